export const id = 905;
export const ids = [905];
export const modules = {

/***/ 44878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude),
  n: () => (/* binding */ redactedOutcome)
});

// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __webpack_require__(46241);
// EXTERNAL MODULE: ./build/report/failure.js
var report_failure = __webpack_require__(20897);
// EXTERNAL MODULE: ./build/util/shorten.js
var shorten = __webpack_require__(85092);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/failure-digest.js



/** More failed charts than this are only counted: the log has told of each when it failed. */
const MOST = 5;
const LOG_LINES = 5;
const LONGEST_LINE = 200;
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
    const { id, outcome, failure, diagnostics } = release;
    if (failure === undefined)
        return [];
    const phase = (0,wording/* failedPhase */.ri)(release);
    const where = `${id} ${(0,wording/* endVerb */.z)(outcome)}${phase === undefined ? '' : ` in ${phase}`}`;
    return [
        ...failureLines(`${where}: ${(0,report_failure/* rootCause */.es)(failure).message}`, failure),
        ...logLines(diagnosis?.logs ?? [], (0,report_failure/* objectOf */.Xy)(failure)),
        ...(diagnostics === undefined ? [] : [`  evidence: ${diagnostics}`]),
    ];
}
function failureLines(first, failure) {
    const [object, remedy, code] = [(0,report_failure/* objectOf */.Xy)(failure), (0,report_failure/* remedyOf */.SM)(failure), (0,report_failure/* codeOf */.$N)(failure)];
    return [
        first,
        ...(object === undefined || first.includes(object) ? [] : [`  object: ${object}`]),
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

;// CONCATENATED MODULE: ./build/model/issue.js
/**
 * Every kind of problem that reading a manifest can report: the stable code, what it means and what to do.
 * docs/issues.md is generated from this table.
 */
const ISSUE_CODES = {
    'manifest-not-found': {
        meaning: 'No manifest at the given path, or at any of the default places.',
        remedy: 'Create `helm-lifecycle.yaml`, or point the `manifest` input at it.',
    },
    'manifest-unreadable': {
        meaning: 'The manifest exists but cannot be read, is not UTF-8 text, or is larger than 1 MiB.',
        remedy: 'Point at a UTF-8 file of at most 1 MiB that this user may read.',
    },
    'yaml-syntax': {
        meaning: 'The file is not valid YAML.',
        remedy: 'Look at the indentation, quotes and brackets there and in the line above.',
    },
    'yaml-aliases': {
        meaning: 'Aliases in the file expand to far more text than the file itself.',
        remedy: 'Write the values out.',
    },
    'duplicate-key': { meaning: 'A mapping has the same key twice.', remedy: 'Remove one of them.' },
    'unknown-key': {
        meaning: 'A key that the manifest does not have.',
        remedy: 'Use the suggested key, or remove it.',
    },
    'missing-key': { meaning: 'A key that is required is not there.', remedy: 'Add it.' },
    'wrong-type': {
        meaning: 'A value of another type than the key takes.',
        remedy: 'Change its type; docs/manifest.md has an example of each key.',
    },
    'invalid-value': {
        meaning: 'The type is right but the value is not allowed.',
        remedy: 'Change the value; docs/manifest.md says what each key takes.',
    },
    'unset-variable': {
        meaning: '`${env.NAME}` names a variable that is not set and has no default.',
        remedy: 'Set it for the step, or write `${env.NAME:-default}`.',
    },
    'unknown-environment': {
        meaning: 'The chosen environment is not in the manifest.',
        remedy: 'Use one that it lists.',
    },
    'duplicate-id': {
        meaning: 'Two chart entries have the same id.',
        remedy: 'Give one of them another `id`.',
    },
    'duplicate-release': {
        meaning: 'Two chart entries deploy the same release name into the same namespace.',
        remedy: 'Change the name or the namespace of one of them.',
    },
    'unknown-need': {
        meaning: '`needs` names a chart or tag that no entry has.',
        remedy: 'Use the id of an entry.',
    },
    'cyclic-needs': {
        meaning: 'Charts need each other in a circle.',
        remedy: 'Remove one of the needs in the trail.',
    },
    'need-destroyed': {
        meaning: 'A chart that is deployed needs one that is destroyed.',
        remedy: 'Destroy both, or remove the need.',
    },
    'conflicting-keys': {
        meaning: 'Keys that exclude each other, or a key that has no effect beside another one.',
        remedy: 'Remove one of them.',
    },
    'file-not-found': {
        meaning: 'A file or folder that the manifest names does not exist.',
        remedy: 'Fix the path.',
    },
    'file-unreadable': {
        meaning: 'A file that the manifest names cannot be read.',
        remedy: 'Name a file that this user may read.',
    },
    'path-outside-workspace': {
        meaning: 'A path, or a symbolic link on it, leads out of the workspace.',
        remedy: 'Move the file into the repository.',
    },
    'invalid-chart': {
        meaning: 'The folder or archive is not a Helm chart.',
        remedy: 'Point `path` at a folder with a Chart.yaml.',
    },
    'invalid-payload-reference': {
        meaning: '`${payload.}` or `${release.}` stands where it has no value.',
        remedy: 'Use it in hooks, with a name that exists.',
    },
    'shell-not-found': {
        meaning: 'The shell of a `run` hook is not installed.',
        remedy: 'Install it, or choose another shell.',
    },
    'unknown-selection': {
        meaning: '`select` names a chart or tag that no entry has.',
        remedy: 'Use the id of an entry.',
    },
    'unknown-set': {
        meaning: '`set` or `values` names a chart that no entry has.',
        remedy: 'Start the line with the id of an entry.',
    },
};

;// CONCATENATED MODULE: ./build/report/issues.js

/** Stands for the beginning of a line that is too long. */
const CUT = '...';
/**
 * An issue as a compiler would print it: `file:line:col: error[code]: message`, the line with the place underlined, and what to do.
 * Several lines, without a line break at the end.
 */
function formatIssue({ code, message, location, hint }) {
    const help = `= ${hint ?? ISSUE_CODES[code].remedy}`;
    if (location === undefined)
        return `error[${code}]: ${message}\n  ${help}`;
    const { file, line, column, length, sourceLine, sourceColumn = 1 } = location;
    const gutter = ' '.repeat(String(line).length);
    const shown = sourceColumn === 1 ? sourceLine : `${CUT}${sourceLine}`;
    const before = column - sourceColumn + shown.length - sourceLine.length;
    // Tabs stay tabs, so that the underline stands below its text.
    const indent = shown.slice(0, before).replace(/[^\t]/g, ' ');
    const underline = '~'.repeat(Math.max(0, Math.min(length, shown.length - before) - 1));
    return [
        `${file}:${line}:${column}: error[${code}]: ${message}`,
        `  ${line} | ${shown}`,
        ...(before <= shown.length ? [`  ${gutter} | ${indent}^${underline}`] : []),
        `  ${gutter} ${help}`,
    ].join('\n');
}
const issues_MOST = 50;
/** The first issues, an empty line between them, and how many there are in all. */
function formatIssues(issues) {
    const count = issues.length === 1 ? '1 issue' : `${issues.length} issues`;
    const more = issues.length > issues_MOST ? [`and ${issues.length - issues_MOST} more`] : [];
    return [...issues.slice(0, issues_MOST).map(formatIssue), ...more, `${count} in the manifest`].join('\n\n');
}

// EXTERNAL MODULE: ./build/report/summary.js + 5 modules
var summary = __webpack_require__(58886);
// EXTERNAL MODULE: ./build/report/summary-failures.js + 1 modules
var summary_failures = __webpack_require__(16415);
// EXTERNAL MODULE: ./build/util/unreachable.js
var unreachable = __webpack_require__(40891);
;// CONCATENATED MODULE: ./build/report/unlock.js


/** What became of each release, for a log. */
function unlockLines(results) {
    return results.flatMap((result) => {
        const { id, namespace, name, revision, status, failure } = result;
        const release = `${id}: release ${namespace}/${name}`;
        switch (result.outcome) {
            case 'unlocked':
                return `${release} is unlocked: revision ${revision} was ${status} and is marked failed now; the next deploy goes on from there`;
            case 'would-unlock':
                return `${release} would be unlocked: revision ${revision} is ${status}`;
            case 'not-pending':
                return revision === undefined
                    ? `${release} is not locked: there is no such release`
                    : `${release} is not locked: its newest revision ${revision} is ${status}`;
            case 'failed':
                return [`${release} is not unlocked`, ...(failure ? (0,report_failure/* failureLines */.w7)(failure) : [])];
            default:
                return (0,unreachable/* unreachable */.H)(result.outcome);
        }
    });
}

// EXTERNAL MODULE: ./build/util/duration.js
var duration = __webpack_require__(71081);
;// CONCATENATED MODULE: ./build/entries/conclusion.js










/** An outcome without secrets: in Markdown they may be written differently, and then nobody finds them. A result has none. */
function redactedOutcome(outcome, redactor) {
    return outcome.kind === 'ran' ? outcome : redactor.cleanJson(outcome);
}
/** Puts an outcome into words. Nothing in it is redacted. */
function conclude(outcome) {
    switch (outcome.kind) {
        case 'valid':
            return {
                isGood: true,
                lines: [...issueLines(outcome.warnings), outcome.summary],
                annotations: (0,annotations/* issueAnnotations */.qb)(outcome.warnings, 'warning'),
                outputs: { outcome: 'no-changes', changed: false },
                json: { outcome: 'valid', summary: outcome.summary, warnings: outcome.warnings },
            };
        case 'invalid':
            return {
                isGood: false,
                lines: issueLines(outcome.issues),
                summary: (0,summary_failures/* renderIssues */.$1)(outcome.issues, formatIssues(outcome.issues)),
                annotations: (0,annotations/* issueAnnotations */.qb)(outcome.issues),
                outputs: { outcome: 'failed', changed: false, failureReason: 'invalid-manifest' },
                json: { outcome: 'invalid', issues: outcome.issues },
            };
        case 'failed-early':
            return {
                isGood: false,
                lines: earlyLines(outcome.failure),
                summary: (0,summary_failures/* renderEarlyFailure */.MM)(outcome.failure),
                annotations: [(0,annotations/* failureAnnotation */.Qp)(outcome.failure, 'Helm lifecycle')],
                outputs: {
                    outcome: earlyOutcome(outcome.failure.reason),
                    changed: false,
                    failureReason: outcome.failure.reason,
                    ...(outcome.failure.code && { failureCode: outcome.failure.code }),
                },
                json: { outcome: earlyOutcome(outcome.failure.reason), failure: outcome.failure },
            };
        case 'unlocked':
            return concludeUnlock(outcome.releases);
        case 'ran':
            return concludeRun(outcome);
        default:
            return (0,unreachable/* unreachable */.H)(outcome);
    }
}
function concludeRun(outcome) {
    const { result, resultPath, reportPath, diagnosticsFolder, diagnoses } = outcome;
    const took = (0,duration/* formatDuration */.a)(result.durationMs);
    const failure = result.failure;
    return {
        isGood: outcome.outcome === 'succeeded' || outcome.outcome === 'no-changes',
        lines: [
            ...failureDigest(result, diagnoses),
            ...(failure && reportPath !== undefined ? [`report: ${reportPath}`] : []),
            `${(0,wording/* headline */.Pl)(result)}: ${(0,wording/* countsText */.WN)(result.counts)} in ${took} (${resultPath})`,
        ],
        summary: (0,summary/* renderSummary */.B)(result, outcome, diagnoses),
        annotations: (0,annotations/* resultAnnotations */.AK)(result),
        outputs: {
            outcome: outcome.outcome,
            changed: result.changed,
            counts: result.counts,
            resultPath,
            diagnosticsPath: diagnosticsFolder,
            helmVersion: result.tools.helm,
            kubectlVersion: result.tools.kubectl,
            ...(failure && { failureReason: failure.reason }),
            ...(failure?.code && { failureCode: failure.code }),
        },
        json: result,
    };
}
function concludeUnlock(releases) {
    const failed = releases.find((release) => release.outcome === 'failed');
    const changed = releases.some((release) => release.outcome === 'unlocked');
    const outcome = failed ? 'failed' : changed ? 'succeeded' : 'no-changes';
    return {
        isGood: failed === undefined,
        lines: unlockLines(releases),
        annotations: [],
        outputs: { outcome, changed, ...(failed?.failure && { failureReason: failed.failure.reason }) },
        json: { outcome, releases },
    };
}
function earlyLines(failure) {
    const code = (0,report_failure/* codeOf */.$N)(failure);
    return [...(0,report_failure/* failureLines */.w7)(failure), ...(code === undefined ? [] : [`  more: ${(0,report_failure/* explainCommand */.bn)(code)}`])];
}
function issueLines(issues) {
    return issues.length === 0 ? [] : formatIssues(issues).trimEnd().split('\n');
}
function earlyOutcome(reason) {
    return reason === 'cancelled' || reason === 'timed-out' ? reason : 'failed';
}


/***/ }),

