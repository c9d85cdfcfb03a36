export const id = 992;
export const ids = [992];
export const modules = {

  20992:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  previewSweep: () => (  previewSweep)
});

var external_node_path_ = __webpack_require__(76760);
var model_preview = __webpack_require__(29338);
var annotations = __webpack_require__(46241);
var escape_markdown = __webpack_require__(64200);
var report_failure = __webpack_require__(20897);
var table = __webpack_require__(94520);
var pull_request_check = __webpack_require__(85611);
var remove_preview = __webpack_require__(35484);
var result = __webpack_require__(46305);
var observe_previews = __webpack_require__(2478);
var preview_labels = __webpack_require__(90308);
var preview_name = __webpack_require__(60488);
var judge_pull_request = __webpack_require__(54173);
;// CONCATENATED MODULE: ./build/plan/previews/stale-previews.js

function stalePreviews({ previews, openPullRequests, rules, now }) {
    const open = new Map(openPullRequests.map((pull) => [pull.number, pull]));
    return previews.flatMap((preview) => {
        const expired = expiredAt(preview, now);
        if (expired !== undefined)
            return [{ preview, why: expired, byPullRequest: false }];
        const why = notWanted(preview, { open, rules });
        return why === undefined ? [] : [{ preview, why, byPullRequest: true }];
    });
}
function expiredAt({ expiresAt }, now) {
    if (expiresAt === undefined || expiresAt > now)
        return undefined;
    return `expired at ${new Date(expiresAt).toISOString().slice(0, 16)}Z`;
}
function notWanted({ source }, { open, rules }) {
    if (source === undefined || !('pullRequest' in source))
        return undefined;
    const pull = open.get(source.pullRequest);
    const why = pull === undefined ? 'is not open' : (0,judge_pull_request .x)(pull, rules);
    return why === undefined ? undefined : `its pull request ${source.pullRequest} ${why}`;
}

var with_session = __webpack_require__(97174);
var preview_target = __webpack_require__(60479);
;// CONCATENATED MODULE: ./build/session/previews/sweep-previews.js







async function findStalePreviews(options, deps) {
    const repository = await (0,preview_target ._M)(options);
    if (!repository.ok)
        return { kind: 'failed-early', failure: repository.failure };
    const purpose = { command: 'destroy', withNeeds: false };
    return (0,with_session .f)({ options, deps, purpose, keeps: 'nothing' }, async ({ connection, manifest }) => {
        const found = await (0,observe_previews .L$)(connection.reader, (0,preview_labels .kO)(repository.value));
        if (!found.ok)
            return found;
        const previews = found.value
            .flatMap((namespace) => (0,preview_labels .w0)(namespace) ?? [])
            .filter(({ name, manifestId }) => manifestId === (0,preview_name .J3)(manifest.id, name));
        const now = connection.reader.serverTime();
        const stale = previews.length === 0 ? (0,result.ok)([]) : await judge(previews, now, options, deps);
        if (!stale.ok)
            return stale;
        return (0,result.ok)({
            kind: 'found',
            previews: previews.length,
            stale: stale.value.flatMap(asTarget),
        });
    });
}
async function judge(previews, now, { previewLabel, previewDrafts }, { pullRequests }) {
    if (pullRequests === undefined)
        return (0,result .f)({
            reason: 'forbidden',
            message: 'without a token nobody knows which pull requests are open',
            remedy: 'Set `github-token`, or GITHUB_TOKEN on the command line.',
        });
    const open = await pullRequests.listOpen();
    if (!open.ok)
        return open;
    const rules = { label: previewLabel, drafts: previewDrafts };
    return (0,result.ok)(stalePreviews({ previews, openPullRequests: open.value, rules, now }));
}
function asTarget({ preview: { name, repository, source }, ...stale }) {
    return source === undefined ? [] : [{ ...stale, preview: { namespace: name, repository, source } }];
}

var limiter = __webpack_require__(36125);
;// CONCATENATED MODULE: ./build/commands/preview-sweep.js










