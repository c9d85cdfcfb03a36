import type { ClusterReader } from '../cluster/contract.ts';
import type { Json } from '../model/json.ts';
import type { ReleaseSettings } from '../model/plan.ts';
import type { ReleaseName } from '../model/release.ts';
import type { Result } from '../model/result.ts';

/** Everything that goes into a release. */
export interface Inputs {
  release: ReleaseName;
  manifestId: string;
  clusterUid: string;
  chartPath: string;
  /** Staged, in order of precedence. */
  valuesFiles: string[];
  crdFiles: string[];
  settings: ReleaseSettings;
  /** The chart's hook definitions by phase, as they stand after interpolation. */
  hooks: Json;
  /** Absolute paths of the files that hooks name. */
  hookFiles: string[];
}

/** `digest` is undefined when it cannot be known, and `note` says why (`its templates use lookup`). */
export type InputsDigest = { digest: string; note?: undefined } | { digest?: undefined; note: string };

/** 40 hex digits over the inputs: 24 over what Helm and the CRD step are given, 16 over the hooks, tests and the files they name. */
export async function digestInputs(_inputs: Inputs, _reader: ClusterReader): Promise<Result<InputsDigest>> {
  throw new Error('not written yet');
}

/** How the inputs of a marked revision differ from the wanted ones. */
export function compareDigests(_marked: string, _wanted: string): 'same' | 'hooks-differ' | 'differ' {
  throw new Error('not written yet');
}
