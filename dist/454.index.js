export const id = 454;
export const ids = [454];
export const modules = {

/***/ 96919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LOCK_MODES)
/* harmony export */ });
/** Whether a release may be worked on without its lease: when the rights to it are missing (`auto`), never, or always without. */
const LOCK_MODES = ['auto', 'required', 'off'];


/***/ }),

/***/ 26898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ON_ERROR)
/* harmony export */ });
/** After a failed release: go on with those that do not need it, or start nothing new. */
const ON_ERROR = ['continue', 'stop'];


/***/ }),

/***/ 41501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NV: () => (/* binding */ RUN_PHASES),
/* harmony export */   Nk: () => (/* binding */ MAIN_PHASES),
/* harmony export */   ZG: () => (/* binding */ PHASES)
/* harmony export */ });
/** The stages of a chart's lifecycle, in the order in which they can run. */
const PHASES = [
    'checkPrerequisites',
    'preExec',
    'exec',
    'postExec',
    'validate',
    'onFailure',
    'finally',
];
/** The phases whose failure is the failure of the chart. */
const MAIN_PHASES = ['checkPrerequisites', 'preExec', 'exec', 'postExec', 'validate'];
/** The stages of hooks that run once per run, around all charts. */
const RUN_PHASES = ['before', 'after', 'onFailure'];


/***/ }),

/***/ 46241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ resultAnnotations),
/* harmony export */   Qp: () => (/* binding */ failureAnnotation),
/* harmony export */   qb: () => (/* binding */ issueAnnotations)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20897);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74628);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62867);



/** GitHub shows no more than this of each step. */
const MOST = 10;
/** One annotation per failed chart, then the warnings, each at the line of the manifest that it is about. */
function resultAnnotations(result) {
    const failed = result.releases.filter((release) => release.failure);
    const failures = failed.flatMap(({ id, outcome, failure, location }) => failure ? [failureAnnotation(failure, `${id} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .endVerb */ .z)(outcome)}`, location)] : []);
    const known = failed.some(({ failure }) => failure?.message === result.failure?.message);
    const run = result.failure && !known ? [failureAnnotation(result.failure, 'Helm lifecycle')] : [];
    const warnings = result.releases.flatMap(({ id, warnings: texts, location }) => texts.map((message) => ({ level: 'warning', title: id, message, location })));
    const runWarnings = result.warnings.map((message) => ({ level: 'warning', title: 'Helm lifecycle', message }));
    return atMost([...run, ...failures, ...runWarnings, ...warnings]);
}
function issueAnnotations(issues, level = 'error') {
    return atMost(issues.map(({ code, message, hint, location }) => ({
        level,
        title: `Manifest: ${code}`,
        message: hint === undefined ? message : `${message}. ${hint}`,
        ...(location && { location }),
    })));
}
function failureAnnotation(failure, title, fallback) {
    const remedy = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .remedyOf */ .SM)(failure);
    const code = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(failure);
    const message = [
        (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .rootCause */ .es)(failure).message,
        ...(remedy === undefined ? [] : [remedy]),
        ...(code === undefined ? [] : [`More: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainCommand */ .bn)(code)}`]),
    ];
    const location = failure.location ?? fallback;
    return shown({
        level: 'error',
        title,
        message: message.join('\n'),
        ...(location && { location }),
    });
}
function shown(annotation) {
    const { title, message } = annotation;
    return { ...annotation, title: (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(title).replace(/\s+/g, ' '), message: (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(message) };
}
/** The first ones; the last one says how many were left out. */
function atMost(all) {
    const annotations = all.map(shown);
    if (annotations.length <= MOST)
        return annotations;
    const left = annotations.length - (MOST - 1);
    const more = {
        level: annotations.slice(MOST - 1).some(({ level }) => level === 'error') ? 'error' : 'warning',
        title: 'Helm lifecycle',
        message: `${left} more; the job summary and the log list them all`,
    };
    return [...annotations.slice(0, MOST - 1), more];
}


/***/ }),

/***/ 64200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EC: () => (/* binding */ preformatted),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TM: () => (/* binding */ folded)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74628);

