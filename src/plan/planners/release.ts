import { describeCondition } from '../../hooks/definition/condition.ts';
import type { LoadedHook } from '../../hooks/hook.ts';
import { kindNamed } from '../../hooks/registry.ts';
import type { ChartEntry } from '../../manifest/manifest.ts';
import type { Action, Operation } from '../../model/plan/operation.ts';
import { PHASES, type Phase } from '../../model/plan/phase.ts';
import type { InstalledRelease, NewNamespace, PlannedHook, PlannedRelease } from '../../model/plan/plan.ts';
import type { PlannedDrift } from '../../model/plan/planned-drift.ts';
import { deployed, newest, type ObservedRelease, type RevisionRecord } from '../../model/release/release.ts';
import { isTrusted } from '../../model/release/trusted-revision.ts';
import type { Failure } from '../../model/result/failure.ts';
import type { ReleaseFacts } from '../../observe/release-facts.ts';
import { type Decision, type DecisionInput, decide } from '../decide.ts';
import { fallbackOf } from '../fallback.ts';
import { runsOn } from '../phases.ts';
import { closingSteps, openingSteps, phaseSteps, type StepsInput } from '../release-steps.ts';

export interface ReleaseOptions {
  command: 'deploy' | 'destroy';
  /** Nothing counts as unchanged. */
  force: boolean;
  ownId: DecisionInput['ownId'];
  takeOver: boolean;
  /** The namespaces that a deploy makes. */
  newNamespaces: readonly NewNamespace[];
}

/** Turns one chart entry and what was observed of it into what would happen. Pure; called when planning and again under the lease. */
export function planRelease(entry: ChartEntry, facts: ReleaseFacts, options: ReleaseOptions): PlannedRelease {
  const action = actionFor(entry, options.command);
  const decision = decide({
    action,
    observed: facts.observed,
    digest: facts.digest,
    ...(facts.usesLookup !== undefined && { usesLookup: facts.usesLookup }),
    ...(facts.inputChanges && { inputChanges: facts.inputChanges }),
    unchanged: entry.settings.unchanged,
    protected: entry.settings.protected,
    execReplaced: entry.hooks.exec.some((hook) => runsOn('exec', hook.item.when, 'upgrade')),
    force: options.force,
    ownId: options.ownId,
    takeOver: options.takeOver,
    ...(facts.drift && { drift: facts.drift }),
    takenAway: facts.drift?.takenAway ?? facts.takenAway ?? [],
    takeOwnership: entry.settings.takeOwnership,
    ...(facts.sameAsStored !== undefined && { sameAsStored: facts.sameAsStored }),
    ...(facts.installedChart && { installedChartVersion: facts.installedChart.version }),
    ...(entry.settings.reinstallBelow !== undefined && { reinstallBelow: entry.settings.reinstallBelow }),
  });
  return asPlanned(entry, facts, { action, decision, newNamespaces: options.newNamespaces });
}

/** Plans to restore what a release stores. Of its chart nothing is known, and nothing needed. */
export function planRestore(
  entry: ChartEntry,
  { record, drift, observed }: { record: RevisionRecord; drift: PlannedDrift; observed: ObservedRelease },
): PlannedRelease {
  const { inputs, details } = record;
  const facts: ReleaseFacts = {
    observed,
    drift,
    ...(inputs !== undefined && { digest: inputs }),
    ...(details?.chart && { installedChart: details.chart }),
  };
  const why = `drifted from revision ${drift.revision}: ${drift.summary}`;
  const refused = isTrusted(observed, record) ? undefined : isUntrusted(observed, record);
  const decision: Decision = { operation: 'restore', scope: 'all', why, ...(refused && { refused }) };
  return asPlanned(entry, facts, { action: 'deploy', decision, newNamespaces: [] });
}

function isUntrusted({ name, namespace }: ObservedRelease, { revision }: RevisionRecord): Failure {
  return {
    reason: 'conflict',
    message: `revision ${revision} of release ${namespace}/${name} is not restored: no run of this project has stored it`,
    remedy: 'Deploy the release, which makes it what the manifest says.',
  };
}

