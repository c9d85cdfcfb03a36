export const id = 155;
export const ids = [155];
export const modules = {

/***/ 14155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runLifecycle)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/result.js
var model_result = __webpack_require__(46305);
;// CONCATENATED MODULE: ./build/cluster/shared-watch.js

/** A watch that the credentials may not open is not tried again. */
function createSharedWatches(reader) {
    const shared = new Map();
    function open(key, query) {
        const over = new AbortController();
        const watch = { objects: new Map(), isComplete: false, followers: new Map(), over };
        const changed = () => {
            for (const tell of [...watch.followers.values()])
                tell();
        };
        shared.set(key, watch);
        const onEnd = (ended) => {
            if (ended.ok)
                return;
            watch.failure = ended.failure;
            if (ended.failure.reason !== 'forbidden' && shared.get(key) === watch)
                shared.delete(key);
            changed();
        };
        const watching = reader.watch(query, over.signal, ({ type, object }) => {
            if (object === undefined)
                watch.isComplete = true;
            else if (type === 'DELETED')
                watch.objects.delete(object.metadata.uid ?? '');
            else
                watch.objects.set(object.metadata.uid ?? '', withoutManagers(object));
            changed();
        });
        // Nobody awaits it, and a bug in here must not end the run.
        void watching.then(onEnd, (bug) => onEnd((0,model_result/* fail */.f)({ reason: 'internal', message: `Internal error: ${String(bug)}` })));
        return watch;
    }
    return {
        follow(query, onChange = () => { }) {
            const key = JSON.stringify(query);
            const watch = shared.get(key) ?? open(key, query);
            const follower = Symbol();
            watch.followers.set(follower, onChange);
            return {
                objects: () => [...watch.objects.values()],
                isComplete: () => watch.isComplete,
                failure: () => watch.failure,
                close() {
                    watch.followers.delete(follower);
                    if (watch.followers.size > 0)
                        return;
                    watch.over.abort();
                    if (watch.failure === undefined && shared.get(key) === watch)
                        shared.delete(key);
                },
            };
        },
    };
}
/** Half of an object's size, and nobody here asks who wrote it. */
function withoutManagers(object) {
    const { managedFields: _managers, ...metadata } = object.metadata;
    return { ...object, metadata };
}

// EXTERNAL MODULE: ./build/cluster/writer.js + 1 modules
var writer = __webpack_require__(15587);
// EXTERNAL MODULE: ./build/effects.js
var build_effects = __webpack_require__(77814);
// EXTERNAL MODULE: ./build/engine/closing.js
var engine_closing = __webpack_require__(14480);
// EXTERNAL MODULE: ./build/engine/journal.js
var engine_journal = __webpack_require__(7504);
// EXTERNAL MODULE: ./build/model/stop-reason.js
var stop_reason = __webpack_require__(83557);
// EXTERNAL MODULE: ./build/plan/has-work.js
var has_work = __webpack_require__(4862);
// EXTERNAL MODULE: ./build/engine/hook-lease.js
var hook_lease = __webpack_require__(18839);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/hooks/json-path.js
var json_path = __webpack_require__(95733);
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
var hooks_condition = __webpack_require__(56380);
// EXTERNAL MODULE: ./build/util/plain-scalar.js
var plain_scalar = __webpack_require__(786);
// EXTERNAL MODULE: ./build/util/shell-words.js
var shell_words = __webpack_require__(69083);
// EXTERNAL MODULE: ./build/hooks/parse-hook.js + 1 modules
var parse_hook = __webpack_require__(31378);
// EXTERNAL MODULE: ./build/hooks/placeholder.js
var placeholder = __webpack_require__(71122);
// EXTERNAL MODULE: ./build/hooks/registry.js + 35 modules
var registry = __webpack_require__(69436);
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
var model_failure = __webpack_require__(31612);
// EXTERNAL MODULE: ./build/system/files.js
var system_files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/engine/deadline.js
var engine_deadline = __webpack_require__(3783);
// EXTERNAL MODULE: ./build/cluster/kubeconfig.js
var kubeconfig = __webpack_require__(16490);
// EXTERNAL MODULE: ./build/model/release.js
var model_release = __webpack_require__(55491);
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

;// CONCATENATED MODULE: ./build/engine/payload-limit.js

/** Every value becomes a variable of later scripts, and systems start no program whose variables are longer than some such. */
const LONGEST_VALUE = 32_000;
/** Refuses values that no later script could be started with. */
function checkPayload(values) {
    for (const [name, value] of values) {
        if (value.length <= LONGEST_VALUE)
            continue;
        return (0,model_result/* fail */.f)({
            reason: 'hook',
            message: `the payload value ${name} has ${value.length} characters, more than ${LONGEST_VALUE}`,
            remedy: 'Capture only what later hooks need, or leave it in a file below $DIAGNOSTICS_DIR.',
        });
    }
    return (0,model_result.ok)();
}

// EXTERNAL MODULE: ./build/kube/redact-object.js + 1 modules
var redact_object = __webpack_require__(82144);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
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

