import { rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { createScene, type Scene } from '../rig/scene.ts';

const cluster = useCluster();

async function deployed(charts: object[]): Promise<Scene> {
  const scene = await createScene(cluster, 4);
  await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
  await scene.manifest({ charts: charts.map((chart) => ({ path: 'charts/api', ...chart })) });
  expect((await scene.deploy()).result.outcome).toBe('succeeded');
  return scene;
}

describe('a destroy', () => {
  it('of a protected release, or of one that another one needs, changes nothing at all', async () => {
    const scene = await deployed([
      { name: 'api', protected: true },
      { name: 'web', needs: ['api'] },
    ]);
    for (const dryRun of [true, false]) {
      const { result, helmProcesses } = await scene.destroy({ dryRun });
      expect(result).toMatchObject({ outcome: 'failed', changed: false, failure: { reason: 'protected' } });
      expect(helmProcesses).toBe(0);
      expect(await scene.names('configmaps')).toEqual(
        expect.arrayContaining(['configmap/api', 'configmap/web']),
      );
    }
    const alone = await scene.destroy({ select: ['api'] });
    expect(alone.release('api').failure?.message).toContain('is protected');
    await scene.manifest({
      charts: ['api', 'web'].map((name) => ({
        name,
        path: 'charts/api',
        needs: name === 'web' ? ['api'] : [],
      })),
    });
    const needed = await scene.destroy({ select: ['api'] });
    expect(needed.release('api').failure?.message).toContain('is needed by web, which would stay');
    expect(await scene.names('configmaps')).toContain('configmap/api');
    expect((await scene.destroy({ select: ['api'], withNeeds: false })).release('api').outcome).toBe(
      'succeeded',
    );
    expect((await scene.destroy({ select: ['web'] })).release('web').outcome).toBe('succeeded');
  });

  it('needs neither a chart that can be read, nor values, nor variables', async () => {
    const names = ['gone', 'broken', 'leading-out', 'unset'];
    const scene = await deployed(names.map((name) => ({ name })));
    const chart = (name: string) => join(scene.folder, 'charts', name);
    await scene.chart('charts/broken', {});
    await writeFile(join(chart('broken'), 'Chart.yaml'), 'name: [');
    await scene.chart('charts/leading-out', {});
    await symlink('/etc/hostname', join(chart('leading-out'), 'link'));
    await rm(chart('api'), { recursive: true });
    await scene.manifest({
      charts: [
        ...names.slice(0, 3).map((name) => ({ name, path: `charts/${name}`, valuesFiles: ['gone.yaml'] })),
        { name: 'unset', path: 'charts/${env.UNSET}', values: { tag: '${env.UNSET}' } },
      ],
    });
    const { result } = await scene.destroy();
    expect(result.counts.succeeded, JSON.stringify(result.failure)).toBe(names.length);
    expect(await scene.names('secrets')).toEqual([]);
  });
});
