import { expect } from 'vitest';
import { CONFIG_MAP } from '../rig/chart.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { type OneChart, oneChart } from '../rig/one-chart.ts';
import type { HelmMajor } from '../rig/scene.ts';

const cluster = await useMemoryCluster();
const MADE = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: api}\n';
const SECRET = 'apiVersion: v1\nkind: Secret\nmetadata: {name: made}\nstringData: {a: b}\n';

eachHelm('a chart that Helm would refuse in the cluster as it is, with Helm %i', {}, (major, once) => {
  /** A scene whose cluster has the ConfigMap of the chart, made by nobody's release. */
  async function madeByHand(keys: object = {}): Promise<OneChart> {
    const templates = { 'map.yaml': CONFIG_MAP, 'secret.yaml': SECRET };
    const scene = await oneChart(cluster, major as HelmMajor, { templates }, keys);
    await scene.write('api.yaml', MADE);
    await scene.kubectl('apply', '-f', `${scene.folder}/api.yaml`);
    return scene;
  }
  const ADOPTED = { hooks: { preExec: [{ adopt: 'configmap/api' }] } };

  once('fails in its plan, too', async () => {
    const scene = await madeByHand();
    for (const dryRun of [true, false]) {
      const { result } = await scene.deploy({ dryRun });
      expect(result.outcome).toBe('failed');
      expect(result.releases[0]?.failure).toMatchObject({ reason: 'conflict', code: 'ownership-conflict' });
    }
  });

  once('is planned with its objects and a warning when a hook comes before Helm', async () => {
    const scene = await madeByHand(ADOPTED);
    const plan = await scene.deploy({ dryRun: true });
    expect(plan.result.outcome).toBe('succeeded');
    expect(plan.release('api').warnings).toContainEqual(
      expect.stringMatching(/^Helm would refuse it in the cluster as that is now: .*ConfigMap "api"/),
    );
    expect(plan.release('api').changes?.created).toContain(`Secret/${scene.namespace}/made`);
    expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
  });

  once('is judged by the policy before a hook makes Helm take it', async () => {
    const scene = await madeByHand();
    await scene.manifest({
      policy: { deniedKinds: ['Secret'] },
      charts: [{ name: 'api', path: 'charts/api', ...ADOPTED }],
    });
    for (const dryRun of [true, false]) {
      const { failure } = (await scene.deploy({ dryRun })).release('api');
      expect(failure).toMatchObject({ reason: 'policy' });
    }
    expect((await scene.get('configmap', 'api')).metadata.annotations).toBeUndefined();
  });
});
