import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { history } from '../../src/commands/history.ts';
import { status } from '../../src/commands/status.ts';
import type { HistoryReport, StatusReport } from '../../src/model/release/release-state.ts';
import { historySchema, statusSchema } from '../../src/report/schemas/state-schema.ts';
import { requestsOf } from '../rig/audit.ts';
import { CONFIG_MAP, REFUSED_CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { impersonating } from '../rig/impersonating.ts';
import { createScene } from '../rig/scene.ts';

const cluster = useCluster();
const runUrl = 'https://github.com/org/shop/actions/runs/42';
const commit = '0a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d';

it('status and history tell every release without Helm, by one list of revisions and one of leases', async () => {
  const scene = await createScene(cluster, 4);
  await scene.chart('charts/api', { version: '1.2.0', templates: { 'map.yaml': CONFIG_MAP } });
  await scene.chart('charts/bad', { templates: { 'map.yaml': REFUSED_CONFIG_MAP } });
  const charts = [
    { name: 'api', path: 'charts/api' },
    { name: 'bad', path: 'charts/bad', atomic: false },
    { name: 'hand', path: 'charts/api' },
    { name: 'absent', path: 'charts/api' },
  ];
  await scene.manifest({ charts });
  await scene.deploy({ commit, runUrl, select: ['api'] });
  await scene.deploy({ commit, runUrl, select: ['bad'] });
  await scene.helm('install', 'hand', `${scene.folder}/charts/api`);
  await scene.manifest({ charts: charts.map((chart) => ({ ...chart, values: { colour: 'red' } })) });
  await scene.deploy({ select: ['api'] });
  const lease = {
    apiVersion: 'coordination.k8s.io/v1',
    kind: 'Lease',
    metadata: { name: 'helm-lifecycle.hand', labels: { 'app.kubernetes.io/managed-by': 'helm-lifecycle' } },
    spec: {
      holderIdentity: 'ci-7/123',
      leaseDurationSeconds: 60,
      renewTime: new Date().toISOString().replace('Z', '000Z'),
    },
  };
  await scene.write('lease.json', JSON.stringify(lease));
  await scene.kubectl('apply', '-f', join(scene.folder, 'lease.json'));
  // At night nobody repairs a chart first.
  await rm(join(scene.folder, 'charts'), { recursive: true });

  const user = `status-${scene.namespace}`;
  const kubeconfigContent = await impersonating(cluster, user, ['system:masters']);
  const looked = await scene.run(status, { kubeconfigContent });
  const report = statusSchema.parse(looked.told.json) satisfies StatusReport;
  const api = report.releases.find(({ id }) => id === 'api');
  expect(api).toMatchObject({ state: 'deployed', revision: 2, completed: true, chart: { version: '1.2.0' } });
  expect(api?.drift).toEqual({ state: 'none' });
  expect(api?.owner).toBe(report.manifestId);
  expect(api?.run).toBeUndefined();
  expect(report.releases.find(({ id }) => id === 'bad')).toMatchObject({
    ...{ state: 'failed', completed: false, chart: { name: 'demo', version: '1.0.0' } },
    description: expect.stringContaining('failed'),
  });
  expect(report.releases.find(({ id }) => id === 'hand')).toMatchObject({
    ...{ state: 'deployed', completed: false, description: 'Install complete' },
    lease: { holder: 'ci-7/123', expired: false },
  });
  expect(report.releases.find(({ id }) => id === 'absent')).toMatchObject({ state: 'absent' });
  expect(looked.helmProcesses).toBe(0);
  expect(looked.told.lines.join('\n')).toContain('a run works on it: ci-7/123');
  if (cluster.auditLog !== undefined) {
    const requests = await requestsOf(user, cluster.auditLog);
    expect(requests.filter((request) => /^list .*secrets/.test(request))).toHaveLength(1);
    expect(requests.filter((request) => /^list .*leases/.test(request))).toHaveLength(1);
    expect(requests.filter((request) => !/^(get|list) /.test(request))).toEqual([]);
  }

  const told = await scene.run(history, { select: ['api'] });
  const { releases } = historySchema.parse(told.told.json) satisfies HistoryReport;
  expect(releases[0]?.revisions).toMatchObject([
    { revision: 1, status: 'superseded', run: { url: runUrl, commit: commit.slice(0, 12) } },
    { revision: 2, status: 'deployed', completed: true, description: 'helm-lifecycle' },
  ]);
});
