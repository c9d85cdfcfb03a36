export const id = 40;
export const ids = [40];
export const modules = {

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
/* harmony export */   Ko: () => (/* binding */ readInputs)
/* harmony export */ });
/* unused harmony exports ACTION_COMMANDS, splitList */
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

/***/ 3658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ foldEvents)
});

;// CONCATENATED MODULE: ./build/model/events-of.js
/** The events of one type, in their order. */
function eventsOf(events, type) {
    return events.filter((event) => event.type === type);
}

;// CONCATENATED MODULE: ./build/model/fold-hooks.js

/**
 * The results of the planned hooks that were reached, in planned order; an unreached one is left out unless
 * `planned` says that nothing was meant to run. `lastAt` ends those that were cut off, in Unix milliseconds.
 */
function foldHooks(phase, hooks, events, options) {
    return hooks.flatMap((hook) => {
        const base = { ...hook, phase };
        const started = eventsOf(events, 'hook-started').filter((event) => event.hook === hook.id);
        const ended = eventsOf(events, 'hook-ended').findLast((event) => event.hook === hook.id);
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
    const decided = eventsOf(events, 'release-replanned').at(-1) ?? planned;
    const started = eventsOf(events, 'release-started').at(0);
    const ended = eventsOf(events, 'release-ended').at(-1);
    const phases = foldPhases(events, run.lastAt);
    const outcome = ended?.outcome ?? (started ? 'interrupted' : run.dryRun ? 'planned' : 'skipped');
    const note = ended?.note ?? (outcome === 'skipped' ? 'the run ended before it' : undefined);
    const failure = foldFailure(events, phases);
    const rolledBack = eventsOf(events, 'rollback-ended').findLast((event) => event.failure === undefined);
    const rolledBackTo = rolledBack && { rolledBackTo: rolledBack.to };
    const diagnosed = eventsOf(events, 'diagnosed').at(-1);
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
        warnings: eventsOf(events, 'warning').map((event) => event.text),
    };
}
function foldPhases(events, lastAt) {
    return eventsOf(events, 'phase-started').map(({ phase, at }) => {
        const ended = eventsOf(events, 'phase-ended').find((event) => event.phase === phase);
        return {
            phase,
            durationMs: (ended?.at ?? lastAt) - at,
            ...(ended?.failure && { failure: ended.failure }),
        };
    });
}
/** The first error, with the cause that the evidence showed. */
function foldFailure(events, phases) {
    const failure = eventsOf(events, 'release-ended').at(-1)?.failure ??
        phases.find((result) => isMain(result.phase) && result.failure)?.failure;
    const cause = eventsOf(events, 'diagnosed').find((event) => event.cause)?.cause;
    return failure && cause && failure.cause === undefined ? { ...failure, cause } : failure;
}
/** Beside the first one; when nothing but a `finally` hook failed, that is the first one. */
function foldOtherFailures(events, phases, first) {
    const afterwards = phases.filter((result) => !isMain(result.phase)).map((result) => result.failure);
    const rollbacks = eventsOf(events, 'rollback-ended').map((event) => event.failure);
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
    const changed = eventsOf(events, 'revision-changed').at(-1);
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
        return eventsOf(events, 'hook-ended').some((event) => event.outcome === 'succeeded');
    }
    return (outcome === 'planned' ||
        eventsOf(events, 'revision-changed').length > 0 ||
        eventsOf(events, 'phase-ended').some((event) => event.phase === 'exec' && event.failure === undefined));
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
    const { plan, commit, runUrl } = planned;
    const lastAt = events.at(-1)?.at ?? planned.at;
    const ended = eventsOf(events, 'run-ended').at(-1);
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
        startedAt: new Date(planned.at).toISOString(),
        durationMs: lastAt - planned.at,
        cluster: plan.cluster,
        tools: plan.tools,
        ...(commit !== undefined && { commit }),
        ...(runUrl !== undefined && { runUrl }),
        ...(failure && { failure }),
        counts: count(releases),
        runHooks: model_phase/* RUN_PHASES */.NV.flatMap((phase) => foldHooks(phase, plan.runHooks[phase], events, { planned: plan.dryRun, lastAt })),
        releases,
        warnings: eventsOf(events, 'warning')
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
    const failedFirst = eventsOf(events, 'release-ended').find((event) => event.outcome === 'failed' || event.outcome === 'timed-out');
    return (releases.find((release) => release.id === failedFirst?.release)?.failure ??
        releases.find((release) => release.outcome === 'interrupted' && release.failure)?.failure ??
        eventsOf(events, 'run-phase-ended').find((event) => event.failure)?.failure);
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

/***/ 1040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/entries/action-step.js + 4 modules
var action_step = __webpack_require__(1798);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/entries/leftover-processes.js

const GRACE_MS = 10_000;
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
async function processesOf(folder) {
    const pids = (await (0,promises_.readdir)('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
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
    return (0,promises_.readFile)(path, 'utf8').catch(() => '');
}
function signal(pid, name) {
    try {
        process.kill(pid, name);
    }
    catch {
        // ESRCH: it ended by itself in between.
    }
}

;// CONCATENATED MODULE: ./build/entries/read-journal.js

/** The events of a journal file; a last line that was cut off in the middle is left out, and so is everything after it. */
async function readJournal(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    const events = [];
    for (const line of text.split('\n')) {
        try {
            events.push(JSON.parse(line));
        }
        catch {
            break;
        }
    }
    return events;
}

// EXTERNAL MODULE: ./build/github/annotate.js
var annotate = __webpack_require__(4860);
// EXTERNAL MODULE: ./build/github/inputs.js
var github_inputs = __webpack_require__(2325);
// EXTERNAL MODULE: ./build/github/step-summary.js
var step_summary = __webpack_require__(1623);
// EXTERNAL MODULE: ./build/model/fold-events.js + 3 modules
var fold_events = __webpack_require__(3658);
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
;// CONCATENATED MODULE: ./build/post.js














/**
 * Runs after the job's steps, whatever became of them. It has work only when the main step was killed: what that left
 * running is ended, its secrets are removed, and the journal tells what it had done. It never fails the job.
 */
async function post() {
    const step = await (0,action_step/* openActionStep */.r)();
    try {
        await cleanUp(step);
        if (step.core.getState('ended') === '')
            await tellWhatWasDone(step);
    }
    catch (error) {
        step.log.warning(`cleaning up after the run: ${error instanceof Error ? error.message : String(error)}`);
    }
    finally {
        step.actions.end();
    }
}
async function cleanUp({ core, context, log }) {
    const folder = core.getState('privateFolder');
    if (!isOurs(folder, context.tempFolder))
        return;
    for (const command of await endLeftoverProcesses(folder, clock/* systemClock */.m)) {
        log.warning(`ended a process that the run had left: ${command}`);
    }
    await (0,files/* removeFolder */.v$)(folder);
}
/** The state file is the runner's, but what is deleted by its word must at least look like ours. */
function isOurs(folder, tempFolder) {
    return (0,external_node_path_.resolve)(folder).startsWith((0,external_node_path_.resolve)(tempFolder) + external_node_path_.sep) && (0,external_node_path_.basename)(folder).startsWith('hl-');
}
async function tellWhatWasDone({ core, actions, log, redactor }) {
    const folder = core.getState('resultFolder');
    const events = folder === '' ? [] : await readJournal((0,external_node_path_.join)(folder, 'journal.jsonl'));
    if (events.length === 0)
        return;
    const result = (0,fold_events/* foldEvents */.v)(events);
    log.warning((0,wording/* headline */.Pl)(result));
    const paths = { resultPath: (0,external_node_path_.join)(folder, 'result.json'), diagnosticsFolder: (0,external_node_path_.join)(folder, 'diagnostics') };
    await (0,files/* writeFileWhole */.tG)(paths.resultPath, (0,json/* resultJson */.y)(result));
    const inputs = (0,github_inputs/* readInputs */.Ko)((name) => core.getInput(name));
    if (!inputs.ok)
        return;
    if (inputs.value.annotations) {
        actions.withCommands(() => (0,annotate/* annotate */.f)(core, (0,annotations/* resultAnnotations */.AK)(result), redactor));
    }
    if (!inputs.value.summary)
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
