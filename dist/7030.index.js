export const id = 7030;
export const ids = [7030];
export const modules = {

  18118:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    j: () => (  deployedAgain)
  });
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48136);
  var _observe_previews_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2478);
  var _plan_previews_stale_previews_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42317);



async function deployedAgain({ reader }, { namespace, expiredAt }) {
    if (expiredAt === undefined)
        return undefined;
    const live = await (0,_observe_previews_js__WEBPACK_IMPORTED_MODULE_2__  .oZ)(reader, namespace);
    if (!live.ok)
        return (0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)(`see whether namespace ${namespace} was deployed again`, live.failure);
    if (live.value === undefined || !(0,_plan_previews_stale_previews_js__WEBPACK_IMPORTED_MODULE_1__  .$)(live.value, expiredAt))
        return undefined;
    return {
        reason: 'conflict',
        message: `namespace ${namespace} stays: it was deployed again while it was being removed`,
        remedy: 'The next sweep goes by its new expiry. Deploy it again if something of it is missing.',
        object: `Namespace/${namespace}`,
    };
}


  }),

  27030:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  performRunSteps: () => (  performRunSteps)
});

var wait_gone = __webpack_require__(86779);
var result_failure = __webpack_require__(48136);
;// CONCATENATED MODULE: ./build/engine/deletion/delete-namespaces.js


async function deleteNamespaces(run, step) {
    const { releases } = run.approved.plan;
    for (const [name, owner] of run.shared.emptied) {
        if (!step.releases.includes(owner.id))
            continue;
        const staying = releases.find(({ id, namespace, action, operation }) => namespace === name &&
            operation !== 'absent' &&
            (action !== 'destroy' || !run.approved.performs.has(id) || run.shared.failing.has(id)));
        const text = staying
            ? `Namespace/${name} stays: release ${staying.id} lives in it`
            : `Namespace/${name} is deleted with everything in it (\`allowNamespaceDeletion\`)`;
        run.record.emit({ type: 'warning', release: owner.id, text });
        const deleted = staying ? undefined : await deleteNamespace(run, name, owner);
        if (deleted && !deleted.ok)
            return (0,result_failure .i)(`delete namespace ${name}`, deleted.failure);
    }
    return undefined;
}
async function deleteNamespace({ effects, cluster: { reader }, limits: { clock, signal }, }, name, { settings }) {
    const ref = { apiVersion: 'v1', kind: 'Namespace', name };
    const targets = await (0,wait_gone .ls)(reader, [ref], { signal });
    const uid = targets.ok ? targets.value[0]?.uid : undefined;
    if (!targets.ok || uid === undefined || !effects)
        return targets.ok ? { ok: true, value: undefined } : targets;
    const deleted = await effects.cluster.delete(ref, { uid, signal });
    if (!deleted.ok)
        return deleted;
    return (0,wait_gone .Bl)({ reader, clock, targets: targets.value, timeoutMs: settings.timeout, signal });
}

var release_release = __webpack_require__(45333);
var result = __webpack_require__(46305);
var previews = __webpack_require__(2478);
var deployed_again = __webpack_require__(18118);
var object_ref = __webpack_require__(19651);
var limiter = __webpack_require__(36125);
;// CONCATENATED MODULE: ./build/engine/previews/held-objects.js




const AT_ONCE = 8;
async function heldObjects({ cluster: { reader }, limits: { signal } }, namespace) {
    const served = await reader.served();
    if (!served.ok)
        return [];
    const limited = (0,limiter .z)(AT_ONCE);
    const listed = served.value.resources.filter(({ namespaced, verbs }) => namespaced && verbs.includes('list'));
    const lists = await Promise.all(listed.map(({ apiVersion, kind }) => limited(() => reader.list({ apiVersion, kind, namespace, metadataOnly: true }, { signal }))));
    const objects = lists.flatMap((list) => (list.ok ? list.value : []));
    return [...new Map(objects.map((object) => [object.metadata.uid, object])).values()]
        .filter(({ metadata }) => (metadata.finalizers?.length ?? 0) > 0)
        .map(asHeld);
}
function asHeld({ apiVersion, kind, metadata }) {
    const { name, namespace = '', uid = '', finalizers = [] } = metadata;
    return { ref: { apiVersion, kind, name, namespace }, uid, finalizers };
}
async function removeFinalizers({ effects, record: { emit }, limits: { signal } }, held) {
    for (const { ref, uid, finalizers } of held) {
        const text = `removes the finalizers ${finalizers.join(', ')} of ${(0,object_ref .r)(ref)}: what they stand for is not done`;
        emit({ type: 'warning', text });
        const patch = { metadata: { uid, finalizers: null } };
        const patched = await effects?.cluster.patch(ref, 'merge', patch, { signal });
        if (patched && !patched.ok && patched.failure.reason !== 'not-found')
            return (0,result .f)((0,result_failure .i)(`remove the finalizers of ${(0,object_ref .r)(ref)}`, patched.failure));
    }
    return (0,result.ok)();
}
async function whyStillThere({ cluster: { reader }, limits: { signal } }, { namespace }, held) {
    const live = await reader.get({ apiVersion: 'v1', kind: 'Namespace', name: namespace }, { signal });
    const names = held.map(({ ref, finalizers }) => `${(0,object_ref .r)(ref)}: held by ${finalizers.join(', ')}`);
    const details = [...names, ...(live.ok && live.value ? conditions(live.value) : [])];
    return {
        reason: 'timed-out',
        message: `namespace ${namespace} is not gone: ${details[0] ?? 'nothing says why'}`,
        remedy: held.length > 0
            ? 'Find out why the controllers behind these finalizers do not finish. If they are gone for good, set `remove-finalizers` (--remove-finalizers).'
            : 'Look at the conditions of the namespace.',
        details,
        object: `Namespace/${namespace}`,
    };
}
function conditions({ status }) {
    const all = status?.conditions;
    return (all ?? []).flatMap(({ status: holds, message }) => (holds === 'True' && message ? [message] : []));
}

