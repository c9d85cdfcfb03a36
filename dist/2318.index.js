export const id = 2318;
export const ids = [2318];
export const modules = {

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

  7642:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  ownCrds),
    n: () => (  apisOf)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var _kube_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49958);
  var _kube_fields_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65363);
  var _model_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29598);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46305);
  var _values_values_layers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55924);
  var _dependencies_unpack_subcharts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93066);
  var _files_chart_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57951);
  var _files_chart_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87817);
  var _chart_crds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47318);










async function ownCrds({ chartPath, valuesFiles, crdFiles }, { crds }) {
    const texts = await Promise.all(crdFiles.map((file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8')));
    const applied = crds?.policy === 'skip' ? [] : texts.flatMap(crdsIn);
    if (crds !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ applied, installed: [] });
    const limits = (0,_files_chart_limits_js__WEBPACK_IMPORTED_MODULE_7__  .Jd)();
    const packed = await (0,_files_chart_files_js__WEBPACK_IMPORTED_MODULE_4__  .A)(chartPath, { limits });
    const files = packed.ok ? await (0,_dependencies_unpack_subcharts_js__WEBPACK_IMPORTED_MODULE_3__  .U)(packed.value, limits) : packed;
    if (!files.ok)
        return files;
    const layers = valuesFiles.map(async (path) => ({ name: path, content: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path) }));
    const values = (0,_values_values_layers_js__WEBPACK_IMPORTED_MODULE_2__  .J)(await Promise.all(layers));
    if (!values.ok)
        return values;
    const found = (0,_chart_crds_js__WEBPACK_IMPORTED_MODULE_5__  .D)(files.value, values.value);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ applied, installed: found.flatMap(({ content }) => crdsIn(content.toString('utf8'))) });
}
function apisOf(crd) {
    const spec = (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_8__  .pq)(crd.spec);
    const kind = (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_8__  .b6)((0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_8__  .pq)(spec.names).kind);
    return (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_8__  .qj)(spec, 'versions')
        .filter(({ served }) => served === true)
        .map(({ name }) => `${(0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_8__  .b6)(spec.group)}/${(0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_8__  .b6)(name)}`)
        .flatMap((apiVersion) => [apiVersion, `${apiVersion}/${kind}`]);
}
function crdsIn(text) {
    return (0,_kube_documents_js__WEBPACK_IMPORTED_MODULE_1__  .r)(text)
        .flatMap(({ items }) => (items.ok ? items.value : []))
        .filter((item) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_9__  .O)(item) && item.kind === 'CustomResourceDefinition');
}


  }),

  6900:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  deployRequest)
  });
  var _helm_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40256);

function deployRequest({ name, namespace }, settings, staged, { manifestId, description }) {
    return {
        name,
        namespace,
        chart: staged.chartPath,
        valuesFiles: staged.valuesFiles,
        setIntegers: staged.setIntegers,
        settings,
        noHooks: settings.noHooks === true,
        wait: false,
        description,
        labels: { [_helm_mark_js__WEBPACK_IMPORTED_MODULE_0__  .vP]: manifestId },
    };
}


  }),

  71728:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  liveStates)
  });
  var _cluster_objects_shared_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62372);
  var _kube_drift_object_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87861);
  var _kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10560);
  var _kube_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31589);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46305);





