export const id = 3084;
export const ids = [3084];
export const modules = {

  97136:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    H: () => (  schemaBreaches),
    X: () => (  valueName)
  });
function schemaBreaches({ code, message, details = [] }, chart) {
    if (code !== 'values-schema')
        return [];
    const text = [message, ...details].join('\n');
    const found = text.matchAll(/- at '([^'\n]{0,300})': ([^\n;]{1,300})|(?<=[\s;])([\w.-]{1,100}):(?=[;\n])/g);
    const breaches = new Map();
    let below = [];
    for (const [whole, pointer, says = '', name] of found) {
        if (name !== undefined)
            below = name === chart ? [] : [name];
        else if (pointer !== undefined && !breaches.has(whole))
            breaches.set(whole, {
                path: [...below, ...pointer.split('/').slice(1).map(unescaped)],
                says: says.trim(),
            });
    }
    return [...breaches.values()];
}
function valueName(path) {
    return ['values', ...path].join('.');
}
function unescaped(step) {
    return step.replaceAll('~1', '/').replaceAll('~0', '~');
}


  }),

  47318:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  chartCrds)
  });
  var _manifest_read_yaml_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1413);
  var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29598);
  var _util_scalar_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80809);
  var _values_merge_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68437);




function chartCrds(files, values) {
    const own = files.filter(({ name }) => /^crds\/.+\.(?:ya?ml|json)$/.test(name));
    const merged = (0,_values_merge_values_js__WEBPACK_IMPORTED_MODULE_1__  .D)(yamlFile(files, 'values.yaml') ?? {}, values ?? {});
    const declared = dependenciesOf(files);
    const ofSubcharts = [...subcharts(files)].flatMap(([folder, inside]) => {
        const name = (0,_util_scalar_text_js__WEBPACK_IMPORTED_MODULE_2__  .w)(yamlFile(inside, 'Chart.yaml')?.name);
        const uses = declared.filter((dependency) => dependency.name === name);
        const keys = uses.length === 0 ? [name] : uses.filter((use) => isEnabled(use, merged)).map(keyOf);
        return keys
            .slice(0, 1)
            .flatMap((key) => chartCrds(inside, Object.hasOwn(merged, key) ? merged[key] : undefined))
            .map((file) => ({ ...file, name: `charts/${folder}/${file.name}` }));
    });
    return [...own, ...ofSubcharts];
}
function subcharts(files) {
    const found = new Map();
    for (const { name, content } of files) {
        const [, folder, inside] = /^charts\/([^._/][^/]*)\/(.+)$/.exec(name) ?? [];
        if (folder === undefined || inside === undefined)
            continue;
        found.set(folder, [...(found.get(folder) ?? []), { name: inside, content }]);
    }
    return found;
}
function dependenciesOf(files) {
    return ['Chart.yaml', 'requirements.yaml'].flatMap((name) => {
        const dependencies = yamlFile(files, name)?.dependencies;
        return Array.isArray(dependencies) ? dependencies.filter(_model_json_js__WEBPACK_IMPORTED_MODULE_3__  .O) : [];
    });
}
function keyOf({ alias, name }) {
    return (0,_util_scalar_text_js__WEBPACK_IMPORTED_MODULE_2__  .w)(alias ?? name);
}
function isEnabled({ condition, tags }, values) {
    const paths = typeof condition === 'string' ? condition.split(',') : [];
    const decided = paths
        .map((path) => valueAt(values, path.trim().split('.')))
        .find((value) => typeof value === 'boolean');
    if (decided !== undefined)
        return decided;
    const tagged = texts(tags).map((tag) => valueAt(values, ['tags', tag]));
    return tagged.includes(true) || !tagged.includes(false);
}
function valueAt(values, path) {
    return path.reduce((value, step) => (typeof value === 'object' && value !== null ? value[step] : undefined), values);
}
function yamlFile(files, name) {
    const text = files.find((file) => file.name === name)?.content.toString('utf8') ?? '';
    const documents = (0,_manifest_read_yaml_documents_js__WEBPACK_IMPORTED_MODULE_0__  .v)(text, { what: name });
    const value = documents.ok ? documents.value[0] : undefined;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__  .O)(value) ? value : undefined;
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}


  }),

  93066:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  unpackSubcharts)
  });
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);
  var _files_chart_archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54575);



async function unpackSubcharts(files, limits) {
    const all = [];
    for (const file of files) {
        if (!/(?:^|\/)charts\/[^/]+\.tgz$/.test(file.name)) {
            all.push(file);
            continue;
        }
        const inside = await (0,_files_chart_archive_js__WEBPACK_IMPORTED_MODULE_1__  .b)(file.content, limits);
        const deeper = inside.ok ? await unpackSubcharts(inside.value, limits) : inside;
        if (!deeper.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)(file.name, deeper.failure));
        const sorted = deeper.value.sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const { name, content } of sorted)
            all.push({ name: `${file.name}/${name}`, content });
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(all);
}


  }),

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

  85985:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h8: () => (  stageFolder),
    ls: () => (  listYamlFiles),
    xS: () => (  createStage)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46305);
  var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72211);
  var _system_files_below_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76287);






