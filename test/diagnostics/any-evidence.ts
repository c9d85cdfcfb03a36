import type { Evidence } from '../../src/diagnostics/evidence.ts';
import type { Json } from '../../src/model/json.ts';
import { evidenceOf } from './evidence.ts';

/** Random numbers from 0 to 1 that are the same for a seed. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const LEAVES: Json[] = [
  null,
  true,
  0,
  -1,
  137,
  '',
  'app',
  'Failed',
  'ErrImagePull',
  '2026-01-01T00:00:00Z',
  [],
  {},
];

/** The evidence with some of what the cluster said, at any depth, replaced by something else that JSON can hold. */
export function damaged(evidence: Evidence, random: () => number): Evidence {
  const pick = () => structuredClone(LEAVES[Math.floor(random() * LEAVES.length)]);
  const walk = (value: unknown, depth: number): unknown => {
    if (depth > 0 && random() < 0.04) return pick();
    if (Array.isArray(value)) return value.map((item) => walk(item, depth + 1));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, depth + 1)]));
  };
  return { ...evidenceOf(), ...(walk(evidence, 0) as Evidence), failure: evidence.failure };
}
