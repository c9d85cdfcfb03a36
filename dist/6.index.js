export const id = 6;
export const ids = [6];
export const modules = {

/***/ 50235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ rollbackArgs),
/* harmony export */   L: () => (/* binding */ deployArgs),
/* harmony export */   Q7: () => (/* binding */ renderArgs),
/* harmony export */   bw: () => (/* binding */ pullArgs),
/* harmony export */   dS: () => (/* binding */ repositoryUpdateArgs),
/* harmony export */   gg: () => (/* binding */ templateArgs),
/* harmony export */   qE: () => (/* binding */ testArgs),
/* harmony export */   qu: () => (/* binding */ uninstallArgs)
/* harmony export */ });
/**
 * Everything in which Helm 3 and 4 differ for us, as arguments.
 * `--atomic` and `--create-namespace` exist in no row: restoring and creating namespaces are ours.
 */
const DIALECTS = {
    3: {
        wait: ['--wait'],
        dontWait: [],
        clientSide: [],
        waitGone: ['--wait'],
        replace: ['--force'],
        overwrite: [],
        refuse: [],
        failUpdate: ['--fail-on-repo-update-fail'],
    },
    4: {
        wait: ['--wait=watcher'],
        // Chart hooks are waited for in any case; without them a hook's failure would pass unseen.
        dontWait: ['--wait=hookOnly'],
        clientSide: ['--server-side=false'],
        // The watcher returns before a Deployment's pods are gone.
        waitGone: ['--wait=legacy'],
        replace: ['--force-replace', '--server-side=false'],
        // Not `auto`: a release that Helm 3 made would stay client-side, and then `--force-conflicts` is an error.
        overwrite: ['--server-side=true', '--force-conflicts'],
        refuse: ['--server-side=true'],
        failUpdate: [],
    },
};
/** Arguments of `helm upgrade --install`: nothing is reused from the last release. */
function deployArgs(major, request, timeoutMs) {
    const { name, namespace, chart, valuesFiles, setIntegers, settings, noHooks } = request;
    const { wait, waitForJobs, takeOwnership, crds, historyMax } = settings;
    return [
        ...['upgrade', name, chart, '--install', '--namespace', namespace, '--reset-values'],
        ...valuesFiles.flatMap((file) => ['--values', asListItem(file)]),
        ...setIntegers.flatMap((item) => ['--set', item]),
        ...waiting(major, wait),
        ...flag('--wait-for-jobs', wait && waitForJobs),
        ...writing(major, settings, request.clientSide),
        ...flag('--take-ownership', takeOwnership),
        ...flag('--skip-crds', crds !== undefined),
        ...flag('--no-hooks', noHooks),
        ...['--history-max', String(historyMax), '--timeout', duration(timeoutMs)],
        ...(request.description === '' ? [] : ['--description', request.description]),
        ...Object.entries(request.labels).flatMap(([key, value]) => ['--labels', `${key}=${value}`]),
    ];
}
/** Arguments that render on the server what `deployArgs` would store, as JSON on stdout. */
function renderArgs(major, request, timeoutMs) {
    const args = deployArgs(major, request, timeoutMs);
    return [...args, '--dry-run=server', '--disable-openapi-validation', '--output', 'json'];
}
/** Arguments that render without a cluster, chart hooks included, as YAML on stdout. */
function templateArgs(request) {
    const { name, namespace, chart, valuesFiles, setIntegers, isUpgrade, cluster } = request;
    return [
        ...['template', name, chart, '--namespace', namespace],
        ...valuesFiles.flatMap((file) => ['--values', asListItem(file)]),
        ...setIntegers.flatMap((item) => ['--set', item]),
        ...flag('--is-upgrade', isUpgrade),
        ...(cluster
            ? ['--kube-version', cluster.version, ...cluster.apiVersions.flatMap((it) => ['--api-versions', it])]
            : []),
    ];
}
function rollbackArgs(major, request, timeoutMs) {
    const { name, namespace, revision, settings, noHooks } = request;
    return [
        ...['rollback', name, String(revision), '--namespace', namespace],
        ...waiting(major, settings.wait),
        ...writing(major, settings, request.clientSide),
        ...flag('--no-hooks', noHooks),
        ...['--history-max', String(settings.historyMax), '--timeout', duration(timeoutMs)],
    ];
}
/** Deletes dependents first and waits for them, as far as Helm does; a release that is gone already is a success. */
function uninstallArgs(major, request, timeoutMs) {
    const { name, namespace, noHooks, description } = request;
    return [
        ...['uninstall', name, '--namespace', namespace, '--ignore-not-found', '--cascade', 'foreground'],
        ...DIALECTS[major].waitGone,
        ...flag('--no-hooks', noHooks),
        ...['--timeout', duration(timeoutMs)],
        ...(description === '' ? [] : ['--description', description]),
    ];
}
function testArgs(request, timeoutMs) {
    const { name, namespace, filter = [] } = request;
    return [
        ...['test', name, '--namespace', namespace, '--timeout', duration(timeoutMs)],
        ...filter.flatMap((item) => ['--filter', item]),
    ];
}
/** `chart` is an `oci://` reference or `<repository name>/<chart>`. */
function pullArgs(request) {
    const { chart, version, folder, plainHttp } = request;
    return [
        ...['pull', chart, '--destination', folder],
        ...(version === undefined ? [] : ['--version', version]),
        ...flag('--plain-http', plainHttp),
    ];
}
/** Fails when the repository cannot be read; by default Helm 3 does not. */
function repositoryUpdateArgs(major, repository) {
    return ['repo', 'update', repository, ...DIALECTS[major].failUpdate];
}
function waiting(major, wait) {
    return wait ? DIALECTS[major].wait : DIALECTS[major].dontWait;
}
function writing(major, { forceUpgrade, conflicts }, clientSide = false) {
    const dialect = DIALECTS[major];
    if (forceUpgrade)
        return dialect.replace;
    if (clientSide)
        return dialect.clientSide;
    return conflicts === 'overwrite' ? dialect.overwrite : dialect.refuse;
}
function flag(name, isSet) {
    return isSet ? [name] : [];
}
/** Helm takes Go durations; a timeout of nothing would mean no waiting at all. */
function duration(ms) {
    return `${Math.max(1, Math.ceil(ms / 1000))}s`;
}
/** `--values` is a comma-separated list as CSV has it. */
function asListItem(path) {
    return /[",\n]/.test(path) ? `"${path.replaceAll('"', '""')}"` : path;
}


/***/ }),

