import type { Event } from '../../model/journal/event.ts';
import type { EventOf } from '../../model/journal/events-of.ts';
import { type Plan, runSteps } from '../../model/plan/plan.ts';
import { runStepText } from '../../model/plan/run-step-text.ts';
import { formatDuration } from '../../util/duration.ts';
import { listText } from '../../util/list-text.ts';
import { unreachable } from '../../util/unreachable.ts';
import { rootCause } from '../failure.ts';
import { hookNames } from '../hook-names.ts';
import { deletionText } from './deletion-lines.ts';
import { type EndContext, endText } from './end-text.ts';
import { debug, error, info, type ProgressLine, warning } from './lines.ts';
import { isDry, isQuiet, operationText } from './operation-text.ts';
import { planLines } from './plan-lines.ts';

/** A phase that ended well within this time had nothing to do and is not worth a line. */
const QUIET_MS = 50;
/** Of the objects that are not waited for. */
const MOST_LISTED = 10;

/** What the lines for an event depend on besides the event. */
export interface ProgressContext extends Pick<EndContext, 'deletes' | 'wasTold' | 'why'> {
  plan: Plan;
  /** Since what it ends began. */
  tookMs: number;
}

/** The lines for one event, without the release's id; none when it is not worth one. */
export function progressText(event: Event, context: ProgressContext): ProgressLine[] {
  const { plan, tookMs, why, deletes, wasTold } = context;
  const took = formatDuration(tookMs);
  switch (event.type) {
    case 'run-planned':
      return planLines(plan);
    case 'release-started':
      return startText(plan, event.release);
    case 'release-replanned':
      return info(`now ${event.planned.operation} (${event.planned.why})`);
    case 'phase-ended':
      if (event.failure) {
        const { message } = event.failure;
        return error(`${event.phase} failed after ${took}${wasTold(message) ? '' : `: ${message}`}`);
      }
      return tookMs < QUIET_MS && event.phase !== 'exec' ? [] : info(`${event.phase} ok ${took}`);
    case 'run-step-ended':
      return event.failure ? error(event.failure.message) : stepLines(plan, event.kind);
    case 'run-phase-ended':
      return event.failure ? error(`${event.phase} hooks of the run: ${event.failure.message}`) : [];
    case 'hook-started':
      return event.attempt > 1 ? info(`hook ${hookName(plan, event.hook)} attempt ${event.attempt}`) : [];
    case 'hook-ended':
      return hookText(`hook ${hookName(plan, event.hook)}`, event, took);
    case 'revision-changed':
      return debug(`revision ${event.revision} is ${event.status}`);
    case 'brought-back':
      return info(`brought back to revision ${event.to} first`);
    case 'rollback-started':
      return warning(
        event.to === 'absent' ? 'uninstalling the failed install' : `rolling back to revision ${event.to}`,
      );
    case 'rollback-ended':
      if (event.failure) return error(`rollback failed: ${event.failure.message}`);
      return info(event.to === 'absent' ? `uninstalled ${took}` : `rolled back ${took}`);
    case 'given-back':
      return [
        ...event.back.flatMap((object) => info(`given back as it was: ${object}`)),
        ...event.kept.flatMap(({ object, why }) =>
          warning(`${object} still bears the release's name, which the failed revision wrote on it: ${why}`),
        ),
      ];
    case 'diagnosed':
      return [
        ...(event.cause ? error(`cause: ${rootCause(event.cause).message}`) : []),
        ...info(`evidence is in ${event.folder}`),
      ];
    case 'warning':
      return warning(event.text);
    case 'release-ended':
      return endText(event, {
        release: plan.releases.find(({ id }) => id === event.release),
        why,
        took,
        deletes: isDry(plan, event.release) ? deletes : [],
        wasTold,
      });
    case 'deletion':
      return deletionText(plan, event);
    case 'url-found':
      return info(`is at ${event.url}`);
    case 'not-waited-for':
      return info(
        `does not wait for ${listText(event.objects, MOST_LISTED)}: \`ready\` of the manifest ignores it`,
      );
    // What is waited for is told by the heartbeat.
    case 'progress':
    case 'revision-unread':
    case 'lease-lost':
    case 'run-phase-started':
    case 'phase-started':
    case 'run-ended':
      return [];
    default:
      return unreachable(event);
  }
}

/** What a step around all releases has done. */
function stepLines(plan: Plan, kind: EventOf<'run-step-ended'>['kind']): ProgressLine[] {
  const step = runSteps(plan).find((one) => one.kind === kind);
  return step === undefined || kind === 'delete-namespaces' ? [] : info(runStepText(step));
}

/** What is about to be done; in a dry run the end alone says what would be. */
function startText(plan: Plan, id: string): ProgressLine[] {
  const release = plan.releases.find((planned) => planned.id === id);
  return release === undefined || isDry(plan, id) || isQuiet(release) ? [] : info(operationText(release));
}

function hookText(hook: string, event: EventOf<'hook-ended'>, took: string): ProgressLine[] {
  const note = event.note === undefined ? '' : ` (${event.note})`;
  const message = event.failure?.message ?? '';
  switch (event.outcome) {
    case 'succeeded':
      return info(`${hook} ok ${took}${note}`);
    case 'skipped':
      return info(`${hook} skipped${note}`);
    case 'allowed':
      return warning(`${hook} failed after ${took}, which is allowed: ${message}`);
    case 'failed':
      return error(`${hook} failed after ${took}: ${message}`);
    default:
      return unreachable(event.outcome);
  }
}

/** The name that the user gave, by the id in the events. */
function hookName(plan: Plan, id: string): string {
  return hookNames(plan).get(id) ?? id;
}
