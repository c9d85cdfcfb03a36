import { stepOf, storesRevision } from '../model/plan/built-in-step.ts';
import type { Fallback, PlannedRelease } from '../model/plan/plan.ts';
import { isHalfUninstalled, newest, type ObservedRelease } from '../model/release/release.ts';
import { rollbackTarget } from './rollback-target.ts';

/** Where a failed deploy would go back to, by what is stored; undefined when nothing is rolled back, or a reinstall would have to be. */
export function fallbackOf(
  { operation, settings, phases }: Pick<PlannedRelease, 'operation' | 'settings' | 'phases'>,
  observed: ObservedRelease,
): Fallback | undefined {
  const { steps } = phases.exec;
  if (operation !== 'install' && operation !== 'upgrade') return undefined;
  if (!storesRevision(steps) || settings.atomic === false || settings.rollbackOn.length === 0)
    return undefined;
  const to = rollbackTarget(observed, observed);
  if (to !== undefined) return { to };
  const compared = stepOf(steps, 'compare-deployed');
  if (compared) return { to: compared.revision, ifLive: true };
  return { to: newest(observed) === undefined || isHalfUninstalled(observed) ? 'absent' : 'stays' };
}