/***/ 49221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ exitCodeOfFailure),
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/* harmony import */ var _util_unreachable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40891);

/** `detailed`: a run that changed something, or would have, says so by 2. */
function exitCodeOf(outcome, { detailed }) {
    switch (outcome.kind) {
        case 'invalid':
            return 3;
        case 'valid':
            return 0;
        case 'failed-early':
            return exitCodeOfFailure(outcome.failure);
        case 'unlocked':
            return outcome.releases.some((release) => release.outcome === 'failed') ? 1 : 0;
        case 'ran':
            if (outcome.outcome === 'cancelled')
                return 130;
            if (outcome.outcome === 'failed' || outcome.outcome === 'timed-out')
                return 1;
            return detailed && outcome.result.changed ? 2 : 0;
        default:
            return (0,_util_unreachable_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .H)(outcome);
    }
}
/** The exit code of a run that failed before there was a plan. */
function exitCodeOfFailure({ reason }) {
    if (reason === 'invalid-manifest')
        return 3;
    return reason === 'cancelled' ? 130 : 1;
}


/***/ }),

/***/ 68951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ followByLines),
  _: () => (/* binding */ followLive)
});

// EXTERNAL MODULE: ./build/report/progress.js + 1 modules
var report_progress = __webpack_require__(69976);
// EXTERNAL MODULE: ./build/report/progress-rows.js
var progress_rows = __webpack_require__(12232);
// EXTERNAL MODULE: ./build/util/display-width.js
var display_width = __webpack_require__(39738);
// EXTERNAL MODULE: ./build/util/duration.js
var duration = __webpack_require__(71081);
// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(74628);
;// CONCATENATED MODULE: ./build/report/progress-table.js



