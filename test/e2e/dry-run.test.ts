import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { drift } from '../../src/commands/drift.ts';
import type { DriftReport } from '../../src/model/release/drift.ts';
import { requestsOf } from '../rig/audit.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { impersonating } from '../rig/impersonating.ts';
import { createScene, type Scene } from '../rig/scene.ts';

const cluster = useCluster();

function changes(request: string): boolean {
  return (
    !/^(get|list|watch) /.test(request) &&
    !request.includes('/apis/authorization.k8s.io/') &&
    !request.includes('dryRun=All')
  );
}

eachHelm('a dry run with Helm %i', { runIf: cluster.auditLog !== undefined }, (major, once) => {
  /** Releases in every state, and hooks that would leave traces. */
  async function everyOperation(): Promise<Scene> {
    const scene = await createScene(cluster, major);
    await scene.chart('charts/api', { version: '1.0.0', templates: { 'map.yaml': CONFIG_MAP } });
    const entry = (name: string, more: object = {}) => ({ name, path: 'charts/api', ...more });
    await scene.manifest({ charts: ['same', 'changed', 'old', 'gone'].map((name) => entry(name)) });
    await scene.deploy();
    const trace = { run: `touch ${scene.folder}/trace-$RELEASE_NAME-$RELEASE_PHASE` };
    const hooks = { preExec: [trace], finally: [{ when: 'always', ...trace }], onFailure: [trace] };
    await scene.manifest({
      hooks: { before: [trace], after: [trace], onFailure: [trace] },
      charts: [
        entry('same'),
        entry('changed', { values: { colour: 'red' }, hooks }),
        entry('old', { reinstallBelow: '2.0.0', hooks }),
        entry('gone', { action: 'destroy', hooks }),
        entry('new', {
          hooks,
          crds: { policy: 'create', paths: ['crds'] },
          namespace: `${scene.namespace}-x`,
          createNamespace: true,
        }),
        entry('missing', { action: 'destroy' }),
      ],
    });
    await scene.chart('.', { files: { 'crds/crd.yaml': CRD } });
    return scene;
  }

  once.each(['deploy', 'destroy'] as const)(
    'of %s says what would happen and writes nothing',
    async (command) => {
      const scene = await everyOperation();
      const user = `dry-run-${scene.namespace}`;
      const run = await scene[command]({
        dryRun: true,
        kubeconfigContent: await impersonating(cluster, user, ['system:masters']),
      });
      const requests = await requestsOf(user, cluster.auditLog as string);
      expect(requests.length).toBeGreaterThan(5);
      expect(requests.filter(changes)).toEqual([]);
      expect(run.result.dryRun).toBe(true);
      expect(run.started.filter((spec) => spec.args.join(' ').includes('trace'))).toEqual([]);
      expect((await readdir(scene.folder)).filter((name) => name.startsWith('trace'))).toEqual([]);
      const operations = Object.fromEntries(run.result.releases.map(({ id, operation }) => [id, operation]));
      expect(operations).toMatchObject(
        command === 'deploy'
          ? {
              same: 'unchanged',
              changed: 'upgrade',
              old: 'reinstall',
              gone: 'uninstall',
              new: 'install',
              missing: 'absent',
            }
          : {
              same: 'uninstall',
              changed: 'uninstall',
              old: 'uninstall',
              gone: 'uninstall',
              new: 'absent',
              missing: 'absent',
            },
      );
      expect(run.release('changed').outcome).toBe('planned');
      const { namespace } = scene;
      const changesOf = (id: string) => run.release(id).changes;
      if (command === 'destroy') {
        expect(run.release('same').deletes).toEqual([`ConfigMap/${namespace}/same`]);
        return;
      }
      expect(changesOf('same')).toBeUndefined();
      expect(changesOf('changed')).toMatchObject({
        changed: [`ConfigMap/${namespace}/changed`],
        dropped: [],
      });
      expect(changesOf('changed')?.diff).toContain('-  colour: none\n+  colour: red\n');
      expect(run.release('gone').deletes).toEqual([`ConfigMap/${namespace}/gone`]);
      expect(changesOf('new')).toMatchObject({
        created: [`ConfigMap/${namespace}-x/new`, 'CustomResourceDefinition/paints.dry-run.example.com'],
        changed: [],
      });
    },
  );

  once('in which nothing changes is performed without a request that could change something', async () => {
    const scene = await createScene(cluster, major);
    await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
    await scene.manifest({ charts: [{ name: 'api', path: 'charts/api' }] });
    await scene.deploy();
    await scene.deploy({ dryRun: true, planOut: 'empty.json' });
    const user = `empty-plan-${scene.namespace}`;
    const kubeconfigContent = await impersonating(cluster, user, ['system:masters']);
    const run = await scene.deploy({ savedPlan: 'empty.json', kubeconfigContent });
    expect(run.result.outcome).toBe('no-changes');
    const requests = await requestsOf(user, cluster.auditLog as string);
    expect(requests.length).toBeGreaterThan(2);
    expect(requests.filter(changes)).toEqual([]);
  });

  once('of one chart leaves that chart alone and deploys the others', async () => {
    const scene = await createScene(cluster, major);
    await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
    await scene.manifest({
      charts: [
        { name: 'dry', path: 'charts/api', dryRun: true },
        { name: 'wet', path: 'charts/api' },
      ],
    });
    const run = await scene.deploy();
    expect(run.release('dry')).toMatchObject({ operation: 'install', outcome: 'planned' });
    expect(await scene.get('configmap', 'dry')).toBeUndefined();
    expect(await scene.get('configmap', 'wet')).toBeDefined();
  });

  it('tells what the API server would refuse, and of the other charts what would change', async () => {
    const scene = await createScene(cluster, major);
    const entry = (name: string) => ({ name, path: `charts/${name}` });
    await scene.chart('charts/frozen', { templates: { 'map.yaml': frozen('red') } });
    await scene.manifest({ charts: [entry('frozen')] });
    await scene.deploy();
    await scene.write('quota.yaml', QUOTA);
    await scene.kubectl('apply', '-f', `${scene.folder}/quota.yaml`);
    // Nobody but the controller sets what a quota admits; until then it admits nothing.
    await expect.poll(async () => (await scene.get('resourcequota', 'none')).status?.hard).toBeDefined();
    await scene.chart('charts/frozen', { templates: { 'map.yaml': frozen('blue') } });
    await scene.chart('charts/invalid', { templates: { 'map.yaml': CONFIG_MAP, 'service.yaml': SERVICE } });
    await scene.chart('charts/typed', {
      templates: { 'service.yaml': WRONG_TYPE },
    });
    await scene.chart('charts/extra', { templates: { 'service.yaml': UNDECLARED } });
    await scene.chart('charts/many', { templates: { 'role.yaml': ROLE } });
    await scene.chart('charts/good', { templates: { 'map.yaml': CONFIG_MAP } });
    const early = { ...entry('good'), name: 'early', namespace: `${scene.namespace}-y` };
    await scene.manifest({
      charts: [...['frozen', 'invalid', 'typed', 'extra', 'many', 'good'].map(entry), early],
    });
    const run = await scene.deploy({ dryRun: true });
    const { namespace } = scene;
    const told = (id: string) => run.release(id).failure?.message;
    expect(told('invalid')).toContain(`the API server would refuse Service/${namespace}/invalid: `);
    expect(told('invalid')).toContain('70000');
    expect(told('typed')).toContain('.spec.selector: expected map');
    expect(told('many')).toContain(`Role/${namespace}/many: ResourceQuota none is exceeded`);
    expect(run.release('invalid').changes?.created).toContain(`Service/${namespace}/invalid`);
    expect(run.release('good')).toMatchObject({ outcome: 'planned', warnings: [] });
    expect(run.release('early')).toMatchObject({ outcome: 'planned', warnings: [] });
    expect(run.log.join('\n')).toContain(`once namespace ${namespace}-y exists`);
    // Helm 3 patches on its own side, which no dry run does in the same way.
    if (major === 4) expect(told('frozen')).toContain(`ConfigMap/${namespace}/frozen: field data cannot be`);
    else expect(run.release('frozen')).toMatchObject({ outcome: 'planned', warnings: [] });
    expect(await scene.names('services')).not.toContain('service/invalid');
    if (major === 4) expect(told('extra')).toContain('spec.portz');
    else {
      const dropped = `Service/${namespace}/extra: the API server drops the field spec.portz, since kind Service does not have it`;
      expect(run.release('extra')).toMatchObject({ outcome: 'planned', warnings: [dropped] });
      await scene.kubectl('delete', 'resourcequota', 'none');
      const deployed = await scene.deploy({ select: ['extra'] });
      expect(deployed.release('extra')).toMatchObject({ outcome: 'succeeded', warnings: [dropped] });
      const { releases } = (await scene.run(drift, { select: ['extra'] })).told.json as DriftReport;
      expect(releases).toMatchObject([{ id: 'extra', state: 'in-sync' }]);
    }
  });

  once('finds out that a chart cannot be rendered', async () => {
    const scene = await createScene(cluster, major);
    await scene.chart('charts/api', { templates: { 'broken.yaml': '{{ fail "out of paint" }}' } });
    await scene.manifest({ charts: [{ name: 'api', path: 'charts/api' }] });
    const run = await scene.deploy({ dryRun: true });
    expect(run.release('api')).toMatchObject({ outcome: 'failed', failure: { reason: 'chart' } });
  });
});

const CRD = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: paints.dry-run.example.com
spec:
  group: dry-run.example.com
  scope: Namespaced
  names: {kind: Paint, plural: paints, singular: paint}
  versions:
    - {name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}
`;
const frozen = (colour: string) =>
  `${CONFIG_MAP.replace(/colour: .*/, `colour: ${colour}`)}immutable: true\n`;
/** A list where a mapping is due. */
const WRONG_TYPE =
  'apiVersion: v1\nkind: Service\nmetadata: {name: typed}\nspec: {ports: [{port: 80}], selector: [a]}\n';
const UNDECLARED =
  'apiVersion: v1\nkind: Service\nmetadata: {name: extra}\nspec: {ports: [{port: 80}], portz: []}\n';
const SERVICE = `apiVersion: v1
kind: Service
metadata: {name: {{ .Release.Name }}}
spec: {ports: [{port: 70000}]}
`;
const ROLE =
  'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: {{ .Release.Name }}}\nrules: []\n';
const QUOTA = `apiVersion: v1
kind: ResourceQuota
metadata: {name: none}
spec: {hard: {count/services: "9", count/roles.rbac.authorization.k8s.io: "0"}}
`;
