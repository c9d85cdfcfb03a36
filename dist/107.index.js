export const id = 107;
export const ids = [107];
export const modules = {

/***/ 5107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runLifecycle)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/cluster/writer.js + 1 modules
var writer = __webpack_require__(5587);
// EXTERNAL MODULE: ./build/effects.js
var build_effects = __webpack_require__(7814);
// EXTERNAL MODULE: ./build/engine/closing.js
var engine_closing = __webpack_require__(4480);
// EXTERNAL MODULE: ./build/engine/journal.js
var engine_journal = __webpack_require__(7504);
// EXTERNAL MODULE: ./build/model/stop-reason.js
var stop_reason = __webpack_require__(3557);
// EXTERNAL MODULE: ./build/model/phase.js
var model_phase = __webpack_require__(1501);
;// CONCATENATED MODULE: ./build/plan/has-work.js

/** Whether anything is to be done for a release; without work not even a lease is taken. */
function hasWork(release) {
    return release.effort !== 'perform' || model_phase/* PHASES */.ZG.some((phase) => hasPhaseWork(release, phase));
}
/** Whether a phase has a built-in part or a hook. */
function hasPhaseWork({ phases }, phase) {
    return phases[phase].builtIn || phases[phase].hooks.length > 0;
}

// EXTERNAL MODULE: ./build/model/result.js
var model_result = __webpack_require__(6305);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/hooks/json-path.js
var json_path = __webpack_require__(5733);
;// CONCATENATED MODULE: ./build/hooks/capture.js


/**
 * Reads the payload values that `capture` names (name -> JSONPath) from a hook's result. Text stays as it is, everything else
 * becomes JSON; a path that selects several values gives a JSON list. A path that selects nothing is a failure.
 */
async function captureValues(capture, result) {
    const values = {};
    for (const [name, path] of Object.entries(capture)) {
        const compiled = await (0,json_path/* compileJsonPath */.n)(path);
        if (!compiled.ok)
            return (0,model_result/* fail */.f)({ reason: 'hook', message: `capture ${name}: ${path}: ${compiled.message}` });
        const selected = compiled.query(result);
        const [first] = selected;
        if (first === undefined) {
            return (0,model_result/* fail */.f)({
                reason: 'hook',
                message: `capture ${name}: ${path} selects nothing in the hook's result`,
                remedy: `The result has ${describeShape(result)}; see the kind's docs for what it returns.`,
            });
        }
        const value = selected.length === 1 ? first : selected;
        values[name] = typeof value === 'string' ? value : JSON.stringify(value);
    }
    return (0,model_result.ok)(values);
}
/** Names without values: a result may hold secrets. */
function describeShape(result) {
    if (Array.isArray(result))
        return `${result.length} items`;
    if (typeof result !== 'object' || result === null)
        return 'no keys';
    return `the keys ${Object.keys(result).slice(0, 10).join(', ')}`;
}

// EXTERNAL MODULE: ./build/hooks/condition.js + 1 modules
var hooks_condition = __webpack_require__(6380);
// EXTERNAL MODULE: ./build/util/plain-scalar.js
var plain_scalar = __webpack_require__(786);
// EXTERNAL MODULE: ./build/util/shell-words.js
var shell_words = __webpack_require__(9083);
// EXTERNAL MODULE: ./build/hooks/parse-hook.js + 1 modules
var parse_hook = __webpack_require__(1378);
// EXTERNAL MODULE: ./build/hooks/placeholder.js
var placeholder = __webpack_require__(1122);
// EXTERNAL MODULE: ./build/hooks/registry.js + 35 modules
var registry = __webpack_require__(9436);
;// CONCATENATED MODULE: ./build/hooks/interpolate.js






/** Common keys that are not text for the hook: placeholders in them were refused when the manifest was read. */
const FILLED_COMMON_KEYS = ['if', 'env'];
/** Fills the placeholders of a hook and checks it again, because only now its values are known. */
function interpolateHook(item, scope) {
    const kind = (0,registry/* kindNamed */.U)(item.kind);
    const missing = [];
    const fill = (value) => mapText(value, (text) => (0,placeholder/* fillPlaceholders */.Ct)(text, (placeholder) => {
        const found = lookUp(placeholder, scope);
        if (found === undefined)
            missing.push(placeholder);
        return found ?? placeholder.text;
    }));
    const filled = {};
    for (const [key, value] of Object.entries(item.source)) {
        const mode = kind.placeholders?.[key];
        const fillable = key in kind.shape ? mode !== 'keep' : FILLED_COMMON_KEYS.includes(key);
        filled[key] = fillable ? fill(cut(value, mode)) : value;
    }
    if (missing[0] !== undefined)
        return (0,model_result/* fail */.f)(notSet(missing[0], scope));
    if (isSame(filled, item.source))
        return (0,model_result.ok)(item);
    let parsed = (0,parse_hook/* parseHook */.$)(filled, 'filled');
    const retyped = retype(filled, item.source, parsed.problems);
    if (retyped !== undefined)
        parsed = (0,parse_hook/* parseHook */.$)(retyped, 'filled');
    if (parsed.item !== undefined)
        return (0,model_result.ok)({ ...parsed.item, source: item.source });
    return (0,model_result/* fail */.f)({ reason: 'hook', message: `with the payload filled in, ${parsed.problems[0]?.message}` });
}
function lookUp({ source, name }, { payload, release }) {
    if (source === 'payload')
        return Object.hasOwn(payload, name) ? payload[name] : undefined;
    return placeholder/* RELEASE_FIELDS */.eN.some((field) => field === name) ? (release[name] ?? '') : undefined;
}
function notSet({ text }, { payload }) {
    const names = Object.keys(payload);
    return {
        reason: 'hook',
        message: `${text} has no value: the payload has ${names.length === 0 ? 'nothing yet' : names.join(', ')}`,
        remedy: 'Set it in an earlier hook, by `capture` or by a line in $LIFECYCLE_OUTPUT.',
    };
}
function mapText(value, change) {
    if (typeof value === 'string')
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => mapText(item, change));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapText(item, change)]));
}
/** The structure that text of its own kind has, before any value is in it. */
function cut(value, mode) {
    if (typeof mode === 'function')
        return mode(value);
    return mode === 'words' ? toWords(value) : value;
}
function toWords(value) {
    const split = typeof value === 'string' && (0,placeholder/* hasPlaceholder */.Kc)(value) ? (0,shell_words/* splitShellWords */.C)(value) : undefined;
    return split?.ok ? split.words : value;
}
/** Placeholders give text; where the key takes a number or a boolean, and the text reads like one, it becomes one. */
function retype(filled, source, problems) {
    const wrong = problems.filter(({ code }) => code === 'wrong-type');
    if (wrong.length === 0)
        return undefined;
    const copy = structuredClone(filled);
    for (const { path } of wrong) {
        const parent = path.slice(0, -1).reduce((value, step) => value?.[step], copy);
        const last = path.at(-1);
        const written = path.reduce((value, step) => value?.[step], source);
        if (typeof written !== 'string' || last === undefined || typeof parent !== 'object' || parent === null)
            return undefined;
        const record = parent;
        record[last] = (0,plain_scalar/* readPlainScalar */.X)(String(record[last]));
    }
    return copy;
}
function isSame(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}

// EXTERNAL MODULE: ./build/model/failure.js
var model_failure = __webpack_require__(1612);
// EXTERNAL MODULE: ./build/system/files.js
var system_files = __webpack_require__(2211);
// EXTERNAL MODULE: ./build/engine/deadline.js
var engine_deadline = __webpack_require__(3783);
// EXTERNAL MODULE: ./build/cluster/kubeconfig.js
var kubeconfig = __webpack_require__(6490);
// EXTERNAL MODULE: ./build/model/release.js
var model_release = __webpack_require__(5491);
;// CONCATENATED MODULE: ./build/engine/hook-environment.js





/** Writes a private copy of the run's kubeconfig whose current namespace is the release's, so that a bare `kubectl get pods` is right. */
async function writeReleaseKubeconfig(source, namespace, folder) {
    const path = (0,external_node_path_.join)(folder, 'kubeconfig');
    await (0,system_files/* writePrivateFile */.Pl)(path, (0,kubeconfig/* withNamespace */.iY)(await (0,promises_.readFile)(source, 'utf8'), namespace));
    return path;
}
/** The documented variables that scripts and kubectl commands of a release get. */
function releaseVariables(release, phase) {
    const { planned, observed, failed } = release;
    const last = (0,model_release/* newest */.BP)(observed);
    return {
        RELEASE_NAME: planned.name,
        RELEASE_NAMESPACE: planned.namespace,
        RELEASE_ACTION: planned.action,
        RELEASE_OPERATION: planned.operation,
        RELEASE_PHASE: phase,
        RELEASE_REVISION: String(last?.revision ?? ''),
        RELEASE_PREVIOUS_REVISION: String((0,model_release/* newest */.BP)(release.before)?.revision ?? ''),
        RELEASE_STATUS: last?.status ?? 'absent',
        CHART_NAME: planned.chart?.name ?? planned.installed?.chartName ?? '',
        CHART_VERSION: planned.chart?.version ?? '',
        INSTALLED_CHART_VERSION: planned.installed?.chartVersion ?? '',
        FAILED_PHASE: failed?.phase ?? '',
        FAILURE_REASON: failed ? `${failed.failure.reason}: ${failed.failure.message}` : '',
        DIAGNOSTICS_DIR: release.diagnosticsFolder,
    };
}
/** What `${release.}` in structured hooks reads. */
function releaseScope({ planned, observed }) {
    return {
        name: planned.name,
        namespace: planned.namespace,
        operation: planned.operation,
        revision: String((0,model_release/* newest */.BP)(observed)?.revision ?? ''),
        chartVersion: planned.chart?.version ?? '',
        installedChartVersion: planned.installed?.chartVersion ?? '',
    };
}
/** Payload values as variables: `db-host` becomes `PAYLOAD_DB_HOST`. */
function payloadVariables(payload) {
    const entries = [...payload].map(([name, value]) => [
        `PAYLOAD_${name.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`,
        value,
    ]);
    return Object.fromEntries(entries);
}

// EXTERNAL MODULE: ./build/kube/redact-object.js
var redact_object = __webpack_require__(9203);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(9598);
;// CONCATENATED MODULE: ./build/engine/public-result.js


/** Longer results are for `capture` and not for the record. */
const LONGEST_RESULT = 16_384;
/** A hook's result as the journal may keep it: Secrets in it masked and their values learnt, very long ones left out. */
function publicResult(result, redactor) {
    const masked = maskSecrets(result, redactor);
    const length = JSON.stringify(masked).length;
    return length > LONGEST_RESULT ? `(${length} characters, not kept)` : masked;
}
function maskSecrets(value, redactor) {
    if (Array.isArray(value))
        return value.map((item) => maskSecrets(item, redactor));
    if (!(0,json/* isJsonObject */.O)(value))
        return value;
    if (value.kind === 'Secret' && (0,json/* isJsonObject */.O)(value.metadata)) {
        const secret = value;
        for (const text of (0,redact_object/* secretValues */.V)(secret))
            redactor.learn(text);
        return (0,redact_object/* redactObject */.l)(secret);
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, maskSecrets(item, redactor)]));
}

;// CONCATENATED MODULE: ./build/engine/run-hook.js













/** Runs one hook of any kind: `if`, interpolation, timeout, retry, capture and `allowFailure` are here and in no kind. */
async function runHook(run) {
    const { hook, emit } = run;
    const common = { hook: hook.id, ...(run.releaseId !== undefined && { release: run.releaseId }) };
    const end = (outcome, attempts, rest = {}) => emit({ type: 'hook-ended', ...common, outcome, attempts, ...rest });
    const prepared = await prepare(run);
    if (!prepared.ok)
        return ended(hook, 0, prepared.failure, end);
    if (prepared.value === 'skipped') {
        end('skipped', 0, { note: 'its `if` does not hold' });
        return undefined;
    }
    const item = prepared.value;
    let delay = item.retry.delayMs;
    for (let attempt = 1;; attempt++) {
        emit({ type: 'hook-started', ...common, attempt });
        const result = await attemptHook(item, run, attempt);
        if (result.ok) {
            const isRecorded = (0,registry/* kindNamed */.U)(item.kind).records?.(item.spec) ?? true;
            end('succeeded', attempt, isRecorded ? { result: publicResult(result.value, run.redactor) } : {});
            return undefined;
        }
        if (attempt >= item.retry.attempts || run.signal.aborted)
            return ended(hook, attempt, result.failure, end);
        run.log.warning(`${hook.title}: ${result.failure.message}; next try in ${delay / 1000} s`);
        await run.clock.sleep(delay, run.signal);
        delay *= item.retry.backoff;
    }
}
/** The hook with its references filled in, or that its `if` does not hold. */
async function prepare(run) {
    const interpolated = interpolateHook(run.hook.item, {
        payload: Object.fromEntries(run.payload),
        release: run.release,
    });
    if (!interpolated.ok || interpolated.value.if === undefined)
        return interpolated;
    const answer = await (0,hooks_condition/* holds */.v9)(interpolated.value.if, {
        reader: run.reader,
        namespace: run.target.namespace,
        payload: run.payload,
        signal: run.signal,
    });
    if (!answer.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('ask `if`', answer.failure));
    return answer.value ? interpolated : (0,model_result.ok)('skipped');
}
async function attemptHook(item, run, attempt) {
    const timeoutMs = item.timeoutMs ?? run.defaultTimeoutMs;
    const scratch = (0,external_node_path_.join)(run.scratchFolder, run.hook.id.replaceAll('/', '-'), String(attempt));
    await (0,promises_.mkdir)(scratch, { recursive: true, mode: 0o700 });
    const payloadFile = (0,external_node_path_.join)(scratch, 'payload.json');
    await (0,system_files/* writePrivateFile */.Pl)(payloadFile, JSON.stringify(Object.fromEntries(run.payload)));
    const set = new Map();
    const result = await (0,engine_deadline/* withTimeout */.w)(timeoutMs, run.signal, async (signal) => {
        const kind = (0,registry/* kindNamed */.U)(item.kind);
        const value = await kind.run(item.spec, {
            target: run.target,
            reader: run.reader,
            effects: run.effects,
            clock: run.clock,
            log: run.log,
            signal,
            env: { ...run.env, ...payloadVariables(run.payload), LIFECYCLE_PAYLOAD: payloadFile, ...item.env },
            folder: run.manifestFolder,
            kubectl: run.kubectl,
            scratch,
            diagnosticsFolder: run.diagnosticsFolder,
            rendered: run.rendered,
            setPayload: (name, value) => set.set(name, value),
        });
        return value.ok ? value : (0,model_result/* fail */.f)(asStopped(value.failure, signal, timeoutMs));
    });
    if (!result.ok)
        return result;
    const captured = await captureValues(item.capture, result.value);
    if (!captured.ok)
        return captured;
    for (const [name, value] of [...set, ...Object.entries(captured.value)])
        run.payload.set(name, value);
    return result;
}
/** An interrupted hook failed because of the interruption, whatever it said itself. */
function asStopped(failure, signal, timeoutMs) {
    const reason = (0,stop_reason/* stopReason */.P)(signal);
    if (reason === undefined || reason.kind === 'fail-fast')
        return failure;
    if (reason.kind === 'cancelled')
        return { ...failure, reason: 'cancelled', message: `interrupted (${reason.by})` };
    const remedy = failure.remedy ?? 'Give the hook a longer `timeout`, or find out what it waits for.';
    const message = `did not finish within ${timeoutMs / 1000} s`;
    // What was waiting for the cluster says itself what it still waits for.
    const waited = failure.reason === 'timed-out' ? `: ${failure.message}` : '';
    return { ...failure, reason: 'timed-out', message: `${message}${waited}`, remedy };
}
function ended({ title, location, item }, attempts, cause, end) {
    const tries = attempts > 1 ? ` (${attempts} tries)` : '';
    const failure = {
        ...cause,
        message: `hook "${title}": ${cause.message}${tries}`,
        location: cause.location ?? location,
    };
    end(item.allowFailure ? 'allowed' : 'failed', attempts, { failure });
    return item.allowFailure ? undefined : failure;
}

;// CONCATENATED MODULE: ./build/engine/run-run-hooks.js



/** Bounds a hook around all charts that has no timeout of its own. */
const DEFAULT_TIMEOUT_MS = 180_000;
/** The hooks around all charts of one run phase, in order; `before` and `after` end at the first failure. */
async function runRunHooks(run, phase) {
    const hooks = run.approved.plan.runHooks[phase];
    if (hooks.length === 0 || !run.effects)
        return undefined;
    run.emit({ type: 'run-phase-started', phase });
    let failure;
    for (const { id } of hooks) {
        const hook = run.hooks.get(id);
        if (!hook || (failure && phase !== 'onFailure'))
            continue;
        const hookFailure = await runHook({
            hook,
            target: { name: '', namespace: run.reader.namespace },
            reader: run.reader,
            effects: run.effects,
            clock: run.clock,
            log: run.log.prefixed(phase),
            emit: run.emit,
            redactor: run.redactor,
            signal: run.signal.aborted ? run.closing : run.signal,
            defaultTimeoutMs: DEFAULT_TIMEOUT_MS,
            env: {
                ...run.env,
                RELEASE_PHASE: phase,
                DIAGNOSTICS_DIR: run.diagnosticsFolder,
                KUBECONFIG: run.kubeconfig,
            },
            release: {},
            payload: run.payload,
            manifestFolder: run.manifestFolder,
            scratchFolder: (0,external_node_path_.join)(run.scratchFolder, 'hooks'),
            diagnosticsFolder: run.diagnosticsFolder,
            rendered: async () => (0,model_result.ok)(undefined),
            kubectl: run.kubectl,
        });
        failure ??= hookFailure;
    }
    run.emit({ type: 'run-phase-ended', phase, ...(failure && { failure }) });
    return failure;
}

;// CONCATENATED MODULE: ./build/engine/schedule.js
/**
 * Starts every release as soon as its own needs have ended and a place is free; deployments also wait for all destroys.
 * Driven by ends alone: no level barrier, no polling. Gives the end of every release by id.
 */
function runSchedule(schedule) {
    const { limit, obstacle, run, skip } = schedule;
    const ends = new Map();
    const waiting = new Set(schedule.releases);
    const atWork = new Set();
    const isReady = (planned) => planned.needs.every((id) => ends.has(id)) &&
        (planned.action === 'destroy' || ![...waiting, ...atWork].some((other) => other.action === 'destroy'));
    return new Promise((resolve, reject) => {
        const finish = (planned, end) => {
            atWork.delete(planned);
            ends.set(planned.id, end);
            advance();
        };
        const advance = () => {
            for (const planned of waiting) {
                if (!isReady(planned))
                    continue;
                const why = obstacle(planned, ends);
                if (why !== undefined) {
                    waiting.delete(planned);
                    // What needs it may be skippable now, or startable.
                    finish(planned, skip(planned, why));
                    return;
                }
                if (atWork.size >= limit)
                    continue;
                waiting.delete(planned);
                atWork.add(planned);
                run(planned).then((end) => finish(planned, end), reject);
            }
            if (waiting.size === 0 && atWork.size === 0)
                resolve(ends);
        };
        advance();
    });
}

;// CONCATENATED MODULE: ./build/engine/run-plan.js




/**
 * Carries out an approved plan. A release whose needs did not end well is skipped and says so; the others go on, unless
 * `onError` is `stop`. The hooks around all charts run only when at least one release has work to do.
 */
async function runPlan(run, runRelease) {
    const { plan } = run.approved;
    const around = run.effects !== undefined && plan.releases.some(hasWork);
    const before = around ? await runRunHooks(run, 'before') : undefined;
    const ends = await runSchedule({
        releases: plan.releases,
        limit: run.concurrency,
        obstacle: (planned, soFar) => (before ? 'a `before` hook failed' : obstacleOf(planned, soFar, run)),
        run: (planned) => runRelease(planned, run),
        skip: (planned, why) => skip(planned, why, run),
    });
    const trouble = before ?? firstFailure(plan.releases, ends);
    const failed = around ? await runRunHooks(run, trouble ? 'onFailure' : 'after') : undefined;
    return conclude(trouble ?? failed, ends, run.signal);
}
/** Why a release cannot start: undefined when it can. */
function obstacleOf(planned, ends, { approved, signal, onError }) {
    const { releases } = approved.plan;
    if (signal.aborted)
        return 'the run was cancelled';
    if (onError === 'stop' && firstFailure(releases, ends))
        return 'the run stops at the first failure';
    const needed = planned.needs.find((id) => {
        const end = ends.get(id);
        const mayFail = releases.find((release) => release.id === id)?.settings.allowFailure;
        return end !== undefined && !endedWell(end.outcome) && !mayFail;
    });
    if (needed === undefined)
        return undefined;
    return planned.action === 'destroy' ? `needed by ${needed}, which is still there` : `needs ${needed}`;
}
function endedWell(outcome) {
    return outcome === 'succeeded' || outcome === 'unchanged' || outcome === 'planned';
}
function skip(planned, note, run) {
    const end = { outcome: 'skipped', note };
    run.emit({ type: 'release-ended', release: planned.id, ...end });
    return end;
}
function firstFailure(releases, ends) {
    const failed = releases.find((release) => !release.settings.allowFailure && ends.get(release.id)?.failure);
    return failed && ends.get(failed.id)?.failure;
}
function conclude(failure, ends, signal) {
    const stop = (0,stop_reason/* stopReason */.P)(signal);
    if (stop) {
        const by = stop.kind === 'cancelled' ? ` (${stop.by})` : '';
        return {
            outcome: 'cancelled',
            failure: failure ?? { reason: 'cancelled', message: `the run was cancelled${by}` },
        };
    }
    if (failure)
        return { outcome: failure.reason === 'timed-out' ? 'timed-out' : 'failed', failure };
    const changed = [...ends.values()].some(({ outcome, note }) => outcome === 'succeeded' && note === undefined);
    return { outcome: changed || hasPlanned(ends) ? 'succeeded' : 'no-changes' };
}
function hasPlanned(ends) {
    return [...ends.values()].some((end) => end.outcome === 'planned' || end.outcome === 'failed');
}

// EXTERNAL MODULE: ./build/helm/mark.js
var mark = __webpack_require__(256);
// EXTERNAL MODULE: ./build/model/filesystem-failure.js
var filesystem_failure = __webpack_require__(1524);
// EXTERNAL MODULE: ./build/model/operation.js
var model_operation = __webpack_require__(9827);
;// CONCATENATED MODULE: ./build/plan/phases.js

