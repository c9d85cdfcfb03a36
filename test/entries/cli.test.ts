import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { makeWorkspace, runRole, runRoleAlone } from './run-role.ts';

let remove = () => {};
afterEach(() => remove());

async function cli(args: string[], manifest?: string, play = runRole) {
  const workspace = makeWorkspace(manifest);
  remove = workspace.remove;
  return play('cli', { args, cwd: workspace.folder });
}

describe('helm-lifecycle', () => {
  it('validates a manifest', async () => {
    const { exitCode, stdout, stderr } = await cli(['validate'], undefined, runRoleAlone);
    expect(stdout).toMatch(/^helm-lifecycle\.yaml is valid: 1 chart/);
    expect([exitCode, stderr]).toEqual([0, '']);
  });

  it('names every issue on standard error and exits with 3', async () => {
    const { exitCode, stdout, stderr } = await cli(['validate'], 'version: 1\ncharts: []\nchart: 1\n');
    expect(stderr).toContain('helm-lifecycle.yaml:3:1: error[unknown-key]');
    expect([exitCode, stdout]).toEqual([3, '']);
  });

  it('prints issues as JSON on standard output', async () => {
    const { exitCode, stdout } = await cli(['validate', '-o', 'json'], 'version: 1\nchart: 1\n');
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'invalid', issues: expect.any(Array) });
    expect(exitCode).toBe(3);
  });

  it('says its version, which is that of the package', async () => {
    expect((await cli(['--version'])).stdout).toBe(`${packageJson.version}\n`);
  });

  it.skipIf(process.platform === 'win32')('says so when its folder was deleted meanwhile', async () => {
    const workspace = makeWorkspace();
    remove = workspace.remove;
    const script = join(import.meta.dirname, 'start-role.ts');
    const inDeletedFolder = 'cd "$0" && rm -r "$0" && exec "$@"';
    const end = spawnSync(
      'sh',
      ['-c', inDeletedFolder, workspace.folder, process.execPath, script, 'validate'],
      {
        env: { PATH: '/usr/bin:/bin', ROLE: 'cli', NODE_NO_WARNINGS: '1' },
        encoding: 'utf8',
      },
    );
    expect(end.stderr).toMatch(/^the current folder does not exist any more\. [^\n]*\n$/);
    expect(end.status).toBe(3);
  });

  it('explains a code', async () => {
    const { exitCode, stdout } = await cli(['explain', 'image-not-found']);
    expect(stdout).toMatch(/^image-not-found: The image does not exist\n/);
    expect(exitCode).toBe(0);
  });

  it('says what was probably meant by an unknown code', async () => {
    const { exitCode, stdout, stderr } = await cli(['explain', 'image-not-fuond']);
    expect(stderr).toBe('there is no code image-not-fuond\n  -> Did you mean image-not-found?\n');
    expect([exitCode, stdout]).toEqual([3, '']);
  });

  it('fails for a user without a stack trace', async () => {
    const { exitCode, stderr } = await cli(['deploy', '--helm-version', 'latest']);
    expect(stderr).toContain('option helm-version: "latest" is not an exact version');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(exitCode).toBe(3);
  });
});
