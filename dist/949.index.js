export const id = 949;
export const ids = [949];
export const modules = {

  949:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  cli: () => (  cli)
});

var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var registry = __webpack_require__(38280);
;// CONCATENATED MODULE: ./build/entries/cli/ask-person.js
function askPerson({ input, output }, env, signal) {
    if (!input.isTTY || !output.isTTY || env.CI)
        return undefined;
    return async (question) => {
        const { createInterface } = await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 26848, 19));
        const lines = createInterface({ input, output });
        try {
            const answer = await lines.question(question, { signal });
            return answer.trim().toLowerCase() === 'yes';
        }
        catch {
            return false;
        }
        finally {
            lines.close();
        }
    };
}

var commander = __webpack_require__(67375);
var option_values = __webpack_require__(10788);
var dist_commander = __webpack_require__(1283);
;// CONCATENATED MODULE: ./build/options/option.js
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
const VERSION = '0.1.0';

var read_value = __webpack_require__(25977);
var duration = __webpack_require__(71081);
;// CONCATENATED MODULE: ./build/entries/cli/cli-flags.js





function addFlag(program, name, given) {
    const row = (0,option_values .wV)(name);
    if (row.flag === undefined)
        return;
    const take = (text) => {
        given[name] = added(row, given[name], text);
    };
    const letter = row.short === undefined ? '' : `-${row.short}, `;
    for (const flags of [`${letter}--${row.flag}`, ...(row.alias === undefined ? [] : [row.alias])]) {
        const option = new commander .c$(flags + placeholderOf(row), plainText(helpOf(row))).helpGroup(`${OPTION_GROUPS[row.group]}:`);
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
function addRefusedFlag(program, name, why) {
    const { flag, short, alias } = (0,option_values .wV)(name);
    if (flag === undefined)
        return;
    const letter = short === undefined ? '' : `-${short}, `;
    for (const flags of [`${letter}--${flag}`, ...(alias === undefined ? [] : [alias])]) {
        const option = new commander .c$(`${flags} [value]`).hideHelp();
        program.addOption(option);
        program.on(`option:${option.name()}`, () => program.error(`error: ${option.long} ${why}`, { code: 'commander.refusedOption' }));
    }
}
function added(row, before, text) {
    switch (row.type) {
        case 'switch':
            return !row.default;
        case 'list':
            return [...(before ?? []), ...(0,read_value .r)(text)];
        case 'lines':
            return [...(before ?? []), text];
        case 'block':
            return before === undefined ? text : `${before}\n${text}`;
        case 'count':
            return Number(text);
        case 'duration':
            return (0,duration .E9)(text);
        default:
            return text;
    }
}
function plainText(markdown) {
    return markdown.replaceAll('`', '');
}
function checked(row, text) {
    if (text === '')
        throw new commander .Di('It needs a value.');
    if (ALL_FLAGS.includes(text))
        throw new commander .Di('It needs a value, and this is another option.');
    const value = (0,read_value .w)(row, text, '');
    if (!value.ok)
        throw new commander .Di(value.failure.remedy ?? '');
    return text;
}
const ALL_FLAGS = option_values .TM.flatMap((name) => {
    const { flag, short } = (0,option_values .wV)(name);
    return [...(flag === undefined ? [] : [`--${flag}`]), ...(short === undefined ? [] : [`-${short}`])];
});
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
function cliProgram(commands, onCommand) {
    const printed = { output: '', error: '' };
    const write = (text) => {
        printed.output += text;
    };
    const program = new commander .uB(PROGRAM)
        .description('Ships Helm charts from one declarative manifest.')
        .usage('<command> [options]')
        .version(VERSION, '--version', 'Print the version')
        .enablePositionalOptions()
        .addHelpOption(new commander .c$('-h, --help', 'Show help'))
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
    for (const name of option_values .TM)
        addRefusedFlag(program, name, 'stands before the command; write it after');
    program
        .command('version')
        .summary('Print the version')
        .action(() => write(`${VERSION}\n`));
    (0,dist_commander .A)(program, { completionCommandName: 'completion' });
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
        .addHelpOption(new commander .c$('-h, --help', 'Show help').helpGroup(`${OPTION_GROUPS.output}:`))
        .showHelpAfterError(`(${PROGRAM} ${command.name} --help lists its options)`)
        .addHelpText('after', ['', 'Examples:', ...examples].join('\n'));
    const taken = (0,option_values .cz)([...command.options, 'output']);
    for (const name of option_values .TM) {
        if (taken.includes(name))
            addFlag(sub, name, given);
        else
            addRefusedFlag(sub, name, `has no effect on ${command.name}`);
    }
    addPositional(sub, command, given);
    sub.action(() => onCommand(command, given));
}
function addPositional(sub, { name, positional }, given) {
    if (positional === undefined)
        return;
    const row = (0,option_values .wV)(positional.option);
    const isMany = row.type === 'list';
    const help = plainText(row.flagHelp ?? row.help);
    sub.addArgument(new commander .ef(`[${positional.as}${isMany ? '...' : ''}]`, help));
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



function parseCliArguments(args, commands) {
    let run;
    const { parse, printed } = cliProgram(commands, (command, given) => {
        run = { kind: 'run', command, values: (0,option_values .rO)(given) };
    });
    try {
        parse(args.length === 0 ? ['--help'] : inOwnWords(args, commands));
    }
    catch (error) {
        if (!(error instanceof commander .b7))
            throw error;
        if (error.exitCode !== 0)
            return { kind: 'usage', message: messageOf(error, printed) };
    }
    return run ?? { kind: 'text', text: printed.output };
}
function messageOf({ message }, { error }) {
    const lines = withFlagOfInput((error.trim() || message).replace(/^error: /, '')).split('\n');
    const isGuessed = lines.some((line) => line.startsWith('(Did you mean'));
    return lines.filter((line) => !(isGuessed && line.includes('--help lists'))).join('\n');
}
function withFlagOfInput(text) {
    const input = /^unknown option '--([\w-]+)(?:=[^']*)?'/.exec(text)?.[1];
    if (input === undefined)
        return text;
    const [first] = text.split('\n', 1);
    if (SETTINGS_OF_HELM.includes(input))
        return `${first}\n(It is a setting of each chart, in the manifest: docs/manifest.md)`;
    const row = option_values .TM.map(option_values .wV).find((it) => it.input === input);
    const flag = OF_OTHERS[input] ?? row?.flag;
    return flag === undefined || flag === input ? text : `${first}\n(Did you mean --${flag}?)`;
}
const OF_OTHERS = {
    only: 'select',
    chart: 'select',
    charts: 'select',
    release: 'select',
    selector: 'select',
    target: 'select',
    exclude: 'select',
    env: 'environment',
    'kube-context': 'context',
    'auto-approve': 'yes',
    out: 'plan-out',
    var: 'vars',
};
const SETTINGS_OF_HELM = [
    ...['atomic', 'wait', 'wait-for-jobs', 'timeout', 'create-namespace', 'no-hooks', 'history-max'],
    ...['take-ownership', 'skip-schema-validation', 'skip-crds', 'rollback-on-failure', 'cleanup-on-fail'],
];
const ITS_OWN = ['help', 'version', 'completion'];
function inOwnWords(args, commands) {
    const [first, second] = args;
    if (first === 'completion' && second === 'pwsh')
        return [first, 'powershell'];
    const names = commands.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    const isKnown = [...names, ...ITS_OWN].includes(second ?? '');
    return first === 'help' && second !== undefined && !isKnown ? [second] : args;
}

var display_width = __webpack_require__(39738);
;// CONCATENATED MODULE: ./build/entries/cli/live-screen.js

function createLiveScreen(terminal) {
    let shown = [];
    const erased = () => {
        const columns = Math.max(1, terminal.columns());
        const height = shown.reduce((sum, line) => sum + Math.max(1, Math.ceil((0,display_width .F)(line) / columns)), 0);
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
function currentTerminal() {
    return {
        write: (text) => process.stderr.write(text),
        columns: () => process.stderr.columns || 80,
        rows: () => process.stderr.rows || 24,
    };
}
function hasLiveTable(env, { isTTY }) {
    return isTTY === true && env.NO_COLOR === undefined && env.TERM !== 'dumb' && !env.CI;
}

var coloured = __webpack_require__(99167);
;// CONCATENATED MODULE: ./build/entries/cli/terminal-sink.js

function terminalSink(write, { colour, debug }) {
    return (level, line, tone) => {
        if (level === 'debug' && !debug)
            return;
        write(`${colour ? (0,coloured .q)(level, line, tone) : line}\n`);
    };
}

var exit_code = __webpack_require__(49221);
var follow_run = __webpack_require__(3121);
var host_paths = __webpack_require__(71336);
var internal_error = __webpack_require__(10969);
var folders = __webpack_require__(31405);
var promises_ = __webpack_require__(51455);
var files = __webpack_require__(72211);
var private_folder = __webpack_require__(24408);
;// CONCATENATED MODULE: ./build/system/old-folders.js





const OLD_MS = 7 * 24 * 3_600_000;
async function removeOldFolders(parent, prefix, now) {
    const names = await (0,promises_.readdir)(parent).catch(() => []);
    for (const name of names.filter((it) => it.startsWith(prefix) && isRandom(it.slice(prefix.length)))) {
        const path = (0,external_node_path_.join)(parent, name);
        const found = lookAt(path);
        const isOld = found !== undefined && now - found.mtimeMs > OLD_MS;
        if (isOld && (await (0,private_folder .G)(path)))
            await (0,files .v$)(path).catch(() => { });
    }
}
function isRandom(text) {
    return /^[A-Za-z0-9]{6}$/.test(text);
}
function lookAt(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}

var own_folder = __webpack_require__(92325);
var process_identity = __webpack_require__(85764);
var leftover_processes = __webpack_require__(61952);
;// CONCATENATED MODULE: ./build/entries/left-folders.js





async function sweepLeftFolders(tempFolder, clock) {
    for (const { path, owner, isOld } of await (0,own_folder .wX)(tempFolder, clock.now())) {
        const life = (0,process_identity .c)(owner);
        if (life === 'alive' || (life === 'unknown' && !isOld))
            continue;
        if (life === 'dead')
            await (0,leftover_processes .k)(path, clock);
        await (0,own_folder .Tc)(path).catch(() => { });
    }
}
function sweepOldResults(tempFolder, clock) {
    return removeOldFolders(tempFolder, folders .Dd, clock.now());
}

var repository = __webpack_require__(67813);
var stop_on_signals = __webpack_require__(49293);
var tell = __webpack_require__(55284);
var github_event = __webpack_require__(6830);
var log_sink = __webpack_require__(20406);
;// CONCATENATED MODULE: ./build/github/without-commands.js
function withoutCommands(text) {
    return text.replace(/^([^\S\r\n\u2028\u2029]*)::/gm, '$1\\::').replaceAll('##[', '##\\u005b');
}

var printable = __webpack_require__(72310);
;// CONCATENATED MODULE: ./build/report/progress/profile.js


const MOST_ROWS = 15;
function profileLines(result) {
    const { cost, durationMs } = result;
    const tables = [
        table(['BEFORE THE CHARTS', 'TIME'], 1, (cost.steps ?? []).map(({ name, durationMs: took }) => [name, (0,duration .a3)(took)])),
        table(['CHART', 'PHASE', 'TIME'], 2, byDuration(phaseRows(result)).map(({ id, phase, durationMs: took }) => [
            id,
            phase,
            (0,duration .a3)(took),
        ])),
        table(['PROCESS', 'STARTS', 'TIME IN ALL'], 1, byDuration(cost.processes ?? []).map(({ name, starts, durationMs: took }) => [
            name,
            String(starts),
            took === 0 ? 'still runs' : (0,duration .a3)(took),
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
        `${(0,duration .a3)(durationMs)} in all`,
        `${processes} processes started (Helm ${cost.helmProcesses}, kubectl ${cost.kubectlProcesses})`,
        `${cost.apiCalls} API calls, ${kilobytes(cost.apiBytes)} received`,
    ].join(', ');
}
function phaseRows({ releases }) {
    return releases.flatMap(({ id, phases }) => phases.map(({ phase, durationMs }) => ({ id: (0,printable .g)(id), phase, durationMs })));
}
function byDuration(rows) {
    return [...rows].sort((a, b) => b.durationMs - a.durationMs);
}
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

var inherited_env = __webpack_require__(85688);
var clock = __webpack_require__(37218);
var system_log = __webpack_require__(7934);
var system_redactor = __webpack_require__(9388);
var spawn = __webpack_require__(32261);
var supervisor = __webpack_require__(50136);
var create_tools = __webpack_require__(75850);
var unreachable = __webpack_require__(40891);
;// CONCATENATED MODULE: ./build/cli.js
































async function cli(args) {
    const [first = ''] = args;
    const known = isVersion(args) ? [] : await commandsFor(first);
    const parsed = parseCliArguments(args, known);
    switch (parsed.kind) {
        case 'text':
            process.stdout.write(parsed.text);
            return;
        case 'usage':
            return usage(parsed.message);
        case 'run': {
            const mistaken = lostFolder() ?? mistakenManifest(parsed.values);
            if (mistaken !== undefined)
                return usage(mistaken);
            return run(parsed.command, parsed.values);
        }
        default:
            return (0,unreachable .H)(parsed);
    }
}
function lostFolder() {
    try {
        process.cwd();
        return undefined;
    }
    catch {
        return 'the current folder does not exist any more. Change to one that does, and try again';
    }
}
function isVersion(args) {
    return args.length === 1 && args[0] === '--version';
}
async function commandsFor(name) {
    const named = await (0,registry .v)(name);
    return named ? [named] : (0,registry .ib)();
}
function usage(message) {
    process.stderr.write(`${message}\n`);
    process.exitCode = 3;
}
function mistakenManifest({ manifest }) {
    if (manifest === undefined || /[./\\]/.test(manifest) || (0,external_node_fs_.existsSync)(manifest))
        return undefined;
    return `there is no file ${manifest}; for a chart, write --select ${manifest}`;
}
async function run(command, values) {
    const env = (0,host_paths .lc)();
    const debug = values.debug || env.RUNNER_DEBUG === '1';
    const redactor = (0,system_redactor .l)();
    const terminal = currentTerminal();
    const screen = createLiveScreen(terminal);
    const colour = process.stderr.isTTY === true && env.NO_COLOR === undefined;
    const inJob = env.GITHUB_ACTIONS === 'true';
    const actions = inJob ? (0,log_sink .g)(screen.print, { token: (0,external_node_crypto_.randomUUID)(), debug }) : undefined;
    const log = (0,system_log .h)(actions?.sink ?? terminalSink(screen.print, { colour, debug }), redactor);
    const follower = hasLiveTable(env, process.stderr)
        ? (0,follow_run ._)({ screen, terminal, log, redactor, clock: clock .m })
        : (0,follow_run .C)(log, clock .m);
    const { signal, forced, release } = (0,stop_on_signals .Z)((by) => log.warning(`${by}: the run is being cancelled`), { limitMs: values.runTimeout });
    const confirm = values.yes
        ? undefined
        : askPerson({ input: process.stdin, output: process.stderr }, env, signal);
    const options = await toOptions(values, env);
    const ofRepository = (0,repository .h)({ token: env.GITHUB_TOKEN, repository: options.repository }, { env, redactor, signal });
    const deps = {
        ...(confirm && { confirm }),
        ...ofRepository,
        env,
        clock: clock .m,
        log,
        redactor,
        spawn: (0,spawn .W)({ force: forced, supervisor: (0,supervisor .p)() }),
        tools: (0,create_tools .u)({
            env: (0,inherited_env .C)(env),
            clock: clock .m,
            log,
            cacheFolder: (0,host_paths .nF)(env),
            tempFolder: (0,external_node_os_.tmpdir)(),
            workingFolder: process.cwd(),
        }),
        tempFolder: (0,external_node_os_.tmpdir)(),
        chartCache: (0,host_paths .dT)(env),
        onEvent: follower.onEvent,
        signal,
        forced,
        saveState: () => { },
    };
    await sweepLeftFolders((0,external_node_os_.tmpdir)(), clock .m);
    const sweeping = sweepOldResults((0,external_node_os_.tmpdir)(), clock .m);
    const outcome = await command
        .run(options, deps)
        .catch((error) => ({ kind: 'failed-early', failure: (0,internal_error .W)(error, { debug }) }))
        .finally(release)
        .finally(follower.stop);
    await sweeping;
    const told = (0,tell .q)(outcome, command, redactor);
    const { ending, lines, json } = told;
    process.exitCode = (0,exit_code .F)(told, { detailed: values.detailedExitcode });
    if (values.output === 'json') {
        const text = JSON.stringify(redactor.cleanJson(json), null, 2);
        process.stdout.write(`${inJob ? withoutCommands(text) : text}\n`);
    }
    else if (values.output === 'markdown') {
        const text = redactor.clean(told.markdown ?? told.summary ?? '');
        process.stdout.write(inJob ? withoutCommands(text) : text);
    }
    else if (ending === 'good') {
        const isColoured = colour && process.stdout.isTTY;
        for (const line of lines) {
            const clean = redactor.clean((0,printable .o)(line));
            const text = isColoured ? (0,coloured .q)('info', clean, told.tones?.get(line)) : clean;
            process.stdout.write(`${inJob ? withoutCommands(text) : text}\n`);
        }
    }
    if (ending !== 'good')
        writeFailed(told, log);
    if (values.profile && (0,tell .g)(outcome))
        for (const line of profileLines(outcome.result))
            log.info(line);
    actions?.end();
}
function writeFailed({ lines, tones }, log) {
    for (const line of lines) {
        const tone = tones?.get(line);
        if (tone === undefined)
            log.error(line);
        else
            log.info(line, tone);
    }
}
async function toOptions(values, env) {
    const { manifest: given, kubeconfigPath, planOut, savedPlan, ...others } = values;
    const workspace = (0,host_paths .B3)(process.cwd());
    const manifest = await manifestPath(given, workspace);
    return {
        ...others,
        workspace,
        ...(manifest !== undefined && { manifest }),
        ...(planOut !== undefined && { planOut: (0,external_node_path_.resolve)(planOut) }),
        ...(savedPlan !== undefined && { savedPlan: (0,external_node_path_.resolve)(savedPlan) }),
        ...(kubeconfigPath !== undefined && { kubeconfigPath: (0,external_node_path_.resolve)(kubeconfigPath) }),
        ...(env.GITHUB_REPOSITORY && { repository: env.GITHUB_REPOSITORY }),
        isFork: (await (0,github_event .j)(env)).isFork,
    };
}
async function manifestPath(given, workspace) {
    if (given !== undefined)
        return (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(given));
    const { DEFAULT_PATHS } = await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(1283)]).then(__webpack_require__.bind(__webpack_require__, 81283));
    const here = DEFAULT_PATHS.find((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(process.cwd(), path)));
    return here === undefined ? undefined : (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(here));
}


  }),

  61952:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  isStillRunning),
    k: () => (  endLeftoverProcesses)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const GRACE_MS = 5_000;
const POLL_MS = 100;
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
function isIn(folder, text) {
    return text.includes(folder + node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
}
function readText(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').catch(() => '');
}
function signal(pid, name) {
    try {
        process.kill(pid, name);
    }
    catch {
    }
}


  }),

  31405:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Dd: () => (  RESULT_PREFIX),
    Qy: () => (  withFolders),
    lP: () => (  makeScratch)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48136);
  var _model_result_filesystem_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77888);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46305);
  var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72211);
  var _system_own_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92325);