/** Each can begin an inline construct: HTML, code, emphasis, a link, a table cell, math, a mention or an automatic link. */
const ACTIVE = /[&<`*_~|[\]\\$@]|:(?=\/\/)|(?<=www)\./gi;
/**
 * Text from a cluster, a process or a user, made inert for GitHub's Markdown and for HTML: characters that either would
 * interpret become entities, which both only print. Line breaks become spaces. Never put it at the start of a line.
 */
function escapeMarkdown(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text)
        .replace(/\s*\n+\s*/g, ' ')
        .replace(ACTIVE, entity);
}
/** The same as an inline code span. */
function codeSpan(text) {
    return `<code>${escapeMarkdown(text)}</code>`;
}
/** Lines as they are, in a block of their own. A blank line must stand before it. */
function preformatted(lines) {
    return `<pre>\n${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(lines.join('\n')).replace(/[&<`]/g, entity)}\n</pre>`;
}
/** Lines as they are, in a code block that GitHub colours or draws; nothing in them can end it. */
function fenced(language, text) {
    const content = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text).trimEnd();
    const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${content}\n${fence}`;
}
/** Markdown that a click shows; `title` is one line of it. */
function folded(title, content, { open = false } = {}) {
    return `<details${open ? ' open' : ''}>\n<summary>${title}</summary>\n\n${content}\n\n</details>`;
}
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}


/***/ }),

/***/ 29696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ nodeTroubles)
/* harmony export */ });
/** A condition that is as it should be has no explanation. */
const WELL = /^\w+=\w+$/;
/** The nodes that are not quite well or not for everyone, with the conditions and taints that say so. */
function nodeTroubles({ nodes }) {
    return nodes
        .map(({ name, conditions }) => ({ name, conditions: conditions.filter((text) => !WELL.test(text)) }))
        .filter(({ conditions }) => conditions.length > 0);
}


/***/ }),

/***/ 74628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** Escape sequences of a terminal, then single characters. */
const INVISIBLE = /(?![\n\t])(?:\p{Cc}\[[0-9;?]*[ -/]*[@-~]|[\p{Cc}\u202a-\u202e\u2066-\u2069])/gu;
/**
 * Text without what a terminal or a page would act on instead of showing: colours, control characters, changes of
 * direction. Line breaks and tabs stay.
 */
function printable(text) {
    return text.replace(/\r\n?/g, '\n').replace(INVISIBLE, '');
}


/***/ }),

/***/ 16415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zl: () => (/* binding */ failureSections),
  MM: () => (/* binding */ renderEarlyFailure),
  $1: () => (/* binding */ renderIssues)
});

// EXTERNAL MODULE: ./build/report/escape-markdown.js
var escape_markdown = __webpack_require__(64200);
// EXTERNAL MODULE: ./build/report/failure.js
var report_failure = __webpack_require__(20897);
// EXTERNAL MODULE: ./build/util/duration.js
var duration = __webpack_require__(71081);
// EXTERNAL MODULE: ./build/report/node-troubles.js
var node_troubles = __webpack_require__(29696);
// EXTERNAL MODULE: ./build/report/summary-table.js
var summary_table = __webpack_require__(6726);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/summary-evidence.js





/** Rows of a table, lines of a log and of a diff; the files and report.html have them all. */
const MOST_ROWS = 20;
const MOST_LOGS = 6;
const MOST_LOG_LINES = 50;
const LONGEST_LINE = 300;
const MOST_DIFF_LINES = 300;
/** What was found out about one failed release besides the cause: a folded block each, the ones that say most open. */
function evidenceSections(diagnosis, { open }) {
    return [
        furtherCauses(diagnosis),
        podsSection(diagnosis, open),
        objectsSection(diagnosis),
        eventsSection(diagnosis),
        nodesSection(diagnosis),
        ...logSections(diagnosis, open),
        diffSection(diagnosis),
        missingLine(diagnosis),
    ].filter((section) => section !== '');
}
function furtherCauses({ causes }) {
    const further = causes.slice(1, 1 + MOST_ROWS);
    if (further.length === 0)
        return '';
    const lines = further.map(({ message, code }) => `- ${(0,escape_markdown/* escapeMarkdown */.FV)(message)}${code === undefined ? '' : ` (${(0,escape_markdown/* codeSpan */.SS)(code)})`}`);
    return ['Found besides:', '', ...lines].join('\n');
}
function podsSection({ pods }, open) {
    const unwell = pods.filter(({ troubles, ready }) => troubles.length > 0 || !ready);
    if (unwell.length === 0)
        return '';
    const rows = unwell.map(({ object, isNew, phase, restarts, node, troubles }) => [
        `${(0,escape_markdown/* escapeMarkdown */.FV)(object)}${isNew ? '' : '<br><sub>of the earlier revision</sub>'}`,
        (0,escape_markdown/* escapeMarkdown */.FV)(phase),
        String(restarts),
        (0,escape_markdown/* escapeMarkdown */.FV)(node ?? ''),
        troubles.map(shortened).join('<br>'),
    ]);
    const title = `Pods: ${unwell.length} of ${pods.length} not ready`;
    return (0,escape_markdown/* folded */.TM)(title, firstRows(['Pod', 'Phase', 'Restarts', 'Node', 'What is wrong'], rows), { open });
}
function objectsSection({ objects }) {
    const unwell = objects.filter(({ status }) => status !== 'ready');
    if (unwell.length === 0)
        return '';
    const rows = unwell.map(({ object, status, note = '' }) => [
        (0,escape_markdown/* escapeMarkdown */.FV)(object),
        status,
        shortened(note),
    ]);
    const title = `Objects: ${unwell.length} of ${objects.length} not ready`;
    return (0,escape_markdown/* folded */.TM)(title, firstRows(['Object', 'State', 'Why'], rows));
}
function eventsSection({ events }) {
    if (events.length === 0)
        return '';
    const rows = events
        .toReversed()
        .map(({ at, object, reason, message, count }) => [
        (0,escape_markdown/* escapeMarkdown */.FV)((0,wording/* timeOfDay */.rb)(at)),
        (0,escape_markdown/* escapeMarkdown */.FV)(object),
        (0,escape_markdown/* escapeMarkdown */.FV)(reason),
        `${shortened(message)}${count > 1 ? ` <b>x${count}</b>` : ''}`,
    ]);
    return (0,escape_markdown/* folded */.TM)(`Events: ${seen(events)}`, firstRows(['UTC', 'Object', 'Reason', 'Message'], rows));
}
function seen(events) {
    const total = events.reduce((sum, { count }) => sum + count, 0);
    return total === events.length ? `${total} warnings` : `${events.length} warnings, seen ${total} times`;
}
function nodesSection(diagnosis) {
    const unwell = (0,node_troubles/* nodeTroubles */.N)(diagnosis);
    if (unwell.length === 0)
        return '';
    const rows = unwell.map(({ name, conditions }) => [
        (0,escape_markdown/* escapeMarkdown */.FV)(name),
        conditions.map(shortened).join('<br>'),
    ]);
    return (0,escape_markdown/* folded */.TM)(`Nodes: ${unwell.length} with conditions or taints`, firstRows(['Node', 'Conditions'], rows));
}
function logSections({ logs }, open) {
    const shown = logs.filter(({ lines }) => lines.length > 0);
    const sections = shown
        .slice(0, MOST_LOGS)
        .map((log, index) => (0,escape_markdown/* folded */.TM)(logTitle(log), (0,escape_markdown/* preformatted */.EC)(tail(log)), { open: open && index === 0 }));
    const left = shown.length - MOST_LOGS;
    return left > 0 ? [...sections, `_${left} more logs are in the report._`] : sections;
}
function logTitle({ pod, container, previous, lines }) {
    const name = (0,escape_markdown/* codeSpan */.SS)(`${pod}/${container}`);
    return `Log of ${name}${previous ? ' before its restart' : ''}: ${extent(lines.length)}`;
}
function extent(lines) {
    if (lines > MOST_LOG_LINES)
        return `last ${MOST_LOG_LINES} lines`;
    return lines === 1 ? '1 line' : `${lines} lines`;
}
function tail({ lines }) {
    return lines.slice(-MOST_LOG_LINES).map((line) => line.slice(0, LONGEST_LINE));
}
function diffSection({ diff }) {
    if (diff === undefined || diff.text.trim() === '')
        return '';
    const lines = diff.text.trimEnd().split('\n');
    const shown = lines.slice(0, MOST_DIFF_LINES).map((line) => line.slice(0, LONGEST_LINE));
    if (lines.length > shown.length)
        shown.push(`# ${lines.length - shown.length} more lines`);
    const title = `What this upgrade changed: revision ${diff.from} -> ${diff.to}`;
    return (0,escape_markdown/* folded */.TM)(title, (0,escape_markdown/* fenced */.OF)('diff', shown.join('\n')));
}
function missingLine({ missing, cost }) {
    const took = `read with ${cost.apiCalls} API calls in ${(0,duration/* formatDuration */.a)(cost.durationMs)}`;
    if (missing.length === 0)
        return `<sub>Evidence ${took}; nothing is missing.</sub>`;
    const first = missing.slice(0, MOST_ROWS).map(shortened).join('; ');
    const left = missing.length - MOST_ROWS;
    return `<sub>Evidence ${took}. Missing: ${first}${left > 0 ? `; and ${left} more` : ''}.</sub>`;
}
function firstRows(header, rows) {
    const left = rows.length - MOST_ROWS;
    const shown = (0,summary_table/* table */.t)(header, rows.slice(0, MOST_ROWS));
    return left > 0 ? `${shown}\n\n_${left} more are in the report._` : shown;
}
function shortened(text) {
    return (0,escape_markdown/* escapeMarkdown */.FV)(text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}...` : text);
}

;// CONCATENATED MODULE: ./build/report/summary-failures.js




/** More failures than this are only rows of the table. */
const MOST = 20;
/** Lines of details that one failure may show. */
const MOST_LINES = 100;
/** Characters of each. */
const summary_failures_LONGEST_LINE = 300;
/** Bytes of all evidence together: what comes after it must fit into the summary, too. */
const MOST_EVIDENCE = 600_000;
/** One section per failure, the first error first; empty when nothing failed. */
function failureSections(result, diagnoses) {
    const failed = result.releases.filter((release) => release.failure !== undefined);
    const isFirst = (release) => release.failure?.message === result.failure?.message;
    const ordered = [...failed.filter(isFirst), ...failed.filter((release) => !isFirst(release))];
    const budget = { left: MOST_EVIDENCE };
    const sections = ordered
        .slice(0, MOST)
        .map((release, index) => [releaseSection(release), ...evidence(diagnoses.get(release.id), budget, index === 0)].join('\n\n'));
    if (result.failure && !failed.some(isFirst))
        sections.unshift(failureSection('', result.failure));
    if (ordered.length > MOST)
        sections.push(`_${ordered.length - MOST} more charts failed; see the table._`);
    return sections;
}
/** The summary of a run that failed before there was a plan. */
function renderEarlyFailure(failure) {
    return `## ❌ Helm lifecycle could not start\n\n${failureSection('', failure)}\n`;
}
/** The summary of a manifest with issues; `text` is the same list as the log has it. */
function renderIssues(issues, text) {
    const count = issues.length === 1 ? '1 issue' : `${issues.length} issues`;
    return `## ❌ The manifest has ${count}\n\n${(0,escape_markdown/* preformatted */.EC)(text.trimEnd().split('\n'))}\n`;
}
function releaseSection(release) {
    const { failure, otherFailures, diagnostics } = release;
    if (failure === undefined)
        return '';
    const phase = (0,wording/* failedPhase */.ri)(release);
    const where = `**${(0,escape_markdown/* escapeMarkdown */.FV)(release.id)}** ${(0,wording/* endVerb */.z)(release.outcome)}${phase === undefined ? '' : ` in ${phase}`}: `;
    return [
        failureSection(where, failure),
        ...otherFailures.map((other) => `> Also: ${(0,escape_markdown/* escapeMarkdown */.FV)(other.message)}`),
        ...(diagnostics === undefined ? [] : [`Evidence: ${(0,escape_markdown/* codeSpan */.SS)(diagnostics)}`]),
    ].join('\n\n');
}
/** Open for the failure that counts, if that is all there is room for. */
function evidence(diagnosis, budget, isFirst) {
    if (diagnosis === undefined)
        return [];
    const sections = evidenceSections(diagnosis, { open: isFirst });
    budget.left -= Buffer.byteLength(sections.join('\n\n'));
    return budget.left >= 0 ? sections : ['_Its evidence is in the report; here it would be too much._'];
}
/** The cause in the first line, what to do in the next, everything else folded. */
function failureSection(where, failure) {
    const remedy = (0,report_failure/* remedyOf */.SM)(failure);
    const code = (0,report_failure/* codeOf */.$N)(failure);
    const lines = (0,report_failure/* failureLines */.w7)(failure).map((line) => line.slice(0, summary_failures_LONGEST_LINE));
    const shown = lines.length > MOST_LINES
        ? [...lines.slice(0, MOST_LINES), `... ${lines.length - MOST_LINES} more lines`]
        : lines;
    const alert = [
        '> [!CAUTION]',
        `> ${where}${(0,escape_markdown/* escapeMarkdown */.FV)((0,report_failure/* rootCause */.es)(failure).message)}`,
        ...(remedy === undefined ? [] : ['>', `> What to do: ${(0,escape_markdown/* escapeMarkdown */.FV)(remedy)}`]),
        ...(code === undefined ? [] : ['>', `> More about ${(0,escape_markdown/* codeSpan */.SS)(code)}: ${(0,escape_markdown/* codeSpan */.SS)((0,report_failure/* explainCommand */.bn)(code))}`]),
    ];
    const isPlain = lines.length <= (remedy === undefined ? 1 : 2);
    const details = isPlain ? [] : ['', (0,escape_markdown/* folded */.TM)(`Details (${failure.reason})`, (0,escape_markdown/* preformatted */.EC)(shown))];
    return [...alert, ...details].join('\n');
}


/***/ }),

