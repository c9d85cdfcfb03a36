import type { Deps, RunOptions } from '../session/contract.ts';
import { openManifest } from '../session/open-manifest.ts';
import type { Outcome } from './contract.ts';

/** Reads and checks the manifest and every file it names; needs no cluster and no tools. */
export async function validate(options: RunOptions, deps: Deps): Promise<Outcome> {
  const loaded = await openManifest(options, deps);
  if (!loaded.ok) return { kind: 'invalid', issues: loaded.issues };
  const { manifest, entries } = loaded;
  const charts = `${entries.length} ${entries.length === 1 ? 'chart' : 'charts'}`;
  return { kind: 'valid', warnings: [], summary: `${manifest.file} is valid: ${charts}, id ${manifest.id}` };
}
