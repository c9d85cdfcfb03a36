export const id = 1064;
export const ids = [1064];
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

;// CONCATENATED MODULE: ./build/helm/environment.js






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

/***/ 15435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mentionRun),
/* harmony export */   D: () => (/* binding */ mentionedRun)
/* harmony export */ });
/** What a run writes into the description of its revisions: `helm-lifecycle 0a1b2c3d4e5f https://...`. */
function mentionRun({ commit, url }) {
    return [
        'helm-lifecycle',
        ...(commit === undefined ? [] : [commit.slice(0, 12)]),
        ...(url === undefined ? [] : [url]),
    ].join(' ');
}
/** The run that a description mentions; undefined when a run did not write it. */
function mentionedRun(description) {
    const found = /^helm-lifecycle(?: ([0-9a-f]{7,40}))?(?: (https?:\/\/[^\s]{1,500}))?$/.exec(description);
    if (!found)
        return undefined;
    const [, commit, url] = found;
    return { ...(commit !== undefined && { commit }), ...(url !== undefined && { url }) };
}


/***/ }),

/***/ 96778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ decryptValues),
  T: () => (/* binding */ findSops)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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
;// CONCATENATED MODULE: ./build/session/encrypted-texts.js
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

// EXTERNAL MODULE: ./build/session/inherited-env.js
var inherited_env = __webpack_require__(9523);
;// CONCATENATED MODULE: ./build/session/decrypt-values.js








/** A KMS may be asked for each. */
const MOST_AT_ONCE = 4;
const TIMEOUT_MS = 60_000;
/**
 * Decrypts the values files that sops has encrypted, each once and in memory; the redactor learns what was encrypted before
 * anybody else sees it. Without such a file nothing is looked for or started.
 */
async function decryptValues(entries, deps) {
    const found = await findSops(entries, deps);
    if ('issues' in found || found.sops === undefined)
        return found;
    const { sops } = found;
    const limit = (0,limiter/* createLimiter */.z)(MOST_AT_ONCE);
    const known = new Map();
    const contentOf = (file) => {
        const content = known.get(file.path) ?? limit(() => decrypt(file, sops, deps));
        known.set(file.path, content);
        return content;
    };
    const issues = [];
    const inTheClear = async (file) => {
        if (file.encrypted === undefined)
            return file;
        const content = await contentOf(file);
        if (typeof content === 'string')
            return { ...file, content };
        issues.push({ ...content, location: file.encrypted });
        return file;
    };
    const decrypted = await Promise.all(entries.map(async (entry) => {
        const files = await Promise.all(entry.values.files.map(inTheClear));
        return { ...entry, values: { ...entry.values, files } };
    }));
    return issues.length > 0 ? { issues } : { entries: decrypted };
}
/** Where sops is, when a file needs it; which key it has is not asked. */
async function findSops(entries, { env }) {
    const files = entries.flatMap(({ values }) => values.files).filter(({ encrypted }) => encrypted);
    if (files.length === 0)
        return { entries };
    const sops = await (0,find/* findOnPath */.a)('sops', env);
    if (sops !== undefined)
        return { entries, sops };
    return {
        issues: files.map((file) => notDecrypted(file, 'there is no `sops` on PATH', 'install sops in an earlier step')),
    };
}
async function decrypt(file, sops, { env, redactor, spawn, signal }) {
    const ciphertext = await (0,promises_.readFile)(file.path, 'utf8');
    const type = ciphertext.trimStart().startsWith('{') ? 'json' : 'yaml';
    const record = await spawn({
        file: sops,
        args: ['--decrypt', '--input-type', type, '--output-type', type, file.path],
        env: (0,inherited_env/* inheritedEnv */.C)(env),
        timeoutMs: TIMEOUT_MS,
        signal,
    });
    if (!(0,process/* succeeded */.g)(record))
        return refusal(file, record);
    const [plain, sealed] = [record.stdout, ciphertext].map((text) => (0,go_yaml/* readGoYaml */.a)(text, 'bigint'));
    for (const text of encryptedTexts(sealed?.documents, plain?.documents))
        redactor.learn(text);
    const { documents = [], problem } = plain ?? {};
    const areValues = documents.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one));
    if (problem !== undefined || !areValues)
        return notDecrypted(file, 'what it holds is no mapping of values', 'encrypt a file of `key: value`');
    return documents.map((document) => (0,write_go_yaml/* writeGoYaml */.H)(document)).join('---\n');
}
/** What sops says, in fewer words; it names keys by their public half. */
function refusal(file, { stderr, startError, endedBy }) {
    if (endedBy === 'abort')
        return notDecrypted(file, 'the run was cancelled');
    if (endedBy === 'timeout')
        return notDecrypted(file, 'sops did not answer within 60 seconds', 'look whether its key service can be reached');
    if (startError !== undefined)
        return notDecrypted(file, `sops does not start: ${startError.message}`);
    if (/mac mismatch|failed to verify data integrity/i.test(stderr))
        return notDecrypted(file, 'its seal (MAC) is broken: it was changed after it was encrypted', 'change it with `sops edit`, and resolve merges with the plain texts');
    if (/data key|no identity matched|no matching keys/i.test(stderr))
        return notDecrypted(file, `no key that sops has here fits${lastLine(stderr)}`, 'give the step the key in its `env`: `SOPS_AGE_KEY`, or a login at the KMS that the file names');
    return notDecrypted(file, `sops fails${lastLine(stderr)}`);
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


/***/ }),

