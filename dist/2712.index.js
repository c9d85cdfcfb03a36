export const id = 2712;
export const ids = [2712];
export const modules = {

  24823:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  p: () => (  tellEarly)
});

var annotations = __webpack_require__(46241);
var report_failure = __webpack_require__(20897);
var issue = __webpack_require__(34625);
var counted = __webpack_require__(66591);
;// CONCATENATED MODULE: ./build/report/issues.js


const CUT = '...';
function formatIssue({ code, message, location, hint }) {
    const advice = hint ?? issue .Z[code].remedy;
    if (location === undefined)
        return `error[${code}]: ${message}\n  = ${advice.replaceAll('\n', '\n      ')}`;
    const { file, line, column, length, sourceLine, sourceColumn = 1 } = location;
    const gutter = ' '.repeat(String(line).length);
    const shown = sourceColumn === 1 ? sourceLine : `${CUT}${sourceLine}`;
    const before = column - sourceColumn + shown.length - sourceLine.length;
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
function formatIssues(issues) {
    const count = (0,counted .h)(issues.length, 'issue');
    const more = issues.length > MOST ? [`and ${issues.length - MOST} more`] : [];
    return [...issues.slice(0, MOST).map(formatIssue), ...more, `${count} in the manifest`].join('\n\n');
}

var failures = __webpack_require__(43838);
var unreachable = __webpack_require__(40891);
;// CONCATENATED MODULE: ./build/commands/tell-early.js





function tellEarly(end) {
    switch (end.kind) {
        case 'invalid': {
            const text = formatIssues(end.issues);
            return {
                ending: 'refused',
                lines: end.issues.length === 0 ? [] : text.trimEnd().split('\n'),
                summary: (0,failures .$1)(end.issues, text),
                annotations: (0,annotations .qb)(end.issues),
                outputs: {
                    outcome: 'failed',
                    changed: false,
                    headline: 'failed: invalid-manifest',
                    'failure-reason': 'invalid-manifest',
                },
                json: { outcome: 'invalid', issues: end.issues },
            };
        }
        case 'failed-early':
            return tellFailure(end.failure);
        default:
            return (0,unreachable .H)(end);
    }
}
function tellFailure(failure) {
    const { reason } = failure;
    const outcome = reason === 'cancelled' || reason === 'timed-out' ? reason : 'failed';
    const ending = reason === 'invalid-manifest' ? 'refused' : reason === 'cancelled' ? 'cancelled' : 'failed';
    const known = (0,report_failure .$N)(failure);
    return {
        ending,
        lines: [...(0,report_failure .w7)(failure), ...(known === undefined ? [] : [`  more: ${(0,report_failure .bn)(known)}`])],
        summary: (0,failures .MM)(failure),
        annotations: [(0,annotations .Qp)(failure, 'Helm lifecycle')],
        outputs: {
            outcome,
            changed: false,
            headline: `${outcome}: ${known ?? reason}`,
            'failure-reason': reason,
            ...(known && { 'failure-code': known }),
        },
        json: { outcome, failure },
    };
}


  }),

  49221:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  exitCodeOf)
  });
const CODES = { good: 0, failed: 1, refused: 3, cancelled: 130 };
function exitCodeOf({ ending, outputs }, { detailed }) {
    return detailed && ending === 'good' && outputs.changed ? 2 : CODES[ending];
}


  }),

  3121:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  C: () => (  followByLines),
  _: () => (  followLive)
});

var duration = __webpack_require__(71081);
var single_line = __webpack_require__(86132);
;// CONCATENATED MODULE: ./build/report/hook-names.js
function hookNames(plan) {
    const phases = [plan.runPhases, ...plan.releases.map((release) => release.phases)];
    const hooks = phases
        .flatMap((phase) => Object.values(phase))
        .flatMap((part) => (Array.isArray(part) ? part : part.hooks));
    return new Map(hooks.map(({ id, name }) => [id, name]));
}

