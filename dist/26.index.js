export const id = 26;
export const ids = [26];
export const modules = {

/***/ 3783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ deadlineIn),
/* harmony export */   w: () => (/* binding */ withTimeout)
/* harmony export */ });
function deadlineIn(afterMs, clock) {
    const end = clock.now() + afterMs;
    return { afterMs, left: () => Math.max(0, end - clock.now()) };
}
/** Runs `work` with a signal that also aborts, with reason `timed-out`, after `afterMs`. */
async function withTimeout(afterMs, outer, work) {
    const timeout = new AbortController();
    const timer = setTimeout(() => {
        const reason = { kind: 'timed-out', afterMs };
        timeout.abort(reason);
    }, afterMs);
    try {
        return await work(AbortSignal.any([outer, timeout.signal]));
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 2270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ diagnose)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/cluster/locate.js
var locate = __webpack_require__(7671);
// EXTERNAL MODULE: ./build/cluster/wait-gone.js
var wait_gone = __webpack_require__(2678);
// EXTERNAL MODULE: ./build/kube/object.js
var object = __webpack_require__(1589);
// EXTERNAL MODULE: ./build/model/release.js
var release = __webpack_require__(5491);
// EXTERNAL MODULE: ./build/observe/rendered.js
var observe_rendered = __webpack_require__(4354);
;// CONCATENATED MODULE: ./build/diagnostics/collect.js





/** Collects the evidence of one release by owner uid. Never fails: what cannot be read is listed as missing. */
async function collectEvidence({ reader, store, observed, signal, }) {
    const missing = [];
    const keep = (what, result) => {
        if (result.ok)
            return result.value;
        missing.push(`${what}: ${result.failure.message}`);
        return undefined;
    };
    const { namespace } = observed;
    const last = (0,release/* newest */.BP)(observed);
    const stored = last && keep('stored release', await store.read(observed, last.revision));
    const rendered = keep('rendered resources', (0,observe_rendered/* parseRendered */.D)(stored?.manifest ?? ''));
    const located = rendered && keep('served kinds', await (0,locate/* locate */.x)(reader, rendered, namespace));
    const owned = located && keep('live objects', await (0,wait_gone/* identify */.l)(reader, located.map(object/* refOf */.H), { signal }));
    const [pods, events] = await Promise.all([
        reader.list({ apiVersion: 'v1', kind: 'Pod', namespace }, { signal }),
        reader.list({ apiVersion: 'v1', kind: 'Event', namespace, fieldSelector: 'type=Warning' }, { signal }),
    ]);
    const uids = new Set(owned?.map((object) => object.uid));
    return {
        pods: (keep('pods', pods) ?? []).filter((pod) => uids.has(pod.metadata.uid ?? '')),
        events: (keep('events', events) ?? []).filter((event) => uids.has(involvedUid(event))),
        missing,
    };
}
function involvedUid(event) {
    return event.involvedObject?.uid ?? '';
}

// EXTERNAL MODULE: ./build/kube/redact-object.js
var redact_object = __webpack_require__(9203);
// EXTERNAL MODULE: ./build/system/files.js
var system_files = __webpack_require__(2211);
// EXTERNAL MODULE: ./build/engine/deadline.js
var deadline = __webpack_require__(3783);
;// CONCATENATED MODULE: ./build/engine/diagnose.js






const EVIDENCE_MS = 30_000;
/** Keeps what the cluster says about a failed release, before hooks or a rollback change it; best effort, never a failure. */
async function diagnose(release, limitMs = EVIDENCE_MS) {
    const { run, planned, diagnosticsFolder } = release;
    try {
        const evidence = await (0,deadline/* withTimeout */.w)(limitMs, release.signal, (signal) => collectEvidence({ reader: run.reader, store: run.store, observed: release.observed, signal }));
        const files = {
            pods: evidence.pods.map(redact_object/* redactObject */.l),
            events: evidence.events,
            missing: evidence.missing,
        };
        for (const [name, content] of Object.entries(files)) {
            await (0,system_files/* writePrivateFile */.Pl)((0,external_node_path_.join)(diagnosticsFolder, `${name}.yaml`), run.redactor.clean((0,dist/* stringify */.As)(content)));
        }
        const found = evidence.pods.length + evidence.events.length;
        if (found === 0 && evidence.missing.length > 0) {
            const text = `no evidence could be collected: ${evidence.missing[0]}`;
            return run.emit({ type: 'warning', release: planned.id, text });
        }
        run.emit({ type: 'diagnosed', release: planned.id, folder: diagnosticsFolder });
    }
    catch (error) {
        const text = `evidence could not be kept: ${error instanceof Error ? error.message : String(error)}`;
        run.emit({ type: 'warning', release: planned.id, text });
    }
}


/***/ }),

/***/ 5871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VM: () => (/* binding */ leaseStateKey),
/* harmony export */   hY: () => (/* binding */ helmStateKey),
/* harmony export */   ku: () => (/* binding */ helmRun)
/* harmony export */ });
/** The key under which the state of a release's Helm is saved. */
function helmStateKey(releaseId) {
    return `helm-${releaseId}`;
}
/** The key under which `held` is saved while the lease of a release is ours. */
function leaseStateKey(releaseId) {
    return `lease-${releaseId}`;
}
/** How a Helm process of a release is run. Its state is saved before and right after the start: a kill may come in between. */
function helmRun(release, { timeoutMs, ...doing }) {
    const { run, planned, signal, log } = release;
    const save = (started) => {
        const state = { release: planned.id, ...doing, ...started };
        run.saveState(helmStateKey(planned.id), JSON.stringify(state));
    };
    save({});
    return { signal, timeoutMs, onLine: (line) => log.debug(line), onStarted: (pid) => save({ pid }) };
}


/***/ }),

/***/ 7504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * The append-only record of a run: one redacted JSON line an event, each written by a single synchronous write, so that
 * what was emitted before a SIGKILL is in the file whole. A file that can no longer be written (a full disk) ends at its
 * last whole event, and the record goes on in memory, so that the run keeps its outcome.
 * Listeners see each event after it was written. Throws when the file cannot be opened.
 * With `earlier`, the events that the file holds, it goes on behind them; a line that was cut off is closed first.
 */
