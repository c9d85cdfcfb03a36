export const id = 406;
export const ids = [406];
export const modules = {

/***/ 62406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recover: () => (/* binding */ recover_recover)
});

// EXTERNAL MODULE: ./build/cluster/writer.js + 1 modules
var writer = __webpack_require__(16533);
// EXTERNAL MODULE: ./build/effects.js
var build_effects = __webpack_require__(77814);
// EXTERNAL MODULE: ./build/engine/release/recover.js + 1 modules
var recover = __webpack_require__(18020);
// EXTERNAL MODULE: ./build/engine/release/unlock-release.js
var unlock_release = __webpack_require__(84429);
// EXTERNAL MODULE: ./build/model/release.js
var release = __webpack_require__(55491);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
// EXTERNAL MODULE: ./build/plan/approve.js
var approve = __webpack_require__(74323);
;// CONCATENATED MODULE: ./build/plan/build/recover.js
/** Plans to recover the releases of these entries. Whether one is pending at all is seen under its lease, which nobody waits for. */
function planRecover(entries, { dryRun }) {
    const releases = entries.map(({ id, name, namespace, settings }) => ({
        id,
        name,
        namespace,
        settings: { dryRun: settings.dryRun, lockTimeout: 0 },
    }));
    return { dryRun, releases };
}

// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __webpack_require__(46241);
// EXTERNAL MODULE: ./build/util/unreachable.js
var unreachable = __webpack_require__(40891);
// EXTERNAL MODULE: ./build/report/failure.js
var report_failure = __webpack_require__(20897);
;// CONCATENATED MODULE: ./build/report/recover.js


/** What became of each release, for a log. */
function recoverLines(results) {
    return results.flatMap((result) => {
        const { id, namespace, name, revision, status, failure } = result;
        const release = `${id}: release ${namespace}/${name}`;
        switch (result.outcome) {
            case 'recovered':
                return `${release} is recovered: revision ${revision} was ${status} and is marked failed now; the next deploy goes on from there`;
            case 'would-recover':
                return `${release} would be recovered: revision ${revision} is ${status}`;
            case 'not-pending':
                return revision === undefined
                    ? `${release} needs no recovery: there is no such release`
                    : `${release} needs no recovery: its newest revision ${revision} is ${status}`;
            case 'failed':
                return [`${release} is not recovered`, ...(failure ? (0,report_failure/* failureLines */.w7)(failure) : [])];
            default:
                return (0,unreachable/* unreachable */.H)(result.outcome);
        }
    });
}

// EXTERNAL MODULE: ./build/session/with-session.js + 5 modules
var with_session = __webpack_require__(71698);
;// CONCATENATED MODULE: ./build/commands/recover.js











/**
 * Marks the pending revision of each selected release as failed, whatever its age: somebody has said that no Helm works on it.
 * Only under its lease: a release that another run holds is refused.
 */
const recover_recover = {
    name: 'recover',
    aliases: ['unlock'],
    summary: 'Mark a revision that a dead Helm left pending as failed; refused while another run works on it',
    on: 'both',
    positional: { option: 'select', as: 'CHART', required: true },
    options: ['manifest', 'select', 'cluster', 'change', 'summary', 'annotations'],
    examples: ['recover api', 'recover api --environment production --dry-run'],
    run: (options, deps) => (0,with_session/* withSession */.f)({ options, deps, purpose: { withNeeds: false } }, async (session) => {
        const approved = (0,approve/* approve */.S)(planRecover(session.entries, options));
        const effects = (0,build_effects/* openEffects */.d)(approved, (permit) => ({
            cluster: (0,writer/* openWriter */.K)(session.connection, permit),
        }));
        const releases = [];
        for (const planned of approved.plan.releases) {
            const mayChange = approved.performs.has(planned.id) ? effects : undefined;
            releases.push(await recoverAndRecord(planned, mayChange, session));
        }
        return (0,result.ok)({ kind: 'recovered', releases });
    }),
    tell({ releases }) {
        const failed = releases.find((release) => release.outcome === 'failed');
        const changed = releases.some((release) => release.outcome === 'recovered');
        const outcome = failed ? 'failed' : changed ? 'succeeded' : 'no-changes';
        return {
            ending: failed ? 'failed' : 'good',
            lines: recoverLines(releases),
            annotations: failed?.failure ? [(0,annotations/* failureAnnotation */.Qp)(failed.failure, 'Helm lifecycle')] : [],
            outputs: {
                outcome,
                changed,
                ...(failed?.failure && { 'failure-reason': failed.failure.reason }),
                ...(failed?.failure?.code && { 'failure-code': failed.failure.code }),
            },
            json: { outcome, releases },
        };
    },
};
/** How each is called in the journal. */
const OUTCOMES = {
    recovered: 'succeeded',
    'would-recover': 'planned',
    'not-pending': 'unchanged',
    failed: 'failed',
};
async function recoverAndRecord(planned, effects, session) {
    const { emit } = session.journal;
    const { id } = planned;
    emit({ type: 'release-started', release: id });
    const result = effects ? await recoverOne(planned, effects, session) : await look(planned, session);
    const { failure } = result;
    emit({
        type: 'release-ended',
        release: id,
        outcome: OUTCOMES[result.outcome],
        ...(failure && { failure }),
    });
    return result;
}
async function recoverOne(planned, effects, { options, deps, connection, store, journal, holder }) {
    const { id, name, namespace } = planned;
    const base = { id, name, namespace };
    const release = {
        run: {
            reader: connection.reader,
            store,
            emit: (event) => {
                journal.emit(event);
                if (event.type === 'warning')
                    deps.log.info(`${id}: ${event.text}`);
            },
            clock: deps.clock,
            lock: options.lock,
            holder,
        },
        effects,
        planned,
        observed: { name, namespace, revisions: [] },
        isRead: false,
        lease: undefined,
        signal: deps.signal,
    };
    const recovered = await (0,unlock_release/* unlockRelease */.a)(release, () => ({ kind: 'recover', why: 'recovered by hand' }));
    if (!recovered.ok)
        return { ...base, outcome: 'failed', failure: recovered.failure };
    const record = recovered.value;
    if (record)
        return { ...base, outcome: 'recovered', revision: record.revision, status: record.status };
    return { ...base, outcome: 'not-pending', ...newestOf(release.observed) };
}
async function look(planned, { store }) {
    const { id, name, namespace } = planned;
    const observed = await store.observeOne(planned);
    if (!observed.ok)
        return { id, name, namespace, outcome: 'failed', failure: observed.failure };
    const isPending = (0,recover/* pendingRevision */.Tr)({ observed: observed.value }) !== undefined;
    const outcome = isPending ? 'would-recover' : 'not-pending';
    return { id, name, namespace, outcome, ...newestOf(observed.value) };
}
function newestOf(observed) {
    const last = (0,release/* newest */.BP)(observed);
    return last ? { revision: last.revision, status: last.status } : {};
}


