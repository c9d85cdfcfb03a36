export const id = 992;
export const ids = [992];
export const modules = {

/***/ 20992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  previewSweep: () => (/* binding */ previewSweep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __webpack_require__(46241);
// EXTERNAL MODULE: ./build/report/escape-markdown.js
var escape_markdown = __webpack_require__(64200);
// EXTERNAL MODULE: ./build/report/failure.js
var report_failure = __webpack_require__(20897);
// EXTERNAL MODULE: ./build/report/summary/table.js
var table = __webpack_require__(94520);
// EXTERNAL MODULE: ./build/session/previews/remove-preview.js
var remove_preview = __webpack_require__(35484);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
// EXTERNAL MODULE: ./build/observe/previews.js
var observe_previews = __webpack_require__(2478);
// EXTERNAL MODULE: ./build/plan/previews/preview-labels.js
var preview_labels = __webpack_require__(90308);
// EXTERNAL MODULE: ./build/plan/previews/preview-name.js
var preview_name = __webpack_require__(60488);
// EXTERNAL MODULE: ./build/plan/previews/judge-pull-request.js
var judge_pull_request = __webpack_require__(54173);
;// CONCATENATED MODULE: ./build/plan/previews/stale-previews.js

/** The previews whose pull request is not open or gets none any more, and those that have expired. */
function stalePreviews({ previews, openPullRequests, rules, now }) {
    const open = new Map(openPullRequests.map((pull) => [pull.number, pull]));
    return previews.flatMap((preview) => {
        const why = staleBecause(preview, { open, rules, now });
        return why === undefined ? [] : [{ preview, why }];
    });
}
function staleBecause({ source, expiresAt }, { open, rules, now }) {
    if (expiresAt !== undefined && expiresAt <= now)
        return `expired at ${new Date(expiresAt).toISOString().slice(0, 16)}Z`;
    if (source === undefined || !('pullRequest' in source))
        return undefined;
    const pull = open.get(source.pullRequest);
    const why = pull === undefined ? 'is not open' : (0,judge_pull_request/* noPreviewFor */.x)(pull, rules);
    return why === undefined ? undefined : `its pull request ${source.pullRequest} ${why}`;
}

// EXTERNAL MODULE: ./build/session/with-session.js + 11 modules
var with_session = __webpack_require__(52979);
// EXTERNAL MODULE: ./build/session/previews/preview-target.js
var preview_target = __webpack_require__(60479);
;// CONCATENATED MODULE: ./build/session/previews/sweep-previews.js







/** Compares the previews that this manifest has in the cluster with the open pull requests; two lists, however many there are. */
async function findStalePreviews(options, deps) {
    const repository = await (0,preview_target/* repositoryOf */._M)(options);
    if (!repository.ok)
        return { kind: 'failed-early', failure: repository.failure };
    const purpose = { command: 'destroy', withNeeds: false };
    return (0,with_session/* withSession */.f)({ options, deps, purpose, keeps: 'nothing' }, async ({ connection, manifest }) => {
        const found = await (0,observe_previews/* listNamespaces */.L$)(connection.reader, (0,preview_labels/* previewSelector */.kO)(repository.value));
        if (!found.ok)
            return found;
        const previews = found.value
            .flatMap((namespace) => (0,preview_labels/* readPreviewNamespace */.w0)(namespace) ?? [])
            .filter(({ name, manifestId }) => manifestId === (0,preview_name/* previewManifestId */.J3)(manifest.id, name));
        const stale = previews.length === 0 ? (0,result.ok)([]) : await judge(previews, options, deps);
        if (!stale.ok)
            return stale;
        return (0,result.ok)({
            kind: 'found',
            previews: previews.length,
            stale: stale.value.flatMap(({ preview, why }) => asTarget(preview, why)),
        });
    });
}
async function judge(previews, { previewLabel, previewDrafts }, { pullRequests, clock }) {
    if (pullRequests === undefined)
        return (0,result/* fail */.f)({
            reason: 'forbidden',
            message: 'without a token nobody knows which pull requests are open',
            remedy: 'Set `github-token`, or GITHUB_TOKEN on the command line.',
        });
    const open = await pullRequests.listOpen();
    if (!open.ok)
        return open;
    const rules = { label: previewLabel, drafts: previewDrafts };
    return (0,result.ok)(stalePreviews({ previews, openPullRequests: open.value, rules, now: clock.now() }));
}
function asTarget({ name, repository, source }, why) {
    return source === undefined ? [] : [{ preview: { namespace: name, repository, source }, why }];
}

// EXTERNAL MODULE: ./build/util/limiter.js
var limiter = __webpack_require__(36125);
;// CONCATENATED MODULE: ./build/commands/preview-sweep.js








/** Most of the time of a removal is the cluster's, until the namespace is gone. */
const AT_ONCE = 8;
/** Removes every preview whose pull request is not open any more, or whose time is over. */
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
        const inTurn = (0,limiter/* createLimiter */.z)(AT_ONCE);
        const swept = found.stale.map((stale) => inTurn(async () => (deps.signal.aborted ? [] : [await sweepOne(stale, options, deps)])));
        const previews = (await Promise.all(swept)).flat();
        return { kind: 'swept', kept: found.previews - found.stale.length, previews };
    },
    tell({ kept, previews }) {
        const failed = previews.find(({ failure }) => failure);
        const changed = previews.some(({ outcome }) => outcome !== 'failed');
        const outcome = failed ? 'failed' : changed ? 'succeeded' : 'no-changes';
        const rows = previews.map((one) => [one.namespace, one.why, one.failure?.message ?? one.outcome].map(escape_markdown/* escapeMarkdown */.FV));
        return {
            ending: failed ? 'failed' : 'good',
            lines: [...previews.flatMap(linesOf), `${previews.length} swept, ${kept} kept`],
            ...(previews.length > 0 && {
                summary: `## ${failed ? '❌' : '✅'} Previews swept\n\n${(0,table/* table */.t)(['Namespace', 'Why', 'Outcome'], rows)}\n`,
            }),
            annotations: failed?.failure ? [(0,annotations/* failureAnnotation */.Qp)(failed.failure, failed.namespace)] : [],
            removedPreviews: previews.flatMap((one) => (one.outcome === 'removed' ? [one.namespace] : [])),
            outputs: {
                outcome,
                changed,
                ...(failed?.failure && { 'failure-reason': failed.failure.reason }),
            },
            json: { outcome, kept, previews },
        };
    },
};
async function sweepOne({ preview, why }, options, deps) {
    const { namespace } = preview;
    const { resultFolder } = options;
    deps.log.info(`${namespace}: ${why}`);
    const own = {
        ...options,
        ...(resultFolder !== undefined && { resultFolder: (0,external_node_path_.join)(resultFolder, namespace) }),
    };
    const ended = await (0,remove_preview/* removePreview */.p)(preview, own, deps);
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
        return (0,report_failure/* failureLines */.w7)({ ...failure, message: `${namespace}: ${failure.message}` });
    return [`${namespace} ${outcome === 'removed' ? 'removed' : 'would be removed'}: ${why}`];
}


