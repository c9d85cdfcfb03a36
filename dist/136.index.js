export const id = 136;
export const ids = [136];
export const modules = {

/***/ 6136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/model/lock-mode.js
var lock_mode = __webpack_require__(6919);
// EXTERNAL MODULE: ./build/model/on-error.js
var on_error = __webpack_require__(6898);
// EXTERNAL MODULE: ./build/util/did-you-mean.js
var did_you_mean = __webpack_require__(1734);
// EXTERNAL MODULE: ./build/entries/run-command.js
var run_command = __webpack_require__(1246);
;// CONCATENATED MODULE: ./build/entries/cli-arguments.js





const FLAGS = {
    manifest: { type: 'string', short: 'm' },
    environment: { type: 'string', short: 'e' },
    select: { type: 'string', short: 's', multiple: true },
    'no-needs': { type: 'boolean' },
    context: { type: 'string' },
    kubeconfig: { type: 'string' },
    'helm-version': { type: 'string' },
    'kubectl-version': { type: 'string' },
    'dry-run': { type: 'boolean' },
    lock: { type: 'string' },
    concurrency: { type: 'string' },
    'on-error': { type: 'string' },
    force: { type: 'boolean' },
    output: { type: 'string', short: 'o' },
    'detailed-exitcode': { type: 'boolean' },
    debug: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
};
/** Understands a command line (without program names); never throws for what a user can type. */
function parseCliArguments(args) {
    const { values, positionals, tokens } = (0,external_node_util_.parseArgs)({
        args,
        options: FLAGS,
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    if (values.help === true || args.length === 0)
        return { kind: 'help' };
    if (values.version === true)
        return { kind: 'version' };
    for (const token of tokens) {
        const problem = token.kind === 'option' ? flagProblem(token) : undefined;
        if (problem !== undefined)
            return problem;
    }
    const [given, ...more] = positionals;
    if (given === undefined)
        return usage(`no command is given; there are ${run_command/* COMMANDS */.L.join(', ')}`);
    const command = run_command/* COMMANDS */.L.find((known) => known === given);
    if (command === undefined)
        return usage(`unknown command ${given}`, (0,did_you_mean/* didYouMean */.a)(given, run_command/* COMMANDS */.L));
    const charts = command === 'unlock' ? more : [];
    if (command === 'unlock' && charts.length === 0)
        return usage('unlock which chart? helm-lifecycle unlock <chart>');
    if (charts.length < more.length)
        return usage(`unexpected argument ${more[0]}`);
    const output = values.output ?? 'text';
    if (output !== 'text' && output !== 'json')
        return usage(`--output is text or json, not ${output}`);
    const onError = on_error/* ON_ERROR */.D.find((known) => known === (values['on-error'] ?? 'continue'));
    if (onError === undefined)
        return usage(`--on-error is ${on_error/* ON_ERROR */.D.join(' or ')}, not ${values['on-error']}`);
    const concurrency = values.concurrency === undefined ? undefined : Number(values.concurrency);
    if (concurrency !== undefined && !(Number.isSafeInteger(concurrency) && concurrency >= 1)) {
        return usage(`--concurrency is a whole number from 1, not ${values.concurrency}`);
    }
    const lock = lock_mode/* LOCK_MODES */.b.find((known) => known === (values.lock ?? 'auto'));
    if (lock === undefined)
        return usage(`--lock is ${lock_mode/* LOCK_MODES */.b.join(', ')}, not ${values.lock}`);
    return {
        kind: 'run',
        command,
        ...cli_arguments_text('manifest', values.manifest),
        ...cli_arguments_text('environment', values.environment),
        ...cli_arguments_text('context', values.context),
        ...cli_arguments_text('kubeconfig', values.kubeconfig),
        ...cli_arguments_text('helmVersion', values['helm-version']),
        ...cli_arguments_text('kubectlVersion', values['kubectl-version']),
        select: [...charts, ...(values.select ?? []).flatMap((item) => String(item).split(','))].filter((item) => item !== ''),
        withNeeds: values['no-needs'] !== true,
        dryRun: values['dry-run'] === true,
        lock,
        ...(concurrency !== undefined && { concurrency }),
        onError,
        force: values.force === true,
        output,
        detailedExitcode: values['detailed-exitcode'] === true,
        debug: values.debug === true,
    };
}
function flagProblem({ name, rawName, value, inlineValue }) {
    if (!isFlag(name)) {
        const meant = (0,did_you_mean/* didYouMean */.a)(name, Object.keys(FLAGS));
        return usage(`unknown flag ${rawName}`, meant === undefined ? undefined : `--${meant}`);
    }
    if (FLAGS[name].type === 'boolean') {
        return value === undefined ? undefined : usage(`${rawName} takes no value`);
    }
    const looksLikeFlag = inlineValue !== true && value?.startsWith('-') === true;
    return value === undefined || value === '' || looksLikeFlag ? usage(`${rawName} needs a value`) : undefined;
}
function isFlag(name) {
    return Object.hasOwn(FLAGS, name);
}
function usage(problem, meant) {
    const next = meant === undefined ? 'helm-lifecycle --help shows what there is' : `did you mean ${meant}?`;
    return { kind: 'usage', message: `${problem}; ${next}` };
}
function cli_arguments_text(key, value) {
    return typeof value === 'string' ? { [key]: value } : {};
}

;// CONCATENATED MODULE: ./build/entries/cli-help.js
/** What `--help` prints. */
const HELP = `helm-lifecycle <command> [flags]

Commands
  deploy      Bring every selected chart to what the manifest says
  destroy     Uninstall every selected chart, each after those that need it
  unlock CHART...   Mark a revision failed that a dead Helm has left pending; refused while another run works on it
  validate    Check the manifest and the files it names; needs no cluster

Flags
  -m, --manifest PATH        The manifest; default helm-lifecycle.yaml, .yml, .github/helm-lifecycle.yaml
  -e, --environment NAME     Merge this environment of the manifest over its base
  -s, --select LIST          Only these charts: name, tag:x, !x; with commas or repeated
      --no-needs             Do not add what the selected charts need
      --context NAME         Context of the kubeconfig
      --kubeconfig PATH      Default: KUBECONFIG, else the usual place
      --helm-version X.Y.Z   Default: what is on PATH when it is supported
      --kubectl-version X.Y.Z
      --dry-run              Change nothing, say what would happen
      --lock auto|required|off   Work on a release without its lease when the rights are missing, never, always
      --concurrency N            Releases at work at once; default: twice the processors
      --on-error continue|stop   After a failure go on with what does not need it, or start nothing new
      --force                Treat nothing as unchanged
  -o, --output text|json     What goes to standard output; the log goes to standard error
      --detailed-exitcode    Exit with 2 when something was changed, or would be
      --debug                More lines, and the stack of a bug
  -h, --help
      --version

Exit codes
  0 ok, 1 failed or timed out, 2 changed (--detailed-exitcode), 3 invalid manifest or usage, 130 cancelled
`;

// EXTERNAL MODULE: ./build/entries/conclusion.js + 3 modules
var conclusion = __webpack_require__(4580);
// EXTERNAL MODULE: ./build/entries/exit-code.js
var exit_code = __webpack_require__(9221);
// EXTERNAL MODULE: ./build/entries/internal-error.js
var internal_error = __webpack_require__(969);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(2211);
// EXTERNAL MODULE: ./build/entries/leftover-processes.js
var leftover_processes = __webpack_require__(1952);
;// CONCATENATED MODULE: ./build/entries/left-folders.js




/**
 * Cleans up after runs of the command line that were killed: ends what they left running and removes their private folders
 * with the credentials in them. A folder whose owner lives, or is another user's, is left alone.
 */
async function sweepLeftFolders(tempFolder, clock) {
    const names = await (0,promises_.readdir)(tempFolder).catch(() => []);
    for (const name of names.filter((entry) => entry.startsWith(files/* PRIVATE_PREFIX */.$t))) {
        const folder = (0,external_node_path_.join)(tempFolder, name);
        const owner = await (0,promises_.readFile)((0,external_node_path_.join)(folder, files/* OWNER_FILE */.Zl), 'utf8').catch(() => '');
        if (owner === '' || isAlive(Number(owner)))
            continue;
        await (0,leftover_processes/* endLeftoverProcesses */.k)(folder, clock);
        await (0,files/* removeFolder */.v$)(folder).catch(() => { });
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // EPERM: it lives, and is another user's.
        return error.code !== 'ESRCH';
    }
}

// EXTERNAL MODULE: ./build/entries/stop-on-signals.js
var stop_on_signals = __webpack_require__(9293);
// EXTERNAL MODULE: ./build/entries/surroundings.js
var surroundings = __webpack_require__(1016);
;// CONCATENATED MODULE: ./build/entries/terminal-sink.js
const COLOURS = {
    debug: '\u001b[90m',
    info: '',
    warning: '\u001b[33m',
    error: '\u001b[31m',
};
/** Log lines for a person: coloured on a terminal, debug lines only when asked for. */
function terminalSink(write, { colour, debug }) {
    return (level, line) => {
        if (level === 'debug' && !debug)
            return;
        const start = colour ? COLOURS[level] : '';
        write(start === '' ? `${line}\n` : `${start}${line}\u001b[0m\n`);
    };
}

;// CONCATENATED MODULE: ./build/entries/version.js
/** Of this project; a test keeps it the same as package.json's, which is not part of the bundle. */
const VERSION = '0.1.0';

// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/system/log.js
var system_log = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/system/redactor.js
var system_redactor = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/system/spawn.js + 1 modules
var spawn = __webpack_require__(2261);
// EXTERNAL MODULE: ./build/tools/create-tools.js + 8 modules
var create_tools = __webpack_require__(2297);
// EXTERNAL MODULE: ./build/util/unreachable.js
var unreachable = __webpack_require__(891);
;// CONCATENATED MODULE: ./build/cli.js




















/** The command line: arguments -> command -> text or JSON on standard output, log on standard error, exit code. */
async function cli(args) {
    const parsed = parseCliArguments(args);
    switch (parsed.kind) {
        case 'help':
            process.stdout.write(HELP);
            return;
        case 'version':
            process.stdout.write(`${VERSION}\n`);
            return;
        case 'usage':
            process.stderr.write(`${parsed.message}\n`);
            process.exitCode = 3;
            return;
        case 'run':
            return run(parsed);
        default:
            return (0,unreachable/* unreachable */.H)(parsed);
    }
}
async function run(args) {
    const env = (0,surroundings/* currentEnv */.lc)();
    const debug = args.debug || env.RUNNER_DEBUG === '1';
    const redactor = (0,system_redactor/* createRedactor */.l)();
    const colour = process.stderr.isTTY === true && env.NO_COLOR === undefined;
    const sink = terminalSink((text) => process.stderr.write(text), { colour, debug });
    const log = (0,system_log/* createLog */.h)(sink, redactor);
    const { signal, hurry, release } = (0,stop_on_signals/* stopOnSignals */.Z)((by) => log.warning(`${by}: the run is being cancelled`));
    const deps = {
        env,
        clock: clock/* systemClock */.m,
        log,
        redactor,
        spawn: (0,spawn/* createSpawn */.W)({ force: hurry }),
        tools: (0,create_tools/* createTools */.u)({
            env,
            clock: clock/* systemClock */.m,
            log,
            cacheFolder: (0,surroundings/* cacheFolder */.nF)(env),
            tempFolder: (0,external_node_os_.tmpdir)(),
            workingFolder: process.cwd(),
        }),
        tempFolder: (0,external_node_os_.tmpdir)(),
        signal,
        hurry,
        // Nobody comes after a command line to clean up: the next one does it.
        saveState: () => { },
    };
    await sweepLeftFolders((0,external_node_os_.tmpdir)(), clock/* systemClock */.m);
    const outcome = await toOptions(args, env)
        .then((options) => (0,run_command/* runCommand */.d)(args.command, options, deps))
        .catch((error) => ({ kind: 'failed-early', failure: (0,internal_error/* internalError */.W)(error, { debug }) }))
        .finally(release);
    process.exitCode = (0,exit_code/* exitCodeOf */.F)(outcome, { detailed: args.detailedExitcode });
    const { isGood, lines, json } = (0,conclusion/* conclude */.E)(outcome);
    if (args.output === 'json') {
        process.stdout.write(`${JSON.stringify(redactor.cleanJson(json), null, 2)}\n`);
    }
    else if (isGood) {
        for (const line of lines)
            process.stdout.write(`${redactor.clean(line)}\n`);
    }
    if (!isGood)
        for (const line of lines)
            log.error(line);
}
async function toOptions(args, env) {
    const workspace = (0,surroundings/* workspaceOf */.B3)(process.cwd());
    const manifest = await manifestPath(args.manifest, workspace);
    return {
        workspace,
        ...(manifest !== undefined && { manifest }),
        ...(args.environment !== undefined && { environment: args.environment }),
        select: args.select,
        withNeeds: args.withNeeds,
        ...(args.kubeconfig !== undefined && { kubeconfigPath: (0,external_node_path_.resolve)(args.kubeconfig) }),
        ...(args.context !== undefined && { context: args.context }),
        ...(args.helmVersion !== undefined && { helmVersion: args.helmVersion }),
        ...(args.kubectlVersion !== undefined && { kubectlVersion: args.kubectlVersion }),
        force: args.force,
        dryRun: args.dryRun,
        lock: args.lock,
        ...(args.concurrency !== undefined && { concurrency: args.concurrency }),
        onError: args.onError,
        ...(env.GITHUB_REPOSITORY !== undefined && { repository: env.GITHUB_REPOSITORY }),
    };
}
/** Relative to the workspace. Without a flag, the manifest of the current folder comes before the workspace's. */
async function manifestPath(given, workspace) {
    if (given !== undefined)
        return (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(given));
    const { DEFAULT_PATHS } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(456)]).then(__webpack_require__.bind(__webpack_require__, 6456));
    const here = DEFAULT_PATHS.find((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(process.cwd(), path)));
    return here === undefined ? undefined : (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(here));
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
