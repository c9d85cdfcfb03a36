export const id = 6000;
export const ids = [6000];
export const modules = {

  50797:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    o: () => (  tellPreview),
    v: () => (  tellNoPreview)
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

  29338:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  isSameSource),
    r: () => (  sourceText)
  });
function sourceText(source) {
    return 'pullRequest' in source ? `pull request ${source.pullRequest}` : `branch ${source.branch}`;
}
function isSameSource(one, other) {
    return sourceText(one) === sourceText(other);
}


  }),

  2478:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L$: () => (  listNamespaces),
    hh: () => (  claimsIn),
    oZ: () => (  readNamespace),
    yI: () => (  releasesIn)
  });
  var _helm_record_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20569);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46305);


function listNamespaces(reader, labelSelector) {
    return reader.list({ apiVersion: 'v1', kind: 'Namespace', labelSelector, metadataOnly: true });
}
function readNamespace(reader, name) {
    return reader.get({ apiVersion: 'v1', kind: 'Namespace', name });
}
async function releasesIn(reader, namespace) {
    const secrets = await reader.list({
        ...{ apiVersion: 'v1', kind: 'Secret', namespace, metadataOnly: true },
        ...{ labelSelector: 'owner=helm', fieldSelector: `type=${_helm_record_type_js__WEBPACK_IMPORTED_MODULE_0__  .l}` },
    });
    if (!secrets.ok)
        return secrets;
    const names = new Set(secrets.value.flatMap(({ metadata }) => metadata.labels?.name ?? []));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)([...names].sort().map((name) => ({ name, namespace })));
}
async function claimsIn(reader, namespace) {
    const claims = await reader.list({
        ...{ apiVersion: 'v1', kind: 'PersistentVolumeClaim', namespace, metadataOnly: true },
    });
    return claims.ok ? claims.value.map(({ metadata }) => metadata.name).sort() : [];
}


  }),

  33075:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  foreignNamespace)
  });
  var _model_preview_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29338);
  var _preview_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90308);


function foreignNamespace(live, preview, manifestId) {
    const { namespace } = preview;
    const found = (0,_preview_labels_js__WEBPACK_IMPORTED_MODULE_0__  .w0)(live);
    const because = (why, remedy) => ({
        reason: 'conflict',
        message: `namespace ${namespace} ${why}`,
        remedy,
        object: `Namespace/${namespace}`,
    });
    const other = 'Choose another `preview-prefix`.';
    if (!found)
        return because(`exists and is no preview: it has no label ${_preview_labels_js__WEBPACK_IMPORTED_MODULE_0__  .W7}`, `${other} A namespace that was not made by \`preview\` is never changed or deleted by it.`);
    if (found.repository !== preview.repository)
        return because(`is a preview of repository ${found.repository}, not of ${preview.repository}`, other);
    if (found.manifestId !== manifestId)
        return because(`is a preview of the manifest ${found.manifestId}, not of ${manifestId}`, other);
    if (found.source === undefined || !(0,_model_preview_js__WEBPACK_IMPORTED_MODULE_1__  .E)(found.source, preview.source)) {
        const of = found.source ? `of ${(0,_model_preview_js__WEBPACK_IMPORTED_MODULE_1__  .r)(found.source)}` : 'that no longer says of what';
        return because(`is a preview ${of}, not of ${(0,_model_preview_js__WEBPACK_IMPORTED_MODULE_1__  .r)(preview.source)}`, other);
    }
    return undefined;
}


  }),

  76694:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  planPreview),
    U: () => (  planTeardown)
  });
function planPreview(deploy, step) {
    const { before } = deploy.runPhases;
    return {
        ...deploy,
        command: 'preview',
        runPhases: { ...deploy.runPhases, before: { ...before, steps: [step, ...before.steps] } },
    };
}
function planTeardown(destroy, step) {
    const { after } = destroy.runPhases;
    return {
        ...destroy,
        command: 'preview-teardown',
        runPhases: { ...destroy.runPhases, after: { ...after, steps: [...after.steps, step] } },
    };
}


  }),

  90308:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CB: () => (  previewMetadata),
    W7: () => (  PREVIEW_LABEL),
    Yq: () => (  saysTheSame),
    kO: () => (  previewSelector),
    w0: () => (  readPreviewNamespace)
  });
  var _util_slug_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28398);

