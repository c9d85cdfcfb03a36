export const id = 7182;
export const ids = [7182];
export const modules = {

  97182:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  drift: () => (  drift)
});

var result = __webpack_require__(46305);
var annotations = __webpack_require__(46241);
var drift_lines = __webpack_require__(82258);
;// CONCATENATED MODULE: ./build/report/drift/drift-annotations.js


function driftAnnotations({ action, releases }) {
    const told = releases.filter(({ state }) => state === 'drifted' || state === 'unknown');
    return (0,annotations .YD)(told.map((release) => ({
        level: action === 'fail' ? 'error' : 'warning',
        title: `${release.id}: drift`,
        message: (0,drift_lines ._A)(release),
        location: release.location,
    })));
}

var escape_markdown = __webpack_require__(64200);
var cut_markdown = __webpack_require__(69944);
;// CONCATENATED MODULE: ./build/report/drift/drift-summary.js



const LIMIT = 60_000;
const MOST_ROWS = 100;
function renderDrift(report, whole) {
    const { counts, manifest, environment, cluster } = report;
    const icon = counts.drifted > 0 ? '⚠️' : counts.unknown > 0 ? '❔' : '✅';
    const where = `${(0,escape_markdown .FV)(manifest)}${environment === undefined ? '' : ` (${(0,escape_markdown .FV)(environment)})`}`;
    const sections = [
        `## ${icon} Helm drift: ${(0,drift_lines .J7)(report)}`,
        `Manifest ${where} · context ${(0,escape_markdown .SS)(cluster.context)}`,
        ...report.releases.filter(({ state }) => state !== 'in-sync').map(section),
        unmanagedSection(report),
    ];
    const text = `${sections.filter((part) => part !== '').join('\n\n')}\n`;
    return (0,cut_markdown .G)(text, LIMIT, `_Cut. ${whole}_`);
}
function section(state) {
    const { id, drift, diff, revision, why } = state;
    const title = state.state === 'drifted' ? `${id}: drifted from revision ${revision}` : `${id}: not compared completely`;
    if (why !== undefined)
        return (0,escape_markdown .FV)((0,drift_lines ._A)(state));
    const rows = (0,drift_lines .rK)(drift).flatMap(({ object, state: verdict, fields, why: reason }) => {
        if (verdict === 'missing')
            return [`| ${(0,escape_markdown .SS)(object)} | | **missing** |`];
        if (verdict === 'unknown')
            return [row(object, '', `not compared: ${reason}`)];
        const drifted = fields.filter(({ ignoredBy }) => ignoredBy === undefined);
        return drifted.map((field) => row(object, field.path, (0,drift_lines .gF)(field)));
    });
    const more = rows.length - MOST_ROWS;
    return [
        `### ${(0,escape_markdown .FV)(title)}`,
        ['| Object | Field | What happened |', '| --- | --- | --- |', ...rows.slice(0, MOST_ROWS)].join('\n'),
        ...(more > 0 ? [`and ${more} more`] : []),
        ...(diff === ''
            ? []
            : [(0,escape_markdown .TM)('Diff, from what was deployed (-) to what is live (+)', (0,escape_markdown .OF)('diff', diff))]),
    ].join('\n\n');
}
function row(object, field, what) {
    return `| ${(0,escape_markdown .SS)(object)} | ${field === '' ? '' : (0,escape_markdown .SS)(field)} | ${(0,escape_markdown .FV)(what)} |`;
}
function unmanagedSection({ unmanaged }) {
    if (unmanaged.length === 0)
        return '';
    const names = unmanaged.map(({ namespace, name }) => (0,escape_markdown .SS)(`${namespace}/${name}`));
    return `Releases in these namespaces that are not in the manifest: ${names.join(', ')}`;
}

var report_failure = __webpack_require__(20897);
var observe_stage = __webpack_require__(85985);
var release_release = __webpack_require__(45333);
var planners_run = __webpack_require__(11839);
var whole = __webpack_require__(23661);
;// CONCATENATED MODULE: ./build/plan/planners/redeploy.js