/***/ 85173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ prepareHelm)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/cluster/connection/keep-alive.js
var keep_alive = __webpack_require__(29621);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
;// CONCATENATED MODULE: ./build/helm/version.js


/** 3.18 is the first whose `--take-ownership`, labels and registry credentials all work as this project needs them. */
const OLDEST = { major: 3, minor: 18 };
/** Reads the output of `helm version --template '{{.Version}}'` or `--short`; refuses what is older than 3.18. */
function parseHelmVersion(text) {
    const match = /^v?((\d+)\.(\d+)\.\d+[^\s+]*)/m.exec(text.trim());
    if (!match?.[1]) {
        return (0,result/* fail */.f)({
            reason: 'tool',
            message: `read Helm's version: "${text.trim().slice(0, 80)}" is none`,
            remedy: 'Check that the `helm` on PATH is the Helm of helm.sh.',
        });
    }
    const [major, minor] = [Number(match[2]), Number(match[3])];
    if (major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor)) {
        return (0,result/* fail */.f)({
            reason: 'tool',
            message: `Helm ${match[1]} is too old: ${OLDEST.major}.${OLDEST.minor} or newer is needed`,
            remedy: 'Install a newer Helm, or let the `helm-version` input choose one.',
        });
    }
    if (major !== 3 && major !== 4) {
        return (0,result/* fail */.f)({
            reason: 'tool',
            message: `Helm ${match[1]} is not known here: versions 3 and 4 are`,
            remedy: 'Choose one of them by the `helm-version` input.',
        });
    }
    return (0,result.ok)({ version: match[1], major });
}
/** Asks a Helm binary for its version. */
async function detectHelmVersion(spawn, path, env) {
    const record = await spawn({
        file: path,
        args: ['version', '--template', '{{.Version}}'],
        env,
        timeoutMs: 10_000,
    });
    if (succeeded(record))
        return parseHelmVersion(record.stdout);
    const seen = record.startError?.message ?? (record.stderr.trim().split('\n').at(-1) || 'it did not end');
    return fail({
        reason: 'tool',
        message: `start ${path}: ${seen}`,
        remedy: 'Check that it is a Helm binary for this machine.',
    });
}

