export const id = 6000;
export const ids = [6000];
export const modules = {

/***/ 50797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ tellPreview),
/* harmony export */   v: () => (/* binding */ tellNoPreview)
/* harmony export */ });
/* harmony import */ var _report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64200);
/* harmony import */ var _tell_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58657);


/** The end of a run, with where the preview is. */
function tellPreview({ preview, ...ran }) {
    const told = (0,_tell_run_js__WEBPACK_IMPORTED_MODULE_0__/* .tellRun */ .R)(ran);
    const { namespace, url } = preview;
    const isThere = ran.result.command === 'preview' && told.ending === 'good' && !ran.result.dryRun;
    const where = isThere
        ? `**Preview:** ${url === undefined ? '' : `${link(url)} in `}namespace ${(0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(namespace)}`
        : `Namespace ${(0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(namespace)}`;
    return {
        ...told,
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
function tellNoPreview({ why }) {
    return {
        ending: 'good',
        lines: [`no preview: ${why}`],
        comment: `### ➖ No preview\n\n${(0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(why)}\n`,
        summary: `## ➖ No preview\n\n${(0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(why)}\n`,
        annotations: [],
        outputs: { outcome: 'no-changes', changed: false },
        json: { outcome: 'no-changes', why },
    };
}
/** A link where GitHub makes one of it; else the text. */
function link(url) {
    return /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w./-]*)?$/.test(url) ? `<${url}>` : (0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(url);
}
function belowHeading(markdown, line) {
    const at = markdown.indexOf('\n');
    return `${markdown.slice(0, at)}\n\n${line}${markdown.slice(at)}`;
}


/***/ }),

/***/ 58657:
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
        ...(failure && !isTold ? failureLines((0,report_failure/* rootCause */.es)(failure).message, failure) : []),
        ...failed.slice(0, MOST).flatMap((release) => releaseLines(release, diagnoses.get(release.id))),
        ...(left > 0 ? [`and ${left} more charts failed`] : []),
    ];
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

// EXTERNAL MODULE: ./build/report/plan-markdown.js + 1 modules
var plan_markdown = __webpack_require__(23526);
// EXTERNAL MODULE: ./build/report/summary.js + 5 modules
var summary = __webpack_require__(99788);
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
    const { outcome, result, resultPath, reportPath, planPath, diagnosticsFolder, diagnoses } = ran;
    const { failure, tools, releases } = result;
    // The code that the log names: that of the cause, which only the release may know.
    const failures = [failure, ...releases.map((release) => release.failure)];
    const code = failure && failures.flatMap((one) => (one && (0,report_failure/* codeOf */.$N)(one)) ?? [])[0];
    return {
        ending: ENDINGS[outcome],
        lines: [
            ...failureDigest(result, diagnoses),
            ...releases.flatMap(({ id, outcome: end, serves }) => end === 'succeeded' && serves !== undefined ? [`${id}: ${serves}`] : []),
            ...(failure && reportPath !== undefined ? [`report: ${reportPath}`] : []),
            `${(0,wording/* headline */.Pl)(result)}: ${(0,wording/* countsText */.WN)(result.counts)} in ${(0,duration/* formatDuration */.a3)(result.durationMs)} (${resultPath})`,
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

/***/ 52354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ foreignNamespace)
});

;// CONCATENATED MODULE: ./build/model/preview.js
/** `pull request 7`, `branch main`: what a preview is of, in a sentence. */
function sourceText(source) {
    return 'pullRequest' in source ? `pull request ${source.pullRequest}` : `branch ${source.branch}`;
}
function isSameSource(one, other) {
    return sourceText(one) === sourceText(other);
}

// EXTERNAL MODULE: ./build/plan/previews/preview-labels.js
var preview_labels = __webpack_require__(90308);
;// CONCATENATED MODULE: ./build/plan/previews/judge-namespace.js


