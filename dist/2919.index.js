export const id = 2919;
export const ids = [2919];
export const modules = {

/***/ 61369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./build/observe/release-facts.js + 6 modules
var release_facts = __webpack_require__(97903);
// EXTERNAL MODULE: ./build/manifest/load.js + 42 modules
var load = __webpack_require__(68164);
// EXTERNAL MODULE: ./build/session/opening/open-manifest.js + 4 modules
var open_manifest = __webpack_require__(89026);
;// CONCATENATED MODULE: ./build/session/opening/open-environments.js


/** Reads the manifest as each environment has it, one after the other. */
async function openEnvironments(options, deps) {
    const { workspace, manifest: path } = options;
    const names = await (0,load/* environmentsIn */.I)({ workspace, ...(path !== undefined && { path }) });
    const opened = [];
    const found = new Map();
    for (const environment of names.length === 0 ? [undefined] : names) {
        const one = await (0,open_manifest/* openManifest */.g)({ ...options, ...(environment !== undefined && { environment }) }, deps);
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

// EXTERNAL MODULE: ./build/session/stages/decrypt-values.js + 2 modules
var decrypt_values = __webpack_require__(84753);
;// CONCATENATED MODULE: ./build/commands/validate.js




/**
 * Reads and checks the manifest and every file it names, for one environment or for each; with `render` also what Helm makes
 * of the charts of the checkout.
 */
const validate = {
    name: 'validate',
    summary: 'Check the manifest and the files it names; needs no cluster',
    on: 'both',
    positional: { option: 'manifest', as: 'MANIFEST' },
    options: ['manifest', 'selection', 'check', 'helmVersion', 'summary', 'annotations'],
    examples: ['validate --all-environments', 'validate deploy/helm-lifecycle.yaml --render'],
    async run(options, deps) {
        if (!options.allEnvironments) {
            const loaded = await (0,open_manifest/* openManifest */.g)(options, deps);
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
/** Says that these are valid, after Helm has rendered them if that is asked for. */
async function checked(opened, options, deps) {
    const summaries = [];
    const warnings = [];
    for (const [environment, loaded] of opened) {
        const { manifest, entries } = loaded;
        const where = environment === undefined ? '' : ` in environment ${environment}`;
        const charts = `${entries.length} ${entries.length === 1 ? 'chart' : 'charts'}`;
        const valid = `${manifest.file} is valid${where}: ${charts}, id ${manifest.id}${baseNote(manifest, options)}`;
        warnings.push(...(await warningsOf(entries, options.workspace)));
        const readable = options.render
            ? await (0,decrypt_values/* decryptValues */.wF)(entries, deps)
            : await (0,decrypt_values/* findValuesTools */.bi)(entries, deps);
        if ('issues' in readable)
            return { kind: 'invalid', issues: readable.issues };
        if (!options.render) {
            summaries.push(valid);
            continue;
        }
        const { renderLocalCharts } = await Promise.all(/* import() */[__webpack_require__.e(852), __webpack_require__.e(3084)]).then(__webpack_require__.bind(__webpack_require__, 43084));
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
/** Whoever has environments seldom means none of them. */
function baseNote({ environment, environments }, { allEnvironments }) {
    if (allEnvironments || environment !== undefined || environments.length === 0)
        return '';
    return ` (the base alone; --all-environments checks ${environments.join(', ')})`;
}
/** Each environment has the same charts, mostly. */
function distinct(warnings) {
    return [...new Map(warnings.map((warning) => [JSON.stringify(warning), warning])).values()];
}
async function warningsOf(entries, workspace) {
    const warnings = entries
        .filter(({ action }) => action === 'deploy')
        .map(async (entry) => {
        const texts = await (0,release_facts/* localChartWarnings */.bz)(entry, workspace);
        const location = { ...entry.locate('path'), sourceLine: '' };
        return texts.map((message) => ({ code: 'chart-warning', message, location }));
    });
    return (await Promise.all(warnings)).flat();
}
function warningLine({ message, location }) {
    const place = location === undefined ? '' : `${location.file}:${location.line}:${location.column}: `;
    return `${place}warning: ${message}`;
}


/***/ }),

/***/ 79534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ digestChart)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
// EXTERNAL MODULE: ./build/observe/chart/dependencies/unpack-subcharts.js
var unpack_subcharts = __webpack_require__(93066);
// EXTERNAL MODULE: ./build/observe/chart/files/chart-files.js + 2 modules
var chart_files = __webpack_require__(57951);
// EXTERNAL MODULE: ./build/observe/chart/files/chart-limits.js
var chart_limits = __webpack_require__(87817);
// EXTERNAL MODULE: ./build/observe/chart/files/schema-files.js
var schema_files = __webpack_require__(31587);
// EXTERNAL MODULE: ./build/observe/chart/hook-events.js
var hook_events = __webpack_require__(27931);
;// CONCATENATED MODULE: ./build/observe/chart/template-needs.js
/**
 * Reads the needs from the templates' source. A definition in a `_` file counts only when something that is rendered reaches
 * it: library charts define helpers with `lookup` that few charts use. In doubt a need is there.
 */
function templateNeeds(templates) {
    const rendered = [];
    const defined = new Map();
    for (const { name, text } of templates) {
        if (!/(?:^|\/)_[^/]*$/.test(name))
            rendered.push(readPart(text));
        for (const [defines, body] of definitions(text)) {
            defined.set(defines, [...(defined.get(defines) ?? []), readPart(body)]);
        }
    }
    const parts = reachable(rendered, defined);
    const usesApiList = parts.some((part) => part.usesApiList);
    return {
        lookup: parts.some((part) => part.lookup),
        capabilities: parts.some((part) => part.capabilities),
        apiVersions: usesApiList ? 'all' : [...new Set(parts.flatMap((part) => part.asksForApis))].sort(),
    };
}
function reachable(roots, defined) {
    const found = new Set(roots);
    // A Set's iteration sees what is added to it on the way.
    for (const part of found) {
        const next = part.includes === 'any'
            ? [...defined.values()].flat()
            : part.includes.flatMap((name) => defined.get(name) ?? []);
        for (const it of next)
            found.add(it);
    }
    return [...found];
}
/** Each definition from its `define` to the next one: definitions do not nest, and what follows an `end` is little. */
function definitions(text) {
    return text.split(/(?=\{\{-?\s*define\s)/).flatMap((body) => {
        const name = /^\{\{-?\s*define\s+(?:"([^"]*)"|`([^`]*)`)/.exec(body);
        return name ? [[name[1] ?? name[2] ?? '', body]] : [];
    });
}
const STRING = /"(?:\\.?|[^"\\])*"?|`[^`]*`?/gs;
function readPart(text) {
    const actions = [...text.matchAll(/\{\{((?:(?!\}\}).)*)/gs)]
        .map((match) => match[1] ?? '')
        .filter((action) => !/^-?\s*\/\*/.test(action));
    const code = actions.map((action) => action.replace(STRING, '""')).join('\n');
    const source = actions.join('\n');
    const count = (pattern, where) => where.match(pattern)?.length ?? 0;
    const asked = [...source.matchAll(/\.Capabilities\.APIVersions\.Has\s+(?:"([^"]+)"|`([^`]+)`)/g)];
    const named = [...source.matchAll(/\b(?:include|template|block)\s+(?:"([^"]*)"|`([^`]*)`)/g)];
    return {
        lookup: /(?<![\w.$-])lookup(?![\w-])/.test(code),
        capabilities: /\.Capabilities\b/.test(code),
        asksForApis: asked.map((match) => match[1] ?? match[2] ?? ''),
        usesApiList: count(/\.APIVersions\b/g, code) > asked.length || /\.Capabilities(?!\.\w)/.test(code),
        includes: count(/\b(?:include|template)\b(?!\s*:)/g, code) > named.length
            ? 'any'
            : named.map((match) => match[1] ?? match[2] ?? ''),
    };
}

;// CONCATENATED MODULE: ./build/observe/chart/chart-digest.js








/** Digest of a complete chart folder (after .helmignore) or archive: its dependencies are in charts/. */
async function digestChart(path) {
    const limits = (0,chart_limits/* createChartLimits */.Jd)();
    const read = await (0,chart_files/* readChartFiles */.A)(path, { limits });
    if (!read.ok)
        return read;
    // An archive that is packed anew differs in nothing but times.
    const files = await (0,unpack_subcharts/* unpackSubcharts */.U)(read.value, limits);
    if (!files.ok)
        return files;
    const schema = (0,schema_files/* schemaFileFailure */.e)(files.value);
    if (schema)
        return (0,result/* fail */.f)(schema);
    const templates = files.value.flatMap(templateIn);
    const texts = [...templates.map(({ text }) => text), ...files.value.flatMap(defaultsIn)];
    return (0,result.ok)({
        digest: digestFiles(files.value),
        needs: templateNeeds(templates),
        hookEvents: (0,hook_events/* hookEventsIn */.C)(texts),
        defaults: digestFiles(files.value.filter(({ name }) => name === 'values.yaml')),
        subcharts: digestFiles(files.value.filter(({ name }) => name.startsWith('charts/'))),
    });
}
function digestFiles(files) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { name, content } of files)
        hash.update(`${name}\0${content.length}\0`).update(content);
    return hash.digest('hex');
}
/** Values may hold annotations. */
function defaultsIn({ name, content }) {
    return /(?:^|\/)values\.yaml$/.test(name) ? [content.toString('utf8')] : [];
}
function templateIn({ name, content }) {
    return /(?:^|\/)templates\//.test(name) && !name.endsWith('/NOTES.txt')
        ? [{ name, text: content.toString('utf8') }]
        : [];
}


/***/ }),

/***/ 93066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unpackSubcharts)
/* harmony export */ });
/* harmony import */ var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48136);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);
/* harmony import */ var _files_chart_archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54575);



