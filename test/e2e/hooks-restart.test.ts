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

describe('restart', () => {
  it('replaces the pods and goes on when the new ones are ready', async () => {
    await scene.apply(deployment('web', { replicas: 2 }));
    await scene.kubectl('rollout', 'status', 'deployment/web');
    const before = await podsOf('web');
    const end = await scene.hook({ restart: 'deploy/web' });
    expect(end).toMatchObject({
      outcome: 'succeeded',
      result: { restarted: [`Deployment/${scene.namespace}/web`] },
    });
    const { status, spec } = await scene.get('deployment', 'web');
    expect(status).toMatchObject({ updatedReplicas: 2, availableReplicas: 2 });
    expect(spec.template.metadata.annotations).toHaveProperty(['kubectl.kubernetes.io/restartedAt']);
    await expect.poll(() => podsOf('web')).toHaveLength(2);
    expect((await podsOf('web')).filter((name) => before.includes(name))).toEqual([]);
  });

  it('restarts each time it is asked to', async () => {
    await scene.apply(deployment('twice'));
    const restartedAt = async () =>
      (await scene.get('deployment', 'twice')).spec.template.metadata.annotations;
    await scene.hook({ restart: 'deploy/twice' });
    const first = await restartedAt();
    expect((await scene.hook({ restart: 'deploy/twice' })).outcome).toBe('succeeded');
    expect(await restartedAt()).not.toEqual(first);
  });

  it('restarts all that a selector finds', async () => {
    await scene.apply(deployment('one'), deployment('two'));
    const end = await scene.hook({
      restart: { kind: 'deployments', selector: 'app in (one,two)', wait: false },
    });
    expect(end.result.restarted).toHaveLength(2);
  });

  it('restarts nothing when one of the workloads does not exist, unless that is fine', async () => {
    await scene.apply(deployment('there'));
    const objects = ['deploy/there', 'deploy/nope'];
    const end = await scene.hook({ restart: objects });
    expect(end.failure).toMatchObject({
      reason: 'not-found',
      message: expect.stringContaining(`Deployment/${scene.namespace}/nope does not exist`),
      object: `Deployment/${scene.namespace}/nope`,
      remedy: expect.stringContaining('optional: true'),
    });
    expect((await scene.get('deployment', 'there')).metadata.generation).toBe(1);
    const optional = await scene.hook({ restart: { objects, optional: true } });
    expect(optional.result).toEqual({ restarted: [`Deployment/${scene.namespace}/there`] });
  });

  it('says that a selector finds nothing', async () => {
    const end = await scene.hook({ restart: { kind: 'deployment', selector: 'app=nobody' } });
    expect(end.failure).toMatchObject({
      reason: 'not-found',
      message: expect.stringContaining('there is no deployment with app=nobody'),
    });
  });

  it('refuses what has no rolling update, and what is paused', async () => {
    const end = await scene.hook({ restart: 'configmap/kube-root-ca.crt' });
    expect(end.failure?.message).toContain('is no Deployment, StatefulSet or DaemonSet');
    await scene.apply({ ...deployment('paused'), spec: { ...deployment('paused').spec, paused: true } });
    const paused = await scene.hook({ restart: 'deploy/paused' });
    expect(paused.failure).toMatchObject({
      message: expect.stringContaining(`Deployment/${scene.namespace}/paused is paused`),
      remedy: expect.stringContaining('rollout resume'),
    });
  });

  it('says what it still waits for when the time is over', async () => {
    await scene.apply(deployment('slow', { annotations: { 'simulate/as': 'never-ready' } }));
    const end = await scene.hook({ restart: 'deploy/slow', timeout: '2s' });
    expect(end.failure).toMatchObject({
      reason: 'timed-out',
      message: expect.stringContaining(`still waiting for Deployment/${scene.namespace}/slow: `),
    });
  });

  it('stops waiting when the run is cancelled', async () => {
    await scene.apply(deployment('stuck', { annotations: { 'simulate/as': 'never-ready' } }));
    const cancel = new AbortController();
    const running = scene.hook({ restart: 'deploy/stuck' }, { signal: cancel.signal });
    const mark = ['spec', 'template', 'metadata', 'annotations', 'kubectl.kubernetes.io/restartedAt'];
    await expect.poll(() => scene.get('deployment', 'stuck')).toHaveProperty(mark);
    cancel.abort({ kind: 'cancelled', by: 'SIGINT' });
    expect((await running).failure).toMatchObject({ reason: 'cancelled' });
  });

  it('names the right that the account lacks', async () => {
    await scene.apply(deployment('locked'));
    const account = await scene.as([{ apiGroups: ['apps'], resources: ['deployments'], verbs: ['get'] }]);
    const end = await account.hook({ restart: 'deploy/locked' });
    expect(end.failure).toMatchObject({
      reason: 'forbidden',
      object: `Deployment/${scene.namespace}/locked`,
      message: expect.stringContaining('cannot patch resource "deployments"'),
    });
  });
});
