import type { Failure } from './failure.ts';
import type { ReleaseName, ReleaseStatus } from './release.ts';

/** What became of one release that was to be unlocked. */
export interface UnlockResult extends ReleaseName {
  id: string;
  /** `would-unlock` in a dry run. */
  outcome: 'unlocked' | 'would-unlock' | 'not-pending' | 'failed';
  /** Its newest revision and how that was found; absent when there is none, or it could not be read. */
  revision?: number;
  status?: ReleaseStatus;
  failure?: Failure;
}