const LONGEST_ID = 32;
const GAP = '  ';
/** Fewer columns than this tell nothing about what is waited for. */
const SHORTEST_DETAIL = 16;
const STAGE_WIDTH = 'checkPrerequisites'.length;
const NARROW_STAGE_WIDTH = 'checkPrereq…'.length;
const WIDE_TERMINAL = 100;
/**
 * The releases that are at work, longest first, then those that failed, then the others as far as there is room, under a
 * header and above a summary. No line is wider than the terminal, and there are never more lines than it has.
 */
function liveTable(rows, { now, startedAt, space }) {
    const summary = (0,display_width/* fitWidth */.G)(summaryText(rows, now - startedAt), space.columns).trimEnd();
    const room = space.lines - 2;
    if (room < 1)
        return space.lines < 1 ? [] : [summary];
    const stageWidth = space.columns < WIDE_TERMINAL ? NARROW_STAGE_WIDTH : STAGE_WIDTH;
    const { header, line } = layOut(rows, [
        OPERATION,
        { title: 'PHASE', width: stageWidth, text: stageText },
        { title: 'READY', width: '100/100'.length, text: readyText },
        { ...TIME, text: (row) => timeText(row, now) },
    ], space.columns, detailText);
    const byUrgency = [...rows].sort((a, b) => urgency(a) - urgency(b) || place(a) - place(b));
    return [header, ...byUrgency.slice(0, room).map(line), summary];
}
/** How every release ended, in the plan's order; a line each. */
function finalTable(rows, { columns }) {
    const { header, line } = layOut(rows, [
        OPERATION,
        { title: 'OUTCOME', width: 'not started'.length, text: ({ outcome }) => outcome ?? 'not started' },
        { ...TIME, text: (row) => (row.outcome === 'skipped' ? '' : timeText(row, row.startedAt)) },
    ], columns, ({ note, version }) => note ?? version);
    return [header, ...rows.map(line)];
}
const OPERATION = {
    title: 'OPERATION',
    width: 'uninstall'.length,
    text: ({ operation }) => operation,
};
const TIME = { title: 'TIME', width: '59m59s'.length, toTheRight: true };
/** Lines of these columns, of which the last one gets the columns of the terminal that are left. */
function layOut(rows, columns, space, rest) {
    const taken = columns.reduce((sum, { width }) => sum + width + GAP.length, 0);
    const longest = Math.max('CHART'.length, ...rows.map(({ id }) => (0,display_width/* displayWidth */.F)(id)));
    const idWidth = Math.max(1, Math.min(longest, LONGEST_ID, space - taken));
    const left = space - idWidth - taken - GAP.length;
    const all = [
        { title: 'CHART', width: idWidth, text: ({ id }) => id },
        ...columns,
        ...(left < SHORTEST_DETAIL ? [] : [{ title: '', width: left, text: rest }]),
    ];
    const join = (textOf) => {
        const cells = all.map((column) => {
            const text = (0,printable/* printable */.g)(textOf(column)).replace(/\s+/g, ' ');
            return column.toTheRight ? text.padStart(column.width) : (0,display_width/* fitWidth */.G)(text, column.width);
        });
        return (0,display_width/* fitWidth */.G)(cells.join(GAP).trimEnd(), space).trimEnd();
    };
    return { header: join(({ title }) => title), line: (row) => join(({ text }) => text(row)) };
}
/** What has run longest comes first, and what has ended last. */
function place({ state, startedAt, endedAt = 0 }) {
    return state === 'ended' ? -endedAt : startedAt;
}
function urgency({ state, outcome }) {
    if (state === 'running')
        return 0;
    if (outcome === 'failed' || outcome === 'timed-out' || outcome === 'cancelled')
        return 1;
    return state === 'waiting' ? 2 : 3;
}
function stageText({ state, stage, outcome }) {
    if (state === 'running')
        return stage;
    return state === 'waiting' ? 'waiting' : (outcome ?? '');
}
function readyText({ state, ready }) {
    return state === 'running' ? ready : '';
}
function timeText({ state, startedAt, endedAt }, now) {
    if (state === 'waiting')
        return '';
    return state === 'ended' ? (0,duration/* formatDuration */.a)((endedAt ?? now) - startedAt) : wholeSeconds(now - startedAt);
}
/** Tenths of a second of what goes on would only flicker. */
function wholeSeconds(milliseconds) {
    const seconds = Math.floor(milliseconds / 1_000);
    return seconds < 60 ? `${seconds}s` : (0,duration/* formatDuration */.a)(seconds * 1_000);
}
function detailText({ state, hook, ready, detail = '', note = '' }) {
    if (state !== 'running')
        return note;
    if (hook !== undefined)
        return `hook ${hook}`;
    // The counts have a column of their own.
    return ready !== '' ? detail.replace(/^\d+ of \d+ [\w ]+(?:, )?/, '') : detail;
}
function summaryText(rows, elapsedMs) {
    const count = (wanted) => rows.filter(wanted).length;
    const failed = count((row) => urgency(row) === 1);
    const parts = [
        `${count(({ state }) => state === 'ended')} of ${rows.length} charts ended`,
        `${count(({ state }) => state === 'running')} running`,
        ...(failed > 0 ? [`${failed} failed`] : []),
        `${count(({ state }) => state === 'waiting')} waiting`,
        wholeSeconds(elapsedMs),
    ];
    return parts.join(', ');
}

