import { describe, expect, it } from 'vitest';
import { inputChangeText } from '../../src/model/input-change.ts';
import { CONFIG_MAP, DEPLOYMENT, REFUSED_CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { createScene, type Scene } from '../rig/scene.ts';

const cluster = useCluster();

eachHelm('with Helm %i', { concurrent: true }, (major, once) => {
  /** A scene with one chart of one ConfigMap, deployed as `api`. */
  async function configMapScene(entry: object = {}): Promise<Scene> {
    const scene = await createScene(cluster, major);
    await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
    await scene.manifest({ charts: [{ name: 'api', path: 'charts/api', ...entry }] });
    return scene;
  }

  const api = (entry: object = {}) => ({ charts: [{ name: 'api', path: 'charts/api', ...entry }] });

  describe('an absent release', () => {
    it('is installed, and found unchanged by the next run without any Helm process', async () => {
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
      expect(second.helmProcesses).toBe(0);
      expect(second.result.cost.kubectlProcesses).toBe(1);
    });

    once('stays absent when it is to be destroyed, and no Helm is started', async () => {
      const scene = await configMapScene({ action: 'destroy' });
      const run = await scene.deploy();
      expect(run.release('api')).toMatchObject({ operation: 'absent', outcome: 'succeeded' });
      expect(run.helmProcesses).toBe(0);
      expect(await scene.names('leases')).toEqual([]);
    });
  });

  describe('a deployed release', () => {
    it('is rendered by one Helm and upgraded by another when values change, and unchanged again after it', async () => {
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
    });

    once('names all that changed of its inputs, and nothing of an unchanged one', async () => {
      const scene = await createScene(cluster, major);
      const templates = { 'map.yaml': CONFIG_MAP, 'more.yaml': '# {{ .Release.Name }}' };
      await scene.chart('charts/api', { templates, files: { 'README.md': 'read me' } });
      await scene.manifest(
        api({ values: { colour: 'red', list: [1, 2.5, null], deep: { big: 12345678901 } } }),
      );
      await scene.deploy();
      await scene.chart('charts/api', { version: '1.1.0', templates: { ...templates, 'more.yaml': '' } });
      await scene.write('charts/api/values.yaml', 'size: small\n');
      const hooks = { preExec: [{ run: 'true' }] };
      const values = { list: [1, 2.5, null], deep: { big: 12345678901 }, size: 'big' };
      await scene.manifest(api({ values, hooks, takeOwnership: true }));
      const plan = await scene.deploy({ dryRun: true });
      expect(plan.release('api').inputChanges?.map(inputChangeText)).toEqual([
        'chart 1.0.0 -> 1.1.0',
        'value colour removed',
        'new value size',
        'templates/more.yaml',
        'setting takeOwnership',
        'new hooks of preExec',
        'values.yaml of the chart',
      ]);
      await scene.deploy();
      expect((await scene.deploy({ dryRun: true })).release('api').inputChanges).toBeUndefined();
    });

    once('gets its values reset by an upgrade that gives none', async () => {
      const scene = await configMapScene({ values: { colour: 'red', size: 'big' } });
      await scene.deploy();
      await scene.manifest(api());
      await scene.deploy();
      expect((await scene.get('configmap', 'api')).data).toEqual({ colour: 'none', size: 'none' });
    });

    once('is upgraded once more when force is set', async () => {
      const scene = await configMapScene();
      await scene.deploy();
      expect((await scene.deploy({ force: true })).release('api')).toMatchObject({
        operation: 'upgrade',
        to: { revision: 2 },
      });
    });

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

    once('made by another tool with other values is upgraded', async () => {
      const scene = await configMapScene({ values: { colour: 'red' } });
      await scene.helm('install', 'api', `${scene.folder}/charts/api`, '--set', 'colour=blue');
      expect((await scene.deploy()).release('api')).toMatchObject({
        operation: 'upgrade',
        why: 'revision 1 was not completed by this action: value colour',
        to: { revision: 2 },
      });
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

    once('is uninstalled with its objects and its lease', async () => {
      const scene = await configMapScene();
      await scene.deploy();
      const run = await scene.destroy();
      expect(run.release('api')).toMatchObject({ operation: 'uninstall', outcome: 'succeeded' });
      expect(await scene.get('configmap', 'api')).toBeUndefined();
      expect(await scene.names('leases')).toEqual([]);
      expect(await scene.names('secrets')).toEqual([]);
    });

    once('is left alone when its action is skip', async () => {
      const scene = await configMapScene();
      await scene.deploy();
      await scene.manifest(api({ action: 'skip', values: { colour: 'blue' } }));
      expect((await scene.deploy()).release('api')).toMatchObject({
        operation: 'skip',
        outcome: 'skipped',
      });
      expect((await scene.destroy()).release('api')).toMatchObject({
        operation: 'skip',
        outcome: 'skipped',
      });
      expect(await scene.get('configmap', 'api')).toBeDefined();
    });

    once('is protected from destroy', async () => {
      const scene = await configMapScene({ protected: true });
      await scene.deploy();
      const run = await scene.destroy();
      expect(run.release('api').failure).toMatchObject({ reason: 'protected' });
      expect(await scene.get('configmap', 'api')).toBeDefined();
    });

    it.each([
      ['kubectl scale', ['scale', 'deployment/api', '--replicas=3']],
      ['kubectl patch', ['patch', 'deployment/api', '--type=merge', '-p', '{"spec":{"replicas":3}}']],
      ['kubectl edit', ['edit', 'deployment/api']],
    ])('is upgraded although %s took over a field', async (_, command) => {
      const scene = await createScene(cluster, major);
      await scene.chart('charts/api', { templates: { 'deployment.yaml': DEPLOYMENT } });
      await scene.manifest(api({ values: { replicas: 1 } }));
      await scene.deploy();
      await scene.kubectl(...command);
      expect((await scene.get('deployment', 'api')).spec.replicas).toBe(3);
      await scene.manifest(api({ values: { replicas: 2 } }));
      expect((await scene.deploy()).release('api')).toMatchObject({ outcome: 'succeeded' });
      expect((await scene.get('deployment', 'api')).spec.replicas).toBe(2);
    });
  });

  describe('a failed release', () => {
    it('whose first install failed is uninstalled, so that the next run installs again', async () => {
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

    once('keeps its failed revision with atomic: false, and is upgraded by the next run', async () => {
      const scene = await createScene(cluster, major);
      await scene.chart('charts/api', { templates: { 'refused.yaml': REFUSED_CONFIG_MAP } });
      await scene.manifest(api({ atomic: false }));
      await scene.deploy();
      expect(JSON.parse(await scene.helm('history', 'api', '-o', 'json'))).toMatchObject([
        { status: 'failed' },
      ]);

      await scene.chart('charts/api', { templates: { 'refused.yaml': CONFIG_MAP } });
      const run = await scene.deploy();
      expect(run.release('api')).toMatchObject({
        operation: 'upgrade',
        outcome: 'succeeded',
        to: { revision: 2 },
      });
    });

    once('is uninstalled by destroy', async () => {
      const scene = await createScene(cluster, major);
      await scene.chart('charts/api', {
        templates: { 'map.yaml': CONFIG_MAP, 'refused.yaml': REFUSED_CONFIG_MAP },
      });
      await scene.manifest(api({ atomic: false }));
      await scene.deploy();
      expect((await scene.destroy()).release('api')).toMatchObject({
        operation: 'uninstall',
        outcome: 'succeeded',
      });
      expect(await scene.names('secrets')).toEqual([]);
    });

    it('by a template error has no new revision and needs no rollback', async () => {
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

    once.each([
      ['2.0.0-rc.1', '2.0.0', 'reinstall'],
      ['2.0.0', '2.0.0', 'upgrade'],
    ])('compares the deployed chart version %s with %s: %s', async (version, limit, operation) => {
      const scene = await installedAt(version);
      await scene.chart('charts/api', { version: '2.1.0', templates: { 'deployment.yaml': DEPLOYMENT } });
      await scene.manifest(api({ reinstallBelow: limit }));
      const run = await scene.deploy();
      expect(run.release('api')).toMatchObject({
        operation,
        outcome: 'succeeded',
        from: { version },
        to: { version: '2.1.0' },
      });
    });

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

  once('deploys the same name in two namespaces as two releases', async () => {
    const scene = await createScene(cluster, major);
    const other = await cluster.namespace();
    await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
    await scene.manifest({
      charts: [
        { name: 'api', path: 'charts/api', values: { colour: 'red' } },
        { name: 'api', id: 'api-2', path: 'charts/api', namespace: other, values: { colour: 'blue' } },
      ],
    });
    const run = await scene.deploy();
    expect(run.result.counts.succeeded).toBe(2);
    expect((await scene.deploy()).result.counts.unchanged).toBe(2);
    expect((await scene.destroy()).result.counts.succeeded).toBe(2);
  });
});
