import { expect } from 'vitest';
import { rollback } from '../../src/commands/rollback.ts';
import type { KubeObject } from '../../src/kube/object.ts';
import { planMarkdown } from '../../src/report/plan/plan-markdown.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { BUILT_IN, type Served } from '../rig/memory/kinds.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { Refusal } from '../rig/memory/refusal.ts';
import { oneChart } from '../rig/one-chart.ts';
import { createScene, type Scene } from '../rig/scene.ts';

const cluster = await useMemoryCluster();

const MORE = CONFIG_MAP.replace('name: {{ .Release.Name }}', 'name: {{ .Release.Name }}-more');
const templates = { 'map.yaml': CONFIG_MAP, 'more.yaml': MORE };

/** Changes a live ConfigMap as a person with kubectl does. */
function edit(scene: Scene, name: string, data: Record<string, string>): void {
  const served = cluster.store.served().find(({ kind }) => kind === 'ConfigMap');
  if (!served) throw new Error('no ConfigMaps');
  const live = cluster.store.get(served, { namespace: scene.namespace, name });
  const changed = { ...live, data: { ...(live.data as object), ...data } } as KubeObject;
  cluster.store.update(served, changed, { manager: 'kubectl-edit' });
}

function configMaps({ namespace }: Scene): KubeObject[] {
  const served = cluster.store.served().find(({ kind }) => kind === 'ConfigMap');
  return served ? cluster.store.list(served, namespace) : [];
}

