import type { Result } from '../../model/result.ts';
import { applyCrds } from '../release/crds.ts';
import type { ReleaseContext } from '../run-context.ts';

/** Applies the CRDs that the entry's `crds` names and waits until the API server serves them. */
export async function preExec(release: ReleaseContext): Promise<Result<undefined>> {
  return applyCrds(release);
}
