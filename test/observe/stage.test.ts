import { stat } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createStage, listYamlFiles, stageFolder } from '../../src/observe/stage.ts';
import { doublingLinks } from '../rig/doubling-links.ts';
import { useFolder } from '../rig/folder.ts';

const folder = useFolder();

describe('the stage', () => {
  it('is for this user only', async () => {
    const stage = await createStage(folder.path());
    const own = await stageFolder(stage, 'web/api');
    for (const path of [stage.folder, own]) expect((await stat(path)).mode & 0o777).toBe(0o700);
  });

  it('has one folder for each release', async () => {
    const stage = await createStage(folder.path());
    expect(await stageFolder(stage, 'a/b')).toBe(await stageFolder(stage, 'a/b'));
    expect(await stageFolder(stage, 'a_b')).not.toBe(await stageFolder(stage, 'a/b'));
  });
});

describe('listing YAML files', () => {
  it('keeps the order of the paths and sorts below each folder', async () => {
    await folder.write('crds', { 'b.yaml': '', 'a/z.yml': '', 'README.md': '' });
    await folder.write('.', { 'first.yaml': '' });
    expect(await listYamlFiles([folder.path('first.yaml'), folder.path('crds')])).toEqual({
      ok: true,
      value: [folder.path('first.yaml'), folder.path('crds/a/z.yml'), folder.path('crds/b.yaml')],
    });
  });

  it('leaves out the files that Kustomize has beside CRDs', async () => {
    await folder.write('crds', { 'a.yaml': '', 'kustomization.yaml': '', 'more/Kustomization.yml': '' });
    expect(await listYamlFiles([folder.path('crds')])).toMatchObject({ value: [folder.path('crds/a.yaml')] });
  });

  it('ends where links double the ways at every level', async () => {
    await doublingLinks(folder.path('crds'));
    expect(await listYamlFiles([folder.path('crds/d0')])).toMatchObject({
      failure: { message: expect.stringContaining('more than 500 symbolic links to folders') },
    });
  });

  it('says which path does not exist', async () => {
    expect(await listYamlFiles([folder.path('none')])).toMatchObject({
      failure: { reason: 'invalid-manifest', message: expect.stringContaining(folder.path('none')) },
    });
  });
});
