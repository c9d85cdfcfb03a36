export const id = 7903;
export const ids = [7903];
export const modules = {

/***/ 1728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ hookInputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _hooks_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4358);
/* harmony import */ var _model_plan_phase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44615);



/** What a chart's hooks add to its inputs: their definitions by phase, and the files they name (absolute paths). */
function hookInputs(entry, manifestFolder) {
    const hooks = Object.fromEntries(_model_plan_phase_js__WEBPACK_IMPORTED_MODULE_2__/* .PHASES */ .ZG.map((phase) => [phase, entry.hooks[phase].map(({ item }) => item.source)]));
    const hookFiles = _model_plan_phase_js__WEBPACK_IMPORTED_MODULE_2__/* .PHASES */ .ZG.flatMap((phase) => entry.hooks[phase]).flatMap(({ item, folder = manifestFolder }) => (0,_hooks_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .kindNamed */ .U)(item.kind)
        .files(item.spec)
        .map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, file)));
    return { hooks, hookFiles };
}


/***/ }),

/***/ 37464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ LARGEST_BYTES),
/* harmony export */   z: () => (/* binding */ createDownload)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44708);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var _cluster_transport_abort_failure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72110);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46305);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72211);
/* harmony import */ var _system_own_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92325);
/* harmony import */ var _util_shown_url_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85248);










/** A release record has one megabyte, so a larger file could not be deployed anyway. */
const LARGEST_BYTES = 5 * 1024 * 1024;
const MOST_REDIRECTS = 5;
const TIMEOUT_MS = 30_000;
/** Downloads, or takes what was kept in `cache`, a folder that is this user's alone. Redirects are followed, for the digest decides; never from https to http. */
function createDownload(cache) {
    return async (file, signal) => {
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)('manifests', file.sha256);
        const kept = cache !== undefined && (await (0,_system_own_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .isPrivate */ .Gw)(cache)) ? await read((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(cache, name)) : undefined;
        if (kept && sha256(kept) === file.sha256)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(kept);
        const got = await follow(file.url, signal, MOST_REDIRECTS);
        if (signal.aborted)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .f)((0,_cluster_transport_abort_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .abortFailure */ .P)(signal, `download ${(0,_util_shown_url_js__WEBPACK_IMPORTED_MODULE_9__/* .shownUrl */ .z)(file.url)}`));
        if (!got.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .f)(aboutUrl(file.url, got.failure));
        const seen = sha256(got.value);
        if (seen !== file.sha256)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .f)(otherDigest(file, seen));
        // A cache that cannot be written is as good as none.
        if (cache !== undefined)
            await keep(cache, name, got.value).catch(() => { });
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(got.value);
    };
}
function read(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path).catch(() => undefined);
}
async function keep(cache, name, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(cache, { recursive: true, mode: 0o700 });
    if (await (0,_system_own_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .isPrivate */ .Gw)(cache))
        await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writePrivateFile */ .Pl)(cache, name, content);
}
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
async function follow(url, signal, left) {
    const answered = await get(url, AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]));
    if (!answered.ok || Buffer.isBuffer(answered.value))
        return answered;
    const { location } = answered.value;
    const next = location !== '' && URL.canParse(location, url) ? new URL(location, url) : undefined;
    if (next === undefined || !/^https?:$/.test(next.protocol))
        return because('it redirects to no address');
    if (url.startsWith('https:') && next.protocol === 'http:')
        return because(`it redirects to ${next.origin}, without https`);
    if (left === 0)
        return because(`it redirects more than ${MOST_REDIRECTS} times`);
    return follow(next.href, signal, left - 1);
}
function get(url, signal) {
    const send = url.startsWith('https:') ? node_https__WEBPACK_IMPORTED_MODULE_3__.request : node_http__WEBPACK_IMPORTED_MODULE_2__.request;
    return new Promise((resolve) => {
        const failed = (error) => resolve(because(signal.aborted ? `no answer within ${TIMEOUT_MS / 1_000} s` : error.message));
        const outgoing = send(url, { signal, agent: false, headers: { 'user-agent': 'helm-lifecycle' } }, (response) => {
            const { statusCode: status = 0, headers } = response;
            const end = (result) => {
                resolve(result);
                outgoing.destroy();
            };
            if (status >= 300 && status < 400)
                return end((0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)({ location: headers.location ?? '' }));
            if (status !== 200)
                return end(because(`the server answered ${status}`));
            collect(response, end, failed);
        });
        outgoing.on('error', failed);
        outgoing.end();
    });
}
function collect(response, end, failed) {
    const chunks = [];
    let bytes = 0;
    const isTooLarge = (size) => size > LARGEST_BYTES;
    const tooLarge = () => end(because(`it is larger than ${LARGEST_BYTES / 1024 / 1024} MiB`));
    if (isTooLarge(Number(response.headers['content-length'] ?? 0))) {
        tooLarge();
        return;
    }
    response.on('error', failed);
    response.on('data', (chunk) => {
        bytes += chunk.length;
        if (isTooLarge(bytes))
            tooLarge();
        else
            chunks.push(chunk);
    });
    response.on('end', () => end((0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(Buffer.concat(chunks))));
}
function because(why) {
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .f)({ reason: 'chart', message: why });
}
function aboutUrl(url, { message }) {
    return {
        reason: 'chart',
        message: `download ${(0,_util_shown_url_js__WEBPACK_IMPORTED_MODULE_9__/* .shownUrl */ .z)(url)}: ${message}`,
        remedy: 'Check the address, and that this machine reaches it; or keep the file in the repository.',
    };
}
function otherDigest({ url, sha256: expected }, seen) {
    return {
        reason: 'chart',
        message: `download ${(0,_util_shown_url_js__WEBPACK_IMPORTED_MODULE_9__/* .shownUrl */ .z)(url)}: its sha256 is ${seen}, not ${expected}, so it is not used`,
        remedy: 'Look at what is there now. When it is what you want, write its digest into the manifest.',
    };
}


