import type { ChartEntry } from '../../manifest/manifest.ts';
import { type BuiltInStep, stepOf } from '../../model/plan/built-in-step.ts';
import { type Operation, WHEN_SHORTHANDS } from '../../model/plan/operation.ts';
import { PHASES, type Phase } from '../../model/plan/phase.ts';
import type { PlannedPhase, PlannedRelease } from '../../model/plan/plan.ts';
import { newest, type ObservedRelease, type RevisionRecord } from '../../model/release/release.ts';
import { haveSameHooks, UNKNOWN_INPUTS, withUnknownHooks } from '../../observe/inputs-digest.ts';
import { type DecisionInput, refuseOthers } from '../decide.ts';
import { runsOn } from '../phases.ts';
import { chooseTarget, type StoredRevisions } from '../rollback-choice.ts';
import { byPhase, installedRelease, planHook } from './release.ts';

export interface RollbackOptions extends Pick<DecisionInput, 'ownId' | 'takeOver'> {
  /** The stored revision that is asked for. */
  revision: number | undefined;
}

/** Plans to bring back a stored revision of an entry's release: Helm, the wait, the hooks that ask for it, and the mark. */
export function planRollback(
  entry: ChartEntry,
  { observed, stored }: StoredRevisions,
  { revision, ownId, takeOver }: RollbackOptions,
): PlannedRelease {
  const { target, ...choice } = chooseTarget({ observed, stored }, revision);
  const refused = refuseOthers({ observed, ownId, takeOver });
  const blocked = refused ?? choice.blocked;
  const last = newest(observed);
  const chart = target === undefined ? undefined : stored.get(target)?.chart;
  const installedChart = last && stored.get(last.revision)?.chart;
  const installed = installedRelease({ observed, ...(installedChart && { installedChart }) });
  const phases = rollbackPhases(entry, choice.operation, target);
  return {
    id: entry.id,
    name: entry.name,
    namespace: entry.namespace,
    location: entry.location,
    action: 'deploy',
    ...choice,
    needs: [],
    settings: entry.settings,
    opening: openingSteps(choice.operation, last),
    phases,
    closing: stepOf(phases.exec.steps, 'helm') ? markAs(target, entry, observed) : [],
    ...(chart && { chart: { ...chart, source: `revision ${target}` } }),
    ...(installed && { installed }),
    ...(blocked && { blocked }),
    ...(refused && { refused: { location: entry.location, ...refused } }),
  };
}

function openingSteps(operation: Operation, last: RevisionRecord | undefined): BuiltInStep[] {
  if (operation !== 'rollback' || !last?.status.startsWith('pending-')) return [];
  return [{ kind: 'recover', revision: last.revision, status: last.status, byHand: false }];
}

/** What was brought back is completed, and has the inputs of the revision that stored it. */
function markAs(target: number | undefined, entry: ChartEntry, observed: ObservedRelease): BuiltInStep[] {
  const record = observed.revisions.find(({ revision }) => revision === target);
  if (!record) return [];
  const digest = inputsBroughtBack(record, entry, observed);
  return [{ kind: 'mark', digest, objects: 'remember', of: record.revision }];
}

/**
 * The digest for the mark. Helm brings back no CRDs that this project applies, nor what hooks have done since: where those may be
 * others than the revision had, the mark does not vouch for them.
 */
function inputsBroughtBack(
  { revision, inputs }: RevisionRecord,
  { settings, hooks }: ChartEntry,
  observed: ObservedRelease,
): string {
  const appliesCrds = settings.crds !== undefined && settings.crds.policy !== 'skip';
  if (inputs === undefined || appliesCrds) return UNKNOWN_INPUTS;
  const hasHooks = PHASES.some((phase) =>
    hooks[phase].some(({ item }) =>
      WHEN_SHORTHANDS.deploy.some((operation) => runsOn(phase, item.when, operation)),
    ),
  );
  const since = observed.revisions.filter((record) => record.revision > revision);
  const sameHooks = since.every(
    (record) => record.inputs !== undefined && haveSameHooks(record.inputs, inputs),
  );
  return sameHooks || !hasHooks ? inputs : withUnknownHooks(inputs);
}

function rollbackPhases(
  entry: ChartEntry,
  operation: Operation,
  target: number | undefined,
): Record<Phase, PlannedPhase> {
  const steps: Partial<Record<Phase, BuiltInStep[]>> =
    target === undefined
      ? { checkPrerequisites: operation === 'rollback' ? [{ kind: 'check-prerequisites' }] : [] }
      : {
          checkPrerequisites: [{ kind: 'check-prerequisites' }],
          exec: [{ kind: 'helm', command: 'rollback', revision: target }],
          validate: [{ kind: 'wait-ready' }],
        };
  return byPhase((name) => {
    const hooks =
      operation === 'rollback'
        ? entry.hooks[name].filter((hook) => runsOn(name, hook.item.when, operation))
        : [];
    const isReplaced = name === 'exec' && hooks.length > 0;
    return { steps: isReplaced ? [] : (steps[name] ?? []), hooks: hooks.map(planHook) };
  });
}
