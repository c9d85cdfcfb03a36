export const id = 190;
export const ids = [190];
export const modules = {

/***/ 16533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ openWriter)
});

// EXTERNAL MODULE: ./build/kube/object.js
var kube_object = __webpack_require__(31589);
// EXTERNAL MODULE: ./build/model/object-ref.js
var object_ref = __webpack_require__(19651);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
// EXTERNAL MODULE: ./build/cluster/objects/list.js + 2 modules
var list = __webpack_require__(46575);
// EXTERNAL MODULE: ./build/cluster/objects/resource-path.js
var resource_path = __webpack_require__(89426);
// EXTERNAL MODULE: ./build/cluster/objects/server-side-apply.js
var server_side_apply = __webpack_require__(53386);
// EXTERNAL MODULE: ./build/cluster/objects/unserved-kind.js
var unserved_kind = __webpack_require__(12629);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/cluster/watch/is-written.js

/** Fields that the API server sets itself with each write. */
const SERVERS_OWN = new Set(['resourceVersion', 'generation', 'managedFields']);
/** Whether a live object already is what a create, update or merge patch wanted it to be: a null stands for a missing field. */
function isWritten(wanted, live) {
    if (wanted === null)
        return live === undefined || live === null;
    if (Array.isArray(wanted)) {
        return (Array.isArray(live) &&
            live.length === wanted.length &&
            wanted.every((item, index) => isWritten(item, live[index])));
    }
    if (!(0,json/* isJsonObject */.O)(wanted))
        return wanted === live;
    if (!(0,json/* isJsonObject */.O)(live))
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
/** The writing side of a connection. */
function openWriter({ reader, transport }, _permit) {
    /** Sends what `build` makes for the resource of `ref`, and names the object in a failure. */
    async function send(action, ref, build) {
        const resource = await reader.resourceOf(ref.apiVersion, ref.kind);
        if (!resource.ok)
            return resource;
        if (resource.value === undefined)
            return (0,result/* fail */.f)({ ...(0,unserved_kind/* notServed */.h)(action, ref), object: (0,object_ref/* formatRef */.r)(ref) });
        let repeated = false;
        const onRepeat = () => {
            repeated = true;
        };
        const request = build(resource.value);
        const answer = await transport.json({ ...request, onRepeat });
        if (answer.ok)
            return (0,result.ok)((0,list/* asObject */.eB)(answer.value, ref));
        if (repeated && answer.failure.reason === 'conflict') {
            // The connection may have broken after the first try had succeeded: then the second stands in its own way.
            const live = await reader.get(ref);
            if (live.ok && live.value && isWritten(request.body, live.value))
                return (0,result.ok)(live.value);
        }
        return (0,result/* fail */.f)({ ...answer.failure, object: (0,object_ref/* formatRef */.r)(ref) });
    }
    return {
        apply: (object, { force = false, ...options } = {}) => send('apply', (0,kube_object/* refOf */.H)(object), (resource) => ({
            ...(0,server_side_apply/* applyRequest */.C)(resource, object, { force, dryRun: false }),
            ...options,
        })),
        create: (object, options) => send('create', (0,kube_object/* refOf */.H)(object), (resource) => ({
            method: 'POST',
            path: (0,resource_path/* resourcePath */.o)(resource, { namespace: object.metadata.namespace }),
            query: { fieldManager: server_side_apply/* FIELD_MANAGER */.v },
            body: object,
            what: `create ${(0,resource_path/* spokenName */.q)((0,kube_object/* refOf */.H)(object))}`,
            ...options,
        })),
        update: (object, options) => send('update', (0,kube_object/* refOf */.H)(object), (resource) => ({
            method: 'PUT',
            path: (0,resource_path/* resourcePath */.o)(resource, object.metadata),
            query: { fieldManager: server_side_apply/* FIELD_MANAGER */.v },
            body: object,
            what: `update ${(0,resource_path/* spokenName */.q)((0,kube_object/* refOf */.H)(object))}`,
            ...options,
        })),
        patch: (ref, type, patch, { fieldManager = server_side_apply/* FIELD_MANAGER */.v, ...options } = {}) => send('patch', ref, (resource) => ({
            method: 'PATCH',
            path: (0,resource_path/* resourcePath */.o)(resource, ref),
            query: { fieldManager },
            contentType: PATCH_CONTENT[type],
            body: patch,
            what: `patch ${(0,resource_path/* spokenName */.q)(ref)}`,
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
                path: (0,resource_path/* resourcePath */.o)(resource.value, ref),
                body: {
                    apiVersion: 'v1',
                    kind: 'DeleteOptions',
                    propagationPolicy: PROPAGATION[cascade],
                    preconditions: {
                        ...(uid !== undefined && { uid }),
                        ...(resourceVersion !== undefined && { resourceVersion }),
                    },
                },
                what: `delete ${(0,resource_path/* spokenName */.q)(ref)}`,
                ...options,
            });
            const gone = answer.ok || answer.failure.reason === 'not-found';
            return gone ? (0,result.ok)() : (0,result/* fail */.f)({ ...answer.failure, object: (0,object_ref/* formatRef */.r)(ref) });
        },
    };
}


/***/ }),

/***/ 51119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ revisionsToBlame)
/* harmony export */ });
/* harmony import */ var _model_release_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45333);

/** Which revisions to compare, from the release as it was before this run and as it is now. */
function revisionsToBlame(given) {
    const { phase, stores, before, observed } = given;
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__/* .newest */ .BP)(observed);
    // Nothing of the release was touched yet: what is stored is not to blame.
    const untouched = phase === 'checkPrerequisites' || phase === 'preExec';
    const isOld = last?.resourceVersion === (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__/* .newest */ .BP)(before)?.resourceVersion;
    if (last === undefined || untouched || (phase === 'exec' && stores && isOld))
        return {};
    const previous = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__/* .deployed */ .$8)(before) ?? (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__/* .deployed */ .$8)(observed);
    return {
        failed: last.revision,
        ...(previous && previous.revision < last.revision && { before: previous.revision }),
    };
}


/***/ }),

/***/ 66902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ worthMasking)
/* harmony export */ });
/** Switches and ports: charts keep them in Secrets too, and masked everywhere they would make evidence unreadable. */
const EVERYDAY = /^(true|false|null|none|default|\d{1,5})$/i;
/** The values from Secrets that must not be seen anywhere: all but everyday words and what is the name of an object anyway. */
function worthMasking(secrets, { release, rendered, objects }) {
    const names = [...rendered, ...objects].map(({ metadata }) => metadata.name);
    const known = new Set([release.name, release.namespace, ...names]);
    return [...secrets].filter((secret) => !known.has(secret.trim()) && !EVERYDAY.test(secret.trim()));
}


/***/ }),

/***/ 77814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ openEffects)
/* harmony export */ });
/** Opens the effects of an approved plan; undefined when it performs nothing, as every dry run does. */
function openEffects(approved, open) {
    return approved.performs.size > 0 || approved.performsAround ? open({}) : undefined;
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

/***/ 9828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ rememberForeign),
/* harmony export */   Qx: () => (/* binding */ isForeignMemory),
/* harmony export */   Z: () => (/* binding */ rememberedForeign),
/* harmony export */   po: () => (/* binding */ FOREIGN_ANNOTATION)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53339);
/* harmony import */ var _helm_seal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41108);
/* harmony import */ var _model_release_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45333);
/* harmony import */ var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48136);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46305);
/* harmony import */ var _util_json_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63739);
/* harmony import */ var _release_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74260);







/** Annotation of a Lease: the foreign objects of a failed revision; gone with the next success. */
const FOREIGN_ANNOTATION = 'helm-lifecycle/foreign-objects';
const memory = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    objects: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        apiVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        namespace: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    }))
        .max(10_000),
    /** Binds them to the secret of the newest revision: whoever may only write leases cannot make up any. */
    seal: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
/** Remembers, for later runs, which objects of others a failed revision names; an empty list forgets. */
async function rememberForeign(release, objects) {
    const { lease, observed } = release;
    if (!lease)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)();
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_4__/* .newest */ .BP)(observed);
    const text = objects.length > 0 && last
        ? JSON.stringify({ objects, seal: (0,_helm_seal_js__WEBPACK_IMPORTED_MODULE_0__/* .sealOf */ .R)(last, JSON.stringify(objects)) })
        : undefined;
    const { [FOREIGN_ANNOTATION]: before, ...annotations } = lease.annotations;
    if (before === undefined && text === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)();
    (0,_release_context_js__WEBPACK_IMPORTED_MODULE_5__/* .note */ .N)(release, {
        lease: {
            ...lease,
            annotations: text === undefined ? annotations : { ...annotations, [FOREIGN_ANNOTATION]: text },
        },
    });
    return lease.setAnnotations({ [FOREIGN_ANNOTATION]: text ?? null });
}
/** The foreign objects that a failed revision has left in the release and that still exist. */
async function rememberedForeign({ lease, observed, run }) {
    const noted = parseMemory(lease?.annotations[FOREIGN_ANNOTATION]);
    const text = JSON.stringify(noted?.objects);
    if (!noted || !(0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_4__/* .revisionsOf */ .Ow)(observed).some((record) => (0,_helm_seal_js__WEBPACK_IMPORTED_MODULE_0__/* .sealOf */ .R)(record, text) === noted.seal))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)([]);
    const live = await Promise.all(noted.objects.map((ref) => run.cluster.reader.get(ref)));
    const left = [];
    for (const [index, found] of live.entries()) {
        if (!found.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .during */ .i)('look for objects that others made', found.failure));
        const ref = noted.objects[index];
        if (found.value && ref)
            left.push(ref);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(left);
}
/** Whether the annotation has the form in which this project writes it. */
function isForeignMemory(text) {
    return parseMemory(text) !== undefined;
}
function parseMemory(text) {
    return text === undefined ? undefined : memory.safeParse((0,_util_json_text_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(text)).data;
}


/***/ }),

/***/ 37631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ foreignObjects)
/* harmony export */ });
/* harmony import */ var _helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12851);
/* harmony import */ var _kube_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31589);
/* harmony import */ var _model_object_ref_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19651);
/* harmony import */ var _model_release_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45333);
/* harmony import */ var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48136);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46305);
/* harmony import */ var _foreign_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9828);







/** Field managers under which Helm and this project write. */
const OWN_MANAGERS = new Set(['helm', 'helm-lifecycle']);
/**
 * Objects that the failed newest revision names, that did not belong to the release before, and that are older than this
 * run's operation: adopted, taken over, or made by other tools. A rollback or an uninstall must not delete them.
 */
async function foreignObjects(release) {
    const named = await objectsOf(release, (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_3__/* .newest */ .BP)(release.observed)?.revision);
    if (!named.ok)
        return named;
    const known = await knownNames(release);
    if (!known.ok)
        return known;
    const candidates = named.value.filter((object) => !known.value.has((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .V)(object)));
    const live = await Promise.all(candidates.map((object) => release.run.cluster.reader.get((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_4__/* .refOf */ .H)(object))));
    const foreign = [];
    for (const found of live) {
        if (!found.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .during */ .i)('look for objects that others made', found.failure));
        if (found.value && isOlder(found.value, release.operationStartedAt))
            foreign.push((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_4__/* .refOf */ .H)(found.value));
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(foreign);
}
/**
 * The objects that were the release's own when the lease was taken: those of the deployed revision, and of a failed one
 * after it but for what that had taken over from others.
 */
async function knownNames(release) {
    const { before, replaced, planned, run } = release;
    if (replaced) {
        const objects = await (0,_helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsIn */ .Qv)(replaced.manifest, planned, run.cluster.reader);
        return objects.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(new Set(objects.value.map(_kube_object_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .V))) : objects;
    }
    const owned = await objectsOf(release, (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_3__/* .deployed */ .$8)(before)?.revision);
    if (!owned.ok)
        return owned;
    const left = await objectsOf(release, (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_3__/* .newest */ .BP)(before)?.revision);
    if (!left.ok)
        return left;
    const foreign = await (0,_foreign_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberedForeign */ .Z)(release);
    if (!foreign.ok)
        return foreign;
    const others = new Set(foreign.value.map(_model_object_ref_js__WEBPACK_IMPORTED_MODULE_6__/* .formatRef */ .r));
    const failed = left.value.filter((object) => !others.has((0,_model_object_ref_js__WEBPACK_IMPORTED_MODULE_6__/* .formatRef */ .r)((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_4__/* .refOf */ .H)(object))));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(new Set([...owned.value, ...failed].map(_kube_object_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .V)));
}
async function objectsOf({ run, planned }, revision) {
    const read = await (0,_helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .readStoredObjects */ .QM)(planned, revision, run.cluster);
    return read.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(read.value.objects) : read;
}
/** Creation times are whole seconds; within the same second, what another manager wrote is not Helm's own creation. */
function isOlder({ metadata }, startedAt) {
    const createdAt = Date.parse(metadata.creationTimestamp ?? '');
    const second = Math.floor(startedAt / 1000) * 1000;
    if (createdAt !== second)
        return createdAt < second;
    return (metadata.managedFields ?? []).some(({ manager, subresource }) => subresource === undefined && !OWN_MANAGERS.has(manager));
}


/***/ }),

/***/ 51305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writerDied),
/* harmony export */   j: () => (/* binding */ rememberForeignOfDead)
/* harmony export */ });
/* harmony import */ var _model_release_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45333);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46305);
/* harmony import */ var _lease_writing_claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55331);
/* harmony import */ var _release_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74260);
/* harmony import */ var _foreign_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9828);
/* harmony import */ var _foreign_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37631);






/**
 * Remembers what the newest revision took over from others when the run that wrote it could not do that any more: the next
 * uninstall would delete it. It failed, or was applied and never seen to be ready. What is older than it was there before.
 */
async function rememberForeignOfDead(release) {
    const known = (0,_release_context_js__WEBPACK_IMPORTED_MODULE_3__/* .observedOf */ .O)(release);
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_4__/* .newest */ .BP)(known);
    const isUnfinished = last?.status === 'failed' || (last?.status === 'deployed' && last.inputs === undefined);
    if (!isUnfinished || last.createdAt === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)();
    const foreign = await (0,_foreign_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignObjects */ .x)({
        ...release,
        before: { ...known, revisions: known.revisions.filter((record) => record !== last) },
        operationStartedAt: last.createdAt * 1000,
        replaced: undefined,
    });
    if (!foreign.ok)
        return foreign;
    return foreign.value.length > 0 ? (0,_foreign_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .rememberForeign */ .M4)(release, foreign.value) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)();
}
/** Whether the run that wrote the newest revision died before it could say that it was done. */
function writerDied({ lease, observed }) {
    return (0,_lease_writing_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .isClaimed */ .gg)(lease?.annotations[_lease_writing_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .WRITING_ANNOTATION */ .Xn], observed);
}


/***/ }),

/***/ 72529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ judgeDeletions)
});

// EXTERNAL MODULE: ./build/kube/fields.js
var fields = __webpack_require__(65363);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
;// CONCATENATED MODULE: ./build/cluster/objects/contents.js


/**
 * What a Namespace or a CustomResourceDefinition holds; undefined for every other kind. Only what can be deleted counts: events
 * and metrics are no objects that anybody would miss.
 */
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
/** Whether deleting an object of this kind deletes others with it. */
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
    const { group, names, versions } = (0,fields/* mapping */.pq)(spec);
    const served = Array.isArray(versions)
        ? versions.map((version) => (0,fields/* mapping */.pq)(version)).find(({ served }) => served === true)
        : undefined;
    if (served === undefined)
        return [];
    const { kind, plural } = (0,fields/* mapping */.pq)(names);
    const apiVersion = `${(0,fields/* textOf */.b6)(group)}/${(0,fields/* textOf */.b6)(served.name)}`;
    return [{ apiVersion, kind: (0,fields/* textOf */.b6)(kind), plural: (0,fields/* textOf */.b6)(plural), metadataOnly: true }];
}

// EXTERNAL MODULE: ./build/helm/stored-objects.js
var stored_objects = __webpack_require__(12851);
// EXTERNAL MODULE: ./build/hooks/objects/helm-owner.js
var helm_owner = __webpack_require__(80472);
// EXTERNAL MODULE: ./build/kube/object.js
var kube_object = __webpack_require__(31589);
// EXTERNAL MODULE: ./build/kube/resource-policy.js
var resource_policy = __webpack_require__(5957);
// EXTERNAL MODULE: ./build/model/result/failure.js
var failure = __webpack_require__(48136);
// EXTERNAL MODULE: ./build/plan/judge-deletion.js + 1 modules
var judge_deletion = __webpack_require__(5958);
;// CONCATENATED MODULE: ./build/engine/deletion/judge-deletions.js








/** Reads what Helm would delete, as it is in the cluster now, and judges each object. Changes nothing. */
async function judgeDeletions(source, deletion) {
    const { reader, release, signal } = source;
    const stored = await (0,stored_objects/* readRevision */.M7)(release, deletion.from.revision, source);
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
        const looksInside = !deletion.ownersOnly && typeof live === 'object' && holdsObjects(live) && (0,helm_owner/* isOwnedBy */.D0)(live, release);
        const contents = looksInside ? await contentsOf(reader, live, { signal }) : (0,result.ok)(undefined);
        if (!contents.ok)
            return (0,result/* fail */.f)((0,failure/* during */.i)(`look into ${(0,kube_object/* nameOf */.V)(live)}`, contents.failure));
        const verdict = (0,judge_deletion/* judgeDeletion */.e)({ ...doomed, ...(contents.value && { contents: contents.value }) }, rules);
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
/** The stored objects that Helm would delete. What comes again is only asked for when somebody else has a part in one. */
async function candidatesOf({ reader, release, signal, takenMayGo }, { coming, taken, complete }, { manifest }) {
    const stored = await (0,stored_objects/* objectsIn */.Qv)(manifest, release, reader);
    if (!stored.ok)
        return stored;
    const takenKeys = new Set(takenMayGo ? [] : taken.map(judge_deletion/* sameObjectKey */.P));
    const numbered = stored.value.map((object, number) => ({ object, number }));
    const all = await Promise.all(numbered
        .filter(({ object }) => coming !== undefined || !(0,resource_policy/* isKept */.t)(object))
        .map(async ({ object, number }) => {
        const ref = (0,kube_object/* refOf */.H)(object);
        const found = await reader.get(ref, { signal });
        if (!found.ok && found.failure.reason !== 'forbidden')
            return found;
        const live = found.ok ? found.value : 'unreadable';
        return (0,result.ok)({ number, ref, live, wasTaken: takenKeys.has((0,judge_deletion/* sameObjectKey */.P)(ref)) });
    }));
    const candidates = [];
    for (const candidate of all) {
        if (!candidate.ok)
            return (0,result/* fail */.f)((0,failure/* during */.i)('look whose the objects are', candidate.failure));
        candidates.push(candidate.value);
    }
    if (coming === undefined)
        return (0,result.ok)(candidates);
    // An upgrade asks the live object whether it is to be kept.
    const doomed = candidates.filter(({ live }) => typeof live !== 'object' || (0,resource_policy/* resourcePolicy */.N)(live) !== 'keep');
    if (!complete && !doomed.some((candidate) => isSuspect(candidate, release)))
        return (0,result.ok)([]);
    const next = await coming();
    if (!next.ok)
        return (0,result/* fail */.f)((0,failure/* during */.i)('render the chart', next.failure));
    const staying = await (0,stored_objects/* objectsIn */.Qv)(next.value ?? '', release, reader);
    if (!staying.ok)
        return staying;
    const keys = new Set(staying.value.map((object) => (0,judge_deletion/* sameObjectKey */.P)((0,kube_object/* refOf */.H)(object))));
    return (0,result.ok)(doomed.filter(({ ref }) => !keys.has((0,judge_deletion/* sameObjectKey */.P)(ref))));
}
function isSuspect({ live, wasTaken }, release) {
    if (live === undefined)
        return false;
    return live === 'unreadable' || wasTaken === true || holdsObjects(live) || !(0,helm_owner/* isOwnedBy */.D0)(live, release);
}
async function hookNames({ reader, release }, stored) {
    const text = stored.chartHooks.map(({ manifest }) => manifest).join('\n---\n');
    const hooks = await (0,stored_objects/* objectsIn */.Qv)(text, release, reader);
    return hooks.ok ? (0,result.ok)(new Set(hooks.value.map(kube_object/* nameOf */.V))) : hooks;
}


/***/ }),

/***/ 57768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ mendRecord)
/* harmony export */ });
/* harmony import */ var _helm_rewrite_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63083);
/* harmony import */ var _helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12851);
/* harmony import */ var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48136);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46305);
/* harmony import */ var _plan_mend_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26656);
/* harmony import */ var _plan_render_removed_apis_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10557);
/* harmony import */ var _plan_render_rendered_item_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64036);
/* harmony import */ var _plan_render_served_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86311);
/* harmony import */ var _release_observe_again_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10552);
/* harmony import */ var _original_records_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48028);










/**
 * Before Helm starts from a stored revision: what names an API that the cluster does not serve any more is mapped to the one that
 * it serves, for Helm would refuse the whole revision. The record as it was stays in a Secret of its own.
 */
async function mendRecord(release, record) {
    const { run, planned, effects } = release;
    if (!record)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)();
    const stored = await (0,_helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .readRevision */ .M7)(planned, record.revision, run.cluster);
    if (!stored.ok)
        return stored;
    const manifest = stored.value?.manifest ?? '';
    let served = await run.cluster.reader.resources();
    const isWell = (item) => item.name !== '' && served.ok && (0,_plan_render_served_version_js__WEBPACK_IMPORTED_MODULE_6__/* .isServed */ .S)(item, served.value);
    if ((0,_plan_render_rendered_item_js__WEBPACK_IMPORTED_MODULE_5__/* .renderedItems */ .Wu)(manifest).every(isWell))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)();
    served = await run.cluster.reader.resources('fresh');
    if (!served.ok)
        return served;
    const lost = (0,_plan_mend_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .unreachable */ .H)(manifest, served.value);
    const hidden = await hiddenApi(release, lost);
    if (hidden)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__/* .fail */ .f)(hidden);
    const resources = served.value;
    const { changes } = (0,_plan_mend_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .mendManifest */ .s)(manifest, resources);
    if (changes.length === 0)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)();
    const kept = await (0,_original_records_js__WEBPACK_IMPORTED_MODULE_7__/* .keepOriginal */ .P)(release, record);
    if (!kept.ok)
        return kept;
    const rewritten = await (0,_helm_rewrite_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .rewriteManifest */ .Q)({ reader: run.cluster.reader, writer: effects.cluster }, planned, record, (text) => (0,_plan_mend_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .mendManifest */ .s)(text, resources).manifest);
    if (!rewritten.ok)
        return rewritten;
    for (const change of changes) {
        const text = `the stored revision ${record.revision}: ${change}; its record as it was is in secret ${kept.value}`;
        run.record.emit({ type: 'warning', release: planned.id, text });
    }
    return (0,_release_observe_again_js__WEBPACK_IMPORTED_MODULE_9__/* .observeAgain */ .p)(release);
}
/** An API of an aggregated server that does not answer is not gone, and neither are its objects. */
async function hiddenApi({ run, signal }, items) {
    const unknown = items.filter(({ apiVersion, kind }) => (0,_plan_render_removed_apis_js__WEBPACK_IMPORTED_MODULE_4__/* .removedApi */ .Z)(apiVersion, kind) === undefined);
    for (const apiVersion of new Set(unknown.map((item) => item.apiVersion))) {
        const [group, version] = apiVersion.split('/');
        if (version === undefined)
            continue;
        const ref = { apiVersion: 'apiregistration.k8s.io/v1', kind: 'APIService', name: `${version}.${group}` };
        const found = await run.cluster.reader.get(ref, { signal });
        if (!found.ok)
            return (0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .during */ .i)(`look whether ${apiVersion} is gone`, found.failure);
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


/***/ }),

/***/ 48028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ keepOriginal),
/* harmony export */   c: () => (/* binding */ forgetOriginals)
/* harmony export */ });
/* harmony import */ var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48136);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46305);


/** Label of a Secret that holds a record of Helm as it was before it was mended: the name of the release. */
const ORIGINAL_LABEL = 'helm-lifecycle/original-of';
/** Copies the record of a revision, unless it was copied before. The value is the name of the copy; Helm does not see it. */
async function keepOriginal({ run, planned, effects }, record) {
    const { name, namespace } = planned;
    const ref = { apiVersion: 'v1', kind: 'Secret', namespace };
    const copy = { ...ref, name: `helm-lifecycle.original.${name}.v${record.revision}` };
    const found = await run.cluster.reader.get(copy);
    if (!found.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .during */ .i)('keep the stored revision', found.failure));
    if (found.value)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(copy.name);
    const secret = await run.cluster.reader.get({ ...ref, name: record.secretName });
    if (!secret.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .during */ .i)('keep the stored revision', secret.failure));
    const { data } = (secret.value ?? {});
    const created = await effects.cluster.create({
        ...{ apiVersion: 'v1', kind: 'Secret', type: 'helm-lifecycle/original', data: data ?? {} },
        metadata: { name: copy.name, namespace, labels: { [ORIGINAL_LABEL]: name } },
    });
    return created.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(copy.name) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .during */ .i)('keep the stored revision', created.failure));
}
/** After an uninstall: the copies go with the release. */
async function forgetOriginals({ run, planned, effects, }) {
    const { name, namespace } = planned;
    const copies = await run.cluster.reader.list({
        ...{ apiVersion: 'v1', kind: 'Secret', namespace, metadataOnly: true },
        labelSelector: `${ORIGINAL_LABEL}=${name}`,
    });
    if (!copies.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .during */ .i)('look for the records that were kept', copies.failure));
    for (const { metadata } of copies.value) {
        const deleted = await effects.cluster.delete({
            ...{ apiVersion: 'v1', kind: 'Secret', name: metadata.name, namespace },
        });
        if (!deleted.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .during */ .i)(`delete secret ${metadata.name}`, deleted.failure));
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)();
}


/***/ }),

/***/ 42608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ spareOnUninstall)
/* harmony export */ });
/* unused harmony export judgeUninstall */
/* harmony import */ var _model_release_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45333);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46305);
/* harmony import */ var _foreign_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9828);
/* harmony import */ var _judge_deletions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72529);
/* harmony import */ var _mend_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57768);
/* harmony import */ var _spare_others_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15781);






/** What an uninstall would delete: Helm takes the newest revision, deployed or not. `taken`: see Deletion. */
async function judgeUninstall(release, source, taken = []) {
    const from = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_4__/* .newest */ .BP)(release.observed);
    if (!from)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ deletes: [], leaves: [], spared: new Set() });
    const remembered = await (0,_foreign_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberedForeign */ .Z)(release);
    if (!remembered.ok)
        return remembered;
    return (0,_judge_deletions_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeDeletions */ .t)(source, { from, taken: [...remembered.value, ...taken] });
}
/** Before an uninstall: what of the release must not be deleted is left alone. The value is what is deleted and what is left. */
async function spareOnUninstall(release, source, taken = []) {
    const mended = await (0,_mend_record_js__WEBPACK_IMPORTED_MODULE_2__/* .mendRecord */ .A)(release, (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_4__/* .newest */ .BP)(release.observed));
    if (!mended.ok)
        return mended;
    const judged = await judgeUninstall(release, source, taken);
    const from = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_4__/* .newest */ .BP)(release.observed);
    if (!judged.ok || !from)
        return judged;
    const spared = await (0,_spare_others_js__WEBPACK_IMPORTED_MODULE_3__/* .spareOthers */ .Xm)(release, from, judged.value);
    return spared.ok ? judged : spared;
}


/***/ }),

/***/ 15781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ refuseHolding),
/* harmony export */   Xm: () => (/* binding */ spareOthers),
/* harmony export */   a9: () => (/* binding */ deletionSource)
/* harmony export */ });
/* unused harmony export holdingRefusal */
/* harmony import */ var _helm_rewrite_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63083);
/* harmony import */ var _kube_manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25604);
/* harmony import */ var _model_object_ref_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19651);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);
/* harmony import */ var _release_observe_again_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10552);
/* harmony import */ var _tell_deletion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27106);






/** Where a release looks at a deletion from. */
function deletionSource({ run, planned, signal, }) {
    const { releases } = run.approved.plan;
    return {
        reader: run.cluster.reader,
        store: run.cluster.store,
        release: planned,
        going: releases.filter(({ operation }) => operation === 'uninstall'),
        allowNamespaceDeletion: planned.settings.allowNamespaceDeletion,
        takenMayGo: planned.settings.atomic === 'force',
        signal,
    };
}
/**
 * Takes what must not be deleted out of the stored revision, so that Helm does not know it any more, and says so. The objects
 * themselves are not touched.
 */
