export const id = 3661;
export const ids = [3661];
export const modules = {

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

  61952:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  isStillRunning),
    k: () => (  endLeftoverProcesses)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const GRACE_MS = 5_000;
const POLL_MS = 100;
async function endLeftoverProcesses(folder, clock) {
    const found = await processesOf(folder);
    for (const { pid } of found)
        signal(pid, 'SIGINT');
    for (const deadline = clock.now() + GRACE_MS; clock.now() < deadline;) {
        if ((await processesOf(folder)).length === 0)
            break;
        await clock.sleep(POLL_MS);
    }
    for (const { pid } of await processesOf(folder))
        signal(pid, 'SIGKILL');
    return found.map(({ command }) => command);
}
function isStillRunning(pid, folder) {
    try {
        process.kill(pid, 0);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/proc/self'))
            return true;
        const read = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/${file}`, 'utf8');
        return isIn(folder, `${read('cmdline')}${read('environ')}`);
    }
    catch {
        return false;
    }
}
async function processesOf(folder) {
    const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
    const found = await Promise.all(pids.map(async (pid) => {
        const [command, env, owner] = await Promise.all([
            readText(`/proc/${pid}/cmdline`),
            readText(`/proc/${pid}/environ`),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(`/proc/${pid}`).catch(() => undefined),
        ]);
        const isOthers = Number(pid) === process.pid || owner?.uid !== process.getuid?.();
        const isOurs = !isOthers && isIn(folder, `${command}${env}`);
        return isOurs ? [{ pid: Number(pid), command: command.split('\0').slice(0, 3).join(' ') }] : [];
    }));
    return found.flat();
}
function isIn(folder, text) {
    return text.includes(folder + node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
}
function readText(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').catch(() => '');
}
function signal(pid, name) {
    try {
        process.kill(pid, name);
    }
    catch {
    }
}


  }),

  24142:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  wc: () => (  diffObjects),
  f6: () => (  diffPairs),
  AZ: () => (  foldedChanges)
});

var external_node_crypto_ = __webpack_require__(77598);
var create = __webpack_require__(37291);
var dist = __webpack_require__(38815);
var canonical_json = __webpack_require__(89815);
var object = __webpack_require__(31589);
var redact_object = __webpack_require__(82144);
var json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/kube/diff/diff-noise.js

const NOISE = /^(helm\.sh\/chart|chart|app\.kubernetes\.io\/version|checksum\/.+|rollme)$/;
const FOLDED = '...';
function foldNoise(object) {
    const noise = new Map();
    return { object: fold(object, [], noise), noise };
}
function changedNoise(before, after) {
    const paths = new Set([...before.noise.keys(), ...after.noise.keys()]);
    const changed = [...paths].filter((path) => before.noise.get(path) !== after.noise.get(path));
    return [...new Set(changed.map((path) => path.slice(path.indexOf(' ') + 1)))].sort();
}
function fold(value, path, noise) {
    if (Array.isArray(value))
        return value.map((item, index) => fold(item, [...path, String(index)], noise));
    if (!(0,json .O)(value))
        return value;
    const part = path.at(-1);
    const isMarks = path.at(-2) === 'metadata' && (part === 'labels' || part === 'annotations');
    return isMarks
        ? foldMarks(value, path, noise)
        : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fold(item, [...path, key], noise)]));
}
function foldMarks(marks, path, noise) {
    const what = path.at(-1) === 'labels' ? 'label' : 'annotation';
    return Object.fromEntries(Object.entries(marks).map(([key, value]) => {
        if (!NOISE.test(key))
            return [key, value];
        noise.set(`${path.join('/')} ${what} ${key}`, String(value));
        return [key, FOLDED];
    }));
}

;// CONCATENATED MODULE: ./build/kube/diff/mark-changed-secrets.js


function markChangedSecrets(before, after) {
    return mark({ raw: before, shown: (0,redact_object .ll)(before) }, { raw: after, shown: (0,redact_object .ll)(after) });
}
function mark(before, after) {
    const { raw, shown } = after;
    if (Array.isArray(shown)) {
        return shown.map((item, index) => mark(counterpart(before, item, index), at(after, index)));
    }
    if ((0,json .O)(shown)) {
        return Object.fromEntries(Object.keys(shown).map((key) => [key, mark(at(before, key), at(after, key))]));
    }
    const isHidden = shown !== raw && before.shown === shown;
    return isHidden && before.raw !== raw ? `${shown} (changed)` : shown;
}
function counterpart(before, item, index) {
    const name = (0,json .O)(item) ? item.name : undefined;
    if (name === undefined || !Array.isArray(before.shown))
        return at(before, index);
    return at(before, before.shown.findIndex((other) => (0,json .O)(other) && other.name === name));
}
function at({ raw, shown }, key) {
    return { raw: child(raw, key), shown: child(shown, key) };
}
function child(value, key) {
    return typeof value === 'object' && value !== null
        ? value[key]
        : undefined;
}

var pair_objects = __webpack_require__(86589);
;// CONCATENATED MODULE: ./build/kube/diff/diff.js









const MOST_LINES = 200;
const LONGEST = 200_000;
const MOST_KEYS = 5;
const LONGEST_LINE = 1_000;
const LINE_BEGIN = 100;
const MOST_EDITS = 500;
function diffObjects(before, after) {
    return diffPairs((0,pair_objects .j)(before, after));
}
function diffPairs(pairs, view = { raw: false }) {
    const noisy = view.raw ? [] : pairs.filter(differsInNoiseOnly);
    const shown = pairs.filter((pair) => !noisy.includes(pair));
    const note = noisy.length === 1 && noisy[0] ? noiseNote(noisy[0]) : summarised(noisy);
    let whole = '';
    for (const [index, pair] of shown.entries()) {
        const patch = patchOf(pair, view);
        if (whole.length + patch.length > LONGEST) {
            return `${whole}${note}# ${shown.length - index} more objects may have changed\n`;
        }
        whole += patch;
    }
    return whole + note;
}
function foldedChanges(pairs) {
    return pairs.reduce((sum, pair) => sum + changedKeys(pair).length, 0);
}
function patchOf(pair, view) {
    return comparison(pair, view) + (view.raw ? '' : noiseNote(pair));
}
function differsInNoiseOnly(pair) {
    if (!pair.before || !pair.after || changedKeys(pair).length === 0)
        return false;
    return quiet(pair.before) === quiet(pair.after);
}
function quiet(object) {
    return (0,canonical_json .d)(foldNoise(object).object);
}
function summarised(noisy) {
    if (noisy.length === 0)
        return '';
    const keys = [...new Set(noisy.flatMap(changedKeys))].sort();
    const more = keys.length > MOST_KEYS ? ` and ${keys.length - MOST_KEYS} more` : '';
    const objects = noisy.length === 1 ? '1 object differs' : `${noisy.length} objects differ`;
    return `# ${objects} in nothing but ${keys.slice(0, MOST_KEYS).join(', ')}${more}\n`;
}
function comparison({ before, after }, view) {
    const name = (0,object .Vb)(after ?? before);
    const patch = (0,create .YB)(before ? name : '/dev/null', after ? name : '/dev/null', before ? diff_text((0,redact_object .ll)(before), view) : '', after ? diff_text(before ? markChangedSecrets(before, after) : (0,redact_object .ll)(after), view) : '', undefined, undefined, { context: 3, ...(before && after && { maxEditLength: MOST_EDITS }) });
    if (patch === undefined)
        return `# ${name} has too many changes to show\n`;
    if (patch.hunks.length === 0)
        return '';
    const lines = (0,create .Gu)(patch, create .jr)
        .split('\n')
        .filter((line) => !line.startsWith('\\ '));
    const cut = lines.length - MOST_LINES;
    return cut <= 0 ? lines.join('\n') : `${lines.slice(0, MOST_LINES).join('\n')}\n# ${cut} more lines\n`;
}
function diff_text(object, { raw }) {
    const yaml = (0,dist .As)(raw ? object : foldNoise(object).object, {
        sortMapEntries: true,
        lineWidth: 0,
        aliasDuplicateObjects: false,
    });
    return yaml.split('\n').map(shortened).join('\n');
}
function shortened(line) {
    if (line.length <= LONGEST_LINE)
        return line;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(line).digest('hex').slice(0, 12);
    return `${line.slice(0, LINE_BEGIN)}... (${line.length} characters, sha256 ${digest})`;
}
function noiseNote(pair) {
    const changed = changedKeys(pair);
    return pair.after && changed.length > 0
        ? `# ${(0,object .Vb)(pair.after)} has another ${changed.join(', ')}\n`
        : '';
}
function changedKeys({ before, after }) {
    return before && after ? changedNoise(foldNoise(before), foldNoise(after)) : [];
}


  }),

  86589:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _: () => (  pairName),
    j: () => (  pairObjects)
  });
  var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31589);

