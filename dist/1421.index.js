export const id = 1421;
export const ids = [1421];
export const modules = {

  16533:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  K: () => (  openWriter)
});

var kube_object = __webpack_require__(31589);
var object_ref = __webpack_require__(19651);
var result = __webpack_require__(46305);
var list = __webpack_require__(46575);
var resource_path = __webpack_require__(89426);
var server_side_apply = __webpack_require__(53386);
var unserved_kind = __webpack_require__(12629);
var json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/cluster/watch/is-written.js

const SERVERS_OWN = new Set(['resourceVersion', 'generation', 'managedFields']);
function isWritten(wanted, live) {
    if (wanted === null)
        return live === undefined || live === null;
    if (Array.isArray(wanted)) {
        return (Array.isArray(live) &&
            live.length === wanted.length &&
            wanted.every((item, index) => isWritten(item, live[index])));
    }
    if (!(0,json .O)(wanted))
        return wanted === live;
    if (!(0,json .O)(live))
        return Object.keys(wanted).length === 0;
    return Object.entries(wanted).every(([key, value]) => SERVERS_OWN.has(key) || value === undefined || isWritten(value, live[key]));
}

;// CONCATENATED MODULE: ./build/cluster/writer.js








const PATCH_CONTENT = {
    merge: 'application/merge-patch+json',
    json: 'application/json-patch+json',
    strategic: 'application/strategic-merge-patch+json',
};
const PROPAGATION = { foreground: 'Foreground', background: 'Background', orphan: 'Orphan' };
function openWriter({ reader, transport }, _permit) {
    async function send(action, ref, build) {
        const resource = await reader.resourceOf(ref.apiVersion, ref.kind);
        if (!resource.ok)
            return resource;
        if (resource.value === undefined)
            return (0,result .f)({ ...(0,unserved_kind .h)(action, ref), object: (0,object_ref .r)(ref) });
        let repeated = false;
        const onRepeat = () => {
            repeated = true;
        };
        const request = build(resource.value);
        const answer = await transport.json({ ...request, onRepeat });
        if (answer.ok)
            return (0,result.ok)((0,list .eB)(answer.value, ref));
        if (repeated && answer.failure.reason === 'conflict') {
            const live = await reader.get(ref);
            if (live.ok && live.value && isWritten(request.body, live.value))
                return (0,result.ok)(live.value);
        }
        return (0,result .f)({ ...answer.failure, object: (0,object_ref .r)(ref) });
    }
    return {
        apply: (object, { force = false, ...options } = {}) => send('apply', (0,kube_object .H8)(object), (resource) => ({
            ...(0,server_side_apply .C)(resource, object, { force, dryRun: false }),
            ...options,
        })),
        create: (object, options) => send('create', (0,kube_object .H8)(object), (resource) => ({
            method: 'POST',
            path: (0,resource_path .o)(resource, { namespace: object.metadata.namespace }),
            query: { fieldManager: server_side_apply .v },
            body: object,
            what: `create ${(0,resource_path .q)((0,kube_object .H8)(object))}`,
            ...options,
        })),
        update: (object, options) => send('update', (0,kube_object .H8)(object), (resource) => ({
            method: 'PUT',
            path: (0,resource_path .o)(resource, object.metadata),
            query: { fieldManager: server_side_apply .v },
            body: object,
            what: `update ${(0,resource_path .q)((0,kube_object .H8)(object))}`,
            ...options,
        })),
        patch: (ref, type, patch, { fieldManager = server_side_apply .v, ...options } = {}) => send('patch', ref, (resource) => ({
            method: 'PATCH',
            path: (0,resource_path .o)(resource, ref),
            query: { fieldManager },
            contentType: PATCH_CONTENT[type],
            body: patch,
            what: `patch ${(0,resource_path .q)(ref)}`,
            ...options,
        })),
        async delete(ref, { cascade = 'background', uid, resourceVersion, ...options } = {}) {
            const resource = await reader.resourceOf(ref.apiVersion, ref.kind);
            if (!resource.ok)
                return resource;
            if (resource.value === undefined)
                return (0,result.ok)();
            const answer = await transport.json({
                method: 'DELETE',
                path: (0,resource_path .o)(resource.value, ref),
                body: {
                    apiVersion: 'v1',
                    kind: 'DeleteOptions',
                    propagationPolicy: PROPAGATION[cascade],
                    preconditions: {
                        ...(uid !== undefined && { uid }),
                        ...(resourceVersion !== undefined && { resourceVersion }),
                    },
                },
                what: `delete ${(0,resource_path .q)(ref)}`,
                ...options,
            });
            const gone = answer.ok || answer.failure.reason === 'not-found';
            return gone ? (0,result.ok)() : (0,result .f)({ ...answer.failure, object: (0,object_ref .r)(ref) });
        },
    };
}


  }),

  51119:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    T: () => (  revisionsToBlame)
  });
  var _model_release_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45333);

function revisionsToBlame(given) {
    const { phase, stores, before, observed } = given;
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__  .BP)(observed);
    const untouched = phase === 'checkPrerequisites' || phase === 'preExec';
    const isOld = last?.resourceVersion === (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__  .BP)(before)?.resourceVersion;
    if (last === undefined || untouched || (phase === 'exec' && stores && isOld))
        return {};
    const previous = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__  .$8)(before) ?? (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__  .$8)(observed);
    return {
        failed: last.revision,
        ...(previous && previous.revision < last.revision && { before: previous.revision }),
    };
}


  }),

  66902:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  worthMasking)
  });
const EVERYDAY = /^(true|false|null|none|default|\d{1,5})$/i;
function worthMasking(secrets, { release, rendered, objects }) {
    const names = [...rendered, ...objects].map(({ metadata }) => metadata.name);
    const known = new Set([release.name, release.namespace, ...names]);
    return [...secrets].filter((secret) => !known.has(secret.trim()) && !EVERYDAY.test(secret.trim()));
}


  }),

  77814:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    d: () => (  openEffects)
  });
function openEffects(approved, open) {
    return approved.performs.size > 0 || approved.performsAround ? open({}) : undefined;
}


  }),

  3783:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _: () => (  deadlineIn),
    w: () => (  withTimeout)
  });
function deadlineIn(afterMs, clock) {
    const end = clock.now() + afterMs;
    return { afterMs, left: () => Math.max(0, end - clock.now()) };
}
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


  }),

  78655:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  stayingBeside),
    U: () => (  claimsOfOthers)
  });
  var _helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12851);
  var _kube_object_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31589);
  var _model_release_release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45333);
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46305);
  var _plan_judge_deletion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5958);
  var _util_limiter_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36125);







const MOST_AT_ONCE = 8;
const known = new WeakMap();
function stayingBeside({ name, namespace }, releases) {
    return releases.filter((other) => other.operation !== 'uninstall' &&
        other.operation !== 'absent' &&
        !(other.name === name && other.namespace === namespace));
}
async function claimsOfOthers(source, refs) {
    const claims = new Map();
    if (refs.length === 0 || source.staying.length === 0)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(claims);
    const observed = await source.store.observe([...source.staying]);
    if (!observed.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_1__  .i)('look which releases have the same objects', observed.failure));
    const asked = refs.map(_plan_judge_deletion_js__WEBPACK_IMPORTED_MODULE_2__  .P2);
    const inTurn = (0,_util_limiter_js__WEBPACK_IMPORTED_MODULE_4__  .z)(MOST_AT_ONCE);
    const named = await Promise.all(observed.value.map((release) => inTurn(async () => ({ release, ...(await namedBy(release, source)) }))));
    for (const { release, keys, unread } of named) {
        const name = `release ${release.namespace}/${release.name}`;
        for (const key of asked) {
            if (keys.has(key))
                claims.set(key, `${name} of this run has it, too`);
            else if (unread !== undefined && !claims.has(key))
                claims.set(key, `nobody knows whether ${name} of this run has it, too: ${unread}`);
        }
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(claims);
}
async function namedBy(release, source) {
    const record = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_5__  .D7)(release);
    if (record === undefined || record.status === 'uninstalled')
        return { keys: new Set() };
    const states = known.get(source.reader) ?? new Map();
    known.set(source.reader, states);
    const state = `${record.uid} ${record.resourceVersion}`;
    const named = states.get(state) ?? (await readNamed(release, record, source));
    if (named.unread === undefined)
        states.set(state, named);
    return named;
}
async function readNamed(release, record, source) {
    const read = await (0,_helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_0__  .QM)(release, record, source);
    if (!read.ok)
        return { keys: new Set(), unread: read.failure.message };
    const [unread] = read.value.unreadable;
    const keys = new Set(read.value.objects.map((object) => (0,_plan_judge_deletion_js__WEBPACK_IMPORTED_MODULE_2__  .P2)((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_6__  .H8)(object))));
    return { keys, ...(unread !== undefined && { unread }) };
}


  }),

  9828:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    M4: () => (  rememberForeign),
    Qx: () => (  isForeignMemory),
    Z: () => (  rememberedForeign),
    po: () => (  FOREIGN_ANNOTATION)
  });
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53339);
  var _helm_seal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41108);
  var _model_release_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45333);
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46305);
  var _util_json_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63739);
  var _release_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74260);







const FOREIGN_ANNOTATION = 'helm-lifecycle/foreign-objects';
const memory = zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
    objects: zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
        apiVersion: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP(),
        kind: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP(),
        name: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP(),
        namespace: zod__WEBPACK_IMPORTED_MODULE_2__  .yqP(zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()),
    }))
        .max(10_000),
    seal: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP(),
});
async function rememberForeign(release, objects) {
    const { lease, observed } = release;
    if (!lease)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)();
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_4__  .BP)(observed);
    const text = objects.length > 0 && last
        ? JSON.stringify({ objects, seal: (0,_helm_seal_js__WEBPACK_IMPORTED_MODULE_0__  .R)(last, JSON.stringify(objects)) })
        : undefined;
    const { [FOREIGN_ANNOTATION]: before, ...annotations } = lease.annotations;
    if (before === undefined && text === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)();
    (0,_release_context_js__WEBPACK_IMPORTED_MODULE_5__  .N)(release, {
        lease: {
            ...lease,
            annotations: text === undefined ? annotations : { ...annotations, [FOREIGN_ANNOTATION]: text },
        },
    });
    return lease.setAnnotations({ [FOREIGN_ANNOTATION]: text ?? null });
}
async function rememberedForeign({ lease, observed, run }) {
    const noted = parseMemory(lease?.annotations[FOREIGN_ANNOTATION]);
    const text = JSON.stringify(noted?.objects);
    if (!noted || !(0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_4__  .Ow)(observed).some((record) => (0,_helm_seal_js__WEBPACK_IMPORTED_MODULE_0__  .R)(record, text) === noted.seal))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)([]);
    const live = await Promise.all(noted.objects.map((ref) => run.cluster.reader.get(ref)));
    const left = [];
    for (const [index, found] of live.entries()) {
        if (!found.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_1__  .i)('look for objects that others made', found.failure));
        const ref = noted.objects[index];
        if (found.value && ref)
            left.push(ref);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(left);
}
function isForeignMemory(text) {
    return parseMemory(text) !== undefined;
}
function parseMemory(text) {
    return text === undefined ? undefined : memory.safeParse((0,_util_json_text_js__WEBPACK_IMPORTED_MODULE_6__  .q)(text)).data;
}


  }),

  37631:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    x: () => (  foreignObjects)
  });
  var _helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12851);
  var _kube_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31589);
  var _model_object_ref_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19651);
  var _model_release_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45333);
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46305);
  var _foreign_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9828);







const OWN_MANAGERS = new Set(['helm', 'helm-lifecycle']);
async function foreignObjects(release) {
    const named = await objectsOf(release, (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_3__  .BP)(release.observed)?.revision);
    if (!named.ok)
        return named;
    const known = await knownNames(release);
    if (!known.ok)
        return known;
    const candidates = named.value.filter((object) => !known.value.has((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_4__  .Vb)(object)));
    const live = await Promise.all(candidates.map((object) => release.run.cluster.reader.get((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_4__  .H8)(object))));
    const foreign = [];
    for (const found of live) {
        if (!found.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_1__  .i)('look for objects that others made', found.failure));
        if (found.value && isOlder(found.value, release.operationStartedAt))
            foreign.push((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_4__  .H8)(found.value));
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(foreign);
}
async function knownNames(release) {
    const { before, replaced, planned, run } = release;
    if (replaced) {
        const objects = await (0,_helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_0__  .Qv)(replaced.manifest, planned, run.cluster.reader);
        return objects.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(new Set(objects.value.map(_kube_object_js__WEBPACK_IMPORTED_MODULE_4__  .Vb))) : objects;
    }
    const owned = await objectsOf(release, (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_3__  .$8)(before)?.revision);
    if (!owned.ok)
        return owned;
    const left = await objectsOf(release, (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_3__  .BP)(before)?.revision);
    if (!left.ok)
        return left;
    const foreign = await (0,_foreign_memory_js__WEBPACK_IMPORTED_MODULE_2__  .Z)(release);
    if (!foreign.ok)
        return foreign;
    const others = new Set(foreign.value.map(_model_object_ref_js__WEBPACK_IMPORTED_MODULE_6__  .r));
    const failed = left.value.filter((object) => !others.has((0,_model_object_ref_js__WEBPACK_IMPORTED_MODULE_6__  .r)((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_4__  .H8)(object))));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(new Set([...owned.value, ...failed].map(_kube_object_js__WEBPACK_IMPORTED_MODULE_4__  .Vb)));
}
async function objectsOf({ run, planned }, revision) {
    const read = await (0,_helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_0__  .QM)(planned, revision, run.cluster);
    return read.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(read.value.objects) : read;
}
function isOlder({ metadata }, startedAt) {
    const createdAt = Date.parse(metadata.creationTimestamp ?? '');
    const second = Math.floor(startedAt / 1000) * 1000;
    if (createdAt !== second)
        return createdAt < second;
    return (metadata.managedFields ?? []).some(({ manager, subresource }) => subresource === undefined && !OWN_MANAGERS.has(manager));
}


  }),

  51305:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  writerDied),
    j: () => (  rememberForeignOfDead)
  });
  var _model_release_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45333);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46305);
  var _lease_writing_claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55331);
  var _release_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74260);
  var _foreign_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9828);
  var _foreign_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37631);






async function rememberForeignOfDead(release) {
    const known = (0,_release_context_js__WEBPACK_IMPORTED_MODULE_3__  .O)(release);
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_4__  .BP)(known);
    const isUnfinished = last?.status === 'failed' || (last?.status === 'deployed' && last.inputs === undefined);
    if (!isUnfinished || last.createdAt === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)();
    const foreign = await (0,_foreign_objects_js__WEBPACK_IMPORTED_MODULE_2__  .x)({
        ...release,
        before: { ...known, revisions: known.revisions.filter((record) => record !== last) },
        operationStartedAt: last.createdAt * 1000,
        replaced: undefined,
    });
    if (!foreign.ok)
        return foreign;
    return foreign.value.length > 0 ? (0,_foreign_memory_js__WEBPACK_IMPORTED_MODULE_1__  .M4)(release, foreign.value) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)();
}
function writerDied({ lease, observed }) {
    return (0,_lease_writing_claim_js__WEBPACK_IMPORTED_MODULE_0__  .gg)(lease?.annotations[_lease_writing_claim_js__WEBPACK_IMPORTED_MODULE_0__  .Xn], observed);
}


  }),

  72529:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  t: () => (  judgeDeletions)
});

var fields = __webpack_require__(65363);
var result = __webpack_require__(46305);
;// CONCATENATED MODULE: ./build/cluster/objects/contents.js


async function contentsOf(reader, object, options) {
    const queries = await queriesFor(reader, object);
    if (!queries.ok || queries.value === undefined)
        return queries.ok ? (0,result.ok)(undefined) : queries;
    const contents = { objects: [], unseen: [] };
    const lists = await Promise.all(queries.value.map(async ({ plural, ...query }) => ({ plural, list: await reader.list(query, options) })));
    for (const { plural, list } of lists) {
        if (list.ok)
            contents.objects.push(...list.value);
        else
            contents.unseen.push(plural);
    }
    return (0,result.ok)(contents);
}
function holdsObjects({ apiVersion, kind }) {
    const isNamespace = apiVersion === 'v1' && kind === 'Namespace';
    return (isNamespace || (apiVersion.startsWith('apiextensions.k8s.io/') && kind === 'CustomResourceDefinition'));
}
async function queriesFor(reader, object) {
    if (!holdsObjects(object))
        return (0,result.ok)(undefined);
    if (object.kind === 'CustomResourceDefinition')
        return (0,result.ok)(instancesOf(object));
    const resources = await reader.resources('fresh');
    if (!resources.ok)
        return resources;
    const kinds = new Map();
    for (const resource of resources.value) {
        const counts = resource.namespaced && ['list', 'delete'].every((verb) => resource.verbs.includes(verb));
        const key = `${resource.resource}.${resource.group}`;
        if (counts && resource.resource !== 'events' && !kinds.has(key))
            kinds.set(key, resource);
    }
    return (0,result.ok)([...kinds.values()].map(({ apiVersion, kind, resource }) => ({
        ...{ apiVersion, kind, plural: resource, metadataOnly: true },
        namespace: object.metadata.name,
    })));
}
function instancesOf({ spec }) {
    const { group, names, versions } = (0,fields .pq)(spec);
    const served = Array.isArray(versions)
        ? versions.map((version) => (0,fields .pq)(version)).find(({ served }) => served === true)
        : undefined;
    if (served === undefined)
        return [];
    const { kind, plural } = (0,fields .pq)(names);
    const apiVersion = `${(0,fields .b6)(group)}/${(0,fields .b6)(served.name)}`;
    return [{ apiVersion, kind: (0,fields .b6)(kind), plural: (0,fields .b6)(plural), metadataOnly: true }];
}

var stored_objects = __webpack_require__(12851);
var helm_owner = __webpack_require__(80472);
var kube_object = __webpack_require__(31589);
var resource_policy = __webpack_require__(5957);
var failure = __webpack_require__(48136);
var judge_deletion = __webpack_require__(5958);
var claims_of_others = __webpack_require__(78655);
;// CONCATENATED MODULE: ./build/engine/deletion/judge-deletions.js









async function judgeDeletions(source, deletion) {
    const { reader, release, signal } = source;
    const stored = await (0,stored_objects .M7)(release, deletion.from.revision, source);
    if (!stored.ok)
        return stored;
    const judged = { deletes: [], leaves: [], spared: new Set() };
    if (!stored.value)
        return (0,result.ok)(judged);
    judged.stored = stored.value;
    const candidates = await candidatesOf(source, deletion, stored.value);
    if (!candidates.ok)
        return candidates;
    const hooks = await hookNames(source, stored.value);
    if (!hooks.ok)
        return hooks;
    const rules = {
        release,
        own: { releases: [release, ...source.going], chartHooks: hooks.value },
        allowNamespaceDeletion: source.allowNamespaceDeletion,
    };
    const spared = new Set();
    for (const { number, ...doomed } of candidates.value) {
        const { live } = doomed;
        const looksInside = !deletion.ownersOnly && typeof live === 'object' && holdsObjects(live) && (0,helm_owner .D0)(live, release);
        const contents = looksInside ? await contentsOf(reader, live, { signal }) : (0,result.ok)(undefined);
        if (!contents.ok)
            return (0,result .f)((0,failure .i)(`look into ${(0,kube_object .Vb)(live)}`, contents.failure));
        const verdict = (0,judge_deletion .eL)({ ...doomed, ...(contents.value && { contents: contents.value }) }, rules);
        if (verdict.kind === 'delete')
            judged.deletes.push(live);
        if (verdict.kind !== 'leave')
            continue;
        spared.add(number);
        judged.leaves.push(leftObject(doomed.ref, verdict));
    }
    return (0,result.ok)({ ...judged, spared });
}
function leftObject(ref, { why, holds }) {
    return { ref, why, ...(holds && { holds }) };
}
async function candidatesOf(source, { coming, taken, complete, ownersOnly }, { manifest }) {
    const { reader, release, signal, takenMayGo } = source;
    const stored = await (0,stored_objects .Qv)(manifest, release, reader);
    if (!stored.ok)
        return stored;
    const staying = new Map(taken
        .filter(({ why }) => !takenMayGo || why !== undefined)
        .map((object) => [(0,judge_deletion .P2)(object), object.why ?? judge_deletion .Sv]));
    const numbered = stored.value.map((object, number) => ({ object, number }));
    const all = await Promise.all(numbered
        .filter(({ object }) => coming !== undefined || !(0,resource_policy .t)(object))
        .map(async ({ object, number }) => {
        const ref = (0,kube_object .H8)(object);
        const found = await reader.get(ref, { signal });
        if (!found.ok && found.failure.reason !== 'forbidden')
            return found;
        const live = found.ok ? found.value : 'unreadable';
        const stays = staying.get((0,judge_deletion .P2)(ref));
        return (0,result.ok)({ number, ref, live, ...(stays !== undefined && { stays }) });
    }));
    const candidates = [];
    for (const candidate of all) {
        if (!candidate.ok)
            return (0,result .f)((0,failure .i)('look whose the objects are', candidate.failure));
        candidates.push(candidate.value);
    }
    if (coming === undefined)
        return ownersOnly ? (0,result.ok)(candidates) : withClaims(candidates, source);
    const doomed = candidates.filter(({ live }) => typeof live !== 'object' || (0,resource_policy .N)(live) !== 'keep');
    if (!complete) {
        const claimed = await withClaims(doomed, source);
        if (!claimed.ok || !claimed.value.some((candidate) => isSuspect(candidate, release)))
            return claimed.ok ? (0,result.ok)([]) : claimed;
    }
    const next = await coming();
    if (!next.ok)
        return (0,result .f)((0,failure .i)('render the chart', next.failure));
    const again = await (0,stored_objects .Qv)(next.value ?? '', release, reader);
    if (!again.ok)
        return again;
    const keys = new Set(again.value.map((object) => (0,judge_deletion .P2)((0,kube_object .H8)(object))));
    return withClaims(doomed.filter(({ ref }) => !keys.has((0,judge_deletion .P2)(ref))), source);
}
async function withClaims(candidates, source) {
    const isAsked = ({ live, stays }) => typeof live === 'object' && stays === undefined && (0,helm_owner .D0)(live, source.release);
    const claims = await (0,claims_of_others .U)(source, candidates.filter(isAsked).map(({ ref }) => ref));
    if (!claims.ok)
        return claims;
    return (0,result.ok)(candidates.map((candidate) => {
        const why = isAsked(candidate) ? claims.value.get((0,judge_deletion .P2)(candidate.ref)) : undefined;
        return why === undefined ? candidate : { ...candidate, stays: why };
    }));
}
function isSuspect({ live, stays }, release) {
    if (live === undefined)
        return false;
    return live === 'unreadable' || stays !== undefined || holdsObjects(live) || !(0,helm_owner .D0)(live, release);
}
async function hookNames({ reader, release }, stored) {
    const text = stored.chartHooks.map(({ manifest }) => manifest).join('\n---\n');
    const hooks = await (0,stored_objects .Qv)(text, release, reader);
    return hooks.ok ? (0,result.ok)(new Set(hooks.value.map(kube_object .Vb))) : hooks;
}


  }),

  57768:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  mendRecord)
  });
  var _helm_rewrite_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63083);
  var _helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12851);
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46305);
  var _plan_mend_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26656);
  var _plan_render_removed_apis_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10557);
  var _plan_render_rendered_item_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64036);
  var _plan_render_served_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86311);
  var _release_observe_again_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10552);
  var _original_records_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48028);










async function mendRecord(release, record) {
    const { run, planned, effects } = release;
    if (!record)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)();
    const stored = await (0,_helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_1__  .M7)(planned, record.revision, run.cluster);
    if (!stored.ok)
        return stored;
    const manifest = stored.value?.manifest ?? '';
    let served = await run.cluster.reader.resources();
    const isWell = (item) => item.name !== '' && served.ok && (0,_plan_render_served_version_js__WEBPACK_IMPORTED_MODULE_6__  .S)(item, served.value);
    if ((0,_plan_render_rendered_item_js__WEBPACK_IMPORTED_MODULE_5__  .W)(manifest).every(isWell))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)();
    served = await run.cluster.reader.resources('fresh');
    if (!served.ok)
        return served;
    const lost = (0,_plan_mend_manifest_js__WEBPACK_IMPORTED_MODULE_3__  .H)(manifest, served.value);
    const hidden = await hiddenApi(release, lost);
    if (hidden)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__  .f)(hidden);
    const resources = served.value;
    const { changes } = (0,_plan_mend_manifest_js__WEBPACK_IMPORTED_MODULE_3__  .s)(manifest, resources);
    if (changes.length === 0)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)();
    const kept = await (0,_original_records_js__WEBPACK_IMPORTED_MODULE_7__  .P)(release, record);
    if (!kept.ok)
        return kept;
    const rewritten = await (0,_helm_rewrite_manifest_js__WEBPACK_IMPORTED_MODULE_0__  .Q)({ reader: run.cluster.reader, writer: effects.cluster }, planned, record, (text) => (0,_plan_mend_manifest_js__WEBPACK_IMPORTED_MODULE_3__  .s)(text, resources).manifest);
    if (!rewritten.ok)
        return rewritten;
    for (const change of changes) {
        const text = `the stored revision ${record.revision}: ${change}; its record as it was is in secret ${kept.value}`;
        run.record.emit({ type: 'warning', release: planned.id, text });
    }
    return (0,_release_observe_again_js__WEBPACK_IMPORTED_MODULE_9__  .p)(release);
}
async function hiddenApi({ run, signal }, items) {
    const unknown = items.filter(({ apiVersion, kind }) => (0,_plan_render_removed_apis_js__WEBPACK_IMPORTED_MODULE_4__  .Z)(apiVersion, kind) === undefined);
    for (const apiVersion of new Set(unknown.map((item) => item.apiVersion))) {
        const [group, version] = apiVersion.split('/');
        if (version === undefined)
            continue;
        const ref = { apiVersion: 'apiregistration.k8s.io/v1', kind: 'APIService', name: `${version}.${group}` };
        const found = await run.cluster.reader.get(ref, { signal });
        if (!found.ok)
            return (0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_2__  .i)(`look whether ${apiVersion} is gone`, found.failure);
        if (found.value?.spec?.service === undefined)
            continue;
        return {
            reason: 'connection',
            code: 'custom-resource-not-ready',
            message: `the stored revision names objects of ${apiVersion}, and the aggregated API that serves them does not answer`,
            remedy: `Bring it back first (kubectl get apiservice ${ref.name}), or delete that APIService when it is gone for good.`,
            object: `APIService/${ref.name}`,
        };
    }
    return undefined;
}


  }),

  48028:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  keepOriginal),
    c: () => (  forgetOriginals)
  });
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46305);


const ORIGINAL_LABEL = 'helm-lifecycle/original-of';
async function keepOriginal({ run, planned, effects }, record) {
    const { name, namespace } = planned;
    const ref = { apiVersion: 'v1', kind: 'Secret', namespace };
    const copy = { ...ref, name: `helm-lifecycle.original.${name}.v${record.revision}` };
    const found = await run.cluster.reader.get(copy);
    if (!found.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)('keep the stored revision', found.failure));
    if (found.value)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(copy.name);
    const secret = await run.cluster.reader.get({ ...ref, name: record.secretName });
    if (!secret.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)('keep the stored revision', secret.failure));
    const { data } = (secret.value ?? {});
    const created = await effects.cluster.create({
        ...{ apiVersion: 'v1', kind: 'Secret', type: 'helm-lifecycle/original', data: data ?? {} },
        metadata: { name: copy.name, namespace, labels: { [ORIGINAL_LABEL]: name } },
    });
    return created.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(copy.name) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)('keep the stored revision', created.failure));
}
async function forgetOriginals({ run, planned, effects, }) {
    const { name, namespace } = planned;
    const copies = await run.cluster.reader.list({
        ...{ apiVersion: 'v1', kind: 'Secret', namespace, metadataOnly: true },
        labelSelector: `${ORIGINAL_LABEL}=${name}`,
    });
    if (!copies.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)('look for the records that were kept', copies.failure));
    for (const { metadata } of copies.value) {
        const deleted = await effects.cluster.delete({
            ...{ apiVersion: 'v1', kind: 'Secret', name: metadata.name, namespace },
        });
        if (!deleted.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)(`delete secret ${metadata.name}`, deleted.failure));
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)();
}


  }),

  42608:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    J: () => (  spareOnUninstall)
  });
  var _model_release_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45333);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46305);
  var _foreign_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9828);
  var _judge_deletions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72529);
  var _mend_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57768);
  var _spare_others_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15781);






async function judgeUninstall(release, source, taken = []) {
    const from = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_4__  .BP)(release.observed);
    if (!from)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ deletes: [], leaves: [], spared: new Set() });
    const remembered = await (0,_foreign_memory_js__WEBPACK_IMPORTED_MODULE_0__  .Z)(release);
    if (!remembered.ok)
        return remembered;
    return (0,_judge_deletions_js__WEBPACK_IMPORTED_MODULE_1__  .t)(source, { from, taken: [...remembered.value, ...taken] });
}
async function spareOnUninstall(release, source, taken = []) {
    const mended = await (0,_mend_record_js__WEBPACK_IMPORTED_MODULE_2__  .A)(release, (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_4__  .BP)(release.observed));
    if (!mended.ok)
        return mended;
    const judged = await judgeUninstall(release, source, taken);
    const from = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_4__  .BP)(release.observed);
    if (!judged.ok || !from)
        return judged;
    const spared = await (0,_spare_others_js__WEBPACK_IMPORTED_MODULE_3__  .Xm)(release, from, judged.value);
    return spared.ok ? judged : spared;
}


  }),

  15781:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G4: () => (  refuseHolding),
    Xm: () => (  spareOthers),
    a9: () => (  deletionSource)
  });
  var _helm_rewrite_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63083);
  var _kube_manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25604);
  var _model_object_ref_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19651);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46305);
  var _release_observe_again_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10552);
  var _claims_of_others_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78655);
  var _tell_deletion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27106);







function deletionSource({ run, planned, signal, }) {
    const { releases } = run.approved.plan;
    return {
        reader: run.cluster.reader,
        store: run.cluster.store,
        release: planned,
        going: releases.filter(({ operation }) => operation === 'uninstall'),
        staying: (0,_claims_of_others_js__WEBPACK_IMPORTED_MODULE_2__  .C)(planned, releases),
        allowNamespaceDeletion: planned.settings.allowNamespaceDeletion,
        takenMayGo: planned.settings.atomic === 'force',
        signal,
    };
}
async function spareOthers(release, from, { spared, leaves, deletes }) {
    const { run, effects, planned } = release;
    if (spared.size === 0) {
        if (deletes.length > 0)
            (0,_tell_deletion_js__WEBPACK_IMPORTED_MODULE_3__  .K)(run, planned.id, { deletes, stays: [] });
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)();
    }
    const rewritten = await (0,_helm_rewrite_manifest_js__WEBPACK_IMPORTED_MODULE_0__  .Q)({ reader: run.cluster.reader, writer: effects.cluster }, planned, from, (manifest) => (0,_kube_manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__  .B0)(manifest, spared));
    if (!rewritten.ok)
        return rewritten;
    (0,_tell_deletion_js__WEBPACK_IMPORTED_MODULE_3__  .K)(run, planned.id, {
        deletes,
        stays: (0,_tell_deletion_js__WEBPACK_IMPORTED_MODULE_3__  .D)(leaves.filter(({ holds }) => holds !== 'last')),
    });
    return (0,_release_observe_again_js__WEBPACK_IMPORTED_MODULE_5__  .p)(release);
}
function leftText({ ref, why }) {
    return `${(0,_model_object_ref_js__WEBPACK_IMPORTED_MODULE_6__  .r)(ref)} stays: ${why}`;
}
function holdingRefusal(leaves, { namespace, name }) {
    const holding = leaves.filter(({ holds }) => holds);
    const [first] = holding;
    if (!first)
        return undefined;
    return {
        reason: 'conflict',
        code: 'deletes-others',
        message: `the chart of release ${namespace}/${name} no longer has ${(0,_model_object_ref_js__WEBPACK_IMPORTED_MODULE_6__  .r)(first.ref)}, so that Helm would delete it: ${first.why}`,
        remedy: `Keep it in the chart, or in the cluster without the chart: ${holding.map(({ ref }) => keepCommand(ref)).join('; ')}`,
        object: (0,_model_object_ref_js__WEBPACK_IMPORTED_MODULE_6__  .r)(first.ref),
        ...(holding.length > 1 && { details: holding.map(leftText) }),
    };
}
function keepCommand({ kind, name }) {
    return `kubectl annotate ${kind.toLowerCase()} ${name} helm.sh/resource-policy=keep`;
}
function refuseHolding(leaves, release) {
    const refusal = holdingRefusal(leaves, release);
    return refusal ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__  .f)(refusal) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)();
}


  }),

  27106:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  stayingOf),
    K: () => (  tellDeletion)
  });
  var _kube_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31589);
  var _model_object_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19651);


const MOST_WARNINGS = 20;
function tellDeletion({ record: { emit } }, release, { deletes, stays }) {
    for (const { object, why } of stays.slice(0, MOST_WARNINGS)) {
        emit({ type: 'warning', release, text: `${object} stays: ${why}` });
    }
    const more = stays.length - MOST_WARNINGS;
    if (more > 0)
        emit({ type: 'warning', release, text: `${more} more objects stay; result.json names them` });
    emit({ type: 'deletion', release, deletes: deletes.map(_kube_object_js__WEBPACK_IMPORTED_MODULE_0__  .Vb), stays: [...stays] });
}
function stayingOf(leaves) {
    return leaves.map(({ ref, why }) => ({ object: (0,_model_object_ref_js__WEBPACK_IMPORTED_MODULE_1__  .r)(ref), why }));
}


  }),

  31599:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  V1: () => (  BRIEF),
  Bp: () => (  THOROUGH),
  h4: () => (  diagnose)
});

var dist = __webpack_require__(38815);
var redact_object = __webpack_require__(82144);
var shorten = __webpack_require__(85092);
;// CONCATENATED MODULE: ./build/diagnostics/bundle/overview.js
function overviewText(diagnosis) {
    const { release, causes, objects, pods, events, nodes, history, missing } = diagnosis;
    const sections = [
        [
            `Why ${release} failed`,
            causes.flatMap(({ code, message, remedy }) => [
                `${code}: ${message}`,
                ...(remedy === undefined ? [] : [`    ${remedy}`]),
            ]),
        ],
        ['Objects', objects.map(objectLine)],
        ['Pods', pods.flatMap(podLines)],
        [
            'Warnings',
            events.map(({ at, object, reason, message, count }) => `${at}  x${count}  ${object}  ${reason}: ${message}`),
        ],
        ['Nodes', nodes.map(({ name, conditions }) => `${name}  ${conditions.join(', ')}`)],
        [
            'Revisions',
            history.map(({ revision, status, modifiedAt, chartVersion = '' }) => `${revision}  ${status}  ${modifiedAt}  ${chartVersion}`.trimEnd()),
        ],
        ['Missing', missing],
    ];
    return sections
        .filter(([, lines]) => lines.length > 0)
        .map(([title, lines]) => `${title}\n${lines.map((line) => `  ${line}\n`).join('')}`)
        .join('\n');
}
function objectLine({ object, status, note }) {
    return `${status.padEnd(11)} ${object}${note === undefined ? '' : `: ${note}`}`;
}
function podLines(pod) {
    const { object, phase, ready, restarts, node, troubles } = pod;
    const state = [
        phase,
        ready ? 'ready' : 'not ready',
        pod.isNew ? 'new' : 'old',
        `${restarts} restarts`,
        ...(node === undefined ? [] : [`on ${node}`]),
    ];
    return [`${object}  ${state.join(', ')}`, ...troubles.map((trouble) => `    ${trouble}`)];
}

;// CONCATENATED MODULE: ./build/diagnostics/bundle/bundle.js




function bundleFiles(evidence, diagnosis, { redactor, mostEach }) {
    const { pods, objects, events, nodes, rendered, chartHooks } = evidence;
    const parts = {
        'pods.yaml': pods,
        'objects.yaml': [...objects, ...nodes],
        'events.yaml': events,
        'rendered.yaml': [...rendered, ...chartHooks],
    };
    const files = [
        { path: 'diagnosis.json', text: `${JSON.stringify(diagnosis, null, 2)}\n` },
        { path: 'overview.txt', text: overviewText(diagnosis) },
        ...logFiles(evidence.logs, mostEach),
        ...Object.entries(parts)
            .filter(([, items]) => items.length > 0)
            .map(([path, items]) => ({ path, text: documents(items, mostEach) })),
        ...(diagnosis.diff ? [{ path: 'changes.diff', text: diagnosis.diff.text }] : []),
    ];
    return files.map(({ path, text }) => ({ path, text: redactor.clean(text) }));
}
function logFiles(logs, most) {
    const each = Math.floor(most / Math.max(1, logs.length));
    return logs.map(({ pod, container, previous, lines }) => {
        const name = `${fileName(pod)}.${fileName(container)}${previous ? '.previous' : ''}.log`;
        const text = `${lines.join('\n')}\n`;
        return { path: `logs/${name}`, text: (0,shorten .S)(text, each) };
    });
}
function fileName(name) {
    return name.replace(/[^\w-]+/g, '_').slice(0, 100);
}
function documents(objects, most) {
    let text = '';
    for (const [index, object] of objects.entries()) {
        const document = (0,dist .As)(withoutNoise((0,redact_object .l)(object)), {
            lineWidth: 0,
            aliasDuplicateObjects: false,
        });
        if (text.length + document.length > most)
            return `${text}# ${objects.length - index} more were left out\n`;
        text += `---\n${document}`;
    }
    return text;
}
function withoutNoise({ apiVersion, kind, metadata, ...rest }) {
    const { managedFields: _, ...others } = metadata;
    return { apiVersion, kind, metadata: others, ...rest };
}

var diff = __webpack_require__(24142);
var kube_fields = __webpack_require__(65363);
var object_ref = __webpack_require__(19651);
var json = __webpack_require__(29598);
var scalar_text = __webpack_require__(80809);
;// CONCATENATED MODULE: ./build/diagnostics/clues/event-clue.js



