export const id = 4598;
export const ids = [4598];
export const modules = {

  91049:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    f: () => (  createChartPulls)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var semver__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62088);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46305);
  var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72211);





function createChartPulls(deps) {
    const begun = new Map();
    return {
        pull(request, limits) {
            const key = JSON.stringify([request.repo, request.chart, request.version]);
            const earlier = begun.get(key);
            if (earlier)
                return earlier;
            const pulling = pullOnce(request, limits, deps).then((result) => {
                if (!result.ok)
                    begun.delete(key);
                return result;
            });
            begun.set(key, pulling);
            return pulling;
        },
    };
}
async function pullOnce(request, limits, deps) {
    const cache = isExact(request) ? deps.cache : undefined;
    const kept = await cache?.find(request);
    if (kept)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(await writeArchive(kept, deps.folder));
    const pulled = await pullWithRetries(request, limits, deps);
    if (pulled.ok && cache)
        await cache.keep(request, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(pulled.value));
    return pulled;
}
async function pullWithRetries(request, { timeoutMs, retry }, { helm, clock, signal, folder }) {
    let delayMs = retry.delay;
    for (let attempt = 1;; attempt++) {
        const pulled = await helm.pull({ ...request, folder }, { signal, timeoutMs });
        if (pulled.ok || !pulled.failure.transient || attempt >= retry.attempts || signal.aborted)
            return pulled;
        await clock.sleep(delayMs, signal);
        delayMs *= retry.backoff;
    }
}
async function writeArchive(archive, folder) {
    const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(archive).digest('hex').slice(0, 16);
    return (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__  .Pl)(await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__  .I2)(folder, 'kept-'), `${name}.tgz`, archive);
}
function isExact({ chart, version }) {
    return version === undefined ? /@sha256:[0-9a-f]{64}$/.test(chart) : semver__WEBPACK_IMPORTED_MODULE_2__.valid(version) !== null;
}


  }),

  56329:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  referenceOf),
    c: () => (  valuesLayersOf)
  });
  var _util_scalar_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80809);
  var _util_unreachable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40891);


function valuesLayersOf({ values }) {
    const set = values.set.map((item) => {
        switch (item.type) {
            case 'file':
                return { key: item.key, type: 'file', value: item.file.path };
            case 'json':
                return { key: item.key, type: 'json', value: jsonText(item.value) };
            case 'auto':
                return { key: item.key, type: 'auto', value: item.value };
            case 'string':
                return { key: item.key, type: 'string', value: (0,_util_scalar_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(item.value) };
            default:
                return (0,_util_unreachable_js__WEBPACK_IMPORTED_MODULE_1__  .H)(item);
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


  }),

  92501:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    ES: () => (  reinstallWarnings),
    HG: () => (  unfilledWarnings),
    bz: () => (  localChartWarnings),
    p7: () => (  unknownValueWarnings)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var _model_is_below_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35388);
  var _chart_dependencies_lacking_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17547);
  var _chart_files_chart_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57951);
  var _chart_source_chart_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22216);
  var _entry_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56329);
  var _values_unknown_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21975);
  var _values_values_layers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55924);








async function localChartWarnings(entry, workspace) {
    if (entry.source.kind !== 'local')
        return [];
    const { path, written } = entry.source;
    const place = await (0,_chart_source_chart_source_js__WEBPACK_IMPORTED_MODULE_4__  .N$)({ path, source: written }, workspace);
    const plan = await (0,_chart_source_chart_source_js__WEBPACK_IMPORTED_MODULE_4__  .Zl)(place);
    const values = await (0,_values_values_layers_js__WEBPACK_IMPORTED_MODULE_6__  .UF)((0,_entry_inputs_js__WEBPACK_IMPORTED_MODULE_7__  .c)(entry));
    if (!plan.ok || !values.ok)
        return [];
    const missed = plan.value.lacks.filter((lack) => (0,_chart_dependencies_lacking_js__WEBPACK_IMPORTED_MODULE_2__  .OS)(lack, values.value));
    const unknown = await unknownValueWarnings(entry, { chartPath: path }, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace));
    const unfilled = await unfilledWarnings(entry);
    return [...plan.value.warnings, ...missed.map(({ text }) => text), ...unknown, ...unfilled];
}
async function unknownValueWarnings({ values, source }, { chartPath }, within) {
    if (Object.keys(values.values).length === 0 || source.kind === 'manifests')
        return [];
    const files = await (0,_chart_files_chart_files_js__WEBPACK_IMPORTED_MODULE_3__  .A)(chartPath, { ...(within !== undefined && { within }) });
    return files.ok ? (0,_values_unknown_values_js__WEBPACK_IMPORTED_MODULE_5__  .L)(files.value, values.values).map(_values_unknown_values_js__WEBPACK_IMPORTED_MODULE_5__  .H) : [];
}
function reinstallWarnings({ settings }, version) {
    const { reinstallBelow } = settings;
    if (!(0,_model_is_below_js__WEBPACK_IMPORTED_MODULE_1__  .Y)(version, reinstallBelow))
        return [];
    return [
        `\`reinstallBelow: ${reinstallBelow}\` is above the version of the chart, ${version}: every run uninstalls the release and installs it anew`,
    ];
}
async function unfilledWarnings({ values }) {
    const warnings = [];
    for (const { path, written, content } of values.files) {
        if (content !== undefined)
            continue;
        const lines = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => '')).split('\n');
        const line = lines.findIndex((text) => !text.trimStart().startsWith('#') && UNFILLED.test(text));
        const [placeholder] = UNFILLED.exec(lines[line] ?? '') ?? [];
        if (placeholder === undefined)
            continue;
        const file = `{file: ${written}, variables: true}`;
        warnings.push(`${written}:${line + 1}: \`${placeholder}\` stays as it is; \`valuesFiles: [${file}]\` fills it`);
    }
    return warnings;
}
const UNFILLED = /\$\{(?:(?:env|secret|vars|slug\.env)\.[A-Za-z_][\w.-]{0,100}|environment)(?::-[^}]{0,100})?\}/;


  }),

  1728:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  hookInputs)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _hooks_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36468);