/***/ }),

/***/ 84429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ unlockRelease)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31612);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46305);
/* harmony import */ var _deletion_remember_taken_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39893);
/* harmony import */ var _lease_release_lease_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46152);
/* harmony import */ var _observe_again_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10552);
/* harmony import */ var _recover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18020);






/**
 * Takes the lease of a release, marks a pending revision failed if `judge` says so, does `meanwhile`, and gives the lease back.
 * The value is the revision that was pending; undefined when there was none.
 */
async function unlockRelease(release, judge, meanwhile = async () => { }) {
    const lease = await (0,_lease_release_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .takeLease */ ._e)(release);
    if (!lease.ok)
        return lease;
    release.lease = lease.value;
    try {
        const read = await (0,_observe_again_js__WEBPACK_IMPORTED_MODULE_4__/* .observeAgain */ .p)(release);
        if (!read.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .f)((0,_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .during */ .i)('read the release', read.failure));
        const record = (0,_recover_js__WEBPACK_IMPORTED_MODULE_3__/* .pendingRevision */ .Tr)(release);
        const left = record !== undefined || (0,_deletion_remember_taken_js__WEBPACK_IMPORTED_MODULE_1__/* .wasLeft */ .F)(release);
        const recovered = record ? await recoverJudged(release, record, judge) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)();
        const remembered = recovered.ok && left ? await (0,_deletion_remember_taken_js__WEBPACK_IMPORTED_MODULE_1__/* .rememberTaken */ .b)(release) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)();
        if (!remembered.ok)
            return remembered;
        if (recovered.ok)
            await (0,_lease_release_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .noteWriting */ .l$)(release, undefined);
        await meanwhile();
        return recovered.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(record) : recovered;
    }
    finally {
        await (0,_lease_release_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .giveBack */ .F5)(release, lease.value);
    }
}
async function recoverJudged(release, record, judge) {
    const verdict = judge(record);
    return verdict.kind === 'recover' ? (0,_recover_js__WEBPACK_IMPORTED_MODULE_3__/* .recover */ .lj)(release, record, verdict.why) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .f)(verdict.failure);
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

/***/ 71698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ withHelmSession),
  f: () => (/* binding */ withSession)
});

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
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

// EXTERNAL MODULE: ./build/session/open-manifest.js + 38 modules
var open_manifest = __webpack_require__(260);
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
async function bracket({ options, deps, purpose }, { find, open }, work) {
    const startedAt = deps.clock.now();
    const stopwatch = (0,session_stopwatch/* startStopwatch */.Q)(deps.clock);
    const loaded = await (0,open_manifest/* openManifest */.g)(options, deps, purpose);
    if (!loaded.ok)
        return { kind: 'invalid', issues: loaded.issues };
    const ended = await (0,folders/* withFolders */.Q)(options, deps, async (folders) => {
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
            const { manifest, entries, added } = loaded;
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