;// CONCATENATED MODULE: ./build/helm/environment.js






/** Makes Helm's private homes with the registry credentials in 0600 files, so that none of them is ever an argument. */
async function prepareHelm(setup) {
    const version = parseHelmVersion(setup.version);
    if (!version.ok)
        return version;
    const { path, folder } = setup;
    const homes = {
        HELM_CACHE_HOME: (0,external_node_path_.join)(folder, 'cache'),
        HELM_CONFIG_HOME: (0,external_node_path_.join)(folder, 'config'),
        HELM_DATA_HOME: (0,external_node_path_.join)(folder, 'data'),
    };
    const outputFolder = (0,external_node_path_.join)(folder, 'output');
    let registryConfig;
    try {
        for (const home of [...Object.values(homes), outputFolder]) {
            await (0,promises_.mkdir)(home, { recursive: true, mode: 0o700 });
        }
        const auths = registryAuths(setup.registries);
        registryConfig = await (0,files/* writePrivateFile */.Pl)(homes.HELM_CONFIG_HOME, 'registry.json', auths);
    }
    catch (error) {
        return (0,result/* fail */.f)({
            reason: 'filesystem',
            message: `make Helm's private folders in ${folder}: ${error.message}`,
            remedy: 'Check that the temporary folder is writable and has space left.',
        });
    }
    const env = {
        ...keep_alive/* DEAD_CONNECTION_ENV */.e,
        ...withoutHelmVariables(setup.inherited),
        ...homes,
        HELM_REGISTRY_CONFIG: registryConfig,
        HELM_REPOSITORY_CONFIG: (0,external_node_path_.join)(homes.HELM_CONFIG_HOME, 'repositories.yaml'),
        HELM_REPOSITORY_CACHE: (0,external_node_path_.join)(homes.HELM_CACHE_HOME, 'repository'),
        HELM_CONTENT_CACHE: (0,external_node_path_.join)(homes.HELM_CACHE_HOME, 'content'),
        ...(setup.kubeconfig !== undefined && { KUBECONFIG: setup.kubeconfig }),
    };
    return (0,result.ok)({ path, ...version.value, env, outputFolder });
}
/** HELM_DEBUG prints values, HELM_DRIVER and HELM_KUBE* would choose another storage or cluster. */
function withoutHelmVariables(inherited) {
    return Object.fromEntries(Object.entries(inherited).filter(([name]) => !name.startsWith('HELM_')));
}
/** The registry configuration that Helm shares with Docker. */
function registryAuths(registries) {
    const auths = Object.fromEntries(registries.map(({ host, username, password }) => [
        host,
        { auth: Buffer.from(`${username}:${password}`).toString('base64') },
    ]));
    return JSON.stringify({ auths });
}


/***/ }),

/***/ 43854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createHelmReader)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31612);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29598);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46305);
/* harmony import */ var _util_limiter_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36125);
/* harmony import */ var _argv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50235);
/* harmony import */ var _repositories_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86389);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5600);









