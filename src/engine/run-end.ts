import type { RunOutcome } from '../model/journal/event.ts';
import type { Failure } from '../model/result/failure.ts';

/** How a run ended. */
export interface RunEnd {
  outcome: RunOutcome;
  /** The first failure that counts. */
  failure?: Failure;
}
