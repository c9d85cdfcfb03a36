export const id = 3466;
export const ids = [3466];
export const modules = {

  93466:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  rollback: () => (  rollback)
});

var result = __webpack_require__(46305);
var approve_plan = __webpack_require__(69292);
var perform_plan = __webpack_require__(75659);
var external_node_crypto_ = __webpack_require__(77598);
var built_in_step = __webpack_require__(9205);
var release_release = __webpack_require__(45333);
var operation = __webpack_require__(10513);
var phase = __webpack_require__(44615);
var inputs_digest = __webpack_require__(22447);
var decide = __webpack_require__(29004);
var phases = __webpack_require__(61760);
var trusted_revision = __webpack_require__(99777);
var list_text = __webpack_require__(72125);
;// CONCATENATED MODULE: ./build/plan/rollback-choice.js



const MOST_NAMES = 10;
function chooseTarget(revisions, asked) {
    const { observed } = revisions;
    const last = (0,release_release .BP)(observed);
    const release = `${observed.namespace}/${observed.name}`;
    if (!last || last.status === 'uninstalled' || last.status === 'uninstalling') {
        const state = last ? `it is ${last.status}` : 'there is no such release';
        return impossible(`release ${release} cannot be rolled back: ${state}`, 'Deploy it.');
    }
    return asked === undefined ? unasked(revisions, last) : chosen(observed, last, asked);
}
function unasked(revisions, last) {
    const { observed } = revisions;
    const release = `${observed.namespace}/${observed.name}`;
    const served = observed.revisions.filter((record) => record !== last && (0,release_release .qP)(record));
    const replaced = (0,release_release .qP)(last) ? undefined : replacedBefore(revisions, last);
    if (replaced)
        return impossible(`release ${release} has nothing else to go back to by itself: revision ${last.revision} failed with what revision ${replaced.revision} had, which was replaced before`, wayOut(observed, served));
    const known = served.filter((record) => record.inputs !== undefined || (0,trusted_revision .W)(observed, record));
    const left = withTheSame(leftBehind(revisions), revisions);
    const same = sameAs(revisions, last);
    const due = known.filter(({ revision }) => !left.has(revision) && !same.has(revision));
    const target = due.findLast(({ inputs }) => inputs !== undefined) ?? due.at(-1);
    const isLeft = ({ revision }) => left.has(revision);
    if (target)
        return back(last, target.revision, known.filter(isLeft));
    if (known.length === 0)
        return impossible(`release ${release} cannot be rolled back: no earlier revision of it that served is stored${served.length > 0 ? ' by this project' : ''}`, `helm-lifecycle history ${observed.name} lists what is stored; \`--revision\` brings back any that served.`);
    const reasons = known.map((record) => isLeft(record)
        ? `revision ${record.revision} was rolled back from`
        : `revision ${record.revision} is the same as revision ${last.revision}`);
    return impossible(`release ${release} has nothing else to go back to by itself: ${(0,list_text .s)(reasons, MOST_NAMES)}`, wayOut(observed, served));
}
function chosen(observed, last, revision) {
    const release = `${observed.namespace}/${observed.name}`;
    const record = observed.revisions.find((one) => one.revision === revision);
    const remedy = wayOut(observed, observed.revisions.filter(release_release .qP));
    if (!record)
        return impossible(`revision ${revision} of release ${release} is not stored`, remedy);
    if (!(0,release_release .qP)(record))
        return impossible(`revision ${revision} of release ${release} is ${record.status}: it never served`, remedy);
    if (record === last)
        return { operation: 'unchanged', why: `revision ${revision} serves already` };
    return back(last, revision, []);
}
function leftBehind({ observed, stored }) {
    const left = new Set();
    for (const record of observed.revisions) {
        const between = wentBackOver(record, { observed, stored });
        for (const { revision } of between)
            left.add(revision);
    }
    return left;
}
function withTheSame(left, { observed, stored }) {
    const contentOf = (revision) => stored.get(revision)?.content;
    const failed = observed.revisions.filter((record) => left.has(record.revision) && !(0,release_release .qP)(record));
    const isBad = ({ revision }) => failed.some((bad) => revision < bad.revision &&
        contentOf(revision) !== undefined &&
        contentOf(revision) === contentOf(bad.revision));
    return new Set([...left, ...observed.revisions.filter(isBad).map(({ revision }) => revision)]);
}
function wentBackOver(record, { observed, stored }) {
    const held = stored.get(record.revision);
    if (held === undefined)
        return [];
    const since = (first) => observed.revisions.filter(({ revision }) => revision > first && revision < record.revision);
    const [, said] = /^Rollback to (\d{1,15})$/.exec(held.description) ?? [];
    if (said !== undefined)
        return since(Number(said));
    if ((0,release_release .qP)(record) || record !== (0,release_release .BP)(observed))
        return [];
    const same = olderSame(record, { observed, stored });
    return same ? since(same.revision) : [];
}
function replacedBefore(revisions, last) {
    const { observed, stored } = revisions;
    const older = olderSame(last, revisions);
    if (!older || /^Rollback to /.test(stored.get(last.revision)?.description ?? ''))
        return undefined;
    const isReturn = observed.revisions.some((record) => {
        if (record.revision <= older.revision || record === last || !(0,release_release .qP)(record))
            return false;
        const before = olderSame(record, revisions);
        return before !== undefined && before.revision < older.revision;
    });
    return isReturn ? older : undefined;
}
function olderSame(record, { observed, stored }) {
    const content = stored.get(record.revision)?.content;
    return observed.revisions.findLast((other) => other.revision < record.revision &&
        (0,release_release .qP)(other) &&
        content !== undefined &&
        stored.get(other.revision)?.content === content);
}
function sameAs({ observed, stored }, last) {
    const held = last.status === 'deployed' ? stored.get(last.revision)?.content : undefined;
    const same = observed.revisions.filter(({ revision }) => held !== undefined && stored.get(revision)?.content === held);
    return new Set(same.map(({ revision }) => revision));
}
function back({ revision, status }, target, left) {
    const passed = left.filter((record) => record.revision > target).map((record) => `${record.revision}`);
    const over = passed.length > 0 ? ` (past ${(0,list_text .s)(passed, MOST_NAMES)}, which was rolled back from)` : '';
    return {
        operation: 'rollback',
        why: `back to revision ${target}${over}; revision ${revision} is ${status}`,
        target,
    };
}
function wayOut({ name }, served) {
    const numbers = served.map(({ revision }) => revision).join(', ');
    return `Choose one of ${numbers} with \`--revision\` (\`revision\`); helm-lifecycle history ${name} says what they are.`;
}
function impossible(message, remedy) {
    return { operation: 'rollback', why: message, blocked: { reason: 'not-found', message, remedy } };
}

