export const id = 316;
export const ids = [316];
export const modules = {

/***/ 38280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ actionCommands),
/* harmony export */   ib: () => (/* binding */ allCommands),
/* harmony export */   v: () => (/* binding */ commandNamed)
/* harmony export */ });
/* harmony import */ var _util_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91734);

/**
 * All commands, in the order in which help and docs list them. Each is loaded only when it is asked for: a check of the
 * manifest needs no code of the cluster.
 */
const COMMANDS = {
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(843), __webpack_require__.e(291), __webpack_require__.e(283), __webpack_require__.e(650), __webpack_require__.e(260), __webpack_require__.e(536), __webpack_require__.e(544), __webpack_require__.e(982), __webpack_require__.e(764), __webpack_require__.e(6), __webpack_require__.e(202), __webpack_require__.e(996)]).then(__webpack_require__.bind(__webpack_require__, 13996))).plan,
    deploy: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(843), __webpack_require__.e(291), __webpack_require__.e(283), __webpack_require__.e(650), __webpack_require__.e(260), __webpack_require__.e(536), __webpack_require__.e(544), __webpack_require__.e(982), __webpack_require__.e(764), __webpack_require__.e(6), __webpack_require__.e(202), __webpack_require__.e(452)]).then(__webpack_require__.bind(__webpack_require__, 81452))).deploy,
    destroy: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(843), __webpack_require__.e(291), __webpack_require__.e(283), __webpack_require__.e(650), __webpack_require__.e(260), __webpack_require__.e(536), __webpack_require__.e(544), __webpack_require__.e(982), __webpack_require__.e(764), __webpack_require__.e(6), __webpack_require__.e(202), __webpack_require__.e(724)]).then(__webpack_require__.bind(__webpack_require__, 64724))).destroy,
    validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(843), __webpack_require__.e(283), __webpack_require__.e(650), __webpack_require__.e(260), __webpack_require__.e(541)]).then(__webpack_require__.bind(__webpack_require__, 17541))).validate,
    recover: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(843), __webpack_require__.e(283), __webpack_require__.e(650), __webpack_require__.e(260), __webpack_require__.e(536), __webpack_require__.e(544), __webpack_require__.e(406)]).then(__webpack_require__.bind(__webpack_require__, 62406))).recover,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(982), __webpack_require__.e(424)]).then(__webpack_require__.bind(__webpack_require__, 86424))).explain,
};
/** Every command. */
function allCommands() {
    return Promise.all(Object.values(COMMANDS).map((load) => load()));
}
/** The command of that name or alias; undefined when there is none. */
async function commandNamed(name) {
    if (Object.hasOwn(COMMANDS, name))
        return COMMANDS[name]?.();
    return (await allCommands()).find(({ aliases = [] }) => aliases.includes(name));
}
/** The names that the action takes, and the one that was probably meant by another text. */
async function actionCommands(given) {
    const names = (await allCommands()).filter(({ on }) => on === 'both').map(({ name }) => name);
    return { names, meant: (0,_util_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(given, names) };
}


/***/ }),

/***/ 24823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ tellEarly)
});

// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __webpack_require__(46241);
// EXTERNAL MODULE: ./build/report/failure.js
var report_failure = __webpack_require__(20897);
// EXTERNAL MODULE: ./build/model/issue.js
var issue = __webpack_require__(34625);
;// CONCATENATED MODULE: ./build/report/issues.js

/** Stands for the beginning of a line that is too long. */
const CUT = '...';
/**
 * An issue as a compiler would print it: `file:line:col: error[code]: message`, the line with the place underlined, and what to do.
 * Several lines, without a line break at the end.
 */