function planRedeploy(releases, run) {
    const { manifest, cluster, tools, dryRun } = run;
    return {
        ...(0,whole .wv)({ command: 'drift', manifest, cluster, tools, dryRun }),
        runPhases: (0,planners_run .Vr)(manifest, releases),
        releases: (0,planners_run .al)(releases),
    };
}
function replanRestore(planned, observed) {
    const last = (0,release_release .BP)(observed);
    if (last?.status === 'deployed' && last.revision === planned.drift?.revision)
        return planned;
    const { drift: _drift, ...others } = planned;
    const nothing = { steps: [], hooks: [] };
    return {
        ...others,
        operation: 'unchanged',
        why: last ? `revision ${last.revision} is ${last.status} since` : 'it is gone since',
        opening: [],
        phases: Object.fromEntries(Object.keys(planned.phases).map((phase) => [phase, nothing])),
        closing: [],
    };
}

var approve_plan = __webpack_require__(69292);
var perform_plan = __webpack_require__(75659);
var report_run = __webpack_require__(51877);
;// CONCATENATED MODULE: ./build/session/stages/redeploy.js






async function redeploy(releases, session) {
    const { manifest, cluster, helm, kubectl, options, folders } = session;
    const plan = planRedeploy(releases, {
        manifest,
        cluster,
        tools: { helm: helm.version, kubectl: kubectl.version },
        dryRun: options.dryRun,
    });
    const approved = (0,approve_plan .P)(plan, session);
    const stage = await (0,observe_stage .xS)(folders.private);
    const replan = async (planned, now) => (0,result.ok)(replanRestore(planned, now));
    return (0,report_run .G)(await (0,perform_plan .j)(approved, { stage, replan }, session), session);
}

var external_node_path_ = __webpack_require__(76760);
var failure = __webpack_require__(48136);
var drift_states = __webpack_require__(89327);
var planners_release = __webpack_require__(5233);
var files = __webpack_require__(72211);
;// CONCATENATED MODULE: ./build/session/stages/run-drift.js







async function runDrift(session) {
    const { manifest, entries, store, connection, cluster, options, deps, folders, startedAt } = session;
    const compared = entries.filter(({ action }) => action === 'deploy');
    const stored = await store.observeIn([...new Set(compared.map(({ namespace }) => namespace))]);
    if (!stored.ok)
        return (0,result .f)((0,failure .i)('list the stored releases', stored.failure));
    const byName = new Map(stored.value.map((release) => [nameOf(release), release]));
    const observed = new Map(compared.flatMap((entry) => {
        const release = byName.get(nameOf(entry));
        return release ? [[entry.id, release]] : [];
    }));
    const source = { reader: connection.reader, store, ownId: manifest.id };
    const found = await (0,drift_states .i)(compared, observed, source);
    const releases = found.map(({ state }) => state);
    const report = {
        formatVersion: 1,
        manifest: manifest.file,
        manifestId: manifest.id,
        ...(manifest.environment !== undefined && { environment: manifest.environment }),
        cluster,
        action: options.driftAction,
        at: new Date(connection.reader.serverTime()).toISOString(),
        durationMs: deps.clock.now() - startedAt,
        apiCalls: session.cost().apiCalls,
        counts: countsOf(releases),
        releases,
        unmanaged: unmanagedAmong(stored.value, session),
    };
    const reportPath = (0,external_node_path_.join)(folders.result, 'drift.json');
    await (0,files .tG)(reportPath, deps.redactor.clean(`${JSON.stringify(report, null, 2)}\n`));
    const restores = found.flatMap(({ entry, repairable }) => {
        const release = observed.get(entry.id);
        return repairable && release ? [(0,planners_release .q8)(entry, { ...repairable, observed: release })] : [];
    });
    return (0,result.ok)({ report, reportPath, restores });
}
function failureOfDrift({ action, counts, releases }) {
    const isDrifted = action === 'fail' && counts.drifted > 0;
    if (!isDrifted && (action === 'report' || action === 'issue' || counts.unknown === 0))
        return undefined;
    const named = (state) => releases.filter((release) => release.state === state).map(({ id }) => id);
    const parts = [
        ...(isDrifted ? [`${named('drifted').join(', ')} drifted`] : []),
        ...(counts.unknown > 0 ? [`${named('unknown').join(', ')} could not be compared`] : []),
    ];
    return {
        reason: 'drifted',
        message: parts.join(', and '),
        remedy: '`drift-action: redeploy` restores what the releases store; a rule in `drift.ignore` of the chart accepts a difference.',
    };
}
function countsOf(releases) {
    const counts = { 'in-sync': 0, drifted: 0, unknown: 0, 'not-compared': 0 };
    for (const { state } of releases)
        counts[state] += 1;
    return counts;
}
function unmanagedAmong(stored, { manifest }) {
    const known = new Set([...manifest.charts, ...manifest.disabled].map(nameOf));
    return stored.flatMap((release) => {
        const last = (0,release_release .BP)(release);
        if (!last || last.status === 'uninstalled' || known.has(nameOf(release)))
            return [];
        const { revision, status, manifestId } = last;
        const { name, namespace } = release;
        return [{ name, namespace, revision, status, ...(manifestId !== undefined && { owner: manifestId }) }];
    });
}
function nameOf({ name, namespace }) {
    return `${namespace}/${name}`;
}