function openJournal(path, options) {
    const { clock, redactor, onEvent, earlier, onTrouble } = options;
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, earlier === undefined ? 'w' : 'a', 0o600);
    const events = [...(earlier ?? [])];
    if (earlier !== undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').endsWith('\n'))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, '\n');
    let size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size;
    let open = true;
    let writable = true;
    function write(line) {
        try {
            for (let at = 0; at < line.length;)
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, line, at);
            size += line.length;
        }
        catch (error) {
            writable = false;
            dropTail();
            onTrouble?.(error);
        }
    }
    function dropTail() {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(file, size);
        }
        catch {
            // Readers leave out a last line that is not whole.
        }
    }
    return {
        emit(body) {
            const event = redactor.cleanJson({ at: clock.now(), ...body });
            events.push(event);
            if (open && writable)
                write(Buffer.from(`${JSON.stringify(event)}\n`));
            onEvent(event);
        },
        events: () => events,
        close() {
            if (!open)
                return;
            open = false;
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
            }
            catch (error) {
                if (writable)
                    onTrouble?.(error);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            }
        },
    };
}


/***/ }),

/***/ 7867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ unlockRelease)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1612);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6305);
/* harmony import */ var _observe_again_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5678);
/* harmony import */ var _recover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9280);
/* harmony import */ var _release_lease_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1632);
/* harmony import */ var _remember_taken_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6278);






/**
 * Takes the lease of a release, marks a pending revision failed if `judge` says so, does `meanwhile`, and gives the lease back.
 * The value is the revision that was pending; undefined when there was none.
 */
async function unlockRelease(release, judge, meanwhile = async () => { }) {
    const lease = await (0,_release_lease_js__WEBPACK_IMPORTED_MODULE_3__/* .takeLease */ ._e)(release);
    if (!lease.ok)
        return lease;
    release.lease = lease.value;
    try {
        const read = await (0,_observe_again_js__WEBPACK_IMPORTED_MODULE_4__/* .observeAgain */ .p)(release);
        if (!read.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .f)((0,_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .during */ .i)('read the release', read.failure));
        const record = (0,_recover_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingRevision */ .Tr)(release);
        const left = record !== undefined || (0,_remember_taken_js__WEBPACK_IMPORTED_MODULE_2__/* .wasLeft */ .F)(release);
        const recovered = record ? await recoverJudged(release, record, judge) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)();
        const remembered = recovered.ok && left ? await (0,_remember_taken_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberTaken */ .b)(release) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)();
        if (!remembered.ok)
            return remembered;
        if (recovered.ok)
            await (0,_release_lease_js__WEBPACK_IMPORTED_MODULE_3__/* .noteWriting */ .l$)(release, undefined);
        await meanwhile();
        return recovered.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(record) : recovered;
    }
    finally {
        await (0,_release_lease_js__WEBPACK_IMPORTED_MODULE_3__/* .giveBack */ .F5)(release, lease.value);
    }
}
async function recoverJudged(release, record, judge) {
    const verdict = judge(record);
    return verdict.kind === 'recover' ? (0,_recover_js__WEBPACK_IMPORTED_MODULE_1__/* .recover */ .lj)(release, record, verdict.why) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .f)(verdict.failure);
}


/***/ }),

/***/ 9898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ toOptions)
/* harmony export */ });
/** What the inputs and the runner ask of a command. */
function toOptions(inputs, context, resultFolder) {
    return {
        workspace: context.workspace,
        ...(inputs.manifest !== undefined && { manifest: inputs.manifest }),
        ...(inputs.environment !== undefined && { environment: inputs.environment }),
        select: inputs.select,
        withNeeds: inputs.needs,
        ...(inputs.kubeconfig !== undefined && { kubeconfigContent: inputs.kubeconfig }),
        ...(inputs.context !== undefined && { context: inputs.context }),
        ...(inputs.helmVersion !== undefined && { helmVersion: inputs.helmVersion }),
        ...(inputs.kubectlVersion !== undefined && { kubectlVersion: inputs.kubectlVersion }),
        force: inputs.force,
        dryRun: inputs.dryRun,
        lock: inputs.lock,
        ...(inputs.concurrency !== undefined && { concurrency: inputs.concurrency }),
        onError: inputs.onError,
        resultFolder,
        ...(context.repository !== undefined && { repository: context.repository }),
        ...(context.commit !== undefined && { commit: context.commit }),
        ...(context.runUrl !== undefined && { runUrl: context.runUrl }),
    };
}


/***/ }),

/***/ 1798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ openActionStep)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/github/context.js

