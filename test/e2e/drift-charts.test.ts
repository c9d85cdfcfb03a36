import { expect, it } from 'vitest';
import { runProgram } from '../../scripts/cluster/run-program.ts';
import { drift } from '../../src/commands/drift.ts';
import type { DriftReport } from '../../src/model/release/drift.ts';
import { useCluster } from '../rig/cluster.ts';
import { TEN_CHARTS } from '../rig/drift-charts.ts';
import { rowsOf } from '../rig/in-full.ts';
import { createScene, type HelmMajor, type Scene } from '../rig/scene.ts';

const cluster = useCluster();

/** What is found in the namespace of `scene`; the manifest is one that did not deploy it, and reads no chart. */
async function driftOf(scene: Scene): Promise<unknown[]> {
  const looked = await scene.run(drift);
  const report = looked.told.json as DriftReport;
  expect(report.counts['in-sync'] + report.counts.drifted + report.counts.unknown).toBe(
    report.releases.length,
  );
  return report.releases.flatMap(({ id, state, drift: objects, why }) =>
    state === 'in-sync'
      ? []
      : [{ id, state, why, objects: objects.filter((one) => one.state !== 'ignored') }],
  );
}

/** The change that people make; the way back is for the nightly run. */
const changes = rowsOf<[HelmMajor, HelmMajor]>(
  [
    [3, 4],
    [4, 3],
  ],
  ([first]) => first === 3,
);

it.each(changes)(
  'ten charts have no drift after an install, upgrade and rollback with Helm %i and an upgrade with Helm %i',
  async (first, second) => {
    const scene = await createScene(cluster, first);
    const names = Object.keys(TEN_CHARTS);
    await scene.manifest({ charts: names.map((name) => ({ name, path: `charts/${name}` })) });
    await Promise.all(
      Object.entries(TEN_CHARTS).map(([name, chart]) => scene.chart(`charts/${name}`, chart)),
    );
    const upgrade = (major: HelmMajor, value: string) =>
      Promise.all(
        names.map((name) =>
          runProgram(major === 3 ? cluster.helm3 : cluster.helm4, [
            ...['upgrade', '--install', name, `${scene.folder}/charts/${name}`, '--set', `colour=${value}`],
            ...['--namespace', scene.namespace, '--kubeconfig', cluster.kubeconfig],
          ]),
        ),
      );
    await upgrade(first, 'blue');
    expect(await driftOf(scene), 'after the install').toEqual([]);
    await upgrade(first, 'red');
    expect(await driftOf(scene), 'after the upgrade').toEqual([]);
    await Promise.all(names.map((name) => scene.helm('rollback', name, '1')));
    expect(await driftOf(scene), 'after the rollback').toEqual([]);
    await upgrade(second, 'green');
    expect(JSON.parse(await scene.helm('history', names[0] ?? '', '-o', 'json'))).toHaveLength(4);
    expect(await driftOf(scene), 'after an upgrade with the other Helm').toEqual([]);
  },
);
