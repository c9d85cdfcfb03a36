import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createConfinement } from '../../../src/manifest/read/confine.ts';
import { makeWorkspace } from '../workspace.ts';

async function scene() {
  const [workspace, outside] = [
    await makeWorkspace({ 'deploy/a.yaml': '' }),
    await makeWorkspace({ 'secret.yaml': '' }),
  ];
  const confinement = await createConfinement(workspace, join(workspace, 'deploy'));
  return { workspace, outside, resolve: confinement.resolve };
}

describe('a path of the manifest', () => {
  test('is relative to its folder and may go up inside the workspace', async () => {
    const { workspace, resolve } = await scene();
    expect(await resolve('a.yaml')).toEqual({
      ok: true,
      path: join(workspace, 'deploy/a.yaml'),
      real: join(workspace, 'deploy/a.yaml'),
      type: 'file',
    });
    const chart = join(workspace, 'chart');
    expect(await resolve('../chart')).toEqual({ ok: true, path: chart, real: chart, type: 'folder' });
  });

  test.each(['../../x', '/etc/hosts', '..//..', 'a/../../../x'])('may not leave it: %s', async (written) => {
    const { resolve } = await scene();
    expect(await resolve(written)).toMatchObject({ ok: false, code: 'path-outside-workspace' });
  });

  test('may not leave it through a symbolic link, at its end or on the way', async () => {
    const { workspace, outside, resolve } = await scene();
    await symlink(join(outside, 'secret.yaml'), join(workspace, 'deploy/link.yaml'));
    await symlink(outside, join(workspace, 'deploy/link'));
    for (const written of ['link.yaml', 'link/secret.yaml']) {
      expect(await resolve(written)).toMatchObject({
        ok: false,
        code: 'path-outside-workspace',
        message: `a symbolic link on \`${written}\` leads out of the workspace`,
      });
    }
  });

  test('may not be a folder with a symbolic link out of it', async () => {
    const { workspace, outside, resolve } = await scene();
    await mkdir(join(workspace, 'chart/templates'));
    await symlink(join(outside, 'secret.yaml'), join(workspace, 'chart/templates/x.yaml'));
    expect(await resolve('../chart')).toMatchObject({
      ok: false,
      code: 'path-outside-workspace',
      message: 'the symbolic link `../chart/templates/x.yaml` leads out of the workspace',
    });
  });

  test('may be a symbolic link that stays inside', async () => {
    const { workspace, resolve } = await scene();
    await writeFile(join(workspace, 'shared.yaml'), '');
    await symlink('../shared.yaml', join(workspace, 'deploy/link.yaml'));
    expect(await resolve('link.yaml')).toMatchObject({ ok: true, type: 'file' });
  });

  test('that goes round in a circle cannot be read', async () => {
    const { workspace, resolve } = await scene();
    await symlink('loop', join(workspace, 'deploy/loop'));
    expect(await resolve('loop')).toMatchObject({ ok: false, code: 'file-unreadable' });
  });

  test('with a NUL is refused', async () => {
    expect(await (await scene()).resolve('a\0b')).toMatchObject({ ok: false, code: 'invalid-value' });
  });
});