/** Reads the runner's variables. Outside GitHub the workspace is `fallbackWorkspace` and the rest is absent. */
function readContext(env, fallbackWorkspace) {
    const { GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
    const runUrl = readRunUrl(env);
    return {
        workspace: env.GITHUB_WORKSPACE || fallbackWorkspace,
        tempFolder: env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(),
        debug: env.RUNNER_DEBUG === '1',
        ...(repository && { repository }),
        ...(commit && { commit }),
        ...(runUrl && { runUrl }),
    };
}
function readRunUrl(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    if (!server || !repository || !run)
        return undefined;
    const attempt = env.GITHUB_RUN_ATTEMPT;
    const page = `${server}/${repository}/actions/runs/${run}`;
    return attempt && attempt !== '1' ? `${page}/attempts/${attempt}` : page;
}

;// CONCATENATED MODULE: ./build/github/core.js
function loadCore() {
    return Promise.all(/* import() */[__webpack_require__.e(955), __webpack_require__.e(58)]).then(__webpack_require__.bind(__webpack_require__, 6058));
}

;// CONCATENATED MODULE: ./build/github/log-sink.js
const COLOURS = { debug: '\u001b[90m', info: '', warning: '\u001b[33m', error: '\u001b[31m' };
/**
 * Stops workflow commands for everything that is logged: text of clusters, charts and scripts passes through here.
 * `token` must be unguessable. Warnings and errors are coloured; annotations are made by `withCommands`, because GitHub
 * shows only ten of them.
 */
function createActionsLog(write, { token, debug }) {
    const stop = () => write(`::stop-commands::${token}\n`);
    const resume = () => write(`::${token}::\n`);
    let ended = false;
    stop();
    return {
        sink(level, line) {
            if (level === 'debug' && !debug)
                return;
            const colour = COLOURS[level];
            write(colour === '' ? `${line}\n` : `${colour}${line}\u001b[0m\n`);
        },
        withCommands(issue) {
            resume();
            issue();
            stop();
        },
        end() {
            if (!ended)
                resume();
            ended = true;
        },
    };
}

;// CONCATENATED MODULE: ./build/github/masking-redactor.js
/** A shorter value would blank out half of every log of the job. */
const SHORTEST_MASK = 6;
/**
 * A redactor that also tells the runner what it learns, so that the steps after this one cannot print it either.
 * `mask` gets one line each.
 */
function maskingRedactor(redactor, mask) {
    const masked = new Set();
    return {
        ...redactor,
        learn(secret) {
            redactor.learn(secret);
            for (const line of secret.split(/\r?\n/).map((text) => text.trim())) {
                if (line.length < SHORTEST_MASK || masked.has(line))
                    continue;
                masked.add(line);
                mask(line);
            }
        },
    };
}

// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/system/log.js
var system_log = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/system/redactor.js
var system_redactor = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/tools/create-tools.js + 8 modules
var create_tools = __webpack_require__(2297);
// EXTERNAL MODULE: ./build/entries/surroundings.js
var surroundings = __webpack_require__(1016);
;// CONCATENATED MODULE: ./build/entries/action-step.js










/** Starts a step: from here to `actions.end()` nothing that is logged can be a workflow command. */
async function openActionStep() {
    const core = await loadCore();
    const env = (0,surroundings/* currentEnv */.lc)();
    const context = readContext(env, process.cwd());
    const write = process.stdout.write.bind(process.stdout);
    const actions = createActionsLog((text) => write(text), {
        token: (0,external_node_crypto_.randomUUID)(),
        debug: context.debug,
    });
    const redactor = maskingRedactor((0,system_redactor/* createRedactor */.l)(), (line) => actions.withCommands(() => core.setSecret(line)));
    const log = (0,system_log/* createLog */.h)(actions.sink, redactor);
    const tools = (0,create_tools/* createTools */.u)({
        env,
        clock: clock/* systemClock */.m,
        log,
        cacheFolder: (0,surroundings/* cacheFolder */.nF)(env),
        tempFolder: context.tempFolder,
        workingFolder: process.cwd(),
    });
    return { core, env, context, actions, redactor, log, tools };
}


/***/ }),

/***/ 1952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isStillRunning),
/* harmony export */   k: () => (/* binding */ endLeftoverProcesses)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);


const GRACE_MS = 5_000;
const POLL_MS = 100;
/**
 * Ends every process whose command line or environment names `folder`, which only the processes of one run do: by SIGINT,
 * upon which Helm records its release as failed, then by SIGKILL. Gives the command lines of what it ended. Only where
 * there is a /proc; elsewhere it finds nothing.
 */
async function endLeftoverProcesses(folder, clock) {
    const found = await processesOf(folder);
    for (const { pid } of found)
        signal(pid, 'SIGINT');
    for (const deadline = clock.now() + GRACE_MS; clock.now() < deadline;) {
        if ((await processesOf(folder)).length === 0)
            break;
        await clock.sleep(POLL_MS);
    }
    for (const { pid } of await processesOf(folder))
        signal(pid, 'SIGKILL');
    return found.map(({ command }) => command);
}
/**
 * Whether the process of that number is still one that names `folder`. A dead one that nobody has waited for names nothing any
 * more; without a /proc every process of that number counts.
 */
