import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rollback } from '../../src/commands/rollback.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { createScene } from '../rig/scene.ts';

const cluster = useCluster();
const named = (name: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\n`;

it.each([3, 4] as const)(
  'with Helm %i a rollback brings the stored revision back, runs its hooks, and is completed',
  async (major) => {
    const scene = await createScene(cluster, major);
    const hooks = {
      preExec: [
        { name: 'always', run: 'true' },
        { name: 'backwards', when: ['rollback'], run: 'test "$RELEASE_OPERATION" = rollback' },
      ],
      finally: [{ name: 'last', run: 'true' }],
    };
    const api = (colour: string) => ({
      charts: [{ name: 'api', path: 'charts/api', values: { colour }, hooks }],
    });
    await scene.chart('charts/api', { version: '1.0.0', templates: { 'map.yaml': CONFIG_MAP } });
    await scene.manifest(api('red'));
    await scene.deploy();
    await scene.chart('charts/api', {
      version: '1.1.0',
      templates: { 'map.yaml': CONFIG_MAP, 'new.yaml': named('new') },
    });
    await scene.manifest(api('blue'));
    await scene.deploy();
    // At night nobody repairs a chart first.
    await rm(join(scene.folder, 'charts'), { recursive: true });

    const plan = await scene.run(rollback, { dryRun: true });
    expect(plan.release('api')).toMatchObject({
      ...{ operation: 'rollback', outcome: 'planned', why: 'back to revision 1; revision 2 is deployed' },
      ...{ from: { revision: 2, version: '1.1.0' }, chart: { version: '1.0.0' } },
      deletes: [`ConfigMap/${scene.namespace}/new`],
      changes: {
        changed: [`ConfigMap/${scene.namespace}/api`],
        dropped: [`ConfigMap/${scene.namespace}/new`],
      },
    });
    expect(await scene.history()).toHaveLength(2);

    const run = await scene.run(rollback);
    expect(run.release('api')).toMatchObject({
      outcome: 'succeeded',
      serves: 'revision 1 serves again, as revision 3',
    });
    expect(run.told.lines).toContain('api: revision 1 serves again, as revision 3');
    expect(run.release('api').hooks.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['backwards', 'succeeded'],
      ['last', 'succeeded'],
    ]);
    expect((await scene.get('configmap', 'api')).data.colour).toBe('red');
    expect(await scene.get('configmap', 'new')).toBeUndefined();
    expect((await scene.get('lease', 'helm-lifecycle.api'))?.spec.holderIdentity ?? '').toBe('');

    // What each Helm says of a rollback is how the next one knows of it.
    const again = await scene.run(rollback, { dryRun: true });
    expect(again.release('api').failure?.message).toContain(
      'revision 1 is the same as revision 3, revision 2 was rolled back from',
    );
    const wrong = await scene.run(rollback, { revision: 9 });
    expect(wrong.release('api')).toMatchObject({ outcome: 'failed', failure: { reason: 'not-found' } });
    expect(wrong.release('api').failure?.remedy).toContain('Choose one of 1, 2, 3');
    expect((await scene.run(rollback, { revision: 3 })).release('api').outcome).toBe('unchanged');

    await scene.chart('charts/api', { version: '1.0.0', templates: { 'map.yaml': CONFIG_MAP } });
    await scene.manifest(api('red'));
    const next = await scene.deploy();
    expect(next.release('api')).toMatchObject({
      operation: 'unchanged',
      why: 'revision 3 has these inputs',
    });
  },
);
