export const id = 3084;
export const ids = [3084];
export const modules = {

/***/ 59753:
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
    const { name, namespace, chart, valuesFiles, setIntegers, settings, noHooks, wait } = request;
    const { waitForJobs, takeOwnership, crds, historyMax, skipSchemaValidation } = settings;
    return [
        ...['upgrade', name, chart, '--install', '--namespace', namespace, '--reset-values'],
        ...valuesFiles.flatMap((file) => ['--values', asListItem(file)]),
        ...setIntegers.flatMap((item) => ['--set', item]),
        ...waiting(major, wait),
        ...flag('--wait-for-jobs', wait && waitForJobs),
        ...writing(major, settings, request.clientSide),
        ...validation(major, settings, request.clientSide),
        ...flag('--take-ownership', takeOwnership),
        ...flag(SKIP_SCHEMA, skipSchemaValidation),
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
    const validates = !args.includes('--disable-openapi-validation');
    return [...args, '--dry-run=server', ...(validates ? NO_VALIDATION : []), '--output', 'json'];
}
/** Arguments that render without a cluster, chart hooks included, as YAML on stdout. */
function templateArgs(request) {
    const { name, namespace, chart, valuesFiles, setIntegers, settings, isUpgrade, cluster } = request;
    return [
        ...['template', name, chart, '--namespace', namespace],
        ...valuesFiles.flatMap((file) => ['--values', asListItem(file)]),
        ...setIntegers.flatMap((item) => ['--set', item]),
        ...flag('--is-upgrade', isUpgrade),
        ...flag(SKIP_SCHEMA, settings.skipSchemaValidation),
        ...(cluster
            ? ['--kube-version', cluster.version, ...cluster.apiVersions.flatMap((it) => ['--api-versions', it])]
            : []),
    ];
}
function rollbackArgs(major, request, timeoutMs) {
    const { name, namespace, revision, settings, noHooks, wait } = request;
    return [
        ...['rollback', name, String(revision), '--namespace', namespace],
        ...waiting(major, wait),
        ...writing(major, settings, request.clientSide),
        ...flag('--no-hooks', noHooks),
        ...['--history-max', String(settings.historyMax), '--timeout', duration(timeoutMs)],
    ];
}
/** Deletes dependents first, and with `wait` waits for them as far as Helm does; a release that is gone already is a success. */
function uninstallArgs(major, request, timeoutMs) {
    const { name, namespace, noHooks, description, wait, keepRecord } = request;
    const dialect = DIALECTS[major];
    return [
        ...['uninstall', name, '--namespace', namespace, '--ignore-not-found', '--cascade', 'foreground'],
        ...(wait ? dialect.waitGone : dialect.dontWait),
        ...flag('--keep-history', keepRecord),
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
const SKIP_SCHEMA = '--skip-schema-validation';
const NO_VALIDATION = ['--disable-openapi-validation'];
/**
 * The API server refuses what a server-side apply does not declare; for a client-side one Helm has to look itself, for which it
 * reads all schemas of the cluster.
 */
function validation(major, { forceUpgrade }, clientSide = false) {
    return major === 4 && !forceUpgrade && !clientSide ? NO_VALIDATION : [];
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

/***/ 45159:
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
// EXTERNAL MODULE: ./build/util/shorten.js
var shorten = __webpack_require__(85092);
;// CONCATENATED MODULE: ./build/helm/version.js



/** 3.18 is the first whose `--take-ownership`, labels and registry credentials all work as this project needs them. */
const OLDEST = { major: 3, minor: 18 };
/** Reads the output of `helm version --template '{{.Version}}'` or `--short`; refuses what is older than 3.18. */
function parseHelmVersion(text) {
    const match = /^v?((\d+)\.(\d+)\.\d+[^\s+]*)/m.exec(text.trim());
    if (!match?.[1]) {
        return (0,result/* fail */.f)({
            reason: 'tool',
            message: `read Helm's version: "${(0,shorten/* shorten */.m)(text, 80)}" is none`,
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

;// CONCATENATED MODULE: ./build/helm/processes/environment.js






/**
 * A Helm lives for a tenth of a second, a fifth of which is collecting garbage. Four times the usual heap spares nearly all of that
 * (measured: 13 % of the processor time with Helm 4, 20 % with Helm 3) and costs some megabytes; beyond the limit it collects again.
 */
const SHORT_LIVED_ENV = { GOGC: '400', GOMEMLIMIT: '256MiB' };
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
        ...SHORT_LIVED_ENV,
        ...withoutHelmVariables(setup.inherited),
        // What one of them has learnt about the API server the others find, and nobody else's cache is believed.
        KUBECACHEDIR: (0,external_node_path_.join)(folder, 'kube-cache'),
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

/***/ 41591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createRepositories),
/* harmony export */   w: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48136);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46305);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72211);
/* harmony import */ var _argv_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59753);
/* harmony import */ var _classify_stderr_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98361);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44666);








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
        const updated = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .runHelm */ .oU)(tool, spawn, (0,_argv_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryUpdateArgs */ .dS)(tool.major, name), {
            ...run,
            onLine: (line) => lines.push(line),
        });
        return updated.ok
            ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(name)
            : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .during */ .i)(`read chart repository ${url}`, reason(lines, updated.failure)));
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
    const said = (0,_classify_stderr_js__WEBPACK_IMPORTED_MODULE_5__/* .classifyStderr */ .p)(why);
    return said.code === 'chart-missing' ? { ...said, remedy: NO_INDEX } : said;
}
/** Host with port; undefined when it is no URL. */
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : undefined;
}


