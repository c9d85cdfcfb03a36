import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runProgram } from '../../scripts/cluster/run-program.ts';
import { drift } from '../../src/commands/drift.ts';
import { openRepository } from '../../src/entries/repository.ts';
import type { DriftReport, DriftState } from '../../src/model/release/drift.ts';
import type { DriftedField } from '../../src/model/release/object-drift.ts';
import { driftSchema } from '../../src/report/drift/drift-schema.ts';
import { createRedactor } from '../../src/system/redactor.ts';
import { CONFIG_MAP, DEPLOYMENT } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { type CustomKind, customKind } from '../rig/custom-kind.ts';
import { EVERY_KIND } from '../rig/drift-charts.ts';
import { startGithub } from '../rig/github-server.ts';
import { createScene, type HelmMajor, type Scene } from '../rig/scene.ts';

const cluster = useCluster();

const crds: string[] = [];
afterAll(async () => {
  const args = [
    '--kubeconfig',
    cluster.kubeconfig,
    'delete',
    'crd',
    '--ignore-not-found',
    '--wait=false',
    ...crds,
  ];
  await runProgram(cluster.kubectl, args);
});

/** What somebody does to a live object by hand, and what is found of it. */
interface HandMade {
  what: string;
  /** Arguments of kubectl. */
  by: string[];
  object: string;
  /** Undefined: the object is missing; null: nothing is to be seen of it. */
  found?: Partial<DriftedField> | null;
}

const patch = (object: string, type: 'json' | 'merge' | 'strategic', body: unknown, ...more: string[]) => [
  ...['patch', ...object.split('/'), '--type', type, '-p', JSON.stringify(body), ...more],
];

