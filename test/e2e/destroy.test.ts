import { rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONFIG_MAP, REFUSED_CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { impersonating } from '../rig/impersonating.ts';
import { createScene, type Scene } from '../rig/scene.ts';
import { deployment } from '../rig/workload.ts';

const cluster = useCluster();

async function deployed(charts: object[]): Promise<Scene> {
  const scene = await createScene(cluster, 4);
  await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
  await scene.manifest({ charts: charts.map((chart) => ({ path: 'charts/api', ...chart })) });
  expect((await scene.deploy()).result.outcome).toBe('succeeded');
  return scene;
}

describe('a destroy', { concurrent: true }, () => {
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

  it('and its dry run name what is deleted and what stays', async () => {
    const scene = await createScene(cluster, 4);
    const { namespace } = scene;
    await scene.chart('charts/api', {
      templates: {
        'map.yaml': CONFIG_MAP,
        'kept.yaml': mapWith('kept', { 'helm.sh/resource-policy': 'keep' }),
        'hook.yaml': mapWith('hook', { 'helm.sh/hook': 'pre-install,pre-upgrade' }),
        'gone.yaml': mapWith('gone', {
          'helm.sh/hook': 'pre-install',
          'helm.sh/hook-delete-policy': 'hook-succeeded',
        }),
        'last.yaml': mapWith('last', { 'helm.sh/hook': 'post-delete' }),
        'set.yaml': STATEFUL_SET,
      },
    });
    await scene.manifest({ charts: [{ name: 'api', path: 'charts/api', wait: false }] });
    expect((await scene.deploy()).result.outcome).toBe('succeeded');
    await scene.write('claim.yaml', CLAIM);
    await scene.kubectl('apply', '-f', `${scene.folder}/claim.yaml`);
    const stays = [
      `ConfigMap/${namespace}/hook`,
      `ConfigMap/${namespace}/kept`,
      `ConfigMap/${namespace}/last`,
      `Namespace/${namespace}`,
      `PersistentVolumeClaim/${namespace}/data-db-0`,
    ];
    const dry = await scene.destroy({ dryRun: true });
    const real = await scene.destroy();
    for (const { result, release } of [dry, real]) {
      const { deletes, stays: left = [], warnings } = release('api');
      expect(deletes?.sort()).toEqual([`ConfigMap/${namespace}/api`, `StatefulSet/${namespace}/db`]);
      expect(left.map(({ object }) => object).sort()).toEqual(stays);
      const told = [...result.warnings, ...warnings].join('\n');
      for (const object of stays) expect(told).toContain(`${object} stays: `);
    }
    expect(dry.log.join('\n')).toContain('would delete');
    expect(await scene.names('configmaps')).toEqual(
      expect.arrayContaining(['configmap/hook', 'configmap/kept']),
    );
  });

  it('deletes the namespace that the chart brings last, where that is allowed', async () => {
    const scene = await createScene(cluster, 4);
    const namespace = `apiVersion: v1\nkind: Namespace\nmetadata: {name: ${scene.namespace}}\n`;
    await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP, 'ns.yaml': namespace } });
    const api = { name: 'api', path: 'charts/api', takeOwnership: true, allowNamespaceDeletion: true };
    await scene.manifest({ charts: [api] });
    expect((await scene.deploy()).result.outcome).toBe('succeeded');
    const run = await scene.destroy();
    expect(run.result.outcome).toBe('succeeded');
    expect(run.release('api').warnings.join('\n')).toContain(`Namespace/${scene.namespace} is deleted`);
    expect(await scene.get('namespace', scene.namespace)).toBeUndefined();
  });

  it('that goes on after another one waits for the pods of what that one has deleted', async () => {
    const scene = await createScene(cluster, 4);
    const held = deployment('api', { annotations: { 'simulate/delete-after': '10m' } });
    await scene.chart('charts/api', { templates: { 'api.yaml': JSON.stringify(held) } });
    await scene.manifest({ charts: [{ name: 'api', path: 'charts/api', timeout: '4s' }] });
    expect((await scene.deploy()).result.outcome).toBe('succeeded');
    const [pod = ''] = await scene.names('pods');
    for (const attempt of ['first', 'second']) {
      const { failure } = (await scene.destroy()).release('api');
      expect(failure?.reason, attempt).toBe('timed-out');
      expect(JSON.stringify(failure)).toContain(`Pod/${scene.namespace}/${pod.replace('pod/', '')}`);
      expect(await scene.names('replicasets')).toEqual([]);
    }
    await scene.kubectl('delete', pod, '--grace-period=0', '--force');
    expect((await scene.destroy()).release('api').outcome).toBe('succeeded');
    expect(await scene.names('pods')).toEqual([]);
    expect(await scene.history()).toEqual([]);
  });

  it('waits for what only an older revision has, however often it is begun', async () => {
    const scene = await createScene(cluster, 4);
    const held = JSON.stringify(deployment('worker', { annotations: { 'simulate/delete-after': '10m' } }));
    const entry = { name: 'api', path: 'charts/api', atomic: false, timeout: '4s' };
    await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP, 'worker.yaml': held } });
    await scene.manifest({ charts: [entry] });
    expect((await scene.deploy()).result.outcome).toBe('succeeded');
    await scene.chart('charts/next', { templates: { 'map.yaml': REFUSED_CONFIG_MAP } });
    await scene.manifest({ charts: [{ ...entry, path: 'charts/next' }] });
    expect((await scene.deploy()).result.outcome).toBe('failed');
    for (const attempt of ['first', 'second']) {
      const { failure } = (await scene.destroy()).release('api');
      expect(failure?.reason, `${attempt}: ${JSON.stringify(failure)}`).toBe('timed-out');
    }
    const [pod = ''] = await scene.names('pods');
    await scene.kubectl('delete', pod, '--grace-period=0', '--force');
    expect((await scene.destroy()).release('api').outcome).toBe('succeeded');
    expect(await scene.names('deployments')).toEqual([]);
    expect(await scene.history()).toEqual([]);
  });

  it('that may not list what runs waits for the owner, which stands until its pods are gone', async () => {
    const scene = await createScene(cluster, 4);
    const held = deployment('api', { annotations: { 'simulate/delete-after': '10m' } });
    await scene.chart('charts/api', { templates: { 'api.yaml': JSON.stringify(held) } });
    await scene.manifest({ charts: [{ name: 'api', path: 'charts/api', timeout: '4s' }] });
    expect((await scene.deploy()).result.outcome).toBe('succeeded');
    await scene.write('role.yaml', roleOf('deployer'));
    await scene.kubectl('apply', '-f', `${scene.folder}/role.yaml`);
    const kubeconfigContent = await impersonating(cluster, 'deployer', []);
    const { failure } = (await scene.destroy({ kubeconfigContent })).release('api');
    expect(failure?.reason, JSON.stringify(failure)).toBe('timed-out');
    expect(JSON.stringify(failure)).toContain(`Deployment/${scene.namespace}/api`);
    const [pod = ''] = await scene.names('pods');
    await scene.kubectl('delete', pod, '--grace-period=0', '--force');
    expect((await scene.destroy({ kubeconfigContent })).release('api').outcome).toBe('succeeded');
  });
});

