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
  return unlessAborted(list, query, signal);
}

/** How old the answer of `recentList` may be. */
const RECENT_MS = 2_000;

interface Recent {
  /** By the API server's clock. */
  askedAt: number;
  answer: Promise<Result<KubeObject[]>>;
}

const RECENT = new WeakMap<ClusterReader, Map<string, Recent>>();

/** The same for what hardly ever matters: two seconds old is new enough. */
export function recentList(
  reader: ClusterReader,
  query: ListQuery,
  signal?: AbortSignal,
): Promise<Result<KubeObject[]>> {
  const lists = RECENT.get(reader) ?? new Map<string, Recent>();
  RECENT.set(reader, lists);
  const key = JSON.stringify(query);
  const now = reader.serverTime();
  const before = lists.get(key);
  const isRecent = before !== undefined && Math.abs(now - before.askedAt) < RECENT_MS;
  const recent = isRecent ? before : { askedAt: now, answer: reader.list(query) };
  lists.set(key, recent);
  const forget = () => void (lists.get(key) === recent && lists.delete(key));
  recent.answer.then((answer) => answer.ok || forget(), forget);
  return unlessAborted(() => recent.answer, query, signal);
}

function unlessAborted(
  list: List,
  query: ListQuery,
  signal: AbortSignal | undefined,
): Promise<Result<KubeObject[]>> {
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
