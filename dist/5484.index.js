export const id = 5484;
export const ids = [5484];
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

  29338:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  isSameSource),
    r: () => (  sourceText)
  });
function sourceText(source) {
    return 'pullRequest' in source ? `pull request ${source.pullRequest}` : `branch ${source.branch}`;
}
function isSameSource(one, other) {
    return sourceText(one) === sourceText(other);
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

  33075:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  foreignNamespace)
  });
  var _model_preview_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29338);
  var _preview_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90308);


function foreignNamespace(live, preview, manifestId) {
    const { namespace } = preview;
    const found = (0,_preview_labels_js__WEBPACK_IMPORTED_MODULE_0__  .w0)(live);
    const because = (why, remedy) => ({
        reason: 'conflict',
        message: `namespace ${namespace} ${why}`,
        remedy,
        object: `Namespace/${namespace}`,
    });
    const other = 'Choose another `preview-prefix`.';
    if (!found)
        return because(`exists and is no preview: it has no label ${_preview_labels_js__WEBPACK_IMPORTED_MODULE_0__  .W7}`, `${other} A namespace that was not made by \`preview\` is never changed or deleted by it.`);
    if (found.repository !== preview.repository)
        return because(`is a preview of repository ${found.repository}, not of ${preview.repository}`, other);
    if (found.manifestId !== manifestId)
        return because(`is a preview of the manifest ${found.manifestId}, not of ${manifestId}`, other);
    if (found.source === undefined || !(0,_model_preview_js__WEBPACK_IMPORTED_MODULE_1__  .E)(found.source, preview.source)) {
        const of = found.source ? `of ${(0,_model_preview_js__WEBPACK_IMPORTED_MODULE_1__  .r)(found.source)}` : 'that no longer says of what';
        return because(`is a preview ${of}, not of ${(0,_model_preview_js__WEBPACK_IMPORTED_MODULE_1__  .r)(preview.source)}`, other);
    }
    return undefined;
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

  76694:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  planPreview),
    U: () => (  planTeardown)
  });
function planPreview(deploy, step) {
    const { before } = deploy.runPhases;
    return {
        ...deploy,
        command: 'preview',
        runPhases: { ...deploy.runPhases, before: { ...before, steps: [step, ...before.steps] } },
    };
}
function planTeardown(destroy, step) {
    const { after } = destroy.runPhases;
    return {
        ...destroy,
        command: 'preview-teardown',
        runPhases: { ...destroy.runPhases, after: { ...after, steps: [...after.steps, step] } },
    };
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

  60488:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Gf: () => (  previewNamespace),
    J3: () => (  previewManifestId),
    RI: () => (  branchLabel)
  });
  var _util_slug_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28398);

const LONGEST = 63;
function previewNamespace(source, { prefix, repository }) {
    const own = 'pullRequest' in source ? `pr-${source.pullRequest}` : branchLabel(source.branch);
    const start = (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__  .tF)(prefix ?? repository.split('/').at(-1) ?? '') || 'preview';
    const whole = `${start}-${own}`;
    if (whole.length <= LONGEST)
        return whole;
    if (own.length > LONGEST / 2)
        return (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__  .UG)(whole);
    const cut = (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__  .tF)(start.slice(0, LONGEST - own.length - 10));
    return `${cut}-${(0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__  .BC)(start)}-${own}`;
}
function branchLabel(branch) {
    const slug = (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__  .tF)(branch);
    if (slug === '')
        return (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__  .BC)(branch);
    return /^[a-z0-9][a-z0-9/._-]*$/.test(branch) ? slug : `${slug}-${(0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__  .BC)(branch)}`;
}
function previewManifestId(manifestId, namespace) {
    return (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__  .UG)(`${manifestId} ${namespace}`);
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


  }),

  60479:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _M: () => (  repositoryOf),
    sI: () => (  previewTarget),
    yZ: () => (  previewJob)
  });
  var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);
  var _plan_previews_preview_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60488);
  var _opening_origin_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68169);



