export const id = 4445;
export const ids = [4445];
export const modules = {

  4445:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  preview: () => (  preview)
});

var part_of_run = __webpack_require__(65642);
var result = __webpack_require__(46305);
var observe_previews = __webpack_require__(2478);
var run = __webpack_require__(11839);
var judge_namespace = __webpack_require__(33075);
var plan_preview = __webpack_require__(76694);
var preview_labels = __webpack_require__(90308);
var approve_plan = __webpack_require__(69292);
var observe_entries = __webpack_require__(14612);
var perform_plan = __webpack_require__(75659);
var report_run = __webpack_require__(51877);
var with_session = __webpack_require__(97174);
var preview_target = __webpack_require__(60479);
;// CONCATENATED MODULE: ./build/session/previews/read-quota.js
function readQuota(lines) {
    return Object.fromEntries(lines.map((line) => {
        const at = line.indexOf('=');
        return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    }));
}

;// CONCATENATED MODULE: ./build/session/previews/deploy-preview.js













const DAY_MS = 86_400_000;
function deployPreview(preview, options, deps) {
    const job = (0,preview_target .yZ)(preview, options, { deps, purpose: { decrypts: 'values and hooks' } });
    return (0,with_session .N)(job, async (session) => {
        const step = await openingStep(preview, session);
        if (!step.ok)
            return step;
        const observed = await (0,observe_entries .x)(session, 'deploy');
        if (!observed.ok)
            return observed;
        const plan = (0,plan_preview .A)((0,run .nY)(observed.value), step.value);
        const approved = (0,approve_plan .P)(plan, session);
        const end = await (0,perform_plan .j)(approved, observed.value, session);
        return (0,result.ok)(await (0,report_run .G)(end, session));
    });
}
async function openingStep(preview, { connection, manifest, options }) {
    const { reader } = connection;
    const live = await (0,observe_previews .oZ)(reader, preview.namespace);
    if (!live.ok)
        return live;
    const isGoing = live.value?.metadata.deletionTimestamp !== undefined;
    const foreign = live.value && !isGoing && (0,judge_namespace .G)(live.value, preview, manifest.id);
    if (foreign)
        return (0,result .f)(foreign);
    const { previewDays, previewLimit } = options;
    if (!live.value && previewLimit !== undefined) {
        const full = await isFull(preview, { reader, limit: previewLimit });
        if (!full.ok)
            return full;
    }
    const uid = isGoing ? undefined : live.value?.metadata.uid;
    const expiresAt = previewDays === undefined ? undefined : reader.serverTime() + previewDays * DAY_MS;
    return (0,result.ok)({
        kind: 'open-preview',
        namespace: preview.namespace,
        ...(uid !== undefined && { uid }),
        ...(0,preview_labels .CB)(preview, { manifestId: manifest.id, ...(expiresAt !== undefined && { expiresAt }) }),
        quota: readQuota(options.previewQuota),
    });
}
async function isFull({ repository }, { reader, limit }) {
    const previews = await (0,observe_previews .L$)(reader, (0,preview_labels .kO)(repository));
    if (!previews.ok)
        return previews;
    if (previews.value.length < limit)
        return (0,result.ok)();
    const names = previews.value.map(({ metadata }) => metadata.name).join(', ');
    return (0,result .f)({
        reason: 'conflict',
        message: `there are ${previews.value.length} previews of ${repository} already, and \`preview-limit\` is ${limit}: ${names}`,
        remedy: 'Close a pull request, run `preview-sweep`, or raise the limit.',
    });
}

var pull_request_check = __webpack_require__(85611);
var remove_preview = __webpack_require__(35484);
var tell_preview = __webpack_require__(50797);
;// CONCATENATED MODULE: ./build/commands/preview.js






