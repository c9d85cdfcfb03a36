import type { RecoverResult } from '../model/recover-result.ts';
import { unreachable } from '../util/unreachable.ts';
import { failureLines } from './failure.ts';

/** What became of each release, for a log. */
export function recoverLines(results: RecoverResult[]): string[] {
  return results.flatMap((result) => {
    const { id, namespace, name, revision, status, failure } = result;
    const release = `${id}: release ${namespace}/${name}`;
    switch (result.outcome) {
      case 'recovered':
        return `${release} is recovered: revision ${revision} was ${status} and is marked failed now; the next deploy goes on from there`;
      case 'would-recover':
        return `${release} would be recovered: revision ${revision} is ${status}`;
      case 'not-pending':
        return revision === undefined
          ? `${release} needs no recovery: there is no such release`
          : `${release} needs no recovery: its newest revision ${revision} is ${status}`;
      case 'failed':
        return [`${release} is not recovered`, ...(failure ? failureLines(failure) : [])];
      default:
        return unreachable(result.outcome);
    }
  });
}
