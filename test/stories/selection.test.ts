import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { CONFIG_MAP, REFUSED_CONFIG_MAP } from '../rig/chart.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { createScene, journalOf, type Run, type Scene } from '../rig/scene.ts';

const cluster = await useMemoryCluster();

/** Ids in the order in which they were started. */
async function order(run: Run): Promise<string[]> {
  const events = await journalOf(run);
  return events.filter(({ type }) => type === 'release-started').map(({ release }) => release);
}

const outcomes = (run: Run) =>
  Object.fromEntries(run.result.releases.map(({ id, outcome }) => [id, outcome]));

const chart = (name: string, keys: object = {}) => ({ name, path: 'charts/api', ...keys });

eachHelm('with Helm %i', {}, (major, once) => {
  async function sceneOf(...charts: object[]): Promise<Scene> {
    const scene = await createScene(cluster, major);
    await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
    await scene.chart('charts/refused', { templates: { 'map.yaml': REFUSED_CONFIG_MAP } });
    await scene.manifest({ charts });
    return scene;
  }

  describe('needs', () => {
    once('are deployed before, whatever the order of the file, and destroyed after', async () => {
      const scene = await sceneOf(
        chart('web', { needs: ['api', { chart: 'metrics', optional: true }] }),
        chart('api', { needs: ['tag:infra'] }),
        chart('cache', { tags: ['infra'] }),
        chart('database', { tags: ['infra'] }),
      );
      expect((await order(await scene.deploy())).slice(-2)).toEqual(['api', 'web']);
      const destroyed = await scene.destroy();
      expect((await order(destroyed)).slice(0, 2)).toEqual(['web', 'api']);
      expect(destroyed.result.counts.succeeded).toBe(4);
    });

    once('that fail keep what needs them from starting, and nothing else', async () => {
      const scene = await sceneOf(
        chart('database', { path: 'charts/refused' }),
        chart('api', { needs: ['database'] }),
        chart('web', { needs: ['api'] }),
        chart('docs'),
      );
      const run = await scene.deploy();
      expect(outcomes(run)).toEqual({
        database: 'failed',
        api: 'skipped',
        web: 'skipped',
        docs: 'succeeded',
      });
      expect(run.release('api').note).toBe('needs database');
      expect(run.result).toMatchObject({ outcome: 'failed', failure: { reason: 'invalid' } });
    });

    once('that are disabled or skipped count as satisfied', async () => {
      const scene = await sceneOf(
        chart('off', { enabled: false }),
        chart('skipped', { action: 'skip' }),
        chart('api', { needs: ['off', 'skipped'] }),
      );
      expect(outcomes(await scene.deploy())).toEqual({ skipped: 'skipped', api: 'succeeded' });
      expect(await scene.get('configmap', 'off')).toBeUndefined();
    });
  });

  once.each([
    ['an id, with what it needs', { select: ['web'] }, ['api', 'web']],
    ['an id alone', { select: ['web'], withNeeds: false }, ['web']],
    ['a tag', { select: ['tag:infra'] }, ['cache']],
    ['all but one', { select: ['!web'] }, ['api', 'cache']],
  ])('select takes %s', async (_, options, expected) => {
    const scene = await sceneOf(
      chart('api'),
      chart('web', { needs: ['api'] }),
      chart('cache', { tags: ['infra'] }),
    );
    const run = await scene.deploy(options);
    expect(run.result.releases.map(({ id }) => id).sort()).toEqual(expected);
  });

  once(
    'id is what select, needs and environments call an entry; name stays that of the release',
    async () => {
      const scene = await sceneOf();
      await scene.manifest({
        environments: { prod: { charts: { 'shop-api': { values: { colour: 'red' } } } } },
        charts: [chart('api', { id: 'shop-api' }), chart('web', { needs: ['shop-api'] })],
      });
      const run = await scene.deploy({ select: ['shop-api'], environment: 'prod' });
      expect(run.release('shop-api')).toMatchObject({ name: 'api', outcome: 'succeeded' });
      expect((await scene.get('configmap', 'api')).data.colour).toBe('red');
    },
  );

  once(
    'defaults hold for all charts, maps merge and lists are replaced; an environment is merged over',
    async () => {
      const scene = await createScene(cluster, major);
      await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
      await scene.write('big.yaml', 'size: big\n');
      await scene.write('small.yaml', 'size: small\n');
      const note = (text: string) => ({ run: `echo ${text} $RELEASE_NAME >> ${scene.folder}/notes` });
      await scene.manifest({
        defaults: {
          values: { colour: 'red' },
          valuesFiles: ['big.yaml'],
          hooks: { preExec: [note('default')] },
        },
        environments: {
          prod: {
            defaults: { values: { colour: 'green' } },
            hooks: { before: [{ run: `echo before >> ${scene.folder}/notes` }] },
            charts: { api: { valuesFiles: ['small.yaml'], hooks: { preExec: [note('prod')] } } },
          },
        },
        charts: [
          { name: 'api', path: 'charts/api', hooks: { preExec: [note('own')] } },
          { name: 'web', path: 'charts/api', values: { colour: 'blue' }, needs: ['api'] },
        ],
      });
      const data = async (name: string) => (await scene.get('configmap', name)).data;
      await scene.deploy();
      expect(await data('api')).toEqual({ colour: 'red', size: 'big' });
      expect(await data('web')).toEqual({ colour: 'blue', size: 'big' });

      await scene.deploy({ environment: 'prod' });
      expect(await data('api')).toEqual({ colour: 'green', size: 'small' });
      expect(await data('web')).toEqual({ colour: 'blue', size: 'big' });
      const notes = await readFile(`${scene.folder}/notes`, 'utf8');
      expect(notes.split('\n')).toEqual([
        'default api',
        'own api',
        'default web',
        'before',
        'default api',
        'own api',
        'prod api',
        '',
      ]);
    },
  );

  once('the cluster guard of an environment holds there and nowhere else', async () => {
    const scene = await createScene(cluster, major);
    await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
    await scene.manifest({
      environments: { prod: { cluster: { server: 'https://prod.example.com' } } },
      charts: [chart('api')],
    });
    expect((await scene.deploy({ environment: 'prod' })).outcome).toMatchObject({
      kind: 'failed-early',
      failure: { reason: 'wrong-cluster' },
    });
    expect((await scene.deploy()).result.outcome).toBe('succeeded');
  });
});