;// CONCATENATED MODULE: ./build/entries/follow-run.js



/** How often a live table is drawn at most, and at least while something runs. */
const DRAW_MS = 100;
const TICK_MS = 1_000;
/** A line for each transition, and every ten seconds one for each release that is at work and silent. */
function followByLines(log, clock) {
    const progress = (0,report_progress/* createProgress */.mf)();
    let timer;
    const stop = () => clearInterval(timer);
    return {
        stop,
        onEvent(event) {
            if (event.type === 'run-planned') {
                // Often enough that nobody is silent for much longer than that.
                timer = setInterval(() => (0,report_progress/* writeLines */.x1)(log, progress.heartbeat(clock.now())), report_progress/* HEARTBEAT_MS */.m / 10).unref();
            }
            if (event.type === 'run-ended')
                stop();
            (0,report_progress/* writeLines */.x1)(log, progress.onEvent(event));
        },
    };
}
/** A table that is drawn in place, with warnings and errors above it, and at the end a plain one that stays. */
function followLive({ screen, terminal, log, redactor, clock }) {
    const progress = (0,report_progress/* createProgress */.mf)();
    const rows = (0,progress_rows/* createProgressRows */.z)();
    let tick;
    let next;
    const draw = () => {
        next = undefined;
        const space = { columns: terminal.columns(), lines: terminal.rows() - 1 };
        const lines = liveTable(rows.rows(), { now: clock.now(), startedAt: rows.startedAt(), space });
        screen.show(lines.map((line) => redactor.clean(line)));
    };
    const stop = () => {
        clearInterval(tick);
        clearTimeout(next);
        screen.show([]);
    };
    return {
        stop,
        onEvent(event) {
            rows.follow(event);
            const lines = progress.onEvent(event);
            (0,report_progress/* writeLines */.x1)(log, event.type === 'run-planned' ? lines : lines.filter(({ level }) => level !== 'info'));
            if (event.type === 'run-planned')
                tick = setInterval(draw, TICK_MS).unref();
            if (event.type !== 'run-ended') {
                next ??= setTimeout(draw, DRAW_MS).unref();
                return;
            }
            stop();
            for (const line of finalTable(rows.rows(), { columns: terminal.columns() }))
                log.info(line);
        },
    };
}