/** Packed subcharts become files below their archive's name: `charts/redis-1.0.0.tgz/Chart.yaml`. */
async function unpackSubcharts(files, limits) {
    const all = [];
    for (const file of files) {
        if (!/(?:^|\/)charts\/[^/]+\.tgz$/.test(file.name)) {
            all.push(file);
            continue;
        }
        const inside = await (0,_files_chart_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .readArchive */ .b)(file.content, limits);
        const deeper = inside.ok ? await unpackSubcharts(inside.value, limits) : inside;
        if (!deeper.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .during */ .i)(file.name, deeper.failure));
        const sorted = deeper.value.sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const { name, content } of sorted)
            all.push({ name: `${file.name}/${name}`, content });
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(all);
}


/***/ }),

/***/ 27931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hookEventsIn),
/* harmony export */   O: () => (/* binding */ mayRunAt)
/* harmony export */ });
/** Every place that may name the annotation: with what follows it in the line, or without its end because that is computed. */
const ANNOTATION = /helm\.sh(?:\/hook(?![\w-])([^\n]*)|\/(?![a-z])|(?=["'`]))/gi;
/** What stands behind the key, in YAML, JSON or as an argument of a template function. */
const WRITTEN = /^["'`]?\s{0,20}:?\s{0,20}["'`]?((?:[\w-]+\s{0,20},\s{0,20}){0,20}[\w-]+)(?!\s{0,20}(?:\{\{|-))/;
const KNOWN = /^(?:(?:pre|post)-(?:install|upgrade|delete|rollback)|test(?:-success|-failure)?|crd-install)$/;
/**
 * Reads from templates, and from values that may end up in annotations, at which events hooks run. In doubt it is `any`: whoever
 * asks must not take a hook for missing that is there.
 */
function hookEventsIn(texts) {
    const events = new Set();
    for (const text of texts) {
        for (const [, rest] of text.matchAll(ANNOTATION)) {
            const written = rest === undefined ? undefined : WRITTEN.exec(rest)?.[1];
            const words = (written ?? '').split(',').map((word) => word.trim().toLowerCase());
            if (!words.every((word) => KNOWN.test(word)))
                return 'any';
            for (const word of words)
                events.add(word);
        }
    }
    return [...events].sort();
}
/** Whether a hook runs, or may run, at this event. */
function mayRunAt(events, event) {
    return events === 'any' || events.includes(event);
}


/***/ }),

/***/ 22447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ compareDigests),
/* harmony export */   y: () => (/* binding */ digestInputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89815);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46305);
/* harmony import */ var _model_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7543);
/* harmony import */ var _chart_chart_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79534);
/* harmony import */ var _chart_files_chart_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87817);
/* harmony import */ var _chart_files_read_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90011);