/** A `lookup` that hangs does not hear the interrupt, and nothing is lost. */
const GRACE_MS = 500;
/** Helm processes that change nothing in the cluster; so many at once, however many charts ask. */
function createHelmReader(tool, spawn, { registries, mostAtOnce }) {
    const limit = (0,_util_limiter_js__WEBPACK_IMPORTED_MODULE_6__/* .createLimiter */ .z)(mostAtOnce);
    const repositories = (0,_repositories_js__WEBPACK_IMPORTED_MODULE_4__/* .createRepositories */ .n)(tool, spawn, registries);
    const helm = (args, run) => limit(() => (0,_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .runHelm */ .o)(tool, spawn, args, { graceMs: GRACE_MS, ...run }));
    const isPlain = (reference) => registries.some(({ host, plainHttp }) => plainHttp && host === (0,_repositories_js__WEBPACK_IMPORTED_MODULE_4__/* .hostOf */ .w)(reference));
    return {
        async pull({ chart, repo, version, folder }, run) {
            const repository = repo === undefined ? undefined : await repositories.ready(repo, run);
            if (repository && !repository.ok)
                return repository;
            const destination = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pull-'));
            const pulled = await helm((0,_argv_js__WEBPACK_IMPORTED_MODULE_3__/* .pullArgs */ .bw)({
                chart: repository ? `${repository.value}/${chart}` : chart,
                folder: destination,
                plainHttp: isPlain(chart),
                ...(version !== undefined && { version }),
            }), run);
            const what = `pull ${repo === undefined ? chart : `${chart} of ${repo}`}${version === undefined ? '' : ` ${version}`}`;
            if (!pulled.ok)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .f)((0,_model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .during */ .i)(what, pulled.failure));
            const archive = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(destination)).find((name) => name.endsWith('.tgz'));
            if (archive !== undefined)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(destination, archive));
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .f)({ reason: 'chart', message: `${what}: Helm succeeded but left no archive` });
        },
        async render(request, run) {
            const rendered = await helm((0,_argv_js__WEBPACK_IMPORTED_MODULE_3__/* .renderArgs */ .Q7)(tool.major, request, run.timeoutMs), run);
            return rendered.ok ? readRelease(rendered.value) : rendered;
        },
        template: (request, run) => helm((0,_argv_js__WEBPACK_IMPORTED_MODULE_3__/* .templateArgs */ .gg)(request), run),
    };
}
function readRelease(text) {
    let release;
    try {
        release = JSON.parse(text);
    }
    catch {
        release = undefined;
    }
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isJsonObject */ .O)(release) || typeof release.manifest !== 'string') {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .f)({
            reason: 'helm',
            message: 'read the rendered resources: Helm printed no JSON release',
            remedy: 'Check that the `helm` in use is an unmodified one.',
        });
    }
    const notes = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isJsonObject */ .O)(release.info) ? release.info.notes : undefined;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)({
        manifest: release.manifest,
        chartHooks: (Array.isArray(release.hooks) ? release.hooks : []).map(hookDocument).join(''),
        ...(typeof notes === 'string' && { notes }),
    });
}
/** As `helm template` prints it. */
function hookDocument(hook) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isJsonObject */ .O)(hook))
        return '';
    return `---\n# Source: ${hook.path}\n${hook.manifest}\n`;
}


/***/ }),

/***/ 86389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createRepositories),
/* harmony export */   w: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31612);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46305);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72211);
/* harmony import */ var _argv_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50235);
/* harmony import */ var _classify_stderr_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68535);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5600);








function createRepositories(tool, spawn, registries) {
    const known = new Map();
    const entries = [];
    let writing = Promise.resolve();
    async function writeDown(name, url) {
        const login = registries.find(({ host }) => host === hostOf(url));
        const credentials = login && { username: login.username, password: login.password };
        entries.push({ name, url, ...credentials });
        const file = JSON.stringify({
            apiVersion: 'v1',
            generated: '2000-01-01T00:00:00Z',
            repositories: entries,
        });
        // One after the other: two at once could leave the shorter list.
        const path = tool.env.HELM_REPOSITORY_CONFIG ?? '';
        writing = writing.then(() => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writePrivateFile */ .Pl)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), file));
        await writing;
    }
    async function update(url, run) {
        const name = `r${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(url).digest('hex').slice(0, 12)}`;
        await writeDown(name, url);
        const lines = [];
        const updated = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .runHelm */ .o)(tool, spawn, (0,_argv_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryUpdateArgs */ .dS)(tool.major, name), {
            ...run,
            onLine: (line) => lines.push(line),
        });
        return updated.ok
            ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(name)
            : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .f)((0,_model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .during */ .i)(`read chart repository ${url}`, reason(lines, updated.failure)));
    }
    return {
        ready(url, run) {
            const key = url.replace(/(?<!\/)\/+$/, '');
            const begun = known.get(key);
            if (begun)
                return begun;
            const updating = update(key, run).then((result) => {
                if (!result.ok)
                    known.delete(key);
                return result;
            });
            known.set(key, updating);
            return updating;
        },
    };
}
const NO_INDEX = 'No chart repository is at this address: `<address>/index.yaml` must exist. Check `repo`; a chart in a registry is written `chart: oci://host/path`.';
/** Helm says on stdout why an update failed; its error only names the repository. */
function reason(lines, failure) {
    const at = lines.findIndex((line) => line.startsWith('...Unable to get an update'));
    const why = at < 0 ? undefined : lines[at + 1]?.trim();
    if (why === undefined || failure.reason === 'cancelled')
        return failure;
    const said = { ...(0,_classify_stderr_js__WEBPACK_IMPORTED_MODULE_5__/* .classifyStderr */ .p)(why), details: lines };
    return said.code === 'chart-missing' ? { ...said, remedy: NO_INDEX } : said;
}
/** Host with port; undefined when it is no URL. */
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : undefined;
}


