export const id = 976;
export const ids = [976];
export const modules = {

/***/ 6919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LOCK_MODES)
/* harmony export */ });
/** Whether a release may be worked on without its lease: when the rights to it are missing (`auto`), never, or always without. */
const LOCK_MODES = ['auto', 'required', 'off'];


/***/ }),

/***/ 6898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ON_ERROR)
/* harmony export */ });
/** After a failed release: go on with those that do not need it, or start nothing new. */
const ON_ERROR = ['continue', 'stop'];


/***/ }),

/***/ 1501:
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

/***/ 6241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ resultAnnotations),
/* harmony export */   Qp: () => (/* binding */ failureAnnotation),
/* harmony export */   qb: () => (/* binding */ issueAnnotations)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(897);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4628);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2867);



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
    const message = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .rootCause */ .es)(failure).message;
    const location = failure.location ?? fallback;
    return shown({
        level: 'error',
        title,
        message: remedy === undefined ? message : `${message}\n${remedy}`,
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

/***/ 4200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EC: () => (/* binding */ preformatted),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   SS: () => (/* binding */ codeSpan)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4628);

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
    return `<pre>\n${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(lines.join('\n')).replace(/[&<]/g, entity)}\n</pre>`;
}
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}


/***/ }),

/***/ 4628:
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

/***/ 8127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ renderIssues),
/* harmony export */   MM: () => (/* binding */ renderEarlyFailure),
/* harmony export */   zl: () => (/* binding */ failureSections)
/* harmony export */ });
/* harmony import */ var _model_phase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1501);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4200);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(897);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2867);




/** More failures than this are only rows of the table. */
const MOST = 20;
/** Lines of details that one failure may show. */
const MOST_LINES = 100;
/** Characters of each. */
const LONGEST_LINE = 300;
/** One section per failure, the first error first; empty when nothing failed. */
function failureSections(result) {
    const failed = result.releases.filter((release) => release.failure !== undefined);
    const isFirst = (release) => release.failure?.message === result.failure?.message;
    const ordered = [...failed.filter(isFirst), ...failed.filter((release) => !isFirst(release))];
    const sections = ordered.slice(0, MOST).map(releaseSection);
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
    return `## ❌ The manifest has ${count}\n\n${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .preformatted */ .EC)(text.trimEnd().split('\n'))}\n`;
}
function releaseSection(release) {
    const { failure, otherFailures, diagnostics } = release;
    if (failure === undefined)
        return '';
    const phase = release.phases.find((ended) => ended.failure && _model_phase_js__WEBPACK_IMPORTED_MODULE_1__/* .MAIN_PHASES */ .Nk.some((main) => main === ended.phase))?.phase;
    const where = `**${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(release.id)}** ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .endVerb */ .z)(release.outcome)}${phase === undefined ? '' : ` in ${phase}`}: `;
    return [
        failureSection(where, failure),
        ...otherFailures.map((other) => `> Also: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(other.message)}`),
        ...(diagnostics === undefined ? [] : [`Evidence: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(diagnostics)}`]),
    ].join('\n\n');
}
/** The cause in the first line, what to do in the next, everything else folded. */
function failureSection(where, failure) {
    const remedy = (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .remedyOf */ .SM)(failure);
    const lines = (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failureLines */ .w7)(failure).map((line) => line.slice(0, LONGEST_LINE));
    const shown = lines.length > MOST_LINES
        ? [...lines.slice(0, MOST_LINES), `... ${lines.length - MOST_LINES} more lines`]
        : lines;
    const alert = [
        '> [!CAUTION]',
        `> ${where}${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .rootCause */ .es)(failure).message)}`,
        ...(remedy === undefined ? [] : ['>', `> What to do: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(remedy)}`]),
    ];
    const isPlain = lines.length <= (remedy === undefined ? 1 : 2);
    const details = [
        '',
        `<details><summary>Details (${failure.reason})</summary>`,
        '',
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .preformatted */ .EC)(shown),
        '',
        '</details>',
    ];
    return [...alert, ...(isPlain ? [] : details)].join('\n');
}


/***/ }),

/***/ 2672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// UNUSED EXPORTS: SUMMARY_LIMIT

// EXTERNAL MODULE: ./build/util/duration.js
var duration = __webpack_require__(1081);
;// CONCATENATED MODULE: ./build/report/cut-markdown.js
/**
 * Cuts Markdown to at most `limit` UTF-8 bytes at the end of a line, closes the HTML blocks that the cut left open and ends
 * with `pointer`, which says where the rest is. Works on text whose foreign parts are escaped.
 */
