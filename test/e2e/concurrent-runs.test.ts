import { describe, expect, it } from 'vitest';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { oneChart } from '../rig/one-chart.ts';
import { createScene, type Run, type Scene } from '../rig/scene.ts';

const cluster = useCluster();
/** `ROUNDS` chooses how many; 3 fit into the suite. */
const count = Number(process.env.ROUNDS ?? 3);
const rounds = Array.from({ length: count }, (_, index) => index + 1);
const runUrl = (round: number, run: string) => `https://ci.example.com/${round}/${run}`;

function warningsOf(runs: Run[]): string {
  return runs.flatMap((run) => run.result.releases.flatMap(({ warnings }) => warnings)).join('\n');
}

/** Nothing is lost and nothing stuck: every release ended well, and the Lease objects are free. */
async function expectNoHarm(scene: Scene, runs: Run[], releases: string[]): Promise<void> {
  for (const run of runs) {
    expect(run.result.releases.map(({ failure }) => failure)).toEqual(
      run.result.releases.map(() => undefined),
    );
  }
  expect(warningsOf(runs)).not.toContain('lease could not be given back');
  const { items: leases } = await scene.get('leases');
  expect(
    leases.flatMap(({ spec }: { spec: { holderIdentity?: string } }) => spec.holderIdentity ?? []),
  ).toEqual([]);
  const { items: secrets } = await cluster.look.list(scene.namespace, 'secrets', 'owner=helm');
  const statuses = secrets.map(
    ({ metadata }: { metadata: { labels: Record<string, string> } }) => metadata.labels,
  );
  for (const release of releases) {
    const own = statuses.filter(({ name }: Record<string, string>) => name === release);
    expect(own.filter(({ status }: Record<string, string>) => status === 'deployed')).toHaveLength(1);
    expect(own.filter(({ status }: Record<string, string>) => status?.startsWith('pending'))).toEqual([]);
  }
}

describe(`${count} rounds`, { concurrent: true, timeout: 300_000 }, () => {
  it('of two runs of one manifest at once: one deploys, the other waits for it by name and finds it done', async () => {
    const scene = await oneChart(cluster, 4, { templates: { 'map.yaml': CONFIG_MAP } });
    let waits = 0;
    for (const round of rounds) {
      await scene.entry({ values: { colour: `colour ${round}` }, historyMax: 3 });
      const runs = await Promise.all(['a', 'b'].map((run) => scene.deploy({ runUrl: runUrl(round, run) })));
      expect(runs.map((run) => run.release('api').outcome).sort()).toEqual(['succeeded', 'unchanged']);
      await expectNoHarm(scene, runs, ['api']);
      expect((await scene.get('configmap', 'api')).data.colour).toBe(`colour ${round}`);
      const named = runs.map((run) => run.release('api').warnings.join()).filter((text) => text !== '');
      for (const text of named) expect(text).toContain(`https://ci.example.com/${round}/`);
      waits += named.length;
    }
    expect(waits).toBeGreaterThan(0);
  });

  it('of three runs at once whose charts overlap: each ends well', async () => {
    const scene = await createScene(cluster, 3);
    const charts = ['api', 'web', 'jobs'];
    await scene.chart('chart', { templates: { 'map.yaml': CONFIG_MAP } });
    for (const round of rounds) {
      const values = { colour: `colour ${round}` };
      await scene.manifest({
        charts: charts.map((name) => ({ name, path: 'chart', values, historyMax: 3 })),
      });
      const selections = [
        ['api', 'web'],
        ['web', 'jobs'],
        ['jobs', 'api'],
      ];
      const runs = await Promise.all(
        selections.map((select) => scene.deploy({ select, runUrl: runUrl(round, select.join('+')) })),
      );
      await expectNoHarm(scene, runs, charts);
      for (const name of charts) expect((await scene.get('configmap', name)).data).toMatchObject(values);
    }
  });
});
