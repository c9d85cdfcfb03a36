import { chmod, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { HelmTool } from '../../src/helm/contract.ts';
import { createHelmReader } from '../../src/helm/reader.ts';
import { createSpawn } from '../../src/system/spawn.ts';
import { useFolder } from '../rig/folder.ts';

const folder = useFolder();

/** Renders with a Helm that is this shell script. */
async function render(script: string, longestRenderMs: number) {
  const path = folder.path('helm');
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  const env = { PATH: process.env.PATH ?? '' };
  const tool: HelmTool = { path, version: '4.2.4', major: 4, env, outputFolder: folder.path('.') };
  const helm = createHelmReader(tool, createSpawn(), {
    registries: [],
    mostAtOnce: 1,
    longestRenderMs,
  });
  return helm.template(
    {
      name: 'api',
      namespace: 'web',
      chart: 'charts/api',
      valuesFiles: [],
      setIntegers: [],
      settings: { skipSchemaValidation: false, patches: [] },
      isUpgrade: false,
    },
    { signal: new AbortController().signal, timeoutMs: 300_000 },
  );
}

it.each([
  ['that never ends', 'exec sleep 60', 300, 'helm template did not render the chart within 300ms'],
  ['of endless text', 'exec cat /dev/zero', 60_000, 'helm template renders more than 64 MiB'],
])(
  'a render %s is stopped long before the timeout of its chart, which is at fault',
  async (_, script, ms, says) => {
    expect(await render(script, ms)).toMatchObject({
      failure: {
        reason: 'chart',
        message: `${says} and was stopped`,
        remedy: expect.stringContaining('`range until`'),
      },
    });
  },
);
