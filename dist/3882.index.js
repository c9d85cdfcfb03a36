export const id = 3882;
export const ids = [3882];
export const modules = {

/***/ 47318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ chartCrds)
/* harmony export */ });
/* harmony import */ var _manifest_read_yaml_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1413);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29598);
/* harmony import */ var _util_scalar_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80809);
/* harmony import */ var _values_merge_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68437);




/**
 * The files of a chart's `crds/` folders as Helm would install them: its own, then those of the subcharts that these values
 * leave enabled. `files` has packed subcharts unpacked below their archive's name.
 */
function chartCrds(files, values) {
    const own = files.filter(({ name }) => /^crds\/.+\.(?:ya?ml|json)$/.test(name));
    const merged = (0,_values_merge_values_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeValues */ .D)(yamlFile(files, 'values.yaml') ?? {}, values ?? {});
    const declared = dependenciesOf(files);
    const ofSubcharts = [...subcharts(files)].flatMap(([folder, inside]) => {
        const name = (0,_util_scalar_text_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarText */ .w)(yamlFile(inside, 'Chart.yaml')?.name);
        const uses = declared.filter((dependency) => dependency.name === name);
        // What lies in charts/ without being declared is always on.
        const keys = uses.length === 0 ? [name] : uses.filter((use) => isEnabled(use, merged)).map(keyOf);
        return keys
            .slice(0, 1)
            .flatMap((key) => chartCrds(inside, Object.hasOwn(merged, key) ? merged[key] : undefined))
            .map((file) => ({ ...file, name: `charts/${folder}/${file.name}` }));
    });
    return [...own, ...ofSubcharts];
}
/** Folder in charts/ -> the files in it. Helm passes over names that begin with a dot or an underscore. */
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
        return Array.isArray(dependencies) ? dependencies.filter(_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O) : [];
    });
}
function keyOf({ alias, name }) {
    return (0,_util_scalar_text_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarText */ .w)(alias ?? name);
}
/** The first path of `condition` that leads to a boolean decides; without one, `tags` of which one is true or none is false. */
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
/** Undefined when there is no such file or no mapping in it: a broken chart is for others to report. */
function yamlFile(files, name) {
    const text = files.find((file) => file.name === name)?.content.toString('utf8') ?? '';
    const documents = (0,_manifest_read_yaml_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYamlDocuments */ .v)(text, { what: name });
    const value = documents.ok ? documents.value[0] : undefined;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value) ? value : undefined;
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}


/***/ }),

/***/ 7642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ownCrds),
/* harmony export */   n: () => (/* binding */ apisOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _kube_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49958);
/* harmony import */ var _kube_fields_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65363);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29598);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46305);
/* harmony import */ var _values_values_layers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55924);
/* harmony import */ var _dependencies_unpack_subcharts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93066);
/* harmony import */ var _files_chart_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57951);
/* harmony import */ var _files_chart_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87817);
/* harmony import */ var _chart_crds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47318);










async function ownCrds({ chartPath, valuesFiles, crdFiles }, { crds }) {
    const texts = await Promise.all(crdFiles.map((file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8')));
    const applied = crds?.policy === 'skip' ? [] : texts.flatMap(crdsIn);
    if (crds !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ applied, installed: [] });
    const limits = (0,_files_chart_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .createChartLimits */ .Jd)();
    const packed = await (0,_files_chart_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readChartFiles */ .A)(chartPath, { limits });
    const files = packed.ok ? await (0,_dependencies_unpack_subcharts_js__WEBPACK_IMPORTED_MODULE_3__/* .unpackSubcharts */ .U)(packed.value, limits) : packed;
    if (!files.ok)
        return files;
    const layers = valuesFiles.map(async (path) => ({ name: path, content: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path) }));
    const values = (0,_values_values_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeLayers */ .J)(await Promise.all(layers));
    if (!values.ok)
        return values;
    const found = (0,_chart_crds_js__WEBPACK_IMPORTED_MODULE_5__/* .chartCrds */ .D)(files.value, values.value);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ applied, installed: found.flatMap(({ content }) => crdsIn(content.toString('utf8'))) });
}
/** `example.com/v1` and `example.com/v1/Paint` of what a CRD brings, as templates ask for it. */
function apisOf(crd) {
    const spec = (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .mapping */ .pq)(crd.spec);
    const kind = (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)((0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .mapping */ .pq)(spec.names).kind);
    return (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .mappings */ .qj)(spec, 'versions')
        .filter(({ served }) => served === true)
        .map(({ name }) => `${(0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(spec.group)}/${(0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(name)}`)
        .flatMap((apiVersion) => [apiVersion, `${apiVersion}/${kind}`]);
}
function crdsIn(text) {
    return (0,_kube_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocuments */ .r)(text)
        .flatMap(({ items }) => (items.ok ? items.value : []))
        .filter((item) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isJsonObject */ .O)(item) && item.kind === 'CustomResourceDefinition');
}


