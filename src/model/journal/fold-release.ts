import type { Operation } from '../plan/operation.ts';
import { MAIN_PHASES, PHASES, type Phase } from '../plan/phase.ts';
import { onlyPart, type PlannedRelease } from '../plan/plan.ts';
import type { Failure } from '../result/failure.ts';
import type { PhaseResult, ReleaseResult } from '../result/run-result.ts';
import type { Event } from './event.ts';
import { eventsOf } from './events-of.ts';
import { foldHooks } from './fold-hooks.ts';
import { foldServing, servedByRollback } from './fold-serving.ts';

/** The result of one release from the events that carry its id; `lastAt` ends what was cut off, in Unix milliseconds. */
export function foldRelease(
  planned: PlannedRelease,
  events: readonly Event[],
  run: { dryRun: boolean; lastAt: number },
): ReleaseResult {
  const decided = eventsOf(events, 'release-replanned').at(-1)?.planned ?? planned;
  const started = eventsOf(events, 'release-started').at(0);
  const ended = eventsOf(events, 'release-ended').at(-1);
  const phases = foldPhases(events, run.lastAt);
  const outcome = ended?.outcome ?? (started ? 'interrupted' : run.dryRun ? 'planned' : 'skipped');
  const note = ended?.note ?? (outcome === 'skipped' ? 'the run ended before it' : undefined);
  const failure = foldFailure(events, phases);
  const rolledBack = eventsOf(events, 'rollback-ended').findLast((event) => event.failure === undefined);
  const rolledBackTo = rolledBack && { rolledBackTo: rolledBack.to };
  const diagnosed = eventsOf(events, 'diagnosed').at(-1);
  const from = revisionBefore(planned);
  const { operation, why } = decided;
  const to = revisionAfter(planned, events, { operation, outcome, ...rolledBackTo });
  const serves = FAILED.has(outcome)
    ? foldServing(planned, events, ended !== undefined)
    : outcome === 'succeeded'
      ? servedByRollback(decided, to)
      : undefined;
  const url = eventsOf(events, 'url-found').at(-1)?.url;
  return {
    id: planned.id,
    ...(planned.location && { location: planned.location }),
    name: planned.name,
    namespace: planned.namespace,
    action: planned.action,
    operation,
    why,
    ...(planned.inputChanges && { inputChanges: planned.inputChanges }),
    needs: planned.needs,
    outcome,
    ...(note !== undefined && { note }),
    ...(planned.chart && { chart: planned.chart }),
    ...(from && { from }),
    ...(to && { to }),
    changed: hasChanged(decided, events, outcome),
    ...(ended?.changes && { changes: ended.changes }),
    ...(outcome === 'planned' && decided.fallback && { fallback: decided.fallback }),
    ...(started && { startedAt: new Date(started.at).toISOString() }),
    durationMs: started === undefined ? 0 : (ended?.at ?? run.lastAt) - started.at,
    ...(failure && { failure }),
    otherFailures: foldOtherFailures(events, phases, failure),
    ...rolledBackTo,
    ...(serves !== undefined && { serves }),
    ...(url !== undefined && { url }),
    ...foldDeletions(events),
    ...(diagnosed && { diagnostics: diagnosed.folder }),
    ...(diagnosed?.cost && { diagnosisCost: diagnosed.cost }),
    phases,
    hooks: PHASES.flatMap((phase) =>
      foldHooks(phase, decided.phases[phase].hooks, events, {
        planned: outcome === 'planned',
        lastAt: run.lastAt,
      }),
    ),
    ...foldIgnored(events),
    warnings: eventsOf(events, 'warning').map((event) => event.text),
  };
}

function foldIgnored(events: readonly Event[]): Pick<ReleaseResult, 'ignored'> {
  const objects = eventsOf(events, 'not-waited-for').flatMap((event) => event.objects);
  return objects.length > 0 ? { ignored: [...new Set(objects)] } : {};
}