var release = __webpack_require__(5233);
;// CONCATENATED MODULE: ./build/plan/planners/rollback.js









function planRollback(entry, { observed, stored }, { revision, ownId, takeOver }) {
    const { target, ...choice } = chooseTarget({ observed, stored }, revision);
    const refused = (0,decide .A)({ observed, ownId, takeOver });
    const blocked = refused ?? choice.blocked;
    const last = (0,release_release .BP)(observed);
    const chart = target === undefined ? undefined : stored.get(target)?.chart;
    const installedChart = last && stored.get(last.revision)?.chart;
    const installed = (0,release .Wz)({ observed, ...(installedChart && { installedChart }) });
    const phases = rollbackPhases(entry, choice.operation, target);
    return {
        id: entry.id,
        name: entry.name,
        namespace: entry.namespace,
        location: entry.location,
        action: 'deploy',
        ...choice,
        needs: [],
        settings: entry.settings,
        opening: openingSteps(choice.operation, last),
        phases,
        closing: (0,built_in_step .cg)(phases.exec.steps, 'helm') ? markAs(target, entry, observed) : [],
        ...(chart && { chart: { ...chart, source: `revision ${target}` } }),
        ...(installed && { installed }),
        ...(blocked && { blocked }),
        ...(refused && { refused: { location: entry.location, ...refused } }),
    };
}
function openingSteps(operation, last) {
    if (operation !== 'rollback' || !last?.status.startsWith('pending-'))
        return [];
    return [{ kind: 'recover', revision: last.revision, status: last.status, byHand: false }];
}
function markAs(target, entry, observed) {
    const record = observed.revisions.find(({ revision }) => revision === target);
    if (!record)
        return [];
    const digest = inputsBroughtBack(record, entry, observed);
    return [{ kind: 'mark', digest, objects: 'remember', of: record.revision }];
}
function inputsBroughtBack({ revision, inputs }, { settings, hooks }, observed) {
    const appliesCrds = settings.crds !== undefined && settings.crds.policy !== 'skip';
    if (inputs === undefined || appliesCrds)
        return inputs_digest .BZ;
    const hasHooks = phase .ZG.some((phase) => hooks[phase].some(({ item }) => operation .AY.deploy.some((operation) => (0,phases .k)(phase, item.when, operation))));
    const since = observed.revisions.filter((record) => record.revision > revision);
    const sameHooks = since.every((record) => record.inputs !== undefined && (0,inputs_digest .zK)(record.inputs, inputs));
    return sameHooks || !hasHooks ? inputs : (0,inputs_digest .BH)(inputs);
}
function rollbackPhases(entry, operation, target) {
    const steps = target === undefined
        ? { checkPrerequisites: operation === 'rollback' ? [{ kind: 'check-prerequisites' }] : [] }
        : {
            checkPrerequisites: [{ kind: 'check-prerequisites' }],
            exec: [{ kind: 'helm', command: 'rollback', revision: target }],
            validate: [{ kind: 'wait-ready' }],
        };
    return (0,release .bq)((name) => {
        const hooks = operation === 'rollback'
            ? entry.hooks[name].filter((hook) => (0,phases .k)(name, hook.item.when, operation))
            : [];
        const isReplaced = name === 'exec' && hooks.length > 0;
        return { steps: isReplaced ? [] : (steps[name] ?? []), hooks: hooks.map(release .Dp) };
    });
}