/***/ }),

/***/ 6900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ deployRequest)
/* harmony export */ });
/* harmony import */ var _helm_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40256);

/** What Helm is given to deploy, or only render, a staged release. */
function deployRequest({ name, namespace }, settings, staged, { manifestId, description }) {
    return {
        name,
        namespace,
        chart: staged.chartPath,
        valuesFiles: staged.valuesFiles,
        setIntegers: staged.setIntegers,
        settings,
        // Which of its hooks run is known when it is performed; a render shows all of them.
        noHooks: settings.noHooks === true,
        wait: false,
        description,
        labels: { [_helm_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_LABEL */ .vP]: manifestId },
    };
}


/***/ }),

/***/ 84354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseRendered),
/* harmony export */   e: () => (/* binding */ sameRendered)
/* harmony export */ });
/* harmony import */ var _kube_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49958);
/* harmony import */ var _kube_manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25604);
/* harmony import */ var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89815);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29598);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);





/** The objects of Helm's rendered YAML: List kinds are expanded, empty documents dropped; no namespace is filled in. */
function parseRendered(manifest) {
    const documents = (0,_kube_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocuments */ .e)(manifest);
    return documents.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(documents.value.map(({ object }) => object)) : documents;
}
/** True when two renderings would make the same objects: order, comments, formatting, null fields and `status` do not count; of what cannot be read the text does. */
function sameRendered(one, other) {
    return fingerprint(one) === fingerprint(other);
}
function fingerprint(manifest) {
    return (0,_kube_manifest_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestParts */ .Ms)(manifest)
        .flatMap(({ text, objects, failure }) => failure ? [text] : objects.map((object) => (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(normalised(object))))
        .sort()
        .join('\n');
}
function normalised({ status: _status, ...object }) {
    const { creationTimestamp: _created, ...metadata } = object.metadata;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutNulls */ .L)({ ...object, metadata });
}


/***/ }),

/***/ 85985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h8: () => (/* binding */ stageFolder),
/* harmony export */   ls: () => (/* binding */ listYamlFiles),
/* harmony export */   xS: () => (/* binding */ createStage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46305);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72211);





async function createStage(parent) {
    return { folder: await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makePrivateFolder */ .I2)(parent, 'stage-'), releases: new Map() };
}
/** The folder of one release in the stage (0700), made on first use. */
async function stageFolder(stage, releaseId) {
    // Two ids never share a folder, whatever characters they have or a file system folds.
    const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(releaseId).digest('hex').slice(0, 16);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(stage.folder, name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true, mode: 0o700 });
    return folder;
}
/** The YAML files of the given files and folders, sorted by path within each folder; Kustomize's own are left out. */
async function listYamlFiles(paths) {
    const files = [];
    for (const path of paths) {
        try {
            files.push(...((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isDirectory() ? await yamlFilesIn(path) : [path]));
        }
        catch (error) {
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .f)({
                reason: 'invalid-manifest',
                message: `read ${path}: ${error.message}`,
                remedy: 'Check that the path exists and may be read.',
            });
        }
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(files);
}
async function yamlFilesIn(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { recursive: true });
    return names
        .filter((name) => /\.(?:ya?ml|json)$/.test(name) && !/^kustomization\./i.test((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(name)))
        .sort()
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
}


/***/ }),