const PHASE_RULES = {
    checkPrerequisites: {
        phase: 'checkPrerequisites',
        builtIn: 'chart, values, CRD and hook files are readable; the credentials have the permissions that are needed',
        hooksRunOn: model_operation/* WHEN_SHORTHANDS */.AY.deploy,
        hooksReplaceBuiltIn: false,
        collectsEvidence: false,
        canRollBack: false,
        onFailure: 'the chart fails; nothing was changed but the lease',
    },
    preExec: {
        phase: 'preExec',
        builtIn: 'apply the CRDs of `crds`, wait until they are established',
        hooksRunOn: model_operation/* WHEN_SHORTHANDS */.AY.deploy,
        hooksReplaceBuiltIn: false,
        collectsEvidence: true,
        canRollBack: false,
        onFailure: 'the chart fails; evidence, then `onFailure` hooks',
    },
    exec: {
        phase: 'exec',
        builtIn: 'the operation: install, upgrade, reinstall or uninstall',
        hooksRunOn: model_operation/* WHEN_SHORTHANDS */.AY.deploy,
        hooksReplaceBuiltIn: true,
        collectsEvidence: true,
        canRollBack: true,
        onFailure: 'evidence, `onFailure` hooks, rollback when listed in `rollbackOn`, `finally` hooks',
    },
    postExec: {
        phase: 'postExec',
        builtIn: '`helm test` when `test` is enabled',
        hooksRunOn: model_operation/* WHEN_SHORTHANDS */.AY.deploy,
        hooksReplaceBuiltIn: false,
        collectsEvidence: true,
        canRollBack: true,
        onFailure: 'as exec',
    },
    validate: {
        phase: 'validate',
        builtIn: 'all rendered resources exist and are ready; pods without a readiness probe stay up for `settle`',
        hooksRunOn: model_operation/* WHEN_SHORTHANDS */.AY.deploy,
        hooksReplaceBuiltIn: false,
        collectsEvidence: true,
        canRollBack: true,
        onFailure: 'as exec',
    },
    onFailure: {
        phase: 'onFailure',
        builtIn: 'nothing; evidence was collected before it, a rollback comes after it',
        hooksRunOn: model_operation/* WHEN_SHORTHANDS */.AY.always,
        hooksReplaceBuiltIn: false,
        collectsEvidence: false,
        canRollBack: false,
        onFailure: 'reported beside the first error, never instead of it',
    },
    finally: {
        phase: 'finally',
        builtIn: 'nothing',
        hooksRunOn: model_operation/* WHEN_SHORTHANDS */.AY.always,
        hooksReplaceBuiltIn: false,
        collectsEvidence: false,
        canRollBack: false,
        onFailure: 'reported beside the first error; the chart fails when there was none',
    },
};
/** Whether a hook of `phase` runs in `operation`; `when` is undefined where the manifest leaves it to the phase. */
function runsOn(phase, when, operation) {
    return (when ?? PHASE_RULES[phase].hooksRunOn).includes(operation);
}

;// CONCATENATED MODULE: ./build/plan/next-step.js




/**
 * The lifecycle as a function: from what was planned and what has ended to the next thing to do.
 * The first failure of a main phase stands; evidence comes before onFailure hooks, these before a rollback, finally is
 * last. After a stop no further main phase starts and nothing is rolled back.
 */
function nextStep(release, ended, stopped) {
    const failed = next_step_firstFailure(ended);
    const remaining = mainPhases(release).filter((step) => !hasEnded(ended, step));
    // A stop that comes when all is done changes nothing any more.
    const stop = failed || remaining.length > 0 ? stopped : undefined;
    // Stopped before its first phase: nothing happened that a hook could answer.
    if (stop && ended.length === 0)
        return end(ended, release, failed, stop);
    const todo = failed || stop ? afterTrouble(release, failed, stop) : remaining;
    const next = [...todo, ...closing(release, ended, stop)].find((step) => !hasEnded(ended, step));
    return next ?? end(ended, release, failed, stop);
}
function next_step_firstFailure(ended) {
    for (const { step, failure } of ended) {
        if (step.kind === 'phase' && failure && isMainPhase(step.phase))
            return { phase: step.phase, failure };
    }
    return undefined;
}
function mainPhases(release) {
    return model_phase/* MAIN_PHASES */.Nk.filter((phase) => hasPhaseWork(release, phase)).map((phase) => ({
        kind: 'phase',
        phase,
    }));
}
function afterTrouble(release, failed, stop) {
    const steps = [];
    if (failed && !stop && PHASE_RULES[failed.phase].collectsEvidence)
        steps.push({ kind: 'diagnose' });
    if (hasPhaseWork(release, 'onFailure'))
        steps.push({ kind: 'phase', phase: 'onFailure' });
    if (failed && !stop && rollsBack(release, failed.phase))
        steps.push({ kind: 'rollback' });
    return steps;
}
function closing(release, ended, stop) {
    const steps = hasPhaseWork(release, 'finally') ? [{ kind: 'phase', phase: 'finally' }] : [];
    const allWell = !stop && ended.every((step) => step.failure === undefined);
    if (allWell && leavesMark(release))
        steps.push({ kind: 'mark' });
    return steps;
}
function rollsBack(release, phase) {
    return (PHASE_RULES[phase].canRollBack &&
        (0,model_operation/* deploys */.hn)(release.operation) &&
        release.effort === 'perform' &&
        release.phases.exec.builtIn &&
        release.settings.atomic &&
        release.settings.rollbackOn.includes(phase));
}
function leavesMark(release) {
    return (0,model_operation/* deploys */.hn)(release.operation) && release.phases.exec.hooks.length === 0 && release.digest !== undefined;
}
function hasEnded(ended, step) {
    return ended.some(({ step: other }) => other.kind === step.kind &&
        (other.kind !== 'phase' || step.kind !== 'phase' || other.phase === step.phase));
}
function end(ended, release, failed, stop) {
    // A failing finally hook or mark counts only when nothing failed before it.
    const failure = failed?.failure ?? ended.find((step) => step.failure)?.failure;
    if (stop?.kind === 'cancelled' && (!failure || failure.reason === 'cancelled')) {
        return { kind: 'end', outcome: 'cancelled', failure: failure ?? cancelled(stop) };
    }
    if (failure) {
        const outcome = failure.reason === 'timed-out' ? 'timed-out' : 'failed';
        return { kind: 'end', outcome, failure };
    }
    return { kind: 'end', outcome: release.operation === 'unchanged' ? 'unchanged' : 'succeeded' };
}
function cancelled(stop) {
    return { reason: 'cancelled', message: `the run was cancelled (${stop.by})` };
}
function isMainPhase(phase) {
    return model_phase/* MAIN_PHASES */.Nk.includes(phase);
}

// EXTERNAL MODULE: ./build/util/unreachable.js
var unreachable = __webpack_require__(891);
;// CONCATENATED MODULE: ./build/observe/deploy-request.js

/** What Helm is given to deploy, or only render, a staged release. */
function deployRequest({ name, namespace }, settings, staged, { manifestId, description }) {
    return {
        name,
        namespace,
        chart: staged.chartPath,
        valuesFiles: staged.valuesFiles,
        wait: settings.wait,
        waitForJobs: settings.waitForJobs,
        forceUpgrade: settings.forceUpgrade,
        conflicts: settings.conflicts,
        takeOwnership: settings.takeOwnership,
        skipCrds: settings.crds !== undefined,
        // Which of its hooks run is known when it is performed; a render shows all of them.
        noHooks: settings.noHooks === true,
        historyMax: settings.historyMax,
        description,
        labels: { [mark/* MANIFEST_LABEL */.vP]: manifestId },
    };
}

;// CONCATENATED MODULE: ./build/engine/describe-release.js


/**
 * What a dry run does for a release: nothing, but its templates are rendered against the cluster, so that a chart that cannot
 * be rendered is known now. Does not: judge the rendered resources, whose CRDs or namespace may not exist yet.
 */
async function describeRelease(planned, run) {
    if (planned.blocked)
        return { outcome: 'failed', failure: planned.blocked };
    const staged = run.stage.releases.get(planned.id);
    const renders = (0,model_operation/* deploys */.hn)(planned.operation) && planned.effort === 'perform' && planned.phases.exec.builtIn;
    if (!staged || !renders)
        return { outcome: 'planned' };
    const { manifestId } = run.approved.plan;
    const rendered = await run.helmReader.render(deployRequest(planned, planned.settings, staged, { manifestId, description: run.description }), { signal: run.signal, timeoutMs: planned.settings.timeoutMs });
    const isBroken = !rendered.ok && rendered.failure.reason === 'chart';
    return isBroken ? { outcome: 'failed', failure: rendered.failure } : { outcome: 'planned' };
}

// EXTERNAL MODULE: ./build/engine/diagnose.js + 1 modules
var diagnose = __webpack_require__(2270);
// EXTERNAL MODULE: ./build/engine/helm-run.js
var helm_run = __webpack_require__(5871);
;// CONCATENATED MODULE: ./build/engine/namespace.js



/**
 * Makes sure that the release's namespace exists before anything is put into it, the lease included. Existing labels are
 * left alone but for those that `namespaceLabels` names. Credentials that may not read namespaces are believed to have one.
 */
async function ensureNamespace(release) {
    const { planned, run, effects, signal } = release;
    const { createNamespace, namespaceLabels } = planned.settings;
    const ref = { apiVersion: 'v1', kind: 'Namespace', name: planned.namespace };
    const live = await run.reader.get(ref, { signal });
    if (!live.ok)
        return live.failure.reason === 'forbidden' ? (0,model_result.ok)() : live;
    if (!(0,model_operation/* deploys */.hn)(planned.operation))
        return (0,model_result.ok)();
    if (live.value && !createNamespace)
        return (0,model_result.ok)();
    if (!live.value && !createNamespace) {
        return (0,model_result/* fail */.f)({
            reason: 'not-found',
            message: `namespace ${planned.namespace} does not exist`,
            remedy: `Create it, or set \`createNamespace: true\` for chart ${planned.id}.`,
            location: planned.location,
        });
    }
    const missing = Object.entries(namespaceLabels).filter(([key, value]) => live.value?.metadata.labels?.[key] !== value);
    if (live.value && missing.length === 0)
        return (0,model_result.ok)();
    const applied = await effects.cluster.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: planned.namespace, labels: namespaceLabels } }, { force: true, signal });
    return applied.ok ? (0,model_result.ok)() : (0,model_result/* fail */.f)((0,model_failure/* during */.i)(`create namespace ${planned.namespace}`, applied.failure));
}

// EXTERNAL MODULE: ./build/engine/observe-again.js
var observe_again = __webpack_require__(5678);
;// CONCATENATED MODULE: ./build/plan/chart-hooks.js
/** Whether Helm must not run the chart hooks of one event: `delete`, `rollback`, ... */
function leavesOut(noHooks, event) {
    return Array.isArray(noHooks) ? noHooks.includes(event) : noHooks;
}

// EXTERNAL MODULE: ./build/engine/foreign-memory.js
var foreign_memory = __webpack_require__(7747);
// EXTERNAL MODULE: ./build/engine/foreign-objects.js
var foreign_objects = __webpack_require__(3754);
// EXTERNAL MODULE: ./build/engine/recover.js + 1 modules
var recover = __webpack_require__(9280);
// EXTERNAL MODULE: ./build/engine/release-lease.js + 2 modules
var release_lease = __webpack_require__(1632);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/cluster/locate.js
var locate = __webpack_require__(7671);
// EXTERNAL MODULE: ./build/kube/object.js
var kube_object = __webpack_require__(1589);
// EXTERNAL MODULE: ./build/model/object-ref.js
var object_ref = __webpack_require__(9651);
// EXTERNAL MODULE: ./build/observe/rendered.js
var observe_rendered = __webpack_require__(4354);
;// CONCATENATED MODULE: ./build/engine/rendered-manifest.js




/**
 * The objects of a release as YAML: what its chart renders to, when this run deploys it or has it staged; else what is stored.
 * Undefined when there is neither.
 */
async function renderedManifest(release) {
    const { run, planned, staged, observed, signal } = release;
    if (staged !== undefined && (0,model_operation/* deploys */.hn)(planned.operation)) {
        const { manifestId } = run.approved.plan;
        const request = deployRequest(planned, planned.settings, staged, {
            manifestId,
            description: run.description,
        });
        const rendered = await run.helmReader.render(request, {
            signal,
            timeoutMs: planned.settings.timeoutMs,
        });
        return rendered.ok ? (0,model_result.ok)(rendered.value.manifest) : rendered;
    }
    const record = (0,model_release/* deployed */.$8)(observed) ?? (0,model_release/* newest */.BP)(observed);
    const stored = record === undefined ? (0,model_result.ok)(undefined) : await run.store.read(planned, record.revision);
    return stored.ok ? (0,model_result.ok)(stored.value?.manifest) : stored;
}

;// CONCATENATED MODULE: ./build/engine/spare-foreign.js











/**
 * Refuses a deploy that would delete what a failed first install took over from others: without a deployed revision Helm
 * compares the chart with the failed one, and deletes what that names and the chart does not.
 */
async function spareForeign(release) {
    const { run, planned, observed } = release;
    if ((0,observe_again/* isAbsent */.W)(release) || (0,model_release/* deployed */.$8)(observed) || planned.settings.rollbackForeign)
        return (0,model_result.ok)();
    const foreign = await (0,foreign_memory/* rememberedForeign */.Z)(release);
    if (!foreign.ok || foreign.value.length === 0)
        return foreign.ok ? (0,model_result.ok)() : foreign;
    const manifest = await renderedManifest(release);
    if (!manifest.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('render the chart', manifest.failure));
    const rendered = (0,observe_rendered/* parseRendered */.D)(manifest.value ?? '');
    const located = rendered.ok ? await (0,locate/* locate */.x)(run.reader, rendered.value, planned.namespace) : rendered;
    if (!located.ok)
        return located;
    const kept = new Set(located.value.map((object) => (0,object_ref/* formatRef */.r)((0,kube_object/* refOf */.H)(object))));
    const lost = foreign.value.filter((ref) => !kept.has((0,object_ref/* formatRef */.r)(ref)));
    return lost.length > 0 ? (0,model_result/* fail */.f)((0,foreign_objects/* foreignRefusal */.v$)('deploying', lost, observed)) : (0,model_result.ok)();
}

;// CONCATENATED MODULE: ./build/engine/operations/deploy.js











/**
 * Install and upgrade: one `helm upgrade --install`, then the newest revision is read again whatever Helm said.
 * Does not: render or check anything beforehand, roll back, wait for more than Helm waits for.
 */
async function deploy(release, deadline, override) {
    const { planned, staged, run } = release;
    if (!staged)
        return (0,model_result/* fail */.f)({ reason: 'internal', message: `Internal error: ${planned.id} was not staged` });
    const { manifestId } = run.approved.plan;
    const request = deployRequest(planned, planned.settings, staged, {
        manifestId,
        description: run.description,
    });
    const spared = override ? (0,model_result.ok)() : await spareForeign(release);
    if (!spared.ok)
        return spared;
    const revision = ((0,model_release/* newest */.BP)(release.observed)?.revision ?? 0) + 1;
    await (0,release_lease/* noteWriting */.l$)(release, revision);
    const deployed = await release.effects.helm.deploy({ ...request, noHooks: leavesOut(planned.settings.noHooks, helmEvent(release)), ...override }, (0,helm_run/* helmRun */.ku)(release, { timeoutMs: deadline.left(), command: 'upgrade', revision }));
    const observed = await (0,recover/* observeAfterHelm */.r0)(release);
    // What a failed revision had taken over belongs to a deployed one; what this one took over and failed is still others'.
    const foreign = deployed.ok ? (0,model_result.ok)([]) : await (0,foreign_objects/* foreignObjects */.xc)(release);
    if (foreign.ok)
        await (0,foreign_memory/* rememberForeign */.M)(release, foreign.value);
    return deployed.ok ? observed : deployed;
}
/** What `--install` makes of it; a failed first install is upgraded. */
function helmEvent(release) {
    return (0,observe_again/* isAbsent */.W)(release) ? 'install' : 'upgrade';
}

;// CONCATENATED MODULE: ./build/engine/operations/restore-replaced.js







/**
 * After a failed reinstall puts the release back that it replaced: its stored chart and values over the failed install.
 * Does not: uninstall anything; restore a chart with subcharts, which Helm does not store.
 */
async function restoreReplaced(release) {
    const { run, planned, replaced } = release;
    if (!replaced)
        return (0,model_result.ok)();
    const to = replaced.revision;
    run.emit({ type: 'rollback-started', release: planned.id, to });
    const result = await installReplaced(release, replaced);
    run.emit({
        type: 'rollback-ended',
        release: planned.id,
        to,
        ...(!result.ok && { failure: result.failure }),
    });
    return result;
}
async function installReplaced(release, replaced) {
    const folder = (0,external_node_path_.join)(release.run.scratchFolder, 'restore', release.planned.id);
    const chart = (0,external_node_path_.join)(folder, 'chart');
    const unpacked = await unpackChart(replaced, chart);
    if (!unpacked.ok)
        return unpacked;
    const values = (0,external_node_path_.join)(folder, 'values.yaml');
    await (0,system_files/* writePrivateFile */.Pl)(values, (0,dist/* stringify */.As)(replaced.values));
    return deploy(release, (0,engine_deadline/* deadlineIn */._)(release.planned.settings.timeoutMs, release.run.clock), {
        chart,
        valuesFiles: [values],
        description: `restored ${replaced.chart.version}`,
    });
}
/** Writes the chart that Helm stored with a release as a folder. */
async function unpackChart({ name, chart, raw }, folder) {
    const stored = (0,json/* isJsonObject */.O)(raw.chart) ? raw.chart : {};
    const metadata = (0,json/* isJsonObject */.O)(stored.metadata) ? stored.metadata : {};
    if (Array.isArray(metadata.dependencies) && metadata.dependencies.length > 0) {
        return (0,model_result/* fail */.f)({
            reason: 'chart',
            message: `chart ${chart.name} ${chart.version} of release ${name} has subcharts, which Helm does not store: it cannot be restored`,
            remedy: `Install version ${chart.version} from where it came from; its values are in the diagnostics folder.`,
        });
    }
    await (0,system_files/* writePrivateFile */.Pl)((0,external_node_path_.join)(folder, 'Chart.yaml'), (0,dist/* stringify */.As)(metadata));
    await (0,system_files/* writePrivateFile */.Pl)((0,external_node_path_.join)(folder, 'values.yaml'), (0,dist/* stringify */.As)(stored.values ?? {}));
    if (typeof stored.schema === 'string') {
        await (0,system_files/* writePrivateFile */.Pl)((0,external_node_path_.join)(folder, 'values.schema.json'), Buffer.from(stored.schema, 'base64'));
    }
    for (const file of [...storedFiles(stored.templates), ...storedFiles(stored.files)]) {
        const path = (0,external_node_path_.join)(folder, file.name);
        // Names come from the cluster: none may lead out of the folder.
        if (path.startsWith(`${folder}/`))
            await (0,system_files/* writePrivateFile */.Pl)(path, Buffer.from(file.data, 'base64'));
    }
    return (0,model_result.ok)();
}
function storedFiles(list) {
    if (!Array.isArray(list))
        return [];
    return list.filter((file) => (0,json/* isJsonObject */.O)(file) && typeof file.name === 'string' && typeof file.data === 'string');
}

// EXTERNAL MODULE: ./build/cluster/wait-gone.js
var wait_gone = __webpack_require__(2678);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/model/canonical-json.js
var canonical_json = __webpack_require__(9815);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/observe/chart-archive.js


const BLOCK = 512;
/** As much as Helm unpacks of one chart. */
const LARGEST = 100 * 1024 * 1024;
/** The files of a chart archive (.tgz), their names without the leading chart folder. */
function readArchive(archive) {
    try {
        return (0,model_result.ok)(entries((0,external_node_zlib_.gunzipSync)(archive, { maxOutputLength: LARGEST })));
    }
    catch (error) {
        return (0,model_result/* fail */.f)({
            reason: 'chart',
            message: `unpack the chart archive: ${error.message}`,
            remedy: 'Package the chart again with `helm package`.',
        });
    }
}
function entries(tar) {
    const files = [];
    let longName;
    for (let at = 0; at + BLOCK <= tar.length;) {
        const header = tar.subarray(at, at + BLOCK);
        if (header.every((byte) => byte === 0))
            break;
        const size = Number.parseInt(textIn(header, 124, 12).trim() || '0', 8);
        const content = tar.subarray(at + BLOCK, at + BLOCK + size);
        if (Number.isNaN(size) || content.length < size)
            throw new Error('it is cut off or no tar archive');
        const type = String.fromCharCode(header[156] ?? 0);
        if (type === 'x')
            longName = paxPath(content.toString('utf8')) ?? longName;
        else if (type === 'L')
            longName = content.toString('utf8').replace(/\0+$/, '');
        else if (type !== 'g') {
            if (type === '0' || type === '\0')
                files.push({ name: inChart(longName ?? nameIn(header)), content });
            longName = undefined;
        }
        at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    }
    return files;
}
function nameIn(header) {
    const isUstar = textIn(header, 257, 5) === 'ustar';
    const prefix = isUstar ? textIn(header, 345, 155) : '';
    const name = textIn(header, 0, 100);
    return prefix === '' ? name : `${prefix}/${name}`;
}
function inChart(name) {
    return name.replace(/^\.\//, '').replace(/^[^/]*\//, '');
}
/** `path` of a pax header, whose records are `<length> key=value\n`. */
function paxPath(records) {
    return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(records)?.[1];
}
function textIn(header, from, length) {
    const field = header.subarray(from, from + length);
    const end = field.indexOf(0);
    return field.subarray(0, end < 0 ? length : end).toString('utf8');
}

;// CONCATENATED MODULE: ./build/observe/helm-ignore.js

/**
 * Helm's reading of .helmignore, which is not git's: the first match decides, a pattern with a slash must match the whole
 * path, `**` is an error, and a negated pattern leaves out everything that it does not match.
 */
function parseHelmIgnore(text) {
    const rules = [];
    for (const line of [...text.replace(/^\uFEFF/, '').split(/\r?\n/), 'templates/.?*']) {
        const rule = line.trim();
        if (rule === '' || rule.startsWith('#'))
            continue;
        const parsed = parseRule(rule);
        if (!parsed.ok)
            return parsed;
        rules.push(parsed.value);
    }
    return (0,model_result.ok)((path, kind) => isIgnored(rules, path, kind));
}
function isIgnored(rules, path, kind) {
    for (const { negated, folderOnly, matches } of rules) {
        const isOther = folderOnly && kind === 'file';
        if (negated) {
            if (isOther || !matches(path))
                return true;
        }
        else if (!isOther && matches(path)) {
            return true;
        }
    }
    return false;
}
function parseRule(rule) {
    if (rule.includes('**'))
        return badRule(rule, '`**` is not supported by Helm');
    const negated = rule.startsWith('!');
    const folderOnly = rule.endsWith('/');
    const body = rule.slice(negated ? 1 : 0, folderOnly ? -1 : undefined);
    const isRooted = body.startsWith('/');
    const glob = globPattern(isRooted ? body.slice(1) : body);
    if (!glob)
        return badRule(rule, 'its brackets or escapes are not complete');
    const wholePath = isRooted || body.includes('/');
    return (0,model_result.ok)({
        negated,
        folderOnly,
        matches: (path) => glob.test(wholePath ? path : path.slice(path.lastIndexOf('/') + 1)),
    });
}
/** Go's path.Match as a regular expression; undefined for a malformed one. */
function globPattern(glob) {
    let source = '';
    for (let rest = glob; rest !== '';) {
        const token = /^(?:\*+|\?|\[\^?(?:\\.|[^\]\\])+\]|\\.|[^[\\])/su.exec(rest)?.[0];
        if (token === undefined)
            return undefined;
        rest = rest.slice(token.length);
        if (token.startsWith('*'))
            source += '[^/]*';
        else if (token === '?')
            source += '[^/]';
        else if (token.length > 1 && token.startsWith('['))
            source += characterClass(token);
        else
            source += token.replace(/^\\/, '').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    }
    try {
        return new RegExp(`^${source}$`, 'us');
    }
    catch {
        return undefined;
    }
}
/** Only `\\`, `]`, `^` and `-` may stay escaped in a JavaScript class; any other escaped character stands for itself. */
function characterClass(token) {
    return token.replace(/\\(.)/gu, (whole, character) => (/[\\\]^-]/.test(character) ? whole : character));
}
function badRule(rule, why) {
    return (0,model_result/* fail */.f)({
        reason: 'chart',
        message: `.helmignore has the pattern "${rule}": ${why}`,
        remedy: 'Change the pattern; Helm refuses the chart because of it, too.',
    });
}

