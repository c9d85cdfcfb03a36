export const id = 805;
export const ids = [805];
export const modules = {

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

/***/ 4580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __webpack_require__(6241);
// EXTERNAL MODULE: ./build/report/failure.js
var report_failure = __webpack_require__(897);
;// CONCATENATED MODULE: ./build/model/issue.js
/**
 * Every kind of problem that reading a manifest can report: the stable code, what it means and what to do.
 * docs/issues.md is generated from this table.
 */
const ISSUE_CODES = {
    'manifest-not-found': {
        meaning: 'No manifest at the given path, or at any of the default places.',
        remedy: 'Create `helm-lifecycle.yaml`, or point the `manifest` input at it.',
    },
    'manifest-unreadable': {
        meaning: 'The manifest exists but cannot be read, is not UTF-8 text, or is larger than 1 MiB.',
        remedy: 'Point at a UTF-8 file of at most 1 MiB that this user may read.',
    },
    'yaml-syntax': {
        meaning: 'The file is not valid YAML.',
        remedy: 'Look at the indentation, quotes and brackets there and in the line above.',
    },
    'yaml-aliases': {
        meaning: 'Aliases in the file expand to far more text than the file itself.',
        remedy: 'Write the values out.',
    },
    'duplicate-key': { meaning: 'A mapping has the same key twice.', remedy: 'Remove one of them.' },
    'unknown-key': {
        meaning: 'A key that the manifest does not have.',
        remedy: 'Use the suggested key, or remove it.',
    },
    'missing-key': { meaning: 'A key that is required is not there.', remedy: 'Add it.' },
    'wrong-type': {
        meaning: 'A value of another type than the key takes.',
        remedy: 'Change its type; docs/manifest.md has an example of each key.',
    },
    'invalid-value': {
        meaning: 'The type is right but the value is not allowed.',
        remedy: 'Change the value; docs/manifest.md says what each key takes.',
    },
    'unset-variable': {
        meaning: '`${env.NAME}` names a variable that is not set and has no default.',
        remedy: 'Set it for the step, or write `${env.NAME:-default}`.',
    },
    'unknown-environment': {
        meaning: 'The chosen environment is not in the manifest.',
        remedy: 'Use one that it lists.',
    },
    'duplicate-id': {
        meaning: 'Two chart entries have the same id.',
        remedy: 'Give one of them another `id`.',
    },
    'duplicate-release': {
        meaning: 'Two chart entries deploy the same release name into the same namespace.',
        remedy: 'Change the name or the namespace of one of them.',
    },
    'unknown-need': {
        meaning: '`needs` names a chart or tag that no entry has.',
        remedy: 'Use the id of an entry.',
    },
    'cyclic-needs': {
        meaning: 'Charts need each other in a circle.',
        remedy: 'Remove one of the needs in the trail.',
    },
    'need-destroyed': {
        meaning: 'A chart that is deployed needs one that is destroyed.',
        remedy: 'Destroy both, or remove the need.',
    },
    'conflicting-keys': {
        meaning: 'Keys that exclude each other, or a key that has no effect beside another one.',
        remedy: 'Remove one of them.',
    },
    'file-not-found': {
        meaning: 'A file or folder that the manifest names does not exist.',
        remedy: 'Fix the path.',
    },
    'file-unreadable': {
        meaning: 'A file that the manifest names cannot be read.',
        remedy: 'Name a file that this user may read.',
    },
    'path-outside-workspace': {
        meaning: 'A path, or a symbolic link on it, leads out of the workspace.',
        remedy: 'Move the file into the repository.',
    },
    'invalid-chart': {
        meaning: 'The folder or archive is not a Helm chart.',
        remedy: 'Point `path` at a folder with a Chart.yaml.',
    },
    'invalid-payload-reference': {
        meaning: '`${payload.}` or `${release.}` stands where it has no value.',
        remedy: 'Use it in hooks, with a name that exists.',
    },
    'shell-not-found': {
        meaning: 'The shell of a `run` hook is not installed.',
        remedy: 'Install it, or choose another shell.',
    },
    'unknown-selection': {
        meaning: '`select` names a chart or tag that no entry has.',
        remedy: 'Use the id of an entry.',
    },
    'unknown-set': {
        meaning: '`set` or `values` names a chart that no entry has.',
        remedy: 'Start the line with the id of an entry.',
    },
};

;// CONCATENATED MODULE: ./build/report/issues.js

/** Stands for the beginning of a line that is too long. */
const CUT = '...';
/**
 * An issue as a compiler would print it: `file:line:col: error[code]: message`, the line with the place underlined, and what to do.
 * Several lines, without a line break at the end.
 */
function formatIssue({ code, message, location, hint }) {
    const help = `= ${hint ?? ISSUE_CODES[code].remedy}`;
    if (location === undefined)
        return `error[${code}]: ${message}\n  ${help}`;
    const { file, line, column, length, sourceLine, sourceColumn = 1 } = location;
    const gutter = ' '.repeat(String(line).length);
    const shown = sourceColumn === 1 ? sourceLine : `${CUT}${sourceLine}`;
    const before = column - sourceColumn + shown.length - sourceLine.length;
    // Tabs stay tabs, so that the underline stands below its text.
    const indent = shown.slice(0, before).replace(/[^\t]/g, ' ');
    const underline = '~'.repeat(Math.max(0, Math.min(length, shown.length - before) - 1));
    return [
        `${file}:${line}:${column}: error[${code}]: ${message}`,
        `  ${line} | ${shown}`,
        ...(before <= shown.length ? [`  ${gutter} | ${indent}^${underline}`] : []),
        `  ${gutter} ${help}`,
    ].join('\n');
}
const MOST = 50;
/** The first issues, an empty line between them, and how many there are in all. */
function formatIssues(issues) {
    const count = issues.length === 1 ? '1 issue' : `${issues.length} issues`;
    const more = issues.length > MOST ? [`and ${issues.length - MOST} more`] : [];
    return [...issues.slice(0, MOST).map(formatIssue), ...more, `${count} in the manifest`].join('\n\n');
}

// EXTERNAL MODULE: ./build/report/summary.js + 3 modules
var summary = __webpack_require__(2672);
// EXTERNAL MODULE: ./build/report/summary-failures.js
var summary_failures = __webpack_require__(8127);
// EXTERNAL MODULE: ./build/util/unreachable.js
var unreachable = __webpack_require__(891);
;// CONCATENATED MODULE: ./build/report/unlock.js


/** What became of each release, for a log. */
function unlockLines(results) {
    return results.flatMap((result) => {
        const { id, namespace, name, revision, status, failure } = result;
        const release = `${id}: release ${namespace}/${name}`;
        switch (result.outcome) {
            case 'unlocked':
                return `${release} is unlocked: revision ${revision} was ${status} and is marked failed now; the next deploy goes on from there`;
            case 'would-unlock':
                return `${release} would be unlocked: revision ${revision} is ${status}`;
            case 'not-pending':
                return revision === undefined
                    ? `${release} is not locked: there is no such release`
                    : `${release} is not locked: its newest revision ${revision} is ${status}`;
            case 'failed':
                return [`${release} is not unlocked`, ...(failure ? (0,report_failure/* failureLines */.w7)(failure) : [])];
            default:
                return (0,unreachable/* unreachable */.H)(result.outcome);
        }
    });
}

// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
// EXTERNAL MODULE: ./build/util/duration.js
var duration = __webpack_require__(1081);
;// CONCATENATED MODULE: ./build/entries/conclusion.js









/** Puts an outcome into words. Nothing in it is redacted. */
function conclude(outcome) {
    switch (outcome.kind) {
        case 'valid':
            return {
                isGood: true,
                lines: [...issueLines(outcome.warnings), outcome.summary],
                annotations: (0,annotations/* issueAnnotations */.qb)(outcome.warnings, 'warning'),
                outputs: { outcome: 'no-changes', changed: false },
                json: { outcome: 'valid', summary: outcome.summary, warnings: outcome.warnings },
            };
        case 'invalid':
            return {
                isGood: false,
                lines: issueLines(outcome.issues),
                summary: (0,summary_failures/* renderIssues */.$1)(outcome.issues, formatIssues(outcome.issues)),
                annotations: (0,annotations/* issueAnnotations */.qb)(outcome.issues),
                outputs: { outcome: 'failed', changed: false, failureReason: 'invalid-manifest' },
                json: { outcome: 'invalid', issues: outcome.issues },
            };
        case 'failed-early':
            return {
                isGood: false,
                lines: (0,report_failure/* failureLines */.w7)(outcome.failure),
                summary: (0,summary_failures/* renderEarlyFailure */.MM)(outcome.failure),
                annotations: [(0,annotations/* failureAnnotation */.Qp)(outcome.failure, 'Helm lifecycle')],
                outputs: {
                    outcome: earlyOutcome(outcome.failure.reason),
                    changed: false,
                    failureReason: outcome.failure.reason,
                },
                json: { outcome: earlyOutcome(outcome.failure.reason), failure: outcome.failure },
            };
        case 'unlocked':
            return concludeUnlock(outcome.releases);
        case 'ran':
            return concludeRun(outcome);
        default:
            return (0,unreachable/* unreachable */.H)(outcome);
    }
}
function concludeRun(outcome) {
    const { result, resultPath, diagnosticsFolder } = outcome;
    const took = (0,duration/* formatDuration */.a)(result.durationMs);
    const failure = result.failure;
    return {
        isGood: outcome.outcome === 'succeeded' || outcome.outcome === 'no-changes',
        lines: [`${(0,wording/* headline */.Pl)(result)}: ${(0,wording/* countsText */.WN)(result.counts)} in ${took} (${resultPath})`],
        summary: (0,summary/* renderSummary */.B)(result, { resultPath, diagnosticsFolder }),
        annotations: (0,annotations/* resultAnnotations */.AK)(result),
        outputs: {
            outcome: outcome.outcome,
            changed: result.changed,
            counts: result.counts,
            resultPath,
            diagnosticsPath: diagnosticsFolder,
            helmVersion: result.tools.helm,
            kubectlVersion: result.tools.kubectl,
            ...(failure && { failureReason: failure.reason }),
        },
        json: result,
    };
}
function concludeUnlock(releases) {
    const failed = releases.find((release) => release.outcome === 'failed');
    const changed = releases.some((release) => release.outcome === 'unlocked');
    const outcome = failed ? 'failed' : changed ? 'succeeded' : 'no-changes';
    return {
        isGood: failed === undefined,
        lines: unlockLines(releases),
        annotations: [],
        outputs: { outcome, changed, ...(failed?.failure && { failureReason: failed.failure.reason }) },
        json: { outcome, releases },
    };
}
function issueLines(issues) {
    return issues.length === 0 ? [] : formatIssues(issues).trimEnd().split('\n');
}
function earlyOutcome(reason) {
    return reason === 'cancelled' || reason === 'timed-out' ? reason : 'failed';
}


/***/ }),