/***/ 68437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ mergeValues),
/* harmony export */   p: () => (/* binding */ isMapping)
/* harmony export */ });
/** Values as Helm merges them: mappings key by key, everything else is replaced. */
function mergeValues(low, high) {
    if (!isMapping(low) || !isMapping(high))
        return high;
    const merged = new Map(Object.entries(low));
    for (const [key, value] of Object.entries(high)) {
        merged.set(key, merged.has(key) ? mergeValues(merged.get(key), value) : value);
    }
    return Object.fromEntries(merged);
}
/** A JSON object, not a list. */
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 35881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ valuesJson)
/* harmony export */ });
/**
 * JSON that Go's YAML reader takes, too: integers of any size stay whole, and the control characters that YAML forbids are
 * escaped.
 */
function valuesJson(value) {
    if (typeof value === 'bigint')
        return String(value);
    if (Array.isArray(value))
        return `[${value.map(valuesJson).join(', ')}]`;
    if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value).map(([key, item]) => `${scalar(key)}: ${valuesJson(item)}`);
        return `{${entries.join(', ')}}`;
    }
    return scalar(value);
}
function scalar(value) {
    const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return (JSON.stringify(value) ?? 'null').replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escaped);
}


/***/ }),

/***/ 55924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ mergeLayers),
  dX: () => (/* binding */ stageValues),
  UF: () => (/* binding */ userValues)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/manifest/read/yaml-documents.js
var yaml_documents = __webpack_require__(1413);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/util/secrets-in-values.js
var secrets_in_values = __webpack_require__(84825);
// EXTERNAL MODULE: ./build/observe/values/merge-values.js
var merge_values = __webpack_require__(68437);
// EXTERNAL MODULE: ./build/manifest/layers/set-path.js
var set_path = __webpack_require__(51099);
// EXTERNAL MODULE: ./build/util/sounds-secret.js
var sounds_secret = __webpack_require__(2510);
// EXTERNAL MODULE: ./build/util/yaml/go-number.js
var go_number = __webpack_require__(15329);
;// CONCATENATED MODULE: ./build/observe/values/set-integers.js


/** As deep as Helm takes a path. */
const DEEPEST = 30;
/** The whole numbers of one value of `set`: itself, or items of its list. */
function integersIn(value, path) {
    if (Array.isArray(value))
        return value.flatMap((item, index) => integersIn(item, [...path, index]));
    return typeof value === 'bigint' ? [{ path, value }] : [];
}
/**
 * The arguments that keep whole numbers whole, of those that no later item has replaced. A number at a key that sounds
 * secret is no argument, where other users of the machine could read it: in `overlay` it becomes text when a template would
 * print it otherwise.
 */
function asArguments(written, overlay) {
    const found = new Map();
    for (const { path, value } of written) {
        const holder = path.slice(0, -1).reduce(memberOf, overlay);
        const last = path.at(-1);
        if (last === undefined || memberOf(holder, last) !== value)
            continue;
        if (isFit(path))
            found.set(helmPath(path), `${helmPath(path)}=${value}`);
        else if ((0,go_number/* printGoFloat */.wL)(Number(value)) !== String(value))
            holder[last] = String(value);
    }
    return [...found.values()];
}
function isFit(path) {
    return path.length <= DEEPEST && !path.some((step) => typeof step === 'string' && (0,sounds_secret/* soundsSecret */.z3)(step));
}
function memberOf(holder, step) {
    return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, step)
        ? holder[step]
        : undefined;
}
/** The path as `--set` takes it. */
function helmPath(path) {
    return path
        .map((step, index) => {
        if (typeof step === 'number')
            return `[${step}]`;
        return `${index === 0 ? '' : '.'}${step.replace(/[\\.,=[\]{}]/g, '\\$&')}`;
    })
        .join('');
}