;// CONCATENATED MODULE: ./build/observe/chart-files.js





/** The files of a chart folder (after .helmignore, symbolic links followed) or archive, sorted by name. */
async function readChartFiles(path) {
    try {
        const files = (await (0,promises_.stat)(path)).isDirectory()
            ? await readFolder(path)
            : readArchive(await (0,promises_.readFile)(path));
        if (!files.ok)
            return files;
        return (0,model_result.ok)(files.value.sort((a, b) => (a.name < b.name ? -1 : 1)));
    }
    catch (error) {
        return (0,model_result/* fail */.f)({
            reason: 'chart',
            message: `read chart ${path}: ${error.message}`,
            remedy: 'Check that the chart exists, is complete and may be read.',
        });
    }
}
async function readFolder(root) {
    const rules = parseHelmIgnore(await readIgnoreFile(root));
    if (!rules.ok)
        return rules;
    const files = [];
    await walk(root, { prefix: '', ignored: rules.value, files, above: new Set() });
    return (0,model_result.ok)(files);
}
async function walk(folder, { prefix, ignored, files, above }) {
    const real = await (0,promises_.realpath)(folder);
    if (above.has(real))
        throw new Error(`the symbolic link ${prefix} leads back into itself`);
    for (const entry of await (0,promises_.readdir)(folder)) {
        const path = (0,external_node_path_.join)(folder, entry);
        const name = `${prefix}${entry}`;
        const found = await (0,promises_.stat)(path);
        if (ignored(name, found.isDirectory() ? 'folder' : 'file'))
            continue;
        if (found.isDirectory()) {
            await walk(path, { prefix: `${name}/`, ignored, files, above: new Set([...above, real]) });
        }
        else if (found.isFile()) {
            files.push({ name, content: await (0,promises_.readFile)(path) });
        }
        else {
            throw new Error(`${name} is neither a file nor a folder`);
        }
    }
}
async function readIgnoreFile(root) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.join)(root, '.helmignore'), 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return '';
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/observe/template-needs.js
/**
 * Reads the needs from the templates' source. A definition in a `_` file counts only when something that is rendered reaches
 * it: library charts define helpers with `lookup` that few charts use. In doubt a need is there.
 */
function templateNeeds(templates) {
    const rendered = [];
    const defined = new Map();
    for (const { name, text } of templates) {
        if (!/(?:^|\/)_[^/]*$/.test(name))
            rendered.push(readPart(text));
        for (const [defines, body] of definitions(text)) {
            defined.set(defines, [...(defined.get(defines) ?? []), readPart(body)]);
        }
    }
    const parts = reachable(rendered, defined);
    const usesApiList = parts.some((part) => part.usesApiList);
    return {
        lookup: parts.some((part) => part.lookup),
        capabilities: parts.some((part) => part.capabilities),
        apiVersions: usesApiList ? 'all' : [...new Set(parts.flatMap((part) => part.asksForApis))].sort(),
    };
}
function reachable(roots, defined) {
    const found = new Set(roots);
    // A Set's iteration sees what is added to it on the way.
    for (const part of found) {
        const next = part.includes === 'any'
            ? [...defined.values()].flat()
            : part.includes.flatMap((name) => defined.get(name) ?? []);
        for (const it of next)
            found.add(it);
    }
    return [...found];
}
/** Each definition from its `define` to the next one: definitions do not nest, and what follows an `end` is little. */
function definitions(text) {
    return text.split(/(?=\{\{-?\s*define\s)/).flatMap((body) => {
        const name = /^\{\{-?\s*define\s+(?:"([^"]*)"|`([^`]*)`)/.exec(body);
        return name ? [[name[1] ?? name[2] ?? '', body]] : [];
    });
}
const STRING = /"(?:\\.|[^"\\])*"|`[^`]*`/g;
function readPart(text) {
    const actions = [...text.matchAll(/\{\{(.*?)\}\}/gs)]
        .map((match) => match[1] ?? '')
        .filter((action) => !/^-?\s*\/\*/.test(action));
    const code = actions.map((action) => action.replace(STRING, '""')).join('\n');
    const source = actions.join('\n');
    const count = (pattern, where) => where.match(pattern)?.length ?? 0;
    const asked = [...source.matchAll(/\.Capabilities\.APIVersions\.Has\s+(?:"([^"]+)"|`([^`]+)`)/g)];
    const named = [...source.matchAll(/\b(?:include|template|block)\s+(?:"([^"]*)"|`([^`]*)`)/g)];
    return {
        lookup: /(?<![\w.$-])lookup(?![\w-])/.test(code),
        capabilities: /\.Capabilities\b/.test(code),
        asksForApis: asked.map((match) => match[1] ?? match[2] ?? ''),
        usesApiList: count(/\.APIVersions\b/g, code) > asked.length || /\.Capabilities(?!\.\w)/.test(code),
        includes: count(/\b(?:include|template)\b(?!\s*:)/g, code) > named.length
            ? 'any'
            : named.map((match) => match[1] ?? match[2] ?? ''),
    };
}

;// CONCATENATED MODULE: ./build/observe/unpack-subcharts.js



/** Packed subcharts become files below their archive's name: `charts/redis-1.0.0.tgz/Chart.yaml`. */
function unpackSubcharts(files) {
    const all = [];
    for (const file of files) {
        if (!/(?:^|\/)charts\/[^/]+\.tgz$/.test(file.name)) {
            all.push(file);
            continue;
        }
        const inside = readArchive(file.content);
        const deeper = inside.ok ? unpackSubcharts(inside.value) : inside;
        if (!deeper.ok)
            return (0,model_result/* fail */.f)((0,model_failure/* during */.i)(file.name, deeper.failure));
        const sorted = deeper.value.sort((a, b) => (a.name < b.name ? -1 : 1));
        all.push(...sorted.map(({ name, content }) => ({ name: `${file.name}/${name}`, content })));
    }
    return (0,model_result.ok)(all);
}

;// CONCATENATED MODULE: ./build/observe/chart-digest.js





/** Digest of a complete chart folder (after .helmignore) or archive: its dependencies are in charts/. */
async function digestChart(path) {
    const read = await readChartFiles(path);
    if (!read.ok)
        return read;
    // An archive that is packed anew differs in nothing but times.
    const files = unpackSubcharts(read.value);
    if (!files.ok)
        return files;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { name, content } of files.value)
        hash.update(`${name}\0${content.length}\0`).update(content);
    return (0,model_result.ok)({ digest: hash.digest('hex'), needs: templateNeeds(files.value.flatMap(templateIn)) });
}
function templateIn({ name, content }) {
    return /(?:^|\/)templates\//.test(name) && !name.endsWith('/NOTES.txt')
        ? [{ name, text: content.toString('utf8') }]
        : [];
}

;// CONCATENATED MODULE: ./build/observe/inputs-digest.js






/** Changes when a new version of this project computes digests differently: then every release is upgraded once. */
const FORMAT = 1;
/** How the 40 digits of a mark are shared out. */
const RELEASE_DIGITS = 24;
const HOOK_DIGITS = 16;
/** 40 hex digits over the inputs: 24 over what Helm and the CRD step are given, 16 over the hooks, tests and the files they name. */
async function digestInputs(inputs, reader) {
    const chart = await digestChart(inputs.chartPath);
    if (!chart.ok)
        return chart;
    const cluster = await clusterPart(chart.value.needs, reader);
    if (!cluster.ok)
        return cluster;
    const files = await digestFiles([inputs.valuesFiles, inputs.crdFiles, inputs.hookFiles]);
    if (!files.ok)
        return files;
    const [values = [], crds = [], hookFiles = []] = files.value;
    const { name, namespace } = inputs.release;
    const release = {
        release: { name, namespace },
        manifest: inputs.manifestId,
        cluster: inputs.clusterUid,
        chart: chart.value.digest,
        values,
        crds,
        settings: effective(inputs.settings),
        capabilities: cluster.value,
    };
    const hooks = { hooks: inputs.hooks, files: hookFiles, test: inputs.settings.test.enabled };
    const digest = digits(release, RELEASE_DIGITS) + digits(hooks, HOOK_DIGITS);
    return (0,model_result.ok)({ digest, usesLookup: chart.value.needs.lookup });
}
/** How the inputs of a marked revision differ from the wanted ones. */
function compareDigests(marked, wanted) {
    if (marked === wanted)
        return 'same';
    return marked.slice(0, RELEASE_DIGITS) === wanted.slice(0, RELEASE_DIGITS) ? 'hooks-differ' : 'differ';
}
/** The settings that change what ends up in the cluster; those that only say how long, how often or what else are left out. */
function effective(settings) {
    const { createNamespace, namespaceLabels, forceUpgrade, conflicts, takeOwnership, noHooks, crds } = settings;
    return {
        createNamespace,
        namespaceLabels,
        forceUpgrade,
        conflicts,
        takeOwnership,
        noHooks,
        crds: crds?.policy ?? null,
    };
}
/** What the templates read of the cluster, and no more: a new CRD elsewhere is no news for them. */
async function clusterPart(needs, reader) {
    if (!needs.capabilities)
        return (0,model_result.ok)(null);
    const version = await reader.version();
    if (!version.ok)
        return version;
    const minor = /^v?\d+\.\d+/.exec(version.value)?.[0] ?? version.value;
    if (needs.apiVersions !== 'all' && needs.apiVersions.length === 0)
        return (0,model_result.ok)({ minor });
    const resources = await reader.resources();
    if (!resources.ok)
        return resources;
    const served = new Set(resources.value.flatMap(({ apiVersion, kind }) => [apiVersion, `${apiVersion}/${kind}`]));
    const asked = needs.apiVersions === 'all' ? [...served] : needs.apiVersions.filter((it) => served.has(it));
    return (0,model_result.ok)({ minor, served: asked.sort() });
}
async function digestFiles(lists) {
    try {
        return (0,model_result.ok)(await Promise.all(lists.map((list) => Promise.all(list.map(digestPath)))));
    }
    catch (error) {
        return (0,model_result/* fail */.f)({
            reason: 'invalid-manifest',
            message: `read ${error.path ?? 'a file'}: ${error.message}`,
            remedy: 'Check that the file exists and may be read.',
        });
    }
}
/** Of a file's bytes, or of the names and bytes below a folder. */
async function digestPath(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    if (!(await (0,promises_.stat)(path)).isDirectory())
        return hash.update(await (0,promises_.readFile)(path)).digest('hex');
    for (const entry of (await (0,promises_.readdir)(path)).sort()) {
        hash.update(`${entry}\0${await digestPath((0,external_node_path_.join)(path, entry))}\0`);
    }
    return hash.digest('hex');
}
function digits(value, count) {
    const text = (0,canonical_json/* canonicalJson */.d)({ format: FORMAT, value });
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, count);
}

;// CONCATENATED MODULE: ./build/plan/decide.js




/** Chooses the operation from what was observed: the table of docs/lifecycle.md as a function. It reads nothing. */
function decide(input) {
    switch (input.action) {
        case 'skip':
            return perform('skip', 'action is skip');
        case 'destroy':
            return decideDestroy(input);
        case 'deploy':
            return decideDeploy(input);
        default:
            return (0,unreachable/* unreachable */.H)(input.action);
    }
}
function decideDestroy({ observed, ...input }) {
    const last = (0,model_release/* newest */.BP)(observed);
    if (!isStored(last))
        return perform('absent', 'there is no such release');
    const decision = perform('uninstall', `revision ${last.revision} is ${last.status}`);
    return input.protected ? { ...decision, refused: isProtected(observed, 'destroy') } : decision;
}
function decideDeploy(input) {
    const { observed } = input;
    const last = (0,model_release/* newest */.BP)(observed);
    if (!isStored(last))
        return perform('install', 'there is no such release yet');
    if (last.status === 'uninstalling')
        return perform('install', `revision ${last.revision} is uninstalling`);
    if (isBelow(input.installedChartVersion, input.reinstallBelow)) {
        const why = `deployed chart version ${input.installedChartVersion} is below ${input.reinstallBelow}`;
        const decision = perform('reinstall', why);
        return input.protected ? { ...decision, refused: isProtected(observed, 'reinstall') } : decision;
    }
    if (last.status !== 'deployed')
        return perform('upgrade', `revision ${last.revision} is ${last.status}`);
    return compareInputs(input, last);
}
/** The newest revision is deployed: is it what the manifest asks for? */
function compareInputs(input, last) {
    const upgrade = (why) => perform('upgrade', why);
    if (input.execReplaced)
        return upgrade('exec hooks replace the operation, so it always runs');
    if (input.force)
        return upgrade('force is set');
    if (input.unchanged === 'never')
        return upgrade('unchanged is never');
    if (input.digest === undefined)
        return upgrade('its inputs cannot be compared');
    if (last.inputs !== undefined)
        return compareMark(last.inputs, input.digest, last.revision, input);
    if (input.sameAsStored) {
        return {
            operation: 'upgrade',
            effort: 'mark-only',
            why: `revision ${last.revision} was made by another tool and has the same resources`,
        };
    }
    return upgrade(`revision ${last.revision} was not completed by this action`);
}
function compareMark(marked, wanted, revision, { usesLookup, sameAsStored }) {
    const difference = compareDigests(marked, wanted);
    if (difference !== 'differ' && usesLookup && !sameAsStored) {
        return perform('upgrade', 'its templates use lookup and render otherwise now');
    }
    switch (difference) {
        case 'same':
            return perform('unchanged', `revision ${revision} has these inputs`);
        case 'hooks-differ':
            return {
                operation: 'upgrade',
                effort: 'hooks-only',
                why: `only hooks changed since revision ${revision}`,
            };
        case 'differ':
            return perform('upgrade', `inputs changed since revision ${revision}`);
        default:
            return (0,unreachable/* unreachable */.H)(difference);
    }
}
function perform(operation, why) {
    return { operation, effort: 'perform', why };
}
/** A record kept by `helm uninstall --keep-history` is no release any more. */
function isStored(last) {
    return last !== undefined && last.status !== 'uninstalled';
}
/** Prereleases are below their release and compared as semver says; a version that is not semver is never below. */
function isBelow(version, limit) {
    if (version === undefined || limit === undefined)
        return false;
    const parsed = semver.parse(version, { loose: true });
    return parsed !== null && semver.lt(parsed, limit, { loose: true });
}
/** The revision whose chart is compared with `reinstallBelow`: the deployed one, else the newest. */
function comparedRevision(observed) {
    return (0,model_release/* deployed */.$8)(observed) ?? (0,model_release/* newest */.BP)(observed);
}
function isProtected({ name, namespace }, operation) {
    return {
        reason: 'protected',
        message: `release ${namespace}/${name} is protected: ${operation} would delete it`,
        remedy: 'Remove `protected: true` from its entry when that is really wanted.',
    };
}

;// CONCATENATED MODULE: ./build/engine/operations/uninstall.js












/**
 * Uninstall: reads what the stored release owns, lets Helm delete it, then waits until each object and its pods are gone.
 * Does not: touch CRDs, objects that are to be kept, or anything the release does not name.
 */
async function uninstall(release, deadline) {
    const foreign = release.planned.settings.rollbackForeign ? (0,model_result.ok)([]) : await (0,foreign_memory/* rememberedForeign */.Z)(release);
    if (!foreign.ok)
        return foreign;
    if (foreign.value.length > 0)
        return (0,model_result/* fail */.f)((0,foreign_objects/* foreignRefusal */.v$)('uninstalling', foreign.value, release.observed));
    const owned = await ownedObjects(release);
    if (!owned.ok)
        return owned;
    const { name, namespace, settings } = release.planned;
    const removed = await release.effects.helm.uninstall({ name, namespace, noHooks: leavesOut(settings.noHooks, 'delete'), description: release.run.description }, (0,helm_run/* helmRun */.ku)(release, { timeoutMs: deadline.left(), command: 'uninstall' }));
    const observed = await (0,observe_again/* observeAgain */.p)(release);
    if (!removed.ok)
        return removed;
    if (!observed.ok)
        return observed;
    return (0,wait_gone/* waitGone */.B)({
        reader: release.run.reader,
        clock: release.run.clock,
        targets: owned.value,
        timeoutMs: deadline.left(),
        signal: release.signal,
        onProgress: ({ ready, total }) => release.run.emit({
            type: 'progress',
            release: release.planned.id,
            text: `${ready} of ${total} objects gone`,
        }),
    });
}
/** The live objects of the release with their uids, so that waiting cannot be fooled by new ones of the same name. */
async function ownedObjects(release) {
    const { run, planned } = release;
    const record = comparedRevision(release.observed);
    if (!record)
        return (0,model_result.ok)([]);
    const stored = await run.store.read(planned, record.revision);
    if (!stored.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('read the stored release', stored.failure));
    const rendered = stored.value ? (0,observe_rendered/* parseRendered */.D)(stored.value.manifest) : (0,model_result.ok)([]);
    if (!rendered.ok)
        return rendered;
    const located = await (0,locate/* locate */.x)(run.reader, rendered.value.filter((object) => !isKept(object.metadata)), planned.namespace);
    if (!located.ok)
        return located;
    return (0,wait_gone/* identify */.l)(run.reader, located.value.map(kube_object/* refOf */.H), { signal: release.signal });
}
function isKept({ annotations }) {
    return annotations?.['helm.sh/resource-policy']?.trim().toLowerCase() === 'keep';
}

;// CONCATENATED MODULE: ./build/engine/operations/rollback.js













/**
 * Brings back what was deployed when the lease was taken: that revision by `helm rollback`, or no release at all after a
 * failed first install. Bounded by a timeout of its own.
 * Does not: bring back CRDs or chart-hook Jobs; touch anything when Helm had not changed the release yet; delete objects that
 * were there before this run.
 */
async function rollback(release) {
    const reinstalled = release.planned.operation === 'reinstall';
    const target = reinstalled ? undefined : (0,model_release/* deployed */.$8)(release.before);
    const observed = await (0,observe_again/* observeAgain */.p)(release);
    if (!observed.ok)
        return impossible(release, target?.revision, observed.failure);
    if (!wasChanged(release))
        return (0,model_result.ok)();
    const foreign = release.planned.settings.rollbackForeign ? (0,model_result.ok)([]) : await (0,foreign_objects/* foreignObjects */.xc)(release);
    if (!foreign.ok)
        return impossible(release, target?.revision, foreign.failure);
    if (foreign.value.length > 0)
        return leaveFailed(release, foreign.value, target?.revision);
    if (reinstalled)
        return afterReinstall(release);
    return target ? toRevision(release, target.revision) : toAbsence(release);
}
/** What is there cannot be read, so nothing may be changed: the failed revision stays, and the record says why. */
function impossible({ run, planned }, target, cause) {
    const failure = (0,model_failure/* during */.i)('roll back', cause);
    run.emit({ type: 'rollback-ended', release: planned.id, to: target ?? 'absent', failure });
    return (0,model_result/* fail */.f)(failure);
}
/** Others' objects are in the failed revision: it stays, and the user chooses. */
async function leaveFailed(release, foreign, target) {
    const { run, planned, observed } = release;
    run.emit({ type: 'warning', release: planned.id, text: (0,foreign_objects/* keptForeign */.N9)(foreign, observed, target) });
    return (0,foreign_memory/* rememberForeign */.M)(release, foreign);
}
/** Whether Helm stored anything new, so that there is something to bring back. */
function wasChanged({ before, observed }) {
    const [old, last] = [(0,model_release/* newest */.BP)(before), (0,model_release/* newest */.BP)(observed)];
    return old?.revision !== last?.revision || old?.status !== last?.status || last?.status !== 'deployed';
}
async function toRevision(release, revision) {
    const { planned, run } = release;
    run.emit({ type: 'rollback-started', release: planned.id, to: revision });
    let result = await rollbackOnce(release, revision, leavesOut(planned.settings.noHooks, 'rollback'));
    if (!result.ok && !release.signal.aborted) {
        // A chart hook of the old revision is the most common obstacle.
        run.emit({
            type: 'warning',
            release: planned.id,
            text: `rollback failed (${result.failure.message}); trying once more without chart hooks`,
        });
        result = await rollbackOnce(release, revision, true);
    }
    run.emit({
        type: 'rollback-ended',
        release: planned.id,
        to: revision,
        ...(!result.ok && { failure: result.failure }),
    });
    return result;
}
async function rollbackOnce(release, revision, noHooks) {
    const { name, namespace, settings } = release.planned;
    const { wait, forceUpgrade, conflicts, historyMax } = settings;
    const written = ((0,model_release/* newest */.BP)(release.observed)?.revision ?? 0) + 1;
    await (0,release_lease/* noteWriting */.l$)(release, written);
    const result = await release.effects.helm.rollback({ name, namespace, revision, wait, noHooks, forceUpgrade, conflicts, historyMax }, (0,helm_run/* helmRun */.ku)(release, { timeoutMs: settings.timeoutMs, command: 'rollback', revision: written }));
    const observed = await (0,recover/* observeAfterHelm */.r0)(release);
    return result.ok ? observed : result;
}
async function toAbsence(release) {
    const { planned, run, before } = release;
    // Only what this very run installed may be removed: older failed revisions were left on purpose.
    if ((0,model_release/* newest */.BP)(before) !== undefined || (0,observe_again/* isAbsent */.W)(release))
        return (0,model_result.ok)();
    run.emit({ type: 'rollback-started', release: planned.id, to: 'absent' });
    const result = await uninstall(release, (0,engine_deadline/* deadlineIn */._)(planned.settings.timeoutMs, run.clock));
    run.emit({
        type: 'rollback-ended',
        release: planned.id,
        to: 'absent',
        ...(!result.ok && { failure: result.failure }),
    });
    return result;
}
/** What a reinstall leaves behind is never uninstalled; the old chart comes back only when that was asked for. */
async function afterReinstall(release) {
    return release.planned.settings.reinstallRestore ? restoreReplaced(release) : (0,model_result.ok)();
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/hooks/object-right.js
var object_right = __webpack_require__(8231);
;// CONCATENATED MODULE: ./build/engine/other-storage.js

/**
 * Before a first install: Helm can be told to keep releases in ConfigMaps (HELM_DRIVER), where nobody here would see them, and
 * the install would take the objects of a release that exists. A right to list ConfigMaps that is missing is no failure.
 */
async function refuseOtherStorage({ run, planned, signal, }) {
    const { name, namespace } = planned;
    if (planned.operation !== 'install')
        return (0,model_result.ok)();
    const found = await run.reader.list({
        apiVersion: 'v1',
        kind: 'ConfigMap',
        namespace,
        labelSelector: `owner=helm,name=${name}`,
        metadataOnly: true,
    }, { signal });
    if (!found.ok || found.value.length === 0)
        return (0,model_result.ok)();
    const failure = {
        reason: 'conflict',
        message: `release ${namespace}/${name} is stored in ConfigMaps (HELM_DRIVER=configmap), but only Secrets are supported`,
        remedy: `Move it to Secrets, or uninstall it: HELM_DRIVER=configmap helm uninstall ${name} --namespace ${namespace}`,
    };
    return { ok: false, failure };
}

;// CONCATENATED MODULE: ./build/engine/permissions.js



/** The rights that can be known beforehand: Helm's storage, CRDs, and what the hooks say; not the rendered kinds. */
function neededPermissions(release, hooks) {
    const storage = ['get', 'list', 'create', 'update', 'patch', 'delete'].map((verb) => ({ verb, group: '', resource: 'secrets', namespace: release.namespace }));
    return [...storage, ...crdPermissions(release), ...hookPermissions(release, hooks)];
}
function crdPermissions(release) {
    const crd = { group: 'apiextensions.k8s.io', resource: 'customresourcedefinitions' };
    if (release.phases.preExec.builtIn)
        return [
            { verb: 'get', ...crd },
            { verb: 'create', ...crd },
            { verb: 'patch', ...crd },
        ];
    const deletes = release.operation === 'uninstall' && release.phases.postExec.builtIn;
    return deletes ? [{ verb: 'delete', ...crd }] : [];
}
function hookPermissions(release, hooks) {
    return model_phase/* PHASES */.ZG.flatMap((phase) => release.phases[phase].hooks).flatMap(({ id, kind }) => {
        const hook = hooks.get(id);
        if (!hook)
            return [];
        const { if: condition, spec } = hook.item;
        const own = (0,registry/* kindNamed */.U)(kind).permissions(spec, release);
        return condition === undefined ? own : [...own, ...(0,hooks_condition/* conditionRights */.H1)(condition)];
    });
}
/** `patch deployments.apps in namespace web`, as `kubectl auth can-i` would take it. */
function describePermission(permission) {
    const { verb, group, resource, subresource, namespace, name } = permission;
    const part = subresource === undefined ? resource : `${resource}/${subresource}`;
    const what = group === '' ? part : `${part}.${group}`;
    const which = name === undefined ? '' : `/${name}`;
    return `${verb} ${what}${which} ${namespace === undefined ? 'in the whole cluster' : `in namespace ${namespace}`}`;
}

;// CONCATENATED MODULE: ./build/engine/phases/check-prerequisites.js








/** Everything that can be known to be missing before the cluster is touched: what planning found, files, permissions. */
async function checkPrerequisites(release) {
    const { planned } = release;
    if (planned.blocked)
        return (0,model_result/* fail */.f)(planned.blocked);
    const files = (0,model_operation/* deploys */.hn)(planned.operation) ? await checkFiles(release) : (0,model_result.ok)();
    if (!files.ok)
        return files;
    const storage = await refuseOtherStorage(release);
    return storage.ok ? checkPermissions(release) : storage;
}
/** The staged copies exist since planning; a file in the user's checkout may have vanished or changed its mode in between. */
async function checkFiles({ staged }) {
    if (!staged)
        return (0,model_result/* fail */.f)({ reason: 'internal', message: 'Internal error: the release was not staged' });
    for (const path of [staged.chartPath, ...staged.valuesFiles, ...staged.crdFiles]) {
        try {
            await (0,promises_.access)(path, external_node_fs_.constants.R_OK);
        }
        catch (error) {
            return (0,model_result/* fail */.f)({
                reason: 'filesystem',
                message: `cannot read ${path}: ${error.code}`,
                remedy: 'Make sure that no earlier step of the job removes it.',
            });
        }
    }
    return (0,model_result.ok)();
}
async function checkPermissions(release) {
    const { run, planned, signal } = release;
    const needed = await (0,object_right/* resolveRights */.K)(neededPermissions(planned, run.hooks), {
        reader: run.reader,
        namespace: planned.namespace,
    });
    if (!needed.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('ask for permissions', needed.failure));
    const denied = await run.reader.denied(needed.value, { signal });
    if (!denied.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('ask for permissions', denied.failure));
    if (denied.value.length === 0)
        return (0,model_result.ok)();
    return (0,model_result/* fail */.f)({
        reason: 'forbidden',
        message: `the credentials lack permissions that release ${planned.namespace}/${planned.name} needs`,
        remedy: 'Grant them by a Role or ClusterRole that is bound to the user of this kubeconfig.',
        details: denied.value.map(describePermission),
    });
}

;// CONCATENATED MODULE: ./build/observe/values-secrets.js
/** Keys whose text is a secret by all habits of charts. */
const SECRET = /pass(?:word|wd|phrase|code)|secret|token|credential|(?:api|access|private|encryption|signing|account|license|master)[-_]?key|connection[-_]?string|\bdsn$/i;
/** Such keys that only name a secret, or say something about it. */
const ABOUT_ONE = /^existing|name$|ref$|reference$|path$|file$|dir$|mount|enabled$|disabled$|create$|type$|class|policy|ur[il]$|host$|audience|issuer|expir|ttl|length|labels|annotations|namespace/i;
/** Below these every text is one, whatever it is called there. */
const ALL_SECRET = /^(?:secrets|credentials|stringData|secretEnv|secretData|passwords|tokens)$/i;
/** Shorter texts are more often words that messages need than secrets. */
const SHORTEST = 8;
/** The texts in chart values that stand where secrets stand: `password`, `apiToken`, `secrets.*`. They must not be seen in Helm's errors. */
function secretsInValues(values) {
    const found = new Set();
    collect(values, 'open', found);
    return [...found];
}
function collect(value, place, found) {
    if (typeof value === 'string') {
        if (place !== 'open' && value.length >= SHORTEST)
            found.add(value);
    }
    else if (Array.isArray(value)) {
        for (const item of value)
            collect(item, place, found);
    }
    else if (typeof value === 'object' && value !== null) {
        for (const [key, item] of Object.entries(value))
            collect(item, placeOf(key, place), found);
    }
}
function placeOf(key, above) {
    if (ABOUT_ONE.test(key))
        return 'open';
    if (above === 'all' || ALL_SECRET.test(key))
        return 'all';
    return SECRET.test(key) ? 'secret' : 'open';
}

;// CONCATENATED MODULE: ./build/engine/operations/keep-replaced.js






/** Keeps the values and resources of a release that a reinstall removes, as evidence: what is secret in them is masked. */
async function keepReplaced({ run, diagnosticsFolder }, stored) {
    const rendered = (0,observe_rendered/* parseRendered */.D)(stored.manifest);
    const objects = rendered.ok ? rendered.value : [];
    for (const secret of secretsInValues(stored.values))
        run.redactor.learn(secret);
    for (const secret of objects.flatMap(redact_object/* secretValues */.V))
        run.redactor.learn(secret);
    const folder = (0,external_node_path_.join)(diagnosticsFolder, 'replaced-release');
    const keep = (name, ...documents) => (0,system_files/* writePrivateFile */.Pl)((0,external_node_path_.join)(folder, name), run.redactor.clean(documents.map((it) => (0,dist/* stringify */.As)(it)).join('---\n')));
    await keep('values.yaml', stored.values);
    await keep('rendered.yaml', ...objects.map(redact_object/* redactObject */.l));
}

;// CONCATENATED MODULE: ./build/engine/operations/reinstall.js









/**
 * Reinstall: says what will be deleted, keeps the old release's chart and values, uninstalls, waits until all is gone, installs.
 * Does not: uninstall a failed install after it.
 */
async function reinstall(release, deadline) {
    const kept = await keepOld(release);
    if (!kept.ok)
        return kept;
    const removed = await uninstall(release, deadline);
    if (!removed.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('uninstall before the new install', removed.failure));
    return deploy(release, deadline);
}
async function keepOld(release) {
    const { run, planned } = release;
    const record = comparedRevision(release.observed);
    if (!record)
        return (0,model_result.ok)();
    const stored = await run.store.read(planned, record.revision);
    if (!stored.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('read the release that is replaced', stored.failure));
    if (!stored.value)
        return (0,model_result.ok)();
    await announce(release, stored.value);
    await keepReplaced(release, stored.value);
    release.replaced = stored.value;
    return (0,model_result.ok)();
}
async function announce(release, stored) {
    const rendered = (0,observe_rendered/* parseRendered */.D)(stored.manifest);
    const located = rendered.ok
        ? await (0,locate/* locate */.x)(release.run.reader, rendered.value, release.planned.namespace)
        : rendered;
    if (!located.ok)
        return;
    const claims = located.value.filter((object) => object.kind === 'PersistentVolumeClaim').map(kube_object/* nameOf */.V);
    const volumes = claims.length > 0 ? `, with the data of ${claims.join(', ')}` : '';
    const text = `reinstall deletes revision ${stored.revision} (${stored.chart.name} ${stored.chart.version}) and its ${located.value.length} objects${volumes}`;
    release.run.emit({ type: 'warning', release: release.planned.id, text });
}

;// CONCATENATED MODULE: ./build/engine/retrying.js
/** Does work again, as the chart's `retry` says, when it failed in a way that can pass and there is time left for it. */
async function retrying(release, deadline, work) {
    const { planned, run, signal } = release;
    const { retry } = planned.settings;
    let delay = retry.delayMs;
    for (let attempt = 1;; attempt++) {
        const result = await work();
        const again = !result.ok && result.failure.transient && attempt < retry.attempts && delay < deadline.left();
        if (!again || signal.aborted)
            return result;
        const text = `${result.failure.message}; try ${attempt + 1} of ${retry.attempts} in ${delay / 1000} s`;
        run.emit({ type: 'warning', release: planned.id, text });
        await run.clock.sleep(delay, signal);
        delay *= retry.backoff;
    }
}

;// CONCATENATED MODULE: ./build/engine/phases/exec.js









/** Performs the operation within the chart's timeout; failures that can pass are tried again as `retry` says. */
async function exec(release) {
    const { planned, run } = release;
    const deadline = (0,engine_deadline/* deadlineIn */._)(planned.settings.timeoutMs, run.clock);
    release.operationStartedAt = run.reader.serverTime();
    return retrying(release, deadline, () => exec_perform(release, deadline));
}
async function exec_perform(release, deadline) {
    const { operation } = release.planned;
    switch (operation) {
        case 'install':
        case 'upgrade':
            return install(release, deadline);
        case 'reinstall':
            return reinstall(release, deadline);
        case 'uninstall':
            return uninstall(release, deadline);
        case 'unchanged':
        case 'absent':
        case 'skip':
            return { ok: true, value: undefined };
        default:
            return (0,unreachable/* unreachable */.H)(operation);
    }
}
/** An uninstall that was interrupted is finished first. */
async function install(release, deadline) {
    if ((0,model_release/* newest */.BP)(release.observed)?.status === 'uninstalling') {
        const finished = await uninstall(release, deadline);
        if (!finished.ok)
            return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('finish the interrupted uninstall', finished.failure));
    }
    return deploy(release, deadline);
}

// EXTERNAL MODULE: ./build/helm/test-containers.js
var test_containers = __webpack_require__(6698);
;// CONCATENATED MODULE: ./build/engine/chart-test-logs.js




/**
 * Keeps the logs of the chart's test pods as `helm-test.log` beside the evidence and gives their lines. Best effort: Helm's
 * own `--logs` fails tests that have passed when a pod is gone already, so what cannot be read is left out here.
 */
async function keepTestLogs(release) {
    const lines = [];
    for (const { namespace, name, container } of await containersOf(release)) {
        const log = await release.run.reader.log({ namespace, name }, { container });
        if (!log.ok || !log.value)
            continue;
        lines.push(`--- ${name}/${container}`, ...log.value.trimEnd().split('\n'));
    }
    if (lines.length > 0) {
        const text = release.run.redactor.clean(`${lines.join('\n')}\n`);
        await (0,system_files/* writePrivateFile */.Pl)((0,external_node_path_.join)(release.diagnosticsFolder, 'helm-test.log'), text);
    }
    return lines;
}
async function containersOf({ run, planned, observed }) {
    const record = (0,model_release/* newest */.BP)(observed);
    const stored = record && (await run.store.read(planned, record.revision));
    return stored?.ok && stored.value ? (0,test_containers/* testContainers */.Z)(stored.value) : [];
}

// EXTERNAL MODULE: ./build/cluster/wait-ready.js + 1 modules
var wait_ready = __webpack_require__(1368);
;// CONCATENATED MODULE: ./build/engine/crds.js








/**
 * Creates the CRDs, or with `create-replace` applies them over existing ones, and waits until they are established.
 * Server-side apply, never a replace: that would drop the CA of a conversion webhook. A CRD that would lose a version in
 * which objects are stored is refused before any of them is touched.
 */
async function applyCrds(release) {
    const crds = await readCrds(release);
    if (!crds.ok)
        return crds;
    const todo = [];
    for (const crd of crds.value) {
        const live = await release.run.reader.get((0,kube_object/* refOf */.H)(crd), { signal: release.signal });
        if (!live.ok)
            return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('read the CRDs', live.failure));
        const lost = live.value ? lostVersions(live.value, crd) : [];
        if (replaces(release) && lost.length > 0)
            return (0,model_result/* fail */.f)(storedVersionLost(crd, lost));
        if (!live.value || replaces(release))
            todo.push(crd);
    }
    for (const crd of todo) {
        const applied = await release.effects.cluster.apply(crd, { force: true, signal: release.signal });
        if (!applied.ok)
            return (0,model_result/* fail */.f)((0,model_failure/* during */.i)(`apply ${(0,kube_object/* nameOf */.V)(crd)}`, applied.failure));
    }
    const ready = await (0,wait_ready/* waitReady */.N)({
        reader: release.run.reader,
        clock: release.run.clock,
        targets: crds.value.map(kube_object/* refOf */.H),
        timeoutMs: release.planned.settings.timeoutMs,
        signal: release.signal,
        waitForJobs: false,
    });
    if (todo.length > 0)
        await release.run.reader.resources('fresh');
    return ready;
}
/** Deletes the CRDs, and with them every object of their kinds, and waits until they are gone. */
async function deleteCrds(release) {
    const { run, effects, planned, signal } = release;
    const crds = await readCrds(release);
    if (!crds.ok)
        return crds;
    const targets = await (0,wait_gone/* identify */.l)(run.reader, crds.value.map(kube_object/* refOf */.H), { signal });
    if (!targets.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('read the CRDs', targets.failure));
    for (const crd of crds.value) {
        const deleted = await effects.cluster.delete((0,kube_object/* refOf */.H)(crd), { signal });
        if (!deleted.ok)
            return (0,model_result/* fail */.f)((0,model_failure/* during */.i)(`delete ${(0,kube_object/* nameOf */.V)(crd)}`, deleted.failure));
    }
    const { timeoutMs } = planned.settings;
    return (0,wait_gone/* waitGone */.B)({ reader: run.reader, clock: run.clock, targets: targets.value, timeoutMs, signal });
}
async function readCrds(release) {
    const crds = [];
    for (const file of release.staged?.crdFiles ?? []) {
        const parsed = (0,observe_rendered/* parseRendered */.D)(await (0,promises_.readFile)(file, 'utf8'));
        if (!parsed.ok)
            return (0,model_result/* fail */.f)((0,model_failure/* during */.i)(`read CRD file ${file}`, parsed.failure));
        crds.push(...parsed.value.filter((object) => object.kind === 'CustomResourceDefinition'));
    }
    return (0,model_result.ok)(crds);
}
function replaces(release) {
    return release.planned.settings.crds?.policy === 'create-replace';
}
/** The versions in which the live CRD has stored objects and that the new one no longer has. */
function lostVersions(live, next) {
    const stored = live.status?.storedVersions;
    const versions = next.spec?.versions;
    if (!Array.isArray(stored) || !Array.isArray(versions))
        return [];
    const names = versions.map((version) => ((0,json/* isJsonObject */.O)(version) ? version.name : undefined));
    return stored.filter((version) => typeof version === 'string' && !names.includes(version));
}
function storedVersionLost(crd, lost) {
    return {
        reason: 'conflict',
        object: (0,kube_object/* nameOf */.V)(crd),
        message: `${(0,kube_object/* nameOf */.V)(crd)} would lose ${lost.join(', ')}, a version in which objects may be stored`,
        remedy: `Migrate the objects to a newer version, then remove ${lost.join(', ')} from status.storedVersions.`,
    };
}