/***/ }),

/***/ 52354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ foreignNamespace)
});

;// CONCATENATED MODULE: ./build/model/preview.js
/** `pull request 7`, `branch main`: what a preview is of, in a sentence. */
function sourceText(source) {
    return 'pullRequest' in source ? `pull request ${source.pullRequest}` : `branch ${source.branch}`;
}
function isSameSource(one, other) {
    return sourceText(one) === sourceText(other);
}

// EXTERNAL MODULE: ./build/plan/previews/preview-labels.js
var preview_labels = __webpack_require__(90308);
;// CONCATENATED MODULE: ./build/plan/previews/judge-namespace.js


/** Why a namespace that exists is not this preview's, and so is neither deployed into nor deleted; undefined when it is. */
function foreignNamespace(live, preview, manifestId) {
    const { namespace } = preview;
    const found = (0,preview_labels/* readPreviewNamespace */.w0)(live);
    const because = (why, remedy) => ({
        reason: 'conflict',
        message: `namespace ${namespace} ${why}`,
        remedy,
        object: `Namespace/${namespace}`,
    });
    const other = 'Choose another `preview-prefix`.';
    if (!found)
        return because(`exists and is no preview: it has no label ${preview_labels/* PREVIEW_LABEL */.W7}`, `${other} A namespace that was not made by \`preview\` is never changed or deleted by it.`);
    if (found.repository !== preview.repository)
        return because(`is a preview of repository ${found.repository}, not of ${preview.repository}`, other);
    if (found.manifestId !== manifestId)
        return because(`is a preview of the manifest ${found.manifestId}, not of ${manifestId}`, other);
    if (found.source === undefined || !isSameSource(found.source, preview.source)) {
        const of = found.source ? `of ${sourceText(found.source)}` : 'that no longer says of what';
        return because(`is a preview ${of}, not of ${sourceText(preview.source)}`, other);
    }
    return undefined;
}


