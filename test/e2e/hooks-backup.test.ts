import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { useCluster } from '../rig/cluster.ts';
import { createHookScene, type HookScene } from '../rig/hooks.ts';

const cluster = useCluster();
let scene: HookScene;
beforeAll(async () => {
  scene = await createHookScene(cluster);
});

const configMap = (name: string, data: Record<string, string> = {}) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, labels: { app: name } },
  data,
});

describe('backup', () => {
  it('keeps objects as YAML without what the server fills in', async () => {
    await scene.apply(configMap('kept', { a: '1' }));
    const end = await scene.hook({ backup: { kind: 'cm', selector: 'app=kept', name: 'clean' } });
    expect(end.result).toEqual({
      objects: [`ConfigMap/${scene.namespace}/kept`],
      file: join(scene.folder, '.diagnostics', 'backup-clean.yaml'),
    });
    const [document] = parseAllDocuments(await readFile(end.result.file, 'utf8'));
    expect(document?.toJS()).toEqual({
      ...configMap('kept', { a: '1' }),
      metadata: { name: 'kept', namespace: scene.namespace, labels: { app: 'kept' } },
    });
  });

  it('keeps a Secret only when it is named, in a file for nobody else, and prints no value', async () => {
    await scene.kubectl('create', 'secret', 'generic', 'login', '--from-literal=password=hunter2');
    await expect(scene.hook({ backup: { kind: 'secrets', selector: 'a=b' } })).rejects.toThrow(
      'Secrets are only kept when they are named',
    );
    const end = await scene.hook({ backup: { objects: ['secret/login'], name: 'login' } });
    expect(await readFile(end.result.file, 'utf8')).toContain(Buffer.from('hunter2').toString('base64'));
    expect((await stat(end.result.file)).mode & 0o777).toBe(0o600);
    expect(JSON.stringify(end)).not.toContain(Buffer.from('hunter2').toString('base64'));
  });

  it('made once more, keeps what is there then', async () => {
    const backup = { objects: ['configmap/again'], name: 'again' };
    await scene.apply(configMap('again', { a: '1' }));
    await scene.hook({ backup });
    await scene.apply(configMap('again', { a: '2' }));
    const { result } = await scene.hook({ backup });
    const documents = parseAllDocuments(await readFile(result.file, 'utf8'));
    expect(documents.map((document) => document.toJS().data)).toEqual([{ a: '2' }]);
  });

  it('fails for an object that does not exist, unless that is fine', async () => {
    const missing = await scene.hook({ backup: { objects: ['configmap/nope'] } });
    expect(missing.failure).toMatchObject({
      reason: 'not-found',
      object: `ConfigMap/${scene.namespace}/nope`,
    });
    const fine = await scene.hook({ backup: { objects: ['configmap/nope'], optional: true } });
    expect(fine.result.objects).toEqual([]);
  });

  it('a name cannot be a path', async () => {
    await expect(scene.hook({ backup: { objects: ['configmap/a'], name: '../a' } })).rejects.toThrow(
      'a name of letters, digits',
    );
    await expect(scene.hook({ restore: '../../etc/passwd' })).rejects.toThrow('a name of letters, digits');
  });

  it('names the right that the account lacks', async () => {
    const account = await scene.as([]);
    const end = await account.hook({ backup: { objects: ['configmap/kept'] } });
    expect(end.failure).toMatchObject({ reason: 'forbidden' });
  });
});

describe('restore', () => {
  it('brings back objects that are gone and values that were changed', async () => {
    const words = { debug: 'no', mode: 'on', y: '1', limit: '1_000', octal: '0o17', text: ' x\n\n---\n\ty' };
    await scene.apply(configMap('gone', words), configMap('changed', { a: '1' }));
    await scene.hook({ backup: { objects: ['configmap/gone', 'configmap/changed'], name: 'both' } });
    await scene.kubectl('delete', 'configmap', 'gone');
    await scene.apply(configMap('changed', { a: '2' }));
    const end = await scene.hook({ restore: 'both' });
    expect(end.result).toEqual({
      restored: [`ConfigMap/${scene.namespace}/gone`, `ConfigMap/${scene.namespace}/changed`],
    });
    expect((await scene.get('configmap', 'gone')).data).toEqual(words);
    await scene.kubectl('delete', 'configmap', 'gone');
    await scene.kubectl(
      'create',
      '-f',
      join(scene.folder, '.diagnostics', 'backup-both.yaml'),
      '-l',
      'app=gone',
    );
    expect((await scene.get('configmap', 'gone')).data).toEqual(words);
    expect((await scene.get('configmap', 'changed')).data).toEqual({ a: '1' });
    expect((await scene.hook({ restore: 'both' })).outcome).toBe('succeeded');
  });

  it('fails when there is no such backup, unless that is fine', async () => {
    const missing = await scene.hook({ restore: 'nope' });
    expect(missing.failure).toMatchObject({ reason: 'not-found', message: expect.stringContaining('nope') });
    const fine = await scene.hook({ restore: { name: 'nope', optional: true } });
    expect(fine.result).toEqual({ restored: [] });
  });

  it('names the right that the account lacks', async () => {
    await scene.apply(configMap('locked'));
    await scene.hook({ backup: { objects: ['configmap/locked'], name: 'locked' } });
    const account = await scene.as([]);
    expect((await account.hook({ restore: 'locked' })).failure).toMatchObject({
      reason: 'forbidden',
      object: `ConfigMap/${scene.namespace}/locked`,
    });
  });
});