function hookInputs(hooks, phases, manifestFolder) {
    const definitions = phases.map((phase) => [phase, hooks[phase].map(({ item }) => item.source)]);
    const hookFiles = phases
        .flatMap((phase) => hooks[phase])
        .flatMap(({ item, folder = manifestFolder }) => (0,_hooks_registry_js__WEBPACK_IMPORTED_MODULE_1__  .U)(item.kind)
        .files(item.spec)
        .map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, file)));
    return { hooks: Object.fromEntries(definitions), hookFiles };
}


  }),

  37464:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  LARGEST_BYTES),
    z: () => (  createDownload)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37067);
  var node_https__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44708);
  var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
  var _cluster_transport_abort_failure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72110);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46305);
  var _system_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72211);
  var _system_private_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24408);
  var _util_shown_url_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85248);










const LARGEST_BYTES = 5 * 1024 * 1024;
const MOST_REDIRECTS = 5;
const TIMEOUT_MS = 30_000;
function createDownload(cache) {
    return async (file, signal) => {
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)('manifests', file.sha256);
        const kept = cache !== undefined && (await (0,_system_private_folder_js__WEBPACK_IMPORTED_MODULE_6__  .G)(cache)) ? await read((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(cache, name)) : undefined;
        if (kept && sha256(kept) === file.sha256)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(kept);
        const got = await follow(file.url, signal, MOST_REDIRECTS);
        if (signal.aborted)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__  .f)((0,_cluster_transport_abort_failure_js__WEBPACK_IMPORTED_MODULE_8__  .P)(signal, `download ${(0,_util_shown_url_js__WEBPACK_IMPORTED_MODULE_9__  .z)(file.url)}`));
        if (!got.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__  .f)(aboutUrl(file.url, got.failure));
        const seen = sha256(got.value);
        if (seen !== file.sha256)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__  .f)(otherDigest(file, seen));
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
    if (await (0,_system_private_folder_js__WEBPACK_IMPORTED_MODULE_6__  .G)(cache))
        await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__  .Pl)(cache, name, content);
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
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__  .f)({ reason: 'chart', message: why });
}
function aboutUrl(url, { message }) {
    return {
        reason: 'chart',
        message: `download ${(0,_util_shown_url_js__WEBPACK_IMPORTED_MODULE_9__  .z)(url)}: ${message}`,
        remedy: 'Check the address, and that this machine reaches it; or keep the file in the repository.',
    };
}
function otherDigest({ url, sha256: expected }, seen) {
    return {
        reason: 'chart',
        message: `download ${(0,_util_shown_url_js__WEBPACK_IMPORTED_MODULE_9__  .z)(url)}: its sha256 is ${seen}, not ${expected}, so it is not used`,
        remedy: 'Look at what is there now. When it is what you want, write its digest into the manifest.',
    };
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

  45734:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  H: () => (  stageChart),
  F: () => (  stageDestroy)
});

var result = __webpack_require__(46305);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var system_files = __webpack_require__(72211);
var stage = __webpack_require__(85985);
var values_layers = __webpack_require__(55924);
var unpack_subcharts = __webpack_require__(93066);
var chart_files = __webpack_require__(57951);
var chart_limits = __webpack_require__(87817);
var chart_crds = __webpack_require__(47318);
;// CONCATENATED MODULE: ./build/observe/chart/crds/stage-crds.js










async function stageCrds({ paths, chart, valuesFiles, folder }) {
    if (paths.length > 0)
        return (0,stage .ls)(paths);
    const limits = (0,chart_limits .Jd)();
    const packed = await (0,chart_files .A)(chart, { limits });
    const files = packed.ok ? await (0,unpack_subcharts .U)(packed.value, limits) : packed;
    if (!files.ok)
        return files;
    const layers = valuesFiles.map(async (path) => ({ name: path, content: await (0,promises_.readFile)(path) }));
    const values = (0,values_layers .J)(await Promise.all(layers));
    if (!values.ok)
        return values;
    const staged = [];
    for (const [index, { name, content }] of (0,chart_crds .D)(files.value, values.value).entries()) {
        const file = `${String(index).padStart(3, '0')}-${name.replace(/[^\w.-]/g, '_').slice(-80)}`;
        staged.push(await (0,system_files .Pl)((0,external_node_path_.join)(folder, 'crds'), file, content));
    }
    return (0,result.ok)(staged);
}

