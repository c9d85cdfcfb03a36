import { EventEmitter, once } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { claimedUntil, WRITING_ANNOTATION } from '../../src/engine/lease/writing-claim.ts';
import { sealOf } from '../../src/helm/seal.ts';
import { systemClock } from '../../src/system/clock.ts';
import type { ProcessSpec } from '../../src/system/process.ts';
import { CONFIG_MAP, DELETE_HOOK } from '../rig/chart.ts';
import { BUILT_IN, type Served } from '../rig/memory/kinds.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { Refusal } from '../rig/memory/refusal.ts';
import { type OneChart, oneChart } from '../rig/one-chart.ts';
import { isRender } from '../rig/renders.ts';
import type { Run } from '../rig/scene.ts';

const cluster = await useMemoryCluster();
afterEach(() => vi.restoreAllMocks());
const LEASES = BUILT_IN.find(({ kind }) => kind === 'Lease') as Served;
const MAP = { templates: { 'map.yaml': CONFIG_MAP } };

/** What waits for the next renewal of a lease waits a moment. */
const hasty = {
  ...systemClock,
  sleep: (ms: number, signal?: AbortSignal) => systemClock.sleep(ms >= 4_000 ? 50 : ms, signal),
};

// biome-ignore lint/suspicious/noExplicitAny: its spec is of any form
function leaseOf({ namespace }: OneChart): any {
  return cluster.store.get(LEASES, { namespace, name: 'helm-lifecycle.api' });
}

/** Somebody else holds the lease from now on, whoever had it. */
function steal(scene: OneChart): void {
  const lease = leaseOf(scene);
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
  ['preExec', false, ['template'], []],
  ['postExec', true, ['template', 'upgrade'], ['superseded', 'deployed']],
])(
  'a run that loses its lease in %s says so, stops, and touches nothing under the other run',
  async (phase, isDeployed, commands, statuses) => {
    const scene = await oneChart(cluster, 4, MAP, { values: { colour: 'red' } });
    if (isDeployed) await scene.deploy();
    await scene.entry({ values: { colour: 'blue' }, hooks: { [phase]: SLOW } });
    const { run, helm } = await deployRobbed(scene, phase);
    expect(run.release('api')).toMatchObject({
      outcome: 'cancelled',
      failure: { message: expect.stringContaining('interrupted (the lease was lost)') },
      serves: 'not known, for another run may have changed the release since the lease was lost',
    });
    // The first one renders.
    expect(helm).toEqual(commands);
    expect((await scene.history()).map(({ status }) => status)).toEqual(statuses);
    expect((await scene.get('lease', 'helm-lifecycle.api')).spec.holderIdentity).toBe('somebody else');
  },
);

it('a lease that may not be removed is held by nobody when its run ends, and that is said', async () => {
  const scene = await oneChart(cluster, 4, MAP);
  await scene.deploy();
  const lease = `/namespaces/${scene.namespace}/leases/helm-lifecycle.api`;
  cluster.beforeRequest(({ method, path }) =>
    method === 'DELETE' && path.endsWith(lease)
      ? new Refusal(403, 'Forbidden', 'leases.coordination.k8s.io is forbidden')
      : undefined,
  );
  const { outcome, warnings } = (await scene.destroy()).release('api');
  expect(outcome).toBe('succeeded');
  expect(warnings.join()).toContain('the lease was given back, but not removed: ');
  expect(leaseOf(scene).spec.holderIdentity).toBeUndefined();
});

it('a run that waits for a lease in vain ends after the Helm that it had begun with', async () => {
  const scene = await oneChart(cluster, 4, MAP, { lockTimeout: '100ms' });
  await scene.deploy();
  steal(scene);
  await scene.entry({ lockTimeout: '100ms', values: { colour: 'blue' } });
  const told: string[] = [];
  const run = await scene.deploy(
    {},
    {
      async spawn(spec) {
        const record = await cluster.spawn(spec);
        if (!isRender(spec)) return record;
        if (!spec.signal?.aborted) await once(spec.signal as AbortSignal, 'abort');
        // Longer than a run takes to tell how it ended.
        await systemClock.sleep(1_000);
        told.push('Helm ended');
        return record;
      },
    },
  );
  told.push('run ended');
  expect(run.release('api').failure?.message).toContain('it is held by somebody else');
  expect(told).toEqual(['Helm ended', 'run ended']);
});