function pairObjects(before, after) {
    const olds = new Map(before.map((object) => [keyOf(object), object]));
    const news = new Map(after.map((object) => [keyOf(object), object]));
    return [...new Map([...news, ...olds]).keys()]
        .map((key) => ({ before: olds.get(key), after: news.get(key) }))
        .sort((a, b) => rank(a) - rank(b));
}
function pairName({ before, after }) {
    return (0,_object_js__WEBPACK_IMPORTED_MODULE_0__  .Vb)(after ?? before);
}
function keyOf(object) {
    const group = object.apiVersion.includes('/') ? object.apiVersion.replace(/\/.*/, '') : '';
    return `${group}/${(0,_object_js__WEBPACK_IMPORTED_MODULE_0__  .Vb)(object)}`;
}
function rank({ before, after }) {
    const { kind, spec } = after ?? before;
    return kind === 'Pod' || spec?.template !== undefined || spec?.jobTemplate !== undefined ? 0 : 1;
}


  }),

  75112:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  appliedForm)
  });
  var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);
  var _util_scalar_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80809);
  var _helm_owner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10560);



function appliedForm(stored, release) {
    const { status: _status, ...object } = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__  .L)(stored);
    const { creationTimestamp: _created, ...metadata } = object.metadata;
    return folded({ ...object, metadata: release ? marked(metadata, release) : metadata });
}
function marked({ labels, annotations, ...metadata }, release) {
    const marks = (0,_helm_owner_js__WEBPACK_IMPORTED_MODULE_1__  .QJ)(release).metadata;
    return {
        ...metadata,
        labels: { ...labels, ...marks.labels },
        annotations: { ...annotations, ...marks.annotations },
    };
}
function folded(object) {
    const { stringData, ...rest } = object;
    if (object.kind !== 'Secret' || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__  .O)(stringData))
        return object;
    const encoded = Object.entries(stringData).map(([key, value]) => [
        key,
        Buffer.from((0,_util_scalar_text_js__WEBPACK_IMPORTED_MODULE_2__  .w)(value)).toString('base64'),
    ]);
    const data = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__  .O)(object.data) ? object.data : {};
    return { ...rest, data: { ...data, ...Object.fromEntries(encoded) } };
}


  }),

  96110:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  readLive)
  });
  var _kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10560);
  var _model_object_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19651);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);



