export const id = 969;
export const ids = [969];
export const modules = {

/***/ 91798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ openActionStep)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
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
    return Promise.all(/* import() */[__webpack_require__.e(955), __webpack_require__.e(838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
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
    const withCommands = (issue) => {
        resume();
        issue();
        stop();
    };
    stop();
    return {
        sink(level, line) {
            if (level === 'debug' && !debug)
                return;
            const colour = COLOURS[level];
            write(colour === '' ? `${line}\n` : `${colour}${line}\u001b[0m\n`);
        },
        withCommands,
        group(title, writeLines) {
            withCommands(() => write(`::group::${escapeData(title)}\n`));
            writeLines();
            withCommands(() => write('::endgroup::\n'));
        },
        end() {
            if (!ended)
                resume();
            ended = true;
        },
    };
}
/** What a workflow command says, as the runner reads it. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

// EXTERNAL MODULE: ./build/system/secret-forms.js
var secret_forms = __webpack_require__(188);
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
            const lines = (0,secret_forms/* secretTexts */.V)(secret).filter((text) => text.length >= SHORTEST_MASK && !/[\r\n]/.test(text));
            for (const line of lines.filter((text) => !masked.has(text))) {
                masked.add(line);
                mask(line);
            }
        },
    };
}

// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(37218);
// EXTERNAL MODULE: ./build/system/log.js
var system_log = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/system/redactor.js + 2 modules
var system_redactor = __webpack_require__(60974);
// EXTERNAL MODULE: ./build/tools/create-tools.js + 8 modules
var create_tools = __webpack_require__(22297);
// EXTERNAL MODULE: ./build/entries/surroundings.js
var surroundings = __webpack_require__(11016);
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

/***/ 49221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ exitCodeOfFailure),
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/* harmony import */ var _util_unreachable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40891);

/** `detailed`: a run that changed something, or would have, says so by 2. */
function exitCodeOf(outcome, { detailed }) {
    switch (outcome.kind) {
        case 'invalid':
            return 3;
        case 'valid':
            return 0;
        case 'failed-early':
            return exitCodeOfFailure(outcome.failure);
        case 'unlocked':
            return outcome.releases.some((release) => release.outcome === 'failed') ? 1 : 0;
        case 'ran':
            if (outcome.outcome === 'cancelled')
                return 130;
            if (outcome.outcome === 'failed' || outcome.outcome === 'timed-out')
                return 1;
            return detailed && outcome.result.changed ? 2 : 0;
        default:
            return (0,_util_unreachable_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .H)(outcome);
    }
}
/** The exit code of a run that failed before there was a plan. */
function exitCodeOfFailure({ reason }) {
    if (reason === 'invalid-manifest')
        return 3;
    return reason === 'cancelled' ? 130 : 1;
}


/***/ }),

/***/ 10969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ internalError)
/* harmony export */ });
/* harmony import */ var _model_filesystem_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91524);

/** What was thrown, as a failure: a full disk as such, all else as a bug: one line and a request to report it; the stack only for those who debug. */
function internalError(error, { debug }) {
    const trouble = (0,_model_filesystem_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .filesystemFailure */ .i)(error);
    if (trouble)
        return trouble;
    const seen = error instanceof Error ? error : new Error(String(error));
    const message = seen.message.replace(/^Internal error: /, '').split('\n', 1)[0] || seen.name;
    return {
        reason: 'internal',
        message: `Internal error: ${message}`,
        remedy: debug
            ? 'This is a bug: please report it with these lines.'
            : 'This is a bug: please report it with the output of a run with --debug (in Actions: with debug logging).',
        ...(debug && seen.stack !== undefined && { details: seen.stack.split('\n') }),
    };
}


/***/ }),

/***/ 49293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stopOnSignals)
/* harmony export */ });
const SIGNALS = ['SIGINT', 'SIGTERM'];
/** A stopped run that has told its end must not be held back longer by work that cannot be interrupted, such as a download. */
const LEAVE_MS = 2_000;
/**
 * `signal` aborts when this process is told to stop, `hurry` when it is told so once more: the run is on its way out then, and
 * leaves out what it would still do. `release` gives the signals back when the run has ended.
 */
function stopOnSignals(onStop) {
    const controller = new AbortController();
    const hurried = new AbortController();
    const stop = (by) => {
        if (controller.signal.aborted)
            return hurried.abort({ kind: 'cancelled', by });
        controller.abort({ kind: 'cancelled', by });
        onStop(by);
    };
    for (const name of SIGNALS)
        process.on(name, stop);
    return {
        signal: controller.signal,
        hurry: hurried.signal,
        release: () => {
            for (const name of SIGNALS)
                process.off(name, stop);
            if (controller.signal.aborted)
                setTimeout(() => process.exit(), LEAVE_MS).unref();
        },
    };
}


/***/ }),

/***/ 51969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setup: () => (/* binding */ setup)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _entries_action_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91798);
/* harmony import */ var _entries_exit_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49221);
/* harmony import */ var _entries_internal_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10969);
/* harmony import */ var _entries_stop_on_signals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49293);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46305);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20897);







/** The sub-action `setup`: puts Helm and kubectl on the PATH of the later steps, and does nothing else. */
async function setup() {
    const step = await (0,_entries_action_step_js__WEBPACK_IMPORTED_MODULE_1__/* .openActionStep */ .r)();
    try {
        const done = await provideTools(step).catch((error) => (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .f)((0,_entries_internal_error_js__WEBPACK_IMPORTED_MODULE_2__/* .internalError */ .W)(error, step.context)));
        if (done.ok)
            return;
        for (const line of (0,_report_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .failureLines */ .w7)(done.failure))
            step.log.error(line);
        process.exitCode = (0,_entries_exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodeOfFailure */ .B)(done.failure);
    }
    finally {
        step.actions.end();
    }
}
async function provideTools({ core, env, log, tools, actions }) {
    const { signal, release } = (0,_entries_stop_on_signals_js__WEBPACK_IMPORTED_MODULE_6__/* .stopOnSignals */ .Z)((by) => log.warning(`${by}: the installation is cancelled`));
    try {
        for (const name of ['helm', 'kubectl']) {
            const tool = await tools[name](core.getInput(`${name}-version`), signal);
            if (!tool.ok)
                return tool;
            const { path, version } = tool.value;
            core.setOutput(`${name}-version`, version);
            core.setOutput(`${name}-path`, path);
            // A folder that is on PATH already must not be moved before the others.
            const isOnPath = (env.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter).includes((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
            if (!isOnPath)
                actions.withCommands(() => core.addPath((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)));
        }
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)();
    }
    finally {
        release();
    }
}


/***/ })

};
