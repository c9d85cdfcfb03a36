import type { ReleaseStore } from '../helm/contract.ts';
import type { ObservedRelease, ReleaseName } from '../model/release.ts';
import type { Result } from '../model/result.ts';

/** The stored state of every entry's release by entry id, from one list; an absent release has no revisions. */
export async function observeReleases(
  _entries: ({ id: string } & ReleaseName)[],
  _store: ReleaseStore,
): Promise<Result<Map<string, ObservedRelease>>> {
  throw new Error('not written yet');
}
