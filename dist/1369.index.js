export const id = 1369;
export const ids = [1369];
export const modules = {

  61369:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  validate: () => (  validate)
});

var read_at_once = __webpack_require__(51869);
var entry_warnings = __webpack_require__(92501);
var load = __webpack_require__(23107);
var open_manifest = __webpack_require__(89026);
;// CONCATENATED MODULE: ./build/session/opening/open-environments.js


async function openEnvironments(options, deps) {
    const { workspace, manifest: path } = options;
    const names = await (0,load .I)({ workspace, ...(path !== undefined && { path }) });
    const opened = [];
    const found = new Map();
    for (const environment of names.length === 0 ? [undefined] : names) {
        const one = await (0,open_manifest .g)({ ...options, ...(environment !== undefined && { environment }) }, deps);
        if (one.ok)
            opened.push([environment, one]);
        for (const issue of one.ok ? [] : one.issues) {
            const key = JSON.stringify([issue.code, issue.location ?? '', issue.message]);
            const known = found.get(key) ?? { issue, environments: [] };
            found.set(key, { issue, environments: [...known.environments, environment ?? ''] });
        }
    }
    return { opened, issues: [...found.values()].map((one) => withNames(one, names)) };
}
function withNames({ issue, environments }, all) {
    if (environments.length >= all.length)
        return issue;
    return { ...issue, message: `${issue.message} (in environment ${environments.join(', ')})` };
}

var decrypt_values = __webpack_require__(84753);
var counted = __webpack_require__(66591);
var limiter = __webpack_require__(36125);
;// CONCATENATED MODULE: ./build/commands/validate.js







const validate = {
    name: 'validate',
    summary: 'Check the manifest and the files it names; needs no cluster',
    on: 'both',
    positional: { option: 'manifest', as: 'MANIFEST' },
    options: ['manifest', 'selection', 'check', 'helmVersion', 'summary', 'annotations'],
    examples: ['validate --all-environments', 'validate deploy/helm-lifecycle.yaml --render'],
    async run(options, deps) {
        if (!options.allEnvironments) {
            const loaded = await (0,open_manifest .g)(options, deps);
            return loaded.ok
                ? checked([[undefined, loaded]], options, deps)
                : { kind: 'invalid', issues: loaded.issues };
        }
        if (options.environment !== undefined)
            return { kind: 'failed-early', failure: BOTH };
        const { opened, issues } = await openEnvironments(options, deps);
        return issues.length > 0 ? { kind: 'invalid', issues } : checked(opened, options, deps);
    },
    tell: ({ summary, warnings }) => ({
        ending: 'good',
        lines: [...warnings.map(warningLine), ...summary.split('\n')],
        annotations: [],
        outputs: { outcome: 'no-changes', changed: false },
        json: { outcome: 'valid', summary, warnings },
    }),
};
const BOTH = {
    reason: 'invalid-manifest',
    message: '`all-environments` and `environment` exclude each other',
    remedy: 'Leave one of them out.',
};
async function checked(opened, options, deps) {
    const summaries = [];
    const warnings = [];
    for (const [environment, loaded] of opened) {
        const { manifest, entries } = loaded;
        const where = environment === undefined ? '' : ` in environment ${environment}`;
        const charts = (0,counted .h)(entries.length, 'chart');
        const valid = `${manifest.file} is valid${where}: ${charts}, id ${manifest.id}${baseNote(manifest, options)}`;
        warnings.push(...(await warningsOf(entries, options.workspace)));
        const readable = options.render
            ? await (0,decrypt_values .wF)(entries, deps, { dryRun: true })
            : await (0,decrypt_values .bi)(entries, deps);
        if ('issues' in readable)
            return { kind: 'invalid', issues: readable.issues };
        if (!options.render) {
            summaries.push(valid);
            continue;
        }
        const { renderLocalCharts } = await Promise.all( [__webpack_require__.e(852), __webpack_require__.e(2506), __webpack_require__.e(3084)]).then(__webpack_require__.bind(__webpack_require__, 43084));
        const rendered = await renderLocalCharts({ manifest, ...readable }, options, deps);
        if (!rendered.ok)
            return { kind: 'failed-early', failure: rendered.failure };
        if (rendered.value.issues.length > 0)
            return { kind: 'invalid', issues: rendered.value.issues };
        warnings.push(...rendered.value.warnings);
        summaries.push(`${valid}, ${rendered.value.rendered} rendered`);
    }
    return { kind: 'valid', summary: summaries.join('\n'), warnings: distinct(warnings) };
}
function baseNote({ environment, environments }, { allEnvironments }) {
    if (allEnvironments || environment !== undefined || environments.length === 0)
        return '';
    return ` (the base alone; --all-environments checks ${environments.join(', ')})`;
}
function distinct(warnings) {
    return [...new Map(warnings.map((warning) => [JSON.stringify(warning), warning])).values()];
}
async function warningsOf(entries, workspace) {
    const limit = (0,limiter .z)(read_at_once .f);
    const warnings = entries
        .filter(({ action }) => action === 'deploy')
        .map(async (entry) => {
        const texts = await limit(() => (0,entry_warnings .bz)(entry, workspace));
        const location = { ...entry.locate('path'), sourceLine: '' };
        return texts.map((message) => ({ code: 'chart-warning', message, location }));
    });
    return (await Promise.all(warnings)).flat();
}
function warningLine({ message, location }) {
    const place = location === undefined ? '' : `${location.file}:${location.line}:${location.column}: `;
    return `${place}warning: ${message}`;
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


  }),

  84753:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  SV: () => (  MOST_AT_ONCE),
  Yc: () => (  decrypt),
  wF: () => (  decryptValues),
  bi: () => (  findValuesTools),
  Jc: () => (  noSops)
});

