import type { Outcome } from '../commands/contract.ts';
import type { Failure } from '../model/failure.ts';
import { unreachable } from '../util/unreachable.ts';

/** What a shell is told: 0 ok, 1 failed or timed out, 2 changed, 3 the manifest or the usage is wrong, 130 cancelled. */
export type ExitCode = 0 | 1 | 2 | 3 | 130;

/** `detailed`: a run that changed something, or would have, says so by 2. */
export function exitCodeOf(outcome: Outcome, { detailed }: { detailed: boolean }): ExitCode {
  switch (outcome.kind) {
    case 'invalid':
      return 3;
    case 'valid':
      return 0;
    case 'failed-early':
      return exitCodeOfFailure(outcome.failure);
    case 'unlocked':
      return outcome.releases.some((release) => release.outcome === 'failed') ? 1 : 0;
    case 'ran':
      if (outcome.outcome === 'cancelled') return 130;
      if (outcome.outcome === 'failed' || outcome.outcome === 'timed-out') return 1;
      return detailed && outcome.result.changed ? 2 : 0;
    default:
      return unreachable(outcome);
  }
}

/** The exit code of a run that failed before there was a plan. */
export function exitCodeOfFailure({ reason }: Failure): ExitCode {
  if (reason === 'invalid-manifest') return 3;
  return reason === 'cancelled' ? 130 : 1;
}