/** Why a namespace that exists is not this preview's, and so is neither deployed into nor deleted; undefined when it is. */
function foreignNamespace(live, preview, manifestId) {
    const { namespace } = preview;
    const found = (0,preview_labels/* readPreviewNamespace */.w0)(live);
    const because = (why, remedy) => ({
        reason: 'conflict',
        message: `namespace ${namespace} ${why}`,
        remedy,
        object: `Namespace/${namespace}`,
    });
    const other = 'Choose another `preview-prefix`.';
    if (!found)
        return because(`exists and is no preview: it has no label ${preview_labels/* PREVIEW_LABEL */.W7}`, `${other} A namespace that was not made by \`preview\` is never changed or deleted by it.`);
    if (found.repository !== preview.repository)
        return because(`is a preview of repository ${found.repository}, not of ${preview.repository}`, other);
    if (found.manifestId !== manifestId)
        return because(`is a preview of the manifest ${found.manifestId}, not of ${manifestId}`, other);
    if (found.source === undefined || !isSameSource(found.source, preview.source)) {
        const of = found.source ? `of ${sourceText(found.source)}` : 'that no longer says of what';
        return because(`is a preview ${of}, not of ${sourceText(preview.source)}`, other);
    }
    return undefined;
}


/***/ }),

/***/ 76694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ planPreview),
/* harmony export */   U: () => (/* binding */ planTeardown)
/* harmony export */ });
/** A deploy that has the namespace of its preview opened first. */
function planPreview(deploy, step) {
    const { before } = deploy.runPhases;
    return {
        ...deploy,
        command: 'preview',
        runPhases: { ...deploy.runPhases, before: { ...before, steps: [step, ...before.steps] } },
    };
}
/** A destroy that has the namespace deleted last. */
function planTeardown(destroy, step) {
    const { after } = destroy.runPhases;
    return {
        ...destroy,
        command: 'preview-teardown',
        runPhases: { ...destroy.runPhases, after: { ...after, steps: [...after.steps, step] } },
    };
}


/***/ }),

/***/ 90308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ previewMetadata),
/* harmony export */   W7: () => (/* binding */ PREVIEW_LABEL),
/* harmony export */   kO: () => (/* binding */ previewSelector),
/* harmony export */   w0: () => (/* binding */ readPreviewNamespace)
/* harmony export */ });
/* harmony import */ var _util_slug_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28398);

/** Label of a namespace: it is a preview of this repository, in a form that labels take. */
const PREVIEW_LABEL = 'helm-lifecycle/preview-of';
/** Label: the id of the manifest that is deployed there. */
const MANIFEST_LABEL = 'helm-lifecycle/manifest';
const PULL_REQUEST_LABEL = 'helm-lifecycle/pull-request';
const COMMIT_LABEL = 'helm-lifecycle/commit';
/** Annotation: `owner/repository`. */
const REPOSITORY = 'helm-lifecycle/repository';
const BRANCH = 'helm-lifecycle/branch';
/** Annotation: ISO 8601. */
const EXPIRES_AT = 'helm-lifecycle/expires-at';
/** Labels and annotations by which the namespace is known as this preview's. */
function previewMetadata({ repository, source, commit }, { manifestId, expiresAt }) {
    return {
        labels: {
            [PREVIEW_LABEL]: (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__/* .dnsLabel */ .UG)(repository),
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
/** Selects the namespaces of all previews of a repository. */
function previewSelector(repository) {
    return `${PREVIEW_LABEL}=${(0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__/* .dnsLabel */ .UG)(repository)}`;
}
/** What a namespace says of itself; undefined when it is no preview. */
function readPreviewNamespace({ metadata }) {
    const { labels = {}, annotations = {} } = metadata;
    const repository = annotations[REPOSITORY];
    const isPreview = repository !== undefined && labels[PREVIEW_LABEL] === (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__/* .dnsLabel */ .UG)(repository);
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
function readSource(number, branch) {
    const pullRequest = Number(number);
    if (number !== undefined && Number.isSafeInteger(pullRequest))
        return { pullRequest };
    return branch === undefined ? undefined : { branch };
}


/***/ }),

/***/ 60488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ previewNamespace),
/* harmony export */   J3: () => (/* binding */ previewManifestId),
/* harmony export */   RI: () => (/* binding */ branchLabel)
/* harmony export */ });
/* harmony import */ var _util_slug_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28398);