;// CONCATENATED MODULE: ./build/engine/short-failure.js
/** What a summary and an annotation can bear; a script may print megabytes on one line. */
const LONGEST_LINE = 2_000;
const MOST_DETAILS = 100;
/** The failure with bounded texts; redacted before they are cut, because half a secret would not be recognised. */
function shortFailure(failure, redactor) {
    const short = (text) => short_failure_cut(redactor.clean(text));
    const { message, details } = failure;
    if (details === undefined)
        return { ...failure, message: short(message) };
    const more = details.length - MOST_DETAILS;
    const shown = details.slice(0, MOST_DETAILS).map(short);
    return {
        ...failure,
        message: short(message),
        details: more > 0 ? [...shown, `(and ${more} more)`] : shown,
    };
}
function short_failure_cut(text) {
    return text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}... (${text.length} characters)` : text;
}

;// CONCATENATED MODULE: ./build/engine/run-hook.js















/** Runs one hook of any kind: `if`, interpolation, timeout, retry, capture and `allowFailure` are here and in no kind. */
async function runHook(run) {
    const { hook, emit } = run;
    const common = { hook: hook.id, ...(run.releaseId !== undefined && { release: run.releaseId }) };
    const end = (outcome, attempts, rest = {}) => emit({ type: 'hook-ended', ...common, outcome, attempts, ...rest });
    const prepared = await prepare(run);
    const bad = (attempts, cause) => ended(hook, attempts, shortFailure(cause, run.redactor), end);
    if (!prepared.ok)
        return bad(0, prepared.failure);
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
            return bad(attempt, result.failure);
        const { message } = shortFailure(result.failure, run.redactor);
        run.log.warning(`${hook.title}: ${message}; next try in ${delay / 1000} s`);
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
            rendered: () => run.rendered(signal),
            setPayload: (name, value) => set.set(name, value),
            noteHelm: run.noteHelm,
            underLease: run.underLease,
        });
        return value.ok ? value : (0,model_result/* fail */.f)(asStopped(value.failure, signal, timeoutMs));
    });
    if (!result.ok)
        return result;
    const captured = await captureValues(item.capture, result.value);
    if (!captured.ok)
        return captured;
    const values = new Map([...set, ...Object.entries(captured.value)]);
    const fits = checkPayload(values);
    if (!fits.ok)
        return fits;
    for (const [name, value] of values)
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
/** Of charts, too. */
const LOCK_TIMEOUT_MS = 300_000;
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
            // It belongs to no release that could be settled; what it leaves is ended like all processes of the run.
            noteHelm: () => { },
            underLease: (0,hook_lease/* leasesForHooks */.Pe)(run, run.effects, {
                releaseId: undefined,
                lockTimeoutMs: LOCK_TIMEOUT_MS,
            }),
        });
        failure ??= hookFailure;
    }
    run.emit({ type: 'run-phase-ended', phase, ...(failure && { failure }) });
    return failure;
}

;// CONCATENATED MODULE: ./build/engine/slot.js
/** `onFree` is called when a slot becomes free for which no release that has begun waits. */
function createSlots(limit, onFree) {
    let taken = 0;
    let isAwaited = false;
    const takers = [];
    const listeners = new Set();
    function tell() {
        if (!isAwaited && takers.length === 0)
            return;
        for (const listener of [...listeners]) {
            listeners.delete(listener);
            listener();
        }
    }
    function open() {
        let isHeld = true;
        taken += 1;
        const hold = () => {
            isHeld = true;
            taken += 1;
        };
        return {
            giveBack() {
                if (!isHeld)
                    return;
                isHeld = false;
                taken -= 1;
                const serve = takers.shift();
                if (serve)
                    serve();
                else
                    onFree();
            },
            async take(signal) {
                if (isHeld || signal.aborted)
                    return;
                if (taken < limit)
                    return hold();
                await new Promise((resolve) => {
                    const leave = () => {
                        takers.splice(takers.indexOf(serve), 1);
                        resolve();
                    };
                    const serve = () => {
                        signal.removeEventListener('abort', leave);
                        hold();
                        resolve();
                    };
                    signal.addEventListener('abort', leave, { once: true });
                    takers.push(serve);
                    tell();
                });
            },
            whenWanted(listener) {
                listeners.add(listener);
                tell();
                return () => listeners.delete(listener);
            },
        };
    }
    return {
        isFree: () => taken < limit,
        open,
        awaited(now) {
            isAwaited = now;
            tell();
        },
    };
}

;// CONCATENATED MODULE: ./build/engine/schedule.js

/**
 * Starts every release as soon as its own needs have ended and a slot is free; deployments also wait for all destroys.
 * Driven by ends and by slots that are given back alone: no level barrier, no polling. Gives the end of every release by id.
 */
function runSchedule(schedule) {
    const { limit, mostOpen, obstacle, run, skip } = schedule;
    const ends = new Map();
    const waiting = new Set(schedule.releases);
    const open = new Set();
    const isReady = (planned) => planned.needs.every((id) => ends.has(id)) &&
        (planned.action === 'destroy' || ![...waiting, ...open].some((other) => other.action === 'destroy'));
    return new Promise((resolve, reject) => {
        let isAdvancing = false;
        let hasMoved = false;
        const advance = () => {
            hasMoved = true;
            // What is started or skipped may give back its slot, or end, at once.
            if (isAdvancing)
                return;
            isAdvancing = true;
            try {
                while (hasMoved) {
                    hasMoved = false;
                    startReady();
                }
            }
            catch (bug) {
                reject(bug);
            }
            isAdvancing = false;
            if (waiting.size === 0 && open.size === 0)
                resolve(ends);
        };
        const slots = createSlots(limit, advance);
        const start = (planned) => {
            const slot = slots.open();
            open.add(planned);
            run(planned, slot).then((end) => {
                open.delete(planned);
                ends.set(planned.id, end);
                slot.giveBack();
                advance();
            }, reject);
        };
        const startReady = () => {
            let isAwaited = false;
            for (const planned of waiting) {
                if (!isReady(planned))
                    continue;
                const why = obstacle(planned, ends);
                const hasRoom = open.size < mostOpen;
                if (why === undefined && !(hasRoom && slots.isFree())) {
                    isAwaited ||= hasRoom;
                    continue;
                }
                waiting.delete(planned);
                if (why === undefined)
                    start(planned);
                else {
                    ends.set(planned.id, skip(planned, why));
                    // What needs it may be skippable now, or startable.
                    hasMoved = true;
                }
            }
            slots.awaited(isAwaited);
        };
        advance();
    });
}

;// CONCATENATED MODULE: ./build/engine/run-plan.js




/** Releases that only wait cost memory, for each has a Helm process, and requests. */
const OPEN_PER_SLOT = 4;
const MOST_OPEN = 64;
/**
 * Carries out an approved plan. A release whose needs did not end well is skipped and says so; the others go on, unless
 * `onError` is `stop`. The hooks around all charts run only when at least one release has work to do.
 */
async function runPlan(run, runRelease) {
    const { plan } = run.approved;
    const around = run.effects !== undefined && plan.releases.some(has_work/* hasWork */.O);
    const before = around ? await runRunHooks(run, 'before') : undefined;
    const ends = await runSchedule({
        releases: plan.releases,
        limit: run.concurrency,
        mostOpen: Math.max(run.concurrency, Math.min(OPEN_PER_SLOT * run.concurrency, MOST_OPEN)),
        obstacle: (planned, soFar) => (before ? 'a `before` hook failed' : obstacleOf(planned, soFar, run)),
        run: (planned, slot) => runRelease(planned, run, slot),
        skip: (planned, why) => skip(planned, why, run),
    });
    const trouble = before ?? firstFailure(plan.releases, ends);
    const failed = around ? await runRunHooks(run, trouble ? 'onFailure' : 'after') : undefined;
    return conclude(trouble ?? failed, ends, run.signal);
}
/** Why a release cannot start: undefined when it can. */
function obstacleOf(planned, ends, { approved, signal, onError, failing }) {
    const { releases } = approved.plan;
    if (signal.aborted)
        return 'the run was cancelled';
    const counts = releases.some(({ id, settings }) => failing.has(id) && !settings.allowFailure);
    if (onError === 'stop' && (counts || firstFailure(releases, ends)))
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
var mark = __webpack_require__(40256);
// EXTERNAL MODULE: ./build/model/filesystem-failure.js
var filesystem_failure = __webpack_require__(91524);
// EXTERNAL MODULE: ./build/model/operation.js
var model_operation = __webpack_require__(89827);
// EXTERNAL MODULE: ./build/model/phase.js
var model_phase = __webpack_require__(41501);
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
    return model_phase/* MAIN_PHASES */.Nk.filter((phase) => (0,has_work/* hasPhaseWork */.F)(release, phase)).map((phase) => ({
        kind: 'phase',
        phase,
    }));
}
function afterTrouble(release, failed, stop) {
    const steps = [];
    if (failed && hasEvidence(failed.phase, stop))
        steps.push({ kind: 'diagnose' });
    if ((0,has_work/* hasPhaseWork */.F)(release, 'onFailure'))
        steps.push({ kind: 'phase', phase: 'onFailure' });
    if (failed && !stop && rollsBack(release, failed.phase))
        steps.push({ kind: 'rollback' });
    return steps;
}
/** A stopped run has seconds left, and before `exec` there is nothing yet that it could tell about the release. */
function hasEvidence(phase, stop) {
    const { collectsEvidence, canRollBack } = PHASE_RULES[phase];
    return collectsEvidence && (!stop || canRollBack);
}
function closing(release, ended, stop) {
    const steps = (0,has_work/* hasPhaseWork */.F)(release, 'finally') ? [{ kind: 'phase', phase: 'finally' }] : [];
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
var unreachable = __webpack_require__(40891);
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

// EXTERNAL MODULE: ./build/engine/diagnose.js + 59 modules
var diagnose = __webpack_require__(11338);
// EXTERNAL MODULE: ./build/engine/helm-run.js + 1 modules
var helm_run = __webpack_require__(65449);
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
            code: 'namespace-missing',
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
var observe_again = __webpack_require__(35678);
;// CONCATENATED MODULE: ./build/plan/chart-hooks.js
/** Whether Helm must not run the chart hooks of one event: `delete`, `rollback`, ... */
function leavesOut(noHooks, event) {
    return Array.isArray(noHooks) ? noHooks.includes(event) : noHooks;
}

// EXTERNAL MODULE: ./build/engine/foreign-memory.js
var foreign_memory = __webpack_require__(27747);
// EXTERNAL MODULE: ./build/engine/foreign-objects.js
var foreign_objects = __webpack_require__(33754);
// EXTERNAL MODULE: ./build/engine/recover.js + 1 modules
var recover = __webpack_require__(99280);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/cluster/locate.js
var locate = __webpack_require__(97671);
// EXTERNAL MODULE: ./build/kube/object.js
var kube_object = __webpack_require__(31589);
// EXTERNAL MODULE: ./build/observe/rendered.js
var observe_rendered = __webpack_require__(84354);
;// CONCATENATED MODULE: ./build/engine/applied-objects.js




const BEFORE = new Set(['pre-install', 'pre-upgrade']);
/** The objects of a stored revision for which a wait is responsible: with `wait: false` Helm waits for chart hooks alone. */
async function appliedObjects({ run, planned }, stored) {
    const located = async (manifest) => {
        const objects = (0,observe_rendered/* parseRendered */.D)(manifest);
        return objects.ok ? (0,locate/* locate */.x)(run.reader, objects.value, planned.namespace) : objects;
    };
    const own = planned.settings.wait ? await located(stored.manifest) : (0,model_result.ok)([]);
    if (!own.ok)
        return own;
    const chartHooks = [];
    const before = new Set();
    for (const { manifest, events } of stored.chartHooks) {
        const hook = await located(manifest);
        if (!hook.ok)
            return hook;
        chartHooks.push(...hook.value);
        if (events.some((event) => BEFORE.has(event)))
            for (const object of hook.value)
                before.add((0,kube_object/* nameOf */.V)(object));
    }
    const names = { own: namesOf(own.value), chartHooks: namesOf(chartHooks), before };
    return (0,model_result.ok)({ own: own.value, chartHooks, names });
}
function namesOf(objects) {
    return new Set(objects.map(kube_object/* nameOf */.V));
}

// EXTERNAL MODULE: ./build/diagnostics/worth-masking.js
var worth_masking = __webpack_require__(66902);
;// CONCATENATED MODULE: ./build/engine/learn-secrets.js


/** Masks from here on what the Secrets among a release's objects hold: what its pods and events say may quote it. */
function learnSecrets({ run, planned }, objects) {
    const secrets = (0,worth_masking/* worthMasking */.L)(objects.flatMap(redact_object/* secretValues */.V), {
        release: planned,
        rendered: objects,
        objects: [],
    });
    for (const secret of secrets)
        run.redactor.learn(secret);
}

// EXTERNAL MODULE: ./build/kube/fields.js
var fields = __webpack_require__(65363);
// EXTERNAL MODULE: ./build/kube/newest-template.js
var newest_template = __webpack_require__(8275);
;// CONCATENATED MODULE: ./build/kube/release-view.js



const MAKERS = new Set(['ReplicaSet', 'StatefulSet', 'DaemonSet', 'Job', 'ReplicationController']);
/**
 * Sorts out what an operation is responsible for: what it has made or scaled itself. What existed before is not judged by it,
 * for it may be what the operation is about to repair. `since` is in Unix milliseconds of the API server's clock.
 */
function viewRelease(objects, names, since) {
    const byUid = new Map(objects.map((object) => [object.metadata.uid, object]));
    const isNew = ({ metadata }) => Date.parse(metadata.creationTimestamp ?? '') >= since;
    // While a chart hook prepares the way, the rendered resources are still those of the revision before.
    const isPreparing = objects.some((object) => names.before.has((0,kube_object/* nameOf */.V)(object)) && isNew(object) && isUnfinished(object));
    const rootOf = (object) => {
        const name = (0,kube_object/* nameOf */.V)(object);
        if (names.own.has(name) || names.chartHooks.has(name))
            return name;
        const { namespace, ownerReferences = [] } = object.metadata;
        for (const { kind, name: owner, uid } of ownerReferences) {
            // What a CronJob starts is not part of a rollout.
            if (kind === 'CronJob')
                return undefined;
            const ownerName = `${kind}/${namespace}/${owner}`;
            if (names.own.has(ownerName) || names.chartHooks.has(ownerName))
                return ownerName;
            const found = byUid.get(uid);
            const root = found && rootOf(found);
            if (root !== undefined)
                return root;
        }
        return undefined;
    };
    const ours = objects
        .filter(({ kind }) => kind !== 'Event')
        .filter((object) => rootOf(object) !== undefined);
    const isDue = (object) => !isPreparing || names.chartHooks.has(rootOf(object) ?? '');
    const judged = ours.filter((object) => isDue(object) && object.metadata.deletionTimestamp === undefined);
    const isCurrent = (maker) => {
        if (maker.kind === 'Job')
            return isNew(maker);
        return maker.kind !== 'ReplicaSet' || (0,newest_template/* isNewestReplicaSet */.l)(maker, objects);
    };
    const allPods = ours.filter(({ kind }) => kind === 'Pod');
    const makers = judged.filter((object) => MAKERS.has(object.kind) && isCurrent(object));
    const makerUids = new Set(makers.map(({ metadata }) => metadata.uid));
    return {
        since,
        pods: judged.filter((object) => object.kind === 'Pod' && isNew(object) && (0,newest_template/* isOfNewestTemplate */.k)(object, objects)),
        allPods,
        jobs: makers.filter(({ kind }) => kind === 'Job'),
        makers,
        events: objects.filter((event) => event.kind === 'Event' && makerUids.has(involvedUid(event)) && eventTime(event) >= since),
    };
}
/** True for a Job or a pod that still runs. */
function isUnfinished({ kind, status }) {
    if (kind === 'Pod')
        return status?.phase !== 'Succeeded' && status?.phase !== 'Failed';
    return kind === 'Job' && !['Complete', 'Failed'].some((type) => (0,fields/* condition */.uH)(status, type)?.status === 'True');
}
/** Uid of the object that an event is about. */
function involvedUid(event) {
    return event.involvedObject?.uid ?? '';
}
/** When an event was last seen, in Unix milliseconds; its two generations tell it in different fields. */
function eventTime(event) {
    const { lastTimestamp, eventTime: first, series, } = event;
    return Date.parse(series?.lastObservedTime ?? lastTimestamp ?? first ?? event.metadata.creationTimestamp ?? '');
}

// EXTERNAL MODULE: ./build/kube/pod-trouble.js
var pod_trouble = __webpack_require__(79841);
;// CONCATENATED MODULE: ./build/kube/rollout-trouble.js




const INVALID = new Set(['InvalidImageName']);
const IMAGE = new Set([
    'ErrImagePull',
    'ImagePullBackOff',
    'ErrImageNeverPull',
    'ImageInspectError',
    'RegistryUnavailable',
    'SignatureValidationFailed',
]);
const START = new Set(['CreateContainerConfigError', 'CreateContainerError', 'RunContainerError']);
/** A process that never began, by the container runtime. */
const NOT_STARTED = new Set(['StartError', 'ContainerCannotRun']);
/** Fewer restarts are how many programs wait for what they need. */
const TELLING_RESTARTS = 3;
/** What is wrong with the pods of a release and with what makes them. */
function rolloutTroubles(view, chartHooks) {
    return [
        ...view.jobs.flatMap((job) => jobTrouble(job, chartHooks)),
        ...view.makers.flatMap((maker) => refusedPods(maker, view)),
        ...view.pods.flatMap(troublesOfPod),
    ];
}
/** What is wrong with one pod, a trouble for each container. */
function troublesOfPod(pod) {
    const uid = pod.metadata.uid ?? '';
    const object = (0,kube_object/* nameOf */.V)(pod);
    const scheduled = (0,fields/* condition */.uH)(pod.status, 'PodScheduled');
    if (scheduled?.status === 'False' && scheduled.reason === 'Unschedulable') {
        const message = `cannot be scheduled: ${(0,fields/* textOf */.b6)(scheduled.message, 'no node takes it')}`;
        return [{ key: uid, kind: 'unschedulable', object, reason: 'Unschedulable', message, isActing: true }];
    }
    const statuses = [
        ...(0,fields/* mappings */.qj)(pod.status, 'initContainerStatuses'),
        ...(0,fields/* mappings */.qj)(pod.status, 'containerStatuses'),
    ];
    const words = (0,pod_trouble/* podTroubles */.G)(pod);
    return statuses.flatMap((status) => {
        const state = containerState(pod, status);
        if (state === undefined)
            return [];
        const container = (0,fields/* textOf */.b6)(status.name);
        const known = words.find((trouble) => trouble.container === container)?.message;
        const message = known ?? `container ${container}: ${state.reason}`;
        return [{ ...state, key: `${uid}/${container}/${state.kind}`, object, message }];
    });
}
function containerState(pod, status) {
    const state = (0,fields/* mapping */.pq)(status, 'state');
    const reason = (0,fields/* textOf */.b6)((0,fields/* mapping */.pq)(state, 'waiting').reason);
    const ended = (0,fields/* mapping */.pq)(state, 'terminated');
    const last = ended.exitCode === undefined ? (0,fields/* mapping */.pq)((0,fields/* mapping */.pq)(status, 'lastState'), 'terminated') : ended;
    if (INVALID.has(reason))
        return { kind: 'invalid', reason, isActing: true };
    if (IMAGE.has(reason))
        return { kind: 'image', reason, isActing: true };
    if (START.has(reason))
        return { kind: 'start', reason, isActing: true };
    const isLooping = reason === 'CrashLoopBackOff';
    const neverStarted = (0,fields/* textOf */.b6)(last.reason);
    if (NOT_STARTED.has(neverStarted))
        return { kind: 'start', reason: neverStarted, isActing: true };
    const restarts = (0,fields/* numberOf */.rl)(status.restartCount);
    // A Job counts the failures of its pods itself, and gives up when they are too many.
    const isTask = pod.metadata.ownerReferences?.some(({ kind }) => kind === 'Job') ?? false;
    const isAgain = status.ready === true && !isLooping;
    if (isTask || isAgain || last.exitCode === undefined || (0,fields/* mapping */.pq)(pod.spec).restartPolicy === 'Never') {
        return undefined;
    }
    if (restarts === 0 && ended.exitCode === undefined)
        return undefined;
    // An init container that has done its work.
    if (ended.exitCode === 0 && !isLooping)
        return undefined;
    const triedAt = Date.parse((0,fields/* textOf */.b6)(last.startedAt));
    return {
        kind: 'crash',
        reason: 'CrashLoopBackOff',
        isActing: isLooping && restarts >= TELLING_RESTARTS,
        ...(!Number.isNaN(triedAt) && { triedAt }),
    };
}
/** A failed Job; Helm is given time to end by itself when it is one of the chart's hooks. */
function jobTrouble(job, chartHooks) {
    const failed = ['Failed', 'FailureTarget']
        .map((type) => (0,fields/* condition */.uH)(job.status, type))
        .find((item) => item?.status === 'True');
    // Others' Jobs, such as those of an operator, may be tried again.
    if (failed === undefined || (job.metadata.ownerReferences?.length ?? 0) > 0)
        return [];
    const object = (0,kube_object/* nameOf */.V)(job);
    const kind = chartHooks.has(object) ? 'chart-hook' : 'invalid';
    const message = `the Job failed: ${(0,fields/* explain */.WE)(failed) || 'it says no more'}`;
    return [{ key: `${job.metadata.uid}/job`, kind, object, reason: 'Failed', message, isActing: true }];
}
/** Pods that the API server does not accept: a ReplicaSet has a condition for it, the others only events. */
function refusedPods(maker, view) {
    const message = maker.kind === 'ReplicaSet' ? refusalOf(maker, view.since) : refusalIn(maker, view);
    if (message === undefined)
        return [];
    return [
        {
            key: `${maker.metadata.uid}/create`,
            kind: 'create',
            object: (0,kube_object/* nameOf */.V)(maker),
            reason: 'FailedCreate',
            message: `its pods are refused: ${message}`,
            isActing: true,
        },
    ];
}
function refusalOf({ spec = {}, status = {} }, since) {
    const refused = (0,fields/* condition */.uH)(status, 'ReplicaFailure');
    const isRefused = refused?.status === 'True' && refused.reason === 'FailedCreate';
    if (!isRefused || (0,fields/* numberOf */.rl)(status.replicas) >= (0,fields/* numberOf */.rl)(spec.replicas, 1))
        return undefined;
    return Date.parse((0,fields/* textOf */.b6)(refused.lastTransitionTime)) >= since ? (0,fields/* textOf */.b6)(refused.message) : undefined;
}
function refusalIn(maker, view) {
    const last = view.events
        .filter((event) => involvedUid(event) === maker.metadata.uid && event.reason === 'FailedCreate')
        .sort((a, b) => eventTime(b) - eventTime(a))[0];
    if (last === undefined || isComplete(maker))
        return undefined;
    const isOver = view.pods.some(({ metadata }) => metadata.ownerReferences?.some(({ uid }) => uid === maker.metadata.uid) &&
        Date.parse(metadata.creationTimestamp ?? '') >= eventTime(last));
    return isOver ? undefined : String(last.message ?? '');
}
/** Whether it has as many pods as it wants. */
function isComplete({ kind, spec = {}, status = {} }) {
    if (kind === 'DaemonSet') {
        return (0,fields/* numberOf */.rl)(status.currentNumberScheduled) >= (0,fields/* numberOf */.rl)(status.desiredNumberScheduled, 1);
    }
    if (kind === 'Job')
        return (0,fields/* condition */.uH)(status, 'Complete')?.status === 'True';
    return (0,fields/* numberOf */.rl)(status.replicas) >= (0,fields/* numberOf */.rl)(spec.replicas, 1);
}

;// CONCATENATED MODULE: ./build/kube/rollout-memory.js


const NOTHING_SEEN = { troubles: new Map(), pods: new Map(), changedAt: 0 };
/** A state that shows itself again within this time was not over. */
const HOLD_MS = 15_000;
/** The memory after another look. Pure. */
function remember(before, view, troubles, now) {
    const pods = new Map(view.allPods.map((pod) => [pod.metadata.uid ?? '', lookAgain(before, pod, now)]));
    const wentAt = [...before.pods].some(([uid, pod]) => pod.isCalm && !pods.has(uid)) ? now : 0;
    const changes = [...pods.values()].filter(({ isCalm }) => isCalm).map(({ since }) => since);
    return {
        troubles: new Map([
            ...[...before.troubles].filter(([, { last }]) => now - last < HOLD_MS),
            ...troubles.map(({ key }) => {
                const known = before.troubles.get(key);
                const isSame = known !== undefined && now - known.last < HOLD_MS;
                return [key, { since: isSame ? known.since : now, last: now }];
            }),
        ]),
        pods,
        changedAt: Math.max(before.changedAt, wentAt, ...changes),
    };
}
function lookAgain(before, pod, now) {
    const known = before.pods.get(pod.metadata.uid ?? '');
    const look = lookOf(pod);
    const isCalm = troublesOfPod(pod).every(({ kind }) => kind === 'unschedulable');
    if (known === undefined)
        return { look, isCalm, since: Math.min(now, lastChangeOf(pod)) };
    return { look, isCalm, since: known.look === look ? known.since : now };
}
/** By what the pod says itself; it may have been there for long when it is seen for the first time. */
function lastChangeOf({ metadata, status }) {
    const times = [
        metadata.creationTimestamp,
        metadata.deletionTimestamp,
        ...(0,fields/* mappings */.qj)(status, 'conditions').map(({ lastTransitionTime }) => lastTransitionTime),
        ...(0,fields/* mappings */.qj)(status, 'containerStatuses').map(({ state }) => (0,fields/* mapping */.pq)((0,fields/* mapping */.pq)(state), 'running').startedAt),
    ];
    return Math.max(0, ...times.map((time) => Date.parse((0,fields/* textOf */.b6)(time))).filter((time) => !Number.isNaN(time)));
}
/** What of a pod tells that it goes on. */
function lookOf({ metadata, status }) {
    const containers = [...(0,fields/* mappings */.qj)(status, 'initContainerStatuses'), ...(0,fields/* mappings */.qj)(status, 'containerStatuses')];
    return JSON.stringify([
        (0,fields/* mapping */.pq)(status).phase,
        metadata.deletionTimestamp,
        containers.map(({ state, ready, restartCount }) => [Object.keys((0,fields/* mapping */.pq)(state)), ready, restartCount]),
    ]);
}

;// CONCATENATED MODULE: ./build/kube/hopeless.js





/** The chart's hook has failed and Helm, which waits for it, is about to say so itself. */
const HELM_NOTICES_MS = 10_000;
/**
 * Whether a rollout can still end well, from what is there now and what was seen before. Pure. In doubt it can: while other
 * pods of the release are on their way, a program may crash for want of them.
 */
function judgeRollout(view, before, options) {
    const { now, graceMs } = options;
    const troubles = rolloutTroubles(view, options.chartHooks);
    const memory = remember(before ?? NOTHING_SEEN, view, troubles, now);
    const lasts = ({ key }, ms) => now - (memory.troubles.get(key)?.since ?? now) >= ms;
    const isAlone = () => !isProgressing(view, memory, options);
    const isHopeless = (trouble) => {
        switch (trouble.kind) {
            case 'invalid':
                return true;
            case 'chart-hook':
                return lasts(trouble, HELM_NOTICES_MS);
            case 'image':
                return lasts(trouble, graceMs);
            case 'start':
            case 'create':
                return lasts(trouble, graceMs) && isAlone();
            case 'crash':
                return lasts(trouble, graceMs) && isAlone() && wasTriedAgain(trouble, memory);
            case 'unschedulable':
                return false;
            default:
                return (0,unreachable/* unreachable */.H)(trouble.kind);
        }
    };
    const hopeless = troubles.find((trouble) => trouble.isActing && isHopeless(trouble));
    return {
        memory,
        ...(hopeless && { hopeless }),
        unschedulable: troubles.filter((trouble) => trouble.kind === 'unschedulable' && lasts(trouble, graceMs)),
    };
}
/** A crash says something only about what was there when the program started. */
function wasTriedAgain({ triedAt }, { changedAt }) {
    return triedAt === undefined || triedAt > changedAt;
}
/** Whether something of the release that is not in trouble changes or is on its way. */
function isProgressing(view, memory, { now, graceMs, patienceMs }) {
    if (now - memory.changedAt < graceMs)
        return true;
    if (view.jobs.some((job) => isUnfinished(job) && (0,fields/* mapping */.pq)(job.spec).suspend !== true))
        return true;
    return view.pods.some((pod) => {
        const known = memory.pods.get(pod.metadata.uid ?? '');
        return known?.isCalm && !hasArrived(pod) && now - known.since < patienceMs;
    });
}
function hasArrived(pod) {
    return !isUnfinished(pod) || (0,fields/* condition */.uH)(pod.status, 'Ready')?.status === 'True';
}

// EXTERNAL MODULE: ./build/kube/readiness.js + 6 modules
var readiness = __webpack_require__(13570);
;// CONCATENATED MODULE: ./build/engine/rollout-progress.js



/** How far a rollout is: `3 of 5 ready, waiting for Deployment/web/api`; `waiting` has a line for each that is not ready. */
function readyText(progress) {
    const { ready, total, waiting } = progress;
    const left = waiting.length > 0 ? `, waiting for ${waiting.slice(0, 3).join(', ')}` : '';
    return `${ready} of ${total} ready${left}`;
}
/** The same of what runs in a release, by what watches saw; or the chart's hook that is at work. */
function progressOf({ own, names }, seen, options) {
    const hook = seen.view.jobs.find((job) => names.chartHooks.has((0,kube_object/* nameOf */.V)(job)) && isUnfinished(job));
    if (hook)
        return `waiting for the chart's hook ${(0,kube_object/* nameOf */.V)(hook)}`;
    const targets = own.filter(({ kind }) => seen.kinds.has(kind)).map(kube_object/* nameOf */.V);
    if (targets.length === 0)
        return undefined;
    const live = new Map(seen.objects.map((object) => [(0,kube_object/* nameOf */.V)(object), object]));
    const waiting = targets.filter((name) => {
        const object = live.get(name);
        return object === undefined || (0,readiness/* readiness */.x)(object, options).state !== 'ready';
    });
    return readyText({ ready: targets.length - waiting.length, total: targets.length, waiting });
}