it('a lease that was removed before the watch for that began is not waited for', async () => {
  const scene = await oneChart(cluster, 4, MAP, { lockTimeout: '3s' });
  await scene.deploy();
  steal(scene);
  cluster.beforeRequest(({ path, query }) => {
    const watches = path.endsWith(`/namespaces/${scene.namespace}/leases`) && query.get('watch') === 'true';
    if (watches) cluster.store.delete(LEASES, { namespace: scene.namespace, name: 'helm-lifecycle.api' });
    return undefined;
  });
  const ends: boolean[] = [];
  const clock = {
    ...systemClock,
    async sleep(ms: number, signal?: AbortSignal) {
      await systemClock.sleep(ms, signal);
      if (ms > 2_000 && ms <= 3_000) ends.push(signal?.aborted === true);
    },
  };
  await scene.entry({ lockTimeout: '3s', values: { colour: 'blue' } });
  const { outcome, warnings } = (await scene.deploy({}, { clock })).release('api');
  expect({ outcome, warnings }).toEqual({
    outcome: 'succeeded',
    warnings: ['waits for another run that works on it: somebody else'],
  });
  // Ended by what was seen, and not by the time.
  expect(ends).toEqual([true]);
});

const HOUR_MS = 3_600_000;

it('a wall clock that jumps takes no lease from its run, and ends nothing', async () => {
  const scene = await oneChart(cluster, 4, MAP, { hooks: { preExec: [{ run: 'sleep 1' }] } });
  const { now } = Date;
  let asked = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => {
    asked += 1;
    return now() + ((asked % 3) - 1) * HOUR_MS;
  });
  const deploy = (runUrl: string) => scene.deploy({ runUrl }, { clock: hasty });
  const runs = await Promise.all(['first run', 'second run'].map(deploy));
  const ends = runs.map((run) => run.release('api'));
  expect(ends.map(({ operation, outcome }) => `${operation} ${outcome}`).sort()).toEqual([
    'install succeeded',
    'unchanged unchanged',
  ]);
  expect(runs.flatMap(({ log }) => log).filter((line) => /lost|died|expired|timed out/.test(line))).toEqual(
    [],
  );
  expect(runs.map(({ result }) => result.durationMs).every((ms) => ms >= 0 && ms < HOUR_MS)).toBe(true);
  expect(await scene.history()).toEqual([{ revision: 1, status: 'deployed' }]);
});

it('a machine that slept for an hour knows the time again before its Helm starts', async () => {
  const scene = await oneChart(cluster, 4, MAP, { hooks: { preExec: [{ run: 'true' }] } });
  let sleptMs = 0;
  // What measures time stood still meanwhile.
  const clock = { ...systemClock, now: () => systemClock.now() - sleptMs };
  const seen: { renewed: number; until: number | undefined }[] = [];
  const run = await scene.deploy(
    {},
    {
      clock,
      spawn: (spec) => {
        if (spec.env.RELEASE_PHASE === 'preExec') sleptMs = HOUR_MS;
        if (spec.args[0] === 'upgrade' && !isRender(spec)) {
          const { spec: held, metadata } = leaseOf(scene);
          seen.push({
            renewed: Date.parse(held.renewTime),
            until: claimedUntil(metadata.annotations?.[WRITING_ANNOTATION]),
          });
        }
        return cluster.spawn(spec);
      },
    },
  );
  expect(run.release('api').outcome).toBe('succeeded');
  expect(seen).toHaveLength(1);
  for (const { renewed, until } of seen) {
    expect(systemClock.now() - renewed).toBeLessThan(60_000);
    expect(until).toBeGreaterThan(systemClock.now());
  }
});

