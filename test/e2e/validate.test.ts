import { expect } from 'vitest';
import { CONFIG_MAP, DEPLOYMENT, JOB } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { oneChart } from '../rig/one-chart.ts';

const cluster = useCluster();

const WORKLOAD = { templates: { 'deployment.yaml': DEPLOYMENT } };
const simulate = (as: string, more: Record<string, string> = {}) => ({
  podAnnotations: { 'simulate/as': as, ...more },
});

eachHelm('validate with Helm %i', { runIf: cluster.simulated, concurrent: true }, (major, once) => {
  // Helm 3 looks every two seconds, so a crash must come later than that to be one after its success.
  const crashing = simulate('crash-loop', { 'simulate/crash-after': major === 3 ? '4s' : '2s' });

  once('fails a Deployment whose pod starts and crashes a little later', async () => {
    const scene = await oneChart(cluster, major, WORKLOAD, { values: crashing, settle: '10s' });
    const release = (await scene.deploy()).release('api');
    expect(release).toMatchObject({ outcome: 'failed', failure: { reason: 'not-ready' } });
    expect(release.phases.map(({ phase, failure }) => failure && phase).filter(Boolean)).toEqual([
      'validate',
    ]);
    expect(release.failure?.message).toMatch(
      new RegExp(`^Pod/${scene.namespace}/api-\\S+ does not stay up: container main: .*restart`),
    );
    expect(release.serves).toBe('uninstalled again');
  });

  once('rolls it back', async () => {
    const scene = await oneChart(cluster, major, WORKLOAD);
    await scene.deploy();
    await scene.entry({ values: crashing, settle: '10s' });
    expect((await scene.deploy()).release('api')).toMatchObject({ outcome: 'failed', rolledBackTo: 1 });
    const { annotations = {} } = (await scene.get('deployment', 'api')).spec.template.metadata;
    expect(annotations).not.toHaveProperty('simulate/as');
  });

  once('cannot see that with settle: 0s', async () => {
    const values = simulate('crash-loop', { 'simulate/crash-after': '30s' });
    const scene = await oneChart(cluster, major, WORKLOAD, { values, settle: '0s' });
    expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
  });

  once('does not watch pods whose containers have a readiness probe', async () => {
    const probe = '          readinessProbe: {exec: {command: ["true"]}}\n';
    const scene = await oneChart(
      cluster,
      major,
      { templates: { 'deployment.yaml': DEPLOYMENT + probe } },
      // Longer than the test may take.
      { settle: '5m' },
    );
    const release = (await scene.deploy()).release('api');
    expect(release.outcome).toBe('succeeded');
  });

  once.each([[false], [true]])('fails a Job that failed, with waitForJobs: %s', async (waitForJobs) => {
    const values = { jobAnnotations: { 'simulate/as': 'fail' } };
    const awaitFailure = { kubectl: 'wait job/api --for=condition=failed --timeout=20s' };
    const scene = await oneChart(
      cluster,
      major,
      { templates: { 'job.yaml': JOB } },
      { values, waitForJobs, timeout: '10s', rollbackOn: [], hooks: { postExec: [awaitFailure] } },
    );
    const release = (await scene.deploy()).release('api');
    expect(release).toMatchObject({ outcome: 'failed', failure: { reason: 'not-ready' } });
    if (!waitForJobs) expect(release.failure?.message).toMatch(/^not ready: Job\/\S+\/api: .*BackoffLimit/);
  });

  once('is content with a Job that removed itself when it was done', async () => {
    const shortLived = JOB.replace('spec:', 'spec:\n  ttlSecondsAfterFinished: 0');
    const scene = await oneChart(
      cluster,
      major,
      { templates: { 'job.yaml': shortLived, 'map.yaml': CONFIG_MAP } },
      { hooks: { postExec: [{ kubectl: 'wait job/api --for=delete --timeout=20s' }] } },
    );
    expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
    expect(await scene.get('job', 'api')).toBeUndefined();
  });

  once('fails when an object of the release is gone, and names it', async () => {
    const scene = await oneChart(
      cluster,
      major,
      { templates: { 'map.yaml': CONFIG_MAP } },
      { hooks: { postExec: [{ kubectl: 'delete configmap api' }] } },
    );
    expect((await scene.deploy()).release('api').failure).toMatchObject({
      reason: 'not-ready',
      message: `not ready: ConfigMap/${scene.namespace}/api: does not exist`,
      object: `ConfigMap/${scene.namespace}/api`,
    });
  });

  once(
    'does not ask for objects of chart hooks, nor in another namespace than the template says',
    async () => {
      const hook = CONFIG_MAP.replace(
        'name: {{ .Release.Name }}',
        'name: hook\n  annotations: {helm.sh/hook: post-install, helm.sh/hook-delete-policy: hook-succeeded}',
      );
      const other = await cluster.namespace();
      const elsewhere = CONFIG_MAP.replace('metadata:', `metadata:\n  namespace: ${other}`);
      const scene = await oneChart(cluster, major, {
        templates: { 'hook.yaml': hook, 'elsewhere.yaml': elsewhere },
      });
      expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
      expect(await scene.get('configmap', 'api')).toBeUndefined();
    },
  );

  once('waits for a custom resource that says itself that it is not ready', async () => {
    const scene = await oneChart(cluster, major, {});
    const group = `${scene.namespace}.example.com`;
    await scene.write('crd.json', JSON.stringify(crdOfPaint(group)));
    await scene.kubectl('create', '-f', `${scene.folder}/crd.json`);
    await scene.kubectl('wait', '--for=condition=established', `crd/paints.${group}`);
    const status = { conditions: [{ type: 'Ready', status: 'False', message: 'still drying' }] };
    const paint = `apiVersion: ${group}/v1\nkind: Paint\nmetadata: {name: red}\nstatus: ${JSON.stringify(status)}\n`;
    await scene.chart('charts/api', { templates: { 'paint.yaml': paint } });
    await scene.entry({ timeout: '10s' });
    const run = await scene.deploy();
    await scene.kubectl('delete', 'crd', `paints.${group}`);
    expect(run.release('api')).toMatchObject({ outcome: 'timed-out', failure: { reason: 'timed-out' } });
    expect(run.release('api').failure?.message).toBe(
      `not ready: Paint/${scene.namespace}/red: still drying (after 10 s)`,
    );
  });
});

const crdOfPaint = (group: string) => ({
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: `paints.${group}` },
  spec: {
    group,
    scope: 'Namespaced',
    names: { kind: 'Paint', plural: 'paints', singular: 'paint' },
    versions: [
      {
        name: 'v1',
        served: true,
        storage: true,
        schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
      },
    ],
  },
});
