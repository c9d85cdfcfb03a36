import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CONFIG_MAP, DEPLOYMENT, writeChart } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { type HelmRig, openHelm } from '../rig/helm.ts';
import { createHookScene, type HookScene } from '../rig/hooks.ts';

const cluster = useCluster();
let scene: HookScene;
let helm: HelmRig;
beforeAll(async () => {
  scene = await createHookScene(cluster);
  helm = await openHelm(cluster, 4);
  await writeChart(join(scene.folder, 'web'), { templates: { 'web.yaml': DEPLOYMENT } });
  await writeChart(join(scene.folder, 'held'), {
    templates: {
      'held.yaml': CONFIG_MAP.replace('metadata:', 'metadata:\n  finalizers: [example.com/hold]'),
    },
  });
});

const install = (name: string, chart: string, namespace: string) =>
  helm.byHand('install', name, join(scene.folder, chart), '--namespace', namespace);
const freed = (name: string) =>
  scene.kubectl('patch', 'configmap', name, '--type=merge', '-p', '{"metadata":{"finalizers":null}}');

describe('uninstall', () => {
  it('removes another release and goes on when its objects and pods are gone', async () => {
    await install('web', 'web', scene.namespace);
    const end = await scene.hook({ uninstall: 'web' });
    expect(end).toMatchObject({ outcome: 'succeeded', result: { uninstalled: true } });
    expect(await scene.kubectl('get', 'deploy,rs,pods', '-l', 'app=web', '-o', 'name')).toBe('');
    expect(await helm.byHand('list', '--short', '--namespace', scene.namespace)).toBe('');
  });

  it('has nothing to do for a release that does not exist', async () => {
    const end = await scene.hook({ uninstall: 'nope' });
    expect(end).toMatchObject({ outcome: 'succeeded', result: { uninstalled: false } });
  });

  it('finds it in another namespace and leaves one of the same name alone', async () => {
    const namespace = await cluster.namespace();
    await install('twin', 'web', namespace);
    await install('twin', 'web', scene.namespace);
    const end = await scene.hook({ uninstall: { name: 'twin', namespace } });
    expect(end.result).toEqual({ uninstalled: true });
    expect(await scene.get('deployment', 'twin')).toBeDefined();
  });

  it('refuses the release that the hook belongs to', async () => {
    const end = await scene.hook({ uninstall: 'api' });
    expect(end.failure).toMatchObject({
      reason: 'hook',
      message: expect.stringContaining(`${scene.namespace}/api is the release that this hook belongs to`),
    });
  });

  it('ends when the time is over', async () => {
    await install('held', 'held', scene.namespace);
    const end = await scene.hook({ uninstall: 'held', timeout: '2s' });
    expect(end.failure).toMatchObject({ reason: 'timed-out' });
    await freed('held');
  });

  it('ends when the run is cancelled', async () => {
    await install('stuck', 'held', scene.namespace);
    const cancel = new AbortController();
    const running = scene.hook({ uninstall: 'stuck' }, { signal: cancel.signal });
    await expect
      .poll(async () => (await scene.get('configmap', 'stuck')).metadata.deletionTimestamp)
      .toBeDefined();
    cancel.abort({ kind: 'cancelled', by: 'SIGINT' });
    expect((await running).failure).toMatchObject({ reason: 'cancelled' });
    await freed('stuck');
  });

  it('names the right that the account lacks', async () => {
    const account = await scene.as([]);
    const end = await account.hook({ uninstall: 'web' });
    expect(end.failure).toMatchObject({
      reason: 'forbidden',
      message: expect.stringContaining('cannot list resource "secrets"'),
    });
  });
});
