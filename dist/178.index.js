export const id = 178;
export const ids = [178];
export const modules = {

/***/ 93640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ failedEarly)
/* harmony export */ });
/* harmony import */ var _model_stop_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83557);

/** The outcome of a command that failed before there was a plan; what fails after a stop fails because of it. */
function failedEarly(failure, signal) {
    const stop = (0,_model_stop_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .stopReason */ .P)(signal);
    if (stop?.kind !== 'cancelled' || failure.reason === 'cancelled')
        return { kind: 'failed-early', failure };
    const message = `the run was cancelled (${stop.by}) before anything was changed: ${failure.message}`;
    return { kind: 'failed-early', failure: { reason: 'cancelled', message } };
}


/***/ }),

/***/ 4202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ makeScratch),
/* harmony export */   w: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31612);
/* harmony import */ var _model_filesystem_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91524);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46305);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72211);






/** Makes the folders of a run; the result folder is new for each run unless the user named one. */
async function makeFolders(options, deps) {
    const scratch = await makeScratch(deps);
    if (!scratch.ok)
        return scratch;
    try {
        const result = options.resultFolder ?? (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .makePrivateFolder */ .I2)(deps.tempFolder, 'helm-lifecycle-'));
        const diagnostics = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(result, 'diagnostics');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(diagnostics, { recursive: true });
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ private: scratch.value, result, diagnostics });
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .f)(unusableFolder(error));
    }
}
/** Makes the private folder alone, for a command that keeps nothing. */
async function makeScratch(deps) {
    try {
        const folder = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .makePrivateFolder */ .I2)(deps.tempFolder, _system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .PRIVATE_PREFIX */ .$t);
        deps.saveState('privateFolder', folder);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .OWNER_FILE */ .Zl), String(process.pid));
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(folder);
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .f)(unusableFolder(error));
    }
}
function unusableFolder(error) {
    const known = (0,_model_filesystem_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .filesystemFailure */ .i)(error);
    if (known)
        return (0,_model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .during */ .i)('make the folders of the run', known);
    return {
        reason: 'filesystem',
        message: `make the folders of the run: ${error.message}`,
        remedy: 'Free some space, or point RUNNER_TEMP (TMPDIR for the CLI) at a folder that is writable.',
    };
}


/***/ }),

/***/ 63901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ holderOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/** Who holds the leases of a run: its URL for people; host and pid, because the jobs of one workflow run share that. */
function holderOf({ runUrl }) {
    const who = `${(0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)()}/${process.pid}`;
    return runUrl === undefined ? who : `${runUrl} (${who})`;
}


/***/ }),

/***/ 24301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/cluster/connect.js + 10 modules
var connect = __webpack_require__(61808);
// EXTERNAL MODULE: ./build/cluster/ending-connection.js
var ending_connection = __webpack_require__(11399);
// EXTERNAL MODULE: ./build/cluster/keep-alive.js
var keep_alive = __webpack_require__(91928);
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
    const registryConfig = (0,external_node_path_.join)(homes.HELM_CONFIG_HOME, 'registry.json');
    try {
        for (const home of [...Object.values(homes), outputFolder]) {
            await (0,promises_.mkdir)(home, { recursive: true, mode: 0o700 });
        }
        await (0,files/* writePrivateFile */.Pl)(registryConfig, registryAuths(setup.registries));
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

// EXTERNAL MODULE: ./build/model/failure.js
var failure = __webpack_require__(31612);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/util/limiter.js
/** Runs at most `most` tasks at once, the others as places become free, in the order in which they came. */
function createLimiter(most) {
    const waiting = [];
    let free = most;
    return async (task) => {
        if (free > 0)
            free--;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            // The place goes to the next one without becoming free between.
            const next = waiting.shift();
            if (next)
                next();
            else
                free++;
        }
    };
}