function changesOf({ namespace }: Scene, kind: CustomKind): HandMade[] {
  const path = (text: string) => `spec.template.spec.containers[name=main].${text}`;
  const container = { name: 'added', image: 'busybox' };
  return [
    {
      what: 'set image',
      by: ['set', 'image', 'deploy/app', 'main=busybox:1.37'],
      object: 'Deployment/app',
      found: { path: path('image'), change: 'changed', by: 'kubectl-set' },
    },
    {
      what: 'scale',
      by: ['scale', 'deploy/app', '--replicas=5'],
      object: 'Deployment/app',
      found: { path: 'spec.replicas', change: 'changed', by: 'kubectl' },
    },
    {
      what: 'rollout restart',
      by: ['rollout', 'restart', 'deploy/app'],
      object: 'Deployment/app',
      found: {
        path: 'spec.template.metadata.annotations["kubectl.kubernetes.io/restartedAt"]',
        ignoredBy: 'restart',
      },
    },
    {
      what: 'a container removed',
      by: patch('deploy/app', 'json', [{ op: 'remove', path: '/spec/template/spec/containers/1' }]),
      object: 'Deployment/app',
      found: { path: 'spec.template.spec.containers[name=side]', change: 'removed' },
    },
    {
      what: 'annotation changed',
      by: ['annotate', '--overwrite', 'deploy/app', 'note=no'],
      object: 'Deployment/app',
      found: { path: 'metadata.annotations.note', change: 'changed', by: 'kubectl-annotate' },
    },
    {
      what: 'a status written',
      by: patch('deploy/app', 'merge', { status: { observedGeneration: 9 } }, '--subresource=status'),
      object: 'Deployment/app',
      found: null,
    },
    {
      what: 'a scaled Deployment scaled',
      by: ['scale', 'deploy/app-scaled', '--replicas=3'],
      object: 'Deployment/app-scaled',
      found: { path: 'spec.replicas', ignoredBy: 'autoscaler' },
    },
    {
      what: 'a container added',
      by: patch('ds/app', 'strategic', { spec: { template: { spec: { containers: [container] } } } }),
      object: 'DaemonSet/app',
      found: { path: 'spec.template.spec.containers[name=added]', change: 'added', by: 'kubectl-patch' },
    },
    {
      what: 'an environment variable added',
      by: ['set', 'env', 'ds/app', '-c', 'main', 'MORE=1'],
      object: 'DaemonSet/app',
      found: { path: path('env[name=MORE]'), change: 'added', by: 'kubectl-set' },
    },
    {
      what: 'set resources',
      by: ['set', 'resources', 'sts/app', '--limits=memory=1Gi'],
      object: 'StatefulSet/app',
      found: { path: path('resources.limits.memory'), change: 'changed', by: 'kubectl-set' },
    },
    {
      what: 'a default overridden',
      by: patch('sts/app', 'merge', { spec: { minReadySeconds: 7 } }),
      object: 'StatefulSet/app',
      found: { path: 'spec.minReadySeconds', change: 'added', by: 'kubectl-patch' },
    },
    {
      what: 'edit',
      by: ['edit', 'sts', 'app'],
      object: 'StatefulSet/app',
      found: { path: 'spec.replicas', change: 'added', by: 'kubectl-edit' },
    },
    {
      what: 'a label added',
      by: ['label', 'service', 'app', 'extra=1'],
      object: 'Service/app',
      found: { path: 'metadata.labels.extra', change: 'added', by: 'kubectl-label' },
    },
    {
      what: "Helm's label removed",
      by: ['label', 'service', 'app', 'app.kubernetes.io/managed-by-'],
      object: 'Service/app',
      found: { path: 'metadata.labels["app.kubernetes.io/managed-by"]', change: 'removed' },
    },
    {
      what: 'a port added',
      by: patch('service/app', 'strategic', { spec: { ports: [{ name: 'more', port: 90 }] } }),
      object: 'Service/app',
      found: { path: 'spec.ports[port=90,protocol=TCP]', change: 'added', by: 'kubectl-patch' },
    },
    {
      what: 'set selector',
      by: ['set', 'selector', 'service', 'app', 'app=other'],
      object: 'Service/app',
      found: { path: 'spec.selector.app', change: 'changed', by: 'kubectl-set' },
    },
    {
      what: 'a key removed',
      by: patch('cm/app', 'json', [{ op: 'remove', path: '/data/colour' }]),
      object: 'ConfigMap/app',
      found: { path: 'data.colour', change: 'removed' },
    },
    {
      what: 'apply --server-side',
      by: ['apply', '--server-side', '--field-manager=intern', '--force-conflicts', '-f', 'cm.json'],
      object: 'ConfigMap/app',
      found: { path: 'data["file.conf"]', change: 'changed', by: 'intern' },
    },
    {
      what: 'a Secret patched',
      by: patch('secret/app', 'merge', { stringData: { password: 'hunter2-by-hand' } }),
      object: 'Secret/app',
      found: { path: 'data.password', change: 'changed', by: 'kubectl-patch' },
    },
    {
      what: 'a client-side apply',
      by: ['apply', '-f', 'policy.json'],
      object: 'NetworkPolicy/app',
      found: {
        path: 'spec.ingress[0].ports[port=81,protocol=TCP]',
        change: 'added',
        by: 'kubectl-client-side-apply',
      },
    },
    { what: 'a ServiceAccount deleted', by: ['delete', 'sa', 'app'], object: 'ServiceAccount/app' },
    { what: 'a budget deleted', by: ['delete', 'pdb', 'app'], object: 'PodDisruptionBudget/app' },
    {
      what: 'a right added',
      by: patch('role/app', 'json', [{ op: 'add', path: '/rules/0/verbs/-', value: 'delete' }]),
      object: 'Role/app',
      found: { change: 'changed', by: 'kubectl-patch' },
    },
    {
      what: 'a finalizer added',
      by: patch('ingress/app', 'merge', { metadata: { finalizers: ['example.com/x'] } }),
      object: 'Ingress/app',
      found: { ignoredBy: 'housekeeping' },
    },
    {
      what: 'the CA of a webhook filled in',
      by: patch(`validatingwebhookconfiguration/app.${namespace}`, 'json', [
        { op: 'add', path: '/webhooks/0/clientConfig/caBundle', value: CERTIFICATE },
      ]),
      object: `ValidatingWebhookConfiguration/app.${namespace}`,
      found: { ignoredBy: 'ca-bundle' },
    },
    {
      what: 'a custom resource changed',
      by: patch(`${kind.plural}.${kind.group}/app`, 'merge', { spec: { size: 9, more: 1 } }),
      object: 'Gadget/app',
      found: { path: 'spec.size', change: 'changed', by: 'kubectl-patch' },
    },
    {
      what: 'an own CRD edited',
      by: patch(`crd/${kind.plural}.${kind.group}`, 'merge', { spec: { names: { shortNames: ['gg'] } } }),
      object: `CustomResourceDefinition/${kind.plural}.${kind.group}`,
      found: { path: 'spec.names.shortNames', by: 'kubectl-patch' },
    },
  ];
}