/***/ }),

/***/ 97903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bz: () => (/* binding */ localChartWarnings),
  xl: () => (/* binding */ observedAgain),
  tc: () => (/* binding */ releaseFacts),
  He: () => (/* binding */ stageChart)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/helm/stored-objects.js
var stored_objects = __webpack_require__(12851);
// EXTERNAL MODULE: ./build/model/release/release.js
var release_release = __webpack_require__(45333);
// EXTERNAL MODULE: ./build/model/result/failure.js
var failure = __webpack_require__(48136);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/util/json-text.js
var json_text = __webpack_require__(63739);
// EXTERNAL MODULE: ./build/model/canonical-json.js
var canonical_json = __webpack_require__(89815);
// EXTERNAL MODULE: ./build/util/shorten.js
var shorten = __webpack_require__(85092);
;// CONCATENATED MODULE: ./build/observe/changed-values.js



/** Names that one release tells. */
const MOST = 200;
const LONGEST = 120;
/** Which of the user's values differ, by path; a list is one value. Neither of the values is told. */
function changedValues(before, after) {
    return compare(before, after, []).slice(0, MOST);
}
function compare(before, after, path) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return keys.flatMap((key) => {
        const at = [...path, key];
        const [old, now] = [memberOf(before, key), memberOf(after, key)];
        if ((0,json/* isJsonObject */.O)(old) && (0,json/* isJsonObject */.O)(now))
            return compare(old, now, at);
        if (old === undefined)
            return [{ input: 'value', name: pathText(at), change: 'added' }];
        if (now === undefined)
            return [{ input: 'value', name: pathText(at), change: 'removed' }];
        if ((0,canonical_json/* canonicalJson */.d)(old) === (0,canonical_json/* canonicalJson */.d)(now))
            return [];
        return [{ input: 'value', name: pathText(at), change: 'changed' }];
    });
}
function memberOf(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
function pathText(path) {
    const text = path.map((key) => (/^[\w-]+$/.test(key) ? key : JSON.stringify(key))).join('.');
    return (0,shorten/* shorten */.m)(text, LONGEST);
}

;// CONCATENATED MODULE: ./build/observe/changed-inputs.js


/** What Helm keeps in other fields than `templates` and `files`, or not at all. */
const ELSEWHERE = /^(?:charts\/.*|Chart\.(?:yaml|lock)|requirements\.(?:yaml|lock)|values\.(?:yaml|schema\.json))$/;
/**
 * What is not as the stored revision had it, by name: Helm stores the values and the chart's own files, the mark has digits of the
 * rest. Without details in the mark nothing is told of that rest. Can be empty though something differs.
 */
function changedInputs(stored, marked, now) {
    return [
        ...changedChart(stored.chart, now.chart),
        ...changedValues(stored.values, now.values),
        ...changedFiles(stored.raw, now.files),
        ...(marked ? changedParts(marked, now.parts) : []),
    ];
}
function changedChart(before, { name, version }) {
    if (before.name !== name) {
        return [
            { input: 'chart', name: `${before.name} ${before.version} -> ${name} ${version}`, change: 'changed' },
        ];
    }
    if (before.version === version)
        return [];
    return [{ input: 'chart', name: `${before.version} -> ${version}`, change: 'changed' }];
}
function changedFiles({ chart }, files) {
    if (!(0,json/* isJsonObject */.O)(chart) || !Array.isArray(chart.templates))
        return [];
    const stored = new Map([...filesIn(chart.templates), ...filesIn(chart.files)]);
    const own = new Map(files.filter(({ name }) => !ELSEWHERE.test(name)).map(({ name, content }) => [name, content]));
    const names = [...new Set([...stored.keys(), ...own.keys()])].sort();
    return names.flatMap((name) => {
        const [before, after] = [stored.get(name), own.get(name)];
        if (before === undefined)
            return isRead(name) ? [{ input: 'file', name, change: 'added' }] : [];
        if (after === undefined)
            return isRead(name) ? [{ input: 'file', name, change: 'removed' }] : [];
        return withoutBom(before).equals(withoutBom(after)) ? [] : [{ input: 'file', name, change: 'changed' }];
    });
}
/** Which other files there are (.helmignore, README.md) depends on how the chart was packed. */
function isRead(name) {
    return name.startsWith('templates/');
}
function filesIn(list) {
    return (Array.isArray(list) ? list : []).flatMap((file) => {
        if (!(0,json/* isJsonObject */.O)(file) || typeof file.name !== 'string' || ELSEWHERE.test(file.name))
            return [];
        return [[file.name, Buffer.from(typeof file.data === 'string' ? file.data : '', 'base64')]];
    });
}
/** Helm drops it. */
function withoutBom(content) {
    return content.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? content.subarray(3) : content;
}
function changedParts(before, after) {
    const single = [
        [
            { input: 'file', name: 'values.yaml of the chart', change: 'changed' },
            before.chart.defaults,
            after.chart.defaults,
        ],
        [{ input: 'file', name: 'subcharts', change: 'changed' }, before.chart.subcharts, after.chart.subcharts],
        [{ input: 'file', name: 'CRDs', change: 'changed' }, before.crds, after.crds],
        [{ input: 'cluster', name: 'what the cluster serves', change: 'changed' }, before.cluster, after.cluster],
        [{ input: 'hooks', name: 'files', change: 'changed' }, before.hookFiles, after.hookFiles],
    ];
    return [
        ...named('setting', before.settings, after.settings),
        ...named('hooks', before.hooks, after.hooks),
        ...single.flatMap(([change, old, now]) => (old === now ? [] : [change])),
    ];
}
function named(input, before, after) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return names.flatMap((name) => {
        if (before[name] === after[name])
            return [];
        if (before[name] === undefined)
            return [{ input, name, change: 'added' }];
        return [{ input, name, change: after[name] === undefined ? 'removed' : 'changed' }];
    });
}