// EXTERNAL MODULE: ./build/helm/argv.js
var argv = __webpack_require__(50235);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/helm/classify-stderr.js + 1 modules
var classify_stderr = __webpack_require__(68535);
// EXTERNAL MODULE: ./build/helm/runner.js
var runner = __webpack_require__(219);
;// CONCATENATED MODULE: ./build/helm/repositories.js







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
        writing = writing.then(() => (0,files/* writePrivateFile */.Pl)(tool.env.HELM_REPOSITORY_CONFIG ?? '', file));
        await writing;
    }
    async function update(url, run) {
        const name = `r${(0,external_node_crypto_.createHash)('sha256').update(url).digest('hex').slice(0, 12)}`;
        await writeDown(name, url);
        const lines = [];
        const updated = await (0,runner/* runHelm */.o)(tool, spawn, (0,argv/* repositoryUpdateArgs */.dS)(tool.major, name), {
            ...run,
            onLine: (line) => lines.push(line),
        });
        return updated.ok
            ? (0,result.ok)(name)
            : (0,result/* fail */.f)((0,failure/* during */.i)(`read chart repository ${url}`, reason(lines, updated.failure)));
    }
    return {
        ready(url, run) {
            const key = url.replace(/\/+$/, '');
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
/** Helm says on stdout why an update failed; its error only names the repository. */
function reason(lines, failure) {
    const at = lines.findIndex((line) => line.startsWith('...Unable to get an update'));
    const why = at < 0 ? undefined : lines[at + 1]?.trim();
    return why === undefined || failure.reason === 'cancelled'
        ? failure
        : { ...(0,classify_stderr/* classifyStderr */.p)(why), details: lines };
}
/** Host with port; undefined when it is no URL. */
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : undefined;
}

;// CONCATENATED MODULE: ./build/helm/reader.js









/** A `lookup` that hangs does not hear the interrupt, and nothing is lost. */
const GRACE_MS = 500;
/** Helm processes that change nothing in the cluster; so many at once, however many charts ask. */
function createHelmReader(tool, spawn, { registries, mostAtOnce }) {
    const limit = createLimiter(mostAtOnce);
    const repositories = createRepositories(tool, spawn, registries);
    const helm = (args, run) => limit(() => (0,runner/* runHelm */.o)(tool, spawn, args, { graceMs: GRACE_MS, ...run }));
    const isPlain = (reference) => registries.some(({ host, plainHttp }) => plainHttp && host === hostOf(reference));
    return {
        async pull({ chart, repo, version, folder }, run) {
            const repository = repo === undefined ? undefined : await repositories.ready(repo, run);
            if (repository && !repository.ok)
                return repository;
            const destination = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'pull-'));
            const pulled = await helm((0,argv/* pullArgs */.bw)({
                chart: repository ? `${repository.value}/${chart}` : chart,
                folder: destination,
                plainHttp: isPlain(chart),
                ...(version !== undefined && { version }),
            }), run);
            const what = `pull ${repo === undefined ? chart : `${chart} of ${repo}`}${version === undefined ? '' : ` ${version}`}`;
            if (!pulled.ok)
                return (0,result/* fail */.f)((0,failure/* during */.i)(what, pulled.failure));
            const archive = (await (0,promises_.readdir)(destination)).find((name) => name.endsWith('.tgz'));
            if (archive !== undefined)
                return (0,result.ok)((0,external_node_path_.join)(destination, archive));
            return (0,result/* fail */.f)({ reason: 'chart', message: `${what}: Helm succeeded but left no archive` });
        },
        async render(request, run) {
            const rendered = await helm((0,argv/* renderArgs */.Q7)(tool.major, request, run.timeoutMs), run);
            return rendered.ok ? readRelease(rendered.value) : rendered;
        },
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
    if (!(0,json/* isJsonObject */.O)(release) || typeof release.manifest !== 'string') {
        return (0,result/* fail */.f)({
            reason: 'helm',
            message: 'read the rendered resources: Helm printed no JSON release',
            remedy: 'Check that the `helm` in use is an unmodified one.',
        });
    }
    const notes = (0,json/* isJsonObject */.O)(release.info) ? release.info.notes : undefined;
    return (0,result.ok)({
        manifest: release.manifest,
        chartHooks: (Array.isArray(release.hooks) ? release.hooks : []).flatMap(hookName),
        ...(typeof notes === 'string' && { notes }),
    });
}
function hookName(hook) {
    if (!(0,json/* isJsonObject */.O)(hook))
        return [];
    const events = Array.isArray(hook.events) ? hook.events.join(', ') : '';
    return [`${hook.kind}/${hook.name} (${events})`];
}

// EXTERNAL MODULE: ./build/helm/release-store.js
var release_store = __webpack_require__(89856);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./build/plan/cluster-guard.js

