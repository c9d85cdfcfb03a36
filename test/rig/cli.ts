import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

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
  const options = { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((settle, reject) => {
    const child = execFile(process.execPath, all, options, (error, stdout, stderr) => {
      if (typeof error?.code === 'string') reject(error);
      else settle({ exitCode: error?.code ?? 0, stdout, stderr });
    });
    if (child.pid !== undefined) onStarted?.(child.pid);
  });
}
