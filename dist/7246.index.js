export const id = 7246;
export const ids = [7246];
export const modules = {

  3783:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _: () => (  deadlineIn),
    w: () => (  withTimeout)
  });
function deadlineIn(afterMs, clock) {
    const end = clock.now() + afterMs;
    return { afterMs, left: () => Math.max(0, end - clock.now()) };
}
async function withTimeout(afterMs, outer, work) {
    const timeout = new AbortController();
    const timer = setTimeout(() => {
        const reason = { kind: 'timed-out', afterMs };
        timeout.abort(reason);
    }, afterMs);
    try {
        return await work(AbortSignal.any([outer, timeout.signal]));
    }
    finally {
        clearTimeout(timer);
    }
}


  }),

  3729:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  secretsInText)
  });
  var _documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49958);
  var _redact_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82144);


function secretsInText(text) {
    if (!/["']?kind["']?:\s*["']?Secret(?:List)?\b/.test(text))
        return [];
    const parsed = (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__  .e)(text);
    return parsed.ok ? parsed.value.flatMap(({ object }) => (0,_redact_object_js__WEBPACK_IMPORTED_MODULE_1__  .VX)(object)) : [];
}


  }),

  15213:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  main: () => (  main)
});

var external_node_path_ = __webpack_require__(76760);
var action_request = __webpack_require__(82769);
var action_step = __webpack_require__(55213);
var run_comment = __webpack_require__(28085);
var run_deployment = __webpack_require__(76554);
var upload_diagnostics = __webpack_require__(5631);
var exit_code = __webpack_require__(49221);
var follow_run = __webpack_require__(3121);
var has_work = __webpack_require__(4862);
var counted = __webpack_require__(66591);
;// CONCATENATED MODULE: ./build/entries/grouped-details.js


const FIRST_LINES = 1_000;
const LAST_LINES = 4_000;
function groupDetails(log, { group, debug }) {
    const buffers = new Map();
    let isAlone = false;
    function keep(name, line) {
        const buffer = buffers.get(name) ?? { first: [], last: [], leftOut: 0 };
        buffers.set(name, buffer);
        if (buffer.first.length < FIRST_LINES) {
            buffer.first.push(line);
            return;
        }
        buffer.last.push(line);
        if (buffer.last.length <= LAST_LINES)
            return;
        buffer.last.shift();
        buffer.leftOut++;
    }
    function flush(name) {
        const buffer = buffers.get(name);
        if (!buffer)
            return;
        buffers.delete(name);
        const { first, last, leftOut } = buffer;
        const count = first.length + leftOut + last.length;
        group(`${name}: ${(0,counted .h)(count, 'line')} of output`, () => {
            for (const { level, text } of first)
                log[level](text);
            if (leftOut > 0)
                log.warning(`... ${leftOut} lines are left out`);
            for (const { level, text } of last)
                log[level](text);
        });
    }
    const details = (name, direct, prefix) => {
        const write = (level) => (text) => {
            if (level === 'debug' && !debug)
                return;
            if (isAlone)
                direct[level](text);
            else
                for (const line of text.split(/\r?\n/))
                    keep(name, { level, text: prefix + line });
        };
        return {
            debug: write('debug'),
            info: write('info'),
            warning: write('warning'),
            error: write('error'),
            prefixed: (inner) => details(name, direct.prefixed(inner), `${prefix}[${inner}] `),
        };
    };
    return {
        log: { ...log, prefixed: (name) => details(name, log.prefixed(name), '') },
        onEvent(event) {
            if (event.type === 'run-planned')
                isAlone = event.plan.releases.filter(has_work .O).length <= 1;
            if (event.type === 'release-ended')
                flush(event.release);
            if (event.type === 'run-phase-ended')
                flush(event.phase);
        },
        flush() {
            for (const name of [...buffers.keys()])
                flush(name);
        },
    };
}