const PREVIEW_LABEL = 'helm-lifecycle/preview-of';
const MANIFEST_LABEL = 'helm-lifecycle/manifest';
const PULL_REQUEST_LABEL = 'helm-lifecycle/pull-request';
const COMMIT_LABEL = 'helm-lifecycle/commit';
const REPOSITORY = 'helm-lifecycle/repository';
const BRANCH = 'helm-lifecycle/branch';
const EXPIRES_AT = 'helm-lifecycle/expires-at';
function previewMetadata({ repository, source, commit }, { manifestId, expiresAt }) {
    return {
        labels: {
            [PREVIEW_LABEL]: (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__  .UG)(repository),
            [MANIFEST_LABEL]: manifestId,
            ...('pullRequest' in source && { [PULL_REQUEST_LABEL]: String(source.pullRequest) }),
            ...(commit !== undefined && { [COMMIT_LABEL]: commit }),
        },
        annotations: {
            [REPOSITORY]: repository,
            ...('branch' in source && { [BRANCH]: source.branch }),
            ...(expiresAt !== undefined && { [EXPIRES_AT]: new Date(expiresAt).toISOString() }),
        },
    };
}
function previewSelector(repository) {
    return `${PREVIEW_LABEL}=${(0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__  .UG)(repository)}`;
}
function readPreviewNamespace({ metadata }) {
    const { labels = {}, annotations = {} } = metadata;
    const repository = annotations[REPOSITORY];
    const isPreview = repository !== undefined && labels[PREVIEW_LABEL] === (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__  .UG)(repository);
    if (!isPreview)
        return undefined;
    const expiresAt = Date.parse(annotations[EXPIRES_AT] ?? '');
    return {
        name: metadata.name,
        uid: metadata.uid ?? '',
        repository,
        source: readSource(labels[PULL_REQUEST_LABEL], annotations[BRANCH]),
        manifestId: labels[MANIFEST_LABEL] ?? '',
        ...(Number.isFinite(expiresAt) && { expiresAt }),
        isTerminating: metadata.deletionTimestamp !== undefined,
    };
}
function saysTheSame({ metadata }, { labels, annotations }) {
    const { labels: live = {}, annotations: liveAnnotations = {} } = metadata;
    return ([PREVIEW_LABEL, MANIFEST_LABEL, PULL_REQUEST_LABEL].every((name) => live[name] === labels[name]) &&
        [REPOSITORY, BRANCH].every((name) => liveAnnotations[name] === annotations[name]));
}
function readSource(number, branch) {
    const pullRequest = Number(number);
    if (number !== undefined && Number.isSafeInteger(pullRequest))
        return { pullRequest };
    return branch === undefined ? undefined : { branch };
}


  }),

  60488:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Gf: () => (  previewNamespace),
    J3: () => (  previewManifestId),
    RI: () => (  branchLabel)
  });
  var _util_slug_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28398);

const LONGEST = 63;
function previewNamespace(source, { prefix, repository }) {
    const own = 'pullRequest' in source ? `pr-${source.pullRequest}` : branchLabel(source.branch);
    const start = (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__  .tF)(prefix ?? repository.split('/').at(-1) ?? '') || 'preview';
    const whole = `${start}-${own}`;
    if (whole.length <= LONGEST)
        return whole;
    if (own.length > LONGEST / 2)
        return (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__  .UG)(whole);
    const cut = (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__  .tF)(start.slice(0, LONGEST - own.length - 10));
    return `${cut}-${(0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__  .BC)(start)}-${own}`;
}
function branchLabel(branch) {
    const slug = (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__  .tF)(branch);
    if (slug === '')
        return (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__  .BC)(branch);
    return /^[a-z0-9][a-z0-9/._-]*$/.test(branch) ? slug : `${slug}-${(0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__  .BC)(branch)}`;
}
function previewManifestId(manifestId, namespace) {
    return (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__  .UG)(`${manifestId} ${namespace}`);
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

  60479:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _M: () => (  repositoryOf),
    sI: () => (  previewTarget),
    yZ: () => (  previewJob)
  });
  var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);
  var _plan_previews_preview_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60488);
  var _opening_origin_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68169);



async function previewTarget(options) {
    const source = sourceOf(options);
    if (source === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)({
            reason: 'invalid-manifest',
            message: 'this run is about no pull request, and no branch is named',
            remedy: 'Set `pull-request` (--pull-request) to its number, or `preview-branch` (--branch).',
        });
    const repository = await repositoryOf(options);
    if (!repository.ok)
        return repository;
    const namespace = (0,_plan_previews_preview_name_js__WEBPACK_IMPORTED_MODULE_0__  .Gf)(source, {
        prefix: options.previewPrefix,
        repository: repository.value,
    });
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ namespace, repository: repository.value, source });
}
async function repositoryOf({ repository, workspace }) {
    const found = repository ?? (await (0,_opening_origin_repository_js__WEBPACK_IMPORTED_MODULE_1__  .V)(workspace));
    if (found !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(found);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)({
        reason: 'invalid-manifest',
        message: 'nobody knows which repository this checkout is of',
        remedy: 'Set GITHUB_REPOSITORY to `owner/repository`, or add a remote `origin`.',
    });
}
function sourceOf({ previewBranch: branch, pullRequest }) {
    if (branch !== undefined)
        return { branch };
    return pullRequest === undefined ? undefined : { pullRequest };
}
function previewJob(preview, options, { deps, command }) {
    const { namespace } = preview;
    return {
        options: { ...options, namespace },
        deps: { ...deps, env: { ...deps.env, ...previewVariables(preview) } },
        purpose: { command, withNeeds: false, idFrom: (id) => (0,_plan_previews_preview_name_js__WEBPACK_IMPORTED_MODULE_0__  .J3)(id, namespace) },
    };
}
function previewVariables({ namespace, source, commit }) {
    return {
        PREVIEW_NAMESPACE: namespace,
        ...('pullRequest' in source
            ? { PREVIEW_NUMBER: String(source.pullRequest) }
            : { PREVIEW_BRANCH: (0,_plan_previews_preview_name_js__WEBPACK_IMPORTED_MODULE_0__  .RI)(source.branch) }),
        ...(commit !== undefined && { PREVIEW_COMMIT: commit }),
    };
}


  }),

  35484:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  removePreview)
  });
  var _model_release_release_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(45333);
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46305);
  var _observe_previews_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2478);
  var _plan_planners_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11839);
  var _plan_previews_judge_namespace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33075);
  var _plan_previews_plan_preview_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76694);
  var _stages_approve_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69292);
  var _stages_observe_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14612);
  var _stages_perform_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75659);
  var _stages_report_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51877);
  var _with_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97174);
  var _preview_target_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60479);