const preview = {
    name: 'preview',
    summary: 'Deploy the manifest for a pull request or branch into a namespace of its own',
    on: 'both',
    positional: { option: 'manifest', as: 'MANIFEST' },
    options: [
        'manifest',
        'selection',
        'cluster',
        'helm',
        'change',
        'run',
        'progress',
        'result',
        'previewBranch',
        'previewPrefix',
        'previewUrl',
        'previewQuota',
        'previewDays',
        'previewLimit',
        'previewLabel',
        'previewDrafts',
    ],
    examples: ['preview --pull-request 7', 'preview --branch feature/login --dry-run'],
    async run(options, deps) {
        const target = await (0,preview_target .sI)(options);
        if (!target.ok)
            return { kind: 'failed-early', failure: target.failure };
        const checked = await (0,pull_request_check .f)(target.value, options, deps);
        if (!checked.ok)
            return { kind: 'failed-early', failure: checked.failure };
        const { no, commit = options.commit } = checked.value;
        if (no !== undefined)
            return { kind: 'no-preview', why: no };
        const wanted = { ...target.value, ...(commit !== undefined && { commit }) };
        const ran = await deployPreview(wanted, options, deps);
        if (ran.kind !== 'ran' || options.dryRun)
            return ofPreview(ran, wanted, options);
        return (await removeIfClosed(wanted, options, deps)) ?? ofPreview(ran, wanted, options);
    },
    tell: (ended) => (ended.kind === 'ran' ? (0,tell_preview .ok)(ended) : (0,tell_preview .vI)(ended)),
};
async function removeIfClosed(wanted, options, deps) {
    const checked = await (0,pull_request_check .f)(wanted, options, deps);
    if (!checked.ok) {
        deps.log.warning(`nobody knows whether the pull request is still open: ${checked.failure.message}`);
        return undefined;
    }
    const { no } = checked.value;
    if (no === undefined)
        return undefined;
    deps.log.warning(`${no} by now, so its preview is removed again`);
    const own = (0,part_of_run .A)('removal', { options, deps });
    const removed = await (0,remove_preview .p)({ preview: wanted }, own.options, own.deps);
    if (removed.kind === 'nothing-removed')
        return { kind: 'no-preview', why: no, namespace: wanted.namespace };
    return ofPreview(removed, wanted, options);
}
function ofPreview(ran, { namespace, source }, { previewUrl }) {
    if (ran.kind !== 'ran')
        return ran;
    const isThere = ran.result.command === 'preview' && !ran.result.dryRun;
    const number = 'pullRequest' in source ? String(source.pullRequest) : '';
    const url = previewUrl?.replaceAll('{namespace}', namespace).replaceAll('{number}', number);
    return { ...ran, preview: { namespace, ...(isThere && url !== undefined && { url }) } };
}


  }),

  50797:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    ok: () => (  tellPreview),
    vI: () => (  tellNoPreview),
    wL: () => (  belowHeading)
  });
  var _report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64200);
  var _tell_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58424);


function tellPreview({ preview, ...ran }) {
    const told = (0,_tell_run_js__WEBPACK_IMPORTED_MODULE_1__  .R)(ran);
    const { namespace, url } = preview;
    const isThere = ran.result.command === 'preview' && told.ending === 'good' && !ran.result.dryRun;
    const isGone = ran.result.command === 'preview-teardown' && told.ending === 'good' && !ran.result.dryRun;
    const where = isThere
        ? `**Preview:** ${url === undefined ? '' : `${(0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .nf)(url)} in `}namespace ${(0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(namespace)}`
        : `Namespace ${(0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(namespace)}`;
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
        comment: `### ➖ No preview\n\n${(0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .FV)(why)}\n`,
        summary: `## ➖ No preview\n\n${(0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .FV)(why)}\n`,
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


  }),

  58424:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  R: () => (  tellRun)
});

var annotations = __webpack_require__(46241);
var comment = __webpack_require__(17554);
var report_failure = __webpack_require__(20897);
var shorten = __webpack_require__(85092);
var single_line = __webpack_require__(86132);
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/failure-digest.js




