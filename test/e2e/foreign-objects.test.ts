import { afterAll, expect, it } from 'vitest';
import { runProgram } from '../../scripts/cluster/run-program.ts';
import { CONFIG_MAP, REFUSED_CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { customKind } from '../rig/custom-kind.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { createScene, type Scene } from '../rig/scene.ts';

const cluster = useCluster();
const crds: string[] = [];
afterAll(async () => {
  const args = [
    '--kubeconfig',
    cluster.kubeconfig,
    'delete',
    'crd',
    '--ignore-not-found',
    '--wait=false',
    ...crds,
  ];
  await runProgram(cluster.kubectl, args);
});

const MAP = `apiVersion: v1
kind: ConfigMap
metadata: {name: others}
data: {owner: somebody}
`;
const DAEMON_SET = `apiVersion: apps/v1
kind: DaemonSet
metadata: {name: others}
spec:
  selector: {matchLabels: {app: others}}
  template:
    metadata: {labels: {app: others}}
    spec:
      terminationGracePeriodSeconds: 1
      containers: [{name: main, image: "docker.io/library/busybox:1.36", command: [sleep, "3600"]}]
`;

/** What others made in the cluster before: their templates, and how to find them. */
interface Others {
  templates: Record<string, string>;
  uids(): Promise<string[]>;
}

async function makeOthers(scene: Scene): Promise<Others> {
  const { crd } = customKind();
  crds.push(crd.metadata.name);
  const templates = {
    'others-map.yaml': MAP,
    'others-daemon-set.yaml': DAEMON_SET,
    'others-crd.yaml': JSON.stringify(crd),
  };
  for (const [name, text] of Object.entries(templates)) {
    await scene.write(name, text);
    await scene.kubectl('apply', '-f', `${scene.folder}/${name}`);
  }
  const objects = ['configmap/others', 'daemonset/others', `crd/${crd.metadata.name}`];
  return {
    templates,
    uids: () =>
      Promise.all(
        objects.map(async (object) => (await scene.get(object))?.metadata.uid ?? `${object} is gone`),
      ),
  };
}

eachHelm(
  'with Helm %i, a DaemonSet, a ConfigMap and a CRD of others survive',
  { concurrent: true },
  (major, once) => {
    const own = { 'map.yaml': CONFIG_MAP };
    const refused = { 'refused.yaml': REFUSED_CONFIG_MAP };
    const api = (entry: object) => ({
      charts: [{ name: 'api', path: 'charts/api', wait: false, takeOwnership: true, ...entry }],
    });

    async function open(): Promise<{ scene: Scene; others: Others }> {
      const scene = await createScene(cluster, major);
      return { scene, others: await makeOthers(scene) };
    }

    once.each([
      ['that is rolled back when it can be', {}],
      ['that is not atomic', { atomic: false }],
    ])('a first install that takes them over and fails, %s, and a destroy after it', async (_, entry) => {
      const { scene, others } = await open();
      const before = await others.uids();
      await scene.chart('charts/api', { templates: { ...own, ...refused, ...others.templates } });
      await scene.manifest(api(entry));
      expect((await scene.deploy()).release('api')).toMatchObject({
        operation: 'install',
        outcome: 'failed',
      });
      expect(await others.uids()).toEqual(before);
      expect((await scene.destroy()).release('api').outcome).toBe('succeeded');
      expect(await scene.names('secrets')).toEqual([]);
      expect(await others.uids()).toEqual(before);
    });

    it('an upgrade that takes them over, changes them, and fails, as they were', async () => {
      const { scene, others } = await open();
      const contents = () =>
        Promise.all(
          ['configmap/others', 'daemonset/others'].map(async (object) => {
            const { metadata, data, spec } = await scene.get(object);
            const { labels, annotations = {} } = metadata;
            // The API server counts templates.
            delete annotations['deprecated.daemonset.template.generation'];
            return { labels, annotations, data, spec };
          }),
        );
      const before = await contents();
      await scene.chart('charts/api', { templates: own });
      await scene.manifest(api({}));
      await scene.deploy();
      const [map = '', set = ''] = Object.values(others.templates);
      const changed = {
        'others-map.yaml': map.replace('somebody', 'api, more: too'),
        'others-daemon-set.yaml': set
          .replace('"3600"', '"7200"')
          .replace('name: others}', 'name: others, labels: {of: api}}'),
      };
      await scene.chart('charts/api', { templates: { ...own, ...changed } });
      await scene.manifest(api({ hooks: { validate: [{ run: 'exit 1' }] } }));
      const { outcome, rolledBackTo, serves } = (await scene.deploy()).release('api');
      expect({ outcome, rolledBackTo }).toEqual({ outcome: 'failed', rolledBackTo: 1 });
      expect(serves).toContain(
        `given back as it was: ConfigMap/${scene.namespace}/others (of no release), DaemonSet/${scene.namespace}/others (of no release)`,
      );
      expect(await contents()).toEqual(before);
    });

    it('an upgrade that takes them over and fails', async () => {
      const { scene, others } = await open();
      const before = await others.uids();
      await scene.chart('charts/api', { templates: own });
      await scene.manifest(api({}));
      await scene.deploy();
      await scene.chart('charts/api', { templates: { ...own, ...refused, ...others.templates } });
      expect((await scene.deploy()).release('api')).toMatchObject({
        operation: 'upgrade',
        outcome: 'failed',
      });
      expect(await others.uids()).toEqual(before);
      expect((await scene.destroy()).release('api').outcome).toBe('succeeded');
      expect(await others.uids()).toEqual(before);
    });
  },
);
