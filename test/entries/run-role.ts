import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '../../src/index.ts';
import { compileCache } from '../rig/cli.ts';

export interface RoleRun {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** A folder with a valid manifest and its chart, removed by `remove`. */
export function makeWorkspace(manifest = MANIFEST): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'entries-test-'));
  writeFileSync(join(folder, 'helm-lifecycle.yaml'), manifest);
  writeFileSync(join(folder, 'Chart.yaml'), 'apiVersion: v2\nname: api\nversion: 1.0.0\n');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export const MANIFEST = 'version: 1\ncharts:\n  - name: api\n    namespace: web\n    path: .\n';

/** Plays a role in a process of its own, as the bundle's tiny entries do. */
export async function runRole(
  role: Role,
  options: { args?: string[]; cwd: string; env?: Record<string, string>; repository?: string },
): Promise<RoleRun> {
  const { repository = join(import.meta.dirname, '../..') } = options;
  const child = spawn(
    process.execPath,
    [join(repository, 'test/entries/start-role.ts'), ...(options.args ?? [])],
    {
      cwd: options.cwd,
      env: {
        PATH: '/usr/bin:/bin',
        HOME: options.cwd,
        TMPDIR: options.cwd,
        NODE_NO_WARNINGS: '1',
        NODE_COMPILE_CACHE: compileCache(repository),
        ...options.env,
        ROLE: role,
      },
    },
  );
  const texts = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    texts.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    texts.stderr += chunk;
  });
  const [exitCode] = await once(child, 'close');
  return { exitCode, ...texts };
}

/** Runs the main step in a runner's environment; gives what it wrote to the command files too. */
export async function runMain(
  cwd: string,
  env: Record<string, string>,
  repository?: string,
): Promise<RoleRun & { outputs: string; state: string; summary: string }> {
  const files = { GITHUB_OUTPUT: 'output', GITHUB_STATE: 'state', GITHUB_STEP_SUMMARY: 'summary' };
  const paths = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, join(cwd, file)]));
  for (const path of Object.values(paths)) writeFileSync(path, '');
  const runner = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: cwd, RUNNER_TEMP: cwd };
  const run = await runRole('main', {
    cwd,
    env: { ...runner, ...paths, ...env },
    ...(repository !== undefined && { repository }),
  });
  const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
  return { ...run, outputs: read('output'), state: read('state'), summary: read('summary') };
}