eachHelm('a plan with Helm %i', {}, (major, once) => {
  const charts = (values: object) => ({
    charts: ['api', 'web'].map((name) => ({ name, path: 'charts/app', values })),
  });

  /** Two releases in red that shall be blue. */
  async function twoReleases(): Promise<Scene> {
    const scene = await createScene(cluster, major);
    await scene.chart('charts/app', { templates });
    await scene.manifest(charts({ colour: 'red' }));
    await scene.deploy();
    await scene.manifest(charts({ colour: 'blue' }));
    return scene;
  }

  once('compares with what is live where somebody has changed it by hand', async () => {
    const scene = await twoReleases();
    edit(scene, 'api', { colour: 'green', size: 'huge' });
    await scene.kubectl('delete', 'configmap', 'api-more');
    const plan = await scene.deploy({ dryRun: true });
    const { changes } = plan.release('api');
    expect(changes).toMatchObject({
      created: [`ConfigMap/${scene.namespace}/api-more`],
      changed: [`ConfigMap/${scene.namespace}/api`],
      byHand: [
        { object: `ConfigMap/${scene.namespace}/api`, state: 'changed' },
        { object: `ConfigMap/${scene.namespace}/api-more`, state: 'missing' },
      ],
    });
    expect(changes?.diff).toContain('-  colour: green\n-  size: huge\n+  colour: blue\n+  size: none\n');
    expect(changes?.diff).not.toContain('red');
    expect(planMarkdown(plan.result)).toContain('**Changed by hand since it was deployed**');
    expect(plan.log.join('\n')).toContain(`ConfigMap/${scene.namespace}/api-more is missing`);
    expect(plan.release('web').changes).not.toHaveProperty('byHand');
    expect(plan.release('web').changes?.diff).toContain('-  colour: red\n');
    // What was planned is what is done.
    await scene.deploy();
    expect((await scene.get('configmap', 'api')).data).toEqual({ colour: 'blue', size: 'none' });
    expect((await scene.deploy({ dryRun: true })).result.changed).toBe(false);
  });

  once.each([
    [
      'nobody may patch',
      new Refusal(403, 'Forbidden', 'configmaps "api" is forbidden: User "ci" cannot patch'),
    ],
    [
      'a webhook is down',
      new Refusal(500, 'InternalError', 'failed calling webhook "check.example.com": connection refused'),
    ],
  ])('says that it compares with what is stored where %s', async (_, refusal) => {
    const scene = await twoReleases();
    edit(scene, 'api', { colour: 'green' });
    const { namespace } = scene;
    cluster.beforeRequest(({ method, path }) =>
      method === 'PATCH' && path.includes(`/${namespace}/configmaps/api`) ? refusal : undefined,
    );
    const plan = await scene.deploy({ dryRun: true });
    expect(plan.result.outcome).toBe('succeeded');
    expect(plan.release('api').warnings).toEqual([
      expect.stringMatching(
        new RegExp(
          `^what was changed by hand is not known, and .* what is stored: ConfigMap/${namespace}/api \\(`,
        ),
      ),
    ]);
    expect(plan.release('api').warnings[0]).toContain(refusal.message.slice(0, 20));
    expect(plan.release('api').changes?.diff).toContain('-  colour: red\n');
    expect(plan.release('web')).toMatchObject({ outcome: 'planned', warnings: [] });
  });

  once('warns of a quota in which another chart of the run makes room, and fails without that', async () => {
    const scene = await twoReleases();
    const quota =
      'exceeded quota: few, requested: count/secrets=1, used: count/secrets=9, limited: count/secrets=9';
    cluster.beforeRequest(({ method, path, query }) =>
      method === 'PATCH' && path.endsWith(`/${scene.namespace}/secrets/new`) && query.get('dryRun') === 'All'
        ? new Refusal(403, 'Forbidden', `secrets "new" is forbidden: ${quota}`)
        : undefined,
    );
    const secret = (name: string) => `apiVersion: v1\nkind: Secret\nmetadata: {name: ${name}}\n`;
    await scene.chart('charts/old', { templates: { 'map.yaml': CONFIG_MAP, 'secret.yaml': secret('old') } });
    const both = (values: object) =>
      scene.manifest({
        charts: [
          { name: 'old', path: 'charts/old', values },
          { name: 'new', path: 'charts/new' },
        ],
      });
    await scene.chart('charts/new', { templates: { 'map.yaml': CONFIG_MAP } });
    await both({});
    await scene.deploy();
    await scene.chart('charts/new', { templates: { 'map.yaml': CONFIG_MAP, 'secret.yaml': secret('new') } });
    await both({ colour: 'blue' });
    expect((await scene.deploy({ dryRun: true })).release('new')).toMatchObject({
      outcome: 'failed',
      failure: { code: 'quota-exceeded' },
      changes: { created: [`Secret/${scene.namespace}/new`] },
    });
    await scene.chart('charts/old', { templates: { 'secret.yaml': '' } });
    expect((await scene.deploy({ dryRun: true })).release('new')).toMatchObject({
      outcome: 'planned',
      warnings: [
        expect.stringContaining(`that may pass: Secret/${scene.namespace}/old goes with the upgrade of old.`),
      ],
    });
  });

  /** A quota of Secrets, of which so many are left. */
  function leaveSecrets({ namespace }: Scene, left: number): void {
    const served = BUILT_IN.find(({ kind }) => kind === 'ResourceQuota') as Served;
    const place = { namespace, name: 'few' };
    if (cluster.store.find(served, place)) cluster.store.delete(served, place, {});
    const status = { hard: { 'count/secrets': '100' }, used: { 'count/secrets': `${100 - left}` } };
    cluster.store.create(served, {
      ...{ apiVersion: 'v1', kind: 'ResourceQuota', metadata: place, status },
    } as KubeObject);
  }

  once('counts the record that Helm stores, and what it deletes before, in a quota of Secrets', async () => {
    const secret = 'apiVersion: v1\nkind: Secret\nmetadata: {name: made}\n';
    const scene = await oneChart(cluster, major, { templates: { 'map.yaml': CONFIG_MAP } });
    await scene.deploy();
    await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP, 'secret.yaml': secret } });
    const planned = async (left: number, keys: object) => {
      leaveSecrets(scene, left);
      await scene.entry(keys);
      return (await scene.deploy({ dryRun: true })).release('api');
    };
    for (const [left, keys] of [
      [0, {}],
      [1, {}],
      [1, { historyMax: 2 }],
    ] as const) {
      const refused = await planned(left, keys);
      expect(refused).toMatchObject({ outcome: 'failed', failure: { code: 'quota-exceeded' } });
      expect(refused.failure?.message).toContain('Helm stores its record of the release');
      expect(refused.changes?.created).toEqual([`Secret/${scene.namespace}/made`]);
    }
    expect(await planned(2, {})).toMatchObject({
      outcome: 'planned',
      warnings: [expect.stringMatching(/^a failure could not be rolled back: ResourceQuota few is exceeded/)],
    });
    expect(await planned(3, {})).toMatchObject({ outcome: 'planned', warnings: [] });
    expect(await planned(1, { historyMax: 1 })).toMatchObject({
      outcome: 'planned',
      warnings: [expect.stringContaining('once the API server has counted the record that Helm deletes')],
    });
    expect(await planned(1, { hooks: { preExec: [{ run: 'true' }] } })).toMatchObject({
      outcome: 'planned',
      warnings: [expect.stringContaining('hooks or releases that come before may change that')],
    });
    await scene.entry({});
    await scene.deploy();
    leaveSecrets(scene, 0);
    expect((await scene.run(rollback, { dryRun: true })).release('api')).toMatchObject({
      outcome: 'failed',
      failure: { code: 'quota-exceeded' },
    });
    edit(scene, 'api', { colour: 'green' });
    expect((await scene.deploy({ dryRun: true })).release('api')).toMatchObject({
      operation: 'restore',
      failure: { code: 'quota-exceeded' },
    });
  });

  once(
    'that was saved is what its deploy changes, object by object, and an empty one changes nothing',
    async () => {
      const scene = await twoReleases();
      await scene.chart('charts/app', {
        templates: { 'more.yaml': '', 'new.yaml': CONFIG_MAP.replace('}}', '}}-new') },
      });
      const versions = () =>
        new Map(
          configMaps(scene).map(({ metadata: { name, namespace, resourceVersion } }) => [
            `ConfigMap/${namespace}/${name}`,
            resourceVersion,
          ]),
        );
      const before = versions();
      const plan = await scene.deploy({ dryRun: true, planOut: 'plan.json' });
      expect(versions()).toEqual(before);
      await scene.deploy({ savedPlan: 'plan.json' });
      const after = versions();
      const names = (found: Iterable<string>) => [...found].sort();
      const planned = (list: 'created' | 'changed') =>
        names(plan.result.releases.flatMap(({ changes }) => changes?.[list] ?? []));
      expect(names([...after.keys()].filter((name) => !before.has(name)))).toEqual(planned('created'));
      expect(
        names([...after.keys()].filter((name) => before.has(name) && before.get(name) !== after.get(name))),
      ).toEqual(planned('changed'));
      expect(names([...before.keys()].filter((name) => !after.has(name)))).toEqual(
        names(plan.result.releases.flatMap(({ deletes = [] }) => deletes)),
      );
      expect((await scene.deploy({ dryRun: true, planOut: 'empty.json' })).result.outcome).toBe('no-changes');
      expect((await scene.deploy({ savedPlan: 'empty.json' })).result.outcome).toBe('no-changes');
      expect(versions()).toEqual(after);
    },
  );

  once('says what a release that is only marked keeps of what was changed by hand', async () => {
    const scene = await createScene(cluster, major);
    await scene.chart('charts/app', { templates });
    await scene.manifest({ charts: [{ name: 'api', path: 'charts/app' }] });
    await scene.helm('install', 'api', `${scene.folder}/charts/app`);
    edit(scene, 'api', { colour: 'green' });
    const plan = await scene.deploy({ dryRun: true });
    expect(plan.release('api')).toMatchObject({
      why: 'revision 1 was made by another tool and has the same resources: taken over as it is',
    });
    expect(plan.release('api').warnings).toEqual([
      `Helm has nothing to do, so that what was changed by hand stays: ConfigMap/${scene.namespace}/api changed`,
    ]);
  });
});