async function spareOthers(release, from, { spared, leaves }) {
    if (spared.size === 0)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)();
    const { run, effects, planned } = release;
    const rewritten = await (0,_helm_rewrite_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .rewriteManifest */ .Q)({ reader: run.cluster.reader, writer: effects.cluster }, planned, from, (manifest) => (0,_kube_manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutObjects */ .B0)(manifest, spared));
    if (!rewritten.ok)
        return rewritten;
    (0,_tell_deletion_js__WEBPACK_IMPORTED_MODULE_3__/* .tellDeletion */ .K)(run, planned.id, {
        deletes: [],
        stays: (0,_tell_deletion_js__WEBPACK_IMPORTED_MODULE_3__/* .stayingOf */ .D)(leaves.filter(({ holds }) => holds !== 'last')),
    });
    return (0,_release_observe_again_js__WEBPACK_IMPORTED_MODULE_4__/* .observeAgain */ .p)(release);
}
function leftText({ ref, why }) {
    return `${(0,_model_object_ref_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRef */ .r)(ref)} stays: ${why}`;
}
/** Why a release must not be upgraded: undefined when nothing that holds objects of others would be deleted. */
function holdingRefusal(leaves, { namespace, name }) {
    const holding = leaves.filter(({ holds }) => holds);
    const [first] = holding;
    if (!first)
        return undefined;
    return {
        reason: 'conflict',
        code: 'deletes-others',
        message: `the chart of release ${namespace}/${name} no longer has ${(0,_model_object_ref_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRef */ .r)(first.ref)}, so that Helm would delete it: ${first.why}`,
        remedy: `Keep it in the chart, or in the cluster without the chart: ${holding.map(({ ref }) => keepCommand(ref)).join('; ')}`,
        object: (0,_model_object_ref_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRef */ .r)(first.ref),
        ...(holding.length > 1 && { details: holding.map(leftText) }),
    };
}
/** With that annotation an upgrade leaves the object alone. */
function keepCommand({ kind, name }) {
    return `kubectl annotate ${kind.toLowerCase()} ${name} helm.sh/resource-policy=keep`;
}
function refuseHolding(leaves, release) {
    const refusal = holdingRefusal(leaves, release);
    return refusal ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)(refusal) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)();
}


/***/ }),

/***/ 27106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ stayingOf),
/* harmony export */   K: () => (/* binding */ tellDeletion)
/* harmony export */ });
/* harmony import */ var _kube_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31589);
/* harmony import */ var _model_object_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19651);


const MOST_WARNINGS = 20;
/** Records what is deleted and what stays, and warns of each object that stays. */
function tellDeletion({ record: { emit } }, release, { deletes, stays }) {
    for (const { object, why } of stays.slice(0, MOST_WARNINGS)) {
        emit({ type: 'warning', release, text: `${object} stays: ${why}` });
    }
    const more = stays.length - MOST_WARNINGS;
    if (more > 0)
        emit({ type: 'warning', release, text: `${more} more objects stay; result.json names them` });
    emit({ type: 'deletion', release, deletes: deletes.map(_kube_object_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V), stays: [...stays] });
}
function stayingOf(leaves) {
    return leaves.map(({ ref, why }) => ({ object: (0,_model_object_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRef */ .r)(ref), why }));
}


/***/ }),

/***/ 31599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V1: () => (/* binding */ BRIEF),
  Bp: () => (/* binding */ THOROUGH),
  h4: () => (/* binding */ diagnose)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/kube/redact-object.js + 1 modules
var redact_object = __webpack_require__(82144);
// EXTERNAL MODULE: ./build/util/shorten.js
var shorten = __webpack_require__(85092);
;// CONCATENATED MODULE: ./build/diagnostics/bundle/overview.js
/** A diagnosis as plain text, for who looks into the folder with nothing but a terminal. */
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




