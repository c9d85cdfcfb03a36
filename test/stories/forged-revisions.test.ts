import { expect } from 'vitest';
import { CONFIG_MAP, REFUSED_CONFIG_MAP } from '../rig/chart.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { forgeRevision } from '../rig/forge-revision.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { oneChart } from '../rig/one-chart.ts';

const cluster = await useMemoryCluster();

const MAP = { templates: { 'map.yaml': CONFIG_MAP } };
const REFUSED = { templates: { 'map.yaml': CONFIG_MAP, 'refused.yaml': REFUSED_CONFIG_MAP } };
const EVIL = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: evil}\n';

eachHelm('with Helm %i', {}, (major, once) => {
  once('a forged pair of revisions is not what the release is brought back to', async () => {
    const scene = await oneChart(cluster, major, MAP, { values: { colour: 'red' } });
    await scene.deploy();
    await forgeRevision(scene, 1, { revision: 2, status: 'deployed', manifest: EVIL });
    await forgeRevision(scene, 1, { revision: 3, status: 'failed', manifest: '' });
    await scene.entry({ values: { colour: 'blue' } });
    const { log, ...run } = await scene.deploy();
    expect(run.release('api'), log.join('\n')).toMatchObject({
      outcome: 'succeeded',
      operation: 'upgrade',
      why: 'revision 3 is failed, and not first back to revision 2: no run has stored it',
      to: { revision: 4 },
    });
    expect(run.release('api').warnings.join()).toContain('not brought back to revision 2 first');
    expect(await scene.names('configmaps')).not.toContain('evil');
    expect((await scene.get('configmap', 'api'))?.data.colour).toBe('blue');
  });

  once('a failed deploy is not rolled back to a forged revision, only to one that a run stored', async () => {
    const scene = await oneChart(cluster, major, REFUSED, { atomic: false });
    await scene.deploy();
    await forgeRevision(scene, 1, { revision: 2, status: 'deployed', manifest: EVIL });
    await scene.entry({ values: { colour: 'blue' } });
    const failed = (await scene.deploy()).release('api');
    expect(failed).toMatchObject({ outcome: 'failed', serves: 'revision 3 stays, it is not ready' });
    expect(failed.rolledBackTo).toBeUndefined();
    expect(failed.warnings.join()).toContain('If you know it: helm-lifecycle rollback api --revision 2');
    expect(await scene.names('configmaps')).not.toContain('evil');
  });

  once('what plain Helm has deployed before is brought back to and rolled back to', async () => {
    const scene = await oneChart(cluster, major, MAP);
    await scene.helm('upgrade', 'api', `${scene.folder}/charts/api`, '--install');
    await scene.chart('charts/api', REFUSED);
    await scene.entry({ atomic: false });
    expect((await scene.deploy()).release('api').outcome).toBe('failed');
    await scene.entry({});
    const again = (await scene.deploy()).release('api');
    expect(again).toMatchObject({
      why: 'revision 2 is failed, so first back to revision 1',
      outcome: 'failed',
      serves: expect.stringMatching(/^revision \d serves again$/),
    });
  });

  once(
    'a revision that a failed deploy was rolled back to is one of ours, so later runs go back to it',
    async () => {
      const scene = await oneChart(cluster, major, MAP);
      await scene.deploy();
      await scene.chart('charts/api', REFUSED);
      await scene.deploy();
      const back = (await scene.history()).at(-1)?.revision;
      await scene.entry({ atomic: false });
      await scene.deploy();
      await scene.chart('charts/api', { templates: { 'refused.yaml': '' } });
      const { why, outcome } = (await scene.deploy({ dryRun: true })).release('api');
      expect({ why, outcome }).toEqual({
        why: expect.stringMatching(new RegExp(`is failed, so first back to revision ${back}$`)),
        outcome: 'planned',
      });
    },
  );
});
