import { expect, test } from 'vitest';
import { useCluster } from '../rig/cluster.ts';
import { createScene, type HelmMajor } from '../rig/scene.ts';

const cluster = useCluster();

/** A CRD of a group that only this test has; the cluster is shared. */
const crd = (group: string) => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: things.${group}}
spec:
  group: ${group}
  scope: Namespaced
  names: {plural: things, singular: thing, kind: Thing}
  versions:
    - name: v1
      served: true
      storage: true
      schema: {openAPIV3Schema: {type: object}}
`;

const asking = (group: string) => `apiVersion: v1
kind: ConfigMap
metadata: {name: asks}
data:
  served: {{ .Capabilities.APIVersions.Has "${group}/v1" | quote }}
`;

test.each<[HelmMajor]>([[3], [4]])(
  'a chart that asks for an API which its need brings is unchanged in the next run, with Helm %i',
  async (major) => {
    const scene = await createScene(cluster, major);
    const group = `${scene.namespace}.example.com`;
    await scene.chart('charts/brings', { templates: { 'crd.yaml': crd(group) } });
    await scene.chart('charts/asks', { templates: { 'map.yaml': asking(group) } });
    await scene.manifest({
      charts: [
        { name: 'asks', path: 'charts/asks', needs: ['brings'] },
        { name: 'brings', path: 'charts/brings' },
      ],
    });

    const first = await scene.deploy();
    expect(first.result.outcome).toBe('succeeded');
    expect((await scene.get('configmap', 'asks')).data.served).toBe('true');
    const second = await scene.deploy();
    expect(second.result.outcome).toBe('no-changes');
    expect(second.helmProcesses).toBe(0);
    await scene.destroy();
  },
);
