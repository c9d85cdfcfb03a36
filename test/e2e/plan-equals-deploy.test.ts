import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { parse, stringify } from 'yaml';
import { drift } from '../../src/commands/drift.ts';
import type { DriftReport } from '../../src/model/release/drift.ts';
import type { RunResult } from '../../src/model/result/run-result.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { impersonating } from '../rig/impersonating.ts';
import { rowsOf } from '../rig/in-full.ts';
import { createScene, type KubeJson, type Scene } from '../rig/scene.ts';

const cluster = useCluster();
const examples = resolve(import.meta.dirname, '../../examples');
interface Example {
  name: string;
  unique?: string;
  existing?: string;
}

/**
 * By Helm alone: what hooks do besides, such as a restart, stands with the hooks of a plan. `unique` is in the names of objects that
 * belong to no namespace; `existing` is there before, so that a hook adopts it.
 */
const EXAMPLES: Example[] = [
  { name: 'quickstart' },
  { name: 'immutable-statefulset' },
  { name: 'database-migration' },
  { name: 'load-balancer-migration' },
  { name: 'three-environments' },
  { name: 'prometheus-operator', unique: 'monitoring.coreos.com' },
  { name: 'aws-vpc-cni-adoption', unique: 'aws-node' },
  { name: 'coredns-restart-on-change', existing: 'existing.yaml' },
];
/** Several charts that need each other, an environment, objects of the cluster and CRDs, and an object that is adopted. */
const TELLING = ['quickstart', 'three-environments', 'prometheus-operator', 'coredns-restart-on-change'];
const KINDS = [
  ...[
    'configmaps',
    'secrets',
    'services',
    'serviceaccounts',
    'deployments',
    'statefulsets',
    'daemonsets',
    'jobs',
  ],
  ...['ingresses', 'roles', 'rolebindings', 'horizontalpodautoscalers', 'poddisruptionbudgets'],
];

const EVERYWHERE = ['clusterroles', 'clusterrolebindings'];

/** The resourceVersion of everything that Helm has made for releases in the namespace, and of CRDs of a group. */
async function versions(scene: Scene, group: string): Promise<Map<string, string>> {
  const list = async (kind: string, selector?: string): Promise<KubeJson[]> =>
    (await cluster.look.list(scene.namespace, kind, selector)).items;
  const ofHelm = [...KINDS, ...EVERYWHERE].map((kind) => list(kind, 'app.kubernetes.io/managed-by=Helm'));
  const made = (await Promise.all(ofHelm)).flat();
  const own = made.filter(
    ({ metadata: { annotations } }) => annotations?.['meta.helm.sh/release-namespace'] === scene.namespace,
  );
  const crds = (await list('crd')).filter(({ spec }) => spec.group === group);
  return new Map(
    [...own, ...crds].map(({ kind, metadata: { namespace, name, resourceVersion } }) => [
      [kind, ...(namespace ? [namespace] : []), name].join('/'),
      resourceVersion,
    ]),
  );
}

/** What became of the objects, sorted as a plan sorts them. */
function changesBetween(before: Map<string, string>, after: Map<string, string>) {
  const names = (found: Iterable<string>) => [...found].sort();
  return {
    created: names([...after.keys()].filter((name) => !before.has(name))),
    changed: names(
      [...after]
        .filter(([name, version]) => before.has(name) && before.get(name) !== version)
        .map(([name]) => name),
    ),
    deleted: names([...before.keys()].filter((name) => !after.has(name))),
  };
}

function plannedChanges({ releases }: RunResult) {
  const all = (list: (release: RunResult['releases'][number]) => string[] | undefined) =>
    releases.flatMap((release) => list(release) ?? []).sort();
  return {
    created: all(({ changes }) => changes?.created),
    changed: all(({ changes }) => changes?.changed),
    deleted: all(({ deletes }) => deletes),
  };
}

/** The files of an example as they are, but for the namespace and for names that another test may use, too. */
async function openExample(name: string, unique: string | undefined): Promise<Scene & { group: string }> {
  const scene = await createScene(cluster, 4);
  const group = `${scene.namespace}.example.com`;
  await cp(join(examples, name), scene.folder, { recursive: true });
  const files = await readdir(scene.folder, { recursive: true, withFileTypes: true });
  for (const { name: file, parentPath } of files.filter((one) => unique && /\.yaml$/.test(one.name))) {
    const text = await readFile(join(parentPath, file), 'utf8');
    await writeFile(
      join(parentPath, file),
      text.replaceAll(unique ?? '', unique?.includes('.') ? group : scene.namespace),
    );
  }
  const file = join(scene.folder, 'helm-lifecycle.yaml');
  const manifest = parse(await readFile(file, 'utf8'));
  manifest.defaults = { ...manifest.defaults, namespace: scene.namespace, timeout: '30s', settle: '0s' };
  await writeFile(file, stringify(manifest));
  return { ...scene, group };
}

