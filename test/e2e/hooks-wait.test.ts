import { beforeAll, describe, expect, it } from 'vitest';
import { useCluster } from '../rig/cluster.ts';
import { createHookScene, type HookScene } from '../rig/hooks.ts';

const cluster = useCluster();
let scene: HookScene;
beforeAll(async () => {
  scene = await createHookScene(cluster);
});

const configMap = (name: string, data: Record<string, string> = {}, metadata: object = {}) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, ...metadata },
  data,
});
/** No node has its selector, so on any cluster it stays pending. */
const pendingPod = (name: string, labels: Record<string, string> = {}) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name, labels },
  spec: { nodeSelector: { nowhere: 'true' }, containers: [{ name: 'main', image: 'busybox' }] },
});
const setStatus = (kind: string, name: string, status: object) =>
  scene.kubectl(
    'patch',
    kind,
    name,
    '--subresource=status',
    '--type=merge',
    '-p',
    JSON.stringify({ status }),
  );
const ready = (status: 'True' | 'False') => ({
  phase: 'Running',
  conditions: [{ type: 'Ready', status, reason: 'Probed' }],
});

describe('wait', () => {
  it('goes on at once when everything is as wanted already', async () => {
    await scene.apply(configMap('there'));
    const end = await scene.hook({ wait: ['cm/there', 'serviceaccount/default'] });
    expect(end).toMatchObject({
      outcome: 'succeeded',
      result: {
        objects: [`ConfigMap/${scene.namespace}/there`, `ServiceAccount/${scene.namespace}/default`],
      },
    });
  });

  const nothing = async () => {};
  it.each<[string, object, () => Promise<unknown>, () => Promise<unknown>]>([
    [
      'an object that is made only later',
      { objects: ['cm/later'], for: 'exists' },
      nothing,
      () => scene.apply(configMap('later')),
    ],
    [
      'a value in an object',
      { objects: ['cm/value'], for: { path: '$.data.colour', equals: 'blue' } },
      () => scene.apply(configMap('value', { colour: 'red' })),
      () => scene.apply(configMap('value', { colour: 'blue' })),
    ],
    [
      'a condition that turns',
      { objects: ['pod/turns'], for: 'condition=Ready' },
      async () => {
        await scene.apply(pendingPod('turns'));
        await setStatus('pod', 'turns', ready('False'));
      },
      () => setStatus('pod', 'turns', ready('True')),
    ],
    [
      'a condition that becomes false',
      { objects: ['pod/breaks'], for: 'condition=Ready=False' },
      () => scene.apply(pendingPod('breaks')),
      () => setStatus('pod', 'breaks', ready('False')),
    ],
    [
      'all objects that a selector finds to be ready, the first of which is yet to come',
      { kind: 'pods', selector: 'set=late' },
      () => scene.apply(pendingPod('late', { set: 'late' })),
      () => setStatus('pod', 'late', ready('True')),
    ],
  ])('waits for %s', async (_what, spec, before, change) => {
    let ended = false;
    const running = scene.hook({ wait: spec }).finally(() => {
      ended = true;
    });
    await before();
    expect(ended).toBe(false);
    await change();
    expect(await running).toMatchObject({ outcome: 'succeeded' });
  });

  it('waits until objects are gone, and for objects that never were', async () => {
    await scene.apply(configMap('leaving', {}, { finalizers: ['example.com/hold'] }));
    await scene.kubectl('delete', 'configmap', 'leaving', '--wait=false');
    const running = scene.hook({ wait: { objects: ['cm/leaving', 'cm/never'], for: 'gone' } });
    await scene.kubectl(
      'patch',
      'configmap',
      'leaving',
      '--type=merge',
      '-p',
      '{"metadata":{"finalizers":null}}',
    );
    expect(await running).toMatchObject({ outcome: 'succeeded' });
    expect(await scene.get('configmap', 'leaving')).toBeUndefined();
  });

  it('names everything that it still waits for when the time is over', async () => {
    await scene.apply(pendingPod('slow'), configMap('slow', { colour: 'red' }));
    const notReady = await scene.hook({ wait: ['pod/slow', 'pod/nowhere', 'cm/slow'], timeout: '3s' });
    expect(notReady.failure).toMatchObject({
      reason: 'timed-out',
      message: expect.stringContaining(
        `did not finish within 3 s: still waiting for Pod/${scene.namespace}/slow: `,
      ),
      details: [
        expect.stringContaining(`Pod/${scene.namespace}/slow: `),
        `Pod/${scene.namespace}/nowhere: does not exist`,
      ],
    });
    const wrong = await scene.hook({
      wait: { objects: ['cm/slow'], for: { path: '$.data.colour', equals: 'blue' } },
      timeout: '3s',
    });
    expect(wrong.failure?.message).toContain(`ConfigMap/${scene.namespace}/slow: has $.data.colour: red`);
    const none = await scene.hook({ wait: { kind: 'pods', selector: 'set=none' }, timeout: '3s' });
    expect(none.failure?.message).toContain('still waiting for any Pod with set=none');
  });

  it('gives up on what can no longer become ready', async () => {
    await scene.apply({
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: { name: 'fails' },
      spec: {
        backoffLimit: 0,
        activeDeadlineSeconds: 1,
        template: {
          spec: {
            nodeSelector: { nowhere: 'true' },
            restartPolicy: 'Never',
            containers: [{ name: 'main', image: 'busybox' }],
          },
        },
      },
    });
    const end = await scene.hook({ wait: 'job/fails' });
    expect(end.failure).toMatchObject({
      reason: 'not-ready',
      object: `Job/${scene.namespace}/fails`,
      message: expect.stringContaining('DeadlineExceeded'),
    });
  });

  it('fails at once for a kind that the cluster does not have', async () => {
    for (const wanted of [{ objects: ['gizmos/x'] }, { kind: 'gizmos', selector: 'a=b' }]) {
      const end = await scene.hook({ wait: wanted });
      expect(end.failure).toMatchObject({
        reason: 'not-found',
        message: expect.stringContaining('the cluster has no kind for gizmos'),
      });
    }
    expect(await scene.hook({ wait: { objects: ['gizmos/x'], for: 'gone' } })).toMatchObject({
      outcome: 'succeeded',
    });
  });

  it('names the right that the account lacks', async () => {
    const account = await scene.as([{ apiGroups: [''], resources: ['configmaps'], verbs: ['get'] }]);
    const end = await account.hook({ wait: 'configmap/locked' });
    expect(end.failure).toMatchObject({
      reason: 'forbidden',
      message: expect.stringContaining('cannot watch resource "configmaps"'),
    });
  });

  it('stops when the run is cancelled', async () => {
    const cancel = new AbortController();
    const running = scene.hook({ wait: 'configmap/cancelled' }, { signal: cancel.signal });
    cancel.abort({ kind: 'cancelled', by: 'SIGINT' });
    expect((await running).failure).toMatchObject({
      reason: 'cancelled',
      message: expect.stringContaining('interrupted (SIGINT)'),
    });
  });
});