const WORTH_A_LIST = 4;
async function readLive(reader, refs) {
    const groups = new Map();
    for (const { apiVersion, kind, namespace } of refs) {
        const key = `${apiVersion} ${kind} ${namespace}`;
        const query = { apiVersion, kind, ...(namespace !== undefined && { namespace }), count: 0 };
        const group = groups.get(key) ?? query;
        groups.set(key, { ...group, count: group.count + 1 });
    }
    const many = [...groups.values()].filter(({ count }) => count >= WORTH_A_LIST);
    const known = new Map();
    await Promise.all(many.map(async ({ count: _, ...query }) => {
        const list = await reader.list({ ...query, labelSelector: _kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_0__  .EF });
        for (const object of list.ok ? list.value : [])
            known.set(keyOf(object), object);
    }));
    return async (ref) => {
        const found = known.get(`${ref.apiVersion} ${(0,_model_object_ref_js__WEBPACK_IMPORTED_MODULE_1__  .r)(ref)}`);
        return found ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(found) : reader.get(ref);
    };
}
function keyOf({ apiVersion, kind, metadata }) {
    const { name, namespace } = metadata;
    return `${apiVersion} ${(0,_model_object_ref_js__WEBPACK_IMPORTED_MODULE_1__  .r)({ apiVersion, kind, name, ...(namespace !== undefined && { namespace }) })}`;
}


  }),

  5711:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    GX: () => (  takenAway),
    SP: () => (  byOther),
    _C: () => (  takenAmong)
  });
  var _helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12851);
  var _kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10560);
  var _kube_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31589);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46305);
  var _read_live_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96110);





