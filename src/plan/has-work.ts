import { PHASES, type Phase } from '../model/plan/phase.ts';
import type { PlannedRelease } from '../model/plan/plan.ts';

/** Whether anything is to be done for a release; without work not even a lease is taken. */
export function hasWork(release: Pick<PlannedRelease, 'phases' | 'closing'>): boolean {
  return release.closing.length > 0 || PHASES.some((phase) => hasPhaseWork(release, phase));
}

/** Whether a phase has a step or a hook. */
export function hasPhaseWork({ phases }: Pick<PlannedRelease, 'phases'>, phase: Phase): boolean {
  return phases[phase].steps.length > 0 || phases[phase].hooks.length > 0;
}
