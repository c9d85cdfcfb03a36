import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { deploy } from '../../src/commands/deploy.ts';
import { readGoYaml } from '../../src/util/yaml/go-yaml.ts';
import { useCluster } from '../rig/cluster.ts';
import { createScene } from '../rig/scene.ts';
import { sopsObstacle, useSops } from '../rig/sops.ts';

const cluster = useCluster();

interface Kubeconfig {
  clusters: object[];
  contexts: { name: string; context: object }[];
}

const MAP = `apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ .Release.Name }}
data:
  host: {{ .Values.host | quote }}
  replicas: {{ .Values.replicas | quote }}
  tag: {{ .Values.tag | quote }}
  password: {{ .Values.password | default "none" | quote }}
`;

const EXTRA = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: extra}\n';

it('deploys what variables, environments and encrypted files say, and knows when nothing of it changed', async () => {
  const scene = await createScene(cluster, 4);
  const sops = sopsObstacle === undefined ? useSops() : undefined;
  await scene.chart('charts/api', { templates: { 'map.yaml': MAP } });
  await scene.chart('apps/web/chart', { templates: { 'map.yaml': MAP }, files: { '../extra.yaml': EXTRA } });
  await scene.write('apps/web/v.yaml', 'host: web\nreplicas: 2\ntag: x\n');
  await scene.write(
    'apps/web/helm-lifecycle.yaml',
    `charts:
  - {name: web, path: chart, needs: [api], valuesFiles: v.yaml, hooks: {postExec: [{apply: extra.yaml}, {run: ls v.yaml}]}}
`,
  );
  await scene.write('api.yaml', 'host: api.${vars.domain}\nreplicas: ${vars.replicas}\n');
  if (sops) await scene.write('prod.secret.yaml', sops.encrypt('password: hunter2-of-prod\n'));
  await scene.manifest({
    include: ['apps/*/helm-lifecycle.yaml'],
    vars: { domain: 'dev.example.com', replicas: 1, tag: 'none' },
    environments: { dev: {}, prod: { vars: { domain: 'example.com', replicas: 3 } } },
    charts: [
      {
        name: 'api',
        path: 'charts/api',
        valuesFiles: [
          { file: 'api.yaml', variables: true },
          { file: '${environment}.secret.yaml', optional: true },
        ],
        values: { tag: '${vars.tag}' },
      },
    ],
  });
  const data = async () => (await scene.get('configmap', 'api')).data;
  const env = { ...process.env, ...sops?.env, KUBECONFIG: cluster.kubeconfig } as Record<string, string>;

  const dev = await scene.deploy({ environment: 'dev', vars: 'tag=6801028' }, { env });
  expect(dev.release('api').outcome).toBe('succeeded');
  expect(dev.started.filter(({ file }) => file.endsWith('sops'))).toEqual([]);
  expect(await data()).toEqual({
    host: 'api.dev.example.com',
    replicas: '1',
    tag: '6801028',
    password: 'none',
  });

  expect(dev.release('web').outcome).toBe('succeeded');
  expect((await scene.get('configmap', 'web')).data.host).toBe('web');
  expect(await scene.names('configmap')).toContain('configmap/extra');

  const prod = await scene.deploy({ environment: 'prod' }, { env });
  expect(await data()).toEqual({
    host: 'api.example.com',
    replicas: '3',
    tag: 'none',
    password: sops ? 'hunter2-of-prod' : 'none',
  });
  if (sops === undefined) return;
  expect(prod.log.join('\n')).not.toContain('hunter2');

  // Encrypted anew it is another file with the same values.
  await scene.write('prod.secret.yaml', sops.encrypt('password: hunter2-of-prod\n'));
  const again = await scene.deploy({ environment: 'prod' }, { env });
  expect([again.release('api').operation, again.helmProcesses]).toEqual(['unchanged', 0]);

  await scene.write('prod.secret.yaml', sops.encrypt('password: another-secret\n'));
  const changed = await scene.deploy({ environment: 'prod' }, { env });
  expect(changed.release('api').operation).toBe('upgrade');
  const kept = JSON.stringify(changed.outcome) + changed.log.join('\n');
  expect(kept).not.toContain('another-secret');
  expect((await data()).password).toBe('another-secret');

  const without = await scene.deploy({ environment: 'prod' }, { env: { ...env, SOPS_AGE_KEY: '' } });
  expect(without.outcome).toMatchObject({ kind: 'invalid', issues: [{ code: 'not-decrypted' }] });
  expect(await scene.history()).toHaveLength(3);
  expect(await readFile(`${scene.folder}/prod.secret.yaml`, 'utf8')).toContain('ENC[');
});

it('takes the context that the manifest names, unless the run names another', async () => {
  const scene = await createScene(cluster, 4);
  await scene.chart('charts/api', { templates: { 'map.yaml': MAP } });
  const [config] = readGoYaml(await readFile(cluster.kubeconfig, 'utf8')).documents as [Kubeconfig];
  const [real] = config.contexts;
  const away = { name: 'away', cluster: { server: 'https://127.0.0.1:1' } };
  const kubeconfig = JSON.stringify({
    ...config,
    clusters: [...config.clusters, away],
    contexts: [
      { ...real, name: 'prod' },
      { name: 'away', context: { ...real?.context, cluster: 'away' } },
    ],
    'current-context': 'away',
  });
  await scene.write('kubeconfig', kubeconfig);
  const values = { host: 'x', replicas: 1, tag: 'x' };
  const charts = [
    { name: 'api', path: 'charts/api', values, set: [{ key: 'tag', value: '', skipEmpty: true }] },
  ];
  await scene.manifest({ cluster: { context: 'prod' }, charts });
  const options = { kubeconfigPath: `${scene.folder}/kubeconfig` };
  const run = await scene.deploy(options);
  expect(run.release('api').outcome).toBe('succeeded');
  expect((await scene.get('configmap', 'api')).data.tag).toBe('x');
  const { told } = await scene.run(deploy, options);
  expect(told.outputs.headline).toBe('deploy: nothing to change: 1 unchanged');
});
