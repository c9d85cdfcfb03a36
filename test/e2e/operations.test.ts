import { describe, expect, it } from 'vitest';
import { CONFIG_MAP, DEPLOYMENT, REFUSED_CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { rowsOf } from '../rig/in-full.ts';
import { createScene, type Scene } from '../rig/scene.ts';

const cluster = useCluster();

/** What people use to take a field over; each under a field manager of its own. */
const TAKING: [string, string[]][] = [
  ['scale', ['scale', 'deployment/api', '--replicas=3']],
  ['patch', ['patch', 'deployment/api', '--type=merge', '-p', '{"spec":{"replicas":3}}']],
  ['edit', ['edit', 'deployment/api']],
];

eachHelm('with Helm %i', { concurrent: true }, (major, once) => {
  /** A scene with one chart of one ConfigMap, deployed as `api`. */
  async function configMapScene(entry: object = {}): Promise<Scene> {
    const scene = await createScene(cluster, major);
    await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
    await scene.manifest({ charts: [{ name: 'api', path: 'charts/api', ...entry }] });
    return scene;
  }

  const api = (entry: object = {}) => ({ charts: [{ name: 'api', path: 'charts/api', ...entry }] });

  once(
    'an absent release is installed, and found unchanged by the next run without any Helm process',
    async () => {
      const scene = await configMapScene({ values: { colour: 'red' } });
      const first = await scene.deploy();
      expect(first.result.outcome).toBe('succeeded');
      expect(first.release('api')).toMatchObject({
        operation: 'install',
        outcome: 'succeeded',
        to: { revision: 1 },
      });
      expect((await scene.get('configmap', 'api')).data.colour).toBe('red');

      const second = await scene.deploy();
      expect(second.result.outcome).toBe('no-changes');
      expect(second.release('api')).toMatchObject({ operation: 'unchanged', outcome: 'unchanged' });
      expect(second.started).toEqual([]);
    },
  );

  describe('a deployed release', () => {
    once(
      'is rendered by one Helm and upgraded by another when values change, and unchanged again after it',
      async () => {
        const scene = await configMapScene({ values: { colour: 'red' } });
        await scene.deploy();
        await scene.manifest(api({ values: { colour: 'blue' } }));
        const run = await scene.deploy();
        expect(run.release('api')).toMatchObject({
          operation: 'upgrade',
          why: 'inputs changed since revision 1: value colour',
          inputChanges: [{ input: 'value', name: 'colour', change: 'changed' }],
          from: { revision: 1 },
          to: { revision: 2 },
        });
        expect(run.helmProcesses).toBe(2);
        expect((await scene.deploy()).result.outcome).toBe('no-changes');
      },
    );

    once('is upgraded when a hand-made helm upgrade changed it, although that copied the label', async () => {
      const scene = await configMapScene({ values: { colour: 'red' } });
      await scene.deploy();
      await scene.helm('upgrade', 'api', `${scene.folder}/charts/api`, '--set', 'colour=green');
      const run = await scene.deploy();
      expect(run.release('api')).toMatchObject({ operation: 'upgrade', to: { revision: 3 } });
      expect((await scene.get('configmap', 'api')).data.colour).toBe('red');
    });

    once('made by another tool with the same resources only gets the mark', async () => {
      const scene = await configMapScene({ values: { colour: 'red' } });
      await scene.helm('install', 'api', `${scene.folder}/charts/api`, '--set', 'colour=red');
      const run = await scene.deploy();
      expect(run.release('api')).toMatchObject({ outcome: 'succeeded', operation: 'upgrade' });
      expect(JSON.parse(await scene.helm('history', 'api', '-o', 'json'))).toHaveLength(1);
      expect((await scene.deploy()).result.outcome).toBe('no-changes');
    });

    once('whose templates use lookup is unchanged as long as it renders the same', async () => {
      const scene = await createScene(cluster, major);
      const size =
        '{{ (lookup "v1" "ConfigMap" .Release.Namespace "others").data | default dict | len | quote }}';
      await scene.chart('charts/api', {
        templates: { 'map.yaml': CONFIG_MAP.replace(/size: .*/, `size: ${size}`) },
      });
      await scene.manifest(api());
      await scene.deploy();
      const same = await scene.deploy();
      expect(same.release('api').operation).toBe('unchanged');
      expect(same.helmProcesses).toBe(1);
      await scene.kubectl('create', 'configmap', 'others', '--from-literal=a=b');
      expect((await scene.deploy()).release('api')).toMatchObject({
        operation: 'upgrade',
        why: 'its templates use lookup and render otherwise now',
      });
      expect((await scene.get('configmap', 'api')).data.size).toBe('1');
    });

    once.each(rowsOf(TAKING, ([kind]) => kind === 'edit'))(
      'is upgraded although kubectl %s took over a field',
      async (_, command) => {
        const scene = await createScene(cluster, major);
        await scene.chart('charts/api', { templates: { 'deployment.yaml': DEPLOYMENT } });
        await scene.manifest(api({ values: { replicas: 1 } }));
        await scene.deploy();
        await scene.kubectl(...command);
        expect((await scene.get('deployment', 'api')).spec.replicas).toBe(3);
        await scene.manifest(api({ values: { replicas: 2 } }));
        expect((await scene.deploy()).release('api')).toMatchObject({ outcome: 'succeeded' });
        expect((await scene.get('deployment', 'api')).spec.replicas).toBe(2);
      },
    );
  });

  describe('a failed release', () => {
    once('whose first install failed is uninstalled, so that the next run installs again', async () => {
      const scene = await createScene(cluster, major);
      const templates = { 'map.yaml': CONFIG_MAP, 'refused.yaml': REFUSED_CONFIG_MAP };
      await scene.chart('charts/api', { templates });
      await scene.manifest(api());
      const run = await scene.deploy();
      expect(run.release('api')).toMatchObject({
        outcome: 'failed',
        rolledBackTo: 'absent',
        failure: { reason: 'invalid' },
      });
      expect(await scene.names('secrets')).toEqual([]);
      expect(await scene.get('configmap', 'api')).toBeUndefined();

      await scene.chart('charts/api', {
        templates: { 'refused.yaml': CONFIG_MAP.replace('Release.Name }}', 'Release.Name }}-2') },
      });
      expect((await scene.deploy()).release('api')).toMatchObject({
        operation: 'install',
        outcome: 'succeeded',
      });
    });

    it('is rolled back to the revision that was deployed, also when a failed one lies between', async () => {
      const scene = await configMapScene({ values: { colour: 'red' } });
      await scene.deploy();
      await scene.chart('charts/api', {
        templates: { 'map.yaml': CONFIG_MAP, 'refused.yaml': REFUSED_CONFIG_MAP },
      });
      await scene.manifest(api({ values: { colour: 'blue' }, atomic: false }));
      expect((await scene.deploy()).release('api')).toMatchObject({
        outcome: 'failed',
        to: { revision: 2 },
      });

      await scene.manifest(api({ values: { colour: 'green' } }));
      const run = await scene.deploy();
      expect(run.release('api')).toMatchObject({
        operation: 'upgrade',
        outcome: 'failed',
        rolledBackTo: 1,
      });
      expect((await scene.get('configmap', 'api')).data.colour).toBe('red');
      const history: { status: string }[] = JSON.parse(await scene.helm('history', 'api', '-o', 'json'));
      expect(history.filter(({ status }) => status === 'deployed')).toHaveLength(1);
    });

    once('by a template error has no new revision and needs no rollback', async () => {
      const scene = await configMapScene();
      await scene.deploy();
      await scene.chart('charts/api', { templates: { 'broken.yaml': '{{ fail "out of paint" }}' } });
      const run = await scene.deploy();
      expect(run.release('api')).toMatchObject({ outcome: 'failed', failure: { reason: 'chart' } });
      expect(run.release('api').failure?.message).toContain('out of paint');
      expect(run.release('api').rolledBackTo).toBeUndefined();
      expect(JSON.parse(await scene.helm('history', 'api', '-o', 'json'))).toHaveLength(1);
    });
  });

  describe('reinstallBelow', () => {
    async function installedAt(version: string): Promise<Scene> {
      const scene = await createScene(cluster, major);
      await scene.chart('charts/api', { version, templates: { 'deployment.yaml': DEPLOYMENT } });
      await scene.manifest(api());
      await scene.deploy();
      return scene;
    }

    once('waits until the old pods are gone before it installs, and says what it deletes', async () => {
      const scene = await installedAt('1.0.0');
      const before = await scene.get('deployment', 'api');
      await scene.chart('charts/api', { version: '2.0.0', templates: { 'deployment.yaml': DEPLOYMENT } });
      await scene.manifest(api({ reinstallBelow: '2.0.0' }));
      const run = await scene.deploy();
      expect(run.release('api').outcome).toBe('succeeded');
      const after = await scene.get('deployment', 'api');
      expect(after.metadata.uid).not.toBe(before.metadata.uid);
      const pods: { metadata: { creationTimestamp: string } }[] = (await scene.get('pods')).items;
      for (const pod of pods) {
        expect(Date.parse(pod.metadata.creationTimestamp)).toBeGreaterThanOrEqual(
          Date.parse(after.metadata.creationTimestamp),
        );
      }
      expect(run.release('api').warnings.join()).toContain('reinstall deletes revision 1 (demo 1.0.0)');
    });

    once(
      'leaves a failed new install as it is, and puts the old release back only when asked to',
      async () => {
        const scene = await installedAt('1.0.0');
        await scene.chart('charts/api', {
          version: '2.0.0',
          templates: { 'refused.yaml': REFUSED_CONFIG_MAP },
        });
        await scene.manifest(api({ reinstallBelow: '2.0.0', reinstallRestore: true }));
        const run = await scene.deploy();
        expect(run.release('api')).toMatchObject({
          operation: 'reinstall',
          outcome: 'failed',
          rolledBackTo: 1,
        });
        expect(await scene.get('deployment', 'api')).toBeDefined();
        expect(JSON.parse(await scene.helm('list', '-o', 'json'))).toMatchObject([
          { chart: 'demo-1.0.0', status: 'deployed' },
        ]);
      },
    );
  });
});