/** Refuses every cluster but the one that the manifest names; undefined when this is it. */
function guardCluster(guard, cluster) {
    const refuse = (what, wanted, seen, remedy) => ({
        reason: 'wrong-cluster',
        message: `the manifest asks for ${what} ${wanted}, but this is ${seen}`,
        remedy,
        ...(guard.location && { location: guard.location }),
    });
    if (guard.context !== undefined && guard.context !== cluster.context) {
        const remedy = `Choose it with the \`context\` input, or use a kubeconfig that has it.`;
        return refuse('context', guard.context, cluster.context, remedy);
    }
    if (guard.server !== undefined && !sameServer(guard.server, cluster.server)) {
        return refuse('API server', guard.server, cluster.server, 'Use the kubeconfig of that cluster.');
    }
    if (guard.minVersion !== undefined && isOlder(cluster.version, guard.minVersion)) {
        return refuse('Kubernetes', `${guard.minVersion} or newer`, cluster.version, 'Upgrade the cluster, or lower `cluster.minVersion`.');
    }
    return undefined;
}
function sameServer(one, other) {
    const normal = (url) => url.trim().replace(/\/+$/, '').replace(/:443$/, '').toLowerCase();
    return normal(one) === normal(other);
}
/** Build suffixes such as `-eks-1` or `+k3s1` of a server's version make it no older than its number. */
function isOlder(version, minimum) {
    const [have, want] = [semver.coerce(version), semver.coerce(minimum)];
    return have !== null && want !== null && semver.lt(have, want);
}

;// CONCATENATED MODULE: ./build/commands/count-processes.js

/** A spawn that counts what it starts, by the path of the program; Helm and kubectl also by what they are told to do. */
function countProcesses(spawn, paths) {
    const counts = { helmProcesses: 0, kubectlProcesses: 0, scriptProcesses: 0 };
    const processes = new Map();
    return {
        counts: () => ({ ...counts, processes: [...processes.values()].map((entry) => ({ ...entry })) }),
        spawn: async (spec) => {
            if (spec.file === paths.helm)
                counts.helmProcesses++;
            else if (spec.file === paths.kubectl)
                counts.kubectlProcesses++;
            else
                counts.scriptProcesses++;
            const name = nameOf(spec, paths);
            const entry = processes.get(name) ?? { name, starts: 0, durationMs: 0 };
            processes.set(name, entry);
            entry.starts++;
            const record = await spawn(spec);
            entry.durationMs += record.durationMs;
            return record;
        },
    };
}
/** `helm upgrade`, `kubectl proxy`, `bash`. */
function nameOf({ file, args }, paths) {
    const program = file === paths.helm ? 'helm' : file === paths.kubectl ? 'kubectl' : undefined;
    if (program === undefined)
        return (0,external_node_path_.basename)(file);
    const verb = args.find((arg) => /^[a-z][a-z-]*$/.test(arg));
    return verb === undefined ? program : `${program} ${verb}`;
}

// EXTERNAL MODULE: ./build/commands/inherited-env.js
var inherited_env = __webpack_require__(85711);
// EXTERNAL MODULE: ./build/commands/stopwatch.js
var stopwatch = __webpack_require__(53804);
;// CONCATENATED MODULE: ./build/commands/session.js













/**
 * Finds or installs the tools, connects to the cluster and refuses a wrong one. The caller closes `connection`, all of whose
 * requests end when `until` aborts.
 */
