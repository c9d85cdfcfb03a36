import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { HOOK_KINDS } from '../../src/hooks/registry.ts';
import { CONFIG_MAP, writeChart } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { openHelm } from '../rig/helm.ts';
import { createHookScene, type HookScene } from '../rig/hooks.ts';

const cluster = useCluster();
let scene: HookScene;
beforeAll(async () => {
  scene = await createHookScene(cluster);
  const helm = await openHelm(cluster, 4);
  await writeChart(join(scene.folder, 'chart'), { templates: { 'settings.yaml': CONFIG_MAP } });
  await helm.byHand('install', 'api', join(scene.folder, 'chart'), '--namespace', scene.namespace);
});

const rendered = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: api}\n';

it.each(HOOK_KINDS.map(({ name, example }) => [name, example]))(
  'the example of %s in the docs works',
  async (_name, example) => {
    const end = await scene.hook(example, { rendered });
    expect(end.failure).toBeUndefined();
    expect(end.outcome).toBe('succeeded');
  },
);