const MOST = 10;
const LOG_LINES = 5;
const LONGEST_LINE = 200;
const MOST_DETAILS = 20;
const RAW = /^(?:level=|Error: |[WE]\d{4} )/;
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
function runLines(failure, failed) {
    const { message } = (0,report_failure .es)(failure);
    const positions = failed.map((release) => message.indexOf(release.failure?.message ?? message));
    const begins = Math.min(...positions.filter((at) => at >= 0));
    return positions.length > 0 && positions.every((at) => at > 0)
        ? [message.slice(0, begins).replace(/: $/, '')]
        : failureLines(message, failure);
}
function releaseLines(release, diagnosis) {
    const { id, outcome, failure, otherFailures, serves, diagnostics } = release;
    if (failure === undefined)
        return [];
    const phase = (0,wording .ri)(release);
    const where = `${id} ${(0,wording .z)(outcome)}${phase === undefined ? '' : ` in ${phase}`}`;
    return [
        ...failureLines(`${where}: ${(0,report_failure .es)(failure).message}`, failure),
        ...(serves === undefined ? [] : [`  now: ${serves}`]),
        ...otherFailures.map(({ message }) => `  also failed: ${(0,single_line .p)(message)}`),
        ...logLines(diagnosis?.logs ?? [], (0,report_failure .Xy)(failure)),
        ...(diagnostics === undefined ? [] : [`  evidence: ${diagnostics}`]),
    ];
}
function failureLines(first, failure) {
    const [object, remedy, code] = [(0,report_failure .Xy)(failure), (0,report_failure .SM)(failure), (0,report_failure .$N)(failure)];
    const location = (0,report_failure .hD)(failure);
    const all = (0,report_failure .cz)(failure).filter((line) => code === undefined || !RAW.test(line));
    const details = all.filter((line) => !isIn(first, line));
    return [
        (0,single_line .p)(first),
        ...(object === undefined || first.includes(object) ? [] : [`  object: ${object}`]),
        ...(location ? [`  at ${location.file}:${location.line}:${location.column}`] : []),
        ...details.slice(-MOST_DETAILS).map((line) => `  | ${line}`),
        ...(remedy === undefined ? [] : [`  -> ${remedy}`]),
        ...(code === undefined ? [] : [`  more: ${(0,report_failure .bn)(code)}`]),
    ];
}
function isIn(message, line) {
    return message.includes(line.trim().replace(/:$/, ''));
}
function logLines(logs, object) {
    const told = logs.filter(({ lines }) => lines.length > 0);
    const log = told.find(({ pod }) => object?.endsWith(`/${pod}`)) ?? told[0];
    if (log === undefined)
        return [];
    const { pod, container, previous, lines } = log;
    return [
        `  log of ${pod}/${container}${previous ? ' before its restart' : ''}:`,
        ...lines.slice(-LOG_LINES).map((line) => `  | ${(0,shorten .m)(line, LONGEST_LINE)}`),
    ];
}

var counted = __webpack_require__(66591);
var list_text = __webpack_require__(72125);
var deletions = __webpack_require__(83640);
;// CONCATENATED MODULE: ./build/report/plan/deletion-lines.js



const MOST_NAMES = 10;
function deletionLines(result) {
    const all = (0,deletions .N)(result);
    const shown = result.dryRun ? all : all.filter(({ takes }) => takes !== undefined);
    const verb = result.dryRun ? 'WOULD DELETE' : 'DELETED';
    const heading = `${verb} ${(0,counted .h)(all.length, 'object')}${shown.length < all.length ? ', among them' : ''}:`;
    return [
        ...(shown.length === 0 ? [] : [heading, ...objectLines(shown)]),
        ...(result.dryRun ? orphanLine(result) : []),
    ];
}
function objectLines(deletions) {
    const counts = new Map();
    const shown = deletions.filter(({ takes, release: { id } }) => {
        counts.set(id, (counts.get(id) ?? 0) + 1);
        return takes !== undefined || (counts.get(id) ?? 0) <= MOST_NAMES;
    });
    const left = [...counts].map(([id, count]) => ({
        id,
        more: count - shown.filter(({ release }) => release.id === id).length,
    }));
    return [
        ...shown.flatMap(({ object, takes, release: { id, operation } }) => [
            `  ${object} (${operation} of ${id})`,
            ...(takes === undefined ? [] : [`    ${takes}`]),
        ]),
        ...left.flatMap(({ id, more }) => (more > 0 ? [`  and ${more} more of ${id}`] : [])),
    ];
}
function orphanLine({ orphans = [] }) {
    if (orphans.length === 0)
        return [];
    const names = orphans.map(({ namespace, name }) => `${namespace}/${name}`);
    const what = orphans.length === 1 ? '1 release has' : `${orphans.length} releases have`;
    return [`${what} no entry in the manifest any more (orphans): ${(0,list_text .s)(names, MOST_NAMES)}`];
}

var plan_markdown = __webpack_require__(43627);
var summary = __webpack_require__(48422);
var duration = __webpack_require__(71081);
;// CONCATENATED MODULE: ./build/commands/tell-run.js