/**
 * The files of a failed release: the diagnosis, the same as text for people, and the evidence it was made from. Redacted;
 * each part is cut where it has `mostEach` characters, logs together too, so that all of it has six times that at most.
 */
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
/** The newest lines are the ones that are kept. */
function logFiles(logs, most) {
    const each = Math.floor(most / Math.max(1, logs.length));
    return logs.map(({ pod, container, previous, lines }) => {
        const name = `${fileName(pod)}.${fileName(container)}${previous ? '.previous' : ''}.log`;
        const text = `${lines.join('\n')}\n`;
        return { path: `logs/${name}`, text: (0,shorten/* lastPart */.S)(text, each) };
    });
}
/** What the cluster says must not lead out of the folder. */
function fileName(name) {
    return name.replace(/[^\w-]+/g, '_').slice(0, 100);
}
/** YAML documents, until they are too long together. */
function documents(objects, most) {
    let text = '';
    for (const [index, object] of objects.entries()) {
        // Folded lines would tear secrets apart that are to be found and masked.
        const document = (0,dist/* stringify */.As)(withoutNoise((0,redact_object/* redactObject */.l)(object)), {
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

// EXTERNAL MODULE: ./build/kube/diff/diff.js + 2 modules
var diff = __webpack_require__(24142);
// EXTERNAL MODULE: ./build/kube/fields.js
var kube_fields = __webpack_require__(65363);
// EXTERNAL MODULE: ./build/model/object-ref.js
var object_ref = __webpack_require__(19651);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/util/scalar-text.js
var scalar_text = __webpack_require__(80809);
;// CONCATENATED MODULE: ./build/diagnostics/clues/event-clue.js



/** What nodes say about every pod, and what goes its way. */
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
/** The events as rules read them, oldest first. */
function eventClues(events) {
    return events
        .filter(json/* isJsonObject */.O)
        .map(eventClue)
        .filter((event) => !isNoise(event))
        .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
function eventClue(event) {
    const about = (0,kube_fields/* mapping */.pq)(event, event.involvedObject === undefined ? 'regarding' : 'involvedObject');
    const series = (0,kube_fields/* mapping */.pq)(event, 'series');
    const fields = (0,kube_fields/* mapping */.pq)(event);
    const container = /\{([^{}]+)\}/.exec((0,kube_fields/* textOf */.b6)(about.fieldPath))?.[1];
    const first = (...texts) => texts.find((text) => typeof text === 'string' && text !== '');
    return {
        kind: (0,kube_fields/* textOf */.b6)(about.kind),
        name: (0,kube_fields/* textOf */.b6)(about.name),
        namespace: (0,kube_fields/* textOf */.b6)(about.namespace),
        uid: (0,kube_fields/* textOf */.b6)(about.uid),
        ...(container !== undefined && { container }),
        reason: (0,kube_fields/* textOf */.b6)(fields.reason),
        message: (0,kube_fields/* textOf */.b6)(fields.message, (0,kube_fields/* textOf */.b6)(fields.note)).trim(),
        count: Math.max(1, (0,kube_fields/* numberOf */.rl)(fields.count, (0,kube_fields/* numberOf */.rl)(series.count, 1))),
        at: (0,scalar_text/* scalarText */.w)(first(series.lastObservedTime, fields.lastTimestamp, fields.eventTime, fields.firstTimestamp, (0,kube_fields/* mapping */.pq)(fields, 'metadata').creationTimestamp) ?? ''),
    };
}

;// CONCATENATED MODULE: ./build/diagnostics/bundle/event-notes.js


/** The events with the same text about the same object folded into one, the newest last. */
function eventNotes(events) {
    const notes = new Map();
    for (const { kind, namespace, name, reason, message, count, at } of eventClues(events)) {
        const object = (0,object_ref/* formatRef */.r)({ apiVersion: '', kind, name, ...(namespace !== '' && { namespace }) });
        const key = `${object} ${reason} ${message}`;
        const before = notes.get(key)?.count ?? 0;
        // The newest occurrence decides about the place.
        notes.delete(key);
        notes.set(key, { at, object, reason, message, count: before + count });
    }
    return [...notes.values()];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/diagnostics/bundle/log-tails.js

/** Characters of all logs together: half a job summary. */
const MOST_TEXT = 400_000;
/** Logs as a report prints them: without colours, until they are too long together; `left` of them are left out. */
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
/** As many of the last lines as have room. */
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

// EXTERNAL MODULE: ./build/kube/object.js
var kube_object = __webpack_require__(31589);
// EXTERNAL MODULE: ./build/kube/readiness/readiness.js + 15 modules
var readiness = __webpack_require__(3952);
// EXTERNAL MODULE: ./build/kube/workload-kinds.js
var workload_kinds = __webpack_require__(361);
;// CONCATENATED MODULE: ./build/diagnostics/bundle/object-states.js




const ORDER = ['failed', 'missing', 'progressing', 'ready'];
/** Kinds of which evidence may hold metadata alone, which say nothing about their state. */
const MAY_LACK_STATE = new Set(workload_kinds/* CONTROLLERS */.A0.map(({ kind }) => kind));
/** How the objects of a release are, by the rules that a wait goes by; those in trouble first. */
function objectStates({ objects, absent, readyByRule = [], }) {
    const missing = absent.map((ref) => ({ object: (0,object_ref/* formatRef */.r)(ref), status: 'missing' }));
    const states = objects
        .filter(({ kind, spec }) => spec !== undefined || !MAY_LACK_STATE.has(kind))
        .map((object) => stateOf(object, readyByRule.includes((0,kube_object/* nameOf */.V)(object))))
        .concat(missing);
    return states.sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
}
/** The object that controls another one, as `Kind/namespace/name`. */
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
    const { state, message } = isReadyByRule ? ready : (0,readiness/* readiness */.xz)(object, { waitForJobs: true });
    return {
        object: (0,kube_object/* nameOf */.V)(object),
        ...ownerOf(object),
        status: state,
        ...(state !== 'ready' && message !== '' && { note: message }),
    };
}

// EXTERNAL MODULE: ./build/kube/rollout/newest-template.js
var newest_template = __webpack_require__(32665);
// EXTERNAL MODULE: ./build/kube/rollout/pod-trouble.js
var pod_trouble = __webpack_require__(25587);
;// CONCATENATED MODULE: ./build/diagnostics/bundle/pod-states.js





/** How the pods of a release are, in the order of the evidence. */
function podStates({ pods, objects }) {
    return pods.map((pod) => pod_states_stateOf(pod, objects));
}
function pod_states_stateOf(pod, objects) {
    const node = (0,kube_fields/* textOf */.b6)((0,kube_fields/* mapping */.pq)(pod.spec).nodeName);
    const containers = [
        ...(0,kube_fields/* mappings */.qj)(pod.status, 'initContainerStatuses'),
        ...(0,kube_fields/* mappings */.qj)(pod.status, 'containerStatuses'),
    ];
    return {
        object: (0,kube_object/* nameOf */.V)(pod),
        ...ownerOf(pod),
        isNew: (0,newest_template/* isOfNewestTemplate */.k)(pod, objects),
        phase: pod.metadata.deletionTimestamp ? 'Terminating' : (0,kube_fields/* textOf */.b6)((0,kube_fields/* mapping */.pq)(pod.status).phase, 'Unknown'),
        ready: (0,kube_fields/* condition */.uH)(pod.status, 'Ready')?.status === 'True',
        restarts: containers.reduce((sum, { restartCount }) => sum + (0,kube_fields/* numberOf */.rl)(restartCount), 0),
        ...(node !== '' && { node }),
        troubles: (0,pod_trouble/* podTroubles */.G)(pod).map(({ message }) => message),
    };
}

;// CONCATENATED MODULE: ./build/diagnostics/bundle/diagnosis.js






/** What a report can show; the rest is in the files beside it. */
const MOST = { objects: 200, pods: 100, events: 100 };
/** The evidence in the form that reports print: redacted and bounded. */
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
    const text = (0,diff/* diffObjects */.wc)(before.rendered, failed.rendered);
    return { diff: { from: before.revision, to: failed.revision, text } };
}
/** Conditions as `Ready=True`; those that are not as they should be with their reason. */
function nodeState(node) {
    const conditions = (0,kube_fields/* mappings */.qj)(node.status, 'conditions').map((item) => {
        const [type, status] = [(0,kube_fields/* textOf */.b6)(item.type), (0,kube_fields/* textOf */.b6)(item.status)];
        const isWell = status === (type === 'Ready' ? 'True' : 'False');
        return isWell ? `${type}=${status}` : `${type}=${status} (${(0,kube_fields/* explain */.WE)(item)})`;
    });
    const taints = (0,kube_fields/* mappings */.qj)(node.spec, 'taints').map(({ key, effect }) => `taint ${key}:${effect}`);
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

// EXTERNAL MODULE: ./build/cluster/objects/owned-objects.js
var owned_objects = __webpack_require__(47454);
// EXTERNAL MODULE: ./build/model/release/release.js
var release = __webpack_require__(45333);
;// CONCATENATED MODULE: ./build/diagnostics/collectors/everything-of.js
/** Makes a collector of all objects of one kind in some namespaces. */
function everythingOf(name, query) {
    return {
        name,
        nothing: [],
        async collect({ reader, keep }, namespaces) {
            const lists = await Promise.all(namespaces.map((namespace) => reader.list({ ...query, namespace })));
            return lists.flatMap((list) => keep(list) ?? []);
        },
    };
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/claims.js

/** All claims of the namespaces: those that a StatefulSet makes have no owner. */
const claims = everythingOf('claims', { apiVersion: 'v1', kind: 'PersistentVolumeClaim' });

;// CONCATENATED MODULE: ./build/diagnostics/collectors/events.js

/** What is no warning by its type and yet says why: restarts by probes, and everything about claims. */
const QUERIES = ['type=Warning', 'reason=Killing', 'involvedObject.kind=PersistentVolumeClaim'].map((fieldSelector) => everythingOf('events', { apiVersion: 'v1', kind: 'Event', fieldSelector }));
/** The events of the namespaces, except those of what goes well: that is told by the objects. */
const events = {
    name: 'events',
    nothing: [],
    async collect(source, namespaces) {
        const found = await Promise.all(QUERIES.map((query) => query.collect(source, namespaces)));
        return [...new Map(found.flat().map((event) => [event.metadata.uid ?? event, event])).values()];
    },
};

;// CONCATENATED MODULE: ./build/diagnostics/collectors/live.js

/** The objects as they are in the cluster. */
const live = {
    name: 'live objects',
    nothing: { objects: [], absent: [] },
    async collect({ reader, keep, onSecret }, refs) {
        const results = await Promise.all(refs.map((ref) => reader.get(ref)));
        const found = results.flatMap((result) => keep(result) ?? []);
        found.flatMap(redact_object/* secretValues */.V).forEach(onSecret);
        return {
            objects: found.map(withoutContents),
            absent: refs.filter((_, index) => {
                const result = results[index];
                return result?.ok && result.value === undefined;
            }),
        };
    },
};
/** Nothing is learnt from them that events do not say. */
function withoutContents(object) {
    if (object.kind !== 'Secret' && object.kind !== 'ConfigMap')
        return object;
    const { data: _, binaryData: __, stringData: ___, ...rest } = object;
    return rest;
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/unwell-containers.js


/** Pods that fail for the same reason say the same. */
const PODS_OF_A_KIND = 3;
/**
 * The logs of all containers that are not well: of the run that goes on or has ended, and of the one before the last restart.
 * `pods` come in order of interest; of those with the same owner and container only the first few count.
 */
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
/** Whether anything about a pod needs an explanation. */
function isUnwell(pod) {
    return (0,pod_trouble/* podTroubles */.G)(pod).length > 0 || unwellContainers(pod).length > 0;
}
function unwellContainers(pod) {
    const troubled = new Set((0,pod_trouble/* podTroubles */.G)(pod).map(({ container }) => container));
    const statuses = [
        ...(0,kube_fields/* mappings */.qj)(pod.status, 'initContainerStatuses'),
        ...(0,kube_fields/* mappings */.qj)(pod.status, 'containerStatuses'),
    ];
    return statuses.flatMap((status) => {
        const container = (0,kube_fields/* textOf */.b6)(status.name);
        const crashed = (0,kube_fields/* numberOf */.rl)(endOf(status, 'lastState').exitCode) !== 0;
        if (!troubled.has(container) && !crashed)
            return [];
        const state = (0,kube_fields/* mapping */.pq)(status, 'state');
        const runs = [
            { previous: false, ended: false, exists: state.running !== undefined },
            { previous: false, ended: true, exists: state.terminated !== undefined },
            { previous: true, ended: true, exists: endOf(status, 'lastState').exitCode !== undefined },
        ];
        return runs.filter(({ exists }) => exists).map(({ previous, ended }) => ({ container, previous, ended }));
    });
}
function endOf(status, key) {
    return (0,kube_fields/* mapping */.pq)((0,kube_fields/* mapping */.pq)(status, key), 'terminated');
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/logs.js

/** What a line may have; base64 dumps and minified stack traces are longer. */
const LONGEST_LINE = 2_000;
/** The last lines of the containers that are not well, in the order of the pods. */
const logs = {
    name: 'logs',
    nothing: [],
    async collect({ reader, limits, keep, miss }, pods) {
        const wanted = wantedLogs(pods);
        const left = wanted.length - limits.logs;
        if (left > 0)
            miss(`logs: ${left} more were not read`);
        const found = await Promise.all(wanted.slice(0, limits.logs).map(async ({ namespace, pod, container, previous, ended }) => {
            const read = (isPrevious) => reader.log({ namespace, name: pod }, { container, previous: isPrevious, tailLines: limits.logLines });
            const own = await read(previous);
            // The run that had ended when the pod was read may be the previous one by now.
            const isNext = own.ok && !own.value && ended && !previous;
            const text = keep(isNext ? await read(true) : own);
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
/** The objects that failures name, which need not be the release's: a hook step works on any. */
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
/** From `Kind/namespace/name` or `Kind/name`; kinds that the server does not serve have no objects. */
async function refNamed({ reader, keep }, text) {
    const [kind = '', ...path] = text.split('/');
    const resource = keep(await reader.resourceNamed(kind));
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
/** Beyond this many a list is cheaper. */
const MOST_SINGLE = 5;
/** The nodes of pods that are not well; all nodes when one of these cannot be scheduled. */
const nodes = {
    name: 'nodes',
    nothing: [],
    async collect({ reader, keep }, pods) {
        // What a pod waits for on a node that does not answer, or is gone, nobody says but the node.
        const unwell = pods.filter((pod) => isUnwell(pod) || isWaiting(pod));
        const names = new Set(unwell.map(({ spec }) => (0,kube_fields/* textOf */.b6)((0,kube_fields/* mapping */.pq)(spec).nodeName)).filter(Boolean));
        const isUnscheduled = unwell.some((pod) => (0,pod_trouble/* podTroubles */.G)(pod).some(({ reason }) => reason === 'Unschedulable'));
        if (isUnscheduled)
            return keep(await reader.list(NODE)) ?? [];
        if (names.size > MOST_SINGLE) {
            return (keep(await reader.list(NODE)) ?? []).filter(({ metadata }) => names.has(metadata.name));
        }
        const found = await Promise.all([...names].map((name) => reader.get({ ...NODE, name })));
        return found.flatMap((node) => keep(node) ?? []);
    },
};
function isWaiting({ status }) {
    return (0,kube_fields/* mapping */.pq)(status).phase !== 'Succeeded' && (0,kube_fields/* condition */.uH)(status, 'Ready')?.status !== 'True';
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/notes.js
/** Notes of what is missing, in the order in which they came; when the API server is away, that is said once. */
function createNotes() {
    const notes = new Set();
    let unanswered = 0;
    let first;
    return {
        miss: (text) => void notes.add(text),
        keep(result) {
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


/** The clocks of nodes may differ, and times of events are cut to the second. */
const SLACK_MS = 5_000;
/** Letters and digits of which Kubernetes makes names. */
const MADE = '[bcdfghjklmnpqrstvwxz2456789]';
/**
 * The events about a release, oldest first: by uid; and by name about objects that were deleted or replaced meanwhile, as pods
 * are whose Deployment has another try. Events that repeat have the time of their last occurrence.
 */
function ownEvents(events, belongings) {
    const { uids, refs, since, everythingSince } = belongings;
    const names = new Set(refs.map(object_ref/* formatRef */.r));
    const made = refs.flatMap(madeNames);
    const isOwn = (event) => {
        const about = (0,kube_fields/* mapping */.pq)(event.involvedObject);
        if (uids.has((0,kube_fields/* textOf */.b6)(about.uid)))
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
/** ISO 8601, of the last time it was seen. */
function timeOf(event) {
    const { lastTimestamp, eventTime, firstTimestamp } = (0,kube_fields/* mapping */.pq)(event);
    const times = [(0,kube_fields/* mapping */.pq)(event.series).lastObservedTime, lastTimestamp, eventTime, firstTimestamp];
    const found = times.find((time) => typeof time === 'string' && time !== '');
    return (0,kube_fields/* textOf */.b6)(found, event.metadata.creationTimestamp ?? '');
}
/** What the objects are called that a controller makes for this one, as `Kind/namespace/name`. */
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

// EXTERNAL MODULE: ./build/kube/owners.js
var owners = __webpack_require__(66230);
;// CONCATENATED MODULE: ./build/diagnostics/collectors/own-objects.js




/** Times of creation are cut to the second, and the server's clock is known to half a second. */
const own_objects_SLACK_MS = 2_000;
/** What belongs to the release; pods in order of interest: new and unwell ones first. */
function ownObjects({ live, workloads, pods, claims, subject }) {
    const current = live.filter((object) => !isLeftOver(object, subject));
    const roots = current.filter(({ kind }) => kind !== 'Namespace');
    const uids = roots.flatMap(({ metadata }) => metadata.uid ?? []);
    const owned = new Set((0,owners/* ownedBy */.LW)(uids, [...workloads, ...pods, ...claims]));
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
/** A chart hook's Job or Pod of an earlier attempt stays until the hook runs again. */
function isLeftOver(object, subject) {
    const isHook = object.metadata.annotations?.['helm.sh/hook'] !== undefined;
    return isHook && (object.kind === 'Job' || object.kind === 'Pod') && isOlder(object, subject);
}
function isOlder({ metadata }, { since }) {
    return Date.parse(metadata.creationTimestamp ?? '') + own_objects_SLACK_MS <= since;
}
function claimsOf(pod) {
    return (0,kube_fields/* mappings */.qj)(pod.spec, 'volumes')
        .map((volume) => (0,kube_fields/* textOf */.b6)((0,kube_fields/* mapping */.pq)(volume, 'persistentVolumeClaim').claimName))
        .filter((name) => name !== '')
        .map((name) => `${pod.metadata.namespace}/${name}`);
}
function pathOf({ metadata }) {
    return `${metadata.namespace}/${metadata.name}`;
}
function rankOf(pod, objects) {
    const isOld = !(0,newest_template/* isOfNewestTemplate */.k)(pod, objects) || pod.metadata.deletionTimestamp !== undefined;
    return Number(isOld) * 2 + Number(!isUnwell(pod));
}
/** By uid, the last of each. */
function distinct(objects) {
    return [...new Map(objects.map((object) => [object.metadata.uid ?? object, object])).values()];
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/pod-secrets.js



/** Learns what pods that are not well could print: their logs are kept. Makes no evidence. */
const podSecrets = {
    name: 'Secrets of pods',
    nothing: undefined,
    async collect({ reader, keep, onSecret }, pods) {
        const refs = new Map(pods.filter(isUnwell).flatMap((pod) => {
            const { namespace = '' } = pod.metadata;
            return secretNames(pod).map((name) => [
                `${namespace}/${name}`,
                { apiVersion: 'v1', kind: 'Secret', namespace, name },
            ]);
        }));
        const found = await Promise.all([...refs.values()].map((ref) => reader.get(ref)));
        for (const secret of found.flatMap((result) => keep(result) ?? [])) {
            (0,redact_object/* secretValues */.V)(secret).forEach(onSecret);
        }
        return undefined;
    },
};
/** Those that its containers get as variables or files. */
function secretNames({ spec }) {
    const containers = [...(0,kube_fields/* mappings */.qj)(spec, 'initContainers'), ...(0,kube_fields/* mappings */.qj)(spec, 'containers')];
    const sources = containers.flatMap((container) => [
        ...(0,kube_fields/* mappings */.qj)(container, 'envFrom').map((item) => (0,kube_fields/* mapping */.pq)(item, 'secretRef')),
        ...(0,kube_fields/* mappings */.qj)(container, 'env').map((item) => (0,kube_fields/* mapping */.pq)((0,kube_fields/* mapping */.pq)(item, 'valueFrom'), 'secretKeyRef')),
    ]);
    const volumes = (0,kube_fields/* mappings */.qj)(spec, 'volumes').flatMap((volume) => [
        (0,kube_fields/* textOf */.b6)((0,kube_fields/* mapping */.pq)(volume, 'secret').secretName),
        ...(0,kube_fields/* mappings */.qj)((0,kube_fields/* mapping */.pq)(volume, 'projected'), 'sources').map((item) => (0,kube_fields/* textOf */.b6)((0,kube_fields/* mapping */.pq)(item, 'secret').name)),
    ]);
    const names = [...sources.map(({ name }) => (0,kube_fields/* textOf */.b6)(name)), ...volumes];
    return [...new Set(names.filter((name) => name !== ''))];
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/pods.js


/** With fewer pods of others than this a list costs less than to read one's own. */
const MOST_OTHERS = 20;
/** Evidence of more pods says nothing new. */
const MOST_READ = 500;
/** Metadata of all pods of the namespaces: most may belong to others. */
const podsByMetadata = everythingOf('pods', { ...workload_kinds/* POD */.Sm, metadataOnly: true, namesOnly: true });
/** The pods of a release as a whole, of which the metadata is known. */
const pods = {
    name: 'pods',
    nothing: [],
    async collect({ reader, keep, miss }, { own, all }) {
        const wanted = new Set(own.map(({ metadata }) => metadata.uid));
        if (wanted.size === 0)
            return [];
        if (all.length - own.length <= MOST_OTHERS) {
            const namespaces = [...new Set(own.flatMap(({ metadata }) => metadata.namespace ?? []))];
            const lists = await Promise.all(namespaces.map((namespace) => reader.list({ ...workload_kinds/* POD */.Sm, namespace })));
            return lists.flatMap((list) => keep(list) ?? []).filter(({ metadata }) => wanted.has(metadata.uid));
        }
        const left = own.length - MOST_READ;
        if (left > 0)
            miss(`pods: ${left} more were not read`);
        const found = await Promise.all(own
            .slice(0, MOST_READ)
            .map(({ metadata: { namespace, name } }) => reader.get({ ...workload_kinds/* POD */.Sm, name, ...(namespace !== undefined && { namespace }) })));
        return found.flatMap((pod) => keep(pod) ?? []).filter(({ metadata }) => wanted.has(metadata.uid));
    },
};

// EXTERNAL MODULE: ./build/cluster/objects/locate.js
var locate = __webpack_require__(42642);
// EXTERNAL MODULE: ./build/kube/manifest-parts.js
var manifest_parts = __webpack_require__(25604);
;// CONCATENATED MODULE: ./build/diagnostics/collectors/rendered.js



/** The resources of the failed revision and of the one before it, from what Helm has stored. */
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
async function read({ store, subject, keep }, revision) {
    return revision === undefined ? undefined : keep(await store.read(subject.release, revision));
}
async function asRevision(source, stored) {
    const { revision, chart, manifest } = stored;
    return { revision, chartVersion: chart.version, rendered: await objectsIn(source, manifest) };
}
async function objectsIn({ reader, subject, keep, onSecret }, manifest) {
    const { objects } = (0,manifest_parts/* readManifest */.WI)(manifest);
    objects.flatMap(redact_object/* secretValues */.V).forEach(onSecret);
    return keep(await (0,locate/* locate */.x)(reader, objects, subject.release.namespace)) ?? objects;
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/source.js
/** Runs a collector; a bug in one does not take the others' evidence along. */
async function run(source, { name, nothing, collect }, input) {
    try {
        return await collect(source, input);
    }
    catch (error) {
        source.miss(`${name}: Internal error: ${error instanceof Error ? error.message : String(error)}`);
        return nothing;
    }
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/workloads.js

/** Metadata of everything in the namespaces that can stand between objects of these kinds and their pods. */
const workloads = {
    name: 'workloads',
    nothing: [],
    async collect({ reader, keep }, { namespaces, kinds }) {
        // A custom resource's operator may make any of them.
        const between = new Set(kinds.flatMap((kind) => (0,workload_kinds/* madeBetween */.o$)(kind) ?? workload_kinds/* CONTROLLERS */.A0).map(({ kind }) => kind));
        const wanted = workload_kinds/* CONTROLLERS */.A0.filter(({ kind }) => between.has(kind));
        const queries = namespaces.flatMap((namespace) => wanted.map((kind) => ({ ...kind, namespace })));
        const lists = await Promise.all(queries.map((query) => reader.list({ ...query, metadataOnly: true })));
        return lists.flatMap((list) => keep(list) ?? []);
    },
};

;// CONCATENATED MODULE: ./build/diagnostics/collect.js


















const HISTORY = 10;
/**
 * Reads the evidence of one failed release: from its rendered resources by owner uid to workloads, pods and claims, and what
 * is said about all of these. Never fails: what cannot be read in time, or may not be, is listed as missing.
 */
async function collect(given) {
    const notes = createNotes();
    const source = { ...given, ...notes };
    const { subject } = source;
    const { namespace } = subject.release;
    const [stored, others] = await Promise.all([
        run(source, rendered, undefined),
        run(source, named, [subject.failure]),
    ]);
    const resources = stored.failed?.rendered ?? [];
    const refs = collect_distinct([...resources, ...stored.chartHooks].map(kube_object/* refOf */.H).concat(others));
    const owners = (0,owned_objects/* runningOwners */.Gu)(refs);
    const places = namespacesOf(subject.withoutHelm ? [...owners, { namespace }] : owners);
    const [alive, between, allPods, allClaims, allEvents] = await Promise.all([
        run(source, live, [...refs, { apiVersion: 'v1', kind: 'Namespace', name: namespace }]),
        run(source, workloads, { namespaces: namespacesOf(owners), kinds: owners.map(({ kind }) => kind) }),
        run(source, podsByMetadata, places),
        run(source, claims, places),
        run(source, events, namespacesOf([...refs, ...places.map((place) => ({ namespace: place }))])),
    ]);
    const candidates = { live: alive.objects, workloads: between, claims: allClaims, subject };
    const ownPods = ownObjects({ ...candidates, pods: allPods }).pods.filter((pod) => allPods.includes(pod));
    const own = ownObjects({
        ...candidates,
        pods: await run(source, pods, { own: ownPods, all: allPods }),
    });
    const [containerLogs, nodesOfPods] = await Promise.all([
        run(source, logs, own.pods),
        run(source, nodes, own.pods),
        run(source, podSecrets, own.pods),
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
        readyByRule: own.objects.filter((it) => subject.own?.(it)?.state === 'ready').map(kube_object/* nameOf */.V),
        absent: isLeaving(subject) ? [] : absentOf(alive.absent, resources),
        pods: own.pods,
        events: ownEvents(allEvents, {
            uids: new Set(known.flatMap(({ metadata }) => metadata.uid ?? [])),
            refs: collect_distinct([...refs, ...known.map(kube_object/* refOf */.H)]),
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
    return [...new Map(refs.map((ref) => [`${ref.apiVersion} ${(0,object_ref/* formatRef */.r)(ref)}`, ref])).values()];
}
function namespacesOf(refs) {
    return [...new Set(refs.flatMap(({ namespace }) => namespace ?? []))];
}
/** An uninstall wants its objects to be absent. */
function isLeaving({ observed }) {
    return (0,release/* newest */.BP)(observed)?.status.startsWith('uninstall') ?? false;
}
/** Chart hooks come and go. */
function absentOf(absent, resources) {
    const expected = new Set(resources.map((object) => (0,object_ref/* formatRef */.r)((0,kube_object/* refOf */.H)(object))));
    return absent.filter((ref) => expected.has((0,object_ref/* formatRef */.r)(ref)));
}

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
;// CONCATENATED MODULE: ./build/diagnostics/collectors/bounded-reader.js

/**
 * The same reader, whose requests end with `until`, even those that wait for something else than the network; new ones fail at
 * once then. It counts what it asks.
 */
function boundedReader(reader, until) {
    let calls = 0;
    const over = new Promise((resolve) => {
        const end = () => resolve((0,result/* fail */.f)({ reason: 'timed-out', message: 'the time for evidence was over' }));
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

// EXTERNAL MODULE: ./build/kube/refusal.js
var kube_refusal = __webpack_require__(90516);
// EXTERNAL MODULE: ./build/model/cause.js + 4 modules
var cause = __webpack_require__(37982);
;// CONCATENATED MODULE: ./build/diagnostics/causes/found.js

/** A cause as a failure; nothing in it is redacted yet. */
function found(code, { reason = 'not-ready', message, ...rest }) {
    const { details, object } = rest;
    return {
        reason,
        code,
        message,
        remedy: rest.remedy ?? cause/* CAUSES */.h[code].remedy,
        ...(details !== undefined && details.length > 0 && { details: [...details] }),
        ...(object !== undefined && { object }),
    };
}
/** `Deployment web/api, container app`, for the end of a sentence. */
function placeOf({ owner }, container) {
    if (container === undefined)
        return owner.place;
    const what = { init: 'init container', sidecar: 'sidecar', main: 'container' }[container.role];
    return `${owner.place}, ${what} ${container.name}`;
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/admission.js





/** Pods that were never made, because the API server refuses them. */
const admission = (clues) => attempts(clues)
    .filter((attempt) => !isOver(attempt, clues))
    .map(({ owner, message }) => {
    const refusal = (0,kube_refusal/* refusalIn */.c)(message);
    return found(refusal?.code ?? 'invalid-object', {
        reason: 'invalid',
        message: `${(0,shorten/* shorten */.m)(refusal?.says ?? message, 500)} (${owner.place}, no pod is made)`,
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
        const refused = (0,kube_fields/* condition */.uH)(object.status, 'ReplicaFailure');
        if (refused?.status !== 'True')
            return [];
        const { name, namespace = '', uid = '' } = object.metadata;
        const owner = clues.ownerOf({ kind: object.kind, name, namespace, uid });
        return [{ owner, maker: uid, message: (0,kube_fields/* textOf */.b6)(refused.message), at: '' }];
    });
    return [...events.reverse(), ...conditions];
}
/** Controllers try on: since the last time that it was refused, a pod was made. */
function isOver({ maker, at }, { evidence }) {
    if (at === '' || maker === '' || !Array.isArray(evidence.pods))
        return false;
    return evidence.pods.some((pod) => (0,kube_fields/* mappings */.qj)((0,kube_fields/* mapping */.pq)(pod).metadata, 'ownerReferences').some(({ uid }) => uid === maker) &&
        (0,kube_fields/* textOf */.b6)((0,kube_fields/* mapping */.pq)((0,kube_fields/* mapping */.pq)(pod), 'metadata').creationTimestamp) > at);
}
/** An upgrade gives up the ReplicaSet that it replaces. */
function isOld({ uid }, objects) {
    const set = objects.find(({ kind, metadata }) => kind === 'ReplicaSet' && metadata.uid === uid);
    return set !== undefined && !(0,newest_template/* isNewestReplicaSet */.l)(set, objects);
}
function stripped(message) {
    return message
        .replace(/(?<!\s)\s*\n\s*/g, ' ')
        .replace(/^\(combined from similar events\): /, '')
        .replace(/^Error creating: /, '')
        .replace(/^[Cc]reate (?:Pod|Claim) .* failed error: /, '');
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/cancellation.js

/** A run that somebody ended. */
const cancellation = ({ failure }) => failure.reason === 'cancelled' ? [found('cancelled', failure)] : [];

;// CONCATENATED MODULE: ./build/diagnostics/causes/claims.js




/** The scheduler's words about claims; all others are about nodes. */
const ABOUT_CLAIMS = /persistentvolumeclaim|storageclass|didn't find available persistent volumes|did not have enough free storage|binding volumes|VolumeBinding/i;
/** PersistentVolumeClaims that do not exist or get no volume. */
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
        // A claim that waits for its pod is the consequence of a pod that fits on no node.
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
                message: `${(0,kube_object/* nameOf */.V)(claim).replace('/', ' ')} is not bound: ${why.says}${noUser}${place}`,
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
    const spec = (0,kube_fields/* mapping */.pq)(claim.spec);
    const [className, volume] = [(0,kube_fields/* textOf */.b6)(spec.storageClassName), (0,kube_fields/* textOf */.b6)(spec.volumeName)];
    if ((0,kube_fields/* mapping */.pq)(claim.status).phase === 'Lost')
        return { code: 'volume-claim-pending', says: `its volume ${volume} is gone` };
    if (said !== '')
        return {
            code: 'volume-claim-pending',
            says: (0,shorten/* shorten */.m)(said.replace(/\.?\s{0,9}If volume creation is delayed.*/, ''), 400),
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
    return (0,kube_fields/* mappings */.qj)(pod.spec, 'volumes').some((volume) => (0,kube_fields/* mapping */.pq)(volume, 'persistentVolumeClaim').claimName === name ||
        (volume.ephemeral !== undefined && `${pod.metadata.name}-${(0,kube_fields/* textOf */.b6)(volume.name)}` === name));
}
function waitsForNode(clue) {
    const words = schedulerWords(clue);
    return words !== '' && !ABOUT_CLAIMS.test(words);
}
/** Why the scheduler keeps a pod; empty when it does not, or has not looked at it yet. */
function schedulerWords({ pod }) {
    const scheduled = (0,kube_fields/* condition */.uH)(pod.status, 'PodScheduled');
    return scheduled?.status === 'False' ? (0,kube_fields/* textOf */.b6)(scheduled.message) : '';
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/mounts.js


/** A sum of what other events say one by one, or a delay that passes. */
const VAGUE = /^Unable to attach or mount volumes|failed to sync .{1,300} cache|object .{1,300} not registered/;
/** Volumes that a node cannot attach or mount. */
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
/** Volumes are mounted before any container starts. */
function mounts_isWaiting({ containers }) {
    return containers.every(({ isRunning, ended }) => !isRunning && ended === undefined);
}
/** Which volume, and the end of the chain of errors. */
function told(message) {
    const [, volume, why] = /^MountVolume\.\S+ failed for volume "([^"]+)" : ([\s\S]+)$/.exec(message) ?? [];
    if (volume === undefined || why === undefined)
        return (0,shorten/* shorten */.m)(message, 400);
    const output = /\nOutput: ([\s\S]+)$/.exec(why)?.[1];
    const clean = (output ?? why).replace(/(?<!\S)\S{0,300}\/pods\/[0-9a-f-]{1,60}\/volumes\/\S{1,500}?: /g, '');
    return `volume ${volume}: ${(0,shorten/* shorten */.m)(clean, 300)}`;
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/configuration.js



/** What nodes say of a thing that does not exist; the namespace comes first among the parameters. */
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
/** ConfigMaps, Secrets and their keys that pods need and that do not exist. */
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
/** The node names the key alone, so the volume tells of which object it is. */
function keyIn(message, { pod }, name) {
    const key = /references non-existent (?:config|secret) key: (\S+)/.exec(message)?.[1];
    if (key === undefined)
        return undefined;
    const volume = (0,kube_fields/* mappings */.qj)(pod.spec, 'volumes').find((item) => item.name === name);
    const sources = [(0,kube_fields/* mapping */.pq)(volume), ...(0,kube_fields/* mappings */.qj)((0,kube_fields/* mapping */.pq)(volume, 'projected'), 'sources')];
    const holder = sources
        .flatMap((source) => [
        {
            kind: 'ConfigMap',
            name: (0,kube_fields/* textOf */.b6)((0,kube_fields/* mapping */.pq)(source, 'configMap').name),
            items: (0,kube_fields/* mappings */.qj)((0,kube_fields/* mapping */.pq)(source, 'configMap'), 'items'),
        },
        {
            kind: 'Secret',
            name: (0,kube_fields/* textOf */.b6)((0,kube_fields/* mapping */.pq)(source, 'secret').secretName, (0,kube_fields/* textOf */.b6)((0,kube_fields/* mapping */.pq)(source, 'secret').name)),
            items: (0,kube_fields/* mappings */.qj)((0,kube_fields/* mapping */.pq)(source, 'secret'), 'items'),
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
/** How far above the end a line may stand that is better than the last one. */
const REACH = 40;
/** Lines that follow an error and only say where it happened. */
const FRAME = /^\s*(?:at\s|\.\.\. \d+ more|File ".+", line \d+|\^+$|[{}\])]+[;,]?$|goroutine \d+|created by |[^\s(]+\(.*\)$|\S+\.go:\d+|Traceback |Node\.js v\d|note: run with `RUST_BACKTRACE|stack backtrace:|\d+: 0x|exit status \d+$)/;
const STRONG = /(?:^|\s)(?:panic:|fatal(?: error)?\b|FATAL\b|CRITICAL\b|Caused by:)|\b\w*(?:Error|Exception)\b(?::|$)|^(?:error|ERROR)\b|\b(?:level=|"level":\s*")(?:error|fatal|panic)/;
const WEAK = /\b(?:err(?:or)?|fail(?:ed|ure|s)?|cannot|can't|could not|unable to|denied|refused|not found|no such|missing|invalid|required|must be|unknown|timed? ?out|abort(?:ed|ing)?|unreachable|killed|exec format)\b/i;
const CALM = /\b(?:0|no|without) errors?\b|\b(?:level=|"level":\s*")(?:info|debug|trace)|\b(?:INFO|DEBUG|TRACE)\b/;
/** The line of a log's end that tells most about why the program ended; undefined for an empty log. */
function tellingLine(lines) {
    const told = lines.map(plain).filter((line) => line.trim() !== '');
    const end = told.slice(-REACH);
    const words = end.filter((line) => !FRAME.test(line));
    const best = words.findLast((line) => STRONG.test(line) && !CALM.test(line)) ??
        words.findLast((line) => WEAK.test(line) && !CALM.test(line)) ??
        words.at(-1) ??
        end.at(-1);
    return best === undefined ? undefined : (0,shorten/* shorten */.m)(unwrapped(best), LONGEST);
}
/** Without colours and the time that some log collectors put in front. */
function plain(line) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
    return line.replace(/\u001b\[[\d;]*[A-Za-z]/g, '');
}
/** What a structured line says. */
function unwrapped(line) {
    if (!line.startsWith('{'))
        return line;
    try {
        const value = JSON.parse(line);
        if (!(0,json/* isJsonObject */.O)(value))
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
/** How a program ends that the node tells to: at once, by a signal, or well because it listens to it. */
const ENDINGS = new Set([0, 137, 143]);
/** The probe because of which the node ended the last run of a container; undefined when it ended by itself. */
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
/** What a probe last said, without what every such message repeats. */
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

// EXTERNAL MODULE: ./build/kube/rollout/waiting-reasons.js
var waiting_reasons = __webpack_require__(11761);
;// CONCATENATED MODULE: ./build/diagnostics/causes/starts.js





/** What container runtimes say of a program that they cannot start, first match wins. */
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
/** Containers that the runtime of the node cannot make or start. */
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
/** Whether the newest run of a container never began. */
function startError({ waiting, ended, }) {
    if (waiting !== undefined && (0,waiting_reasons/* waitingKind */.E)(waiting.reason) === 'start')
        return waiting;
    return ended !== undefined && (0,waiting_reasons/* neverStarted */.w)(ended.reason) ? ended : undefined;
}
/** The runtime names the first folder that it cannot make, not the one that was asked for. */
function folderOf({ spec }, message) {
    const folder = (0,kube_fields/* textOf */.b6)(spec.workingDir);
    return folder !== '' && /: (?:mkdir|chdir|stat) |\bcwd\b/.test(message) ? `, workingDir ${folder}` : '';
}
/** The end of the runtime's chain of errors, without the paths of the node. */
function starts_told(message) {
    const end = message
        .replace(/^.*unable to start container process: /s, '')
        .replace(/^Failed to create pod sandbox: (?:rpc error: code = \w+ desc = )?/, '')
        .replace(/ \(pod: "[^"]{1,300}", container: [^)]{1,300}\)/, '')
        .replace(/(?<!\S)\S{0,300}\/pods\/[0-9a-f-]{1,60}\/volumes\/[^/\s]{1,200}\/([^/"\s:]{1,300})"?/g, 'volume $1');
    return (0,shorten/* shorten */.m)(end, 300);
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/endings.js





const LOG_LINES = 20;
/** Reasons that say no more than the exit code. */
const UNTOLD = new Set(['', 'Error', 'Completed']);
/** What the runtime writes into the log of a program that it could not replace itself by. */
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
/** What shells and the kernel mean by an exit code. */
const BY_EXIT_CODE = {
    126: { code: 'container-not-executable', says: 'the command may not be executed' },
    127: { code: 'container-command-missing', says: 'command not found' },
    135: { code: 'container-segfault', says: 'bus error (SIGBUS)' },
    139: { code: 'container-segfault', says: 'segmentation fault (SIGSEGV)' },
};
/** Those that a program ends itself by, and those that come from outside. */
const SIGNALS = {
    2: { name: 'SIGINT', isFromOutside: true },
    3: { name: 'SIGQUIT' },
    4: { name: 'SIGILL' },
    6: { name: 'SIGABRT' },
    8: { name: 'SIGFPE' },
    9: { name: 'SIGKILL', isFromOutside: true },
    15: { name: 'SIGTERM', isFromOutside: true },
};
/** How the containers of a pod ended that started by themselves and were not ended by a probe, one finding each. */
function endings(clue) {
    if ((0,kube_fields/* textOf */.b6)((0,kube_fields/* mapping */.pq)(clue.pod.status).reason) !== '')
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
    // Between two crashes a pod may be ready for a while; a container that is ready in a pod that is not has recovered.
    return container.restarts > 0 && (isReady ? ended.at >= since : !container.isReady);
}
/** What the log or the container's own termination message ends with. */
function lastWords({ log, ended }) {
    return tellingLine(log) ?? tellingLine(ended?.message.split('\n') ?? []);
}
function meaning({ owner }, { role, spec, log, events }, ended) {
    const { exitCode, reason, signal } = ended;
    if (reason === 'OOMKilled') {
        const limit = (0,kube_fields/* textOf */.b6)((0,kube_fields/* mapping */.pq)((0,kube_fields/* mapping */.pq)(spec, 'resources'), 'limits').memory);
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
    const told = UNTOLD.has(reason) ? '' : ` (${reason})`;
    if (role === 'init') {
        return { code: 'init-container-failed', says: `init container fails with exit code ${exitCode}${told}` };
    }
    if (exitCode === 0) {
        const says = `ends with exit code 0 though a ${owner.kind} should keep running`;
        return { code: 'container-crashed', says };
    }
    const by = SIGNALS[signal || exitCode - 128];
    const isKilled = signal > 0 || by?.isFromOutside === true;
    const says = `exit code ${exitCode}${by === undefined ? '' : `, ${isKilled ? 'killed by ' : ''}${by.name}`}${told}`;
    return { code: isKilled ? 'container-killed' : 'container-crashed', says };
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/crashes.js

/** A program that cannot reach another one is mostly the consequence of what is wrong with that one. */
const ABOUT_OTHERS = /connection refused|no such host|i\/o timeout|timed? ?out|unreachable|could not connect|cannot connect|bad address|name resolution|ECONNREFUSED|ENOTFOUND|ETIMEDOUT/i;
/** Containers that ended though they should run, those that nothing else explains first. */
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



/** What container runtimes and registries answer, first match wins. */
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
/** Images that a node cannot pull. */
const images_images = ({ pods }) => pods.flatMap((clue) => clue.containers
    .filter(({ waiting }) => ['image', 'image-name'].includes((0,waiting_reasons/* waitingKind */.E)(waiting?.reason ?? '') ?? ''))
    .map((container) => {
    const said = pullError(container);
    const { reason = '' } = container.waiting ?? {};
    // The container flips between the two while the node tries again and again.
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
/** Without it the node asks as nobody, and registries answer that with anything from 401 to "not found". */
function missingPullSecret({ events }) {
    const event = events.findLast(({ reason }) => reason === 'FailedToRetrieveImagePullSecret');
    const name = /pull secrets? \(([^)]{1,300})\)/.exec(event?.message ?? '')?.[1];
    return name === undefined ? '' : `; its pull secret ${name} cannot be read`;
}
/** The words of the runtime about the last attempt; between two attempts the container waits with fewer of them. */
function pullError({ waiting, events }) {
    const failed = events.findLast(({ reason, message }) => reason === 'Failed' && message.startsWith('Failed to pull image'));
    const own = waiting?.message ?? '';
    const isVague = waiting?.reason === 'ImagePullBackOff' && !own.includes('ErrImagePull: ');
    return isVague || own === '' ? (failed?.message ?? own) : own;
}
/** Names of images may hold any word. */
function withoutName(said) {
    return said.replace(/"[^"]*"|https?:\/\/\S+/g, '""').replace(/(?:reference|image|lookup) \S+?:? /g, ' ');
}
/** The end of the chain of errors: what the registry or the network said. */
function images_told(said) {
    const end = said
        .replace(/^Back-off pulling image "[^"]*": ErrImagePull: /, '')
        .replace(/^Failed to pull image "[^"]*": /, '')
        .replace(/^(?:rpc error: code = \w+ desc = )/, '')
        .replace(/^(?:failed to (?:pull and unpack|resolve) (?:image|reference)(?: "[^"]*")?: )+/, '')
        .replace(/^Failed to apply default image tag "[^"]*": couldn't parse image name "[^"]*": /, '')
        .replace(/^failed to do request: (?:Head|Get) "[^"]*": /, '');
    return (0,shorten/* shorten */.m)(end, 300);
}

;// CONCATENATED MODULE: ./build/diagnostics/clues/failure-words.js
/** How a wait says that its time was over. */
const LATE = /context deadline exceeded|timed out waiting|would exceed context deadline|not ready\. status: InProgress|did not end within|was stopped after|did not finish within| after \d+ s\)?/;
function isLate({ reason, message }) {
    return reason === 'timed-out' || LATE.test(message);
}
/** At which of the chart's hooks Helm 3 or 4 was, `pre-upgrade`; undefined when it was at none. */
function hookMoment({ message }) {
    const [, failed, others] = /failed ((?:pre|post)-\w+)|((?:pre|post)-\w+) hooks failed/.exec(message) ?? [];
    return failed ?? others;
}
/** Whether a step of the manifest failed, for whatever reason. */
function isStep({ reason, message }) {
    return reason === 'hook' || /^hook "/.test(message);
}
/** Whether a step of the manifest looked at something and saw something else than it asks for. */
function sawOtherwise({ message }) {
    return /: not so, |still waiting for |is not ready|are not ready/.test(message);
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/jobs.js





/** Helm deletes such a hook before anyone can read its log. */
const STAY = 'Take `hook-failed` out of its `helm.sh/hook-delete-policy`, so that its log is kept the next time.';
/** What a container's end is called when it is the end of a Job or of one of the chart's hooks. */
const ORDINARY = new Set(['container-crashed', 'container-killed']);
/** Jobs that failed, and the chart's own hooks and tests. */
const jobs = (clues) => {
    const pods = clues.pods.filter(({ owner }) => owner.kind === 'Job' || owner.hook !== undefined);
    const ended = pods.flatMap((clue) => endings(clue).map((ending) => jobs_named(ending, clue.owner)));
    const told = new Set(ended.map(({ object }) => object));
    const others = [...failedJobs(clues), ...failedHook(clues)];
    return [...ended, ...others.filter(({ object }) => object === undefined || !told.has(object))];
};
/** Helm's own words, when the hook's policy has deleted what failed. */
function failedHook({ failure, objects }) {
    const isThere = objects.some((object) => (0,kube_object/* nameOf */.V)(object) === failure.object);
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
/** Those whose pods are gone or say nothing. */
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
    const failed = (0,kube_fields/* condition */.uH)(job?.status, 'Failed') ?? (0,kube_fields/* condition */.uH)(job?.status, 'FailureTarget');
    return failed?.status === 'True' ? { reason: (0,kube_fields/* textOf */.b6)(failed.reason), text: (0,kube_fields/* explain */.WE)(failed) } : undefined;
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/nodes.js



/** Nodes that do not answer, and pods that their node has ended. */
const nodes_nodes = ({ pods, nodes: known }) => [
    ...pods.flatMap((clue) => {
        const name = (0,kube_fields/* textOf */.b6)((0,kube_fields/* mapping */.pq)(clue.pod.spec).nodeName);
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
        const status = (0,kube_fields/* mapping */.pq)(clue.pod.status);
        const reason = (0,kube_fields/* textOf */.b6)(status.reason);
        if (clue.phase !== 'Failed' || reason === '')
            return [];
        const why = [reason, (0,kube_fields/* textOf */.b6)(status.message).trim()].filter((text) => text !== '').join(': ');
        const pod = clue.owner.kind === 'Pod' ? '' : `, pod ${clue.pod.metadata.name}`;
        return [
            found('pod-evicted', {
                message: `${(0,shorten/* shorten */.m)(why, 300)} (${placeOf(clue)}${pod})`,
                object: clue.owner.object,
            }),
        ];
    }),
];
function whySilent({ pod, phase, events }, node) {
    const ready = (0,kube_fields/* condition */.uH)(node?.status, 'Ready');
    if (ready !== undefined && ready.status !== 'True')
        return `is not ready: ${(0,shorten/* shorten */.m)((0,kube_fields/* explain */.WE)(ready), 200)}`;
    // The first thing that a node does with a pod is to set its conditions.
    const isUntouched = phase === 'Pending' &&
        pod.status !== undefined &&
        pod.status.conditions === undefined &&
        events.length === 0;
    return node === undefined && isUntouched ? 'has not taken the pod; does it exist?' : undefined;
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/probes.js





const probes_LOG_LINES = 20;
/** Containers that a probe restarts or keeps from being ready; restarts first. */
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
            message: `${(0,shorten/* shorten */.m)(words, 300)}, so the container is restarted (${placeOf(clue, container)}, ${times})`,
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
            message: `${(0,shorten/* shorten */.m)(words, 300)} (${placeOf(clue, container)})`,
            object: clue.owner.object,
            details: last === undefined ? [] : container.log.slice(-probes_LOG_LINES),
        }),
    ];
}
/** All containers are ready, but something outside of the pod has not said yes. */
function gated(clue) {
    const ready = (0,kube_fields/* condition */.uH)(clue.pod.status, 'Ready');
    if (ready?.status !== 'False' || ready.reason !== 'ReadinessGatesNotReady')
        return [];
    return [
        found('readiness-probe', {
            message: `ReadinessGatesNotReady: ${(0,kube_fields/* textOf */.b6)(ready.message)} (${placeOf(clue)})`,
            object: clue.owner.object,
        }),
    ];
}

// EXTERNAL MODULE: ./build/model/canonical-json.js
var canonical_json = __webpack_require__(89815);
;// CONCATENATED MODULE: ./build/diagnostics/causes/refusals.js





/** Where the reason alone says what kind of fault it is. */
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
/** Failures of waiting: what is waited for tells more than how the wait ended. */
const WAITED = new Set(['not-ready', 'timed-out', 'cancelled', 'hook']);
/** What Helm, the API server or a registry refused: nothing in the cluster explains it better than its own words. */
const refusals = ({ failure, evidence }) => {
    const code = WAITED.has(failure.reason) ? undefined : codeIn(failure);
    if (code === undefined)
        return [];
    const message = sentence(failure, code, changedFields(failure, evidence));
    const all = [...(message === failure.message ? [] : [failure.message]), ...listOf(failure.details)];
    const details = [...new Set(all.flatMap(errorsIn))];
    return [found(code, { ...failure, message, details })];
};
/** What ended a wait from outside, when nothing that was waited for explains it. */
const brokenWaits = ({ failure }) => failure.code === undefined ? [] : [found(failure.code, failure)];
function codeIn(failure) {
    const { code, reason, message } = failure;
    return code ?? (isStep(failure) ? undefined : ((0,kube_refusal/* refusalIn */.c)(message)?.code ?? BY_REASON[reason]));
}
/** What Helm says of several objects, one by one. */
function errorsIn(text) {
    return text
        .replace(/^Error: (?:[A-Z]{1,20} FAILED: )?/, '')
        .split(/; (?=server-side apply failed for object )| && (?=cannot |failed )/)
        .map((error) => error.trim());
}
/** The refusal without the ways that it came, and the object at the end where the words do not name it. */
function sentence(failure, code, changed) {
    const { message, object } = failure;
    const refusal = isStep(failure) ? undefined : (0,kube_refusal/* refusalIn */.c)(message);
    if (refusal === undefined || refusal.code !== code)
        return message;
    const place = object === undefined ? whatIn(message) : object.replace('/', ' ');
    const [first = '', ...others] = errorsIn(refusal.says);
    const more = others.length > 0 ? `, and ${others.length} more` : '';
    const said = changed.length > 0 ? first.replace(/^field spec /, `field ${changed.join(', ')} `) : first;
    return place === undefined || said.includes(place) ? `${said}${more}` : `${said} (${place}${more})`;
}
/** `pods "api-1"`, as the API server names what it refuses. */
function whatIn(message) {
    return /(?<!\S)(\S{1,253} "[^"]{1,253}") is (?:forbidden|invalid)/.exec(message)?.[1];
}
/** Of some kinds the API server says only that the spec has changed: which of its fields differ from the revision before. */
function changedFields({ message, object }, { revisions }) {
    const [kind, name] = [object?.split('/')[0], object?.split('/').at(-1)];
    const specOf = (revision) => (0,kube_fields/* mapping */.pq)(listOf(revision?.rendered).find((item) => item?.kind === kind && item.metadata?.name === name)?.spec);
    const [before, after] = [
        specOf((0,kube_fields/* mapping */.pq)(revisions).before),
        specOf((0,kube_fields/* mapping */.pq)(revisions).failed),
    ];
    const mutable = new Set([...message.matchAll(/'(\w+)'/g)].map(([, field]) => field));
    return Object.keys({ ...before, ...after })
        .filter((field) => !mutable.has(field) && (0,canonical_json/* canonicalJson */.d)(before[field] ?? null) !== (0,canonical_json/* canonicalJson */.d)(after[field] ?? null))
        .map((field) => `spec.${field}`);
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/resources.js






/** How a wait says that an object is not there. */
const GONE = /NotFound|not found|not exist/i;
/** Objects without pods that are not what they should be: CRDs, custom resources, Services, namespaces, things half deleted. */
const resources = ({ objects, pods, evidence, failure }) => [
    ...objects.flatMap(namespace),
    ...objects.flatMap(definition),
    ...[...objects, ...pods.map(({ pod }) => pod)].flatMap(held),
    ...objects.flatMap(custom),
    ...objects.flatMap(loadBalancer),
    ...absent(evidence.absent, failure),
];
function namespace(object) {
    if (object.kind !== 'Namespace' || (0,kube_fields/* mapping */.pq)(object.status).phase !== 'Terminating')
        return [];
    const why = [
        'NamespaceFinalizersRemaining',
        'NamespaceContentRemaining',
        'NamespaceDeletionContentFailure',
        'NamespaceDeletionDiscoveryFailure',
    ]
        .map((type) => (0,kube_fields/* condition */.uH)(object.status, type))
        .find((item) => item?.status === 'True');
    return one('namespace-terminating', object, `is being deleted${why ? `: ${(0,kube_fields/* textOf */.b6)(why.message)}` : ''}`);
}
function definition(object) {
    if (object.kind !== 'CustomResourceDefinition' || object.status === undefined)
        return [];
    const wrong = ['NamesAccepted', 'Established']
        .map((type) => (0,kube_fields/* condition */.uH)(object.status, type))
        .find((item) => item?.status === 'False');
    return wrong === undefined
        ? []
        : one('crd-not-established', object, `is not established: ${(0,kube_fields/* explain */.WE)(wrong)}`);
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
    if (isApi ? object.status === undefined : !(0,readiness/* isCustom */.Kj)(object.apiVersion))
        return [];
    // Of metadata alone nothing can be said.
    if (object.spec === undefined && object.status === undefined)
        return [];
    const { state, message } = (0,readiness/* readiness */.xz)(object, { waitForJobs: true });
    return state === 'ready' ? [] : one('custom-resource-not-ready', object, `is not ready: ${message}`);
}
function loadBalancer(object) {
    if (object.kind !== 'Service' || object.status === undefined || object.apiVersion !== 'v1')
        return [];
    const { state, message } = (0,readiness/* readiness */.xz)(object, { waitForJobs: true });
    return state === 'ready' ? [] : one('load-balancer-pending', object, message);
}
/** What Helm did not come to is absent too, so only what the failure speaks of counts. */
function absent(refs, { message }) {
    if (!Array.isArray(refs) || !GONE.test(message))
        return [];
    return refs
        .filter((ref) => typeof ref?.kind === 'string' && typeof ref?.name === 'string' && message.includes(ref.name))
        .map((ref) => found('object-missing', {
        message: `${(0,object_ref/* formatRef */.r)(ref).replace('/', ' ')} of the chart does not exist`,
        object: (0,object_ref/* formatRef */.r)(ref),
    }));
}
function one(code, object, says) {
    return [
        found(code, {
            message: `${(0,kube_object/* nameOf */.V)(object).replace('/', ' ')} ${(0,shorten/* shorten */.m)(says, 400)}`,
            object: (0,kube_object/* nameOf */.V)(object),
        }),
    ];
}

// EXTERNAL MODULE: ./build/kube/selector.js
var selector = __webpack_require__(91131);
;// CONCATENATED MODULE: ./build/diagnostics/clues/placement.js


function placementOf(pod, nodes) {
    const spec = (0,kube_fields/* mapping */.pq)(pod.spec);
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
    const selected = Object.entries((0,kube_fields/* mapping */.pq)(spec, 'nodeSelector')).map(([key, value]) => `nodeSelector ${key}=${value}`);
    const affine = termsOf(spec).map((term) => (0,kube_fields/* mappings */.qj)(term, 'matchExpressions')
        .map(({ key, operator, values }) => `node affinity ${key} ${operator}${Array.isArray(values) ? ` ${values.join(', ')}` : ''}`)
        .join(' and '));
    return [...selected, ...affine].filter((text) => text !== '');
}
/** The node selector terms of which one must hold. */
function termsOf(spec) {
    const affinity = (0,kube_fields/* mapping */.pq)((0,kube_fields/* mapping */.pq)(spec, 'affinity'), 'nodeAffinity');
    return (0,kube_fields/* mappings */.qj)((0,kube_fields/* mapping */.pq)(affinity, 'requiredDuringSchedulingIgnoredDuringExecution'), 'nodeSelectorTerms');
}
function fits(spec, { metadata }) {
    const labels = (0,kube_fields/* mapping */.pq)(metadata.labels);
    const isSelected = Object.entries((0,kube_fields/* mapping */.pq)(spec, 'nodeSelector')).every(([key, value]) => labels[key] === value);
    const terms = termsOf(spec);
    const fields = { 'metadata.name': metadata.name };
    const fitsTerm = (term) => (0,kube_fields/* mappings */.qj)(term, 'matchExpressions').every((item) => (0,selector/* holds */.v)(item, labels)) &&
        (0,kube_fields/* mappings */.qj)(term, 'matchFields').every((item) => (0,selector/* holds */.v)(item, fields));
    return isSelected && (terms.length === 0 || terms.some(fitsTerm));
}
function untolerated(spec, node) {
    const tolerations = (0,kube_fields/* mappings */.qj)(spec, 'tolerations');
    return (0,kube_fields/* mappings */.qj)(node.spec, 'taints').filter((taint) => taint.effect !== 'PreferNoSchedule' && !tolerations.some((toleration) => tolerates(toleration, taint)));
}
function tolerates(toleration, taint) {
    const isSameEffect = (0,kube_fields/* textOf */.b6)(toleration.effect) === '' || toleration.effect === taint.effect;
    if (!isSameEffect)
        return false;
    if ((0,kube_fields/* textOf */.b6)(toleration.key) === '')
        return toleration.operator === 'Exists';
    if (toleration.key !== taint.key)
        return false;
    return toleration.operator === 'Exists' || (0,kube_fields/* textOf */.b6)(toleration.value) === (0,kube_fields/* textOf */.b6)(taint.value);
}
function taintText({ key, value, effect }) {
    return `${(0,kube_fields/* textOf */.b6)(key)}${(0,kube_fields/* textOf */.b6)(value) === '' ? '' : `=${(0,kube_fields/* textOf */.b6)(value)}`}:${(0,kube_fields/* textOf */.b6)(effect)}`;
}
/** What the containers of a pod ask for of one resource, in words; of containers that ask for nothing, nothing. */
function requestsOf(pod, resource) {
    return [...(0,kube_fields/* mappings */.qj)(pod.spec, 'initContainers'), ...(0,kube_fields/* mappings */.qj)(pod.spec, 'containers')].flatMap((container) => {
        const asked = (0,kube_fields/* mapping */.pq)((0,kube_fields/* mapping */.pq)(container, 'resources'), 'requests')[resource];
        const text = typeof asked === 'number' ? String((0,kube_fields/* numberOf */.rl)(asked)) : (0,kube_fields/* textOf */.b6)(asked);
        return text === '' ? [] : [`container ${(0,kube_fields/* textOf */.b6)(container.name)} requests ${resource} ${text}`];
    });
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/scheduling.js





/**
 * What the scheduler counts. It asks its questions in the reverse of this order, so what stands first here was answered
 * by the nodes that came nearest to taking the pod.
 */
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
/** The pod was deleted, or changed, while it was being bound. */
const PASSING = /is being deleted|the object has been modified/;
/** Taints that Kubernetes itself puts on a node that does not answer. */
const NOT_READY = /^node\.kubernetes\.io\/(?:not-ready|unreachable)/;
/** Pods that no node takes, with the scheduler's own counts. */
const scheduling = ({ pods, nodes }) => pods.flatMap((clue) => {
    const why = whyWaiting(clue, nodes);
    if (why === undefined)
        return [];
    const message = `Unschedulable: ${why.says} (${placeOf(clue)})`;
    return [found(why.code, { message, object: clue.owner.object })];
});
function whyWaiting(clue, nodes) {
    const { pod, events } = clue;
    const scheduled = (0,kube_fields/* condition */.uH)(pod.status, 'PodScheduled');
    if (scheduled === undefined)
        return ignored(clue);
    if (scheduled.status !== 'False')
        return undefined;
    if (scheduled.reason === 'SchedulingGated') {
        const gates = (0,kube_fields/* mappings */.qj)(pod.spec, 'schedulingGates').map(({ name }) => (0,kube_fields/* textOf */.b6)(name));
        return { code: 'unschedulable', says: `nobody has removed the scheduling gate ${gates.join(', ')}` };
    }
    const event = events.findLast(({ reason }) => reason === 'FailedScheduling');
    const said = (0,kube_fields/* textOf */.b6)(scheduled.message, event?.message ?? '');
    if (PASSING.test(said))
        return undefined;
    if (ABOUT_CLAIMS.test(said) && !/Insufficient/.test(said))
        return undefined;
    return counted(said, pod, nodes);
}
/** A pod at which no scheduler looks has not even a condition. */
function ignored({ pod, phase }) {
    const { schedulerName, nodeName } = (0,kube_fields/* mapping */.pq)(pod.spec);
    const scheduler = (0,kube_fields/* textOf */.b6)(schedulerName, 'default-scheduler');
    if (phase !== 'Pending' || nodeName !== undefined || scheduler === 'default-scheduler')
        return undefined;
    return { code: 'unschedulable', says: `no scheduler named ${scheduler} has looked at the pod` };
}
/** The counts are of all nodes, so the nodes tell which of the reasons are about those that the pod asks for. */
function counted(said, pod, nodes) {
    const counts = (0,shorten/* shorten */.m)(said
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
/** A timeout while everything was on its way: what was still missing, by its own counts. */
const slowness = ({ failure, objects, pods }) => {
    if (!isLate(failure))
        return [];
    const alone = pods.filter(({ owner }) => owner.kind === 'Pod').map(({ pod }) => pod);
    const late = [...objects, ...alone]
        .filter(({ status, kind }) => status !== undefined && kind !== 'Namespace' && kind !== 'ReplicaSet')
        .map((object) => ({ object, ...(0,readiness/* readiness */.xz)(object, { waitForJobs: true }) }))
        .filter(({ state }) => state !== 'ready');
    const [first] = late;
    if (first === undefined)
        return laterReady(objects);
    const told = late.slice(0, slowness_MOST).map(({ object, message }) => {
        const own = pods.find(({ owner }) => owner.object === (0,kube_object/* nameOf */.V)(object));
        return `${(0,kube_object/* nameOf */.V)(object).replace('/', ' ')}: ${message}${own === undefined ? '' : `, pod ${own.pod.metadata.name} ${stageOf(own)}`}`;
    });
    const more = late.length > slowness_MOST ? ` and ${late.length - slowness_MOST} more` : '';
    return [
        found('too-slow', {
            reason: 'timed-out',
            message: `still on its way when the time was over: ${told.join('; ')}${more}`,
            object: (0,kube_object/* nameOf */.V)(first.object),
            details: late.map(({ object, message }) => `${(0,kube_object/* nameOf */.V)(object)}: ${message}`),
        }),
    ];
};
/** Between the end of the time and the reading of the evidence it came about. */
function laterReady(objects) {
    const workloads = objects.filter(({ apiVersion, status }) => /^(?:apps|batch)\//.test(apiVersion) && status !== undefined);
    if (workloads.length === 0)
        return [];
    const names = workloads.slice(0, slowness_MOST).map((object) => (0,kube_object/* nameOf */.V)(object).replace('/', ' '));
    return [
        found('too-slow', {
            reason: 'timed-out',
            message: `ready by now, but not when the time was over: ${names.join(', ')}`,
        }),
    ];
}
/** How far a pod has come. */
function stageOf({ containers, phase, isReady, owner }) {
    if (isReady) {
        const seconds = (0,kube_fields/* mapping */.pq)(owner.live?.spec).minReadySeconds;
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


/** Hook steps of the manifest. */
const steps = ({ failure }) => {
    if (!isStep(failure) || failure.reason === 'cancelled')
        return [];
    return [found(sawOtherwise(failure) ? 'check-failed' : 'hook-failed', failure)];
};

;// CONCATENATED MODULE: ./build/diagnostics/causes/unknown.js

const unknown_MOST = 5;
/** The phase's own words and the last warnings, when no rule explains them. */
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


/** Init containers that run on and on without an error. */
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
/** What the node says about a container in an event, as the container's status would have it. */
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
/** Pods that are gone, put together from what was said about them while they were there. */
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
    const path = (0,object_ref/* formatRef */.r)(ref).replace('/', ' ');
    return {
        kind,
        object: (0,object_ref/* formatRef */.r)(ref),
        place: hook === undefined ? path : `chart hook ${hook} ${path}`,
        ...(hook !== undefined && { hook }),
        ...(live && { live }),
    };
}
/** The same of an object that is known by name, and that may be gone. */
function ownerNamed({ kind, namespace, name, uid }, objects, chartHooks) {
    const known = objects.find(({ metadata }) => uid !== '' && metadata.uid === uid);
    if (known !== undefined)
        return owner_ownerOf(known, objects, chartHooks);
    const metadata = { name, ...(namespace !== '' && { namespace }) };
    const gone = { apiVersion: '', kind, metadata };
    return owner_ownerOf(makerOf(gone, [...objects, ...chartHooks]) ?? gone, objects, chartHooks);
}
/** Controllers put their own name before what they make. */
function makerOf(gone, objects) {
    if (gone.kind !== 'Pod' && gone.kind !== 'ReplicaSet')
        return undefined;
    return objects
        .filter(({ kind, metadata }) => (0,workload_kinds/* isMaker */.L)(kind) && gone.metadata.name.startsWith(`${metadata.name}-`))
        .filter(({ metadata }) => metadata.namespace === undefined || metadata.namespace === gone.metadata.namespace)
        .sort((a, b) => b.metadata.name.length - a.metadata.name.length)[0];
}
/** Follows the owners as far as they are known; of the first that is not, its name is. */
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

/** The containers of a pod in the order in which they start; those without a status yet too. */
function containerClues(pod, events, logs) {
    const specs = [
        ...(0,kube_fields/* mappings */.qj)(pod.spec, 'initContainers').map((spec) => ({ spec, isInit: true })),
        ...(0,kube_fields/* mappings */.qj)(pod.spec, 'containers').map((spec) => ({ spec, isInit: false })),
    ];
    return specs.map(({ spec, isInit }) => {
        const name = (0,kube_fields/* textOf */.b6)(spec.name);
        const statuses = (0,kube_fields/* mappings */.qj)(pod.status, isInit ? 'initContainerStatuses' : 'containerStatuses');
        const status = statuses.find((item) => item.name === name) ?? {};
        const state = (0,kube_fields/* mapping */.pq)(status, 'state');
        const waiting = (0,kube_fields/* mapping */.pq)(state, 'waiting');
        const over = endingOf((0,kube_fields/* mapping */.pq)(state, 'terminated'));
        const ended = over ?? endingOf((0,kube_fields/* mapping */.pq)((0,kube_fields/* mapping */.pq)(status, 'lastState'), 'terminated'));
        const isRunning = state.running !== undefined;
        const logOf = (previous) => logs.find((log) => log.pod === pod.metadata.name && log.container === name && log.previous === previous)
            ?.lines;
        const [current, before] = [logOf(false) ?? [], logOf(true) ?? []];
        const wanted = over === undefined && ended !== undefined ? [before, current] : [current, before];
        return {
            name,
            role: !isInit ? 'main' : spec.restartPolicy === 'Always' ? 'sidecar' : 'init',
            spec,
            image: (0,kube_fields/* textOf */.b6)(spec.image),
            restarts: (0,kube_fields/* numberOf */.rl)(status.restartCount),
            isReady: status.ready === true,
            isStarted: status.started === true,
            isRunning,
            ...(waiting.reason !== undefined && {
                waiting: { reason: (0,kube_fields/* textOf */.b6)(waiting.reason), message: (0,kube_fields/* textOf */.b6)(waiting.message).trim() },
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
        signal: (0,kube_fields/* numberOf */.rl)(terminated.signal),
        reason: (0,kube_fields/* textOf */.b6)(terminated.reason),
        message: (0,kube_fields/* textOf */.b6)(terminated.message).trim(),
        at: (0,kube_fields/* textOf */.b6)(terminated.finishedAt),
    };
}

;// CONCATENATED MODULE: ./build/diagnostics/clues/pod-clue.js





function podClue(pod, { objects, chartHooks, events, logs, since, isGone }) {
    const status = (0,kube_fields/* mapping */.pq)(pod.status);
    const own = events.filter(({ uid, kind, name }) => uid === '' ? kind === 'Pod' && name === pod.metadata.name : uid === pod.metadata.uid);
    const { name, namespace = '' } = pod.metadata;
    const owner = isGone
        ? ownerNamed({ kind: 'Pod', name, namespace, uid: '' }, objects, chartHooks)
        : owner_ownerOf(pod, objects, chartHooks);
    const phase = (0,kube_fields/* textOf */.b6)(status.phase, 'Pending');
    const isReady = (0,kube_fields/* condition */.uH)(status, 'Ready')?.status === 'True';
    return {
        pod,
        owner,
        isNew: (0,newest_template/* isOfNewestTemplate */.k)(pod, objects) && pod.metadata.deletionTimestamp === undefined,
        isReady,
        isUnwell: !isReady && phase !== 'Succeeded' && !isContent(owner),
        since,
        isGone,
        phase,
        containers: containerClues(pod, own, logs),
        events: own,
    };
}
/** It has what it wants; a pod of it that failed was replaced. */
function isContent({ live }) {
    return live?.status !== undefined && (0,readiness/* readiness */.xz)(live, { waitForJobs: true }).state === 'ready';
}

;// CONCATENATED MODULE: ./build/diagnostics/clues/clues.js








/** Indexes the evidence once. */
function cluesOf(evidence) {
    const objects = knownObjects(evidence.objects);
    // What the manifest's own rules call ready is to blame for nothing.
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
        objects: objects.filter((object) => !content.has((0,kube_object/* nameOf */.V)(object))),
        nodes: knownObjects(evidence.nodes),
        ownerOf: (event) => ownerNamed(event, objects, chartHooks),
    };
}
/** The same with the pods that are gone, as far as events tell of them. */
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
/** The same with only some of the pods. */
function narrowed(clues, isInQuestion) {
    const pods = clues.pods.filter(isInQuestion);
    const others = new Set(clues.pods.filter((pod) => !pods.includes(pod)).map(({ pod }) => pod.metadata.uid));
    return { ...clues, pods, events: clues.events.filter(({ uid }) => uid === '' || !others.has(uid)) };
}
/** Of the newest revision; empty when nothing is stored. */
function beginningOf(history) {
    const { createdAt } = list(history).at(-1) ?? {};
    return typeof createdAt === 'number' ? new Date(createdAt * 1000).toISOString() : '';
}
function list(value) {
    return Array.isArray(value) ? value.filter(json/* isJsonObject */.O) : [];
}
/** Evidence may be partial, and what has no name cannot be spoken of. */
function knownObjects(objects) {
    return list(objects)
        .filter(({ kind, metadata }) => typeof kind === 'string' && typeof (0,kube_fields/* mapping */.pq)(metadata).name === 'string')
        .map(({ spec, status, ...object }) => ({
        ...object,
        ...((0,json/* isJsonObject */.O)(spec) && { spec }),
        ...((0,json/* isJsonObject */.O)(status) && { status }),
        apiVersion: (0,scalar_text/* scalarText */.w)(object.apiVersion),
        metadata: {
            ...object.metadata,
            labels: (0,kube_fields/* mapping */.pq)(object.metadata.labels),
            annotations: (0,kube_fields/* mapping */.pq)(object.metadata.annotations),
            ownerReferences: list(object.metadata.ownerReferences ?? []),
        },
    }));
}

;// CONCATENATED MODULE: ./build/diagnostics/find-cause.js




















/**
 * The families that look at the cluster, in the order of their rank. A pod passes through these stages from its making to
 * being ready: what stands in an early one makes others fail in a later one, hardly ever the other way round.
 */
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
/** What made a release fail, the root cause first; never empty, each with a `code`. Pure: the same evidence, the same answer. */
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
/**
 * The first of the views of the pods in which anything is wrong: those that are asked for now, then any. Pods that are gone
 * count at once for a Job, which deletes them when its time is over; others were replaced by pods that tell more.
 */
function inCluster(clues) {
    const hook = hookInQuestion(clues);
    if (hook === undefined)
        return firstOf(viewsOf(clues));
    const own = firstOf([
        narrowed(clues, ({ owner, isUnwell }) => isUnwell && (owner.hook ?? '').includes(hook)),
    ]);
    // Before the others are touched, what is wrong with them was so before.
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
/** Of the chart's hooks, those that Helm was at. */
function hookInQuestion({ failure, evidence }) {
    return evidence.phase === 'postExec' ? 'test' : hookMoment(failure);
}
/** A step of the manifest that ran by itself, or an interruption, needs no explanation by the cluster. */
function isOwnFault({ failure, evidence }) {
    const isEarly = evidence.phase === 'checkPrerequisites' || evidence.phase === 'preExec';
    const isOwnStep = failure.reason === 'hook' && !sawOtherwise(failure);
    return failure.reason === 'cancelled' || isEarly || isOwnStep;
}
/** What says less than another cause of the same object. */
const find_cause_VAGUE = new Set([
    'container-cannot-start',
    'volume-mount-failed',
    'unschedulable',
]);
/** Replicas fail alike: one cause for all pods of an owner, and no vague one beside it. */
function find_cause_distinct(causes) {
    const seen = new Set();
    return causes.filter(({ code, object, message }) => {
        const about = object ?? message;
        const isTold = seen.has(`${code} ${about}`) || (find_cause_VAGUE.has(code) && seen.has(about));
        seen.add(`${code} ${about}`).add(about);
        return !isTold;
    });
}

// EXTERNAL MODULE: ./build/diagnostics/worth-masking.js
var worth_masking = __webpack_require__(66902);
// EXTERNAL MODULE: ./build/helm/release-store.js + 3 modules
var release_store = __webpack_require__(91896);
// EXTERNAL MODULE: ./build/system/files.js
var system_files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/engine/deadline.js
var deadline = __webpack_require__(3783);
;// CONCATENATED MODULE: ./build/engine/evidence/diagnose.js









const THOROUGH = { timeMs: 30_000, logLines: 200, logs: 30, mostEach: 800_000 };
/** A cancelled run has seconds left, and its hooks need them too. */
const BRIEF = { timeMs: 1_500, logLines: 20, logs: 6, mostEach: 100_000 };
/**
 * Keeps what the cluster says about a failed release, before hooks or a rollback change it, and tells the cause that it
 * shows. Best effort, never a failure.
 */
async function diagnose(release, subject, effort) {
    const { run, planned, diagnosticsFolder: folder } = release;
    const warn = (what, error) => {
        const text = `${what}: ${error instanceof Error ? error.message : String(error)}`;
        run.record.emit({ type: 'warning', release: planned.id, text });
    };
    try {
        const { evidence, diagnosis } = await examine(release, subject, effort);
        const files = bundleFiles(evidence, diagnosis, { ...effort, redactor: run.record.redactor });
        await Promise.all(files.map(({ path, text }) => (0,system_files/* writePrivateFile */.Pl)(folder, path, text))).catch((error) => warn('evidence could not be kept', error));
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
    const { evidence, apiCalls } = await (0,deadline/* withTimeout */.w)(effort.timeMs, signal, async (until) => {
        const { reader, calls } = boundedReader(run.cluster.reader, until);
        const evidence = await collect({
            subject,
            limits: effort,
            reader,
            store: (0,release_store/* createReleaseStore */.F)(reader),
            onSecret: (value) => secrets.add(value),
        });
        return { evidence, apiCalls: calls() };
    });
    // From here on they are masked in everything that the run says.
    for (const secret of (0,worth_masking/* worthMasking */.L)(secrets, evidence))
        run.record.redactor.learn(secret);
    const causes = findCauses(evidence);
    const cost = { apiCalls, durationMs: run.limits.clock.now() - startedAt };
    return {
        evidence,
        diagnosis: diagnosisOf(evidence, { id: planned.id, causes, cost }, run.record.redactor),
    };
}
/** A cancelled release needs no cause that only repeats "cancelled". */
function isTelling({ code }, { failure }) {
    return failure.reason !== 'cancelled' || !['cancelled', 'too-slow', 'unknown'].includes(code ?? 'unknown');
}


/***/ }),

/***/ 84208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ hookLeaseKey),
/* harmony export */   Pe: () => (/* binding */ leasesForHooks),
/* harmony export */   UB: () => (/* binding */ hookHolder)
/* harmony export */ });
/* harmony import */ var _deletion_spare_on_uninstall_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42608);
/* harmony import */ var _release_observe_again_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10552);
/* harmony import */ var _release_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74260);
/* harmony import */ var _release_lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46152);




/** The key under which the release is saved, as JSON, whose lease a hook of another one, or around all charts, has taken. */
function hookLeaseKey(releaseId) {
    return releaseId === undefined ? 'hook-lease' : `hook-lease-${releaseId}`;
}
/** Another one than the run's and than that of other hooks: they must all be told apart. */
function hookHolder(holder, releaseId) {
    return `${holder}, in a hook ${releaseId === undefined ? 'around all charts' : `of ${releaseId}`}`;
}
/** How hooks of a release take the lease of another one. */
function leasesForHooks(run, effects, owner) {
    const key = hookLeaseKey(owner.releaseId);
    return async (other, signal, work) => {
        const release = contextOf(other, { run, effects, ...owner, signal });
        const lease = await (0,_release_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .takeLease */ ._e)(release);
        if (!lease.ok)
            return lease;
        (0,_release_context_js__WEBPACK_IMPORTED_MODULE_2__/* .note */ .N)(release, { lease: lease.value });
        if (lease.value)
            run.record.saveState(key, JSON.stringify(other));
        try {
            const observed = await (0,_release_observe_again_js__WEBPACK_IMPORTED_MODULE_3__/* .observeAgain */ .p)(release);
            if (!observed.ok)
                return observed;
            const spared = await (0,_deletion_spare_on_uninstall_js__WEBPACK_IMPORTED_MODULE_0__/* .spareOnUninstall */ .J)(release, {
                reader: run.cluster.reader,
                store: run.cluster.store,
                release: other,
                going: [],
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
                (0,_release_context_js__WEBPACK_IMPORTED_MODULE_2__/* .note */ .N)(release, { observed: after.value });
            if (await (0,_release_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseLease */ .wL)(release, lease.value))
                run.record.saveState(key, '');
        }
    };
}
function contextOf({ name, namespace }, { run, effects, releaseId, lockTimeoutMs, signal }) {
    const what = `${namespace}/${name}`;
    // What there is to say about it is said by the release of the hook.
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


/***/ }),

/***/ 46152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l$: () => (/* binding */ noteWriting),
  wL: () => (/* binding */ releaseLease),
  _e: () => (/* binding */ takeLease)
});

// EXTERNAL MODULE: ./build/model/object-ref.js
var object_ref = __webpack_require__(19651);
// EXTERNAL MODULE: ./build/model/result.js
var model_result = __webpack_require__(46305);
// EXTERNAL MODULE: ./build/cluster/transport/abort-failure.js
var abort_failure = __webpack_require__(72110);
// EXTERNAL MODULE: ./build/cluster/lease/lease-object.js
var lease_object = __webpack_require__(65836);
;// CONCATENATED MODULE: ./build/cluster/lease/lease-keeping.js



/** What stops with the lease. */
const LOST = { kind: 'cancelled', by: 'the lease was lost' };
/** Renews a lease in the background. All changes go one after the other, each with the last one's resourceVersion. */
function keepLease(options) {
    const { reader, writer, clock, release, holder, durationMs, lostAfterMs } = options;
    const ref = (0,lease_object/* leaseRef */.mf)(release);
    const lost = new AbortController();
    const over = new AbortController();
    // A request that hangs must leave time for another try before the lease runs out.
    const request = { timeoutMs: durationMs / 4 };
    let lease = options.lease;
    let standsUntil = clock.now() + lostAfterMs;
    let last = Promise.resolve();
    function inTurn(work) {
        const turn = last.then(work);
        last = turn.catch(() => { });
        return turn;
    }
    /** Writes what `edit` makes of the lease, again after somebody else wrote to it, as long as it is ours. */
    async function change(edit) {
        for (;;) {
            if (lost.signal.aborted)
                return gone();
            const result = await writer.update(edit(lease), request);
            if (result.ok) {
                lease = result.value;
                return (0,model_result.ok)();
            }
            if (result.failure.reason !== 'conflict' && result.failure.reason !== 'not-found')
                return result;
            const fresh = await reader.get(ref, request);
            if (!fresh.ok)
                return fresh;
            if (fresh.value === undefined || !(0,lease_object/* isHeldBy */.D0)(fresh.value, holder)) {
                lost.abort(LOST);
                return gone();
            }
            lease = fresh.value;
        }
    }
    function gone() {
        return (0,model_result/* fail */.f)({
            reason: 'conflict',
            code: 'operation-in-progress',
            message: `write ${(0,object_ref/* formatRef */.r)(ref)}: the lock is no longer held by this run`,
            remedy: 'Look in the Lease object for who holds it now.',
            object: (0,object_ref/* formatRef */.r)(ref),
        });
    }
    async function renewUntilOver() {
        let pauseMs = durationMs / 3;
        for (;;) {
            await clock.sleep(pauseMs, AbortSignal.any([over.signal, lost.signal]));
            if (over.signal.aborted || lost.signal.aborted)
                return;
            const startedAt = clock.now();
            const renewed = await inTurn(() => change((current) => (0,lease_object/* heldBy */.Vr)(current, holder, durationMs, reader.serverTime())));
            if (renewed.ok)
                standsUntil = startedAt + lostAfterMs;
            else if (clock.now() >= standsUntil)
                lost.abort(LOST);
            pauseMs = renewed.ok ? durationMs / 3 : durationMs / 20;
        }
    }
    const renewing = renewUntilOver();
    // A bug in there must not pass for a lease that is still held; `release` throws it.
    renewing.catch(() => lost.abort(LOST));
    return {
        lost: lost.signal,
        setAnnotations: (annotations) => inTurn(() => change((current) => (0,lease_object/* annotated */.dR)(current, annotations))),
        async release({ remove }) {
            over.abort();
            await renewing;
            if (lost.signal.aborted)
                return (0,model_result.ok)();
            const given = await inTurn(() => change(lease_object/* heldByNobody */.eo));
            // Lost in this last moment: then there is nothing to give back.
            if (!given.ok)
                return lost.signal.aborted ? (0,model_result.ok)() : given;
            if (!remove)
                return (0,model_result.ok)();
            const { uid, resourceVersion } = lease.metadata;
            const removed = await writer.delete(ref, {
                ...(uid !== undefined && { uid }),
                ...(resourceVersion !== undefined && { resourceVersion }),
            });
            // Another run has taken it already: then it is that run's to remove.
            return removed.ok || removed.failure.reason === 'conflict' ? (0,model_result.ok)() : removed;
        },
    };
}

;// CONCATENATED MODULE: ./build/cluster/lease/lease.js





const DEFAULT_DURATION_MS = 15_000;
/** An API server that is away keeps everybody out, so that a lease is given up later than others may take it. */
const LOST_AFTER_MS = 60_000;
/** How often another run may be faster than we are before we say so. */
const MOST_RACES = 5;
/**
 * Takes the Lease `helm-lifecycle.<release name>` in the release's namespace, which must exist.
 * Failure `conflict` names the live holder and when its lease ends.
 */
async function acquireLease(options) {
    const { reader, clock, release, holder, lockTimeoutMs = 0, signal } = options;
    const what = `lock release ${release.namespace}/${release.name}`;
    const ref = (0,lease_object/* leaseRef */.mf)(release);
    const deadline = clock.now() + lockTimeoutMs;
    let races = 0;
    let waited = false;
    for (;;) {
        if (signal.aborted)
            return (0,model_result/* fail */.f)((0,abort_failure/* abortFailure */.P)(signal, what));
        const found = await reader.get(ref, { signal });
        if (!found.ok)
            return withoutRights(found.failure, what);
        const current = found.value && (0,lease_object/* holderOf */.Kd)(found.value, reader.serverTime());
        const isOthers = found.value !== undefined && !(0,lease_object/* isHeldBy */.D0)(found.value, holder);
        if (current && isOthers && current.until > reader.serverTime()) {
            const leftMs = deadline - clock.now();
            if (leftMs <= 0)
                return (0,model_result/* fail */.f)(heldByOther(what, (0,object_ref/* formatRef */.r)(ref), current));
            if (!waited)
                options.onWaiting?.(current);
            waited = true;
            await waitForOther(options, Math.min(leftMs, current.until - reader.serverTime()));
            continue;
        }
        const taken = await take(options, found.value);
        if (taken.ok) {
            return (0,model_result.ok)({
                ...keepLease({
                    ...options,
                    durationMs: durationOf(options),
                    lostAfterMs: lostAfter(options),
                    lease: taken.value,
                }),
                held: true,
                annotations: found.value?.metadata.annotations ?? {},
                ...(current && isOthers && { expiredHolder: current.holder }),
            });
        }
        // Somebody else was faster: look again who that is.
        races += 1;
        if (taken.failure.reason !== 'conflict' || races === MOST_RACES) {
            return withoutRights(taken.failure, what);
        }
    }
}
function take(options, found) {
    const { reader, writer, release, holder } = options;
    const { apiVersion, kind, name } = (0,lease_object/* leaseRef */.mf)(release);
    const lease = found ?? {
        apiVersion,
        kind,
        metadata: {
            name,
            namespace: release.namespace,
            labels: { 'app.kubernetes.io/managed-by': 'helm-lifecycle' },
        },
    };
    const wanted = (0,lease_object/* heldBy */.Vr)(lease, holder, durationOf(options), reader.serverTime());
    return found === undefined ? writer.create(wanted) : writer.update(wanted);
}
/** Until the lease is given back, runs out, or `forMs` is over: by watching it. */
async function waitForOther(options, forMs) {
    const { reader, clock, release, signal } = options;
    const { apiVersion, kind, name, namespace } = (0,lease_object/* leaseRef */.mf)(release);
    const changed = new AbortController();
    const waiting = AbortSignal.any([signal, changed.signal]);
    const watching = reader.watch({ apiVersion, kind, namespace: namespace ?? '', fieldSelector: `metadata.name=${name}` }, waiting, ({ type, object }) => {
        const free = object !== undefined && (type === 'DELETED' || (0,lease_object/* holderOf */.Kd)(object, reader.serverTime()) === undefined);
        if (free)
            changed.abort();
    });
    // Without the right to watch, the time alone decides.
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
    return (0,model_result/* fail */.f)({ ...failure, message: `${what}: ${failure.message}` });
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

// EXTERNAL MODULE: ./build/model/release/release.js
var release_release = __webpack_require__(45333);
// EXTERNAL MODULE: ./build/engine/deletion/foreign-memory.js
var foreign_memory = __webpack_require__(9828);
// EXTERNAL MODULE: ./build/engine/release/observe-again.js
var observe_again = __webpack_require__(10552);
// EXTERNAL MODULE: ./build/engine/lease/writing-claim.js
var writing_claim = __webpack_require__(55331);
;// CONCATENATED MODULE: ./build/engine/lease/release-lease.js








/**
 * Takes the lease of a release, waiting for another run as long as `lockTimeout` says. Undefined when the credentials have
 * no right to leases and `lock` is not `required`, or when it is `off`. `onWaiting` is called before it waits.
 */
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
        return (0,model_result/* fail */.f)({ ...why, message: `lock is required: ${why.message}`, remedy });
    }
    const text = `runs without a lease, so two runs could touch it at once: ${why.message}`;
    run.record.emit({ type: 'warning', release: planned.id, text });
    return (0,model_result.ok)(undefined);
}
/** Gives the lease back, and says whether that was possible. Its object stays as long as its release, or a rest of it, does. */
async function releaseLease(release, lease) {
    const released = await lease?.release({ remove: release.observed !== undefined && isGone(release) });
    if (!released || released.ok)
        return true;
    const text = `the lease could not be given back: ${released.failure.message}`;
    release.run.record.emit({ type: 'warning', release: release.planned.id, text });
    return false;
}
function isGone(release) {
    return (0,observe_again/* isAbsent */.W)(release) && !(0,release_release/* isHalfUninstalled */.rc)(release.observed);
}
/** Whoever may write leases can write anything there; what has another form than ours is passed over. */
function warnOfUnknown({ run, planned }, { annotations }) {
    const { [writing_claim/* WRITING_ANNOTATION */.Xn]: writing, [foreign_memory/* FOREIGN_ANNOTATION */.po]: foreign } = annotations;
    const unknown = [
        ...(writing !== undefined && !(0,writing_claim/* isClaim */.j_)(writing) ? [writing_claim/* WRITING_ANNOTATION */.Xn] : []),
        ...(foreign !== undefined && !(0,foreign_memory/* isForeignMemory */.Qx)(foreign) ? [foreign_memory/* FOREIGN_ANNOTATION */.po] : []),
    ];
    if (unknown.length === 0)
        return;
    const text = `what others wrote into ${(0,object_ref/* formatRef */.r)((0,lease_object/* leaseRef */.mf)(planned))} is ignored: ${unknown.join(', ')}`;
    run.record.emit({ type: 'warning', release: planned.id, text });
}
/**
 * Remembers in the lease which revision Helm is about to write and until when, or undefined when it is written. It fails when the
 * lease is no longer ours: then no Helm may be started.
 */
async function noteWriting({ lease, observed }, writing) {
    if (!lease)
        return (0,model_result.ok)();
    return lease.setAnnotations({ [writing_claim/* WRITING_ANNOTATION */.Xn]: writing ? (0,writing_claim/* claimWriting */.py)(writing, observed) : null });
}


/***/ }),

/***/ 55331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xn: () => (/* binding */ WRITING_ANNOTATION),
/* harmony export */   g2: () => (/* binding */ claimedUntil),
/* harmony export */   gg: () => (/* binding */ isClaimed),
/* harmony export */   j_: () => (/* binding */ isClaim),
/* harmony export */   py: () => (/* binding */ claimWriting)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53339);
/* harmony import */ var _helm_seal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41108);
/* harmony import */ var _model_release_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45333);
/* harmony import */ var _util_json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63739);




/** Annotation of a Lease: the revision that Helm is writing under it; what a dead run has left is known by it. */
const WRITING_ANNOTATION = 'helm-lifecycle/writing-revision';
const claim = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    revision: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    until: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    /** Binds them to the release: whoever may only write leases does not know the uids of Helm's secrets. */
    seal: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** What the annotation says while Helm writes; `before` is the release as it was read last. */
function claimWriting(writing, before) {
    return JSON.stringify({ ...writing, seal: sealAfter(before, writing) });
}
/**
 * Whether a run of ours claims to have written the newest revision, and can have: the seal is that of the revision before it.
 * Without one before, the label that only this project gives a first revision says it.
 */
function isClaimed(annotation, observed) {
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_2__/* .newest */ .BP)(observed);
    const parsed = claim.safeParse((0,_util_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(annotation ?? ''));
    if (!last || !parsed.success || parsed.data.revision !== last.revision)
        return false;
    const before = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_2__/* .revisionsOf */ .Ow)(observed).filter((record) => record !== last);
    if (parsed.data.seal !== sealAfter({ revisions: before }, parsed.data))
        return false;
    return before.length > 0 || last.manifestId !== undefined;
}
/** Until when that Helm may be at work, when `isClaimed` holds. */
function claimedUntil(annotation) {
    return claim.safeParse((0,_util_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(annotation ?? '')).data?.until;
}
/** Whether the annotation has the form in which this project writes it. */
function isClaim(annotation) {
    return claim.safeParse((0,_util_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(annotation)).success;
}
function sealAfter(before, { revision, until }) {
    return (0,_helm_seal_js__WEBPACK_IMPORTED_MODULE_0__/* .sealOf */ .R)((0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_2__/* .newest */ .BP)(before) ?? { uid: '' }, `${revision} ${until}`);
}


/***/ }),

/***/ 74260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ note),
/* harmony export */   O: () => (/* binding */ observedOf)
/* harmony export */ });
/** Notes what has become of a release: the one way in which its context changes. */
function note(release, news) {
    Object.assign(release, news);
}
/** As it was read last. One that was not read has no revisions that anybody knows of. */
function observedOf({ planned, observed, }) {
    const { name, namespace } = planned;
    return observed ?? { name, namespace, revisions: [] };
}


/***/ }),

/***/ 11348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hY: () => (/* binding */ helmStateKey),
  VM: () => (/* binding */ leaseStateKey),
  DG: () => (/* binding */ runReleaseHelm)
});

// EXTERNAL MODULE: ./build/helm/processes/runner.js + 1 modules
var runner = __webpack_require__(44666);
// EXTERNAL MODULE: ./build/model/release/release.js
var release_release = __webpack_require__(45333);
// EXTERNAL MODULE: ./build/model/result/failure.js
var failure = __webpack_require__(48136);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
// EXTERNAL MODULE: ./build/engine/lease/release-lease.js + 2 modules
var release_lease = __webpack_require__(46152);
;// CONCATENATED MODULE: ./build/engine/schedule/yield-slot.js

/** Releases at which a Helm is at work; Helm stores a revision with such a status as soon as it has rendered it. */
const WAITING = 'owner=helm,status in (pending-install,pending-upgrade,pending-rollback,uninstalling)';
/** A Helm that stores nothing has started by then, and from then on looks at what runs in the cluster. */
const STARTED_MS = 1_000;
/**
 * Releases the slot of a release when its Helm has rendered and stored what it writes, and somebody waits for the slot; until
 * then nothing is watched. Where Helm's secrets may not be watched the slot is kept. Returns a function that stops it.
 */
function yieldWhileWaiting(release, helm) {
    const { run, planned, slot, observed } = release;
    const revision = helm.command === 'uninstall' ? (0,release_release/* newest */.BP)(observed)?.revision : helm.revision;
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

// EXTERNAL MODULE: ./build/engine/release/warn-of-helm.js
var warn_of_helm = __webpack_require__(34728);
;// CONCATENATED MODULE: ./build/engine/release/helm-run.js







/** The key under which the state of a release's Helm is saved. */
function helmStateKey(releaseId) {
    return `helm-${releaseId}`;
}
/** The key under which `held` is saved while the lease of a release is ours. */
function leaseStateKey(releaseId) {
    return `lease-${releaseId}`;
}
/**
 * Runs one Helm process of a release in a slot, which it gives back as soon as Helm only waits. What it writes is noted in the
 * lease, and its state is saved before and right after the start: a kill may come in between.
 */
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
    try {
        return await start({
            signal,
            timeoutMs: ms,
            onLine: (line) => log.debug(line),
            onStarted: (pid) => save({ pid }),
            onWarning: (text) => (0,warn_of_helm/* warnOfHelm */.A)(release, text),
        });
    }
    finally {
        stopWatching();
        slot.release();
    }
}
/** Clocks differ, and so do the times at which they are read. */
const MARGIN_MS = 5_000;
/** Says in the lease until when others have to leave the release alone; a run that has lost its lease starts no Helm. */
async function noteWhatIsWritten(release, { command, revision }, timeoutMs) {
    const written = command === 'uninstall' ? (0,release_release/* newest */.BP)(release.observed)?.revision : revision;
    if (written === undefined)
        return (0,result.ok)();
    const until = release.run.cluster.reader.serverTime() + (0,runner/* longestRunMs */.wi)(timeoutMs) + MARGIN_MS;
    const noted = await (0,release_lease/* noteWriting */.l$)(release, { revision: written, until });
    return noted.ok ? noted : (0,result/* fail */.f)((0,failure/* during */.i)('note in the lease what Helm is about to write', noted.failure));
}


/***/ }),

/***/ 10552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isAbsent),
/* harmony export */   p: () => (/* binding */ observeAgain)
/* harmony export */ });
/* harmony import */ var _model_release_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45333);
/* harmony import */ var _release_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74260);


/** Reads the release's revisions again after something may have changed them, and records a new state of the newest one. */
async function observeAgain(release) {
    const before = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__/* .newest */ .BP)(release.observed);
    const observed = await release.run.cluster.store.observeOne(release.planned);
    if (!observed.ok)
        return observed;
    (0,_release_context_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N)(release, { observed: observed.value });
    const after = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__/* .newest */ .BP)(observed.value);
    if (after && (after.revision !== before?.revision || after.status !== before.status)) {
        const { revision, status } = after;
        release.run.record.emit({ type: 'revision-changed', release: release.planned.id, revision, status });
    }
    return { ok: true, value: undefined };
}
/** Whether nothing is stored of the release any more. */
function isAbsent(release) {
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__/* .newest */ .BP)(release.observed);
    return last === undefined || last.status === 'uninstalled';
}


/***/ }),

/***/ 13069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ recoverByHand),
/* harmony export */   U: () => (/* binding */ recoverRelease)
/* harmony export */ });
/* harmony import */ var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48136);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46305);
/* harmony import */ var _deletion_foreign_of_dead_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51305);
/* harmony import */ var _lease_release_lease_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46152);
/* harmony import */ var _release_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74260);
/* harmony import */ var _observe_again_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10552);
/* harmony import */ var _recover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97425);







/** Takes the lease of a release, settles what a dead run has left of it, does `meanwhile`, and releases the lease. */
async function recoverRelease(release, judge, meanwhile) {
    const lease = await (0,_lease_release_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .takeLease */ ._e)(release);
    if (!lease.ok)
        return lease;
    (0,_release_context_js__WEBPACK_IMPORTED_MODULE_4__/* .note */ .N)(release, { lease: lease.value });
    try {
        const read = await (0,_observe_again_js__WEBPACK_IMPORTED_MODULE_5__/* .observeAgain */ .p)(release);
        if (!read.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .during */ .i)('read the release', read.failure));
        const settled = await settle(release, judge);
        await meanwhile();
        return settled;
    }
    finally {
        await (0,_lease_release_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseLease */ .wL)(release, lease.value);
    }
}
/** The step `recover`: somebody has said that no Helm works on the release. */
function recoverByHand(release) {
    return settle(release, () => ({ kind: 'recover', why: 'recovered by hand' }));
}
/**
 * Under the lease: marks a pending revision failed if `judge` says so, remembers what it took over from others, and removes the
 * note that a Helm is writing.
 */
async function settle(release, judge) {
    const record = (0,_recover_js__WEBPACK_IMPORTED_MODULE_3__/* .pendingRevision */ .Tr)(release);
    const left = record !== undefined || (0,_deletion_foreign_of_dead_run_js__WEBPACK_IMPORTED_MODULE_1__/* .writerDied */ .a)(release);
    const recovered = record ? await recoverJudged(release, record, judge) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)();
    if (!recovered.ok)
        return recovered;
    const remembered = left ? await (0,_deletion_foreign_of_dead_run_js__WEBPACK_IMPORTED_MODULE_1__/* .rememberForeignOfDead */ .j)(release) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)();
    if (!remembered.ok)
        return remembered;
    await (0,_lease_release_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .noteWriting */ .l$)(release, undefined);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)();
}
async function recoverJudged(release, record, judge) {
    const verdict = judge(record);
    return verdict.kind === 'recover' ? (0,_recover_js__WEBPACK_IMPORTED_MODULE_3__/* .recover */ .lj)(release, record, verdict.why) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .f)(verdict.failure);
}


/***/ }),

/***/ 97425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ recoverStuck),
/* harmony export */   Tr: () => (/* binding */ pendingRevision),
/* harmony export */   lj: () => (/* binding */ recover),
/* harmony export */   r0: () => (/* binding */ observeAfterHelm)
/* harmony export */ });
/* harmony import */ var _helm_set_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30508);
/* harmony import */ var _model_release_release_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45333);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46305);
/* harmony import */ var _plan_judge_pending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75379);
/* harmony import */ var _deletion_foreign_of_dead_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51305);
/* harmony import */ var _lease_release_lease_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46152);
/* harmony import */ var _lease_writing_claim_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55331);
/* harmony import */ var _observe_again_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10552);








/** How often it is looked whether a Helm of others has ended. */
const LOOK_MS = 1_000;
/**
 * Before anything is decided: a revision that a dead Helm left pending is marked failed; one of a dead run whose Helm may live is
 * waited for; any other is refused.
 */
async function recoverStuck(release) {
    const settled = await untilSettled(release);
    if (!settled.ok)
        return settled;
    const last = pendingRevision(release);
    if (!last)
        return (0,_deletion_foreign_of_dead_run_js__WEBPACK_IMPORTED_MODULE_2__/* .writerDied */ .a)(release) ? (0,_deletion_foreign_of_dead_run_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberForeignOfDead */ .j)(release) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)();
    const verdict = judge(release, last);
    if (verdict.kind !== 'recover')
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .f)(verdict.failure);
    const recovered = await recover(release, last, verdict.why);
    return recovered.ok ? (0,_deletion_foreign_of_dead_run_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberForeignOfDead */ .j)(release) : recovered;
}
function judge(release, record) {
    const { planned, run, lease } = release;
    const until = (0,_lease_writing_claim_js__WEBPACK_IMPORTED_MODULE_4__/* .claimedUntil */ .g2)(lease?.annotations[_lease_writing_claim_js__WEBPACK_IMPORTED_MODULE_4__/* .WRITING_ANNOTATION */ .Xn]);
    return (0,_plan_judge_pending_js__WEBPACK_IMPORTED_MODULE_1__/* .judgePending */ .l)({
        release: planned,
        record,
        underLease: lease !== undefined,
        leftByDeadRun: (0,_deletion_foreign_of_dead_run_js__WEBPACK_IMPORTED_MODULE_2__/* .writerDied */ .a)(release),
        ...(until !== undefined && { writingUntil: until }),
        now: run.cluster.reader.serverTime(),
        settings: planned.settings,
    });
}
/** Waits, as long as for another run, until the Helm of a dead run has written its end or its time is over. */
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
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .f)(verdict.failure);
        if (waits === 0) {
            const text = `the run that held the lease died; waits for its Helm, which may be writing revision ${last?.revision} until ${new Date(verdict.until).toISOString()}`;
            run.record.emit({ type: 'warning', release: planned.id, text });
            slot.release();
        }
        await run.limits.clock.sleep(LOOK_MS, stopped);
        const observed = await (0,_observe_again_js__WEBPACK_IMPORTED_MODULE_6__/* .observeAgain */ .p)(release);
        if (!observed.ok)
            return observed;
    }
}
/**
 * After our own Helm has ended: reads the release again; whatever that Helm left pending is its own, and it is dead. The lease
 * goes on to name the revision as being written when what Helm `applied` is still to be waited for.
 */
async function observeAfterHelm(release, then = 'settled') {
    const observed = await (0,_observe_again_js__WEBPACK_IMPORTED_MODULE_6__/* .observeAgain */ .p)(release);
    if (!observed.ok) {
        release.run.record.emit({ type: 'revision-unread', release: release.planned.id });
        return observed;
    }
    const last = pendingRevision(release);
    const recovered = last ? await recover(release, last, 'its Helm was ended') : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)();
    if (recovered.ok && (last || then === 'settled'))
        await (0,_lease_release_lease_js__WEBPACK_IMPORTED_MODULE_3__/* .noteWriting */ .l$)(release, undefined);
    return recovered;
}
/** The newest revision, when it is pending. */
function pendingRevision({ observed }) {
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_7__/* .newest */ .BP)(observed);
    return last?.status.startsWith('pending-') ? last : undefined;
}
/** Marks a pending revision as failed, says so, and reads the release again. The caller knows that the Helm which left it is dead. */
async function recover(release, record, why) {
    const { run, planned, effects } = release;
    const description = `helm-lifecycle: was ${record.status}, ${why}`;
    const marked = await (0,_helm_set_status_js__WEBPACK_IMPORTED_MODULE_0__/* .setStatus */ .L)({ reader: run.cluster.reader, writer: effects.cluster }, planned, record, {
        status: 'failed',
        description,
    });
    if (!marked.ok)
        return marked;
    const text = `revision ${record.revision} was left ${record.status}; it is marked failed now (${why})`;
    run.record.emit({ type: 'warning', release: planned.id, text });
    return (0,_observe_again_js__WEBPACK_IMPORTED_MODULE_6__/* .observeAgain */ .p)(release);
}


/***/ }),

/***/ 34728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ warnOfHelm)
/* harmony export */ });
/** A warning of the release that Helm gives each time it renders the chart; it is told once, with its place when that is known. */
function warnOfHelm({ run, planned, warned }, text) {
    if ([...warned].some((told) => told.endsWith(text)))
        return;
    warned.add(text);
    run.record.emit({ type: 'warning', release: planned.id, text });
}


/***/ }),

/***/ 63083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ rewriteManifest)
/* harmony export */ });
/* harmony import */ var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48136);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);
/* harmony import */ var _storage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82574);



/**
 * Writes another manifest into a stored revision: what Helm does not find in it, it does not delete. Every other byte of the
 * record stays. Failure `conflict` when somebody changed the record meanwhile.
 */
async function rewriteManifest({ reader, writer }, release, record, rewrite) {
    const ref = { apiVersion: 'v1', kind: 'Secret', name: record.secretName, namespace: release.namespace };
    const what = `leave objects out of revision ${record.revision} of ${release.namespace}/${release.name}`;
    const secret = await reader.get(ref);
    if (!secret.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .during */ .i)(what, secret.failure));
    if (!secret.value)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)();
    const { data } = secret.value;
    const payload = (0,_storage_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceManifest */ .Uo)(data?.release ?? '', rewrite);
    if (!payload.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .during */ .i)(what, payload.failure));
    const patched = await writer.patch(ref, 'merge', {
        metadata: { resourceVersion: secret.value.metadata.resourceVersion },
        data: { release: payload.value },
    });
    return patched.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)() : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .during */ .i)(what, patched.failure));
}


/***/ }),

/***/ 30508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ setStatus)
/* harmony export */ });
/* harmony import */ var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48136);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);
/* harmony import */ var _storage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82574);



/**
 * Gives a stored revision another status, in the label and in the payload: Helm reads both.
 * Failure `conflict` when the secret changed since `record` was read: somebody is working on it after all.
 */
async function setStatus({ reader, writer }, release, record, { status, description }) {
    const ref = { apiVersion: 'v1', kind: 'Secret', name: record.secretName, namespace: release.namespace };
    const what = `mark revision ${record.revision} of ${release.namespace}/${release.name} as ${status}`;
    const secret = await reader.get(ref);
    if (!secret.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .during */ .i)(what, secret.failure));
    const payload = (0,_storage_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeInStatus */ .U2)(secret.value ? (0,_storage_js__WEBPACK_IMPORTED_MODULE_1__/* .payloadOf */ .Md)(secret.value) : '', status, description);
    if (!payload.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .during */ .i)(what, payload.failure));
    const patched = await writer.patch(ref, 'merge', {
        metadata: { resourceVersion: record.resourceVersion, labels: { status } },
        data: { release: payload.value },
    });
    return patched.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)() : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .during */ .i)(what, patched.failure));
}


/***/ }),

/***/ 32665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isOfNewestTemplate),
/* harmony export */   l: () => (/* binding */ isNewestReplicaSet)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65363);
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66230);


const REVISION = 'deployment.kubernetes.io/revision';
const GENERATION = 'deprecated.daemonset.template.generation';
/**
 * Whether a pod is made from the newest template of what owns it, over the objects in between; true when nothing says
 * otherwise. Pods of an older template are those that an upgrade replaces.
 */
function isOfNewestTemplate(pod, objects) {
    const owner = controllerOf(pod, objects);
    if (owner === undefined)
        return true;
    const labels = pod.metadata.labels ?? {};
    switch (owner.kind) {
        case 'ReplicaSet':
            return isNewestReplicaSet(owner, objects);
        case 'StatefulSet': {
            const wanted = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)(owner.status).updateRevision);
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
/** Whether a ReplicaSet is of the newest template of its Deployment. */
function isNewestReplicaSet(set, objects) {
    const byUid = new Map(objects.map((object) => [object.metadata.uid, object]));
    const deployment = (0,_owners_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerReferences */ .Qi)(set, byUid)[0]?.uid;
    if (deployment === undefined)
        return true;
    const siblings = objects.filter((object) => object.kind === 'ReplicaSet' && (0,_owners_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerReferences */ .Qi)(object, byUid).some(({ uid }) => uid === deployment));
    return siblings.every((sibling) => revisionOf(sibling) <= revisionOf(set));
}
function revisionOf({ metadata }) {
    return Number(metadata.annotations?.[REVISION] ?? 0);
}
function controllerOf(object, objects) {
    const references = (0,_owners_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerReferences */ .Qi)(object);
    const uid = (references.find(({ controller }) => controller) ?? references[0])?.uid;
    return uid === undefined ? undefined : objects.find(({ metadata }) => metadata.uid === uid);
}


/***/ }),

/***/ 84259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ eventsOf)
/* harmony export */ });
/** The events of one type, in their order. */
function eventsOf(events, type) {
    return events.filter((event) => event.type === type);
}


/***/ }),

/***/ 58857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ foldEvents)
});

// EXTERNAL MODULE: ./build/model/plan/phase.js
var plan_phase = __webpack_require__(44615);
// EXTERNAL MODULE: ./build/model/plan/plan.js
var plan_plan = __webpack_require__(15333);
// EXTERNAL MODULE: ./build/model/journal/events-of.js
var events_of = __webpack_require__(84259);
;// CONCATENATED MODULE: ./build/model/journal/fold-hooks.js

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

// EXTERNAL MODULE: ./build/model/plan/built-in-step.js
var built_in_step = __webpack_require__(9205);
;// CONCATENATED MODULE: ./build/model/journal/fold-serving.js



/** What the cluster has of a release after it failed, as a clause: `revision 4 serves again`. */
function foldServing(planned, events, isOver) {
    const rolledBack = (0,events_of/* eventsOf */.X)(events, 'rollback-ended').findLast((event) => event.failure === undefined);
    if (rolledBack) {
        return rolledBack.to === 'absent' ? 'uninstalled again' : `revision ${rolledBack.to} serves again`;
    }
    const hasBegun = (0,events_of/* eventsOf */.X)(events, 'phase-started').some(({ phase }) => phase === 'exec');
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
/** What serves after a rollback that was asked for and went well: `revision 3 serves again, as revision 5`. */
function servedByRollback({ phases }, to) {
    const step = (0,built_in_step/* stepOf */.cg)(phases.exec.steps, 'helm');
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
/** Why the revision that stays is not a good one. */
function shortcoming(events, isOver) {
    const ended = (0,events_of/* eventsOf */.X)(events, 'phase-ended').find(({ phase, failure }) => failure && isMain(phase));
    if (!isOver || ended?.failure?.reason === 'cancelled')
        return ', it was not completed';
    if (ended === undefined)
        return '';
    return ended.phase === 'postExec' ? ', its postExec failed' : ', it is not ready';
}
function isMain(phase) {
    return plan_phase/* MAIN_PHASES */.Nk.some((main) => main === phase);
}

;// CONCATENATED MODULE: ./build/model/journal/fold-release.js





/** The result of one release from the events that carry its id; `lastAt` ends what was cut off, in Unix milliseconds. */
function foldRelease(planned, events, run) {
    const decided = (0,events_of/* eventsOf */.X)(events, 'release-replanned').at(-1)?.planned ?? planned;
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
    const serves = FAILED.has(outcome)
        ? foldServing(planned, events, ended !== undefined)
        : outcome === 'succeeded'
            ? servedByRollback(decided, to)
            : undefined;
    const url = (0,events_of/* eventsOf */.X)(events, 'url-found').at(-1)?.url;
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
        hooks: plan_phase/* PHASES */.ZG.flatMap((phase) => foldHooks(phase, decided.phases[phase].hooks, events, {
            planned: outcome === 'planned',
            lastAt: run.lastAt,
        })),
        ...foldIgnored(events),
        warnings: (0,events_of/* eventsOf */.X)(events, 'warning').map((event) => event.text),
    };
}
function foldIgnored(events) {
    const objects = (0,events_of/* eventsOf */.X)(events, 'not-waited-for').flatMap((event) => event.objects);
    return objects.length > 0 ? { ignored: [...new Set(objects)] } : {};
}
function foldDeletions(events) {
    const all = (0,events_of/* eventsOf */.X)(events, 'deletion');
    if (all.length === 0)
        return {};
    const stays = new Map(all.flatMap((event) => event.stays).map((item) => [item.object, item]));
    return { deletes: [...new Set(all.flatMap((event) => event.deletes))], stays: [...stays.values()] };
}
function foldPhases(events, lastAt) {
    return (0,events_of/* eventsOf */.X)(events, 'phase-started').map(({ phase, at }) => {
        const ended = (0,events_of/* eventsOf */.X)(events, 'phase-ended').find((event) => event.phase === phase);
        return {
            phase,
            startedAt: new Date(at).toISOString(),
            durationMs: (ended?.at ?? lastAt) - at,
            ...(ended?.failure && { failure: ended.failure }),
        };
    });
}
/** The first error, with the cause that the evidence showed. */
function foldFailure(events, phases) {
    const failure = (0,events_of/* eventsOf */.X)(events, 'release-ended').at(-1)?.failure ??
        phases.find((result) => fold_release_isMain(result.phase) && result.failure)?.failure;
    const cause = (0,events_of/* eventsOf */.X)(events, 'diagnosed').find((event) => event.cause)?.cause;
    if (failure === undefined || cause === undefined)
        return failure;
    // The phase itself has said it; the diagnosis knows what kind of fault it is, and often a better remedy.
    if (cause.message === failure.message)
        return { ...cause, ...failure, ...(cause.code && { code: cause.code }) };
    return failure.cause === undefined ? { ...failure, cause } : failure;
}
/** Beside the first one; when nothing but a `finally` hook failed, that is the first one. */
function foldOtherFailures(events, phases, first) {
    const afterwards = phases.filter((result) => !fold_release_isMain(result.phase)).map((result) => result.failure);
    const rollbacks = (0,events_of/* eventsOf */.X)(events, 'rollback-ended').map((event) => event.failure);
    return [...rollbacks, ...afterwards].filter((failure) => failure !== undefined && failure.message !== first?.message);
}
function fold_release_isMain(phase) {
    return plan_phase/* MAIN_PHASES */.Nk.some((main) => main === phase);
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
function hasChanged(decided, events, outcome) {
    if (!CHANGING.includes(decided.operation))
        return false;
    if ((0,plan_plan/* onlyPart */.Qg)(decided)) {
        return (0,events_of/* eventsOf */.X)(events, 'hook-ended').some((event) => event.outcome === 'succeeded');
    }
    return (outcome === 'planned' ||
        (0,events_of/* eventsOf */.X)(events, 'revision-changed').length > 0 ||
        (0,events_of/* eventsOf */.X)(events, 'phase-ended').some((event) => event.phase === 'exec' && event.failure === undefined));
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

// EXTERNAL MODULE: ./build/model/plan/run-step-text.js
var run_step_text = __webpack_require__(13401);
;// CONCATENATED MODULE: ./build/model/journal/fold-run-steps.js




/** How the steps around all releases ended. */
function foldRunSteps(plan, events) {
    const ended = (0,events_of/* eventsOf */.X)(events, 'run-step-ended');
    return (0,plan_plan/* runSteps */.rl)(plan).map((step) => {
        const end = ended.find(({ kind }) => kind === step.kind);
        const outcome = end === undefined ? (plan.dryRun ? 'planned' : 'skipped') : end.failure ? 'failed' : 'succeeded';
        return {
            kind: step.kind,
            summary: (0,run_step_text/* runStepText */.t)(step),
            outcome,
            changed: (0,built_in_step/* changesByItself */.eg)(step) && outcome !== 'skipped' && outcome !== 'failed',
            ...(end?.failure && { failure: end.failure }),
        };
    });
}

;// CONCATENATED MODULE: ./build/model/journal/fold-events.js






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
    const newNamespaces = (0,plan_plan/* newNamespacesOf */.s5)(plan);
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
        runHooks: plan_phase/* RUN_PHASES */.NV.flatMap((phase) => foldHooks(phase, plan.runPhases[phase].hooks, events, { planned: plan.dryRun, lastAt })),
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

/***/ 79534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ digestChart)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
// EXTERNAL MODULE: ./build/observe/chart/dependencies/unpack-subcharts.js
var unpack_subcharts = __webpack_require__(93066);
// EXTERNAL MODULE: ./build/observe/chart/files/chart-files.js + 2 modules
var chart_files = __webpack_require__(57951);
// EXTERNAL MODULE: ./build/observe/chart/files/chart-limits.js
var chart_limits = __webpack_require__(87817);
// EXTERNAL MODULE: ./build/observe/chart/files/schema-files.js
var schema_files = __webpack_require__(31587);
// EXTERNAL MODULE: ./build/observe/chart/hook-events.js
var hook_events = __webpack_require__(27931);
;// CONCATENATED MODULE: ./build/observe/chart/template-needs.js
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








/** Digest of a complete chart folder (after .helmignore) or archive: its dependencies are in charts/. */
async function digestChart(path) {
    const limits = (0,chart_limits/* createChartLimits */.Jd)();
    const read = await (0,chart_files/* readChartFiles */.A)(path, { limits });
    if (!read.ok)
        return read;
    // An archive that is packed anew differs in nothing but times.
    const files = await (0,unpack_subcharts/* unpackSubcharts */.U)(read.value, limits);
    if (!files.ok)
        return files;
    const schema = (0,schema_files/* schemaFileFailure */.e)(files.value);
    if (schema)
        return (0,result/* fail */.f)(schema);
    const templates = files.value.flatMap(templateIn);
    const texts = [...templates.map(({ text }) => text), ...files.value.flatMap(defaultsIn)];
    return (0,result.ok)({
        digest: digestFiles(files.value),
        needs: templateNeeds(templates),
        hookEvents: (0,hook_events/* hookEventsIn */.C)(texts),
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
/** Values may hold annotations. */
function defaultsIn({ name, content }) {
    return /(?:^|\/)values\.yaml$/.test(name) ? [content.toString('utf8')] : [];
}
function templateIn({ name, content }) {
    return /(?:^|\/)templates\//.test(name) && !name.endsWith('/NOTES.txt')
        ? [{ name, text: content.toString('utf8') }]
        : [];
}


/***/ }),

/***/ 93066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unpackSubcharts)
/* harmony export */ });
/* harmony import */ var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48136);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);
/* harmony import */ var _files_chart_archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54575);



/** Packed subcharts become files below their archive's name: `charts/redis-1.0.0.tgz/Chart.yaml`. */
async function unpackSubcharts(files, limits) {
    const all = [];
    for (const file of files) {
        if (!/(?:^|\/)charts\/[^/]+\.tgz$/.test(file.name)) {
            all.push(file);
            continue;
        }
        const inside = await (0,_files_chart_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .readArchive */ .b)(file.content, limits);
        const deeper = inside.ok ? await unpackSubcharts(inside.value, limits) : inside;
        if (!deeper.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .during */ .i)(file.name, deeper.failure));
        const sorted = deeper.value.sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const { name, content } of sorted)
            all.push({ name: `${file.name}/${name}`, content });
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(all);
}


/***/ }),

/***/ 27931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hookEventsIn),
/* harmony export */   O: () => (/* binding */ mayRunAt)
/* harmony export */ });
/** Every place that may name the annotation: with what follows it in the line, or without its end because that is computed. */
const ANNOTATION = /helm\.sh(?:\/hook(?![\w-])([^\n]*)|\/(?![a-z])|(?=["'`]))/gi;
/** What stands behind the key, in YAML, JSON or as an argument of a template function. */
const WRITTEN = /^["'`]?\s{0,20}:?\s{0,20}["'`]?((?:[\w-]+\s{0,20},\s{0,20}){0,20}[\w-]+)(?!\s{0,20}(?:\{\{|-))/;
const KNOWN = /^(?:(?:pre|post)-(?:install|upgrade|delete|rollback)|test(?:-success|-failure)?|crd-install)$/;
/**
 * Reads from templates, and from values that may end up in annotations, at which events hooks run. In doubt it is `any`: whoever
 * asks must not take a hook for missing that is there.
 */
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
/** Whether a hook runs, or may run, at this event. */
function mayRunAt(events, event) {
    return events === 'any' || events.includes(event);
}


/***/ }),

/***/ 22447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ compareDigests),
/* harmony export */   y: () => (/* binding */ digestInputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89815);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46305);
/* harmony import */ var _model_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7543);
/* harmony import */ var _chart_chart_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79534);
/* harmony import */ var _chart_files_chart_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87817);
/* harmony import */ var _chart_files_read_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90011);








/** Changes when a new version of this project computes digests differently: then every release is upgraded once. */
const FORMAT = 2;
/** How the 40 digits of a mark are shared out. */
const RELEASE_DIGITS = 24;
const HOOK_DIGITS = 16;
/** Of a part that is told by name: too short to tell a value by. */
const PART_DIGITS = 8;
/** 40 hex digits over the inputs: 24 over what Helm and the CRD step are given, 16 over the hooks, tests and the files they name. */
async function digestInputs(inputs, reader) {
    const chart = await (0,_chart_chart_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestChart */ .t)(inputs.chartPath);
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
        settings: (0,_model_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .digestedSettings */ .ho)(inputs.settings, 'release'),
        capabilities: cluster.value,
    };
    const hooks = { hooks: inputs.hooks, files: hookFiles, ...(0,_model_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .digestedSettings */ .ho)(inputs.settings, 'hooks') };
    const digest = digits(release, RELEASE_DIGITS) + digits(hooks, HOOK_DIGITS);
    const { needs, defaults, subcharts } = chart.value;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({
        digest,
        chartDigest: chart.value.digest,
        parts: {
            settings: digitsOfEach({
                ...(0,_model_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .digestedSettings */ .ho)(inputs.settings, 'release'),
                ...(0,_model_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .digestedSettings */ .ho)(inputs.settings, 'hooks'),
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
/** How the inputs of a marked revision differ from the wanted ones. */
function compareDigests(marked, wanted) {
    if (marked === wanted)
        return 'same';
    return marked.slice(0, RELEASE_DIGITS) === wanted.slice(0, RELEASE_DIGITS) ? 'hooks-differ' : 'differ';
}
function asksForApis({ capabilities, apiVersions }) {
    return capabilities && (apiVersions === 'all' || apiVersions.length > 0);
}
/** What the templates read of the cluster, and no more: a new CRD elsewhere is no news for them. */
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
/** Of a file's bytes, or of the names and bytes below a folder. */
async function digestPath(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isDirectory())
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(hash.update(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path)).digest('hex'));
        const files = await (0,_chart_files_read_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .readFolder */ .j1)(path, { limits: (0,_chart_files_chart_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .createChartLimits */ .Jd)() });
        if (!files.ok)
            return files;
        for (const { name, content } of files.value)
            hash.update(`${name}\0${content.length}\0`).update(content);
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(hash.digest('hex'));
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .f)({
            reason: 'invalid-manifest',
            message: `read ${error.path ?? 'a file'}: ${error.message}`,
            remedy: 'Check that the file exists and may be read.',
        });
    }
}
/** Of what is empty there is nothing to tell. */
function digitsOfEach(values) {
    const told = Object.entries(values).filter(([, value]) => !Array.isArray(value) || value.length > 0);
    return Object.fromEntries(told.map(([name, value]) => [name, digits(value, PART_DIGITS)]));
}
function digits(value, count) {
    const text = (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalJson */ .d)({ format: FORMAT, value });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, count);
}


/***/ }),

/***/ 74323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ approve)
/* harmony export */ });
/* harmony import */ var _model_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15333);

/** A namespace of a preview is opened and closed for itself; all other steps only follow what releases have done. */
function isOfPreview(kind) {
    return kind === 'open-preview' || kind === 'close-preview';
}
/**
 * The only place where `dryRun` is read. A dry release is not in `performs`, and of a plan without any entry there the
 * effects cannot be opened at all: nothing below this function can forget to ask. A plan that is refused in one release
 * performs nothing of any other.
 */
function approve(plan) {
    const isRefused = plan.releases.some(({ refused }) => refused);
    const releases = plan.dryRun || isRefused ? [] : plan.releases.filter((release) => !release.settings.dryRun);
    const performs = new Set(releases.map((release) => release.id));
    const mayChange = !plan.dryRun && !isRefused;
    const performsAround = mayChange && (0,_model_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .runSteps */ .rl)(plan).some(({ kind }) => isOfPreview(kind));
    return { plan, performs, performsAround };
}


/***/ }),

/***/ 29004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ refuseOthers),
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _helm_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40256);
/* harmony import */ var _model_plan_input_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5225);
/* harmony import */ var _model_release_release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45333);
/* harmony import */ var _observe_inputs_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22447);
/* harmony import */ var _util_unreachable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40891);






/** Chooses the operation from what was observed: the table of docs/lifecycle.md as a function. It reads nothing. */
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
            return (0,_util_unreachable_js__WEBPACK_IMPORTED_MODULE_4__/* .unreachable */ .H)(input.action);
    }
}
function decideDestroy({ observed, ...input }) {
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_5__/* .newest */ .BP)(observed);
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
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_5__/* .newest */ .BP)(observed);
    if (!isStored(last))
        return perform('install', 'there is no such release yet');
    if ((0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_5__/* .isHalfUninstalled */ .rc)(observed))
        return { ...perform('install', leftBy(last)), ...unfinishedIn(observed) };
    if (isBelow(input.installedChartVersion, input.reinstallBelow)) {
        const why = `deployed chart version ${input.installedChartVersion} is below ${input.reinstallBelow}`;
        const decision = { ...perform('reinstall', why), ...unfinishedIn(observed) };
        return input.protected ? { ...decision, refused: isProtected(observed, 'reinstall') } : decision;
    }
    if (last.status !== 'deployed')
        return upgradeAfter(last, input);
    return compareInputs(input, last);
}
/**
 * The newest revision failed or was killed. Helm 3 compares an upgrade with the deployed revision and so leaves fields, and
 * both majors leave objects, that only the newest one had; a rollback compares with the newest one. So that comes first.
 */
function upgradeAfter(last, { observed, execReplaced }) {
    const why = `revision ${last.revision} is ${last.status}`;
    if (execReplaced)
        return perform('upgrade', why);
    const { unfinished } = unfinishedIn(observed);
    if (unfinished === undefined)
        return perform('upgrade', why);
    const backTo = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_5__/* .deployed */ .$8)(observed)?.revision;
    if (backTo === undefined)
        return { ...perform('upgrade', why), unfinished };
    return {
        ...perform('upgrade', `${why}, so first back to revision ${backTo}`),
        unfinished: { ...unfinished, backTo },
    };
}
/** The revisions of which something may be left that the deployed one does not name. */
function unfinishedIn(observed) {
    const unfinished = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_5__/* .liveRevisions */ .D8)(observed).filter(({ status }) => status !== 'deployed');
    if (unfinished.length === 0)
        return {};
    return { unfinished: { revisions: unfinished.map(({ revision }) => revision) } };
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
            scope: 'mark',
            why: `revision ${last.revision} was made by another tool and has the same resources`,
        };
    }
    return upgrade(`revision ${last.revision} was not completed by this action${whichInputs(input)}`);
}
function compareMark(marked, wanted, revision, input) {
    const difference = (0,_observe_inputs_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .compareDigests */ .v)(marked, wanted);
    const { usesLookup, sameAsStored } = input;
    if (difference !== 'differ' && usesLookup && !sameAsStored) {
        return perform('upgrade', 'its templates use lookup and render otherwise now');
    }
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
            return (0,_util_unreachable_js__WEBPACK_IMPORTED_MODULE_4__/* .unreachable */ .H)(difference);
    }
}
/** The inputs are as they were, and the objects are not. */
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
/** `: value image.tag, chart 1.2.0 -> 1.3.0`; empty where that is not known. */
function whichInputs({ inputChanges = [] }) {
    return inputChanges.length > 0 ? `: ${(0,_model_plan_input_change_js__WEBPACK_IMPORTED_MODULE_2__/* .inputChangesText */ .TI)(inputChanges, _model_plan_input_change_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_NAMED */ .SE)}` : '';
}
/** The manifest that the release is labelled with when it is another one; a release without a label has no owner. */
function otherOwner({ observed, ownIds }) {
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_5__/* .newest */ .BP)(observed);
    if (!isStored(last) || last.manifestId === undefined)
        return undefined;
    return ownIds.includes(last.manifestId) ? undefined : last.manifestId;
}
/** Why a release is not this manifest's to touch; undefined when it is, or is to become so. */
function refuseOthers(input) {
    const owner = otherOwner(input);
    return owner === undefined || input.takeOver ? undefined : isOthers(input, owner);
}
/** The label changes also where nothing else does: the next run must find its own release. */
function takenOver(decision, owner) {
    const why = `${decision.why}, taken over from ${owner}`;
    if (decision.operation === 'unchanged')
        return { operation: 'upgrade', scope: 'mark', why };
    return { ...decision, why };
}
function isOthers({ observed: { name, namespace }, ownIds }, owner) {
    return {
        reason: 'conflict',
        message: `release ${namespace}/${name} belongs to manifest ${owner} (label ${_helm_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_LABEL */ .vP}), and the id of this one is ${ownIds[0]}`,
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
/** A record kept by `helm uninstall --keep-history` is no release any more; one of a destroy that was interrupted still is. */
function isStored(last) {
    return last !== undefined && (last.status !== 'uninstalled' || last.isUninstalling === true);
}
/** Prereleases are below their release and compared as semver says; a version that is not semver is never below. */
function isBelow(version, limit) {
    if (version === undefined || limit === undefined)
        return false;
    const parsed = semver__WEBPACK_IMPORTED_MODULE_0__.parse(version, { loose: true });
    return parsed !== null && semver__WEBPACK_IMPORTED_MODULE_0__.lt(parsed, limit, { loose: true });
}
function isProtected({ name, namespace }, operation) {
    return {
        reason: 'protected',
        message: `release ${namespace}/${name} is protected: ${operation} would delete it`,
        remedy: 'Remove `protected: true` from its entry when that is really wanted.',
    };
}


/***/ }),

/***/ 5958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ judgeDeletion),
  P: () => (/* binding */ sameObjectKey)
});

// EXTERNAL MODULE: ./build/hooks/objects/helm-owner.js
var helm_owner = __webpack_require__(80472);
// EXTERNAL MODULE: ./build/kube/object.js
var kube_object = __webpack_require__(31589);
;// CONCATENATED MODULE: ./build/kube/others-among.js

/** What every namespace has, or gets from the cluster itself, as `Kind/name`. */
const MADE_BY_THE_CLUSTER = new Set([
    'ServiceAccount/default',
    'ConfigMap/kube-root-ca.crt',
    // OpenShift
    'ConfigMap/openshift-service-ca.crt',
    'ServiceAccount/builder',
    'ServiceAccount/deployer',
    'ServiceAccount/pipeline',
    'RoleBinding/system:deployers',
    'RoleBinding/system:image-builders',
    'RoleBinding/system:image-pullers',
]);
/**
 * Of what a Namespace or a CustomResourceDefinition holds, the objects that somebody else would miss. What is being deleted,
 * what the cluster makes of itself, and what belongs to an object that is listed too is not counted.
 */
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
    if (chartHooks.has((0,kube_object/* nameOf */.V)(object)) && annotations['helm.sh/hook'] !== undefined)
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



const MOST_NAMED = 5;
/**
 * May Helm delete this object? Pure. The live object decides, not the record: it belongs to the release when its annotations
 * say so. A Namespace, and a CustomResourceDefinition, is left as well when others have objects in it.
 */
function judgeDeletion(doomed, rules) {
    const { live, ref, contents, wasTaken } = doomed;
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
    if (wasTaken)
        return leave('it was there before this release');
    if (!(0,helm_owner/* isOwnedBy */.D0)(live, release)) {
        const owner = (0,helm_owner/* helmOwner */.ym)(live);
        return leave(owner ? `it belongs to release ${owner.namespace}/${owner.name}` : 'it belongs to no release');
    }
    if (!contents)
        return { kind: 'delete' };
    const others = othersAmong(contents.objects, own).map(kube_object/* nameOf */.V).sort();
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
/** Two names of one object, whatever the version: Helm compares group, kind, namespace and name. */
function sameObjectKey({ apiVersion, kind, namespace, name }) {
    const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
    return [group, kind, namespace ?? '', name].join('/');
}


/***/ }),

/***/ 75379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ judgePending)
/* harmony export */ });
/* harmony import */ var _util_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71081);