var promises_ = __webpack_require__(51455);
var unusable_text = __webpack_require__(46378);
var process = __webpack_require__(96641);
var find = __webpack_require__(11313);
var limiter = __webpack_require__(36125);
var go_yaml = __webpack_require__(93898);
var write_go_yaml = __webpack_require__(8165);
var inherited_env = __webpack_require__(85688);
;// CONCATENATED MODULE: ./build/session/stages/encrypted-texts.js
function encryptedTexts(sealed, plain) {
    if (typeof sealed === 'string')
        return sealed.startsWith('ENC[') ? textsIn(plain) : [];
    if (typeof sealed !== 'object' || sealed === null || typeof plain !== 'object' || plain === null)
        return [];
    return Object.entries(sealed).flatMap(([key, below]) => encryptedTexts(below, plain[key]));
}
function textsIn(value) {
    if (typeof value === 'object' && value !== null)
        return Object.values(value).flatMap(textsIn);
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint'
        ? [String(value)]
        : [];
}

var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/session/stages/look-up-references.js






const TIMEOUT_MS = 120_000;
const LARGEST_BYTES = 16 * 1024 ** 2;
const WHOLE_REFERENCE = /(?:secret)?ref\+[^+:\n ]{1,60}:\/\/[^+\n ]*[^+\n ",]\+?/;
async function lookUp({ file, content, vals, dryRun }, { env, redactor, spawn, signal }) {
    if (dryRun && env.GITHUB_EVENT_NAME === 'pull_request_target')
        return unresolved(file, 'a plan for pull_request_target looks none up, since a stranger may have written them', 'plan on `pull_request`');
    const { documents } = (0,go_yaml .a)(content, 'bigint');
    const texts = [...new Set(documents.flatMap(referringTexts))];
    const record = await spawn({
        file: vals,
        args: ['eval', '-f', '-', '-o', 'yaml'],
        cwd: (0,external_node_path_.dirname)(file.path),
        env: (0,inherited_env .C)(env),
        stdin: (0,write_go_yaml .H)(Object.fromEntries(texts.map((text, index) => [`text${index}`, text]))),
        timeoutMs: TIMEOUT_MS,
        signal,
        most: { output: LARGEST_BYTES },
    });
    if (!(0,process .g)(record))
        return refusal(file, record);
    const { documents: printed, problem } = (0,go_yaml .a)(record.stdout, 'bigint');
    const answers = (printed[0] ?? {});
    const known = new Map(texts.map((text, index) => [text, answers[`text${index}`]]));
    for (const [text, answer] of known)
        for (const secret of [...look_up_references_textsIn(answer), ...partsBrought(text, answer)])
            redactor.learn(secret);
    if (problem !== undefined || [...known.values()].includes(undefined))
        return unresolved(file, 'what vals prints are other values');
    const [empty] = [...known].find(([, value]) => value === '' || value === null) ?? [];
    if (empty !== undefined)
        return unresolved(file, `\`${empty.slice(0, 200)}\` brings nothing`, 'compare the reference with what is there; what is meant to be empty is written `""`');
    if ((0,unusable_text .jh)([...known.values()]))
        return unresolved(file, 'vals leaves some as they are');
    return documents.map((document) => (0,write_go_yaml .H)(withLookedUp(document, known))).join('---\n');
}
function referringTexts(value) {
    if (typeof value === 'string')
        return unusable_text .w5.test(value) ? [value] : [];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(referringTexts) : [];
}
function withLookedUp(value, known) {
    if (typeof value === 'string')
        return known.has(value) ? known.get(value) : value;
    if (Array.isArray(value))
        return value.map((item) => withLookedUp(item, known));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, withLookedUp(below, known)]));
}
function partsBrought(text, answer) {
    const [first = '', ...literals] = text.split(WHOLE_REFERENCE);
    if (typeof answer !== 'string' || !answer.startsWith(first))
        return [];
    let at = first.length;
    return literals.map((literal, index) => {
        const isLast = index === literals.length - 1;
        const end = isLast ? answer.length - literal.length : answer.indexOf(literal, at);
        const part = answer.slice(at, end);
        at = end + literal.length;
        return part;
    });
}
function look_up_references_textsIn(value) {
    if (typeof value === 'object' && value !== null)
        return Object.values(value).flatMap(look_up_references_textsIn);
    return value === null || value === undefined || typeof value === 'boolean' ? [] : [String(value)];
}
function noVals(file) {
    return unresolved(file, 'there is no `vals` on PATH', 'install vals in an earlier step');
}
function refusal(file, { stderr, startError, endedBy }) {
    if (endedBy === 'abort')
        return unresolved(file, 'the run was cancelled');
    if (endedBy === 'timeout')
        return unresolved(file, 'vals did not answer within two minutes', 'look whether its backend can be reached');
    if (endedBy === 'output')
        return unresolved(file, 'with what vals found it has more than 16 MiB');
    if (startError !== undefined)
        return unresolved(file, `vals does not start: ${startError.message}`);
    const line = stderr
        .split('\n')
        .map((text) => text.trim())
        .findLast((text) => /[A-Za-z]{3}/.test(text));
    return unresolved(file, `vals fails${line === undefined ? '' : `: ${line.slice(0, 300)}`}`, "give the step the backend's login in its `env`, and compare the reference with what is there");
}
function unresolved({ written, references, encrypted }, why, hint) {
    const location = references ?? encrypted;
    return {
        code: 'unresolved-reference',
        message: `the references in \`${written}\` cannot be looked up: ${why}`,
        ...(location && { location }),
        ...(hint !== undefined && { hint }),
    };
}