/***/ }),

/***/ 26501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ chartCrds)
/* harmony export */ });
/* harmony import */ var _manifest_read_yaml_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1413);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29598);
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
        const name = String(yamlFile(inside, 'Chart.yaml')?.name);
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
        return Array.isArray(dependencies) ? dependencies.filter(_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O) : [];
    });
}
function keyOf({ alias, name }) {
    return String(alias ?? name);
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
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value) ? value : undefined;
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
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
// EXTERNAL MODULE: ./build/observe/chart/chart-files.js + 2 modules
var chart_files = __webpack_require__(78742);
// EXTERNAL MODULE: ./build/observe/chart/chart-limits.js
var chart_limits = __webpack_require__(26385);
// EXTERNAL MODULE: ./build/observe/chart/schema-files.js
var schema_files = __webpack_require__(43867);
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

// EXTERNAL MODULE: ./build/observe/chart/unpack-subcharts.js
var unpack_subcharts = __webpack_require__(83186);
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
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { name, content } of files.value)
        hash.update(`${name}\0${content.length}\0`).update(content);
    return (0,result.ok)({ digest: hash.digest('hex'), needs: templateNeeds(files.value.flatMap(templateIn)) });
}
function templateIn({ name, content }) {
    return /(?:^|\/)templates\//.test(name) && !name.endsWith('/NOTES.txt')
        ? [{ name, text: content.toString('utf8') }]
        : [];
}


/***/ }),

/***/ 38497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ createChartPulls)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62088);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46305);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72211);





/** Exact versions come from the cache when it has them; ranges and the latest are asked for in every run. */
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
    // A copy of the very bytes that were verified: whoever shares the cache may replace it meanwhile.
    if (kept)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(await writeArchive(kept, deps.folder));
    const pulled = await pullWithRetries(request, limits, deps);
    if (pulled.ok && cache)
        await cache.keep(request, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(pulled.value));
    return pulled;
}
/** Pulls, and again after failures that can pass, as `retry` allows. */
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
    return (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writePrivateFile */ .Pl)(await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makePrivateFolder */ .I2)(folder, 'kept-'), `${name}.tgz`, archive);
}
/** Whether a reference always means the same chart; a registry could still replace it, which `force` looks for. */
function isExact({ chart, version }) {
    return version === undefined ? /@sha256:[0-9a-f]{64}$/.test(chart) : semver__WEBPACK_IMPORTED_MODULE_2__.valid(version) !== null;
}


/***/ }),

/***/ 95353:
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
/* harmony import */ var _values_values_layers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32217);
/* harmony import */ var _chart_crds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26501);
/* harmony import */ var _chart_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78742);
/* harmony import */ var _chart_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26385);
/* harmony import */ var _unpack_subcharts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83186);










