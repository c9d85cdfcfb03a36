import { expect, test } from 'vitest';
import { destroy } from '../../src/commands/destroy.ts';
import { decodeRelease, encodePayload, payloadOf } from '../../src/helm/storage.ts';
import type { KubeObject } from '../../src/kube/object.ts';
import { BUILT_IN, type Served } from '../rig/memory/kinds.ts';
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

test('a namespace stays in which a release that may fail got no lease', async () => {
  const scene = await createScene(cluster, 4);
  await scene.chart('charts/api', { templates: { 'own.yaml': map('{{ .Release.Name }}') } });
  const space = `${scene.namespace}-own`;
  const templates = { 'space.yaml': `apiVersion: v1\nkind: Namespace\nmetadata: {name: ${space}}\n` };
  await scene.chart('charts/space', { templates });
  const inSpace = { namespace: space, lockTimeout: '0s' };
  const owner = { ...inSpace, path: 'charts/space', allowNamespaceDeletion: true, takeOwnership: true };
  await scene.manifest({
    charts: [
      { name: 'owner', ...owner },
      { name: 'inside', ...inSpace, path: 'charts/api', needs: ['owner'], allowFailure: true },
    ],
  });
  expect((await scene.deploy()).result.outcome).toBe('succeeded');
  const leases = BUILT_IN.find(({ kind }) => kind === 'Lease') as Served;
  const place = { namespace: space, name: 'helm-lifecycle.inside' };
  cluster.store.update(leases, {
    ...cluster.store.get(leases, place),
    spec: {
      holderIdentity: 'another run',
      leaseDurationSeconds: 300,
      renewTime: new Date().toISOString().replace('Z', '000Z'),
    },
  });
  const run = await scene.run(destroy);
  expect(run.release('inside')).toMatchObject({ outcome: 'failed', failure: { reason: 'conflict' } });
  expect(run.release('owner').outcome).toBe('succeeded');
  expect(await scene.get('namespace', space)).toBeDefined();
});

test('a namespace stays when another Helm deploys into it while the last hooks of a destroy run', async () => {
  const scene = await createScene(cluster, 4);
  const space = `${scene.namespace}-own`;
  const templates = { 'space.yaml': `apiVersion: v1\nkind: Namespace\nmetadata: {name: ${space}}\n` };
  await scene.chart('charts/space', { templates });
  const owner = {
    ...{ name: 'owner', path: 'charts/space', namespace: space },
    ...{ allowNamespaceDeletion: true, allowFailure: true, takeOwnership: true },
    hooks: { postExec: [{ name: 'tidy', when: 'uninstall', delete: 'configmap/tidy' }] },
  };
  await scene.manifest({ charts: [owner] });
  expect((await scene.deploy()).result.outcome).toBe('succeeded');
  const secrets = BUILT_IN.find(({ kind }) => kind === 'Secret') as Served;
  let isStored = false;
  cluster.beforeRequest(({ path }) => {
    if (isStored || !path.includes(`/${space}/configmaps/tidy`)) return undefined;
    isStored = true;
    const at = { namespace: space, name: 'sh.helm.release.v1.owner.v1' };
    const { metadata, ...record }: KubeObject = cluster.store.get(secrets, at);
    const payload = decodeRelease(payloadOf({ metadata, ...record }));
    if (!payload.ok) throw new Error(payload.failure.message);
    const labels = { name: 'owner', owner: 'helm', version: '2', status: 'deployed' };
    cluster.store.create(secrets, {
      ...record,
      metadata: { name: 'sh.helm.release.v1.owner.v2', namespace: space, labels },
      data: { release: encodePayload(JSON.stringify({ ...payload.value, version: 2 })) },
    });
    return undefined;
  });
  const run = await scene.run(destroy);
  expect(run.release('owner')).toMatchObject({ outcome: 'failed', failure: { reason: 'conflict' } });
  expect(await scene.get('namespace', space)).toBeDefined();
});
