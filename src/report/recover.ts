import type { ReleaseResult } from '../model/result/run-result.ts';
import { failureLines } from './failure.ts';

/** What became of each release that was to be recovered, for a log. */
export function recoverLines(releases: ReleaseResult[]): string[] {
  return releases.flatMap(({ id, namespace, name, operation, outcome, why, failure }) => {
    const release = `${id}: release ${namespace}/${name}`;
    if (outcome === 'unchanged' || (outcome === 'planned' && operation === 'unchanged')) {
      return [`${release} needs no recovery: ${why}`];
    }
    if (outcome === 'planned') return [`${release} would be recovered: ${why}`];
    if (outcome === 'succeeded') {
      return [`${release} is recovered: ${why} and is marked failed now; the next deploy goes on from there`];
    }
    return [`${release} is not recovered`, ...(failure ? failureLines(failure) : [])];
  });
}
