import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { runProgram } from '../../scripts/cluster/run-program.ts';
import { useCluster } from '../rig/cluster.ts';
import { createScene, type KubeJson, type Run, type Scene } from '../rig/scene.ts';

const cluster = useCluster();
const examples = resolve(import.meta.dirname, '../../examples');

/** An example as it stands in the repository, in a namespace of its own. */
interface Example extends Scene {
  /** Changes a file of the copy, parsed and written again. */
  edit(path: string, change: (content: KubeJson) => void): Promise<void>;
  /** Changes the only chart of the manifest. */
  chartEntry(change: (entry: KubeJson) => void): Promise<void>;
  /** Variables that `${env.}` in the manifest reads. */
  env(variables: Record<string, string>): { env: Record<string, string> };
}

/** How the hooks of a release ended, by their names. */
function hookEnds(run: Run, release: string): Record<string, string> {
  return Object.fromEntries(run.release(release).hooks.map(({ name, outcome }) => [name, outcome]));
}

async function openExample(name: string): Promise<Example> {
  const scene = await createScene(cluster, 4);
  await cp(join(examples, name), scene.folder, { recursive: true });
  const edit: Example['edit'] = async (path, change) => {
    const content = parse(await readFile(join(scene.folder, path), 'utf8'));
    change(content);
    await writeFile(join(scene.folder, path), stringify(content));
  };
  await edit('helm-lifecycle.yaml', ({ defaults }) => {
    Object.assign(defaults, { namespace: scene.namespace, timeout: '30s', settle: '0s' });
  });
  return {
    ...scene,
    edit,
    chartEntry: (change) => edit('helm-lifecycle.yaml', ({ charts }) => change(charts[0])),
    env: (variables) => ({
      env: {
        PATH: process.env.PATH ?? '',
        HOME: scene.folder,
        KUBECONFIG: cluster.kubeconfig,
        ...variables,
      },
    }),
  };
}

const everywhere: string[] = [];
afterAll(async () => {
  const args = ['--kubeconfig', cluster.kubeconfig, 'delete', '--ignore-not-found', '--wait=false'];
  if (everywhere.length > 0) await runProgram(cluster.kubectl, [...args, ...everywhere]);
});

describe('prometheus-operator', () => {
  const SIX = [
    'prometheuses',
    'prometheusrules',
    'servicemonitors',
    'podmonitors',
    'alertmanagers',
    'thanosrulers',
  ];
  const crdNames = [...SIX, 'scrapeconfigs'].map((plural) => `crd/${plural}.monitoring.coreos.com`);

  it('is reinstalled for a breaking version, and goes with exactly its six kinds', async () => {
    everywhere.push(...crdNames);
    const example = await openExample('prometheus-operator');
    const crds = async () =>
      (await example.names('crd')).filter((name) => name.endsWith('.monitoring.coreos.com')).sort();

    const old = await example.deploy({}, example.env({ OPERATOR_VERSION: '45.2.1' }));
    expect(old.release('prometheus-operator')).toMatchObject({ operation: 'install', outcome: 'succeeded' });
    const monitor = {
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'ServiceMonitor',
      metadata: { name: 'team' },
    };
    await example.write('monitor.json', JSON.stringify(monitor));
    await example.kubectl('apply', '-f', join(example.folder, 'monitor.json'));
    const { uid } = (await example.get('servicemonitor', 'team')).metadata;

    const breaking = await example.deploy();
    expect(breaking.release('prometheus-operator')).toMatchObject({
      operation: 'reinstall',
      outcome: 'succeeded',
    });
    expect(breaking.log.join('\n')).toContain('45.2.1 -> 51.0.0 is a breaking change');
    expect((await example.get('servicemonitor', 'team')).metadata.uid).toBe(uid);

    const other = await readFile(join(example.folder, 'crds/podmonitors.yaml'), 'utf8');
    const seventh = other.replaceAll('podmonitor', 'scrapeconfig').replaceAll('PodMonitor', 'ScrapeConfig');
    await example.write('seventh.yaml', seventh);
    await example.kubectl('apply', '-f', join(example.folder, 'seventh.yaml'));

    const hold = (finalizers: string[] | null) =>
      example.kubectl(
        ...['patch', 'deployment', 'prometheus-operator', '--type=merge'],
        ...['-p', JSON.stringify({ metadata: { finalizers } })],
      );
    await hold(['example.com/hold']);
    const destroying = example.destroy();
    await expect
      .poll(async () => (await example.get('deployment', 'prometheus-operator')).metadata.deletionTimestamp)
      .toBeDefined();
    expect(await crds()).toHaveLength(7);
    await hold(null);
    const destroyed = await destroying;
    expect(destroyed.release('prometheus-operator')).toMatchObject({ outcome: 'succeeded' });
    expect(await example.get('deployment', 'prometheus-operator')).toBeUndefined();
    expect(await crds()).toEqual([
      'customresourcedefinition.apiextensions.k8s.io/scrapeconfigs.monitoring.coreos.com',
    ]);

    await example.kubectl('apply', '-f', join(example.folder, 'crds'));
    const again = await example.destroy();
    expect(again.release('prometheus-operator').outcome).not.toBe('failed');
    expect(await crds()).toHaveLength(7);
  });
});

