import type { ClusterReader, RequestOptions } from '../../cluster/contract.ts';
import { fail, type Result } from '../../model/result.ts';

/**
 * The same reader, whose requests end with `until`, even those that wait for something else than the network; new ones fail at
 * once then. It counts what it asks.
 */
export function boundedReader(
  reader: ClusterReader,
  until: AbortSignal,
): { reader: ClusterReader; calls(): number } {
  let calls = 0;
  const over = new Promise<Result<never>>((resolve) => {
    const end = () => resolve(fail({ reason: 'timed-out', message: 'the time for evidence was over' }));
    if (until.aborted) end();
    else until.addEventListener('abort', end, { once: true });
  });
  const bounded = <T>(ask: (options: RequestOptions) => Promise<Result<T>>): Promise<Result<T>> => {
    if (until.aborted) return over;
    calls += 1;
    return Promise.race([ask({ signal: until }), over]);
  };
  return {
    calls: () => calls,
    reader: {
      ...reader,
      resourceOf: (apiVersion, kind) => Promise.race([reader.resourceOf(apiVersion, kind), over]),
      resourceNamed: (name) => Promise.race([reader.resourceNamed(name), over]),
      get: (ref) => bounded((options) => reader.get(ref, options)),
      list: (query) => bounded((options) => reader.list(query, options)),
      log: (pod, query) => bounded((options) => reader.log(pod, query, options)),
    },
  };
}