function isStillRunning(pid, folder) {
    try {
        process.kill(pid, 0);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/proc/self'))
            return true;
        const read = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/${file}`, 'utf8');
        return `${read('cmdline')}${read('environ')}`.includes(folder);
    }
    catch {
        return false;
    }
}
async function processesOf(folder) {
    const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
    const found = await Promise.all(pids.map(async (pid) => {
        const [command, env] = await Promise.all([
            readText(`/proc/${pid}/cmdline`),
            readText(`/proc/${pid}/environ`),
        ]);
        const isOurs = Number(pid) !== process.pid && `${command}${env}`.includes(folder);
        return isOurs ? [{ pid: Number(pid), command: command.split('\0').slice(0, 3).join(' ') }] : [];
    }));
    return found.flat();
}
/** Empty for a process that is gone, is a zombie or is another user's. */
function readText(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').catch(() => '');
}
function signal(pid, name) {
    try {
        process.kill(pid, name);
    }
    catch {
        // ESRCH: it ended by itself in between.
    }
}


/***/ }),

/***/ 4860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ annotate)
/* harmony export */ });
/** Marks lines of files in GitHub's pages; to be called where workflow commands are read. */
function annotate(core, annotations, redactor) {
    for (const { level, title, message, location } of annotations) {
        core[level](redactor.clean(message), {
            title: redactor.clean(title),
            ...(location && {
                file: location.file,
                startLine: location.line,
                endLine: location.line,
                startColumn: location.column,
                endColumn: location.column + location.length,
            }),
        });
    }
}


/***/ }),

/***/ 2325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* unused harmony export splitList */
/* harmony import */ var _model_lock_mode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6919);
/* harmony import */ var _model_on_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6898);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6305);
/* harmony import */ var _util_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1734);




const ACTION_COMMANDS = ['deploy', 'destroy', 'validate'];
/** Checks the inputs; the failure names the first one that is wrong. */
function readInputs(getInput) {
    const problems = [];
    const text = (name) => getInput(name).trim();
    const optional = (key, name) => text(name) === '' ? {} : { [key]: text(name) };
    const flag = (name, fallback) => {
        const given = text(name).toLowerCase();
        if (given !== '' && given !== 'true' && given !== 'false')
            problems.push(notAFlag(name, text(name)));
        return given === '' ? fallback : given === 'true';
    };
    const given = text('command') || 'deploy';
    const command = ACTION_COMMANDS.find((known) => known === given);
    if (command === undefined)
        problems.push(unknownCommand(given));
    const onError = _model_on_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ON_ERROR */ .D.find((known) => known === (text('on-error') || 'continue'));
    if (onError === undefined)
        problems.push(notOneOf('on-error', text('on-error'), _model_on_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ON_ERROR */ .D));
    const concurrency = text('concurrency') === '' ? undefined : Number(text('concurrency'));
    if (concurrency !== undefined && !isCount(concurrency))
        problems.push(notACount('concurrency', text('concurrency')));
    const lock = _model_lock_mode_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCK_MODES */ .b.find((known) => known === (text('lock') || 'auto'));
    if (lock === undefined)
        problems.push(notOneOf('lock', text('lock'), _model_lock_mode_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCK_MODES */ .b));
    const inputs = {
        command: command ?? 'deploy',
        ...optional('manifest', 'manifest'),
        ...optional('environment', 'environment'),
        select: splitList(text('select')),
        needs: flag('needs', true),
        ...optional('kubeconfig', 'kubeconfig'),
        ...optional('context', 'context'),
        ...optional('helmVersion', 'helm-version'),
        ...optional('kubectlVersion', 'kubectl-version'),
        force: flag('force', false),
        dryRun: flag('dry-run', false),
        lock: lock ?? 'auto',
        ...(concurrency !== undefined && { concurrency }),
        onError: onError ?? 'continue',
        summary: flag('summary', true),
        annotations: flag('annotations', true),
    };
    const [problem] = problems;
    return problem ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)(problem) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(inputs);
}
/** The items of a list that is written in lines, or with commas. */
function splitList(text) {
    return text
        .split(/[\n,]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
}
function unknownCommand(given) {
    const meant = (0,_util_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(given, ACTION_COMMANDS);
    return {
        reason: 'invalid-manifest',
        message: `input command: there is no command ${JSON.stringify(given)}`,
        remedy: meant === undefined
            ? `Use one of ${ACTION_COMMANDS.join(', ')}.`
            : `Did you mean ${JSON.stringify(meant)}?`,
    };
}
function notAFlag(name, given) {
    return {
        reason: 'invalid-manifest',
        message: `input ${name}: ${JSON.stringify(given)} is neither true nor false`,
        remedy: `Write \`${name}: true\` or \`${name}: false\`.`,
    };
}
function notOneOf(name, given, known) {
    return {
        reason: 'invalid-manifest',
        message: `input ${name}: ${JSON.stringify(given)} is not one of ${known.join(', ')}`,
        remedy: 'Write one of them, or leave the input out.',
    };
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 1;
}
function notACount(name, given) {
    return {
        reason: 'invalid-manifest',
        message: `input ${name}: ${JSON.stringify(given)} is not a whole number from 1`,
        remedy: 'Write a number such as 4, or leave the input out.',
    };
}


/***/ }),

/***/ 1623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ writeStepSummary)
/* harmony export */ });
/** Adds Markdown to the job summary. Best effort: the text says why it was not written, undefined that it was. */
async function writeStepSummary(core, markdown) {
    try {
        await core.summary.addRaw(markdown, true).write();
        return undefined;
    }
    catch (error) {
        return `the job summary was not written: ${error instanceof Error ? error.message : String(error)}`;
    }
}


/***/ }),

/***/ 9203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ secretValues),
/* harmony export */   l: () => (/* binding */ redactObject)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9598);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5363);


const MASK = '***';
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';
const SECRET_NAME = /passw|token|secret|credential|api_?key|private_?key|access_?key/i;
/**
 * The object without what may be secret: data of Secrets, the last-applied copy of it, and literal environment values whose
 * names sound secret. Keys stay, so that a reader sees what is there.
 */
function redactObject(object) {
    const redacted = redactValue(object);
    const annotations = redacted.metadata.annotations;
    if (annotations?.[LAST_APPLIED] !== undefined)
        annotations[LAST_APPLIED] = MASK;
    if (!isSecret(object))
        return redacted;
    for (const part of ['data', 'stringData']) {
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(redacted[part]))
            redacted[part] = masked(redacted[part]);
    }
    return redacted;
}
/** The decoded values of a Secret, for a redactor to learn; empty for other kinds. */
function secretValues(object) {
    if (!isSecret(object))
        return [];
    const encoded = Object.values((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)(object.data)).map((value) => Buffer.from((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value), 'base64').toString('utf8'));
    const plain = Object.values((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)(object.stringData)).map((value) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value));
    return [...encoded, ...plain].filter((value) => value !== '');
}
function isSecret(object) {
    return object.kind === 'Secret' && object.apiVersion === 'v1';
}
function masked(values) {
    return Object.fromEntries(Object.keys(values).map((key) => [key, MASK]));
}
/** A deep copy with secret-sounding `{name, value}` pairs masked, wherever they stand: pod templates are nested in many kinds. */
function redactValue(value) {
    if (Array.isArray(value))
        return value.map(redactValue);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).map(([key, item]) => [key, redactValue(item)]);
    const copy = Object.fromEntries(entries);
    const hidden = typeof copy.name === 'string' && typeof copy.value === 'string' && SECRET_NAME.test(copy.name);
    return hidden ? { ...copy, value: MASK } : copy;
}


/***/ }),

/***/ 6607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ eventsOf)
/* harmony export */ });
/** The events of one type, in their order. */
function eventsOf(events, type) {
    return events.filter((event) => event.type === type);
}


/***/ }),

/***/ 4020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ foldEvents)
});

// EXTERNAL MODULE: ./build/model/events-of.js
var events_of = __webpack_require__(6607);
;// CONCATENATED MODULE: ./build/model/fold-hooks.js