/***/ }),

/***/ 97136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ schemaBreaches),
/* harmony export */   X: () => (/* binding */ valueName)
/* harmony export */ });
/**
 * What Helm says of values that break a schema: `- at '/image/tag': got number, want string`, below the name of the chart or
 * subchart whose schema it is. Empty when it says something else.
 */
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
/** `values.image.tag` */
function valueName(path) {
    return ['values', ...path].join('.');
}
/** As a JSON pointer is read. */
function unescaped(step) {
    return step.replaceAll('~1', '/').replaceAll('~0', '~');
}


/***/ }),

/***/ 43854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createHelmReader)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29598);
/* harmony import */ var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48136);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46305);
/* harmony import */ var _util_limiter_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36125);
/* harmony import */ var _processes_argv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59753);
/* harmony import */ var _processes_repositories_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41591);
/* harmony import */ var _processes_runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44666);









/** A `lookup` that hangs does not hear the interrupt, and nothing is lost. */
const GRACE_MS = 500;
/** Helm processes that change nothing in the cluster; so many at once, however many charts ask. */
function createHelmReader(tool, spawn, { registries, mostAtOnce }) {
    const limit = (0,_util_limiter_js__WEBPACK_IMPORTED_MODULE_6__/* .createLimiter */ .z)(mostAtOnce);
    const patched = (args, { patches }, run) => limit(() => (0,_processes_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .runPatched */ .V2)(tool, spawn, { args, patches }, { graceMs: GRACE_MS, ...run }));
    const repositories = (0,_processes_repositories_js__WEBPACK_IMPORTED_MODULE_4__/* .createRepositories */ .n)(tool, spawn, registries);
    const helm = (args, run) => limit(() => (0,_processes_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .runHelm */ .oU)(tool, spawn, args, { graceMs: GRACE_MS, ...run }));
    const isPlain = (reference) => registries.some(({ host, plainHttp }) => plainHttp && host === (0,_processes_repositories_js__WEBPACK_IMPORTED_MODULE_4__/* .hostOf */ .w)(reference));
    return {
        async pull({ chart, repo, version, folder }, run) {
            const repository = repo === undefined ? undefined : await repositories.ready(repo, run);
            if (repository && !repository.ok)
                return repository;
            const destination = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pull-'));
            const pulled = await helm((0,_processes_argv_js__WEBPACK_IMPORTED_MODULE_3__/* .pullArgs */ .bw)({
                chart: repository ? `${repository.value}/${chart}` : chart,
                folder: destination,
                plainHttp: isPlain(chart),
                ...(version !== undefined && { version }),
            }), run);
            const what = `pull ${repo === undefined ? chart : `${chart} of ${repo}`}${version === undefined ? '' : ` ${version}`}`;
            if (!pulled.ok)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .during */ .i)(what, pulled.failure));
            const archive = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(destination)).find((name) => name.endsWith('.tgz'));
            if (archive !== undefined)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(destination, archive));
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .f)({ reason: 'chart', message: `${what}: Helm succeeded but left no archive` });
        },
        async render(request, run) {
            const rendered = await patched((0,_processes_argv_js__WEBPACK_IMPORTED_MODULE_3__/* .renderArgs */ .Q7)(tool.major, request, run.timeoutMs), request.settings, run);
            return rendered.ok ? readRelease(rendered.value) : rendered;
        },
        template: (request, run) => patched((0,_processes_argv_js__WEBPACK_IMPORTED_MODULE_3__/* .templateArgs */ .gg)(request), request.settings, run),
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

/***/ 91049:
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

/***/ 66177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ valuePlace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _manifest_read_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57741);
/* harmony import */ var _manifest_read_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47729);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29598);





/**
 * Where the user has set a value of a chart: in `values` of the entry, else in the last values file that has it, else in the
 * nearest part of `values` that there is. What only `set` or `inlineValues` say is at the entry's key.
 */
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
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(values) && Object.hasOwn(values, step) && has(values[step], rest);
}
function isIn(text, path) {
    return placeIn('', text, path) !== undefined;
}
function placeIn(file, text, path) {
    const { root } = (0,_manifest_read_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)((0,_manifest_read_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceText */ .rI)(file, text));
    const origin = root && (0,_manifest_read_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .nodeAt */ .oB)(root, path) ? (0,_manifest_read_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .originAt */ .iX)(root, path) : undefined;
    return origin && (0,_manifest_read_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .place */ .ik)(origin);
}


/***/ }),

