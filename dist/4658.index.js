export const id = 4658;
export const ids = [4658];
export const modules = {

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
    A: () => (  besideOf),
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
const owned = new WeakMap();
const known = new WeakMap();
function besideOf(release, { manifestId, releases }, isGoing) {
    const staying = releases.filter((other) => !isGoing(other) && other.operation !== 'absent' && !isSameName(other, release));
    return { staying, run: { manifestId, releases } };
}
async function claimsOfOthers(source, refs) {
    const claims = new Map();
    if (refs.length === 0)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(claims);
    const others = await othersBeside(source, refs);
    if (!others.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_1__  .i)('look which releases have the same objects', others.failure));
    const asked = refs.map(_plan_judge_deletion_js__WEBPACK_IMPORTED_MODULE_2__  .P2);
    const inTurn = (0,_util_limiter_js__WEBPACK_IMPORTED_MODULE_4__  .z)(MOST_AT_ONCE);
    const named = await Promise.all(others.value.map((other) => inTurn(async () => ({ ...other, ...(await namedBy(other.release, source)) }))));
    for (const { release, keys, unread, of } of named) {
        const name = `release ${release.namespace}/${release.name} of this ${of}`;
        for (const key of asked) {
            if (keys.has(key))
                claims.set(key, `${name} has it, too`);
            else if (unread !== undefined && !claims.has(key))
                claims.set(key, `nobody knows whether ${name} has it, too: ${unread}`);
        }
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(claims);
}
async function othersBeside(source, refs) {
    const { store, beside } = source;
    const inRun = beside.staying.length > 0 ? await store.observe([...beside.staying]) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)([]);
    const untouched = inRun.ok ? await untouchedBy(source) : inRun;
    if (!inRun.ok)
        return inRun;
    if (!untouched.ok)
        return untouched;
    const due = untouched.value.filter((release) => mayHave(release, refs));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)([
        ...inRun.value.map((release) => ({ release, of: 'run' })),
        ...due.map((release) => ({ release, of: 'manifest' })),
    ]);
}
async function untouchedBy({ reader, store, release, beside: { run }, }) {
    const namespaces = [...new Set([release, ...run.releases].map(({ namespace }) => namespace))];
    const listed = owned.get(reader) ?? store.observeOwned(run.manifestId, namespaces);
    owned.set(reader, listed);
    const found = await listed;
    if (!found.ok) {
        owned.delete(reader);
        return found;
    }
    const known = [release, ...run.releases];
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(found.value.filter((other) => !known.some((one) => isSameName(one, other))));
}
function mayHave(release, refs) {
    const record = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_5__  .D7)(release);
    const isSealed = record?.inputs !== undefined || record?.isOurs === true;
    if (!isSealed)
        return false;
    return !record.details?.elsewhere || refs.some(({ namespace }) => namespace === release.namespace);
}
function isSameName(one, other) {
    return one.name === other.name && one.namespace === other.namespace;
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
const LARGEST = 240 * 1024;
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
    const revisions = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_4__  .Ow)(observed);
    const sealed = revisions.findIndex((record) => noted?.seal === (0,_helm_seal_js__WEBPACK_IMPORTED_MODULE_0__  .R)(record, text));
    if (!noted || sealed === -1)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)([]);
    if (revisions.slice(sealed + 1).some(({ inputs }) => inputs !== undefined))
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
    if (text === undefined || Buffer.byteLength(text) > LARGEST)
        return undefined;
    return memory.safeParse((0,_util_json_text_js__WEBPACK_IMPORTED_MODULE_6__  .qF)(text)).data;
}


  }),

  42615:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    V: () => (  nothingJudged),
    t: () => (  judgeDeletions)
  });
  var _cluster_objects_contents_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98154);
  var _cluster_objects_locate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(42642);
  var _helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12851);
  var _kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10560);
  var _kube_manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25604);
  var _kube_object_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31589);
  var _kube_resource_policy_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5957);
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46305);
  var _observe_drift_taken_away_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5711);
  var _plan_judge_deletion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5958);
  var _claims_of_others_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78655);












