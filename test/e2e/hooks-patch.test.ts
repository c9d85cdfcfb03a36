import { beforeAll, describe, expect, it } from 'vitest';
import { useCluster } from '../rig/cluster.ts';
import { createHookScene, type HookScene } from '../rig/hooks.ts';
import { deployment } from '../rig/workload.ts';

const cluster = useCluster();
let scene: HookScene;
beforeAll(async () => {
  scene = await createHookScene(cluster);
});

const configMap = (name: string, metadata: object = {}) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, ...metadata },
  data: { a: '1', b: '2' },
});
const dataOf = async (name: string) => (await scene.get('configmap', name)).data;

describe('patch', () => {
  it.each([
    ['merge', { data: { a: 'x', b: null } }, { a: 'x' }],
    ['json', [{ op: 'replace', path: '/data/a', value: 'x' }], { a: 'x', b: '2' }],
    ['strategic', { data: { a: 'x' } }, { a: 'x', b: '2' }],
    ['apply', { data: { c: 'x' } }, { a: '1', b: '2', c: 'x' }],
  ])('changes fields by a %s patch', async (type, content, data) => {
    await scene.apply(configMap(`by-${type}`));
    const end = await scene.hook({ patch: { objects: [`configmap/by-${type}`], type, with: content } });
    const name = `ConfigMap/${scene.namespace}/by-${type}`;
    expect(end).toMatchObject({ outcome: 'succeeded', result: { patched: [name], changed: [name] } });
    expect(await dataOf(`by-${type}`)).toEqual(data);
  });

  it('changes nothing when it is so already', async () => {
    await scene.apply(configMap('same'));
    const end = await scene.hook({ patch: { objects: ['configmap/same'], with: { data: { a: '1' } } } });
    expect(end.result).toEqual({ patched: [`ConfigMap/${scene.namespace}/same`], changed: [] });
  });

  it('patches one container of many by name, strategically', async () => {
    await scene.apply(deployment('web', { replicas: 0 }));
    const containers = [{ name: 'main', image: 'busybox:2' }];
    const end = await scene.hook({
      patch: {
        kind: 'deploy',
        selector: 'app=web',
        type: 'strategic',
        with: { spec: { template: { spec: { containers } } } },
      },
    });
    expect(end.outcome).toBe('succeeded');
    expect((await scene.get('deployment', 'web')).spec.template.spec.containers).toMatchObject(containers);
  });

  it('a value from the payload stays a value', async () => {
    await scene.apply(configMap('filled'));
    const hostile = '"}, "metadata": {"name": "x';
    await scene.hook(
      { patch: { objects: ['configmap/filled'], with: { data: { a: '${payload.value}' } } } },
      { payload: { value: hostile } },
    );
    expect((await dataOf('filled')).a).toBe(hostile);
  });

  it('refuses an object of a Helm release before anything is changed, unless it is forced', async () => {
    const annotations = { 'meta.helm.sh/release-name': 'shop', 'meta.helm.sh/release-namespace': 'web' };
    await scene.apply(configMap('free'), configMap('owned', { annotations }));
    const patch = { objects: ['configmap/free', 'configmap/owned'], with: { data: { a: 'x' } } };
    const refused = await scene.hook({ patch });
    expect(refused.failure).toMatchObject({
      reason: 'conflict',
      message: expect.stringContaining(`ConfigMap/${scene.namespace}/owned belongs to release web/shop`),
      object: `ConfigMap/${scene.namespace}/owned`,
    });
    expect((await dataOf('free')).a).toBe('1');
    expect((await scene.hook({ patch: { ...patch, force: true } })).outcome).toBe('succeeded');
    expect((await dataOf('owned')).a).toBe('x');
  });

  it('names the fields that others manage, and takes them over by apply only by force', async () => {
    await scene.apply(configMap('shared'));
    const patch = { objects: ['configmap/shared'], type: 'apply', with: { data: { a: 'x' } } };
    const refused = await scene.hook({ patch });
    expect(refused.failure).toMatchObject({
      reason: 'conflict',
      message: expect.stringContaining('.data.a'),
      remedy: expect.stringContaining('force: true'),
    });
    expect((await scene.hook({ patch: { ...patch, force: true } })).outcome).toBe('succeeded');
  });

  it('fails for an object that does not exist and does not make it, whatever the type', async () => {
    for (const type of ['merge', 'apply']) {
      const end = await scene.hook({ patch: { objects: ['configmap/nope'], type, with: { data: {} } } });
      expect(end.failure).toMatchObject({
        reason: 'not-found',
        object: `ConfigMap/${scene.namespace}/nope`,
      });
    }
    const patch = { objects: ['configmap/nope'], with: { data: {} }, optional: true };
    expect((await scene.hook({ patch })).result).toEqual({ patched: [], changed: [] });
    expect(await scene.get('configmap', 'nope')).toBeUndefined();
  });

  it('names what the API server refuses', async () => {
    await scene.apply(configMap('strict'));
    const end = await scene.hook({
      patch: { objects: ['configmap/strict'], with: { data: { 'not a key': '' } } },
    });
    expect(end.failure).toMatchObject({ reason: 'invalid', object: `ConfigMap/${scene.namespace}/strict` });
  });

  it('a list is a JSON patch and a mapping is none', async () => {
    const list = { patch: { objects: ['configmap/a'], with: [{ op: 'remove', path: '/data' }] } };
    await expect(scene.hook(list)).rejects.toThrow('a list of operations needs `type: json`');
    const mapping = { patch: { objects: ['configmap/a'], type: 'json', with: {} } };
    await expect(scene.hook(mapping)).rejects.toThrow('a JSON patch is a list of operations');
  });

  it('names the right that the account lacks', async () => {
    await scene.apply(configMap('locked'));
    const account = await scene.as([{ apiGroups: [''], resources: ['configmaps'], verbs: ['get'] }]);
    const end = await account.hook({ patch: { objects: ['configmap/locked'], with: { data: { a: 'x' } } } });
    expect(end.failure).toMatchObject({
      reason: 'forbidden',
      message: expect.stringContaining('cannot patch resource "configmaps"'),
    });
  });
});