/** A scene with two releases in its namespace. */
async function twoCharts(): Promise<OneChart> {
  const scene = await oneChart(cluster, 4, MAP);
  const same = { path: 'charts/api', lockTimeout: '0s' };
  await scene.manifest({ charts: ['api', 'web'].map((name) => ({ name, ...same })) });
  return scene;
}

const leaseRequests = ({ result }: Run) =>
  (result.cost.requests ?? []).flatMap(({ name, calls }) =>
    /(get|list) leases/.test(name) ? [`${calls} ${name}`] : [],
  );

it('releases of one namespace know their leases by one list', async () => {
  const scene = await twoCharts();
  expect(leaseRequests(await scene.deploy())).toEqual(['1 list leases']);
  expect(leaseRequests(await scene.destroy())).toEqual(['1 list leases']);
});

it.each([
  ['is held by another run since', 'failed', 'it is held by somebody else', steal],
  [
    'was removed since',
    'succeeded',
    undefined,
    ({ namespace }: OneChart) => cluster.store.delete(LEASES, { namespace, name: 'helm-lifecycle.api' }),
  ],
])('a lease of that list that %s is looked at again', async (_, outcome, message, change) => {
  const scene = await twoCharts();
  await scene.deploy();
  let isChanged = false;
  cluster.beforeRequest(({ method, path }) => {
    if (isChanged || method !== 'PUT' || !path.includes(`${scene.namespace}/leases/helm-lifecycle.api`))
      return undefined;
    isChanged = true;
    change(scene);
    return undefined;
  });
  const run = await scene.deploy({ force: true });
  expect(run.release('api').outcome).toBe(outcome);
  if (message !== undefined) expect(run.release('api').failure?.message).toContain(message);
  expect(leaseRequests(run)).toContain('1 get leases');
});

/** Somebody who may write leases: nobody holds it from now on, and this is what it says. */
function free(scene: OneChart, annotations: Record<string, string>): void {
  const { metadata, ...lease } = leaseOf(scene);
  cluster.store.update(LEASES, { ...lease, metadata: { ...metadata, annotations }, spec: {} });
}

const isUpgrade = ({ args }: ProcessSpec) => args[0] === 'upgrade' && !args.includes('--dry-run=server');

/** A run whose Helm has stored its revision, and then takes its time until it is told to `end`. */
async function deploySlowly(scene: OneChart): Promise<{ run: Promise<Run>; end: () => void }> {
  const told = new EventEmitter();
  const [stored, gate] = [once(told, 'stored'), once(told, 'end')];
  cluster.next({ command: 'upgrade', at: 'pending', does: 'die' });
  const run = scene.deploy(
    { runUrl: 'https://example.com/slow' },
    {
      async spawn(spec) {
        const record = await cluster.spawn(spec);
        if (!isUpgrade(spec)) return record;
        told.emit('stored');
        await gate;
        return record;
      },
    },
  );
  await stored;
  return { run, end: () => told.emit('end') };
}

