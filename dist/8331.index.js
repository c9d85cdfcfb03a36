export const id = 8331;
export const ids = [8331];
export const modules = {

/***/ 98331:
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

// EXTERNAL MODULE: ./build/session/approve-plan.js
var approve_plan = __webpack_require__(30556);
// EXTERNAL MODULE: ./build/session/perform-plan.js + 108 modules
var perform_plan = __webpack_require__(39423);
// EXTERNAL MODULE: ./build/model/failure.js
var failure = __webpack_require__(31612);
// EXTERNAL MODULE: ./build/observe/releases.js
var releases = __webpack_require__(89045);
// EXTERNAL MODULE: ./build/observe/stage.js
var stage = __webpack_require__(85985);
// EXTERNAL MODULE: ./build/plan/decide.js
var decide = __webpack_require__(29004);
// EXTERNAL MODULE: ./build/plan/planners/recover.js + 1 modules
var recover = __webpack_require__(80039);
// EXTERNAL MODULE: ./build/plan/planners/whole.js
var whole = __webpack_require__(23661);
;// CONCATENATED MODULE: ./build/session/plan-recover.js







/** Reads the selected releases by one list and plans to settle each, whatever its entry says now; again under its lease. */
async function planRecoveries(session) {
    const { manifest, entries, cluster, options, kubectl, store } = session;
    const { takeOver } = options;
    const stored = await (0,releases/* observeReleases */.v)(entries, store);
    if (!stored.ok)
        return (0,result/* fail */.f)((0,failure/* during */.i)('list the stored releases', stored.failure));
    const planned = (id, observed) => {
        const entry = entries.find((other) => other.id === id);
        const refusal = (0,decide/* refuseOthers */.A)({ observed, ownIds: [manifest.id, ...manifest.formerIds], takeOver });
        return (0,recover/* planRecover */.s)({ id, observed, ...(entry && { entry }), ...(refusal && { refusal }) });
    };
    return (0,result.ok)({
        plan: (0,whole/* wholePlan */.XM)({ command: 'recover', manifest, cluster, tools: { kubectl: kubectl.version }, dryRun: options.dryRun }, entries.map(({ id, name, namespace }) => planned(id, stored.value.get(id) ?? { name, namespace, revisions: [] }))),
        stage: await (0,stage/* createStage */.xS)(session.folders.private),
        replan: async ({ id }, observed) => (0,result.ok)(planned(id, observed)),
    });
}

// EXTERNAL MODULE: ./build/session/report-run.js
var report_run = __webpack_require__(50549);
// EXTERNAL MODULE: ./build/session/with-session.js + 5 modules
var with_session = __webpack_require__(71698);
// EXTERNAL MODULE: ./build/commands/tell-run.js + 1 modules
var tell_run = __webpack_require__(58657);
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

/***/ 58657:
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
        ...(failure && !isTold ? failureLines((0,report_failure/* rootCause */.es)(failure).message, failure) : []),
        ...failed.slice(0, MOST).flatMap((release) => releaseLines(release, diagnoses.get(release.id))),
        ...(left > 0 ? [`and ${left} more charts failed`] : []),
    ];
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

// EXTERNAL MODULE: ./build/report/plan-markdown.js + 1 modules
var plan_markdown = __webpack_require__(23526);
// EXTERNAL MODULE: ./build/report/summary.js + 5 modules
var summary = __webpack_require__(99788);
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
    const { outcome, result, resultPath, reportPath, planPath, diagnosticsFolder, diagnoses } = ran;
    const { failure, tools, releases } = result;
    // The code that the log names: that of the cause, which only the release may know.
    const failures = [failure, ...releases.map((release) => release.failure)];
    const code = failure && failures.flatMap((one) => (one && (0,report_failure/* codeOf */.$N)(one)) ?? [])[0];
    return {
        ending: ENDINGS[outcome],
        lines: [
            ...failureDigest(result, diagnoses),
            ...releases.flatMap(({ id, outcome: end, serves }) => end === 'succeeded' && serves !== undefined ? [`${id}: ${serves}`] : []),
            ...(failure && reportPath !== undefined ? [`report: ${reportPath}`] : []),
            `${(0,wording/* headline */.Pl)(result)}: ${(0,wording/* countsText */.WN)(result.counts)} in ${(0,duration/* formatDuration */.a3)(result.durationMs)} (${resultPath})`,
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

// EXTERNAL MODULE: ./build/model/settings.js
var settings = __webpack_require__(64317);
// EXTERNAL MODULE: ./build/model/release.js
var release = __webpack_require__(55491);
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
/* harmony import */ var _cut_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60025);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64200);
/* harmony import */ var _plan_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23526);
/* harmony import */ var _summary_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16415);
/* harmony import */ var _summary_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6726);
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
        return `${(0,_plan_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .planMarkdown */ .X)(result)}\n${origin(result)}\n`;
    const where = environment === undefined ? '' : ` in ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(environment)}`;
    const sections = [
        `### ${ICONS[outcome]} Helm ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(result)}${where}`,
        ...(0,_summary_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .failureSections */ .zl)(result, new Map()),
        (0,_summary_table_js__WEBPACK_IMPORTED_MODULE_2__/* .chartsTable */ .W)(result),
        origin(result),
    ];
    const text = `${sections.filter((section) => section !== '').join('\n\n')}\n`;
    return (0,_cut_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .cutMarkdown */ .G)(text, COMMENT_LIMIT, `_Cut here. ${whole(result)}_`);
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

