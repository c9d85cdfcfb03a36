import { expect } from 'vitest';
import { CONFIG_MAP, REFUSED_CONFIG_MAP } from '../rig/chart.ts';
import { customKind } from '../rig/custom-kind.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { createScene, type Scene } from '../rig/scene.ts';

const cluster = await useMemoryCluster();

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

    once('the next deploy, of a chart that has them no more', async () => {
      const { scene, others } = await open();
      const before = await others.uids();
      await scene.chart('charts/api', { templates: { ...own, ...refused, ...others.templates } });
      await scene.manifest(api({}));
      await scene.deploy();
      const none = Object.fromEntries(
        Object.keys({ ...refused, ...others.templates }).map((name) => [name, '']),
      );
      await scene.chart('charts/api', { templates: { ...own, ...none } });
      await scene.deploy();
      expect(await others.uids()).toEqual(before);
    });

    once.each([
      ['that leaves the failed install as it is', false],
      ['that would put the old chart back', true],
    ])('a reinstall %s, and a destroy after it', async (_, reinstallRestore) => {
      const { scene, others } = await open();
      const before = await others.uids();
      await scene.chart('charts/api', { version: '1.0.0', templates: own });
      await scene.manifest(api({}));
      await scene.deploy();
      const templates = { ...own, ...refused, ...others.templates };
      await scene.chart('charts/api', { version: '2.0.0', templates });
      await scene.manifest(api({ reinstallBelow: '2.0.0', reinstallRestore }));
      expect((await scene.deploy()).release('api')).toMatchObject({
        operation: 'reinstall',
        outcome: 'failed',
      });
      expect(await others.uids()).toEqual(before);
      await scene.destroy();
      expect(await others.uids()).toEqual(before);
    });
  },
);