/***/ 6726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ chartsTable),
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _util_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71081);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64200);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62867);



/** One row per chart: what was done, from which to which version and revision, how long it took and how it ended. */
function chartsTable(result) {
    if (result.releases.length === 0)
        return '_No charts were selected._';
    return table(['Chart', 'Release', 'Operation', 'Version', 'Revision', 'Duration', 'Outcome'], result.releases.map((release) => [
        `**${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(release.id)}**`,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(`${release.namespace}/${release.name}`),
        `${release.operation}<br><sub>${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(release.why)}</sub>`,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .versionChange */ .Bn)(release)),
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .revisionChange */ .EZ)(release),
        release.durationMs === 0 ? '' : (0,_util_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(release.durationMs),
        outcomeCell(release),
    ]));
}
/** A table of cells that are Markdown already. */
function table(header, rows) {
    return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
function outcomeCell({ outcome, note, rolledBackTo }) {
    const more = [
        ...(note === undefined ? [] : [note]),
        ...(rolledBackTo === undefined
            ? []
            : [rolledBackTo === 'absent' ? 'uninstalled again' : `rolled back to revision ${rolledBackTo}`]),
    ];
    const text = `${ICONS[outcome]} ${outcome}`;
    return more.length === 0 ? text : `${text}<br><sub>${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(more.join(', '))}</sub>`;
}
const ICONS = {
    succeeded: '✅',
    unchanged: '➖',
    failed: '❌',
    'timed-out': '❌',
    cancelled: '⚠️',
    interrupted: '⚠️',
    skipped: '⏭️',
    planned: '📝',
};


/***/ }),

