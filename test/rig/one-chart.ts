import type { ChartFiles } from './chart.ts';
import type { TestCluster } from './cluster.ts';
import { createScene, type HelmMajor, type Scene } from './scene.ts';

/** A scene with one chart entry, `api`. */
export interface OneChart extends Scene {
  /** Writes the manifest again with other keys of the entry. */
  entry(keys: object): Promise<void>;
}

/** Makes a scene whose manifest deploys this chart with these keys of its entry. */
export async function oneChart(
  cluster: TestCluster,
  major: HelmMajor,
  chart: ChartFiles,
  keys: object = {},
): Promise<OneChart> {
  const scene = await createScene(cluster, major);
  const entry = (given: object) =>
    scene.manifest({ charts: [{ name: 'api', path: 'charts/api', ...given }] });
  await scene.chart('charts/api', chart);
  await entry(keys);
  return { ...scene, entry };
}
