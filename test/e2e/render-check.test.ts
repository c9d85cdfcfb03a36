import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { createScene, type HelmMajor, type Scene } from '../rig/scene.ts';

const cluster = useCluster();

const map = (metadata: string, data = '{}') =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: ${metadata}\ndata: ${data}\n`;

/** What a chart is made of, and what is said of it. */
const BROKEN: Record<string, { templates: Record<string, string>; code: string; says: string }> = {
  nameless: {
    templates: { 'a.yaml': map('{generateName: "{{ .Release.Name }}-"}') },
    code: 'invalid-object',
    says: 'charts/nameless/templates/a.yaml:3',
  },
  'nameless-hook': {
    templates: {
      'a.yaml': CONFIG_MAP,
      'b.yaml': map('{generateName: x-, annotations: {helm.sh/hook: post-install}}'),
    },
    code: 'invalid-object',
    says: 'charts/nameless-hook/templates/b.yaml:3',
  },
  twice: {
    templates: { 'a.yaml': map('{name: same}', '{a: b}'), 'b.yaml': map('{name: same}', '{a: c}') },
    code: 'rendered-twice',
    says: 'by demo/templates/a.yaml and by demo/templates/b.yaml',
  },
  untyped: {
    templates: { 'a.yaml': map('{name: untyped, labels: {version: {{ .Chart.Version | trunc 3 }}}}') },
    code: 'invalid-object',
    says: '`version` of metadata.labels is a number',
  },
  elsewhere: {
    templates: { 'a.yaml': map('{name: elsewhere, namespace: nowhere-at-all}') },
    code: 'namespace-missing',
    says: 'namespace nowhere-at-all does not exist',
  },
  outdated: {
    templates: {
      'a.yaml': 'apiVersion: batch/v1beta1\nkind: CronJob\nmetadata: {name: old}\nspec: {}\n',
    },
    code: 'kind-missing',
    says: 'it serves that of batch/v1',
  },
};

/** A manifest with all of them, one with a large file, and one that deploys with warnings. */
async function writeCharts(scene: Scene): Promise<void> {
  for (const [name, { templates }] of Object.entries(BROKEN))
    await scene.chart(`charts/${name}`, { templates });
  const files = { 'backup.txt': randomBytes(1_500_000).toString('base64') };
  await scene.chart('charts/large', { templates: { 'a.yaml': CONFIG_MAP }, files });
  await scene.chart('charts/warns', {
    metadata: { deprecated: true },
    templates: {
      'a.yaml': CONFIG_MAP,
      'b.yaml': map('{name: never, annotations: {helm.sh/hook: pre-instal}}'),
    },
  });
  const names = [...Object.keys(BROKEN), 'large', 'warns'];
  await scene.manifest({ charts: names.map((name) => ({ name, path: `charts/${name}` })) });
}

it.each<[HelmMajor, boolean]>([
  [3, false],
  [4, true],
  [4, false],
])(
  'what cannot be deployed is known before anything changes, with Helm %i, dry run: %s',
  async (major, dryRun) => {
    const scene = await createScene(cluster, major);
    await writeCharts(scene);

    const run = await scene.deploy({ dryRun });
    for (const [name, { code, says }] of Object.entries(BROKEN)) {
      expect(run.release(name).failure, name).toMatchObject({ code, message: expect.stringContaining(says) });
    }
    expect(run.release('large').failure).toMatchObject({
      code: 'release-too-large',
      message: expect.stringContaining('backup.txt (1.9 MiB)'),
    });
    const { outcome, warnings } = run.release('warns');
    expect(outcome).toBe(dryRun ? 'planned' : 'succeeded');
    expect(warnings).toEqual([
      'the chart is deprecated',
      expect.stringMatching(/^templates\/b\.yaml:3: .* did you mean `pre-install`\?/),
    ]);
    const stored = await scene.names('secret');
    expect(stored).toEqual(dryRun ? [] : ['secret/sh.helm.release.v1.warns.v1']);
  },
);

it('what a chart brings for those that need it is no fault, not even in a dry run', async () => {
  const scene = await createScene(cluster, 4);
  const group = `${scene.namespace}.example.com`;
  const other = `${scene.namespace}-other`;
  const crd = JSON.stringify({
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `paints.${group}` },
    spec: {
      ...{ group, scope: 'Namespaced', names: { kind: 'Paint', plural: 'paints' } },
      versions: [
        { name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } },
      ],
    },
  });
  const paint = `apiVersion: ${group}/v1\nkind: Paint\nmetadata: {name: red, namespace: ${other}}\n`;
  await scene.chart('charts/brings', {
    files: { 'crds/paint.yaml': crd },
    templates: { 'ns.yaml': `apiVersion: v1\nkind: Namespace\nmetadata: {name: ${other}}\n` },
  });
  // It asks for the API that its own CRD brings.
  await scene.chart('charts/own', {
    files: { 'crds/paint.yaml': crd },
    templates: {
      'a.yaml': `{{ if .Capabilities.APIVersions.Has "${group}/v1" }}\n${paint}\n{{ end }}`.replace(
        'red',
        'own',
      ),
    },
  });
  await scene.chart('charts/needs', { templates: { 'a.yaml': paint } });
  const chart = (name: string, ...needs: string[]) => ({
    name,
    path: `charts/${name}`,
    needs,
    // Nobody reports on a Paint, so a wait would give somebody time to.
    wait: false,
  });
  await scene.manifest({
    charts: [chart('needs', 'brings', 'own'), chart('own', 'brings'), chart('brings')],
  });

  expect((await scene.deploy({ dryRun: true })).result.releases.map(({ outcome }) => outcome)).toEqual(
    Array(3).fill('planned'),
  );
  expect((await scene.deploy()).result.outcome).toBe('succeeded');
  expect((await scene.deploy()).result.outcome).toBe('no-changes');
  await scene.kubectl('delete', 'crd', `paints.${group}`, '--wait=false');
});
