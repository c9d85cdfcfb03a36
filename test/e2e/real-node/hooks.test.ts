import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeChart } from '../../rig/chart.ts';
import { openHelm } from '../../rig/helm.ts';
import { createHookScene, type HookScene } from '../../rig/hooks.ts';
import { noRealPods, useRealCluster } from '../../rig/real-cluster.ts';
import { skippedFor } from '../../rig/skipped.ts';

const cluster = useRealCluster();
let scene: HookScene;
beforeAll(async () => {
  if (noRealPods !== undefined) return;
  scene = await createHookScene(cluster);
});

const podSpec = (restartPolicy: string, ...command: string[]) => ({
  restartPolicy,
  terminationGracePeriodSeconds: 1,
  containers: [{ name: 'main', image: 'docker.io/library/busybox:1.36', command }],
});
const jobOf = (name: string, script: string, backoffLimit = 0, restartPolicy = 'Never') => ({
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name },
  spec: { backoffLimit, template: { spec: podSpec(restartPolicy, 'sh', '-c', script) } },
});
const deploymentOf = (name: string, script: string) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name },
  spec: {
    selector: { matchLabels: { app: name } },
    template: { metadata: { labels: { app: name } }, spec: podSpec('Always', 'sh', '-c', script) },
  },
});
const podsOf = (selector: string) => cluster.look.names(scene.namespace, 'pods', selector);

describe.skipIf(noRealPods !== undefined)(
  `hooks on a real node${skippedFor(noRealPods)}`,
  { concurrent: true },
  () => {
    it('a job streams what its container writes while it runs', async () => {
      const script = 'echo first; sleep 2; echo second; sleep 0.5; echo third >&2';
      const end = await scene.hook({ job: { content: jobOf('talks', script) } });
      expect(end).toMatchObject({ outcome: 'succeeded', result: { job: `Job/${scene.namespace}/talks` } });
      expect(end.log).toEqual([`created Job/${scene.namespace}/talks`, 'first', 'second', 'third']);
      expect(end.result.log).toBe('first\nsecond\nthird\n');
    });

    it('a job that fails names exit code and last line, and gives the last lines', async () => {
      const end = await scene.hook({
        job: { content: jobOf('fails', 'echo connecting; sleep 0.5; echo "no database" >&2; exit 3') },
      });
      expect(end.failure).toMatchObject({
        reason: 'hook',
        message: expect.stringMatching(
          /Job\/\S+\/fails failed: container main of fails-\w+: exit code 3: no database$/,
        ),
        details: ['connecting', 'no database', expect.stringContaining('BackoffLimitExceeded')],
        object: `Job/${scene.namespace}/fails`,
      });
    });

    it('a job whose pod is restarted and then removed still tells why it failed', async () => {
      const end = await scene.hook({
        job: { content: jobOf('retries', 'echo again; exit 4', 1, 'OnFailure') },
      });
      expect(end.failure?.message).toMatch(/container main of retries-\w+: exit code 4: again$/);
    });

    it('a job with ten megabytes of output floods neither the log nor the result', async () => {
      const script = `yes '::error::${'x'.repeat(480)}' | head -n 20000`;
      const end = await scene.hook({
        job: { content: jobOf('floods', script), deleteAfter: true },
        timeout: '100s',
      });
      expect(end.outcome).toBe('succeeded');
      expect(end.log.length).toBeLessThan(10_010);
      expect(end.log.join('\n').length).toBeLessThan(1_200_000);
      expect(end.log.at(-1)).toMatch(/\(\d+ more lines are not shown\)/);
      expect(JSON.stringify(end.result).length).toBeLessThan(70_000);
    });

    it('a job that takes too long is gone with its pods', async ({ expect }) => {
      const end = await scene.hook({
        job: { content: jobOf('hangs', 'echo waiting; sleep 1000') },
        timeout: '15s',
      });
      expect(end.failure).toMatchObject({ reason: 'timed-out' });
      expect(end.log).toContain('waiting');
      await expect.poll(() => podsOf('job-name=hangs')).toEqual([]);
    });

    it('restart replaces a real pod', async ({ expect }) => {
      await scene.apply(deploymentOf('web', 'exec sleep 1000'));
      await scene.kubectl('rollout', 'status', 'deployment/web');
      const [before] = await podsOf('app=web');
      const end = await scene.hook({ restart: 'deploy/web' });
      expect(end.outcome).toBe('succeeded');
      await expect.poll(() => podsOf('app=web')).toHaveLength(1);
      expect(await podsOf('app=web')).not.toContain(before);
    });

    it('deleteCrashLooping replaces a pod that crashes again and again', async ({ expect }) => {
      await scene.apply(deploymentOf('crashes', 'exit 1'));
      // From the second restart on it stays in the back-off long enough to be found there.
      const state = async () => {
        const { items } = await cluster.look.list(scene.namespace, 'pods', 'app=crashes');
        const { restartCount, state } = items[0]?.status.containerStatuses?.[0] ?? {};
        return `${restartCount} ${state?.waiting?.reason}`;
      };
      await expect.poll(state).toBe('2 CrashLoopBackOff');
      const [before] = await podsOf('app=crashes');
      const end = await scene.hook({ deleteCrashLooping: { selector: 'app=crashes', minRestarts: 1 } });
      expect(end.result.deleted).toEqual([`Pod/${scene.namespace}/${before?.replace('pod/', '')}`]);
      await expect.poll(() => podsOf('app=crashes')).not.toContain(before);
    });

    it("helmTest prints the logs of the chart's test pods, of one that fails as details", async () => {
      const testPod = (name: string, script: string) =>
        JSON.stringify({
          apiVersion: 'v1',
          kind: 'Pod',
          metadata: { name, annotations: { 'helm.sh/hook': 'test' } },
          spec: podSpec('Never', 'sh', '-c', script),
        });
      await writeChart(join(scene.folder, 'chart'), {
        templates: {
          'good.yaml': testPod('good', 'echo all is well'),
          'bad.yaml': testPod('bad', 'echo no answer; exit 1'),
        },
      });
      const helm = await openHelm(cluster, 4);
      await helm.byHand('install', 'api', join(scene.folder, 'chart'), '--namespace', scene.namespace);
      const good = await scene.hook({ helmTest: { filter: ['good'] } });
      expect(good).toMatchObject({ outcome: 'succeeded', result: { log: '--- good/main\nall is well' } });
      const bad = await scene.hook({ helmTest: { filter: ['bad'] } });
      expect(bad.failure?.details).toEqual(expect.arrayContaining(['--- bad/main', 'no answer']));
    });
  },
);
