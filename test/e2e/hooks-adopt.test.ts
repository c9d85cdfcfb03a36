import { beforeAll, describe, expect, it } from 'vitest';
import { useCluster } from '../rig/cluster.ts';
import { createHookScene, type HookScene } from '../rig/hooks.ts';

const cluster = useCluster();
let scene: HookScene;
beforeAll(async () => {
  scene = await createHookScene(cluster);
});

const configMap = (name: string, annotations: Record<string, string> = {}) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, annotations },
});
const owner = (name: string, namespace: string) => ({
  'meta.helm.sh/release-name': name,
  'meta.helm.sh/release-namespace': namespace,
});

async function marksOf(name: string) {
  const { metadata } = await scene.get('configmap', name);
  return [
    metadata.annotations?.['meta.helm.sh/release-name'],
    metadata.annotations?.['meta.helm.sh/release-namespace'],
    metadata.labels?.['app.kubernetes.io/managed-by'],
  ];
}

describe('adopt', () => {
  it('gives objects of any kind to the release and keeps them as they are', async () => {
    await scene.apply(configMap('plain'), {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name: 'plain' },
    });
    const before = await scene.get('configmap', 'plain');
    const end = await scene.hook({
      adopt: ['cm/plain', { apiVersion: 'v1', kind: 'ServiceAccount', name: 'plain' }],
    });
    expect(end).toMatchObject({
      outcome: 'succeeded',
      result: {
        adopted: [`ConfigMap/${scene.namespace}/plain`, `ServiceAccount/${scene.namespace}/plain`],
        already: [],
        missing: [],
      },
    });
    expect(await marksOf('plain')).toEqual(['api', scene.namespace, 'Helm']);
    expect((await scene.get('configmap', 'plain')).metadata.uid).toBe(before.metadata.uid);
  });

  it('writes nothing when the release has them already', async () => {
    await scene.apply(configMap('twice'));
    await scene.hook({ adopt: 'configmap/twice' });
    const before = await scene.get('configmap', 'twice');
    const end = await scene.hook({ adopt: 'configmap/twice' });
    expect(end.result).toEqual({ adopted: [], already: [`ConfigMap/${scene.namespace}/twice`], missing: [] });
    expect((await scene.get('configmap', 'twice')).metadata.resourceVersion).toBe(
      before.metadata.resourceVersion,
    );
  });

  it('completes marks of which one is missing', async () => {
    await scene.apply(configMap('half', owner('api', scene.namespace)));
    const end = await scene.hook({ adopt: 'configmap/half' });
    expect(end.result.adopted).toEqual([`ConfigMap/${scene.namespace}/half`]);
    expect(await marksOf('half')).toEqual(['api', scene.namespace, 'Helm']);
  });

  it("refuses another release's object by name and leaves all of them alone", async () => {
    await scene.apply(configMap('free'), configMap('taken', owner('shop', 'other')));
    const end = await scene.hook({ adopt: ['configmap/free', 'configmap/taken'] });
    expect(end).toMatchObject({
      outcome: 'failed',
      failure: {
        reason: 'conflict',
        message: expect.stringContaining(
          `nothing was adopted: ConfigMap/${scene.namespace}/taken belongs to release other/shop`,
        ),
        remedy: expect.stringContaining('force: true'),
      },
    });
    expect(await marksOf('free')).toEqual([undefined, undefined, undefined]);
    expect(await marksOf('taken')).toEqual(['shop', 'other', undefined]);
  });

  it("takes another release's object with force, for the release that is named", async () => {
    await scene.apply(configMap('forced', owner('shop', 'other')));
    const release = { name: '${payload.next}', namespace: scene.namespace };
    const end = await scene.hook(
      { adopt: { objects: ['configmap/forced'], release, force: true } },
      { payload: { next: 'new-shop' } },
    );
    expect(end.outcome).toBe('succeeded');
    expect(await marksOf('forced')).toEqual(['new-shop', scene.namespace, 'Helm']);
  });

  it('fails when an object or its kind does not exist, unless they are optional', async () => {
    const objects = ['configmap/nope', 'nobodyservesthis/nope'];
    const refused = await scene.hook({ adopt: { objects } });
    expect(refused.failure).toMatchObject({
      reason: 'not-found',
      message: expect.stringContaining(`ConfigMap/${scene.namespace}/nope does not exist`),
      details: [`ConfigMap/${scene.namespace}/nope does not exist`, 'nobodyservesthis/nope does not exist'],
    });
    const fine = await scene.hook({ adopt: { objects, optional: true } });
    expect(fine.result.missing).toEqual([`ConfigMap/${scene.namespace}/nope`, 'nobodyservesthis/nope']);
  });

  it('names the right that the account lacks', async () => {
    await scene.apply(configMap('locked'));
    const account = await scene.as([{ apiGroups: [''], resources: ['configmaps'], verbs: ['get'] }]);
    const end = await account.hook({ adopt: 'configmap/locked' });
    expect(end.failure).toMatchObject({
      reason: 'forbidden',
      object: `ConfigMap/${scene.namespace}/locked`,
      message: expect.stringContaining('cannot patch resource "configmaps"'),
    });
    expect(await marksOf('locked')).toEqual([undefined, undefined, undefined]);
  });
});
