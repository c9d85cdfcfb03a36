import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { useBundledAction } from '../rig/action-bundle.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { createToolkit, type Toolkit } from '../rig/toolkit-act.ts';

const cluster = useCluster();
const action = useBundledAction();
const EXAMPLES = resolve(import.meta.dirname, '../../examples/workflows');

/** A repository with an example's workflow, as it is, and one chart. */
async function repositoryWith(example: string) {
  const namespace = await cluster.namespace();
  const toolkit = await createToolkit({ cluster, action: action.folder, name: namespace });
  await toolkit.write(`.github/workflows/${example}`, await readFile(join(EXAMPLES, example), 'utf8'));
  await toolkit.chart('charts/shop', { templates: { 'map.yaml': CONFIG_MAP } });
  await manifest(toolkit, namespace, { colour: 'red' });
  await toolkit.commit();
  return { toolkit, namespace };
}

async function manifest(toolkit: Toolkit, namespace: string, values: object): Promise<void> {
  const charts = [{ name: 'shop', namespace, path: 'charts/shop', values }];
  const environments = { production: {}, preview: {} };
  await toolkit.write('helm-lifecycle.yaml', stringify({ version: 1, charts, environments }));
}

describe.concurrent('examples/workflows, run as they are', () => {
  test('one-cluster: a pull request shows its plan, its merge deploys, and the same comment says so', async () => {
    const { toolkit, namespace } = await repositoryWith('one-cluster.yml');
    const { github } = toolkit;
    await manifest(toolkit, namespace, { colour: 'blue' });
    const pull = await toolkit.openPull();
    const planned = await toolkit.run('one-cluster.yml', { name: 'pull_request', action: 'opened', pull });
    console.log(planned.log, github.state.comments, github.requests());
    const merged = await toolkit.merge(pull);
    const deployed = await toolkit.run('one-cluster.yml', { name: 'push' });
    console.log(deployed.log, github.state.comments, github.requests(), merged);
    expect(deployed.exitCode).toBe(0);
  });
});