function formatIssue({ code, message, location, hint }) {
    const advice = hint ?? issue/* ISSUE_CODES */.Z[code].remedy;
    if (location === undefined)
        return `error[${code}]: ${message}\n  = ${advice.replaceAll('\n', '\n      ')}`;
    const { file, line, column, length, sourceLine, sourceColumn = 1 } = location;
    const gutter = ' '.repeat(String(line).length);
    const shown = sourceColumn === 1 ? sourceLine : `${CUT}${sourceLine}`;
    const before = column - sourceColumn + shown.length - sourceLine.length;
    // Tabs stay tabs, so that the underline stands below its text.
    const indent = shown.slice(0, before).replace(/[^\t]/g, ' ');
    const underline = '~'.repeat(Math.max(0, Math.min(length, shown.length - before) - 1));
    return [
        `${file}:${line}:${column}: error[${code}]: ${message}`,
        ...(sourceLine === '' ? [] : [`  ${line} | ${shown}`]),
        ...(sourceLine !== '' && before <= shown.length ? [`  ${gutter} | ${indent}^${underline}`] : []),
        `  ${gutter} = ${advice.replaceAll('\n', `\n  ${gutter}     `)}`,
    ].join('\n');
}
const MOST = 50;
/** The first issues, an empty line between them, and how many there are in all. */
function formatIssues(issues) {
    const count = issues.length === 1 ? '1 issue' : `${issues.length} issues`;
    const more = issues.length > MOST ? [`and ${issues.length - MOST} more`] : [];
    return [...issues.slice(0, MOST).map(formatIssue), ...more, `${count} in the manifest`].join('\n\n');
}

// EXTERNAL MODULE: ./build/report/summary-failures.js + 1 modules
var summary_failures = __webpack_require__(16415);
// EXTERNAL MODULE: ./build/util/unreachable.js
var unreachable = __webpack_require__(40891);
;// CONCATENATED MODULE: ./build/commands/tell-early.js





/** Tells the end of a command, whichever it is, that never got as far as its work. */
function tellEarly(end) {
    switch (end.kind) {
        case 'invalid': {
            const text = formatIssues(end.issues);
            return {
                ending: 'refused',
                lines: end.issues.length === 0 ? [] : text.trimEnd().split('\n'),
                summary: (0,summary_failures/* renderIssues */.$1)(end.issues, text),
                annotations: (0,annotations/* issueAnnotations */.qb)(end.issues),
                outputs: { outcome: 'failed', changed: false, 'failure-reason': 'invalid-manifest' },
                json: { outcome: 'invalid', issues: end.issues },
            };
        }
        case 'failed-early':
            return tellFailure(end.failure);
        default:
            return (0,unreachable/* unreachable */.H)(end);
    }
}
function tellFailure(failure) {
    const { reason } = failure;
    const outcome = reason === 'cancelled' || reason === 'timed-out' ? reason : 'failed';
    const ending = reason === 'invalid-manifest' ? 'refused' : reason === 'cancelled' ? 'cancelled' : 'failed';
    const known = (0,report_failure/* codeOf */.$N)(failure);
    return {
        ending,
        lines: [...(0,report_failure/* failureLines */.w7)(failure), ...(known === undefined ? [] : [`  more: ${(0,report_failure/* explainCommand */.bn)(known)}`])],
        summary: (0,summary_failures/* renderEarlyFailure */.MM)(failure),
        annotations: [(0,annotations/* failureAnnotation */.Qp)(failure, 'Helm lifecycle')],
        outputs: { outcome, changed: false, 'failure-reason': reason, ...(known && { 'failure-code': known }) },
        json: { outcome, failure },
    };
}


/***/ }),

/***/ 49221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
const CODES = { good: 0, failed: 1, refused: 3, cancelled: 130 };
/** `detailed`: a run that changed something, or would have, says so by 2. */
function exitCodeOf({ ending, outputs }, { detailed }) {
    return detailed && ending === 'good' && outputs.changed ? 2 : CODES[ending];
}


/***/ }),

/***/ 38911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ followByLines),
  _: () => (/* binding */ followLive)
});