/***/ 71698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ withHelmSession),
  f: () => (/* binding */ withSession)
});

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
// EXTERNAL MODULE: ./build/session/decrypt-values.js + 1 modules
var decrypt_values = __webpack_require__(96778);
// EXTERNAL MODULE: ./build/model/stop-reason.js
var stop_reason = __webpack_require__(83557);
;// CONCATENATED MODULE: ./build/session/failed-early.js

/** The end of a command that failed before there was a plan; what fails after a stop fails because of it. */
function failedEarly(failure, signal) {
    const stop = (0,stop_reason/* stopReason */.P)(signal);
    if (stop?.kind !== 'cancelled' || failure.reason === 'cancelled')
        return { kind: 'failed-early', failure };
    const message = `the run was cancelled (${stop.by}) before anything was changed: ${failure.message}`;
    return { kind: 'failed-early', failure: { reason: 'cancelled', message } };
}

;// CONCATENATED MODULE: ./build/session/find-tools.js

/** Finds or installs kubectl. */
async function findKubectl({ kubectlVersion }, { tools, signal }) {
    const kubectl = await tools.kubectl(kubectlVersion, signal);
    return kubectl.ok ? (0,result.ok)({ kubectl: kubectl.value }) : kubectl;
}
/** Finds or installs Helm and kubectl, both at once. */
async function findBothTools(wanted, deps) {
    const [helm, found] = await Promise.all([
        deps.tools.helm(wanted.helmVersion, deps.signal),
        findKubectl(wanted, deps),
    ]);
    if (!helm.ok)
        return helm;
    return found.ok ? (0,result.ok)({ helm: helm.value, kubectl: found.value.kubectl }) : found;
}

// EXTERNAL MODULE: ./build/session/folders.js
var folders = __webpack_require__(99006);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/session/lease-holder-id.js

/** Who holds the leases of a run: its URL for people; host and pid, because the jobs of one workflow run share that. */
function leaseHolderId({ runUrl }) {
    const who = `${(0,external_node_os_.hostname)()}/${process.pid}`;
    return runUrl === undefined ? who : `${runUrl} (${who})`;
}

// EXTERNAL MODULE: ./build/session/open-cluster.js + 24 modules
var open_cluster = __webpack_require__(40436);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/helm/environment.js + 1 modules
var environment = __webpack_require__(85173);
// EXTERNAL MODULE: ./build/helm/reader.js
var reader = __webpack_require__(43854);
;// CONCATENATED MODULE: ./build/session/open-helm.js





/** Makes Helm's private homes, with the logins of the manifest's registries. */
async function openHelm(session, { helm }) {
    const { registries } = session.manifest;
    const tool = await (0,environment/* prepareHelm */.o)({
        ...helm,
        folder: (0,external_node_path_.join)(session.folders.private, 'helm'),
        kubeconfig: session.connection.kubeconfig,
        inherited: session.env,
        registries,
    });
    if (!tool.ok)
        return tool;
    const mostAtOnce = session.options.concurrency ?? 2 * (0,external_node_os_.availableParallelism)();
    const helmReader = (0,reader/* createHelmReader */.C)(tool.value, session.spawn, { registries, mostAtOnce });
    return (0,result.ok)({ ...session, helm: tool.value, helmReader });
}