;// CONCATENATED MODULE: ./build/engine/previews/close-preview.js







const HELD_MS = 30_000;
async function closePreview(run, step) {
    const { namespace, uid } = step;
    if (!run.effects)
        return undefined;
    const [failed] = run.shared.failing;
    if (failed)
        return stays(namespace, ...failed);
    const renewed = await (0,deployed_again .j)(run.cluster, step);
    if (renewed)
        return renewed;
    const late = await lateReleases(run, namespace);
    if (!late.ok)
        return (0,result_failure .i)(`list the releases in ${namespace}`, late.failure);
    if (late.value.length > 0)
        return deployedMeanwhile(namespace, late.value);
    const ref = { apiVersion: 'v1', kind: 'Namespace', name: namespace };
    const deleted = await run.effects.cluster.delete(ref, { uid, signal: run.limits.signal });
    if (!deleted.ok)
        return (0,result_failure .i)(`delete namespace ${namespace}`, deleted.failure);
    const gone = await untilGone(run, step, step.removeFinalizers ? Math.min(HELD_MS, step.timeoutMs) : step.timeoutMs);
    if (gone.ok || gone.failure.reason !== 'timed-out')
        return gone.ok ? undefined : gone.failure;
    const held = await heldObjects(run, namespace);
    if (!step.removeFinalizers || held.length === 0)
        return whyStillThere(run, step, held);
    const removed = await removeFinalizers(run, held);
    if (!removed.ok)
        return removed.failure;
    const released = await untilGone(run, step, step.timeoutMs);
    return released.ok ? undefined : whyStillThere(run, step, await heldObjects(run, namespace));
}
function untilGone({ cluster: { reader }, limits: { clock, signal } }, { namespace: name, uid }, timeoutMs) {
    const targets = [{ apiVersion: 'v1', kind: 'Namespace', name, uid }];
    return (0,wait_gone .Bl)({ reader, clock, targets, timeoutMs, signal });
}
async function lateReleases({ cluster: { reader, store } }, namespace) {
    const names = await (0,previews .yI)(reader, namespace);
    if (!names.ok)
        return names;
    const observed = await store.observe(names.value);
    if (!observed.ok)
        return observed;
    const stored = observed.value.filter((release) => {
        const last = (0,release_release .BP)(release);
        return last !== undefined && last.status !== 'uninstalled';
    });
    return (0,result.ok)(stored.map(({ name }) => name));
}
function stays(namespace, releaseId, failure) {
    return (0,result_failure .i)(`namespace ${namespace} stays, as ${releaseId} failed in it`, failure);
}
function deployedMeanwhile(namespace, names) {
    return {
        reason: 'conflict',
        message: `namespace ${namespace} stays: ${names.join(', ')} was deployed there in the meantime`,
        remedy: 'Run it again when the other run has ended.',
        object: `Namespace/${namespace}`,
    };
}

var preview_labels = __webpack_require__(90308);
;// CONCATENATED MODULE: ./build/engine/previews/open-preview.js