async function ownCrds({ chartPath, valuesFiles, crdFiles }, { crds }) {
    const texts = await Promise.all(crdFiles.map((file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8')));
    const applied = crds?.policy === 'skip' ? [] : texts.flatMap(crdsIn);
    if (crds !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ applied, installed: [] });
    const limits = (0,_chart_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .createChartLimits */ .Jd)();
    const packed = await (0,_chart_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readChartFiles */ .A)(chartPath, { limits });
    const files = packed.ok ? await (0,_unpack_subcharts_js__WEBPACK_IMPORTED_MODULE_5__/* .unpackSubcharts */ .U)(packed.value, limits) : packed;
    if (!files.ok)
        return files;
    const layers = valuesFiles.map(async (path) => ({ name: path, content: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path) }));
    const values = (0,_values_values_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeLayers */ .J)(await Promise.all(layers));
    if (!values.ok)
        return values;
    const found = (0,_chart_crds_js__WEBPACK_IMPORTED_MODULE_3__/* .chartCrds */ .D)(files.value, values.value);
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

/***/ 83186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unpackSubcharts)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31612);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);
/* harmony import */ var _chart_archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72807);



/** Packed subcharts become files below their archive's name: `charts/redis-1.0.0.tgz/Chart.yaml`. */
async function unpackSubcharts(files, limits) {
    const all = [];
    for (const file of files) {
        if (!/(?:^|\/)charts\/[^/]+\.tgz$/.test(file.name)) {
            all.push(file);
            continue;
        }
        const inside = await (0,_chart_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .readArchive */ .b)(file.content, limits);
        const deeper = inside.ok ? await unpackSubcharts(inside.value, limits) : inside;
        if (!deeper.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)((0,_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .during */ .i)(file.name, deeper.failure));
        const sorted = deeper.value.sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const { name, content } of sorted)
            all.push({ name: `${file.name}/${name}`, content });
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(all);
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
        description,
        labels: { [_helm_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_LABEL */ .vP]: manifestId },
    };
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
/* harmony import */ var _model_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64317);
/* harmony import */ var _chart_chart_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79534);
/* harmony import */ var _chart_chart_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26385);
/* harmony import */ var _chart_read_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99427);








/** Changes when a new version of this project computes digests differently: then every release is upgraded once. */
const FORMAT = 2;
/** How the 40 digits of a mark are shared out. */
const RELEASE_DIGITS = 24;
const HOOK_DIGITS = 16;
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
    const { needs } = chart.value;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({
        digest,
        chartDigest: chart.value.digest,
        usesLookup: needs.lookup,
        readsApis: asksForApis(needs),
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
        const files = await (0,_chart_read_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .readFolder */ .j1)(path, { limits: (0,_chart_chart_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .createChartLimits */ .Jd)() });
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
function digits(value, count) {
    const text = (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalJson */ .d)({ format: FORMAT, value });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, count);
}


/***/ }),

/***/ 34427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xl: () => (/* binding */ observedAgain),
  tc: () => (/* binding */ releaseFacts),
  He: () => (/* binding */ stageChart)
});

// EXTERNAL MODULE: ./build/model/failure.js
var failure = __webpack_require__(31612);
// EXTERNAL MODULE: ./build/model/release.js
var model_release = __webpack_require__(55491);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
// EXTERNAL MODULE: ./build/util/unreachable.js
var unreachable = __webpack_require__(40891);
// EXTERNAL MODULE: ./build/observe/chart/chart-files.js + 2 modules
var chart_files = __webpack_require__(78742);
// EXTERNAL MODULE: ./build/observe/chart/chart-source.js + 8 modules
var chart_source = __webpack_require__(28540);
// EXTERNAL MODULE: ./build/observe/chart/own-crds.js
var own_crds = __webpack_require__(95353);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/system/files.js
var system_files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/observe/stage.js
var stage = __webpack_require__(85985);
// EXTERNAL MODULE: ./build/observe/values/values-layers.js + 4 modules
var values_layers = __webpack_require__(32217);
// EXTERNAL MODULE: ./build/observe/chart/chart-crds.js
var chart_crds = __webpack_require__(26501);
// EXTERNAL MODULE: ./build/observe/chart/chart-limits.js
var chart_limits = __webpack_require__(26385);
// EXTERNAL MODULE: ./build/observe/chart/unpack-subcharts.js
var unpack_subcharts = __webpack_require__(83186);
;// CONCATENATED MODULE: ./build/observe/chart/stage-crds.js










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