;// CONCATENATED MODULE: ./build/observe/values/set-value.js
/** What `helm --set` makes of a text: true, false, null, a whole number, a list in braces, else the text itself. */
function inferSetValue(written) {
    const text = typeof written === 'string' || Number.isInteger(written) ? String(written) : undefined;
    if (text === undefined)
        return written;
    if (!text.startsWith('{') || !text.endsWith('}'))
        return inferScalar(text);
    const items = text.slice(1, -1).match(/(?:\\.?|[^\\,])*,?/gs) ?? [];
    // The pattern also matches the nothing at the end, unless a comma asks for an empty last item.
    const list = items.slice(0, items.at(-2)?.endsWith(',') || items.length === 1 ? undefined : -1);
    return list.map((item) => inferScalar(item.replace(/,$/, '').replace(/\\(.)/gs, '$1')));
}
const LARGEST_INTEGER = 2n ** 63n;
function inferScalar(text) {
    const word = text.toLowerCase();
    if (word === 'true')
        return true;
    if (word === 'false')
        return false;
    if (word === 'null')
        return null;
    if (text === '0')
        return 0n;
    if (!/^[+-]?\d+$/.test(text) || text.startsWith('0'))
        return text;
    const number = BigInt(text.replace(/^\+/, ''));
    return number >= -LARGEST_INTEGER && number < LARGEST_INTEGER ? number : text;
}

;// CONCATENATED MODULE: ./build/observe/values/set-overlay.js





/**
 * All of `set` as one mapping to be merged over `base`, the user's other values merged. A list that an index reaches into
 * is taken whole from `base`, because files can only replace lists. An object of type `json` merges like any values do.
 */
