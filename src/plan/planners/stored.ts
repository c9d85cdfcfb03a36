import type { ChartEntry } from '../../manifest/manifest.ts';
import type { BuiltInStep } from '../../model/built-in-step.ts';
import type { Failure } from '../../model/failure.ts';
import type { Phase } from '../../model/phase.ts';
import type { PlannedRelease } from '../../model/plan.ts';
import { newest, type ObservedRelease } from '../../model/release.ts';
import { DEFAULT_SETTINGS, type ReleaseSettings } from '../../model/settings.ts';
import { decideRecover, decideRestore, type StoredDecision } from '../decide-stored.ts';
import { byPhase, installedRelease, plannedHooks } from './release.ts';

/** A release as it is stored, with its chart entry when there is one: hooks and settings come from that. */
export interface StoredTarget {
  id: string;
  observed: ObservedRelease;
  entry?: ChartEntry;
  /** Why it is not this manifest's to touch. */
  refusal?: Failure;
}

/** Plans to bring the deployed revision back where live objects differ from it. To hooks that is an upgrade. */
export function planRestore(target: StoredTarget): PlannedRelease {
  const decision = decideRestore(target.observed);
  const { record } = decision;
  const steps: BuiltInStep[] = record
    ? [
        { kind: 'helm', command: 'rollback', revision: record.revision },
        { kind: 'repair', revision: record.revision },
      ]
    : [];
  // It has the same inputs again, so that the next deploy finds it unchanged.
  const closing: BuiltInStep[] =
    record?.inputs !== undefined ? [{ kind: 'mark', digest: record.inputs, objects: 'remember' }] : [];
  return { ...planStored(target, decision, steps), closing };
}

/** Plans to mark a pending revision failed, under its lease, which nobody waits for. Without one only the lease is settled. */
export function planRecover(target: StoredTarget): PlannedRelease {
  const decision = decideRecover(target.observed);
  const { operation, record } = decision;
  const pending = operation === 'recover' && record;
  const step: BuiltInStep = {
    kind: 'recover',
    ...(pending && { revision: pending.revision, status: pending.status }),
    byHand: true,
  };
  const planned = planStored(target, decision, []);
  return {
    ...planned,
    opening: [],
    phases: { ...planned.phases, exec: { steps: [step], hooks: [] } },
    settings: { ...planned.settings, lockTimeout: 0 },
  };
}

function planStored(
  { id, observed, entry, refusal }: StoredTarget,
  { operation, why, ...decision }: StoredDecision,
  steps: BuiltInStep[],
): PlannedRelease {
  const refused = decision.refused ?? (operation === 'unchanged' ? undefined : refusal);
  const settings: ReleaseSettings = entry?.settings ?? DEFAULT_SETTINGS;
  const hooks =
    entry && steps.length > 0 ? plannedHooks(entry, operation, { scope: 'all' }) : byPhase(() => []);
  const installed = installedRelease({ observed });
  const has = (phase: Phase): BuiltInStep[] => {
    if (phase === 'exec') return steps;
    if (phase === 'checkPrerequisites' && (refused || steps.length > 0))
      return [{ kind: 'check-prerequisites' }];
    return phase === 'validate' && steps.length > 0 ? [{ kind: 'wait-ready' }] : [];
  };
  return {
    id,
    name: observed.name,
    namespace: observed.namespace,
    ...(entry && { location: entry.location }),
    action: 'deploy',
    operation,
    why,
    ...(installed && { installed }),
    ...(refused && { blocked: refused }),
    needs: [],
    settings,
    opening: pendingFirst(observed),
    phases: byPhase((phase) => ({
      steps: has(phase),
      // Hooks of exec take the place of a deployment, and this is none.
      hooks: phase === 'exec' ? [] : hooks[phase],
    })),
    closing: [],
  };
}

function pendingFirst(observed: ObservedRelease): BuiltInStep[] {
  const last = newest(observed);
  if (!last?.status.startsWith('pending-')) return [];
  return [{ kind: 'recover', revision: last.revision, status: last.status, byHand: false }];
}
