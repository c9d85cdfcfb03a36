import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useCluster } from '../rig/cluster.ts';
import { customKind } from '../rig/custom-kind.ts';
import { createHookScene, type HookScene } from '../rig/hooks.ts';

const cluster = useCluster();
const { crd, ...gadgets } = customKind();
let scene: HookScene;
beforeAll(async () => {
  scene = await createHookScene(cluster);
});
afterAll(async () => {
  await scene.kubectl('delete', 'crd', crd.metadata.name, '--ignore-not-found', '--wait=false');
});

const configMap = (name: string, metadata: object = {}) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, ...metadata },
});
const deployment = (name: string) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name },
  spec: {
    replicas: 2,
    selector: { matchLabels: { app: name } },
    template: {
      metadata: { labels: { app: name } },
      spec: { terminationGracePeriodSeconds: 1, containers: [{ name: 'main', image: 'busybox' }] },
    },
  },
});
describe('delete', () => {
  it('deletes objects and goes on when they and their pods are gone', async () => {
    await scene.apply(deployment('web'), configMap('settings'));
    await expect.poll(() => scene.names('pods', 'app=web')).toHaveLength(2);
    const end = await scene.hook({ delete: ['deploy/web', 'configmap/settings'] });
    expect(end).toMatchObject({
      outcome: 'succeeded',
      result: {
        deleted: [`Deployment/${scene.namespace}/web`, `ConfigMap/${scene.namespace}/settings`],
        kept: [],
        missing: [],
      },
    });
    expect(await Promise.all(['deploy', 'rs', 'pods'].map((kind) => scene.names(kind, 'app=web')))).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('has nothing to do for objects and kinds that do not exist', async () => {
    const end = await scene.hook({ delete: ['configmap/nope', 'gadgets.none.example.com/nope'] });
    expect(end).toMatchObject({
      outcome: 'succeeded',
      result: {
        deleted: [],
        missing: [`ConfigMap/${scene.namespace}/nope`, 'gadgets.none.example.com/nope'],
      },
    });
    const none = await scene.hook({ delete: { kind: 'gadgets.none.example.com', selector: 'a=b' } });
    expect(none).toMatchObject({ outcome: 'succeeded', result: { deleted: [] } });
  });

  it('keeps what is owned with cascade: orphan', async () => {
    await scene.apply(deployment('orphan'));
    await expect.poll(() => scene.names('pods', 'app=orphan')).toHaveLength(2);
    const end = await scene.hook({ delete: { objects: ['deploy/orphan'], cascade: 'orphan' } });
    expect(end.outcome).toBe('succeeded');
    expect(await scene.names('deploy', 'app=orphan')).toEqual([]);
    expect(await scene.names('rs', 'app=orphan')).toHaveLength(1);
    expect(await scene.names('pods', 'app=orphan')).toHaveLength(2);
  });

  it('deletes what a selector finds and keeps what has another value', async () => {
    const one = (name: string, scheme: string) =>
      configMap(name, { labels: { set: 'schemes' }, annotations: { 'example.com/scheme': scheme } });
    await scene.apply(one('old', 'internal'), one('new', 'internet-facing'), configMap('other'));
    const end = await scene.hook(
      {
        delete: {
          kind: 'cm',
          selector: 'set=schemes',
          where: { path: "$.metadata.annotations['example.com/scheme']", equals: '${payload.scheme}' },
        },
      },
      { payload: { scheme: 'internal' } },
    );
    expect(end.result).toEqual({
      deleted: [`ConfigMap/${scene.namespace}/old`],
      kept: [`ConfigMap/${scene.namespace}/new`],
      missing: [],
    });
    expect(await scene.get('configmap', 'other')).toBeDefined();
  });

  it('names the finalizer that holds an object when the time is over, and does not wait when told so', async () => {
    await scene.apply(configMap('held', { finalizers: ['example.com/hold'] }));
    try {
      const end = await scene.hook({ delete: 'configmap/held', timeout: '3s' });
      expect(end.failure).toMatchObject({
        reason: 'timed-out',
        message: expect.stringContaining(
          `did not finish within 3 s: still waiting for ConfigMap/${scene.namespace}/held: held by finalizers example.com/hold`,
        ),
      });
      const again = await scene.hook({ delete: { objects: ['configmap/held'], waitGone: false } });
      expect(again.outcome).toBe('succeeded');
    } finally {
      await scene.kubectl(
        'patch',
        'configmap',
        'held',
        '--type=merge',
        '-p',
        '{"metadata":{"finalizers":null}}',
      );
    }
  });

  it('deletes a CRD with its objects', async () => {
    await scene.apply(crd);
    await scene.kubectl('wait', '--for=condition=Established', `crd/${crd.metadata.name}`);
    await scene.apply({ apiVersion: gadgets.apiVersion, kind: gadgets.kind, metadata: { name: 'one' } });
    const objects = ['gadgets/one', `crd/${crd.metadata.name}`];
    expect(await scene.hook({ delete: { objects } })).toMatchObject({ outcome: 'succeeded' });
    expect(await scene.hook({ delete: { objects } })).toMatchObject({ result: { deleted: [] } });
  });

  it('stops waiting when the run is cancelled', async () => {
    await scene.apply(configMap('cancelled', { finalizers: ['example.com/hold'] }));
    const cancel = new AbortController();
    const running = scene.hook({ delete: 'configmap/cancelled' }, { signal: cancel.signal });
    await expect
      .poll(async () => (await scene.get('configmap', 'cancelled')).metadata.deletionTimestamp)
      .toBeDefined();
    cancel.abort({ kind: 'cancelled', by: 'SIGINT' });
    expect((await running).failure).toMatchObject({
      reason: 'cancelled',
      message: expect.stringContaining('SIGINT'),
    });
    await scene.kubectl(
      'patch',
      'configmap',
      'cancelled',
      '--type=merge',
      '-p',
      '{"metadata":{"finalizers":null}}',
    );
  });

  it('names the right that the account lacks', async () => {
    await scene.apply(configMap('locked'));
    const account = await scene.as([
      { apiGroups: [''], resources: ['configmaps'], verbs: ['get', 'list', 'watch'] },
    ]);
    const end = await account.hook({ delete: 'configmap/locked' });
    expect(end.failure).toMatchObject({
      reason: 'forbidden',
      object: `ConfigMap/${scene.namespace}/locked`,
      message: expect.stringContaining('cannot delete resource "configmaps"'),
    });
    expect(await scene.get('configmap', 'locked')).toBeDefined();
  });
});