async function openSession(manifest, options, deps, folders, until) {
    const watch = (0,stopwatch/* startStopwatch */.Q)(deps.clock);
    const [helmTool, kubectl] = await Promise.all([
        deps.tools.helm(options.helmVersion, deps.signal),
        deps.tools.kubectl(options.kubectlVersion, deps.signal),
    ]);
    watch.lap('find helm and kubectl');
    if (!helmTool.ok)
        return helmTool;
    if (!kubectl.ok)
        return kubectl;
    const counter = countProcesses(deps.spawn, { helm: helmTool.value.path, kubectl: kubectl.value.path });
    const env = (0,inherited_env/* inheritedEnv */.C)(deps.env);
    const connected = await session_connect(kubectl.value, options, deps, folders, counter.spawn, env);
    if (!connected.ok)
        return connected;
    watch.lap('start the kubectl proxy');
    deps.saveState('kubectl', kubectl.value.path);
    deps.saveState('kubeconfig', connected.value.kubeconfig);
    const connection = (0,ending_connection/* endingConnection */.q)(connected.value, { until, clock: deps.clock });
    const close = async (result) => {
        await connection.close();
        return result;
    };
    const cluster = await identifyCluster(connection);
    if (!cluster.ok)
        return close(cluster);
    const wrong = guardCluster(manifest.cluster, cluster.value);
    if (wrong)
        return close((0,result/* fail */.f)(wrong));
    const helm = await prepareHelm({
        ...helmTool.value,
        folder: (0,external_node_path_.join)(folders.private, 'helm'),
        kubeconfig: connection.kubeconfig,
        inherited: env,
        registries: manifest.registries,
    });
    watch.lap('identify the cluster');
    if (!helm.ok)
        return close(helm);
    return (0,result.ok)({
        kubectl: kubectl.value,
        helm: helm.value,
        helmReader: createHelmReader(helm.value, counter.spawn, {
            registries: manifest.registries,
            mostAtOnce: options.concurrency ?? 2 * (0,external_node_os_.availableParallelism)(),
        }),
        connection,
        store: (0,release_store/* createReleaseStore */.F)(connection.reader),
        cluster: cluster.value,
        spawn: counter.spawn,
        env,
        steps: watch.laps(),
        cost: () => {
            const { calls, bytes, requests } = connection.cost();
            return { ...counter.counts(), apiCalls: calls, apiBytes: bytes, requests };
        },
    });
}
async function session_connect(kubectl, options, deps, folders, spawn, env) {
    const { kubeconfigContent: content, kubeconfigPath: path, context } = options;
    const folder = (0,external_node_path_.join)(folders.private, 'api');
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    return (0,connect/* connectCluster */.b)({
        kubectl: kubectl.path,
        folder,
        env,
        spawn,
        clock: deps.clock,
        signal: deps.signal,
        onSecret: (secret) => deps.redactor.learn(secret),
        onProxyStarted: ({ pid }) => deps.saveState('proxyPid', String(pid)),
        ...(context !== undefined && { context }),
        ...(content !== undefined ? { kubeconfig: { content } } : path !== undefined && { kubeconfig: { path } }),
    });
}
async function identifyCluster({ reader }) {
    const [version, uid] = await Promise.all([reader.version(), reader.uid()]);
    if (!version.ok)
        return version;
    const { server, context } = reader;
    if (uid.ok)
        return (0,result.ok)({ server, context, uid: uid.value, version: version.value });
    // An account with rights in a few namespaces only: the address is the next best mark of a cluster.
    return uid.failure.reason === 'forbidden'
        ? (0,result.ok)({ server, context, uid: server, version: version.value })
        : uid;
}


/***/ }),

/***/ 53804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ startStopwatch)
/* harmony export */ });
function startStopwatch(clock, startedAt = clock.now()) {
    const laps = [];
    let since = startedAt;
    return {
        laps: () => [...laps],
        lap(name) {
            const now = clock.now();
            laps.push({ name, durationMs: now - since });
            since = now;
        },
    };
}


/***/ }),

/***/ 14480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ closingOf)
/* harmony export */ });
/**
 * GitHub gives a cancelled step 7.5 s until SIGTERM and 10 s until SIGKILL, and what was done must be told by then. A hook may
 * need two of these seconds to end, Helm five.
 */
const WORK_MS = 3_500;
const REQUESTS_MS = 6_000;
/** What is left after a second signal: enough to give back the leases. */
const HURRIED_MS = 1_000;
/** Both signals abort some seconds after `stopped` does, for its reason; sooner when `hurry` does. */
function closingOf(stopped, hurry) {
    return {
        work: abortsLater(stopped, hurry, { afterMs: WORK_MS, hurriedMs: 0 }),
        requests: abortsLater(stopped, hurry, { afterMs: REQUESTS_MS, hurriedMs: HURRIED_MS }),
    };
}
function abortsLater(stopped, hurry, { afterMs, hurriedMs }) {
    const over = new AbortController();
    const endIn = (ms) => {
        const end = () => over.abort(stopped.reason);
        if (ms === 0)
            end();
        else
            setTimeout(end, ms).unref();
    };
    whenAborted(stopped, () => endIn(afterMs));
    whenAborted(hurry, () => endIn(hurriedMs));
    return over.signal;
}
function whenAborted(signal, then) {
    if (signal.aborted)
        then();
    else
        signal.addEventListener('abort', then, { once: true });
}


/***/ }),