const ENDINGS = {
    succeeded: 'good',
    'no-changes': 'good',
    failed: 'failed',
    'timed-out': 'failed',
    cancelled: 'cancelled',
};
function tellRun(ran) {
    const { outcome, result, resultPath, reportPath, summaryPath, planPath, diagnosticsFolder, diagnoses } = ran;
    const { failure, tools, releases } = result;
    const failures = [failure, ...releases.map((release) => release.failure)];
    const code = failure && failures.flatMap((one) => (one && (0,report_failure .$N)(one)) ?? [])[0];
    const urls = releases.flatMap(({ id, url }) => (url === undefined ? [] : [[id, url]]));
    return {
        ending: ENDINGS[outcome],
        lines: [
            ...failureDigest(result, diagnoses),
            ...releases.flatMap(({ id, outcome: end, serves }) => end === 'succeeded' && serves !== undefined ? [`${id}: ${serves}`] : []),
            ...(failure && reportPath !== undefined ? [`report: ${reportPath}`] : []),
            ...deletionLines(result),
            `${(0,wording .Pl)(result)}: ${result.dryRun ? (0,wording .MW)(releases) : (0,wording .WN)(result.counts)} in ${(0,duration .a3)(result.durationMs)} (${resultPath})`,
        ],
        tones: new Map(deletionLines(result).map((line) => [line, 'deleted'])),
        summary: (0,summary .B)(result, ran, diagnoses),
        comment: (0,comment .w)(result),
        ...(result.dryRun && { markdown: (0,plan_markdown .X)(result) }),
        annotations: (0,annotations .AK)(result),
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
function oneLine(result) {
    const failed = result.releases.flatMap(({ id, failure }) => failure === undefined ? [] : [`${id}: ${(0,report_failure .$N)(failure) ?? failure.reason}`]);
    return [`${(0,wording .Pl)(result)}: ${(0,wording .WN)(result.counts)}`, ...failed].join('; ');
}


  }),

  17554:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  renderRunning),
    w: () => (  renderComment)
  });
  var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64200);
  var _plan_plan_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43627);
  var _summary_cut_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69944);
  var _summary_failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43838);
  var _summary_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94520);
  var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62867);






const COMMENT_LIMIT = 60_000;
const ICONS = {
    succeeded: '✅',
    'no-changes': '➖',
    failed: '❌',
    'timed-out': '❌',
    cancelled: '⚠️',
    interrupted: '⚠️',
};
function renderComment(result) {
    const { outcome, dryRun, environment } = result;
    if (dryRun)
        return `${(0,_plan_plan_markdown_js__WEBPACK_IMPORTED_MODULE_1__  .X)(result)}\n${origin(result)}\n`;
    const where = environment === undefined ? '' : ` in ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(environment)}`;
    const sections = [
        `### ${ICONS[outcome]} Helm ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__  .Pl)(result)}${where}`,
        ...(0,_summary_failures_js__WEBPACK_IMPORTED_MODULE_2__  .zl)(result, new Map()),
        (0,_summary_table_js__WEBPACK_IMPORTED_MODULE_3__  .WM)(result),
        origin(result),
    ];
    const text = `${sections.filter((section) => section !== '').join('\n\n')}\n`;
    return (0,_summary_cut_markdown_js__WEBPACK_IMPORTED_MODULE_5__  .G)(text, COMMENT_LIMIT, `_Cut here. ${whole(result)}_`);
}
function renderRunning(command, run) {
    const facts = [...commitOf(run), ...(run.runUrl === undefined ? [] : [`[run](${run.runUrl})`])];
    return `### ⏳ Helm ${command} is running\n\n<sub>${facts.join(' · ')}</sub>\n`;
}
function origin(result) {
    const facts = [
        ...commitOf(result),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .FV)(result.manifest),
        `context ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(result.cluster.context)}`,
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__  .WN)(result.counts),
        ...(result.runUrl === undefined ? [] : [whole(result)]),
    ];
    return `<sub>${facts.join(' · ')}</sub>`;
}
function commitOf({ commit }) {
    return commit === undefined ? [] : [`commit ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(commit.slice(0, 12))}`];
}
function whole({ runUrl }) {
    return runUrl === undefined ? 'The job summary has all of it.' : `[all of it](${runUrl})`;
}


  }),

  65642:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  partOfRun)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function partOfRun(part, { options, deps }) {
    const { resultFolder } = options;
    return {
        options: { ...options, ...(resultFolder !== undefined && { resultFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(resultFolder, part) }) },
        deps: { ...deps, saveState: (key, value) => deps.saveState(key, value, part) },
    };
}


  }),

  85611:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    f: () => (  checkPullRequest)
  });
  var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46305);
  var _plan_previews_judge_pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54173);


async function checkPullRequest({ source, repository }, { previewLabel, previewDrafts }, { pullRequests, log }) {
    if (!('pullRequest' in source))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({});
    const number = source.pullRequest;
    if (pullRequests === undefined) {
        log.warning(`without a token nobody knows whether pull request ${number} of ${repository} is open`);
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({});
    }
    const pull = await pullRequests.get(number);
    if (!pull.ok)
        return pull;
    if (pull.value === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ no: `${repository} has no pull request ${number}` });
    const why = (0,_plan_previews_judge_pull_request_js__WEBPACK_IMPORTED_MODULE_1__  .x)(pull.value, { label: previewLabel, drafts: previewDrafts });
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ commit: pull.value.commit, ...(why !== undefined && { no: `pull request ${number} ${why}` }) });
}


  })

};