const LEAST_AGE_MS = 15 * 60_000;
/** A Helm of which it was not noted has ended by then: its timeout and what it may take to stop it. */
const OVERTIME_MS = 20_000;
/**
 * Is the Helm that left a revision pending dead? Pure. A live one must never be unlocked: two revisions would end up deployed,
 * with the wrong values, and nothing would say so. So only the end of the time that its dead run had given it, or old age, is
 * proof enough: a run that stands still loses its lease, and its Helm works on.
 */
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
        return { kind: 'recover', why: `nothing happened for ${(0,_util_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(ageMs)}` };
    return refuse(pending, `it is recovered by itself in ${(0,_util_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(minAgeMs - ageMs)}`);
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


/***/ }),

/***/ 26656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unreachable),
/* harmony export */   s: () => (/* binding */ mendManifest)
/* harmony export */ });
/* harmony import */ var _kube_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49958);
/* harmony import */ var _render_rendered_item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64036);
/* harmony import */ var _render_served_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86311);



/** The objects of a stored manifest whose kind is not served in any version: they do not exist, or cannot be reached. */
function unreachable(manifest, served) {
    return (0,_render_rendered_item_js__WEBPACK_IMPORTED_MODULE_1__/* .renderedItems */ .Wu)(manifest).filter((item) => !(0,_render_served_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isServed */ .S)(item, served) && (0,_render_served_version_js__WEBPACK_IMPORTED_MODULE_2__/* .servedVersion */ .a)(item, served) === undefined);
}
/**
 * Maps what a stored manifest names in an API version that was removed to the one that is served, and takes out what Helm can
 * neither find nor delete: objects without a name, and those whose kind is gone. Other documents keep their bytes.
 */
