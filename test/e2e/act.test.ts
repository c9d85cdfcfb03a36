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

const WORKFLOW = `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - id: deploy
        uses: ./action
        with:
          kubeconfig: \${{ secrets.KUBECONFIG }}
      - if: always()
        run: |
          echo "outcome is \${{ steps.deploy.outputs.outcome }}"
          echo "changed is \${{ steps.deploy.outputs.changed }}"
          echo "reason is <\${{ steps.deploy.outputs.failure-reason }}>"
          test -s "\${{ steps.deploy.outputs.result-path }}"
`;

/** A repository whose push deploys one chart with this template. */
async function push(template: string, during: { namespace?: string; signal?: AbortSignal } = {}) {
  const namespace = during.namespace ?? (await cluster.namespace());
  const repository = await createActRepository(action.folder);
  await repository.write('.github/workflows/deploy.yml', WORKFLOW);
  await repository.write(
    'helm-lifecycle.yaml',
    `version: 1\ncharts:\n  - {name: shop, namespace: ${namespace}, path: charts/shop}\n`,
  );
  await writeChart(join(repository.folder, 'charts/shop'), { templates: { 'map.yaml': template } });
  return repository.push({
    act: cluster.act,
    ...(during.signal && { signal: during.signal }),
    secrets: { KUBECONFIG: (await readFile(cluster.kubeconfig)).toString('base64') },
    programs: [cluster.helm4, cluster.kubectl].map((program) => dirname(program)),
  });
}

test('a workflow deploys a chart and its later steps see the outputs', async () => {
  const { exitCode, log } = await push(CONFIG_MAP);
  expect(log).toContain('outcome is succeeded');
  expect(log).toContain('changed is true');
  expect(log).toContain('reason is <>');
  expect(log).toMatch(/Summary - .*Helm/);
  expect(log).toContain('Success - Post ./action');
  expect(log).toContain('Job succeeded');
  expect(exitCode).toBe(0);
});

test('a workflow whose chart fails is red, and its later steps see why', async () => {
  const { exitCode, log } = await push(REFUSED_CONFIG_MAP);
  expect(log).toContain('outcome is failed');
  expect(log).toMatch(/reason is <[a-z-]+>/);
  expect(log).toMatch(/Summary - .*❌/);
  expect(log).toContain('Success - Post ./action');
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
    const running = push(ENDLESS_HOOK, { namespace, signal: cancel.signal });
    const job = { apiVersion: 'batch/v1', kind: 'Job', name: 'shop-endless', namespace };
    await expect.poll(async () => unwrap(await reader.get(job)), { timeout: 50_000 }).toBeDefined();
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
