import { execFile } from 'node:child_process';

/** How a real process of the command line ended. */
export interface CliEnd {
  exitCode: number;
  stdout: string;
  /** The log. */
  stderr: string;
}

const ENTRY = new URL('../../src/index.ts', import.meta.url).href;
/** Its argument list begins where that of `dist/cli.js` does. */
const PROGRAM = `import(${JSON.stringify(ENTRY)}).then(({ start }) => start('cli'))`;

/** What node is given before the arguments of the command line. */
export const CLI_ARGUMENTS: readonly string[] = [
  '--disable-warning=ExperimentalWarning',
  '--eval',
  PROGRAM,
  '--',
  'helm-lifecycle',
];

/** Runs `helm-lifecycle` with these arguments in a process of its own, which inherits nothing but `env`. */
export function runCli(
  args: readonly string[],
  {
    folder,
    env,
    onStarted,
  }: { folder: string; env: Record<string, string>; onStarted?: (pid: number) => void },
): Promise<CliEnd> {
  const all = [...CLI_ARGUMENTS, ...args];
  const options = { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, all, options, (error, stdout, stderr) => {
      if (typeof error?.code === 'string') reject(error);
      else resolve({ exitCode: error?.code ?? 0, stdout, stderr });
    });
    if (child.pid !== undefined) onStarted?.(child.pid);
  });
}