function nothingJudged() {
    return { unreadable: [], deletes: [], leaves: [], spared: new Set(), overwrites: [] };
}
async function judgeDeletions(source, deletion) {
    const { reader, release, signal } = source;
    const { from, coming } = deletion;
    const stored = await (0,_helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_0__  .M7)(release, coming ? from.revision : from, source);
    if (!stored.ok)
        return stored;
    const judged = nothingJudged();
    if (!stored.value)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(judged);
    judged.stored = stored.value;
    const read = (0,_kube_manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__  .WI)(stored.value.manifest);
    judged.unreadable = read.unreadable;
    const candidates = await candidatesOf(source, deletion, read);
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
    for (const { number, ...doomed } of candidates.value.doomed) {
        const { live } = doomed;
        const looksInside = !deletion.ownersOnly && typeof live === 'object' && (0,_cluster_objects_contents_js__WEBPACK_IMPORTED_MODULE_7__  .jY)(live) && (0,_kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_8__  .D0)(live, release);
        const contents = looksInside ? await (0,_cluster_objects_contents_js__WEBPACK_IMPORTED_MODULE_7__  .KD)(reader, live, { signal }) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(undefined);
        if (!contents.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_2__  .i)(`look into ${(0,_kube_object_js__WEBPACK_IMPORTED_MODULE_9__  .Vb)(live)}`, contents.failure));
        const verdict = (0,_plan_judge_deletion_js__WEBPACK_IMPORTED_MODULE_4__  .eL)({ ...doomed, ...(contents.value && { contents: contents.value }) }, rules);
        if (verdict.kind === 'delete')
            judged.deletes.push(live);
        if (verdict.kind !== 'leave')
            continue;
        spared.add(number);
        judged.leaves.push(leftObject(doomed.ref, verdict));
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ ...judged, spared, overwrites: candidates.value.overwrites });
}
function leftObject(ref, { why, holds }) {
    return { ref, why, ...(holds && { holds }) };
}
async function candidatesOf(source, { coming, taken, complete, ownersOnly }, { objects, kept }) {
    const { reader, release, signal, takenMayGo } = source;
    const stored = await (0,_cluster_objects_locate_js__WEBPACK_IMPORTED_MODULE_10__  .x)(reader, objects, release.namespace);
    if (!stored.ok)
        return stored;
    const staying = new Map(taken
        .filter(({ why }) => !takenMayGo || why !== undefined)
        .map((object) => [(0,_plan_judge_deletion_js__WEBPACK_IMPORTED_MODULE_4__  .P2)(object), object.why ?? _plan_judge_deletion_js__WEBPACK_IMPORTED_MODULE_4__  .Sv]));
    const numbered = stored.value.map((object, number) => ({ object, number }));
    const all = await Promise.all(numbered
        .filter(({ number }) => coming !== undefined || !kept.has(number))
        .map(async ({ object, number }) => {
        const ref = (0,_kube_object_js__WEBPACK_IMPORTED_MODULE_9__  .H8)(object);
        const found = await reader.get(ref, { signal });
        if (!found.ok && found.failure.reason !== 'forbidden')
            return found;
        const live = found.ok ? found.value : 'unreadable';
        const stays = staying.get((0,_plan_judge_deletion_js__WEBPACK_IMPORTED_MODULE_4__  .P2)(ref));
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ number, ref, live, ...(stays !== undefined && { stays }) });
    }));
    const candidates = [];
    for (const candidate of all) {
        if (!candidate.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_2__  .i)('look whose the objects are', candidate.failure));
        candidates.push(candidate.value);
    }
    if (coming === undefined)
        return onlyDoomed(ownersOnly ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(candidates) : await withClaims(candidates, source));
    const doomed = candidates.filter(({ live }) => typeof live !== 'object' || (0,_kube_resource_policy_js__WEBPACK_IMPORTED_MODULE_11__  .Nz)(live) !== 'keep');
    if (!complete && !candidates.some((candidate) => takenFrom(release, candidate).length > 0)) {
        const claimed = await withClaims(doomed, source);
        if (!claimed.ok || !claimed.value.some((candidate) => isSuspect(candidate, release)))
            return onlyDoomed(claimed.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)([]) : claimed);
    }
    const next = await coming();
    if (!next.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_2__  .i)('render the chart', next.failure));
    const again = await (0,_helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_0__  .Qv)(next.value ?? '', release, reader);
    if (!again.ok)
        return again;
    const keys = new Set(again.value.map((object) => (0,_plan_judge_deletion_js__WEBPACK_IMPORTED_MODULE_4__  .P2)((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_9__  .H8)(object))));
    const comes = ({ ref }) => keys.has((0,_plan_judge_deletion_js__WEBPACK_IMPORTED_MODULE_4__  .P2)(ref));
    const going = await withClaims(doomed.filter((candidate) => !comes(candidate)), source);
    if (!going.ok)
        return going;
    const overwrites = candidates.filter(comes).flatMap((candidate) => takenFrom(release, candidate));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ doomed: going.value, overwrites });
}
function onlyDoomed(doomed) {
    return doomed.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ doomed: doomed.value, overwrites: [] }) : doomed;
}
function takenFrom(release, { live }) {
    return typeof live === 'object' && !(0,_kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_8__  .D0)(live, release) ? (0,_observe_drift_taken_away_js__WEBPACK_IMPORTED_MODULE_3__  .SP)(live) : [];
}
async function withClaims(candidates, source) {
    const isAsked = ({ live, stays }) => typeof live === 'object' && stays === undefined && (0,_kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_8__  .D0)(live, source.release);
    const claims = await (0,_claims_of_others_js__WEBPACK_IMPORTED_MODULE_5__  .U)(source, candidates.filter(isAsked).map(({ ref }) => ref));
    if (!claims.ok)
        return claims;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(candidates.map((candidate) => {
        const why = isAsked(candidate) ? claims.value.get((0,_plan_judge_deletion_js__WEBPACK_IMPORTED_MODULE_4__  .P2)(candidate.ref)) : undefined;
        return why === undefined ? candidate : { ...candidate, stays: why };
    }));
}
function isSuspect({ live, stays }, release) {
    if (live === undefined)
        return false;
    return live === 'unreadable' || stays !== undefined || (0,_cluster_objects_contents_js__WEBPACK_IMPORTED_MODULE_7__  .jY)(live) || !(0,_kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_8__  .D0)(live, release);
}
async function hookNames({ reader, release }, stored) {
    const text = stored.chartHooks.map(({ manifest }) => manifest).join('\n---\n');
    const hooks = await (0,_helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_0__  .Qv)(text, release, reader);
    return hooks.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(new Set(hooks.value.map(_kube_object_js__WEBPACK_IMPORTED_MODULE_9__  .Vb))) : hooks;
}


  }),

  57768:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  mendRecord),
    L: () => (  refuseMending)
  });
  var _cluster_objects_unserved_kind_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12629);
  var _helm_rewrite_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63083);
  var _helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12851);
  var _kube_object_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31589);
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46305);
  var _plan_mend_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26656);
  var _plan_render_rendered_item_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64036);
  var _plan_render_served_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86311);
  var _release_observe_again_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10552);
  var _original_records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48028);