var printable = __webpack_require__(72310);
;// CONCATENATED MODULE: ./build/report/drift/drift-issue.js



const MOST_NAMED = 4;
const LONGEST_TITLE = 200;
function driftIssue(report, { commit, runUrl }) {
    const whole = runUrl === undefined ? 'The job summary has all of it.' : `[All of it](${runUrl})`;
    const facts = [
        `compared at ${report.at.slice(0, 16).replace('T', ' ')} UTC`,
        ...(commit === undefined ? [] : [`commit ${(0,escape_markdown .SS)(commit.slice(0, 12))}`]),
        ...(runUrl === undefined ? [] : [`[run](${runUrl})`]),
    ];
    const body = `${renderDrift(report, whole)}\n<sub>${facts.join(' · ')} · closed by the first run that finds no drift</sub>\n`;
    return { title: titleOf(report), body };
}
function titleOf({ releases, environment, manifest }) {
    const ids = releases.flatMap(({ id, state }) => (state === 'drifted' ? [id] : []));
    const unknown = releases.flatMap(({ id, state }) => (state === 'unknown' ? [id] : []));
    const what = ids.length > 0 ? namesOf(ids) : unknown.length > 0 ? `${namesOf(unknown)} not compared` : 'none';
    const title = (0,printable .g)(`Helm drift in ${environment ?? manifest}: ${what}`);
    return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}...` : title;
}
function namesOf(ids) {
    const more = ids.length - MOST_NAMED;
    const named = ids.slice(0, MOST_NAMED).join(', ');
    return more > 0 ? `${named} and ${more} more` : named;
}

;// CONCATENATED MODULE: ./build/session/stages/write-drift-issue.js


async function writeDriftIssue(report, { select, commit, runUrl }, { issues, redactor }) {
    if (!issues)
        return (0,result .f)(noRepository());
    const { title, body } = driftIssue(redactor.cleanJson(report), {
        ...(commit !== undefined && { commit }),
        ...(runUrl !== undefined && { runUrl }),
    });
    const { manifest, environment = '', cluster, counts } = report;
    const key = ['drift', manifest, environment, cluster.uid, ...[...select].sort()].join('\n');
    const isBad = counts.drifted + counts.unknown > 0;
    const to = isBad ? 'open' : counts['not-compared'] > 0 ? 'update' : 'close';
    return issues.write(to, { key, title: redactor.clean(title), body: redactor.clean(body) });
}
function noRepository() {
    return {
        reason: 'forbidden',
        message: 'no issue can be written without a repository and a token for it',
        remedy: 'Set `github-token`, or GITHUB_TOKEN and GITHUB_REPOSITORY on the command line; the job needs `permissions: {issues: write}`.',
    };
}

var with_session = __webpack_require__(97174);
var tell_run = __webpack_require__(58424);
;// CONCATENATED MODULE: ./build/commands/drift.js











const drift = {
    name: 'drift',
    summary: 'Show what was changed by hand since the releases were deployed, by whom and when, or restore it',
    on: 'both',
    positional: { option: 'select', as: 'CHART' },
    options: [
        'manifest',
        'select',
        'drift',
        'cluster',
        'helm',
        'change',
        'concurrency',
        'onError',
        'progress',
        'result',
    ],
    examples: ['drift --environment production', 'drift api --action redeploy --dry-run'],
    run: (options, deps) => {
        if (options.driftAction === 'redeploy') {
            const purpose = { withNeeds: false, decrypts: 'hooks' };
            return (0,with_session .N)({ options, deps, purpose }, async (session) => {
                const found = await runDrift(session);
                if (!found.ok)
                    return found;
                const { restores, ...kept } = found.value;
                if (restores.length === 0)
                    return (0,result.ok)({ kind: 'drift', ...kept });
                return (0,result.ok)({ kind: 'drift', ...kept, ran: await redeploy(restores, session) });
            });
        }
        const purpose = { withNeeds: false, readFor: 'releases' };
        return (0,with_session .f)({ options, deps, purpose }, async (session) => {
            const found = await runDrift(session);
            if (!found.ok)
                return found;
            const { restores: _, ...kept } = found.value;
            if (options.driftAction !== 'issue' || options.dryRun)
                return (0,result.ok)({ kind: 'drift', ...kept });
            return (0,result.ok)({ kind: 'drift', ...kept, issue: await writeDriftIssue(kept.report, options, deps) });
        });
    },
    tell(compared) {
        const { report, reportPath, ran } = compared;
        const told = tellCompared(compared);
        if (!ran)
            return told;
        const restored = (0,tell_run .R)(ran);
        const isKnown = told.ending === 'good' || restored.ending !== 'good';
        return {
            ...restored,
            ending: isKnown ? restored.ending : told.ending,
            lines: [...told.lines, ...restored.lines],
            tones: new Map([...(told.tones ?? []), ...(restored.tones ?? [])]),
            summary: [restored.summary, renderDrift(report, wholeIn(reportPath))].join('\n'),
            annotations: restored.annotations,
            outputs: {
                ...restored.outputs,
                ...(told.outputs.drifted && { drifted: told.outputs.drifted }),
                ...(!isKnown && { outcome: told.outputs.outcome, 'failure-reason': 'drifted' }),
            },
            json: { ...report, run: ran.result },
        };
    },
};
function tellCompared({ report, reportPath, issue }) {
    const failure = issue?.ok === false ? issue.failure : failureOfDrift(report);
    const { drifted } = report.counts;
    return {
        ending: failure ? 'failed' : 'good',
        lines: [
            ...(0,drift_lines .$m)(report),
            ...(issue?.ok ? issueLine(issue.value) : []),
            ...(failure ? (0,report_failure .w7)(failure) : []),
            `everything is in ${reportPath}`,
        ],
        tones: (0,drift_lines .Bo)(report),
        summary: renderDrift(report, wholeIn(reportPath)),
        annotations: driftAnnotations(report),
        outputs: {
            outcome: failure ? 'failed' : drifted > 0 ? 'succeeded' : 'no-changes',
            changed: drifted > 0,
            drifted: report.releases.flatMap(({ id, state }) => (state === 'drifted' ? [id] : [])),
            'result-path': reportPath,
            ...(failure && { 'failure-reason': failure.reason }),
        },
        json: report,
    };
}
function issueLine(end) {
    return end.did === 'absent' ? [] : [`issue ${end.did}: ${end.url}`];
}
function wholeIn(reportPath) {
    return `Everything is in ${(0,escape_markdown .SS)(reportPath)}.`;
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

  57186:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Dx: () => (  planOrphans),
    Q3: () => (  planOrphan),
    eD: () => (  orphanId)
  });
  var _model_plan_phase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44615);
  var _model_release_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45333);
  var _model_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7543);
  var _decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29004);
  var _release_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35057);





function orphanId({ name, namespace }) {
    return `${namespace}/${name}`;
}
function planOrphans(orphans) {
    const byId = new Map(orphans.map((found) => [orphanId(found.orphan), found]));
    const ordered = inOrder(new Map([...byId].map(([id, { needs }]) => [id, needs.filter((need) => byId.has(need))])));
    return ordered.flatMap((id, at) => {
        const found = byId.get(id);
        if (!found)
            return [];
        const before = ordered.slice(0, at);
        const needs = found.needs.filter((need) => before.includes(need));
        return [{ ...planOrphan(found.observed, found.orphan.why), needs }];
    });
}
function planOrphan(observed, reason) {
    const [last, live] = [(0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_3__  .BP)(observed), (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_3__  .$8)(observed)];
    const { scope, refused: _never, ...decision } = (0,_decide_js__WEBPACK_IMPORTED_MODULE_1__  .L)({
        ...{ action: 'destroy', observed, digest: undefined, unchanged: 'skip', protected: false },
        ...{ execReplaced: false, force: false, ownId: last?.manifestId ?? '', takeOver: false },
    });
    const input = {
        decision: { ...decision, scope },
        settings: _model_settings_js__WEBPACK_IMPORTED_MODULE_0__  .a$,
        namespace: observed.namespace,
        observed,
        newNamespaces: [],
        digest: undefined,
        execReplaced: false,
    };
    const phase = (name) => [name, { steps: (0,_release_steps_js__WEBPACK_IMPORTED_MODULE_2__  .r4)(name, input), hooks: [] }];
    return {
        id: orphanId(observed),
        name: observed.name,
        namespace: observed.namespace,
        action: 'destroy',
        ...decision,
        why: decision.operation === 'uninstall' ? reason : decision.why,
        needs: [],
        settings: _model_settings_js__WEBPACK_IMPORTED_MODULE_0__  .a$,
        opening: (0,_release_steps_js__WEBPACK_IMPORTED_MODULE_2__  .Yg)(input),
        phases: Object.fromEntries(_model_plan_phase_js__WEBPACK_IMPORTED_MODULE_4__  .ZG.map(phase)),
        closing: (0,_release_steps_js__WEBPACK_IMPORTED_MODULE_2__  .ni)(input),
        ...(last && {
            installed: {
                revision: last.revision,
                uid: last.uid,
                status: last.status,
                ...(live && { deployedRevision: live.revision }),
            },
        }),
    };
}
function inOrder(needs) {
    const ordered = new Set();
    const visit = (id, trail) => {
        if (ordered.has(id) || trail.includes(id))
            return;
        for (const need of needs.get(id) ?? [])
            visit(need, [...trail, id]);
        ordered.add(id);
    };
    for (const id of [...needs.keys()].sort())
        visit(id, []);
    return [...ordered];
}


  }),

  11839:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Vr: () => (  planRunPhases),
    al: () => (  inOrder),
    nY: () => (  planRun)
  });
  var _orphan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57186);
  var _release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5233);
  var _whole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23661);



function planRun({ manifest, entries, added, facts, cluster, tools, command, force, ownId, takeOver, newNamespaces, dryRun, staying, orphans, }) {
    const options = { command, force, ownId, takeOver, newNamespaces };
    const dependants = manifest.charts.filter(({ id }) => staying.has(id));
    const releases = entries.flatMap((entry) => {
        const found = facts.get(entry.id);
        if (!found)
            return [];
        const addedFor = added.get(entry.id);
        const planned = sparingNeeds((0,_release_js__WEBPACK_IMPORTED_MODULE_1__  .F3)(entry, found, options), dependants);
        return [{ ...planned, ...(addedFor !== undefined && { addedFor }) }];
    });
    return {
        ...(0,_whole_js__WEBPACK_IMPORTED_MODULE_2__  .wv)({ command, manifest, cluster, tools, dryRun }),
        runPhases: planRunPhases(manifest, releases),
        ...(orphans.staying.length > 0 && { orphans: orphans.staying.map(({ orphan }) => orphan) }),
        releases: inOrder([...releases, ...(0,_orphan_js__WEBPACK_IMPORTED_MODULE_0__  .Dx)(orphans.going)]),
    };
}
function planRunPhases({ runHooks }, releases) {
    const emptying = releases
        .filter(({ action, settings }) => action === 'destroy' && settings.allowNamespaceDeletion)
        .map(({ id }) => id);
    return (0,_whole_js__WEBPACK_IMPORTED_MODULE_2__  .KK)((phase) => ({
        steps: phase === 'after' && emptying.length > 0 ? [{ kind: 'delete-namespaces', releases: emptying }] : [],
        hooks: runHooks[phase].map(_release_js__WEBPACK_IMPORTED_MODULE_1__  .Dp),
    }));
}
function sparingNeeds(release, staying) {
    const users = staying.filter(({ needs }) => needs.includes(release.id)).map(({ id }) => id);
    if (release.operation !== 'uninstall' || release.action !== 'destroy' || users.length === 0)
        return release;
    const refused = release.refused ?? isNeeded(release, users);
    return { ...release, refused };
}
function isNeeded({ id, name, namespace, location }, users) {
    return {
        reason: 'protected',
        message: `release ${namespace}/${name} is needed by ${users.join(', ')}, which would stay`,
        remedy: `Destroy ${[...users, id].join(', ')} together, remove the need from the manifest, or set \`needs\` to false (--no-needs).`,
        ...(location && { location }),
    };
}
function inOrder(releases) {
    const destroyed = releases.filter((release) => release.action === 'destroy').reverse();
    const others = releases.filter((release) => release.action !== 'destroy');
    const dependants = (id) => destroyed.filter((other) => other.needs.includes(id)).map((other) => other.id);
    const inPlan = new Set(others.map((release) => release.id));
    return [
        ...destroyed.map((release) => ({ ...release, needs: dependants(release.id) })),
        ...others.map((release) => ({ ...release, needs: release.needs.filter((id) => inPlan.has(id)) })),
    ];
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


  })

};