var host_paths = __webpack_require__(71336);
var internal_error = __webpack_require__(10969);
var repository = __webpack_require__(67813);
var stop_on_signals = __webpack_require__(49293);
var tell = __webpack_require__(55284);
var annotate = __webpack_require__(34860);
;// CONCATENATED MODULE: ./build/model/result/outputs.js
const OUTPUTS = {
    outcome: { help: '`succeeded`, `no-changes`, `failed`, `timed-out` or `cancelled`' },
    changed: {
        help: '`true` when a release was changed; in a dry run, when one would be; with `drift`, when one drifted',
    },
    headline: {
        help: 'The run in one plain line, such as `deploy failed: 1 succeeded, 1 failed; api: image-not-found`',
    },
    counts: { help: 'How many charts ended how, as JSON such as `{"succeeded": 2, "unchanged": 1, ...}`' },
    drifted: { help: 'With `drift`: the ids of the charts whose releases drifted, as a JSON list' },
    'result-path': { help: 'Path of result.json, which holds everything that happened' },
    'summary-path': { help: 'Path of summary.md, the summary of the run as Markdown, for a message elsewhere' },
    url: { help: 'Where the first chart that has a `url` is reached' },
    urls: { help: 'Where each chart that has a `url` is reached, as JSON: `{"api": "https://..."}`' },
    'diagnostics-path': { help: 'Folder with the evidence of what failed' },
    'plan-path': {
        help: 'Path of plan.md, the plan as Markdown of at most 60,000 characters, for a comment; empty when something was performed',
    },
    'artifact-id': {
        help: 'Number of the uploaded artifact; empty when nothing was uploaded, or the post step did it because the run was cancelled',
    },
    'artifact-url': { help: 'Page of the uploaded artifact' },
    'failure-reason': { help: 'Code of the first failure, such as `not-ready`; empty when nothing failed' },
    'failure-code': {
        help: 'Code of its cause, such as `image-not-found`, when the evidence showed one; see docs/failures.md',
    },
    'preview-namespace': { help: 'Namespace of the preview' },
    'preview-url': { help: 'Address of the preview, from `preview-url`' },
    'helm-version': { help: 'Version of Helm that was used' },
    'kubectl-version': { help: 'Version of kubectl that was used' },
};

;// CONCATENATED MODULE: ./build/github/outputs.js

