import { expect, it } from 'vitest';
import { history } from '../../src/commands/history.ts';
import { status } from '../../src/commands/status.ts';
import { historySchema, statusSchema } from '../../src/report/schemas/state-schema.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { Refusal } from '../rig/memory/refusal.ts';
import { createScene } from '../rig/scene.ts';

const cluster = await useMemoryCluster();

it('status says what drifted, and of nothing that it did where that is not known', async () => {
  const scene = await createScene(cluster, 4);
  await scene.chart('charts/app', { templates: { 'map.yaml': CONFIG_MAP } });
  await scene.manifest({
    charts: ['api', 'web', 'old'].map((name) => ({
      name,
      path: 'charts/app',
      ...(name === 'api' && { url: 'https://api.example.com' }),
    })),
  });
  await scene.deploy({ select: ['api', 'web'] });
  await scene.helm('install', 'old', `${scene.folder}/charts/app`);
  const look = async () => {
    const looked = await scene.run(status);
    expect(looked.helmProcesses).toBe(0);
    const { releases } = statusSchema.parse(looked.told.json);
    expect(releases.map(({ url }) => url)).toEqual(['https://api.example.com', undefined, undefined]);
    return [...releases.map(({ drift }) => drift), looked.told.lines.join('\n')];
  };
  expect((await look()).slice(0, 3)).toEqual([{ state: 'none' }, { state: 'none' }, undefined]);

  await scene.kubectl('delete', 'configmap', 'web');
  const [api, web, old, lines] = await look();
  const gone = `ConfigMap/${scene.namespace}/web is missing`;
  expect([api, web, old]).toEqual([{ state: 'none' }, { state: 'drifted', what: gone }, undefined]);
  expect(lines).toContain(`  drifted from revision 1: ${gone}`);

  await scene.kubectl('annotate', 'configmap', 'api', 'note=changed');
  const { namespace } = scene;
  cluster.beforeRequest(({ method, path }) =>
    method === 'PATCH' && path.includes(`/${namespace}/`)
      ? new Refusal(403, 'Forbidden', 'configmaps "api" is forbidden: User "ci" cannot patch')
      : undefined,
  );
  expect((await look()).slice(0, 2)).toEqual([
    { state: 'unknown', what: expect.stringContaining('cannot patch') },
    { state: 'drifted', what: gone },
  ]);
  const told = await scene.run(history, { select: ['web'] });
  expect(historySchema.parse(told.told.json).releases[0]?.revisions).toMatchObject([
    { revision: 1, status: 'deployed', completed: true },
  ]);
});