async function takenAway(release, record, source) {
    const stored = await (0,_helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_0__  .QM)(release, record, source);
    if (!stored.ok)
        return stored;
    const refs = stored.value.objects.map(_kube_object_js__WEBPACK_IMPORTED_MODULE_1__  .H8);
    const read = await (0,_read_live_js__WEBPACK_IMPORTED_MODULE_2__  .p)(source.reader, refs);
    const live = await Promise.all(refs.map(read));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(live.flatMap((found) => found.ok && found.value && !(0,_kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_4__  .D0)(found.value, release) ? byOther(found.value) : []));
}
function takenAmong(found) {
    return found.flatMap(({ live, wanted }) => {
        const owner = wanted && (0,_kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_4__  .ym)(wanted);
        return live && owner && !(0,_kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_4__  .D0)(live, owner) ? byOther(live) : [];
    });
}
function byOther(live) {
    const owner = (0,_kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_4__  .ym)(live);
    return owner ? [{ object: (0,_kube_object_js__WEBPACK_IMPORTED_MODULE_1__  .Vb)(live), by: `${owner.namespace}/${owner.name}` }] : [];
}


  }),

  84354:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  parseRendered),
    e: () => (  sameRendered)
  });
  var _kube_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49958);
  var _kube_manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25604);
  var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89815);
  var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29598);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);





function parseRendered(manifest) {
    const documents = (0,_kube_documents_js__WEBPACK_IMPORTED_MODULE_0__  .e)(manifest);
    return documents.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(documents.value.map(({ object }) => object)) : documents;
}
function sameRendered(one, other) {
    return fingerprint(one) === fingerprint(other);
}
function fingerprint(manifest) {
    return (0,_kube_manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__  .Ms)(manifest)
        .flatMap(({ text, objects, failure }) => failure ? [text] : objects.map((object) => (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__  .d)(normalised(object))))
        .sort()
        .join('\n');
}
function normalised({ status: _status, ...object }) {
    const { creationTimestamp: _created, ...metadata } = object.metadata;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__  .L)({ ...object, metadata });
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

  52858:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  post: () => (  post)
});

