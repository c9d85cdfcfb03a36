import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { runProgram } from '../../scripts/cluster/run-program.ts';
import { useCluster } from '../rig/cluster.ts';
import { createScene, type KubeJson, type Scene } from '../rig/scene.ts';

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

    const destroyed = await example.destroy();
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
    expect(failing.release('aws-vpc-cni').outcome).toBe('failed');
    expect(await uids()).toEqual(before);

    await example.chartEntry((entry) => {
      entry.timeout = '30s';
      entry.values = {};
    });
    const good = await example.deploy();
    expect(good.release('aws-vpc-cni').failure).toBeUndefined();
    expect(good.release('aws-vpc-cni').outcome).toBe('succeeded');
    expect(await uids()).toEqual(before);
    const { metadata } = await example.get('daemonset', 'aws-node');
    expect(metadata.labels['helm.sh/chart']).toBe('aws-vpc-cni-1.19.0');

    await example.chartEntry((entry) => {
      entry.values = { warmIpTarget: 2 };
    });
    const second = await example.deploy();
    expect(second.release('aws-vpc-cni')).toMatchObject({ operation: 'upgrade', outcome: 'succeeded' });
    expect(second.log.join('\n')).not.toContain('adopted ');
    expect(await uids()).toEqual(before);
  });
});
