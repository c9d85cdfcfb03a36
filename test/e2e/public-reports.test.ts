import { expect, it } from 'vitest';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { oneChart } from '../rig/one-chart.ts';
import type { HelmMajor } from '../rig/scene.ts';

const cluster = useCluster();

const workload = (kind: string, name: string, more = '') => `apiVersion: apps/v1
kind: ${kind}
metadata: {name: ${name}, annotations: {v: {{ .Values.v | quote }}}}
spec:
  replicas: 1
  ${more}
  selector: {matchLabels: {app: ${name}}}
  template:
    metadata: {labels: {app: ${name}}}
    spec:
      terminationGracePeriodSeconds: 1
      containers: [{name: main, image: "docker.io/library/busybox:1.36", env: [{name: V, value: {{ .Values.v | quote }}}]}]
`;

/** What people have reported of Helm and of what deploys with it, tried with the addresses of the reports. */
it.each<[HelmMajor]>([[3], [4]])(
  'public reports about upgrades do not happen, with Helm %i',
  async (major) => {
    const partition =
      'serviceName: set\n  updateStrategy: {type: RollingUpdate, rollingUpdate: {partition: 1}}';
    const templates = {
      'one.yaml': workload('Deployment', 'one'),
      'set.yaml': workload('StatefulSet', 'set', partition),
      'on-delete.yaml': workload(
        'StatefulSet',
        'kept',
        'serviceName: kept\n  updateStrategy: {type: OnDelete}',
      ),
    };
    const sub = {
      'charts/sub/Chart.yaml': 'apiVersion: v2\nname: sub\nversion: 1.0.0\n',
      'charts/sub/values.yaml': 'probe: {httpGet: {path: /}, tcpSocket: {port: 1}}\n',
      'charts/sub/templates/m.yaml': `${CONFIG_MAP.replace('{{ .Release.Name }}', 'sub')}`,
      'charts/sub/templates/p.yaml':
        'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: probe}\ndata: {p: {{ toJson .Values.probe | quote }}}\n',
    };
    const scene = await oneChart(cluster, major, { templates, files: sub });
    const values = (v: string) => ({ values: { v, sub: { probe: { httpGet: null } } }, settle: '0s' });
    const deploy = async (v: string) => {
      await scene.entry(values(v));
      const { outcome, failure } = (await scene.deploy()).release('api');
      expect(outcome, failure?.message).toBe('succeeded');
    };
    await deploy('1');
    // helm/helm#12637: a null removes what a subchart has by default.
    expect((await scene.get('configmap', 'probe')).data.p).toBe('{"tcpSocket":{"port":1}}');

    // helm/helm#31516: what came with an upgrade can be changed by the next one. #8674, #7424: nothing waits for ever.
    await scene.chart('charts/api', {
      templates: { ...templates, 'two.yaml': workload('Deployment', 'two') },
      files: sub,
    });
    await deploy('2');
    await deploy('3');
    const valueIn = async (name: string) =>
      (await scene.get('deployment', name)).spec.template.spec.containers[0].env[0].value;
    expect(await valueIn('two')).toBe('3');

    // microsoft/Docker-Provider#1667: somebody has edited what the chart sets.
    await scene.kubectl(
      'set',
      'image',
      'deployment/one',
      'main=docker.io/library/busybox:1.35',
      '--field-manager=kubectl-edit',
    );
    await deploy('4');
    expect((await scene.get('deployment', 'one')).spec.template.spec.containers[0].image).toContain(':1.36');

    // helm/helm#1873: a revision with an image that is not there, and then one with it.
    const broken = workload('Deployment', 'two').replace('docker.io', '127.0.0.1:1');
    await scene.chart('charts/api', { templates: { ...templates, 'two.yaml': broken }, files: sub });
    await scene.entry({ ...values('5'), wait: false });
    await scene.deploy();
    await scene.chart('charts/api', {
      templates: { ...templates, 'two.yaml': workload('Deployment', 'two') },
      files: sub,
    });
    await deploy('6');
    expect((await scene.get('deployment', 'two')).spec.template.spec.containers[0].image).toContain(
      'docker.io',
    );

    // helm/helm#31651, #12000: a destroy ends when everything is gone, and keeps its record until then.
    await scene.kubectl(
      'patch',
      'configmap',
      'probe',
      '--type=merge',
      '-p',
      '{"metadata":{"finalizers":["example.com/never"]}}',
    );
    await scene.entry({ ...values('6'), timeout: '8s' });
    expect((await scene.destroy()).release('api').outcome).toBe('timed-out');
    expect(await scene.history()).not.toEqual([]);
    await scene.kubectl(
      'patch',
      'configmap',
      'probe',
      '--type=merge',
      '-p',
      '{"metadata":{"finalizers":null}}',
    );
    expect((await scene.destroy()).release('api').outcome).toBe('succeeded');
    expect(await scene.names('pods')).toEqual([]);
    expect(await scene.history()).toEqual([]);
  },
);