// EXTERNAL MODULE: ./build/observe/chart/files/chart-files.js + 2 modules
var chart_files = __webpack_require__(57951);
// EXTERNAL MODULE: ./build/observe/values/values-json.js
var values_json = __webpack_require__(35881);
// EXTERNAL MODULE: ./build/observe/values/values-layers.js + 3 modules
var values_layers = __webpack_require__(55924);
;// CONCATENATED MODULE: ./build/observe/changes-since.js







/** What of the staged inputs is not as a stored revision had it. Nothing where the chart cannot be read, which others tell. */
async function changesSince(stored, { details }, now) {
    const { chart, parts, chartPath, valuesFiles } = now;
    if (!chart || !parts)
        return [];
    const files = await (0,chart_files/* readChartFiles */.A)(chartPath);
    const values = await mergedValues(valuesFiles);
    if (!files.ok || values === undefined)
        return [];
    return changedInputs(stored, details?.parts, { chart, files: files.value, values, parts });
}
/** The user's values as Helm stores them. */
async function mergedValues(paths) {
    const layers = await Promise.all(paths.map(async (path) => ({ name: path, content: await (0,promises_.readFile)(path, 'utf8') })));
    const merged = (0,values_layers/* mergeLayers */.J)(layers);
    const values = merged.ok ? (0,json_text/* parseJson */.q)((0,values_json/* valuesJson */.p)(merged.value)) : undefined;
    return (0,json/* isJsonObject */.O)(values) ? values : undefined;
}

