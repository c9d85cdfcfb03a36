import { beforeAll, describe, expect, it } from 'vitest';
import { useCluster } from '../rig/cluster.ts';
import { createHookScene, type HookScene } from '../rig/hooks.ts';
import { deployment } from '../rig/workload.ts';

const cluster = useCluster();
let scene: HookScene;
beforeAll(async () => {
  scene = await createHookScene(cluster);
});

const podsOf = (app: string) => scene.names('pods', `app=${app}`);

describe('scale', () => {
  it('goes on when there are as many ready pods', async () => {
    await scene.apply(deployment('up'));
    const end = await scene.hook({ scale: { objects: ['deploy/up'], replicas: 3 } });
    expect(end).toMatchObject({
      outcome: 'succeeded',
      result: { scaled: [`Deployment/${scene.namespace}/up`], before: [1] },
    });
    expect((await scene.get('deployment', 'up')).status.readyReplicas).toBe(3);
  });

  it('goes on only when no pod is left, scaled to 0', async () => {
    await scene.apply(deployment('down', { replicas: 2, annotations: { 'simulate/delete-after': '1s' } }));
    await expect.poll(() => podsOf('down')).toHaveLength(2);
    const end = await scene.hook({ scale: { kind: 'deploy', selector: 'app=down', replicas: 0 } });
    expect(end.outcome).toBe('succeeded');
    expect(await podsOf('down')).toEqual([]);
  });

  it('changes nothing when there are as many already', async () => {
    await scene.apply(deployment('same', { replicas: 2 }));
    const end = await scene.hook({ scale: { objects: ['deploy/same'], replicas: 2 } });
    expect(end.result).toEqual({ scaled: [], before: [] });
  });

  it('takes the number from the payload', async () => {
    await scene.apply(deployment('counted', { replicas: 2 }));
    const written = { scale: { objects: ['deploy/counted'], replicas: '${payload.count}', wait: false } };
    const end = await scene.hook(written, { payload: { count: '1' } });
    expect(end.outcome).toBe('succeeded');
    expect((await scene.get('deployment', 'counted')).spec.replicas).toBe(1);
  });

  it('fails for a workload that does not exist, and for what has no replicas', async () => {
    const missing = await scene.hook({ scale: { objects: ['deploy/nope'], replicas: 1 } });
    expect(missing.failure).toMatchObject({
      reason: 'not-found',
      object: `Deployment/${scene.namespace}/nope`,
    });
    const none = await scene.hook({ scale: { objects: ['configmap/kube-root-ca.crt'], replicas: 1 } });
    expect(none.failure?.message).toContain('has no spec.replicas');
    const fine = await scene.hook({ scale: { objects: ['deploy/nope'], replicas: 1, optional: true } });
    expect(fine.result).toEqual({ scaled: [], before: [] });
  });

  it('says what it still waits for when the time is over, and does not wait when told so', async () => {
    await scene.apply(deployment('slow', { annotations: { 'simulate/as': 'never-ready' } }));
    const scale = { objects: ['deploy/slow'], replicas: 2 };
    const end = await scene.hook({ scale, timeout: '2s' });
    expect(end.failure).toMatchObject({
      reason: 'timed-out',
      message: expect.stringContaining(`still waiting for Deployment/${scene.namespace}/slow: `),
    });
    expect((await scene.hook({ scale: { ...scale, wait: false } })).outcome).toBe('succeeded');
  });

  it('stops waiting when the run is cancelled', async () => {
    await scene.apply(deployment('stuck', { annotations: { 'simulate/as': 'never-ready' } }));
    const cancel = new AbortController();
    const running = scene.hook(
      { scale: { objects: ['deploy/stuck'], replicas: 2 } },
      { signal: cancel.signal },
    );
    await expect.poll(async () => (await scene.get('deployment', 'stuck')).spec.replicas).toBe(2);
    cancel.abort({ kind: 'cancelled', by: 'SIGINT' });
    expect((await running).failure).toMatchObject({ reason: 'cancelled' });
  });

  it('names the right that the account lacks', async () => {
    await scene.apply(deployment('locked'));
    const account = await scene.as([{ apiGroups: ['apps'], resources: ['deployments'], verbs: ['get'] }]);
    const end = await account.hook({ scale: { objects: ['deploy/locked'], replicas: 0 } });
    expect(end.failure).toMatchObject({
      reason: 'forbidden',
      object: `Deployment/${scene.namespace}/locked`,
    });
  });
});
