export const id = 8487;
export const ids = [8487];
export const modules = {

/***/ 58487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recover: () => (/* binding */ recover_recover)
});

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
// EXTERNAL MODULE: ./build/report/failure.js
var report_failure = __webpack_require__(20897);
;// CONCATENATED MODULE: ./build/report/recover.js

/** What became of each release that was to be recovered, for a log. */
function recoverLines(releases) {
    return releases.flatMap(({ id, namespace, name, operation, outcome, why, failure }) => {
        const release = `${id}: release ${namespace}/${name}`;
        if (outcome === 'unchanged' || (outcome === 'planned' && operation === 'unchanged')) {
            return [`${release} needs no recovery: ${why}`];
        }
        if (outcome === 'planned')
            return [`${release} would be recovered: ${why}`];
        if (outcome === 'succeeded') {
            return [`${release} is recovered: ${why} and is marked failed now; the next deploy goes on from there`];
        }
        return [`${release} is not recovered`, ...(failure ? (0,report_failure/* failureLines */.w7)(failure) : [])];
    });
}

// EXTERNAL MODULE: ./build/session/stages/approve-plan.js
var approve_plan = __webpack_require__(69292);
// EXTERNAL MODULE: ./build/session/stages/perform-plan.js + 112 modules
var perform_plan = __webpack_require__(86363);
// EXTERNAL MODULE: ./build/plan/decide.js
var decide = __webpack_require__(29004);
// EXTERNAL MODULE: ./build/plan/planners/recover.js + 1 modules
var recover = __webpack_require__(80039);
// EXTERNAL MODULE: ./build/session/stages/plan-stored.js
var plan_stored = __webpack_require__(79958);
;// CONCATENATED MODULE: ./build/session/stages/plan-recover.js



/** Plans to settle each selected release, whatever its entry says now. */
function planRecoveries(session) {
    return (0,plan_stored/* planStored */.H)(session, 'recover', async (entry, observed) => {
        const refusal = (0,decide/* refuseOthers */.A)({ observed, ...(0,plan_stored/* ownership */.k)(session) });
        return (0,recover/* planRecover */.s)({ id: entry.id, observed, entry, ...(refusal && { refusal }) });
    });
}

// EXTERNAL MODULE: ./build/session/stages/report-run.js
var report_run = __webpack_require__(51877);
// EXTERNAL MODULE: ./build/session/with-session.js + 11 modules
var with_session = __webpack_require__(52979);
// EXTERNAL MODULE: ./build/commands/tell-run.js + 2 modules
var tell_run = __webpack_require__(58424);
;// CONCATENATED MODULE: ./build/commands/recover.js








/**
 * Marks the pending revision of each selected release as failed, whatever its age: somebody has said that no Helm works on it.
 * Only under its lease: a release that another run holds is refused.
 */
const recover_recover = {
    name: 'recover',
    aliases: ['unlock'],
    summary: 'Mark a revision that a dead Helm left pending as failed; refused while another run works on it',
    on: 'both',
    positional: { option: 'select', as: 'CHART', required: true },
    options: ['manifest', 'select', 'cluster', 'change', 'takeOver', 'summary', 'annotations'],
    examples: ['recover api', 'recover api --environment production --dry-run'],
    run: (options, deps) => (0,with_session/* withSession */.f)({ options, deps, purpose: { withNeeds: false } }, async (session) => {
        const planned = await planRecoveries(session);
        if (!planned.ok)
            return planned;
        const approved = (0,approve_plan/* approvePlan */.P)(planned.value.plan, session);
        const end = await (0,perform_plan/* performPlan */.j)(approved, planned.value, session);
        return (0,result.ok)(await (0,report_run/* reportRun */.G)(end, session));
    }),
    tell: (ran) => ({ ...(0,tell_run/* tellRun */.R)(ran), lines: recoverLines(ran.result.releases) }),
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

/***/ 89045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ observeReleases)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46305);

/** The stored state of every entry's release by entry id, from one list; an absent release has no revisions. */
async function observeReleases(entries, store) {
    const observed = await store.observe(entries);
    if (!observed.ok)
        return observed;
    const stored = new Map(observed.value.map((release) => [keyOf(release), release]));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(new Map(entries.map(({ id, name, namespace }) => {
        const absent = { name, namespace, revisions: [] };
        return [id, stored.get(keyOf(absent)) ?? absent];
    })));
}
function keyOf({ name, namespace }) {
    return `${namespace}/${name}`;
}