const NOISE = new Set([
    'MissingClusterDNS',
    'DNSConfigForming',
    'CheckLimitsForResolvConf',
    'Provisioning',
    'ProvisioningSucceeded',
]);
function isNoise({ reason, message }) {
    return NOISE.has(reason) || (reason === 'Killing' && message.startsWith('Stopping container'));
}
function eventClues(events) {
    return events
        .filter(json .O)
        .map(eventClue)
        .filter((event) => !isNoise(event))
        .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
function eventClue(event) {
    const about = (0,kube_fields .pq)(event, event.involvedObject === undefined ? 'regarding' : 'involvedObject');
    const series = (0,kube_fields .pq)(event, 'series');
    const fields = (0,kube_fields .pq)(event);
    const container = /\{([^{}]+)\}/.exec((0,kube_fields .b6)(about.fieldPath))?.[1];
    const first = (...texts) => texts.find((text) => typeof text === 'string' && text !== '');
    return {
        kind: (0,kube_fields .b6)(about.kind),
        name: (0,kube_fields .b6)(about.name),
        namespace: (0,kube_fields .b6)(about.namespace),
        uid: (0,kube_fields .b6)(about.uid),
        ...(container !== undefined && { container }),
        reason: (0,kube_fields .b6)(fields.reason),
        message: (0,kube_fields .b6)(fields.message, (0,kube_fields .b6)(fields.note)).trim(),
        count: Math.max(1, (0,kube_fields .rl)(fields.count, (0,kube_fields .rl)(series.count, 1))),
        at: (0,scalar_text .w)(first(series.lastObservedTime, fields.lastTimestamp, fields.eventTime, fields.firstTimestamp, (0,kube_fields .pq)(fields, 'metadata').creationTimestamp) ?? ''),
    };
}

;// CONCATENATED MODULE: ./build/diagnostics/bundle/event-notes.js


function eventNotes(events) {
    const notes = new Map();
    for (const { kind, namespace, name, reason, message, count, at } of eventClues(events)) {
        const object = (0,object_ref .r)({ apiVersion: '', kind, name, ...(namespace !== '' && { namespace }) });
        const key = `${object} ${reason} ${message}`;
        const before = notes.get(key)?.count ?? 0;
        notes.delete(key);
        notes.set(key, { at, object, reason, message, count: before + count });
    }
    return [...notes.values()];
}

var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/diagnostics/bundle/log-tails.js

const MOST_TEXT = 400_000;
function logTails(logs) {
    let room = MOST_TEXT;
    const tails = [];
    for (const log of logs) {
        const lines = lastLines(log.lines.map(external_node_util_.stripVTControlCharacters), room);
        if (lines.length === 0)
            break;
        room -= lengthOf(lines);
        tails.push({ ...log, lines });
    }
    return { tails, left: logs.length - tails.length };
}
function lastLines(lines, room) {
    let first = lines.length;
    let left = room;
    while (first > 0) {
        left -= lengthOf(lines.slice(first - 1, first));
        if (left < 0)
            break;
        first -= 1;
    }
    return lines.slice(first);
}
function lengthOf(lines) {
    return lines.reduce((sum, line) => sum + line.length + 1, 0);
}

var kube_object = __webpack_require__(31589);
var readiness = __webpack_require__(3952);
var workload_kinds = __webpack_require__(361);
;// CONCATENATED MODULE: ./build/diagnostics/bundle/object-states.js




const ORDER = ['failed', 'missing', 'progressing', 'ready'];
const MAY_LACK_STATE = new Set(workload_kinds .A0.map(({ kind }) => kind));
function objectStates({ objects, absent, readyByRule = [], }) {
    const missing = absent.map((ref) => ({ object: (0,object_ref .r)(ref), status: 'missing' }));
    const states = objects
        .filter(({ kind, spec }) => spec !== undefined || !MAY_LACK_STATE.has(kind))
        .map((object) => stateOf(object, readyByRule.includes((0,kube_object .Vb)(object))))
        .concat(missing);
    return states.sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
}
function ownerOf({ metadata }) {
    const owner = metadata.ownerReferences?.find(({ controller }) => controller);
    if (!owner)
        return {};
    const { kind, name } = owner;
    return {
        owner: metadata.namespace === undefined ? `${kind}/${name}` : `${kind}/${metadata.namespace}/${name}`,
    };
}
function stateOf(object, isReadyByRule) {
    const ready = { state: 'ready', message: '' };
    const { state, message } = isReadyByRule ? ready : (0,readiness .xz)(object, { waitForJobs: true });
    return {
        object: (0,kube_object .Vb)(object),
        ...ownerOf(object),
        status: state,
        ...(state !== 'ready' && message !== '' && { note: message }),
    };
}

var newest_template = __webpack_require__(32665);
var pod_trouble = __webpack_require__(25587);
;// CONCATENATED MODULE: ./build/diagnostics/bundle/pod-states.js





function podStates({ pods, objects }) {
    return pods.map((pod) => pod_states_stateOf(pod, objects));
}
function pod_states_stateOf(pod, objects) {
    const node = (0,kube_fields .b6)((0,kube_fields .pq)(pod.spec).nodeName);
    const containers = [
        ...(0,kube_fields .qj)(pod.status, 'initContainerStatuses'),
        ...(0,kube_fields .qj)(pod.status, 'containerStatuses'),
    ];
    return {
        object: (0,kube_object .Vb)(pod),
        ...ownerOf(pod),
        isNew: (0,newest_template .k)(pod, objects),
        phase: pod.metadata.deletionTimestamp ? 'Terminating' : (0,kube_fields .b6)((0,kube_fields .pq)(pod.status).phase, 'Unknown'),
        ready: (0,kube_fields .uH)(pod.status, 'Ready')?.status === 'True',
        restarts: containers.reduce((sum, { restartCount }) => sum + (0,kube_fields .rl)(restartCount), 0),
        ...(node !== '' && { node }),
        troubles: (0,pod_trouble .G)(pod).map(({ message }) => message),
    };
}

;// CONCATENATED MODULE: ./build/diagnostics/bundle/diagnosis.js






const MOST = { objects: 200, pods: 100, events: 100 };
function diagnosisOf(evidence, { id, causes, cost }, redactor) {
    const missing = [...evidence.missing];
    const first = (what, items) => {
        const more = items.length - MOST[what];
        if (more > 0)
            missing.push(`${what}: ${more} more are only in the files`);
        return items.slice(0, MOST[what]);
    };
    const logs = logTails(evidence.logs);
    if (logs.left > 0)
        missing.push(`logs: ${logs.left} more are only in the files`);
    return redactor.cleanJson({
        formatVersion: 1,
        release: id,
        causes,
        objects: first('objects', objectStates(evidence)),
        pods: first('pods', podStates(evidence)),
        events: first('events', eventNotes(evidence.events).reverse()).reverse(),
        logs: logs.tails,
        nodes: evidence.nodes.map(nodeState),
        history: historyOf(evidence),
        ...changes(evidence.revisions),
        missing,
        cost,
    });
}
function changes({ before, failed }) {
    if (!before || !failed)
        return {};
    const text = (0,diff .wc)(before.rendered, failed.rendered);
    return { diff: { from: before.revision, to: failed.revision, text } };
}
function nodeState(node) {
    const conditions = (0,kube_fields .qj)(node.status, 'conditions').map((item) => {
        const [type, status] = [(0,kube_fields .b6)(item.type), (0,kube_fields .b6)(item.status)];
        const isWell = status === (type === 'Ready' ? 'True' : 'False');
        return isWell ? `${type}=${status}` : `${type}=${status} (${(0,kube_fields .WE)(item)})`;
    });
    const taints = (0,kube_fields .qj)(node.spec, 'taints').map(({ key, effect }) => `taint ${key}:${effect}`);
    return { name: node.metadata.name, conditions: [...conditions, ...taints] };
}
function historyOf({ history, revisions: { failed, before } }) {
    return history.map(({ revision, status, modifiedAt }) => {
        const stored = [failed, before].find((other) => other?.revision === revision);
        return {
            revision,
            status,
            modifiedAt: new Date(modifiedAt * 1_000).toISOString(),
            ...(stored && { chartVersion: stored.chartVersion }),
        };
    });
}

var owned_objects = __webpack_require__(47454);
var release = __webpack_require__(45333);
;// CONCATENATED MODULE: ./build/diagnostics/collectors/everything-of.js
function everythingOf(name, query) {
    return {
        name,
        nothing: [],
        async collect({ reader, unwrapOrNote }, namespaces) {
            const lists = await Promise.all(namespaces.map((namespace) => reader.list({ ...query, namespace })));
            return lists.flatMap((list) => unwrapOrNote(list) ?? []);
        },
    };
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/claims.js

const claims = everythingOf('claims', { apiVersion: 'v1', kind: 'PersistentVolumeClaim' });

;// CONCATENATED MODULE: ./build/diagnostics/collectors/events.js

const QUERIES = ['type=Warning', 'reason=Killing', 'involvedObject.kind=PersistentVolumeClaim'].map((fieldSelector) => everythingOf('events', { apiVersion: 'v1', kind: 'Event', fieldSelector }));
const events = {
    name: 'events',
    nothing: [],
    async collect(source, namespaces) {
        const found = await Promise.all(QUERIES.map((query) => query.collect(source, namespaces)));
        return [...new Map(found.flat().map((event) => [event.metadata.uid ?? event, event])).values()];
    },
};

;// CONCATENATED MODULE: ./build/diagnostics/collectors/live.js

const live = {
    name: 'live objects',
    nothing: { objects: [], absent: [] },
    async collect({ reader, unwrapOrNote, onSecret }, refs) {
        const results = await Promise.all(refs.map((ref) => reader.get(ref)));
        const found = results.flatMap((result) => unwrapOrNote(result) ?? []);
        found.flatMap(redact_object .V).forEach(onSecret);
        return {
            objects: found.map(withoutContents),
            absent: refs.filter((_, index) => {
                const result = results[index];
                return result?.ok && result.value === undefined;
            }),
        };
    },
};
function withoutContents(object) {
    if (object.kind !== 'Secret' && object.kind !== 'ConfigMap')
        return object;
    const { data: _, binaryData: __, stringData: ___, ...rest } = object;
    return rest;
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/unwell-containers.js


const PODS_OF_A_KIND = 3;
function wantedLogs(pods) {
    const seen = new Map();
    return pods.flatMap((pod) => unwellContainers(pod).flatMap(({ container, previous, ended }) => {
        const kind = `${pod.metadata.ownerReferences?.[0]?.uid ?? pod.metadata.uid}/${container}/${previous}`;
        const count = (seen.get(kind) ?? 0) + 1;
        seen.set(kind, count);
        if (count > PODS_OF_A_KIND)
            return [];
        const { namespace = '', name } = pod.metadata;
        return [{ namespace, pod: name, container, previous, ended }];
    }));
}
function isUnwell(pod) {
    return (0,pod_trouble .G)(pod).length > 0 || unwellContainers(pod).length > 0;
}
function unwellContainers(pod) {
    const troubled = new Set((0,pod_trouble .G)(pod).map(({ container }) => container));
    const statuses = [
        ...(0,kube_fields .qj)(pod.status, 'initContainerStatuses'),
        ...(0,kube_fields .qj)(pod.status, 'containerStatuses'),
    ];
    return statuses.flatMap((status) => {
        const container = (0,kube_fields .b6)(status.name);
        const crashed = (0,kube_fields .rl)(endOf(status, 'lastState').exitCode) !== 0;
        if (!troubled.has(container) && !crashed)
            return [];
        const state = (0,kube_fields .pq)(status, 'state');
        const runs = [
            { previous: false, ended: false, exists: state.running !== undefined },
            { previous: false, ended: true, exists: state.terminated !== undefined },
            { previous: true, ended: true, exists: endOf(status, 'lastState').exitCode !== undefined },
        ];
        return runs.filter(({ exists }) => exists).map(({ previous, ended }) => ({ container, previous, ended }));
    });
}
function endOf(status, key) {
    return (0,kube_fields .pq)((0,kube_fields .pq)(status, key), 'terminated');
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/logs.js

const LONGEST_LINE = 2_000;
const logs = {
    name: 'logs',
    nothing: [],
    async collect({ reader, limits, unwrapOrNote, noteMissing }, pods) {
        const wanted = wantedLogs(pods);
        const left = wanted.length - limits.logs;
        if (left > 0)
            noteMissing(`logs: ${left} more were not read`);
        const found = await Promise.all(wanted.slice(0, limits.logs).map(async ({ namespace, pod, container, previous, ended }) => {
            const read = (isPrevious) => reader.log({ namespace, name: pod }, { container, previous: isPrevious, tailLines: limits.logLines });
            const own = await read(previous);
            const isNext = own.ok && !own.value && ended && !previous;
            const text = unwrapOrNote(isNext ? await read(true) : own);
            return text ? [{ pod, container, previous, lines: linesOf(text, limits.logLines) }] : [];
        }));
        return found.flat();
    },
};
function linesOf(text, most) {
    return text
        .trimEnd()
        .split(/\r?\n/)
        .slice(-most)
        .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}...` : line));
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/named.js
const named = {
    name: 'objects that the failure names',
    nothing: [],
    async collect(source, failures) {
        const names = failures.flatMap(namesIn);
        const refs = await Promise.all(names.map((name) => refNamed(source, name)));
        return refs.flatMap((ref) => ref ?? []);
    },
};
function namesIn({ object, cause }) {
    return [...(object === undefined ? [] : [object]), ...(cause ? namesIn(cause) : [])];
}
async function refNamed({ reader, unwrapOrNote }, text) {
    const [kind = '', ...path] = text.split('/');
    const resource = unwrapOrNote(await reader.resourceNamed(kind));
    const name = path.at(-1);
    if (!resource || name === undefined)
        return undefined;
    const { apiVersion, namespaced } = resource;
    const namespace = path.length > 1 ? path[0] : undefined;
    if (namespaced !== (namespace !== undefined))
        return undefined;
    return { apiVersion, kind: resource.kind, name, ...(namespace !== undefined && { namespace }) };
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/nodes.js



const NODE = { apiVersion: 'v1', kind: 'Node' };
const MOST_SINGLE = 5;
const nodes = {
    name: 'nodes',
    nothing: [],
    async collect({ reader, unwrapOrNote }, pods) {
        const unwell = pods.filter((pod) => isUnwell(pod) || isWaiting(pod));
        const names = new Set(unwell.map(({ spec }) => (0,kube_fields .b6)((0,kube_fields .pq)(spec).nodeName)).filter(Boolean));
        const isUnscheduled = unwell.some((pod) => (0,pod_trouble .G)(pod).some(({ reason }) => reason === 'Unschedulable'));
        if (isUnscheduled)
            return unwrapOrNote(await reader.list(NODE)) ?? [];
        if (names.size > MOST_SINGLE) {
            return (unwrapOrNote(await reader.list(NODE)) ?? []).filter(({ metadata }) => names.has(metadata.name));
        }
        const found = await Promise.all([...names].map((name) => reader.get({ ...NODE, name })));
        return found.flatMap((node) => unwrapOrNote(node) ?? []);
    },
};
function isWaiting({ status }) {
    return (0,kube_fields .pq)(status).phase !== 'Succeeded' && (0,kube_fields .uH)(status, 'Ready')?.status !== 'True';
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/notes.js
function createNotes() {
    const notes = new Set();
    let unanswered = 0;
    let first;
    return {
        noteMissing: (text) => void notes.add(text),
        unwrapOrNote(result) {
            if (result.ok)
                return result.value;
            const { failure } = result;
            if (failure.reason === 'connection' || failure.reason === 'timed-out') {
                first ??= failure;
                unanswered += 1;
            }
            else
                notes.add(failure.message);
            return undefined;
        },
        texts() {
            if (first === undefined)
                return [...notes];
            return [`${first.message}${others(unanswered - 1)}`, ...notes];
        },
    };
}
function others(count) {
    if (count === 0)
        return '';
    return ` (and ${count === 1 ? 'one more request' : `${count} more requests`} got no answer)`;
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/own-events.js


const SLACK_MS = 5_000;
const MADE = '[bcdfghjklmnpqrstvwxz2456789]';
function ownEvents(events, belongings) {
    const { uids, refs, since, everythingSince } = belongings;
    const names = new Set(refs.map(object_ref .r));
    const made = refs.flatMap(madeNames);
    const isOwn = (event) => {
        const about = (0,kube_fields .pq)(event.involvedObject);
        if (uids.has((0,kube_fields .b6)(about.uid)))
            return true;
        if (Date.parse(timeOf(event)) < since - SLACK_MS)
            return false;
        if (everythingSince)
            return true;
        const path = [about.kind, about.namespace, about.name].filter(Boolean).join('/');
        return names.has(path) || made.some((pattern) => pattern.test(path));
    };
    return events.filter(isOwn).sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
}
function timeOf(event) {
    const { lastTimestamp, eventTime, firstTimestamp } = (0,kube_fields .pq)(event);
    const times = [(0,kube_fields .pq)(event.series).lastObservedTime, lastTimestamp, eventTime, firstTimestamp];
    const found = times.find((time) => typeof time === 'string' && time !== '');
    return (0,kube_fields .b6)(found, event.metadata.creationTimestamp ?? '');
}
function madeNames({ kind, namespace, name }) {
    const named = (made, suffix) => {
        const prefix = `${made}/${namespace}/${name}-`.replace(/[.]/g, '\\.');
        return new RegExp(`^${prefix}${suffix}$`);
    };
    switch (kind) {
        case 'Deployment':
            return [named('ReplicaSet', `${MADE}{6,10}`), named('Pod', `${MADE}{6,10}-${MADE}{5}`)];
        case 'StatefulSet':
            return [named('Pod', '\\d+')];
        case 'ReplicaSet':
        case 'DaemonSet':
            return [named('Pod', `${MADE}{5}`)];
        case 'Job':
            return [named('Pod', `(\\d+-)?${MADE}{5}`)];
        default:
            return [];
    }
}

var owners = __webpack_require__(66230);
;// CONCATENATED MODULE: ./build/diagnostics/collectors/own-objects.js




const own_objects_SLACK_MS = 2_000;
function ownObjects({ live, workloads, pods, claims, subject }) {
    const current = live.filter((object) => !isLeftOver(object, subject));
    const roots = current.filter(({ kind }) => kind !== 'Namespace');
    const uids = roots.flatMap(({ metadata }) => metadata.uid ?? []);
    const owned = new Set((0,owners .LW)(uids, [...workloads, ...pods, ...claims]));
    const livePods = roots.filter(({ kind }) => kind === 'Pod');
    const ownPods = distinct([
        ...pods.filter((pod) => owned.has(pod) || (subject.withoutHelm && !isOlder(pod, subject))),
        ...livePods,
    ]);
    const used = new Set(ownPods.flatMap(claimsOf));
    const objects = [
        ...workloads.filter((object) => owned.has(object)),
        ...claims.filter((claim) => owned.has(claim) || used.has(pathOf(claim))),
        ...current.filter(({ kind }) => kind !== 'Pod'),
    ];
    const ranked = ownPods
        .map((pod) => ({ pod, rank: rankOf(pod, workloads.concat(live)) }))
        .sort((a, b) => a.rank - b.rank);
    return { objects: distinct(objects), pods: ranked.map(({ pod }) => pod) };
}
function isLeftOver(object, subject) {
    const isHook = object.metadata.annotations?.['helm.sh/hook'] !== undefined;
    return isHook && (object.kind === 'Job' || object.kind === 'Pod') && isOlder(object, subject);
}
function isOlder({ metadata }, { since }) {
    return Date.parse(metadata.creationTimestamp ?? '') + own_objects_SLACK_MS <= since;
}
function claimsOf(pod) {
    return (0,kube_fields .qj)(pod.spec, 'volumes')
        .map((volume) => (0,kube_fields .b6)((0,kube_fields .pq)(volume, 'persistentVolumeClaim').claimName))
        .filter((name) => name !== '')
        .map((name) => `${pod.metadata.namespace}/${name}`);
}
function pathOf({ metadata }) {
    return `${metadata.namespace}/${metadata.name}`;
}
function rankOf(pod, objects) {
    const isOld = !(0,newest_template .k)(pod, objects) || pod.metadata.deletionTimestamp !== undefined;
    return Number(isOld) * 2 + Number(!isUnwell(pod));
}
function distinct(objects) {
    return [...new Map(objects.map((object) => [object.metadata.uid ?? object, object])).values()];
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/pod-secrets.js



const podSecrets = {
    name: 'Secrets of pods',
    nothing: undefined,
    async collect({ reader, unwrapOrNote, onSecret }, pods) {
        const refs = new Map(pods.filter(isUnwell).flatMap((pod) => {
            const { namespace = '' } = pod.metadata;
            return secretNames(pod).map((name) => [
                `${namespace}/${name}`,
                { apiVersion: 'v1', kind: 'Secret', namespace, name },
            ]);
        }));
        const found = await Promise.all([...refs.values()].map((ref) => reader.get(ref)));
        for (const secret of found.flatMap((result) => unwrapOrNote(result) ?? [])) {
            (0,redact_object .V)(secret).forEach(onSecret);
        }
        return undefined;
    },
};
function secretNames({ spec }) {
    const containers = [...(0,kube_fields .qj)(spec, 'initContainers'), ...(0,kube_fields .qj)(spec, 'containers')];
    const sources = containers.flatMap((container) => [
        ...(0,kube_fields .qj)(container, 'envFrom').map((item) => (0,kube_fields .pq)(item, 'secretRef')),
        ...(0,kube_fields .qj)(container, 'env').map((item) => (0,kube_fields .pq)((0,kube_fields .pq)(item, 'valueFrom'), 'secretKeyRef')),
    ]);
    const volumes = (0,kube_fields .qj)(spec, 'volumes').flatMap((volume) => [
        (0,kube_fields .b6)((0,kube_fields .pq)(volume, 'secret').secretName),
        ...(0,kube_fields .qj)((0,kube_fields .pq)(volume, 'projected'), 'sources').map((item) => (0,kube_fields .b6)((0,kube_fields .pq)(item, 'secret').name)),
    ]);
    const names = [...sources.map(({ name }) => (0,kube_fields .b6)(name)), ...volumes];
    return [...new Set(names.filter((name) => name !== ''))];
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/pods.js


const MOST_OTHERS = 20;
const MOST_READ = 500;
const podsByMetadata = everythingOf('pods', { ...workload_kinds .Sm, metadataOnly: true, namesOnly: true });
const pods = {
    name: 'pods',
    nothing: [],
    async collect({ reader, unwrapOrNote, noteMissing }, { own, all }) {
        const wanted = new Set(own.map(({ metadata }) => metadata.uid));
        if (wanted.size === 0)
            return [];
        if (all.length - own.length <= MOST_OTHERS) {
            const namespaces = [...new Set(own.flatMap(({ metadata }) => metadata.namespace ?? []))];
            const lists = await Promise.all(namespaces.map((namespace) => reader.list({ ...workload_kinds .Sm, namespace })));
            return lists
                .flatMap((list) => unwrapOrNote(list) ?? [])
                .filter(({ metadata }) => wanted.has(metadata.uid));
        }
        const left = own.length - MOST_READ;
        if (left > 0)
            noteMissing(`pods: ${left} more were not read`);
        const found = await Promise.all(own
            .slice(0, MOST_READ)
            .map(({ metadata: { namespace, name } }) => reader.get({ ...workload_kinds .Sm, name, ...(namespace !== undefined && { namespace }) })));
        return found.flatMap((pod) => unwrapOrNote(pod) ?? []).filter(({ metadata }) => wanted.has(metadata.uid));
    },
};

var locate = __webpack_require__(42642);
var manifest_parts = __webpack_require__(25604);
;// CONCATENATED MODULE: ./build/diagnostics/collectors/rendered.js



const rendered = {
    name: 'rendered resources',
    nothing: { chartHooks: [] },
    async collect(source) {
        const { failed, before } = source.subject.revisions;
        const [newer, older] = await Promise.all([read(source, failed), read(source, before)]);
        const hooks = newer?.chartHooks.map(({ manifest }) => manifest).join('\n---\n') ?? '';
        return {
            ...(newer && { failed: await asRevision(source, newer) }),
            ...(older && { before: await asRevision(source, older) }),
            chartHooks: await objectsIn(source, hooks),
        };
    },
};
async function read({ store, subject, unwrapOrNote }, revision) {
    return revision === undefined ? undefined : unwrapOrNote(await store.read(subject.release, revision));
}
async function asRevision(source, stored) {
    const { revision, chart, manifest } = stored;
    return { revision, chartVersion: chart.version, rendered: await objectsIn(source, manifest) };
}
async function objectsIn({ reader, subject, unwrapOrNote, onSecret }, manifest) {
    const { objects } = (0,manifest_parts .WI)(manifest);
    objects.flatMap(redact_object .V).forEach(onSecret);
    return unwrapOrNote(await (0,locate .x)(reader, objects, subject.release.namespace)) ?? objects;
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/source.js
async function runCollector(source, { name, nothing, collect }, input) {
    try {
        return await collect(source, input);
    }
    catch (error) {
        source.noteMissing(`${name}: Internal error: ${error instanceof Error ? error.message : String(error)}`);
        return nothing;
    }
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/workloads.js

const workloads = {
    name: 'workloads',
    nothing: [],
    async collect({ reader, unwrapOrNote }, { namespaces, kinds }) {
        const between = new Set(kinds.flatMap((kind) => (0,workload_kinds .o$)(kind) ?? workload_kinds .A0).map(({ kind }) => kind));
        const wanted = workload_kinds .A0.filter(({ kind }) => between.has(kind));
        const queries = namespaces.flatMap((namespace) => wanted.map((kind) => ({ ...kind, namespace })));
        const lists = await Promise.all(queries.map((query) => reader.list({ ...query, metadataOnly: true })));
        return lists.flatMap((list) => unwrapOrNote(list) ?? []);
    },
};

;// CONCATENATED MODULE: ./build/diagnostics/collect.js


















const HISTORY = 10;
async function collect(given) {
    const notes = createNotes();
    const source = { ...given, ...notes };
    const { subject } = source;
    const { namespace } = subject.release;
    const [stored, others] = await Promise.all([
        runCollector(source, rendered, undefined),
        runCollector(source, named, [subject.failure]),
    ]);
    const resources = stored.failed?.rendered ?? [];
    const refs = collect_distinct([...resources, ...stored.chartHooks].map(kube_object .H8).concat(others));
    const owners = (0,owned_objects .Gu)(refs);
    const places = namespacesOf(subject.withoutHelm ? [...owners, { namespace }] : owners);
    const [alive, between, allPods, allClaims, allEvents] = await Promise.all([
        runCollector(source, live, [...refs, { apiVersion: 'v1', kind: 'Namespace', name: namespace }]),
        runCollector(source, workloads, {
            namespaces: namespacesOf(owners),
            kinds: owners.map(({ kind }) => kind),
        }),
        runCollector(source, podsByMetadata, places),
        runCollector(source, claims, places),
        runCollector(source, events, namespacesOf([...refs, ...places.map((place) => ({ namespace: place }))])),
    ]);
    const candidates = { live: alive.objects, workloads: between, claims: allClaims, subject };
    const ownPods = ownObjects({ ...candidates, pods: allPods }).pods.filter((pod) => allPods.includes(pod));
    const own = ownObjects({
        ...candidates,
        pods: await runCollector(source, pods, { own: ownPods, all: allPods }),
    });
    const [containerLogs, nodesOfPods] = await Promise.all([
        runCollector(source, logs, own.pods),
        runCollector(source, nodes, own.pods),
        runCollector(source, podSecrets, own.pods),
    ]);
    const known = [...own.objects, ...own.pods];
    return {
        release: subject.release,
        phase: subject.phase,
        failure: subject.failure,
        rendered: resources,
        chartHooks: stored.chartHooks,
        revisions: {
            ...(stored.failed && { failed: stored.failed }),
            ...(stored.before && { before: stored.before }),
        },
        objects: own.objects,
        readyByRule: own.objects.filter((it) => subject.own?.(it)?.state === 'ready').map(kube_object .Vb),
        absent: isLeaving(subject) ? [] : absentOf(alive.absent, resources),
        pods: own.pods,
        events: ownEvents(allEvents, {
            uids: new Set(known.flatMap(({ metadata }) => metadata.uid ?? [])),
            refs: collect_distinct([...refs, ...known.map(kube_object .H8)]),
            since: subject.since,
            everythingSince: subject.withoutHelm,
        }),
        logs: containerLogs,
        nodes: nodesOfPods,
        history: subject.observed.revisions.slice(-HISTORY),
        missing: notes.texts(),
    };
}
function collect_distinct(refs) {
    return [...new Map(refs.map((ref) => [`${ref.apiVersion} ${(0,object_ref .r)(ref)}`, ref])).values()];
}
function namespacesOf(refs) {
    return [...new Set(refs.flatMap(({ namespace }) => namespace ?? []))];
}
function isLeaving({ observed }) {
    return (0,release .BP)(observed)?.status.startsWith('uninstall') ?? false;
}
function absentOf(absent, resources) {
    const expected = new Set(resources.map((object) => (0,object_ref .r)((0,kube_object .H8)(object))));
    return absent.filter((ref) => expected.has((0,object_ref .r)(ref)));
}

var result = __webpack_require__(46305);
;// CONCATENATED MODULE: ./build/diagnostics/collectors/bounded-reader.js

function boundedReader(reader, until) {
    let calls = 0;
    const over = new Promise((resolve) => {
        const end = () => resolve((0,result .f)({ reason: 'timed-out', message: 'the time for evidence was over' }));
        if (until.aborted)
            end();
        else
            until.addEventListener('abort', end, { once: true });
    });
    const bounded = (ask) => {
        if (until.aborted)
            return over;
        calls += 1;
        return Promise.race([ask({ signal: until }), over]);
    };
    return {
        calls: () => calls,
        reader: {
            ...reader,
            resourceOf: (apiVersion, kind) => Promise.race([reader.resourceOf(apiVersion, kind), over]),
            resourceNamed: (name) => Promise.race([reader.resourceNamed(name), over]),
            get: (ref) => bounded((options) => reader.get(ref, options)),
            list: (query) => bounded((options) => reader.list(query, options)),
            log: (pod, query) => bounded((options) => reader.log(pod, query, options)),
        },
    };
}

var kube_refusal = __webpack_require__(90516);
var cause_table = __webpack_require__(97663);
;// CONCATENATED MODULE: ./build/diagnostics/causes/found.js

function found(code, { reason = 'not-ready', message, ...rest }) {
    const { details, object } = rest;
    return {
        reason,
        code,
        message,
        remedy: rest.remedy ?? cause_table .h[code].remedy,
        ...(details !== undefined && details.length > 0 && { details: [...details] }),
        ...(object !== undefined && { object }),
    };
}
function placeOf({ owner }, container) {
    if (container === undefined)
        return owner.place;
    const what = { init: 'init container', sidecar: 'sidecar', main: 'container' }[container.role];
    return `${owner.place}, ${what} ${container.name}`;
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/admission.js





const admission = (clues) => attempts(clues)
    .filter((attempt) => !isOver(attempt, clues))
    .map(({ owner, message }) => {
    const refusal = (0,kube_refusal .c)(message);
    return found(refusal?.code ?? 'invalid-object', {
        reason: 'invalid',
        message: `${(0,shorten .m)(refusal?.says ?? message, 500)} (${owner.place}, no pod is made)`,
        object: owner.object,
        details: [message],
    });
});
function attempts(clues) {
    const events = clues.events
        .filter((event) => event.reason === 'FailedCreate' && !isOld(event, clues.objects))
        .map((event) => ({
        owner: clues.ownerOf(event),
        maker: event.uid,
        message: stripped(event.message),
        at: event.at,
    }));
    const conditions = clues.objects.flatMap((object) => {
        const refused = (0,kube_fields .uH)(object.status, 'ReplicaFailure');
        if (refused?.status !== 'True')
            return [];
        const { name, namespace = '', uid = '' } = object.metadata;
        const owner = clues.ownerOf({ kind: object.kind, name, namespace, uid });
        return [{ owner, maker: uid, message: (0,kube_fields .b6)(refused.message), at: '' }];
    });
    return [...events.reverse(), ...conditions];
}
function isOver({ maker, at }, { evidence }) {
    if (at === '' || maker === '' || !Array.isArray(evidence.pods))
        return false;
    return evidence.pods.some((pod) => (0,kube_fields .qj)((0,kube_fields .pq)(pod).metadata, 'ownerReferences').some(({ uid }) => uid === maker) &&
        (0,kube_fields .b6)((0,kube_fields .pq)((0,kube_fields .pq)(pod), 'metadata').creationTimestamp) > at);
}
function isOld({ uid }, objects) {
    const set = objects.find(({ kind, metadata }) => kind === 'ReplicaSet' && metadata.uid === uid);
    return set !== undefined && !(0,newest_template .l)(set, objects);
}
function stripped(message) {
    return message
        .replace(/(?<!\s)\s*\n\s*/g, ' ')
        .replace(/^\(combined from similar events\): /, '')
        .replace(/^Error creating: /, '')
        .replace(/^[Cc]reate (?:Pod|Claim) .* failed error: /, '');
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/cancellation.js

const cancellation = ({ failure }) => failure.reason === 'cancelled' ? [found('cancelled', failure)] : [];

;// CONCATENATED MODULE: ./build/diagnostics/causes/claims.js




const ABOUT_CLAIMS = /persistentvolumeclaim|storageclass|didn't find available persistent volumes|did not have enough free storage|binding volumes|VolumeBinding/i;
const claims_claims = (clues) => [
    ...unbound(clues),
    ...clues.pods.flatMap((clue) => missing(clue)),
];
function missing(clue) {
    const [, name] = /persistentvolumeclaim "([^"]+)" not found/.exec(schedulerWords(clue)) ?? [];
    if (name === undefined)
        return [];
    const message = `PersistentVolumeClaim ${clue.pod.metadata.namespace}/${name} does not exist (${placeOf(clue)})`;
    return [found('volume-claim-missing', { message, object: clue.owner.object })];
}
function unbound({ objects, pods, events, ownerOf }) {
    return objects
        .filter(({ kind, status }) => kind === 'PersistentVolumeClaim' && status !== undefined && status.phase !== 'Bound')
        .flatMap((claim) => {
        const users = pods.filter((clue) => usesClaim(clue, claim));
        if (users.length > 0 && users.every(waitsForNode))
            return [];
        const said = events.filter(({ kind, uid, name }) => kind === 'PersistentVolumeClaim' &&
            (uid === claim.metadata.uid || (uid === '' && name === claim.metadata.name)));
        const [user] = users;
        const place = user === undefined ? '' : ` (${placeOf(user)})`;
        const why = reasonOf(claim, said.findLast(({ reason }) => reason !== 'WaitForFirstConsumer')?.message ?? '');
        const noUser = user === undefined && said.at(-1)?.reason === 'WaitForFirstConsumer' ? ', and no pod uses it' : '';
        const owner = user?.owner ??
            ownerOf({
                kind: claim.kind,
                name: claim.metadata.name,
                namespace: claim.metadata.namespace ?? '',
                uid: '',
            });
        return [
            found(why.code, {
                message: `${(0,kube_object .Vb)(claim).replace('/', ' ')} is not bound: ${why.says}${noUser}${place}`,
                object: owner.object,
            }),
        ];
    });
}
function reasonOf(claim, said) {
    const [, missingClass] = /storageclass(?:\.storage\.k8s\.io)? "([^"]+)" not found/.exec(said) ?? [];
    if (missingClass !== undefined) {
        return {
            code: 'storage-class-missing',
            says: `StorageClass ${missingClass} does not exist, and no existing volume fits`,
        };
    }
    if (/no storage class is set/.test(said)) {
        return {
            code: 'volume-claim-pending',
            says: 'no storage class is set, the cluster has no default one, and no volume fits it',
        };
    }
    const spec = (0,kube_fields .pq)(claim.spec);
    const [className, volume] = [(0,kube_fields .b6)(spec.storageClassName), (0,kube_fields .b6)(spec.volumeName)];
    if ((0,kube_fields .pq)(claim.status).phase === 'Lost')
        return { code: 'volume-claim-pending', says: `its volume ${volume} is gone` };
    if (said !== '')
        return {
            code: 'volume-claim-pending',
            says: (0,shorten .m)(said.replace(/\.?\s{0,9}If volume creation is delayed.*/, ''), 400),
        };
    const waitsFor = volume !== ''
        ? `volume ${volume} is not there or not free`
        : `no volume ${className === '' ? '' : `of StorageClass ${className} `}fits it or is made for it`;
    return { code: 'volume-claim-pending', says: waitsFor };
}
function usesClaim({ pod }, claim) {
    const { name, namespace } = claim.metadata;
    if (pod.metadata.namespace !== namespace)
        return false;
    return (0,kube_fields .qj)(pod.spec, 'volumes').some((volume) => (0,kube_fields .pq)(volume, 'persistentVolumeClaim').claimName === name ||
        (volume.ephemeral !== undefined && `${pod.metadata.name}-${(0,kube_fields .b6)(volume.name)}` === name));
}
function waitsForNode(clue) {
    const words = schedulerWords(clue);
    return words !== '' && !ABOUT_CLAIMS.test(words);
}
function schedulerWords({ pod }) {
    const scheduled = (0,kube_fields .uH)(pod.status, 'PodScheduled');
    return scheduled?.status === 'False' ? (0,kube_fields .b6)(scheduled.message) : '';
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/mounts.js


const VAGUE = /^Unable to attach or mount volumes|failed to sync .{1,300} cache|object .{1,300} not registered/;
const mounts = ({ pods }) => pods.filter(mounts_isWaiting).flatMap((clue) => {
    const said = clue.events.filter(({ reason }) => reason === 'FailedMount' || reason === 'FailedAttachVolume');
    const event = said.findLast(({ message }) => !VAGUE.test(message)) ?? said.at(-1);
    if (event === undefined)
        return [];
    return [
        found('volume-mount-failed', {
            message: `${event.reason}: ${told(event.message)} (${placeOf(clue)})`,
            object: clue.owner.object,
            details: [event.message],
        }),
    ];
});
function mounts_isWaiting({ containers }) {
    return containers.every(({ isRunning, ended }) => !isRunning && ended === undefined);
}
function told(message) {
    const [, volume, why] = /^MountVolume\.\S+ failed for volume "([^"]+)" : ([\s\S]+)$/.exec(message) ?? [];
    if (volume === undefined || why === undefined)
        return (0,shorten .m)(message, 400);
    const output = /\nOutput: ([\s\S]+)$/.exec(why)?.[1];
    const clean = (output ?? why).replace(/(?<!\S)\S{0,300}\/pods\/[0-9a-f-]{1,60}\/volumes\/\S{1,500}?: /g, '');
    return `volume ${volume}: ${(0,shorten .m)(clean, 300)}`;
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/configuration.js



const WORDS = [
    {
        code: 'key-missing',
        pattern: /couldn't find key (\S+) in (ConfigMap|Secret) (\S+)/,
        says: (_, [, key, kind, name]) => `${kind} ${name} has no key ${key}`,
    },
    {
        code: 'config-map-missing',
        pattern: /configmaps? "([^"]+)" not found/i,
        says: (namespace, [, name]) => `ConfigMap ${namespace}${name} does not exist`,
    },
    {
        code: 'secret-missing',
        pattern: /secrets? "([^"]+)" not found/i,
        says: (namespace, [, name]) => `Secret ${namespace}${name} does not exist`,
    },
    {
        code: 'service-account-missing',
        pattern: /serviceaccounts? "([^"]+)" not found/i,
        says: (namespace, [, name]) => `ServiceAccount ${namespace}${name} does not exist`,
    },
];
const configuration = ({ pods }) => pods.flatMap((clue) => [...inContainers(clue), ...inVolumes(clue)]);
function inContainers(clue) {
    return clue.containers.flatMap((container) => {
        const { reason = '', message = '' } = container.waiting ?? {};
        const missing = missingIn(message, clue);
        if (missing === undefined)
            return [];
        return [
            found(missing.code, {
                message: `${reason}: ${missing.says} (${placeOf(clue, container)})`,
                object: clue.owner.object,
            }),
        ];
    });
}
function inVolumes(clue) {
    const events = mounts_isWaiting(clue) ? clue.events.filter(({ reason }) => reason === 'FailedMount') : [];
    return events.flatMap(({ message }) => {
        const volume = /for volume "([^"]+)"/.exec(message)?.[1] ?? '';
        const missing = missingIn(message, clue) ?? keyIn(message, clue, volume);
        if (missing === undefined)
            return [];
        return [
            found(missing.code, {
                message: `FailedMount: ${missing.says} (${placeOf(clue)}, volume ${volume})`,
                object: clue.owner.object,
            }),
        ];
    });
}
function missingIn(text, { pod }) {
    const namespace = pod.metadata.namespace === undefined ? '' : `${pod.metadata.namespace}/`;
    for (const { code, pattern, says } of WORDS) {
        const match = pattern.exec(text);
        if (match)
            return { code, says: says(namespace, [...match]) };
    }
    return undefined;
}
function keyIn(message, { pod }, name) {
    const key = /references non-existent (?:config|secret) key: (\S+)/.exec(message)?.[1];
    if (key === undefined)
        return undefined;
    const volume = (0,kube_fields .qj)(pod.spec, 'volumes').find((item) => item.name === name);
    const sources = [(0,kube_fields .pq)(volume), ...(0,kube_fields .qj)((0,kube_fields .pq)(volume, 'projected'), 'sources')];
    const holder = sources
        .flatMap((source) => [
        {
            kind: 'ConfigMap',
            name: (0,kube_fields .b6)((0,kube_fields .pq)(source, 'configMap').name),
            items: (0,kube_fields .qj)((0,kube_fields .pq)(source, 'configMap'), 'items'),
        },
        {
            kind: 'Secret',
            name: (0,kube_fields .b6)((0,kube_fields .pq)(source, 'secret').secretName, (0,kube_fields .b6)((0,kube_fields .pq)(source, 'secret').name)),
            items: (0,kube_fields .qj)((0,kube_fields .pq)(source, 'secret'), 'items'),
        },
    ])
        .find(({ items }) => items.some((item) => item.key === key));
    const what = holder === undefined
        ? 'its ConfigMap or Secret'
        : `${holder.kind} ${pod.metadata.namespace}/${holder.name}`;
    return { code: 'key-missing', says: `${what} has no key ${key}` };
}

;// CONCATENATED MODULE: ./build/diagnostics/clues/log-line.js


const LONGEST = 240;
const REACH = 40;
const FRAME = /^\s*(?:at\s|\.\.\. \d+ more|File ".+", line \d+|\^+$|[{}\])]+[;,]?$|goroutine \d+|created by |[^\s(]+\(.*\)$|\S+\.go:\d+|Traceback |Node\.js v\d|note: run with `RUST_BACKTRACE|stack backtrace:|\d+: 0x|exit status \d+$)/;
const STRONG = /(?:^|\s)(?:panic:|fatal(?: error)?\b|FATAL\b|CRITICAL\b|Caused by:)|\b\w*(?:Error|Exception)\b(?::|$)|^(?:error|ERROR)\b|\b(?:level=|"level":\s*")(?:error|fatal|panic)/;
const WEAK = /\b(?:err(?:or)?|fail(?:ed|ure|s)?|cannot|can't|could not|unable to|denied|refused|not found|no such|missing|invalid|required|must be|unknown|timed? ?out|abort(?:ed|ing)?|unreachable|killed|exec format)\b/i;
const CALM = /\b(?:0|no|without) errors?\b|\b(?:level=|"level":\s*")(?:info|debug|trace)|\b(?:INFO|DEBUG|TRACE)\b/;
function tellingLine(lines) {
    const told = lines.map(plain).filter((line) => line.trim() !== '');
    const end = told.slice(-REACH);
    const words = end.filter((line) => !FRAME.test(line));
    const best = words.findLast((line) => STRONG.test(line) && !CALM.test(line)) ??
        words.findLast((line) => WEAK.test(line) && !CALM.test(line)) ??
        words.at(-1) ??
        end.at(-1);
    return best === undefined ? undefined : (0,shorten .m)(unwrapped(best), LONGEST);
}
function plain(line) {
    return line.replace(/\u001b\[[\d;]*[A-Za-z]/g, '');
}
function unwrapped(line) {
    if (!line.startsWith('{'))
        return line;
    try {
        const value = JSON.parse(line);
        if (!(0,json .O)(value))
            return line;
        const parts = [value.msg ?? value.message, value.error ?? value.err];
        const texts = parts.filter((part) => typeof part === 'string' && part !== '');
        return texts.length > 0 ? texts.join(': ') : line;
    }
    catch {
        return line;
    }
}

;// CONCATENATED MODULE: ./build/diagnostics/clues/probe-kill.js
const ENDINGS = new Set([0, 137, 143]);
function killingProbe({ ended, events, restarts }) {
    if (ended === undefined || ended.reason === 'OOMKilled' || restarts === 0)
        return undefined;
    const killing = events.findLast(({ reason }) => reason === 'Killing')?.message ?? '';
    const [, told] = /failed (liveness|startup) probe/.exec(killing) ?? [];
    const failing = events.findLast(({ reason, message }) => reason === 'Unhealthy' && /^(?:Liveness|Startup) /.test(message));
    const probe = told === 'startup' || (told === undefined && failing?.message.startsWith('Startup'))
        ? 'Startup'
        : 'Liveness';
    if (told !== undefined)
        return probe;
    return failing !== undefined && ENDINGS.has(ended.exitCode) ? probe : undefined;
}
function probeWords(events, probe) {
    const event = events.findLast(({ reason, message }) => reason === 'Unhealthy' &&
        new RegExp(`^(?:\\(combined from similar events\\): )?${probe} `).test(message));
    return event?.message
        .replace(/^\(combined from similar events\): /, '')
        .replace(/(probe) errored and resulted in unknown state: /, '$1 cannot be asked: ')
        .replace(/rpc error: .{0,500}?unable to start container process: /, '')
        .replace(/strconv\.Atoi: parsing ("[^"]+"): invalid syntax/, 'the container has no port named $1')
        .trim();
}

var waiting_reasons = __webpack_require__(11761);
;// CONCATENATED MODULE: ./build/diagnostics/causes/starts.js





const starts_WORDS = [
    {
        code: 'container-command-missing',
        pattern: /executable file not found|exec: "[^"]*": (?:stat .{1,300}: )?no such file or directory|no command specified/,
    },
    {
        code: 'container-not-executable',
        pattern: /exec: "[^"]*": (?:permission denied|is a directory)|exec format error/,
    },
];
const starts = ({ pods }) => [
    ...pods.flatMap((clue) => clue.containers.flatMap((container) => {
        const error = startError(container);
        if (error === undefined)
            return [];
        const code = starts_WORDS.find(({ pattern }) => pattern.test(error.message))?.code ?? 'container-cannot-start';
        return [
            found(code, {
                message: `${error.reason}: ${starts_told(error.message)}${folderOf(container, error.message)} (${placeOf(clue, container)})`,
                object: clue.owner.object,
                details: [error.message],
            }),
        ];
    })),
    ...pods.filter(mounts_isWaiting).flatMap((clue) => {
        const event = clue.events.findLast(({ reason }) => reason === 'FailedCreatePodSandBox');
        if (event === undefined)
            return [];
        return [
            found('container-cannot-start', {
                message: `FailedCreatePodSandBox: ${starts_told(event.message)} (${placeOf(clue)})`,
                object: clue.owner.object,
                details: [event.message],
            }),
        ];
    }),
];
function startError({ waiting, ended, }) {
    if (waiting !== undefined && (0,waiting_reasons .E)(waiting.reason) === 'start')
        return waiting;
    return ended !== undefined && (0,waiting_reasons .w)(ended.reason) ? ended : undefined;
}
function folderOf({ spec }, message) {
    const folder = (0,kube_fields .b6)(spec.workingDir);
    return folder !== '' && /: (?:mkdir|chdir|stat) |\bcwd\b/.test(message) ? `, workingDir ${folder}` : '';
}
function starts_told(message) {
    const end = message
        .replace(/^.*unable to start container process: /s, '')
        .replace(/^Failed to create pod sandbox: (?:rpc error: code = \w+ desc = )?/, '')
        .replace(/ \(pod: "[^"]{1,300}", container: [^)]{1,300}\)/, '')
        .replace(/(?<!\S)\S{0,300}\/pods\/[0-9a-f-]{1,60}\/volumes\/[^/\s]{1,200}\/([^/"\s:]{1,300})"?/g, 'volume $1');
    return (0,shorten .m)(end, 300);
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/endings.js





const LOG_LINES = 20;
const UNTOLD = new Set(['', 'Error', 'Completed']);
const BY_WORDS = [
    {
        pattern: /exec format error/,
        code: 'container-not-executable',
        says: 'its program is for another processor or a script without #!',
    },
    {
        pattern: /^exec \S+: no such file or directory$/,
        code: 'container-command-missing',
        says: 'its program or the interpreter of its script is not there',
    },
];
const BY_EXIT_CODE = {
    126: { code: 'container-not-executable', says: 'the command may not be executed' },
    127: { code: 'container-command-missing', says: 'command not found' },
    135: { code: 'container-segfault', says: 'bus error (SIGBUS)' },
    139: { code: 'container-segfault', says: 'segmentation fault (SIGSEGV)' },
};
const SIGNALS = {
    2: { name: 'SIGINT', isFromOutside: true },
    3: { name: 'SIGQUIT' },
    4: { name: 'SIGILL' },
    6: { name: 'SIGABRT' },
    8: { name: 'SIGFPE' },
    9: { name: 'SIGKILL', isFromOutside: true },
    15: { name: 'SIGTERM', isFromOutside: true },
};
function endings(clue) {
    if ((0,kube_fields .b6)((0,kube_fields .pq)(clue.pod.status).reason) !== '')
        return [];
    return clue.containers.flatMap((container) => {
        const { ended } = container;
        if (ended === undefined || !isTrouble(clue, container, ended))
            return [];
        const { code, says } = meaning(clue, container, ended);
        const words = lastWords(container);
        const loop = container.waiting?.reason === 'CrashLoopBackOff' ? 'CrashLoopBackOff: ' : '';
        const restarts = container.restarts === 0 ? '' : `, ${container.restarts} restart${container.restarts === 1 ? '' : 's'}`;
        return [
            found(code, {
                message: `${loop}${says}${words === undefined ? '' : `: ${words}`} (${placeOf(clue, container)}${restarts})`,
                object: clue.owner.object,
                details: container.log.slice(-LOG_LINES),
            }),
        ];
    });
}
function isTrouble(clue, container, ended) {
    const { owner, isReady, since } = clue;
    if (startError(container) !== undefined || killingProbe(container) !== undefined)
        return false;
    const shouldEnd = container.role === 'init' || owner.kind === 'Job' || owner.kind === 'Pod' || owner.hook !== undefined;
    if (ended.exitCode === 0 && shouldEnd)
        return false;
    if (container.isDown)
        return true;
    return container.restarts > 0 && (isReady ? ended.at >= since : !container.isReady);
}
function lastWords({ log, ended }) {
    return tellingLine(log) ?? tellingLine(ended?.message.split('\n') ?? []);
}
function meaning({ owner }, { role, spec, log, events }, ended) {
    const { exitCode, reason, signal } = ended;
    if (reason === 'OOMKilled') {
        const limit = (0,kube_fields .b6)((0,kube_fields .pq)((0,kube_fields .pq)(spec, 'resources'), 'limits').memory);
        const why = limit === '' ? 'the node ran out of memory' : `needs more than its memory limit of ${limit}`;
        return { code: 'container-out-of-memory', says: `OOMKilled: ${why}, exit code ${exitCode}` };
    }
    if (events.some((event) => event.reason === 'FailedPostStartHook')) {
        return { code: 'start-hook-failed', says: `its postStart hook fails, exit code ${exitCode}` };
    }
    const end = log.slice(-5);
    const known = BY_WORDS.find(({ pattern }) => end.some((line) => pattern.test(line))) ?? BY_EXIT_CODE[exitCode];
    if (known !== undefined)
        return { code: known.code, says: `exit code ${exitCode}, ${known.says}` };
    const suffix = UNTOLD.has(reason) ? '' : ` (${reason})`;
    if (role === 'init') {
        return {
            code: 'init-container-failed',
            says: `init container fails with exit code ${exitCode}${suffix}`,
        };
    }
    if (exitCode === 0) {
        const says = `ends with exit code 0 though a ${owner.kind} should keep running`;
        return { code: 'container-crashed', says };
    }
    const by = SIGNALS[signal || exitCode - 128];
    const isKilled = signal > 0 || by?.isFromOutside === true;
    const says = `exit code ${exitCode}${by === undefined ? '' : `, ${isKilled ? 'killed by ' : ''}${by.name}`}${suffix}`;
    return { code: isKilled ? 'container-killed' : 'container-crashed', says };
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/crashes.js

const ABOUT_OTHERS = /connection refused|no such host|i\/o timeout|timed? ?out|unreachable|could not connect|cannot connect|bad address|name resolution|ECONNREFUSED|ENOTFOUND|ETIMEDOUT/i;
const crashes = ({ pods }) => {
    const causes = pods
        .filter(({ owner }) => owner.kind !== 'Job' && owner.hook === undefined)
        .flatMap(endings);
    return causes.sort((a, b) => weight(a) - weight(b));
};
function weight({ code, message }) {
    if (code !== 'container-crashed' && code !== 'init-container-failed')
        return 0;
    return ABOUT_OTHERS.test(message) ? 2 : 1;
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/images.js



const ANSWERS = [
    {
        code: 'image-name-invalid',
        pattern: /InvalidImageName|couldn't parse image|invalid reference format/,
        says: 'is not a valid image name',
    },
    {
        code: 'image-pull-throttled',
        pattern: /\b429\b|toomanyrequests|too many requests|pull rate limit/i,
        says: 'is not given out, the registry has had too many requests',
    },
    {
        code: 'image-architecture',
        pattern: /no match for platform|no matching manifest|does not match the specified platform/i,
        says: "is not built for the node's architecture",
    },
    {
        code: 'registry-unreachable',
        pattern: /x509:|tls: |server gave HTTP response to HTTPS client|dial tcp|no such host|connection (?:refused|reset)|i\/o timeout|TLS handshake|deadline exceeded|network is unreachable|no route to host|\bEOF\b|RegistryUnavailable/,
        says: 'cannot be pulled, its registry cannot be reached',
    },
    {
        code: 'image-pull-denied',
        pattern: /pull access denied|insufficient_scope|\b401\b|\b403\b|unauthorized|forbidden|authentication required|authorization failed|denied:|no basic auth|invalid username\/password/i,
        says: 'is refused by its registry',
    },
    {
        code: 'image-not-found',
        pattern: /is not present with pull policy of Never/,
        says: 'is not on the node, and its pull policy is Never',
        isEnough: true,
    },
    {
        code: 'image-not-found',
        pattern: /not found|manifest unknown|name unknown|\b404\b|no such image/i,
        says: 'not found',
        isEnough: true,
    },
];
const images_images = ({ pods }) => pods.flatMap((clue) => clue.containers
    .filter(({ waiting }) => ['image', 'image-name'].includes((0,waiting_reasons .E)(waiting?.reason ?? '') ?? ''))
    .map((container) => {
    const said = pullError(container);
    const { reason = '' } = container.waiting ?? {};
    const shown = reason === 'ErrImagePull' ? 'ImagePullBackOff' : reason;
    const answer = ANSWERS.find(({ pattern }) => pattern.test(`${reason} ${withoutName(said)}`));
    const why = answer?.isEnough ? '' : `: ${images_told(said)}`;
    const secret = missingPullSecret(clue);
    return found(answer?.code ?? 'image-pull-failed', {
        message: `${shown}: ${container.image} ${answer?.says ?? 'cannot be pulled'}${why}${secret} (${placeOf(clue, container)})`,
        object: clue.owner.object,
        details: [said],
    });
}));
function missingPullSecret({ events }) {
    const event = events.findLast(({ reason }) => reason === 'FailedToRetrieveImagePullSecret');
    const name = /pull secrets? \(([^)]{1,300})\)/.exec(event?.message ?? '')?.[1];
    return name === undefined ? '' : `; its pull secret ${name} cannot be read`;
}
function pullError({ waiting, events }) {
    const failed = events.findLast(({ reason, message }) => reason === 'Failed' && message.startsWith('Failed to pull image'));
    const own = waiting?.message ?? '';
    const isVague = waiting?.reason === 'ImagePullBackOff' && !own.includes('ErrImagePull: ');
    return isVague || own === '' ? (failed?.message ?? own) : own;
}
function withoutName(said) {
    return said.replace(/"[^"]*"|https?:\/\/\S+/g, '""').replace(/(?:reference|image|lookup) \S+?:? /g, ' ');
}
function images_told(said) {
    const end = said
        .replace(/^Back-off pulling image "[^"]*": ErrImagePull: /, '')
        .replace(/^Failed to pull image "[^"]*": /, '')
        .replace(/^(?:rpc error: code = \w+ desc = )/, '')
        .replace(/^(?:failed to (?:pull and unpack|resolve) (?:image|reference)(?: "[^"]*")?: )+/, '')
        .replace(/^Failed to apply default image tag "[^"]*": couldn't parse image name "[^"]*": /, '')
        .replace(/^failed to do request: (?:Head|Get) "[^"]*": /, '');
    return (0,shorten .m)(end, 300);
}

;// CONCATENATED MODULE: ./build/diagnostics/clues/failure-words.js
const LATE = /context deadline exceeded|timed out waiting|would exceed context deadline|not ready\. status: InProgress|did not end within|was stopped after|did not finish within| after \d+ s\)?/;
function isLate({ reason, message }) {
    return reason === 'timed-out' || LATE.test(message);
}
function hookMoment({ message }) {
    const [, failed, others] = /failed ((?:pre|post)-\w+)|((?:pre|post)-\w+) hooks failed/.exec(message) ?? [];
    return failed ?? others;
}
function isStep({ reason, message }) {
    return reason === 'hook' || /^hook "/.test(message);
}
function sawOtherwise({ message }) {
    return /: not so, |still waiting for |is not ready|are not ready/.test(message);
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/jobs.js





const STAY = 'Take `hook-failed` out of its `helm.sh/hook-delete-policy`, so that its log is kept the next time.';
const ORDINARY = new Set(['container-crashed', 'container-killed']);
const jobs = (clues) => {
    const pods = clues.pods.filter(({ owner }) => owner.kind === 'Job' || owner.hook !== undefined);
    const ended = pods.flatMap((clue) => endings(clue).map((ending) => jobs_named(ending, clue.owner)));
    const explained = new Set(ended.map(({ object }) => object));
    const others = [...failedJobs(clues), ...failedHook(clues)];
    return [...ended, ...others.filter(({ object }) => object === undefined || !explained.has(object))];
};
function failedHook({ failure, objects }) {
    const isThere = objects.some((object) => (0,kube_object .Vb)(object) === failure.object);
    if (hookMoment(failure) === undefined || isThere || isLate(failure))
        return [];
    return [found('chart-hook-failed', { ...failure, remedy: STAY })];
}
function jobs_named(ending, owner) {
    if (!ORDINARY.has(ending.code))
        return ending;
    const reason = jobs_reasonOf(owner.live)?.reason;
    const failed = `${owner.place} failed${reason === undefined ? '' : ` (${reason})`}`;
    const message = `${failed}: ${ending.message.replace(`(${owner.place}, `, '(')}`;
    return found(codeOf(owner), { ...ending, remedy: undefined, message });
}
function failedJobs({ objects, ownerOf }) {
    return objects.flatMap((object) => {
        const why = object.kind === 'Job' ? jobs_reasonOf(object) : undefined;
        if (why === undefined)
            return [];
        const { name, namespace = '', uid = '' } = object.metadata;
        const owner = ownerOf({ kind: object.kind, name, namespace, uid });
        return [found(codeOf(owner), { message: `${owner.place} failed: ${why.text}`, object: owner.object })];
    });
}
function codeOf({ hook }) {
    if (hook === undefined)
        return 'job-failed';
    return /^test(?:-success|-failure)?$/.test(hook) ? 'chart-test-failed' : 'chart-hook-failed';
}
function jobs_reasonOf(job) {
    const failed = (0,kube_fields .uH)(job?.status, 'Failed') ?? (0,kube_fields .uH)(job?.status, 'FailureTarget');
    return failed?.status === 'True' ? { reason: (0,kube_fields .b6)(failed.reason), text: (0,kube_fields .WE)(failed) } : undefined;
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/nodes.js



const nodes_nodes = ({ pods, nodes: known }) => [
    ...pods.flatMap((clue) => {
        const name = (0,kube_fields .b6)((0,kube_fields .pq)(clue.pod.spec).nodeName);
        const node = known.find(({ metadata }) => metadata.name === name);
        const why = name === '' ? undefined : whySilent(clue, node);
        if (why === undefined)
            return [];
        return [
            found('node-not-ready', {
                message: `node ${name} ${why} (${placeOf(clue)})`,
                object: clue.owner.object,
            }),
        ];
    }),
    ...pods.flatMap((clue) => {
        const status = (0,kube_fields .pq)(clue.pod.status);
        const reason = (0,kube_fields .b6)(status.reason);
        if (clue.phase !== 'Failed' || reason === '')
            return [];
        const why = [reason, (0,kube_fields .b6)(status.message).trim()].filter((text) => text !== '').join(': ');
        const pod = clue.owner.kind === 'Pod' ? '' : `, pod ${clue.pod.metadata.name}`;
        return [
            found('pod-evicted', {
                message: `${(0,shorten .m)(why, 300)} (${placeOf(clue)}${pod})`,
                object: clue.owner.object,
            }),
        ];
    }),
];
function whySilent({ pod, phase, events }, node) {
    const ready = (0,kube_fields .uH)(node?.status, 'Ready');
    if (ready !== undefined && ready.status !== 'True')
        return `is not ready: ${(0,shorten .m)((0,kube_fields .WE)(ready), 200)}`;
    const isUntouched = phase === 'Pending' &&
        pod.status !== undefined &&
        pod.status.conditions === undefined &&
        events.length === 0;
    return node === undefined && isUntouched ? 'has not taken the pod; does it exist?' : undefined;
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/probes.js





const probes_LOG_LINES = 20;
const probes = ({ pods }) => [
    ...pods.flatMap((clue) => clue.containers.flatMap((container) => restarted(clue, container))),
    ...pods.flatMap((clue) => clue.containers.flatMap((container) => unready(clue, container))),
    ...pods.flatMap(gated),
];
function restarted(clue, container) {
    const probe = killingProbe(container);
    if (probe === undefined || (clue.isReady && (container.ended?.at ?? '') < clue.since))
        return [];
    const words = probeWords(container.events, probe) ?? `${probe} probe failed`;
    const times = `${container.restarts} restart${container.restarts === 1 ? '' : 's'}`;
    return [
        found(probe === 'Startup' ? 'startup-probe' : 'liveness-probe', {
            message: `${(0,shorten .m)(words, 300)}, so the container is restarted (${placeOf(clue, container)}, ${times})`,
            object: clue.owner.object,
            details: container.log.slice(-probes_LOG_LINES),
        }),
    ];
}
function unready(clue, container) {
    if (!container.isRunning || container.isReady || killingProbe(container) !== undefined)
        return [];
    const isStarting = container.spec.startupProbe !== undefined && !container.isStarted;
    const words = probeWords(container.events, isStarting ? 'Startup' : 'Readiness');
    if (words === undefined)
        return [];
    const last = tellingLine(container.log);
    return [
        found(isStarting ? 'startup-probe' : 'readiness-probe', {
            message: `${(0,shorten .m)(words, 300)} (${placeOf(clue, container)})`,
            object: clue.owner.object,
            details: last === undefined ? [] : container.log.slice(-probes_LOG_LINES),
        }),
    ];
}
function gated(clue) {
    const ready = (0,kube_fields .uH)(clue.pod.status, 'Ready');
    if (ready?.status !== 'False' || ready.reason !== 'ReadinessGatesNotReady')
        return [];
    return [
        found('readiness-probe', {
            message: `ReadinessGatesNotReady: ${(0,kube_fields .b6)(ready.message)} (${placeOf(clue)})`,
            object: clue.owner.object,
        }),
    ];
}

var canonical_json = __webpack_require__(89815);
;// CONCATENATED MODULE: ./build/diagnostics/causes/refusals.js





const BY_REASON = {
    tool: 'tool-failed',
    filesystem: 'local-files',
    chart: 'chart-invalid',
    connection: 'api-server-unreachable',
    forbidden: 'forbidden',
    invalid: 'invalid-object',
    conflict: 'ownership-conflict',
    'not-found': 'object-missing',
};
const WAITED = new Set(['not-ready', 'timed-out', 'cancelled', 'hook']);
const refusals = ({ failure, evidence }) => {
    const code = WAITED.has(failure.reason) ? undefined : codeIn(failure);
    if (code === undefined)
        return [];
    const message = sentence(failure, code, changedFields(failure, evidence));
    const all = [...(message === failure.message ? [] : [failure.message]), ...listOf(failure.details)];
    const details = [...new Set(all.flatMap(errorsIn))];
    return [found(code, { ...failure, message, details })];
};
const brokenWaits = ({ failure }) => failure.code === undefined ? [] : [found(failure.code, failure)];
function codeIn(failure) {
    const { code, reason, message } = failure;
    return code ?? (isStep(failure) ? undefined : ((0,kube_refusal .c)(message)?.code ?? BY_REASON[reason]));
}
function errorsIn(text) {
    return text
        .replace(/^Error: (?:[A-Z]{1,20} FAILED: )?/, '')
        .split(/; (?=server-side apply failed for object )| && (?=cannot |failed )/)
        .map((error) => error.trim());
}
function sentence(failure, code, changed) {
    const { message, object } = failure;
    const refusal = isStep(failure) ? undefined : (0,kube_refusal .c)(message);
    if (refusal === undefined || refusal.code !== code)
        return message;
    const place = object === undefined ? whatIn(message) : object.replace('/', ' ');
    const [first = '', ...others] = errorsIn(refusal.says);
    const more = others.length > 0 ? `, and ${others.length} more` : '';
    const said = changed.length > 0 ? first.replace(/^field spec /, `field ${changed.join(', ')} `) : first;
    return place === undefined || said.includes(place) ? `${said}${more}` : `${said} (${place}${more})`;
}
function whatIn(message) {
    return /(?<!\S)(\S{1,253} "[^"]{1,253}") is (?:forbidden|invalid)/.exec(message)?.[1];
}
function changedFields({ message, object }, { revisions }) {
    const [kind, name] = [object?.split('/')[0], object?.split('/').at(-1)];
    const specOf = (revision) => (0,kube_fields .pq)(listOf(revision?.rendered).find((item) => item?.kind === kind && item.metadata?.name === name)?.spec);
    const [before, after] = [
        specOf((0,kube_fields .pq)(revisions).before),
        specOf((0,kube_fields .pq)(revisions).failed),
    ];
    const mutable = new Set([...message.matchAll(/'(\w+)'/g)].map(([, field]) => field));
    return Object.keys({ ...before, ...after })
        .filter((field) => !mutable.has(field) && (0,canonical_json .d)(before[field] ?? null) !== (0,canonical_json .d)(after[field] ?? null))
        .map((field) => `spec.${field}`);
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/resources.js






const GONE = /NotFound|not found|not exist/i;
const resources = ({ objects, pods, evidence, failure }) => [
    ...objects.flatMap(namespace),
    ...objects.flatMap(definition),
    ...[...objects, ...pods.map(({ pod }) => pod)].flatMap(held),
    ...objects.flatMap(custom),
    ...objects.flatMap(loadBalancer),
    ...absent(evidence.absent, failure),
];
function namespace(object) {
    if (object.kind !== 'Namespace' || (0,kube_fields .pq)(object.status).phase !== 'Terminating')
        return [];
    const why = [
        'NamespaceFinalizersRemaining',
        'NamespaceContentRemaining',
        'NamespaceDeletionContentFailure',
        'NamespaceDeletionDiscoveryFailure',
    ]
        .map((type) => (0,kube_fields .uH)(object.status, type))
        .find((item) => item?.status === 'True');
    return one('namespace-terminating', object, `is being deleted${why ? `: ${(0,kube_fields .b6)(why.message)}` : ''}`);
}
function definition(object) {
    if (object.kind !== 'CustomResourceDefinition' || object.status === undefined)
        return [];
    const wrong = ['NamesAccepted', 'Established']
        .map((type) => (0,kube_fields .uH)(object.status, type))
        .find((item) => item?.status === 'False');
    return wrong === undefined
        ? []
        : one('crd-not-established', object, `is not established: ${(0,kube_fields .WE)(wrong)}`);
}
function held(object) {
    const { deletionTimestamp, finalizers } = object.metadata;
    if (deletionTimestamp === undefined || !Array.isArray(finalizers) || object.kind === 'Namespace')
        return [];
    const holding = finalizers.filter((name) => name !== 'foregroundDeletion');
    return holding.length === 0
        ? []
        : one('finalizer-blocks', object, `is being deleted but held by finalizer ${holding.join(', ')}`);
}
function custom(object) {
    const isApi = object.kind === 'APIService';
    if (object.metadata.deletionTimestamp !== undefined)
        return [];
    if (isApi ? object.status === undefined : !(0,readiness .Kj)(object.apiVersion))
        return [];
    if (object.spec === undefined && object.status === undefined)
        return [];
    const { state, message } = (0,readiness .xz)(object, { waitForJobs: true });
    return state === 'ready' ? [] : one('custom-resource-not-ready', object, `is not ready: ${message}`);
}
function loadBalancer(object) {
    if (object.kind !== 'Service' || object.status === undefined || object.apiVersion !== 'v1')
        return [];
    const { state, message } = (0,readiness .xz)(object, { waitForJobs: true });
    return state === 'ready' ? [] : one('load-balancer-pending', object, message);
}
function absent(refs, { message }) {
    if (!Array.isArray(refs) || !GONE.test(message))
        return [];
    return refs
        .filter((ref) => typeof ref?.kind === 'string' && typeof ref?.name === 'string' && message.includes(ref.name))
        .map((ref) => found('object-missing', {
        message: `${(0,object_ref .r)(ref).replace('/', ' ')} of the chart does not exist`,
        object: (0,object_ref .r)(ref),
    }));
}
function one(code, object, says) {
    return [
        found(code, {
            message: `${(0,kube_object .Vb)(object).replace('/', ' ')} ${(0,shorten .m)(says, 400)}`,
            object: (0,kube_object .Vb)(object),
        }),
    ];
}

var selector = __webpack_require__(91131);
;// CONCATENATED MODULE: ./build/diagnostics/clues/placement.js


function placementOf(pod, nodes) {
    const spec = (0,kube_fields .pq)(pod.spec);
    const fitting = nodes.filter((node) => fits(spec, node));
    const blocked = fitting.map((node) => ({ node, taints: untolerated(spec, node) }));
    return {
        asks: asksOf(spec),
        fitting,
        open: blocked.filter(({ taints }) => taints.length === 0).map(({ node }) => node),
        taints: blocked.flatMap(({ node, taints }) => taints.map((taint) => `${taintText(taint)} on node ${node.metadata.name}`)),
    };
}
function asksOf(spec) {
    const selected = Object.entries((0,kube_fields .pq)(spec, 'nodeSelector')).map(([key, value]) => `nodeSelector ${key}=${value}`);
    const affine = termsOf(spec).map((term) => (0,kube_fields .qj)(term, 'matchExpressions')
        .map(({ key, operator, values }) => `node affinity ${key} ${operator}${Array.isArray(values) ? ` ${values.join(', ')}` : ''}`)
        .join(' and '));
    return [...selected, ...affine].filter((text) => text !== '');
}
function termsOf(spec) {
    const affinity = (0,kube_fields .pq)((0,kube_fields .pq)(spec, 'affinity'), 'nodeAffinity');
    return (0,kube_fields .qj)((0,kube_fields .pq)(affinity, 'requiredDuringSchedulingIgnoredDuringExecution'), 'nodeSelectorTerms');
}
function fits(spec, { metadata }) {
    const labels = (0,kube_fields .pq)(metadata.labels);
    const isSelected = Object.entries((0,kube_fields .pq)(spec, 'nodeSelector')).every(([key, value]) => labels[key] === value);
    const terms = termsOf(spec);
    const fields = { 'metadata.name': metadata.name };
    const fitsTerm = (term) => (0,kube_fields .qj)(term, 'matchExpressions').every((item) => (0,selector .v)(item, labels)) &&
        (0,kube_fields .qj)(term, 'matchFields').every((item) => (0,selector .v)(item, fields));
    return isSelected && (terms.length === 0 || terms.some(fitsTerm));
}
function untolerated(spec, node) {
    const tolerations = (0,kube_fields .qj)(spec, 'tolerations');
    return (0,kube_fields .qj)(node.spec, 'taints').filter((taint) => taint.effect !== 'PreferNoSchedule' && !tolerations.some((toleration) => tolerates(toleration, taint)));
}
function tolerates(toleration, taint) {
    const isSameEffect = (0,kube_fields .b6)(toleration.effect) === '' || toleration.effect === taint.effect;
    if (!isSameEffect)
        return false;
    if ((0,kube_fields .b6)(toleration.key) === '')
        return toleration.operator === 'Exists';
    if (toleration.key !== taint.key)
        return false;
    return toleration.operator === 'Exists' || (0,kube_fields .b6)(toleration.value) === (0,kube_fields .b6)(taint.value);
}
function taintText({ key, value, effect }) {
    return `${(0,kube_fields .b6)(key)}${(0,kube_fields .b6)(value) === '' ? '' : `=${(0,kube_fields .b6)(value)}`}:${(0,kube_fields .b6)(effect)}`;
}
function requestsOf(pod, resource) {
    return [...(0,kube_fields .qj)(pod.spec, 'initContainers'), ...(0,kube_fields .qj)(pod.spec, 'containers')].flatMap((container) => {
        const asked = (0,kube_fields .pq)((0,kube_fields .pq)(container, 'resources'), 'requests')[resource];
        const text = typeof asked === 'number' ? String((0,kube_fields .rl)(asked)) : (0,kube_fields .b6)(asked);
        return text === '' ? [] : [`container ${(0,kube_fields .b6)(container.name)} requests ${resource} ${text}`];
    });
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/scheduling.js





const KINDS = [
    { code: 'no-nodes', pattern: /no nodes available to schedule pods|^0\/0 nodes/ },
    {
        code: 'unschedulable-placement',
        pattern: /topology spread|pod (?:anti-)?affinity|existing pods anti-affinity|volume node affinity/,
    },
    {
        code: 'unschedulable-resources',
        pattern: /Insufficient |Too many pods|cannot allocate all claims|max volume count/,
    },
    { code: 'unschedulable', pattern: /didn't have free ports/ },
    { code: 'unschedulable-placement', pattern: /didn't match|node selector|node affinity|didn't satisfy/ },
    { code: 'unschedulable-taint', pattern: /untolerated taint|had taint|were unschedulable/ },
];
const PASSING = /is being deleted|the object has been modified/;
const NOT_READY = /^node\.kubernetes\.io\/(?:not-ready|unreachable)/;
const scheduling = ({ pods, nodes }) => pods.flatMap((clue) => {
    const why = whyWaiting(clue, nodes);
    if (why === undefined)
        return [];
    const message = `Unschedulable: ${why.says} (${placeOf(clue)})`;
    return [found(why.code, { message, object: clue.owner.object })];
});
function whyWaiting(clue, nodes) {
    const { pod, events } = clue;
    const scheduled = (0,kube_fields .uH)(pod.status, 'PodScheduled');
    if (scheduled === undefined)
        return ignored(clue);
    if (scheduled.status !== 'False')
        return undefined;
    if (scheduled.reason === 'SchedulingGated') {
        const gates = (0,kube_fields .qj)(pod.spec, 'schedulingGates').map(({ name }) => (0,kube_fields .b6)(name));
        return { code: 'unschedulable', says: `nobody has removed the scheduling gate ${gates.join(', ')}` };
    }
    const event = events.findLast(({ reason }) => reason === 'FailedScheduling');
    const said = (0,kube_fields .b6)(scheduled.message, event?.message ?? '');
    if (PASSING.test(said))
        return undefined;
    if (ABOUT_CLAIMS.test(said) && !/Insufficient/.test(said))
        return undefined;
    return counted(said, pod, nodes);
}
function ignored({ pod, phase }) {
    const { schedulerName, nodeName } = (0,kube_fields .pq)(pod.spec);
    const scheduler = (0,kube_fields .b6)(schedulerName, 'default-scheduler');
    if (phase !== 'Pending' || nodeName !== undefined || scheduler === 'default-scheduler')
        return undefined;
    return { code: 'unschedulable', says: `no scheduler named ${scheduler} has looked at the pod` };
}
function counted(said, pod, nodes) {
    const counts = (0,shorten .m)(said
        .replace(/(?:no new claims to deallocate|preemption: ).*/s, '')
        .trim()
        .replace(/[.,]$/, ''), 300);
    const { asks, fitting, open, taints } = placementOf(pod, nodes);
    const byWords = KINDS.find(({ pattern }) => pattern.test(said))?.code ?? 'unschedulable';
    const isTainted = nodes.length > 0 ? fitting.length > 0 && open.length === 0 : byWords === 'unschedulable-taint';
    if (isTainted) {
        const code = taints.length > 0 && taints.every((taint) => NOT_READY.test(taint))
            ? 'no-nodes'
            : 'unschedulable-taint';
        return { code, says: [counts, ...(taints.length > 0 ? [`taint ${taints.join(', ')}`] : [])].join('; ') };
    }
    const noneFits = asks.length > 0 && nodes.length > 0 && fitting.length === 0;
    if (noneFits || (byWords === 'unschedulable-placement' && /node affinity|node selector/.test(said))) {
        return { code: 'unschedulable-placement', says: [counts, ...asks].join('; ') };
    }
    const short = [...said.matchAll(/Insufficient ([^\s,.]+(?:\.[^\s,.]+)*)/g)].flatMap(([, resource]) => requestsOf(pod, resource ?? ''));
    return { code: byWords, says: [counts, ...new Set(short)].join('; ') };
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/slowness.js





const slowness_MOST = 3;
const slowness = ({ failure, objects, pods }) => {
    if (!isLate(failure))
        return [];
    const alone = pods.filter(({ owner }) => owner.kind === 'Pod').map(({ pod }) => pod);
    const late = [...objects, ...alone]
        .filter(({ status, kind }) => status !== undefined && kind !== 'Namespace' && kind !== 'ReplicaSet')
        .map((object) => ({ object, ...(0,readiness .xz)(object, { waitForJobs: true }) }))
        .filter(({ state }) => state !== 'ready');
    const [first] = late;
    if (first === undefined)
        return laterReady(objects);
    const told = late.slice(0, slowness_MOST).map(({ object, message }) => {
        const own = pods.find(({ owner }) => owner.object === (0,kube_object .Vb)(object));
        return `${(0,kube_object .Vb)(object).replace('/', ' ')}: ${message}${own === undefined ? '' : `, pod ${own.pod.metadata.name} ${stageOf(own)}`}`;
    });
    const more = late.length > slowness_MOST ? ` and ${late.length - slowness_MOST} more` : '';
    return [
        found('too-slow', {
            reason: 'timed-out',
            message: `still on its way when the time was over: ${told.join('; ')}${more}`,
            object: (0,kube_object .Vb)(first.object),
            details: late.map(({ object, message }) => `${(0,kube_object .Vb)(object)}: ${message}`),
        }),
    ];
};
function laterReady(objects) {
    const workloads = objects.filter(({ apiVersion, status }) => /^(?:apps|batch)\//.test(apiVersion) && status !== undefined);
    if (workloads.length === 0)
        return [];
    const names = workloads.slice(0, slowness_MOST).map((object) => (0,kube_object .Vb)(object).replace('/', ' '));
    return [
        found('too-slow', {
            reason: 'timed-out',
            message: `ready by now, but not when the time was over: ${names.join(', ')}`,
        }),
    ];
}
function stageOf({ containers, phase, isReady, owner }) {
    if (isReady) {
        const seconds = (0,kube_fields .pq)(owner.live?.spec).minReadySeconds;
        return seconds === undefined ? 'is ready' : `is ready, but not for minReadySeconds (${seconds} s) yet`;
    }
    const waiting = containers.find((container) => container.waiting !== undefined);
    if (waiting?.waiting !== undefined)
        return `has container ${waiting.name} in ${waiting.waiting.reason} (image ${waiting.image})`;
    const unready = containers.find(({ isRunning, isReady }) => isRunning && !isReady);
    if (unready !== undefined)
        return `runs, container ${unready.name} is not ready yet`;
    return `is ${phase}`;
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/steps.js


const steps = ({ failure }) => {
    if (!isStep(failure) || failure.reason === 'cancelled')
        return [];
    return [found(sawOtherwise(failure) ? 'check-failed' : 'hook-failed', failure)];
};

;// CONCATENATED MODULE: ./build/diagnostics/causes/unknown.js

const unknown_MOST = 5;
const unknown = ({ failure, events }) => {
    const warnings = events
        .slice(-unknown_MOST)
        .map(({ kind, name, reason, message }) => `${kind}/${name} ${reason}: ${message}`);
    return [
        found('unknown', {
            reason: failure.reason,
            message: failure.message === '' ? 'nothing says what failed' : failure.message,
            remedy: failure.remedy,
            details: [...(Array.isArray(failure.details) ? failure.details : []), ...warnings],
            object: failure.object,
        }),
    ];
};

;// CONCATENATED MODULE: ./build/diagnostics/causes/waits.js


const waits = ({ pods }) => pods.flatMap((clue) => clue.containers
    .filter(({ role, isRunning }) => role === 'init' && isRunning)
    .map((container) => {
    const words = tellingLine(container.log);
    return found('init-container-waits', {
        message: `init container ${container.name} has not ended${words === undefined ? '' : `: ${words}`} (${placeOf(clue)})`,
        object: clue.owner.object,
        details: container.log.slice(-20),
    });
}));

;// CONCATENATED MODULE: ./build/diagnostics/clues/gone-pod.js
const STATES = [
    { pattern: /^Failed to pull image /, state: (message) => waiting('ErrImagePull', message) },
    { pattern: /^Error: (?:Err|Image|Invalid|CrashLoop)\w+$/, state: () => ({}) },
    {
        pattern: /^Error: (?:configmap|secret|couldn't find key|container has runAsNonRoot)/,
        state: (message) => waiting('CreateContainerConfigError', message),
    },
    { pattern: /^Error: /, state: (message) => waiting('RunContainerError', message) },
    { pattern: /^(?:Readiness|Startup) probe /, state: () => ({ running: {} }) },
];
function gonePods(events, isKnown) {
    const byPod = new Map();
    for (const event of events) {
        if (event.kind !== 'Pod' || event.name === '' || isKnown(event.uid))
            continue;
        const key = event.uid || event.name;
        byPod.set(key, [...(byPod.get(key) ?? []), event]);
    }
    return [...byPod.values()].map(podFrom);
}
function podFrom(events) {
    const { name = '', namespace = '', uid = '' } = events[0] ?? {};
    const unscheduled = events.findLast(({ reason }) => reason === 'FailedScheduling');
    const names = [...new Set(events.flatMap(({ container }) => container ?? []))];
    const containers = names.map((container) => {
        const said = events.filter((event) => event.container === container).map(({ message }) => message);
        const image = said.flatMap((message) => /image "([^"]+)"/.exec(message)?.[1] ?? []).at(-1) ?? '';
        const states = said.map((message) => STATES.find(({ pattern }) => pattern.test(message))?.state(message));
        const state = states.findLast((found) => found !== undefined && Object.keys(found).length > 0) ?? {};
        return { name: container, image, state };
    });
    return {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name, ...(namespace !== '' && { namespace }), ...(uid !== '' && { uid }) },
        spec: { containers: containers.map((container) => ({ name: container.name, image: container.image })) },
        status: {
            phase: 'Pending',
            conditions: unscheduled
                ? [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: unscheduled.message }]
                : [],
            containerStatuses: containers.map((container) => ({
                name: container.name,
                ready: false,
                state: container.state,
            })),
        },
    };
}
function waiting(reason, message) {
    return { waiting: { reason, message: message.replace(/^Error: /, '') } };
}

;// CONCATENATED MODULE: ./build/diagnostics/clues/owner.js


const HOOK = 'helm.sh/hook';
const DEEPEST = 8;
function owner_ownerOf(object, objects, chartHooks) {
    const { namespace } = object.metadata;
    const { kind, name, live } = topOf(object, objects);
    const hook = live?.metadata.annotations?.[HOOK] ??
        chartHooks.find((item) => item.kind === kind && item.metadata.name === name)?.metadata.annotations?.[HOOK];
    const ref = { apiVersion: '', kind, name, ...(namespace !== undefined && { namespace }) };
    const path = (0,object_ref .r)(ref).replace('/', ' ');
    return {
        kind,
        object: (0,object_ref .r)(ref),
        place: hook === undefined ? path : `chart hook ${hook} ${path}`,
        ...(hook !== undefined && { hook }),
        ...(live && { live }),
    };
}
function ownerNamed({ kind, namespace, name, uid }, objects, chartHooks) {
    const known = objects.find(({ metadata }) => uid !== '' && metadata.uid === uid);
    if (known !== undefined)
        return owner_ownerOf(known, objects, chartHooks);
    const metadata = { name, ...(namespace !== '' && { namespace }) };
    const gone = { apiVersion: '', kind, metadata };
    return owner_ownerOf(makerOf(gone, [...objects, ...chartHooks]) ?? gone, objects, chartHooks);
}
function makerOf(gone, objects) {
    if (gone.kind !== 'Pod' && gone.kind !== 'ReplicaSet')
        return undefined;
    return objects
        .filter(({ kind, metadata }) => (0,workload_kinds .L)(kind) && gone.metadata.name.startsWith(`${metadata.name}-`))
        .filter(({ metadata }) => metadata.namespace === undefined || metadata.namespace === gone.metadata.namespace)
        .sort((a, b) => b.metadata.name.length - a.metadata.name.length)[0];
}
function topOf(object, objects, depth = 0) {
    const { name, labels, ownerReferences = [] } = object.metadata;
    const self = { kind: object.kind, name, live: object };
    const reference = ownerReferences.find(({ controller }) => controller) ?? ownerReferences[0];
    if (reference === undefined || reference.kind === 'Node' || depth > DEEPEST)
        return self;
    const owner = objects.find(({ metadata }) => metadata.uid === reference.uid);
    if (owner !== undefined)
        return topOf(owner, objects, depth + 1);
    const hash = labels?.['pod-template-hash'];
    return reference.kind === 'ReplicaSet' && hash && reference.name.endsWith(`-${hash}`)
        ? { kind: 'Deployment', name: reference.name.slice(0, -hash.length - 1) }
        : { kind: reference.kind, name: reference.name };
}

;// CONCATENATED MODULE: ./build/diagnostics/clues/container-clue.js

function containerClues(pod, events, logs) {
    const specs = [
        ...(0,kube_fields .qj)(pod.spec, 'initContainers').map((spec) => ({ spec, isInit: true })),
        ...(0,kube_fields .qj)(pod.spec, 'containers').map((spec) => ({ spec, isInit: false })),
    ];
    return specs.map(({ spec, isInit }) => {
        const name = (0,kube_fields .b6)(spec.name);
        const statuses = (0,kube_fields .qj)(pod.status, isInit ? 'initContainerStatuses' : 'containerStatuses');
        const status = statuses.find((item) => item.name === name) ?? {};
        const state = (0,kube_fields .pq)(status, 'state');
        const waiting = (0,kube_fields .pq)(state, 'waiting');
        const over = endingOf((0,kube_fields .pq)(state, 'terminated'));
        const ended = over ?? endingOf((0,kube_fields .pq)((0,kube_fields .pq)(status, 'lastState'), 'terminated'));
        const isRunning = state.running !== undefined;
        const logOf = (previous) => logs.find((log) => log.pod === pod.metadata.name && log.container === name && log.previous === previous)
            ?.lines;
        const [current, before] = [logOf(false) ?? [], logOf(true) ?? []];
        const wanted = over === undefined && ended !== undefined ? [before, current] : [current, before];
        return {
            name,
            role: !isInit ? 'main' : spec.restartPolicy === 'Always' ? 'sidecar' : 'init',
            spec,
            image: (0,kube_fields .b6)(spec.image),
            restarts: (0,kube_fields .rl)(status.restartCount),
            isReady: status.ready === true,
            isStarted: status.started === true,
            isRunning,
            ...(waiting.reason !== undefined && {
                waiting: { reason: (0,kube_fields .b6)(waiting.reason), message: (0,kube_fields .b6)(waiting.message).trim() },
            }),
            ...(ended && { ended }),
            isDown: !isRunning && ended !== undefined,
            log: wanted.find((lines) => lines.length > 0) ?? [],
            events: events.filter((event) => event.container === name),
        };
    });
}
function endingOf(terminated) {
    if (typeof terminated.exitCode !== 'number')
        return undefined;
    return {
        exitCode: terminated.exitCode,
        signal: (0,kube_fields .rl)(terminated.signal),
        reason: (0,kube_fields .b6)(terminated.reason),
        message: (0,kube_fields .b6)(terminated.message).trim(),
        at: (0,kube_fields .b6)(terminated.finishedAt),
    };
}

;// CONCATENATED MODULE: ./build/diagnostics/clues/pod-clue.js





function podClue(pod, { objects, chartHooks, events, logs, since, isGone }) {
    const status = (0,kube_fields .pq)(pod.status);
    const own = events.filter(({ uid, kind, name }) => uid === '' ? kind === 'Pod' && name === pod.metadata.name : uid === pod.metadata.uid);
    const { name, namespace = '' } = pod.metadata;
    const owner = isGone
        ? ownerNamed({ kind: 'Pod', name, namespace, uid: '' }, objects, chartHooks)
        : owner_ownerOf(pod, objects, chartHooks);
    const phase = (0,kube_fields .b6)(status.phase, 'Pending');
    const isReady = (0,kube_fields .uH)(status, 'Ready')?.status === 'True';
    return {
        pod,
        owner,
        isNew: (0,newest_template .k)(pod, objects) && pod.metadata.deletionTimestamp === undefined,
        isReady,
        isUnwell: !isReady && phase !== 'Succeeded' && !isContent(owner),
        since,
        isGone,
        phase,
        containers: containerClues(pod, own, logs),
        events: own,
    };
}
function isContent({ live }) {
    return live?.status !== undefined && (0,readiness .xz)(live, { waitForJobs: true }).state === 'ready';
}

;// CONCATENATED MODULE: ./build/diagnostics/clues/clues.js








function cluesOf(evidence) {
    const objects = knownObjects(evidence.objects);
    const content = new Set(evidence.readyByRule);
    const chartHooks = knownObjects(evidence.chartHooks);
    const events = eventClues(list(evidence.events));
    const logs = list(evidence.logs).filter(({ lines }) => Array.isArray(lines) && lines.every((line) => typeof line === 'string'));
    const since = beginningOf(evidence.history);
    return {
        evidence,
        failure: evidence.failure,
        pods: knownObjects(evidence.pods).map((pod) => podClue(pod, { objects, chartHooks, events, logs, since, isGone: false })),
        events,
        objects: objects.filter((object) => !content.has((0,kube_object .Vb)(object))),
        nodes: knownObjects(evidence.nodes),
        ownerOf: (event) => ownerNamed(event, objects, chartHooks),
    };
}
function withGonePods(clues) {
    const { evidence, objects, events } = clues;
    const known = new Set(clues.pods.map(({ pod }) => pod.metadata.uid));
    const surroundings = {
        objects,
        chartHooks: knownObjects(evidence.chartHooks),
        events,
        logs: [],
        since: '',
        isGone: true,
    };
    const gone = gonePods(events, (uid) => known.has(uid)).map((pod) => podClue(pod, surroundings));
    return { ...clues, pods: [...clues.pods, ...gone] };
}
function narrowed(clues, isInQuestion) {
    const pods = clues.pods.filter(isInQuestion);
    const others = new Set(clues.pods.filter((pod) => !pods.includes(pod)).map(({ pod }) => pod.metadata.uid));
    return { ...clues, pods, events: clues.events.filter(({ uid }) => uid === '' || !others.has(uid)) };
}
function beginningOf(history) {
    const { createdAt } = list(history).at(-1) ?? {};
    return typeof createdAt === 'number' ? new Date(createdAt * 1000).toISOString() : '';
}
function list(value) {
    return Array.isArray(value) ? value.filter(json .O) : [];
}
function knownObjects(objects) {
    return list(objects)
        .filter(({ kind, metadata }) => typeof kind === 'string' && typeof (0,kube_fields .pq)(metadata).name === 'string')
        .map(({ spec, status, ...object }) => ({
        ...object,
        ...((0,json .O)(spec) && { spec }),
        ...((0,json .O)(status) && { status }),
        apiVersion: (0,scalar_text .w)(object.apiVersion),
        metadata: {
            ...object.metadata,
            labels: (0,kube_fields .pq)(object.metadata.labels),
            annotations: (0,kube_fields .pq)(object.metadata.annotations),
            ownerReferences: list(object.metadata.ownerReferences ?? []),
        },
    }));
}

;// CONCATENATED MODULE: ./build/diagnostics/find-cause.js




















const CLUSTER_RULES = [
    admission,
    nodes_nodes,
    claims_claims,
    scheduling,
    configuration,
    mounts,
    images_images,
    starts,
    jobs,
    crashes,
    probes,
    waits,
    resources,
];
function findCauses(evidence) {
    const clues = cluesOf(evidence);
    const refused = refusals(clues);
    if (refused.length > 0)
        return refused;
    const seen = inCluster(clues);
    const own = [...cancellation(clues), ...steps(clues)];
    const ranked = isOwnFault(clues) ? [...own, ...seen] : [...seen, ...own];
    const causes = find_cause_distinct(ranked.length > 0 ? ranked : [...brokenWaits(clues), ...slowness(clues)]);
    return causes.length > 0 ? causes : unknown(clues);
}
function inCluster(clues) {
    const hook = hookInQuestion(clues);
    if (hook === undefined)
        return firstOf(viewsOf(clues));
    const own = firstOf([
        narrowed(clues, ({ owner, isUnwell }) => isUnwell && (owner.hook ?? '').includes(hook)),
    ]);
    return hook.startsWith('pre-') ? own : [...own, ...firstOf(viewsOf(clues))];
}
function viewsOf(clues) {
    const all = withGonePods(clues);
    return [
        narrowed(all, ({ isNew, isUnwell, isGone, owner }) => isNew && isUnwell && (!isGone || owner.kind === 'Job')),
        narrowed(all, ({ isGone }) => isGone),
        clues,
    ];
}
function firstOf(views) {
    for (const view of views) {
        const causes = CLUSTER_RULES.flatMap((rule) => rule(view));
        if (causes.length > 0)
            return causes;
    }
    return [];
}
function hookInQuestion({ failure, evidence }) {
    return evidence.phase === 'postExec' ? 'test' : hookMoment(failure);
}
function isOwnFault({ failure, evidence }) {
    const isEarly = evidence.phase === 'checkPrerequisites' || evidence.phase === 'preExec';
    const isOwnStep = failure.reason === 'hook' && !sawOtherwise(failure);
    return failure.reason === 'cancelled' || isEarly || isOwnStep;
}
const find_cause_VAGUE = new Set([
    'container-cannot-start',
    'volume-mount-failed',
    'unschedulable',
]);
function find_cause_distinct(causes) {
    const seen = new Set();
    return causes.filter(({ code, object, message }) => {
        const about = object ?? message;
        const isTold = seen.has(`${code} ${about}`) || (find_cause_VAGUE.has(code) && seen.has(about));
        seen.add(`${code} ${about}`).add(about);
        return !isTold;
    });
}

var worth_masking = __webpack_require__(66902);
var release_store = __webpack_require__(7749);
var system_files = __webpack_require__(72211);
var deadline = __webpack_require__(3783);
;// CONCATENATED MODULE: ./build/engine/evidence/diagnose.js









const THOROUGH = { timeMs: 30_000, logLines: 200, logs: 30, mostEach: 800_000 };
const BRIEF = { timeMs: 1_500, logLines: 20, logs: 6, mostEach: 100_000 };
async function diagnose(release, subject, effort) {
    const { run, planned, diagnosticsFolder: folder } = release;
    const warn = (what, error) => {
        const text = `${what}: ${error instanceof Error ? error.message : String(error)}`;
        run.record.emit({ type: 'warning', release: planned.id, text });
    };
    try {
        const { evidence, diagnosis } = await examine(release, subject, effort);
        const files = bundleFiles(evidence, diagnosis, { ...effort, redactor: run.record.redactor });
        await Promise.all(files.map(({ path, text }) => (0,system_files .Pl)(folder, path, text))).catch((error) => warn('evidence could not be kept', error));
        const { causes, cost } = diagnosis;
        const cause = causes.find((found) => isTelling(found, subject));
        run.record.emit({ type: 'diagnosed', release: planned.id, folder, ...(cause && { cause }), cost });
    }
    catch (error) {
        warn('evidence could not be collected', error);
    }
}
async function examine({ run, planned, signal }, subject, effort) {
    const startedAt = run.limits.clock.now();
    const secrets = new Set();
    const { evidence, apiCalls } = await (0,deadline .w)(effort.timeMs, signal, async (until) => {
        const { reader, calls } = boundedReader(run.cluster.reader, until);
        const evidence = await collect({
            subject,
            limits: effort,
            reader,
            store: (0,release_store .F)(reader),
            onSecret: (value) => secrets.add(value),
        });
        return { evidence, apiCalls: calls() };
    });
    for (const secret of (0,worth_masking .L)(secrets, evidence))
        run.record.redactor.learn(secret);
    const causes = findCauses(evidence);
    const cost = { apiCalls, durationMs: run.limits.clock.now() - startedAt };
    return {
        evidence,
        diagnosis: diagnosisOf(evidence, { id: planned.id, causes, cost }, run.record.redactor),
    };
}
function isTelling({ code }, { failure }) {
    return failure.reason !== 'cancelled' || !['cancelled', 'too-slow', 'unknown'].includes(code ?? 'unknown');
}


  }),

  84208:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Fz: () => (  hookLeaseKey),
    Pe: () => (  leasesForHooks),
    UB: () => (  hookHolder)
  });
  var _deletion_claims_of_others_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78655);
  var _deletion_spare_on_uninstall_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42608);
  var _release_observe_again_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10552);
  var _release_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74260);
  var _release_lease_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46152);





function hookLeaseKey(releaseId) {
    return releaseId === undefined ? 'hook-lease' : `hook-lease-${releaseId}`;
}
function hookHolder(holder, releaseId) {
    return `${holder}, in a hook ${releaseId === undefined ? 'around all charts' : `of ${releaseId}`}`;
}
function leasesForHooks(run, effects, owner) {
    const key = hookLeaseKey(owner.releaseId);
    return async (other, signal, work) => {
        const release = contextOf(other, { run, effects, ...owner, signal });
        const lease = await (0,_release_lease_js__WEBPACK_IMPORTED_MODULE_2__  ._e)(release);
        if (!lease.ok)
            return lease;
        (0,_release_context_js__WEBPACK_IMPORTED_MODULE_3__  .N)(release, { lease: lease.value });
        if (lease.value)
            run.record.saveState(key, JSON.stringify(other));
        try {
            const observed = await (0,_release_observe_again_js__WEBPACK_IMPORTED_MODULE_4__  .p)(release);
            if (!observed.ok)
                return observed;
            const spared = await (0,_deletion_spare_on_uninstall_js__WEBPACK_IMPORTED_MODULE_1__  .J)(release, {
                reader: run.cluster.reader,
                store: run.cluster.store,
                release: other,
                going: [],
                staying: (0,_deletion_claims_of_others_js__WEBPACK_IMPORTED_MODULE_0__  .C)(other, run.approved.plan.releases),
                allowNamespaceDeletion: false,
                takenMayGo: false,
                signal,
            });
            if (!spared.ok)
                return spared;
            return await work({ signal: lease.value ? AbortSignal.any([signal, lease.value.lost]) : signal });
        }
        finally {
            const after = await run.cluster.store.observeOne(other);
            if (after.ok)
                (0,_release_context_js__WEBPACK_IMPORTED_MODULE_3__  .N)(release, { observed: after.value });
            if (await (0,_release_lease_js__WEBPACK_IMPORTED_MODULE_2__  .wL)(release, lease.value))
                run.record.saveState(key, '');
        }
    };
}
function contextOf({ name, namespace }, { run, effects, releaseId, lockTimeoutMs, signal }) {
    const what = `${namespace}/${name}`;
    const warningOf = (text) => ({
        type: 'warning',
        ...(releaseId !== undefined && { release: releaseId }),
        text: `${what}: ${text}`,
    });
    return {
        run: {
            cluster: run.cluster,
            limits: run.limits,
            leases: { ...run.leases, holder: hookHolder(run.leases.holder, releaseId) },
            record: {
                emit: (event) => run.record.emit(event.type === 'warning' ? warningOf(event.text) : event),
            },
        },
        effects,
        planned: { id: what, name, namespace, settings: { lockTimeout: lockTimeoutMs } },
        observed: undefined,
        lease: undefined,
        signal,
    };
}


  }),

  46152:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  l$: () => (  noteWriting),
  wL: () => (  releaseLease),
  _e: () => (  takeLease)
});

var object_ref = __webpack_require__(19651);
var model_result = __webpack_require__(46305);
var abort_failure = __webpack_require__(72110);
var lease_object = __webpack_require__(65836);
;// CONCATENATED MODULE: ./build/cluster/lease/lease-keeping.js



const MOST_LATE_MS = 3_000;
const LOST = { kind: 'cancelled', by: 'the lease was lost' };
function keepLease(options) {
    const { reader, writer, clock, release, holder, durationMs, lostAfterMs, takenAt } = options;
    const ref = (0,lease_object .mf)(release);
    const lost = new AbortController();
    const over = new AbortController();
    const request = { timeoutMs: durationMs / 4 };
    let lease = options.lease;
    let standsUntil = clock.now() + lostAfterMs;
    let last = Promise.resolve();
    function inTurn(work) {
        const turn = last.then(work);
        last = turn.catch(() => { });
        return turn;
    }
    async function change(edit) {
        for (let isFirst = true;;) {
            if (lost.signal.aborted)
                return gone();
            const now = reader.serverTime();
            const result = await writer.update(edit(lease, now), request);
            if (result.ok) {
                lease = result.value;
                if (!isFirst || reader.serverTime() - now < MOST_LATE_MS)
                    return (0,model_result.ok)();
                isFirst = false;
                continue;
            }
            if (result.failure.reason !== 'conflict' && result.failure.reason !== 'not-found')
                return result;
            const fresh = await reader.get(ref, request);
            if (!fresh.ok)
                return fresh;
            if (fresh.value === undefined || !(0,lease_object .D0)(fresh.value, holder)) {
                lost.abort(LOST);
                return gone();
            }
            lease = fresh.value;
        }
    }
    function gone() {
        return (0,model_result .f)({
            reason: 'conflict',
            code: 'operation-in-progress',
            message: `write ${(0,object_ref .r)(ref)}: the lock is no longer held by this run`,
            remedy: 'Look in the Lease object for who holds it now.',
            object: (0,object_ref .r)(ref),
        });
    }
    const held = (current, now) => (0,lease_object .Vr)(current, holder, durationMs, now);
    async function renewUntilOver() {
        let pauseMs = Math.max(0, durationMs / 3 - (reader.serverTime() - takenAt));
        for (;;) {
            await clock.sleep(pauseMs, AbortSignal.any([over.signal, lost.signal]));
            if (over.signal.aborted || lost.signal.aborted)
                return;
            const startedAt = clock.now();
            const renewed = await inTurn(() => change(held));
            if (renewed.ok)
                standsUntil = startedAt + lostAfterMs;
            else if (clock.now() >= standsUntil)
                lost.abort(LOST);
            pauseMs = renewed.ok ? durationMs / 3 : durationMs / 20;
        }
    }
    function removeOwn() {
        const { uid, resourceVersion } = lease.metadata;
        return writer.delete(ref, {
            ...request,
            ...(uid !== undefined && { uid }),
            ...(resourceVersion !== undefined && { resourceVersion }),
        });
    }
    const renewing = renewUntilOver();
    renewing.catch(() => lost.abort(LOST));
    return {
        lost: lost.signal,
        setAnnotations: (annotations) => inTurn(() => change((current, now) => (0,lease_object .dR)(held(current, now), typeof annotations === 'function' ? annotations(now) : annotations))),
        async release({ remove }) {
            over.abort();
            await renewing;
            if (lost.signal.aborted)
                return (0,model_result.ok)();
            const removed = remove ? await inTurn(removeOwn) : undefined;
            if (removed?.ok)
                return removed;
            const given = await inTurn(() => change(lease_object .eo));
            if (!given.ok)
                return lost.signal.aborted ? (0,model_result.ok)() : given;
            if (removed === undefined || removed.failure.reason !== 'conflict')
                return (0,model_result.ok)(removed?.failure);
            const again = await inTurn(removeOwn);
            return (0,model_result.ok)(again.ok || again.failure.reason === 'conflict' ? undefined : again.failure);
        },
    };
}

;// CONCATENATED MODULE: ./build/cluster/lease/lease.js





const DEFAULT_DURATION_MS = 15_000;
const LOST_AFTER_MS = 60_000;
const MOST_RACES = 5;
async function acquireLease(options) {
    const { reader, clock, release, holder, lockTimeoutMs = 0, signal } = options;
    const what = `lock release ${release.namespace}/${release.name}`;
    const ref = (0,lease_object .mf)(release);
    const deadline = clock.now() + lockTimeoutMs;
    let races = 0;
    let waited = false;
    for (;;) {
        if (signal.aborted)
            return (0,model_result .f)((0,abort_failure .P)(signal, what));
        const found = await reader.get(ref, { signal });
        if (!found.ok)
            return withoutRights(found.failure, what);
        const current = found.value && (0,lease_object .iC)(found.value, reader.serverTime());
        const isOthers = found.value !== undefined && !(0,lease_object .D0)(found.value, holder);
        if (current && isOthers && current.until > reader.serverTime()) {
            const leftMs = deadline - clock.now();
            if (leftMs <= 0)
                return (0,model_result .f)(heldByOther(what, (0,object_ref .r)(ref), current));
            if (!waited)
                options.onWaiting?.(current);
            waited = true;
            await waitForOther(options, Math.min(leftMs, current.until - reader.serverTime()));
            continue;
        }
        const takenAt = reader.serverTime();
        const taken = await take(options, found.value, takenAt);
        if (taken.ok) {
            return (0,model_result.ok)({
                ...keepLease({
                    ...options,
                    durationMs: durationOf(options),
                    lostAfterMs: lostAfter(options),
                    lease: taken.value,
                    takenAt,
                }),
                held: true,
                annotations: found.value?.metadata.annotations ?? {},
                ...(current && isOthers && { expiredHolder: current.holder }),
            });
        }
        races += 1;
        if (taken.failure.reason !== 'conflict' || races === MOST_RACES) {
            return withoutRights(taken.failure, what);
        }
    }
}
function take(options, found, now) {
    const { writer, release, holder } = options;
    const { apiVersion, kind, name } = (0,lease_object .mf)(release);
    const lease = found ?? {
        apiVersion,
        kind,
        metadata: {
            name,
            namespace: release.namespace,
            labels: { 'app.kubernetes.io/managed-by': 'helm-lifecycle' },
        },
    };
    const wanted = (0,lease_object .Vr)(lease, holder, durationOf(options), now);
    return found === undefined ? writer.create(wanted) : writer.update(wanted);
}
async function waitForOther(options, forMs) {
    const { reader, clock, release, signal } = options;
    const { apiVersion, kind, name, namespace } = (0,lease_object .mf)(release);
    const changed = new AbortController();
    const waiting = AbortSignal.any([signal, changed.signal]);
    const watching = reader.watch({ apiVersion, kind, namespace: namespace ?? '', fieldSelector: `metadata.name=${name}` }, waiting, ({ type, object }) => {
        const free = object !== undefined &&
            (type === 'DELETED' || (0,lease_object .iC)(object, reader.serverTime()) === undefined);
        if (free)
            changed.abort();
    });
    await clock.sleep(forMs, waiting);
    changed.abort();
    await watching;
}
function durationOf({ durationMs = DEFAULT_DURATION_MS }) {
    return durationMs;
}
function lostAfter({ durationMs }) {
    return durationMs ?? LOST_AFTER_MS;
}
function withoutRights(failure, what) {
    if (failure.reason === 'forbidden')
        return (0,model_result.ok)({ held: false, why: failure });
    return (0,model_result .f)({ ...failure, message: `${what}: ${failure.message}` });
}
function heldByOther(what, object, { holder, until }) {
    const end = new Date(until).toISOString().replace(/\.\d+Z/, 'Z');
    return {
        reason: 'conflict',
        code: 'operation-in-progress',
        message: `${what}: it is held by ${holder}`,
        remedy: `Wait for that run or cancel it. If it is dead, its lock ends by itself at ${end}.`,
        object,
    };
}

var release_release = __webpack_require__(45333);
var foreign_memory = __webpack_require__(9828);
var observe_again = __webpack_require__(10552);
var writing_claim = __webpack_require__(55331);
;// CONCATENATED MODULE: ./build/engine/lease/release-lease.js








async function takeLease(release, onWaiting = () => { }) {
    const { run, planned, effects, signal } = release;
    if (run.leases.lock === 'off')
        return (0,model_result.ok)(undefined);
    const lease = await acquireLease({
        reader: run.cluster.reader,
        writer: effects.cluster,
        clock: run.limits.clock,
        release: planned,
        holder: run.leases.holder,
        lockTimeoutMs: planned.settings.lockTimeout,
        onWaiting: ({ holder }) => {
            const text = `waits for another run that works on it: ${holder}`;
            run.record.emit({ type: 'warning', release: planned.id, text });
            onWaiting();
        },
        signal,
    });
    if (!lease.ok)
        return lease;
    if (lease.value.held) {
        warnOfUnknown(release, lease.value);
        return (0,model_result.ok)(lease.value);
    }
    const { why } = lease.value;
    if (run.leases.lock === 'required') {
        const remedy = 'Grant get, create, update and delete on leases.coordination.k8s.io, or set `lock` to auto.';
        return (0,model_result .f)({ ...why, message: `lock is required: ${why.message}`, remedy });
    }
    const text = `runs without a lease, so two runs could touch it at once: ${why.message}`;
    run.record.emit({ type: 'warning', release: planned.id, text });
    return (0,model_result.ok)(undefined);
}
async function releaseLease(release, lease) {
    if (lease === undefined)
        return true;
    const warn = (text) => release.run.record.emit({ type: 'warning', release: release.planned.id, text });
    const released = await lease.release({ remove: release.observed !== undefined && isGone(release) });
    if (!released.ok)
        warn(`the lease could not be given back: ${released.failure.message}`);
    else if (released.value)
        warn(`the lease was given back, but not removed: ${released.value.message}`);
    return released.ok;
}
function isGone(release) {
    return (0,observe_again .W)(release) && !(0,release_release .rc)(release.observed);
}
function warnOfUnknown({ run, planned }, { annotations }) {
    const { [writing_claim .Xn]: writing, [foreign_memory .po]: foreign } = annotations;
    const unknown = [
        ...(writing !== undefined && !(0,writing_claim .j_)(writing) ? [writing_claim .Xn] : []),
        ...(foreign !== undefined && !(0,foreign_memory .Qx)(foreign) ? [foreign_memory .po] : []),
    ];
    if (unknown.length === 0)
        return;
    const text = `what others wrote into ${(0,object_ref .r)((0,lease_object .mf)(planned))} is ignored: ${unknown.join(', ')}`;
    run.record.emit({ type: 'warning', release: planned.id, text });
}
async function noteWriting({ lease, observed }, writing) {
    if (!lease)
        return (0,model_result.ok)();
    if (!writing)
        return lease.setAnnotations({ [writing_claim .Xn]: null });
    const { revision, forMs } = writing;
    return lease.setAnnotations((now) => ({
        [writing_claim .Xn]: (0,writing_claim .py)({ revision, until: now + forMs }, observed),
    }));
}


  }),

  55331:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Xn: () => (  WRITING_ANNOTATION),
    g2: () => (  claimedUntil),
    gg: () => (  isClaimed),
    j_: () => (  isClaim),
    py: () => (  claimWriting)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53339);
  var _helm_seal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41108);
  var _model_release_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45333);
  var _util_json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63739);




const WRITING_ANNOTATION = 'helm-lifecycle/writing-revision';
const claim = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
    revision: zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(1),
    until: zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(0),
    seal: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(),
});
function claimWriting(writing, before) {
    return JSON.stringify({ ...writing, seal: sealAfter(before, writing) });
}
function isClaimed(annotation, observed) {
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_2__  .BP)(observed);
    const parsed = claim.safeParse((0,_util_json_text_js__WEBPACK_IMPORTED_MODULE_3__  .q)(annotation ?? ''));
    if (!last || !parsed.success || parsed.data.revision !== last.revision)
        return false;
    const before = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_2__  .Ow)(observed).filter((record) => record !== last);
    if (parsed.data.seal !== sealAfter({ revisions: before }, parsed.data))
        return false;
    return before.length > 0 || last.manifestId !== undefined;
}
function claimedUntil(annotation) {
    return claim.safeParse((0,_util_json_text_js__WEBPACK_IMPORTED_MODULE_3__  .q)(annotation ?? '')).data?.until;
}
function isClaim(annotation) {
    return claim.safeParse((0,_util_json_text_js__WEBPACK_IMPORTED_MODULE_3__  .q)(annotation)).success;
}
function sealAfter(before, { revision, until }) {
    return (0,_helm_seal_js__WEBPACK_IMPORTED_MODULE_0__  .R)((0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_2__  .BP)(before) ?? { uid: '' }, `${revision} ${until}`);
}


  }),

  74260:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  note),
    O: () => (  observedOf)
  });
