import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileCache } from './compile-cache.ts';
import { startRoleHost } from './role-host.ts';

/** How a real process of the command line ended. */
export interface CliEnd {
  exitCode: number;
  stdout: string;
  /** The log. */
  stderr: string;
}

const REPOSITORY = resolve(import.meta.dirname, '../..');

/** What node is given before the arguments of the command line, which then begin where those of `dist/cli.js` do. */
export const CLI_ARGUMENTS: readonly string[] = cliArguments(REPOSITORY);

function cliArguments(repository: string): string[] {
  const entry = pathToFileURL(join(repository, 'src/index.ts')).href;
  const program = `import(${JSON.stringify(entry)}).then(({ start }) => start('cli'))`;
  return ['--disable-warning=ExperimentalWarning', '--eval', program, '--', 'helm-lifecycle'];
}

export interface CliSurroundings {
  /** The working folder. */
  folder: string;
  /** All that it inherits. */
  env: Record<string, string>;
  /** A copy of the project that is run instead. */
  repository?: string;
  onStarted?: (pid: number) => void;
}

/** Runs `helm-lifecycle` with these arguments in a process of its own. */
export function runCli(
  args: readonly string[],
  { folder, env, repository = REPOSITORY, onStarted }: CliSurroundings,
): Promise<CliEnd> {
  const all = [...cliArguments(repository), ...args];
  const options = {
    cwd: folder,
    env: { NODE_COMPILE_CACHE: compileCache(repository), ...env },
    maxBuffer: 64 * 1024 * 1024,
  };
  return new Promise((settle, reject) => {
    const child = execFile(process.execPath, all, options, (error, stdout, stderr) => {
      if (typeof error?.code === 'string') reject(error);
      else settle({ exitCode: error?.code ?? 0, stdout, stderr });
    });
    if (child.pid !== undefined) onStarted?.(child.pid);
  });
}

/** One of many runs in one process. */
export interface CliRun {
  args: readonly string[];
  folder: string;
  env?: Record<string, string>;
}

/** Runs `helm-lifecycle` once for each, one after the other in one process: for what ends before anything is changed. */
export async function runCliOften(
  runs: readonly CliRun[],
  env: Record<string, string>,
  repository: string = REPOSITORY,
): Promise<CliEnd[]> {
  const host = startRoleHost(repository);
  const ends: CliEnd[] = [];
  for (const { args, folder, env: own } of runs) {
    ends.push(await host.play({ role: 'cli', args, folder, env: { ...env, ...own } }));
  }
  await host.end();
  return ends;
}