async function mendRecord(release, record) {
    const { run, planned, effects } = release;
    if (!record)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)();
    const stored = await (0,_helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_1__  .M7)(planned, record, run.cluster);
    if (!stored.ok)
        return stored;
    const manifest = stored.value?.manifest ?? '';
    const isWell = ({ resources }) => (0,_plan_render_rendered_item_js__WEBPACK_IMPORTED_MODULE_4__  .W)(manifest).every((item) => item.name !== '' && (0,_plan_render_served_version_js__WEBPACK_IMPORTED_MODULE_5__  .S)(item, resources));
    const known = await run.cluster.reader.served();
    if (known.ok && isWell(known.value))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)();
    const served = await run.cluster.reader.served('fresh');
    if (!served.ok)
        return served;
    const hidden = refuseMending(manifest, served.value);
    if (hidden)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__  .f)(hidden);
    const { resources } = served.value;
    const { changes } = (0,_plan_mend_manifest_js__WEBPACK_IMPORTED_MODULE_3__  .s)(manifest, resources);
    if (changes.length === 0)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)();
    const kept = await (0,_original_records_js__WEBPACK_IMPORTED_MODULE_6__  .PI)(release, record);
    if (!kept.ok)
        return kept;
    const rewritten = await (0,_helm_rewrite_manifest_js__WEBPACK_IMPORTED_MODULE_0__  .Q)({ reader: run.cluster.reader, writer: effects.cluster }, planned, record, { action: 'mend', rewrite: (text) => (0,_plan_mend_manifest_js__WEBPACK_IMPORTED_MODULE_3__  .s)(text, resources).manifest });
    if (!rewritten.ok)
        return rewritten;
    for (const change of changes) {
        const text = `the stored revision ${record.revision}: ${change}; its record as it was is in secret ${kept.value}`;
        run.record.emit({ type: 'warning', release: planned.id, text });
    }
    return (0,_release_observe_again_js__WEBPACK_IMPORTED_MODULE_8__  .p)(release);
}
function refuseMending(manifest, served) {
    const hidden = (0,_plan_mend_manifest_js__WEBPACK_IMPORTED_MODULE_3__  .f)(manifest, served);
    if (hidden === undefined)
        return undefined;
    return (0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_2__  .i)(`the stored revision names objects of ${(0,_kube_object_js__WEBPACK_IMPORTED_MODULE_9__  .F8)(hidden)}`, (0,_cluster_objects_unserved_kind_js__WEBPACK_IMPORTED_MODULE_10__  .g1)(hidden));
}


  }),

  48028:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    GJ: () => (  findOriginals),
    PI: () => (  keepOriginal),
    cH: () => (  forgetOriginals)
  });
  var _cluster_objects_shared_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62372);
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);



