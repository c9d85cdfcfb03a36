import { expect, it } from 'vitest';
import { planRestore } from '../../src/plan/planners/stored.ts';
import { bringingBack } from '../rig/bring-back.ts';
import { useCluster } from '../rig/cluster.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { createScene, type Scene } from '../rig/scene.ts';

const cluster = useCluster();

const CRD = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: paints.stored.example.com}
spec:
  group: stored.example.com
  scope: Namespaced
  names: {kind: Paint, plural: paints, singular: paint, listKind: PaintList}
  versions:
    - name: v1
      served: true
      storage: true
      schema: {openAPIV3Schema: {type: object, x-kubernetes-preserve-unknown-fields: true}}
`;

const map = (name: string) => `apiVersion: v1
kind: ConfigMap
metadata: {name: ${name}}
data: {colour: '{{ .Values.colour }}'}
`;
const PAINT = `apiVersion: stored.example.com/v1
kind: Paint
metadata: {name: api}
spec: {colour: '{{ .Values.colour }}'}
`;

const restore = bringingBack('drift', planRestore);

/** What came of the hooks, in order. */
const noted = async (made: Scene) => ((await made.get('configmap', 'notes'))?.data?.ran ?? '') as string;

function note(text: string, more: object = {}): object {
  const script = `kubectl create configmap notes --from-literal=ran="$(kubectl get configmap notes -o jsonpath='{.data.ran}' 2>/dev/null) ${text}:$RELEASE_OPERATION" --dry-run=client -o yaml | kubectl apply -f - >/dev/null`;
  return { run: script, ...more };
}

eachHelm('with Helm %i', { concurrent: true }, (major) => {
  async function deployed(...colours: string[]): Promise<Scene> {
    const made = await createScene(cluster, major);
    await made.write('crd.yaml', CRD);
    await made.kubectl('apply', '--filename', `${made.folder}/crd.yaml`);
    await made.kubectl('wait', '--for=condition=established', 'crd/paints.stored.example.com');
    await made.chart('charts/api', {
      templates: { 'api.yaml': map('api'), 'more.yaml': map('more'), 'paint.yaml': PAINT },
    });
    for (const colour of colours) {
      await write(made, colour);
      expect((await made.deploy()).release('api').outcome).toBe('succeeded');
    }
    return made;
  }

  const write = (made: Scene, colour: string) =>
    made.manifest({
      charts: [
        {
          name: 'api',
          path: 'charts/api',
          values: { colour },
          // Nobody says when a Paint is ready.
          wait: false,
          hooks: { postExec: [note('upgrade', { when: 'upgrade' }), note('rollback', { when: 'rollback' })] },
        },
      ],
    });

  const colours = async (made: Scene) => [
    (await made.get('configmap', 'api'))?.data.colour,
    (await made.get('configmap', 'more'))?.data.colour,
    (await made.get('paint', 'api'))?.spec.colour,
  ];

  it('a restore brings back what the deployed revision stores, whatever the files say now, and keeps it unchanged', async () => {
    const made = await deployed('red', 'green');
    await made.kubectl('delete', 'configmap', 'more');
    await made.kubectl('patch', 'configmap', 'api', '--type=merge', '--patch', '{"data":{"colour":"grey"}}');
    await made.kubectl('patch', 'paint', 'api', '--type=merge', '--patch', '{"spec":{"colour":"grey"}}');
    await write(made, 'blue');

    const dry = await made.run(restore, { dryRun: true });
    expect(dry.release('api')).toMatchObject({ operation: 'restore', outcome: 'planned', changed: true });
    expect(await colours(made)).toEqual(['grey', undefined, 'grey']);

    const restored = await made.run(restore);
    expect(restored.release('api')).toMatchObject({
      outcome: 'succeeded',
      to: { revision: 3 },
      warnings: [],
    });
    expect(await colours(made)).toEqual(['green', 'green', 'green']);
    expect(await noted(made)).toBe(' upgrade:upgrade upgrade:restore');
    await write(made, 'green');
    expect((await made.deploy()).release('api').outcome).toBe('unchanged');
  });
});