// EXTERNAL MODULE: ./build/observe/deploy-request.js
var deploy_request = __webpack_require__(6900);
// EXTERNAL MODULE: ./build/hooks/registry.js + 32 modules
var registry = __webpack_require__(82380);
// EXTERNAL MODULE: ./build/model/phase.js
var phase = __webpack_require__(41501);
;// CONCATENATED MODULE: ./build/observe/hook-inputs.js



/** What a chart's hooks add to its inputs: their definitions by phase, and the files they name (absolute paths). */
function hookInputs(entry, manifestFolder) {
    const hooks = Object.fromEntries(phase/* PHASES */.ZG.map((phase) => [phase, entry.hooks[phase].map(({ item }) => item.source)]));
    const files = phase/* PHASES */.ZG.flatMap((phase) => entry.hooks[phase]).flatMap(({ item }) => (0,registry/* kindNamed */.U)(item.kind).files(item.spec));
    return { hooks, hookFiles: files.map((file) => (0,external_node_path_.resolve)(manifestFolder, file)) };
}

// EXTERNAL MODULE: ./build/observe/inputs-digest.js
var inputs_digest = __webpack_require__(22447);
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
async function unknownValueTexts({ values }, { chartPath }) {
    if (Object.keys(values.values).length === 0)
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
    const resolved = await (0,chart_source/* resolveChart */.dM)(referenceOf(entry), {
        pulls: source.pulls,
        timeoutMs: entry.settings.timeout,
        retry: entry.settings.retry,
        folder,
        workspace: source.workspace,
    });
    if (!resolved.ok)
        return resolved;
    const chart = resolved.value.path;
    const values = await (0,values_layers/* stageValues */.d)(valuesLayersOf(entry), folder, source.onSecret);
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
    return (0,result.ok)({ resolved: resolved.value, staged });
}
async function addDigest(entry, staged, facts, source) {
    const digest = await (0,inputs_digest/* digestInputs */.y)({
        release: entry,
        clusterUid: source.clusterUid,
        chartPath: staged.chartPath,
        valuesFiles: staged.valuesFiles,
        setIntegers: staged.setIntegers,
        crdFiles: staged.crdFiles,
        settings: entry.settings,
        ...hookInputs(entry, source.manifestFolder),
        comingApis: () => comingApis(entry, staged, facts.observed),
    }, source.reader);
    if (!digest.ok)
        return (0,result/* fail */.f)((0,failure/* during */.i)('digest the inputs', digest.failure));
    facts.digest = digest.value.digest;
    staged.chartDigest = digest.value.chartDigest;
    facts.usesLookup = digest.value.usesLookup;
    facts.readsApis = digest.value.readsApis;
    return (0,result.ok)();
}
/** What CRDs bring before Helm renders; those in `crds/` of the chart it makes only when it installs. */
async function comingApis({ settings }, staged, observed) {
    const crds = await (0,own_crds/* ownCrds */.h)(staged, settings);
    if (!crds.ok)
        return crds;
    const status = (0,model_release/* newest */.BP)(observed)?.status;
    const isInstall = status === undefined || status === 'uninstalled' || status === 'uninstalling';
    return (0,result.ok)([...crds.value.applied, ...(isInstall ? crds.value.installed : [])].flatMap(own_crds/* apisOf */.n));
}
/** Reads the stored release where the decision or the report needs more than its labels tell. */
async function withInstalled(entry, facts, staged, source) {
    const { observed } = facts;
    const record = (0,model_release/* deployed */.$8)(observed) ?? (0,model_release/* newest */.BP)(observed);
    const marked = (0,model_release/* newest */.BP)(observed)?.inputs;
    const isMarked = facts.digest !== undefined && marked === facts.digest;
    const unknown = entry.settings.reinstallBelow !== undefined || !isMarked || facts.usesLookup;
    if (!record || !unknown)
        return facts;
    const stored = await source.store.read(observed, record.revision);
    if (!stored.ok)
        return { ...facts, failure: (0,failure/* during */.i)('read the stored release', stored.failure) };
    if (!stored.value)
        return facts;
    const { name, version } = stored.value.chart;
    // The mark does not know another tool's release, nor what a template with `lookup` finds in the cluster now.
    const isForeign = record === (0,model_release/* newest */.BP)(observed) && record.manifestId === undefined;
    const looksUp = facts.usesLookup === true && marked !== undefined;
    if (facts.digest === undefined || !(isForeign || looksUp))
        return { ...facts, installedChart: { name, version } };
    const rendered = await source.helm.render((0,deploy_request/* deployRequest */.L)(entry, entry.settings, staged, { manifestId: source.manifestId, description: '' }), { signal: source.signal, timeoutMs: entry.settings.timeout });
    // A render that fails is no news here: the upgrade will fail with it and say so.
    const same = rendered.ok && (0,observe_rendered/* sameRendered */.er)(rendered.value.manifest, stored.value.manifest);
    return { ...facts, installedChart: { name, version }, sameAsStored: same };
}
/**
 * The facts again with a new observation; what was staged stays. The digest is taken anew: charts that were deployed
 * since may have brought APIs that this one's templates ask for, and the mark must tell what Helm sees now.
 */
