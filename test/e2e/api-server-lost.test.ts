import { expect, it } from 'vitest';
import type { Deps } from '../../src/session/contract.ts';
import { createSpawn } from '../../src/system/spawn.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { type Absence, type FlakyProxy, openFlakyProxy } from '../rig/flaky-proxy.ts';
import { oneChart } from '../rig/one-chart.ts';

const cluster = useCluster();
const MAP = { templates: { 'map.yaml': CONFIG_MAP } };
const MARK = [{ run: 'true' }];
const spawn = createSpawn();

/** Starts processes; when the script of a step starts, the API server goes away for so long. */
function awayAtStep(proxy: FlakyProxy, how: Absence, forMs?: number): Deps['spawn'] {
  return async (spec) => {
    if (spec.env?.RELEASE_PHASE !== undefined) {
      await proxy.away(how);
      if (forMs !== undefined) setTimeout(() => proxy.back(), forMs);
    }
    return spawn(spec);
  };
}

it('an API server that hangs for 20 s delays a run and does no harm', async () => {
  const scene = await oneChart(cluster, 4, MAP, { hooks: { preExec: MARK }, retry: { delay: '1s' } });
  const proxy = await openFlakyProxy(cluster);
  const run = await scene.deploy(
    { kubeconfigContent: proxy.kubeconfig },
    { spawn: awayAtStep(proxy, 'hangs', 20_000) },
  );
  expect(run.release('api')).toMatchObject({ operation: 'install', outcome: 'succeeded' });
  expect((await scene.deploy()).result.outcome).toBe('no-changes');
});

it('an API server that does not come back fails the run as a lost connection', async () => {
  const scene = await oneChart(cluster, 4, MAP, {
    hooks: { checkPrerequisites: MARK },
    retry: { attempts: 1 },
  });
  const proxy = await openFlakyProxy(cluster);
  const run = await scene.deploy(
    { kubeconfigContent: proxy.kubeconfig },
    { spawn: awayAtStep(proxy, 'refuses') },
  );
  expect(run.release('api')).toMatchObject({ outcome: 'failed', failure: { reason: 'connection' } });
  expect(run.release('api').warnings.join()).toContain('the lease could not be given back');
});

it('an API server that is not there at the start is told at once', async () => {
  const scene = await oneChart(cluster, 4, MAP);
  const proxy = await openFlakyProxy(cluster);
  await proxy.away('refuses');
  const run = await scene.deploy({ kubeconfigContent: proxy.kubeconfig });
  expect(run.outcome).toMatchObject({ kind: 'failed-early', failure: { reason: 'connection' } });
});