var touches_text = __webpack_require__(25678);
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/progress/rows.js



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
        version: (0,wording .Bn)({
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
            row.operation = event.planned.operation;
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
        case 'deletion':
            row.deletes = [...new Set([...(row.deletes ?? []), ...event.deletes])];
            return;
        case 'release-ended':
            row.state = 'ended';
            row.endedAt = event.at;
            row.outcome = event.outcome;
            if (event.note !== undefined)
                row.note = event.note;
            else if (event.outcome === 'planned')
                row.note = plannedNote(row, event);
            else if (event.failure)
                row.note ??= event.failure.message;
            return;
        default:
    }
}
function plannedNote({ version, deletes = [] }, { changes }) {
    const touches = (0,touches_text .j)({ deletes: [...deletes], ...(changes && { changes }) });
    return [version, touches].filter((part) => part !== '').join(', ');
}
function enter(row, stage, at) {
    row.stage = stage;
    row.stageAt = at;
    delete row.hook;
    row.ready = '';
    delete row.detail;
}

var plan_plan = __webpack_require__(15333);
var run_step_text = __webpack_require__(13401);
var list_text = __webpack_require__(72125);
var unreachable = __webpack_require__(40891);
var report_failure = __webpack_require__(20897);
var holds_data = __webpack_require__(75185);
;// CONCATENATED MODULE: ./build/report/progress/operation-text.js


function isDry(plan, id) {
    return plan.dryRun || plan.releases.find((planned) => planned.id === id)?.settings.dryRun === true;
}
function isQuiet({ operation }) {
    return operation === 'unchanged' || operation === 'absent' || operation === 'skip';
}
function operationText(release) {
    const { operation, chart, installed, why } = release;
    const part = (0,plan_plan .Qg)(release);
    const version = (0,wording .Bn)({
        operation,
        ...(chart && { chart }),
        ...(installed && {
            from: {
                revision: installed.revision,
                ...(installed.chartVersion !== undefined && { version: installed.chartVersion }),
            },
        }),
    });
    const what = part ? `${operation}, ${part} only` : operation;
    return [what, version, `(${why})`].filter((part) => part !== '').join(' ');
}

;// CONCATENATED MODULE: ./build/report/progress/deletion-lines.js



const MOST_LISTED = 10;
function deletionText(plan, { release, deletes }) {
    const isDestroy = plan.releases.some(({ id, operation }) => id === release && operation === 'uninstall');
    return isDestroy || isDry(plan, release) ? [] : deletionLine('deletes', deletes);
}
function deletionLine(verb, deletes) {
    if (deletes.length === 0)
        return [];
    const data = deletes.filter((object) => (0,holds_data .Q)(object) !== undefined);
    const objects = [...data, ...deletes.filter((object) => (0,holds_data .Q)(object) === undefined)];
    const text = `${verb} ${(0,list_text .s)(objects, Math.max(MOST_LISTED, data.length))}`;
    return [{ level: 'info', text, tone: 'deleted' }];
}

var input_change = __webpack_require__(5225);
var phase = __webpack_require__(44615);
var change_lines = __webpack_require__(69965);
;// CONCATENATED MODULE: ./build/report/progress/lines.js
const lineOf = (level) => (text) => [{ level, text }];
const debug = lineOf('debug');
const info = lineOf('info');
const warning = lineOf('warning');
const error = lineOf('error');

;// CONCATENATED MODULE: ./build/report/progress/end-text.js









