import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { useCluster } from '../rig/cluster.ts';
import { createHookScene, type HookScene } from '../rig/hooks.ts';

const cluster = useCluster();
let scene: HookScene;
beforeAll(async () => {
  scene = await createHookScene(cluster);
});

const jobOf = (name: string, annotations: Record<string, string> = {}, metadata: object = {}) => ({
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name, ...metadata },
  spec: {
    backoffLimit: 0,
    template: {
      metadata: { annotations },
      spec: { restartPolicy: 'Never', containers: [{ name: 'main', image: 'busybox' }] },
    },
  },
});
const neverEnds = { 'simulate/as': 'never-ready' };
const podsOf = (job: string) => scene.names('pods', `job-name=${job}`);

describe('job', () => {
  it('runs the Job of a file and keeps it', async () => {
    await scene.write('migrate.yaml', stringify(jobOf('migrate')));
    const end = await scene.hook({ job: 'migrate.yaml' });
    expect(end).toMatchObject({ outcome: 'succeeded', result: { job: `Job/${scene.namespace}/migrate` } });
    expect((await scene.get('job', 'migrate')).status.succeeded).toBe(1);
  });

  it('replaces the finished Job of the same name, and deletes it afterwards when told so', async () => {
    await scene.hook({ job: { content: jobOf('again') } });
    const { uid } = (await scene.get('job', 'again')).metadata;
    const second = await scene.hook({ job: { content: jobOf('again') } });
    expect(second.outcome).toBe('succeeded');
    expect((await scene.get('job', 'again')).metadata.uid).not.toBe(uid);
    const third = await scene.hook({ job: { content: jobOf('again'), deleteAfter: true } });
    expect(third.outcome).toBe('succeeded');
    await expect.poll(() => scene.get('job', 'again')).toBeUndefined();
  });

  it('fails with the exit code when the Job fails, keeps it, and replaces it the next time', async () => {
    const end = await scene.hook({
      job: { content: jobOf('broken', { 'simulate/as': 'fail' }), deleteAfter: true },
    });
    expect(end.failure).toMatchObject({
      reason: 'hook',
      message: expect.stringMatching(/Job\/.*\/broken failed: container main of broken-\w+: exit code 1/),
      object: `Job/${scene.namespace}/broken`,
    });
    expect(await scene.get('job', 'broken')).toBeDefined();
    const next = await scene.hook({ job: { content: jobOf('broken') } });
    expect(next.outcome).toBe('succeeded');
  });

  it('deletes a Job that does not end in time, and its pods', async () => {
    const end = await scene.hook({ job: { content: jobOf('slow', neverEnds) }, timeout: '2s' });
    expect(end.failure).toMatchObject({
      reason: 'timed-out',
      message: expect.stringMatching(/did not finish within 2 s: still waiting for .*slow/),
    });
    await expect.poll(() => scene.get('job', 'slow')).toBeUndefined();
    await expect.poll(() => podsOf('slow')).toEqual([]);
  });

  it('deletes the Job when the run is cancelled', async () => {
    const cancel = new AbortController();
    const running = scene.hook(
      { job: { content: jobOf('cancelled', neverEnds) } },
      { signal: cancel.signal },
    );
    await expect.poll(() => podsOf('cancelled')).toHaveLength(1);
    cancel.abort({ kind: 'cancelled', by: 'SIGINT' });
    expect((await running).failure).toMatchObject({ reason: 'cancelled' });
    await expect.poll(() => scene.get('job', 'cancelled')).toBeUndefined();
  });

  it('does not touch a Job that still runs, nor one of a Helm release', async () => {
    const annotations = { 'meta.helm.sh/release-name': 'shop', 'meta.helm.sh/release-namespace': 'web' };
    await scene.apply(jobOf('busy', neverEnds), jobOf('owned', {}, { annotations }));
    const busy = await scene.hook({ job: { content: jobOf('busy') } });
    expect(busy.failure).toMatchObject({
      reason: 'conflict',
      message: expect.stringContaining(`Job/${scene.namespace}/busy is still running`),
    });
    const owned = await scene.hook({ job: { content: jobOf('owned') } });
    expect(owned.failure).toMatchObject({
      reason: 'conflict',
      message: expect.stringContaining('belongs to release web/shop'),
    });
  });

  it('says when somebody else deletes it', async () => {
    const running = scene.hook({ job: { content: jobOf('lost', neverEnds) } });
    await expect.poll(() => podsOf('lost')).toHaveLength(1);
    await scene.kubectl('delete', 'job', 'lost');
    expect((await running).failure?.message).toContain('was deleted before it had ended');
  });

  it('takes exactly one Job', async () => {
    await scene.write('two.yaml', `${stringify(jobOf('a'))}---\n${stringify(jobOf('b'))}`);
    const two = await scene.hook({ job: 'two.yaml' });
    expect(two.failure?.message).toContain('two.yaml must be one Job, and has Job/a, Job/b');
    const gone = await scene.hook({ job: 'gone.yaml' });
    expect(gone.failure).toMatchObject({ reason: 'filesystem' });
    await expect(scene.hook({ job: { deleteAfter: true } })).rejects.toThrow('one of `file` and `content`');
  });

  it('names what the API server refuses', async () => {
    const end = await scene.hook({ job: { content: { ...jobOf('bad'), spec: { template: { spec: {} } } } } });
    expect(end.failure).toMatchObject({ reason: 'invalid', object: `Job/${scene.namespace}/bad` });
  });

  it('names the right that the account lacks', async () => {
    const account = await scene.as([{ apiGroups: ['batch'], resources: ['jobs'], verbs: ['get'] }]);
    const end = await account.hook({ job: { content: jobOf('locked') } });
    expect(end.failure).toMatchObject({
      reason: 'forbidden',
      message: expect.stringContaining('cannot create resource "jobs"'),
    });
  });
});