var lacking = __webpack_require__(17547);
var chart_source = __webpack_require__(22216);
var entry_inputs = __webpack_require__(56329);
var entry_warnings = __webpack_require__(92501);
var is_inside = __webpack_require__(75210);
var download = __webpack_require__(37464);
;// CONCATENATED MODULE: ./build/observe/manifests/manifest-chart.js







async function manifestChart(items, name, { folder, workspace, download, signal }) {
    const files = [];
    for (const item of items) {
        const read = 'url' in item ? await fromUrl(item, download, signal) : await fromPath(item.path, workspace);
        if (!read.ok)
            return read;
        files.push(...read.value);
    }
    if (files.length === 0)
        return (0,result .f)({
            reason: 'chart',
            message: '`manifests`: there is no .yaml, .yml or .json file',
            remedy: 'Name files, or a folder with some.',
        });
    const path = (0,external_node_path_.join)(folder, 'manifests');
    await (0,system_files .Pl)(path, 'Chart.yaml', JSON.stringify({ apiVersion: 'v2', name, version: VERSION }));
    for (const [index, file] of files.entries()) {
        const safe = `${String(index + 1).padStart(3, '0')}-${safeName(file.name)}`;
        await (0,system_files .Pl)(path, `files/${safe}`, file.content);
        await (0,system_files .Pl)(path, `templates/${safe}`, `{{ .Files.Get "files/${safe}" }}\n`);
    }
    const source = items.map((item) => ('url' in item ? item.url : item.written)).join(', ');
    return (0,result.ok)({ path, name, version: VERSION, source, fetchedDependencies: [], warnings: [], lacks: [] });
}
const VERSION = '1.0.0';
async function fromUrl(item, download, signal) {
    const content = await download(item, signal);
    return content.ok ? (0,result.ok)([{ name: (0,external_node_path_.basename)(new URL(item.url).pathname), content: content.value }]) : content;
}
async function fromPath(path, workspace) {
    const listed = await (0,stage .ls)([path]);
    if (!listed.ok)
        return listed;
    const named = [];
    for (const file of listed.value) {
        const shown = (0,external_node_path_.relative)(workspace, file);
        const real = await (0,promises_.realpath)(file).catch(() => undefined);
        if (real === undefined || !(0,is_inside .F)(workspace, real))
            return (0,result .f)({
                reason: 'chart',
                message: `\`manifests\`: ${shown} leads out of the workspace`,
                remedy: 'Move the file into the repository.',
            });
        const { size } = await (0,promises_.stat)(real);
        if (size > download .L)
            return (0,result .f)({
                reason: 'chart',
                message: `\`manifests\`: ${shown} is larger than ${download .L / 1024 / 1024} MiB`,
                remedy: 'Split it: a release of Helm has one megabyte.',
            });
        named.push({ name: (0,external_node_path_.basename)(file), content: await (0,promises_.readFile)(real) });
    }
    return (0,result.ok)(named);
}
function safeName(name) {
    const stem = name
        .replace(/\.(?:ya?ml|json)$/i, '')
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .slice(0, 60);
    return `${stem}.yaml`;
}

;// CONCATENATED MODULE: ./build/observe/stage-entry.js









async function stageChart(entry, source) {
    const folder = await (0,stage .h8)(source.stage, entry.id);
    const { workspace, download, signal } = source;
    const resolved = entry.source.kind === 'manifests'
        ? await manifestChart(entry.source.items, entry.name, { folder, workspace, download, signal })
        : await (0,chart_source .dM)((0,entry_inputs .B)(entry.source), {
            pulls: source.pulls,
            timeoutMs: entry.settings.timeout,
            retry: entry.settings.retry,
            folder,
            workspace,
        });
    if (!resolved.ok)
        return resolved;
    const chart = resolved.value.path;
    const values = await (0,values_layers .dX)((0,entry_inputs .c)(entry), folder, source.onSecret);
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
    const missed = lacks.filter((lack) => (0,lacking .OS)(lack, values.value.merged)).map(({ text }) => text);
    const unfilled = await (0,entry_warnings .HG)(entry);
    return (0,result.ok)({ resolved: { ...resolved.value, warnings: [...warnings, ...missed, ...unfilled] }, staged });
}
async function stageDestroy(entry, source) {
    const folder = await (0,stage .h8)(source.stage, entry.id);
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
        return (0,result .f)({ reason: 'filesystem', message: `\`${missing}\` cannot be read` });
    if (written.length > 0)
        return (0,stage .ls)(entry.crdPaths.map((file) => file.path));
    if (entry.source.kind === 'local' && entry.source.path === '')
        return (0,result .f)({ reason: 'chart', message: `\`${entry.source.written}\` cannot be read` });
    const chart = await stageChart(entry, source);
    return chart.ok ? (0,result.ok)(chart.value.staged.crdFiles) : chart;
}


  }),

  21975:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    H: () => (  unknownValueText),
    L: () => (  unknownValues)
  });
  var _manifest_read_yaml_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1413);
  var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
  var _util_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91734);
  var _util_scalar_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80809);