const MOST_INPUTS = 50;
function endText(event, { release, why, took, deletes, wasTold }) {
    const note = event.note === undefined ? '' : ` (${event.note})`;
    switch (event.outcome) {
        case 'planned':
            if (release === undefined)
                return [];
            return [
                ...info(`${isQuiet(release) ? '' : 'would '}${operationText(release).replace(/^rollback /, 'roll back ')}${note}`),
                ...deletionLine('  would delete', deletes),
                ...inputLines(release),
                ...plannedHookLines(release),
                ...fallbackLines(release),
                ...plannedChangeLines(event, release),
            ];
        case 'unchanged':
            return info(`unchanged${note || ` (${why ?? release?.why ?? 'as wanted'})`}`);
        case 'skipped':
            return info(`skipped${note}`);
        case 'succeeded':
            return info(`${release?.operation === 'absent' ? 'absent' : `succeeded ${took}`}${note}`);
        case 'failed':
        case 'timed-out':
        case 'cancelled':
            return [
                ...deletionLine('  would delete', deletes),
                ...plannedChangeLines(event),
                ...error(`${event.outcome} after ${took}${note}${untold(event.failure, wasTold)}`),
            ];
        default:
            return (0,unreachable .H)(event.outcome);
    }
}
function plannedChangeLines({ changes }, release) {
    if (changes === undefined || (release?.operation === 'reinstall' && isEmpty(changes)))
        return [];
    return (0,change_lines .O)(changes).map(({ text, ...tone }) => ({ level: 'info', text: `  ${text}`, ...tone }));
}
function isEmpty({ created, changed, dropped }) {
    return created.length + changed.length + dropped.length === 0;
}
function inputLines({ inputChanges = [] }) {
    if (inputChanges.length <= input_change .SE)
        return [];
    return info(`  changed inputs: ${(0,input_change .TI)(inputChanges, MOST_INPUTS)}`);
}
function plannedHookLines({ phases }) {
    return phase .ZG.flatMap((phase) => phases[phase].hooks.flatMap(({ name, condition }) => info(`  hook ${name} in ${phase}${condition === undefined ? '' : `, if ${condition}`}`)));
}
function fallbackLines({ fallback }) {
    return fallback === undefined ? [] : info(`  ${(0,wording .KO)(fallback)}`);
}
function untold(failure, wasTold) {
    return failure === undefined || wasTold(failure.message) ? '' : `: ${(0,report_failure .es)(failure).message}`;
}

var counted = __webpack_require__(66591);
var orphan_text = __webpack_require__(19997);
;// CONCATENATED MODULE: ./build/report/progress/plan-lines.js






function planLines(plan) {
    return [
        ...info(planText(plan)),
        ...addedLines(plan),
        ...namespaceLines(plan),
        ...plannedStepLines(plan),
        ...orphanLines(plan),
    ];
}
function planText({ command, manifest, environment, cluster, tools, dryRun, releases }) {
    const what = `${dryRun ? 'plan of ' : ''}${command} ${manifest}`;
    const charts = (0,counted .h)(releases.length, 'chart');
    return [
        `${what}${environment === undefined ? '' : ` for ${environment}`}: ${charts}`,
        `context ${cluster.context} (${cluster.server}, Kubernetes ${cluster.version})`,
        (0,wording .Hy)(tools),
    ].join(', ');
}
function addedLines({ releases }) {
    return releases.flatMap(({ id, addedFor }) => addedFor === undefined ? [] : info(`${id} added: ${addedFor} needs it`));
}
function plannedStepLines(plan) {
    return plan.dryRun ? (0,plan_plan .rl)(plan).flatMap((step) => info(`would ${(0,run_step_text .t)(step)}`)) : [];
}
function namespaceLines(plan) {
    const creates = plan.dryRun ? 'would create' : 'creates';
    return (0,plan_plan .s5)(plan).flatMap(({ name, meant }) => meant === undefined
        ? info(`${creates} namespace ${name}`)
        : warning(`${creates} namespace ${name}, did you mean ${meant}?`));
}
function orphanLines({ orphans = [] }) {
    return orphans.flatMap((orphan) => warning(`orphan ${(0,orphan_text .s)(orphan)}`));
}

;// CONCATENATED MODULE: ./build/report/progress/text.js












