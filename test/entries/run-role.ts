import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '../../src/index.ts';
import { afterFile } from '../rig/after-file.ts';
import { compileCache } from '../rig/compile-cache.ts';
import { type RoleHost, startRoleHost } from '../rig/role-host.ts';

const REPOSITORY = join(import.meta.dirname, '../..');

export interface RoleRun {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

export interface RoleSurroundings {
  args?: string[];
  /** The working folder. */
  cwd: string;
  env?: Record<string, string>;
  /** A copy of the project that is run instead. */
  repository?: string;
}

/** A folder with a valid manifest and its chart, removed by `remove`. */
export function makeWorkspace(manifest = MANIFEST): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'entries-test-'));
  writeFileSync(join(folder, 'helm-lifecycle.yaml'), manifest);
  writeFileSync(join(folder, 'Chart.yaml'), 'apiVersion: v2\nname: api\nversion: 1.0.0\n');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export const MANIFEST = 'version: 1\ncharts:\n  - name: api\n    namespace: web\n    path: .\n';

/** Plays a role as the bundle's tiny entries do, in a process that plays all roles of the test file one after the other. */
export async function runRole(role: Role, surroundings: RoleSurroundings): Promise<RoleRun> {
  const { args = [], cwd, repository = REPOSITORY } = surroundings;
  return hostOf(repository).play({ role, args, folder: cwd, env: environment(surroundings) });
}

const hosts = new Map<string, RoleHost>();

function hostOf(repository: string): RoleHost {
  const known = hosts.get(repository);
  if (known !== undefined) return known;
  const host = startRoleHost(repository);
  hosts.set(repository, host);
  afterFile(async () => {
    hosts.delete(repository);
    await host.end();
  });
  return host;
}

const environment = ({ cwd, env }: RoleSurroundings): Record<string, string> => ({
  PATH: '/usr/bin:/bin',
  HOME: cwd,
  TMPDIR: cwd,
  ...env,
});

/** Plays a role in a process of its own. */
export async function runRoleAlone(role: Role, surroundings: RoleSurroundings): Promise<RoleRun> {
  const { args = [], cwd, repository = REPOSITORY } = surroundings;
  const child = spawn(process.execPath, [join(repository, 'test/entries/start-role.ts'), ...args], {
    cwd,
    env: {
      NODE_NO_WARNINGS: '1',
      NODE_COMPILE_CACHE: compileCache(repository),
      ...environment(surroundings),
      ROLE: role,
    },
  });
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
  { repository = REPOSITORY, play = runRole } = {},
): Promise<RoleRun & { outputs: string; state: string; summary: string }> {
  const files = { GITHUB_OUTPUT: 'output', GITHUB_STATE: 'state', GITHUB_STEP_SUMMARY: 'summary' };
  const paths = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, join(cwd, file)]));
  for (const path of Object.values(paths)) writeFileSync(path, '');
  const runner = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: cwd, RUNNER_TEMP: cwd };
  const run = await play('main', { cwd, env: { ...runner, ...paths, ...env }, repository });
  const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
  return { ...run, outputs: read('output'), state: read('state'), summary: read('summary') };
}