function writeOutputs(core, outputs, redactor) {
    const values = { ...outputs, counts: outputs.counts ?? {} };
    for (const name of Object.keys(OUTPUTS)) {
        core.setOutput(name, redactor.clean(textOf(values[name])));
    }
}
function textOf(value) {
    if (value === undefined)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

var step_summary = __webpack_require__(61623);
var left_runs = __webpack_require__(50053);
var clock = __webpack_require__(37218);
var files = __webpack_require__(72211);
var spawn = __webpack_require__(32261);
var supervisor = __webpack_require__(50136);
;// CONCATENATED MODULE: ./build/main.js






















async function main() {
    const step = await (0,action_step .r)();
    try {
        const { command, values } = await (0,action_request .i)(step.env);
        const asked = { command: command.ok ? command.value : undefined, values };
        const comment = (0,run_comment .D)(step, asked);
        const deployment = (0,run_deployment .p)(step, asked);
        comment.begin();
        const outcome = command.ok
            ? await perform(command.value, { values, step, deployment })
            : { kind: 'failed-early', failure: command.failure };
        const end = { ...(command.ok && { command: command.value }), values, step, comment, deployment };
        await publish(outcome, end);
    }
    finally {
        step.core.saveState('ended', 'true');
        step.actions.end();
    }
}
async function perform(command, { values, step, deployment }) {
    const { context, core, log, redactor, actions } = step;
    const { signal, forced, release } = (0,stop_on_signals .Z)((by) => log.warning(`${by}: the run is being cancelled`), { limitMs: values.runTimeout });
    const details = groupDetails(log, { group: actions.group, debug: context.debug });
    const follower = (0,follow_run .C)(log, clock .m);
    try {
        const { kubeconfigContent, token } = values;
        if (token !== undefined)
            redactor.learn(token);
        if (kubeconfigContent && !kubeconfigContent.includes('\n'))
            redactor.learn(kubeconfigContent);
        const ofRepository = (0,repository .h)({ token: values.githubToken, repository: context.repository }, { env: step.env, redactor, signal });
        const resultFolder = await (0,files .I2)(context.tempFolder, 'helm-lifecycle-');
        core.saveState('resultFolder', resultFolder);
        return await command.run((0,action_request .k)(values, context, resultFolder), {
            ...step,
            log: details.log,
            chartCache: (0,host_paths .dT)(step.env),
            ...ofRepository,
            onEvent: (event) => {
                details.onEvent(event);
                follower.onEvent(event);
                deployment.onEvent(event);
            },
            clock: clock .m,
            spawn: (0,spawn .W)({ force: forced, supervisor: (0,supervisor .p)() }),
            tempFolder: context.tempFolder,
            signal,
            forced,
            saveState: (key, value, part = '') => (0,left_runs .q)((0,external_node_path_.join)(resultFolder, part), key, value),
        });
    }
    catch (error) {
        return { kind: 'failed-early', failure: (0,internal_error .W)(error, context) };
    }
    finally {
        follower.stop();
        details.flush();
        release();
    }
}
async function publish(outcome, { command, values, step, comment, deployment }) {
    const { core, redactor, log, actions } = step;
    const told = (0,tell .q)(outcome, command, redactor);
    const { lines, summary, annotations, outputs } = told;
    process.exitCode = (0,exit_code .F)(told, { detailed: false });
    for (const line of lines) {
        const tone = told.tones?.get(line);
        if (told.ending === 'good' || tone !== undefined)
            log.info(line, tone);
        else
            log.error(line);
    }
    writeOutputs(core, outputs, redactor);
    if (values.annotations)
        actions.withCommands(() => (0,annotate .f)(core, annotations, redactor));
    const artifact = await keep(outcome, step, values);
    if (artifact) {
        writeOutputs(core, { ...outputs, 'artifact-id': artifact.id, 'artifact-url': artifact.url }, redactor);
    }
    await deployment.end(told);
    if (summary === undefined)
        return;
    const isNews = told.ending !== 'good' || outputs.changed;
    if ((0,step_summary .u)(values.summary, isNews)) {
        const problem = await (0,step_summary .o)(core, redactor.clean(summary), artifact);
        if (problem !== undefined)
            log.warning(problem);
    }
    await comment.end(told.comment ?? summary, isNews);
}
async function keep(outcome, step, values) {
    if (!(0,tell .g)(outcome) || outcome.outcome === 'cancelled')
        return undefined;
    if (!(0,upload_diagnostics .D)(values.uploadDiagnostics, outcome.result))
        return undefined;
    const { signal, release } = (0,stop_on_signals .Z)((by) => step.log.warning(`${by}: the upload is left to the post step`));
    try {
        const artifact = await (0,upload_diagnostics .o)((0,external_node_path_.dirname)(outcome.resultPath), values, step, signal);
        if (!signal.aborted)
            step.core.saveState('uploaded', 'true');
        return artifact;
    }
    finally {
        release();
    }
}


  }),

  4862:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  hasPhaseWork),
    O: () => (  hasWork)
  });
  var _model_plan_phase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44615);

function hasWork(release) {
    return release.closing.length > 0 || _model_plan_phase_js__WEBPACK_IMPORTED_MODULE_0__  .ZG.some((phase) => hasPhaseWork(release, phase));
}
function hasPhaseWork({ phases }, phase) {
    return phases[phase].steps.length > 0 || phases[phase].hooks.length > 0;
}


  }),

  42795:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  deletedSection),
    C: () => (  deletionSection)
  });
  var _util_counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66591);
  var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64200);
  var _deletions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83640);



