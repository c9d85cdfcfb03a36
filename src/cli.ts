import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { Command, Outcome, Told } from './commands/command.ts';
import { allCommands, commandNamed } from './commands/registry.ts';
import { askPerson } from './entries/cli/ask-person.ts';
import { parseCliArguments } from './entries/cli/cli-arguments.ts';
import { createLiveScreen } from './entries/cli/live-screen.ts';
import { currentTerminal, hasLiveTable } from './entries/cli/terminal.ts';
import { terminalSink } from './entries/cli/terminal-sink.ts';
import { exitCodeOf } from './entries/exit-code.ts';
import { followByLines, followLive } from './entries/follow-run.ts';
import { cacheFolder, chartCacheFolder, currentEnv, workspaceOf } from './entries/host-paths.ts';
import { internalError } from './entries/internal-error.ts';
import { sweepLeftFolders, sweepOldResults } from './entries/left-folders.ts';
import { openRepository } from './entries/repository.ts';
import { stopOnSignals } from './entries/stop-on-signals.ts';
import { isRan, tell } from './entries/tell.ts';
import { readEvent } from './github/event.ts';
import { createActionsLog } from './github/log-sink.ts';
import { withoutCommands } from './github/without-commands.ts';
import type { OptionValues } from './options/option-values.ts';
import { profileLines } from './report/progress/profile.ts';
import type { Deps, RunOptions } from './session/contract.ts';
import { inheritedEnv } from './session/opening/inherited-env.ts';
import { systemClock } from './system/clock.ts';
import { coloured } from './system/coloured.ts';
import { createLog, type Log } from './system/log.ts';
import { createRedactor } from './system/redactor.ts';
import { createSpawn } from './system/spawn.ts';
import { createSupervisor } from './system/supervisor.ts';
import { createTools } from './tools/create-tools.ts';
import { printableLine } from './util/printable.ts';
import { unreachable } from './util/unreachable.ts';

/** The command line: arguments -> command -> text or JSON on standard output, log on standard error, exit code. */
export async function cli(args: string[]): Promise<void> {
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
      const mistaken = lostFolder() ?? mistakenManifest(parsed.values);
      if (mistaken !== undefined) return usage(mistaken);
      return run(parsed.command, parsed.values);
    }
    default:
      return unreachable(parsed);
  }
}

/** Of a shell in a folder that was deleted since. */
function lostFolder(): string | undefined {
  try {
    process.cwd();
    return undefined;
  } catch {
    return 'the current folder does not exist any more. Change to one that does, and try again';
  }
}

function isVersion(args: string[]): boolean {
  return args.length === 1 && args[0] === '--version';
}

async function commandsFor(name: string): Promise<Command[]> {
  const named = await commandNamed(name);
  return named ? [named] : allCommands();
}

function usage(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 3;
}

/** Whoever writes `deploy api` means a chart. */
function mistakenManifest({ manifest }: OptionValues): string | undefined {
  if (manifest === undefined || /[./\\]/.test(manifest) || existsSync(manifest)) return undefined;
  return `there is no file ${manifest}; for a chart, write --select ${manifest}`;
}