;// CONCATENATED MODULE: ./build/session/stages/decrypt-values.js










const MOST_AT_ONCE = 4;
const decrypt_values_TIMEOUT_MS = 60_000;
async function decryptValues(entries, deps, { dryRun }) {
    const found = await findValuesTools(entries, deps);
    if ('issues' in found || (found.sops ?? found.vals) === undefined)
        return found;
    const limit = (0,limiter .z)(MOST_AT_ONCE);
    const known = new Map();
    const contentOf = (file) => {
        const key = `${file.path}\n${file.content ?? ''}`;
        const content = known.get(key) ?? limit(() => plainContent(file, { ...found, dryRun }, deps));
        known.set(key, content);
        return content;
    };
    const issues = [];
    const inTheClear = async (file) => {
        const location = file.encrypted ?? file.references;
        if (location === undefined)
            return file;
        const content = await contentOf(file);
        if (typeof content === 'string')
            return { ...file, content };
        issues.push({ ...content, location });
        return file;
    };
    const decrypted = await Promise.all(entries.map(async (entry) => {
        const files = await Promise.all(entry.values.files.map(inTheClear));
        return { ...entry, values: { ...entry.values, files } };
    }));
    return issues.length > 0 ? { issues: distinct(issues) } : { entries: decrypted };
}
function distinct(issues) {
    return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}