function cutMarkdown(text, limit, pointer) {
    if (Buffer.byteLength(text) <= limit)
        return text;
    const closings = '\n</pre>\n\n</details>\n';
    const ending = `\n${pointer}\n`;
    const kept = Buffer.from(text)
        .subarray(0, limit - Buffer.byteLength(closings + ending))
        .toString();
    const whole = kept.slice(0, kept.lastIndexOf('\n') + 1);
    const isOpen = (tag) => whole.lastIndexOf(`<${tag}>`) > whole.lastIndexOf(`</${tag}>`);
    return [
        whole,
        isOpen('pre') ? '</pre>\n' : '',
        isOpen('details') || whole.lastIndexOf('<details open>') > whole.lastIndexOf('</details>')
            ? '\n</details>\n'
            : '',
        ending,
    ].join('');
}

// EXTERNAL MODULE: ./build/report/escape-markdown.js
var escape_markdown = __webpack_require__(4200);
// EXTERNAL MODULE: ./build/report/summary-failures.js
var summary_failures = __webpack_require__(8127);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/report/summary-table.js



/** One row per chart: what was done, from which to which version and revision, how long it took and how it ended. */
function chartsTable(result) {
    if (result.releases.length === 0)
        return '_No charts were selected._';
    return table(['Chart', 'Release', 'Operation', 'Version', 'Revision', 'Duration', 'Outcome'], result.releases.map((release) => [
        `**${(0,escape_markdown/* escapeMarkdown */.FV)(release.id)}**`,
        (0,escape_markdown/* escapeMarkdown */.FV)(`${release.namespace}/${release.name}`),
        `${release.operation}<br><sub>${(0,escape_markdown/* escapeMarkdown */.FV)(release.why)}</sub>`,
        (0,escape_markdown/* escapeMarkdown */.FV)((0,wording/* versionChange */.Bn)(release)),
        (0,wording/* revisionChange */.EZ)(release),
        release.durationMs === 0 ? '' : (0,duration/* formatDuration */.a)(release.durationMs),
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
    return more.length === 0 ? text : `${text}<br><sub>${(0,escape_markdown/* escapeMarkdown */.FV)(more.join(', '))}</sub>`;
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
        summary_hooks_outcomeCell(hook),
    ]);
    return [
        failed === 0 ? '<details>' : '<details open>',
        `<summary>${title}</summary>`,
        '',
        table(['Chart', 'Phase', 'Hook', 'Does', 'Duration', 'Outcome'], rows),
        '',
        '</details>',
    ].join('\n');
}
/** Every hook that a real run could run, for a dry run. */
function plannedHooksSection(result) {
    const hooks = hooksOf(result);
    if (hooks.length === 0)
        return 'No hook would run.';
    const rows = hooks.map(({ chart, hook }) => [chart, hook.phase, (0,escape_markdown/* escapeMarkdown */.FV)(hook.name), what(hook)]);
    return `### Hooks that would run\n\n${table(['Chart', 'Phase', 'Hook', 'Would do'], rows)}`;
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
function summary_hooks_outcomeCell({ outcome, attempts, note, failure }) {
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

;// CONCATENATED MODULE: ./build/report/summary.js







/** GitHub refuses a step's summary above 1 MiB. */
const SUMMARY_LIMIT = 900_000;
/** The job summary of a run in GitHub's Markdown: the first error first, then the charts, then the details. */
function renderSummary(result, paths) {
    const pointer = `_Cut at ${SUMMARY_LIMIT / 1_000} kB. Everything is in ${(0,escape_markdown/* codeSpan */.SS)(paths.resultPath)} and ${(0,escape_markdown/* codeSpan */.SS)(paths.diagnosticsFolder)}._`;
    const sections = [
        `## ${summary_ICONS[result.outcome]} Helm ${(0,wording/* headline */.Pl)(result)}`,
        ...(0,summary_failures/* failureSections */.zl)(result),
        overview(result),
        chartsTable(result),
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
const summary_ICONS = {
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
    ];
    return `<sub>${facts.join(' · ')}</sub>`;
}


/***/ }),

/***/ 2867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ versionChange),
/* harmony export */   EZ: () => (/* binding */ revisionChange),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   z: () => (/* binding */ endVerb)
/* harmony export */ });
/* harmony import */ var _util_unreachable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(891);

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


/***/ }),

/***/ 2261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ createSpawn)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./build/system/process-output.js




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
/** Cuts a stream into lines and keeps its end. */
function collect(onLine) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let kept = '';
    let rest = '';
    const take = (text) => {
        kept += text;
        if (kept.length > 2 * KEPT_CHARACTERS)
            kept = kept.slice(-KEPT_CHARACTERS);
        const lines = (rest + text).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines)
            onLine(line.replace(/\r$/, ''));
    };
    return {
        add: (chunk) => take(decoder.write(chunk)),
        end() {
            take(decoder.end());
            if (rest !== '')
                onLine(rest);
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

/***/ 1734:
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

/***/ 1081:
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


/***/ })

};