function note(release, news) {
    Object.assign(release, news);
}
function observedOf({ planned, observed, }) {
    const { name, namespace } = planned;
    return observed ?? { name, namespace, revisions: [] };
}


  }),

  10552:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  isAbsent),
    p: () => (  observeAgain)
  });
  var _model_release_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45333);
  var _release_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74260);


async function observeAgain(release) {
    const before = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__  .BP)(release.observed);
    const observed = await release.run.cluster.store.observeOne(release.planned);
    if (!observed.ok)
        return observed;
    (0,_release_context_js__WEBPACK_IMPORTED_MODULE_1__  .N)(release, { observed: observed.value });
    const after = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__  .BP)(observed.value);
    if (after && (after.revision !== before?.revision || after.status !== before.status)) {
        const { revision, status } = after;
        release.run.record.emit({ type: 'revision-changed', release: release.planned.id, revision, status });
    }
    return { ok: true, value: undefined };
}
function isAbsent(release) {
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__  .BP)(release.observed);
    return last === undefined || last.status === 'uninstalled';
}


  }),

  13069:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  recoverByHand),
    U: () => (  recoverRelease)
  });
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46305);
  var _deletion_foreign_of_dead_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51305);
  var _lease_release_lease_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46152);
  var _release_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74260);
  var _observe_again_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10552);
  var _recover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97425);







