export const id = 6000;
export const ids = [6000];
export const modules = {

/***/ 50797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ tellPreview),
/* harmony export */   v: () => (/* binding */ tellNoPreview)
/* harmony export */ });
/* harmony import */ var _report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64200);
/* harmony import */ var _tell_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58424);


/** The end of a run, with where the preview is. */
function tellPreview({ preview, ...ran }) {
    const told = (0,_tell_run_js__WEBPACK_IMPORTED_MODULE_0__/* .tellRun */ .R)(ran);
    const { namespace, url } = preview;
    const isThere = ran.result.command === 'preview' && told.ending === 'good' && !ran.result.dryRun;
    const isGone = ran.result.command === 'preview-teardown' && told.ending === 'good' && !ran.result.dryRun;
    const where = isThere
        ? `**Preview:** ${url === undefined ? '' : `${(0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(url)} in `}namespace ${(0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(namespace)}`
        : `Namespace ${(0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(namespace)}`;
    return {
        ...told,
        ...(isGone && { removedPreviews: [namespace] }),
        lines: [...told.lines, ...(isThere && url !== undefined ? [`preview: ${url}`] : [])],
        ...(told.summary !== undefined && { summary: belowHeading(told.summary, where) }),
        ...(told.comment !== undefined && { comment: belowHeading(told.comment, where) }),
        outputs: {
            ...told.outputs,
            'preview-namespace': namespace,
            ...(url !== undefined && { 'preview-url': url }),
        },
    };
}
function tellNoPreview({ why, namespace }) {
    return {
        ending: 'good',
        lines: [`no preview: ${why}`],
        comment: `### ➖ No preview\n\n${(0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(why)}\n`,
        summary: `## ➖ No preview\n\n${(0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(why)}\n`,
        annotations: [],
        ...(namespace !== undefined && { removedPreviews: [namespace] }),
        outputs: { outcome: 'no-changes', changed: false },
        json: { outcome: 'no-changes', why },
    };
}
function belowHeading(markdown, line) {
    const at = markdown.indexOf('\n');
    return `${markdown.slice(0, at)}\n\n${line}${markdown.slice(at)}`;
}


/***/ }),

/***/ 58424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ tellRun)
});

// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __webpack_require__(46241);
// EXTERNAL MODULE: ./build/report/comment.js
var comment = __webpack_require__(17554);
// EXTERNAL MODULE: ./build/report/failure.js
var report_failure = __webpack_require__(20897);
// EXTERNAL MODULE: ./build/util/shorten.js
var shorten = __webpack_require__(85092);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/failure-digest.js