async function run(command: Command, values: OptionValues): Promise<void> {
  const env = currentEnv();
  const debug = values.debug || env.RUNNER_DEBUG === '1';
  const redactor = createRedactor();
  const terminal = currentTerminal();
  const screen = createLiveScreen(terminal);
  const colour = process.stderr.isTTY === true && env.NO_COLOR === undefined;
  const inJob = env.GITHUB_ACTIONS === 'true';
  const actions = inJob ? createActionsLog(screen.print, { token: randomUUID(), debug }) : undefined;
  const log = createLog(actions?.sink ?? terminalSink(screen.print, { colour, debug }), redactor);
  const follower = hasLiveTable(env, process.stderr)
    ? followLive({ screen, terminal, log, redactor, clock: systemClock })
    : followByLines(log, systemClock);
  const { signal, forced, release } = stopOnSignals(
    (by) => log.warning(`${by}: the run is being cancelled`),
    { limitMs: values.runTimeout },
  );
  const confirm = values.yes
    ? undefined
    : askPerson({ input: process.stdin, output: process.stderr }, env, signal);
  const options = await toOptions(values, env);
  const ofRepository = openRepository(
    { token: env.GITHUB_TOKEN, repository: options.repository },
    { env, redactor, signal },
  );
  const deps: Deps = {
    ...(confirm && { confirm }),
    ...ofRepository,
    env,
    clock: systemClock,
    log,
    redactor,
    spawn: createSpawn({ force: forced, supervisor: createSupervisor() }),
    tools: createTools({
      env: inheritedEnv(env),
      clock: systemClock,
      log,
      cacheFolder: cacheFolder(env),
      tempFolder: tmpdir(),
      workingFolder: process.cwd(),
    }),
    tempFolder: tmpdir(),
    chartCache: chartCacheFolder(env),
    onEvent: follower.onEvent,
    signal,
    forced,
    // Nobody comes after a command line to clean up: the next one does it.
    saveState: () => {},
  };
  await sweepLeftFolders(tmpdir(), systemClock);
  // Nothing waits for it, and a run often waits for others.
  const sweeping = sweepOldResults(tmpdir(), systemClock);
  const outcome = await command
    .run(options, deps)
    .catch((error): Outcome => ({ kind: 'failed-early', failure: internalError(error, { debug }) }))
    .finally(release)
    .finally(follower.stop);
  await sweeping;
  const told = tell(outcome, command, redactor);
  const { ending, lines, json } = told;
  process.exitCode = exitCodeOf(told, { detailed: values.detailedExitcode });
  if (values.output === 'json') {
    const text = JSON.stringify(redactor.cleanJson(json), null, 2);
    process.stdout.write(`${inJob ? withoutCommands(text) : text}\n`);
  } else if (values.output === 'markdown') {
    const text = redactor.clean(told.markdown ?? told.summary ?? '');
    process.stdout.write(inJob ? withoutCommands(text) : text);
  } else if (ending === 'good') {
    const isColoured = colour && process.stdout.isTTY;
    for (const line of lines) {
      const clean = redactor.clean(printableLine(line));
      const text = isColoured ? coloured('info', clean, told.tones?.get(line)) : clean;
      process.stdout.write(`${inJob ? withoutCommands(text) : text}\n`);
    }
  }
  if (ending !== 'good') writeFailed(told, log);
  if (values.profile && isRan(outcome)) for (const line of profileLines(outcome.result)) log.info(line);
  actions?.end();
}

/** A line that is something of its own, such as one of a diff, is shown as that. */
function writeFailed({ lines, tones }: Told, log: Log): void {
  for (const line of lines) {
    const tone = tones?.get(line);
    if (tone === undefined) log.error(line);
    else log.info(line, tone);
  }
}

async function toOptions(values: OptionValues, env: Record<string, string>): Promise<RunOptions> {
  const { manifest: given, kubeconfigPath, planOut, savedPlan, ...others } = values;
  const workspace = workspaceOf(process.cwd());
  const manifest = await manifestPath(given, workspace);
  return {
    ...others,
    workspace,
    ...(manifest !== undefined && { manifest }),
    ...(planOut !== undefined && { planOut: resolve(planOut) }),
    ...(savedPlan !== undefined && { savedPlan: resolve(savedPlan) }),
    ...(kubeconfigPath !== undefined && { kubeconfigPath: resolve(kubeconfigPath) }),
    ...(env.GITHUB_REPOSITORY && { repository: env.GITHUB_REPOSITORY }),
    isFork: (await readEvent(env)).isFork,
  };
}

/** Relative to the workspace. Without one that is given, the manifest of the current folder comes before the workspace's. */
async function manifestPath(given: string | undefined, workspace: string): Promise<string | undefined> {
  if (given !== undefined) return relative(workspace, resolve(given));
  const { DEFAULT_PATHS } = await import('./manifest/read/read-manifest.ts');
  const here = DEFAULT_PATHS.find((path) => existsSync(join(process.cwd(), path)));
  return here === undefined ? undefined : relative(workspace, resolve(here));
}
