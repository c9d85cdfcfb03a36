import { expect } from 'vitest';
import { planMarkdown } from '../../src/report/plan/plan-markdown.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { Refusal } from '../rig/memory/refusal.ts';
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
    // It only looks, so nothing that was refused is settled by it.
    const backup = { objects: ['configmap/api'] };
    const scene = await madeByHand({ hooks: { preExec: [{ backup }] } });
    for (const dryRun of [true, false]) {
      const { result } = await scene.deploy({ dryRun });
      expect(result.outcome).toBe('failed');
      expect(result.releases[0]?.failure).toMatchObject({ reason: 'conflict', code: 'ownership-conflict' });
    }
  });

  once('fails in its plan although its CRDs may not be read', async () => {
    const scene = await madeByHand();
    const crd = {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: 'paints.example.com' },
    };
    await scene.chart('charts/api', {
      templates: { 'map.yaml': CONFIG_MAP },
      files: { 'crds/paint.yaml': JSON.stringify(crd) },
    });
    cluster.beforeRequest(({ method, path }) =>
      method === 'GET' && path.endsWith('/paints.example.com')
        ? new Refusal(403, 'Forbidden', 'paints.example.com is forbidden')
        : undefined,
    );
    const { failure, changes } = (await scene.deploy({ dryRun: true })).release('api');
    expect(failure).toMatchObject({ code: 'ownership-conflict' });
    expect(changes).toBeUndefined();
  });

  once('is planned with its objects and a warning when a hook comes before Helm', async () => {
    const scene = await madeByHand(ADOPTED);
    const plan = await scene.deploy({ dryRun: true });
    expect(plan.result.outcome).toBe('succeeded');
    expect(plan.release('api').warnings).toContainEqual(
      expect.stringMatching(
        /^Helm would refuse it in the cluster as that is now: ConfigMap\/.*api is there and belongs to no release/,
      ),
    );
    expect(plan.release('api').changes?.created).toContain(`Secret/${scene.namespace}/made`);
    expect((await scene.deploy()).release('api').outcome).toBe('succeeded');
  });

  once('is shown with what would change beside the refusal', async () => {
    const scene = await oneChart(cluster, major as HelmMajor, { templates: { 'map.yaml': CONFIG_MAP } });
    await scene.deploy();
    const charts = [{ name: 'api', path: 'charts/api', values: { colour: 'blue' } }];
    const nowhere = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: api-more, namespace: nowhere}\n';
    for (const [reason, policy, template] of [
      ['policy', { deniedKinds: ['Secret'] }, SECRET],
      ['policy', { exec: [{ run: 'exit 1' }] }, SECRET],
      ['not-found', { deniedKinds: ['Secret'] }, nowhere],
    ] as const) {
      await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP, 'more.yaml': template } });
      await scene.manifest({ policy, charts });
      const { log, ...plan } = await scene.deploy({ dryRun: true });
      const { failure, changes, warnings } = plan.release('api');
      expect(failure).toMatchObject({ reason });
      expect(changes?.diff).toContain('+  colour: blue\n');
      expect(changes?.created).toHaveLength(1);
      expect(warnings).toEqual([]);
      for (const text of [planMarkdown(plan.result), log.join('\n')]) {
        expect(text).toContain('colour: blue');
        expect(text).toContain(failure?.message.slice(0, 20));
      }
    }
  });

  once('is shown with what was changed by hand where that is not to be repaired', async () => {
    const chart = { templates: { 'map.yaml': CONFIG_MAP } };
    const scene = await oneChart(cluster, major as HelmMajor, chart, { unchanged: 'check' });
    await scene.deploy();
    await scene.kubectl('delete', 'configmap', 'api');
    const { failure, changes } = (await scene.deploy({ dryRun: true })).release('api');
    expect(failure).toMatchObject({ reason: 'drifted' });
    expect(changes?.created).toEqual([`ConfigMap/${scene.namespace}/api`]);
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