/**
 * The results of the planned hooks that were reached, in planned order; an unreached one is left out unless
 * `planned` says that nothing was meant to run. `lastAt` ends those that were cut off, in Unix milliseconds.
 */
function foldHooks(phase, hooks, events, options) {
    return hooks.flatMap((hook) => {
        const base = { ...hook, phase };
        const started = (0,events_of/* eventsOf */.X)(events, 'hook-started').filter((event) => event.hook === hook.id);
        const ended = (0,events_of/* eventsOf */.X)(events, 'hook-ended').findLast((event) => event.hook === hook.id);
        if (ended !== undefined) {
            const { outcome, attempts, failure, result, note } = ended;
            return {
                ...base,
                outcome,
                attempts,
                durationMs: ended.at - (started[0]?.at ?? ended.at),
                ...(failure !== undefined && { failure }),
                ...(result !== undefined && { result }),
                ...(note !== undefined && { note }),
            };
        }
        const [first] = started;
        if (first !== undefined) {
            const attempts = Math.max(...started.map((event) => event.attempt));
            return { ...base, outcome: 'interrupted', attempts, durationMs: options.lastAt - first.at };
        }
        return options.planned ? { ...base, outcome: 'planned', attempts: 0, durationMs: 0 } : [];
    });
}

// EXTERNAL MODULE: ./build/model/phase.js
var model_phase = __webpack_require__(1501);
;// CONCATENATED MODULE: ./build/model/fold-release.js



/** The result of one release from the events that carry its id; `lastAt` ends what was cut off, in Unix milliseconds. */
function foldRelease(planned, events, run) {
    const decided = (0,events_of/* eventsOf */.X)(events, 'release-replanned').at(-1) ?? planned;
    const started = (0,events_of/* eventsOf */.X)(events, 'release-started').at(0);
    const ended = (0,events_of/* eventsOf */.X)(events, 'release-ended').at(-1);
    const phases = foldPhases(events, run.lastAt);
    const outcome = ended?.outcome ?? (started ? 'interrupted' : run.dryRun ? 'planned' : 'skipped');
    const note = ended?.note ?? (outcome === 'skipped' ? 'the run ended before it' : undefined);
    const failure = foldFailure(events, phases);
    const rolledBack = (0,events_of/* eventsOf */.X)(events, 'rollback-ended').findLast((event) => event.failure === undefined);
    const rolledBackTo = rolledBack && { rolledBackTo: rolledBack.to };
    const diagnosed = (0,events_of/* eventsOf */.X)(events, 'diagnosed').at(-1);
    const from = revisionBefore(planned);
    const { operation, why } = decided;
    const to = revisionAfter(planned, events, { operation, outcome, ...rolledBackTo });
    return {
        id: planned.id,
        location: planned.location,
        name: planned.name,
        namespace: planned.namespace,
        action: planned.action,
        operation,
        why,
        outcome,
        ...(note !== undefined && { note }),
        ...(planned.chart && { chart: planned.chart }),
        ...(from && { from }),
        ...(to && { to }),
        changed: hasChanged(decided, events, outcome),
        durationMs: started === undefined ? 0 : (ended?.at ?? run.lastAt) - started.at,
        ...(failure && { failure }),
        otherFailures: foldOtherFailures(events, phases, failure),
        ...rolledBackTo,
        ...(diagnosed && { diagnostics: diagnosed.folder }),
        phases,
        hooks: model_phase/* PHASES */.ZG.flatMap((phase) => foldHooks(phase, planned.phases[phase].hooks, events, {
            planned: outcome === 'planned',
            lastAt: run.lastAt,
        })),
        warnings: (0,events_of/* eventsOf */.X)(events, 'warning').map((event) => event.text),
    };
}
function foldPhases(events, lastAt) {
    return (0,events_of/* eventsOf */.X)(events, 'phase-started').map(({ phase, at }) => {
        const ended = (0,events_of/* eventsOf */.X)(events, 'phase-ended').find((event) => event.phase === phase);
        return {
            phase,
            durationMs: (ended?.at ?? lastAt) - at,
            ...(ended?.failure && { failure: ended.failure }),
        };
    });
}
/** The first error, with the cause that the evidence showed. */
function foldFailure(events, phases) {
    const failure = (0,events_of/* eventsOf */.X)(events, 'release-ended').at(-1)?.failure ??
        phases.find((result) => isMain(result.phase) && result.failure)?.failure;
    const cause = (0,events_of/* eventsOf */.X)(events, 'diagnosed').find((event) => event.cause)?.cause;
    return failure && cause && failure.cause === undefined ? { ...failure, cause } : failure;
}
/** Beside the first one; when nothing but a `finally` hook failed, that is the first one. */
function foldOtherFailures(events, phases, first) {
    const afterwards = phases.filter((result) => !isMain(result.phase)).map((result) => result.failure);
    const rollbacks = (0,events_of/* eventsOf */.X)(events, 'rollback-ended').map((event) => event.failure);
    return [...rollbacks, ...afterwards].filter((failure) => failure !== undefined && failure.message !== first?.message);
}
function isMain(phase) {
    return model_phase/* MAIN_PHASES */.Nk.some((main) => main === phase);
}
function revisionBefore({ installed }) {
    if (installed === undefined)
        return undefined;
    const version = installed.chartVersion;
    return { revision: installed.revision, ...(version !== undefined && { version }) };
}
/** What is there now; undefined when nothing is, or when nothing has happened yet. */
function revisionAfter(planned, events, ending) {
    const uninstalled = ending.operation === 'uninstall' && ending.outcome === 'succeeded';
    if (uninstalled || ending.rolledBackTo === 'absent' || ending.outcome === 'planned')
        return undefined;
    const before = revisionBefore(planned);
    const changed = (0,events_of/* eventsOf */.X)(events, 'revision-changed').at(-1);
    if (changed === undefined)
        return before;
    const version = ending.rolledBackTo === undefined ? planned.chart?.version : before?.version;
    return { revision: changed.revision, ...(version !== undefined && { version }) };
}
/** In a dry run: whether a real one would change something. */
function hasChanged({ operation, effort }, events, outcome) {
    if (effort === 'mark-only' || !CHANGING.includes(operation))
        return false;
    if (effort === 'hooks-only') {
        return (0,events_of/* eventsOf */.X)(events, 'hook-ended').some((event) => event.outcome === 'succeeded');
    }
    return (outcome === 'planned' ||
        (0,events_of/* eventsOf */.X)(events, 'revision-changed').length > 0 ||
        (0,events_of/* eventsOf */.X)(events, 'phase-ended').some((event) => event.phase === 'exec' && event.failure === undefined));
}
const CHANGING = ['install', 'upgrade', 'reinstall', 'uninstall'];