/***/ }),

/***/ 10969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ internalError)
/* harmony export */ });
/* harmony import */ var _model_filesystem_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91524);

/** What was thrown, as a failure: a full disk as such, all else as a bug: one line and a request to report it; the stack only for those who debug. */
function internalError(error, { debug }) {
    const trouble = (0,_model_filesystem_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .filesystemFailure */ .i)(error);
    if (trouble)
        return trouble;
    const seen = error instanceof Error ? error : new Error(String(error));
    const message = seen.message.replace(/^Internal error: /, '').split('\n', 1)[0] || seen.name;
    return {
        reason: 'internal',
        message: `Internal error: ${message}`,
        remedy: debug
            ? 'This is a bug: please report it with these lines.'
            : 'This is a bug: please report it with the output of a run with --debug (in Actions: with debug logging).',
        ...(debug && seen.stack !== undefined && { details: seen.stack.split('\n') }),
    };
}


/***/ }),

/***/ 71246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS),
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _util_unreachable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40891);

const COMMANDS = ['deploy', 'destroy', 'validate', 'unlock'];
/** Runs a command; each is loaded only when it is asked for, because a check of the manifest needs no cluster code. */
async function runCommand(command, options, deps) {
    switch (command) {
        case 'deploy':
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(691), __webpack_require__.e(291), __webpack_require__.e(363), __webpack_require__.e(392), __webpack_require__.e(982), __webpack_require__.e(831), __webpack_require__.e(178), __webpack_require__.e(155), __webpack_require__.e(452)]).then(__webpack_require__.bind(__webpack_require__, 81452))).deploy(options, deps);
        case 'destroy':
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(691), __webpack_require__.e(291), __webpack_require__.e(363), __webpack_require__.e(392), __webpack_require__.e(982), __webpack_require__.e(831), __webpack_require__.e(178), __webpack_require__.e(155), __webpack_require__.e(9)]).then(__webpack_require__.bind(__webpack_require__, 21009))).destroy(options, deps);
        case 'validate':
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(691), __webpack_require__.e(363), __webpack_require__.e(541)]).then(__webpack_require__.bind(__webpack_require__, 17541))).validate(options, deps);
        case 'unlock':
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(691), __webpack_require__.e(363), __webpack_require__.e(392), __webpack_require__.e(178), __webpack_require__.e(269)]).then(__webpack_require__.bind(__webpack_require__, 83269))).unlock(options, deps);
        default:
            return (0,_util_unreachable_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .H)(command);
    }
}


/***/ }),