function mendManifest(manifest, served) {
    const changes = [];
    const documents = manifest.split(/^---(?=\s|$)/m).map((text) => {
        const items = (0,_render_rendered_item_js__WEBPACK_IMPORTED_MODULE_1__/* .renderedItems */ .Wu)(text);
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
    if ((0,_render_served_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isServed */ .S)(item, served))
        return { content };
    const now = (0,_render_served_version_js__WEBPACK_IMPORTED_MODULE_2__/* .servedVersion */ .a)(item, served);
    if (now === undefined)
        return {
            change: `${(0,_render_rendered_item_js__WEBPACK_IMPORTED_MODULE_1__/* .itemName */ .TJ)(item)} of ${apiVersion} is forgotten, for the cluster has no such kind any more`,
        };
    return {
        content: { ...content, apiVersion: now },
        change: `${(0,_render_rendered_item_js__WEBPACK_IMPORTED_MODULE_1__/* .itemName */ .TJ)(item)} is of ${now} now, for the cluster does not serve ${apiVersion} any more`,
    };
}
function documentOf(text, items) {
    const source = (0,_kube_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocuments */ .r)(text)[0]?.source;
    const [only] = items;
    const object = items.length === 1 ? only : { apiVersion: 'v1', kind: 'List', items };
    return `\n${source === undefined ? '' : `# Source: ${source}\n`}${JSON.stringify(object)}\n`;
}


/***/ }),