/** Changes when a new version of this project computes digests differently: then every release is upgraded once. */
const FORMAT = 2;
/** How the 40 digits of a mark are shared out. */
const RELEASE_DIGITS = 24;
const HOOK_DIGITS = 16;
/** Of a part that is told by name: too short to tell a value by. */
const PART_DIGITS = 8;
/** 40 hex digits over the inputs: 24 over what Helm and the CRD step are given, 16 over the hooks, tests and the files they name. */
async function digestInputs(inputs, reader) {
    const chart = await (0,_chart_chart_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestChart */ .t)(inputs.chartPath);
    if (!chart.ok)
        return chart;
    const cluster = await clusterPart(chart.value.needs, reader, inputs.comingApis);
    if (!cluster.ok)
        return cluster;
    const files = await digestFiles([inputs.valuesFiles, inputs.crdFiles, inputs.hookFiles]);
    if (!files.ok)
        return files;
    const [values = [], crds = [], hookFiles = []] = files.value;
    const { name, namespace } = inputs.release;
    const release = {
        release: { name, namespace },
        cluster: inputs.clusterUid,
        chart: chart.value.digest,
        values,
        ...(inputs.setIntegers.length > 0 && { integers: inputs.setIntegers }),
        crds,
        settings: (0,_model_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .digestedSettings */ .ho)(inputs.settings, 'release'),
        capabilities: cluster.value,
    };
    const hooks = { hooks: inputs.hooks, files: hookFiles, ...(0,_model_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .digestedSettings */ .ho)(inputs.settings, 'hooks') };
    const digest = digits(release, RELEASE_DIGITS) + digits(hooks, HOOK_DIGITS);
    const { needs, defaults, subcharts } = chart.value;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({
        digest,
        chartDigest: chart.value.digest,
        parts: {
            settings: digitsOfEach({
                ...(0,_model_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .digestedSettings */ .ho)(inputs.settings, 'release'),
                ...(0,_model_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .digestedSettings */ .ho)(inputs.settings, 'hooks'),
            }),
            hooks: digitsOfEach(inputs.hooks),
            hookFiles: digits(hookFiles, PART_DIGITS),
            chart: { defaults: defaults.slice(0, PART_DIGITS), subcharts: subcharts.slice(0, PART_DIGITS) },
            crds: digits(crds, PART_DIGITS),
            cluster: digits(cluster.value, PART_DIGITS),
        },
        usesLookup: needs.lookup,
        readsApis: asksForApis(needs),
        hookEvents: chart.value.hookEvents,
    });
}
/** How the inputs of a marked revision differ from the wanted ones. */
function compareDigests(marked, wanted) {
    if (marked === wanted)
        return 'same';
    return marked.slice(0, RELEASE_DIGITS) === wanted.slice(0, RELEASE_DIGITS) ? 'hooks-differ' : 'differ';
}
function asksForApis({ capabilities, apiVersions }) {
    return capabilities && (apiVersions === 'all' || apiVersions.length > 0);
}
/** What the templates read of the cluster, and no more: a new CRD elsewhere is no news for them. */
async function clusterPart(needs, reader, comingApis) {
    if (!needs.capabilities)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(null);
    const version = await reader.version();
    if (!version.ok)
        return version;
    const minor = /^v?\d+\.\d+/.exec(version.value)?.[0] ?? version.value;
    if (!asksForApis(needs))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ minor });
    const resources = await reader.resources();
    if (!resources.ok)
        return resources;
    const coming = comingApis ? await comingApis() : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)([]);
    if (!coming.ok)
        return coming;
    const served = new Set([
        ...resources.value.flatMap(({ apiVersion, kind }) => [apiVersion, `${apiVersion}/${kind}`]),
        ...coming.value,
    ]);
    const asked = needs.apiVersions === 'all' ? [...served] : needs.apiVersions.filter((it) => served.has(it));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ minor, served: asked.sort() });
}
async function digestFiles(lists) {
    const digests = [];
    for (const list of lists) {
        const found = await Promise.all(list.map(digestPath));
        for (const digest of found)
            if (!digest.ok)
                return digest;
        digests.push(found.flatMap((digest) => (digest.ok ? digest.value : [])));
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(digests);
}
/** Of a file's bytes, or of the names and bytes below a folder. */
async function digestPath(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isDirectory())
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(hash.update(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path)).digest('hex'));
        const files = await (0,_chart_files_read_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .readFolder */ .j1)(path, { limits: (0,_chart_files_chart_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .createChartLimits */ .Jd)() });
        if (!files.ok)
            return files;
        for (const { name, content } of files.value)
            hash.update(`${name}\0${content.length}\0`).update(content);
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(hash.digest('hex'));
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .f)({
            reason: 'invalid-manifest',
            message: `read ${error.path ?? 'a file'}: ${error.message}`,
            remedy: 'Check that the file exists and may be read.',
        });
    }
}
/** Of what is empty there is nothing to tell. */
function digitsOfEach(values) {
    const told = Object.entries(values).filter(([, value]) => !Array.isArray(value) || value.length > 0);
    return Object.fromEntries(told.map(([name, value]) => [name, digits(value, PART_DIGITS)]));
}
function digits(value, count) {
    const text = (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalJson */ .d)({ format: FORMAT, value });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, count);
}


