import { appendFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect } from 'vitest';
import { ensureBinaries } from '../../scripts/cluster/binaries.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { PASSWORD, startChartRepository, startRegistry, USERNAME } from '../rig/chart-servers.ts';
import { useCluster } from '../rig/cluster.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { oneChart } from '../rig/one-chart.ts';
import { createScene, type Scene } from '../rig/scene.ts';

const cluster = useCluster();
let registry: string;
beforeAll(async () => {
  const { registry: program = '' } = await ensureBinaries(['registry'], () => {});
  registry = await startRegistry(program);
}, 600_000);

/** Packages the chart of the scene in these versions into a folder, whose path it gives. */
async function packaged(scene: Scene, ...versions: string[]): Promise<string> {
  const folder = join(scene.folder, 'packaged');
  await mkdir(folder, { recursive: true });
  for (const version of versions) {
    await scene.chart('charts/api', { name: 'app', version, templates: { 'map.yaml': CONFIG_MAP } });
    await scene.helm('package', `${scene.folder}/charts/api`, '--destination', folder);
  }
  return folder;
}

const login = (host: string, password = PASSWORD) => ({
  registries: [{ host, username: USERNAME, password, plainHttp: true }],
});

eachHelm('with Helm %i', { concurrent: true }, (major, once) => {
  once('deploys a packaged chart, and finds it unchanged', async () => {
    const scene = await oneChart(cluster, major, {});
    await packaged(scene, '1.2.0');
    await scene.entry({ path: 'packaged/app-1.2.0.tgz', values: { colour: 'red' } });
    const run = await scene.deploy();
    expect(run.release('api')).toMatchObject({
      outcome: 'succeeded',
      chart: { name: 'app', version: '1.2.0', source: 'packaged/app-1.2.0.tgz' },
    });
    expect((await scene.get('configmap', 'api')).data.colour).toBe('red');
    expect((await scene.deploy()).helmProcesses).toBe(0);
  });

  once.each(['registry', 'repository'] as const)(
    'deploys a chart of a %s that wants a password, by a range of versions',
    async (kind) => {
      const scene = await createScene(cluster, major);
      const folder = await packaged(scene, '1.2.0', '1.3.0', '2.0.0');
      const source = kind === 'registry' ? await pushAll(scene) : await serve(folder);
      const entry = { name: 'api', chart: source.chart, version: '^1.2.0' };
      await scene.manifest({ ...login(source.host), charts: [entry] });
      const run = await scene.deploy();
      expect(run.release('api')).toMatchObject({
        outcome: 'succeeded',
        chart: { name: 'app', version: '1.3.0' },
      });
      expect((await scene.deploy()).release('api').outcome).toBe('unchanged');

      await scene.manifest({ ...login(source.host, 'wrong-password'), charts: [entry] });
      const refused = await scene.deploy();
      expect(refused.release('api').failure).toMatchObject({
        reason: 'forbidden',
        remedy: expect.stringContaining('`registries`'),
        location: { file: 'helm-lifecycle.yaml' },
      });
    },
  );

  once.each(['registry', 'repository'] as const)(
    'asks a %s for an exact version once: two charts and the runs after it take it from the cache',
    async (kind) => {
      const scene = await createScene(cluster, major);
      const folder = await packaged(scene, '1.2.0', '1.3.0', '2.0.0');
      const served = kind === 'registry' ? await pushAll(scene) : await serve(folder);
      const chart = { chart: served.chart, version: '1.2.0' };
      const write = (colour: string) =>
        scene.manifest({
          ...login(served.host),
          charts: ['api', 'web'].map((name) => ({ name, ...chart, values: { colour } })),
        });
      const chartCache = `${scene.folder}/chart-cache`;
      const deploy = async (options = {}) => {
        const { started, result, helmProcesses } = await scene.deploy(options, { chartCache });
        expect(result.releases.map(({ failure }) => failure)).toEqual([undefined, undefined]);
        return { pulls: started.filter(({ args }) => args?.[0] === 'pull').length, helmProcesses };
      };
      await write('red');
      expect((await deploy()).pulls).toBe(1);
      expect(await deploy()).toEqual({ pulls: 0, helmProcesses: 0 });
      await write('blue');
      expect(await deploy()).toEqual({ pulls: 0, helmProcesses: 4 });

      const archives = `${chartCache}/archives`;
      for (const name of await readdir(archives)) await appendFile(`${archives}/${name}`, 'x');
      expect((await deploy()).pulls).toBe(1);
      expect((await deploy({ force: true })).pulls).toBe(1);
      expect((await deploy()).pulls).toBe(0);
    },
  );

  once('says that there is no such chart', async () => {
    const scene = await createScene(cluster, major);
    const chart = `oci://${registry}/charts/none`;
    await scene.manifest({ ...login(registry), charts: [{ name: 'api', chart, version: '1.0.0' }] });
    expect((await scene.deploy()).release('api').failure).toMatchObject({
      reason: 'chart',
      remedy: "Check the chart's name and version, and where it is stored.",
    });
  });

  async function pushAll(scene: Scene): Promise<{ host: string; chart: unknown }> {
    const target = `${major}-${scene.namespace}`;
    await scene.helm(
      'registry',
      'login',
      registry,
      '--username',
      USERNAME,
      '--password',
      PASSWORD,
      '--plain-http',
    );
    for (const version of ['1.2.0', '1.3.0', '2.0.0']) {
      const archive = `${scene.folder}/packaged/app-${version}.tgz`;
      await scene.helm('push', archive, `oci://${registry}/${target}`, '--plain-http');
    }
    await scene.helm('registry', 'logout', registry);
    return { host: registry, chart: `oci://${registry}/${target}/app` };
  }

  async function serve(folder: string): Promise<{ host: string; chart: unknown }> {
    const { url } = await startChartRepository(cluster.helm4, folder);
    return { host: new URL(url).host, chart: { repo: url, name: 'app' } };
  }
});
