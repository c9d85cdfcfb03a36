import type { Plan } from '../model/plan/plan.ts';

/** The names that the user gave to hooks, by their ids in the events. */
export function hookNames(plan: Plan): Map<string, string> {
  const phases = [plan.runPhases, ...plan.releases.map((release) => release.phases)];
  const hooks = phases
    .flatMap((phase) => Object.values(phase))
    .flatMap((part) => (Array.isArray(part) ? part : part.hooks));
  return new Map(hooks.map(({ id, name }) => [id, name]));
}