// EXTERNAL MODULE: ./build/observe/chart/crds/own-crds.js
var own_crds = __webpack_require__(7642);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/system/files.js
var system_files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/observe/stage.js
var stage = __webpack_require__(85985);
// EXTERNAL MODULE: ./build/observe/chart/dependencies/unpack-subcharts.js
var unpack_subcharts = __webpack_require__(93066);
// EXTERNAL MODULE: ./build/observe/chart/files/chart-limits.js
var chart_limits = __webpack_require__(87817);
// EXTERNAL MODULE: ./build/observe/chart/crds/chart-crds.js
var chart_crds = __webpack_require__(47318);
;// CONCATENATED MODULE: ./build/observe/chart/crds/stage-crds.js










/** The CRD files of an entry with `crds`, in the order in which they are applied. */
async function stageCrds({ paths, chart, valuesFiles, folder }) {
    if (paths.length > 0)
        return (0,stage/* listYamlFiles */.ls)(paths);
    const limits = (0,chart_limits/* createChartLimits */.Jd)();
    const packed = await (0,chart_files/* readChartFiles */.A)(chart, { limits });
    const files = packed.ok ? await (0,unpack_subcharts/* unpackSubcharts */.U)(packed.value, limits) : packed;
    if (!files.ok)
        return files;
    const layers = valuesFiles.map(async (path) => ({ name: path, content: await (0,promises_.readFile)(path) }));
    const values = (0,values_layers/* mergeLayers */.J)(await Promise.all(layers));
    if (!values.ok)
        return values;
    const staged = [];
    for (const [index, { name, content }] of (0,chart_crds/* chartCrds */.D)(files.value, values.value).entries()) {
        const file = `${String(index).padStart(3, '0')}-${name.replace(/[^\w.-]/g, '_').slice(-80)}`;
        staged.push(await (0,system_files/* writePrivateFile */.Pl)((0,external_node_path_.join)(folder, 'crds'), file, content));
    }
    return (0,result.ok)(staged);
}

// EXTERNAL MODULE: ./build/observe/chart/dependencies/lacking.js
var lacking = __webpack_require__(17547);
// EXTERNAL MODULE: ./build/observe/chart/source/chart-source.js + 8 modules
var chart_source = __webpack_require__(22216);
// EXTERNAL MODULE: ./build/observe/deploy-request.js
var deploy_request = __webpack_require__(6900);
// EXTERNAL MODULE: ./build/util/scalar-text.js
var scalar_text = __webpack_require__(80809);
// EXTERNAL MODULE: ./build/util/unreachable.js
var unreachable = __webpack_require__(40891);
;// CONCATENATED MODULE: ./build/observe/entry-inputs.js


/** The values of a chart entry, as they are laid over each other. */
function valuesLayersOf({ values }) {
    const set = values.set.map((item) => {
        switch (item.type) {
            case 'file':
                return { key: item.key, type: 'file', value: item.file.path };
            case 'json':
                // Text is JSON already.
                return { key: item.key, type: 'json', value: jsonText(item.value) };
            case 'auto':
                return { key: item.key, type: 'auto', value: item.value };
            case 'string':
                return { key: item.key, type: 'string', value: (0,scalar_text/* scalarText */.w)(item.value) };
            default:
                return (0,unreachable/* unreachable */.H)(item);
        }
    });
    return {
        valuesFiles: values.files,
        inlineValues: values.inline,
        values: values.values,
        set,
    };
}
function jsonText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** Where the chart of an entry comes from, as it is resolved. */
function referenceOf(source) {
    const version = source.kind !== 'local' && source.version !== undefined ? { version: source.version } : {};
    switch (source.kind) {
        case 'local':
            return { kind: 'local', path: source.path, source: source.written };
        case 'oci':
            return { kind: 'oci', reference: source.ref, ...version };
        case 'repo':
            return { kind: 'repository', url: source.repo, name: source.name, ...version };
    }
}

// EXTERNAL MODULE: ./build/observe/hook-inputs.js
var hook_inputs = __webpack_require__(1728);
// EXTERNAL MODULE: ./build/observe/inputs-digest.js
var inputs_digest = __webpack_require__(22447);
// EXTERNAL MODULE: ./build/util/is-inside.js
var is_inside = __webpack_require__(75210);
// EXTERNAL MODULE: ./build/observe/manifests/download.js
var download = __webpack_require__(37464);
;// CONCATENATED MODULE: ./build/observe/manifests/manifest-chart.js







/**
 * Makes a chart of Kubernetes manifests, so that Helm owns what is in them. Nothing in them is a template: the chart's templates only
 * read the files.
 */
