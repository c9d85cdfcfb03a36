import { expect, it } from 'vitest';
import { DEPLOYMENT, JOB } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { oneChart } from '../rig/one-chart.ts';

const cluster = useCluster();
const BROKEN = { podAnnotations: { 'simulate/as': 'image-missing' } };
const HOOK = JOB.replace(
  'name: {{ .Release.Name }}\n',
  'name: {{ .Release.Name }}-hook\n  annotations: {helm.sh/hook: pre-upgrade}\n',
);
const keys = (values: object) => ({ values, timeout: '90s', failFast: { grace: '3s' } });

eachHelm('an upgrade with Helm %i', { runIf: cluster.simulated, concurrent: true }, (major, once) => {
  it('whose new pods cannot start is ended and rolled back', async () => {
    const scene = await oneChart(cluster, major, { templates: { 'api.yaml': DEPLOYMENT } }, keys({}));
    await scene.deploy();
    await scene.entry(keys(BROKEN));
    const release = (await scene.deploy()).release('api');
    expect(release).toMatchObject({ outcome: 'failed', rolledBackTo: 1 });
    expect(release.failure?.message).toMatch(/ImagePullBackOff ended the wait after \d+ s of 90 s\)$/);
    const history = JSON.parse(await scene.helm('history', 'api', '-o', 'json'));
    expect(history.map(({ status }: { status: string }) => status)).toEqual([
      'superseded',
      'failed',
      'deployed',
    ]);
    expect(history[1].description).toMatch(/^helm-lifecycle: \S+: .*ImagePullBackOff ended the wait/);
  });

  once('that repairs broken pods is not ended by them while a chart hook prepares it', async () => {
    const broken = { ...keys({ ...BROKEN, jobAnnotations: {} }), atomic: false };
    const chart = { templates: { 'api.yaml': DEPLOYMENT, 'hook.yaml': HOOK } };
    const scene = await oneChart(cluster, major, chart, broken);
    expect((await scene.deploy()).release('api').outcome).toBe('failed');
    await scene.entry({ ...keys({ jobAnnotations: { 'simulate/run-for': '14s' } }), atomic: false });
    const release = (await scene.deploy()).release('api');
    expect(release.failure).toBeUndefined();
    expect(release.outcome).toBe('succeeded');
  });
});
