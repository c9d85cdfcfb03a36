import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { drift } from '../../src/commands/drift.ts';
import type { DriftReport } from '../../src/model/release/drift.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { createScene } from '../rig/scene.ts';
import { startWebhook } from '../rig/webhook.ts';

const cluster = useCluster();

it('what a mutating webhook does is no drift, what a person does beside it is, and nothing is known while it is down', async () => {
  const scene = await createScene(cluster, 4);
  const name = `inject.${scene.namespace}`;
  onTestFinished(() => void scene.kubectl('delete', 'mutatingwebhookconfiguration', name).catch(() => {}));
  await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
  const charts = (colour: string) => ({ charts: [{ name: 'api', path: 'charts/api', values: { colour } }] });
  const look = async () => {
    const { releases } = (await scene.run(drift)).told.json as DriftReport;
    return releases[0];
  };
  await scene.manifest(charts('red'));
  await scene.deploy();

  // It comes after the release, so that a dry run would add what it adds.
  const webhook = await startWebhook('example.com/injected', 'yes');
  onTestFinished(webhook.stop);
  await scene.write('webhook.json', JSON.stringify(webhook.configuration(name, scene.namespace)));
  await scene.kubectl('apply', '-f', join(scene.folder, 'webhook.json'));
  // The API server takes notice of it within a second or two.
  await expect
    .poll(async () => (await look())?.drift[0]?.fields.map(({ ignoredBy }) => ignoredBy))
    .toEqual(['admission']);
  expect(await look()).toMatchObject({ state: 'in-sync' });

  await scene.manifest(charts('blue'));
  await scene.deploy();
  expect((await scene.get('configmap', 'api')).metadata.annotations['example.com/injected']).toBe('yes');
  expect(await look()).toMatchObject({ state: 'in-sync' });
  expect((await scene.deploy()).result.outcome).toBe('no-changes');

  const patch = JSON.stringify({ data: { colour: 'green' } });
  await scene.kubectl('patch', 'configmap', 'api', '--type=merge', '-p', patch);
  expect(await look()).toMatchObject({
    state: 'drifted',
    drift: [{ fields: [{ path: 'data.colour', change: 'changed', by: 'kubectl-patch' }] }],
  });

  webhook.stop();
  expect(await look()).toMatchObject({
    state: 'unknown',
    drift: [{ state: 'unknown', why: expect.stringContaining('inject.example.com') }],
  });

  await scene.manifest({ charts: [...charts('red').charts, { name: 'web', path: 'charts/api' }] });
  const plan = await scene.deploy({ dryRun: true });
  expect(plan.release('web')).toMatchObject({
    outcome: 'planned',
    warnings: [
      expect.stringMatching(
        /^whether the API server would accept ConfigMap\/.*\/web is not known: .*inject\.example\.com/,
      ),
    ],
  });
});
