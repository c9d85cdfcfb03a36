import { describe, expect, it } from 'vitest';
import { type Kept, keptOf } from '../../rig/diagnosis.ts';
import { noRealPods, useRealCluster } from '../../rig/real-cluster.ts';
import { createScene, type Run, type Scene } from '../../rig/scene.ts';
import { skippedFor } from '../../rig/skipped.ts';

const real = useRealCluster();

/** A Deployment whose containers, without a probe, run scripts: `{main: 'sleep 3600'}`; `init` runs first. */
const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata: {name: {{ .Release.Name }}}
spec:
  selector: {matchLabels: {app: {{ .Release.Name }}}}
  template:
    metadata: {labels: {app: {{ .Release.Name }}}}
    spec:
      terminationGracePeriodSeconds: 0
      {{- with .Values.init }}
      initContainers:
        - {name: init, image: "docker.io/library/busybox:1.36", command: [sh, -c, {{ toJson . }}]}
      {{- end }}
      containers:
        - name: main
          image: {{ .Values.image | default "docker.io/library/busybox:1.36" }}
          command: [sh, -c, {{ toJson .Values.script }}]
          envFrom: [{secretRef: {name: shared, optional: true}}]
          {{- with .Values.probe }}
          readinessProbe: {periodSeconds: 1, exec: {command: [sh, -c, {{ toJson . }}]}}
          {{- end }}
`;
const SHARED = ['create', 'secret', 'generic', 'shared', '--from-literal=TOKEN=t0ken-of-somebody-else'];

/** One chart each. */
const CHARTS = {
  crash: { script: 'echo "no database at $HOSTNAME"; sleep 0.3; exit 3', probe: 'exit 1' },
  flood: {
    script: 'head -c 50000000 /dev/zero | tr "\\0" x | fold -w 1000; echo; echo the last words; exit 4',
    probe: 'exit 1',
  },
  init: { script: 'exec sleep 3600', init: 'echo waiting for the schema; exec sleep 3600' },
  unready: { script: 'echo serving; exec sleep 3600', probe: 'echo no cache yet; exit 1' },
  secret: { script: 'echo "connecting with $TOKEN"; exit 5' },
  image: { script: 'true', image: '127.0.0.1:1/none:1' },
};
type Name = keyof typeof CHARTS;

describe.skipIf(noRealPods !== undefined)(`evidence from a real node${skippedFor(noRealPods)}`, () => {
  let scene: Scene;
  let run: Run;
  const kept: Partial<Record<Name, Kept>> = {};
  const keptFor = (name: Name): Kept => {
    const found = kept[name];
    if (!found) throw new Error(`nothing kept for ${name}`);
    return found;
  };

  it('is kept for six charts that fail side by side', { timeout: 240_000 }, async () => {
    scene = await createScene(real, 4);
    await scene.kubectl(...SHARED);
    await scene.chart('charts/api', { templates: { 'deployment.yaml': DEPLOYMENT } });
    const charts = Object.entries(CHARTS).map(([name, values]) => ({ name, path: 'charts/api', values }));
    const defaults = { timeout: '40s', settle: '30s', failFast: { enabled: false }, atomic: false };
    const [crash, ...others] = charts;
    const good = { ...crash, values: { script: 'exec sleep 3600' } };
    await scene.manifest({ defaults: { ...defaults, settle: '0s' }, charts: [good] });
    expect((await scene.deploy()).result.outcome).toBe('succeeded');
    const rolledBack = { ...crash, atomic: true, rollbackOn: ['exec', 'validate'] };
    await scene.manifest({ defaults, charts: [rolledBack, ...others] });
    run = await scene.deploy({ concurrency: 6 });
    for (const name of Object.keys(CHARTS) as Name[]) kept[name] = await keptOf(run, name);
    expect(run.result.counts).toMatchObject({ succeeded: 0 });
  });

  it('has logs and events of the new pods of an upgrade that was rolled back', async () => {
    expect(run.release('crash')).toMatchObject({ rolledBackTo: 1 });
    const { diagnosis, files } = keptFor('crash');
    const newPod = diagnosis.pods.find(({ isNew }) => isNew);
    const [name = ''] = newPod?.object.split('/').slice(-1) ?? [];
    expect(await scene.names('pods', 'app=crash')).not.toContain(`pod/${name}`);
    // The timeout may end just as the container crashes once more: then what it said is the log of that run.
    const log = diagnosis.logs.find(({ pod }) => pod === name);
    expect(log?.lines).toEqual([`no database at ${name}`]);
    expect(files.join()).toMatch(new RegExp(`logs/${name}\\.main(\\.previous)?\\.log`));
    expect(diagnosis.events).toContainEqual(
      expect.objectContaining({ object: `Pod/${scene.namespace}/${name}`, reason: 'BackOff' }),
    );
    expect(diagnosis.diff?.text).toContain('no database');
    expect(diagnosis.nodes).toMatchObject([{ conditions: expect.arrayContaining(['Ready=True']) }]);
  });

  it('has the last lines of a container that writes 50 MB, and no more', async () => {
    const { diagnosis, size } = keptFor('flood');
    expect(diagnosis.logs.map(({ lines }) => lines.at(-1))).toContain('the last words');
    for (const { lines } of diagnosis.logs) expect(lines.length).toBeLessThanOrEqual(200);
    expect(size).toBeLessThan(5_000_000);
  });

  it('has the log of an init container that does not end', async () => {
    expect(keptFor('init').diagnosis.logs).toMatchObject([
      { container: 'init', previous: false, lines: ['waiting for the schema'] },
    ]);
  });

  it('has what a readiness probe said, and what the container did', async () => {
    const { events, logs } = keptFor('unready').diagnosis;
    expect(events).toMatchObject([
      { reason: 'Unhealthy', message: expect.stringContaining('no cache yet'), count: expect.any(Number) },
    ]);
    expect(events[0]?.count).toBeGreaterThan(2);
    expect(logs).toMatchObject([{ container: 'main', lines: ['serving'] }]);
  });

  it('masks in logs what a pod got from a Secret, even from one that is not the release’s', () => {
    const { diagnosis, text } = keptFor('secret');
    expect(diagnosis.logs[0]?.lines).toEqual(['connecting with ***']);
    expect(text).not.toContain('t0ken-of-somebody-else');
  });

  it('has no log of a container that never started', () => {
    const { diagnosis } = keptFor('image');
    expect(diagnosis.logs).toEqual([]);
    expect(diagnosis.events.map(({ message }) => message).join()).toContain('127.0.0.1:1/none:1');
  });

  it('costs few requests', () => {
    for (const { diagnosis } of Object.values(kept)) {
      expect(diagnosis.cost.apiCalls).toBeLessThan(17);
      expect(diagnosis.missing).toEqual([]);
    }
  });
});