;// CONCATENATED MODULE: ./build/model/fold-events.js




/**
 * What happened, from a journal or the beginning of one: a run that was killed folds into what is known of it, with the
 * outcome `interrupted`. A journal begins with `run-planned`; anything else is a bug and throws.
 */
function foldEvents(events) {
    const [planned] = events;
    if (planned?.type !== 'run-planned')
        throw new Error('a journal begins with run-planned');
    const { plan, commit, runUrl, startedAt = planned.at } = planned;
    const ended = (0,events_of/* eventsOf */.X)(events, 'run-ended').at(-1);
    // What `post` adds to the journal of a run that ended is no part of its time.
    const lastAt = (ended ?? events.at(-1) ?? planned).at;
    const releases = plan.releases.map((release) => foldRelease(release, events.filter((event) => releaseOf(event) === release.id), { dryRun: plan.dryRun, lastAt }));
    const failure = ended === undefined ? firstFailure(events, releases) : ended.failure;
    return {
        formatVersion: 1,
        command: plan.command,
        manifest: plan.manifest,
        manifestId: plan.manifestId,
        ...(plan.environment !== undefined && { environment: plan.environment }),
        outcome: ended?.outcome ?? 'interrupted',
        dryRun: plan.dryRun,
        changed: releases.some((release) => release.changed),
        startedAt: new Date(startedAt).toISOString(),
        durationMs: lastAt - startedAt,
        cluster: plan.cluster,
        tools: plan.tools,
        ...(commit !== undefined && { commit }),
        ...(runUrl !== undefined && { runUrl }),
        ...(failure && { failure }),
        counts: count(releases),
        runHooks: model_phase/* RUN_PHASES */.NV.flatMap((phase) => foldHooks(phase, plan.runHooks[phase], events, { planned: plan.dryRun, lastAt })),
        releases,
        warnings: (0,events_of/* eventsOf */.X)(events, 'warning')
            .filter((event) => event.release === undefined)
            .map((event) => event.text),
        cost: ended?.cost ?? NO_COST,
    };
}
function releaseOf(event) {
    return 'release' in event ? event.release : undefined;
}
/** What a journal without an end failed of: the first failed release, or run-level hook, that is known. */
function firstFailure(events, releases) {
    const failedFirst = (0,events_of/* eventsOf */.X)(events, 'release-ended').find((event) => event.outcome === 'failed' || event.outcome === 'timed-out');
    return (releases.find((release) => release.id === failedFirst?.release)?.failure ??
        releases.find((release) => release.outcome === 'interrupted' && release.failure)?.failure ??
        (0,events_of/* eventsOf */.X)(events, 'run-phase-ended').find((event) => event.failure)?.failure);
}
function count(releases) {
    const counts = {
        succeeded: 0,
        unchanged: 0,
        failed: 0,
        'timed-out': 0,
        cancelled: 0,
        skipped: 0,
        planned: 0,
        interrupted: 0,
    };
    for (const { outcome } of releases)
        counts[outcome] += 1;
    return counts;
}
const NO_COST = {
    helmProcesses: 0,
    kubectlProcesses: 0,
    scriptProcesses: 0,
    apiCalls: 0,
    apiBytes: 0,
};


/***/ }),

/***/ 4026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/commands/open-manifest.js + 30 modules
var open_manifest = __webpack_require__(6511);
// EXTERNAL MODULE: ./build/cluster/connect.js + 8 modules
var connect = __webpack_require__(9678);
// EXTERNAL MODULE: ./build/cluster/ending-connection.js
var ending_connection = __webpack_require__(1399);
// EXTERNAL MODULE: ./build/cluster/writer.js + 1 modules
var writer = __webpack_require__(5587);
// EXTERNAL MODULE: ./build/effects.js
var build_effects = __webpack_require__(7814);
// EXTERNAL MODULE: ./build/engine/deadline.js
var deadline = __webpack_require__(3783);
// EXTERNAL MODULE: ./build/engine/diagnose.js + 1 modules
var diagnose = __webpack_require__(2270);
// EXTERNAL MODULE: ./build/engine/release-lease.js + 2 modules
var release_lease = __webpack_require__(1632);
// EXTERNAL MODULE: ./build/engine/unlock-release.js
var unlock_release = __webpack_require__(7867);
// EXTERNAL MODULE: ./build/helm/release-store.js
var release_store = __webpack_require__(9856);
// EXTERNAL MODULE: ./build/plan/approve.js
var approve = __webpack_require__(4323);
;// CONCATENATED MODULE: ./build/plan/build/recovery.js
/** Plans to settle releases that a killed run has left; nobody waits for another run that is at work on one by now. */
function planRecovery({ dryRun, releases }, unsettled) {
    const left = releases.filter(({ id }) => unsettled.has(id));
    return {
        dryRun,
        releases: left.map((release) => ({ ...release, settings: { ...release.settings, lockTimeoutMs: 0 } })),
    };
}

// EXTERNAL MODULE: ./build/plan/judge-pending.js
var judge_pending = __webpack_require__(5379);
// EXTERNAL MODULE: ./build/commands/inherited-env.js
var inherited_env = __webpack_require__(5711);
;// CONCATENATED MODULE: ./build/commands/recover-run.js