async function recoverRelease(release, judge, meanwhile) {
    const lease = await (0,_lease_release_lease_js__WEBPACK_IMPORTED_MODULE_2__  ._e)(release);
    if (!lease.ok)
        return lease;
    (0,_release_context_js__WEBPACK_IMPORTED_MODULE_4__  .N)(release, { lease: lease.value });
    try {
        const read = await (0,_observe_again_js__WEBPACK_IMPORTED_MODULE_5__  .p)(release);
        if (!read.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)('read the release', read.failure));
        const settled = await settle(release, judge);
        await meanwhile();
        return settled;
    }
    finally {
        await (0,_lease_release_lease_js__WEBPACK_IMPORTED_MODULE_2__  .wL)(release, lease.value);
    }
}
function recoverByHand(release) {
    return settle(release, () => ({ kind: 'recover', why: 'recovered by hand' }));
}
async function settle(release, judge) {
    const record = (0,_recover_js__WEBPACK_IMPORTED_MODULE_3__  .Tr)(release);
    const left = record !== undefined || (0,_deletion_foreign_of_dead_run_js__WEBPACK_IMPORTED_MODULE_1__  .a)(release);
    const recovered = record ? await recoverJudged(release, record, judge) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)();
    if (!recovered.ok)
        return recovered;
    const remembered = left ? await (0,_deletion_foreign_of_dead_run_js__WEBPACK_IMPORTED_MODULE_1__  .j)(release) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)();
    if (!remembered.ok)
        return remembered;
    await (0,_lease_release_lease_js__WEBPACK_IMPORTED_MODULE_2__  .l$)(release, undefined);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)();
}
async function recoverJudged(release, record, judge) {
    const verdict = judge(record);
    return verdict.kind === 'recover' ? (0,_recover_js__WEBPACK_IMPORTED_MODULE_3__  .lj)(release, record, verdict.why) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__  .f)(verdict.failure);
}


  }),

  97425:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    R8: () => (  recoverStuck),
    Tr: () => (  pendingRevision),
    lj: () => (  recover),
    r0: () => (  observeAfterHelm)
  });
  var _helm_set_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30508);
  var _model_release_release_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45333);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46305);
  var _plan_judge_pending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75379);
  var _deletion_foreign_of_dead_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51305);
  var _lease_release_lease_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46152);
  var _lease_writing_claim_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55331);
  var _observe_again_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10552);








