import { afterAll, expect, it } from 'vitest';
import { runProgram } from '../../scripts/cluster/run-program.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { type OneChart, oneChart } from '../rig/one-chart.ts';
import type { Scene } from '../rig/scene.ts';

const cluster = useCluster();

/** CRDs have no namespace, so each test gets an API group of its own. */
const crdOf = (scene: Scene) => `paints.${scene.namespace}.example.com`;

const made: string[] = [];
afterAll(async () => {
  const args = [
    '--kubeconfig',
    cluster.kubeconfig,
    'delete',
    'crd',
    '--ignore-not-found',
    '--wait=false',
    ...made,
  ];
  await runProgram(cluster.kubectl, args);
});

/** The CRD as YAML; the last version is the one that is stored. */
function crd(scene: Scene, { versions = ['v1'], field = 'colour' } = {}): string {
  made.push(crdOf(scene));
  const schema = (name: string) => ({
    name,
    served: true,
    storage: name === versions.at(-1),
    schema: { openAPIV3Schema: { type: 'object', properties: { [field]: { type: 'string' } } } },
  });
  return JSON.stringify({
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: crdOf(scene) },
    spec: {
      group: `${scene.namespace}.example.com`,
      scope: 'Namespaced',
      names: { kind: 'Paint', plural: 'paints', singular: 'paint' },
      versions: versions.map(schema),
    },
  });
}

const paint = (scene: Scene, version = 'v1') => `apiVersion: ${scene.namespace}.example.com/${version}
kind: Paint
metadata: {name: red}
`;

async function fields(scene: Scene): Promise<string[]> {
  const live = await scene.get('crd', crdOf(scene));
  return Object.keys(live.spec.versions[0].schema.openAPIV3Schema.properties);
}

