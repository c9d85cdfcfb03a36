import { RUN_PHASES } from '../plan/phase.ts';
import { newNamespacesOf } from '../plan/plan.ts';
import type { Failure } from '../result/failure.ts';
import type { ReleaseResult, RunResult } from '../result/run-result.ts';
import type { Cost, Event } from './event.ts';
import { eventsOf } from './events-of.ts';
import { foldHooks } from './fold-hooks.ts';
import { foldRelease } from './fold-release.ts';
import { foldRunSteps } from './fold-run-steps.ts';

/**
 * What happened, from a journal or the beginning of one: a run that was killed folds into what is known of it, with the
 * outcome `interrupted`. A journal begins with `run-planned`; anything else is a bug and throws.
 */
export function foldEvents(events: readonly Event[]): RunResult {
  const [planned] = events;
  if (planned?.type !== 'run-planned') throw new Error('a journal begins with run-planned');
  const { plan, commit, runUrl, startedAt = planned.at } = planned;
  const ended = eventsOf(events, 'run-ended').at(-1);
  // What `post` adds to the journal of a run that ended is no part of its time.
  const lastAt = (ended ?? events.at(-1) ?? planned).at;
  const releases = plan.releases.map((release) =>
    foldRelease(
      release,
      events.filter((event) => releaseOf(event) === release.id),
      { dryRun: plan.dryRun, lastAt },
    ),
  );
  const newNamespaces = newNamespacesOf(plan);
  const runSteps = foldRunSteps(plan, events);
  const failure = ended === undefined ? firstFailure(events, releases) : ended.failure;
  return {
    formatVersion: 2,
    command: plan.command,
    manifest: plan.manifest,
    manifestId: plan.manifestId,
    ...(plan.environment !== undefined && { environment: plan.environment }),
    outcome: ended?.outcome ?? 'interrupted',
    dryRun: plan.dryRun,
    changed: releases.some((release) => release.changed) || runSteps.some((step) => step.changed),
    startedAt: new Date(startedAt).toISOString(),
    durationMs: lastAt - startedAt,
    cluster: plan.cluster,
    tools: plan.tools,
    ...(commit !== undefined && { commit }),
    ...(runUrl !== undefined && { runUrl }),
    ...(plan.orphans && { orphans: plan.orphans }),
    ...(newNamespaces.length > 0 && { newNamespaces }),
    ...(failure && { failure }),
    counts: count(releases),
    ...(runSteps.length > 0 && { runSteps }),
    runHooks: RUN_PHASES.flatMap((phase) =>
      foldHooks(phase, plan.runPhases[phase].hooks, events, { planned: plan.dryRun, lastAt }),
    ),
    releases,
    warnings: eventsOf(events, 'warning')
      .filter((event) => event.release === undefined)
      .map((event) => event.text),
    cost: ended?.cost ?? NO_COST,
  };
}

function releaseOf(event: Event): string | undefined {
  return 'release' in event ? event.release : undefined;
}

/** What a journal without an end failed of: the first failed release, or run-level hook, that is known. */
function firstFailure(events: readonly Event[], releases: ReleaseResult[]): Failure | undefined {
  const failedFirst = eventsOf(events, 'release-ended').find(
    (event) => event.outcome === 'failed' || event.outcome === 'timed-out',
  );
  return (
    releases.find((release) => release.id === failedFirst?.release)?.failure ??
    releases.find((release) => release.outcome === 'interrupted' && release.failure)?.failure ??
    eventsOf(events, 'run-phase-ended').find((event) => event.failure)?.failure
  );
}

function count(releases: ReleaseResult[]): RunResult['counts'] {
  const counts: RunResult['counts'] = {
    succeeded: 0,
    unchanged: 0,
    failed: 0,
    'timed-out': 0,
    cancelled: 0,
    skipped: 0,
    planned: 0,
    interrupted: 0,
  };
  for (const { outcome } of releases) counts[outcome] += 1;
  return counts;
}

const NO_COST: Cost = {
  helmProcesses: 0,
  kubectlProcesses: 0,
  scriptProcesses: 0,
  apiCalls: 0,
  apiBytes: 0,
};