const GONE_MS = 120_000;
async function openPreview(run, step) {
    const { effects } = run;
    const { signal } = run.limits;
    if (!effects)
        return undefined;
    const { namespace, uid } = step;
    const ref = { apiVersion: 'v1', kind: 'Namespace', name: namespace };
    const gone = await waitUntilGone(run, namespace);
    if (!gone.ok)
        return (0,result_failure .i)(`wait until the earlier namespace ${namespace} is gone`, gone.failure);
    const isThere = uid !== undefined && !gone.value;
    const written = isThere
        ? await effects.cluster.patch(ref, 'merge', { metadata: { uid, ...(0,preview_labels .fI)(step) } }, { signal })
        : await make(run, step);
    if (written && !written.ok)
        return (0,result_failure .i)(`open the preview's namespace ${namespace}`, written.failure);
    const limited = await limit(run, step);
    return limited.ok ? undefined : (0,result_failure .i)(`limit the preview's namespace ${namespace}`, limited.failure);
}
async function make({ effects, cluster: { reader }, limits: { signal } }, { namespace, labels, annotations }) {
    const ref = { apiVersion: 'v1', kind: 'Namespace', name: namespace };
    const made = await effects?.cluster.create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, labels, annotations } }, { signal });
    if (made?.ok !== false)
        return made;
    const live = await reader.get(ref, { signal });
    const isOurs = live.ok && live.value !== undefined && (0,preview_labels .Yq)(live.value, { labels, annotations });
    return isOurs ? live : made;
}
async function waitUntilGone({ cluster: { reader }, limits: { clock, signal } }, name) {
    const ref = { apiVersion: 'v1', kind: 'Namespace', name };
    const live = await reader.get(ref, { signal });
    if (!live.ok)
        return live;
    if (live.value?.metadata.deletionTimestamp === undefined)
        return (0,result.ok)(false);
    const targets = await (0,wait_gone .ls)(reader, [ref], { signal });
    if (!targets.ok)
        return targets;
    const gone = await (0,wait_gone .Bl)({ reader, clock, targets: targets.value, timeoutMs: GONE_MS, signal });
    return gone.ok ? (0,result.ok)(true) : gone;
}
async function limit({ effects, limits: { signal } }, { namespace, quota }) {
    const ref = { apiVersion: 'v1', kind: 'ResourceQuota', name: 'helm-lifecycle-preview', namespace };
    if (!effects)
        return (0,result.ok)();
    if (Object.keys(quota).length === 0)
        return effects.cluster.delete(ref, { signal });
    const object = {
        apiVersion: ref.apiVersion,
        kind: ref.kind,
        metadata: { name: ref.name, namespace },
        spec: { hard: quota },
    };
    return effects.cluster.apply(object, { force: true, signal });
}

;// CONCATENATED MODULE: ./build/engine/schedule/run-steps.js



const RUN_STEPS = {
    'delete-namespaces': deleteNamespaces,
    'open-preview': openPreview,
    'close-preview': closePreview,
};
function performRunStep(run, step) {
    return RUN_STEPS[step.kind](run, step);
}
async function performRunSteps(run, phase) {
    for (const step of run.approved.plan.runPhases[phase].steps) {
        const failure = await performRunStep(run, step);
        run.record.emit({ type: 'run-step-ended', kind: step.kind, ...(failure && { failure }) });
        if (failure)
            return failure;
    }
    return undefined;
}


  }),

  2478:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L$: () => (  listNamespaces),
    hh: () => (  claimsIn),
    oZ: () => (  readNamespace),
    yI: () => (  releasesIn)
  });
  var _helm_record_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20569);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46305);


function listNamespaces(reader, labelSelector) {
    return reader.list({ apiVersion: 'v1', kind: 'Namespace', labelSelector, metadataOnly: true });
}
function readNamespace(reader, name) {
    return reader.get({ apiVersion: 'v1', kind: 'Namespace', name });
}
async function releasesIn(reader, namespace) {
    const secrets = await reader.list({
        ...{ apiVersion: 'v1', kind: 'Secret', namespace, metadataOnly: true },
        ...{ labelSelector: _helm_record_type_js__WEBPACK_IMPORTED_MODULE_0__  .f, fieldSelector: `type=${_helm_record_type_js__WEBPACK_IMPORTED_MODULE_0__  .l}` },
    });
    if (!secrets.ok)
        return secrets;
    const names = new Set(secrets.value.flatMap(({ metadata }) => metadata.labels?.name ?? []));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)([...names].sort().map((name) => ({ name, namespace })));
}
async function claimsIn(reader, namespace) {
    const claims = await reader.list({
        ...{ apiVersion: 'v1', kind: 'PersistentVolumeClaim', namespace, metadataOnly: true },
    });
    return claims.ok ? claims.value.map(({ metadata }) => metadata.name).sort() : [];
}


  }),

  54173:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    x: () => (  noPreviewFor)
  });
function noPreviewFor({ isOpen, isDraft, isFork, labels }, { label, drafts }) {
    if (!isOpen)
        return 'is closed';
    if (isFork)
        return 'comes from a fork, whose code never runs with credentials';
    if (isDraft && !drafts)
        return 'is a draft';
    if (label !== undefined && !labels.includes(label))
        return `does not have the label ${label}`;
    return undefined;
}


  }),

  90308:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CB: () => (  previewMetadata),
    W7: () => (  PREVIEW_LABEL),
    Yq: () => (  saysTheSame),
    fI: () => (  previewPatch),
    kO: () => (  previewSelector),
    w0: () => (  readPreviewNamespace)
  });
  var _helm_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40256);
  var _util_slug_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28398);


