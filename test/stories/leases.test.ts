import { expect, it } from 'vitest';
import { systemClock } from '../../src/system/clock.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { BUILT_IN, type Served } from '../rig/memory/kinds.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { type OneChart, oneChart } from '../rig/one-chart.ts';
import type { Run } from '../rig/scene.ts';

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

/** Deploys; the lease is stolen while the hook of this phase runs. Also gives the commands of Helm that were started. */
async function deployRobbed(scene: OneChart, phase: string): Promise<{ run: Run; helm: string[] }> {
  const helm: string[] = [];
  const run = await scene.deploy(
    {},
    {
      clock: hasty,
      spawn: (spec) => {
        if (spec.file === cluster.helm4) helm.push(spec.args[0] ?? '');
        if (spec.env.RELEASE_PHASE === phase) steal(scene);
        return cluster.spawn(spec);
      },
    },
  );
  return { run, helm };
}

const SLOW = [{ run: 'exec sleep 60' }];

it.each([
  ['preExec', false, 'nothing was installed', ['upgrade'], []],
  [
    'postExec',
    true,
    'revision 2 stays, it was not completed',
    ['upgrade', 'upgrade'],
    ['superseded', 'deployed'],
  ],
])(
  'a run that loses its lease in %s says so, stops, and touches nothing under the other run',
  async (phase, isDeployed, serves, commands, statuses) => {
    const scene = await oneChart(cluster, 4, MAP, { values: { colour: 'red' } });
    if (isDeployed) await scene.deploy();
    await scene.entry({ values: { colour: 'blue' }, hooks: { [phase]: SLOW } });
    const { run, helm } = await deployRobbed(scene, phase);
    expect(run.release('api')).toMatchObject({
      outcome: 'cancelled',
      failure: { message: expect.stringContaining('interrupted (the lease was lost)') },
      serves,
    });
    // The first one renders.
    expect(helm).toEqual(commands);
    expect((await scene.history()).map(({ status }) => status)).toEqual(statuses);
    expect((await scene.get('lease', 'helm-lifecycle.api')).spec.holderIdentity).toBe('somebody else');
  },
);