/***/ 61760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ runsOn),
/* harmony export */   o: () => (/* binding */ PHASE_RULES)
/* harmony export */ });
/* harmony import */ var _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10513);

const PHASE_RULES = {
    checkPrerequisites: {
        phase: 'checkPrerequisites',
        builtIn: 'chart, values, CRD and hook files are readable; the credentials have the permissions that are needed; the rendered resources can be deployed as far as can be seen',
        hooksRunOn: _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .WHEN_SHORTHANDS */ .AY.deploy,
        hooksReplaceBuiltIn: false,
        collectsEvidence: false,
        canRollBack: false,
        onFailure: 'the chart fails; nothing was changed but the namespace and the lease, and a pending revision of a dead Helm is marked failed',
    },
    preExec: {
        phase: 'preExec',
        builtIn: 'apply the CRDs of `crds`, wait until they are established',
        hooksRunOn: _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .WHEN_SHORTHANDS */ .AY.deploy,
        hooksReplaceBuiltIn: false,
        collectsEvidence: true,
        canRollBack: false,
        onFailure: 'the chart fails; evidence, then `onFailure` hooks',
    },
    exec: {
        phase: 'exec',
        builtIn: 'the operation: install, upgrade, reinstall or uninstall, and the wait until all is ready or gone',
        hooksRunOn: _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .WHEN_SHORTHANDS */ .AY.deploy,
        hooksReplaceBuiltIn: true,
        collectsEvidence: true,
        canRollBack: true,
        onFailure: 'evidence, `onFailure` hooks, rollback when listed in `rollbackOn`, `finally` hooks',
    },
    postExec: {
        phase: 'postExec',
        builtIn: '`helm test` when `test` is enabled; after an uninstall, the CRDs are deleted when `crds.deleteOnDestroy` is set',
        hooksRunOn: _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .WHEN_SHORTHANDS */ .AY.deploy,
        hooksReplaceBuiltIn: false,
        collectsEvidence: true,
        canRollBack: true,
        onFailure: 'as exec',
    },
    validate: {
        phase: 'validate',
        builtIn: 'all rendered resources exist and are ready; pods without a readiness probe stay up for `settle`',
        hooksRunOn: _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .WHEN_SHORTHANDS */ .AY.deploy,
        hooksReplaceBuiltIn: false,
        collectsEvidence: true,
        canRollBack: true,
        onFailure: 'as exec',
    },
    onFailure: {
        phase: 'onFailure',
        builtIn: 'nothing; evidence was collected before it, a rollback comes after it',
        hooksRunOn: _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .WHEN_SHORTHANDS */ .AY.always,
        hooksReplaceBuiltIn: false,
        collectsEvidence: false,
        canRollBack: false,
        onFailure: 'reported beside the first error, never instead of it',
    },
    finally: {
        phase: 'finally',
        builtIn: 'nothing',
        hooksRunOn: _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .WHEN_SHORTHANDS */ .AY.always,
        hooksReplaceBuiltIn: false,
        collectsEvidence: false,
        canRollBack: false,
        onFailure: 'reported beside the first error; the chart fails when there was none',
    },
};
/** Whether a hook of `phase` runs in `operation`; `when` is undefined where the manifest leaves it to the phase. A restore is to hooks an upgrade. */
function runsOn(phase, when, operation) {
    const asked = operation === 'restore' ? 'upgrade' : operation;
    return (when ?? PHASE_RULES[phase].hooksRunOn).includes(asked);
}


