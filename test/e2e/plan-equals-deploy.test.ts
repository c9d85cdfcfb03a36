import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { RunResult } from '../../src/model/result/run-result.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { impersonating } from '../rig/impersonating.ts';
import { createScene, type KubeJson, type Scene } from '../rig/scene.ts';

const cluster = useCluster();
const examples = resolve(import.meta.dirname, '../../examples');
/** Those that change nothing but what their namespace has, and that by Helm alone: what hooks change stands with the hooks of a plan. */
const EXAMPLES = [
  'quickstart',
  'immutable-statefulset',
  'database-migration',
  'load-balancer-migration',
  'three-environments',
];
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

/** The resourceVersion of everything that Helm has made in the namespace, and of our CRD. */
async function versions(scene: Scene): Promise<Map<string, string>> {
  const args = ['get', KINDS.join(','), '-l', 'app.kubernetes.io/managed-by=Helm', '-o', 'json'];
  const { items } = JSON.parse(await scene.kubectl(...args));
  const crd = await scene.get('crd', CRD_NAME);
  const all: KubeJson[] = crd ? [...items, crd] : items;
  return new Map(
    all.map(({ kind, metadata: { namespace, name, resourceVersion } }) => [
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

it.each(EXAMPLES)('what a plan says of the example %s is exactly what a deploy does', async (name) => {
  const scene = await createScene(cluster, 4);
  await cp(join(examples, name), scene.folder, { recursive: true });
  const file = join(scene.folder, 'helm-lifecycle.yaml');
  const manifest = parse(await readFile(file, 'utf8'));
  manifest.defaults = { ...manifest.defaults, namespace: scene.namespace, timeout: '30s', settle: '0s' };
  await writeFile(file, stringify(manifest));
  const before = await versions(scene);
  const plan = await scene.deploy({ dryRun: true, planOut: 'plan.json' });
  expect(changesBetween(before, await versions(scene))).toEqual({ created: [], changed: [], deleted: [] });
  const deployed = await scene.deploy({ savedPlan: 'plan.json' });
  expect(deployed.result.outcome, deployed.log.join('\n')).toBe('succeeded');
  const after = await versions(scene);
  expect(changesBetween(before, after)).toEqual(plannedChanges(plan.result));
  const again = await scene.deploy({ dryRun: true });
  expect(again.result.outcome).toBe('no-changes');
});

it.each([3, 4] as const)(
  'with Helm %i a plan names what an upgrade, a CRD and a destroy change, and it alone changes',
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
    const before = await versions(scene);
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
    expect(changesBetween(before, await versions(scene))).toEqual(plannedChanges(plan.result));
    await scene.kubectl('delete', 'crd', CRD_NAME);
  },
);

it('a plan by credentials that may only read names what a deploy would lack', async () => {
  const scene = await createScene(cluster, 4);
  await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
  await scene.manifest({ charts: [{ name: 'api', path: 'charts/api' }] });
  await scene.write('role.yaml', READ_ONLY);
  await scene.kubectl('apply', '-f', join(scene.folder, 'role.yaml'));
  const user = `reader-${scene.namespace}`;
  await scene.kubectl('create', 'rolebinding', 'reader', '--role=reader', `--user=${user}`);
  const run = await scene.deploy({ dryRun: true, kubeconfigContent: await impersonating(cluster, user, []) });
  expect(run.release('api').outcome).toBe('planned');
  expect(run.release('api').warnings.join('\n')).toContain(
    `they lack create secrets in namespace ${scene.namespace}`,
  );
});

const CRD_NAME = 'tiles.plan-equals-deploy.example.com';
const crd = (type: string) => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: ${CRD_NAME}}
spec:
  group: plan-equals-deploy.example.com
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