const RESULT_PREFIX = 'helm-lifecycle-';
async function withFolders(options, deps, work) {
    const scratch = await makeScratch(deps);
    if (!scratch.ok)
        return scratch;
    try {
        const folders = await makeKept(scratch.value, options, deps);
        return folders.ok ? await work(folders.value) : folders;
    }
    finally {
        await (0,_system_own_folder_js__WEBPACK_IMPORTED_MODULE_5__  .Tc)(scratch.value);
    }
}
async function makeKept(scratch, { resultFolder, keeps = 'result' }, deps) {
    try {
        const result = keeps === 'nothing'
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'result')
            : (resultFolder ?? (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__  .I2)(deps.tempFolder, RESULT_PREFIX)));
        const diagnostics = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(result, 'diagnostics');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(diagnostics, { recursive: true });
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ private: scratch, result, diagnostics });
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__  .f)(unusableFolder(error));
    }
}
async function makeScratch(deps) {
    try {
        const folder = await (0,_system_own_folder_js__WEBPACK_IMPORTED_MODULE_5__  .xc)(deps.tempFolder);
        deps.saveState('privateFolder', folder);
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(folder);
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__  .f)(unusableFolder(error));
    }
}
function unusableFolder(error) {
    const known = (0,_model_result_filesystem_failure_js__WEBPACK_IMPORTED_MODULE_3__  .i)(error);
    if (known)
        return (0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_2__  .i)('make the folders of the run', known);
    return {
        reason: 'filesystem',
        message: `make the folders of the run: ${error.message}`,
        remedy: 'Free some space, or point RUNNER_TEMP (TMPDIR for the CLI) at a folder that is writable.',
    };
}


  }),

  92325:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Tc: () => (  removeOwnFolder),
    Zn: () => (  isOwnFolder),
    wX: () => (  listOwnFolders),
    xc: () => (  makeOwnFolder)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72211);
  var _private_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24408);
  var _process_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85764);





