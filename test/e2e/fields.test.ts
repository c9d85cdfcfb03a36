import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/system/clock.ts';
import type { ProcessSpec } from '../../src/system/process.ts';
import { CONFIG_MAP, DEPLOYMENT, JOB, REFUSED_CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { oneChart } from '../rig/one-chart.ts';
import type { Scene } from '../rig/scene.ts';

const cluster = useCluster();

/** A Helm that deploys, and not one that only renders. */
const isDeploy = ({ args }: ProcessSpec) => args[0] === 'upgrade' && !args.includes('--dry-run=server');

const MAP = { templates: { 'map.yaml': CONFIG_MAP } };
const WORKLOAD = { templates: { 'deployment.yaml': DEPLOYMENT } };
const NEVER_READY = { podAnnotations: { 'simulate/as': 'never-ready' } };

interface Revision {
  revision: number;
  status: string;
  description: string;
}

const history = async (scene: Scene): Promise<Revision[]> =>
  JSON.parse(await scene.helm('history', 'api', '-o', 'json'));

eachHelm('with Helm %i', { concurrent: true }, (major, once) => {
  once(
    'createNamespace makes the namespace with namespaceLabels and namespaceAnnotations, which later runs keep up to date',
    async () => {
      const scene = await oneChart(cluster, major, MAP);
      const namespace = `${scene.namespace}-new`;
      await scene.entry({ namespace, namespaceLabels: { team: 'web' } });
      expect((await scene.deploy()).release('api')).toMatchObject({ outcome: 'succeeded', namespace });
      await scene.kubectl('label', 'namespace', namespace, 'by=hand');

      const labels = { team: 'shop', 'pod-security.kubernetes.io/enforce': 'baseline' };
      await scene.entry({
        namespace,
        namespaceLabels: labels,
        namespaceAnnotations: { 'janitor/ttl': '7d' },
        values: { colour: 'red' },
      });
      await scene.deploy();
      expect((await scene.get('namespace', namespace)).metadata).toMatchObject({
        labels: { ...labels, by: 'hand' },
        annotations: { 'janitor/ttl': '7d' },
      });
      await scene.kubectl('delete', 'namespace', namespace, '--wait=false');
    },
  );

  describe('forceUpgrade', () => {
    it('replaces objects, so that what others added to them goes', async () => {
      const scene = await oneChart(cluster, major, MAP);
      await scene.deploy();
      await scene.kubectl('label', 'configmap', 'api', 'by=hand');
      await scene.entry({ values: { colour: 'red' } });
      await scene.deploy();
      expect((await scene.get('configmap', 'api')).metadata.labels).toHaveProperty('by', 'hand');

      await scene.entry({ values: { colour: 'blue' }, forceUpgrade: true });
      expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
      expect((await scene.get('configmap', 'api')).metadata.labels).not.toHaveProperty('by');
    });

    it('cannot change a field that is immutable, and the failure says what can', async () => {
      const immutable = CONFIG_MAP.replace('kind: ConfigMap', 'kind: ConfigMap\nimmutable: true');
      const scene = await oneChart(cluster, major, { templates: { 'map.yaml': immutable } });
      await scene.deploy();
      await scene.entry({ values: { colour: 'red' }, forceUpgrade: true });
      const { failure, rolledBackTo } = (await scene.deploy()).release('api');
      expect(failure).toMatchObject({ reason: 'invalid' });
      expect(failure?.message).toContain('field is immutable');
      expect(failure?.remedy).toContain('reinstallBelow');
      expect(failure?.remedy).not.toContain('forceUpgrade');
      expect(rolledBackTo).toBe(1);
    });
  });

  it('conflicts: fail leaves a field alone that someone else has set, where Helm can tell', async () => {
    const scene = await oneChart(cluster, major, WORKLOAD, { values: { replicas: 1 } });
    await scene.deploy();
    await scene.kubectl('scale', 'deployment/api', '--replicas=3');
    await scene.entry({ values: { replicas: 2 }, conflicts: 'fail', atomic: false });
    const { outcome, failure } = (await scene.deploy()).release('api');
    const { replicas } = (await scene.get('deployment', 'api')).spec;
    if (major === 3) {
      expect({ outcome, replicas }).toEqual({ outcome: 'succeeded', replicas: 2 });
      return;
    }
    expect({ outcome, replicas }).toEqual({ outcome: 'failed', replicas: 3 });
    expect(failure).toMatchObject({ reason: 'conflict' });
    expect(failure?.message).toContain('.spec.replicas');
    expect(failure?.remedy).toContain('conflicts: overwrite');
  });

  describe('takeOwnership', () => {
    once('adopts an object of nobody, which is otherwise a conflict that leaves it alone', async () => {
      const scene = await oneChart(cluster, major, MAP, { values: { colour: 'red' } });
      await scene.kubectl('create', 'configmap', 'api', '--from-literal=colour=old');
      const { failure } = (await scene.deploy()).release('api');
      expect(failure).toMatchObject({ reason: 'conflict' });
      expect(failure?.remedy).toContain('takeOwnership: true');
      expect((await scene.get('configmap', 'api')).data).toEqual({ colour: 'old' });

      await scene.entry({ values: { colour: 'red' }, takeOwnership: true });
      expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
      const { data, metadata } = await scene.get('configmap', 'api');
      expect(data.colour).toBe('red');
      expect(metadata.annotations['meta.helm.sh/release-name']).toBe('api');
    });

    once('does not delete what it adopted when the install fails', async () => {
      const templates = { 'map.yaml': CONFIG_MAP, 'refused.yaml': REFUSED_CONFIG_MAP };
      const scene = await oneChart(cluster, major, { templates }, { takeOwnership: true });
      await scene.kubectl('create', 'configmap', 'api', '--from-literal=colour=old');
      expect((await scene.deploy()).release('api').outcome).toBe('failed');
      expect(await scene.get('configmap', 'api')).toBeDefined();
    });
  });

  once('timeout bounds the waiting, and the failure names what is not ready', async () => {
    const scene = await oneChart(cluster, major, WORKLOAD, { values: NEVER_READY, timeout: '8s' });
    const run = await scene.deploy();
    const release = run.release('api');
    expect(release).toMatchObject({ outcome: 'timed-out', rolledBackTo: 'absent' });
    expect(release.failure?.message).toContain(`Deployment/${scene.namespace}/api`);
    const exec = release.phases.find(({ phase }) => phase === 'exec');
    expect(exec?.durationMs).toBeGreaterThan(7_500);
  });

  once('waitForJobs waits for Jobs, which are otherwise left to run', async () => {
    const job = { templates: { 'job.yaml': JOB } };
    const values = { jobAnnotations: { 'simulate/as': 'never-ready' } };
    const scene = await oneChart(cluster, major, job, { values });
    expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
    await scene.destroy();

    await scene.entry({ values, waitForJobs: true, timeout: '8s' });
    expect((await scene.deploy()).release('api')).toMatchObject({
      outcome: 'timed-out',
      failure: { message: expect.stringContaining(`Job/${scene.namespace}/api`) },
    });
    await scene.entry({ waitForJobs: true });
    expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
    expect((await scene.get('job', 'api')).status.succeeded).toBe(1);
  });

  once('noHooks: [delete] gets rid of a release whose hook before the uninstall fails', async () => {
    const failing = JOB.replace('metadata:', 'metadata:\n  annotations: {helm.sh/hook: pre-delete}');
    const values = { jobAnnotations: { 'simulate/as': 'fail' } };
    const scene = await oneChart(
      cluster,
      major,
      { templates: { 'map.yaml': CONFIG_MAP, 'job.yaml': failing } },
      { values, noHooks: ['install'] },
    );
    await scene.deploy();
    expect((await scene.destroy()).release('api').outcome).toBe('failed');
    expect(await scene.get('configmap', 'api')).toBeDefined();

    await scene.entry({ values, noHooks: ['delete'] });
    expect((await scene.destroy()).release('api')).toMatchObject({ outcome: 'succeeded' });
    expect(await scene.get('configmap', 'api')).toBeUndefined();
  });

  once('retry tries again after a failure that can pass', async () => {
    const scene = await oneChart(cluster, major, MAP, { retry: { attempts: 2, delay: '7s' } });
    await scene.kubectl('create', '-f', await deadWebhook(scene));
    const pauses: number[] = [];
    const run = await scene.deploy(
      {},
      {
        clock: {
          ...systemClock,
          async sleep(ms, signal) {
            if (ms !== 7_000) return systemClock.sleep(ms, signal);
            pauses.push(ms);
            await scene.kubectl('delete', 'validatingwebhookconfiguration', scene.namespace);
          },
        },
      },
    );
    expect(run.release('api').outcome).toBe('succeeded');
    expect(pauses).toEqual([7_000]);
    expect(run.release('api').warnings.join()).toMatch(/failed calling webhook.*try 2 of 2 in 7 s/);
  });

  once('retry gives up after its attempts, and does not try again what cannot pass', async () => {
    const scene = await oneChart(cluster, major, MAP, { retry: { attempts: 2, delay: 0 } });
    await scene.kubectl('create', '-f', await deadWebhook(scene));
    const run = await scene.deploy();
    await scene.kubectl('delete', 'validatingwebhookconfiguration', scene.namespace);
    expect(run.release('api').failure).toMatchObject({ reason: 'connection' });
    expect(run.started.filter(isDeploy)).toHaveLength(2);

    await scene.chart('charts/api', { templates: { 'refused.yaml': REFUSED_CONFIG_MAP } });
    const refused = await scene.deploy();
    expect(refused.release('api').failure).toMatchObject({ reason: 'invalid' });
    expect(refused.started.filter(isDeploy)).toHaveLength(1);
  });

  once.each([
    ['succeeds', 'ready', 'succeeded'],
    ['fails', 'fail', 'failed'],
  ])('test.enabled runs the tests of the chart, and one that %s decides', async (_, fate, outcome) => {
    const templates = { 'map.yaml': CONFIG_MAP, 'test.yaml': CHART_TEST };
    const scene = await oneChart(cluster, major, { templates }, { values: { fate } });
    expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
    expect(await scene.get('pod', 'api-test')).toBeUndefined();

    await scene.entry({ values: { fate, colour: 'red' }, test: { enabled: true, timeout: '20s' } });
    const release = (await scene.deploy()).release('api');
    expect(release.outcome).toBe(outcome);
    expect(await scene.get('pod', 'api-test')).toBeDefined();
    if (outcome === 'failed') expect(release.failure?.message).toMatch(/^helm test: .*api-test/);
  });

  once('historyMax bounds how many revisions Helm keeps', async () => {
    const scene = await oneChart(cluster, major, MAP, { historyMax: 2, unchanged: 'never' });
    for (let revision = 1; revision <= 4; revision++) await scene.deploy();
    expect((await history(scene)).map(({ revision }) => revision)).toEqual([3, 4]);
  });

  once('the description of a revision says who made it', async () => {
    const scene = await oneChart(cluster, major, MAP);
    await scene.deploy({ commit: '0123456789abcdef0123', runUrl: 'https://ci.example.com/runs/7' });
    expect((await history(scene))[0]?.description).toBe(
      'helm-lifecycle 0123456789ab https://ci.example.com/runs/7',
    );
  });
});

/** A file with an admission webhook for the ConfigMaps of the scene's namespace, behind which nobody listens. */
async function deadWebhook(scene: Scene): Promise<string> {
  const webhook = {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingWebhookConfiguration',
    metadata: { name: scene.namespace },
    webhooks: [
      {
        name: 'dead.example.com',
        clientConfig: { url: 'https://127.0.0.1:1/' },
        rules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['*'], resources: ['configmaps'] }],
        namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': scene.namespace } },
        failurePolicy: 'Fail',
        sideEffects: 'None',
        admissionReviewVersions: ['v1'],
      },
    ],
  };
  await scene.write('webhook.json', JSON.stringify(webhook));
  return `${scene.folder}/webhook.json`;
}

const CHART_TEST = `apiVersion: v1
kind: Pod
metadata:
  name: {{ .Release.Name }}-test
  annotations: {helm.sh/hook: test, simulate/as: "{{ .Values.fate }}"}
spec:
  restartPolicy: Never
  containers: [{name: main, image: "docker.io/library/busybox:1.36"}]
`;