const LOOK_MS = 1_000;
async function recoverStuck(release) {
    const settled = await untilSettled(release);
    if (!settled.ok)
        return settled;
    const last = pendingRevision(release);
    if (!last)
        return (0,_deletion_foreign_of_dead_run_js__WEBPACK_IMPORTED_MODULE_2__  .a)(release) ? (0,_deletion_foreign_of_dead_run_js__WEBPACK_IMPORTED_MODULE_2__  .j)(release) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)();
    const verdict = judge(release, last);
    if (verdict.kind !== 'recover')
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__  .f)(verdict.failure);
    const recovered = await recover(release, last, verdict.why);
    return recovered.ok ? (0,_deletion_foreign_of_dead_run_js__WEBPACK_IMPORTED_MODULE_2__  .j)(release) : recovered;
}
function judge(release, record) {
    const { planned, run, lease } = release;
    const until = (0,_lease_writing_claim_js__WEBPACK_IMPORTED_MODULE_4__  .g2)(lease?.annotations[_lease_writing_claim_js__WEBPACK_IMPORTED_MODULE_4__  .Xn]);
    return (0,_plan_judge_pending_js__WEBPACK_IMPORTED_MODULE_1__  .l)({
        release: planned,
        record,
        underLease: lease !== undefined,
        leftByDeadRun: (0,_deletion_foreign_of_dead_run_js__WEBPACK_IMPORTED_MODULE_2__  .a)(release),
        ...(until !== undefined && { writingUntil: until }),
        now: run.cluster.reader.serverTime(),
        settings: planned.settings,
    });
}
async function untilSettled(release) {
    const { run, planned, lease, slot, signal } = release;
    const deadline = run.limits.clock.now() + planned.settings.lockTimeout;
    const stopped = lease ? AbortSignal.any([signal, lease.lost]) : signal;
    for (let waits = 0;; waits += 1) {
        const last = pendingRevision(release);
        const verdict = last && judge(release, last);
        if (verdict?.kind !== 'wait') {
            if (waits > 0)
                await slot.take(signal);
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)();
        }
        if (stopped.aborted || run.limits.clock.now() >= deadline)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__  .f)(verdict.failure);
        if (waits === 0) {
            const text = `the run that held the lease died; waits for its Helm, which may be writing revision ${last?.revision} until ${new Date(verdict.until).toISOString()}`;
            run.record.emit({ type: 'warning', release: planned.id, text });
            slot.release();
        }
        await run.limits.clock.sleep(LOOK_MS, stopped);
        const observed = await (0,_observe_again_js__WEBPACK_IMPORTED_MODULE_6__  .p)(release);
        if (!observed.ok)
            return observed;
    }
}
async function observeAfterHelm(release, then = 'settled') {
    const observed = await (0,_observe_again_js__WEBPACK_IMPORTED_MODULE_6__  .p)(release);
    if (!observed.ok) {
        release.run.record.emit({ type: 'revision-unread', release: release.planned.id });
        return observed;
    }
    const last = pendingRevision(release);
    const recovered = last ? await recover(release, last, 'its Helm was ended') : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)();
    if (recovered.ok && (last || then === 'settled'))
        await (0,_lease_release_lease_js__WEBPACK_IMPORTED_MODULE_3__  .l$)(release, undefined);
    return recovered;
}
function pendingRevision({ observed }) {
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_7__  .BP)(observed);
    return last?.status.startsWith('pending-') ? last : undefined;
}
async function recover(release, record, why) {
    const { run, planned, effects } = release;
    const description = `helm-lifecycle: was ${record.status}, ${why}`;
    const marked = await (0,_helm_set_status_js__WEBPACK_IMPORTED_MODULE_0__  .L)({ reader: run.cluster.reader, writer: effects.cluster }, planned, record, {
        status: 'failed',
        description,
    });
    if (!marked.ok)
        return marked;
    const text = `revision ${record.revision} was left ${record.status}; it is marked failed now (${why})`;
    run.record.emit({ type: 'warning', release: planned.id, text });
    return (0,_observe_again_js__WEBPACK_IMPORTED_MODULE_6__  .p)(release);
}


  }),

  38277:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  hY: () => (  helmStateKey),
  VM: () => (  leaseStateKey),
  DG: () => (  runReleaseHelm)
});

var runner = __webpack_require__(44666);
var release_release = __webpack_require__(45333);
var failure = __webpack_require__(48136);
var result = __webpack_require__(46305);
var release_lease = __webpack_require__(46152);
;// CONCATENATED MODULE: ./build/engine/schedule/yield-slot.js

const WAITING = 'owner=helm,status in (pending-install,pending-upgrade,pending-rollback,uninstalling)';
const STARTED_MS = 1_000;
function yieldWhileWaiting(release, helm) {
    const { run, planned, slot, observed } = release;
    const revision = helm.command === 'uninstall' ? (0,release_release .BP)(observed)?.revision : helm.revision;
    const over = new AbortController();
    const watch = () => {
        if (revision === undefined) {
            run.limits.clock.sleep(STARTED_MS, over.signal).then(() => over.signal.aborted || slot.release());
            return;
        }
        const look = () => {
            const isStored = secrets.objects().some(({ metadata: { labels = {} } }) => {
                return labels.name === planned.name && labels.version === String(revision);
            });
            if (!isStored)
                return;
            over.abort();
            slot.release();
        };
        const secrets = run.cluster.watches.follow(secretsIn(planned.namespace), look);
        over.signal.addEventListener('abort', secrets.close, { once: true });
        look();
    };
    const forget = slot.whenWanted(watch);
    return () => {
        forget();
        over.abort();
    };
}
function secretsIn(namespace) {
    return { apiVersion: 'v1', kind: 'Secret', namespace, labelSelector: WAITING, metadataOnly: true };
}

var locate = __webpack_require__(42642);
var field_manager = __webpack_require__(25639);
var applied_form = __webpack_require__(75112);
var object = __webpack_require__(31589);
var undeclared_fields = __webpack_require__(70969);
var observe_rendered = __webpack_require__(84354);
var list_text = __webpack_require__(72125);
;// CONCATENATED MODULE: ./build/engine/release/name-dropped-fields.js







const MOST_NAMES = 3;
async function nameDroppedFields(warnings, release) {
    if (!warnings.some((text) => (0,undeclared_fields .rw)(text) !== undefined))
        return [...warnings];
    const { run, planned, rendered } = release;
    const parsed = (0,observe_rendered .D)(rendered ?? '');
    const located = parsed.ok ? await (0,locate .x)(run.cluster.reader, parsed.value, planned.namespace) : parsed;
    const objects = located.ok ? located.value : [];
    const told = [];
    for (const text of warnings) {
        const field = (0,undeclared_fields .rw)(text);
        told.push(...(field === undefined ? [text] : await nameField(field, { text, objects, release })));
    }
    return told;
}
async function nameField(field, { text, objects, release }) {
    const guilty = [];
    const unknown = [];
    for (const [first, ...others] of byKind((0,undeclared_fields .p$)(field, objects))) {
        const lacks = await lacksField(first, field, release);
        if (lacks !== false)
            (lacks ? guilty : unknown).push(first, ...others);
    }
    if (guilty.length > 0)
        return guilty.map((object) => (0,undeclared_fields .KP)(object, [field]));
    if (unknown.length === 0)
        return [text];
    return [`${text}; it may be that of ${(0,list_text .s)(unknown.map(object .Vb), MOST_NAMES)}`];
}
function byKind(objects) {
    const groups = new Map();
    for (const object of objects) {
        const key = `${object.apiVersion}/${object.kind}`;
        const group = groups.get(key);
        if (group)
            group.push(object);
        else
            groups.set(key, [object]);
    }
    return [...groups.values()];
}
async function lacksField(object, field, { run, planned, signal }) {
    const options = { signal, fieldManager: field_manager .l };
    const answer = await run.cluster.reader.dryRunApply((0,applied_form .C)(object, planned), options);
    if (answer.ok)
        return false;
    const undeclared = (0,undeclared_fields .vh)(answer.failure.message);
    return undeclared.length === 0 ? undefined : undeclared.some((path) => (0,undeclared_fields .VO)(path, field));
}

var warn_of_helm = __webpack_require__(34728);
;// CONCATENATED MODULE: ./build/engine/release/release-helm.js








function helmStateKey(releaseId) {
    return `helm-${releaseId}`;
}
function leaseStateKey(releaseId) {
    return `lease-${releaseId}`;
}
async function runReleaseHelm(release, { timeoutMs, ...doing }, start) {
    const { run, planned, signal, log, slot } = release;
    await slot.take(signal);
    const ms = timeoutMs();
    const noted = await noteWhatIsWritten(release, doing, ms);
    if (!noted.ok) {
        slot.release();
        return noted;
    }
    const save = (started) => {
        const state = { release: planned.id, ...doing, ...started };
        run.record.saveState(helmStateKey(planned.id), JSON.stringify(state));
    };
    save({});
    const stopWatching = yieldWhileWaiting(release, doing);
    const said = [];
    try {
        return await start({
            signal,
            timeoutMs: ms,
            onLine: (line) => log.debug(line),
            onStarted: (pid) => save({ pid }),
            onWarning: (text) => said.push(text),
        });
    }
    finally {
        stopWatching();
        slot.release();
        for (const text of await nameDroppedFields(said, release))
            (0,warn_of_helm .A)(release, text);
    }
}
const MARGIN_MS = 5_000;
async function noteWhatIsWritten(release, { command, revision }, timeoutMs) {
    const written = command === 'uninstall' ? (0,release_release .BP)(release.observed)?.revision : revision;
    if (written === undefined)
        return (0,result.ok)();
    const forMs = (0,runner .wi)(timeoutMs) + MARGIN_MS;
    const noted = await (0,release_lease .l$)(release, { revision: written, forMs });
    return noted.ok ? noted : (0,result .f)((0,failure .i)('note in the lease what Helm is about to write', noted.failure));
}


  }),

  34728:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  warnOfHelm)
  });
function warnOfHelm({ run, planned, warned }, text) {
    if ([...warned].some((told) => told.endsWith(text)))
        return;
    warned.add(text);
    run.record.emit({ type: 'warning', release: planned.id, text });
}


  }),

  25639:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    l: () => (  HELM_MANAGER)
  });
const HELM_MANAGER = 'helm';


  }),

  63083:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  rewriteManifest)
  });
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);
  var _storage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82574);



async function rewriteManifest({ reader, writer }, release, record, rewrite) {
    const ref = { apiVersion: 'v1', kind: 'Secret', name: record.secretName, namespace: release.namespace };
    const what = `leave objects out of revision ${record.revision} of ${release.namespace}/${release.name}`;
    const secret = await reader.get(ref);
    if (!secret.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)(what, secret.failure));
    if (!secret.value)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)();
    const { data } = secret.value;
    const payload = (0,_storage_js__WEBPACK_IMPORTED_MODULE_1__  .Uo)(data?.release ?? '', rewrite);
    if (!payload.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)(what, payload.failure));
    const patched = await writer.patch(ref, 'merge', {
        metadata: { resourceVersion: secret.value.metadata.resourceVersion },
        data: { release: payload.value },
    });
    return patched.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)() : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)(what, patched.failure));
}


  }),

  30508:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  setStatus)
  });
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);
  var _storage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82574);



async function setStatus({ reader, writer }, release, record, { status, description }) {
    const ref = { apiVersion: 'v1', kind: 'Secret', name: record.secretName, namespace: release.namespace };
    const what = `mark revision ${record.revision} of ${release.namespace}/${release.name} as ${status}`;
    const secret = await reader.get(ref);
    if (!secret.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)(what, secret.failure));
    const payload = (0,_storage_js__WEBPACK_IMPORTED_MODULE_1__  .U2)(secret.value ? (0,_storage_js__WEBPACK_IMPORTED_MODULE_1__  .Md)(secret.value) : '', status, description);
    if (!payload.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)(what, payload.failure));
    const patched = await writer.patch(ref, 'merge', {
        metadata: { resourceVersion: record.resourceVersion, labels: { status } },
        data: { release: payload.value },
    });
    return patched.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)() : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)(what, patched.failure));
}


  }),

  32665:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    k: () => (  isOfNewestTemplate),
    l: () => (  isNewestReplicaSet)
  });
  var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65363);
  var _owners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66230);


const REVISION = 'deployment.kubernetes.io/revision';
const GENERATION = 'deprecated.daemonset.template.generation';
function isOfNewestTemplate(pod, objects) {
    const owner = controllerOf(pod, objects);
    if (owner === undefined)
        return true;
    const labels = pod.metadata.labels ?? {};
    switch (owner.kind) {
        case 'ReplicaSet':
            return isNewestReplicaSet(owner, objects);
        case 'StatefulSet': {
            const wanted = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .b6)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .pq)(owner.status).updateRevision);
            const own = labels['controller-revision-hash'];
            return wanted === '' || own === undefined || own === wanted;
        }
        case 'DaemonSet': {
            const wanted = owner.metadata.annotations?.[GENERATION];
            const own = labels['pod-template-generation'];
            return wanted === undefined || own === undefined || own === wanted;
        }
        default:
            return true;
    }
}
function isNewestReplicaSet(set, objects) {
    const byUid = new Map(objects.map((object) => [object.metadata.uid, object]));
    const deployment = (0,_owners_js__WEBPACK_IMPORTED_MODULE_0__  .Qi)(set, byUid)[0]?.uid;
    if (deployment === undefined)
        return true;
    const siblings = objects.filter((object) => object.kind === 'ReplicaSet' && (0,_owners_js__WEBPACK_IMPORTED_MODULE_0__  .Qi)(object, byUid).some(({ uid }) => uid === deployment));
    return siblings.every((sibling) => revisionOf(sibling) <= revisionOf(set));
}
function revisionOf({ metadata }) {
    return Number(metadata.annotations?.[REVISION] ?? 0);
}
function controllerOf(object, objects) {
    const references = (0,_owners_js__WEBPACK_IMPORTED_MODULE_0__  .Qi)(object);
    const uid = (references.find(({ controller }) => controller) ?? references[0])?.uid;
    return uid === undefined ? undefined : objects.find(({ metadata }) => metadata.uid === uid);
}


  }),

  70969:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    KP: () => (  droppedText),
    VO: () => (  isSameField),
    p$: () => (  objectsWith),
    rw: () => (  droppedField),
    vh: () => (  undeclaredFields)
  });
  var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29598);
  var _util_list_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72125);
  var _object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31589);



const MOST_FIELDS = 5;
function undeclaredFields(refusal) {
    const found = refusal.matchAll(/(?<!\S)\.?(\S{1,300}): field not declared in schema/g);
    return [...found].flatMap(([, path]) => path ?? []);
}
function droppedField(warning) {
    return /unknown field "([^"]{1,300})"/.exec(warning)?.[1];
}
function objectsWith(path, objects) {
    const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
    return objects.filter((object) => has(object, steps));
}
function isSameField(undeclared, dropped) {
    const [one, other] = [undeclared, dropped].map((path) => path.replace(/\[(?:"[^"]{0,300}"|[^\]"[])*\]/g, '[]'));
    return one === other;
}
function droppedText(object, fields) {
    const named = (0,_util_list_text_js__WEBPACK_IMPORTED_MODULE_0__  .s)(fields, MOST_FIELDS);
    const [what, its] = fields.length === 1 ? ['field', 'it'] : ['fields', 'them'];
    return `${(0,_object_js__WEBPACK_IMPORTED_MODULE_1__  .Vb)(object)}: the API server drops the ${what} ${named}, since kind ${object.kind} does not have ${its}`;
}
function has(value, [step, ...rest]) {
    if (step === undefined)
        return value !== undefined;
    if (Array.isArray(value))
        return has(value[Number(step)], rest);
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__  .O)(value) && Object.hasOwn(value, step) && has(value[step], rest);
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

  84259:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  eventsOf)
  });
function eventsOf(events, type) {
    return events.filter((event) => event.type === type);
}


  }),

  58857:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  v: () => (  foldEvents)
});

var plan_phase = __webpack_require__(44615);
var plan_plan = __webpack_require__(15333);
var events_of = __webpack_require__(84259);
;// CONCATENATED MODULE: ./build/model/journal/fold-hooks.js

function foldHooks(phase, hooks, events, options) {
    return hooks.flatMap((hook) => {
        const base = { ...hook, phase };
        const started = (0,events_of .X)(events, 'hook-started').filter((event) => event.hook === hook.id);
        const ended = (0,events_of .X)(events, 'hook-ended').findLast((event) => event.hook === hook.id);
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

var built_in_step = __webpack_require__(9205);
;// CONCATENATED MODULE: ./build/model/journal/fold-serving.js



function foldServing(planned, events, isOver) {
    if ((0,events_of .X)(events, 'lease-lost').length > 0)
        return 'not known, for another run may have changed the release since the lease was lost';
    const rolledBack = (0,events_of .X)(events, 'rollback-ended').findLast((event) => event.failure === undefined);
    if (rolledBack) {
        return rolledBack.to === 'absent' ? 'uninstalled again' : `revision ${rolledBack.to} serves again`;
    }
    const hasBegun = (0,events_of .X)(events, 'phase-started').some(({ phase }) => phase === 'exec');
    if (!hasBegun)
        return untouched(planned);
    if (planned.operation === 'uninstall')
        return 'what is left of it stays, and the next destroy goes on from there';
    if (planned.phases.exec.hooks.length > 0)
        return undefined;
    const changes = events.filter((event) => event.type === 'revision-changed' || event.type === 'revision-unread' || event.type === 'brought-back');
    const last = changes.at(-1);
    if (last === undefined) {
        return planned.operation === 'reinstall'
            ? 'what was installed before is being removed or gone'
            : untouched(planned);
    }
    if (last.type === 'revision-unread')
        return 'what Helm has left could not be read';
    if (last.type === 'brought-back')
        return `revision ${last.to} serves again`;
    return `revision ${last.revision} stays${shortcoming(events, isOver)}`;
}
function servedByRollback({ phases }, to) {
    const step = (0,built_in_step .cg)(phases.exec.steps, 'helm');
    if (step?.command !== 'rollback')
        return undefined;
    return `revision ${step.revision} serves again${to === undefined ? '' : `, as revision ${to.revision}`}`;
}
function untouched({ installed }) {
    if (installed === undefined || installed.status === 'uninstalled')
        return 'nothing was installed';
    const { revision, status, deployedRevision } = installed;
    if (deployedRevision === undefined)
        return `revision ${revision} stays as it was, ${status}`;
    return `revision ${deployedRevision} serves as before`;
}
function shortcoming(events, isOver) {
    const ended = (0,events_of .X)(events, 'phase-ended').find(({ phase, failure }) => failure && isMain(phase));
    if (!isOver || ended?.failure?.reason === 'cancelled')
        return ', it was not completed';
    if (ended === undefined)
        return '';
    return ended.phase === 'postExec' ? ', its postExec failed' : ', it is not ready';
}
function isMain(phase) {
    return plan_phase .Nk.some((main) => main === phase);
}

;// CONCATENATED MODULE: ./build/model/journal/fold-release.js





function foldRelease(planned, events, run) {
    const decided = (0,events_of .X)(events, 'release-replanned').at(-1)?.planned ?? planned;
    const started = (0,events_of .X)(events, 'release-started').at(0);
    const ended = (0,events_of .X)(events, 'release-ended').at(-1);
    const phases = foldPhases(events, run.lastAt);
    const outcome = ended?.outcome ?? (started ? 'interrupted' : run.dryRun ? 'planned' : 'skipped');
    const note = ended?.note ?? (outcome === 'skipped' ? 'the run ended before it' : undefined);
    const failure = foldFailure(events, phases);
    const rolledBack = (0,events_of .X)(events, 'rollback-ended').findLast((event) => event.failure === undefined);
    const rolledBackTo = rolledBack && { rolledBackTo: rolledBack.to };
    const diagnosed = (0,events_of .X)(events, 'diagnosed').at(-1);
    const from = revisionBefore(planned);
    const { operation, why } = decided;
    const to = revisionAfter(planned, events, { operation, outcome, ...rolledBackTo });
    const serves = FAILED.has(outcome)
        ? foldServing(planned, events, ended !== undefined)
        : outcome === 'succeeded'
            ? servedByRollback(decided, to)
            : undefined;
    const url = (0,events_of .X)(events, 'url-found').at(-1)?.url;
    return {
        id: planned.id,
        ...(planned.location && { location: planned.location }),
        name: planned.name,
        namespace: planned.namespace,
        action: planned.action,
        operation,
        why,
        ...(planned.inputChanges && { inputChanges: planned.inputChanges }),
        needs: planned.needs,
        outcome,
        ...(note !== undefined && { note }),
        ...(planned.chart && { chart: planned.chart }),
        ...(from && { from }),
        ...(to && { to }),
        changed: hasChanged(decided, events, outcome),
        ...(ended?.changes && { changes: ended.changes }),
        ...(outcome === 'planned' && decided.fallback && { fallback: decided.fallback }),
        ...(started && { startedAt: new Date(started.at).toISOString() }),
        durationMs: started === undefined ? 0 : (ended?.at ?? run.lastAt) - started.at,
        ...(failure && { failure }),
        otherFailures: foldOtherFailures(events, phases, failure),
        ...rolledBackTo,
        ...(serves !== undefined && { serves }),
        ...(url !== undefined && { url }),
        ...foldDeletions(events),
        ...(diagnosed && { diagnostics: diagnosed.folder }),
        ...(diagnosed?.cost && { diagnosisCost: diagnosed.cost }),
        phases,
        hooks: plan_phase .ZG.flatMap((phase) => foldHooks(phase, decided.phases[phase].hooks, events, {
            planned: outcome === 'planned',
            lastAt: run.lastAt,
        })),
        ...foldIgnored(events),
        warnings: (0,events_of .X)(events, 'warning').map((event) => event.text),
    };
}
function foldIgnored(events) {
    const objects = (0,events_of .X)(events, 'not-waited-for').flatMap((event) => event.objects);
    return objects.length > 0 ? { ignored: [...new Set(objects)] } : {};
}
function foldDeletions(events) {
    const all = (0,events_of .X)(events, 'deletion');
    if (all.length === 0)
        return {};
    const stays = new Map(all.flatMap((event) => event.stays).map((item) => [item.object, item]));
    return { deletes: [...new Set(all.flatMap((event) => event.deletes))], stays: [...stays.values()] };
}
function foldPhases(events, lastAt) {
    return (0,events_of .X)(events, 'phase-started').map(({ phase, at }) => {
        const ended = (0,events_of .X)(events, 'phase-ended').find((event) => event.phase === phase);
        return {
            phase,
            startedAt: new Date(at).toISOString(),
            durationMs: (ended?.at ?? lastAt) - at,
            ...(ended?.failure && { failure: ended.failure }),
        };
    });
}
function foldFailure(events, phases) {
    const failure = (0,events_of .X)(events, 'release-ended').at(-1)?.failure ??
        phases.find((result) => fold_release_isMain(result.phase) && result.failure)?.failure;
    const cause = (0,events_of .X)(events, 'diagnosed').find((event) => event.cause)?.cause;
    if (failure === undefined || cause === undefined)
        return failure;
    if (cause.message === failure.message)
        return { ...cause, ...failure, ...(cause.code && { code: cause.code }) };
    return failure.cause === undefined ? { ...failure, cause } : failure;
}
function foldOtherFailures(events, phases, first) {
    const afterwards = phases.filter((result) => !fold_release_isMain(result.phase)).map((result) => result.failure);
    const rollbacks = (0,events_of .X)(events, 'rollback-ended').map((event) => event.failure);
    return [...rollbacks, ...afterwards].filter((failure) => failure !== undefined && failure.message !== first?.message);
}
function fold_release_isMain(phase) {
    return plan_phase .Nk.some((main) => main === phase);
}
function revisionBefore({ installed }) {
    if (installed === undefined)
        return undefined;
    const version = installed.chartVersion;
    return { revision: installed.revision, ...(version !== undefined && { version }) };
}
function revisionAfter(planned, events, ending) {
    const uninstalled = ending.operation === 'uninstall' && ending.outcome === 'succeeded';
    if (uninstalled || ending.rolledBackTo === 'absent' || ending.outcome === 'planned')
        return undefined;
    const before = revisionBefore(planned);
    const changed = (0,events_of .X)(events, 'revision-changed').at(-1);
    if (changed === undefined)
        return before;
    const version = ending.rolledBackTo === undefined ? planned.chart?.version : before?.version;
    return { revision: changed.revision, ...(version !== undefined && { version }) };
}
function hasChanged(decided, events, outcome) {
    if (!CHANGING.includes(decided.operation))
        return false;
    if ((0,plan_plan .Qg)(decided)) {
        return (0,events_of .X)(events, 'hook-ended').some((event) => event.outcome === 'succeeded');
    }
    return (outcome === 'planned' ||
        (0,events_of .X)(events, 'revision-changed').length > 0 ||
        (0,events_of .X)(events, 'phase-ended').some((event) => event.phase === 'exec' && event.failure === undefined));
}
const FAILED = new Set(['failed', 'timed-out', 'cancelled', 'interrupted']);
const CHANGING = [
    'install',
    'upgrade',
    'reinstall',
    'uninstall',
    'restore',
    'rollback',
    'recover',
];

var run_step_text = __webpack_require__(13401);
;// CONCATENATED MODULE: ./build/model/journal/fold-run-steps.js




function foldRunSteps(plan, events) {
    const ended = (0,events_of .X)(events, 'run-step-ended');
    return (0,plan_plan .rl)(plan).map((step) => {
        const end = ended.find(({ kind }) => kind === step.kind);
        const outcome = end === undefined ? (plan.dryRun ? 'planned' : 'skipped') : end.failure ? 'failed' : 'succeeded';
        return {
            kind: step.kind,
            summary: (0,run_step_text .t)(step),
            outcome,
            changed: (0,built_in_step .eg)(step) && outcome !== 'skipped' && outcome !== 'failed',
            ...(end?.failure && { failure: end.failure }),
        };
    });
}

;// CONCATENATED MODULE: ./build/model/journal/fold-events.js






function foldEvents(events) {
    const [planned] = events;
    if (planned?.type !== 'run-planned')
        throw new Error('a journal begins with run-planned');
    const { plan, commit, runUrl, startedAt = planned.at } = planned;
    const ended = (0,events_of .X)(events, 'run-ended').at(-1);
    const lastAt = (ended ?? events.at(-1) ?? planned).at;
    const releases = plan.releases.map((release) => foldRelease(release, events.filter((event) => releaseOf(event) === release.id), { dryRun: plan.dryRun, lastAt }));
    const newNamespaces = (0,plan_plan .s5)(plan);
    const runSteps = foldRunSteps(plan, events);
    const failure = ended === undefined ? firstFailure(events, releases) : ended.failure;
    return {
        formatVersion: 2,
        command: plan.command,
        manifest: plan.manifest,
        manifestId: plan.manifestId,
        ...(plan.environment !== undefined && { environment: plan.environment }),
        outcome: ended?.outcome ?? 'interrupted',
        dryRun: plan.dryRun,
        changed: releases.some((release) => release.changed) || runSteps.some((step) => step.changed),
        startedAt: new Date(startedAt).toISOString(),
        durationMs: lastAt - startedAt,
        cluster: plan.cluster,
        tools: plan.tools,
        ...(commit !== undefined && { commit }),
        ...(runUrl !== undefined && { runUrl }),
        ...(plan.orphans && { orphans: plan.orphans }),
        ...(newNamespaces.length > 0 && { newNamespaces }),
        ...(failure && { failure }),
        counts: count(releases),
        ...(runSteps.length > 0 && { runSteps }),
        runHooks: plan_phase .NV.flatMap((phase) => foldHooks(phase, plan.runPhases[phase].hooks, events, { planned: plan.dryRun, lastAt })),
        releases,
        warnings: (0,events_of .X)(events, 'warning')
            .filter((event) => event.release === undefined)
            .map((event) => event.text),
        cost: ended?.cost ?? NO_COST,
    };
}
function releaseOf(event) {
    return 'release' in event ? event.release : undefined;
}
function firstFailure(events, releases) {
    const failedFirst = (0,events_of .X)(events, 'release-ended').find((event) => event.outcome === 'failed' || event.outcome === 'timed-out');
    return (releases.find((release) => release.id === failedFirst?.release)?.failure ??
        releases.find((release) => release.outcome === 'interrupted' && release.failure)?.failure ??
        (0,events_of .X)(events, 'run-phase-ended').find((event) => event.failure)?.failure);
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


  }),

  99777:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  mayGoBackTo),
    W: () => (  isTrusted)
  });
  var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45333);

function isTrusted(release, record) {
    if (isOwn(record))
        return true;
    const first = (0,_release_js__WEBPACK_IMPORTED_MODULE_0__  .Ow)(release).find((one) => isOwn(one) || one.manifestId !== undefined);
    if (!first)
        return true;
    const { createdAt: since = 0 } = first;
    const { createdAt = Number.POSITIVE_INFINITY } = record;
    return record.revision < first.revision && createdAt <= since;
}
function mayGoBackTo(release, record) {
    return record.wasLive === true || isTrusted(release, record);
}
function isOwn({ inputs, isOurs }) {
    return inputs !== undefined || isOurs === true;
}


  }),

  79534:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  t: () => (  digestChart)
});

var external_node_crypto_ = __webpack_require__(77598);
var result = __webpack_require__(46305);
var unpack_subcharts = __webpack_require__(93066);
var chart_files = __webpack_require__(57951);
var chart_limits = __webpack_require__(87817);
var schema_files = __webpack_require__(31587);
var hook_events = __webpack_require__(27931);
;// CONCATENATED MODULE: ./build/observe/chart/template-needs.js
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
    for (const part of found) {
        const next = part.includes === 'any'
            ? [...defined.values()].flat()
            : part.includes.flatMap((name) => defined.get(name) ?? []);
        for (const it of next)
            found.add(it);
    }
    return [...found];
}
function definitions(text) {
    return text.split(/(?=\{\{-?\s*define\s)/).flatMap((body) => {
        const name = /^\{\{-?\s*define\s+(?:"([^"]*)"|`([^`]*)`)/.exec(body);
        return name ? [[name[1] ?? name[2] ?? '', body]] : [];
    });
}
const STRING = /"(?:\\.?|[^"\\])*"?|`[^`]*`?/gs;
function readPart(text) {
    const actions = [...text.matchAll(/\{\{((?:(?!\}\}).)*)/gs)]
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

;// CONCATENATED MODULE: ./build/observe/chart/chart-digest.js








async function digestChart(path) {
    const limits = (0,chart_limits .Jd)();
    const read = await (0,chart_files .A)(path, { limits });
    if (!read.ok)
        return read;
    const files = await (0,unpack_subcharts .U)(read.value, limits);
    if (!files.ok)
        return files;
    const schema = (0,schema_files .e)(files.value);
    if (schema)
        return (0,result .f)(schema);
    const templates = files.value.flatMap(templateIn);
    const texts = [...templates.map(({ text }) => text), ...files.value.flatMap(defaultsIn)];
    return (0,result.ok)({
        digest: digestFiles(files.value),
        needs: templateNeeds(templates),
        hookEvents: (0,hook_events .C)(texts),
        defaults: digestFiles(files.value.filter(({ name }) => name === 'values.yaml')),
        subcharts: digestFiles(files.value.filter(({ name }) => name.startsWith('charts/'))),
    });
}
function digestFiles(files) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { name, content } of files)
        hash.update(`${name}\0${content.length}\0`).update(content);
    return hash.digest('hex');
}
function defaultsIn({ name, content }) {
    return /(?:^|\/)values\.yaml$/.test(name) ? [content.toString('utf8')] : [];
}
function templateIn({ name, content }) {
    return /(?:^|\/)templates\//.test(name) && !name.endsWith('/NOTES.txt')
        ? [{ name, text: content.toString('utf8') }]
        : [];
}


  }),

  93066:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  unpackSubcharts)
  });
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);
  var _files_chart_archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54575);



async function unpackSubcharts(files, limits) {
    const all = [];
    for (const file of files) {
        if (!/(?:^|\/)charts\/[^/]+\.tgz$/.test(file.name)) {
            all.push(file);
            continue;
        }
        const inside = await (0,_files_chart_archive_js__WEBPACK_IMPORTED_MODULE_1__  .b)(file.content, limits);
        const deeper = inside.ok ? await unpackSubcharts(inside.value, limits) : inside;
        if (!deeper.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)(file.name, deeper.failure));
        const sorted = deeper.value.sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const { name, content } of sorted)
            all.push({ name: `${file.name}/${name}`, content });
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(all);
}


  }),

  27931:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  hookEventsIn),
    O: () => (  mayRunAt)
  });
const ANNOTATION = /helm\.sh(?:\/hook(?![\w-])([^\n]*)|\/(?![a-z])|(?=["'`]))/gi;
const WRITTEN = /^["'`]?\s{0,20}:?\s{0,20}["'`]?((?:[\w-]+\s{0,20},\s{0,20}){0,20}[\w-]+)(?!\s{0,20}(?:\{\{|-))/;
const KNOWN = /^(?:(?:pre|post)-(?:install|upgrade|delete|rollback)|test(?:-success|-failure)?|crd-install)$/;
function hookEventsIn(texts) {
    const events = new Set();
    for (const text of texts) {
        for (const [, rest] of text.matchAll(ANNOTATION)) {
            const written = rest === undefined ? undefined : WRITTEN.exec(rest)?.[1];
            const words = (written ?? '').split(',').map((word) => word.trim().toLowerCase());
            if (!words.every((word) => KNOWN.test(word)))
                return 'any';
            for (const word of words)
                events.add(word);
        }
    }
    return [...events].sort();
}
function mayRunAt(events, event) {
    return events === 'any' || events.includes(event);
}


  }),

  22447:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    BH: () => (  withUnknownHooks),
    BZ: () => (  UNKNOWN_INPUTS),
    vR: () => (  compareDigests),
    yS: () => (  digestInputs),
    zK: () => (  haveSameHooks)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89815);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46305);
  var _model_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7543);
  var _chart_chart_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79534);
  var _chart_files_chart_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87817);
  var _chart_files_read_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90011);








