export const id = 949;
export const ids = [949];
export const modules = {

/***/ 949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/commands/registry.js
var registry = __webpack_require__(38280);
// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(26848);
;// CONCATENATED MODULE: ./build/entries/cli/ask-person.js

/** How a person at a terminal is asked; undefined where nobody is, as in a job or a pipe. */
function askPerson({ input, output }, env, signal) {
    if (!input.isTTY || !output.isTTY || env.CI)
        return undefined;
    return async (question) => {
        const lines = (0,promises_.createInterface)({ input, output });
        try {
            const answer = await lines.question(question, { signal });
            return answer.trim().toLowerCase() === 'yes';
        }
        catch {
            // Interrupted: that is no yes.
            return false;
        }
        finally {
            lines.close();
        }
    };
}

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./build/options/option-values.js + 4 modules
var option_values = __webpack_require__(10788);
// EXTERNAL MODULE: ./node_modules/@bomb.sh/tab/dist/commander.mjs + 2 modules
var dist_commander = __webpack_require__(1283);
;// CONCATENATED MODULE: ./build/options/option.js
/** Which options belong together: a command takes whole groups, and the help of the command line is divided by them. */
const OPTION_GROUPS = {
    manifest: 'Manifest',
    selection: 'Charts',
    cluster: 'Cluster',
    helm: 'Helm',
    check: 'Checks',
    drift: 'Drift',
    change: 'Changes',
    preview: 'Previews',
    run: 'Run',
    prune: 'Prune',
    saved: 'Plan',
    rollback: 'Rollback',
    result: 'Result',
    progress: 'Output',
    output: 'Output',
};

;// CONCATENATED MODULE: ./build/entries/version.js
/** Of this project; a test keeps it the same as package.json's, which is not part of the bundle. */
const VERSION = '0.1.0';

// EXTERNAL MODULE: ./build/options/read-value.js
var read_value = __webpack_require__(25977);
// EXTERNAL MODULE: ./build/util/duration.js
var duration = __webpack_require__(71081);
;// CONCATENATED MODULE: ./build/entries/cli/cli-flags.js





/** Adds the flag of an option, whose values go into `given`. */
function addFlag(program, name, given) {
    const row = (0,option_values/* optionRow */.wV)(name);
    if (row.flag === undefined)
        return;
    const take = (text) => {
        given[name] = added(row, given[name], text);
    };
    const letter = row.short === undefined ? '' : `-${row.short}, `;
    for (const flags of [`${letter}--${row.flag}`, ...(row.alias === undefined ? [] : [row.alias])]) {
        const option = new commander/* Option */.c$(flags + placeholderOf(row), plainText(helpOf(row))).helpGroup(`${OPTION_GROUPS[row.group]}:`);
        if (flags === row.alias)
            option.hideHelp();
        if (row.type === 'choice')
            option.choices(row.values);
        else if (row.type !== 'switch')
            option.argParser((text) => checked(row, text));
        program.addOption(option);
        program.on(`option:${option.name()}`, take);
    }
}
/** Adds a flag that the command does not take, for a message that says why; the help does not show it. */
function addRefusedFlag(program, name, why) {
    const { flag, short, alias } = (0,option_values/* optionRow */.wV)(name);
    if (flag === undefined)
        return;
    const letter = short === undefined ? '' : `-${short}, `;
    for (const flags of [`${letter}--${flag}`, ...(alias === undefined ? [] : [alias])]) {
        // Whatever follows: the flag itself is what is wrong.
        const option = new commander/* Option */.c$(`${flags} [value]`).hideHelp();
        program.addOption(option);
        program.on(`option:${option.name()}`, () => program.error(`error: ${option.long} ${why}`, { code: 'commander.refusedOption' }));
    }
}
/** The value of an option after one more text was given for it. */
function added(row, before, text) {
    switch (row.type) {
        case 'switch':
            return !row.default;
        case 'list':
            return [...(before ?? []), ...(0,read_value/* splitList */.r)(text)];
        case 'lines':
            return [...(before ?? []), text];
        case 'block':
            return before === undefined ? text : `${before}\n${text}`;
        case 'count':
            return Number(text);
        case 'duration':
            return (0,duration/* parseDuration */.E9)(text);
        default:
            return text;
    }
}
/** Markdown as a terminal shows it. */
function plainText(markdown) {
    return markdown.replaceAll('`', '');
}
function checked(row, text) {
    if (text === '')
        throw new commander/* InvalidArgumentError */.Di('It needs a value.');
    if (ALL_FLAGS.includes(text))
        throw new commander/* InvalidArgumentError */.Di('It needs a value, and this is another option.');
    const value = (0,read_value/* readValue */.w)(row, text, '');
    if (!value.ok)
        throw new commander/* InvalidArgumentError */.Di(value.failure.remedy ?? '');
    return text;
}
const ALL_FLAGS = option_values/* OPTION_NAMES */.TM.flatMap((name) => {
    const { flag, short } = (0,option_values/* optionRow */.wV)(name);
    return [...(flag === undefined ? [] : [`--${flag}`]), ...(short === undefined ? [] : [`-${short}`])];
});
/** In characters: longer lists of choices would leave the help no room, and are in its text. */
const WIDEST_CHOICES = 24;
function placeholderOf(row) {
    if (row.type === 'switch')
        return '';
    const choices = row.type === 'choice' ? row.values.join('|') : '';
    return ` <${choices !== '' && choices.length <= WIDEST_CHOICES ? choices : row.placeholder}>`;
}
function helpOf(row) {
    const { help, flagHelp = help, unset, default: fallback } = row;
    const standard = row.type === 'choice' ? fallback : unset;
    return standard === undefined ? flagHelp : `${flagHelp} (default: ${standard})`;
}

;// CONCATENATED MODULE: ./build/entries/cli/cli-program.js






const PROGRAM = 'helm-lifecycle';
const HELP_WIDTH = 80;
const EXIT_CODES = `Exit codes:
  0 ok, 1 failed or timed out, 2 changed (with --detailed-exitcode),
  3 invalid manifest or usage, 130 cancelled`;
/** The command line, made from what commands and options say about themselves; `onCommand` is called for the one that is chosen. */
function cliProgram(commands, onCommand) {
    const printed = { output: '', error: '' };
    const write = (text) => {
        printed.output += text;
    };
    const program = new commander/* Command */.uB(PROGRAM)
        .description('Ships Helm charts from one declarative manifest.')
        .usage('<command> [options]')
        .version(VERSION, '--version', 'Print the version')
        .enablePositionalOptions()
        .addHelpOption(new commander/* Option */.c$('-h, --help', 'Show help'))
        .helpCommand('help [command]', 'Show help for a command')
        .exitOverride()
        .configureHelp({
        commandUsage: usageOf,
        subcommandTerm: termOf,
        optionDescription: ({ description }) => description,
    })
        .configureOutput({
        getOutHelpWidth: () => HELP_WIDTH,
        getErrHelpWidth: () => HELP_WIDTH,
        writeOut: write,
        writeErr: (text) => {
            printed.error += text;
        },
    })
        .showHelpAfterError(`(${PROGRAM} --help lists all commands)`)
        .addHelpText('after', `\n${EXIT_CODES}`);
    for (const command of commands)
        addCommand(program, command, onCommand);
    for (const name of option_values/* OPTION_NAMES */.TM)
        addRefusedFlag(program, name, 'stands before the command; write it after');
    program
        .command('version')
        .summary('Print the version')
        .action(() => write(`${VERSION}\n`));
    (0,dist_commander/* default */.A)(program, { completionCommandName: 'completion' });
    return { printed, parse: (args) => void program.parse(args, { from: 'user' }) };
}
function addCommand(program, command, onCommand) {
    const given = {};
    const summary = plainText(command.summary);
    const examples = command.examples.map((line) => `  ${PROGRAM} ${line}`);
    const sub = program
        .command(command.name)
        .aliases(command.aliases ?? [])
        .summary(summary)
        .description(`${summary}.`)
        .addHelpOption(new commander/* Option */.c$('-h, --help', 'Show help').helpGroup(`${OPTION_GROUPS.output}:`))
        .showHelpAfterError(`(${PROGRAM} ${command.name} --help lists its options)`)
        .addHelpText('after', ['', 'Examples:', ...examples].join('\n'));
    const taken = (0,option_values/* optionsOf */.cz)([...command.options, 'output']);
    for (const name of option_values/* OPTION_NAMES */.TM) {
        if (taken.includes(name))
            addFlag(sub, name, given);
        else
            addRefusedFlag(sub, name, `has no effect on ${command.name}`);
    }
    addPositional(sub, command, given);
    sub.action(() => onCommand(command, given));
}
/** What is written without a flag counts like the flag of that option. */
function addPositional(sub, { name, positional }, given) {
    if (positional === undefined)
        return;
    const row = (0,option_values/* optionRow */.wV)(positional.option);
    const isMany = row.type === 'list';
    const help = plainText(row.flagHelp ?? row.help);
    sub.addArgument(new commander/* Argument */.ef(`[${positional.as}${isMany ? '...' : ''}]`, help));
    sub.hook('preAction', () => {
        for (const text of sub.args) {
            if (!isMany && given[positional.option] !== undefined) {
                sub.error(`error: ${text} and --${row.flag} are one option, given twice`);
            }
            given[positional.option] = added(row, given[positional.option], text);
        }
        if (positional.required && isEmpty(given[positional.option])) {
            sub.error(`error: which ${positional.as}? Write ${PROGRAM} ${name} ${positional.as}`);
        }
    });
}
function isEmpty(value) {
    return value === undefined || (Array.isArray(value) && value.length === 0);
}
function usageOf(program) {
    const path = program.parent === null ? [PROGRAM] : [PROGRAM, program.name()];
    return [...path, program.usage()].join(' ');
}
function termOf(program) {
    const names = program.registeredArguments.map((argument) => {
        const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
        return argument.required ? `<${name}>` : `[${name}]`;
    });
    return [program.name(), ...names].join(' ');
}

;// CONCATENATED MODULE: ./build/entries/cli/cli-arguments.js



/** Understands a command line (without program names) of these commands; never throws for what a user can type. */
function parseCliArguments(args, commands) {
    let run;
    const { parse, printed } = cliProgram(commands, (command, given) => {
        run = { kind: 'run', command, values: (0,option_values/* withDefaults */.rO)(given) };
    });
    try {
        parse(args.length === 0 ? ['--help'] : inOwnWords(args, commands));
    }
    catch (error) {
        if (!(error instanceof commander/* CommanderError */.b7))
            throw error;
        if (error.exitCode !== 0)
            return { kind: 'usage', message: messageOf(error, printed) };
    }
    return run ?? { kind: 'text', text: printed.output };
}
/** The hint to the help is left out beside a better one. */
function messageOf({ message }, { error }) {
    const lines = (error.trim() || message).replace(/^error: /, '').split('\n');
    const isGuessed = lines.some((line) => line.startsWith('(Did you mean'));
    return lines.filter((line) => !(isGuessed && line.includes('--help lists'))).join('\n');
}
/** Commands that the library, or we with its help, add to those of the registry. */
const ITS_OWN = ['help', 'version', 'completion'];
/** Where the library understands something else, or nothing. */
function inOwnWords(args, commands) {
    const [first, second] = args;
    if (first === 'completion' && second === 'pwsh')
        return [first, 'powershell'];
    const names = commands.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    // The help for an unknown command would be that of the program, without a word about it.
    const isKnown = [...names, ...ITS_OWN].includes(second ?? '');
    return first === 'help' && second !== undefined && !isKnown ? [second] : args;
}

// EXTERNAL MODULE: ./build/util/display-width.js
var display_width = __webpack_require__(39738);
;// CONCATENATED MODULE: ./build/entries/cli/live-screen.js

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

;// CONCATENATED MODULE: ./build/entries/cli/terminal.js
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

// EXTERNAL MODULE: ./build/system/coloured.js
var coloured = __webpack_require__(99167);
;// CONCATENATED MODULE: ./build/entries/cli/terminal-sink.js

/** Log lines for a person: coloured on a terminal, debug lines only when asked for. */
function terminalSink(write, { colour, debug }) {
    return (level, line, tone) => {
        if (level === 'debug' && !debug)
            return;
        write(`${colour ? (0,coloured/* coloured */.q)(level, line, tone) : line}\n`);
    };
}

// EXTERNAL MODULE: ./build/entries/exit-code.js
var exit_code = __webpack_require__(49221);
// EXTERNAL MODULE: ./build/entries/follow-run.js + 5 modules
var follow_run = __webpack_require__(35392);
// EXTERNAL MODULE: ./build/entries/host-paths.js
var host_paths = __webpack_require__(71336);
// EXTERNAL MODULE: ./build/entries/internal-error.js
var internal_error = __webpack_require__(10969);
// EXTERNAL MODULE: ./build/session/opening/folders.js
var folders = __webpack_require__(31405);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/system/own-folder.js
var own_folder = __webpack_require__(92325);
;// CONCATENATED MODULE: ./build/system/old-folders.js




/** Nobody looks at the result of a run of the command line after so long. */
const OLD_MS = 7 * 24 * 3_600_000;
/**
 * Removes the folders in `parent` called `prefix` and six letters that are this user's alone and that nothing was put into for
 * a week. Passed over: links, what others may enter, and what is called otherwise.
 */
async function removeOldFolders(parent, prefix, now) {
    const names = await (0,external_node_fs_promises_.readdir)(parent).catch(() => []);
    for (const name of names.filter((it) => it.startsWith(prefix) && isRandom(it.slice(prefix.length)))) {
        const path = (0,external_node_path_.join)(parent, name);
        if (!(await (0,own_folder/* isPrivate */.Gw)(path)))
            continue;
        const changed = await (0,external_node_fs_promises_.stat)(path).catch(() => undefined);
        if (changed !== undefined && now - changed.mtimeMs > OLD_MS)
            await (0,files/* removeFolder */.v$)(path).catch(() => { });
    }
}
/** As mkdtemp makes it. */
function isRandom(text) {
    return /^[A-Za-z0-9]{6}$/.test(text);
}

// EXTERNAL MODULE: ./build/system/process-identity.js
var process_identity = __webpack_require__(85764);
// EXTERNAL MODULE: ./build/entries/leftover-processes.js
var leftover_processes = __webpack_require__(61952);
;// CONCATENATED MODULE: ./build/entries/left-folders.js





/**
 * Cleans up after runs of the command line that were killed: ends what they left running and removes their private folders
 * with the credentials in them. What belongs to a run that lives is left alone, also to one in another container that shares
 * the temp folder; whether that lives cannot be seen from here, so its folder goes when it is a week old. So do kept results.
 */
async function sweepLeftFolders(tempFolder, clock) {
    await removeOldFolders(tempFolder, folders/* RESULT_PREFIX */.Dd, clock.now());
    for (const { path, owner, isOld } of await (0,own_folder/* listOwnFolders */.wX)(tempFolder, clock.now())) {
        const life = (0,process_identity/* lifeOf */.c)(owner);
        if (life === 'alive' || (life === 'unknown' && !isOld))
            continue;
        if (life === 'dead')
            await (0,leftover_processes/* endLeftoverProcesses */.k)(path, clock);
        await (0,own_folder/* removeOwnFolder */.Tc)(path).catch(() => { });
    }
}

// EXTERNAL MODULE: ./build/entries/repository.js + 2 modules
var repository = __webpack_require__(67813);
// EXTERNAL MODULE: ./build/entries/stop-on-signals.js
var stop_on_signals = __webpack_require__(49293);
// EXTERNAL MODULE: ./build/entries/tell.js
var tell = __webpack_require__(55284);
// EXTERNAL MODULE: ./build/github/log-sink.js
var log_sink = __webpack_require__(20406);
;// CONCATENATED MODULE: ./build/github/without-commands.js
/**
 * Text for standard output in a job, in which the runner finds no workflow command: it looks for `::` at the start of a line,
 * after any white space, and for `##[` anywhere in it. The one is shown with a sign before it, the other as JSON may write it.
 */
function withoutCommands(text) {
    return text.replace(/^([^\S\r\n\u2028\u2029]*)::/gm, '$1\\::').replaceAll('##[', '##\\u005b');
}

// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(74628);
;// CONCATENATED MODULE: ./build/report/progress/profile.js


/** The longest rows of a table; what is left out is counted. */
const MOST_ROWS = 15;
/** Where the time of a run went, as tables for `--profile`: before the charts, per chart and phase, processes, API calls. */
function profileLines(result) {
    const { cost, durationMs } = result;
    const tables = [
        table(['BEFORE THE CHARTS', 'TIME'], 1, (cost.steps ?? []).map(({ name, durationMs: took }) => [name, (0,duration/* formatDuration */.a3)(took)])),
        table(['CHART', 'PHASE', 'TIME'], 2, byDuration(phaseRows(result)).map(({ id, phase, durationMs: took }) => [
            id,
            phase,
            (0,duration/* formatDuration */.a3)(took),
        ])),
        table(['PROCESS', 'STARTS', 'TIME IN ALL'], 1, byDuration(cost.processes ?? []).map(({ name, starts, durationMs: took }) => [
            name,
            String(starts),
            took === 0 ? 'still runs' : (0,duration/* formatDuration */.a3)(took),
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
        `${(0,duration/* formatDuration */.a3)(durationMs)} in all`,
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

// EXTERNAL MODULE: ./build/session/opening/inherited-env.js
var inherited_env = __webpack_require__(85688);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(37218);
// EXTERNAL MODULE: ./build/system/log.js
var system_log = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/system/redactor.js + 1 modules
var system_redactor = __webpack_require__(9388);
// EXTERNAL MODULE: ./build/system/spawn.js + 1 modules
var spawn = __webpack_require__(32261);
// EXTERNAL MODULE: ./build/system/supervisor.js
var supervisor = __webpack_require__(50136);
// EXTERNAL MODULE: ./build/tools/create-tools.js + 7 modules
var create_tools = __webpack_require__(75850);
// EXTERNAL MODULE: ./build/util/printable-line.js
var printable_line = __webpack_require__(7549);
// EXTERNAL MODULE: ./build/util/unreachable.js
var unreachable = __webpack_require__(40891);
;// CONCATENATED MODULE: ./build/cli.js






























/** The command line: arguments -> command -> text or JSON on standard output, log on standard error, exit code. */
async function cli(args) {
    const [first = ''] = args;
    // To say its version it needs none of them.
    const known = isVersion(args) ? [] : await commandsFor(first);
    const parsed = parseCliArguments(args, known);
    switch (parsed.kind) {
        case 'text':
            process.stdout.write(parsed.text);
            return;
        case 'usage':
            return usage(parsed.message);
        case 'run': {
            const mistaken = mistakenManifest(parsed.values);
            if (mistaken !== undefined)
                return usage(mistaken);
            return run(parsed.command, parsed.values);
        }
        default:
            return (0,unreachable/* unreachable */.H)(parsed);
    }
}
function isVersion(args) {
    return args.length === 1 && args[0] === '--version';
}
async function commandsFor(name) {
    const named = await (0,registry/* commandNamed */.v)(name);
    return named ? [named] : (0,registry/* allCommands */.ib)();
}
function usage(message) {
    process.stderr.write(`${message}\n`);
    process.exitCode = 3;
}
/** Whoever writes `deploy api` means a chart. */
function mistakenManifest({ manifest }) {
    if (manifest === undefined || /[./\\]/.test(manifest) || (0,external_node_fs_.existsSync)(manifest))
        return undefined;
    return `there is no file ${manifest}; for a chart, write --select ${manifest}`;
}
async function run(command, values) {
    const env = (0,host_paths/* currentEnv */.lc)();
    const debug = values.debug || env.RUNNER_DEBUG === '1';
    const redactor = (0,system_redactor/* createRedactor */.l)();
    const terminal = currentTerminal();
    const screen = createLiveScreen(terminal);
    const colour = process.stderr.isTTY === true && env.NO_COLOR === undefined;
    const inJob = env.GITHUB_ACTIONS === 'true';
    const actions = inJob ? (0,log_sink/* createActionsLog */.g)(screen.print, { token: (0,external_node_crypto_.randomUUID)(), debug }) : undefined;
    const log = (0,system_log/* createLog */.h)(actions?.sink ?? terminalSink(screen.print, { colour, debug }), redactor);
    const follower = hasLiveTable(env, process.stderr)
        ? (0,follow_run/* followLive */._)({ screen, terminal, log, redactor, clock: clock/* systemClock */.m })
        : (0,follow_run/* followByLines */.C)(log, clock/* systemClock */.m);
    const { signal, forced, release } = (0,stop_on_signals/* stopOnSignals */.Z)((by) => log.warning(`${by}: the run is being cancelled`), { limitMs: values.runTimeout });
    const confirm = values.yes
        ? undefined
        : askPerson({ input: process.stdin, output: process.stderr }, env, signal);
    const options = await toOptions(values, env);
    const ofRepository = (0,repository/* openRepository */.h)({ token: env.GITHUB_TOKEN, repository: options.repository }, { env, redactor, signal });
    const deps = {
        ...(confirm && { confirm }),
        ...ofRepository,
        env,
        clock: clock/* systemClock */.m,
        log,
        redactor,
        spawn: (0,spawn/* createSpawn */.W)({ force: forced, supervisor: (0,supervisor/* createSupervisor */.p)() }),
        tools: (0,create_tools/* createTools */.u)({
            env: (0,inherited_env/* inheritedEnv */.C)(env),
            clock: clock/* systemClock */.m,
            log,
            cacheFolder: (0,host_paths/* cacheFolder */.nF)(env),
            tempFolder: (0,external_node_os_.tmpdir)(),
            workingFolder: process.cwd(),
        }),
        tempFolder: (0,external_node_os_.tmpdir)(),
        chartCache: (0,host_paths/* chartCacheFolder */.dT)(env),
        onEvent: follower.onEvent,
        signal,
        forced,
        // Nobody comes after a command line to clean up: the next one does it.
        saveState: () => { },
    };
    await sweepLeftFolders((0,external_node_os_.tmpdir)(), clock/* systemClock */.m);
    const outcome = await command
        .run(options, deps)
        .catch((error) => ({ kind: 'failed-early', failure: (0,internal_error/* internalError */.W)(error, { debug }) }))
        .finally(release)
        .finally(follower.stop);
    const told = (0,tell/* tell */.q)(outcome, command, redactor);
    const { ending, lines, json } = told;
    process.exitCode = (0,exit_code/* exitCodeOf */.F)(told, { detailed: values.detailedExitcode });
    if (values.output === 'json') {
        const text = JSON.stringify(redactor.cleanJson(json), null, 2);
        process.stdout.write(`${inJob ? withoutCommands(text) : text}\n`);
    }
    else if (values.output === 'markdown') {
        const text = redactor.clean(told.markdown ?? told.summary ?? '');
        process.stdout.write(inJob ? withoutCommands(text) : text);
    }
    else if (ending === 'good') {
        for (const line of lines) {
            const text = redactor.clean((0,printable_line/* printableLine */.o)(line));
            process.stdout.write(`${inJob ? withoutCommands(text) : text}\n`);
        }
    }
    if (ending !== 'good')
        for (const line of lines)
            log.error(line);
    if (values.profile && (0,tell/* isRan */.g)(outcome))
        for (const line of profileLines(outcome.result))
            log.info(line);
    actions?.end();
}
async function toOptions(values, env) {
    const { manifest: given, kubeconfigPath, planOut, savedPlan, ...others } = values;
    const workspace = (0,host_paths/* workspaceOf */.B3)(process.cwd());
    const manifest = await manifestPath(given, workspace);
    return {
        ...others,
        workspace,
        ...(manifest !== undefined && { manifest }),
        ...(planOut !== undefined && { planOut: (0,external_node_path_.resolve)(planOut) }),
        ...(savedPlan !== undefined && { savedPlan: (0,external_node_path_.resolve)(savedPlan) }),
        ...(kubeconfigPath !== undefined && { kubeconfigPath: (0,external_node_path_.resolve)(kubeconfigPath) }),
        ...(env.GITHUB_REPOSITORY && { repository: env.GITHUB_REPOSITORY }),
    };
}
/** Relative to the workspace. Without one that is given, the manifest of the current folder comes before the workspace's. */
async function manifestPath(given, workspace) {
    if (given !== undefined)
        return (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(given));
    const { DEFAULT_PATHS } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1283)]).then(__webpack_require__.bind(__webpack_require__, 81283));
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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const GRACE_MS = 5_000;
const POLL_MS = 100;
/**
 * Ends every process of this user whose command line or environment names something in `folder`, which only the processes of
 * one run do: by SIGINT, upon which Helm records its release as failed, then by SIGKILL. Gives the command lines of what it ended. Only where
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
        return isIn(folder, `${read('cmdline')}${read('environ')}`);
    }
    catch {
        return false;
    }
}
async function processesOf(folder) {
    const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
    const found = await Promise.all(pids.map(async (pid) => {
        const [command, env, owner] = await Promise.all([
            readText(`/proc/${pid}/cmdline`),
            readText(`/proc/${pid}/environ`),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(`/proc/${pid}`).catch(() => undefined),
        ]);
        const isOthers = Number(pid) === process.pid || owner?.uid !== process.getuid?.();
        const isOurs = !isOthers && isIn(folder, `${command}${env}`);
        return isOurs ? [{ pid: Number(pid), command: command.split('\0').slice(0, 3).join(' ') }] : [];
    }));
    return found.flat();
}
/** The beginning of another folder's name is none. */
function isIn(folder, text) {
    return text.includes(folder + node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
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

/***/ 31405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ RESULT_PREFIX),
/* harmony export */   Qy: () => (/* binding */ withFolders),
/* harmony export */   lP: () => (/* binding */ makeScratch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48136);
/* harmony import */ var _model_result_filesystem_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77888);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46305);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72211);
/* harmony import */ var _system_own_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92325);







/** Of the result folders in the temp folder, which are new for each run. */
const RESULT_PREFIX = 'helm-lifecycle-';
/** Does `work` with the folders of a run and removes the private one; the result folder is new for each run unless it was named. */
async function withFolders(options, deps, work) {
    const scratch = await makeScratch(deps);
    if (!scratch.ok)
        return scratch;
    try {
        const folders = await makeKept(scratch.value, options, deps);
        return folders.ok ? await work(folders.value) : folders;
    }
    finally {
        await (0,_system_own_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .removeOwnFolder */ .Tc)(scratch.value);
    }
}
async function makeKept(scratch, { resultFolder, keeps = 'result' }, deps) {
    try {
        const result = keeps === 'nothing'
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'result')
            : (resultFolder ?? (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .makePrivateFolder */ .I2)(deps.tempFolder, RESULT_PREFIX)));
        const diagnostics = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(result, 'diagnostics');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(diagnostics, { recursive: true });
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ private: scratch, result, diagnostics });
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .f)(unusableFolder(error));
    }
}
/** The private folder alone; whoever makes it removes it. */
async function makeScratch(deps) {
    try {
        const folder = await (0,_system_own_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeOwnFolder */ .xc)(deps.tempFolder);
        deps.saveState('privateFolder', folder);
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(folder);
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .f)(unusableFolder(error));
    }
}
function unusableFolder(error) {
    const known = (0,_model_result_filesystem_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .filesystemFailure */ .i)(error);
    if (known)
        return (0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .during */ .i)('make the folders of the run', known);
    return {
        reason: 'filesystem',
        message: `make the folders of the run: ${error.message}`,
        remedy: 'Free some space, or point RUNNER_TEMP (TMPDIR for the CLI) at a folder that is writable.',
    };
}


