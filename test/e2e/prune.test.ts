import { expect, it } from 'vitest';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { createScene } from '../rig/scene.ts';

const cluster = useCluster();

it('what left the manifest is listed by every run and destroyed only when that is asked for, the other way round', async () => {
  const scene = await createScene(cluster, 4);
  const id = `prune-${scene.namespace}`;
  await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
  const entry = (name: string, more: object = {}) => ({ name, path: 'charts/api', ...more });
  const stays = ['a', 'b', 'c'].map((name) => entry(name));
  await scene.manifest({
    id,
    charts: [...stays, entry('db'), entry('web', { needs: ['db'] }), entry('safe', { protected: true })],
  });
  await scene.deploy();
  await scene.helm('install', 'foreign', `${scene.folder}/charts/api`);
  await scene.manifest({ id, charts: stays });

  const listed = await scene.deploy();
  expect(listed.result.outcome).toBe('no-changes');
  expect(listed.result.orphans?.map(({ name, kept }) => [name, kept])).toEqual([
    ['db', undefined],
    ['safe', 'it is protected'],
    ['web', undefined],
  ]);
  expect(listed.log.join('\n')).toContain(
    '/db (revision 1, deployed): no entry of the manifest is about it any more; `prune: true` destroys it',
  );

  const plan = await scene.deploy({ dryRun: true, prune: 'true' });
  const { namespace } = scene;
  expect(plan.release(`${namespace}/db`)).toMatchObject({
    outcome: 'planned',
    deletes: [`ConfigMap/${namespace}/db`],
  });
  expect(await scene.names('configmaps')).toContain('configmap/db');

  const run = await scene.deploy({ prune: 'true' });
  expect(run.result.outcome).toBe('succeeded');
  const ended = run.log
    .filter((line) => /succeeded/.test(line))
    .map((line) => /\/(\w+)\s/.exec(line)?.[1])
    .filter(Boolean);
  expect(ended).toEqual(['web', 'db']);
  const left = await scene.names('configmaps');
  expect(left).toEqual(expect.arrayContaining(['configmap/a', 'configmap/safe', 'configmap/foreign']));
  expect(left).not.toContain('configmap/db');
  expect(left).not.toContain('configmap/web');
  expect(await scene.names('secrets', 'owner=helm,status=uninstalled')).toEqual([]);

  await scene.manifest({ id, charts: [entry('d')] });
  const many = await scene.deploy({ prune: 'true' });
  expect(many.outcome).toMatchObject({ kind: 'failed-early', failure: { reason: 'protected' } });
  expect(await scene.names('configmaps')).toContain('configmap/b');
  const guess = await scene.deploy({ prune: 'true', select: ['d'] });
  expect(guess.outcome).toMatchObject({
    kind: 'failed-early',
    failure: { message: expect.stringContaining('`select` is set') },
  });
});