/***/ 50235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ rollbackArgs),
/* harmony export */   L: () => (/* binding */ deployArgs),
/* harmony export */   Q7: () => (/* binding */ renderArgs),
/* harmony export */   bw: () => (/* binding */ pullArgs),
/* harmony export */   dS: () => (/* binding */ repositoryUpdateArgs),
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
    const { name, namespace, chart, valuesFiles, wait, waitForJobs, noHooks } = request;
    return [
        ...['upgrade', name, chart, '--install', '--namespace', namespace, '--reset-values'],
        ...valuesFiles.flatMap((file) => ['--values', asListItem(file)]),
        ...waiting(major, wait),
        ...flag('--wait-for-jobs', wait && waitForJobs),
        ...writing(major, request),
        ...flag('--take-ownership', request.takeOwnership),
        ...flag('--skip-crds', request.skipCrds),
        ...flag('--no-hooks', noHooks),
        ...['--history-max', String(request.historyMax), '--timeout', duration(timeoutMs)],
        ...(request.description === '' ? [] : ['--description', request.description]),
        ...Object.entries(request.labels).flatMap(([key, value]) => ['--labels', `${key}=${value}`]),
    ];
}
/** Arguments that render on the server what `deployArgs` would store, as JSON on stdout. */
function renderArgs(major, request, timeoutMs) {
    return [...deployArgs(major, request, timeoutMs), '--dry-run=server', '--output', 'json'];
}
function rollbackArgs(major, request, timeoutMs) {
    const { name, namespace, revision, wait, noHooks, historyMax } = request;
    return [
        ...['rollback', name, String(revision), '--namespace', namespace],
        ...waiting(major, wait),
        ...writing(major, request),
        ...flag('--no-hooks', noHooks),
        ...['--history-max', String(historyMax), '--timeout', duration(timeoutMs)],
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
function writing(major, { forceUpgrade, conflicts }) {
    const dialect = DIALECTS[major];
    if (forceUpgrade)
        return dialect.replace;
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

/***/ 68535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ classifyStderr)
});

// EXTERNAL MODULE: ./build/kube/refusal.js
var kube_refusal = __webpack_require__(90516);
// EXTERNAL MODULE: ./build/util/without-objects.js
var without_objects = __webpack_require__(77936);
;// CONCATENATED MODULE: ./build/helm/stderr-rows.js
/**
 * What Helm 3 and 4 say, first match wins: a row stands above those whose words its own text may contain. Errors about
 * objects quote the objects, so they stand above the rows for hosts, and those match a status only where one is named.
 */
