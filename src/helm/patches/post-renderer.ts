import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writePrivateFile } from '../../system/files.ts';

/** Only Helm 4 knows it: there a post-renderer is a plugin. */
const PLUGIN = 'lifecycle';

/** Helm expands variables in it and cuts the command at spaces, so that what it starts stands among the arguments. */
const PLUGIN_YAML = {
  apiVersion: 'v1',
  type: 'postrenderer/v1',
  name: PLUGIN,
  version: '1.0.0',
  runtime: 'subprocess',
  runtimeConfig: {
    platformCommand: [
      { command: '/usr/bin/env', args: [] },
      { os: 'windows', command: 'cmd', args: ['/c'] },
    ],
  },
};

/** Arguments that make Helm send what it has rendered through a program. `dataHome` is Helm's, where the plugin is put. */
export async function postRendererArgs(
  major: 3 | 4,
  [file = '', ...args]: readonly string[],
  dataHome: string,
): Promise<string[]> {
  if (major === 3) return ['--post-renderer', file, ...asArgs(args)];
  const plugin = join(dataHome, 'plugins', PLUGIN);
  await mkdir(plugin, { recursive: true, mode: 0o700 });
  await writePrivateFile(plugin, 'plugin.yaml', JSON.stringify(PLUGIN_YAML));
  return ['--post-renderer', PLUGIN, ...asArgs([file, ...args])];
}

function asArgs(words: readonly string[]): string[] {
  return words.map((word) => `--post-renderer-args=${word}`);
}
