import type { ChartEntry } from '../../manifest/manifest.ts';
import { type BuiltInStep, stepOf } from '../../model/plan/built-in-step.ts';
import { type Operation, WHEN_SHORTHANDS } from '../../model/plan/operation.ts';
import { PHASES, type Phase } from '../../model/plan/phase.ts';
import type { PlannedPhase, PlannedRelease } from '../../model/plan/plan.ts';
import { newest, type ObservedRelease, type RevisionRecord } from '../../model/release/release.ts';
import { isTrusted } from '../../model/release/trusted-revision.ts';
import type { Failure } from '../../model/result/failure.ts';
import { haveSameHooks, UNKNOWN_INPUTS, withUnknownHooks } from '../../observe/inputs-digest.ts';
import { type DecisionInput, refuseOthers } from '../decide.ts';
import { runsOn } from '../phases.ts';
import { byPhase, installedRelease, planHook } from './release.ts';

export interface RollbackOptions extends Pick<DecisionInput, 'ownIds' | 'takeOver'> {
  /** The stored revision that is asked for. */
  revision: number | undefined;
}

/** A stored chart, as it is shown. */
interface RollbackFacts {
  observed: ObservedRelease;
  /** By revision, as far as they could be read. */
  charts: ReadonlyMap<number, { name: string; version: string }>;
}

type Choice = { operation: Operation; why: string; target?: number; blocked?: Failure };

/** Plans to bring back a stored revision of an entry's release: Helm, the wait, the hooks that ask for it, and the mark. */
export function planRollback(
  entry: ChartEntry,
  { observed, charts }: RollbackFacts,
  { revision, ownIds, takeOver }: RollbackOptions,
): PlannedRelease {
  const { target, ...choice } = chooseTarget(observed, revision);
  const refused = refuseOthers({ observed, ownIds, takeOver });
  const blocked = refused ?? choice.blocked;
  const last = newest(observed);
  const chart = target === undefined ? undefined : charts.get(target);
  const installedChart = last && charts.get(last.revision);
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

/** Only what has served can serve again. */
function chooseTarget(observed: ObservedRelease, revision: number | undefined): Choice {
  const last = newest(observed);
  const release = `${observed.namespace}/${observed.name}`;
  if (!last || last.status === 'uninstalled' || last.status === 'uninstalling') {
    const state = last ? `it is ${last.status}` : 'there is no such release';
    return impossible(`release ${release} cannot be rolled back: ${state}`, 'Deploy it.');
  }
  if (revision !== undefined) return chosen(observed, last, revision);
  const earlier = observed.revisions.filter((record) => record !== last && hasServed(record));
  const target =
    earlier.findLast(({ inputs }) => inputs !== undefined) ??
    earlier.findLast((record) => isTrusted(observed, record));
  if (target) return back(last, target.revision);
  return impossible(
    `release ${release} cannot be rolled back: no earlier revision of it that served is stored${earlier.length > 0 ? ' by this project' : ''}`,
    `helm-lifecycle history ${observed.name} lists what is stored; \`--revision\` brings back any that served.`,
  );
}

function chosen(observed: ObservedRelease, last: RevisionRecord, revision: number): Choice {
  const release = `${observed.namespace}/${observed.name}`;
  const record = observed.revisions.find((one) => one.revision === revision);
  const served = observed.revisions.filter(hasServed).map((one) => one.revision);
  const remedy = `Choose one of ${served.join(', ')}; helm-lifecycle history ${observed.name} says what they are.`;
  if (!record) return impossible(`revision ${revision} of release ${release} is not stored`, remedy);
  if (!hasServed(record))
    return impossible(
      `revision ${revision} of release ${release} is ${record.status}: it never served`,
      remedy,
    );
  if (record === last) return { operation: 'unchanged', why: `revision ${revision} serves already` };
  return back(last, revision);
}

function back({ revision, status }: RevisionRecord, target: number): Choice {
  return {
    operation: 'rollback',
    why: `back to revision ${target}; revision ${revision} is ${status}`,
    target,
  };
}

function impossible(message: string, remedy: string): Choice {
  return { operation: 'rollback', why: message, blocked: { reason: 'not-found', message, remedy } };
}

function hasServed({ status }: RevisionRecord): boolean {
  return status === 'deployed' || status === 'superseded';
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