;// CONCATENATED MODULE: ./build/engine/phases/post-exec.js







const LOG_LINES = 20;
/** After a deployment the chart's own tests, when enabled; after an uninstall the CRDs, when `crds.deleteOnDestroy` says so. */
async function postExec(release) {
    return release.planned.operation === 'uninstall' ? deleteCrds(release) : test(release);
}
async function test(release) {
    const { name, namespace, settings } = release.planned;
    const deadline = (0,engine_deadline/* deadlineIn */._)(settings.test.timeoutMs, release.run.clock);
    const tested = await retrying(release, deadline, () => release.effects.helm.test({ name, namespace }, {
        ...(0,helm_run/* helmRun */.ku)(release, { timeoutMs: deadline.left(), command: 'test' }),
        onLine: (line) => release.log.info(line),
    }));
    const lines = await keepTestLogs(release);
    if (tested.ok)
        return (0,model_result.ok)();
    const details = [...(tested.failure.details ?? []), ...lines.slice(-LOG_LINES)];
    return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('helm test', { ...tested.failure, details }));
}

;// CONCATENATED MODULE: ./build/engine/phases/pre-exec.js

/** Applies the CRDs that the entry's `crds` names and waits until the API server serves them. */
async function preExec(release) {
    return applyCrds(release);
}

// EXTERNAL MODULE: ./build/kube/owners.js
var kube_owners = __webpack_require__(6230);
// EXTERNAL MODULE: ./build/kube/fields.js
var fields = __webpack_require__(5363);
;// CONCATENATED MODULE: ./build/kube/containers-without-readiness.js

/** The names of a pod's long-running containers, sidecars included, of which Kubernetes only knows that they were started. */
function containersWithoutReadiness(pod) {
    const sidecars = (0,fields/* mappings */.qj)(pod.spec, 'initContainers').filter((item) => item.restartPolicy === 'Always');
    return [...sidecars, ...(0,fields/* mappings */.qj)(pod.spec, 'containers')]
        .filter((container) => Object.keys((0,fields/* mapping */.pq)(container, 'readinessProbe')).length === 0)
        .map((container) => (0,fields/* textOf */.b6)(container.name));
}

// EXTERNAL MODULE: ./build/kube/pod-trouble.js
var pod_trouble = __webpack_require__(9841);
;// CONCATENATED MODULE: ./build/kube/settling.js



/** `now` is the server's clock; `restartsBefore` is what was counted when the watching began. */
function settling(pod, options) {
    if (pod.metadata.deletionTimestamp !== undefined || (0,fields/* mapping */.pq)(pod.status).phase === 'Succeeded') {
        return { remainingMs: 0 };
    }
    const watched = new Set(containersWithoutReadiness(pod));
    let remainingMs = 0;
    for (const status of statusesOf(pod)) {
        const container = (0,fields/* textOf */.b6)(status.name);
        if (!watched.has(container))
            continue;
        const restarts = (0,fields/* numberOf */.rl)(status.restartCount);
        const before = options.restartsBefore.get(container) ?? restarts;
        const message = endedBecause(pod, status, restarts > before);
        if (message !== undefined)
            return { remainingMs: 0, crash: { container, message, restarts } };
        const startedAt = Date.parse((0,fields/* textOf */.b6)((0,fields/* mapping */.pq)((0,fields/* mapping */.pq)(status.state), 'running').startedAt));
        // A node's clock may differ from the server's: never longer than from now on.
        const left = startedAt + options.settleMs - options.now;
        remainingMs = Math.max(remainingMs, Number.isNaN(left) ? options.settleMs : Math.min(left, options.settleMs));
    }
    return { remainingMs };
}
/** The restarts of each container so far. */
function restartCounts(pod) {
    return new Map(statusesOf(pod).map((status) => [(0,fields/* textOf */.b6)(status.name), (0,fields/* numberOf */.rl)(status.restartCount)]));
}
function statusesOf(pod) {
    return [...(0,fields/* mappings */.qj)(pod.status, 'initContainerStatuses'), ...(0,fields/* mappings */.qj)(pod.status, 'containerStatuses')];
}
function endedBecause(pod, status, restarted) {
    const state = (0,fields/* mapping */.pq)(status.state);
    const ended = (0,fields/* mapping */.pq)(state, 'terminated');
    const last = (0,fields/* mapping */.pq)((0,fields/* mapping */.pq)(status.lastState), 'terminated');
    if (ended.exitCode !== undefined) {
        // A bare pod that is meant to end may do so.
        const mayEnd = (0,fields/* mapping */.pq)(pod.spec).restartPolicy !== 'Always' && ended.exitCode === 0;
        return mayEnd ? undefined : (0,pod_trouble/* endingText */.p)(ended);
    }
    const looping = (0,fields/* mapping */.pq)(state, 'waiting').reason === 'CrashLoopBackOff';
    return looping || restarted ? (0,pod_trouble/* endingText */.p)(last) : undefined;
}

