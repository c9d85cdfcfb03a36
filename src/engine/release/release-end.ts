import type { ReleaseOutcome } from '../../model/journal/event.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
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

/** The end of a release to which nothing is done. */
export function simpleEnd({ operation, why }: PlannedRelease): ReleaseEnd {
  if (operation === 'skip') return { outcome: 'skipped', note: why };
  return operation === 'unchanged' ? { outcome: 'unchanged' } : { outcome: 'succeeded', note: why };
}
