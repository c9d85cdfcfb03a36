import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { Outcome } from './commands/contract.ts';
import { type CliRun, parseCliArguments } from './entries/cli-arguments.ts';
import { HELP } from './entries/cli-help.ts';
import { conclude, redactedOutcome } from './entries/conclusion.ts';
import { exitCodeOf } from './entries/exit-code.ts';
import { followByLines, followLive } from './entries/follow-run.ts';
import { internalError } from './entries/internal-error.ts';
import { sweepLeftFolders } from './entries/left-folders.ts';
import { createLiveScreen } from './entries/live-screen.ts';
import { runCommand } from './entries/run-command.ts';
import { stopOnSignals } from './entries/stop-on-signals.ts';
import { cacheFolder, chartCacheFolder, currentEnv, workspaceOf } from './entries/surroundings.ts';
import { currentTerminal, hasLiveTable } from './entries/terminal.ts';
import { terminalSink } from './entries/terminal-sink.ts';
import { VERSION } from './entries/version.ts';
import { profileLines } from './report/profile.ts';
import type { Deps, RunOptions } from './session/contract.ts';
import { systemClock } from './system/clock.ts';
import { createLog } from './system/log.ts';
import { createRedactor } from './system/redactor.ts';
import { createSpawn } from './system/spawn.ts';
import { createTools } from './tools/create-tools.ts';
import { unreachable } from './util/unreachable.ts';

/** The command line: arguments -> command -> text or JSON on standard output, log on standard error, exit code. */
export async function cli(args: string[]): Promise<void> {
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
      return unreachable(parsed);
  }
}

async function explainCode({ code, output }: { code?: string; output: 'text' | 'json' }): Promise<void> {
  const { explain } = await import('./commands/explain.ts');
  const explained = explain(code);
  if (explained.ok) {
    const { text, json } = explained.value;
    process.stdout.write(output === 'json' ? `${JSON.stringify(json, null, 2)}\n` : text);
    return;
  }
  process.stderr.write(`${explained.failure.message}; ${explained.failure.remedy}\n`);
  process.exitCode = 3;
}

async function run(args: CliRun): Promise<void> {
  const env = currentEnv();
  const debug = args.debug || env.RUNNER_DEBUG === '1';
  const redactor = createRedactor();
  const terminal = currentTerminal();
  const screen = createLiveScreen(terminal);
  const colour = process.stderr.isTTY === true && env.NO_COLOR === undefined;
  const log = createLog(terminalSink(screen.print, { colour, debug }), redactor);
  const follower = hasLiveTable(env, process.stderr)
    ? followLive({ screen, terminal, log, redactor, clock: systemClock })
    : followByLines(log, systemClock);
  const { signal, forced, release } = stopOnSignals((by) => log.warning(`${by}: the run is being cancelled`));
  const deps: Deps = {
    env,
    clock: systemClock,
    log,
    redactor,
    spawn: createSpawn({ force: forced }),
    tools: createTools({
      env,
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
  const outcome = await toOptions(args, env)
    .then((options) => runCommand(args.command, options, deps))
    .catch((error): Outcome => ({ kind: 'failed-early', failure: internalError(error, { debug }) }))
    .finally(release)
    .finally(follower.stop);
  process.exitCode = exitCodeOf(outcome, { detailed: args.detailedExitcode });
  const { isGood, lines, json } = conclude(redactedOutcome(outcome, redactor));
  if (args.output === 'json') {
    process.stdout.write(`${JSON.stringify(redactor.cleanJson(json), null, 2)}\n`);
  } else if (isGood) {
    for (const line of lines) process.stdout.write(`${redactor.clean(line)}\n`);
  }
  if (!isGood) for (const line of lines) log.error(line);
  if (args.profile && outcome.kind === 'ran') for (const line of profileLines(outcome.result)) log.info(line);
}

async function toOptions(args: CliRun, env: Record<string, string>): Promise<RunOptions> {
  const workspace = workspaceOf(process.cwd());
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
    ...(args.kubeconfig !== undefined && { kubeconfigPath: resolve(args.kubeconfig) }),
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
async function manifestPath(given: string | undefined, workspace: string): Promise<string | undefined> {
  if (given !== undefined) return relative(workspace, resolve(given));
  const { DEFAULT_PATHS } = await import('./manifest/read-manifest.ts');
  const here = DEFAULT_PATHS.find((path) => existsSync(join(process.cwd(), path)));
  return here === undefined ? undefined : relative(workspace, resolve(here));
}