/***/ }),

/***/ 54173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ noPreviewFor)
/* harmony export */ });
/**
 * Why a pull request gets no preview, as a clause after its number; undefined when it does. One of a fork never does, whatever
 * the rules: its charts and hooks would run with the credentials of the cluster.
 */
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


/***/ }),

/***/ 76694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ planPreview),
/* harmony export */   U: () => (/* binding */ planTeardown)
/* harmony export */ });
/** A deploy that has the namespace of its preview opened first. */
function planPreview(deploy, step) {
    const { before } = deploy.runPhases;
    return {
        ...deploy,
        command: 'preview',
        runPhases: { ...deploy.runPhases, before: { ...before, steps: [step, ...before.steps] } },
    };
}
/** A destroy that has the namespace deleted last. */
function planTeardown(destroy, step) {
    const { after } = destroy.runPhases;
    return {
        ...destroy,
        command: 'preview-teardown',
        runPhases: { ...destroy.runPhases, after: { ...after, steps: [...after.steps, step] } },
    };
}


/***/ }),

/***/ 60488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ previewNamespace),
/* harmony export */   J3: () => (/* binding */ previewManifestId),
/* harmony export */   RI: () => (/* binding */ branchLabel)
/* harmony export */ });
/* harmony import */ var _util_slug_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28398);

/** As long as the name of a namespace, and the value of a label, may be. */
const LONGEST = 63;
/** What the namespace of a preview is called. `prefix`: undefined: the name of the repository. */
function previewNamespace(source, { prefix, repository }) {
    const own = 'pullRequest' in source ? `pr-${source.pullRequest}` : branchLabel(source.branch);
    const start = (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__/* .slugOf */ .tF)(prefix ?? repository.split('/').at(-1) ?? '') || 'preview';
    const whole = `${start}-${own}`;
    if (whole.length <= LONGEST)
        return whole;
    // The prefix is cut, not the number: two pull requests must never share one.
    if (own.length > LONGEST / 2)
        return (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__/* .dnsLabel */ .UG)(whole);
    const cut = (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__/* .slugOf */ .tF)(start.slice(0, LONGEST - own.length - 10));
    return `${cut}-${(0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(start)}-${own}`;
}
/** A branch in the name of a namespace: with a short hash where something is lost that a usual name of a branch may have. */
function branchLabel(branch) {
    const slug = (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__/* .slugOf */ .tF)(branch);
    if (slug === '')
        return (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(branch);
    return /^[a-z0-9][a-z0-9/._-]*$/.test(branch) ? slug : `${slug}-${(0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(branch)}`;
}
/** The id of a manifest in a preview: the releases of production must not look like these. */
function previewManifestId(manifestId, namespace) {
    return (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__/* .dnsLabel */ .UG)(`${manifestId} ${namespace}`);
}


/***/ }),