// EXTERNAL MODULE: ./build/cluster/owned-objects.js
var owned_objects = __webpack_require__(15773);
;// CONCATENATED MODULE: ./build/engine/rollout-queries.js


const POD = { apiVersion: 'v1', kind: 'Pod' };
const EVENT = { apiVersion: 'v1', kind: 'Event' };
const DEPLOYMENT = { apiVersion: 'apps/v1', kind: 'Deployment' };
const REPLICA_SET = { apiVersion: 'apps/v1', kind: 'ReplicaSet' };
const STATEFUL_SET = { apiVersion: 'apps/v1', kind: 'StatefulSet' };
const DAEMON_SET = { apiVersion: 'apps/v1', kind: 'DaemonSet' };
const JOB = { apiVersion: 'batch/v1', kind: 'Job' };
/** What stands between an object of a kind and its pods, and the kind itself. What a CronJob starts is not part of a rollout. */
const BETWEEN = {
    Deployment: [DEPLOYMENT, REPLICA_SET],
    ReplicaSet: [REPLICA_SET],
    StatefulSet: [STATEFUL_SET],
    DaemonSet: [DAEMON_SET],
    Job: [JOB],
    Pod: [],
};
/** What the controller of a custom resource may make. */
const ANYTHING = [DEPLOYMENT, REPLICA_SET, STATEFUL_SET, DAEMON_SET, JOB];
/** The fewest lists in which everything that runs for the objects can be seen; none when nothing does. */
function rolloutQueries(objects) {
    const owners = (0,owned_objects/* runningOwners */.Gu)(objects.map(kube_object/* refOf */.H)).filter(({ kind }) => kind !== 'CronJob');
    const namespaces = new Set(owners.flatMap(({ namespace }) => namespace ?? []));
    return [...namespaces].flatMap((namespace) => {
        const inside = owners.filter((owner) => owner.namespace === namespace);
        const needed = new Set(inside.flatMap(({ kind }) => BETWEEN[kind] ?? []));
        const others = inside.every(({ kind }) => Object.hasOwn(BETWEEN, kind))
            ? []
            : ANYTHING.filter((kind) => !needed.has(kind));
        const query = (kind, isNeeded) => ({
            query: { ...kind, namespace },
            isNeeded,
        });
        return [
            query(POD, true),
            { query: { ...EVENT, namespace, fieldSelector: 'type=Warning' }, isNeeded: false },
            ...[...needed].map((kind) => query(kind, true)),
            ...others.map((kind) => query(kind, false)),
        ];
    });
}