async function createStage(parent) {
    return { folder: await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__  .I2)(parent, 'stage-'), releases: new Map() };
}
async function stageFolder(stage, releaseId) {
    const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(releaseId).digest('hex').slice(0, 16);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(stage.folder, name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true, mode: 0o700 });
    return folder;
}
async function listYamlFiles(paths) {
    const files = [];
    for (const path of paths) {
        try {
            files.push(...((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isDirectory() ? await yamlFilesIn(path) : [path]));
        }
        catch (error) {
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__  .f)({
                reason: 'invalid-manifest',
                message: `read ${path}: ${error.message}`,
                remedy: 'Check that the path exists and may be read.',
            });
        }
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(files);
}
async function yamlFilesIn(folder) {
    const names = await (0,_system_files_below_js__WEBPACK_IMPORTED_MODULE_4__  .D)(folder);
    return names
        .filter((name) => /\.(?:ya?ml|json)$/.test(name) && !/^kustomization\./i.test((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(name)))
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
}


  }),

  66177:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  valuePlace)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _manifest_read_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57741);
  var _manifest_read_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47729);
  var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29598);





async function valuePlace(entry, path, workspace) {
    const { values, files, inline, set } = entry.values;
    const item = set.findIndex(({ key }) => key.split('.').join('\0') === path.join('\0'));
    if (item >= 0)
        return entry.locate('set', item);
    if (path.length > 0 && has(values, path))
        return entry.locate('values', ...path);
    const document = inline.findLastIndex(({ content }) => isIn(content, path));
    if (path.length > 0 && document >= 0)
        return entry.locate('inlineValues', document);
    for (const file of path.length > 0 ? files.toReversed() : []) {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file.path, 'utf8').catch(() => '');
        const found = placeIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, file.path), text, path);
        if (found)
            return found;
    }
    return Object.keys(values).length > 0 ? entry.locate('values', ...path) : entry.location;
}
function has(values, path) {
    const [step, ...rest] = path;
    if (step === undefined)
        return true;
    if (Array.isArray(values))
        return values[Number(step)] !== undefined && has(values[Number(step)], rest);
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__  .O)(values) && Object.hasOwn(values, step) && has(values[step], rest);
}
function isIn(text, path) {
    return placeIn('', text, path) !== undefined;
}
function placeIn(file, text, path) {
    const { root } = (0,_manifest_read_parse_js__WEBPACK_IMPORTED_MODULE_2__  .h)((0,_manifest_read_tree_js__WEBPACK_IMPORTED_MODULE_4__  .rI)(file, text));
    const origin = root && (0,_manifest_read_tree_js__WEBPACK_IMPORTED_MODULE_4__  .oB)(root, path) ? (0,_manifest_read_tree_js__WEBPACK_IMPORTED_MODULE_4__  .iX)(root, path) : undefined;
    return origin && (0,_manifest_read_tree_js__WEBPACK_IMPORTED_MODULE_4__  .ik)(origin);
}


  }),

  43084:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  renderLocalCharts: () => (  renderLocalCharts)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var abort_failure = __webpack_require__(72110);
var environment = __webpack_require__(45159);
var reader = __webpack_require__(85820);
var schema_breaches = __webpack_require__(97136);
;// CONCATENATED MODULE: ./build/manifest/check/chart-issues.js

async function chartIssues(failure, places) {
    const broken = await schemaIssues(failure, places);
    if (broken.length > 0)
        return broken;
    const hint = failure.remedy === undefined ? {} : { hint: failure.remedy };
    const location = templatePlace(failure, places) ?? (await places.ofValue([]));
    return [{ code: 'chart-not-rendered', message: failure.message, location, ...hint }];
}
function schemaIssues(failure, places) {
    const issues = (0,schema_breaches .H)(failure, places.chart).map(async ({ path, says }) => ({
        code: 'values-schema',
        message: `\`${(0,schema_breaches .X)(path)}\`: the chart's values.schema.json says: ${says}`,
        location: await places.ofValue(path),
    }));
    return Promise.all(issues);
}
function templatePlace({ message }, places) {
    const named = [...message.matchAll(/([\w./-]{1,300}\.(?:ya?ml|tpl|txt)):(\d{1,6})(?::(\d{1,6}))?/g)];
    return named
        .map(([, name = '', line, column]) => places.ofTemplate(name, Number(line), Number(column ?? 1)))
        .findLast((location) => location !== undefined);
}

var result = __webpack_require__(46305);
var chart_files = __webpack_require__(57951);
var chart_pulls = __webpack_require__(91049);
var download = __webpack_require__(37464);
var observe_stage = __webpack_require__(85985);
var stage_entry = __webpack_require__(45734);
var unknown_values = __webpack_require__(21975);
var value_place = __webpack_require__(66177);
var files = __webpack_require__(72211);
var own_folder = __webpack_require__(92325);
var find = __webpack_require__(11313);
var folders = __webpack_require__(31405);
var inherited_env = __webpack_require__(85688);
;// CONCATENATED MODULE: ./build/session/stages/render-local-charts.js



















