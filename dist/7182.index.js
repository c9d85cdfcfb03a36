export const id = 7182;
export const ids = [7182];
export const modules = {

/***/ 97182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drift: () => (/* binding */ drift)
});

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __webpack_require__(46241);
// EXTERNAL MODULE: ./build/report/drift/drift-lines.js
var drift_lines = __webpack_require__(82258);
;// CONCATENATED MODULE: ./build/report/drift/drift-annotations.js


/** One annotation for each release that drifted or could not be compared, at its line of the manifest. */
function driftAnnotations({ action, releases }) {
    const told = releases.filter(({ state }) => state === 'drifted' || state === 'unknown');
    return (0,annotations/* shownAtMost */.YD)(told.map((release) => ({
        level: action === 'fail' ? 'error' : 'warning',
        title: `${release.id}: drift`,
        message: (0,drift_lines/* stateTitle */._A)(release),
        location: release.location,
    })));
}

// EXTERNAL MODULE: ./build/report/escape-markdown.js
var escape_markdown = __webpack_require__(64200);
// EXTERNAL MODULE: ./build/report/summary/cut-markdown.js
var cut_markdown = __webpack_require__(69944);
;// CONCATENATED MODULE: ./build/report/drift/drift-summary.js



/** Fits into a comment of GitHub as well. */
const LIMIT = 60_000;
/** Rows of one table. */
const MOST_ROWS = 100;
/** What `drift` found in GitHub's Markdown; `whole`: a sentence that says where all of it is. */
function renderDrift(report, whole) {
    const { counts, manifest, environment, cluster } = report;
    const icon = counts.drifted > 0 ? '⚠️' : counts.unknown > 0 ? '❔' : '✅';
    const where = `${(0,escape_markdown/* escapeMarkdown */.FV)(manifest)}${environment === undefined ? '' : ` (${(0,escape_markdown/* escapeMarkdown */.FV)(environment)})`}`;
    const sections = [
        `## ${icon} Helm drift: ${(0,drift_lines/* countsLine */.J7)(report)}`,
        `Manifest ${where} · context ${(0,escape_markdown/* codeSpan */.SS)(cluster.context)}`,
        ...report.releases.filter(({ state }) => state !== 'in-sync').map(section),
        unmanagedSection(report),
    ];
    const text = `${sections.filter((part) => part !== '').join('\n\n')}\n`;
    return (0,cut_markdown/* cutMarkdown */.G)(text, LIMIT, `_Cut. ${whole}_`);
}
function section(state) {
    const { id, drift, diff, revision, why } = state;
    const title = state.state === 'drifted' ? `${id}: drifted from revision ${revision}` : `${id}: not compared completely`;
    if (why !== undefined)
        return (0,escape_markdown/* escapeMarkdown */.FV)((0,drift_lines/* stateTitle */._A)(state));
    const rows = drift.flatMap(({ object, state: verdict, fields, why: reason }) => {
        if (verdict === 'missing')
            return [row(object, '', 'missing')];
        if (verdict === 'unknown')
            return [row(object, '', `not compared: ${reason}`)];
        const drifted = fields.filter(({ ignoredBy }) => ignoredBy === undefined);
        return drifted.map((field) => row(object, field.path, (0,drift_lines/* fieldText */.gF)(field)));
    });
    const more = rows.length - MOST_ROWS;
    return [
        `### ${(0,escape_markdown/* escapeMarkdown */.FV)(title)}`,
        ['| object | field | what happened |', '| --- | --- | --- |', ...rows.slice(0, MOST_ROWS)].join('\n'),
        ...(more > 0 ? [`and ${more} more`] : []),
        ...(diff === '' ? [] : [(0,escape_markdown/* folded */.TM)('Diff, from what is stored to what is live', (0,escape_markdown/* fenced */.OF)('diff', diff))]),
    ].join('\n\n');
}
function row(object, field, what) {
    return `| ${(0,escape_markdown/* codeSpan */.SS)(object)} | ${field === '' ? '' : (0,escape_markdown/* codeSpan */.SS)(field)} | ${(0,escape_markdown/* escapeMarkdown */.FV)(what)} |`;
}
function unmanagedSection({ unmanaged }) {
    if (unmanaged.length === 0)
        return '';
    const names = unmanaged.map(({ namespace, name }) => (0,escape_markdown/* codeSpan */.SS)(`${namespace}/${name}`));
    return `Releases in these namespaces that are not in the manifest: ${names.join(', ')}`;
}

