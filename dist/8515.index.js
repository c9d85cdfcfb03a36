export const id = 8515;
export const ids = [8515];
export const modules = {

  54690:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    m: () => (  readBindingModes)
  });
  var _kube_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65363);

async function readBindingModes(reader, objects, options) {
    const names = objects
        .filter((object) => object?.kind === 'PersistentVolumeClaim' && (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_0__  .pq)(object.status).phase !== 'Bound')
        .map((claim) => (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_0__  .b6)((0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_0__  .pq)(claim?.spec).storageClassName));
    const modes = new Map();
    await Promise.all([...new Set(names)].map(async (name) => {
        const ref = { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', name };
        const found = name === '' ? undefined : await reader.get(ref, options);
        const mode = found?.ok ? (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_0__  .b6)(found.value?.volumeBindingMode) : '';
        if (mode !== '')
            modes.set(name, mode);
    }));
    return modes;
}


  }),

  98154:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    KD: () => (  contentsOf),
    jY: () => (  holdsObjects),
    sG: () => (  instancesOf)
  });
  var _kube_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65363);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46305);


async function contentsOf(reader, object, options) {
    const inside = await insideOf(reader, object);
    if (!inside.ok || inside.value === undefined)
        return inside.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined) : inside;
    const { queries, unanswered } = inside.value;
    const contents = {
        objects: [],
        unseen: unanswered.map((apiVersion) => `kinds of ${apiVersion}`),
    };
    const lists = await Promise.all(queries.map(async ({ plural, ...query }) => ({ plural, list: await reader.list(query, options) })));
    for (const { plural, list } of lists) {
        if (list.ok)
            contents.objects.push(...list.value);
        else
            contents.unseen.push(plural);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(contents);
}
function holdsObjects({ apiVersion, kind }) {
    const isNamespace = apiVersion === 'v1' && kind === 'Namespace';
    return (isNamespace || (apiVersion.startsWith('apiextensions.k8s.io/') && kind === 'CustomResourceDefinition'));
}
async function insideOf(reader, object) {
    if (!holdsObjects(object))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    if (object.kind === 'CustomResourceDefinition')
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ queries: instancesOf(object), unanswered: [] });
    const served = await reader.served('fresh');
    if (!served.ok)
        return served;
    const { resources, unanswered } = served.value;
    const kinds = new Map();
    for (const resource of resources) {
        const counts = resource.namespaced && ['list', 'delete'].every((verb) => resource.verbs.includes(verb));
        const key = `${resource.resource}.${resource.group}`;
        if (counts && resource.resource !== 'events' && !kinds.has(key))
            kinds.set(key, resource);
    }
    const queries = [...kinds.values()].map(({ apiVersion, kind, resource }) => ({
        ...{ apiVersion, kind, plural: resource, metadataOnly: true },
        namespace: object.metadata.name,
    }));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ queries, unanswered });
}
function instancesOf({ spec }) {
    const { group, names, versions } = (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_1__  .pq)(spec);
    const all = Array.isArray(versions) ? versions.map((version) => (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_1__  .pq)(version)) : [];
    const ofServed = all.filter(({ served }) => served === true);
    const served = ofServed.find(({ storage }) => storage === true) ?? ofServed[0];
    if (served === undefined)
        return [];
    const { kind, plural } = (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_1__  .pq)(names);
    const apiVersion = `${(0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(group)}/${(0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(served.name)}`;
    return [{ apiVersion, kind: (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(kind), plural: (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(plural), metadataOnly: true }];
}


  }),

  92460:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  getAll)
  });
  var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46305);

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


  }),

  42642:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    x: () => (  locate)
  });
  var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46305);
  var _unserved_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12629);


async function locate(reader, objects, namespace) {
    const located = [];
    for (const object of objects) {
        const resource = await reader.resourceOf(object.apiVersion, object.kind);
        if (!resource.ok && !(0,_unserved_kind_js__WEBPACK_IMPORTED_MODULE_0__  .Ni)(resource.failure))
            return resource;
        const { namespace: own, ...metadata } = object.metadata;
        if (!resource.ok || resource.value === undefined)
            located.push(object);
        else if (resource.value.namespaced) {
            located.push({ ...object, metadata: { ...metadata, namespace: own || namespace } });
        }
        else
            located.push({ ...object, metadata });
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(located);
}


  }),

  47454:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Gu: () => (  runningOwners),
    QH: () => (  runningNamespaces),
    cu: () => (  identityOf),
    o7: () => (  kindsMadeFor),
    s$: () => (  kindsSeldomMadeFor),
    zi: () => (  findOwned)
  });
  var _kube_built_in_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92952);
  var _kube_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31589);
  var _kube_owners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66230);
  var _kube_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(361);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46305);
  var _shared_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62372);






const OWNED_KINDS = [..._kube_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__  .A0, _kube_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__  .Sm];
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
function runningOwners(refs) {
    return refs.filter(({ apiVersion, kind }) => !OWNS_NOTHING.has(kind) || !(0,_kube_built_in_group_js__WEBPACK_IMPORTED_MODULE_0__  .L)(apiVersion));
}
function runningNamespaces(refs) {
    return [...new Set(runningOwners(refs).flatMap(({ namespace }) => namespace ?? []))];
}
function kindsMadeFor(refs) {
    const made = runningOwners(refs).map(({ apiVersion, kind }) => (0,_kube_built_in_group_js__WEBPACK_IMPORTED_MODULE_0__  .L)(apiVersion) ? (0,_kube_workload_kinds_js__WEBPACK_IMPORTED_MODULE_2__  .v$)(kind) : undefined);
    if (made.includes(undefined))
        return OWNED_KINDS;
    const kinds = made.flatMap((each) => each ?? []);
    return [...new Map(kinds.map((kind) => [kind.kind, kind])).values()];
}
function kindsSeldomMadeFor(refs) {
    const made = kindsMadeFor(refs);
    return OWNED_KINDS.filter(({ kind }) => !made.some((other) => other.kind === kind));
}
async function findOwned(reader, roots, namespaces, { signal, kinds = OWNED_KINDS, seldom = [], } = {}) {
    const lists = await Promise.all(namespaces.flatMap((namespace) => kinds.map((kind) => {
        const list = seldom.some((other) => other.kind === kind.kind) ? _shared_list_js__WEBPACK_IMPORTED_MODULE_3__  .e : _shared_list_js__WEBPACK_IMPORTED_MODULE_3__  .i;
        return list(reader, { ...kind, namespace, metadataOnly: true, namesOnly: true }, signal);
    })));
    const objects = [];
    for (const list of lists) {
        if (list.ok)
            objects.push(...list.value);
        else if (list.failure.reason !== 'forbidden')
            return list;
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ objects: (0,_kube_owners_js__WEBPACK_IMPORTED_MODULE_1__  .LW)(roots, objects), isComplete: lists.every(({ ok }) => ok) });
}
function identityOf(object) {
    return { ...(0,_kube_object_js__WEBPACK_IMPORTED_MODULE_5__  .H8)(object), uid: object.metadata.uid ?? '' };
}


  }),

  62372:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  e: () => (  recentList),
  i: () => (  sharedList)
});

var result = __webpack_require__(46305);
;// CONCATENATED MODULE: ./build/util/shared-work.js
function sharedWork(work) {
    let running;
    let next;
    function begin() {
        next = undefined;
        const run = work().finally(() => {
            if (running === run)
                running = undefined;
        });
        running = run;
        return run;
    }
    return () => {
        if (running === undefined)
            return begin();
        next ??= running.then(begin, begin);
        return next;
    };
}

var abort_failure = __webpack_require__(72110);
;// CONCATENATED MODULE: ./build/cluster/objects/shared-list.js



const LISTS = new WeakMap();
function sharedList(reader, query, signal) {
    const lists = LISTS.get(reader) ?? new Map();
    LISTS.set(reader, lists);
    const key = JSON.stringify(query);
    const list = lists.get(key) ?? sharedWork(() => reader.list(query));
    lists.set(key, list);
    return unlessAborted(list, query, signal);
}
const RECENT_MS = 2_000;
const RECENT = new WeakMap();
function recentList(reader, query, signal) {
    const lists = RECENT.get(reader) ?? new Map();
    RECENT.set(reader, lists);
    const key = JSON.stringify(query);
    const now = reader.serverTime();
    const before = lists.get(key);
    const isRecent = before !== undefined && Math.abs(now - before.askedAt) < RECENT_MS;
    const recent = isRecent ? before : { askedAt: now, answer: reader.list(query) };
    lists.set(key, recent);
    const forget = () => void (lists.get(key) === recent && lists.delete(key));
    recent.answer.then((answer) => answer.ok || forget(), forget);
    return unlessAborted(() => recent.answer, query, signal);
}
function unlessAborted(list, query, signal) {
    if (signal === undefined)
        return list();
    const aborted = () => (0,result .f)((0,abort_failure .P)(signal, `list ${query.kind} objects`));
    if (signal.aborted)
        return Promise.resolve(aborted());
    return new Promise((resolve, reject) => {
        const onAbort = () => resolve(aborted());
        signal.addEventListener('abort', onAbort, { once: true });
        list()
            .then(resolve, reject)
            .finally(() => signal.removeEventListener('abort', onAbort));
    });
}


  }),

  12629:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ni: () => (  isUnanswered),
    g1: () => (  unansweredBy),
    hp: () => (  notServed)
  });
function unansweredBy(apiVersion, { unknown, otherwise } = {}) {
    const [group, version] = apiVersion.split('/');
    const name = `${version}.${group}`;
    const says = `the aggregated API ${apiVersion} does not answer`;
    const remedy = `Bring it back first (kubectl get apiservice ${name}), or delete that APIService when it is gone for good.`;
    return {
        reason: 'connection',
        code: 'custom-resource-not-ready',
        message: unknown === undefined ? says : `nobody knows ${unknown}: ${says}`,
        remedy: otherwise === undefined ? remedy : `${remedy} ${otherwise}`,
        object: `APIService/${name}`,
    };
}
function isUnanswered({ reason, code }) {
    return reason === 'connection' && code === 'custom-resource-not-ready';
}
function notServed(action, { apiVersion, kind }) {
    return {
        reason: 'not-found',
        message: `${action} ${kind}: the API server does not serve ${apiVersion} ${kind}`,
        remedy: 'Install the CRD first, or correct apiVersion and kind.',
    };
}


  }),

  72110:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  abortFailure)
  });
  var _model_result_stop_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2817);
  var _util_unreachable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40891);


function abortFailure(signal, what) {
    const reason = (0,_model_result_stop_reason_js__WEBPACK_IMPORTED_MODULE_0__  .P)(signal) ?? { kind: 'cancelled', by: 'abort' };
    switch (reason.kind) {
        case 'cancelled':
            return { reason: 'cancelled', message: `${what}: cancelled (${reason.by})` };
        case 'timed-out':
            return { reason: 'timed-out', message: `${what}: not done within ${reason.afterMs / 1_000} s` };
        case 'fail-fast':
            return { reason: 'not-ready', message: `${what}: stopped: ${reason.message}` };
        default:
            return (0,_util_unreachable_js__WEBPACK_IMPORTED_MODULE_1__  .H)(reason);
    }
}


  }),

  53872:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    US: () => (  isForbidden),
    bK: () => (  LOOK_MS),
    c: () => (  lookUntil)
  });
  var _objects_get_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92460);
  var _transport_abort_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72110);


const LOOK_MS = 2_000;
async function lookUntil(looking) {
    const { reader, clock, timeoutMs, signal, what } = looking;
    const deadline = clock.now() + timeoutMs;
    for (;;) {
        await clock.sleep(Math.max(0, Math.min(LOOK_MS, deadline - clock.now())), signal);
        if (signal.aborted)
            return { kind: 'failed', failure: (0,_transport_abort_failure_js__WEBPACK_IMPORTED_MODULE_0__  .P)(signal, what) };
        const refs = looking.left();
        const objects = await (0,_objects_get_all_js__WEBPACK_IMPORTED_MODULE_1__  .U)(reader, refs, { signal });
        if (!objects.ok)
            return { kind: 'failed', failure: objects.failure };
        for (const [index, ref] of refs.entries())
            looking.onSeen(ref, objects.value[index]);
        if (looking.isOver())
            return { kind: 'came' };
        if (clock.now() >= deadline)
            return { kind: 'late' };
    }
}
function isForbidden(end) {
    return end.kind === 'failed' && end.failure.reason === 'forbidden';
}


  }),

  86779:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  ls: () => (  identify),
  xc: () => (  identifyWith),
  Bl: () => (  waitGone)
});

var result = __webpack_require__(46305);
var get_all = __webpack_require__(92460);
var owned_objects = __webpack_require__(47454);
var abort_failure = __webpack_require__(72110);
var looking = __webpack_require__(53872);
var kube_object = __webpack_require__(31589);
var readings = __webpack_require__(93302);
var object_ref = __webpack_require__(19651);
var contents = __webpack_require__(98154);
;// CONCATENATED MODULE: ./build/cluster/watch/still-there.js





const LAST_LOOK_MS = 2_000;
async function stillThere(end, seen, { reader, total, timeoutMs }) {
    const left = await Promise.all(seen.map((object) => withConditions(object, reader)));
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
        ...(left[0] !== undefined && { object: (0,object_ref .r)((0,owned_objects .cu)(left[0])) }),
    };
}
async function withConditions(object, reader) {
    if (!(0,contents .jY)(object))
        return object;
    const live = await reader.get((0,kube_object .H8)(object), { signal: AbortSignal.timeout(LAST_LOOK_MS) });
    return live.ok && live.value && live.value.metadata.uid === object.metadata.uid ? live.value : object;
}
function describeLeft(object) {
    const { deletionTimestamp, finalizers = [] } = object.metadata;
    const name = (0,object_ref .r)((0,owned_objects .cu)(object));
    if (deletionTimestamp === undefined)
        return `${name}: is not being deleted`;
    const held = finalizers.length > 0
        ? `${name}: held by finalizers ${finalizers.join(', ')}`
        : `${name}: is being deleted`;
    return [held, ...hindrances(object)].join('; ');
}
const HINDRANCES = new Set([
    'Terminating',
    'NamespaceDeletionDiscoveryFailure',
    'NamespaceDeletionGroupVersionParsingFailure',
    'NamespaceDeletionContentFailure',
    'NamespaceContentRemaining',
    'NamespaceFinalizersRemaining',
]);
function hindrances(object) {
    if (!(0,contents .jY)(object))
        return [];
    const said = [...(0,readings .Z7)(object).values()];
    return said.filter(({ type, is }) => HINDRANCES.has(type) && is === 'true').map(({ why }) => why);
}

var watch_queries = __webpack_require__(53991);
var watch_until = __webpack_require__(39367);
;// CONCATENATED MODULE: ./build/cluster/watch/wait-gone.js








async function identify(reader, refs, options) {
    const objects = await (0,get_all .U)(reader, refs, options);
    if (!objects.ok)
        return objects;
    const there = objects.value.filter((object) => object !== undefined);
    const identified = await identifyWith(reader, there, options);
    return identified.ok ? (0,result.ok)(identified.value.targets) : identified;
}
async function identifyWith(reader, objects, { owners = [], ...options } = {}) {
    const roots = objects.map(owned_objects .cu);
    const uids = [...roots, ...owners].map(({ uid }) => uid);
    const namespaces = [...(0,owned_objects .QH)(roots), ...owners.map(({ namespace }) => namespace)];
    const owned = await (0,owned_objects .zi)(reader, uids, [...new Set(namespaces)], {
        ...options,
        seldom: owners.length > 0 ? [] : (0,owned_objects .s$)(roots),
    });
    if (!owned.ok)
        return owned;
    const { objects: found, isComplete } = owned.value;
    const all = [...roots, ...found.map(owned_objects .cu)];
    return (0,result.ok)({ targets: [...new Map(all.map((item) => [item.uid, item])).values()], isComplete });
}
const WHAT = 'wait until all is gone';
async function waitGone(options) {
    const { reader, clock, targets, signal } = options;
    const deadline = clock.now() + options.timeoutMs;
    const uids = new Set(targets.map(({ uid }) => uid));
    const namespaces = (0,owned_objects .QH)(targets);
    for (let round = targets;;) {
        const { going } = round === targets ? options : {};
        const gone = await (going ? waitGoing(options, going, deadline) : waitRound(options, round, deadline));
        if (!gone.ok)
            return gone;
        const more = await (0,owned_objects .zi)(reader, uids, namespaces, { signal, kinds: (0,owned_objects .o7)(targets) });
        if (!more.ok)
            return more;
        round = more.value.objects.map(owned_objects .cu);
        if (round.length === 0)
            return (0,result.ok)();
        for (const { uid } of round)
            uids.add(uid);
    }
}
async function waitGoing({ reader, clock, signal, targets, timeoutMs, onProgress }, going, deadline) {
    const total = targets.length;
    let wake = () => { };
    going.onChange(() => wake());
    const onAbort = () => wake();
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        let readAt = clock.now();
        let told;
        for (;;) {
            const unseen = [...going.left.values()].filter(({ isSeen }) => !isSeen).map(({ target }) => target);
            const isDue = going.hasSynced() || clock.now() >= readAt;
            if (unseen.length > 0 && isDue) {
                const objects = await (0,get_all .U)(reader, unseen, { signal });
                if (!objects.ok)
                    return objects;
                for (const [index, { uid }] of unseen.entries())
                    going.note(uid, objects.value[index]);
                readAt = clock.now() + looking .bK;
                going.followAll();
                continue;
            }
            const objects = [...going.left.values()].flatMap(({ object }) => object ?? []);
            if (going.left.size !== told)
                onProgress?.({ ready: total - going.left.size, total, waiting: objects.map(describeLeft) });
            told = going.left.size;
            if (told === 0)
                return (0,result.ok)();
            const failure = signal.aborted ? (0,abort_failure .P)(signal, WHAT) : going.failure();
            const leftMs = deadline - clock.now();
            if (failure || leftMs <= 0) {
                const end = failure ? { kind: 'failed', failure } : { kind: 'late' };
                return (0,result .f)(await stillThere(end, objects, { reader, total, timeoutMs }));
            }
            const over = new AbortController();
            const pauseMs = unseen.length > 0 ? Math.min(leftMs, readAt - clock.now()) : leftMs;
            const woken = new Promise((resolve) => {
                wake = resolve;
            });
            await Promise.race([woken, clock.sleep(Math.max(0, pauseMs), over.signal)]);
            over.abort('something has changed');
        }
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
}
async function waitRound({ reader, clock, signal, timeoutMs, onProgress }, targets, deadline) {
    const objects = await (0,get_all .U)(reader, targets, { signal });
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
        return (0,result.ok)();
    const seen = new Set();
    const dropUnseen = (query) => {
        for (const [uid, object] of left)
            if ((0,watch_queries .j)(query, (0,owned_objects .cu)(object)) && !seen.has(uid))
                left.delete(uid);
    };
    const watched = await (0,watch_until .m)({
        reader,
        clock,
        queries: (0,watch_queries .S)([...left.values()].map(owned_objects .cu), true),
        timeoutMs: deadline - clock.now(),
        signal,
        what: WHAT,
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
        onUnserved(query) {
            for (const [uid, object] of left)
                if ((0,watch_queries .j)(query, (0,owned_objects .cu)(object)))
                    left.delete(uid);
            report();
            return left.size === 0;
        },
    });
    const end = !(0,looking .US)(watched)
        ? watched
        : await (0,looking .c)({
            ...{ reader, clock, signal, what: WHAT, timeoutMs: deadline - clock.now() },
            left: () => [...left.values()].map(owned_objects .cu),
            onSeen({ uid }, object) {
                if (object?.metadata.uid === uid)
                    left.set(uid, object);
                else
                    left.delete(uid);
            },
            isOver() {
                report();
                return left.size === 0;
            },
        });
    if (end.kind === 'came')
        return (0,result.ok)();
    return (0,result .f)(await stillThere(end, [...left.values()], { reader, total: targets.length, timeoutMs }));
}


  }),

  57238:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  N: () => (  waitReady)
});

var kube_object = __webpack_require__(31589);
var object_ref = __webpack_require__(19651);
var result = __webpack_require__(46305);
var binding_modes = __webpack_require__(54690);
var get_all = __webpack_require__(92460);
var looking = __webpack_require__(53872);
var readiness = __webpack_require__(81756);
var scalar_text = __webpack_require__(80809);
;// CONCATENATED MODULE: ./build/cluster/watch/readiness-board.js



const UNSEEN = { state: 'progressing', message: 'was not seen yet' };
function keyOf(ref) {
    return `${ref.apiVersion} ${(0,object_ref .r)(ref)}`;
}
function createReadinessBoard(options) {
    const rows = new Map(options.targets.map((target) => [keyOf(target), { target, state: UNSEEN }]));
    function stateOf(target, object) {
        if (object === undefined) {
            if (target.mayVanish)
                return { state: 'ready', message: 'is gone' };
            return { state: options.missing === 'fail' ? 'failed' : 'progressing', message: 'does not exist' };
        }
        const bindingMode = options.bindingMode((0,scalar_text .w)(object.spec?.storageClassName ?? ''));
        const seen = (0,readiness .xz)(object, {
            waitForJobs: options.waitForJobs,
            now: options.serverTime(),
            own: options.own,
            ...(bindingMode !== undefined && { bindingMode }),
        });
        return seen.state === 'progressing' && options.acceptsProgressing ? { ...seen, state: 'ready' } : seen;
    }
    function open() {
        const failed = ({ state }) => Number(state.state === 'failed');
        return [...rows.values()]
            .filter(({ state }) => state.state !== 'ready')
            .sort((a, b) => failed(b) - failed(a));
    }
    const lines = () => open().map(({ target, state }) => `${(0,object_ref .r)(target)}: ${state.message}`);
    function judge(row) {
        const before = row.state;
        row.state = stateOf(row.target, row.object);
        if (before.state === row.state.state && before.message === row.state.message)
            return;
        const waiting = lines();
        options.onProgress?.({ ready: rows.size - waiting.length, total: rows.size, waiting });
    }
    return {
        note(ref, object) {
            const row = rows.get(keyOf(ref));
            if (row === undefined)
                return;
            row.object = object;
            judge(row);
        },
        changesInMs() {
            const times = open().flatMap(({ state }) => state.until ?? []);
            return times.length === 0 ? undefined : Math.max(0, Math.min(...times) - options.serverTime());
        },
        lookAgain() {
            for (const row of open())
                if (row.state.until !== undefined)
                    judge(row);
        },
        decided() {
            const [worst] = open();
            return worst === undefined || worst.state.state === 'failed';
        },
        waiting: () => open().map(({ target }) => target),
        lines,
    };
}

var watch_queries = __webpack_require__(53991);
var watch_until = __webpack_require__(39367);
;// CONCATENATED MODULE: ./build/cluster/watch/wait-ready.js









async function waitReady(options) {
    const { reader, clock, targets, signal, missing = 'fail', acceptsProgressing = false } = options;
    const deadline = clock.now() + options.timeoutMs;
    const objects = await (0,get_all .U)(reader, targets, { signal });
    if (!objects.ok)
        return objects;
    const bindingModes = await (0,binding_modes .m)(reader, objects.value, { signal });
    const board = createReadinessBoard({
        ...options,
        missing,
        acceptsProgressing,
        serverTime: reader.serverTime,
        bindingMode: (storageClass) => bindingModes.get(storageClass),
    });
    for (const [index, target] of targets.entries())
        board.note(target, objects.value[index]);
    if (board.decided())
        return verdict(board, targets.length);
    const left = board.waiting();
    const unseen = new Set(left.map(keyOf));
    const watched = await (0,watch_until .m)({
        reader,
        clock,
        queries: (0,watch_queries .S)(left),
        timeoutMs: deadline - clock.now(),
        signal,
        what: 'wait until all is ready',
        onEvent({ type, object }, query) {
            if (object !== undefined) {
                unseen.delete(keyOf((0,kube_object .H8)(object)));
                board.note((0,kube_object .H8)(object), type === 'DELETED' ? undefined : object);
            }
            else {
                for (const target of left) {
                    if ((0,watch_queries .j)(query, target) && unseen.has(keyOf(target)))
                        board.note(target, undefined);
                }
            }
            return board.decided();
        },
        timer: {
            inMs: board.changesInMs,
            onTime() {
                board.lookAgain();
                return board.decided();
            },
        },
    });
    const end = !(0,looking .US)(watched)
        ? watched
        : await (0,looking .c)({
            ...{ reader, clock, signal, what: 'wait until all is ready', timeoutMs: deadline - clock.now() },
            left: board.waiting,
            onSeen: board.note,
            isOver() {
                board.lookAgain();
                return board.decided();
            },
        });
    if (end.kind === 'came')
        return verdict(board, targets.length);
    const details = board.lines();
    if (end.kind === 'failed')
        return (0,result .f)({ ...end.failure, details });
    return (0,result .f)({
        ...notReady(board, targets.length),
        reason: 'timed-out',
        message: `${summary(board, targets.length)} (after ${(options.ofMs ?? options.timeoutMs) / 1_000} s)`,
    });
}
function verdict(board, total) {
    return board.waiting().length === 0 ? (0,result.ok)() : (0,result .f)(notReady(board, total));
}
function notReady(board, total) {
    const [worst] = board.waiting();
    return {
        reason: 'not-ready',
        message: summary(board, total),
        remedy: 'Look at the events and logs of the objects named.',
        details: board.lines(),
        ...(worst !== undefined && { object: (0,object_ref .r)(worst) }),
    };
}
function summary(board, total) {
    const lines = board.lines();
    const [first = ''] = lines;
    return lines.length === 1
        ? `not ready: ${first}`
        : `${lines.length} of ${total} objects are not ready: ${first}`;
}


  }),

  53991:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  watchQueries),
    j: () => (  sees)
  });
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
function sees(query, ref) {
    return (query.apiVersion === ref.apiVersion &&
        query.kind === ref.kind &&
        query.namespace === ref.namespace &&
        (query.fieldSelector === undefined || query.fieldSelector === `metadata.name=${ref.name}`));
}


  }),

  39367:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    m: () => (  watchUntil)
  });
  var _transport_abort_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72110);

async function watchUntil(options) {
    const { reader, clock, queries, timeoutMs, signal, what } = options;
    if (signal.aborted)
        return { kind: 'failed', failure: (0,_transport_abort_failure_js__WEBPACK_IMPORTED_MODULE_0__  .P)(signal, what) };
    const over = new AbortController();
    let end = { kind: 'late' };
    const finish = (how) => {
        if (over.signal.aborted)
            return;
        end = how;
        over.abort();
    };
    const waiting = AbortSignal.any([signal, over.signal]);
    let crash = () => { };
    const crashed = new Promise((_resolve, reject) => {
        crash = reject;
    });
    let armed = new AbortController();
    const arm = () => {
        armed.abort();
        const ms = options.timer?.inMs();
        if (ms === undefined || waiting.aborted)
            return;
        armed = new AbortController();
        const mine = AbortSignal.any([waiting, armed.signal]);
        const ring = () => {
            if (mine.aborted)
                return;
            if (options.timer?.onTime())
                finish({ kind: 'came' });
            else
                arm();
        };
        clock.sleep(ms, mine).then(ring).catch(crash);
    };
    const watches = queries.map(async (query) => {
        const watched = await reader.watch(query, waiting, (event) => {
            if (options.onEvent(event, query))
                finish({ kind: 'came' });
            else
                arm();
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
        arm();
        const rejections = [crashed, ...watches.map(rejectionOf)];
        await Promise.race([clock.sleep(Math.max(0, timeoutMs), waiting), ...rejections]);
    }
    finally {
        over.abort();
        await Promise.allSettled(watches);
    }
    return end.kind === 'late' && signal.aborted
        ? { kind: 'failed', failure: (0,_transport_abort_failure_js__WEBPACK_IMPORTED_MODULE_0__  .P)(signal, what) }
        : end;
}
function rejectionOf(watch) {
    return new Promise((_resolve, reject) => watch.catch(reject));
}


  }),

  40256:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $I: () => (  readObjects),
    JC: () => (  OBJECTS_ANNOTATION),
    Lx: () => (  writeMark),
    Mp: () => (  readMark),
    Pv: () => (  INPUTS_LABEL),
    XA: () => (  DETAILS_ANNOTATION),
    fp: () => (  forgetMark),
    vP: () => (  MANIFEST_LABEL)
  });
  var _model_release_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59420);
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46305);
  var _seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41108);




const INPUTS_LABEL = 'helm-lifecycle/inputs';
const DETAILS_ANNOTATION = 'helm-lifecycle/details';
const OBJECTS_ANNOTATION = 'helm-lifecycle/objects';
const MANIFEST_LABEL = 'helm-lifecycle/manifest';
function readMark(label, marked) {
    const digest = /^\d+-([0-9a-f]{40})-/.exec(label ?? '')?.[1];
    return digest !== undefined && label === markOf(digest, marked) ? digest : undefined;
}
function markOf(digest, marked) {
    const text = `${marked.revision}-${digest}`;
    return `${text}-${(0,_seal_js__WEBPACK_IMPORTED_MODULE_1__  .R)(marked, text)}`;
}
function readObjects(annotation, marked) {
    const text = annotation?.slice(0, annotation.lastIndexOf(' '));
    return text !== undefined && annotation === `${text} ${(0,_seal_js__WEBPACK_IMPORTED_MODULE_1__  .R)(marked, text)}`
        ? (0,_model_release_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__  .bi)(text)
        : undefined;
}
function objectsOf(fingerprint, marked) {
    const text = (0,_model_release_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__  .UP)(fingerprint);
    return `${text} ${(0,_seal_js__WEBPACK_IMPORTED_MODULE_1__  .R)(marked, text)}`;
}
async function writeMark(writer, release, record, { digest, manifestId, details, fingerprint }) {
    const patched = await writer.patch({ apiVersion: 'v1', kind: 'Secret', name: record.secretName, namespace: release.namespace }, 'merge', {
        metadata: {
            resourceVersion: record.resourceVersion,
            labels: { [INPUTS_LABEL]: markOf(digest, record), [MANIFEST_LABEL]: manifestId },
            annotations: {
                [DETAILS_ANNOTATION]: JSON.stringify(details),
                ...(fingerprint !== undefined && {
                    [OBJECTS_ANNOTATION]: fingerprint && objectsOf(fingerprint, record),
                }),
            },
        },
    });
    return patched.ok
        ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ ...record, inputs: digest, resourceVersion: patched.value.metadata.resourceVersion ?? '' })
        : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)(`mark revision ${record.revision} of ${release.name}`, patched.failure));
}
async function forgetMark(writer, release, record) {
    const ref = { apiVersion: 'v1', kind: 'Secret', name: record.secretName, namespace: release.namespace };
    const metadata = { resourceVersion: record.resourceVersion, labels: { [INPUTS_LABEL]: null } };
    const patched = await writer.patch(ref, 'merge', { metadata });
    return patched.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)() : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)(`take the mark from revision ${record.revision}`, patched.failure));
}


  }),

  20569:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    f: () => (  RECORDS),
    l: () => (  RELEASE_TYPE)
  });
const RELEASE_TYPE = 'helm.sh/release.v1';
const RECORDS = 'owner=helm';


  }),

  16758:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  F: () => (  createReleaseStore)
});

var release_release = __webpack_require__(45333);
var failure = __webpack_require__(48136);
var result = __webpack_require__(46305);
var mark = __webpack_require__(40256);
var limiter = __webpack_require__(36125);
var storage = __webpack_require__(82574);
;// CONCATENATED MODULE: ./build/helm/readable-revisions.js





const MOST_AT_ONCE = 8;
function readableOnly(payloadOf, ignore) {
    const known = new Map();
    const inTurn = (0,limiter .z)(MOST_AT_ONCE);
    async function counts(release, record) {
        if (record.inputs !== undefined || record.isOurs)
            return (0,result.ok)(true);
        const state = `${record.uid} ${record.resourceVersion}`;
        const before = known.get(state);
        if (before !== undefined)
            return (0,result.ok)(before);
        const { name, namespace } = release;
        const { revision } = record;
        const payload = await inTurn(() => payloadOf(release, record));
        if (!payload.ok && payload.failure.reason === 'forbidden')
            return (0,result.ok)(true);
        if (!payload.ok)
            return (0,result .f)((0,failure .i)(`read revision ${revision} of ${namespace}/${name}`, payload.failure));
        const readable = payload.value !== undefined && (0,storage .hS)(payload.value, { name, revision });
        known.set(state, readable);
        return (0,result.ok)(readable);
    }
    return async (release) => {
        let left = release;
        for (;;) {
            const steering = [(0,release_release .BP)(left), (0,release_release .$8)(left)].filter((record) => record !== undefined);
            let dropped;
            for (const record of new Set(steering)) {
                const counted = await counts(release, record);
                if (!counted.ok)
                    return counted;
                if (!counted.value)
                    dropped = record;
            }
            if (!dropped)
                return (0,result.ok)(left);
            ignore({ namespace: release.namespace, name: dropped.secretName }, 'Helm cannot read what it holds');
            left = {
                ...left,
                revisions: left.revisions.filter((record) => record !== dropped),
                passedOver: [...(left.passedOver ?? []), dropped],
            };
        }
    };
}

;// CONCATENATED MODULE: ./build/helm/recent-payloads.js

const MOST_CHARACTERS = 16 * 1024 * 1024;
function createRecentPayloads() {
    const payloads = new Map();
    let size = 0;
    function drop(key) {
        size -= payloads.get(key)?.length ?? 0;
        payloads.delete(key);
    }
    return {
        of: ({ uid, resourceVersion }) => payloads.get(keyOf(uid, resourceVersion)),
        keep(secret) {
            const { uid = '', resourceVersion = '' } = secret.metadata;
            const payload = (0,storage .Md)(secret);
            const key = keyOf(uid, resourceVersion);
            drop(key);
            payloads.set(key, payload);
            size += payload.length;
            for (const oldest of payloads.keys()) {
                if (size <= MOST_CHARACTERS || oldest === key)
                    break;
                drop(oldest);
            }
            return payload;
        },
    };
}
function keyOf(uid, resourceVersion) {
    return `${uid} ${resourceVersion}`;
}

var record_type = __webpack_require__(20569);
var revision_record = __webpack_require__(3634);
;// CONCATENATED MODULE: ./build/helm/release-store.js









const SECRETS = {
    apiVersion: 'v1',
    kind: 'Secret',
    fieldSelector: `type=${record_type .l}`,
    metadataOnly: true,
};
const RECENT_MS = 10_000;
function createReleaseStore(reader, onIgnored = () => { }) {
    const ignore = onceEach(onIgnored);
    const recent = createRecentPayloads();
    const keepReadable = readableOnly(payload, ignore);
    let everything;
    const lately = new Map();
    async function listEach(namespaces, labelSelector) {
        const lists = await Promise.all(namespaces.map((namespace) => reader.list({ ...SECRETS, namespace, labelSelector })));
        const all = (0,result .W)(lists);
        return all.ok ? (0,result.ok)(all.value.flat()) : all;
    }
    async function listOne({ namespace, name }, since) {
        const query = { ...SECRETS, namespace, labelSelector: `${record_type .f},name=${name}` };
        const listed = since === undefined ? undefined : await reader.list({ ...query, since });
        return listed?.ok ? listed : reader.list(query);
    }
    async function listAll(namespaces) {
        if (namespaces.length > 1) {
            const all = await reader.list({ ...SECRETS, labelSelector: record_type .f });
            if (all.ok)
                everything = all.value;
            if (all.ok || all.failure.reason !== 'forbidden')
                return all;
        }
        return listEach(namespaces, record_type .f);
    }
    async function listOwned(manifestId, namespaces) {
        const labelSelector = `${record_type .f},${mark .vP}=${manifestId}`;
        const all = await reader.list({ ...SECRETS, labelSelector });
        return !all.ok && all.failure.reason === 'forbidden' ? listEach([...namespaces], labelSelector) : all;
    }
    function secretOf(release, revision) {
        const { namespace } = release;
        return reader.get({ apiVersion: 'v1', kind: 'Secret', name: (0,revision_record .J)(release, revision), namespace });
    }
    async function payload(release, wanted) {
        const known = typeof wanted === 'number' ? undefined : recent.of(wanted);
        if (known !== undefined)
            return (0,result.ok)(known);
        const secret = await secretOf(release, numberOf(wanted));
        return secret.ok ? (0,result.ok)(secret.value && recent.keep(secret.value)) : secret;
    }
    function releasesIn(secrets, wanted) {
        const releases = new Map(wanted.map(({ name, namespace }) => [`${namespace}/${name}`, emptyRelease({ name, namespace })]));
        for (const secret of secrets) {
            const { namespace, name, labels } = secret.metadata;
            const release = releases.get(`${namespace}/${labels?.name}`);
            const record = release && (0,revision_record .D)(secret, reader.serverTime());
            if (record)
                release.revisions.push(record);
            else if (release) {
                ignore({ namespace, name }, 'Helm gives another name to the revision in its labels');
                release.passedOver = [
                    ...(release.passedOver ?? []),
                    { secretName: name, uid: secret.metadata.uid ?? '' },
                ];
            }
        }
        for (const { revisions } of releases.values())
            revisions.sort((a, b) => a.revision - b.revision);
        return [...releases.values()];
    }
    async function observe(secrets, wanted) {
        if (!secrets.ok)
            return secrets;
        return (0,result .W)(await Promise.all(releasesIn(secrets.value, wanted).map(keepReadable)));
    }
    async function observeNow(secrets, wanted, at) {
        const observed = await observe(secrets, wanted);
        for (const release of observed.ok ? observed.value : [])
            lately.set(release_store_keyOf(release), { at, release });
        return observed;
    }
    async function observeOne(release, since) {
        const at = reader.serverTime();
        const observed = await observeNow(await listOne(release, since), [release], at);
        return observed.ok ? (0,result.ok)(observed.value[0] ?? emptyRelease(release)) : observed;
    }
    async function confirmed(release) {
        const { at, release: known } = lately.get(release_store_keyOf(release)) ?? { at: 0 };
        const isRecent = Math.abs(reader.serverTime() - at) <= RECENT_MS;
        if (known === undefined || !isRecent || known.passedOver)
            return undefined;
        const last = (0,release_release .BP)(known);
        const [same, next] = await Promise.all([
            last ? secretOf(release, last.revision) : (0,result.ok)(undefined),
            secretOf(release, (last?.revision ?? 0) + 1),
        ]);
        if (!same.ok || !next.ok || next.value !== undefined)
            return undefined;
        if (same.value !== undefined)
            recent.keep(same.value);
        const { uid, resourceVersion } = same.value?.metadata ?? {};
        return uid === last?.uid && resourceVersion === last?.resourceVersion ? known : undefined;
    }
    return {
        async observe(releases) {
            const namespaces = [...new Set(releases.map(({ namespace }) => namespace))];
            const at = reader.serverTime();
            return observeNow(await listAll(namespaces), releases, at);
        },
        async observeIn(namespaces) {
            const secrets = await listAll(namespaces);
            if (!secrets.ok)
                return secrets;
            const there = secrets.value.filter(({ metadata }) => namespaces.includes(metadata.namespace ?? ''));
            return observe(secrets, releasesNamedIn(there));
        },
        async observeOwned(manifestId, namespaces) {
            const isOwned = ({ metadata: { labels } }) => labels?.[mark .vP] === manifestId;
            const secrets = everything ? (0,result.ok)(everything) : await listOwned(manifestId, namespaces);
            if (!secrets.ok)
                return secrets;
            const owned = releasesNamedIn(secrets.value.filter(isOwned));
            return observe(secrets, owned);
        },
        observeOne,
        async confirmOne(release) {
            const known = await confirmed(release);
            return known ? (0,result.ok)(known) : observeOne(release);
        },
        payload,
        async readAhead(release, revision) {
            const secret = await secretOf(release, revision);
            if (!secret.ok || !secret.value)
                return undefined;
            recent.keep(secret.value);
            return secret.value.metadata.resourceVersion;
        },
        async read(release, wanted) {
            const stored = await payload(release, wanted);
            if (!stored.ok)
                return stored;
            return stored.value === undefined
                ? (0,result.ok)(undefined)
                : decoded(stored.value, (0,revision_record .J)(release, numberOf(wanted)));
        },
    };
}
function release_store_keyOf({ namespace, name }) {
    return `${namespace}/${name}`;
}
function numberOf(wanted) {
    return typeof wanted === 'number' ? wanted : wanted.revision;
}
function decoded(payload, secretName) {
    const release = (0,storage .o1)(payload);
    const stored = release.ok ? (0,storage .PY)(release.value) : release;
    return stored.ok ? stored : (0,result .f)((0,failure .i)(`secret ${secretName}`, stored.failure));
}
function releasesNamedIn(secrets) {
    const named = secrets.flatMap(({ metadata: { namespace = '', labels } }) => {
        const name = labels?.name;
        return name === undefined ? [] : [[`${namespace}/${name}`, { name, namespace }]];
    });
    return [...new Map(named).values()];
}
function emptyRelease({ name, namespace }) {
    return { name, namespace, revisions: [] };
}
function onceEach(onIgnored) {
    const told = new Set();
    return ({ namespace, name }, why) => {
        const sentence = `Secret/${namespace}/${name} does not count as a revision: ${why}.`;
        if (!told.has(sentence))
            onIgnored(sentence);
        told.add(sentence);
    };
}


  }),

  3634:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  D: () => (  revisionOf),
  J: () => (  secretNameOf)
});

var schemas = __webpack_require__(53339);
var json_text = __webpack_require__(63739);
;// CONCATENATED MODULE: ./build/model/release/mark-details.js


const digits = schemas .YjP().regex(/^[0-9a-f]{8}$/);
const mark_details_text = schemas .YjP().max(2_000);
const inputParts = schemas .Ikc({
    settings: schemas .g1P(schemas .YjP(), digits),
    hooks: schemas .g1P(schemas .YjP(), digits),
    hookFiles: digits,
    chart: schemas .Ikc({ defaults: digits, subcharts: digits }),
    crds: digits,
    cluster: digits,
});
const markDetails = schemas .Ikc({
    chart: schemas .yqP(schemas .Ikc({ name: mark_details_text, version: mark_details_text })),
    commit: schemas .yqP(mark_details_text),
    runUrl: schemas .yqP(mark_details_text),
    needs: schemas .YOg(mark_details_text).max(1_000),
    environment: schemas .yqP(mark_details_text),
    elsewhere: schemas .yqP(schemas .euz(true)),
    protected: schemas .yqP(schemas .euz(true)),
    parts: schemas .yqP(inputParts),
});
function readMarkDetails(annotation) {
    return annotation === undefined ? undefined : markDetails.safeParse((0,json_text .qF)(annotation)).data;
}

var mark = __webpack_require__(40256);
var storage = __webpack_require__(82574);
var uninstalling = __webpack_require__(78211);
var writing_label = __webpack_require__(17986);
var written = __webpack_require__(35242);
;// CONCATENATED MODULE: ./build/helm/revision-record.js






const CLOCK_SKEW_S = 300;
const VERSION = /^[1-9]\d{0,8}$/;
const SECONDS = /^\d{1,11}$/;
function secretNameOf({ name }, revision) {
    return `sh.helm.release.v1.${name}.v${revision}`;
}
function revisionOf(secret, now) {
    const { name: secretName, uid = '', resourceVersion = '', labels = {} } = secret.metadata;
    const { name, version = '', status } = labels;
    if (name === undefined || !VERSION.test(version))
        return undefined;
    const revision = Number(version);
    if (secretName !== secretNameOf({ name }, revision))
        return undefined;
    const createdAt = Date.parse(secret.metadata.creationTimestamp ?? '') / 1_000 || 0;
    const inputs = (0,mark .Mp)(labels[mark .Pv], { revision, uid });
    const fingerprint = (0,mark .$I)(secret.metadata.annotations?.[mark .JC], { revision, uid });
    const details = readMarkDetails(secret.metadata.annotations?.[mark .XA]);
    const manifestId = labels[mark .vP];
    const writingUntil = (0,writing_label .LC)(labels[writing_label .gE], revision);
    return {
        revision,
        status: (0,storage .sn)(status),
        secretName,
        uid,
        resourceVersion,
        modifiedAt: believed(labels.modifiedAt ?? labels.createdAt, createdAt, now / 1_000),
        ...(createdAt > 0 && { createdAt }),
        ...(fingerprint && { fingerprint }),
        ...(inputs !== undefined && { inputs, ...(details && { details }) }),
        ...((0,written .QH)(labels[written .dQ], { uid }) && { isOurs: true }),
        ...((0,written .Ss)(labels[written .CT], { uid }) && { wasLive: true }),
        ...(writingUntil !== undefined && { writingUntil }),
        ...(manifestId !== undefined && { manifestId }),
        ...((0,uninstalling .zs)(labels[uninstalling ._D], { uid }) && {
            isUninstalling: true,
            deletedOwners: (0,uninstalling .Uu)(secret.metadata.annotations),
        }),
    };
}
function believed(seconds, createdAt, now) {
    const said = SECONDS.test(seconds ?? '') ? Number(seconds) : createdAt;
    return said >= createdAt && said <= now + CLOCK_SKEW_S ? said : createdAt;
}


  }),

  41108:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    R: () => (  sealOf)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function sealOf({ uid }, text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${uid} ${text}`).digest('hex').slice(0, 12);
}


  }),

  82574:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  o1: () => (  decodeRelease),
  U2: () => (  encodeInStatus),
  Jj: () => (  encodeInfo),
  vy: () => (  encodePayload),
  hS: () => (  isReadable),
  Md: () => (  payloadOf),
  sn: () => (  releaseStatus),
  B$: () => (  replaceDescription),
  Uo: () => (  replaceManifest),
  PY: () => (  storedRelease)
});

var external_node_zlib_ = __webpack_require__(38522);
var fields = __webpack_require__(65363);
var model_json = __webpack_require__(29598);
var release = __webpack_require__(45333);
var result = __webpack_require__(46305);
var json_text = __webpack_require__(63739);
;// CONCATENATED MODULE: ./build/util/json-weight.js
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN = new Set([0x5b, 0x7b]);
const CLOSE = new Set([0x5d, 0x7d]);
function weighJson(bytes) {
    let values = 1;
    let depth = 0;
    let deepest = 0;
    for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at];
        if (byte === QUOTE) {
            at = endOfString(bytes, at + 1);
        }
        else if (byte === COMMA || byte === COLON) {
            values++;
        }
        else if (OPEN.has(byte)) {
            values++;
            deepest = Math.max(deepest, ++depth);
        }
        else if (CLOSE.has(byte)) {
            depth--;
        }
    }
    return { values, depth: deepest };
}
function endOfString(bytes, from) {
    let at = from;
    while (at < bytes.length && bytes[at] !== QUOTE)
        at += bytes[at] === BACKSLASH ? 2 : 1;
    return at;
}

var too_many_values = __webpack_require__(88070);
;// CONCATENATED MODULE: ./build/helm/storage.js








const LIMITS = { bytes: 32 * 1024 * 1024, values: 1_000_000, depth: 1_000, yaml: 1_500_000 };
function payloadOf(secret) {
    return (0,fields .b6)((0,fields .pq)(secret.data).release);
}
function decodeRelease(data) {
    const unpacked = unpack(data);
    if ('why' in unpacked)
        return unreadable(unpacked.why);
    const payload = parsePayload(unpacked.json);
    return payload.ok && isTooMuch(payload.value)
        ? unreadable('its manifest holds more than 1,500,000 values')
        : payload;
}
function isTooMuch({ manifest, hooks }) {
    const own = (Array.isArray(hooks) ? hooks : []).filter(model_json .O).map((hook) => storage_text(hook.manifest));
    return (0,too_many_values .i)([storage_text(manifest), ...own].join('\n'), LIMITS.yaml);
}
function isReadable(data, { name, revision }) {
    const unpacked = unpack(data);
    if ('why' in unpacked)
        return unpacked.isTooLarge;
    const payload = parsePayload(unpacked.json);
    const stored = payload.ok ? storedRelease(payload.value) : payload;
    return stored.ok && stored.value.name === name && stored.value.revision === revision;
}
function encodeInStatus(data, status, description) {
    const unpacked = unpack(data);
    if ('why' in unpacked)
        return unreadable(unpacked.why);
    try {
        const changed = (0,json_text .DI)(unpacked.json, ['info', 'status'], status);
        if (changed === undefined)
            return unreadable('it has no status');
        if (description === undefined)
            return (0,result.ok)(encodeLike(data, changed));
        return (0,result.ok)(encodeLike(data, (0,json_text .DI)(changed, ['info', 'description'], description) ?? changed));
    }
    catch (error) {
        return unreadable(error.message);
    }
}
function encodeInfo(data, texts) {
    const unpacked = unpack(data);
    if ('why' in unpacked)
        return unreadable(unpacked.why);
    let { json } = unpacked;
    try {
        for (const [key, text] of Object.entries(texts)) {
            const changed = (0,json_text .vo)(json, ['info', key], text);
            if (changed === undefined)
                return unreadable(`its info can hold no ${key}`);
            json = changed;
        }
    }
    catch (error) {
        return unreadable(error.message);
    }
    return (0,result.ok)(encodeLike(data, json));
}
function replaceDescription(data, description) {
    const unpacked = unpack(data);
    if ('why' in unpacked)
        return unreadable(unpacked.why);
    const described = (0,json_text .DI)(unpacked.json, ['info', 'description'], description);
    return described === undefined ? unreadable('it has no description') : (0,result.ok)(encodeLike(data, described));
}
function replaceManifest(data, rewrite) {
    const unpacked = unpack(data);
    if ('why' in unpacked)
        return unreadable(unpacked.why);
    const payload = parsePayload(unpacked.json);
    if (!payload.ok)
        return payload;
    const { manifest } = payload.value;
    const rewritten = typeof manifest === 'string'
        ? (0,json_text .DI)(unpacked.json, ['manifest'], rewrite(manifest))
        : undefined;
    return rewritten === undefined ? unreadable('it has no manifest') : (0,result.ok)(encodeLike(data, rewritten));
}
function parsePayload(json) {
    try {
        const payload = JSON.parse(json);
        return (0,model_json .O)(payload) ? (0,result.ok)(payload) : unreadable('its payload is no JSON object');
    }
    catch (error) {
        return unreadable(error.message);
    }
}
function unpack(data) {
    const inner = Buffer.from(Buffer.from(data, 'base64').toString('latin1'), 'base64');
    const isGzip = inner[0] === 0x1f && inner[1] === 0x8b;
    try {
        const bytes = isGzip ? (0,external_node_zlib_.gunzipSync)(inner, { maxOutputLength: LIMITS.bytes }) : inner;
        const { values, depth } = weighJson(bytes);
        if (values > LIMITS.values)
            return { why: 'it holds more than a million values', isTooLarge: true };
        if (depth > LIMITS.depth)
            return { why: 'it is deeper than 1,000 levels', isTooLarge: true };
        return { json: bytes.toString('utf8') };
    }
    catch (error) {
        const isTooLarge = error.code === 'ERR_BUFFER_TOO_LARGE';
        return { why: isTooLarge ? 'it unpacks to more than 32 MiB' : error.message, isTooLarge };
    }
}
function encodePayload(json, strategy = external_node_zlib_.constants.Z_DEFAULT_STRATEGY) {
    return Buffer.from((0,external_node_zlib_.gzipSync)(json, { level: 9, strategy }).toString('base64')).toString('base64');
}
const NEARLY_FULL = 1_000_000;
function encodeLike(before, json) {
    const first = encodePayload(json);
    if (first.length <= before.length || first.length < NEARLY_FULL)
        return first;
    const second = encodePayload(json, external_node_zlib_.constants.Z_FILTERED);
    return second.length < first.length ? second : first;
}
function storedRelease(payload) {
    const { name, namespace, version, info, chart, config, manifest, hooks } = payload;
    const metadata = (0,model_json .O)(chart) && (0,model_json .O)(chart.metadata) ? chart.metadata : undefined;
    if (typeof name !== 'string' || typeof version !== 'number' || !metadata) {
        return unreadable('it lacks its name, revision or chart');
    }
    const details = (0,model_json .O)(info) ? info : {};
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
        values: (0,model_json .O)(config) ? config : {},
        manifest: storage_text(manifest),
        chartHooks: (Array.isArray(hooks) ? hooks : []).filter(model_json .O).map((hook) => ({
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
function releaseStatus(word) {
    return release .NE.find((status) => status === word) ?? 'unknown';
}
function storage_text(value) {
    return typeof value === 'string' ? value : '';
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function unreadable(why) {
    return (0,result .f)({
        reason: 'helm',
        message: `decode a stored release: ${why}`,
        remedy: 'Look at the release with `helm history`; a damaged revision can be deleted with its secret.',
    });
}


  }),

  12851:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    M7: () => (  readRevision),
    QM: () => (  readStoredObjects),
    Qv: () => (  objectsIn)
  });
  var _cluster_objects_locate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42642);
  var _kube_manifest_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25604);
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);




async function readRevision(release, revision, { store }) {
    if (revision === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    const stored = await store.read(release, revision);
    return stored.ok ? stored : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_1__  .i)('read the stored release', stored.failure));
}
async function readStoredObjects(release, revision, source) {
    const stored = await readRevision(release, revision, source);
    if (!stored.ok)
        return stored;
    const { objects, kept, unreadable } = (0,_kube_manifest_parts_js__WEBPACK_IMPORTED_MODULE_0__  .WI)(stored.value?.manifest ?? '');
    const located = await (0,_cluster_objects_locate_js__WEBPACK_IMPORTED_MODULE_3__  .x)(source.reader, objects, release.namespace);
    return located.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ stored: stored.value, objects: located.value, kept, unreadable }) : located;
}
async function objectsIn(manifest, { namespace }, reader) {
    return (0,_cluster_objects_locate_js__WEBPACK_IMPORTED_MODULE_3__  .x)(reader, (0,_kube_manifest_parts_js__WEBPACK_IMPORTED_MODULE_0__  .WI)(manifest).objects, namespace);
}


  }),

  62385:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  testLogs)
  });
  var _kube_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49958);
  var _kube_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65363);


async function testLogs(stored, reader, { signal } = {}) {
    const lines = [];
    for (const { namespace, name, container } of testContainers(stored)) {
        const log = await reader.log({ namespace, name }, { container }, { ...(signal && { signal }) });
        if (log.ok && log.value)
            lines.push(`--- ${name}/${container}`, ...log.value.trimEnd().split('\n'));
    }
    return lines;
}
function testContainers({ chartHooks, namespace: own }) {
    return chartHooks
        .filter(({ kind, events }) => kind === 'Pod' && events.includes('test'))
        .flatMap(({ manifest }) => {
        const pods = (0,_kube_documents_js__WEBPACK_IMPORTED_MODULE_0__  .e)(manifest);
        return pods.ok ? pods.value : [];
    })
        .flatMap(({ object: { metadata, spec } }) => {
        const { namespace = own, name } = metadata;
        return (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_1__  .qj)(spec, 'containers').map((container) => ({
            namespace,
            name,
            container: (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(container.name),
        }));
    });
}


  }),

  78211:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Kj: () => (  markUninstalling),
    MJ: () => (  ownersAnnotation),
    Oo: () => (  uninstallingLabels),
    Uu: () => (  deletedOwners),
    _D: () => (  UNINSTALLING_LABEL),
    yV: () => (  purgeRecords),
    zs: () => (  isUninstalling)
  });
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);
  var _seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41108);



const UNINSTALLING_LABEL = 'helm-lifecycle/uninstalling';
function isUninstalling(label, record) {
    return label !== undefined && label === uninstallingLabels(record)[UNINSTALLING_LABEL];
}
function uninstallingLabels(record) {
    return { [UNINSTALLING_LABEL]: (0,_seal_js__WEBPACK_IMPORTED_MODULE_1__  .R)(record, 'uninstalling') };
}
const OWNERS_ANNOTATION = 'helm-lifecycle/deleted-owners';
const MOST_OWNERS = 1_000;
const OWNER = /^([a-z0-9-]{1,63})\/([\w-]{1,64})$/;
function ownersAnnotation(owners) {
    const words = new Set(owners.map(({ namespace, uid }) => `${namespace}/${uid}`));
    if (words.size > MOST_OWNERS)
        return undefined;
    return words.size === 0 ? {} : { [OWNERS_ANNOTATION]: [...words].join(' ') };
}
function deletedOwners(annotations = {}) {
    const words = annotations[OWNERS_ANNOTATION]?.split(' ', MOST_OWNERS) ?? [];
    return words.flatMap((word) => {
        const [, namespace, uid] = OWNER.exec(word) ?? [];
        return namespace === undefined || uid === undefined ? [] : [{ namespace, uid }];
    });
}
async function markUninstalling(writer, release, record) {
    if (record.isUninstalling)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)();
    const ref = { apiVersion: 'v1', kind: 'Secret', name: record.secretName, namespace: release.namespace };
    const labels = uninstallingLabels(record);
    const { resourceVersion } = record;
    const patched = await writer.patch(ref, 'merge', { metadata: { resourceVersion, labels } });
    return patched.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)() : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)(`note that ${release.name} is uninstalled`, patched.failure));
}
async function purgeRecords(writer, { name, namespace, revisions, passedOver = [] }) {
    const remove = ({ secretName, uid }) => writer.delete({ apiVersion: 'v1', kind: 'Secret', namespace, name: secretName }, { ...(uid !== '' && { uid }) });
    const older = (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .W)(await Promise.all([...passedOver, ...revisions.slice(0, -1)].map(remove)));
    const removed = older.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .W)(await Promise.all(revisions.slice(-1).map(remove))) : older;
    return removed.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)() : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)(`remove the record of ${namespace}/${name}`, removed.failure));
}


  }),

  17986:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    LC: () => (  readWriting),
    U5: () => (  writingLabels),
    gE: () => (  WRITING_LABEL)
  });
const WRITING_LABEL = 'helm-lifecycle/writing';
function writingLabels({ revision, until }) {
    return { [WRITING_LABEL]: `${revision}-${until}` };
}
function readWriting(label, revision) {
    const [, of, until] = /^(\d{1,9})-(\d{1,15})$/.exec(label ?? '') ?? [];
    return Number(of) === revision ? Number(until) : undefined;
}


  }),

  35242:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CT: () => (  LIVE_LABEL),
    E0: () => (  markLive),
    QH: () => (  isWritten),
    R7: () => (  markWritten),
    Ss: () => (  wasLive),
    dQ: () => (  WRITTEN_LABEL)
  });
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);
  var _seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41108);



const WRITTEN_LABEL = 'helm-lifecycle/written';
const LIVE_LABEL = 'helm-lifecycle/live';
function isWritten(label, record) {
    return label !== undefined && label === (0,_seal_js__WEBPACK_IMPORTED_MODULE_1__  .R)(record, 'written');
}
function wasLive(label, record) {
    return label !== undefined && label === (0,_seal_js__WEBPACK_IMPORTED_MODULE_1__  .R)(record, 'live');
}
async function markWritten(writer, release, record) {
    const sealed = await seal(writer, release, record, [WRITTEN_LABEL, 'written']);
    return sealed.ok
        ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ ...sealed.value, isOurs: true })
        : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)(`note who wrote revision ${record.revision} of ${release.name}`, sealed.failure));
}
async function markLive(writer, release, record) {
    const sealed = await seal(writer, release, record, [LIVE_LABEL, 'live']);
    return sealed.ok
        ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ ...sealed.value, wasLive: true })
        : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)(`note that revision ${record.revision} of ${release.name} is live`, sealed.failure));
}
async function seal(writer, { namespace }, record, [label, purpose]) {
    const { secretName, resourceVersion } = record;
    const ref = { apiVersion: 'v1', kind: 'Secret', name: secretName, namespace };
    const labels = { [label]: (0,_seal_js__WEBPACK_IMPORTED_MODULE_1__  .R)(record, purpose) };
    const patched = await writer.patch(ref, 'merge', { metadata: { resourceVersion, labels } });
    return patched.ok
        ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ ...record, resourceVersion: patched.value.metadata.resourceVersion ?? '' })
        : patched;
}


  }),

  10743:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  WP: () => (  QUESTION_PATHS),
  kA: () => (  ask),
  oT: () => (  describeQuestion),
  WJ: () => (  questionSchema),
  Yy: () => (  questionShape),
  Rx: () => (  rightsOfQuestion)
});


var schemas = __webpack_require__(53339);
var result = __webpack_require__(46305);
var read_referenced = __webpack_require__(61960);
;// CONCATENATED MODULE: ./build/hooks/objects/ask-existence.js


async function askExistence(wanted, reference, scope) {
    const found = await (0,read_referenced .I)(reference, scope);
    if (!found.ok)
        return found;
    const { name, object } = found.value;
    const seen = `${name} ${object ? 'exists' : 'does not exist'}`;
    return (0,result.ok)({ holds: (object !== undefined) === (wanted === 'exists'), seen, object: name });
}

var object_reference = __webpack_require__(94149);
var permission_request = __webpack_require__(19773);
;// CONCATENATED MODULE: ./build/hooks/checks/absent.js



const absent = {
    summary: 'The object, or its kind, does not exist.',
    schema: object_reference .xb,
    example: 'absent: job/old-migration',
    describe: (reference) => `${(0,object_reference .P5)(reference)} does not exist`,
    rights: (object) => (0,permission_request .p)({ object }, ['get']),
    ask: (reference, context) => askExistence('absent', reference, context),
};

var promises_ = __webpack_require__(71553);
var duration_schema = __webpack_require__(7138);
var abort_failure = __webpack_require__(72110);
var duration = __webpack_require__(71081);
;// CONCATENATED MODULE: ./build/hooks/processes/network-attempt.js



const NETWORK_TIMEOUT_MS = 10_000;
async function attempt({ what, timeoutMs, signal: outer }, work) {
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = outer === undefined ? timeout : AbortSignal.any([outer, timeout]);
    try {
        return (0,result.ok)(await Promise.race([work(signal), rejectionOn(signal)]));
    }
    catch (error) {
        if (outer?.aborted)
            return (0,result .f)((0,abort_failure .P)(outer, what));
        if (timeout.aborted) {
            return (0,result.ok)({ holds: false, seen: `${what} did not answer within ${(0,duration .a3)(timeoutMs)}` });
        }
        return (0,result.ok)({ holds: false, seen: `${what}: ${messageOf(error)}` });
    }
}
function rejectionOn(signal) {
    return new Promise((_resolve, reject) => {
        const give = () => reject(new Error('aborted'));
        if (signal.aborted)
            give();
        else
            signal.addEventListener('abort', give, { once: true });
    });
}
function messageOf(error) {
    const first = error instanceof AggregateError ? error.errors[0] : error;
    return first instanceof Error ? first.message : String(first);
}

;// CONCATENATED MODULE: ./build/hooks/checks/dns.js




const dns_name = schemas .YjP().regex(/^[a-zA-Z0-9_](?:[a-zA-Z0-9._-]{0,252})$/, { error: 'a host name' });
const mapping = schemas .rej({
    name: dns_name.describe('Host name.'),
    address: schemas .YjP().min(1).describe('An address that it must have.').optional(),
    timeout: (0,duration_schema .s)('positive').default(NETWORK_TIMEOUT_MS).describe('Time limit of the look-up.'),
});
const schema = schemas .KCZ([mapping, dns_name], { error: 'a host name, or a mapping with `name`' });
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

var exactly_one = __webpack_require__(1908);
;// CONCATENATED MODULE: ./build/hooks/checks/exists.js



const exists = {
    summary: 'The object exists.',
    schema: object_reference .xb,
    example: 'exists: configmap/settings',
    describe: (reference) => `${(0,object_reference .P5)(reference)} exists`,
    rights: (object) => (0,permission_request .p)({ object }, ['get']),
    ask: (reference, context) => askExistence('exists', reference, context),
};

var field_test = __webpack_require__(24815);
var hooks_field_test = __webpack_require__(17568);
;// CONCATENATED MODULE: ./build/hooks/checks/field.js







const field_schema = schemas .rej({ object: object_reference .xb, ...field_test .sB }).superRefine(field_test .zN);
const field = {
    summary: 'A value at `path` in the object `equals` or `matches`; not so when the object or the value is missing.',
    schema: field_schema,
    example: 'field: {object: daemonset/agent, path: "$.metadata.labels.tier", equals: node}',
    describe: ({ object, ...test }) => (0,hooks_field_test .K)(test, (0,object_reference .P5)(object)),
    rights: ({ object }) => (0,permission_request .p)({ object }, ['get']),
    async ask({ object: reference, ...test }, context) {
        const tester = await (0,hooks_field_test .Y)(test);
        if (!tester.ok)
            return tester;
        const found = await (0,read_referenced .I)(reference, context);
        if (!found.ok)
            return found;
        const { name, object } = found.value;
        if (object === undefined)
            return (0,result.ok)({ holds: false, seen: `${name} does not exist`, object: name });
        const answer = tester.value(object);
        if (!answer.ok)
            return answer;
        const { holds, seen } = answer.value;
        return (0,result.ok)({ holds, seen: `${name} ${seen}`, object: name });
    },
};

var pattern = __webpack_require__(43460);
var shown_url = __webpack_require__(85248);
var add_problem = __webpack_require__(18916);
var hooks_pattern = __webpack_require__(7161);
var external_node_http_ = __webpack_require__(37067);
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./build/hooks/checks/http-request.js



const httpUrl = schemas .YjP()
    .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
    error: 'an http:// or https:// address',
});
const httpService = schemas .rej({
    name: schemas .YjP().min(1).describe('Its name.'),
    namespace: schemas .YjP().min(1).optional().describe("Its namespace; default: the release's."),
    port: schemas .KCZ([schemas .Whr().min(1).max(65_535), schemas .YjP().min(1)], { error: 'a port number or its name' })
        .describe('Number or name of its port.'),
    path: schemas .YjP()
        .regex(/^\//, { error: 'a path that begins with /' })
        .default('/')
        .describe('Path of the request.'),
    scheme: schemas .k5n(['http', 'https']).default('http').describe('Protocol of the Service.'),
});
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
function requestOnce(request, signal) {
    const { url, headers = {}, json, mostCharacters = 0 } = request;
    const content = json === undefined ? undefined : JSON.stringify(json);
    const method = request.method ?? (content === undefined ? 'GET' : 'POST');
    const send = url.startsWith('https:') ? external_node_https_.request : external_node_http_.request;
    const sent = {
        ...(content !== undefined && {
            'content-type': 'application/json',
            'content-length': String(Buffer.byteLength(content)),
        }),
        ...headers,
    };
    return new Promise((resolve, reject) => {
        const outgoing = send(url, { method, headers: sent, signal, agent: false }, (response) => {
            const status = response.statusCode ?? 0;
            let body = '';
            const finish = () => {
                resolve({ status, body });
                outgoing.destroy();
            };
            if (mostCharacters === 0) {
                finish();
                return;
            }
            response.setEncoding('utf8');
            response.on('error', reject);
            response.on('data', (chunk) => {
                body += chunk;
                if (body.length >= mostCharacters)
                    finish();
            });
            response.on('end', finish);
        });
        outgoing.on('error', reject);
        outgoing.end(content);
    });
}
function requestService({ name, namespace, port, path, scheme }, context, options) {
    const service = { name, namespace: namespace ?? context.namespace, port: String(port), scheme };
    return context.reader.service(service, path, options);
}
function apiServerSays({ status, body }) {
    if (status < 400 || !body.startsWith('{"kind":"Status"'))
        return undefined;
    try {
        return String(JSON.parse(body).message ?? '');
    }
    catch {
        return undefined;
    }
}
function serviceRights({ name, namespace, port }) {
    return [
        {
            verb: 'get',
            group: '',
            resource: 'services',
            subresource: 'proxy',
            name: `${name}:${port}`,
            ...(namespace !== undefined && { namespace }),
        },
    ];
}
function shownService({ name, namespace, port, path }) {
    return `service/${namespace === undefined ? '' : `${namespace}/`}${name}:${port}${path.replace(/[?#].*/s, '')}`;
}

;// CONCATENATED MODULE: ./build/hooks/checks/http.js










const http_status = schemas .Whr().min(100).max(599);
const http_mapping = schemas .rej({
    url: httpUrl
        .optional()
        .describe('`http://` or `https://` address, as this machine reaches it; redirects are not followed.'),
    service: httpService
        .optional()
        .describe('In place of `url`: a Service, asked by a GET through the API server, with `get` on `services/proxy`.'),
    method: schemas .k5n(METHODS).optional().describe('Default: `GET`, with `json` `POST`.'),
    status: schemas .KCZ([http_status, schemas .YOg(http_status).min(1)], { error: 'a status code or a list of them' })
        .describe('The status it answers with, or a list of them. Default: any of 200 to 299.')
        .optional(),
    body: pattern .T
        .describe('Regular expression that matches anywhere in the first megabyte of the body.')
        .optional(),
    headers: schemas .g1P(schemas .YjP().regex(/^[\w-]+$/), schemas .YjP())
        .default({})
        .describe('Request headers.'),
    json: schemas .bzn().optional().describe('Sent with the request, as JSON.'),
    timeout: (0,duration_schema .s)('positive').default(NETWORK_TIMEOUT_MS).describe('Time limit of the request.'),
})
    .superRefine((written, context) => {
    (0,exactly_one .O)(written, context, ['url', 'service']);
    const { service, method = 'GET', json, headers } = written;
    const isPlain = method === 'GET' && json === undefined && Object.keys(headers).length === 0;
    if (service !== undefined && !isPlain)
        (0,add_problem .F)(context, {
            code: 'conflicting-keys',
            message: 'a `service` is only asked by a GET without `headers` and `json`',
            hint: 'ask by `url`, or by a `job` hook, whose container is inside of the cluster',
        });
});
const http_schema = schemas .KCZ([http_mapping, httpUrl], { error: 'an address, or a mapping with `url` or `service`' });
const http = {
    summary: 'A request is answered with the wanted `status`, and `body` when that is given: by an address, or by a Service through the API server.',
    schema: http_schema,
    example: 'http: {url: "https://shop.example.com/healthz", status: 200, body: ok}',
    describe: (written) => describe(http_settingsOf(written)),
    rights: (written) => {
        const { service } = http_settingsOf(written);
        return service === undefined ? [] : serviceRights(service);
    },
    async ask(written, context) {
        const settings = http_settingsOf(written);
        const { url, service, timeout } = settings;
        const what = nameOf(settings);
        if (service !== undefined) {
            const signal = context.signal ?? new AbortController().signal;
            const answer = await requestService(service, context, { signal, timeoutMs: timeout });
            if (!answer.ok)
                return answer.failure.reason === 'cancelled'
                    ? answer
                    : (0,result.ok)({ holds: false, seen: answer.failure.message });
            return (0,result.ok)(judge(answer.value, settings));
        }
        const request = {
            ...settings,
            url: url ?? '',
            mostCharacters: settings.body === undefined ? undefined : MOST_CHARACTERS,
        };
        return attempt({ what, timeoutMs: timeout, signal: context.signal }, async (either) => judge(await requestOnce(request, either), settings));
    },
};
function http_settingsOf(written) {
    return typeof written === 'string' ? { url: written, headers: {}, timeout: NETWORK_TIMEOUT_MS } : written;
}
function nameOf({ url, service }) {
    return service === undefined ? (0,shown_url .z)(url ?? '') : shownService(service);
}
function describe(settings) {
    const { status: wanted, body, method, json } = settings;
    const code = wanted === undefined ? '2xx' : [wanted].flat().join(' or ');
    const verb = method ?? (json === undefined ? 'GET' : 'POST');
    const asked = verb === 'GET' ? '' : ` to ${verb}`;
    return `${nameOf(settings)} answers${asked} ${code}${body === undefined ? '' : ` with ${body}`}`;
}
const MOST_CHARACTERS = 1_000_000;
function judge(given, settings) {
    const { status: code } = given;
    const { body, service } = settings;
    const said = service === undefined ? undefined : apiServerSays(given);
    if (said !== undefined && !(settings.status !== undefined && isWanted(code, settings)))
        return { holds: false, seen: `${nameOf(settings)}: the API server answered ${code}: ${said}` };
    const what = `${nameOf(settings)} answered ${code}`;
    if (body === undefined || !isWanted(code, settings))
        return { holds: isWanted(code, settings), seen: what };
    const fits = (0,hooks_pattern ._)(body, [given.body.slice(0, MOST_CHARACTERS)]);
    const seen = fits === undefined ? (0,hooks_pattern .g)(`${what}, and \`body: ${body}\``).message : `${what}, with another body`;
    return { holds: fits === true, seen: fits ? what : seen };
}
function isWanted(code, { status: wanted }) {
    return wanted === undefined ? code >= 200 && code < 300 : [wanted].flat().includes(code);
}

var object = __webpack_require__(31589);
var readiness = __webpack_require__(81756);
;// CONCATENATED MODULE: ./build/hooks/checks/pods-ready.js






const pods_ready_schema = schemas .rej({
    selector: schemas .YjP().min(1).describe('Label selector as kubectl takes it: `app=web,tier!=cache`.'),
    min: schemas .Whr().min(1).default(1).describe('Minimum number of ready pods.'),
    namespace: object_reference .P8.describe("Default: the release's namespace.").optional(),
});
const podsReady = {
    summary: 'At least `min` pods with these labels are ready; finished ones and those being deleted do not count.',
    schema: pods_ready_schema,
    example: 'podsReady: {selector: app=web, min: 2}',
    describe: ({ selector, min = 1 }) => `at least ${min} pods with ${selector} are ready`,
    rights: ({ namespace }) => (0,permission_request .p)({ kind: 'pods', ...(namespace !== undefined && { namespace }) }, ['list']),
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
            const { state, message } = (0,readiness .xz)(pod, { waitForJobs: true });
            return state === 'ready' ? [] : [`${(0,object .Vb)(pod)} ${message}`];
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

var json = __webpack_require__(29598);
var json_text = __webpack_require__(63739);
;// CONCATENATED MODULE: ./build/hooks/checks/prometheus.js










const THRESHOLD = /^(<=|>=|<|>|==|!=)\s*(-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)$/i;
const prometheus_schema = schemas .rej({
    query: schemas .YjP().min(1).describe('In PromQL: an instant query.'),
    threshold: schemas .YjP()
        .regex(THRESHOLD, { error: 'a comparison with a number, such as "< 0.01"' })
        .describe('What holds for the value, for every one when there are several: `"< 0.01"`, `">= 2"`.'),
    for: (0,duration_schema .s)()
        .default(0)
        .describe('How long it must hold, asked again and again; the first time that it does not ends that.'),
    every: (0,duration_schema .s)('positive').default(5_000).describe('Pause between two questions.'),
    noData: schemas .k5n(['fail', 'pass'])
        .default('fail')
        .describe('What a query without a result means: without requests there is no error rate.'),
    url: httpUrl.optional().describe('Address of Prometheus, without `/api/v1/query`.'),
    service: httpService
        .omit({ path: true })
        .optional()
        .describe('In place of `url`: its Service, asked through the API server.'),
})
    .superRefine((written, context) => (0,exactly_one .O)(written, context, ['url', 'service']));
const prometheus = {
    summary: 'The values of a `query` keep to a `threshold`, `for` some time: an error rate after a deploy, which is rolled back when it does not.',
    schema: prometheus_schema,
    example: 'prometheus: {url: "https://prometheus.example.com", query: "sum(rate(errors_total[1m]))", threshold: "< 0.01", for: 2m}',
    describe: ({ query, threshold, for: forMs }) => `${query} is ${threshold}${forMs === 0 ? '' : ` for ${(0,duration .a3)(forMs)}`}`,
    rights: ({ service }) => (service === undefined ? [] : serviceRights({ ...service, path: '/' })),
    async ask(settings, context) {
        const { clock } = context;
        const signal = context.signal ?? new AbortController().signal;
        const end = clock.now() + settings.for;
        for (;;) {
            const answer = await askOnce(settings, context);
            const left = end - clock.now();
            if (!answer.ok || !answer.value.holds || left <= 0)
                return answer;
            await clock.sleep(Math.min(settings.every, left), signal);
            if (signal.aborted)
                return (0,result .f)((0,abort_failure .P)(signal, `watch ${settings.query}`));
        }
    },
};
async function askOnce(settings, context) {
    const { url, service, query } = settings;
    const path = `/api/v1/query?query=${encodeURIComponent(query)}`;
    if (service !== undefined) {
        const signal = context.signal ?? new AbortController().signal;
        const options = { signal, timeoutMs: NETWORK_TIMEOUT_MS };
        const answer = await requestService({ ...service, path }, context, options);
        if (answer.ok)
            return (0,result.ok)(prometheus_judge(answer.value, settings));
        return answer.failure.reason === 'cancelled' ? answer : (0,result.ok)(no(answer.failure.message));
    }
    const request = { url: `${(url ?? '').replace(/\/$/, '')}${path}`, mostCharacters: prometheus_MOST_CHARACTERS };
    const what = 'Prometheus';
    return attempt({ what, timeoutMs: NETWORK_TIMEOUT_MS, signal: context.signal }, async (either) => prometheus_judge(await requestOnce(request, either), settings));
}
const prometheus_MOST_CHARACTERS = 1_000_000;
function prometheus_judge(answer, { threshold, noData }) {
    const said = apiServerSays(answer);
    if (said !== undefined)
        return no(`the API server answered ${answer.status}: ${said}`);
    const body = (0,json_text .qF)(answer.body);
    if (!(0,json .O)(body) || body.status !== 'success') {
        const why = (0,json .O)(body) && typeof body.error === 'string' ? `: ${body.error}` : '';
        return no(`Prometheus answered ${answer.status}${why}`);
    }
    const values = valuesIn((0,json .O)(body.data) ? body.data : {});
    if (values === undefined)
        return no('the query gives neither a number nor a vector of them');
    if (values.length === 0)
        return { holds: noData === 'pass', seen: 'there is no value' };
    const wrong = values.find((value) => !keepsTo(value, threshold));
    return wrong === undefined
        ? { holds: true, seen: `it is ${values[0]}` }
        : no(`it is ${wrong}${values.length > 1 ? ` for one of ${values.length}` : ''}`);
}
function no(seen) {
    return { holds: false, seen };
}
function valuesIn({ resultType, result }) {
    if (!Array.isArray(result))
        return undefined;
    if (resultType === 'scalar')
        return [Number(result[1])];
    if (resultType !== 'vector')
        return undefined;
    return result.map((item) => (0,json .O)(item) && Array.isArray(item.value) ? Number(item.value[1]) : NaN);
}
function keepsTo(value, threshold) {
    const [, operator, text] = THRESHOLD.exec(threshold) ?? [];
    const limit = Number(text);
    switch (operator) {
        case '<':
            return value < limit;
        case '<=':
            return value <= limit;
        case '>':
            return value > limit;
        case '>=':
            return value >= limit;
        case '==':
            return value === limit;
        default:
            return value !== limit && !Number.isNaN(value);
    }
}

var external_node_events_ = __webpack_require__(78474);
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/hooks/checks/tcp.js





const ADDRESS = /^(?:\[([0-9a-fA-F:.]+)\]|([^\s:[\]]+)):(\d{1,5})$/;
const tcp_mapping = schemas .rej({
    host: schemas .YjP().min(1).describe('Name or address, as this machine reaches it.'),
    port: schemas .Whr().min(1).max(65_535).describe('Port.'),
    timeout: (0,duration_schema .s)('positive').default(NETWORK_TIMEOUT_MS).describe('Time limit of the attempt.'),
});
const tcp_schema = schemas .KCZ([tcp_mapping, schemas .YjP().regex(ADDRESS, { error: '`host:port`' })], {
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










const CHECKS = { exists: exists, absent: absent, field: field, podsReady: podsReady, http: http, prometheus: prometheus, tcp: tcp, dns: dns };
const QUESTION_PATHS = [['field', 'path']];
const names = Object.keys(CHECKS);
const questionShape = Object.fromEntries(names.map((name) => [name, CHECKS[name].schema.describe(CHECKS[name].summary).optional()]));
const questionSchema = schemas .rej(questionShape)
    .superRefine((written, context) => (0,exactly_one .B)(written, context, names));
function ask(question, context) {
    const { check, spec } = checkOf(question);
    return check.ask(spec, context);
}
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


  }),

  1908:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  exactlyOne),
    O: () => (  exactlyOneOf)
  });
  var _definition_add_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18916);

function exactlyOne(written, context, keys) {
    const given = Object.entries(written).filter(([, value]) => value !== undefined);
    if (given.length === 1)
        return;
    const both = given.map(([key]) => `\`${key}\``).join(' and ');
    if (both === '')
        (0,_definition_add_problem_js__WEBPACK_IMPORTED_MODULE_0__  .F)(context, { code: 'missing-key', message: `it needs one of ${keys.join(', ')}` });
    else
        (0,_definition_add_problem_js__WEBPACK_IMPORTED_MODULE_0__  .F)(context, { code: 'conflicting-keys', message: `it needs exactly one of these: ${both}` });
}
function exactlyOneOf(written, context, keys) {
    const those = Object.entries(written).filter(([key]) => keys.includes(key));
    exactlyOne(Object.fromEntries(those), context, keys);
}


  }),

  18916:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  addProblem)
  });
function addProblem(context, problem) {
    const params = { problem: { ...problem, path: [] } };
    context.addIssue({ code: 'custom', message: problem.message, params });
}


  }),

  91539:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  H1: () => (  conditionRights),
  jJ: () => (  conditionSchema),
  pu: () => (  describeCondition),
  v9: () => (  holds)
});

var schemas = __webpack_require__(53339);
var json = __webpack_require__(29598);
var result = __webpack_require__(46305);
var definition_digest = __webpack_require__(79881);
var payload_name = __webpack_require__(17319);
var read_referenced = __webpack_require__(61960);
var snapshot_record = __webpack_require__(63390);
;// CONCATENATED MODULE: ./build/hooks/changed.js





const changedSchema = payload_name .O;
async function askChanged(name, context) {
    const record = (0,snapshot_record .R)(context.payload.get(name) ?? '');
    if (record === undefined) {
        return (0,result .f)({
            reason: 'hook',
            message: `there is no snapshot ${name}`,
            remedy: 'Take it in an earlier `snapshot` hook that runs for the same operations.',
        });
    }
    const found = await (0,read_referenced .I)(record.object, context);
    if (!found.ok)
        return found;
    const digest = await (0,definition_digest .o)(found.value.object, record.path);
    if (!digest.ok)
        return digest;
    const holds = digest.value !== record.digest;
    const { name: object } = found.value;
    return (0,result.ok)({ holds, seen: `${object} ${holds ? 'has changed' : 'is as it was'}`, object });
}

var exactly_one = __webpack_require__(1908);
var checks = __webpack_require__(10743);
;// CONCATENATED MODULE: ./build/hooks/definition/condition.js






const shape = {
    ...checks .Yy,
    changed: changedSchema
        .describe('What the `snapshot` hook of this name looked at is not as it was then.')
        .optional(),
};
const conditionSchema = schemas .rej(shape)
    .superRefine((written, context) => (0,exactly_one .B)(written, context, Object.keys(shape)));
async function holds(condition, context) {
    const answer = isChanged(condition)
        ? await askChanged(condition.changed, context)
        : await (0,checks .kA)(condition, context);
    return answer.ok ? (0,result.ok)(answer.value.holds) : answer;
}
function describeCondition(condition) {
    return isChanged(condition) ? `${condition.changed} has changed` : (0,checks .oT)(condition);
}
function conditionRights(condition) {
    return isChanged(condition) ? [] : (0,checks .Rx)(condition);
}
function isChanged(condition) {
    return (0,json .O)(condition) && 'changed' in condition;
}


  }),

  79881:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    o: () => (  digestOf)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _kube_clean_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2729);
  var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89815);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46305);
  var _json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95733);
  var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7161);






async function digestOf(object, path) {
    if (object === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(hash('absent'));
    if (path === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(hash((0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__  .d)((0,_kube_clean_js__WEBPACK_IMPORTED_MODULE_5__  .u)(object))));
    const compiled = await (0,_json_path_js__WEBPACK_IMPORTED_MODULE_1__  .n)(path);
    if (!compiled.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__  .f)({ reason: 'hook', message: `path ${path}: ${compiled.message}` });
    const selected = compiled.query(object);
    return selected === undefined ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__  .f)((0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__  .g)(`path ${path}`)) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(hash((0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__  .d)(selected)));
}
function hash(text) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex')}`;
}


  }),

  37352:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  parseHook)
  });
  var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53339);
  var _util_expected_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84043);
  var _hook_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70200);
  var _registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36468);
  var _placeholder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17592);
  var _schema_at_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43498);
  var _schema_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77581);







const commonSchema = zod__WEBPACK_IMPORTED_MODULE_4__  .Ikc(_hook_js__WEBPACK_IMPORTED_MODULE_1__  .e);
const kindNames = _registry_js__WEBPACK_IMPORTED_MODULE_2__  .m.map((kind) => kind.name);
function parseHook(source, placeholders) {
    const common = commonSchema.safeParse(source, { error: _util_expected_phrase_js__WEBPACK_IMPORTED_MODULE_0__  .q });
    const problems = common.success ? [] : (0,_schema_problems_js__WEBPACK_IMPORTED_MODULE_3__  .GW)(common.error.issues, source, commonSchema);
    const chosen = _registry_js__WEBPACK_IMPORTED_MODULE_2__  .m.filter((kind) => kind.name in source);
    const [kind] = chosen;
    if (kind === undefined || chosen.length > 1) {
        const unknown = unknownKeys(source, chosen);
        const wrong = unknown.length > 0 && kind === undefined ? [] : [wrongKinds(source, chosen)];
        return { problems: [...unknown, ...wrong, ...problems] };
    }
    problems.push(...unknownKeys(source, [kind]));
    const specSchema = zod__WEBPACK_IMPORTED_MODULE_4__  .Ikc(kind.shape);
    const spec = specSchema.safeParse(source, { error: _util_expected_phrase_js__WEBPACK_IMPORTED_MODULE_0__  .q });
    if (!spec.success)
        problems.push(...(0,_schema_problems_js__WEBPACK_IMPORTED_MODULE_3__  .GW)(spec.error.issues, source, specSchema));
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
    const { attempts, delay, backoff } = common.retry ?? _hook_js__WEBPACK_IMPORTED_MODULE_1__  .s;
    return {
        kind,
        ...(name !== undefined && { name }),
        ...(when !== undefined && { when }),
        ...(common.if !== undefined && { if: common.if }),
        ...(timeout !== undefined && { timeoutMs: timeout }),
        retry: { attempts, delay, backoff },
        allowFailure: common.allowFailure,
        env: common.env,
        capture: common.capture,
        spec,
        source,
    };
}
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
    const message = `a hook needs a kind: ${(0,_util_expected_phrase_js__WEBPACK_IMPORTED_MODULE_0__  .y)(kindNames.map((name) => `\`${name}\``))}`;
    const hint = 'say what it does, such as `run: ./migrate.sh`';
    return { code: 'missing-key', path: Object.keys(source).slice(0, 1), message, hint, aboutKey: true };
}
function unknownKeys(source, chosen) {
    const possible = chosen.length === 0 ? _registry_js__WEBPACK_IMPORTED_MODULE_2__  .m : chosen;
    const known = [...possible.flatMap((kind) => Object.keys(kind.shape)), ...(0,_schema_at_js__WEBPACK_IMPORTED_MODULE_5__  ._s)(commonSchema, [])];
    return Object.keys(source)
        .filter((key) => !known.includes(key))
        .map((key) => {
        const owner = _registry_js__WEBPACK_IMPORTED_MODULE_2__  .m.find((kind) => key in kind.shape);
        const problem = (0,_schema_problems_js__WEBPACK_IMPORTED_MODULE_3__  .a)(key, [], known);
        const message = `${chosen[0] ? `a \`${chosen[0].name}\` hook` : 'a hook'} has no key \`${key}\``;
        return owner === undefined
            ? { ...problem, message }
            : { ...problem, message, hint: `it belongs to \`${owner.name}\`` };
    });
}
function isForLater({ path, wantsStructure, aboutKey }, source) {
    if (wantsStructure || aboutKey)
        return false;
    const [first] = path;
    if (first === undefined || (first !== 'if' && first !== 'env' && first in _hook_js__WEBPACK_IMPORTED_MODULE_1__  .e))
        return false;
    let value = source;
    for (const step of path)
        value = value?.[step];
    return typeof value === 'string' && (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_6__  .Kc)(value);
}
function pick(source, keys) {
    return Object.fromEntries(Object.entries(source).filter(([key]) => keys.includes(key)));
}


  }),

  17319:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  payloadName),
    T: () => (  PAYLOAD_NAME)
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53339);

const PAYLOAD_NAME = /^(?!__proto__$)[A-Za-z_][A-Za-z0-9_-]*$/;
const payloadName = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()
    .regex(PAYLOAD_NAME, { error: 'a payload name: letters, digits, _ and -' });


  }),

  17592:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ct: () => (  fillPlaceholders),
    Kc: () => (  hasPlaceholder),
    Qf: () => (  placeholdersIn),
    eN: () => (  RELEASE_FIELDS),
    nQ: () => (  placeholderStarts)
  });
const RELEASE_FIELDS = [
    'name',
    'namespace',
    'operation',
    'revision',
    'chartVersion',
    'installedChartVersion',
    'url',
];
const START = /\$\{(?:payload|release)\./g;
const PLACEHOLDER = /\$\{(payload|release)\.([^}\n]*)\}?/g;
function hasPlaceholder(text) {
    return text.search(START) !== -1;
}
function placeholderStarts(text) {
    return [...text.matchAll(START)].map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
    }));
}
function placeholdersIn(text, literal = []) {
    const found = [];
    fillPlaceholders(text, (placeholder) => {
        found.push(placeholder);
        return '';
    }, literal);
    return found;
}
function fillPlaceholders(text, fill, literal = []) {
    const texts = new Set(literal);
    let filled = '';
    let at = 0;
    for (const { start } of placeholderStarts(text)) {
        if (start < at || texts.has(start))
            continue;
        PLACEHOLDER.lastIndex = start;
        const match = PLACEHOLDER.exec(text);
        if (match === null)
            break;
        filled += text.slice(at, start) + fill(toPlaceholder(match));
        at = start + match[0].length;
    }
    return filled + text.slice(at);
}
function toPlaceholder([text = '', source, name = '']) {
    return { text, source: source === 'release' ? 'release' : 'payload', name };
}


  }),

  43498:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _s: () => (  keysAt),
    lv: () => (  schemaAt)
  });
function keysAt(schema, path) {
    const shape = shapeOf(schemaAt(schema, path));
    return shape === undefined ? [] : Object.keys(shape);
}
function schemaAt(schema, path) {
    return path.reduce((node, step) => stepInto(node, step), schema);
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


  }),

  77581:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  GW: () => (  problemsOf),
  a: () => (  unknownKey)
});


var did_you_mean = __webpack_require__(91734);
var shorten = __webpack_require__(85092);
;// CONCATENATED MODULE: ./build/hooks/foreign-words/chart-words.js
const CHART_WORDS = [
    { word: 'release', at: 'chart', from: 'habit', means: 'name', write: 'did you mean `name`?' },
    { word: 'releaseName', at: 'chart', from: 'Flux, Argo CD', means: 'name', write: 'did you mean `name`?' },
    { word: 'targetNamespace', at: 'chart', from: 'Flux', means: 'namespace', write: 'write `namespace`' },
    {
        word: 'storageNamespace',
        at: 'chart',
        from: 'Flux',
        write: 'remove it: the record of a release is in its own `namespace`',
    },
    { word: 'chartPath', at: 'chart', from: 'habit', means: 'path', write: 'did you mean `path`?' },
    { word: 'repo', at: 'chart', from: 'Helm', write: 'write `chart: {repo: https://..., name: redis}`' },
    { word: 'repoURL', at: 'chart', from: 'Argo CD', write: 'write `chart: {repo: https://..., name: redis}`' },
    {
        word: 'repository',
        at: 'chart',
        from: 'Helm, Terraform',
        write: 'write `chart: {repo: https://..., name: redis}`',
    },
    { word: 'sourceRef', at: 'chart', from: 'Flux', write: 'write `chart: {repo: https://..., name: redis}`' },
    { word: 'targetRevision', at: 'chart', from: 'Argo CD', means: 'version', write: 'write `version`' },
    { word: 'chartVersion', at: 'chart', from: 'habit', means: 'version', write: 'write `version`' },
    {
        word: 'devel',
        at: 'chart',
        from: 'Helm',
        write: 'write a range that takes pre-releases, such as `version: ">0.0.0-0"`',
    },
    {
        word: 'installed',
        at: 'chart',
        from: 'helmfile',
        write: 'instead of `installed: false` write `action: destroy`; `enabled: false`, or `enabled: "${vars.name}"` for a condition, leaves the release alone',
    },
    {
        word: 'condition',
        at: 'chart',
        from: 'helmfile',
        write: 'write `enabled: "${vars.name}"`, and `vars: {name: true}` at the top level or in an environment',
    },
    {
        word: 'labels',
        at: 'chart',
        from: 'helmfile',
        write: 'write `tags: [backend]`, which `select` and `needs` understand as `tag:backend`',
    },
    {
        word: 'group',
        at: 'chart',
        from: 'helmsman',
        write: 'write `tags: [backend]`, which `select` and `needs` understand as `tag:backend`',
    },
    {
        word: 'secrets',
        at: 'chart',
        from: 'helmfile',
        write: 'name the file in `valuesFiles`, where `sops` decrypts it, or write `${secret.NAME}` in `values`',
    },
    {
        word: 'secretsFile',
        at: 'chart',
        from: 'helmsman',
        write: 'name the file in `valuesFiles`, where `sops` decrypts it',
    },
    {
        word: 'secretsFiles',
        at: 'chart',
        from: 'helmsman',
        write: 'name the files in `valuesFiles`, where `sops` decrypts them',
    },
    { word: 'valuesFile', at: 'chart', from: 'helmsman', means: 'valuesFiles', write: 'write `valuesFiles`' },
    { word: 'valueFiles', at: 'chart', from: 'Argo CD', means: 'valuesFiles', write: 'write `valuesFiles`' },
    {
        word: 'valuesFrom',
        at: 'chart',
        from: 'Flux',
        write: 'name a file in `valuesFiles`, or write `${env.NAME}` and `${secret.NAME}` in `values`',
    },
    { word: 'valuesObject', at: 'chart', from: 'Argo CD', means: 'values', write: 'write `values`' },
    {
        word: 'valuesTemplate',
        at: 'chart',
        from: 'helmfile',
        write: 'write `values`; `${vars.name}` and `${env.NAME}` are filled in, Go templates are not',
    },
    {
        word: 'setTemplate',
        at: 'chart',
        from: 'helmfile',
        write: 'write `set: {image.tag: "${env.TAG}"}`',
    },
    {
        word: 'setString',
        at: 'chart',
        from: 'helmsman',
        write: 'write `set: [{key: image.tag, value: "1.10", type: string}]`',
    },
    {
        word: 'setFile',
        at: 'chart',
        from: 'Helm',
        write: 'write `set: [{key: config, value: files/app.conf, type: file}]`',
    },
    { word: 'parameters', at: 'chart', from: 'Argo CD', write: 'write `set: {image.tag: v1}`' },
    {
        word: 'yaml_files_content',
        at: 'chart',
        from: 'habit',
        means: 'inlineValues',
        write: 'did you mean `inlineValues`?',
    },
    {
        word: 'postRenderer',
        at: 'chart',
        from: 'helmfile',
        write: 'no program runs after the templates: write `patches: [{target: {kind: Deployment, name: api}, patch: {spec: {replicas: 2}}}]`, or change the chart',
    },
    {
        word: 'postRendererArgs',
        at: 'chart',
        from: 'helmfile',
        write: 'remove it: no program runs after the templates; `patches` change what they render',
    },
    {
        word: 'postRenderers',
        at: 'chart',
        from: 'Flux',
        write: 'no program runs after the templates: write `patches: [{target: {kind: Deployment, name: api}, patch: {spec: {replicas: 2}}}]`, or change the chart',
    },
    {
        word: 'strategicMergePatches',
        at: 'chart',
        from: 'helmfile',
        write: 'write `patches: [{target: {kind: Deployment, name: api}, patch: {spec: {replicas: 2}}}]`; what stands in the file goes below `patch`',
    },
    {
        word: 'jsonPatches',
        at: 'chart',
        from: 'helmfile',
        write: 'write `patches: [{target: {kind: Deployment, name: api}, patch: [{op: remove, path: /spec/replicas}]}]`',
    },
    {
        word: 'transformers',
        at: 'chart',
        from: 'helmfile',
        write: 'write `patches: [{target: {kind: Deployment, name: api}, patch: {metadata: {labels: {team: shop}}}}]`, or change the chart',
    },
    {
        word: 'kubeContext',
        at: 'chart',
        from: 'helmfile',
        write: 'all charts of a run go to one cluster: write `cluster: {context: NAME}` at the top level',
    },
    {
        word: 'cleanupOnFail',
        at: 'chart',
        from: 'Helm',
        write: 'remove it: `atomic: true` rolls a failed upgrade back, with the objects it made',
    },
    { word: 'recreatePods', at: 'chart', from: 'helmfile', write: 'write a `restart` hook in `postExec`' },
    {
        word: 'verify',
        at: 'chart',
        from: 'helmfile',
        write: 'remove it: provenance files are not checked; pin the `version`, or verify in an earlier step',
    },
    { word: 'keyring', at: 'chart', from: 'helmfile', write: 'remove it: provenance files are not checked' },
    {
        word: 'args',
        at: 'chart',
        from: 'helmfile',
        write: 'no arguments are passed to Helm: each has a key, such as `timeout`, `wait` and `historyMax`',
    },
    {
        word: 'extraArgs',
        at: 'chart',
        from: 'helmfile',
        write: 'no arguments are passed to Helm: each has a key, such as `timeout`, `wait` and `historyMax`',
    },
    {
        word: 'syncArgs',
        at: 'chart',
        from: 'helmfile',
        write: 'no arguments are passed to Helm: each has a key, such as `timeout`, `wait` and `historyMax`',
    },
    {
        word: 'diffArgs',
        at: 'chart',
        from: 'helmfile',
        write: 'remove it: the command `plan` shows what would change',
    },
    {
        word: 'helmFlags',
        at: 'chart',
        from: 'helmsman',
        write: 'no arguments are passed to Helm: each has a key, such as `timeout`, `wait` and `historyMax`',
    },
    { word: 'skipCRDs', at: 'chart', from: 'Helm, Argo CD', write: 'write `crds: {policy: skip}`' },
    { word: 'includeCRDs', at: 'chart', from: 'Helm, helmfile', write: 'write `crds: {policy: create}`' },
    {
        word: 'skipDeps',
        at: 'chart',
        from: 'helmfile',
        write: 'remove it: dependencies are always as Chart.yaml and Chart.lock say',
    },
    {
        word: 'dependencyUpdate',
        at: 'chart',
        from: 'Helm',
        write: 'remove it: dependencies are always as Chart.yaml and Chart.lock say',
    },
    { word: 'disableHooks', at: 'chart', from: 'Flux', means: 'noHooks', write: 'write `noHooks: true`' },
    { word: 'rollbackOnFailure', at: 'chart', from: 'Helm 4', means: 'atomic', write: 'write `atomic: true`' },
    { word: 'rollback', at: 'chart', from: 'Flux', means: 'atomic', write: 'did you mean `atomic`?' },
    { word: 'force', at: 'chart', from: 'Helm', means: 'forceUpgrade', write: 'did you mean `forceUpgrade`?' },
    { word: 'forceConflicts', at: 'chart', from: 'Helm 4', write: 'write `conflicts: overwrite`' },
    {
        word: 'serverSide',
        at: 'chart',
        from: 'Helm 4',
        write: 'remove it: Helm 4 applies on the server, Helm 3 does not',
    },
    {
        word: 'reuseValues',
        at: 'chart',
        from: 'Helm',
        write: 'remove it: nothing is taken from the last release; write the values into `values`',
    },
    {
        word: 'resetValues',
        at: 'chart',
        from: 'Helm',
        write: 'remove it: nothing is ever taken from the last release',
    },
    {
        word: 'disableValidation',
        at: 'chart',
        from: 'helmfile',
        write: 'remove it: what the API server would refuse is found before anything changes',
    },
    {
        word: 'disableOpenAPIValidation',
        at: 'chart',
        from: 'helmfile, Flux',
        write: 'remove it: what the API server would refuse is found before anything changes',
    },
    { word: 'dependsOn', at: 'chart', from: 'Flux, helmwave', means: 'needs', write: 'did you mean `needs`?' },
    { word: 'dependencies', at: 'chart', from: 'habit', means: 'needs', write: 'did you mean `needs`?' },
    {
        word: 'priority',
        at: 'chart',
        from: 'helmsman',
        write: 'write `needs: [db]`: what is not needed runs at once',
    },
    { word: 'maxHistory', at: 'chart', from: 'Flux', means: 'historyMax', write: 'write `historyMax`' },
    {
        word: 'interval',
        at: 'chart',
        from: 'Flux',
        write: 'remove it: a run deploys once; use `schedule` in the workflow',
    },
    { word: 'suspend', at: 'chart', from: 'Flux', write: 'write `action: skip`' },
    {
        word: 'install',
        at: 'chart',
        from: 'Flux',
        write: 'write its keys into the chart entry; `when: install` restricts a hook',
    },
    {
        word: 'upgrade',
        at: 'chart',
        from: 'Flux',
        write: 'write its keys into the chart entry; `when: upgrade` restricts a hook',
    },
    { word: 'driftDetection', at: 'chart', from: 'Flux', write: 'write `unchanged: verify`' },
    {
        word: 'last_breaking_version_requiring_restart',
        at: 'chart',
        from: 'habit',
        means: 'reinstallBelow',
        write: 'did you mean `reinstallBelow`?',
    },
    {
        word: 'inherit',
        at: 'chart',
        from: 'helmfile',
        write: 'write shared keys into `defaults`, or merge an anchor: `<<: *name`',
    },
];

;// CONCATENATED MODULE: ./build/hooks/foreign-words/file-words.js
const FIRST_CHART = '`charts: [{name: api, namespace: web, path: charts/api}]`';
const REPOSITORY = 'no list of repositories is needed: write `chart: {repo: https://..., name: redis}`';
const FILE_WORDS = [
    {
        word: 'releases',
        at: 'top',
        from: 'helmfile',
        means: 'charts',
        write: `the list is called \`charts\`: ${FIRST_CHART}`,
    },
    {
        word: 'apps',
        at: 'top',
        from: 'helmsman',
        means: 'charts',
        write: `write a list \`charts\`, the name inside: ${FIRST_CHART}`,
    },
    { word: 'repositories', at: ['top', 'environment'], from: 'helmfile', write: REPOSITORY },
    { word: 'helmRepos', at: 'top', from: 'helmsman', write: REPOSITORY },
    {
        word: 'helmDefaults',
        at: ['top', 'environment'],
        from: 'helmfile',
        write: 'write `defaults`; it takes every key of a chart entry but `name` and its source',
    },
    { word: 'commonLabels', at: 'top', from: 'helmfile', write: 'write `tags` in `defaults`' },
    {
        word: 'bases',
        at: 'top',
        from: 'helmfile',
        write: 'write what all charts share into `defaults`, and what differs into `environments`; files with further charts go into `include`',
    },
    {
        word: 'helmfiles',
        at: 'top',
        from: 'helmfile',
        write: 'name the files with further charts in `include`: `include: [apps/*/helm-lifecycle.yaml]`',
    },
    {
        word: 'templates',
        at: 'top',
        from: 'helmfile',
        write: 'write shared keys into `defaults`, or under a key that begins with `x-` as an anchor',
    },
    {
        word: 'values',
        at: 'top',
        from: 'helmfile',
        write: 'write `values` into `defaults` or into a chart entry',
    },
    {
        word: 'valuesFiles',
        at: ['top', 'environment'],
        from: 'habit',
        write: 'write `valuesFiles` into `defaults` or into a chart entry',
    },
    {
        word: 'namespace',
        at: ['top', 'environment'],
        from: 'habit',
        write: 'write `defaults: {namespace: web}`',
    },
    {
        word: 'namespaces',
        at: 'top',
        from: 'helmsman',
        write: 'write `namespace` at each chart; it is created when it is missing, with `namespaceLabels`',
    },
    {
        word: 'kubeContext',
        at: 'top',
        from: 'helmfile',
        write: 'write `cluster: {context: NAME}`, which refuses any other context',
    },
    {
        word: 'kubeContext',
        at: 'environment',
        from: 'helmfile',
        write: 'write `cluster: {context: NAME}`, which refuses any other context',
    },
    {
        word: 'context',
        at: 'top',
        from: 'helmsman',
        write: 'write `cluster: {context: NAME}`, which refuses any other context',
    },
    {
        word: 'settings',
        at: 'top',
        from: 'helmsman',
        write: 'write `cluster: {context: NAME}` for the cluster, and other settings into `defaults`',
    },
    {
        word: 'metadata',
        at: 'top',
        from: 'Kubernetes',
        write: `a manifest is no Kubernetes object: write \`version: 1\` and ${FIRST_CHART}`,
    },
    {
        word: 'apiVersion',
        at: 'top',
        from: 'Kubernetes',
        write: `a manifest is no Kubernetes object: write \`version: 1\` and ${FIRST_CHART}`,
    },
    {
        word: 'kind',
        at: 'top',
        from: 'Kubernetes',
        write: `a manifest is no Kubernetes object: write \`version: 1\` and ${FIRST_CHART}`,
    },
    {
        word: 'spec',
        at: 'top',
        from: 'Kubernetes',
        write: `a manifest is no Kubernetes object: write \`version: 1\` and ${FIRST_CHART}`,
    },
    {
        word: 'project',
        at: 'top',
        from: 'helmwave',
        write: 'write `id: NAME`, or leave it out: the repository names it',
    },
    {
        word: 'values',
        at: 'environment',
        from: 'helmfile',
        write: 'write `vars: {...}` and `${vars.name}` where they are needed; values of all charts are `defaults: {values: {...}}`',
    },
    {
        word: 'secrets',
        at: 'environment',
        from: 'helmfile',
        write: 'name the encrypted files in `valuesFiles`, or write `${secret.NAME}` where the value is needed',
    },
    {
        word: 'missingFileHandler',
        at: ['top', 'environment', 'chart'],
        from: 'helmfile',
        write: 'write `valuesFiles: [{file: PATH, optional: true}]` where a file may be missing',
    },
];

;// CONCATENATED MODULE: ./build/hooks/foreign-words/hook-words.js
const HOOK_WORDS = [
    { word: 'script', at: 'hook', from: 'GitLab', means: 'run', write: 'did you mean `run`?' },
    {
        word: 'command',
        at: 'hook',
        from: 'helmfile',
        means: 'run',
        write: 'write the whole command line as one text after `run: |`',
    },
    {
        word: 'cmd',
        at: 'hook',
        from: 'helmwave',
        means: 'run',
        write: 'write the whole command line as one text after `run: |`',
    },
    {
        word: 'args',
        at: 'hook',
        from: 'helmfile',
        write: 'write the arguments into the text of `run`, or as a list: `kubectl: [get, pods]`',
    },
    {
        word: 'events',
        at: 'hook',
        from: 'helmfile',
        write: 'the phase is the key above: `hooks: {preExec: [{run: ...}]}`; `when` restricts it to operations',
    },
    {
        word: 'showlogs',
        at: 'hook',
        from: 'helmfile',
        write: 'remove it: the output of a hook is always shown',
    },
    { word: 'http', at: 'hook', from: 'habit', write: 'write `check: {http: {url: https://...}}`' },
    { word: 'tcp', at: 'hook', from: 'habit', write: 'write `check: {tcp: {host: db.web, port: 5432}}`' },
    { word: 'dns', at: 'hook', from: 'habit', write: 'write `check: {dns: {name: api.example.com}}`' },
    {
        word: 'rollout',
        at: 'hook',
        from: 'kubectl',
        write: 'write `wait: deployment/api`, or `restart: deployment/api` for a rollout restart',
    },
    { word: 'exec', at: 'hook', from: 'kubectl', write: 'write `kubectl: exec deploy/api -- COMMAND`' },
    { word: 'kubectlApply', at: 'hook', from: 'helmfile', write: 'write `apply: k8s/` with a file or folder' },
    {
        word: 'kubectlWait',
        at: 'hook',
        from: 'kubectl',
        write: 'write `wait: {objects: [job/migrate], for: condition=Complete}`',
    },
    {
        word: 'notify',
        at: 'hook',
        from: 'habit',
        write: 'write `run: |` with curl, or a later step of the workflow that reads the outputs',
    },
    {
        word: 'slack',
        at: 'hook',
        from: 'habit',
        write: 'write `run: |` with curl, or a later step of the workflow that reads the outputs',
    },
    {
        word: 'helm',
        at: 'hook',
        from: 'habit',
        write: 'the operation is the run itself; `helmTest: true` runs tests, `uninstall: NAME` removes another release',
    },
    { word: 'test', at: 'hook', from: 'Helm', means: 'helmTest', write: 'write `helmTest: true`' },
    {
        word: 'sleep',
        at: 'hook',
        from: 'habit',
        write: 'write a `wait` hook, which ends as soon as the object is as wanted',
    },
    { word: 'retries', at: 'hook', from: 'Ansible', write: 'write `retry: {attempts: 3}`' },
    {
        word: 'continueOnError',
        at: 'hook',
        from: 'GitHub Actions',
        means: 'allowFailure',
        write: 'write `allowFailure: true`',
    },
    {
        word: 'uses',
        at: 'hook',
        from: 'GitHub Actions',
        write: 'a hook runs no action: write `run`, or a step of the workflow',
    },
    { word: 'cwd', at: 'hook', from: 'habit', means: 'workingDirectory', write: 'write `workingDirectory`' },
];

;// CONCATENATED MODULE: ./build/hooks/foreign-words/phase-words.js
const HOOK_LISTS = '`preExec`, `postExec` or `validate`, each a list of hooks';
const PHASE_WORDS = [
    {
        word: 'prepare',
        at: 'phase',
        from: 'helmfile',
        write: 'write `before` in the top-level `hooks`, or `checkPrerequisites` of a chart',
    },
    { word: 'presync', at: 'phase', from: 'helmfile', means: 'preExec', write: 'write `preExec`' },
    {
        word: 'postsync',
        at: 'phase',
        from: 'helmfile',
        means: 'postExec',
        write: 'write `postExec`, or `finally` for what must run after a failure, too',
    },
    { word: 'preapply', at: 'phase', from: 'helmfile', means: 'preExec', write: 'write `preExec`' },
    { word: 'cleanup', at: 'phase', from: 'helmfile', means: 'finally', write: 'write `finally`' },
    {
        word: 'preInstall',
        at: 'phase',
        from: 'Helm, helmsman',
        means: 'preExec',
        write: 'write `preExec`, with `when: install` in the hook',
    },
    {
        word: 'postInstall',
        at: 'phase',
        from: 'Helm, helmsman',
        means: 'postExec',
        write: 'write `postExec`, with `when: install` in the hook',
    },
    {
        word: 'preUpgrade',
        at: 'phase',
        from: 'Helm, helmsman',
        means: 'preExec',
        write: 'write `preExec`, with `when: upgrade` in the hook',
    },
    {
        word: 'postUpgrade',
        at: 'phase',
        from: 'Helm, helmsman',
        means: 'postExec',
        write: 'write `postExec`, with `when: upgrade` in the hook',
    },
    {
        word: 'preUninstall',
        at: 'phase',
        from: 'helmfile',
        means: 'preExec',
        write: 'write `preExec`, with `when: destroy` in the hook',
    },
    {
        word: 'postUninstall',
        at: 'phase',
        from: 'helmfile',
        means: 'postExec',
        write: 'write `postExec`, with `when: destroy` in the hook',
    },
    {
        word: 'preDelete',
        at: 'phase',
        from: 'Helm, helmsman',
        means: 'preExec',
        write: 'write `preExec`, with `when: destroy` in the hook',
    },
    {
        word: 'postDelete',
        at: 'phase',
        from: 'Helm, helmsman',
        means: 'postExec',
        write: 'write `postExec`, with `when: destroy` in the hook',
    },
    { word: 'preRollback', at: 'phase', from: 'Helm', write: 'write `onFailure`: it runs before the rollback' },
    { word: 'postRollback', at: 'phase', from: 'Helm', write: 'write `finally`: it runs after the rollback' },
    { word: 'preBuild', at: 'phase', from: 'helmwave', write: 'write `before` in the top-level `hooks`' },
    { word: 'postBuild', at: 'phase', from: 'helmwave', write: 'write `before` in the top-level `hooks`' },
    {
        word: 'preUp',
        at: 'phase',
        from: 'helmwave',
        write: 'write `preExec` at a chart, or `before` in the top-level `hooks`',
    },
    {
        word: 'postUp',
        at: 'phase',
        from: 'helmwave',
        write: 'write `postExec` at a chart, or `after` in the top-level `hooks`',
    },
    {
        word: 'preDown',
        at: 'phase',
        from: 'helmwave',
        write: 'write `preExec`, with `when: destroy` in the hook',
    },
    {
        word: 'postDown',
        at: 'phase',
        from: 'helmwave',
        write: 'write `postExec`, with `when: destroy` in the hook',
    },
    { word: 'preSyncFail', at: 'phase', from: 'Argo CD', means: 'onFailure', write: 'write `onFailure`' },
    { word: 'syncFail', at: 'phase', from: 'Argo CD', means: 'onFailure', write: 'write `onFailure`' },
    { word: 'sync', at: 'phase', from: 'Argo CD', write: `write ${HOOK_LISTS}` },
    {
        word: 'test',
        at: 'phase',
        from: 'Helm',
        write: 'write `test: {enabled: true}` at the chart, or a `helmTest` hook in `validate`',
    },
    { word: 'events', at: 'phase', from: 'helmfile', write: `write ${HOOK_LISTS}` },
    { word: 'command', at: 'phase', from: 'helmfile', write: `write ${HOOK_LISTS}` },
];

;// CONCATENATED MODULE: ./build/hooks/foreign-words/registry-words.js
const REGISTRY_WORDS = [
    {
        word: 'url',
        at: 'registry',
        from: 'Helm',
        means: 'host',
        write: 'write `host: charts.example.com`, without https://',
    },
    {
        word: 'registry',
        at: 'registry',
        from: 'docker/login-action',
        means: 'host',
        write: 'write `host: ghcr.io`',
    },
    { word: 'user', at: 'registry', from: 'habit', means: 'username', write: 'write `username`' },
    {
        word: 'token',
        at: 'registry',
        from: 'habit',
        means: 'password',
        write: 'write `password: ${secret.NAME}`',
    },
    {
        word: 'insecure',
        at: 'registry',
        from: 'helmwave',
        means: 'plainHttp',
        write: 'write `plainHttp: true` for a registry that speaks HTTP',
    },
    {
        word: 'oci',
        at: 'registry',
        from: 'helmfile',
        write: 'remove it: a chart says `chart: oci://host/path` itself',
    },
];

;// CONCATENATED MODULE: ./build/hooks/foreign-words/find.js





const FOREIGN_WORDS = [
    ...FILE_WORDS,
    ...CHART_WORDS,
    ...PHASE_WORDS,
    ...HOOK_WORDS,
    ...REGISTRY_WORDS,
];
const MARKS = [
    ['environments', 'top'],
    ['valuesFiles', 'chart'],
    ['capture', 'hook'],
    ['preExec', 'phase'],
    ['before', 'phase'],
    ['plainHttp', 'registry'],
    ['charts', 'environment'],
];
function foreignWord(key, known) {
    const place = MARKS.find(([mark]) => known.includes(mark))?.[1];
    if (place === undefined)
        return undefined;
    const word = plain(key);
    return FOREIGN_WORDS.find(({ word: foreign, at, means }) => [at].flat().includes(place) &&
        plain(foreign) === word &&
        (means === undefined || known.includes(means)));
}
function plain(word) {
    return word.toLowerCase().replace(/[-_]/g, '');
}

var schema_at = __webpack_require__(43498);
;// CONCATENATED MODULE: ./build/hooks/definition/spelling-hint.js

const SWITCHES = {
    true: 'true',
    yes: 'true',
    on: 'true',
    false: 'false',
    no: 'false',
    off: 'false',
};
function spellingHint(issue, value) {
    if (typeof value !== 'string')
        return undefined;
    const meant = /, (?:condition=Type|or a mapping)/.test(issue.message)
        ? nearWord(value, issue.message)
        : undefined;
    if (meant !== undefined)
        return `did you mean \`${meant}\`?`;
    if (/\b(?:a|whole) number\b/.test(issue.message) && value.trim() !== '' && Number.isFinite(Number(value))) {
        return 'write the number without quotes';
    }
    if (issue.code === 'invalid_value' && issue.values.some((allowed) => isOtherType(allowed, value))) {
        return `write ${value} without quotes`;
    }
    const state = SWITCHES[value.toLowerCase()];
    if (state === undefined || !issue.message.includes(state))
        return undefined;
    return state === value ? `write \`${state}\` without quotes` : `write \`${state}\``;
}
function nearWord(written, message) {
    const words = message.split(', ').filter((word) => /^[a-z]+$/.test(word));
    if (/^[A-Z][A-Za-z]{2,40}$/.test(written))
        return (0,did_you_mean .a)(written, words) ?? `condition=${written}`;
    return (0,did_you_mean .a)(written, words);
}
function isOtherType(allowed, text) {
    return typeof allowed !== 'string' && String(allowed) === text;
}

;// CONCATENATED MODULE: ./build/hooks/definition/schema-problems.js





function problemsOf(issues, root, schema) {
    return issues.flatMap((issue) => {
        const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
        if (issue.code === 'unrecognized_keys') {
            return issue.keys.map((key) => unknownKey(key, path, (0,schema_at ._s)(schema, path)));
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
        const value = valueAt(root, path);
        return value === undefined && isThereByAnotherName(path, root, schema)
            ? []
            : [withKeys(problemOf(issue, path, value), schema)];
    });
}
function isThereByAnotherName(path, root, schema) {
    const parent = valueAt(root, path.slice(0, -1));
    if (typeof parent !== 'object' || parent === null)
        return false;
    const known = (0,schema_at ._s)(schema, path.slice(0, -1));
    return Object.keys(parent).some((key) => foreignWord(key, known)?.means === path.at(-1));
}
function branchFor(branches) {
    const possible = branches.filter((issues) => !issues.some(isAboutType));
    return possible.length === 1 ? possible[0] : undefined;
}
function isAboutType(issue) {
    const { code, path } = issue;
    if (path.length > 0)
        return false;
    if (code === 'invalid_union')
        return issue.errors.every((issues) => issues.some(isAboutType));
    return code === 'invalid_type' || code === 'invalid_value';
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
function withKeys(problem, schema) {
    const keys = problem.wantsStructure ? (0,schema_at ._s)(schema, problem.path) : [];
    return keys.length === 0 ? problem : { ...problem, keys };
}
function unknownKey(key, path, known) {
    const where = path.length === 0 ? 'the top level' : `\`${keyOf(path)}\``;
    return {
        code: 'unknown-key',
        path: [...path, key],
        message: `${where} has no key \`${key}\``,
        hint: foreignWord(key, known)?.write ?? hintFor(key, (0,did_you_mean .a)(key, known), known),
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
        return byType ? 'text' : `\`${(0,shorten .m)(value, LONGEST_SHOWN)}\``;
    return `${byType ? `the ${typeof value} ` : ''}${String(value)}`;
}
function isProblem(value) {
    return typeof value === 'object' && value !== null && 'code' in value && 'path' in value;
}


  }),

  17568:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  describeFieldTest),
    Y: () => (  fieldTester)
  });
  var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);
  var _util_shorten_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85092);
  var _json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95733);
  var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7161);




function describeFieldTest({ path, equals, matches }, object) {
    const where = object === undefined ? path : `${path} of ${object}`;
    return `${where} ${matches === undefined ? `is ${equals}` : `matches ${matches}`}`;
}
async function fieldTester({ path, equals, matches, }) {
    const compiled = await (0,_json_path_js__WEBPACK_IMPORTED_MODULE_0__  .n)(path);
    if (!compiled.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)({ reason: 'hook', message: `path ${path}: ${compiled.message}` });
    const anyFits = (values) => matches === undefined ? values.includes(String(equals)) : (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__  ._)(matches, values);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)((object) => {
        const values = compiled.query(object)?.map(asText);
        if (values === undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)((0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__  .g)(`path ${path}`));
        const holds = anyFits(values);
        return holds === undefined
            ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)((0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__  .g)(`\`matches: ${matches}\` at ${path}`))
            : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ holds, seen: has(object, path, values) });
    });
}
const LONGEST_SHOWN = 80;
function has(object, path, values) {
    const [first] = values;
    if (first === undefined)
        return `has no ${path}`;
    if (object.kind === 'Secret')
        return `has another value at ${path}`;
    return `has ${path}: ${(0,_util_shorten_js__WEBPACK_IMPORTED_MODULE_3__  .m)(first, LONGEST_SHOWN)}${values.length > 1 ? ` (and ${values.length - 1} more)` : ''}`;
}
function asText(value) {
    return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}


  }),

  70200:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    e: () => (  commonHookShape),
    s: () => (  RETRY_DEFAULTS)
  });
  var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53339);
  var _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10513);
  var _schema_duration_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7138);
  var _definition_condition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91539);
  var _definition_payload_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17319);





const NO_WHEN = ['restore', 'recover', 'absent', 'skip'];
const WHEN_NAMES = [
    ..._model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__  .xb.filter((operation) => !NO_WHEN.includes(operation)),
    ...Object.keys(_model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__  .AY),
];
const whenName = zod__WEBPACK_IMPORTED_MODULE_4__  .k5n(WHEN_NAMES);
function expandWhen(name) {
    return name in _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__  .AY
        ? _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__  .AY[name]
        : [name];
}
const variables = zod__WEBPACK_IMPORTED_MODULE_4__  .g1P(zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().regex(/^[A-Za-z_]\w*$/, { error: 'a variable name: letters, digits and _' }), zod__WEBPACK_IMPORTED_MODULE_4__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__  .aig(), zod__WEBPACK_IMPORTED_MODULE_4__  .zMY()], { error: 'text, a number, true or false' })
    .transform(String));
const RETRY_DEFAULTS = { attempts: 1, delay: 10_000, backoff: 2 };
const commonHookShape = {
    name: zod__WEBPACK_IMPORTED_MODULE_4__  .YjP().min(1).optional().describe('Name in messages and the summary.'),
    when: zod__WEBPACK_IMPORTED_MODULE_4__  .KCZ([whenName, zod__WEBPACK_IMPORTED_MODULE_4__  .YOg(whenName).min(1)], {
        error: `one or a list of ${WHEN_NAMES.join(', ')}`,
    })
        .transform((when) => [...new Set([when].flat().flatMap(expandWhen))])
        .optional()
        .describe('The operations it runs for: one or a list of `install`, `upgrade`, `reinstall`, `uninstall`, `rollback`, `unchanged`, or `deploy`, `destroy`, `always`. Default: what the phase says.'),
    if: _definition_condition_js__WEBPACK_IMPORTED_MODULE_2__  .jJ.optional().describe('Condition, checked right before the hook would run.'),
    timeout: (0,_schema_duration_schema_js__WEBPACK_IMPORTED_MODULE_1__  .s)('positive')
        .optional()
        .describe("Bounds each attempt. Default: the chart's `timeout`."),
    retry: zod__WEBPACK_IMPORTED_MODULE_4__  .rej({
        attempts: zod__WEBPACK_IMPORTED_MODULE_4__  .Whr().min(1).max(100).default(RETRY_DEFAULTS.attempts).describe('Attempts in all.'),
        delay: (0,_schema_duration_schema_js__WEBPACK_IMPORTED_MODULE_1__  .s)().default(RETRY_DEFAULTS.delay).describe('Pause before the second attempt.'),
        backoff: zod__WEBPACK_IMPORTED_MODULE_4__  .aig()
            .min(1)
            .max(10)
            .default(RETRY_DEFAULTS.backoff)
            .describe('Factor by which each further pause grows.'),
    })
        .optional()
        .describe('Tries again after a failure.'),
    allowFailure: zod__WEBPACK_IMPORTED_MODULE_4__  .zMY().default(false).describe('Reports a failure and goes on.'),
    env: variables.default({}).describe('Further environment variables for it.'),
    capture: zod__WEBPACK_IMPORTED_MODULE_4__  .g1P(_definition_payload_name_js__WEBPACK_IMPORTED_MODULE_3__  .O, zod__WEBPACK_IMPORTED_MODULE_4__  .YjP())
        .default({})
        .describe("Payload values to take from the hook's result: name -> JSONPath (RFC 9535)."),
};


  }),

  95733:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    n: () => (  compileJsonPath)
  });
  var _system_bounded_work_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8963);

async function compileJsonPath(path) {
    const { compile, JSONPathError } = await __webpack_require__.e(  393).then(__webpack_require__.t.bind(__webpack_require__, 50393, 19));
    try {
        const compiled = compile(path);
        return { ok: true, query: (value) => (0,_system_bounded_work_js__WEBPACK_IMPORTED_MODULE_0__  .$)(() => compiled.query(value).values())?.value };
    }
    catch (error) {
        if (error instanceof JSONPathError)
            return { ok: false, message: error.message };
        throw error;
    }
}


  }),

  56285:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  o: () => (  programOf),
  e: () => (  run)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var schemas = __webpack_require__(53339);
var result = __webpack_require__(46305);
var files = __webpack_require__(72211);
var system_process = __webpack_require__(96641);
var payload_name = __webpack_require__(17319);
;// CONCATENATED MODULE: ./build/hooks/definition/output-file.js


function parseOutputFile(text) {
    const outputs = {};
    const lines = text.split(/\r?\n/);
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index] ?? '';
        if (line === '')
            continue;
        const [, name, operator, rest] = /^([^=<]+)(=|<<)(.*)$/.exec(line) ?? [];
        if (name === undefined || rest === undefined || !payload_name .T.test(name)) {
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
function broken(index, what) {
    return (0,result .f)({
        reason: 'hook',
        message: `line ${index + 1} of $LIFECYCLE_OUTPUT ${what}`,
        remedy: 'Write `echo "name=value" >> "$LIFECYCLE_OUTPUT"`.',
    });
}

var process_failure = __webpack_require__(14055);
var stream_lines = __webpack_require__(22023);
var grace = __webpack_require__(14675);
;// CONCATENATED MODULE: ./build/hooks/kinds/run.js










const PYTHON = process.platform === 'win32' ? 'python' : 'python3';
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
    run: schemas .YjP()
        .min(1)
        .describe("The script. `${...}` in it is the shell's own: values come as environment variables."),
    shell: schemas .k5n(Object.keys(SHELLS))
        .default('bash')
        .describe('`bash` (with `set -euo pipefail`), `sh` (with `set -eu`), `pwsh` or `python`.'),
    workingDirectory: schemas .YjP()
        .min(1)
        .default('.')
        .describe("Where it runs, relative to the manifest's folder."),
};
function programOf(shell) {
    return SHELLS[shell].file;
}
const run = {
    name: 'run',
    summary: 'Runs a script. Its output is streamed; lines `name=value` that it writes to the file `$LIFECYCLE_OUTPUT` become payload.',
    shape,
    placeholders: { run: 'keep' },
    changes: 'anything',
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
        const scriptPath = await (0,files .Pl)(context.scratch, `script.${extension}`, prelude + script);
        const outputPath = await (0,files .Pl)(context.scratch, 'output', '');
        const lines = (0,stream_lines .Mn)(context.log);
        const record = await context.effects.spawn({
            file,
            args: [...args, scriptPath],
            env: { ...context.env, LIFECYCLE_OUTPUT: outputPath },
            cwd: (0,external_node_path_.resolve)(context.folder, workingDirectory),
            signal: context.signal,
            graceMs: grace .g,
            onLine: lines.line,
        });
        lines.end();
        if (!(0,system_process .g)(record))
            return (0,result .f)((0,process_failure .i)('the script', record));
        const outputs = await readOutputs(outputPath);
        if (!outputs.ok)
            return outputs;
        for (const [name, value] of Object.entries(outputs.value))
            context.setPayload(name, value);
        return (0,result.ok)({ exitCode: 0, stdout: (0,stream_lines .ci)(record.stdout), outputs: outputs.value });
    },
};
async function readOutputs(path) {
    try {
        return parseOutputFile(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (error) {
        return (0,result .f)({ reason: 'hook', message: `read $LIFECYCLE_OUTPUT: ${error.message}` });
    }
}
function firstLine(script) {
    const [line = '', ...others] = script
        .split('\n')
        .filter((text) => text.trim() !== '' && !text.startsWith('#'));
    const short = line.trim().length > 80 ? `${line.trim().slice(0, 77)}...` : line.trim();
    return others.length > 0 ? `${short} (and ${others.length} more lines)` : short;
}


  }),

  94666:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    ET: () => (  cutContent),
    Qv: () => (  objectsIn),
    cT: () => (  inlineObjects)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53339);
  var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29598);
  var _definition_add_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18916);
  var _definition_placeholder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17592);
  var _read_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79091);





const EXPECTED = 'an object, a list of objects, or YAML as text';
const inlineObject = zod__WEBPACK_IMPORTED_MODULE_1__  ._H3({
    apiVersion: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().min(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().min(1),
    metadata: zod__WEBPACK_IMPORTED_MODULE_1__  ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().min(1), namespace: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().min(1).optional() }),
}, { error: 'an object with `apiVersion`, `kind` and `metadata.name`' });
const text = zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().superRefine((written, context) => {
    const parsed = (0,_read_objects_js__WEBPACK_IMPORTED_MODULE_0__  .MB)(written);
    if (parsed.ok && parsed.value.length > 0)
        return;
    const message = parsed.ok
        ? 'there is no object in this text'
        : `this is not Kubernetes YAML: ${parsed.failure.message}`;
    (0,_definition_add_problem_js__WEBPACK_IMPORTED_MODULE_2__  .F)(context, { code: 'invalid-value', message, wantsStructure: true });
});
const inlineObjects = zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([inlineObject, zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(inlineObject).min(1), text], {
    error: EXPECTED,
});
function objectsIn(written) {
    if (typeof written === 'string') {
        const parsed = (0,_read_objects_js__WEBPACK_IMPORTED_MODULE_0__  .MB)(written);
        return parsed.ok ? parsed.value : [];
    }
    return written === undefined ? [] : [written].flat();
}
function cutContent(written) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__  .O)(written))
        return written;
    const { content } = written;
    if (typeof content !== 'string' || !(0,_definition_placeholder_js__WEBPACK_IMPORTED_MODULE_4__  .Kc)(content))
        return written;
    return { ...written, content: objectsIn(content) };
}


  }),

  94149:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Hd: () => (  objectName),
    My: () => (  describeReferences),
    P5: () => (  describeReference),
    P8: () => (  namespaceSchema),
    PI: () => (  unknownKind),
    Wm: () => (  resolveObject),
    aw: () => (  namesSecrets),
    ue: () => (  kindSchema),
    xb: () => (  objectReference),
    zG: () => (  requireObject)
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53339);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46305);
  var _util_list_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72125);



const EXPECTED = '`kind/name`, or {apiVersion, kind, name, namespace}';
const NAME = /^[a-zA-Z0-9](?:[a-zA-Z0-9._:@-]{0,251}[a-zA-Z0-9])?$/;
const KIND_AND_NAME = /^[a-zA-Z][a-zA-Z0-9]*(?:\.[a-zA-Z0-9-]+)*\/[a-zA-Z0-9](?:[a-zA-Z0-9._:@-]{0,251}[a-zA-Z0-9])?$/;
const kindSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().regex(/^[a-zA-Z][a-zA-Z0-9]*(?:\.[a-zA-Z0-9-]+)*$/, {
    error: 'a kind as kubectl takes it: Deployment, deployments, deploy or deployments.apps',
});
const namespaceSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, {
    error: 'a namespace: lower case letters, digits and -',
});
const objectName = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().regex(KIND_AND_NAME, { error: EXPECTED }).meta({ title: 'object' });
const objectReference = zod__WEBPACK_IMPORTED_MODULE_0__  .KCZ([
    objectName,
    zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
        apiVersion: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().regex(/^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\/)?v[a-z0-9]+$/, {
            error: '`v1`, or `group/version`',
        }),
        kind: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().regex(/^[a-zA-Z][a-zA-Z0-9]*$/, { error: 'a kind, as in YAML' }),
        name: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().regex(NAME, { error: 'the name of an object' }),
        namespace: namespaceSchema.optional(),
    }),
], { error: EXPECTED })
    .describe('`kind/name` as kubectl takes it, or a mapping of `apiVersion`, `kind`, `name`, `namespace`.')
    .meta({ id: 'objectReference', title: 'object' });
function namesSecrets(written) {
    const [kind = ''] = (typeof written === 'string' ? written : written.kind).split('/');
    return /^secrets?(\.|$)/i.test(kind);
}
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
async function requireObject(reference, scope) {
    const resolved = await resolveObject(reference, scope);
    if (!resolved.ok)
        return resolved;
    return resolved.value === undefined ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__  .f)(unknownKind(describeReference(reference))) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(resolved.value);
}
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
function describeReferences(references) {
    return (0,_util_list_text_js__WEBPACK_IMPORTED_MODULE_2__  .s)(references.map(describeReference), 2);
}


  }),

  19773:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  resolveRights),
    p: () => (  rightsOn)
  });
  var _cluster_objects_unserved_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12629);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);
  var _definition_placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17592);
  var _object_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94149);




function rightsOn(on, verbs) {
    return verbs.map((verb) => ({ verb, ...on }));
}
async function resolveRights(rights, where) {
    const permissions = [];
    for (const right of rights) {
        if ((0,_definition_placeholder_js__WEBPACK_IMPORTED_MODULE_1__  .Kc)(JSON.stringify(right)))
            continue;
        const permission = 'resource' in right ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(right) : await resolveRight(right, where);
        if (!permission.ok && (0,_cluster_objects_unserved_kind_js__WEBPACK_IMPORTED_MODULE_3__  .Ni)(permission.failure))
            continue;
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
    const object = await (0,_object_reference_js__WEBPACK_IMPORTED_MODULE_0__  .Wm)(right.object, where);
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


  }),

  91498:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    NH: () => (  describeRules),
    P6: () => (  brokenRules),
    cy: () => (  policyRules),
    w0: () => (  hasRules)
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53339);
  var _kube_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31589);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);



const kindName = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().regex(/^[A-Za-z][A-Za-z0-9]*(?:\.[a-z0-9.-]+)?$/, {
    error: 'a kind as in YAML, perhaps with its group: ClusterRole, Role.rbac.authorization.k8s.io',
});
const policyRules = {
    allowedKinds: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(kindName).min(1).describe('No other kinds.').optional(),
    deniedKinds: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(kindName).min(1).describe('None of these kinds.').optional(),
    namespacedOnly: zod__WEBPACK_IMPORTED_MODULE_0__  .zMY()
        .default(false)
        .describe("Nothing outside the release's namespace: no cluster-scoped kinds, no other namespaces."),
    requiredLabels: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().min(1))
        .min(1)
        .describe('Labels that every object has: `name`, or `name=value`.')
        .optional(),
};
function hasRules({ namespacedOnly, ...lists }) {
    return namespacedOnly || Object.values(lists).some((list) => list !== undefined);
}
async function brokenRules(objects, rules, place) {
    const wrong = [];
    for (const object of objects) {
        const found = await violations(object, rules, place);
        if (!found.ok)
            return found;
        wrong.push(...found.value.map((what) => `${(0,_kube_object_js__WEBPACK_IMPORTED_MODULE_1__  .Vb)(object)} ${what}`));
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(wrong);
}
function describeRules({ allowedKinds, deniedKinds, namespacedOnly, requiredLabels, }) {
    return [
        ...(allowedKinds === undefined ? [] : [`only ${allowedKinds.join(', ')}`]),
        ...(deniedKinds === undefined ? [] : [`no ${deniedKinds.join(', ')}`]),
        ...(namespacedOnly ? ['namespaced only'] : []),
        ...(requiredLabels === undefined ? [] : [`labels ${requiredLabels.join(', ')}`]),
    ];
}
async function violations(object, { allowedKinds, deniedKinds, namespacedOnly, requiredLabels = [] }, place) {
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
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(found);
    const outside = await outsidePlace(object, place);
    return outside.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)([...found, ...outside.value]) : outside;
}
async function outsidePlace({ apiVersion, kind, metadata }, { reader, namespace: own }) {
    const resource = await reader.resourceOf(apiVersion, kind);
    if (!resource.ok)
        return resource;
    if (resource.value === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(['is of a kind that the cluster does not know']);
    if (!resource.value.namespaced)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(['is cluster-scoped']);
    const { namespace = own } = metadata;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(namespace === own ? [] : [`is in namespace ${namespace}`]);
}
function isOfKind({ apiVersion, kind }, written) {
    const [name = '', group] = written.split(/\.(.*)/s);
    const ownGroup = apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
    return kind.toLowerCase() === name.toLowerCase() && (group === undefined || group === ownGroup);
}


  }),

  79091:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $I: () => (  readObjects),
    MB: () => (  parseObjects),
    Z7: () => (  readTexts),
    dy: () => (  isSealed)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _kube_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49958);
  var _model_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29598);
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46305);
  var _util_yaml_go_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93898);







async function readObjects(files, folder, plain = new Map()) {
    const objects = [];
    for (const file of files) {
        const texts = await readTexts(file, folder);
        if (!texts.ok)
            return texts;
        for (const { name, path, text: written } of texts.value) {
            const decrypted = plain.get(path) ?? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(written);
            if (!decrypted.ok)
                return decrypted;
            const text = decrypted.value;
            if (isSealed(text))
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__  .f)(sealed(name));
            const parsed = parseObjects(text);
            if (!parsed.ok)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_3__  .i)(name, parsed.failure));
            objects.push(...parsed.value);
        }
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(objects);
}
function isSealed(text) {
    if (!/"?\bsops"?\s{0,8}:/.test(text))
        return false;
    return (0,_util_yaml_go_yaml_js__WEBPACK_IMPORTED_MODULE_4__  .a)(text).documents.some((document) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__  .O)(document) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__  .O)(document.sops) && 'mac' in document.sops);
}
function sealed(name) {
    return {
        reason: 'hook',
        message: `${name} is encrypted with sops, and was not decrypted for this hook`,
        remedy: 'Decrypt it in an earlier step: `sops decrypt --in-place FILE`.',
    };
}
function parseObjects(yaml) {
    const parsed = (0,_kube_documents_js__WEBPACK_IMPORTED_MODULE_2__  .e)(yaml);
    if (parsed.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(parsed.value.map(({ object }) => object));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__  .f)({ ...parsed.failure, remedy: 'Correct the YAML; each document is one object.' });
}
async function readTexts(written, folder) {
    try {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, written);
        const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory() ? await manifestsIn(path) : [''];
        const texts = names.map(async (name) => ({
            name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(written, name),
            path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name),
            text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), 'utf8'),
        }));
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(await Promise.all(texts));
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__  .f)({
            reason: 'filesystem',
            message: `read ${written}: ${error.code ?? error.message}`,
            remedy: 'Make sure that no earlier step removes it.',
        });
    }
}
async function manifestsIn(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
    return names.filter((name) => /\.(ya?ml|json)$/.test(name)).sort();
}


  }),

  61960:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  readReferenced)
  });
  var _model_object_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19651);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46305);
  var _object_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94149);



async function readReferenced(reference, scope) {
    const ref = await (0,_object_reference_js__WEBPACK_IMPORTED_MODULE_0__  .Wm)(reference, scope);
    if (!ref.ok)
        return ref;
    if (ref.value === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ name: (0,_object_reference_js__WEBPACK_IMPORTED_MODULE_0__  .P5)(reference) });
    const object = await scope.reader.get(ref.value, { ...(scope.signal && { signal: scope.signal }) });
    if (!object.ok)
        return object;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({
        name: (0,_model_object_ref_js__WEBPACK_IMPORTED_MODULE_2__  .r)(ref.value),
        ref: ref.value,
        ...(object.value !== undefined && { object: object.value }),
    });
}


  }),

  63390:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    R: () => (  readSnapshot),
    o: () => (  writeSnapshot)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53339);
  var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89815);
  var _object_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94149);



const recordSchema = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
    object: _object_reference_js__WEBPACK_IMPORTED_MODULE_0__  .xb,
    path: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().optional(),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(),
});
function writeSnapshot({ object, path, digest }) {
    return (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__  .d)({ object: object, ...(path !== undefined && { path }), digest });
}
function readSnapshot(value) {
    try {
        const { success, data } = recordSchema.safeParse(JSON.parse(value));
        return success ? data : undefined;
    }
    catch {
        return undefined;
    }
}


  }),

  7161:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _: () => (  matchesAny),
    g: () => (  tooSlow)
  });
  var _system_bounded_work_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8963);

function matchesAny(text, values) {
    const compiled = new RegExp(text);
    return (0,_system_bounded_work_js__WEBPACK_IMPORTED_MODULE_0__  .$)(() => values.some((value) => compiled.test(value)))?.value;
}
function tooSlow(what) {
    return {
        reason: 'hook',
        message: `${what} took more than half a second and was ended`,
        remedy: 'Write a pattern without a repetition inside a repetition, such as `(a+)+`, or one that begins with `^`.',
    };
}


  }),

  14055:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    i: () => (  processFailure)
  });
const TAIL_LINES = 20;
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
        ...(record.exitCode !== undefined && adviceFor(record.exitCode)),
    };
}
function adviceFor(exitCode) {
    if (exitCode === 127) {
        const remedy = '127 says that a program or file was not found. Scripts run in the folder of the manifest, or in `workingDirectory` below it; install programs in an earlier step.';
        return { remedy };
    }
    if (exitCode === 126) {
        const remedy = '126 says that a file was found and cannot be run. Make it executable (`git update-index --chmod=+x FILE`), or write `bash FILE`.';
        return { remedy };
    }
    return {};
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


  }),

  22023:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Mn: () => (  streamLines),
    ar: () => (  KEPT_CHARACTERS),
    ci: () => (  outputTail)
  });
  var _util_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85092);

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
const KEPT_CHARACTERS = 64 * 1024;
function outputTail(text) {
    return (0,_util_shorten_js__WEBPACK_IMPORTED_MODULE_0__  .S)(text, KEPT_CHARACTERS);
}


  }),

  36468:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  m: () => (  HOOK_KINDS),
  U: () => (  kindNamed)
});

var schemas = __webpack_require__(53339);
var helm_owner = __webpack_require__(10560);
var kube_object = __webpack_require__(31589);
var result = __webpack_require__(46305);
var object_reference = __webpack_require__(94149);
var permission_request = __webpack_require__(19773);
var add_problem = __webpack_require__(18916);
var read_referenced = __webpack_require__(61960);
;// CONCATENATED MODULE: ./build/hooks/objects/targets.js






const targetShape = {
    objects: schemas .YOg(object_reference .xb).min(1).describe('The objects, one by one.').optional(),
    kind: object_reference .ue
        .describe('Instead of `objects`: the kind of all objects that `selector` finds.')
        .optional(),
    selector: schemas .YjP()
        .min(1)
        .describe('Label selector as kubectl takes it: `app=web,tier!=cache`.')
        .optional(),
    namespace: object_reference .P8.describe("Where `selector` looks. Default: the release's namespace.").optional(),
};
function checkTargets({ objects, kind, selector, namespace }, context) {
    const bySelector = kind ?? selector ?? namespace;
    if (objects !== undefined && bySelector !== undefined) {
        const message = '`objects` and a selector exclude each other';
        (0,add_problem .F)(context, { code: 'conflicting-keys', message, hint: 'make two hooks of it' });
    }
    else if (objects === undefined && (kind === undefined || selector === undefined)) {
        const message = 'there are no objects to work on: it needs `objects`, or `kind` and `selector`';
        const hint = `name one with \`objects: [${kind ?? 'deployment'}/NAME]\`, or find them with \`kind\` and \`selector: app=web\``;
        (0,add_problem .F)(context, { code: 'missing-key', message, hint });
    }
}
function describeTargets({ objects, kind, selector }) {
    return objects === undefined ? `${kind} with ${selector}` : (0,object_reference .My)(objects);
}
function targetRights(targets, verbs) {
    const { objects, kind, namespace } = targets;
    if (objects !== undefined)
        return objects.flatMap((object) => (0,permission_request .p)({ object }, verbs));
    if (kind === undefined)
        return [];
    const others = verbs.filter((verb) => verb !== 'get');
    return (0,permission_request .p)({ kind, ...(namespace !== undefined && { namespace }) }, ['list', ...others]);
}
async function findTargets(targets, scope) {
    if (targets.objects === undefined)
        return findBySelector(targets, scope);
    const present = new Map();
    const missing = new Set();
    for (const reference of targets.objects) {
        const found = await (0,read_referenced .I)(reference, scope);
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







const settingsSchema = schemas .rej({
    objects: schemas .YOg(object_reference .xb).min(1).describe('What to adopt.'),
    release: schemas .rej({ name: schemas .YjP().min(1), namespace: schemas .YjP().min(1) })
        .optional()
        .describe('The release that gets them, as `{name, namespace}`. Default: the one that the hook belongs to.'),
    force: schemas .zMY().default(false).describe('Takes objects of another release, too.'),
    optional: schemas .zMY().default(false).describe('It is no failure when objects do not exist.'),
});
const shape = {
    adopt: schemas .KCZ([settingsSchema, schemas .YOg(object_reference .xb).min(1), object_reference .Hd], {
        error: 'an object, a list of objects, or a mapping with `objects`',
    })
        .describe('An object, a list of them, or a mapping with `objects` and what else is needed.'),
};
const adopt = {
    name: 'adopt',
    summary: "Gives existing objects to the release, so that its chart can manage them: sets Helm's two annotations and its label. An object of another release is refused, before anything is changed.",
    shape,
    changes: 'owners',
    returns: '`{adopted, already, missing}`: lists of objects as `Kind/namespace/name`; `already` belonged to the release before.',
    files: () => [],
    permissions: ({ adopt: written }) => settingsOf(written).objects.flatMap((object) => (0,permission_request .p)({ object }, ['get', 'patch'])),
    describe: ({ adopt: written }) => `adopt ${(0,object_reference .My)(settingsOf(written).objects)}`,
    example: `
adopt:
  objects: [configmap/settings, serviceaccount/worker]
  optional: true
`,
    async run({ adopt: written }, context) {
        const { objects, release = context.target, force, optional } = settingsOf(written);
        if (release.name === '')
            return (0,result .f)(NO_RELEASE);
        const { reader, target, signal } = context;
        const found = await findTargets({ objects }, { reader, namespace: target.namespace, signal });
        if (!found.ok)
            return found;
        const { present, missing } = found.value;
        if (missing.length > 0 && !optional)
            return (0,result .f)(notThere(missing));
        const todo = present.filter((object) => !(0,helm_owner .AF)(object, release));
        const foreign = todo.filter((object) => (0,helm_owner .ym)(object) !== undefined && !(0,helm_owner .D0)(object, release));
        if (foreign.length > 0 && !force)
            return (0,result .f)(belongsToOthers(foreign));
        for (const object of todo) {
            const patched = await context.effects.cluster.patch((0,kube_object .H8)(object), 'merge', (0,helm_owner .QJ)(release), {
                signal,
            });
            if (!patched.ok)
                return patched;
            context.log.info(`adopted ${(0,kube_object .Vb)(object)}`);
        }
        const already = present.filter((object) => !todo.includes(object));
        return (0,result.ok)({ adopted: todo.map(kube_object .Vb), already: already.map(kube_object .Vb), missing });
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
    const lines = foreign.map((object) => `${(0,kube_object .Vb)(object)} ${(0,helm_owner .zd)(object)}`);
    return {
        reason: 'conflict',
        message: `nothing was adopted: ${lines[0]}`,
        remedy: 'Remove it from that release first, or write `force: true` to take it away.',
        ...(lines.length > 1 && { details: lines }),
        ...(foreign[0] !== undefined && { object: (0,kube_object .Vb)(foreign[0]) }),
    };
}

var get_all = __webpack_require__(92460);
var locate = __webpack_require__(42642);
var wait_ready = __webpack_require__(57238);
var inline_objects = __webpack_require__(94666);
var read_objects = __webpack_require__(79091);
;// CONCATENATED MODULE: ./build/hooks/objects/refuse-owned.js



function refuseOwned(live, done) {
    const owned = live.flatMap((object) => object && (0,helm_owner .ym)(object) ? [{ name: (0,kube_object .Vb)(object), line: (0,helm_owner .zd)(object) }] : []);
    const [first] = owned;
    if (first === undefined)
        return (0,result.ok)();
    return (0,result .f)({
        reason: 'conflict',
        message: `nothing was ${done}: ${first.name} ${first.line}, whose next upgrade would change it back`,
        remedy: 'Change it in the chart or its values, or write `force: true`.',
        details: owned.map(({ name, line }) => `${name} ${line}`),
        object: first.name,
    });
}

var fields = __webpack_require__(65363);
;// CONCATENATED MODULE: ./build/hooks/waiting/until-served.js


const PAUSE_MS = 100;
const MOST_LOOKS = 50;
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
    const kind = (0,fields .b6)((0,fields .pq)(spec, 'names').kind);
    return (0,fields .qj)(spec, 'versions')
        .filter(({ served }) => served === true)
        .map(({ name }) => ({ apiVersion: `${(0,fields .b6)(spec?.group)}/${(0,fields .b6)(name)}`, kind }));
}

;// CONCATENATED MODULE: ./build/hooks/waiting/waiting.js
const UNTIL_ABORTED_MS = 2 ** 31 - 1;
const waiting_PAUSE_MS = 10_000;
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
function stillWaiting(failure) {
    const [first, ...others] = failure.details ?? [];
    if (first === undefined || (failure.reason !== 'timed-out' && failure.reason !== 'cancelled'))
        return failure;
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    return { ...failure, message: `still waiting for ${first}${more}` };
}

;// CONCATENATED MODULE: ./build/hooks/kinds/apply.js














const path = schemas .YjP().min(1);
const apply_settingsSchema = schemas .rej({
    files: schemas .YOg(path)
        .min(1)
        .describe('Files of Kubernetes YAML or folders with them; placeholders in them are not filled in.')
        .optional(),
    content: inline_objects .cT
        .describe('The objects themselves, as mappings or YAML text. Placeholders in them become text.')
        .optional(),
    waitFor: schemas .k5n(['exists', 'established', 'ready', 'complete'])
        .default('exists')
        .describe('`established`: waits for the CRDs among them; `ready`: for all of them; `complete`: and until Jobs have finished.'),
    force: schemas .zMY()
        .default(false)
        .describe('Takes over fields that others manage, and changes objects of Helm releases.'),
})
    .superRefine(({ files, content }, context) => {
    if (files !== undefined || content !== undefined)
        return;
    const message = 'there is nothing to apply: it needs `files` or `content`';
    (0,add_problem .F)(context, { code: 'missing-key', message });
});
const apply_shape = {
    apply: schemas .KCZ([apply_settingsSchema, schemas .YOg(path).min(1), path], {
        error: 'a file, a list of files, or a mapping with `files` or `content`',
    })
        .describe('A file, a list of files, or a mapping with `files` or `content`.'),
};
const apply = {
    name: 'apply',
    summary: "Creates or changes objects by server-side apply as field manager `helm-lifecycle`, namespaces and CRDs first. Objects without a namespace go to the release's. Objects of a Helm release are refused before anything is changed.",
    shape: apply_shape,
    placeholders: { apply: inline_objects .ET },
    changes: 'anything',
    returns: '`{applied, changed}`: lists of objects as `Kind/namespace/name`; `changed` are those that were not so before.',
    files: ({ apply: written }) => apply_settingsOf(written).files ?? [],
    permissions: ({ apply: written }) => (0,inline_objects .Qv)(apply_settingsOf(written).content).flatMap((object) => (0,permission_request .p)({ object: (0,kube_object .H8)(object) }, ['get', 'create', 'patch'])),
    describe({ apply: written }) {
        const { files = [], content } = apply_settingsOf(written);
        const objects = (0,inline_objects .Qv)(content).map(kube_object .H8);
        return `apply ${[...files, ...(objects.length > 0 ? [(0,object_reference .My)(objects)] : [])].join(', ')}`;
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
        const read = await (0,read_objects .$I)(files, context.folder, context.plain);
        if (!read.ok)
            return read;
        const objects = [...read.value, ...(0,inline_objects .Qv)(content)];
        if (objects.length === 0)
            return (0,result .f)(nothingToApply(files));
        const refused = force ? (0,result.ok)() : await refuseObjectsOfReleases(objects, context);
        if (!refused.ok)
            return refused;
        const definitions = await applyAll(objects.filter(isDefinition), settings, context);
        if (!definitions.ok)
            return definitions;
        const rest = objects.filter((object) => !isDefinition(object));
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
function isDefinition({ kind }) {
    return kind === 'CustomResourceDefinition' || kind === 'Namespace';
}
async function refuseObjectsOfReleases(objects, { reader, target, signal }) {
    const located = await (0,locate .x)(reader, objects, target.namespace);
    if (!located.ok)
        return located;
    const live = await (0,get_all .U)(reader, located.value.map(kube_object .H8), { signal });
    if (!live.ok)
        return live;
    return refuseOwned(live.value, 'applied');
}
async function applyAll(objects, { force }, { reader, effects, target, signal, log }) {
    const located = await (0,locate .x)(reader, objects, target.namespace);
    if (!located.ok)
        return located;
    const before = await (0,get_all .U)(reader, located.value.map(kube_object .H8), { signal });
    if (!before.ok)
        return before;
    const done = [];
    for (const [index, object] of located.value.entries()) {
        const applied = await effects.cluster.apply(object, { force, signal });
        if (!applied.ok)
            return (0,result .f)(withRemedy(applied.failure));
        const old = before.value[index]?.metadata.resourceVersion;
        const changed = old !== applied.value.metadata.resourceVersion;
        const name = (0,kube_object .Vb)(object);
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
    const targets = (what === 'established' ? crds : objects).map(kube_object .H8);
    const ready = await (0,wait_ready .N)({
        reader,
        clock,
        targets: targets.map((ref) => ({ ...ref, mayVanish: ref.kind === 'Job' })),
        timeoutMs: UNTIL_ABORTED_MS,
        signal,
        waitForJobs: what === 'complete',
        own: context.ownReadiness,
        onProgress: logProgress(context),
    });
    return ready.ok ? untilServed(crds, context) : (0,result .f)(stillWaiting(ready.failure));
}
function nothingToApply(files) {
    return {
        reason: 'hook',
        message: `there is no object in ${files.join(', ')}`,
        remedy: 'Name files of Kubernetes YAML, or a folder that has some.',
    };
}

var clean = __webpack_require__(2729);
var files = __webpack_require__(72211);
var counted = __webpack_require__(66591);
var write_go_yaml = __webpack_require__(8165);
;// CONCATENATED MODULE: ./build/hooks/objects/backup-folder.js

const backupName = schemas .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/, {
    error: 'a name of letters, digits, - and _',
});
function backupFile(name) {
    return `backup-${name}.yaml`;
}

;// CONCATENATED MODULE: ./build/hooks/objects/require-targets.js


async function requireTargets(targets, { reader, target, signal }) {
    const found = await findTargets(targets, { reader, namespace: target.namespace, signal });
    if (!found.ok)
        return found;
    const { present, missing } = found.value;
    if (targets.optional || (missing.length === 0 && present.length > 0))
        return (0,result.ok)(present);
    return (0,result .f)(missing.length > 0 ? require_targets_notThere(missing) : nothingFound(targets));
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












const backup_settingsSchema = schemas .rej({
    ...targetShape,
    name: backupName.default('objects').describe('What a `restore` hook calls it.'),
    optional: schemas .zMY().default(false).describe('It is no failure when there is nothing to keep.'),
})
    .superRefine((settings, context) => {
    checkTargets(settings, context);
    if (settings.kind === undefined || !(0,object_reference .aw)(settings.kind))
        return;
    const message = 'Secrets are only kept when they are named';
    (0,add_problem .F)(context, { code: 'invalid-value', message, hint: 'write `objects: [secret/...]`' });
});
const backup_shape = {
    backup: backup_settingsSchema.describe('A mapping with `objects`, or `kind` and `selector`.'),
};
const backup = {
    name: 'backup',
    summary: 'Keeps objects as YAML that can be applied again, in the file `backup-<name>.yaml` of the diagnostics folder: without status and what the server fills in. Secrets are kept only when they are named one by one, as they are, in a file that only the own user can read.',
    shape: backup_shape,
    changes: 'nothing',
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
        const written = await write(context.diagnosticsFolder, backupFile(name), asYaml(found.value));
        if (!written.ok)
            return written;
        const file = written.value;
        context.log.info(`kept ${(0,counted .h)(found.value.length, 'object')} in ${file}`);
        return (0,result.ok)({ objects: found.value.map(kube_object .Vb), file });
    },
};
async function write(folder, file, text) {
    try {
        return (0,result.ok)(await (0,files .Pl)(folder, file, text));
    }
    catch (error) {
        return (0,result .f)({
            reason: 'filesystem',
            message: `write ${file}: ${error.message}`,
            remedy: 'Check that the folder of the diagnostics is writable and has space left.',
        });
    }
}
function asYaml(objects) {
    return objects.map((object) => `---\n${(0,write_go_yaml .H)((0,clean .u)(object))}`).join('');
}

var checks = __webpack_require__(10743);
;// CONCATENATED MODULE: ./build/hooks/kinds/check.js



const check_shape = {
    check: schemas .KCZ([checks .WJ, schemas .YOg(checks .WJ).min(1)], {
        error: 'a mapping with one question, or a list of such',
    })
        .describe('One question, or a list of questions that must all hold; the same as in `if`.'),
};
const check = {
    name: 'check',
    summary: 'Fails unless something is so, right now: give the hook `retry` for what may take a while, or use `wait`, which watches.',
    shape: check_shape,
    jsonPaths: checks .WP.flatMap((path) => [
        ['check', ...path],
        ['check', '*', ...path],
    ]),
    changes: 'nothing',
    returns: '`{seen}`: a list with what was seen for each question, in words.',
    files: () => [],
    permissions: ({ check: written }) => questionsOf(written).flatMap(checks .Rx),
    describe: ({ check: written }) => `check that ${questionsOf(written).map(checks .oT).join(' and ')}`,
    example: `
check:
  - exists: serviceaccount/default
  - field: {object: configmap/kube-root-ca.crt, path: "$.data['ca.crt']", matches: BEGIN CERTIFICATE}
`,
    async run({ check: written }, { reader, target, clock, signal }) {
        const wrong = [];
        const seen = [];
        for (const question of questionsOf(written)) {
            const answer = await (0,checks .kA)(question, { reader, clock, namespace: target.namespace, signal });
            if (!answer.ok)
                return answer;
            seen.push(answer.value.seen);
            if (!answer.value.holds)
                wrong.push({ question, answer: answer.value });
        }
        return wrong.length === 0 ? (0,result.ok)({ seen }) : (0,result .f)(notSo(wrong));
    },
};
function questionsOf(written) {
    return [written].flat();
}
function withoutSubject(seen, asked) {
    const [subject = ''] = asked.split(' ', 1);
    return subject !== '' && seen.startsWith(`${subject} `) ? `it${seen.slice(subject.length)}` : seen;
}
function notSo(wrong) {
    const lines = wrong.map(({ question, answer }) => {
        const asked = (0,checks .oT)(question);
        return `${asked}: not so, ${withoutSubject(answer.seen, asked)}`;
    });
    const object = wrong.find(({ answer }) => answer.object !== undefined)?.answer.object;
    return {
        reason: 'hook',
        message: lines[0] ?? '',
        remedy: 'Correct what was asked for, or the question. When it only takes its time, give the hook `retry: {attempts: 10, delay: 3s}`, or use `wait`.',
        ...(lines.length > 1 && { details: lines }),
        ...(object !== undefined && { object }),
    };
}

var owned_objects = __webpack_require__(47454);
var wait_gone = __webpack_require__(86779);
var field_test = __webpack_require__(24815);
var hooks_field_test = __webpack_require__(17568);
;// CONCATENATED MODULE: ./build/hooks/waiting/await-gone.js



async function awaitGone(targets, context) {
    const { reader, clock, signal } = context;
    const gone = await (0,wait_gone .Bl)({
        reader,
        clock,
        targets,
        timeoutMs: UNTIL_ABORTED_MS,
        signal,
        onProgress: logProgress(context),
    });
    return gone.ok ? gone : (0,result .f)(stillWaiting(gone.failure));
}

;// CONCATENATED MODULE: ./build/hooks/kinds/delete.js










const delete_settingsSchema = schemas .rej({
    ...targetShape,
    where: schemas .rej(field_test .sB)
        .superRefine(field_test .zN)
        .describe('Only objects with such a value: `path` with `equals` or `matches`.')
        .optional(),
    cascade: schemas .k5n(['background', 'foreground', 'orphan'])
        .default('background')
        .describe('What happens to the objects that they own: deleted after them, deleted before them, or kept.'),
    waitGone: schemas .zMY()
        .default(true)
        .describe('Waits until they and their pods are gone, not only marked for deletion.'),
})
    .superRefine(checkTargets);
const delete_shape = {
    delete: schemas .KCZ([delete_settingsSchema, schemas .YOg(object_reference .xb).min(1), object_reference .Hd], {
        error: 'an object, a list of objects, or a mapping with `objects` or `kind` and `selector`',
    })
        .describe('An object, a list of them, or a mapping with `objects`, or `kind` and `selector`.'),
};
const deleteObjects = {
    name: 'delete',
    summary: 'Deletes objects and waits until they are gone. What does not exist is fine.',
    shape: delete_shape,
    jsonPaths: [['delete', 'where', 'path']],
    changes: 'owners',
    returns: '`{deleted, kept, missing}`: lists of objects as `Kind/namespace/name`; `kept` are those that `where` left out.',
    files: () => [],
    permissions({ delete: written }) {
        const settings = delete_settingsOf(written);
        return targetRights(settings, settings.waitGone ? ['get', 'delete', 'watch'] : ['get', 'delete']);
    },
    describe({ delete: written }) {
        const { where, ...targets } = delete_settingsOf(written);
        return `delete ${describeTargets(targets)}${where === undefined ? '' : ` where ${(0,hooks_field_test .K)(where)}`}`;
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
            deleted: chosen.value.map(kube_object .Vb),
            kept: kept.map(kube_object .Vb),
            missing: found.value.missing,
        });
    },
};
const DEFAULTS = { cascade: 'background', waitGone: true };
function delete_settingsOf(written) {
    const mapping = typeof written === 'object' && !Array.isArray(written);
    return { ...DEFAULTS, ...(mapping ? written : { objects: [written].flat() }) };
}
async function choose(objects, { where }) {
    if (where === undefined)
        return (0,result.ok)(objects);
    const tester = await (0,hooks_field_test .Y)(where);
    if (!tester.ok)
        return tester;
    const chosen = [];
    for (const object of objects) {
        const answer = tester.value(object);
        if (!answer.ok)
            return answer;
        if (answer.value.holds)
            chosen.push(object);
    }
    return (0,result.ok)(chosen);
}
async function deleteAll(objects, { cascade, waitGone: waits }, context) {
    const { reader, effects, signal, log } = context;
    const owned = waits && cascade !== 'orphan'
        ? await (0,wait_gone .ls)(reader, objects.map(kube_object .H8), { signal })
        : (0,result.ok)(objects.map(owned_objects .cu));
    if (!owned.ok)
        return owned;
    for (const object of objects) {
        if (object.metadata.deletionTimestamp !== undefined)
            continue;
        const { uid, ...ref } = (0,owned_objects .cu)(object);
        const deleted = await effects.cluster.delete(ref, { cascade, uid, signal });
        if (!deleted.ok)
            return deleted;
        log.info(`deleted ${(0,kube_object .Vb)(object)}`);
    }
    return waits ? awaitGone(owned.value, context) : (0,result.ok)();
}

var pod_trouble = __webpack_require__(25587);
var waiting_reasons = __webpack_require__(11761);
;// CONCATENATED MODULE: ./build/hooks/kinds/delete-crash-looping.js









const delete_crash_looping_settingsSchema = schemas .rej({
    selector: schemas .YjP().min(1).describe('Label selector as kubectl takes it: `app=web,tier!=cache`.'),
    namespace: object_reference .P8.describe("Where it looks. Default: the release's namespace.").optional(),
    minRestarts: schemas .Whr().min(1).default(5).describe('How often a container must have been restarted.'),
});
const delete_crash_looping_shape = {
    deleteCrashLooping: delete_crash_looping_settingsSchema.describe('A mapping with `selector`, and perhaps `minRestarts`.'),
};
const deleteCrashLooping = {
    name: 'deleteCrashLooping',
    summary: 'Deletes pods that crash again and again, so that their controller makes new ones at once and not after the back-off. Pods without a controller stay: nobody would make them again.',
    shape: delete_crash_looping_shape,
    changes: 'contents',
    returns: '`{deleted, kept}`: lists of pods as `Pod/namespace/name`; `kept` are those without a controller.',
    files: () => [],
    permissions: ({ deleteCrashLooping: { namespace } }) => (0,permission_request .p)({ kind: 'pods', ...(namespace !== undefined && { namespace }) }, ['list', 'delete']),
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
            const { uid, ...ref } = (0,owned_objects .cu)(pod);
            const gone = await effects.cluster.delete(ref, { uid, signal });
            if (!gone.ok)
                return gone;
            log.info(`deleted ${(0,kube_object .Vb)(pod)}: ${(0,pod_trouble .G)(pod)[0]?.message ?? 'it was restarted too often'}`);
        }
        const kept = looping.filter((pod) => !hasController(pod));
        for (const pod of kept)
            log.warning(`${(0,kube_object .Vb)(pod)} crashes again and again, and has no controller`);
        return (0,result.ok)({ deleted: deleted.map(kube_object .Vb), kept: kept.map(kube_object .Vb) });
    },
};
function crashesAgainAndAgain({ metadata, status }, minRestarts) {
    if (metadata.deletionTimestamp !== undefined)
        return false;
    const often = [
        ...(0,fields .qj)(status, 'initContainerStatuses'),
        ...(0,fields .qj)(status, 'containerStatuses'),
    ].filter(({ restartCount }) => (0,fields .rl)(restartCount) >= minRestarts);
    return often.some(({ state, ready }) => {
        const isBackedOff = (0,waiting_reasons .E)((0,fields .b6)((0,fields .pq)(state, 'waiting').reason)) === 'crash';
        return isBackedOff || (ready !== true && (0,fields .rl)((0,fields .pq)(state, 'terminated').exitCode) !== 0);
    });
}
function hasController({ metadata }) {
    return metadata.ownerReferences?.some(({ controller }) => controller === true) ?? false;
}

var release_store = __webpack_require__(16758);
var test_logs = __webpack_require__(62385);
var release_release = __webpack_require__(45333);
;// CONCATENATED MODULE: ./build/hooks/objects/release-reference.js


const releaseName = schemas .YjP().regex(/^[a-z0-9](?:[a-z0-9.-]{0,51}[a-z0-9])?$/, {
    error: 'the name of a release: at most 53 lower case letters, digits, - and .',
});
const releaseReference = schemas .rej({
    name: releaseName,
    namespace: object_reference .P8.describe("Default: the namespace of the hook's release.").optional(),
});
function storageRights(namespace, verbs = []) {
    return ['get', 'list', ...verbs].map((verb) => ({
        verb,
        group: '',
        resource: 'secrets',
        namespace,
    }));
}

;// CONCATENATED MODULE: ./build/hooks/processes/hook-helm.js
const A_WEEK_MS = 7 * 24 * 3_600_000;
function hookHelmCall({ log, noteHelm }, { command, signal }) {
    noteHelm({ command });
    return {
        signal,
        timeoutMs: A_WEEK_MS,
        onLine: (line) => log.info(line),
        onStarted: (pid) => noteHelm({ command, pid }),
    };
}

var stream_lines = __webpack_require__(22023);
;// CONCATENATED MODULE: ./build/hooks/kinds/helm-test.js









const TAIL_LINES = 20;
const helm_test_settingsSchema = schemas .rej({
    filter: schemas .YOg(schemas .YjP().regex(/^!?[a-z0-9][a-z0-9.-]*$/, { error: 'the name of a test, or `!name`' }))
        .min(1)
        .describe('Runs only these tests, by name; `!name` leaves one out.')
        .optional(),
    release: releaseReference
        .describe("Another release, as `{name, namespace}`. Default: the hook's own.")
        .optional(),
});
const helm_test_shape = {
    helmTest: schemas .KCZ([helm_test_settingsSchema, schemas .euz(true)], { error: 'true, or a mapping with `filter` or `release`' })
        .describe('`true`, or a mapping with `filter` or `release`.'),
};
const helmTest = {
    name: 'helmTest',
    summary: "Runs the chart's tests, prints the logs of their pods, and fails when one fails. A chart without tests is fine.",
    shape: helm_test_shape,
    changes: 'contents',
    returns: '`{log}`: the last 64 kB of what the test pods wrote.',
    files: () => [],
    permissions({ helmTest: written }, target) {
        const { namespace } = releaseOf(helm_test_settingsOf(written), target);
        return [
            ...storageRights(namespace, ['update']),
            ...(0,permission_request .p)({ kind: 'pods', namespace }, ['get', 'create', 'delete', 'watch']),
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
        if (release.name === '')
            return (0,result .f)(helm_test_NO_RELEASE);
        const stored = await readStored(release, context);
        if (!stored.ok)
            return stored;
        const others = await context.refuseOthers(chosen(stored.value, settings.filter), 'test');
        if (!others.ok)
            return others;
        const filter = settings.filter?.map((item) => item.replace(/^(!?)/, '$1name='));
        const tested = await context.effects.helm.test({ ...release, ...(filter !== undefined && { filter }) }, hookHelmCall(context, { command: 'test', signal: context.signal }));
        const lines = await (0,test_logs .K)(stored.value, context.reader, { signal: context.signal });
        for (const line of lines)
            context.log.info(line);
        if (tested.ok)
            return (0,result.ok)({ log: (0,stream_lines .ci)(lines.join('\n')) });
        const details = [...(tested.failure.details ?? []), ...lines.slice(-TAIL_LINES)];
        return (0,result .f)({ ...tested.failure, details });
    },
};
const helm_test_NO_RELEASE = {
    reason: 'hook',
    message: 'around all charts there is no release whose tests could be run',
    remedy: 'Name it: `release: {name, namespace}`.',
};
function helm_test_settingsOf(written) {
    return written === true ? {} : written;
}
function releaseOf({ release }, target) {
    return release === undefined
        ? target
        : { name: release.name, namespace: release.namespace ?? target.namespace };
}
function chosen(stored, filter = []) {
    const named = filter.filter((name) => !name.startsWith('!'));
    const chartHooks = stored.chartHooks.filter(({ name }) => !filter.includes(`!${name}`) && (named.length === 0 || named.includes(name)));
    return { ...stored, chartHooks };
}
async function readStored(release, { reader }) {
    const store = (0,release_store .F)(reader);
    const observed = await store.observeOne(release);
    if (!observed.ok)
        return observed;
    const record = (0,release_release .BP)(observed.value);
    const stored = record === undefined ? (0,result.ok)(undefined) : await store.read(release, record.revision);
    if (!stored.ok)
        return stored;
    if (stored.value !== undefined)
        return (0,result.ok)(stored.value);
    return (0,result .f)({
        reason: 'not-found',
        message: `there is no release ${release.namespace}/${release.name} to test`,
        remedy: 'Run the tests in `postExec` or later, and give the hook `when: deploy`.',
    });
}

var watch_until = __webpack_require__(39367);
var owners = __webpack_require__(66230);
var readiness = __webpack_require__(81756);
var process = __webpack_require__(96641);
var grace = __webpack_require__(14675);
;// CONCATENATED MODULE: ./build/hooks/waiting/follow-logs.js




const follow_logs_TAIL_LINES = 20;
const LATE_MS = 5_000;
function followLogs({ effects, kubectl, env, log, clock, signal }) {
    let ending = false;
    const lines = (0,stream_lines .Mn)(log);
    const tails = new Map();
    const streams = [];
    let text = '';
    async function follow({ pod, container }, tail, stream) {
        const { name, namespace = '' } = pod.metadata;
        const several = (0,fields .qj)(pod.spec, 'containers').length + (0,fields .qj)(pod.spec, 'initContainers').length > 1;
        const record = await effects.spawn({
            file: kubectl,
            args: ['logs', name, '--namespace', namespace, '--container', container, '--follow'],
            env,
            signal: AbortSignal.any([signal, stream.stop.signal]),
            graceMs: grace .g,
            onLine(line, source) {
                stream.trouble = source === 'stderr' ? line : undefined;
                if (ending && stream.trouble !== undefined)
                    stream.stop.abort();
                if (source === 'stderr')
                    return;
                lines.line(several ? `${container}: ${line}` : line);
                text += `${line}\n`;
                if (text.length > 2 * stream_lines .ar)
                    text = (0,stream_lines .ci)(text);
                tail.push(line);
                if (tail.length > follow_logs_TAIL_LINES)
                    tail.shift();
            },
        });
        if ((0,process .g)(record) || signal.aborted || stream.trouble === undefined)
            return;
        log.info(`the log of container ${container} in ${name} cannot be read: ${stream.trouble}`);
    }
    return {
        note(pod) {
            for (const status of containerStatuses(pod)) {
                const container = (0,fields .b6)(status.name);
                const { running, terminated } = (0,fields .pq)(status.state);
                const run = { pod, container, run: (0,fields .rl)(status.restartCount) };
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
        text: () => (0,stream_lines .ci)(text),
    };
}
function containerStatuses({ status }) {
    return [...(0,fields .qj)(status, 'initContainerStatuses'), ...(0,fields .qj)(status, 'containerStatuses')];
}
function keyOf({ pod, container, run }) {
    return `${pod.metadata.uid}/${container}/${run}`;
}

;// CONCATENATED MODULE: ./build/hooks/waiting/await-job.js









async function awaitJob(created, context) {
    const { reader, clock, signal } = context;
    const { name, namespace = '', uid = '' } = created.metadata;
    const jobs = { apiVersion: 'batch/v1', kind: 'Job', namespace, fieldSelector: `metadata.name=${name}` };
    const podQuery = { apiVersion: 'v1', kind: 'Pod', namespace, labelSelector: `job-name=${name}` };
    const isOurs = (pod) => (0,owners .go)(pod, new Set([uid]));
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
    const waiting = () => [...troublesOf(pods), `${(0,kube_object .Vb)(created)}: ${readinessOf(job ?? created).message}`];
    let seen = false;
    const end = await (0,watch_until .m)({
        reader,
        clock,
        queries: [jobs, podQuery],
        timeoutMs: UNTIL_ABORTED_MS,
        signal,
        what: `run ${(0,kube_object .Vb)(created)}`,
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
            report({ ready: 0, total: 1, waiting: troublesOf(pods) });
            return job === undefined || hasEnded(job);
        },
    });
    const last = end.kind === 'came' ? await reader.list(podQuery, { signal }) : (0,result.ok)([]);
    if (last.ok)
        last.value.forEach(notePod);
    await logs.end();
    if (end.kind === 'failed')
        return (0,result .f)(stillWaiting({ ...end.failure, details: waiting() }));
    if (job === undefined)
        return (0,result .f)(deletedMeanwhile(created));
    const hasFailed = (0,fields .uH)(job.status, 'Complete')?.status !== 'True';
    return hasFailed ? (0,result .f)(jobFailure(job, pods, logs)) : (0,result.ok)(logs.text());
}
function hasEnded(job) {
    return (0,fields .uH)(job.status, 'Complete')?.status === 'True' || readinessOf(job).state === 'failed';
}
function readinessOf(job) {
    return (0,readiness .xz)(job, { waitForJobs: true });
}
function troublesOf(pods) {
    return [...pods.values()].flatMap((pod) => {
        const [first] = (0,pod_trouble .G)(pod);
        return first === undefined ? [] : [`${(0,kube_object .Vb)(pod)}: ${first.message}`];
    });
}
function jobFailure(job, pods, logs) {
    const name = (0,kube_object .Vb)(job);
    const why = (0,fields .uH)(job.status, 'Failed') ?? (0,fields .uH)(job.status, 'FailureTarget');
    const reason = why === undefined ? '' : (0,fields .WE)(why);
    const ending = lastFailedRun([...pods.values()]);
    if (ending === undefined) {
        return { reason: 'hook', message: `${name} failed: ${reason}`, remedy: REMEDY, object: name };
    }
    const { pod, container, terminated } = ending;
    const details = logs.lastLines(ending);
    const words = details.findLast((line) => line.trim() !== '');
    const exit = (0,pod_trouble .p)(terminated);
    return {
        reason: 'hook',
        message: `${name} failed: container ${container} of ${pod.metadata.name}: ${exit}${words === undefined ? '' : `: ${words}`}`,
        remedy: REMEDY,
        object: name,
        details: [...details, ...(reason === '' ? [] : [reason])],
    };
}
const REMEDY = 'Correct what it does; the next run replaces the Job.';
function lastFailedRun(pods) {
    return pods
        .flatMap((pod) => containerStatuses(pod).flatMap((status) => {
        const now = (0,fields .pq)((0,fields .pq)(status.state), 'terminated');
        const before = (0,fields .pq)((0,fields .pq)(status.lastState), 'terminated');
        const isOver = now.exitCode !== undefined;
        const terminated = isOver ? now : before;
        const run = (0,fields .rl)(status.restartCount) - (isOver ? 0 : 1);
        return (0,fields .rl)(terminated.exitCode) === 0
            ? []
            : [{ pod, container: (0,fields .b6)(status.name), run, terminated }];
    }))
        .sort((a, b) => (0,fields .b6)(a.terminated.finishedAt).localeCompare((0,fields .b6)(b.terminated.finishedAt)))
        .at(-1);
}
function deletedMeanwhile(job) {
    const { kind, name } = (0,kube_object .H8)(job);
    return {
        reason: 'hook',
        message: `${(0,kube_object .Vb)(job)} was deleted before it had ended`,
        remedy: `Find out who deletes ${kind.toLowerCase()} ${name}; another run of this manifest may have replaced it.`,
        object: (0,kube_object .Vb)(job),
    };
}

;// CONCATENATED MODULE: ./build/hooks/kinds/job.js












const job_path = schemas .YjP().min(1);
const job_settingsSchema = schemas .rej({
    file: job_path
        .describe('File with the Job as Kubernetes YAML; placeholders in it are not filled in.')
        .optional(),
    content: inline_objects .cT
        .describe('The Job itself, as a mapping or YAML text. Placeholders in it become text.')
        .optional(),
    deleteAfter: schemas .zMY()
        .default(false)
        .describe('Deletes it with its pods when it has succeeded; one that failed stays to be looked at.'),
})
    .superRefine(({ file, content }, context) => {
    if ((file === undefined) !== (content === undefined))
        return;
    const message = 'a `job` needs one of `file` and `content`';
    (0,add_problem .F)(context, { code: file === undefined ? 'missing-key' : 'conflicting-keys', message });
});
const job_shape = {
    job: schemas .KCZ([job_settingsSchema, job_path], { error: 'a file, or a mapping with `file` or `content`' })
        .describe('A file with a Job, or a mapping with `file` or `content`.'),
};
const job = {
    name: 'job',
    summary: 'Runs a Job, streams the logs of its pods, and fails when it fails. A finished Job of the same name is replaced; one that does not end before `timeout`, or is cancelled, is deleted with its pods.',
    shape: job_shape,
    placeholders: { job: inline_objects .ET },
    changes: 'anything',
    returns: '`{job, log}`: the Job as `Job/namespace/name`, and the last 64 kB of what its containers wrote.',
    files: ({ job: written }) => [job_settingsOf(written).file ?? []].flat(),
    permissions: (_spec, { namespace }) => [
        ...(0,permission_request .p)({ kind: 'jobs.batch' }, ['get', 'create', 'delete', 'watch']),
        ...(0,permission_request .p)({ kind: 'pods' }, ['list', 'watch']),
        { verb: 'get', group: '', resource: 'pods', subresource: 'log', namespace },
    ],
    describe({ job: written }) {
        const { file, content } = job_settingsOf(written);
        return `run job ${file ?? (0,inline_objects .Qv)(content)[0]?.metadata.name}`;
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
        const name = (0,kube_object .Vb)(created.value);
        log.info(`created ${name}`);
        const ended = await awaitJob(created.value, context);
        if (!ended.ok) {
            if (signal.aborted)
                await stop(created.value, context);
            return ended;
        }
        if (settings.deleteAfter) {
            const deleted = await effects.cluster.delete((0,kube_object .H8)(created.value), { signal });
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
    const read = file === undefined ? (0,result.ok)((0,inline_objects .Qv)(content)) : await (0,read_objects .$I)([file], folder);
    if (!read.ok)
        return read;
    const [first, ...others] = read.value;
    if (first === undefined || first.kind !== 'Job' || others.length > 0)
        return (0,result .f)(notOneJob(file, read.value));
    const located = await (0,locate .x)(reader, [first], target.namespace);
    return located.ok ? (0,result.ok)(located.value[0] ?? first) : located;
}
async function removeFinished(wanted, context) {
    const { reader, effects, signal, log } = context;
    const ref = (0,kube_object .H8)(wanted);
    const existing = await reader.get(ref, { signal });
    if (!existing.ok || existing.value === undefined)
        return existing.ok ? (0,result.ok)() : existing;
    const refused = refuseOwned([existing.value], 'run');
    if (!refused.ok)
        return (0,result .f)({ ...refused.failure, remedy: 'Give the Job of the hook another name.' });
    const { uid, deletionTimestamp } = existing.value.metadata;
    if (!hasEnded(existing.value) && deletionTimestamp === undefined)
        return (0,result .f)(stillRunning(existing.value));
    const targets = await (0,wait_gone .ls)(reader, [ref], { signal });
    if (!targets.ok)
        return targets;
    const deleted = await effects.cluster.delete(ref, { signal, ...(uid !== undefined && { uid }) });
    if (!deleted.ok)
        return deleted;
    log.info(`replaces the finished ${(0,kube_object .Vb)(wanted)}`);
    return awaitGone(targets.value, context);
}
async function stop(created, { effects, log }) {
    const { uid } = created.metadata;
    const deleted = await effects.cluster.delete((0,kube_object .H8)(created), uid === undefined ? {} : { uid });
    if (deleted.ok)
        log.info(`deleted ${(0,kube_object .Vb)(created)}, which had not ended`);
    else
        log.warning(`${(0,kube_object .Vb)(created)} still runs: ${deleted.failure.message}`);
}
function notOneJob(file, objects) {
    const seen = objects.length === 0 ? 'nothing' : objects.map(kube_object .Vb).join(', ');
    return {
        reason: 'hook',
        message: `${file ?? '`content`'} must be one Job, and has ${seen}`,
        remedy: 'Apply what else it needs by an `apply` hook before it.',
    };
}
function stillRunning(existing) {
    return {
        reason: 'conflict',
        message: `${(0,kube_object .Vb)(existing)} is still running, so it was not started again`,
        remedy: 'Wait for it by a `wait` hook, or delete it.',
        object: (0,kube_object .Vb)(existing),
    };
}

var shell_words = __webpack_require__(69083);
;// CONCATENATED MODULE: ./build/hooks/processes/kubectl-options.js
const WITH_VALUE = {
    c: 'container',
    f: 'filename',
    k: 'kustomize',
    l: 'selector',
    L: 'label-columns',
    n: 'namespace',
    o: 'output',
    p: 'patch',
    s: 'server',
    v: 'v',
};
const OF_ALL_WITH_VALUE = new Set(('as as-group as-uid as-user-extra cache-dir certificate-authority client-certificate client-key cluster context kubeconfig ' +
    'kuberc log-flush-frequency namespace password profile profile-output request-timeout server tls-server-name token user ' +
    'username v vmodule').split(' '));
const OF_ALL_BARE = new Set([
    'disable-compression',
    'insecure-skip-tls-verify',
    'match-server-version',
    'warnings-as-errors',
]);
const OF_LOGS = ['logs', 'attach'];
function kubectlOptions(words) {
    const own = beforeDashes(words);
    const [command = ''] = fromCommand(words);
    const bare = OF_LOGS.includes(command) ? 'fp' : '';
    return own.flatMap((word, index) => optionsOf(word, own[index + 1] ?? '', bare));
}
function fromCommand(words) {
    const [word = '', ...others] = beforeDashes(words);
    const [option] = optionsOf(word, '', '');
    if (option === undefined)
        return beforeDashes(words);
    if (OF_ALL_BARE.has(option.name))
        return fromCommand(others);
    if (!OF_ALL_WITH_VALUE.has(option.name))
        return [];
    const isAttached = word.startsWith('--') ? word.includes('=') : word.length > 2;
    return fromCommand(isAttached ? others : others.slice(1));
}
function beforeDashes(words) {
    const end = words.indexOf('--');
    return end === -1 ? words : words.slice(0, end);
}
function optionsOf(word, next, bare) {
    const [, long, attached] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (long !== undefined)
        return [{ name: long, value: attached ?? next }];
    const options = [];
    if (!/^-[^-]/.test(word))
        return options;
    for (const [index, letter] of [...word.slice(1)].entries()) {
        const rest = word.slice(index + 2);
        const name = bare.includes(letter) ? undefined : WITH_VALUE[letter];
        if (name !== undefined)
            return [...options, { name, value: rest.replace(/^=/, '') || next }];
        options.push({ name: letter });
        if (rest.startsWith('='))
            break;
    }
    return options;
}

var redact_object = __webpack_require__(82144);
var json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/hooks/processes/kubectl-output.js



const TALKING = new Set(('annotate api-resources api-versions apply attach auth autoscale certificate cluster-info cordon create debug delete ' +
    'describe drain events exec explain expose get label logs patch replace rollout run scale set taint top uncordon ' +
    'version wait').split(' '));
const UNSHOWN = new Set('alpha completion config cp diff edit help kuberc kustomize options plugin port-forward proxy'.split(' '));
const CREATED = new Set(('clusterrole clusterrolebinding cm configmap cj cronjob deploy deployment ing ingress job namespace ns pc pdb ' +
    'poddisruptionbudget priorityclass quota resourcequota role rolebinding sa secret service serviceaccount svc token').split(' '));
const PRINTING = new Set(['edit', 'list', 'output', 'raw', 'template']);
const PRINTING_COMMANDS = new Set(['dump', 'edit-last-applied', 'token', 'view-last-applied']);
const BODIES_LEVEL = 8;
function shownStreams(words) {
    return {
        stdout: isTalking(words) && printingOptions(words).length === 0,
        stderr: !isPlugin(words) && !kubectlOptions(words).some(logsBodies),
    };
}
function isPlugin([command = '', next = '-']) {
    if (command === 'create')
        return !next.startsWith('-') && !CREATED.has(next);
    return !command.startsWith('-') && !TALKING.has(command) && !UNSHOWN.has(command);
}
function mayBeKept(words, printed) {
    return (isTalking(words) &&
        printingOptions(words).every(({ name, value }) => name === 'output' && value === 'json' && isWholeObject(printed)));
}
function isTalking(words) {
    const [command = '', ...others] = fromCommand(words);
    return TALKING.has(command) && !isPlugin(words) && !others.some((word) => PRINTING_COMMANDS.has(word));
}
function printingOptions(words) {
    return kubectlOptions(words).filter(({ name }) => PRINTING.has(name));
}
function logsBodies({ name, value = '' }) {
    return name === 'vmodule' || (name === 'v' && !(/^\d$/.test(value) && Number(value) < BODIES_LEVEL));
}
function isWholeObject(printed) {
    return (0,json .O)(printed) && typeof printed.kind === 'string';
}
const NAMES_SECRETS = /(?:^|,)secrets?(?:[.,/]|$)/i;
const ASKS_DATA = /(?<!meta)data\b|\.\.|\*/i;
function readOfSecrets(words, printed) {
    const formats = printingOptions(words).filter(({ name }) => name === 'output' || name === 'template');
    if (!words.some((word) => NAMES_SECRETS.test(word)))
        return [];
    if (!formats.some(({ value = '' }) => ASKS_DATA.test(value)))
        return [];
    const texts = textsIn(printed).flatMap((text) => [text, ...text.split(/\s+/)]);
    return [...new Set([...texts, ...texts.flatMap(redact_object .DH)])].filter((text) => text !== '');
}
function textsIn(value) {
    if (typeof value === 'string')
        return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

var process_failure = __webpack_require__(14055);
;// CONCATENATED MODULE: ./build/hooks/kinds/kubectl.js









const kubectl_shape = {
    kubectl: schemas .KCZ([schemas .YjP().min(1), schemas .YOg(schemas .YjP()).min(1)], {
        error: 'arguments of kubectl, as text or a list',
    })
        .superRefine((written, context) => {
        const split = typeof written === 'string' ? (0,shell_words .C)(written) : undefined;
        if (split?.ok === false) {
            context.addIssue({ code: 'custom', message: `a complete command line (there is ${split.message})` });
        }
        if (wordsOf(written)[0] === 'kubectl') {
            context.addIssue({ code: 'custom', message: 'only the arguments, without `kubectl` itself' });
        }
    })
        .describe("Arguments of kubectl: one text that is split as a shell does, or a list. No shell runs, nothing is expanded. Context and namespace are the release's."),
};
const FILE_OPTIONS = ['filename', 'kustomize', 'patch-file', 'from-file', 'from-env-file'];
const OF_PLUGINS = "What it printed is not shown, because this is none of kubectl's own commands. Correct it, or call the plugin in a `run` hook, whose output is shown.";
const kubectl = {
    name: 'kubectl',
    summary: "Runs kubectl in the release's namespace and context, without a shell. What it prints goes into the log and the result, unless that may hold a Secret: with `-o`, `--raw`, `--template` or `--list`, of `kustomize`, `diff`, `config`, `create token` and the like, and of plugins it is for `capture` alone.",
    shape: kubectl_shape,
    placeholders: { kubectl: 'words' },
    changes: 'anything',
    returns: 'What it prints, parsed, when that is JSON (`-o json`); else `{stdout}`, the last 64 kB.',
    files: (spec) => filesIn(wordsOf(spec.kubectl)),
    permissions: () => [],
    records: (spec, result) => mayBeKept(wordsOf(spec.kubectl), result),
    secrets: (spec, result) => readOfSecrets(wordsOf(spec.kubectl), result),
    describe: (spec) => commandOf(wordsOf(spec.kubectl)),
    example: `
kubectl: get configmap kube-root-ca.crt -o json
capture: {name: $.metadata.name}
`,
    async run(spec, context) {
        const words = wordsOf(spec.kubectl);
        const shown = shownStreams(words);
        const lines = (0,stream_lines .Mn)(context.log);
        const record = await context.effects.spawn({
            file: context.kubectl,
            args: words,
            env: context.env,
            cwd: context.folder,
            signal: context.signal,
            graceMs: grace .g,
            onLine: (line, stream) => shown[stream] && lines.line(line),
        });
        lines.end();
        if (!(0,process .g)(record)) {
            const { stdout, stderr } = record;
            const said = { stdout: shown.stdout ? stdout : '', stderr: shown.stderr ? stderr : '' };
            const failure = (0,process_failure .i)(commandOf(words), { ...record, ...said });
            return (0,result .f)(isPlugin(words) ? { remedy: OF_PLUGINS, ...failure } : failure);
        }
        return (0,result.ok)(parseOutput(record.stdout));
    },
};
function wordsOf(written) {
    if (typeof written !== 'string')
        return written;
    const split = (0,shell_words .C)(written);
    return split.ok ? split.words : [];
}
function parseOutput(stdout) {
    if (/^\s*[[{]/.test(stdout)) {
        try {
            return JSON.parse(stdout);
        }
        catch {
        }
    }
    return { stdout: (0,stream_lines .ci)(stdout) };
}
function commandOf(words) {
    const command = fromCommand(words);
    const end = command.findIndex((word) => word.startsWith('-'));
    const shown = end === -1 ? command : command.slice(0, end);
    return ['kubectl', ...shown, ...(shown.length < words.length ? ['...'] : [])].join(' ');
}
function filesIn(words) {
    return kubectlOptions(words).flatMap(({ name, value = '' }) => {
        if (!FILE_OPTIONS.includes(name))
            return [];
        const path = name === 'from-file' ? value.slice(value.indexOf('=') + 1) : value;
        return path === '' || path === '-' || /^https?:\/\//.test(path) || path.includes('${') ? [] : [path];
    });
}

;// CONCATENATED MODULE: ./build/hooks/kinds/patch.js








const patch_settingsSchema = schemas .rej({
    ...targetShape,
    type: schemas .k5n(['merge', 'json', 'strategic', 'apply'])
        .default('merge')
        .describe('How `with` is meant: as a merge patch, a JSON patch, a strategic merge patch (built-in kinds only), or as the fields of a server-side apply by field manager `helm-lifecycle`.'),
    with: schemas .KCZ([schemas .g1P(schemas .YjP(), schemas .Pq9()), schemas .YOg(schemas .g1P(schemas .YjP(), schemas .Pq9())).min(1)], {
        error: 'a mapping, or for `type: json` a list of operations',
    })
        .describe('The patch: a mapping, or for `type: json` a list of operations.'),
    force: schemas .zMY()
        .default(false)
        .describe('Changes objects of Helm releases, and with `apply` takes over fields that others manage.'),
    optional: schemas .zMY().default(false).describe('It is no failure when there is nothing to patch.'),
})
    .superRefine((settings, context) => {
    checkTargets(settings, context);
    if (Array.isArray(settings.with) === (settings.type === 'json'))
        return;
    const message = settings.type === 'json'
        ? 'a JSON patch is a list of operations'
        : `a list of operations needs \`type: json\`, not ${settings.type}`;
    (0,add_problem .F)(context, { code: 'wrong-type', message });
});
const patch_shape = {
    patch: patch_settingsSchema.describe('A mapping with `with` and `objects`, or `kind` and `selector`.'),
};
const patch = {
    name: 'patch',
    summary: 'Changes fields of objects that exist. Objects of a Helm release are refused before anything is changed, unless it is forced.',
    shape: patch_shape,
    changes: 'owners',
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
            context.log.info(`${(0,kube_object .Vb)(object)}: ${isChanged ? 'changed' : 'unchanged'}`);
            if (isChanged)
                changed.push((0,kube_object .Vb)(object));
        }
        return (0,result.ok)({ patched: targets.value.map(kube_object .Vb), changed });
    },
};
async function patchOne(object, { type, with: content, force }, { effects, signal }) {
    if (type !== 'apply')
        return effects.cluster.patch((0,kube_object .H8)(object), type, content, { signal });
    const applied = await effects.cluster.apply(asFieldsOf(object, content), { force, signal });
    if (applied.ok || applied.failure.reason !== 'conflict')
        return applied;
    const remedy = 'Leave these fields out, or write `force: true` to take them over.';
    return (0,result .f)({ ...applied.failure, remedy });
}
function asFieldsOf({ apiVersion, kind, metadata }, content) {
    const { name, namespace, uid } = metadata;
    const own = (0,json .O)(content.metadata) ? content.metadata : {};
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

var kube_documents = __webpack_require__(49958);
var failure = __webpack_require__(48136);
var policy_rules = __webpack_require__(91498);
;// CONCATENATED MODULE: ./build/hooks/kinds/policy.js






const policy_settingsSchema = schemas .rej(policy_rules .cy).superRefine((rules, context) => {
    if (!(0,policy_rules .w0)(rules))
        (0,add_problem .F)(context, { code: 'missing-key', message: 'a policy needs at least one rule' });
});
const policy_shape = {
    policy: policy_settingsSchema.describe('The rules: a mapping with at least one of them.'),
};
const policy = {
    name: 'policy',
    summary: 'Fails when the chart makes objects that the rules do not allow; before the operation, nothing has been changed then. It judges what the chart renders with its values against this cluster (when it is uninstalled, what is stored), not the objects of chart hooks.',
    shape: policy_shape,
    changes: 'nothing',
    returns: '`{objects}`: how many objects were judged.',
    files: () => [],
    permissions: () => [],
    describe: ({ policy: settings }) => `judge the rendered objects: ${(0,policy_rules .NH)(settings).join(', ')}`,
    example: `
policy: {deniedKinds: [ClusterRole, ClusterRoleBinding], namespacedOnly: true}
`,
    async run({ policy: settings }, context) {
        const manifest = await context.rendered();
        if (!manifest.ok)
            return (0,result .f)((0,failure .i)('render the chart', manifest.failure));
        if (manifest.value === undefined)
            return (0,result .f)(policy_NO_RELEASE);
        const documents = (0,kube_documents .e)(manifest.value);
        if (!documents.ok)
            return documents;
        const objects = documents.value.map(({ object }) => object);
        const { reader, target } = context;
        const wrong = await (0,policy_rules .P6)(objects, settings, { reader, namespace: target.namespace });
        if (!wrong.ok)
            return wrong;
        return wrong.value.length === 0 ? (0,result.ok)({ objects: objects.length }) : (0,result .f)(refused(wrong.value));
    },
};
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

var duration_schema = __webpack_require__(7138);
;// CONCATENATED MODULE: ./build/hooks/kinds/remove-finalizers.js









const remove_finalizers_settingsSchema = schemas .rej({
    ...targetShape,
    after: (0,duration_schema .s)()
        .default(60_000)
        .describe('How long their controllers have to finish by themselves. Default: `1m`.'),
    only: schemas .YOg(schemas .YjP().min(1))
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
    changes: 'owners',
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
        const gone = await awaitGone(stuck.value.map(owned_objects .cu), context);
        if (!gone.ok)
            return gone;
        const untouched = found.value.present.filter((object) => !isLeaving(object));
        return (0,result.ok)({ freed: stuck.value.map(kube_object .Vb), untouched: untouched.map(kube_object .Vb) });
    },
};
function isLeaving({ metadata }) {
    return metadata.deletionTimestamp !== undefined;
}
async function stuckAfter(timeoutMs, leaving, context) {
    const { reader, clock, signal } = context;
    const targets = leaving.map(owned_objects .cu);
    const gone = await (0,wait_gone .Bl)({
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
        return (0,result .f)(stillWaiting(gone.failure));
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
    const patch = { metadata: { uid, finalizers: left } };
    const patched = await effects.cluster.patch((0,kube_object .H8)(object), 'merge', patch, { signal });
    const isGone = !patched.ok && patched.failure.reason === 'not-found';
    if (!patched.ok && !isGone)
        return patched;
    log.warning(`removed ${removed.join(', ')} from ${(0,kube_object .Vb)(object)}: what it was to clean up stays behind`);
    return (0,result.ok)();
}

var workload = __webpack_require__(52562);
var workload_kinds = __webpack_require__(361);
;// CONCATENATED MODULE: ./build/hooks/waiting/await-ready.js



async function awaitReady(targets, context) {
    const { reader, clock, signal } = context;
    const ready = await (0,wait_ready .N)({
        reader,
        clock,
        targets,
        timeoutMs: UNTIL_ABORTED_MS,
        signal,
        waitForJobs: false,
        own: context.ownReadiness,
        onProgress: logProgress(context),
    });
    return ready.ok ? ready : (0,result .f)(stillWaiting(ready.failure));
}

;// CONCATENATED MODULE: ./build/hooks/kinds/restart.js











const restart_settingsSchema = schemas .rej({
    ...targetShape,
    wait: schemas .zMY().default(true).describe('Waits until the new pods are ready.'),
    optional: schemas .zMY().default(false).describe('It is no failure when there is nothing to restart.'),
})
    .superRefine(checkTargets);
const restart_shape = {
    restart: schemas .KCZ([restart_settingsSchema, schemas .YOg(object_reference .xb).min(1), object_reference .Hd], {
        error: 'a workload, a list of workloads, or a mapping with `objects` or `kind` and `selector`',
    })
        .describe('A Deployment, StatefulSet or DaemonSet, a list of them, or a mapping with `objects`, or `kind` and `selector`.'),
};
const RESTARTED_AT = 'kubectl.kubernetes.io/restartedAt';
const restart = {
    name: 'restart',
    summary: 'Replaces the pods of Deployments, StatefulSets and DaemonSets by their own rolling update, and waits until the new ones are ready. What would keep old pods is refused before anything is restarted: a paused Deployment, the update strategy `OnDelete`, a `partition`.',
    shape: restart_shape,
    changes: 'contents',
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
            return (0,result .f)(refused[0]);
        const { effects, clock, signal, log } = context;
        const annotations = { [RESTARTED_AT]: new Date(clock.now()).toISOString() };
        for (const object of targets.value) {
            const patch = { spec: { template: { metadata: { annotations } } } };
            const patched = await effects.cluster.patch((0,kube_object .H8)(object), 'merge', patch, { signal });
            if (!patched.ok)
                return patched;
            log.info(`restarting ${(0,kube_object .Vb)(object)}`);
        }
        const ready = settings.wait ? await awaitReady(targets.value.map(kube_object .H8), context) : (0,result.ok)();
        return ready.ok ? (0,result.ok)({ restarted: targets.value.map(kube_object .Vb) }) : ready;
    },
};
function restart_settingsOf(written) {
    if (typeof written === 'object' && !Array.isArray(written))
        return written;
    return { objects: [written].flat(), wait: true, optional: false };
}
function refusal(object) {
    const name = (0,kube_object .Vb)(object);
    if (!(0,workload_kinds .K5)(object.kind)?.rollsOut) {
        return {
            reason: 'hook',
            message: `nothing was restarted: ${name} is no Deployment, StatefulSet or DaemonSet`,
            remedy: 'Name the workload that owns the pods, or delete them by a `delete` hook.',
            object: name,
        };
    }
    if (object.spec?.paused === true) {
        return {
            reason: 'hook',
            message: `nothing was restarted: ${name} is paused`,
            remedy: 'Resume it first: `kubectl rollout resume`.',
            object: name,
        };
    }
    const { spec = {} } = object;
    const old = (0,workload .cm)(spec);
    return old === 0 ? undefined : keepsOldPods(name, (0,fields .pq)(spec, 'updateStrategy'), old);
}
function keepsOldPods(name, { type, rollingUpdate }, old) {
    const why = type === 'OnDelete'
        ? 'replaces a pod only when it is deleted (update strategy OnDelete)'
        : `would keep ${(0,counted .h)(old, 'old pod')} (partition ${(0,fields .pq)(rollingUpdate).partition})`;
    return {
        reason: 'hook',
        message: `nothing was restarted: ${name} ${why}`,
        remedy: 'Delete its pods by a `delete` hook, and wait for the new ones by a `wait` hook; or change its update strategy first.',
        object: name,
    };
}

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/hooks/kinds/restore.js







const restore_settingsSchema = schemas .rej({
    name: backupName.default('objects').describe('What the `backup` hook calls it.'),
    optional: schemas .zMY().default(false).describe('It is no failure when this run has made no such backup.'),
});
const restore_shape = {
    restore: schemas .KCZ([restore_settingsSchema, backupName], { error: 'the name of a backup, or a mapping with `name`' })
        .describe('The name of a backup that an earlier hook of this run has made, or a mapping with `name`.'),
};
const restore = {
    name: 'restore',
    summary: 'Applies what a `backup` hook of this run has kept, by server-side apply, whoever manages it now: objects that are gone are made again, fields get their old values. Fields that came since stay.',
    shape: restore_shape,
    changes: 'anything',
    returns: '`{restored}`: a list of the objects as `Kind/namespace/name`.',
    files: () => [],
    permissions: () => [],
    describe: ({ restore: written }) => `restore the backup ${restore_settingsOf(written).name}`,
    example: `
restore: {name: before-upgrade, optional: true}
`,
    async run({ restore: written }, context) {
        const { name, optional } = restore_settingsOf(written);
        const file = (0,external_node_path_.join)(context.diagnosticsFolder, backupFile(name));
        if (!(await isThere(file)))
            return optional ? (0,result.ok)({ restored: [] }) : (0,result .f)(noBackup(name));
        const objects = await (0,read_objects .$I)([file], context.folder);
        if (!objects.ok)
            return objects;
        const { effects, signal, log } = context;
        for (const object of objects.value) {
            const applied = await effects.cluster.apply(object, { force: true, signal });
            if (!applied.ok)
                return applied;
            log.info(`restored ${(0,kube_object .Vb)(object)}`);
        }
        return (0,result.ok)({ restored: objects.value.map(kube_object .Vb) });
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

var run = __webpack_require__(56285);
;// CONCATENATED MODULE: ./build/hooks/kinds/scale.js








const scale_shape = {
    scale: schemas .rej({
        ...targetShape,
        replicas: schemas .Whr().min(0).describe('Number of replicas.'),
        wait: schemas .zMY()
            .default(true)
            .describe('Waits until they are ready; for 0 replicas, until the pods are gone.'),
        optional: schemas .zMY().default(false).describe('It is no failure when there is nothing to scale.'),
    })
        .superRefine(checkTargets)
        .describe('A mapping with `replicas` and `objects`, or `kind` and `selector`.'),
};
const scale = {
    name: 'scale',
    summary: 'Sets the replicas of workloads, and waits until there are as many ready pods.',
    shape: scale_shape,
    changes: 'contents',
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
            return (0,result .f)(hasNoReplicas(unscalable));
        const { effects, signal, log } = context;
        const changed = targets.value.filter((object) => object.spec?.replicas !== replicas);
        for (const object of changed) {
            const patched = await effects.cluster.patch((0,kube_object .H8)(object), 'merge', { spec: { replicas } }, { signal });
            if (!patched.ok)
                return patched;
            log.info(`${(0,kube_object .Vb)(object)}: ${object.spec?.replicas} -> ${replicas} replicas`);
        }
        const settled = wait ? await settle(targets.value, replicas, context) : (0,result.ok)();
        if (!settled.ok)
            return settled;
        return (0,result.ok)({
            scaled: changed.map(kube_object .Vb),
            before: changed.map((object) => Number(object.spec?.replicas)),
        });
    },
};
async function settle(objects, replicas, context) {
    const ready = await awaitReady(objects.map(kube_object .H8), context);
    if (!ready.ok || replicas > 0)
        return ready;
    const uids = objects.flatMap(({ metadata }) => metadata.uid ?? []);
    const namespaces = [...new Set(objects.flatMap(({ metadata }) => metadata.namespace ?? []))];
    const owned = await (0,owned_objects .zi)(context.reader, uids, namespaces, { signal: context.signal });
    if (!owned.ok)
        return owned;
    const pods = owned.value.objects.filter(({ kind }) => kind === 'Pod');
    return awaitGone(pods.map(owned_objects .cu), context);
}
function hasNoReplicas(object) {
    const name = (0,kube_object .Vb)(object);
    return {
        reason: 'hook',
        message: `nothing was scaled: ${name} has no spec.replicas`,
        remedy: 'Name a Deployment, StatefulSet, ReplicaSet or another kind with replicas.',
        object: name,
    };
}

var definition_digest = __webpack_require__(79881);
var payload_name = __webpack_require__(17319);
var snapshot_record = __webpack_require__(63390);
;// CONCATENATED MODULE: ./build/hooks/kinds/snapshot.js








const snapshot_shape = {
    snapshot: schemas .rej({
        name: payload_name .O.describe('What `changed` calls it; it becomes payload.'),
        object: object_reference .xb,
        path: schemas .YjP()
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
    changes: 'nothing',
    returns: '`{digest, exists}`: `sha256:...`, and whether there is such an object.',
    files: () => [],
    permissions: ({ snapshot: { object } }) => (0,permission_request .p)({ object }, ['get']),
    describe: ({ snapshot: { object, path } }) => `remember ${path === undefined ? '' : `${path} of `}${(0,object_reference .P5)(object)}`,
    records: ({ snapshot: { object } }) => !(0,object_reference .aw)(object),
    example: `
snapshot: {name: root-ca, object: configmap/kube-root-ca.crt, path: $.data}
`,
    async run({ snapshot: { name, object: reference, path } }, { reader, target, signal, setPayload }) {
        const found = await (0,read_referenced .I)(reference, { reader, namespace: target.namespace, signal });
        if (!found.ok)
            return found;
        const { ref, object } = found.value;
        const digest = await (0,definition_digest .o)(object, path);
        if (!digest.ok)
            return digest;
        const record = { object: ref ?? reference, digest: digest.value };
        setPayload(name, (0,snapshot_record .o)({ ...record, ...(path !== undefined && { path }) }));
        return (0,result.ok)({ digest: digest.value, exists: object !== undefined });
    },
};

var stored_objects = __webpack_require__(12851);
;// CONCATENATED MODULE: ./build/hooks/kinds/uninstall.js











const uninstall_settingsSchema = schemas .rej({
    name: releaseName.describe('The other release.'),
    namespace: object_reference .P8
        .describe("Where it is. Default: the namespace of the hook's release.")
        .optional(),
    noHooks: schemas .zMY().default(false).describe("Leaves out the chart's own delete hooks."),
});
const uninstall_shape = {
    uninstall: schemas .KCZ([uninstall_settingsSchema, releaseName], { error: 'the name of a release, or a mapping with `name`' })
        .describe('Another release: its name, when it is in the same namespace, or a mapping with `name` and `namespace`.'),
};
const uninstall = {
    name: 'uninstall',
    summary: 'Uninstalls another release under its lease, and waits until its objects and their pods are gone. A release that does not exist is fine; one that another run works on is waited for as long as `lockTimeout` says. CRDs of its `crds/` folder and objects with `helm.sh/resource-policy: keep` stay.',
    shape: uninstall_shape,
    changes: 'owners',
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
            return (0,result .f)(itself(release));
        const observed = await (0,release_store .F)(context.reader).observeOne(release);
        if (!observed.ok)
            return observed;
        if (observed.value.revisions.length === 0)
            return (0,result.ok)({ uninstalled: false });
        return context.uninstallUnderLease(release, context.signal, async ({ signal }) => {
            const removed = await remove({ ...release, noHooks }, { ...context, signal });
            return removed.ok ? (0,result.ok)({ uninstalled: true }) : removed;
        });
    },
};
async function remove(release, context) {
    const { reader, effects, signal, target } = context;
    const store = (0,release_store .F)(reader);
    const observed = await store.observeOne(release);
    if (!observed.ok || observed.value.revisions.length === 0)
        return observed.ok ? (0,result.ok)() : observed;
    const read = await (0,stored_objects .QM)(release, (0,release_release .BP)(observed.value)?.revision, { reader, store });
    if (!read.ok)
        return read;
    const { stored, objects, kept } = read.value;
    const others = release.noHooks || !stored ? (0,result.ok)() : await context.refuseOthers(stored, 'delete');
    if (!others.ok)
        return others;
    const going = objects.filter((_object, number) => !kept.has(number));
    const owned = await identities(going, context);
    if (!owned.ok)
        return owned;
    const of = target.name === '' ? 'around all charts' : `of release ${target.name}`;
    const removed = await effects.helm.uninstall({ ...release, description: `Uninstalled by a hook ${of}`, wait: true, keepRecord: false }, hookHelmCall(context, { command: 'uninstall', signal }));
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
function identities(objects, { reader, signal }) {
    return (0,wait_gone .ls)(reader, objects.map(kube_object .H8), { signal });
}

var binding_modes = __webpack_require__(54690);
var wait_for = __webpack_require__(35676);
var watch_queries = __webpack_require__(53991);
var object_ref = __webpack_require__(19651);
;// CONCATENATED MODULE: ./build/hooks/waiting/watch-targets.js






const UNSEEN = { state: 'progressing', message: 'was not seen yet' };
const MISSING = { state: 'progressing', message: 'does not exist' };
async function watchTargets(watched, judge, context) {
    const { reader, clock, signal } = context;
    const byQuery = 'query' in watched;
    const queries = byQuery ? [watched.query] : (0,watch_queries .S)(watched.refs);
    const refs = byQuery ? [] : watched.refs;
    const states = new Map(refs.map((ref) => [(0,object_ref .r)(ref), UNSEEN]));
    const synced = new Set();
    const report = logProgress(context);
    const timed = new Map();
    const note = (name, object) => {
        const state = object && judge(object);
        timed.delete(name);
        if (object && state?.until !== undefined)
            timed.set(name, { object, until: state.until });
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
    const decided = () => {
        if (synced.size < queries.length)
            return false;
        const left = waiting();
        report({ ready: states.size - left.length, total: states.size, waiting: left });
        return left.length === 0 || failed() !== undefined;
    };
    const end = await (0,watch_until .m)({
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
                    const name = (0,object_ref .r)(ref);
                    if ((0,watch_queries .j)(query, ref) && states.get(name) === UNSEEN)
                        note(name, undefined);
                }
            }
            else {
                const leaving = byQuery && object.metadata.deletionTimestamp !== undefined;
                note((0,object_ref .r)((0,kube_object .H8)(object)), type === 'DELETED' || leaving ? undefined : object);
            }
            return decided();
        },
        timer: {
            inMs() {
                const times = [...timed.values()].map(({ until }) => until);
                return times.length === 0 ? undefined : Math.max(0, Math.min(...times) - reader.serverTime());
            },
            onTime() {
                for (const [name, { object }] of [...timed])
                    note(name, object);
                return decided();
            },
        },
    });
    const worst = failed();
    if (end.kind === 'came')
        return worst === undefined ? (0,result.ok)([...states.keys()]) : (0,result .f)(hopeless(worst, lines()));
    const details = waiting();
    return (0,result .f)(end.kind === 'failed'
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










const wait_settingsSchema = schemas .rej({
    ...targetShape,
    for: wait_for .CM
        .default('ready')
        .describe('`exists`, `gone` (with their pods), `ready` (Jobs: finished), `condition=Type`, `condition=Type=Status`, or `{path, equals}` or `{path, matches}`.'),
})
    .superRefine(checkTargets);
const wait_shape = {
    wait: schemas .KCZ([wait_settingsSchema, schemas .YOg(object_reference .xb).min(1), object_reference .Hd], {
        error: 'an object, a list of objects, or a mapping with `objects` or `kind` and `selector`',
    })
        .describe('An object or a list of them to become ready, or a mapping with `objects`, or `kind` and `selector`, and `for`.'),
};
const wait = {
    name: 'wait',
    summary: 'Waits, by watching and at most until its `timeout`, until all objects are as wanted; objects that do not exist yet are waited for, too. By a selector, at least one object must be there.',
    shape: wait_shape,
    jsonPaths: [['wait', 'for', 'path']],
    changes: 'nothing',
    returns: '`{objects}`: a list of what was waited for, as `Kind/namespace/name`.',
    files: () => [],
    permissions: ({ wait: written }) => targetRights(wait_settingsOf(written), ['get', 'watch']),
    describe({ wait: written }) {
        const { for: goal, ...targets } = wait_settingsOf(written);
        return `wait for ${describeTargets(targets)}: ${(0,wait_for .GM)(goal)}`;
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
    const bindingModes = await (0,binding_modes .m)(reader, found.value.present, { signal });
    const judge = await (0,wait_for .z0)(settings.for, {
        bindingModes,
        serverTime: reader.serverTime,
        own: context.ownReadiness,
    });
    return judge.ok ? watchTargets(watched.value, judge.value, context) : judge;
}
async function watchedOf({ objects, kind = '', selector = '', namespace }, { reader, target }) {
    const scope = { reader, namespace: target.namespace };
    if (objects === undefined) {
        const resource = await reader.resourceNamed(kind);
        if (!resource.ok)
            return resource;
        if (resource.value === undefined)
            return (0,result .f)((0,object_reference .PI)(kind));
        const { apiVersion, kind: exactKind, namespaced } = resource.value;
        const where = namespaced ? { namespace: namespace ?? target.namespace } : {};
        return (0,result.ok)({ query: { apiVersion, kind: exactKind, labelSelector: selector, ...where } });
    }
    const refs = [];
    for (const reference of objects) {
        const ref = await (0,object_reference .zG)(reference, scope);
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
    const targets = await (0,wait_gone .ls)(reader, present.map(kube_object .H8), { signal });
    if (!targets.ok)
        return targets;
    const gone = await awaitGone(targets.value, context);
    return gone.ok ? (0,result.ok)([...present.map(kube_object .Vb), ...missing]) : gone;
}

;// CONCATENATED MODULE: ./build/hooks/registry.js



















const HOOK_KINDS = [
    run .e,
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
function kindNamed(name) {
    const kind = byName.get(name);
    if (kind === undefined)
        throw new Error(`Internal error: no hook kind ${name}`);
    return kind;
}


  }),

  14675:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    g: () => (  GRACE_MS)
  });
const GRACE_MS = 2_000;


  }),

  35676:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CM: () => (  waitForSchema),
    GM: () => (  describeWaitFor),
    z0: () => (  judgeFor)
  });
  var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53339);
  var _kube_fields_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65363);
  var _kube_readiness_observed_generation_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87134);
  var _kube_readiness_readiness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81756);
  var _kube_readiness_rules_readings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93302);
  var _model_field_test_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24815);
  var _model_release_ready_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90226);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46305);
  var _util_scalar_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80809);
  var _field_test_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17568);










const EXPECTED = 'exists, gone, ready, condition=Type, condition=Type=Status, or a mapping with `path` and `equals` or `matches`';
const waitForSchema = zod__WEBPACK_IMPORTED_MODULE_5__  .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_5__  .rej(_model_field_test_js__WEBPACK_IMPORTED_MODULE_2__  .sB).superRefine(_model_field_test_js__WEBPACK_IMPORTED_MODULE_2__  .zN),
    zod__WEBPACK_IMPORTED_MODULE_5__  .YjP().refine((text) => ['exists', 'gone', 'ready'].includes(text) || _model_release_ready_rule_js__WEBPACK_IMPORTED_MODULE_3__  .k.test(text), {
        error: EXPECTED,
    }),
], { error: EXPECTED });
function describeWaitFor(goal) {
    return typeof goal === 'string' ? goal : (0,_field_test_js__WEBPACK_IMPORTED_MODULE_4__  .K)(goal);
}
async function judgeFor(goal, { bindingModes, serverTime, own }) {
    if (typeof goal !== 'string') {
        const tester = await (0,_field_test_js__WEBPACK_IMPORTED_MODULE_4__  .Y)(goal);
        if (!tester.ok)
            return tester;
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)((object) => {
            const answer = tester.value(object);
            if (!answer.ok)
                return { state: 'failed', message: answer.failure.message };
            const { holds, seen } = answer.value;
            return { state: holds ? 'ready' : 'progressing', message: seen };
        });
    }
    const [, type, wanted = 'True'] = _model_release_ready_rule_js__WEBPACK_IMPORTED_MODULE_3__  .k.exec(goal) ?? [];
    if (type !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)((object) => judgeCondition(object, type, wanted));
    if (goal === 'exists')
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(() => EXISTS);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)((object) => {
        const bindingMode = bindingModes.get((0,_util_scalar_text_js__WEBPACK_IMPORTED_MODULE_7__  .w)(object.spec?.storageClassName));
        const now = serverTime();
        return (0,_kube_readiness_readiness_js__WEBPACK_IMPORTED_MODULE_0__  .xz)(object, {
            ...{ waitForJobs: true, now, own },
            ...(bindingMode !== undefined && { bindingMode }),
        });
    });
}
const EXISTS = { state: 'ready', message: 'exists' };
function judgeCondition({ metadata, status: state }, type, wanted) {
    const found = (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_8__  .uH)(state, type);
    if (found === undefined)
        return { state: 'progressing', message: `has no condition ${type} yet` };
    const observed = [state?.observedGeneration, found.observedGeneration];
    if (observed.some((seen) => (0,_kube_readiness_observed_generation_js__WEBPACK_IMPORTED_MODULE_9__  .J)(seen, metadata.generation)))
        return _kube_readiness_rules_readings_js__WEBPACK_IMPORTED_MODULE_1__  .mW;
    const { status } = found;
    if ((0,_util_scalar_text_js__WEBPACK_IMPORTED_MODULE_7__  .w)(status).toLowerCase() === wanted.toLowerCase())
        return { state: 'ready', message: `is ${type}` };
    const why = (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_8__  .WE)(found);
    return { state: 'progressing', message: `${type} is ${status}${why === '' ? '' : ` (${why})`}` };
}


  }),

  92952:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  isBuiltInGroup)
  });
  var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31589);

const WITH_A_DOT = new Set([
    'admissionregistration.k8s.io',
    'apiextensions.k8s.io',
    'apiregistration.k8s.io',
    'authentication.k8s.io',
    'authorization.k8s.io',
    'certificates.k8s.io',
    'coordination.k8s.io',
    'discovery.k8s.io',
    'events.k8s.io',
    'flowcontrol.apiserver.k8s.io',
    'networking.k8s.io',
    'node.k8s.io',
    'rbac.authorization.k8s.io',
    'resource.k8s.io',
    'scheduling.k8s.io',
    'storage.k8s.io',
]);
function isBuiltInGroup(apiVersion) {
    const group = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__  .F8)(apiVersion);
    return !group.includes('.') || WITH_A_DOT.has(group);
}


  }),

  2729:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    u: () => (  clean)
  });
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';
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


  }),

  10560:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AF: () => (  hasAllMarks),
    D0: () => (  isOwnedBy),
    EF: () => (  HELM_LABEL),
    QJ: () => (  ownershipMarks),
    ym: () => (  helmOwner),
    zd: () => (  ownerClause)
  });
const NAME = 'meta.helm.sh/release-name';
const NAMESPACE = 'meta.helm.sh/release-namespace';
const MANAGED_BY = 'app.kubernetes.io/managed-by';
const HELM_LABEL = `${MANAGED_BY}=Helm`;
function helmOwner({ metadata }) {
    const { [NAME]: name, [NAMESPACE]: namespace } = metadata.annotations ?? {};
    return name === undefined && namespace === undefined
        ? undefined
        : { name: name ?? '', namespace: namespace ?? '' };
}
function ownerClause(object) {
    const owner = helmOwner(object);
    return owner ? `belongs to release ${owner.namespace}/${owner.name}` : 'belongs to no release';
}
function isOwnedBy(object, release) {
    const owner = helmOwner(object);
    return owner?.name === release.name && owner.namespace === release.namespace;
}
function hasAllMarks(object, release) {
    return isOwnedBy(object, release) && object.metadata.labels?.[MANAGED_BY] === 'Helm';
}
function ownershipMarks({ name, namespace }) {
    return {
        metadata: {
            annotations: { [NAME]: name, [NAMESPACE]: namespace },
            labels: { [MANAGED_BY]: 'Helm' },
        },
    };
}


  }),

  48374:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  listOf)
  });
function listOf(items, isKept) {
    const annotations = { 'helm.sh/resource-policy': 'keep' };
    return { apiVersion: 'v1', kind: 'List', ...(isKept && { metadata: { annotations } }), items };
}


  }),

  25604:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B0: () => (  withoutObjects),
    Ms: () => (  manifestParts),
    WI: () => (  readManifest)
  });
  var _documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49958);
  var _list_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48374);
  var _resource_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5957);



const SEPARATOR = '---';
function manifestParts(manifest) {
    return manifest.split(/^---(?=\s|$)/m).map((text) => {
        const read = (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__  .e)(text);
        return read.ok
            ? {
                text,
                objects: read.value.map(({ object }) => object),
                inKept: read.value.some(({ inKept }) => inKept),
            }
            : { text, objects: [], inKept: false, failure: read.failure };
    });
}
function readManifest(manifest) {
    const parts = manifestParts(manifest);
    const kept = parts.flatMap(({ objects, inKept }) => objects.map((object) => inKept || (0,_resource_policy_js__WEBPACK_IMPORTED_MODULE_1__  .t8)(object)));
    return {
        objects: parts.flatMap(({ objects }) => objects),
        kept: new Set(kept.flatMap((stays, number) => (stays ? [number] : []))),
        unreadable: parts.flatMap(({ failure }) => failure?.message ?? []),
    };
}
function withoutObjects(manifest, numbers) {
    let next = 0;
    const parts = manifestParts(manifest).map(({ text, objects, inKept }) => {
        const left = objects.filter(() => !numbers.has(next++));
        if (left.length === objects.length)
            return text;
        return left.length === 0 ? undefined : `\n${JSON.stringify((0,_list_of_js__WEBPACK_IMPORTED_MODULE_2__  .c)(left, inKept))}\n`;
    });
    return parts.filter((text) => text !== undefined).join(SEPARATOR);
}


  }),

  31589:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F8: () => (  groupOf),
    H8: () => (  refOf),
    Vb: () => (  nameOf)
  });
  var _model_object_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19651);

function refOf(object) {
    const { name, namespace } = object.metadata;
    return {
        apiVersion: object.apiVersion,
        kind: object.kind,
        name,
        ...(namespace !== undefined && { namespace }),
    };
}
function nameOf(object) {
    return (0,_model_object_ref_js__WEBPACK_IMPORTED_MODULE_0__  .r)(refOf(object));
}
function groupOf(apiVersion) {
    return apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
}


  }),

  66230:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    LW: () => (  ownedBy),
    Qi: () => (  ownerReferences),
    go: () => (  isOwned),
    qi: () => (  isBuiltIn)
  });
  var _selector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91131);
  var _workload_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(361);


function ownedBy(roots, objects) {
    const byUid = new Map(objects.map((object) => [object.metadata.uid, object]));
    const owners = new Set(roots);
    const owned = new Set();
    for (let before = -1; before !== owned.size;) {
        before = owned.size;
        for (const object of objects) {
            if (owned.has(object))
                continue;
            if (!ownerReferences(object, byUid).some(({ uid }) => owners.has(uid)))
                continue;
            owned.add(object);
            if (object.metadata.uid !== undefined)
                owners.add(object.metadata.uid);
        }
    }
    return objects.filter((object) => owned.has(object));
}
function isOwned(object, owners) {
    return ownerReferences(object).some(({ uid }) => owners.has(uid));
}
function ownerReferences(object, byUid = new Map()) {
    const { kind, metadata } = object;
    const references = metadata.ownerReferences ?? [];
    if (!(0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .sX)(kind))
        return references;
    return references.filter((reference) => {
        const maker = (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .K5)(reference.kind);
        if (maker?.makes === undefined)
            return true;
        const owner = byUid.get(reference.uid);
        if (maker.makes !== kind || reference.controller !== true)
            return false;
        return owner === undefined || (0,_selector_js__WEBPACK_IMPORTED_MODULE_1__  .k)(owner, metadata.labels);
    });
}
function isBuiltIn({ kind }) {
    return (0,_workload_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .L)(kind);
}


  }),

  87134:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    J: () => (  isBehind)
  });
function isBehind(observed, generation = 0) {
    const seen = typeof observed === 'string' && /^-?\d+$/.test(observed) ? Number(observed) : observed;
    return typeof seen === 'number' && Number.isInteger(seen) && seen < generation;
}


  }),

  81756:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Kj: () => (  isCustom),
  EM: () => (  mayOwnPods),
  xz: () => (  readiness)
});

var fields = __webpack_require__(65363);
var observed_generation = __webpack_require__(87134);
var json = __webpack_require__(29598);
var rules_readings = __webpack_require__(93302);
;// CONCATENATED MODULE: ./build/kube/readiness/rules/parents.js



const LISTS = {
    parents: (item) => (0,fields .b6)((0,fields .pq)(item, 'parentRef').name),
    ancestors: (item) => (0,fields .b6)((0,fields .pq)(item, 'ancestorRef').name),
    listeners: (item) => (0,fields .b6)(item.name),
    ingress: (item) => (0,fields .b6)(item.routerName),
};
const SPEAK = new Set(['parents', 'ancestors']);
const MEANT_TO_BE_TRUE = new Set(['Accepted', 'Admitted', 'ResolvedRefs', 'Programmed']);
function judgeParents({ metadata, spec, status = {} }) {
    const wanted = (0,fields .qj)(spec, 'parentRefs').map((ref) => refText(ref, metadata.namespace));
    const lists = Object.entries(LISTS).filter(([list]) => Array.isArray(status[list]));
    for (const [list, named] of lists) {
        const items = (0,fields .qj)(status, list).filter(({ parentRef }) => {
            const isLeft = wanted.length > 0 && (0,json .O)(parentRef);
            return !isLeft || wanted.includes(refText(parentRef, metadata.namespace));
        });
        if (items.length === 0 && SPEAK.has(list)) {
            return { state: 'progressing', message: 'no parent has accepted it yet' };
        }
        for (const item of items) {
            const wrong = judgeOne(item, list, metadata.generation);
            if (wrong !== undefined)
                return { ...wrong, message: `${wrong.message} (${named(item)})` };
        }
    }
    return lists.length === 0 ? undefined : { state: 'ready', message: 'is accepted' };
}
function refText(ref, namespace = '') {
    const { group = 'gateway.networking.k8s.io', kind = 'Gateway', name, sectionName, port } = ref;
    return JSON.stringify([group, kind, ref.namespace ?? namespace, name, sectionName ?? '', port ?? '']);
}
function judgeOne(item, list, generation) {
    const readings = (0,rules_readings .RO)(item, generation);
    const counted = [...readings.values()].filter(({ type }) => MEANT_TO_BE_TRUE.has(type));
    const wrong = counted.find(({ is, stale }) => is !== 'true' && !stale);
    if (wrong !== undefined)
        return { state: 'progressing', message: (0,rules_readings .qz)(wrong) };
    if (counted.some(({ stale }) => stale))
        return rules_readings .mW;
    return readings.has('Accepted') || !SPEAK.has(list)
        ? undefined
        : { state: 'progressing', message: 'it is not accepted yet' };
}

;// CONCATENATED MODULE: ./build/kube/readiness/rules/status-words.js


const FIELDS = ['phase', 'state', 'currentState', 'health', 'status'];
const BAD = /fail|error|degraded|unhealthy|invalid|reject|unavailable|not ?ready|^red$|^missing$|^lost$/i;
const GOING = /\b(?!running|serving|listening)[a-z]+ing\b|pending|progress|^unknown$|^new$|^scheduled$|^queued$/i;
function judgeWords({ spec, status = {} }) {
    for (const field of FIELDS) {
        const word = wordAt(status[field]);
        if (BAD.test(word) || GOING.test(separated(word))) {
            const why = (0,fields .b6)(status.message) || (0,fields .b6)(status.reason);
            return { state: 'progressing', message: `${field} is ${word}${why === '' ? '' : `: ${why}`}` };
        }
    }
    for (const field of ['readyToUse', 'ready']) {
        if (status[field] === false) {
            const why = (0,fields .b6)((0,fields .pq)(status, 'error').message);
            return { state: 'progressing', message: why || 'is not ready' };
        }
    }
    const wanted = (0,fields .rl)((0,fields .pq)(spec).replicas);
    const ready = status.readyReplicas;
    return typeof ready === 'number' && ready < wanted
        ? { state: 'progressing', message: `${ready} of ${wanted} replicas are ready` }
        : undefined;
}
function wordAt(value) {
    return (0,fields .b6)((0,json .O)(value) ? value.status : value);
}
function separated(word) {
    return word.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ');
}

;// CONCATENATED MODULE: ./build/kube/readiness/rules/conventions.js



const GOOD = new Set([
    ...['Available', 'Healthy', 'Installed', 'Synced', 'Reconciled', 'Programmed', 'Accepted', 'ResolvedRefs'],
    ...['Established', 'Deployed', 'Configured', 'Valid', 'Admitted', 'Active', 'Succeeded', 'Complete'],
]);
const conventions_BAD = ['NotReady', 'Failed', 'Failure', 'Error', 'ErrorOccurred', 'Degraded', 'Invalid'];
function judgeProgress(readings) {
    const stalled = readings.get('Stalled');
    if (stalled?.is === 'true' && !stalled.stale) {
        return { state: 'failed', message: stalled.why || 'is stalled' };
    }
    const reconciling = readings.get('Reconciling');
    return reconciling?.is === 'true'
        ? { state: 'progressing', message: reconciling.why || 'is being reconciled' }
        : undefined;
}
function judgeByConventions(object) {
    const readings = (0,rules_readings .Z7)(object);
    const progress = judgeProgress(readings) ?? judgeConditions(readings);
    return progress ?? judgeParents(object) ?? judgeWords(object);
}
function judgeConditions(readings) {
    const bad = conventions_BAD.flatMap((type) => readings.get(type) ?? []).find(({ is, stale }) => is === 'true' && !stale);
    const ready = readings.get('Ready');
    if (ready !== undefined && ready.is !== 'true' && !ready.stale) {
        return { state: 'progressing', message: ready.why || (bad && (0,rules_readings .qz)(bad)) || 'is not ready' };
    }
    if (bad !== undefined)
        return { state: 'progressing', message: (0,rules_readings .qz)(bad) };
    const counts = (type) => GOOD.has(type) || /Healthy$/.test(type);
    const good = [...readings.values()].filter(({ type }) => ready === undefined ? counts(type) : type === 'Ready' || type === 'Synced');
    const wrong = good.find(({ is, stale }) => is !== 'true' && !stale);
    if (wrong !== undefined)
        return { state: 'progressing', message: (0,rules_readings .qz)(wrong) };
    if (good.some(({ stale }) => stale))
        return rules_readings .mW;
    const [first] = good;
    if (first === undefined)
        return undefined;
    return { state: 'ready', message: ready === undefined ? `${first.type} is True` : 'is ready' };
}

var scalar_text = __webpack_require__(80809);
;// CONCATENATED MODULE: ./build/kube/readiness/rules/operator-rule.js



function judgeSigns(object, row) {
    const readings = (0,rules_readings .Z7)(object);
    const seen = (sign) => look(sign, object, readings);
    for (const sign of row.failed ?? []) {
        const { holds, says } = seen(sign);
        if (holds === true)
            return { state: 'failed', message: says };
    }
    const looks = (row.ready ?? []).map(seen);
    const wrong = looks.find(({ holds }) => holds === false);
    if (wrong !== undefined)
        return { state: 'progressing', message: wrong.says };
    if (looks.some(({ holds }) => holds === 'stale'))
        return rules_readings .mW;
    const absent = looks.find(({ holds }) => holds === 'absent');
    if (absent !== undefined && row.silence === 'wait')
        return { state: 'progressing', message: absent.says };
    if (absent !== undefined && looks.every(({ holds }) => holds === 'absent'))
        return undefined;
    return looks.length === 0 ? undefined : { state: 'ready', message: 'is ready' };
}
function look(sign, object, readings) {
    const [, path, values = ''] = /^([^=]+)=(.*)$/.exec(sign) ?? [];
    if (path !== undefined)
        return lookAt(path, values.split('|'), object.status);
    const [, not, type = '', wanted = 'true'] = /^(!?)([^:]+)(?::(\w+))?$/.exec(sign) ?? [];
    const reading = readings.get(type);
    const negated = not === '!';
    if (reading === undefined)
        return { holds: negated || 'absent', says: `has no condition ${type} yet` };
    if (reading.stale)
        return { holds: negated || 'stale', says: rules_readings .mW.message };
    return { holds: (reading.is === wanted.toLowerCase()) !== negated, says: (0,rules_readings .qz)(reading) };
}
function lookAt(path, values, status) {
    const keys = path.split('.');
    const holder = keys.slice(0, -1).reduce((value, key) => (0,fields .pq)(value, key), status);
    const value = (0,fields .pq)(holder)[keys.at(-1) ?? ''];
    if (value === undefined || value === null || value === '')
        return { holds: 'absent', says: `has no ${path} yet` };
    const why = (0,fields .b6)((0,fields .pq)(status).message) ||
        (0,fields .b6)((0,fields .pq)(status).reason) ||
        (0,fields .b6)((0,fields .pq)(status, 'error').message);
    const word = (0,scalar_text .w)(value);
    return { holds: values.includes(word), says: `${path} is ${word}${why === '' ? '' : `: ${why}`}` };
}

;// CONCATENATED MODULE: ./build/kube/readiness/rules/silence.js

const SILENCE_MS = 15_000;
function isSilent(object) {
    return Object.entries((0,fields .pq)(object.status)).every(([key, value]) => key === 'conditions' && Array.isArray(value) && value.length === 0);
}
function judgeSilence(object, silence, now) {
    if (silence === 'ready')
        return { state: 'ready', message: 'exists' };
    if (silence === 'wait') {
        return { state: 'progressing', message: 'its controller has not reported on it yet' };
    }
    const until = lastChange(object) + SILENCE_MS;
    return now !== undefined && now < until
        ? { state: 'progressing', message: 'no controller has reported on it yet', until }
        : { state: 'ready', message: 'exists, and no controller reports on it' };
}
function lastChange({ metadata }) {
    const written = (metadata.managedFields ?? []).flatMap(({ subresource, time }) => subresource === 'status' ? [] : [time]);
    const times = [metadata.creationTimestamp, ...written].map((time) => Date.parse(time ?? ''));
    return Math.max(0, ...times.filter(Number.isFinite));
}

;// CONCATENATED MODULE: ./build/kube/readiness/rules/custom-resource.js





const EXISTS = { state: 'ready', message: 'exists' };
function judgeCustomResource(object, row, options) {
    const said = isSilent(object) ? undefined : judgeByRow(object, row, options);
    const isUnsaid = isSilent(object) || row.ready !== undefined;
    const seen = said ?? (isUnsaid ? judgeSilence(object, row.silence, options.now) : EXISTS);
    return row.runs && !options.waitForJobs && seen.state === 'progressing'
        ? { ...seen, state: 'ready' }
        : seen;
}
function judgeByRow(object, row, options) {
    if (row.rule)
        return row.rule(object, options);
    if (row.ready === undefined && row.failed === undefined)
        return judgeByConventions(object);
    const judged = judgeProgress((0,rules_readings .Z7)(object)) ?? judgeSigns(object, row);
    return judged?.state === 'ready' ? worseOf(judged, judgeParents(object)) : judged;
}
function worseOf(judged, other) {
    return other === undefined || other.state === 'ready' ? judged : other;
}

;// CONCATENATED MODULE: ./build/kube/readiness/rules/extension.js

const customResourceDefinition = ({ status = {} }) => {
    const names = (0,fields .uH)(status, 'NamesAccepted');
    if (names?.status === 'False')
        return { state: 'failed', message: (0,fields .WE)(names) || 'its names are not accepted' };
    const established = (0,fields .uH)(status, 'Established');
    const why = (0,fields .b6)(established?.reason);
    if (established?.status === 'False' && why !== '' && why !== 'Installing') {
        return { state: 'failed', message: (0,fields .WE)(established) };
    }
    if ((0,fields .uH)(status, 'Terminating')?.status === 'True') {
        return { state: 'progressing', message: 'is being deleted' };
    }
    return established?.status === 'True'
        ? { state: 'ready', message: 'is established' }
        : { state: 'progressing', message: 'is not established yet' };
};
const apiService = ({ status = {} }) => {
    const available = (0,fields .uH)(status, 'Available');
    if (available?.status === 'True')
        return { state: 'ready', message: 'is available' };
    return { state: 'progressing', message: (available && (0,fields .WE)(available)) || 'is not available yet' };
};

;// CONCATENATED MODULE: ./build/kube/readiness/rules/job.js

const QUEUE = 'kueue.x-k8s.io/queue-name';
const job = ({ metadata, spec = {}, status = {} }, { waitForJobs }) => {
    for (const type of ['Failed', 'FailureTarget']) {
        const failed = (0,fields .uH)(status, type);
        if (failed?.status === 'True')
            return { state: 'failed', message: (0,fields .WE)(failed) || 'has failed' };
    }
    if ((0,fields .uH)(status, 'Complete')?.status === 'True')
        return { state: 'ready', message: 'has finished' };
    if (spec.suspend === true) {
        const queue = metadata.labels?.[QUEUE];
        if (queue === undefined || !waitForJobs)
            return { state: 'ready', message: 'is suspended' };
        return { state: 'progressing', message: `waits in queue ${queue}` };
    }
    const succeeded = (0,fields .rl)(status.succeeded);
    const failed = (0,fields .rl)(status.failed);
    const message = `is running: ${succeeded} of ${(0,fields .rl)(spec.completions, 1)} pods succeeded, ${failed} failed`;
    return { state: waitForJobs ? 'progressing' : 'ready', message };
};

;// CONCATENATED MODULE: ./build/kube/readiness/rules/application.js

const application = ({ spec, status = {} }) => {
    const sync = (0,fields .b6)((0,fields .pq)(status, 'sync').status, 'Unknown');
    const health = (0,fields .b6)((0,fields .pq)(status, 'health').status, 'Unknown');
    const isAutomated = (0,fields .pq)(spec, 'syncPolicy').automated !== undefined;
    if (!isAutomated && sync !== 'Synced')
        return { state: 'ready', message: `is ${sync}, and is synced by hand` };
    if (sync !== 'Synced')
        return { state: 'progressing', message: `sync is ${sync}` };
    if (health === 'Healthy' || health === 'Suspended')
        return { state: 'ready', message: `is ${health}` };
    const why = (0,fields .b6)((0,fields .pq)(status, 'health').message);
    return { state: 'progressing', message: `health is ${health}${why === '' ? '' : `: ${why}`}` };
};

;// CONCATENATED MODULE: ./build/kube/readiness/rules/deployment-config.js

const deploymentConfig = ({ spec = {}, status = {} }) => {
    if (spec.paused === true)
        return { state: 'ready', message: 'is paused' };
    const progressing = (0,fields .uH)(status, 'Progressing');
    if (progressing?.reason === 'ProgressDeadlineExceeded') {
        return { state: 'failed', message: (0,fields .WE)(progressing) };
    }
    const wanted = (0,fields .rl)(spec.replicas);
    if (wanted === 0 && (0,fields .rl)(status.replicas) === 0)
        return { state: 'ready', message: 'has no replicas' };
    if (progressing?.reason !== 'NewReplicationControllerAvailable') {
        return { state: 'progressing', message: (0,fields .WE)(progressing ?? {}) || 'is not rolled out yet' };
    }
    const isAvailable = (0,fields .uH)(status, 'Available')?.status === 'True';
    const available = (0,fields .rl)(status.availableReplicas);
    return {
        state: isAvailable && available >= wanted ? 'ready' : 'progressing',
        message: `${available} of ${wanted} replicas are available`,
    };
};

;// CONCATENATED MODULE: ./build/kube/readiness/rules/elasticsearch.js

const elasticsearch = ({ spec, status = {} }) => {
    const { health, phase } = { health: (0,fields .b6)(status.health), phase: (0,fields .b6)(status.phase) };
    const wanted = (0,fields .qj)((0,fields .pq)(spec), 'nodeSets').reduce((sum, { count }) => sum + (0,fields .rl)(count), 0);
    const nodes = (0,fields .rl)(status.availableNodes);
    const isWell = health === 'green' || (health === 'yellow' && nodes === 1);
    if (!isWell || phase !== 'Ready') {
        const message = health === '' ? 'has no health yet' : `health is ${health}, phase is ${phase}`;
        return { state: phase === 'Invalid' ? 'failed' : 'progressing', message };
    }
    return nodes < wanted
        ? { state: 'progressing', message: `${nodes} of ${wanted} nodes are available` }
        : { state: 'ready', message: `health is ${health}` };
};

var workload = __webpack_require__(52562);
;// CONCATENATED MODULE: ./build/kube/readiness/rules/rollout.js




const OVER = new Set(['ProgressDeadlineExceeded', 'RolloutAborted']);
const rollout = (object, options) => {
    const { status = {} } = object;
    const phase = (0,fields .b6)(status.phase);
    const invalid = (0,fields .uH)(status, 'InvalidSpec');
    if (invalid?.status === 'True')
        return { state: 'progressing', message: (0,fields .WE)(invalid) };
    if (isWorkloadUnseen(object))
        return rules_readings .mW;
    if (phase === '')
        return (0,workload .kG)(object, options);
    const progressing = (0,fields .uH)(status, 'Progressing');
    if (phase === 'Degraded' && OVER.has((0,fields .b6)(progressing?.reason))) {
        return { state: 'failed', message: (0,fields .WE)(progressing ?? {}) };
    }
    const why = (0,fields .b6)(status.message);
    const says = why === '' ? phase : `${phase} (${why})`;
    if (phase === 'Healthy')
        return { state: 'ready', message: 'is healthy' };
    if (phase === 'Paused')
        return { state: 'ready', message: `is ${says}` };
    return { state: 'progressing', message: `phase is ${says}` };
};
function isWorkloadUnseen({ metadata, spec, status }) {
    if (spec?.workloadRef === undefined)
        return false;
    const generation = Number(metadata.annotations?.['rollout.argoproj.io/workload-generation']);
    return Number.isInteger(generation) && (0,observed_generation .J)(status?.workloadObservedGeneration, generation);
}

;// CONCATENATED MODULE: ./build/kube/readiness/rules/subscription.js



const NEWEST = {
    kind: 'operators.coreos.com/Subscription',
    ready: ['state=AtLatestKnown', '!InstallPlanFailed', '!InstallPlanPending', '!BundleUnpacking'],
    silence: 'wait',
};
const subscription = (object) => {
    const { spec = {}, status = {} } = object;
    const runs = (0,fields .b6)(status.installedCSV);
    const approval = status.conditions === undefined ? undefined : (0,rules_readings .Z7)(object).get('InstallPlanPending');
    const waits = approval?.is === 'true' && approval.why.startsWith('RequiresApproval');
    if (spec.installPlanApproval === 'Manual' && runs !== '' && waits && status.state === 'UpgradePending') {
        const next = (0,fields .b6)(status.currentCSV, 'a newer version');
        return { state: 'ready', message: `runs ${runs}; ${next} waits for approval` };
    }
    return judgeSigns(object, NEWEST) ?? { state: 'progressing', message: 'has no state yet' };
};

;// CONCATENATED MODULE: ./build/kube/readiness/rules/operators.js





const OPERATORS = [
    { kind: 'argoproj.io/Rollout', rule: rollout, silence: 'wait' },
    { kind: 'argoproj.io/Application', rule: application, silence: 'wait' },
    { kind: 'argoproj.io/ApplicationSet', ready: ['ResourcesUpToDate', '!ErrorOccurred', '!RolloutProgressing'] },
    { kind: 'argoproj.io/Workflow', ready: ['phase=Succeeded'], failed: ['phase=Failed|Error'], silence: 'wait', runs: true },
    { kind: 'argoproj.io/AnalysisRun', ready: ['phase=Successful'], failed: ['phase=Failed|Error|Inconclusive'], silence: 'wait', runs: true },
    { kind: 'argoproj.io/Experiment', ready: ['phase=Successful'], failed: ['phase=Failed|Error|Inconclusive'], silence: 'wait', runs: true },
    { kind: 'argoproj.io/CronWorkflow', ready: ['!SubmissionError', '!SpecError'], silence: 'ready' },
    { kind: 'argoproj.io/EventBus', ready: ['Deployed', 'Configured'], silence: 'wait' },
    { kind: 'argoproj.io/EventSource', ready: ['SourcesProvided', 'Deployed'], silence: 'wait' },
    { kind: 'argoproj.io/Sensor', ready: ['DependenciesProvided', 'TriggersProvided', 'Deployed'], silence: 'wait' },
    { kind: 'argoproj.io/*', silence: 'ready' },
    { kind: 'cert-manager.io/*', ready: ['Ready'], silence: 'wait' },
    { kind: 'acme.cert-manager.io/*', ready: ['state=valid|ready'], failed: ['state=invalid|errored|expired'], silence: 'wait' },
    { kind: 'trust.cert-manager.io/Bundle', ready: ['Synced'], silence: 'wait' },
    { kind: 'external-secrets.io/*', ready: ['Ready'], silence: 'wait' },
    { kind: 'generators.external-secrets.io/*', silence: 'ready' },
    { kind: 'bitnami.com/SealedSecret', ready: ['Synced'], silence: 'wait' },
    { kind: 'secrets-store.csi.x-k8s.io/*', silence: 'ready' },
    { kind: 'elasticsearch.k8s.elastic.co/Elasticsearch', rule: elasticsearch, silence: 'wait' },
    { kind: 'stackconfigpolicy.k8s.elastic.co/*', ready: ['phase=Ready'], silence: 'wait' },
    { kind: 'autoscaling.k8s.elastic.co/*' },
    { kind: '*.k8s.elastic.co/*', ready: ['health=green'], silence: 'wait' },
    { kind: 'kafka.strimzi.io/KafkaNodePool', silence: 'ready' },
    { kind: 'kafka.strimzi.io/KafkaRebalance' },
    { kind: 'kafka.strimzi.io/*', ready: ['Ready', '!NotReady'], silence: 'wait' },
    { kind: 'core.strimzi.io/StrimziPodSet' },
    { kind: 'postgresql.cnpg.io/Cluster', ready: ['Ready'], silence: 'wait' },
    { kind: 'postgresql.cnpg.io/Backup', ready: ['phase=completed'], failed: ['phase=failed'], silence: 'wait', runs: true },
    { kind: 'postgresql.cnpg.io/Database', ready: ['applied=true'], silence: 'wait' },
    { kind: 'postgresql.cnpg.io/*', silence: 'ready' },
    { kind: 'acid.zalan.do/postgresql', ready: ['PostgresClusterStatus=Running'], silence: 'wait' },
    { kind: 'rabbitmq.com/RabbitmqCluster', ready: ['AllReplicasReady', 'ClusterAvailable', 'ReconcileSuccess'], silence: 'wait' },
    { kind: 'rabbitmq.com/*', ready: ['Ready'], silence: 'wait' },
    { kind: 'minio.min.io/Tenant', ready: ['currentState=Initialized'], silence: 'wait' },
    { kind: 'monitoring.coreos.com/Prometheus', ready: ['Available', 'Reconciled'] },
    { kind: 'monitoring.coreos.com/PrometheusAgent', ready: ['Available', 'Reconciled'] },
    { kind: 'monitoring.coreos.com/Alertmanager', ready: ['Available', 'Reconciled'] },
    { kind: 'monitoring.coreos.com/ThanosRuler', ready: ['Available', 'Reconciled'] },
    { kind: 'operator.victoriametrics.com/*', ready: ['updateStatus=operational|paused'] },
    { kind: 'monitoring.coreos.com/*', silence: 'ready' },
    { kind: 'keda.sh/*TriggerAuthentication', silence: 'ready' },
    { kind: 'keda.sh/*', ready: ['Ready', '!Fallback'], silence: 'wait' },
    { kind: 'autoscaling.k8s.io/*', silence: 'ready' },
    { kind: 'karpenter.sh/NodePool', ready: ['Ready'], silence: 'wait' },
    { kind: 'karpenter.sh/NodeClaim', ready: ['Launched', 'Registered', 'Initialized'], silence: 'wait' },
    { kind: 'karpenter.k8s.aws/EC2NodeClass', ready: ['Ready'], silence: 'wait' },
    { kind: 'source.toolkit.fluxcd.io/HelmRepository', silence: 'ready', pausedBy: 'suspend' },
    { kind: 'notification.toolkit.fluxcd.io/Receiver', ready: ['Ready'], silence: 'wait', pausedBy: 'suspend' },
    { kind: 'notification.toolkit.fluxcd.io/*', silence: 'ready', pausedBy: 'suspend' },
    { kind: '*.toolkit.fluxcd.io/*', ready: ['Ready'], failed: ['Stalled'], silence: 'wait', pausedBy: 'suspend' },
    { kind: 'flagger.app/Canary', ready: ['phase=Initialized|Succeeded'], silence: 'wait' },
    { kind: 'flagger.app/*', silence: 'ready' },
    { kind: '*.knative.dev/*', ready: ['Ready'], silence: 'wait' },
    { kind: 'tekton.dev/*Run', ready: ['Succeeded'], failed: ['Succeeded:False'], silence: 'wait', runs: true },
    { kind: 'tekton.dev/*', silence: 'ready' },
    { kind: 'sparkoperator.k8s.io/SparkApplication', ready: ['applicationState.state=RUNNING|COMPLETED'], silence: 'wait' },
    { kind: 'kueue.x-k8s.io/*Queue', ready: ['Active'], silence: 'wait' },
    { kind: 'kueue.x-k8s.io/*', silence: 'ready' },
    { kind: 'operators.coreos.com/Subscription', rule: subscription, silence: 'wait' },
    { kind: 'apps.openshift.io/DeploymentConfig', rule: deploymentConfig, silence: 'wait' },
    { kind: 'operators.coreos.com/ClusterServiceVersion', ready: ['phase=Succeeded'], silence: 'wait' },
    { kind: 'gateway.networking.k8s.io/Gateway', ready: ['Accepted', 'Programmed', '!ResolvedRefs:False'], silence: 'wait' },
    { kind: 'gateway.networking.k8s.io/GatewayClass', ready: ['Accepted'], silence: 'wait' },
    { kind: 'gateway.networking.k8s.io/*Route', silence: 'wait' },
    { kind: 'gateway.networking.k8s.io/ReferenceGrant', silence: 'ready' },
    { kind: 'networking.istio.io/*', silence: 'ready' },
    { kind: 'security.istio.io/*', silence: 'ready' },
    { kind: 'telemetry.istio.io/*', silence: 'ready' },
    { kind: 'extensions.istio.io/*', silence: 'ready' },
    { kind: 'policy.linkerd.io/*', silence: 'ready' },
    { kind: 'traefik.io/*', silence: 'ready' },
    { kind: 'traefik.containo.us/*', silence: 'ready' },
    { kind: 'projectcontour.io/HTTPProxy', ready: ['Valid', 'currentStatus=valid'] },
    { kind: 'cilium.io/*', silence: 'ready' },
    { kind: '*projectcalico.org/*', silence: 'ready' },
    { kind: 'metallb.io/*', silence: 'ready' },
    { kind: 'k8s.cni.cncf.io/*', silence: 'ready' },
    { kind: 'elbv2.k8s.aws/*', silence: 'ready' },
    { kind: 'networking.gke.io/ManagedCertificate', ready: ['certificateStatus=Active'], silence: 'wait' },
    { kind: 'networking.gke.io/*', silence: 'ready' },
    { kind: 'cloud.google.com/*', silence: 'ready' },
    { kind: 'kyverno.io/*Policy', ready: ['Ready'] },
    { kind: 'kyverno.io/*', silence: 'ready' },
    { kind: 'templates.gatekeeper.sh/ConstraintTemplate', ready: ['created=true'], silence: 'wait' },
    { kind: 'constraints.gatekeeper.sh/*', silence: 'ready' },
    { kind: 'pkg.crossplane.io/*Config', silence: 'ready' },
    { kind: 'pkg.crossplane.io/*Revision' },
    { kind: 'pkg.crossplane.io/*', ready: ['Installed', 'Healthy'] },
    { kind: 'apiextensions.crossplane.io/CompositeResourceDefinition', ready: ['Established'], silence: 'wait' },
    { kind: 'apiextensions.crossplane.io/*', silence: 'ready' },
    { kind: '*.crossplane.io/*Config', silence: 'ready' },
    { kind: '*.upbound.io/*Config', silence: 'ready' },
    { kind: 'protection.crossplane.io/*' },
    { kind: 'ops.crossplane.io/*' },
    { kind: 'stacks.crossplane.io/*' },
    { kind: '*.crossplane.io/*', ready: ['Synced', 'Ready'], silence: 'wait' },
    { kind: '*.upbound.io/*', ready: ['Synced', 'Ready'], silence: 'wait' },
    { kind: '*.services.k8s.aws/*', ready: ['ACK.ResourceSynced', '!ACK.Terminal'], silence: 'wait' },
    { kind: 'core.cnrm.cloud.google.com/*', ready: ['healthy=true'], silence: 'wait' },
    { kind: '*.cnrm.cloud.google.com/*', ready: ['Ready'], silence: 'wait' },
    { kind: 'cluster.x-k8s.io/Cluster', ready: ['phase=Provisioned'], failed: ['phase=Failed'], silence: 'wait', pausedBy: 'paused' },
    { kind: 'cluster.x-k8s.io/MachineDeployment', ready: ['phase=Running'], failed: ['phase=Failed'], silence: 'wait' },
    { kind: 'cluster.x-k8s.io/MachinePool', ready: ['phase=Running'], failed: ['phase=Failed'], silence: 'wait' },
    { kind: 'cluster.x-k8s.io/Machine', ready: ['phase=Running'], failed: ['phase=Failed'], silence: 'wait' },
    { kind: '*.cluster.x-k8s.io/*Template', silence: 'ready' },
    { kind: 'snapshot.storage.k8s.io/*Class', silence: 'ready' },
    { kind: 'snapshot.storage.k8s.io/*', ready: ['readyToUse=true'], silence: 'wait' },
    { kind: 'velero.io/Backup', ready: ['phase=Completed'], failed: ['phase=Failed|PartiallyFailed|FailedValidation'], silence: 'wait', runs: true },
    { kind: 'velero.io/Schedule', ready: ['phase=Enabled'], silence: 'wait' },
    { kind: 'velero.io/BackupStorageLocation', ready: ['phase=Available'], silence: 'wait' },
];
const MATCHERS = OPERATORS.map((row) => ({ row, pattern: patternOf(row.kind) }));
function operatorOf(group, kind) {
    const name = `${group}/${kind}`;
    return MATCHERS.find(({ pattern }) => pattern.test(name))?.row ?? { kind: name };
}
function patternOf(kind) {
    const text = kind.split('*').map((part) => part.replaceAll('.', '\\.'));
    return new RegExp(`^${text.join('[^/]*')}$`);
}

var pod_trouble = __webpack_require__(25587);
;// CONCATENATED MODULE: ./build/kube/readiness/rules/pod.js


const pod = (object) => {
    const status = (0,fields .pq)(object.status);
    const phase = (0,fields .b6)(status.phase, 'Pending');
    const trouble = (0,pod_trouble .G)(object)[0]?.message;
    if (phase === 'Succeeded')
        return { state: 'ready', message: 'has finished' };
    if (phase === 'Failed')
        return { state: 'failed', message: trouble ?? ((0,fields .WE)(status) || 'has failed') };
    const ready = (0,fields .uH)(status, 'Ready');
    if (phase === 'Running' && ready?.status === 'True')
        return { state: 'ready', message: 'is running' };
    return { state: 'progressing', message: trouble ?? `is ${phase.toLowerCase()} and not ready` };
};

;// CONCATENATED MODULE: ./build/kube/readiness/rules/resource.js

const claim = ({ status = {} }, { bindingMode }) => {
    const phase = (0,fields .b6)(status.phase, 'Pending');
    if (phase === 'Bound')
        return { state: 'ready', message: 'is bound' };
    if (phase === 'Lost')
        return { state: 'failed', message: 'has lost its volume' };
    if (bindingMode === 'WaitForFirstConsumer')
        return { state: 'ready', message: 'waits for its first pod' };
    return { state: 'progressing', message: 'is not bound to a volume' };
};
const service = ({ spec = {}, status = {} }) => {
    if (spec.type !== 'LoadBalancer')
        return { state: 'ready', message: 'exists' };
    const addresses = (0,fields .qj)((0,fields .pq)(status, 'loadBalancer'), 'ingress');
    const external = Array.isArray(spec.externalIPs) && spec.externalIPs.length > 0;
    return addresses.length > 0 || external
        ? { state: 'ready', message: 'has an address' }
        : { state: 'progressing', message: 'has no address from the load balancer' };
};
const namespace = ({ status = {} }) => status.phase === 'Terminating'
    ? { state: 'progressing', message: 'is being deleted' }
    : { state: 'ready', message: 'is active' };
const plain = ({ status }) => {
    const ready = (0,fields .uH)(status, 'Ready');
    if (ready === undefined)
        return { state: 'ready', message: 'exists' };
    return ready.status === 'True'
        ? { state: 'ready', message: 'is ready' }
        : { state: 'progressing', message: (0,fields .WE)(ready) || 'is not ready' };
};

;// CONCATENATED MODULE: ./build/kube/readiness/readiness.js










const RULES = {
    'apps/Deployment': workload .kG,
    'apps/StatefulSet': workload .ll,
    'apps/DaemonSet': workload .$g,
    'apps/ReplicaSet': workload .Hb,
    '/ReplicationController': workload .Hb,
    '/Pod': pod,
    'batch/Job': job,
    '/PersistentVolumeClaim': claim,
    '/Service': service,
    '/Namespace': namespace,
    'apiextensions.k8s.io/CustomResourceDefinition': customResourceDefinition,
    'apiregistration.k8s.io/APIService': apiService,
};
const BUILT_IN = /^(?:|apps|batch|autoscaling|policy|extensions|(?:internal\.|flowcontrol\.)?apiserver\.k8s\.io|(?:networking|rbac\.authorization|storage|scheduling|node|coordination|discovery|admissionregistration|apiextensions|apiregistration|certificates|authentication|authorization|events|resource|storagemigration|metrics)\.k8s\.io)$/;
function isCustom(apiVersion) {
    return !BUILT_IN.test(groupOf(apiVersion));
}
function readiness(seen, options) {
    const own = options.own?.(seen);
    if (own)
        return own;
    const object = { ...seen, spec: (0,fields .pq)(seen.spec), status: (0,fields .pq)(seen.status) };
    const { deletionTimestamp, generation } = object.metadata;
    if (deletionTimestamp !== undefined)
        return { state: 'progressing', message: 'is being deleted' };
    const group = groupOf(object.apiVersion);
    const custom = isCustom(object.apiVersion);
    const row = custom ? operatorOf(group, object.kind) : { kind: '' };
    if (row.pausedBy !== undefined && object.spec[row.pausedBy] === true) {
        return { state: 'ready', message: 'is suspended' };
    }
    if ((0,observed_generation .J)(object.status.observedGeneration, generation))
        return rules_readings .mW;
    if (custom)
        return judgeCustomResource(object, row, options);
    return (RULES[`${group}/${object.kind}`] ?? plain)(object, options);
}
function mayOwnPods({ apiVersion, kind }) {
    if (!isCustom(apiVersion))
        return false;
    const { silence, runs } = operatorOf(groupOf(apiVersion), kind);
    return silence !== 'ready' && !runs;
}
function groupOf(apiVersion) {
    return apiVersion.includes('/') ? apiVersion.replace(/\/.*/, '') : '';
}


  }),

  93302:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    RO: () => (  readingsOf),
    Z7: () => (  readConditions),
    mW: () => (  NOT_SEEN),
    qz: () => (  tell)
  });
  var _util_scalar_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80809);
  var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65363);
  var _observed_generation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87134);



const NOT_SEEN = {
    state: 'progressing',
    message: 'its controller has not seen the last change yet',
};
function readConditions({ metadata, status }) {
    return readingsOf(status, metadata.generation);
}
function readingsOf(holder, generation) {
    return new Map((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .qj)(holder, 'conditions')
        .map((item) => readingOf(item, generation))
        .map((reading) => [reading.type, reading]));
}
function tell({ type, is, why }) {
    const shown = { true: 'True', false: 'False', unknown: 'Unknown' }[is];
    return `${type} is ${shown}${why === '' ? '' : ` (${why})`}`;
}
function readingOf(item, generation) {
    const status = (0,_util_scalar_text_js__WEBPACK_IMPORTED_MODULE_1__  .w)(item.status).toLowerCase();
    return {
        type: (0,_util_scalar_text_js__WEBPACK_IMPORTED_MODULE_1__  .w)(item.type),
        is: status === 'true' || status === 'false' ? status : 'unknown',
        why: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .WE)(item),
        stale: (0,_observed_generation_js__WEBPACK_IMPORTED_MODULE_2__  .J)(item.observedGeneration, generation),
    };
}


  }),

  52562:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $g: () => (  daemonSet),
    Hb: () => (  replicaSet),
    cm: () => (  podsThatStayOld),
    kG: () => (  deployment),
    ll: () => (  statefulSet)
  });
  var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65363);

const UNSEEN = { state: 'progressing', message: 'its controller has not seen it yet' };
const deployment = ({ spec = {}, status = {} }) => {
    if (spec.paused === true)
        return { state: 'ready', message: 'is paused' };
    if (status.observedGeneration === undefined)
        return UNSEEN;
    const progressing = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .uH)(status, 'Progressing');
    if (progressing?.reason === 'ProgressDeadlineExceeded') {
        return { state: 'failed', message: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .WE)(progressing) };
    }
    const wanted = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .rl)(spec.replicas, 1);
    const total = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .rl)(status.replicas);
    const updated = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .rl)(status.updatedReplicas);
    const available = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .rl)(status.availableReplicas);
    if (updated < wanted)
        return counted(updated, wanted, 'are updated');
    if (total > updated) {
        const old = total - updated;
        const message = old === 1 ? '1 old replica is still there' : `${old} old replicas are still there`;
        return { state: 'progressing', message };
    }
    if (available < wanted)
        return counted(available, wanted, 'are available');
    return tooMany(status, wanted) ?? counted(available, wanted, 'are available', 'ready');
};
const statefulSet = ({ spec = {}, status = {} }) => {
    if (status.observedGeneration === undefined)
        return UNSEEN;
    const wanted = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .rl)(spec.replicas, 1);
    const ready = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .rl)(status.readyReplicas);
    const updated = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .rl)(status.updatedReplicas);
    const toUpdate = wanted - podsThatStayOld(spec);
    if (updated < toUpdate)
        return counted(updated, toUpdate, 'are updated');
    if (ready < wanted)
        return counted(ready, wanted, 'are ready');
    const available = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .rl)(spec.minReadySeconds) > 0 ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .rl)(status.availableReplicas) : ready;
    if (available < wanted)
        return counted(available, wanted, 'are available');
    const surplus = tooMany(status, wanted);
    if (surplus !== undefined)
        return surplus;
    const mixed = status.currentRevision !== status.updateRevision;
    if (mixed && toUpdate === wanted && wanted > 0) {
        return { state: 'progressing', message: 'its update is not finished yet' };
    }
    return counted(ready, wanted, 'are ready', 'ready');
};
function podsThatStayOld(spec) {
    const { type, rollingUpdate } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .pq)(spec, 'updateStrategy');
    const wanted = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .rl)(spec.replicas, 1);
    return type === 'OnDelete' ? wanted : Math.min(wanted, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .rl)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .pq)(rollingUpdate).partition));
}
const daemonSet = ({ spec = {}, status = {} }) => {
    if (status.observedGeneration === undefined)
        return UNSEEN;
    const onDelete = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .pq)(spec, 'updateStrategy').type === 'OnDelete';
    const wanted = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .rl)(status.desiredNumberScheduled);
    const updated = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .rl)(status.updatedNumberScheduled);
    const available = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .rl)(status.numberAvailable);
    if (!onDelete && updated < wanted)
        return counted(updated, wanted, 'are updated');
    if (available < wanted)
        return counted(available, wanted, 'are available');
    return counted(available, wanted, 'are available', 'ready');
};
const replicaSet = ({ spec = {}, status = {} }) => {
    if (status.observedGeneration === undefined)
        return UNSEEN;
    const refused = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .uH)(status, 'ReplicaFailure');
    if (refused?.status === 'True')
        return { state: 'progressing', message: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .WE)(refused) };
    const wanted = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .rl)(spec.replicas, 1);
    const available = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .rl)(status.availableReplicas);
    if (available < wanted)
        return counted(available, wanted, 'are available');
    return tooMany(status, wanted) ?? counted(available, wanted, 'are available', 'ready');
};
function tooMany(status, wanted) {
    const surplus = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .rl)(status.replicas) - wanted;
    return surplus > 0
        ? { state: 'progressing', message: `${surplus} more replicas than wanted are still there` }
        : undefined;
}
function counted(count, wanted, what, state = 'progressing') {
    return { state, message: `${count} of ${wanted} replicas ${what}` };
}


  }),

  25587:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  podTroubles),
    p: () => (  endingText)
  });
  var _util_counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66591);
  var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65363);
  var _waiting_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11761);



function podTroubles(pod) {
    const status = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .pq)(pod.status);
    const containers = [...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .qj)(status, 'initContainerStatuses'), ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .qj)(status, 'containerStatuses')];
    const found = [...podTrouble(status), ...containers.flatMap((item) => containerTrouble(item))];
    return found.sort((a, b) => Number(a.reason === 'NotReady') - Number(b.reason === 'NotReady'));
}
function podTrouble(status) {
    const scheduled = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .uH)(status, 'PodScheduled');
    if (scheduled?.status === 'False') {
        const reason = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(scheduled.reason, 'Unschedulable');
        return [{ reason, message: `cannot be scheduled: ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(scheduled.message, reason)}` }];
    }
    const reason = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(status.reason);
    if (status.phase !== 'Failed' || reason === '')
        return [];
    return [{ reason, message: [reason, (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(status.message)].filter((text) => text !== '').join(': ') }];
}
function containerTrouble(status) {
    const container = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(status.name);
    const restarts = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .rl)(status.restartCount);
    const state = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .pq)(status.state);
    const last = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .pq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .pq)(status.lastState), 'terminated');
    const waiting = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .pq)(state, 'waiting');
    const reason = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(waiting.reason);
    if ((0,_waiting_reasons_js__WEBPACK_IMPORTED_MODULE_0__  .E)(reason) === 'crash') {
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
    if ((0,_waiting_reasons_js__WEBPACK_IMPORTED_MODULE_0__  .E)(reason) !== 'usual') {
        const detail = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(waiting.message);
        return [
            {
                reason,
                container,
                restarts,
                message: `container ${container} does not start: ${[reason, detail].filter((text) => text !== '').join(': ')}`,
            },
        ];
    }
    const terminated = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .pq)(state, 'terminated');
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
function endingText(terminated) {
    if (terminated.exitCode === undefined)
        return 'exit code unknown';
    const reason = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(terminated.reason);
    const telling = reason !== '' && reason !== 'Error' && reason !== 'Completed' ? ` (${reason})` : '';
    const words = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(terminated.message).trim().split('\n').at(-1);
    return `exit code ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .rl)(terminated.exitCode)}${telling}${words ? `: ${words}` : ''}`;
}
function times(restarts) {
    return (0,_util_counted_js__WEBPACK_IMPORTED_MODULE_2__  .h)(restarts, 'restart');
}


  }),

  11761:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  waitingKind),
    w: () => (  neverStarted)
  });
const REASONS = {
    ContainerCreating: 'usual',
    PodInitializing: 'usual',
    InvalidImageName: 'image-name',
    ErrImagePull: 'image',
    ImagePullBackOff: 'image',
    ErrImageNeverPull: 'image',
    ImageInspectError: 'image',
    RegistryUnavailable: 'image',
    SignatureValidationFailed: 'image',
    CreateContainerConfigError: 'start',
    CreateContainerError: 'start',
    RunContainerError: 'start',
    PreCreateHookError: 'start',
    PreStartHookError: 'start',
    PostStartHookError: 'start',
    CrashLoopBackOff: 'crash',
};
const NEVER_STARTED = new Set(['StartError', 'ContainerCannotRun']);
function waitingKind(reason) {
    if (reason === '')
        return 'usual';
    return Object.hasOwn(REASONS, reason) ? REASONS[reason] : undefined;
}
function neverStarted(reason) {
    return NEVER_STARTED.has(reason);
}


  }),

  91131:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    k: () => (  selects),
    v: () => (  holds)
  });
  var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65363);

function selects({ kind, spec }, labels = {}) {
    const selector = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .pq)(spec, 'selector');
    const wanted = kind === 'ReplicationController' ? selector : (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .pq)(selector, 'matchLabels');
    return (Object.entries(wanted).every(([key, value]) => labels[key] === value) &&
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .qj)(selector, 'matchExpressions').every((requirement) => holds(requirement, labels)));
}
function holds({ key, operator, values }, labels) {
    const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .b6)(key);
    const label = Object.hasOwn(labels, name) ? labels[name] : undefined;
    const wanted = Array.isArray(values) ? values : [];
    switch (operator) {
        case 'In':
            return label !== undefined && wanted.includes(label);
        case 'NotIn':
            return label === undefined || !wanted.includes(label);
        case 'Exists':
            return label !== undefined;
        case 'DoesNotExist':
            return label === undefined;
        case 'Gt':
            return Number(label) > Number(wanted[0]);
        case 'Lt':
            return Number(label) < Number(wanted[0]);
        default:
            return true;
    }
}


  }),

  361:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A0: () => (  CONTROLLERS),
    K5: () => (  workloadKind),
    L: () => (  isMaker),
    Sm: () => (  POD),
    o$: () => (  madeBetween),
    sX: () => (  isMade),
    v$: () => (  madeBy)
  });
const ALL = [
    {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        makes: 'ReplicaSet',
        goesOn: true,
        isCommon: true,
        rollsOut: true,
    },
    { apiVersion: 'apps/v1', kind: 'ReplicaSet', makes: 'Pod', goesOn: true, isCommon: true },
    {
        apiVersion: 'apps/v1',
        kind: 'StatefulSet',
        makes: 'Pod',
        goesOn: true,
        isCommon: true,
        rollsOut: true,
    },
    { apiVersion: 'apps/v1', kind: 'DaemonSet', makes: 'Pod', goesOn: true, isCommon: true, rollsOut: true },
    { apiVersion: 'v1', kind: 'ReplicationController', makes: 'Pod', goesOn: true },
    { apiVersion: 'batch/v1', kind: 'Job', makes: 'Pod', isCommon: true },
    { apiVersion: 'batch/v1', kind: 'CronJob', makes: 'Job' },
    { apiVersion: 'v1', kind: 'Pod', goesOn: true },
];
const BY_KIND = new Map(ALL.map((row) => [row.kind, row]));
function workloadKind(kind) {
    return BY_KIND.get(kind);
}
const POD = { apiVersion: 'v1', kind: 'Pod' };
const CONTROLLERS = ALL.filter(({ isCommon }) => isCommon).map(asKind);
function isMaker(kind) {
    return workloadKind(kind)?.makes !== undefined;
}
function isMade(kind) {
    return ALL.some(({ makes }) => makes === kind);
}
function madeBetween(kind) {
    const row = workloadKind(kind);
    const made = workloadKind(row?.makes ?? '');
    if (row === undefined)
        return undefined;
    return made?.makes === undefined ? [] : [asKind(made), ...(madeBetween(made.kind) ?? [])];
}
function madeBy(kind) {
    const between = madeBetween(kind);
    if (between === undefined)
        return undefined;
    return isMaker(kind) ? [...between, POD] : [];
}
function asKind({ apiVersion, kind }) {
    return { apiVersion, kind };
}


  }),

  46148:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    d: () => (  suggestChart)
  });
  var _util_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91734);

function suggestChart(written, { ids, tags }) {
    const ofKind = written.startsWith('tag:') ? tags.map((tag) => `tag:${tag}`) : ids;
    const candidates = [...new Set(ofKind)];
    const meant = (0,_util_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__  .a)(written, candidates);
    if (meant !== undefined)
        return `did you mean \`${meant}\`?`;
    return candidates.length === 0 ? 'no entry has tags' : `there are ${candidates.join(', ')}`;
}


  }),

  53973:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    e: () => (  unneededToDestroy),
    f: () => (  canRunOnDestroy)
  });
  var _model_plan_phase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44615);
  var _read_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47729);


const CHART_KEYS = [
    'path',
    'chart',
    'version',
    'manifests',
    'values',
    'valuesFiles',
    'inlineValues',
    'set',
    'patches',
];
const WHEN_WITHOUT_CHART = ['uninstall', 'destroy', 'rollback', 'always'];
function unneededToDestroy(root, path) {
    const owner = ownerLength(path);
    if (owner === undefined)
        return false;
    const [key, phase, index] = path.slice(owner);
    if (CHART_KEYS.includes(String(key)))
        return true;
    if (key !== 'hooks' || phase === undefined || index === undefined)
        return false;
    const when = (0,_read_tree_js__WEBPACK_IMPORTED_MODULE_0__  .jf)((0,_read_tree_js__WEBPACK_IMPORTED_MODULE_0__  .oB)(root, path.slice(0, owner + 3)), 'when');
    if (when === undefined)
        return _model_plan_phase_js__WEBPACK_IMPORTED_MODULE_1__  .Nk.some((name) => name === phase);
    const names = [(0,_read_tree_js__WEBPACK_IMPORTED_MODULE_0__  .aB)(when)].flat();
    return !names.some((name) => WHEN_WITHOUT_CHART.includes(String(name)));
}
function canRunOnDestroy(phase, when) {
    if (when === undefined)
        return !_model_plan_phase_js__WEBPACK_IMPORTED_MODULE_1__  .Nk.some((name) => name === phase);
    return when.includes('uninstall') || when.includes('rollback');
}
function ownerLength(path) {
    const start = path[0] === 'environments' ? 2 : 0;
    if (path[start] === 'defaults')
        return start + 1;
    return path[start] === 'charts' ? start + 2 : undefined;
}


  }),

  46378:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    GD: () => (  unusableTexts),
    LF: () => (  pathText),
    OT: () => (  isSops),
    c5: () => (  unusableFile),
    jh: () => (  hasReferences),
    tK: () => (  unusableSyntax),
    w5: () => (  REFERENCE_TO_LOOK_UP)
  });
const OR_ENV = 'or take the value from the environment: `${env.NAME}`';
const SOPS = {
    code: 'encrypted-value',
    what: 'encrypted with sops',
    hint: `name the file in \`valuesFiles\`, where \`sops\` decrypts it, decrypt it in an earlier step (\`sops decrypt --in-place FILE\`), ${OR_ENV}`,
};
const ANSIBLE = {
    code: 'encrypted-value',
    what: 'encrypted with ansible-vault',
    hint: `decrypt the file in an earlier step (\`ansible-vault decrypt FILE\`), ${OR_ENV}`,
};
const ENCRYPTED_FILE = {
    code: 'encrypted-value',
    what: 'encrypted',
    hint: `decrypt the file in an earlier step, ${OR_ENV}`,
};
const REFERENCE = {
    code: 'unresolved-reference',
    what: 'a reference that only `vals` or helmfile can look up',
    hint: `put it into a file of \`valuesFiles\`, where \`vals\` looks it up, ${OR_ENV}`,
    forVals: true,
};
const REFERENCE_INSIDE = {
    ...REFERENCE,
    what: 'a text with a reference in it that only `vals` or helmfile can look up',
    inside: true,
};
const VAULT_PLUGIN = {
    code: 'unresolved-reference',
    what: "a reference that only Argo CD's vault plugin looks up",
    hint: `look it up in an earlier step (\`argocd-vault-plugin generate FILE\`), ${OR_ENV}`,
};
const ENCRYPTED_TEXT = {
    code: 'encrypted-value',
    what: 'encrypted with age',
    hint: `decrypt it in an earlier step, ${OR_ENV}`,
};
const TEMPLATE = {
    code: 'unrendered-template',
    what: 'a Go template, and nothing renders values',
    hint: 'for `{{ .Values.name }}` write `${vars.name}`, in a values file with `variables: true`; what has functions, conditions or loops is rendered in an earlier step',
};
const TEMPLATE_FILE = {
    ...TEMPLATE,
    hint: 'for `{{ .Values.name }}` write `${vars.name}`, call it `.yaml`, and name it by `{file: ..., variables: true}`; what has functions, conditions or loops is rendered in an earlier step',
};
const REFERENCE_TO_LOOK_UP = /(?:secret)?ref\+[a-z][\w.-]{0,60}:\/\//;
const IN_TEXT = [
    [/^ENC\[\w+,/, SOPS],
    [/^\s*\$ANSIBLE_VAULT;/, ANSIBLE],
    [/^(?:secret)?ref\+[a-z][\w.-]{0,60}:\/\//, REFERENCE],
    [/^<path:[^<>]{1,300}#[^<>]{1,100}>$/, VAULT_PLUGIN],
    [/^\s*-----BEGIN AGE ENCRYPTED FILE-----/, ENCRYPTED_TEXT],
    [REFERENCE_TO_LOOK_UP, REFERENCE_INSIDE],
    [/\{\{-?\s*(?:requiredEnv|env|exec|readFile|fetchSecretValue)\s+["`]/, TEMPLATE],
    [/\{\{[^{}]{0,400}?(?<![\w)])\.(?:Environment|StateValues)\b/, TEMPLATE],
    [/\{\{[^{}]{0,400}?(?<![\w)])\.(?:Values|Release|Chart)\b/, { ...TEMPLATE, rendersItself: true }],
];
function unusableFile(name, text) {
    if (/\.(?:gotmpl|tpl|tmpl)$/i.test(name))
        return TEMPLATE_FILE;
    if (/^sops_(?:mac|version|lastmodified)=/m.test(text))
        return SOPS;
    if (text.startsWith('$ANSIBLE_VAULT;'))
        return ANSIBLE;
    if (/^-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----/.test(text))
        return ENCRYPTED_FILE;
    return /^(?:\0GITCRYPT|age-encryption\.org\/|U2FsdGVkX1)/.test(text) ? ENCRYPTED_FILE : undefined;
}
function unusableTexts(value, path = []) {
    if (typeof value === 'string') {
        const [pattern, found] = IN_TEXT.find(([one]) => one.test(value)) ?? [];
        if (pattern === undefined || found === undefined)
            return [];
        const start = found.inside ? value.search(pattern) : 0;
        return [{ ...found, path, sample: value.slice(start, start + 40).split('\n')[0] ?? '' }];
    }
    if (typeof value !== 'object' || value === null)
        return [];
    if (isSops(value))
        return [{ ...SOPS, path, sample: 'sops' }];
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    return entries.flatMap(([key, item]) => unusableTexts(item, [...path, key]));
}
function hasReferences(value) {
    return unusableTexts(value).some(({ forVals }) => forVals);
}
function unusableSyntax(text) {
    const isTemplate = text.split('\n').some((line) => {
        const opening = line.indexOf('{{');
        return opening >= 0 && line.indexOf('}}', opening) >= 0;
    });
    return isTemplate ? TEMPLATE : undefined;
}
function isSops(value) {
    const { sops } = value;
    return typeof sops === 'object' && sops !== null && ('mac' in sops || 'lastmodified' in sops);
}
function pathText(path) {
    return path
        .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`))
        .join('');
}


  }),

  67231:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    BI: () => (  hasHooks),
    Nv: () => (  isVars),
    g_: () => (  hasSettings)
  });
const WITH_SETTINGS = [
    ['defaults'],
    ['charts', '*'],
    ['environments', '*', 'defaults'],
    ['environments', '*', 'charts', '*'],
];
const OF_THE_RUN = [[], ['environments', '*']];
function hasSettings(path) {
    return WITH_SETTINGS.some((owner) => fits(path, owner));
}
function hasHooks(path) {
    return hasSettings(path) || OF_THE_RUN.some((owner) => fits(path, owner));
}
function isVars(path) {
    return path[0] === 'vars' || (path[0] === 'environments' && path[2] === 'vars');
}
function fits(path, owner) {
    return path.length === owner.length && owner.every((step, index) => step === '*' || step === path[index]);
}


  }),

  51099:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    r: () => (  parseSetPath)
  });
  var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46305);

const HIGHEST_INDEX = 65536;
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
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__  .f)({
        reason: 'invalid-manifest',
        message: `set key "${path}": ${why}`,
        remedy: 'Write it as for `helm --set`: `image.tag`, `list[0].name`, `annotations.example\\.org/name`.',
    });
}


  }),

  77493:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  asInValuesFile),
    _: () => (  readValuesAsMeant)
  });
  var _util_yaml_go_scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57832);
  var _util_yaml_plain_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26874);
  var _read_issues_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36737);
  var _read_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47729);
  var _owners_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67231);





function readValuesAsMeant(root) {
    const issues = [];
    return { root: walk(root, [], issues), issues };
}
function walk(node, path, issues) {
    if ((0,_owners_js__WEBPACK_IMPORTED_MODULE_3__  .Nv)(path))
        return asInValuesFile(node, issues, 'kept');
    const isBelow = path.length > 4 || (path.length > 0 && !/^(defaults|charts|environments)$/.test(String(path[0])));
    if (node.kind === 'scalar' || isBelow)
        return node;
    if (node.kind === 'list') {
        return { ...node, items: node.items.map((item, index) => walk(item, [...path, index], issues)) };
    }
    const settings = (0,_owners_js__WEBPACK_IMPORTED_MODULE_3__  .g_)(path);
    const entries = new Map();
    for (const [key, entry] of node.entries) {
        const value = settings
            ? readSetting(key, entry.value, issues)
            : walk(entry.value, [...path, key], issues);
        entries.set(key, { ...entry, value });
    }
    return { ...node, entries };
}
function readSetting(key, value, issues) {
    if (key === 'values')
        return asInValuesFile(value, issues);
    if (key === 'patches' && value.kind === 'list')
        return { ...value, items: value.items.map((item) => readPatch(item, issues)) };
    if (key !== 'set' || value.kind === 'scalar')
        return value;
    if (value.kind === 'list')
        return { ...value, items: value.items.map((item) => readSetItem(item, issues)) };
    const short = [...value.entries].map(([name, entry]) => [name, { ...entry, value: asOnCommandLine(entry.value, false) }]);
    return { ...value, entries: new Map(short) };
}
function readPatch(item, issues) {
    const entry = item.kind === 'map' ? item.entries.get('patch') : undefined;
    if (item.kind !== 'map' || entry === undefined)
        return item;
    const value = asInValuesFile(entry.value, issues);
    return { ...item, entries: new Map(item.entries).set('patch', { ...entry, value }) };
}
function asInValuesFile(node, issues, keys = 'read') {
    if (node.kind === 'scalar')
        return readScalar(node, issues);
    if (node.kind === 'list')
        return { ...node, items: node.items.map((item) => asInValuesFile(item, issues, keys)) };
    const entries = new Map();
    for (const [written, entry] of node.entries) {
        const key = keys === 'kept' ? written : readKey(written, entry.key);
        if (key === undefined)
            issues.push((0,_read_issues_js__WEBPACK_IMPORTED_MODULE_2__  .NC)('invalid-value', entry.key, 'a key must be text, not nothing'));
        else
            entries.set(key, { ...entry, value: asInValuesFile(entry.value, issues, keys) });
    }
    return { ...node, entries };
}
function readScalar(node, issues) {
    if (node.written === undefined)
        return node;
    const read = (0,_util_yaml_go_scalar_js__WEBPACK_IMPORTED_MODULE_0__  .h)(node.written);
    const value = typeof read === 'bigint' ? Number(read) : read;
    const isExact = typeof value !== 'number' ||
        (Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value));
    if (!isExact && typeof node.value !== 'number') {
        const message = `the number ${node.written} cannot be kept exactly`;
        issues.push((0,_read_issues_js__WEBPACK_IMPORTED_MODULE_2__  .NC)('invalid-value', node.origin, message, `write "${node.written}" in quotes`));
    }
    return { ...node, value };
}
function readKey(key, origin) {
    const isQuoted = origin === undefined || /["']/.test(origin.source.text.charAt(origin.start));
    return isQuoted ? key : (0,_util_yaml_go_scalar_js__WEBPACK_IMPORTED_MODULE_0__  .m)((0,_util_yaml_go_scalar_js__WEBPACK_IMPORTED_MODULE_0__  .h)(key));
}
function readSetItem(item, issues) {
    const entry = item.kind === 'map' ? item.entries.get('value') : undefined;
    if (item.kind !== 'map' || entry === undefined)
        return item;
    const type = (0,_read_tree_js__WEBPACK_IMPORTED_MODULE_4__  .jf)(item, 'type');
    const isJson = type?.kind === 'scalar' && type.value === 'json';
    const isText = type?.kind === 'scalar' && (type.value === 'string' || type.value === 'file');
    const value = isJson ? asInValuesFile(entry.value, issues) : asOnCommandLine(entry.value, isText);
    return { ...item, entries: new Map(item.entries).set('value', { ...entry, value }) };
}
function asOnCommandLine(node, isText) {
    if (node.kind !== 'scalar' || node.written === undefined || node.written === '')
        return node;
    const isKept = !isText && (typeof node.value !== 'number' || (0,_util_yaml_plain_scalar_js__WEBPACK_IMPORTED_MODULE_1__  .X)(node.written) === node.value);
    return { ...node, value: isKept ? node.value : node.written, plain: false };
}


  }),

  23107:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  I: () => (  environmentsIn),
  e: () => (  loadManifest)
});

var schema_problems = __webpack_require__(77581);
var interpreted = __webpack_require__(41090);
var did_you_mean = __webpack_require__(91734);
var expected_phrase = __webpack_require__(84043);
var external_node_path_ = __webpack_require__(76760);
var phase = __webpack_require__(44615);
var limiter = __webpack_require__(36125);
var go_yaml = __webpack_require__(93898);
var too_many_values = __webpack_require__(88070);
var set_path = __webpack_require__(51099);
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/manifest/read/named-file.js

const LARGEST_BYTES = 5 * 1024 * 1024;
async function readNamedFile(path) {
    const { size } = await (0,promises_.stat)(path);
    return size > LARGEST_BYTES ? 'too-large' : (0,promises_.readFile)(path);
}

var parse = __webpack_require__(57741);
var read_tree = __webpack_require__(47729);
var utf8 = __webpack_require__(3486);
var yaml_documents = __webpack_require__(1413);
var unusable_text = __webpack_require__(46378);
;// CONCATENATED MODULE: ./build/manifest/check/check-contents.js









const YAML_HINT = 'look at the indentation, quotes and brackets of that line and the one above';
const MANY_HINT = 'leave out what is not needed; commas and lines count, also those in texts';
const MAPPING_HINT = 'values are written as `key: value`';
const OBJECTS = { rendersValues: false, objects: true };
async function checkValuesFile(path, written, reader) {
    const text = await readText(path, written);
    return typeof text === 'string' ? checkValues(text, written, reader) : text;
}
function checkValues(text, name, reader, source = text) {
    const whole = (0,unusable_text .c5)(name, text);
    if (whole !== undefined)
        return unusable({ ...whole, path: [] }, name, text);
    const documents = (0,yaml_documents .v)(text, { what: name, integers: 'bigint' });
    if (!documents.ok) {
        const template = (0,unusable_text .tK)(text);
        if (template !== undefined)
            return unusable({ ...template, path: [] }, name, text);
        return (0,too_many_values .i)(text)
            ? { code: 'invalid-value', message: documents.failure.message, hint: MANY_HINT }
            : wrongSyntax(name, text);
    }
    const [found] = documents.value.flatMap((value) => missed(value, reader));
    if (found !== undefined)
        return unusable(found, name, source);
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
function wrongSyntax(name, text) {
    const { message = 'it cannot be read', line = 1, column = 1 } = (0,go_yaml .a)(text, 'bigint').problem ?? {};
    const [mistake] = (0,parse .h)((0,read_tree .rI)(name, text)).issues;
    const at = mistake?.code === 'yaml-syntax' ? mistake.location : undefined;
    if (mistake === undefined || at === undefined || at.line > line)
        return {
            code: 'invalid-value',
            message: `\`${name}:${line}:${column}\` is no YAML: ${message}`,
            hint: YAML_HINT,
        };
    return {
        code: 'invalid-value',
        message: `\`${name}:${at.line}:${at.column}\` is no YAML: ${mistake.message}`,
        hint: mistake.hint ?? YAML_HINT,
    };
}
function unusable(found, name, text) {
    const { code, path, what, hint, sample } = found;
    const offset = sample === undefined ? -1 : text.indexOf(sample);
    const line = offset === -1 ? '' : `:${text.slice(0, offset).split('\n').length}`;
    const subject = path.length === 0 ? `\`${name}${line}\`` : `\`${(0,unusable_text .LF)(path)}\` in \`${name}${line}\``;
    return { code, message: `${subject} is ${what}`, hint: hint.replace('FILE', name) };
}
function checkValue(value, reader) {
    return missed(value, reader).map(({ code, path, what, hint }) => ({
        code,
        path,
        message: `this value is ${what}`,
        hint: hint.replace('FILE', 'the file that it is from'),
    }));
}
function missed(value, { rendersValues, vals, objects }) {
    return (0,unusable_text .GD)(value).filter(({ rendersItself, forVals, inside }) => !(rendersItself && rendersValues) && !(forVals && vals) && !(inside && objects));
}
function isEncrypted(document) {
    return typeof document === 'object' && document !== null && (0,unusable_text .OT)(document);
}
async function checkObjectsFile(path, written, { sops = false } = {}) {
    const text = await readText(path, written);
    if (typeof text !== 'string')
        return undefined;
    const whole = (0,unusable_text .c5)(written, text);
    if (whole !== undefined)
        return unusable({ ...whole, path: [] }, written, text);
    const documents = (0,yaml_documents .v)(text, { what: written });
    if (!documents.ok) {
        const template = (0,unusable_text .tK)(text);
        return template && unusable({ ...template, path: [] }, written, text);
    }
    if (sops && documents.value.some(isEncrypted))
        return undefined;
    const [found] = documents.value.flatMap((value) => missed(value, OBJECTS));
    return found && unusable(found, written, text);
}
async function checkTextFile(path, written) {
    const text = await readText(path, written);
    if (typeof text !== 'string')
        return text;
    const found = (0,unusable_text .c5)('', text) ?? (0,unusable_text .GD)(text)[0];
    return found?.code === 'encrypted-value' ? unusable({ ...found, path: [] }, written, text) : undefined;
}
function checkSetKey(key) {
    const path = (0,set_path .r)(key);
    if (!path.ok) {
        const { message, remedy } = path.failure;
        return { code: 'invalid-value', message, ...(remedy !== undefined && { hint: remedy }) };
    }
    if (!path.value.includes('__proto__'))
        return undefined;
    return { code: 'invalid-value', message: '`__proto__` is not allowed as a key' };
}
async function readText(path, written) {
    const unreadable = (why) => ({
        code: 'file-unreadable',
        message: `\`${written}\` ${why}`,
    });
    try {
        const bytes = await readNamedFile(path);
        if (bytes === 'too-large')
            return unreadable('is larger than 5 MiB');
        const text = (0,utf8 ._)(bytes);
        if (text !== undefined)
            return text;
        const encrypted = (0,unusable_text .c5)('', bytes.toString('latin1', 0, 64));
        if (encrypted)
            return unusable({ ...encrypted, path: [] }, written, '');
        return { ...unreadable('is not UTF-8 text'), hint: 'save it as UTF-8' };
    }
    catch (error) {
        return unreadable(`cannot be read: ${error.code ?? 'unknown error'}`);
    }
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

var settings = __webpack_require__(7543);
var read_issues = __webpack_require__(36737);
;// CONCATENATED MODULE: ./build/manifest/check/check-entry.js



function checkEntry(entry) {
    return [...checkSource(entry), ...checkRollback(entry), ...checkExecHooks(entry), ...checkPairs(entry)];
}
const SOURCES = ['path', 'chart', 'manifests'];
function checkSource(entry) {
    const [first, second] = SOURCES.filter((key) => (0,read_tree .jf)(entry.merged, key) !== undefined);
    const version = (0,read_tree .jf)(entry.merged, 'version');
    if (first === undefined) {
        const hint = 'add `path` (a folder or .tgz), `chart` (oci://..., or {repo, name}) or `manifests` (Kubernetes YAML)';
        return [(0,read_issues .NC)('missing-key', entry.anchor.origin, `chart \`${entry.id}\` has no source`, hint)];
    }
    if (second !== undefined) {
        return [conflict(entry, second, `\`${first}\` and \`${second}\` exclude each other`, 'keep one of them')];
    }
    if (first !== 'chart' && version !== undefined) {
        const hint = first === 'path'
            ? 'the version of a local chart is the one in its Chart.yaml'
            : 'what is in the files is the version';
        return [conflict(entry, 'version', `\`version\` has no effect beside \`${first}\``, hint)];
    }
    return first === 'manifests' ? checkManifests(entry) : [];
}
function checkManifests(entry) {
    const own = entry.layers.findIndex((layer) => (0,read_tree .jf)(layer, 'name') !== undefined);
    return ['values', 'valuesFiles', 'inlineValues', 'set']
        .filter((key) => layerOf(entry, key) >= own && layerOf(entry, key) !== -1)
        .map((key) => conflict(entry, key, `\`${key}\` has no effect, because \`manifests\` are no templates`, 'write `patches` for what differs between environments, or make a chart of it'));
}
function checkRollback(entry) {
    const asked = layerOf(entry, 'rollbackOn');
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
    const layer = entry.layers.findIndex((node) => (0,read_tree .jf)((0,read_tree .jf)(node, 'hooks'), 'exec') !== undefined);
    return settings .G6.filter((key) => layerOf(entry, key) >= layer).map((key) => conflict(entry, key, `\`${key}\` has no effect, because \`exec\` hooks replace the operation that reads it`, `remove \`${key}\`, or restrict the hooks with \`when\``));
}
const DEPLOYING = ['install', 'upgrade', 'reinstall'];
function checkPairs(entry) {
    const { createNamespace, namespaceLabels, namespaceAnnotations, reinstallBelow, wait, waitForJobs } = entry.values;
    const issues = [];
    const check = (wrong, key, other) => {
        if (!wrong || layerOf(entry, key) < layerOf(entry, other))
            return;
        issues.push(conflict(entry, key, `\`${key}\` has no effect ${conditionOf(entry, other)}`, 'remove one of them'));
    };
    check(!createNamespace && Object.keys(namespaceLabels).length > 0, 'namespaceLabels', 'createNamespace');
    check(!createNamespace && Object.keys(namespaceAnnotations).length > 0, 'namespaceAnnotations', 'createNamespace');
    check(reinstallBelow === undefined && entry.values.reinstallRestore, 'reinstallRestore', 'reinstallBelow');
    check(!wait && waitForJobs, 'waitForJobs', 'wait');
    return issues;
}
function conditionOf(entry, key) {
    return layerOf(entry, key) === -1 ? `without \`${key}\`` : `with \`${key}: false\``;
}
function layerOf({ layers }, key) {
    return layers.findLastIndex((layer) => (0,read_tree .jf)(layer, key) !== undefined);
}
function conflict(entry, key, message, hint) {
    return (0,read_issues .NC)('conflicting-keys', (0,read_tree .vg)(entry.merged, [key]) ?? entry.anchor.origin, message, hint);
}

var checks = __webpack_require__(10743);
var payload_name = __webpack_require__(17319);
var placeholder = __webpack_require__(17592);
var json_path = __webpack_require__(95733);
var registry = __webpack_require__(36468);
;// CONCATENATED MODULE: ./build/manifest/check/check-hooks.js








async function checkHook(hook) {
    return [...checkPlaceholders(hook), ...checkOptions(hook), ...(await checkJsonPaths(hook))];
}
function checkPlaceholders({ loaded, node, aroundAll, hasUrl }) {
    const kind = (0,registry .U)(loaded.item.kind);
    const issues = [];
    for (const { path, scalar } of (0,read_tree .Xj)(node)) {
        const [key] = path;
        if (typeof key !== 'string' || typeof scalar.value !== 'string')
            continue;
        if (kind.placeholders?.[key] === 'keep')
            continue;
        const fillable = key in kind.shape || key === 'if' || key === 'env';
        for (const { text, source, name } of (0,placeholder .Qf)(scalar.value, scalar.literal)) {
            const report = (why, hint) => issues.push((0,read_issues .NC)('invalid-payload-reference', scalar.origin && (0,read_tree .iA)(scalar.origin, text), `\`${text}\` ${why}`, hint));
            if (!fillable)
                report(`has no value in \`${key}\``, "use it in `if`, `env` and the keys of the hook's kind");
            else if (source === 'payload' && !payload_name .T.test(name))
                report('names no payload value', 'write ${payload.name}');
            else if (source === 'release' && aroundAll)
                report('has no value in a hook around all charts');
            else if (source === 'release' && name === 'url' && !hasUrl)
                report('has no value, because the chart has no `url`', 'write `url: https://...` at the chart');
            else if (source === 'release' && !placeholder .eN.some((field) => field === name)) {
                const meant = (0,did_you_mean .a)(name, placeholder .eN);
                report('is unknown', meant ? `did you mean \`\${release.${meant}}\`?` : `there are ${placeholder .eN.join(', ')}`);
            }
        }
    }
    return issues;
}
function checkOptions({ loaded, node }) {
    const { placeholders = {} } = (0,registry .U)(loaded.item.kind);
    return Object.entries(placeholders).flatMap(([key, mode]) => {
        if (mode !== 'words')
            return [];
        const words = (0,read_tree .Xj)(node).filter(({ path }) => path[0] === key);
        const end = words.findIndex(({ scalar }) => scalar.value === '--' && !scalar.bringsOption);
        return words
            .slice(0, end === -1 ? undefined : end)
            .filter(({ scalar }) => scalar.bringsOption)
            .map(({ path }) => (0,read_issues .NC)('invalid-value', (0,read_tree .iX)(node, path), OPTION, OPTION_HINT));
    });
}
const OPTION = 'what a variable brings here begins with `-`, which makes an option of it';
const OPTION_HINT = 'write the option itself here (`--name=${env.NAME}`), or `--` before the value';
async function checkJsonPaths({ loaded, node }) {
    const patterns = [['capture', '*'], ...checks .WP.map((path) => ['if', ...path])];
    const own = (0,registry .U)(loaded.item.kind).jsonPaths ?? [];
    const paths = [...patterns, ...own].flatMap((pattern) => scalarsAt(node, pattern));
    const issues = [];
    for (const { path, scalar } of paths) {
        const written = String(scalar.value);
        if ((0,placeholder .Qf)(written, scalar.literal).length > 0)
            continue;
        const compiled = await (0,json_path .n)(written);
        if (compiled.ok)
            continue;
        const hint = written.startsWith('$') ? undefined : 'it begins with $, as in $.status.phase';
        const message = `\`${written}\` is not a JSONPath (RFC 9535): ${compiled.message}`;
        issues.push((0,read_issues .NC)('invalid-value', (0,read_tree .iX)(node, path), message, hint));
    }
    return issues;
}
function scalarsAt(node, pattern) {
    return (0,read_tree .Xj)(node).filter(({ path }) => path.length === pattern.length &&
        pattern.every((step, index) => step === '*' || step === String(path[index])));
}

;// CONCATENATED MODULE: ./build/manifest/check/check-names.js


function checkNames(entries) {
    const byRelease = new Map();
    const byId = new Map();
    return entries.flatMap((entry) => {
        const release = releaseOf(entry);
        const sameRelease = release === undefined ? undefined : remember(byRelease, release, entry);
        const sameId = entry.id === undefined ? undefined : remember(byId, entry.id, entry);
        if (sameRelease !== undefined) {
            const message = `release \`${release}\` is already deployed by the entry in ${placeOf(sameRelease, entry)}`;
            return [(0,read_issues .NC)('duplicate-release', entry.anchor.origin, message)];
        }
        if (sameId === undefined)
            return [];
        const origin = (0,read_tree .jf)(entry.merged, 'id')?.origin ?? entry.anchor.origin;
        const message = `the id \`${entry.id}\` is already that of the entry in ${placeOf(sameId, entry)}`;
        const hint = (0,read_tree .jf)(entry.merged, 'id') ? undefined : 'entries with the same name need an `id` each';
        return [(0,read_issues .NC)('duplicate-id', origin, message, hint)];
    });
}
function remember(seen, key, entry) {
    const earlier = seen.get(key);
    if (earlier === undefined)
        seen.set(key, entry);
    return earlier;
}
function placeOf({ anchor: { origin } }, other) {
    if (origin === undefined)
        return 'line ?';
    const { file, line } = (0,read_tree .ik)(origin);
    return file === other.anchor.origin?.source.file ? `line ${line}` : `${file}:${line}`;
}
function releaseOf({ merged }) {
    const parts = ['namespace', 'name'].map((key) => (0,read_tree .jf)(merged, key));
    const known = parts.filter((part) => part?.kind === 'scalar' && part.variables !== 'unknown');
    return known.length === 2 ? known.map(({ value }) => value).join('/') : undefined;
}

var topological_order = __webpack_require__(41851);
var suggest_chart = __webpack_require__(46148);
;// CONCATENATED MODULE: ./build/manifest/check/check-needs.js




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
            const origin = (0,read_tree .iX)(entry.tree, ['needs', index]);
            if (targets === undefined) {
                if (!optional)
                    issues.push(unknownNeed(chart, origin, ids, [...tags.keys()]));
                return;
            }
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
                issues.push((0,read_issues .NC)('need-destroyed', origins.get(`${id} ${need}`), message));
            }
        }
    }
    const sorted = (0,topological_order ._)(needs);
    if (!sorted.ok) {
        const [first = '', second = ''] = sorted.cycle;
        const message = `charts need each other in a circle: ${sorted.cycle.join(' -> ')}`;
        issues.push((0,read_issues .NC)('cyclic-needs', origins.get(`${first} ${second}`), message));
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
        const list = (0,read_tree .jf)(merged, 'tags');
        if (id === undefined || list?.kind !== 'list')
            continue;
        for (const index of list.items.keys()) {
            const tag = (0,read_tree .oB)(list, [index]);
            if (tag?.kind === 'scalar')
                tags.set(String(tag.value), [...(tags.get(String(tag.value)) ?? []), id]);
        }
    }
    return tags;
}
function unknownNeed(need, origin, ids, tags) {
    const what = need.startsWith('tag:') ? `the tag \`${need.slice(4)}\`` : `the id \`${need}\``;
    return (0,read_issues .NC)('unknown-need', origin, `no entry has ${what}`, (0,suggest_chart .d)(need, { ids, tags }));
}

var external_node_fs_ = __webpack_require__(73024);
var run = __webpack_require__(56285);
;// CONCATENATED MODULE: ./build/manifest/check/check-shells.js






async function checkShells(hooks, searchPath) {
    if (searchPath === undefined || process.platform === 'win32')
        return [];
    const found = new Map();
    const issues = [];
    for (const { loaded, node } of hooks) {
        if (loaded.item.kind !== 'run')
            continue;
        const program = (0,run .o)(loaded.item.spec.shell);
        if (!found.has(program))
            found.set(program, isOnPath(program, searchPath));
        if (await found.get(program))
            continue;
        issues.push((0,read_issues .NC)('shell-not-found', (0,read_tree .iX)(node, ['shell']), `\`${program}\` is not installed here`));
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

;// CONCATENATED MODULE: ./build/manifest/layers/defaults.js

const defaults_settings = settings .OI.map((name) => [name, settings .yy[name].default]);
const DEFAULTS = {
    enabled: true,
    action: 'deploy',
    values: {},
    valuesFiles: [],
    inlineValues: [],
    set: [],
    needs: [],
    tags: [],
    ...Object.fromEntries(defaults_settings.filter(([, value]) => value !== undefined)),
    hooks: {},
};

;// CONCATENATED MODULE: ./build/manifest/layers/merge.js

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
    const source = ['path', 'chart', 'manifests'].find((key) => (0,read_tree .jf)(upper, key) !== undefined);
    if (source === undefined)
        return lower;
    const entries = [...lower.entries].filter(([key]) => key === source || (key === 'version' && source === 'chart') || !SOURCE_KEYS.includes(key));
    return { ...lower, entries: new Map(entries) };
}
const SOURCE_KEYS = ['path', 'chart', 'version', 'manifests'];

;// CONCATENATED MODULE: ./build/manifest/layers/entries.js



const defaultsNode = (0,read_tree .Rf)(DEFAULTS);
function rawEntries({ main, root, environment }, overrides) {
    const charts = (0,read_tree .jf)(root, 'charts');
    if (charts?.kind !== 'list')
        return [];
    const files = main === root ? [main] : [main, root];
    const chosen = (file) => environment === undefined ? undefined : (0,read_tree .jf)((0,read_tree .jf)(file, 'environments'), environment);
    return charts.items.flatMap((entry, index) => {
        if (entry.kind !== 'map')
            return [];
        const id = idOf(entry);
        const layers = [
            ...files.flatMap((file) => [(0,read_tree .jf)(file, 'defaults'), (0,read_tree .jf)(chosen(file), 'defaults')]),
            entry,
            ...files
                .toReversed()
                .map((file) => (id === undefined ? undefined : (0,read_tree .jf)((0,read_tree .jf)(chosen(file), 'charts'), id))),
            overrides.layerFor(id),
        ].map((layer) => (layer?.kind === 'map' ? layer : undefined));
        const merged = withSetList(mergeEntry([defaultsNode, ...layers]), overrides.setFor(id));
        const anchor = (0,read_tree .jf)(entry, 'name') ?? entry;
        return [{ ...(id !== undefined && { id }), index, anchor, merged, layers }];
    });
}
function idOf(entry) {
    for (const key of ['id', 'name']) {
        const node = (0,read_tree .jf)(entry, key);
        if (node?.kind === 'scalar' && typeof node.value === 'string')
            return node.value;
    }
    return undefined;
}
function withSetList(merged, added) {
    const given = merged.entries.get('set');
    if (given === undefined || given.value.kind === 'scalar')
        return merged;
    const { value } = given;
    const own = value.kind === 'list' ? value.items : [...value.entries].map(setItem);
    const list = {
        kind: 'list',
        items: [...own, ...added],
        ...(value.origin && { origin: value.origin }),
    };
    return { ...merged, entries: new Map(merged.entries).set('set', { ...given, value: list }) };
}
function setItem([name, entry]) {
    const key = { kind: 'scalar', value: name, plain: false, ...(entry.key && { origin: entry.key }) };
    const entries = new Map([
        ['key', { value: key }],
        ['value', entry],
    ]);
    return { kind: 'map', entries, ...(entry.key && { origin: entry.key }) };
}

;// CONCATENATED MODULE: ./build/manifest/read/parse-tree.js




function parseTree(schema, tree, fallback) {
    const known = prune(tree, unknownPaths(tree), fallback);
    let current = known;
    let problems;
    for (const cut of [partOf, (path) => path.slice(0, 1), undefined]) {
        const json = (0,read_tree .aB)(current);
        const parsed = schema.safeParse(json, { error: expected_phrase .q, ...(isSeldom(schema) && interpreted .d) });
        if (parsed.success)
            return { values: parsed.data, tree: current, problems: problems ?? [] };
        const found = (0,schema_problems .GW)(parsed.error.issues, json, schema);
        problems ??= found;
        if (cut === undefined)
            break;
        current = prune(current, found.map(({ path }) => cut(path)), fallback);
    }
    return { tree: known, problems: problems ?? [] };
}
const OFTEN = 20;
const uses = new WeakMap();
function isSeldom(schema) {
    const before = uses.get(schema) ?? 0;
    uses.set(schema, before + 1);
    return before < OFTEN;
}
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
        const replacement = (0,read_tree .jf)(fallback, key);
        if (!gone.has(key))
            entries.set(key, { ...entry, value: prune(entry.value, below(key), replacement) });
        else if (replacement !== undefined)
            entries.set(key, { value: replacement });
    }
    return { ...node, entries };
}

var schemas = __webpack_require__(53339);
var scalars = __webpack_require__(75347);
var core = __webpack_require__(88532);
var parse_hook = __webpack_require__(37352);
;// CONCATENATED MODULE: ./build/manifest/schema/hooks-schema.js



const hookSchema = schemas ._H3({}, { error: 'a mapping with the keys of a hook' })
    .transform((source, context) => {
    const { item, problems } = (0,parse_hook .$)(source, 'later');
    for (const problem of problems) {
        context.issues.push({ code: 'custom', message: problem.message, input: source, params: { problem } });
    }
    return item ?? core .tm;
})
    .meta({ id: 'hook' });
const hookList = schemas .YOg(hookSchema).default([]);
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
    finally: 'Once, last, however the run ended.',
};
const phaseHooks = hooksBy(phase .ZG, PHASE_SUMMARIES).meta({ id: 'phaseHooks' });
const runHooks = hooksBy(phase .NV, RUN_PHASE_SUMMARIES).meta({ id: 'runHooks' });
function hooksBy(names, summaries) {
    const shape = Object.fromEntries(names.map((name) => [name, hookList.describe(summaries[name])]));
    return schemas .rej(shape);
}

;// CONCATENATED MODULE: ./build/manifest/schema/manifests-schema.js


const url = schemas .YjP()
    .regex(/^(?:https:\/\/[^\s/]+|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?)\/\S+$/, {
    error: 'an https:// address of a file',
})
    .refine((text) => URL.canParse(text), { error: 'an https:// address of a file' });
const item = schemas .KCZ([
    scalars .s$,
    schemas .rej({
        url: url.describe('Address of a file; redirects are followed.'),
        sha256: schemas .YjP()
            .regex(/^[0-9a-f]{64}$/, { error: '64 hex digits: `curl -sL ADDRESS | sha256sum` prints them' })
            .describe('Digest of the file, as `curl -sL ADDRESS | sha256sum` prints it.'),
    }),
], { error: 'a path, or {url, sha256}' });
const manifests = schemas .KCZ([scalars .s$.transform((one) => [one]), schemas .YOg(item).min(1)], {
    error: 'a path or a list of paths and {url, sha256}',
})
    .describe('Kubernetes YAML in place of a chart: files, folders, `{url, sha256}`. Helm owns, prunes and rolls back what is in it.');

;// CONCATENATED MODULE: ./build/manifest/schema/values-files-schema.js


const values_files_schema_item = schemas .KCZ([
    scalars .s$.transform((file) => ({ file, optional: false, variables: false })),
    schemas .rej({
        file: scalars .s$.describe('Path; `*` in its last part takes all files that fit, sorted by name.'),
        optional: schemas .zMY().default(false).describe('No issue when it does not exist.'),
        variables: schemas .zMY()
            .default(false)
            .describe('Fills the placeholders in the file: each becomes one value, or a part of one.'),
    }),
], { error: 'a path, or {file, optional, variables}' });
const valuesFiles = schemas .KCZ([values_files_schema_item.transform((one) => [one]), schemas .YOg(values_files_schema_item)], { error: 'a path or a list of them' })
    .describe('File of values, or a list of them of which the last one wins.');

;// CONCATENATED MODULE: ./build/manifest/schema/chart-schema.js






const need = schemas .KCZ([
    schemas .YjP().min(1),
    schemas .rej({
        chart: schemas .YjP().min(1).describe('Id of an entry, or `tag:x`.'),
        optional: schemas .zMY().default(false).describe('No issue when there is no such entry.'),
    }),
], { error: 'an id, `tag:x` as text, or {chart, optional}' });
const CHART = '`oci://host/path` as text, or {repo, name}';
const chart_schema_setItem = schemas .rej({
    key: schemas .YjP()
        .min(1)
        .describe("Path in Helm's syntax: `image.tag`, `hosts[0].name`, `labels.app\\.io/x`."),
    value: schemas .bzn().describe('The value; with `type: file` the path of a file whose text it is.'),
    type: schemas .k5n(['auto', 'string', 'json', 'file'])
        .default('auto')
        .describe('`auto` reads `3` and `true` as `helm --set` does, and keeps `0012`, `1.10` and `6063e25` as they stand there; `string` keeps text, `json` parses text.'),
    skipEmpty: schemas .zMY()
        .default(false)
        .describe("Leaves the item out when its value is empty text, so that the chart's own value stays: `${env.TAG:-}`."),
})
    .superRefine(({ type, value }, context) => {
    const refuse = (message) => context.addIssue({ code: 'custom', path: ['value'], message });
    if (type === 'file' && typeof value !== 'string')
        refuse('the path of a file');
    else if (type === 'json' && typeof value === 'string' && !isJson(value))
        refuse('JSON');
    else if (type !== 'json' && isStructure(value))
        refuse(SINGLE_VALUE);
});
const SINGLE_VALUE = 'a single value; lists and mappings go into `values`, or are `type: json`';
function isStructure(value) {
    return typeof value === 'object' && value !== null;
}
const setMapping = schemas .g1P(schemas .YjP().min(1), schemas .bzn().superRefine((value, context) => {
    if (isStructure(value))
        context.addIssue({ code: 'custom', message: SINGLE_VALUE });
}));
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
const identity = {
    name: scalars ["do"].describe('Name of the Helm release.'),
    path: scalars .s$.optional().describe('Chart folder or `.tgz` in the repository; this or `chart`.'),
    chart: schemas .KCZ([
        schemas .YjP().regex(/^oci:\/\/[^\s/]+\/\S+$/, { error: CHART }),
        schemas .rej({
            repo: schemas .YjP()
                .regex(/^https?:\/\/\S+$/, { error: 'the address of a chart repository (https://...)' })
                .describe('Address of the chart repository.'),
            name: schemas .YjP().min(1).describe('Name of the chart in it.'),
        }),
    ], { error: CHART })
        .optional()
        .describe('A chart from a registry or a chart repository; this or `path`.'),
    manifests: manifests.optional(),
    version: schemas .YjP()
        .min(1)
        .optional()
        .describe('Version of `chart`, exact or a range such as `^1.4`; default: the newest.'),
};
const contents = {
    enabled: schemas .zMY().describe('`false`: as if the entry were not in the file.'),
    namespace: scalars .dz.optional().describe('Namespace of the release; required here or in `defaults`.'),
    action: schemas .k5n(['deploy', 'destroy', 'skip']).describe('What to do with the release.'),
    values: scalars .RH.describe('Values of the chart, merged over the layers below.'),
    valuesFiles: valuesFiles,
    inlineValues: schemas .YOg(schemas .rej({
        filename: schemas .YjP().min(1).describe('Name in messages.'),
        content: schemas .YjP().describe('YAML text.'),
    }))
        .describe('Values as YAML text.'),
    set: schemas .YOg(chart_schema_setItem)
        .describe('Single values; they win over all other layers. Whole numbers go to Helm as arguments, which alone keep them whole, unless their key sounds secret; everything else never does.'),
    needs: schemas .YOg(need)
        .describe('Entries that must be done before: ids, `tag:x`, or {chart, optional}. Skipped and disabled ones count as done.'),
    tags: schemas .YOg(scalars .Tc).describe('Groups for `needs` and `select`.'),
};
const hooks = phaseHooks.describe("Hooks by phase; those of `defaults` run before the chart's own.");
function asLayer(schema) {
    if (schema instanceof schemas .IiU)
        return describedAs(schema, asLayer(schema.unwrap()).optional());
    return schema instanceof schemas .bvH ? describedAs(schema, schema.partial()) : schema;
}
function describedAs(described, schema) {
    return described.description === undefined ? schema : schema.describe(described.description);
}
const layerSettings = Object.fromEntries(Object.entries(settings .TV).map(([name, schema]) => [name, asLayer(schema)]));
const chart_schema_layer = {
    ...contents,
    set: schemas .KCZ([contents.set, setMapping], { error: 'a list of {key, value}, or a mapping `key: value`' })
        .describe(describeSet(contents.set)),
    ...layerSettings,
    hooks,
};
function describeSet({ description }) {
    return `${description} A mapping \`{image.tag: v1}\` is the same in short, and merges key by key.`;
}
const defaultsSchema = schemas .rej(chart_schema_layer).partial().meta({ id: 'defaults' });
const entrySchema = schemas .rej({
    ...identity,
    id: scalars.id.optional().describe('How `needs`, `select`, `set` and environments call it; default: `name`.'),
    ...chart_schema_layer,
})
    .partial()
    .meta({ id: 'chartChange' });
const mergedEntrySchema = schemas .rej({
    ...identity,
    id: scalars.id.optional(),
    ...contents,
    ...settings .TV,
    hooks,
    namespace: scalars .dz,
});

;// CONCATENATED MODULE: ./build/manifest/check/checked-entry.js





function checkTypes(raw, environments) {
    const issues = [];
    if ((0,read_tree .jf)(raw.merged, 'namespace') === undefined && raw.id !== undefined) {
        const hint = namespaceHint(givingNamespace(environments, raw.id));
        issues.push((0,read_issues .NC)('missing-key', raw.anchor.origin, `chart \`${raw.id}\` has no namespace`, hint));
    }
    const { values, tree, problems } = parseTree(mergedEntrySchema, withNamespace(raw.merged), defaultsNode);
    const others = problems.filter(({ code, path }) => !(code === 'missing-key' && path.length === 1));
    issues.push(...(0,read_issues .DO)(others, raw.merged));
    if (values === undefined || raw.id === undefined)
        return { issues };
    return { entry: { ...raw, id: raw.id, values, tree }, issues };
}
function givingNamespace(environments, id) {
    if (environments?.kind !== 'map')
        return [];
    return [...environments.entries].flatMap(([name, { value }]) => {
        const given = (0,read_tree .oB)(value, ['defaults', 'namespace']) ?? (0,read_tree .oB)(value, ['charts', id, 'namespace']);
        return given === undefined ? [] : [name];
    });
}
function namespaceHint(environments) {
    const add = 'add `namespace` to it or to `defaults`';
    if (environments.length === 0)
        return add;
    return `choose one of the environments that give it one (\`environment: ${environments[0]}\`, on the command line \`-e ${environments[0]}\`; there are ${environments.join(', ')}), or ${add}`;
}
function withNamespace(merged) {
    const namespace = (0,read_tree .jf)(merged, 'namespace');
    if (namespace?.kind === 'scalar' && namespace.variables !== 'unknown')
        return merged;
    const value = { kind: 'scalar', value: 'default', plain: true };
    return { ...merged, entries: new Map(merged.entries).set('namespace', { value }) };
}

var util_slug = __webpack_require__(28398);
var read_manifest = __webpack_require__(81283);
;// CONCATENATED MODULE: ./build/manifest/layers/default-id.js


const LONGEST_ID = 63;
const DIGEST_DIGITS = 8;
function defaultId({ repository, file }) {
    if (repository === undefined)
        return (0,util_slug .BC)(file);
    const path = read_manifest.DEFAULT_PATHS.includes(file) ? '' : `/${file.replace(/\.yaml$/, '')}`;
    const text = `${repository.toLowerCase()}${path}`;
    const slug = (0,util_slug .tF)(text);
    const isWhole = slug.length <= LONGEST_ID && /^[\w./ -]*$/.test(text);
    if (isWhole && slug !== '')
        return slug;
    const start = (0,util_slug .tF)(slug.slice(0, LONGEST_ID - DIGEST_DIGITS - 1));
    return start === '' ? (0,util_slug .BC)(text) : `${start}-${(0,util_slug .BC)(text)}`;
}

var read_at_once = __webpack_require__(51869);
var add_problem = __webpack_require__(18916);
var policy_rules = __webpack_require__(91498);
var duration_schema = __webpack_require__(7138);
;// CONCATENATED MODULE: ./build/manifest/schema/policy-schema.js




const check = schemas .rej({
    run: schemas .YjP()
        .min(1)
        .describe('Command line for bash. The rendered resources are its standard input and the file `$RENDERED_FILE`; `RELEASE_NAME`, `RELEASE_NAMESPACE`, `CHART_NAME` and `CHART_VERSION` are set. Any exit code but 0 refuses.'),
    name: schemas .YjP().min(1).describe('Name in messages; default: its first word.').optional(),
    timeout: (0,duration_schema .s)('positive').default(60_000).describe('Go duration or seconds.'),
});
const policySchema = schemas .rej({
    ...policy_rules .cy,
    exec: schemas .YOg(check)
        .min(1)
        .describe('Programs that judge, such as conftest, kyverno or kubeconform; without credentials of the cluster.')
        .optional(),
})
    .superRefine((policy, context) => {
    if (policy.exec !== undefined || (0,policy_rules .w0)(policy))
        return;
    (0,add_problem .F)(context, { code: 'missing-key', message: 'a policy needs at least one rule' });
})
    .describe('Rules for the rendered resources of all charts, those of chart hooks among them. They are judged in every plan and before the first change of a deploy: one that is broken refuses the whole run. A chart that cannot be rendered before others are there is named in a warning and judged at its own turn.')
    .meta({ id: 'policy' });

;// CONCATENATED MODULE: ./build/manifest/schema/schema.js





const clusterSchema = schemas .rej({
    context: schemas .YjP()
        .min(1)
        .describe('Name of the kubeconfig context; it is used unless the `context` option names one.'),
    server: schemas .YjP()
        .regex(/^https?:\/\/\S+$/, { error: 'the address of an API server (https://...)' })
        .describe('Address of the API server.'),
    minVersion: schemas .YjP()
        .regex(/^v?\d+\.\d+(\.\d+)?$/, { error: 'a Kubernetes version as text, such as "1.28"' })
        .describe('Oldest Kubernetes version, such as `"1.28"`.'),
})
    .partial()
    .describe('Refuses to work on any other cluster.');
const registrySchema = schemas .rej({
    host: schemas .YjP()
        .regex(/^[A-Za-z0-9.-]+(:\d+)?$/, {
        error: 'a host name, with a port if need be: ghcr.io, localhost:5000',
    })
        .describe('Host, with a port if need be.'),
    username: schemas .YjP()
        .min(1)
        .optional()
        .describe('User name; left out with `password` for a host that asks for none.'),
    password: schemas .YjP().min(1).optional().describe('Password or token; write `${secret.NAME}`.'),
    plainHttp: schemas .zMY().default(false).describe('Speaks HTTP, for a registry on this machine.'),
})
    .refine(({ username, password }) => username === undefined || password !== undefined, {
    path: ['username'],
    error: 'given together with `password`',
})
    .refine(({ username, password }) => password === undefined || username !== undefined, {
    path: ['password'],
    error: 'given together with `username`',
});
const registries = schemas .YOg(registrySchema)
    .describe('Logins for `oci://` charts and repositories, never on a command line, and which of them speak HTTP.');
const chartSchema = entrySchema.required({ name: true }).meta({ id: 'chart' });
const vars = schemas .g1P(schemas .YjP().regex(/^[A-Za-z_][\w-]*$/, { error: 'letters, digits, `_` and `-`' }), schemas .bzn())
    .describe('Values for `${vars.name}`, of any type: text, numbers, lists, mappings.');
const environmentSchema = schemas .rej({
    vars: vars.optional().describe('Merged over `vars`.'),
    cluster: clusterSchema.optional(),
    defaults: defaultsSchema.optional().describe('Merged over the defaults.'),
    hooks: runHooks.optional().describe('Run after those of the base.'),
    registries: registries.optional(),
    policy: policySchema.optional(),
    charts: schemas .g1P(schemas .YjP(), entrySchema).optional().describe('Id of an entry -> what is different.'),
})
    .meta({ id: 'environment' });
const manifestSchema = schemas .rej({
    version: schemas .euz(1).describe('Version of this format.'),
    id: scalars.id
        .optional()
        .describe('Owner mark of the releases; default: `owner-repository` of GITHUB_REPOSITORY or the git remote `origin`, and the path of the manifest when that is no default one. Releases of another id are refused.'),
    cluster: clusterSchema.optional(),
    vars: vars.optional(),
    defaults: defaultsSchema.optional().describe('Settings for all charts; each chart can overrule them.'),
    hooks: runHooks.optional().describe('Hooks that run once per run, around all charts.'),
    environments: schemas .g1P(schemas .YjP(), environmentSchema)
        .optional()
        .describe('Name -> what is different there; chosen by the `environment` option.'),
    registries: registries.optional(),
    policy: policySchema.optional(),
    include: schemas .KCZ([scalars .s$, schemas .YOg(scalars .s$)], { error: 'a path or a list of them' })
        .optional()
        .describe('Files with further charts; `*` stands for any part of a name: `apps/*/helm-lifecycle.yaml`.'),
    secrets: schemas .YOg(schemas .YjP()
        .regex(/^[A-Za-z_]\w*$/, { error: 'the name of an environment variable, such as DB_PASSWORD' }))
        .optional()
        .describe('Environment variables whose values are masked wherever they could be seen; `${secret.NAME}` in a value says the same of one.'),
    charts: schemas .YOg(chartSchema).min(1).describe('The releases; may be left out beside `include`.'),
});
const includedSchema = schemas .rej({
    version: schemas .euz(1).optional().describe('Version of this format.'),
    defaults: defaultsSchema
        .optional()
        .describe('Merged over the defaults of the manifest, for the charts of this file.'),
    environments: schemas .g1P(schemas .YjP(), schemas .rej({
        defaults: defaultsSchema.optional().describe('Merged over the defaults.'),
        charts: schemas .g1P(schemas .YjP(), entrySchema)
            .optional()
            .describe('Id of an entry -> what is different.'),
    })
        .meta({ id: 'includedEnvironment' }))
        .optional()
        .describe('Name of an environment of the manifest -> what is different there.'),
    charts: schemas .YOg(chartSchema).min(1).describe('The releases.'),
});
const runSchema = manifestSchema.pick({
    id: true,
    cluster: true,
    hooks: true,
    registries: true,
    policy: true,
});

;// CONCATENATED MODULE: ./build/manifest/build/build-entry.js



function buildEntry({ id, values, tree, anchor }, { needs, files, hooks }) {
    const origin = anchor.origin;
    const loaded = (phase) => (hooks[phase] ?? []).map((hook) => hook.loaded);
    return {
        id,
        name: values.name,
        namespace: values.namespace,
        location: (0,read_tree .ik)(origin),
        action: values.action,
        tags: values.tags,
        needs,
        source: sourceOf(values, files),
        settings: settingsOf(values),
        values: { files: files.values, inline: values.inlineValues, values: values.values, set: files.set },
        crdPaths: files.crds,
        hooks: Object.fromEntries(phase .ZG.map((phase) => [phase, loaded(phase)])),
        locate: (...path) => (0,read_tree .ik)(path.length === 0 ? origin : ((0,read_tree .iX)(tree, path) ?? origin)),
    };
}
function sourceOf({ path, chart, version, manifests }, files) {
    if (manifests !== undefined) {
        const written = manifests.map((item) => (typeof item === 'string' ? item : item.url)).join(', ');
        return { kind: 'manifests', items: files.manifests, written };
    }
    const versioned = version === undefined ? {} : { version };
    if (typeof chart === 'string')
        return { kind: 'oci', ref: chart, written: chart, ...versioned };
    if (chart !== undefined)
        return { kind: 'repo', ...chart, written: `${chart.repo} ${chart.name}`, ...versioned };
    return { kind: 'local', path: files.chart?.path ?? '', written: path ?? '' };
}
function settingsOf(values) {
    return Object.fromEntries(settings .OI.map((name) => [name, values[name]]));
}

var unneeded = __webpack_require__(53973);
;// CONCATENATED MODULE: ./build/manifest/build/collect-hooks.js



function collectHooks(owner, hooks, root, folderOf = () => undefined) {
    const phases = Object.entries(hooks).map(([phase, items]) => {
        const placed = items.flatMap((item, index) => {
            const path = ['hooks', phase, index];
            const node = (0,read_tree .oB)(root, path);
            const origin = (0,read_tree .iX)(root, path);
            if (node === undefined || origin === undefined)
                return [];
            const title = onOneLine(item.name ?? (0,registry .U)(item.kind).describe(item.spec));
            const folder = folderOf(origin.source.file);
            const literals = literalsIn(node);
            const loaded = {
                id: `${owner}/${phase}/${index}`,
                title,
                item: literals.length > 0 ? { ...item, literals } : item,
                location: (0,read_tree .ik)(origin),
                ...(folder !== undefined && { folder }),
            };
            const aroundAll = owner === 'run';
            const runsOnDestroy = aroundAll || (0,unneeded .f)(phase, item.when);
            return [{ loaded, node, aroundAll, hasUrl: (0,read_tree .jf)(root, 'url') !== undefined, runsOnDestroy }];
        });
        return [phase, placed];
    });
    return Object.fromEntries(phases);
}
function onOneLine(title) {
    return title.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
function literalsIn(node) {
    return (0,read_tree .Xj)(node).flatMap(({ path, scalar: { literal } }) => literal ? [{ path, at: literal }] : []);
}

var inline_objects = __webpack_require__(94666);
var model_json = __webpack_require__(29598);
var files_below = __webpack_require__(76287);
var scalar_text = __webpack_require__(80809);
;// CONCATENATED MODULE: ./build/manifest/check/calls-tpl.js



const LARGEST_FILE = 1024 * 1024;
const MOST_FILES = 2000;
async function neverCallsTpl(chart) {
    try {
        const file = (0,external_node_path_.join)(chart, 'Chart.yaml');
        const found = await (0,promises_.lstat)(file);
        if (!found.isFile() || found.size > LARGEST_FILE)
            return false;
        const metadata = (0,yaml_documents .v)(await (0,promises_.readFile)(file, 'utf8'), {
            what: 'Chart.yaml',
        });
        const [content] = metadata.ok ? metadata.value : [];
        if (typeof content !== 'object' || content === null || 'dependencies' in content)
            return false;
        const entries = await (0,promises_.readdir)(chart, { recursive: true, withFileTypes: true });
        if (entries.length > MOST_FILES)
            return false;
        for (const entry of entries) {
            const path = (0,external_node_path_.join)(entry.parentPath, entry.name);
            if (entry.isSymbolicLink() || /\.tgz$|^requirements\.yaml$/.test(entry.name))
                return false;
            if (!entry.isFile() || !path.split(external_node_path_.sep).includes('templates'))
                continue;
            if ((await (0,promises_.stat)(path)).size > LARGEST_FILE)
                return false;
            if (/\btpl\b/.test(await (0,promises_.readFile)(path, 'utf8')))
                return false;
        }
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/manifest/check/brought-reference.js
const ANY_REFERENCE = /(?:secret)?ref\+[^+:]{0,60}:\/\//g;
const WRITTEN_REFERENCE = /(?:secret)?ref\+[a-z][\w.-]{0,60}:\/\//g;
const PLAIN = /[^?#&=+%\s"',]/g;
function bringsReference(filled, asWritten) {
    const found = count(filled, ANY_REFERENCE);
    if (found === 0)
        return false;
    const written = asWritten();
    return (found > count(written, WRITTEN_REFERENCE) || filled.replace(PLAIN, '') !== written.replace(PLAIN, ''));
}
function count(text, pattern) {
    return [...text.matchAll(pattern)].length;
}

;// CONCATENATED MODULE: ./build/manifest/layers/placeholders/node-text.js
function textOf({ value, written }) {
    return value === null ? '' : (written ?? String(value));
}
function kindOf(node) {
    return node.kind === 'map' ? 'a mapping' : node.kind === 'list' ? 'a list' : 'a single value';
}
function placedAt(node, origin) {
    const place = origin && { origin };
    if (node.kind === 'scalar')
        return { ...node, ...place };
    if (node.kind === 'list')
        return { ...node, items: node.items.map((item) => placedAt(item, origin)), ...place };
    const entries = [...node.entries].map(([key, entry]) => [key, { ...entry, value: placedAt(entry.value, origin) }]);
    return { ...node, entries: new Map(entries), ...place };
}
function scalarsIn(node) {
    if (node.kind === 'scalar')
        return [node];
    if (node.kind === 'list')
        return node.items.flatMap(scalarsIn);
    return [...node.entries.values()].flatMap(({ value }) => scalarsIn(value));
}

;// CONCATENATED MODULE: ./build/manifest/layers/placeholders/placeholder.js
const START = /\$\{(?:(?:env|secret|slug\.env|vars)\.|environment(?:\}|:-))/;
const PLACEHOLDER = /\$\{(?:(env|secret|slug\.env)\.([A-Za-z_]\w*)?|(vars)\.([\w-]+(?:\.[\w-]+)*)?|(environment)(?=\}|:-))(?:(?::-([^}]{0,4000}))?(\}))?/g;
const WHOLE = /^\$\{(?:(?:env|secret|slug\.env)\.[A-Za-z_]\w*|vars\.[\w-]+(?:\.[\w-]+)*|environment)(?::-[^}]{0,4000})?\}$/;
function hasVariables(text) {
    return START.test(text);
}
function wholePlaceholder(text) {
    if (!WHOLE.test(text))
        return undefined;
    const [found] = text.matchAll(PLACEHOLDER);
    return found && toPlaceholder(found);
}
function splitAtPlaceholders(text) {
    const parts = [];
    let at = 0;
    for (const match of text.matchAll(PLACEHOLDER)) {
        parts.push(text.slice(at, match.index), toPlaceholder(match));
        at = match.index + match[0].length;
    }
    return [...parts, text.slice(at)];
}
function toPlaceholder(match) {
    const [text = '', word, name, vars, way, environment, fallback, end] = match;
    const whole = (given) => (end === undefined ? undefined : given);
    if (environment !== undefined)
        return { text, source: 'environment', name: whole(''), fallback };
    if (vars !== undefined)
        return { text, source: 'vars', name: whole(way), fallback };
    const source = word === 'slug.env' ? 'slug' : word === 'secret' ? 'secret' : 'env';
    return { text, source, name: whole(name), fallback };
}

;// CONCATENATED MODULE: ./build/manifest/layers/placeholders/fill-text.js


function fillText(text, filling) {
    return textOfPieces(fillPieces(text, filling));
}
function fillPieces(text, { variables, onUsed, onMissing }) {
    return splitAtPlaceholders(text).map((part) => {
        if (typeof part === 'string')
            return { text: part, isBrought: false };
        const found = asText(variables.find(part), part);
        if (found.kind === 'missing')
            onMissing(found.problem, part.text);
        else
            onUsed(found.used);
        return found.kind === 'text'
            ? { text: found.text, isBrought: true }
            : { text: part.text, isBrought: false };
    });
}
function textOfPieces(pieces) {
    return pieces.map(({ text }) => text).join('');
}
function asText(found, { text }) {
    if (found.kind !== 'node')
        return found;
    const { node, used } = found;
    if (node.kind === 'scalar')
        return { kind: 'text', text: textOf(node), used };
    const message = `\`${text}\` is ${kindOf(node)}, and only a single value can be part of a text`;
    return { kind: 'missing', problem: { code: 'invalid-value', message, hint: 'name one of its values' } };
}

var write_go_yaml = __webpack_require__(8165);
;// CONCATENATED MODULE: ./build/manifest/layers/placeholders/fill-yaml.js



const SIMPLE = /\$\{(?:(?:env|secret|slug\.env)\.[A-Za-z_]\w*|vars\.[\w-]+(?:\.[\w-]+)*|environment)(?::-[^}\\'"\n\r]{0,4000})?\}/g;
function fillYaml(text, fill) {
    if ((0,too_many_values .i)(text))
        return { problem: { message: `it ${too_many_values .S}`, line: 1, column: 1 } };
    const { covered, uncover } = cover(text);
    const { documents, problem } = (0,go_yaml .a)(covered, 'bigint', (scalar) => fill(uncover(scalar)));
    if (problem !== undefined)
        return { problem: { ...problem, message: uncover(problem.message) } };
    try {
        return { text: documents.map((document) => (0,write_go_yaml .H)(document)).join('---\n') };
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return { problem: { message: 'it is nested too deeply', line: 1, column: 1 } };
    }
}
function cover(text) {
    const [open, close] = unusedCharacters([text]);
    if (open === undefined || close === undefined)
        return { covered: text, uncover: (part) => part };
    const found = [];
    const covered = text.replace(SIMPLE, (placeholder) => {
        const word = `${open}${found.push(placeholder) - 1}`;
        return `${word}${close}`.padEnd(placeholder.length, close);
    });
    const words = new RegExp(`${open}(\\d+)${close}+`, 'g');
    return { covered, uncover: (part) => part.replace(words, (word, index) => found[Number(index)] ?? word) };
}
function unusedCharacters(texts) {
    const used = new Set();
    for (const text of texts)
        for (const character of text)
            used.add(character);
    const unused = [];
    for (let code = 0xe000; code <= 0xf8ff && unused.length < 2; code += 1) {
        const character = String.fromCharCode(code);
        if (!used.has(character))
            unused.push(character);
    }
    return unused;
}

var plain_scalar = __webpack_require__(26874);
;// CONCATENATED MODULE: ./build/manifest/layers/placeholders/late-placeholders.js



function broughtPlaceholders(pieces) {
    const written = [];
    let at = 0;
    for (const { text, isBrought } of pieces) {
        if (!isBrought)
            written.push({ from: at, to: at + text.length });
        at += text.length;
    }
    let piece = 0;
    return (0,placeholder .nQ)(textOfPieces(pieces))
        .filter(({ start, end }) => {
        while ((written[piece]?.to ?? Infinity) < end)
            piece += 1;
        return start < (written[piece]?.from ?? Infinity);
    })
        .map(({ start }) => start);
}
function asLiteral(node) {
    if (node.kind === 'list')
        return { ...node, items: node.items.map(asLiteral) };
    if (node.kind === 'map') {
        const entries = [...node.entries].map(([key, entry]) => [
            key,
            { ...entry, value: asLiteral(entry.value) },
        ]);
        return { ...node, entries: new Map(entries) };
    }
    if (typeof node.value !== 'string')
        return node;
    const literal = (0,placeholder .nQ)(node.value).map(({ start }) => start);
    return literal.length === 0 ? node : { ...node, literal };
}
function createSeal(texts) {
    const [mark] = unusedCharacters(texts);
    return mark === undefined ? undefined : sealOf(mark);
}
function sealOf(mark) {
    const sealed = new RegExp(`\\$${mark}(?=\\{)`, 'g');
    function close(pieces) {
        const text = textOfPieces(pieces);
        let closed = '';
        let at = 0;
        for (const start of broughtPlaceholders(pieces)) {
            closed += `${text.slice(at, start + 1)}${mark}`;
            at = start + 1;
        }
        return closed + text.slice(at);
    }
    function open(node) {
        if (node.kind === 'list')
            return { ...node, items: node.items.map(open) };
        if (node.kind === 'map') {
            const entries = [...node.entries].map(([key, entry]) => [
                key.replaceAll(mark, ''),
                { ...entry, value: open(entry.value) },
            ]);
            return { ...node, entries: new Map(entries) };
        }
        if (typeof node.value !== 'string' || !node.value.includes(mark))
            return node;
        const literal = [...node.value.matchAll(sealed)].map(({ index }, before) => index - before);
        return { ...node, value: node.value.replaceAll(mark, ''), literal };
    }
    return { close, open };
}

;// CONCATENATED MODULE: ./build/manifest/layers/placeholders/interpolate.js









function interpolate(root, { variables, treat, readWhole, readTyped, isYaml, cut }, start = []) {
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
        if (node.variables === 'filled' || typeof node.value !== 'string' || !hasVariables(node.value))
            return node;
        const treatment = treat(path);
        if (treatment === 'keep')
            return node;
        let unknown = false;
        const onMissing = (problem, placeholder) => {
            unknown = true;
            if (treatment !== 'try')
                issues.push(...located(problem, placeholder, node));
        };
        const onUsed = (values) => {
            for (const value of values)
                used.push({ ...value, path });
        };
        const texts = new Map();
        const fill = (text) => {
            const pieces = texts.get(text) ?? fillPieces(text, { variables, onUsed, onMissing });
            texts.set(text, pieces);
            return pieces;
        };
        const isText = isYaml?.(path) ?? false;
        const placeholder = wholePlaceholder(isText ? node.value.trim() : node.value);
        if (isText && placeholder === undefined) {
            const filled = fillYaml(node.value, onlyOnce((text) => textOfPieces(fill(text))));
            if ('problem' in filled && treatment !== 'try')
                issues.push(unreadable(node, filled.problem));
            if ('problem' in filled || unknown)
                return { ...node, variables: 'unknown' };
            return sealed(node, path, texts) ?? { ...node, value: filled.text, variables: 'filled' };
        }
        const found = placeholder?.source === 'vars' ? variables.find(placeholder) : undefined;
        if (found?.kind === 'node') {
            onUsed(found.used);
            const value = typed(found.node, node, path);
            return value.kind !== 'scalar' ? value : (sealedWhole(value, path) ?? value);
        }
        const pieces = fill(node.value);
        if (unknown)
            return { ...node, variables: 'unknown' };
        const { written: _, ...rest } = node;
        const value = readFilled(textOfPieces(pieces), node, path);
        const literal = broughtPlaceholders(pieces);
        const first = pieces.find(({ text }) => text !== '');
        const bringsOption = first?.isBrought === true && first.text.startsWith('-');
        const whole = {
            ...rest,
            ...{ value, variables: 'filled' },
            ...(literal.length > 0 && { literal }),
            ...(bringsOption && { bringsOption }),
        };
        return sealedWhole(whole, path) ?? whole;
    }
    function typed(value, { origin }, path) {
        if (value.kind !== 'scalar')
            return placedAt(asLiteral(value), origin);
        const { written: _, ...rest } = value;
        const read = readTyped ? readTyped(path, value) : value.value;
        return asLiteral({ ...rest, value: read, variables: 'filled', ...(origin && { origin }) });
    }
    function sealed(node, path, texts) {
        const all = [...texts.values()];
        if (cut === undefined || typeof node.value !== 'string')
            return undefined;
        if (all.every((pieces) => broughtPlaceholders(pieces).length === 0))
            return undefined;
        const seal = createSeal([node.value, ...all.map(textOfPieces)]);
        if (seal === undefined)
            return undefined;
        const closed = fillYaml(node.value, onlyOnce((text) => seal.close(texts.get(text) ?? [])));
        const objects = 'problem' in closed ? undefined : cut(path, closed.text);
        return objects && placedAt(seal.open(objects), node.origin);
    }
    function sealedWhole({ value, literal, origin }, path) {
        if (literal === undefined || typeof value !== 'string')
            return undefined;
        const seal = createSeal([value]);
        const objects = seal && cut?.(path, seal.close([{ text: value, isBrought: true }]));
        return objects && placedAt(seal.open(objects), origin);
    }
    function readFilled(text, node, path) {
        if (text === '')
            return text;
        if (node.plain)
            return (0,plain_scalar .X)(text);
        const isWhole = typeof node.value === 'string' && wholePlaceholder(node.value) !== undefined;
        return readWhole !== undefined && isWhole ? readWhole(path, text) : text;
    }
    return { root: visit(root, start), issues, used };
}
function located(problem, placeholder, { origin }) {
    if ('issues' in problem)
        return problem.issues;
    const { code, message, hint } = problem;
    return [(0,read_issues .NC)(code, origin && (0,read_tree .iA)(origin, placeholder), message, hint)];
}
function onlyOnce(fill) {
    const filled = new Map();
    return (written) => {
        if (!hasVariables(written))
            return undefined;
        const text = filled.get(written) ?? fill(written);
        filled.set(written, text);
        return text;
    };
}
function unreadable({ value, origin }, { message, line, column }) {
    const template = (0,unusable_text .tK)(String(value));
    if (template !== undefined)
        return (0,read_issues .NC)(template.code, origin, `this text is ${template.what}`, template.hint);
    const what = `this text is no YAML: ${message} at line ${line}, column ${column}`;
    return (0,read_issues .NC)('invalid-value', origin, what, 'a placeholder is a value or a part of one: `key: ${env.NAME}`');
}

;// CONCATENATED MODULE: ./build/manifest/layers/placeholders/unfilled-placeholder.js

const unfilled_placeholder_SOURCES = ['env', 'secret', 'vars', 'payload', 'release'];
const FOREIGN = new Set([
    'environment',
    'var',
    'github',
    'inputs',
    'needs',
    'steps',
    'matrix',
    'runner',
    'job',
    'values',
    'envs',
]);
const STEP_HINT = "set it in the step's `env`, and write ${env.NAME}";
function unfilledPlaceholder(text) {
    if (!/[$]/.test(text))
        return undefined;
    const expression = /\$\{\{[^}]{0,200}\}?\}?/.exec(text)?.[0];
    if (expression !== undefined) {
        return {
            text: expression,
            message: `\`${expression}\` is an expression of a workflow, and nothing fills it here`,
            hint: STEP_HINT,
        };
    }
    const shell = /^\$(?:\{([A-Z_][A-Z0-9_]*)\}|([A-Z_][A-Z0-9_]*))$/.exec(text);
    if (shell)
        return shellVariable(text, shell[1] ?? shell[2] ?? '');
    return [...text.matchAll(/\$(?:\{\s*([A-Za-z]+)\s*[.}]|(?:\(\s*)?([A-Za-z]+)\.[A-Z])[^}\s]{0,200}\}?/g)]
        .map(([found, braced, bare]) => nearMiss(upToBrace(found), braced ?? bare ?? ''))
        .find((found) => found !== undefined);
}
function shellVariablesIn(text) {
    if (/\s/.test(text))
        return [];
    return [...text.matchAll(/\$\{([A-Z_][A-Z0-9_]*)\}/g)].map(([found, name = '']) => name === 'ENVIRONMENT' ? missEnvironment(found) : shellVariable(found, name));
}
function shellVariable(text, name) {
    const hint = `write \${env.${name}}; a text that is meant so goes into a values file without \`variables\``;
    return { text, message: `\`${text}\` is no variable here, but this very text`, hint };
}
function upToBrace(text) {
    const end = text.indexOf('}');
    return end === -1 ? text : text.slice(0, end + 1);
}
function nearMiss(text, word) {
    const name = /\.\s*([A-Za-z_]\w*)/.exec(text)?.[1];
    if (word === 'slug')
        return text.startsWith('${slug.env.') || name === undefined ? undefined : miss(text, 'slug.env', name);
    if (name === undefined && word.toLowerCase() === 'environment')
        return text === '${environment}' ? undefined : missEnvironment(text);
    if (unfilled_placeholder_SOURCES.includes(word)) {
        if (name === undefined || text.startsWith(`\${${word}.`))
            return undefined;
        return miss(text, word, name);
    }
    if (name === undefined)
        return undefined;
    const meant = nearSource(word) ?? (FOREIGN.has(word.toLowerCase()) ? 'env' : undefined);
    return meant === undefined ? undefined : miss(text, meant, name);
}
function nearSource(word) {
    const lower = word.toLowerCase();
    if (unfilled_placeholder_SOURCES.includes(lower))
        return lower;
    const isSwapped = [...lower].sort().join('') === 'env'.split('').sort().join('');
    if (isSwapped)
        return 'env';
    if (lower === 'var')
        return 'vars';
    return lower.length < 5 ? undefined : (0,did_you_mean .a)(lower, ['payload', 'release', 'secret']);
}
function missEnvironment(text) {
    const message = `\`${text}\` is no placeholder, and nothing fills it`;
    return { text, message, hint: 'write ${environment}' };
}
function miss(text, source, name) {
    return {
        text,
        message: `\`${text}\` is no placeholder, and nothing fills it`,
        hint: `write \${${source}.${name}}`,
    };
}

;// CONCATENATED MODULE: ./build/manifest/read/file-pattern.js
function fitsPattern(name, pattern) {
    const [start = '', ...parts] = pattern.split('*');
    const end = parts.pop();
    if (end === undefined)
        return name === pattern;
    if (start === '' && name.startsWith('.'))
        return false;
    if (name.length < start.length + end.length || !name.startsWith(start) || !name.endsWith(end))
        return false;
    const last = name.length - end.length;
    let at = start.length;
    for (const part of parts) {
        const found = name.indexOf(part, at);
        if (found === -1 || found + part.length > last)
            return false;
        at = found + part.length;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/manifest/build/values-files.js
















async function findValuesFiles(item, context) {
    const found = { files: [], issues: [], used: [] };
    for (const written of await expand(item, context, found)) {
        const place = await context.confinement.resolve(written, context.origin?.source.file);
        if (!place.ok && item.optional && place.code === 'file-not-found')
            continue;
        if (!place.ok)
            report(found, context, place);
        else if (place.type === 'folder')
            report(found, context, {
                code: 'file-unreadable',
                message: `\`${written}\` is a folder, and a file is needed here`,
                hint: `all files of a folder are \`${(0,external_node_path_.join)(written, '*.yaml')}\``,
            });
        else
            await add({ path: place.path, written }, item, context, found);
    }
    return found;
}
async function expand({ file, optional }, context, found) {
    if (!file.includes('*'))
        return [file];
    const folder = (0,external_node_path_.dirname)(file);
    if (folder.includes('*')) {
        const message = `\`${file}\` has a \`*\` before its last part`;
        report(found, context, {
            code: 'invalid-value',
            message,
            hint: 'only names of files have patterns: `values/*.yaml`',
        });
        return [];
    }
    const place = await context.confinement.resolve(folder, context.origin?.source.file);
    if (!place.ok && !(optional && place.code === 'file-not-found'))
        report(found, context, place);
    if (!place.ok || place.type === 'file')
        return [];
    const pattern = (0,external_node_path_.basename)(file);
    const entries = await (0,promises_.readdir)(place.path, { withFileTypes: true });
    const names = entries
        .filter((entry) => !entry.isDirectory() && fitsPattern(entry.name, pattern))
        .map(({ name }) => name);
    if (names.length === 0 && !optional) {
        const hint = 'write `{file: ..., optional: true}` when there may be none';
        report(found, context, { code: 'file-not-found', message: `no file fits \`${file}\``, hint });
    }
    return names.sort().map((name) => (0,external_node_path_.join)(folder, name));
}
async function add(file, { variables: isFilled }, context, found) {
    const text = await values_files_textOf(file.path);
    if (text !== undefined && values_files_isEncrypted(text)) {
        addEncrypted(file, isFilled, context, found);
        return;
    }
    const shown = (0,external_node_path_.relative)(context.confinement.workspace, file.path).split(external_node_path_.sep).join('/');
    const source = text !== undefined && isFilled ? (0,read_tree .rI)(shown, text) : undefined;
    const unfilled = source === undefined ? [] : unfilledIn(source);
    found.issues.push(...unfilled);
    if (unfilled.length > 0)
        return;
    if (text === undefined || source === undefined || !hasVariables(text)) {
        const finding = await checkValuesFile(file.path, file.written, { ...context.reader, vals: true });
        if (finding)
            report(found, context, finding);
        found.files.push(withReferences(file, text, context));
        return;
    }
    const filled = fillFile(source, context.variables, found);
    if (filled === undefined)
        return;
    const finding = checkValues(filled, file.written, { ...context.reader, vals: true }, text);
    if (finding)
        report(found, context, finding);
    found.files.push(withReferences({ ...file, content: filled }, filled, context));
}
function addEncrypted(file, isFilled, context, found) {
    const { origin } = context;
    if (isFilled) {
        const message = `\`${file.written}\` is encrypted, and takes no \`variables\``;
        report(found, context, {
            code: 'conflicting-keys',
            message,
            hint: 'put what has placeholders into another file',
        });
    }
    else
        found.files.push({ ...file, ...(origin && { encrypted: (0,read_tree .hD)(origin) }) });
}
function withReferences(file, text, { origin }) {
    if (text === undefined || !text.includes('ref+') || !origin)
        return file;
    const documents = (0,yaml_documents .v)(text, { what: 'values' });
    return documents.ok && (0,unusable_text .jh)(documents.value) ? { ...file, references: (0,read_tree .hD)(origin) } : file;
}
function values_files_isEncrypted(text) {
    if (!/(?:^|[\n{,])\s{0,8}"?sops"?\s{0,8}:/.test(text))
        return false;
    const documents = (0,yaml_documents .v)(text, { what: 'values' });
    return (documents.ok &&
        documents.value.some((value) => typeof value === 'object' && value !== null && (0,unusable_text .OT)(value)));
}
function unfilledIn(source) {
    const whole = { source, start: 0, end: source.text.length };
    const found = new Map();
    fillYaml(source.text, (scalar) => {
        for (const { text, message, hint } of [
            unfilledPlaceholder(scalar) ?? [],
            shellVariablesIn(scalar),
        ].flat()) {
            if (found.has(text))
                continue;
            found.set(text, (0,read_issues .NC)('unfilled-placeholder', (0,read_tree .iA)(whole, text), message, hint));
        }
        return undefined;
    });
    return [...found.values()];
}
function fillFile(source, variables, found) {
    const whole = { source, start: 0, end: source.text.length };
    const issues = [];
    const filled = fillYaml(source.text, onlyOnce((scalar) => {
        const filled = fillText(scalar, {
            variables,
            onUsed: (used) => found.used.push(...used),
            onMissing(problem, placeholder) {
                if ('issues' in problem)
                    issues.push(...problem.issues);
                else
                    issues.push((0,read_issues .NC)(problem.code, (0,read_tree .iA)(whole, placeholder), problem.message, problem.hint));
            },
        });
        const asWritten = () => fillText(scalar, { variables: variables.asWritten(), onUsed() { }, onMissing() { } });
        if (bringsReference(filled, asWritten))
            issues.push(broughtReference(scalar, whole));
        return filled;
    }));
    if ('problem' in filled) {
        const { message, line, column } = filled.problem;
        const start = (source.lineStarts[line - 1] ?? 0) + column - 1;
        issues.push((0,read_issues .NC)('yaml-syntax', { source, start, end: start + 1 }, `this file is no YAML: ${message}`));
    }
    found.issues.push(...issues);
    return issues.length > 0 || 'problem' in filled ? undefined : filled.text;
}
function broughtReference(scalar, file) {
    const placeholder = splitAtPlaceholders(scalar).find((part) => typeof part !== 'string')?.text ?? scalar;
    return (0,read_issues .NC)('unresolved-reference', (0,read_tree .iA)(file, placeholder), 'a variable brings a reference, or changes one, and `vals` looks up only what stands in a file', 'write the whole `ref+...` here or in `vars` of the manifest; a variable may bring a name or a path in it, without `?`, `#`, `&`, `+`, quotes and spaces');
}
async function values_files_textOf(path) {
    return readNamedFile(path).then((bytes) => (bytes === 'too-large' ? undefined : (0,utf8 ._)(bytes)), () => undefined);
}
function report({ issues }, { origin }, { code, message, hint }) {
    issues.push((0,read_issues .NC)(code, origin, message, hint));
}

;// CONCATENATED MODULE: ./build/manifest/build/resolve-files.js













async function resolveFiles(entry, { confinement, variables, checkChart = async () => [] }) {
    const { values, tree } = entry;
    const issues = [];
    const find = (written, path, wanted) => findFile({ written, path, wanted, root: tree }, confinement, issues);
    const report = (finding, path) => {
        if (finding)
            issues.push((0,read_issues .NC)(finding.code, (0,read_tree .iX)(tree, path), finding.message, finding.hint));
    };
    const files = { values: [], crds: [], manifests: [], set: [], issues, used: [] };
    if (values.path !== undefined) {
        const chart = await findChart(values.path, tree, confinement, issues);
        if (chart !== undefined)
            files.chart = chart;
        const found = chart === undefined ? [] : await checkChart(chart, confinement.workspace);
        const origin = (0,read_tree .iX)(tree, ['path']);
        issues.push(...found.map((it) => ({ ...(origin && { location: (0,read_tree .hD)(origin) }), ...it })));
    }
    const reader = { rendersValues: files.chart === undefined || !(await neverCallsTpl(files.chart.path)) };
    const reportValue = (value, path) => {
        for (const finding of checkValue(value, reader))
            report(finding, [...path, ...finding.path]);
    };
    reportValue(values.values, ['values']);
    for (const [index, item] of values.valuesFiles.entries()) {
        const at = ['valuesFiles', index, 'file'];
        const origin = (0,read_tree .iX)(tree, at);
        const named = nameRelease(item.file, { tree, at, values });
        issues.push(...named.issues);
        if (named.issues.length > 0)
            continue;
        const found = await findValuesFiles({ ...item, file: named.file }, { confinement, reader, variables, origin });
        files.values.push(...found.files);
        files.used.push(...found.used);
        issues.push(...found.issues);
    }
    for (const [index, { filename, content }] of values.inlineValues.entries()) {
        report(checkValues(content, filename, reader), ['inlineValues', index, 'content']);
    }
    for (const [index, written] of (values.crds?.paths ?? []).entries()) {
        files.crds.push(...(await find(written, ['crds', 'paths', index], 'any')));
    }
    for (const [index, item] of (values.manifests ?? []).entries()) {
        if (typeof item !== 'string') {
            files.manifests.push(item);
            continue;
        }
        const found = await find(item, ['manifests', index], 'any');
        files.manifests.push(...found);
        for (const { path } of found)
            issues.push(...(await checkAppliedFiles({ path, written: item }, (0,read_tree .iX)(tree, ['manifests', index]), 'manifests')));
    }
    for (const [index, { key, type, value, skipEmpty }] of values.set.entries()) {
        if (skipEmpty && value === '')
            continue;
        report(checkSetKey(key), ['set', index, 'key']);
        if (type !== 'file') {
            files.set.push({ key, type, value });
            reportValue(type === 'json' && typeof value === 'string' ? JSON.parse(value) : value, [
                'set',
                index,
                'value',
            ]);
            continue;
        }
        for (const file of await find((0,scalar_text .w)(value), ['set', index, 'value'], 'file')) {
            files.set.push({ key, type, file });
            report(await checkTextFile(file.path, file.written), ['set', index, 'value']);
        }
    }
    return files;
}
function nameRelease(written, { tree, at, values: { name, namespace } }) {
    const node = [at, at.slice(0, -1), at.slice(0, -2)].map((path) => (0,read_tree .oB)(tree, path)).find((it) => it);
    const literal = node?.kind === 'scalar' ? node.literal : undefined;
    const issues = [];
    const file = (0,placeholder .Ct)(written, ({ text }) => {
        if (text === '${release.name}')
            return name;
        if (text === '${release.namespace}')
            return namespace;
        const origin = (0,read_tree .iX)(tree, at);
        const hint = 'the path of a values file takes ${release.name} and ${release.namespace}';
        const place = origin && (0,read_tree .iA)(origin, text);
        issues.push((0,read_issues .NC)('invalid-payload-reference', place, `\`${text}\` has no value here`, hint));
        return text;
    }, literal);
    return { file, issues };
}
async function checkHookFiles({ loaded, node }, confinement) {
    const { kind, spec } = loaded.item;
    const issues = kind === 'apply' ? checkAppliedContent(spec, node) : [];
    for (const written of (0,registry .U)(kind).files(spec)) {
        const found = await findFile({ written, path: [kind], wanted: 'any', root: node }, confinement, issues);
        if (kind !== 'apply')
            continue;
        for (const { path } of found)
            issues.push(...(await checkAppliedFiles({ path, written }, (0,read_tree .iX)(node, [kind]), 'apply')));
    }
    return issues;
}
function checkAppliedContent(spec, node) {
    const { apply: written } = spec;
    if (!(0,model_json .O)(written) || written.content === undefined)
        return [];
    const objects = (0,inline_objects .Qv)(written.content);
    return checkValue(objects, OBJECTS).map(({ code, path, message, hint }) => (0,read_issues .NC)(code, (0,read_tree .iX)(node, ['apply', 'content', ...path]), message, hint));
}
async function checkAppliedFiles({ path, written }, origin, reader) {
    const issues = [];
    let names = [''];
    try {
        if ((await (0,promises_.stat)(path)).isDirectory())
            names = reader === 'manifests' ? await (0,files_below .D)(path) : (await (0,promises_.readdir)(path)).sort();
    }
    catch (error) {
        return [(0,read_issues .NC)('file-unreadable', origin, `\`${written}\` cannot be read: ${error.message}`)];
    }
    for (const name of names.filter((it) => it === '' || /\.(ya?ml|json)$/.test(it))) {
        const finding = await checkObjectsFile((0,external_node_path_.join)(path, name), (0,external_node_path_.join)(written, name), {
            sops: reader === 'apply',
        });
        if (finding)
            issues.push((0,read_issues .NC)(finding.code, origin, finding.message, finding.hint));
    }
    return issues;
}
async function findFile({ written, path, wanted, root }, confinement, issues) {
    const origin = (0,read_tree .iX)(root, path);
    const found = await confinement.resolve(written, origin?.source.file);
    if (!found.ok) {
        issues.push((0,read_issues .NC)(found.code, origin, found.message, found.hint));
        return [];
    }
    if (wanted === 'file' && found.type === 'folder') {
        issues.push((0,read_issues .NC)('file-unreadable', origin, `\`${written}\` is a folder, and a file is needed here`));
        return [];
    }
    return [{ path: found.path, written }];
}
async function findChart(written, root, confinement, issues) {
    const [chart] = await findFile({ written, path: ['path'], wanted: 'any', root }, confinement, issues);
    if (chart === undefined)
        return undefined;
    const { type } = (await confinement.resolve(written, (0,read_tree .iX)(root, ['path'])?.source.file));
    const noChart = (why) => issues.push((0,read_issues .NC)('invalid-chart', (0,read_tree .iX)(root, ['path']), `\`${written}\` ${why}`));
    if (type === 'file' && !/\.(tgz|tar\.gz)$/.test(written))
        noChart('is neither a chart folder nor a .tgz');
    else if (type === 'folder' && !(await isThere((0,external_node_path_.join)(chart.path, 'Chart.yaml'))))
        noChart('has no Chart.yaml, so it is not a Helm chart');
    else
        return chart;
    return undefined;
}
async function isThere(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/manifest/build/build-manifest.js





















async function buildManifest(input) {
    const environment = input.environment === undefined ? undefined : (0,read_tree .jf)((0,read_tree .jf)(input.root, 'environments'), input.environment);
    const { confinement } = input;
    const raw = [input.root, ...input.included].flatMap((root) => rawEntries({ main: input.root, root, environment: input.environment }, input.overrides));
    const offered = input.environment === undefined ? (0,read_tree .jf)(input.root, 'environments') : undefined;
    const typed = raw.map((entry) => checkTypes(entry, offered));
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
    const folderOf = (file) => file === input.file ? undefined : (0,external_node_path_.join)(confinement.workspace, (0,external_node_path_.dirname)(file));
    const used = [];
    const { variables, checkChart } = input;
    const limit = (0,limiter .z)(read_at_once .f);
    const isDestroyed = ({ values }) => input.readFor === 'releases' || values.action === 'destroy';
    const found = await Promise.all(enabled.map((entry) => limit(() => resolveFiles(isDestroyed(entry) ? withoutChart(entry) : entry, {
        confinement,
        variables,
        checkChart,
    }))));
    for (const [index, files] of found.entries()) {
        const entry = enabled[index];
        const hooks = collectHooks(entry.id, entry.values.hooks, entry.tree, folderOf);
        placed.push(...Object.values(hooks).flat());
        if (!isDestroyed(entry))
            issues.push(...files.issues);
        used.push(...files.used);
        charts.set(entry.id, buildEntry(entry, { needs: needs.get(entry.id) ?? [], files, hooks }));
    }
    issues.push(...(await checkHooks(placed, confinement, input)));
    if (issues.length > 0 || run.values === undefined)
        return { issues, used };
    const { cluster, registries, policy, id } = run.values;
    const policyOrigin = (0,read_tree .jf)(run.merged, 'policy')?.origin;
    const clusterOrigin = (0,read_tree .jf)(run.merged, 'cluster')?.origin;
    const { repository, file } = input;
    const manifest = {
        id: id ?? defaultId({ repository, file }),
        isIdKnown: id !== undefined || repository !== undefined,
        placesVary: input.placesVary,
        file: input.file,
        folder: input.folder,
        ...(input.environment !== undefined && { environment: input.environment }),
        environments: environmentNames(input.root),
        cluster: { ...definedOnly(cluster ?? {}), ...(clusterOrigin && { location: (0,read_tree .ik)(clusterOrigin) }) },
        runHooks: Object.fromEntries(phase .NV.map((phase) => [phase, (run.hooks[phase] ?? []).map(({ loaded }) => loaded)])),
        registries: registries ?? [],
        ...(policy && { policy: { ...policy, ...(policyOrigin && { location: (0,read_tree .ik)(policyOrigin) }) } }),
        charts: order.flatMap((entryId) => charts.get(entryId) ?? []),
        disabled: entries
            .filter(({ values }) => !values.enabled)
            .map((entry) => ({ id: entry.id, name: entry.values.name, namespace: entry.values.namespace })),
    };
    return { manifest, issues, used };
}
function withoutChart(entry) {
    const { path, manifests: _, ...values } = entry.values;
    const readsCrds = values.crds?.deleteOnDestroy === true;
    const rest = { ...values, valuesFiles: [], inlineValues: [], set: [] };
    return { ...entry, values: readsCrds && path !== undefined ? { ...rest, path } : rest };
}
function environmentNames(root) {
    const environments = (0,read_tree .jf)(root, 'environments');
    return environments?.kind === 'map' ? [...environments.entries.keys()] : [];
}
function mergeRun(root, environment) {
    const entries = new Map();
    for (const key of ['id', 'cluster', 'registries', 'policy', 'hooks']) {
        const value = merge((0,read_tree .jf)(root, key), (0,read_tree .jf)(environment, key), [key]);
        if (value !== undefined)
            entries.set(key, { value });
    }
    const merged = { kind: 'map', entries, ...(root.origin && { origin: root.origin }) };
    const { values, tree, problems } = parseTree(runSchema, merged);
    const hooks = collectHooks('run', values?.hooks ?? {}, tree);
    const issues = checkValue(values?.registries, { rendersValues: false }).map(({ code, path, message, hint }) => (0,read_issues .NC)(code, (0,read_tree .iX)(merged, ['registries', ...path]), message, hint));
    return { merged, values, hooks, issues: [...issues, ...(0,read_issues .DO)(problems, merged)] };
}
async function checkHooks(hooks, confinement, { readFor, env }) {
    const running = hooks.filter((hook) => readFor !== 'releases' || hook.runsOnDestroy);
    const limit = (0,limiter .z)(read_at_once .f);
    const found = await Promise.all([
        checkShells(running, env.PATH),
        ...hooks.map((hook) => limit(() => checkHook(hook))),
        ...running.map((hook) => limit(() => checkHookFiles(hook, confinement))),
    ]);
    return found.flat();
}
function definedOnly(value) {
    return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
}

;// CONCATENATED MODULE: ./build/manifest/layers/overrides.js


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
            issues.push(unknownChart(`the \`values\` option names a chart \`${id}\``, id, ids));
    }
    return {
        issues,
        setFor: (id) => (id === undefined ? [] : (sets.get(id) ?? [])),
        layerFor(id) {
            const given = inputs.values ?? {};
            const values = id !== undefined && Object.hasOwn(given, id) ? given[id] : undefined;
            const layer = {};
            if (inputs.namespace !== undefined)
                layer.namespace = inputs.namespace;
            if (values !== undefined)
                layer.values = values;
            return Object.keys(layer).length === 0 ? undefined : (0,read_tree .Rf)(layer);
        },
    };
}
function readSetLine(line, ids) {
    const equals = line.indexOf('=');
    const path = equals === -1 ? line : line.slice(0, equals);
    const [id] = ids
        .filter((candidate) => path.startsWith(`${candidate}.`))
        .sort((a, b) => b.length - a.length);
    if (id === undefined) {
        const written = /^([\w-]+)\.[\w.[\]-]+$/.exec(path)?.[1];
        return written === undefined || equals === -1
            ? noLine(ids)
            : unknownChart(`the \`set\` option names a chart \`${written}\``, written, ids);
    }
    const key = path.slice(id.length + 1);
    if (equals === -1 || key === '') {
        return { code: 'unknown-set', message: `the \`set\` line for \`${id}\` is not \`chart.path=value\`` };
    }
    const value = line.slice(equals + 1);
    const second = isList(value) ? undefined : SECOND_VALUE.exec(value)?.[1];
    if (second !== undefined) {
        const message = `the \`set\` line for \`${id}\` has a second value, \`${second}\``;
        return {
            code: 'unknown-set',
            message,
            hint: 'give it a line of its own, or write `\\,` where the comma is text',
        };
    }
    return { id, node: (0,read_tree .Rf)({ key, ...asTyped(value) }) };
}
const SECOND_VALUE = /(?<!\\),([\w.\\/[\]-]+)=/;
function isList(value) {
    return value.startsWith('{') && value.endsWith('}');
}
function asTyped(value) {
    if (isList(value))
        return { value, type: 'auto' };
    const text = value.replace(/\\(.)/gs, '$1');
    return { value: text, type: isList(text) ? 'string' : 'auto' };
}
function noLine(ids) {
    const message = 'a line of the `set` option is not `chart.path=value`';
    const hint = `start it with one of ${ids.join(', ')}; give a value of several lines to the \`values\` option`;
    return { code: 'unknown-set', message, hint };
}
function unknownChart(what, written, ids) {
    const meant = (0,did_you_mean .a)(written, ids);
    const hint = meant === undefined ? `the entries are ${ids.join(', ')}` : `did you mean \`${meant}\`?`;
    return { code: 'unknown-set', message: `${what}, which no entry has`, hint };
}

var read_objects = __webpack_require__(79091);
var shell_words = __webpack_require__(69083);
var owners = __webpack_require__(67231);
var classic_parse = __webpack_require__(43852);
var schema_at = __webpack_require__(43498);
var hook = __webpack_require__(70200);
;// CONCATENATED MODULE: ./build/manifest/layers/placeholders/read-as-key-takes.js








const read_as_key_takes_hookSchema = schemas .Ikc(Object.assign({}, ...registry .m.map(({ shape }) => shape), hook .e));
function readAsKeyTakes(path, text) {
    const typed = (0,plain_scalar .X)(text);
    if (typeof typed !== 'number' && typeof typed !== 'boolean')
        return text;
    const schema = schemaOf(path);
    if (schema === undefined || classic_parse .xL(schema, text).success)
        return text;
    return classic_parse .xL(schema, typed).success ? typed : text;
}
function readTypedAsKeyTakes(path, scalar) {
    const { value } = scalar;
    if (typeof value === 'string' || value === null)
        return value;
    const text = textOf(scalar);
    const isSame = String(value) === text;
    if (isSetValue(path))
        return isSame ? value : text;
    const schema = schemaOf(path);
    if (schema === undefined || schema._zod.def.type === 'any')
        return value;
    const [takesValue, takesText] = [value, text].map((one) => classic_parse .xL(schema, one).success);
    return takesText && !(takesValue && isSame) ? text : value;
}
function isSetValue(path) {
    const [list, index, key] = path.slice(-3);
    if (index === 'set' && (0,owners .g_)(path.slice(0, -2)))
        return true;
    return list === 'set' && typeof index === 'number' && key === 'value' && (0,owners .g_)(path.slice(0, -3));
}
function schemaOf(path) {
    const hooks = path.findIndex((step, index) => step === 'hooks' && (0,owners .BI)(path.slice(0, index)));
    if (hooks !== -1 && path.length > hooks + 3)
        return (0,schema_at .lv)(read_as_key_takes_hookSchema, path.slice(hooks + 3));
    return (0,schema_at .lv)(manifestSchema, path);
}

;// CONCATENATED MODULE: ./build/manifest/layers/placeholders/fill-variables.js














function fillVariables(root, variables, { environment, readFor }) {
    const split = splitCommandLines(root);
    const filled = interpolate(split, {
        variables,
        readWhole: readAsKeyTakes,
        readTyped: readTypedAsKeyTakes,
        isYaml: (path) => isInlineContent(path) || isObjectsText(path),
        cut: (path, text) => (isObjectsText(path) ? objectsNode(text) : undefined),
        treat(path) {
            if (placeholderMode(path) === 'keep' || (0,owners .Nv)(path))
                return 'keep';
            if (path[0] === 'environments' && path[1] !== environment)
                return 'try';
            return readFor === 'releases' && (0,unneeded .e)(split, path) ? 'try' : 'fill';
        },
    });
    return { ...filled, issues: [...filled.issues, ...unfilled(root, [])] };
}
function unfilled(node, path) {
    if (node.kind === 'list')
        return node.items.flatMap((item, index) => unfilled(item, [...path, index]));
    if (node.kind === 'map') {
        return [...node.entries].flatMap(([key, { value }]) => unfilled(value, [...path, key]));
    }
    if (typeof node.value !== 'string' || placeholderMode(path) === 'keep')
        return [];
    const found = unfilledPlaceholder(node.value);
    if (found !== undefined) {
        const origin = node.origin && (0,read_tree .iA)(node.origin, found.text);
        return [(0,read_issues .NC)('unfilled-placeholder', origin, found.message, found.hint)];
    }
    const isText = isInHook(path) || isForChart(path) || (0,owners .Nv)(path);
    return isText ? [] : filledByHooksOnly(node.value, node.origin);
}
function filledByHooksOnly(text, origin) {
    return (0,placeholder .Qf)(text).map((placeholder) => (0,read_issues .NC)('invalid-payload-reference', origin && (0,read_tree .iA)(origin, placeholder.text), `\`${placeholder.text}\` has no value here`, 'it is filled in hooks, and `${release.name}` in the paths of `valuesFiles`'));
}
function isInHook(path) {
    return path.some((step, index) => step === 'hooks' && (0,owners .BI)(path.slice(0, index)));
}
function isForChart(path) {
    return path.some((step, index) => FOR_CHART.has(step) && (0,owners .g_)(path.slice(0, index)));
}
const FOR_CHART = new Set(['values', 'inlineValues', 'set', 'valuesFiles']);
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
    if (typeof node.value !== 'string' || !hasVariables(node.value) || mode === undefined)
        return node;
    if (mode === 'keep')
        return node;
    return placedAt((0,read_tree .Rf)(mode === 'words' ? toWords(node.value) : mode(node.value)), node.origin);
}
function toWords(text) {
    const split = (0,shell_words .C)(text);
    return split.ok ? split.words : text;
}
function isInlineContent(path) {
    const [list, , key] = path.slice(-3);
    return list === 'inlineValues' && key === 'content' && (0,owners .g_)(path.slice(0, -3));
}
function objectsNode(text) {
    const objects = (0,read_objects .MB)(text);
    return objects.ok ? (0,read_tree .Rf)(objects.value) : undefined;
}
function isObjectsText(path) {
    const [hooks, phase, index, kind, key] = path.slice(-5);
    if (hooks !== 'hooks' || typeof index !== 'number' || !HOOK_LISTS.includes(String(phase)))
        return false;
    return (kind === 'apply' || kind === 'job') && key === 'content' && (0,owners .BI)(path.slice(0, -5));
}
const HOOK_LISTS = [...phase .ZG, ...phase .NV];
function placeholderMode(path) {
    const [hooks, phase, index, key] = path.slice(-4);
    if (hooks !== 'hooks' || typeof index !== 'number' || !HOOK_LISTS.includes(String(phase)))
        return undefined;
    if (!(0,owners .BI)(path.slice(0, -4)))
        return undefined;
    return registry .m.map((kind) => kind.placeholders?.[String(key)]).find((mode) => mode !== undefined);
}

;// CONCATENATED MODULE: ./build/manifest/layers/placeholders/places-vary.js

const FIXED = /\$\{environment\}/g;
function placesVary(manifest, main = manifest) {
    if (!(0,model_json .O)(manifest) || !(0,model_json .O)(main) || varies(main.id))
        return false;
    if ([manifest.include].flat().some(varies))
        return true;
    const environments = valuesOf(manifest.environments);
    const charts = Array.isArray(manifest.charts) ? manifest.charts : [];
    const changed = environments.flatMap((one) => ((0,model_json .O)(one) ? valuesOf(one.charts) : []));
    const defaults = [manifest, ...environments].map((one) => ((0,model_json .O)(one) ? one.defaults : undefined));
    return [...charts, ...changed, ...defaults].some((entry) => (0,model_json .O)(entry) && (varies(entry.name) || varies(entry.namespace)));
}
function valuesOf(value) {
    return (0,model_json .O)(value) ? Object.values(value) : [];
}
function varies(value) {
    return typeof value === 'string' && value.replace(FIXED, '').includes('${');
}

var secret_shapes = __webpack_require__(17581);
var secrets_in_values = __webpack_require__(84825);
var sounds_secret = __webpack_require__(2510);
;// CONCATENATED MODULE: ./build/manifest/layers/variables/secrets.js




function secretValues(used, json, declared) {
    const names = namesIn(json);
    const listed = declared.secrets.flatMap((name) => (Object.hasOwn(declared.env, name) && declared.env[name]) || []);
    const meant = used
        .filter((variable) => declared.secrets.includes(variable.name) || isMeant(variable))
        .map(({ value }) => value);
    const sounding = used
        .filter(({ name, path }) => (0,sounds_secret .z3)(name) || standsAtSecret(path, json))
        .map(({ value }) => value)
        .filter((value) => !names.includes(value));
    const shaped = used.flatMap(({ value }) => (0,secret_shapes .x)(value).map(([start, end]) => value.slice(start, end)));
    const written = [...valuesIn(json), declared.vars ?? {}]
        .flatMap(secrets_in_values .R)
        .filter((value) => !value.includes('${') && !names.includes(value));
    return [...new Set([...listed, ...meant, ...sounding, ...shaped, ...written])].filter((value) => value !== '');
}
function isMeant({ path, isSecret }) {
    return isSecret || (path.includes('registries') && path.at(-1) === 'password');
}
function standsAtSecret(path, json) {
    const at = path.at(-1);
    const before = typeof at === 'number' ? valueAt(json, [...path.slice(0, -1), at - 1]) : undefined;
    const option = typeof before === 'string' ? /^--?([\w-]+)$/.exec(before)?.[1] : undefined;
    if (option !== undefined && (0,sounds_secret .z3)(option))
        return true;
    const steps = at === 'value' ? [...path.slice(0, -1), ...keysOf(valueAt(json, path.slice(0, -1)))] : path;
    const nested = steps.reduceRight((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), 'text');
    return (0,secrets_in_values .R)(nested).length > 0;
}
function keysOf(item) {
    if (item === undefined || !(0,model_json .O)(item))
        return [];
    const { key, name } = item;
    if (typeof key === 'string')
        return key.split('.');
    return typeof name === 'string' ? [name] : [];
}
function valueAt(json, path) {
    return path.reduce((value, step) => {
        if (Array.isArray(value))
            return value[Number(step)];
        return value !== undefined && (0,model_json .O)(value) ? value[String(step)] : undefined;
    }, json);
}
function valuesIn(json) {
    if (!(0,model_json .O)(json))
        return [];
    const { vars = {}, defaults, charts, environments } = json;
    const owners = [defaults, ...Object.values(charts ?? {})].filter(model_json .O);
    const own = owners.flatMap(({ values }) => values ?? []);
    return [vars, ...own, ...Object.values((0,model_json .O)(environments) ? environments : {}).flatMap(valuesIn)];
}
function namesIn(json) {
    if (!(0,model_json .O)(json))
        return [];
    const { id, cluster, defaults, charts, environments } = json;
    const parts = [{ id }, cluster, defaults, ...Object.values(charts ?? {})].filter(model_json .O);
    const own = parts.flatMap((part) => [part.id, part.name, part.namespace, part.context]);
    const inside = Object.entries((0,model_json .O)(environments) ? environments : {}).flatMap(([name, environment]) => [name, ...namesIn(environment ?? null)]);
    return [...own.filter((name) => typeof name === 'string'), ...inside];
}

var values_meaning = __webpack_require__(77493);
;// CONCATENATED MODULE: ./build/manifest/layers/variables/variables.js






const MOST_BROUGHT = 16 * 1024 * 1024;
function createVariables({ env, environment, vars, environmentsWith = () => [], }) {
    const known = new Map();
    const open = [];
    let brought = 0;
    function findVar({ name = '', text, fallback }) {
        const path = name.split('.');
        const raw = (0,read_tree .oB)(vars, path);
        if (raw === undefined)
            return fallback === undefined ? missing(unknownVar(text, path)) : plain(fallback);
        if (open.includes(name))
            return missing({ issues: [circle(name, raw)] });
        const { found, size } = known.get(name) ?? fillVar(name, raw);
        known.set(name, { found, size });
        brought += size;
        if (brought > MOST_BROUGHT)
            return missing({ issues: [tooMuch(name, raw)] });
        const isEmpty = found.kind === 'node' && found.node.kind === 'scalar' && textOf(found.node) === '';
        return isEmpty && fallback !== undefined ? plain(fallback) : found;
    }
    function fillVar(name, raw) {
        open.push(name);
        const filled = interpolate(raw, { variables: { find }, treat: () => 'fill' }, [
            'vars',
            ...name.split('.'),
        ]);
        open.pop();
        if (filled.issues.length > 0)
            return { found: missing({ issues: filled.issues }), size: 0 };
        const texts = scalarsIn(filled.root).map(textOf);
        const size = texts.reduce((sum, text) => sum + text.length + 1, 0);
        const own = texts.map((value) => ({ name, value, isSecret: false }));
        return { found: { kind: 'node', node: filled.root, used: distinct([...own, ...filled.used]) }, size };
    }
    function circle(name, { origin }) {
        const way = [...open.slice(open.indexOf(name)), name].join(' -> ');
        return (0,read_issues .NC)('invalid-value', origin, `variables read each other in a circle: ${way}`);
    }
    function unknownVar(text, path) {
        const elsewhere = environmentsWith(path);
        if (elsewhere.length > 0)
            return onlyElsewhere(path.join('.'), elsewhere);
        const names = variables_namesIn(vars);
        const message = `there is no variable \`${path.join('.')}\` in \`vars\``;
        const meant = (0,did_you_mean .a)(path.join('.'), names);
        if (meant !== undefined)
            return { code: 'unknown-variable', message, hint: `did you mean \`\${vars.${meant}}\`?` };
        const hint = names.length === 0
            ? `write \`vars: {${path[0]}: ...}\` at the top level, or give it by the \`vars\` option`
            : `there are ${names.slice(0, MOST_NAMED).join(', ')}; or write ${text.replace(/\}$/, ':-default}')}`;
        return { code: 'unknown-variable', message, hint };
    }
    function onlyElsewhere(name, environments) {
        const named = environments.slice(0, MOST_NAMED).join(', ');
        if (environment === undefined) {
            return {
                code: 'unknown-variable',
                message: `\`vars\` have \`${name}\` only in environments, and no environment is chosen`,
                hint: `choose one that has it with \`environment\` (on the command line \`-e NAME\`): ${named}`,
            };
        }
        return {
            code: 'unknown-variable',
            message: `environment \`${environment}\` has no variable \`${name}\` in \`vars\`, and neither has the top level`,
            hint: `write it in \`vars\` of one of them, as in environment ${named}`,
        };
    }
    function find(placeholder) {
        const { source, name, fallback, text } = placeholder;
        if (name === undefined || fallback?.includes('${'))
            return missing(incomplete(placeholder));
        if (source === 'vars')
            return findVar(placeholder);
        if (source === 'environment') {
            const chosen = environment ?? fallback;
            return chosen === undefined ? missing(NO_ENVIRONMENT) : plain(chosen);
        }
        const value = Object.hasOwn(env, name) ? env[name] : undefined;
        if (value === undefined || (value === '' && fallback !== undefined))
            return fallback === undefined ? missing(unset(name, text)) : plain(fallback);
        if (source === 'slug' && value === '')
            return missing(unset(name, text));
        const brought = source === 'slug' ? (0,util_slug .UG)(value) : value;
        const used = { name, value: brought, isSecret: source === 'secret' };
        return { kind: 'text', text: brought, used: [used] };
    }
    let written;
    function asWritten() {
        written ??= createVariables({
            env: Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value && OUTSIDE])),
            environment,
            vars: vars && withoutGiven(vars),
            environmentsWith,
        });
        return written;
    }
    return { find, asWritten };
}
const OUTSIDE = '-';
function withoutGiven(node) {
    if (node.kind === 'scalar') {
        const { written: _, ...rest } = node;
        return node.variables === 'filled' ? { ...rest, value: OUTSIDE } : node;
    }
    if (node.kind === 'list')
        return { ...node, items: node.items.map(withoutGiven) };
    const entries = [...node.entries].map(([key, entry]) => [key, { ...entry, value: withoutGiven(entry.value) }]);
    return { ...node, entries: new Map(entries) };
}
const MOST_NAMED = 12;
const NO_ENVIRONMENT = {
    code: 'unset-variable',
    message: 'no environment is chosen',
    hint: 'choose one with `environment` (on the command line `-e NAME`), or write ${environment:-default}',
};
function distinct(used) {
    const values = used.map(({ name, value, isSecret }) => ({ name, value, isSecret }));
    return [...new Map(values.map((one) => [JSON.stringify(one), one])).values()];
}
function plain(text) {
    return { kind: 'text', text, used: [] };
}
function missing(problem) {
    return { kind: 'missing', problem };
}
function incomplete({ text, source }) {
    const name = { env: 'env.NAME', secret: 'secret.NAME', slug: 'slug.env.NAME', vars: 'vars.name' };
    const form = source === 'environment' ? 'environment' : name[source];
    return {
        code: 'invalid-value',
        message: `\`${text}\` is not complete`,
        hint: `write \${${form}} or \${${form}:-default}`,
    };
}
function unset(name, text) {
    return {
        code: 'unset-variable',
        message: `the environment variable ${name} is not set`,
        hint: `set it in the step's \`env\`, or write ${text.replace(/\}$/, ':-default}')}`,
    };
}
function tooMuch(name, { origin }) {
    const message = `with the variable \`${name}\`, \`vars\` bring more than 16 MiB in all`;
    return (0,read_issues .NC)('invalid-value', origin, message);
}
function variables_namesIn(node, path = []) {
    if (node?.kind !== 'map')
        return [];
    return [...node.entries.keys()].flatMap((key) => {
        const way = [...path, key];
        return [way.join('.'), ...variables_namesIn((0,read_tree .jf)(node, key), way)];
    });
}

;// CONCATENATED MODULE: ./build/manifest/layers/variables/vars.js




function mergeVars(root, environment, given) {
    const ofEnvironment = environment === undefined ? undefined : (0,read_tree .jf)((0,read_tree .jf)((0,read_tree .jf)(root, 'environments'), environment), 'vars');
    return merge(merge(mapping((0,read_tree .jf)(root, 'vars')), mapping(ofEnvironment)), given);
}
function environmentsWith(root, path) {
    const environments = (0,read_tree .jf)(root, 'environments');
    if (environments?.kind !== 'map')
        return [];
    return [...environments.entries].flatMap(([name, { value }]) => (0,read_tree .oB)(mapping((0,read_tree .jf)(value, 'vars')), path) === undefined ? [] : [name]);
}
function unknownVars(given, roots) {
    if (given === undefined)
        return [];
    const names = [...new Set(roots.flatMap((root) => [...declaredIn(root), ...readIn(root)]))];
    return [...given.entries].flatMap(([name, { key }]) => {
        if (names.includes(name))
            return [];
        const meant = (0,did_you_mean .a)(name, names);
        const hint = meant ?? (names.length === 0 ? undefined : names.join(', '));
        const rest = hint === undefined ? [] : [meant === undefined ? `it reads ${hint}` : `did you mean \`${hint}\`?`];
        const line = key === undefined ? '' : ` (line ${(0,read_tree .ik)(key).line})`;
        const message = `the \`vars\` option gives \`${name}\`${line}, which nothing in the manifest reads`;
        return [(0,read_issues .NC)('unknown-variable', undefined, message, ...rest)];
    });
}
function mapping(node) {
    return node?.kind === 'map' ? node : undefined;
}
function declaredIn(root) {
    const environments = (0,read_tree .jf)(root, 'environments');
    const layers = [
        root,
        ...(environments?.kind === 'map' ? [...environments.entries.values()].map((it) => it.value) : []),
    ];
    return layers.flatMap((layer) => {
        const vars = (0,read_tree .jf)(layer, 'vars');
        return vars?.kind === 'map' ? [...vars.entries.keys()] : [];
    });
}
function readIn(node) {
    if (node.kind === 'list')
        return node.items.flatMap(readIn);
    if (node.kind === 'map')
        return [...node.entries.values()].flatMap(({ value }) => readIn(value));
    if (typeof node.value !== 'string')
        return [];
    return [...node.value.matchAll(/\$\{vars\.([\w-]+)/g)].flatMap(([, name]) => name ?? []);
}

var is_inside = __webpack_require__(75210);
;// CONCATENATED MODULE: ./build/manifest/read/confine.js





const MOST_SEEN = 100_000;
async function createConfinement(workspace, folder, main) {
    const root = await (0,promises_.realpath)(workspace);
    const start = await (0,promises_.realpath)(folder);
    const known = new Map();
    const escapes = new Map();
    const escapeFrom = (real) => {
        const finding = escapes.get(real) ?? findEscape(root, real);
        escapes.set(real, finding);
        return finding;
    };
    return {
        workspace: root,
        folder: start,
        resolve(written, file = main) {
            const begin = file === main || file === undefined ? start : (0,external_node_path_.join)(root, (0,external_node_path_.dirname)(file));
            const key = `${begin}\0${written}`;
            const answer = known.get(key) ?? confine(written, { root, start: begin, escapeFrom });
            known.set(key, answer);
            return answer;
        },
    };
}
async function confine(written, { root, start, escapeFrom }) {
    if (written.includes('\0'))
        return { ok: false, code: 'invalid-value', message: 'a path cannot contain a NUL' };
    const path = (0,external_node_path_.resolve)(start, written);
    if (!(0,is_inside .F)(root, path))
        return outside(`the path \`${written}\` leads out of the workspace`);
    let real;
    try {
        real = await (0,promises_.realpath)(path);
    }
    catch (error) {
        return notThere(error, { root, written, path });
    }
    if (!(0,is_inside .F)(root, real))
        return outside(`a symbolic link on \`${written}\` leads out of the workspace`);
    try {
        const stats = await (0,promises_.stat)(real);
        if (!stats.isFile() && !stats.isDirectory()) {
            return { ok: false, code: 'file-unreadable', message: `\`${written}\` is neither a file nor a folder` };
        }
        const type = stats.isDirectory() ? 'folder' : 'file';
        await (0,promises_.access)(real, type === 'folder' ? external_node_fs_.constants.R_OK | external_node_fs_.constants.X_OK : external_node_fs_.constants.R_OK);
        const way = type === 'folder' ? await escapeFrom(real) : undefined;
        if (way === undefined)
            return { ok: true, path, real, type };
        if (way === 'too-many')
            return tooMany(written);
        const link = (0,external_node_path_.join)(written, (0,external_node_path_.relative)(real, way.link));
        return outside(`the symbolic link \`${link}\` leads out of the workspace`);
    }
    catch (error) {
        return notThere(error, { root, written, path });
    }
}
function tooMany(written) {
    const message = `\`${written}\` has more than ${MOST_SEEN} files and folders`;
    return {
        ok: false,
        code: 'file-unreadable',
        message,
        hint: 'name a folder that holds no more than is needed',
    };
}
function outside(message) {
    return { ok: false, code: 'path-outside-workspace', message };
}
async function notThere({ code = 'unknown error' }, { root, written, path }) {
    if (code !== 'ENOENT' && code !== 'ENOTDIR') {
        const why = { EACCES: 'permission denied', ELOOP: 'its symbolic links go round in a circle' }[code] ?? code;
        return { ok: false, code: 'file-unreadable', message: `\`${written}\` cannot be read: ${why}` };
    }
    if (/^[a-z][a-z+-]*:\/\//i.test(written)) {
        const message = `\`${written}\` is an address, and a file of the repository is needed here`;
        return {
            ok: false,
            code: 'file-not-found',
            message,
            hint: /^secrets/i.test(written)
                ? 'that is an address of the Helm plugin helm-secrets: name the file itself; what sops has encrypted is decrypted where `sops` is on PATH'
                : 'download it in an earlier step and name the file',
        };
    }
    const message = `\`${written}\` does not exist`;
    const notFound = (hint) => ({
        ok: false,
        code: 'file-not-found',
        message,
        ...(hint !== undefined && { hint }),
    });
    if (/[*?{]/.test(written))
        return notFound('only `*` in the names of `valuesFiles` is a pattern: name each file');
    const meant = await nearest(root, path);
    return notFound(meant === undefined ? undefined : `did you mean \`${(0,external_node_path_.join)(written, (0,external_node_path_.relative)(path, meant))}\`?`);
}
async function nearest(root, path) {
    const folder = (0,external_node_path_.dirname)(path);
    if (!(0,is_inside .F)(root, folder))
        return undefined;
    const parent = (await exists(folder)) ? folder : await nearest(root, folder);
    if (parent === undefined || !(0,is_inside .F)(root, await (0,promises_.realpath)(parent)))
        return undefined;
    const name = (0,external_node_path_.basename)(path);
    const names = await (0,promises_.readdir)(parent).catch(() => []);
    const meant = names.includes(name) ? name : (0,did_you_mean .a)(name, names);
    return meant === undefined ? undefined : (0,external_node_path_.join)(parent, meant);
}
async function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}
async function findEscape(root, folder) {
    const folders = new Set([folder]);
    let seen = 0;
    for (const at of folders) {
        for (const entry of await (0,promises_.readdir)(at, { withFileTypes: true })) {
            seen += 1;
            if (seen > MOST_SEEN)
                return 'too-many';
            const path = (0,external_node_path_.join)(at, entry.name);
            if (entry.isDirectory())
                folders.add(path);
            if (!entry.isSymbolicLink())
                continue;
            const target = await (0,promises_.realpath)(path).catch(() => undefined);
            if (target === undefined)
                continue;
            if (!(0,is_inside .F)(root, target))
                return { link: path };
            if ((await (0,promises_.stat)(target)).isDirectory())
                folders.add(target);
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/manifest/read/include.js









const MOST_WAYS = 2_000;
async function readIncluded(root, main, confinement) {
    const files = new Map();
    const issues = [];
    const limit = (0,limiter .z)(read_at_once .f);
    const readOnce = onceEach(confinement);
    let left = MOST_WAYS;
    for (const item of itemsOf((0,read_tree .jf)(root, 'include'))) {
        const pattern = String(item.value);
        const found = pattern.includes('*') ? await include_expand(pattern, left, confinement) : [pattern];
        if (found === 'too-many') {
            const message = `\`${pattern}\` fits more than ${MOST_WAYS} files and folders`;
            const hint = 'name folders that hold no more than is needed';
            issues.push((0,read_issues .NC)('file-unreadable', item.origin, message, hint));
            break;
        }
        left -= found.length;
        if (found.length === 0)
            issues.push((0,read_issues .NC)('file-not-found', item.origin, `no file fits \`${pattern}\``));
        const places = await Promise.all(found.map((written) => limit(() => confinement.resolve(written))));
        const read = await Promise.all(places.map((place) => limit(() => readOnce(place))));
        for (const [index, { place, manifest }] of read.entries()) {
            if (manifest === undefined) {
                if (!place.ok)
                    issues.push((0,read_issues .NC)(place.code, item.origin, place.message, place.hint));
            }
            else if (manifest.file === main) {
                const message = `\`${found[index]}\` is this manifest itself`;
                issues.push((0,read_issues .NC)('invalid-value', item.origin, message, 'name the files of the other charts'));
            }
            else if (!files.has(manifest.file)) {
                const { file, root: included } = manifest;
                issues.push(...manifest.issues.map((issue) => ({ ...(0,read_issues .NC)(issue.code, item.origin, ''), ...issue })));
                if (included !== undefined)
                    files.set(file, { file, root: included });
            }
        }
    }
    return { files: [...files.values()], issues };
}
function onceEach({ workspace }) {
    const known = new Map();
    return async (place) => {
        if (!place.ok)
            return { place, manifest: undefined };
        const reading = known.get(place.real) ?? (0,read_manifest .W)(workspace, place.path);
        known.set(place.real, reading);
        return { place, manifest: await reading };
    };
}
function itemsOf(node) {
    const items = node?.kind === 'list' ? node.items : node === undefined ? [] : [node];
    return items.filter((item) => item.kind === 'scalar' &&
        typeof item.value === 'string' &&
        item.value !== '' &&
        item.variables !== 'unknown');
}
async function include_expand(pattern, most, { workspace, folder }) {
    let found = [''];
    const steps = pattern.split('/').filter((step) => step !== '' && step !== '.');
    for (const [index, step] of steps.entries()) {
        const isLast = index === steps.length - 1;
        const next = [];
        const known = new Map();
        const namesIn = async (way) => {
            const real = await (0,promises_.realpath)((0,external_node_path_.join)(folder, way)).catch(() => undefined);
            if (real === undefined || !(0,is_inside .F)(workspace, real))
                return [];
            const names = known.get(real) ?? (await fitting(real, { step, isLast }));
            known.set(real, names);
            return names;
        };
        for (const way of found) {
            for (const name of step.includes('*') ? await namesIn(way) : [step])
                next.push((0,external_node_path_.join)(way, name));
            if (next.length > most)
                return 'too-many';
        }
        found = next;
    }
    if (!pattern.split('/').at(-1)?.includes('*'))
        found = await existing(found, folder);
    return found.sort();
}
async function fitting(folder, { step, isLast }) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => fitsPattern(entry.name, step) && (isLast || !entry.isFile()))
        .map(({ name }) => name);
}
async function existing(paths, folder) {
    const there = await Promise.all(paths.map((path) => (0,promises_.realpath)((0,external_node_path_.join)(folder, path)).then(() => true, () => false)));
    return paths.filter((_, index) => there[index]);
}

;// CONCATENATED MODULE: ./build/manifest/load.js



















async function loadManifest(input) {
    const { file, folder, root: parsed, issues: syntax } = await (0,read_manifest .W)(input.workspace, input.path);
    if (parsed === undefined)
        return { issues: (0,read_issues .V)(syntax), secrets: [] };
    const meant = (0,values_meaning ._)(withoutExtensions(parsed));
    const { environment, overrides: { vars: given } = {} } = input;
    const variables = createVariables({
        env: input.env,
        environment,
        vars: mergeVars(meant.root, environment, given),
        environmentsWith: (path) => environmentsWith(meant.root, path),
    });
    const main = fillVariables(meant.root, variables, input);
    const { root } = main;
    const confinement = await createConfinement(input.workspace, folder, file);
    const { files, issues: unread } = await readIncluded(root, file, confinement);
    const read = files.map((one) => (0,values_meaning ._)(withoutExtensions(one.root)));
    const filled = read.map((one) => fillVariables(one.root, variables, input));
    const included = filled.map((one) => one.root);
    const ids = [root, ...included].flatMap(chartIds);
    const issues = [
        ...syntax,
        ...[meant, main, ...read, ...filled].flatMap((one) => one.issues),
        ...unread,
        ...checkShape(root),
        ...checkEnvironments(root, environment, ids),
        ...included.flatMap((one) => checkIncluded(one, root)),
        ...unknownVars(given, [meant.root, ...read.map((one) => one.root)]),
    ];
    const overrides = readOverrides(input.overrides ?? {}, ids);
    const built = await buildManifest({
        ...{ ...input, file, folder, root, included, confinement, overrides, variables },
        placesVary: [meant, ...read].some((one) => placesVary((0,read_tree .aB)(one.root), (0,read_tree .aB)(meant.root))),
    });
    issues.push(...overrides.issues, ...built.issues);
    const inFiles = built.used.map((value) => ({ ...value, path: [] }));
    const declared = { secrets: load_declaredIn(root), env: input.env, vars: given && (0,read_tree .aB)(given) };
    const secrets = [
        ...secretValues([...main.used, ...inFiles], (0,read_tree .aB)(root), declared),
        ...filled.flatMap((one) => secretValues(one.used, (0,read_tree .aB)(one.root), declared)),
    ];
    if (issues.length > 0 || built.manifest === undefined)
        return { issues: (0,read_issues .V)(issues), secrets };
    return { manifest: built.manifest, issues: [], secrets };
}
async function environmentsIn({ workspace, path, }) {
    const { root } = await (0,read_manifest .W)(workspace, path);
    return root === undefined ? [] : environmentNames(root);
}
function withoutExtensions(root) {
    if (root.kind !== 'map')
        return root;
    return { ...root, entries: new Map([...root.entries].filter(([key]) => !key.startsWith('x-'))) };
}
function load_declaredIn(root) {
    const secrets = (0,read_tree .jf)(root, 'secrets');
    const names = secrets?.kind === 'list' ? secrets.items.map(read_tree .aB) : [];
    return names.filter((name) => typeof name === 'string');
}
const FEW_CHARTS = 20;
function readingOf(root) {
    const charts = (0,read_tree .jf)(root, 'charts');
    const isShort = charts?.kind !== 'list' || charts.items.length <= FEW_CHARTS;
    return { error: expected_phrase .q, ...(isShort && interpreted .d) };
}
function checkShape(root) {
    const json = (0,read_tree .aB)(root);
    const result = manifestSchema.safeParse(json, readingOf(root));
    if (result.success)
        return [];
    const problems = (0,schema_problems .GW)(result.error.issues, json, manifestSchema);
    const isElsewhere = (0,read_tree .jf)(root, 'include') !== undefined && (0,read_tree .jf)(root, 'charts') === undefined;
    return (0,read_issues .DO)(problems.filter(({ code, path }) => !(isElsewhere && code === 'missing-key' && path.join() === 'charts')), root);
}
function checkIncluded(root, main) {
    const json = (0,read_tree .aB)(root);
    const result = includedSchema.safeParse(json, readingOf(root));
    const problems = result.success ? [] : (0,schema_problems .GW)(result.error.issues, json, includedSchema);
    const environments = (0,read_tree .jf)(root, 'environments');
    const names = environmentNames(main);
    const unknown = environments?.kind === 'map' ? [...environments.entries] : [];
    return [
        ...(0,read_issues .DO)(problems.map(aboutInclude), root),
        ...checkEnvironments(root, undefined, chartIds(root)),
        ...unknown
            .filter(([name]) => !names.includes(name))
            .map(([name, { key }]) => (0,read_issues .NC)('unknown-environment', key, `the manifest has no environment \`${name}\``, offer(name, names))),
    ];
}
function aboutInclude(problem) {
    if (problem.code !== 'unknown-key' || problem.path.length !== 1)
        return problem;
    const key = String(problem.path[0]);
    if (key === 'include')
        return { ...problem, message: 'an included file includes no others', hint: 'name them in the manifest' };
    return Object.hasOwn(manifestSchema.shape, key)
        ? {
            ...problem,
            message: `an included file has no key \`${key}\``,
            hint: 'write it into the manifest that includes it',
        }
        : problem;
}
function offer(written, names) {
    const meant = (0,did_you_mean .a)(written, names);
    return meant === undefined ? `there are ${names.join(', ')}` : `did you mean \`${meant}\`?`;
}
function checkEnvironments(root, chosen, ids) {
    const environments = (0,read_tree .jf)(root, 'environments');
    const names = environmentNames(root);
    const issues = [];
    if (chosen !== undefined && !names.includes(chosen)) {
        const hint = names.length === 0 ? 'the manifest has no environments' : offer(chosen, names);
        issues.push((0,read_issues .NC)('unknown-environment', environments?.origin, `there is no environment \`${chosen}\``, hint));
    }
    for (const name of names) {
        const charts = (0,read_tree .jf)((0,read_tree .jf)(environments, name), 'charts');
        if (charts?.kind !== 'map')
            continue;
        for (const [id, { key }] of charts.entries) {
            if (ids.includes(id))
                continue;
            const meant = (0,did_you_mean .a)(id, ids);
            const hint = meant === undefined ? `the entries are ${ids.join(', ')}` : `did you mean \`${meant}\`?`;
            issues.push((0,read_issues .NC)('unknown-key', key, `environment \`${name}\` overrides chart \`${id}\`, which is not in \`charts\``, hint));
        }
    }
    return issues;
}
function chartIds(root) {
    const charts = (0,read_tree .jf)(root, 'charts');
    return charts?.kind === 'list' ? charts.items.flatMap((entry) => idOf(entry) ?? []) : [];
}


  }),

  51869:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    f: () => (  READ_AT_ONCE)
  });
const READ_AT_ONCE = 16;


  }),

  1413:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    v: () => (  parseYamlDocuments)
  });
  var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);
  var _util_yaml_go_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93898);
  var _util_yaml_too_many_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88070);



function parseYamlDocuments(text, { what, integers = 'number' }) {
    if ((0,_util_yaml_too_many_values_js__WEBPACK_IMPORTED_MODULE_1__  .i)(text)) {
        const message = `${what} ${_util_yaml_too_many_values_js__WEBPACK_IMPORTED_MODULE_1__  .S}`;
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)({ reason: 'chart', message, remedy: 'Leave out what is not needed.' });
    }
    const { documents, problem } = (0,_util_yaml_go_yaml_js__WEBPACK_IMPORTED_MODULE_0__  .a)(text, integers);
    if (problem === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(documents);
    const { message, line, column } = problem;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)({
        reason: 'chart',
        message: `read ${what} as YAML: ${message} at line ${line}, column ${column}`,
        remedy: 'Fix the YAML at that place.',
    });
}


  }),

  89815:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    d: () => (  canonicalJson)
  });
  var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);

function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .O)(value))
        return JSON.stringify(value);
    const entries = Object.keys(value)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
    return `{${entries.join(',')}}`;
}


  }),

  24815:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    sB: () => (  fieldTestShape),
    x6: () => (  addSentence),
    zN: () => (  checkFieldTest)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53339);
  var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43460);


const fieldTestShape = {
    path: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().min(1).describe('JSONPath (RFC 9535), e.g. `$.status.phase`.'),
    equals: zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__  .aig(), zod__WEBPACK_IMPORTED_MODULE_1__  .zMY()], { error: 'text, a number, true or false' })
        .describe('The value it must have; `3` and `"3"` are the same.')
        .optional(),
    matches: _pattern_js__WEBPACK_IMPORTED_MODULE_0__  .T.describe('Regular expression that matches anywhere in the value.').optional(),
};
function checkFieldTest(test, context) {
    if ((test.equals === undefined) === (test.matches === undefined)) {
        const code = test.equals === undefined ? 'missing-key' : 'conflicting-keys';
        addSentence(context, code, 'a test of a field needs one of `equals` and `matches`');
    }
}
function addSentence(context, code, message) {
    context.addIssue({ code: 'custom', message, params: { problem: { code, message, path: [] } } });
}


  }),

  35388:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Y: () => (  isBelow)
  });
  var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);

function isBelow(version, limit) {
    if (version === undefined || limit === undefined)
        return false;
    const parsed = semver__WEBPACK_IMPORTED_MODULE_0__.parse(version, { loose: true });
    return parsed !== null && semver__WEBPACK_IMPORTED_MODULE_0__.lt(parsed, limit, { loose: true });
}


  }),

  19651:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    r: () => (  formatRef)
  });
function formatRef(ref) {
    return ref.namespace === undefined ? `${ref.kind}/${ref.name}` : `${ref.kind}/${ref.namespace}/${ref.name}`;
}


  }),

  43460:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    T: () => (  pattern)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53339);
  var _system_bounded_work_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8963);


const LONGEST_PATTERN = 1_000;
const pattern = zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
    .refine(isPattern, { error: `a regular expression of at most ${LONGEST_PATTERN} characters` });
function isPattern(text) {
    if (text.length > LONGEST_PATTERN)
        return false;
    try {
        return (0,_system_bounded_work_js__WEBPACK_IMPORTED_MODULE_0__  .$)(() => new RegExp(text).test('')) !== undefined;
    }
    catch {
        return false;
    }
}


  }),

  59420:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    UP: () => (  fingerprintText),
    bi: () => (  readFingerprint),
    bn: () => (  STATE_DIGITS)
  });
function fingerprintText({ at, kinds, states, lastWriters }) {
    const named = kinds.map(({ apiVersion, kind, namespace }) => `${apiVersion}/${kind}${namespace === undefined ? '' : `@${namespace}`}`);
    const parts = ['1', at, named.join(','), states.join(''), lastWriters.join('')];
    return parts.join(' ').trimEnd();
}
function readFingerprint(text) {
    const [format, at, named = '', states = '', writers = '', ...more] = text.split(' ');
    if (format !== '1' || more.length > 0 || !/^\d{1,11}$/.test(at ?? ''))
        return undefined;
    if (![states, writers].every(isRow))
        return undefined;
    const kinds = named.split(',').map(readKind);
    if (kinds.some((kind) => kind === undefined))
        return undefined;
    return {
        at: Number(at),
        kinds: kinds.filter((kind) => kind !== undefined),
        states: parts(states),
        lastWriters: parts(writers),
    };
}
function isRow(text) {
    return /^[0-9a-f]*$/.test(text) && text.length % STATE_DIGITS === 0;
}
function parts(row) {
    return Array.from({ length: row.length / STATE_DIGITS }, (_, index) => row.slice(index * STATE_DIGITS, (index + 1) * STATE_DIGITS));
}
const STATE_DIGITS = 10;
function readKind(text) {
    const [path = '', namespace, ...more] = text.split('@');
    const end = path.lastIndexOf('/');
    if (end <= 0 || more.length > 0)
        return undefined;
    const kind = { apiVersion: path.slice(0, end), kind: path.slice(end + 1) };
    return namespace === undefined ? kind : { ...kind, namespace };
}


  }),

  90226:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    j: () => (  readyRuleSchema),
    k: () => (  CONDITION)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53339);
  var _field_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24815);


const CONDITION = /^condition=([A-Za-z][A-Za-z0-9./_-]*)(?:=(\w+))?$/;
const SIGN = 'exists, condition=Type, condition=Type=Status, or a mapping with `path` and `equals` or `matches`';
const path = zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
    .regex(/^\$/, { error: 'a JSONPath, which begins with `$`, such as $.status.phase' })
    .describe(_field_test_js__WEBPACK_IMPORTED_MODULE_0__  .sB.path.description ?? '');
const sign = zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__  .rej({ ..._field_test_js__WEBPACK_IMPORTED_MODULE_0__  .sB, path }).superRefine(_field_test_js__WEBPACK_IMPORTED_MODULE_0__  .zN),
    zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().refine((text) => text === 'exists' || CONDITION.test(text), { error: SIGN }),
], { error: SIGN });
const readyRuleSchema = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
        .regex(/^(?:[a-z0-9.*-]+\/)?[A-Za-z0-9*]+$/, {
        error: 'a kind with its API group: Service, apps/Deployment, example.com/Widget, example.com/*',
    })
        .describe('`Service`, or with the API group `example.com/Widget`; `*` stands for any of its part.'),
    name: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().min(1).optional().describe('Only objects of this name; `*` stands for any text.'),
    ignore: zod__WEBPACK_IMPORTED_MODULE_1__  .euz(true, { error: 'true' })
        .optional()
        .describe('They are not waited for. That they exist is still asked, and the result names them.'),
    when: sign
        .optional()
        .describe('They are ready when this holds: `exists`, `condition=Type`, or a field test.'),
    failed: sign
        .optional()
        .describe('They will not become ready by waiting when this holds; it wins over `when`.'),
})
    .superRefine((rule, context) => {
    const says = rule.when !== undefined || rule.failed !== undefined;
    if (rule.ignore && says)
        (0,_field_test_js__WEBPACK_IMPORTED_MODULE_0__  .x6)(context, 'conflicting-keys', '`ignore` leaves nothing for `when` and `failed` to say');
    if (!rule.ignore && !says)
        (0,_field_test_js__WEBPACK_IMPORTED_MODULE_0__  .x6)(context, 'missing-key', 'a rule of `ready` needs `when`, `failed` or `ignore: true`');
});


  }),

  21065:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  URL_SOURCES),
    u: () => (  releaseUrlSchema)
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53339);

const objectName = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().min(1);
const URL_SOURCES = ['ingress', 'httpRoute', 'route', 'service'];
const releaseUrlSchema = zod__WEBPACK_IMPORTED_MODULE_0__  .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().regex(/^https?:\/\/[^\s"'<>`]+$/, { error: 'an address (https://...)' }),
    zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
        ingress: objectName.optional().describe('Name of an Ingress.'),
        httpRoute: objectName.optional().describe('Name of an HTTPRoute.'),
        route: objectName.optional().describe('Name of a Route of OpenShift.'),
        service: objectName
            .optional()
            .describe('Name of a Service of type LoadBalancer; the address has its port, unless that is 80 or 443.'),
        path: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()
            .regex(/^\/[^\s"'<>`]*$/, { error: 'a path that begins with /' })
            .default('')
            .describe('What follows the host.'),
    })
        .refine((url) => URL_SOURCES.filter((source) => url[source] !== undefined).length === 1, {
        error: 'a mapping with exactly one of `ingress`, `httpRoute`, `route` and `service`',
    }),
], { error: 'an address (https://...) or {ingress, httpRoute, route, service, path}' });


  }),

  45333:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $8: () => (  deployed),
    BP: () => (  newest),
    D7: () => (  comparedRevision),
    D8: () => (  liveRevisions),
    NE: () => (  RELEASE_STATUSES),
    Ow: () => (  revisionsOf),
    qP: () => (  hasServed),
    rc: () => (  isHalfUninstalled)
  });
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
function revisionsOf(release) {
    return release?.revisions ?? [];
}
function newest(release) {
    return revisionsOf(release).at(-1);
}
function isHalfUninstalled(release) {
    const last = newest(release);
    return last?.status === 'uninstalling' || (last?.status === 'uninstalled' && last.isUninstalling === true);
}
function deployed(release) {
    return revisionsOf(release).findLast((record) => record.status === 'deployed');
}
function hasServed({ status }) {
    return status === 'deployed' || status === 'superseded';
}
function comparedRevision(observed) {
    return deployed(observed) ?? newest(observed);
}
function liveRevisions(release) {
    const revisions = revisionsOf(release);
    const start = revisions.findLastIndex(({ status }) => status === 'deployed' || status === 'uninstalled');
    return revisions.slice(revisions[start]?.status === 'deployed' ? start : start + 1);
}


  }),

  2817:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  stopReason)
  });
function stopReason(signal) {
    if (!signal.aborted)
        return undefined;
    const reason = signal.reason;
    if (typeof reason === 'object' && reason !== null && 'kind' in reason)
        return reason;
    return { kind: 'cancelled', by: 'abort' };
}


  }),

  7543:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  a$: () => (  DEFAULT_SETTINGS),
  G6: () => (  EXEC_SETTINGS),
  yy: () => (  SETTINGS),
  OI: () => (  SETTING_NAMES),
  ho: () => (  digestedSettings),
  TV: () => (  settingSchemas)
});


var schemas = __webpack_require__(53339);
var duration_schema = __webpack_require__(7138);
var interpreted = __webpack_require__(41090);
var scalars = __webpack_require__(75347);
;// CONCATENATED MODULE: ./build/model/release/patch.js

const targetSchema = schemas .rej({
    kind: schemas .YjP().min(1).describe('Kind of the objects.'),
    name: schemas .YjP().min(1).optional().describe('Their name; `*` stands for any text. Default: any.'),
    namespace: schemas .YjP().min(1).optional().describe('Their namespace, as the chart writes it; default: any.'),
    apiVersion: schemas .YjP().min(1).optional().describe('Their `apiVersion`; default: any.'),
    labelSelector: schemas .YjP()
        .regex(/^[^()!=,]+(?:(?:!=|==?)[^()!=,]*)?(?:,[^()!=,]+(?:(?:!=|==?)[^()!=,]*)?)*$/, {
        error: 'labels such as app=api,tier!=cache',
    })
        .optional()
        .describe('Labels that they have: `app=api,tier!=cache`.'),
});
const OPERATIONS = ['add', 'remove', 'replace', 'move', 'copy', 'test'];
const patchSchema = schemas .rej({
    target: targetSchema.describe('The objects; it is an error when there are none.'),
    patch: schemas .KCZ([
        schemas .g1P(schemas .YjP(), schemas .bzn()),
        schemas .YOg(schemas .rej({
            op: schemas .k5n(OPERATIONS),
            path: schemas .YjP(),
            from: schemas .YjP().optional(),
            value: schemas .bzn().optional(),
        }))
            .min(1),
    ], { error: 'a mapping (strategic merge), or a list of {op, path, value} (JSON 6902)' })
        .describe('A mapping is merged as `kubectl patch` does (strategic merge), a list is JSON 6902.'),
});

var ready_rule = __webpack_require__(90226);
var release_url = __webpack_require__(21065);
;// CONCATENATED MODULE: ./build/model/settings.js







function setting(row) {
    return row;
}
const driftRule = schemas .rej({
    kind: schemas .YjP().min(1).optional().describe('Kind of the objects; default: any.'),
    name: schemas .YjP().min(1).optional().describe('Name of the object; default: any.'),
    namespace: schemas .YjP().min(1).optional().describe('Namespace of the object; default: any.'),
    paths: schemas .YOg(scalars .Av)
        .min(1)
        .describe('The fields, each with all below it, such as `/spec/replicas`. `*` is any key or item; items of lists are named by number or key: `/spec/template/spec/containers/web/image`.'),
});
const SETTINGS = {
    createNamespace: setting({
        schema: schemas .zMY().describe('Creates the namespace when it is missing.'),
        default: true,
        readBy: 'engine',
        digest: 'release',
    }),
    namespaceLabels: setting({
        schema: schemas .g1P(scalars .kJ, scalars .w)
            .describe('Labels for a namespace with `createNamespace`, e.g. for Pod Security.'),
        default: {},
        readBy: 'engine',
        digest: 'release',
    }),
    namespaceAnnotations: setting({
        schema: schemas .g1P(scalars .kJ, schemas .YjP())
            .describe('Annotations for a namespace with `createNamespace`, e.g. for OpenShift or a janitor.'),
        default: {},
        readBy: 'engine',
        digest: 'release',
    }),
    atomic: setting({
        schema: schemas .KCZ([schemas .zMY(), schemas .euz('force')], { error: 'true, false or force' })
            .describe('After a failure, restore what was deployed before. Objects that were there before the release are never deleted for it, unless `force`.'),
        default: true,
        readBy: 'exec',
        digest: 'none',
    }),
    rollbackOn: setting({
        schema: schemas .YOg(schemas .k5n(['exec', 'postExec', 'validate']))
            .describe('The phases whose failure `atomic` is about.'),
        default: ['exec', 'postExec', 'validate'],
        readBy: 'exec',
        digest: 'none',
    }),
    forceUpgrade: setting({
        schema: schemas .zMY()
            .describe('Replaces objects instead of patching them, so that what others added to them goes (Helm 3 `--force`, Helm 4 `--force-replace`). Immutable fields stay an error.'),
        default: false,
        readBy: 'exec',
        digest: 'release',
    }),
    conflicts: setting({
        schema: schemas .k5n(['overwrite', 'fail'])
            .describe('Fields that someone else (kubectl, an autoscaler) has set, with Helm 4: take them over, as Helm 3 does, or fail.'),
        default: 'overwrite',
        readBy: 'exec',
        digest: 'release',
    }),
    takeOwnership: setting({
        schema: schemas .zMY()
            .describe("Adopts objects that exist and are not this release's, whoever has them (Helm's `--take-ownership`). Plan and deploy name them, and give them back when the deploy fails and is rolled back. What another release has taken from this one is taken back; without it the upgrade is refused."),
        default: false,
        readBy: 'exec',
        digest: 'release',
    }),
    skipSchemaValidation: setting({
        schema: schemas .zMY()
            .describe("Values are not checked against the chart's values.schema.json (Helm's `--skip-schema-validation`), nor by `validate`."),
        default: false,
        readBy: 'exec',
        digest: 'none',
    }),
    allowNamespaceDeletion: setting({
        schema: schemas .zMY()
            .describe('Lets the release delete Namespaces of its chart with what others have in them, and a destroy the one that it lives in. Otherwise such a Namespace stays, or the upgrade is refused.'),
        default: false,
        readBy: 'engine',
        digest: 'none',
    }),
    reinstallBelow: setting({
        schema: scalars .y
            .optional()
            .describe('When the deployed chart version is below this: uninstall, then install.'),
        default: undefined,
        readBy: 'exec',
        digest: 'none',
    }),
    reinstallRestore: setting({
        schema: schemas .zMY().describe('When the install of a reinstall fails, puts the old release back.'),
        default: false,
        readBy: 'exec',
        digest: 'none',
    }),
    timeout: setting({
        schema: (0,duration_schema .s)('positive').describe('Bounds exec and validate each; a rollback gets its own. Go duration or seconds.'),
        default: '180s',
        readBy: 'engine',
        digest: 'none',
    }),
    wait: setting({
        schema: schemas .zMY().describe('Waits until the resources are ready.'),
        default: true,
        readBy: 'exec',
        digest: 'none',
    }),
    waitForJobs: setting({
        schema: schemas .zMY()
            .describe('Waits until Jobs are complete as well; a failed Job is a failure either way.'),
        default: false,
        readBy: 'exec',
        digest: 'none',
    }),
    ready: setting({
        schema: schemas .YOg(ready_rule .j)
            .describe('When objects count as ready, or that they are not waited for, before all built-in rules.'),
        default: [],
        readBy: 'engine',
        digest: 'none',
    }),
    settle: setting({
        schema: (0,duration_schema .s)().describe('How long validate watches pods whose containers have no readiness probe, and Jobs that are still at work; `0s` turns it off.'),
        default: '5s',
        readBy: 'engine',
        digest: 'none',
    }),
    unchanged: setting({
        schema: schemas .k5n(['skip', 'check', 'repair', 'verify', 'never'])
            .describe('A release with the same inputs: `skip` touches nothing; `repair` restores what drifted since (docs/drift.md), `check` fails on it; `verify` checks readiness without Helm; `never` upgrades anyway.'),
        default: 'repair',
        readBy: 'exec',
        digest: 'none',
    }),
    patches: setting({
        schema: schemas .YOg(patchSchema)
            .describe('Changes of what the chart renders, for what its values cannot say. Plan, policy and drift see the patched objects.'),
        default: [],
        readBy: 'exec',
        digest: { part: 'release', of: (patches) => patches },
    }),
    drift: setting({
        schema: schemas .rej({
            ignore: schemas .YOg(driftRule)
                .describe('Fields whose drift is accepted. A list of the chart stands for that of `defaults`.'),
        })
            .describe('What may differ from what was deployed.'),
        default: { ignore: [] },
        readBy: 'engine',
        digest: 'none',
    }),
    dryRun: setting({
        schema: schemas .zMY().describe('Plans and renders, but changes nothing.'),
        default: false,
        readBy: 'engine',
        digest: 'none',
    }),
    noHooks: setting({
        schema: schemas .KCZ([schemas .zMY(), schemas .YOg(schemas .k5n(['install', 'upgrade', 'rollback', 'delete']))], {
            error: 'true, false or a list of install, upgrade, rollback, delete',
        })
            .describe('Chart hooks that Helm does not run: all, or those around the listed Helm operations.'),
        default: false,
        readBy: 'exec',
        digest: 'release',
    }),
    crds: setting({
        schema: schemas .rej({
            policy: schemas .k5n(['skip', 'create', 'create-replace'])
                .default('create-replace')
                .describe('What happens to the CRDs: nothing, create missing ones, or also update existing ones.'),
            paths: schemas .YOg(scalars .s$)
                .default([])
                .describe("Files or folders with CRDs, instead of the chart's own `crds/`."),
            deleteOnDestroy: schemas .zMY()
                .default(false)
                .describe('Deletes the CRDs, and so all objects of their kinds, after an uninstall.'),
        })
            .optional()
            .describe('Manages CRDs here instead of by Helm, which never updates them.'),
        default: undefined,
        readBy: 'engine',
        digest: { part: 'release', of: (crds) => crds?.policy ?? null },
    }),
    retry: setting({
        schema: schemas .rej({
            attempts: schemas .Whr().min(1).max(100).describe('Attempts in all.'),
            delay: (0,duration_schema .s)().describe('Pause before the second attempt.'),
            backoff: schemas .aig().min(1).max(10).describe('Factor by which each further pause grows.'),
        })
            .describe('New attempts after failures that can pass: connection, 429, 5xx, webhook unavailable.'),
        default: { attempts: 3, delay: '10s', backoff: 2 },
        readBy: 'engine',
        digest: 'none',
    }),
    failFast: setting({
        schema: schemas .rej({
            enabled: schemas .zMY().describe('Ends the wait for a rollout as soon as it can no longer end well.'),
            grace: (0,duration_schema .s)().describe('How long a state may last that often passes by itself: images that cannot be pulled, crash loops, missing ConfigMaps, refused pods.'),
        })
            .describe('A rollout that cannot end well fails at once, not at its timeout.'),
        default: { enabled: true, grace: '30s' },
        readBy: 'engine',
        digest: 'none',
    }),
    unlock: setting({
        schema: schemas .rej({
            mode: schemas .k5n(['auto', 'fail']).describe('Recover a stuck release when it is safe, or always fail.'),
            minAge: schemas .KCZ([schemas .euz('auto'), (0,duration_schema .s)()], { error: 'auto or a duration' })
                .describe('Age from which a pending revision without a lease of ours counts as left by a dead Helm; `auto`: twice the timeout, at least 15 minutes.'),
        })
            .describe('What to do about a release that a killed Helm left pending.'),
        default: { mode: 'auto', minAge: 'auto' },
        readBy: 'engine',
        digest: 'none',
    }),
    lockTimeout: setting({
        schema: (0,duration_schema .s)().describe('How long to wait for another run that works on the release.'),
        default: '5m',
        readBy: 'engine',
        digest: 'none',
    }),
    test: setting({
        schema: schemas .rej({
            enabled: schemas .zMY()
                .describe("Runs the chart's tests (`helm test`) in postExec, so only after an install, upgrade or reinstall: turned on for an unchanged chart, they run with its next change or `force`."),
            timeout: (0,duration_schema .s)('positive').describe('Time limit for all of them.'),
        })
            .describe("The chart's own tests."),
        default: { enabled: false, timeout: '120s' },
        readBy: 'engine',
        digest: { part: 'hooks', of: ({ enabled }) => enabled },
    }),
    historyMax: setting({
        schema: schemas .Whr().min(1).max(1_000).describe('Revisions that Helm keeps.'),
        default: 10,
        readBy: 'exec',
        digest: 'none',
    }),
    protected: setting({
        schema: schemas .zMY()
            .describe('Refuses to destroy or reinstall the release. A destroy that meets one is refused as a whole, before it changes anything.'),
        default: false,
        readBy: 'engine',
        digest: 'none',
    }),
    url: setting({
        schema: release_url .u
            .optional()
            .describe('Where the release is reached: an address, or the object that says it once all is ready. It is an output, and `${release.url}` in hooks from postExec on.'),
        default: undefined,
        readBy: 'engine',
        digest: 'none',
    }),
    allowFailure: setting({
        schema: schemas .zMY().describe('A failure of this chart does not fail the run.'),
        default: false,
        readBy: 'engine',
        digest: 'none',
    }),
};
const SETTING_NAMES = Object.keys(SETTINGS);
const settingSchemas = Object.fromEntries(SETTING_NAMES.map((name) => [name, SETTINGS[name].schema]));
const DEFAULT_SETTINGS = schemas .Ikc(settingSchemas)
    .parse(Object.fromEntries(SETTING_NAMES.map((name) => [name, SETTINGS[name].default])), interpreted .d);
const EXEC_SETTINGS = SETTING_NAMES.filter((name) => SETTINGS[name].readBy === 'exec');
function digestedSettings(settings, part) {
    const contribution = (name) => {
        const { digest } = SETTINGS[name];
        const value = settings[name];
        if (digest === part)
            return [[name, (value ?? null)]];
        return typeof digest === 'object' && digest.part === part ? [[name, digest.of(value)]] : [];
    };
    return Object.fromEntries(SETTING_NAMES.flatMap(contribution));
}


  }),

  17547:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    OS: () => (  isMissed),
    Zs: () => (  lackOf),
    hr: () => (  MOST_LACKS),
    xA: () => (  lackBelow)
  });
  var _manifest_read_yaml_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1413);
  var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);


const MOST_PATHS = 200;
const MOST_LACKS = 100;
function lackOf(text, dependency, files) {
    return { text, gates: [gateOf(dependency)], layers: [{ at: [], values: valuesIn(files) }] };
}
function lackBelow(lack, { name, dependencies }, files) {
    const uses = dependencies.filter((it) => it.name === name);
    const all = uses.length === 0 ? [name] : uses.map(({ alias }) => alias || name);
    const known = Math.max(1, ...lack.gates.map(({ conditions }) => conditions.length), lack.layers.length);
    const names = all.slice(0, Math.max(1, Math.floor(MOST_PATHS / known)));
    const below = (path) => names.map((part) => [part, ...path]);
    const [only] = uses;
    return {
        text: lack.text,
        gates: [
            ...lack.gates.map(({ conditions, tags }) => ({ conditions: conditions.flatMap(below), tags })),
            ...(only && uses.length === 1 ? [gateOf(only)] : []),
        ],
        layers: [
            ...lack.layers.flatMap(({ at, values }) => below(at).map((path) => ({ at: path, values }))),
            { at: [], values: valuesIn(files) },
        ],
    };
}
function isMissed({ gates, layers }, values) {
    const all = [{ at: [], values: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__  .O)(values) ? values : {} }, ...layers.toReversed()];
    const look = (path) => all
        .filter(({ at }) => at.every((step, index) => step === path[index]))
        .map(({ at, values: layer }) => valueAt(layer, path.slice(at.length)))
        .find((value) => typeof value === 'boolean');
    return gates.every(({ conditions, tags }) => {
        const [decided] = conditions.map(look).filter((value) => value !== undefined);
        if (decided !== undefined)
            return decided;
        const tagged = tags.map((tag) => look(['tags', tag]));
        return tagged.includes(true) || !tagged.includes(false);
    });
}
function gateOf({ condition, tags }) {
    const paths = condition.split(',').map((path) => path.trim());
    return { conditions: paths.filter((path) => path !== '').map((path) => path.split('.')), tags };
}
function valueAt(values, path) {
    const [step, ...rest] = path;
    if (step === undefined)
        return values;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__  .O)(values) || !Object.hasOwn(values, step))
        return undefined;
    return valueAt(values[step], rest);
}
const knownValues = new WeakMap();
function valuesIn(files) {
    const known = knownValues.get(files) ?? readValues(files);
    knownValues.set(files, known);
    return known;
}
function readValues(files) {
    const text = files.find(({ name }) => name === 'values.yaml')?.content.toString('utf8') ?? '';
    const documents = (0,_manifest_read_yaml_documents_js__WEBPACK_IMPORTED_MODULE_0__  .v)(text, { what: 'values.yaml' });
    const values = documents.ok ? documents.value[0] : undefined;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__  .O)(values) ? values : {};
}


  }),

  95392:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  nameInChart)
  });
const LONGEST_NAME = 1024;
const DEEPEST = 50;
const LONGEST_PART = 255;
function nameInChart(path, kind) {
    const parts = path.replace(/(?<!\/)\/+$/, '').split('/');
    if (path.includes('\0'))
        return { problem: 'has a NUL in its name' };
    if (path.includes('\\'))
        return { problem: 'has a backslash in its name' };
    if (path.startsWith('/'))
        return { problem: 'has an absolute name' };
    if (/^[A-Za-z]:/.test(path) || /^[A-Za-z]:$/.test(parts[1] ?? ''))
        return { problem: 'names a drive' };
    if (parts.includes('..'))
        return { problem: 'leads out of the chart' };
    if (Buffer.byteLength(path) > LONGEST_NAME || parts.some((part) => Buffer.byteLength(part) > LONGEST_PART))
        return { problem: 'has too long a name' };
    if (parts.length > DEEPEST)
        return { problem: `is more than ${DEEPEST} folders deep` };
    const name = parts
        .slice(1)
        .filter((part) => part !== '' && part !== '.')
        .join('/');
    if (name === '' && kind === 'file')
        return { problem: "is not in the chart's folder" };
    return { value: name };
}


  }),

  54575:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  readArchive)
  });
  var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46305);
  var _archive_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95392);
  var _chart_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87817);





const LINKS = ['Link', 'SymbolicLink'];
const FILES = ['File', 'OldFile', 'ContiguousFile', ...LINKS];
const SPARSE = /(?:^|\n)\d{1,9} GNU\.sparse\./;
async function readArchive(archive, limits = (0,_chart_limits_js__WEBPACK_IMPORTED_MODULE_2__  .Jd)()) {
    const tar = unzip(archive, limits);
    if (!tar.ok)
        return tar;
    const { Parser } = await __webpack_require__.e(  3979).then(__webpack_require__.bind(__webpack_require__, 73979));
    const files = readEntries(new Parser({ strict: true }), tar.value, limits);
    return files.ok ? files : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_1__  .i)('unpack the chart archive', files.failure));
}
function unzip(archive, limits) {
    try {
        const tar = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(archive, { maxOutputLength: Math.max(limits.bytesLeft(), 1) });
        const counted = limits.takeBytes(tar.length);
        return counted ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__  .f)(counted) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(tar);
    }
    catch (error) {
        const { code, message } = error;
        if (code === 'ERR_BUFFER_TOO_LARGE')
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__  .f)((0,_chart_limits_js__WEBPACK_IMPORTED_MODULE_2__  .g$)('it unpacks to more than 100 MiB'));
        return broken(`unpack the chart archive: ${message}`);
    }
}
function readEntries(parser, tar, limits) {
    const files = new Map();
    let failure;
    const stop = (found) => {
        failure ??= found;
        parser.abort(new Error(found.message));
    };
    parser.on('error', (error) => {
        failure ??= damaged(error.message);
    });
    parser.on('ignoredEntry', (entry) => {
        if (!entry.meta)
            stop(refused(entry.path, `is of the type ${entry.type}`));
        else
            stop(refused(entry.path, 'has a header of more than 1 MiB'));
    });
    parser.on('meta', (header) => {
        if (SPARSE.test(header))
            stop(refused('pax header', 'makes a sparse file'));
    });
    parser.on('entry', (entry) => {
        const content = [];
        const name = fileOf(entry);
        const counted = limits.takeEntry(entry.path, entry.size);
        entry.on('data', (chunk) => content.push(chunk));
        if (counted)
            return stop(counted);
        if (!name.ok)
            return stop(name.failure);
        const path = name.value;
        if (path === undefined)
            return;
        entry.on('end', () => {
            const file = { name: path, content: Buffer.concat(content) };
            const isOther = files.get(path)?.content.equals(file.content) === false;
            if (isOther)
                stop(refused(entry.path, 'is there twice, with other content'));
            files.set(path, file);
        });
    });
    if (/^(?:1f8b|28b52ffd)/.test(tar.toString('hex', 0, 4)))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__  .f)(damaged('it is packed twice'));
    parser.end(tar);
    if (failure)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__  .f)(failure);
    const both = fileAndFolder(files);
    if (both !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__  .f)(refused(both, 'is a file and a folder'));
    return files.size > 0 ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)([...files.values()]) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__  .f)(damaged('it holds no files'));
}
function fileOf({ path, type, header, size, globalExtended }) {
    if (type !== 'Directory' && !FILES.includes(type))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__  .f)(refused(path, `is of the type ${type}`));
    if (globalExtended?.size !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__  .f)(refused(path, 'has its size from a global header'));
    if (header.size === undefined && !LINKS.includes(type))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__  .f)(refused(path, 'has no valid size'));
    if (LINKS.includes(type) && size > 0)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__  .f)(refused(path, 'is a link with content'));
    const name = (0,_archive_name_js__WEBPACK_IMPORTED_MODULE_4__  .$)(path, type === 'Directory' ? 'folder' : 'file');
    if ('problem' in name)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__  .f)(refused(path, name.problem));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(type === 'Directory' ? undefined : name.value);
}
function fileAndFolder(files) {
    for (const name of files.keys()) {
        for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1)) {
            if (files.has(name.slice(0, at)))
                return name.slice(0, at);
        }
    }
    return undefined;
}
function damaged(why) {
    return {
        reason: 'chart',
        message: `it is cut off, or no tar archive: ${why}`,
        remedy: 'Package the chart again with `helm package`.',
    };
}
function refused(entry, why) {
    return {
        reason: 'chart',
        message: `the entry ${(0,_chart_limits_js__WEBPACK_IMPORTED_MODULE_2__  .HD)(entry)} ${why}`,
        remedy: 'Do not use this archive: `helm package` does not make such entries.',
    };
}
function broken(message) {
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__  .f)({ reason: 'chart', message, remedy: 'Package the chart again with `helm package`.' });
}


  }),

  57951:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  V: () => (  readChart),
  A: () => (  readChartFiles)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var result = __webpack_require__(46305);
var is_inside = __webpack_require__(75210);
var chart_archive = __webpack_require__(54575);
var chart_limits = __webpack_require__(87817);
;// CONCATENATED MODULE: ./build/observe/chart/files/go-glob.js
function matchesGlob(pattern, name) {
    const rest = [...name];
    const parts = parseGlob(pattern);
    let at = 0;
    for (const [index, { star, tokens, isMalformed }] of parts.entries()) {
        if (isMalformed)
            return undefined;
        if (star && tokens.length === 0)
            return !rest.slice(at).includes('/');
        const end = firstMatch(tokens, rest, { from: at, star, toEnd: index === parts.length - 1 });
        if (end === undefined)
            return false;
        at = end;
    }
    return true;
}
function firstMatch(tokens, name, { from, star, toEnd }) {
    for (let start = from; start <= name.length; start++) {
        const end = start + tokens.length;
        const fits = tokens.every((token, index) => name[start + index] !== undefined && token(name[start + index]));
        if (fits && (!toEnd || end === name.length))
            return end;
        if (!star || name[start] === '/')
            return undefined;
    }
    return undefined;
}
function parseGlob(pattern) {
    const characters = [...pattern];
    const parts = [];
    let part = { star: false, tokens: [] };
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at];
        if (character === '*') {
            if (part.tokens.length > 0)
                parts.push(part);
            part = { star: true, tokens: [] };
        }
        else if (character === '?') {
            part.tokens.push((it) => it !== '/');
        }
        else if (character === '[') {
            const parsed = parseClass(characters, at + 1);
            if (!parsed)
                return [...parts, { ...part, isMalformed: true }];
            part.tokens.push(parsed.token);
            at = parsed.end;
        }
        else {
            if (character === '\\')
                at += 1;
            const literal = characters[at];
            if (literal === undefined)
                return [...parts, { ...part, isMalformed: true }];
            part.tokens.push((it) => it === literal);
        }
    }
    return [...parts, part];
}
function parseClass(characters, from) {
    const negated = characters[from] === '^';
    const ranges = [];
    let at = negated ? from + 1 : from;
    const next = () => {
        if (characters[at] === '-' || characters[at] === ']')
            return undefined;
        if (characters[at] === '\\')
            at += 1;
        const point = characters[at]?.codePointAt(0);
        at += 1;
        return at < characters.length ? point : undefined;
    };
    while (characters[at] !== ']' || ranges.length === 0) {
        const low = next();
        if (low === undefined)
            return undefined;
        let high = low;
        if (characters[at] === '-') {
            at += 1;
            high = next();
        }
        if (high === undefined)
            return undefined;
        ranges.push([low, high]);
    }
    const isIn = (point) => ranges.some(([low, high]) => low <= point && point <= high);
    return { token: (character) => isIn(character.codePointAt(0)) !== negated, end: at };
}

;// CONCATENATED MODULE: ./build/observe/chart/files/helm-ignore.js



const MOST_RULES = 1000;
function parseHelmIgnore(text) {
    const rules = [];
    for (const line of [...text.replace(/^\uFEFF/, '').split('\n'), 'templates/.?*']) {
        const rule = trimmed(line);
        if (rule === '' || rule.startsWith('#'))
            continue;
        const parsed = parseRule(rule);
        if (!parsed.ok)
            return parsed;
        rules.push(parsed.value);
        if (rules.length > MOST_RULES)
            return (0,result .f)((0,chart_limits .g$)(`its .helmignore has more than ${MOST_RULES} patterns`));
    }
    return (0,result.ok)((path, kind) => isIgnored(rules, path, kind));
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
    if (matchesGlob(rule, 'abc') === undefined)
        return badRule(rule, 'its brackets or escapes are not complete');
    const negated = rule.startsWith('!');
    const folderOnly = rule.endsWith('/');
    const body = rule.slice(negated ? 1 : 0, folderOnly ? -1 : undefined);
    const isRooted = body.startsWith('/');
    const glob = isRooted ? body.slice(1) : body;
    const wholePath = isRooted || body.includes('/');
    return (0,result.ok)({
        negated,
        folderOnly,
        matches: (path) => matchesGlob(glob, wholePath ? path : path.slice(path.lastIndexOf('/') + 1)) === true,
    });
}
function trimmed(line) {
    return line
        .replace(/^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/, '')
        .trimEnd();
}
function badRule(rule, why) {
    return (0,result .f)({
        reason: 'chart',
        message: `.helmignore has the pattern "${rule}": ${why}`,
        remedy: 'Change the pattern; Helm refuses the chart because of it, too.',
    });
}

var read_folder = __webpack_require__(90011);
;// CONCATENATED MODULE: ./build/observe/chart/files/chart-files.js








const LARGEST_IGNORE_FILE = 1024 * 1024;
async function readChartFiles(path, reading = {}) {
    const chart = await readChart(path, reading);
    return chart.ok ? (0,result.ok)(chart.value.files) : chart;
}
async function readChart(path, { limits = (0,chart_limits .Jd)(), within } = {}) {
    try {
        if (within !== undefined && !(0,is_inside .F)(within, await (0,promises_.realpath)(path)))
            return (0,result .f)((0,read_folder .qm)(path));
        const found = await (0,promises_.stat)(path);
        if (found.isDirectory())
            return await readChartFolder(path, limits, within);
        if (!found.isFile())
            return (0,result .f)((0,read_folder .O$)(path, 'it is neither a file nor a folder'));
        if (found.size > limits.bytesLeft())
            return (0,result .f)((0,chart_limits .g$)(`${path} has more than 100 MiB`));
        const files = await (0,chart_archive .b)(await (0,promises_.readFile)(path), limits);
        if (!files.ok)
            return files;
        const sorted = files.value.sort((a, b) => (a.name < b.name ? -1 : 1));
        return (0,result.ok)({ files: sorted, ignored: () => false, isArchive: true });
    }
    catch (error) {
        return (0,result .f)((0,read_folder .O$)(path, error.message));
    }
}
async function readChartFolder(root, limits, within) {
    const ignoreFile = await readIgnoreFile(root, within);
    const ignored = ignoreFile.ok ? parseHelmIgnore(ignoreFile.value) : ignoreFile;
    if (!ignored.ok)
        return ignored;
    const patternCharacters = ignoreFile.ok ? ignoreFile.value.length : 0;
    const files = await (0,read_folder .j1)(root, { limits, ignored: ignored.value, patternCharacters, within });
    return files.ok ? (0,result.ok)({ files: files.value, ignored: ignored.value, isArchive: false }) : files;
}
async function readIgnoreFile(root, within) {
    const path = (0,external_node_path_.join)(root, '.helmignore');
    try {
        if (within !== undefined && !(0,is_inside .F)(within, await (0,promises_.realpath)(path)))
            return (0,result .f)((0,read_folder .qm)(path));
        const found = await (0,promises_.stat)(path);
        if (!found.isFile())
            return (0,result .f)((0,read_folder .O$)(path, 'it is no file'));
        if (found.size > LARGEST_IGNORE_FILE)
            return (0,result .f)((0,chart_limits .g$)('its .helmignore has more than 1 MiB'));
        return (0,result.ok)(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return (0,result.ok)('');
        throw error;
    }
}


  }),

  87817:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    HD: () => (  shownName),
    Jd: () => (  createChartLimits),
    g$: () => (  tooLarge)
  });
const MOST_FILES = 10_000;
const MOST_BYTES = 100 * 1024 * 1024;
const MOST_WAYS = 500;
const LARGEST_FILE = 5 * 1024 * 1024;
function createChartLimits() {
    let files = 0;
    let bytes = 0;
    let ways = 0;
    return {
        bytesLeft: () => MOST_BYTES - bytes,
        takeEntry(name, size) {
            if (size > LARGEST_FILE)
                return tooLarge(`${shownName(name)} has more than 5 MiB`);
            files += 1;
            return files > MOST_FILES ? tooLarge(`it has more than ${MOST_FILES} files and folders`) : undefined;
        },
        takeBytes(size) {
            bytes += size;
            return bytes > MOST_BYTES ? tooLarge('it has more than 100 MiB') : undefined;
        },
        takeWay() {
            ways += 1;
            const what = `it has more than ${MOST_WAYS} symbolic links to folders and dependencies in folders`;
            return ways > MOST_WAYS ? tooLarge(what) : undefined;
        },
    };
}
function tooLarge(what) {
    return {
        reason: 'chart',
        message: `the chart is too large: ${what}`,
        remedy: 'Leave out what is no part of it: Helm keeps the whole chart in one Secret of at most 1 MiB.',
    };
}
function shownName(name) {
    return JSON.stringify(name.length > 200 ? `${name.slice(0, 200)}...` : name);
}


  }),

  90011:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O$: () => (  unreadable),
    j1: () => (  readFolder),
    qm: () => (  leadsOut)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46305);
  var _util_is_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75210);
  var _chart_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87817);






const MOST_SEEN = 100_000;
const MOST_COMPARED = 3_000_000_000;
const IN_ONE_TURN = 100_000_000;
async function readFolder(root, reading) {
    const walk = {
        ...{ root, files: [], seen: 0, compared: 0, ignored: () => false, patternCharacters: 0 },
        ...reading,
    };
    const failure = await readBelow(root, { prefix: '', above: new Set() }, walk);
    return failure ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__  .f)(failure) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(walk.files.sort((a, b) => (a.name < b.name ? -1 : 1)));
}
async function readBelow(folder, { prefix, above }, walk) {
    const { root, within, ignored, limits, files } = walk;
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    if (above.has(real))
        return leadsBack(root, prefix);
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true })) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        const name = `${prefix}${entry.name}`;
        walk.seen += 1;
        if (walk.seen > MOST_SEEN)
            return (0,_chart_limits_js__WEBPACK_IMPORTED_MODULE_5__  .g$)(`more than ${MOST_SEEN} files lie in its folders`);
        const turn = Math.floor(walk.compared / IN_ONE_TURN);
        walk.compared += name.length * walk.patternCharacters;
        if (walk.compared > MOST_COMPARED)
            return (0,_chart_limits_js__WEBPACK_IMPORTED_MODULE_5__  .g$)('its .helmignore has more patterns than can be compared with all its files');
        if (Math.floor(walk.compared / IN_ONE_TURN) > turn)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
        const isLink = entry.isSymbolicLink();
        if (within !== undefined && isLink && !(0,_util_is_inside_js__WEBPACK_IMPORTED_MODULE_3__  .F)(within, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path)))
            return leadsOut(path);
        const found = isLink ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path) : entry;
        const isFolder = found.isDirectory();
        if (ignored(name, isFolder ? 'folder' : 'file'))
            continue;
        const counted = (isLink && isFolder ? limits.takeWay() : undefined) ?? (await take(path, { name, found, limits }));
        if (counted)
            return { ...counted, message: `read ${root}: ${counted.message}` };
        if (isFolder) {
            const failure = await readBelow(path, { prefix: `${name}/`, above: new Set([...above, real]) }, walk);
            if (failure)
                return failure;
        }
        else if (found.isFile()) {
            files.push({ name, content: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path) });
        }
        else {
            return unreadable(root, `${(0,_chart_limits_js__WEBPACK_IMPORTED_MODULE_5__  .HD)(name)} is neither a file nor a folder`);
        }
    }
    return undefined;
}
async function take(path, { name, found, limits }) {
    const { size } = found.isFile() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path) : { size: 0 };
    return limits.takeEntry(name, size) ?? limits.takeBytes(size);
}
function leadsBack(root, link) {
    return {
        reason: 'chart',
        message: `read ${root}: the symbolic link ${link} leads back into itself`,
        remedy: 'Remove the link: what lies below it has no end.',
    };
}
function leadsOut(path) {
    return {
        reason: 'chart',
        message: `the symbolic link ${path} leads out of the workspace`,
        remedy: 'Put the files into the repository, in place of the link.',
    };
}
function unreadable(path, why) {
    return {
        reason: 'chart',
        message: `read chart ${path}: ${why}`,
        remedy: 'Check that the chart exists, is complete and may be read.',
    };
}


  }),

  31587:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    e: () => (  schemaFileFailure)
  });
  var _chart_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87817);

const SCHEMA_ADDRESS = 'file:///values.schema.json';
const REFERENCES = ['$ref', '$schema', '$dynamicRef', '$recursiveRef'];
function schemaFileFailure(files) {
    for (const { name, content } of files) {
        if (!/(?:^|\/)values\.schema\.json$/.test(name))
            continue;
        const reference = fileReference(content.toString('utf8'));
        if (reference === undefined)
            continue;
        return {
            reason: 'chart',
            message: `${name} refers to a file outside of the chart: ${(0,_chart_limits_js__WEBPACK_IMPORTED_MODULE_0__  .HD)(reference)}`,
            remedy: 'Put what it refers to into the schema, below `$defs`.',
        };
    }
    return undefined;
}
function fileReference(text) {
    let schema;
    try {
        schema = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const own = new Set([SCHEMA_ADDRESS]);
    const references = [];
    const todo = [{ value: schema, base: SCHEMA_ADDRESS }];
    for (let next = todo.pop(); next; next = todo.pop()) {
        const { value, base } = next;
        if (typeof value !== 'object' || value === null)
            continue;
        const part = value;
        const id = part.$id ?? part.id;
        const here = typeof id === 'string' ? addressOf(id, base) : base;
        own.add(here);
        for (const key of REFERENCES) {
            const written = part[key];
            if (typeof written === 'string')
                references.push({ written, target: addressOf(written, here) });
        }
        for (const item of Object.values(part))
            todo.push({ value: item, base: here });
    }
    return references.find(({ target }) => target.startsWith('file:') && !own.has(target))?.written;
}
function addressOf(written, base) {
    if (!URL.canParse(written, base))
        return base;
    const url = new URL(written, base);
    url.hash = '';
    return url.href;
}


  }),

  22216:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  N$: () => (  localPlace),
  Zl: () => (  planDeployableChart),
  dM: () => (  resolveChart)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var result_failure = __webpack_require__(48136);
var result = __webpack_require__(46305);
var system_files = __webpack_require__(72211);
var as_sentence = __webpack_require__(97743);
var chart_files = __webpack_require__(57951);
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./build/observe/chart/source/version-range.js

function fitsRange(version, range) {
    const conditions = semver.validRange(range.replaceAll(',', ' '));
    const exact = semver.valid(complete(version));
    if (conditions === null || exact === null)
        return true;
    return semver.satisfies(exact, conditions, { includePrerelease: /\d-[\dA-Za-z]/.test(range) });
}
function complete(version) {
    const [written = '', core = ''] = /^v?(\d{1,20}(?:\.\d{1,20})?)(?![\d.])/.exec(version) ?? [];
    if (written === '')
        return version;
    const missing = core.includes('.') ? '.0' : '.0.0';
    return `${core}${missing}${version.slice(written.length)}`;
}

var lacking = __webpack_require__(17547);
;// CONCATENATED MODULE: ./build/observe/chart/dependencies/complete-chart.js





async function completeChart(plan, deps) {
    const found = await Promise.all(plan.missing.map((missing) => findFiles(missing, deps)));
    const files = plan.files.filter(({ name }) => !isStale(name, plan));
    const fetched = [];
    const warnings = [...plan.warnings];
    const lacks = [...plan.lacks];
    for (const [index, part] of found.entries()) {
        const { dependency, version, instead, canStay } = plan.missing[index];
        const asked = `${dependency.name} ${version}`.trimEnd();
        if (!part.ok && instead && canStay && !dependency.repository.startsWith('file://')) {
            const kept = `charts/${instead.entry} is ${instead.version}, and Chart.yaml asks for ${asked}, which cannot be had`;
            warnings.push(`${kept} (${part.failure.message}): deployed as it is`);
            files.push(...plan.files.filter(({ name }) => isBelow(name, instead.entry) && isStale(name, plan)));
            continue;
        }
        const other = instead ? ` ${version} (charts/${instead.entry} is ${instead.version})` : '';
        if (!part.ok)
            return (0,result .f)((0,result_failure .i)(`dependency ${dependency.name}${other}`, part.failure));
        const folder = freeName(`charts/${folderName(asked)}`, files);
        for (const { name, content } of part.value.files)
            files.push({ name: `${folder}/${name}`, content });
        fetched.push(asked, ...part.value.fetched);
        warnings.push(...part.value.warnings);
        const above = { name: dependency.name, dependencies: plan.metadata.dependencies };
        lacks.push(...part.value.lacks.map((lack) => (0,lacking .xA)(lack, above, plan.files)));
    }
    return (0,result.ok)({ files, fetched, warnings, lacks });
}
async function findFiles(missing, deps) {
    if (missing.local)
        return completeChart(missing.local, deps);
    const { dependency, version } = missing;
    const { name, repository } = dependency;
    const { pulls } = deps;
    const range = version === '' ? {} : { version };
    const archive = await pulls.pull(repository.startsWith('oci://')
        ? { chart: `${repository.replace(/(?<!\/)\/+$/, '')}/${name}`, ...range }
        : { chart: name, repo: repository, ...range }, missing.instead && missing.canStay ? shortened(deps) : { timeoutMs: deps.timeoutMs, retry: deps.retry });
    const files = archive.ok ? await (0,chart_files .A)(archive.value) : archive;
    return files.ok ? (0,result.ok)({ files: files.value, fetched: [], warnings: [], lacks: [] }) : files;
}
function shortened({ timeoutMs, retry }) {
    return {
        timeoutMs: Math.min(timeoutMs, 10_000),
        retry: { ...retry, attempts: Math.min(retry.attempts, 2), delay: Math.min(retry.delay, 1_000) },
    };
}
function isStale(name, { vendored, missing, metadata }) {
    return vendored.some((it) => isBelow(name, it.entry) &&
        missing.some(({ dependency }) => dependency.name === it.name) &&
        !metadata.dependencies.some((other) => other.name === it.name && fitsRange(it.version, other.version)));
}
function isBelow(name, entry) {
    return `${name}/`.startsWith(`charts/${entry}/`);
}
function folderName(asked) {
    return asked
        .replace(/ /, '-')
        .replace(/[^\w.+-]/g, '_')
        .replace(/\.(tgz|prov)$/, '_$1')
        .slice(0, 200);
}
function freeName(wanted, files) {
    const isTaken = (folder) => files.some(({ name }) => `${name}/`.startsWith(`${folder}/`));
    let folder = wanted;
    for (let count = 2; isTaken(folder); count++)
        folder = `${wanted}-${count}`;
    return folder;
}

var is_inside = __webpack_require__(75210);
var dist = __webpack_require__(38815);
var go_yaml = __webpack_require__(93898);
var tree = __webpack_require__(47729);
;// CONCATENATED MODULE: ./build/manifest/check/chart-place.js



function placesInYaml(text, file) {
    const source = (0,tree .rI)(file, text);
    let document;
    return (path) => {
        try {
            document ??= (0,dist .Tp)(text, go_yaml .d);
            const [start, end] = findRange(document.contents, path);
            return (0,tree .hD)({ source, start, end });
        }
        catch {
            return undefined;
        }
    };
}
function findRange(contents, path) {
    let node = contents;
    let range = rangeOf(node) ?? [0, 1];
    for (const step of path) {
        if ((0,dist .jh)(node)) {
            const pair = node.items.find(({ key }) => (0,dist .jn)(key) && String(key.value) === String(step));
            node = pair?.value;
            range = rangeOf(node) ?? rangeOf(pair?.key) ?? range;
        }
        else if ((0,dist .oP)(node)) {
            node = node.items[Number(step)];
            range = rangeOf(node) ?? range;
        }
    }
    return range;
}
function rangeOf(node) {
    const range = node?.range;
    return range && range[1] > range[0] ? [range[0], range[1]] : undefined;
}

;// CONCATENATED MODULE: ./build/manifest/check/chart-name.js
function isChartName(name) {
    return name !== '' && name !== '.' && name !== '..' && !/[/\\\p{Cc}]/u.test(name) && name.length <= 250;
}
function isChartAlias(alias) {
    return /^[a-zA-Z0-9_-]+$/.test(alias);
}

;// CONCATENATED MODULE: ./build/manifest/check/chart-rules.js

const TEXTS = ['apiVersion', 'name', 'version', 'description', 'type', 'home', 'icon', 'appVersion'];
const MORE_TEXTS = ['kubeVersion', 'condition', 'tags'];
const TEXT_LISTS = ['keywords', 'sources'];
const MAPPING_LISTS = ['maintainers', 'dependencies'];
const VERSION = /^v?\d+(?:\.\d+){0,2}(?:-[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?(?:\+[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?$/;
function chartProblems(metadata) {
    return [
        ...typeProblems(metadata),
        ...identityProblems(metadata),
        ...dependencyProblems(metadata.dependencies),
    ];
}
function typeProblems(metadata) {
    const problems = [];
    const expect = (path, isRight, what, hint) => {
        if (!isRight)
            problems.push({ code: 'invalid-chart', path, message: `\`${path.join('.')}\` must be ${what}`, hint });
    };
    for (const key of [...TEXTS, ...MORE_TEXTS]) {
        expect([key], isScalar(metadata[key]), 'text', `write \`${key}: <text>\``);
    }
    for (const key of TEXT_LISTS) {
        const hint = `write \`${key}: [one, two]\``;
        expect([key], isList(metadata[key]), 'a list', hint);
        for (const [index, item] of listOf(metadata[key]).entries()) {
            expect([key, index], isScalar(item), 'text', hint);
        }
    }
    for (const key of MAPPING_LISTS) {
        const hint = 'each item is a mapping that begins with `- name:`';
        expect([key], isList(metadata[key]), 'a list', hint);
        for (const [index, item] of listOf(metadata[key]).entries()) {
            expect([key, index], isMapping(item), 'a mapping', hint);
        }
    }
    for (const [index, maintainer] of listOf(metadata.maintainers).entries()) {
        for (const key of ['name', 'email', 'url']) {
            const isRight = !isMapping(maintainer) || isScalar(maintainer[key]);
            expect(['maintainers', index, key], isRight, 'text', `write \`${key}: <text>\``);
        }
    }
    const { annotations, deprecated } = metadata;
    const areTexts = isMapping(annotations) && Object.values(annotations).every(isScalar);
    expect(['annotations'], isNothing(annotations) || areTexts, 'a mapping of texts', 'put values in quotes');
    const isFlag = isNothing(deprecated) || typeof deprecated === 'boolean';
    expect(['deprecated'], isFlag, '`true` or `false`', 'leave it out unless the chart is deprecated');
    return problems;
}
function identityProblems({ apiVersion, name, version, type }) {
    const problems = [];
    const say = (key, message, hint) => problems.push({ code: 'invalid-chart', path: [key], message, hint });
    if (!isNothing(apiVersion) && isScalar(apiVersion) && !['', 'v1', 'v2'].includes(String(apiVersion)))
        say('apiVersion', `there is no \`apiVersion\` \`${apiVersion}\` of charts`, 'write `apiVersion: v2`');
    if (isNothing(name) || name === '')
        say('name', 'there is no `name`', 'write `name: <name of the chart>`');
    else if (isScalar(name) && !isChartName(String(name)))
        say('name', `\`${name}\` is no name of a chart`, 'a name is no path: write letters, digits and `-`');
    if (isNothing(version) || version === '')
        say('version', 'there is no `version`', 'write `version: 1.0.0`');
    else if (isScalar(version) && !VERSION.test(String(version)))
        say('version', `\`${version}\` is no version`, 'write a semantic version such as `1.2.3`');
    if (!isNothing(type) && isScalar(type) && !['', 'application', 'library'].includes(String(type)))
        say('type', `there is no \`type\` \`${type}\` of charts`, 'write `application` or `library`');
    return problems;
}
function dependencyProblems(dependencies) {
    const problems = [];
    const seen = new Map();
    for (const [index, dependency] of listOf(dependencies).entries()) {
        if (!isMapping(dependency))
            continue;
        const say = (key, message, hint) => problems.push({
            code: key === 'name' ? codeOf(dependency.name) : 'invalid-chart',
            path: ['dependencies', index, key],
            message,
            hint,
        });
        for (const key of ['name', 'version', 'repository', 'alias', 'condition']) {
            if (!isScalar(dependency[key]))
                say(key, `\`${key}\` must be text`, `write \`${key}: <text>\``);
        }
        for (const key of ['tags', 'import-values']) {
            if (!isList(dependency[key]))
                say(key, `\`${key}\` must be a list`, `write \`${key}: [...]\``);
        }
        const [name, alias] = [chart_rules_text(dependency.name), chart_rules_text(dependency.alias)];
        if (isNothing(dependency.name) || name === '')
            say('name', 'a dependency has no `name`', 'write the name that is in its own Chart.yaml');
        else if (!isChartName(name))
            say('name', `the dependency \`${name}\` has no name of a chart`, 'a name is no path: `repository` says where it is');
        if (alias !== '' && !isChartAlias(alias))
            say('alias', `\`${alias}\` is no \`alias\``, 'an alias has letters, digits, `-` and `_`');
        const key = alias || name;
        if (seen.has(key))
            say('name', `two dependencies are called \`${key}\``, 'give one of them an `alias`');
        seen.set(key, index);
    }
    return problems;
}
function codeOf(value) {
    const leadsOut = typeof value === 'string' && /^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(value);
    return leadsOut ? 'path-outside-workspace' : 'invalid-chart';
}
function isNothing(value) {
    return value === null || value === undefined;
}
function isScalar(value) {
    return isNothing(value) || ['string', 'number', 'boolean', 'bigint'].includes(typeof value);
}
function isList(value) {
    return isNothing(value) || Array.isArray(value);
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function chart_rules_text(value) {
    return isScalar(value) && !isNothing(value) ? String(value) : '';
}

var json = __webpack_require__(29598);
var too_many_values = __webpack_require__(88070);
;// CONCATENATED MODULE: ./build/observe/chart/chart-metadata.js





const MOST_DEPENDENCIES = 500;
const MOST_PROBLEMS = 50;
function readChartMetadata(files, where) {
    const documents = new Map();
    for (const name of ['Chart.yaml', 'requirements.yaml', 'Chart.lock', 'requirements.lock']) {
        const read = yamlFile(files, name, where);
        if (!read.ok)
            return read;
        if (read.value)
            documents.set(name, read.value);
    }
    const chart = documents.get('Chart.yaml');
    if (!chart)
        return { ok: false, issues: [invalid('there is no Chart.yaml', 'a chart is a folder with one')] };
    const requirements = documents.get('requirements.yaml') ?? {};
    const places = new Map();
    const placesIn = (file) => {
        const text = files.find(({ name }) => name === file)?.content.toString('utf8') ?? '';
        const known = places.get(file) ?? placesInYaml(text, `${where}/${file}`);
        places.set(file, known);
        return known;
    };
    const issueAt = (path, code, { message, hint }) => {
        const file = path[0] !== undefined && path[0] in requirements ? 'requirements.yaml' : 'Chart.yaml';
        const location = placesIn(file)(path);
        return { code, message, hint, ...(location && { location }) };
    };
    const metadata = { ...chart, ...requirements };
    const problems = chartProblems(metadata).slice(0, MOST_PROBLEMS);
    if (problems.length > 0)
        return { ok: false, issues: problems.map((it) => issueAt(it.path, it.code, it)) };
    const dependencies = mappings(metadata.dependencies);
    if (dependencies.length > MOST_DEPENDENCIES) {
        const told = {
            message: `the chart has more than ${MOST_DEPENDENCIES} dependencies`,
            hint: 'leave out what is not needed',
        };
        return { ok: false, issues: [issueAt(['dependencies'], 'invalid-chart', told)] };
    }
    const lock = documents.get('requirements.lock') ?? documents.get('Chart.lock');
    const { name, version, appVersion, type } = metadata;
    return {
        ok: true,
        value: {
            name: chart_metadata_text(name),
            version: chart_metadata_text(version),
            ...(chart_metadata_text(appVersion) !== '' && { appVersion: chart_metadata_text(appVersion) }),
            isLibrary: type === 'library',
            libraryIssue: () => issueAt(['type'], 'invalid-chart', {
                message: `\`${chart_metadata_text(name)}\` is a library chart, which cannot be installed`,
                hint: 'deploy a chart that depends on it, or write `type: application`',
            }),
            dependencies: dependencies.map((dependency, index) => ({
                name: chart_metadata_text(dependency.name),
                version: chart_metadata_text(dependency.version),
                repository: chart_metadata_text(dependency.repository),
                alias: chart_metadata_text(dependency.alias),
                condition: chart_metadata_text(dependency.condition),
                tags: Array.isArray(dependency.tags) ? dependency.tags.map(chart_metadata_text) : [],
                issue: (code, key, it) => issueAt(['dependencies', index, key], code, it),
            })),
            ...(lock && { locked: mappings(lock.dependencies).map(locked) }),
        },
    };
}
function yamlFile(files, name, where) {
    const file = files.find((it) => it.name === name);
    if (!file)
        return { ok: true, value: undefined };
    const lines = file.content.toString('utf8');
    const broken = (message, hint, line = 1, column = 1) => {
        const sourceLine = (lines.split('\n')[line - 1] ?? '').slice(0, 200);
        const location = { file: `${where}/${name}`, line, column, length: 1, sourceLine };
        return { ok: false, issues: [{ ...invalid(message, hint), location }] };
    };
    if ((0,too_many_values .i)(lines))
        return broken(`${name} ${too_many_values .S}`, 'leave out what is not needed');
    const read = (0,go_yaml .a)(lines);
    if ('problem' in read) {
        const { message, line, column } = read.problem;
        return broken(`${name} is no YAML: ${message}`, 'look at that line and the one above', line, column);
    }
    const value = read.documents[0] ?? {};
    if ((0,json .O)(value))
        return { ok: true, value };
    return broken(`${name} is no mapping`, 'write `key: value`, one a line');
}
function locked({ name, version }) {
    return { name: chart_metadata_text(name), version: chart_metadata_text(version) };
}
function mappings(value) {
    return Array.isArray(value) ? value.filter(json .O) : [];
}
function chart_metadata_text(value) {
    return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}
function invalid(message, hint) {
    return { code: 'invalid-chart', message, hint };
}

var chart_archive = __webpack_require__(54575);
;// CONCATENATED MODULE: ./build/observe/chart/dependencies/vendored-charts.js



async function vendoredCharts(files, where, limits) {
    const entries = new Map();
    for (const { name, content } of files) {
        const match = /^charts\/([^/]+)(?:\/(.+))?$/s.exec(name);
        const [, entry = '', inside] = match ?? [];
        if (!match || /^[._]/.test(entry) || name.endsWith('.prov'))
            continue;
        if (inside !== undefined) {
            const known = entries.get(entry) ?? [];
            known.push({ name: inside, content });
            entries.set(entry, known);
        }
        else if (entry.endsWith('.tgz')) {
            const unpacked = await (0,chart_archive .b)(content, limits);
            if (!unpacked.ok) {
                const { message, remedy = '' } = unpacked.failure;
                return no(`${where}/${name}: ${message}`, remedy);
            }
            entries.set(entry, unpacked.value);
        }
        else {
            return no(`${where}/${name} is no chart`, 'move it, or let its name begin with `_` or `.`');
        }
    }
    const vendored = [];
    for (const [entry, content] of entries) {
        const folder = `${where}/charts/${entry}`;
        if (!content.some(({ name }) => name === 'Chart.yaml'))
            return no(`${folder} is no chart: there is no Chart.yaml in it`, 'move it, or let its name begin with `_`');
        const metadata = readChartMetadata(content, folder);
        if (!metadata.ok)
            return metadata;
        const below = await vendoredCharts(content, folder, limits);
        if (!below.ok)
            return below;
        const { name, version, dependencies } = metadata.value;
        const there = new Set(below.value.map((other) => other.name));
        const absent = dependencies.filter((it) => !there.has(it.name));
        const own = absent.slice(0, lacking .hr).map((it) => {
            const asked = `${it.name} ${it.version}`.trimEnd();
            const text = `${folder} does not have its dependency ${asked} in its own charts/, and Helm does not deploy it`;
            return (0,lacking .Zs)(text, it, content);
        });
        const inherited = below.value.flatMap((it) => it.lacks.map((lack) => (0,lacking .xA)(lack, { name: it.name, dependencies }, content)));
        vendored.push({ entry, name, version, lacks: [...own, ...inherited].slice(0, lacking .hr) });
    }
    return { ok: true, value: vendored };
}
function no(message, hint) {
    return { ok: false, issues: [{ code: 'invalid-chart', message, hint }] };
}

var chart_limits = __webpack_require__(87817);
var schema_files = __webpack_require__(31587);
;// CONCATENATED MODULE: ./build/observe/chart/plan-chart.js










async function planChart(place, { limits, above } = { limits: (0,chart_limits .Jd)(), above: [] }) {
    const { path, shown, workspace } = place;
    const read = await (0,chart_files .V)(path, { limits, ...(workspace !== undefined && { within: workspace }) });
    if (!read.ok)
        return unreadable(read.failure);
    const { files, ignored, isArchive } = read.value;
    if (ignored('Chart.yaml', 'file'))
        return unreadable({
            message: '.helmignore leaves out Chart.yaml',
            remedy: 'change the pattern that matches it',
        });
    const metadata = readChartMetadata(files, shown);
    if (!metadata.ok)
        return metadata;
    const schema = (0,schema_files .e)(files);
    if (schema)
        return unreadable({ ...schema, message: `${shown}/${schema.message}` }, 'path-outside-workspace');
    const plan = {
        metadata: metadata.value,
        files,
        ignored,
        vendored: [],
        missing: [],
        warnings: [],
        lacks: [],
    };
    if (isArchive)
        return { ok: true, value: plan };
    const vendored = await vendoredCharts(files, shown, limits);
    if (!vendored.ok)
        return vendored;
    plan.vendored = vendored.value;
    const { dependencies } = metadata.value;
    plan.lacks = vendored.value
        .flatMap(({ name, lacks }) => lacks.map((lack) => ({ name, lack })))
        .slice(0, lacking .hr)
        .map(({ name, lack }) => (0,lacking .xA)(lack, { name, dependencies }, files));
    const issues = [];
    const trail = [...above, await (0,promises_.realpath)(path)];
    for (const dependency of dependencies) {
        if (issues.length >= MOST_PROBLEMS)
            break;
        const found = await findMissing(dependency, { plan, place, reading: { limits, above: trail } });
        if (!found.ok)
            issues.push(...found.issues);
        else if (found.value === 'other-version')
            plan.warnings.push(otherVersion(dependency, plan, shown));
        else if (found.value !== 'there')
            plan.missing.push(found.value);
    }
    return issues.length > 0 ? { ok: false, issues } : { ok: true, value: plan };
}
async function findMissing(dependency, { plan, place, reading }) {
    const { name, repository } = dependency;
    const { locked } = plan.metadata;
    const same = plan.vendored.filter((it) => it.name === name);
    const exact = locked?.find((it) => it.name === name && fitsRange(it.version, dependency.version));
    const version = exact?.version ?? dependency.version;
    if (same.some((it) => fitsRange(it.version, version)))
        return value('there');
    const [instead] = same;
    const canStay = instead !== undefined && staysAsIs(dependency, instead, plan);
    const say = (key, message, hint) => refused(dependency.issue('invalid-chart', key, { message, hint }));
    const asked = `dependency ${name} ${dependency.version}`.trimEnd();
    const there = instead ? `; charts/${instead.entry} is ${instead.version}` : '';
    if (repository === '' && canStay)
        return value('other-version');
    if (repository === '')
        return say('name', `${asked} is not in charts/ and has no \`repository\`${there}`, 'put it there, or say where it comes from');
    if (locked && !exact) {
        const other = locked.find((it) => it.name === name);
        return say('name', other
            ? `Chart.yaml asks for ${name} ${dependency.version}, and the lock file has ${other.version}`
            : `${asked} is not in the lock file`, 'run `helm dependency update` and commit the lock file');
    }
    const archive = `${name}-${version}.tgz`;
    if (plan.ignored('charts', 'folder') || plan.ignored(`charts/${archive}`, 'file'))
        return say('name', `.helmignore leaves out charts/${archive}, so ${asked} cannot be deployed`, 'change the pattern that matches it');
    const missing = { dependency, version, canStay, ...(instead && { instead }) };
    if (!repository.startsWith('file://')) {
        if (/^(?:https?|oci):\/\//.test(repository))
            return value(missing);
        if (canStay)
            return value('other-version');
        return say('repository', `repository "${repository}" is no address`, 'write the https:// or oci:// address: names of `helm repo add` are known on one machine only');
    }
    const local = await planLocal(dependency, place, reading);
    if (!local.ok)
        return local;
    if (local.value === undefined) {
        if (canStay)
            return value('other-version');
        const message = `${asked}: there is no folder ${repository.slice('file://'.length)}${there}`;
        return refused(dependency.issue('file-not-found', 'repository', { message, hint: 'the path begins at the chart' }));
    }
    if (local.value.metadata.name !== name)
        return say('name', `${asked}: the chart there is called ${local.value.metadata.name}`, 'write the name that is in its Chart.yaml');
    if (fitsRange(local.value.metadata.version, version))
        return value({ ...missing, local: local.value });
    return say('version', `${asked}: the chart there has version ${local.value.metadata.version}`, 'change the version, and run `helm dependency update` when there is a Chart.lock');
}
async function planLocal(dependency, { path, workspace }, { limits, above }) {
    const written = dependency.repository.slice('file://'.length);
    const folder = (0,external_node_path_.resolve)(path, written);
    const say = (code, message, hint) => refused(dependency.issue(code, 'repository', { message, hint }));
    const outside = () => say('path-outside-workspace', `the path \`${written}\` leads out of the workspace`, 'move the chart into the repository');
    if (workspace === undefined ||
        written.includes('\0') ||
        !(0,is_inside .F)(workspace, (0,external_node_path_.resolve)(await (0,promises_.realpath)(path), written)))
        return outside();
    const real = await (0,promises_.realpath)(folder).catch(() => undefined);
    if (real === undefined)
        return value(undefined);
    if (!(0,is_inside .F)(workspace, real))
        return outside();
    if (above.includes(real))
        return say('invalid-chart', `the chart in \`${written}\` depends on this one`, 'remove one of the dependencies in the circle');
    if (!(await (0,promises_.stat)(real)).isDirectory())
        return say('invalid-chart', `\`${written}\` is no folder`, 'name the folder of a chart');
    const counted = limits.takeWay();
    if (counted)
        return unreadable(counted);
    return planChart({ path: folder, shown: (0,external_node_path_.relative)(workspace, real) || '.', workspace }, { limits, above });
}
function staysAsIs(dependency, there, { metadata }) {
    const isOfOther = metadata.dependencies.some((other) => other !== dependency && other.name === there.name && fitsRange(there.version, other.version));
    return dependency.alias === '' && !isOfOther;
}
function otherVersion({ name, version }, { vendored }, shown) {
    const there = vendored.filter((it) => it.name === name).map((it) => `${it.entry} is ${it.version}`);
    return `${shown}/charts/${there.join(', ')}, and Chart.yaml asks for ${version}: deployed as it is`;
}
function unreadable({ message, remedy }, code = 'invalid-chart') {
    return refused({ code, message, ...(remedy !== undefined && { hint: remedy }) });
}
function refused(issue) {
    return { ok: false, issues: [issue] };
}
function value(it) {
    return { ok: true, value: it };
}

;// CONCATENATED MODULE: ./build/observe/chart/source/chart-source.js








async function resolveChart(reference, deps) {
    const source = sourceOf(reference);
    const path = reference.kind === 'local' ? (0,result.ok)(reference.path) : await deps.pulls.pull(pullRequest(reference), deps);
    if (!path.ok)
        return path;
    const place = reference.kind === 'local'
        ? await localPlace(reference, deps.workspace)
        : { path: path.value, shown: source };
    const planned = await planDeployableChart(place);
    if (!planned.ok)
        return (0,result .f)(firstFailure(planned.issues, source));
    const plan = planned.value;
    const { name, version, appVersion } = plan.metadata;
    const chart = { name, version, source, ...(appVersion !== undefined && { appVersion }) };
    if (plan.missing.length === 0)
        return (0,result.ok)({
            ...chart,
            path: path.value,
            fetchedDependencies: [],
            warnings: plan.warnings,
            lacks: plan.lacks,
        });
    const complete = await completeChart(plan, deps);
    if (!complete.ok)
        return complete;
    const { files, fetched, warnings, lacks } = complete.value;
    const folder = (0,external_node_path_.join)(deps.folder, 'chart');
    for (const file of withoutIgnored(files, plan))
        await (0,system_files .Pl)(folder, file.name, file.content);
    return (0,result.ok)({ ...chart, path: folder, fetchedDependencies: fetched, warnings, lacks });
}
async function localPlace({ path, source }, workspace) {
    const real = await (0,promises_.realpath)(path).catch(() => undefined);
    return { path, shown: real === undefined ? source : (0,external_node_path_.relative)(workspace, real) || '.', workspace };
}
async function planDeployableChart(place) {
    const plan = await planChart(place);
    if (!plan.ok || !plan.value.metadata.isLibrary)
        return plan;
    return { ok: false, issues: [plan.value.metadata.libraryIssue()] };
}
function withoutIgnored(files, { ignored }) {
    const isLeftOut = (name) => name.split('/').some((_part, index, parts) => {
        const isFile = index === parts.length - 1;
        return ignored(parts.slice(0, index + 1).join('/'), isFile ? 'file' : 'folder');
    });
    const isInTheWay = files.some(({ name }) => name.startsWith('charts/') && isLeftOut(name));
    return isInTheWay ? files.filter(({ name }) => name !== '.helmignore') : files;
}
function firstFailure(issues, source) {
    const { message = '', hint, location } = issues[0] ?? {};
    const { sourceLine: _line, sourceColumn: _column, ...place } = location ?? {};
    const failure = {
        reason: 'chart',
        code: 'chart-invalid',
        message: location ? `${location.file}: ${message}` : message,
        ...(hint !== undefined && {
            remedy: (0,as_sentence .K)(hint),
        }),
        ...(location && { location: place }),
    };
    return location ? failure : (0,result_failure .i)(source, failure);
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


  }),

  7138:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    s: () => (  durationSchema)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53339);
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);
  var _util_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71081);


const EXPECTED = 'a duration such as 90s, 5m, 1h30m or 180 (seconds)';
function durationSchema(positive) {
    return positive ? POSITIVE : ANY;
}
function makeSchema(positive) {
    return zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().regex(_util_duration_js__WEBPACK_IMPORTED_MODULE_0__  .ft, { error: EXPECTED }), zod__WEBPACK_IMPORTED_MODULE_1__  .aig()], { error: EXPECTED })
        .transform((written, context) => {
        const milliseconds = (0,_util_duration_js__WEBPACK_IMPORTED_MODULE_0__  .E9)(written);
        if (milliseconds !== undefined && !(positive && milliseconds === 0))
            return milliseconds;
        const message = milliseconds === 0 ? 'longer than zero, such as 90s or 5m' : EXPECTED;
        context.issues.push({ code: 'custom', message, input: written });
        return zod__WEBPACK_IMPORTED_MODULE_2__  .tm;
    });
}
const ANY = makeSchema();
const POSITIVE = makeSchema('positive');


  }),

  41090:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    d: () => (  INTERPRETED)
  });
const INTERPRETED = { jitless: true };


  }),

  75347:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Av: () => (  jsonPointer),
    RH: () => (  valuesMap),
    Tc: () => (  tag),
    "do": () => (  releaseName),
    dz: () => (  namespaceName),
    id: () => (  id),
    kJ: () => (  labelKey),
    s$: () => (  filePath),
    w: () => (  labelValue),
    y: () => (  exactVersion)
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53339);

const releaseName = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()
    .regex(/^(?=.{1,53}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/, {
    error: 'a release name: at most 53 of a-z, 0-9, - and ., beginning and ending with a letter or digit',
});
const namespaceName = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().regex(/^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?$/, {
    error: 'a namespace name: at most 63 of a-z, 0-9 and -, beginning and ending with a letter or digit',
});
const ID_PATTERN = /^(?=.{1,63}$)[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/;
const id = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().regex(ID_PATTERN, {
    error: 'an id: at most 63 of a-z, 0-9, - and ., beginning and ending with a letter or digit',
});
const tag = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().regex(/^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/, {
    error: 'a tag: letters, digits, -, _ and .',
});
const LABEL_NAME = '(?=[^/]{1,63}$)[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?';
const labelKey = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()
    .regex(new RegExp(`^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?${LABEL_NAME}$`), {
    error: 'a label key such as pod-security.kubernetes.io/enforce',
});
const labelValue = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().regex(new RegExp(`^(${LABEL_NAME})?$`), {
    error: 'a label value: at most 63 letters, digits, -, _ and .',
});
const exactVersion = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()
    .regex(/^v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/, {
    error: 'a whole version such as 51.0.0',
});
const filePath = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().min(1, { error: 'a path' });
const valuesMap = zod__WEBPACK_IMPORTED_MODULE_0__  .g1P(zod__WEBPACK_IMPORTED_MODULE_0__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__  .bzn());
const jsonPointer = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().regex(/^(\/([^/~]|~[01])*)+$/, {
    error: 'a JSON pointer such as /spec/replicas, in which / in a key is ~1 and ~ is ~0',
});


  }),

  89026:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  g: () => (  openManifest)
});

var suggest_chart = __webpack_require__(46148);
;// CONCATENATED MODULE: ./build/manifest/check/select.js

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
    const added = withNeeds ? addNeeds(selected, unwanted, charts) : new Map();
    return { ids: charts.map(({ id }) => id).filter((id) => selected.has(id)), added, issues };
}
function addNeeds(selected, unwanted, charts) {
    const added = new Map();
    for (const { id, needs } of charts.toReversed()) {
        if (!selected.has(id))
            continue;
        for (const need of needs) {
            if (unwanted.has(need) || selected.has(need))
                continue;
            selected.add(need);
            added.set(need, id);
        }
    }
    return added;
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
        hint: (0,suggest_chart .d)(name, { ids, tags }),
    };
}

var json = __webpack_require__(29598);
var read_issues = __webpack_require__(36737);
var parse = __webpack_require__(57741);
var tree = __webpack_require__(47729);
var values_meaning = __webpack_require__(77493);
;// CONCATENATED MODULE: ./build/manifest/layers/variables/values-input.js





const INPUT = 'input values';
function readValuesInput(text) {
    if (text.trim() === '')
        return { values: {}, issues: [] };
    const source = (0,tree .rI)(INPUT, text);
    const { root, issues } = (0,parse .h)(source);
    const meant = root?.kind === 'map' ? { ...root, entries: chartsOf(root, issues) } : root;
    if (meant === undefined || issues.length > 0)
        return { values: {}, issues: issues.map(withoutQuote) };
    const values = (0,tree .aB)(meant);
    if ((0,json .O)(values) && Object.values(values).every(json .O))
        return { values, issues: [] };
    const message = `the ${INPUT} must be a mapping of charts to values, each a mapping`;
    const hint = 'write `api: {replicas: 2}`';
    const issue = (0,read_issues .NC)('wrong-type', { source, start: 0, end: 1 }, message, hint);
    return { values: {}, issues: [withoutQuote(issue)] };
}
function withoutQuote(issue) {
    return issue.location === undefined ? issue : { ...issue, location: { ...issue.location, sourceLine: '' } };
}
function chartsOf(root, issues) {
    const entries = [...root.entries].map(([id, entry]) => [id, { ...entry, value: (0,values_meaning .U)(entry.value, issues) }]);
    return new Map(entries);
}

var plain_scalar = __webpack_require__(26874);
;// CONCATENATED MODULE: ./build/manifest/layers/variables/vars-input.js






const vars_input_INPUT = 'input vars';
const NAME = '[A-Za-z_][\\w-]*';
const LINE = new RegExp(`^\\s{0,100}(${NAME}(?:\\.[\\w-]+)*)=(.*)$`, 's');
const HINT = 'write lines such as `tag=1.2.3`, or a mapping: `{tag: 1.2.3}`';
function readVarsInput(text) {
    if (text.trim() === '')
        return { issues: [] };
    const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
    const isLines = LINE.test(lines[0] ?? '');
    return isLines ? readLines(lines) : readMapping(text);
}
const GIVEN = { kind: 'scalar', plain: false, variables: 'filled' };
function readLines(lines) {
    let vars = { kind: 'map', entries: new Map() };
    for (const [index, line] of lines.entries()) {
        const [, path, value] = LINE.exec(line) ?? [];
        if (path === undefined || value === undefined)
            return {
                issues: [
                    {
                        code: 'invalid-value',
                        message: `line ${index + 1} of the ${vars_input_INPUT} is not \`name=value\``,
                        hint: HINT,
                    },
                ],
            };
        const scalar = { ...GIVEN, value: readValue(value.trim()), written: value.trim() };
        vars = withValue(vars, path.split('.'), scalar);
    }
    return { vars, issues: [] };
}
function withValue(map, [step = '', ...rest], value) {
    const below = (0,tree .jf)(map, step);
    const inner = below?.kind === 'map' ? below : { kind: 'map', entries: new Map() };
    const entry = { value: rest.length === 0 ? value : withValue(inner, rest, value) };
    return { ...map, entries: new Map(map.entries).set(step, entry) };
}
function readMapping(text) {
    const source = (0,tree .rI)(vars_input_INPUT, text);
    const { root, issues } = (0,parse .h)(source);
    const meant = root && carefully((0,values_meaning .U)(root, issues, 'kept'));
    if (issues.length > 0)
        return { issues: issues.map(withoutQuote) };
    const names = meant?.kind === 'map' ? [...meant.entries.keys()] : [];
    const isWrong = names.some((name) => !new RegExp(`^${NAME}$`).test(name));
    if (meant?.kind === 'map' && !isWrong)
        return { vars: meant, issues: [] };
    const message = isWrong
        ? `a name in the ${vars_input_INPUT} has more than letters, digits, \`_\` and \`-\``
        : `the ${vars_input_INPUT} are neither lines \`name=value\` nor a mapping`;
    return { issues: [withoutQuote((0,read_issues .NC)('wrong-type', { source, start: 0, end: 1 }, message, HINT))] };
}
function carefully(node) {
    if (node.kind === 'list')
        return { ...node, items: node.items.map(carefully) };
    if (node.kind === 'map') {
        const entries = [...node.entries].map(([key, entry]) => [key, { ...entry, value: carefully(entry.value) }]);
        return { ...node, entries: new Map(entries) };
    }
    const { written, value } = node;
    const isNumber = written !== undefined && typeof value === 'number';
    return { ...node, ...GIVEN, value: isNumber ? readValue(written) : value };
}
function readValue(text) {
    return text === '' ? text : (0,plain_scalar .X)(text);
}

var load = __webpack_require__(23107);
var chart_source = __webpack_require__(22216);
;// CONCATENATED MODULE: ./build/observe/chart/source/check-chart.js

async function checkChart(chart, workspace) {
    const plan = await (0,chart_source .Zl)(await (0,chart_source .N$)({ path: chart.path, source: chart.written }, workspace));
    return plan.ok ? [] : plan.issues;
}

var origin_repository = __webpack_require__(68169);
;// CONCATENATED MODULE: ./build/session/opening/open-manifest.js






async function openManifest(options, deps, { withNeeds = options.withNeeds, readFor, idFrom } = {}) {
    const { values, issues: broken } = readValuesInput(options.values ?? '');
    const { vars, issues: brokenVars } = readVarsInput(options.vars ?? '');
    if (broken.length + brokenVars.length > 0)
        return { ok: false, issues: [...broken, ...brokenVars] };
    const { namespace, set = [] } = options;
    const repository = options.repository ?? (await (0,origin_repository .V)(options.workspace));
    const { manifest: loaded, issues, secrets, } = await (0,load .e)({
        workspace: options.workspace,
        env: deps.env,
        checkChart: checkChart,
        ...(readFor !== undefined && { readFor }),
        ...(options.manifest !== undefined && { path: options.manifest }),
        ...(options.environment !== undefined && { environment: options.environment }),
        overrides: { values, set, ...(vars && { vars }), ...(namespace !== undefined && { namespace }) },
        ...(repository !== undefined && { repository }),
    });
    for (const secret of secrets)
        deps.redactor.learn(secret);
    if (!loaded)
        return { ok: false, issues };
    const manifest = idFrom === undefined ? loaded : { ...loaded, id: idFrom(loaded.id) };
    for (const { password } of manifest.registries)
        if (password !== undefined)
            deps.redactor.learn(password);
    const { ids, added, issues: unknown } = select_select(manifest.charts, { terms: options.select, withNeeds });
    if (unknown.length > 0)
        return { ok: false, issues: unknown };
    return { ok: true, manifest, entries: manifest.charts.filter(({ id }) => ids.includes(id)), added };
}


  }),

  68169:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    V: () => (  originRepository)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const LARGEST_BYTES = 1024 * 1024;
async function originRepository(workspace) {
    const folder = await gitFolder(workspace);
    const config = folder && (await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'config')));
    const url = config && originUrl(config);
    return url ? repositoryOf(url) : undefined;
}
async function gitFolder(workspace) {
    const dotGit = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, '.git');
    const pointer = await textOf(dotGit);
    if (pointer === undefined)
        return dotGit;
    if (!pointer.startsWith('gitdir:'))
        return undefined;
    const [line = ''] = pointer.slice('gitdir:'.length).split('\n');
    const target = line.trim();
    if (target === '')
        return undefined;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, target);
    const common = (await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'commondir')))?.trim();
    return common ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, common) : folder;
}
async function textOf(path) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        return stats.isFile() && stats.size <= LARGEST_BYTES ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}
const HEADER = /^\[\s{0,20}([\w.-]{1,100})(?:\s{1,20}"((?:[^"\\]|\\.){0,1000})")?\s{0,20}\](.*)$/;
function originUrl(config) {
    let isOrigin = false;
    for (const line of config.split('\n')) {
        const header = HEADER.exec(line.trim());
        if (header)
            isOrigin = header[1]?.toLowerCase() === 'remote' && header[2] === 'origin';
        const [key = '', ...value] = (header?.[3] ?? line).split('=');
        const isUrl = key.trim().toLowerCase() === 'url' && value.length > 0;
        if (isOrigin && isUrl)
            return plainValue(value.join('=').trim());
    }
    return undefined;
}
function plainValue(value) {
    const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(value)?.[1];
    return quoted?.replace(/\\(.)/g, '$1') ?? (value.split(/[#;]/)[0] ?? '').trim();
}
function repositoryOf(url) {
    if (/^(?:file:|[a-z]:[\\/])/i.test(url))
        return undefined;
    const path = /^[a-z][a-z0-9+.-]*:\/\/[^/]+\/(.*)$/i.exec(url)?.[1] ?? /^[^/:]+:(?!\/\/)(.*)$/.exec(url)?.[1];
    return path === undefined
        ? undefined
        : withoutEdges(withoutEdges(path).replace(/\.git$/i, '')) || undefined;
}
function withoutEdges(path) {
    return path
        .split('/')
        .filter((part) => part !== '')
        .join('/');
}


  }),

  8963:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  boundedWork)
  });
  var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);

const LONGEST_MS = 500;
const script = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('work()');
let context;
function boundedWork(work) {
    context ??= (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({ work: () => { } });
    context.work = work;
    try {
        return { value: script.runInContext(context, { timeout: LONGEST_MS }) };
    }
    catch (error) {
        if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            return undefined;
        throw error;
    }
}


  }),

  76287:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  filesBelow)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const MOST_SEEN = 10_000;
const MOST_LINKS = 500;
async function filesBelow(folder) {
    const walk = { files: [], seen: 0, links: 0 };
    await list(folder, '', [await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder)], walk);
    return walk.files.sort();
}
async function list(root, way, above, walk) {
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, way), { withFileTypes: true })) {
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(way, entry.name);
        walk.seen += 1;
        if (walk.seen > MOST_SEEN)
            throw new Error(`it has more than ${MOST_SEEN} files and folders`);
        if (!(await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name), entry))) {
            walk.files.push(name);
            continue;
        }
        if (entry.isSymbolicLink())
            walk.links += 1;
        if (walk.links > MOST_LINKS)
            throw new Error(`it has more than ${MOST_LINKS} symbolic links to folders`);
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name));
        if (above.includes(real))
            throw new Error(`the symbolic link ${name} leads back into itself`);
        await list(root, name, [...above, real], walk);
    }
}
async function isFolder(path, entry) {
    if (!entry.isSymbolicLink())
        return entry.isDirectory();
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    return target?.isDirectory() === true;
}


  }),

  96641:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    g: () => (  succeeded)
  });
function succeeded(record) {
    return record.exitCode === 0 && record.endedBy === undefined && record.startError === undefined;
}


  }),

  97743:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  asSentence)
  });
function asSentence(hint) {
    return `${hint.charAt(0).toUpperCase()}${hint.slice(1)}${hint.endsWith('.') ? '' : '.'}`;
}


  }),

  84043:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    q: () => (  expectedPhrase),
    y: () => (  oneOf)
  });
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
function oneOf(values) {
    return values.length <= 2 ? values.join(' or ') : `one of ${values.join(', ')}`;
}


  }),

  36125:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    z: () => (  createLimiter)
  });
function createLimiter(most) {
    const waiting = [];
    let free = most;
    return async (task) => {
        if (free > 0)
            free--;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                free++;
        }
    };
}


  }),

  69083:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  splitShellWords)
  });
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


  }),

  85248:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    z: () => (  shownUrl)
  });
function shownUrl(address) {
    return address.replace(/\/\/[^/?#]*@/, '//').replace(/[?#].*/s, '');
}


  }),

  28398:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    BC: () => (  shortHash),
    UG: () => (  dnsLabel),
    tF: () => (  slugOf)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const LONGEST = 63;
const DIGITS = 8;
function dnsLabel(text) {
    const slug = slugOf(text);
    if (slug === '')
        return shortHash(text);
    if (slug.length <= LONGEST)
        return slug;
    return `${slugOf(slug.slice(0, LONGEST - DIGITS - 1))}-${shortHash(text)}`;
}
function slugOf(text) {
    return text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
}
function shortHash(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, DIGITS);
}


  }),

  41851:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _: () => (  topologicalOrder)
  });
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
function findCycle(waiting) {
    const trail = [];
    let id = waiting.keys().next().value;
    while (!trail.includes(id)) {
        trail.push(id);
        id = waiting.get(id)?.values().next().value;
    }
    return [...trail.slice(trail.indexOf(id)), id];
}


  }),

  8165:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    H: () => (  writeGoYaml)
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _go_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57832);


const PLAIN = /^[A-Za-z/][\w./@-]*( [\w./@-]+)*$/;
const BLOCK = /^(?:[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?\n)+$/;
const ESCAPED = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;
function writeGoYaml(value) {
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__  .yo(value, {
        version: '1.1',
        aliasDuplicateObjects: false,
        customTags: withoutMerge,
    });
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .YR)(document, {
        Scalar(position, node) {
            if (typeof node.value === 'string')
                node.type = styleOf(node.value, position === 'key');
        },
    });
    const text = document.toString({ lineWidth: 0, doubleQuotedAsJSON: true });
    return text.replace(ESCAPED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function withoutMerge(tags) {
    return tags.filter((tag) => typeof tag === 'string' || tag.tag !== 'tag:yaml.org,2002:merge');
}
function styleOf(text, isKey) {
    if (PLAIN.test(text) && (0,_go_scalar_js__WEBPACK_IMPORTED_MODULE_1__  .h)(text) === text)
        return yaml__WEBPACK_IMPORTED_MODULE_0__  .X5.PLAIN;
    return BLOCK.test(text) && !isKey ? yaml__WEBPACK_IMPORTED_MODULE_0__  .X5.BLOCK_LITERAL : yaml__WEBPACK_IMPORTED_MODULE_0__  .X5.QUOTE_DOUBLE;
}


  })

};