eachHelm('with Helm %i', { concurrent: true }, (major, once) => {
  /** A chart with a ConfigMap and the CRD, which stands in `crds/` of the chart and in `more-crds/`. */
  async function withCrd(crds: object | undefined, field = 'colour'): Promise<OneChart> {
    const scene = await oneChart(cluster, major, { templates: { 'map.yaml': CONFIG_MAP } });
    await change(scene, { crds }, field);
    return scene;
  }

  async function change(scene: OneChart, entry: object, field = 'colour', versions = ['v1']): Promise<void> {
    const text = crd(scene, { field, versions });
    await scene.chart('charts/api', { files: { 'crds/paint.yaml': text } });
    await scene.chart('.', { files: { 'more-crds/paint.yaml': text } });
    // Nobody reports on a Paint, so a wait would give somebody time to.
    await scene.entry({ wait: false, ...entry });
  }

  once.each([
    ['the chart itself', undefined],
    ['a path', ['more-crds']],
  ])(
    'creates what %s has, before the chart uses it, and updates it with create-replace',
    async (_, paths) => {
      const crds = { policy: 'create-replace', ...(paths && { paths }) };
      const scene = await withCrd(crds);
      await scene.chart('charts/api', { templates: { 'paint.yaml': paint(scene) } });
      expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
      expect(await scene.get(crdOf(scene), 'red')).toBeDefined();

      await change(scene, { crds }, 'shade');
      const run = await scene.deploy();
      expect(run.release('api')).toMatchObject({ outcome: 'succeeded', operation: 'upgrade' });
      expect(await fields(scene)).toEqual(['shade']);
      expect((await scene.deploy()).result.outcome).toBe('no-changes');
    },
  );

  once('create leaves an existing CRD as it is', async () => {
    const scene = await withCrd({ policy: 'create' });
    await scene.deploy();
    expect(await fields(scene)).toEqual(['colour']);
    await change(scene, { crds: { policy: 'create' } }, 'shade');
    expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
    expect(await fields(scene)).toEqual(['colour']);
  });

  once('skip leaves CRDs to others, even those of the chart', async () => {
    const scene = await withCrd({ policy: 'skip' });
    expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
    expect(await scene.get('crd', crdOf(scene))).toBeUndefined();
  });

  it('without crds Helm installs those of the chart', async () => {
    const scene = await withCrd(undefined);
    await scene.deploy();
    expect(await fields(scene)).toEqual(['colour']);
  });

  once('refuses to drop a version in which objects are stored, before anything is changed', async () => {
    const scene = await withCrd({ policy: 'create-replace' });
    await scene.deploy();
    await change(scene, { crds: { policy: 'create-replace' } }, 'colour', ['v2']);
    const run = await scene.deploy();
    expect(run.release('api').failure).toMatchObject({
      reason: 'conflict',
      message: expect.stringContaining('would lose v1, a version in which objects may be stored'),
      remedy: expect.stringContaining('status.storedVersions'),
    });
    expect((await scene.get('crd', crdOf(scene))).spec.versions).toHaveLength(1);
    // One Helm has rendered the chart, and none has deployed it.
    expect(run.helmProcesses).toBe(1);
  });

  once('keeps what an operator wrote into the CRD, such as the CA of a conversion webhook', async () => {
    const scene = await withCrd({ policy: 'create-replace' });
    await scene.deploy();
    const conversion = {
      strategy: 'Webhook',
      webhook: {
        conversionReviewVersions: ['v1'],
        clientConfig: { service: { name: 'convert', namespace: scene.namespace }, caBundle: CA_BUNDLE },
      },
    };
    const patch = JSON.stringify({ spec: { conversion } });
    await scene.kubectl('patch', 'crd', crdOf(scene), '--type=merge', '--patch', patch);
    await change(scene, { crds: { policy: 'create-replace' } }, 'shade');
    expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
    const live = (await scene.get('crd', crdOf(scene))).spec;
    expect(live.conversion.webhook.clientConfig.caBundle).toBe(CA_BUNDLE);
    expect(await fields(scene)).toEqual(['shade']);
  });

  once.each([
    ['the chart itself', undefined],
    ['a path', ['more-crds']],
  ])('deleteOnDestroy deletes the CRDs that %s has after the uninstall', async (_, paths) => {
    const crds = { ...(paths && { paths }) };
    const scene = await withCrd(crds);
    await scene.deploy();
    await scene.destroy();
    expect(await scene.get('crd', crdOf(scene))).toBeDefined();

    await scene.entry({ crds: { ...crds, deleteOnDestroy: true } });
    await scene.deploy();
    expect((await scene.destroy()).release('api')).toMatchObject({ outcome: 'succeeded' });
    expect(await scene.get('crd', crdOf(scene))).toBeUndefined();
  });
});

/** A certificate of nobody: the API server only looks whether it is one. */
const CA_BUNDLE = Buffer.from(
  `-----BEGIN CERTIFICATE-----
MIIBOjCB7aADAgECAhQDZwhSiuVguBzn+1rhwICK5CG9ZzAFBgMrZXAwEjEQMA4G
A1UEAwwHY29udmVydDAgFw0yNjExMjExNTEyMjNaGA8yMTI2MTAyODE1MTIyM1ow
EjEQMA4GA1UEAwwHY29udmVydDAqMAUGAytlcAMhALjieioaYun0cE7+ioBwe7nb
P5/WDN4s9DoXxr65huYdo1MwUTAdBgNVHQ4EFgQUgxeBmkt70IWG9EqIXf+e/jv6
2jgwHwYDVR0jBBgwFoAUgxeBmkt70IWG9EqIXf+e/jv62jgwDwYDVR0TAQH/BAUw
AwEB/zAFBgMrZXADQQAPtUMh4i5UqvuL8m8VKv2/+afZzpLpM/fsVtU/HqUJ6ci1
baacCndywKcZYnNXBTMNHYgxcwVF6ZSY1Y6g/E4G
-----END CERTIFICATE-----
`,
).toString('base64');