async function manifestChart(items, name, { folder, workspace, download, signal }) {
    const files = [];
    for (const item of items) {
        const read = 'url' in item ? await fromUrl(item, download, signal) : await fromPath(item.path, workspace);
        if (!read.ok)
            return read;
        files.push(...read.value);
    }
    if (files.length === 0)
        return (0,result/* fail */.f)({
            reason: 'chart',
            message: '`manifests`: there is no .yaml, .yml or .json file',
            remedy: 'Name files, or a folder with some.',
        });
    const path = (0,external_node_path_.join)(folder, 'manifests');
    await (0,system_files/* writePrivateFile */.Pl)(path, 'Chart.yaml', JSON.stringify({ apiVersion: 'v2', name, version: VERSION }));
    for (const [index, file] of files.entries()) {
        const safe = `${String(index + 1).padStart(3, '0')}-${safeName(file.name)}`;
        await (0,system_files/* writePrivateFile */.Pl)(path, `files/${safe}`, file.content);
        await (0,system_files/* writePrivateFile */.Pl)(path, `templates/${safe}`, `{{ .Files.Get "files/${safe}" }}\n`);
    }
    const source = items.map((item) => ('url' in item ? item.url : item.written)).join(', ');
    return (0,result.ok)({ path, name, version: VERSION, source, fetchedDependencies: [], warnings: [], lacks: [] });
}
/** What is in the files says whether they changed. */
const VERSION = '1.0.0';
async function fromUrl(item, download, signal) {
    const content = await download(item, signal);
    return content.ok ? (0,result.ok)([{ name: (0,external_node_path_.basename)(new URL(item.url).pathname), content: content.value }]) : content;
}
/** A file, or those of a folder. */
async function fromPath(path, workspace) {
    const listed = await (0,stage/* listYamlFiles */.ls)([path]);
    if (!listed.ok)
        return listed;
    const named = [];
    for (const file of listed.value) {
        const shown = (0,external_node_path_.relative)(workspace, file);
        const real = await (0,promises_.realpath)(file).catch(() => undefined);
        if (real === undefined || !(0,is_inside/* isInside */.F)(workspace, real))
            return (0,result/* fail */.f)({
                reason: 'chart',
                message: `\`manifests\`: ${shown} leads out of the workspace`,
                remedy: 'Move the file into the repository.',
            });
        const { size } = await (0,promises_.stat)(real);
        if (size > download/* LARGEST_BYTES */.L)
            return (0,result/* fail */.f)({
                reason: 'chart',
                message: `\`manifests\`: ${shown} is larger than ${download/* LARGEST_BYTES */.L / 1024 / 1024} MiB`,
                remedy: 'Split it: a release of Helm has one megabyte.',
            });
        named.push({ name: (0,external_node_path_.basename)(file), content: await (0,promises_.readFile)(real) });
    }
    return (0,result.ok)(named);
}
/** Any name can stand in a template and in an archive then, and none is a helper's or the notes'. */
function safeName(name) {
    const stem = name
        .replace(/\.(?:ya?ml|json)$/i, '')
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .slice(0, 60);
    return `${stem}.yaml`;
}

// EXTERNAL MODULE: ./build/observe/rendered.js
var observe_rendered = __webpack_require__(84354);
// EXTERNAL MODULE: ./build/observe/values/unknown-values.js
var unknown_values = __webpack_require__(21975);
;// CONCATENATED MODULE: ./build/observe/release-facts.js




















