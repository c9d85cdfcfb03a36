import { RUN_PHASES, type RunPhase } from '../../model/phase.ts';
import type { Plan, PlannedRunPhase } from '../../model/plan.ts';

/** A plan with nothing to do around its releases. */
export function wholePlan(parts: Omit<Plan, 'formatVersion' | 'runPhases'>): Plan {
  return { formatVersion: 2, ...parts, runPhases: byRunPhase(() => ({ steps: [], hooks: [] })) };
}

export function byRunPhase(of: (phase: RunPhase) => PlannedRunPhase): Plan['runPhases'] {
  return Object.fromEntries(RUN_PHASES.map((phase) => [phase, of(phase)])) as Plan['runPhases'];
}