/***/ 58886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// UNUSED EXPORTS: SUMMARY_LIMIT

// EXTERNAL MODULE: ./build/util/duration.js
var duration = __webpack_require__(71081);
;// CONCATENATED MODULE: ./build/report/cut-markdown.js
/**
 * Cuts Markdown to at most `limit` UTF-8 bytes at the end of a line, closes the code and HTML blocks that the cut left open
 * and ends with `pointer`, which says where the rest is. Works on text whose foreign parts are escaped.
 */
function cutMarkdown(text, limit, pointer) {
    if (Buffer.byteLength(text) <= limit)
        return text;
    const ending = `\n${pointer}\n`;
    let whole = text;
    let end = ending;
    // What is cut off may have closed a block, so that closing it may take another line.
    while (Buffer.byteLength(whole + end) > limit && whole !== '') {
        const excess = Buffer.byteLength(whole + end) - limit;
        whole = cutLines(whole, Buffer.byteLength(whole) - excess);
        end = closings(whole) + ending;
    }
    return whole + end;
}
/** Whole lines of at most so many bytes. */
function cutLines(text, limit) {
    const kept = Buffer.from(text).subarray(0, Math.max(0, limit)).toString();
    return kept.slice(0, kept.lastIndexOf('\n') + 1);
}
/** What ends the blocks that are open at the end of the text. */
function closings(text) {
    const fence = openFence(text);
    const open = (text.match(/^<details( open)?>/gm) ?? []).length;
    const closed = (text.match(/^<\/details>$/gm) ?? []).length;
    return [
        fence === undefined ? '' : `${fence}\n`,
        text.lastIndexOf('<pre>') > text.lastIndexOf('</pre>') ? '</pre>\n' : '',
        '\n</details>\n'.repeat(Math.max(0, open - closed)),
    ].join('');
}
function openFence(text) {
    let fence;
    for (const [, marks = '', language = ''] of text.matchAll(/^(`{3,})(\w*)$/gm)) {
        if (fence === undefined && language !== '')
            fence = marks;
        else if (marks === fence && language === '')
            fence = undefined;
    }
    return fence;
}

// EXTERNAL MODULE: ./build/report/escape-markdown.js
var escape_markdown = __webpack_require__(64200);
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
        (0,duration/* formatDuration */.a)(hook.durationMs),
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
function what({ kind, summary }) {
    return `${(0,escape_markdown/* escapeMarkdown */.FV)(kind)}: ${(0,escape_markdown/* codeSpan */.SS)(summary)}`;
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
        graphSection(result),
        timelineSection(result),
        result.dryRun ? plannedHooksSection(result) : hooksSection(result),
        warningsSection(result),
        footer(result, paths),
    ];
    const text = `${sections.filter((section) => section !== '').join('\n\n')}\n`;
    return cutMarkdown(text, SUMMARY_LIMIT, pointer);
}
function overview(result) {
    const where = [
        `${(0,escape_markdown/* escapeMarkdown */.FV)(result.manifest)}${result.environment === undefined ? '' : ` (${(0,escape_markdown/* escapeMarkdown */.FV)(result.environment)})`}`,
        `context ${(0,escape_markdown/* codeSpan */.SS)(result.cluster.context)}`,
        (0,wording/* countsText */.WN)(result.counts),
        (0,duration/* formatDuration */.a)(result.durationMs),
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
        `Helm ${(0,escape_markdown/* escapeMarkdown */.FV)(tools.helm)}, kubectl ${(0,escape_markdown/* escapeMarkdown */.FV)(tools.kubectl)}`,
        `Helm processes: ${cost.helmProcesses}, API calls: ${cost.apiCalls}`,
        ...(commit === undefined ? [] : [`commit ${(0,escape_markdown/* codeSpan */.SS)(commit.slice(0, 12))}`]),
        ...(runUrl === undefined ? [] : [`run ${(0,escape_markdown/* codeSpan */.SS)(runUrl)}`]),
        `result ${(0,escape_markdown/* codeSpan */.SS)(paths.resultPath)}`,
        ...(paths.reportPath === undefined ? [] : [`report ${(0,escape_markdown/* codeSpan */.SS)(paths.reportPath)}`]),
    ];
    return `<sub>${facts.join(' · ')}</sub>`;
}


/***/ }),

/***/ 62867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ versionChange),
/* harmony export */   EZ: () => (/* binding */ revisionChange),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   rb: () => (/* binding */ timeOfDay),
/* harmony export */   ri: () => (/* binding */ failedPhase),
/* harmony export */   z: () => (/* binding */ endVerb)
/* harmony export */ });
/* harmony import */ var _model_phase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41501);
/* harmony import */ var _util_unreachable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40891);


/** The chart version before and after: `1.2.0 -> 1.3.0`, `1.3.0` when it is new or stays; empty when it is not known. */
function versionChange({ operation, chart, from, to }) {
    const after = removes(operation) ? undefined : (chart?.version ?? to?.version);
    return arrow(from?.version, after, removes(operation));
}
/** The revision before and after: `3 -> 4`, `1`; empty when there was none. */
function revisionChange({ operation, from, to }) {
    return arrow(from?.revision.toString(), to?.revision.toString(), removes(operation));
}
function removes(operation) {
    return operation === 'uninstall' || operation === 'absent';
}
function arrow(before, after, removed) {
    if (before === undefined)
        return after ?? '';
    if (after === undefined)
        return removed ? `${before} -> none` : before;
    return before === after ? after : `${before} -> ${after}`;
}
/** `deploy succeeded`, `dry run of destroy failed`: the run in a few words. */
function headline(result) {
    const what = result.dryRun ? `dry run of ${result.command}` : result.command;
    switch (result.outcome) {
        case 'succeeded':
        case 'failed':
            return `${what} ${result.outcome}`;
        case 'no-changes':
            return `${what}: nothing to change`;
        case 'timed-out':
            return `${what} timed out`;
        case 'cancelled':
            return `${what} was cancelled`;
        case 'interrupted':
            return `${what} was killed before it ended`;
        default:
            return (0,_util_unreachable_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .H)(result.outcome);
    }
}
/** `2 succeeded, 1 failed`; `no charts` when there were none. */
function countsText(counts) {
    const parts = Object.entries(counts).filter(([, count]) => count > 0);
    return parts.map(([outcome, count]) => `${count} ${outcome}`).join(', ') || 'no charts';
}
/** `failed`, `was cancelled`: how a release that has a failure ended, after its name. */
function endVerb(outcome) {
    if (outcome === 'timed-out')
        return 'timed out';
    return outcome === 'cancelled' || outcome === 'interrupted' ? `was ${outcome}` : 'failed';
}
/** The phase whose failure is the failure of the release. */
function failedPhase({ phases }) {
    return phases.find(({ phase, failure }) => failure && _model_phase_js__WEBPACK_IMPORTED_MODULE_1__/* .MAIN_PHASES */ .Nk.some((main) => main === phase))?.phase;
}
/** `12:30:05` of an ISO time; what is none stays as it is. */
function timeOfDay(at) {
    return /T(\d\d:\d\d:\d\d)/.exec(at)?.[1] ?? at;
}


/***/ }),

/***/ 32261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ createSpawn)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/system/process-output.js




/** A longer line is not passed on; memory must not grow with what a program prints. */
const LONGEST_LINE = 1024 * 1024;
/** What is kept of each stream. */
const KEPT_CHARACTERS = 10 * 1024 * 1024;
/** How often a file is looked at for new output. */
const FOLLOW_MS = 100;
async function createOutput(spec) {
    const stdout = collect((line) => spec.onLine?.(line, 'stdout'));
    const stderr = collect((line) => spec.onLine?.(line, 'stderr'));
    if (spec.output === undefined || spec.output === 'memory')
        return pipes(stdout, stderr);
    return files(spec.output.folder, stdout, stderr);
}
function pipes(stdout, stderr) {
    let closed = Promise.resolve();
    return {
        stdout: 'pipe',
        stderr: 'pipe',
        attach(child) {
            child.stdout?.on('data', stdout.add);
            child.stderr?.on('data', stderr.add);
            // `close` waits for grandchildren that hold the pipe; after the exit they get a moment, not for ever.
            closed = new Promise((resolve) => {
                child.once('close', resolve);
                child.once('error', resolve);
                child.once('exit', () => setTimeout(resolve, 1_000).unref());
            });
        },
        async finish() {
            await closed;
            return { stdout: stdout.end(), stderr: stderr.end() };
        },
    };
}
async function files(folder, stdout, stderr) {
    const name = (0,external_node_crypto_.randomBytes)(4).toString('hex');
    const followers = [
        await follow((0,external_node_path_.join)(folder, `${name}.stdout`), stdout),
        await follow((0,external_node_path_.join)(folder, `${name}.stderr`), stderr),
    ];
    const timer = setInterval(() => followers.forEach((follower) => void follower.read()), FOLLOW_MS);
    return {
        stdout: followers[0].fd,
        stderr: followers[1].fd,
        attach() { },
        async finish() {
            clearInterval(timer);
            await Promise.all(followers.map((follower) => follower.close()));
            return { stdout: stdout.end(), stderr: stderr.end() };
        },
    };
}
/** Opens a file for a child to write and reads along behind it. */
async function follow(path, collector) {
    const file = await (0,promises_.open)(path, 'wx+', 0o600);
    let position = 0;
    let reading = Promise.resolve();
    const readOn = async () => {
        const chunk = Buffer.alloc(64 * 1024);
        for (;;) {
            const { bytesRead } = await file.read(chunk, 0, chunk.length, position);
            if (bytesRead === 0)
                return;
            position += bytesRead;
            collector.add(Buffer.from(chunk.subarray(0, bytesRead)));
        }
    };
    const read = () => {
        reading = reading.then(readOn);
        return reading;
    };
    return {
        fd: file.fd,
        read,
        async close() {
            await read();
            await file.close();
        },
    };
}
/** Cuts a stream into lines and keeps its end. Of a line without an end only the length is told. */
function collect(onLine) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let kept = '';
    let rest = '';
    let lost = 0;
    const give = (line) => {
        onLine(lost > 0 ? `(a line of ${lost + line.length} characters)` : line.replace(/\r$/, ''));
        lost = 0;
    };
    const take = (text) => {
        kept += text;
        if (kept.length > 2 * KEPT_CHARACTERS)
            kept = kept.slice(-KEPT_CHARACTERS);
        const lines = (rest + text).split('\n');
        rest = lines.pop() ?? '';
        lines.forEach(give);
        if (rest.length <= LONGEST_LINE)
            return;
        lost += rest.length;
        rest = '';
    };
    return {
        add: (chunk) => take(decoder.write(chunk)),
        end() {
            take(decoder.end());
            if (rest !== '' || lost > 0)
                give(rest);
            return kept.slice(-KEPT_CHARACTERS);
        },
    };
}

;// CONCATENATED MODULE: ./build/system/spawn.js


const DEFAULT_GRACE_MS = 5_000;
/**
 * Starts processes in groups of their own and ends a whole group by SIGINT, then after the grace by SIGKILL.
 * When `force` aborts, nothing that is being ended gets the rest of its grace.
 * Never throws: a start that failed is part of the record. On Windows there are no groups and only the child is ended.
 */
function createSpawn({ force } = {}) {
    return async (spec) => {
        const startedAt = performance.now();
        const output = await createOutput(spec);
        const record = await run(spec, output, force);
        const { stdout, stderr } = await output.finish();
        return {
            command: [spec.file, ...spec.args].join(' '),
            stdout,
            stderr,
            durationMs: Math.round(performance.now() - startedAt),
            ...record,
        };
    };
}
function run(spec, output, force) {
    if (spec.signal?.aborted)
        return Promise.resolve({ endedBy: 'abort' });
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(spec.file, spec.args, {
            env: spec.env,
            detached: process.platform !== 'win32',
            stdio: [spec.stdin === undefined ? 'ignore' : 'pipe', output.stdout, output.stderr],
            windowsHide: true,
            ...(spec.cwd !== undefined && { cwd: spec.cwd }),
        });
        let endedBy;
        let patience;
        const kill = () => child.pid !== undefined && signalGroup(child.pid, 'SIGKILL');
        const end = (cause) => {
            if (endedBy !== undefined || child.pid === undefined)
                return;
            endedBy = cause;
            signalGroup(child.pid, 'SIGINT');
            patience = setTimeout(kill, force?.aborted ? 0 : (spec.graceMs ?? DEFAULT_GRACE_MS));
            force?.addEventListener('abort', kill, { once: true });
        };
        const onAbort = () => end('abort');
        const timer = spec.timeoutMs === undefined ? undefined : setTimeout(() => end('timeout'), spec.timeoutMs);
        spec.signal?.addEventListener('abort', onAbort, { once: true });
        const settle = (ending) => {
            clearTimeout(timer);
            clearTimeout(patience);
            force?.removeEventListener('abort', kill);
            spec.signal?.removeEventListener('abort', onAbort);
            // Whatever the child left behind in its group must not outlive it.
            kill();
            resolve({ ...ending, ...(child.pid !== undefined && { pid: child.pid }), ...(endedBy && { endedBy }) });
        };
        child.once('error', (error) => child.pid === undefined && settle({ startError: error }));
        child.once('exit', (exitCode, signal) => settle({ ...(exitCode !== null && { exitCode }), ...(signal !== null && { signal }) }));
        output.attach(child);
        if (spec.stdin !== undefined) {
            // A child that does not read its input closes the pipe early; that is its right.
            child.stdin?.on('error', () => { });
            child.stdin?.end(spec.stdin);
        }
        if (child.pid !== undefined)
            spec.onStarted?.(child.pid);
    });
}
/** Sends a signal to a process group; a group that is gone already is fine. */
function signalGroup(pid, signal) {
    try {
        process.kill(process.platform === 'win32' ? pid : -pid, signal);
    }
    catch {
        // ESRCH: it ended by itself in between.
    }
}


/***/ }),

/***/ 91734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/** The candidate that was most likely meant by `written`; undefined when none is close. Case, `-` and `_` do not count. */
function didYouMean(written, candidates) {
    const wanted = plain(written);
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(wanted, plain(candidate));
        if (best === undefined || distance < best.distance)
            best = { candidate, distance };
    }
    if (best === undefined)
        return undefined;
    const allowed = Math.max(1, Math.floor(Math.max(wanted.length, plain(best.candidate).length) / 3));
    return best.distance <= allowed ? best.candidate : undefined;
}
function plain(text) {
    return text.toLowerCase().replace(/[-_]/g, '');
}
/** Insertions, deletions, replacements and swaps of neighbours that make `a` into `b`. */
function editDistance(a, b) {
    if (Math.abs(a.length - b.length) > 32)
        return Number.POSITIVE_INFINITY;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            let cost = Math.min(at(row, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + same);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped)
                cost = Math.min(cost, at(beforeLast, j - 2) + 1);
            row.push(cost);
        }
        beforeLast = last;
        last = row;
    }
    return at(last, b.length);
}
function at(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 71081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const UNIT_MS = {
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    ms: 1,
    s: 1_000,
    m: 60_000,
    h: 3_600_000,
};
/** A timer cannot wait longer than this. */
const LONGEST_MS = 2 ** 31 - 1;
/** Milliseconds of a Go duration (`1h30m`, `1.5s`) or of whole seconds (`180`, as text or number); undefined when it is neither, or too long for a timer. */
function parseDuration(value) {
    const milliseconds = typeof value === 'number' ? wholeSeconds(value) : parseText(value);
    return milliseconds !== undefined && milliseconds <= LONGEST_MS ? milliseconds : undefined;
}
function parseText(text) {
    if (/^\d+$/.test(text))
        return wholeSeconds(Number(text));
    if (!/^(\d+(\.\d+)?(ns|us|µs|ms|s|m|h))+$/.test(text))
        return undefined;
    let sum = 0;
    for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g)) {
        sum += Number(amount) * UNIT_MS[unit];
    }
    return Math.round(sum);
}
function wholeSeconds(seconds) {
    return Number.isInteger(seconds) && seconds >= 0 ? seconds * 1_000 : undefined;
}
/** Milliseconds as people read them: `950ms`, `4.2s`, `1m5s`, `2h3m`. */
function formatDuration(milliseconds) {
    if (milliseconds < 1_000)
        return `${Math.round(milliseconds)}ms`;
    const tenths = Math.round(milliseconds / 100);
    if (tenths < 600)
        return `${tenths / 10}s`;
    const seconds = Math.round(milliseconds / 1_000);
    if (seconds < 3_600)
        return join([Math.floor(seconds / 60), 'm'], [seconds % 60, 's']);
    const minutes = Math.round(seconds / 60);
    return join([Math.floor(minutes / 60), 'h'], [minutes % 60, 'm']);
}
function join(...parts) {
    return parts
        .filter(([amount]) => amount > 0)
        .map(([amount, unit]) => `${amount}${unit}`)
        .join('');
}


/***/ }),

/***/ 85092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** Text for the middle of a sentence: on one line, and cut to at most `longest` characters. */
function shorten(text, longest) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > longest ? `${line.slice(0, longest - 3)}...` : line;
}


/***/ })

};
