import type { Json } from '../../model/json.ts';

/**
 * True when `observedGeneration` says that a controller has not seen the newest spec. An integer, or text of digits as Argo
 * Rollouts writes it, says so; a hash, null and what is missing say nothing.
 */
export function isBehind(observed: Json | undefined, generation = 0): boolean {
  const seen = typeof observed === 'string' && /^-?\d+$/.test(observed) ? Number(observed) : observed;
  return typeof seen === 'number' && Number.isInteger(seen) && seen < generation;
}
