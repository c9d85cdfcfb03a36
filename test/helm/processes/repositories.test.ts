import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createRepositories } from '../../../src/helm/processes/repositories.ts';
import type { Spawn } from '../../../src/system/process.ts';

/** What Helm says of an address where no index is, in the order in which it says it. */
const NO_INDEX = [
  '...Unable to get an update from the "r0" chart repository (https://charts.example):',
  '\tfailed to fetch https://charts.example/index.yaml : 404 Not Found',
];

test('an address without an index is told from a chart that is not in it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'repositories-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const spawn: Spawn = async ({ onLine }) => {
    for (const line of NO_INDEX) onLine?.(line, 'stdout');
    const stderr = 'Error: failed to update the following repositories: [https://charts.example]';
    return { command: 'helm repo update', exitCode: 1, stdout: NO_INDEX.join('\n'), stderr, durationMs: 1 };
  };
  const env = { HELM_REPOSITORY_CONFIG: join(folder, 'repositories.yaml') };
  const tool = { path: 'helm', version: '4.2.0', major: 4 as const, env, outputFolder: folder };
  const repositories = createRepositories(tool, spawn, { registries: [], most: {} });
  const signal = new AbortController().signal;
  expect(await repositories.ready('https://charts.example', { signal, timeoutMs: 1_000 })).toMatchObject({
    failure: { code: 'chart-missing', remedy: expect.stringContaining('`<address>/index.yaml` must exist') },
  });
});