const WORTH_ALL = 3;
async function liveStates(kinds, reader) {
    const listed = new Map();
    const distinct = [...new Map(kinds.map((kind) => [keyOf(kind), kind])).values()];
    for (const name of new Set(distinct.map(kindOf))) {
        const places = distinct.filter((kind) => kindOf(kind) === name);
        const all = places.length >= WORTH_ALL ? list({ ...places[0] }, true) : undefined;
        for (const place of places)
            listed.set(keyOf(place), all ? all.then((one) => orOwn(one, place)) : list(place));
    }
    const lists = new Map();
    for (const [key, list] of listed)
        lists.set(key, await list);
    function list({ apiVersion, kind, namespace }, everywhere = false) {
        const where = namespace === undefined || everywhere ? {} : { namespace };
        const query = { apiVersion, kind, ...where, labelSelector: _kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_2__  .EF, metadataOnly: true };
        return (0,_cluster_objects_shared_list_js__WEBPACK_IMPORTED_MODULE_0__  .i)(reader, query);
    }
    async function orOwn(all, place) {
        if (!all.ok)
            return all.failure.reason === 'forbidden' ? list(place) : all;
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(all.value.filter(({ metadata }) => metadata.namespace === place.namespace));
    }
    return {
        of(release, wanted) {
            const states = new Map();
            for (const kind of wanted) {
                const list = lists.get(keyOf(kind)) ?? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)([]);
                if (!list.ok)
                    return list;
                for (const object of list.value.filter((one) => (0,_kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_2__  .D0)(one, release))) {
                    states.set((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_4__  .Vb)(object), (0,_kube_drift_object_state_js__WEBPACK_IMPORTED_MODULE_1__  .l)(object));
                }
            }
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(states);
        },
        objects: (release, wanted) => wanted.flatMap((kind) => {
            const list = lists.get(keyOf(kind));
            return list?.ok ? list.value.filter((one) => (0,_kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_2__  .D0)(one, release)) : [];
        }),
    };
}
function kindOf({ apiVersion, kind }) {
    return `${apiVersion} ${kind}`;
}
function keyOf(kind) {
    return `${kindOf(kind)} ${kind.namespace ?? ''}`;
}


  }),

  76797:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    R: () => (  driftOfDeployed),
    a: () => (  observeDrift)
  });
  var _model_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46305);
  var _drift_states_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89327);
  var _live_states_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71728);
  var _planned_drift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71675);
  var _read_drift_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15104);





async function observeDrift(unchanged, { reader, store }) {
    const marked = unchanged.flatMap(({ entry, record }) => record.fingerprint ? [{ entry, record, fingerprint: record.fingerprint }] : []);
    const live = await (0,_live_states_js__WEBPACK_IMPORTED_MODULE_1__  .F)(marked.flatMap(({ fingerprint }) => fingerprint.kinds), reader);
    const answers = new Map();
    const doubtful = [];
    for (const { entry, record, fingerprint } of marked) {
        const states = live.of(entry, fingerprint.kinds);
        if (!states.ok)
            answers.set(entry.id, states);
        else if (isSame(states.value, fingerprint))
            answers.set(entry.id, (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(undefined));
        else
            doubtful.push({
                id: entry.id,
                ...(0,_drift_states_js__WEBPACK_IMPORTED_MODULE_0__  .f)(entry, record),
                proven: provenBy(states.value, fingerprint),
            });
    }
    const compared = await (0,_read_drift_js__WEBPACK_IMPORTED_MODULE_3__  .k)(doubtful, { reader, store });
    for (const [index, { id }] of doubtful.entries())
        answers.set(id, answerOf(compared[index]));
    return answers;
}
async function driftOfDeployed(release, record, { reader, store }) {
    const request = (0,_drift_states_js__WEBPACK_IMPORTED_MODULE_0__  .f)(release, record);
    const { fingerprint } = record;
    const live = fingerprint && (await (0,_live_states_js__WEBPACK_IMPORTED_MODULE_1__  .F)(fingerprint.kinds, reader)).of(release, fingerprint.kinds);
    const isProven = live?.ok && fingerprint && isSame(live.value, fingerprint);
    if (isProven)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ revision: record.revision, objects: live.value.size, found: [] });
    const proven = live?.ok && fingerprint ? provenBy(live.value, fingerprint) : new Set();
    const [drift] = await (0,_read_drift_js__WEBPACK_IMPORTED_MODULE_3__  .k)([{ ...request, proven }], { reader, store });
    return drift ?? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ revision: record.revision, objects: 0, found: [] });
}
function isSame(states, fingerprint) {
    return [...states.values()].sort().join() === [...fingerprint.states].sort().join();
}
function provenBy(states, fingerprint) {
    const known = new Set(fingerprint.states);
    return new Set([...states].filter(([, state]) => known.has(state)).map(([object]) => object));
}
function answerOf(compared) {
    if (!compared?.ok)
        return compared ?? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(undefined);
    const drift = (0,_planned_drift_js__WEBPACK_IMPORTED_MODULE_2__  .qI)(compared.value);
    const unknown = compared.value.found.find(({ drift: { state } }) => state === 'unknown');
    if (drift || !unknown)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(drift);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__  .f)({ reason: 'not-found', message: `${unknown.drift.object}: ${unknown.drift.why}` });
}


  }),

  22758:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  newNamespaces)
  });
  var _util_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91734);