async function previewTarget(options) {
    if (options.previewBranch !== undefined && options.isFork)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)(namedByStranger(options));
    const source = sourceOf(options);
    if (source === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)({
            reason: 'invalid-manifest',
            message: 'this run is about no pull request, and no branch is named',
            remedy: 'Set `pull-request` (--pull-request) to its number, or `preview-branch` (--branch).',
        });
    const repository = await repositoryOf(options);
    if (!repository.ok)
        return repository;
    const namespace = (0,_plan_previews_preview_name_js__WEBPACK_IMPORTED_MODULE_0__  .Gf)(source, {
        prefix: options.previewPrefix,
        repository: repository.value,
    });
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ namespace, repository: repository.value, source });
}
async function repositoryOf({ repository, workspace }) {
    const found = repository ?? (await (0,_opening_origin_repository_js__WEBPACK_IMPORTED_MODULE_1__  .V)(workspace));
    if (found !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(found);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)({
        reason: 'invalid-manifest',
        message: 'nobody knows which repository this checkout is of',
        remedy: 'Set GITHUB_REPOSITORY to `owner/repository`, or add a remote `origin`.',
    });
}
function sourceOf({ previewBranch: branch, pullRequest }) {
    if (branch !== undefined)
        return { branch };
    return pullRequest === undefined ? undefined : { pullRequest };
}
function namedByStranger({ previewBranch, pullRequest }) {
    const instead = pullRequest === undefined
        ? 'Leave it out, and set `pull-request` (--pull-request) to the number of the pull request'
        : `Leave it out: then this run is about pull request ${pullRequest}`;
    return {
        reason: 'invalid-manifest',
        message: `\`preview-branch\` is ${JSON.stringify(previewBranch)}, and the event of this job is about a branch of another repository, or of one that it does not name: a stranger may have chosen that name`,
        remedy: `${instead}. One of a fork has no preview.`,
    };
}
function previewJob(preview, options, { deps, purpose }) {
    const { namespace } = preview;
    return {
        options: { ...options, namespace },
        deps: { ...deps, env: { ...deps.env, ...previewVariables(preview) } },
        purpose: { ...purpose, withNeeds: false, idFrom: (id) => (0,_plan_previews_preview_name_js__WEBPACK_IMPORTED_MODULE_0__  .J3)(id, namespace) },
    };
}
function previewVariables({ namespace, source, commit }) {
    return {
        PREVIEW_NAMESPACE: namespace,
        ...('pullRequest' in source
            ? { PREVIEW_NUMBER: String(source.pullRequest) }
            : { PREVIEW_BRANCH: (0,_plan_previews_preview_name_js__WEBPACK_IMPORTED_MODULE_0__  .RI)(source.branch) }),
        ...(commit !== undefined && { PREVIEW_COMMIT: commit }),
    };
}


  }),

  35484:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  removePreview)
  });
  var _engine_previews_deployed_again_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18118);
  var _model_release_release_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(45333);
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(46305);
  var _observe_previews_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2478);
  var _plan_planners_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11839);
  var _plan_previews_judge_namespace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33075);
  var _plan_previews_plan_preview_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(76694);
  var _plan_previews_stale_previews_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42317);
  var _stages_approve_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69292);
  var _stages_observe_entries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14612);
  var _stages_perform_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75659);
  var _stages_report_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51877);
  var _with_session_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97174);
  var _preview_target_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60479);