/***/ }),

/***/ 84753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yc: () => (/* binding */ decrypt),
  wF: () => (/* binding */ decryptValues),
  bi: () => (/* binding */ findValuesTools),
  Jc: () => (/* binding */ noSops)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/manifest/check/unusable-text.js
var unusable_text = __webpack_require__(46378);
// EXTERNAL MODULE: ./build/system/process.js
var process = __webpack_require__(96641);
// EXTERNAL MODULE: ./build/tools/find.js
var find = __webpack_require__(11313);
// EXTERNAL MODULE: ./build/util/limiter.js
var limiter = __webpack_require__(36125);
// EXTERNAL MODULE: ./build/util/yaml/go-yaml.js + 2 modules
var go_yaml = __webpack_require__(93898);
// EXTERNAL MODULE: ./build/util/yaml/write-go-yaml.js
var write_go_yaml = __webpack_require__(8165);
// EXTERNAL MODULE: ./build/session/opening/inherited-env.js
var inherited_env = __webpack_require__(85688);
;// CONCATENATED MODULE: ./build/session/stages/encrypted-texts.js
/** The texts of what was encrypted: where the sealed document has ciphertext. What sops left in the clear is no secret. */
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

;// CONCATENATED MODULE: ./build/session/stages/look-up-references.js





