import type { UnlockResult } from '../model/unlock-result.ts';
import { unreachable } from '../util/unreachable.ts';
import { failureLines } from './failure.ts';

/** What became of each release, for a log. */
export function unlockLines(results: UnlockResult[]): string[] {
  return results.flatMap((result) => {
    const { id, namespace, name, revision, status, failure } = result;
    const release = `${id}: release ${namespace}/${name}`;
    switch (result.outcome) {
      case 'unlocked':
        return `${release} is unlocked: revision ${revision} was ${status} and is marked failed now; the next deploy goes on from there`;
      case 'would-unlock':
        return `${release} would be unlocked: revision ${revision} is ${status}`;
      case 'not-pending':
        return revision === undefined
          ? `${release} is not locked: there is no such release`
          : `${release} is not locked: its newest revision ${revision} is ${status}`;
      case 'failed':
        return [`${release} is not unlocked`, ...(failure ? failureLines(failure) : [])];
      default:
        return unreachable(result.outcome);
    }
  });
}