const FORMAT = 2;
const RELEASE_DIGITS = 24;
const HOOK_DIGITS = 16;
const PART_DIGITS = 8;
async function digestInputs(inputs, reader) {
    const chart = await (0,_chart_chart_digest_js__WEBPACK_IMPORTED_MODULE_3__  .t)(inputs.chartPath);
    if (!chart.ok)
        return chart;
    const cluster = await clusterPart(chart.value.needs, reader, inputs.comingApis);
    if (!cluster.ok)
        return cluster;
    const files = await digestFiles([inputs.valuesFiles, inputs.crdFiles, inputs.hookFiles]);
    if (!files.ok)
        return files;
    const [values = [], crds = [], hookFiles = []] = files.value;
    const { name, namespace } = inputs.release;
    const release = {
        release: { name, namespace },
        cluster: inputs.clusterUid,
        chart: chart.value.digest,
        values,
        ...(inputs.setIntegers.length > 0 && { integers: inputs.setIntegers }),
        crds,
        settings: (0,_model_settings_js__WEBPACK_IMPORTED_MODULE_2__  .ho)(inputs.settings, 'release'),
        capabilities: cluster.value,
    };
    const hooks = { hooks: inputs.hooks, files: hookFiles, ...(0,_model_settings_js__WEBPACK_IMPORTED_MODULE_2__  .ho)(inputs.settings, 'hooks') };
    const digest = digits(release, RELEASE_DIGITS) + digits(hooks, HOOK_DIGITS);
    const { needs, defaults, subcharts } = chart.value;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({
        digest,
        chartDigest: chart.value.digest,
        parts: {
            settings: digitsOfEach({
                ...(0,_model_settings_js__WEBPACK_IMPORTED_MODULE_2__  .ho)(inputs.settings, 'release'),
                ...(0,_model_settings_js__WEBPACK_IMPORTED_MODULE_2__  .ho)(inputs.settings, 'hooks'),
            }),
            hooks: digitsOfEach(inputs.hooks),
            hookFiles: digits(hookFiles, PART_DIGITS),
            chart: { defaults: defaults.slice(0, PART_DIGITS), subcharts: subcharts.slice(0, PART_DIGITS) },
            crds: digits(crds, PART_DIGITS),
            cluster: digits(cluster.value, PART_DIGITS),
        },
        usesLookup: needs.lookup,
        readsApis: asksForApis(needs),
        hookEvents: chart.value.hookEvents,
    });
}
const UNKNOWN_INPUTS = '0'.repeat(RELEASE_DIGITS + HOOK_DIGITS);
function withUnknownHooks(digest) {
    return digest.slice(0, RELEASE_DIGITS) + '0'.repeat(HOOK_DIGITS);
}
function haveSameHooks(one, other) {
    return one.slice(RELEASE_DIGITS) === other.slice(RELEASE_DIGITS);
}
function compareDigests(marked, wanted) {
    if (marked === wanted)
        return 'same';
    return marked.slice(0, RELEASE_DIGITS) === wanted.slice(0, RELEASE_DIGITS) ? 'hooks-differ' : 'differ';
}
function asksForApis({ capabilities, apiVersions }) {
    return capabilities && (apiVersions === 'all' || apiVersions.length > 0);
}
async function clusterPart(needs, reader, comingApis) {
    if (!needs.capabilities)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(null);
    const version = await reader.version();
    if (!version.ok)
        return version;
    const minor = /^v?\d+\.\d+/.exec(version.value)?.[0] ?? version.value;
    if (!asksForApis(needs))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ minor });
    const resources = await reader.resources();
    if (!resources.ok)
        return resources;
    const coming = comingApis ? await comingApis() : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)([]);
    if (!coming.ok)
        return coming;
    const served = new Set([
        ...resources.value.flatMap(({ apiVersion, kind }) => [apiVersion, `${apiVersion}/${kind}`]),
        ...coming.value,
    ]);
    const asked = needs.apiVersions === 'all' ? [...served] : needs.apiVersions.filter((it) => served.has(it));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ minor, served: asked.sort() });
}
async function digestFiles(lists) {
    const digests = [];
    for (const list of lists) {
        const found = await Promise.all(list.map(digestPath));
        for (const digest of found)
            if (!digest.ok)
                return digest;
        digests.push(found.flatMap((digest) => (digest.ok ? digest.value : [])));
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(digests);
}
async function digestPath(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isDirectory())
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(hash.update(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path)).digest('hex'));
        const files = await (0,_chart_files_read_folder_js__WEBPACK_IMPORTED_MODULE_4__  .j1)(path, { limits: (0,_chart_files_chart_limits_js__WEBPACK_IMPORTED_MODULE_6__  .Jd)() });
        if (!files.ok)
            return files;
        for (const { name, content } of files.value)
            hash.update(`${name}\0${content.length}\0`).update(content);
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(hash.digest('hex'));
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__  .f)({
            reason: 'invalid-manifest',
            message: `read ${error.path ?? 'a file'}: ${error.message}`,
            remedy: 'Check that the file exists and may be read.',
        });
    }
}
function digitsOfEach(values) {
    const told = Object.entries(values).filter(([, value]) => !Array.isArray(value) || value.length > 0);
    return Object.fromEntries(told.map(([name, value]) => [name, digits(value, PART_DIGITS)]));
}
function digits(value, count) {
    const text = (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__  .d)({ format: FORMAT, value });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, count);
}


  }),

  84354:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  parseRendered),
    e: () => (  sameRendered)
  });
  var _kube_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49958);
  var _kube_manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25604);
  var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89815);
  var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29598);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);





function parseRendered(manifest) {
    const documents = (0,_kube_documents_js__WEBPACK_IMPORTED_MODULE_0__  .e)(manifest);
    return documents.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(documents.value.map(({ object }) => object)) : documents;
}
function sameRendered(one, other) {
    return fingerprint(one) === fingerprint(other);
}
function fingerprint(manifest) {
    return (0,_kube_manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__  .Ms)(manifest)
        .flatMap(({ text, objects, failure }) => failure ? [text] : objects.map((object) => (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__  .d)(normalised(object))))
        .sort()
        .join('\n');
}
function normalised({ status: _status, ...object }) {
    const { creationTimestamp: _created, ...metadata } = object.metadata;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__  .L)({ ...object, metadata });
}


  }),

  74323:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  approve)
  });
  var _model_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15333);

function isOfPreview(kind) {
    return kind === 'open-preview' || kind === 'close-preview';
}
function approve(plan) {
    const isRefused = plan.releases.some(({ refused }) => refused);
    const releases = plan.dryRun || isRefused ? [] : plan.releases.filter((release) => !release.settings.dryRun);
    const performs = new Set(releases.map((release) => release.id));
    const mayChange = !plan.dryRun && !isRefused;
    const performsAround = mayChange && (0,_model_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__  .rl)(plan).some(({ kind }) => isOfPreview(kind));
    return { plan, performs, performsAround };
}


  }),

  29004:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  refuseOthers),
    L: () => (  decide)
  });
  var _helm_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40256);
  var _model_is_below_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35388);
  var _model_plan_input_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5225);
  var _model_release_release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45333);
  var _model_release_trusted_revision_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99777);
  var _observe_inputs_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22447);
  var _util_unreachable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40891);







function decide(input) {
    const decision = decideOperation(input);
    const owner = otherOwner(input);
    if (owner === undefined || decision.operation === 'skip')
        return decision;
    return input.takeOver ? takenOver(decision, owner) : { ...decision, refused: isOthers(input, owner) };
}
function decideOperation(input) {
    switch (input.action) {
        case 'skip':
            return perform('skip', 'action is skip');
        case 'destroy':
            return decideDestroy(input);
        case 'deploy':
            return decideDeploy(input);
        default:
            return (0,_util_unreachable_js__WEBPACK_IMPORTED_MODULE_4__  .H)(input.action);
    }
}
function decideDestroy({ observed, ...input }) {
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_5__  .BP)(observed);
    if (!isStored(last))
        return perform('absent', 'there is no such release');
    const decision = {
        ...perform('uninstall', leftBy(last)),
        ...unfinishedIn(observed),
        ...(last.status === 'uninstalled' && { resumes: true }),
    };
    return input.protected ? { ...decision, refused: isProtected(observed, 'destroy') } : decision;
}
function decideDeploy(input) {
    const { observed } = input;
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_5__  .BP)(observed);
    if (!isStored(last))
        return perform('install', 'there is no such release yet');
    if ((0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_5__  .rc)(observed))
        return { ...perform('install', leftBy(last)), ...unfinishedIn(observed) };
    if ((0,_model_is_below_js__WEBPACK_IMPORTED_MODULE_1__  .Y)(input.installedChartVersion, input.reinstallBelow)) {
        const why = `deployed chart version ${input.installedChartVersion} is below ${input.reinstallBelow}`;
        const decision = { ...perform('reinstall', why), ...unfinishedIn(observed) };
        return input.protected ? { ...decision, refused: isProtected(observed, 'reinstall') } : decision;
    }
    if (last.status !== 'deployed')
        return upgradeAfter(last, input);
    return compareInputs(input, last);
}
function upgradeAfter(last, { observed, execReplaced }) {
    const why = `revision ${last.revision} is ${last.status}`;
    if (execReplaced)
        return perform('upgrade', why);
    const { unfinished } = unfinishedIn(observed);
    if (unfinished === undefined)
        return perform('upgrade', why);
    const served = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_5__  .$8)(observed);
    if (served === undefined)
        return { ...perform('upgrade', why), unfinished };
    const { revision } = served;
    if (!(0,_model_release_trusted_revision_js__WEBPACK_IMPORTED_MODULE_6__  .U)(observed, served)) {
        return {
            ...perform('upgrade', `${why}, and not first back to revision ${revision}: no run has stored it`),
            unfinished: { ...unfinished, notBackTo: revision },
        };
    }
    return {
        ...perform('upgrade', `${why}, so first back to revision ${revision}`),
        unfinished: { ...unfinished, backTo: revision },
    };
}
function unfinishedIn(observed) {
    const unfinished = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_5__  .D8)(observed).filter(({ status }) => status !== 'deployed');
    if (unfinished.length === 0)
        return {};
    return { unfinished: { revisions: unfinished.map(({ revision }) => revision) } };
}
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
        const taken = takeBack(input);
        if (taken)
            return taken;
        return {
            operation: 'upgrade',
            scope: 'mark',
            why: `revision ${last.revision} was made by another tool and has the same resources: taken over as it is`,
        };
    }
    const isOurs = last.isOurs === true || last.manifestId !== undefined;
    const whose = isOurs ? 'was not completed by this action' : 'was made by another tool';
    return upgrade(`revision ${last.revision} ${whose}${whichInputs(input)}`);
}
function compareMark(marked, wanted, revision, input) {
    if (marked === _observe_inputs_digest_js__WEBPACK_IMPORTED_MODULE_3__  .BZ) {
        const why = `revision ${revision} came by a rollback, so whether it has these inputs is not known`;
        return perform('upgrade', `${why}${whichInputs(input)}`);
    }
    const difference = (0,_observe_inputs_digest_js__WEBPACK_IMPORTED_MODULE_3__  .vR)(marked, wanted);
    const { usesLookup, sameAsStored } = input;
    if (difference !== 'differ' && usesLookup && !sameAsStored) {
        return perform('upgrade', 'its templates use lookup and render otherwise now');
    }
    const taken = difference === 'differ' ? undefined : takeBack(input);
    if (taken)
        return taken;
    if (difference !== 'differ' && input.drift)
        return repairDrift(input.drift, input);
    switch (difference) {
        case 'same':
            return perform('unchanged', `revision ${revision} has these inputs`);
        case 'hooks-differ':
            return {
                operation: 'upgrade',
                scope: 'hooks',
                why: `only hooks changed since revision ${revision}${whichInputs(input)}`,
            };
        case 'differ':
            return perform('upgrade', `inputs changed since revision ${revision}${whichInputs(input)}`);
        default:
            return (0,_util_unreachable_js__WEBPACK_IMPORTED_MODULE_4__  .H)(difference);
    }
}
function takeBack({ takenAway = [], takeOwnership, unchanged, observed: { name, namespace }, }) {
    const [first] = takenAway;
    if (!first)
        return undefined;
    const more = takenAway.length > _model_plan_input_change_js__WEBPACK_IMPORTED_MODULE_2__  .SE ? ` and ${takenAway.length - _model_plan_input_change_js__WEBPACK_IMPORTED_MODULE_2__  .SE} more` : '';
    const objects = takenAway
        .slice(0, _model_plan_input_change_js__WEBPACK_IMPORTED_MODULE_2__  .SE)
        .map(({ object, by }) => `${object} belongs to release ${by}`);
    const text = `${objects.join(', ')}${more} by now`;
    if (takeOwnership && unchanged !== 'check')
        return perform('upgrade', `${text}, and is taken back (takeOwnership)`);
    const refused = {
        reason: 'drifted',
        code: 'ownership-conflict',
        message: `release ${namespace}/${name} no longer has all its objects: ${text}`,
        remedy: 'Take it out of one of the two charts. With `takeOwnership: true` (and `unchanged: repair`) this release takes it back.',
        object: first.object,
    };
    return { ...perform('upgrade', text), refused };
}
function repairDrift(drift, { unchanged, observed: { name, namespace } }) {
    const decision = perform('restore', `drifted from revision ${drift.revision}: ${drift.summary}`);
    if (unchanged !== 'check')
        return decision;
    const refused = {
        reason: 'drifted',
        message: `release ${namespace}/${name} drifted from revision ${drift.revision}: ${drift.summary}`,
        remedy: 'Look at it with `drift`. `unchanged: repair` restores what was deployed; a rule in `drift.ignore` accepts the difference.',
    };
    return { ...decision, refused };
}
function whichInputs({ inputChanges = [] }) {
    return inputChanges.length > 0 ? `: ${(0,_model_plan_input_change_js__WEBPACK_IMPORTED_MODULE_2__  .TI)(inputChanges, _model_plan_input_change_js__WEBPACK_IMPORTED_MODULE_2__  .SE)}` : '';
}
function otherOwner({ observed, ownIds }) {
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_5__  .BP)(observed);
    if (!isStored(last) || last.manifestId === undefined)
        return undefined;
    return ownIds.includes(last.manifestId) ? undefined : last.manifestId;
}
function refuseOthers(input) {
    const owner = otherOwner(input);
    return owner === undefined || input.takeOver ? undefined : isOthers(input, owner);
}
function takenOver(decision, owner) {
    const why = `${decision.why}, taken over from ${owner}`;
    if (decision.operation === 'unchanged')
        return { operation: 'upgrade', scope: 'mark', why };
    return { ...decision, why };
}
function isOthers({ observed: { name, namespace }, ownIds }, owner) {
    return {
        reason: 'conflict',
        message: `release ${namespace}/${name} belongs to manifest ${owner} (label ${_helm_mark_js__WEBPACK_IMPORTED_MODULE_0__  .vP}), and the id of this one is ${ownIds[0]}`,
        remedy: `If it is the same manifest (moved, a fork, or a checkout that does not know its repository), write \`id: ${owner}\` in it. To make the release this manifest's, set \`take-over\` (--take-over) once.`,
    };
}
function leftBy({ revision, status }) {
    const more = status === 'uninstalled' ? ', and its destroy was interrupted' : '';
    return `revision ${revision} is ${status}${more}`;
}
function perform(operation, why) {
    return { operation, scope: 'all', why };
}
function isStored(last) {
    return last !== undefined && (last.status !== 'uninstalled' || last.isUninstalling === true);
}
function isProtected({ name, namespace }, operation) {
    return {
        reason: 'protected',
        message: `release ${namespace}/${name} is protected: ${operation} would delete it`,
        remedy: 'Remove `protected: true` from its entry when that is really wanted.',
    };
}


  }),

  5958:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Sv: () => (  WAS_TAKEN),
  eL: () => (  judgeDeletion),
  P2: () => (  sameObjectKey)
});

var helm_owner = __webpack_require__(80472);
var kube_object = __webpack_require__(31589);
;// CONCATENATED MODULE: ./build/kube/others-among.js

const MADE_BY_THE_CLUSTER = new Set([
    'ServiceAccount/default',
    'ConfigMap/kube-root-ca.crt',
    'ConfigMap/openshift-service-ca.crt',
    'ServiceAccount/builder',
    'ServiceAccount/deployer',
    'ServiceAccount/pipeline',
    'RoleBinding/system:deployers',
    'RoleBinding/system:image-builders',
    'RoleBinding/system:image-pullers',
]);
function othersAmong(objects, own) {
    const uids = new Set(objects.map(({ metadata }) => metadata.uid));
    const names = new Set(objects.map(({ kind, metadata }) => `${kind}/${metadata.name}`));
    return objects.filter((object) => {
        const { kind, metadata } = object;
        if (metadata.deletionTimestamp !== undefined)
            return false;
        if (MADE_BY_THE_CLUSTER.has(`${kind}/${metadata.name}`))
            return false;
        if (metadata.ownerReferences?.some(({ uid }) => uids.has(uid)))
            return false;
        if (kind === 'Endpoints' && names.has(`Service/${metadata.name}`))
            return false;
        const account = metadata.annotations?.['kubernetes.io/service-account.name'];
        if (kind === 'Secret' && account !== undefined && names.has(`ServiceAccount/${account}`))
            return false;
        if (kind === 'Lease' && metadata.name.startsWith('helm-lifecycle.'))
            return false;
        return !isOwn(object, own);
    });
}
function isOwn(object, { releases, chartHooks }) {
    const { annotations = {}, labels = {}, namespace } = object.metadata;
    if (chartHooks.has((0,kube_object .Vb)(object)) && annotations['helm.sh/hook'] !== undefined)
        return true;
    return releases.some((release) => {
        const isRecord = object.kind === 'Secret' &&
            labels.owner === 'helm' &&
            labels.name === release.name &&
            namespace === release.namespace;
        return (isRecord ||
            (annotations['meta.helm.sh/release-name'] === release.name &&
                annotations['meta.helm.sh/release-namespace'] === release.namespace));
    });
}

;// CONCATENATED MODULE: ./build/plan/judge-deletion.js



const WAS_TAKEN = 'it was there before this release';
const MOST_NAMED = 5;
function judgeDeletion(doomed, rules) {
    const { live, ref, contents, stays } = doomed;
    const { release, own, allowNamespaceDeletion } = rules;
    const leave = (why, holds) => ({
        kind: 'leave',
        why,
        ...(holds && { holds }),
    });
    if (live === undefined)
        return { kind: 'gone' };
    if (live === 'unreadable')
        return leave('the credentials may not read it, so nobody knows whose it is');
    if (stays !== undefined)
        return leave(stays);
    if (!(0,helm_owner .D0)(live, release)) {
        const owner = (0,helm_owner .ym)(live);
        return leave(owner ? `it belongs to release ${owner.namespace}/${owner.name}` : 'it belongs to no release');
    }
    if (!contents)
        return { kind: 'delete' };
    const others = othersAmong(contents.objects, own).map(kube_object .Vb).sort();
    const inside = insideText(others, contents.unseen);
    const isNamespace = ref.kind === 'Namespace';
    if (isNamespace && ref.name === release.namespace) {
        const also = inside === '' ? '' : `, and so do objects of others: ${inside}`;
        return leave(`the release lives in it${also}`, allowNamespaceDeletion ? 'last' : 'own');
    }
    if (inside === '' || (isNamespace && allowNamespaceDeletion))
        return { kind: 'delete' };
    return leave(`${inside} would be deleted with it`, 'others');
}
function insideText(others, unseen) {
    const named = others.slice(0, MOST_NAMED);
    const more = others.length - named.length;
    return [
        ...(named.length > 0 ? [named.join(', ')] : []),
        ...(more > 0 ? [`${more} more`] : []),
        ...(unseen.length > 0 ? [`perhaps ${unseen.join(', ')}, which cannot be listed`] : []),
    ].join(' and ');
}
function sameObjectKey({ apiVersion, kind, namespace, name }) {
    const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
    return [group, kind, namespace ?? '', name].join('/');
}


  }),

  75379:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    l: () => (  judgePending)
  });
  var _util_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71081);

const LEAST_AGE_MS = 15 * 60_000;
const OVERTIME_MS = 20_000;
function judgePending(pending) {
    const { record, underLease, leftByDeadRun, now, settings } = pending;
    const ageMs = now - record.modifiedAt * 1000;
    const { minAge } = settings.unlock;
    const minAgeMs = minAge === 'auto' ? Math.max(2 * settings.timeout, LEAST_AGE_MS) : minAge;
    if (settings.unlock.mode === 'fail')
        return refuse(pending, '`unlock` is fail');
    if (!underLease)
        return refuse(pending, 'without a lease it cannot be known whether another run is at work');
    if (leftByDeadRun) {
        const until = pending.writingUntil ?? record.modifiedAt * 1000 + settings.timeout + OVERTIME_MS;
        if (now >= until)
            return { kind: 'recover', why: 'the run that held the lease died' };
        const { failure } = refuse(pending, `its Helm may be at work until ${timeOf(until)}`);
        return { kind: 'wait', until, failure };
    }
    if (ageMs >= minAgeMs)
        return { kind: 'recover', why: `nothing happened for ${(0,_util_duration_js__WEBPACK_IMPORTED_MODULE_0__  .a3)(ageMs)}` };
    return refuse(pending, `it is recovered by itself in ${(0,_util_duration_js__WEBPACK_IMPORTED_MODULE_0__  .a3)(minAgeMs - ageMs)}`);
}
function refuse({ release, record }, why) {
    const { id, name, namespace } = release;
    const since = timeOf(record.modifiedAt * 1000);
    return {
        kind: 'refuse',
        failure: {
            reason: 'conflict',
            code: 'operation-in-progress',
            message: `release ${namespace}/${name} is ${record.status} in revision ${record.revision} since ${since}: another Helm is at work, or was killed (${why})`,
            remedy: `Look with: helm history ${name} --namespace ${namespace}. When no Helm works on it any more: helm-lifecycle recover ${id}`,
        },
    };
}
function timeOf(ms) {
    return new Date(ms).toISOString().replace(/\.\d+Z/, 'Z');
}


  }),

  26656:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    H: () => (  unreachable),
    s: () => (  mendManifest)
  });
  var _kube_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49958);
  var _render_rendered_item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64036);
  var _render_served_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86311);



function unreachable(manifest, served) {
    return (0,_render_rendered_item_js__WEBPACK_IMPORTED_MODULE_1__  .W)(manifest).filter((item) => !(0,_render_served_version_js__WEBPACK_IMPORTED_MODULE_2__  .S)(item, served) && (0,_render_served_version_js__WEBPACK_IMPORTED_MODULE_2__  .a)(item, served) === undefined);
}
function mendManifest(manifest, served) {
    const changes = [];
    const documents = manifest.split(/^---(?=\s|$)/m).map((text) => {
        const items = (0,_render_rendered_item_js__WEBPACK_IMPORTED_MODULE_1__  .W)(text);
        const mended = items.map((item) => mend(item, served));
        if (mended.every(({ change }) => change === undefined))
            return text;
        changes.push(...mended.flatMap(({ change }) => change ?? []));
        const left = mended.map(({ content }) => content).filter((content) => content !== undefined);
        return left.length === 0 ? undefined : documentOf(text, left);
    });
    return { manifest: documents.filter((text) => text !== undefined).join('---'), changes };
}
function mend(item, served) {
    const { apiVersion, kind, content, name } = item;
    if (kind === '')
        return { content };
    if (name === '')
        return { change: `a ${kind} without a name is forgotten, for Helm cannot find it` };
    if ((0,_render_served_version_js__WEBPACK_IMPORTED_MODULE_2__  .S)(item, served))
        return { content };
    const now = (0,_render_served_version_js__WEBPACK_IMPORTED_MODULE_2__  .a)(item, served);
    if (now === undefined)
        return {
            change: `${(0,_render_rendered_item_js__WEBPACK_IMPORTED_MODULE_1__  .T)(item)} of ${apiVersion} is forgotten, for the cluster has no such kind any more`,
        };
    return {
        content: { ...content, apiVersion: now },
        change: `${(0,_render_rendered_item_js__WEBPACK_IMPORTED_MODULE_1__  .T)(item)} is of ${now} now, for the cluster does not serve ${apiVersion} any more`,
    };
}
function documentOf(text, items) {
    const source = (0,_kube_documents_js__WEBPACK_IMPORTED_MODULE_0__  .r)(text)[0]?.source;
    const [only] = items;
    const object = items.length === 1 ? only : { apiVersion: 'v1', kind: 'List', items };
    return `\n${source === undefined ? '' : `# Source: ${source}\n`}${JSON.stringify(object)}\n`;
}


  }),

  61760:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    k: () => (  runsOn),
    o: () => (  PHASE_RULES)
  });
  var _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10513);

const PHASE_RULES = {
    checkPrerequisites: {
        phase: 'checkPrerequisites',
        builtIn: 'chart, values, CRD and hook files are readable; the credentials have the permissions that are needed; the rendered resources can be deployed as far as can be seen',
        hooksRunOn: _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__  .AY.deploy,
        hooksReplaceBuiltIn: false,
        collectsEvidence: false,
        canRollBack: false,
        onFailure: 'the chart fails; nothing was changed but the namespace and the lease, and a pending revision of a dead Helm is marked failed',
    },
    preExec: {
        phase: 'preExec',
        builtIn: 'apply the CRDs of `crds`, wait until they are established',
        hooksRunOn: _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__  .AY.deploy,
        hooksReplaceBuiltIn: false,
        collectsEvidence: true,
        canRollBack: false,
        onFailure: 'the chart fails; evidence, then `onFailure` hooks',
    },
    exec: {
        phase: 'exec',
        builtIn: 'the operation: install, upgrade, reinstall or uninstall, and the wait until all is ready or gone',
        hooksRunOn: _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__  .AY.deploy,
        hooksReplaceBuiltIn: true,
        collectsEvidence: true,
        canRollBack: true,
        onFailure: 'evidence, `onFailure` hooks, rollback when listed in `rollbackOn`, `finally` hooks',
    },
    postExec: {
        phase: 'postExec',
        builtIn: '`helm test` when `test` is enabled; after an uninstall, the CRDs are deleted when `crds.deleteOnDestroy` is set',
        hooksRunOn: _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__  .AY.deploy,
        hooksReplaceBuiltIn: false,
        collectsEvidence: true,
        canRollBack: true,
        onFailure: 'as exec',
    },
    validate: {
        phase: 'validate',
        builtIn: 'all rendered resources exist and are ready; pods without a readiness probe stay up for `settle`',
        hooksRunOn: _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__  .AY.deploy,
        hooksReplaceBuiltIn: false,
        collectsEvidence: true,
        canRollBack: true,
        onFailure: 'as exec',
    },
    onFailure: {
        phase: 'onFailure',
        builtIn: 'nothing; evidence was collected before it, a rollback comes after it',
        hooksRunOn: _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__  .AY.always,
        hooksReplaceBuiltIn: false,
        collectsEvidence: false,
        canRollBack: false,
        onFailure: 'reported beside the first error, never instead of it',
    },
    finally: {
        phase: 'finally',
        builtIn: 'nothing',
        hooksRunOn: _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__  .AY.always,
        hooksReplaceBuiltIn: false,
        collectsEvidence: false,
        canRollBack: false,
        onFailure: 'reported beside the first error; the chart fails when there was none',
    },
};
function runsOn(phase, when, operation) {
    const asked = operation === 'restore' ? 'upgrade' : operation;
    return (when ?? PHASE_RULES[phase].hooksRunOn).includes(asked);
}


  }),

  5233:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  cY: () => (  actionFor),
  bq: () => (  byPhase),
  Wz: () => (  installedRelease),
  Dp: () => (  planHook),
  F3: () => (  planRelease),
  q8: () => (  planRestore)
});


var condition = __webpack_require__(91539);
var registry = __webpack_require__(59559);
var phase = __webpack_require__(44615);
var release = __webpack_require__(45333);
var trusted_revision = __webpack_require__(99777);
var decide = __webpack_require__(29004);
var built_in_step = __webpack_require__(9205);
var rollback_target = __webpack_require__(69976);
;// CONCATENATED MODULE: ./build/plan/fallback.js



function fallbackOf({ operation, settings, phases }, observed) {
    const { steps } = phases.exec;
    if (operation !== 'install' && operation !== 'upgrade')
        return undefined;
    if (!(0,built_in_step .I4)(steps) || settings.atomic === false || settings.rollbackOn.length === 0)
        return undefined;
    const to = (0,rollback_target .es)(observed, observed);
    if (to !== undefined)
        return { to };
    const compared = (0,built_in_step .cg)(steps, 'compare-deployed');
    if (compared)
        return { to: compared.revision, ifLive: true };
    return { to: (0,release .BP)(observed) === undefined ? 'absent' : 'stays' };
}

var phases = __webpack_require__(61760);
var release_steps = __webpack_require__(35057);
;// CONCATENATED MODULE: ./build/plan/planners/release.js









function planRelease(entry, facts, options) {
    const action = actionFor(entry, options.command);
    const decision = (0,decide .L)({
        action,
        observed: facts.observed,
        digest: facts.digest,
        ...(facts.usesLookup !== undefined && { usesLookup: facts.usesLookup }),
        ...(facts.inputChanges && { inputChanges: facts.inputChanges }),
        unchanged: entry.settings.unchanged,
        protected: entry.settings.protected,
        execReplaced: entry.hooks.exec.some((hook) => (0,phases .k)('exec', hook.item.when, 'upgrade')),
        force: options.force,
        ownIds: options.ownIds,
        takeOver: options.takeOver,
        ...(facts.drift && { drift: facts.drift }),
        takenAway: facts.drift?.takenAway ?? facts.takenAway ?? [],
        takeOwnership: entry.settings.takeOwnership,
        ...(facts.sameAsStored !== undefined && { sameAsStored: facts.sameAsStored }),
        ...(facts.installedChart && { installedChartVersion: facts.installedChart.version }),
        ...(entry.settings.reinstallBelow !== undefined && { reinstallBelow: entry.settings.reinstallBelow }),
    });
    return asPlanned(entry, facts, { action, decision, newNamespaces: options.newNamespaces });
}
function planRestore(entry, { record, drift, observed }) {
    const { inputs, details } = record;
    const facts = {
        observed,
        drift,
        ...(inputs !== undefined && { digest: inputs }),
        ...(details?.chart && { installedChart: details.chart }),
    };
    const why = `drifted from revision ${drift.revision}: ${drift.summary}`;
    const refused = (0,trusted_revision .W)(observed, record) ? undefined : isUntrusted(observed, record);
    const decision = { operation: 'restore', scope: 'all', why, ...(refused && { refused }) };
    return asPlanned(entry, facts, { action: 'deploy', decision, newNamespaces: [] });
}
function isUntrusted({ name, namespace }, { revision }) {
    return {
        reason: 'conflict',
        message: `revision ${revision} of release ${namespace}/${name} is not restored: no run of this project has stored it`,
        remedy: 'Deploy the release, which makes it what the manifest says.',
    };
}
function asPlanned(entry, facts, { action, decision: { refused, scope, resumes, ...decision }, newNamespaces, }) {
    const blocked = facts.failure ?? refused;
    const hooks = plannedHooks(entry, decision.operation, { scope, resumes });
    const input = {
        decision: { ...decision, scope },
        settings: entry.settings,
        namespace: entry.namespace,
        observed: facts.observed,
        newNamespaces,
        digest: facts.digest,
        ...(facts.drift && decision.operation === 'restore' && { drift: facts.drift }),
        inSync: facts.inSync === true,
        execReplaced: hooks.exec.length > 0,
    };
    const installed = installedRelease(facts);
    const phases = byPhase((phase) => ({ steps: (0,release_steps .r4)(phase, input), hooks: hooks[phase] }));
    const { operation } = decision;
    const fallback = fallbackOf({ operation, settings: entry.settings, phases }, facts.observed);
    return {
        id: entry.id,
        name: entry.name,
        namespace: entry.namespace,
        location: entry.location,
        action,
        ...decision,
        needs: entry.needs,
        settings: entry.settings,
        opening: (0,release_steps .Yg)(input),
        phases,
        ...(fallback && { fallback }),
        closing: (0,release_steps .ni)(input),
        ...(facts.chart && { chart: facts.chart }),
        ...(installed && { installed }),
        ...(facts.digest !== undefined && { digest: facts.digest }),
        ...(facts.inputChanges && action === 'deploy' && { inputChanges: facts.inputChanges }),
        ...(facts.parts && { parts: facts.parts }),
        ...(facts.drift && decision.operation === 'restore' && { drift: facts.drift }),
        ...(blocked && { blocked }),
        ...(refused && isForRun(refused, action) && { refused: { location: entry.location, ...refused } }),
    };
}
function isForRun({ reason }, action) {
    return action === 'destroy' || reason === 'conflict';
}
function actionFor(entry, command) {
    return command === 'destroy' && entry.action === 'deploy' ? 'destroy' : entry.action;
}
function planHook({ id, title, item, location }) {
    return {
        id,
        name: title,
        kind: item.kind,
        summary: (0,registry .U)(item.kind).describe(item.spec),
        ...(item.if !== undefined && { condition: (0,condition .pu)(item.if) }),
        location,
    };
}
function plannedHooks(entry, operation, { scope, resumes }) {
    const isDone = (phase) => resumes && (phase === 'checkPrerequisites' || phase === 'preExec');
    return byPhase((phase) => scope === 'mark' || isDone(phase)
        ? []
        : entry.hooks[phase].filter((hook) => (0,phases .k)(phase, hook.item.when, operation)).map(planHook));
}
function byPhase(of) {
    return Object.fromEntries(phase .ZG.map((phase) => [phase, of(phase)]));
}
function installedRelease({ observed, installedChart, }) {
    const last = (0,release .BP)(observed);
    if (!last)
        return undefined;
    const live = (0,release .$8)(observed);
    return {
        revision: last.revision,
        status: last.status,
        ...(live && { deployedRevision: live.revision }),
        ...(installedChart && { chartName: installedChart.name, chartVersion: installedChart.version }),
    };
}


  }),

  35057:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Yg: () => (  openingSteps),
    ni: () => (  closingSteps),
    r4: () => (  phaseSteps)
  });
  var _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10513);
  var _model_release_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45333);
  var _model_release_trusted_revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99777);



function openingSteps({ decision, settings, namespace, observed, newNamespaces, }) {
    const steps = [];
    if ((0,_model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__  .hn)(decision.operation)) {
        const absent = newNamespaces.find(({ name }) => name === namespace);
        steps.push(settings.createNamespace
            ? {
                kind: 'create-namespace',
                namespace,
                labels: settings.namespaceLabels,
                annotations: settings.namespaceAnnotations,
                isNew: absent !== undefined,
                ...(absent?.meant !== undefined && { meant: absent.meant }),
            }
            : { kind: 'find-namespace', namespace });
    }
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_1__  .BP)(observed);
    if (changes(decision.operation) && last?.status.startsWith('pending-')) {
        steps.push({ kind: 'recover', revision: last.revision, status: last.status, byHand: false });
    }
    return steps;
}
function phaseSteps(phase, input) {
    const { decision, settings } = input;
    const deploying = decision.scope === 'all' && (0,_model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__  .hn)(decision.operation);
    const uninstalling = decision.operation === 'uninstall';
    switch (phase) {
        case 'checkPrerequisites':
            return [
                ...(changes(decision.operation) ? [{ kind: 'check-prerequisites' }] : []),
                ...(input.drift ? [guard(input.drift)] : []),
            ];
        case 'preExec':
            return deploying && settings.crds !== undefined && settings.crds.policy !== 'skip'
                ? [{ kind: 'apply-crds', policy: settings.crds.policy }]
                : [];
        case 'exec':
            return decision.scope === 'all' && !input.execReplaced ? operationSteps(input) : [];
        case 'postExec':
            if (deploying && settings.test.enabled)
                return [{ kind: 'helm-test' }];
            return uninstalling && settings.crds?.deleteOnDestroy === true ? [{ kind: 'delete-crds' }] : [];
        case 'validate':
            return deploying ||
                decision.operation === 'restore' ||
                (decision.operation === 'unchanged' && settings.unchanged === 'verify')
                ? [{ kind: 'wait-ready' }]
                : [];
        case 'onFailure':
        case 'finally':
            return [];
    }
}
function closingSteps({ decision, digest, execReplaced, inSync }) {
    if (execReplaced)
        return [];
    if (decision.operation === 'uninstall')
        return [PURGE];
    const marks = (0,_model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__  .hn)(decision.operation) || decision.operation === 'restore';
    return marks && digest !== undefined ? [{ kind: 'mark', digest, objects: memoryOf(decision, inSync) }] : [];
}
const PURGE = { kind: 'purge' };
function operationSteps({ decision, observed, drift }) {
    const { operation, unfinished } = decision;
    const upgrade = { kind: 'helm', command: 'upgrade' };
    switch (operation) {
        case 'install':
            return (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_1__  .rc)(observed)
                ? [{ kind: 'helm', command: 'uninstall', purpose: 'finish' }, PURGE, upgrade]
                : [upgrade];
        case 'upgrade':
            return [...(unfinished ? [bringBack(unfinished)] : []), ...compareDeployed(observed), upgrade];
        case 'reinstall':
            return [
                ...keepRelease(observed),
                { kind: 'helm', command: 'uninstall', purpose: 'replace' },
                PURGE,
                upgrade,
            ];
        case 'uninstall':
            return [{ kind: 'helm', command: 'uninstall', purpose: 'destroy' }];
        case 'restore':
            return drift ? restoreSteps(drift) : [];
        default:
            return [];
    }
}
function memoryOf({ scope }, inSync = false) {
    if (scope === 'mark')
        return 'leave';
    return scope === 'all' || inSync ? 'remember' : 'forget';
}
function guard({ signature, summary }) {
    return { kind: 'guard-drift', signature, summary };
}
function restoreSteps({ revision, summary }) {
    return [
        { kind: 'helm', command: 'rollback', revision },
        { kind: 'repair-drift', revision },
        { kind: 'describe-revision', text: `restored revision ${revision}: ${summary}` },
    ];
}
function bringBack({ revisions, backTo, notBackTo }) {
    return {
        kind: 'bring-back',
        revisions,
        ...(backTo !== undefined && { to: backTo }),
        ...(notBackTo !== undefined && { notTo: notBackTo }),
    };
}
function compareDeployed(observed) {
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_1__  .BP)(observed);
    if (last?.status !== 'deployed' || (0,_model_release_trusted_revision_js__WEBPACK_IMPORTED_MODULE_2__  .U)(observed, last))
        return [];
    return [{ kind: 'compare-deployed', revision: last.revision }];
}
function keepRelease(observed) {
    const replaced = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_1__  .D7)(observed);
    return replaced ? [{ kind: 'keep-release', revision: replaced.revision }] : [];
}
function changes(operation) {
    return (0,_model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__  .hn)(operation) || operation === 'uninstall' || operation === 'restore';
}


  }),

  10557:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  removedApi)
  });