const ORIGINAL_LABEL = 'helm-lifecycle/original-of';
async function keepOriginal({ run, planned, effects }, record) {
    const { name, namespace } = planned;
    const ref = { apiVersion: 'v1', kind: 'Secret', namespace };
    const copy = { ...ref, name: `helm-lifecycle.original.${name}.v${record.revision}` };
    const found = await run.cluster.reader.get(copy);
    if (!found.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_1__  .i)('keep the stored revision', found.failure));
    if (found.value)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(copy.name);
    const secret = await run.cluster.reader.get({ ...ref, name: record.secretName });
    if (!secret.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_1__  .i)('keep the stored revision', secret.failure));
    const { data } = (secret.value ?? {});
    const created = await effects.cluster.create({
        ...{ apiVersion: 'v1', kind: 'Secret', type: 'helm-lifecycle/original', data: data ?? {} },
        metadata: { name: copy.name, namespace, labels: { [ORIGINAL_LABEL]: name } },
    });
    return created.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(copy.name) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_1__  .i)('keep the stored revision', created.failure));
}
async function findOriginals({ run, planned, signal, }) {
    const copies = await (0,_cluster_objects_shared_list_js__WEBPACK_IMPORTED_MODULE_0__  .i)(run.cluster.reader, {
        ...{ apiVersion: 'v1', kind: 'Secret', namespace: planned.namespace, metadataOnly: true },
        labelSelector: ORIGINAL_LABEL,
    }, signal);
    if (!copies.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_1__  .i)('look for the records that were kept', copies.failure));
    const own = copies.value.filter(({ metadata }) => metadata.labels?.[ORIGINAL_LABEL] === planned.name);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(own.map(({ metadata }) => metadata.name));
}
async function forgetOriginals({ planned: { namespace }, effects }, names) {
    for (const name of names) {
        const deleted = await effects.cluster.delete({ apiVersion: 'v1', kind: 'Secret', name, namespace });
        if (!deleted.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_1__  .i)(`delete secret ${name}`, deleted.failure));
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)();
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
  var _judge_deletions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42615);
  var _mend_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57768);
  var _spare_others_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15781);






async function judgeUninstall(release, source, taken = []) {
    const from = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_4__  .BP)(release.observed);
    if (!from)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)((0,_judge_deletions_js__WEBPACK_IMPORTED_MODULE_1__  .V)());
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
    a9: () => (  deletionSource),
    yp: () => (  goingIn)
  });
  var _helm_rewrite_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63083);
  var _kube_manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25604);
  var _model_object_ref_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19651);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46305);
  var _release_observe_again_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10552);
  var _claims_of_others_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78655);
  var _tell_deletion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27106);







