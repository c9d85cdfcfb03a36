import { expect, it } from 'vitest';
import { systemClock } from '../../src/system/clock.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { BUILT_IN, type Served } from '../rig/memory/kinds.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { Refusal } from '../rig/memory/refusal.ts';
import { type OneChart, oneChart } from '../rig/one-chart.ts';

const cluster = await useMemoryCluster();
const LEASES = BUILT_IN.find(({ kind }) => kind === 'Lease') as Served;
const MAP = { templates: { 'map.yaml': CONFIG_MAP } };

/** What waits for the next renewal of a lease waits a moment. */
const hasty = {
  ...systemClock,
  sleep: (ms: number, signal?: AbortSignal) => systemClock.sleep(ms >= 10_000 ? 50 : ms, signal),
};

/** Somebody else holds the lease from now on, whoever had it. */
function steal({ namespace }: OneChart): void {
  const lease = cluster.store.get(LEASES, { namespace, name: 'helm-lifecycle.api' });
  const spec = { ...lease.spec, holderIdentity: 'somebody else', renewTime: new Date().toISOString() };
  cluster.store.update(LEASES, { ...lease, spec });
}

/** Deploys; while the hook of this phase runs, `happens` does. */
function deployWhile(scene: OneChart, phase: string, happens: () => void) {
  return scene.deploy(
    {},
    {
      clock: hasty,
      spawn: (spec) => {
        if (spec.env.RELEASE_PHASE === phase) happens();
        return cluster.spawn(spec);
      },
    },
  );
}

it('a run that loses its lease to another one stops, starts no Helm any more, and leaves the lease alone', async () => {
  const scene = await oneChart(cluster, 4, MAP, { hooks: { preExec: [{ run: 'sleep 20' }] } });
  const run = await deployWhile(scene, 'preExec', () => steal(scene));
  console.log(JSON.stringify(run.release('api'), null, 1), run.result.outcome);
  expect(run.release('api')).toMatchObject({ outcome: 'cancelled' });
  expect(
    run.started.filter(({ args }) => args[0] === 'upgrade' && !args.includes('--dry-run=server')),
  ).toEqual([]);
  expect((await scene.get('lease', 'helm-lifecycle.api')).spec.holderIdentity).toBe('somebody else');
});

it('a Helm at work when the lease is lost is interrupted, and nothing is rolled back under the other run', async () => {
  const scene = await oneChart(cluster, 4, MAP, { values: { colour: 'red' } });
  await scene.deploy();
  await scene.entry({ values: { colour: 'blue' }, hooks: { postExec: [{ run: 'sleep 20' }] } });
  const run = await deployWhile(scene, 'postExec', () => steal(scene));
  console.log(JSON.stringify(run.release('api'), null, 1), run.result.outcome);
});
