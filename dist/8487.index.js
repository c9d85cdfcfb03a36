export const id = 8487;
export const ids = [8487];
export const modules = {

  58487:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  recover: () => (  recover_recover)
});

var result = __webpack_require__(46305);
var report_failure = __webpack_require__(20897);
;// CONCATENATED MODULE: ./build/report/recover.js

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
        return [`${release} is not recovered`, ...(failure ? (0,report_failure .w7)(failure) : [])];
    });
}

var approve_plan = __webpack_require__(69292);
var perform_plan = __webpack_require__(75659);
var decide = __webpack_require__(29004);
var recover = __webpack_require__(80039);
var plan_stored = __webpack_require__(79958);
;// CONCATENATED MODULE: ./build/session/stages/plan-recover.js



function planRecoveries(session) {
    return (0,plan_stored .H)(session, 'recover', async (entry, observed) => {
        const refusal = (0,decide .A)({ observed, ...(0,plan_stored .k)(session) });
        return (0,recover .s)({ id: entry.id, observed, entry, ...(refusal && { refusal }) });
    });
}

var report_run = __webpack_require__(51877);
var with_session = __webpack_require__(97174);
var tell_run = __webpack_require__(58424);
;// CONCATENATED MODULE: ./build/commands/recover.js








const recover_recover = {
    name: 'recover',
    aliases: ['unlock'],
    summary: 'Mark a revision that a dead Helm left pending as failed; refused while another run works on it',
    on: 'both',
    positional: { option: 'select', as: 'CHART', required: true },
    options: ['manifest', 'select', 'cluster', 'change', 'takeOver', 'summary', 'annotations'],
    examples: ['recover api', 'recover api --environment production --dry-run'],
    run: (options, deps) => (0,with_session .f)({ options, deps, purpose: { withNeeds: false, readFor: 'releases' } }, async (session) => {
        const planned = await planRecoveries(session);
        if (!planned.ok)
            return planned;
        const approved = (0,approve_plan .P)(planned.value.plan, session);
        const end = await (0,perform_plan .j)(approved, planned.value, session);
        return (0,result.ok)(await (0,report_run .G)(end, session));
    }),
    tell: (ran) => ({ ...(0,tell_run .R)(ran), lines: recoverLines(ran.result.releases) }),
};


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

  89045:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    v: () => (  observeReleases)
  });
  var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46305);

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


  }),

  80039:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  s: () => (  planRecover)
});

var settings = __webpack_require__(7543);
var release = __webpack_require__(45333);
;// CONCATENATED MODULE: ./build/plan/decide-recover.js

function decideRecover(observed) {
    const record = (0,release .BP)(observed);
    if (!record)
        return { operation: 'unchanged', why: 'there is no such release' };
    const { revision, status } = record;
    return status.startsWith('pending-')
        ? { operation: 'recover', why: `revision ${revision} was left ${status}`, record }
        : { operation: 'unchanged', why: `its newest revision ${revision} is ${status}`, record };
}

var planners_release = __webpack_require__(5233);
;// CONCATENATED MODULE: ./build/plan/planners/recover.js



function planRecover({ id, observed, entry, refusal }) {
    const { operation, why, record } = decideRecover(observed);
    const pending = operation === 'recover' ? record : undefined;
    const step = {
        kind: 'recover',
        ...(pending && { revision: pending.revision, status: pending.status }),
        byHand: true,
    };
    const installed = (0,planners_release .Wz)({ observed });
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
        settings: { ...(entry?.settings ?? settings .a$), lockTimeout: 0 },
        opening: [],
        phases: (0,planners_release .bq)((phase) => {
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

  79958:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    H: () => (  planStored),
    k: () => (  ownership)
  });
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46305);
  var _observe_releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89045);
  var _observe_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85985);
  var _plan_planners_whole_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23661);





async function planStored(session, command, planOne) {
    const { manifest, entries, cluster, options, kubectl, store, helm } = session;
    const stored = await (0,_observe_releases_js__WEBPACK_IMPORTED_MODULE_2__  .v)(entries, store);
    if (!stored.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)('list the stored releases', stored.failure));
    const releases = await Promise.all(entries.map((entry) => {
        const { id, name, namespace } = entry;
        return planOne(entry, stored.value.get(id) ?? { name, namespace, revisions: [] });
    }));
    const tools = { ...(helm && { helm: helm.version }), kubectl: kubectl.version };
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({
        plan: (0,_plan_planners_whole_js__WEBPACK_IMPORTED_MODULE_4__  .XM)({ command, manifest, cluster, tools, dryRun: options.dryRun }, releases),
        stage: await (0,_observe_stage_js__WEBPACK_IMPORTED_MODULE_1__  .xS)(session.folders.private),
        async replan(planned, observed) {
            const entry = entries.find(({ id }) => id === planned.id);
            if (!entry)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__  .f)({ reason: 'internal', message: `Internal error: no entry ${planned.id}` });
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(await planOne(entry, observed, planned));
        },
    });
}
function ownership({ manifest, options }) {
    return { ownId: manifest.id, takeOver: options.takeOver };
}


  })

};
