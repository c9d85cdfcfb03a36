export const id = 147;
export const ids = [147];
export const modules = {

/***/ 10147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderLocalCharts: () => (/* binding */ renderLocalCharts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/helm/environment.js + 1 modules
var environment = __webpack_require__(85173);
// EXTERNAL MODULE: ./build/helm/reader.js
var reader = __webpack_require__(43854);
;// CONCATENATED MODULE: ./build/manifest/check/chart-issues.js
/** What Helm says of a chart that it cannot render, each complaint at its place. */
function chartIssues(failure, places) {
    if (failure.code === 'values-schema') {
        const broken = schemaIssues(failure, places);
        if (broken.length > 0)
            return broken;
    }
    const hint = failure.remedy === undefined ? {} : { hint: failure.remedy };
    const location = templatePlace(failure, places) ?? places.ofValue([]);
    return [{ code: 'chart-not-rendered', message: failure.message, location, ...hint }];
}
/** Helm writes `- at '/image/tag': got number, want string`. */
function schemaIssues(failure, places) {
    const text = [failure.message, ...(failure.details ?? [])].join('\n');
    const found = text.matchAll(/- at '([^'\n]{0,300})': ([^\n;]{1,300})/g);
    const issues = [...found].map(([, pointer = '', says = '']) => {
        const path = pointer.split('/').slice(1).map(unescaped);
        const what = path.length === 0 ? 'values' : `values.${path.join('.')}`;
        return {
            code: 'values-schema',
            message: `\`${what}\`: the chart's values.schema.json says: ${says.trim()}`,
            location: places.ofValue(path),
        };
    });
    return distinct(issues);
}
/** The innermost template that is named with a line: `demo/templates/a.yaml:3:15`. */
function templatePlace({ message }, places) {
    const named = [...message.matchAll(/([\w./-]{1,300}\.(?:ya?ml|tpl|txt)):(\d{1,6})(?::(\d{1,6}))?/g)];
    return named
        .map(([, name = '', line, column]) => places.ofTemplate(name, Number(line), Number(column ?? 1)))
        .findLast((location) => location !== undefined);
}
/** As a JSON pointer is read. */
function unescaped(step) {
    return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
function distinct(issues) {
    return [...new Map(issues.map((issue) => [issue.message, issue])).values()];
}

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
// EXTERNAL MODULE: ./build/observe/chart/chart-files.js + 2 modules
var chart_files = __webpack_require__(78742);
// EXTERNAL MODULE: ./build/observe/chart/chart-pulls.js
var chart_pulls = __webpack_require__(38497);
// EXTERNAL MODULE: ./build/observe/release-facts.js + 2 modules
var release_facts = __webpack_require__(34427);
// EXTERNAL MODULE: ./build/observe/stage.js
var observe_stage = __webpack_require__(85985);
// EXTERNAL MODULE: ./build/observe/values/unknown-values.js
var unknown_values = __webpack_require__(21975);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/system/own-folder.js
var own_folder = __webpack_require__(92325);
// EXTERNAL MODULE: ./build/tools/find.js
var find = __webpack_require__(11313);
// EXTERNAL MODULE: ./build/session/folders.js
var folders = __webpack_require__(99006);
// EXTERNAL MODULE: ./build/session/inherited-env.js
var inherited_env = __webpack_require__(9523);
;// CONCATENATED MODULE: ./build/session/render-local-charts.js
















/** Renders the charts of the checkout with the Helm on PATH, without a cluster, and says what Helm refuses. */
async function renderLocalCharts({ manifest, entries }, options, deps) {
    const local = entries.filter(({ source, action }) => source.kind === 'local' && action === 'deploy');
    const isThere = options.helmVersion !== undefined || (await (0,find/* findOnPath */.a)('helm', deps.env)) !== undefined;
    if (!isThere)
        return (0,result/* fail */.f)(noHelm());
    const scratch = await (0,folders/* makeScratch */.l)(deps);
    if (!scratch.ok)
        return scratch;
    try {
        const helm = await openReader(manifest, scratch.value, options, deps);
        if (!helm.ok)
            return helm;
        const stage = await (0,observe_stage/* createStage */.xS)(scratch.value);
        const folder = await (0,files/* makePrivateFolder */.I2)(stage.folder, 'pulled-');
        const { clock, signal, redactor } = deps;
        const pulls = (0,chart_pulls/* createChartPulls */.f)({ helm: helm.value, clock, signal, folder });
        const source = {
            ...{ stage, pulls, workspace: options.workspace },
            onSecret: (secret) => redactor.learn(secret),
        };
        const all = { issues: [], warnings: [], rendered: local.length };
        for (const entry of local) {
            const places = await placesOf(entry, options.workspace);
            const chart = await (0,release_facts/* stageChart */.He)(entry, source);
            if (!chart.ok) {
                all.issues.push(...chartIssues(chart.failure, places));
                continue;
            }
            const { chartPath, valuesFiles, setIntegers } = chart.value.staged;
            const { name, namespace, settings, values } = entry;
            const rendered = await helm.value.template({ name, namespace, chart: chartPath, valuesFiles, setIntegers, isUpgrade: false }, { signal, timeoutMs: settings.timeout });
            if (!rendered.ok)
                all.issues.push(...chartIssues(rendered.failure, places));
            const files = await (0,chart_files/* readChartFiles */.A)(chartPath);
            for (const unknown of files.ok ? (0,unknown_values/* unknownValues */.L)(files.value, values.values) : []) {
                const location = places.ofValue(unknown.path.split('.'));
                all.warnings.push({ code: 'unknown-value', message: (0,unknown_values/* unknownValueText */.H)(unknown), location });
            }
        }
        return (0,result.ok)(all);
    }
    finally {
        await (0,own_folder/* removeOwnFolder */.Tc)(scratch.value);
    }
}
async function openReader({ registries }, folder, options, deps) {
    const found = await deps.tools.helm(options.helmVersion, deps.signal);
    if (!found.ok)
        return found;
    const inherited = (0,inherited_env/* inheritedEnv */.C)(deps.env);
    const tool = await (0,environment/* prepareHelm */.o)({ ...found.value, folder: (0,external_node_path_.join)(folder, 'helm'), inherited, registries });
    return tool.ok ? (0,result.ok)((0,reader/* createHelmReader */.C)(tool.value, deps.spawn, { registries, mostAtOnce: 1 })) : tool;
}
function noHelm() {
    return {
        reason: 'tool',
        message: '`--render` needs Helm, and there is none on PATH',
        remedy: 'Install Helm 3.18 or newer, or name a version with `--helm-version`.',
    };
}
/** What stands in the lines is read once per chart. */
async function placesOf(entry, workspace) {
    const lines = new Map();
    const read = async (file) => {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(workspace, file), 'utf8').catch(() => '');
        lines.set(file, text.split(/\r?\n/));
    };
    await read(entry.location.file);
    const { written } = entry.source;
    const files = await (0,chart_files/* readChartFiles */.A)(entry.source.kind === 'local' ? entry.source.path : '');
    for (const { name, content } of files.ok ? files.value : []) {
        lines.set((0,external_node_path_.join)(written, name), content.toString('utf8').split(/\r?\n/));
    }
    const quoted = (location) => ({
        ...location,
        sourceLine: (lines.get(location.file)?.[location.line - 1] ?? '').slice(0, LONGEST_SOURCE_LINE),
    });
    return {
        ofValue: (path) => quoted(path.length === 0 ? entry.location : entry.locate('values', ...path)),
        ofTemplate(name, line, column) {
            const file = (0,external_node_path_.join)(written, ...name.split('/').slice(1));
            return lines.has(file) ? quoted({ file, line, column, length: 1 }) : undefined;
        },
    };
}
const LONGEST_SOURCE_LINE = 200;


/***/ })

};
