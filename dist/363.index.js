export const id = 363;
export const ids = [363,146];
export const modules = {

/***/ 20596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ abortFailure)
/* harmony export */ });
/* harmony import */ var _model_stop_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83557);
/* harmony import */ var _util_unreachable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40891);


/** The failure of something that was interrupted, by the reason that its signal carries. */
function abortFailure(signal, what) {
    const reason = (0,_model_stop_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .stopReason */ .P)(signal) ?? { kind: 'cancelled', by: 'abort' };
    switch (reason.kind) {
        case 'cancelled':
            return { reason: 'cancelled', message: `${what}: cancelled (${reason.by})` };
        case 'timed-out':
            return { reason: 'timed-out', message: `${what}: not done within ${reason.afterMs / 1_000} s` };
        case 'fail-fast':
            return { reason: 'not-ready', message: `${what}: stopped: ${reason.message}` };
        default:
            return (0,_util_unreachable_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .H)(reason);
    }
}


/***/ }),

/***/ 68577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readBindingModes)
/* harmony export */ });
/* harmony import */ var _kube_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65363);

/**
 * The `volumeBindingMode` of the storage classes that unbound claims among the objects use. Classes that cannot be read (they
 * are cluster-scoped, and not everybody may) are left out.
 */
async function readBindingModes(reader, objects, options) {
    const names = objects
        .filter((object) => object?.kind === 'PersistentVolumeClaim' && (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)(object.status).phase !== 'Bound')
        .map((claim) => (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)(claim?.spec).storageClassName));
    const modes = new Map();
    await Promise.all([...new Set(names)].map(async (name) => {
        const ref = { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', name };
        const found = name === '' ? undefined : await reader.get(ref, options);
        const mode = found?.ok ? (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(found.value?.volumeBindingMode) : '';
        if (mode !== '')
            modes.set(name, mode);
    }));
    return modes;
}


/***/ }),

/***/ 33219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ getAll)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46305);

/** Reads objects side by side, in the order of `refs`; undefined for those that do not exist. */
async function getAll(reader, refs, options) {
    const results = await Promise.all(refs.map((ref) => reader.get(ref, options)));
    const objects = [];
    for (const result of results) {
        if (!result.ok)
            return result;
        objects.push(result.value);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(objects);
}


/***/ }),

/***/ 97671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46305);

/**
 * Rendered objects with the namespace in which Helm puts them: the release's, for namespaced kinds that name none; none for
 * cluster-scoped kinds. Kinds that the server does not serve (yet) keep what they say.
 */
async function locate(reader, objects, namespace) {
    const located = [];
    for (const object of objects) {
        const resource = await reader.resourceOf(object.apiVersion, object.kind);
        if (!resource.ok)
            return resource;
        const { namespace: own, ...metadata } = object.metadata;
        if (resource.value === undefined)
            located.push(object);
        else if (resource.value.namespaced) {
            located.push({ ...object, metadata: { ...metadata, namespace: own || namespace } });
        }
        else
            located.push({ ...object, metadata });
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(located);
}


/***/ }),

/***/ 15773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ runningOwners),
/* harmony export */   QH: () => (/* binding */ runningNamespaces),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   zi: () => (/* binding */ findOwned)
/* harmony export */ });
/* harmony import */ var _kube_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31589);
/* harmony import */ var _kube_owners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66230);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46305);



/** What can stand between an object of a release and its pods, and the pods. */
const OWNED_KINDS = [
    { apiVersion: 'apps/v1', kind: 'Deployment' },
    { apiVersion: 'apps/v1', kind: 'StatefulSet' },
    { apiVersion: 'apps/v1', kind: 'DaemonSet' },
    { apiVersion: 'apps/v1', kind: 'ReplicaSet' },
    { apiVersion: 'batch/v1', kind: 'Job' },
    { apiVersion: 'v1', kind: 'Pod' },
];
/** Kinds whose objects own nothing that runs; a release of only these needs no lists. */
const OWNS_NOTHING = new Set([
    'ConfigMap',
    'Secret',
    'Service',
    'ServiceAccount',
    'Role',
    'RoleBinding',
    'ClusterRole',
    'ClusterRoleBinding',
    'Ingress',
    'NetworkPolicy',
    'PersistentVolumeClaim',
    'PodDisruptionBudget',
    'HorizontalPodAutoscaler',
    'CustomResourceDefinition',
]);
/** Those of the objects that can own something that runs. */
function runningOwners(refs) {
    return refs.filter(({ kind }) => !OWNS_NOTHING.has(kind));
}
/** The namespaces in which objects of a release can own something that runs. */
function runningNamespaces(refs) {
    return [...new Set(runningOwners(refs).flatMap(({ namespace }) => namespace ?? []))];
}
/** Metadata of the workloads and pods that the roots (uids) own, at any depth. Kinds that may not be listed are left out. */
async function findOwned(reader, roots, namespaces, options) {
    const lists = await Promise.all(namespaces.flatMap((namespace) => OWNED_KINDS.map((kind) => reader.list({ ...kind, namespace, metadataOnly: true }, options))));
    const objects = [];
    for (const list of lists) {
        if (list.ok)
            objects.push(...list.value);
        else if (list.failure.reason !== 'forbidden')
            return list;
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_kube_owners_js__WEBPACK_IMPORTED_MODULE_1__/* .ownedBy */ .L)(roots, objects));
}
/** The identity of an object that the server gave. */
function identityOf(object) {
    return { ...(0,_kube_object_js__WEBPACK_IMPORTED_MODULE_2__/* .refOf */ .H)(object), uid: object.metadata.uid ?? '' };
}


/***/ }),

/***/ 42678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ waitGone),
/* harmony export */   l: () => (/* binding */ identify)
/* harmony export */ });
/* harmony import */ var _model_object_ref_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19651);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);
/* harmony import */ var _get_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33219);
/* harmony import */ var _owned_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15773);
/* harmony import */ var _watch_queries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7671);
/* harmony import */ var _watch_until_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47287);






/** Those of the objects that exist, with the workloads and pods that they own; to be asked before they are deleted. */
async function identify(reader, refs, options) {
    const objects = await (0,_get_all_js__WEBPACK_IMPORTED_MODULE_1__/* .getAll */ .U)(reader, refs, options);
    if (!objects.ok)
        return objects;
    const roots = objects.value.filter((object) => object !== undefined).map(_owned_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu);
    const uids = roots.map(({ uid }) => uid);
    const owned = await (0,_owned_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .findOwned */ .zi)(reader, uids, (0,_owned_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .runningNamespaces */ .QH)(roots), options);
    if (!owned.ok)
        return owned;
    const all = [...roots, ...owned.value.map(_owned_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)];
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)([...new Map(all.map((item) => [item.uid, item])).values()]);
}
/**
 * Waits, by watching, until the objects and all pods that they own are gone; an object of the same name with another uid
 * counts as gone. Failure `timed-out` names those left with their finalizers.
 */
async function waitGone(options) {
    const { reader, clock, targets, signal } = options;
    const deadline = clock.now() + options.timeoutMs;
    const uids = new Set(targets.map(({ uid }) => uid));
    const namespaces = (0,_owned_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .runningNamespaces */ .QH)(targets);
    for (let round = targets;;) {
        const gone = await waitRound(options, round, deadline);
        if (!gone.ok)
            return gone;
        // What was made after `identify` looked: a pod of a rollout that was still going on.
        const more = await (0,_owned_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .findOwned */ .zi)(reader, uids, namespaces, { signal });
        if (!more.ok)
            return more;
        round = more.value.map(_owned_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu);
        if (round.length === 0)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)();
        for (const { uid } of round)
            uids.add(uid);
    }
}
async function waitRound({ reader, clock, signal, timeoutMs, onProgress }, targets, deadline) {
    const objects = await (0,_get_all_js__WEBPACK_IMPORTED_MODULE_1__/* .getAll */ .U)(reader, targets, { signal });
    if (!objects.ok)
        return objects;
    const left = new Map();
    for (const [index, target] of targets.entries()) {
        const object = objects.value[index];
        if (object?.metadata.uid === target.uid)
            left.set(target.uid, object);
    }
    const report = () => {
        const waiting = [...left.values()].map(describeLeft);
        onProgress?.({ ready: targets.length - left.size, total: targets.length, waiting });
    };
    report();
    if (left.size === 0)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)();
    const seen = new Set();
    const dropUnseen = (query) => {
        for (const [uid, object] of left)
            if ((0,_watch_queries_js__WEBPACK_IMPORTED_MODULE_3__/* .sees */ .j)(query, (0,_owned_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(object)) && !seen.has(uid))
                left.delete(uid);
    };
    const end = await (0,_watch_until_js__WEBPACK_IMPORTED_MODULE_4__/* .watchUntil */ .m)({
        reader,
        clock,
        queries: (0,_watch_queries_js__WEBPACK_IMPORTED_MODULE_3__/* .watchQueries */ .S)([...left.values()].map(_owned_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu), true),
        timeoutMs: deadline - clock.now(),
        signal,
        what: 'wait until all is gone',
        onEvent({ type, object }, query) {
            const before = left.size;
            const uid = object?.metadata.uid ?? '';
            seen.add(uid);
            if (object === undefined)
                dropUnseen(query);
            else if (type === 'DELETED')
                left.delete(uid);
            else if (left.has(uid))
                left.set(uid, object);
            if (left.size !== before)
                report();
            return left.size === 0;
        },
        // With its CRD, every object of a kind is gone.
        onUnserved(query) {
            for (const [uid, object] of left)
                if ((0,_watch_queries_js__WEBPACK_IMPORTED_MODULE_3__/* .sees */ .j)(query, (0,_owned_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(object)))
                    left.delete(uid);
            report();
            return left.size === 0;
        },
    });
    return end.kind === 'came' ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)() : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)(stillThere(end, [...left.values()], targets.length, timeoutMs));
}
function stillThere(end, left, total, timeoutMs) {
    const details = left.map(describeLeft);
    if (end.kind === 'failed')
        return { ...end.failure, details };
    const held = left.some(({ metadata }) => metadata.finalizers?.length);
    return {
        reason: 'timed-out',
        message: `${left.length} of ${total} objects are still there after ${timeoutMs / 1_000} s: ${details[0]}`,
        remedy: held
            ? 'Find out why the controllers behind these finalizers do not finish, or remove the finalizers.'
            : 'Look at the events of the objects named.',
        details,
        ...(left[0] !== undefined && { object: (0,_model_object_ref_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRef */ .r)((0,_owned_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(left[0])) }),
    };
}
function describeLeft(object) {
    const { deletionTimestamp, finalizers = [] } = object.metadata;
    const name = (0,_model_object_ref_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRef */ .r)((0,_owned_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(object));
    if (deletionTimestamp === undefined)
        return `${name}: is not being deleted`;
    return finalizers.length > 0
        ? `${name}: held by finalizers ${finalizers.join(', ')}`
        : `${name}: is being deleted`;
}


/***/ }),

/***/ 61368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ waitReady)
});

// EXTERNAL MODULE: ./build/kube/object.js
var kube_object = __webpack_require__(31589);
// EXTERNAL MODULE: ./build/model/object-ref.js
var object_ref = __webpack_require__(19651);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
// EXTERNAL MODULE: ./build/cluster/binding-modes.js
var binding_modes = __webpack_require__(68577);
// EXTERNAL MODULE: ./build/cluster/get-all.js
var get_all = __webpack_require__(33219);
// EXTERNAL MODULE: ./build/kube/readiness.js + 6 modules
var readiness = __webpack_require__(13570);
;// CONCATENATED MODULE: ./build/cluster/readiness-board.js


const UNSEEN = { state: 'progressing', message: 'was not seen yet' };
/** Tells objects apart, also those of one kind name in two API groups. */
function keyOf(ref) {
    return `${ref.apiVersion} ${(0,object_ref/* formatRef */.r)(ref)}`;
}
function createReadinessBoard(options) {
    const rows = new Map(options.targets.map((target) => [keyOf(target), { target, state: UNSEEN }]));
    function stateOf(target, object) {
        if (object === undefined) {
            if (target.mayVanish)
                return { state: 'ready', message: 'is gone' };
            return { state: options.missing === 'fail' ? 'failed' : 'progressing', message: 'does not exist' };
        }
        const bindingMode = options.bindingMode(String(object.spec?.storageClassName ?? ''));
        const seen = (0,readiness/* readiness */.x)(object, {
            waitForJobs: options.waitForJobs,
            ...(bindingMode !== undefined && { bindingMode }),
        });
        return seen.state === 'progressing' && options.acceptsProgressing ? { ...seen, state: 'ready' } : seen;
    }
    /** Those that are not ready, the failed ones first. */
    function open() {
        const failed = ({ state }) => Number(state.state === 'failed');
        return [...rows.values()]
            .filter(({ state }) => state.state !== 'ready')
            .sort((a, b) => failed(b) - failed(a));
    }
    const lines = () => open().map(({ target, state }) => `${(0,object_ref/* formatRef */.r)(target)}: ${state.message}`);
    return {
        note(ref, object) {
            const row = rows.get(keyOf(ref));
            if (row === undefined)
                return;
            const before = row.state;
            row.state = stateOf(row.target, object);
            if (before.state === row.state.state && before.message === row.state.message)
                return;
            const waiting = lines();
            options.onProgress?.({ ready: rows.size - waiting.length, total: rows.size, waiting });
        },
        decided() {
            const [worst] = open();
            return worst === undefined || worst.state.state === 'failed';
        },
        waiting: () => open().map(({ target }) => target),
        lines,
    };
}

// EXTERNAL MODULE: ./build/cluster/watch-queries.js
var watch_queries = __webpack_require__(7671);
// EXTERNAL MODULE: ./build/cluster/watch-until.js
var watch_until = __webpack_require__(47287);
;// CONCATENATED MODULE: ./build/cluster/wait-ready.js








/**
 * Waits, by watching, until all objects exist and are ready. Failures: `not-ready` as soon as one can no longer become
 * ready, `timed-out` and `cancelled`; `details` name every object that is not ready and why.
 */
async function waitReady(options) {
    const { reader, clock, targets, signal, missing = 'fail', acceptsProgressing = false } = options;
    const deadline = clock.now() + options.timeoutMs;
    // Most are ready already: reading each is cheaper than watching whole kinds.
    const objects = await (0,get_all/* getAll */.U)(reader, targets, { signal });
    if (!objects.ok)
        return objects;
    const bindingModes = await (0,binding_modes/* readBindingModes */.m)(reader, objects.value, { signal });
    const board = createReadinessBoard({
        ...options,
        missing,
        acceptsProgressing,
        bindingMode: (storageClass) => bindingModes.get(storageClass),
    });
    for (const [index, target] of targets.entries())
        board.note(target, objects.value[index]);
    if (board.decided())
        return verdict(board, targets.length);
    const left = board.waiting();
    const unseen = new Set(left.map(keyOf));
    const end = await (0,watch_until/* watchUntil */.m)({
        reader,
        clock,
        queries: (0,watch_queries/* watchQueries */.S)(left),
        timeoutMs: deadline - clock.now(),
        signal,
        what: 'wait until all is ready',
        onEvent({ type, object }, query) {
            if (object !== undefined) {
                unseen.delete(keyOf((0,kube_object/* refOf */.H)(object)));
                board.note((0,kube_object/* refOf */.H)(object), type === 'DELETED' ? undefined : object);
            }
            else {
                // All that exists was seen, so the rest was deleted since we read it.
                for (const target of left) {
                    if ((0,watch_queries/* sees */.j)(query, target) && unseen.has(keyOf(target)))
                        board.note(target, undefined);
                }
            }
            return board.decided();
        },
    });
    if (end.kind === 'came')
        return verdict(board, targets.length);
    const details = board.lines();
    if (end.kind === 'failed')
        return (0,result/* fail */.f)({ ...end.failure, details });
    return (0,result/* fail */.f)({
        ...notReady(board, targets.length),
        reason: 'timed-out',
        message: `${summary(board, targets.length)} (after ${options.timeoutMs / 1_000} s)`,
    });
}
function verdict(board, total) {
    return board.waiting().length === 0 ? (0,result.ok)() : (0,result/* fail */.f)(notReady(board, total));
}
function notReady(board, total) {
    const [worst] = board.waiting();
    return {
        reason: 'not-ready',
        message: summary(board, total),
        remedy: 'Look at the events and logs of the objects named.',
        details: board.lines(),
        ...(worst !== undefined && { object: (0,object_ref/* formatRef */.r)(worst) }),
    };
}
function summary(board, total) {
    const lines = board.lines();
    const [first = ''] = lines;
    return lines.length === 1
        ? `not ready: ${first}`
        : `${lines.length} of ${total} objects are not ready: ${first}`;
}


/***/ }),

/***/ 7671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ watchQueries),
/* harmony export */   j: () => (/* binding */ sees)
/* harmony export */ });
/** The fewest watches that see all the objects: one per kind and namespace, narrowed to the name where it is only one. */
function watchQueries(refs, metadataOnly = false) {
    const groups = new Map();
    for (const ref of refs) {
        const key = JSON.stringify([ref.apiVersion, ref.kind, ref.namespace]);
        groups.set(key, [...(groups.get(key) ?? []), ref]);
    }
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const { apiVersion, kind, name, namespace } = first;
        return [
            {
                apiVersion,
                kind,
                metadataOnly,
                ...(namespace !== undefined && { namespace }),
                ...(group.length === 1 && { fieldSelector: `metadata.name=${name}` }),
            },
        ];
    });
}
/** True when a query's watch would see the object. */
function sees(query, ref) {
    return (query.apiVersion === ref.apiVersion &&
        query.kind === ref.kind &&
        query.namespace === ref.namespace &&
        (query.fieldSelector === undefined || query.fieldSelector === `metadata.name=${ref.name}`));
}


/***/ }),

/***/ 47287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ watchUntil)
/* harmony export */ });
/* harmony import */ var _abort_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20596);

/** Watches several kinds at once until an event is the one that was waited for; leaves no watch behind. */
async function watchUntil(options) {
    const { reader, clock, queries, timeoutMs, signal, what } = options;
    if (signal.aborted)
        return { kind: 'failed', failure: (0,_abort_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .abortFailure */ .P)(signal, what) };
    const over = new AbortController();
    let end = { kind: 'late' };
    const finish = (how) => {
        if (over.signal.aborted)
            return;
        end = how;
        over.abort();
    };
    const waiting = AbortSignal.any([signal, over.signal]);
    const watches = queries.map(async (query) => {
        const watched = await reader.watch(query, waiting, (event) => {
            if (options.onEvent(event, query))
                finish({ kind: 'came' });
        });
        if (watched.ok)
            return;
        const { failure } = watched;
        if (failure.reason !== 'not-found' || options.onUnserved === undefined)
            finish({ kind: 'failed', failure });
        else if (options.onUnserved(query))
            finish({ kind: 'came' });
    });
    try {
        await Promise.race([clock.sleep(Math.max(0, timeoutMs), waiting), ...watches.map(rejectionOf)]);
    }
    finally {
        over.abort();
        await Promise.allSettled(watches);
    }
    return end.kind === 'late' && signal.aborted
        ? { kind: 'failed', failure: (0,_abort_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .abortFailure */ .P)(signal, what) }
        : end;
}
/** Never resolves; a bug in an event handler must end the waiting, the end of one watch must not. */
function rejectionOf(watch) {
    return new Promise((_resolve, reject) => watch.catch(reject));
}


/***/ }),

/***/ 49363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ openManifest)
});

// EXTERNAL MODULE: ./build/hooks/schema-problems.js
var schema_problems = __webpack_require__(8541);
// EXTERNAL MODULE: ./build/util/did-you-mean.js
var did_you_mean = __webpack_require__(91734);
// EXTERNAL MODULE: ./build/util/expected-phrase.js
var expected_phrase = __webpack_require__(84043);
// EXTERNAL MODULE: ./build/model/phase.js
var model_phase = __webpack_require__(41501);
;// CONCATENATED MODULE: ./build/manifest/defaults.js
/** The lowest layer: what a chart entry is when nobody says otherwise. */
const DEFAULTS = {
    enabled: true,
    createNamespace: true,
    namespaceLabels: {},
    action: 'deploy',
    atomic: true,
    rollbackOn: ['exec'],
    forceUpgrade: false,
    conflicts: 'overwrite',
    takeOwnership: false,
    reinstallRestore: false,
    timeout: '180s',
    wait: true,
    waitForJobs: false,
    settle: '5s',
    unchanged: 'skip',
    dryRun: false,
    noHooks: false,
    values: {},
    valuesFiles: [],
    inlineValues: [],
    set: [],
    needs: [],
    tags: [],
    retry: { attempts: 3, delay: '10s', backoff: 2 },
    failFast: { enabled: true, grace: '30s' },
    test: { enabled: false, timeout: '120s' },
    unlock: { mode: 'auto', minAge: 'auto' },
    lockTimeout: '5m',
    historyMax: 10,
    protected: false,
    allowFailure: false,
    hooks: {},
};
/** Of `crds`, once it is given. */
const CRDS_DEFAULTS = {
    policy: 'create-replace',
    paths: [],
    deleteOnDestroy: false,
};

// EXTERNAL MODULE: ./build/manifest/tree.js
var manifest_tree = __webpack_require__(96162);
;// CONCATENATED MODULE: ./build/manifest/build-entry.js



/** Makes the entry that the rest of the program works with; nothing can be wrong any more. */
function buildEntry({ id, values, tree, anchor }, { needs, files, hooks }) {
    // An entry always comes from the file.
    const origin = anchor.origin;
    const loaded = (phase) => (hooks[phase] ?? []).map((hook) => hook.loaded);
    return {
        id,
        name: values.name,
        namespace: values.namespace,
        location: (0,manifest_tree/* place */.ik)(origin),
        action: values.action,
        tags: values.tags,
        needs,
        source: sourceOf(values, files),
        settings: settingsOf(values),
        values: { files: files.values, inline: values.inlineValues, values: values.values, set: files.set },
        crdPaths: files.crds,
        hooks: Object.fromEntries(model_phase/* PHASES */.ZG.map((phase) => [phase, loaded(phase)])),
        locate: (...path) => (0,manifest_tree/* place */.ik)(path.length === 0 ? origin : ((0,manifest_tree/* originAt */.iX)(tree, path) ?? origin)),
    };
}
function sourceOf({ path, chart, version }, files) {
    const versioned = version === undefined ? {} : { version };
    if (typeof chart === 'string')
        return { kind: 'oci', ref: chart, written: chart, ...versioned };
    if (chart !== undefined)
        return { kind: 'repo', ...chart, written: `${chart.repo} ${chart.name}`, ...versioned };
    return { kind: 'local', path: files.chart?.path ?? '', written: path ?? '' };
}
function settingsOf(values) {
    const { crds, retry, failFast, test } = values;
    return {
        createNamespace: values.createNamespace,
        namespaceLabels: values.namespaceLabels,
        atomic: values.atomic !== false,
        rollbackForeign: values.atomic === 'force',
        rollbackOn: values.atomic ? values.rollbackOn : [],
        forceUpgrade: values.forceUpgrade,
        conflicts: values.conflicts,
        takeOwnership: values.takeOwnership,
        ...(values.reinstallBelow !== undefined && { reinstallBelow: values.reinstallBelow }),
        reinstallRestore: values.reinstallRestore,
        timeoutMs: values.timeout,
        wait: values.wait,
        waitForJobs: values.waitForJobs,
        settleMs: values.settle,
        unchanged: values.unchanged,
        dryRun: values.dryRun,
        noHooks: values.noHooks,
        ...(crds && {
            crds: {
                policy: crds.policy ?? CRDS_DEFAULTS.policy,
                deleteOnDestroy: crds.deleteOnDestroy ?? CRDS_DEFAULTS.deleteOnDestroy,
            },
        }),
        retry: { attempts: retry.attempts ?? 1, delayMs: retry.delay ?? 0, backoff: retry.backoff ?? 1 },
        failFast: { enabled: failFast.enabled ?? true, graceMs: failFast.grace ?? 0 },
        test: { enabled: test.enabled ?? false, timeoutMs: test.timeout ?? 0 },
        unlock: {
            mode: values.unlock.mode ?? 'auto',
            ...(typeof values.unlock.minAge === 'number' && { minAgeMs: values.unlock.minAge }),
        },
        lockTimeoutMs: values.lockTimeout,
        historyMax: values.historyMax,
        protected: values.protected,
        allowFailure: values.allowFailure,
    };
}

// EXTERNAL MODULE: ./build/manifest/issues.js
var manifest_issues = __webpack_require__(68462);
;// CONCATENATED MODULE: ./build/manifest/check-entry.js


/** What only the built-in exec reads, so that it has no effect where hooks replace it. */
const BUILT_IN_EXEC_KEYS = [
    'atomic',
    'rollbackOn',
    'forceUpgrade',
    'conflicts',
    'takeOwnership',
    'reinstallBelow',
    'reinstallRestore',
    'wait',
    'waitForJobs',
    'unchanged',
    'noHooks',
    'historyMax',
];
/** Keys of one entry that contradict each other. */
function checkEntry(entry) {
    return [...checkSource(entry), ...checkRollback(entry), ...checkExecHooks(entry), ...checkPairs(entry)];
}
function checkSource(entry) {
    const path = (0,manifest_tree/* child */.jf)(entry.merged, 'path');
    const chart = (0,manifest_tree/* child */.jf)(entry.merged, 'chart');
    const version = (0,manifest_tree/* child */.jf)(entry.merged, 'version');
    if (path === undefined && chart === undefined) {
        const hint = 'add `path` (a folder or .tgz) or `chart` (oci://..., or {repo, name})';
        return [
            (0,manifest_issues/* issueAt */.NC)('missing-key', entry.anchor.origin, `chart \`${entry.id}\` says not where it comes from`, hint),
        ];
    }
    if (path !== undefined && chart !== undefined) {
        return [conflict(entry, 'chart', '`path` and `chart` exclude each other', 'keep one of them')];
    }
    if (path !== undefined && version !== undefined) {
        const hint = 'the version of a local chart is the one in its Chart.yaml';
        return [conflict(entry, 'version', '`version` has no effect beside `path`', hint)];
    }
    return [];
}
function checkRollback(entry) {
    const asked = layerOf(entry, 'rollbackOn');
    // Switched off above the layer that asks for it, it is simply off.
    if (entry.values.atomic || asked === -1 || asked < layerOf(entry, 'atomic'))
        return [];
    return [
        conflict(entry, 'rollbackOn', '`rollbackOn` has no effect with `atomic: false`', 'remove one of them'),
    ];
}
function checkExecHooks(entry) {
    const replaced = new Set(entry.values.hooks.exec.flatMap((hook) => hook.when ?? DEPLOYING));
    if (!DEPLOYING.every((operation) => replaced.has(operation)))
        return [];
    const layer = entry.layers.findIndex((node) => (0,manifest_tree/* child */.jf)((0,manifest_tree/* child */.jf)(node, 'hooks'), 'exec') !== undefined);
    return BUILT_IN_EXEC_KEYS.filter((key) => layerOf(entry, key) >= layer).map((key) => conflict(entry, key, `\`${key}\` has no effect, because \`exec\` hooks replace the operation that reads it`, `remove \`${key}\`, or restrict the hooks with \`when\``));
}
const DEPLOYING = ['install', 'upgrade', 'reinstall'];
function checkPairs(entry) {
    const { createNamespace, namespaceLabels, reinstallBelow, wait, waitForJobs } = entry.values;
    const issues = [];
    const check = (wrong, key, other) => {
        if (!wrong || layerOf(entry, key) < layerOf(entry, other))
            return;
        issues.push(conflict(entry, key, `\`${key}\` has no effect ${conditionOf(entry, other)}`, 'remove one of them'));
    };
    check(!createNamespace && Object.keys(namespaceLabels).length > 0, 'namespaceLabels', 'createNamespace');
    check(reinstallBelow === undefined && entry.values.reinstallRestore, 'reinstallRestore', 'reinstallBelow');
    check(!wait && waitForJobs, 'waitForJobs', 'wait');
    return issues;
}
function conditionOf(entry, key) {
    return layerOf(entry, key) === -1 ? `without \`${key}\`` : `with \`${key}: false\``;
}
/** The highest layer that says something about `key`; -1 when only the built-in defaults do. */
function layerOf({ layers }, key) {
    return layers.findLastIndex((layer) => (0,manifest_tree/* child */.jf)(layer, key) !== undefined);
}
function conflict(entry, key, message, hint) {
    return (0,manifest_issues/* issueAt */.NC)('conflicting-keys', (0,manifest_tree/* keyOriginAt */.vg)(entry.merged, [key]) ?? entry.anchor.origin, message, hint);
}

// EXTERNAL MODULE: ./build/hooks/checks.js + 8 modules
var checks = __webpack_require__(33440);
// EXTERNAL MODULE: ./build/hooks/json-path.js
var json_path = __webpack_require__(95733);
// EXTERNAL MODULE: ./build/hooks/payload-name.js
var payload_name = __webpack_require__(77233);
// EXTERNAL MODULE: ./build/hooks/placeholder.js
var placeholder = __webpack_require__(71122);
// EXTERNAL MODULE: ./build/hooks/registry.js + 35 modules
var registry = __webpack_require__(69436);
;// CONCATENATED MODULE: ./build/manifest/check-hooks.js








/** What a hook's schema cannot see: placeholders, and JSONPaths, whose parser is only loaded when there is one. */
async function checkHook(hook) {
    return [...checkPlaceholders(hook), ...(await checkJsonPaths(hook))];
}
function checkPlaceholders({ loaded, node, aroundAll }) {
    const kind = (0,registry/* kindNamed */.U)(loaded.item.kind);
    const issues = [];
    for (const { path, scalar } of scalarsOf(node)) {
        const [key] = path;
        if (typeof key !== 'string' || typeof scalar.value !== 'string')
            continue;
        if (kind.placeholders?.[key] === 'keep')
            continue;
        const fillable = key in kind.shape || key === 'if' || key === 'env';
        for (const { text, source, name } of (0,placeholder/* placeholdersIn */.Qf)(scalar.value)) {
            const report = (why, hint) => issues.push((0,manifest_issues/* issueAt */.NC)('invalid-payload-reference', scalar.origin && (0,manifest_tree/* originWithin */.iA)(scalar.origin, text), `\`${text}\` ${why}`, hint));
            if (!fillable)
                report(`has no value in \`${key}\``, "use it in `if`, `env` and the keys of the hook's kind");
            else if (source === 'payload' && !payload_name/* PAYLOAD_NAME */.T.test(name))
                report('names no payload value', 'write ${payload.name}');
            else if (source === 'release' && aroundAll)
                report('has no value in a hook around all charts');
            else if (source === 'release' && !placeholder/* RELEASE_FIELDS */.eN.some((field) => field === name)) {
                const meant = (0,did_you_mean/* didYouMean */.a)(name, placeholder/* RELEASE_FIELDS */.eN);
                report('is unknown', meant ? `did you mean \`\${release.${meant}}\`?` : `there are ${placeholder/* RELEASE_FIELDS */.eN.join(', ')}`);
            }
        }
    }
    return issues;
}
async function checkJsonPaths({ loaded, node }) {
    const patterns = [['capture', '*'], ...checks/* QUESTION_PATHS */.WP.map((path) => ['if', ...path])];
    const own = (0,registry/* kindNamed */.U)(loaded.item.kind).jsonPaths ?? [];
    const paths = [...patterns, ...own].flatMap((pattern) => scalarsAt(node, pattern));
    const issues = [];
    for (const { path, scalar } of paths) {
        const written = String(scalar.value);
        if ((0,placeholder/* placeholdersIn */.Qf)(written).length > 0)
            continue;
        const compiled = await (0,json_path/* compileJsonPath */.n)(written);
        if (compiled.ok)
            continue;
        const hint = written.startsWith('$') ? undefined : 'it begins with $, as in $.status.phase';
        const message = `\`${written}\` is not a JSONPath (RFC 9535): ${compiled.message}`;
        issues.push((0,manifest_issues/* issueAt */.NC)('invalid-value', (0,manifest_tree/* originAt */.iX)(node, path), message, hint));
    }
    return issues;
}
/** The scalars that a pattern of keys fits; `*` is any key, and any item of a list. */
function scalarsAt(node, pattern) {
    return scalarsOf(node).filter(({ path }) => path.length === pattern.length &&
        pattern.every((step, index) => step === '*' || step === String(path[index])));
}
function scalarsOf(node, path = []) {
    if (node.kind === 'scalar')
        return [{ path, scalar: node }];
    if (node.kind === 'list')
        return node.items.flatMap((item, index) => scalarsOf(item, [...path, index]));
    return [...node.entries].flatMap(([key, { value }]) => scalarsOf(value, [...path, key]));
}

;// CONCATENATED MODULE: ./build/manifest/check-names.js


/** Entries that deploy the same release, or that nothing can tell apart. Disabled ones count: enabling one must not break the file. */
function checkNames(entries) {
    const byRelease = new Map();
    const byId = new Map();
    return entries.flatMap((entry) => {
        const release = releaseOf(entry);
        const sameRelease = release === undefined ? undefined : remember(byRelease, release, entry);
        const sameId = entry.id === undefined ? undefined : remember(byId, entry.id, entry);
        if (sameRelease !== undefined) {
            const message = `release \`${release}\` is already deployed by the entry in line ${lineOf(sameRelease)}`;
            return [(0,manifest_issues/* issueAt */.NC)('duplicate-release', entry.anchor.origin, message)];
        }
        if (sameId === undefined)
            return [];
        const origin = (0,manifest_tree/* child */.jf)(entry.merged, 'id')?.origin ?? entry.anchor.origin;
        const message = `the id \`${entry.id}\` is already that of the entry in line ${lineOf(sameId)}`;
        const hint = (0,manifest_tree/* child */.jf)(entry.merged, 'id') ? undefined : 'entries with the same name need an `id` each';
        return [(0,manifest_issues/* issueAt */.NC)('duplicate-id', origin, message, hint)];
    });
}
function remember(seen, key, entry) {
    const earlier = seen.get(key);
    if (earlier === undefined)
        seen.set(key, entry);
    return earlier;
}
function lineOf({ anchor }) {
    return anchor.origin === undefined ? '?' : (0,manifest_tree/* place */.ik)(anchor.origin).line;
}
/** `namespace/name`; undefined while one of them is missing or has no value. */
function releaseOf({ merged }) {
    const parts = ['namespace', 'name'].map((key) => (0,manifest_tree/* child */.jf)(merged, key));
    const known = parts.filter((part) => part?.kind === 'scalar' && part.variables !== 'unknown');
    return known.length === 2 ? known.map(({ value }) => value).join('/') : undefined;
}

// EXTERNAL MODULE: ./build/util/topological-order.js
var topological_order = __webpack_require__(41851);
;// CONCATENATED MODULE: ./build/manifest/suggest-chart.js

/** What to write instead of an id, or a `tag:x`, that no entry has: the nearest one, else all there are of its kind. */
function suggestChart(written, { ids, tags }) {
    const ofKind = written.startsWith('tag:') ? tags.map((tag) => `tag:${tag}`) : ids;
    const candidates = [...new Set(ofKind)];
    const meant = (0,did_you_mean/* didYouMean */.a)(written, candidates);
    if (meant !== undefined)
        return `did you mean \`${meant}\`?`;
    return candidates.length === 0 ? 'no entry has tags' : `there are ${candidates.join(', ')}`;
}

;// CONCATENATED MODULE: ./build/manifest/check-needs.js




/**
 * Resolves `needs` of the checked entries. `all` are all entries of the file, wrong ones included, so that one
 * wrong entry does not make every need of it unknown.
 */
function resolveNeeds(entries, all) {
    const issues = [];
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const tags = tagsOf(all);
    const ids = all.flatMap(({ id }) => id ?? []);
    const needs = new Map();
    const origins = new Map();
    for (const entry of entries) {
        const found = [];
        entry.values.needs.forEach((need, index) => {
            const { chart, optional } = typeof need === 'string' ? { chart: need, optional: false } : need;
            const targets = chart.startsWith('tag:')
                ? tags.get(chart.slice(4))
                : ids.includes(chart)
                    ? [chart]
                    : undefined;
            const origin = (0,manifest_tree/* originAt */.iX)(entry.tree, ['needs', index]);
            if (targets === undefined) {
                if (!optional)
                    issues.push(unknownNeed(chart, origin, ids, [...tags.keys()]));
                return;
            }
            // An entry with the tag it needs means the others.
            for (const id of targets.filter((target) => target !== entry.id || !chart.startsWith('tag:'))) {
                origins.set(`${entry.id} ${id}`, origin);
                found.push(id);
            }
        });
        needs.set(entry.id, [...new Set(found)]);
    }
    for (const [id, list] of needs) {
        const active = list.filter((need) => isActive(byId.get(need)));
        const destroyed = active.filter((need) => byId.get(need)?.values.action === 'destroy');
        if (byId.get(id)?.values.action === 'deploy' && isActive(byId.get(id))) {
            for (const need of destroyed) {
                const message = `chart \`${id}\` is deployed but needs \`${need}\`, which is destroyed`;
                issues.push((0,manifest_issues/* issueAt */.NC)('need-destroyed', origins.get(`${id} ${need}`), message));
            }
        }
    }
    // A circle is one even while a member of it is skipped.
    const sorted = (0,topological_order/* topologicalOrder */._)(needs);
    if (!sorted.ok) {
        const [first = '', second = ''] = sorted.cycle;
        const message = `charts need each other in a circle: ${sorted.cycle.join(' -> ')}`;
        issues.push((0,manifest_issues/* issueAt */.NC)('cyclic-needs', origins.get(`${first} ${second}`), message));
    }
    const activeNeeds = [...needs].map(([id, list]) => [id, list.filter((need) => isActive(byId.get(need)))]);
    return { needs: new Map(activeNeeds), order: sorted.ok ? sorted.order : [...needs.keys()], issues };
}
function isActive(entry) {
    return entry?.values.enabled === true && entry.values.action !== 'skip';
}
function tagsOf(all) {
    const tags = new Map();
    for (const { id, merged } of all) {
        const list = (0,manifest_tree/* child */.jf)(merged, 'tags');
        if (id === undefined || list?.kind !== 'list')
            continue;
        for (const index of list.items.keys()) {
            const tag = (0,manifest_tree/* nodeAt */.oB)(list, [index]);
            if (tag?.kind === 'scalar')
                tags.set(String(tag.value), [...(tags.get(String(tag.value)) ?? []), id]);
        }
    }
    return tags;
}
function unknownNeed(need, origin, ids, tags) {
    const what = need.startsWith('tag:') ? `the tag \`${need.slice(4)}\`` : `the id \`${need}\``;
    return (0,manifest_issues/* issueAt */.NC)('unknown-need', origin, `no entry has ${what}`, suggestChart(need, { ids, tags }));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/hooks/kinds/run.js + 1 modules
var run = __webpack_require__(49691);
;// CONCATENATED MODULE: ./build/manifest/check-shells.js






/** `run` hooks whose shell is not on `searchPath`. Not asked on Windows, where names have extensions. */
async function checkShells(hooks, searchPath) {
    if (searchPath === undefined || process.platform === 'win32')
        return [];
    const found = new Map();
    const issues = [];
    for (const { loaded, node } of hooks) {
        if (loaded.item.kind !== 'run')
            continue;
        const program = (0,run/* programOf */.o)(loaded.item.spec.shell);
        if (!found.has(program))
            found.set(program, isOnPath(program, searchPath));
        if (await found.get(program))
            continue;
        issues.push((0,manifest_issues/* issueAt */.NC)('shell-not-found', (0,manifest_tree/* originAt */.iX)(node, ['shell']), `\`${program}\` is not installed here`));
    }
    return issues;
}
async function isOnPath(program, searchPath) {
    for (const folder of searchPath.split(external_node_path_.delimiter)) {
        const there = await (0,promises_.access)((0,external_node_path_.join)(folder, program), external_node_fs_.constants.X_OK).then(() => true, () => false);
        if (there)
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./build/util/duration-schema.js
var duration_schema = __webpack_require__(33565);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/hooks/parse-hook.js + 1 modules
var parse_hook = __webpack_require__(31378);
;// CONCATENATED MODULE: ./build/manifest/hooks-schema.js



/** One hook item. The hook kinds describe themselves, so the check is theirs and not zod's. */
const hookSchema = schemas/* looseObject */._H3({}, { error: 'a mapping with the keys of a hook' })
    .transform((source, context) => {
    const { item, problems } = (0,parse_hook/* parseHook */.$)(source, 'later');
    for (const problem of problems) {
        context.issues.push({ code: 'custom', message: problem.message, input: source, params: { problem } });
    }
    return item ?? core/* NEVER */.tm;
})
    .meta({ id: 'hook' });
const hookList = schemas/* array */.YOg(hookSchema).default([]);
const PHASE_SUMMARIES = {
    checkPrerequisites: 'Before anything changes.',
    preExec: 'Before the operation, after the CRDs.',
    exec: 'Instead of the built-in operation.',
    postExec: 'After the operation and its tests.',
    validate: 'After the resources are ready.',
    onFailure: 'After a failure, before the rollback.',
    finally: 'Always, last.',
};
const RUN_PHASE_SUMMARIES = {
    before: 'Once, before all charts.',
    after: 'Once, after all charts succeeded.',
    onFailure: 'Once, when something failed.',
};
const phaseHooks = hooksBy(model_phase/* PHASES */.ZG, PHASE_SUMMARIES).meta({ id: 'phaseHooks' });
const runHooks = hooksBy(model_phase/* RUN_PHASES */.NV, RUN_PHASE_SUMMARIES).meta({ id: 'runHooks' });
function hooksBy(names, summaries) {
    const shape = Object.fromEntries(names.map((name) => [name, hookList.describe(summaries[name])]));
    return schemas/* strictObject */.rej(shape);
}

;// CONCATENATED MODULE: ./build/manifest/scalars.js

/** Name of a Helm release: it becomes part of object names, hence Helm's limit. */
const releaseName = schemas/* string */.YjP()
    .regex(/^(?=.{1,53}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/, {
    error: 'a release name: at most 53 of a-z, 0-9, - and ., beginning and ending with a letter or digit',
});
const namespaceName = schemas/* string */.YjP().regex(/^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?$/, {
    error: 'a namespace name: at most 63 of a-z, 0-9 and -, beginning and ending with a letter or digit',
});
const ID_PATTERN = /^(?=.{1,63}$)[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/;
const id = schemas/* string */.YjP().regex(ID_PATTERN, {
    error: 'an id: at most 63 of a-z, 0-9, - and ., beginning and ending with a letter or digit',
});
const tag = schemas/* string */.YjP().regex(/^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/, {
    error: 'a tag: letters, digits, -, _ and .',
});
const LABEL_NAME = '(?=[^/]{1,63}$)[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?';
const labelKey = schemas/* string */.YjP()
    .regex(new RegExp(`^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?${LABEL_NAME}$`), {
    error: 'a label key such as pod-security.kubernetes.io/enforce',
});
const labelValue = schemas/* string */.YjP().regex(new RegExp(`^(${LABEL_NAME})?$`), {
    error: 'a label value: at most 63 letters, digits, -, _ and .',
});
/** A complete semantic version; Helm takes a leading `v` as well. */
const exactVersion = schemas/* string */.YjP()
    .regex(/^v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/, {
    error: 'a whole version such as 51.0.0',
});
const filePath = schemas/* string */.YjP().min(1, { error: 'a path' });
/** Any mapping of values: what is in it is the chart's business. */
const valuesMap = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* any */.bzn());

;// CONCATENATED MODULE: ./build/manifest/chart-schema.js




const need = schemas/* union */.KCZ([
    schemas/* string */.YjP().min(1),
    schemas/* strictObject */.rej({
        chart: schemas/* string */.YjP().min(1).describe('Id of an entry, or `tag:x`.'),
        optional: schemas/* boolean */.zMY().default(false).describe('No issue when there is no such entry.'),
    }),
], { error: 'an id, `tag:x` as text, or {chart, optional}' });
const CHART = '`oci://host/path` as text, or {repo, name}';
const setItem = schemas/* strictObject */.rej({
    key: schemas/* string */.YjP()
        .min(1)
        .describe("Path in Helm's syntax: `image.tag`, `hosts[0].name`, `labels.app\\.io/x`."),
    value: schemas/* any */.bzn().describe('The value; with `type: file` the path of a file whose text it is.'),
    type: schemas/* enum */.k5n(['auto', 'string', 'json', 'file'])
        .default('auto')
        .describe('`auto` reads `3` and `true` in text as Helm does, `string` keeps text, `json` parses text.'),
})
    .superRefine(({ type, value }, context) => {
    const isStructure = typeof value === 'object' && value !== null;
    const refuse = (message) => context.addIssue({ code: 'custom', path: ['value'], message });
    if (type === 'file' && typeof value !== 'string')
        refuse('the path of a file');
    else if (type === 'json' && typeof value === 'string' && !isJson(value))
        refuse('JSON');
    else if (type !== 'json' && isStructure)
        refuse('a single value; lists and mappings go into `values`, or are `type: json`');
});
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** The keys that make an entry what it is; `defaults` cannot have them. */
const identity = {
    name: releaseName.describe('Name of the Helm release.'),
    path: filePath.optional().describe('Chart folder or `.tgz` in the repository; this or `chart`.'),
    chart: schemas/* union */.KCZ([
        schemas/* string */.YjP().regex(/^oci:\/\/[^\s/]+\/\S+$/, { error: CHART }),
        schemas/* strictObject */.rej({
            repo: schemas/* string */.YjP()
                .regex(/^https?:\/\/\S+$/, { error: 'the address of a chart repository (https://...)' })
                .describe('Address of the chart repository.'),
            name: schemas/* string */.YjP().min(1).describe('Name of the chart in it.'),
        }),
    ], { error: CHART })
        .optional()
        .describe('A chart from a registry or a chart repository; this or `path`.'),
    version: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Version of `chart`, exact or a range such as `^1.4`; default: the newest.'),
};
/** What can be said of a chart entry, and as well in `defaults`. */
const settings = {
    enabled: schemas/* boolean */.zMY().describe('`false`: as if the entry were not in the file.'),
    namespace: namespaceName.optional().describe('Namespace of the release; required here or in `defaults`.'),
    createNamespace: schemas/* boolean */.zMY().describe('Creates the namespace when it is missing.'),
    namespaceLabels: schemas/* record */.g1P(labelKey, labelValue)
        .describe('Labels for a namespace with `createNamespace`, e.g. for Pod Security.'),
    action: schemas/* enum */.k5n(['deploy', 'destroy', 'skip']).describe('What is wanted of the release.'),
    atomic: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* literal */.euz('force')], { error: 'true, false or force' })
        .describe('After a failure, restore what was deployed before. Objects that were there before the release are never deleted for it, unless `force`.'),
    rollbackOn: schemas/* array */.YOg(schemas/* enum */.k5n(['exec', 'postExec', 'validate']))
        .describe('The phases whose failure `atomic` is about.'),
    forceUpgrade: schemas/* boolean */.zMY()
        .describe('Replaces objects instead of patching them, so that what others added to them goes (Helm 3 `--force`, Helm 4 `--force-replace`). Immutable fields stay an error.'),
    conflicts: schemas/* enum */.k5n(['overwrite', 'fail'])
        .describe('Fields that someone else (kubectl, an autoscaler) has set, with Helm 4: take them over, as Helm 3 does, or fail.'),
    takeOwnership: schemas/* boolean */.zMY().describe('Adopts objects that exist and belong to no release.'),
    reinstallBelow: exactVersion
        .optional()
        .describe('When the deployed chart version is below this: uninstall, then install.'),
    reinstallRestore: schemas/* boolean */.zMY().describe('When the install of a reinstall fails, puts the old release back.'),
    timeout: (0,duration_schema/* durationSchema */.s)('positive').describe('Bounds exec and validate each; a rollback gets its own. Go duration or seconds.'),
    wait: schemas/* boolean */.zMY().describe('Waits until the resources are ready.'),
    waitForJobs: schemas/* boolean */.zMY()
        .describe('Waits until Jobs are complete as well; a failed Job is a failure either way.'),
    settle: (0,duration_schema/* durationSchema */.s)().describe('How long validate watches pods whose containers have no readiness probe; `0s` turns it off.'),
    unchanged: schemas/* enum */.k5n(['skip', 'verify', 'never'])
        .describe('A release with the same inputs: touch nothing, check readiness without Helm, or upgrade anyway.'),
    dryRun: schemas/* boolean */.zMY().describe('Plans and renders, but changes nothing.'),
    noHooks: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* array */.YOg(schemas/* enum */.k5n(['install', 'upgrade', 'rollback', 'delete']))], {
        error: 'true, false or a list of install, upgrade, rollback, delete',
    })
        .describe('Chart hooks that Helm does not run: all, or those around the listed Helm operations.'),
    values: valuesMap.describe('Values of the chart, merged over the layers below.'),
    valuesFiles: schemas/* array */.YOg(filePath).describe('Files of values, the last one wins.'),
    inlineValues: schemas/* array */.YOg(schemas/* strictObject */.rej({
        filename: schemas/* string */.YjP().min(1).describe('What messages call it.'),
        content: schemas/* string */.YjP().describe('YAML text.'),
    }))
        .describe('Values as YAML text.'),
    set: schemas/* array */.YOg(setItem).describe('Single values; they win over all other layers. Never on a command line.'),
    needs: schemas/* array */.YOg(need)
        .describe('Entries that must be done before: ids, `tag:x`, or {chart, optional}. Skipped and disabled ones count as done.'),
    tags: schemas/* array */.YOg(tag).describe('Groups for `needs` and `select`.'),
    crds: schemas/* strictObject */.rej({
        policy: schemas/* enum */.k5n(['skip', 'create', 'create-replace'])
            .describe('What happens to the CRDs: nothing, create missing ones, or also update existing ones.'),
        paths: schemas/* array */.YOg(filePath).describe("Files or folders with CRDs, instead of the chart's own `crds/`."),
        deleteOnDestroy: schemas/* boolean */.zMY()
            .describe('Deletes the CRDs, and so all objects of their kinds, after an uninstall.'),
    })
        .partial()
        .optional()
        .describe('Manages CRDs here instead of by Helm, which never updates them.'),
    retry: schemas/* strictObject */.rej({
        attempts: schemas/* int */.Whr().min(1).max(100).describe('How often it is tried in all.'),
        delay: (0,duration_schema/* durationSchema */.s)().describe('Pause before the second attempt.'),
        backoff: schemas/* number */.aig().min(1).max(10).describe('Factor by which each further pause grows.'),
    })
        .partial()
        .describe('New attempts after failures that can pass: connection, 429, 5xx, webhook unavailable.'),
    failFast: schemas/* strictObject */.rej({
        enabled: schemas/* boolean */.zMY().describe('Ends the wait for a rollout as soon as it can no longer end well.'),
        grace: (0,duration_schema/* durationSchema */.s)().describe('How long a state may last that often passes by itself: images that cannot be pulled, crash loops, missing ConfigMaps, refused pods.'),
    })
        .partial()
        .describe('A rollout that cannot end well fails at once, not at its timeout.'),
    unlock: schemas/* strictObject */.rej({
        mode: schemas/* enum */.k5n(['auto', 'fail']).describe('Recover a stuck release when it is safe, or always fail.'),
        minAge: schemas/* union */.KCZ([schemas/* literal */.euz('auto'), (0,duration_schema/* durationSchema */.s)()], { error: 'auto or a duration' })
            .describe('Age from which a pending revision without a lease of ours counts as left by a dead Helm; `auto`: twice the timeout, at least 15 minutes.'),
    })
        .partial()
        .describe('What to do about a release that a killed Helm left pending.'),
    lockTimeout: (0,duration_schema/* durationSchema */.s)().describe('How long to wait for another run that works on the release.'),
    test: schemas/* strictObject */.rej({
        enabled: schemas/* boolean */.zMY()
            .describe("Runs the chart's tests (`helm test`) in postExec, so only after an install, upgrade or reinstall: turned on for an unchanged chart, they run with its next change or `force`."),
        timeout: (0,duration_schema/* durationSchema */.s)('positive').describe('Bounds them.'),
    })
        .partial()
        .describe("The chart's own tests."),
    historyMax: schemas/* int */.Whr().min(1).max(1_000).describe('Revisions that Helm keeps.'),
    protected: schemas/* boolean */.zMY().describe('Refuses to destroy or reinstall the release.'),
    allowFailure: schemas/* boolean */.zMY().describe('A failure of this chart does not fail the run.'),
    hooks: phaseHooks.describe("Hooks by phase; those of `defaults` run before the chart's own."),
};
/** `defaults`: any setting. */
const defaultsSchema = schemas/* strictObject */.rej(settings).partial().meta({ id: 'defaults' });
/** An entry of `charts`, and what an environment changes of one. */
const entrySchema = schemas/* strictObject */.rej({
    ...identity,
    id: id.optional().describe('How `needs`, `select`, `set` and environments call it; default: `name`.'),
    ...settings,
})
    .partial()
    .meta({ id: 'chartChange' });
/** An entry after merging with all layers below it: whatever has a default is there. */
const mergedEntrySchema = schemas/* strictObject */.rej({
    ...identity,
    id: id.optional(),
    ...settings,
    namespace: namespaceName,
});

;// CONCATENATED MODULE: ./build/manifest/merge.js

/**
 * Puts `upper` over `lower`: maps merge key by key, everything else of `upper` replaces. Hooks add up per phase,
 * those of `lower` first. Every value keeps the place where it was written. `path` is where in an entry (or a file) the two are.
 */
function merge(lower, upper, path = []) {
    if (lower === undefined || upper === undefined)
        return upper ?? lower;
    if (lower.kind === 'list' && upper.kind === 'list' && path.length === 2 && path[0] === 'hooks') {
        return { ...upper, items: [...lower.items, ...upper.items] };
    }
    if (lower.kind !== 'map' || upper.kind !== 'map')
        return upper;
    const entries = new Map(lower.entries);
    for (const [key, entry] of upper.entries) {
        const value = merge(lower.entries.get(key)?.value, entry.value, [...path, key]) ?? entry.value;
        entries.set(key, { ...entry, value });
    }
    return { ...upper, entries };
}
/** Merges the layers of a chart entry, lowest first. A layer that says where the chart comes from replaces all that lower ones say of it. */
function mergeEntry(layers) {
    let result;
    for (const layer of layers) {
        if (layer === undefined)
            continue;
        result = merge(dropSource(result, layer), layer);
    }
    return result?.kind === 'map' ? result : { kind: 'map', entries: new Map() };
}
function dropSource(lower, upper) {
    if (lower?.kind !== 'map')
        return lower;
    const dropped = (0,manifest_tree/* child */.jf)(upper, 'path') ? ['chart', 'version'] : (0,manifest_tree/* child */.jf)(upper, 'chart') ? ['path'] : [];
    const entries = [...lower.entries].filter(([key]) => !dropped.includes(key));
    return { ...lower, entries: new Map(entries) };
}

;// CONCATENATED MODULE: ./build/manifest/entries.js



/** The lowest layer. */
const defaultsNode = (0,manifest_tree/* fromJson */.Rf)(DEFAULTS);
const crdsDefaults = (0,manifest_tree/* fromJson */.Rf)({ ...CRDS_DEFAULTS });
/** Every entry of the file, merged for the chosen environment. */
function rawEntries(root, environment, overrides) {
    const charts = (0,manifest_tree/* child */.jf)(root, 'charts');
    if (charts?.kind !== 'list')
        return [];
    return charts.items.flatMap((entry, index) => {
        if (entry.kind !== 'map')
            return [];
        const id = idOf(entry);
        const layers = [
            (0,manifest_tree/* child */.jf)(root, 'defaults'),
            (0,manifest_tree/* child */.jf)(environment, 'defaults'),
            entry,
            id === undefined ? undefined : (0,manifest_tree/* child */.jf)((0,manifest_tree/* child */.jf)(environment, 'charts'), id),
            overrides.layerFor(id),
        ].map((layer) => (layer?.kind === 'map' ? layer : undefined));
        const merged = withOverrideLists(mergeEntry([defaultsNode, ...layers]), id, overrides);
        const anchor = (0,manifest_tree/* child */.jf)(entry, 'name') ?? entry;
        return [{ ...(id !== undefined && { id }), index, anchor, merged: fillCrds(merged), layers }];
    });
}
/** How everything else calls an entry. */
function idOf(entry) {
    for (const key of ['id', 'name']) {
        const node = (0,manifest_tree/* child */.jf)(entry, key);
        if (node?.kind === 'scalar' && typeof node.value === 'string')
            return node.value;
    }
    return undefined;
}
function fillCrds(merged) {
    const given = merged.entries.get('crds');
    if (given?.value.kind !== 'map')
        return merged;
    const value = merge(crdsDefaults, given.value) ?? given.value;
    return { ...merged, entries: new Map(merged.entries).set('crds', { ...given, value }) };
}
/** `set` of the run adds to the file's instead of replacing it. */
function withOverrideLists(merged, id, overrides) {
    const added = overrides.setFor(id);
    const given = merged.entries.get('set');
    if (added.length === 0 || given?.value.kind !== 'list')
        return merged;
    const value = { ...given.value, items: [...given.value.items, ...added] };
    return { ...merged, entries: new Map(merged.entries).set('set', { ...given, value }) };
}

;// CONCATENATED MODULE: ./build/manifest/parse-tree.js



/**
 * Types a tree. What is wrong, or has a variable without a value, is taken out, so that the rest can still be checked:
 * a list loses the item, a mapping the key (which then is as in `fallback`).
 */
function parseTree(schema, tree, fallback) {
    const known = prune(tree, unknownPaths(tree), fallback);
    let current = known;
    let problems;
    // First the smallest parts; if that leaves something incomplete, the whole keys.
    for (const cut of [partOf, (path) => path.slice(0, 1), undefined]) {
        const json = (0,manifest_tree/* toJson */.aB)(current);
        const parsed = schema.safeParse(json, { error: expected_phrase/* expectedPhrase */.q });
        if (parsed.success)
            return { values: parsed.data, tree: current, problems: problems ?? [] };
        const found = (0,schema_problems/* problemsOf */.GW)(parsed.error.issues, json, schema);
        problems ??= found;
        if (cut === undefined)
            break;
        current = prune(current, found.map(({ path }) => cut(path)), fallback);
    }
    return { tree: known, problems: problems ?? [] };
}
/** Up to the first list item on the way, else the whole way. */
function partOf(path) {
    const item = path.findIndex((step) => typeof step === 'number');
    return item === -1 ? path : path.slice(0, item + 1);
}
function unknownPaths(node, path = []) {
    if (node.kind === 'scalar')
        return node.variables === 'unknown' ? [partOf(path)] : [];
    if (node.kind === 'list')
        return node.items.flatMap((item, index) => unknownPaths(item, [...path, index]));
    return [...node.entries].flatMap(([key, { value }]) => unknownPaths(value, [...path, key]));
}
function prune(node, paths, fallback) {
    const gone = new Set(paths.filter((path) => path.length === 1).map(([step]) => String(step)));
    const below = (step) => paths.filter((path) => path.length > 1 && String(path[0]) === String(step)).map((path) => path.slice(1));
    if (node.kind === 'list') {
        const items = node.items.flatMap((item, index) => gone.has(String(index)) ? [] : [prune(item, below(index), undefined)]);
        return { ...node, items };
    }
    if (node.kind !== 'map' || paths.length === 0)
        return node;
    const entries = new Map();
    for (const [key, entry] of node.entries) {
        const replacement = (0,manifest_tree/* child */.jf)(fallback, key);
        if (!gone.has(key))
            entries.set(key, { ...entry, value: prune(entry.value, below(key), replacement) });
        else if (replacement !== undefined)
            entries.set(key, { value: replacement });
    }
    return { ...node, entries };
}

;// CONCATENATED MODULE: ./build/manifest/checked-entry.js





/** Types an entry; it is undefined when too much is wrong to check anything else about it. */
function checkTypes(raw) {
    const issues = [];
    if ((0,manifest_tree/* child */.jf)(raw.merged, 'namespace') === undefined && raw.id !== undefined) {
        const hint = 'add `namespace` to it or to `defaults`';
        issues.push((0,manifest_issues/* issueAt */.NC)('missing-key', raw.anchor.origin, `chart \`${raw.id}\` has no namespace`, hint));
    }
    const { values, tree, problems } = parseTree(mergedEntrySchema, withNamespace(raw.merged), defaultsNode);
    // A missing name was reported where the entry stands.
    const others = problems.filter(({ code, path }) => !(code === 'missing-key' && path.length === 1));
    issues.push(...(0,manifest_issues/* locateProblems */.DO)(others, raw.merged));
    if (values === undefined || raw.id === undefined)
        return { issues };
    return { entry: { ...raw, id: raw.id, values, tree }, issues };
}
/** A stand-in, so that the rest of an entry without a namespace can be checked. */
function withNamespace(merged) {
    const namespace = (0,manifest_tree/* child */.jf)(merged, 'namespace');
    if (namespace?.kind === 'scalar' && namespace.variables !== 'unknown')
        return merged;
    const value = { kind: 'scalar', value: 'default', plain: true };
    return { ...merged, entries: new Map(merged.entries).set('namespace', { value }) };
}

;// CONCATENATED MODULE: ./build/manifest/collect-hooks.js


/** The hooks of all phases under `owner` (a release id, or `run`); `root` is the tree that `hooks` is in. */
function collectHooks(owner, hooks, root) {
    const phases = Object.entries(hooks).map(([phase, items]) => {
        const placed = items.flatMap((item, index) => {
            const path = ['hooks', phase, index];
            const node = (0,manifest_tree/* nodeAt */.oB)(root, path);
            const origin = (0,manifest_tree/* originAt */.iX)(root, path);
            if (node === undefined || origin === undefined)
                return [];
            const title = onOneLine(item.name ?? (0,registry/* kindNamed */.U)(item.kind).describe(item.spec));
            const loaded = { id: `${owner}/${phase}/${index}`, title, item, location: (0,manifest_tree/* place */.ik)(origin) };
            return [{ loaded, node, aroundAll: owner === 'run' }];
        });
        return [phase, placed];
    });
    return Object.fromEntries(phases);
}
/** A title stands in the middle of lines of the log, which it must not break. */
function onOneLine(title) {
    return title.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

;// CONCATENATED MODULE: ./build/manifest/confine.js




/** `workspace` and `folder` are absolute; both exist. */
async function createConfinement(workspace, folder) {
    const root = await (0,promises_.realpath)(workspace);
    const start = await (0,promises_.realpath)(folder);
    const known = new Map();
    return {
        resolve(written) {
            const answer = known.get(written) ?? confine(root, start, written);
            known.set(written, answer);
            return answer;
        },
    };
}
async function confine(root, start, written) {
    if (written.includes('\0'))
        return { ok: false, code: 'invalid-value', message: 'a path cannot contain a NUL' };
    const path = (0,external_node_path_.resolve)(start, written);
    if (!isInside(root, path))
        return outside(`the path \`${written}\` leads out of the workspace`);
    let real;
    try {
        real = await (0,promises_.realpath)(path);
    }
    catch (error) {
        return notThere(error, written, path);
    }
    if (!isInside(root, real))
        return outside(`a symbolic link on \`${written}\` leads out of the workspace`);
    try {
        const stats = await (0,promises_.stat)(real);
        if (!stats.isFile() && !stats.isDirectory()) {
            return { ok: false, code: 'file-unreadable', message: `\`${written}\` is neither a file nor a folder` };
        }
        const type = stats.isDirectory() ? 'folder' : 'file';
        await (0,promises_.access)(real, type === 'folder' ? external_node_fs_.constants.R_OK | external_node_fs_.constants.X_OK : external_node_fs_.constants.R_OK);
        const link = type === 'folder' ? await findEscape(root, real) : undefined;
        if (link === undefined)
            return { ok: true, path, type };
        return outside(`the symbolic link \`${(0,external_node_path_.join)(written, (0,external_node_path_.relative)(real, link))}\` leads out of the workspace`);
    }
    catch (error) {
        return notThere(error, written, path);
    }
}
function isInside(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way));
}
function outside(message) {
    return { ok: false, code: 'path-outside-workspace', message };
}
async function notThere({ code = 'unknown error' }, written, path) {
    if (code !== 'ENOENT' && code !== 'ENOTDIR') {
        const why = { EACCES: 'permission denied', ELOOP: 'its symbolic links go round in a circle' }[code] ?? code;
        return { ok: false, code: 'file-unreadable', message: `\`${written}\` cannot be read: ${why}` };
    }
    const message = `\`${written}\` does not exist`;
    const meant = await neighbour(path);
    if (meant === undefined)
        return { ok: false, code: 'file-not-found', message };
    return {
        ok: false,
        code: 'file-not-found',
        message,
        hint: `did you mean \`${(0,external_node_path_.join)((0,external_node_path_.dirname)(written), meant)}\`?`,
    };
}
/** A file in the same folder whose name is close. */
async function neighbour(path) {
    try {
        return (0,did_you_mean/* didYouMean */.a)(path.slice((0,external_node_path_.dirname)(path).length + 1), await (0,promises_.readdir)((0,external_node_path_.dirname)(path)));
    }
    catch {
        return undefined;
    }
}
/** The first symbolic link below a folder that leads out of the root; broken ones are the chart's own business. */
async function findEscape(root, folder) {
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true, recursive: true })) {
        if (!entry.isSymbolicLink())
            continue;
        const link = (0,external_node_path_.join)(entry.parentPath, entry.name);
        const target = await (0,promises_.realpath)(link).catch(() => root);
        if (!isInside(root, target))
            return link;
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/manifest/default-id.js

const LONGEST_ID = 63;
const DIGEST_DIGITS = 8;
/** The id of a manifest that names none: the repository as a slug, and 8 hex digits that tell its manifests apart. A valid label value. */
function defaultId(repository, path) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(`${repository}${path}`).digest('hex').slice(0, DIGEST_DIGITS);
    const slug = repository
        .toLowerCase()
        .replace(/[^a-z0-9.]+/g, '-')
        .slice(0, LONGEST_ID - DIGEST_DIGITS - 1)
        .replace(/^[-.]+|[-.]+$/g, '');
    return slug === '' ? digest : `${slug}-${digest}`;
}

// EXTERNAL MODULE: ./build/manifest/set-path.js
var set_path = __webpack_require__(73406);
// EXTERNAL MODULE: ./build/manifest/utf8.js
var utf8 = __webpack_require__(65345);
// EXTERNAL MODULE: ./build/manifest/yaml-documents.js
var yaml_documents = __webpack_require__(36446);
;// CONCATENATED MODULE: ./build/manifest/check-contents.js




const YAML_HINT = 'look at the indentation, quotes and brackets of that line and the one above';
const MAPPING_HINT = 'values are written as `key: value`';
/** Reads a values file; `written` is its path in messages. */
async function checkValuesFile(path, written) {
    const text = await readText(path, written);
    return typeof text === 'string' ? checkValues(text, written) : text;
}
/** Values as YAML text, whose documents are all mappings or empty; `name` is for messages. */
function checkValues(text, name) {
    const documents = (0,yaml_documents/* parseYamlDocuments */.v)(text, { what: name, integers: 'bigint' });
    if (!documents.ok)
        return { code: 'invalid-value', message: documents.failure.message, hint: YAML_HINT };
    const wrong = documents.value.find((value) => (value ?? undefined) !== undefined && !isMapping(value));
    if (wrong === undefined)
        return undefined;
    const seen = Array.isArray(wrong) ? 'a list' : 'a single value';
    return {
        code: 'invalid-value',
        message: `values \`${name}\` must be a mapping, not ${seen}`,
        hint: MAPPING_HINT,
    };
}
function checkSetKey(key) {
    const path = (0,set_path/* parseSetPath */.r)(key);
    if (!path.ok) {
        const { message, remedy } = path.failure;
        return { code: 'invalid-value', message, ...(remedy !== undefined && { hint: remedy }) };
    }
    if (!path.value.includes('__proto__'))
        return undefined;
    return { code: 'invalid-value', message: '`__proto__` is not allowed as a key' };
}
/** Reads the Chart.yaml at `path`; `written` is its path in messages. Does not: check what Helm alone asks of it. */
async function checkChartFile(path, written) {
    const text = await readText(path, written);
    if (typeof text !== 'string')
        return text;
    const wrong = (message) => ({
        code: 'invalid-chart',
        message,
        hint: 'a Chart.yaml is a mapping with `apiVersion`, `name` and `version`',
    });
    const documents = (0,yaml_documents/* parseYamlDocuments */.v)(text, { what: written });
    if (!documents.ok)
        return wrong(documents.failure.message);
    const [metadata] = documents.value;
    if (!isMapping(metadata))
        return wrong(`\`${written}\` is no mapping, so it is not of a Helm chart`);
    const missing = ['name', 'version'].find((key) => (metadata[key] ?? '') === '');
    return missing === undefined ? undefined : wrong(`\`${written}\` has no \`${missing}\``);
}
async function readText(path, written) {
    const unreadable = (why) => ({
        code: 'file-unreadable',
        message: `\`${written}\` ${why}`,
    });
    try {
        return ((0,utf8/* decodeUtf8 */._)(await (0,promises_.readFile)(path)) ?? { ...unreadable('is not UTF-8 text'), hint: 'save it as UTF-8' });
    }
    catch (error) {
        return unreadable(`cannot be read: ${error.code ?? 'unknown error'}`);
    }
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/manifest/resolve-files.js






/** Finds every file that an entry names, and checks that values, `set` keys and the chart can be read. */
async function resolveFiles(entry, confinement) {
    const { values, tree } = entry;
    const issues = [];
    const find = (written, path, wanted) => findFile({ written, path, wanted, root: tree }, confinement, issues);
    const report = (finding, path) => {
        if (finding)
            issues.push((0,manifest_issues/* issueAt */.NC)(finding.code, (0,manifest_tree/* originAt */.iX)(tree, path), finding.message, finding.hint));
    };
    const files = { values: [], crds: [], set: [], issues };
    if (values.path !== undefined) {
        const chart = await findChart(values.path, tree, confinement, issues);
        if (chart !== undefined)
            files.chart = chart;
    }
    for (const [index, written] of values.valuesFiles.entries()) {
        const found = await find(written, ['valuesFiles', index], 'file');
        for (const { path } of found)
            report(await checkValuesFile(path, written), ['valuesFiles', index]);
        files.values.push(...found);
    }
    for (const [index, { filename, content }] of values.inlineValues.entries()) {
        report(checkValues(content, filename), ['inlineValues', index, 'content']);
    }
    for (const [index, written] of (values.crds?.paths ?? []).entries()) {
        files.crds.push(...(await find(written, ['crds', 'paths', index], 'any')));
    }
    for (const [index, { key, type, value }] of values.set.entries()) {
        report(checkSetKey(key), ['set', index, 'key']);
        if (type !== 'file')
            files.set.push({ key, type, value });
        else
            for (const file of await find(String(value), ['set', index, 'value'], 'file'))
                files.set.push({ key, type, file });
    }
    return files;
}
/** Checks the files that a hook reads. */
async function checkHookFiles({ loaded, node }, confinement) {
    const { kind, spec } = loaded.item;
    const issues = [];
    for (const written of (0,registry/* kindNamed */.U)(kind).files(spec)) {
        await findFile({ written, path: [kind], wanted: 'any', root: node }, confinement, issues);
    }
    return issues;
}
async function findFile({ written, path, wanted, root }, confinement, issues) {
    const found = await confinement.resolve(written);
    const origin = (0,manifest_tree/* originAt */.iX)(root, path);
    if (!found.ok) {
        issues.push((0,manifest_issues/* issueAt */.NC)(found.code, origin, found.message, found.hint));
        return [];
    }
    if (wanted === 'file' && found.type === 'folder') {
        issues.push((0,manifest_issues/* issueAt */.NC)('file-unreadable', origin, `\`${written}\` is a folder, and a file is needed here`));
        return [];
    }
    return [{ path: found.path, written }];
}
async function findChart(written, root, confinement, issues) {
    const [chart] = await findFile({ written, path: ['path'], wanted: 'any', root }, confinement, issues);
    if (chart === undefined)
        return undefined;
    const { type } = (await confinement.resolve(written));
    const report = ({ code, message, hint }) => issues.push((0,manifest_issues/* issueAt */.NC)(code, (0,manifest_tree/* originAt */.iX)(root, ['path']), message, hint));
    const noChart = (why) => report({ code: 'invalid-chart', message: `\`${written}\` ${why}` });
    if (type === 'file' && !/\.(tgz|tar\.gz)$/.test(written))
        noChart('is neither a chart folder nor a .tgz');
    if (type === 'folder') {
        const chartFile = (0,external_node_path_.join)(chart.path, 'Chart.yaml');
        const hasChartFile = await (0,promises_.access)(chartFile).then(() => true, () => false);
        if (!hasChartFile)
            noChart('has no Chart.yaml, so it is not a Helm chart');
        const finding = hasChartFile && (await checkChartFile(chartFile, (0,external_node_path_.join)(written, 'Chart.yaml')));
        if (finding)
            report(finding);
    }
    return chart;
}

;// CONCATENATED MODULE: ./build/manifest/schema.js




const clusterSchema = schemas/* strictObject */.rej({
    context: schemas/* string */.YjP().min(1).describe('Name of the kubeconfig context.'),
    server: schemas/* string */.YjP()
        .regex(/^https?:\/\/\S+$/, { error: 'the address of an API server (https://...)' })
        .describe('Address of the API server.'),
    minVersion: schemas/* string */.YjP()
        .regex(/^v?\d+\.\d+(\.\d+)?$/, { error: 'a Kubernetes version as text, such as "1.28"' })
        .describe('Oldest Kubernetes version, such as `"1.28"`.'),
})
    .partial()
    .describe('Refuses to work on any other cluster.');
const registrySchema = schemas/* strictObject */.rej({
    host: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9.-]+(:\d+)?$/, {
        error: 'a host name, with a port if need be: ghcr.io, localhost:5000',
    })
        .describe('Host, with a port if need be.'),
    username: schemas/* string */.YjP().min(1).describe('User name.'),
    password: schemas/* string */.YjP().min(1).describe('Password or token; write `${env.NAME}`.'),
    plainHttp: schemas/* boolean */.zMY().default(false).describe('Speaks HTTP, for a registry on this machine.'),
});
const registries = schemas/* array */.YOg(registrySchema)
    .describe('Logins for `oci://` charts and repositories. Never on a command line.');
const chartSchema = entrySchema.required({ name: true }).meta({ id: 'chart' });
const environmentSchema = schemas/* strictObject */.rej({
    cluster: clusterSchema.optional(),
    defaults: defaultsSchema.optional().describe('Merged over the defaults.'),
    hooks: runHooks.optional().describe('Run after those of the base.'),
    registries: registries.optional(),
    charts: schemas/* record */.g1P(schemas/* string */.YjP(), entrySchema).optional().describe('Id of an entry -> what is different.'),
})
    .meta({ id: 'environment' });
/** The whole file, as it is written: before environments and defaults are merged. */
const manifestSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this format.'),
    id: id.optional().describe('Owner mark of the releases; default: made of repository and path.'),
    cluster: clusterSchema.optional(),
    defaults: defaultsSchema.optional().describe('Settings for all charts; each chart can overrule them.'),
    hooks: runHooks.optional().describe('Hooks that run once per run, around all charts.'),
    environments: schemas/* record */.g1P(schemas/* string */.YjP(), environmentSchema)
        .optional()
        .describe('Name -> what is different there; chosen by the `environment` input.'),
    registries: registries.optional(),
    charts: schemas/* array */.YOg(chartSchema).min(1).describe('The releases.'),
});
/** What concerns the run as a whole, after an environment was merged over it. */
const runSchema = manifestSchema.pick({ id: true, cluster: true, hooks: true, registries: true });

;// CONCATENATED MODULE: ./build/manifest/build-manifest.js


















/** Merges the layers, checks what only shows then, and builds what the rest of the program works with. */
async function buildManifest(input) {
    const environment = input.environment === undefined ? undefined : (0,manifest_tree/* child */.jf)((0,manifest_tree/* child */.jf)(input.root, 'environments'), input.environment);
    const confinement = await createConfinement(input.workspace, input.folder);
    const raw = rawEntries(input.root, environment, input.overrides);
    const typed = raw.map(checkTypes);
    const entries = typed.flatMap(({ entry }) => entry ?? []);
    const enabled = entries.filter(({ values }) => values.enabled);
    const { needs, order, issues: needIssues } = resolveNeeds(entries, raw);
    const issues = [
        ...typed.flatMap((result) => result.issues),
        ...checkNames(raw),
        ...entries.flatMap(checkEntry),
        ...needIssues,
    ];
    const run = mergeRun(input.root, environment);
    issues.push(...run.issues);
    const placed = Object.values(run.hooks).flat();
    const charts = new Map();
    for (const entry of enabled) {
        const hooks = collectHooks(entry.id, entry.values.hooks, entry.tree);
        placed.push(...Object.values(hooks).flat());
        const files = await resolveFiles(withoutLostChart(entry), confinement);
        issues.push(...files.issues);
        charts.set(entry.id, buildEntry(entry, { needs: needs.get(entry.id) ?? [], files, hooks }));
    }
    issues.push(...(await checkHooks(placed, confinement, input.env.PATH)));
    if (issues.length > 0 || run.values === undefined)
        return { issues };
    const { cluster, registries, id } = run.values;
    const clusterOrigin = (0,manifest_tree/* child */.jf)(run.merged, 'cluster')?.origin;
    const manifest = {
        id: id ?? defaultId(input.repository ?? '', input.file),
        file: input.file,
        folder: input.folder,
        ...(input.environment !== undefined && { environment: input.environment }),
        cluster: { ...definedOnly(cluster ?? {}), ...(clusterOrigin && { location: (0,manifest_tree/* place */.ik)(clusterOrigin) }) },
        runHooks: Object.fromEntries(model_phase/* RUN_PHASES */.NV.map((phase) => [phase, (run.hooks[phase] ?? []).map(({ loaded }) => loaded)])),
        registries: registries ?? [],
        charts: order.flatMap((entryId) => charts.get(entryId) ?? []),
        disabled: entries
            .filter(({ values }) => !values.enabled)
            .map((entry) => ({ id: entry.id, name: entry.values.name, namespace: entry.values.namespace })),
    };
    return { manifest, issues };
}
/** The folder of a chart that is only destroyed may be gone already: Helm does not need it for that. */
function withoutLostChart(entry) {
    if (entry.values.action !== 'destroy')
        return entry;
    const { path: _gone, ...values } = entry.values;
    return { ...entry, values: { ...values, valuesFiles: [], inlineValues: [], set: [] } };
}
/** What concerns the run as a whole, the environment merged over the base. */
function mergeRun(root, environment) {
    const entries = new Map();
    for (const key of ['id', 'cluster', 'registries', 'hooks']) {
        const value = merge((0,manifest_tree/* child */.jf)(root, key), (0,manifest_tree/* child */.jf)(environment, key), [key]);
        if (value !== undefined)
            entries.set(key, { value });
    }
    const merged = { kind: 'map', entries, ...(root.origin && { origin: root.origin }) };
    const { values, tree, problems } = parseTree(runSchema, merged);
    const hooks = collectHooks('run', values?.hooks ?? {}, tree);
    return { merged, values, hooks, issues: (0,manifest_issues/* locateProblems */.DO)(problems, merged) };
}
async function checkHooks(hooks, confinement, searchPath) {
    const issues = await checkShells(hooks, searchPath);
    for (const hook of hooks) {
        issues.push(...(await checkHook(hook)), ...(await checkHookFiles(hook, confinement)));
    }
    return issues;
}
function definedOnly(value) {
    return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
}

// EXTERNAL MODULE: ./build/util/shell-words.js
var shell_words = __webpack_require__(69083);
// EXTERNAL MODULE: ./build/util/plain-scalar.js
var plain_scalar = __webpack_require__(786);
;// CONCATENATED MODULE: ./build/manifest/interpolate.js


const START = '${env.';
const PLACEHOLDER = /\$\{env\.(?:([A-Za-z_]\w*)(?::-([^}]*))?\})?/g;
/** Replaces `${env.NAME}` and `${env.NAME:-default}` inside scalars; as in a shell, the default also stands in for an empty variable. */
function interpolate(root, { env, treat }) {
    const issues = [];
    const used = [];
    function visit(node, path) {
        if (node.kind === 'scalar')
            return visitScalar(node, path);
        if (node.kind === 'list')
            return { ...node, items: node.items.map((item, index) => visit(item, [...path, index])) };
        const entries = new Map();
        for (const [key, entry] of node.entries) {
            entries.set(key, { ...entry, value: visit(entry.value, [...path, key]) });
        }
        return { ...node, entries };
    }
    function visitScalar(node, path) {
        if (typeof node.value !== 'string' || !node.value.includes(START))
            return node;
        const treatment = treat(path);
        if (treatment === 'keep')
            return node;
        let unknown = false;
        const missing = (code, message, placeholder, hint) => {
            unknown = true;
            if (treatment === 'try')
                return;
            const place = node.origin && (0,manifest_tree/* quote */.hD)((0,manifest_tree/* originWithin */.iA)(node.origin, placeholder));
            issues.push({ code, message, ...(place && { location: place }), ...(hint !== undefined && { hint }) });
        };
        const text = node.value.replace(PLACEHOLDER, (placeholder, name, fallback) => {
            if (name === undefined || fallback?.includes('${')) {
                missing('invalid-value', `\`${placeholder}\` is not complete`, placeholder, FORM_HINT);
                return placeholder;
            }
            const value = env[name];
            if (value !== undefined && (value !== '' || fallback === undefined)) {
                used.push({ path, value });
                return value;
            }
            if (fallback !== undefined)
                return fallback;
            missing('unset-variable', `the environment variable ${name} is not set`, placeholder, hintFor(name));
            return placeholder;
        });
        if (unknown)
            return { ...node, variables: 'unknown' };
        // An empty variable must not make a value disappear, so nothing stays empty text.
        const value = node.plain && text !== '' ? (0,plain_scalar/* readPlainScalar */.X)(text) : text;
        return { ...node, value, variables: 'filled' };
    }
    return { root: visit(root, []), issues, used };
}
const FORM_HINT = 'write ${env.NAME} or ${env.NAME:-default}';
function hintFor(name) {
    return `set it in the step's \`env\`, or write \${env.${name}:-default}`;
}

;// CONCATENATED MODULE: ./build/manifest/unneeded.js


const VALUE_KEYS = ['values', 'valuesFiles', 'inlineValues', 'set'];
/** The names in a hook's `when` with which it runs while a release is uninstalled. */
const WHEN_DESTROYING = ['uninstall', 'destroy', 'always'];
/** Whether `destroy` has no use for what stands at `path` of a manifest: values, and hooks that cannot run then. */
function unneededToDestroy(root, path) {
    const owner = ownerLength(path);
    if (owner === undefined)
        return false;
    const [key, phase, index] = path.slice(owner);
    if (VALUE_KEYS.includes(String(key)))
        return true;
    if (key !== 'hooks' || phase === undefined || index === undefined)
        return false;
    const when = (0,manifest_tree/* child */.jf)((0,manifest_tree/* nodeAt */.oB)(root, path.slice(0, owner + 3)), 'when');
    if (when === undefined)
        return model_phase/* MAIN_PHASES */.Nk.some((name) => name === phase);
    const names = [(0,manifest_tree/* toJson */.aB)(when)].flat();
    return !names.some((name) => WHEN_DESTROYING.includes(String(name)));
}
/** How many steps lead to the entry or the defaults that `path` is in; undefined outside of both. */
function ownerLength(path) {
    const start = path[0] === 'environments' ? 2 : 0;
    if (path[start] === 'defaults')
        return start + 1;
    return path[start] === 'charts' ? start + 2 : undefined;
}

;// CONCATENATED MODULE: ./build/manifest/fill-variables.js






/** Replaces `${env.}` in a manifest. Scripts stay as they are; in environments that are not chosen, and in what the command has no use for, nothing has to be set. */
function fillVariables(root, env, { environment, command }) {
    const split = splitCommandLines(root);
    return interpolate(split, {
        env,
        treat(path) {
            if (placeholderMode(path) === 'keep')
                return 'keep';
            if (path[0] === 'environments' && path[1] !== environment)
                return 'try';
            return command === 'destroy' && unneededToDestroy(split, path) ? 'try' : 'fill';
        },
    });
}
/** Command lines become lists of words first, and other structured text is cut as its kind says, so that a variable never becomes more than one part. */
function splitCommandLines(node, path = []) {
    if (node.kind === 'list') {
        return { ...node, items: node.items.map((item, index) => splitCommandLines(item, [...path, index])) };
    }
    if (node.kind === 'map') {
        const entries = new Map();
        for (const [key, entry] of node.entries) {
            entries.set(key, { ...entry, value: splitCommandLines(entry.value, [...path, key]) });
        }
        return { ...node, entries };
    }
    const mode = placeholderMode(path);
    if (typeof node.value !== 'string' || !node.value.includes('${env.') || mode === undefined)
        return node;
    if (mode === 'keep')
        return node;
    return placeAll((0,manifest_tree/* fromJson */.Rf)(mode === 'words' ? toWords(node.value) : mode(node.value)), node.origin);
}
function toWords(text) {
    const split = (0,shell_words/* splitShellWords */.C)(text);
    return split.ok ? split.words : text;
}
/** What was made of one text stands where that text stands. */
function placeAll(node, origin) {
    const place = origin && { origin };
    if (node.kind === 'scalar')
        return { ...node, ...place };
    if (node.kind === 'list')
        return { ...node, items: node.items.map((item) => placeAll(item, origin)), ...place };
    const entries = new Map();
    for (const [key, entry] of node.entries)
        entries.set(key, { ...entry, value: placeAll(entry.value, origin) });
    return { ...node, entries, ...place };
}
const HOOK_LISTS = [...model_phase/* PHASES */.ZG, ...model_phase/* RUN_PHASES */.NV];
/** How the kind of a hook treats the key at `path`; undefined when `path` is no key of a hook. */
function placeholderMode(path) {
    const [hooks, phase, index, key] = path.slice(-4);
    if (hooks !== 'hooks' || typeof index !== 'number' || !HOOK_LISTS.includes(String(phase)))
        return undefined;
    if (!OWNERS.some((owner) => fits(path.slice(0, -4), owner)))
        return undefined;
    return registry/* HOOK_KINDS */.m.map((kind) => kind.placeholders?.[String(key)]).find((mode) => mode !== undefined);
}
/** What can have `hooks`; `*` is any step. Something that looks like it inside `values` is not meant. */
const OWNERS = [
    [],
    ['defaults'],
    ['charts', '*'],
    ['environments', '*'],
    ['environments', '*', 'defaults'],
    ['environments', '*', 'charts', '*'],
];
function fits(path, owner) {
    return path.length === owner.length && owner.every((step, index) => step === '*' || step === path[index]);
}

;// CONCATENATED MODULE: ./build/manifest/overrides.js


function readOverrides(inputs, ids) {
    const issues = [];
    const sets = new Map();
    for (const line of inputs.set ?? []) {
        if (line.trim() === '')
            continue;
        const item = readSetLine(line.trim(), ids);
        if ('code' in item)
            issues.push(item);
        else
            sets.set(item.id, [...(sets.get(item.id) ?? []), item.node]);
    }
    for (const id of Object.keys(inputs.values ?? {})) {
        if (!ids.includes(id))
            issues.push(unknownChart(`the \`values\` input names a chart \`${id}\``, id, ids));
    }
    return {
        issues,
        setFor: (id) => (id === undefined ? [] : (sets.get(id) ?? [])),
        layerFor(id) {
            const values = id === undefined ? undefined : inputs.values?.[id];
            const layer = {};
            if (inputs.namespace !== undefined)
                layer.namespace = inputs.namespace;
            if (values !== undefined)
                layer.values = values;
            return Object.keys(layer).length === 0 ? undefined : (0,manifest_tree/* fromJson */.Rf)(layer);
        },
    };
}
function readSetLine(line, ids) {
    const equals = line.indexOf('=');
    const path = equals === -1 ? line : line.slice(0, equals);
    // Ids may contain dots, so the longest one that fits is meant.
    const [id] = ids
        .filter((candidate) => path.startsWith(`${candidate}.`))
        .sort((a, b) => b.length - a.length);
    if (id === undefined) {
        const written = path.split('.')[0] ?? '';
        return unknownChart(`the \`set\` input names a chart \`${written}\``, written, ids);
    }
    const key = path.slice(id.length + 1);
    if (equals === -1 || key === '') {
        return { code: 'unknown-set', message: `the \`set\` line for \`${id}\` is not \`chart.path=value\`` };
    }
    return { id, node: (0,manifest_tree/* fromJson */.Rf)({ key, value: line.slice(equals + 1), type: 'auto' }) };
}
function unknownChart(what, written, ids) {
    const meant = (0,did_you_mean/* didYouMean */.a)(written, ids);
    const hint = meant === undefined ? `the entries are ${ids.join(', ')}` : `did you mean \`${meant}\`?`;
    return { code: 'unknown-set', message: `${what}, which no entry has`, hint };
}

// EXTERNAL MODULE: ./build/manifest/read-manifest.js
var read_manifest = __webpack_require__(29146);
// EXTERNAL MODULE: ./build/model/json.js
var model_json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/manifest/secrets.js

/** Where a value from the environment may be a secret; everywhere else it names things that messages must show. */
const SECRET_PLACES = ['registries', 'values', 'set', 'inlineValues', 'hooks'];
/** What a version, a number or a flag looks like: masking it would only make messages unreadable. */
const HARMLESS = /^(true|false|null|v?\d+(\.\d+)*(-[a-z]+(\.\d+)*)?)$/i;
const SHORTEST_DIGITS = 8;
/** The variables' values that the redactor has to learn; `json` is the manifest, whose names must stay readable. */
function secretValues(used, json) {
    const names = namesIn(json);
    const values = used
        .filter(({ path }) => path.some((step) => SECRET_PLACES.includes(String(step))))
        .filter(({ path, value }) => path.includes('registries') || !names.some((name) => name.includes(value)))
        .map(({ value }) => value)
        .filter((value) => value !== '' && !isHarmless(value));
    return [...new Set(values)];
}
/** A long row of digits may be a PIN or an account's password. */
function isHarmless(value) {
    return HARMLESS.test(value) && !(/^\d+$/.test(value) && value.length >= SHORTEST_DIGITS);
}
/** What a manifest, or one of its environments, calls releases, namespaces, contexts and environments. */
function namesIn(json) {
    if (!(0,model_json/* isJsonObject */.O)(json))
        return [];
    const { id, cluster, defaults, charts, environments } = json;
    const parts = [{ id }, cluster, defaults, ...Object.values(charts ?? {})].filter(model_json/* isJsonObject */.O);
    const own = parts.flatMap((part) => [part.id, part.name, part.namespace, part.context]);
    const inside = Object.entries((0,model_json/* isJsonObject */.O)(environments) ? environments : {}).flatMap(([name, environment]) => [name, ...namesIn(environment ?? null)]);
    return [...own.filter((name) => typeof name === 'string'), ...inside];
}

;// CONCATENATED MODULE: ./build/manifest/load.js












/** Reads the manifest: parse, fill in variables, check the shape, merge, check the rest. Nothing is thrown for what a file can hold. */
async function loadManifest(input) {
    const { file, folder, root: parsed, issues: syntax } = await (0,read_manifest/* readManifest */.W)(input.workspace, input.path);
    if (parsed === undefined)
        return { issues: (0,manifest_issues/* sortIssues */.V)(syntax), secrets: [] };
    const { root, issues: unset, used } = fillVariables(parsed, input.env, input);
    const issues = [...syntax, ...unset, ...checkShape(root), ...checkEnvironments(root, input.environment)];
    const secrets = secretValues(used, (0,manifest_tree/* toJson */.aB)(root));
    const ids = chartIds(root);
    const overrides = readOverrides(input.overrides ?? {}, ids);
    const built = await buildManifest({ ...input, file, folder, root, overrides });
    issues.push(...overrides.issues, ...built.issues);
    if (issues.length > 0 || built.manifest === undefined)
        return { issues: (0,manifest_issues/* sortIssues */.V)(issues), secrets };
    return { manifest: built.manifest, issues: [], secrets };
}
function checkShape(root) {
    const json = (0,manifest_tree/* toJson */.aB)(root);
    const result = manifestSchema.safeParse(json, { error: expected_phrase/* expectedPhrase */.q });
    return result.success ? [] : (0,manifest_issues/* locateProblems */.DO)((0,schema_problems/* problemsOf */.GW)(result.error.issues, json, manifestSchema), root);
}
function checkEnvironments(root, chosen) {
    const environments = (0,manifest_tree/* child */.jf)(root, 'environments');
    const names = environments?.kind === 'map' ? [...environments.entries.keys()] : [];
    const issues = [];
    if (chosen !== undefined && !names.includes(chosen)) {
        const meant = (0,did_you_mean/* didYouMean */.a)(chosen, names);
        const there = names.length === 0 ? 'the manifest has no environments' : `there are ${names.join(', ')}`;
        const hint = meant === undefined ? there : `did you mean \`${meant}\`?`;
        issues.push((0,manifest_issues/* issueAt */.NC)('unknown-environment', environments?.origin, `there is no environment \`${chosen}\``, hint));
    }
    const ids = chartIds(root);
    for (const name of names) {
        const charts = (0,manifest_tree/* child */.jf)((0,manifest_tree/* child */.jf)(environments, name), 'charts');
        if (charts?.kind !== 'map')
            continue;
        for (const [id, { key }] of charts.entries) {
            if (ids.includes(id))
                continue;
            const meant = (0,did_you_mean/* didYouMean */.a)(id, ids);
            const hint = meant === undefined ? `the entries are ${ids.join(', ')}` : `did you mean \`${meant}\`?`;
            issues.push((0,manifest_issues/* issueAt */.NC)('unknown-key', key, `environment \`${name}\` changes a chart \`${id}\`, which no entry is`, hint));
        }
    }
    return issues;
}
function chartIds(root) {
    const charts = (0,manifest_tree/* child */.jf)(root, 'charts');
    return charts?.kind === 'list' ? charts.items.flatMap((entry) => idOf(entry) ?? []) : [];
}

;// CONCATENATED MODULE: ./build/manifest/select.js

/** The ids that are selected, in the order of `charts`. */
function select_select(charts, { terms, withNeeds }) {
    const wanted = new Set();
    const unwanted = new Set();
    const issues = [];
    for (const term of terms.map((text) => text.trim()).filter((text) => text !== '')) {
        const isUnwanted = term.startsWith('!');
        const name = isUnwanted ? term.slice(1) : term;
        const ids = idsOf(name, charts);
        if (ids.length === 0)
            issues.push(unknown(name, charts));
        for (const id of ids)
            (isUnwanted ? unwanted : wanted).add(id);
    }
    const onlyExclusions = wanted.size === 0 && issues.length === 0;
    const selected = new Set(charts.map(({ id }) => id).filter((id) => (onlyExclusions || wanted.has(id)) && !unwanted.has(id)));
    if (withNeeds)
        addNeeds(selected, unwanted, charts);
    return { ids: charts.map(({ id }) => id).filter((id) => selected.has(id)), issues };
}
function addNeeds(selected, unwanted, charts) {
    // Every entry stands after those it needs, so one pass from the end finds all of them.
    for (const { id, needs } of charts.toReversed()) {
        if (!selected.has(id))
            continue;
        for (const need of needs)
            if (!unwanted.has(need))
                selected.add(need);
    }
}
function idsOf(name, charts) {
    const matches = name.startsWith('tag:')
        ? charts.filter(({ tags }) => tags.includes(name.slice(4)))
        : charts.filter(({ id }) => id === name);
    return matches.map(({ id }) => id);
}
function unknown(name, charts) {
    const ids = charts.map(({ id }) => id);
    const tags = charts.flatMap((chart) => chart.tags);
    return {
        code: 'unknown-selection',
        message: `\`select\` names \`${name}\`, which no enabled entry has`,
        hint: suggestChart(name, { ids, tags }),
    };
}

// EXTERNAL MODULE: ./build/manifest/parse.js
var parse = __webpack_require__(29983);
;// CONCATENATED MODULE: ./build/manifest/values-input.js




/** How messages call the place. */
const INPUT = 'input values';
/** Reads the `values` input: YAML, ids of entries -> values. Empty text has none. */
function readValuesInput(text) {
    if (text.trim() === '')
        return { values: {}, issues: [] };
    const source = (0,manifest_tree/* sourceText */.rI)(INPUT, text);
    const { root, issues } = (0,parse/* parseYaml */.h)(source);
    if (root === undefined || issues.length > 0)
        return { values: {}, issues };
    const values = (0,manifest_tree/* toJson */.aB)(root);
    if ((0,model_json/* isJsonObject */.O)(values) && Object.values(values).every(model_json/* isJsonObject */.O))
        return { values, issues: [] };
    const message = `the ${INPUT} must be a mapping of charts to values, each a mapping`;
    const hint = 'write `api: {replicas: 2}`';
    return { values: {}, issues: [(0,manifest_issues/* issueAt */.NC)('wrong-type', { source, start: 0, end: 1 }, message, hint)] };
}

;// CONCATENATED MODULE: ./build/commands/open-manifest.js



/** Loads the manifest and selects from it, with the needs of what is selected where `withNeeds` says so; the redactor learns every secret that stands in it before anything is printed. */
async function openManifest(options, deps, { withNeeds = options.withNeeds, command } = {}) {
    const { values, issues: broken } = readValuesInput(options.values ?? '');
    if (broken.length > 0)
        return { ok: false, issues: broken };
    const { namespace, set = [] } = options;
    const { manifest, issues, secrets } = await loadManifest({
        workspace: options.workspace,
        env: deps.env,
        ...(command !== undefined && { command }),
        ...(options.manifest !== undefined && { path: options.manifest }),
        ...(options.environment !== undefined && { environment: options.environment }),
        overrides: { values, set, ...(namespace !== undefined && { namespace }) },
        ...(options.repository !== undefined && { repository: options.repository }),
    });
    for (const secret of secrets)
        deps.redactor.learn(secret);
    if (!manifest)
        return { ok: false, issues };
    for (const { password } of manifest.registries)
        deps.redactor.learn(password);
    const { ids, issues: unknown } = select_select(manifest.charts, { terms: options.select, withNeeds });
    if (unknown.length > 0)
        return { ok: false, issues: unknown };
    return { ok: true, manifest, entries: manifest.charts.filter(({ id }) => ids.includes(id)) };
}


/***/ }),

/***/ 40256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ writeMark),
/* harmony export */   Mp: () => (/* binding */ readMark),
/* harmony export */   Pv: () => (/* binding */ INPUTS_LABEL),
/* harmony export */   vP: () => (/* binding */ MANIFEST_LABEL)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31612);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46305);


/** Label of a release secret: `<revision>-<40 hex>`, written after the last phase succeeded. */
const INPUTS_LABEL = 'helm-lifecycle/inputs';
/** Label of a release secret: the id of the manifest that deployed it; given to Helm by `--labels`. */
const MANIFEST_LABEL = 'helm-lifecycle/manifest';
/** The digest of an inputs label, when its revision number is `revision`; Helm copies labels from revision to revision. */
function readMark(label, revision) {
    const match = /^(\d+)-([0-9a-f]{40})$/.exec(label ?? '');
    return match && Number(match[1]) === revision ? match[2] : undefined;
}
/** Marks a stored revision as made from these inputs (40 hex digits); fails with `conflict` when the secret changed since `record` was read. */
async function writeMark(writer, release, record, digest) {
    const patched = await writer.patch({ apiVersion: 'v1', kind: 'Secret', name: record.secretName, namespace: release.namespace }, 'merge', {
        metadata: {
            resourceVersion: record.resourceVersion,
            labels: { [INPUTS_LABEL]: `${record.revision}-${digest}` },
        },
    });
    return patched.ok
        ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)()
        : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .f)((0,_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .during */ .i)(`mark revision ${record.revision} of ${release.name}`, patched.failure));
}


/***/ }),

/***/ 89856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ createReleaseStore)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31612);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46305);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40256);
/* harmony import */ var _storage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11516);




const SECRETS = { apiVersion: 'v1', kind: 'Secret', metadataOnly: true };
/** Reads Helm's release secrets through the Kubernetes API. */
function createReleaseStore(reader) {
    async function listEach(namespaces, labelSelector) {
        const lists = await Promise.all(namespaces.map((namespace) => reader.list({ ...SECRETS, namespace, labelSelector })));
        const failed = lists.findIndex((list) => !list.ok);
        const failure = lists[failed];
        if (failure && !failure.ok) {
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .f)((0,_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .during */ .i)(`list Helm's secrets in namespace ${namespaces[failed]}`, failure.failure));
        }
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(lists.flatMap((list) => (list.ok ? list.value : [])));
    }
    return {
        async observe(namespaces) {
            const wanted = [...new Set(namespaces)];
            if (wanted.length === 0)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)([]);
            if (wanted.length > 1) {
                const all = await reader.list({ ...SECRETS, labelSelector: 'owner=helm' });
                if (all.ok) {
                    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(releasesIn(all.value).filter((release) => wanted.includes(release.namespace)));
                }
                if (all.failure.reason !== 'forbidden')
                    return all;
            }
            const secrets = await listEach(wanted, 'owner=helm');
            return secrets.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(releasesIn(secrets.value)) : secrets;
        },
        async observeOne({ name, namespace }) {
            const secrets = await listEach([namespace], `owner=helm,name=${name}`);
            if (!secrets.ok)
                return secrets;
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(releasesIn(secrets.value)[0] ?? { name, namespace, revisions: [] });
        },
        async read(release, revision) {
            const secret = await reader.get({
                apiVersion: 'v1',
                kind: 'Secret',
                name: secretName(release, revision),
                namespace: release.namespace,
            });
            if (!secret.ok || !secret.value)
                return secret.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined) : secret;
            const { data } = secret.value;
            const payload = (0,_storage_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeRelease */ .o1)(data?.release ?? '');
            const stored = payload.ok ? (0,_storage_js__WEBPACK_IMPORTED_MODULE_2__/* .storedRelease */ .PY)(payload.value) : payload;
            return stored.ok ? stored : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .f)((0,_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .during */ .i)(`secret ${secret.value.metadata.name}`, stored.failure));
        },
    };
}
function secretName({ name }, revision) {
    return `sh.helm.release.v1.${name}.v${revision}`;
}
function releasesIn(secrets) {
    const releases = new Map();
    for (const secret of secrets) {
        const { namespace = '', labels = {} } = secret.metadata;
        const record = recordOf(secret);
        if (labels.name === undefined || record === undefined)
            continue;
        const key = `${namespace}/${labels.name}`;
        const release = releases.get(key) ?? { name: labels.name, namespace, revisions: [] };
        release.revisions.push(record);
        releases.set(key, release);
    }
    for (const release of releases.values())
        release.revisions.sort((a, b) => a.revision - b.revision);
    return [...releases.values()];
}
/** Undefined for a secret that carries Helm's owner label but no revision. */
function recordOf({ metadata }) {
    const labels = metadata.labels ?? {};
    const revision = Number(labels.version);
    if (!Number.isSafeInteger(revision) || revision < 1)
        return undefined;
    const inputs = (0,_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .readMark */ .Mp)(labels[_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS_LABEL */ .Pv], revision);
    const manifestId = labels[_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_LABEL */ .vP];
    const created = Date.parse(metadata.creationTimestamp ?? '') / 1000;
    return {
        revision,
        status: (0,_storage_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseStatus */ .sn)(labels.status),
        secretName: metadata.name,
        resourceVersion: metadata.resourceVersion ?? '',
        modifiedAt: Number(labels.modifiedAt ?? labels.createdAt) || created || 0,
        ...(created > 0 && { createdAt: created }),
        ...(inputs !== undefined && { inputs }),
        ...(manifestId !== undefined && { manifestId }),
    };
}


/***/ }),

/***/ 11516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o1: () => (/* binding */ decodeRelease),
  sS: () => (/* binding */ encodeAsFailed),
  sn: () => (/* binding */ releaseStatus),
  PY: () => (/* binding */ storedRelease)
});

// UNUSED EXPORTS: encodePayload

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/model/release.js
var release = __webpack_require__(55491);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
;// CONCATENATED MODULE: ./build/util/json-text.js
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
/**
 * Replaces the string at a path of object keys in JSON text and leaves every other byte as it is, so that numbers and
 * fields that JavaScript would write differently survive. Undefined when there is no string at that path.
 */
function replaceStringAt(json, path, value) {
    const keys = [];
    let isKey = false;
    for (const { 0: token, index } of json.matchAll(TOKEN)) {
        if (token === '{' || token === '[') {
            keys.push(undefined);
            isKey = token === '{';
        }
        else if (token === '}' || token === ']') {
            keys.pop();
            isKey = false;
        }
        else if (token === ':') {
            isKey = false;
        }
        else if (token === ',') {
            isKey = keys.at(-1) !== undefined;
        }
        else if (isKey) {
            keys[keys.length - 1] = JSON.parse(token);
        }
        else if (token.startsWith('"') &&
            keys.length === path.length &&
            keys.every((key, i) => key === path[i])) {
            return json.slice(0, index) + JSON.stringify(value) + json.slice(index + token.length);
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/helm/storage.js





/** Decodes the `release` key of a release secret as the API gives it (base64 of base64 of gzip of JSON). */
function decodeRelease(data) {
    try {
        const payload = JSON.parse(unpack(data));
        if ((0,json/* isJsonObject */.O)(payload))
            return (0,result.ok)(payload);
        return unreadable('its payload is no JSON object');
    }
    catch (error) {
        return unreadable(error.message);
    }
}
/** The same payload as failed, with a description; every other byte of its JSON stays as Helm wrote it. */
function encodeAsFailed(data, description) {
    try {
        const failed = replaceStringAt(unpack(data), ['info', 'status'], 'failed');
        if (failed === undefined)
            return unreadable('it has no status');
        return (0,result.ok)(encodePayload(replaceStringAt(failed, ['info', 'description'], description) ?? failed));
    }
    catch (error) {
        return unreadable(error.message);
    }
}
function unpack(data) {
    const inner = Buffer.from(Buffer.from(data, 'base64').toString('latin1'), 'base64');
    const isGzip = inner[0] === 0x1f && inner[1] === 0x8b;
    return (isGzip ? (0,external_node_zlib_.gunzipSync)(inner) : inner).toString('utf8');
}
/** The reverse of decoding, for JSON text. */
function encodePayload(json) {
    return Buffer.from((0,external_node_zlib_.gzipSync)(json, { level: 9 }).toString('base64')).toString('base64');
}
/** The fields of a decoded payload that this project reads. */
function storedRelease(payload) {
    const { name, namespace, version, info, chart, config, manifest, hooks } = payload;
    const metadata = (0,json/* isJsonObject */.O)(chart) && (0,json/* isJsonObject */.O)(chart.metadata) ? chart.metadata : undefined;
    if (typeof name !== 'string' || typeof version !== 'number' || !metadata) {
        return unreadable('it lacks its name, revision or chart');
    }
    const details = (0,json/* isJsonObject */.O)(info) ? info : {};
    const appVersion = storage_text(metadata.appVersion);
    return (0,result.ok)({
        name,
        namespace: storage_text(namespace),
        revision: version,
        status: releaseStatus(storage_text(details.status)),
        chart: {
            name: storage_text(metadata.name),
            version: storage_text(metadata.version),
            ...(appVersion !== '' && { appVersion }),
        },
        values: (0,json/* isJsonObject */.O)(config) ? config : {},
        manifest: storage_text(manifest),
        chartHooks: (Array.isArray(hooks) ? hooks : []).filter(json/* isJsonObject */.O).map((hook) => ({
            name: storage_text(hook.name),
            kind: storage_text(hook.kind),
            path: storage_text(hook.path),
            events: texts(hook.events),
            manifest: storage_text(hook.manifest),
            deletePolicies: texts(hook.delete_policies),
        })),
        description: storage_text(details.description),
        raw: payload,
    });
}
/** A status word that neither Helm 3 nor 4 writes counts as `unknown`. */
function releaseStatus(word) {
    return release/* RELEASE_STATUSES */.NE.find((status) => status === word) ?? 'unknown';
}
function storage_text(value) {
    return typeof value === 'string' ? value : '';
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function unreadable(why) {
    return (0,result/* fail */.f)({
        reason: 'helm',
        message: `decode a stored release: ${why}`,
        remedy: 'Look at the release with `helm history`; a damaged revision can be deleted with its secret.',
    });
}


/***/ }),

/***/ 16698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ testContainers)
/* harmony export */ });
/* harmony import */ var _kube_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49958);
/* harmony import */ var _kube_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65363);


/** The containers of the test pods that a stored revision names; tests that are no pods have none. */
function testContainers({ chartHooks, namespace: own }) {
    return chartHooks
        .filter(({ kind, events }) => kind === 'Pod' && events.includes('test'))
        .flatMap(({ manifest }) => {
        const pods = (0,_kube_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocuments */ .e)(manifest);
        return pods.ok ? pods.value : [];
    })
        .flatMap(({ object: { metadata, spec } }) => {
        const { namespace = own, name } = metadata;
        return (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .mappings */ .qj)(spec, 'containers').map((container) => ({
            namespace,
            name,
            container: (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(container.name),
        }));
    });
}


/***/ }),

/***/ 318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ addProblem)
/* harmony export */ });
/** Adds what is wrong in a refinement of a schema; the message is a whole sentence, unlike those of zod's own issues. */
function addProblem(context, problem) {
    const params = { problem: { ...problem, path: [] } };
    context.addIssue({ code: 'custom', message: problem.message, params });
}


/***/ }),

/***/ 33440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WP: () => (/* binding */ QUESTION_PATHS),
  kA: () => (/* binding */ ask),
  oT: () => (/* binding */ describeQuestion),
  BK: () => (/* binding */ exactlyOne),
  WJ: () => (/* binding */ questionSchema),
  Yy: () => (/* binding */ questionShape),
  Rx: () => (/* binding */ rightsOfQuestion)
});

// UNUSED EXPORTS: CHECKS

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./build/hooks/add-problem.js
var add_problem = __webpack_require__(318);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
// EXTERNAL MODULE: ./build/hooks/object-reference.js
var object_reference = __webpack_require__(59916);
// EXTERNAL MODULE: ./build/hooks/object-right.js
var object_right = __webpack_require__(88231);
// EXTERNAL MODULE: ./build/hooks/read-referenced.js
var read_referenced = __webpack_require__(77583);
;// CONCATENATED MODULE: ./build/hooks/checks/absent.js




const absent = {
    summary: 'The object, or its kind, does not exist.',
    schema: object_reference/* objectReference */.xb,
    example: 'absent: job/old-migration',
    describe: (reference) => `${(0,object_reference/* describeReference */.P5)(reference)} does not exist`,
    rights: (object) => (0,object_right/* rightsOn */.p)({ object }, ['get']),
    async ask(reference, context) {
        const found = await (0,read_referenced/* readReferenced */.I)(reference, context);
        if (!found.ok)
            return found;
        const { name, object } = found.value;
        const seen = `${name} ${object ? 'exists' : 'does not exist'}`;
        return (0,result.ok)({ holds: object === undefined, seen, object: name });
    },
};

// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(71553);
// EXTERNAL MODULE: ./build/util/duration-schema.js
var duration_schema = __webpack_require__(33565);
// EXTERNAL MODULE: ./build/cluster/abort-failure.js
var abort_failure = __webpack_require__(20596);
// EXTERNAL MODULE: ./build/util/duration.js
var duration = __webpack_require__(71081);
;// CONCATENATED MODULE: ./build/hooks/network-attempt.js



/** Default of the checks that ask the network; a hook's own timeout may be much longer. */
const NETWORK_TIMEOUT_MS = 10_000;
/** Asks the network once. Silence until the timeout, or an error, is an answer too: no. */
async function attempt({ what, timeoutMs, signal: outer }, work) {
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = outer === undefined ? timeout : AbortSignal.any([outer, timeout]);
    try {
        return (0,result.ok)(await Promise.race([work(signal), rejectionOn(signal)]));
    }
    catch (error) {
        if (outer?.aborted)
            return (0,result/* fail */.f)((0,abort_failure/* abortFailure */.P)(outer, what));
        if (timeout.aborted) {
            return (0,result.ok)({ holds: false, seen: `${what} did not answer within ${(0,duration/* formatDuration */.a)(timeoutMs)}` });
        }
        return (0,result.ok)({ holds: false, seen: `${what}: ${messageOf(error)}` });
    }
}
/** Name look-ups cannot be interrupted, so they are left behind. */
function rejectionOn(signal) {
    return new Promise((_resolve, reject) => {
        const give = () => reject(new Error('aborted'));
        if (signal.aborted)
            give();
        else
            signal.addEventListener('abort', give, { once: true });
    });
}
/** A connection to several addresses fails with all their errors, and no message of its own. */
function messageOf(error) {
    const first = error instanceof AggregateError ? error.errors[0] : error;
    return first instanceof Error ? first.message : String(first);
}

;// CONCATENATED MODULE: ./build/hooks/checks/dns.js




const dns_name = schemas/* string */.YjP().regex(/^[a-zA-Z0-9_](?:[a-zA-Z0-9._-]{0,252})$/, { error: 'a host name' });
const mapping = schemas/* strictObject */.rej({
    name: dns_name.describe('Host name.'),
    address: schemas/* string */.YjP().min(1).describe('An address that it must have.').optional(),
    timeout: (0,duration_schema/* durationSchema */.s)('positive').default(NETWORK_TIMEOUT_MS).describe('Of this one look-up.'),
});
const schema = schemas/* union */.KCZ([mapping, dns_name], { error: 'a host name, or a mapping with `name`' });
const dns = {
    summary: 'The name has an address, as the system where this runs resolves it.',
    schema,
    example: 'dns: shop.example.com',
    describe(written) {
        const { name: host, address } = settingsOf(written);
        return `${host} resolves${address === undefined ? '' : ` to ${address}`}`;
    },
    rights: () => [],
    ask(written, { signal }) {
        const { name: host, address: wanted, timeout } = settingsOf(written);
        return attempt({ what: host, timeoutMs: timeout, signal }, async () => {
            const found = (await (0,promises_.lookup)(host, { all: true })).map(({ address }) => address);
            const holds = wanted === undefined ? found.length > 0 : found.includes(wanted);
            return { holds, seen: `${host} resolves to ${found.join(', ')}` };
        });
    },
};
function settingsOf(written) {
    return typeof written === 'string' ? { name: written, timeout: NETWORK_TIMEOUT_MS } : written;
}

;// CONCATENATED MODULE: ./build/hooks/checks/exists.js




const exists = {
    summary: 'The object exists.',
    schema: object_reference/* objectReference */.xb,
    example: 'exists: configmap/settings',
    describe: (reference) => `${(0,object_reference/* describeReference */.P5)(reference)} exists`,
    rights: (object) => (0,object_right/* rightsOn */.p)({ object }, ['get']),
    async ask(reference, context) {
        const found = await (0,read_referenced/* readReferenced */.I)(reference, context);
        if (!found.ok)
            return found;
        const { name, object } = found.value;
        const seen = `${name} ${object ? 'exists' : 'does not exist'}`;
        return (0,result.ok)({ holds: object !== undefined, seen, object: name });
    },
};

// EXTERNAL MODULE: ./build/hooks/field-test.js
var field_test = __webpack_require__(17568);
;// CONCATENATED MODULE: ./build/hooks/checks/field.js






const field_schema = schemas/* strictObject */.rej({ object: object_reference/* objectReference */.xb, ...field_test/* fieldTestShape */.sB }).superRefine(field_test/* checkFieldTest */.zN);
const field = {
    summary: 'A value at `path` in the object `equals` or `matches`; not so when the object or the value is missing.',
    schema: field_schema,
    example: 'field: {object: daemonset/agent, path: "$.metadata.labels.tier", equals: node}',
    describe: ({ object, ...test }) => (0,field_test/* describeFieldTest */.KY)(test, (0,object_reference/* describeReference */.P5)(object)),
    rights: ({ object }) => (0,object_right/* rightsOn */.p)({ object }, ['get']),
    async ask({ object: reference, ...test }, context) {
        const tester = await (0,field_test/* fieldTester */.YL)(test);
        if (!tester.ok)
            return tester;
        const found = await (0,read_referenced/* readReferenced */.I)(reference, context);
        if (!found.ok)
            return found;
        const { name, object } = found.value;
        if (object === undefined)
            return (0,result.ok)({ holds: false, seen: `${name} does not exist`, object: name });
        const { holds, seen } = tester.value(object);
        return (0,result.ok)({ holds, seen: `${name} ${seen}`, object: name });
    },
};

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./build/hooks/checks/http.js






const url = schemas/* string */.YjP().refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
    error: 'an http:// or https:// address',
});
const http_status = schemas/* int */.Whr().min(100).max(599);
const http_mapping = schemas/* strictObject */.rej({
    url: url.describe('`http://` or `https://` address, as this machine reaches it; redirects are not followed.'),
    status: schemas/* union */.KCZ([http_status, schemas/* array */.YOg(http_status).min(1)], { error: 'a status code or a list of them' })
        .describe('The status it answers with, or a list of them. Default: any of 200 to 299.')
        .optional(),
    body: schemas/* string */.YjP()
        .refine(field_test/* isPattern */.Pt, { error: 'a regular expression' })
        .describe('Regular expression that fits anywhere in the first megabyte of the body.')
        .optional(),
    headers: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[\w-]+$/), schemas/* string */.YjP())
        .default({})
        .describe('Request headers.'),
    timeout: (0,duration_schema/* durationSchema */.s)('positive').default(NETWORK_TIMEOUT_MS).describe('Of this one request.'),
});
const http_schema = schemas/* union */.KCZ([http_mapping, url], { error: 'an address, or a mapping with `url`' });
const http = {
    summary: 'A GET request is answered with the wanted `status`, and `body` when that is given.',
    schema: http_schema,
    example: 'http: {url: "https://shop.example.com/healthz", status: 200, body: ok}',
    describe: (written) => describe(http_settingsOf(written)),
    rights: () => [],
    ask(written, { signal }) {
        const settings = http_settingsOf(written);
        return attempt({ what: shown(settings.url), timeoutMs: settings.timeout, signal }, (either) => fetchOnce(settings, either));
    },
};
function http_settingsOf(written) {
    return typeof written === 'string' ? { url: written, headers: {}, timeout: NETWORK_TIMEOUT_MS } : written;
}
function describe({ url: address, status: wanted, body }) {
    const code = wanted === undefined ? '2xx' : [wanted].flat().join(' or ');
    return `${shown(address)} answers ${code}${body === undefined ? '' : ` with ${body}`}`;
}
/** Credentials and queries may be secrets. */
function shown(address) {
    return address.replace(/\/\/[^/?#]*@/, '//').replace(/[?#].*$/s, '');
}
const MOST_CHARACTERS = 1_000_000;
function fetchOnce(settings, signal) {
    const { url: address, headers, body } = settings;
    const send = address.startsWith('https:') ? external_node_https_.request : external_node_http_.request;
    return new Promise((resolve, reject) => {
        const outgoing = send(address, { headers, signal, agent: false }, (response) => {
            const code = response.statusCode ?? 0;
            const what = `${shown(address)} answered ${code}`;
            const answer = (given) => {
                resolve(given);
                outgoing.destroy();
            };
            if (body === undefined || !isWanted(code, settings)) {
                answer({ holds: isWanted(code, settings), seen: what });
                return;
            }
            let text = '';
            const finish = () => {
                const fits = new RegExp(body).test(text);
                answer({ holds: fits, seen: fits ? what : `${what}, with another body` });
            };
            response.setEncoding('utf8');
            response.on('error', reject);
            response.on('data', (chunk) => {
                text += chunk;
                if (text.length >= MOST_CHARACTERS)
                    finish();
            });
            response.on('end', finish);
        });
        outgoing.on('error', reject);
        outgoing.end();
    });
}
function isWanted(code, { status: wanted }) {
    return wanted === undefined ? code >= 200 && code < 300 : [wanted].flat().includes(code);
}

// EXTERNAL MODULE: ./build/kube/object.js
var object = __webpack_require__(31589);
// EXTERNAL MODULE: ./build/kube/readiness.js + 6 modules
var readiness = __webpack_require__(13570);
;// CONCATENATED MODULE: ./build/hooks/checks/pods-ready.js






const pods_ready_schema = schemas/* strictObject */.rej({
    selector: schemas/* string */.YjP().min(1).describe('Label selector as kubectl takes it: `app=web,tier!=cache`.'),
    min: schemas/* int */.Whr().min(1).default(1).describe('How many of them at least.'),
    namespace: object_reference/* namespaceSchema */.P8.describe("Default: the release's namespace.").optional(),
});
const podsReady = {
    summary: 'At least `min` pods with these labels are ready; finished ones and those being deleted do not count.',
    schema: pods_ready_schema,
    example: 'podsReady: {selector: app=web, min: 2}',
    describe: ({ selector, min = 1 }) => `at least ${min} pods with ${selector} are ready`,
    rights: ({ namespace }) => (0,object_right/* rightsOn */.p)({ kind: 'pods', ...(namespace !== undefined && { namespace }) }, ['list']),
    async ask({ selector, min, namespace }, context) {
        const { reader, signal } = context;
        const query = {
            apiVersion: 'v1',
            kind: 'Pod',
            namespace: namespace ?? context.namespace,
            labelSelector: selector,
        };
        const pods = await reader.list(query, { ...(signal && { signal }) });
        if (!pods.ok)
            return pods;
        const alive = pods.value.filter(isAlive);
        const waiting = alive.flatMap((pod) => {
            const { state, message } = (0,readiness/* readiness */.x)(pod, { waitForJobs: true });
            return state === 'ready' ? [] : [`${(0,object/* nameOf */.V)(pod)} ${message}`];
        });
        const count = alive.length - waiting.length;
        const [first] = waiting;
        const seen = `${count} of ${alive.length} are${first === undefined ? '' : `; ${first}`}`;
        return (0,result.ok)({ holds: count >= min, seen });
    },
};
function isAlive({ metadata, status }) {
    return (metadata.deletionTimestamp === undefined && status?.phase !== 'Succeeded' && status?.phase !== 'Failed');
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/hooks/checks/tcp.js





const ADDRESS = /^(?:\[([0-9a-fA-F:.]+)\]|([^\s:[\]]+)):(\d{1,5})$/;
const tcp_mapping = schemas/* strictObject */.rej({
    host: schemas/* string */.YjP().min(1).describe('Name or address, as this machine reaches it.'),
    port: schemas/* int */.Whr().min(1).max(65_535).describe('Port.'),
    timeout: (0,duration_schema/* durationSchema */.s)('positive').default(NETWORK_TIMEOUT_MS).describe('Of this one attempt.'),
});
const tcp_schema = schemas/* union */.KCZ([tcp_mapping, schemas/* string */.YjP().regex(ADDRESS, { error: '`host:port`' })], {
    error: '`host:port`, or a mapping with `host` and `port`',
});
const tcp = {
    summary: 'A TCP connection can be opened from where this runs.',
    schema: tcp_schema,
    example: 'tcp: db.example.com:5432',
    describe: (written) => `${addressOf(written)} accepts connections`,
    rights: () => [],
    ask(written, { signal }) {
        const what = addressOf(written);
        const { host, port, timeout } = tcp_settingsOf(written);
        return attempt({ what, timeoutMs: timeout, signal }, async (either) => {
            const socket = (0,external_node_net_.connect)({ host, port, signal: either });
            try {
                await (0,external_node_events_.once)(socket, 'connect', { signal: either });
                return { holds: true, seen: `${what} accepts connections` };
            }
            finally {
                socket.destroy();
            }
        });
    },
};
function tcp_settingsOf(written) {
    if (typeof written !== 'string')
        return written;
    const [, six, host = six ?? '', port] = ADDRESS.exec(written) ?? [];
    return { host, port: Number(port), timeout: NETWORK_TIMEOUT_MS };
}
function addressOf(written) {
    return typeof written === 'string' ? written : `${written.host}:${written.port}`;
}

;// CONCATENATED MODULE: ./build/hooks/checks.js









/** The questions that `check` hooks and `if` can ask, in the order in which the docs list them. */
const CHECKS = { exists: exists, absent: absent, field: field, podsReady: podsReady, http: http, tcp: tcp, dns: dns };
/** Where JSONPaths stand in a question. */
const QUESTION_PATHS = [['field', 'path']];
const names = Object.keys(CHECKS);
/** The keys of a mapping that asks one question; whoever uses them refines it by `exactlyOne`. */
const questionShape = Object.fromEntries(names.map((name) => [name, CHECKS[name].schema.describe(CHECKS[name].summary).optional()]));
/** Refines a mapping of which exactly one key must be given. */
function exactlyOne(written, context, keys) {
    const given = Object.entries(written).filter(([, value]) => value !== undefined);
    if (given.length === 1)
        return;
    const both = given.map(([key]) => `\`${key}\``).join(' and ');
    if (both === '')
        (0,add_problem/* addProblem */.F)(context, { code: 'missing-key', message: `it needs one of ${keys.join(', ')}` });
    else
        (0,add_problem/* addProblem */.F)(context, { code: 'conflicting-keys', message: `it needs exactly one of these: ${both}` });
}
/** One question. */
const questionSchema = schemas/* strictObject */.rej(questionShape)
    .superRefine((written, context) => exactlyOne(written, context, names));
function ask(question, context) {
    const { check, spec } = checkOf(question);
    return check.ask(spec, context);
}
/** Half a sentence that follows "if". */
function describeQuestion(question) {
    const { check, spec } = checkOf(question);
    return check.describe(spec);
}
function rightsOfQuestion(question) {
    const { check, spec } = checkOf(question);
    return check.rights(spec);
}
function checkOf(question) {
    const name = names.find((candidate) => candidate in question);
    if (name === undefined)
        throw new Error('Internal error: a question without a check');
    return {
        check: CHECKS[name],
        spec: question[name],
    };
}


/***/ }),

/***/ 56380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H1: () => (/* binding */ conditionRights),
  jJ: () => (/* binding */ conditionSchema),
  v9: () => (/* binding */ holds)
});

// UNUSED EXPORTS: describeCondition

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
// EXTERNAL MODULE: ./build/hooks/digest.js
var hooks_digest = __webpack_require__(30931);
// EXTERNAL MODULE: ./build/hooks/payload-name.js
var payload_name = __webpack_require__(77233);
// EXTERNAL MODULE: ./build/hooks/read-referenced.js
var read_referenced = __webpack_require__(77583);
// EXTERNAL MODULE: ./build/hooks/snapshot-record.js
var snapshot_record = __webpack_require__(79801);
;// CONCATENATED MODULE: ./build/hooks/changed.js





/** The name of a snapshot, as `if: {changed: ...}` takes it. */
const changedSchema = payload_name/* payloadName */.O;
/** Whether the object behind a snapshot is not as it was then; a failure when there is no such snapshot. */
async function askChanged(name, context) {
    const record = (0,snapshot_record/* readSnapshot */.R)(context.payload.get(name) ?? '');
    if (record === undefined) {
        return (0,result/* fail */.f)({
            reason: 'hook',
            message: `there is no snapshot ${name}`,
            remedy: 'Take it in an earlier `snapshot` hook that runs for the same operations.',
        });
    }
    const found = await (0,read_referenced/* readReferenced */.I)(record.object, context);
    if (!found.ok)
        return found;
    const digest = await (0,hooks_digest/* digestOf */.o)(found.value.object, record.path);
    if (!digest.ok)
        return digest;
    const holds = digest.value !== record.digest;
    const { name: object } = found.value;
    return (0,result.ok)({ holds, seen: `${object} ${holds ? 'has changed' : 'is as it was'}`, object });
}

// EXTERNAL MODULE: ./build/hooks/checks.js + 8 modules
var checks = __webpack_require__(33440);
;// CONCATENATED MODULE: ./build/hooks/condition.js





const shape = {
    ...checks/* questionShape */.Yy,
    changed: changedSchema
        .describe('What the `snapshot` hook of this name looked at is not as it was then.')
        .optional(),
};
/** Schema of `if`. */
const conditionSchema = schemas/* strictObject */.rej(shape)
    .superRefine((written, context) => (0,checks/* exactlyOne */.BK)(written, context, Object.keys(shape)));
/** Asks the cluster; a failure means that there was no answer. */
async function holds(condition, context) {
    const answer = isChanged(condition)
        ? await askChanged(condition.changed, context)
        : await (0,checks/* ask */.kA)(condition, context);
    return answer.ok ? (0,result.ok)(answer.value.holds) : answer;
}
/** Half a sentence that follows "if", for plan and notes. */
function describeCondition(condition) {
    return isChanged(condition) ? `${condition.changed} has changed` : describeQuestion(condition);
}
/** The rights that asking needs; for `changed`, the snapshot has asked for them. */
function conditionRights(condition) {
    return isChanged(condition) ? [] : (0,checks/* rightsOfQuestion */.Rx)(condition);
}
/** A condition that a placeholder still stands for is text. */
function isChanged(condition) {
    return (0,json/* isJsonObject */.O)(condition) && 'changed' in condition;
}


/***/ }),

/***/ 30931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _kube_clean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2729);
/* harmony import */ var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89815);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46305);
/* harmony import */ var _json_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95733);





/**
 * `sha256:...` of the values at a path, or without one of all that people write of the object; an object that does not
 * exist has a digest of its own. A failure means a wrong path.
 */
async function digestOf(object, path) {
    if (object === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(hash('absent'));
    if (path === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(hash((0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)((0,_kube_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .clean */ .u)(object))));
    const compiled = await (0,_json_path_js__WEBPACK_IMPORTED_MODULE_4__/* .compileJsonPath */ .n)(path);
    if (!compiled.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .f)({ reason: 'hook', message: `path ${path}: ${compiled.message}` });
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(hash((0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(compiled.query(object))));
}
function hash(text) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex')}`;
}


/***/ }),

/***/ 17568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KY: () => (/* binding */ describeFieldTest),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   YL: () => (/* binding */ fieldTester),
/* harmony export */   sB: () => (/* binding */ fieldTestShape),
/* harmony export */   zN: () => (/* binding */ checkFieldTest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46305);
/* harmony import */ var _util_shorten_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85092);
/* harmony import */ var _add_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(318);
/* harmony import */ var _json_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95733);





/** The keys of a field test, to be spread into a mapping that `checkFieldTest` refines. */
const fieldTestShape = {
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe('JSONPath (RFC 9535), e.g. `$.status.phase`.'),
    equals: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()], { error: 'text, a number, true or false' })
        .describe('What it is; `3` and `"3"` are the same.')
        .optional(),
    matches: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Regular expression that fits anywhere in the value.').optional(),
};
/** The part of a field test's schema that no single key can say. */
function checkFieldTest(test, context) {
    if ((test.equals === undefined) === (test.matches === undefined)) {
        const code = test.equals === undefined ? 'missing-key' : 'conflicting-keys';
        (0,_add_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .addProblem */ .F)(context, { code, message: 'it needs one of `equals` and `matches`' });
    }
    if (test.matches !== undefined && !isPattern(test.matches)) {
        context.addIssue({ code: 'custom', path: ['matches'], message: 'a regular expression' });
    }
}
/** Half a sentence: `$.status.phase is Bound`. */
function describeFieldTest({ path, equals, matches }, object) {
    const where = object === undefined ? path : `${path} of ${object}`;
    return `${where} ${matches === undefined ? `is ${equals}` : `matches ${matches}`}`;
}
/**
 * Makes the test: it holds when one of the values at the path fits, and does not when there is none; `seen` follows the
 * object's name. A failure means a wrong path.
 */
async function fieldTester({ path, equals, matches, }) {
    const compiled = await (0,_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .compileJsonPath */ .n)(path);
    if (!compiled.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .f)({ reason: 'hook', message: `path ${path}: ${compiled.message}` });
    const pattern = matches === undefined ? undefined : new RegExp(matches);
    const fits = (value) => pattern?.test(value) ?? value === String(equals);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)((object) => {
        const values = compiled.query(object).map(asText);
        return { holds: values.some(fits), seen: has(object, path, values) };
    });
}
const LONGEST_SHOWN = 80;
function has(object, path, values) {
    const [first] = values;
    if (first === undefined)
        return `has no ${path}`;
    if (object.kind === 'Secret')
        return `has another value at ${path}`;
    return `has ${path}: ${(0,_util_shorten_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .m)(first, LONGEST_SHOWN)}${values.length > 1 ? ` (and ${values.length - 1} more)` : ''}`;
}
function asText(value) {
    return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
function isPattern(text) {
    try {
        new RegExp(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 54147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ GRACE_MS)
/* harmony export */ });
/** How long a program has to end by itself after an interrupt: when a run is cancelled, its last hooks need the seconds after it. */
const GRACE_MS = 2_000;


/***/ }),

/***/ 95733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compileJsonPath)
/* harmony export */ });
/** Compiles a JSONPath. The library is loaded with the first use: most manifests have none. */
async function compileJsonPath(path) {
    const { compile, JSONPathError } = await __webpack_require__.e(/* import() */ 393).then(__webpack_require__.t.bind(__webpack_require__, 50393, 19));
    try {
        const compiled = compile(path);
        return { ok: true, query: (value) => compiled.query(value).values() };
    }
    catch (error) {
        if (error instanceof JSONPathError)
            return { ok: false, message: error.message };
        throw error;
    }
}


/***/ }),

/***/ 49691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ programOf),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/system/process.js
var system_process = __webpack_require__(96641);
// EXTERNAL MODULE: ./build/hooks/grace.js
var grace = __webpack_require__(54147);
// EXTERNAL MODULE: ./build/hooks/payload-name.js
var payload_name = __webpack_require__(77233);
;// CONCATENATED MODULE: ./build/hooks/output-file.js


/**
 * Reads what a script wrote to `$LIFECYCLE_OUTPUT`: lines `name=value`, or `name<<END`, lines, `END` for values with
 * line breaks, as GitHub's output files have them. Empty lines are ignored; the last value of a name counts.
 */
function parseOutputFile(text) {
    const outputs = {};
    const lines = text.split(/\r?\n/);
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index] ?? '';
        if (line === '')
            continue;
        const [, name, operator, rest] = /^([^=<]+)(=|<<)(.*)$/.exec(line) ?? [];
        if (name === undefined || rest === undefined || !payload_name/* PAYLOAD_NAME */.T.test(name)) {
            return broken(index, 'is not `name=value` with a name of letters, digits, _ and -');
        }
        if (operator === '=') {
            outputs[name] = rest;
            continue;
        }
        const end = lines.indexOf(rest, index + 1);
        if (rest === '' || end === -1)
            return broken(index, `opens \`${name}<<${rest}\`, which is never closed`);
        outputs[name] = lines.slice(index + 1, end).join('\n');
        index = end;
    }
    return (0,result.ok)(outputs);
}
/** The line itself is not shown: it may be a secret. */
function broken(index, what) {
    return (0,result/* fail */.f)({
        reason: 'hook',
        message: `line ${index + 1} of $LIFECYCLE_OUTPUT ${what}`,
        remedy: 'Write `echo "name=value" >> "$LIFECYCLE_OUTPUT"`.',
    });
}

// EXTERNAL MODULE: ./build/hooks/process-failure.js
var process_failure = __webpack_require__(55041);
// EXTERNAL MODULE: ./build/hooks/stream-lines.js
var stream_lines = __webpack_require__(53633);
;// CONCATENATED MODULE: ./build/hooks/kinds/run.js










const PYTHON = process.platform === 'win32' ? 'python' : 'python3';
/** How each shell is told to stop at the first error. */
const SHELLS = {
    bash: { file: 'bash', args: ['--noprofile', '--norc', '-euo', 'pipefail'], extension: 'sh', prelude: '' },
    sh: { file: 'sh', args: ['-eu'], extension: 'sh', prelude: '' },
    pwsh: {
        file: 'pwsh',
        args: ['-NoLogo', '-NoProfile', '-NonInteractive', '-File'],
        extension: 'ps1',
        prelude: "$ErrorActionPreference = 'Stop'\n",
    },
    python: { file: PYTHON, args: [], extension: 'py', prelude: '' },
};
const shape = {
    run: schemas/* string */.YjP()
        .min(1)
        .describe("The script. `${...}` in it is the shell's own: values come as environment variables."),
    shell: schemas/* enum */.k5n(Object.keys(SHELLS))
        .default('bash')
        .describe('`bash` (with `set -euo pipefail`), `sh` (with `set -eu`), `pwsh` or `python`.'),
    workingDirectory: schemas/* string */.YjP()
        .min(1)
        .default('.')
        .describe("Where it runs, relative to the manifest's folder."),
};
/** Program that a shell name stands for, as it is looked for on PATH. */
function programOf(shell) {
    return SHELLS[shell].file;
}
const run = {
    name: 'run',
    summary: 'Runs a script. Its output is streamed; lines `name=value` that it writes to the file `$LIFECYCLE_OUTPUT` become payload.',
    shape,
    placeholders: { run: 'keep' },
    returns: '`{exitCode, stdout, outputs}`: `stdout` is the last 64 kB, `outputs` what was written to `$LIFECYCLE_OUTPUT`.',
    files: () => [],
    permissions: () => [],
    describe: ({ run: script, shell = 'bash' }) => `${shell}: ${firstLine(script)}`,
    example: `
run: |
  echo "greeting=hello from $RELEASE_NAME" >> "$LIFECYCLE_OUTPUT"
`,
    async run({ run: script, shell, workingDirectory }, context) {
        const { file, args, extension, prelude } = SHELLS[shell];
        const scriptPath = (0,external_node_path_.join)(context.scratch, `script.${extension}`);
        const outputPath = (0,external_node_path_.join)(context.scratch, 'output');
        await (0,files/* writePrivateFile */.Pl)(scriptPath, prelude + script);
        await (0,files/* writePrivateFile */.Pl)(outputPath, '');
        const lines = (0,stream_lines/* streamLines */.Mn)(context.log);
        const record = await context.effects.spawn({
            file,
            args: [...args, scriptPath],
            env: { ...context.env, LIFECYCLE_OUTPUT: outputPath },
            cwd: (0,external_node_path_.resolve)(context.folder, workingDirectory),
            signal: context.signal,
            graceMs: grace/* GRACE_MS */.g,
            onLine: lines.line,
        });
        lines.end();
        if (!(0,system_process/* succeeded */.g)(record))
            return (0,result/* fail */.f)((0,process_failure/* processFailure */.i)('the script', record));
        const outputs = await readOutputs(outputPath);
        if (!outputs.ok)
            return outputs;
        for (const [name, value] of Object.entries(outputs.value))
            context.setPayload(name, value);
        return (0,result.ok)({ exitCode: 0, stdout: (0,stream_lines/* outputTail */.ci)(record.stdout), outputs: outputs.value });
    },
};
async function readOutputs(path) {
    try {
        return parseOutputFile(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (error) {
        return (0,result/* fail */.f)({ reason: 'hook', message: `read $LIFECYCLE_OUTPUT: ${error.message}` });
    }
}
function firstLine(script) {
    const [line = '', ...others] = script
        .split('\n')
        .filter((text) => text.trim() !== '' && !text.startsWith('#'));
    const short = line.trim().length > 80 ? `${line.trim().slice(0, 77)}...` : line.trim();
    return others.length > 0 ? `${short} (and ${others.length} more lines)` : short;
}


/***/ }),

/***/ 59916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ objectName),
/* harmony export */   My: () => (/* binding */ describeReferences),
/* harmony export */   P5: () => (/* binding */ describeReference),
/* harmony export */   P8: () => (/* binding */ namespaceSchema),
/* harmony export */   PI: () => (/* binding */ unknownKind),
/* harmony export */   Wm: () => (/* binding */ resolveObject),
/* harmony export */   ue: () => (/* binding */ kindSchema),
/* harmony export */   xb: () => (/* binding */ objectReference),
/* harmony export */   zG: () => (/* binding */ requireObject)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46305);


const EXPECTED = '`kind/name`, or {apiVersion, kind, name, namespace}';
/** What Kubernetes allows as a name in a path, over all kinds: roles may have colons, nothing has a slash. */
const NAME = /^[a-zA-Z0-9](?:[a-zA-Z0-9._:@-]{0,251}[a-zA-Z0-9])?$/;
const KIND_AND_NAME = /^[a-zA-Z][a-zA-Z0-9]*(?:\.[a-zA-Z0-9-]+)*\/[a-zA-Z0-9](?:[a-zA-Z0-9._:@-]{0,251}[a-zA-Z0-9])?$/;
/** A kind as kubectl takes it: any kind, plural, short name, or `kind.group`. */
const kindSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-zA-Z][a-zA-Z0-9]*(?:\.[a-zA-Z0-9-]+)*$/, {
    error: 'a kind as kubectl takes it: Deployment, deployments, deploy or deployments.apps',
});
const namespaceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, {
    error: 'a namespace: lower case letters, digits and -',
});
/** The short form of a reference. */
const objectName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(KIND_AND_NAME, { error: EXPECTED }).meta({ title: 'object' });
/** An object as a hook names it: `kind/name` the way kubectl takes it, or exactly. */
const objectReference = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    objectName,
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        apiVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\/)?v[a-z0-9]+$/, {
            error: '`v1`, or `group/version`',
        }),
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-zA-Z][a-zA-Z0-9]*$/, { error: 'a kind, as in YAML' }),
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(NAME, { error: 'the name of an object' }),
        namespace: namespaceSchema.optional(),
    }),
], { error: EXPECTED })
    .describe('`kind/name` as kubectl takes it, or a mapping of `apiVersion`, `kind`, `name`, `namespace`.')
    .meta({ id: 'objectReference', title: 'object' });
/** The exact object. Undefined when the cluster does not serve the kind. */
async function resolveObject(reference, { reader, namespace }) {
    if (typeof reference !== 'string') {
        const resource = await reader.resourceOf(reference.apiVersion, reference.kind);
        if (!resource.ok)
            return resource;
        if (resource.value === undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
        const { apiVersion, kind, name } = reference;
        if (!resource.value.namespaced)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ apiVersion, kind, name });
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ apiVersion, kind, name, namespace: reference.namespace ?? namespace });
    }
    const [kindName = '', name = ''] = reference.split('/');
    const resource = await reader.resourceNamed(kindName);
    if (!resource.ok)
        return resource;
    if (resource.value === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    const { apiVersion, kind, namespaced } = resource.value;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ apiVersion, kind, name, ...(namespaced && { namespace }) });
}
/** As `resolveObject`, for hooks that cannot go on without the kind. */
async function requireObject(reference, scope) {
    const resolved = await resolveObject(reference, scope);
    if (!resolved.ok)
        return resolved;
    return resolved.value === undefined ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .f)(unknownKind(describeReference(reference))) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(resolved.value);
}
/** The failure of a hook that names a kind which the cluster does not serve. */
function unknownKind(what) {
    return {
        reason: 'not-found',
        message: `the cluster has no kind for ${what}`,
        remedy: 'Check the spelling, or write {apiVersion, kind, name}; a custom kind needs its CRD first.',
    };
}
function describeReference(reference) {
    return typeof reference === 'string' ? reference : `${reference.kind}/${reference.name}`;
}
/** The first two of a list by name. */
function describeReferences(references) {
    const [first, second, ...others] = references.map(describeReference);
    const shown = second === undefined ? `${first}` : `${first}, ${second}`;
    return others.length === 0 ? shown : `${shown} and ${others.length} more`;
}


/***/ }),

/***/ 88231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ resolveRights),
/* harmony export */   p: () => (/* binding */ rightsOn)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);
/* harmony import */ var _object_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59916);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71122);



/** The same right for several verbs. */
function rightsOn(on, verbs) {
    return verbs.map((verb) => ({ verb, ...on }));
}
/**
 * The rights as the API server can be asked for them. Kinds that the cluster does not serve (yet) and names that a
 * placeholder fills later are left out: nobody can tell.
 */
async function resolveRights(rights, where) {
    const permissions = [];
    for (const right of rights) {
        if ((0,_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .hasPlaceholder */ .Kc)(JSON.stringify(right)))
            continue;
        const permission = 'resource' in right ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(right) : await resolveRight(right, where);
        if (!permission.ok)
            return permission;
        if (permission.value !== undefined)
            permissions.push(permission.value);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(permissions);
}
async function resolveRight(right, where) {
    if ('kind' in right) {
        const resource = await where.reader.resourceNamed(right.kind);
        if (!resource.ok || resource.value === undefined)
            return resource.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined) : resource;
        const { group, resource: plural, namespaced } = resource.value;
        const namespace = right.namespace ?? where.namespace;
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ verb: right.verb, group, resource: plural, ...(namespaced && { namespace }) });
    }
    const object = await (0,_object_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveObject */ .Wm)(right.object, where);
    if (!object.ok || object.value === undefined)
        return object.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined) : object;
    const { apiVersion, kind, name, namespace } = object.value;
    const resource = await where.reader.resourceOf(apiVersion, kind);
    if (!resource.ok || resource.value === undefined)
        return resource.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined) : resource;
    const { group, resource: plural } = resource.value;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({
        verb: right.verb,
        group,
        resource: plural,
        name,
        ...(namespace !== undefined && { namespace }),
    });
}


/***/ }),

/***/ 31378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ parseHook)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./build/util/expected-phrase.js
var expected_phrase = __webpack_require__(84043);
// EXTERNAL MODULE: ./build/model/operation.js
var operation = __webpack_require__(89827);
// EXTERNAL MODULE: ./build/util/duration-schema.js
var duration_schema = __webpack_require__(33565);
// EXTERNAL MODULE: ./build/hooks/condition.js + 1 modules
var condition = __webpack_require__(56380);
// EXTERNAL MODULE: ./build/hooks/payload-name.js
var payload_name = __webpack_require__(77233);
;// CONCATENATED MODULE: ./build/hooks/hook.js





const WHEN_NAMES = [
    ...operation/* OPERATIONS */.xb.filter((operation) => operation !== 'absent' && operation !== 'skip'),
    ...Object.keys(operation/* WHEN_SHORTHANDS */.AY),
];
const whenName = schemas/* enum */.k5n(WHEN_NAMES);
function expandWhen(name) {
    return name in operation/* WHEN_SHORTHANDS */.AY
        ? operation/* WHEN_SHORTHANDS */.AY[name]
        : [name];
}
/** Values are text in the end, so numbers and booleans may stand unquoted. */
const variables = schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Za-z_]\w*$/, { error: 'a variable name: letters, digits and _' }), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], { error: 'text, a number, true or false' })
    .transform(String));
/** What `retry` leaves out; without it there is one attempt. `delay` in milliseconds. */
const RETRY_DEFAULTS = { attempts: 1, delay: 10_000, backoff: 2 };
/** The keys that every hook has, whatever its kind. */
const commonHookShape = {
    name: schemas/* string */.YjP().min(1).optional().describe('What messages and the summary call it.'),
    when: schemas/* union */.KCZ([whenName, schemas/* array */.YOg(whenName).min(1)], {
        error: `one or a list of ${WHEN_NAMES.join(', ')}`,
    })
        .transform((when) => [...new Set([when].flat().flatMap(expandWhen))])
        .optional()
        .describe('The operations it runs for: one or a list of `install`, `upgrade`, `reinstall`, `uninstall`, `unchanged`, or `deploy`, `destroy`, `always`. Default: what the phase says.'),
    if: condition/* conditionSchema */.jJ.optional().describe('Runs only when this holds; asked right before it would run.'),
    timeout: (0,duration_schema/* durationSchema */.s)('positive')
        .optional()
        .describe("Bounds each attempt. Default: the chart's `timeout`."),
    retry: schemas/* strictObject */.rej({
        attempts: schemas/* int */.Whr()
            .min(1)
            .max(100)
            .default(RETRY_DEFAULTS.attempts)
            .describe('How often it is tried in all.'),
        delay: (0,duration_schema/* durationSchema */.s)().default(RETRY_DEFAULTS.delay).describe('Pause before the second attempt.'),
        backoff: schemas/* number */.aig()
            .min(1)
            .max(10)
            .default(RETRY_DEFAULTS.backoff)
            .describe('Factor by which each further pause grows.'),
    })
        .optional()
        .describe('Tries again after a failure.'),
    allowFailure: schemas/* boolean */.zMY().default(false).describe('Reports a failure and goes on.'),
    env: variables.default({}).describe('Further environment variables for it.'),
    capture: schemas/* record */.g1P(payload_name/* payloadName */.O, schemas/* string */.YjP())
        .default({})
        .describe("Payload values to take from the hook's result: name -> JSONPath (RFC 9535)."),
};

// EXTERNAL MODULE: ./build/hooks/placeholder.js
var placeholder = __webpack_require__(71122);
// EXTERNAL MODULE: ./build/hooks/registry.js + 35 modules
var registry = __webpack_require__(69436);
// EXTERNAL MODULE: ./build/hooks/schema-problems.js
var schema_problems = __webpack_require__(8541);
;// CONCATENATED MODULE: ./build/hooks/parse-hook.js






const commonSchema = schemas/* object */.Ikc(commonHookShape);
const kindNames = registry/* HOOK_KINDS */.m.map((kind) => kind.name);
/**
 * Checks a hook item: exactly one kind, its keys, the common keys. With `later`, what is wrong only as long as
 * `${payload.}` or `${release.}` stands in it is left for when they are filled.
 */
function parseHook(source, placeholders) {
    const common = commonSchema.safeParse(source, { error: expected_phrase/* expectedPhrase */.q });
    const problems = common.success ? [] : (0,schema_problems/* problemsOf */.GW)(common.error.issues, source, commonSchema);
    const chosen = registry/* HOOK_KINDS */.m.filter((kind) => kind.name in source);
    const [kind] = chosen;
    if (kind === undefined || chosen.length > 1) {
        // A key that nobody knows is probably the kind, misspelt.
        const unknown = unknownKeys(source, chosen);
        const wrong = unknown.length > 0 && kind === undefined ? [] : [wrongKinds(source, chosen)];
        return { problems: [...unknown, ...wrong, ...problems] };
    }
    problems.push(...unknownKeys(source, [kind]));
    const specSchema = schemas/* object */.Ikc(kind.shape);
    const spec = specSchema.safeParse(source, { error: expected_phrase/* expectedPhrase */.q });
    if (!spec.success)
        problems.push(...(0,schema_problems/* problemsOf */.GW)(spec.error.issues, source, specSchema));
    const real = placeholders === 'later' ? problems.filter((problem) => !isForLater(problem, source)) : problems;
    if (real.length > 0)
        return { problems: real };
    const own = spec.success ? spec.data : pick(source, Object.keys(kind.shape));
    return {
        item: hookItem(kind.name, source, common.success ? common.data : fallback(source), own),
        problems: [],
    };
}
function hookItem(kind, source, common, spec) {
    const { name, when, timeout } = common;
    const { attempts, delay, backoff } = common.retry ?? RETRY_DEFAULTS;
    return {
        kind,
        ...(name !== undefined && { name }),
        ...(when !== undefined && { when }),
        ...(common.if !== undefined && { if: common.if }),
        ...(timeout !== undefined && { timeoutMs: timeout }),
        retry: { attempts, delayMs: delay, backoff },
        allowFailure: common.allowFailure,
        env: common.env,
        capture: common.capture,
        spec,
        source,
    };
}
/** The common keys when only an `if` with placeholders stands against them: everything but that `if`. */
function fallback(source) {
    const { if: _later, ...rest } = source;
    return commonSchema.parse(rest);
}
function wrongKinds(source, chosen) {
    if (chosen.length > 1) {
        const both = chosen.map(({ name }) => `\`${name}\``).join(' and ');
        const second = chosen[1]?.name ?? '';
        const message = `a hook has exactly one kind, and this one has ${both}`;
        return {
            code: 'conflicting-keys',
            path: [second],
            message,
            hint: 'make two hooks of it',
            aboutKey: true,
        };
    }
    const message = `a hook needs a kind: ${(0,expected_phrase/* oneOf */.y)(kindNames.map((name) => `\`${name}\``))}`;
    return { code: 'missing-key', path: Object.keys(source).slice(0, 1), message, aboutKey: true };
}
function unknownKeys(source, chosen) {
    // Without a kind every kind's keys are possible, and a misspelt kind finds its suggestion.
    const possible = chosen.length === 0 ? registry/* HOOK_KINDS */.m : chosen;
    const known = [...possible.flatMap((kind) => Object.keys(kind.shape)), ...(0,schema_problems/* keysAt */._s)(commonSchema, [])];
    return Object.keys(source)
        .filter((key) => !known.includes(key))
        .map((key) => {
        const owner = registry/* HOOK_KINDS */.m.find((kind) => key in kind.shape);
        const problem = (0,schema_problems/* unknownKey */.a)(key, [], known);
        const message = `${chosen[0] ? `a \`${chosen[0].name}\` hook` : 'a hook'} has no key \`${key}\``;
        return owner === undefined
            ? { ...problem, message }
            : { ...problem, message, hint: `it belongs to \`${owner.name}\`` };
    });
}
/** The place has a placeholder, so its final value is not known yet. */
function isForLater({ path, wantsStructure }, source) {
    if (wantsStructure)
        return false;
    const [first] = path;
    if (first === undefined || (first !== 'if' && first !== 'env' && first in commonHookShape))
        return false;
    let value = source;
    for (const step of path)
        value = value?.[step];
    return typeof value === 'string' && (0,placeholder/* hasPlaceholder */.Kc)(value);
}
function pick(source, keys) {
    return Object.fromEntries(Object.entries(source).filter(([key]) => keys.includes(key)));
}


/***/ }),

/***/ 77233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ payloadName),
/* harmony export */   T: () => (/* binding */ PAYLOAD_NAME)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);

/** A payload name: it also becomes the variable `PAYLOAD_<NAME>` of scripts. */
const PAYLOAD_NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;
const payloadName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(PAYLOAD_NAME, { error: 'a payload name: letters, digits, _ and -' });


/***/ }),

/***/ 71122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ fillPlaceholders),
/* harmony export */   Kc: () => (/* binding */ hasPlaceholder),
/* harmony export */   Qf: () => (/* binding */ placeholdersIn),
/* harmony export */   eN: () => (/* binding */ RELEASE_FIELDS)
/* harmony export */ });
/** What `${release.}` can name. */
const RELEASE_FIELDS = [
    'name',
    'namespace',
    'operation',
    'revision',
    'chartVersion',
    'installedChartVersion',
];
const PLACEHOLDER = /\$\{(payload|release)\.([^}\n]*)\}?/g;
function hasPlaceholder(text) {
    return text.search(PLACEHOLDER) !== -1;
}
function placeholdersIn(text) {
    return [...text.matchAll(PLACEHOLDER)].map(toPlaceholder);
}
/** Replaces each placeholder by what `fill` gives for it. */
function fillPlaceholders(text, fill) {
    return text.replace(PLACEHOLDER, (...match) => fill(toPlaceholder(match)));
}
function toPlaceholder([text = '', source, name = '']) {
    return { text, source: source === 'release' ? 'release' : 'payload', name };
}


/***/ }),

/***/ 55041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ processFailure)
/* harmony export */ });
const TAIL_LINES = 20;
/** Why a hook's process did not succeed; `what` names it without its arguments. Timeouts and cancels are named by the runner of hooks. */
function processFailure(what, record) {
    if (record.startError !== undefined) {
        return {
            reason: 'hook',
            message: `${what} could not be started: ${record.startError.message}`,
            remedy: 'Check that the program is installed and that the working directory exists.',
        };
    }
    const errors = lastLines(record.stderr);
    const tail = errors.length > 0 ? errors : lastLines(record.stdout);
    const last = errors.at(-1);
    return {
        reason: 'hook',
        message: `${what} ${ending(record)}${last === undefined ? '' : `: ${last}`}`,
        ...(tail.length > 0 && { details: tail }),
    };
}
function ending({ endedBy, signal, exitCode }) {
    if (endedBy !== undefined)
        return 'was interrupted';
    return signal === undefined ? `exited with code ${exitCode}` : `was ended by ${signal}`;
}
function lastLines(text) {
    return text
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
        .slice(-TAIL_LINES);
}


/***/ }),

/***/ 77583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readReferenced)
/* harmony export */ });
/* harmony import */ var _model_object_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19651);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46305);
/* harmony import */ var _object_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59916);



/** Reads the object behind a reference. */
async function readReferenced(reference, scope) {
    const ref = await (0,_object_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveObject */ .Wm)(reference, scope);
    if (!ref.ok)
        return ref;
    if (ref.value === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ name: (0,_object_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .describeReference */ .P5)(reference) });
    const object = await scope.reader.get(ref.value, { ...(scope.signal && { signal: scope.signal }) });
    if (!object.ok)
        return object;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({
        name: (0,_model_object_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRef */ .r)(ref.value),
        ref: ref.value,
        ...(object.value !== undefined && { object: object.value }),
    });
}


/***/ }),

/***/ 69436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ HOOK_KINDS),
  U: () => (/* binding */ kindNamed)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./build/kube/object.js
var kube_object = __webpack_require__(31589);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
;// CONCATENATED MODULE: ./build/hooks/helm-owner.js
const NAME = 'meta.helm.sh/release-name';
const NAMESPACE = 'meta.helm.sh/release-namespace';
const MANAGED_BY = 'app.kubernetes.io/managed-by';
/** The release that an object says it belongs to; undefined when Helm did not make it and nobody gave it to Helm. */
function helmOwner({ metadata }) {
    const { [NAME]: name, [NAMESPACE]: namespace } = metadata.annotations ?? {};
    return name === undefined && namespace === undefined
        ? undefined
        : { name: name ?? '', namespace: namespace ?? '' };
}
function isOwnedBy(object, release) {
    const owner = helmOwner(object);
    return owner?.name === release.name && owner.namespace === release.namespace;
}
/** Helm refuses an object that has only some of its marks. */
function hasAllMarks(object, release) {
    return isOwnedBy(object, release) && object.metadata.labels?.[MANAGED_BY] === 'Helm';
}
/** What Helm looks for before it takes an object over, as a merge patch. */
function ownershipMarks({ name, namespace }) {
    return {
        metadata: {
            annotations: { [NAME]: name, [NAMESPACE]: namespace },
            labels: { [MANAGED_BY]: 'Helm' },
        },
    };
}

// EXTERNAL MODULE: ./build/hooks/object-reference.js
var object_reference = __webpack_require__(59916);
// EXTERNAL MODULE: ./build/hooks/object-right.js
var object_right = __webpack_require__(88231);
// EXTERNAL MODULE: ./build/hooks/add-problem.js
var add_problem = __webpack_require__(318);
// EXTERNAL MODULE: ./build/hooks/read-referenced.js
var read_referenced = __webpack_require__(77583);
;// CONCATENATED MODULE: ./build/hooks/targets.js






/** The keys of targets, to be spread into a mapping that `checkTargets` refines. */
const targetShape = {
    objects: schemas/* array */.YOg(object_reference/* objectReference */.xb).min(1).describe('The objects, one by one.').optional(),
    kind: object_reference/* kindSchema */.ue
        .describe('Instead of `objects`: the kind of all objects that `selector` finds.')
        .optional(),
    selector: schemas/* string */.YjP()
        .min(1)
        .describe('Label selector as kubectl takes it: `app=web,tier!=cache`.')
        .optional(),
    namespace: object_reference/* namespaceSchema */.P8.describe("Where `selector` looks. Default: the release's namespace.").optional(),
};
/** The part of the targets' schema that no single key can say. */
function checkTargets({ objects, kind, selector, namespace }, context) {
    const bySelector = kind ?? selector ?? namespace;
    if (objects !== undefined && bySelector !== undefined) {
        const message = '`objects` and a selector exclude each other';
        (0,add_problem/* addProblem */.F)(context, { code: 'conflicting-keys', message, hint: 'make two hooks of it' });
    }
    else if (objects === undefined && (kind === undefined || selector === undefined)) {
        const message = 'there are no objects to work on: it needs `objects`, or `kind` and `selector`';
        (0,add_problem/* addProblem */.F)(context, { code: 'missing-key', message });
    }
}
/** Half a sentence: `pods with app=web`, or the names. */
function describeTargets({ objects, kind, selector }) {
    return objects === undefined ? `${kind} with ${selector}` : (0,object_reference/* describeReferences */.My)(objects);
}
/** `verbs` on each object that is named; found by a selector, these and `list`, which takes the place of `get`. */
function targetRights(targets, verbs) {
    const { objects, kind, namespace } = targets;
    if (objects !== undefined)
        return objects.flatMap((object) => (0,object_right/* rightsOn */.p)({ object }, verbs));
    if (kind === undefined)
        return [];
    const others = verbs.filter((verb) => verb !== 'get');
    return (0,object_right/* rightsOn */.p)({ kind, ...(namespace !== undefined && { namespace }) }, ['list', ...others]);
}
/** Reads the targets. A kind that the cluster does not serve has no objects. */
async function findTargets(targets, scope) {
    if (targets.objects === undefined)
        return findBySelector(targets, scope);
    const present = new Map();
    const missing = new Set();
    for (const reference of targets.objects) {
        const found = await (0,read_referenced/* readReferenced */.I)(reference, scope);
        if (!found.ok)
            return found;
        const { name, object } = found.value;
        if (object === undefined)
            missing.add(name);
        else
            present.set(name, object);
    }
    return (0,result.ok)({ present: [...present.values()], missing: [...missing] });
}
async function findBySelector({ kind = '', selector = '', namespace }, { reader, signal, ...scope }) {
    const resource = await reader.resourceNamed(kind);
    if (!resource.ok)
        return resource;
    if (resource.value === undefined)
        return (0,result.ok)({ present: [], missing: [] });
    const { apiVersion, kind: exactKind, namespaced } = resource.value;
    const query = {
        apiVersion,
        kind: exactKind,
        labelSelector: selector,
        ...(namespaced && { namespace: namespace ?? scope.namespace }),
    };
    const list = await reader.list(query, { signal });
    return list.ok ? (0,result.ok)({ present: list.value, missing: [] }) : list;
}

;// CONCATENATED MODULE: ./build/hooks/kinds/adopt.js







const settingsSchema = schemas/* strictObject */.rej({
    objects: schemas/* array */.YOg(object_reference/* objectReference */.xb).min(1).describe('What to adopt.'),
    release: schemas/* strictObject */.rej({ name: schemas/* string */.YjP().min(1), namespace: schemas/* string */.YjP().min(1) })
        .optional()
        .describe('The release that gets them, as `{name, namespace}`. Default: the one that the hook belongs to.'),
    force: schemas/* boolean */.zMY().default(false).describe('Takes objects of another release, too.'),
    optional: schemas/* boolean */.zMY().default(false).describe('Objects that do not exist are fine.'),
});
const shape = {
    adopt: schemas/* union */.KCZ([settingsSchema, schemas/* array */.YOg(object_reference/* objectReference */.xb).min(1), object_reference/* objectName */.Hd], {
        error: 'an object, a list of objects, or a mapping with `objects`',
    })
        .describe('An object, a list of them, or a mapping with `objects` and what else is needed.'),
};
const adopt = {
    name: 'adopt',
    summary: "Gives existing objects to the release, so that its chart can manage them: sets Helm's two annotations and its label. An object of another release is refused, before anything is changed.",
    shape,
    returns: '`{adopted, already, missing}`: lists of objects as `Kind/namespace/name`; `already` belonged to the release before.',
    files: () => [],
    permissions: ({ adopt: written }) => settingsOf(written).objects.flatMap((object) => (0,object_right/* rightsOn */.p)({ object }, ['get', 'patch'])),
    describe: ({ adopt: written }) => `adopt ${(0,object_reference/* describeReferences */.My)(settingsOf(written).objects)}`,
    example: `
adopt:
  objects: [configmap/settings, serviceaccount/worker]
  optional: true
`,
    async run({ adopt: written }, context) {
        const { objects, release = context.target, force, optional } = settingsOf(written);
        if (release.name === '')
            return (0,result/* fail */.f)(NO_RELEASE);
        const { reader, target, signal } = context;
        const found = await findTargets({ objects }, { reader, namespace: target.namespace, signal });
        if (!found.ok)
            return found;
        const { present, missing } = found.value;
        if (missing.length > 0 && !optional)
            return (0,result/* fail */.f)(notThere(missing));
        const todo = present.filter((object) => !hasAllMarks(object, release));
        const foreign = todo.filter((object) => helmOwner(object) !== undefined && !isOwnedBy(object, release));
        if (foreign.length > 0 && !force)
            return (0,result/* fail */.f)(belongsToOthers(foreign));
        for (const object of todo) {
            const patched = await context.effects.cluster.patch((0,kube_object/* refOf */.H)(object), 'merge', ownershipMarks(release), {
                signal,
            });
            if (!patched.ok)
                return patched;
            context.log.info(`adopted ${(0,kube_object/* nameOf */.V)(object)}`);
        }
        const already = present.filter((object) => !todo.includes(object));
        return (0,result.ok)({ adopted: todo.map(kube_object/* nameOf */.V), already: already.map(kube_object/* nameOf */.V), missing });
    },
};
function settingsOf(written) {
    if (typeof written === 'object' && 'objects' in written)
        return written;
    return { objects: Array.isArray(written) ? written : [written], force: false, optional: false };
}
const NO_RELEASE = {
    reason: 'hook',
    message: 'around all charts there is no release that could adopt anything',
    remedy: 'Name it: `release: {name, namespace}`.',
};
function notThere(missing) {
    return {
        reason: 'not-found',
        message: `nothing was adopted: ${missing[0]} does not exist`,
        remedy: 'Correct the reference, or write `optional: true` when it may be missing.',
        ...(missing.length > 1 && { details: missing.map((name) => `${name} does not exist`) }),
        ...(missing[0] !== undefined && { object: missing[0] }),
    };
}
function belongsToOthers(foreign) {
    const lines = foreign.map((object) => {
        const owner = helmOwner(object);
        return `${(0,kube_object/* nameOf */.V)(object)} belongs to release ${owner?.namespace}/${owner?.name}`;
    });
    return {
        reason: 'conflict',
        message: `nothing was adopted: ${lines[0]}`,
        remedy: 'Remove it from that release first, or write `force: true` to take it away.',
        ...(lines.length > 1 && { details: lines }),
        ...(foreign[0] !== undefined && { object: (0,kube_object/* nameOf */.V)(foreign[0]) }),
    };
}

// EXTERNAL MODULE: ./build/cluster/get-all.js
var get_all = __webpack_require__(33219);
// EXTERNAL MODULE: ./build/cluster/locate.js
var locate = __webpack_require__(97671);
// EXTERNAL MODULE: ./build/cluster/wait-ready.js + 1 modules
var wait_ready = __webpack_require__(61368);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/hooks/placeholder.js
var placeholder = __webpack_require__(71122);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/kube/documents.js
var kube_documents = __webpack_require__(49958);
// EXTERNAL MODULE: ./build/model/failure.js
var failure = __webpack_require__(31612);
;// CONCATENATED MODULE: ./build/hooks/read-objects.js





/** The objects in files as they are written in the manifest; of a folder, those in its YAML and JSON files by name, not in folders below. */
async function readObjects(files, folder) {
    const objects = [];
    for (const file of files) {
        const texts = await readTexts(file, folder);
        if (!texts.ok)
            return texts;
        for (const { name, text } of texts.value) {
            const parsed = parseObjects(text);
            if (!parsed.ok)
                return (0,result/* fail */.f)((0,failure/* during */.i)(name, parsed.failure));
            objects.push(...parsed.value);
        }
    }
    return (0,result.ok)(objects);
}
/** The objects in Kubernetes YAML. */
function parseObjects(yaml) {
    const parsed = (0,kube_documents/* parseDocuments */.e)(yaml);
    if (parsed.ok)
        return (0,result.ok)(parsed.value.map(({ object }) => object));
    return (0,result/* fail */.f)({ ...parsed.failure, remedy: 'Correct the YAML; each document is one object.' });
}
async function readTexts(written, folder) {
    try {
        const path = (0,external_node_path_.resolve)(folder, written);
        const names = (await (0,promises_.stat)(path)).isDirectory() ? await manifestsIn(path) : [''];
        const texts = names.map(async (name) => ({
            name: (0,external_node_path_.join)(written, name),
            text: await (0,promises_.readFile)((0,external_node_path_.join)(path, name), 'utf8'),
        }));
        return (0,result.ok)(await Promise.all(texts));
    }
    catch (error) {
        return (0,result/* fail */.f)({
            reason: 'filesystem',
            message: `read ${written}: ${error.code ?? error.message}`,
            remedy: 'Make sure that no earlier step removes it.',
        });
    }
}
async function manifestsIn(folder) {
    const names = await (0,promises_.readdir)(folder);
    return names.filter((name) => /\.(ya?ml|json)$/.test(name)).sort();
}

;// CONCATENATED MODULE: ./build/hooks/inline-objects.js





const EXPECTED = 'an object, a list of objects, or YAML as text';
const inlineObject = schemas/* looseObject */._H3({
    apiVersion: schemas/* string */.YjP().min(1),
    kind: schemas/* string */.YjP().min(1),
    metadata: schemas/* looseObject */._H3({ name: schemas/* string */.YjP().min(1), namespace: schemas/* string */.YjP().min(1).optional() }),
}, { error: 'an object with `apiVersion`, `kind` and `metadata.name`' });
const inline_objects_text = schemas/* string */.YjP().superRefine((written, context) => {
    const parsed = parseObjects(written);
    if (parsed.ok && parsed.value.length > 0)
        return;
    const message = parsed.ok
        ? 'there is no object in this text'
        : `this is not Kubernetes YAML: ${parsed.failure.message}`;
    // Not even with a placeholder in it: values are filled in after the text was cut into objects.
    (0,add_problem/* addProblem */.F)(context, { code: 'invalid-value', message, wantsStructure: true });
});
/** Kubernetes objects in the manifest itself. */
const inlineObjects = schemas/* union */.KCZ([inlineObject, schemas/* array */.YOg(inlineObject).min(1), inline_objects_text], {
    error: EXPECTED,
});
/** The objects; those of which a placeholder still takes the place are left out. */
function objectsIn(written) {
    if (typeof written === 'string') {
        const parsed = parseObjects(written);
        return parsed.ok ? parsed.value : [];
    }
    return written === undefined ? [] : [written].flat();
}
/** The settings of a hook, with `content` that is text and waits for values cut into objects: a value can be nothing but a value in one of them. */
function cutContent(written) {
    if (!(0,json/* isJsonObject */.O)(written))
        return written;
    const { content } = written;
    if (typeof content !== 'string' || !(0,placeholder/* hasPlaceholder */.Kc)(content))
        return written;
    return { ...written, content: objectsIn(content) };
}

;// CONCATENATED MODULE: ./build/hooks/refuse-owned.js



/** Refuses live objects of Helm releases: `done` says what was not, as in "nothing was `patched`". */
function refuseOwned(live, done) {
    const owned = live.flatMap((object) => {
        const owner = object && helmOwner(object);
        return owner
            ? [{ name: (0,kube_object/* nameOf */.V)(object), line: `belongs to release ${owner.namespace}/${owner.name}` }]
            : [];
    });
    const [first] = owned;
    if (first === undefined)
        return (0,result.ok)();
    return (0,result/* fail */.f)({
        reason: 'conflict',
        message: `nothing was ${done}: ${first.name} ${first.line}, whose next upgrade would change it back`,
        remedy: 'Change it in the chart or its values, or write `force: true`.',
        details: owned.map(({ name, line }) => `${name} ${line}`),
        object: first.name,
    });
}

// EXTERNAL MODULE: ./build/kube/fields.js
var fields = __webpack_require__(65363);
;// CONCATENATED MODULE: ./build/hooks/until-served.js


const PAUSE_MS = 100;
const MOST_LOOKS = 50;
/**
 * Waits a few seconds until discovery has the kinds of CRDs: it follows a moment after they are established, and cannot be
 * watched. What is not there then is left to whoever needs it.
 */
async function untilServed(crds, { reader, clock, signal }) {
    for (const { apiVersion, kind } of crds.flatMap(kindsOf)) {
        for (let look = 0; look < MOST_LOOKS && !signal.aborted; look++) {
            const resource = await reader.resourceOf(apiVersion, kind);
            if (!resource.ok)
                return resource;
            if (resource.value !== undefined)
                break;
            await clock.sleep(PAUSE_MS, signal);
        }
    }
    return (0,result.ok)();
}
function kindsOf({ spec }) {
    const kind = (0,fields/* textOf */.b6)((0,fields/* mapping */.pq)(spec, 'names').kind);
    return (0,fields/* mappings */.qj)(spec, 'versions')
        .filter(({ served }) => served === true)
        .map(({ name }) => ({ apiVersion: `${(0,fields/* textOf */.b6)(spec?.group)}/${(0,fields/* textOf */.b6)(name)}`, kind }));
}

;// CONCATENATED MODULE: ./build/hooks/waiting.js
/** Waits of hooks end by the hook's signal, which carries its timeout; a timer cannot wait longer than this. */
const UNTIL_ABORTED_MS = 2 ** 31 - 1;
const waiting_PAUSE_MS = 10_000;
/** Logs what is still waited for, now and then. */
function logProgress({ log, clock }) {
    let next = 0;
    return ({ waiting }) => {
        const [first, ...others] = waiting;
        if (first === undefined || clock.now() < next)
            return;
        next = clock.now() + waiting_PAUSE_MS;
        log.info(`waiting for ${first}${others.length > 0 ? ` and ${others.length} more` : ''}`);
    };
}
/** An interrupted wait, with what it still waited for in its message: each line of `details` is one object. */
function stillWaiting(failure) {
    const [first, ...others] = failure.details ?? [];
    if (first === undefined || (failure.reason !== 'timed-out' && failure.reason !== 'cancelled'))
        return failure;
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    return { ...failure, message: `still waiting for ${first}${more}` };
}

;// CONCATENATED MODULE: ./build/hooks/kinds/apply.js














const path = schemas/* string */.YjP().min(1);
const apply_settingsSchema = schemas/* strictObject */.rej({
    files: schemas/* array */.YOg(path)
        .min(1)
        .describe('Files of Kubernetes YAML or folders with them; placeholders in them are not filled in.')
        .optional(),
    content: inlineObjects
        .describe('The objects themselves, as mappings or YAML text. Placeholders in them become text.')
        .optional(),
    waitFor: schemas/* enum */.k5n(['exists', 'established', 'ready', 'complete'])
        .default('exists')
        .describe('`established`: waits for the CRDs among them; `ready`: for all of them; `complete`: and until Jobs have finished.'),
    force: schemas/* boolean */.zMY()
        .default(false)
        .describe('Takes over fields that others manage, and changes objects of Helm releases.'),
})
    .superRefine(({ files, content }, context) => {
    if (files !== undefined || content !== undefined)
        return;
    const message = 'there is nothing to apply: it needs `files` or `content`';
    (0,add_problem/* addProblem */.F)(context, { code: 'missing-key', message });
});
const apply_shape = {
    apply: schemas/* union */.KCZ([apply_settingsSchema, schemas/* array */.YOg(path).min(1), path], {
        error: 'a file, a list of files, or a mapping with `files` or `content`',
    })
        .describe('A file, a list of files, or a mapping with `files` or `content`.'),
};
const apply = {
    name: 'apply',
    summary: "Creates or changes objects by server-side apply as field manager `helm-lifecycle`, namespaces and CRDs first. Objects without a namespace go to the release's. Objects of a Helm release are refused before anything is changed.",
    shape: apply_shape,
    placeholders: { apply: cutContent },
    returns: '`{applied, changed}`: lists of objects as `Kind/namespace/name`; `changed` are those that were not so before.',
    files: ({ apply: written }) => apply_settingsOf(written).files ?? [],
    permissions: ({ apply: written }) => objectsIn(apply_settingsOf(written).content).flatMap((object) => (0,object_right/* rightsOn */.p)({ object: (0,kube_object/* refOf */.H)(object) }, ['get', 'create', 'patch'])),
    describe({ apply: written }) {
        const { files = [], content } = apply_settingsOf(written);
        const objects = objectsIn(content).map(kube_object/* refOf */.H);
        return `apply ${[...files, ...(objects.length > 0 ? [(0,object_reference/* describeReferences */.My)(objects)] : [])].join(', ')}`;
    },
    example: `
apply:
  content:
    apiVersion: v1
    kind: ConfigMap
    metadata: {name: feature-flags}
    data: {release: "\${release.name}"}
`,
    async run({ apply: written }, context) {
        const settings = apply_settingsOf(written);
        const { files = [], content, waitFor, force } = settings;
        const read = await readObjects(files, context.folder);
        if (!read.ok)
            return read;
        const objects = [...read.value, ...objectsIn(content)];
        if (objects.length === 0)
            return (0,result/* fail */.f)(nothingToApply(files));
        const refused = force ? (0,result.ok)() : await refuseObjectsOfReleases(objects, context);
        if (!refused.ok)
            return refused;
        const definitions = await applyAll(objects.filter(isDefinition), settings, context);
        if (!definitions.ok)
            return definitions;
        const rest = objects.filter((object) => !isDefinition(object));
        // What follows may be of a kind that was only now defined.
        const defined = rest.length > 0 ? await waitUntil('established', definitions.value, context) : (0,result.ok)();
        if (!defined.ok)
            return defined;
        const others = await applyAll(rest, settings, context);
        if (!others.ok)
            return others;
        const done = [...definitions.value, ...others.value];
        const reached = await waitUntil(waitFor, done, context);
        if (!reached.ok)
            return reached;
        const changed = done.filter((one) => one.changed);
        return (0,result.ok)({ applied: done.map(({ name }) => name), changed: changed.map(({ name }) => name) });
    },
};
function apply_settingsOf(written) {
    if (typeof written === 'object' && !Array.isArray(written))
        return written;
    return { files: [written].flat(), waitFor: 'exists', force: false };
}
/** What other objects need before they can be made. */
function isDefinition({ kind }) {
    return kind === 'CustomResourceDefinition' || kind === 'Namespace';
}
async function refuseObjectsOfReleases(objects, { reader, target, signal }) {
    const located = await (0,locate/* locate */.x)(reader, objects, target.namespace);
    if (!located.ok)
        return located;
    const live = await (0,get_all/* getAll */.U)(reader, located.value.map(kube_object/* refOf */.H), { signal });
    if (!live.ok)
        return live;
    return refuseOwned(live.value, 'applied');
}
async function applyAll(objects, { force }, { reader, effects, target, signal, log }) {
    const located = await (0,locate/* locate */.x)(reader, objects, target.namespace);
    if (!located.ok)
        return located;
    const before = await (0,get_all/* getAll */.U)(reader, located.value.map(kube_object/* refOf */.H), { signal });
    if (!before.ok)
        return before;
    const done = [];
    for (const [index, object] of located.value.entries()) {
        const applied = await effects.cluster.apply(object, { force, signal });
        if (!applied.ok)
            return (0,result/* fail */.f)(withRemedy(applied.failure));
        const old = before.value[index]?.metadata.resourceVersion;
        const changed = old !== applied.value.metadata.resourceVersion;
        const name = (0,kube_object/* nameOf */.V)(object);
        log.info(`${name}: ${old === undefined ? 'created' : changed ? 'changed' : 'unchanged'}`);
        done.push({ object, name, changed });
    }
    return (0,result.ok)(done);
}
function withRemedy(failure) {
    if (failure.reason !== 'conflict')
        return failure;
    return { ...failure, remedy: 'Leave these fields out, or write `force: true` to take them over.' };
}
async function waitUntil(what, applied, context) {
    if (what === 'exists')
        return (0,result.ok)();
    const { reader, clock, signal } = context;
    const objects = applied.map(({ object }) => object);
    const crds = objects.filter(({ kind }) => kind === 'CustomResourceDefinition');
    const targets = (what === 'established' ? crds : objects).map(kube_object/* refOf */.H);
    const ready = await (0,wait_ready/* waitReady */.N)({
        reader,
        clock,
        // A finished Job may be gone before anybody saw it finished.
        targets: targets.map((ref) => ({ ...ref, mayVanish: ref.kind === 'Job' })),
        timeoutMs: UNTIL_ABORTED_MS,
        signal,
        waitForJobs: what === 'complete',
        onProgress: logProgress(context),
    });
    return ready.ok ? untilServed(crds, context) : (0,result/* fail */.f)(stillWaiting(ready.failure));
}
function nothingToApply(files) {
    return {
        reason: 'hook',
        message: `there is no object in ${files.join(', ')}`,
        remedy: 'Name files of Kubernetes YAML, or a folder that has some.',
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/kube/clean.js
var clean = __webpack_require__(2729);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
;// CONCATENATED MODULE: ./build/hooks/backup-folder.js


/** What a backup is called; also the name of its file, so no path can hide in it. */
const backupName = schemas/* string */.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/, {
    error: 'a name of letters, digits, - and _',
});
/** The file of a backup among what is kept of a release. */
function backupFile(diagnosticsFolder, name) {
    return (0,external_node_path_.join)(diagnosticsFolder, `backup-${name}.yaml`);
}

;// CONCATENATED MODULE: ./build/hooks/require-targets.js


/** The targets of a hook that changes them: one that does not exist, or a selector that finds nothing, is a failure unless `optional`. */
async function requireTargets(targets, { reader, target, signal }) {
    const found = await findTargets(targets, { reader, namespace: target.namespace, signal });
    if (!found.ok)
        return found;
    const { present, missing } = found.value;
    if (targets.optional || (missing.length === 0 && present.length > 0))
        return (0,result.ok)(present);
    return (0,result/* fail */.f)(missing.length > 0 ? require_targets_notThere(missing) : nothingFound(targets));
}
function require_targets_notThere(missing) {
    const [first] = missing;
    return {
        reason: 'not-found',
        message: `nothing was changed: ${first} does not exist`,
        remedy: 'Correct the reference, or write `optional: true` when it may be missing.',
        ...(missing.length > 1 && { details: missing.map((name) => `${name} does not exist`) }),
        ...(first !== undefined && { object: first }),
    };
}
function nothingFound({ kind, selector }) {
    return {
        reason: 'not-found',
        message: `there is no ${kind} with ${selector}`,
        remedy: 'Correct the selector, or write `optional: true` when there may be none.',
    };
}

;// CONCATENATED MODULE: ./build/hooks/kinds/backup.js










const SECRET_KIND = /^secrets?(\.|$)/i;
const backup_settingsSchema = schemas/* strictObject */.rej({
    ...targetShape,
    name: backupName.default('objects').describe('What a `restore` hook calls it.'),
    optional: schemas/* boolean */.zMY().default(false).describe('Nothing to keep is fine.'),
})
    .superRefine((settings, context) => {
    checkTargets(settings, context);
    if (settings.kind === undefined || !SECRET_KIND.test(settings.kind))
        return;
    const message = 'Secrets are only kept when they are named';
    (0,add_problem/* addProblem */.F)(context, { code: 'invalid-value', message, hint: 'write `objects: [secret/...]`' });
});
const backup_shape = {
    backup: backup_settingsSchema.describe('A mapping with `objects`, or `kind` and `selector`.'),
};
const backup = {
    name: 'backup',
    summary: 'Keeps objects as YAML that can be applied again, in the file `backup-<name>.yaml` of the diagnostics folder: without status and what the server fills in. Secrets are kept only when they are named one by one, as they are, in a file that only the own user can read.',
    shape: backup_shape,
    returns: '`{objects, file}`: the objects as `Kind/namespace/name`, and the path of the file.',
    files: () => [],
    permissions: ({ backup: settings }) => targetRights(settings, ['get']),
    describe: ({ backup: settings }) => `keep ${describeTargets(settings)}`,
    example: `
backup: {objects: [configmap/kube-root-ca.crt], name: root-ca}
`,
    async run({ backup: { name, ...targets } }, context) {
        const found = await requireTargets(targets, context);
        if (!found.ok)
            return found;
        const file = backupFile(context.diagnosticsFolder, name);
        const written = await write(file, asYaml(found.value));
        if (!written.ok)
            return written;
        context.log.info(`kept ${found.value.length} objects in ${file}`);
        return (0,result.ok)({ objects: found.value.map(kube_object/* nameOf */.V), file });
    },
};
async function write(file, text) {
    try {
        await (0,files/* writePrivateFile */.Pl)(file, text);
        return (0,result.ok)();
    }
    catch (error) {
        return (0,result/* fail */.f)({
            reason: 'filesystem',
            message: `write ${file}: ${error.message}`,
            remedy: 'Check that the folder of the diagnostics is writable and has space left.',
        });
    }
}
function asYaml(objects) {
    return objects
        .map((object) => `---\n${(0,dist/* stringify */.As)((0,clean/* clean */.u)(object), { aliasDuplicateObjects: false })}`)
        .join('');
}

// EXTERNAL MODULE: ./build/hooks/checks.js + 8 modules
var checks = __webpack_require__(33440);
;// CONCATENATED MODULE: ./build/hooks/kinds/check.js



const check_shape = {
    check: schemas/* union */.KCZ([checks/* questionSchema */.WJ, schemas/* array */.YOg(checks/* questionSchema */.WJ).min(1)], {
        error: 'a mapping with one question, or a list of such',
    })
        .describe('One question, or a list of questions that must all hold; the same as in `if`.'),
};
const check = {
    name: 'check',
    summary: 'Fails unless something is so, right now: give the hook `retry` for what may take a while, or use `wait`, which watches.',
    shape: check_shape,
    jsonPaths: checks/* QUESTION_PATHS */.WP.flatMap((path) => [
        ['check', ...path],
        ['check', '*', ...path],
    ]),
    returns: '`{seen}`: a list with what was seen for each question, in words.',
    files: () => [],
    permissions: ({ check: written }) => questionsOf(written).flatMap(checks/* rightsOfQuestion */.Rx),
    describe: ({ check: written }) => `check that ${questionsOf(written).map(checks/* describeQuestion */.oT).join(' and ')}`,
    example: `
check:
  - exists: serviceaccount/default
  - field: {object: configmap/kube-root-ca.crt, path: "$.data['ca.crt']", matches: BEGIN CERTIFICATE}
`,
    async run({ check: written }, { reader, target, signal }) {
        const wrong = [];
        const seen = [];
        for (const question of questionsOf(written)) {
            const answer = await (0,checks/* ask */.kA)(question, { reader, namespace: target.namespace, signal });
            if (!answer.ok)
                return answer;
            seen.push(answer.value.seen);
            if (!answer.value.holds)
                wrong.push({ question, answer: answer.value });
        }
        return wrong.length === 0 ? (0,result.ok)({ seen }) : (0,result/* fail */.f)(notSo(wrong));
    },
};
function questionsOf(written) {
    return [written].flat();
}
function notSo(wrong) {
    const lines = wrong.map(({ question, answer }) => `${(0,checks/* describeQuestion */.oT)(question)}: not so, ${answer.seen}`);
    const object = wrong.find(({ answer }) => answer.object !== undefined)?.answer.object;
    return {
        reason: 'hook',
        message: lines[0] ?? '',
        remedy: 'Look into it; if it only takes its time, give the hook `retry`.',
        ...(lines.length > 1 && { details: lines }),
        ...(object !== undefined && { object }),
    };
}

// EXTERNAL MODULE: ./build/cluster/owned-objects.js
var owned_objects = __webpack_require__(15773);
// EXTERNAL MODULE: ./build/cluster/wait-gone.js
var wait_gone = __webpack_require__(42678);
;// CONCATENATED MODULE: ./build/hooks/await-gone.js



/** Waits until objects and their pods are gone, as long as the hook's timeout lets it; an interrupted wait says what is left. */
async function awaitGone(targets, context) {
    const { reader, clock, signal } = context;
    const gone = await (0,wait_gone/* waitGone */.B)({
        reader,
        clock,
        targets,
        timeoutMs: UNTIL_ABORTED_MS,
        signal,
        onProgress: logProgress(context),
    });
    return gone.ok ? gone : (0,result/* fail */.f)(stillWaiting(gone.failure));
}

// EXTERNAL MODULE: ./build/hooks/field-test.js
var field_test = __webpack_require__(17568);
;// CONCATENATED MODULE: ./build/hooks/kinds/delete.js









const delete_settingsSchema = schemas/* strictObject */.rej({
    ...targetShape,
    where: schemas/* strictObject */.rej(field_test/* fieldTestShape */.sB)
        .superRefine(field_test/* checkFieldTest */.zN)
        .describe('Only objects with such a value: `path` with `equals` or `matches`.')
        .optional(),
    cascade: schemas/* enum */.k5n(['background', 'foreground', 'orphan'])
        .default('background')
        .describe('What becomes of the objects that they own: deleted after them, before them, or kept.'),
    waitGone: schemas/* boolean */.zMY()
        .default(true)
        .describe('Waits until they and their pods are gone, not only marked for deletion.'),
})
    .superRefine(checkTargets);
const delete_shape = {
    delete: schemas/* union */.KCZ([delete_settingsSchema, schemas/* array */.YOg(object_reference/* objectReference */.xb).min(1), object_reference/* objectName */.Hd], {
        error: 'an object, a list of objects, or a mapping with `objects` or `kind` and `selector`',
    })
        .describe('An object, a list of them, or a mapping with `objects`, or `kind` and `selector`.'),
};
const deleteObjects = {
    name: 'delete',
    summary: 'Deletes objects and waits until they are gone. What does not exist is fine.',
    shape: delete_shape,
    jsonPaths: [['delete', 'where', 'path']],
    returns: '`{deleted, kept, missing}`: lists of objects as `Kind/namespace/name`; `kept` are those that `where` left out.',
    files: () => [],
    permissions({ delete: written }) {
        const settings = delete_settingsOf(written);
        return targetRights(settings, settings.waitGone ? ['get', 'delete', 'watch'] : ['get', 'delete']);
    },
    describe({ delete: written }) {
        const { where, ...targets } = delete_settingsOf(written);
        return `delete ${describeTargets(targets)}${where === undefined ? '' : ` where ${(0,field_test/* describeFieldTest */.KY)(where)}`}`;
    },
    example: `
delete:
  objects: [service/old-entry]
  where: {path: "$.metadata.annotations['example.com/scheme']", equals: internal}
`,
    async run({ delete: written }, context) {
        const settings = delete_settingsOf(written);
        const { reader, target, signal } = context;
        const found = await findTargets(settings, { reader, namespace: target.namespace, signal });
        if (!found.ok)
            return found;
        const chosen = await choose(found.value.present, settings);
        if (!chosen.ok)
            return chosen;
        const gone = await deleteAll(chosen.value, settings, context);
        if (!gone.ok)
            return gone;
        const kept = found.value.present.filter((object) => !chosen.value.includes(object));
        return (0,result.ok)({
            deleted: chosen.value.map(kube_object/* nameOf */.V),
            kept: kept.map(kube_object/* nameOf */.V),
            missing: found.value.missing,
        });
    },
};
/** As in the schema, which has not run yet where a placeholder still stands for a value. */
const DEFAULTS = { cascade: 'background', waitGone: true };
function delete_settingsOf(written) {
    const mapping = typeof written === 'object' && !Array.isArray(written);
    return { ...DEFAULTS, ...(mapping ? written : { objects: [written].flat() }) };
}
async function choose(objects, { where }) {
    if (where === undefined)
        return (0,result.ok)(objects);
    const tester = await (0,field_test/* fieldTester */.YL)(where);
    return tester.ok ? (0,result.ok)(objects.filter((object) => tester.value(object).holds)) : tester;
}
async function deleteAll(objects, { cascade, waitGone: waits }, context) {
    const { reader, effects, signal, log } = context;
    // What they own cannot be found by them any more once they are gone.
    const owned = waits && cascade !== 'orphan'
        ? await (0,wait_gone/* identify */.l)(reader, objects.map(kube_object/* refOf */.H), { signal })
        : (0,result.ok)(objects.map(owned_objects/* identityOf */.cu));
    if (!owned.ok)
        return owned;
    for (const object of objects) {
        if (object.metadata.deletionTimestamp !== undefined)
            continue;
        const { uid, ...ref } = (0,owned_objects/* identityOf */.cu)(object);
        const deleted = await effects.cluster.delete(ref, { cascade, uid, signal });
        if (!deleted.ok)
            return deleted;
        log.info(`deleted ${(0,kube_object/* nameOf */.V)(object)}`);
    }
    return waits ? awaitGone(owned.value, context) : (0,result.ok)();
}

// EXTERNAL MODULE: ./build/kube/pod-trouble.js
var pod_trouble = __webpack_require__(79841);
;// CONCATENATED MODULE: ./build/hooks/kinds/delete-crash-looping.js








const delete_crash_looping_settingsSchema = schemas/* strictObject */.rej({
    selector: schemas/* string */.YjP().min(1).describe('Label selector as kubectl takes it: `app=web,tier!=cache`.'),
    namespace: object_reference/* namespaceSchema */.P8.describe("Where it looks. Default: the release's namespace.").optional(),
    minRestarts: schemas/* int */.Whr().min(1).default(5).describe('How often a container must have been restarted.'),
});
const delete_crash_looping_shape = {
    deleteCrashLooping: delete_crash_looping_settingsSchema.describe('A mapping with `selector`, and perhaps `minRestarts`.'),
};
const deleteCrashLooping = {
    name: 'deleteCrashLooping',
    summary: 'Deletes pods that crash again and again, so that their controller makes new ones at once and not after the back-off. Pods without a controller stay: nobody would make them again.',
    shape: delete_crash_looping_shape,
    returns: '`{deleted, kept}`: lists of pods as `Pod/namespace/name`; `kept` are those without a controller.',
    files: () => [],
    permissions: ({ deleteCrashLooping: { namespace } }) => (0,object_right/* rightsOn */.p)({ kind: 'pods', ...(namespace !== undefined && { namespace }) }, ['list', 'delete']),
    describe: ({ deleteCrashLooping: { selector } }) => `delete pods with ${selector} that crash again and again`,
    example: `
deleteCrashLooping: {selector: app=web, minRestarts: 3}
`,
    async run({ deleteCrashLooping: { selector, namespace, minRestarts } }, context) {
        const { reader, effects, target, signal, log } = context;
        const pods = await reader.list({ apiVersion: 'v1', kind: 'Pod', namespace: namespace ?? target.namespace, labelSelector: selector }, { signal });
        if (!pods.ok)
            return pods;
        const looping = pods.value.filter((pod) => crashesAgainAndAgain(pod, minRestarts));
        const deleted = looping.filter(hasController);
        for (const pod of deleted) {
            const { uid, ...ref } = (0,owned_objects/* identityOf */.cu)(pod);
            const gone = await effects.cluster.delete(ref, { uid, signal });
            if (!gone.ok)
                return gone;
            log.info(`deleted ${(0,kube_object/* nameOf */.V)(pod)}: ${(0,pod_trouble/* podTroubles */.G)(pod)[0]?.message ?? 'it was restarted too often'}`);
        }
        const kept = looping.filter((pod) => !hasController(pod));
        for (const pod of kept)
            log.warning(`${(0,kube_object/* nameOf */.V)(pod)} crashes again and again, and has no controller`);
        return (0,result.ok)({ deleted: deleted.map(kube_object/* nameOf */.V), kept: kept.map(kube_object/* nameOf */.V) });
    },
};
/** A container was restarted that often and does not run well now. */
function crashesAgainAndAgain({ metadata, status }, minRestarts) {
    if (metadata.deletionTimestamp !== undefined)
        return false;
    const often = [
        ...(0,fields/* mappings */.qj)(status, 'initContainerStatuses'),
        ...(0,fields/* mappings */.qj)(status, 'containerStatuses'),
    ].filter(({ restartCount }) => (0,fields/* numberOf */.rl)(restartCount) >= minRestarts);
    return often.some(({ state, ready }) => {
        const isBackedOff = (0,fields/* textOf */.b6)((0,fields/* mapping */.pq)(state, 'waiting').reason) === 'CrashLoopBackOff';
        return isBackedOff || (ready !== true && (0,fields/* numberOf */.rl)((0,fields/* mapping */.pq)(state, 'terminated').exitCode) !== 0);
    });
}
function hasController({ metadata }) {
    return metadata.ownerReferences?.some(({ controller }) => controller === true) ?? false;
}

// EXTERNAL MODULE: ./build/helm/release-store.js
var release_store = __webpack_require__(89856);
// EXTERNAL MODULE: ./build/helm/test-containers.js
var test_containers = __webpack_require__(16698);
// EXTERNAL MODULE: ./build/model/release.js
var model_release = __webpack_require__(55491);
;// CONCATENATED MODULE: ./build/hooks/helm-run.js
/** Longer than any hook: its own signal, which carries its timeout, ends Helm. */
const A_WEEK_MS = 7 * 24 * 3_600_000;
/** How a hook runs Helm; a kill of this process may come before Helm's number is known. */
function helmRun({ log, noteHelm }, { command, signal }) {
    noteHelm({ command });
    return {
        signal,
        timeoutMs: A_WEEK_MS,
        onLine: (line) => log.info(line),
        onStarted: (pid) => noteHelm({ command, pid }),
    };
}

;// CONCATENATED MODULE: ./build/hooks/release-reference.js


/** The name of a release, as Helm allows it. */
const releaseName = schemas/* string */.YjP().regex(/^[a-z0-9](?:[a-z0-9.-]{0,51}[a-z0-9])?$/, {
    error: 'the name of a release: at most 53 lower case letters, digits, - and .',
});
/** A release by name; `namespace` undefined: the one of the hook's own release. */
const releaseReference = schemas/* strictObject */.rej({
    name: releaseName,
    namespace: object_reference/* namespaceSchema */.P8.describe("Default: the namespace of the hook's release.").optional(),
});
/** What reading Helm's records in a namespace needs, and `verbs` more. */
function storageRights(namespace, verbs = []) {
    return ['get', 'list', ...verbs].map((verb) => ({
        verb,
        group: '',
        resource: 'secrets',
        namespace,
    }));
}

// EXTERNAL MODULE: ./build/hooks/stream-lines.js
var stream_lines = __webpack_require__(53633);
;// CONCATENATED MODULE: ./build/hooks/kinds/helm-test.js









const TAIL_LINES = 20;
const helm_test_settingsSchema = schemas/* strictObject */.rej({
    filter: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^!?[a-z0-9][a-z0-9.-]*$/, { error: 'the name of a test, or `!name`' }))
        .min(1)
        .describe('Runs only these tests, by name; `!name` leaves one out.')
        .optional(),
    release: releaseReference
        .describe("Another release, as `{name, namespace}`. Default: the hook's own.")
        .optional(),
});
const helm_test_shape = {
    helmTest: schemas/* union */.KCZ([helm_test_settingsSchema, schemas/* literal */.euz(true)], { error: 'true, or a mapping with `filter` or `release`' })
        .describe('`true`, or a mapping with `filter` or `release`.'),
};
const helmTest = {
    name: 'helmTest',
    summary: "Runs the chart's tests, prints the logs of their pods, and fails when one fails. A chart without tests is fine.",
    shape: helm_test_shape,
    returns: '`{log}`: the last 64 kB of what the test pods wrote.',
    files: () => [],
    permissions({ helmTest: written }, target) {
        const { namespace } = releaseOf(helm_test_settingsOf(written), target);
        return [
            ...storageRights(namespace, ['update']),
            ...(0,object_right/* rightsOn */.p)({ kind: 'pods', namespace }, ['get', 'create', 'delete', 'watch']),
            { verb: 'get', group: '', resource: 'pods', subresource: 'log', namespace },
        ];
    },
    describe({ helmTest: written }) {
        const { filter, release } = helm_test_settingsOf(written);
        const which = filter === undefined ? '' : ` ${filter.join(', ')}`;
        return `run the chart's tests${which}${release === undefined ? '' : ` of release ${release.name}`}`;
    },
    example: `
helmTest: {filter: [smoke]}
`,
    async run({ helmTest: written }, context) {
        const settings = helm_test_settingsOf(written);
        const release = releaseOf(settings, context.target);
        const stored = await readStored(release, context);
        if (!stored.ok)
            return stored;
        const filter = settings.filter?.map((item) => item.replace(/^(!?)/, '$1name='));
        const tested = await context.effects.helm.test({ ...release, ...(filter !== undefined && { filter }) }, helmRun(context, { command: 'test', signal: context.signal }));
        const lines = await readLogs((0,test_containers/* testContainers */.Z)(stored.value), context);
        for (const line of lines)
            context.log.info(line);
        if (tested.ok)
            return (0,result.ok)({ log: (0,stream_lines/* outputTail */.ci)(lines.join('\n')) });
        const details = [...(tested.failure.details ?? []), ...lines.slice(-TAIL_LINES)];
        return (0,result/* fail */.f)({ ...tested.failure, details });
    },
};
function helm_test_settingsOf(written) {
    return written === true ? {} : written;
}
function releaseOf({ release }, target) {
    return release === undefined
        ? target
        : { name: release.name, namespace: release.namespace ?? target.namespace };
}
async function readStored(release, { reader }) {
    const store = (0,release_store/* createReleaseStore */.F)(reader);
    const observed = await store.observeOne(release);
    if (!observed.ok)
        return observed;
    const record = (0,model_release/* newest */.BP)(observed.value);
    const stored = record === undefined ? (0,result.ok)(undefined) : await store.read(release, record.revision);
    if (!stored.ok)
        return stored;
    if (stored.value !== undefined)
        return (0,result.ok)(stored.value);
    return (0,result/* fail */.f)({
        reason: 'not-found',
        message: `there is no release ${release.namespace}/${release.name} to test`,
        remedy: 'Run the tests in `postExec` or later, and give the hook `when: deploy`.',
    });
}
/** Helm's own `--logs` fails tests that have passed when a pod is gone already; what cannot be read is left out here. */
async function readLogs(containers, { reader, signal }) {
    const lines = [];
    for (const { namespace, name, container } of containers) {
        const log = await reader.log({ namespace, name }, { container }, { signal });
        if (log.ok && log.value)
            lines.push(`--- ${name}/${container}`, ...log.value.trimEnd().split('\n'));
    }
    return lines;
}

// EXTERNAL MODULE: ./build/cluster/watch-until.js
var watch_until = __webpack_require__(47287);
// EXTERNAL MODULE: ./build/kube/owners.js
var owners = __webpack_require__(66230);
// EXTERNAL MODULE: ./build/kube/readiness.js + 6 modules
var readiness = __webpack_require__(13570);
// EXTERNAL MODULE: ./build/system/process.js
var process = __webpack_require__(96641);
// EXTERNAL MODULE: ./build/hooks/grace.js
var grace = __webpack_require__(54147);
;// CONCATENATED MODULE: ./build/hooks/follow-logs.js




const follow_logs_TAIL_LINES = 20;
/** How long a log may still flow after its container has ended. */
const LATE_MS = 5_000;
function followLogs({ effects, kubectl, env, log, clock, signal }) {
    let ending = false;
    const lines = (0,stream_lines/* streamLines */.Mn)(log);
    const tails = new Map();
    const streams = [];
    let text = '';
    async function follow({ pod, container }, tail, stream) {
        const { name, namespace = '' } = pod.metadata;
        const several = (0,fields/* mappings */.qj)(pod.spec, 'containers').length + (0,fields/* mappings */.qj)(pod.spec, 'initContainers').length > 1;
        const record = await effects.spawn({
            file: kubectl,
            args: ['logs', name, '--namespace', namespace, '--container', container, '--follow'],
            env,
            signal: AbortSignal.any([signal, stream.stop.signal]),
            graceMs: grace/* GRACE_MS */.g,
            onLine(line, source) {
                stream.trouble = source === 'stderr' ? line : undefined;
                if (ending && stream.trouble !== undefined)
                    stream.stop.abort();
                if (source === 'stderr')
                    return;
                lines.line(several ? `${container}: ${line}` : line);
                text += `${line}\n`;
                if (text.length > 2 * stream_lines/* KEPT_CHARACTERS */.ar)
                    text = (0,stream_lines/* outputTail */.ci)(text);
                tail.push(line);
                if (tail.length > follow_logs_TAIL_LINES)
                    tail.shift();
            },
        });
        if ((0,process/* succeeded */.g)(record) || signal.aborted || stream.trouble === undefined)
            return;
        log.info(`the log of container ${container} in ${name} cannot be read: ${stream.trouble}`);
    }
    return {
        note(pod) {
            for (const status of containerStatuses(pod)) {
                const container = (0,fields/* textOf */.b6)(status.name);
                const { running, terminated } = (0,fields/* mapping */.pq)(status.state);
                const run = { pod, container, run: (0,fields/* numberOf */.rl)(status.restartCount) };
                const key = keyOf(run);
                if ((running === undefined && terminated === undefined) || tails.has(key))
                    continue;
                const tail = [];
                tails.set(key, tail);
                const stream = { stop: new AbortController() };
                streams.push(Object.assign(stream, { ended: follow(run, tail, stream) }));
            }
        },
        async end() {
            ending = true;
            for (const { stop, trouble } of streams)
                if (trouble !== undefined)
                    stop.abort();
            const over = new AbortController();
            const rest = Promise.all(streams.map(({ ended }) => ended)).then(() => over.abort());
            await clock.sleep(LATE_MS, AbortSignal.any([over.signal, signal]));
            for (const { stop } of streams)
                stop.abort();
            await rest;
            lines.end();
        },
        lastLines: (run) => tails.get(keyOf(run)) ?? [],
        text: () => (0,stream_lines/* outputTail */.ci)(text),
    };
}
/** What is known of each container of a pod, the ones that run first first. */
function containerStatuses({ status }) {
    return [...(0,fields/* mappings */.qj)(status, 'initContainerStatuses'), ...(0,fields/* mappings */.qj)(status, 'containerStatuses')];
}
function keyOf({ pod, container, run }) {
    return `${pod.metadata.uid}/${container}/${run}`;
}

;// CONCATENATED MODULE: ./build/hooks/await-job.js









/**
 * Waits, by watching, until a Job that was just made has ended, and streams the logs of its pods meanwhile; gives the end of
 * them. The failure of a Job names the container's exit code and has its last lines as `details`.
 */
async function awaitJob(created, context) {
    const { reader, clock, signal } = context;
    const { name, namespace = '', uid = '' } = created.metadata;
    const jobs = { apiVersion: 'batch/v1', kind: 'Job', namespace, fieldSelector: `metadata.name=${name}` };
    const podQuery = { apiVersion: 'v1', kind: 'Pod', namespace, labelSelector: `job-name=${name}` };
    const isOurs = (pod) => (0,owners/* isOwned */.g)(pod, new Set([uid]));
    const logs = followLogs(context);
    const report = logProgress(context);
    const pods = new Map();
    let job = created;
    const notePod = (pod) => {
        if (!isOurs(pod))
            return;
        pods.set(pod.metadata.uid ?? '', pod);
        logs.note(pod);
    };
    const waiting = () => [...troublesOf(pods), `${(0,kube_object/* nameOf */.V)(created)}: ${readinessOf(job ?? created).message}`];
    let seen = false;
    const end = await (0,watch_until/* watchUntil */.m)({
        reader,
        clock,
        queries: [jobs, podQuery],
        timeoutMs: UNTIL_ABORTED_MS,
        signal,
        what: `run ${(0,kube_object/* nameOf */.V)(created)}`,
        onEvent({ type, object }, query) {
            if (query === podQuery) {
                if (object !== undefined && type !== 'DELETED')
                    notePod(object);
            }
            else if (object?.metadata.uid === uid) {
                seen = true;
                job = type === 'DELETED' ? undefined : object;
            }
            else if (type === 'SYNCED' && !seen)
                job = undefined;
            // A pod that runs tells itself how it gets on.
            report({ ready: 0, total: 1, waiting: troublesOf(pods) });
            return job === undefined || hasEnded(job);
        },
    });
    // The watches are apart: the Job's end may come before that of its pods.
    const last = end.kind === 'came' ? await reader.list(podQuery, { signal }) : (0,result.ok)([]);
    if (last.ok)
        last.value.forEach(notePod);
    await logs.end();
    if (end.kind === 'failed')
        return (0,result/* fail */.f)(stillWaiting({ ...end.failure, details: waiting() }));
    if (job === undefined)
        return (0,result/* fail */.f)(deletedMeanwhile(created));
    const hasFailed = (0,fields/* condition */.uH)(job.status, 'Complete')?.status !== 'True';
    return hasFailed ? (0,result/* fail */.f)(jobFailure(job, pods, logs)) : (0,result.ok)(logs.text());
}
/** Whether a Job has succeeded or failed, so that it never runs again. */
function hasEnded(job) {
    return (0,fields/* condition */.uH)(job.status, 'Complete')?.status === 'True' || readinessOf(job).state === 'failed';
}
function readinessOf(job) {
    return (0,readiness/* readiness */.x)(job, { waitForJobs: true });
}
function troublesOf(pods) {
    return [...pods.values()].flatMap((pod) => {
        const [first] = (0,pod_trouble/* podTroubles */.G)(pod);
        return first === undefined ? [] : [`${(0,kube_object/* nameOf */.V)(pod)}: ${first.message}`];
    });
}
function jobFailure(job, pods, logs) {
    const name = (0,kube_object/* nameOf */.V)(job);
    const why = (0,fields/* condition */.uH)(job.status, 'Failed') ?? (0,fields/* condition */.uH)(job.status, 'FailureTarget');
    const reason = why === undefined ? '' : (0,fields/* explain */.WE)(why);
    const ending = lastFailedRun([...pods.values()]);
    if (ending === undefined) {
        return { reason: 'hook', message: `${name} failed: ${reason}`, remedy: REMEDY, object: name };
    }
    const { pod, container, terminated } = ending;
    const details = logs.lastLines(ending);
    const words = details.findLast((line) => line.trim() !== '');
    const exit = (0,pod_trouble/* endingText */.p)(terminated);
    return {
        reason: 'hook',
        message: `${name} failed: container ${container} of ${pod.metadata.name}: ${exit}${words === undefined ? '' : `: ${words}`}`,
        remedy: REMEDY,
        object: name,
        details: [...details, ...(reason === '' ? [] : [reason])],
    };
}
const REMEDY = 'Correct what it does; the next run replaces the Job.';
/** The run of a container that failed last: that of a container which was restarted is the one before. */
function lastFailedRun(pods) {
    return pods
        .flatMap((pod) => containerStatuses(pod).flatMap((status) => {
        const now = (0,fields/* mapping */.pq)((0,fields/* mapping */.pq)(status.state), 'terminated');
        const before = (0,fields/* mapping */.pq)((0,fields/* mapping */.pq)(status.lastState), 'terminated');
        const isOver = now.exitCode !== undefined;
        const terminated = isOver ? now : before;
        const run = (0,fields/* numberOf */.rl)(status.restartCount) - (isOver ? 0 : 1);
        return (0,fields/* numberOf */.rl)(terminated.exitCode) === 0
            ? []
            : [{ pod, container: (0,fields/* textOf */.b6)(status.name), run, terminated }];
    }))
        .sort((a, b) => (0,fields/* textOf */.b6)(a.terminated.finishedAt).localeCompare((0,fields/* textOf */.b6)(b.terminated.finishedAt)))
        .at(-1);
}
function deletedMeanwhile(job) {
    const { kind, name } = (0,kube_object/* refOf */.H)(job);
    return {
        reason: 'hook',
        message: `${(0,kube_object/* nameOf */.V)(job)} was deleted before it had ended`,
        remedy: `Find out who deletes ${kind.toLowerCase()} ${name}; another run of this manifest may have replaced it.`,
        object: (0,kube_object/* nameOf */.V)(job),
    };
}

;// CONCATENATED MODULE: ./build/hooks/kinds/job.js












const job_path = schemas/* string */.YjP().min(1);
const job_settingsSchema = schemas/* strictObject */.rej({
    file: job_path
        .describe('File with the Job as Kubernetes YAML; placeholders in it are not filled in.')
        .optional(),
    content: inlineObjects
        .describe('The Job itself, as a mapping or YAML text. Placeholders in it become text.')
        .optional(),
    deleteAfter: schemas/* boolean */.zMY()
        .default(false)
        .describe('Deletes it with its pods when it has succeeded; one that failed stays to be looked at.'),
})
    .superRefine(({ file, content }, context) => {
    if ((file === undefined) !== (content === undefined))
        return;
    const message = 'it needs one of `file` and `content`';
    (0,add_problem/* addProblem */.F)(context, { code: file === undefined ? 'missing-key' : 'conflicting-keys', message });
});
const job_shape = {
    job: schemas/* union */.KCZ([job_settingsSchema, job_path], { error: 'a file, or a mapping with `file` or `content`' })
        .describe('A file with a Job, or a mapping with `file` or `content`.'),
};
const job = {
    name: 'job',
    summary: 'Runs a Job, streams the logs of its pods, and fails when it fails. A finished Job of the same name is replaced; one that does not end before `timeout`, or is cancelled, is deleted with its pods.',
    shape: job_shape,
    placeholders: { job: cutContent },
    returns: '`{job, log}`: the Job as `Job/namespace/name`, and the last 64 kB of what its containers wrote.',
    files: ({ job: written }) => [job_settingsOf(written).file ?? []].flat(),
    permissions: (_spec, { namespace }) => [
        ...(0,object_right/* rightsOn */.p)({ kind: 'jobs.batch' }, ['get', 'create', 'delete', 'watch']),
        ...(0,object_right/* rightsOn */.p)({ kind: 'pods' }, ['list', 'watch']),
        { verb: 'get', group: '', resource: 'pods', subresource: 'log', namespace },
    ],
    describe({ job: written }) {
        const { file, content } = job_settingsOf(written);
        return `run job ${file ?? objectsIn(content)[0]?.metadata.name}`;
    },
    example: `
job:
  content:
    apiVersion: batch/v1
    kind: Job
    metadata: {name: greet}
    spec:
      backoffLimit: 0
      template:
        spec:
          restartPolicy: Never
          containers: [{name: greet, image: "busybox:1.36", command: [echo, "hello \${release.name}"]}]
  deleteAfter: true
`,
    async run({ job: written }, context) {
        const settings = job_settingsOf(written);
        const wanted = await readJob(settings, context);
        if (!wanted.ok)
            return wanted;
        const replaced = await removeFinished(wanted.value, context);
        if (!replaced.ok)
            return replaced;
        const { effects, signal, log } = context;
        const created = await effects.cluster.create(wanted.value, { signal });
        if (!created.ok)
            return created;
        const name = (0,kube_object/* nameOf */.V)(created.value);
        log.info(`created ${name}`);
        const ended = await awaitJob(created.value, context);
        if (!ended.ok) {
            if (signal.aborted)
                await stop(created.value, context);
            return ended;
        }
        if (settings.deleteAfter) {
            const deleted = await effects.cluster.delete((0,kube_object/* refOf */.H)(created.value), { signal });
            if (!deleted.ok)
                return deleted;
        }
        return (0,result.ok)({ job: name, log: ended.value });
    },
};
function job_settingsOf(written) {
    return typeof written === 'string' ? { file: written, deleteAfter: false } : written;
}
async function readJob({ file, content }, { reader, target, folder }) {
    const read = file === undefined ? (0,result.ok)(objectsIn(content)) : await readObjects([file], folder);
    if (!read.ok)
        return read;
    const [first, ...others] = read.value;
    if (first === undefined || first.kind !== 'Job' || others.length > 0)
        return (0,result/* fail */.f)(notOneJob(file, read.value));
    const located = await (0,locate/* locate */.x)(reader, [first], target.namespace);
    return located.ok ? (0,result.ok)(located.value[0] ?? first) : located;
}
/** Makes room for the Job: an earlier one of its name is removed if it has ended, and is in the way if it has not. */
async function removeFinished(wanted, context) {
    const { reader, effects, signal, log } = context;
    const ref = (0,kube_object/* refOf */.H)(wanted);
    const existing = await reader.get(ref, { signal });
    if (!existing.ok || existing.value === undefined)
        return existing.ok ? (0,result.ok)() : existing;
    const refused = refuseOwned([existing.value], 'run');
    if (!refused.ok)
        return (0,result/* fail */.f)({ ...refused.failure, remedy: 'Give the Job of the hook another name.' });
    const { uid, deletionTimestamp } = existing.value.metadata;
    if (!hasEnded(existing.value) && deletionTimestamp === undefined)
        return (0,result/* fail */.f)(stillRunning(existing.value));
    const targets = await (0,wait_gone/* identify */.l)(reader, [ref], { signal });
    if (!targets.ok)
        return targets;
    const deleted = await effects.cluster.delete(ref, { signal, ...(uid !== undefined && { uid }) });
    if (!deleted.ok)
        return deleted;
    log.info(`replaces the finished ${(0,kube_object/* nameOf */.V)(wanted)}`);
    return awaitGone(targets.value, context);
}
/** Nobody waits for it any more, so it must not go on; asked although the hook's own signal has aborted. */
async function stop(created, { effects, log }) {
    const { uid } = created.metadata;
    const deleted = await effects.cluster.delete((0,kube_object/* refOf */.H)(created), uid === undefined ? {} : { uid });
    if (deleted.ok)
        log.info(`deleted ${(0,kube_object/* nameOf */.V)(created)}, which had not ended`);
    else
        log.warning(`${(0,kube_object/* nameOf */.V)(created)} still runs: ${deleted.failure.message}`);
}
function notOneJob(file, objects) {
    const seen = objects.length === 0 ? 'nothing' : objects.map(kube_object/* nameOf */.V).join(', ');
    return {
        reason: 'hook',
        message: `${file ?? '`content`'} must be one Job, and has ${seen}`,
        remedy: 'Apply what else it needs by an `apply` hook before it.',
    };
}
function stillRunning(existing) {
    return {
        reason: 'conflict',
        message: `${(0,kube_object/* nameOf */.V)(existing)} is still running, so it was not started again`,
        remedy: 'Wait for it by a `wait` hook, or delete it.',
        object: (0,kube_object/* nameOf */.V)(existing),
    };
}

// EXTERNAL MODULE: ./build/util/shell-words.js
var shell_words = __webpack_require__(69083);
// EXTERNAL MODULE: ./build/hooks/process-failure.js
var process_failure = __webpack_require__(55041);
;// CONCATENATED MODULE: ./build/hooks/kinds/kubectl.js







const kubectl_shape = {
    kubectl: schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP()).min(1)], {
        error: 'arguments of kubectl, as text or a list',
    })
        .superRefine((written, context) => {
        const split = typeof written === 'string' ? (0,shell_words/* splitShellWords */.C)(written) : undefined;
        if (split?.ok === false) {
            context.addIssue({ code: 'custom', message: `a complete command line (there is ${split.message})` });
        }
        if (wordsOf(written)[0] === 'kubectl') {
            context.addIssue({ code: 'custom', message: 'only the arguments, without `kubectl` itself' });
        }
    })
        .describe("Arguments of kubectl: one text that is split as a shell does, or a list. No shell runs, nothing is expanded. Context and namespace are the release's."),
};
/** Options whose value is a file or folder that kubectl reads. */
const FILE_OPTIONS = [
    '-f',
    '--filename',
    '-k',
    '--kustomize',
    '--patch-file',
    '--from-file',
    '--from-env-file',
];
const kubectl = {
    name: 'kubectl',
    summary: "Runs kubectl in the release's namespace and context, without a shell.",
    shape: kubectl_shape,
    placeholders: { kubectl: 'words' },
    returns: 'What it prints, parsed, when that is JSON (`-o json`); else `{stdout}`, the last 64 kB.',
    files: (spec) => filesIn(wordsOf(spec.kubectl)),
    permissions: () => [],
    records: (spec) => !hasOutputFormat(wordsOf(spec.kubectl)) || printsObjects(wordsOf(spec.kubectl)),
    describe: (spec) => commandOf(wordsOf(spec.kubectl)),
    example: `
kubectl: get configmap kube-root-ca.crt -o json
capture: {name: $.metadata.name}
`,
    async run(spec, context) {
        const words = wordsOf(spec.kubectl);
        const lines = (0,stream_lines/* streamLines */.Mn)(context.log);
        const record = await context.effects.spawn({
            file: context.kubectl,
            args: words,
            env: context.env,
            cwd: context.folder,
            signal: context.signal,
            graceMs: grace/* GRACE_MS */.g,
            // What was asked for in a machine's format is for `capture`, and may be a Secret.
            onLine: (line, stream) => (stream === 'stderr' || !hasOutputFormat(words)) && lines.line(line),
        });
        lines.end();
        if (!(0,process/* succeeded */.g)(record))
            return (0,result/* fail */.f)((0,process_failure/* processFailure */.i)(commandOf(words), record));
        return (0,result.ok)(parseOutput(record.stdout));
    },
};
function wordsOf(written) {
    if (typeof written !== 'string')
        return written;
    const split = (0,shell_words/* splitShellWords */.C)(written);
    return split.ok ? split.words : [];
}
function parseOutput(stdout) {
    if (/^\s*[[{]/.test(stdout)) {
        try {
            return JSON.parse(stdout);
        }
        catch {
            // Text that only begins like JSON, such as a table with brackets.
        }
    }
    return { stdout: (0,stream_lines/* outputTail */.ci)(stdout) };
}
function hasOutputFormat(words) {
    return words.some((word) => /^(-o|--(output|template)(=|$))/.test(word));
}
/** Of all formats only whole objects tell which of them are Secrets. */
function printsObjects(words) {
    return /(^| )(-o|--output)[ =]?json( |$)/.test(words.join(' '));
}
/** Only what stands before the options: their values may be secrets. */
function commandOf(words) {
    const end = words.findIndex((word) => word.startsWith('-'));
    const shown = end === -1 ? words : words.slice(0, end);
    return ['kubectl', ...shown, ...(end === -1 ? [] : ['...'])].join(' ');
}
/** Local files and folders; standard input, addresses and `key=` prefixes are none. */
function filesIn(words) {
    return words.flatMap((word, index) => {
        const [, option = '', attached] = /^(--?[a-z-]+)(?:=(.*))?$/s.exec(word) ?? [];
        if (!FILE_OPTIONS.includes(option))
            return [];
        // `kubectl logs -f` follows and takes no file.
        if (option === '-f' && ['logs', 'attach'].includes(words[0] ?? ''))
            return [];
        const value = attached ?? words[index + 1] ?? '';
        const path = option === '--from-file' ? value.slice(value.indexOf('=') + 1) : value;
        return path === '' || path === '-' || /^https?:\/\//.test(path) || path.includes('${') ? [] : [path];
    });
}

;// CONCATENATED MODULE: ./build/hooks/kinds/patch.js








const patch_settingsSchema = schemas/* strictObject */.rej({
    ...targetShape,
    type: schemas/* enum */.k5n(['merge', 'json', 'strategic', 'apply'])
        .default('merge')
        .describe('How `with` is meant: as a merge patch, a JSON patch, a strategic merge patch (built-in kinds only), or as the fields of a server-side apply by field manager `helm-lifecycle`.'),
    with: schemas/* union */.KCZ([schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()), schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9())).min(1)], {
        error: 'a mapping, or for `type: json` a list of operations',
    })
        .describe('The patch: a mapping, or for `type: json` a list of operations.'),
    force: schemas/* boolean */.zMY()
        .default(false)
        .describe('Changes objects of Helm releases, and with `apply` takes over fields that others manage.'),
    optional: schemas/* boolean */.zMY().default(false).describe('Nothing to patch is fine.'),
})
    .superRefine((settings, context) => {
    checkTargets(settings, context);
    if (Array.isArray(settings.with) === (settings.type === 'json'))
        return;
    const message = settings.type === 'json'
        ? 'a JSON patch is a list of operations'
        : `a list of operations needs \`type: json\`, not ${settings.type}`;
    (0,add_problem/* addProblem */.F)(context, { code: 'wrong-type', message });
});
const patch_shape = {
    patch: patch_settingsSchema.describe('A mapping with `with` and `objects`, or `kind` and `selector`.'),
};
const patch = {
    name: 'patch',
    summary: 'Changes fields of objects that exist. Objects of a Helm release are refused before anything is changed, unless it is forced.',
    shape: patch_shape,
    returns: '`{patched, changed}`: lists of objects as `Kind/namespace/name`; `changed` are those that were not so before.',
    files: () => [],
    permissions: ({ patch: settings }) => targetRights(settings, ['get', 'patch']),
    describe: ({ patch: settings }) => `patch ${describeTargets(settings)}`,
    example: `
patch:
  objects: [serviceaccount/default]
  with: {metadata: {annotations: {example.com/owner: "\${release.name}"}}}
`,
    async run({ patch: settings }, context) {
        const targets = await requireTargets(settings, context);
        if (!targets.ok)
            return targets;
        const refused = settings.force ? (0,result.ok)() : refuseOwned(targets.value, 'patched');
        if (!refused.ok)
            return refused;
        const changed = [];
        for (const object of targets.value) {
            const patched = await patchOne(object, settings, context);
            if (!patched.ok)
                return patched;
            const isChanged = patched.value.metadata.resourceVersion !== object.metadata.resourceVersion;
            context.log.info(`${(0,kube_object/* nameOf */.V)(object)}: ${isChanged ? 'changed' : 'unchanged'}`);
            if (isChanged)
                changed.push((0,kube_object/* nameOf */.V)(object));
        }
        return (0,result.ok)({ patched: targets.value.map(kube_object/* nameOf */.V), changed });
    },
};
async function patchOne(object, { type, with: content, force }, { effects, signal }) {
    if (type !== 'apply')
        return effects.cluster.patch((0,kube_object/* refOf */.H)(object), type, content, { signal });
    const applied = await effects.cluster.apply(asFieldsOf(object, content), { force, signal });
    if (applied.ok || applied.failure.reason !== 'conflict')
        return applied;
    const remedy = 'Leave these fields out, or write `force: true` to take them over.';
    return (0,result/* fail */.f)({ ...applied.failure, remedy });
}
/** The patch as an object of its own, which is what a server-side apply sends; the uid keeps it from making a new one. */
function asFieldsOf({ apiVersion, kind, metadata }, content) {
    const { name, namespace, uid } = metadata;
    const own = (0,json/* isJsonObject */.O)(content.metadata) ? content.metadata : {};
    return {
        ...content,
        apiVersion,
        kind,
        metadata: {
            ...own,
            name,
            ...(namespace !== undefined && { namespace }),
            ...(uid !== undefined && { uid }),
        },
    };
}

;// CONCATENATED MODULE: ./build/hooks/kinds/policy.js






const kindName = schemas/* string */.YjP().regex(/^[A-Za-z][A-Za-z0-9]*(?:\.[a-z0-9.-]+)?$/, {
    error: 'a kind as in YAML, perhaps with its group: ClusterRole, Role.rbac.authorization.k8s.io',
});
const policy_settingsSchema = schemas/* strictObject */.rej({
    allowedKinds: schemas/* array */.YOg(kindName).min(1).describe('No other kinds.').optional(),
    deniedKinds: schemas/* array */.YOg(kindName).min(1).describe('None of these kinds.').optional(),
    namespacedOnly: schemas/* boolean */.zMY()
        .default(false)
        .describe("Nothing outside the release's namespace: no cluster-scoped kinds, no other namespaces."),
    requiredLabels: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .min(1)
        .describe('Labels that every object has: `name`, or `name=value`.')
        .optional(),
})
    .superRefine(({ namespacedOnly, ...lists }, context) => {
    if (namespacedOnly || Object.values(lists).some((list) => list !== undefined))
        return;
    (0,add_problem/* addProblem */.F)(context, { code: 'missing-key', message: 'a policy needs at least one rule' });
});
const policy_shape = {
    policy: policy_settingsSchema.describe('The rules: a mapping with at least one of them.'),
};
const policy = {
    name: 'policy',
    summary: 'Fails when the chart makes objects that the rules do not allow; before the operation, nothing has been changed then. It judges what the chart renders with its values against this cluster (when it is uninstalled, what is stored), not the objects of chart hooks.',
    shape: policy_shape,
    returns: '`{objects}`: how many objects were judged.',
    files: () => [],
    permissions: () => [],
    describe: ({ policy: settings }) => `judge the rendered objects: ${rulesOf(settings).join(', ')}`,
    example: `
policy: {deniedKinds: [ClusterRole, ClusterRoleBinding], namespacedOnly: true}
`,
    async run({ policy: settings }, context) {
        const manifest = await context.rendered();
        if (!manifest.ok)
            return (0,result/* fail */.f)((0,failure/* during */.i)('render the chart', manifest.failure));
        if (manifest.value === undefined)
            return (0,result/* fail */.f)(policy_NO_RELEASE);
        const documents = (0,kube_documents/* parseDocuments */.e)(manifest.value);
        if (!documents.ok)
            return documents;
        const objects = documents.value.map(({ object }) => object);
        const wrong = [];
        for (const object of objects) {
            const found = await violations(object, settings, context);
            if (!found.ok)
                return found;
            wrong.push(...found.value.map((what) => `${(0,kube_object/* nameOf */.V)(object)} ${what}`));
        }
        return wrong.length === 0 ? (0,result.ok)({ objects: objects.length }) : (0,result/* fail */.f)(refused(wrong));
    },
};
function rulesOf({ allowedKinds, deniedKinds, namespacedOnly, requiredLabels }) {
    return [
        ...(allowedKinds === undefined ? [] : [`only ${allowedKinds.join(', ')}`]),
        ...(deniedKinds === undefined ? [] : [`no ${deniedKinds.join(', ')}`]),
        ...(namespacedOnly ? ['namespaced only'] : []),
        ...(requiredLabels === undefined ? [] : [`labels ${requiredLabels.join(', ')}`]),
    ];
}
/** Half sentences that follow the object's name. */
async function violations(object, { allowedKinds, deniedKinds, namespacedOnly, requiredLabels = [] }, context) {
    const found = [];
    if (allowedKinds !== undefined && !allowedKinds.some((kind) => isOfKind(object, kind)))
        found.push('is of a kind that is not among `allowedKinds`');
    if (deniedKinds?.some((kind) => isOfKind(object, kind)))
        found.push('is of a kind in `deniedKinds`');
    const labels = object.metadata.labels ?? {};
    for (const label of requiredLabels) {
        const [name = '', value] = label.split(/=(.*)/s);
        const has = value === undefined ? labels[name] !== undefined : labels[name] === value;
        if (!has)
            found.push(`lacks the label ${label}`);
    }
    if (!namespacedOnly)
        return (0,result.ok)(found);
    const place = await outsidePlace(object, context);
    return place.ok ? (0,result.ok)([...found, ...place.value]) : place;
}
async function outsidePlace({ apiVersion, kind, metadata }, { reader, target }) {
    const resource = await reader.resourceOf(apiVersion, kind);
    if (!resource.ok)
        return resource;
    if (resource.value === undefined)
        return (0,result.ok)(['is of a kind that the cluster does not know']);
    if (!resource.value.namespaced)
        return (0,result.ok)(['is cluster-scoped']);
    const { namespace = target.namespace } = metadata;
    return (0,result.ok)(namespace === target.namespace ? [] : [`is in namespace ${namespace}`]);
}
function isOfKind({ apiVersion, kind }, written) {
    const [name = '', group] = written.split(/\.(.*)/s);
    const ownGroup = apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
    return kind.toLowerCase() === name.toLowerCase() && (group === undefined || group === ownGroup);
}
function refused(wrong) {
    const more = wrong.length > 1 ? ` (and ${wrong.length - 1} more)` : '';
    return {
        reason: 'hook',
        message: `the policy does not allow what the chart makes: ${wrong[0]}${more}`,
        remedy: 'Change the values or the chart, or the rules of this hook.',
        details: wrong,
    };
}
const policy_NO_RELEASE = {
    reason: 'hook',
    message: 'there is no rendered chart to judge',
    remedy: "Use `policy` in a chart's own phases.",
};

// EXTERNAL MODULE: ./build/util/duration-schema.js
var duration_schema = __webpack_require__(33565);
;// CONCATENATED MODULE: ./build/hooks/kinds/remove-finalizers.js









const remove_finalizers_settingsSchema = schemas/* strictObject */.rej({
    ...targetShape,
    after: (0,duration_schema/* durationSchema */.s)()
        .default(60_000)
        .describe('How long their controllers get to finish by themselves. Default: `1m`.'),
    only: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .min(1)
        .describe('Removes these finalizers and leaves all others. Default: all.')
        .optional(),
})
    .superRefine(checkTargets);
const remove_finalizers_shape = {
    removeFinalizers: remove_finalizers_settingsSchema.describe('A mapping with `objects`, or `kind` and `selector`.'),
};
const removeFinalizers = {
    name: 'removeFinalizers',
    summary: 'Takes the finalizers off objects that are being deleted and stay, and waits until they are gone. Objects that nobody deletes are left alone. What the finalizer was to clean up stays behind.',
    shape: remove_finalizers_shape,
    returns: '`{freed, untouched}`: lists of objects as `Kind/namespace/name`: those that lost finalizers, and those that nobody deletes.',
    files: () => [],
    permissions: ({ removeFinalizers: settings }) => targetRights(settings, ['get', 'patch', 'watch']),
    describe: ({ removeFinalizers: { only, ...targets } }) => `remove ${only === undefined ? 'finalizers' : only.join(', ')} from ${describeTargets(targets)}`,
    example: `
removeFinalizers:
  objects: [configmap/left-behind]
  after: 30s
`,
    async run({ removeFinalizers: settings }, context) {
        const { reader, target, signal } = context;
        const found = await findTargets(settings, { reader, namespace: target.namespace, signal });
        if (!found.ok)
            return found;
        const leaving = found.value.present.filter(isLeaving);
        const stuck = await stuckAfter(settings.after, leaving, context);
        if (!stuck.ok)
            return stuck;
        for (const object of stuck.value) {
            const freed = await free(object, settings, context);
            if (!freed.ok)
                return freed;
        }
        const gone = await awaitGone(stuck.value.map(owned_objects/* identityOf */.cu), context);
        if (!gone.ok)
            return gone;
        const untouched = found.value.present.filter((object) => !isLeaving(object));
        return (0,result.ok)({ freed: stuck.value.map(kube_object/* nameOf */.V), untouched: untouched.map(kube_object/* nameOf */.V) });
    },
};
function isLeaving({ metadata }) {
    return metadata.deletionTimestamp !== undefined;
}
/** Those that are still there when their controllers had their time, as they are then. */
async function stuckAfter(timeoutMs, leaving, context) {
    const { reader, clock, signal } = context;
    const targets = leaving.map(owned_objects/* identityOf */.cu);
    const gone = await (0,wait_gone/* waitGone */.B)({
        reader,
        clock,
        targets,
        timeoutMs,
        signal,
        onProgress: logProgress(context),
    });
    if (gone.ok)
        return (0,result.ok)([]);
    if (signal.aborted || gone.failure.reason !== 'timed-out')
        return (0,result/* fail */.f)(stillWaiting(gone.failure));
    const left = [];
    for (const { uid, ...ref } of targets) {
        const object = await reader.get(ref, { signal });
        if (!object.ok)
            return object;
        if (object.value?.metadata.uid === uid && object.value !== undefined)
            left.push(object.value);
    }
    return (0,result.ok)(left);
}
async function free(object, { only }, { effects, signal, log }) {
    const { uid, finalizers = [] } = object.metadata;
    const removed = finalizers.filter((finalizer) => only?.includes(finalizer) ?? true);
    if (removed.length === 0)
        return (0,result.ok)();
    const left = finalizers.filter((finalizer) => !removed.includes(finalizer));
    // The uid keeps the patch from an object of the same name that came since.
    const patch = { metadata: { uid, finalizers: left } };
    const patched = await effects.cluster.patch((0,kube_object/* refOf */.H)(object), 'merge', patch, { signal });
    const isGone = !patched.ok && patched.failure.reason === 'not-found';
    if (!patched.ok && !isGone)
        return patched;
    log.warning(`removed ${removed.join(', ')} from ${(0,kube_object/* nameOf */.V)(object)}: what it was to clean up stays behind`);
    return (0,result.ok)();
}

;// CONCATENATED MODULE: ./build/hooks/await-ready.js



/** Waits for objects to be ready, as long as the hook's timeout lets it; an interrupted wait says what it still waited for. */
async function awaitReady(targets, context) {
    const { reader, clock, signal } = context;
    const ready = await (0,wait_ready/* waitReady */.N)({
        reader,
        clock,
        targets,
        timeoutMs: UNTIL_ABORTED_MS,
        signal,
        waitForJobs: false,
        onProgress: logProgress(context),
    });
    return ready.ok ? ready : (0,result/* fail */.f)(stillWaiting(ready.failure));
}

;// CONCATENATED MODULE: ./build/hooks/kinds/restart.js







const restart_settingsSchema = schemas/* strictObject */.rej({
    ...targetShape,
    wait: schemas/* boolean */.zMY().default(true).describe('Waits until the new pods are ready.'),
    optional: schemas/* boolean */.zMY().default(false).describe('Nothing to restart is fine.'),
})
    .superRefine(checkTargets);
const restart_shape = {
    restart: schemas/* union */.KCZ([restart_settingsSchema, schemas/* array */.YOg(object_reference/* objectReference */.xb).min(1), object_reference/* objectName */.Hd], {
        error: 'a workload, a list of workloads, or a mapping with `objects` or `kind` and `selector`',
    })
        .describe('A Deployment, StatefulSet or DaemonSet, a list of them, or a mapping with `objects`, or `kind` and `selector`.'),
};
const RESTARTABLE = ['Deployment', 'StatefulSet', 'DaemonSet'];
/** The mark that `kubectl rollout restart` sets, too. */
const RESTARTED_AT = 'kubectl.kubernetes.io/restartedAt';
const restart = {
    name: 'restart',
    summary: 'Replaces the pods of Deployments, StatefulSets and DaemonSets by their own rolling update, and waits until the new ones are ready.',
    shape: restart_shape,
    returns: '`{restarted}`: a list of the workloads as `Kind/namespace/name`.',
    files: () => [],
    permissions({ restart: written }) {
        const settings = restart_settingsOf(written);
        return targetRights(settings, settings.wait ? ['get', 'patch', 'watch'] : ['get', 'patch']);
    },
    describe: ({ restart: written }) => `restart ${describeTargets(restart_settingsOf(written))}`,
    example: `
restart: {kind: deployment, selector: app=web, optional: true}
`,
    async run({ restart: written }, context) {
        const settings = restart_settingsOf(written);
        const targets = await requireTargets(settings, context);
        if (!targets.ok)
            return targets;
        const refused = targets.value.flatMap((object) => refusal(object) ?? []);
        if (refused[0] !== undefined)
            return (0,result/* fail */.f)(refused[0]);
        const { effects, clock, signal, log } = context;
        const annotations = { [RESTARTED_AT]: new Date(clock.now()).toISOString() };
        for (const object of targets.value) {
            const patch = { spec: { template: { metadata: { annotations } } } };
            const patched = await effects.cluster.patch((0,kube_object/* refOf */.H)(object), 'merge', patch, { signal });
            if (!patched.ok)
                return patched;
            log.info(`restarting ${(0,kube_object/* nameOf */.V)(object)}`);
        }
        const ready = settings.wait ? await awaitReady(targets.value.map(kube_object/* refOf */.H), context) : (0,result.ok)();
        return ready.ok ? (0,result.ok)({ restarted: targets.value.map(kube_object/* nameOf */.V) }) : ready;
    },
};
function restart_settingsOf(written) {
    if (typeof written === 'object' && !Array.isArray(written))
        return written;
    return { objects: [written].flat(), wait: true, optional: false };
}
/** Why the object cannot be restarted; asked for all before the first is. */
function refusal(object) {
    const name = (0,kube_object/* nameOf */.V)(object);
    if (!RESTARTABLE.includes(object.kind)) {
        return {
            reason: 'hook',
            message: `nothing was restarted: ${name} is no Deployment, StatefulSet or DaemonSet`,
            remedy: 'Name the workload that owns the pods, or delete them by a `delete` hook.',
            object: name,
        };
    }
    if (object.spec?.paused !== true)
        return undefined;
    return {
        reason: 'hook',
        message: `nothing was restarted: ${name} is paused`,
        remedy: 'Resume it first: `kubectl rollout resume`.',
        object: name,
    };
}

;// CONCATENATED MODULE: ./build/hooks/kinds/restore.js






const restore_settingsSchema = schemas/* strictObject */.rej({
    name: backupName.default('objects').describe('What the `backup` hook calls it.'),
    optional: schemas/* boolean */.zMY().default(false).describe('It is fine when this run has made no such backup.'),
});
const restore_shape = {
    restore: schemas/* union */.KCZ([restore_settingsSchema, backupName], { error: 'the name of a backup, or a mapping with `name`' })
        .describe('The name of a backup that an earlier hook of this run has made, or a mapping with `name`.'),
};
const restore = {
    name: 'restore',
    summary: 'Applies what a `backup` hook of this run has kept, by server-side apply, whoever manages it now: objects that are gone are made again, fields get their old values. Fields that came since stay.',
    shape: restore_shape,
    returns: '`{restored}`: a list of the objects as `Kind/namespace/name`.',
    files: () => [],
    permissions: () => [],
    describe: ({ restore: written }) => `restore the backup ${restore_settingsOf(written).name}`,
    example: `
restore: {name: before-upgrade, optional: true}
`,
    async run({ restore: written }, context) {
        const { name, optional } = restore_settingsOf(written);
        const file = backupFile(context.diagnosticsFolder, name);
        if (!(await isThere(file)))
            return optional ? (0,result.ok)({ restored: [] }) : (0,result/* fail */.f)(noBackup(name));
        const objects = await readObjects([file], context.folder);
        if (!objects.ok)
            return objects;
        const { effects, signal, log } = context;
        for (const object of objects.value) {
            const applied = await effects.cluster.apply(object, { force: true, signal });
            if (!applied.ok)
                return applied;
            log.info(`restored ${(0,kube_object/* nameOf */.V)(object)}`);
        }
        return (0,result.ok)({ restored: objects.value.map(kube_object/* nameOf */.V) });
    },
};
function restore_settingsOf(written) {
    return typeof written === 'string' ? { name: written, optional: false } : written;
}
async function isThere(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}
function noBackup(name) {
    return {
        reason: 'not-found',
        message: `there is no backup ${name}`,
        remedy: 'Make it by a `backup` hook before, or write `optional: true` when it may not have run.',
    };
}

// EXTERNAL MODULE: ./build/hooks/kinds/run.js + 1 modules
var run = __webpack_require__(49691);
;// CONCATENATED MODULE: ./build/hooks/kinds/scale.js








const scale_shape = {
    scale: schemas/* strictObject */.rej({
        ...targetShape,
        replicas: schemas/* int */.Whr().min(0).describe('How many there shall be.'),
        wait: schemas/* boolean */.zMY()
            .default(true)
            .describe('Waits until they are ready; for 0 replicas, until the pods are gone.'),
        optional: schemas/* boolean */.zMY().default(false).describe('Nothing to scale is fine.'),
    })
        .superRefine(checkTargets)
        .describe('A mapping with `replicas` and `objects`, or `kind` and `selector`.'),
};
const scale = {
    name: 'scale',
    summary: 'Sets the replicas of workloads, and waits until there are as many ready pods.',
    shape: scale_shape,
    returns: '`{scaled, before}`: lists of the workloads that had another number, as `Kind/namespace/name`, and of the numbers that they had.',
    files: () => [],
    permissions: ({ scale: { wait, ...targets } }) => targetRights(targets, wait ? ['get', 'patch', 'watch'] : ['get', 'patch']),
    describe: ({ scale: { replicas, ...targets } }) => `scale ${describeTargets(targets)} to ${replicas}`,
    example: `
scale: {kind: deployment, selector: app=worker, replicas: 0, optional: true}
`,
    async run({ scale: { replicas, wait, ...wanted } }, context) {
        const targets = await requireTargets(wanted, context);
        if (!targets.ok)
            return targets;
        const unscalable = targets.value.find((object) => typeof object.spec?.replicas !== 'number');
        if (unscalable !== undefined)
            return (0,result/* fail */.f)(hasNoReplicas(unscalable));
        const { effects, signal, log } = context;
        const changed = targets.value.filter((object) => object.spec?.replicas !== replicas);
        for (const object of changed) {
            const patched = await effects.cluster.patch((0,kube_object/* refOf */.H)(object), 'merge', { spec: { replicas } }, { signal });
            if (!patched.ok)
                return patched;
            log.info(`${(0,kube_object/* nameOf */.V)(object)}: ${object.spec?.replicas} -> ${replicas} replicas`);
        }
        const settled = wait ? await settle(targets.value, replicas, context) : (0,result.ok)();
        if (!settled.ok)
            return settled;
        return (0,result.ok)({
            scaled: changed.map(kube_object/* nameOf */.V),
            before: changed.map((object) => Number(object.spec?.replicas)),
        });
    },
};
/** Pods that end slowly outlive the moment at which their workload no longer counts them. */
async function settle(objects, replicas, context) {
    const ready = await awaitReady(objects.map(kube_object/* refOf */.H), context);
    if (!ready.ok || replicas > 0)
        return ready;
    const uids = objects.flatMap(({ metadata }) => metadata.uid ?? []);
    const namespaces = [...new Set(objects.flatMap(({ metadata }) => metadata.namespace ?? []))];
    const owned = await (0,owned_objects/* findOwned */.zi)(context.reader, uids, namespaces, { signal: context.signal });
    if (!owned.ok)
        return owned;
    const pods = owned.value.filter(({ kind }) => kind === 'Pod');
    return awaitGone(pods.map(owned_objects/* identityOf */.cu), context);
}
function hasNoReplicas(object) {
    const name = (0,kube_object/* nameOf */.V)(object);
    return {
        reason: 'hook',
        message: `nothing was scaled: ${name} has no spec.replicas`,
        remedy: 'Name a Deployment, StatefulSet, ReplicaSet or another kind with replicas.',
        object: name,
    };
}

// EXTERNAL MODULE: ./build/hooks/digest.js
var hooks_digest = __webpack_require__(30931);
// EXTERNAL MODULE: ./build/hooks/payload-name.js
var payload_name = __webpack_require__(77233);
// EXTERNAL MODULE: ./build/hooks/snapshot-record.js
var snapshot_record = __webpack_require__(79801);
;// CONCATENATED MODULE: ./build/hooks/kinds/snapshot.js








const snapshot_shape = {
    snapshot: schemas/* strictObject */.rej({
        name: payload_name/* payloadName */.O.describe('What `changed` calls it; it becomes payload.'),
        object: object_reference/* objectReference */.xb,
        path: schemas/* string */.YjP()
            .min(1)
            .describe('JSONPath (RFC 9535) of what counts. Default: all but `status` and what the server fills in.')
            .optional(),
    })
        .describe('A mapping with `name`, `object` and, for a part of it, `path`.'),
};
const snapshot = {
    name: 'snapshot',
    summary: 'Remembers how an object is now, so that a later hook can ask `if: {changed: <name>}`. An object that does not exist has changed when it exists later.',
    shape: snapshot_shape,
    jsonPaths: [['snapshot', 'path']],
    returns: '`{digest, exists}`: `sha256:...`, and whether there is such an object.',
    files: () => [],
    permissions: ({ snapshot: { object } }) => (0,object_right/* rightsOn */.p)({ object }, ['get']),
    describe: ({ snapshot: { object, path } }) => `remember ${path === undefined ? '' : `${path} of `}${(0,object_reference/* describeReference */.P5)(object)}`,
    example: `
snapshot: {name: root-ca, object: configmap/kube-root-ca.crt, path: $.data}
`,
    async run({ snapshot: { name, object: reference, path } }, { reader, target, signal, setPayload }) {
        const found = await (0,read_referenced/* readReferenced */.I)(reference, { reader, namespace: target.namespace, signal });
        if (!found.ok)
            return found;
        const { ref, object } = found.value;
        const digest = await (0,hooks_digest/* digestOf */.o)(object, path);
        if (!digest.ok)
            return digest;
        const record = { object: ref ?? reference, digest: digest.value };
        setPayload(name, (0,snapshot_record/* writeSnapshot */.o)({ ...record, ...(path !== undefined && { path }) }));
        return (0,result.ok)({ digest: digest.value, exists: object !== undefined });
    },
};

;// CONCATENATED MODULE: ./build/hooks/kinds/uninstall.js













const uninstall_settingsSchema = schemas/* strictObject */.rej({
    name: releaseName.describe('The other release.'),
    namespace: object_reference/* namespaceSchema */.P8
        .describe("Where it is. Default: the namespace of the hook's release.")
        .optional(),
    noHooks: schemas/* boolean */.zMY().default(false).describe("Leaves out the chart's own delete hooks."),
});
const uninstall_shape = {
    uninstall: schemas/* union */.KCZ([uninstall_settingsSchema, releaseName], { error: 'the name of a release, or a mapping with `name`' })
        .describe('Another release: its name, when it is in the same namespace, or a mapping with `name` and `namespace`.'),
};
const uninstall = {
    name: 'uninstall',
    summary: 'Uninstalls another release under its lease, and waits until its objects and their pods are gone. A release that does not exist is fine; one that another run works on is waited for as long as `lockTimeout` says. CRDs of its `crds/` folder and objects with `helm.sh/resource-policy: keep` stay.',
    shape: uninstall_shape,
    returns: '`{uninstalled}`: whether there was such a release.',
    files: () => [],
    permissions: ({ uninstall: written }, target) => storageRights(uninstall_settingsOf(written).namespace ?? target.namespace, ['update', 'delete']),
    describe({ uninstall: written }) {
        const { name, namespace } = uninstall_settingsOf(written);
        return `uninstall release ${namespace === undefined ? name : `${namespace}/${name}`}`;
    },
    example: `
uninstall: {name: old-metrics, namespace: monitoring}
`,
    async run({ uninstall: written }, context) {
        const { name, namespace = context.target.namespace, noHooks } = uninstall_settingsOf(written);
        const release = { name, namespace };
        if (name === context.target.name && namespace === context.target.namespace)
            return (0,result/* fail */.f)(itself(release));
        const observed = await (0,release_store/* createReleaseStore */.F)(context.reader).observeOne(release);
        if (!observed.ok)
            return observed;
        if (observed.value.revisions.length === 0)
            return (0,result.ok)({ uninstalled: false });
        return context.underLease(release, context.signal, async ({ signal, refusal }) => {
            if (refusal !== undefined)
                return (0,result/* fail */.f)(refusal);
            const removed = await remove({ ...release, noHooks }, { ...context, signal });
            return removed.ok ? (0,result.ok)({ uninstalled: true }) : removed;
        });
    },
};
/** It may have been changed until the lease was ours, so it is read again. */
async function remove(release, context) {
    const { reader, effects, signal, target } = context;
    const observed = await (0,release_store/* createReleaseStore */.F)(reader).observeOne(release);
    if (!observed.ok || observed.value.revisions.length === 0)
        return observed.ok ? (0,result.ok)() : observed;
    const owned = await ownedObjects(observed.value, context);
    if (!owned.ok)
        return owned;
    const description = `Uninstalled by a hook of release ${target.name}`;
    const removed = await effects.helm.uninstall({ ...release, description }, helmRun(context, { command: 'uninstall', signal }));
    return removed.ok ? awaitGone(owned.value, context) : removed;
}
function uninstall_settingsOf(written) {
    return typeof written === 'string' ? { name: written, noHooks: false } : written;
}
function itself({ name, namespace }) {
    return {
        reason: 'hook',
        message: `${namespace}/${name} is the release that this hook belongs to`,
        remedy: 'Use `action: destroy`, or `reinstall` for a fresh start.',
    };
}
/** What lives of the release, with uids: afterwards nobody could tell it from new objects of the same names. */
async function ownedObjects(observed, { reader, signal }) {
    const record = (0,model_release/* deployed */.$8)(observed) ?? (0,model_release/* newest */.BP)(observed);
    if (record === undefined)
        return (0,result.ok)([]);
    const stored = await (0,release_store/* createReleaseStore */.F)(reader).read(observed, record.revision);
    if (!stored.ok)
        return (0,result/* fail */.f)((0,failure/* during */.i)('read the stored release', stored.failure));
    const rendered = (0,kube_documents/* parseDocuments */.e)(stored.value?.manifest ?? '');
    if (!rendered.ok)
        return rendered;
    const objects = rendered.value.map(({ object }) => object).filter((object) => !isKept(object));
    const located = await (0,locate/* locate */.x)(reader, objects, observed.namespace);
    return located.ok ? (0,wait_gone/* identify */.l)(reader, located.value.map(kube_object/* refOf */.H), { signal }) : located;
}
function isKept({ metadata }) {
    return metadata.annotations?.['helm.sh/resource-policy']?.trim().toLowerCase() === 'keep';
}

// EXTERNAL MODULE: ./build/cluster/binding-modes.js
var binding_modes = __webpack_require__(68577);
;// CONCATENATED MODULE: ./build/hooks/wait-for.js





const CONDITION = /^condition=([A-Za-z][A-Za-z0-9./_-]*)(?:=(\w+))?$/;
const wait_for_EXPECTED = 'exists, gone, ready, condition=Type, condition=Type=Status, or a mapping with `path` and `equals` or `matches`';
/** What `for` of a wait takes. */
const waitForSchema = schemas/* union */.KCZ([
    schemas/* strictObject */.rej(field_test/* fieldTestShape */.sB).superRefine(field_test/* checkFieldTest */.zN),
    schemas/* string */.YjP().refine((text) => ['exists', 'gone', 'ready'].includes(text) || CONDITION.test(text), {
        error: wait_for_EXPECTED,
    }),
], { error: wait_for_EXPECTED });
/** Half a sentence that follows the objects: `ready`, `$.status.phase is Bound`. */
function describeWaitFor(goal) {
    return typeof goal === 'string' ? goal : (0,field_test/* describeFieldTest */.KY)(goal);
}
/** The judge for everything but `gone`; `bindingModes` are those of storage classes by name. */
async function judgeFor(goal, bindingModes) {
    if (typeof goal !== 'string') {
        const tester = await (0,field_test/* fieldTester */.YL)(goal);
        if (!tester.ok)
            return tester;
        return (0,result.ok)((object) => {
            const { holds, seen } = tester.value(object);
            return { state: holds ? 'ready' : 'progressing', message: seen };
        });
    }
    const [, type, wanted = 'True'] = CONDITION.exec(goal) ?? [];
    if (type !== undefined)
        return (0,result.ok)((object) => judgeCondition(object, type, wanted));
    if (goal === 'exists')
        return (0,result.ok)(() => EXISTS);
    return (0,result.ok)((object) => {
        const bindingMode = bindingModes.get(String(object.spec?.storageClassName));
        return (0,readiness/* readiness */.x)(object, { waitForJobs: true, ...(bindingMode !== undefined && { bindingMode }) });
    });
}
const UNSEEN = {
    state: 'progressing',
    message: 'its controller has not seen the last change yet',
};
const EXISTS = { state: 'ready', message: 'exists' };
function judgeCondition({ metadata, status: state }, type, wanted) {
    const found = (0,fields/* condition */.uH)(state, type);
    if (found === undefined)
        return { state: 'progressing', message: `has no condition ${type} yet` };
    const { generation = 0 } = metadata;
    const observed = [state?.observedGeneration, found.observedGeneration];
    if (observed.some((seen) => (0,fields/* numberOf */.rl)(seen, generation) < generation))
        return UNSEEN;
    const { status } = found;
    if (String(status).toLowerCase() === wanted.toLowerCase())
        return { state: 'ready', message: `is ${type}` };
    const why = (0,fields/* explain */.WE)(found);
    return { state: 'progressing', message: `${type} is ${status}${why === '' ? '' : ` (${why})`}` };
}

// EXTERNAL MODULE: ./build/cluster/watch-queries.js
var watch_queries = __webpack_require__(7671);
// EXTERNAL MODULE: ./build/model/object-ref.js
var object_ref = __webpack_require__(19651);
;// CONCATENATED MODULE: ./build/hooks/watch-targets.js






const watch_targets_UNSEEN = { state: 'progressing', message: 'was not seen yet' };
const MISSING = { state: 'progressing', message: 'does not exist' };
/**
 * Waits, by watching, until every object is as `judge` wants it; gives their names. Objects that a query finds and that are
 * being deleted do not count. Failure `not-ready` when one cannot become so any more; an interrupted wait names in
 * `details` what was left.
 */
async function watchTargets(watched, judge, context) {
    const { reader, clock, signal } = context;
    const byQuery = 'query' in watched;
    const queries = byQuery ? [watched.query] : (0,watch_queries/* watchQueries */.S)(watched.refs);
    const refs = byQuery ? [] : watched.refs;
    const states = new Map(refs.map((ref) => [(0,object_ref/* formatRef */.r)(ref), watch_targets_UNSEEN]));
    const synced = new Set();
    const report = logProgress(context);
    const note = (name, state) => {
        if (state !== undefined) {
            if (byQuery || states.has(name))
                states.set(name, state);
        }
        else if (byQuery)
            states.delete(name);
        else if (states.has(name))
            states.set(name, MISSING);
    };
    const lines = () => [...states]
        .filter(([, { state }]) => state !== 'ready')
        .map(([name, { message }]) => `${name}: ${message}`);
    const failed = () => [...states].find(([, { state }]) => state === 'failed');
    const waiting = () => byQuery && states.size === 0
        ? [`any ${watched.query.kind} with ${watched.query.labelSelector}`]
        : lines();
    const end = await (0,watch_until/* watchUntil */.m)({
        reader,
        clock,
        queries,
        timeoutMs: UNTIL_ABORTED_MS,
        signal,
        what: 'wait',
        onEvent({ type, object }, query) {
            if (object === undefined) {
                synced.add(query);
                for (const ref of refs) {
                    const name = (0,object_ref/* formatRef */.r)(ref);
                    if ((0,watch_queries/* sees */.j)(query, ref) && states.get(name) === watch_targets_UNSEEN)
                        note(name, undefined);
                }
            }
            else {
                const leaving = byQuery && object.metadata.deletionTimestamp !== undefined;
                note((0,object_ref/* formatRef */.r)((0,kube_object/* refOf */.H)(object)), type === 'DELETED' || leaving ? undefined : judge(object));
            }
            // Before everything was seen, a query may have more objects than those that are ready already.
            if (synced.size < queries.length)
                return false;
            const left = waiting();
            report({ ready: states.size - left.length, total: states.size, waiting: left });
            return left.length === 0 || failed() !== undefined;
        },
    });
    const worst = failed();
    if (end.kind === 'came')
        return worst === undefined ? (0,result.ok)([...states.keys()]) : (0,result/* fail */.f)(hopeless(worst, lines()));
    const details = waiting();
    return (0,result/* fail */.f)(end.kind === 'failed'
        ? stillWaiting({ ...end.failure, details })
        : stillWaiting({ reason: 'timed-out', message: 'wait', details }));
}
function hopeless([name, { message }], details) {
    return {
        reason: 'not-ready',
        message: `${name}: ${message}`,
        remedy: 'Look at the events and logs of the objects named.',
        object: name,
        ...(details.length > 1 && { details }),
    };
}

;// CONCATENATED MODULE: ./build/hooks/kinds/wait.js










const wait_settingsSchema = schemas/* strictObject */.rej({
    ...targetShape,
    for: waitForSchema
        .default('ready')
        .describe('`exists`, `gone` (with their pods), `ready` (Jobs: finished), `condition=Type`, `condition=Type=Status`, or `{path, equals}` or `{path, matches}`.'),
})
    .superRefine(checkTargets);
const wait_shape = {
    wait: schemas/* union */.KCZ([wait_settingsSchema, schemas/* array */.YOg(object_reference/* objectReference */.xb).min(1), object_reference/* objectName */.Hd], {
        error: 'an object, a list of objects, or a mapping with `objects` or `kind` and `selector`',
    })
        .describe('An object or a list of them to become ready, or a mapping with `objects`, or `kind` and `selector`, and `for`.'),
};
const wait = {
    name: 'wait',
    summary: 'Waits, by watching and at most until its `timeout`, until all objects are as wanted; objects that do not exist yet are waited for, too. By a selector, at least one object must be there.',
    shape: wait_shape,
    jsonPaths: [['wait', 'for', 'path']],
    returns: '`{objects}`: a list of what was waited for, as `Kind/namespace/name`.',
    files: () => [],
    permissions: ({ wait: written }) => targetRights(wait_settingsOf(written), ['get', 'watch']),
    describe({ wait: written }) {
        const { for: goal, ...targets } = wait_settingsOf(written);
        return `wait for ${describeTargets(targets)}: ${describeWaitFor(goal)}`;
    },
    example: `
wait: {objects: [serviceaccount/default], for: exists}
timeout: 30s
`,
    async run({ wait: written }, context) {
        const settings = wait_settingsOf(written);
        const names = settings.for === 'gone' ? await untilGone(settings, context) : await until(settings, context);
        return names.ok ? (0,result.ok)({ objects: names.value }) : names;
    },
};
function wait_settingsOf(written) {
    const mapping = typeof written === 'object' && !Array.isArray(written);
    return { for: 'ready', ...(mapping ? written : { objects: [written].flat() }) };
}
async function until(settings, context) {
    const { reader, target, signal } = context;
    const watched = await watchedOf(settings, context);
    if (!watched.ok)
        return watched;
    const found = await findTargets(settings, { reader, namespace: target.namespace, signal });
    if (!found.ok)
        return found;
    const bindingModes = await (0,binding_modes/* readBindingModes */.m)(reader, found.value.present, { signal });
    const judge = await judgeFor(settings.for, bindingModes);
    return judge.ok ? watchTargets(watched.value, judge.value, context) : judge;
}
async function watchedOf({ objects, kind = '', selector = '', namespace }, { reader, target }) {
    const scope = { reader, namespace: target.namespace };
    if (objects === undefined) {
        const resource = await reader.resourceNamed(kind);
        if (!resource.ok)
            return resource;
        if (resource.value === undefined)
            return (0,result/* fail */.f)((0,object_reference/* unknownKind */.PI)(kind));
        const { apiVersion, kind: exactKind, namespaced } = resource.value;
        const where = namespaced ? { namespace: namespace ?? target.namespace } : {};
        return (0,result.ok)({ query: { apiVersion, kind: exactKind, labelSelector: selector, ...where } });
    }
    const refs = [];
    for (const reference of objects) {
        const ref = await (0,object_reference/* requireObject */.zG)(reference, scope);
        if (!ref.ok)
            return ref;
        refs.push(ref.value);
    }
    return (0,result.ok)({ refs });
}
async function untilGone(settings, context) {
    const { reader, target, signal } = context;
    const found = await findTargets(settings, { reader, namespace: target.namespace, signal });
    if (!found.ok)
        return found;
    const { present, missing } = found.value;
    const targets = await (0,wait_gone/* identify */.l)(reader, present.map(kube_object/* refOf */.H), { signal });
    if (!targets.ok)
        return targets;
    const gone = await awaitGone(targets.value, context);
    return gone.ok ? (0,result.ok)([...present.map(kube_object/* nameOf */.V), ...missing]) : gone;
}

;// CONCATENATED MODULE: ./build/hooks/registry.js



















/** All hook kinds, in the order in which the docs list them. */
const HOOK_KINDS = [
    run/* run */.e,
    kubectl,
    adopt,
    apply,
    deleteObjects,
    wait,
    check,
    restart,
    snapshot,
    scale,
    patch,
    job,
    uninstall,
    removeFinalizers,
    deleteCrashLooping,
    backup,
    restore,
    policy,
    helmTest,
];
const byName = new Map(HOOK_KINDS.map((kind) => [kind.name, kind]));
/** The kind that was chosen by a hook item, so it exists. */
function kindNamed(name) {
    const kind = byName.get(name);
    if (kind === undefined)
        throw new Error(`Internal error: no hook kind ${name}`);
    return kind;
}


/***/ }),

/***/ 8541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   _s: () => (/* binding */ keysAt),
/* harmony export */   a: () => (/* binding */ unknownKey)
/* harmony export */ });
/* unused harmony exports unwrap, keyOf */
/* harmony import */ var _util_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91734);
/* harmony import */ var _util_shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85092);


/** Turns what zod reports (with `expectedPhrase` as its error map) into problems; `root` is the value that was parsed. */
function problemsOf(issues, root, schema) {
    return issues.flatMap((issue) => {
        const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
        if (issue.code === 'unrecognized_keys') {
            return issue.keys.map((key) => unknownKey(key, path, keysAt(schema, path)));
        }
        if (issue.code === 'invalid_union') {
            const branch = branchFor(issue.errors);
            if (branch !== undefined) {
                return problemsOf(branch.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })), root, schema);
            }
        }
        if (issue.code === 'custom' && isProblem(issue.params?.problem)) {
            return [{ ...issue.params.problem, path: [...path, ...issue.params.problem.path] }];
        }
        return [problemOf(issue, path, valueAt(root, path))];
    });
}
/** What the one member of a union says that takes values of this type at all. */
function branchFor(branches) {
    const possible = branches.filter((issues) => !issues.some(isAboutType));
    return possible.length === 1 ? possible[0] : undefined;
}
function isAboutType({ code, path }) {
    return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
}
function wantsStructure(issue) {
    if (issue.code === 'invalid_union')
        return issue.errors.every((issues) => issues.some(wantsStructure));
    return issue.code === 'invalid_type' && ['object', 'array', 'record'].includes(issue.expected);
}
function problemOf(issue, path, value) {
    const key = path.length === 0 ? 'the file' : `\`${keyOf(path)}\``;
    if (issue.code === 'invalid_key') {
        const expected = issue.issues[0]?.message ?? 'different';
        return { code: 'invalid-value', path, message: `the key ${key} must be ${expected}`, aboutKey: true };
    }
    if (value === undefined)
        return { code: 'missing-key', path, message: `${key} is missing; it must be ${issue.message}` };
    const wrongType = issue.code === 'invalid_type' || issue.code === 'invalid_union';
    const asText = typeof value === 'string' &&
        issue.code === 'invalid_value' &&
        issue.values.some((allowed) => isOtherType(allowed, value));
    const message = `${key} must be ${issue.message}, not ${describeValue(value, wrongType || asText)}`;
    const hint = spellingHint(issue, value);
    if (!wrongType)
        return { code: 'invalid-value', path, message, ...(hint !== undefined && { hint }) };
    const wantsQuotes = issue.message.includes('text') && (typeof value === 'number' || typeof value === 'boolean');
    return {
        code: 'wrong-type',
        path,
        message,
        ...(hint !== undefined && { hint }),
        ...(wantsQuotes && { wantsQuotes }),
        ...(wantsStructure(issue) && { wantsStructure: true }),
    };
}
const SWITCHES = {
    true: 'true',
    yes: 'true',
    on: 'true',
    false: 'false',
    no: 'false',
    off: 'false',
};
/** How to write text that means a number or a switch. Does not show the text: it may be a secret. */
function spellingHint(issue, value) {
    if (typeof value !== 'string')
        return undefined;
    if (/\b(?:a|whole) number\b/.test(issue.message) && value.trim() !== '' && Number.isFinite(Number(value))) {
        return 'write the number without quotes';
    }
    if (issue.code === 'invalid_value' && issue.values.some((allowed) => isOtherType(allowed, value))) {
        return `write ${value} without quotes`;
    }
    const meant = SWITCHES[value.toLowerCase()];
    if (meant === undefined || !issue.message.includes(meant))
        return undefined;
    return meant === value ? `write \`${meant}\` without quotes` : `write \`${meant}\``;
}
function isOtherType(allowed, text) {
    return typeof allowed !== 'string' && String(allowed) === text;
}
/** A key that the mapping at `path` does not have. */
function unknownKey(key, path, known) {
    const where = path.length === 0 ? 'the top level' : `\`${keyOf(path)}\``;
    const meant = RENAMED_KEYS[key] ?? (0,_util_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(key, known);
    return {
        code: 'unknown-key',
        path: [...path, key],
        message: `${where} has no key \`${key}\``,
        hint: hintFor(key, meant !== undefined && known.includes(meant) ? meant : undefined, known),
        aboutKey: true,
    };
}
function hintFor(key, meant, known) {
    if (key === '<<')
        return 'YAML 1.2 has no merge keys; shared settings go into `defaults`';
    if (meant !== undefined)
        return `did you mean \`${meant}\`?`;
    if (known.includes('inlineValues'))
        return "the chart's own values go into `values`; all keys are in docs/manifest.md";
    return `it takes ${known.join(', ')}`;
}
/** What other tools and habits call our keys. */
const RENAMED_KEYS = {
    release: 'name',
    releaseName: 'name',
    last_breaking_version_requiring_restart: 'reinstallBelow',
    yaml_files_content: 'inlineValues',
    dependsOn: 'needs',
    depends_on: 'needs',
    force: 'forceUpgrade',
    chartPath: 'path',
    rollback: 'atomic',
    dependencies: 'needs',
    script: 'run',
};
/** The keys of the mapping that `schema` describes at `path`. */
function keysAt(schema, path) {
    const at = path.reduce((node, step) => stepInto(node, step), schema);
    const shape = shapeOf(at);
    return shape === undefined ? [] : Object.keys(shape);
}
function stepInto(schema, step) {
    const { def } = unwrap(schema, typeof step === 'number' ? 'array' : 'mapping') ?? {};
    if (def === undefined)
        return undefined;
    if (def.type === 'object')
        return def.shape[String(step)];
    if (def.type === 'array')
        return def.element;
    if (def.type === 'record')
        return def.valueType;
    return undefined;
}
function shapeOf(schema) {
    const def = unwrap(schema)?.def;
    return def?.type === 'object' ? def.shape : undefined;
}
/** The schema behind optional, default, transform and, for unions, its mapping or its list member. */
function unwrap(schema, wanted = 'mapping') {
    let current = schema;
    while (current !== undefined) {
        const def = current._zod.def;
        if (def.type === 'optional' || def.type === 'default' || def.type === 'nonoptional')
            current = def.innerType;
        else if (def.type === 'pipe')
            current = def.in;
        else if (def.type === 'union') {
            const containers = def.options.filter((option) => isContainer(option));
            const member = containers.find((option) => (option._zod.def.type === 'array') === (wanted === 'array')) ??
                containers[0];
            if (member === undefined)
                return { def };
            current = member;
        }
        else
            return { def };
    }
    return undefined;
}
function isContainer(schema) {
    const { type } = schema._zod.def;
    return type === 'object' || type === 'array' || type === 'record';
}
/** The nearest name on a path: `needs[2]`, `timeout`. */
function keyOf(path) {
    const named = path.findLastIndex((step) => typeof step === 'string');
    return path
        .slice(Math.max(0, named))
        .map((step) => (typeof step === 'number' ? `[${step}]` : step))
        .join('');
}
function valueAt(root, path) {
    return path.reduce((value, step) => typeof value === 'object' && value !== null ? value[step] : undefined, root);
}
const LONGEST_SHOWN = 60;
/** What was seen; text is only shown by its type when that is what is wrong: it may be a secret. */
function describeValue(value, byType) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    if (value === '')
        return 'empty text';
    if (typeof value === 'string')
        return byType ? 'text' : `\`${(0,_util_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(value, LONGEST_SHOWN)}\``;
    return `${byType ? `the ${typeof value} ` : ''}${String(value)}`;
}
function isProblem(value) {
    return typeof value === 'object' && value !== null && 'code' in value && 'path' in value;
}


/***/ }),

/***/ 79801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readSnapshot),
/* harmony export */   o: () => (/* binding */ writeSnapshot)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9691);
/* harmony import */ var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89815);
/* harmony import */ var _object_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59916);



const recordSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    object: _object_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .objectReference */ .xb,
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
function writeSnapshot({ object, path, digest }) {
    return (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)({ object: object, ...(path !== undefined && { path }), digest });
}
/** Undefined for a payload value that is no snapshot. */
function readSnapshot(value) {
    try {
        const { success, data } = recordSchema.safeParse(JSON.parse(value));
        return success ? data : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 53633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ streamLines),
/* harmony export */   ar: () => (/* binding */ KEPT_CHARACTERS),
/* harmony export */   ci: () => (/* binding */ outputTail)
/* harmony export */ });
const MOST_LINES = 10_000;
const MOST_CHARACTERS = 1_000_000;
function streamLines(log) {
    let lines = 0;
    let characters = 0;
    let dropped = 0;
    return {
        line(text) {
            if (dropped > 0 || lines >= MOST_LINES || characters + text.length > MOST_CHARACTERS) {
                dropped += 1;
                return;
            }
            lines += 1;
            characters += text.length;
            log.info(text);
        },
        end() {
            if (dropped > 0)
                log.info(`(${dropped} more lines are not shown)`);
        },
    };
}
/** As much of an output as hook results keep. */
const KEPT_CHARACTERS = 64 * 1024;
/** The end of an output, as hook results keep it. */
function outputTail(text) {
    return text.slice(-KEPT_CHARACTERS);
}


/***/ }),

/***/ 2729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ clean)
/* harmony export */ });
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';
/** The object as a person would write it: without status, what the server fills into metadata, and owners, whose uids mean nothing elsewhere. */
function clean(object) {
    const { status: _status, metadata, ...rest } = object;
    const { name, namespace, labels, finalizers } = metadata;
    const { [LAST_APPLIED]: _lastApplied, ...annotations } = metadata.annotations ?? {};
    return {
        ...rest,
        apiVersion: object.apiVersion,
        kind: object.kind,
        metadata: {
            name,
            ...(namespace !== undefined && { namespace }),
            ...(labels !== undefined && { labels }),
            ...(Object.keys(annotations).length > 0 && { annotations }),
            ...(finalizers !== undefined && { finalizers }),
        },
    };
}


/***/ }),

/***/ 49958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseDocuments)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29598);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);
/* harmony import */ var _util_go_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18975);




/** The objects in Kubernetes YAML as Helm renders it, `List` kinds expanded; failure `invalid` names the document that is none. */
function parseDocuments(yaml) {
    const rendered = [];
    for (const [index, text] of splitDocuments(yaml).entries()) {
        const source = /^# Source: (.+?)\s*$/m.exec(text)?.[1];
        const where = source === undefined ? `document ${index + 1}` : `document ${index + 1} (${source})`;
        const content = parseOne(text);
        if (!content.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)({ ...content.failure, message: `read ${where}: ${content.failure.message}` });
        if (content.value === null)
            continue;
        for (const item of expand(content.value)) {
            const missing = missingPart(item);
            if (missing !== undefined) {
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)({
                    reason: 'invalid',
                    message: `read ${where}: it is no Kubernetes object: ${missing}`,
                    remedy: 'Look at the output of `helm template`.',
                });
            }
            rendered.push({ object: item, ...(source !== undefined && { source }) });
        }
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(rendered);
}
/** At lines that begin with `---`, as Helm does: a line inside a block scalar is indented and does not match. */
function splitDocuments(yaml) {
    return yaml.split(/^---(?=\s|$)/m).filter((text) => text.trim() !== '');
}
function parseOne(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, _util_go_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .GO_YAML */ .d);
    const [error] = document.errors;
    if (error !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)({ reason: 'invalid', message: error.message.split('\n')[0] ?? '' });
    try {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(document.toJS({ maxAliasCount: 10_000 }));
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)({ reason: 'invalid', message: error instanceof Error ? error.message : String(error) });
    }
}
function expand(content) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(content))
        return [content];
    const { kind, apiVersion, items } = content;
    if (typeof kind !== 'string' || !kind.endsWith('List') || !Array.isArray(items))
        return [content];
    // Items of a typed list (`ConfigMapList`) may leave out what the list says.
    const inherited = kind === 'List' ? {} : { apiVersion: apiVersion ?? null, kind: kind.slice(0, -4) };
    return items.flatMap((item) => expand((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(item) ? { ...inherited, ...item } : item));
}
function missingPart(item) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(item))
        return 'it is not a mapping';
    if (typeof item.kind !== 'string' || item.kind === '')
        return 'it has no `kind`';
    if (typeof item.apiVersion !== 'string' || item.apiVersion === '')
        return `${item.kind} has no \`apiVersion\``;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(item.metadata) || typeof item.metadata.name !== 'string') {
        return `${item.kind} has no \`metadata.name\``;
    }
    return undefined;
}


/***/ }),

/***/ 65363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   pq: () => (/* binding */ mapping),
/* harmony export */   qj: () => (/* binding */ mappings),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   uH: () => (/* binding */ condition)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);

/** The mapping at a key, empty when there is none: status fields appear one by one while a controller works. */
function mapping(value, key) {
    const found = key === undefined ? value : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) ? value[key] : undefined;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(found) ? found : {};
}
/** The mappings in the list at a key. */
function mappings(value, key) {
    const found = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) ? value[key] : undefined;
    return Array.isArray(found) ? found.filter(_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O) : [];
}
function numberOf(value, otherwise = 0) {
    return typeof value === 'number' ? value : otherwise;
}
function textOf(value, otherwise = '') {
    return typeof value === 'string' ? value : otherwise;
}
/** The condition of a type in a `status`. */
function condition(status, type) {
    return mappings(status, 'conditions').find((item) => item.type === type);
}
/** Reason and message of a condition, as people read them. */
function explain(item) {
    return [textOf(item.reason), textOf(item.message)].filter((part) => part !== '').join(': ');
}


/***/ }),

/***/ 31589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ refOf),
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _model_object_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19651);

function refOf(object) {
    const { name, namespace } = object.metadata;
    return {
        apiVersion: object.apiVersion,
        kind: object.kind,
        name,
        ...(namespace !== undefined && { namespace }),
    };
}
/** `Kind/namespace/name`, as messages write it. */
function nameOf(object) {
    return (0,_model_object_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRef */ .r)(refOf(object));
}


/***/ }),

/***/ 66230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ownedBy),
/* harmony export */   g: () => (/* binding */ isOwned)
/* harmony export */ });
/** Those of `objects` that belong to the roots (given by uid), over any number of owners in between. */
function ownedBy(roots, objects) {
    const owners = new Set(roots);
    const owned = new Set();
    for (let before = -1; before !== owned.size;) {
        before = owned.size;
        for (const object of objects) {
            if (owned.has(object) || !isOwned(object, owners))
                continue;
            owned.add(object);
            if (object.metadata.uid !== undefined)
                owners.add(object.metadata.uid);
        }
    }
    return objects.filter((object) => owned.has(object));
}
/** True when one of the uids owns the object directly. */
function isOwned(object, owners) {
    return object.metadata.ownerReferences?.some(({ uid }) => owners.has(uid)) ?? false;
}


/***/ }),

/***/ 79841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ podTroubles),
/* harmony export */   p: () => (/* binding */ endingText)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65363);

/** Waiting reasons of a start that goes its way. */
const USUAL = new Set(['ContainerCreating', 'PodInitializing', '']);
/** What is wrong with a pod, the most telling first; empty for one that runs, has finished or is starting. */
function podTroubles(pod) {
    const status = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)(pod.status);
    const containers = [...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mappings */ .qj)(status, 'initContainerStatuses'), ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mappings */ .qj)(status, 'containerStatuses')];
    const found = [...podTrouble(status), ...containers.flatMap((item) => containerTrouble(item))];
    // A container that is just not ready is often the consequence of one that is broken.
    return found.sort((a, b) => Number(a.reason === 'NotReady') - Number(b.reason === 'NotReady'));
}
function podTrouble(status) {
    const scheduled = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .condition */ .uH)(status, 'PodScheduled');
    if (scheduled?.status === 'False') {
        const reason = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(scheduled.reason, 'Unschedulable');
        return [{ reason, message: `cannot be scheduled: ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(scheduled.message, reason)}` }];
    }
    const reason = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(status.reason);
    if (status.phase !== 'Failed' || reason === '')
        return [];
    return [{ reason, message: [reason, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(status.message)].filter((text) => text !== '').join(': ') }];
}
function containerTrouble(status) {
    const container = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(status.name);
    const restarts = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(status.restartCount);
    const state = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)(status.state);
    const last = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)(status.lastState), 'terminated');
    const waiting = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)(state, 'waiting');
    const reason = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(waiting.reason);
    if (reason === 'CrashLoopBackOff') {
        return [
            {
                ...ending(last),
                reason,
                container,
                restarts,
                message: `container ${container} crashes again and again: ${endingText(last)}, ${times(restarts)}`,
            },
        ];
    }
    if (!USUAL.has(reason)) {
        const detail = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(waiting.message);
        return [
            {
                reason,
                container,
                restarts,
                message: `container ${container} does not start: ${[reason, detail].filter((text) => text !== '').join(': ')}`,
            },
        ];
    }
    const terminated = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)(state, 'terminated');
    if (terminated.exitCode !== undefined) {
        if (terminated.exitCode === 0)
            return [];
        const message = `container ${container} ended: ${endingText(terminated)}`;
        return [{ reason: 'Error', ...ending(terminated), container, restarts, message }];
    }
    if (state.running === undefined || status.ready === true || status.ready === undefined)
        return [];
    if (restarts > 0 && last.exitCode !== undefined) {
        const message = `container ${container} was restarted: ${endingText(last)}, ${times(restarts)}`;
        return [{ reason: 'Error', ...ending(last), container, restarts, message }];
    }
    return [
        { reason: 'NotReady', container, restarts, message: `container ${container} is running but not ready` },
    ];
}
function ending(terminated) {
    return {
        ...(typeof terminated.reason === 'string' && { reason: terminated.reason }),
        ...(typeof terminated.exitCode === 'number' && { exitCode: terminated.exitCode }),
    };
}
/** `exit code 137 (OOMKilled)`, with the container's own last words when it left some. */
function endingText(terminated) {
    if (terminated.exitCode === undefined)
        return 'exit code unknown';
    const reason = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(terminated.reason);
    const telling = reason !== '' && reason !== 'Error' && reason !== 'Completed' ? ` (${reason})` : '';
    const words = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(terminated.message).trim().split('\n').at(-1);
    return `exit code ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(terminated.exitCode)}${telling}${words ? `: ${words}` : ''}`;
}
function times(restarts) {
    return restarts === 1 ? '1 restart' : `${restarts} restarts`;
}


/***/ }),

/***/ 13570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readiness)
});

// EXTERNAL MODULE: ./build/kube/fields.js
var fields = __webpack_require__(65363);
;// CONCATENATED MODULE: ./build/kube/readiness-rules/custom-resource.js

/** The conditions that controllers share; an object without any of them is ready as soon as it exists. */
const customResource = ({ metadata, status = {} }) => {
    const stalled = (0,fields/* condition */.uH)(status, 'Stalled');
    if (stalled?.status === 'True')
        return { state: 'failed', message: (0,fields/* explain */.WE)(stalled) || 'is stalled' };
    const reconciling = (0,fields/* condition */.uH)(status, 'Reconciling');
    if (reconciling?.status === 'True') {
        return { state: 'progressing', message: (0,fields/* explain */.WE)(reconciling) || 'is being reconciled' };
    }
    const ready = (0,fields/* condition */.uH)(status, 'Ready');
    if (ready === undefined)
        return { state: 'ready', message: 'exists' };
    const generation = metadata.generation ?? 0;
    if ((0,fields/* numberOf */.rl)(ready.observedGeneration, generation) < generation) {
        return { state: 'progressing', message: 'its controller has not seen the last change yet' };
    }
    return ready.status === 'True'
        ? { state: 'ready', message: 'is ready' }
        : { state: 'progressing', message: (0,fields/* explain */.WE)(ready) || 'is not ready' };
};

;// CONCATENATED MODULE: ./build/kube/readiness-rules/extension.js

const customResourceDefinition = ({ status = {} }) => {
    const names = (0,fields/* condition */.uH)(status, 'NamesAccepted');
    if (names?.status === 'False')
        return { state: 'failed', message: (0,fields/* explain */.WE)(names) };
    return (0,fields/* condition */.uH)(status, 'Established')?.status === 'True'
        ? { state: 'ready', message: 'is established' }
        : { state: 'progressing', message: 'is not established yet' };
};
const apiService = ({ status = {} }) => {
    const available = (0,fields/* condition */.uH)(status, 'Available');
    if (available?.status === 'True')
        return { state: 'ready', message: 'is available' };
    return { state: 'progressing', message: (available && (0,fields/* explain */.WE)(available)) || 'is not available yet' };
};

;// CONCATENATED MODULE: ./build/kube/readiness-rules/job.js

const job = ({ spec = {}, status = {} }, { waitForJobs }) => {
    for (const type of ['Failed', 'FailureTarget']) {
        const failed = (0,fields/* condition */.uH)(status, type);
        if (failed?.status === 'True')
            return { state: 'failed', message: (0,fields/* explain */.WE)(failed) || 'has failed' };
    }
    if ((0,fields/* condition */.uH)(status, 'Complete')?.status === 'True')
        return { state: 'ready', message: 'has finished' };
    if (spec.suspend === true)
        return { state: 'ready', message: 'is suspended' };
    const succeeded = (0,fields/* numberOf */.rl)(status.succeeded);
    const failed = (0,fields/* numberOf */.rl)(status.failed);
    const message = `is running: ${succeeded} of ${(0,fields/* numberOf */.rl)(spec.completions, 1)} pods succeeded, ${failed} failed`;
    return { state: waitForJobs ? 'progressing' : 'ready', message };
};

// EXTERNAL MODULE: ./build/kube/pod-trouble.js
var pod_trouble = __webpack_require__(79841);
;// CONCATENATED MODULE: ./build/kube/readiness-rules/pod.js


const pod = (object) => {
    const status = (0,fields/* mapping */.pq)(object.status);
    const phase = (0,fields/* textOf */.b6)(status.phase, 'Pending');
    const trouble = (0,pod_trouble/* podTroubles */.G)(object)[0]?.message;
    if (phase === 'Succeeded')
        return { state: 'ready', message: 'has finished' };
    if (phase === 'Failed')
        return { state: 'failed', message: trouble ?? ((0,fields/* explain */.WE)(status) || 'has failed') };
    const ready = (0,fields/* condition */.uH)(status, 'Ready');
    if (phase === 'Running' && ready?.status === 'True')
        return { state: 'ready', message: 'is running' };
    return { state: 'progressing', message: trouble ?? `is ${phase.toLowerCase()} and not ready` };
};

;// CONCATENATED MODULE: ./build/kube/readiness-rules/resource.js

const claim = ({ status = {} }, { bindingMode }) => {
    const phase = (0,fields/* textOf */.b6)(status.phase, 'Pending');
    if (phase === 'Bound')
        return { state: 'ready', message: 'is bound' };
    if (phase === 'Lost')
        return { state: 'failed', message: 'has lost its volume' };
    // Such a claim stays pending until a pod uses it, which may be never; a pod that does waits for it by itself.
    if (bindingMode === 'WaitForFirstConsumer')
        return { state: 'ready', message: 'waits for its first pod' };
    return { state: 'progressing', message: 'is not bound to a volume' };
};
const service = ({ spec = {}, status = {} }) => {
    if (spec.type !== 'LoadBalancer')
        return { state: 'ready', message: 'exists' };
    const addresses = (0,fields/* mappings */.qj)((0,fields/* mapping */.pq)(status, 'loadBalancer'), 'ingress');
    const external = Array.isArray(spec.externalIPs) && spec.externalIPs.length > 0;
    return addresses.length > 0 || external
        ? { state: 'ready', message: 'has an address' }
        : { state: 'progressing', message: 'has no address from the load balancer' };
};
const namespace = ({ status = {} }) => status.phase === 'Terminating'
    ? { state: 'progressing', message: 'is being deleted' }
    : { state: 'ready', message: 'is active' };

;// CONCATENATED MODULE: ./build/kube/readiness-rules/workload.js

const UNSEEN = { state: 'progressing', message: 'its controller has not seen it yet' };
const deployment = ({ spec = {}, status = {} }) => {
    if (spec.paused === true)
        return { state: 'ready', message: 'is paused' };
    if (status.observedGeneration === undefined)
        return UNSEEN;
    const progressing = (0,fields/* condition */.uH)(status, 'Progressing');
    if (progressing?.reason === 'ProgressDeadlineExceeded') {
        return { state: 'failed', message: (0,fields/* explain */.WE)(progressing) };
    }
    const wanted = (0,fields/* numberOf */.rl)(spec.replicas, 1);
    const total = (0,fields/* numberOf */.rl)(status.replicas);
    const updated = (0,fields/* numberOf */.rl)(status.updatedReplicas);
    const available = (0,fields/* numberOf */.rl)(status.availableReplicas);
    if (updated < wanted)
        return counted(updated, wanted, 'are updated');
    if (total > updated)
        return { state: 'progressing', message: `${total - updated} old replicas are still there` };
    if (available < wanted)
        return counted(available, wanted, 'are available');
    return counted(available, wanted, 'are available', 'ready');
};
const statefulSet = ({ spec = {}, status = {} }) => {
    if (status.observedGeneration === undefined)
        return UNSEEN;
    const strategy = (0,fields/* mapping */.pq)(spec, 'updateStrategy');
    const wanted = (0,fields/* numberOf */.rl)(spec.replicas, 1);
    const ready = (0,fields/* numberOf */.rl)(status.readyReplicas);
    const updated = (0,fields/* numberOf */.rl)(status.updatedReplicas);
    const partition = (0,fields/* numberOf */.rl)((0,fields/* mapping */.pq)(strategy, 'rollingUpdate').partition);
    // With OnDelete the pods stay old until somebody deletes them, and below a partition they stay old on purpose.
    const toUpdate = strategy.type === 'OnDelete' ? 0 : Math.max(0, wanted - partition);
    if (updated < toUpdate)
        return counted(updated, toUpdate, 'are updated');
    if (ready < wanted)
        return counted(ready, wanted, 'are ready');
    const mixed = status.currentRevision !== status.updateRevision;
    if (mixed && toUpdate === wanted && wanted > 0 && strategy.type !== 'OnDelete') {
        return { state: 'progressing', message: 'its update is not finished yet' };
    }
    return counted(ready, wanted, 'are ready', 'ready');
};
const daemonSet = ({ spec = {}, status = {} }) => {
    if (status.observedGeneration === undefined)
        return UNSEEN;
    const onDelete = (0,fields/* mapping */.pq)(spec, 'updateStrategy').type === 'OnDelete';
    const wanted = (0,fields/* numberOf */.rl)(status.desiredNumberScheduled);
    const updated = (0,fields/* numberOf */.rl)(status.updatedNumberScheduled);
    const available = (0,fields/* numberOf */.rl)(status.numberAvailable);
    if (!onDelete && updated < wanted)
        return counted(updated, wanted, 'are updated');
    if (available < wanted)
        return counted(available, wanted, 'are available');
    return counted(available, wanted, 'are available', 'ready');
};
const replicaSet = ({ spec = {}, status = {} }) => {
    if (status.observedGeneration === undefined)
        return UNSEEN;
    const refused = (0,fields/* condition */.uH)(status, 'ReplicaFailure');
    if (refused?.status === 'True')
        return { state: 'progressing', message: (0,fields/* explain */.WE)(refused) };
    const wanted = (0,fields/* numberOf */.rl)(spec.replicas, 1);
    const available = (0,fields/* numberOf */.rl)(status.availableReplicas);
    return counted(available, wanted, 'are available', available < wanted ? 'progressing' : 'ready');
};
function counted(count, wanted, what, state = 'progressing') {
    return { state, message: `${count} of ${wanted} replicas ${what}` };
}

;// CONCATENATED MODULE: ./build/kube/readiness.js







/** By API group and kind; every other kind follows the rule for custom resources. */
const RULES = {
    'apps/Deployment': deployment,
    'apps/StatefulSet': statefulSet,
    'apps/DaemonSet': daemonSet,
    'apps/ReplicaSet': replicaSet,
    '/ReplicationController': replicaSet,
    '/Pod': pod,
    'batch/Job': job,
    '/PersistentVolumeClaim': claim,
    '/Service': service,
    '/Namespace': namespace,
    'apiextensions.k8s.io/CustomResourceDefinition': customResourceDefinition,
    'apiregistration.k8s.io/APIService': apiService,
};
/** Is a live object ready, by the rules of kstatus; pure. */
function readiness(object, options) {
    const { deletionTimestamp, generation = 0 } = object.metadata;
    if (deletionTimestamp !== undefined)
        return { state: 'progressing', message: 'is being deleted' };
    const observed = (0,fields/* mapping */.pq)(object.status).observedGeneration;
    if (observed !== undefined && (0,fields/* numberOf */.rl)(observed) < generation) {
        return { state: 'progressing', message: 'its controller has not seen the last change yet' };
    }
    const group = object.apiVersion.includes('/') ? object.apiVersion.replace(/\/.*/, '') : '';
    const rule = RULES[`${group}/${object.kind}`] ?? customResource;
    return rule(object, options);
}


/***/ }),

/***/ 68462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ locateProblems),
/* harmony export */   NC: () => (/* binding */ issueAt),
/* harmony export */   V: () => (/* binding */ sortIssues)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96162);

/** An issue at an origin; without one it has no place. */
function issueAt(code, origin, message, hint) {
    return {
        code,
        message,
        ...(origin !== undefined && { location: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(origin) }),
        ...(hint !== undefined && { hint }),
    };
}
/** Gives the problems that a schema found in `root` their places. What is wrong only because a variable has no value is left out. */
function locateProblems(problems, root) {
    return problems.filter((problem) => !isUnknown(problem, root)).map((problem) => toIssue(problem, root));
}
function toIssue({ code, path, message, hint, aboutKey, wantsQuotes }, root) {
    const origin = aboutKey ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOriginAt */ .vg)(root, path) : (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .originAt */ .iX)(root, path);
    const written = origin?.source.text.slice(origin.start, origin.end);
    const quoted = wantsQuotes && written !== undefined ? `write "${written}" in quotes` : undefined;
    return issueAt(code, origin, message, hint ?? quoted);
}
function isUnknown({ path }, root) {
    const node = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(root, path);
    return node?.kind === 'scalar' && node.variables === 'unknown';
}
/** In the order of the file, one per place and code; those without a place come last. */
function sortIssues(issues) {
    const seen = new Set();
    const distinct = issues.filter((issue) => {
        // Several keys can be missing at one place; anything else is said of it once.
        const what = issue.code === 'missing-key' ? issue.message : '';
        const key = `${issue.code} ${place(issue) ?? issue.message} ${what}`;
        return !seen.has(key) && seen.add(key);
    });
    return distinct.sort(compare);
}
function place({ location }) {
    return location && `${location.file}:${location.line}:${location.column}`;
}
function compare({ location: a }, { location: b }) {
    if (a === undefined || b === undefined)
        return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0);
    return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}


/***/ }),

/***/ 29983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _issues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68462);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96162);



/** How many values aliases may repeat in one file; a real manifest repeats some hundreds. */
const MOST_ALIASED_VALUES = 10_000;
const TOO_DEEP = 'the file is nested too deeply to be read';
const QUOTES_HINT = 'inside {...} and [...], a value with ${...} needs quotes';
/** Reads one YAML document, positions kept. Duplicate keys do not stop it: the last one counts and the issue is reported. */
function parseYaml(source) {
    let document;
    try {
        document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source.text, { prettyErrors: false, uniqueKeys: false, stringKeys: true });
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return { issues: [(0,_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .issueAt */ .NC)('yaml-syntax', { source, start: 0, end: 1 }, TOO_DEEP)] };
    }
    // After the first error the parser guesses, so the others are mostly its consequences.
    const error = document.errors[0] ?? document.warnings[0];
    if (error !== undefined) {
        const [start, end] = error.pos;
        const origin = { source, start: Math.min(start, source.text.length), end };
        const hint = source.text.slice(start - 1, start + 1) === '${' ? QUOTES_HINT : undefined;
        return { issues: [(0,_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .issueAt */ .NC)('yaml-syntax', origin, describeError(error), hint)] };
    }
    return convert(document.contents, source);
}
function describeError(error) {
    switch (error.code) {
        case 'MULTIPLE_DOCS':
            return 'a second document begins here, and a manifest is one';
        case 'NON_STRING_KEY':
            return 'a key must be text';
        case 'RESOURCE_EXHAUSTION':
            return TOO_DEEP;
        default:
            if (/call stack/.test(error.message))
                return TOO_DEEP;
            return error.message.charAt(0).toLowerCase() + error.message.slice(1);
    }
}
/** Turns the library's tree into ours: aliases resolved, keys as text, every scalar something that JSON can carry. */
function convert(contents, source) {
    const issues = [];
    const anchors = new Map();
    const sizes = new Map();
    let aliased = 0;
    const report = (code, message, origin, hint) => {
        issues.push((0,_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .issueAt */ .NC)(code, origin, message, hint));
    };
    const originOf = (node) => {
        const [start, end] = node.range ?? [0, 0];
        return { source, start, end };
    };
    const sizeOf = (node) => sizes.get(node) ?? 1;
    function visit(node) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return visitAlias(node.source, originOf(node));
        let result;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            result = visitMap(node);
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            result = visitList(node);
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            result = visitScalar(node);
        else
            return { kind: 'scalar', value: null, plain: true };
        // Only now: an alias inside its own anchor has nothing to stand for.
        const { anchor } = node;
        if (anchor !== undefined)
            anchors.set(anchor, result);
        return result;
    }
    function visitAlias(name, origin) {
        const target = anchors.get(name);
        if (target === undefined) {
            report('yaml-syntax', `no anchor \`&${name}\` is complete before this alias`, origin);
            return { kind: 'scalar', value: null, plain: true, variables: 'unknown', origin };
        }
        const before = aliased;
        aliased += sizeOf(target);
        if (before <= MOST_ALIASED_VALUES && aliased > MOST_ALIASED_VALUES) {
            report('yaml-aliases', `with this alias, aliases repeat more than ${MOST_ALIASED_VALUES} values`, origin);
        }
        return target;
    }
    function visitMap(map) {
        const entries = new Map();
        for (const pair of map.items) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(pair))
                addEntry(entries, pair);
        }
        const node = { kind: 'map', entries, origin: originOf(map) };
        sizes.set(node, [...entries.values()].reduce((sum, entry) => sum + sizeOf(entry.value), 1));
        return node;
    }
    function addEntry(entries, pair) {
        const keyNode = pair.key;
        const key = String(keyNode.value ?? '');
        const origin = originOf(keyNode);
        const first = entries.get(key)?.key;
        if (first !== undefined) {
            report('duplicate-key', `\`${key}\` is already there in line ${(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(first).line}`, origin);
        }
        else if (key === '__proto__') {
            report('invalid-value', '`__proto__` is not allowed as a key', origin);
            return;
        }
        const value = visit(pair.value);
        // `key:` with nothing after it: the key is the only place there is.
        const hasPlace = value.origin !== undefined && value.origin.end > value.origin.start;
        entries.set(key, { key: origin, value: hasPlace ? value : { ...value, origin } });
    }
    function visitList(list) {
        const items = list.items.map(visit);
        const node = { kind: 'list', items, origin: originOf(list) };
        sizes.set(node, items.reduce((sum, item) => sum + sizeOf(item), 1));
        return node;
    }
    function visitScalar(scalar) {
        const origin = originOf(scalar);
        const { value } = scalar;
        const plain = scalar.type === 'PLAIN' && scalar.tag === undefined;
        if (typeof value === 'number' && !isExact(value)) {
            const text = source.text.slice(origin.start, origin.end);
            report('invalid-value', `the number ${text} cannot be kept exactly`, origin, `write "${text}" in quotes`);
        }
        const known = typeof value === 'number' || typeof value === 'boolean' || value === null;
        return { kind: 'scalar', value: known ? value : String(value), plain, origin };
    }
    const root = visit(contents);
    if (issues.some(({ code }) => code === 'yaml-aliases' || code === 'yaml-syntax'))
        return { issues };
    return {
        root: root.origin === undefined ? { ...root, origin: { source, start: 0, end: 0 } } : root,
        issues,
    };
}
function isExact(value) {
    return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
}


/***/ }),

/***/ 29146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_PATHS: () => (/* binding */ DEFAULT_PATHS),
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29983);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96162);
/* harmony import */ var _utf8_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65345);





/** Where a manifest is looked for, in this order, below the workspace. */
const DEFAULT_PATHS = ['helm-lifecycle.yaml', 'helm-lifecycle.yml', '.github/helm-lifecycle.yaml'];
const LARGEST_BYTES = 1024 * 1024;
/** Finds, reads and parses the manifest. `path` is relative to the workspace, or absolute inside it. */
async function readManifest(workspace, path) {
    const absolute = path === undefined ? await findDefault(workspace) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    const shown = absolute === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const stop = (code, message, hint) => ({
        file: shown ?? '',
        folder: workspace,
        issues: [{ code, message, ...(hint !== undefined && { hint }) }],
    });
    if (absolute === undefined || shown === undefined) {
        return stop('manifest-not-found', `there is no manifest: none of ${DEFAULT_PATHS.join(', ')} exists`);
    }
    const bytes = await readBytes(workspace, absolute);
    if (typeof bytes === 'string') {
        const notFound = bytes === 'ENOENT' || bytes === 'ENOTDIR';
        if (notFound)
            return stop('manifest-not-found', `there is no manifest \`${path}\``);
        if (bytes === 'outside')
            return stop('path-outside-workspace', `the manifest \`${path}\` is outside the workspace`);
        return stop('manifest-unreadable', `the manifest \`${shown}\` cannot be read: ${REASONS[bytes] ?? bytes}`, HINTS[bytes]);
    }
    const text = (0,_utf8_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeUtf8 */ ._)(bytes);
    if (text === undefined) {
        return stop('manifest-unreadable', `the manifest \`${shown}\` is not UTF-8 text`, 'save it as UTF-8');
    }
    return { file: shown, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute), ...(0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)((0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceText */ .rI)(shown, text)) };
}
const REASONS = {
    EACCES: 'permission denied',
    EISDIR: 'it is a folder',
    large: `it is larger than ${LARGEST_BYTES / 1024 / 1024} MiB`,
};
const HINTS = {
    EISDIR: 'name the file in it: `manifest` is the path of a file',
    large: 'Move values into files and name them in `valuesFiles`.',
};
/** The content, or why not: an error code, `large` or `outside`. */
async function readBytes(workspace, path) {
    try {
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path));
        if (way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way))
            return 'outside';
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (stats.isFile() && stats.size > LARGEST_BYTES)
            return 'large';
        return stats.isFile() || stats.isDirectory() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path) : 'it is not a file';
    }
    catch (error) {
        return error.code ?? 'unknown error';
    }
}
async function findDefault(workspace) {
    for (const candidate of DEFAULT_PATHS) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, candidate);
        const exists = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
        if (exists)
            return path;
    }
    return undefined;
}


/***/ }),

/***/ 73406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseSetPath)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46305);

/** As Helm limits it. */
const HIGHEST_INDEX = 65536;
/** Reads Helm's key path: dots between keys, `[0]` for list items, a backslash before a character that stands for itself. */
function parseSetPath(path) {
    const steps = [];
    let rest = path;
    while (rest !== '') {
        const index = steps.length > 0 ? /^\[(\d+)\]/.exec(rest) : undefined;
        if (index) {
            const number = Number(index[1]);
            if (number > HIGHEST_INDEX)
                return badPath(path, `index ${number} is greater than ${HIGHEST_INDEX}`);
            steps.push(number);
            rest = rest.slice(index[0].length);
            continue;
        }
        if (steps.length > 0) {
            if (!rest.startsWith('.'))
                return badPath(path, 'a list index is followed by something else than a dot');
            rest = rest.slice(1);
        }
        const key = /^(?:\\.|[^\\.[])+/s.exec(rest)?.[0];
        if (key === undefined)
            return badPath(path, 'a key is empty');
        steps.push(key.replace(/\\(.)/gs, '$1'));
        rest = rest.slice(key.length);
        if (rest.startsWith('[') && !/^\[\d+\]/.test(rest))
            return badPath(path, 'a list index is no number');
    }
    return steps.length === 0 ? badPath(path, 'it is empty') : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(steps);
}
function badPath(path, why) {
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)({
        reason: 'invalid-manifest',
        message: `set key "${path}": ${why}`,
        remedy: 'Write it as for `helm --set`: `image.tag`, `list[0].name`, `annotations.example\\.org/name`.',
    });
}


/***/ }),

/***/ 96162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rf: () => (/* binding */ fromJson),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   iA: () => (/* binding */ originWithin),
/* harmony export */   iX: () => (/* binding */ originAt),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   rI: () => (/* binding */ sourceText),
/* harmony export */   vg: () => (/* binding */ keyOriginAt)
/* harmony export */ });
function sourceText(file, text) {
    const lineStarts = [0];
    for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) {
        lineStarts.push(index + 1);
    }
    return { file, text, lineStarts };
}
/** The plain value, positions dropped. */
function toJson(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(toJson);
    return Object.fromEntries([...node.entries].map(([key, entry]) => [key, toJson(entry.value)]));
}
/** A node without a place for a value that came from no file. */
function fromJson(value) {
    if (Array.isArray(value))
        return { kind: 'list', items: value.map(fromJson) };
    if (typeof value === 'object' && value !== null)
        return mapOf(Object.entries(value));
    return { kind: 'scalar', value, plain: false };
}
function mapOf(entries) {
    return { kind: 'map', entries: new Map(entries.map(([key, value]) => [key, { value: fromJson(value) }])) };
}
/** The node one step down; undefined when it is not there. */
function child(node, step) {
    if (node?.kind === 'map')
        return node.entries.get(String(step))?.value;
    if (node?.kind === 'list')
        return node.items[Number(step)];
    return undefined;
}
function nodeAt(node, path) {
    return path.reduce(child, node);
}
/** Where the value at `path` stands: the nearest parent that has a place when it is not there or has none itself. */
function originAt(root, path) {
    let origin = root.origin;
    let node = root;
    for (const step of path) {
        node = child(node, step);
        if (node === undefined)
            break;
        origin = node.origin ?? origin;
    }
    return origin;
}
/** Where the key of the entry at `path` stands; for list items and missing entries the value's place. */
function keyOriginAt(root, path) {
    const parent = nodeAt(root, path.slice(0, -1));
    const key = parent?.kind === 'map' ? parent.entries.get(String(path.at(-1)))?.key : undefined;
    return key ?? originAt(root, path);
}
/** The first `part` inside an origin, where it stands there as it is. */
function originWithin(origin, part) {
    const index = origin.source.text.slice(origin.start, origin.end).indexOf(part);
    if (index === -1)
        return origin;
    return { ...origin, start: origin.start + index, end: origin.start + index + part.length };
}
const LONGEST_SOURCE_LINE = 200;
/** What is shown before a place that is far to the right. */
const SHOWN_BEFORE = 80;
/** Line and column of an origin, without what stands there. */
function place(origin) {
    const { sourceLine: _, sourceColumn: __, ...location } = quote(origin);
    return location;
}
/** Line, column and text of an origin; its length ends with its first line. */
function quote({ source, start, end }) {
    const line = lineOf(source, start);
    const lineStart = source.lineStarts[line - 1] ?? 0;
    const lineEnd = (source.lineStarts[line] ?? source.text.length + 1) - 1;
    const sourceLine = source.text.slice(lineStart, lineEnd).replace(/\r$/, '');
    const text = source.text.slice(start, Math.min(end, lineStart + sourceLine.length)).trimEnd();
    const hidden = sourceLine.length - LONGEST_SOURCE_LINE;
    const from = Math.max(0, Math.min(start - lineStart - SHOWN_BEFORE, hidden));
    return {
        file: source.file,
        line,
        column: start - lineStart + 1,
        length: Math.max(1, text.length),
        sourceLine: sourceLine.slice(from, from + LONGEST_SOURCE_LINE),
        ...(from > 0 && { sourceColumn: from + 1 }),
    };
}
function lineOf(source, offset) {
    let low = 0;
    let high = source.lineStarts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((source.lineStarts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low + 1;
}


/***/ }),

/***/ 65345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8)
/* harmony export */ });
/** The text of a file without a byte order mark; undefined when it is not UTF-8. */
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 36446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ parseYamlDocuments)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);
/* harmony import */ var _util_go_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18975);



/** The values of the documents of a YAML stream; integers become bigint when `integers` says so. `what` is for the message. */
function parseYamlDocuments(text, { what, integers = 'number' }) {
    const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { ..._util_go_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .GO_YAML */ .d, intAsBigInt: integers === 'bigint' });
    const values = [];
    for (const document of 'empty' in documents ? [] : documents) {
        const [problem] = document.errors;
        if (problem)
            return unreadable(what, problem.message);
        try {
            values.push(document.toJS({ maxAliasCount: 1000 }));
        }
        catch (error) {
            return unreadable(what, error.message);
        }
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(values);
}
function unreadable(what, why) {
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)({
        reason: 'chart',
        message: `read ${what} as YAML: ${why.split('\n')[0]?.replace(/:$/, '')}`,
        remedy: 'Fix the YAML at that place.',
    });
}


/***/ }),

/***/ 89815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);

/** JSON with sorted keys: equal values give equal text. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        return JSON.stringify(value);
    const entries = Object.keys(value)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
    return `{${entries.join(',')}}`;
}


/***/ }),

/***/ 31612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ FAILURE_REASONS),
/* harmony export */   i: () => (/* binding */ during)
/* harmony export */ });
/**
 * The closed list of reasons why a run, a release or a hook can fail; tests and users match on these, never on the text.
 * `summary` is the docs row.
 */
const FAILURE_REASONS = {
    'invalid-manifest': { summary: 'The manifest, an input or a file it names is wrong.' },
    tool: { summary: 'Helm or kubectl could not be found, downloaded, verified or started.' },
    connection: { summary: 'The API server, a registry or a chart repository could not be reached.' },
    kubeconfig: { summary: 'The kubeconfig is missing or broken, or lacks the context that is asked for.' },
    'wrong-cluster': { summary: 'The cluster is not the one that `cluster:` in the manifest asks for.' },
    forbidden: { summary: 'The credentials are refused or lack a permission.' },
    chart: { summary: 'The chart is missing, broken, or its templates or values schema refuse the values.' },
    invalid: { summary: 'The API server or an admission webhook refused an object.' },
    conflict: {
        summary: 'Another owner, another run or another Helm operation holds the object or the release.',
    },
    'not-found': { summary: 'An object, release or revision that is needed does not exist.' },
    'not-ready': { summary: 'Something was deployed but did not become ready, or did not stay ready.' },
    helm: { summary: 'Helm failed for a reason that has no class of its own; its message is kept.' },
    hook: { summary: "One of the manifest's own hook steps failed." },
    protected: { summary: 'The release is `protected: true` and the operation would delete it.' },
    'timed-out': { summary: 'A phase, a hook or a request did not finish within its time.' },
    cancelled: { summary: 'The run was interrupted.' },
    filesystem: { summary: 'A file or folder of ours could not be read or written.' },
    internal: { summary: 'A bug in this action; please report it.' },
};
/** Puts what was being done in front of a failure and keeps everything else: `read values file x.yaml: no such file`. */
function during(action, failure) {
    return { ...failure, message: `${action}: ${failure.message}` };
}


/***/ }),

/***/ 29598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
/** True for a plain mapping, false for null, lists and scalars. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 19651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ formatRef)
/* harmony export */ });
/** `Kind/namespace/name` or `Kind/name`, as messages write it. */
function formatRef(ref) {
    return ref.namespace === undefined ? `${ref.kind}/${ref.name}` : `${ref.kind}/${ref.namespace}/${ref.name}`;
}


/***/ }),

/***/ 89827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ WHEN_SHORTHANDS),
/* harmony export */   hn: () => (/* binding */ deploys),
/* harmony export */   xb: () => (/* binding */ OPERATIONS)
/* harmony export */ });
/** What the observed state makes of it. */
const OPERATIONS = [
    'install',
    'upgrade',
    'reinstall',
    'uninstall',
    'unchanged',
    'absent',
    'skip',
];
/** The operations that leave a release deployed with this run's inputs. */
function deploys(operation) {
    return operation === 'install' || operation === 'upgrade' || operation === 'reinstall';
}
/** What the short names in a hook's `when` stand for. */
const WHEN_SHORTHANDS = {
    deploy: ['install', 'upgrade', 'reinstall'],
    destroy: ['uninstall'],
    always: ['install', 'upgrade', 'reinstall', 'uninstall', 'unchanged'],
};


/***/ }),

/***/ 55491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ deployed),
/* harmony export */   BP: () => (/* binding */ newest),
/* harmony export */   NE: () => (/* binding */ RELEASE_STATUSES)
/* harmony export */ });
/** The statuses that Helm 3 and 4 store with a revision. */
const RELEASE_STATUSES = [
    'unknown',
    'deployed',
    'uninstalled',
    'superseded',
    'failed',
    'uninstalling',
    'pending-install',
    'pending-upgrade',
    'pending-rollback',
];
function newest(release) {
    return release.revisions.at(-1);
}
/** The revision whose resources are live: the highest one that is `deployed`. */
function deployed(release) {
    return release.revisions.findLast((record) => record.status === 'deployed');
}


/***/ }),

/***/ 83557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ stopReason)
/* harmony export */ });
/** The typed reason of an aborted signal; undefined while it is not aborted. A foreign reason counts as a cancel. */
function stopReason(signal) {
    if (!signal.aborted)
        return undefined;
    const reason = signal.reason;
    if (typeof reason === 'object' && reason !== null && 'kind' in reason)
        return reason;
    return { kind: 'cancelled', by: 'abort' };
}


/***/ }),

/***/ 96641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ succeeded)
/* harmony export */ });
/** True when the process ran to its own end with exit code 0. */
function succeeded(record) {
    return record.exitCode === 0 && record.endedBy === undefined && record.startError === undefined;
}


/***/ }),

/***/ 33565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ durationSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9691);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71081);


const EXPECTED = 'a duration such as 90s, 5m, 1h30m or 180 (seconds)';
/** A duration as people write it; parsed to milliseconds. `positive` refuses zero. */
function durationSchema(positive) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()], { error: EXPECTED }).transform((written, context) => {
        const milliseconds = (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(written);
        if (milliseconds !== undefined && !(positive && milliseconds === 0))
            return milliseconds;
        const message = milliseconds === 0 ? 'longer than zero, such as 90s or 5m' : EXPECTED;
        context.issues.push({ code: 'custom', message, input: written });
        return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
    });
}


/***/ }),

/***/ 84043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ expectedPhrase),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
const TYPE_PHRASES = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
    null: 'null',
    nonoptional: 'given',
};
/** Zod error map whose messages complete the sentence `... must be`; a schema's own `error` text must do the same. */
function expectedPhrase(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return TYPE_PHRASES[issue.expected] ?? issue.expected;
        case 'invalid_value':
            return oneOf(issue.values.map(String));
        case 'too_small':
            return issue.origin === 'number'
                ? `at least ${issue.minimum}`
                : issue.origin === 'string'
                    ? 'text of at least one character'
                    : issue.origin === 'array'
                        ? 'a list of at least one item'
                        : 'a mapping of at least one key';
        case 'too_big':
            return `at most ${issue.maximum}${issue.origin === 'string' ? ' characters long' : ''}`;
        default:
            return 'something else';
    }
}
/** `a`, `a or b`, `one of a, b, c` */
function oneOf(values) {
    return values.length <= 2 ? values.join(' or ') : `one of ${values.join(', ')}`;
}


/***/ }),

/***/ 18975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ GO_YAML)
/* harmony export */ });
/**
 * Options with which the `yaml` library reads YAML as Helm's Go library does: version 1.1 (`yes` is true), the last of equal
 * keys counts, but times and numbers with colons stay text.
 */
const GO_YAML = {
    version: '1.1',
    uniqueKeys: false,
    logLevel: 'silent',
    customTags: (tags) => tags.filter((tag) => typeof tag === 'string' ||
        !(tag.tag === 'tag:yaml.org,2002:timestamp' || ('format' in tag && tag.format === 'TIME'))),
};


/***/ }),

/***/ 786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readPlainScalar)
/* harmony export */ });
/** The value that YAML 1.2 (core schema) gives an unquoted scalar; numbers that a double cannot hold stay text, and so does nothing at all. */
function readPlainScalar(text) {
    if (/^(~|null|Null|NULL)$/.test(text))
        return null;
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    const isInteger = /^([-+]?\d+|0o[0-7]+|0x[\da-fA-F]+)$/.test(text);
    if (!isInteger && !/^[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?$/.test(text))
        return text;
    const value = Number(text);
    const exact = isInteger ? Number.isSafeInteger(value) : Number.isFinite(value);
    return exact ? value : text;
}


/***/ }),

/***/ 69083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ splitShellWords)
/* harmony export */ });
/**
 * Splits text into words as a POSIX shell does: blanks, single and double quotes, backslashes.
 * There is no shell, so nothing is expanded; a line break is a blank and `|`, `;`, `>`, `$` are plain characters.
 * `${...}` is never cut: it is one of our own placeholders, and its default may contain blanks.
 */
function splitShellWords(text) {
    const words = [];
    let word;
    let index = 0;
    while (index < text.length) {
        const character = text.charAt(index);
        if (text.startsWith('\\\n', index)) {
            index += 2;
            continue;
        }
        if (/\s/.test(character)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
            index += 1;
            continue;
        }
        const part = character === "'" || character === '"' ? readQuoted(text, index) : readPlain(text, index);
        if (typeof part === 'string')
            return { ok: false, message: part, index };
        word = (word ?? '') + part.text;
        index = part.end;
    }
    if (word !== undefined)
        words.push(word);
    return { ok: true, words };
}
function readPlain(text, start) {
    const placeholder = /^\$\{[^}\n]*\}/.exec(text.slice(start, start + 1_000));
    if (placeholder !== null)
        return { text: placeholder[0], end: start + placeholder[0].length };
    if (text[start] !== '\\')
        return { text: text.charAt(start), end: start + 1 };
    if (start + 1 === text.length)
        return 'a backslash with nothing after it';
    return { text: text.charAt(start + 1), end: start + 2 };
}
function readQuoted(text, start) {
    const quote = text.charAt(start);
    let content = '';
    for (let index = start + 1; index < text.length; index++) {
        const character = text.charAt(index);
        if (character === quote)
            return { text: content, end: index + 1 };
        // Between double quotes a backslash only counts before these; everywhere else it stays.
        if (quote === '"' && character === '\\' && /["\\$`\n]/.test(text.charAt(index + 1))) {
            index += 1;
            if (text[index] !== '\n')
                content += text.charAt(index);
        }
        else {
            content += character;
        }
    }
    return quote === "'" ? 'a single quote that is not closed' : 'a double quote that is not closed';
}


/***/ }),

/***/ 41851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ topologicalOrder)
/* harmony export */ });
/** Puts every id after those it needs. Among those that could come next, the one that most others wait for is first, then the order of the map. */
function topologicalOrder(graph) {
    const waiting = new Map([...graph].map(([id, needs]) => [id, new Set(needs.filter((need) => graph.has(need)))]));
    const weight = countDependants(graph);
    const order = [];
    while (waiting.size > 0) {
        let next;
        for (const [id, needs] of waiting) {
            if (needs.size > 0)
                continue;
            if (next === undefined || (weight.get(id) ?? 0) > (weight.get(next) ?? 0))
                next = id;
        }
        if (next === undefined)
            return { ok: false, cycle: findCycle(waiting) };
        waiting.delete(next);
        for (const needs of waiting.values())
            needs.delete(next);
        order.push(next);
    }
    return { ok: true, order };
}
/** How many ids wait for each, directly or through others. */
function countDependants(graph) {
    const dependants = new Map();
    for (const [id, needs] of graph) {
        for (const need of needs)
            dependants.set(need, [...(dependants.get(need) ?? []), id]);
    }
    return new Map([...graph.keys()].map((id) => [id, reach(id, dependants).size]));
}
function reach(start, edges) {
    const seen = new Set();
    const open = [start];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        for (const next of edges.get(id) ?? []) {
            if (!seen.has(next)) {
                seen.add(next);
                open.push(next);
            }
        }
    }
    return seen;
}
/** Everything in `waiting` waits for something in it, so following first needs must come round. */
function findCycle(waiting) {
    const trail = [];
    let id = waiting.keys().next().value;
    while (!trail.includes(id)) {
        trail.push(id);
        id = waiting.get(id)?.values().next().value;
    }
    return [...trail.slice(trail.indexOf(id)), id];
}


/***/ })

};
