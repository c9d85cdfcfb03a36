import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputVariables } from './action-inputs.ts';
import { parseCommandFile } from './command-file.ts';
import { runnerEnvironment, type Workspace } from './workspace.ts';

/** One `uses:` step. */
export interface ActionStep {
  /** The folder with action.yml and dist. */
  action: string;
  workspace: Workspace;
  /** What the workflow writes under `with:`. */
  inputs: Record<string, string>;
  /** Folders that come first on PATH. */
  programs: readonly string[];
  env?: Record<string, string>;
  /** Called with what the step prints, as it prints it. */
  onOutput?: (text: string) => void;
  /** Interrupts the running program as a cancelled job does. */
  signal?: AbortSignal;
  /** Called with the number of the main program's process. */
  onStarted?: (pid: number) => void;
  /** Awaited between main and post, with what main ended with. */
  onMainEnded?: (exitCode: number) => Promise<void>;
}

/** What a runner would know after the step and its post step. */
export interface ActionResult {
  exitCode: number;
  postExitCode: number;
  outputs: Record<string, string>;
  /** The job summary of both, Markdown. */
  summary: string;
}

/** Runs the bundled action as a runner does: main, then post with the state that main saved, each with its own command files. */
export async function runAction(step: ActionStep): Promise<ActionResult> {
  const main = await runProgram(step, 'main.js', {});
  await step.onMainEnded?.(main.exitCode);
  const saved = Object.entries(main.state).map(([name, value]) => [`STATE_${name}`, value]);
  const post = await runProgram(step, 'post.js', Object.fromEntries(saved));
  return {
    exitCode: main.exitCode,
    postExitCode: post.exitCode,
    outputs: main.outputs,
    summary: main.summary + post.summary,
  };
}

async function runProgram(step: ActionStep, program: string, state: Record<string, string>) {
  const folder = mkdtempSync(join(step.workspace.temp, '_runner_file_commands-'));
  const commandFile = (name: string, content = ''): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const files = {
    GITHUB_OUTPUT: commandFile('output'),
    GITHUB_STATE: commandFile('state'),
    GITHUB_STEP_SUMMARY: commandFile('summary'),
    GITHUB_ENV: commandFile('env'),
    GITHUB_PATH: commandFile('path'),
    GITHUB_EVENT_PATH: commandFile('event.json', '{}'),
  };
  const actionYaml = readFileSync(join(step.action, 'action.yml'), 'utf8');
  const child = spawn(process.execPath, [join(step.action, 'dist', program)], {
    cwd: step.workspace.checkout,
    env: {
      ...runnerEnvironment(step.workspace, step.programs),
      ...inputVariables(actionYaml, step.inputs),
      ...state,
      ...files,
      ...step.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => step.onOutput?.(String(chunk)));
  if (program === 'main.js' && child.pid !== undefined) step.onStarted?.(child.pid);
  const interrupt = () => child.kill('SIGINT');
  step.signal?.addEventListener('abort', interrupt, { once: true });
  const [code] = (await once(child, 'close')) as [number | null];
  step.signal?.removeEventListener('abort', interrupt);
  const read = (file: string) => readFileSync(file, 'utf8');
  return {
    exitCode: code ?? 128,
    outputs: parseCommandFile(read(files.GITHUB_OUTPUT)),
    state: parseCommandFile(read(files.GITHUB_STATE)),
    summary: read(files.GITHUB_STEP_SUMMARY),
  };
}