/***/ 49293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stopOnSignals)
/* harmony export */ });
const SIGNALS = ['SIGINT', 'SIGTERM'];
/** A stopped run that has told its end must not be held back longer by work that cannot be interrupted, such as a download. */
const LEAVE_MS = 2_000;
/**
 * `signal` aborts when this process is told to stop, `hurry` when it is told so once more: the run is on its way out then, and
 * leaves out what it would still do. `release` gives the signals back when the run has ended.
 */
function stopOnSignals(onStop) {
    const controller = new AbortController();
    const hurried = new AbortController();
    const stop = (by) => {
        if (controller.signal.aborted)
            return hurried.abort({ kind: 'cancelled', by });
        controller.abort({ kind: 'cancelled', by });
        onStop(by);
    };
    for (const name of SIGNALS)
        process.on(name, stop);
    return {
        signal: controller.signal,
        hurry: hurried.signal,
        release: () => {
            for (const name of SIGNALS)
                process.off(name, stop);
            if (controller.signal.aborted)
                setTimeout(() => process.exit(), LEAVE_MS).unref();
        },
    };
}


/***/ }),

/***/ 8097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ hookNames)
/* harmony export */ });
/** The names that the user gave to hooks, by their ids in the events. */
function hookNames(plan) {
    const phases = [plan.runHooks, ...plan.releases.map((release) => release.phases)];
    const hooks = phases
        .flatMap((phase) => Object.values(phase))
        .flatMap((part) => (Array.isArray(part) ? part : part.hooks));
    return new Map(hooks.map(({ id, name }) => [id, name]));
}


/***/ }),

/***/ 12232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createProgressRows)
/* harmony export */ });
/* harmony import */ var _hook_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8097);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62867);


/** Where each release of a run stands, from the run's events in their order. */
function createProgressRows() {
    const rows = new Map();
    let names = new Map();
    let startedAt = 0;
    return {
        rows: () => [...rows.values()],
        startedAt: () => startedAt,
        follow(event) {
            if (event.type === 'run-planned') {
                startedAt = event.startedAt ?? event.at;
                names = (0,_hook_names_js__WEBPACK_IMPORTED_MODULE_0__/* .hookNames */ .W)(event.plan);
                for (const row of plannedRows(event.plan, event.at))
                    rows.set(row.id, row);
            }
            const row = 'release' in event && event.release !== undefined ? rows.get(event.release) : undefined;
            if (row)
                advance(row, event, names);
        },
    };
}
function plannedRows(plan, at) {
    return plan.releases.map((release) => ({
        id: release.id,
        operation: release.operation,
        version: (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .versionChange */ .Bn)({
            operation: release.operation,
            ...(release.chart && { chart: release.chart }),
            ...(release.installed && {
                from: {
                    revision: release.installed.revision,
                    ...(release.installed.chartVersion !== undefined && { version: release.installed.chartVersion }),
                },
            }),
        }),
        state: 'waiting',
        stage: '',
        ready: '',
        startedAt: at,
        stageAt: at,
    }));
}
function advance(row, event, names) {
    switch (event.type) {
        case 'release-started':
            row.state = 'running';
            row.startedAt = event.at;
            enter(row, 'starting', event.at);
            return;
        case 'release-replanned':
            row.operation = event.operation;
            return;
        case 'phase-started':
            enter(row, event.phase, event.at);
            return;
        case 'rollback-started':
            enter(row, 'rollback', event.at);
            return;
        case 'hook-started':
            row.hook = names.get(event.hook) ?? event.hook;
            return;
        case 'hook-ended':
            delete row.hook;
            return;
        case 'progress':
            row.detail = event.text;
            row.ready =
                event.text
                    .match(/^(\d+) of (\d+) /)
                    ?.slice(1)
                    .join('/') ?? '';
            return;
        case 'diagnosed':
            if (event.cause)
                row.note = event.cause.message;
            return;
        case 'release-ended':
            row.state = 'ended';
            row.endedAt = event.at;
            row.outcome = event.outcome;
            if (event.note !== undefined)
                row.note = event.note;
            else if (event.failure)
                row.note ??= event.failure.message;
            return;
        default:
    }
}
function enter(row, stage, at) {
    row.stage = stage;
    row.stageAt = at;
    delete row.hook;
    row.ready = '';
    delete row.detail;
}


/***/ }),

/***/ 69976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ HEARTBEAT_MS),
  mf: () => (/* binding */ createProgress),
  wX: () => (/* binding */ reportProgress),
  x1: () => (/* binding */ writeLines)
});

// EXTERNAL MODULE: ./build/util/duration.js
var duration = __webpack_require__(71081);
// EXTERNAL MODULE: ./build/report/progress-rows.js
var progress_rows = __webpack_require__(12232);
// EXTERNAL MODULE: ./build/util/unreachable.js
var unreachable = __webpack_require__(40891);
// EXTERNAL MODULE: ./build/report/failure.js
var report_failure = __webpack_require__(20897);
// EXTERNAL MODULE: ./build/report/hook-names.js
var hook_names = __webpack_require__(8097);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/progress-text.js