/***/ 60479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   sI: () => (/* binding */ previewTarget),
/* harmony export */   yZ: () => (/* binding */ previewJob)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);
/* harmony import */ var _plan_previews_preview_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60488);
/* harmony import */ var _opening_origin_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68169);



/** Which preview a run is about, by its options. */
async function previewTarget(options) {
    const source = sourceOf(options);
    if (source === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)({
            reason: 'invalid-manifest',
            message: 'this run is about no pull request, and no branch is named',
            remedy: 'Set `pull-request` (--pull-request) to its number, or `preview-branch` (--branch).',
        });
    const repository = await repositoryOf(options);
    if (!repository.ok)
        return repository;
    const namespace = (0,_plan_previews_preview_name_js__WEBPACK_IMPORTED_MODULE_0__/* .previewNamespace */ .Gf)(source, {
        prefix: options.previewPrefix,
        repository: repository.value,
    });
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ namespace, repository: repository.value, source });
}
/** `owner/repository`: by it the previews of several repositories on one cluster are told apart. */
async function repositoryOf({ repository, workspace }) {
    const found = repository ?? (await (0,_opening_origin_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .originRepository */ .V)(workspace));
    if (found !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(found);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)({
        reason: 'invalid-manifest',
        message: 'nobody knows which repository this checkout is of',
        remedy: 'Set GITHUB_REPOSITORY to `owner/repository`, or add a remote `origin`.',
    });
}
/** A branch that is named comes before the pull request of the event. */
function sourceOf({ previewBranch: branch, pullRequest }) {
    if (branch !== undefined)
        return { branch };
    return pullRequest === undefined ? undefined : { pullRequest };
}
/** What a session of a preview is opened with: its namespace, its id, and the variables that the manifest may use. */
function previewJob(preview, options, { deps, command }) {
    const { namespace } = preview;
    return {
        options: { ...options, namespace },
        deps: { ...deps, env: { ...deps.env, ...previewVariables(preview) } },
        purpose: { command, withNeeds: false, idFrom: (id) => (0,_plan_previews_preview_name_js__WEBPACK_IMPORTED_MODULE_0__/* .previewManifestId */ .J3)(id, namespace) },
    };
}
/** `${env.PREVIEW_NAMESPACE}` and the like: each is safe in a name, a host and a label. */
function previewVariables({ namespace, source, commit }) {
    return {
        PREVIEW_NAMESPACE: namespace,
        ...('pullRequest' in source
            ? { PREVIEW_NUMBER: String(source.pullRequest) }
            : { PREVIEW_BRANCH: (0,_plan_previews_preview_name_js__WEBPACK_IMPORTED_MODULE_0__/* .branchLabel */ .RI)(source.branch) }),
        ...(commit !== undefined && { PREVIEW_COMMIT: commit }),
    };
}


/***/ }),

/***/ 35484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ removePreview)
/* harmony export */ });
/* harmony import */ var _model_release_release_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(45333);
/* harmony import */ var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48136);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46305);
/* harmony import */ var _observe_previews_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2478);
/* harmony import */ var _plan_planners_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11839);
/* harmony import */ var _plan_previews_judge_namespace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52354);
/* harmony import */ var _plan_previews_plan_preview_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76694);
/* harmony import */ var _stages_approve_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69292);
/* harmony import */ var _stages_observe_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83230);
/* harmony import */ var _stages_perform_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86363);
/* harmony import */ var _stages_report_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51877);
/* harmony import */ var _with_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52979);
/* harmony import */ var _preview_target_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60479);













