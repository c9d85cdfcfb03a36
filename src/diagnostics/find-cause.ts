import type { Failure } from '../model/failure.ts';
import type { CauseRule } from './cause-rule.ts';
import { configuration } from './causes/configuration.ts';
import { crashes } from './causes/crashes.ts';
import { images } from './causes/images.ts';
import { probes } from './causes/probes.ts';
import { scheduling } from './causes/scheduling.ts';
import { unknown } from './causes/unknown.ts';
import { cluesOf } from './clues/clues.ts';
import type { Evidence } from './evidence.ts';

/**
 * The families in the order of their rank. A pod passes through the same stages from its making to being ready, and what
 * stands in an earlier stage often makes others fail in a later one, never the other way round.
 */
const RULES: readonly CauseRule[] = [scheduling, configuration, images, crashes, probes];

/** What made a release fail, the root cause first; never empty, each with a `code`. Pure: the same evidence, the same answer. */
export function findCauses(evidence: Evidence): Failure[] {
  for (const scope of ['unwell', 'all'] as const) {
    const clues = cluesOf(evidence, scope);
    const causes = distinct(RULES.flatMap((rule) => rule(clues)));
    if (causes.length > 0) return causes;
  }
  return unknown(cluesOf(evidence, 'unwell'));
}

/** Replicas fail alike: one cause for all pods of an owner. */
function distinct(causes: Failure[]): Failure[] {
  const seen = new Set<string>();
  return causes.filter(({ code, object, message }) => {
    const key = `${code} ${object ?? message}`;
    return !seen.has(key) && seen.add(key);
  });
}
