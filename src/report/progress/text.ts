import { takesAlong } from '../../model/holds-data.ts';
import type { Event } from '../../model/journal/event.ts';
import type { EventOf } from '../../model/journal/events-of.ts';
import { inputChangesText, MOST_NAMED } from '../../model/plan/input-change.ts';
import { PHASES } from '../../model/plan/phase.ts';
import {
  newNamespacesOf,
  onlyPart,
  type Plan,
  type PlannedRelease,
  runSteps,
} from '../../model/plan/plan.ts';
import type { ReleaseChanges } from '../../model/plan/release-changes.ts';
import { runStepText } from '../../model/plan/run-step-text.ts';
import type { Failure } from '../../model/result/failure.ts';
import type { LogLevel, Tone } from '../../system/log.ts';
import { formatDuration } from '../../util/duration.ts';
import { listText } from '../../util/list-text.ts';
import { unreachable } from '../../util/unreachable.ts';
import { rootCause } from '../failure.ts';
import { hookNames } from '../hook-names.ts';
import { changeLines } from '../plan/change-lines.ts';
import { orphanText } from '../plan/orphan-text.ts';
import { fallbackText, toolsText, versionChange } from '../wording.ts';

/** One line of the log. */
export interface ProgressLine {
  level: LogLevel;
  text: string;
  tone?: Tone;
}

/** A phase that ended well within this time had nothing to do and is not worth a line. */
const QUIET_MS = 50;

/** What the lines for an event depend on besides the event. */
export interface ProgressContext {
  plan: Plan;
  /** Since what it ends began. */
  tookMs: number;
  /** Why the operation was chosen, when that was decided again under the lease. */
  why: string | undefined;
  /** What an operation deletes, as far as it was told. */
  deletes: readonly string[];
  /** True for the message of a failure that a line had already. */
  wasTold(message: string): boolean;
}

/** The lines for one event, without the release's id; none when it is not worth one. */
export function progressText(event: Event, context: ProgressContext): ProgressLine[] {
  const { plan, tookMs, why, deletes, wasTold } = context;
  const took = formatDuration(tookMs);
  switch (event.type) {
    case 'run-planned':
      return [
        ...info(planText(plan)),
        ...addedLines(plan),
        ...namespaceLines(plan),
        ...plannedStepLines(plan),
        ...orphanLines(plan),
      ];
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

function planText({ command, manifest, environment, cluster, tools, dryRun, releases }: Plan): string {
  const what = `${dryRun ? 'dry run of ' : ''}${command} ${manifest}`;
  const charts = `${releases.length} ${releases.length === 1 ? 'chart' : 'charts'}`;
  return [
    `${what}${environment === undefined ? '' : ` for ${environment}`}: ${charts}`,
    `context ${cluster.context} (${cluster.server}, Kubernetes ${cluster.version})`,
    toolsText(tools),
  ].join(', ');
}

/** Which charts were not asked for, and why they are part of the run. */
function addedLines({ releases }: Plan): ProgressLine[] {
  return releases.flatMap(({ id, addedFor }) =>
    addedFor === undefined ? [] : info(`${id} added: ${addedFor} needs it`),
  );
}

/** What a step around all releases has done. */
function stepLines(plan: Plan, kind: EventOf<'run-step-ended'>['kind']): ProgressLine[] {
  const step = runSteps(plan).find((one) => one.kind === kind);
  return step === undefined || kind === 'delete-namespaces' ? [] : info(runStepText(step));
}

/** In a dry run: what the steps around all releases would do. */
function plannedStepLines(plan: Plan): ProgressLine[] {
  return plan.dryRun ? runSteps(plan).flatMap((step) => info(`would ${runStepText(step)}`)) : [];
}

function namespaceLines(plan: Plan): ProgressLine[] {
  const creates = plan.dryRun ? 'would create' : 'creates';
  return newNamespacesOf(plan).flatMap(({ name, meant }) =>
    meant === undefined
      ? info(`${creates} namespace ${name}`)
      : warning(`${creates} namespace ${name}, did you mean ${meant}?`),
  );
}

function orphanLines({ orphans = [] }: Plan): ProgressLine[] {
  return orphans.flatMap((orphan) => warning(`orphan ${orphanText(orphan)}`));
}

/** What a plan deletes is told at the end of the release. A destroy names in its plan what it deletes, and at its end what stays. */
function deletionText(plan: Plan, { release, deletes }: EventOf<'deletion'>): ProgressLine[] {
  const isDestroy = plan.releases.some(({ id, operation }) => id === release && operation === 'uninstall');
  return isDestroy || isDry(plan, release) ? [] : deletionLine('deletes', deletes);
}

/** What holds data is named first, and always. */
function deletionLine(verb: string, deletes: readonly string[]): ProgressLine[] {
  if (deletes.length === 0) return [];
  const data = deletes.filter((object) => takesAlong(object) !== undefined);
  const objects = [...data, ...deletes.filter((object) => takesAlong(object) === undefined)];
  const text = `${verb} ${listText(objects, Math.max(MOST_LISTED, data.length))}`;
  return [{ level: 'info', text, tone: 'removed' }];
}

const MOST_LISTED = 10;
const MOST_INPUTS = 50;

function isDry(plan: Plan, id: string): boolean {
  return plan.dryRun || plan.releases.find((planned) => planned.id === id)?.settings.dryRun === true;
}

/** What is about to be done; in a dry run the end alone says what would be. */
function startText(plan: Plan, id: string): ProgressLine[] {
  const release = plan.releases.find((planned) => planned.id === id);
  return release === undefined || isDry(plan, id) || isQuiet(release) ? [] : info(operationText(release));
}

/** Nothing happens to the release, so its end is all there is to say. */
function isQuiet({ operation }: PlannedRelease): boolean {
  return operation === 'unchanged' || operation === 'absent' || operation === 'skip';
}

/** `upgrade 1.2.0 -> 1.3.0 (inputs changed since revision 3)` */
function operationText(release: PlannedRelease): string {
  const { operation, chart, installed, why } = release;
  const part = onlyPart(release);
  const version = versionChange({
    operation,
    ...(chart && { chart }),
    ...(installed && {
      from: {
        revision: installed.revision,
        ...(installed.chartVersion !== undefined && { version: installed.chartVersion }),
      },
    }),
  });
  const what = part ? `${operation}, ${part} only` : operation;
  return [what, version, `(${why})`].filter((part) => part !== '').join(' ');
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

interface EndContext extends Pick<ProgressContext, 'deletes' | 'wasTold'> {
  release: PlannedRelease | undefined;
  why: string | undefined;
  took: string;
}

function endText(
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
function untold(failure: Failure | undefined, wasTold: ProgressContext['wasTold']): string {
  return failure === undefined || wasTold(failure.message) ? '' : `: ${rootCause(failure).message}`;
}

/** The name that the user gave, by the id in the events. */
function hookName(plan: Plan, id: string): string {
  return hookNames(plan).get(id) ?? id;
}

const lineOf =
  (level: LogLevel) =>
  (text: string): ProgressLine[] => [{ level, text }];
const debug = lineOf('debug');
const info = lineOf('info');
const warning = lineOf('warning');
const error = lineOf('error');