/***/ }),

/***/ 80039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ planRecover)
});

// EXTERNAL MODULE: ./build/model/settings.js + 1 modules
var settings = __webpack_require__(7543);
// EXTERNAL MODULE: ./build/model/release/release.js
var release = __webpack_require__(45333);
;// CONCATENATED MODULE: ./build/plan/decide-recover.js

/** Marks a pending revision failed. Whether its Helm is dead is not asked: somebody has said so. Pure. */
function decideRecover(observed) {
    const record = (0,release/* newest */.BP)(observed);
    if (!record)
        return { operation: 'unchanged', why: 'there is no such release' };
    const { revision, status } = record;
    return status.startsWith('pending-')
        ? { operation: 'recover', why: `revision ${revision} was left ${status}`, record }
        : { operation: 'unchanged', why: `its newest revision ${revision} is ${status}`, record };
}

// EXTERNAL MODULE: ./build/plan/planners/release.js
var planners_release = __webpack_require__(79443);
;// CONCATENATED MODULE: ./build/plan/planners/recover.js



/** Plans to mark a pending revision failed, under its lease, which nobody waits for. Without one only the lease is settled. */
function planRecover({ id, observed, entry, refusal }) {
    const { operation, why, record } = decideRecover(observed);
    const pending = operation === 'recover' ? record : undefined;
    const step = {
        kind: 'recover',
        ...(pending && { revision: pending.revision, status: pending.status }),
        byHand: true,
    };
    const installed = (0,planners_release/* installedRelease */.Wz)({ observed });
    const refused = pending && refusal;
    return {
        id,
        name: observed.name,
        namespace: observed.namespace,
        ...(entry && { location: entry.location }),
        action: 'deploy',
        operation,
        why,
        ...(installed && { installed }),
        ...(refused && { blocked: refused }),
        needs: [],
        settings: { ...(entry?.settings ?? settings/* DEFAULT_SETTINGS */.a$), lockTimeout: 0 },
        opening: [],
        phases: (0,planners_release/* byPhase */.bq)((phase) => {
            if (phase === 'exec')
                return { steps: [step], hooks: [] };
            return {
                steps: phase === 'checkPrerequisites' && refused ? [{ kind: 'check-prerequisites' }] : [],
                hooks: [],
            };
        }),
        closing: [],
    };
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

/***/ 79958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ planStored),
/* harmony export */   k: () => (/* binding */ ownership)
/* harmony export */ });
/* harmony import */ var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48136);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46305);
/* harmony import */ var _observe_releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89045);
/* harmony import */ var _observe_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85985);
/* harmony import */ var _plan_planners_whole_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23661);





/** Reads the selected releases by one list and plans each by what is stored of it alone: chart and values have no part in it. */
async function planStored(session, command, planOne) {
    const { manifest, entries, cluster, options, kubectl, store, helm } = session;
    const stored = await (0,_observe_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .observeReleases */ .v)(entries, store);
    if (!stored.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .during */ .i)('list the stored releases', stored.failure));
    const releases = await Promise.all(entries.map((entry) => {
        const { id, name, namespace } = entry;
        return planOne(entry, stored.value.get(id) ?? { name, namespace, revisions: [] });
    }));
    const tools = { ...(helm && { helm: helm.version }), kubectl: kubectl.version };
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({
        plan: (0,_plan_planners_whole_js__WEBPACK_IMPORTED_MODULE_4__/* .wholePlan */ .XM)({ command, manifest, cluster, tools, dryRun: options.dryRun }, releases),
        stage: await (0,_observe_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .createStage */ .xS)(session.folders.private),
        async replan(planned, observed) {
            const entry = entries.find(({ id }) => id === planned.id);
            if (!entry)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .f)({ reason: 'internal', message: `Internal error: no entry ${planned.id}` });
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(await planOne(entry, observed, planned));
        },
    });
}
/** By what it is known whose a stored release is. */
function ownership({ manifest, options }) {
    return { ownIds: [manifest.id, ...manifest.formerIds], takeOver: options.takeOver };
}


/***/ })

};