const QUIET_MS = 50;
const text_MOST_LISTED = 10;
function progressText(event, context) {
    const { plan, tookMs, why, deletes, wasTold } = context;
    const took = (0,duration .a3)(tookMs);
    switch (event.type) {
        case 'run-planned':
            return planLines(plan);
        case 'release-started':
            return startText(plan, event.release);
        case 'release-replanned':
            return info(`now ${event.planned.operation} (${event.planned.why})`);
        case 'phase-ended':
            if (event.failure) {
                const { message } = event.failure;
                return error(`${event.phase} failed after ${took}${wasTold(message) ? '' : `: ${message}`}`);
            }
            return tookMs < QUIET_MS && event.phase !== 'exec' ? [] : info(`${event.phase} ok ${took}`);
        case 'run-step-ended':
            return event.failure ? error(event.failure.message) : stepLines(plan, event.kind);
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
        case 'given-back':
            return [
                ...event.back.flatMap((object) => info(`given back as it was: ${object}`)),
                ...event.kept.flatMap(({ object, why }) => warning(`${object} still bears the release's name, which the failed revision wrote on it: ${why}`)),
            ];
        case 'diagnosed':
            return [
                ...(event.cause ? error(`cause: ${(0,report_failure .es)(event.cause).message}`) : []),
                ...info(`evidence is in ${event.folder}`),
            ];
        case 'warning':
            return warning(event.text);
        case 'release-ended':
            return endText(event, {
                release: plan.releases.find(({ id }) => id === event.release),
                why,
                took,
                deletes: isDry(plan, event.release) ? deletes : [],
                wasTold,
            });
        case 'deletion':
            return deletionText(plan, event);
        case 'url-found':
            return info(`is at ${event.url}`);
        case 'not-waited-for':
            return info(`does not wait for ${(0,list_text .s)(event.objects, text_MOST_LISTED)}: \`ready\` of the manifest ignores it`);
        case 'progress':
        case 'revision-unread':
        case 'lease-lost':
        case 'run-phase-started':
        case 'phase-started':
        case 'run-ended':
            return [];
        default:
            return (0,unreachable .H)(event);
    }
}
function stepLines(plan, kind) {
    const step = (0,plan_plan .rl)(plan).find((one) => one.kind === kind);
    return step === undefined || kind === 'delete-namespaces' ? [] : info((0,run_step_text .t)(step));
}
function startText(plan, id) {
    const release = plan.releases.find((planned) => planned.id === id);
    return release === undefined || isDry(plan, id) || isQuiet(release) ? [] : info(operationText(release));
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
            return (0,unreachable .H)(event.outcome);
    }
}
function hookName(plan, id) {
    return hookNames(plan).get(id) ?? id;
}

;// CONCATENATED MODULE: ./build/report/progress/progress.js




