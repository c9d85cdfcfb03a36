import { chmod, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { DeployRequest, HelmTool } from '../../src/helm/contract.ts';
import { createHelmReader } from '../../src/helm/reader.ts';
import { createSpawn } from '../../src/system/spawn.ts';
import { useFolder } from '../rig/folder.ts';

const folder = useFolder();
const LIMITS = { renderMs: 60_000, output: 2_000_000, memory: 200_000_000 };
const RUN = { signal: new AbortController().signal, timeoutMs: 300_000 };
/** Elsewhere nobody can say what a process has. */
const seesMemory = process.platform === 'linux';
/** Takes twenty megabytes more at a time. */
const HOG = `exec '${process.execPath}' -e 'setInterval(() => (globalThis.all ??= []).push(Buffer.alloc(20e6, 1)), 20)'`;

const ofMemory: [string, string, typeof LIMITS, string][] = seesMemory
  ? [['of ever more memory', HOG, LIMITS, 'needs more than 191 MiB of memory']]
  : [];

/** What reads by a Helm that is this shell script. */
async function readerOf(script: string, limits = LIMITS) {
  const path = folder.path('helm');
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  const env = { PATH: process.env.PATH ?? '' };
  const tool: HelmTool = { path, version: '4.2.4', major: 4, env, outputFolder: folder.path('.') };
  return createHelmReader(tool, createSpawn(), { registries: [], mostAtOnce: 1, limits });
}

it.each<[string, string, typeof LIMITS, string]>([
  ['that never ends', 'exec sleep 60', { ...LIMITS, renderMs: 300 }, 'did not render the chart within 300ms'],
  ['of endless text', 'exec cat /dev/zero', LIMITS, 'renders more than 2 MiB'],
  ...ofMemory,
])(
  'a render %s is stopped long before the timeout of its chart, which is at fault',
  async (_, script, limits, says) => {
    const helm = await readerOf(script, limits);
    const settings = { skipSchemaValidation: false, patches: [] };
    const chart = { name: 'api', namespace: 'web', chart: 'charts/api', valuesFiles: [], setIntegers: [] };
    expect(await helm.template({ ...chart, settings, isUpgrade: false }, RUN)).toMatchObject({
      failure: {
        reason: 'chart',
        message: `helm template ${says} and was stopped`,
        remedy: expect.stringContaining('`range until`'),
      },
    });
  },
);

it.skipIf(!seesMemory)('a chart that takes ever more memory to pull is given up', async () => {
  const helm = await readerOf(HOG);
  const pulled = await helm.pull({ chart: 'oci://127.0.0.1:1/api', folder: folder.path('.') }, RUN);
  expect(pulled).toMatchObject({
    failure: {
      message: 'pull oci://127.0.0.1:1/api: helm pull needs more than 191 MiB of memory and was stopped',
      remedy: 'Look how large the chart, or the index of its repository, is.',
    },
  });
});

it('a chart of hooks alone renders an empty manifest, which Helm leaves out', async () => {
  const release = { name: 'api', info: {}, hooks: [{ path: 'api/hook.yaml', manifest: 'kind: Job' }] };
  const helm = await readerOf(`echo '${JSON.stringify(release)}'`);
  const settings = { skipSchemaValidation: false, patches: [] };
  const chart = { name: 'api', namespace: 'web', chart: 'charts/api', valuesFiles: [], setIntegers: [] };
  const request = { ...chart, settings, labels: {}, description: '' } as unknown as DeployRequest;
  const rendered = await helm.render(request, RUN);
  expect(rendered).toMatchObject({
    value: { manifest: '', chartHooks: expect.stringContaining('kind: Job') },
  });
});
