import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClusterReader } from '../../src/cluster/contract.ts';
import type { HelmReader, ReleaseStore } from '../../src/helm/contract.ts';
import type { ObservedRelease } from '../../src/model/release/release.ts';
import { ok } from '../../src/model/result.ts';
import { planRun } from '../../src/plan/planners/run.ts';
import type { Deps, RunOptions } from '../../src/session/contract.ts';
import { openManifest } from '../../src/session/opening/open-manifest.ts';
import { type Observer, observeEntries } from '../../src/session/stages/observe-entries.ts';
import { startStopwatch } from '../../src/session/stopwatch.ts';
import { systemClock } from '../../src/system/clock.ts';
import { createLog } from '../../src/system/log.ts';
import { createRedactor } from '../../src/system/redactor.ts';
import { writeCharts } from './charts.ts';

/** What planning N charts took, none of which has changed since it was deployed. */
export interface PlanScale {
  count: number;
  /** Of processor time, which other programs on the machine do not change. */
  cpuSeconds: number;
  peakMegabytes: number;
  /** How often stored releases were listed, and single ones read. */
  lists: number;
  reads: number;
}

/** Plans N charts of their own in this process, against stored releases that exist in memory only. */
export async function planMany(count: number): Promise<PlanScale> {
  const folder = mkdtempSync(join(tmpdir(), 'helm-lifecycle-plan-'));
  try {
    writeCharts(folder, { count, shape: 'independent' }, 'plan');
    const first = await planOnce(folder, []);
    const started = process.cpuUsage();
    const second = await planOnce(folder, first.deployed);
    const { user, system } = process.cpuUsage(started);
    const changed = second.plan.releases.filter(({ operation }) => operation !== 'unchanged');
    if (changed.length > 0) throw new Error(`${changed.length} of ${count} charts would change`);
    return {
      count,
      cpuSeconds: (user + system) / 1e6,
      peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
      lists: second.lists,
      reads: second.reads,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function planOnce(workspace: string, stored: ObservedRelease[]) {
  let lists = 0;
  let reads = 0;
  const store: Pick<ReleaseStore, 'observe' | 'observeOwned' | 'read'> = {
    async observe() {
      lists++;
      return { ok: true, value: stored };
    },
    // All that there is belongs to an entry.
    async observeOwned() {
      return { ok: true, value: [] };
    },
    async read() {
      reads++;
      return { ok: true, value: undefined };
    },
  };
  const options = {
    workspace,
    select: [],
    withNeeds: true,
    force: false,
    dryRun: false,
  } as Partial<RunOptions>;
  const redactor = createRedactor();
  const deps = {
    env: {},
    clock: systemClock,
    redactor,
    log: createLog(() => {}, redactor),
    signal: new AbortController().signal,
  } as Partial<Deps>;
  const loaded = await openManifest(options as RunOptions, deps as Deps, {
    withNeeds: true,
  });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  const cluster = { server: 'https://simulated', context: 'simulated', uid: 'uid', version: 'v1.36.0' };
  const observed = await observeEntries(
    {
      options: options as RunOptions,
      deps: deps as Deps,
      ...loaded,
      folders: { private: join(workspace, 'stage'), result: workspace, diagnostics: workspace },
      cluster,
      store: store as ReleaseStore,
      helmReader: {} as HelmReader,
      stopwatch: startStopwatch(systemClock),
      connection: { reader: { list: async () => ok([]) } as Partial<ClusterReader> as ClusterReader },
      helm: { version: '4.0.0' as unknown as Observer['helm']['version'] },
      kubectl: { version: '1.36.0' },
    },
    'deploy',
  );
  if (!observed.ok) throw new Error(observed.failure.message);
  const plan = planRun(observed.value);
  const deployed = plan.releases.map(({ name, namespace, digest = '' }): ObservedRelease => {
    const revision = {
      revision: 1,
      status: 'deployed' as const,
      uid: '',
      resourceVersion: '1',
      modifiedAt: 0,
    };
    const secretName = `sh.helm.release.v1.${name}.v1`;
    return { name, namespace, revisions: [{ ...revision, secretName, inputs: digest, manifestId: 'plan' }] };
  });
  return { plan, deployed, lists, reads };
}

if (import.meta.main) console.log(JSON.stringify(await planMany(Number(process.argv[2]))));