const STDERR_ROWS = [
    {
        pattern: /no space left on device|read-only file system|disk quota exceeded/,
        reason: 'filesystem',
        code: 'local-files',
        remedy: 'Free some space on this machine, or point RUNNER_TEMP (TMPDIR for the CLI) at another disk.',
    },
    {
        pattern: /admission webhook ".+" denied the request|denied by|violates PodSecurity/,
        reason: 'invalid',
        code: 'webhook-denied',
        remedy: "Change the object as the cluster's policy says, or ask its owner.",
    },
    {
        pattern: /failed calling webhook|failed to call webhook/,
        reason: 'connection',
        code: 'webhook-unreachable',
        transient: true,
        remedy: 'Check that the pods behind the webhook run; `retry` waits for them.',
    },
    {
        pattern: /exists and cannot be imported into the current release/,
        reason: 'conflict',
        code: 'ownership-conflict',
        remedy: 'Take the object over with `takeOwnership: true` or an `adopt` step, or delete it.',
    },
    {
        pattern: /another operation \(.+\) is in progress/,
        reason: 'conflict',
        code: 'operation-in-progress',
        remedy: 'Wait until the other Helm has ended; a release that stays pending was left by a dead one.',
    },
    {
        pattern: /conflict occurred while applying|Apply failed with \d+ conflicts?/,
        reason: 'conflict',
        code: 'field-conflict',
        remedy: 'Remove the field from the chart, or give it back with `conflicts: overwrite`; see `kubectl get --show-managed-fields`.',
    },
    {
        pattern: /the object has been modified; please apply your changes to the latest version/,
        reason: 'conflict',
        code: 'field-conflict',
        transient: true,
        remedy: 'Run it again.',
    },
    {
        pattern: /values don't meet the specifications of the schema/,
        reason: 'chart',
        code: 'values-schema',
        remedy: "Change the values as the chart's values.schema.json asks.",
    },
    {
        pattern: /parse error (?:at|on)|YAML parse error|error converting YAML to JSON|execution error at|executing ".+" at <|error calling \w+: |(?:^|: )template: \S+:\d|function ".+" not defined|cannot load values/i,
        reason: 'chart',
        code: 'chart-template',
        remedy: 'Fix the values or the template at the place that is named.',
    },
    {
        pattern: /field is immutable|updates to .+ are forbidden|may not change once set/,
        reason: 'invalid',
        code: 'immutable-field',
        remedy: 'The object must be made anew: delete it first, or set `reinstallBelow` to the new chart version.',
    },
    {
        pattern: /" is invalid: |Invalid value|unknown field|strict decoding error|failed to create typed patch object|Too long: |cannot be handled as an? |error validating (?:"|data)|(?:kind|apiVersion) not set|Object 'Kind' is missing/,
        reason: 'invalid',
        code: 'invalid-object',
        remedy: 'Change the values or the template so that the object is valid.',
    },
    {
        pattern: /chart requires kubeVersion/,
        reason: 'chart',
        code: 'chart-incompatible',
        remedy: 'Use a version of the chart that supports this version of Kubernetes.',
    },
    {
        pattern: /missing in charts\/ directory|out of sync with the dependencies file/,
        reason: 'chart',
        code: 'chart-invalid',
        remedy: 'Update Chart.lock with `helm dependency update` and commit it.',
    },
    {
        pattern: /status(?: code)?:? 401\b|401 Unauthorized|(?:^|: |\()unauthorized\b|authentication required|no basic auth credentials|provide credentials/i,
        reason: 'forbidden',
        code: { charts: 'chart-access-denied', cluster: 'unauthenticated' },
        remedy: 'Check the credentials: for a registry or repository those in `registries`, else the kubeconfig.',
    },
    {
        pattern: /is forbidden: User|is forbidden: .*cannot/,
        reason: 'forbidden',
        code: 'forbidden',
        remedy: 'Give the credentials of this run that permission.',
    },
    {
        pattern: /exceeded quota/,
        reason: 'invalid',
        code: 'quota-exceeded',
        remedy: 'Ask for less, or raise the ResourceQuota of the namespace.',
    },
    {
        pattern: /status(?: code)?:? 403\b|403 Forbidden|(?:^|: )denied: |access (?:to the resource is )?denied/i,
        reason: 'forbidden',
        code: { charts: 'chart-access-denied', cluster: 'forbidden' },
        remedy: 'Check that the credentials in `registries` may read the chart.',
    },
    {
        pattern: /status(?: code)?:? 429\b|too ?many ?requests|rate limit (?:exceeded|reached)/i,
        reason: 'connection',
        code: { charts: 'chart-registry-throttled', cluster: 'api-server-unreachable' },
        transient: true,
        remedy: 'Try again later, or raise `retry.delay`.',
    },
    {
        pattern: /no matches for kind|ensure CRDs are installed first|resource mapping not found/,
        reason: 'not-found',
        code: 'kind-missing',
        remedy: 'Install the CRD first, with `crds` or by a chart in `needs`; check that the API version is served.',
    },
    {
        pattern: /namespaces? ".+" not found/,
        reason: 'not-found',
        code: 'namespace-missing',
        remedy: 'Create the namespace, or set `createNamespace: true`.',
    },
    {
        pattern: /release: not found|has no deployed releases|Release not loaded|release has no \S+ version|cannot re-?use a name/i,
        reason: 'not-found',
        code: 'release-state',
        remedy: 'Look at `helm list --all` for the releases of the namespace.',
    },
    {
        pattern: /chart .+ not found|no chart (?:name|version) found|no cached repo|could not (?:find|download)|:\s*not found|404 Not Found|not a valid chart repository or cannot be reached.*404|unable to locate any tags|path ".+" not found|Chart\.yaml file is missing|non-absolute URLs/i,
        reason: 'chart',
        code: 'chart-missing',
        remedy: "Check the chart's name and version, and where it is stored.",
    },
    {
        pattern: /cluster unreachable/i,
        reason: 'connection',
        code: 'api-server-unreachable',
        transient: true,
        remedy: 'Check the kubeconfig and that the API server is up.',
    },
    {
        pattern: /x509:|certificate signed by unknown authority|(?:^|: )tls: /,
        reason: 'connection',
        code: { charts: 'chart-registry-unreachable', cluster: 'api-server-unreachable' },
        remedy: "Make the server's certificate authority known to this machine.",
    },
    {
        pattern: /server gave HTTP response to HTTPS client/,
        reason: 'connection',
        code: { charts: 'chart-registry-unreachable', cluster: 'api-server-unreachable' },
        remedy: 'Set `plainHttp: true` for the host in `registries`.',
    },
    {
        pattern: /connection refused|connection reset|no such host|i\/o timeout|TLS handshake timeout|network is unreachable|no route to host|unexpected EOF|: EOF|broken pipe|http2: client connection lost/,
        reason: 'connection',
        code: { charts: 'chart-registry-unreachable', cluster: 'api-server-unreachable' },
        transient: true,
        remedy: 'Check that the host is up and reachable from here.',
    },
    {
        pattern: /status(?: code)?:? 50[0234]\b|\b500 Internal Server Error|Service ?Unavailable|the server is currently unable to handle the request|etcdserver: |the server was unable to return a response in the time allotted|bad gateway|gateway time-?out/i,
        reason: 'connection',
        code: { charts: 'chart-registry-unreachable', cluster: 'api-server-unreachable' },
        transient: true,
        remedy: 'The server had a problem of its own; try again.',
    },
    {
        pattern: /failed (?:pre|post)-\w+|(?:job|pod) \S+ failed/i,
        reason: 'not-ready',
        remedy: "Look at the logs of the chart hook's pod in the diagnostics.",
    },
    {
        pattern: /timed out waiting|context deadline exceeded|not ready\. status:|would exceed context deadline/,
        reason: 'not-ready',
        remedy: 'Look at the diagnostics for what did not become ready, or raise `timeout`.',
    },
];

