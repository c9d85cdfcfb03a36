import { describe, expect } from 'vitest';
import { CONFIG_MAP, REFUSED_CONFIG_MAP } from '../rig/chart.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { createScene, type Scene } from '../rig/scene.ts';

const cluster = await useMemoryCluster();

eachHelm('with Helm %i', {}, (major, once) => {
  const api = (entry: object = {}) => ({ charts: [{ name: 'api', path: 'charts/api', ...entry }] });

  async function scene(): Promise<Scene> {
    const made = await createScene(cluster, major);
    await made.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
    await made.manifest(api({ values: { colour: 'red' } }));
    return made;
  }

  /** Leaves the release pending, as a Helm does that is killed. */
  async function killHelmIn(made: Scene): Promise<void> {
    cluster.next({ command: 'upgrade', at: 'pending', does: 'die' });
    await made.helm('upgrade', 'api', `${made.folder}/charts/api`, '--install').catch(() => {});
    expect((await made.history()).at(-1)?.status).toMatch(/^pending-/);
  }

  describe('a pending release', () => {
    once('that may still be worked on is refused, with the command that recovers it', async () => {
      const made = await scene();
      await made.deploy();
      await killHelmIn(made);
      const run = await made.deploy();
      expect(run.release('api')).toMatchObject({ outcome: 'failed', failure: { reason: 'conflict' } });
      expect(run.release('api').failure?.remedy).toContain('helm-lifecycle recover api');
      expect((await made.history()).at(-1)?.status).toBe('pending-upgrade');
    });

    once('is recovered by hand whatever its age, and the next deploy goes on from there', async () => {
      const made = await scene();
      await made.deploy();
      await killHelmIn(made);
      const dry = await made.recover({ select: ['api'], dryRun: true });
      expect(dry.release('api')).toMatchObject({ operation: 'recover', outcome: 'planned', changed: true });
      expect(dry.release('api').why).toBe('revision 2 was left pending-upgrade');
      expect((await made.history()).at(-1)?.status).toBe('pending-upgrade');

      // Another manifest's release is not recovered by the way.
      await made.manifest({ id: 'another', ...api({ values: { colour: 'red' } }) });
      for (const dryRun of [true, false]) {
        const others = await made.recover({ select: ['api'], dryRun });
        expect(others.release('api')).toMatchObject({
          outcome: 'failed',
          failure: { reason: 'conflict', remedy: expect.stringContaining('take-over') },
        });
      }
      const dryTakeOver = await made.recover({ select: ['api'], dryRun: true, takeOver: true });
      expect(dryTakeOver.release('api')).toMatchObject({ operation: 'recover', outcome: 'planned' });
      await made.manifest(api({ values: { colour: 'red' } }));

      const { result } = await made.recover({ select: ['api'] });
      expect(result).toMatchObject({
        command: 'recover',
        outcome: 'succeeded',
        changed: true,
        releases: [
          { operation: 'recover', outcome: 'succeeded', why: 'revision 2 was left pending-upgrade' },
        ],
      });
      expect((await made.history()).map(({ status }) => status)).toEqual(['deployed', 'failed']);
      expect((await made.deploy()).release('api').outcome).toBe('succeeded');
      const idle = await made.recover({ select: ['api'] });
      expect(idle.result).toMatchObject({ outcome: 'no-changes', changed: false });
      expect(idle.release('api').why).toBe('its newest revision 4 is deployed');
    });

    once('is not recovered by hand while another run holds its lease, which is named', async () => {
      const made = await scene();
      await made.manifest(api({ hooks: { preExec: [{ run: 'sleep 3' }] } }));
      const running = made.deploy({ runUrl: 'https://example.com/runs/1' });
      await expect.poll(() => made.names('leases')).toHaveLength(1);
      const { result } = await made.recover({ select: ['api'] });
      expect(result).toMatchObject({
        releases: [
          {
            outcome: 'failed',
            failure: { reason: 'conflict', message: expect.stringContaining('https://example.com/runs/1') },
          },
        ],
      });
      expect((await running).release('api').outcome).toBe('succeeded');
    });

    once('is uninstalled by destroy once it is old enough', async () => {
      const made = await scene();
      await killHelmIn(made);
      await made.manifest(api({ unlock: { minAge: '0s' } }));
      expect((await made.destroy()).release('api')).toMatchObject({
        operation: 'uninstall',
        outcome: 'succeeded',
      });
      expect(await made.names('leases')).toEqual([]);
    });
  });

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

    once('survive a first install that takes them over and fails, and are named', async () => {
      const made = await createScene(cluster, major);
      const uid = await takeOver(made);
      const run = await made.deploy();
      expect(run.release('api')).toMatchObject({
        outcome: 'failed',
        serves: `uninstalled again; given back as it was: ConfigMap/${made.namespace}/others (of no release)`,
      });
      expect(run.release('api').warnings.join()).toContain(`ConfigMap/${made.namespace}/others stays`);
      expect((await made.get('configmap', 'others')).metadata.uid).toBe(uid);
      expect(await made.history()).toEqual([]);
    });

    once('survive a destroy of the failed release', async () => {
      const made = await createScene(cluster, major);
      const uid = await takeOver(made, { atomic: false });
      expect((await made.deploy()).release('api').serves).toBe(
        `revision 1 stays, it is not ready; not given back, so that it still bears the release's name: ConfigMap/${made.namespace}/others`,
      );
      expect((await made.destroy()).release('api').outcome).toBe('succeeded');
      expect((await made.get('configmap', 'others')).metadata.uid).toBe(uid);
    });

    once('belong to the release after the next success, and go with it', async () => {
      const made = await createScene(cluster, major);
      await takeOver(made);
      await made.deploy();
      await made.chart('charts/api', { templates: { 'others.yaml': OTHERS, 'refused.yaml': '' } });
      expect((await made.deploy()).release('api').outcome).toBe('succeeded');
      expect((await made.destroy()).release('api').outcome).toBe('succeeded');
      expect(await made.get('configmap', 'others')).toBeUndefined();
    });

    once('are deleted by a rollback only with atomic: force', async () => {
      const made = await createScene(cluster, major);
      await takeOver(made, { atomic: 'force' });
      expect((await made.deploy()).release('api').rolledBackTo).toBe('absent');
      expect(await made.get('configmap', 'others')).toBeUndefined();
    });
  });

  once('a run fails, naming the holder, when the other one takes too long', async () => {
    const made = await scene();
    await made.manifest(api({ lockTimeout: '0s', hooks: { preExec: [{ run: 'sleep 3' }] } }));
    const runs = await Promise.all([
      made.deploy({ runUrl: 'https://example.com/runs/1' }),
      made.deploy({ runUrl: 'https://example.com/runs/2' }),
    ]);
    const failures = runs.flatMap((run) => run.release('api').failure ?? []);
    expect(failures).toMatchObject([
      { reason: 'conflict', message: expect.stringContaining('https://example.com/runs/') },
    ]);
  });
});