var external_node_path_ = __webpack_require__(76760);
var tell_preview = __webpack_require__(50797);
var action_request = __webpack_require__(82769);
var action_step = __webpack_require__(55213);
var run_comment = __webpack_require__(28085);
var run_deployment = __webpack_require__(76554);
var upload_diagnostics = __webpack_require__(5631);
var leftover_processes = __webpack_require__(61952);
var annotate = __webpack_require__(34860);
var step_summary = __webpack_require__(61623);
var fold_events = __webpack_require__(58857);
var annotations = __webpack_require__(46241);
var comment = __webpack_require__(17554);
var escape_markdown = __webpack_require__(64200);
var summary_summary = __webpack_require__(48422);
var wording = __webpack_require__(62867);
var keep_result = __webpack_require__(12082);
var external_node_fs_ = __webpack_require__(73024);
var hook_lease = __webpack_require__(84208);
var release_helm = __webpack_require__(38277);
var events_of = __webpack_require__(84259);
var phase = __webpack_require__(44615);
;// CONCATENATED MODULE: ./build/session/ending/killed-run.js





function killedRun(events, { getState, options, isStillRunning }) {
    const [planned] = events;
    const kubectl = getState('kubectl');
    if (planned?.type !== 'run-planned' || kubectl === '')
        return undefined;
    const ended = new Set((0,events_of .X)(events, 'release-ended').map(({ release }) => release));
    const started = (0,events_of .X)(events, 'release-started').map(({ release }) => release);
    const unsettled = new Set(started.filter((id) => !ended.has(id) || getState((0,release_helm .VM)(id)) === 'held'));
    const others = [undefined, ...started].flatMap((id) => otherOf(id, getState((0,hook_lease .Fz)(id))));
    if (unsettled.size === 0 && others.length === 0)
        return undefined;
    return {
        plan: planned.plan,
        unsettled,
        others,
        helmOf: (id) => {
            const state = helmState(getState((0,release_helm .hY)(id)));
            const isAlive = state?.pid !== undefined && isStillRunning(state.pid, getState('privateFolder'));
            return state && { ...state, isAlive };
        },
        phaseOf: (id) => phaseOf(id, events),
        holder: getState('holder'),
        kubectl,
        options: { ...sourceOf(getState('kubeconfig'), options), resultFolder: options.resultFolder },
    };
}
function sourceOf(copy, options) {
    if (copy !== '' && (0,external_node_fs_.existsSync)(copy))
        return { kubeconfigPath: copy };
    const { kubeconfigContent, context } = options;
    return {
        ...(kubeconfigContent !== undefined && { kubeconfigContent }),
        ...(context !== undefined && { context }),
    };
}
function phaseOf(id, events) {
    const own = events.filter((event) => 'release' in event && event.release === id);
    if ((0,events_of .X)(own, 'diagnosed').length > 0 || (0,events_of .X)(own, 'release-ended').length > 0)
        return undefined;
    const started = (0,events_of .X)(own, 'phase-started').map(({ phase }) => phase);
    return phase .Nk.findLast((phase) => started.includes(phase));
}
function otherOf(hookOf, saved) {
    try {
        const { name, namespace } = JSON.parse(saved);
        return [{ name, namespace, hookOf }];
    }
    catch {
        return [];
    }
}
function helmState(saved) {
    try {
        return JSON.parse(saved);
    }
    catch {
        return undefined;
    }
}

var left_runs = __webpack_require__(50053);
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/session/ending/read-journal.js

async function readJournal(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    return text.split('\n').flatMap((line) => {
        try {
            return [JSON.parse(line)];
        }
        catch {
            return [];
        }
    });
}

var writer = __webpack_require__(217);
var subject = __webpack_require__(51119);
var build_effects = __webpack_require__(77814);
var deadline = __webpack_require__(3783);
var diagnose = __webpack_require__(31599);
var writing_claim = __webpack_require__(55331);
var recover_release = __webpack_require__(13069);
var release_context = __webpack_require__(74260);
var built_in_step = __webpack_require__(9205);
var release = __webpack_require__(45333);
var result = __webpack_require__(46305);
var approve = __webpack_require__(74323);
var judge_pending = __webpack_require__(75379);
var recover = __webpack_require__(80039);
;// CONCATENATED MODULE: ./build/plan/planners/recovery.js