const REMOVED = [
    {
        apiVersion: 'extensions/v1beta1',
        kinds: ['Deployment', 'DaemonSet', 'ReplicaSet'],
        removedIn: 16,
        successor: 'apps/v1',
    },
    {
        apiVersion: 'extensions/v1beta1',
        kinds: ['NetworkPolicy'],
        removedIn: 16,
        successor: 'networking.k8s.io/v1',
    },
    { apiVersion: 'extensions/v1beta1', kinds: ['Ingress'], removedIn: 22, successor: 'networking.k8s.io/v1' },
    { apiVersion: 'extensions/v1beta1', kinds: ['PodSecurityPolicy'], removedIn: 16 },
    { apiVersion: 'policy/v1beta1', kinds: ['PodSecurityPolicy'], removedIn: 25 },
    { apiVersion: 'policy/v1beta1', kinds: ['PodDisruptionBudget'], removedIn: 25, successor: 'policy/v1' },
    {
        apiVersion: 'apps/v1beta1',
        kinds: ['Deployment', 'StatefulSet'],
        removedIn: 16,
        successor: 'apps/v1',
    },
    {
        apiVersion: 'apps/v1beta2',
        kinds: ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'],
        removedIn: 16,
        successor: 'apps/v1',
    },
    {
        apiVersion: 'networking.k8s.io/v1beta1',
        kinds: ['Ingress', 'IngressClass'],
        removedIn: 22,
        successor: 'networking.k8s.io/v1',
    },
    { apiVersion: 'batch/v1beta1', kinds: ['CronJob'], removedIn: 25, successor: 'batch/v1' },
    { apiVersion: 'batch/v2alpha1', kinds: ['CronJob'], removedIn: 21, successor: 'batch/v1' },
    {
        apiVersion: 'autoscaling/v2beta1',
        kinds: ['HorizontalPodAutoscaler'],
        removedIn: 25,
        successor: 'autoscaling/v2',
    },
    {
        apiVersion: 'autoscaling/v2beta2',
        kinds: ['HorizontalPodAutoscaler'],
        removedIn: 26,
        successor: 'autoscaling/v2',
    },
    {
        apiVersion: 'rbac.authorization.k8s.io/v1alpha1',
        kinds: ['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'],
        removedIn: 22,
        successor: 'rbac.authorization.k8s.io/v1',
    },
    {
        apiVersion: 'rbac.authorization.k8s.io/v1beta1',
        kinds: ['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'],
        removedIn: 22,
        successor: 'rbac.authorization.k8s.io/v1',
    },
    {
        apiVersion: 'admissionregistration.k8s.io/v1beta1',
        kinds: ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'],
        removedIn: 22,
        successor: 'admissionregistration.k8s.io/v1',
    },
    {
        apiVersion: 'apiextensions.k8s.io/v1beta1',
        kinds: ['CustomResourceDefinition'],
        removedIn: 22,
        successor: 'apiextensions.k8s.io/v1',
    },
    {
        apiVersion: 'apiregistration.k8s.io/v1beta1',
        kinds: ['APIService'],
        removedIn: 22,
        successor: 'apiregistration.k8s.io/v1',
    },
    {
        apiVersion: 'scheduling.k8s.io/v1beta1',
        kinds: ['PriorityClass'],
        removedIn: 22,
        successor: 'scheduling.k8s.io/v1',
    },
    {
        apiVersion: 'storage.k8s.io/v1beta1',
        kinds: ['CSIDriver', 'CSINode', 'StorageClass', 'VolumeAttachment'],
        removedIn: 22,
        successor: 'storage.k8s.io/v1',
    },
    {
        apiVersion: 'storage.k8s.io/v1beta1',
        kinds: ['CSIStorageCapacity'],
        removedIn: 27,
        successor: 'storage.k8s.io/v1',
    },
    {
        apiVersion: 'coordination.k8s.io/v1beta1',
        kinds: ['Lease'],
        removedIn: 22,
        successor: 'coordination.k8s.io/v1',
    },
    {
        apiVersion: 'discovery.k8s.io/v1beta1',
        kinds: ['EndpointSlice'],
        removedIn: 25,
        successor: 'discovery.k8s.io/v1',
    },
    { apiVersion: 'events.k8s.io/v1beta1', kinds: ['Event'], removedIn: 25, successor: 'events.k8s.io/v1' },
    { apiVersion: 'node.k8s.io/v1beta1', kinds: ['RuntimeClass'], removedIn: 25, successor: 'node.k8s.io/v1' },
    {
        apiVersion: 'flowcontrol.apiserver.k8s.io/v1beta3',
        kinds: ['FlowSchema', 'PriorityLevelConfiguration'],
        removedIn: 32,
        successor: 'flowcontrol.apiserver.k8s.io/v1',
    },
];
function removedApi(apiVersion, kind) {
    return REMOVED.find((row) => row.apiVersion === apiVersion && row.kinds.includes(kind));
}


  }),

  64036:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    T: () => (  itemName),
    W: () => (  renderedItems)
  });
  var _kube_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49958);
  var _kube_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65363);
  var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
  var _model_object_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19651);




function renderedItems(manifest) {
    return (0,_kube_documents_js__WEBPACK_IMPORTED_MODULE_0__  .r)(manifest).flatMap(({ source, items }) => (items.ok ? items.value : [])
        .filter((item) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__  .O)(item))
        .map((content) => toItem(content, source)));
}
function toItem(content, template) {
    const metadata = (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_2__  .pq)(content.metadata);
    const annotations = (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_2__  .pq)(metadata.annotations);
    const events = listOf(annotations['helm.sh/hook']);
    return {
        content,
        apiVersion: (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_2__  .b6)(content.apiVersion),
        kind: (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_2__  .b6)(content.kind),
        name: (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_2__  .b6)(metadata.name),
        namespace: (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_2__  .b6)(metadata.namespace),
        ...(template !== undefined && { template }),
        ...(events.length > 0 && {
            hook: { events, deletePolicies: listOf(annotations['helm.sh/hook-delete-policy']) },
        }),
    };
}
function itemName({ kind, name, namespace, apiVersion }) {
    if (name === '')
        return kind;
    return (0,_model_object_ref_js__WEBPACK_IMPORTED_MODULE_3__  .r)({ apiVersion, kind, name, ...(namespace !== '' && { namespace }) });
}
function listOf(value) {
    return (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_2__  .b6)(value)
        .split(',')
        .map((part) => part.trim().toLowerCase())
        .filter((part) => part !== '');
}


  }),

  86311:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  isServed),
    a: () => (  servedVersion)
  });
  var _kube_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31589);
  var _removed_apis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10557);


function isServed({ apiVersion, kind }, served) {
    return served.some((resource) => resource.apiVersion === apiVersion && resource.kind === kind);
}
function servedVersion({ apiVersion, kind }, served) {
    const successor = (0,_removed_apis_js__WEBPACK_IMPORTED_MODULE_0__  .Z)(apiVersion, kind)?.successor;
    const groups = [(0,_kube_object_js__WEBPACK_IMPORTED_MODULE_1__  .F8)(apiVersion), ...(successor === undefined ? [] : [(0,_kube_object_js__WEBPACK_IMPORTED_MODULE_1__  .F8)(successor)])];
    return served.find((resource) => resource.kind === kind && groups.includes(resource.group))?.apiVersion;
}


  }),

  69976:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    c$: () => (  newestCompleted),
    es: () => (  rollbackTarget),
    p7: () => (  servedBefore)
  });
  var _model_release_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45333);
  var _model_release_trusted_revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99777);


function rollbackTarget(before, now) {
    const isStored = (revision) => (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__  .Ow)(now).some((record) => record.revision === revision);
    const completed = newestCompleted(before, ({ revision }) => isStored(revision));
    const others = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__  .Ow)(before).findLast((record) => before && hasServed(record) && !(0,_model_release_trusted_revision_js__WEBPACK_IMPORTED_MODULE_1__  .W)(before, record));
    if (completed && completed.revision > (others?.revision ?? 0))
        return completed.revision;
    const served = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__  .$8)(before);
    return before && served && (0,_model_release_trusted_revision_js__WEBPACK_IMPORTED_MODULE_1__  .U)(before, served) ? served.revision : undefined;
}
function servedBefore(release, { revision }) {
    return (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__  .Ow)(release).filter((record) => record.revision < revision && hasServed(record));
}
function newestCompleted(release, isMeant = () => true) {
    return (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__  .Ow)(release).findLast((record) => record.inputs !== undefined && hasServed(record) && isMeant(record));
}
function hasServed({ status }) {
    return status === 'deployed' || status === 'superseded';
}


  }),

  9665:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    y: () => (  resultJson)
  });
function resultJson(result) {
    return `${JSON.stringify(result, null, 2)}\n`;
}


  }),

  1171:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  lookOf)
  });
const LOOKS = {
    succeeded: 'good',
    'no-changes': 'good',
    unchanged: 'good',
    failed: 'bad',
    'timed-out': 'bad',
    cancelled: 'stopped',
    interrupted: 'stopped',
    skipped: 'idle',
    planned: 'planned',
};
function lookOf(outcome) {
    return LOOKS[outcome];
}


  }),

  42795:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  deletionSection)
  });
  var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64200);
  var _planned_deletions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50743);


function deletionSection(result) {
    const deletions = (0,_planned_deletions_js__WEBPACK_IMPORTED_MODULE_0__  .k)(result);
    if (deletions.length === 0)
        return '';
    const ids = [...new Set(deletions.map(({ release: { id } }) => id))];
    const rows = ids.map((id) => {
        const own = deletions.filter(({ release }) => release.id === id);
        return `- **${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__  .FV)(id)}** (${own[0]?.release.operation}): ${own.map(objectText).join(', ')}`;
    });
    const count = `${deletions.length} ${deletions.length === 1 ? 'object' : 'objects'}`;
    return [`### 🗑️ Deletes ${count}`, '', ...rows].join('\n');
}
function objectText({ object, takes }) {
    return takes === undefined ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__  .SS)(object) : `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__  .SS)(object)} **${takes}**`;
}


  }),

  43627:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  X: () => (  planMarkdown)
});


var escape_markdown = __webpack_require__(64200);
var report_failure = __webpack_require__(20897);
var cut_markdown = __webpack_require__(69944);
var table = __webpack_require__(94520);
var wording = __webpack_require__(62867);
var by_hand = __webpack_require__(66226);
var change_lines = __webpack_require__(69965);
var deletion_section = __webpack_require__(42795);
var orphan_text = __webpack_require__(19997);
;// CONCATENATED MODULE: ./build/report/plan/plan-hunks.js
const BEGIN = /^--- (.+)$/;
const TARGET = /^\+\+\+ (.+)$/;
const NOWHERE = '/dev/null';
function hunksOf(diff) {
    const lines = diff.split('\n').filter((line) => line !== '');
    const hunks = [];
    for (const [index, line] of lines.entries()) {
        const from = BEGIN.exec(line)?.[1];
        const to = TARGET.exec(lines[index + 1] ?? '')?.[1];
        if (from !== undefined && to !== undefined) {
            hunks.push({ object: to === NOWHERE ? from : to, deletes: to === NOWHERE, lines: [line] });
        }
        else if (line.startsWith('# ') || hunks.length === 0)
            hunks.push({ deletes: false, lines: [line] });
        else
            hunks.at(-1)?.lines.push(line);
    }
    return hunks;
}

;// CONCATENATED MODULE: ./build/report/plan/plan-markdown.js










const PLAN_LIMIT = 60_000;
function planMarkdown(result, limit = PLAN_LIMIT) {
    const diffs = new Map(result.releases.map((release) => [release.id, hunksOf(release.changes?.diff ?? '')]));
    const leftOut = new Set();
    const bySize = [...diffs.values()]
        .flat()
        .filter(({ object }) => object !== undefined)
        .sort((a, b) => Number(a.deletes) - Number(b.deletes) || sizeOf(b) - sizeOf(a));
    let text = render(result, diffs, leftOut);
    for (const hunk of bySize) {
        if (text.length <= limit)
            break;
        leftOut.add(hunk);
        text = render(result, diffs, leftOut);
    }
    return text.length <= limit ? text : (0,cut_markdown .G)(text, limit, '_Cut here; the run has everything._');
}
function render(result, diffs, leftOut) {
    const { releases, warnings, newNamespaces = [], orphans = [], environment, manifest, cluster } = result;
    const where = `${(0,escape_markdown .FV)(manifest)}${environment === undefined ? '' : ` (${(0,escape_markdown .FV)(environment)})`}`;
    const sections = [
        `## ${(0,wording .MM)(result)}`,
        `${where} · context ${(0,escape_markdown .SS)(cluster.context)} · ${(0,wording .MW)(releases)}`,
        ...failures(result),
        (0,deletion_section .C)(result),
        list('New namespaces', newNamespaces.map(namespaceText)),
        chartRows(releases),
        ...releases.map((release) => section(release, diffs.get(release.id) ?? [], leftOut)),
        list('Orphans', orphans.map(orphan_text .s)),
        list('Warnings', warnings),
    ];
    return `${sections.filter((part) => part !== '').join('\n\n')}\n`;
}
function namespaceText({ name, meant }) {
    return meant === undefined ? name : `${name}, did you mean ${meant}?`;
}
function failures({ failure, releases }) {
    const all = releases.flatMap((release) => release.failure ? [{ who: `**${(0,escape_markdown .FV)(release.id)}**: `, failure: release.failure }] : []);
    const isTold = all.some((one) => one.failure.message === failure?.message);
    const shown = failure && !isTold ? [{ who: '', failure }, ...all] : all;
    return shown.map(({ who, failure: one }) => {
        const remedy = (0,report_failure .SM)(one);
        const advice = remedy === undefined ? [] : ['>', `> What to do: ${(0,escape_markdown .FV)(remedy)}`];
        return ['> [!CAUTION]', `> ${who}${(0,escape_markdown .FV)((0,report_failure .es)(one).message)}`, ...advice].join('\n');
    });
}
function chartRows(releases) {
    const moving = releases.filter(({ operation, outcome }) => isMoving(operation) || outcome === 'failed');
    if (moving.length === 0)
        return '';
    return (0,table .t)(['Chart', 'Release', 'Operation', 'Version', 'Why'], moving.map((release) => [
        `**${(0,escape_markdown .FV)(release.id)}**`,
        (0,escape_markdown .FV)(`${release.namespace}/${release.name}`),
        release.operation,
        (0,escape_markdown .FV)((0,wording .Bn)(release)),
        (0,escape_markdown .FV)(release.why),
    ]));
}
function section(release, hunks, leftOut) {
    const { id, changes, stays = [], hooks, warnings, operation } = release;
    if (!isMoving(operation) && warnings.length === 0)
        return '';
    const shown = hunks.filter((hunk) => !leftOut.has(hunk));
    const missing = hunks.filter((hunk) => leftOut.has(hunk));
    const parts = [
        shown.length === 0 ? '' : (0,escape_markdown .TM)('Diff', (0,escape_markdown .OF)('diff', shown.flatMap(({ lines }) => lines).join('\n'))),
        missing.length === 0
            ? ''
            : `_Too long to show: ${missing.map(({ object = '', lines }) => `${(0,escape_markdown .SS)(object)} (${lines.length} lines)`).join(', ')}_`,
        list(by_hand .u, changes ? (0,by_hand .v)(changes) : []),
        list('Stays in the cluster', stays.map(({ object, why }) => `${object}: ${why}`)),
        list('Hooks', hooks.map(({ phase, name, condition }) => `${phase}: ${name}${condition === undefined ? '' : `, if ${condition}`}`)),
        list('Warnings', warnings),
    ].filter((part) => part !== '');
    if (parts.length === 0)
        return '';
    return [`### ${(0,escape_markdown .FV)(id)}: ${changes ? (0,change_lines .T)(changes) : operation}`, ...parts].join('\n\n');
}
function list(title, items) {
    return items.length === 0
        ? ''
        : [`**${title}**`, '', ...items.map((item) => `- ${(0,escape_markdown .FV)(item)}`)].join('\n');
}
function sizeOf({ lines }) {
    return lines.reduce((sum, line) => sum + line.length + 1, 0);
}
function isMoving(operation) {
    return operation !== 'unchanged' && operation !== 'absent' && operation !== 'skip';
}


  }),

  50743:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    k: () => (  plannedDeletions)
  });
  var _model_holds_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75185);

function plannedDeletions({ dryRun, releases, }) {
    const all = dryRun ? releases.flatMap(deletionsOf) : [];
    return [
        ...all.filter(({ takes }) => takes !== undefined),
        ...all.filter(({ takes }) => takes === undefined),
    ];
}
function deletionsOf({ id, operation, deletes = [] }) {
    return deletes.map((object) => {
        const takes = (0,_model_holds_data_js__WEBPACK_IMPORTED_MODULE_0__  .Q)(object);
        return { object, release: { id, operation }, ...(takes !== undefined && { takes }) };
    });
}


  }),

  69944:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  cutMarkdown)
  });
function cutMarkdown(text, limit, pointer) {
    if (Buffer.byteLength(text) <= limit)
        return text;
    const ending = `\n${pointer}\n`;
    let whole = text;
    let end = ending;
    while (Buffer.byteLength(whole + end) > limit && whole !== '') {
        const excess = Buffer.byteLength(whole + end) - limit;
        whole = cutLines(whole, Buffer.byteLength(whole) - excess);
        end = closings(whole) + ending;
    }
    return whole + end;
}
function cutLines(text, limit) {
    const kept = Buffer.from(text).subarray(0, Math.max(0, limit)).toString();
    return kept.slice(0, kept.lastIndexOf('\n') + 1);
}
function closings(text) {
    const fence = openFence(text);
    const open = (text.match(/^<details( open)?>/gm) ?? []).length;
    const closed = (text.match(/^<\/details>$/gm) ?? []).length;
    return [
        fence === undefined ? '' : `${fence}\n`,
        text.lastIndexOf('<pre>') > text.lastIndexOf('</pre>') ? '</pre>\n' : '',
        '\n</details>\n'.repeat(Math.max(0, open - closed)),
    ].join('');
}
function openFence(text) {
    let fence;
    for (const [, marks = '', language = ''] of text.matchAll(/^(`{3,})(\w*)$/gm)) {
        if (fence === undefined && language !== '')
            fence = marks;
        else if (marks === fence && language === '')
            fence = undefined;
    }
    return fence;
}


  }),

  48422:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  B: () => (  renderSummary)
});


var duration = __webpack_require__(71081);
var escape_markdown = __webpack_require__(64200);
var deletion_section = __webpack_require__(42795);
var orphan_text = __webpack_require__(19997);
var wording = __webpack_require__(62867);
var list_text = __webpack_require__(72125);
var by_hand = __webpack_require__(66226);
var change_lines = __webpack_require__(69965);
;// CONCATENATED MODULE: ./build/report/summary/changes.js




const MOST_NAMES = 50;
function changesSections({ dryRun, releases }) {
    return dryRun ? releases.map(section).filter((text) => text !== '') : [];
}
function section({ id, changes, stays = [] }) {
    const parts = [
        names('Leaves in the cluster', stays.map(({ object }) => object)),
        ...(changes ? byHandList(changes) : []),
        changes === undefined || changes.diff === '' ? '' : (0,escape_markdown .TM)('Diff', (0,escape_markdown .OF)('diff', changes.diff)),
    ].filter((part) => part !== '');
    if (parts.length === 0)
        return '';
    const title = changes === undefined ? 'uninstalled' : (0,change_lines .T)(changes);
    return [`### ${(0,escape_markdown .FV)(id)}: ${title}`, ...parts].join('\n\n');
}
function names(title, objects) {
    if (objects.length === 0)
        return '';
    return `${title} ${(0,list_text .s)(objects.map(escape_markdown .SS), MOST_NAMES)}`;
}
function byHandList(changes) {
    const texts = (0,by_hand .v)(changes);
    return texts.length === 0
        ? []
        : [`**${by_hand .u}**\n\n${texts.map((text) => `- ${(0,escape_markdown .FV)(text)}`).join('\n')}`];
}

var cut_markdown = __webpack_require__(69944);
var failures = __webpack_require__(43838);
var outcome_look = __webpack_require__(1171);
var shorten = __webpack_require__(85092);
var printable = __webpack_require__(74628);
;// CONCATENATED MODULE: ./build/report/summary/mermaid-text.js


const LONGEST = 40;
function mermaidText(text) {
    return (0,shorten .m)((0,printable .g)(text), LONGEST).replace(/[^\p{L}\p{N} /-]/gu, (character) => `#${character.codePointAt(0)};`);
}

;// CONCATENATED MODULE: ./build/report/summary/graph.js



const MOST_NODES = 60;
const MOST_EDGES = 200;
function graphSection({ releases }) {
    const nodes = new Map(releases.map(({ id }, index) => [id, `c${index}`]));
    const edges = releases.flatMap(({ id, needs }) => needs.flatMap((need) => (nodes.has(need) ? [`${nodes.get(need)} --> ${nodes.get(id)}`] : [])));
    if (edges.length === 0 || edges.length > MOST_EDGES || releases.length > MOST_NODES)
        return '';
    const lines = [
        'flowchart LR',
        ...releases.map(({ id, outcome }, index) => `c${index}["${mermaidText(id)}"]:::${(0,outcome_look .L)(outcome)}`),
        ...edges,
        'classDef good stroke:#1a7f37,stroke-width:2px',
        'classDef bad stroke:#cf222e,stroke-width:4px',
        'classDef stopped stroke:#9a6700,stroke-width:3px',
        'classDef planned stroke:#0969da,stroke-width:2px',
        'classDef idle stroke:#6e7781,stroke-dasharray:4',
    ];
    return (0,escape_markdown .TM)('What waits for what', (0,escape_markdown .OF)('mermaid', lines.join('\n')));
}

var table = __webpack_require__(94520);
;// CONCATENATED MODULE: ./build/report/summary/hooks.js



function hooksSection(result) {
    const hooks = hooksOf(result);
    if (hooks.length === 0)
        return '';
    const failed = hooks.filter(({ hook }) => isBad(hook.outcome)).length;
    const title = failed === 0 ? `Hooks: ${hooks.length}` : `Hooks: ${hooks.length}, ${failed} not well`;
    const rows = hooks.map(({ chart, hook }) => [
        chart,
        hook.phase,
        (0,escape_markdown .FV)(hook.name),
        what(hook),
        (0,duration .a3)(hook.durationMs),
        outcomeCell(hook),
    ]);
    const content = (0,table .t)(['Chart', 'Phase', 'Hook', 'Does', 'Duration', 'Outcome'], rows);
    return (0,escape_markdown .TM)(title, content, { open: failed > 0 });
}
function plannedHooksSection(result) {
    const hooks = hooksOf(result);
    if (hooks.length === 0)
        return 'No hook would run.';
    const rows = hooks.map(({ chart, hook }) => [chart, hook.phase, (0,escape_markdown .FV)(hook.name), what(hook)]);
    return `### Hooks that would run\n\n${(0,table .t)(['Chart', 'Phase', 'Hook', 'Would do'], rows)}`;
}
function hooksOf(result) {
    return [
        ...result.runHooks.map((hook) => ({ chart: '_run_', hook })),
        ...result.releases.flatMap((release) => release.hooks.map((hook) => ({ chart: `**${(0,escape_markdown .FV)(release.id)}**`, hook }))),
    ];
}
function what({ kind, summary, condition }) {
    const when = condition === undefined ? '' : `<br><sub>if ${(0,escape_markdown .FV)(condition)}</sub>`;
    return `${(0,escape_markdown .FV)(kind)}: ${(0,escape_markdown .SS)(summary)}${when}`;
}
function outcomeCell({ outcome, attempts, note, failure }) {
    const more = [
        ...(attempts > 1 ? [`${attempts} attempts`] : []),
        ...(note === undefined ? [] : [note]),
        ...(failure === undefined ? [] : [failure.message]),
    ];
    const text = outcome === 'allowed' ? 'failed (allowed)' : outcome;
    return more.length === 0 ? text : `${text}<br><sub>${(0,escape_markdown .FV)(more.join(', '))}</sub>`;
}
function isBad(outcome) {
    return outcome === 'failed' || outcome === 'interrupted';
}

;// CONCATENATED MODULE: ./build/report/summary/timeline.js


const MOST_BARS = 60;
const SHORTEST = 0.01;
const MOST_TICKS = 8;
function timelineSection({ releases, durationMs: tookMs }) {
    const worked = releases.filter(({ startedAt, durationMs }) => startedAt !== undefined && durationMs > 0);
    if (worked.length < 2)
        return '';
    const longest = worked.toSorted((a, b) => b.durationMs - a.durationMs).slice(0, MOST_BARS);
    const shown = worked.filter((release) => longest.includes(release));
    const withPhases = shown.reduce((bars, { phases }) => bars + phases.length, 0) <= MOST_BARS;
    const sections = shown.flatMap((release, index) => [
        `section ${mermaidText(release.id)}`,
        ...(withPhases ? phaseBars(release, index, tookMs * SHORTEST) : [wholeBar(release, index)]),
    ]);
    const title = withPhases ? 'Timeline of the phases' : 'Timeline of the charts';
    const left = worked.length - shown.length;
    const head = ['gantt', 'dateFormat x', 'axisFormat %H:%M:%S', `tickInterval ${tickInterval(tookMs)}`];
    const text = [...head, ...sections].join('\n');
    return (0,escape_markdown .TM)(left > 0 ? `${title}, the ${shown.length} longest` : title, (0,escape_markdown .OF)('mermaid', text));
}
function tickInterval(tookMs) {
    const seconds = tookMs / 1_000 / MOST_TICKS;
    const round = (steps, least) => steps.find((step) => step >= least);
    const [ofSeconds, ofMinutes] = [
        round([1, 2, 5, 10, 15, 30], seconds),
        round([1, 2, 5, 10, 30], seconds / 60),
    ];
    if (ofSeconds !== undefined)
        return `${ofSeconds}second`;
    return ofMinutes === undefined ? '1hour' : `${ofMinutes}minute`;
}
function phaseBars(release, index, leastMs) {
    const bars = release.phases
        .filter(({ durationMs, failure }) => durationMs >= leastMs || failure)
        .map((phase, at) => bar(phase.phase, tagOf(phase, release), `t${index}_${at}`, phase));
    return bars.length > 0 ? bars : [wholeBar(release, index)];
}
function wholeBar({ operation, outcome, startedAt = '', durationMs }, index) {
    const isBad = outcome === 'failed' || outcome === 'timed-out';
    return bar(operation, isBad ? 'crit, ' : 'done, ', `t${index}`, { startedAt, durationMs });
}
function bar(name, tag, id, { startedAt, durationMs }) {
    return `${name} :${tag}${id}, ${Date.parse(startedAt)}, ${Math.max(1, durationMs)}ms`;
}
function tagOf({ failure }, { outcome }) {
    if (outcome === 'cancelled' || outcome === 'interrupted')
        return '';
    return failure ? 'crit, ' : 'done, ';
}

;// CONCATENATED MODULE: ./build/report/summary/summary.js












const SUMMARY_LIMIT = 900_000;
function renderSummary(result, paths, diagnoses = new Map()) {
    const pointer = `_Cut at ${SUMMARY_LIMIT / 1_000} kB. Everything is in ${(0,escape_markdown .SS)(paths.reportPath ?? paths.resultPath)} and ${(0,escape_markdown .SS)(paths.diagnosticsFolder)}._`;
    const sections = [
        `## ${ICONS[result.outcome]} Helm ${(0,wording .Pl)(result)}`,
        ...(0,failures .zl)(result, diagnoses),
        overview(result),
        (0,deletion_section .C)(result),
        (0,table .W)(result),
        ...changesSections(result),
        graphSection(result),
        timelineSection(result),
        result.dryRun ? plannedHooksSection(result) : hooksSection(result),
        warningsSection(result),
        footer(result, paths),
    ];
    const text = `${sections.filter((section) => section !== '').join('\n\n')}\n`;
    return (0,cut_markdown .G)(text, SUMMARY_LIMIT, pointer);
}
function overview(result) {
    const where = [
        `${(0,escape_markdown .FV)(result.manifest)}${result.environment === undefined ? '' : ` (${(0,escape_markdown .FV)(result.environment)})`}`,
        `context ${(0,escape_markdown .SS)(result.cluster.context)}`,
        (0,wording .WN)(result.counts),
        (0,duration .a3)(result.durationMs),
    ];
    return `Manifest ${where.join(' · ')}`;
}
const ICONS = {
    succeeded: '✅',
    'no-changes': '✅',
    failed: '❌',
    'timed-out': '❌',
    cancelled: '⚠️',
    interrupted: '⚠️',
};
function warningsSection(result) {
    const warnings = [
        ...(result.orphans ?? []).map((orphan) => `orphan ${(0,orphan_text .s)(orphan)}`),
        ...result.warnings,
        ...result.releases.flatMap(({ id, warnings: texts }) => texts.map((text) => `${id}: ${text}`)),
    ];
    if (warnings.length === 0)
        return '';
    return ['### Warnings', '', ...warnings.map((text) => `- Warning: ${(0,escape_markdown .FV)(text)}`)].join('\n');
}
function footer({ cluster, tools, cost, commit, runUrl }, paths) {
    const facts = [
        `Kubernetes ${(0,escape_markdown .FV)(cluster.version)} at ${(0,escape_markdown .SS)(cluster.server)}`,
        (0,escape_markdown .FV)((0,wording .Hy)(tools)),
        `Helm processes: ${cost.helmProcesses}, API calls: ${cost.apiCalls}`,
        ...(commit === undefined ? [] : [`commit ${(0,escape_markdown .SS)(commit.slice(0, 12))}`]),
        ...(runUrl === undefined ? [] : [`run ${(0,escape_markdown .SS)(runUrl)}`]),
        `result ${(0,escape_markdown .SS)(paths.resultPath)}`,
        ...(paths.reportPath === undefined ? [] : [`report ${(0,escape_markdown .SS)(paths.reportPath)}`]),
    ];
    return `<sub>${facts.join(' · ')}</sub>`;
}


  }),

  43797:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  B: () => (  keepResult)
});

var external_node_path_ = __webpack_require__(76760);
var filesystem_failure = __webpack_require__(77888);
var external_node_crypto_ = __webpack_require__(77598);
var duration = __webpack_require__(71081);
var outcome_look = __webpack_require__(1171);
var planned_deletions = __webpack_require__(50743);
var wording = __webpack_require__(62867);
var report_failure = __webpack_require__(20897);
var by_hand = __webpack_require__(66226);
var change_lines = __webpack_require__(69965);
;// CONCATENATED MODULE: ./build/report/html/anchor.js
function anchorOf(index) {
    return `chart-${index}`;
}

var printable = __webpack_require__(74628);
;// CONCATENATED MODULE: ./build/report/html/html.js

