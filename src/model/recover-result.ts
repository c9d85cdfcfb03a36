import type { Failure } from './failure.ts';
import type { ReleaseName, ReleaseStatus } from './release.ts';

/** What became of one release that was to be recovered. */
export interface RecoverResult extends ReleaseName {
  id: string;
  /** `would-recover` in a dry run. */
  outcome: 'recovered' | 'would-recover' | 'not-pending' | 'failed';
  /** Its newest revision and how that was found; absent when there is none, or it could not be read. */
  revision?: number;
  status?: ReleaseStatus;
  failure?: Failure;
}