function deletionSection(result) {
    const deletions = result.dryRun ? (0,_deletions_js__WEBPACK_IMPORTED_MODULE_1__  .N)(result) : [];
    if (deletions.length === 0)
        return '';
    const others = deletions.filter(({ takes }) => takes === undefined);
    return [`### 🗑️ Deletes ${(0,_util_counted_js__WEBPACK_IMPORTED_MODULE_2__  .h)(deletions.length, 'object')}`, alert(deletions), byChart(others)]
        .filter((part) => part !== '')
        .join('\n\n');
}
function deletedSection(result) {
    const deletions = result.dryRun ? [] : (0,_deletions_js__WEBPACK_IMPORTED_MODULE_1__  .N)(result);
    if (deletions.length === 0)
        return '';
    const title = `Deleted ${(0,_util_counted_js__WEBPACK_IMPORTED_MODULE_2__  .h)(deletions.length, 'object')}`;
    return [alert(deletions, '**Deleted**'), (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .TM)(title, byChart(deletions))]
        .filter((part) => part !== '')
        .join('\n\n');
}
function alert(deletions, title) {
    const lines = deletions.flatMap(({ object, takes, release: { id, operation } }) => takes === undefined
        ? []
        : [`> - ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(object)} **${takes}** (${operation} of ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .FV)(id)})`]);
    if (lines.length === 0)
        return '';
    return ['> [!CAUTION]', ...(title === undefined ? [] : [`> ${title}`, '>']), ...lines].join('\n');
}
function byChart(deletions) {
    const ids = [...new Set(deletions.map(({ release: { id } }) => id))];
    const rows = ids.map((id) => {
        const own = deletions.filter(({ release }) => release.id === id);
        const names = own.map(({ object }) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(object)).join(', ');
        return `- **${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .FV)(id)}** (${own[0]?.release.operation}): ${names}`;
    });
    return rows.join('\n');
}


  }),

  43627:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  X: () => (  planMarkdown)
});


var escape_markdown = __webpack_require__(64200);
var report_failure = __webpack_require__(20897);
var cut_markdown = __webpack_require__(69944);
var table = __webpack_require__(94520);
var wording = __webpack_require__(62867);
var by_hand = __webpack_require__(66226);
var change_lines = __webpack_require__(69965);
var deletion_section = __webpack_require__(42795);
var orphan_text = __webpack_require__(19997);
;// CONCATENATED MODULE: ./build/report/plan/plan-hunks.js
const BEGIN = /^--- (.+)$/;
const TARGET = /^\+\+\+ (.+)$/;
const NOWHERE = '/dev/null';
function hunksOf(diff) {
    const lines = diff.split('\n').filter((line) => line !== '');
    const hunks = [];
    for (const [index, line] of lines.entries()) {
        const from = BEGIN.exec(line)?.[1];
        const to = TARGET.exec(lines[index + 1] ?? '')?.[1];
        if (from !== undefined && to !== undefined) {
            hunks.push({ object: to === NOWHERE ? from : to, deletes: to === NOWHERE, lines: [line] });
        }
        else if (line.startsWith('# ') || hunks.length === 0)
            hunks.push({ deletes: false, lines: [line] });
        else
            hunks.at(-1)?.lines.push(line);
    }
    return hunks;
}

;// CONCATENATED MODULE: ./build/report/plan/plan-markdown.js