/** As long as the name of a namespace, and the value of a label, may be. */
const LONGEST = 63;
/** What the namespace of a preview is called. `prefix`: undefined: the name of the repository. */
function previewNamespace(source, { prefix, repository }) {
    const own = 'pullRequest' in source ? `pr-${source.pullRequest}` : branchLabel(source.branch);
    const start = (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__/* .slugOf */ .tF)(prefix ?? repository.split('/').at(-1) ?? '') || 'preview';
    const whole = `${start}-${own}`;
    if (whole.length <= LONGEST)
        return whole;
    // The prefix is cut, not the number: two pull requests must never share one.
    if (own.length > LONGEST / 2)
        return (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__/* .dnsLabel */ .UG)(whole);
    const cut = (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__/* .slugOf */ .tF)(start.slice(0, LONGEST - own.length - 10));
    return `${cut}-${(0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(start)}-${own}`;
}
/** A branch in the name of a namespace: with a short hash where something is lost that a usual name of a branch may have. */
function branchLabel(branch) {
    const slug = (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__/* .slugOf */ .tF)(branch);
    if (slug === '')
        return (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(branch);
    return /^[a-z0-9][a-z0-9/._-]*$/.test(branch) ? slug : `${slug}-${(0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(branch)}`;
}
/** The id of a manifest in a preview: the releases of production must not look like these. */
function previewManifestId(manifestId, namespace) {
    return (0,_util_slug_js__WEBPACK_IMPORTED_MODULE_0__/* .dnsLabel */ .UG)(`${manifestId} ${namespace}`);
}


/***/ }),

/***/ 17554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderRunning),
/* harmony export */   w: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _cut_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60025);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64200);
/* harmony import */ var _plan_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23526);
/* harmony import */ var _summary_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16415);
/* harmony import */ var _summary_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6726);
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
        return `${(0,_plan_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .planMarkdown */ .X)(result)}\n${origin(result)}\n`;
    const where = environment === undefined ? '' : ` in ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(environment)}`;
    const sections = [
        `### ${ICONS[outcome]} Helm ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(result)}${where}`,
        ...(0,_summary_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .failureSections */ .zl)(result, new Map()),
        (0,_summary_table_js__WEBPACK_IMPORTED_MODULE_2__/* .chartsTable */ .W)(result),
        origin(result),
    ];
    const text = `${sections.filter((section) => section !== '').join('\n\n')}\n`;
    return (0,_cut_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .cutMarkdown */ .G)(text, COMMENT_LIMIT, `_Cut here. ${whole(result)}_`);
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


/***/ }),

/***/ 99788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// UNUSED EXPORTS: SUMMARY_LIMIT

// EXTERNAL MODULE: ./build/util/duration.js
var duration = __webpack_require__(71081);
// EXTERNAL MODULE: ./build/report/cut-markdown.js
var cut_markdown = __webpack_require__(60025);
// EXTERNAL MODULE: ./build/report/escape-markdown.js
var escape_markdown = __webpack_require__(64200);
// EXTERNAL MODULE: ./build/report/orphan-text.js
var orphan_text = __webpack_require__(59161);
// EXTERNAL MODULE: ./build/report/change-lines.js
var change_lines = __webpack_require__(77385);
;// CONCATENATED MODULE: ./build/report/summary-changes.js