;// CONCATENATED MODULE: ./build/helm/classify-stderr.js



const LONGEST_MESSAGE = 600;
/** The warning that the outcome could not be stored, because the API server was gone. */
const UNSTORED = /msg="failed to update release".*(?:connection refused|connection reset|i\/o timeout|EOF|connection lost)/;
/** Turns what Helm wrote to stderr into a failure of one sentence; what no row knows keeps Helm's own words. */
function classifyStderr(stderr) {
    const text = errorText(stderr);
    // Helm 4 says of an object whose watch broke only that it is not ready; that it could not even store this says why.
    const told = UNSTORED.exec(stderr)?.[0] ?? text;
    const row = STDERR_ROWS.find(({ pattern }) => pattern.test(told));
    const object = objectIn(text);
    const code = codeOf(row, told);
    return {
        reason: row?.reason ?? 'helm',
        ...(code !== undefined && { code }),
        message: shortened(text.replace(/\s*\n\s*/g, '; ').replace(/:; /g, ': ')),
        ...(row && { remedy: row.remedy }),
        ...(row?.transient && { transient: true }),
        ...(object !== undefined && { object }),
    };
}
/** Words of a registry or repository, as opposed to those of the API server. */
const ABOUT_CHARTS = /\/v2\/|index\.yaml|chart repository|FetchReference|failed to (?:fetch|authorize|download|pull)|"?oci:\/\/|https?:\/\/\S+\.tgz|HEAD request|could not download/i;
/** Rows speak of what to do, so one may stand for several faults: what the API server said tells them apart. */
function codeOf(row, text) {
    const isAboutCharts = ABOUT_CHARTS.test(text);
    const { code } = row ?? {};
    if (row !== undefined && code === undefined)
        return undefined;
    const isLocal = row?.reason === 'chart' || row?.reason === 'filesystem';
    const refusal = isAboutCharts || isLocal ? undefined : (0,kube_refusal/* refusalIn */.c)(text);
    if (refusal !== undefined)
        return refusal.code;
    return typeof code === 'object' ? code[isAboutCharts ? 'charts' : 'cluster'] : code;
}
/** From the last `Error:` on; the warnings before it say the same in a log format. */
function errorText(stderr) {
    const at = stderr.lastIndexOf('Error: ');
    const text = at < 0 ? stderr : stderr.slice(at + 'Error: '.length);
    return (0,without_objects/* withoutObjects */.B)(text)
        .replace(/^(?:UPGRADE|INSTALLATION|ROLLBACK) FAILED: /, '')
        .replace(/\d+ errors? occurred:\s*\* /, '')
        .replace(/\n\s*\* /g, '\n')
        .trim();
}
const OBJECT_PATTERNS = [
    /resource (?<kind>\w+)\/(?<namespace>[^/\s]+)\/(?<name>\S+) not ready/,
    /(?<kind>[A-Z]\w+) "(?<name>[^"]+)" in namespace "(?<namespace>[^"]*)" exists/,
    /object (?:(?<namespace>[^/\s]+)\/)?(?<name>\S+) \S+, Kind=(?<kind>\w+)/,
    /"(?<name>[^"]+)" with kind (?<kind>\w+)/,
    /(?<kind>[A-Z]\w+)(?:\.[\w.]+)? "(?<name>[^"]+)" is invalid/,
];
function objectIn(text) {
    for (const pattern of OBJECT_PATTERNS) {
        const groups = pattern.exec(text)?.groups;
        if (groups)
            return [groups.kind, groups.namespace, groups.name].filter(Boolean).join('/');
    }
    return undefined;
}
function shortened(text) {
    return text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)}...` : text;
}


/***/ }),

/***/ 219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ runHelm)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46305);
/* harmony import */ var _model_stop_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83557);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96641);
/* harmony import */ var _util_without_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77936);
/* harmony import */ var _classify_stderr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68535);





/** Helm gets this much longer than its own `--timeout`, so that it can say itself what it waited for. */
const OVERTIME_MS = 10_000;
/** After an interrupt Helm still records the release as failed, which takes milliseconds on a healthy API server. */
const GRACE_MS = 5_000;
/**
 * Runs one Helm process to its end, its output in files so that it outlives this process unharmed.
 * The value is its stdout. Does not: retry.
 */
async function runHelm(tool, spawn, args, run) {
    const { onLine } = run;
    const record = await spawn({
        file: tool.path,
        args,
        env: tool.env,
        signal: run.signal,
        timeoutMs: run.timeoutMs + OVERTIME_MS,
        graceMs: run.graceMs ?? GRACE_MS,
        output: { folder: tool.outputFolder },
        ...(onLine && { onLine: (line) => onLine((0,_util_without_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutObjects */ .B)(line)) }),
        ...(run.onStarted && { onStarted: run.onStarted }),
    });
    return (0,_system_process_js__WEBPACK_IMPORTED_MODULE_2__/* .succeeded */ .g)(record) ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(record.stdout) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .f)(failureOf(record, args, run));
}
function failureOf(record, args, run) {
    const command = `helm ${args.slice(0, args[0] === 'dependency' || args[0] === 'repo' ? 2 : 1).join(' ')}`;
    if (record.startError) {
        return {
            reason: 'tool',
            message: `start ${record.command.split(' ')[0]}: ${record.startError.message}`,
            remedy: 'Check that the Helm binary exists and may be executed.',
        };
    }
    const details = tail(record.stderr);
    if (record.endedBy === 'abort')
        return { ...aborted(command, run.signal), details };
    if (record.endedBy === 'timeout') {
        return {
            reason: 'timed-out',
            message: `${command} did not end within ${Math.round(run.timeoutMs / 1000)} s and was stopped`,
            remedy: 'Raise `timeout`, or look at the objects that it waited for.',
            details,
        };
    }
    if (record.stderr.trim() === '') {
        const how = record.signal ? `was ended by ${record.signal}` : `ended with exit code ${record.exitCode}`;
        return { reason: 'helm', message: `${command} ${how} and said nothing` };
    }
    return { ...(0,_classify_stderr_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyStderr */ .p)(record.stderr), details };
}
function aborted(command, signal) {
    const why = (0,_model_stop_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .stopReason */ .P)(signal);
    switch (why?.kind) {
        case 'timed-out':
            return {
                reason: 'timed-out',
                message: `${command} was stopped after ${Math.round(why.afterMs / 1000)} s`,
                remedy: 'Raise `timeout`, or look at the objects that it waited for.',
            };
        case 'fail-fast':
            return { reason: 'not-ready', message: why.message };
        default:
            return { reason: 'cancelled', message: `${command} was interrupted` };
    }
}
const TAIL_LINES = 20;
const LONGEST_LINE = 500;
function tail(text) {
    const lines = (0,_util_without_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutObjects */ .B)(text).split('\n');
    return lines
        .filter((line) => line.trim() !== '')
        .slice(-TAIL_LINES)
        .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}...` : line));
}


/***/ })

};