describe.each<[HelmMajor]>([[3], [4]])('drift of a release of Helm %i', (major) => {
  it('every change by hand is found or ignored as documented, with who made it, and a redeploy repairs it', async () => {
    const kind = customKind();
    crds.push(`${kind.plural}.${kind.group}`);
    const scene = await createScene(cluster, major);
    const chart = {
      ...EVERY_KIND,
      templates: { ...EVERY_KIND.templates, 'gadget.yaml': gadget(kind) },
      files: { 'crds/gadget.yaml': JSON.stringify(kind.crd) },
    };
    await scene.chart('charts/app', chart);
    await scene.manifest({
      charts: [{ name: 'app', path: 'charts/app', crds: { policy: 'create-replace' }, wait: false }],
    });
    const deployed = await scene.deploy();
    expect(deployed.result.outcome, deployed.log.join('\n')).toBe('succeeded');
    expect(await look(scene)).toMatchObject({ state: 'in-sync', diff: '' });

    await scene.write('cm.json', JSON.stringify(configMap));
    await scene.write('policy.json', JSON.stringify(networkPolicy));
    const changes = changesOf(scene, kind);
    for (const { by } of changes) {
      await scene.kubectl(...by.map((arg) => (arg.endsWith('.json') ? `${scene.folder}/${arg}` : arg)));
    }
    const state = await look(scene);
    expect(state.state).toBe('drifted');
    expect(changes.map((change) => [change.what, answerTo(change, state)])).toEqual(
      changes.map((change) => [change.what, expectedOf(change)]),
    );
    expect(state.diff).toContain('password: "*** (changed)"');

    // Whatever the checkout has by now, what is restored is what was deployed.
    await scene.chart('charts/app', { ...EVERY_KIND, version: '2.0.0', templates: { 'new.yaml': NEWER } });
    const dry = await scene.run(drift, { driftAction: 'redeploy', dryRun: true });
    expect(dry.told.json).toMatchObject({
      run: { releases: [{ operation: 'restore', outcome: 'planned' }] },
    });
    expect((await look(scene)).drift).toEqual(state.drift);
    const restored = await scene.run(drift, { driftAction: 'redeploy' });
    expect(restored.told.ending, restored.log.join('\n')).toBe('good');
    expect(driftSchema.parse(restored.told.json).run?.releases).toMatchObject([
      {
        operation: 'restore',
        why: expect.stringContaining('drifted from revision 1: '),
        to: { revision: 2 },
      },
    ]);
    expect(restored.started.filter(({ args }) => args[0] === 'rollback')).toHaveLength(1);
    expect(await look(scene)).toMatchObject({ state: 'in-sync', diff: '' });
    expect(await scene.names('cm')).not.toContain('configmap/newer');
    expect((await scene.helm('history', 'app')).split('\n')[2]).toContain('restored revision 1: ');
    expect(JSON.stringify([state, restored.log, restored.told])).not.toMatch(/hunter2-by-hand|aHVudGVy/);

    await rm(join(scene.folder, 'charts'), { recursive: true });
    await scene.chart('charts/app', chart);
    const again = await scene.deploy();
    expect(again.release('app')).toMatchObject({ outcome: 'unchanged' });
    expect(again.helmProcesses).toBe(0);
  });
});