;// CONCATENATED MODULE: ./build/engine/watch-rollout.js





const LOOK_MS = 1_000;
/** Something of a release that shows no change excuses others for this many graces, or for half of the timeout. */
const PATIENT_GRACES = 4;
/** Watches what a revision consists of until it is hopeless, or until `signal` aborts. */
async function watchRollout(rollout) {
    const { reader, applied, graceMs, signal } = rollout;
    const { names } = applied;
    const followed = rolloutQueries([...applied.own, ...applied.chartHooks]).map(({ query, isNeeded }) => ({
        kind: query.kind,
        isNeeded,
        watch: rollout.watches.follow(query),
    }));
    const kinds = new Set(followed.map(({ kind }) => kind));
    let memory;
    let progress;
    let isUnschedulable = false;
    const judge = (objects) => {
        const view = viewRelease(objects, names, rollout.since);
        const judgement = judgeRollout(view, memory, {
            now: reader.serverTime(),
            graceMs,
            patienceMs: Math.max(PATIENT_GRACES * graceMs, rollout.timeoutMs / 2),
            chartHooks: names.chartHooks,
        });
        return { view, ...judgement };
    };
    const look = async () => {
        const objects = followed.flatMap(({ watch }) => watch.objects());
        const { view, hopeless, unschedulable, ...seen } = judge(objects);
        memory = seen.memory;
        const text = progressOf(applied, { objects, view, kinds }, rollout);
        if (text !== undefined && text !== progress)
            rollout.onProgress(text);
        progress = text;
        const [first] = unschedulable;
        if (first && !isUnschedulable)
            rollout.onUnschedulable(first);
        isUnschedulable ||= first !== undefined;
        if (!hopeless)
            return undefined;
        // What the watches know is old while the API server is away.
        const fresh = await readAgain(reader, objects, hopeless, signal);
        return fresh && judge(fresh).hopeless;
    };
    try {
        while (followed.length > 0 && !signal.aborted) {
            const failure = followed.find(({ isNeeded, watch }) => isNeeded && watch.failure())?.watch.failure();
            if (failure)
                return { kind: 'broken', failure };
            const isSeen = followed.every(({ watch }) => watch.isComplete() || watch.failure());
            const trouble = isSeen ? await look() : undefined;
            if (trouble)
                return { kind: 'hopeless', trouble };
            await rollout.clock.sleep(LOOK_MS, signal);
        }
        return { kind: 'over' };
    }
    finally {
        for (const { watch } of followed)
            watch.close();
    }
}
/** The objects with the one in trouble as it is now; undefined when it cannot be read or is gone. */
async function readAgain(reader, objects, { object: name }, signal) {
    const known = objects.find((object) => (0,kube_object/* nameOf */.V)(object) === name);
    const fresh = known && (await reader.get((0,kube_object/* refOf */.H)(known), { signal }));
    if (!fresh?.ok || fresh.value === undefined)
        return undefined;
    const now = fresh.value;
    return objects.map((object) => (object === known ? now : object));
}

