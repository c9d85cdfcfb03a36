import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CONFIG_MAP, DEPLOYMENT } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { customKind } from '../rig/custom-kind.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { oneChart } from '../rig/one-chart.ts';
import { createScene } from '../rig/scene.ts';

const cluster = useCluster();

const pod = (more = '', annotations = '{}') => `
  template:
    metadata: {labels: {app: {{ .Release.Name }}}, annotations: ${annotations}}
    spec: {terminationGracePeriodSeconds: 1, ${more} containers: [{name: main, image: "docker.io/library/busybox:1.36", command: [sleep, "3600"]}]}`;
const SELECTOR = 'selector: {matchLabels: {app: {{ .Release.Name }}}}';
const job = (spec: string, annotations = '{}') => `apiVersion: batch/v1
kind: Job
metadata: {name: {{ .Release.Name }}}
spec:
  backoffLimit: 0
  ${spec}
  template:
    metadata: {annotations: ${annotations}}
    spec: {restartPolicy: Never, containers: [{name: main, image: "docker.io/library/busybox:1.36"}]}`;

/** What Helm 3 or 4 would wait for until the end, or takes for done too early; without a message its deploy succeeds here. */
const JUDGED: { name: string; template: string; settings?: object; message?: RegExp }[] = [
  { name: 'suspended-job', template: job('suspend: true') },
  {
    name: 'suspended-job-waited-for',
    template: job('suspend: true'),
    settings: { waitForJobs: true },
  },
  {
    name: 'claim-without-a-pod',
    template: `apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: {name: {{ .Release.Namespace }}-late}
provisioner: example.com/none
volumeBindingMode: WaitForFirstConsumer
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: {{ .Release.Name }}}
spec: {storageClassName: {{ .Release.Namespace }}-late, accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}`,
  },
  {
    name: 'set-updated-by-deletion',
    template: `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: {{ .Release.Name }}}
spec:
  serviceName: none
  replicas: 1
  updateStrategy: {type: OnDelete}
  ${SELECTOR}${pod()}`,
  },
  {
    name: 'daemon-without-a-node',
    template: `apiVersion: apps/v1
kind: DaemonSet
metadata: {name: {{ .Release.Name }}}
spec:
  ${SELECTOR}${pod('nodeSelector: {nowhere: "true"},')}`,
  },
  {
    name: 'paused',
    template: `apiVersion: apps/v1
kind: Deployment
metadata: {name: {{ .Release.Name }}}
spec:
  paused: true
  ${SELECTOR}${pod()}`,
  },
  {
    name: 'scaled-by-others',
    template: `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: {{ .Release.Name }}}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: {{ .Release.Name }}}
  minReplicas: 2
  maxReplicas: 3
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: {{ .Release.Name }}}
spec:
  ${SELECTOR}${pod()}`,
  },
  {
    name: 'job-gone-at-once',
    template: job('ttlSecondsAfterFinished: 0'),
    settings: { waitForJobs: true },
  },
  {
    name: 'job-that-fails-late',
    template: job('', '{simulate/as: fail, simulate/run-for: 2s}'),
    settings: { settle: '10s', atomic: false },
    message: /^not ready: Job\/\S+: .*BackoffLimit/,
  },
  {
    name: 'balancer-ignored',
    template: `apiVersion: v1
kind: Service
metadata: {name: {{ .Release.Name }}}
spec: {type: LoadBalancer, ports: [{port: 80}]}`,
    settings: { ready: [{ kind: 'Service', ignore: true }] },
  },
];