/** All of it together; a job's post steps get minutes, but the cluster may be away for longer than that. */
const RECOVERY_MS = 45_000;
const EVIDENCE_MS = 5_000;
/**
 * Settles what a killed run has left in the cluster: pending revisions of its dead Helm are marked failed, evidence is kept,
 * its leases are given back. What another run has taken over is left to that. Every problem is told and none is thrown.
 */
async function recoverRun(killed, deps) {
    await (0,deadline/* withTimeout */.w)(RECOVERY_MS, new AbortController().signal, async (signal) => {
        const connected = await recover_run_connect(killed, deps, signal);
        if (!connected.ok) {
            const text = `what the run left in the cluster stays as it is: ${connected.failure.message}`;
            return deps.emit({ type: 'warning', text });
        }
        const connection = (0,ending_connection/* endingConnection */.q)(connected.value, { until: signal, clock: deps.clock });
        try {
            const approved = (0,approve/* approve */.S)(planRecovery(killed.plan, killed.unsettled));
            const effects = (0,build_effects/* openEffects */.d)(approved, () => ({ cluster: (0,writer/* openWriter */.K)(connection) }));
            if (!effects)
                return;
            const planned = approved.plan.releases.filter(({ id }) => approved.performs.has(id));
            await Promise.all(planned.map((release) => recoverRelease(release, { killed, deps, connection, effects, signal })));
        }
        finally {
            await connection.close();
        }
    });
}
function recover_run_connect(killed, deps, signal) {
    const { kubectl, kubeconfig, context, folder } = killed;
    const { env, clock, spawn, redactor } = deps;
    return (0,connect/* connectCluster */.b)({
        kubectl,
        folder,
        env: (0,inherited_env/* inheritedEnv */.C)(env),
        spawn,
        clock,
        signal,
        onSecret: (secret) => redactor.learn(secret),
        ...(kubeconfig && { kubeconfig }),
        ...(context !== undefined && { context }),
    });
}
async function recoverRelease(planned, recovery) {
    const { killed, deps, connection, effects, signal } = recovery;
    const { id, name, namespace } = planned;
    const { reader } = connection;
    const { emit, clock, redactor } = deps;
    const release = {
        run: {
            reader,
            store: (0,release_store/* createReleaseStore */.F)(reader),
            emit,
            clock,
            redactor,
            lock: 'auto',
            holder: killed.holder,
        },
        effects,
        planned,
        observed: { name, namespace, revisions: [] },
        isRead: false,
        lease: undefined,
        signal,
        diagnosticsFolder: (0,external_node_path_.join)(killed.diagnosticsFolder, id),
    };
    const unlocked = await (0,unlock_release/* unlockRelease */.a)(release, (record) => judge(record, planned, release, killed), () => (0,diagnose/* diagnose */.h)(release, EVIDENCE_MS));
    if (!unlocked.ok) {
        const text = `it stays as the killed run left it: ${unlocked.failure.message}`;
        emit({ type: 'warning', release: id, text });
    }
}
/** What the killed run's own Helm was writing is its own, unless that Helm is still alive; all else is judged as any run judges it. */
function judge(record, planned, { run, lease }, killed) {
    const noted = lease?.annotations[release_lease/* WRITING_ANNOTATION */.Xn] === String(record.revision);
    const helm = killed.helmOf(planned.id);
    const wasWriting = noted || helm?.revision === record.revision;
    if (wasWriting && helm?.isAlive !== true)
        return { kind: 'recover', why: 'its run was killed' };
    return (0,judge_pending/* judgePending */.l)({
        release: planned,
        record,
        underLease: lease !== undefined,
        leftByDeadRun: false,
        now: run.reader.serverTime(),
        settings: planned.settings,
    });
}

// EXTERNAL MODULE: ./build/engine/journal.js
var engine_journal = __webpack_require__(7504);
// EXTERNAL MODULE: ./build/entries/action-options.js
var action_options = __webpack_require__(9898);
// EXTERNAL MODULE: ./build/entries/action-step.js + 4 modules
var action_step = __webpack_require__(1798);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/engine/helm-run.js
var helm_run = __webpack_require__(5871);
// EXTERNAL MODULE: ./build/model/events-of.js
var events_of = __webpack_require__(6607);
// EXTERNAL MODULE: ./build/entries/leftover-processes.js
var leftover_processes = __webpack_require__(1952);
;// CONCATENATED MODULE: ./build/entries/killed-run.js





/**
 * The run that the main step has left behind, from its journal and the state it saved; undefined when it settled everything.
 * A release is settled when its end is in the journal and its lease was given back, for which a cancelled run may lack the time.
 */
