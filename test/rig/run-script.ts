import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterFile } from './after-file.ts';

export interface ScriptRun {
  exitCode: number | null;
  /** What it printed, on both streams. */
  log: string;
  /** What it wrote to GITHUB_OUTPUT, by name. */
  outputs: Record<string, string>;
  /** What it wrote to GITHUB_ENV, by name. */
  env: Record<string, string>;
  /** What it wrote to GITHUB_STEP_SUMMARY. */
  summary: string;
  /** The folder that it ran in. */
  folder: string;
}

export interface ScriptSurroundings {
  env?: Record<string, string>;
  /** Files of its folder, by path. */
  files?: Record<string, string>;
  /** Shell scripts that are found as programs before all others, by name. */
  programs?: Record<string, string>;
}

/** Runs the script of a step as the runner does, in a folder of its own; the folder is removed after the test file. */
export function runScript(
  script: string,
  { env = {}, files = {}, programs = {} }: ScriptSurroundings,
): ScriptRun {
  const root = mkdtempSync(join(tmpdir(), 'script-'));
  afterFile(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));
  const folder = join(root, 'workspace');
  const path = { output: join(root, 'output'), env: join(root, 'env'), summary: join(root, 'summary') };
  for (const made of [folder, join(root, 'temp'), join(root, 'programs')]) mkdirSync(made);
  for (const made of Object.values(path)) writeFileSync(made, '');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  for (const [name, text] of Object.entries(programs))
    writeFileSync(join(root, 'programs', name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-e', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: [join(root, 'programs'), process.env.PATH].join(delimiter),
      HOME: root,
      RUNNER_TEMP: join(root, 'temp'),
      GITHUB_OUTPUT: path.output,
      GITHUB_ENV: path.env,
      GITHUB_STEP_SUMMARY: path.summary,
      ...env,
    },
  });
  return {
    exitCode: status,
    log: stdout + stderr,
    outputs: assignments(path.output),
    env: assignments(path.env),
    summary: readFileSync(path.summary, 'utf8'),
    folder,
  };
}

function assignments(path: string): Record<string, string> {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return Object.fromEntries(lines.map((line) => line.split(/=(.*)/s, 2) as [string, string]));
}