/***/ 43084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderLocalCharts: () => (/* binding */ renderLocalCharts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/helm/processes/environment.js + 1 modules
var environment = __webpack_require__(45159);
// EXTERNAL MODULE: ./build/helm/reader.js
var reader = __webpack_require__(43854);
// EXTERNAL MODULE: ./build/helm/processes/schema-breaches.js
var schema_breaches = __webpack_require__(97136);
;// CONCATENATED MODULE: ./build/manifest/check/chart-issues.js

/** What Helm says of a chart that it cannot render, each complaint at its place. */
async function chartIssues(failure, places) {
    const broken = await schemaIssues(failure, places);
    if (broken.length > 0)
        return broken;
    const hint = failure.remedy === undefined ? {} : { hint: failure.remedy };
    const location = templatePlace(failure, places) ?? (await places.ofValue([]));
    return [{ code: 'chart-not-rendered', message: failure.message, location, ...hint }];
}
function schemaIssues(failure, places) {
    const issues = (0,schema_breaches/* schemaBreaches */.H)(failure, places.chart).map(async ({ path, says }) => ({
        code: 'values-schema',
        message: `\`${(0,schema_breaches/* valueName */.X)(path)}\`: the chart's values.schema.json says: ${says}`,
        location: await places.ofValue(path),
    }));
    return Promise.all(issues);
}
/** The innermost template that is named with a line: `demo/templates/a.yaml:3:15`. */
function templatePlace({ message }, places) {
    const named = [...message.matchAll(/([\w./-]{1,300}\.(?:ya?ml|tpl|txt)):(\d{1,6})(?::(\d{1,6}))?/g)];
    return named
        .map(([, name = '', line, column]) => places.ofTemplate(name, Number(line), Number(column ?? 1)))
        .findLast((location) => location !== undefined);
}

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
// EXTERNAL MODULE: ./build/observe/chart/files/chart-files.js + 2 modules
var chart_files = __webpack_require__(57951);
// EXTERNAL MODULE: ./build/observe/chart/source/chart-pulls.js
var chart_pulls = __webpack_require__(91049);
// EXTERNAL MODULE: ./build/observe/manifests/download.js
var download = __webpack_require__(37464);
// EXTERNAL MODULE: ./build/observe/release-facts.js + 6 modules
var release_facts = __webpack_require__(97903);
// EXTERNAL MODULE: ./build/observe/stage.js
var observe_stage = __webpack_require__(85985);
// EXTERNAL MODULE: ./build/observe/values/unknown-values.js
var unknown_values = __webpack_require__(21975);
// EXTERNAL MODULE: ./build/observe/values/value-place.js
var value_place = __webpack_require__(66177);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/system/own-folder.js
var own_folder = __webpack_require__(92325);
// EXTERNAL MODULE: ./build/tools/find.js
var find = __webpack_require__(11313);
// EXTERNAL MODULE: ./build/session/opening/folders.js
var folders = __webpack_require__(31405);
// EXTERNAL MODULE: ./build/session/opening/inherited-env.js
var inherited_env = __webpack_require__(85688);
;// CONCATENATED MODULE: ./build/session/stages/render-local-charts.js


















/** Renders the charts of the checkout with the Helm on PATH, without a cluster, and says what Helm refuses. */
async function renderLocalCharts({ manifest, entries }, options, deps) {
    const local = entries.filter(({ source, action }) => isLocal(source) && action === 'deploy');
    const isThere = options.helmVersion !== undefined || (await (0,find/* findOnPath */.a)('helm', deps.env)) !== undefined;
    if (!isThere)
        return (0,result/* fail */.f)(noHelm());
    const scratch = await (0,folders/* makeScratch */.lP)(deps);
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
            ...{ stage, pulls, workspace: options.workspace, signal, download: (0,download/* createDownload */.z)(undefined) },
            onSecret: (secret) => redactor.learn(secret),
        };
        const all = { issues: [], warnings: [], rendered: local.length };
        for (const entry of local) {
            const chart = await (0,release_facts/* stageChart */.He)(entry, source);
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
            if (!rendered.ok)
                all.issues.push(...(await chartIssues(rendered.failure, places)));
            const files = await (0,chart_files/* readChartFiles */.A)(chartPath);
            for (const unknown of files.ok ? (0,unknown_values/* unknownValues */.L)(files.value, values.values) : []) {
                const location = await places.ofValue(unknown.path.split('.'));
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
async function placesOf(entry, chart, workspace) {
    const path = entry.source.kind === 'local' ? entry.source.path : '';
    const written = (0,external_node_path_.relative)(await (0,promises_.realpath)(workspace), path);
    const templates = new Map();
    const files = path === '' ? undefined : await (0,chart_files/* readChartFiles */.A)(path);
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
            const location = await (0,value_place/* valuePlace */.F)(entry, path, workspace);
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
/** Everything that it is made of is in the checkout. */
function isLocal(source) {
    return (source.kind === 'local' || (source.kind === 'manifests' && source.items.every((item) => 'path' in item)));
}


/***/ })

};