const AT_ONCE = 8;
const previewSweep = {
    name: 'preview-sweep',
    summary: 'Remove the previews whose pull request is closed, or whose `preview-days` are over',
    on: 'both',
    positional: { option: 'manifest', as: 'MANIFEST' },
    options: [
        'manifest',
        'cluster',
        'helm',
        'change',
        'concurrency',
        'onError',
        'summary',
        'annotations',
        'previewLabel',
        'previewDrafts',
        'removeFinalizers',
        'deployment',
        'githubToken',
    ],
    examples: ['preview-sweep --dry-run', 'preview-sweep --label preview'],
    async run(options, deps) {
        const found = await findStalePreviews(options, deps);
        if (found.kind !== 'found')
            return found;
        const inTurn = (0,limiter .z)(AT_ONCE);
        const swept = found.stale.map((stale) => inTurn(async () => (deps.signal.aborted ? notBegun(stale) : await sweepOne(stale, options, deps))));
        const previews = await Promise.all(swept);
        return { kind: 'swept', kept: found.previews - found.stale.length, previews };
    },
    tell({ kept, previews }) {
        const failures = previews.filter(({ failure }) => failure);
        const [failed] = failures;
        const again = previews.filter(({ outcome }) => outcome === 'kept').length;
        const taken = previews.length - failures.length - again;
        const changed = taken > 0;
        const stuck = failed ? `, ${failures.length} not removed` : '';
        const isCancelled = failures.some(({ failure }) => failure?.reason === 'cancelled');
        const outcome = isCancelled ? 'cancelled' : failed ? 'failed' : changed ? 'succeeded' : 'no-changes';
        const headline = `${taken} swept, ${kept + again} kept${stuck}`;
        const rows = previews.map((one) => [one.namespace, one.why, one.failure?.message ?? one.outcome].map(escape_markdown .FV));
        return {
            ending: isCancelled ? 'cancelled' : failed ? 'failed' : 'good',
            lines: [...previews.flatMap(linesOf), headline],
            ...(previews.length > 0 && {
                summary: `## ${failed ? '❌' : '✅'} Previews swept\n\n${(0,table .tp)(['Namespace', 'Why', 'Outcome'], rows)}\n`,
            }),
            annotations: failed?.failure ? [(0,annotations .Qp)(failed.failure, failed.namespace)] : [],
            removedPreviews: previews.flatMap((one) => (one.outcome === 'removed' ? [one.namespace] : [])),
            outputs: {
                outcome,
                changed,
                headline,
                ...(failed?.failure && { 'failure-reason': failed.failure.reason }),
            },
            json: { outcome, kept: kept + again, previews },
        };
    },
};
function notBegun({ preview: { namespace }, why }) {
    const failure = { reason: 'cancelled', message: 'the run was cancelled before its removal began' };
    return { namespace, why, outcome: 'failed', failure };
}
async function sweepOne({ preview, why, byPullRequest }, options, deps) {
    const { namespace } = preview;
    const asked = byPullRequest && !options.dryRun ? await (0,pull_request_check .f)(preview, options, deps) : undefined;
    if (asked?.ok === false)
        return { namespace, why, outcome: 'failed', failure: asked.failure };
    if (asked && asked.value.no === undefined)
        return { namespace, why: `its ${(0,model_preview .r)(preview.source)} has a preview again`, outcome: 'kept' };
    const { resultFolder } = options;
    deps.log.info(`${namespace}: ${why}`);
    const own = {
        ...options,
        ...(resultFolder !== undefined && { resultFolder: (0,external_node_path_.join)(resultFolder, namespace) }),
    };
    const ended = await (0,remove_preview .p)(preview, own, deps);
    const swept = { namespace, why };
    switch (ended.kind) {
        case 'nothing-there':
            return { ...swept, outcome: 'removed' };
        case 'ran': {
            const { failure } = ended.result;
            if (failure)
                return { ...swept, outcome: 'failed', failure };
            return { ...swept, outcome: options.dryRun ? 'would-remove' : 'removed' };
        }
        case 'failed-early':
            return { ...swept, outcome: 'failed', failure: ended.failure };
        case 'invalid': {
            const message = ended.issues.map((issue) => issue.message).join('; ');
            return { ...swept, outcome: 'failed', failure: { reason: 'invalid-manifest', message } };
        }
    }
}
function linesOf({ namespace, why, outcome, failure }) {
    if (failure)
        return (0,report_failure .w7)({ ...failure, message: `${namespace}: ${failure.message}` });
    const what = {
        removed: 'removed',
        'would-remove': 'would be removed',
        kept: 'kept',
        failed: 'not removed',
    };
    return [`${namespace} ${what[outcome]}: ${why}`];
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
        ...{ labelSelector: 'owner=helm', fieldSelector: `type=${_helm_record_type_js__WEBPACK_IMPORTED_MODULE_0__  .l}` },
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
    kO: () => (  previewSelector),
    w0: () => (  readPreviewNamespace)
  });
  var _util_slug_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28398);

