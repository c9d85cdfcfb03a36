import type { ReleaseOutcome } from '../../model/journal/event.ts';
import type { ReleaseChanges } from '../../model/plan/release-changes.ts';
import type { Failure } from '../../model/result/failure.ts';

/** How a release ended; `note` says why nothing was done. */
export interface ReleaseEnd {
  outcome: ReleaseOutcome;
  failure?: Failure;
  note?: string;
  /** Of a plan: what would change. */
  changes?: ReleaseChanges;
}