/** A phase that ended well within this time had nothing to do and is not worth a line. */
const QUIET_MS = 50;
/** The lines for one event, without the release's id; none when it is not worth one. */
function progressText(event, { plan, tookMs, wasTold }) {
    const took = (0,duration/* formatDuration */.a)(tookMs);
    switch (event.type) {
        case 'run-planned':
            return info(planText(plan));
        case 'release-started':
            return startText(plan, event.release);
        case 'release-replanned':
            return info(`now ${event.operation} (${event.why})`);
        case 'phase-ended':
            if (event.failure) {
                const { message } = event.failure;
                return error(`${event.phase} failed after ${took}${wasTold(message) ? '' : `: ${message}`}`);
            }
            return tookMs < QUIET_MS && event.phase !== 'exec' ? [] : info(`${event.phase} ok ${took}`);
        case 'run-phase-ended':
            return event.failure ? error(`${event.phase} hooks of the run: ${event.failure.message}`) : [];
        case 'hook-started':
            return event.attempt > 1 ? info(`hook ${hookName(plan, event.hook)} attempt ${event.attempt}`) : [];
        case 'hook-ended':
            return hookText(`hook ${hookName(plan, event.hook)}`, event, took);
        case 'revision-changed':
            return debug(`revision ${event.revision} is ${event.status}`);
        case 'rollback-started':
            return warning(event.to === 'absent' ? 'uninstalling the failed install' : `rolling back to revision ${event.to}`);
        case 'rollback-ended':
            if (event.failure)
                return error(`rollback failed: ${event.failure.message}`);
            return info(event.to === 'absent' ? `uninstalled ${took}` : `rolled back ${took}`);
        case 'diagnosed':
            return [
                ...(event.cause ? error(`cause: ${(0,report_failure/* rootCause */.es)(event.cause).message}`) : []),
                ...info(`evidence is in ${event.folder}`),
            ];
        case 'warning':
            return warning(event.text);
        case 'release-ended':
            return endText(event, {
                release: plan.releases.find(({ id }) => id === event.release),
                took,
                wasTold,
            });
        // What is waited for is told by the heartbeat.
        case 'progress':
        case 'run-phase-started':
        case 'phase-started':
        case 'run-ended':
            return [];
        default:
            return (0,unreachable/* unreachable */.H)(event);
    }
}
function planText({ command, manifest, environment, cluster, tools, dryRun, releases }) {
    const what = `${dryRun ? 'dry run of ' : ''}${command} ${manifest}`;
    const charts = `${releases.length} ${releases.length === 1 ? 'chart' : 'charts'}`;
    return [
        `${what}${environment === undefined ? '' : ` for ${environment}`}: ${charts}`,
        `context ${cluster.context} (${cluster.server}, Kubernetes ${cluster.version})`,
        `Helm ${tools.helm}, kubectl ${tools.kubectl}`,
    ].join(', ');
}
/** What is about to be done; in a dry run the end alone says what would be. */
function startText(plan, id) {
    const release = plan.releases.find((planned) => planned.id === id);
    const isDry = plan.dryRun || release?.settings.dryRun === true;
    return release === undefined || isDry || isQuiet(release) ? [] : info(operationText(release));
}
/** Nothing happens to the release, so its end is all there is to say. */
function isQuiet({ operation }) {
    return operation === 'unchanged' || operation === 'absent' || operation === 'skip';
}
/** `upgrade 1.2.0 -> 1.3.0 (inputs changed since revision 3)` */
function operationText({ operation, chart, installed, effort, why }) {
    const version = (0,wording/* versionChange */.Bn)({
        operation,
        ...(chart && { chart }),
        ...(installed && {
            from: {
                revision: installed.revision,
                ...(installed.chartVersion !== undefined && { version: installed.chartVersion }),
            },
        }),
    });
    const what = effort === 'perform' ? operation : `${operation}, ${effort === 'hooks-only' ? 'hooks' : 'mark'} only`;
    return [what, version, `(${why})`].filter((part) => part !== '').join(' ');
}
function hookText(hook, event, took) {
    const note = event.note === undefined ? '' : ` (${event.note})`;
    const message = event.failure?.message ?? '';
    switch (event.outcome) {
        case 'succeeded':
            return info(`${hook} ok ${took}${note}`);
        case 'skipped':
            return info(`${hook} skipped${note}`);
        case 'allowed':
            return warning(`${hook} failed after ${took}, which is allowed: ${message}`);
        case 'failed':
            return error(`${hook} failed after ${took}: ${message}`);
        default:
            return (0,unreachable/* unreachable */.H)(event.outcome);
    }
}
function endText(event, { release, took, wasTold }) {
    const note = event.note === undefined ? '' : ` (${event.note})`;
    switch (event.outcome) {
        case 'planned':
            if (release === undefined)
                return [];
            return info(`${isQuiet(release) ? '' : 'would '}${operationText(release)}${note}`);
        case 'unchanged':
            return info(`unchanged${note || ` (${release?.why ?? 'as wanted'})`}`);
        case 'skipped':
            return info(`skipped${note}`);
        case 'succeeded':
            return info(`succeeded ${took}${note}`);
        case 'failed':
        case 'timed-out':
        case 'cancelled':
            return [
                ...error(`${event.outcome} after ${took}${note}`),
                ...(event.failure ? failureText(event.failure, wasTold) : []),
            ];
        default:
            return (0,unreachable/* unreachable */.H)(event.outcome);
    }
}
/** The message stands in the line of the phase that failed; then only what explains it is left to tell. */
function failureText(failure, wasTold) {
    const lines = (0,report_failure/* failureLines */.w7)(failure);
    return lines.slice(wasTold(failure.message) ? 1 : 0).flatMap((line) => error(`  ${line}`));
}
/** The name that the user gave, by the id in the events. */
function hookName(plan, id) {
    return (0,hook_names/* hookNames */.W)(plan).get(id) ?? id;
}
const lineOf = (level) => (text) => [{ level, text }];
const debug = lineOf('debug');
const info = lineOf('info');
const warning = lineOf('warning');
const error = lineOf('error');

