import { beforeAll, expect, it } from 'vitest';
import { HOOK_KINDS } from '../../src/hooks/registry.ts';
import { useCluster } from '../rig/cluster.ts';
import { createHookScene, type HookScene } from '../rig/hooks.ts';

const cluster = useCluster();
let scene: HookScene;
beforeAll(async () => {
  scene = await createHookScene(cluster);
});

it.each(HOOK_KINDS.map(({ name, example }) => [name, example]))(
  'the example of %s in the docs works',
  async (_name, example) => {
    const end = await scene.hook(example);
    expect(end.failure).toBeUndefined();
    expect(end.outcome).toBe('succeeded');
  },
);
