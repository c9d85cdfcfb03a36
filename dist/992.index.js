export const id = 992;
export const ids = [992];
export const modules = {

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

/***/ 4354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseRendered),
/* harmony export */   e: () => (/* binding */ sameRendered)
/* harmony export */ });
/* harmony import */ var _kube_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9958);
/* harmony import */ var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9815);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9598);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6305);




/** The objects of Helm's rendered YAML: List kinds are expanded, empty documents dropped; no namespace is filled in. */
function parseRendered(manifest) {
    const documents = (0,_kube_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocuments */ .e)(manifest);
    return documents.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(documents.value.map(({ object }) => object)) : documents;
}
/** True when two renderings would make the same objects: order, comments, formatting, null fields and `status` do not count. */
function sameRendered(one, other) {
    const [left, right] = [parseRendered(one), parseRendered(other)];
    if (!left.ok)
        return left;
    if (!right.ok)
        return right;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(fingerprint(left.value) === fingerprint(right.value));
}
function fingerprint(objects) {
    return objects
        .map((object) => (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(normalised(object)))
        .sort()
        .join('\n');
}
function normalised({ status: _status, ...object }) {
    const { creationTimestamp: _created, ...metadata } = object.metadata;
    return withoutNulls({ ...object, metadata });
}
function withoutNulls(value) {
    if (Array.isArray(value))
        return value.map(withoutNulls);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value))
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([, item]) => item !== null)
        .map(([key, item]) => [key, withoutNulls(item)]));
}


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
