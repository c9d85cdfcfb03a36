import type { Result } from '../model/result.ts';
import type { Spawn } from '../system/process.ts';

export interface HelmVersion {
  /** Without `v`: `4.2.4`. */
  version: string;
  major: 3 | 4;
}

/** Reads the output of `helm version --template '{{.Version}}'` or `--short`; refuses what is older than 3.18. */
export function parseHelmVersion(_text: string): Result<HelmVersion> {
  throw new Error('not written yet');
}

/** Asks a Helm binary for its version. */
export async function detectHelmVersion(
  _spawn: Spawn,
  _path: string,
  _env: Record<string, string>,
): Promise<Result<HelmVersion>> {
  throw new Error('not written yet');
}
