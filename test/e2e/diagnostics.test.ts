import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/cluster/until.ts';
import { createSpawn } from '../../src/system/spawn.ts';
import { requestsOf } from '../rig/audit.ts';
import { CONFIG_MAP, DEPLOYMENT } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { keptOf } from '../rig/diagnosis.ts';
import { openFlakyProxy } from '../rig/flaky-proxy.ts';
import { impersonating } from '../rig/impersonating.ts';
import { IN_FULL } from '../rig/in-full.ts';
import { oneChart } from '../rig/one-chart.ts';
import { createScene, journalOf } from '../rig/scene.ts';

const cluster = useCluster();
const CHART = { templates: { 'deployment.yaml': DEPLOYMENT, 'map.yaml': CONFIG_MAP } };
const SECRET = `apiVersion: v1
kind: Secret
metadata: {name: {{ .Release.Name }}}
stringData: {password: hunter2-very-secret}
`;
/** Pods that never become ready. */
const STUCK = { podAnnotations: { 'simulate/as': 'never-ready' } };
/** Long enough for Helm to have applied the chart while others run beside it. */
const SOON = { timeout: '8s', failFast: { enabled: false } };

describe.runIf(cluster.simulated)('the evidence of a failed release', { concurrent: true }, () => {
  it('is read before the rollback: new pods and old ones, what changed, the history', async () => {
    const scene = await oneChart(cluster, 4, CHART, SOON);
    await scene.deploy();
    await scene.entry({ ...SOON, values: { ...STUCK, colour: 'red' } });
    const run = await scene.deploy();
    expect(run.release('api')).toMatchObject({ outcome: 'timed-out', rolledBackTo: 1 });
    const { diagnosis, files } = await keptOf(run, 'api');
    expect(diagnosis.pods).toMatchObject([
      { isNew: true, ready: false, troubles: [expect.stringContaining('not ready')] },
      { isNew: false, ready: true, troubles: [] },
    ]);
    expect(diagnosis.objects[0]).toMatchObject({
      object: `Deployment/${scene.namespace}/api`,
      status: 'progressing',
    });
    expect(diagnosis.diff).toMatchObject({ from: 1, to: 2, text: expect.stringContaining('+  colour: red') });
    expect(diagnosis.history.map(({ revision, status }) => `${revision} ${status}`)).toEqual([
      '1 deployed',
      '2 failed',
    ]);
    expect(files).toEqual([
      'changes.diff',
      'diagnosis.json',
      'objects.yaml',
      'overview.txt',
      'pods.yaml',
      'rendered.yaml',
    ]);
    // Simulated pods write none.
    expect(diagnosis.missing).toEqual([expect.stringContaining('read the log of container main')]);
    expect(diagnosis.cost.apiCalls).toBeLessThan(15);
    expect(run.release('api').diagnosisCost).toEqual(diagnosis.cost);
  });

  it('is not looked for when all goes well', async () => {
    const user = `well-${Date.now()}`;
    const scene = await oneChart(cluster, 4, CHART);
    const run = await scene.deploy({
      kubeconfigContent: await impersonating(cluster, user, ['system:masters']),
    });
    expect(run.release('api')).toMatchObject({ outcome: 'succeeded' });
    expect(run.release('api').diagnosisCost).toBeUndefined();
    const asked = (await requestsOf(user, cluster.auditLog as string)).filter(
      (request) =>
        !request.startsWith('watch ') && /\/events|\/log\b|\/nodes|\/persistentvolumeclaims/.test(request),
    );
    expect(asked).toEqual([]);
  });

  it('is a matter of one request when nothing was stored', async () => {
    const hooks = { preExec: [{ run: 'echo no colour >&2; exit 3' }] };
    const scene = await oneChart(cluster, 4, CHART, { hooks });
    const { diagnosis } = await keptOf(await scene.deploy(), 'api');
    expect(diagnosis.causes[0]?.message).toContain('no colour');
    expect(diagnosis.objects).toEqual([{ object: `Namespace/${scene.namespace}`, status: 'ready' }]);
    expect(diagnosis.cost.apiCalls).toBe(1);
  });

  it('names what may not be read, and has the rest', async () => {
    const scene = await oneChart(cluster, 4, CHART, { ...SOON, values: STUCK, atomic: false });
    const user = 'no-pods';
    await scene.write('role.yaml', JSON.stringify(roleFor(user, scene.namespace)));
    await scene.kubectl('apply', '-f', join(scene.folder, 'role.yaml'));
    const run = await scene.deploy({ kubeconfigContent: await impersonating(cluster, user, []) });
    const { diagnosis } = await keptOf(run, 'api');
    expect(diagnosis.objects.map(({ object }) => object)).toContain(`Deployment/${scene.namespace}/api`);
    expect(diagnosis.pods).toEqual([]);
    expect(diagnosis.missing.join('\n')).toMatch(/list pods in .* forbidden/);
    expect(diagnosis.missing.join('\n')).toMatch(/list events in .* forbidden/);
  });

  it('is short when the run is cancelled, comes before onFailure hooks and leaves them time', async () => {
    const scene = await oneChart(cluster, 4, CHART, {
      timeout: '60s',
      values: STUCK,
      hooks: { onFailure: [{ run: 'test -s "$DIAGNOSTICS_DIR/pods.yaml"' }] },
    });
    const stop = new AbortController();
    const spawn = createSpawn();
    const cancel = () => stop.abort({ kind: 'cancelled', by: 'a test' });
    const isWaitedFor = async () =>
      (await scene.history()).at(-1)?.status === 'deployed' && (await scene.names('pods')).length > 0;
    const run = await scene.deploy(
      {},
      {
        signal: stop.signal,
        spawn: (spec) => {
          if (spec.args.includes('upgrade'))
            void until('the pods are waited for', 50, isWaitedFor).then(cancel);
          return spawn(spec);
        },
      },
    );
    expect(run.release('api')).toMatchObject({ outcome: 'cancelled', hooks: [{ outcome: 'succeeded' }] });
    const { diagnosis } = await keptOf(run, 'api');
    expect(diagnosis.pods).toHaveLength(1);
    const types = (await journalOf(run)).map(({ type }) => type);
    expect(types.indexOf('diagnosed')).toBeLessThan(types.lastIndexOf('hook-started'));
  });

  it('knows the pods that hooks made in place of Helm', async () => {
    const script = `kubectl create deployment by-hand --image=busybox --dry-run=client -o json |
      sed 's/"creationTimestamp": null/"annotations": {"simulate\\/as": "crash-loop"}/' | kubectl apply -f -
      sleep 4
      exit 1`;
    const scene = await oneChart(cluster, 4, CHART, { hooks: { exec: [{ run: script }] } });
    const { diagnosis } = await keptOf(await scene.deploy(), 'api');
    expect(diagnosis.pods.map(({ object }) => object)).toEqual([
      expect.stringContaining(`Pod/${scene.namespace}/by-hand-`),
    ]);
  });

  it('of a destroy that does not end names what stays, and misses nothing', async () => {
    const scene = await oneChart(cluster, 4, CHART);
    await scene.deploy();
    const finalizers = (list: string[]) => [
      'patch',
      'configmap/api',
      '--type=merge',
      `-p={"metadata":{"finalizers":${JSON.stringify(list)}}}`,
    ];
    await scene.kubectl(...finalizers(['example.com/keep']));
    await scene.entry({ ...SOON, action: 'destroy' });
    const { diagnosis } = await keptOf(await scene.deploy(), 'api');
    await scene.kubectl(...finalizers([]));
    expect(diagnosis.causes[0]).toMatchObject({ code: 'finalizer-blocks' });
    expect(diagnosis.objects).toContainEqual({
      object: `ConfigMap/${scene.namespace}/api`,
      status: 'progressing',
      note: 'is being deleted',
    });
    expect(diagnosis.objects.map(({ status }) => status)).not.toContain('missing');
  });

  it('of two charts that fail side by side is kept apart', async () => {
    const scene = await createScene(cluster, 4);
    await scene.chart('charts/api', CHART);
    const entry = (name: string) => ({ name, path: 'charts/api', values: STUCK, ...SOON });
    await scene.manifest({ charts: [entry('one'), entry('two')] });
    const run = await scene.deploy();
    for (const name of ['one', 'two']) {
      const { diagnosis } = await keptOf(run, name);
      expect(diagnosis.release).toBe(name);
      expect(diagnosis.pods).toHaveLength(1);
      expect(diagnosis.objects.map(({ object }) => object).sort()).toEqual([
        `ConfigMap/${scene.namespace}/${name}`,
        `Deployment/${scene.namespace}/${name}`,
        `Namespace/${scene.namespace}`,
      ]);
    }
  });

  it('holds no secret of the release', async () => {
    const templates = { ...CHART.templates, 'secret.yaml': SECRET };
    const command = ['sh', '-c', 'serve --password hunter2-very-secret'];
    const scene = await oneChart(cluster, 4, { templates }, { ...SOON, values: { ...STUCK, command } });
    const { text, diagnosis } = await keptOf(await scene.deploy(), 'api');
    expect(diagnosis.pods).toHaveLength(1);
    expect(text).not.toContain('hunter2-very-secret');
    expect(text).not.toContain(Buffer.from('hunter2-very-secret').toString('base64'));
  });

  it('is bounded for a release of 110 pods', async () => {
    const podAnnotations = { 'simulate/as': 'crash-loop', 'simulate/crash-after': '0s' };
    const values = { replicas: 110, podAnnotations };
    const scene = await oneChart(cluster, 4, CHART, { ...SOON, timeout: '20s', values, atomic: false });
    const run = await scene.deploy();
    const { diagnosis, size } = await keptOf(run, 'api');
    expect(diagnosis.pods).toHaveLength(100);
    expect(diagnosis.missing).toContain('pods: 10 more are only in the files');
    expect(size).toBeLessThan(5_000_000);
  });

  // Half a minute of waiting; each of its parts is in api-server-away.test.ts and in the unit tests of the collectors.
  it.runIf(IN_FULL)('says that the API server is away', async () => {
    const scene = await oneChart(cluster, 4, CHART, {
      hooks: { postExec: [{ run: 'exit 1' }] },
      retry: { attempts: 1 },
    });
    const proxy = await openFlakyProxy(cluster);
    const spawn = createSpawn();
    const run = await scene.deploy(
      { kubeconfigContent: proxy.kubeconfig },
      {
        spawn: async (spec) => {
          if (spec.env?.RELEASE_PHASE === 'postExec') await proxy.away('refuses');
          return spawn(spec);
        },
      },
    );
    expect(run.release('api')).toMatchObject({ outcome: 'failed', failure: { reason: 'hook' } });
    const { diagnosis } = await keptOf(run, 'api');
    expect(diagnosis.pods).toEqual([]);
    expect(diagnosis.missing).toEqual([
      expect.stringMatching(/connection refused \(and one more request got no answer\)$/),
    ]);
  });
});

/** Everything that a release needs in its namespace, without pods and events. */
function roleFor(name: string, namespace: string): object {
  const rules = [
    { apiGroups: [''], resources: ['configmaps', 'secrets', 'services'], verbs: ['*'] },
    { apiGroups: ['apps', 'coordination.k8s.io'], resources: ['*'], verbs: ['*'] },
  ];
  const roleRef = { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name };
  const subjects = [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name }];
  const apiVersion = 'rbac.authorization.k8s.io/v1';
  const items = [
    { apiVersion, kind: 'Role', metadata: { name, namespace }, rules },
    { apiVersion, kind: 'RoleBinding', metadata: { name, namespace }, roleRef, subjects },
  ];
  return { apiVersion: 'v1', kind: 'List', items };
}