/***/ }),

/***/ 92325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ isPrivate),
/* harmony export */   Tc: () => (/* binding */ removeOwnFolder),
/* harmony export */   Zn: () => (/* binding */ isOwnFolder),
/* harmony export */   wX: () => (/* binding */ listOwnFolders),
/* harmony export */   xc: () => (/* binding */ makeOwnFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72211);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85764);




/** In a run's folder: the process that it belongs to, so that a later one can tell whether it was left behind. */
const OWNER_FILE = 'owner';
const NAME = /^[A-Za-z0-9]{6}$/;
/** The kernel's limit for the path of a socket is 104 bytes on macOS and 108 on Linux; this leaves room below the folder. */
const LONGEST_FOLDER = 70;
const SHORT_TEMP = '/tmp';
/** Of a process that is known to none: more than any run takes. */
const OLD_MS = 7 * 24 * 3_600_000;
/**
 * Makes the private folder of a run: `hl-<uid>/<6 letters>` in the temp folder, or in /tmp when that is too long for a socket.
 * Others can neither enter the parent nor put anything into it. Where somebody else has made that, the folder stands alone.
 */
async function makeOwnFolder(tempFolder) {
    const temp = tempFor(tempFolder);
    const parent = await makeParent(temp);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(parent === undefined ? `${parentIn(temp)}-` : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, '/'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(folder, 0o700);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, OWNER_FILE), JSON.stringify(await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .ownIdentity */ .h)()), { mode: 0o600 });
    return folder;
}
/** Removes a run's folder, and the parent with the last one. A missing one is fine. */
async function removeOwnFolder(path) {
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFolder */ .v$)(path);
    if (NAME.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).catch(() => { });
}
/** Whether a path is such a folder of this user, and not something else that is only called so. */
async function isOwnFolder(path, tempFolder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    for (const temp of new Set([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(tempFolder), tempFor(tempFolder)])) {
        const isBelow = parent === parentIn(temp) && NAME.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)) && (await isPrivate(parent));
        const isAlone = parent === temp && NAME.test(path.slice(`${parentIn(temp)}-`.length));
        if ((isBelow || isAlone) && (await isPrivate(path)))
            return true;
    }
    return false;
}
/** The folders of this user's runs. Everything else is passed over: other names, links, what others could write into. */
async function listOwnFolders(tempFolder, now) {
    const parent = parentIn(tempFor(tempFolder));
    if (!(await isPrivate(parent)))
        return [];
    const found = [];
    for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(parent).catch(() => [])).filter((entry) => NAME.test(entry))) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name);
        if (!(await isPrivate(path)))
            continue;
        const owner = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, OWNER_FILE), 'utf8').catch(() => '');
        const made = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
        found.push({ path, owner, isOld: made !== undefined && now - made.mtimeMs > OLD_MS });
    }
    return found;
}
/** Undefined when what has that name is not this user's alone. */
async function makeParent(temp) {
    const parent = parentIn(temp);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(temp, { recursive: true });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(parent, { mode: 0o700 });
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
    return (await isPrivate(parent)) ? parent : undefined;
}
function tempFor(tempFolder) {
    const temp = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(tempFolder);
    const length = Buffer.byteLength((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parentIn(temp), 'xxxxxx'));
    return length > LONGEST_FOLDER && process.platform !== 'win32' ? SHORT_TEMP : temp;
}
function parentIn(temp) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, `hl-${process.getuid?.() ?? 'user'}`);
}
/** A folder and no link to one, of this user, that nobody else may enter. Windows gives each user a temp folder of its own. */
async function isPrivate(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (!found?.isDirectory())
        return false;
    return process.getuid === undefined || (found.uid === process.getuid() && (found.mode & 0o077) === 0);
}