;// CONCATENATED MODULE: ./build/report/progress.js



/** The id column is as wide as the longest id, up to this. */
const WIDEST_ID = 24;
/** How long a release may be silent before how it stands is worth a line. */
const HEARTBEAT_MS = 10_000;
/** Writes a line for every event that a person who watches the run wants to see. */
function reportProgress(log) {
    const progress = createProgress();
    return (event) => writeLines(log, progress.onEvent(event));
}
function writeLines(log, lines) {
    for (const { level, text } of lines)
        log[level](text);
}
function createProgress() {
    const startedAt = new Map();
    const told = new Set();
    const lastLineAt = new Map();
    const rows = (0,progress_rows/* createProgressRows */.z)();
    let plan;
    let width = 0;
    const line = (id, { level, text }) => ({
        level,
        text: `${id.padEnd(width)}  ${text}`,
    });
    return {
        onEvent(event) {
            if (event.type === 'run-planned') {
                plan = event.plan;
                width = idWidth(plan);
            }
            if (plan === undefined)
                return [];
            rows.follow(event);
            const span = spanOf(event);
            if (!startedAt.has(span))
                startedAt.set(span, event.at);
            const tookMs = event.at - (startedAt.get(span) ?? event.at);
            const id = 'release' in event ? event.release : undefined;
            const wasTold = (message) => told.has(`${id} ${message}`);
            const lines = progressText(event, { plan, tookMs, wasTold });
            if ('failure' in event && event.failure)
                told.add(`${id} ${event.failure.message}`);
            if (id === undefined)
                return lines;
            if (lines.length > 0)
                lastLineAt.set(id, event.at);
            return lines.map((one) => line(id, one));
        },
        heartbeat(now) {
            const silent = rows.rows().filter(({ id, state, startedAt: since }) => {
                return state === 'running' && now - (lastLineAt.get(id) ?? since) >= HEARTBEAT_MS;
            });
            for (const { id } of silent)
                lastLineAt.set(id, now);
            return silent.map((row) => line(row.id, { level: 'info', text: standing(row, now) }));
        },
    };
}
/** `exec for 20s: 2 of 3 ready, waiting for Deployment/api` */
function standing({ stage, stageAt, hook, detail }, now) {
    const what = hook === undefined ? detail : `hook ${hook}`;
    const since = (0,duration/* formatDuration */.a)(Math.round((now - stageAt) / 1_000) * 1_000);
    return `${stage} for ${since}${what === undefined ? '' : `: ${what}`}`;
}
function idWidth(plan) {
    return Math.min(WIDEST_ID, Math.max(0, ...plan.releases.map(({ id }) => id.length)));
}
/** What an event begins or ends, so that an end knows how long it took. */
function spanOf(event) {
    const { release, phase, hook } = event;
    return [event.type.split('-', 1)[0], release, phase, hook].join(' ');
}


/***/ }),

/***/ 39738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth),
/* harmony export */   G: () => (/* binding */ fitWidth)
/* harmony export */ });
/** Characters that a terminal shows two columns wide: East Asian scripts and most emoji. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Characters that take no column: combining marks, joiners and variation selectors. */
const NARROWEST = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** How many columns a terminal needs for a line without control characters. */
function displayWidth(text) {
    let width = 0;
    for (const character of text)
        width += widthOf(character);
    return width;
}
/** The text in exactly so many columns: cut with an ellipsis or filled with spaces. */
function fitWidth(text, columns) {
    const width = displayWidth(text);
    if (width <= columns)
        return text + ' '.repeat(columns - width);
    let cut = '';
    let used = 0;
    for (const character of text) {
        const next = widthOf(character);
        if (used + next > columns - 1)
            break;
        cut += character;
        used += next;
    }
    return `${cut}…`.slice(0, columns === 0 ? 0 : undefined) + ' '.repeat(Math.max(0, columns - 1 - used));
}
function widthOf(character) {
    if (NARROWEST.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}


/***/ })

};