/** More failed charts than this are only counted: the log has told of each when it failed. */
const MOST = 10;
const LOG_LINES = 5;
const LONGEST_LINE = 200;
const MOST_DETAILS = 20;
/** Helm's own words, of which the message is made. */
const RAW = /^(?:level=|Error: |[WE]\d{4} )/;
/** What failed and why, short enough for the end of a log; empty when nothing did. Nothing is redacted here. */
function failureDigest({ releases, failure }, diagnoses) {
    const failed = releases.filter((release) => release.failure !== undefined);
    const isTold = failed.some((release) => release.failure?.message === failure?.message);
    const left = failed.length - MOST;
    return [
        ...(failure && !isTold ? runLines(failure, failed) : []),
        ...failed.slice(0, MOST).flatMap((release) => releaseLines(release, diagnoses.get(release.id))),
        ...(left > 0 ? [`and ${left} more charts failed`] : []),
    ];
}
/** Of the run; of one that is refused for what its releases tell themselves only that. */
function runLines(failure, failed) {
    const { message } = (0,report_failure/* rootCause */.es)(failure);
    const told = failed.map((release) => message.indexOf(release.failure?.message ?? message));
    const begins = Math.min(...told.filter((at) => at >= 0));
    return told.length > 0 && told.every((at) => at > 0)
        ? [message.slice(0, begins).replace(/: $/, '')]
        : failureLines(message, failure);
}
function releaseLines(release, diagnosis) {
    const { id, outcome, failure, otherFailures, serves, diagnostics } = release;
    if (failure === undefined)
        return [];
    const phase = (0,wording/* failedPhase */.ri)(release);
    const where = `${id} ${(0,wording/* endVerb */.z)(outcome)}${phase === undefined ? '' : ` in ${phase}`}`;
    return [
        ...failureLines(`${where}: ${(0,report_failure/* rootCause */.es)(failure).message}`, failure),
        ...(serves === undefined ? [] : [`  now: ${serves}`]),
        ...otherFailures.map(({ message }) => `  also failed: ${message}`),
        ...logLines(diagnosis?.logs ?? [], (0,report_failure/* objectOf */.Xy)(failure)),
        ...(diagnostics === undefined ? [] : [`  evidence: ${diagnostics}`]),
    ];
}
function failureLines(first, failure) {
    const [object, remedy, code] = [(0,report_failure/* objectOf */.Xy)(failure), (0,report_failure/* remedyOf */.SM)(failure), (0,report_failure/* codeOf */.$N)(failure)];
    const location = (0,report_failure/* locationOf */.hD)(failure);
    const details = (0,report_failure/* detailsOf */.cz)(failure).filter((line) => code === undefined || !RAW.test(line));
    return [
        first,
        ...(object === undefined || first.includes(object) ? [] : [`  object: ${object}`]),
        ...(location ? [`  at ${location.file}:${location.line}:${location.column}`] : []),
        ...details.slice(-MOST_DETAILS).map((line) => `  | ${line}`),
        ...(remedy === undefined ? [] : [`  -> ${remedy}`]),
        ...(code === undefined ? [] : [`  more: ${(0,report_failure/* explainCommand */.bn)(code)}`]),
    ];
}
/** The end of the log of the container that is to blame, or of the first that has one. */
function logLines(logs, object) {
    const told = logs.filter(({ lines }) => lines.length > 0);
    const log = told.find(({ pod }) => object?.endsWith(`/${pod}`)) ?? told[0];
    if (log === undefined)
        return [];
    const { pod, container, previous, lines } = log;
    return [
        `  log of ${pod}/${container}${previous ? ' before its restart' : ''}:`,
        ...lines.slice(-LOG_LINES).map((line) => `  | ${(0,shorten/* shorten */.m)(line, LONGEST_LINE)}`),
    ];
}

;// CONCATENATED MODULE: ./build/report/plan/deletion-lines.js
/** Names of one chart's deleted objects; the plan above has all. */
const MOST_NAMES = 10;
/** What a plan deletes, as its last words: nobody scrolls back to look for it. */
function deletionLines({ dryRun, releases }) {
    const deleting = dryRun ? releases.filter(({ deletes = [] }) => deletes.length > 0) : [];
    if (deleting.length === 0)
        return [];
    const count = deleting.reduce((sum, { deletes = [] }) => sum + deletes.length, 0);
    return [
        `WOULD DELETE ${count} ${count === 1 ? 'object' : 'objects'}:`,
        ...deleting.flatMap(({ id, operation, deletes = [] }) => [
            ...deletes.slice(0, MOST_NAMES).map((object) => `  ${object} (${operation} of ${id})`),
            ...(deletes.length > MOST_NAMES ? [`  and ${deletes.length - MOST_NAMES} more of ${id}`] : []),
        ]),
    ];
}

// EXTERNAL MODULE: ./build/report/plan/plan-markdown.js + 1 modules
var plan_markdown = __webpack_require__(43627);
// EXTERNAL MODULE: ./build/report/summary/summary.js + 5 modules
var summary = __webpack_require__(48422);
// EXTERNAL MODULE: ./build/util/duration.js
var duration = __webpack_require__(71081);
;// CONCATENATED MODULE: ./build/commands/tell-run.js