/***/ 9221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ exitCodeOfFailure),
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/* harmony import */ var _util_unreachable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(891);

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

/***/ 969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ internalError)
/* harmony export */ });
/* harmony import */ var _model_filesystem_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1524);

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

/***/ 1246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS),
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _util_unreachable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(891);

const COMMANDS = ['deploy', 'destroy', 'validate', 'unlock'];
/** Runs a command; each is loaded only when it is asked for, because a check of the manifest needs no cluster code. */
async function runCommand(command, options, deps) {
    switch (command) {
        case 'deploy':
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(691), __webpack_require__.e(511), __webpack_require__.e(950), __webpack_require__.e(602), __webpack_require__.e(107), __webpack_require__.e(452)]).then(__webpack_require__.bind(__webpack_require__, 1452))).deploy(options, deps);
        case 'destroy':
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(691), __webpack_require__.e(511), __webpack_require__.e(950), __webpack_require__.e(602), __webpack_require__.e(107), __webpack_require__.e(9)]).then(__webpack_require__.bind(__webpack_require__, 1009))).destroy(options, deps);
        case 'validate':
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(691), __webpack_require__.e(511), __webpack_require__.e(541)]).then(__webpack_require__.bind(__webpack_require__, 7541))).validate(options, deps);
        case 'unlock':
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(691), __webpack_require__.e(511), __webpack_require__.e(950), __webpack_require__.e(602), __webpack_require__.e(269)]).then(__webpack_require__.bind(__webpack_require__, 3269))).unlock(options, deps);
        default:
            return (0,_util_unreachable_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .H)(command);
    }
}


