import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** How a real process of the command line ended. */
export interface CliEnd {
  exitCode: number;
  stdout: string;
  /** The log. */
  stderr: string;
}

const REPOSITORY = resolve(import.meta.dirname, '../..');

/** Node keeps what it made of a checkout's sources here, which saves a process that is started from them half of its start. */
export const compileCache = (repository: string): string =>
  repository === REPOSITORY
    ? join(REPOSITORY, 'node_modules/.cache/compiled-sources')
    : join(repository, 'build/compiled-sources');

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
  /** Set for it and, unless they say otherwise, for those after it. */
  env?: Record<string, string>;
}

/** Runs `helm-lifecycle` once for each, one after the other in one process: for what ends before anything is changed. */
export async function runCliOften(
  runs: readonly CliRun[],
  env: Record<string, string>,
  repository: string = REPOSITORY,
): Promise<CliEnd[]> {
  const entry = pathToFileURL(join(repository, 'src/cli.ts')).href;
  const program = `(${often})(await import(${JSON.stringify(entry)}), JSON.parse(process.env.RUNS))`;
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', `await ${program}`];
  const surroundings = { NODE_COMPILE_CACHE: compileCache(repository), ...env, RUNS: JSON.stringify(runs) };
  const options = { env: surroundings, maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await promisify(execFile)(process.execPath, args, options);
  return JSON.parse(stdout) as CliEnd[];
}

/** Runs in that process; it knows nothing of this file. */
async function often(
  { cli }: { cli: (args: readonly string[]) => Promise<void> },
  runs: readonly CliRun[],
): Promise<void> {
  const { stdout, stderr } = process;
  const out = stdout.write.bind(stdout);
  const ends: CliEnd[] = [];
  for (const { args, folder, env } of runs) {
    const said = { stdout: '', stderr: '' };
    const into = (name: 'stdout' | 'stderr') => (text: string | Uint8Array) => {
      said[name] += text;
      return true;
    };
    stdout.write = into('stdout');
    stderr.write = into('stderr');
    process.chdir(folder);
    process.exitCode = 0;
    Object.assign(process.env, env);
    await cli(args);
    ends.push({ exitCode: process.exitCode, ...said });
  }
  stdout.write = out;
  process.exitCode = 0;
  stdout.write(JSON.stringify(ends));
}