function goingIn({ approved, effects }) {
    return ({ id, operation }) => operation === 'uninstall' && (effects === undefined || approved.performs.has(id));
}
function deletionSource({ run, planned, signal, }) {
    const { plan } = run.approved;
    const isGoing = goingIn(run);
    return {
        reader: run.cluster.reader,
        store: run.cluster.store,
        release: planned,
        going: plan.releases.filter(isGoing),
        beside: (0,_claims_of_others_js__WEBPACK_IMPORTED_MODULE_2__  .A)(planned, plan, isGoing),
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
    const rewritten = await (0,_helm_rewrite_manifest_js__WEBPACK_IMPORTED_MODULE_0__  .Q)({ reader: run.cluster.reader, writer: effects.cluster }, planned, from, { action: 'leave objects out of', rewrite: (manifest) => (0,_kube_manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__  .B0)(manifest, spared) });
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

  58888:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    OP: () => (  MEMORY_HOURS),
    Ot: () => (  repairsText),
    Td: () => (  readRepairs),
    VH: () => (  MOST_REPAIRS),
    fO: () => (  isRepairMemory),
    hz: () => (  REPAIRS_ANNOTATION)
  });
const REPAIRS_ANNOTATION = 'helm-lifecycle/repairs';
const MEMORY_HOURS = 24;
const MOST_REPAIRS = 3;
const MOST_REMEMBERED = 30;
const LONGEST = 2_000;
function isRepairMemory(annotation) {
    return annotation.length <= LONGEST && /^(?:\d{1,11}:[0-9a-f]{16}(?:,|$))+$/.test(annotation);
}
function readRepairs(annotation, now) {
    return (annotation ?? '')
        .slice(0, LONGEST)
        .split(',')
        .flatMap((text) => {
        const [, at = '', signature = ''] = /^(\d{1,11}):([0-9a-f]{16})$/.exec(text) ?? [];
        const isRecent = signature !== '' && Number(at) <= now + 60 && Number(at) > now - MEMORY_HOURS * 3_600;
        return isRecent ? [{ at: Number(at), signature }] : [];
    });
}
function repairsText(repairs) {
    return repairs
        .slice(-MOST_REMEMBERED)
        .map(({ at, signature }) => `${at}:${signature}`)
        .join(',');
}


  }),

  84208:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Fz: () => (  hookLeaseKey),
    UB: () => (  hookHolder),
    xV: () => (  uninstallsForHooks)
  });
  var _deletion_claims_of_others_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78655);
  var _deletion_spare_on_uninstall_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42608);
  var _deletion_spare_others_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15781);
  var _release_observe_again_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10552);
  var _release_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74260);
  var _release_lease_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86663);






