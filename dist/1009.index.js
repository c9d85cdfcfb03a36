export const id = 1009;
export const ids = [1009];
export const modules = {

/***/ 60616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ confirmDestroy),
/* harmony export */   d: () => (/* binding */ confirmPrune)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46305);
/* harmony import */ var _plan_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93333);


/** Asks before releases are pruned that no entry is about any more. */
function confirmPrune(plan, confirm) {
    const releases = plan.releases.filter(({ location }) => location === undefined);
    return confirmDestroy({ ...plan, releases }, confirm, 'prune');
}
/** Asks before anything is uninstalled, where somebody can answer. What changes nothing, or is refused anyway, is not asked. */
async function confirmDestroy(plan, confirm, what = 'destroy') {
    const going = plan.releases.filter(({ operation, settings }) => operation === 'uninstall' && !settings.dryRun);
    if (confirm === undefined || plan.dryRun || going.length === 0 || (0,_plan_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .O)(plan))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)();
    const names = going.map(({ namespace, name }) => `  ${namespace}/${name}`).join('\n');
    const { context, server } = plan.cluster;
    const isConfirmed = await confirm(`${what} uninstalls these releases of context ${context} (${server}):\n${names}\nType yes to go on: `);
    if (isConfirmed)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)();
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .f)({
        reason: 'cancelled',
        message: 'nothing was destroyed: the answer was not yes',
        remedy: 'Answer yes, or give --yes.',
    });
}


/***/ }),

/***/ 21009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   destroy: () => (/* binding */ destroy)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46305);
/* harmony import */ var _plan_planners_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11839);
/* harmony import */ var _session_stages_approve_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69292);
/* harmony import */ var _session_stages_observe_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83230);
/* harmony import */ var _session_stages_perform_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86363);
/* harmony import */ var _session_stages_report_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51877);
/* harmony import */ var _session_with_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52979);
/* harmony import */ var _confirm_destroy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60616);
/* harmony import */ var _tell_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58424);









/** Uninstalls every selected chart entry, each after those that need it. */
const destroy = {
    name: 'destroy',
    summary: 'Uninstall every selected chart, each after those that need it',
    on: 'both',
    positional: { option: 'manifest', as: 'MANIFEST' },
    options: [
        'manifest',
        'select',
        'cluster',
        'helm',
        'change',
        'concurrency',
        'onError',
        'yes',
        'takeOver',
        'progress',
        'result',
    ],
    examples: ['destroy --environment pr-7', 'destroy --select web --dry-run'],
    run: (options, deps) => {
        // Destroying one chart must not take along what it needs.
        const purpose = { command: 'destroy', withNeeds: false };
        return (0,_session_with_session_js__WEBPACK_IMPORTED_MODULE_5__/* .withHelmSession */ .N)({ options, deps, purpose }, async (session) => {
            const observed = await (0,_session_stages_observe_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .observeEntries */ .x)(session, 'destroy');
            if (!observed.ok)
                return observed;
            const plan = (0,_plan_planners_run_js__WEBPACK_IMPORTED_MODULE_0__/* .planRun */ .nY)(observed.value);
            const confirmed = await (0,_confirm_destroy_js__WEBPACK_IMPORTED_MODULE_7__/* .confirmDestroy */ .T)(plan, deps.confirm);
            if (!confirmed.ok)
                return confirmed;
            const approved = (0,_session_stages_approve_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .approvePlan */ .P)(plan, session);
            const end = await (0,_session_stages_perform_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .performPlan */ .j)(approved, observed.value, session);
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(await (0,_session_stages_report_run_js__WEBPACK_IMPORTED_MODULE_4__/* .reportRun */ .G)(end, session));
        });
    },
    tell: _tell_run_js__WEBPACK_IMPORTED_MODULE_6__/* .tellRun */ .R,
};


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


/***/ })

};