/***/ }),

/***/ 85764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ lifeOf),
/* harmony export */   h: () => (/* binding */ ownIdentity)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53339);
/* harmony import */ var _util_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63739);



const identity = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Of the kernel's start, and of the namespace in which `pid` counts; empty where there is no /proc. */
    boot: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    namespace: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    pid: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    /** In clock ticks since the kernel's start: a number is given to another process at some time. */
    startedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
function ownIdentity() {
    return { ...ownPlace(), pid: process.pid, startedAt: startOf(process.pid) };
}
/** Whether the process that wrote this of itself lives; `unknown` for one of another container, boot or machine, and for no identity. */
function lifeOf(text) {
    const { data } = identity.safeParse((0,_util_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text));
    const { boot, namespace } = ownPlace();
    if (data?.boot !== boot || data.namespace !== namespace)
        return 'unknown';
    if (boot !== '')
        return startOf(data.pid) === data.startedAt ? 'alive' : 'dead';
    try {
        process.kill(data.pid, 0);
        return 'alive';
    }
    catch (error) {
        return error.code === 'ESRCH' ? 'dead' : 'alive';
    }
}
function ownPlace() {
    try {
        const boot = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
        return { boot, namespace: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid') };
    }
    catch {
        return { boot: '', namespace: '' };
    }
}
/** Empty for a process that does not exist, and where there is no /proc. */
function startOf(pid) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        // The name of the program may hold anything, also brackets and spaces.
        const [state, ...fields] = text.slice(text.lastIndexOf(')') + 2).split(' ');
        return state === 'Z' ? '' : (fields[18] ?? '');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 63739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ replaceStringAt),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** The value of JSON text; undefined when it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** A JSON token without the rest of a string: a pattern over all of it would need a stack as long as the string. */