// EXTERNAL MODULE: ./build/cluster/get-all.js
var get_all = __webpack_require__(3219);
// EXTERNAL MODULE: ./build/cluster/owned-objects.js
var owned_objects = __webpack_require__(5773);
// EXTERNAL MODULE: ./build/cluster/watch-until.js
var watch_until = __webpack_require__(7287);
;// CONCATENATED MODULE: ./build/cluster/settle.js







/** Kinds whose pods are meant to go on running. */
const LONG_RUNNING = new Set([
    'Deployment',
    'StatefulSet',
    'DaemonSet',
    'ReplicaSet',
    'ReplicationController',
    'Pod',
]);
const settle_LOG_LINES = 20;
/**
 * Watches the pods whose containers have no readiness probe: "started" is all that Kubernetes knows of them, so one that
 * crashes at once looks ready. Failure `not-ready` names pod, container and exit code, with its last lines of log.
 */
async function settle(options) {
    const { reader, clock, settleMs, signal } = options;
    const refs = options.refs.filter(({ kind }) => LONG_RUNNING.has(kind));
    if (refs.length === 0 || settleMs === 0)
        return (0,model_result.ok)();
    const owners = await ownersOfPods(reader, refs, signal);
    if (!owners.ok)
        return owners;
    const isOurs = (pod) => owners.value.has(pod.metadata.uid ?? '') || (0,kube_owners/* isOwned */.g)(pod, owners.value);
    const restartsBefore = new Map();
    const judge = (pod) => {
        const uid = pod.metadata.uid ?? '';
        const before = restartsBefore.get(uid) ?? restartCounts(pod);
        restartsBefore.set(uid, before);
        return settling(pod, { now: reader.serverTime(), settleMs, restartsBefore: before });
    };
    const queries = (0,owned_objects/* runningNamespaces */.QH)(refs).map((namespace) => ({ apiVersion: 'v1', kind: 'Pod', namespace }));
    let remainingMs = 0;
    for (const query of queries) {
        const pods = await reader.list(query, { signal });
        if (!pods.ok)
            return pods;
        for (const pod of pods.value.filter(isOurs)) {
            const seen = judge(pod);
            if (seen.crash !== undefined)
                return (0,model_result/* fail */.f)(await crashFailure(reader, pod, seen.crash));
            remainingMs = Math.max(remainingMs, seen.remainingMs);
        }
    }
    if (remainingMs === 0)
        return (0,model_result.ok)();
    let crashed;
    const end = await (0,watch_until/* watchUntil */.m)({
        reader,
        clock,
        queries,
        timeoutMs: remainingMs,
        signal,
        what: `watch the pods for ${settleMs / 1_000} s`,
        onEvent({ type, object }) {
            if (object === undefined || type === 'DELETED' || !isOurs(object))
                return false;
            const { crash } = judge(object);
            if (crash !== undefined)
                crashed = { pod: object, crash };
            return crash !== undefined;
        },
    });
    if (crashed !== undefined)
        return (0,model_result/* fail */.f)(await crashFailure(reader, crashed.pod, crashed.crash));
    return end.kind === 'failed' ? (0,model_result/* fail */.f)(end.failure) : (0,model_result.ok)();
}
/** Uids of the objects and of all that stands between them and their pods. */
async function ownersOfPods(reader, refs, signal) {
    const objects = await (0,get_all/* getAll */.U)(reader, refs, { signal });
    if (!objects.ok)
        return objects;
    const uids = new Set(objects.value.flatMap((object) => object?.metadata.uid ?? []));
    const owned = await (0,owned_objects/* findOwned */.zi)(reader, uids, (0,owned_objects/* runningNamespaces */.QH)(refs), { signal });
    if (!owned.ok)
        return owned;
    for (const { metadata } of owned.value)
        if (metadata.uid !== undefined)
            uids.add(metadata.uid);
    return (0,model_result.ok)(uids);
}
async function crashFailure(reader, pod, { container, message, restarts }) {
    const { namespace = '', name } = pod.metadata;
    const query = { container, tailLines: settle_LOG_LINES };
    const ended = await reader.log({ namespace, name }, { ...query, previous: true });
    const log = ended.ok && ended.value ? ended : await reader.log({ namespace, name }, query);
    const lines = log.ok
        ? (log.value ?? '')
            .trimEnd()
            .split('\n')
            .filter((line) => line !== '')
        : [];
    const times = restarts === 1 ? '1 restart' : `${restarts} restarts`;
    return {
        reason: 'not-ready',
        message: `${(0,kube_object/* nameOf */.V)(pod)} does not stay up: container ${container}: ${message}, ${times}`,
        remedy: 'Read the log of that container. A readiness probe would have kept it from looking ready.',
        object: (0,kube_object/* nameOf */.V)(pod),
        ...(lines.length > 0 && { details: lines }),
    };
}

;// CONCATENATED MODULE: ./build/engine/phases/validate.js








/**
 * All rendered resources of the deployed revision exist and are ready by the kstatus rules, and pods whose containers have
 * no readiness probe stay up for `settle`. With `wait: false` nothing is waited for: only what can be seen to have failed fails.
 */
async function validate(release) {
    const { run, planned, signal } = release;
    const { settings } = planned;
    const objects = await storedObjects(release);
    if (!objects.ok)
        return objects;
    const ready = await (0,wait_ready/* waitReady */.N)({
        reader: run.reader,
        clock: run.clock,
        targets: objects.value.map((object) => ({ ...(0,kube_object/* refOf */.H)(object), mayVanish: vanishes(object) })),
        timeoutMs: settings.timeoutMs,
        signal,
        waitForJobs: settings.waitForJobs,
        acceptsProgressing: !settings.wait,
        onProgress: ({ ready, total, waiting }) => {
            const text = `${ready} of ${total} ready${waiting.length > 0 ? `, waiting for ${waiting.slice(0, 3).join(', ')}` : ''}`;
            run.emit({ type: 'progress', release: planned.id, text });
        },
    });
    if (!ready.ok || settings.settleMs === 0 || !settings.wait)
        return ready;
    return settle({
        reader: run.reader,
        clock: run.clock,
        refs: objects.value.map(kube_object/* refOf */.H),
        settleMs: settings.settleMs,
        signal,
    });
}
/** What Helm stored for the deployed revision; nothing when hooks replaced Helm and there is no release. */
async function storedObjects({ run, planned, observed }) {
    const record = (0,model_release/* deployed */.$8)(observed);
    if (!record)
        return (0,model_result.ok)([]);
    const stored = await run.store.read(planned, record.revision);
    if (!stored.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('read the stored release', stored.failure));
    const rendered = (0,observe_rendered/* parseRendered */.D)(stored.value?.manifest ?? '');
    return rendered.ok ? (0,locate/* locate */.x)(run.reader, rendered.value, planned.namespace) : rendered;
}
/** A finished Job with a time to live removes itself. */
function vanishes(object) {
    return object.kind === 'Job' && object.spec?.ttlSecondsAfterFinished !== undefined;
}

;// CONCATENATED MODULE: ./build/engine/run-phase.js









const BUILT_IN = {
    checkPrerequisites: checkPrerequisites,
    preExec: preExec,
    exec: exec,
    postExec: postExec,
    validate: validate,
    onFailure: nothing,
    finally: nothing,
};
/** One phase of a release: the built-in part, then its hooks in order; the first failure ends a main phase. */
async function runPhase(release, phase) {
    const { run, planned } = release;
    const { builtIn, hooks } = planned.phases[phase];
    run.emit({ type: 'phase-started', release: planned.id, phase });
    let failure;
    if (builtIn) {
        const result = await BUILT_IN[phase](release);
        if (!result.ok)
            failure = result.failure;
    }
    for (const hook of hooks) {
        // Clean-up goes on after a failing step; everything else stops.
        if ((failure || release.signal.aborted) && !isCleanUp(phase))
            break;
        const hookFailure = await runReleaseHook(release, phase, hook);
        failure ??= hookFailure;
    }
    run.emit({ type: 'phase-ended', release: planned.id, phase, ...(failure && { failure }) });
    return failure;
}
async function runReleaseHook(release, phase, { id }) {
    const { run, planned } = release;
    const hook = run.hooks.get(id);
    if (!hook)
        return { reason: 'internal', message: `Internal error: no hook ${id} in the stage` };
    return runHook({
        hook,
        releaseId: planned.id,
        target: { name: planned.name, namespace: planned.namespace },
        reader: run.reader,
        effects: release.effects,
        clock: run.clock,
        log: release.log,
        emit: run.emit,
        redactor: run.redactor,
        signal: release.signal,
        defaultTimeoutMs: planned.settings.timeoutMs,
        env: { ...run.env, ...releaseVariables(release, phase), KUBECONFIG: release.kubeconfig },
        release: releaseScope(release),
        payload: release.payload,
        manifestFolder: run.manifestFolder,
        scratchFolder: (0,external_node_path_.join)(run.scratchFolder, 'hooks'),
        diagnosticsFolder: release.diagnosticsFolder,
        rendered: () => renderedManifest(release),
        kubectl: run.kubectl,
    });
}
function isCleanUp(phase) {
    return phase === 'onFailure' || phase === 'finally';
}
async function nothing() {
    return { ok: true, value: undefined };
}

;// CONCATENATED MODULE: ./build/engine/run-release.js





















/** Takes one planned release through its lifecycle, inside its lease. A throw is a bug and becomes this release's failure. */
async function runRelease(planned, run) {
    run.emit({ type: 'release-started', release: planned.id });
    const end = await runGuarded(planned, run);
    run.emit({ type: 'release-ended', release: planned.id, ...end });
    return end;
}
async function runGuarded(planned, run) {
    if (!hasWork(planned))
        return simpleEnd(planned);
    if (!run.effects || !run.approved.performs.has(planned.id))
        return describeRelease(planned, run);
    try {
        const release = await openRelease(planned, run, run.effects);
        return planned.blocked ? await lifecycle(release) : await underLease(release);
    }
    catch (error) {
        const trouble = (0,filesystem_failure/* filesystemFailure */.i)(error);
        if (trouble)
            return failedEnd(trouble, run);
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        return {
            outcome: 'failed',
            failure: {
                reason: 'internal',
                message: `Internal error: ${text.split('\n')[0]}`,
                details: text.split('\n').slice(1, 6),
            },
        };
    }
}
function simpleEnd({ operation, why }) {
    if (operation === 'skip')
        return { outcome: 'skipped', note: why };
    return operation === 'unchanged' ? { outcome: 'unchanged' } : { outcome: 'succeeded', note: why };
}
async function openRelease(planned, run, effects) {
    const folder = (0,external_node_path_.join)(run.scratchFolder, 'releases', planned.id);
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const observed = { name: planned.name, namespace: planned.namespace, revisions: [] };
    return {
        run,
        effects,
        planned,
        staged: run.stage.releases.get(planned.id),
        observed,
        isRead: false,
        before: observed,
        payload: new Map(run.payload),
        failed: undefined,
        lease: undefined,
        operationStartedAt: 0,
        replaced: undefined,
        signal: run.signal,
        log: run.log.prefixed(planned.id),
        kubeconfig: await writeReleaseKubeconfig(run.kubeconfig, planned.namespace, folder),
        diagnosticsFolder: (0,external_node_path_.join)(run.diagnosticsFolder, planned.id),
    };
}
async function underLease(release) {
    const namespace = await ensureNamespace(release);
    if (!namespace.ok)
        return failedEnd(namespace.failure, release.run);
    const lease = await (0,release_lease/* takeLease */._e)(release);
    if (!lease.ok)
        return failedEnd(lease.failure, release.run);
    release.lease = lease.value;
    const stateKey = (0,helm_run/* leaseStateKey */.VM)(release.planned.id);
    if (lease.value)
        release.run.saveState(stateKey, 'held');
    try {
        const moved = await decideAgain(release);
        return moved.ok ? await lifecycle(release) : failedEnd(moved.failure, release.run);
    }
    finally {
        if (await (0,release_lease/* giveBack */.F5)(release, lease.value))
            release.run.saveState(stateKey, '');
    }
}
/** Between planning and the lease another run may have changed the release. */
async function decideAgain(release) {
    const { run } = release;
    const observed = await run.store.observeOne(release.planned);
    if (!observed.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('read the release', observed.failure));
    release.observed = observed.value;
    release.isRead = true;
    const recovered = await (0,recover/* recoverStuck */.R8)(release, release.lease);
    if (!recovered.ok)
        return recovered;
    release.before = release.observed;
    const planned = await run.replan(release.planned, release.observed);
    if (!planned.ok)
        return planned;
    const { operation, effort, why } = planned.value;
    if (operation !== release.planned.operation || effort !== release.planned.effort) {
        run.emit({ type: 'release-replanned', release: release.planned.id, operation, effort, why });
    }
    release.planned = planned.value;
    return (0,model_result.ok)();
}
/** Asks for the next step until there is none. */
async function lifecycle(release) {
    const ended = [];
    for (;;) {
        const stop = stopOf(release);
        const next = nextStep(release.planned, ended, stop);
        if (next.kind === 'end')
            return { outcome: next.outcome, ...located(release.planned, next.failure) };
        release.signal = stop ? release.run.closing : workSignal(release);
        const failure = await run_release_perform(release, next).catch(fromFilesystem);
        if (failure && next.kind === 'phase')
            release.failed ??= { phase: next.phase, failure };
        ended.push({ step: next, ...(failure && { failure }) });
    }
}
/** A failure that knows no better place points to the chart's entry. */
function located({ location }, failure) {
    return failure ? { failure: { location, ...failure } } : {};
}
/** A lost lease stops the release as a cancel does: another run may be at work on it now. */
function stopOf({ run, lease }) {
    const lost = lease?.lost.aborted
        ? { kind: 'cancelled', by: 'the lease was lost' }
        : undefined;
    return (0,stop_reason/* stopReason */.P)(run.signal) ?? lost;
}
function workSignal({ run, lease }) {
    return lease ? AbortSignal.any([run.signal, lease.lost]) : run.signal;
}
/** A disk that is full in the middle of a release fails that step; what follows a failure is still done. */
function fromFilesystem(error) {
    const failure = (0,filesystem_failure/* filesystemFailure */.i)(error);
    if (!failure)
        throw error;
    return failure;
}
async function run_release_perform(release, step) {
    switch (step.kind) {
        case 'phase':
            return runPhase(release, step.phase);
        case 'diagnose':
            await (0,diagnose/* diagnose */.h)(release);
            return undefined;
        case 'rollback':
            return failureOf(await rollback(release));
        case 'mark':
            return failureOf(await run_release_mark(release));
        default:
            return (0,unreachable/* unreachable */.H)(step);
    }
}
async function run_release_mark(release) {
    const { planned, effects } = release;
    const observed = await (0,observe_again/* observeAgain */.p)(release);
    if (!observed.ok)
        return observed;
    const record = (0,model_release/* newest */.BP)(release.observed);
    if (!record || planned.digest === undefined)
        return (0,model_result.ok)();
    return (0,mark/* writeMark */.Lx)(effects.cluster, planned, record, planned.digest);
}
function failureOf(result) {
    return result.ok ? undefined : result.failure;
}
/** What fails after a stop fails because of it. */
function failedEnd(failure, { signal }) {
    if (signal.aborted || failure.reason === 'cancelled')
        return { outcome: 'cancelled', failure };
    return { outcome: failure.reason === 'timed-out' ? 'timed-out' : 'failed', failure };
}

// EXTERNAL MODULE: ./build/helm/argv.js
var argv = __webpack_require__(235);
// EXTERNAL MODULE: ./build/helm/runner.js
var runner = __webpack_require__(219);
;// CONCATENATED MODULE: ./build/helm/writer.js



/** Helm processes that change the cluster; only `openEffects` may call this. */
function createHelmWriter(tool, spawn) {
    const { major } = tool;
    const helm = (args, run) => (0,runner/* runHelm */.o)(tool, spawn, args, run);
    return {
        deploy: async (request, run) => withoutOutput(await helm((0,argv/* deployArgs */.L)(major, request, run.timeoutMs), run)),
        async rollback(request, run) {
            const args = (0,argv/* rollbackArgs */.GI)(major, request, run.timeoutMs);
            const first = await helm(args, run);
            return withoutOutput(isForgetful(first) ? await helm(args, run) : first);
        },
        uninstall: async (request, run) => withoutOutput(await helm((0,argv/* uninstallArgs */.qu)(major, request, run.timeoutMs), run)),
        test: async (request, run) => withoutOutput(await helm((0,argv/* testArgs */.qE)(request, run.timeoutMs), run)),
    };
}
/**
 * Helm 3 compares a rollback with the newest revision. When that one failed before it could delete an object that it no longer
 * has, Helm stumbles over the object; the failed rollback then is the newest revision, has the object, and a second one works.
 */
function isForgetful(result) {
    return !result.ok && /^no \S+ with the name ".+" found$/.test(result.failure.message);
}
function withoutOutput(result) {
    return result.ok ? (0,model_result.ok)() : result;
}

// EXTERNAL MODULE: ./build/model/fold-events.js + 2 modules
var fold_events = __webpack_require__(4020);
;// CONCATENATED MODULE: ./build/observe/stage.js





async function createStage(parent) {
    return { folder: await (0,system_files/* makePrivateFolder */.I2)(parent, 'stage-'), releases: new Map() };
}
/** The folder of one release in the stage (0700), made on first use. */
async function stageFolder(stage, releaseId) {
    // Two ids never share a folder, whatever characters they have or a file system folds.
    const name = (0,external_node_crypto_.createHash)('sha256').update(releaseId).digest('hex').slice(0, 16);
    const folder = (0,external_node_path_.join)(stage.folder, name);
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    return folder;
}
/** The YAML files of the given files and folders, sorted by path within each folder; Kustomize's own are left out. */
async function listYamlFiles(paths) {
    const files = [];
    for (const path of paths) {
        try {
            files.push(...((await (0,promises_.stat)(path)).isDirectory() ? await yamlFilesIn(path) : [path]));
        }
        catch (error) {
            return (0,model_result/* fail */.f)({
                reason: 'invalid-manifest',
                message: `read ${path}: ${error.message}`,
                remedy: 'Check that the path exists and may be read.',
            });
        }
    }
    return (0,model_result.ok)(files);
}
async function yamlFilesIn(folder) {
    const names = await (0,promises_.readdir)(folder, { recursive: true });
    return names
        .filter((name) => /\.(?:ya?ml|json)$/.test(name) && !/^kustomization\./i.test((0,external_node_path_.basename)(name)))
        .sort()
        .map((name) => (0,external_node_path_.join)(folder, name));
}

// EXTERNAL MODULE: ./build/plan/approve.js
var approve = __webpack_require__(4323);
;// CONCATENATED MODULE: ./build/plan/build/release.js






/** Turns one chart entry and what was observed of it into what would happen. Pure; called when planning and again under the lease. */
function planRelease(entry, facts, options) {
    const action = actionFor(entry, options.command);
    const { refused, ...decision } = decide({
        action,
        observed: facts.observed,
        digest: facts.digest,
        ...(facts.usesLookup !== undefined && { usesLookup: facts.usesLookup }),
        unchanged: entry.settings.unchanged,
        protected: entry.settings.protected,
        execReplaced: entry.hooks.exec.some((hook) => runsOn('exec', hook.item.when, 'upgrade')),
        force: options.force,
        ...(facts.sameAsStored !== undefined && { sameAsStored: facts.sameAsStored }),
        ...(facts.installedChart && { installedChartVersion: facts.installedChart.version }),
        ...(entry.settings.reinstallBelow !== undefined && { reinstallBelow: entry.settings.reinstallBelow }),
    });
    const blocked = facts.failure ?? refused;
    const installed = installedRelease(facts);
    return {
        id: entry.id,
        name: entry.name,
        namespace: entry.namespace,
        location: entry.location,
        action,
        ...decision,
        needs: entry.needs,
        settings: entry.settings,
        phases: planPhases(entry, decision),
        ...(facts.chart && { chart: facts.chart }),
        ...(installed && { installed }),
        ...(facts.digest !== undefined && { digest: facts.digest }),
        ...(blocked && { blocked }),
    };
}
/** The destroy command turns deployments around; what is skipped stays skipped. */
function actionFor(entry, command) {
    return command === 'destroy' && entry.action === 'deploy' ? 'destroy' : entry.action;
}
/** The public part of a hook. */
function planHook({ id, title, item, location }) {
    return { id, name: title, kind: item.kind, summary: (0,registry/* kindNamed */.U)(item.kind).describe(item.spec), location };
}
function planPhases(entry, decision) {
    const nothing = { builtIn: false, hooks: [] };
    const phase = (name) => {
        if (decision.effort === 'mark-only')
            return [name, nothing];
        const hooks = entry.hooks[name].filter((hook) => runsOn(name, hook.item.when, decision.operation));
        return [
            name,
            { builtIn: hasBuiltIn(name, entry, decision, hooks.length > 0), hooks: hooks.map(planHook) },
        ];
    };
    return Object.fromEntries(model_phase/* PHASES */.ZG.map(phase));
}
/** Whether the engine itself has something to do in a phase. */
function hasBuiltIn(phase, entry, decision, hasHooks) {
    const { settings } = entry;
    const performs = decision.effort === 'perform';
    const deploying = performs && (0,model_operation/* deploys */.hn)(decision.operation);
    const uninstalling = decision.operation === 'uninstall';
    switch (phase) {
        case 'checkPrerequisites':
            return changes(decision.operation);
        case 'preExec':
            return deploying && settings.crds !== undefined && settings.crds.policy !== 'skip';
        case 'exec':
            return (deploying || uninstalling) && !hasHooks;
        case 'postExec':
            return ((deploying && settings.test.enabled) || (uninstalling && settings.crds?.deleteOnDestroy === true));
        case 'validate':
            return deploying || (decision.operation === 'unchanged' && settings.unchanged === 'verify');
        case 'onFailure':
        case 'finally':
            return false;
    }
}
function changes(operation) {
    return (0,model_operation/* deploys */.hn)(operation) || operation === 'uninstall';
}
function installedRelease({ observed, installedChart }) {
    const last = (0,model_release/* newest */.BP)(observed);
    if (!last)
        return undefined;
    const live = (0,model_release/* deployed */.$8)(observed);
    return {
        revision: last.revision,
        status: last.status,
        ...(live && { deployedRevision: live.revision }),
        ...(installedChart && { chartName: installedChart.name, chartVersion: installedChart.version }),
    };
}

;// CONCATENATED MODULE: ./build/plan/build/run.js