async function newNamespaces(wanted, reader) {
    if (wanted.size === 0)
        return [];
    const listed = await reader.list({ apiVersion: 'v1', kind: 'Namespace', metadataOnly: true });
    if (!listed.ok)
        return [];
    const live = listed.value.map(({ metadata }) => metadata.name);
    return [...wanted]
        .filter((name) => !live.includes(name))
        .map((name) => {
        const meant = (0,_util_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__  .a)(name, live.filter((other) => !isSibling(name, other)));
        return { name, ...(meant !== undefined && { meant }) };
    });
}
function isSibling(one, other) {
    const stem = (name) => name.replace(/\d+|\b[a-z]\b/g, '');
    return stem(one) === stem(other);
}


  }),

  16478:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    J: () => (  renderStaged)
  });
const TOLD_AS_IT_IS = /^v\d{1,4}\.\d{1,4}\.\d{1,4}(?:-[0-9A-Za-z.-]{1,100})?$/;
async function renderStaged(request, { rendersAlone }, { helm, reader }, call) {
    const version = rendersAlone ? await reader.version() : undefined;
    if (!version?.ok || !TOLD_AS_IT_IS.test(version.value))
        return helm.render(request, call);
    return helm.template({ ...request, isUpgrade: false, cluster: { version: version.value, apiVersions: [] } }, call);
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

  68437:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  mergeValues),
    p: () => (  isMapping)
  });
function mergeValues(low, high) {
    if (!isMapping(low) || !isMapping(high))
        return high;
    const merged = new Map(Object.entries(low));
    for (const [key, value] of Object.entries(high)) {
        merged.set(key, merged.has(key) ? mergeValues(merged.get(key), value) : value);
    }
    return Object.fromEntries(merged);
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


  }),

  35881:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  valuesJson)
  });
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


  }),

  55924:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  J: () => (  mergeLayers),
  dX: () => (  stageValues),
  UF: () => (  userValues)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var yaml_documents = __webpack_require__(1413);
var result = __webpack_require__(46305);
var files = __webpack_require__(72211);
var secrets_in_values = __webpack_require__(84825);
var merge_values = __webpack_require__(68437);
var set_path = __webpack_require__(51099);
var sounds_secret = __webpack_require__(2510);
var go_number = __webpack_require__(15329);
;// CONCATENATED MODULE: ./build/observe/values/set-integers.js


