import { beforeAll, describe, expect, it } from 'vitest';
import { useCluster } from '../rig/cluster.ts';
import { createHookScene, type HookScene } from '../rig/hooks.ts';
import { deployment } from '../rig/workload.ts';

const cluster = useCluster();
let scene: HookScene;
beforeAll(async () => {
  scene = await createHookScene(cluster);
});

const crashing = { 'simulate/as': 'crash-loop', 'simulate/crash-after': '0s' };
const podsOf = (app: string) => scene.names('pods', `app=${app}`);
const crashed = (app: string) => expect.poll(() => waitingReasons(app)).toEqual(['CrashLoopBackOff']);

async function waitingReasons(app: string): Promise<string[]> {
  const { items } = await cluster.look.list(scene.namespace, 'pods', `app=${app}`);
  return items.flatMap(({ status }) => status.containerStatuses?.[0].state.waiting?.reason ?? []);
}

describe('deleteCrashLooping', () => {
  it('deletes pods that were restarted often, and their controller makes new ones', async () => {
    await scene.apply(deployment('loop', { annotations: crashing }));
    await crashed('loop');
    const [before] = await podsOf('loop');
    const end = await scene.hook({ deleteCrashLooping: { selector: 'app=loop', minRestarts: 3 } });
    expect(end.outcome).toBe('succeeded');
    expect(end.result.deleted).toEqual([`Pod/${scene.namespace}/${before?.replace('pod/', '')}`]);
    expect(end.log.join('\n')).toContain('crashes again and again');
    await expect.poll(() => podsOf('loop')).not.toContain(before);
  });

  it('leaves pods alone that were restarted less often, or run', async () => {
    await scene.apply(deployment('seldom', { annotations: crashing }), deployment('fine'));
    await crashed('seldom');
    const seldom = await scene.hook({ deleteCrashLooping: { selector: 'app=seldom' } });
    expect(seldom.result).toEqual({ deleted: [], kept: [] });
    const fine = await scene.hook({ deleteCrashLooping: { selector: 'app=fine', minRestarts: 1 } });
    expect(fine.result).toEqual({ deleted: [], kept: [] });
  });

  it('keeps pods that nobody would make again', async () => {
    const { template } = deployment('bare', { annotations: crashing }).spec;
    await scene.apply({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { ...template.metadata, name: 'bare' },
      spec: template.spec,
    });
    await crashed('bare');
    const end = await scene.hook({ deleteCrashLooping: { selector: 'app=bare', minRestarts: 1 } });
    expect(end.result).toEqual({ deleted: [], kept: [`Pod/${scene.namespace}/bare`] });
    expect(await podsOf('bare')).toHaveLength(1);
  });

  it('finding nothing is fine', async () => {
    const end = await scene.hook({ deleteCrashLooping: { selector: 'app=nobody' } });
    expect(end).toMatchObject({ outcome: 'succeeded', result: { deleted: [], kept: [] } });
  });

  it('names the right that the account lacks', async () => {
    const account = await scene.as([{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }]);
    const end = await account.hook({ deleteCrashLooping: { selector: 'app=loop' } });
    expect(end.failure).toMatchObject({
      reason: 'forbidden',
      message: expect.stringContaining('cannot list resource "pods"'),
    });
  });
});