// EXTERNAL MODULE: ./build/session/open-manifest.js + 4 modules
var open_manifest = __webpack_require__(90333);
// EXTERNAL MODULE: ./build/session/open-run-journal.js + 1 modules
var open_run_journal = __webpack_require__(41120);
;// CONCATENATED MODULE: ./build/session/shutdown-signals.js
/**
 * GitHub gives a cancelled step 7.5 s until SIGTERM and 10 s until SIGKILL, and what was done must be told by then. A hook may
 * need two of these seconds to end, Helm five.
 */
const WORK_MS = 3_500;
const REQUESTS_MS = 6_000;
/** What is left after a second signal: enough to give back the leases. */
const FORCED_MS = 1_000;
/** Both signals abort some seconds after `stopped` does, for its reason; sooner when `forced` does. */
function shutdownSignals(stopped, forced) {
    return {
        work: abortsLater(stopped, forced, { afterMs: WORK_MS, forcedMs: 0 }),
        requests: abortsLater(stopped, forced, { afterMs: REQUESTS_MS, forcedMs: FORCED_MS }),
    };
}
function abortsLater(stopped, forced, { afterMs, forcedMs }) {
    const over = new AbortController();
    const endIn = (ms) => {
        const end = () => over.abort(stopped.reason);
        if (ms === 0)
            end();
        else
            setTimeout(end, ms).unref();
    };
    whenAborted(stopped, () => endIn(afterMs));
    whenAborted(forced, () => endIn(forcedMs));
    return over.signal;
}
function whenAborted(signal, then) {
    if (signal.aborted)
        then();
    else
        signal.addEventListener('abort', then, { once: true });
}

// EXTERNAL MODULE: ./build/session/stopwatch.js
var session_stopwatch = __webpack_require__(8648);
;// CONCATENATED MODULE: ./build/session/with-session.js












/**
 * Does `work` with a manifest that was read, a cluster that is connected and a journal that is open, and closes and removes
 * all of it, whatever the end. What fails before the end of `work`, or as its result, is an `EarlyEnd`; a throw is a bug.
 */
function withSession(job, work) {
    return bracket(job, { find: findKubectl, open: async (session) => (0,result.ok)(session) }, work);
}
/** The same with a Helm that is ready to be used. */
function withHelmSession(job, work) {
    return bracket(job, { find: findBothTools, open: openHelm }, work);
}
async function bracket({ options, deps, purpose, keeps = 'result' }, { find, open }, work) {
    const startedAt = deps.clock.now();
    const stopwatch = (0,session_stopwatch/* startStopwatch */.Q)(deps.clock);
    const loaded = await (0,open_manifest/* openManifest */.g)(options, deps, purpose);
    if (!loaded.ok)
        return { kind: 'invalid', issues: loaded.issues };
    const readable = purpose.command === 'deploy' ? await (0,decrypt_values/* decryptValues */.w)(loaded.entries, deps) : loaded;
    if ('issues' in readable)
        return { kind: 'invalid', issues: readable.issues };
    const ended = await (0,folders/* withFolders */.Qy)({ ...options, keeps }, deps, async (folders) => {
        stopwatch.lap('read the manifest');
        const tools = await find(options, deps);
        stopwatch.lap('find helm and kubectl');
        if (!tools.ok)
            return tools;
        const shutdown = shutdownSignals(deps.signal, deps.forced);
        const opened = await (0,open_cluster/* openCluster */.D)({
            options,
            deps,
            tools: tools.value,
            folders,
            expected: loaded.manifest.cluster,
            until: shutdown.requests,
            stopwatch,
        });
        if (!opened.ok)
            return opened;
        const journal = (0,open_run_journal/* openRunJournal */.f)(folders.result, deps);
        try {
            const { manifest, added } = loaded;
            const { entries } = readable;
            const context = {
                options,
                deps,
                manifest,
                entries,
                added,
                folders,
                journal,
                shutdown,
                startedAt,
                stopwatch,
            };
            const session = await open({ ...opened.value, ...context, holder: leaseHolderId(options) }, tools.value);
            return session.ok ? await work(session.value) : session;
        }
        finally {
            journal.close();
            await opened.value.connection.close();
        }
    });
    return ended.ok ? ended.value : failedEarly(ended.failure, deps.signal);
}


/***/ })

};