async function setOverlay(set, base) {
    const overlay = mapping();
    const written = [];
    for (const item of set) {
        const path = (0,set_path/* parseSetPath */.r)(item.key);
        if (!path.ok)
            return path;
        const value = await readValue(item);
        if (!value.ok)
            return value;
        setIn(overlay, base, path.value, value.value);
        if (item.type === 'auto')
            written.push(...integersIn(value.value, path.value));
    }
    return (0,result.ok)({ values: overlay, integers: asArguments(written, overlay) });
}
async function readValue(item) {
    switch (item.type) {
        case 'auto':
            return (0,result.ok)(inferSetValue(item.value));
        case 'string':
            return (0,result.ok)(item.value);
        case 'json':
            try {
                return (0,result.ok)(JSON.parse(item.value));
            }
            catch (error) {
                return badValue(`set ${item.key}: the value is no JSON: ${error.message}`);
            }
        case 'file':
            try {
                return (0,result.ok)(await (0,promises_.readFile)(item.value, 'utf8'));
            }
            catch (error) {
                return badValue(`set ${item.key}: read ${item.value}: ${error.message}`);
            }
    }
}
function setIn(target, base, path, value) {
    const [step, ...rest] = path;
    if (step === undefined)
        return;
    const node = target;
    if (typeof step === 'number') {
        const list = target;
        while (list.length < step)
            list.push(null);
    }
    if (rest.length === 0) {
        node[step] = value;
        return;
    }
    const below = set_overlay_memberOf(base, step);
    if (typeof rest[0] === 'number') {
        if (!Array.isArray(node[step]))
            node[step] = step in node || !Array.isArray(below) ? [] : copy(below);
        // The copied list holds all there is below; nothing of the base is looked up again.
        setIn(node[step], undefined, rest, value);
        return;
    }
    if (!isMapping(node[step]))
        node[step] = mapping();
    setIn(node[step], below, rest, value);
}
function set_overlay_memberOf(base, step) {
    return isMapping(base) && Object.hasOwn(base, step) ? base[step] : undefined;
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Without a prototype, so that a key may be called `__proto__`. */
function mapping(entries = []) {
    const result = Object.create(null);
    for (const [key, value] of entries)
        result[key] = value;
    return result;
}
function copy(value) {
    if (Array.isArray(value))
        return value.map(copy);
    return isMapping(value) ? mapping(Object.entries(value).map(([key, item]) => [key, copy(item)])) : value;
}
function badValue(message) {
    return (0,result/* fail */.f)({ reason: 'invalid-manifest', message, remedy: 'Fix the value, or the path of its file.' });
}

// EXTERNAL MODULE: ./build/observe/values/values-json.js
var values_json = __webpack_require__(35881);
;// CONCATENATED MODULE: ./build/observe/values/values-layers.js









/**
 * Copies all layers as 0600 files into `folder` and gives their paths, low to high precedence.
 * `onSecret` gets what looks like one, before anything else sees it.
 */
async function stageValues(layers, folder, onSecret) {
    const read = await readValues(layers);
    if (!read.ok)
        return read;
    const { staged, integers, values } = read.value;
    for (const secret of values.flatMap(secrets_in_values/* secretsInValues */.R))
        onSecret(secret);
    const paths = [];
    for (const [index, { name, content }] of staged.entries()) {
        const file = `${String(index).padStart(2, '0')}-${fileName(name)}`;
        paths.push(await (0,files/* writePrivateFile */.Pl)((0,external_node_path_.join)(folder, 'values'), file, content));
    }
    return (0,result.ok)({ files: paths, integers, merged: merged(values) });
}
/** The user's values as Helm merges them. */
async function userValues(layers) {
    const read = await readValues(layers);
    return read.ok ? (0,result.ok)(merged(read.value.values)) : read;
}
/** All of `set` becomes one overlay, so that no text is ever an argument. */
async function readValues(layers) {
    const staged = [];
    for (const { path, content, encrypted } of layers.valuesFiles) {
        if (encrypted !== undefined && content === undefined)
            return ciphertext(path);
        try {
            staged.push({ name: (0,external_node_path_.basename)(path), content: content ?? (await (0,promises_.readFile)(path)) });
        }
        catch (error) {
            return unreadable(path, error);
        }
    }
    staged.push(...layers.inlineValues.map(({ filename, content }) => ({ name: filename, content })));
    if (Object.keys(layers.values).length > 0) {
        staged.push({ name: 'values', content: (0,values_json/* valuesJson */.p)(layers.values) });
    }
    const given = readLayers(staged);
    if (!given.ok)
        return given;
    // Helm 3 looks at the first document of a file alone, Helm 4 at all.
    for (const [index, documents] of given.value.entries()) {
        const layer = staged[index];
        if (layer && documents.length > 1)
            layer.content = (0,values_json/* valuesJson */.p)(merged(documents));
    }
    const overlay = await setOverlay(layers.set, merged(given.value.flat()));
    if (!overlay.ok)
        return overlay;
    if (layers.set.length > 0)
        staged.push({ name: 'set', content: (0,values_json/* valuesJson */.p)(overlay.value.values) });
    return (0,result.ok)({
        staged,
        integers: overlay.value.integers,
        values: [...given.value.flat(), overlay.value.values],
    });
}
/** What Helm makes of values files, low to high. */
function mergeLayers(layers) {
    const values = readLayers(layers);
    return values.ok ? (0,result.ok)(merged(values.value.flat())) : values;
}
/** The documents of each layer. */
function readLayers(layers) {
    const values = [];
    for (const { name, content } of layers) {
        const documents = (0,yaml_documents/* parseYamlDocuments */.v)(content.toString(), { what: `values ${name}`, integers: 'bigint' });
        if (!documents.ok)
            return documents;
        const given = documents.value.map((value) => value ?? {});
        if (!given.every(merge_values/* isMapping */.p))
            return noMapping(name);
        values.push(given);
    }
    return (0,result.ok)(values);
}
function merged(values) {
    return values.reduce(merge_values/* mergeValues */.D, {});
}
function fileName(name) {
    return `${name
        .replace(/[^\w.-]/g, '_')
        .replace(/\.ya?ml$/, '')
        .slice(-80)}.yaml`;
}
function unreadable(path, error) {
    return (0,result/* fail */.f)({
        reason: 'invalid-manifest',
        message: `read values file ${path}: ${error.message}`,
        remedy: 'Check that the path in `valuesFiles` exists and may be read.',
    });
}
/** A guard: whoever observes charts to deploy them has decrypted their values. */
function ciphertext(path) {
    return (0,result/* fail */.f)({ reason: 'internal', message: `Internal error: ${(0,external_node_path_.basename)(path)} was not decrypted` });
}
function noMapping(name) {
    return (0,result/* fail */.f)({
        reason: 'invalid-manifest',
        message: `values ${name}: this is no mapping`,
        remedy: 'Values are written as `key: value`.',
    });
}


/***/ })

};
