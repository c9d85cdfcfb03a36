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
  { folder, env }: { folder: string; env: Record<string, string> },
): Promise<CliEnd> {
  const all = [...CLI_ARGUMENTS, ...args];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, all, { cwd: folder, env }, (error, stdout, stderr) => {
      if (typeof error?.code === 'string') reject(error);
      else resolve({ exitCode: error?.code ?? 0, stdout, stderr });
    });
  });
}