/** Names of deleted objects in one section. */
const MOST_NAMES = 50;
/** What a plan would change, a section for each release: deletions in sight, the diff folded. */
function changesSections({ dryRun, releases }) {
    return dryRun ? releases.map(section).filter((text) => text !== '') : [];
}
function section({ id, changes, deletes = [], stays = [] }) {
    const parts = [
        names('🗑️ **Deletes**', deletes),
        names('Leaves in the cluster', stays.map(({ object }) => object)),
        changes === undefined || changes.diff === '' ? '' : (0,escape_markdown/* folded */.TM)('Diff', (0,escape_markdown/* fenced */.OF)('diff', changes.diff)),
    ].filter((part) => part !== '');
    if (parts.length === 0)
        return '';
    const title = changes === undefined ? 'uninstalled' : (0,change_lines/* changesText */.T)(changes);
    return [`### ${(0,escape_markdown/* escapeMarkdown */.FV)(id)}: ${title}`, ...parts].join('\n\n');
}
function names(title, objects) {
    if (objects.length === 0)
        return '';
    const more = objects.length - MOST_NAMES;
    const shown = objects.slice(0, MOST_NAMES).map(escape_markdown/* codeSpan */.SS).join(', ');
    return `${title} ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}

// EXTERNAL MODULE: ./build/report/summary-failures.js + 1 modules
var summary_failures = __webpack_require__(16415);
// EXTERNAL MODULE: ./build/util/shorten.js
var shorten = __webpack_require__(85092);
// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(74628);
;// CONCATENATED MODULE: ./build/report/mermaid-text.js


const LONGEST = 40;
/**
 * Text for a label in a Mermaid diagram: everything that Mermaid, the Markdown in its labels or a page could act on becomes
 * one of its entity codes, which it only prints.
 */
function mermaidText(text) {
    return (0,shorten/* shorten */.m)((0,printable/* printable */.g)(text), LONGEST).replace(/[^\p{L}\p{N} /-]/gu, (character) => `#${character.codePointAt(0)};`);
}

;// CONCATENATED MODULE: ./build/report/summary-graph.js


/** More nodes or edges than this nobody can read, and GitHub may refuse to draw. */
const MOST_NODES = 60;
const MOST_EDGES = 200;
/** What waits for what, as a Mermaid flowchart coloured by outcome; empty when nothing depends on anything or too much does. */
function graphSection({ releases }) {
    const nodes = new Map(releases.map(({ id }, index) => [id, `c${index}`]));
    const edges = releases.flatMap(({ id, needs }) => needs.flatMap((need) => (nodes.has(need) ? [`${nodes.get(need)} --> ${nodes.get(id)}`] : [])));
    if (edges.length === 0 || edges.length > MOST_EDGES || releases.length > MOST_NODES)
        return '';
    const lines = [
        'flowchart LR',
        ...releases.map(({ id, outcome }, index) => `c${index}["${mermaidText(id)}"]:::${STYLES[outcome]}`),
        ...edges,
        'classDef good stroke:#1a7f37,stroke-width:2px',
        'classDef bad stroke:#cf222e,stroke-width:4px',
        'classDef stopped stroke:#9a6700,stroke-width:3px',
        'classDef idle stroke:#6e7781,stroke-dasharray:4',
    ];
    return (0,escape_markdown/* folded */.TM)('What waits for what', (0,escape_markdown/* fenced */.OF)('mermaid', lines.join('\n')));
}
const STYLES = {
    succeeded: 'good',
    unchanged: 'good',
    failed: 'bad',
    'timed-out': 'bad',
    cancelled: 'stopped',
    interrupted: 'stopped',
    skipped: 'idle',
    planned: 'idle',
};

// EXTERNAL MODULE: ./build/report/summary-table.js
var summary_table = __webpack_require__(6726);
;// CONCATENATED MODULE: ./build/report/summary-hooks.js