;// CONCATENATED MODULE: ./build/engine/fail-fast.js




/** A healthy rollout of a small chart is done by then and costs no watch. */
const SHORT_WAIT_MS = 5_000;
/** Timestamps of objects are whole seconds, and the API server's clock is known to about half of one. */
const CLOCK_SLACK_MS = 2_000;
const AGAIN_MS = 2_000;
const UNWATCHED = 'a rollout that cannot end well is noticed at its timeout only';
/**
 * Does work that waits for a revision, and interrupts it with the reason `fail-fast` when the revision can no longer become
 * ready: that state then is the failure. Whatever interrupts first wins. Watching never fails by itself.
 */
async function endingEarly(release, wait, work) {
    const { run } = release;
    const stop = new AbortController();
    const over = new AbortController();
    const signal = AbortSignal.any([release.signal, stop.signal]);
    const startedAt = run.clock.now();
    let verdict;
    // Not awaited at the end: a request to an API server that hangs must not hold up what comes next.
    void watch(release, wait, AbortSignal.any([signal, over.signal])).then((trouble) => {
        if (trouble === undefined || over.signal.aborted)
            return;
        verdict = failureOf(trouble, run.clock.now() - startedAt, wait.timeoutMs);
        const reason = { kind: 'fail-fast', message: verdict.message };
        stop.abort(reason);
    });
    try {
        const result = await work(signal);
        const isOurs = verdict !== undefined && signal.reason === stop.signal.reason;
        return result.ok || !isOurs ? result : (0,model_result/* fail */.f)({ ...result.failure, ...verdict, reason: 'not-ready' });
    }
    finally {
        over.abort();
    }
}
/** What ends the wait early; undefined when the wait has ended, or nothing can be known. */
async function watch(release, wait, signal) {
    const { run, planned } = release;
    if (!planned.settings.failFast.enabled)
        return undefined;
    await run.clock.sleep(SHORT_WAIT_MS, signal);
    try {
        while (!signal.aborted) {
            const end = await watchOnce(release, wait, signal);
            if (end.kind === 'hopeless')
                return end.trouble;
            if (end.kind === 'over')
                return undefined;
            const { message, reason, transient } = end.failure;
            if (reason === 'forbidden')
                run.warnOnce('fail-fast', `${UNWATCHED}: ${message}`);
            release.log.debug(`the rollout cannot be watched: ${message}`);
            if (!transient)
                return undefined;
            await run.clock.sleep(AGAIN_MS, signal);
        }
    }
    catch (bug) {
        const text = `Internal error: the rollout could not be watched: ${bug instanceof Error ? bug.message : String(bug)}`;
        run.emit({ type: 'warning', release: planned.id, text });
    }
    return undefined;
}
async function watchOnce(release, wait, signal) {
    const { run, planned } = release;
    const { failFast, waitForJobs } = planned.settings;
    const stored = await run.store.read(planned, wait.revision);
    if (signal.aborted)
        return { kind: 'over' };
    if (!stored.ok)
        return { kind: 'broken', failure: stored.failure };
    if (!stored.value)
        return { kind: 'broken', failure: notStored(wait.revision) };
    wait.onStored?.();
    const applied = await appliedObjects(release, stored.value);
    if (!applied.ok)
        return { kind: 'broken', failure: applied.failure };
    learnSecrets(release, [...applied.value.own, ...applied.value.chartHooks]);
    return watchRollout({
        ...run,
        ...wait,
        since: wait.since - CLOCK_SLACK_MS,
        applied: applied.value,
        waitForJobs,
        graceMs: failFast.graceMs,
        signal,
        onProgress: (text) => wait.onProgress?.(text),
        onUnschedulable: ({ object, message }) => {
            const text = `${object} ${message}; the wait goes on, for a node may come`;
            run.emit({ type: 'warning', release: planned.id, text });
        },
    });
}
/** Helm stores a revision as soon as it has rendered it. */
function notStored(revision) {
    return { reason: 'not-found', transient: true, message: `revision ${revision} is not stored yet` };
}
function failureOf(trouble, afterMs, timeoutMs) {
    const { object, message, reason } = trouble;
    const seconds = (ms) => `${Math.round(ms / 1_000)} s`;
    return {
        reason: 'not-ready',
        message: `${object}: ${message} (${reason} ended the wait after ${seconds(afterMs)} of ${seconds(timeoutMs)})`,
        remedy: 'Look at the events and logs of the object. If it would have become well later, raise `failFast.grace`.',
        object,
    };
}