describe('aws-vpc-cni-adoption', () => {
  const KINDS = ['daemonset', 'serviceaccount', 'clusterrole', 'clusterrolebinding'];

  it('adopts what the cluster brought in place, and only what belongs to nobody', async () => {
    everywhere.push('clusterrole/aws-node', 'clusterrolebinding/aws-node');
    const example = await openExample('aws-vpc-cni-adoption');
    const existing = await readFile(join(example.folder, 'existing.yaml'), 'utf8');
    await example.write('here.yaml', existing.replace('kube-system', example.namespace));
    await example.kubectl('apply', '-f', join(example.folder, 'here.yaml'));
    const uids = () =>
      Promise.all(KINDS.map(async (kind) => (await example.get(kind, 'aws-node'))?.metadata.uid));
    const before = await uids();

    await example.kubectl('annotate', 'serviceaccount', 'aws-node', 'meta.helm.sh/release-name=other');
    await example.kubectl('annotate', 'serviceaccount', 'aws-node', 'meta.helm.sh/release-namespace=web');
    const refused = await example.deploy();
    expect(refused.release('aws-vpc-cni').failure?.message).toContain(
      `ServiceAccount/${example.namespace}/aws-node belongs to release web/other`,
    );
    expect((await example.get('daemonset', 'aws-node')).metadata.annotations).not.toHaveProperty([
      'meta.helm.sh/release-name',
    ]);
    await example.kubectl('annotate', 'serviceaccount', 'aws-node', 'meta.helm.sh/release-name-');
    await example.kubectl('annotate', 'serviceaccount', 'aws-node', 'meta.helm.sh/release-namespace-');

    await example.chartEntry((entry) => {
      entry.timeout = '6s';
      entry.values = { podAnnotations: { 'simulate/as': 'image-missing' } };
    });
    const failing = await example.deploy();
    expect(failing.release('aws-vpc-cni').outcome).toBe('timed-out');
    expect(await uids()).toEqual(before);

    await example.chartEntry((entry) => {
      entry.timeout = '30s';
      entry.values = {};
    });
    const good = await example.deploy();
    expect(good.release('aws-vpc-cni').failure).toBeUndefined();
    expect(good.release('aws-vpc-cni').outcome).toBe('succeeded');
    expect(await uids()).toEqual(before);
    // The failing run has adopted them already.
    expect(good.log.join('\n')).not.toContain('adopted ');
    expect(hookEnds(good, 'aws-vpc-cni')).toMatchObject({ "the DaemonSet is the chart's": 'succeeded' });
    const { metadata } = await example.get('daemonset', 'aws-node');
    expect(metadata.labels['helm.sh/chart']).toBe('aws-vpc-cni-1.19.0');

    await example.chartEntry((entry) => {
      entry.values = { warmIpTarget: 2 };
    });
    const second = await example.deploy();
    expect(second.release('aws-vpc-cni')).toMatchObject({ operation: 'upgrade', outcome: 'succeeded' });
    expect(second.log.join('\n')).not.toContain('adopted ');
    expect(await uids()).toEqual(before);

    const template = 'charts/aws-vpc-cni/templates/daemon-set.yaml';
    const text = await readFile(join(example.folder, template), 'utf8');
    await example.write(template, text.replace('{{ .Chart.Name }}-{{ .Chart.Version }}', 'of-somebody-else'));
    const mislabelled = await example.deploy();
    expect(mislabelled.release('aws-vpc-cni').failure?.message).toContain('of-somebody-else');
    expect(hookEnds(mislabelled, 'aws-vpc-cni')).toMatchObject({ "the DaemonSet is the chart's": 'failed' });
  });
});