const PLAN_LIMIT = 60_000;
function planMarkdown(result, limit = PLAN_LIMIT) {
    const diffs = new Map(result.releases.map((release) => [release.id, hunksOf(release.changes?.diff ?? '')]));
    const leftOut = new Set();
    const bySize = [...diffs.values()]
        .flat()
        .filter(({ object }) => object !== undefined)
        .sort((a, b) => Number(a.deletes) - Number(b.deletes) || sizeOf(b) - sizeOf(a));
    let text = render(result, diffs, leftOut);
    for (const hunk of bySize) {
        if (text.length <= limit)
            break;
        leftOut.add(hunk);
        text = render(result, diffs, leftOut);
    }
    return text.length <= limit ? text : (0,cut_markdown .G)(text, limit, '_Cut here; the run has everything._');
}
function render(result, diffs, leftOut) {
    const { releases, warnings, newNamespaces = [], orphans = [], environment, manifest, cluster } = result;
    const where = `${(0,escape_markdown .FV)(manifest)}${environment === undefined ? '' : ` (${(0,escape_markdown .FV)(environment)})`}`;
    const sections = [
        `## ${(0,wording .Gg)(result)}`,
        `${where} · context ${(0,escape_markdown .SS)(cluster.context)} · ${(0,wording .MW)(releases)}`,
        ...failures(result),
        (0,deletion_section .C)(result),
        list('New namespaces', newNamespaces.map(namespaceText)),
        chartRows(releases),
        ...releases.map((release) => section(release, diffs.get(release.id) ?? [], leftOut)),
        list('Orphans', orphans.map(orphan_text .s)),
        list('Warnings', warnings),
    ];
    return `${sections.filter((part) => part !== '').join('\n\n')}\n`;
}
function namespaceText({ name, meant }) {
    return meant === undefined ? name : `${name}, did you mean ${meant}?`;
}
function failures({ failure, releases }) {
    const all = releases.flatMap((release) => release.failure ? [{ who: `**${(0,escape_markdown .FV)(release.id)}**: `, failure: release.failure }] : []);
    const isTold = all.some((one) => one.failure.message === failure?.message);
    const shown = failure && !isTold ? [{ who: '', failure }, ...all] : all;
    return shown.map(({ who, failure: one }) => {
        const remedy = (0,report_failure .SM)(one);
        const advice = remedy === undefined ? [] : ['>', `> What to do: ${(0,escape_markdown .FV)(remedy)}`];
        return ['> [!CAUTION]', `> ${who}${(0,escape_markdown .FV)((0,report_failure .es)(one).message)}`, ...advice].join('\n');
    });
}
function chartRows(releases) {
    const moving = releases.filter(({ operation, outcome }) => isMoving(operation) || outcome === 'failed');
    if (moving.length === 0)
        return '';
    return (0,table .k0)(moving);
}
function section(release, hunks, leftOut) {
    const { id, changes, stays = [], hooks, warnings, operation } = release;
    if (!isMoving(operation) && warnings.length === 0)
        return '';
    const shown = hunks.filter((hunk) => !leftOut.has(hunk));
    const missing = hunks.filter((hunk) => leftOut.has(hunk));
    const parts = [
        shown.length === 0 ? '' : (0,escape_markdown .TM)('Diff', (0,escape_markdown .OF)('diff', shown.flatMap(({ lines }) => lines).join('\n'))),
        missing.length === 0
            ? ''
            : `_Too long to show: ${missing.map(({ object = '', lines }) => `${(0,escape_markdown .SS)(object)} (${lines.length} lines)`).join(', ')}_`,
        list(by_hand .u, changes ? (0,by_hand .v)(changes) : []),
        list('Stays in the cluster', stays.map(({ object, why }) => `${object}: ${why}`)),
        list('Hooks', hooks.map(({ phase, name, condition }) => `${phase}: ${name}${condition === undefined ? '' : `, if ${condition}`}`)),
        list('Warnings', warnings),
    ].filter((part) => part !== '');
    if (parts.length === 0)
        return '';
    return [`### ${(0,escape_markdown .FV)(id)}: ${changes ? (0,change_lines .T)(changes) : operation}`, ...parts].join('\n\n');
}
function list(title, items) {
    return items.length === 0
        ? ''
        : [`**${title}**`, '', ...items.map((item) => `- ${(0,escape_markdown .FV)(item)}`)].join('\n');
}
function sizeOf({ lines }) {
    return lines.reduce((sum, line) => sum + line.length + 1, 0);
}
function isMoving(operation) {
    return operation !== 'unchanged' && operation !== 'absent' && operation !== 'skip';
}


  }),

  69944:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  cutMarkdown)
  });
function cutMarkdown(text, limit, pointer) {
    if (Buffer.byteLength(text) <= limit)
        return text;
    const ending = `\n${pointer}\n`;
    let whole = text;
    let end = ending;
    while (Buffer.byteLength(whole + end) > limit && whole !== '') {
        const excess = Buffer.byteLength(whole + end) - limit;
        whole = cutLines(whole, Buffer.byteLength(whole) - excess);
        end = closings(whole) + ending;
    }
    return whole + end;
}
function cutLines(text, limit) {
    const kept = Buffer.from(text).subarray(0, Math.max(0, limit)).toString();
    return kept.slice(0, kept.lastIndexOf('\n') + 1);
}
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


  }),

  55322:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Q1: () => (  eastAsianWidth)
});


;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (  null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (  null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] =   findWideFastPathRange(wideRanges);

function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}




  })

};