async function renderLocalCharts({ manifest, entries }, options, deps) {
    const local = entries.filter(({ source, action }) => isLocal(source) && action === 'deploy');
    const isThere = options.helmVersion !== undefined || (await (0,find .a)('helm', deps.env)) !== undefined;
    if (!isThere)
        return (0,result .f)(noHelm());
    const scratch = await (0,folders .lP)(deps);
    if (!scratch.ok)
        return scratch;
    try {
        const helm = await openReader(manifest, scratch.value, options, deps);
        if (!helm.ok)
            return helm;
        const stage = await (0,observe_stage .xS)(scratch.value);
        const folder = await (0,files .I2)(stage.folder, 'pulled-');
        const { clock, signal, redactor } = deps;
        const pulls = (0,chart_pulls .f)({ helm: helm.value, clock, signal, folder });
        const source = {
            ...{ stage, pulls, workspace: options.workspace, signal, download: (0,download .z)(undefined) },
            onSecret: (secret) => redactor.learn(secret),
        };
        const all = { issues: [], warnings: [], rendered: local.length };
        for (const entry of local) {
            const chart = await (0,stage_entry .H)(entry, source);
            const name = chart.ok ? chart.value.resolved.name : entry.name;
            const places = await placesOf(entry, name, options.workspace);
            if (!chart.ok) {
                all.issues.push(...(await chartIssues(chart.failure, places)));
                continue;
            }
            const { chartPath, valuesFiles, setIntegers } = chart.value.staged;
            const { namespace, settings, values } = entry;
            const rendered = await helm.value.template({
                name: entry.name,
                namespace,
                chart: chartPath,
                valuesFiles,
                setIntegers,
                settings,
                isUpgrade: false,
            }, { signal, timeoutMs: settings.timeout });
            if (signal.aborted)
                return (0,result .f)((0,abort_failure .P)(signal, `render ${entry.id}`));
            if (!rendered.ok)
                all.issues.push(...(await chartIssues(rendered.failure, places)));
            const files = await (0,chart_files .A)(chartPath);
            for (const unknown of files.ok ? (0,unknown_values .L)(files.value, values.values) : []) {
                const location = await places.ofValue(unknown.path.split('.'));
                all.warnings.push({ code: 'unknown-value', message: (0,unknown_values .H)(unknown), location });
            }
        }
        return (0,result.ok)(all);
    }
    finally {
        await (0,own_folder .Tc)(scratch.value);
    }
}
async function openReader({ registries }, folder, options, deps) {
    const found = await deps.tools.helm(options.helmVersion, deps.signal);
    if (!found.ok)
        return found;
    const inherited = (0,inherited_env .C)(deps.env);
    const tool = await (0,environment .o)({ ...found.value, folder: (0,external_node_path_.join)(folder, 'helm'), inherited, registries });
    return tool.ok ? (0,result.ok)((0,reader .C)(tool.value, deps.spawn, { registries, mostAtOnce: 1 })) : tool;
}
function noHelm() {
    return {
        reason: 'tool',
        message: '`--render` needs Helm, and there is none on PATH',
        remedy: 'Install Helm 3.18 or newer, or name a version with `--helm-version`.',
    };
}
async function placesOf(entry, chart, workspace) {
    const path = entry.source.kind === 'local' ? entry.source.path : '';
    const written = (0,external_node_path_.relative)(await (0,promises_.realpath)(workspace), path);
    const templates = new Map();
    const files = path === '' ? undefined : await (0,chart_files .A)(path);
    for (const { name, content } of files?.ok ? files.value : []) {
        templates.set((0,external_node_path_.join)(written, name), linesOf(content.toString('utf8')));
    }
    const quoted = (location, lines = []) => ({
        ...location,
        sourceLine: (lines[location.line - 1] ?? '').slice(0, LONGEST_SOURCE_LINE),
    });
    return {
        chart,
        async ofValue(path) {
            const location = await (0,value_place .F)(entry, path, workspace);
            const text = await (0,promises_.readFile)((0,external_node_path_.join)(workspace, location.file), 'utf8').catch(() => '');
            return quoted(location, linesOf(text));
        },
        ofTemplate(name, line, column) {
            const file = (0,external_node_path_.join)(written, ...name.split('/').slice(1));
            return templates.has(file) ? quoted({ file, line, column, length: 1 }, templates.get(file)) : undefined;
        },
    };
}
function linesOf(text) {
    return text.split(/\r?\n/);
}
const LONGEST_SOURCE_LINE = 200;
function isLocal(source) {
    return (source.kind === 'local' || (source.kind === 'manifests' && source.items.every((item) => 'path' in item)));
}


  })

};