/** The hooks that were reached: folded while all is well, open when one failed; empty when there were none. */
function hooksSection(result) {
    const hooks = hooksOf(result);
    if (hooks.length === 0)
        return '';
    const failed = hooks.filter(({ hook }) => isBad(hook.outcome)).length;
    const title = failed === 0 ? `Hooks: ${hooks.length}` : `Hooks: ${hooks.length}, ${failed} not well`;
    const rows = hooks.map(({ chart, hook }) => [
        chart,
        hook.phase,
        (0,escape_markdown/* escapeMarkdown */.FV)(hook.name),
        what(hook),
        (0,duration/* formatDuration */.a3)(hook.durationMs),
        outcomeCell(hook),
    ]);
    const content = (0,summary_table/* table */.t)(['Chart', 'Phase', 'Hook', 'Does', 'Duration', 'Outcome'], rows);
    return (0,escape_markdown/* folded */.TM)(title, content, { open: failed > 0 });
}
/** Every hook that a real run could run, for a dry run. */
function plannedHooksSection(result) {
    const hooks = hooksOf(result);
    if (hooks.length === 0)
        return 'No hook would run.';
    const rows = hooks.map(({ chart, hook }) => [chart, hook.phase, (0,escape_markdown/* escapeMarkdown */.FV)(hook.name), what(hook)]);
    return `### Hooks that would run\n\n${(0,summary_table/* table */.t)(['Chart', 'Phase', 'Hook', 'Would do'], rows)}`;
}
function hooksOf(result) {
    return [
        ...result.runHooks.map((hook) => ({ chart: '_run_', hook })),
        ...result.releases.flatMap((release) => release.hooks.map((hook) => ({ chart: `**${(0,escape_markdown/* escapeMarkdown */.FV)(release.id)}**`, hook }))),
    ];
}
function what({ kind, summary, condition }) {
    const when = condition === undefined ? '' : `<br><sub>if ${(0,escape_markdown/* escapeMarkdown */.FV)(condition)}</sub>`;
    return `${(0,escape_markdown/* escapeMarkdown */.FV)(kind)}: ${(0,escape_markdown/* codeSpan */.SS)(summary)}${when}`;
}
function outcomeCell({ outcome, attempts, note, failure }) {
    const more = [
        ...(attempts > 1 ? [`${attempts} attempts`] : []),
        ...(note === undefined ? [] : [note]),
        ...(failure === undefined ? [] : [failure.message]),
    ];
    const text = outcome === 'allowed' ? 'failed (allowed)' : outcome;
    return more.length === 0 ? text : `${text}<br><sub>${(0,escape_markdown/* escapeMarkdown */.FV)(more.join(', '))}</sub>`;
}
function isBad(outcome) {
    return outcome === 'failed' || outcome === 'interrupted';
}

;// CONCATENATED MODULE: ./build/report/summary-timeline.js


/** More bars than this are not readable: then a chart is one bar, and the shortest charts are left out. */
const MOST_BARS = 60;
/** A phase that takes less than this part of the run is no more than a line in the picture. */
const SHORTEST = 0.01;
/** More marks of time would be written over each other. */
const MOST_TICKS = 8;
/** When which chart was in which phase, as a Mermaid Gantt chart; empty when fewer than two charts were worked on. */
function timelineSection({ releases, durationMs: tookMs }) {
    const worked = releases.filter(({ startedAt, durationMs }) => startedAt !== undefined && durationMs > 0);
    if (worked.length < 2)
        return '';
    const longest = worked.toSorted((a, b) => b.durationMs - a.durationMs).slice(0, MOST_BARS);
    const shown = worked.filter((release) => longest.includes(release));
    const withPhases = shown.reduce((bars, { phases }) => bars + phases.length, 0) <= MOST_BARS;
    const sections = shown.flatMap((release, index) => [
        `section ${mermaidText(release.id)}`,
        ...(withPhases ? phaseBars(release, index, tookMs * SHORTEST) : [wholeBar(release, index)]),
    ]);
    const title = withPhases ? 'Timeline of the phases' : 'Timeline of the charts';
    const left = worked.length - shown.length;
    const head = ['gantt', 'dateFormat x', 'axisFormat %H:%M:%S', `tickInterval ${tickInterval(tookMs)}`];
    const text = [...head, ...sections].join('\n');
    return (0,escape_markdown/* folded */.TM)(left > 0 ? `${title}, the ${shown.length} longest` : title, (0,escape_markdown/* fenced */.OF)('mermaid', text));
}
/** In Mermaid's words, the shortest round one that is long enough. */
function tickInterval(tookMs) {
    const seconds = tookMs / 1_000 / MOST_TICKS;
    const round = (steps, least) => steps.find((step) => step >= least);
    const [ofSeconds, ofMinutes] = [
        round([1, 2, 5, 10, 15, 30], seconds),
        round([1, 2, 5, 10, 30], seconds / 60),
    ];
    if (ofSeconds !== undefined)
        return `${ofSeconds}second`;
    return ofMinutes === undefined ? '1hour' : `${ofMinutes}minute`;
}
function phaseBars(release, index, leastMs) {
    const bars = release.phases
        .filter(({ durationMs, failure }) => durationMs >= leastMs || failure)
        .map((phase, at) => bar(phase.phase, tagOf(phase, release), `t${index}_${at}`, phase));
    return bars.length > 0 ? bars : [wholeBar(release, index)];
}
function wholeBar({ operation, outcome, startedAt = '', durationMs }, index) {
    const isBad = outcome === 'failed' || outcome === 'timed-out';
    return bar(operation, isBad ? 'crit, ' : 'done, ', `t${index}`, { startedAt, durationMs });
}
function bar(name, tag, id, { startedAt, durationMs }) {
    return `${name} :${tag}${id}, ${Date.parse(startedAt)}, ${Math.max(1, durationMs)}ms`;
}
/** Red for what failed, plain for what was interrupted. */
function tagOf({ failure }, { outcome }) {
    if (outcome === 'cancelled' || outcome === 'interrupted')
        return '';
    return failure ? 'crit, ' : 'done, ';
}

// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/summary.js











/** GitHub refuses a step's summary above 1 MiB. */
const SUMMARY_LIMIT = 900_000;
/** The job summary of a run in GitHub's Markdown: the first error with its evidence first, then the charts, then the details. */
function renderSummary(result, paths, diagnoses = new Map()) {
    const pointer = `_Cut at ${SUMMARY_LIMIT / 1_000} kB. Everything is in ${(0,escape_markdown/* codeSpan */.SS)(paths.reportPath ?? paths.resultPath)} and ${(0,escape_markdown/* codeSpan */.SS)(paths.diagnosticsFolder)}._`;
    const sections = [
        `## ${ICONS[result.outcome]} Helm ${(0,wording/* headline */.Pl)(result)}`,
        ...(0,summary_failures/* failureSections */.zl)(result, diagnoses),
        overview(result),
        (0,summary_table/* chartsTable */.W)(result),
        ...changesSections(result),
        graphSection(result),
        timelineSection(result),
        result.dryRun ? plannedHooksSection(result) : hooksSection(result),
        warningsSection(result),
        footer(result, paths),
    ];
    const text = `${sections.filter((section) => section !== '').join('\n\n')}\n`;
    return (0,cut_markdown/* cutMarkdown */.G)(text, SUMMARY_LIMIT, pointer);
}
function overview(result) {
    const where = [
        `${(0,escape_markdown/* escapeMarkdown */.FV)(result.manifest)}${result.environment === undefined ? '' : ` (${(0,escape_markdown/* escapeMarkdown */.FV)(result.environment)})`}`,
        `context ${(0,escape_markdown/* codeSpan */.SS)(result.cluster.context)}`,
        (0,wording/* countsText */.WN)(result.counts),
        (0,duration/* formatDuration */.a3)(result.durationMs),
    ];
    return `Manifest ${where.join(' · ')}`;
}
const ICONS = {
    succeeded: '✅',
    'no-changes': '✅',
    failed: '❌',
    'timed-out': '❌',
    cancelled: '⚠️',
    interrupted: '⚠️',
};
function warningsSection(result) {
    const warnings = [
        ...(result.orphans ?? []).map((orphan) => `orphan ${(0,orphan_text/* orphanText */.s)(orphan)}`),
        ...result.warnings,
        ...result.releases.flatMap(({ id, warnings: texts }) => texts.map((text) => `${id}: ${text}`)),
    ];
    if (warnings.length === 0)
        return '';
    return ['### Warnings', '', ...warnings.map((text) => `- Warning: ${(0,escape_markdown/* escapeMarkdown */.FV)(text)}`)].join('\n');
}
function footer({ cluster, tools, cost, commit, runUrl }, paths) {
    const facts = [
        `Kubernetes ${(0,escape_markdown/* escapeMarkdown */.FV)(cluster.version)} at ${(0,escape_markdown/* codeSpan */.SS)(cluster.server)}`,
        (0,escape_markdown/* escapeMarkdown */.FV)((0,wording/* toolsText */.Hy)(tools)),
        `Helm processes: ${cost.helmProcesses}, API calls: ${cost.apiCalls}`,
        ...(commit === undefined ? [] : [`commit ${(0,escape_markdown/* codeSpan */.SS)(commit.slice(0, 12))}`]),
        ...(runUrl === undefined ? [] : [`run ${(0,escape_markdown/* codeSpan */.SS)(runUrl)}`]),
        `result ${(0,escape_markdown/* codeSpan */.SS)(paths.resultPath)}`,
        ...(paths.reportPath === undefined ? [] : [`report ${(0,escape_markdown/* codeSpan */.SS)(paths.reportPath)}`]),
    ];
    return `<sub>${facts.join(' · ')}</sub>`;
}


