import type { KubeObject } from '../../kube/object.ts';
import { fail, type Result } from '../../model/result.ts';
import { sharedWork } from '../../util/shared-work.ts';
import type { ClusterReader, ListQuery } from '../contract.ts';
import { abortFailure } from '../transport/abort-failure.ts';

type List = () => Promise<Result<KubeObject[]>>;

const LISTS = new WeakMap<ClusterReader, Map<string, List>>();

/**
 * A list that the charts of a namespace ask for at about the same time, so that thirty of them do not make thirty lists of everything
 * in it. Never older than the question. `signal` ends the waiting for it.
 */
export function sharedList(
  reader: ClusterReader,
  query: ListQuery,
  signal?: AbortSignal,
): Promise<Result<KubeObject[]>> {
  const lists = LISTS.get(reader) ?? new Map<string, List>();
  LISTS.set(reader, lists);
  const key = JSON.stringify(query);
  const list = lists.get(key) ?? sharedWork(() => reader.list(query));
  lists.set(key, list);
  if (signal === undefined) return list();
  const aborted = () => fail(abortFailure(signal, `list ${query.kind} objects`));
  if (signal.aborted) return Promise.resolve(aborted());
  return new Promise((resolve, reject) => {
    const onAbort = () => resolve(aborted());
    signal.addEventListener('abort', onAbort, { once: true });
    list()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', onAbort));
  });
}
