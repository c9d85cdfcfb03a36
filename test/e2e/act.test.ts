import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { currentHolder, leaseRef } from '../../src/cluster/lease/lease-object.ts';
import { createReleaseStore } from '../../src/helm/release-store.ts';
import { openConnection, unwrap } from '../cluster/open-connection.ts';
import { createActRepository } from '../rig/act.ts';
import { useBundledAction } from '../rig/action-bundle.ts';
import { CONFIG_MAP, REFUSED_CONFIG_MAP, writeChart } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';

const cluster = useCluster();
const action = useBundledAction();

/** A chart hook that waits for ever. */
const ENDLESS_HOOK = `apiVersion: batch/v1
kind: Job
metadata:
  name: shop-endless
  annotations: {helm.sh/hook: pre-install}
spec:
  template:
    metadata: {annotations: {simulate/run-for: 1h}}
    spec:
      restartPolicy: Never
      containers: [{name: main, image: "docker.io/library/busybox:1.36", command: [sleep, "3600"]}]
`;

/** Deploys a manifest, and has the next step say what it is told. */
const stepsFor = (id: string) => `
      - id: ${id}
        uses: ./action
        with:
          manifest: ${id}.yaml
          kubeconfig: \${{ secrets.KUBECONFIG }}
      - if: always()
        run: |
          echo "${id}: outcome is \${{ steps.${id}.outputs.outcome }}"
          echo "${id}: changed is \${{ steps.${id}.outputs.changed }}"
          echo "${id}: reason is <\${{ steps.${id}.outputs.failure-reason }}>"
          test -s "\${{ steps.${id}.outputs.result-path }}"`;
const workflowOf = (ids: string[]) => `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5${ids.map(stepsFor).join('')}
`;

/** A repository whose push deploys one chart after the other, each with its template. */
async function push(
  templates: Record<string, string>,
  during: { namespace?: string; signal?: AbortSignal } = {},
) {
  const namespace = during.namespace ?? (await cluster.namespace());
  const repository = await createActRepository(action.folder);
  const charts = Object.entries(templates);
  await repository.write('.github/workflows/deploy.yml', workflowOf(charts.map(([name]) => name)));
  for (const [name, template] of charts) {
    const entry = `{name: ${name}, namespace: ${namespace}, path: charts/${name}}`;
    await repository.write(`${name}.yaml`, `version: 1\ncharts:\n  - ${entry}\n`);
    await writeChart(join(repository.folder, 'charts', name), { templates: { 'map.yaml': template } });
  }
  return repository.push({
    act: cluster.act,
    ...(during.signal && { signal: during.signal }),
    secrets: { KUBECONFIG: (await readFile(cluster.kubeconfig)).toString('base64') },
    programs: [cluster.helm4, cluster.kubectl].map((program) => dirname(program)),
  });
}

test('the later steps of a job see what became of a chart and why one failed, which makes the job red', async () => {
  const { exitCode, log } = await push({ shop: CONFIG_MAP, broken: REFUSED_CONFIG_MAP });
  expect(log).toContain('shop: outcome is succeeded');
  expect(log).toContain('shop: changed is true');
  expect(log).toContain('shop: reason is <>');
  expect(log).toMatch(/Summary - .*Helm/);
  expect(log).toContain('broken: outcome is failed');
  expect(log).toMatch(/broken: reason is <[a-z-]+>/);
  expect(log).toMatch(/Summary - .*❌/);
  expect(log.match(/Success - Post \.\/action/g)).toHaveLength(2);
  expect(log).toContain('Job failed');
  expect(exitCode).toBe(1);
});

test.runIf(cluster.simulated && process.platform === 'linux')(
  'a cancelled job, whose main step act kills, is cleaned up by the post step',
  async () => {
    const { reader } = await openConnection(cluster);
    const namespace = await cluster.namespace();
    const release = { name: 'shop', namespace };
    const cancel = new AbortController();
    const running = push({ shop: ENDLESS_HOOK }, { namespace, signal: cancel.signal });
    const job = { apiVersion: 'batch/v1', kind: 'Job', name: 'shop-endless', namespace };
    await expect.poll(async () => unwrap(await reader.get(job))).toBeDefined();
    cancel.abort();

    const { log } = await running;
    expect(log).toContain('deploy was killed before it ended');
    expect(log).toContain('Success - Post ./action');
    const { revisions } = unwrap(await createReleaseStore(reader).observeOne(release));
    expect(revisions.map(({ status }) => status)).toEqual(['failed']);
    const lease = unwrap(await reader.get(leaseRef(release)));
    expect(lease && currentHolder(lease, 0)).toBeUndefined();
  },
);