function planReleasingLeases(plan, others) {
    const releases = others.map(({ name, namespace }) => (0,recover .s)({ id: `${namespace}/${name}`, observed: { name, namespace, revisions: [] } }));
    return { ...plan, releases };
}
function planRecovery(plan, unsettled) {
    const left = plan.releases.filter(({ id }) => unsettled.has(id));
    const releases = left.map((release) => ({ ...release, settings: { ...release.settings, lockTimeout: 0 } }));
    return { ...plan, releases };
}

var folders = __webpack_require__(31405);
var open_cluster = __webpack_require__(45147);
var open_run_journal = __webpack_require__(60747);
var session_stopwatch = __webpack_require__(8648);
var release_lease = __webpack_require__(86663);
;// CONCATENATED MODULE: ./build/session/ending/release-hook-leases.js






async function releaseHookLeases({ plan, others, holder }, { connection, store, emit, clock, signal }) {
    const approved = (0,approve .S)(planReleasingLeases(plan, others));
    const effects = (0,build_effects .d)(approved, (permit) => ({ cluster: (0,writer .K)(connection, permit) }));
    if (!effects)
        return;
    const { reader } = connection;
    for (const [index, planned] of approved.plan.releases.entries()) {
        const release = {
            run: {
                cluster: { reader, store },
                record: { emit },
                limits: { clock },
                leases: { lock: 'auto', holder: (0,hook_lease .UB)(holder, others[index]?.hookOf) },
            },
            effects,
            planned,
            observed: undefined,
            lease: undefined,
            signal,
        };
        const lease = await (0,release_lease ._e)(release);
        if (lease.ok)
            await (0,release_lease .wL)(release, lease.value);
    }
}

;// CONCATENATED MODULE: ./build/session/ending/recover-run.js




