describe('a release whose inputs are unchanged', () => {
  const charts = (unchanged: string) =>
    ['api', 'web', 'old'].map((name) => ({
      name,
      path: 'charts/app',
      unchanged,
      hooks: { validate: [{ run: `kubectl annotate --overwrite deploy ${name} checked=yes` }] },
    }));

  it('is proven by metadata alone, healed when it drifted, and left alone when somebody fights', async () => {
    const scene = await createScene(cluster, 4);
    await scene.chart('charts/app', { templates: { 'web.yaml': DEPLOYMENT, 'map.yaml': CONFIG_MAP } });
    await scene.manifest({ charts: charts('repair') });
    await scene.deploy();
    // As a run of an earlier version left it.
    await scene.kubectl('annotate', 'secret', 'sh.helm.release.v1.old.v1', 'helm-lifecycle/objects-');
    const proven = await scene.deploy();
    expect(proven.result).toMatchObject({ outcome: 'no-changes', cost: { helmProcesses: 0 } });

    const break_ = async () => {
      await scene.kubectl('delete', 'configmap', 'api', 'old');
      await scene.kubectl('set', 'image', 'deploy/api', 'main=busybox:1.35');
    };
    await break_();
    const { write, issues } = await useIssue();
    expect(await write(scene)).toMatchObject({ ending: 'good', outputs: { drifted: ['api', 'old'] } });
    expect(issues).toMatchObject([{ state: 'open', title: 'Helm drift in helm-lifecycle.yaml: api, old' }]);
    expect(issues[0]?.body).toContain('| **missing** |');
    await scene.manifest({ charts: charts('check') });
    const checked = await scene.deploy();
    expect(checked.result.failure, checked.log.join('\n')).toMatchObject({ reason: 'drifted' });
    expect(checked.release('api').failure?.message).toMatch(/drifted from revision 1: .*is missing/);
    expect(checked.helmProcesses).toBe(0);
    await scene.manifest({ charts: charts('skip') });
    expect((await scene.deploy()).result.outcome).toBe('no-changes');

    await scene.manifest({ charts: charts('repair') });
    const dry = await scene.deploy({ dryRun: true });
    expect(dry.release('api')).toMatchObject({
      operation: 'restore',
      changes: { created: [expect.anything()] },
    });
    for (const revision of [2, 3, 4]) {
      const healed = await scene.deploy();
      expect(healed.release('api'), healed.log.join('\n')).toMatchObject({
        ...{ operation: 'restore', outcome: 'succeeded', to: { revision } },
        hooks: [{ outcome: 'succeeded' }],
      });
      // What was never remembered is not called drifted.
      expect(healed.release('web').outcome).toBe('unchanged');
      expect(healed.release('old').outcome).toBe('unchanged');
      expect((await scene.deploy()).result.outcome).toBe('no-changes');
      await scene.kubectl('delete', 'configmap', 'api');
      await scene.kubectl('set', 'image', 'deploy/api', 'main=busybox:1.35');
    }
    await write(scene);
    expect(issues).toMatchObject([{ title: 'Helm drift in helm-lifecycle.yaml: api, old' }]);
    const fight = await scene.deploy();
    expect(fight.release('api').failure).toMatchObject({
      ...{ reason: 'drifted', message: expect.stringContaining('came back after 3 repairs within 24 hours') },
    });
    expect((await scene.helm('history', 'api', '-o', 'json')).match(/"revision"/g)).toHaveLength(4);
    expect((await scene.get('deploy', 'api')).spec.template.spec.containers[0].image).toBe('busybox:1.35');
  });
});

/** A repository on GitHub, and how `drift` writes its issue there. */
async function useIssue() {
  const { url, state } = await startGithub();
  const ofRepository = openRepository(
    { token: state.jobToken({ issues: 'write' }), repository: state.repository },
    { env: { GITHUB_API_URL: url }, redactor: createRedactor(), signal: new AbortController().signal },
  );
  const write = async (scene: Scene) => (await scene.run(drift, { driftAction: 'issue' }, ofRepository)).told;
  return { write, issues: state.issues };
}

async function look(scene: Scene): Promise<DriftState> {
  const looked = await scene.run(drift);
  expect(looked.helmProcesses).toBe(0);
  const report: DriftReport = driftSchema.parse(looked.told.json);
  const [state] = report.releases;
  if (!state) throw new Error('no release');
  return state;
}

/** What was found of a change, as far as it says what is expected. */
function answerTo({ object, found }: HandMade, { drift: objects }: DriftState): unknown {
  const row = objects.find((one) => one.object.replace(/\/test-\w+\//, '/') === object);
  if (found === undefined) return row?.state;
  if (found === null) return row?.fields.filter(({ path }) => path.startsWith('status'));
  const matches = (field: DriftedField) =>
    Object.entries(found).every(([key, value]) => field[key as keyof DriftedField] === value);
  return row?.fields.find(matches) ? found : row;
}

function expectedOf({ found }: HandMade): unknown {
  if (found === undefined) return 'missing';
  return found === null ? [] : found;
}

function gadget({ apiVersion }: CustomKind): string {
  return `apiVersion: ${apiVersion}\nkind: Gadget\nmetadata: {name: app}\nspec: {size: 1, none: null}\n`;
}

const NEWER = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: newer}\n';
const configMap = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'app' },
  data: { 'file.conf': 'a = 2\n' },
};
const networkPolicy = {
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name: 'app' },
  spec: { podSelector: {}, ingress: [{ ports: [{ port: 80 }, { port: 81 }] }] },
};
const CERTIFICATE = Buffer.from('-----BEGIN CERTIFICATE-----\n').toString('base64');