/***/ 99788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// UNUSED EXPORTS: SUMMARY_LIMIT

// EXTERNAL MODULE: ./build/util/duration.js
var duration = __webpack_require__(71081);
// EXTERNAL MODULE: ./build/report/cut-markdown.js
var cut_markdown = __webpack_require__(60025);
// EXTERNAL MODULE: ./build/report/escape-markdown.js
var escape_markdown = __webpack_require__(64200);
// EXTERNAL MODULE: ./build/report/orphan-text.js
var orphan_text = __webpack_require__(59161);
// EXTERNAL MODULE: ./build/report/change-lines.js
var change_lines = __webpack_require__(77385);
;// CONCATENATED MODULE: ./build/report/summary-changes.js


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

// EXTERNAL MODULE: ./build/report/summary-failures.js + 1 modules
var summary_failures = __webpack_require__(16415);
// EXTERNAL MODULE: ./build/util/shorten.js
var shorten = __webpack_require__(85092);
// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(74628);
;// CONCATENATED MODULE: ./build/report/mermaid-text.js


const LONGEST = 40;
/**
 * Text for a label in a Mermaid diagram: everything that Mermaid, the Markdown in its labels or a page could act on becomes
 * one of its entity codes, which it only prints.
 */
function mermaidText(text) {
    return (0,shorten/* shorten */.m)((0,printable/* printable */.g)(text), LONGEST).replace(/[^\p{L}\p{N} /-]/gu, (character) => `#${character.codePointAt(0)};`);
}

;// CONCATENATED MODULE: ./build/report/summary-graph.js


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
        ...releases.map(({ id, outcome }, index) => `c${index}["${mermaidText(id)}"]:::${STYLES[outcome]}`),
        ...edges,
        'classDef good stroke:#1a7f37,stroke-width:2px',
        'classDef bad stroke:#cf222e,stroke-width:4px',
        'classDef stopped stroke:#9a6700,stroke-width:3px',
        'classDef idle stroke:#6e7781,stroke-dasharray:4',
    ];
    return (0,escape_markdown/* folded */.TM)('What waits for what', (0,escape_markdown/* fenced */.OF)('mermaid', lines.join('\n')));
}
const STYLES = {
    succeeded: 'good',
    unchanged: 'good',
    failed: 'bad',
    'timed-out': 'bad',
    cancelled: 'stopped',
    interrupted: 'stopped',
    skipped: 'idle',
    planned: 'idle',
};

// EXTERNAL MODULE: ./build/report/summary-table.js
var summary_table = __webpack_require__(6726);
;// CONCATENATED MODULE: ./build/report/summary-hooks.js



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
    const content = (0,summary_table/* table */.t)(['Chart', 'Phase', 'Hook', 'Does', 'Duration', 'Outcome'], rows);
    return (0,escape_markdown/* folded */.TM)(title, content, { open: failed > 0 });
}
/** Every hook that a real run could run, for a dry run. */
function plannedHooksSection(result) {
    const hooks = hooksOf(result);
    if (hooks.length === 0)
        return 'No hook would run.';
    const rows = hooks.map(({ chart, hook }) => [chart, hook.phase, (0,escape_markdown/* escapeMarkdown */.FV)(hook.name), what(hook)]);
    return `### Hooks that would run\n\n${(0,summary_table/* table */.t)(['Chart', 'Phase', 'Hook', 'Would do'], rows)}`;
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

;// CONCATENATED MODULE: ./build/report/summary-timeline.js


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

// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/summary.js











/** GitHub refuses a step's summary above 1 MiB. */
const SUMMARY_LIMIT = 900_000;
/** The job summary of a run in GitHub's Markdown: the first error with its evidence first, then the charts, then the details. */
function renderSummary(result, paths, diagnoses = new Map()) {
    const pointer = `_Cut at ${SUMMARY_LIMIT / 1_000} kB. Everything is in ${(0,escape_markdown/* codeSpan */.SS)(paths.reportPath ?? paths.resultPath)} and ${(0,escape_markdown/* codeSpan */.SS)(paths.diagnosticsFolder)}._`;
    const sections = [
        `## ${ICONS[result.outcome]} Helm ${(0,wording/* headline */.Pl)(result)}`,
        ...(0,summary_failures/* failureSections */.zl)(result, diagnoses),
        overview(result),
        (0,summary_table/* chartsTable */.W)(result),
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


/***/ })

};