async function findValuesTools(entries, { env }) {
    const files = entries.flatMap(({ values }) => values.files);
    const encrypted = files.filter((file) => file.encrypted);
    const referring = files.filter((file) => file.references);
    if (encrypted.length + referring.length === 0)
        return { entries };
    const [sops, vals] = await Promise.all(['sops', 'vals'].map((name) => (0,find .a)(name, env)));
    const issues = [
        ...(sops === undefined ? encrypted : []).map(noSops),
        ...(vals === undefined ? referring : []).map(noVals),
    ];
    if (issues.length > 0)
        return { issues: distinct(issues) };
    return { entries, ...(sops !== undefined && { sops }), ...(vals !== undefined && { vals }) };
}
async function plainContent(file, { sops = '', vals, dryRun }, deps) {
    const written = file.content ?? (await (0,promises_.readFile)(file.path, 'utf8'));
    const content = file.encrypted ? await decrypt({ ...file, ciphertext: written }, sops, deps) : written;
    if (typeof content !== 'string' || !(0,unusable_text .jh)((0,go_yaml .a)(content).documents))
        return content;
    return vals === undefined ? noVals(file) : lookUp({ file, content, vals, dryRun }, deps);
}
async function decrypt(file, sops, { env, redactor, spawn, signal }) {
    const { ciphertext } = file;
    const type = ciphertext.trimStart().startsWith('{') ? 'json' : 'yaml';
    const record = await spawn({
        file: sops,
        args: ['--decrypt', '--input-type', type, '--output-type', type, file.path],
        env: (0,inherited_env .C)(env),
        timeoutMs: decrypt_values_TIMEOUT_MS,
        signal,
    });
    if (!(0,process .g)(record))
        return decrypt_values_refusal(file, record);
    const [plain, sealed] = [record.stdout, ciphertext].map((text) => (0,go_yaml .a)(text, 'bigint'));
    for (const text of encryptedTexts(sealed?.documents, plain?.documents))
        redactor.learn(text);
    const { documents = [], problem } = plain ?? {};
    const areValues = documents.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one));
    if (problem !== undefined || !areValues)
        return notDecrypted(file, 'what it holds is no mapping of values', 'encrypt a file of `key: value`');
    return documents.map((document) => (0,write_go_yaml .H)(document)).join('---\n');
}
function noSops(file) {
    return notDecrypted(file, 'there is no `sops` on PATH', 'install sops in an earlier step: `setup` with `sops-version` does');
}
function decrypt_values_refusal(file, { stderr, startError, endedBy }) {
    if (endedBy === 'abort')
        return notDecrypted(file, 'the run was cancelled');
    if (endedBy === 'timeout')
        return notDecrypted(file, 'sops did not answer within 60 seconds', 'look whether its key service can be reached');
    if (startError !== undefined)
        return notDecrypted(file, `sops does not start: ${startError.message}`);
    if (/mac mismatch|failed to verify data integrity/i.test(stderr))
        return notDecrypted(file, 'its seal (MAC) is broken: it was changed after it was encrypted', 'change it with `sops edit`, and resolve merges with the plain texts');
    if (/data key|no identity matched|no matching keys/i.test(stderr))
        return notDecrypted(file, `no key that sops has here fits${reason(stderr)}`, 'give the step the key in its `env`: `SOPS_AGE_KEY`, or a login at the KMS that the file names');
    return notDecrypted(file, `sops fails${lastLine(stderr)}`);
}
function reason(stderr) {
    const lines = stderr.split('\n').map((line) => line.trim().replace(/^- /, ''));
    const text = lines.find((line) => line.startsWith('| '))?.slice(2) ?? '';
    return text === '' ? '' : `: ${text.trim().slice(0, 300)}`;
}
function lastLine(stderr) {
    const lines = stderr.split('\n').map((line) => line.trim());
    const line = lines.findLast((text) => /[A-Za-z]{3}/.test(text)) ?? '';
    return line === '' ? '' : `: ${line.slice(0, 300)}`;
}
function notDecrypted({ written, encrypted }, why, hint) {
    return {
        code: 'not-decrypted',
        message: `\`${written}\` cannot be decrypted: ${why}`,
        ...(encrypted && { location: encrypted }),
        ...(hint !== undefined && { hint }),
    };
}


  })

};