function html(parts, ...values) {
    return { html: parts.map((part, index) => part + markup(values[index])).join('') };
}
function markup(content) {
    if (content === undefined || content === false)
        return '';
    if (typeof content === 'string' || typeof content === 'number')
        return escaped(String(content));
    return 'html' in content ? content.html : content.map(markup).join('');
}
function escaped(text) {
    return (0,printable .g)(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./build/report/html/bar.js


const WIDTH = 1_000;
const NARROWEST = 3;
function bar(release, run) {
    const { startedAt, outcome, phases } = release;
    return html `<svg class="bar" viewBox="0 0 ${WIDTH} 12" preserveAspectRatio="none" aria-hidden="true">${startedAt !== undefined && [
        part(`whole ${(0,outcome_look .L)(outcome)}`, { startedAt, durationMs: release.durationMs }, run),
        phases.map((phase) => part(phaseLook(phase, outcome), phase, run)),
    ]}</svg>`;
}
function phaseLook({ failure }, outcome) {
    return `phase ${failure ? (0,outcome_look .L)(outcome) : 'good'}`;
}
function part(look, { startedAt, durationMs }, run) {
    const scale = WIDTH / Math.max(1, run.durationMs);
    const width = Math.max(NARROWEST, Math.round(durationMs * scale));
    const start = Math.round((Date.parse(startedAt) - Date.parse(run.startedAt)) * scale);
    const x = Math.min(Math.max(0, start), WIDTH - NARROWEST);
    return html `<rect class="${look}" x="${x}" y="0" width="${width}" height="12"/>`;
}

var node_troubles = __webpack_require__(29696);
;// CONCATENATED MODULE: ./build/report/html/limits.js
const LIMITS = [
    { logLines: 200, diffLines: 2_000, rows: 200, lineLength: 2_000 },
    { logLines: 50, diffLines: 200, rows: 30, lineLength: 500 },
    { logLines: 10, diffLines: 20, rows: 8, lineLength: 200 },
    { logLines: 0, diffLines: 0, rows: 2, lineLength: 200 },
];
function first(items, most) {
    return { shown: items.slice(0, most), left: Math.max(0, items.length - most) };
}
function last(items, most) {
    const left = Math.max(0, items.length - most);
    return { shown: items.slice(left), left };
}
function cut(text, { lineLength }) {
    return text.length > lineLength ? `${text.slice(0, lineLength)}...` : text;
}

;// CONCATENATED MODULE: ./build/report/html/texts.js


function log({ pod: name, container, previous, lines }, limits) {
    const { shown, left } = last(lines, limits.logLines);
    if (shown.length === 0)
        return undefined;
    const title = `${name}/${container}${previous ? ', before its restart' : ''}`;
    return html `<h4>Log of ${title}</h4>
${left > 0 && html `<p class="quiet">${left} earlier lines are in the files.</p>`}
<pre class="scroll log" tabindex="0" role="region" aria-label="Log of ${title}">${shown.map((line) => `${cut(line, limits)}\n`)}</pre>
`;
}
function diff({ diff: change }, limits) {
    if (change === undefined || change.text.trim() === '')
        return undefined;
    return patch(`What this upgrade changed: revision ${change.from} → ${change.to}`, change.text, limits);
}
function patch(title, text, limits) {
    const { shown, left } = first(text.trimEnd().split('\n'), limits.diffLines);
    if (shown.length === 0)
        return undefined;
    return html `<details class="diff" open><summary><h4>${title}</h4></summary>
<pre class="scroll" tabindex="0" role="region" aria-label="Diff of the rendered resources">${shown.map((line) => diffLine(cut(line, limits)))}</pre>
${left > 0 && html `<p class="quiet">${left} more lines are in the files.</p>`}
</details>
`;
}
function diffLine(line) {
    if (/^(---|\+\+\+|#)/.test(line))
        return html `<b>${line}</b>\n`;
    if (line.startsWith('+'))
        return html `<ins>${line}</ins>\n`;
    if (line.startsWith('-'))
        return html `<del>${line}</del>\n`;
    return line.startsWith('@@') ? html `<i>${line}</i>\n` : html `${line}\n`;
}

;// CONCATENATED MODULE: ./build/report/html/evidence.js






function evidence(diagnosis, limits) {
    const { causes, pods, objects, events, logs, history, missing, cost } = diagnosis;
    const unwell = objects.filter(({ status }) => status !== 'ready');
    const texts = [...logs.map((tail) => log(tail, limits)), diff(diagnosis, limits)];
    return html `<div class="evidence">
<div>
${list('Found besides', causes.slice(1), besides, limits)}
${list('Pods', pods, pod, limits)}
${list('Events, newest first', events.toReversed(), evidence_event, limits)}
</div>
${texts.some(Boolean) && html `<div class="texts">\n${texts}</div>`}
<div>
${list('Objects that are not ready', unwell, object, limits)}
${list('Nodes', (0,node_troubles .N)(diagnosis), node, limits)}
${list('Revisions', history.toReversed(), revision, limits)}
${list('Missing from the evidence', missing, (text) => html `<li>${cut(text, limits)}</li>`, limits)}
<p class="quiet">Read with ${cost.apiCalls} API calls in ${(0,duration .a3)(cost.durationMs)}.</p>
</div>
</div>`;
}
function list(title, items, row, limits) {
    if (items.length === 0)
        return undefined;
    const { shown, left } = first(items, limits.rows);
    return html `<h4>${title}</h4>
<ul class="rows">
${shown.map((item) => row(item, limits))}
</ul>
${left > 0 && html `<p class="quiet">${left} more are in the files.</p>`}`;
}
function besides({ message, code, remedy }, limits) {
    return html `<li>${cut(message, limits)} ${code !== undefined && html `<code>${code}</code>`}${remedy !== undefined && html `<p class="quiet">${cut(remedy, limits)}</p>`}</li>
`;
}
function pod({ object, isNew, phase, ready, restarts, node: on, troubles }, limits) {
    const look = troubles.length > 0 ? 'bad' : ready ? 'good' : 'stopped';
    const facts = [
        ready ? 'ready' : `${phase}, not ready`,
        restarts > 0 && `${restarts} ${restarts === 1 ? 'restart' : 'restarts'}`,
        !isNew && 'of the earlier revision',
        on !== undefined && `on ${on}`,
    ];
    return html `<li class="${look}"><strong>${object}</strong> <span class="quiet">${facts.filter(Boolean).join(' · ')}</span>${troubles.map((trouble) => html `<p>${cut(trouble, limits)}</p>`)}</li>
`;
}
function object({ object: name, status, note }, limits) {
    const look = status === 'progressing' ? 'stopped' : 'bad';
    return html `<li class="${look}"><strong>${name}</strong> <span class="quiet">${status}</span>${note !== undefined && html `<p>${cut(note, limits)}</p>`}</li>
`;
}
function evidence_event({ at, object: name, reason, message, count }, limits) {
    return html `<li><span class="quiet"><time datetime="${at}">${(0,wording .rb)(at)}</time> ${name}</span> <strong>${reason}</strong>${count > 1 && html ` <span class="count">×${count}</span>`}<p>${cut(message, limits)}</p></li>
`;
}
function node({ name, conditions }, limits) {
    return html `<li class="stopped"><strong>${name}</strong> ${cut(conditions.join('; '), limits)}</li>
`;
}
function revision({ revision: number, status, modifiedAt, chartVersion, }) {
    return html `<li><strong>${number}</strong> ${status} <span class="quiet">${chartVersion} <time datetime="${modifiedAt}">${modifiedAt}</time></span></li>
`;
}

var cause_table = __webpack_require__(97663);
;// CONCATENATED MODULE: ./build/report/html/failure-card.js




const MOST_LINES = 100;
const SHORT = { lineLength: 1_000 };
function failureCard(title, failure, look = 'bad') {
    const { message } = (0,report_failure .es)(failure);
    const [remedy, code, object] = [(0,report_failure .SM)(failure), (0,report_failure .$N)(failure), (0,report_failure .Xy)(failure)];
    const lines = (0,report_failure .w7)(failure);
    return html `<article class="card ${look}">
${title}
<p class="cause">${cut(message, SHORT)}</p>
${(object ?? remedy ?? code) !== undefined &&
        html `<dl>
${object !== undefined && html `<dt>Object</dt><dd><code>${object}</code></dd>`}
${remedy !== undefined && html `<dt>What to do</dt><dd>${remedy}</dd>`}
${code !== undefined && html `<dt>Kind of fault</dt><dd>${cause_table .h[code].title}: <code>${(0,report_failure .bn)(code)}</code></dd>`}
</dl>`}
${lines.length > 1 && details(failure, lines)}
</article>
`;
}
function details({ reason }, lines) {
    const left = lines.length - MOST_LINES;
    return html `<details><summary>Details (${reason})</summary>
<pre>${lines.slice(0, MOST_LINES).map((line) => `${cut(line, SHORT)}\n`)}${left > 0 && `... ${left} more lines\n`}</pre>
</details>`;
}

;// CONCATENATED MODULE: ./build/report/html/outcome.js

const MARKS = { good: '✓', bad: '✕', stopped: '!', planned: '→', idle: '–' };
function markOf(outcome) {
    return MARKS[(0,outcome_look .L)(outcome)];
}

;// CONCATENATED MODULE: ./build/report/html/chart.js














function chart({ release, index, diagnosis, isTold, isOpen }, run, limits) {
    const { id, outcome, operation, failure, otherFailures } = release;
    const look = (0,outcome_look .L)(outcome);
    return html `<li class="chart" data-look="${look}" id="${anchorOf(index)}">
<details${isOpen && html ` open`}>
<summary><span class="mark ${look}" aria-hidden="true">${markOf(outcome)}</span><h3>${id}</h3>
<span class="what">${operation} ${(0,wording .Bn)(release)}</span>
${bar(release, run)}
<span class="took">${release.durationMs > 0 && (0,duration .a3)(release.durationMs)}</span><span class="outcome ${look}">${outcome}</span></summary>
<div class="body">
<p>${facts(release)}</p>
${failure && isTold && html `<p>${cut((0,report_failure .es)(failure).message, limits)}</p>`}
${phases(release)}
${failure && !isTold && failureCard(html `<p class="where">${id} ${(0,wording .z)(outcome)}${phaseText(release)}</p>`, failure, look)}
${otherFailures.map((other) => failureCard(html `<p class="where">Besides</p>`, other))}
${diagnosis && evidence(diagnosis, limits)}
${plannedChanges(release, limits)}
${release.hooks.length > 0 && html `<h4>Hooks</h4>`}
${hooks(release.hooks, limits)}
${release.warnings.length > 0 && html `<h4>Warnings</h4><ul class="rows">${first(release.warnings, limits.rows).shown.map((text) => html `<li class="stopped">${cut(text, limits)}</li>`)}</ul>`}
</div>
</details>
</li>
`;
}
function plannedChanges({ outcome, deletes = [], changes }, limits) {
    if (outcome !== 'planned' && changes === undefined)
        return undefined;
    const { shown, left } = first(deletes, limits.rows);
    const goes = html `<h4>Deletes</h4><ul class="rows">${shown.map((object) => html `<li class="bad">${cut(object, limits)}</li>`)}</ul>
${left > 0 && html `<p class="quiet">${left} more are in the files.</p>`}`;
    const byHand = changes ? (0,by_hand .v)(changes) : [];
    const changed = html `<h4>${by_hand .u}</h4><ul class="rows">${byHand.map((text) => html `<li class="stopped">${cut(text, limits)}</li>`)}</ul>`;
    return html `${deletes.length > 0 && goes}
${byHand.length > 0 && changed}
${changes && changes.diff !== '' && patch((0,change_lines .T)(changes), changes.diff, limits)}`;
}
function phaseText(release) {
    const phase = (0,wording .ri)(release);
    return phase === undefined ? '' : ` in ${phase}`;
}
function facts(release) {
    const { namespace, name, why, note, location, serves, url, diagnostics } = release;
    const revisions = (0,wording .EZ)(release);
    return [
        `Release ${namespace}/${name}`,
        why,
        revisions !== '' && `revision ${revisions}`,
        note,
        serves,
        url !== undefined && `at ${url}`,
        location && `${location.file}:${location.line}`,
        diagnostics !== undefined && `files in ${diagnostics}`,
    ]
        .filter(Boolean)
        .join(' · ');
}
function phases({ phases: ended, outcome }) {
    if (ended.length === 0)
        return undefined;
    return html `<ul class="chips" aria-label="Phases">${ended.map((phase) => phaseChip(phase, outcome))}</ul>
`;
}
function phaseChip({ phase, durationMs, failure }, outcome) {
    return html `<li class="${failure ? (0,outcome_look .L)(outcome) : 'good'}">${phase} ${(0,duration .a3)(durationMs)}${failure && ` ${outcome}`}</li>`;
}
function hooks(results, limits) {
    if (results.length === 0)
        return undefined;
    const { shown, left } = first(results, limits.rows);
    return html `<ul class="rows">
${shown.map((result) => hook(result, limits))}
</ul>
${left > 0 && html `<p class="quiet">${left} more are in result.json.</p>`}`;
}
function hook(result, limits) {
    const { name, kind, phase, summary, outcome, attempts, durationMs, note, failure } = result;
    const bad = outcome === 'failed' || outcome === 'interrupted';
    const look = bad ? 'bad' : outcome === 'allowed' ? 'stopped' : outcome === 'succeeded' ? 'good' : 'idle';
    const how = [
        phase,
        outcome === 'allowed' ? 'failed, which is allowed' : outcome,
        durationMs > 0 && (0,duration .a3)(durationMs),
        attempts > 1 && `${attempts} attempts`,
        note,
    ];
    return html `<li class="${look}"><strong>${name}</strong> <span class="quiet">${how.filter(Boolean).join(' · ')}</span>
<p><code>${kind}: ${summary}</code></p>${failure && html `<p>${cut(failure.message, limits)}</p>`}</li>
`;
}

;// CONCATENATED MODULE: ./build/report/html/failures.js







const failures_SHORT = { lineLength: 500 };
function failureSection(result) {
    const failed = result.releases
        .map((release, index) => ({ release, index }))
        .filter(({ release }) => release.failure !== undefined);
    const shown = firstFailed(result);
    const others = failed.filter(({ release }) => release !== shown);
    if (failed.length === 0 && result.failure === undefined)
        return undefined;
    return html `<section aria-labelledby="causes">
<h2 id="causes">${title(result, failed.length)}</h2>
${failed.map(({ release, index }) => release === shown && release.failure && failureCard(where(release, index), release.failure, (0,outcome_look .L)(release.outcome)))}
${result.failure && !shown && failureCard(html `<p class="where">The run</p>`, result.failure)}
${others.length > 0 &&
        html `<ol class="causes">
${others.map(({ release, index }) => line(release, index))}
</ol>`}
</section>
`;
}
function firstFailed({ releases, failure }) {
    return failure && releases.find((release) => release.failure?.message === failure.message);
}
function title({ outcome }, failed) {
    const what = (0,outcome_look .L)(outcome) === 'stopped' ? 'What was stopped' : 'What failed';
    return failed > 1 ? `${what}: ${failed} charts` : what;
}
function line(release, index) {
    const { failure } = release;
    return html `<li class="${(0,outcome_look .L)(release.outcome)}">${where(release, index)}<p class="cause">${failure && cut((0,report_failure .es)(failure).message, failures_SHORT)}</p></li>
`;
}
function where(release, index) {
    const { id, outcome } = release;
    const phase = (0,wording .ri)(release);
    return html `<p class="where"><a href="#${anchorOf(index)}">${id}</a> ${(0,wording .z)(outcome)}${phase !== undefined && ` in ${phase}`}</p>`;
}

var shorten = __webpack_require__(85092);
var dagre_esm = __webpack_require__(42440);
var topological_order = __webpack_require__(41851);
;// CONCATENATED MODULE: ./build/report/html/graph-layout.js


const EMPTY = { nodes: new Map(), edges: [], width: 0, height: 0 };
function layOut(needs, { node, gap, margin }) {
    const edges = [...needs].flatMap(([id, ids]) => ids.filter((need) => needs.has(need)).map((need) => ({ from: need, to: id })));
    if (edges.length === 0 || !(0,topological_order ._)(needsOf(edges)).ok)
        return EMPTY;
    const graph = new dagre_esm .TS();
    const gaps = { ranksep: gap.x, nodesep: gap.y, edgesep: gap.y, marginx: margin, marginy: margin };
    graph.setGraph({ rankdir: 'LR', ...gaps });
    for (const { from, to } of edges) {
        for (const id of [from, to])
            graph.setNode(inGraph(id), { ...node });
        graph.setEdge(inGraph(from), inGraph(to), {});
    }
    (0,dagre_esm .Zp)(graph);
    const ids = new Set(edges.flatMap(({ from, to }) => [from, to]));
    const nodes = new Map([...ids].map((id) => [id, pointOf(graph.node(inGraph(id)))]));
    const columns = new Set([...nodes.values()].map(({ x }) => x));
    const inColumn = ({ x }) => columns.has(x);
    const at = (id) => nodes.get(id) ?? { x: 0, y: 0 };
    const lines = edges.map(({ from, to }) => {
        const { points = [] } = graph.edge(inGraph(from), inGraph(to));
        return [at(from), ...points.map(pointOf).filter(inColumn), at(to)];
    });
    const heights = lines.flat().map(({ y }) => y);
    const down = Math.max(0, margin - Math.min(...heights));
    const lower = (point) => ({ x: point.x, y: point.y + down });
    const lowest = Math.max(Math.ceil(graph.graph().height ?? 0), Math.max(...heights) + margin);
    return {
        nodes: new Map([...nodes].map(([id, point]) => [id, lower(point)])),
        edges: lines.map((points) => points.map(lower)),
        width: Math.ceil(graph.graph().width ?? 0),
        height: lowest + down,
    };
}
function inGraph(id) {
    return `:${id}`;
}
function needsOf(edges) {
    const needs = new Map();
    for (const { from, to } of edges) {
        needs.set(from, needs.get(from) ?? []);
        needs.set(to, [...(needs.get(to) ?? []), from]);
    }
    return needs;
}
function pointOf({ x = 0, y = 0 }) {
    return { x: Math.round(x), y: Math.round(y) };
}

;// CONCATENATED MODULE: ./build/report/html/graph.js






const NODE = { width: 190, height: 32 };
const SIZES = { node: NODE, gap: { x: 64, y: 12 }, margin: 8 };
const LONGEST = 22;
function graphSection({ releases }) {
    const needs = new Map(releases.map(({ id, needs }) => [id, needs]));
    const { nodes, edges, width, height } = layOut(needs, SIZES);
    if (nodes.size === 0)
        return undefined;
    const alone = releases.length - nodes.size;
    return html `<section aria-labelledby="graph">
<h2 id="graph">What waits for what</h2>
<p class="quiet">Every chart stands to the right of what it needs.${alone > 0 && ` Not shown: ${alone} without needs.`}</p>
<div class="scroll" tabindex="0" role="region" aria-label="Graph of the charts">
<svg class="graph" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-label="Charts, each a link">
${edges.map(edge)}
${releases.map((release, index) => graph_node(release, index, nodes.get(release.id)))}
</svg>
</div>
</section>`;
}
function graph_node({ id, outcome }, index, middle) {
    if (middle === undefined)
        return undefined;
    const [x, y] = [left(middle), middle.y - NODE.height / 2];
    return html `<a href="#${anchorOf(index)}" aria-label="${id}: ${outcome}"><g class="node ${(0,outcome_look .L)(outcome)}"><title>${id}: ${outcome}</title>
<rect x="${x}" y="${y}" width="${NODE.width}" height="${NODE.height}" rx="6"/>
<text x="${x + 12}" y="${y + 21}"><tspan class="mark">${markOf(outcome)}</tspan> ${(0,shorten .m)(id, LONGEST)}</text></g></a>
`;
}
function edge([start, ...rest]) {
    if (start === undefined)
        return undefined;
    let from = start;
    const curves = rest.map((to) => {
        const bend = (right(from) + left(to)) / 2;
        const curve = `C${bend} ${from.y} ${bend} ${to.y} ${left(to)} ${to.y}`;
        from = to;
        return curve;
    });
    const path = curves.join(`h${NODE.width}`);
    return html `<path class="edge" d="M${right(start)} ${start.y}${path}"/>
`;
}
const left = ({ x }) => x - NODE.width / 2;
const right = ({ x }) => x + NODE.width / 2;

;// CONCATENATED MODULE: ./build/report/html/script.js
const SCRIPT = `
'use strict';
const form = document.getElementById('search');
const words = document.getElementById('words');
const found = document.getElementById('found');
const charts = [...document.querySelectorAll('.chart')];
const wasOpen = new Map();
const highlights = 'highlights' in CSS;
let matches = [];
let current = -1;

form.hidden = false;
form.addEventListener('submit', (event) => { event.preventDefault(); goOn(); });
form.addEventListener('input', search);
document.addEventListener('keydown', (event) => {
  if (event.key === '/' && !event.ctrlKey && !event.metaKey && document.activeElement !== words) {
    event.preventDefault();
    words.focus();
    words.select();
  }
  if (event.key === 'Escape' && document.activeElement === words) { words.value = ''; search(); }
});

function search() {
  const wanted = words.value.trim().toLowerCase();
  const look = new FormData(form).get('look') || '';
  restore();
  matches = [];
  current = -1;
  let shown = 0;
  for (const chart of charts) {
    const fits = look === '' || chart.dataset.look === look;
    const hits = fits && wanted !== '' ? hitsIn(chart, wanted) : [];
    const isShown = fits && (wanted === '' || hits.length > 0);
    chart.hidden = !isShown;
    if (!isShown) continue;
    shown += 1;
    matches.push(...hits);
  }
  if (highlights) CSS.highlights.set('found', new Highlight(...matches.slice(0, 2000)));
  for (const match of matches) reveal(match.startContainer.parentElement);
  tell(wanted, shown);
}

function hitsIn(chart, wanted) {
  const hits = [];
  const texts = document.createTreeWalker(chart, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.data.toLowerCase();
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      if (at + wanted.length > node.data.length) break;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      hits.push(range);
    }
  }
  return hits;
}

function reveal(element) {
  for (let box = element.closest('details'); box; box = box.parentElement.closest('details')) {
    if (element.closest('summary')?.parentElement === box) continue;
    if (!wasOpen.has(box)) wasOpen.set(box, box.open);
    box.open = true;
  }
}

function restore() {
  for (const [box, open] of wasOpen) box.open = open;
  wasOpen.clear();
}

function tell(wanted, shown) {
  const of = shown === charts.length ? '' : ' of ' + charts.length;
  const places = matches.length === 1 ? '1 place' : matches.length + ' places';
  found.textContent = shown + of + (charts.length === 1 ? ' chart' : ' charts') +
    (wanted === '' ? '' : matches.length === 0 ? ': nothing found' : ', ' + places + '; Enter goes from one to the next');
}

function goOn() {
  if (matches.length === 0) return;
  current = (current + 1) % matches.length;
  const match = matches[current];
  const [selection, pane] = [getSelection(), match.startContainer.parentElement];
  pane.scrollIntoView({ block: 'center' });
  selection.removeAllRanges();
  selection.addRange(match);
  found.textContent = 'Place ' + (current + 1) + ' of ' + matches.length;
}

function open() {
  const target = document.getElementById(location.hash.slice(1));
  if (!target?.classList.contains('chart')) return;
  target.hidden = false;
  target.firstElementChild.open = true;
  target.scrollIntoView();
  target.querySelector('summary').focus({ preventScroll: true });
}
addEventListener('hashchange', open);
for (const link of document.querySelectorAll('a[href^="#chart-"]')) link.addEventListener('click', () => setTimeout(open));
open();

/** The end of a log is what one wants to see. */
function showEnds() {
  for (const log of document.querySelectorAll('.log')) if (log.scrollTop === 0) log.scrollTop = log.scrollHeight;
}
for (const box of document.querySelectorAll('.chart > details')) box.addEventListener('toggle', showEnds);
showEnds();

const printed = new Map();
addEventListener('beforeprint', () => {
  for (const box of document.querySelectorAll('details')) { printed.set(box, box.open); box.open = true; }
});
addEventListener('afterprint', () => {
  for (const [box, open] of printed) box.open = open;
  printed.clear();
});
tell('', charts.length);
`;

;// CONCATENATED MODULE: ./build/report/html/search-form.js


const LABELS = {
    bad: 'Failed',
    stopped: 'Stopped',
    planned: 'Planned',
    good: 'Good',
    idle: 'Not run',
};
function searchForm({ releases }) {
    const count = (look) => releases.filter(({ outcome }) => (0,outcome_look .L)(outcome) === look).length;
    const looks = Object.keys(LABELS).filter((look) => count(look) > 0);
    return html `<form id="search" role="search" hidden>
<label for="words">Search charts and evidence</label>
<input id="words" type="search" autocomplete="off" spellcheck="false" aria-describedby="found">
${looks.length > 1 &&
        html `<fieldset><legend>Show</legend>
${choice('', 'All', releases.length)}
${looks.map((look) => choice(look, LABELS[look], count(look)))}
</fieldset>`}
<p id="found" role="status"></p>
</form>`;
}
function choice(look, label, count) {
    return html `<label class="choice"><input type="radio" name="look" value="${look}"${look === '' && html ` checked`}><span>${label} ${count}</span></label>
`;
}

;// CONCATENATED MODULE: ./build/report/html/styles.js
const STYLES = `
:root {
  --page: #f6f8fa; --card: #fff; --text: #1f2328; --quiet: #59636e; --line: #d1d9e0; --link: #0550ae; --code: #eff2f5;
  --good: #176c2f; --bad: #b91c2b; --stopped: #875200; --planned: #0550ae; --idle: #59636e;
  --good-soft: #d2f5db; --bad-soft: #ffe3e0; --stopped-soft: #fbeecb; --planned-soft: #ddeeff; --idle-soft: #e9edf1; --found: #ffe066;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --card: #151b23; --text: #f0f6fc; --quiet: #a1abb6; --line: #3d444d; --link: #79b8ff; --code: #212830;
    --good: #4ac26b; --bad: #ff8078; --stopped: #e3b341; --planned: #79b8ff; --idle: #a1abb6;
    --good-soft: #12341f; --bad-soft: #42171a; --stopped-soft: #36280a; --planned-soft: #12304f; --idle-soft: #262c36; --found: #7a5c00;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body {
  margin: 0 auto; padding: 1rem; max-width: 76rem; background: var(--page); color: var(--text);
  font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
h1, h2, h3, h4, p, dl, ul, ol, pre, fieldset { margin: 0; padding: 0; border: 0; }
h1 { font-size: 1.6rem; line-height: 1.25; display: flex; gap: .75rem; align-items: center; }
h1::first-letter { text-transform: uppercase; }
h2 { font-size: 1.2rem; margin: 2rem 0 .75rem; }
h3 { font-size: 1rem; }
h4 { font-size: .875rem; margin: 1.25rem 0 .375rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px; }
code, pre { font: .8125rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
code { background: var(--code); border-radius: 4px; padding: .1em .35em; }
pre { background: var(--code); border-radius: 6px; padding: .75rem; white-space: pre-wrap; }
pre.scroll { max-height: 30rem; overflow: auto; }
summary { cursor: pointer; }
.quiet, footer { color: var(--quiet); font-size: .875rem; }
.mark { font-weight: 700; text-align: center; }
h1 .mark { flex: none; width: 2.5rem; line-height: 2.5rem; border-radius: 50%; font-size: 1.25rem; }
.mark.good, .outcome.good { color: var(--good); background: var(--good-soft); }
.mark.bad, .outcome.bad { color: var(--bad); background: var(--bad-soft); }
.mark.stopped, .outcome.stopped { color: var(--stopped); background: var(--stopped-soft); }
.mark.planned, .outcome.planned { color: var(--planned); background: var(--planned-soft); }
.mark.idle, .outcome.idle { color: var(--idle); background: var(--idle-soft); }
.overview { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-top: .75rem; font-size: .875rem; }
.overview div { display: flex; gap: .5rem; }
.overview dt { color: var(--quiet); }
.overview dd { margin: 0; }

.card { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--bad); border-radius: 8px; padding: 1rem; }
.card.stopped, .causes .stopped { border-left-color: var(--stopped); }
.card + .card, .card + .causes { margin-top: .75rem; }
.where { font-size: .875rem; color: var(--quiet); }
.cause { font-size: 1.125rem; font-weight: 600; line-height: 1.4; }
.card dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin-top: .75rem; font-size: .9375rem; }
.card dt { color: var(--quiet); }
.card dd { margin: 0; }
.card details { margin-top: .75rem; font-size: .875rem; }
.card details pre { margin-top: .5rem; }
.causes { list-style: none; }
.causes li { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--bad); padding: .5rem 1rem; margin-top: .5rem; border-radius: 8px; }
.causes .cause { font-size: 1rem; font-weight: 400; }

form { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: end; margin-bottom: 1rem; }
form > label { flex-basis: 100%; font-size: .875rem; margin-bottom: -.375rem; }
input[type=search] {
  flex: 1 1 16rem; min-height: 2.75rem; padding: 0 .75rem; font: inherit; color: inherit; background: var(--card);
  border: 1px solid var(--quiet); border-radius: 8px;
}
fieldset { display: flex; flex-wrap: wrap; gap: .375rem; }
legend { position: absolute; clip-path: inset(50%); }
.choice { position: relative; }
.choice input { position: absolute; inset: 0; opacity: 0; margin: 0; cursor: pointer; width: 100%; height: 100%; }
.choice span { display: block; padding: .375rem .75rem; line-height: 1.875rem; border: 1px solid var(--line); border-radius: 1.5rem; background: var(--card); font-size: .875rem; }
.choice :checked + span { border-color: var(--link); color: var(--link); font-weight: 600; box-shadow: inset 0 0 0 1px var(--link); }
.choice :focus-visible + span { outline: 3px solid var(--link); outline-offset: 2px; }
#found { flex-basis: 100%; font-size: .875rem; color: var(--quiet); min-height: 1.5em; }
::highlight(found) { background-color: var(--found); color: var(--text); }

.charts { list-style: none; border: 1px solid var(--line); border-radius: 8px; background: var(--card); overflow: hidden; }
.chart + .chart { border-top: 1px solid var(--line); }
.chart > details > summary, .axis {
  display: grid; grid-template-columns: 1.5rem minmax(8rem, 14rem) minmax(7rem, 12rem) minmax(6rem, 1fr) 4rem 6.5rem;
  gap: 0 .75rem; align-items: center; padding: .5rem .75rem; list-style: none;
}
.chart > details > summary::-webkit-details-marker { display: none; }
.chart > details > summary:hover { background: var(--code); }
.chart > details > summary:focus-visible { outline-offset: -3px; }
.chart > details > summary .mark { border-radius: 50%; width: 1.5rem; line-height: 1.5rem; font-size: .75rem; }
.what, .took { font-size: .875rem; color: var(--quiet); }
.took { text-align: right; font-variant-numeric: tabular-nums; }
.outcome { font-size: .8125rem; text-align: center; border-radius: 1rem; padding: .125rem .5rem; }
.axis { padding: 0 .75rem; font-size: .75rem; color: var(--quiet); border: 1px solid transparent; }
.axis span:first-child { grid-column: 4; grid-row: 1; }
.axis span:nth-child(2) { grid-column: 4; grid-row: 1; text-align: center; }
.axis span:last-child { grid-column: 4; grid-row: 1; text-align: right; }
.bar { width: 100%; height: .75rem; background: var(--code); border-radius: 3px; }
.bar .whole { opacity: .35; }
.bar .phase { stroke: var(--card); stroke-width: 1; vector-effect: non-scaling-stroke; }
.bar .good { fill: var(--good); }
.bar .bad { fill: var(--bad); }
.bar .stopped { fill: var(--stopped); }
.bar .planned { fill: var(--planned); }
.bar .idle { fill: var(--idle); }
.body { padding: .25rem 1rem 1.25rem; border-top: 1px solid var(--line); }
.body > p { font-size: .875rem; color: var(--quiet); margin: .5rem 0; }
.rows { list-style: none; font-size: .875rem; }
.rows > li { border-left: 3px solid var(--line); padding: .25rem 0 .25rem .75rem; margin-bottom: .25rem; }
.rows > .good { border-color: var(--good); }
.rows > .bad { border-color: var(--bad); }
.rows > .stopped { border-color: var(--stopped); }
.count { font-weight: 700; color: var(--stopped); }
.chips { margin: .5rem 0 1rem; list-style: none; display: flex; flex-wrap: wrap; gap: .375rem; font-size: .8125rem; }
.chips > li { padding: .125rem .625rem; border-radius: 1rem; background: var(--good-soft); color: var(--good); }
.chips > .bad { background: var(--bad-soft); color: var(--bad); }
.chips > .stopped { background: var(--stopped-soft); color: var(--stopped); }
section > .quiet { margin-bottom: .75rem; }
@media (min-width: 64rem) {
  .evidence:has(.texts) { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); grid-template-rows: auto 1fr; gap: 0 2rem; }
  .texts { grid-column: 2; grid-row: 1 / span 2; }
}
.diff h4 { display: inline; }
.diff { margin-top: 1.25rem; }
.diff pre { margin-top: .5rem; }
.diff ins { color: var(--good); text-decoration: none; }
.diff del { color: var(--bad); text-decoration: none; }
.diff i { color: var(--quiet); }

.scroll { overflow: auto; }
div.scroll { max-height: 85vh; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
.graph { display: block; }
.edge { fill: none; stroke: var(--quiet); stroke-width: 1.25; opacity: .6; }
.node rect { fill: var(--card); stroke: var(--idle); stroke-width: 1.5; }
.node text { font-size: 13px; fill: var(--text); }
.node .mark { font-weight: 700; }
.node.good rect { stroke: var(--good); }
.node.good .mark { fill: var(--good); }
.node.bad rect { stroke: var(--bad); stroke-width: 3; fill: var(--bad-soft); }
.node.bad .mark { fill: var(--bad); }
.node.stopped rect { stroke: var(--stopped); stroke-width: 2; }
.node.stopped .mark { fill: var(--stopped); }
.node.planned rect { stroke: var(--planned); }
.node.planned .mark { fill: var(--planned); }
.node.idle rect { stroke-dasharray: 4; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); }

@media (max-width: 48rem) {
  body { padding: .75rem; }
  .charts, .card, .causes li { border-radius: 6px; }
  .axis { display: none; }
  .chart > details > summary { grid-template-columns: 1.5rem 1fr auto; gap: .25rem .75rem; padding: .625rem .75rem; }
  .chart .what { grid-column: 2; grid-row: 2; }
  .chart .took { grid-column: 3; grid-row: 2; }
  .chart .outcome { grid-column: 3; grid-row: 1; }
  .chart .bar { grid-column: 1 / -1; grid-row: 3; height: .5rem; }
  .card dl { grid-template-columns: 1fr; gap: 0; }
  .card dd { margin-bottom: .5rem; }
  .body { padding: .25rem .75rem 1rem; }
}
@media print {
  :root { --page: #fff; --card: #fff; }
  body { max-width: none; padding: 0; font-size: 11px; }
  form { display: none; }
  .scroll, pre.scroll { max-height: none; overflow: visible; }
  .chart, .card { break-inside: auto; }
  summary, h2, h3, h4 { break-after: avoid; }
}
`;

;// CONCATENATED MODULE: ./build/report/html/page.js














const LARGEST = 1_900_000;
const MOST_OPEN = 3;
function renderReport(result, diagnoses) {
    let text = '';
    for (const limits of LIMITS) {
        text = page(result, diagnoses, limits).html;
        if (Buffer.byteLength(text) <= LARGEST)
            break;
    }
    return text;
}
function page(result, diagnoses, limits) {
    const title = `Helm ${(0,wording .Pl)(result)}`;
    const shown = firstFailed(result);
    const failed = result.releases.filter(({ failure }) => failure !== undefined).length;
    const views = result.releases.map((release, index) => ({
        release,
        index,
        diagnosis: diagnoses.get(release.id),
        isTold: release === shown,
        isOpen: release === shown || (release.failure !== undefined && failed <= MOST_OPEN),
    }));
    return html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · ${result.manifestId}</title>
<style>${{ html: STYLES }}</style>
</head>
<body>
<header>
<h1><span class="mark ${(0,outcome_look .L)(result.outcome)}" aria-hidden="true">${markOf(result.outcome)}</span>${title}</h1>
${overview(result)}
</header>
<main>
${failureSection(result)}
${deletionSection(result, limits)}
<section aria-labelledby="charts">
<h2 id="charts">Charts and timeline</h2>
${searchForm(result)}
<p class="axis" aria-hidden="true"><span>0s</span><span>${(0,duration .a3)(result.durationMs / 2)}</span><span>${(0,duration .a3)(result.durationMs)}</span></p>
<ul class="charts">
${views.toSorted(byUrgency).map((view) => chart(view, result, limits))}
</ul>
</section>
${graphSection(result)}
${runSection(result, limits)}
</main>
${footer(result)}
<script>${{ html: SCRIPT }}</script>
</body>
</html>
`;
}
function policy() {
    const hash = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
    return [
        "default-src 'none'",
        `style-src ${hash(STYLES)}`,
        `script-src ${hash(SCRIPT)}`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}
function byUrgency(a, b) {
    const rank = ({ release }) => RANKS.indexOf((0,outcome_look .L)(release.outcome));
    const start = ({ release }) => release.startedAt ?? '~';
    return rank(a) - rank(b) || (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : a.index - b.index);
}
const RANKS = ['bad', 'stopped', 'planned', 'good', 'idle'];
function overview(result) {
    const { manifest, environment, cluster, counts, durationMs, startedAt, commit, runUrl } = result;
    const started = startedAt.replace('T', ' ').replace(/\..*/, '');
    const facts = [
        ['Manifest', environment === undefined ? manifest : `${manifest} (${environment})`],
        ['Cluster', cluster.context],
        ['Charts', result.dryRun ? (0,wording .MW)(result.releases) : (0,wording .WN)(counts)],
        ['Started', html `<time datetime="${startedAt}">${started} UTC</time>`],
        ['Took', (0,duration .a3)(durationMs)],
        ['Commit', commit?.slice(0, 12)],
        ['Run', runUrl !== undefined && page_link(runUrl)],
    ];
    return html `<dl class="overview">
${facts.map(([name, value]) => value && html `<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>`;
}
function deletionSection(result, limits) {
    const rows = (0,planned_deletions .k)(result);
    if (rows.length === 0)
        return undefined;
    const { shown, left } = first(rows, limits.rows);
    return html `<section aria-labelledby="deletes">
<h2 id="deletes">Deletes ${rows.length === 1 ? '1 object' : `${rows.length} objects`}</h2>
<ul class="rows">${shown.map((row) => deletion(row, limits))}</ul>
${left > 0 && html `<p class="quiet">${left} more are in the files.</p>`}
</section>`;
}
function deletion({ object, takes, release: { id, operation } }, limits) {
    return html `<li class="bad"><strong>${cut(object, limits)}</strong>${takes !== undefined && html `, <strong>${takes}</strong>`} (${operation} of ${id})</li>`;
}
function page_link(url) {
    return /^https?:\/\//.test(url) ? html `<a href="${url}">${url}</a>` : html `${url}`;
}
function runSection({ runHooks, warnings }, limits) {
    if (runHooks.length === 0 && warnings.length === 0)
        return undefined;
    return html `<section aria-labelledby="run">
<h2 id="run">The run itself</h2>
${hooks(runHooks, limits)}
${warnings.length > 0 && html `<h3>Warnings</h3><ul class="rows">${warnings.map((text) => html `<li class="stopped">${text}</li>`)}</ul>`}
</section>`;
}
function footer({ cluster, tools, cost }) {
    return html `<footer>Kubernetes ${cluster.version} at ${cluster.server} · ${(0,wording .Hy)(tools)} · ${cost.helmProcesses} Helm processes, ${cost.apiCalls} API calls · everything as data: result.json</footer>`;
}

var json = __webpack_require__(9665);
var plan_markdown = __webpack_require__(43627);
var summary = __webpack_require__(48422);
var files = __webpack_require__(72211);
var read_diagnoses = __webpack_require__(36725);
;// CONCATENATED MODULE: ./build/session/ending/keep-result.js








async function keepResult(result, folder, onTrouble) {
    const [resultPath, reportPath] = [(0,external_node_path_.join)(folder, 'result.json'), (0,external_node_path_.join)(folder, 'report.html')];
    const diagnoses = await (0,read_diagnoses .A)(result);
    await attempt('result.json', () => (0,files .tG)(resultPath, (0,json .y)(result)));
    const isReported = await attempt('report.html', () => (0,files .tG)(reportPath, renderReport(result, diagnoses)));
    const reported = isReported ? { reportPath } : {};
    const summaryPath = (0,external_node_path_.join)(folder, 'summary.md');
    const paths = { resultPath, diagnosticsFolder: (0,external_node_path_.join)(folder, 'diagnostics'), ...reported };
    const isSummed = await attempt('summary.md', () => (0,files .tG)(summaryPath, (0,summary .B)(result, paths, diagnoses)));
    const planPath = (0,external_node_path_.join)(folder, 'plan.md');
    const isPlanned = result.dryRun && (await attempt('plan.md', () => (0,files .tG)(planPath, (0,plan_markdown .X)(result))));
    return {
        resultPath,
        ...reported,
        ...(isSummed && { summaryPath }),
        ...(isPlanned && { planPath }),
        diagnoses,
    };
    async function attempt(what, write) {
        try {
            await write();
            return true;
        }
        catch (error) {
            const why = (0,filesystem_failure .i)(error)?.message ?? error.message;
            onTrouble(`${what} could not be written: ${why}`);
            return false;
        }
    }
}


  }),

  36725:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  A: () => (  readDiagnoses)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var schemas = __webpack_require__(53339);
var cause_table = __webpack_require__(97663);
var failure = __webpack_require__(48136);
;// CONCATENATED MODULE: ./build/report/schemas/failure-schema.js



const locationSchema = schemas .Ikc({
    file: schemas .YjP(),
    line: schemas .Whr().positive(),
    column: schemas .Whr().positive(),
    length: schemas .Whr().nonnegative(),
});
const failureSchema = schemas .Ikc({
    reason: schemas .k5n(Object.keys(failure .N)),
    code: schemas .yqP(schemas .k5n(Object.keys(cause_table .h))),
    message: schemas .YjP(),
    remedy: schemas .yqP(schemas .YjP()),
    details: schemas .yqP(schemas .YOg(schemas .YjP())),
    object: schemas .yqP(schemas .YjP()),
    location: schemas .yqP(locationSchema),
    transient: schemas .yqP(schemas .zMY()),
    get cause() {
        return schemas .yqP(failureSchema);
    },
})
    .meta({ id: 'Failure' });

;// CONCATENATED MODULE: ./build/report/schemas/diagnosis-schema.js


const optional = schemas .yqP;
const count = schemas .Whr().nonnegative();
const diagnosisSchema = schemas .Ikc({
    formatVersion: schemas .euz(1),
    release: schemas .YjP(),
    causes: schemas .YOg(failureSchema),
    objects: schemas .YOg(schemas .Ikc({
        object: schemas .YjP(),
        owner: optional(schemas .YjP()),
        status: schemas .k5n(['ready', 'progressing', 'failed', 'missing']),
        note: optional(schemas .YjP()),
    })),
    pods: schemas .YOg(schemas .Ikc({
        object: schemas .YjP(),
        owner: optional(schemas .YjP()),
        isNew: schemas .zMY(),
        phase: schemas .YjP(),
        ready: schemas .zMY(),
        restarts: count,
        node: optional(schemas .YjP()),
        troubles: schemas .YOg(schemas .YjP()),
    })),
    events: schemas .YOg(schemas .Ikc({ at: schemas .YjP(), object: schemas .YjP(), reason: schemas .YjP(), message: schemas .YjP(), count })),
    logs: schemas .YOg(schemas .Ikc({ pod: schemas .YjP(), container: schemas .YjP(), previous: schemas .zMY(), lines: schemas .YOg(schemas .YjP()) })),
    nodes: schemas .YOg(schemas .Ikc({ name: schemas .YjP(), conditions: schemas .YOg(schemas .YjP()) })),
    history: schemas .YOg(schemas .Ikc({
        revision: count,
        status: schemas .YjP(),
        modifiedAt: schemas .YjP(),
        chartVersion: optional(schemas .YjP()),
    })),
    diff: optional(schemas .Ikc({ from: count, to: count, text: schemas .YjP() })),
    missing: schemas .YOg(schemas .YjP()),
    cost: schemas .Ikc({ apiCalls: count, durationMs: schemas .aig().nonnegative() }),
});
true;

;// CONCATENATED MODULE: ./build/session/ending/read-diagnoses.js



async function readDiagnoses({ releases }) {
    const found = await Promise.all(releases.map(async ({ id, diagnostics }) => {
        const diagnosis = diagnostics === undefined ? undefined : await readDiagnosis(diagnostics);
        return diagnosis ? [[id, diagnosis]] : [];
    }));
    return new Map(found.flat());
}
async function readDiagnosis(folder) {
    try {
        return diagnosisSchema.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'diagnosis.json'), 'utf8')));
    }
    catch {
        return undefined;
    }
}


  })

};
