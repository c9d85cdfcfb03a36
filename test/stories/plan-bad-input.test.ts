import { expect, it } from 'vitest';
import { drift } from '../../src/commands/drift.ts';
import type { KubeObject } from '../../src/kube/object.ts';
import type { DriftReport } from '../../src/model/release/drift.ts';
import { PLAN_LIMIT, planMarkdown } from '../../src/report/plan/plan-markdown.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { customKind } from '../rig/custom-kind.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { createScene, type Scene } from '../rig/scene.ts';

const cluster = await useMemoryCluster();
/** Bytes of its data: one MiB with keys and values. */
const LARGEST = 1_048_576 - 'note'.length - 'a'.length - 'blob'.length;
const MAP = { 'map.yaml': CONFIG_MAP };

/** A ConfigMap of many lines; `mark` is at the end of each. */
const long = (lines: number, mark: string) => `apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ .Release.Name }}
data:
${Array.from({ length: lines }, (_, at) => `  key-${at}: ${mark}`).join('\n')}
`;

async function twoCharts(api: Record<string, string>): Promise<Scene> {
  const scene = await createScene(cluster, 4);
  await scene.chart('charts/api', { templates: api });
  await scene.chart('charts/web', { templates: MAP });
  await scene.manifest({
    charts: [
      { name: 'api', path: 'charts/api' },
      { name: 'web', path: 'charts/web' },
    ],
  });
  const deployed = await scene.deploy();
  expect(deployed.result.outcome, deployed.log.join('\n')).toBe('succeeded');
  return scene;
}

async function states(scene: Scene): Promise<Record<string, string>> {
  const looked = await scene.run(drift);
  const { releases } = looked.told.json as DriftReport;
  return Object.fromEntries(
    releases.map(({ id, state, why = '', drift: [first] }) => [
      id,
      `${state} ${why || first?.why || ''}`.trim(),
    ]),
  );
}

it('a release secret that is damaged is told, by a plan and by drift, and hides no other release', async () => {
  const scene = await twoCharts(MAP);
  const served = cluster.store.served().find(({ kind }) => kind === 'Secret');
  if (!served) throw new Error('no Secrets');
  const name = 'sh.helm.release.v1.api.v1';
  const live = cluster.store.get(served, { namespace: scene.namespace, name });
  const release = Buffer.from('H4sIAAAAAAAC/damaged').toString('base64');
  cluster.store.update(served, { ...live, data: { release } } as KubeObject);
  await scene.manifest({
    charts: ['api', 'web'].map((id) => ({ name: id, path: `charts/${id}`, values: { colour: 'blue' } })),
  });
  const plan = await scene.deploy({ dryRun: true });
  expect(plan.release('web')).toMatchObject({
    outcome: 'planned',
    changes: { changed: [expect.anything()] },
  });
  expect(JSON.stringify(plan.release('api'))).toContain(`secret ${name}: `);
  expect(await states(scene)).toEqual({
    api: expect.stringContaining(`unknown read the stored release: secret ${name}: `),
    web: 'in-sync',
  });
});

it('an object whose API is gone is not known, and the others are', async () => {
  const kind = customKind();
  const scene = await createScene(cluster, 4);
  await scene.chart('charts/crd', { templates: { 'crd.yaml': JSON.stringify(kind.crd) } });
  const resource = JSON.stringify({
    apiVersion: `${kind.group}/v1`,
    kind: kind.kind,
    metadata: { name: 'one' },
  });
  await scene.chart('charts/api', { templates: { ...MAP, 'one.yaml': resource } });
  const charts = [
    { name: 'crd', path: 'charts/crd' },
    { name: 'api', path: 'charts/api', needs: ['crd'], wait: false },
  ];
  await scene.manifest({ charts });
  const deployed = await scene.deploy();
  expect(deployed.result.outcome, deployed.log.join('\n')).toBe('succeeded');
  await scene.kubectl('delete', 'customresourcedefinitions', `${kind.plural}.${kind.group}`);
  expect((await states(scene)).api).toBe(
    `unknown the API server does not serve ${kind.group}/v1 ${kind.kind}`,
  );
  await scene.chart('charts/api', { templates: { 'one.yaml': '' } });
  await scene.manifest({ charts: charts.map((chart) => ({ ...chart, needs: [] })) });
  const plan = await scene.deploy({ dryRun: true, select: ['api'] });
  expect(plan.release('api')).toMatchObject({
    outcome: 'planned',
    // Nobody can say any more whether it was in a namespace.
    changes: { dropped: [`${kind.kind}/one`] },
  });
});

it('a diff of ten thousand lines is cut and says so, in every form', async () => {
  const scene = await twoCharts({ 'map.yaml': long(10_000, 'old') });
  await scene.chart('charts/api', { templates: { 'map.yaml': long(10_000, 'new') } });
  await scene.chart('charts/web', {
    templates: {
      'map.yaml': CONFIG_MAP,
      'more.yaml': long(150, 'new').replace('Release.Name }}', 'Release.Name }}-more'),
    },
  });
  const plan = await scene.deploy({ dryRun: true });
  const { changes } = plan.release('api');
  expect(changes?.diff).toBe(`# ConfigMap/${scene.namespace}/api has too many changes to show\n`);
  expect(changes?.changed).toEqual([`ConfigMap/${scene.namespace}/api`]);
  expect(plan.release('web').changes?.created).toEqual([`ConfigMap/${scene.namespace}/web-more`]);
  expect(planMarkdown(plan.result).length).toBeLessThanOrEqual(PLAN_LIMIT);
  expect(plan.log.length).toBeLessThan(300);
});

it('binary data and a ConfigMap as large as the API server takes are compared', async () => {
  const map = (content: string, note: string) => `apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ .Release.Name }}
data: {note: ${note}}
binaryData: {blob: ${Buffer.from(content).toString('base64')}}
`;
  const scene = await twoCharts({ 'map.yaml': map('\0'.repeat(LARGEST), 'a') });
  await scene.chart('charts/api', { templates: { 'map.yaml': map(`\x01${'\0'.repeat(LARGEST - 1)}`, 'b') } });
  const plan = await scene.deploy({ dryRun: true });
  const { changes } = plan.release('api');
  expect(changes?.diff).toContain('-  note: a\n+  note: b\n');
  expect(changes?.diff.length).toBeLessThan(10_000);
  expect(await states(scene)).toEqual({ api: 'in-sync', web: 'in-sync' });
});
