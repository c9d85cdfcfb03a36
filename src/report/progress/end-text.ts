import type { EventOf } from '../../model/journal/events-of.ts';
import { inputChangesText, MOST_NAMED } from '../../model/plan/input-change.ts';
import { PHASES } from '../../model/plan/phase.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import type { ReleaseChanges } from '../../model/plan/release-changes.ts';
import type { Failure } from '../../model/result/failure.ts';
import { unreachable } from '../../util/unreachable.ts';
import { rootCause } from '../failure.ts';
import { changeLines } from '../plan/change-lines.ts';
import { fallbackText } from '../wording.ts';
import { deletionLine } from './deletion-lines.ts';
import { error, info, type ProgressLine } from './lines.ts';
import { isQuiet, operationText } from './operation-text.ts';

const MOST_INPUTS = 50;

/** What the end of a release is told with, besides its event. */
export interface EndContext {
  release: PlannedRelease | undefined;
  /** Why the operation was chosen, when that was decided again under the lease. */
  why: string | undefined;
  took: string;
  /** What the operation would delete, as far as it was told. */
  deletes: readonly string[];
  /** True for the message of a failure that a line had already. */
  wasTold(message: string): boolean;
}

/** How a release ended; of a plan, all that it would do. */
export function endText(
  event: EventOf<'release-ended'>,
  { release, why, took, deletes, wasTold }: EndContext,
): ProgressLine[] {
  const note = event.note === undefined ? '' : ` (${event.note})`;
  switch (event.outcome) {
    case 'planned':
      if (release === undefined) return [];
      return [
        ...info(
          `${isQuiet(release) ? '' : 'would '}${operationText(release).replace(/^rollback /, 'roll back ')}${note}`,
        ),
        ...deletionLine('  would delete', deletes),
        ...inputLines(release),
        ...plannedHookLines(release),
        ...fallbackLines(release),
        ...plannedChangeLines(event, release),
      ];
    case 'unchanged':
      return info(`unchanged${note || ` (${why ?? release?.why ?? 'as wanted'})`}`);
    case 'skipped':
      return info(`skipped${note}`);
    case 'succeeded':
      return info(`${release?.operation === 'absent' ? 'absent' : `succeeded ${took}`}${note}`);
    case 'failed':
    case 'timed-out':
    case 'cancelled':
      return [
        ...deletionLine('  would delete', deletes),
        ...plannedChangeLines(event),
        ...error(`${event.outcome} after ${took}${note}${untold(event.failure, wasTold)}`),
      ];
    default:
      return unreachable(event.outcome);
  }
}

/** What a plan would change, also when it fails: what a reviewer would have seen helps to see why. */
function plannedChangeLines({ changes }: EventOf<'release-ended'>, release?: PlannedRelease): ProgressLine[] {
  if (changes === undefined || (release?.operation === 'reinstall' && isEmpty(changes))) return [];
  return changeLines(changes).map(({ text, ...tone }) => ({ level: 'info', text: `  ${text}`, ...tone }));
}

/** That nothing changes would contradict a reinstall, which makes all of it anew. */
function isEmpty({ created, changed, dropped }: ReleaseChanges): boolean {
  return created.length + changed.length + dropped.length === 0;
}

/** The reason names the first of them. */
function inputLines({ inputChanges = [] }: PlannedRelease): ProgressLine[] {
  if (inputChanges.length <= MOST_NAMED) return [];
  return info(`  changed inputs: ${inputChangesText(inputChanges, MOST_INPUTS)}`);
}

/** The hooks that a real run would come to. */
function plannedHookLines({ phases }: PlannedRelease): ProgressLine[] {
  return PHASES.flatMap((phase) =>
    phases[phase].hooks.flatMap(({ name, condition }) =>
      info(`  hook ${name} in ${phase}${condition === undefined ? '' : `, if ${condition}`}`),
    ),
  );
}

/** Where a failure goes back to; a warning explains what is unusual about it. */
function fallbackLines({ fallback }: PlannedRelease): ProgressLine[] {
  return fallback === undefined ? [] : info(`  ${fallbackText(fallback)}`);
}

/** What explains a failure is told once, at the end of the run. */
function untold(failure: Failure | undefined, wasTold: EndContext['wasTold']): string {
  return failure === undefined || wasTold(failure.message) ? '' : `: ${rootCause(failure).message}`;
}