describe('coredns-restart-on-change', () => {
  it('restarts CoreDNS when its configuration has changed, and only then', async () => {
    const example = await openExample('coredns-restart-on-change');
    await example.kubectl('apply', '-f', join(example.folder, 'existing.yaml'));
    const restartedAt = async () =>
      (await example.get('deployment', 'coredns')).spec.template.metadata.annotations?.[
        'kubectl.kubernetes.io/restartedAt'
      ];
    const hooks = (run: Run) => hookEnds(run, 'coredns-config');

    const first = await example.deploy();
    expect(first.release('coredns-config').outcome).toBe('succeeded');
    expect(hooks(first)).toMatchObject({ 'restart CoreDNS': 'succeeded', 'two pods answer': 'succeeded' });
    const before = await restartedAt();
    expect(before).toBeDefined();

    await example.edit('charts/coredns-config/Chart.yaml', (chart) => {
      chart.version = '1.0.1';
    });
    const same = await example.deploy();
    expect(same.release('coredns-config')).toMatchObject({ operation: 'upgrade', outcome: 'succeeded' });
    expect(hooks(same)).toMatchObject({ 'restart CoreDNS': 'skipped', 'two pods answer': 'skipped' });
    expect(await restartedAt()).toBe(before);

    await example.chartEntry((entry) => {
      entry.values = { cacheSeconds: 60 };
    });
    const changed = await example.deploy();
    expect(hooks(changed)).toMatchObject({ 'restart CoreDNS': 'succeeded' });
    expect(await restartedAt()).not.toBe(before);
  });
});

describe('immutable-statefulset', () => {
  it('grows volumes under pods that go on running', async () => {
    everywhere.push('storageclass/expandable');
    const example = await openExample('immutable-statefulset');
    const storageClass = {
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      metadata: { name: 'expandable' },
      provisioner: 'example.com/none',
      allowVolumeExpansion: true,
    };
    await example.write('class.json', JSON.stringify(storageClass));
    await example.kubectl('apply', '-f', join(example.folder, 'class.json'));
    const uid = async (kind: string, name: string) => (await example.get(kind, name)).metadata.uid;
    const kept = async () => [
      await uid('pod', 'store-0'),
      await uid('pod', 'store-1'),
      await uid('pvc', 'data-store-0'),
    ];

    const small = await example.deploy({}, example.env({ STORAGE: '1Gi' }));
    expect(small.release('store').outcome).toBe('succeeded');
    const before = await kept();
    const statefulSet = await uid('statefulset', 'store');

    const grown = await example.deploy({}, example.env({ STORAGE: '2Gi' }));
    expect(grown.release('store').failure).toBeUndefined();
    expect(grown.release('store')).toMatchObject({ operation: 'upgrade', outcome: 'succeeded' });
    const steps = ['grow the volumes', 'the volumes are bound', 'leave the pods without their StatefulSet'];
    const all = (outcome: string) => Object.fromEntries(steps.map((name) => [name, outcome]));
    expect(hookEnds(grown, 'store')).toEqual(all('succeeded'));
    expect(await kept()).toEqual(before);
    expect(await uid('statefulset', 'store')).not.toBe(statefulSet);
    expect((await example.get('pvc', 'data-store-1')).spec.resources.requests.storage).toBe('2Gi');

    const remade = await uid('statefulset', 'store');
    await example.chartEntry((entry) => {
      entry.values.replicas = 1;
    });
    const scaled = await example.deploy({}, example.env({ STORAGE: '2Gi' }));
    expect(scaled.release('store').outcome).toBe('succeeded');
    expect(hookEnds(scaled, 'store')).toEqual(all('skipped'));
    expect(await uid('statefulset', 'store')).toBe(remade);
  });
});