/** Stages one entry and reads everything that its plan depends on; a failure is one of the facts. Decides nothing. */
async function releaseFacts(entry, action, observed, source) {
    const facts = { observed };
    if (action === 'skip')
        return facts;
    const staged = action === 'deploy' ? await stageDeploy(entry, facts, source) : await stageDestroy(entry, source);
    if (!staged.ok)
        return { ...facts, failure: { location: entry.location, ...staged.failure } };
    source.stage.releases.set(entry.id, staged.value);
    return withInstalled(entry, facts, staged.value, source);
}
async function stageDeploy(entry, facts, source) {
    const chart = await stageChart(entry, source);
    if (!chart.ok)
        return chart;
    const { resolved, staged } = chart.value;
    const { name, version, appVersion, source: written } = resolved;
    const warnings = [...resolved.warnings, ...(await unknownValueTexts(entry, staged))];
    facts.chart = {
        name,
        version,
        source: written,
        ...(appVersion !== undefined && { appVersion }),
        ...(warnings.length > 0 && { warnings }),
    };
    const digested = await addDigest(entry, staged, facts, source);
    return digested.ok ? (0,result.ok)(staged) : digested;
}
/** A chart that cannot be read says so elsewhere. */
async function unknownValueTexts({ values, source }, { chartPath }) {
    if (Object.keys(values.values).length === 0 || source.kind === 'manifests')
        return [];
    const files = await (0,chart_files/* readChartFiles */.A)(chartPath);
    return files.ok ? (0,unknown_values/* unknownValues */.L)(files.value, values.values).map(unknown_values/* unknownValueText */.H) : [];
}
/** A destroy needs neither chart nor values. The CRDs that may go with it stay when they cannot be read. */
async function stageDestroy(entry, source) {
    const folder = await (0,stage/* stageFolder */.h8)(source.stage, entry.id);
    const nothing = { folder, chartPath: '', valuesFiles: [], setIntegers: [], crdFiles: [] };
    if (!entry.settings.crds?.deleteOnDestroy)
        return (0,result.ok)(nothing);
    const crds = await crdsToDelete(entry, source);
    return (0,result.ok)(crds.ok ? { ...nothing, crdFiles: crds.value } : { ...nothing, crdsUnread: crds.failure });
}
async function crdsToDelete(entry, source) {
    const written = entry.settings.crds?.paths ?? [];
    const missing = written.find((path) => entry.crdPaths.every((file) => file.written !== path));
    if (missing !== undefined)
        return (0,result/* fail */.f)({ reason: 'filesystem', message: `\`${missing}\` cannot be read` });
    if (written.length > 0)
        return (0,stage/* listYamlFiles */.ls)(entry.crdPaths.map((file) => file.path));
    if (entry.source.kind === 'local' && entry.source.path === '')
        return (0,result/* fail */.f)({ reason: 'chart', message: `\`${entry.source.written}\` cannot be read` });
    const chart = await stageChart(entry, source);
    return chart.ok ? (0,result.ok)(chart.value.staged.crdFiles) : chart;
}
/** Finds the chart, and puts values and CRDs into the stage. */
async function stageChart(entry, source) {
    const folder = await (0,stage/* stageFolder */.h8)(source.stage, entry.id);
    const { workspace, download, signal } = source;
    const resolved = entry.source.kind === 'manifests'
        ? await manifestChart(entry.source.items, entry.name, { folder, workspace, download, signal })
        : await (0,chart_source/* resolveChart */.dM)(referenceOf(entry.source), {
            pulls: source.pulls,
            timeoutMs: entry.settings.timeout,
            retry: entry.settings.retry,
            folder,
            workspace,
        });
    if (!resolved.ok)
        return resolved;
    const chart = resolved.value.path;
    const values = await (0,values_layers/* stageValues */.dX)(valuesLayersOf(entry), folder, source.onSecret);
    if (!values.ok)
        return values;
    const paths = entry.crdPaths.map((file) => file.path);
    const isManaged = entry.settings.crds !== undefined && entry.settings.crds.policy !== 'skip';
    const wanted = isManaged || entry.settings.crds?.deleteOnDestroy === true;
    const { files: valuesFiles, integers: setIntegers } = values.value;
    const crds = wanted ? await stageCrds({ paths, chart, valuesFiles, folder }) : (0,result.ok)([]);
    if (!crds.ok)
        return crds;
    const staged = { folder, chartPath: chart, valuesFiles, setIntegers, crdFiles: crds.value };
    const { warnings, lacks } = resolved.value;
    const missed = lacks.filter((lack) => (0,lacking/* isMissed */.OS)(lack, values.value.merged)).map(({ text }) => text);
    const unfilled = await unfilledTexts(entry);
    return (0,result.ok)({ resolved: { ...resolved.value, warnings: [...warnings, ...missed, ...unfilled] }, staged });
}
/** What a local chart warns of before anything is fetched or staged; one with issues warns of nothing. */
async function localChartWarnings(entry, workspace) {
    if (entry.source.kind !== 'local')
        return [];
    const { path, written } = entry.source;
    const plan = await (0,chart_source/* planDeployableChart */.Zl)(await (0,chart_source/* localPlace */.N$)({ path, source: written }, workspace));
    const values = await (0,values_layers/* userValues */.UF)(valuesLayersOf(entry));
    if (!plan.ok || !values.ok)
        return [];
    const missed = plan.value.lacks.filter((lack) => (0,lacking/* isMissed */.OS)(lack, values.value));
    const unfilled = await unfilledTexts(entry);
    return [...plan.value.warnings, ...missed.map(({ text }) => text), ...unfilled];
}
/** The first placeholder of each values file in which none is filled: it may be meant for the chart, so it is no issue. */
async function unfilledTexts({ values }) {
    const warnings = [];
    for (const { path, written, content } of values.files) {
        if (content !== undefined)
            continue;
        const lines = (await (0,promises_.readFile)(path, 'utf8').catch(() => '')).split('\n');
        const line = lines.findIndex((text) => !text.trimStart().startsWith('#') && UNFILLED.test(text));
        const [placeholder] = UNFILLED.exec(lines[line] ?? '') ?? [];
        if (placeholder === undefined)
            continue;
        const file = `{file: ${written}, variables: true}`;
        warnings.push(`${written}:${line + 1}: \`${placeholder}\` stays as it is; \`valuesFiles: [${file}]\` fills it`);
    }
    return warnings;
}
const UNFILLED = /\$\{(?:env|secret|vars)\.[A-Za-z_][\w.-]{0,100}(?::-[^}]{0,100})?\}/;
async function addDigest(entry, staged, facts, source) {
    const digest = await (0,inputs_digest/* digestInputs */.y)({
        release: entry,
        clusterUid: source.clusterUid,
        chartPath: staged.chartPath,
        valuesFiles: staged.valuesFiles,
        setIntegers: staged.setIntegers,
        crdFiles: staged.crdFiles,
        settings: entry.settings,
        ...(0,hook_inputs/* hookInputs */.Z)(entry, source.manifestFolder),
        comingApis: () => comingApis(entry, staged, facts.observed),
    }, source.reader);
    if (!digest.ok)
        return (0,result/* fail */.f)((0,failure/* during */.i)('digest the inputs', digest.failure));
    facts.digest = digest.value.digest;
    facts.parts = digest.value.parts;
    staged.chartDigest = digest.value.chartDigest;
    staged.hookEvents = digest.value.hookEvents;
    facts.usesLookup = digest.value.usesLookup;
    facts.readsApis = digest.value.readsApis;
    return (0,result.ok)();
}
/** What CRDs bring before Helm renders; those in `crds/` of the chart it makes only when it installs. */
async function comingApis({ settings }, staged, observed) {
    const crds = await (0,own_crds/* ownCrds */.h)(staged, settings);
    if (!crds.ok)
        return crds;
    const status = (0,release_release/* newest */.BP)(observed)?.status;
    const isInstall = status === undefined || status === 'uninstalled' || status === 'uninstalling';
    return (0,result.ok)([...crds.value.applied, ...(isInstall ? crds.value.installed : [])].flatMap(own_crds/* apisOf */.n));
}
/** Reads the stored release where the decision or the report needs more than its labels tell. */
async function withInstalled(entry, facts, staged, source) {
    const { observed } = facts;
    const record = (0,release_release/* deployed */.$8)(observed) ?? (0,release_release/* newest */.BP)(observed);
    const marked = (0,release_release/* newest */.BP)(observed)?.inputs;
    const isMarked = facts.digest !== undefined && marked === facts.digest;
    const unknown = entry.settings.reinstallBelow !== undefined || !isMarked || facts.usesLookup;
    if (!record || !unknown)
        return facts;
    const stored = await (0,stored_objects/* readRevision */.M7)(observed, record.revision, source);
    if (!stored.ok)
        return { ...facts, failure: stored.failure };
    if (!stored.value)
        return facts;
    const { name, version } = stored.value.chart;
    const { inputChanges: _before, ...known } = facts;
    const inputChanges = isMarked ? [] : await changesSince(stored.value, record, { ...facts, ...staged });
    const changes = inputChanges.length > 0 ? { inputChanges } : {};
    // The mark does not know another tool's release, nor what a template with `lookup` finds in the cluster now.
    const isForeign = record === (0,release_release/* newest */.BP)(observed) && record.manifestId === undefined;
    const looksUp = facts.usesLookup === true && marked !== undefined;
    if (facts.digest === undefined || !(isForeign || looksUp))
        return { ...known, ...changes, installedChart: { name, version } };
    const rendered = await source.helm.render((0,deploy_request/* deployRequest */.L)(entry, entry.settings, staged, { manifestId: source.manifestId, description: '' }), { signal: source.signal, timeoutMs: entry.settings.timeout });
    // A render that fails is no news here: the upgrade will fail with it and say so.
    const same = rendered.ok && (0,observe_rendered/* sameRendered */.e)(rendered.value.manifest, stored.value.manifest);
    return { ...known, ...changes, installedChart: { name, version }, sameAsStored: same };
}
/**
 * The facts again with a new observation; what was staged stays. The digest is taken anew: charts that were deployed
 * since may have brought APIs that this one's templates ask for, and the mark must tell what Helm sees now.
 */