async function observedAgain(entry, facts, observed, source) {
    const staged = source.stage.releases.get(entry.id);
    const last = (release) => {
        const record = (0,model_release/* newest */.BP)(release);
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
    return last(observed) === last(facts.observed) ? again : withInstalled(entry, again, staged, source);
}
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
                return { key: item.key, type: 'string', value: String(item.value) };
            default:
                return (0,unreachable/* unreachable */.H)(item);
        }
    });
    return {
        valuesFiles: values.files.map((file) => file.path),
        inlineValues: values.inline,
        values: values.values,
        set,
    };
}
function jsonText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function referenceOf({ source }) {
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

/***/ 21975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unknownValueText),
/* harmony export */   L: () => (/* binding */ unknownValues)
/* harmony export */ });
/* harmony import */ var _manifest_read_yaml_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1413);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/* harmony import */ var _util_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91734);



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
        ...declared.flatMap(({ name, alias }) => [String(name), String(alias ?? name)]),
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


/***/ }),

/***/ 32217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ mergeLayers),
  d: () => (/* binding */ stageValues)
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

;// CONCATENATED MODULE: ./build/observe/values/values-json.js
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

;// CONCATENATED MODULE: ./build/observe/values/values-layers.js









/**
 * Copies all layers as 0600 files into `folder` and gives their paths, low to high precedence.
 * All of `set` becomes one overlay file, so that no text is ever an argument. `onSecret` gets what looks like one, before
 * anything else sees it.
 */
async function stageValues(layers, folder, onSecret) {
    const staged = [];
    for (const path of layers.valuesFiles) {
        try {
            staged.push({ name: (0,external_node_path_.basename)(path), content: await (0,promises_.readFile)(path) });
        }
        catch (error) {
            return unreadable(path, error);
        }
    }
    staged.push(...layers.inlineValues.map(({ filename, content }) => ({ name: filename, content })));
    if (Object.keys(layers.values).length > 0) {
        staged.push({ name: 'values', content: valuesJson(layers.values) });
    }
    const given = readLayers(staged);
    if (!given.ok)
        return given;
    // Helm 3 looks at the first document of a file alone, Helm 4 at all.
    for (const [index, documents] of given.value.entries()) {
        const layer = staged[index];
        if (layer && documents.length > 1)
            layer.content = valuesJson(merged(documents));
    }
    const overlay = await setOverlay(layers.set, merged(given.value.flat()));
    if (!overlay.ok)
        return overlay;
    if (layers.set.length > 0)
        staged.push({ name: 'set', content: valuesJson(overlay.value.values) });
    for (const secret of [...given.value.flat(), overlay.value.values].flatMap(secrets_in_values/* secretsInValues */.R))
        onSecret(secret);
    const paths = [];
    for (const [index, { name, content }] of staged.entries()) {
        const file = `${String(index).padStart(2, '0')}-${fileName(name)}`;
        paths.push(await (0,files/* writePrivateFile */.Pl)((0,external_node_path_.join)(folder, 'values'), file, content));
    }
    return (0,result.ok)({ files: paths, integers: overlay.value.integers });
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
function noMapping(name) {
    return (0,result/* fail */.f)({
        reason: 'invalid-manifest',
        message: `values ${name}: this is no mapping`,
        remedy: 'Values are written as `key: value`.',
    });
}


/***/ })

};