const SHORTEST_MS = 10_000;
function removePreview(removal, options, deps) {
    const { preview } = removal;
    const job = (0,_preview_target_js__WEBPACK_IMPORTED_MODULE_10__  .yZ)(preview, options, { deps, purpose: { readFor: 'releases', decrypts: 'hooks' } });
    return (0,_with_session_js__WEBPACK_IMPORTED_MODULE_9__  .N)(job, async (session) => {
        const closing = await closingStep(removal, session);
        if (!closing.ok)
            return closing;
        const step = closing.value;
        if (typeof step === 'string')
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_11__.ok)({ kind: 'nothing-removed', why: step });
        const without = await releasesWithoutEntry(preview, session);
        if (!without.ok)
            return without;
        const observed = await (0,_stages_observe_entries_js__WEBPACK_IMPORTED_MODULE_6__  .x)(session, 'destroy', { without: without.value });
        if (!observed.ok)
            return observed;
        const plan = (0,_plan_previews_plan_preview_js__WEBPACK_IMPORTED_MODULE_12__  .U)((0,_plan_planners_run_js__WEBPACK_IMPORTED_MODULE_2__  .nY)(observed.value), step);
        const approved = (0,_stages_approve_plan_js__WEBPACK_IMPORTED_MODULE_5__  .P)(plan, session);
        const { stage, replan } = observed.value;
        const unlessDeployed = async (planned, now) => {
            const deployed = await (0,_engine_previews_deployed_again_js__WEBPACK_IMPORTED_MODULE_0__  .j)(session.connection, step);
            return deployed ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_11__  .f)(deployed) : replan(planned, now);
        };
        const end = await (0,_stages_perform_plan_js__WEBPACK_IMPORTED_MODULE_7__  .j)(approved, { stage, replan: unlessDeployed }, session);
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_11__.ok)(await (0,_stages_report_run_js__WEBPACK_IMPORTED_MODULE_8__  .G)(end, session));
    });
}
async function closingStep({ preview, expiredAt }, { connection: { reader }, manifest, entries, options }) {
    const { namespace } = preview;
    const live = await (0,_observe_previews_js__WEBPACK_IMPORTED_MODULE_13__  .oZ)(reader, namespace);
    if (!live.ok || live.value === undefined)
        return live.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_11__.ok)('not-there') : live;
    const foreign = (0,_plan_previews_judge_namespace_js__WEBPACK_IMPORTED_MODULE_3__  .G)(live.value, preview, manifest.id);
    if (foreign)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_11__  .f)(foreign);
    if (expiredAt !== undefined && (0,_plan_previews_stale_previews_js__WEBPACK_IMPORTED_MODULE_4__  .$)(live.value, expiredAt))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_11__.ok)('deployed-again');
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_11__.ok)({
        kind: 'close-preview',
        namespace,
        uid: live.value.metadata.uid ?? '',
        ...(expiredAt !== undefined && { expiredAt }),
        claims: await (0,_observe_previews_js__WEBPACK_IMPORTED_MODULE_13__  .hh)(reader, namespace),
        removeFinalizers: options.removeFinalizers,
        timeoutMs: Math.max(SHORTEST_MS, ...entries.map(({ settings }) => settings.timeout)),
    });
}
async function releasesWithoutEntry({ namespace }, { connection, entries, store, manifest }) {
    const names = await (0,_observe_previews_js__WEBPACK_IMPORTED_MODULE_13__  .yI)(connection.reader, namespace);
    if (!names.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_11__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_1__  .i)(`list the releases in ${namespace}`, names.failure));
    const others = names.value.filter(({ name }) => !entries.some((entry) => entry.name === name));
    const observed = await store.observe(others);
    if (!observed.ok)
        return observed;
    const foreign = observed.value.find((release) => isOthers((0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_14__  .BP)(release)?.manifestId, manifest.id));
    if (foreign)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_11__  .f)(ofAnotherManifest(foreign));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_11__.ok)(observed.value.flatMap(asOrphan));
}
function isOthers(owner, own) {
    return owner !== undefined && owner !== own;
}
function ofAnotherManifest({ name, namespace }) {
    return {
        reason: 'conflict',
        message: `release ${namespace}/${name} belongs to another manifest, so the namespace of the preview stays`,
        remedy: 'Destroy it with its own manifest, then run this again.',
    };
}
function asOrphan(observed) {
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_14__  .BP)(observed);
    if (!last)
        return [];
    const { name, namespace } = observed;
    const { revision, status, details } = last;
    const orphan = { name, namespace, revision, status, why: 'the preview is removed' };
    return [{ orphan, observed, needs: details?.needs ?? [] }];
}


  })

};