const PREVIEW_LABEL = 'helm-lifecycle/preview-of';
const PULL_REQUEST_LABEL = 'helm-lifecycle/pull-request';
const COMMIT_LABEL = 'helm-lifecycle/commit';
const REPOSITORY = 'helm-lifecycle/repository';
const BRANCH = 'helm-lifecycle/branch';
const EXPIRES_AT = 'helm-lifecycle/expires-at';
function previewMetadata({ repository, source, commit }, { manifestId, expiresAt }) {
    return {
        labels: {
            [PREVIEW_LABEL]: (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_1__  .UG)(repository),
            [_helm_mark_js__WEBPACK_IMPORTED_MODULE_0__  .vP]: manifestId,
            ...('pullRequest' in source && { [PULL_REQUEST_LABEL]: String(source.pullRequest) }),
            ...(commit !== undefined && { [COMMIT_LABEL]: commit }),
        },
        annotations: {
            [REPOSITORY]: repository,
            ...('branch' in source && { [BRANCH]: source.branch }),
            ...(expiresAt !== undefined && { [EXPIRES_AT]: new Date(expiresAt).toISOString() }),
        },
    };
}
function previewPatch({ labels, annotations, }) {
    return {
        labels: { [COMMIT_LABEL]: null, ...labels },
        annotations: { [EXPIRES_AT]: null, ...annotations },
    };
}
function previewSelector(repository) {
    return `${PREVIEW_LABEL}=${(0,_util_slug_js__WEBPACK_IMPORTED_MODULE_1__  .UG)(repository)}`;
}
function readPreviewNamespace({ metadata }) {
    const { labels = {}, annotations = {} } = metadata;
    const repository = annotations[REPOSITORY];
    const isPreview = repository !== undefined && labels[PREVIEW_LABEL] === (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_1__  .UG)(repository);
    if (!isPreview)
        return undefined;
    const expiresAt = Date.parse(annotations[EXPIRES_AT] ?? '');
    return {
        name: metadata.name,
        uid: metadata.uid ?? '',
        repository,
        source: readSource(labels[PULL_REQUEST_LABEL], annotations[BRANCH]),
        manifestId: labels[_helm_mark_js__WEBPACK_IMPORTED_MODULE_0__  .vP] ?? '',
        ...(Number.isFinite(expiresAt) && { expiresAt }),
        isTerminating: metadata.deletionTimestamp !== undefined,
    };
}
function saysTheSame({ metadata }, { labels, annotations }) {
    const { labels: live = {}, annotations: liveAnnotations = {} } = metadata;
    return ([PREVIEW_LABEL, _helm_mark_js__WEBPACK_IMPORTED_MODULE_0__  .vP, PULL_REQUEST_LABEL].every((name) => live[name] === labels[name]) &&
        [REPOSITORY, BRANCH].every((name) => liveAnnotations[name] === annotations[name]));
}
function readSource(number, branch) {
    const pullRequest = Number(number);
    if (number !== undefined && Number.isSafeInteger(pullRequest))
        return { pullRequest };
    return branch === undefined ? undefined : { branch };
}


  }),

  42317:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  isDeployedAgain),
    D: () => (  stalePreviews)
  });
  var _judge_pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54173);
  var _preview_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90308);


function stalePreviews({ previews, openPullRequests, rules, now }) {
    const open = new Map(openPullRequests.map((pull) => [pull.number, pull]));
    return previews.flatMap((preview) => {
        const { expiresAt: expiredAt } = preview;
        if (expiredAt !== undefined && expiredAt <= now)
            return [{ preview, why: expiredText(expiredAt), expiredAt }];
        const why = notWanted(preview, { open, rules });
        return why === undefined ? [] : [{ preview, why }];
    });
}
function isDeployedAgain(live, expiredAt) {
    return (0,_preview_labels_js__WEBPACK_IMPORTED_MODULE_0__  .w0)(live)?.expiresAt !== expiredAt;
}
function expiredText(expiredAt) {
    return `expired at ${new Date(expiredAt).toISOString().slice(0, 16)}Z`;
}
function notWanted({ source }, { open, rules }) {
    if (source === undefined || !('pullRequest' in source))
        return undefined;
    const pull = open.get(source.pullRequest);
    const why = pull === undefined ? 'is not open' : (0,_judge_pull_request_js__WEBPACK_IMPORTED_MODULE_1__  .x)(pull, rules);
    return why === undefined ? undefined : `its pull request ${source.pullRequest} ${why}`;
}


  })

};