const DEEPEST = 30;
function integersIn(value, path) {
    if (Array.isArray(value))
        return value.flatMap((item, index) => integersIn(item, [...path, index]));
    return typeof value === 'bigint' ? [{ path, value }] : [];
}
function asArguments(written, overlay) {
    const found = new Map();
    for (const { path, value } of written) {
        const holder = path.slice(0, -1).reduce(memberOf, overlay);
        const last = path.at(-1);
        if (last === undefined || memberOf(holder, last) !== value)
            continue;
        if (isFit(path))
            found.set(helmPath(path), `${helmPath(path)}=${value}`);
        else if ((0,go_number .wL)(Number(value)) !== String(value))
            holder[last] = String(value);
    }
    return [...found.values()];
}
function isFit(path) {
    return path.length <= DEEPEST && !path.some((step) => typeof step === 'string' && (0,sounds_secret .z3)(step));
}
function memberOf(holder, step) {
    return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, step)
        ? holder[step]
        : undefined;
}
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
function inferSetValue(written) {
    const text = typeof written === 'string' || Number.isInteger(written) ? String(written) : undefined;
    if (text === undefined)
        return written;
    if (!text.startsWith('{') || !text.endsWith('}'))
        return inferScalar(text);
    const items = text.slice(1, -1).match(/(?:\\.?|[^\\,])*,?/gs) ?? [];
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





async function setOverlay(set, base) {
    const overlay = mapping();
    const written = [];
    for (const item of set) {
        const path = (0,set_path .r)(item.key);
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
    return (0,result .f)({ reason: 'invalid-manifest', message, remedy: 'Fix the value, or the path of its file.' });
}

var values_json = __webpack_require__(35881);
;// CONCATENATED MODULE: ./build/observe/values/values-layers.js









async function stageValues(layers, folder, onSecret) {
    const read = await readValues(layers);
    if (!read.ok)
        return read;
    const { staged, integers, values } = read.value;
    for (const secret of values.flatMap(secrets_in_values .R))
        onSecret(secret);
    const paths = [];
    for (const [index, { name, content }] of staged.entries()) {
        const file = `${String(index).padStart(2, '0')}-${fileName(name)}`;
        paths.push(await (0,files .Pl)((0,external_node_path_.join)(folder, 'values'), file, content));
    }
    return (0,result.ok)({ files: paths, integers, merged: merged(values) });
}
async function userValues(layers) {
    const read = await readValues(layers);
    return read.ok ? (0,result.ok)(merged(read.value.values)) : read;
}
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
        staged.push({ name: 'values', content: (0,values_json .p)(layers.values) });
    }
    const given = readLayers(staged);
    if (!given.ok)
        return given;
    for (const [index, documents] of given.value.entries()) {
        const layer = staged[index];
        if (layer && documents.length > 1)
            layer.content = (0,values_json .p)(merged(documents));
    }
    const overlay = await setOverlay(layers.set, merged(given.value.flat()));
    if (!overlay.ok)
        return overlay;
    if (layers.set.length > 0)
        staged.push({ name: 'set', content: (0,values_json .p)(overlay.value.values) });
    return (0,result.ok)({
        staged,
        integers: overlay.value.integers,
        values: [...given.value.flat(), overlay.value.values],
    });
}
function mergeLayers(layers) {
    const values = readLayers(layers);
    return values.ok ? (0,result.ok)(merged(values.value.flat())) : values;
}
function readLayers(layers) {
    const values = [];
    for (const { name, content } of layers) {
        const documents = (0,yaml_documents .v)(content.toString(), { what: `values ${name}`, integers: 'bigint' });
        if (!documents.ok)
            return documents;
        const given = documents.value.map((value) => value ?? {});
        if (!given.every(merge_values .p))
            return noMapping(name);
        values.push(given);
    }
    return (0,result.ok)(values);
}
function merged(values) {
    return values.reduce(merge_values .D, {});
}
function fileName(name) {
    return `${name
        .replace(/[^\w.-]/g, '_')
        .replace(/\.ya?ml$/, '')
        .slice(-80)}.yaml`;
}
function unreadable(path, error) {
    return (0,result .f)({
        reason: 'invalid-manifest',
        message: `read values file ${path}: ${error.message}`,
        remedy: 'Check that the path in `valuesFiles` exists and may be read.',
    });
}
function ciphertext(path) {
    return (0,result .f)({ reason: 'internal', message: `Internal error: ${(0,external_node_path_.basename)(path)} was not decrypted` });
}
function noMapping(name) {
    return (0,result .f)({
        reason: 'invalid-manifest',
        message: `values ${name}: this is no mapping`,
        remedy: 'Values are written as `key: value`.',
    });
}


  })

};