const SHORTEST_MS = 10_000;
function removePreview(preview, options, deps) {
    const job = (0,_preview_target_js__WEBPACK_IMPORTED_MODULE_8__  .yZ)(preview, options, { deps, command: 'destroy' });
    return (0,_with_session_js__WEBPACK_IMPORTED_MODULE_7__  .N)(job, async (session) => {
        const step = await closingStep(preview, session);
        if (!step.ok)
            return step;
        if (step.value === undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)({ kind: 'nothing-there', namespace: preview.namespace });
        const without = await releasesWithoutEntry(preview, session);
        if (!without.ok)
            return without;
        const observed = await (0,_stages_observe_entries_js__WEBPACK_IMPORTED_MODULE_4__  .x)(session, 'destroy', { without: without.value });
        if (!observed.ok)
            return observed;
        const plan = (0,_plan_previews_plan_preview_js__WEBPACK_IMPORTED_MODULE_10__  .U)((0,_plan_planners_run_js__WEBPACK_IMPORTED_MODULE_1__  .nY)(observed.value), step.value);
        const approved = (0,_stages_approve_plan_js__WEBPACK_IMPORTED_MODULE_3__  .P)(plan, session);
        const end = await (0,_stages_perform_plan_js__WEBPACK_IMPORTED_MODULE_5__  .j)(approved, observed.value, session);
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(await (0,_stages_report_run_js__WEBPACK_IMPORTED_MODULE_6__  .G)(end, session));
    });
}
async function closingStep(preview, { connection: { reader }, manifest, entries, options }) {
    const { namespace } = preview;
    const live = await (0,_observe_previews_js__WEBPACK_IMPORTED_MODULE_11__  .oZ)(reader, namespace);
    if (!live.ok || live.value === undefined)
        return live.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(undefined) : live;
    const foreign = (0,_plan_previews_judge_namespace_js__WEBPACK_IMPORTED_MODULE_2__  .G)(live.value, preview, manifest.id);
    if (foreign)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__  .f)(foreign);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)({
        kind: 'close-preview',
        namespace,
        uid: live.value.metadata.uid ?? '',
        claims: await (0,_observe_previews_js__WEBPACK_IMPORTED_MODULE_11__  .hh)(reader, namespace),
        removeFinalizers: options.removeFinalizers,
        timeoutMs: Math.max(SHORTEST_MS, ...entries.map(({ settings }) => settings.timeout)),
    });
}
async function releasesWithoutEntry({ namespace }, { connection, entries, store, manifest }) {
    const names = await (0,_observe_previews_js__WEBPACK_IMPORTED_MODULE_11__  .yI)(connection.reader, namespace);
    if (!names.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)(`list the releases in ${namespace}`, names.failure));
    const others = names.value.filter(({ name }) => !entries.some((entry) => entry.name === name));
    const observed = await store.observe(others);
    if (!observed.ok)
        return observed;
    const foreign = observed.value.find((release) => isOthers((0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_12__  .BP)(release)?.manifestId, manifest.id));
    if (foreign)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__  .f)(ofAnotherManifest(foreign));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(observed.value.flatMap(asOrphan));
}
function isOthers(owner, own) {
    return owner !== undefined && owner !== own;
}
function ofAnotherManifest({ name, namespace }) {
    return {
        reason: 'conflict',
        message: `release ${namespace}/${name} belongs to another manifest, so the namespace of the preview stays`,
        remedy: 'Destroy it with its own manifest, then run this again.',
    };
}
function asOrphan(observed) {
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_12__  .BP)(observed);
    if (!last)
        return [];
    const { name, namespace } = observed;
    const { revision, status, details } = last;
    const orphan = { name, namespace, revision, status, why: 'the preview is removed' };
    return [{ orphan, observed, needs: details?.needs ?? [] }];
}


  }),

  86132:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  singleLine)
  });
function singleLine(text) {
    return text
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join(' ');
}


  })

};