// EXTERNAL MODULE: ./build/util/duration.js
var duration = __webpack_require__(71081);
;// CONCATENATED MODULE: ./build/report/hook-names.js
/** The names that the user gave to hooks, by their ids in the events. */
function hookNames(plan) {
    const phases = [plan.runHooks, ...plan.releases.map((release) => release.phases)];
    const hooks = phases
        .flatMap((phase) => Object.values(phase))
        .flatMap((part) => (Array.isArray(part) ? part : part.hooks));
    return new Map(hooks.map(({ id, name }) => [id, name]));
}

// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/progress-rows.js


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
                names = hookNames(event.plan);
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
        version: (0,wording/* versionChange */.Bn)({
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
            enter(row, event.to === 'absent' ? 'uninstalling the failed install' : 'rollback', event.at);
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

// EXTERNAL MODULE: ./build/util/unreachable.js
var unreachable = __webpack_require__(40891);
// EXTERNAL MODULE: ./build/report/change-lines.js
var change_lines = __webpack_require__(77385);
// EXTERNAL MODULE: ./build/report/failure.js
var report_failure = __webpack_require__(20897);
;// CONCATENATED MODULE: ./build/report/progress-text.js






/** A phase that ended well within this time had nothing to do and is not worth a line. */
const QUIET_MS = 50;
/** The lines for one event, without the release's id; none when it is not worth one. */
function progressText(event, { plan, tookMs, why, wasTold }) {
    const took = (0,duration/* formatDuration */.a3)(tookMs);
    switch (event.type) {
        case 'run-planned':
            return [...info(planText(plan)), ...addedLines(plan), ...namespaceLines(plan)];
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
        case 'brought-back':
            return info(`brought back to revision ${event.to} first`);
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
                why,
                took,
                wasTold,
            });
        case 'deletion':
            return isDry(plan, event.release) && event.deletes.length > 0
                ? info(`would delete ${listText(event.deletes)}`)
                : [];
        // What is waited for is told by the heartbeat.
        case 'progress':
        case 'revision-unread':
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
/** Which charts were not asked for, and why they are part of the run. */
function addedLines({ releases }) {
    return releases.flatMap(({ id, addedFor }) => addedFor === undefined ? [] : info(`${id} added: ${addedFor} needs it`));
}
function namespaceLines({ newNamespaces = [], dryRun }) {
    const creates = dryRun ? 'would create' : 'creates';
    return newNamespaces.flatMap(({ name, meant }) => meant === undefined
        ? info(`${creates} namespace ${name}`)
        : warning(`${creates} namespace ${name}, did you mean ${meant}?`));
}
const MOST_LISTED = 10;
function listText(items) {
    const more = items.length - MOST_LISTED;
    return `${items.slice(0, MOST_LISTED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function isDry(plan, id) {
    return plan.dryRun || plan.releases.find((planned) => planned.id === id)?.settings.dryRun === true;
}
/** What is about to be done; in a dry run the end alone says what would be. */
function startText(plan, id) {
    const release = plan.releases.find((planned) => planned.id === id);
    return release === undefined || isDry(plan, id) || isQuiet(release) ? [] : info(operationText(release));
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
function endText(event, { release, why, took, wasTold }) {
    const note = event.note === undefined ? '' : ` (${event.note})`;
    switch (event.outcome) {
        case 'planned':
            if (release === undefined)
                return [];
            return [
                ...info(`${isQuiet(release) ? '' : 'would '}${operationText(release)}${note}`),
                ...(event.changes ? (0,change_lines/* changeLines */.O)(event.changes).flatMap((line) => info(`  ${line}`)) : []),
            ];
        case 'unchanged':
            return info(`unchanged${note || ` (${why ?? release?.why ?? 'as wanted'})`}`);
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
    return hookNames(plan).get(id) ?? id;
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
    const replanned = new Map();
    const lastLineAt = new Map();
    const rows = createProgressRows();
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
            if (event.type === 'release-replanned')
                replanned.set(event.release, event.why);
            const why = id === undefined ? undefined : replanned.get(id);
            const wasTold = (message) => told.has(`${id} ${message}`);
            const lines = progressText(event, { plan, tookMs, why, wasTold });
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
    const since = (0,duration/* formatDuration */.a3)(Math.round((now - stageAt) / 1_000) * 1_000);
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

// EXTERNAL MODULE: ./build/util/display-width.js
var display_width = __webpack_require__(39738);
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
    return state === 'ended' ? (0,duration/* formatDuration */.a3)((endedAt ?? now) - startedAt) : wholeSeconds(now - startedAt);
}
/** Tenths of a second of what goes on would only flicker. */
function wholeSeconds(milliseconds) {
    const seconds = Math.floor(milliseconds / 1_000);
    return seconds < 60 ? `${seconds}s` : (0,duration/* formatDuration */.a3)(seconds * 1_000);
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
    const progress = createProgress();
    let timer;
    const stop = () => clearInterval(timer);
    return {
        stop,
        onEvent(event) {
            if (event.type === 'run-planned') {
                // Often enough that nobody is silent for much longer than that.
                timer = setInterval(() => writeLines(log, progress.heartbeat(clock.now())), HEARTBEAT_MS / 10).unref();
            }
            if (event.type === 'run-ended')
                stop();
            writeLines(log, progress.onEvent(event));
        },
    };
}
/** A table that is drawn in place, with warnings and errors above it, and at the end a plain one that stays. */
function followLive({ screen, terminal, log, redactor, clock }) {
    const progress = createProgress();
    const rows = createProgressRows();
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
            writeLines(log, event.type === 'run-planned' ? lines : lines.filter(({ level }) => level !== 'info'));
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

/***/ 49293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stopOnSignals)
/* harmony export */ });
const SIGNALS = ['SIGINT', 'SIGTERM'];
/** A stopped run that has told its end must not be held back longer by work that cannot be interrupted, such as a download. */
const LEAVE_MS = 2_000;
/**
 * `signal` aborts when this process is told to stop, `forced` when it is told so once more: the run is on its way out then, and
 * leaves out what it would still do. `release` gives the signals back when the run has ended.
 */
function stopOnSignals(onStop) {
    const stopped = new AbortController();
    const forced = new AbortController();
    const stop = (by) => {
        if (stopped.signal.aborted)
            return forced.abort({ kind: 'cancelled', by });
        stopped.abort({ kind: 'cancelled', by });
        onStop(by);
    };
    for (const name of SIGNALS)
        process.on(name, stop);
    return {
        signal: stopped.signal,
        forced: forced.signal,
        release: () => {
            for (const name of SIGNALS)
                process.off(name, stop);
            if (stopped.signal.aborted)
                setTimeout(() => process.exit(), LEAVE_MS).unref();
        },
    };
}


/***/ }),

/***/ 55284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isRan),
/* harmony export */   q: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _commands_tell_early_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24823);

/**
 * Tells an outcome without secrets: in Markdown they may be written differently, and then nobody finds them. The result of a
 * run has none. `command`: undefined when it never came to one.
 */
function tell(outcome, command, redactor) {
    const clean = isRan(outcome) ? outcome : redactor.cleanJson(outcome);
    if (isEarly(clean))
        return (0,_commands_tell_early_js__WEBPACK_IMPORTED_MODULE_0__/* .tellEarly */ .p)(clean);
    if (command === undefined)
        throw new Error(`Internal error: nobody tells ${clean.kind}`);
    return command.tell(clean);
}
/** Whether there is a result, with files that are kept. */
function isRan(outcome) {
    return outcome.kind === 'ran';
}
function isEarly(outcome) {
    return outcome.kind === 'invalid' || outcome.kind === 'failed-early';
}


/***/ }),

/***/ 34625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ISSUE_CODES)
/* harmony export */ });
/**
 * Every kind of problem that reading a manifest can report: the stable code, what it means and what to do.
 * docs/issues.md is generated from this table.
 */
const ISSUE_CODES = {
    'manifest-not-found': {
        meaning: 'No manifest at the given path, or at any of the default places.',
        remedy: 'Create `helm-lifecycle.yaml`, or point the `manifest` option at it.',
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
        remedy: 'Write what the message asks for; docs/manifest.md lists each key with its type.',
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
    'encrypted-value': {
        meaning: 'A file or value is encrypted (sops, ansible-vault, git-crypt, age, PGP): the chart would get the ciphertext.',
        remedy: 'Decrypt it in an earlier step, or take the value from the environment: `${env.NAME}`.',
    },
    'unresolved-reference': {
        meaning: 'A value is a reference (`ref+...`, `secretref+...`) that only `vals` or helmfile can look up.',
        remedy: 'Look it up in an earlier step, or take the value from the environment: `${env.NAME}`.',
    },
    'unrendered-template': {
        meaning: 'A values file or value is a Go template, and neither Helm nor the chart renders it.',
        remedy: 'Write the value itself, or render the file in an earlier step.',
    },
    'unfilled-placeholder': {
        meaning: 'A text looks like a placeholder that nothing fills: `${{ }}`, `$NAME`, `${NAME}`, or a misspelt `${env.NAME}`.',
        remedy: 'Write `${env.NAME}`, and set NAME in the `env` of the step.',
    },
    'file-not-found': {
        meaning: 'A file or folder that the manifest names does not exist.',
        remedy: 'Write the path of a file of the repository, relative to the folder of the manifest.',
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
    'chart-not-rendered': {
        meaning: 'Helm cannot render the chart with these values.',
        remedy: 'Fix the value or the template at the place that is named.',
    },
    'values-schema': {
        meaning: "A value breaks the chart's values.schema.json.",
        remedy: 'Change the value as the schema asks.',
    },
    'unknown-value': {
        meaning: 'A key of `values` that the chart does not know: a warning, the chart is deployed.',
        remedy: 'Use the suggested key, or remove it.',
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


/***/ }),

/***/ 77385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ changeLines),
/* harmony export */   T: () => (/* binding */ changesText)
/* harmony export */ });
/** `objects: 2 created, 1 changed`; what would stay the same is not counted. */
function changesText({ created, changed, dropped }) {
    const parts = [
        [created.length, 'created'],
        [changed.length, 'changed'],
        [dropped.length, 'no longer in the chart'],
    ];
    const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
    return told.length === 0 ? 'no object changes' : `objects: ${told.join(', ')}`;
}
/** What a plan says of one release on a terminal: the counts, then the diff. */
function changeLines(changes) {
    return [changesText(changes), ...changes.diff.split('\n').filter((line) => line !== '')];
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
/** A process has this much longer before the supervisor ends it: that is the spawner's to do. */
const SLACK_MS = 2_000;
/**
 * Starts processes in groups of their own and ends a whole group by SIGINT, then after the grace by SIGKILL.
 * Never throws: a start that failed is part of the record. On Windows there are no groups and only the child is ended.
 */
function createSpawn({ force, supervisor } = {}) {
    return async (spec) => {
        const startedAt = performance.now();
        const output = await createOutput(spec);
        const record = await run(spec, output, { ...(force && { force }), ...(supervisor && { supervisor }) });
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
function run(spec, output, { force, supervisor }) {
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
        const unwatch = child.pid === undefined ? undefined : supervisor?.watch(child.pid, longest(spec));
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
            unwatch?.();
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
/** When it is over for certain, however this program fares. */
function longest({ timeoutMs, graceMs = DEFAULT_GRACE_MS }) {
    return timeoutMs === undefined ? undefined : timeoutMs + graceMs + SLACK_MS;
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

/***/ 50136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ createSupervisor)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** From the interrupt to the kill: Helm records a release as failed within milliseconds. */
const GRACE_MS = 5_000;
/**
 * The program of the supervisor. Its input is a pipe that ends with its parent: then every group gets SIGINT, and SIGKILL when
 * it is still there after the grace. A line `+group until` begins to watch one, `-group` ends that.
 */
const PROGRAM = `
const groups = new Map();
let rest = '';
const send = (group, signal) => { try { process.kill(-group, signal); return true; } catch { return false; } };
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
process.stdin.setEncoding('utf8');
process.stdin.on('data', (text) => {
  const lines = (rest + text).split('\\n');
  rest = lines.pop();
  for (const line of lines) {
    const [group, until] = line.slice(1).split(' ').map(Number);
    if (line[0] === '+') groups.set(group, until); else groups.delete(group);
  }
});
const looking = setInterval(() => {
  for (const [group, until] of groups) if (Date.now() > until) send(group, 'SIGKILL');
}, 500);
process.stdin.on('error', end);
process.stdin.on('end', end);
function end() {
  clearInterval(looking);
  const last = Date.now() + ${GRACE_MS};
  for (const group of groups.keys()) send(group, 'SIGINT');
  (function wait() {
    const left = [...groups.keys()].filter((group) => send(group, 0));
    if (left.length === 0) process.exit();
    if (Date.now() > last) for (const group of left) send(group, 'SIGKILL');
    setTimeout(wait, 50);
  })();
}
`;
/** Starts the supervisor with the first group. Windows has no process groups: there nothing is watched. */
function createSupervisor() {
    let child;
    function tell(line) {
        child ??= start();
        child.stdin?.write(`${line}\n`);
    }
    return {
        watch(group, limitMs) {
            if (process.platform === 'win32')
                return () => { };
            tell(`+${group} ${limitMs === undefined ? 'Infinity' : Date.now() + limitMs}`);
            return () => tell(`-${group}`);
        },
    };
}
/** In a session of its own, so that no Ctrl-C reaches it; it keeps this program from ending no more than it has to. */
function start() {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, ['--eval', PROGRAM], {
        detached: true,
        env: {},
        stdio: ['pipe', 'ignore', 'ignore'],
    });
    // Without it a killed program leaves processes behind, as it did before; nothing else depends on it.
    child.on('error', () => { });
    child.stdin?.on('error', () => { });
    child.unref();
    child.stdin?.unref?.();
    return child;
}


/***/ }),

/***/ 39738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth),
/* harmony export */   G: () => (/* binding */ fitWidth)
/* harmony export */ });
/* harmony import */ var get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55322);

const graphemes = new Intl.Segmenter();
/** Takes no column when it stands alone: combining marks, joiners, variation selectors, control characters. */
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
/** What a terminal draws as a picture: it has that form by itself, or a variation selector, a keycap or a flag asks for it. */
const PICTURE = /^(?:\p{Emoji_Presentation}|\p{Regional_Indicator}{2}|.\ufe0f)/u;
/** How many columns a terminal needs for a line without control characters. */
function displayWidth(text) {
    let width = 0;
    for (const { segment } of graphemes.segment(text))
        width += widthOf(segment);
    return width;
}
/** The text in exactly so many columns: cut with an ellipsis or filled with spaces. */
function fitWidth(text, columns) {
    const width = displayWidth(text);
    if (width <= columns)
        return text + ' '.repeat(columns - width);
    let cut = '';
    let used = 0;
    for (const { segment } of graphemes.segment(text)) {
        const next = widthOf(segment);
        if (used + next > columns - 1)
            break;
        cut += segment;
        used += next;
    }
    return `${cut}…`.slice(0, columns === 0 ? 0 : undefined) + ' '.repeat(Math.max(0, columns - 1 - used));
}
/** Of what a reader takes for one character, however many code points it is made of. */
function widthOf(grapheme) {
    if (INVISIBLE.test(grapheme))
        return 0;
    if (PICTURE.test(grapheme))
        return 2;
    return (0,get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__/* .eastAsianWidth */ .Q1)(grapheme.codePointAt(0) ?? 0);
}


/***/ })

};