/** For the namespace to go, when no chart has a longer timeout. */
const SHORTEST_MS = 10_000;
/**
 * Destroys every release in the namespace of a preview through the lifecycle, then the namespace: those that the manifest has
 * with their hooks, and before them those that only the cluster knows. Without a namespace there is nothing to do.
 */
function removePreview(preview, options, deps) {
    const job = (0,_preview_target_js__WEBPACK_IMPORTED_MODULE_8__/* .previewJob */ .yZ)(preview, options, { deps, command: 'destroy' });
    return (0,_with_session_js__WEBPACK_IMPORTED_MODULE_7__/* .withHelmSession */ .N)(job, async (session) => {
        const step = await closingStep(preview, session);
        if (!step.ok)
            return step;
        if (step.value === undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)({ kind: 'nothing-there', namespace: preview.namespace });
        const without = await releasesWithoutEntry(preview, session);
        if (!without.ok)
            return without;
        const observed = await (0,_stages_observe_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .observeEntries */ .x)(session, 'destroy', { without: without.value });
        if (!observed.ok)
            return observed;
        const plan = (0,_plan_previews_plan_preview_js__WEBPACK_IMPORTED_MODULE_10__/* .planTeardown */ .U)((0,_plan_planners_run_js__WEBPACK_IMPORTED_MODULE_1__/* .planRun */ .nY)(observed.value), step.value);
        const approved = (0,_stages_approve_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .approvePlan */ .P)(plan, session);
        const end = await (0,_stages_perform_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .performPlan */ .j)(approved, observed.value, session);
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(await (0,_stages_report_run_js__WEBPACK_IMPORTED_MODULE_6__/* .reportRun */ .G)(end, session));
    });
}
async function closingStep(preview, { connection: { reader }, manifest, entries, options }) {
    const { namespace } = preview;
    const live = await (0,_observe_previews_js__WEBPACK_IMPORTED_MODULE_11__/* .readNamespace */ .oZ)(reader, namespace);
    if (!live.ok || live.value === undefined)
        return live.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(undefined) : live;
    const foreign = (0,_plan_previews_judge_namespace_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignNamespace */ .G)(live.value, preview, manifest.id);
    if (foreign)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__/* .fail */ .f)(foreign);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)({
        kind: 'close-preview',
        namespace,
        uid: live.value.metadata.uid ?? '',
        claims: await (0,_observe_previews_js__WEBPACK_IMPORTED_MODULE_11__/* .claimsIn */ .hh)(reader, namespace),
        removeFinalizers: options.removeFinalizers,
        timeoutMs: Math.max(SHORTEST_MS, ...entries.map(({ settings }) => settings.timeout)),
    });
}
/** What was deployed there and the manifest of this checkout does not have: a chart that a pull request has added. */
async function releasesWithoutEntry({ namespace }, { connection, entries, store, manifest }) {
    const names = await (0,_observe_previews_js__WEBPACK_IMPORTED_MODULE_11__/* .releasesIn */ .yI)(connection.reader, namespace);
    if (!names.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__/* .fail */ .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .during */ .i)(`list the releases in ${namespace}`, names.failure));
    const others = names.value.filter(({ name }) => !entries.some((entry) => entry.name === name));
    const observed = await store.observe(others);
    if (!observed.ok)
        return observed;
    const foreign = observed.value.find((release) => isOthers((0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_12__/* .newest */ .BP)(release)?.manifestId, manifest.id));
    if (foreign)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__/* .fail */ .f)(ofAnotherManifest(foreign));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(observed.value.flatMap(asOrphan));
}
/** One that nobody has labelled was made there by hand, and goes with the namespace. */
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
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_12__/* .newest */ .BP)(observed);
    if (!last)
        return [];
    const { name, namespace } = observed;
    const { revision, status, details } = last;
    const orphan = { name, namespace, revision, status, why: 'the preview is removed' };
    return [{ orphan, observed, needs: details?.needs ?? [] }];
}


/***/ })

};
