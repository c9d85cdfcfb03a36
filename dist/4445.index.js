export const id = 4445;
export const ids = [4445];
export const modules = {

  4445:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  preview: () => (  preview)
});

var result = __webpack_require__(46305);
var observe_previews = __webpack_require__(2478);
var run = __webpack_require__(11839);
var judge_namespace = __webpack_require__(33075);
var plan_preview = __webpack_require__(76694);
var preview_labels = __webpack_require__(90308);
var approve_plan = __webpack_require__(69292);
var observe_entries = __webpack_require__(14612);
var perform_plan = __webpack_require__(75659);
var report_run = __webpack_require__(51877);
var with_session = __webpack_require__(97174);
var preview_target = __webpack_require__(60479);
;// CONCATENATED MODULE: ./build/session/previews/read-quota.js
function readQuota(lines) {
    return Object.fromEntries(lines.map((line) => {
        const at = line.indexOf('=');
        return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    }));
}

;// CONCATENATED MODULE: ./build/session/previews/deploy-preview.js













const DAY_MS = 86_400_000;
function deployPreview(preview, options, deps) {
    const job = (0,preview_target .yZ)(preview, options, { deps, command: 'deploy' });
    return (0,with_session .N)(job, async (session) => {
        const step = await openingStep(preview, session);
        if (!step.ok)
            return step;
        const observed = await (0,observe_entries .x)(session, 'deploy');
        if (!observed.ok)
            return observed;
        const plan = (0,plan_preview .A)((0,run .nY)(observed.value), step.value);
        const approved = (0,approve_plan .P)(plan, session);
        const end = await (0,perform_plan .j)(approved, observed.value, session);
        return (0,result.ok)(await (0,report_run .G)(end, session));
    });
}
async function openingStep(preview, { connection, manifest, options }) {
    const { reader } = connection;
    const live = await (0,observe_previews .oZ)(reader, preview.namespace);
    if (!live.ok)
        return live;
    const isGoing = live.value?.metadata.deletionTimestamp !== undefined;
    const foreign = live.value && !isGoing && (0,judge_namespace .G)(live.value, preview, manifest.id);
    if (foreign)
        return (0,result .f)(foreign);
    const { previewDays, previewLimit } = options;
    if (!live.value && previewLimit !== undefined) {
        const full = await isFull(preview, { reader, limit: previewLimit });
        if (!full.ok)
            return full;
    }
    const uid = isGoing ? undefined : live.value?.metadata.uid;
    const expiresAt = previewDays === undefined ? undefined : reader.serverTime() + previewDays * DAY_MS;
    return (0,result.ok)({
        kind: 'open-preview',
        namespace: preview.namespace,
        ...(uid !== undefined && { uid }),
        ...(0,preview_labels .CB)(preview, { manifestId: manifest.id, ...(expiresAt !== undefined && { expiresAt }) }),
        quota: readQuota(options.previewQuota),
    });
}
async function isFull({ repository }, { reader, limit }) {
    const previews = await (0,observe_previews .L$)(reader, (0,preview_labels .kO)(repository));
    if (!previews.ok)
        return previews;
    if (previews.value.length < limit)
        return (0,result.ok)();
    const names = previews.value.map(({ metadata }) => metadata.name).join(', ');
    return (0,result .f)({
        reason: 'conflict',
        message: `there are ${previews.value.length} previews of ${repository} already, and \`preview-limit\` is ${limit}: ${names}`,
        remedy: 'Close a pull request, run `preview-sweep`, or raise the limit.',
    });
}

var pull_request_check = __webpack_require__(85611);
var remove_preview = __webpack_require__(35484);
var tell_preview = __webpack_require__(50797);
;// CONCATENATED MODULE: ./build/commands/preview.js





const preview = {
    name: 'preview',
    summary: 'Deploy the manifest for a pull request or branch into a namespace of its own',
    on: 'both',
    positional: { option: 'manifest', as: 'MANIFEST' },
    options: [
        'manifest',
        'selection',
        'cluster',
        'helm',
        'change',
        'run',
        'progress',
        'result',
        'previewBranch',
        'previewPrefix',
        'previewUrl',
        'previewQuota',
        'previewDays',
        'previewLimit',
        'previewLabel',
        'previewDrafts',
    ],
    examples: ['preview --pull-request 7', 'preview --branch feature/login --dry-run'],
    async run(options, deps) {
        const target = await (0,preview_target .sI)(options);
        if (!target.ok)
            return { kind: 'failed-early', failure: target.failure };
        const checked = await (0,pull_request_check .f)(target.value, options, deps);
        if (!checked.ok)
            return { kind: 'failed-early', failure: checked.failure };
        const { no, commit = options.commit } = checked.value;
        if (no !== undefined)
            return { kind: 'no-preview', why: no };
        const wanted = { ...target.value, ...(commit !== undefined && { commit }) };
        const ran = await deployPreview(wanted, options, deps);
        if (ran.kind !== 'ran' || options.dryRun)
            return ofPreview(ran, wanted, options);
        return (await removeIfClosed(wanted, options, deps)) ?? ofPreview(ran, wanted, options);
    },
    tell: (ended) => (ended.kind === 'ran' ? (0,tell_preview .o)(ended) : (0,tell_preview .v)(ended)),
};
async function removeIfClosed(wanted, options, deps) {
    const checked = await (0,pull_request_check .f)(wanted, options, deps);
    if (!checked.ok) {
        deps.log.warning(`nobody knows whether the pull request is still open: ${checked.failure.message}`);
        return undefined;
    }
    const { no } = checked.value;
    if (no === undefined)
        return undefined;
    deps.log.warning(`${no} by now, so its preview is removed again`);
    const { resultFolder } = options;
    const removing = {
        ...options,
        ...(resultFolder !== undefined && { resultFolder: `${resultFolder}/removal` }),
    };
    const removed = await (0,remove_preview .p)(wanted, removing, deps);
    if (removed.kind === 'nothing-there')
        return { kind: 'no-preview', why: no, namespace: wanted.namespace };
    return ofPreview(removed, wanted, options);
}
function ofPreview(ran, { namespace, source }, { previewUrl }) {
    if (ran.kind !== 'ran')
        return ran;
    const isThere = ran.result.command === 'preview' && !ran.result.dryRun;
    const number = 'pullRequest' in source ? String(source.pullRequest) : '';
    const url = previewUrl?.replaceAll('{namespace}', namespace).replaceAll('{number}', number);
    return { ...ran, preview: { namespace, ...(isThere && url !== undefined && { url }) } };
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


  })

};
