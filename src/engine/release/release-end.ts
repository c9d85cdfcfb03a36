import type { ReleaseOutcome } from '../../model/event.ts';
import type { Failure } from '../../model/failure.ts';
import type { ReleaseChanges } from '../../model/release-changes.ts';

/** How a release ended; `note` says why nothing was done. */
export interface ReleaseEnd {
  outcome: ReleaseOutcome;
  failure?: Failure;
  note?: string;
  /** Of a plan: what would change. */
  changes?: ReleaseChanges;
}
