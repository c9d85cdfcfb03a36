import { afterAll, expect } from 'vitest';
import { runProgram } from '../../scripts/cluster/run-program.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { customKind } from '../rig/custom-kind.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { createScene, type Scene } from '../rig/scene.ts';

const cluster = useCluster();
const clusterWide: string[] = [];
afterAll(async () => {
  const args = ['--kubeconfig', cluster.kubeconfig, 'delete', '--ignore-not-found', ...clusterWide];
  await runProgram(cluster.kubectl, args);
});

const NAMESPACE = `{{- if .Values.ns | default true }}
apiVersion: v1
kind: Namespace
metadata: {name: {{ .Release.Namespace }}}
{{- end }}
`;

function configMap(name: string): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\n`;
}

async function uidOf(scene: Scene, object: string): Promise<string> {
  return (await scene.get(object))?.metadata.uid ?? `${object} is gone`;
}

async function uidsOf(scene: Scene, objects: string[]): Promise<string[]> {
  return Promise.all(objects.map((object) => uidOf(scene, object)));
}

/** Somebody deletes an object and makes another one of the same name. */
async function replaceByHand(scene: Scene, kind: string, name: string, ...args: string[]): Promise<void> {
  await scene.kubectl('delete', kind, name);
  await scene.kubectl('create', kind, name, ...args);
}

eachHelm('with Helm %i', { concurrent: true }, (major, once) => {
  once(
    'the namespace of a release is deleted neither by an upgrade that drops it nor by a destroy',
    async () => {
      const scene = await createScene(cluster, major);
      const kept = [`namespace/${scene.namespace}`, 'configmap/others'];
      await scene.chart('charts/api', { templates: { 'ns.yaml': NAMESPACE, 'map.yaml': CONFIG_MAP } });
      const api = (values: object) => ({
        charts: [{ name: 'api', path: 'charts/api', takeOwnership: true, values }],
      });
      await scene.manifest(api({}));
      expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
      await scene.kubectl('create', 'configmap', 'others');
      const before = await uidsOf(scene, kept);

      await scene.chart('charts/api', { templates: { 'ns.yaml': '' } });
      const upgrade = (await scene.deploy()).release('api');
      expect(upgrade).toMatchObject({ outcome: 'failed', failure: { code: 'deletes-others' } });
      expect(upgrade.failure?.message).toContain(`Namespace/${scene.namespace}`);
      expect(upgrade.failure?.message).toContain(`ConfigMap/${scene.namespace}/others`);
      expect(await uidsOf(scene, kept)).toEqual(before);
      expect(await scene.history()).toHaveLength(1);

      const destroy = (await scene.destroy()).release('api');
      expect(destroy.outcome).toBe('succeeded');
      expect(destroy.warnings.join('\n')).toContain(
        `Namespace/${scene.namespace} stays: the release lives in it`,
      );
      expect(await uidsOf(scene, kept)).toEqual(before);
      expect(await scene.names('configmaps')).not.toContain('configmap/api');
      expect(await scene.names('secrets')).toEqual([]);
    },
  );

  once(
    'what another release or nobody owns by now is left when a chart drops it, and when it is destroyed',
    async () => {
      const scene = await createScene(cluster, major);
      const role = `${scene.namespace}-role`;
      clusterWide.push(`clusterrole/${role}`);
      const others = ['configmap/moved', 'configmap/replaced', 'configmap/listed', `clusterrole/${role}`];
      const list = { apiVersion: 'v1', kind: 'List', items: ['listed', 'own'].map(listed) };
      const templates = {
        'map.yaml': CONFIG_MAP,
        'moved.yaml': configMap('moved'),
        'replaced.yaml': configMap('replaced'),
        'list.yaml': JSON.stringify(list),
        'role.yaml': `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: ${role}}\n`,
      };
      const none = Object.fromEntries(Object.keys(templates).map((name) => [name, '']));
      await scene.chart('charts/a', { templates });
      await scene.chart('charts/b', { templates: { 'moved.yaml': configMap('moved') } });
      const a = { name: 'a', path: 'charts/a' };
      const b = { name: 'b', path: 'charts/b', takeOwnership: true };
      await scene.manifest({ charts: [a] });
      expect((await scene.deploy()).release('a').outcome).toBe('succeeded');
      await scene.manifest({ charts: [a, b] });
      expect((await scene.deploy()).release('b').outcome).toBe('succeeded');
      await replaceByHand(scene, 'configmap', 'replaced');
      await replaceByHand(scene, 'configmap', 'listed');
      await replaceByHand(scene, 'clusterrole', role, '--verb=get', '--resource=pods');
      const before = await uidsOf(scene, others);

      await scene.chart('charts/a', { templates: { ...none, 'map.yaml': CONFIG_MAP } });
      const upgrade = (await scene.deploy({ select: ['a'] })).release('a');
      expect(upgrade.outcome).toBe('succeeded');
      expect(upgrade.warnings).toEqual(
        expect.arrayContaining([
          `ConfigMap/${scene.namespace}/moved stays: it belongs to release ${scene.namespace}/b`,
          `ConfigMap/${scene.namespace}/replaced stays: it belongs to no release`,
          `ClusterRole/${role} stays: it belongs to no release`,
        ]),
      );
      expect(await uidsOf(scene, others)).toEqual(before);
      expect(await uidOf(scene, 'configmap/own')).toBe('configmap/own is gone');
      await scene.helm('rollback', 'a', '1');
      await replaceByHand(scene, 'configmap', 'own');
      const own = await uidOf(scene, 'configmap/own');
      expect((await scene.destroy({ select: ['a'] })).release('a').outcome).toBe('succeeded');
      expect(await uidOf(scene, 'configmap/own')).toBe(own);
      expect(await uidOf(scene, 'configmap/a')).toBe('configmap/a is gone');
    },
  );

  once('a CustomResourceDefinition in whose kind others have objects stays', async () => {
    const scene = await createScene(cluster, major);
    const { crd, plural, group, apiVersion, kind } = customKind();
    const name = crd.metadata.name;
    clusterWide.push(`crd/${name}`);
    await scene.chart('charts/api', {
      templates: { 'crd.yaml': JSON.stringify(crd), 'map.yaml': CONFIG_MAP },
    });
    await scene.manifest({ charts: [{ name: 'api', path: 'charts/api' }] });
    expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
    await scene.write('others.yaml', JSON.stringify({ apiVersion, kind, metadata: { name: 'others' } }));
    await scene.kubectl('apply', '-f', `${scene.folder}/others.yaml`);
    const kept = [`crd/${name}`, `${plural}.${group}/others`];
    const before = await uidsOf(scene, kept);
    expect((await scene.destroy()).release('api').outcome).toBe('succeeded');
    expect(await uidsOf(scene, kept)).toEqual(before);
  });
});

function listed(name: string): object {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } };
}