/***/ }),

/***/ 79443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ planHook),
/* harmony export */   F3: () => (/* binding */ planRelease),
/* harmony export */   Wz: () => (/* binding */ installedRelease),
/* harmony export */   bq: () => (/* binding */ byPhase),
/* harmony export */   cY: () => (/* binding */ actionFor),
/* harmony export */   q8: () => (/* binding */ planRestore)
/* harmony export */ });
/* unused harmony export plannedHooks */
/* harmony import */ var _hooks_definition_condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91539);
/* harmony import */ var _hooks_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4358);
/* harmony import */ var _model_plan_phase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44615);
/* harmony import */ var _model_release_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45333);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29004);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61760);
/* harmony import */ var _release_steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35057);







/** Turns one chart entry and what was observed of it into what would happen. Pure; called when planning and again under the lease. */
function planRelease(entry, facts, options) {
    const action = actionFor(entry, options.command);
    const decision = (0,_decide_js__WEBPACK_IMPORTED_MODULE_2__/* .decide */ .L)({
        action,
        observed: facts.observed,
        digest: facts.digest,
        ...(facts.usesLookup !== undefined && { usesLookup: facts.usesLookup }),
        ...(facts.inputChanges && { inputChanges: facts.inputChanges }),
        unchanged: entry.settings.unchanged,
        protected: entry.settings.protected,
        execReplaced: entry.hooks.exec.some((hook) => (0,_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .runsOn */ .k)('exec', hook.item.when, 'upgrade')),
        force: options.force,
        ownIds: options.ownIds,
        takeOver: options.takeOver,
        ...(facts.drift && { drift: facts.drift }),
        ...(facts.sameAsStored !== undefined && { sameAsStored: facts.sameAsStored }),
        ...(facts.installedChart && { installedChartVersion: facts.installedChart.version }),
        ...(entry.settings.reinstallBelow !== undefined && { reinstallBelow: entry.settings.reinstallBelow }),
    });
    return asPlanned(entry, facts, { action, decision, newNamespaces: options.newNamespaces });
}
/** Plans to restore what a release stores. Of its chart nothing is known, and nothing needed. */
function planRestore(entry, { record, drift, observed }) {
    const { inputs, details } = record;
    const facts = {
        observed,
        drift,
        ...(inputs !== undefined && { digest: inputs }),
        ...(details?.chart && { installedChart: details.chart }),
    };
    const why = `drifted from revision ${drift.revision}: ${drift.summary}`;
    const decision = { operation: 'restore', scope: 'all', why };
    return asPlanned(entry, facts, { action: 'deploy', decision, newNamespaces: [] });
}
/** Turns a decision about a chart entry into what is done because of it. */
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
    return {
        id: entry.id,
        name: entry.name,
        namespace: entry.namespace,
        location: entry.location,
        action,
        ...decision,
        needs: entry.needs,
        settings: entry.settings,
        opening: (0,_release_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .openingSteps */ .Yg)(input),
        phases: byPhase((phase) => ({ steps: (0,_release_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseSteps */ .r4)(phase, input), hooks: hooks[phase] })),
        closing: (0,_release_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .closingSteps */ .ni)(input),
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
/** Whether nothing of the whole run may be performed: what is only protected from a reinstall fails alone. */
function isForRun({ reason }, action) {
    return action === 'destroy' || reason === 'conflict';
}
/** The destroy command turns deployments around; what is skipped stays skipped. */
function actionFor(entry, command) {
    return command === 'destroy' && entry.action === 'deploy' ? 'destroy' : entry.action;
}
/** The public part of a hook. */
function planHook({ id, title, item, location }) {
    return {
        id,
        name: title,
        kind: item.kind,
        summary: (0,_hooks_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .kindNamed */ .U)(item.kind).describe(item.spec),
        ...(item.if !== undefined && { condition: (0,_hooks_definition_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCondition */ .pu)(item.if) }),
        location,
    };
}
/** The hooks of an entry that run in an operation. */
function plannedHooks(entry, operation, { scope, resumes }) {
    const isDone = (phase) => resumes && (phase === 'checkPrerequisites' || phase === 'preExec');
    return byPhase((phase) => scope === 'mark' || isDone(phase)
        ? []
        : entry.hooks[phase].filter((hook) => (0,_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .runsOn */ .k)(phase, hook.item.when, operation)).map(planHook));
}
function byPhase(of) {
    return Object.fromEntries(_model_plan_phase_js__WEBPACK_IMPORTED_MODULE_5__/* .PHASES */ .ZG.map((phase) => [phase, of(phase)]));
}
function installedRelease({ observed, installedChart, }) {
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_6__/* .newest */ .BP)(observed);
    if (!last)
        return undefined;
    const live = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_6__/* .deployed */ .$8)(observed);
    return {
        revision: last.revision,
        status: last.status,
        ...(live && { deployedRevision: live.revision }),
        ...(installedChart && { chartName: installedChart.name, chartVersion: installedChart.version }),
    };
}


/***/ }),

/***/ 35057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yg: () => (/* binding */ openingSteps),
/* harmony export */   ni: () => (/* binding */ closingSteps),
/* harmony export */   r4: () => (/* binding */ phaseSteps)
/* harmony export */ });
/* harmony import */ var _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10513);
/* harmony import */ var _model_release_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45333);


/** What is done before the first phase: the namespace, for the lease lives in it, and a pending revision. */
function openingSteps({ decision, settings, namespace, observed, newNamespaces, }) {
    const steps = [];
    if ((0,_model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .deploys */ .hn)(decision.operation)) {
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
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_1__/* .newest */ .BP)(observed);
    if (changes(decision.operation) && last?.status.startsWith('pending-')) {
        steps.push({ kind: 'recover', revision: last.revision, status: last.status, byHand: false });
    }
    return steps;
}
/** What the engine itself does in a phase. */
function phaseSteps(phase, input) {
    const { decision, settings } = input;
    const deploying = decision.scope === 'all' && (0,_model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .deploys */ .hn)(decision.operation);
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
/** What is done when all has gone well. */
function closingSteps({ decision, digest, execReplaced, inSync }) {
    if (execReplaced)
        return [];
    if (decision.operation === 'uninstall')
        return [PURGE];
    const marks = (0,_model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .deploys */ .hn)(decision.operation) || decision.operation === 'restore';
    return marks && digest !== undefined ? [{ kind: 'mark', digest, objects: memoryOf(decision, inSync) }] : [];
}
const PURGE = { kind: 'purge' };
function operationSteps({ decision, observed, drift }) {
    const { operation, unfinished } = decision;
    const upgrade = { kind: 'helm', command: 'upgrade' };
    switch (operation) {
        case 'install':
            return (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_1__/* .isHalfUninstalled */ .rc)(observed)
                ? [{ kind: 'helm', command: 'uninstall', purpose: 'finish' }, PURGE, upgrade]
                : [upgrade];
        case 'upgrade':
            return [...(unfinished ? [bringBack(unfinished)] : []), upgrade];
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
/** What hooks alone change is no drift later on; but what had drifted before them must not become what is wanted. */
function memoryOf({ scope }, inSync = false) {
    if (scope === 'mark')
        return 'leave';
    return scope === 'all' || inSync ? 'remember' : 'forget';
}
function guard({ signature, summary }) {
    return { kind: 'guard-drift', signature, summary };
}
/** A rollback to the current revision, and what it leaves. */
function restoreSteps({ revision, summary }) {
    return [
        { kind: 'helm', command: 'rollback', revision },
        { kind: 'repair-drift', revision },
        { kind: 'describe-revision', text: `restored revision ${revision}: ${summary}` },
    ];
}
function bringBack({ revisions, backTo }) {
    return { kind: 'bring-back', revisions, ...(backTo !== undefined && { to: backTo }) };
}
function keepRelease(observed) {
    const replaced = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedRevision */ .D7)(observed);
    return replaced ? [{ kind: 'keep-release', revision: replaced.revision }] : [];
}
function changes(operation) {
    return (0,_model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .deploys */ .hn)(operation) || operation === 'uninstall' || operation === 'restore';
}


/***/ }),

/***/ 10557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ removedApi)
/* harmony export */ });
/** https://kubernetes.io/docs/reference/using-api/deprecation-guide, for what moved to another group or is gone, and for the version. */
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
/** The row of an API version that Kubernetes once had and has no longer. */
function removedApi(apiVersion, kind) {
    return REMOVED.find((row) => row.apiVersion === apiVersion && row.kinds.includes(kind));
}


/***/ }),

/***/ 64036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   TJ: () => (/* binding */ itemName),
/* harmony export */   Wu: () => (/* binding */ renderedItems)
/* harmony export */ });
/* harmony import */ var _kube_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49958);
/* harmony import */ var _kube_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65363);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/* harmony import */ var _model_object_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19651);




/** What a render consists of, chart hooks included; what is no object is left to Helm, which refuses it itself. */
function renderedItems(manifest) {
    return (0,_kube_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocuments */ .r)(manifest).flatMap(({ source, items }) => (items.ok ? items.value : [])
        .filter((item) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(item))
        .map((content) => toItem(content, source)));
}
function toItem(content, template) {
    const metadata = (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .mapping */ .pq)(content.metadata);
    const annotations = (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .mapping */ .pq)(metadata.annotations);
    const events = listOf(annotations['helm.sh/hook']);
    return {
        content,
        apiVersion: (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(content.apiVersion),
        kind: (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(content.kind),
        name: (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(metadata.name),
        namespace: (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(metadata.namespace),
        ...(template !== undefined && { template }),
        ...(events.length > 0 && {
            hook: { events, deletePolicies: listOf(annotations['helm.sh/hook-delete-policy']) },
        }),
    };
}
/** `Kind/namespace/name` as messages write it; what has no name is named by its kind. */
function itemName({ kind, name, namespace, apiVersion }) {
    if (name === '')
        return kind;
    return (0,_model_object_ref_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRef */ .r)({ apiVersion, kind, name, ...(namespace !== '' && { namespace }) });
}
/** `apps` of `apps/v1`; empty for the core group. */
function groupOf(apiVersion) {
    return apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
}
function listOf(value) {
    return (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value)
        .split(',')
        .map((part) => part.trim().toLowerCase())
        .filter((part) => part !== '');
}


/***/ }),

/***/ 86311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isServed),
/* harmony export */   a: () => (/* binding */ servedVersion)
/* harmony export */ });
/* harmony import */ var _removed_apis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10557);
/* harmony import */ var _rendered_item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64036);


function isServed({ apiVersion, kind }, served) {
    return served.some((resource) => resource.apiVersion === apiVersion && resource.kind === kind);
}
/** The API version in which a kind that is not served as named can be had: of the same group, or of the one that it moved to. */
function servedVersion({ apiVersion, kind }, served) {
    const successor = (0,_removed_apis_js__WEBPACK_IMPORTED_MODULE_0__/* .removedApi */ .Z)(apiVersion, kind)?.successor;
    const groups = [(0,_rendered_item_js__WEBPACK_IMPORTED_MODULE_1__/* .groupOf */ .F8)(apiVersion), ...(successor === undefined ? [] : [(0,_rendered_item_js__WEBPACK_IMPORTED_MODULE_1__/* .groupOf */ .F8)(successor)])];
    // Discovery lists the preferred version of a group first.
    return served.find((resource) => resource.kind === kind && groups.includes(resource.group))?.apiVersion;
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


/***/ }),

/***/ 1171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ lookOf)
/* harmony export */ });
const LOOKS = {
    succeeded: 'good',
    'no-changes': 'good',
    unchanged: 'good',
    failed: 'bad',
    'timed-out': 'bad',
    cancelled: 'stopped',
    interrupted: 'stopped',
    skipped: 'idle',
    planned: 'idle',
};
function lookOf(outcome) {
    return LOOKS[outcome];
}


/***/ }),

/***/ 43627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ planMarkdown)
});

// UNUSED EXPORTS: PLAN_LIMIT

// EXTERNAL MODULE: ./build/report/escape-markdown.js
var escape_markdown = __webpack_require__(64200);
// EXTERNAL MODULE: ./build/report/failure.js
var report_failure = __webpack_require__(20897);
// EXTERNAL MODULE: ./build/report/summary/cut-markdown.js
var cut_markdown = __webpack_require__(69944);
// EXTERNAL MODULE: ./build/report/summary/table.js
var table = __webpack_require__(94520);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
// EXTERNAL MODULE: ./build/report/plan/by-hand.js
var by_hand = __webpack_require__(66226);
// EXTERNAL MODULE: ./build/report/plan/change-lines.js
var change_lines = __webpack_require__(69965);
// EXTERNAL MODULE: ./build/report/plan/orphan-text.js
var orphan_text = __webpack_require__(19997);
;// CONCATENATED MODULE: ./build/report/plan/plan-hunks.js
const BEGIN = /^--- (.+)$/;
const TARGET = /^\+\+\+ (.+)$/;
const NOWHERE = '/dev/null';
/** The parts of a diff of objects, in their order. */
function hunksOf(diff) {
    const lines = diff.split('\n').filter((line) => line !== '');
    const hunks = [];
    for (const [index, line] of lines.entries()) {
        const from = BEGIN.exec(line)?.[1];
        const to = TARGET.exec(lines[index + 1] ?? '')?.[1];
        // A line of YAML never stands in the first column of a diff with two dashes before it.
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









/** GitHub takes 65,536 characters in a comment; who posts the plan adds some of their own. */
const PLAN_LIMIT = 60_000;
/**
 * A plan as GitHub's Markdown for a comment: what is deleted first and in full, then the charts, then the diffs. When it gets too
 * long, the longest diffs are left out by name, those of deleted objects last.
 */
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
    // Characters beyond ASCII have more bytes than one, so this can only cut too much.
    return text.length <= limit ? text : (0,cut_markdown/* cutMarkdown */.G)(text, limit, '_Cut here; the run has everything._');
}
function render(result, diffs, leftOut) {
    const { releases, warnings, newNamespaces = [], orphans = [], environment, manifest, cluster } = result;
    const where = `${(0,escape_markdown/* escapeMarkdown */.FV)(manifest)}${environment === undefined ? '' : ` (${(0,escape_markdown/* escapeMarkdown */.FV)(environment)})`}`;
    const sections = [
        `## ${(0,wording/* planHeadline */.MM)(result)}`,
        `${where} · context ${(0,escape_markdown/* codeSpan */.SS)(cluster.context)} · ${(0,wording/* operationCounts */.MW)(releases)}`,
        ...failures(result),
        deletions(releases),
        list('New namespaces', newNamespaces.map(namespaceText)),
        chartRows(releases),
        ...releases.map((release) => section(release, diffs.get(release.id) ?? [], leftOut)),
        list('Orphans', orphans.map(orphan_text/* orphanText */.s)),
        list('Warnings', warnings),
    ];
    return `${sections.filter((part) => part !== '').join('\n\n')}\n`;
}
function namespaceText({ name, meant }) {
    return meant === undefined ? name : `${name}, did you mean ${meant}?`;
}
function failures({ failure, releases }) {
    const all = releases.flatMap((release) => release.failure ? [{ who: `**${(0,escape_markdown/* escapeMarkdown */.FV)(release.id)}**: `, failure: release.failure }] : []);
    const isTold = all.some((one) => one.failure.message === failure?.message);
    const shown = failure && !isTold ? [{ who: '', failure }, ...all] : all;
    return shown.map(({ who, failure: one }) => {
        const remedy = (0,report_failure/* remedyOf */.SM)(one);
        const advice = remedy === undefined ? [] : ['>', `> What to do: ${(0,escape_markdown/* escapeMarkdown */.FV)(remedy)}`];
        return ['> [!CAUTION]', `> ${who}${(0,escape_markdown/* escapeMarkdown */.FV)((0,report_failure/* rootCause */.es)(one).message)}`, ...advice].join('\n');
    });
}
/** Every object that goes, by chart: what a reviewer must not miss. */
function deletions(releases) {
    const rows = releases.flatMap(({ id, deletes = [] }) => deletes.length === 0 ? [] : [`- **${(0,escape_markdown/* escapeMarkdown */.FV)(id)}**: ${deletes.map(escape_markdown/* codeSpan */.SS).join(', ')}`]);
    return rows.length === 0 ? '' : ['### 🗑️ Deletes', '', ...rows].join('\n');
}
function chartRows(releases) {
    const moving = releases.filter(({ operation, outcome }) => isMoving(operation) || outcome === 'failed');
    if (moving.length === 0)
        return '';
    return (0,table/* table */.t)(['Chart', 'Release', 'Operation', 'Version', 'Why'], moving.map((release) => [
        `**${(0,escape_markdown/* escapeMarkdown */.FV)(release.id)}**`,
        (0,escape_markdown/* escapeMarkdown */.FV)(`${release.namespace}/${release.name}`),
        release.operation,
        (0,escape_markdown/* escapeMarkdown */.FV)((0,wording/* versionChange */.Bn)(release)),
        (0,escape_markdown/* escapeMarkdown */.FV)(release.why),
    ]));
}
function section(release, hunks, leftOut) {
    const { id, changes, stays = [], hooks, warnings, operation } = release;
    if (!isMoving(operation) && warnings.length === 0)
        return '';
    const shown = hunks.filter((hunk) => !leftOut.has(hunk));
    const missing = hunks.filter((hunk) => leftOut.has(hunk));
    const parts = [
        shown.length === 0 ? '' : (0,escape_markdown/* folded */.TM)('Diff', (0,escape_markdown/* fenced */.OF)('diff', shown.flatMap(({ lines }) => lines).join('\n'))),
        missing.length === 0
            ? ''
            : `_Too long to show: ${missing.map(({ object = '', lines }) => `${(0,escape_markdown/* codeSpan */.SS)(object)} (${lines.length} lines)`).join(', ')}_`,
        list(by_hand/* BY_HAND */.u, changes ? (0,by_hand/* byHandTexts */.v)(changes) : []),
        list('Stays in the cluster', stays.map(({ object, why }) => `${object}: ${why}`)),
        list('Hooks', hooks.map(({ phase, name, condition }) => `${phase}: ${name}${condition === undefined ? '' : `, if ${condition}`}`)),
        list('Warnings', warnings),
    ].filter((part) => part !== '');
    if (parts.length === 0)
        return '';
    return [`### ${(0,escape_markdown/* escapeMarkdown */.FV)(id)}: ${changes ? (0,change_lines/* changesText */.T)(changes) : operation}`, ...parts].join('\n\n');
}
function list(title, items) {
    return items.length === 0
        ? ''
        : [`**${title}**`, '', ...items.map((item) => `- ${(0,escape_markdown/* escapeMarkdown */.FV)(item)}`)].join('\n');
}
function sizeOf({ lines }) {
    return lines.reduce((sum, line) => sum + line.length + 1, 0);
}
function isMoving(operation) {
    return operation !== 'unchanged' && operation !== 'absent' && operation !== 'skip';
}


/***/ }),

/***/ 69944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cutMarkdown)
/* harmony export */ });
/**
 * Cuts Markdown to at most `limit` UTF-8 bytes at the end of a line, closes the code and HTML blocks that the cut left open
 * and ends with `pointer`, which says where the rest is. Works on text whose foreign parts are escaped.
 */
function cutMarkdown(text, limit, pointer) {
    if (Buffer.byteLength(text) <= limit)
        return text;
    const ending = `\n${pointer}\n`;
    let whole = text;
    let end = ending;
    // What is cut off may have closed a block, so that closing it may take another line.
    while (Buffer.byteLength(whole + end) > limit && whole !== '') {
        const excess = Buffer.byteLength(whole + end) - limit;
        whole = cutLines(whole, Buffer.byteLength(whole) - excess);
        end = closings(whole) + ending;
    }
    return whole + end;
}
/** Whole lines of at most so many bytes. */
function cutLines(text, limit) {
    const kept = Buffer.from(text).subarray(0, Math.max(0, limit)).toString();
    return kept.slice(0, kept.lastIndexOf('\n') + 1);
}
/** What ends the blocks that are open at the end of the text. */
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


/***/ }),

/***/ 48422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// UNUSED EXPORTS: SUMMARY_LIMIT

// EXTERNAL MODULE: ./build/util/duration.js
var duration = __webpack_require__(71081);
// EXTERNAL MODULE: ./build/report/escape-markdown.js
var escape_markdown = __webpack_require__(64200);
// EXTERNAL MODULE: ./build/report/plan/orphan-text.js
var orphan_text = __webpack_require__(19997);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
// EXTERNAL MODULE: ./build/report/plan/by-hand.js
var by_hand = __webpack_require__(66226);
// EXTERNAL MODULE: ./build/report/plan/change-lines.js
var change_lines = __webpack_require__(69965);
;// CONCATENATED MODULE: ./build/report/summary/changes.js



/** Names of deleted objects in one section. */
const MOST_NAMES = 50;
/** What a plan would change, a section for each release: deletions in sight, the diff folded. */
function changesSections({ dryRun, releases }) {
    return dryRun ? releases.map(section).filter((text) => text !== '') : [];
}
function section({ id, changes, deletes = [], stays = [] }) {
    const parts = [
        names('🗑️ **Deletes**', deletes),
        names('Leaves in the cluster', stays.map(({ object }) => object)),
        ...(changes ? byHandList(changes) : []),
        changes === undefined || changes.diff === '' ? '' : (0,escape_markdown/* folded */.TM)('Diff', (0,escape_markdown/* fenced */.OF)('diff', changes.diff)),
    ].filter((part) => part !== '');
    if (parts.length === 0)
        return '';
    const title = changes === undefined ? 'uninstalled' : (0,change_lines/* changesText */.T)(changes);
    return [`### ${(0,escape_markdown/* escapeMarkdown */.FV)(id)}: ${title}`, ...parts].join('\n\n');
}
function names(title, objects) {
    if (objects.length === 0)
        return '';
    const more = objects.length - MOST_NAMES;
    const shown = objects.slice(0, MOST_NAMES).map(escape_markdown/* codeSpan */.SS).join(', ');
    return `${title} ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}
function byHandList(changes) {
    const texts = (0,by_hand/* byHandTexts */.v)(changes);
    return texts.length === 0
        ? []
        : [`**${by_hand/* BY_HAND */.u}**\n\n${texts.map((text) => `- ${(0,escape_markdown/* escapeMarkdown */.FV)(text)}`).join('\n')}`];
}

// EXTERNAL MODULE: ./build/report/summary/cut-markdown.js
var cut_markdown = __webpack_require__(69944);
// EXTERNAL MODULE: ./build/report/summary/failures.js + 1 modules
var failures = __webpack_require__(43838);
// EXTERNAL MODULE: ./build/report/outcome-look.js
var outcome_look = __webpack_require__(1171);
// EXTERNAL MODULE: ./build/util/shorten.js
var shorten = __webpack_require__(85092);
// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(74628);
;// CONCATENATED MODULE: ./build/report/summary/mermaid-text.js


const LONGEST = 40;
/**
 * Text for a label in a Mermaid diagram: everything that Mermaid, the Markdown in its labels or a page could act on becomes
 * one of its entity codes, which it only prints.
 */
function mermaidText(text) {
    return (0,shorten/* shorten */.m)((0,printable/* printable */.g)(text), LONGEST).replace(/[^\p{L}\p{N} /-]/gu, (character) => `#${character.codePointAt(0)};`);
}

;// CONCATENATED MODULE: ./build/report/summary/graph.js



/** More nodes or edges than this nobody can read, and GitHub may refuse to draw. */
const MOST_NODES = 60;
const MOST_EDGES = 200;
/** What waits for what, as a Mermaid flowchart coloured by outcome; empty when nothing depends on anything or too much does. */
function graphSection({ releases }) {
    const nodes = new Map(releases.map(({ id }, index) => [id, `c${index}`]));
    const edges = releases.flatMap(({ id, needs }) => needs.flatMap((need) => (nodes.has(need) ? [`${nodes.get(need)} --> ${nodes.get(id)}`] : [])));
    if (edges.length === 0 || edges.length > MOST_EDGES || releases.length > MOST_NODES)
        return '';
    const lines = [
        'flowchart LR',
        ...releases.map(({ id, outcome }, index) => `c${index}["${mermaidText(id)}"]:::${(0,outcome_look/* lookOf */.L)(outcome)}`),
        ...edges,
        'classDef good stroke:#1a7f37,stroke-width:2px',
        'classDef bad stroke:#cf222e,stroke-width:4px',
        'classDef stopped stroke:#9a6700,stroke-width:3px',
        'classDef idle stroke:#6e7781,stroke-dasharray:4',
    ];
    return (0,escape_markdown/* folded */.TM)('What waits for what', (0,escape_markdown/* fenced */.OF)('mermaid', lines.join('\n')));
}

// EXTERNAL MODULE: ./build/report/summary/table.js
var table = __webpack_require__(94520);
;// CONCATENATED MODULE: ./build/report/summary/hooks.js



/** The hooks that were reached: folded while all is well, open when one failed; empty when there were none. */
function hooksSection(result) {
    const hooks = hooksOf(result);
    if (hooks.length === 0)
        return '';
    const failed = hooks.filter(({ hook }) => isBad(hook.outcome)).length;
    const title = failed === 0 ? `Hooks: ${hooks.length}` : `Hooks: ${hooks.length}, ${failed} not well`;
    const rows = hooks.map(({ chart, hook }) => [
        chart,
        hook.phase,
        (0,escape_markdown/* escapeMarkdown */.FV)(hook.name),
        what(hook),
        (0,duration/* formatDuration */.a3)(hook.durationMs),
        outcomeCell(hook),
    ]);
    const content = (0,table/* table */.t)(['Chart', 'Phase', 'Hook', 'Does', 'Duration', 'Outcome'], rows);
    return (0,escape_markdown/* folded */.TM)(title, content, { open: failed > 0 });
}
/** Every hook that a real run could run, for a dry run. */
function plannedHooksSection(result) {
    const hooks = hooksOf(result);
    if (hooks.length === 0)
        return 'No hook would run.';
    const rows = hooks.map(({ chart, hook }) => [chart, hook.phase, (0,escape_markdown/* escapeMarkdown */.FV)(hook.name), what(hook)]);
    return `### Hooks that would run\n\n${(0,table/* table */.t)(['Chart', 'Phase', 'Hook', 'Would do'], rows)}`;
}
function hooksOf(result) {
    return [
        ...result.runHooks.map((hook) => ({ chart: '_run_', hook })),
        ...result.releases.flatMap((release) => release.hooks.map((hook) => ({ chart: `**${(0,escape_markdown/* escapeMarkdown */.FV)(release.id)}**`, hook }))),
    ];
}
function what({ kind, summary, condition }) {
    const when = condition === undefined ? '' : `<br><sub>if ${(0,escape_markdown/* escapeMarkdown */.FV)(condition)}</sub>`;
    return `${(0,escape_markdown/* escapeMarkdown */.FV)(kind)}: ${(0,escape_markdown/* codeSpan */.SS)(summary)}${when}`;
}
function outcomeCell({ outcome, attempts, note, failure }) {
    const more = [
        ...(attempts > 1 ? [`${attempts} attempts`] : []),
        ...(note === undefined ? [] : [note]),
        ...(failure === undefined ? [] : [failure.message]),
    ];
    const text = outcome === 'allowed' ? 'failed (allowed)' : outcome;
    return more.length === 0 ? text : `${text}<br><sub>${(0,escape_markdown/* escapeMarkdown */.FV)(more.join(', '))}</sub>`;
}
function isBad(outcome) {
    return outcome === 'failed' || outcome === 'interrupted';
}

;// CONCATENATED MODULE: ./build/report/summary/timeline.js


/** More bars than this are not readable: then a chart is one bar, and the shortest charts are left out. */
const MOST_BARS = 60;
/** A phase that takes less than this part of the run is no more than a line in the picture. */
const SHORTEST = 0.01;
/** More marks of time would be written over each other. */
const MOST_TICKS = 8;
/** When which chart was in which phase, as a Mermaid Gantt chart; empty when fewer than two charts were worked on. */
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
    return (0,escape_markdown/* folded */.TM)(left > 0 ? `${title}, the ${shown.length} longest` : title, (0,escape_markdown/* fenced */.OF)('mermaid', text));
}
/** In Mermaid's words, the shortest round one that is long enough. */
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
/** Red for what failed, plain for what was interrupted. */
function tagOf({ failure }, { outcome }) {
    if (outcome === 'cancelled' || outcome === 'interrupted')
        return '';
    return failure ? 'crit, ' : 'done, ';
}