function killedRun(events, { getState, options, folder }) {
    const [planned] = events;
    const kubectl = getState('kubectl');
    if (planned?.type !== 'run-planned' || kubectl === '')
        return undefined;
    const ended = new Set((0,events_of/* eventsOf */.X)(events, 'release-ended').map(({ release }) => release));
    const started = (0,events_of/* eventsOf */.X)(events, 'release-started').map(({ release }) => release);
    const unsettled = new Set(started.filter((id) => !ended.has(id) || getState((0,helm_run/* leaseStateKey */.VM)(id)) === 'held'));
    if (unsettled.size === 0)
        return undefined;
    return {
        plan: planned.plan,
        unsettled,
        helmOf: (id) => helmOf(getState((0,helm_run/* helmStateKey */.hY)(id)), getState('privateFolder')),
        holder: getState('holder'),
        kubectl,
        ...sourceOf(getState('kubeconfig'), options),
        folder,
        diagnosticsFolder: (0,external_node_path_.join)(getState('resultFolder'), 'diagnostics'),
    };
}
/** The private copy has one context; when it is gone, because the run came to its end, it is made again as the run made it. */
function sourceOf(copy, options) {
    if (copy !== '' && (0,external_node_fs_.existsSync)(copy))
        return { kubeconfig: { path: copy } };
    const { kubeconfigContent: content, context } = options;
    return {
        kubeconfig: content === undefined ? undefined : { content },
        ...(context !== undefined && { context }),
    };
}
function helmOf(saved, folder) {
    try {
        const state = JSON.parse(saved);
        return { ...state, isAlive: state.pid !== undefined && (0,leftover_processes/* isStillRunning */.Q)(state.pid, folder) };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/entries/read-journal.js

/** The events of a journal file; a line that was cut off in the middle is left out. */
async function readJournal(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    return text.split('\n').flatMap((line) => {
        try {
            return [JSON.parse(line)];
        }
        catch {
            return [];
        }
    });
}

// EXTERNAL MODULE: ./build/github/annotate.js
var annotate = __webpack_require__(4860);
// EXTERNAL MODULE: ./build/github/inputs.js
var github_inputs = __webpack_require__(2325);
// EXTERNAL MODULE: ./build/github/step-summary.js
var step_summary = __webpack_require__(1623);
// EXTERNAL MODULE: ./build/model/fold-events.js + 2 modules
var fold_events = __webpack_require__(4020);
// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __webpack_require__(6241);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/summary.js + 3 modules
var summary = __webpack_require__(2672);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(2211);
// EXTERNAL MODULE: ./build/system/spawn.js + 1 modules
var spawn = __webpack_require__(2261);
;// CONCATENATED MODULE: ./build/post.js





















/**
 * Runs after the job's steps, whatever became of them. It has work only when the main step was killed or ran out of time:
 * what that left running is ended, its releases are recovered and their leases given back, its secrets are removed, and the
 * journal tells what it had done. It never fails the job.
 */
async function post() {
    const step = await (0,action_step/* openActionStep */.r)();
    try {
        await cleanUp(step);
    }
    catch (error) {
        step.log.warning(`cleaning up after the run: ${error instanceof Error ? error.message : String(error)}`);
    }
    finally {
        step.actions.end();
    }
}
async function cleanUp(step) {
    const { core, context, log } = step;
    const folder = core.getState('privateFolder');
    const isSafe = isOurs(folder, context.tempFolder);
    try {
        const ended = isSafe ? await (0,leftover_processes/* endLeftoverProcesses */.k)(folder, clock/* systemClock */.m) : [];
        for (const command of ended)
            log.warning(`ended a process that the run had left: ${command}`);
        await settle(step);
    }
    finally {
        if (isSafe)
            await (0,files/* removeFolder */.v$)(folder);
    }
}
/** The state file is the runner's, but what is deleted by its word must at least look like ours. */
function isOurs(folder, tempFolder) {
    return (0,external_node_path_.resolve)(folder).startsWith((0,external_node_path_.resolve)(tempFolder) + external_node_path_.sep) && (0,external_node_path_.basename)(folder).startsWith('hl-');
}
/** Settles what the run has left in the cluster, and tells what it had done if it did not do that itself. */
async function settle(step) {
    const { core, context } = step;
    const resultFolder = core.getState('resultFolder');
    const earlier = resultFolder === '' ? [] : await readJournal((0,external_node_path_.join)(resultFolder, 'journal.jsonl'));
    const inputs = (0,github_inputs/* readInputs */.K)((name) => core.getInput(name));
    if (earlier.length === 0 || !inputs.ok)
        return;
    const events = await recover(step, earlier, (0,action_options/* toOptions */.k)(inputs.value, context, resultFolder)).catch((error) => {
        step.log.warning(`recovering what the run left: ${error instanceof Error ? error.message : error}`);
        return earlier;
    });
    const result = (0,fold_events/* foldEvents */.v)(events);
    const paths = {
        resultPath: (0,external_node_path_.join)(resultFolder, 'result.json'),
        diagnosticsFolder: (0,external_node_path_.join)(resultFolder, 'diagnostics'),
    };
    const toldItself = core.getState('ended') !== '';
    if (!toldItself || events.length > earlier.length) {
        await (0,files/* writeFileWhole */.tG)(paths.resultPath, (0,json/* resultJson */.y)(result));
    }
    if (!toldItself)
        await tell(step, { result, paths, wanted: inputs.value });
}
/** The events of the run and of its recovery, which go into the same journal. */
async function recover({ core, env, log, redactor, context }, earlier, options) {
    const folder = await (0,files/* makePrivateFolder */.I2)(context.tempFolder, 'hl-');
    const killed = killedRun(earlier, { getState: (key) => core.getState(key), options, folder });
    try {
        if (!killed)
            return earlier;
        // The redactor has to know again what the manifest's secrets are.
        await (0,open_manifest/* openManifest */.g)(options, { env, redactor });
        await (0,promises_.mkdir)(killed.diagnosticsFolder, { recursive: true });
        const journal = (0,engine_journal/* openJournal */._)((0,external_node_path_.join)(core.getState('resultFolder'), 'journal.jsonl'), {
            clock: clock/* systemClock */.m,
            redactor,
            earlier,
            onEvent: (event) => {
                if (event.type === 'warning')
                    log.warning([event.release, event.text].filter(Boolean).join(': '));
            },
        });
        try {
            await recoverRun(killed, {
                env,
                redactor,
                clock: clock/* systemClock */.m,
                spawn: (0,spawn/* createSpawn */.W)(),
                emit: journal.emit,
            });
            return journal.events();
        }
        finally {
            journal.close();
        }
    }
    finally {
        await (0,files/* removeFolder */.v$)(folder);
    }
}
async function tell({ core, actions, log, redactor }, { result, paths, wanted, }) {
    log.warning((0,wording/* headline */.Pl)(result));
    if (wanted.annotations) {
        actions.withCommands(() => (0,annotate/* annotate */.f)(core, (0,annotations/* resultAnnotations */.AK)(result), redactor));
    }
    if (!wanted.summary)
        return;
    const problem = await (0,step_summary/* writeStepSummary */.o)(core, redactor.clean((0,summary/* renderSummary */.B)(result, paths)));
    if (problem !== undefined)
        log.warning(problem);
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ resultJson)
/* harmony export */ });
/** The text of result.json. */
function resultJson(result) {
    return `${JSON.stringify(result, null, 2)}\n`;
}


/***/ })

};