/** Turns a decision about a chart entry into what is done because of it. */
function asPlanned(
  entry: ChartEntry,
  facts: ReleaseFacts,
  {
    action,
    decision: { refused, scope, resumes, ...decision },
    newNamespaces,
  }: { action: Action; decision: Decision; newNamespaces: readonly NewNamespace[] },
): PlannedRelease {
  const blocked = facts.failure ?? refused;
  const hooks = plannedHooks(entry, decision.operation, { scope, resumes });
  const input: StepsInput = {
    decision: { ...decision, scope },
    settings: entry.settings,
    namespace: entry.namespace,
    observed: facts.observed,
    newNamespaces,
    digest: facts.digest,
    ...(facts.drift && decision.operation === 'restore' && { drift: facts.drift }),
    inSync: facts.inSync === true,
    execReplaced: hooks.exec.length > 0,
  };
  const installed = installedRelease(facts);
  const phases = byPhase((phase) => ({ steps: phaseSteps(phase, input), hooks: hooks[phase] }));
  const { operation } = decision;
  const fallback = fallbackOf({ operation, settings: entry.settings, phases }, facts.observed);
  return {
    id: entry.id,
    name: entry.name,
    namespace: entry.namespace,
    location: entry.location,
    action,
    ...decision,
    needs: entry.needs,
    settings: entry.settings,
    opening: openingSteps(input),
    phases,
    ...(fallback && { fallback }),
    closing: closingSteps(input),
    ...(facts.chart && { chart: facts.chart }),
    ...(installed && { installed }),
    ...(facts.digest !== undefined && { digest: facts.digest }),
    ...(facts.inputChanges && action === 'deploy' && { inputChanges: facts.inputChanges }),
    ...(facts.parts && { parts: facts.parts }),
    ...(facts.drift && decision.operation === 'restore' && { drift: facts.drift }),
    ...(blocked && { blocked }),
    ...(refused && isForRun(refused, action) && { refused: { location: entry.location, ...refused } }),
  };
}

/** Whether nothing of the whole run may be performed: what is only protected from a reinstall fails alone. */
function isForRun({ reason }: Failure, action: Action): boolean {
  return action === 'destroy' || reason === 'conflict';
}

/** The destroy command turns deployments around; what is skipped stays skipped. */
export function actionFor(entry: ChartEntry, command: 'deploy' | 'destroy'): Action {
  return command === 'destroy' && entry.action === 'deploy' ? 'destroy' : entry.action;
}

/** The public part of a hook. */
export function planHook({ id, title, item, location }: LoadedHook): PlannedHook {
  return {
    id,
    name: title,
    kind: item.kind,
    summary: kindNamed(item.kind).describe(item.spec),
    ...(item.if !== undefined && { condition: describeCondition(item.if) }),
    location,
  };
}

/** The hooks of an entry that run in an operation. */
export function plannedHooks(
  entry: ChartEntry,
  operation: Operation,
  { scope, resumes }: Pick<Decision, 'scope' | 'resumes'>,
): Record<Phase, PlannedHook[]> {
  const isDone = (phase: Phase) => resumes && (phase === 'checkPrerequisites' || phase === 'preExec');
  return byPhase((phase) =>
    scope === 'mark' || isDone(phase)
      ? []
      : entry.hooks[phase].filter((hook) => runsOn(phase, hook.item.when, operation)).map(planHook),
  );
}

export function byPhase<Value>(of: (phase: Phase) => Value): Record<Phase, Value> {
  return Object.fromEntries(PHASES.map((phase) => [phase, of(phase)])) as Record<Phase, Value>;
}

export function installedRelease({
  observed,
  installedChart,
}: Pick<ReleaseFacts, 'observed' | 'installedChart'>): InstalledRelease | undefined {
  const last = newest(observed);
  if (!last) return undefined;
  const live = deployed(observed);
  return {
    revision: last.revision,
    uid: last.uid,
    status: last.status,
    ...(live && { deployedRevision: live.revision }),
    ...(installedChart && { chartName: installedChart.name, chartVersion: installedChart.version }),
  };
}