describe('database-migration', () => {
  it('migrates first, and keeps the old version serving when that fails', async () => {
    const example = await openExample('database-migration');
    const first = await example.deploy();
    expect(first.release('shop').outcome).toBe('succeeded');
    expect(await example.get('job', 'shop-migration')).toBeUndefined();
    const before = (await example.get('deployment', 'shop')).metadata.generation;

    await example.edit('jobs/migrate.yaml', ({ spec }) => {
      spec.template.metadata.annotations = { 'simulate/as': 'fail' };
    });
    await example.chartEntry((entry) => {
      entry.values = { schema: '2' };
    });
    const failed = await example.deploy();
    expect(failed.release('shop')).toMatchObject({ operation: 'upgrade', outcome: 'failed' });
    expect(failed.release('shop').failure?.message).toMatch(
      /shop-migration failed: container migrate of .*: exit code 1/,
    );
    const { metadata, status } = await example.get('deployment', 'shop');
    expect(metadata.generation).toBe(before);
    expect(status.availableReplicas).toBe(2);
    expect(JSON.parse(await example.helm('history', 'shop', '-o', 'json'))).toHaveLength(1);

    await example.edit('jobs/migrate.yaml', ({ spec }) => {
      spec.template.metadata.annotations = {};
    });
    const second = await example.deploy();
    expect(second.release('shop')).toMatchObject({ operation: 'upgrade', outcome: 'succeeded' });
  });
});

describe('load-balancer-migration', () => {
  it('makes the Service anew when its annotation has the old value, and only then', async () => {
    const example = await openExample('load-balancer-migration');
    const uid = async () => (await example.get('service', 'entry')).metadata.uid;
    const internal = await example.deploy({}, example.env({ SCHEME: 'internal' }));
    expect(internal.release('entry').outcome).toBe('succeeded');
    const before = await uid();

    const patch = (finalizers: string[] | null) =>
      example.kubectl(
        ...['patch', 'service', 'entry', '--type=merge'],
        ...['-p', JSON.stringify({ metadata: { finalizers } })],
      );
    // As the controller of a cloud holds it until it has taken down the load balancer.
    await patch(['example.com/load-balancer']);
    const moving = example.deploy();
    await expect
      .poll(async () => (await example.get('service', 'entry')).metadata.deletionTimestamp)
      .toBeDefined();
    expect(await uid()).toBe(before);
    await patch(null);
    const moved = await moving;
    expect(moved.release('entry').failure).toBeUndefined();
    expect(moved.release('entry')).toMatchObject({ operation: 'upgrade', outcome: 'succeeded' });
    const after = await uid();
    expect(after).not.toBe(before);

    await example.edit('charts/entry/Chart.yaml', (chart) => {
      chart.version = '1.0.1';
    });
    const again = await example.deploy();
    expect(again.release('entry')).toMatchObject({ operation: 'upgrade', outcome: 'succeeded' });
    expect(await uid()).toBe(after);
  });
});