function mapWith(name: string, annotations: Record<string, string>): string {
  return JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, annotations } });
}

/** May do what a destroy does, and not list what runs. */
function roleOf(user: string): string {
  const rule = (group: string, resources: string[], verbs: string[]) => ({
    ...{ apiGroups: [group], resources, verbs },
  });
  const rules = [
    rule('', ['secrets'], ['*']),
    rule('coordination.k8s.io', ['leases'], ['*']),
    rule('apps', ['deployments'], ['*']),
  ];
  const metadata = { name: user };
  const rbac = 'rbac.authorization.k8s.io';
  return [
    { apiVersion: `${rbac}/v1`, kind: 'Role', metadata, rules },
    {
      ...{ apiVersion: `${rbac}/v1`, kind: 'RoleBinding', metadata },
      roleRef: { apiGroup: rbac, kind: 'Role', name: user },
      subjects: [{ apiGroup: rbac, kind: 'User', name: user }],
    },
  ]
    .map((object) => JSON.stringify(object))
    .join('\n---\n');
}

const STATEFUL_SET = `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: db}
spec:
  replicas: 0
  serviceName: db
  selector: {matchLabels: {app: db}}
  template:
    metadata: {labels: {app: db}}
    spec:
      containers: [{name: main, image: "docker.io/library/busybox:1.36", command: [sleep, "3600"]}]
  volumeClaimTemplates:
    - metadata: {name: data}
      spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Mi}}}
`;
const CLAIM = `apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: data-db-0}
spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Mi}}}
`;
