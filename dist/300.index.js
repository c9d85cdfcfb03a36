export const id = 300;
export const ids = [300];
export const modules = {

/***/ 92300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/model/lock-mode.js
var lock_mode = __webpack_require__(96919);
// EXTERNAL MODULE: ./build/model/on-error.js
var on_error = __webpack_require__(26898);
// EXTERNAL MODULE: ./build/util/did-you-mean.js
var did_you_mean = __webpack_require__(91734);
// EXTERNAL MODULE: ./build/entries/run-command.js
var run_command = __webpack_require__(71246);
;// CONCATENATED MODULE: ./build/entries/cli-arguments.js





const OUTPUTS = ['text', 'json'];
const FLAGS = {
    manifest: { type: 'string', short: 'm' },
    environment: { type: 'string', short: 'e' },
    select: { type: 'string', short: 's', multiple: true },
    namespace: { type: 'string', short: 'n' },
    set: { type: 'string', multiple: true },
    values: { type: 'string' },
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
    profile: { type: 'boolean' },
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
    const all = [...run_command/* COMMANDS */.L, 'explain'];
    if (given === undefined)
        return usage(`no command is given; there are ${all.join(', ')}`);
    const output = OUTPUTS.find((known) => known === (values.output ?? 'text'));
    if (output === undefined)
        return usage(`--output is ${OUTPUTS.join(' or ')}, not ${values.output}`);
    if (given === 'explain') {
        if (more.length > 1)
            return usage(`unexpected argument ${more[1]}`);
        return { kind: 'explain', ...cli_arguments_text('code', more[0]), output };
    }
    const command = run_command/* COMMANDS */.L.find((known) => known === given);
    if (command === undefined)
        return usage(`unknown command ${given}`, (0,did_you_mean/* didYouMean */.a)(given, all));
    const charts = command === 'unlock' ? more : [];
    if (command === 'unlock' && charts.length === 0)
        return usage('unlock which chart? helm-lifecycle unlock <chart>');
    if (charts.length < more.length)
        return usage(`unexpected argument ${more[0]}`);
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
        ...cli_arguments_text('namespace', values.namespace),
        set: (values.set ?? []).map(String),
        ...cli_arguments_text('values', values.values),
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
        profile: values.profile === true,
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
  explain [CODE]    What a code of a failure means, what it rests on and what helps; without one: all codes

Flags
  -m, --manifest PATH        The manifest; default helm-lifecycle.yaml, .yml, .github/helm-lifecycle.yaml
  -e, --environment NAME     Merge this environment of the manifest over its base
  -s, --select LIST          Only these charts: name, tag:x, !x; with commas or repeated
  -n, --namespace NAME       Namespace of every chart, whatever the manifest says
      --set CHART.PATH=VALUE A value over all others; can be repeated
      --values YAML          Charts with values that are merged over those of the manifest: 'api: {replicas: 2}'
      --no-needs             Do not add what the selected charts need
      --context NAME         Context of the kubeconfig
      --kubeconfig PATH      Default: KUBECONFIG, else the usual place
      --helm-version X.Y.Z   Default: what is on PATH when it is supported
      --kubectl-version X.Y.Z
      --dry-run              Change nothing, say what would happen
      --lock auto|required|off   Work on a release without its lease when the rights are missing, never, always
      --concurrency N            Releases at work at once, but for those that only wait; default: twice the processors
      --on-error continue|stop   After a failure go on with what does not need it, or start nothing new
      --force                Treat nothing as unchanged
  -o, --output text|json     What goes to standard output; the log goes to standard error
      --detailed-exitcode    Exit with 2 when something was changed, or would be
      --profile              Say at the end where the time went
      --debug                More lines, and the stack of a bug
  -h, --help
      --version

Exit codes
  0 ok, 1 failed or timed out, 2 changed (--detailed-exitcode), 3 invalid manifest or usage, 130 cancelled
`;

// EXTERNAL MODULE: ./build/entries/conclusion.js + 4 modules
var conclusion = __webpack_require__(44878);
// EXTERNAL MODULE: ./build/entries/exit-code.js
var exit_code = __webpack_require__(49221);
// EXTERNAL MODULE: ./build/entries/follow-run.js + 1 modules
var follow_run = __webpack_require__(68951);
// EXTERNAL MODULE: ./build/entries/internal-error.js
var internal_error = __webpack_require__(10969);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/entries/leftover-processes.js
var leftover_processes = __webpack_require__(61952);
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

// EXTERNAL MODULE: ./build/util/display-width.js
var display_width = __webpack_require__(39738);
;// CONCATENATED MODULE: ./build/entries/live-screen.js

/** Everything goes out by one write a time, so that no other writer's text lands in the middle of a half-drawn table. */
function createLiveScreen(terminal) {
    let shown = [];
    const erased = () => {
        const columns = Math.max(1, terminal.columns());
        // In a window that was made narrower, lines have wrapped since.
        const height = shown.reduce((sum, line) => sum + Math.max(1, Math.ceil((0,display_width/* displayWidth */.F)(line) / columns)), 0);
        return height === 0 ? '' : `\r\u001b[${Math.min(height, terminal.rows())}A\u001b[J`;
    };
    const drawn = () => shown.map((line) => `${line}\n`).join('');
    return {
        print(text) {
            terminal.write(`${erased()}${text}${drawn()}`);
        },
        show(lines) {
            const text = erased();
            shown = lines;
            if (text !== '' || lines.length > 0)
                terminal.write(`${text}${drawn()}`);
        },
    };
}

// EXTERNAL MODULE: ./build/entries/stop-on-signals.js
var stop_on_signals = __webpack_require__(49293);
// EXTERNAL MODULE: ./build/entries/surroundings.js
var surroundings = __webpack_require__(11016);
;// CONCATENATED MODULE: ./build/entries/terminal.js
/** Where the log of the command line goes. */
function currentTerminal() {
    return {
        write: (text) => process.stderr.write(text),
        columns: () => process.stderr.columns || 80,
        rows: () => process.stderr.rows || 24,
    };
}
/** Whether a table may be drawn in place: for a person at a terminal that can move its cursor, and who did not ask for plain text. */
function hasLiveTable(env, { isTTY }) {
    return isTTY === true && env.NO_COLOR === undefined && env.TERM !== 'dumb' && !env.CI;
}

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

// EXTERNAL MODULE: ./build/util/duration.js
var duration = __webpack_require__(71081);
// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(74628);
;// CONCATENATED MODULE: ./build/report/profile.js


/** The longest rows of a table; what is left out is counted. */
const MOST_ROWS = 15;
/** Where the time of a run went, as tables for `--profile`: before the charts, per chart and phase, processes, API calls. */
function profileLines(result) {
    const { cost, durationMs } = result;
    const tables = [
        table(['BEFORE THE CHARTS', 'TIME'], 1, (cost.steps ?? []).map(({ name, durationMs: took }) => [name, (0,duration/* formatDuration */.a)(took)])),
        table(['CHART', 'PHASE', 'TIME'], 2, byDuration(phaseRows(result)).map(({ id, phase, durationMs: took }) => [
            id,
            phase,
            (0,duration/* formatDuration */.a)(took),
        ])),
        table(['PROCESS', 'STARTS', 'TIME IN ALL'], 1, byDuration(cost.processes ?? []).map(({ name, starts, durationMs: took }) => [
            name,
            String(starts),
            took === 0 ? 'still runs' : (0,duration/* formatDuration */.a)(took),
        ])),
        table(['API', 'CALLS', 'RECEIVED'], 1, [...(cost.requests ?? [])]
            .sort((a, b) => b.calls - a.calls)
            .map(({ name, calls, bytes }) => [name, String(calls), kilobytes(bytes)])),
    ];
    return [...tables.flatMap((lines) => (lines.length === 0 ? [] : [...lines, ''])), total(cost, durationMs)];
}
function total(cost, durationMs) {
    const processes = cost.helmProcesses + cost.kubectlProcesses + cost.scriptProcesses;
    return [
        `${(0,duration/* formatDuration */.a)(durationMs)} in all`,
        `${processes} processes started (Helm ${cost.helmProcesses}, kubectl ${cost.kubectlProcesses})`,
        `${cost.apiCalls} API calls, ${kilobytes(cost.apiBytes)} received`,
    ].join(', ');
}
function phaseRows({ releases }) {
    return releases.flatMap(({ id, phases }) => phases.map(({ phase, durationMs }) => ({ id: (0,printable/* printable */.g)(id), phase, durationMs })));
}
function byDuration(rows) {
    return [...rows].sort((a, b) => b.durationMs - a.durationMs);
}
/** The first columns are names, to the left, the others numbers, to the right; nothing when there is no row. */
function table(header, names, rows) {
    if (rows.length === 0)
        return [];
    const shown = rows.slice(0, MOST_ROWS);
    const widths = header.map((title, column) => Math.max(title.length, ...shown.map((row) => (row[column] ?? '').length)));
    const line = (cells) => cells
        .map((cell, column) => column < names ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))
        .join('  ')
        .trimEnd();
    const left = rows.length - shown.length;
    return [line(header), ...shown.map(line), ...(left > 0 ? [`... and ${left} more, in result.json`] : [])];
}
function kilobytes(bytes) {
    return `${(bytes / 1_000).toFixed(1)} kB`;
}

// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(37218);
// EXTERNAL MODULE: ./build/system/log.js
var system_log = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/system/redactor.js + 2 modules
var system_redactor = __webpack_require__(60974);
// EXTERNAL MODULE: ./build/system/spawn.js + 1 modules
var spawn = __webpack_require__(32261);
// EXTERNAL MODULE: ./build/tools/create-tools.js + 8 modules
var create_tools = __webpack_require__(22297);
// EXTERNAL MODULE: ./build/util/unreachable.js
var unreachable = __webpack_require__(40891);
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
        case 'explain':
            return explainCode(parsed);
        case 'run':
            return run(parsed);
        default:
            return (0,unreachable/* unreachable */.H)(parsed);
    }
}
async function explainCode({ code, output }) {
    const { explain } = await Promise.all(/* import() */[__webpack_require__.e(982), __webpack_require__.e(424)]).then(__webpack_require__.bind(__webpack_require__, 86424));
    const explained = explain(code);
    if (explained.ok) {
        const { text, json } = explained.value;
        process.stdout.write(output === 'json' ? `${JSON.stringify(json, null, 2)}\n` : text);
        return;
    }
    process.stderr.write(`${explained.failure.message}; ${explained.failure.remedy}\n`);
    process.exitCode = 3;
}
async function run(args) {
    const env = (0,surroundings/* currentEnv */.lc)();
    const debug = args.debug || env.RUNNER_DEBUG === '1';
    const redactor = (0,system_redactor/* createRedactor */.l)();
    const terminal = currentTerminal();
    const screen = createLiveScreen(terminal);
    const colour = process.stderr.isTTY === true && env.NO_COLOR === undefined;
    const log = (0,system_log/* createLog */.h)(terminalSink(screen.print, { colour, debug }), redactor);
    const follower = hasLiveTable(env, process.stderr)
        ? (0,follow_run/* followLive */._)({ screen, terminal, log, redactor, clock: clock/* systemClock */.m })
        : (0,follow_run/* followByLines */.C)(log, clock/* systemClock */.m);
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
        chartCache: (0,surroundings/* chartCacheFolder */.dT)(env),
        onEvent: follower.onEvent,
        signal,
        hurry,
        // Nobody comes after a command line to clean up: the next one does it.
        saveState: () => { },
    };
    await sweepLeftFolders((0,external_node_os_.tmpdir)(), clock/* systemClock */.m);
    const outcome = await toOptions(args, env)
        .then((options) => (0,run_command/* runCommand */.d)(args.command, options, deps))
        .catch((error) => ({ kind: 'failed-early', failure: (0,internal_error/* internalError */.W)(error, { debug }) }))
        .finally(release)
        .finally(follower.stop);
    process.exitCode = (0,exit_code/* exitCodeOf */.F)(outcome, { detailed: args.detailedExitcode });
    const { isGood, lines, json } = (0,conclusion/* conclude */.E)((0,conclusion/* redactedOutcome */.n)(outcome, redactor));
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
    if (args.profile && outcome.kind === 'ran')
        for (const line of profileLines(outcome.result))
            log.info(line);
}
async function toOptions(args, env) {
    const workspace = (0,surroundings/* workspaceOf */.B3)(process.cwd());
    const manifest = await manifestPath(args.manifest, workspace);
    return {
        workspace,
        ...(manifest !== undefined && { manifest }),
        ...(args.environment !== undefined && { environment: args.environment }),
        ...(args.namespace !== undefined && { namespace: args.namespace }),
        set: args.set,
        ...(args.values !== undefined && { values: args.values }),
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
    const { DEFAULT_PATHS } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(146)]).then(__webpack_require__.bind(__webpack_require__, 29146));
    const here = DEFAULT_PATHS.find((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(process.cwd(), path)));
    return here === undefined ? undefined : (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(here));
}


/***/ }),

/***/ 61952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isStillRunning),
/* harmony export */   k: () => (/* binding */ endLeftoverProcesses)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


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


/***/ })

};