/***/ }),

/***/ 60479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   sI: () => (/* binding */ previewTarget),
/* harmony export */   yZ: () => (/* binding */ previewJob)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);
/* harmony import */ var _plan_previews_preview_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60488);
/* harmony import */ var _origin_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20926);



/** Which preview a run is about, by its options. */
async function previewTarget(options) {
    const source = sourceOf(options);
    if (source === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)({
            reason: 'invalid-manifest',
            message: 'this run is about no pull request, and no branch is named',
            remedy: 'Set `pull-request` (--pull-request) to its number, or `preview-branch` (--branch).',
        });
    const repository = await repositoryOf(options);
    if (!repository.ok)
        return repository;
    const namespace = (0,_plan_previews_preview_name_js__WEBPACK_IMPORTED_MODULE_0__/* .previewNamespace */ .Gf)(source, {
        prefix: options.previewPrefix,
        repository: repository.value,
    });
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ namespace, repository: repository.value, source });
}
/** `owner/repository`: by it the previews of several repositories on one cluster are told apart. */
async function repositoryOf({ repository, workspace }) {
    const found = repository ?? (await (0,_origin_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .originRepository */ .V)(workspace));
    if (found !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(found);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)({
        reason: 'invalid-manifest',
        message: 'nobody knows which repository this checkout is of',
        remedy: 'Set GITHUB_REPOSITORY to `owner/repository`, or add a remote `origin`.',
    });
}
/** A branch that is named comes before the pull request of the event. */
function sourceOf({ previewBranch: branch, pullRequest }) {
    if (branch !== undefined)
        return { branch };
    return pullRequest === undefined ? undefined : { pullRequest };
}
/** What a session of a preview is opened with: its namespace, its id, and the variables that the manifest may use. */
function previewJob(preview, options, { deps, command }) {
    const { namespace } = preview;
    return {
        options: { ...options, namespace },
        deps: { ...deps, env: { ...deps.env, ...previewVariables(preview) } },
        purpose: { command, withNeeds: false, idFrom: (id) => (0,_plan_previews_preview_name_js__WEBPACK_IMPORTED_MODULE_0__/* .previewManifestId */ .J3)(id, namespace) },
    };
}
/** `${env.PREVIEW_NAMESPACE}` and the like: each is safe in a name, a host and a label. */
function previewVariables({ namespace, source, commit }) {
    return {
        PREVIEW_NAMESPACE: namespace,
        ...('pullRequest' in source
            ? { PREVIEW_NUMBER: String(source.pullRequest) }
            : { PREVIEW_BRANCH: (0,_plan_previews_preview_name_js__WEBPACK_IMPORTED_MODULE_0__/* .branchLabel */ .RI)(source.branch) }),
        ...(commit !== undefined && { PREVIEW_COMMIT: commit }),
    };
}


/***/ }),

/***/ 35484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ removePreview)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31612);
/* harmony import */ var _model_release_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(55491);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46305);
/* harmony import */ var _observe_previews_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2478);
/* harmony import */ var _plan_planners_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11839);
/* harmony import */ var _plan_previews_judge_namespace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52354);
/* harmony import */ var _plan_previews_plan_preview_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76694);
/* harmony import */ var _approve_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30556);
/* harmony import */ var _observe_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97158);
/* harmony import */ var _perform_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39423);
/* harmony import */ var _report_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50549);
/* harmony import */ var _with_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71698);
/* harmony import */ var _preview_target_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60479);













