import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { oneChart } from '../rig/one-chart.ts';
import type { Scene } from '../rig/scene.ts';

const cluster = useCluster();
const chart = { templates: { 'map.yaml': CONFIG_MAP } };

/** A kubeconfig of an account that has these rules in the namespace, and may read the cluster's identity. */
async function kubeconfigWith(scene: Scene, rules: object[]): Promise<string> {
  const name = 'limited';
  const { namespace } = scene;
  const rbac = 'rbac.authorization.k8s.io';
  const objects = [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name } },
    { apiVersion: `${rbac}/v1`, kind: 'Role', metadata: { name }, rules },
    {
      apiVersion: `${rbac}/v1`,
      kind: 'RoleBinding',
      metadata: { name },
      roleRef: { apiGroup: rbac, kind: 'Role', name },
      subjects: [{ kind: 'ServiceAccount', name, namespace }],
    },
  ];
  await scene.write('account.json', JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }));
  await scene.kubectl('apply', '-f', 'account.json');
  const config = parse(await scene.kubectl('config', 'view', '--raw', '--minify', '--flatten'));
  config.users[0].user = { token: (await scene.kubectl('create', 'token', name)).trim() };
  return JSON.stringify(config);
}

it('adopts what the chart is about to install, keeps its UID, and adopts nothing the second time', async () => {
  const scene = await oneChart(cluster, 4, chart, {
    hooks: { preExec: [{ name: 'take over', adopt: 'configmap/api' }] },
  });
  await scene.kubectl('create', 'configmap', 'api', '--from-literal=old=value');
  const { uid } = (await scene.get('configmap', 'api')).metadata;
  const first = await scene.deploy();
  expect(first.release('api').outcome).toBe('succeeded');
  const adopted = await scene.get('configmap', 'api');
  expect(adopted.metadata.uid).toBe(uid);
  expect(adopted.data).toMatchObject({ colour: 'none' });

  await scene.entry({
    values: { colour: 'red' },
    hooks: { preExec: [{ name: 'take over', adopt: 'configmap/api' }] },
  });
  const second = await scene.deploy();
  expect(second.release('api')).toMatchObject({ operation: 'upgrade', outcome: 'succeeded' });
  expect(second.log.filter((line) => line.includes('adopted'))).toEqual([]);
});

it('a right that a hook needs and the account lacks is named before anything changes', async () => {
  const scene = await oneChart(cluster, 4, chart, {
    createNamespace: false,
    hooks: {
      preExec: [{ adopt: 'configmap/api' }],
      postExec: [{ if: { exists: 'deploy/api' }, delete: { kind: 'jobs', selector: 'app=api' } }],
    },
  });
  const everything = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete'];
  const kubeconfigContent = await kubeconfigWith(scene, [
    { apiGroups: [''], resources: ['secrets'], verbs: everything },
    { apiGroups: ['coordination.k8s.io'], resources: ['leases'], verbs: everything },
    { apiGroups: [''], resources: ['configmaps'], verbs: ['get', 'create'] },
  ]);
  const run = await scene.deploy({ kubeconfigContent });
  const { namespace } = scene;
  expect(run.release('api').failure).toMatchObject({
    reason: 'forbidden',
    details: [
      `patch configmaps/api in namespace ${namespace}`,
      `list jobs.batch in namespace ${namespace}`,
      `delete jobs.batch in namespace ${namespace}`,
      `watch jobs.batch in namespace ${namespace}`,
      `get deployments.apps/api in namespace ${namespace}`,
    ],
  });
  expect(await scene.get('configmap', 'api')).toBeUndefined();
});

it('a dry run lists each hook with what it would do, and does none of it', async () => {
  const scene = await oneChart(cluster, 4, chart, {
    hooks: {
      preExec: [{ apply: { content: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'extra' } } } }],
      validate: [{ check: { exists: 'configmap/api' } }, { wait: 'configmap/${release.name}' }],
      finally: [{ delete: { kind: 'jobs', selector: 'app=api' } }],
    },
  });
  const run = await scene.deploy({ dryRun: true });
  const text = JSON.stringify(run.result) + run.log.join('\n');
  expect(text).toContain('apply ConfigMap/extra');
  expect(text).toContain('check that configmap/api exists');
  expect(text).toContain('wait for configmap/${release.name}: ready');
  expect(text).toContain('delete jobs with app=api');
  expect(await scene.names('configmap')).toEqual(['configmap/kube-root-ca.crt']);
});

it('nothing hostile in the cluster gets out as a workflow command, an escape sequence or a second object', async () => {
  const hostile = '::add-mask::everything\n::error::oops\n\u001b[31mred\u001b[0m `id` | $(id) <b>';
  const scene = await oneChart(cluster, 4, chart, {
    hooks: {
      preExec: [
        {
          name: 'read `it` | <b>now</b>',
          kubectl: 'get configmap hostile -o json',
          capture: { value: '$.data.value' },
        },
        {
          apply: {
            content: {
              apiVersion: 'v1',
              kind: 'ConfigMap',
              metadata: { name: 'copy' },
              data: { value: '${payload.value}' },
            },
          },
        },
        {
          name: 'compare',
          allowFailure: true,
          check: { field: { object: 'configmap/copy', path: '$.data.value', equals: 'harmless' } },
        },
        { name: 'path', allowFailure: true, delete: 'configmap/${payload.value}' },
      ],
    },
  });
  await scene.kubectl('create', 'configmap', 'hostile', `--from-literal=value=${hostile}`);
  const run = await scene.deploy();
  expect(run.release('api').outcome).toBe('succeeded');
  expect((await scene.get('configmap', 'copy')).data.value).toBe(hostile);
  expect(await scene.get('configmap', 'hostile')).toBeDefined();
  expect(run.log.filter((line) => line.includes('\u001b'))).toEqual([]);
  expect(run.log.filter((line) => line.startsWith('::'))).toEqual([]);
});
