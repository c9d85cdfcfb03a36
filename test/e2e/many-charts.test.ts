import { beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/cluster/until.ts';
import type { ClusterReader } from '../../src/cluster/contract.ts';
import { currentHolder, leaseRef } from '../../src/cluster/lease/lease-object.ts';
import { createReleaseStore } from '../../src/helm/release-store.ts';
import { openConnection, unwrap } from '../cluster/open-connection.ts';
import { useBundledAction } from '../rig/action-bundle.ts';
import { processesNaming } from '../rig/action-processes.ts';
import { type ActionScene, createActionScene } from '../rig/action-scene.ts';
import { CONFIG_MAP, DEPLOYMENT } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { IN_FULL, rowsOf } from '../rig/in-full.ts';
import type { KubeJson } from '../rig/scene.ts';

const cluster = useCluster();
const action = useBundledAction();
let reader: ClusterReader;
beforeAll(async () => {
  reader = (await openConnection(cluster)).reader;
});

const idOf = (index: number) => `app-${String(index).padStart(2, '0')}`;
/** What a run that changes nothing costs is the same for any number; the nightly run has as many as the figures in the docs. */
const many = IN_FULL ? 30 : 12;
const numbersTo = (count: number) => Array.from({ length: count }, (_, index) => index);
const indices = numbersTo(many);
/** How many are cancelled: a third that are quick, a third that are not, and a third that need one of those. */
const CANCELLED = rowsOf([12, 30], (count) => count === 12);

describe('many charts', () => {
  test(`${many} that are unchanged cost two lists of metadata and no process; one that changed, two Helms`, async () => {
    const scene = await createActionScene(action.folder, cluster);
    const namespaces = [scene.namespace, await cluster.namespace(), await cluster.namespace()];
    await scene.chart('charts/app', { templates: { 'map.yaml': CONFIG_MAP } });
    const write = (changed?: number) =>
      scene.manifest({
        // Of its own, as other tests leave releases that would be looked at as its orphans.
        id: scene.namespace,
        charts: indices.map((index) => ({
          name: idOf(index),
          path: 'charts/app',
          namespace: namespaces[index % 3],
          values: { colour: index === changed ? 'new' : 'old' },
        })),
      });
    await write();
    const first = await scene.run();
    expect(first.outputs.outcome, first.log).toBe('succeeded');
    const upgrades = first.helm.filter((line) => line.startsWith('upgrade '));
    expect(upgrades.filter((line) => !line.includes('--dry-run'))).toHaveLength(many);

    await scene.requests();
    const second = await scene.run();
    expect(second.outputs.outcome).toBe('no-changes');
    expect(second.helm).toEqual([]);
    expect(second.kubectl).toEqual([]);
    const { cost } = await second.result();
    expect(cost).toMatchObject({ helmProcesses: 0, kubectlProcesses: 0, scriptProcesses: 0 });
    if (cluster.auditLog !== undefined) {
      const requests = await scene.requests();
      expect(requests.filter((request) => request.includes('/secrets'))).toEqual([
        'list /api/v1/secrets?labelSelector=owner%3Dhelm&fieldSelector=type%3Dhelm.sh%2Frelease.v1&limit=500',
      ]);
      expect(requests.filter((request) => !/^(get|list) /.test(request))).toEqual([]);
      // The objects of all, to see that nobody changed them.
      expect(requests.filter((request) => request.includes('managed-by'))).toEqual([
        'list /api/v1/configmaps?labelSelector=app.kubernetes.io%2Fmanaged-by%3DHelm&limit=500',
      ]);
      expect(requests.length).toBeLessThanOrEqual(7);
      expect(requests).toHaveLength(cost.apiCalls);
    }

    await write(7);
    const third = await scene.run();
    // What it renders to is looked at first.
    expect(third.helm).toEqual([
      expect.stringContaining(`template ${idOf(7)} `),
      expect.stringContaining(`upgrade ${idOf(7)} `),
    ]);
    expect(third.kubectl).toEqual([]);
    if (cluster.auditLog === undefined) return;
    const requests = await scene.requests();
    const reviews = requests.filter((request) => /selfsubject\w+reviews/.test(request));
    expect(reviews.length).toBeLessThanOrEqual(2);
    // Helm discovers what is served by itself.
    const discoveries = requests.filter((request) => /^get \/apis?$/.test(request));
    expect(discoveries.length).toBeLessThanOrEqual(6);
  }, 300_000);

  test.each(CANCELLED)(
    '%i that are cancelled in the middle leave no lease, no pending revision and no process, and the next run finishes',
    async (count) => {
      const scene = await createActionScene(action.folder, cluster);
      const cancelled = numbersTo(count);
      const write = (slow: object) => writeSlow(scene, cancelled, slow);
      await write({ 'simulate/as': 'never-ready' });
      const store = createReleaseStore(reader);
      const releases = cancelled.map((index) => ({ name: idOf(index), namespace: scene.namespace }));
      const observe = async () => unwrap(await store.observe(releases));
      const statuses = async () =>
        (await observe()).flatMap(({ revisions }) => revisions.at(-1)?.status ?? []);

      const cancel = new AbortController();
      const running = scene.run({ concurrency: '6' }, { signal: cancel.signal });
      await until('one chart is done and others are waited for', 60, async () => {
        const newest = (await observe()).map(({ revisions }) => revisions.at(-1));
        const waited = newest.filter((revision) => revision !== undefined && revision.inputs === undefined);
        return newest.some((revision) => revision?.inputs !== undefined) && waited.length >= 2;
      });
      cancel.abort();
      const stopped = await running;
      expect(stopped.exitCode, stopped.log).toBe(130);
      const { releases: ended, outcome } = await stopped.result();
      expect(outcome).toBe('cancelled');
      expect(ended.map(({ id }: KubeJson) => id).sort()).toEqual(cancelled.map(idOf));
      const ends = new Set(ended.map((release: KubeJson) => release.outcome));
      expect([...ends].sort()).toEqual(['cancelled', 'skipped', 'succeeded']);

      expect((await statuses()).filter((status) => !/^(deployed|failed)$/.test(status))).toEqual([]);
      await expectNothingLeft(scene, cancelled);

      await write({});
      const next = await scene.run();
      expect(next.outputs.outcome, next.log).toBe('succeeded');
      expect(await statuses()).toEqual(cancelled.map(() => 'deployed'));
      await expectNothingLeft(scene, cancelled);
    },
    300_000,
  );
});

async function writeSlow(scene: ActionScene, charts: number[], annotations: object): Promise<void> {
  const third = charts.length / 3;
  await scene.chart('charts/quick', { templates: { 'map.yaml': CONFIG_MAP } });
  await scene.chart('charts/slow', { templates: { 'web.yaml': DEPLOYMENT } });
  await scene.manifest({
    charts: charts.map((index) => ({
      name: idOf(index),
      path: index < third ? 'charts/quick' : 'charts/slow',
      values: index < third ? {} : { podAnnotations: annotations },
      ...(index >= 2 * third && { needs: [idOf(index - third)] }),
    })),
  });
}

async function expectNothingLeft({ namespace, workspace }: ActionScene, charts: number[]): Promise<void> {
  const leases = await Promise.all(
    charts.map(async (index) => unwrap(await reader.get(leaseRef({ name: idOf(index), namespace })))),
  );
  expect(leases.flatMap((lease) => (lease && currentHolder(lease, 0)?.holder) ?? [])).toEqual([]);
  expect(processesNaming(workspace.root)).toEqual([]);
}