function hookLeaseKey(releaseId) {
    return releaseId === undefined ? 'hook-lease' : `hook-lease-${releaseId}`;
}
function hookHolder(holder, releaseId) {
    return `${holder}, in a hook ${releaseId === undefined ? 'around all charts' : `of ${releaseId}`}`;
}
function uninstallsForHooks(run, effects, owner) {
    const key = hookLeaseKey(owner.releaseId);
    return async (other, signal, work) => {
        const release = contextOf(other, { run, effects, ...owner, signal });
        const lease = await (0,_release_lease_js__WEBPACK_IMPORTED_MODULE_3__  ._e)(release);
        if (!lease.ok)
            return lease;
        (0,_release_context_js__WEBPACK_IMPORTED_MODULE_4__  .N)(release, { lease: lease.value });
        if (lease.value)
            run.record.saveState(key, JSON.stringify(other));
        try {
            const observed = await (0,_release_observe_again_js__WEBPACK_IMPORTED_MODULE_5__  .p)(release);
            if (!observed.ok)
                return observed;
            const spared = await (0,_deletion_spare_on_uninstall_js__WEBPACK_IMPORTED_MODULE_1__  .J)(release, {
                reader: run.cluster.reader,
                store: run.cluster.store,
                release: other,
                going: [],
                beside: (0,_deletion_claims_of_others_js__WEBPACK_IMPORTED_MODULE_0__  .A)(other, run.approved.plan, (0,_deletion_spare_others_js__WEBPACK_IMPORTED_MODULE_2__  .yp)(run)),
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
                (0,_release_context_js__WEBPACK_IMPORTED_MODULE_4__  .N)(release, { observed: after.value });
            if (await (0,_release_lease_js__WEBPACK_IMPORTED_MODULE_3__  .wL)(release, lease.value))
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

  86663:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  _4: () => (  forgetWriting),
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
    const { reader, writer, clock, release, holder, durationMs, lostAfterMs, own, takenAt } = options;
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
            const result = await writer.update(edit((0,lease_object .GI)(lease, own), now), request);
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
    let known = isFree(options.known) ? options.known : undefined;
    for (;;) {
        if (signal.aborted)
            return (0,model_result .f)((0,abort_failure .P)(signal, what));
        const found = known ? (0,model_result.ok)(known.object) : await reader.get(ref, { signal });
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
        if (taken.ok && taken.value.metadata.deletionTimestamp === undefined) {
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
        const isOld = known !== undefined && (taken.ok || OF_OLD.has(taken.failure.reason));
        known = undefined;
        if (isOld)
            continue;
        races += 1;
        const failure = taken.ok ? goingAway(ref) : taken.failure;
        if (failure.reason !== 'conflict' || races === MOST_RACES)
            return withoutRights(failure, what);
    }
}
const OF_OLD = new Set(['conflict', 'not-found']);
function isFree(known) {
    return known !== undefined && (known.object === undefined || (0,lease_object .iC)(known.object, 0) === undefined);
}
function take(options, found, now) {
    const { writer, release, holder, own } = options;
    const lease = found ? (0,lease_object .GI)(found, own) : (0,lease_object .ZQ)(release);
    const wanted = (0,lease_object .Vr)(lease, holder, durationOf(options), now);
    return found === undefined ? writer.create(wanted) : writer.update(wanted);
}
async function waitForOther(options, forMs) {
    const { reader, clock, release, signal } = options;
    const { apiVersion, kind, name, namespace } = (0,lease_object .mf)(release);
    const changed = new AbortController();
    const waiting = AbortSignal.any([signal, changed.signal]);
    let wasSeen = false;
    const watching = reader.watch({ apiVersion, kind, namespace: namespace ?? '', fieldSelector: `metadata.name=${name}` }, waiting, ({ type, object }) => {
        const free = object === undefined
            ? !wasSeen
            : type === 'DELETED' || (0,lease_object .iC)(object, reader.serverTime()) === undefined;
        wasSeen ||= object !== undefined;
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
function goingAway(ref) {
    return { reason: 'conflict', message: `${(0,object_ref .r)(ref)} is being deleted again and again` };
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
var observe_again = __webpack_require__(10552);
var foreign_memory = __webpack_require__(9828);
var repair_memory = __webpack_require__(58888);
var writing_claim = __webpack_require__(55331);
;// CONCATENATED MODULE: ./build/engine/lease/own-annotations.js



const FORMS = new Map([
    [writing_claim .Xn, writing_claim .j_],
    [foreign_memory .po, foreign_memory .Qx],
    [repair_memory .hz, repair_memory .fO],
]);
function isOwn(key, value) {
    return FORMS.get(key)?.(value) === true;
}
function ownAnnotations(annotations) {
    return Object.fromEntries(Object.entries(annotations).filter(([key, value]) => isOwn(key, value)));
}

;// CONCATENATED MODULE: ./build/engine/lease/release-lease.js








async function takeLease(release, { onWaiting = () => { }, known } = {}) {
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
        own: ownAnnotations,
        onWaiting: ({ holder }) => {
            const text = `waits for another run that works on it: ${holder}`;
            run.record.emit({ type: 'warning', release: planned.id, text });
            onWaiting();
        },
        ...(known && { known }),
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
const MOST_NAMED = 5;
function warnOfUnknown({ run, planned }, { annotations }) {
    const unknown = Object.entries(annotations).filter(([key, value]) => !isOwn(key, value));
    if (unknown.length === 0)
        return;
    const names = unknown.slice(0, MOST_NAMED).map(([key]) => key);
    const more = unknown.length > MOST_NAMED ? `, and ${unknown.length - MOST_NAMED} more` : '';
    const text = `what others wrote into ${(0,object_ref .r)((0,lease_object .mf)(planned))} is removed: ${names.join(', ')}${more}`;
    run.record.emit({ type: 'warning', release: planned.id, text });
}
async function noteWriting({ lease, observed }, { revision, forMs }) {
    if (!lease)
        return (0,model_result.ok)(undefined);
    let until = 0;
    const noted = await lease.setAnnotations((now) => {
        until = now + forMs;
        return { [writing_claim .Xn]: (0,writing_claim .py)({ revision, until }, observed) };
    });
    return noted.ok ? (0,model_result.ok)(until) : noted;
}
async function forgetWriting({ lease }) {
    return lease ? lease.setAnnotations({ [writing_claim .Xn]: null }) : (0,model_result.ok)();
}


  }),

  55331:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Xn: () => (  WRITING_ANNOTATION),
    _z: () => (  uninstallsUntil),
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
    seal: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().max(64),
});
const LONGEST = 200;
function claimWriting(writing, before) {
    return JSON.stringify({ ...writing, seal: sealAfter(before, writing) });
}
function isClaimed(annotation, observed) {
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_2__  .BP)(observed);
    const parsed = claim.safeParse((0,_util_json_text_js__WEBPACK_IMPORTED_MODULE_3__  .qF)(annotation ?? ''));
    if (!last || !parsed.success || parsed.data.revision !== last.revision)
        return false;
    const before = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_2__  .Ow)(observed).filter((record) => record !== last);
    if (parsed.data.seal !== sealAfter({ revisions: before }, parsed.data))
        return false;
    return before.length > 0 || last.manifestId !== undefined;
}
function uninstallsUntil(annotation, observed) {
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_2__  .BP)(observed);
    const parsed = claim.safeParse((0,_util_json_text_js__WEBPACK_IMPORTED_MODULE_3__  .qF)(annotation ?? ''));
    if (!last || !mayGoOn(last) || !parsed.success || parsed.data.revision !== last.revision)
        return undefined;
    return parsed.data.seal === sealAfter(observed, parsed.data) ? parsed.data.until : undefined;
}
function mayGoOn({ status, isUninstalling }) {
    return status === 'uninstalling' || (isUninstalling === true && status !== 'uninstalled');
}
function claimedUntil(annotation) {
    return claim.safeParse((0,_util_json_text_js__WEBPACK_IMPORTED_MODULE_3__  .qF)(annotation ?? '')).data?.until;
}
function isClaim(annotation) {
    return annotation.length <= LONGEST && claim.safeParse((0,_util_json_text_js__WEBPACK_IMPORTED_MODULE_3__  .qF)(annotation)).success;
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


async function observeAgain(release, since) {
    const before = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__  .BP)(release.observed);
    const observed = await release.run.cluster.store.observeOne(release.planned, since);
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

  63083:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  rewriteManifest)
  });
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);
  var _storage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82574);



