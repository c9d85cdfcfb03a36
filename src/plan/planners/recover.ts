import type { ChartEntry } from '../../manifest/manifest.ts';
import type { BuiltInStep } from '../../model/plan/built-in-step.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import type { ObservedRelease } from '../../model/release/release.ts';
import type { Failure } from '../../model/result/failure.ts';
import { DEFAULT_SETTINGS } from '../../model/settings.ts';
import { decideRecover } from '../decide-recover.ts';
import { byPhase, installedRelease } from './release.ts';

/** A release as it is stored, with its chart entry when there is one: settings come from that. */
export interface RecoverTarget {
  id: string;
  observed: ObservedRelease;
  entry?: ChartEntry;
  /** Why it is not this manifest's to touch. */
  refusal?: Failure;
}

/** Plans to mark a pending revision failed, under its lease, which nobody waits for. Without one only the lease is settled. */
export function planRecover({ id, observed, entry, refusal }: RecoverTarget): PlannedRelease {
  const { operation, why, record } = decideRecover(observed);
  const pending = operation === 'recover' ? record : undefined;
  const step: BuiltInStep = {
    kind: 'recover',
    ...(pending && { revision: pending.revision, status: pending.status }),
    byHand: true,
  };
  const installed = installedRelease({ observed });
  const refused = pending && refusal;
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
    settings: { ...(entry?.settings ?? DEFAULT_SETTINGS), lockTimeout: 0 },
    opening: [],
    phases: byPhase((phase) => {
      if (phase === 'exec') return { steps: [step], hooks: [] };
      return {
        steps: phase === 'checkPrerequisites' && refused ? [{ kind: 'check-prerequisites' }] : [],
        hooks: [],
      };
    }),
    closing: [],
  };
}