const TOKEN = /["{}[\],:]|[^\s{}[\],:"]+/g;
/**
 * Replaces the string at a path of object keys in JSON text and leaves every other byte as it is, so that numbers and
 * fields that JavaScript would write differently survive. Undefined when there is no string at that path.
 */
function replaceStringAt(json, path, value) {
    const keys = [];
    let isKey = false;
    for (const { token, index } of tokensOf(json)) {
        if (token === '{' || token === '[') {
            keys.push(undefined);
            isKey = token === '{';
        }
        else if (token === '}' || token === ']') {
            keys.pop();
            isKey = false;
        }
        else if (token === ':') {
            isKey = false;
        }
        else if (token === ',') {
            isKey = keys.at(-1) !== undefined;
        }
        else if (isKey) {
            keys[keys.length - 1] = JSON.parse(token);
        }
        else if (token.startsWith('"') &&
            keys.length === path.length &&
            keys.every((key, i) => key === path[i])) {
            return json.slice(0, index) + JSON.stringify(value) + json.slice(index + token.length);
        }
    }
    return undefined;
}
function* tokensOf(json) {
    const pattern = new RegExp(TOKEN);
    for (let match = pattern.exec(json); match; match = pattern.exec(json)) {
        const { 0: start, index } = match;
        if (start === '"')
            pattern.lastIndex = endOfString(json, index);
        yield { token: json.slice(index, pattern.lastIndex), index };
    }
}
/** Where the string that begins at `start` ends, its quote included. */
function endOfString(json, start) {
    let end = start + 1;
    while (end < json.length && json[end] !== '"')
        end += json[end] === '\\' ? 2 : 1;
    return end + 1;
}


/***/ })

};