const WIDEST_ID = 24;
const HEARTBEAT_MS = 10_000;
function writeLines(log, lines) {
    for (const { level, text, tone } of lines) {
        log[level](text.includes('\n') ? (0,single_line .p)(text) : text, tone);
    }
}
function createProgress() {
    const startedAt = new Map();
    const told = new Set();
    const replanned = new Map();
    const lastLineAt = new Map();
    const deletions = new Map();
    const rows = createProgressRows();
    let plan;
    let width = 0;
    const line = (id, { text, ...rest }) => ({
        ...rest,
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
                replanned.set(event.release, event.planned.why);
            if (event.type === 'deletion') {
                deletions.set(event.release, [...(deletions.get(event.release) ?? []), ...event.deletes]);
            }
            const deletes = deletions.get(id ?? '') ?? [];
            const why = id === undefined ? undefined : replanned.get(id);
            const wasTold = (message) => told.has(`${id} ${message}`);
            const lines = progressText(event, { plan, tookMs, why, deletes, wasTold });
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
function standing({ stage, stageAt, hook, detail }, now) {
    const what = hook === undefined ? detail : `hook ${hook}`;
    const since = (0,duration .a3)(Math.round((now - stageAt) / 1_000) * 1_000);
    return `${stage} for ${since}${what === undefined ? '' : `: ${what}`}`;
}
function idWidth(plan) {
    return Math.min(WIDEST_ID, Math.max(0, ...plan.releases.map(({ id }) => id.length)));
}
function spanOf(event) {
    const { release, phase, hook } = event;
    return [event.type.split('-', 1)[0], release, phase, hook].join(' ');
}

var display_width = __webpack_require__(39738);
var printable = __webpack_require__(72310);
;// CONCATENATED MODULE: ./build/report/progress/table.js



const LONGEST_ID = 32;
const GAP = '  ';
const SHORTEST_DETAIL = 16;
const STAGE_WIDTH = 'checkPrerequisites'.length;
const NARROW_STAGE_WIDTH = 'checkPrereq…'.length;
const WIDE_TERMINAL = 100;
function liveTable(rows, { now, startedAt, space }) {
    const summary = (0,display_width .G)(summaryText(rows, now - startedAt), space.columns).trimEnd();
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
function layOut(rows, columns, space, rest) {
    const taken = columns.reduce((sum, { width }) => sum + width + GAP.length, 0);
    const longest = Math.max('CHART'.length, ...rows.map(({ id }) => (0,display_width .F)(id)));
    const idWidth = Math.max(1, Math.min(longest, LONGEST_ID, space - taken));
    const left = space - idWidth - taken - GAP.length;
    const all = [
        { title: 'CHART', width: idWidth, text: ({ id }) => id },
        ...columns,
        ...(left < SHORTEST_DETAIL ? [] : [{ title: '', width: left, text: rest }]),
    ];
    const join = (textOf) => {
        const cells = all.map((column) => {
            const text = (0,printable .g)(textOf(column)).replace(/\s+/g, ' ');
            return column.toTheRight ? text.padStart(column.width) : (0,display_width .G)(text, column.width);
        });
        return (0,display_width .G)(cells.join(GAP).trimEnd(), space).trimEnd();
    };
    return { header: join(({ title }) => title), line: (row) => join(({ text }) => text(row)) };
}
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
    return state === 'ended' ? (0,duration .a3)((endedAt ?? now) - startedAt) : wholeSeconds(now - startedAt);
}
function wholeSeconds(milliseconds) {
    const seconds = Math.floor(milliseconds / 1_000);
    return seconds < 60 ? `${seconds}s` : (0,duration .a3)(seconds * 1_000);
}
function detailText({ state, hook, ready, detail = '', note = '' }) {
    if (state !== 'running')
        return note;
    if (hook !== undefined)
        return `hook ${hook}`;
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



const DRAW_MS = 100;
const TICK_MS = 1_000;
function followByLines(log, clock) {
    const progress = createProgress();
    let timer;
    const stop = () => clearInterval(timer);
    return {
        stop,
        onEvent(event) {
            if (event.type === 'run-planned') {
                timer = setInterval(() => writeLines(log, progress.heartbeat(clock.now())), HEARTBEAT_MS / 10).unref();
            }
            if (event.type === 'run-ended')
                stop();
            writeLines(log, progress.onEvent(event));
        },
    };
}
function followLive({ screen, terminal, log, redactor, clock }) {
    const progress = createProgress();
    const rows = createProgressRows();
    let isPlan = false;
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
            if (event.type === 'run-planned')
                isPlan = event.plan.dryRun;
            const isWhole = isPlan || event.type === 'run-planned';
            writeLines(log, isWhole ? lines : lines.filter(({ level }) => level !== 'info'));
            if (event.type === 'run-planned' && !isPlan)
                tick = setInterval(draw, TICK_MS).unref();
            if (event.type !== 'run-ended') {
                if (!isPlan)
                    next ??= setTimeout(draw, DRAW_MS).unref();
                return;
            }
            stop();
            for (const line of finalTable(rows.rows(), { columns: terminal.columns() }))
                log.info(line);
        },
    };
}


  }),

  10969:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  internalError)
  });
  var _model_result_filesystem_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77888);

function internalError(error, { debug }) {
    const trouble = (0,_model_result_filesystem_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)(error);
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


  }),

  67813:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  h: () => (  openRepository)
});

var open_api = __webpack_require__(38596);
var failure = __webpack_require__(48136);
var result = __webpack_require__(46305);
var own_login = __webpack_require__(74001);
var marker = __webpack_require__(1631);
;// CONCATENATED MODULE: ./build/github/issues/sticky-issue.js





