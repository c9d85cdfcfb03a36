import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/cluster/until.ts';
import { createSpawn } from '../../src/system/spawn.ts';
import { CONFIG_MAP, REFUSED_CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { isRender } from '../rig/renders.ts';
import { createScene, type Scene } from '../rig/scene.ts';

const cluster = useCluster();

/** A chart hook that waits for ever: what Helm is inside of when it is killed. */
const ENDLESS_HOOK = `apiVersion: batch/v1
kind: Job
metadata:
  name: {{ .Release.Name }}-endless
  annotations:
    helm.sh/hook: pre-install,pre-upgrade
    helm.sh/hook-delete-policy: before-hook-creation
spec:
  template:
    metadata:
      annotations: {simulate/run-for: 1h}
    spec:
      restartPolicy: Never
      containers: [{name: main, image: "docker.io/library/busybox:1.36", command: [sleep, "3600"]}]
`;

eachHelm('with Helm %i', { concurrent: true }, (major, once) => {
  const api = (entry: object = {}) => ({ charts: [{ name: 'api', path: 'charts/api', ...entry }] });

  async function scene(): Promise<Scene> {
    const made = await createScene(cluster, major);
    await made.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
    await made.manifest(api({ values: { colour: 'red' } }));
    return made;
  }

  /** Leaves the release pending as a killed Helm does, and gives the number of the revision. */
  async function killHelmIn(made: Scene): Promise<void> {
    await made.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP, 'hook.yaml': ENDLESS_HOOK } });
    const helm = major === 3 ? cluster.helm3 : cluster.helm4;
    let pid = 0;
    const ended = createSpawn()({
      file: helm,
      args: ['upgrade', '--install', 'api', `${made.folder}/charts/api`, '--namespace', made.namespace],
      env: { PATH: process.env.PATH ?? '', HOME: made.folder, KUBECONFIG: cluster.kubeconfig },
      onStarted: (started) => {
        pid = started;
      },
    });
    const status = async () => (await made.history()).at(-1)?.status ?? '';
    await until('the revision is pending', 60, async () => (await status()).startsWith('pending-'));
    process.kill(-pid, 'SIGKILL');
    await ended;
    await made.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP, 'hook.yaml': '' } });
  }

  describe('a pending release', () => {
    once.each([
      ['an upgrade', true],
      ['a first install', false],
    ])('left by %s is recovered once it is old enough', async (_, isUpgrade) => {
      const made = await scene();
      if (isUpgrade) await made.deploy();
      await killHelmIn(made);
      await made.manifest(api({ values: { colour: 'blue' }, unlock: { minAge: '0s' } }));
      const run = await made.deploy();
      expect(run.release('api')).toMatchObject({ operation: 'upgrade', outcome: 'succeeded' });
      expect(run.release('api').warnings.join()).toContain('it is marked failed now');
      expect((await made.get('configmap', 'api')).data.colour).toBe('blue');
      const statuses = (await made.history()).map(({ status }) => status);
      expect(statuses.filter((status) => status === 'deployed')).toHaveLength(1);
      expect(statuses).not.toContain('pending-upgrade');
    });

    it('left by our own Helm that had to be killed is marked failed at once, and rolled back', async () => {
      const made = await scene();
      await made.deploy();
      await made.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP, 'hook.yaml': ENDLESS_HOOK } });
      await made.manifest(api({ values: { colour: 'blue' }, timeout: '30s' }));
      const spawn = createSpawn();
      const run = await made.deploy(
        {},
        {
          // The first Helm gets no chance to say goodbye.
          spawn: (spec) =>
            spec.args[0] === 'upgrade' ? spawn({ ...spec, timeoutMs: 6_000, graceMs: 0 }) : spawn(spec),
        },
      );
      expect(run.release('api')).toMatchObject({ outcome: 'timed-out', rolledBackTo: 1 });
      expect((await made.get('configmap', 'api')).data.colour).toBe('red');
    });

    once('an interrupted uninstall is finished, then the release is installed', async () => {
      const made = await scene();
      await made.deploy();
      const patch = '{"metadata":{"labels":{"status":"uninstalling"}}}';
      await made.kubectl('patch', 'secret', 'sh.helm.release.v1.api.v1', '-p', patch);
      const run = await made.deploy();
      expect(run.release('api')).toMatchObject({ operation: 'install', outcome: 'succeeded' });
      expect(await made.history()).toMatchObject([{ revision: 1, status: 'deployed' }]);
    });
  });

  once(
    'objects that a killed Helm was taking over are not deleted by the next destroy',
    async ({ expect }) => {
      const made = await scene();
      const others = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: others}\ndata: {owner: somebody}\n';
      await made.write('others.yaml', others);
      await made.kubectl('apply', '-f', `${made.folder}/others.yaml`);
      const { uid } = (await made.get('configmap', 'others')).metadata;
      const hook = ENDLESS_HOOK.replace('pre-install,pre-upgrade', 'post-install');
      await made.chart('charts/api', { templates: { 'others.yaml': others, 'hook.yaml': hook } });
      let pid = 0;
      const ended = createSpawn()({
        file: major === 3 ? cluster.helm3 : cluster.helm4,
        args: [
          'install',
          'api',
          `${made.folder}/charts/api`,
          '--take-ownership',
          '--namespace',
          made.namespace,
        ],
        env: { HOME: made.folder, KUBECONFIG: cluster.kubeconfig },
        onStarted: (started) => {
          pid = started;
        },
      });
      const owner = async () => (await made.get('configmap', 'others')).metadata.annotations;
      await expect.poll(owner).toMatchObject({ 'meta.helm.sh/release-name': 'api' });
      process.kill(-pid, 'SIGKILL');
      await ended;

      await made.manifest(api({ unlock: { minAge: '0s' } }));
      const run = await made.destroy();
      expect(run.release('api').outcome).toBe('succeeded');
      expect(run.release('api').warnings.join()).toContain(`ConfigMap/${made.namespace}/others stays`);
      expect((await made.get('configmap', 'others')).metadata.uid).toBe(uid);
    },
  );

  describe('objects that were there before', () => {
    const OTHERS = `apiVersion: v1
kind: ConfigMap
metadata:
  name: others
data: {owner: somebody}
`;

    /** A chart that takes over the ConfigMap \`others\` and then fails. */
    async function takeOver(made: Scene, entry: object = {}): Promise<string> {
      await made.write('others.yaml', OTHERS);
      await made.kubectl('apply', '-f', `${made.folder}/others.yaml`);
      await made.chart('charts/api', {
        templates: { 'others.yaml': OTHERS, 'map.yaml': CONFIG_MAP, 'refused.yaml': REFUSED_CONFIG_MAP },
      });
      await made.manifest(api({ takeOwnership: true, ...entry }));
      return (await made.get('configmap', 'others')).metadata.uid;
    }

    it('survive an upgrade that takes them over and fails', async () => {
      const made = await scene();
      await made.deploy();
      const uid = await takeOver(made);
      const run = await made.deploy();
      expect(run.release('api')).toMatchObject({
        rolledBackTo: 1,
        serves: expect.stringMatching(/^revision 1 serves again/),
      });
      expect((await made.get('configmap', 'others')).metadata.uid).toBe(uid);
    });
  });

  once('a release that Helm keeps in ConfigMaps is refused, not installed over', async () => {
    const made = await scene();
    const helm = major === 3 ? cluster.helm3 : cluster.helm4;
    await createSpawn()({
      file: helm,
      args: ['install', 'api', `${made.folder}/charts/api`, '--namespace', made.namespace],
      env: { HOME: made.folder, KUBECONFIG: cluster.kubeconfig, HELM_DRIVER: 'configmap' },
    });
    const run = await made.deploy();
    expect(run.release('api').failure).toMatchObject({
      reason: 'conflict',
      message: expect.stringContaining('is stored in ConfigMaps'),
    });
    const changing = run.started.filter((spec) => !isRender(spec));
    expect(changing).toEqual([]);
  });

  once(
    'a run waits for another run that holds the lease, says for whom, and goes on when it is free',
    async () => {
      const made = await scene();
      await made.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
      const slow = api({ hooks: { preExec: [{ run: 'sleep 2' }] } });
      await made.manifest(slow);
      const [one, other] = await Promise.all([
        made.deploy({ runUrl: 'https://example.com/runs/1' }),
        made.deploy({ runUrl: 'https://example.com/runs/2' }),
      ]);
      const runs = [one, other].map((run) => run.release('api'));
      expect(runs.map(({ outcome }) => outcome).sort()).toEqual(['succeeded', 'unchanged']);
      expect(runs.flatMap(({ warnings }) => warnings).join()).toMatch(
        /waits for another run .*https:\/\/example.com\/runs\/[12]/,
      );
      expect((await made.history()).filter(({ status }) => status === 'deployed')).toHaveLength(1);
    },
  );
});