/***/ }),

/***/ 9293:
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

/***/ 4805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/entries/action-options.js
var action_options = __webpack_require__(9898);
// EXTERNAL MODULE: ./build/entries/action-step.js + 4 modules
var action_step = __webpack_require__(1798);
// EXTERNAL MODULE: ./build/entries/conclusion.js + 3 modules
var conclusion = __webpack_require__(4580);
// EXTERNAL MODULE: ./build/entries/exit-code.js
var exit_code = __webpack_require__(9221);
// EXTERNAL MODULE: ./build/entries/internal-error.js
var internal_error = __webpack_require__(969);
// EXTERNAL MODULE: ./build/entries/run-command.js
var run_command = __webpack_require__(1246);
// EXTERNAL MODULE: ./build/entries/stop-on-signals.js
var stop_on_signals = __webpack_require__(9293);
// EXTERNAL MODULE: ./build/github/annotate.js
var annotate = __webpack_require__(4860);
// EXTERNAL MODULE: ./build/github/inputs.js
var github_inputs = __webpack_require__(2325);
;// CONCATENATED MODULE: ./build/github/outputs.js
/** Writes every output, whatever the outcome is. */
function writeOutputs(core, outputs, redactor) {
    const texts = {
        outcome: outputs.outcome,
        changed: String(outputs.changed),
        counts: outputs.counts === undefined ? '{}' : JSON.stringify(outputs.counts),
        'result-path': outputs.resultPath,
        'diagnostics-path': outputs.diagnosticsPath,
        'failure-reason': outputs.failureReason,
        'helm-version': outputs.helmVersion,
        'kubectl-version': outputs.kubectlVersion,
    };
    for (const [name, text] of Object.entries(texts))
        core.setOutput(name, redactor.clean(text ?? ''));
}

