import { expect, test } from 'vitest';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { createScene } from '../rig/scene.ts';

const cluster = await useMemoryCluster();

/** A scene in which `api` is to be deployed and release `old` is there, with a hook before all charts. */
async function sceneWith(hook: (namespace: string) => object) {
  const scene = await createScene(cluster, 4);
  await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
  await scene.helm('install', 'old', `${scene.folder}/charts/api`);
  const charts = [{ name: 'api', path: 'charts/api' }];
  await scene.manifest({ charts, hooks: { before: [hook(scene.namespace)] } });
  return scene;
}

test('a hook around all charts that uninstalls a release is told by Helm as that', async () => {
  const scene = await sceneWith((namespace) => ({ uninstall: { name: 'old', namespace } }));
  const run = await scene.deploy();
  expect(run.result.outcome).toBe('succeeded');
  const { args = [] } = run.started.find(({ args: [command] }) => command === 'uninstall') ?? {};
  expect(args[args.indexOf('--description') + 1]).toBe('Uninstalled by a hook around all charts');
  expect(await scene.get('configmap', 'old')).toBeUndefined();
});

test('a hook around all charts that runs the tests of no release says so', async () => {
  const run = await (await sceneWith(() => ({ helmTest: true }))).deploy();
  expect(run.result.failure?.message).toContain(
    'around all charts there is no release whose tests could be run',
  );
});