var limiter = __webpack_require__(36125);
var plan_stored = __webpack_require__(79958);
;// CONCATENATED MODULE: ./build/session/stages/plan-rollback.js






const MOST_READ = 30;
const MOST_AT_ONCE = 8;
function planRollbacks(session) {
    return (0,plan_stored .H)(session, 'rollback', async (entry, observed, before) => {
        const revision = (before && targetOf(before)) ?? session.options.revision;
        const asked = { ...(0,plan_stored .k)(session), revision };
        const all = observed.revisions.map((record) => record.revision);
        const read = revision === undefined ? all.slice(-MOST_READ) : [(0,release_release .BP)(observed)?.revision, revision];
        return planRollback(entry, { observed, stored: await contents(session, observed, read) }, asked);
    });
}
async function contents({ store }, observed, revisions) {
    const inTurn = (0,limiter .z)(MOST_AT_ONCE);
    const wanted = [...new Set(revisions)].flatMap((revision) => revision ?? []);
    const stored = new Map();
    await Promise.all(wanted.map((revision) => inTurn(async () => {
        const read = await store.read(observed, revision);
        if (read.ok && read.value)
            stored.set(revision, contentOf(read.value));
    })));
    return stored;
}
function contentOf({ chart, manifest, chartHooks, description }) {
    const hooks = chartHooks.map((hook) => hook.manifest.trim());
    const content = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([manifest.trim(), hooks]))
        .digest('hex');
    return { chart, content, description };
}
function targetOf({ phases }) {
    const step = (0,built_in_step .cg)(phases.exec.steps, 'helm');
    return step?.command === 'rollback' ? step.revision : undefined;
}

var report_run = __webpack_require__(51877);
var with_session = __webpack_require__(97174);
var tell_run = __webpack_require__(58424);
;// CONCATENATED MODULE: ./build/commands/rollback.js







const rollback = {
    name: 'rollback',
    summary: 'Bring an earlier revision of a release back, and wait until it is ready',
    on: 'both',
    positional: { option: 'select', as: 'CHART', required: true },
    options: [
        'manifest',
        'select',
        'rollback',
        'cluster',
        'helm',
        'change',
        'concurrency',
        'takeOver',
        'raw',
        'progress',
        'result',
    ],
    examples: ['rollback api', 'rollback api --revision 3 --dry-run'],
    run: (options, deps) => {
        const purpose = { withNeeds: false, readFor: 'releases', decrypts: 'hooks' };
        return (0,with_session .N)({ options, deps, purpose }, async (session) => {
            const planned = await planRollbacks(session);
            if (!planned.ok)
                return planned;
            const approved = (0,approve_plan .P)(planned.value.plan, session);
            const end = await (0,perform_plan .j)(approved, planned.value, session);
            return (0,result.ok)(await (0,report_run .G)(end, session));
        });
    },
    tell: tell_run .R,
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
