import { expect, it } from 'vitest';
import { until } from '../../../scripts/cluster/until.ts';
import { eachHelm } from '../../rig/each-helm.ts';
import { noRealPods, useRealCluster } from '../../rig/real-cluster.ts';
import { createScene, journalOf, type Run } from '../../rig/scene.ts';
import { skippedFor } from '../../rig/skipped.ts';

const cluster = useRealCluster();

/** A chart whose Deployment takes the pod's containers, and whose further objects come from the values. */
const CHART = {
  templates: {
    'deployment.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}
spec:
  selector:
    matchLabels: {app: {{ .Release.Name }}}
  template:
    metadata:
      labels: {app: {{ .Release.Name }}}
    spec:
      terminationGracePeriodSeconds: 1
      containers: {{ toJson .Values.containers }}
`,
    'more.yaml': '{{ range .Values.more }}\n---\n{{ toYaml . }}\n{{ end }}\n',
  },
};

const IMAGE = 'docker.io/library/busybox:1.36';
const container = (rest: object) => ({ name: 'main', image: IMAGE, command: ['sleep', '3600'], ...rest });
const script = (text: string) => ({ command: ['sh', '-c', text] });
const readyWhen = (text: string) => ({
  readinessProbe: { exec: { command: ['sh', '-c', text] }, periodSeconds: 1, failureThreshold: 1 },
});
const entry = (name: string, containers: object[], keys: object = {}, more: object[] = []) => ({
  name,
  path: 'chart',
  values: { containers, more },
  ...keys,
});

const message = (run: Run, id: string) => run.release(id).failure?.message;

eachHelm(
  `a rollout with Helm %i${skippedFor(noRealPods)}`,
  { runIf: noRealPods === undefined, concurrent: true },
  (major, once) => {
    it('that cannot end well is ended long before its timeout', { timeout: 240_000 }, async () => {
      const scene = await createScene(cluster, major);
      await scene.chart('chart', CHART);
      // Its LimitRange is for all pods of a namespace.
      const limited = `${scene.namespace}-limited`;
      await scene.manifest({
        defaults: { timeout: '150s', failFast: { grace: '8s' } },
        charts: [
          entry('image', [container({ image: '127.0.0.1:1/none:1' })]),
          entry('name', [container({ image: 'No/Such:Image:1' })], { failFast: { grace: '10m' } }),
          entry('crash', [container({ ...script('echo no database; exit 3'), ...readyWhen('false') })]),
          entry('config', [container({ envFrom: [{ configMapRef: { name: 'missing' } }] })]),
          entry('command', [container({ command: ['/no-such-program'] })]),
          entry('quota', [container({ resources: { limits: { cpu: '64' } } })], { namespace: limited }, [
            {
              apiVersion: 'v1',
              kind: 'LimitRange',
              metadata: { name: 'small' },
              spec: { limits: [{ type: 'Container', max: { cpu: '8' } }] },
            },
          ]),
          entry('job', [container(readyWhen('false'))], {}, [job('fails', {}, script('exit 1'))]),
          entry('hook', [container({})], {}, [
            job('bad-hook', { 'helm.sh/hook': 'pre-install' }, { image: '127.0.0.1:1/none:1' }),
          ]),
        ],
      });
      const run = await scene.deploy({ concurrency: 8 });
      const said = (id: string, reason: string, what: string) => {
        const text = message(run, id) ?? 'no failure';
        expect(text, run.log.join('\n')).toContain(what);
        expect(text).toMatch(new RegExp(`\\(${reason} ended the wait after \\d+ s of \\d+ s\\)$`));
        expect(run.release(id)).toMatchObject({ outcome: 'failed', rolledBackTo: 'absent' });
      };
      said('image', '(ErrImagePull|ImagePullBackOff)', '127.0.0.1:1/none:1');
      said('name', 'InvalidImageName', 'No/Such:Image:1');
      said('crash', 'CrashLoopBackOff', 'exit code 3');
      said('config', 'CreateContainerConfigError', 'configmap "missing" not found');
      said('command', '(StartError|RunContainerError)', '/no-such-program');
      said('quota', 'FailedCreate', 'maximum cpu usage per Container is 8');
      said('job', 'Failed', `Job/${scene.namespace}/fails: the Job failed: BackoffLimitExceeded`);
      said('hook', '(ErrImagePull|ImagePullBackOff)', `Pod/${scene.namespace}/bad-hook-`);
      expect(message(run, 'crash')).toContain(`Pod/${scene.namespace}/crash-`);
      const events = await journalOf(run);
      for (const id of ['image', 'crash', 'quota']) {
        const types = events.filter(({ release }) => release === id).map(({ type }) => type);
        expect(types.indexOf('diagnosed')).toBeLessThan(types.indexOf('rollback-started'));
        expect(types).toContain('diagnosed');
      }
    });

    once('that heals is left alone', { timeout: 240_000 }, async () => {
      const scene = await createScene(cluster, major);
      await scene.chart('chart', CHART);
      const from = Math.floor(Date.now() / 1_000);
      // Longer than the grace, and the second restart of a container that crashes comes after half a minute.
      const since = (time: number) => `[ $(date +%s) -ge ${from + time} ]`;
      await scene.manifest({
        defaults: { timeout: '150s', failFast: { grace: '14s' } },
        charts: [
          entry('late', [container({ envFrom: [{ configMapRef: { name: 'late' } }] })], {
            failFast: { grace: '60s' },
          }),
          entry('flapping', [container(readyWhen(`${since(24)} || [ $(($(date +%s) % 4)) -lt 1 ]`))]),
          entry(
            'app',
            [container({ ...script(`${since(26)} || exit 1; exec sleep 3600`), ...readyWhen('true') })],
            {},
            [deployment('database', container(readyWhen(since(26))))],
          ),
        ],
      });
      const running = scene.deploy({ concurrency: 8 });
      await until('the pod misses its ConfigMap', 60, async () => {
        const { items } = await cluster.look.list(scene.namespace, 'pods', 'app=late');
        return JSON.stringify(items).includes('CreateContainerConfigError');
      });
      await scene.kubectl('create', 'configmap', 'late', '--from-literal=a=b');
      const run = await running;
      expect(run.result.releases.map(({ id, outcome, failure }) => [id, outcome, failure])).toEqual(
        ['late', 'flapping', 'app'].map((id) => [id, 'succeeded', undefined]),
      );
    });
  },
);

function job(name: string, annotations: object, rest: object) {
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name, annotations },
    spec: {
      backoffLimit: 0,
      template: { spec: { restartPolicy: 'Never', containers: [container(rest)] } },
    },
  };
}

function deployment(name: string, content: object) {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name },
    spec: {
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels: { app: name } },
        spec: { terminationGracePeriodSeconds: 1, containers: [content] },
      },
    },
  };
}