const OWNER_FILE = 'owner';
const NAME = /^[A-Za-z0-9]{6}$/;
const LONGEST_FOLDER = 70;
const SHORT_TEMP = '/tmp';
const MOST_TRIES = 20;
const OLD_MS = 7 * 24 * 3_600_000;
async function makeOwnFolder(tempFolder) {
    const temp = tempFor(tempFolder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(temp, { recursive: true });
    const folder = (await makeBelow(parentIn(temp))) ?? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(`${parentIn(temp)}-`));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(folder, 0o700);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, OWNER_FILE), JSON.stringify(await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__  .h)()), { mode: 0o600 });
    return folder;
}
async function removeOwnFolder(path) {
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__  .v$)(path);
    if (NAME.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).catch(() => { });
}
async function isOwnFolder(path, tempFolder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    for (const temp of new Set([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(tempFolder), tempFor(tempFolder)])) {
        const isBelow = parent === parentIn(temp) && NAME.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)) && (await (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_3__  .G)(parent));
        const isAlone = parent === temp && NAME.test(path.slice(`${parentIn(temp)}-`.length));
        if ((isBelow || isAlone) && (await (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_3__  .G)(path)))
            return true;
    }
    return false;
}
async function listOwnFolders(tempFolder, now) {
    const parent = parentIn(tempFor(tempFolder));
    if (!(await (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_3__  .G)(parent)))
        return [];
    const found = [];
    for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(parent).catch(() => [])).filter((entry) => NAME.test(entry))) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name);
        if (!(await (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_3__  .G)(path)))
            continue;
        const owner = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, OWNER_FILE), 'utf8').catch(() => '');
        const made = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
        found.push({ path, owner, isOld: made !== undefined && now - made.mtimeMs > OLD_MS });
    }
    return found;
}
async function makeBelow(parent) {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(parent, { mode: 0o700 }).catch(unless('EEXIST'));
        if (!(await (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_3__  .G)(parent)))
            continue;
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, '/')).catch(unless('ENOENT'));
        if (folder === undefined)
            continue;
        if ((await (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_3__  .G)(parent)) && (await (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_3__  .G)(folder)))
            return folder;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(folder).catch(() => { });
    }
    return undefined;
}
function unless(expected) {
    return (error) => {
        if (error.code !== expected)
            throw error;
    };
}
function tempFor(tempFolder) {
    const temp = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(tempFolder);
    const length = Buffer.byteLength((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parentIn(temp), 'xxxxxx'));
    return length > LONGEST_FOLDER && process.platform !== 'win32' ? SHORT_TEMP : temp;
}
function parentIn(temp) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, `hl-${process.getuid?.() ?? 'user'}`);
}


  }),

  24408:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  isPrivate)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

async function isPrivate(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (!found?.isDirectory())
        return false;
    return process.getuid === undefined || (found.uid === process.getuid() && (found.mode & 0o077) === 0);
}


  }),

  85764:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  lifeOf),
    h: () => (  ownIdentity)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53339);
  var _util_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63739);



const identity = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
    boot: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(),
    namespace: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(),
    pid: zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(1),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(),
});
function ownIdentity() {
    return { ...ownPlace(), pid: process.pid, startedAt: startOf(process.pid) };
}
function lifeOf(text) {
    const { data } = identity.safeParse((0,_util_json_text_js__WEBPACK_IMPORTED_MODULE_2__  .qF)(text));
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
function startOf(pid) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        const [state, ...fields] = text.slice(text.lastIndexOf(')') + 2).split(' ');
        return state === 'Z' ? '' : (fields[18] ?? '');
    }
    catch {
        return '';
    }
}


  })

};
