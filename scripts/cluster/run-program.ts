import { spawn } from 'node:child_process';

/** How a short program ended; a program that cannot be started looks like one that failed. */
export interface ProgramResult {
  ok: boolean;
  stdout: string;
  /** The last lines of stderr, or why it could not be started. */
  problem: string;
}

/** Runs a program to its end without a shell and without stdin; never throws. */
export function runProgram(
  file: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; timeoutMilliseconds?: number } = {},
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.timeoutMilliseconds === undefined ? {} : { timeout: options.timeoutMilliseconds }),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', (error) => resolve({ ok: false, stdout, problem: error.message }));
    child.on('close', (code, signal) => {
      const problem = code === 0 ? '' : `${file} ended with ${signal ?? code}\n${lastLines(stderr, 20)}`;
      resolve({ ok: code === 0, stdout: stdout || stderr, problem });
    });
  });
}

function lastLines(text: string, count: number): string {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