const MOST_UNKNOWN = 20;
const MOST_LOOKED_FOR = 1_000;
const EVERYWHERE = ['global', 'tags', 'enabled'];
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
    return compare(free, own, { path: '', isMentioned, left: { found: MOST_UNKNOWN, looks: MOST_LOOKED_FOR } });
}
function unknownValueText({ path, meant }) {
    const guess = meant === undefined ? '' : `; did you mean \`${meant}\`?`;
    return `the chart does not know the value \`${path}\`: its values.yaml has no such key and no template reads it${guess}`;
}
function compare(given, own, { path, ...rest }) {
    const { isMentioned, left } = rest;
    const names = Object.keys(own);
    if (names.length === 0)
        return [];
    return Object.entries(given).flatMap(([key, value]) => {
        const below = own[key];
        const at = path === '' ? key : `${path}.${key}`;
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__  .O)(value) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__  .O)(below))
            return compare(value, below, { path: at, ...rest });
        if (Object.hasOwn(own, key) || EVERYWHERE.includes(key) || left.found === 0 || left.looks === 0)
            return [];
        left.looks -= 1;
        if (isMentioned(key))
            return [];
        left.found -= 1;
        const near = (0,_util_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__  .a)(key, names) ?? names.find((name) => name.toLowerCase().startsWith(stem(key)));
        return { path: at, ...(near !== undefined && { meant: path === '' ? near : `${path}.${near}` }) };
    });
}
function stem(key) {
    return key.toLowerCase().replace(/s$/, '');
}
function subchartNames(files) {
    const declared = ['Chart.yaml', 'requirements.yaml'].flatMap((name) => {
        const dependencies = mappingIn(textOf(files, name))?.dependencies;
        return Array.isArray(dependencies) ? dependencies.filter(_model_json_js__WEBPACK_IMPORTED_MODULE_1__  .O) : [];
    });
    const folders = files.flatMap(({ name }) => /^charts\/([^/]{1,200})\/Chart\.yaml$/.exec(name)?.[1] ?? []);
    return new Set([
        ...declared.flatMap(({ name, alias }) => [(0,_util_scalar_text_js__WEBPACK_IMPORTED_MODULE_3__  .w)(name), (0,_util_scalar_text_js__WEBPACK_IMPORTED_MODULE_3__  .w)(alias ?? name)]),
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
    const documents = (0,_manifest_read_yaml_documents_js__WEBPACK_IMPORTED_MODULE_0__  .v)(text, { what: 'values.yaml' });
    const value = documents.ok ? documents.value[0] : undefined;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__  .O)(value) ? value : undefined;
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

  14612:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  x: () => (  observeEntries)
});

var promises_ = __webpack_require__(51455);
var release_release = __webpack_require__(45333);
var failure = __webpack_require__(48136);
var result = __webpack_require__(46305);
var external_node_crypto_ = __webpack_require__(77598);
var external_node_path_ = __webpack_require__(76760);
var json = __webpack_require__(29598);
var files = __webpack_require__(72211);
var private_folder = __webpack_require__(24408);
var scalar_text = __webpack_require__(80809);
;// CONCATENATED MODULE: ./build/observe/chart/source/chart-cache.js







const UNUSED_MS = 30 * 24 * 3_600_000;
function createChartCache(folder, { clock, loginOf }) {
    const blobName = (digest) => (0,external_node_path_.join)('archives', `${digest}.tgz`);
    const referenceName = (key) => (0,external_node_path_.join)('references', `${sha256(nameOf(key, loginOf))}.json`);
    const blobPath = (digest) => (0,external_node_path_.join)(folder, blobName(digest));
    return {
        async find(key) {
            const path = (0,external_node_path_.join)(folder, referenceName(key));
            if (!(await (0,private_folder .G)(folder)))
                return undefined;
            try {
                const reference = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
                const digest = (0,json .O)(reference) ? (0,scalar_text .w)(reference.digest) : '';
                if (!/^[0-9a-f]{64}$/.test(digest))
                    throw new Error('no digest');
                const archive = await (0,promises_.readFile)(blobPath(digest));
                if (sha256(archive) !== digest) {
                    await (0,promises_.rm)(blobPath(digest), { force: true });
                    throw new Error('other bytes');
                }
                const now = new Date(clock.now());
                await Promise.all([path, blobPath(digest)].map((file) => (0,promises_.utimes)(file, now, now)));
                return archive;
            }
            catch (error) {
                if (error.code !== 'ENOENT')
                    await (0,promises_.rm)(path, { force: true }).catch(() => { });
                return undefined;
            }
        },
        async keep(key, archive) {
            const digest = sha256(archive);
            try {
                await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
                if (!(await (0,private_folder .G)(folder)))
                    return;
                await (0,files .Pl)(folder, blobName(digest), archive);
                await (0,files .Pl)(folder, referenceName(key), JSON.stringify({ digest }));
                await removeUnused(folder, clock.now() - UNUSED_MS);
            }
            catch {
            }
        },
    };
}
async function removeUnused(folder, before) {
    for (const part of ['archives', 'references']) {
        for (const name of await (0,promises_.readdir)((0,external_node_path_.join)(folder, part))) {
            const file = (0,external_node_path_.join)(folder, part, name);
            const used = await (0,promises_.stat)(file).catch(() => undefined);
            if (used && used.mtimeMs < before)
                await (0,promises_.rm)(file, { force: true });
        }
    }
}
function nameOf({ chart, repo, version }, loginOf) {
    return JSON.stringify([repo ?? '', chart, version ?? '', loginOf(repo ?? chart)]);
}
function sha256(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}

