import { expect } from 'vitest';
import { history } from '../../src/commands/history.ts';
import { rollback } from '../../src/commands/rollback.ts';
import { status } from '../../src/commands/status.ts';
import { historySchema, statusSchema } from '../../src/report/schemas/state-schema.ts';
import { CONFIG_MAP, REFUSED_CONFIG_MAP } from '../rig/chart.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { type OneChart, oneChart } from '../rig/one-chart.ts';
import type { HelmMajor } from '../rig/scene.ts';

const cluster = await useMemoryCluster();

const CHART = { templates: { 'map.yaml': CONFIG_MAP } };
const REFUSED = { templates: { 'refused.yaml': REFUSED_CONFIG_MAP } };
const MENDED = { templates: { 'refused.yaml': '' } };
const of = (colour: string, more: object = {}) => ({ values: { colour }, ...more });

/** Revision 2, blue, was bad: somebody went back to revision 1, red, which is revision 3 now. */
async function wentBack(major: HelmMajor, more: object = {}): Promise<OneChart> {
  const scene = await oneChart(cluster, major, CHART, of('red', more));
  await scene.deploy({ commit: 'c0ffee1' });
  await scene.entry(of('blue', more));
  await scene.deploy({ commit: 'c0ffee2' });
  expect((await scene.run(rollback)).release('api').outcome).toBe('succeeded');
  return scene;
}

const colourOf = async (scene: OneChart) => (await scene.get('configmap', 'api'))?.data.colour;
const planned = async (scene: OneChart) => (await scene.deploy({ dryRun: true })).release('api');
const stateOf = async (scene: OneChart) =>
  statusSchema.parse((await scene.run(status)).told.json).releases[0];
const revisionsOf = async (scene: OneChart) =>
  historySchema.parse((await scene.run(history)).told.json).releases[0]?.revisions;

/** Two deploys that fail one after the other both leave what was brought back. */
async function failsTwice(scene: OneChart): Promise<void> {
  await scene.chart('charts/api', REFUSED);
  for (const colour of ['green', 'grey']) {
    await scene.entry(of(colour));
    const failed = (await scene.deploy()).release('api');
    expect(failed).toMatchObject({ outcome: 'failed', rolledBackTo: 3 });
    expect(failed.warnings).toEqual([]);
    expect(await colourOf(scene)).toBe('red');
  }
}

eachHelm('with Helm %i, after a rollback that was asked for and completed', {}, (major, once) => {
  once('a failed deploy goes back to what it brought back, and not past it to what was bad', async () => {
    const scene = await wentBack(major);
    expect(await stateOf(scene)).toMatchObject({ revision: 3, completed: true, drift: { state: 'none' } });
    expect((await revisionsOf(scene))?.at(-1)).toMatchObject({ completed: true, run: { commit: 'c0ffee1' } });

    await scene.entry(of('green'));
    const newer = await planned(scene);
    expect(newer).toMatchObject({ operation: 'upgrade', fallback: { to: 3 }, warnings: [] });
    expect(newer.why).toMatch(/^inputs changed since revision 3/);
    await failsTwice(scene);

    await scene.chart('charts/api', MENDED);
    expect((await scene.deploy()).release('api')).toMatchObject({ outcome: 'succeeded' });
    expect(await colourOf(scene)).toBe('grey');
  });

  once(
    'a deploy of the files that were bad is an upgrade, of those that were brought back none',
    async () => {
      const scene = await wentBack(major);
      expect(await planned(scene)).toMatchObject({ operation: 'upgrade' });
      await scene.entry(of('red'));
      const same = (await scene.deploy()).release('api');
      expect(same).toMatchObject({ outcome: 'unchanged', why: 'revision 3 has these inputs' });
    },
  );

  once('the same when another tool had made what it brought back, which is nobody’s inputs', async () => {
    const scene = await oneChart(cluster, major, CHART, of('blue'));
    await scene.write('red.yaml', 'colour: red\n');
    await scene.helm('install', 'api', `${scene.folder}/charts/api`, '--values', `${scene.folder}/red.yaml`);
    await scene.deploy();
    const { owner } = (await stateOf(scene)) ?? {};
    await scene.run(rollback);
    expect(owner).toBeDefined();
    expect(await stateOf(scene)).toMatchObject({
      ...{ revision: 3, completed: true, owner, drift: { state: 'none' } },
      chart: { name: 'demo' },
    });

    await scene.entry(of('red'));
    const next = await planned(scene);
    expect(next).toMatchObject({ operation: 'upgrade', fallback: { to: 3 }, warnings: [] });
    expect(next.why).toMatch(/^revision 3 came by a rollback, so whether it has these inputs is not known/);
    await failsTwice(scene);
  });

  once('a second rollback does not go to what was bad, and says what can be asked for', async () => {
    const scene = await wentBack(major);
    for (const dryRun of [true, false]) {
      const again = (await scene.run(rollback, { dryRun })).release('api');
      expect(again).toMatchObject({ outcome: 'failed', failure: { reason: 'not-found' } });
      expect(again.failure?.message).toContain(
        'revision 1 is the same as revision 3, revision 2 was rolled back from',
      );
      expect(again.failure?.remedy).toContain('Choose one of 1, 2 with `--revision`');
    }
    expect(await colourOf(scene)).toBe('red');
    expect((await scene.run(rollback, { revision: 2 })).release('api').outcome).toBe('succeeded');
    expect(await colourOf(scene)).toBe('blue');
    expect((await scene.run(rollback)).release('api').outcome).toBe('succeeded');
    expect(await colourOf(scene)).toBe('red');
  });

  once('a rollback of what was brought back goes on to what was good before', async () => {
    const scene = await oneChart(cluster, major, CHART, of('white'));
    await scene.deploy();
    for (const colour of ['red', 'blue']) {
      await scene.entry(of(colour));
      await scene.deploy();
    }
    for (const colour of ['red', 'white']) {
      expect((await scene.run(rollback)).release('api').outcome).toBe('succeeded');
      expect(await colourOf(scene)).toBe(colour);
    }
  });

  once('hooks that ran since run again, for a rollback undoes nothing of what they did', async () => {
    const hooks = (text: string) => ({ hooks: { postExec: [{ run: `echo ${text}` }] } });
    const scene = await oneChart(cluster, major, CHART, of('red', hooks('first')));
    await scene.deploy();
    await scene.entry(of('blue', hooks('second')));
    await scene.deploy();
    await scene.run(rollback);
    await scene.entry(of('red', hooks('first')));
    expect(await planned(scene)).toMatchObject({ why: expect.stringContaining('only hooks changed') });
    expect((await scene.deploy()).release('api').hooks).toMatchObject([{ outcome: 'succeeded' }]);
    expect(await planned(scene)).toMatchObject({ operation: 'unchanged' });
  });

  once('CRDs that are applied are not brought back, so the next deploy goes over them', async () => {
    const scene = await wentBack(major, { crds: { policy: 'create-replace' } });
    await scene.entry(of('red', { crds: { policy: 'create-replace' } }));
    expect(await planned(scene)).toMatchObject({ operation: 'upgrade', fallback: { to: 3 } });
  });

  once('one whose last phase failed is not completed', async () => {
    const hooks = { validate: [{ run: 'exit 1', when: ['rollback'] }] };
    const scene = await oneChart(cluster, major, CHART, of('red', { hooks }));
    await scene.deploy();
    await scene.entry(of('blue', { hooks }));
    await scene.deploy();
    expect((await scene.run(rollback)).release('api').outcome).toBe('failed');
    expect((await revisionsOf(scene))?.map(({ completed }) => completed)).toEqual([true, true, false]);
  });
});
