import { expect, test } from 'vitest';
import { destroy } from '../../src/commands/destroy.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { createScene } from '../rig/scene.ts';

const cluster = await useMemoryCluster();
const map = (name: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\n`;

test('a namespace stays in which there is a release of which only the plan is told', async () => {
  const scene = await createScene(cluster, 4);
  await scene.chart('charts/api', { templates: { 'own.yaml': map('{{ .Release.Name }}') } });
  const chart = (name: string, more: object = {}) => ({ name, path: 'charts/api', ...more });
  const space = `${scene.namespace}-own`;
  const owned = {
    'space.yaml': `apiVersion: v1\nkind: Namespace\nmetadata: {name: ${space}}\n`,
  };
  await scene.chart('charts/space', { templates: owned });
  const owner = {
    name: 'owner',
    path: 'charts/space',
    namespace: space,
    allowNamespaceDeletion: true,
    takeOwnership: true,
  };
  const inside = (more: object) => chart('inside', { namespace: space, needs: ['owner'], ...more });
  await scene.manifest({ charts: [owner, inside({ createNamespace: false })] });
  expect((await scene.deploy()).result.outcome).toBe('succeeded');
  await scene.manifest({ charts: [owner, inside({ createNamespace: false, dryRun: true })] });
  await scene.run(destroy);
  expect(await scene.get('namespace', space)).toBeDefined();
});
