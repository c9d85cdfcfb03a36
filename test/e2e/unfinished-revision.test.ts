import { expect, it } from 'vitest';
import { useCluster } from '../rig/cluster.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { liveObjects, type RichVersion, richChart } from '../rig/rich-chart.ts';
import { createScene, type Scene } from '../rig/scene.ts';

const cluster = useCluster();

eachHelm('with Helm %i, after a revision that failed half-way', { concurrent: true }, (major, once) => {
  /** A release at version 1, after which version 2 failed and stayed. */
  async function afterFailure(): Promise<Scene> {
    const made = await createScene(cluster, major);
    await write(made, { version: 1 });
    expect((await made.deploy()).release('api').outcome).toBe('succeeded');
    await write(made, { version: 2, odd: true, refused: true });
    expect((await made.deploy()).release('api').outcome).toBe('failed');
    expect((await made.history()).map(({ status }) => status)).toEqual(['deployed', 'failed']);
    return made;
  }

  async function write(made: Scene, version: RichVersion, atomic = false): Promise<void> {
    await made.chart('charts/api', richChart(version));
    await made.manifest({ charts: [{ name: 'api', path: 'charts/api', atomic }] });
  }

  it('the release is again as somebody has deployed it by hand before, field by field', async () => {
    const made = await createScene(cluster, major);
    await write(made, { version: 1 });
    await made.deploy();
    await made.chart('charts/api', richChart({ version: 2, odd: true }));
    await made.helm('upgrade', 'api', `${made.folder}/charts/api`);
    const before = await liveObjects(made);
    await write(made, { version: 3, refused: true }, true);
    const failed = (await made.deploy()).release('api');
    expect(failed).toMatchObject({ outcome: 'failed', serves: 'revision 2 serves again' });
    expect(await liveObjects(made)).toEqual(before);
  });

  it('the next deploy leaves what a fresh install makes, and says in its plan how', async () => {
    const fresh = await createScene(cluster, major);
    await write(fresh, { version: 3 });
    const [made] = await Promise.all([afterFailure(), fresh.deploy()]);
    expect(Object.keys(await liveObjects(made))).toContain('ConfigMap/odd');

    await write(made, { version: 3 });
    const why = 'revision 2 is failed, so first back to revision 1';
    expect((await made.deploy({ dryRun: true })).release('api')).toMatchObject({ outcome: 'planned', why });
    expect((await made.deploy()).release('api')).toMatchObject({ outcome: 'succeeded', why, warnings: [] });
    expect(await liveObjects(made)).toEqual(await liveObjects(fresh));
    const statuses = (await made.history()).map(({ status }) => status);
    expect(statuses.filter((status) => status === 'deployed')).toEqual([statuses.at(-1)]);
    expect((await made.deploy()).release('api').outcome).toBe('unchanged');
  });

  once('destroy leaves nothing of either revision', async () => {
    const made = await afterFailure();
    expect(Object.keys(await liveObjects(made))).toEqual(
      expect.arrayContaining(['ConfigMap/odd', 'ConfigMap/even']),
    );
    expect((await made.destroy()).release('api').outcome).toBe('succeeded');
    expect(await liveObjects(made)).toEqual({});
  });
});