async function rewriteManifest({ reader, writer }, release, record, { action, rewrite }) {
    const ref = { apiVersion: 'v1', kind: 'Secret', name: record.secretName, namespace: release.namespace };
    const what = `${action} revision ${record.revision} of ${release.namespace}/${release.name}`;
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
        metadata: { resourceVersion: record.resourceVersion },
        data: { release: payload.value },
    });
    return patched.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)() : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)(what, patched.failure));
}


  }),

  5958:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Sv: () => (  WAS_TAKEN),
  eL: () => (  judgeDeletion),
  P2: () => (  sameObjectKey)
});

var helm_owner = __webpack_require__(10560);
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
        return isRecord || (0,helm_owner .D0)(object, release);
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
        return leave(`it ${(0,helm_owner .zd)(live)}`);
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

  26656:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    f: () => (  hiddenApi),
    s: () => (  mendManifest)
  });
  var _kube_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49958);
  var _kube_list_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48374);
  var _kube_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31589);
  var _render_rendered_item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64036);
  var _render_served_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86311);





function hiddenApi(manifest, { resources, unanswered }) {
    const lost = (0,_render_rendered_item_js__WEBPACK_IMPORTED_MODULE_1__  .W)(manifest).filter((item) => !(0,_render_served_version_js__WEBPACK_IMPORTED_MODULE_2__  .S)(item, resources) && (0,_render_served_version_js__WEBPACK_IMPORTED_MODULE_2__  .a)(item, resources) === undefined);
    return unanswered.find((api) => lost.some(({ apiVersion }) => (0,_kube_object_js__WEBPACK_IMPORTED_MODULE_3__  .F8)(apiVersion) === (0,_kube_object_js__WEBPACK_IMPORTED_MODULE_3__  .F8)(api)));
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
    const { source, isKept = false } = (0,_kube_documents_js__WEBPACK_IMPORTED_MODULE_0__  .r)(text)[0] ?? {};
    const [only] = items;
    const object = items.length === 1 && !isKept ? only : (0,_kube_list_of_js__WEBPACK_IMPORTED_MODULE_4__  .c)(items, isKept);
    return `\n${source === undefined ? '' : `# Source: ${source}\n`}${JSON.stringify(object)}\n`;
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


  })

};