// EXTERNAL MODULE: ./build/model/object-ref.js
var object_ref = __webpack_require__(19651);
;// CONCATENATED MODULE: ./build/engine/rendered-manifest.js




/**
 * The objects of a release as YAML: what its chart renders to, when this run deploys it or has it staged; else what is stored.
 * Undefined when there is neither.
 */
async function renderedManifest({ run, planned, staged, observed }, signal) {
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
    const manifest = await renderedManifest(release, release.signal);
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
    const asked = { ...request, noHooks: leavesOut(planned.settings.noHooks, helmEvent(release)), ...override };
    const deployed = await (0,helm_run/* runReleaseHelm */.DG)(release, { command: 'upgrade', revision, timeoutMs: deadline.left }, (helm) => {
        // What is put back has worked before.
        if (override)
            return release.effects.helm.deploy(asked, helm);
        const wait = {
            revision,
            timeoutMs: helm.timeoutMs,
            since: release.operationStartedAt,
            onStored: release.slot.giveBack,
            onProgress: (text) => run.emit({ type: 'progress', release: planned.id, text }),
        };
        return endingEarly(release, wait, (signal) => release.effects.helm.deploy(asked, { ...helm, signal }));
    });
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
var wait_gone = __webpack_require__(42678);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/model/canonical-json.js
var canonical_json = __webpack_require__(89815);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
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
    const { needs } = chart.value;
    return (0,model_result.ok)({ digest, usesLookup: needs.lookup, readsApis: asksForApis(needs) });
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
function asksForApis({ capabilities, apiVersions }) {
    return capabilities && (apiVersions === 'all' || apiVersions.length > 0);
}
/** What the templates read of the cluster, and no more: a new CRD elsewhere is no news for them. */
async function clusterPart(needs, reader) {
    if (!needs.capabilities)
        return (0,model_result.ok)(null);
    const version = await reader.version();
    if (!version.ok)
        return version;
    const minor = /^v?\d+\.\d+/.exec(version.value)?.[0] ?? version.value;
    if (!asksForApis(needs))
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

// EXTERNAL MODULE: ./build/cluster/get-all.js
var get_all = __webpack_require__(33219);
;// CONCATENATED MODULE: ./build/engine/naming-what-stays.js


/**
 * Adds the object to a failed uninstall that keeps it from ending, one that finalizers hold first. Helm does not say which, and
 * may have removed its record of the release, from which evidence begins otherwise.
 */
async function namingWhatStays({ run, signal }, failure, targets) {
    if (failure.object !== undefined || signal.aborted)
        return failure;
    const found = await (0,get_all/* getAll */.U)(run.reader, targets, { signal });
    if (!found.ok)
        return failure;
    const staying = found.value.filter((object, index) => object?.metadata.uid === targets[index]?.uid && object?.metadata.deletionTimestamp);
    const named = staying.find((object) => object?.metadata.finalizers?.length) ?? staying[0];
    return named ? { ...failure, object: (0,kube_object/* nameOf */.V)(named) } : failure;
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
    const { description } = release.run;
    const removed = await (0,helm_run/* runReleaseHelm */.DG)(release, { command: 'uninstall', timeoutMs: deadline.left }, (helm) => release.effects.helm.uninstall({ name, namespace, noHooks: leavesOut(settings.noHooks, 'delete'), description }, helm));
    const observed = await (0,observe_again/* observeAgain */.p)(release);
    if (!removed.ok)
        return (0,model_result/* fail */.f)(await namingWhatStays(release, removed.failure, owned.value));
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
    const result = await (0,helm_run/* runReleaseHelm */.DG)(release, { command: 'rollback', revision: written, timeoutMs: () => settings.timeoutMs }, (helm) => release.effects.helm.rollback({ name, namespace, revision, wait, noHooks, forceUpgrade, conflicts, historyMax }, helm));
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

// EXTERNAL MODULE: ./build/engine/release-lease.js + 2 modules
var release_lease = __webpack_require__(41632);
;// CONCATENATED MODULE: ./build/engine/hook-helm.js

/** How hooks of a release tell `post` which Helm process they run. */
function helmNotes({ run, planned, }) {
    return ({ command, pid }) => {
        const state = { release: planned.id, command, ...(pid !== undefined && { pid }) };
        run.saveState((0,helm_run/* helmStateKey */.hY)(planned.id), JSON.stringify(state));
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/hooks/object-right.js
var object_right = __webpack_require__(88231);
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
    const [first = '', ...others] = denied.value.map(describePermission);
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    return (0,model_result/* fail */.f)({
        reason: 'forbidden',
        code: 'forbidden',
        message: `the credentials lack permissions that release ${planned.namespace}/${planned.name} needs: ${first}${more}`,
        remedy: 'Grant them by a Role or ClusterRole that is bound to the user of this kubeconfig.',
        details: [first, ...others],
    });
}

// EXTERNAL MODULE: ./build/util/secrets-in-values.js
var secrets_in_values = __webpack_require__(84825);
;// CONCATENATED MODULE: ./build/engine/operations/keep-replaced.js






/** Keeps the values and resources of a release that a reinstall removes, as evidence: what is secret in them is masked. */
async function keepReplaced({ run, diagnosticsFolder }, stored) {
    const rendered = (0,observe_rendered/* parseRendered */.D)(stored.manifest);
    const objects = rendered.ok ? rendered.value : [];
    for (const secret of (0,secrets_in_values/* secretsInValues */.R)(stored.values))
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
var test_containers = __webpack_require__(16698);
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
var wait_ready = __webpack_require__(61368);
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
    const tested = await retrying(release, deadline, () => (0,helm_run/* runReleaseHelm */.DG)(release, { command: 'test', timeoutMs: deadline.left }, (helm) => release.effects.helm.test({ name, namespace }, { ...helm, onLine: (line) => release.log.info(line) })));
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
var kube_owners = __webpack_require__(66230);
;// CONCATENATED MODULE: ./build/kube/containers-without-readiness.js

/** The names of a pod's long-running containers, sidecars included, of which Kubernetes only knows that they were started. */
function containersWithoutReadiness(pod) {
    const sidecars = (0,fields/* mappings */.qj)(pod.spec, 'initContainers').filter((item) => item.restartPolicy === 'Always');
    return [...sidecars, ...(0,fields/* mappings */.qj)(pod.spec, 'containers')]
        .filter((container) => Object.keys((0,fields/* mapping */.pq)(container, 'readinessProbe')).length === 0)
        .map((container) => (0,fields/* textOf */.b6)(container.name));
}

;// CONCATENATED MODULE: ./build/kube/settling.js



/** `now` is the server's clock; `restartsBefore` is what was counted when the watching began. */
function settling(pod, options) {
    if (pod.metadata.deletionTimestamp !== undefined || (0,fields/* mapping */.pq)(pod.status).phase === 'Succeeded') {
        return { remainingMs: 0 };
    }
    const watched = new Set(containersWithoutReadiness(pod));
    let remainingMs = 0;
    const readySince = readySinceOf(pod);
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
        const since = Math.max(startedAt, readySince);
        // A node's clock may differ from the server's: never longer than from now on.
        const left = since + options.settleMs - options.now;
        remainingMs = Math.max(remainingMs, Number.isNaN(left) ? options.settleMs : Math.min(left, options.settleMs));
    }
    return { remainingMs };
}
/** The restarts of each container so far. */
function restartCounts(pod) {
    return new Map(statusesOf(pod).map((status) => [(0,fields/* textOf */.b6)(status.name), (0,fields/* numberOf */.rl)(status.restartCount)]));
}
/** When the node told of the start; a busy one tells late, and so would it of a crash. */
function readySinceOf(pod) {
    const ready = (0,fields/* mappings */.qj)(pod.status, 'conditions').find(({ type }) => type === 'Ready');
    return ready?.status === 'True' ? Date.parse((0,fields/* textOf */.b6)(ready.lastTransitionTime)) || 0 : 0;
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

// EXTERNAL MODULE: ./build/cluster/watch-until.js
var watch_until = __webpack_require__(47287);
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
    const record = (0,model_release/* deployed */.$8)(release.observed);
    release.slot.giveBack();
    // Nothing is stored when hooks replaced Helm and there is no release.
    if (!record)
        return (0,model_result.ok)();
    const objects = await storedObjects(release, record.revision);
    if (!objects.ok)
        return objects;
    const { timeoutMs } = settings;
    const wait = { revision: record.revision, timeoutMs, since: release.operationStartedAt };
    const ready = await endingEarly(release, wait, (ending) => (0,wait_ready/* waitReady */.N)({
        reader: run.reader,
        clock: run.clock,
        targets: objects.value.map((object) => ({ ...(0,kube_object/* refOf */.H)(object), mayVanish: vanishes(object) })),
        timeoutMs,
        signal: ending,
        waitForJobs: settings.waitForJobs,
        acceptsProgressing: !settings.wait,
        onProgress: (progress) => run.emit({ type: 'progress', release: planned.id, text: readyText(progress) }),
    }));
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
/** What Helm stored for the deployed revision. */
async function storedObjects({ run, planned }, revision) {
    const stored = await run.store.read(planned, revision);
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
    if (phase === 'exec')
        release.operationStartedAt = run.reader.serverTime();
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
        rendered: (signal) => renderedManifest(release, signal),
        kubectl: run.kubectl,
        noteHelm: helmNotes(release),
        underLease: (0,hook_lease/* leasesForHooks */.Pe)(run, release.effects, {
            releaseId: planned.id,
            lockTimeoutMs: planned.settings.lockTimeoutMs,
        }),
    });
}
function isCleanUp(phase) {
    return phase === 'onFailure' || phase === 'finally';
}
async function nothing() {
    return { ok: true, value: undefined };
}

// EXTERNAL MODULE: ./build/diagnostics/subject.js
var subject = __webpack_require__(51119);
;// CONCATENATED MODULE: ./build/engine/subject-of.js




/** What failed of a release, for its diagnosis. */
function subjectOf(release) {
    const { planned, observed, before, failed, operationStartedAt } = release;
    const { operation, effort, phases } = planned;
    const phase = model_phase/* MAIN_PHASES */.Nk.find((main) => main === failed?.phase) ?? 'exec';
    const stores = effort === 'perform' && (0,model_operation/* deploys */.hn)(operation) && phases.exec.builtIn;
    return {
        release: { name: planned.name, namespace: planned.namespace },
        phase,
        failure: failed?.failure ?? { reason: 'internal', message: 'Internal error: nothing has failed' },
        observed,
        revisions: (0,subject/* revisionsToBlame */.T)({ phase, stores, before, observed }),
        withoutHelm: phases.exec.hooks.length > 0 && operationStartedAt > 0,
        since: operationStartedAt || ((0,model_release/* newest */.BP)(observed)?.createdAt ?? 0) * 1_000,
    };
}

;// CONCATENATED MODULE: ./build/engine/run-release.js






















/** Takes one planned release through its lifecycle, inside its lease. A throw is a bug and becomes this release's failure. */
async function runRelease(planned, run, slot) {
    run.emit({ type: 'release-started', release: planned.id });
    const end = await runGuarded(planned, run, slot);
    run.emit({ type: 'release-ended', release: planned.id, ...end });
    return end;
}
async function runGuarded(planned, run, slot) {
    if (!(0,has_work/* hasWork */.O)(planned))
        return simpleEnd(planned);
    if (!run.effects || !run.approved.performs.has(planned.id))
        return describeRelease(planned, run);
    try {
        const release = await openRelease(planned, { run, effects: run.effects, slot });
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
async function openRelease(planned, { run, effects, slot }) {
    const folder = (0,external_node_path_.join)(run.scratchFolder, 'releases', planned.id);
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const observed = { name: planned.name, namespace: planned.namespace, revisions: [] };
    return {
        run,
        effects,
        planned,
        slot,
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
    const lease = await (0,release_lease/* takeLease */._e)(release, release.slot.giveBack);
    if (!lease.ok)
        return failedEnd(lease.failure, release.run);
    release.lease = lease.value;
    const stateKey = (0,helm_run/* leaseStateKey */.VM)(release.planned.id);
    if (lease.value)
        release.run.saveState(stateKey, 'held');
    try {
        await release.slot.take(release.signal);
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
        if (failure && next.kind === 'phase') {
            release.failed ??= { phase: next.phase, failure };
            release.run.failing.add(release.planned.id);
        }
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
            await (0,diagnose/* diagnose */.h4)(release, subjectOf(release), stopOf(release) ? diagnose/* BRIEF */.V1 : diagnose/* THOROUGH */.Bp);
            return undefined;
        case 'rollback':
            return run_release_failureOf(await rollback(release));
        case 'mark':
            return run_release_failureOf(await run_release_mark(release));
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
function run_release_failureOf(result) {
    return result.ok ? undefined : result.failure;
}
/** What fails after a stop fails because of it. */
function failedEnd(failure, { signal }) {
    if (signal.aborted || failure.reason === 'cancelled')
        return { outcome: 'cancelled', failure };
    return { outcome: failure.reason === 'timed-out' ? 'timed-out' : 'failed', failure };
}

// EXTERNAL MODULE: ./build/helm/argv.js
var argv = __webpack_require__(50235);
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
var fold_events = __webpack_require__(44020);
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
var approve = __webpack_require__(74323);
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

// EXTERNAL MODULE: ./build/report/progress.js + 1 modules
var progress = __webpack_require__(69976);
// EXTERNAL MODULE: ./build/commands/failed-early.js
var failed_early = __webpack_require__(93640);
// EXTERNAL MODULE: ./build/commands/folders.js
var commands_folders = __webpack_require__(4202);
// EXTERNAL MODULE: ./build/commands/holder.js
var commands_holder = __webpack_require__(63901);
;// CONCATENATED MODULE: ./build/commands/hooks-by-id.js

/** The definitions of all hooks of a manifest, by the ids that the plan calls them by. */
function hooksById({ charts, runHooks }) {
    const hooks = [
        ...model_phase/* RUN_PHASES */.NV.flatMap((phase) => runHooks[phase]),
        ...charts.flatMap((chart) => model_phase/* PHASES */.ZG.flatMap((phase) => chart.hooks[phase])),
    ];
    return new Map(hooks.map((hook) => [hook.id, hook]));
}

// EXTERNAL MODULE: ./build/commands/keep-result.js + 20 modules
var keep_result = __webpack_require__(8150);
// EXTERNAL MODULE: ./build/commands/open-manifest.js + 30 modules
var open_manifest = __webpack_require__(49363);
;// CONCATENATED MODULE: ./build/observe/chart-cache.js





/** What nobody has used for so long is removed. */
const UNUSED_MS = 30 * 24 * 3_600_000;
/**
 * Archives by the digest of their bytes, and for each exact reference the digest that it had. Any number of runs may use it at
 * the same time: every file is written whole, and what its name promises is verified at each use. What is broken, by a full
 * disk or by hand, is dropped and pulled anew.
 */
function createChartCache(folder, clock) {
    const blobPath = (digest) => (0,external_node_path_.join)(folder, 'archives', `${digest}.tgz`);
    const referencePath = (key) => (0,external_node_path_.join)(folder, 'references', `${sha256(nameOf(key))}.json`);
    return {
        async find(key) {
            const path = referencePath(key);
            try {
                const reference = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
                const digest = (0,json/* isJsonObject */.O)(reference) ? String(reference.digest) : '';
                if (!/^[0-9a-f]{64}$/.test(digest))
                    throw new Error('no digest');
                const archive = await (0,promises_.readFile)(blobPath(digest));
                if (sha256(archive) !== digest) {
                    await (0,promises_.rm)(blobPath(digest), { force: true });
                    throw new Error('other bytes');
                }
                const now = new Date(clock.now());
                await Promise.all([path, blobPath(digest)].map((file) => (0,promises_.utimes)(file, now, now)));
                return archive;
            }
            catch (error) {
                if (error.code !== 'ENOENT')
                    await (0,promises_.rm)(path, { force: true }).catch(() => { });
                return undefined;
            }
        },
        async keep(key, archive) {
            const digest = sha256(archive);
            try {
                await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
                await (0,system_files/* writePrivateFile */.Pl)(blobPath(digest), archive);
                // Last, so that a reference never names what is not there yet.
                await (0,system_files/* writePrivateFile */.Pl)(referencePath(key), JSON.stringify({ reference: nameOf(key), digest }));
                await removeUnused(folder, clock.now() - UNUSED_MS);
            }
            catch {
                // The run has its archive.
            }
        },
    };
}
async function removeUnused(folder, before) {
    for (const part of ['archives', 'references']) {
        for (const name of await (0,promises_.readdir)((0,external_node_path_.join)(folder, part))) {
            const file = (0,external_node_path_.join)(folder, part, name);
            const used = await (0,promises_.stat)(file).catch(() => undefined);
            if (used && used.mtimeMs < before)
                await (0,promises_.rm)(file, { force: true });
        }
    }
}
function nameOf({ chart, repo, version }) {
    return JSON.stringify([repo ?? '', chart, version ?? '']);
}
function sha256(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}

;// CONCATENATED MODULE: ./build/observe/chart-pulls.js






/** Exact versions come from the cache when it has them; ranges and the latest are asked for in every run. */
function createChartPulls(deps) {
    const begun = new Map();
    return {
        pull(request, limits) {
            const key = JSON.stringify([request.repo, request.chart, request.version]);
            const earlier = begun.get(key);
            if (earlier)
                return earlier;
            const pulling = pullOnce(request, limits, deps).then((result) => {
                if (!result.ok)
                    begun.delete(key);
                return result;
            });
            begun.set(key, pulling);
            return pulling;
        },
    };
}
async function pullOnce(request, limits, deps) {
    const cache = isExact(request) ? deps.cache : undefined;
    const kept = await cache?.find(request);
    // A copy of the very bytes that were verified: whoever shares the cache may replace it meanwhile.
    if (kept)
        return (0,model_result.ok)(await writeArchive(kept, deps.folder));
    const pulled = await pullWithRetries(request, limits, deps);
    if (pulled.ok && cache)
        await cache.keep(request, await (0,promises_.readFile)(pulled.value));
    return pulled;
}
/** Pulls, and again after failures that can pass, as `retry` allows. */
async function pullWithRetries(request, { timeoutMs, retry }, { helm, clock, signal, folder }) {
    let delayMs = retry.delayMs;
    for (let attempt = 1;; attempt++) {
        const pulled = await helm.pull({ ...request, folder }, { signal, timeoutMs });
        if (pulled.ok || !pulled.failure.transient || attempt >= retry.attempts || signal.aborted)
            return pulled;
        await clock.sleep(delayMs, signal);
        delayMs *= retry.backoff;
    }
}
async function writeArchive(archive, folder) {
    const name = (0,external_node_crypto_.createHash)('sha256').update(archive).digest('hex').slice(0, 16);
    const path = (0,external_node_path_.join)(await (0,system_files/* makePrivateFolder */.I2)(folder, 'kept-'), `${name}.tgz`);
    await (0,system_files/* writePrivateFile */.Pl)(path, archive);
    return path;
}
/** Whether a reference always means the same chart; a registry could still replace it, which `force` looks for. */
function isExact({ chart, version }) {
    return version === undefined ? /@sha256:[0-9a-f]{64}$/.test(chart) : semver.valid(version) !== null;
}

// EXTERNAL MODULE: ./build/manifest/yaml-documents.js
var yaml_documents = __webpack_require__(36446);
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
    const path = reference.kind === 'local' ? (0,model_result.ok)(reference.path) : await deps.pulls.pull(pullRequest(reference), deps);
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
    const dependencies = await Promise.all(chart.missing.map(async (dependency) => {
        const found = dependency.repository.startsWith('file://')
            ? await readLocalDependency(dependency, chart.from)
            : await pullDependency(dependency, deps);
        return found.ok ? found : (0,model_result/* fail */.f)((0,model_failure/* during */.i)(`dependency ${dependency.name}`, found.failure));
    }));
    for (const found of dependencies) {
        if (!found.ok)
            return found;
        files.push(...found.value);
    }
    for (const { name, content } of files)
        await (0,system_files/* writePrivateFile */.Pl)((0,external_node_path_.join)(folder, name), content);
    return (0,model_result.ok)(folder);
}
/** A pulled dependency as a folder below charts/, so that how its archive was packed does not matter. */
async function pullDependency({ name, version, repository }, { pulls, ...limits }) {
    const isRegistry = repository.startsWith('oci://');
    if (!isRegistry && !/^https?:/.test(repository)) {
        return (0,model_result/* fail */.f)({
            reason: 'chart',
            message: `repository "${repository}" is no address`,
            remedy: 'Write the https:// or oci:// address in Chart.yaml: names of `helm repo add` are known on one machine only.',
        });
    }
    const range = version === '' ? {} : { version };
    const archive = await pulls.pull(isRegistry
        ? { chart: `${repository.replace(/\/+$/, '')}/${name}`, ...range }
        : { chart: name, repo: repository, ...range }, limits);
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
var set_path = __webpack_require__(73406);
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
    for (const secret of [...given.value, overlay.value].flatMap(secrets_in_values/* secretsInValues */.R))
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
        pulls: source.pulls,
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
    facts.readsApis = digest.value.readsApis;
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
        const served = facts.readsApis === false ? (0,model_result.ok)() : await source.reader.resources('fresh');
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
        pulls: await openPulls(preparation),
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
async function openPulls({ options, deps, session, stage }) {
    const { clock, signal, chartCache } = deps;
    return createChartPulls({
        helm: session.helmReader,
        clock,
        signal,
        folder: await (0,system_files/* makePrivateFolder */.I2)(stage.folder, 'pulled-'),
        // Whoever wants everything done again also wants to see what a registry has now.
        ...(chartCache !== undefined && !options.force && { cache: createChartCache(chartCache, clock) }),
    });
}

// EXTERNAL MODULE: ./build/commands/session.js + 7 modules
var commands_session = __webpack_require__(24301);
// EXTERNAL MODULE: ./build/commands/stopwatch.js
var stopwatch = __webpack_require__(53804);
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
    const watch = (0,stopwatch/* startStopwatch */.Q)(deps.clock);
    const loaded = await (0,open_manifest/* openManifest */.g)(options, deps, { withNeeds, command });
    if (!loaded.ok)
        return { kind: 'invalid', issues: loaded.issues };
    const folders = await (0,commands_folders/* makeFolders */.w)(options, deps);
    if (!folders.ok)
        return { kind: 'failed-early', failure: folders.failure };
    watch.lap('read the manifest');
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
                steps: [...watch.laps(), ...session.value.steps],
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
    const watch = (0,stopwatch/* startStopwatch */.Q)(deps.clock);
    const stage = await createStage(folders.private);
    const prepared = await prepare_prepare({ ...run, stage });
    if (!prepared.ok)
        return (0,failed_early/* failedEarly */.F)(prepared.failure, deps.signal);
    watch.lap('read releases and charts');
    const tools = { helm: session.helm.version, kubectl: session.kubectl.version };
    const { cluster } = session;
    const { facts } = prepared.value;
    const { force, dryRun } = options;
    const approved = (0,approve/* approve */.S)(planRun({ manifest, entries, facts, cluster, tools, command, force, dryRun }));
    const journal = (0,engine_journal/* openJournal */._)((0,external_node_path_.join)(folders.result, 'journal.jsonl'), {
        ...deps,
        onEvent: deps.onEvent ?? (0,progress/* reportProgress */.wX)(deps.log),
        onTrouble: (error) => warnUnwritten(error, deps),
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
    const told = new Set();
    const context = {
        approved,
        stage,
        effects,
        reader: session.connection.reader,
        watches: createSharedWatches(session.connection.reader),
        store: session.store,
        helmReader: session.helmReader,
        hooks: hooksById(manifest),
        replan: prepared.value.replan,
        emit: journal.emit,
        warnOnce: (topic, text) => {
            if (!told.has(topic))
                journal.emit({ type: 'warning', text });
            told.add(topic);
        },
        clock: deps.clock,
        log: deps.log,
        redactor: deps.redactor,
        signal: deps.signal,
        closing: run.closing.work,
        lock: options.lock,
        concurrency: options.concurrency ?? 2 * (0,external_node_os_.availableParallelism)(),
        onError: options.onError,
        failing: new Set(),
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
    journal.emit({
        type: 'run-ended',
        ...end,
        cost: { ...session.cost(), steps: [...run.steps, ...watch.laps()] },
    });
    journal.close();
    return lifecycle_conclude(journal, end.outcome, folders, deps);
}
async function lifecycle_conclude(journal, outcome, folders, deps) {
    const result = (0,fold_events/* foldEvents */.v)(journal.events());
    const kept = await (0,keep_result/* keepResult */.B)(result, folders.result, (text) => deps.log.warning(text));
    return { kind: 'ran', outcome, result, ...kept, diagnosticsFolder: folders.diagnostics };
}
/** The journal is written down besides: when that fails, the run goes on. */
function warnUnwritten(error, { log }) {
    const why = (0,filesystem_failure/* filesystemFailure */.i)(error)?.message ?? error.message;
    log.warning(`the journal could not be written: ${why}`);
}
/** What `helm history` says about the revision. */
function describeRun({ commit, runUrl }) {
    const what = commit === undefined ? 'helm-lifecycle' : `helm-lifecycle ${commit.slice(0, 12)}`;
    return runUrl === undefined ? what : `${what} ${runUrl}`;
}


/***/ }),

/***/ 4862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ hasPhaseWork),
/* harmony export */   O: () => (/* binding */ hasWork)
/* harmony export */ });
/* harmony import */ var _model_phase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41501);

/** Whether anything is to be done for a release; without work not even a lease is taken. */
function hasWork(release) {
    return release.effort !== 'perform' || _model_phase_js__WEBPACK_IMPORTED_MODULE_0__/* .PHASES */ .ZG.some((phase) => hasPhaseWork(release, phase));
}
/** Whether a phase has a built-in part or a hook. */
function hasPhaseWork({ phases }, phase) {
    return phases[phase].builtIn || phases[phase].hooks.length > 0;
}


/***/ })

};