async function observedAgain(entry, facts, observed, source) {
    const staged = source.stage.releases.get(entry.id);
    const last = (release) => {
        const record = (0,release_release/* newest */.BP)(release);
        return `${record?.revision} ${record?.status} ${record?.inputs}`;
    };
    if (!staged)
        return { ...facts, observed };
    const { digest: _planned, ...rest } = facts;
    const again = { ...rest, observed };
    if (staged.chartPath !== '') {
        const served = facts.readsApis === false ? (0,result.ok)() : await source.reader.resources('fresh');
        const digested = served.ok ? await addDigest(entry, staged, again, source) : served;
        if (!digested.ok)
            return { ...again, failure: digested.failure };
    }
    if (last(observed) === last(facts.observed))
        return again;
    // What drifted from another revision is no drift from this one.
    const { drift: _drift, inSync: _inSync, ...others } = again;
    return withInstalled(entry, others, staged, source);
}


/***/ }),

/***/ 21975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unknownValueText),
/* harmony export */   L: () => (/* binding */ unknownValues)
/* harmony export */ });
/* harmony import */ var _manifest_read_yaml_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1413);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/* harmony import */ var _util_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91734);
/* harmony import */ var _util_scalar_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80809);




/** Keys that every chart has without naming them in values.yaml. */
const EVERYWHERE = ['global', 'tags', 'enabled'];
/**
 * Keys that the chart's values.yaml lacks although it has others beside them, and that no template and no comment mentions. A
 * chart with a values.schema.json is left to Helm. What goes to a subchart, and into an empty mapping, is free.
 */