var chart_pulls = __webpack_require__(91049);
var repositories = __webpack_require__(41591);
;// CONCATENATED MODULE: ./build/observe/chart/source/login-digest.js


function loginDigests(registries) {
    const known = new Map();
    return (reference) => {
        const login = registries.find(({ host }) => host === (0,repositories .w)(reference));
        if (login?.username === undefined)
            return '';
        const { host, username, password } = login;
        const digest = known.get(host) ?? (0,external_node_crypto_.scryptSync)(`${username}:${password}`, host, 32).toString('hex');
        known.set(host, digest);
        return digest;
    };
}

var observe_drift = __webpack_require__(76797);
var taken_away = __webpack_require__(5711);
;// CONCATENATED MODULE: ./build/observe/drift/with-drift.js

function withDrift(facts, answer, unchanged) {
    if (answer.ok)
        return { ...facts, ...(answer.value ? { drift: answer.value } : { inSync: true }) };
    if (unchanged === 'check')
        return { ...facts, failure: (0,failure .i)('find out whether it drifted', answer.failure) };
    return withWarning(facts, `whether it drifted is not known: ${answer.failure.message}`);
}
function withWarning(facts, text) {
    const { chart } = facts;
    return chart ? { ...facts, chart: { ...chart, warnings: [...(chart.warnings ?? []), text] } } : facts;
}

var inputs_digest = __webpack_require__(22447);
var download = __webpack_require__(37464);
var new_namespaces = __webpack_require__(22758);
var stored_objects = __webpack_require__(12851);
var phase = __webpack_require__(44615);
var trusted_revision = __webpack_require__(99777);
var json_text = __webpack_require__(63739);
var canonical_json = __webpack_require__(89815);
var shorten = __webpack_require__(85092);
;// CONCATENATED MODULE: ./build/observe/changed-values.js