/** Makes the plan of a whole run from everything that was read. Destroys come first, in reverse order. */
function planRun({ manifest, entries, facts, cluster, tools, command, force, dryRun, }) {
    const releases = entries.flatMap((entry) => {
        const found = facts.get(entry.id);
        return found ? [planRelease(entry, found, { command, force })] : [];
    });
    return {
        formatVersion: 1,
        command,
        manifest: manifest.file,
        manifestId: manifest.id,
        ...(manifest.environment !== undefined && { environment: manifest.environment }),
        cluster,
        tools,
        dryRun,
        runHooks: {
            before: manifest.runHooks.before.map(planHook),
            after: manifest.runHooks.after.map(planHook),
            onFailure: manifest.runHooks.onFailure.map(planHook),
        },
        releases: inOrder(releases),
    };
}
/** Destroys first and the other way round: what is needed goes after what needs it, so its `needs` are its dependants. */
function inOrder(releases) {
    const destroyed = releases.filter((release) => release.action === 'destroy').reverse();
    const others = releases.filter((release) => release.action !== 'destroy');
    const dependants = (id) => destroyed.filter((other) => other.needs.includes(id)).map((other) => other.id);
    const inPlan = new Set(others.map((release) => release.id));
    return [
        ...destroyed.map((release) => ({ ...release, needs: dependants(release.id) })),
        ...others.map((release) => ({ ...release, needs: release.needs.filter((id) => inPlan.has(id)) })),
    ];
}

// EXTERNAL MODULE: ./build/report/json.js
var report_json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/util/duration.js
var duration = __webpack_require__(1081);
// EXTERNAL MODULE: ./build/report/failure.js
var failure = __webpack_require__(897);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/report/progress-text.js




/** A phase that ended well within this time had nothing to do and is not worth a line. */
const QUIET_MS = 50;
/** The lines for one event, without the release's id; none when it is not worth one. */
function progressText(event, { plan, tookMs, wasTold }) {
    const took = (0,duration/* formatDuration */.a)(tookMs);
    switch (event.type) {
        case 'run-planned':
            return info(planText(plan));
        case 'release-started':
            return startText(plan, event.release);
        case 'release-replanned':
            return info(`now ${event.operation} (${event.why})`);
        case 'phase-ended':
            if (event.failure) {
                const { message } = event.failure;
                return error(`${event.phase} failed after ${took}${wasTold(message) ? '' : `: ${message}`}`);
            }
            return tookMs < QUIET_MS && event.phase !== 'exec' ? [] : info(`${event.phase} ok ${took}`);
        case 'run-phase-ended':
            return event.failure ? error(`${event.phase} hooks of the run: ${event.failure.message}`) : [];
        case 'hook-started':
            return event.attempt > 1 ? info(`hook ${hookName(plan, event.hook)} attempt ${event.attempt}`) : [];
        case 'hook-ended':
            return hookText(`hook ${hookName(plan, event.hook)}`, event, took);
        case 'revision-changed':
            return debug(`revision ${event.revision} is ${event.status}`);
        case 'rollback-started':
            return warning(event.to === 'absent' ? 'uninstalling the failed install' : `rolling back to revision ${event.to}`);
        case 'rollback-ended':
            if (event.failure)
                return error(`rollback failed: ${event.failure.message}`);
            return info(event.to === 'absent' ? `uninstalled ${took}` : `rolled back ${took}`);
        case 'diagnosed':
            return [
                ...(event.cause ? error(`cause: ${(0,failure/* rootCause */.es)(event.cause).message}`) : []),
                ...info(`evidence is in ${event.folder}`),
            ];
        case 'progress':
            return info(event.text);
        case 'warning':
            return warning(event.text);
        case 'release-ended':
            return endText(event, plan.releases.find(({ id }) => id === event.release), took);
        case 'run-phase-started':
        case 'phase-started':
        case 'run-ended':
            return [];
        default:
            return (0,unreachable/* unreachable */.H)(event);
    }
}
function planText({ command, manifest, environment, cluster, tools, dryRun, releases }) {
    const what = `${dryRun ? 'dry run of ' : ''}${command} ${manifest}`;
    const charts = `${releases.length} ${releases.length === 1 ? 'chart' : 'charts'}`;
    return [
        `${what}${environment === undefined ? '' : ` for ${environment}`}: ${charts}`,
        `context ${cluster.context} (${cluster.server}, Kubernetes ${cluster.version})`,
        `Helm ${tools.helm}, kubectl ${tools.kubectl}`,
    ].join(', ');
}
/** What is about to be done; in a dry run the end alone says what would be. */
function startText(plan, id) {
    const release = plan.releases.find((planned) => planned.id === id);
    const isDry = plan.dryRun || release?.settings.dryRun === true;
    return release === undefined || isDry || isQuiet(release) ? [] : info(operationText(release));
}
/** Nothing happens to the release, so its end is all there is to say. */
function isQuiet({ operation }) {
    return operation === 'unchanged' || operation === 'absent' || operation === 'skip';
}
/** `upgrade 1.2.0 -> 1.3.0 (inputs changed since revision 3)` */
function operationText({ operation, chart, installed, effort, why }) {
    const version = (0,wording/* versionChange */.Bn)({
        operation,
        ...(chart && { chart }),
        ...(installed && {
            from: {
                revision: installed.revision,
                ...(installed.chartVersion !== undefined && { version: installed.chartVersion }),
            },
        }),
    });
    const what = effort === 'perform' ? operation : `${operation}, ${effort === 'hooks-only' ? 'hooks' : 'mark'} only`;
    return [what, version, `(${why})`].filter((part) => part !== '').join(' ');
}
function hookText(hook, event, took) {
    const note = event.note === undefined ? '' : ` (${event.note})`;
    const message = event.failure?.message ?? '';
    switch (event.outcome) {
        case 'succeeded':
            return info(`${hook} ok ${took}${note}`);
        case 'skipped':
            return info(`${hook} skipped${note}`);
        case 'allowed':
            return warning(`${hook} failed after ${took}, which is allowed: ${message}`);
        case 'failed':
            return error(`${hook} failed after ${took}: ${message}`);
        default:
            return (0,unreachable/* unreachable */.H)(event.outcome);
    }
}
function endText(event, release, took) {
    const note = event.note === undefined ? '' : ` (${event.note})`;
    switch (event.outcome) {
        case 'planned':
            if (release === undefined)
                return [];
            return info(`${isQuiet(release) ? '' : 'would '}${operationText(release)}${note}`);
        case 'unchanged':
            return info(`unchanged${note || ` (${release?.why ?? 'as wanted'})`}`);
        case 'skipped':
            return info(`skipped${note}`);
        case 'succeeded':
            return info(`succeeded ${took}${note}`);
        case 'failed':
        case 'timed-out':
        case 'cancelled':
            return [
                ...error(`${event.outcome} after ${took}${note}`),
                ...(event.failure ? (0,failure/* failureLines */.w7)(event.failure).flatMap((line) => error(`  ${line}`)) : []),
            ];
        default:
            return (0,unreachable/* unreachable */.H)(event.outcome);
    }
}
/** The name that the user gave, by the id in the events. */
function hookName(plan, id) {
    const phases = [plan.runHooks, ...plan.releases.map((release) => release.phases)];
    const hooks = phases
        .flatMap((phase) => Object.values(phase))
        .flatMap((part) => (Array.isArray(part) ? part : part.hooks));
    return hooks.find((hook) => hook.id === id)?.name ?? id;
}
const lineOf = (level) => (text) => [{ level, text }];
const debug = lineOf('debug');
const info = lineOf('info');
const warning = lineOf('warning');
const error = lineOf('error');

;// CONCATENATED MODULE: ./build/report/progress.js

/** The id column is as wide as the longest id, up to this. */
const WIDEST_ID = 24;
/** How long a release may be silent before what it waits for is worth a line. */
const SILENCE_MS = 10_000;
/** Writes a line for every event that a person who watches the run wants to see. */
function reportProgress(log) {
    const toLines = createProgress();
    return (event) => {
        for (const { level, text } of toLines(event))
            log[level](text);
    };
}
/** Turns the events of one run, given in their order, into lines that begin with the release they are about. */
function createProgress() {
    const startedAt = new Map();
    const told = new Set();
    const lastLineAt = new Map();
    let plan;
    return (event) => {
        if (event.type === 'run-planned')
            plan = event.plan;
        if (plan === undefined)
            return [];
        const span = spanOf(event);
        if (!startedAt.has(span))
            startedAt.set(span, event.at);
        const tookMs = event.at - (startedAt.get(span) ?? event.at);
        const id = 'release' in event ? event.release : undefined;
        const wasTold = (message) => told.has(`${id} ${message}`);
        const lines = progressText(event, { plan, tookMs, wasTold });
        if ('failure' in event && event.failure)
            told.add(`${id} ${event.failure.message}`);
        if (id === undefined)
            return lines;
        const silentMs = event.at - (lastLineAt.get(id) ?? event.at);
        if (event.type === 'progress' && silentMs < SILENCE_MS)
            return [];
        if (lines.length > 0)
            lastLineAt.set(id, event.at);
        const width = idWidth(plan);
        return lines.map(({ level, text }) => ({ level, text: `${id.padEnd(width)}  ${text}` }));
    };
}
function idWidth(plan) {
    return Math.min(WIDEST_ID, Math.max(0, ...plan.releases.map(({ id }) => id.length)));
}
/** What an event begins or ends, so that an end knows how long it took. */
function spanOf(event) {
    const { release, phase, hook } = event;
    return [event.type.split('-', 1)[0], release, phase, hook].join(' ');
}

// EXTERNAL MODULE: ./build/commands/failed-early.js
var failed_early = __webpack_require__(3640);
// EXTERNAL MODULE: ./build/commands/folders.js
var commands_folders = __webpack_require__(4202);
// EXTERNAL MODULE: ./build/commands/holder.js
var commands_holder = __webpack_require__(3901);
;// CONCATENATED MODULE: ./build/commands/hooks-by-id.js

/** The definitions of all hooks of a manifest, by the ids that the plan calls them by. */
function hooksById({ charts, runHooks }) {
    const hooks = [
        ...model_phase/* RUN_PHASES */.NV.flatMap((phase) => runHooks[phase]),
        ...charts.flatMap((chart) => model_phase/* PHASES */.ZG.flatMap((phase) => chart.hooks[phase])),
    ];
    return new Map(hooks.map((hook) => [hook.id, hook]));
}

// EXTERNAL MODULE: ./build/commands/open-manifest.js + 30 modules
var open_manifest = __webpack_require__(6511);
// EXTERNAL MODULE: ./build/manifest/yaml-documents.js
var yaml_documents = __webpack_require__(6446);
;// CONCATENATED MODULE: ./build/observe/chart-metadata.js



/** Reads Chart.yaml, requirements.yaml and the lock from a chart's files; `where` is for messages. */
function readChartMetadata(files, where) {
    const chart = yamlFile(files, 'Chart.yaml', where);
    if (!chart.ok)
        return chart;
    const { name, version, appVersion } = chart.value ?? {};
    if (!chart.value)
        return broken(where, 'there is no Chart.yaml in it');
    if (!isText(name))
        return broken(where, 'Chart.yaml has no `name`');
    if (!isText(version))
        return broken(where, 'Chart.yaml has no `version`');
    const requirements = yamlFile(files, 'requirements.yaml', where);
    if (!requirements.ok)
        return requirements;
    const lock = yamlFile(files, 'Chart.lock', where);
    if (!lock.ok)
        return lock;
    const oldLock = yamlFile(files, 'requirements.lock', where);
    if (!oldLock.ok)
        return oldLock;
    const locked = lock.value ?? oldLock.value;
    return (0,model_result.ok)({
        name: String(name),
        version: String(version),
        ...(isText(appVersion) && { appVersion: String(appVersion) }),
        dependencies: [...dependenciesOf(chart.value), ...dependenciesOf(requirements.value ?? {})],
        ...(locked && { locked: dependenciesOf(locked) }),
    });
}
function yamlFile(files, name, where) {
    const file = files.find((it) => it.name === name);
    if (!file)
        return (0,model_result.ok)(undefined);
    const documents = (0,yaml_documents/* parseYamlDocuments */.v)(file.content.toString('utf8'), { what: `${where}/${name}` });
    if (!documents.ok)
        return documents;
    const value = documents.value[0];
    return (0,json/* isJsonObject */.O)(value) ? (0,model_result.ok)(value) : broken(where, `${name} is no mapping`);
}
function dependenciesOf({ dependencies }) {
    if (!Array.isArray(dependencies))
        return [];
    const text = (value) => (isText(value) ? String(value) : '');
    return dependencies
        .filter(json/* isJsonObject */.O)
        .map(({ name, version, repository }) => ({
        name: text(name),
        version: text(version),
        repository: text(repository),
    }))
        .filter(({ name }) => name !== '');
}
/** Helm takes an unquoted `1.0` for the text it looks like. */
function isText(value) {
    return (typeof value === 'string' && value !== '') || typeof value === 'number';
}
function broken(where, why) {
    return (0,model_result/* fail */.f)({
        reason: 'chart',
        message: `${where} is no Helm chart: ${why}`,
        remedy: 'Point at a folder or archive with a Chart.yaml that has `apiVersion`, `name` and `version`.',
    });
}

;// CONCATENATED MODULE: ./build/observe/chart-dependencies.js







/** Compares the wanted dependencies with charts/. Does not: fetch anything. */
function findGaps(chart, files, where) {
    const vendored = vendoredIn(files, where);
    if (!vendored.ok)
        return vendored;
    const missing = [];
    for (const wanted of chart.dependencies) {
        const exact = chart.locked?.find(({ name, version }) => name === wanted.name && fits(version, wanted.version));
        if (chart.locked && !exact && wanted.repository !== '')
            return outOfSync(wanted, where);
        const version = exact?.version ?? wanted.version;
        if (vendored.value.some((it) => it.name === wanted.name && fits(it.version, version)))
            continue;
        if (wanted.repository === '')
            return notVendored(wanted, where);
        missing.push({ ...wanted, version });
    }
    const stale = vendored.value
        .filter(({ name, version }) => missing.some((it) => it.name === name && !fits(version, it.version)))
        .map(({ entry }) => entry);
    return (0,model_result.ok)({ missing, stale });
}
/** The files of a `file://` dependency, as they belong below charts/<name>/. */
async function readLocalDependency(dependency, chartFolder) {
    const folder = (0,external_node_path_.resolve)(chartFolder, dependency.repository.slice('file://'.length));
    const files = await readChartFiles(folder);
    const metadata = files.ok ? readChartMetadata(files.value, folder) : files;
    if (!files.ok || !metadata.ok)
        return metadata.ok ? files : metadata;
    if (!fits(metadata.value.version, dependency.version)) {
        return (0,model_result/* fail */.f)({
            reason: 'chart',
            message: `dependency ${dependency.name} ${dependency.version}: ${folder} has version ${metadata.value.version}`,
            remedy: 'Change the version in Chart.yaml, and run `helm dependency update` when there is a Chart.lock.',
        });
    }
    return (0,model_result.ok)(files.value.map(({ name, content }) => ({ name: `charts/${dependency.name}/${name}`, content })));
}
function vendoredIn(files, where) {
    const entries = new Map();
    for (const { name, content } of files) {
        const match = /^charts\/([^/]+)(?:\/(.+))?$/.exec(name);
        const [, entry = '', inside] = match ?? [];
        // Helm skips names that begin with a dot or an underscore, and files that are no archives.
        if (!match || /^[._]/.test(entry))
            continue;
        if (inside !== undefined)
            entries.set(entry, [...(entries.get(entry) ?? []), { name: inside, content }]);
        else if (entry.endsWith('.tgz')) {
            const unpacked = readArchive(content);
            if (!unpacked.ok)
                return (0,model_result/* fail */.f)((0,model_failure/* during */.i)(`${where}/${name}`, unpacked.failure));
            entries.set(entry, unpacked.value);
        }
    }
    const vendored = [];
    for (const [entry, content] of entries) {
        const metadata = readChartMetadata(content, `${where}/charts/${entry}`);
        if (!metadata.ok)
            return metadata;
        vendored.push({ entry, name: metadata.value.name, version: metadata.value.version });
    }
    return (0,model_result.ok)(vendored);
}
/** Whether a version lies in a range as Helm writes it (commas between conditions); what is no range is left to Helm. */
function fits(version, range) {
    const conditions = semver.validRange(range.replaceAll(',', ' '));
    if (conditions === null || semver.valid(version) === null)
        return true;
    return semver.satisfies(version, conditions, { includePrerelease: range.includes('-') });
}
function outOfSync({ name, version }, where) {
    return (0,model_result/* fail */.f)({
        reason: 'chart',
        message: `${where}: dependency ${name} ${version} is not in the lock file`,
        remedy: 'Run `helm dependency update` and commit the lock file.',
    });
}
function notVendored({ name, version }, where) {
    return (0,model_result/* fail */.f)({
        reason: 'chart',
        message: `${where}: dependency ${name} ${version} is not in charts/ and has no \`repository\``,
        remedy: 'Put it there, or say in Chart.yaml where it comes from.',
    });
}

;// CONCATENATED MODULE: ./build/observe/chart-source.js







/** Finds or pulls a chart and makes its dependencies complete; the user's checkout is never written to. */
async function resolveChart(reference, deps) {
    const source = sourceOf(reference);
    const path = reference.kind === 'local' ? (0,model_result.ok)(reference.path) : await pull(pullRequest(reference), deps);
    if (!path.ok)
        return path;
    const files = await readChartFiles(path.value);
    if (!files.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)(source, files.failure));
    const metadata = readChartMetadata(files.value, source);
    if (!metadata.ok)
        return metadata;
    const { name, version, appVersion } = metadata.value;
    const chart = { name, version, source, ...(appVersion !== undefined && { appVersion }) };
    // A published archive is complete, or it is its author's to repair.
    if (/\.(?:tgz|tar\.gz)$/.test(path.value))
        return (0,model_result.ok)({ ...chart, path: path.value, fetchedDependencies: [] });
    const gaps = findGaps(metadata.value, files.value, source);
    if (!gaps.ok)
        return gaps;
    const { missing, stale } = gaps.value;
    if (missing.length === 0)
        return (0,model_result.ok)({ ...chart, path: path.value, fetchedDependencies: [] });
    const isStale = ({ name: file }) => stale.some((entry) => `${file}/`.startsWith(`charts/${entry}/`));
    const kept = files.value.filter((file) => !isStale(file));
    const staged = await stageComplete({ from: path.value, files: kept, missing }, deps);
    if (!staged.ok)
        return staged;
    return (0,model_result.ok)({
        ...chart,
        path: staged.value,
        fetchedDependencies: missing.map((it) => `${it.name} ${it.version}`),
    });
}
/** Writes the chart's files into the stage and puts the missing dependencies beside them. */
async function stageComplete(chart, deps) {
    const folder = (0,external_node_path_.join)(deps.folder, 'chart');
    const files = [...chart.files];
    for (const dependency of chart.missing) {
        const found = dependency.repository.startsWith('file://')
            ? await readLocalDependency(dependency, chart.from)
            : await pullDependency(dependency, deps);
        if (!found.ok)
            return (0,model_result/* fail */.f)((0,model_failure/* during */.i)(`dependency ${dependency.name}`, found.failure));
        files.push(...found.value);
    }
    for (const { name, content } of files)
        await (0,system_files/* writePrivateFile */.Pl)((0,external_node_path_.join)(folder, name), content);
    return (0,model_result.ok)(folder);
}
/** A pulled dependency as a folder below charts/, so that how its archive was packed does not matter. */
async function pullDependency({ name, version, repository }, deps) {
    const isRegistry = repository.startsWith('oci://');
    if (!isRegistry && !/^https?:/.test(repository)) {
        return (0,model_result/* fail */.f)({
            reason: 'chart',
            message: `repository "${repository}" is no address`,
            remedy: 'Write the https:// or oci:// address in Chart.yaml: names of `helm repo add` are known on one machine only.',
        });
    }
    const range = version === '' ? {} : { version };
    const archive = await pull(isRegistry
        ? { chart: `${repository.replace(/\/+$/, '')}/${name}`, ...range }
        : { chart: name, repo: repository, ...range }, deps);
    const files = archive.ok ? await readChartFiles(archive.value) : archive;
    if (!files.ok)
        return files;
    return (0,model_result.ok)(files.value.map((file) => ({
        ...file,
        name: `charts/${name}-${version.replace(/[^\w.+-]/g, '_')}/${file.name}`,
    })));
}
function pullRequest(reference) {
    const version = reference.version === undefined ? {} : { version: reference.version };
    return reference.kind === 'oci'
        ? { chart: reference.reference, ...version }
        : { chart: reference.name, repo: reference.url, ...version };
}
/** Pulls, and again after failures that can pass, as `retry` allows. */
async function pull(request, deps) {
    const { helm, clock, signal, timeoutMs, retry, folder } = deps;
    let delayMs = retry.delayMs;
    for (let attempt = 1;; attempt++) {
        const pulled = await helm.pull({ ...request, folder }, { signal, timeoutMs });
        if (pulled.ok || !pulled.failure.transient || attempt >= retry.attempts || signal.aborted)
            return pulled;
        await clock.sleep(delayMs, signal);
        delayMs *= retry.backoff;
    }
}
function sourceOf(reference) {
    switch (reference.kind) {
        case 'local':
            return reference.source;
        case 'oci':
            return reference.reference;
        case 'repository':
            return `${reference.name} of ${reference.url}`;
    }
}

;// CONCATENATED MODULE: ./build/observe/hook-inputs.js



/** What a chart's hooks add to its inputs: their definitions by phase, and the files they name (absolute paths). */
function hookInputs(entry, manifestFolder) {
    const hooks = Object.fromEntries(model_phase/* PHASES */.ZG.map((phase) => [phase, entry.hooks[phase].map(({ item }) => item.source)]));
    const files = model_phase/* PHASES */.ZG.flatMap((phase) => entry.hooks[phase]).flatMap(({ item }) => (0,registry/* kindNamed */.U)(item.kind).files(item.spec));
    return { hooks, hookFiles: files.map((file) => (0,external_node_path_.resolve)(manifestFolder, file)) };
}

;// CONCATENATED MODULE: ./build/observe/merge-values.js
/** Values as Helm merges them: mappings key by key, everything else is replaced. */
function mergeValues(low, high) {
    if (!isMapping(low) || !isMapping(high))
        return high;
    const merged = { ...low };
    for (const [key, value] of Object.entries(high)) {
        merged[key] = Object.hasOwn(low, key) ? mergeValues(low[key], value) : value;
    }
    return merged;
}
/** A JSON object, not a list. */
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/observe/chart-crds.js



/**
 * The files of a chart's `crds/` folders as Helm would install them: its own, then those of the subcharts that these values
 * leave enabled. `files` has packed subcharts unpacked below their archive's name.
 */