const PREVIEW_LABEL = 'helm-lifecycle/preview-of';
const MANIFEST_LABEL = 'helm-lifecycle/manifest';
const PULL_REQUEST_LABEL = 'helm-lifecycle/pull-request';
const COMMIT_LABEL = 'helm-lifecycle/commit';
const REPOSITORY = 'helm-lifecycle/repository';
const BRANCH = 'helm-lifecycle/branch';
const EXPIRES_AT = 'helm-lifecycle/expires-at';
function previewMetadata({ repository, source, commit }, { manifestId, expiresAt }) {
    return {
        labels: {
            [PREVIEW_LABEL]: (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__  .UG)(repository),
            [MANIFEST_LABEL]: manifestId,
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
function previewSelector(repository) {
    return `${PREVIEW_LABEL}=${(0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__  .UG)(repository)}`;
}
function readPreviewNamespace({ metadata }) {
    const { labels = {}, annotations = {} } = metadata;
    const repository = annotations[REPOSITORY];
    const isPreview = repository !== undefined && labels[PREVIEW_LABEL] === (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__  .UG)(repository);
    if (!isPreview)
        return undefined;
    const expiresAt = Date.parse(annotations[EXPIRES_AT] ?? '');
    return {
        name: metadata.name,
        uid: metadata.uid ?? '',
        repository,
        source: readSource(labels[PULL_REQUEST_LABEL], annotations[BRANCH]),
        manifestId: labels[MANIFEST_LABEL] ?? '',
        ...(Number.isFinite(expiresAt) && { expiresAt }),
        isTerminating: metadata.deletionTimestamp !== undefined,
    };
}
function saysTheSame({ metadata }, { labels, annotations }) {
    const { labels: live = {}, annotations: liveAnnotations = {} } = metadata;
    return ([PREVIEW_LABEL, MANIFEST_LABEL, PULL_REQUEST_LABEL].every((name) => live[name] === labels[name]) &&
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
function previewJob(preview, options, { deps, command }) {
    const { namespace } = preview;
    return {
        options: { ...options, namespace },
        deps: { ...deps, env: { ...deps.env, ...previewVariables(preview) } },
        purpose: { command, withNeeds: false, idFrom: (id) => (0,_plan_previews_preview_name_js__WEBPACK_IMPORTED_MODULE_0__  .J3)(id, namespace) },
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

  85611:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    f: () => (  checkPullRequest)
  });
  var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46305);
  var _plan_previews_judge_pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54173);


async function checkPullRequest({ source, repository }, { previewLabel, previewDrafts }, { pullRequests, log }) {
    if (!('pullRequest' in source))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({});
    const number = source.pullRequest;
    if (pullRequests === undefined) {
        log.warning(`without a token nobody knows whether pull request ${number} of ${repository} is open`);
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({});
    }
    const pull = await pullRequests.get(number);
    if (!pull.ok)
        return pull;
    if (pull.value === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ no: `${repository} has no pull request ${number}` });
    const why = (0,_plan_previews_judge_pull_request_js__WEBPACK_IMPORTED_MODULE_1__  .x)(pull.value, { label: previewLabel, drafts: previewDrafts });
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ commit: pull.value.commit, ...(why !== undefined && { no: `pull request ${number} ${why}` }) });
}


  }),

  35484:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  removePreview)
  });
  var _model_release_release_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(45333);
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46305);
  var _observe_previews_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2478);
  var _plan_planners_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11839);
  var _plan_previews_judge_namespace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33075);
  var _plan_previews_plan_preview_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76694);
  var _stages_approve_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69292);
  var _stages_observe_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14612);
  var _stages_perform_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75659);
  var _stages_report_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51877);
  var _with_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97174);
  var _preview_target_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60479);













