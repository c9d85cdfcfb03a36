import { expect, it } from 'vitest';
import { runProgram } from '../../scripts/cluster/run-program.ts';
import type { ReleaseResult } from '../../src/model/result/run-result.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { type OneChart, oneChart } from '../rig/one-chart.ts';

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

const map = (name: string, more = '') =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}${more}}\ndata: {v: {{ .Values.v | quote }}}\n`;

/** What people have reported of Helm and of what deploys with it, tried with the addresses of the reports. */
eachHelm('public reports do not come true, with Helm %i', {}, (major, once) => {
  it('when objects leave a chart for another release', async () => {
    const part = { 'charts/part/Chart.yaml': 'apiVersion: v2\nname: part\nversion: 1.0.0\n' };
    const one = workload('Deployment', 'one').replace('replicas: 1', 'replicas: 0');
    const scene = await oneChart(cluster, major, {
      templates: { 'one.yaml': one, 'moved.yaml': map('moved') },
      files: { ...part, 'charts/part/templates/m.yaml': map('part') },
    });
    const uids = () =>
      Promise.all(['moved', 'part'].map(async (name) => (await scene.get('configmap', name))?.metadata.uid));
    expect((await deployed(scene, '1')).outcome).toBe('succeeded');
    const before = await uids();
    // helm/helm#10983: an object is given to another release by its annotation, and leaves the chart.
    await scene.kubectl('annotate', 'configmap', 'moved', 'meta.helm.sh/release-name=b', '--overwrite');
    // helm/helm#11811: a subchart becomes a release of its own.
    await scene.chart('charts/part', { name: 'part', templates: { 'm.yaml': map('part') } });
    await scene.helm('upgrade', '--install', 'part', 'charts/part', '--take-ownership');
    // k3s-io/helm-controller#343: somebody has scaled what the chart sets.
    await scene.kubectl('scale', 'deployment', 'one', '--replicas=1');
    await scene.chart('charts/api', {
      templates: { 'moved.yaml': '' },
      files: { 'charts/part/templates/m.yaml': '' },
    });
    const after = await deployed(scene, '2');
    expect(after.outcome, after.failure?.message).toBe('succeeded');
    const names = ['moved', 'part'].map((name) => `ConfigMap/${scene.namespace}/${name}`);
    expect(after.stays?.map(({ object }) => object).sort()).toEqual(names);
    expect(await uids()).toEqual(before);
    expect((await scene.get('deployment', 'one')).spec.replicas).toBe(0);
  });

  once('when a chart has namespaces', async () => {
    const scene = await oneChart(cluster, major, { templates: { 'map.yaml': map('map') } });
    const inner = `${scene.namespace}-inner`;
    const ns = `apiVersion: v1\nkind: Namespace\nmetadata: {name: ${inner}}\n`;
    await scene.chart('charts/api', { templates: { 'ns.yaml': ns } });
    expect((await deployed(scene, '1')).outcome).toBe('succeeded');
    // helm/helm#12287: it leaves the chart, and others have something in it.
    await runProgram(cluster.kubectl, [
      ...['--kubeconfig', cluster.kubeconfig, '--namespace', inner],
      ...['create', 'configmap', 'others'],
    ]);
    await scene.chart('charts/api', { templates: { 'ns.yaml': '' } });
    const refused = { code: 'deletes-others', object: `Namespace/${inner}` };
    expect((await deployed(scene, '2')).failure).toMatchObject(refused);
    // helm/helm#4388: one that is there already stays; helm/helm#3068: the second run fails as well.
    const there = ns.replace(inner, 'kube-public');
    await scene.chart('charts/api', { templates: { 'ns.yaml': ns, 'there.yaml': there } });
    for (const v of ['3', '3']) expect((await deployed(scene, v)).failure?.code).toBe('ownership-conflict');
    expect((await scene.get('namespace', 'kube-public')).metadata.deletionTimestamp).toBeUndefined();
    await scene.kubectl('delete', 'namespace', inner, '--wait=false');
  });

  once('when a release is upgraded again and again', async () => {
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
  });
});

/** Another version of the chart `api`. */
async function deployed(scene: OneChart, v: string): Promise<ReleaseResult> {
  await scene.entry({ values: { v, part: { v } }, wait: false });
  return (await scene.deploy()).release('api');
}