function chartCrds(files, values) {
    const own = files.filter(({ name }) => /^crds\/.+\.(?:ya?ml|json)$/.test(name));
    const merged = mergeValues(chart_crds_yamlFile(files, 'values.yaml') ?? {}, values ?? {});
    const declared = chart_crds_dependenciesOf(files);
    const ofSubcharts = [...subcharts(files)].flatMap(([folder, inside]) => {
        const name = String(chart_crds_yamlFile(inside, 'Chart.yaml')?.name);
        const uses = declared.filter((dependency) => dependency.name === name);
        // What lies in charts/ without being declared is always on.
        const keys = uses.length === 0 ? [name] : uses.filter((use) => isEnabled(use, merged)).map(keyOf);
        return keys
            .slice(0, 1)
            .flatMap((key) => chartCrds(inside, merged[key]))
            .map((file) => ({ ...file, name: `charts/${folder}/${file.name}` }));
    });
    return [...own, ...ofSubcharts];
}
/** Folder in charts/ -> the files in it. Helm passes over names that begin with a dot or an underscore. */
function subcharts(files) {
    const found = new Map();
    for (const { name, content } of files) {
        const [, folder, inside] = /^charts\/([^._/][^/]*)\/(.+)$/.exec(name) ?? [];
        if (folder === undefined || inside === undefined)
            continue;
        found.set(folder, [...(found.get(folder) ?? []), { name: inside, content }]);
    }
    return found;
}
function chart_crds_dependenciesOf(files) {
    return ['Chart.yaml', 'requirements.yaml'].flatMap((name) => {
        const dependencies = chart_crds_yamlFile(files, name)?.dependencies;
        return Array.isArray(dependencies) ? dependencies.filter(json/* isJsonObject */.O) : [];
    });
}
function keyOf({ alias, name }) {
    return String(alias ?? name);
}
/** The first path of `condition` that leads to a boolean decides; without one, `tags` of which one is true or none is false. */
function isEnabled({ condition, tags }, values) {
    const paths = typeof condition === 'string' ? condition.split(',') : [];
    const decided = paths
        .map((path) => valueAt(values, path.trim().split('.')))
        .find((value) => typeof value === 'boolean');
    if (decided !== undefined)
        return decided;
    const tagged = texts(tags).map((tag) => valueAt(values, ['tags', tag]));
    return tagged.includes(true) || !tagged.includes(false);
}
function valueAt(values, path) {
    return path.reduce((value, step) => (typeof value === 'object' && value !== null ? value[step] : undefined), values);
}
/** Undefined when there is no such file or no mapping in it: a broken chart is for others to report. */
function chart_crds_yamlFile(files, name) {
    const text = files.find((file) => file.name === name)?.content.toString('utf8') ?? '';
    const documents = (0,yaml_documents/* parseYamlDocuments */.v)(text, { what: name });
    const value = documents.ok ? documents.value[0] : undefined;
    return (0,json/* isJsonObject */.O)(value) ? value : undefined;
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

// EXTERNAL MODULE: ./build/manifest/set-path.js
var set_path = __webpack_require__(3406);
;// CONCATENATED MODULE: ./build/observe/set-value.js
/** What `helm --set` makes of a text: true, false, null, a whole number, a list in braces, else the text itself. */
function inferSetValue(text) {
    if (!text.startsWith('{') || !text.endsWith('}'))
        return inferScalar(text);
    const items = text.slice(1, -1).match(/(?:\\.|[^\\,])*(?:,|$)/gs) ?? [];
    // The pattern also matches the nothing at the end, unless a comma asks for an empty last item.
    const list = items.slice(0, items.at(-2)?.endsWith(',') || items.length === 1 ? undefined : -1);
    return list.map((item) => inferScalar(item.replace(/,$/, '').replace(/\\(.)/gs, '$1')));
}
const LARGEST_INTEGER = 2n ** 63n;
function inferScalar(text) {
    const word = text.toLowerCase();
    if (word === 'true')
        return true;
    if (word === 'false')
        return false;
    if (word === 'null')
        return null;
    if (text === '0')
        return 0;
    if (!/^[+-]?\d+$/.test(text) || text.startsWith('0'))
        return text;
    const number = BigInt(text.replace(/^\+/, ''));
    return number >= -LARGEST_INTEGER && number < LARGEST_INTEGER ? number : text;
}

;// CONCATENATED MODULE: ./build/observe/set-overlay.js




/**
 * All of `set` as one mapping to be merged over `base`, the user's other values merged. A list that an index reaches into
 * is taken whole from `base`, because files can only replace lists. An object of type `json` merges like any values do.
 */
async function setOverlay(set, base) {
    const overlay = mapping();
    for (const item of set) {
        const path = (0,set_path/* parseSetPath */.r)(item.key);
        if (!path.ok)
            return path;
        const value = await readValue(item);
        if (!value.ok)
            return value;
        setIn(overlay, base, path.value, value.value);
    }
    return (0,model_result.ok)(overlay);
}
async function readValue(item) {
    switch (item.type) {
        case 'auto':
            return (0,model_result.ok)(typeof item.value === 'string' ? inferSetValue(item.value) : item.value);
        case 'string':
            return (0,model_result.ok)(item.value);
        case 'json':
            try {
                return (0,model_result.ok)(JSON.parse(item.value));
            }
            catch (error) {
                return badValue(`set ${item.key}: the value is no JSON: ${error.message}`);
            }
        case 'file':
            try {
                return (0,model_result.ok)(await (0,promises_.readFile)(item.value, 'utf8'));
            }
            catch (error) {
                return badValue(`set ${item.key}: read ${item.value}: ${error.message}`);
            }
    }
}
function setIn(target, base, path, value) {
    const [step, ...rest] = path;
    if (step === undefined)
        return;
    const node = target;
    if (typeof step === 'number') {
        const list = target;
        while (list.length < step)
            list.push(null);
    }
    if (rest.length === 0) {
        node[step] = value;
        return;
    }
    const below = memberOf(base, step);
    if (typeof rest[0] === 'number') {
        if (!Array.isArray(node[step]))
            node[step] = step in node || !Array.isArray(below) ? [] : copy(below);
        // The copied list holds all there is below; nothing of the base is looked up again.
        setIn(node[step], undefined, rest, value);
        return;
    }
    if (!set_overlay_isMapping(node[step]))
        node[step] = mapping();
    setIn(node[step], below, rest, value);
}
function memberOf(base, step) {
    return set_overlay_isMapping(base) && Object.hasOwn(base, step) ? base[step] : undefined;
}
function set_overlay_isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Without a prototype, so that a key may be called `__proto__`. */
function mapping(entries = []) {
    const result = Object.create(null);
    for (const [key, value] of entries)
        result[key] = value;
    return result;
}
function copy(value) {
    if (Array.isArray(value))
        return value.map(copy);
    return set_overlay_isMapping(value) ? mapping(Object.entries(value).map(([key, item]) => [key, copy(item)])) : value;
}
function badValue(message) {
    return (0,model_result/* fail */.f)({ reason: 'invalid-manifest', message, remedy: 'Fix the value, or the path of its file.' });
}

;// CONCATENATED MODULE: ./build/observe/values-json.js
/**
 * JSON that Go's YAML reader takes, too: integers of any size stay whole, and the control characters that YAML forbids are
 * escaped.
 */
function valuesJson(value) {
    if (typeof value === 'bigint')
        return String(value);
    if (Array.isArray(value))
        return `[${value.map(valuesJson).join(', ')}]`;
    if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value).map(([key, item]) => `${scalar(key)}: ${valuesJson(item)}`);
        return `{${entries.join(', ')}}`;
    }
    return scalar(value);
}
function scalar(value) {
    const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return (JSON.stringify(value) ?? 'null').replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escaped);
}

;// CONCATENATED MODULE: ./build/observe/values-layers.js









/**
 * Copies all layers as 0600 files into `folder` and gives their paths, low to high precedence.
 * All of `set` becomes one overlay file, so that no value is ever an argument. `onSecret` gets what looks like one, before
 * anything else sees it.
 */
async function stageValues(layers, folder, onSecret) {
    const staged = [];
    for (const path of layers.valuesFiles) {
        try {
            staged.push({ name: (0,external_node_path_.basename)(path), content: await (0,promises_.readFile)(path) });
        }
        catch (error) {
            return unreadable(path, error);
        }
    }
    staged.push(...layers.inlineValues.map(({ filename, content }) => ({ name: filename, content })));
    if (Object.keys(layers.values).length > 0) {
        staged.push({ name: 'values', content: valuesJson(layers.values) });
    }
    const given = readLayers(staged);
    if (!given.ok)
        return given;
    const overlay = await setOverlay(layers.set, merged(given.value));
    if (!overlay.ok)
        return overlay;
    if (layers.set.length > 0)
        staged.push({ name: 'set', content: valuesJson(overlay.value) });
    for (const secret of [...given.value, overlay.value].flatMap(secretsInValues))
        onSecret(secret);
    const paths = [];
    for (const [index, { name, content }] of staged.entries()) {
        const path = (0,external_node_path_.join)(folder, 'values', `${String(index).padStart(2, '0')}-${fileName(name)}`);
        await (0,system_files/* writePrivateFile */.Pl)(path, content);
        paths.push(path);
    }
    return (0,model_result.ok)(paths);
}
/** What Helm makes of values files, low to high. */
function mergeLayers(layers) {
    const values = readLayers(layers);
    return values.ok ? (0,model_result.ok)(merged(values.value)) : values;
}
function readLayers(layers) {
    const values = [];
    for (const { name, content } of layers) {
        const documents = (0,yaml_documents/* parseYamlDocuments */.v)(content.toString(), { what: `values ${name}`, integers: 'bigint' });
        if (!documents.ok)
            return documents;
        const given = documents.value.map((value) => value ?? {});
        if (!given.every(isMapping))
            return noMapping(name);
        values.push(...given);
    }
    return (0,model_result.ok)(values);
}
function merged(values) {
    return values.reduce(mergeValues, {});
}
function fileName(name) {
    return `${name
        .replace(/[^\w.-]/g, '_')
        .replace(/\.ya?ml$/, '')
        .slice(-80)}.yaml`;
}
function unreadable(path, error) {
    return (0,model_result/* fail */.f)({
        reason: 'invalid-manifest',
        message: `read values file ${path}: ${error.message}`,
        remedy: 'Check that the path in `valuesFiles` exists and may be read.',
    });
}
function noMapping(name) {
    return (0,model_result/* fail */.f)({
        reason: 'invalid-manifest',
        message: `values ${name}: this is no mapping`,
        remedy: 'Values are written as `key: value`.',
    });
}

;// CONCATENATED MODULE: ./build/observe/stage-crds.js









/** The CRD files of an entry with `crds`, in the order in which they are applied. */
async function stageCrds({ paths, chart, valuesFiles, folder }) {
    if (paths.length > 0)
        return listYamlFiles(paths);
    const packed = await readChartFiles(chart);
    const files = packed.ok ? unpackSubcharts(packed.value) : packed;
    if (!files.ok)
        return files;
    const layers = valuesFiles.map(async (path) => ({ name: path, content: await (0,promises_.readFile)(path) }));
    const values = mergeLayers(await Promise.all(layers));
    if (!values.ok)
        return values;
    const staged = [];
    for (const [index, { name, content }] of chartCrds(files.value, values.value).entries()) {
        const path = (0,external_node_path_.join)(folder, 'crds', `${String(index).padStart(3, '0')}-${name.replace(/[^\w.-]/g, '_')}`);
        await (0,system_files/* writePrivateFile */.Pl)(path, content);
        staged.push(path);
    }
    return (0,model_result.ok)(staged);
}

;// CONCATENATED MODULE: ./build/observe/release-facts.js












/** Stages one entry and reads everything that its plan depends on; a failure is one of the facts. Decides nothing. */
async function releaseFacts(entry, action, observed, source) {
    const facts = { observed };
    if (action === 'skip')
        return facts;
    const staged = action === 'deploy' ? await stageDeploy(entry, facts, source) : await stageDestroy(entry, source);
    if (!staged.ok)
        return { ...facts, failure: { location: entry.location, ...staged.failure } };
    source.stage.releases.set(entry.id, staged.value);
    return withInstalled(entry, facts, staged.value, source);
}
async function stageDeploy(entry, facts, source) {
    const chart = await stageChart(entry, source);
    if (!chart.ok)
        return chart;
    const { resolved, staged } = chart.value;
    const { name, version, appVersion, source: written } = resolved;
    facts.chart = { name, version, source: written, ...(appVersion !== undefined && { appVersion }) };
    const digested = await addDigest(entry, staged, facts, source);
    return digested.ok ? (0,model_result.ok)(staged) : digested;
}
/** A destroy needs neither chart nor values, only the CRDs that may go with it. */
async function stageDestroy(entry, source) {
    const folder = await stageFolder(source.stage, entry.id);
    const nothing = { folder, chartPath: '', valuesFiles: [], crdFiles: [] };
    if (!entry.settings.crds?.deleteOnDestroy)
        return (0,model_result.ok)(nothing);
    if (entry.crdPaths.length === 0) {
        const chart = await stageChart(entry, source);
        return chart.ok ? (0,model_result.ok)({ ...nothing, crdFiles: chart.value.staged.crdFiles }) : chart;
    }
    const crds = await listYamlFiles(entry.crdPaths.map((file) => file.path));
    return crds.ok ? (0,model_result.ok)({ ...nothing, crdFiles: crds.value }) : crds;
}
/** Finds the chart, and puts values and CRDs into the stage. */
async function stageChart(entry, source) {
    const folder = await stageFolder(source.stage, entry.id);
    const resolved = await resolveChart(referenceOf(entry), {
        helm: source.helm,
        clock: source.clock,
        signal: source.signal,
        timeoutMs: entry.settings.timeoutMs,
        retry: entry.settings.retry,
        folder,
    });
    if (!resolved.ok)
        return resolved;
    const chart = resolved.value.path;
    const values = await stageValues(valuesLayersOf(entry), folder, source.onSecret);
    if (!values.ok)
        return values;
    const paths = entry.crdPaths.map((file) => file.path);
    const isManaged = entry.settings.crds !== undefined && entry.settings.crds.policy !== 'skip';
    const wanted = isManaged || entry.settings.crds?.deleteOnDestroy === true;
    const crds = wanted ? await stageCrds({ paths, chart, valuesFiles: values.value, folder }) : (0,model_result.ok)([]);
    if (!crds.ok)
        return crds;
    const staged = { folder, chartPath: chart, valuesFiles: values.value, crdFiles: crds.value };
    return (0,model_result.ok)({ resolved: resolved.value, staged });
}
async function addDigest(entry, staged, facts, source) {
    const digest = await digestInputs({
        release: entry,
        manifestId: source.manifestId,
        clusterUid: source.clusterUid,
        chartPath: staged.chartPath,
        valuesFiles: staged.valuesFiles,
        crdFiles: staged.crdFiles,
        settings: entry.settings,
        ...hookInputs(entry, source.manifestFolder),
    }, source.reader);
    if (!digest.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('digest the inputs', digest.failure));
    facts.digest = digest.value.digest;
    facts.usesLookup = digest.value.usesLookup;
    return (0,model_result.ok)();
}
/** Reads the stored release where the decision or the report needs more than its labels tell. */
async function withInstalled(entry, facts, staged, source) {
    const { observed } = facts;
    const record = (0,model_release/* deployed */.$8)(observed) ?? (0,model_release/* newest */.BP)(observed);
    const marked = (0,model_release/* newest */.BP)(observed)?.inputs;
    const isMarked = facts.digest !== undefined && marked === facts.digest;
    const unknown = entry.settings.reinstallBelow !== undefined || !isMarked || facts.usesLookup;
    if (!record || !unknown)
        return facts;
    const stored = await source.store.read(observed, record.revision);
    if (!stored.ok)
        return { ...facts, failure: (0,model_failure/* during */.i)('read the stored release', stored.failure) };
    if (!stored.value)
        return facts;
    const { name, version } = stored.value.chart;
    // The mark does not know another tool's release, nor what a template with `lookup` finds in the cluster now.
    const isForeign = record === (0,model_release/* newest */.BP)(observed) && record.manifestId === undefined;
    const looksUp = facts.usesLookup === true && marked !== undefined;
    if (facts.digest === undefined || !(isForeign || looksUp))
        return { ...facts, installedChart: { name, version } };
    const rendered = await source.helm.render(deployRequest(entry, entry.settings, staged, { manifestId: source.manifestId, description: '' }), { signal: source.signal, timeoutMs: entry.settings.timeoutMs });
    // A render that fails is no news here: the upgrade will fail with it and say so.
    const same = rendered.ok ? (0,observe_rendered/* sameRendered */.e)(rendered.value.manifest, stored.value.manifest) : (0,model_result.ok)(false);
    return { ...facts, installedChart: { name, version }, sameAsStored: same.ok && same.value };
}
/**
 * The facts again with a new observation; what was staged stays. The digest is taken anew: charts that were deployed
 * since may have brought APIs that this one's templates ask for, and the mark must tell what Helm sees now.
 */
async function observedAgain(entry, facts, observed, source) {
    const staged = source.stage.releases.get(entry.id);
    const last = (release) => {
        const record = (0,model_release/* newest */.BP)(release);
        return `${record?.revision} ${record?.status} ${record?.inputs}`;
    };
    if (!staged)
        return { ...facts, observed };
    const { digest: _planned, ...rest } = facts;
    const again = { ...rest, observed };
    if (staged.chartPath !== '') {
        const served = await source.reader.resources('fresh');
        const digested = served.ok ? await addDigest(entry, staged, again, source) : served;
        if (!digested.ok)
            return { ...again, failure: digested.failure };
    }
    return last(observed) === last(facts.observed) ? again : withInstalled(entry, again, staged, source);
}
function valuesLayersOf({ values }) {
    const set = values.set.map((item) => {
        switch (item.type) {
            case 'file':
                return { key: item.key, type: 'file', value: item.file.path };
            case 'json':
                // Text is JSON already.
                return { key: item.key, type: 'json', value: jsonText(item.value) };
            case 'auto':
                return { key: item.key, type: 'auto', value: item.value };
            case 'string':
                return { key: item.key, type: 'string', value: String(item.value) };
            default:
                return (0,unreachable/* unreachable */.H)(item);
        }
    });
    return {
        valuesFiles: values.files.map((file) => file.path),
        inlineValues: values.inline,
        values: values.values,
        set,
    };
}
function jsonText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function referenceOf({ source }) {
    const version = source.kind !== 'local' && source.version !== undefined ? { version: source.version } : {};
    switch (source.kind) {
        case 'local':
            return { kind: 'local', path: source.path, source: source.written };
        case 'oci':
            return { kind: 'oci', reference: source.ref, ...version };
        case 'repo':
            return { kind: 'repository', url: source.repo, name: source.name, ...version };
    }
}

;// CONCATENATED MODULE: ./build/observe/releases.js

/** The stored state of every entry's release by entry id, from one list; an absent release has no revisions. */
async function observeReleases(entries, store) {
    const observed = await store.observe(entries.map((entry) => entry.namespace));
    if (!observed.ok)
        return observed;
    const stored = new Map(observed.value.map((release) => [releases_keyOf(release), release]));
    return (0,model_result.ok)(new Map(entries.map((entry) => {
        const { id, name, namespace } = entry;
        return [id, stored.get(releases_keyOf(entry)) ?? { name, namespace, revisions: [] }];
    })));
}
function releases_keyOf({ name, namespace }) {
    return `${namespace}/${name}`;
}

;// CONCATENATED MODULE: ./build/commands/prepare.js





/** Reads everything the plan depends on: all stored releases by one list, then each entry's chart, values and digest. */
async function prepare_prepare(preparation) {
    const { command, options, manifest, entries, session, stage, deps } = preparation;
    const observed = await observeReleases(entries, session.store);
    if (!observed.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('list the stored releases', observed.failure));
    const source = {
        manifestId: manifest.id,
        manifestFolder: manifest.folder,
        clusterUid: session.cluster.uid,
        stage,
        reader: session.connection.reader,
        store: session.store,
        helm: session.helmReader,
        clock: deps.clock,
        signal: deps.signal,
        onSecret: (secret) => deps.redactor.learn(secret),
    };
    const facts = await Promise.all(entries.map(async (entry) => {
        const found = observed.value.get(entry.id) ?? {
            name: entry.name,
            namespace: entry.namespace,
            revisions: [],
        };
        return [entry.id, await releaseFacts(entry, actionFor(entry, command), found, source)];
    }));
    const byId = new Map(facts);
    return (0,model_result.ok)({
        facts: byId,
        async replan(planned, now) {
            const entry = entries.find(({ id }) => id === planned.id);
            const before = byId.get(planned.id);
            if (!entry || !before)
                return (0,model_result/* fail */.f)({ reason: 'internal', message: `Internal error: no entry ${planned.id}` });
            const after = await observedAgain(entry, before, now, source);
            return (0,model_result.ok)({ ...planRelease(entry, after, { command, force: options.force }), needs: planned.needs });
        },
    });
}

// EXTERNAL MODULE: ./build/commands/session.js + 6 modules
var commands_session = __webpack_require__(3773);
;// CONCATENATED MODULE: ./build/commands/lifecycle.js
























/** What a script or kubectl gets after an interrupt, to end by itself. */
const HOOK_GRACE_MS = 2_000;
/**
 * Deploy and destroy: read the manifest, connect, observe, plan, approve, perform, report.
 * What went wrong is part of the outcome; a throw is a bug.
 */
