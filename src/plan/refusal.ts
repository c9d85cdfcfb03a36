import type { Plan } from '../model/plan/plan.ts';
import type { Failure } from '../model/result/failure.ts';

/**
 * Why a plan must not be performed, not even in part: a run that stops after half of its destroys has done what nobody asked
 * for. Undefined when it may be.
 */
export function refusalOf({ releases }: Pick<Plan, 'releases'>): Failure | undefined {
  const refusals = releases.flatMap(({ refused }) => refused ?? []);
  const [first] = refusals;
  if (!first) return undefined;
  const remedies = new Set(refusals.flatMap(({ remedy }) => remedy ?? []));
  return {
    ...first,
    message: `the run is refused, nothing was changed: ${refusals.map(({ message }) => message).join('; ')}`,
    ...(remedies.size > 0 && { remedy: [...remedies].join(' ') }),
  };
}
