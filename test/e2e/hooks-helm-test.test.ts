import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeChart } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { openHelm } from '../rig/helm.ts';
import { createHookScene, type HookScene } from '../rig/hooks.ts';

const cluster = useCluster();
let scene: HookScene;

const testPod = (name: string, annotations = '') => `apiVersion: v1
kind: Pod
metadata:
  name: ${name}
  annotations: {helm.sh/hook: test, helm.sh/hook-delete-policy: before-hook-creation${annotations}}
spec:
  restartPolicy: Never
  containers: [{name: main, image: busybox}]
`;

beforeAll(async () => {
  scene = await createHookScene(cluster);
  const helm = await openHelm(cluster, 4);
  await writeChart(join(scene.folder, 'chart'), {
    templates: {
      'smoke.yaml': testPod('smoke'),
      'broken.yaml': testPod('broken', ', simulate/as: fail'),
      'slow.yaml': testPod('slow', ', simulate/as: never-ready'),
    },
  });
  await helm.byHand('install', 'api', join(scene.folder, 'chart'), '--namespace', scene.namespace);
});

describe('helmTest', () => {
  it('runs the tests of the filter, as often as asked', async () => {
    for (const _time of [1, 2]) {
      const end = await scene.hook({ helmTest: { filter: ['smoke'] } });
      expect(end.failure).toBeUndefined();
      expect(end.outcome).toBe('succeeded');
    }
    expect(await scene.get('pod', 'broken')).toBeUndefined();
  });

  it('fails when a test fails, and names it', async () => {
    const end = await scene.hook({ helmTest: { filter: ['!slow', '!smoke'] } });
    expect(end.outcome).toBe('failed');
    expect(JSON.stringify(end.failure)).toContain('broken');
  });

  it('ends when the time is over, and when the run is cancelled', async () => {
    const late = await scene.hook({ helmTest: { filter: ['slow'] }, timeout: '2s' });
    expect(late.failure).toMatchObject({ reason: 'timed-out' });
    const cancel = new AbortController();
    const running = scene.hook({ helmTest: { filter: ['slow'] } }, { signal: cancel.signal });
    await expect.poll(() => scene.get('pod', 'slow')).toBeDefined();
    cancel.abort({ kind: 'cancelled', by: 'SIGINT' });
    expect((await running).failure).toMatchObject({ reason: 'cancelled' });
  });

  it('fails when there is no such release', async () => {
    const end = await scene.hook({ helmTest: { release: { name: 'nope' } } });
    expect(end.failure).toMatchObject({
      reason: 'not-found',
      message: expect.stringContaining(`there is no release ${scene.namespace}/nope to test`),
    });
  });

  it('names the right that the account lacks', async () => {
    const account = await scene.as([]);
    expect((await account.hook({ helmTest: true })).failure).toMatchObject({
      reason: 'forbidden',
      message: expect.stringContaining('cannot list resource "secrets"'),
    });
  });
});
