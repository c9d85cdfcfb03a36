import type { RunOutcome } from '../model/event.ts';
import type { Failure } from '../model/failure.ts';

/** How a run ended. */
export interface RunEnd {
  outcome: RunOutcome;
  /** The first failure that counts. */
  failure?: Failure;
}