function foldDeletions(events: readonly Event[]): Pick<ReleaseResult, 'deletes' | 'stays'> {
  const all = eventsOf(events, 'deletion');
  if (all.length === 0) return {};
  const stays = new Map(all.flatMap((event) => event.stays).map((item) => [item.object, item]));
  return { deletes: [...new Set(all.flatMap((event) => event.deletes))], stays: [...stays.values()] };
}

function foldPhases(events: readonly Event[], lastAt: number): PhaseResult[] {
  return eventsOf(events, 'phase-started').map(({ phase, at }) => {
    const ended = eventsOf(events, 'phase-ended').find((event) => event.phase === phase);
    return {
      phase,
      startedAt: new Date(at).toISOString(),
      durationMs: (ended?.at ?? lastAt) - at,
      ...(ended?.failure && { failure: ended.failure }),
    };
  });
}

/** The first error, with the cause that the evidence showed. */
function foldFailure(events: readonly Event[], phases: PhaseResult[]): Failure | undefined {
  const failure =
    eventsOf(events, 'release-ended').at(-1)?.failure ??
    phases.find((result) => isMain(result.phase) && result.failure)?.failure;
  const cause = eventsOf(events, 'diagnosed').find((event) => event.cause)?.cause;
  if (failure === undefined || cause === undefined) return failure;
  // The phase itself has said it; the diagnosis knows what kind of fault it is, and often a better remedy.
  if (cause.message === failure.message)
    return { ...cause, ...failure, ...(cause.code && { code: cause.code }) };
  return failure.cause === undefined ? { ...failure, cause } : failure;
}

/** Beside the first one; when nothing but a `finally` hook failed, that is the first one. */
function foldOtherFailures(
  events: readonly Event[],
  phases: PhaseResult[],
  first: Failure | undefined,
): Failure[] {
  const afterwards = phases.filter((result) => !isMain(result.phase)).map((result) => result.failure);
  const rollbacks = eventsOf(events, 'rollback-ended').map((event) => event.failure);
  return [...rollbacks, ...afterwards].filter(
    (failure): failure is Failure => failure !== undefined && failure.message !== first?.message,
  );
}

function isMain(phase: Phase): boolean {
  return MAIN_PHASES.some((main) => main === phase);
}

function revisionBefore({ installed }: PlannedRelease): ReleaseResult['from'] {
  if (installed === undefined) return undefined;
  const version = installed.chartVersion;
  return { revision: installed.revision, ...(version !== undefined && { version }) };
}

/** What is there now; undefined when nothing is, or when nothing has happened yet. */
function revisionAfter(
  planned: PlannedRelease,
  events: readonly Event[],
  ending: Pick<ReleaseResult, 'operation' | 'outcome' | 'rolledBackTo'>,
): ReleaseResult['to'] {
  const uninstalled = ending.operation === 'uninstall' && ending.outcome === 'succeeded';
  if (uninstalled || ending.rolledBackTo === 'absent' || ending.outcome === 'planned') return undefined;
  const before = revisionBefore(planned);
  const changed = eventsOf(events, 'revision-changed').at(-1);
  if (changed === undefined) return before;
  const version = ending.rolledBackTo === undefined ? planned.chart?.version : before?.version;
  return { revision: changed.revision, ...(version !== undefined && { version }) };
}

/** In a dry run: whether a real one would change something. */
function hasChanged(
  decided: PlannedRelease,
  events: readonly Event[],
  outcome: ReleaseResult['outcome'],
): boolean {
  if (!CHANGING.includes(decided.operation)) return false;
  if (onlyPart(decided)) {
    return eventsOf(events, 'hook-ended').some((event) => event.outcome === 'succeeded');
  }
  return (
    outcome === 'planned' ||
    eventsOf(events, 'revision-changed').length > 0 ||
    eventsOf(events, 'phase-ended').some((event) => event.phase === 'exec' && event.failure === undefined)
  );
}

const FAILED = new Set<ReleaseResult['outcome']>(['failed', 'timed-out', 'cancelled', 'interrupted']);

const CHANGING: Operation[] = [
  'install',
  'upgrade',
  'reinstall',
  'uninstall',
  'restore',
  'rollback',
  'recover',
];