it.each(rowsOf(EXAMPLES, ({ name }) => TELLING.includes(name)))(
  'what a plan says of the example $name is exactly what a deploy does, and an empty one does nothing',
  async ({ name, unique, existing }) => {
    const scene = await openExample(name, unique);
    const look = () => versions(scene, scene.group);
    onTestFinished(async () => {
      const left = [...(await look()).keys()].filter((object) => object.split('/').length === 2);
      if (left.length > 0) await scene.kubectl('delete', '--wait=false', ...left);
    });
    if (existing) await scene.kubectl('apply', '-f', join(scene.folder, existing));
    const before = await look();
    const plan = await scene.deploy({ dryRun: true, planOut: 'plan.json' });
    expect(await look()).toEqual(before);
    const deployed = await scene.deploy({ savedPlan: 'plan.json' });
    expect(deployed.result.outcome, deployed.log.join('\n')).toBe('succeeded');
    const after = await look();
    expect(changesBetween(before, after)).toEqual(plannedChanges(plan.result));
    const again = await scene.deploy({ dryRun: true, planOut: 'empty.json' });
    expect(again.result.outcome).toBe('no-changes');
    const empty = await scene.deploy({ savedPlan: 'empty.json' });
    expect(empty.result.outcome).toBe('no-changes');
    expect(await look()).toEqual(after);
  },
);

it.each([3, 4] as const)(
  'with Helm %i a plan names what an upgrade, a CRD and a destroy change, and it alone changes',
  // A busy machine takes a minute for each of its runs.
  { timeout: 300_000 },
  async (major) => {
    const scene = await createScene(cluster, major);
    const templates = (more: Record<string, string>) => ({
      'map.yaml': CONFIG_MAP,
      'same.yaml': SAME,
      ...more,
    });
    const api = { name: 'api', path: 'charts/api', crds: { policy: 'create-replace', paths: ['crd.yaml'] } };
    await scene.write('crd.yaml', crd('string'));
    await scene.chart('charts/api', { templates: templates({ 'old.yaml': named('old') }) });
    await scene.chart('charts/gone', { templates: { 'map.yaml': CONFIG_MAP } });
    await scene.manifest({ charts: [api, { name: 'gone', path: 'charts/gone' }] });
    await scene.deploy();

    await scene.write('crd.yaml', crd('integer'));
    await scene.chart('charts/api', { templates: templates({ 'old.yaml': '', 'new.yaml': named('new') }) });
    await scene.manifest({
      charts: [
        {
          ...api,
          values: { colour: 'red' },
          hooks: {
            preExec: [{ run: 'true', if: { exists: { apiVersion: 'v1', kind: 'ConfigMap', name: 'api' } } }],
          },
        },
        { name: 'gone', path: 'charts/gone', action: 'destroy' },
      ],
    });
    const before = await versions(scene, GROUP);
    const plan = await scene.deploy({ dryRun: true, planOut: 'plan.json' });
    const { namespace } = scene;
    expect(plannedChanges(plan.result)).toEqual({
      created: [`ConfigMap/${namespace}/new`],
      changed: [`ConfigMap/${namespace}/api`, `CustomResourceDefinition/${CRD_NAME}`],
      deleted: [`ConfigMap/${namespace}/gone`, `ConfigMap/${namespace}/old`],
    });
    expect(plan.release('api').hooks[0]?.condition).toBeDefined();
    expect(plan.release('api').warnings).toEqual([]);
    await scene.deploy({ savedPlan: 'plan.json' });
    expect(changesBetween(before, await versions(scene, GROUP))).toEqual(plannedChanges(plan.result));
    await scene.kubectl('delete', 'crd', CRD_NAME);
  },
);

it('a plan by credentials that may only read names what a deploy would lack, and drift what it could not compare', async () => {
  const scene = await createScene(cluster, 4);
  await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
  await scene.manifest({ charts: [{ name: 'api', path: 'charts/api' }] });
  await scene.deploy();
  await scene.chart('charts/api', { templates: { 'new.yaml': named('new') } });
  await scene.write('role.yaml', READ_ONLY);
  await scene.kubectl('apply', '-f', join(scene.folder, 'role.yaml'));
  const user = `reader-${scene.namespace}`;
  await scene.kubectl('create', 'rolebinding', 'reader', '--role=reader', `--user=${user}`);
  const kubeconfigContent = await impersonating(cluster, user, []);
  const run = await scene.deploy({ dryRun: true, kubeconfigContent });
  const { namespace } = scene;
  const mayNot = `user ${user} may not patch configmaps in namespace ${namespace}`;
  expect(run.release('api')).toMatchObject({
    outcome: 'planned',
    changes: { created: [`ConfigMap/${namespace}/new`] },
    warnings: [
      expect.stringContaining(`they lack create secrets in namespace ${namespace}`),
      `whether the API server would accept ConfigMap/${namespace}/new is not known: ${mayNot}`,
    ],
  });
  const { releases } = (await scene.run(drift, { kubeconfigContent })).told.json as DriftReport;
  expect(releases).toMatchObject([
    { state: 'unknown', drift: [{ state: 'unknown', why: expect.stringContaining('cannot patch') }] },
  ]);
});

const GROUP = 'plan-equals-deploy.example.com';
const CRD_NAME = `tiles.${GROUP}`;
const crd = (type: string) => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: ${CRD_NAME}}
spec:
  group: ${GROUP}
  scope: Namespaced
  names: {kind: Tile, plural: tiles, singular: tile}
  versions:
    - name: v1
      served: true
      storage: true
      schema: {openAPIV3Schema: {type: object, properties: {size: {type: ${type}}}}}
`;
const named = (name: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\n`;
const SAME = named('same');
const READ_ONLY = `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: {name: reader}
rules: [{apiGroups: ["*"], resources: ["*"], verbs: [get, list, watch]}]
`;
