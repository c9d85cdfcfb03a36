import type { JsonObject } from '../../model/json.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { Clock } from '../../system/clock.ts';
import type { ApiResource, ListQuery, WatchEvent } from '../contract.ts';
import { listAll, listRequest } from '../objects/list.ts';
import { statusFailure } from '../transport/status-failure.ts';
import type { Transport } from '../transport/transport.ts';
import { createWatchTracker, type WatchTracker } from './watch-tracker.ts';

export interface WatchOptions {
  transport: Transport;
  /** For messages. */
  server: string;
  clock: Clock;
  resource: ApiResource;
  /** Asked when the API version is not served any more: the same kind in one that is. */
  elsewhere?: () => Promise<Result<ApiResource | undefined>>;
  query: ListQuery;
  signal: AbortSignal;
  onEvent: (event: WatchEvent) => void;
}

/** The server ends a watch after this long; one that stays silent for longer hangs. */
const STREAM_SECONDS = 60;
const SILENCE_MS = (STREAM_SECONDS + 15) * 1_000;
/** About half a minute of an API server that is away. */
const MOST_FAILURES = 10;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;

const METADATA_EVENTS = 'application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1';

/** Keeps a watch going over ends of streams, lost connections and expired positions, until `signal` aborts. */
export async function watchObjects(asked: WatchOptions): Promise<Result<undefined>> {
  const { clock, signal } = asked;
  let options = asked;
  let failures = 0;
  const tracker = createWatchTracker(asked.query, (event) => {
    failures = 0;
    if (!signal.aborted) asked.onEvent(event);
  });
  let initialEvents = true;
  while (!signal.aborted) {
    const synchronising = tracker.resourceVersion() === undefined;
    const result =
      synchronising && !initialEvents ? await synchronise(options, tracker) : await follow(options, tracker);
    if (signal.aborted) break;
    if (result.ok) continue;
    let { failure } = result;
    if (synchronising && initialEvents && failure.reason === 'invalid') {
      // Servers without streaming lists refuse to send initial events.
      initialEvents = false;
      continue;
    }
    failures += 1;
    const other = failure.reason === 'not-found' ? await asked.elsewhere?.() : undefined;
    if (other?.ok && other.value) options = { ...asked, resource: other.value };
    // Nobody knows whether the kind is gone.
    if (other && !other.ok) failure = other.failure;
    const isElsewhere = other?.ok === true && other.value !== undefined;
    // A lost connection goes on where it was. An expired position (410), or one that fails again, means to see everything anew.
    if (synchronising || isElsewhere || failure.reason === 'conflict' || failures > 1) tracker.startOver();
    if (!(failure.transient || isElsewhere) || failures > MOST_FAILURES) return fail(failure);
    await clock.sleep(Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS), signal);
  }
  return ok();
}

async function synchronise(options: WatchOptions, tracker: WatchTracker): Promise<Result<undefined>> {
  const { transport, resource, query, signal } = options;
  const list = await listAll(transport, resource, query, { signal });
  if (!list.ok) return list;
  tracker.takeList(list.value.objects, list.value.resourceVersion);
  return ok();
}

async function follow(options: WatchOptions, tracker: WatchTracker): Promise<Result<undefined>> {
  const { transport, resource, query, signal } = options;
  const position = tracker.resourceVersion();
  const request = listRequest(resource, query, { signal, timeoutMs: SILENCE_MS });
  const what = request.what.replace('list', 'watch');
  let problem: Failure | undefined;
  const ended = await transport.lines(
    {
      ...request,
      what,
      ...(query.metadataOnly && { accept: METADATA_EVENTS }),
      query: {
        ...request.query,
        watch: 'true',
        allowWatchBookmarks: 'true',
        timeoutSeconds: String(STREAM_SECONDS),
        ...(position === undefined
          ? { sendInitialEvents: 'true', resourceVersionMatch: 'NotOlderThan' }
          : { resourceVersion: position }),
      },
    },
    (line) => {
      const status = tracker.take(line);
      if (status !== undefined) problem = streamFailure(what, options.server, status);
    },
  );
  if (!ended.ok) return ended;
  if (problem !== undefined) return fail(problem);
  if (position === undefined && tracker.resourceVersion() === undefined) {
    return fail({
      reason: 'connection',
      transient: true,
      message: `${what}: ${options.server} ended the watch early`,
    });
  }
  return ok();
}

/** An error inside a stream that began with 200: an expired position (410) above all. */
function streamFailure(what: string, server: string, status: JsonObject): Failure {
  const code = typeof status.code === 'number' ? status.code : 500;
  return statusFailure({ what, server, status: code, body: JSON.stringify({ ...status, kind: 'Status' }) });
}