// EXTERNAL MODULE: ./build/github/step-summary.js
var step_summary = __webpack_require__(1623);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(2211);
// EXTERNAL MODULE: ./build/system/spawn.js + 1 modules
var spawn = __webpack_require__(2261);
;// CONCATENATED MODULE: ./build/main.js














/** The main step of the action: inputs -> command -> log, outputs, summary, annotations and exit code. */
async function main() {
    const step = await (0,action_step/* openActionStep */.r)();
    try {
        const inputs = (0,github_inputs/* readInputs */.K)((name) => step.core.getInput(name));
        const outcome = inputs.ok
            ? await perform(inputs.value, step)
            : { kind: 'failed-early', failure: inputs.failure };
        process.exitCode = (0,exit_code/* exitCodeOf */.F)(outcome, { detailed: false });
        await tell(outcome, step, inputs.ok ? inputs.value : { summary: true, annotations: true });
    }
    finally {
        step.core.saveState('ended', 'true');
        step.actions.end();
    }
}
async function perform(inputs, step) {
    const { context, core, log, redactor } = step;
    const { signal, hurry, release } = (0,stop_on_signals/* stopOnSignals */.Z)((by) => log.warning(`${by}: the run is being cancelled`));
    try {
        // A kubeconfig in one line is base64. Of one in many lines only the secrets in it are learnt, when it is read.
        if (inputs.kubeconfig && !inputs.kubeconfig.includes('\n'))
            redactor.learn(inputs.kubeconfig);
        const resultFolder = await (0,files/* makePrivateFolder */.I2)(context.tempFolder, 'helm-lifecycle-');
        core.saveState('resultFolder', resultFolder);
        return await (0,run_command/* runCommand */.d)(inputs.command, (0,action_options/* toOptions */.k)(inputs, context, resultFolder), {
            ...step,
            clock: clock/* systemClock */.m,
            spawn: (0,spawn/* createSpawn */.W)({ force: hurry }),
            tempFolder: context.tempFolder,
            signal,
            hurry,
            saveState: (key, value) => core.saveState(key, value),
        });
    }
    catch (error) {
        return { kind: 'failed-early', failure: (0,internal_error/* internalError */.W)(error, context) };
    }
    finally {
        release();
    }
}
/** Outputs first: later steps depend on them. What is only for people is best effort. */
async function tell(outcome, { core, redactor, log, actions }, wanted) {
    const { isGood, lines, summary, annotations, outputs } = (0,conclusion/* conclude */.E)(outcome);
    for (const line of lines)
        log[isGood ? 'info' : 'error'](line);
    writeOutputs(core, outputs, redactor);
    if (wanted.annotations)
        actions.withCommands(() => (0,annotate/* annotate */.f)(core, annotations, redactor));
    if (!wanted.summary || summary === undefined)
        return;
    const problem = await (0,step_summary/* writeStepSummary */.o)(core, redactor.clean(summary));
    if (problem !== undefined)
        log.warning(problem);
}


/***/ }),

/***/ 1524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ filesystemFailure)
/* harmony export */ });
/** What an operating system refuses that no change of the code would cure, in words. */
const TROUBLES = {
    ENOSPC: 'no space is left on the device',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'the file would be larger than this process may write',
    EROFS: 'the file system is read-only',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ENOTDIR: 'a part of the path is not a folder',
    EIO: 'the device reports an error',
    EMFILE: 'too many files are open',
    ENFILE: 'too many files are open',
};
/** The failure behind an error of the file system, so that it is not taken for a bug; undefined for any other error. */
function filesystemFailure(error) {
    if (!(error instanceof Error))
        return undefined;
    const { code = '', syscall, path } = error;
    const trouble = TROUBLES[code];
    if (trouble === undefined || syscall === undefined)
        return undefined;
    return {
        reason: 'filesystem',
        message: `cannot ${syscall} ${path ?? 'a file'}: ${trouble} (${code})`,
        remedy: 'Free some space, or point RUNNER_TEMP (TMPDIR for the CLI) at a folder that is writable.',
    };
}


/***/ })

};