describe('a living Helm is not overtaken, whatever somebody writes into its lease:', () => {
  /** As a run notes it whose Helm wrote after the revision with this uid, long ago. */
  const claim = (revision: number, uid: string) => {
    const seal = sealOf({ uid }, `${revision} 1`);
    return { [WRITING_ANNOTATION]: JSON.stringify({ revision, until: 1, seal }) };
  };
  const earlier = async (scene: OneChart) => {
    const secret = await scene.get('secret', 'sh.helm.release.v1.api.v1');
    return claim(2, secret.metadata.uid);
  };

  it.each<[string, boolean, (scene: OneChart) => Promise<Record<string, string>>]>([
    ['a claim to a first revision', false, async () => claim(1, '')],
    ['the claim of an earlier try, which Helm had refused', true, earlier],
    ['nothing', true, async () => ({})],
  ])('%s', async (_what, isDeployed, written) => {
    const scene = await oneChart(cluster, 4, MAP, { values: { colour: 'red' }, lockTimeout: '0s' });
    if (isDeployed) await scene.deploy();
    const annotations = await written(scene);
    await scene.entry({ values: { colour: 'green' }, lockTimeout: '0s' });
    const slow = await deploySlowly(scene);
    const before = await scene.history();
    free(scene, annotations);
    const other = await scene.deploy({ runUrl: 'https://example.com/other' });
    expect(other.release('api').failure?.message).toContain('its Helm may be at work until');
    expect(await scene.history()).toEqual(before);
    expect(before.at(-1)?.status).toMatch(/^pending-/);
    slow.end();
    await slow.run;
  });

  it('what another run writes by the end of an own Helm', async () => {
    const scene = await oneChart(cluster, 4, MAP, { values: { colour: 'red' } });
    await scene.deploy();
    await scene.entry({ values: { colour: 'blue' }, atomic: false });
    cluster.next({ command: 'upgrade', at: 'applied', does: { fail: 'no such thing' } });
    await scene.deploy(
      {},
      {
        async spawn(spec) {
          const record = await cluster.spawn(spec);
          if (!isUpgrade(spec)) return record;
          steal(scene);
          cluster.next({ command: 'upgrade', at: 'pending', does: 'die' });
          await scene.helm('upgrade', 'api', `${scene.folder}/charts/api`).catch(() => {});
          return record;
        },
      },
    );
    expect((await scene.history()).map(({ status }) => status)).toEqual([
      'deployed',
      'failed',
      'pending-upgrade',
    ]);
  });
});

describe('an uninstall of a dead run whose Helm', () => {
  /** Leaves the release half uninstalled, with the claim of a run that died then. */
  async function halfUninstalled(until: number): Promise<OneChart> {
    const templates = { ...MAP.templates, 'hook.yaml': DELETE_HOOK };
    const scene = await oneChart(cluster, 4, { templates }, { lockTimeout: '0s' });
    await scene.deploy();
    cluster.next({ command: 'uninstall', at: 'pending', does: 'die' });
    await scene.destroy();
    // Whose Helm has ended, of that nobody has to be told.
    expect(leaseOf(scene).metadata.annotations?.[WRITING_ANNOTATION]).toBeUndefined();
    const { metadata } = await scene.get('secret', 'sh.helm.release.v1.api.v1');
    const seal = sealOf({ uid: metadata.uid }, `1 ${until}`);
    free(scene, { [WRITING_ANNOTATION]: JSON.stringify({ revision: 1, until, seal }) });
    return scene;
  }

  it('may live is not overtaken by a deploy, and is by a destroy', async () => {
    const scene = await halfUninstalled(systemClock.now() + HOUR_MS);
    const before = await scene.history();
    expect(before).toMatchObject([{ status: 'uninstalling' }]);
    const { outcome, failure } = (await scene.deploy()).release('api');
    expect({ outcome, failure }).toMatchObject({
      outcome: 'failed',
      failure: { reason: 'conflict', message: expect.stringContaining('is being uninstalled in revision 1') },
    });
    expect(await scene.history()).toEqual(before);
    expect((await scene.destroy()).release('api').outcome).toBe('succeeded');
    expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
  });

  it('has had its time is finished by the next deploy', async () => {
    const scene = await halfUninstalled(1);
    expect((await scene.deploy()).release('api')).toMatchObject({
      operation: 'install',
      outcome: 'succeeded',
    });
  });
});

it('a lease that somebody has filled up is emptied of what is not known, and stops nothing', async () => {
  const scene = await oneChart(cluster, 4, MAP);
  await scene.deploy();
  free(scene, { 'example.com/large': 'x'.repeat(262_100), 'helm-lifecycle/repairs': 'x' });
  await scene.entry({ values: { colour: 'blue' } });
  const { outcome, warnings } = (await scene.deploy()).release('api');
  expect(outcome).toBe('succeeded');
  expect(warnings.join()).toContain('is removed: example.com/large, helm-lifecycle/repairs');
  expect(Object.keys(leaseOf(scene).metadata.annotations ?? {})).toEqual([]);
});