const runIf = cluster.simulated;
eachHelm('our own wait, with Helm %i', { runIf, concurrent: true }, (major, once) => {
  once('knows what is ready where Helm does not', async () => {
    const scene = await createScene(cluster, major);
    const kind = customKind();
    await scene.write('crd.json', JSON.stringify(kind.crd));
    await scene.kubectl('create', '-f', `${scene.folder}/crd.json`);
    await scene.kubectl('wait', '--for=condition=established', `crd/${kind.crd.metadata.name}`);
    const status = '{observedGeneration: "1", conditions: [{type: Ready, status: "True"}]}';
    const template = `apiVersion: ${kind.apiVersion}\nkind: ${kind.kind}\nmetadata: {name: it}\nstatus: ${status}\n`;
    const charts: typeof JUDGED = [...JUDGED, { name: 'generation-as-text', template }];
    for (const { name, template } of charts)
      await scene.chart(`charts/${name}`, { templates: { 'all.yaml': template } });
    await scene.manifest({
      defaults: { timeout: '2m', retry: { attempts: 1 } },
      charts: charts.map(({ name, settings }) => ({ name, path: `charts/${name}`, ...settings })),
    });
    const run = await scene.deploy();
    for (const { name, message } of charts) {
      const { outcome, failure } = run.release(name);
      const wanted = message ? ['failed', expect.stringMatching(message)] : ['succeeded', undefined];
      expect([outcome, failure?.message], name).toEqual(wanted);
    }
    expect(run.release('balancer-ignored').ignored).toEqual([`Service/${scene.namespace}/balancer-ignored`]);
    await scene.kubectl('delete', 'storageclass', `${scene.namespace}-late`, '--wait=false');
    await scene.kubectl('delete', 'crd', kind.crd.metadata.name, '--wait=false');
  });

  it('leaves the wait to Helm where hooks of a subchart come after it, and says so', async () => {
    const hook = job('', '{}').replace(
      'metadata: {name: {{ .Release.Name }}}',
      'metadata: {name: after, annotations: {helm.sh/hook: "post-install,post-upgrade"}}',
    );
    const scene = await oneChart(cluster, major, {
      templates: { 'deployment.yaml': DEPLOYMENT },
      values: { podAnnotations: { 'simulate/ready-after': '3s' } },
      files: {
        'charts/sub/Chart.yaml': 'apiVersion: v2\nname: sub\nversion: 1.0.0\n',
        'charts/sub/templates/hook.yaml': hook,
      },
    });
    expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
    const [{ status }, after] = [await scene.get('deployment', 'api'), await scene.get('job', 'after')];
    const available = status.conditions.find(({ type }: { type: string }) => type === 'Available');
    expect(Date.parse(after.metadata.creationTimestamp)).toBeGreaterThanOrEqual(
      Date.parse(available.lastTransitionTime),
    );
    // A chart without such a hook is applied only.
    await scene.entry({ noHooks: ['upgrade'], values: { replicas: 2 } });
    const run = await scene.deploy();
    expect(run.release('api').outcome).toBe('succeeded');
    const upgrade = run.started.find(
      ({ args }) => args[0] === 'upgrade' && !args.includes('--dry-run=server'),
    );
    expect(upgrade?.args).not.toContain(major === 3 ? '--wait' : '--wait=watcher');
  });

  it("records what is not ready in Helm's history, with the cause, before anything else", async () => {
    const scene = await oneChart(cluster, major, { templates: { 'deployment.yaml': DEPLOYMENT } });
    await scene.deploy();
    const values = { podAnnotations: { 'simulate/as': 'never-ready' } };
    const history = 'helm history "$RELEASE_NAME" -n "$RELEASE_NAMESPACE" > history';
    const path = `PATH='${(major === 3 ? cluster.helm3 : cluster.helm4).replace(/\/[^/]*$/, '')}':$PATH`;
    const onFailure = [{ run: `${path} ${history}` }];
    // Long enough for a busy machine to have come to the wait.
    await scene.entry({ values, timeout: '10s', hooks: { onFailure } });
    const { outcome, rolledBackTo, failure } = (await scene.deploy()).release('api');
    expect({ outcome, rolledBackTo }).toEqual({ outcome: 'timed-out', rolledBackTo: 1 });
    expect(failure?.message).toMatch(
      /^not ready: Deployment\/\S+\/api: (1 old replica is still there|0 of 1 replicas are updated) \(after 10 s\)/,
    );
    const seen = (await readFile(join(scene.folder, 'history'), 'utf8')).split('\n').slice(1);
    expect(seen[0]).toMatch(/^1\s.*\sdeployed\s/);
    expect(seen[1]).toMatch(
      /^2\s.*\sfailed\s.*helm-lifecycle: not ready: Deployment\/\S+\/api: (1 old|0 of 1)/,
    );
    expect((await scene.history()).map(({ status }) => status)).toEqual(['superseded', 'failed', 'deployed']);
  });

  once('goes on with a destroy whose last hook failed, and a deploy finishes one', async () => {
    const scene = await oneChart(cluster, major, { templates: { 'map.yaml': CONFIG_MAP } });
    const hooks = (last: string) => ({
      preExec: [{ run: 'echo before >> trail', when: 'destroy' }],
      postExec: [{ run: last, when: 'destroy' }],
    });
    await scene.entry({ hooks: hooks('exit 1') });
    const installed = await scene.deploy();
    // What exec has seen to be ready is not looked at again by validate, unless something was done since.
    const looks = installed.result.cost.requests?.find(({ name }) => name === 'get configmaps');
    expect(looks?.calls).toBe(1);
    const first = (await scene.destroy()).release('api');
    expect(first).toMatchObject({ operation: 'uninstall', outcome: 'failed' });
    expect(await scene.get('configmap', 'api')).toBeUndefined();
    expect((await scene.history()).map(({ status }) => status)).toEqual(['uninstalled']);

    await scene.entry({ hooks: hooks('echo after >> trail') });
    const second = await scene.destroy();
    expect(second.release('api')).toMatchObject({
      operation: 'uninstall',
      outcome: 'succeeded',
      why: 'revision 1 is uninstalled, and its destroy was interrupted',
    });
    expect(second.helmProcesses).toBe(0);
    expect(await readFile(join(scene.folder, 'trail'), 'utf8')).toBe('before\nafter\n');
    expect([await scene.names('secrets'), await scene.names('leases')]).toEqual([[], []]);

    await scene.entry({ hooks: hooks('exit 1') });
    await scene.deploy();
    await scene.destroy();
    expect((await scene.deploy()).release('api')).toMatchObject({
      operation: 'install',
      outcome: 'succeeded',
      to: { revision: 1 },
    });
    // Who keeps a record by hand wants it kept.
    await scene.helm('uninstall', 'api', '--keep-history');
    expect((await scene.destroy()).release('api').operation).toBe('absent');
    expect((await scene.history()).map(({ status }) => status)).toEqual(['uninstalled']);
  });
});