const RECOVERY_MS = 45_000;
const LATE = { ...diagnose .Bp, timeMs: 5_000 };
async function recoverRun(killed, earlier, deps) {
    const events = await (0,deadline .w)(RECOVERY_MS, deps.signal, (signal) => (0,folders .Qy)(killed.options, deps, async (folders) => {
        const journal = (0,open_run_journal .f)(folders.result, deps, earlier);
        try {
            const stopwatch = (0,session_stopwatch .Q)(deps.clock);
            const opened = await (0,open_cluster .D)({
                options: { ...killed.options, dryRun: false },
                deps: { ...deps, signal },
                tools: { kubectl: { path: killed.kubectl, version: killed.plan.tools.kubectl } },
                folders,
                expected: {},
                until: signal,
                stopwatch,
            });
            const { emit } = journal;
            if (opened.ok)
                await settle(killed, { ...deps, ...opened.value, emit, signal, folders });
            else {
                const text = `what the run left in the cluster stays as it is: ${opened.failure.message}`;
                emit({ type: 'warning', text });
            }
            return (0,result.ok)(journal.events());
        }
        finally {
            journal.close();
        }
    }));
    if (events.ok)
        return events.value;
    deps.log.warning(`what the run left in the cluster stays as it is: ${events.failure.message}`);
    return earlier;
}
async function settle(killed, aftermath) {
    const { connection } = aftermath;
    try {
        await releaseHookLeases(killed, aftermath);
        const approved = (0,approve .S)(planRecovery(killed.plan, killed.unsettled));
        const effects = (0,build_effects .d)(approved, (permit) => ({ cluster: (0,writer .K)(connection, permit) }));
        if (!effects)
            return;
        const planned = approved.plan.releases.filter(({ id }) => approved.performs.has(id));
        await Promise.all(planned.map((release) => recoverOne(release, { killed, effects, ...aftermath })));
    }
    finally {
        await connection.close();
    }
}
async function recoverOne(planned, recovery) {
    const { killed, connection, store, effects, emit, clock, redactor, signal, folders } = recovery;
    const { id } = planned;
    const { reader } = connection;
    const release = {
        run: {
            cluster: { reader, store },
            record: { emit, redactor },
            limits: { clock },
            leases: { lock: 'auto', holder: killed.holder },
        },
        effects,
        planned,
        observed: undefined,
        lease: undefined,
        signal,
        diagnosticsFolder: (0,external_node_path_.join)(folders.diagnostics, id),
    };
    const recovered = await (0,recover_release .U)(release, (record) => judge(record, planned, release, killed), async () => {
        const phase = killed.phaseOf(id);
        if (phase !== undefined)
            await (0,diagnose .h4)(release, subjectOf(planned, (0,release_context .O)(release), phase), LATE);
    });
    if (!recovered.ok) {
        const text = `it stays as the killed run left it: ${recovered.failure.message}`;
        emit({ type: 'warning', release: id, text });
    }
}
function subjectOf(planned, observed, phase) {
    const { name, namespace, installed, phases } = planned;
    const known = observed.revisions.filter(({ revision }) => revision <= (installed?.revision ?? 0));
    const before = { ...observed, revisions: known };
    return {
        release: { name, namespace },
        phase,
        failure: { reason: 'cancelled', message: `the run was killed in ${phase}` },
        observed,
        revisions: (0,subject .T)({ phase, stores: (0,built_in_step .I4)(phases.exec.steps), before, observed }),
        withoutHelm: false,
        since: ((0,release .BP)(observed)?.createdAt ?? 0) * 1_000,
    };
}
function judge(record, planned, { run, lease, observed }, killed) {
    const annotation = lease?.annotations[writing_claim .Xn];
    const leftByDeadRun = (0,writing_claim .gg)(annotation, observed);
    const noted = leftByDeadRun ? (0,writing_claim .g2)(annotation) : undefined;
    const helm = killed.helmOf(planned.id);
    const isOwn = helm?.revision === record.revision &&
        (helm.until === undefined || helm.until === (record.writingUntil ?? noted));
    if (isOwn && !helm.isAlive)
        return { kind: 'recover', why: 'its run was killed' };
    return (0,judge_pending .l)({
        release: planned,
        record,
        underLease: lease !== undefined,
        leftByDeadRun,
        ...(noted !== undefined && { writingUntil: noted }),
        now: run.cluster.reader.serverTime(),
        settings: planned.settings,
    });
}

var open_manifest = __webpack_require__(89026);
var clock = __webpack_require__(37218);
var own_folder = __webpack_require__(92325);
var spawn = __webpack_require__(32261);
var supervisor = __webpack_require__(50136);
;// CONCATENATED MODULE: ./build/post.js



