const MOST = 200;
const LONGEST = 120;
function changedValues(before, after) {
    return compare(before, after, []).slice(0, MOST);
}
function compare(before, after, path) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return keys.flatMap((key) => {
        const at = [...path, key];
        const [old, now] = [memberOf(before, key), memberOf(after, key)];
        if ((0,json .O)(old) && (0,json .O)(now))
            return compare(old, now, at);
        if (old === undefined)
            return [{ input: 'value', name: pathText(at), change: 'added' }];
        if (now === undefined)
            return [{ input: 'value', name: pathText(at), change: 'removed' }];
        if ((0,canonical_json .d)(old) === (0,canonical_json .d)(now))
            return [];
        return [{ input: 'value', name: pathText(at), change: 'changed' }];
    });
}
function memberOf(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
function pathText(path) {
    const text = path.map((key) => (/^[\w-]+$/.test(key) ? key : JSON.stringify(key))).join('.');
    return (0,shorten .m)(text, LONGEST);
}

;// CONCATENATED MODULE: ./build/observe/changed-inputs.js


const ELSEWHERE = /^(?:charts\/.*|Chart\.(?:yaml|lock)|requirements\.(?:yaml|lock)|values\.(?:yaml|schema\.json))$/;
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
    if (!(0,json .O)(chart) || !Array.isArray(chart.templates))
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
function isRead(name) {
    return name.startsWith('templates/');
}
function filesIn(list) {
    return (Array.isArray(list) ? list : []).flatMap((file) => {
        if (!(0,json .O)(file) || typeof file.name !== 'string' || ELSEWHERE.test(file.name))
            return [];
        return [[file.name, Buffer.from(typeof file.data === 'string' ? file.data : '', 'base64')]];
    });
}
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

var chart_files = __webpack_require__(57951);
var values_json = __webpack_require__(35881);
var values_layers = __webpack_require__(55924);
;// CONCATENATED MODULE: ./build/observe/changes-since.js







async function changesSince(stored, { details }, now) {
    const { chart, parts, chartPath, valuesFiles } = now;
    if (!chart || !parts)
        return [];
    const files = await (0,chart_files .A)(chartPath);
    const values = await mergedValues(valuesFiles);
    if (!files.ok || values === undefined)
        return [];
    return changedInputs(stored, details?.parts, { chart, files: files.value, values, parts });
}
async function mergedValues(paths) {
    const layers = await Promise.all(paths.map(async (path) => ({ name: path, content: await (0,promises_.readFile)(path, 'utf8') })));
    const merged = (0,values_layers .J)(layers);
    const values = merged.ok ? (0,json_text .qF)((0,values_json .p)(merged.value)) : undefined;
    return (0,json .O)(values) ? values : undefined;
}

var own_crds = __webpack_require__(7642);
var deploy_request = __webpack_require__(6900);
var entry_warnings = __webpack_require__(92501);
var hook_inputs = __webpack_require__(1728);
var render_staged = __webpack_require__(16478);
var observe_rendered = __webpack_require__(84354);
var stage_entry = __webpack_require__(45734);
;// CONCATENATED MODULE: ./build/observe/release-facts.js
















async function releaseFacts(entry, action, observed, source) {
    const facts = { observed };
    if (action === 'skip')
        return facts;
    const staged = action === 'deploy' ? await stageDeploy(entry, facts, source) : await (0,stage_entry .F)(entry, source);
    if (!staged.ok)
        return { ...facts, failure: { location: entry.location, ...staged.failure } };
    source.stage.releases.set(entry.id, staged.value);
    return withInstalled(entry, facts, staged.value, source);
}
async function stageDeploy(entry, facts, source) {
    const chart = await (0,stage_entry .H)(entry, source);
    if (!chart.ok)
        return chart;
    const { resolved, staged } = chart.value;
    const { name, version, appVersion, source: written } = resolved;
    const warnings = [
        ...resolved.warnings,
        ...(await (0,entry_warnings .p7)(entry, staged)),
        ...(0,entry_warnings .ES)(entry, version),
    ];
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
async function addDigest(entry, staged, facts, source) {
    const digest = await (0,inputs_digest .yS)({
        release: entry,
        clusterUid: source.clusterUid,
        chartPath: staged.chartPath,
        valuesFiles: staged.valuesFiles,
        setIntegers: staged.setIntegers,
        crdFiles: staged.crdFiles,
        settings: entry.settings,
        ...(0,hook_inputs .Z)(entry.hooks, phase .ZG, source.manifestFolder),
        comingApis: () => comingApis(entry, staged, facts.observed),
    }, source.reader);
    if (!digest.ok)
        return (0,result .f)((0,failure .i)('digest the inputs', digest.failure));
    facts.digest = digest.value.digest;
    facts.parts = digest.value.parts;
    staged.chartDigest = digest.value.chartDigest;
    staged.rendersAlone = digest.value.rendersAlone;
    staged.hookEvents = digest.value.hookEvents;
    facts.usesLookup = digest.value.usesLookup;
    facts.readsApis = digest.value.readsApis;
    return (0,result.ok)();
}
async function comingApis({ settings }, staged, observed) {
    const crds = await (0,own_crds .h)(staged, settings);
    if (!crds.ok)
        return crds;
    const status = (0,release_release .BP)(observed)?.status;
    const isInstall = status === undefined || status === 'uninstalled' || status === 'uninstalling';
    return (0,result.ok)([...crds.value.applied, ...(isInstall ? crds.value.installed : [])].flatMap(own_crds .n));
}
async function withInstalled(entry, facts, staged, source) {
    const { observed } = facts;
    const record = (0,release_release .$8)(observed) ?? (0,release_release .BP)(observed);
    const marked = (0,release_release .BP)(observed)?.inputs;
    const isMarked = facts.digest !== undefined && marked === facts.digest;
    const unknown = entry.settings.reinstallBelow !== undefined || !isMarked || facts.usesLookup;
    if (!record || !unknown)
        return facts;
    const stored = await (0,stored_objects .M7)(observed, record, source);
    if (!stored.ok)
        return { ...facts, failure: stored.failure };
    if (!stored.value)
        return facts;
    const { name, version } = stored.value.chart;
    const { inputChanges: _before, ...known } = facts;
    const inputChanges = isMarked ? [] : await changesSince(stored.value, record, { ...facts, ...staged });
    const changes = inputChanges.length > 0 ? { inputChanges } : {};
    const isForeign = record === (0,release_release .BP)(observed) && record.manifestId === undefined && (0,trusted_revision .W)(observed, record);
    const looksUp = facts.usesLookup === true && marked !== undefined;
    if (facts.digest === undefined || !(isForeign || looksUp))
        return { ...known, ...changes, installedChart: { name, version } };
    const rendered = await (0,render_staged .J)((0,deploy_request .L)(entry, entry.settings, staged, { manifestId: source.manifestId, description: '' }), staged, source, { signal: source.signal, timeoutMs: entry.settings.timeout });
    const same = rendered.ok && (0,observe_rendered .e)(rendered.value.manifest, stored.value.manifest);
    const again = { ...known, ...changes, installedChart: { name, version }, sameAsStored: same };
    return same && isForeign ? withTakenAway(again, record, source) : again;
}
async function withTakenAway(facts, record, source) {
    const taken = await (0,taken_away .GX)(facts.observed, record, source);
    if (!taken.ok)
        return { ...facts, failure: (0,failure .i)('look whose its objects are', taken.failure) };
    return taken.value.length > 0 ? { ...facts, takenAway: taken.value } : facts;
}
async function observedAgain(entry, facts, observed, source) {
    const staged = source.stage.releases.get(entry.id);
    const last = (release) => {
        const record = (0,release_release .BP)(release);
        return `${record?.revision} ${record?.status} ${record?.inputs}`;
    };
    if (!staged)
        return { ...facts, observed };
    const { digest: _planned, ...rest } = facts;
    const again = { ...rest, observed };
    if (staged.chartPath !== '') {
        const served = facts.readsApis === false ? (0,result.ok)() : await source.reader.served('fresh');
        const digested = served.ok ? await addDigest(entry, staged, again, source) : served;
        if (!digested.ok)
            return { ...again, failure: digested.failure };
    }
    if (last(observed) === last(facts.observed))
        return again;
    const { drift: _drift, inSync: _inSync, takenAway: _taken, ...others } = again;
    return withInstalled(entry, others, staged, source);
}

var releases = __webpack_require__(89045);
var observe_stage = __webpack_require__(85985);
var planners_orphan = __webpack_require__(57186);
var release = __webpack_require__(5233);
;// CONCATENATED MODULE: ./build/plan/orphans.js

function findOrphans(stored, manifest) {
    return stored.flatMap((observed) => orphanOf(observed, manifest) ?? []);
}
function orphanOf(observed, manifest) {
    const { name, namespace } = observed;
    const last = (0,release_release .BP)(observed);
    if (!last || last.status === 'uninstalled' || last.manifestId !== manifest.id)
        return undefined;
    const known = [...manifest.charts, ...manifest.disabled];
    if (known.some((entry) => entry.name === name && entry.namespace === namespace))
        return undefined;
    const details = last.details ?? (0,release_release .$8)(observed)?.details;
    const placed = details ?? observed.revisions.findLast((revision) => revision.details)?.details;
    if (placed && (placed.elsewhere || placed.environment !== manifest.environment))
        return undefined;
    const moved = known.find((entry) => entry.name === name);
    const kept = whyKept(details);
    return {
        orphan: {
            ...{ name, namespace, revision: last.revision, status: last.status },
            why: moved
                ? `its entry is in namespace ${moved.namespace} now`
                : 'no entry of the manifest is about it any more',
            ...(kept !== undefined && { kept }),
        },
        observed,
        needs: details?.needs ?? [],
    };
}
function whyKept(details) {
    if (!details)
        return 'no run has completed it, so it may belong to another environment';
    return details.protected ? 'it is protected' : undefined;
}
function ownedCount(stored, manifest) {
    return stored.filter((observed) => {
        const last = (0,release_release .BP)(observed);
        return last !== undefined && last.status !== 'uninstalled' && last.manifestId === manifest.id;
    }).length;
}
function refusePrune(mode, { isIdKnown, placesVary }, given) {
    if (mode === 'false')
        return undefined;
    if (!isIdKnown) {
        return refused('the manifest has no `id`, and neither GITHUB_REPOSITORY nor a git remote tells the repository, so which releases are its own is not known', 'Write `id: NAME` in the manifest, and deploy once without `prune`.');
    }
    if (given.selects || given.namespace) {
        const option = given.selects ? '`select`' : '`namespace`';
        return refused(`it compares all charts of the manifest, where the manifest puts them, with the releases of the cluster, and ${option} is set`, `Leave out ${option} or \`prune\`.`);
    }
    if (placesVary) {
        return refused('names or namespaces of charts come from variables, so a release that no entry is about may belong to a run with other variables', 'Use the same variables in `id`, so that the releases of each run have an owner of their own.');
    }
    return undefined;
}
function tooMany(orphans, owned, mode) {
    if (mode !== 'true' || orphans * 2 <= owned)
        return undefined;
    return {
        reason: 'protected',
        message: `prune would destroy ${orphans} of the ${owned} releases of this manifest, more than half`,
        remedy: 'Look at the orphans in the plan. If all of them are to go, set `prune` to `force` once.',
    };
}
function refused(why, remedy) {
    return { reason: 'invalid-manifest', message: `prune is refused: ${why}`, remedy };
}

;// CONCATENATED MODULE: ./build/session/stages/observe-orphans.js



async function observeOrphans({ options, manifest, store, }) {
    const given = { selects: options.select.length > 0, namespace: options.namespace !== undefined };
    const refusal = refusePrune(options.prune, manifest, given);
    if (refusal)
        return (0,result .f)(refusal);
    if (given.namespace || !manifest.isIdKnown)
        return (0,result.ok)({ going: [], staying: [] });
    const all = [...manifest.charts, ...manifest.disabled];
    const namespaces = [...new Set(all.map(({ namespace }) => namespace))];
    const owned = await store.observeOwned(manifest.id, namespaces);
    if (!owned.ok) {
        if (options.prune === 'false')
            return (0,result.ok)({ going: [], staying: [] });
        return (0,result .f)((0,failure .i)('list the releases of this manifest', owned.failure));
    }
    const orphans = findOrphans(owned.value, manifest);
    const going = options.prune === 'false' ? [] : orphans.filter(({ orphan }) => orphan.kept === undefined);
    const many = tooMany(going.length, ownedCount(owned.value, manifest), options.prune);
    if (many)
        return (0,result .f)(many);
    return (0,result.ok)({ going: going.map(asPruned), staying: orphans.filter((one) => !going.includes(one)) });
}
function asPruned({ orphan, ...found }) {
    return { ...found, orphan: { ...orphan, why: `${orphan.why}, and \`prune\` is set` } };
}

;// CONCATENATED MODULE: ./build/session/stages/observe-entries.js




















async function observeEntries(session, command, { without: going = [] } = {}) {
    const { options, manifest, entries, cluster, helm, kubectl, deps } = session;
    const stage = await (0,observe_stage .xS)(session.folders.private);
    const stored = await (0,releases .v)(entries, session.store);
    if (!stored.ok)
        return (0,result .f)((0,failure .i)('list the stored releases', stored.failure));
    const source = {
        manifestId: manifest.id,
        manifestFolder: manifest.folder,
        workspace: await (0,promises_.realpath)(options.workspace),
        clusterUid: cluster.uid,
        stage,
        reader: session.connection.reader,
        store: session.store,
        helm: session.helmReader,
        pulls: await openPulls(session, stage),
        download: (0,download .z)(deps.chartCache),
        signal: deps.signal,
        onSecret: (secret) => deps.redactor.learn(secret),
    };
    const readFacts = async (entry) => {
        const { id, name, namespace } = entry;
        const found = stored.value.get(id) ?? { name, namespace, revisions: [] };
        return [id, await releaseFacts(entry, (0,release .cY)(entry, command), found, source)];
    };
    const [read, newOnes, orphans] = await Promise.all([
        Promise.all(entries.map(readFacts)),
        (0,new_namespaces .p)(command === 'deploy' ? namespacesToMake(entries, stored.value) : new Set(), session.connection.reader),
        command === 'deploy' ? observeOrphans(session) : (0,result.ok)({ going, staying: [] }),
    ]);
    const facts = new Map(read);
    session.stopwatch.lap('read releases and charts');
    await addDrift(session, facts);
    const staying = options.withNeeds ? await stayingUsers(session, command) : (0,result.ok)(new Set());
    if (!staying.ok)
        return (0,result .f)((0,failure .i)('list the releases that need these', staying.failure));
    const { force, takeOver, dryRun } = options;
    const deciding = {
        command,
        force,
        takeOver,
        ownId: manifest.id,
        newNamespaces: newOnes,
    };
    if (!orphans.ok)
        return orphans;
    return (0,result.ok)({
        manifest,
        entries,
        orphans: orphans.value,
        added: session.added,
        facts,
        cluster,
        tools: { helm: helm.version, kubectl: kubectl.version },
        ...deciding,
        dryRun,
        staying: staying.value,
        stage,
        async replan(planned, now) {
            const orphan = orphans.value.going.find((one) => (0,planners_orphan .eD)(one.orphan) === planned.id);
            if (orphan)
                return (0,result.ok)({ ...(0,planners_orphan .Q3)(now, orphan.orphan.why), needs: planned.needs });
            const entry = entries.find(({ id }) => id === planned.id);
            const before = facts.get(planned.id);
            if (!entry || !before)
                return (0,result .f)({ reason: 'internal', message: `Internal error: no entry ${planned.id}` });
            const after = await observedAgain(entry, before, now, source);
            return (0,result.ok)({ ...(0,release .F3)(entry, after, deciding), needs: planned.needs });
        },
    });
}
async function addDrift({ entries, options, connection, store, stopwatch }, facts) {
    const unchanged = entries.flatMap((entry) => {
        const found = facts.get(entry.id);
        const record = found && (0,release_release .BP)(found.observed);
        const looks = entry.settings.unchanged === 'repair' || entry.settings.unchanged === 'check';
        if (!found?.digest || record?.status !== 'deployed' || !looks || options.force)
            return [];
        const isSame = record.inputs !== undefined && (0,inputs_digest .vR)(record.inputs, found.digest) !== 'differ';
        return isSame ? [{ entry, record }] : [];
    });
    if (unchanged.length === 0)
        return;
    const drift = await (0,observe_drift .a)(unchanged, { reader: connection.reader, store });
    for (const [id, answer] of drift) {
        const found = facts.get(id);
        const entry = entries.find((one) => one.id === id);
        if (found && entry)
            facts.set(id, withDrift(found, answer, entry.settings.unchanged));
    }
    await Promise.all(unchanged.map(async ({ entry: { id, settings }, record }) => {
        const found = facts.get(id);
        if (!found || record.fingerprint)
            return;
        const taken = await (0,taken_away .GX)(found.observed, record, { reader: connection.reader, store });
        const known = taken.ok
            ? { ...found, takenAway: taken.value }
            : withDrift(found, taken, settings.unchanged);
        facts.set(id, known);
    }));
    stopwatch.lap('look for drift');
}
async function stayingUsers({ manifest, entries, store }, command) {
    const inRun = new Set(entries.map(({ id }) => id));
    const going = entries.filter((entry) => (0,release .cY)(entry, command) === 'destroy').map(({ id }) => id);
    const users = manifest.charts.filter(({ id, needs }) => !inRun.has(id) && needs.some((need) => going.includes(need)));
    const observed = await (0,releases .v)(users, store);
    if (!observed.ok)
        return observed;
    const isThere = (id) => {
        const last = (0,release_release .BP)(observed.value.get(id) ?? { name: '', namespace: '', revisions: [] });
        return last !== undefined && last.status !== 'uninstalled';
    };
    return (0,result.ok)(new Set(users.map(({ id }) => id).filter(isThere)));
}
function namespacesToMake(entries, stored) {
    const installed = entries.filter(({ action, settings, id }) => {
        const isAbsent = stored.get(id)?.revisions.length === 0;
        return action === 'deploy' && settings.createNamespace && isAbsent;
    });
    return new Set(installed.map(({ namespace }) => namespace));
}
async function openPulls({ options, deps, manifest, helmReader }, stage) {
    const { clock, signal, chartCache } = deps;
    return (0,chart_pulls .f)({
        helm: helmReader,
        clock,
        signal,
        folder: await (0,files .I2)(stage.folder, 'pulled-'),
        ...(chartCache !== undefined &&
            !options.force && {
            cache: createChartCache(chartCache, { clock, loginOf: loginDigests(manifest.registries) }),
        }),
    });
}


  })

};