function createStickyIssues(repository, open) {
    const [owner = '', repo = ''] = repository.split('/');
    const place = { owner, repo };
    return {
        async write(to, text) {
            try {
                const api = await open();
                const found = await findIssue(api, place, text.key);
                if (to === 'open' && !found)
                    return (0,result.ok)(await openIssue(api, place, text));
                if (!found)
                    return (0,result.ok)({ did: 'absent' });
                return (0,result.ok)(await update(api, { ...place, found }, text, to === 'close'));
            }
            catch (error) {
                return (0,result .f)((0,failure .i)(`write an issue of ${repository}`, (0,open_api .g5)(error)));
            }
        },
    };
}
async function findIssue(api, place, key) {
    const pages = api.paginate.iterator(api.rest.issues.listForRepo, {
        ...place,
        state: 'open',
        sort: 'updated',
        per_page: 100,
    });
    for await (const { data } of pages) {
        const [first] = await ownAmong(api, data, key);
        if (first)
            return first;
    }
    return undefined;
}
async function ownAmong(api, listed, key) {
    const marked = listed.filter((one) => one.pull_request === undefined && (0,marker .xY)(one.body, key));
    if (marked.length === 0)
        return [];
    const isOwn = await (0,own_login .A)(api);
    return marked.filter(({ user }) => isOwn(user));
}
async function openIssue(api, place, text) {
    const opened = await create(api, place, text);
    const { data } = await api.rest.issues.listForRepo({ ...place, state: 'open', per_page: 100 });
    const [first = opened, ...doubles] = (await ownAmong(api, data, text.key)).sort((a, b) => a.number - b.number);
    for (const { number } of doubles) {
        await api.rest.issues.update({
            ...place,
            issue_number: number,
            state: 'closed',
            state_reason: 'not_planned',
        });
    }
    return { did: 'opened', url: first.html_url };
}
async function create(api, place, text) {
    const add = () => api.rest.issues.create({ ...place, title: text.title, body: (0,marker .j$)(text.key, text.body) });
    try {
        return (await add()).data;
    }
    catch (error) {
        if (!(0,open_api .VH)(error))
            throw error;
        return (await findIssue(api, place, text.key)) ?? (await add()).data;
    }
}
async function update(api, { found, ...place }, text, isEnd) {
    const url = found.html_url;
    const { title } = text;
    const body = (0,marker .j$)(text.key, text.body);
    if (!isEnd && found.title === title && found.body === body)
        return { did: 'left as it was', url };
    await api.rest.issues.update({
        ...place,
        issue_number: found.number,
        title,
        body,
        ...(isEnd && { state: 'closed', state_reason: 'completed' }),
    });
    return { did: isEnd ? 'closed' : 'updated', url };
}

;// CONCATENATED MODULE: ./build/github/pull-requests.js



function createPullRequests(repository, open) {
    const [owner = '', repo = ''] = repository.split('/');
    return {
        async get(number) {
            try {
                const { rest } = await open();
                return (0,result.ok)(readPullRequest((await rest.pulls.get({ owner, repo, pull_number: number })).data));
            }
            catch (error) {
                if ((0,open_api .zM)(error, 404))
                    return (0,result.ok)(undefined);
                return (0,result .f)((0,failure .i)(`read pull request ${number} of ${repository}`, (0,open_api .g5)(error)));
            }
        },
        async listOpen() {
            try {
                const api = await open();
                const all = await api.paginate(api.rest.pulls.list, { owner, repo, state: 'open', per_page: 100 });
                return (0,result.ok)(all.map(readPullRequest));
            }
            catch (error) {
                return (0,result .f)((0,failure .i)(`list the open pull requests of ${repository}`, (0,open_api .g5)(error)));
            }
        },
    };
}
function readPullRequest({ number, state, draft, labels, head, base }) {
    return {
        number,
        isOpen: state === 'open',
        isDraft: draft === true,
        isFork: head.repo?.full_name !== base.repo.full_name,
        labels: labels.flatMap(({ name }) => name ?? []),
        commit: head.sha,
    };
}

var clock = __webpack_require__(37218);
;// CONCATENATED MODULE: ./build/entries/repository.js