;// CONCATENATED MODULE: ./build/report/summary/summary.js











/** GitHub refuses a step's summary above 1 MiB. */
const SUMMARY_LIMIT = 900_000;
/** The job summary of a run in GitHub's Markdown: the first error with its evidence first, then the charts, then the details. */
function renderSummary(result, paths, diagnoses = new Map()) {
    const pointer = `_Cut at ${SUMMARY_LIMIT / 1_000} kB. Everything is in ${(0,escape_markdown/* codeSpan */.SS)(paths.reportPath ?? paths.resultPath)} and ${(0,escape_markdown/* codeSpan */.SS)(paths.diagnosticsFolder)}._`;
    const sections = [
        `## ${ICONS[result.outcome]} Helm ${(0,wording/* headline */.Pl)(result)}`,
        ...(0,failures/* failureSections */.zl)(result, diagnoses),
        overview(result),
        (0,table/* chartsTable */.W)(result),
        ...changesSections(result),
        graphSection(result),
        timelineSection(result),
        result.dryRun ? plannedHooksSection(result) : hooksSection(result),
        warningsSection(result),
        footer(result, paths),
    ];
    const text = `${sections.filter((section) => section !== '').join('\n\n')}\n`;
    return (0,cut_markdown/* cutMarkdown */.G)(text, SUMMARY_LIMIT, pointer);
}
function overview(result) {
    const where = [
        `${(0,escape_markdown/* escapeMarkdown */.FV)(result.manifest)}${result.environment === undefined ? '' : ` (${(0,escape_markdown/* escapeMarkdown */.FV)(result.environment)})`}`,
        `context ${(0,escape_markdown/* codeSpan */.SS)(result.cluster.context)}`,
        (0,wording/* countsText */.WN)(result.counts),
        (0,duration/* formatDuration */.a3)(result.durationMs),
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
        ...(result.orphans ?? []).map((orphan) => `orphan ${(0,orphan_text/* orphanText */.s)(orphan)}`),
        ...result.warnings,
        ...result.releases.flatMap(({ id, warnings: texts }) => texts.map((text) => `${id}: ${text}`)),
    ];
    if (warnings.length === 0)
        return '';
    return ['### Warnings', '', ...warnings.map((text) => `- Warning: ${(0,escape_markdown/* escapeMarkdown */.FV)(text)}`)].join('\n');
}
function footer({ cluster, tools, cost, commit, runUrl }, paths) {
    const facts = [
        `Kubernetes ${(0,escape_markdown/* escapeMarkdown */.FV)(cluster.version)} at ${(0,escape_markdown/* codeSpan */.SS)(cluster.server)}`,
        (0,escape_markdown/* escapeMarkdown */.FV)((0,wording/* toolsText */.Hy)(tools)),
        `Helm processes: ${cost.helmProcesses}, API calls: ${cost.apiCalls}`,
        ...(commit === undefined ? [] : [`commit ${(0,escape_markdown/* codeSpan */.SS)(commit.slice(0, 12))}`]),
        ...(runUrl === undefined ? [] : [`run ${(0,escape_markdown/* codeSpan */.SS)(runUrl)}`]),
        `result ${(0,escape_markdown/* codeSpan */.SS)(paths.resultPath)}`,
        ...(paths.reportPath === undefined ? [] : [`report ${(0,escape_markdown/* codeSpan */.SS)(paths.reportPath)}`]),
    ];
    return `<sub>${facts.join(' · ')}</sub>`;
}


/***/ }),

/***/ 43797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ keepResult)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/result/filesystem-failure.js
var filesystem_failure = __webpack_require__(77888);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/util/duration.js
var duration = __webpack_require__(71081);
// EXTERNAL MODULE: ./build/report/outcome-look.js
var outcome_look = __webpack_require__(1171);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
// EXTERNAL MODULE: ./build/report/failure.js
var report_failure = __webpack_require__(20897);
// EXTERNAL MODULE: ./build/report/plan/by-hand.js
var by_hand = __webpack_require__(66226);
// EXTERNAL MODULE: ./build/report/plan/change-lines.js
var change_lines = __webpack_require__(69965);
;// CONCATENATED MODULE: ./build/report/html/anchor.js
/** The id of a chart's element; its own id may be anything. */
function anchorOf(index) {
    return `chart-${index}`;
}

// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(74628);
;// CONCATENATED MODULE: ./build/report/html/html.js

/**
 * A template whose values are text unless `html` made them: text is escaped for element content and for quoted attributes
 * alike, whoever wrote it. Never put a value into a tag's name, an attribute without quotes, a style or a script.
 */
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
    return (0,printable/* printable */.g)(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./build/report/html/bar.js


/** Units across a bar, whatever its size on the screen. */
const WIDTH = 1_000;
/** A shorter part could not be seen. */
const NARROWEST = 3;
/** One chart in the timeline of the run: all of its time, and in it each phase. What it shows is told in text besides. */
function bar(release, run) {
    const { startedAt, outcome, phases } = release;
    return html `<svg class="bar" viewBox="0 0 ${WIDTH} 12" preserveAspectRatio="none" aria-hidden="true">${startedAt !== undefined && [
        part(`whole ${(0,outcome_look/* lookOf */.L)(outcome)}`, { startedAt, durationMs: release.durationMs }, run),
        phases.map((phase) => part(phaseLook(phase, outcome), phase, run)),
    ]}</svg>`;
}
function phaseLook({ failure }, outcome) {
    return `phase ${failure ? (0,outcome_look/* lookOf */.L)(outcome) : 'good'}`;
}
function part(look, { startedAt, durationMs }, run) {
    const scale = WIDTH / Math.max(1, run.durationMs);
    const width = Math.max(NARROWEST, Math.round(durationMs * scale));
    const start = Math.round((Date.parse(startedAt) - Date.parse(run.startedAt)) * scale);
    const x = Math.min(Math.max(0, start), WIDTH - NARROWEST);
    return html `<rect class="${look}" x="${x}" y="0" width="${width}" height="12"/>`;
}

// EXTERNAL MODULE: ./build/report/node-troubles.js
var node_troubles = __webpack_require__(29696);
;// CONCATENATED MODULE: ./build/report/html/limits.js
/** From what one wants to see to what fits when a hundred charts fail at once. */
const LIMITS = [
    { logLines: 200, diffLines: 2_000, rows: 200, lineLength: 2_000 },
    { logLines: 50, diffLines: 200, rows: 30, lineLength: 500 },
    { logLines: 10, diffLines: 20, rows: 8, lineLength: 200 },
    { logLines: 0, diffLines: 0, rows: 2, lineLength: 200 },
];
/** The first items, and how many were left out. */
function first(items, most) {
    return { shown: items.slice(0, most), left: Math.max(0, items.length - most) };
}
/** The last items, and how many were left out before them. */
function last(items, most) {
    const left = Math.max(0, items.length - most);
    return { shown: items.slice(left), left };
}
/** One line of at most so many characters. */
function cut(text, { lineLength }) {
    return text.length > lineLength ? `${text.slice(0, lineLength)}...` : text;
}

;// CONCATENATED MODULE: ./build/report/html/texts.js


/** The newest lines; scrolled by keyboard too. */
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
/** What the upgrade changed, coloured. */
function diff({ diff: change }, limits) {
    if (change === undefined || change.text.trim() === '')
        return undefined;
    return patch(`What this upgrade changed: revision ${change.from} → ${change.to}`, change.text, limits);
}
/** A unified diff below a title, coloured. */
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






/** What the cluster said about one failed release, the most telling first. */
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
${list('Nodes', (0,node_troubles/* nodeTroubles */.N)(diagnosis), node, limits)}
${list('Revisions', history.toReversed(), revision, limits)}
${list('Missing from the evidence', missing, (text) => html `<li>${cut(text, limits)}</li>`, limits)}
<p class="quiet">Read with ${cost.apiCalls} API calls in ${(0,duration/* formatDuration */.a3)(cost.durationMs)}.</p>
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
    return html `<li><span class="quiet"><time datetime="${at}">${(0,wording/* timeOfDay */.rb)(at)}</time> ${name}</span> <strong>${reason}</strong>${count > 1 && html ` <span class="count">×${count}</span>`}<p>${cut(message, limits)}</p></li>
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

// EXTERNAL MODULE: ./build/model/cause.js + 4 modules
var cause = __webpack_require__(37982);
;// CONCATENATED MODULE: ./build/report/html/failure-card.js




/** Details of a failure may be a process's whole output. */
const MOST_LINES = 100;
const SHORT = { lineLength: 1_000 };
/** What went wrong: the cause, the object, what to do, and the way there, folded. `title` says on what it happened. */
function failureCard(title, failure, look = 'bad') {
    const { message } = (0,report_failure/* rootCause */.es)(failure);
    const [remedy, code, object] = [(0,report_failure/* remedyOf */.SM)(failure), (0,report_failure/* codeOf */.$N)(failure), (0,report_failure/* objectOf */.Xy)(failure)];
    const lines = (0,report_failure/* failureLines */.w7)(failure);
    return html `<article class="card ${look}">
${title}
<p class="cause">${cut(message, SHORT)}</p>
${(object ?? remedy ?? code) !== undefined &&
        html `<dl>
${object !== undefined && html `<dt>Object</dt><dd><code>${object}</code></dd>`}
${remedy !== undefined && html `<dt>What to do</dt><dd>${remedy}</dd>`}
${code !== undefined && html `<dt>Kind of fault</dt><dd>${cause/* CAUSES */.h[code].title}: <code>${(0,report_failure/* explainCommand */.bn)(code)}</code></dd>`}
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

const MARKS = { good: '✓', bad: '✕', stopped: '!', idle: '–' };
/** A character that says it without colour. */
function markOf(outcome) {
    return MARKS[(0,outcome_look/* lookOf */.L)(outcome)];
}

;// CONCATENATED MODULE: ./build/report/html/chart.js














/** One chart: a line with its bar in the timeline, and folded below it everything that is known about it. */
function chart({ release, index, diagnosis, isTold, isOpen }, run, limits) {
    const { id, outcome, operation, failure, otherFailures } = release;
    const look = (0,outcome_look/* lookOf */.L)(outcome);
    return html `<li class="chart" data-look="${look}" id="${anchorOf(index)}">
<details${isOpen && html ` open`}>
<summary><span class="mark ${look}" aria-hidden="true">${markOf(outcome)}</span><h3>${id}</h3>
<span class="what">${operation} ${(0,wording/* versionChange */.Bn)(release)}</span>
${bar(release, run)}
<span class="took">${release.durationMs > 0 && (0,duration/* formatDuration */.a3)(release.durationMs)}</span><span class="outcome ${look}">${outcome}</span></summary>
<div class="body">
<p>${facts(release)}</p>
${failure && isTold && html `<p>${cut((0,report_failure/* rootCause */.es)(failure).message, limits)}</p>`}
${phases(release)}
${failure && !isTold && failureCard(html `<p class="where">${id} ${(0,wording/* endVerb */.z)(outcome)}${phaseText(release)}</p>`, failure, look)}
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
/** What a plan would delete and change. */
function plannedChanges({ outcome, deletes = [], changes }, limits) {
    if (outcome !== 'planned')
        return undefined;
    const { shown, left } = first(deletes, limits.rows);
    const goes = html `<h4>Deletes</h4><ul class="rows">${shown.map((object) => html `<li class="bad">${cut(object, limits)}</li>`)}</ul>
${left > 0 && html `<p class="quiet">${left} more are in the files.</p>`}`;
    const byHand = changes ? (0,by_hand/* byHandTexts */.v)(changes) : [];
    const changed = html `<h4>${by_hand/* BY_HAND */.u}</h4><ul class="rows">${byHand.map((text) => html `<li class="stopped">${cut(text, limits)}</li>`)}</ul>`;
    return html `${deletes.length > 0 && goes}
${byHand.length > 0 && changed}
${changes && changes.diff !== '' && patch((0,change_lines/* changesText */.T)(changes), changes.diff, limits)}`;
}
function phaseText(release) {
    const phase = (0,wording/* failedPhase */.ri)(release);
    return phase === undefined ? '' : ` in ${phase}`;
}
function facts(release) {
    const { namespace, name, why, note, location, serves, url, diagnostics } = release;
    const revisions = (0,wording/* revisionChange */.EZ)(release);
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
    return html `<li class="${failure ? (0,outcome_look/* lookOf */.L)(outcome) : 'good'}">${phase} ${(0,duration/* formatDuration */.a3)(durationMs)}${failure && ` ${outcome}`}</li>`;
}
/** Also for the hooks of the run. */
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
        durationMs > 0 && (0,duration/* formatDuration */.a3)(durationMs),
        attempts > 1 && `${attempts} attempts`,
        note,
    ];
    return html `<li class="${look}"><strong>${name}</strong> <span class="quiet">${how.filter(Boolean).join(' · ')}</span>
<p><code>${kind}: ${summary}</code></p>${failure && html `<p>${cut(failure.message, limits)}</p>`}</li>
`;
}

;// CONCATENATED MODULE: ./build/report/html/failures.js







/** Of a line of this list. */
const failures_SHORT = { lineLength: 500 };
/** What every reader wants to know first: a line per failed chart with its cause, the one that counts first. */
function failureSection(result) {
    const failed = result.releases
        .map((release, index) => ({ release, index }))
        .filter(({ release }) => release.failure !== undefined);
    const told = firstFailed(result);
    const others = failed.filter(({ release }) => release !== told);
    if (failed.length === 0 && result.failure === undefined)
        return undefined;
    return html `<section aria-labelledby="causes">
<h2 id="causes">${title(result, failed.length)}</h2>
${failed.map(({ release, index }) => release === told && release.failure && failureCard(where(release, index), release.failure, (0,outcome_look/* lookOf */.L)(release.outcome)))}
${result.failure && !told && failureCard(html `<p class="where">The run</p>`, result.failure)}
${others.length > 0 &&
        html `<ol class="causes">
${others.map(({ release, index }) => line(release, index))}
</ol>`}
</section>
`;
}
/** The release whose failure is that of the run. */
function firstFailed({ releases, failure }) {
    return failure && releases.find((release) => release.failure?.message === failure.message);
}
function title({ outcome }, failed) {
    const what = (0,outcome_look/* lookOf */.L)(outcome) === 'stopped' ? 'What was stopped' : 'What failed';
    return failed > 1 ? `${what}: ${failed} charts` : what;
}
function line(release, index) {
    const { failure } = release;
    return html `<li class="${(0,outcome_look/* lookOf */.L)(release.outcome)}">${where(release, index)}<p class="cause">${failure && cut((0,report_failure/* rootCause */.es)(failure).message, failures_SHORT)}</p></li>
`;
}
function where(release, index) {
    const { id, outcome } = release;
    const phase = (0,wording/* failedPhase */.ri)(release);
    return html `<p class="where"><a href="#${anchorOf(index)}">${id}</a> ${(0,wording/* endVerb */.z)(outcome)}${phase !== undefined && ` in ${phase}`}</p>`;
}

// EXTERNAL MODULE: ./build/util/shorten.js
var shorten = __webpack_require__(85092);
// EXTERNAL MODULE: ./node_modules/@dagrejs/dagre/dist/dagre.esm.js
var dagre_esm = __webpack_require__(42440);
// EXTERNAL MODULE: ./build/util/topological-order.js
var topological_order = __webpack_require__(41851);
;// CONCATENATED MODULE: ./build/report/html/graph-layout.js


const EMPTY = { nodes: new Map(), edges: [], width: 0, height: 0 };
/**
 * A drawing that is read from left to right: every node stands behind all it needs, and few lines cross. Nodes that nothing needs
 * and that need nothing are left out, and so is everything when there is a cycle.
 */
function layOut(needs, { node, gap, margin }) {
    const edges = [...needs].flatMap(([id, ids]) => ids.filter((need) => needs.has(need)).map((need) => ({ from: need, to: id })));
    if (edges.length === 0 || !(0,topological_order/* topologicalOrder */._)(needsOf(edges)).ok)
        return EMPTY;
    const graph = new dagre_esm/* Graph */.TS();
    const gaps = { ranksep: gap.x, nodesep: gap.y, edgesep: gap.y, marginx: margin, marginy: margin };
    graph.setGraph({ rankdir: 'LR', ...gaps });
    for (const { from, to } of edges) {
        for (const id of [from, to])
            graph.setNode(inGraph(id), { ...node });
        graph.setEdge(inGraph(from), inGraph(to), {});
    }
    (0,dagre_esm/* layout */.Zp)(graph);
    const ids = new Set(edges.flatMap(({ from, to }) => [from, to]));
    const nodes = new Map([...ids].map((id) => [id, pointOf(graph.node(inGraph(id)))]));
    const columns = new Set([...nodes.values()].map(({ x }) => x));
    // Between the columns dagre has points too; its lines begin and end at the border of a node.
    const inColumn = ({ x }) => columns.has(x);
    const at = (id) => nodes.get(id) ?? { x: 0, y: 0 };
    const lines = edges.map(({ from, to }) => {
        const { points = [] } = graph.edge(inGraph(from), inGraph(to));
        return [at(from), ...points.map(pointOf).filter(inColumn), at(to)];
    });
    // dagre measures the nodes alone: a line that passes above or below all of them lies outside of its height.
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
/** dagre keeps nodes in plain objects, in which `constructor` is there without being put there. */
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
/** Characters that a node has room for. */
const LONGEST = 22;
/** What waits for what, drawn; undefined when nothing depends on anything. */
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
    return html `<a href="#${anchorOf(index)}" aria-label="${id}: ${outcome}"><g class="node ${(0,outcome_look/* lookOf */.L)(outcome)}"><title>${id}: ${outcome}</title>
<rect x="${x}" y="${y}" width="${NODE.width}" height="${NODE.height}" rx="6"/>
<text x="${x + 12}" y="${y + 21}"><tspan class="mark">${markOf(outcome)}</tspan> ${(0,shorten/* shorten */.m)(id, LONGEST)}</text></g></a>
`;
}
/** Curves between the columns, straight lines past the nodes of a column. */
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
/**
 * The page's only script: the search, the way to a chart that a link names, and everything open on paper. Without it the page
 * shows all it has. It reads what the page shows and writes no markup.
 */
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
    good: 'Good',
    idle: 'Not run',
};
/** A search over everything below it and a choice of outcomes; hidden until the script is there that makes it work. */
function searchForm({ releases }) {
    const count = (look) => releases.filter(({ outcome }) => (0,outcome_look/* lookOf */.L)(outcome) === look).length;
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
/** The page's only style. Colours are chosen for a contrast of 4.5 and more, in light and in dark. */
const STYLES = `
:root {
  --page: #f6f8fa; --card: #fff; --text: #1f2328; --quiet: #59636e; --line: #d1d9e0; --link: #0550ae; --code: #eff2f5;
  --good: #176c2f; --bad: #b91c2b; --stopped: #875200; --idle: #59636e;
  --good-soft: #d2f5db; --bad-soft: #ffe3e0; --stopped-soft: #fbeecb; --idle-soft: #e9edf1; --found: #ffe066;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --card: #151b23; --text: #f0f6fc; --quiet: #a1abb6; --line: #3d444d; --link: #79b8ff; --code: #212830;
    --good: #4ac26b; --bad: #ff8078; --stopped: #e3b341; --idle: #a1abb6;
    --good-soft: #12341f; --bad-soft: #42171a; --stopped-soft: #36280a; --idle-soft: #262c36; --found: #7a5c00;
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













/** Bytes; what every phone can open and every mail takes. */
const LARGEST = 1_900_000;
/** When more charts failed, only the first one is open. */
const MOST_OPEN = 3;
/**
 * report.html: what happened, as one page that needs nothing else and may do nothing else than what is in it. Of the evidence
 * as much is shown as keeps the page below two megabytes; the files beside it have the rest.
 */
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
    const title = `Helm ${(0,wording/* headline */.Pl)(result)}`;
    const told = firstFailed(result);
    const failed = result.releases.filter(({ failure }) => failure !== undefined).length;
    const views = result.releases.map((release, index) => ({
        release,
        index,
        diagnosis: diagnoses.get(release.id),
        isTold: release === told,
        isOpen: release === told || (release.failure !== undefined && failed <= MOST_OPEN),
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
<h1><span class="mark ${(0,outcome_look/* lookOf */.L)(result.outcome)}" aria-hidden="true">${markOf(result.outcome)}</span>${title}</h1>
${overview(result)}
</header>
<main>
${failureSection(result)}
${deletionSection(result, limits)}
<section aria-labelledby="charts">
<h2 id="charts">Charts and timeline</h2>
${searchForm(result)}
<p class="axis" aria-hidden="true"><span>0s</span><span>${(0,duration/* formatDuration */.a3)(result.durationMs / 2)}</span><span>${(0,duration/* formatDuration */.a3)(result.durationMs)}</span></p>
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
/** Nothing but this style and this script, and no request to anywhere. */
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
/** What failed first, then what was stopped, then in the order in which they began. */
function byUrgency(a, b) {
    const rank = ({ release }) => RANKS.indexOf((0,outcome_look/* lookOf */.L)(release.outcome));
    const start = ({ release }) => release.startedAt ?? '~';
    return rank(a) - rank(b) || (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : a.index - b.index);
}
const RANKS = ['bad', 'stopped', 'good', 'idle'];
function overview(result) {
    const { manifest, environment, cluster, counts, durationMs, startedAt, commit, runUrl } = result;
    const started = startedAt.replace('T', ' ').replace(/\..*/, '');
    const facts = [
        ['Manifest', environment === undefined ? manifest : `${manifest} (${environment})`],
        ['Cluster', cluster.context],
        ['Charts', result.dryRun ? (0,wording/* operationCounts */.MW)(result.releases) : (0,wording/* countsText */.WN)(counts)],
        ['Started', html `<time datetime="${startedAt}">${started} UTC</time>`],
        ['Took', (0,duration/* formatDuration */.a3)(durationMs)],
        ['Commit', commit?.slice(0, 12)],
        ['Run', runUrl !== undefined && page_link(runUrl)],
    ];
    return html `<dl class="overview">
${facts.map(([name, value]) => value && html `<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>`;
}
/** What a plan deletes, before anything else of it. */
function deletionSection({ dryRun, releases }, limits) {
    const rows = releases.flatMap(({ id, operation, deletes = [] }) => deletes.map((object) => ({ object, by: `${operation} of ${id}` })));
    if (!dryRun || rows.length === 0)
        return undefined;
    const { shown, left } = first(rows, limits.rows);
    return html `<section aria-labelledby="deletes">
<h2 id="deletes">Deletes ${rows.length === 1 ? '1 object' : `${rows.length} objects`}</h2>
<ul class="rows">${shown.map(({ object, by }) => html `<li class="bad"><strong>${cut(object, limits)}</strong> (${by})</li>`)}</ul>
${left > 0 && html `<p class="quiet">${left} more are in the files.</p>`}
</section>`;
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
    return html `<footer>Kubernetes ${cluster.version} at ${cluster.server} · ${(0,wording/* toolsText */.Hy)(tools)} · ${cost.helmProcesses} Helm processes, ${cost.apiCalls} API calls · everything as data: result.json</footer>`;
}

// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/plan/plan-markdown.js + 1 modules
var plan_markdown = __webpack_require__(43627);
// EXTERNAL MODULE: ./build/report/summary/summary.js + 5 modules
var summary = __webpack_require__(48422);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/session/ending/read-diagnoses.js + 2 modules
var read_diagnoses = __webpack_require__(36725);
;// CONCATENATED MODULE: ./build/session/ending/keep-result.js








/**
 * Writes result.json, report.html, summary.md and of a plan plan.md into the folder of the run. A write failure never changes the outcome;
 * `onTrouble` reports it.
 */
async function keepResult(result, folder, onTrouble) {
    const [resultPath, reportPath] = [(0,external_node_path_.join)(folder, 'result.json'), (0,external_node_path_.join)(folder, 'report.html')];
    const diagnoses = await (0,read_diagnoses/* readDiagnoses */.A)(result);
    await attempt('result.json', () => (0,files/* writeFileWhole */.tG)(resultPath, (0,json/* resultJson */.y)(result)));
    const isReported = await attempt('report.html', () => (0,files/* writeFileWhole */.tG)(reportPath, renderReport(result, diagnoses)));
    const reported = isReported ? { reportPath } : {};
    const summaryPath = (0,external_node_path_.join)(folder, 'summary.md');
    const paths = { resultPath, diagnosticsFolder: (0,external_node_path_.join)(folder, 'diagnostics'), ...reported };
    const isSummed = await attempt('summary.md', () => (0,files/* writeFileWhole */.tG)(summaryPath, (0,summary/* renderSummary */.B)(result, paths, diagnoses)));
    const planPath = (0,external_node_path_.join)(folder, 'plan.md');
    const isPlanned = result.dryRun && (await attempt('plan.md', () => (0,files/* writeFileWhole */.tG)(planPath, (0,plan_markdown/* planMarkdown */.X)(result))));
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
            const why = (0,filesystem_failure/* filesystemFailure */.i)(error)?.message ?? error.message;
            onTrouble(`${what} could not be written: ${why}`);
            return false;
        }
    }
}


/***/ }),

/***/ 36725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readDiagnoses)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(53339);
// EXTERNAL MODULE: ./build/model/cause.js + 4 modules
var cause = __webpack_require__(37982);
// EXTERNAL MODULE: ./build/model/result/failure.js
var failure = __webpack_require__(48136);
;// CONCATENATED MODULE: ./build/report/schemas/failure-schema.js



/** A place in the manifest. */
const locationSchema = schemas/* object */.Ikc({
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr().positive(),
    column: schemas/* int */.Whr().positive(),
    length: schemas/* int */.Whr().nonnegative(),
});
/** A failure with its chain of causes. */
const failureSchema = schemas/* object */.Ikc({
    reason: schemas/* enum */.k5n(Object.keys(failure/* FAILURE_REASONS */.N)),
    code: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(Object.keys(cause/* CAUSES */.h))),
    message: schemas/* string */.YjP(),
    remedy: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
    details: schemas/* exactOptional */.yqP(schemas/* array */.YOg(schemas/* string */.YjP())),
    object: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
    location: schemas/* exactOptional */.yqP(locationSchema),
    transient: schemas/* exactOptional */.yqP(schemas/* boolean */.zMY()),
    get cause() {
        return schemas/* exactOptional */.yqP(failureSchema);
    },
})
    .meta({ id: 'Failure' });

;// CONCATENATED MODULE: ./build/report/schemas/diagnosis-schema.js


const optional = schemas/* exactOptional */.yqP;
const count = schemas/* int */.Whr().nonnegative();
/** The schema of diagnosis.json. */
const diagnosisSchema = schemas/* object */.Ikc({
    formatVersion: schemas/* literal */.euz(1),
    release: schemas/* string */.YjP(),
    causes: schemas/* array */.YOg(failureSchema),
    objects: schemas/* array */.YOg(schemas/* object */.Ikc({
        object: schemas/* string */.YjP(),
        owner: optional(schemas/* string */.YjP()),
        status: schemas/* enum */.k5n(['ready', 'progressing', 'failed', 'missing']),
        note: optional(schemas/* string */.YjP()),
    })),
    pods: schemas/* array */.YOg(schemas/* object */.Ikc({
        object: schemas/* string */.YjP(),
        owner: optional(schemas/* string */.YjP()),
        isNew: schemas/* boolean */.zMY(),
        phase: schemas/* string */.YjP(),
        ready: schemas/* boolean */.zMY(),
        restarts: count,
        node: optional(schemas/* string */.YjP()),
        troubles: schemas/* array */.YOg(schemas/* string */.YjP()),
    })),
    events: schemas/* array */.YOg(schemas/* object */.Ikc({ at: schemas/* string */.YjP(), object: schemas/* string */.YjP(), reason: schemas/* string */.YjP(), message: schemas/* string */.YjP(), count })),
    logs: schemas/* array */.YOg(schemas/* object */.Ikc({ pod: schemas/* string */.YjP(), container: schemas/* string */.YjP(), previous: schemas/* boolean */.zMY(), lines: schemas/* array */.YOg(schemas/* string */.YjP()) })),
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), conditions: schemas/* array */.YOg(schemas/* string */.YjP()) })),
    history: schemas/* array */.YOg(schemas/* object */.Ikc({
        revision: count,
        status: schemas/* string */.YjP(),
        modifiedAt: schemas/* string */.YjP(),
        chartVersion: optional(schemas/* string */.YjP()),
    })),
    diff: optional(schemas/* object */.Ikc({ from: count, to: count, text: schemas/* string */.YjP() })),
    missing: schemas/* array */.YOg(schemas/* string */.YjP()),
    cost: schemas/* object */.Ikc({ apiCalls: count, durationMs: schemas/* number */.aig().nonnegative() }),
});
true;

;// CONCATENATED MODULE: ./build/session/ending/read-diagnoses.js



/**
 * What was found out about the releases that failed, by their ids. A release without a diagnosis that can be read is left
 * out: its failure is told anyway, and scripts may have written into the same folder.
 */
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


/***/ })

};