/** A backend may have to be asked for each reference. */
const TIMEOUT_MS = 120_000;
/** vals replaces one in the middle of a text, too. */
const REFERENCE = /(?:secret)?ref\+[a-z][\w.+-]{0,60}:\/\//;
/** Values with their references looked up by `vals`, which knows every backend; what that brings is learnt as secret first. */
async function lookUp({ file, content, vals }, { env, redactor, spawn, signal }) {
    // vals leaves out empty documents.
    const before = (0,go_yaml/* readGoYaml */.a)(content, 'bigint').documents.filter((document) => typeof document === 'object' && document !== null && Object.keys(document).length > 0);
    const record = await spawn({
        file: vals,
        args: ['eval', '-f', '-', '-o', 'yaml'],
        env: (0,inherited_env/* inheritedEnv */.C)(env),
        stdin: yamlOf(before),
        timeoutMs: TIMEOUT_MS,
        signal,
    });
    if (!(0,process/* succeeded */.g)(record))
        return refusal(file, record);
    const { documents: after, problem } = (0,go_yaml/* readGoYaml */.a)(record.stdout, 'bigint');
    const secrets = [];
    const values = withLookedUp(before, after, secrets);
    for (const text of secrets)
        redactor.learn(text);
    if (problem !== undefined || after.length !== before.length)
        return unresolved(file, 'what vals prints are other values');
    if ((0,unusable_text/* hasReferences */.jh)(values))
        return unresolved(file, 'vals leaves some as they are');
    return yamlOf(values);
}
function yamlOf(documents) {
    return documents.map((document) => (0,write_go_yaml/* writeGoYaml */.H)(document)).join('---\n');
}
/** What stood where no reference was stays: vals reads YAML in another way than Helm does. */
function withLookedUp(before, after, secrets) {
    if (typeof before === 'string') {
        if (!REFERENCE.test(before) || after === undefined)
            return before;
        secrets.push(...look_up_references_textsIn(after));
        return after;
    }
    if (Array.isArray(before))
        return before.map((item, index) => withLookedUp(item, after?.[index], secrets));
    if (typeof before !== 'object' || before === null)
        return before;
    const found = (typeof after === 'object' ? after : null);
    return Object.fromEntries(Object.entries(before).map(([key, below]) => [key, withLookedUp(below, found?.[key], secrets)]));
}
function look_up_references_textsIn(value) {
    if (typeof value === 'object' && value !== null)
        return Object.values(value).flatMap(look_up_references_textsIn);
    return value === null || value === undefined || typeof value === 'boolean' ? [] : [String(value)];
}
function noVals(file) {
    return unresolved(file, 'there is no `vals` on PATH', 'install vals in an earlier step');
}
/** vals names the reference, which is none of the secrets. */
function refusal(file, { stderr, startError, endedBy }) {
    if (endedBy === 'abort')
        return unresolved(file, 'the run was cancelled');
    if (endedBy === 'timeout')
        return unresolved(file, 'vals did not answer within two minutes', 'look whether its backend can be reached');
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










/** A KMS may be asked for each. */
const MOST_AT_ONCE = 4;
const decrypt_values_TIMEOUT_MS = 60_000;
/**
 * Decrypts the values files that sops has encrypted, and has vals look up the references in values files, each once and in memory;
 * the redactor learns what that brings before anybody else sees it. Without such a file nothing is looked for or started.
 */
async function decryptValues(entries, deps) {
    const found = await findValuesTools(entries, deps);
    if ('issues' in found || (found.sops ?? found.vals) === undefined)
        return found;
    const limit = (0,limiter/* createLimiter */.z)(MOST_AT_ONCE);
    const known = new Map();
    const contentOf = (file) => {
        // With its placeholders filled it may be another content for each entry.
        const key = `${file.path}\n${file.content ?? ''}`;
        const content = known.get(key) ?? limit(() => plainContent(file, found, deps));
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
/** What stands in `defaults` is wrong once, however many charts it is for. */
function distinct(issues) {
    return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}
/** Where sops and vals are, when a file needs them; which keys and logins they have is not asked. */
async function findValuesTools(entries, { env }) {
    const files = entries.flatMap(({ values }) => values.files);
    const encrypted = files.filter((file) => file.encrypted);
    const referring = files.filter((file) => file.references);
    if (encrypted.length + referring.length === 0)
        return { entries };
    const [sops, vals] = await Promise.all(['sops', 'vals'].map((name) => (0,find/* findOnPath */.a)(name, env)));
    const issues = [
        ...(sops === undefined ? encrypted : []).map(noSops),
        ...(vals === undefined ? referring : []).map(noVals),
    ];
    if (issues.length > 0)
        return { issues: distinct(issues) };
    return { entries, ...(sops !== undefined && { sops }), ...(vals !== undefined && { vals }) };
}
/** Decrypted, and with its references looked up. */
async function plainContent(file, { sops = '', vals }, deps) {
    const content = file.encrypted
        ? await decrypt(file, sops, deps)
        : (file.content ?? (await (0,promises_.readFile)(file.path, 'utf8')));
    if (typeof content !== 'string' || !(0,unusable_text/* hasReferences */.jh)((0,go_yaml/* readGoYaml */.a)(content).documents))
        return content;
    return vals === undefined ? noVals(file) : lookUp({ file, content, vals }, deps);
}
/** What a file holds that sops has encrypted, as YAML. */
async function decrypt(file, sops, { env, redactor, spawn, signal }) {
    const ciphertext = await (0,promises_.readFile)(file.path, 'utf8');
    const type = ciphertext.trimStart().startsWith('{') ? 'json' : 'yaml';
    const record = await spawn({
        file: sops,
        args: ['--decrypt', '--input-type', type, '--output-type', type, file.path],
        env: (0,inherited_env/* inheritedEnv */.C)(env),
        timeoutMs: decrypt_values_TIMEOUT_MS,
        signal,
    });
    if (!(0,process/* succeeded */.g)(record))
        return decrypt_values_refusal(file, record);
    const [plain, sealed] = [record.stdout, ciphertext].map((text) => (0,go_yaml/* readGoYaml */.a)(text, 'bigint'));
    for (const text of encryptedTexts(sealed?.documents, plain?.documents))
        redactor.learn(text);
    const { documents = [], problem } = plain ?? {};
    const areValues = documents.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one));
    if (problem !== undefined || !areValues)
        return notDecrypted(file, 'what it holds is no mapping of values', 'encrypt a file of `key: value`');
    return documents.map((document) => (0,write_go_yaml/* writeGoYaml */.H)(document)).join('---\n');
}
function noSops(file) {
    return notDecrypted(file, 'there is no `sops` on PATH', 'install sops in an earlier step');
}
/** What sops says, in fewer words; it names keys by their public half. */
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
/** Below each key sops says what became of it. */
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


/***/ })

};
