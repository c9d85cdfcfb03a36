import type { Failure } from '../../model/result/failure.ts';
import type { Source } from './source.ts';

/** Notes of what is missing, in the order in which they came; when the API server is away, that is said once. */
export function createNotes(): Pick<Source, 'unwrapOrNote' | 'noteMissing'> & { texts(): string[] } {
  const notes = new Set<string>();
  let unanswered = 0;
  let first: Failure | undefined;
  return {
    noteMissing: (text) => void notes.add(text),
    unwrapOrNote(result) {
      if (result.ok) return result.value;
      const { failure } = result;
      if (failure.reason === 'connection' || failure.reason === 'timed-out') {
        first ??= failure;
        unanswered += 1;
      } else notes.add(failure.message);
      return undefined;
    },
    texts() {
      if (first === undefined) return [...notes];
      return [`${first.message}${others(unanswered - 1)}`, ...notes];
    },
  };
}

function others(count: number): string {
  if (count === 0) return '';
  return ` (and ${count === 1 ? 'one more request' : `${count} more requests`} got no answer)`;
}