async function post() {
    const step = await (0,action_step .r)();
    try {
        await cleanUp(step);
    }
    catch (error) {
        step.log.warning(`cleaning up after the run: ${error instanceof Error ? error.message : String(error)}`);
    }
    finally {
        step.actions.end();
    }
}
async function cleanUp(step) {
    const { core, context, log } = step;
    const resultFolder = core.getState('resultFolder');
    if (resultFolder === '')
        return;
    const runs = await (0,left_runs .i)(resultFolder);
    const folders = await privateFolders(runs, context.tempFolder);
    try {
        const ended = await Promise.all(folders.map((folder) => (0,leftover_processes .k)(folder, clock .m)));
        for (const command of ended.flat())
            log.warning(`ended a process that the run had left: ${command}`);
        await recoverAndReport(step, resultFolder, runs);
    }
    finally {
        await Promise.all(folders.map(own_folder .Tc));
    }
}
async function privateFolders(runs, tempFolder) {
    const named = [...new Set(runs.map(({ getState }) => getState('privateFolder')))];
    const own = await Promise.all(named.map((folder) => (0,own_folder .Zn)(folder, tempFolder)));
    return named.filter((_, index) => own[index]);
}
async function recoverAndReport(step, resultFolder, runs) {
    const { values: wanted, command } = await (0,action_request .i)(step.env);
    if (!command.ok)
        return;
    const settled = (await Promise.all(runs.map((run) => post_settle(step, run, wanted)))).flat();
    if (settled.length === 0)
        return;
    const artifact = await upload(step, settled, {
        options: (0,action_request .k)(wanted, step.context, resultFolder),
        wanted,
    });
    if (hasTold(step))
        return;
    for (const run of settled) {
        await tell(step, run, { command: command.value, wanted, ...(artifact && { artifact }) });
    }
    await (0,run_deployment .p)(step, { command: command.value, values: wanted }).wasKilled();
}
function hasTold({ core }) {
    return core.getState('ended') !== '';
}
async function post_settle(step, { resultFolder, part, getState }, wanted) {
    const earlier = await readJournal((0,external_node_path_.join)(resultFolder, open_run_journal .R));
    if (earlier[0]?.type !== 'run-planned')
        return [];
    const options = (0,action_request .k)(wanted, step.context, resultFolder);
    const events = await post_recover(step, earlier, { getState, options }).catch((error) => {
        step.log.warning(`recovering what the run left: ${error instanceof Error ? error.message : error}`);
        return earlier;
    });
    const result = (0,fold_events .v)(events);
    const isNews = !hasTold(step) || events.length > earlier.length;
    const kept = isNews && (await (0,keep_result .B)(result, resultFolder, (text) => step.log.warning(text)));
    return [
        {
            ...(part !== undefined && { part }),
            result,
            ...(kept && { kept: { ...kept, diagnosticsFolder: (0,external_node_path_.join)(resultFolder, 'diagnostics') } }),
        },
    ];
}
async function upload(step, settled, { options, wanted }) {
    const isWanted = settled.some(({ part, kept, result }) => (part === undefined || kept !== undefined) && (0,upload_diagnostics .D)(wanted.uploadDiagnostics, result));
    if (step.core.getState('uploaded') !== '' || !isWanted)
        return undefined;
    await (0,open_manifest .g)(options, step);
    return (0,upload_diagnostics .o)(options.resultFolder, wanted, step, new AbortController().signal);
}
async function post_recover(step, earlier, { getState, options }) {
    const { log, context } = step;
    const killed = killedRun(earlier, { getState, options, isStillRunning: leftover_processes .Q });
    if (!killed)
        return earlier;
    await (0,open_manifest .g)(options, step);
    return recoverRun(killed, earlier, {
        ...step,
        clock: clock .m,
        spawn: (0,spawn .W)({ supervisor: (0,supervisor .p)() }),
        tempFolder: context.tempFolder,
        onEvent: (event) => {
            if (event.type === 'warning')
                log.warning([event.release, event.text].filter(Boolean).join(': '));
        },
        signal: new AbortController().signal,
        forced: new AbortController().signal,
        saveState: () => { },
    });
}
async function tell(step, { part, result, kept }, { command, wanted, artifact }) {
    const { core, actions, log, redactor } = step;
    const headlined = part === undefined ? (0,wording .Pl)(result) : `${part}: ${(0,wording .Pl)(result)}`;
    if (part !== undefined && result.outcome !== 'interrupted') {
        log.info(headlined);
        return;
    }
    log.warning(headlined);
    if (wanted.annotations) {
        actions.withCommands(() => (0,annotate .f)(core, (0,annotations .AK)(result), redactor));
    }
    if (kept && (0,step_summary .u)(wanted.summary, true)) {
        const summary = (0,summary_summary .B)(result, kept, kept.diagnoses);
        const named = part === undefined ? summary : (0,tell_preview .wL)(summary, (0,escape_markdown .SS)(part));
        const problem = await (0,step_summary .o)(core, redactor.clean(named), artifact);
        if (problem !== undefined)
            log.warning(problem);
    }
    await (0,run_comment .D)(step, { command, values: wanted }).end((0,comment .w)(result), true);
}


  })

};