const PATIENCE_MS = 60_000;
function openRepository({ token, repository }, { env, redactor, signal }) {
    if (!token || !repository)
        return {};
    redactor.learn(token);
    let opened;
    const open = () => {
        opened ??= (0,open_api .Y6)({
            token,
            baseUrl: env.GITHUB_API_URL || 'https://api.github.com',
            clock: clock .m,
            signal,
            patienceMs: PATIENCE_MS,
        });
        return opened;
    };
    return { pullRequests: createPullRequests(repository, open), issues: createStickyIssues(repository, open) };
}


  }),

  49293:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  stopOnSignals)
  });
  var _util_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71081);

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const LEAVE_MS = 2_000;
function stopOnSignals(onStop, { limitMs } = {}) {
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
    const limit = limitMs === undefined
        ? undefined
        : setTimeout(() => {
            if (stopped.signal.aborted)
                return;
            const by = `its run-timeout of ${(0,_util_duration_js__WEBPACK_IMPORTED_MODULE_0__  .a3)(limitMs)} is over`;
            stopped.abort({ kind: 'cancelled', by, limitMs });
            onStop(by);
        }, limitMs).unref();
    return {
        signal: stopped.signal,
        forced: forced.signal,
        release: () => {
            clearTimeout(limit);
            for (const name of SIGNALS)
                process.off(name, stop);
            if (stopped.signal.aborted && !isOverTime(stopped.signal))
                setTimeout(() => process.exit(), LEAVE_MS).unref();
        },
    };
}
function isOverTime({ reason }) {
    return (reason.kind === 'cancelled' && reason.limitMs !== undefined);
}


  }),

  55284:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    g: () => (  isRan),
    q: () => (  tell)
  });
  var _commands_tell_early_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24823);

function tell(outcome, command, redactor) {
    const clean = isRan(outcome) ? outcome : redactor.cleanJson(outcome);
    if (isEarly(clean))
        return (0,_commands_tell_early_js__WEBPACK_IMPORTED_MODULE_0__  .p)(clean);
    if (command === undefined)
        throw new Error(`Internal error: nobody tells ${clean.kind}`);
    return command.tell(clean);
}
function isRan(outcome) {
    return outcome.kind === 'ran';
}
function isEarly(outcome) {
    return outcome.kind === 'invalid' || outcome.kind === 'failed-early';
}


  }),

  34625:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  ISSUE_CODES)
  });
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
    'unknown-variable': {
        meaning: '`${vars.name}`, or the `vars` option, names a variable that the manifest does not have.',
        remedy: 'Write it under `vars`, or use the suggested name.',
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
    'not-decrypted': {
        meaning: 'A file of `valuesFiles`, or of an `apply` hook, is encrypted with sops, and `sops` is missing or cannot decrypt it.',
        remedy: 'Install `sops` in an earlier step (`setup` with `sops-version`), and give it the key: `SOPS_AGE_KEY`, or a login at the KMS.',
    },
    'unresolved-reference': {
        meaning: 'A value is a reference (`ref+...`, `secretref+...`) that nothing looks up there, or that `vals` cannot look up.',
        remedy: 'Put it into a file of `valuesFiles` and have `vals` on PATH with its login, or take the value from the environment: `${env.NAME}`.',
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
    'chart-warning': {
        meaning: 'A chart is deployed otherwise than it looks: a subchart lacks a dependency or lies in charts/ in another version, or a values file has a placeholder that nothing fills.',
        remedy: 'Put the chart that is named where it is missing, or correct Chart.yaml.',
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


  }),

  39738:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  displayWidth),
    G: () => (  fitWidth)
  });
  var get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55322);

let segmenter;
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
const PICTURE = /^(?:\p{Emoji_Presentation}|\p{Regional_Indicator}{2}|.\ufe0f)/u;
function graphemesOf(text) {
    segmenter ??= new Intl.Segmenter();
    return segmenter.segment(text);
}
function displayWidth(text) {
    let width = 0;
    for (const { segment } of graphemesOf(text))
        width += widthOf(segment);
    return width;
}
function fitWidth(text, columns) {
    const width = displayWidth(text);
    if (width <= columns)
        return text + ' '.repeat(columns - width);
    let cut = '';
    let used = 0;
    for (const { segment } of graphemesOf(text)) {
        const next = widthOf(segment);
        if (used + next > columns - 1)
            break;
        cut += segment;
        used += next;
    }
    return `${cut}…`.slice(0, columns === 0 ? 0 : undefined) + ' '.repeat(Math.max(0, columns - 1 - used));
}
function widthOf(grapheme) {
    if (INVISIBLE.test(grapheme))
        return 0;
    if (PICTURE.test(grapheme))
        return 2;
    return (0,get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__  .Q1)(grapheme.codePointAt(0) ?? 0);
}


  })

};