const ENDINGS = {
    succeeded: 'good',
    'no-changes': 'good',
    failed: 'failed',
    'timed-out': 'failed',
    cancelled: 'cancelled',
};
/** Tells the end of a command that has performed a plan. */
function tellRun(ran) {
    const { outcome, result, resultPath, reportPath, summaryPath, planPath, diagnosticsFolder, diagnoses } = ran;
    const { failure, tools, releases } = result;
    // The code that the log names: that of the cause, which only the release may know.
    const failures = [failure, ...releases.map((release) => release.failure)];
    const code = failure && failures.flatMap((one) => (one && (0,report_failure/* codeOf */.$N)(one)) ?? [])[0];
    const urls = releases.flatMap(({ id, url }) => (url === undefined ? [] : [[id, url]]));
    return {
        ending: ENDINGS[outcome],
        lines: [
            ...failureDigest(result, diagnoses),
            ...releases.flatMap(({ id, outcome: end, serves }) => end === 'succeeded' && serves !== undefined ? [`${id}: ${serves}`] : []),
            ...(failure && reportPath !== undefined ? [`report: ${reportPath}`] : []),
            ...deletionLines(result),
            `${(0,wording/* headline */.Pl)(result)}: ${result.dryRun ? (0,wording/* operationCounts */.MW)(releases) : (0,wording/* countsText */.WN)(result.counts)} in ${(0,duration/* formatDuration */.a3)(result.durationMs)} (${resultPath})`,
        ],
        summary: (0,summary/* renderSummary */.B)(result, ran, diagnoses),
        comment: (0,comment/* renderComment */.w)(result),
        ...(result.dryRun && { markdown: (0,plan_markdown/* planMarkdown */.X)(result) }),
        annotations: (0,annotations/* resultAnnotations */.AK)(result),
        outputs: {
            outcome,
            changed: result.changed,
            headline: oneLine(result),
            counts: result.counts,
            'result-path': resultPath,
            ...(summaryPath !== undefined && { 'summary-path': summaryPath }),
            ...(urls[0] && { url: urls[0][1], urls: Object.fromEntries(urls) }),
            'diagnostics-path': diagnosticsFolder,
            ...(planPath !== undefined && { 'plan-path': planPath }),
            ...(tools.helm !== undefined && { 'helm-version': tools.helm }),
            'kubectl-version': tools.kubectl,
            ...(failure && { 'failure-reason': failure.reason }),
            ...(code && { 'failure-code': code }),
        },
        json: result,
    };
}
/** For a notification, or the status of a deployment: how it ended, and which charts failed with what. */
function oneLine(result) {
    const failed = result.releases.flatMap(({ id, failure }) => failure === undefined ? [] : [`${id}: ${(0,report_failure/* codeOf */.$N)(failure) ?? failure.reason}`]);
    return [`${(0,wording/* headline */.Pl)(result)}: ${(0,wording/* countsText */.WN)(result.counts)}`, ...failed].join('; ');
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

/***/ 17554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderRunning),
/* harmony export */   w: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64200);
/* harmony import */ var _plan_plan_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43627);
/* harmony import */ var _summary_cut_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69944);
/* harmony import */ var _summary_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43838);
/* harmony import */ var _summary_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94520);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62867);






/** GitHub refuses a comment above 65,536 characters; bytes are never fewer. */
const COMMENT_LIMIT = 60_000;
const ICONS = {
    succeeded: '✅',
    'no-changes': '➖',
    failed: '❌',
    'timed-out': '❌',
    cancelled: '⚠️',
    interrupted: '⚠️',
};
/** The run for its pull request: of a plan all of it, else how the run ended and why, and the charts. */
function renderComment(result) {
    const { outcome, dryRun, environment } = result;
    if (dryRun)
        return `${(0,_plan_plan_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .planMarkdown */ .X)(result)}\n${origin(result)}\n`;
    const where = environment === undefined ? '' : ` in ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(environment)}`;
    const sections = [
        `### ${ICONS[outcome]} Helm ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(result)}${where}`,
        ...(0,_summary_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .failureSections */ .zl)(result, new Map()),
        (0,_summary_table_js__WEBPACK_IMPORTED_MODULE_2__/* .chartsTable */ .W)(result),
        origin(result),
    ];
    const text = `${sections.filter((section) => section !== '').join('\n\n')}\n`;
    return (0,_summary_cut_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .cutMarkdown */ .G)(text, COMMENT_LIMIT, `_Cut here. ${whole(result)}_`);
}
/** The same while the run is at work. */
function renderRunning(command, run) {
    const facts = [...commitOf(run), ...(run.runUrl === undefined ? [] : [`[run](${run.runUrl})`])];
    return `### ⏳ Helm ${command} is running\n\n<sub>${facts.join(' · ')}</sub>\n`;
}
function origin(result) {
    const facts = [
        ...commitOf(result),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(result.manifest),
        `context ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(result.cluster.context)}`,
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .countsText */ .WN)(result.counts),
        ...(result.runUrl === undefined ? [] : [whole(result)]),
    ];
    return `<sub>${facts.join(' · ')}</sub>`;
}
function commitOf({ commit }) {
    return commit === undefined ? [] : [`commit ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(commit.slice(0, 12))}`];
}
/** Its address comes from the runner. */
function whole({ runUrl }) {
    return runUrl === undefined ? 'The job summary has all of it.' : `[all of it](${runUrl})`;
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