const SHORTEST_MS = 10_000;
function removePreview(preview, options, deps) {
    const job = (0,_preview_target_js__WEBPACK_IMPORTED_MODULE_8__  .yZ)(preview, options, { deps, command: 'destroy' });
    return (0,_with_session_js__WEBPACK_IMPORTED_MODULE_7__  .N)(job, async (session) => {
        const step = await closingStep(preview, session);
        if (!step.ok)
            return step;
        if (step.value === undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)({ kind: 'nothing-there', namespace: preview.namespace });
        const without = await releasesWithoutEntry(preview, session);
        if (!without.ok)
            return without;
        const observed = await (0,_stages_observe_entries_js__WEBPACK_IMPORTED_MODULE_4__  .x)(session, 'destroy', { without: without.value });
        if (!observed.ok)
            return observed;
        const plan = (0,_plan_previews_plan_preview_js__WEBPACK_IMPORTED_MODULE_10__  .U)((0,_plan_planners_run_js__WEBPACK_IMPORTED_MODULE_1__  .nY)(observed.value), step.value);
        const approved = (0,_stages_approve_plan_js__WEBPACK_IMPORTED_MODULE_3__  .P)(plan, session);
        const end = await (0,_stages_perform_plan_js__WEBPACK_IMPORTED_MODULE_5__  .j)(approved, observed.value, session);
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(await (0,_stages_report_run_js__WEBPACK_IMPORTED_MODULE_6__  .G)(end, session));
    });
}
async function closingStep(preview, { connection: { reader }, manifest, entries, options }) {
    const { namespace } = preview;
    const live = await (0,_observe_previews_js__WEBPACK_IMPORTED_MODULE_11__  .oZ)(reader, namespace);
    if (!live.ok || live.value === undefined)
        return live.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(undefined) : live;
    const foreign = (0,_plan_previews_judge_namespace_js__WEBPACK_IMPORTED_MODULE_2__  .G)(live.value, preview, manifest.id);
    if (foreign)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__  .f)(foreign);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)({
        kind: 'close-preview',
        namespace,
        uid: live.value.metadata.uid ?? '',
        claims: await (0,_observe_previews_js__WEBPACK_IMPORTED_MODULE_11__  .hh)(reader, namespace),
        removeFinalizers: options.removeFinalizers,
        timeoutMs: Math.max(SHORTEST_MS, ...entries.map(({ settings }) => settings.timeout)),
    });
}
async function releasesWithoutEntry({ namespace }, { connection, entries, store, manifest }) {
    const names = await (0,_observe_previews_js__WEBPACK_IMPORTED_MODULE_11__  .yI)(connection.reader, namespace);
    if (!names.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)(`list the releases in ${namespace}`, names.failure));
    const others = names.value.filter(({ name }) => !entries.some((entry) => entry.name === name));
    const observed = await store.observe(others);
    if (!observed.ok)
        return observed;
    const foreign = observed.value.find((release) => isOthers((0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_12__  .BP)(release)?.manifestId, manifest.id));
    if (foreign)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__  .f)(ofAnotherManifest(foreign));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(observed.value.flatMap(asOrphan));
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
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_12__  .BP)(observed);
    if (!last)
        return [];
    const { name, namespace } = observed;
    const { revision, status, details } = last;
    const orphan = { name, namespace, revision, status, why: 'the preview is removed' };
    return [{ orphan, observed, needs: details?.needs ?? [] }];
}


  })

};