async function runLifecycle(command, options, deps) {
    const startedAt = deps.clock.now();
    // Destroying one chart must not take along what it needs.
    const withNeeds = options.withNeeds && command === 'deploy';
    const loaded = await (0,open_manifest/* openManifest */.g)(options, deps, { withNeeds, command });
    if (!loaded.ok)
        return { kind: 'invalid', issues: loaded.issues };
    const folders = await (0,commands_folders/* makeFolders */.w)(options, deps);
    if (!folders.ok)
        return { kind: 'failed-early', failure: folders.failure };
    try {
        const closing = (0,engine_closing/* closingOf */.r)(deps.signal, deps.hurry);
        const session = await (0,commands_session/* openSession */.f)(loaded.manifest, options, deps, folders.value, closing.requests);
        if (!session.ok)
            return (0,failed_early/* failedEarly */.F)(session.failure, deps.signal);
        try {
            return await runSession({
                command,
                options,
                deps,
                ...loaded,
                folders: folders.value,
                session: session.value,
                closing,
                startedAt,
            });
        }
        finally {
            await session.value.connection.close();
        }
    }
    finally {
        await (0,system_files/* removeFolder */.v$)(folders.value.private);
    }
}
async function runSession(run) {
    const { command, options, deps, manifest, entries, folders, session } = run;
    const stage = await createStage(folders.private);
    const prepared = await prepare_prepare({ ...run, stage });
    if (!prepared.ok)
        return (0,failed_early/* failedEarly */.F)(prepared.failure, deps.signal);
    const tools = { helm: session.helm.version, kubectl: session.kubectl.version };
    const { cluster } = session;
    const { facts } = prepared.value;
    const { force, dryRun } = options;
    const approved = (0,approve/* approve */.S)(planRun({ manifest, entries, facts, cluster, tools, command, force, dryRun }));
    const journal = (0,engine_journal/* openJournal */._)((0,external_node_path_.join)(folders.result, 'journal.jsonl'), {
        ...deps,
        onEvent: reportProgress(deps.log),
        onTrouble: (error) => warnUnwritten('the journal', error, deps),
    });
    journal.emit({
        type: 'run-planned',
        plan: approved.plan,
        startedAt: run.startedAt,
        ...(options.commit !== undefined && { commit: options.commit }),
        ...(options.runUrl !== undefined && { runUrl: options.runUrl }),
    });
    const effects = (0,build_effects/* openEffects */.d)(approved, () => ({
        cluster: (0,writer/* openWriter */.K)(session.connection),
        helm: createHelmWriter(session.helm, session.spawn),
        spawn: (spec) => session.spawn({ graceMs: HOOK_GRACE_MS, ...spec }),
    }));
    const holder = (0,commands_holder/* holderOf */.K)(options);
    const context = {
        approved,
        stage,
        effects,
        reader: session.connection.reader,
        store: session.store,
        helmReader: session.helmReader,
        hooks: hooksById(manifest),
        replan: prepared.value.replan,
        emit: journal.emit,
        clock: deps.clock,
        log: deps.log,
        redactor: deps.redactor,
        signal: deps.signal,
        closing: run.closing.work,
        lock: options.lock,
        concurrency: options.concurrency ?? 2 * (0,external_node_os_.availableParallelism)(),
        onError: options.onError,
        env: session.env,
        kubeconfig: session.connection.kubeconfig,
        kubectl: session.kubectl.path,
        manifestFolder: manifest.folder,
        scratchFolder: folders.private,
        diagnosticsFolder: folders.diagnostics,
        saveState: deps.saveState,
        holder,
        description: describeRun(options),
        payload: new Map(),
    };
    deps.saveState('holder', holder);
    const end = await runPlan(context, runRelease);
    journal.emit({ type: 'run-ended', ...end, cost: session.cost() });
    journal.close();
    return lifecycle_conclude(journal, end.outcome, folders, deps);
}
async function lifecycle_conclude(journal, outcome, folders, deps) {
    const result = (0,fold_events/* foldEvents */.v)(journal.events());
    const resultPath = (0,external_node_path_.join)(folders.result, 'result.json');
    await (0,system_files/* writeFileWhole */.tG)(resultPath, (0,report_json/* resultJson */.y)(result)).catch((error) => warnUnwritten('result.json', error, deps));
    return { kind: 'ran', outcome, result, resultPath, diagnosticsFolder: folders.diagnostics };
}
/** What is kept of a run is written down besides: when that fails, the run still ended as it did. */
function warnUnwritten(what, error, { log }) {
    const why = (0,filesystem_failure/* filesystemFailure */.i)(error)?.message ?? error.message;
    log.warning(`${what} could not be written: ${why}`);
}
/** What `helm history` says about the revision. */
function describeRun({ commit, runUrl }) {
    const what = commit === undefined ? 'helm-lifecycle' : `helm-lifecycle ${commit.slice(0, 12)}`;
    return runUrl === undefined ? what : `${what} ${runUrl}`;
}


/***/ }),

/***/ 3783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ deadlineIn),
/* harmony export */   w: () => (/* binding */ withTimeout)
/* harmony export */ });
function deadlineIn(afterMs, clock) {
    const end = clock.now() + afterMs;
    return { afterMs, left: () => Math.max(0, end - clock.now()) };
}
/** Runs `work` with a signal that also aborts, with reason `timed-out`, after `afterMs`. */
async function withTimeout(afterMs, outer, work) {
    const timeout = new AbortController();
    const timer = setTimeout(() => {
        const reason = { kind: 'timed-out', afterMs };
        timeout.abort(reason);
    }, afterMs);
    try {
        return await work(AbortSignal.any([outer, timeout.signal]));
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 2270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ diagnose)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/cluster/locate.js
var locate = __webpack_require__(7671);
// EXTERNAL MODULE: ./build/cluster/wait-gone.js
var wait_gone = __webpack_require__(2678);
// EXTERNAL MODULE: ./build/kube/object.js
var object = __webpack_require__(1589);
// EXTERNAL MODULE: ./build/model/release.js
var release = __webpack_require__(5491);
// EXTERNAL MODULE: ./build/observe/rendered.js
var observe_rendered = __webpack_require__(4354);
;// CONCATENATED MODULE: ./build/diagnostics/collect.js





/** Collects the evidence of one release by owner uid. Never fails: what cannot be read is listed as missing. */
async function collectEvidence({ reader, store, observed, signal, }) {
    const missing = [];
    const keep = (what, result) => {
        if (result.ok)
            return result.value;
        missing.push(`${what}: ${result.failure.message}`);
        return undefined;
    };
    const { namespace } = observed;
    const last = (0,release/* newest */.BP)(observed);
    const stored = last && keep('stored release', await store.read(observed, last.revision));
    const rendered = keep('rendered resources', (0,observe_rendered/* parseRendered */.D)(stored?.manifest ?? ''));
    const located = rendered && keep('served kinds', await (0,locate/* locate */.x)(reader, rendered, namespace));
    const owned = located && keep('live objects', await (0,wait_gone/* identify */.l)(reader, located.map(object/* refOf */.H), { signal }));
    const [pods, events] = await Promise.all([
        reader.list({ apiVersion: 'v1', kind: 'Pod', namespace }, { signal }),
        reader.list({ apiVersion: 'v1', kind: 'Event', namespace, fieldSelector: 'type=Warning' }, { signal }),
    ]);
    const uids = new Set(owned?.map((object) => object.uid));
    return {
        pods: (keep('pods', pods) ?? []).filter((pod) => uids.has(pod.metadata.uid ?? '')),
        events: (keep('events', events) ?? []).filter((event) => uids.has(involvedUid(event))),
        missing,
    };
}
function involvedUid(event) {
    return event.involvedObject?.uid ?? '';
}

// EXTERNAL MODULE: ./build/kube/redact-object.js
var redact_object = __webpack_require__(9203);
// EXTERNAL MODULE: ./build/system/files.js
var system_files = __webpack_require__(2211);
// EXTERNAL MODULE: ./build/engine/deadline.js
var deadline = __webpack_require__(3783);
;// CONCATENATED MODULE: ./build/engine/diagnose.js






const EVIDENCE_MS = 30_000;
/** Keeps what the cluster says about a failed release, before hooks or a rollback change it; best effort, never a failure. */
async function diagnose(release, limitMs = EVIDENCE_MS) {
    const { run, planned, diagnosticsFolder } = release;
    try {
        const evidence = await (0,deadline/* withTimeout */.w)(limitMs, release.signal, (signal) => collectEvidence({ reader: run.reader, store: run.store, observed: release.observed, signal }));
        const files = {
            pods: evidence.pods.map(redact_object/* redactObject */.l),
            events: evidence.events,
            missing: evidence.missing,
        };
        for (const [name, content] of Object.entries(files)) {
            await (0,system_files/* writePrivateFile */.Pl)((0,external_node_path_.join)(diagnosticsFolder, `${name}.yaml`), run.redactor.clean((0,dist/* stringify */.As)(content)));
        }
        const found = evidence.pods.length + evidence.events.length;
        if (found === 0 && evidence.missing.length > 0) {
            const text = `no evidence could be collected: ${evidence.missing[0]}`;
            return run.emit({ type: 'warning', release: planned.id, text });
        }
        run.emit({ type: 'diagnosed', release: planned.id, folder: diagnosticsFolder });
    }
    catch (error) {
        const text = `evidence could not be kept: ${error instanceof Error ? error.message : String(error)}`;
        run.emit({ type: 'warning', release: planned.id, text });
    }
}


/***/ }),

/***/ 5871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VM: () => (/* binding */ leaseStateKey),
/* harmony export */   hY: () => (/* binding */ helmStateKey),
/* harmony export */   ku: () => (/* binding */ helmRun)
/* harmony export */ });
/** The key under which the state of a release's Helm is saved. */
function helmStateKey(releaseId) {
    return `helm-${releaseId}`;
}
/** The key under which `held` is saved while the lease of a release is ours. */
function leaseStateKey(releaseId) {
    return `lease-${releaseId}`;
}
/** How a Helm process of a release is run. Its state is saved before and right after the start: a kill may come in between. */
function helmRun(release, { timeoutMs, ...doing }) {
    const { run, planned, signal, log } = release;
    const save = (started) => {
        const state = { release: planned.id, ...doing, ...started };
        run.saveState(helmStateKey(planned.id), JSON.stringify(state));
    };
    save({});
    return { signal, timeoutMs, onLine: (line) => log.debug(line), onStarted: (pid) => save({ pid }) };
}


/***/ }),

/***/ 7504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * The append-only record of a run: one redacted JSON line an event, each written by a single synchronous write, so that
 * what was emitted before a SIGKILL is in the file whole. A file that can no longer be written (a full disk) ends at its
 * last whole event, and the record goes on in memory, so that the run keeps its outcome.
 * Listeners see each event after it was written. Throws when the file cannot be opened.
 * With `earlier`, the events that the file holds, it goes on behind them; a line that was cut off is closed first.
 */
function openJournal(path, options) {
    const { clock, redactor, onEvent, earlier, onTrouble } = options;
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, earlier === undefined ? 'w' : 'a', 0o600);
    const events = [...(earlier ?? [])];
    if (earlier !== undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').endsWith('\n'))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, '\n');
    let size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size;
    let open = true;
    let writable = true;
    function write(line) {
        try {
            for (let at = 0; at < line.length;)
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, line, at);
            size += line.length;
        }
        catch (error) {
            writable = false;
            dropTail();
            onTrouble?.(error);
        }
    }
    function dropTail() {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(file, size);
        }
        catch {
            // Readers leave out a last line that is not whole.
        }
    }
    return {
        emit(body) {
            const event = redactor.cleanJson({ at: clock.now(), ...body });
            events.push(event);
            if (open && writable)
                write(Buffer.from(`${JSON.stringify(event)}\n`));
            onEvent(event);
        },
        events: () => events,
        close() {
            if (!open)
                return;
            open = false;
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
            }
            catch (error) {
                if (writable)
                    onTrouble?.(error);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            }
        },
    };
}


/***/ }),

/***/ 9203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ secretValues),
/* harmony export */   l: () => (/* binding */ redactObject)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9598);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5363);


const MASK = '***';
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';
const SECRET_NAME = /passw|token|secret|credential|api_?key|private_?key|access_?key/i;
/**
 * The object without what may be secret: data of Secrets, the last-applied copy of it, and literal environment values whose
 * names sound secret. Keys stay, so that a reader sees what is there.
 */
function redactObject(object) {
    const redacted = redactValue(object);
    const annotations = redacted.metadata.annotations;
    if (annotations?.[LAST_APPLIED] !== undefined)
        annotations[LAST_APPLIED] = MASK;
    if (!isSecret(object))
        return redacted;
    for (const part of ['data', 'stringData']) {
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(redacted[part]))
            redacted[part] = masked(redacted[part]);
    }
    return redacted;
}
/** The decoded values of a Secret, for a redactor to learn; empty for other kinds. */
function secretValues(object) {
    if (!isSecret(object))
        return [];
    const encoded = Object.values((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)(object.data)).map((value) => Buffer.from((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value), 'base64').toString('utf8'));
    const plain = Object.values((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)(object.stringData)).map((value) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value));
    return [...encoded, ...plain].filter((value) => value !== '');
}
function isSecret(object) {
    return object.kind === 'Secret' && object.apiVersion === 'v1';
}
function masked(values) {
    return Object.fromEntries(Object.keys(values).map((key) => [key, MASK]));
}
/** A deep copy with secret-sounding `{name, value}` pairs masked, wherever they stand: pod templates are nested in many kinds. */
function redactValue(value) {
    if (Array.isArray(value))
        return value.map(redactValue);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).map(([key, item]) => [key, redactValue(item)]);
    const copy = Object.fromEntries(entries);
    const hidden = typeof copy.name === 'string' && typeof copy.value === 'string' && SECRET_NAME.test(copy.name);
    return hidden ? { ...copy, value: MASK } : copy;
}


/***/ }),

/***/ 6607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ eventsOf)
/* harmony export */ });
/** The events of one type, in their order. */
function eventsOf(events, type) {
    return events.filter((event) => event.type === type);
}


/***/ }),

/***/ 4020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ foldEvents)
});

// EXTERNAL MODULE: ./build/model/events-of.js
var events_of = __webpack_require__(6607);
;// CONCATENATED MODULE: ./build/model/fold-hooks.js

/**
 * The results of the planned hooks that were reached, in planned order; an unreached one is left out unless
 * `planned` says that nothing was meant to run. `lastAt` ends those that were cut off, in Unix milliseconds.
 */
function foldHooks(phase, hooks, events, options) {
    return hooks.flatMap((hook) => {
        const base = { ...hook, phase };
        const started = (0,events_of/* eventsOf */.X)(events, 'hook-started').filter((event) => event.hook === hook.id);
        const ended = (0,events_of/* eventsOf */.X)(events, 'hook-ended').findLast((event) => event.hook === hook.id);
        if (ended !== undefined) {
            const { outcome, attempts, failure, result, note } = ended;
            return {
                ...base,
                outcome,
                attempts,
                durationMs: ended.at - (started[0]?.at ?? ended.at),
                ...(failure !== undefined && { failure }),
                ...(result !== undefined && { result }),
                ...(note !== undefined && { note }),
            };
        }
        const [first] = started;
        if (first !== undefined) {
            const attempts = Math.max(...started.map((event) => event.attempt));
            return { ...base, outcome: 'interrupted', attempts, durationMs: options.lastAt - first.at };
        }
        return options.planned ? { ...base, outcome: 'planned', attempts: 0, durationMs: 0 } : [];
    });
}

// EXTERNAL MODULE: ./build/model/phase.js
var model_phase = __webpack_require__(1501);
;// CONCATENATED MODULE: ./build/model/fold-release.js



/** The result of one release from the events that carry its id; `lastAt` ends what was cut off, in Unix milliseconds. */
function foldRelease(planned, events, run) {
    const decided = (0,events_of/* eventsOf */.X)(events, 'release-replanned').at(-1) ?? planned;
    const started = (0,events_of/* eventsOf */.X)(events, 'release-started').at(0);
    const ended = (0,events_of/* eventsOf */.X)(events, 'release-ended').at(-1);
    const phases = foldPhases(events, run.lastAt);
    const outcome = ended?.outcome ?? (started ? 'interrupted' : run.dryRun ? 'planned' : 'skipped');
    const note = ended?.note ?? (outcome === 'skipped' ? 'the run ended before it' : undefined);
    const failure = foldFailure(events, phases);
    const rolledBack = (0,events_of/* eventsOf */.X)(events, 'rollback-ended').findLast((event) => event.failure === undefined);
    const rolledBackTo = rolledBack && { rolledBackTo: rolledBack.to };
    const diagnosed = (0,events_of/* eventsOf */.X)(events, 'diagnosed').at(-1);
    const from = revisionBefore(planned);
    const { operation, why } = decided;
    const to = revisionAfter(planned, events, { operation, outcome, ...rolledBackTo });
    return {
        id: planned.id,
        location: planned.location,
        name: planned.name,
        namespace: planned.namespace,
        action: planned.action,
        operation,
        why,
        outcome,
        ...(note !== undefined && { note }),
        ...(planned.chart && { chart: planned.chart }),
        ...(from && { from }),
        ...(to && { to }),
        changed: hasChanged(decided, events, outcome),
        durationMs: started === undefined ? 0 : (ended?.at ?? run.lastAt) - started.at,
        ...(failure && { failure }),
        otherFailures: foldOtherFailures(events, phases, failure),
        ...rolledBackTo,
        ...(diagnosed && { diagnostics: diagnosed.folder }),
        phases,
        hooks: model_phase/* PHASES */.ZG.flatMap((phase) => foldHooks(phase, planned.phases[phase].hooks, events, {
            planned: outcome === 'planned',
            lastAt: run.lastAt,
        })),
        warnings: (0,events_of/* eventsOf */.X)(events, 'warning').map((event) => event.text),
    };
}
function foldPhases(events, lastAt) {
    return (0,events_of/* eventsOf */.X)(events, 'phase-started').map(({ phase, at }) => {
        const ended = (0,events_of/* eventsOf */.X)(events, 'phase-ended').find((event) => event.phase === phase);
        return {
            phase,
            durationMs: (ended?.at ?? lastAt) - at,
            ...(ended?.failure && { failure: ended.failure }),
        };
    });
}
/** The first error, with the cause that the evidence showed. */
function foldFailure(events, phases) {
    const failure = (0,events_of/* eventsOf */.X)(events, 'release-ended').at(-1)?.failure ??
        phases.find((result) => isMain(result.phase) && result.failure)?.failure;
    const cause = (0,events_of/* eventsOf */.X)(events, 'diagnosed').find((event) => event.cause)?.cause;
    return failure && cause && failure.cause === undefined ? { ...failure, cause } : failure;
}
/** Beside the first one; when nothing but a `finally` hook failed, that is the first one. */
function foldOtherFailures(events, phases, first) {
    const afterwards = phases.filter((result) => !isMain(result.phase)).map((result) => result.failure);
    const rollbacks = (0,events_of/* eventsOf */.X)(events, 'rollback-ended').map((event) => event.failure);
    return [...rollbacks, ...afterwards].filter((failure) => failure !== undefined && failure.message !== first?.message);
}
function isMain(phase) {
    return model_phase/* MAIN_PHASES */.Nk.some((main) => main === phase);
}
function revisionBefore({ installed }) {
    if (installed === undefined)
        return undefined;
    const version = installed.chartVersion;
    return { revision: installed.revision, ...(version !== undefined && { version }) };
}
/** What is there now; undefined when nothing is, or when nothing has happened yet. */
function revisionAfter(planned, events, ending) {
    const uninstalled = ending.operation === 'uninstall' && ending.outcome === 'succeeded';
    if (uninstalled || ending.rolledBackTo === 'absent' || ending.outcome === 'planned')
        return undefined;
    const before = revisionBefore(planned);
    const changed = (0,events_of/* eventsOf */.X)(events, 'revision-changed').at(-1);
    if (changed === undefined)
        return before;
    const version = ending.rolledBackTo === undefined ? planned.chart?.version : before?.version;
    return { revision: changed.revision, ...(version !== undefined && { version }) };
}
/** In a dry run: whether a real one would change something. */
function hasChanged({ operation, effort }, events, outcome) {
    if (effort === 'mark-only' || !CHANGING.includes(operation))
        return false;
    if (effort === 'hooks-only') {
        return (0,events_of/* eventsOf */.X)(events, 'hook-ended').some((event) => event.outcome === 'succeeded');
    }
    return (outcome === 'planned' ||
        (0,events_of/* eventsOf */.X)(events, 'revision-changed').length > 0 ||
        (0,events_of/* eventsOf */.X)(events, 'phase-ended').some((event) => event.phase === 'exec' && event.failure === undefined));
}
const CHANGING = ['install', 'upgrade', 'reinstall', 'uninstall'];

;// CONCATENATED MODULE: ./build/model/fold-events.js




/**
 * What happened, from a journal or the beginning of one: a run that was killed folds into what is known of it, with the
 * outcome `interrupted`. A journal begins with `run-planned`; anything else is a bug and throws.
 */
function foldEvents(events) {
    const [planned] = events;
    if (planned?.type !== 'run-planned')
        throw new Error('a journal begins with run-planned');
    const { plan, commit, runUrl, startedAt = planned.at } = planned;
    const ended = (0,events_of/* eventsOf */.X)(events, 'run-ended').at(-1);
    // What `post` adds to the journal of a run that ended is no part of its time.
    const lastAt = (ended ?? events.at(-1) ?? planned).at;
    const releases = plan.releases.map((release) => foldRelease(release, events.filter((event) => releaseOf(event) === release.id), { dryRun: plan.dryRun, lastAt }));
    const failure = ended === undefined ? firstFailure(events, releases) : ended.failure;
    return {
        formatVersion: 1,
        command: plan.command,
        manifest: plan.manifest,
        manifestId: plan.manifestId,
        ...(plan.environment !== undefined && { environment: plan.environment }),
        outcome: ended?.outcome ?? 'interrupted',
        dryRun: plan.dryRun,
        changed: releases.some((release) => release.changed),
        startedAt: new Date(startedAt).toISOString(),
        durationMs: lastAt - startedAt,
        cluster: plan.cluster,
        tools: plan.tools,
        ...(commit !== undefined && { commit }),
        ...(runUrl !== undefined && { runUrl }),
        ...(failure && { failure }),
        counts: count(releases),
        runHooks: model_phase/* RUN_PHASES */.NV.flatMap((phase) => foldHooks(phase, plan.runHooks[phase], events, { planned: plan.dryRun, lastAt })),
        releases,
        warnings: (0,events_of/* eventsOf */.X)(events, 'warning')
            .filter((event) => event.release === undefined)
            .map((event) => event.text),
        cost: ended?.cost ?? NO_COST,
    };
}
function releaseOf(event) {
    return 'release' in event ? event.release : undefined;
}
/** What a journal without an end failed of: the first failed release, or run-level hook, that is known. */
function firstFailure(events, releases) {
    const failedFirst = (0,events_of/* eventsOf */.X)(events, 'release-ended').find((event) => event.outcome === 'failed' || event.outcome === 'timed-out');
    return (releases.find((release) => release.id === failedFirst?.release)?.failure ??
        releases.find((release) => release.outcome === 'interrupted' && release.failure)?.failure ??
        (0,events_of/* eventsOf */.X)(events, 'run-phase-ended').find((event) => event.failure)?.failure);
}
function count(releases) {
    const counts = {
        succeeded: 0,
        unchanged: 0,
        failed: 0,
        'timed-out': 0,
        cancelled: 0,
        skipped: 0,
        planned: 0,
        interrupted: 0,
    };
    for (const { outcome } of releases)
        counts[outcome] += 1;
    return counts;
}
const NO_COST = {
    helmProcesses: 0,
    kubectlProcesses: 0,
    scriptProcesses: 0,
    apiCalls: 0,
    apiBytes: 0,
};


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ resultJson)
/* harmony export */ });
/** The text of result.json. */
function resultJson(result) {
    return `${JSON.stringify(result, null, 2)}\n`;
}


/***/ })

};
