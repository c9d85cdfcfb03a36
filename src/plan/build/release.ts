import type { LoadedHook } from '../../hooks/hook.ts';
import { kindNamed } from '../../hooks/registry.ts';
import type { ChartEntry } from '../../manifest/manifest.ts';
import type { Failure } from '../../model/failure.ts';
import { type Action, deploys, type Operation } from '../../model/operation.ts';
import { PHASES, type Phase } from '../../model/phase.ts';
import type { InstalledRelease, PlannedHook, PlannedPhase, PlannedRelease } from '../../model/plan.ts';
import { deployed, newest } from '../../model/release.ts';
import type { ReleaseFacts } from '../../observe/release-facts.ts';
import { type Decision, type DecisionInput, decide } from '../decide.ts';
import { runsOn } from '../phases.ts';

export interface ReleaseOptions {
  command: 'deploy' | 'destroy';
  /** Nothing counts as unchanged. */
  force: boolean;
  ownIds: DecisionInput['ownIds'];
  takeOver: boolean;
}

/** Turns one chart entry and what was observed of it into what would happen. Pure; called when planning and again under the lease. */
export function planRelease(entry: ChartEntry, facts: ReleaseFacts, options: ReleaseOptions): PlannedRelease {
  const action = actionFor(entry, options.command);
  const { refused, ...decision } = decide({
    action,
    observed: facts.observed,
    digest: facts.digest,
    ...(facts.usesLookup !== undefined && { usesLookup: facts.usesLookup }),
    ...(facts.inputChanges && { inputChanges: facts.inputChanges }),
    unchanged: entry.settings.unchanged,
    protected: entry.settings.protected,
    execReplaced: entry.hooks.exec.some((hook) => runsOn('exec', hook.item.when, 'upgrade')),
    force: options.force,
    ownIds: options.ownIds,
    takeOver: options.takeOver,
    ...(facts.sameAsStored !== undefined && { sameAsStored: facts.sameAsStored }),
    ...(facts.installedChart && { installedChartVersion: facts.installedChart.version }),
    ...(entry.settings.reinstallBelow !== undefined && { reinstallBelow: entry.settings.reinstallBelow }),
  });
  const blocked = facts.failure ?? refused;
  const installed = installedRelease(facts);
  return {
    id: entry.id,
    name: entry.name,
    namespace: entry.namespace,
    location: entry.location,
    action,
    ...decision,
    needs: entry.needs,
    settings: entry.settings,
    phases: planPhases(entry, decision),
    ...(facts.chart && { chart: facts.chart }),
    ...(installed && { installed }),
    ...(facts.digest !== undefined && { digest: facts.digest }),
    ...(facts.inputChanges && action === 'deploy' && { inputChanges: facts.inputChanges }),
    ...(facts.parts && { parts: facts.parts }),
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
  return { id, name: title, kind: item.kind, summary: kindNamed(item.kind).describe(item.spec), location };
}

function planPhases(entry: ChartEntry, decision: Decision): Record<Phase, PlannedPhase> {
  const nothing: PlannedPhase = { builtIn: false, hooks: [] };
  const phase = (name: Phase): [Phase, PlannedPhase] => {
    if (decision.effort === 'mark-only') return [name, nothing];
    const hooks = entry.hooks[name].filter((hook) => runsOn(name, hook.item.when, decision.operation));
    return [
      name,
      { builtIn: hasBuiltIn(name, entry, decision, hooks.length > 0), hooks: hooks.map(planHook) },
    ];
  };
  return Object.fromEntries(PHASES.map(phase)) as Record<Phase, PlannedPhase>;
}

/** Whether the engine itself has something to do in a phase. */
function hasBuiltIn(phase: Phase, entry: ChartEntry, decision: Decision, hasHooks: boolean): boolean {
  const { settings } = entry;
  const performs = decision.effort === 'perform';
  const deploying = performs && deploys(decision.operation);
  const uninstalling = decision.operation === 'uninstall';
  switch (phase) {
    case 'checkPrerequisites':
      return changes(decision.operation);
    case 'preExec':
      return deploying && settings.crds !== undefined && settings.crds.policy !== 'skip';
    case 'exec':
      return (deploying || uninstalling) && !hasHooks;
    case 'postExec':
      return (
        (deploying && settings.test.enabled) || (uninstalling && settings.crds?.deleteOnDestroy === true)
      );
    case 'validate':
      return deploying || (decision.operation === 'unchanged' && settings.unchanged === 'verify');
    case 'onFailure':
    case 'finally':
      return false;
  }
}

function changes(operation: Operation): boolean {
  return deploys(operation) || operation === 'uninstall';
}

function installedRelease({ observed, installedChart }: ReleaseFacts): InstalledRelease | undefined {
  const last = newest(observed);
  if (!last) return undefined;
  const live = deployed(observed);
  return {
    revision: last.revision,
    status: last.status,
    ...(live && { deployedRevision: live.revision }),
    ...(installedChart && { chartName: installedChart.name, chartVersion: installedChart.version }),
  };
}