// EXTERNAL MODULE: ./build/report/failure.js
var report_failure = __webpack_require__(20897);
// EXTERNAL MODULE: ./build/observe/stage.js
var observe_stage = __webpack_require__(85985);
// EXTERNAL MODULE: ./build/model/release/release.js
var release_release = __webpack_require__(45333);
// EXTERNAL MODULE: ./build/plan/planners/run.js
var planners_run = __webpack_require__(11839);
// EXTERNAL MODULE: ./build/plan/planners/whole.js
var whole = __webpack_require__(23661);
;// CONCATENATED MODULE: ./build/plan/planners/redeploy.js



/** Plans to restore releases that drifted, in the order of their needs; hooks around all charts run as in a deploy. */
function planRedeploy(releases, run) {
    const { manifest, cluster, tools, dryRun } = run;
    return {
        ...(0,whole/* planHead */.wv)({ command: 'drift', manifest, cluster, tools, dryRun }),
        runPhases: (0,planners_run/* planRunPhases */.Vr)(manifest, releases),
        releases: (0,planners_run/* inOrder */.al)(releases),
    };
}
/** The same restore under the lease; when another run has stored a revision since, there is nothing to restore any more. */
function replanRestore(planned, observed) {
    const last = (0,release_release/* newest */.BP)(observed);
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

// EXTERNAL MODULE: ./build/session/stages/approve-plan.js
var approve_plan = __webpack_require__(69292);
// EXTERNAL MODULE: ./build/session/stages/perform-plan.js + 112 modules
var perform_plan = __webpack_require__(86363);
// EXTERNAL MODULE: ./build/session/stages/report-run.js
var report_run = __webpack_require__(51877);
;// CONCATENATED MODULE: ./build/session/stages/redeploy.js






/** Restores what drifted, from what the releases store: no chart and no values file is read. */
async function redeploy(releases, session) {
    const { manifest, cluster, helm, kubectl, options, folders } = session;
    const plan = planRedeploy(releases, {
        manifest,
        cluster,
        tools: { helm: helm.version, kubectl: kubectl.version },
        dryRun: options.dryRun,
    });
    const approved = (0,approve_plan/* approvePlan */.P)(plan, session);
    const stage = await (0,observe_stage/* createStage */.xS)(folders.private);
    const replan = async (planned, now) => (0,result.ok)(replanRestore(planned, now));
    return (0,report_run/* reportRun */.G)(await (0,perform_plan/* performPlan */.j)(approved, { stage, replan }, session), session);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/result/failure.js
var failure = __webpack_require__(48136);
// EXTERNAL MODULE: ./build/observe/drift/drift-states.js
var drift_states = __webpack_require__(89327);
// EXTERNAL MODULE: ./build/plan/planners/release.js
var planners_release = __webpack_require__(79443);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
;// CONCATENATED MODULE: ./build/session/stages/run-drift.js







/** Compares the selected releases with what is live, and keeps what was found as drift.json. */
async function runDrift(session) {
    const { manifest, entries, store, connection, cluster, options, deps, folders, startedAt } = session;
    const compared = entries.filter(({ action }) => action === 'deploy');
    const stored = await store.observeIn([...new Set(compared.map(({ namespace }) => namespace))]);
    if (!stored.ok)
        return (0,result/* fail */.f)((0,failure/* during */.i)('list the stored releases', stored.failure));
    const byName = new Map(stored.value.map((release) => [nameOf(release), release]));
    const observed = new Map(compared.flatMap((entry) => {
        const release = byName.get(nameOf(entry));
        return release ? [[entry.id, release]] : [];
    }));
    const ownIds = [manifest.id, ...manifest.formerIds];
    const found = await (0,drift_states/* driftStates */.i)(compared, observed, { reader: connection.reader, store, ownIds });
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
    await (0,files/* writeFileWhole */.tG)(reportPath, deps.redactor.clean(`${JSON.stringify(report, null, 2)}\n`));
    const restores = found.flatMap(({ entry, repairable }) => {
        const release = observed.get(entry.id);
        return repairable && release ? [(0,planners_release/* planRestore */.q8)(entry, { ...repairable, observed: release })] : [];
    });
    return (0,result.ok)({ report, reportPath, restores });
}
/** Why a run fails: on drift when it has to, and on what could not be compared where something depends on that. */
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
/** What no entry is about, not even a disabled or skipped one. */
function unmanagedAmong(stored, { manifest }) {
    const known = new Set([...manifest.charts, ...manifest.disabled].map(nameOf));
    return stored.flatMap((release) => {
        const last = (0,release_release/* newest */.BP)(release);
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

// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(74628);
;// CONCATENATED MODULE: ./build/report/drift/drift-issue.js



/** Ids that a title names. */
const MOST_NAMED = 4;
/** GitHub cuts titles at 256 characters. */
const LONGEST_TITLE = 200;
/** The issue about what drifted, or about what no longer does. */
function driftIssue(report, { commit, runUrl }) {
    const whole = runUrl === undefined ? 'The job summary has all of it.' : `[All of it](${runUrl})`;
    const facts = [
        `compared at ${report.at.slice(0, 16).replace('T', ' ')} UTC`,
        ...(commit === undefined ? [] : [`commit ${(0,escape_markdown/* codeSpan */.SS)(commit.slice(0, 12))}`]),
        ...(runUrl === undefined ? [] : [`[run](${runUrl})`]),
    ];
    const body = `${renderDrift(report, whole)}\n<sub>${facts.join(' · ')} · closed by the first run that finds no drift</sub>\n`;
    return { title: titleOf(report), body };
}
/** `Helm drift in production: api, web and 3 more`. */
function titleOf({ releases, environment, manifest }) {
    const ids = releases.flatMap(({ id, state }) => (state === 'drifted' ? [id] : []));
    const unknown = releases.flatMap(({ id, state }) => (state === 'unknown' ? [id] : []));
    const what = ids.length > 0 ? namesOf(ids) : unknown.length > 0 ? `${namesOf(unknown)} not compared` : 'none';
    const title = (0,printable/* printable */.g)(`Helm drift in ${environment ?? manifest}: ${what}`);
    return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}...` : title;
}
function namesOf(ids) {
    const more = ids.length - MOST_NAMED;
    const named = ids.slice(0, MOST_NAMED).join(', ');
    return more > 0 ? `${named} and ${more} more` : named;
}

;// CONCATENATED MODULE: ./build/session/stages/write-drift-issue.js


/**
 * Keeps one issue open for as long as something drifted, or could not be compared. What is not deployed is not known to be
 * as it should: it neither opens an issue nor closes one.
 */
async function writeDriftIssue(report, { select, commit, runUrl }, { issues, redactor }) {
    if (!issues)
        return (0,result/* fail */.f)(noRepository());
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

// EXTERNAL MODULE: ./build/session/with-session.js + 11 modules
var with_session = __webpack_require__(52979);
// EXTERNAL MODULE: ./build/commands/tell-run.js + 2 modules
var tell_run = __webpack_require__(58424);
;// CONCATENATED MODULE: ./build/commands/drift.js











/** Compares what the releases stored with what is live. Without `redeploy` it starts no Helm and changes nothing; the charts may be broken or gone. */
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
            // Its hooks run, so that everything in the manifest has to be right.
            return (0,with_session/* withHelmSession */.N)({ options, deps, purpose: { withNeeds: false } }, async (session) => {
                const found = await runDrift(session);
                if (!found.ok)
                    return found;
                const { restores, ...kept } = found.value;
                if (restores.length === 0)
                    return (0,result.ok)({ kind: 'drift', ...kept });
                return (0,result.ok)({ kind: 'drift', ...kept, ran: await redeploy(restores, session) });
            });
        }
        const purpose = { withNeeds: false, command: 'destroy' };
        return (0,with_session/* withSession */.f)({ options, deps, purpose }, async (session) => {
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
        const restored = (0,tell_run/* tellRun */.R)(ran);
        // What could not be compared could not be restored either.
        const isKnown = told.ending === 'good' || restored.ending !== 'good';
        return {
            ...restored,
            ending: isKnown ? restored.ending : told.ending,
            lines: [...told.lines, ...restored.lines],
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
    // Who asked for an issue reads nothing else: without it the drift is told to nobody.
    const failure = issue?.ok === false ? issue.failure : failureOfDrift(report);
    const { drifted } = report.counts;
    return {
        ending: failure ? 'failed' : 'good',
        lines: [
            ...(0,drift_lines/* driftLines */.$m)(report),
            ...(issue?.ok ? issueLine(issue.value) : []),
            ...(failure ? (0,report_failure/* failureLines */.w7)(failure) : []),
            reportPath,
        ],
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
    return `Everything is in ${(0,escape_markdown/* codeSpan */.SS)(reportPath)}.`;
}


/***/ }),

/***/ 58424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ tellRun)
});

// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __webpack_require__(46241);
// EXTERNAL MODULE: ./build/report/comment.js
var comment = __webpack_require__(17554);
// EXTERNAL MODULE: ./build/report/failure.js
var report_failure = __webpack_require__(20897);
// EXTERNAL MODULE: ./build/util/shorten.js
var shorten = __webpack_require__(85092);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/failure-digest.js



/** More failed charts than this are only counted: the log has told of each when it failed. */
const MOST = 10;
const LOG_LINES = 5;
const LONGEST_LINE = 200;
const MOST_DETAILS = 20;
/** Helm's own words, of which the message is made. */
const RAW = /^(?:level=|Error: |[WE]\d{4} )/;
/** What failed and why, short enough for the end of a log; empty when nothing did. Nothing is redacted here. */
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
/** Of the run; of one that is refused for what its releases tell themselves only that. */
function runLines(failure, failed) {
    const { message } = (0,report_failure/* rootCause */.es)(failure);
    const told = failed.map((release) => message.indexOf(release.failure?.message ?? message));
    const begins = Math.min(...told.filter((at) => at >= 0));
    return told.length > 0 && told.every((at) => at > 0)
        ? [message.slice(0, begins).replace(/: $/, '')]
        : failureLines(message, failure);
}
function releaseLines(release, diagnosis) {
    const { id, outcome, failure, otherFailures, serves, diagnostics } = release;
    if (failure === undefined)
        return [];
    const phase = (0,wording/* failedPhase */.ri)(release);
    const where = `${id} ${(0,wording/* endVerb */.z)(outcome)}${phase === undefined ? '' : ` in ${phase}`}`;
    return [
        ...failureLines(`${where}: ${(0,report_failure/* rootCause */.es)(failure).message}`, failure),
        ...(serves === undefined ? [] : [`  now: ${serves}`]),
        ...otherFailures.map(({ message }) => `  also failed: ${message}`),
        ...logLines(diagnosis?.logs ?? [], (0,report_failure/* objectOf */.Xy)(failure)),
        ...(diagnostics === undefined ? [] : [`  evidence: ${diagnostics}`]),
    ];
}
function failureLines(first, failure) {
    const [object, remedy, code] = [(0,report_failure/* objectOf */.Xy)(failure), (0,report_failure/* remedyOf */.SM)(failure), (0,report_failure/* codeOf */.$N)(failure)];
    const location = (0,report_failure/* locationOf */.hD)(failure);
    const details = (0,report_failure/* detailsOf */.cz)(failure).filter((line) => code === undefined || !RAW.test(line));
    return [
        first,
        ...(object === undefined || first.includes(object) ? [] : [`  object: ${object}`]),
        ...(location ? [`  at ${location.file}:${location.line}:${location.column}`] : []),
        ...details.slice(-MOST_DETAILS).map((line) => `  | ${line}`),
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

;// CONCATENATED MODULE: ./build/report/plan/deletion-lines.js
/** Names of one chart's deleted objects; the plan above has all. */
const MOST_NAMES = 10;
/** What a plan deletes, as its last words: nobody scrolls back to look for it. */
function deletionLines({ dryRun, releases }) {
    const deleting = dryRun ? releases.filter(({ deletes = [] }) => deletes.length > 0) : [];
    if (deleting.length === 0)
        return [];
    const count = deleting.reduce((sum, { deletes = [] }) => sum + deletes.length, 0);
    return [
        `WOULD DELETE ${count} ${count === 1 ? 'object' : 'objects'}:`,
        ...deleting.flatMap(({ id, operation, deletes = [] }) => [
            ...deletes.slice(0, MOST_NAMES).map((object) => `  ${object} (${operation} of ${id})`),
            ...(deletes.length > MOST_NAMES ? [`  and ${deletes.length - MOST_NAMES} more of ${id}`] : []),
        ]),
    ];
}

// EXTERNAL MODULE: ./build/report/plan/plan-markdown.js + 1 modules
var plan_markdown = __webpack_require__(43627);
// EXTERNAL MODULE: ./build/report/summary/summary.js + 5 modules
var summary = __webpack_require__(48422);
// EXTERNAL MODULE: ./build/util/duration.js
var duration = __webpack_require__(71081);
;// CONCATENATED MODULE: ./build/commands/tell-run.js









const ENDINGS = {
    succeeded: 'good',
    'no-changes': 'good',
    failed: 'failed',
    'timed-out': 'failed',
    cancelled: 'cancelled',
};
/** Tells the end of a command that has performed a plan. */
function tellRun(ran) {
    const { outcome, result, resultPath, reportPath, summaryPath, planPath, diagnosticsFolder, diagnoses } = ran;
    const { failure, tools, releases } = result;
    // The code that the log names: that of the cause, which only the release may know.
    const failures = [failure, ...releases.map((release) => release.failure)];
    const code = failure && failures.flatMap((one) => (one && (0,report_failure/* codeOf */.$N)(one)) ?? [])[0];
    const urls = releases.flatMap(({ id, url }) => (url === undefined ? [] : [[id, url]]));
    return {
        ending: ENDINGS[outcome],
        lines: [
            ...failureDigest(result, diagnoses),
            ...releases.flatMap(({ id, outcome: end, serves }) => end === 'succeeded' && serves !== undefined ? [`${id}: ${serves}`] : []),
            ...(failure && reportPath !== undefined ? [`report: ${reportPath}`] : []),
            ...deletionLines(result),
            `${(0,wording/* headline */.Pl)(result)}: ${result.dryRun ? (0,wording/* operationCounts */.MW)(releases) : (0,wording/* countsText */.WN)(result.counts)} in ${(0,duration/* formatDuration */.a3)(result.durationMs)} (${resultPath})`,
        ],
        summary: (0,summary/* renderSummary */.B)(result, ran, diagnoses),
        comment: (0,comment/* renderComment */.w)(result),
        ...(result.dryRun && { markdown: (0,plan_markdown/* planMarkdown */.X)(result) }),
        annotations: (0,annotations/* resultAnnotations */.AK)(result),
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
/** For a notification, or the status of a deployment: how it ended, and which charts failed with what. */
function oneLine(result) {
    const failed = result.releases.flatMap(({ id, failure }) => failure === undefined ? [] : [`${id}: ${(0,report_failure/* codeOf */.$N)(failure) ?? failure.reason}`]);
    return [`${(0,wording/* headline */.Pl)(result)}: ${(0,wording/* countsText */.WN)(result.counts)}`, ...failed].join('; ');
}


/***/ }),

/***/ 57186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ planOrphans),
/* harmony export */   Q3: () => (/* binding */ planOrphan),
/* harmony export */   eD: () => (/* binding */ orphanId)
/* harmony export */ });
/* harmony import */ var _model_plan_phase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44615);
/* harmony import */ var _model_release_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45333);
/* harmony import */ var _model_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7543);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29004);
/* harmony import */ var _release_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35057);





/** The id of a release that no entry is about; entries have no slash in theirs. */
function orphanId({ name, namespace }) {
    return `${namespace}/${name}`;
}
/** Plans to destroy releases that left the manifest. Each needs those that it needed when it was deployed last. */
function planOrphans(orphans) {
    const byId = new Map(orphans.map((found) => [orphanId(found.orphan), found]));
    const ordered = inOrder(new Map([...byId].map(([id, { needs }]) => [id, needs.filter((need) => byId.has(need))])));
    return ordered.flatMap((id, at) => {
        const found = byId.get(id);
        if (!found)
            return [];
        // What was noted at different times may go in a circle: then the order does not matter.
        const before = ordered.slice(0, at);
        const needs = found.needs.filter((need) => before.includes(need));
        return [{ ...planOrphan(found.observed, found.orphan.why), needs }];
    });
}
/** The same of one, also when it is looked at again under its lease. */
function planOrphan(observed, reason) {
    const [last, live] = [(0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_3__/* .newest */ .BP)(observed), (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_3__/* .deployed */ .$8)(observed)];
    const { scope, refused: _never, ...decision } = (0,_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .L)({
        ...{ action: 'destroy', observed, digest: undefined, unchanged: 'skip', protected: false },
        ...{ execReplaced: false, force: false, ownIds: [last?.manifestId ?? ''], takeOver: false },
    });
    const input = {
        decision: { ...decision, scope },
        settings: _model_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SETTINGS */ .a$,
        namespace: observed.namespace,
        observed,
        newNamespaces: [],
        digest: undefined,
        execReplaced: false,
    };
    const phase = (name) => [name, { steps: (0,_release_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseSteps */ .r4)(name, input), hooks: [] }];
    return {
        id: orphanId(observed),
        name: observed.name,
        namespace: observed.namespace,
        action: 'destroy',
        ...decision,
        why: decision.operation === 'uninstall' ? reason : decision.why,
        needs: [],
        settings: _model_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SETTINGS */ .a$,
        opening: (0,_release_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .openingSteps */ .Yg)(input),
        phases: Object.fromEntries(_model_plan_phase_js__WEBPACK_IMPORTED_MODULE_4__/* .PHASES */ .ZG.map(phase)),
        closing: (0,_release_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .closingSteps */ .ni)(input),
        ...(last && {
            installed: {
                revision: last.revision,
                status: last.status,
                ...(live && { deployedRevision: live.revision }),
            },
        }),
    };
}
/** Each after those it needs, as far as there is such an order. */
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


/***/ }),

/***/ 11839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vr: () => (/* binding */ planRunPhases),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   nY: () => (/* binding */ planRun)
/* harmony export */ });
/* harmony import */ var _orphan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57186);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79443);
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23661);



/** Makes the plan of a whole run from everything that was read. Destroys come first, in reverse order. */
function planRun({ manifest, entries, added, facts, cluster, tools, command, force, ownIds, takeOver, newNamespaces, dryRun, staying, orphans, }) {
    const options = { command, force, ownIds, takeOver, newNamespaces };
    const dependants = manifest.charts.filter(({ id }) => staying.has(id));
    const releases = entries.flatMap((entry) => {
        const found = facts.get(entry.id);
        if (!found)
            return [];
        const addedFor = added.get(entry.id);
        const planned = sparingNeeds((0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .planRelease */ .F3)(entry, found, options), dependants);
        return [{ ...planned, ...(addedFor !== undefined && { addedFor }) }];
    });
    return {
        ...(0,_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .planHead */ .wv)({ command, manifest, cluster, tools, dryRun }),
        runPhases: planRunPhases(manifest, releases),
        ...(orphans.staying.length > 0 && { orphans: orphans.staying.map(({ orphan }) => orphan) }),
        releases: inOrder([...releases, ...(0,_orphan_js__WEBPACK_IMPORTED_MODULE_0__/* .planOrphans */ .Dx)(orphans.going)]),
    };
}
/** The hooks around all charts, and what is done besides when all of them have ended. */
function planRunPhases({ runHooks }, releases) {
    const emptying = releases
        .filter(({ action, settings }) => action === 'destroy' && settings.allowNamespaceDeletion)
        .map(({ id }) => id);
    return (0,_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .byRunPhase */ .KK)((phase) => ({
        steps: phase === 'after' && emptying.length > 0 ? [{ kind: 'delete-namespaces', releases: emptying }] : [],
        hooks: runHooks[phase].map(_release_js__WEBPACK_IMPORTED_MODULE_1__/* .planHook */ .Dp),
    }));
}
/** Refuses to uninstall what a release needs that stays. */
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
/** The order in which releases start. Destroys first and the other way round: what is needed goes after what needs it, so its `needs` are its dependants. */
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


/***/ }),

/***/ 17554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderRunning),
/* harmony export */   w: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64200);
/* harmony import */ var _plan_plan_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43627);
/* harmony import */ var _summary_cut_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69944);
/* harmony import */ var _summary_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43838);
/* harmony import */ var _summary_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94520);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62867);






/** GitHub refuses a comment above 65,536 characters; bytes are never fewer. */
const COMMENT_LIMIT = 60_000;
const ICONS = {
    succeeded: '✅',
    'no-changes': '➖',
    failed: '❌',
    'timed-out': '❌',
    cancelled: '⚠️',
    interrupted: '⚠️',
};
/** The run for its pull request: of a plan all of it, else how the run ended and why, and the charts. */
function renderComment(result) {
    const { outcome, dryRun, environment } = result;
    if (dryRun)
        return `${(0,_plan_plan_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .planMarkdown */ .X)(result)}\n${origin(result)}\n`;
    const where = environment === undefined ? '' : ` in ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(environment)}`;
    const sections = [
        `### ${ICONS[outcome]} Helm ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(result)}${where}`,
        ...(0,_summary_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .failureSections */ .zl)(result, new Map()),
        (0,_summary_table_js__WEBPACK_IMPORTED_MODULE_2__/* .chartsTable */ .W)(result),
        origin(result),
    ];
    const text = `${sections.filter((section) => section !== '').join('\n\n')}\n`;
    return (0,_summary_cut_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .cutMarkdown */ .G)(text, COMMENT_LIMIT, `_Cut here. ${whole(result)}_`);
}
/** The same while the run is at work. */
function renderRunning(command, run) {
    const facts = [...commitOf(run), ...(run.runUrl === undefined ? [] : [`[run](${run.runUrl})`])];
    return `### ⏳ Helm ${command} is running\n\n<sub>${facts.join(' · ')}</sub>\n`;
}
function origin(result) {
    const facts = [
        ...commitOf(result),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(result.manifest),
        `context ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(result.cluster.context)}`,
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .countsText */ .WN)(result.counts),
        ...(result.runUrl === undefined ? [] : [whole(result)]),
    ];
    return `<sub>${facts.join(' · ')}</sub>`;
}
function commitOf({ commit }) {
    return commit === undefined ? [] : [`commit ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(commit.slice(0, 12))}`];
}
/** Its address comes from the runner. */
function whole({ runUrl }) {
    return runUrl === undefined ? 'The job summary has all of it.' : `[all of it](${runUrl})`;
}


/***/ })

};