function unknownValues(files, values) {
    if (files.some(({ name }) => name === 'values.schema.json'))
        return [];
    const text = textOf(files, 'values.yaml');
    const own = mappingIn(text);
    if (own === undefined)
        return [];
    const charts = subchartNames(files);
    const templates = files.filter(({ name }) => /(?:^|\/)templates\//.test(name));
    const used = templates.map(({ content }) => content.toString('utf8')).join('\n');
    const isMentioned = (key) => hasWord(used, `.${key}`) ||
        hasWord(used, `"${key}"`) ||
        hasWord(text, `# ${key}:`) ||
        hasWord(text, `#${key}:`);
    const free = Object.fromEntries(Object.entries(values).filter(([key]) => !charts.has(key)));
    return compare(free, own, { path: '', isMentioned });
}
/** As a warning says it. */
function unknownValueText({ path, meant }) {
    const guess = meant === undefined ? '' : `; did you mean \`${meant}\`?`;
    return `the chart does not know the value \`${path}\`: its values.yaml has no such key and no template reads it${guess}`;
}
function compare(given, own, { path, isMentioned }) {
    const names = Object.keys(own);
    if (names.length === 0)
        return [];
    return Object.entries(given).flatMap(([key, value]) => {
        const below = own[key];
        const at = path === '' ? key : `${path}.${key}`;
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(below))
            return compare(value, below, { path: at, isMentioned });
        if (Object.hasOwn(own, key) || EVERYWHERE.includes(key) || isMentioned(key))
            return [];
        const near = (0,_util_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(key, names) ?? names.find((name) => name.toLowerCase().startsWith(stem(key)));
        return { path: at, ...(near !== undefined && { meant: path === '' ? near : `${path}.${near}` }) };
    });
}
/** `replica` of `replicas`, so that `replicaCount` is found. */
function stem(key) {
    return key.toLowerCase().replace(/s$/, '');
}
function subchartNames(files) {
    const declared = ['Chart.yaml', 'requirements.yaml'].flatMap((name) => {
        const dependencies = mappingIn(textOf(files, name))?.dependencies;
        return Array.isArray(dependencies) ? dependencies.filter(_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O) : [];
    });
    const folders = files.flatMap(({ name }) => /^charts\/([^/]{1,200})\/Chart\.yaml$/.exec(name)?.[1] ?? []);
    return new Set([
        ...declared.flatMap(({ name, alias }) => [(0,_util_scalar_text_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarText */ .w)(name), (0,_util_scalar_text_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarText */ .w)(alias ?? name)]),
        ...folders,
    ]);
}
function hasWord(text, word) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
        if (!/[\w-]/.test(text[at + word.length] ?? ''))
            return true;
    }
    return false;
}
function textOf(files, path) {
    return files.find(({ name }) => name === path)?.content.toString('utf8') ?? '';
}
function mappingIn(text) {
    const documents = (0,_manifest_read_yaml_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYamlDocuments */ .v)(text, { what: 'values.yaml' });
    const value = documents.ok ? documents.value[0] : undefined;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) ? value : undefined;
}


/***/ })

};