/** For the namespace to go, when no chart has a longer timeout. */
const SHORTEST_MS = 10_000;
/**
 * Destroys every release in the namespace of a preview through the lifecycle, then the namespace: those that the manifest has
 * with their hooks, and before them those that only the cluster knows. Without a namespace there is nothing to do.
 */
function removePreview(preview, options, deps) {
    const job = (0,_preview_target_js__WEBPACK_IMPORTED_MODULE_8__/* .previewJob */ .yZ)(preview, options, { deps, command: 'destroy' });
    return (0,_with_session_js__WEBPACK_IMPORTED_MODULE_7__/* .withHelmSession */ .N)(job, async (session) => {
        const step = await closingStep(preview, session);
        if (!step.ok)
            return step;
        if (step.value === undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)({ kind: 'nothing-there', namespace: preview.namespace });
        const without = await releasesWithoutEntry(preview, session);
        if (!without.ok)
            return without;
        const observed = await (0,_observe_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .observeEntries */ .x)(session, 'destroy', { without: without.value });
        if (!observed.ok)
            return observed;
        const plan = (0,_plan_previews_plan_preview_js__WEBPACK_IMPORTED_MODULE_10__/* .planTeardown */ .U)((0,_plan_planners_run_js__WEBPACK_IMPORTED_MODULE_1__/* .planRun */ .nY)(observed.value), step.value);
        const approved = (0,_approve_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .approvePlan */ .P)(plan, session);
        const end = await (0,_perform_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .performPlan */ .j)(approved, observed.value, session);
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(await (0,_report_run_js__WEBPACK_IMPORTED_MODULE_6__/* .reportRun */ .G)(end, session));
    });
}
async function closingStep(preview, { connection: { reader }, manifest, entries, options }) {
    const { namespace } = preview;
    const live = await (0,_observe_previews_js__WEBPACK_IMPORTED_MODULE_11__/* .readNamespace */ .oZ)(reader, namespace);
    if (!live.ok || live.value === undefined)
        return live.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(undefined) : live;
    const foreign = (0,_plan_previews_judge_namespace_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignNamespace */ .G)(live.value, preview, manifest.id);
    if (foreign)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__/* .fail */ .f)(foreign);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)({
        kind: 'close-preview',
        namespace,
        uid: live.value.metadata.uid ?? '',
        claims: await (0,_observe_previews_js__WEBPACK_IMPORTED_MODULE_11__/* .claimsIn */ .hh)(reader, namespace),
        removeFinalizers: options.removeFinalizers,
        timeoutMs: Math.max(SHORTEST_MS, ...entries.map(({ settings }) => settings.timeout)),
    });
}
/** What was deployed there and the manifest of this checkout does not have: a chart that a pull request has added. */
async function releasesWithoutEntry({ namespace }, { connection, entries, store, manifest }) {
    const names = await (0,_observe_previews_js__WEBPACK_IMPORTED_MODULE_11__/* .releasesIn */ .yI)(connection.reader, namespace);
    if (!names.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__/* .fail */ .f)((0,_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .during */ .i)(`list the releases in ${namespace}`, names.failure));
    const others = names.value.filter(({ name }) => !entries.some((entry) => entry.name === name));
    const observed = await store.observe(others);
    if (!observed.ok)
        return observed;
    const foreign = observed.value.find((release) => isOthers((0,_model_release_js__WEBPACK_IMPORTED_MODULE_12__/* .newest */ .BP)(release)?.manifestId, manifest.id));
    if (foreign)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__/* .fail */ .f)(ofAnotherManifest(foreign));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(observed.value.flatMap(asOrphan));
}
/** One that nobody has labelled was made there by hand, and goes with the namespace. */
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
    const last = (0,_model_release_js__WEBPACK_IMPORTED_MODULE_12__/* .newest */ .BP)(observed);
    if (!last)
        return [];
    const { name, namespace } = observed;
    const { revision, status, details } = last;
    const orphan = { name, namespace, revision, status, why: 'the preview is removed' };
    return [{ orphan, observed, needs: details?.needs ?? [] }];
}


/***/ })

};
