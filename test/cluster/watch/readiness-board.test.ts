import { describe, expect, test } from 'vitest';
import type { ClusterReader, WatchEvent } from '../../../src/cluster/contract.ts';
import { createReadinessBoard } from '../../../src/cluster/watch/readiness-board.ts';
import { waitReady } from '../../../src/cluster/watch/wait-ready.ts';
import { type KubeObject, refOf } from '../../../src/kube/object.ts';
import { ok } from '../../../src/model/result.ts';
import type { Clock } from '../../../src/system/clock.ts';
import { liveObject } from '../../kube/live-object.ts';

const MADE = Date.parse('2026-01-01T00:00:00Z');
const SECOND = 1_000;
const at = (seconds: number) => new Date(MADE + seconds * SECOND).toISOString();

function widget(rest: { metadata?: Partial<KubeObject['metadata']>; status?: object } = {}): KubeObject {
  const metadata = { creationTimestamp: at(0), ...rest.metadata };
  return liveObject('example.com/v1', 'Widget', { ...rest, metadata });
}

function boardOf(object: KubeObject, serverTime: () => number) {
  const board = createReadinessBoard({
    targets: [refOf(object)],
    waitForJobs: true,
    missing: 'fail',
    acceptsProgressing: false,
    bindingMode: () => undefined,
    serverTime,
  });
  board.note(refOf(object), object);
  return board;
}

describe('a custom resource without a status', () => {
  test.each([
    ['that was just made', widget(), 15 * SECOND],
    ['with no condition yet', widget({ status: { conditions: [] } }), 15 * SECOND],
    [
      'that was changed since',
      widget({
        metadata: {
          managedFields: [{ manager: 'helm', operation: 'Apply', apiVersion: 'v1', time: at(10) }],
        },
      }),
      25 * SECOND,
    ],
    [
      'of which only the status was written since',
      widget({
        metadata: {
          managedFields: [
            { manager: 'op', operation: 'Update', apiVersion: 'v1', subresource: 'status', time: at(10) },
          ],
        },
      }),
      15 * SECOND,
    ],
  ])('%s is given time', (_what, object, changesInMs) => {
    const board = boardOf(object, () => MADE);
    expect(board.decided()).toBe(false);
    expect(board.changesInMs()).toBe(changesInMs);
  });

  test('is ready when nobody has reported on it in that time', () => {
    let now = MADE;
    const board = boardOf(widget(), () => now);
    now += 15 * SECOND;
    board.lookAgain();
    expect(board.decided()).toBe(true);
    expect(board.lines()).toEqual([]);
    expect(board.changesInMs()).toBeUndefined();
  });

  test('is ready at once when it is old', () => {
    expect(boardOf(widget(), () => MADE + 60 * SECOND).decided()).toBe(true);
  });
});

test.each([
  ['a kind that has none is ready at once', 'networking.istio.io/v1', 'VirtualService', true],
  [
    'a kind whose operator always reports is waited for without an end',
    'cert-manager.io/v1',
    'Issuer',
    false,
  ],
])('%s', (_title, apiVersion, kind, decided) => {
  const board = boardOf(liveObject(apiVersion, kind), () => MADE);
  expect(board.decided()).toBe(decided);
  expect(board.changesInMs()).toBeUndefined();
});

describe('a wait for a silent object', () => {
  /** A cluster with one object whose clock runs only while somebody sleeps. */
  function world(object: KubeObject) {
    let now = MADE;
    const slept: number[] = [];
    const clock: Clock = {
      now: () => now,
      async sleep(ms, signal) {
        await new Promise((resolve) => setImmediate(resolve));
        if (signal?.aborted) return;
        // The wait's own end is the longest sleep, and never comes.
        if (ms >= 60 * SECOND) {
          return new Promise((resolve) => signal?.addEventListener('abort', () => resolve()));
        }
        slept.push(ms);
        now += ms;
      },
    };
    const reader = {
      serverTime: () => now,
      get: async () => ok(object),
      watch: (_query: unknown, signal: AbortSignal, onEvent: (event: WatchEvent) => void) => {
        onEvent({ type: 'ADDED', object });
        onEvent({ type: 'SYNCED' });
        return new Promise((resolve) => signal.addEventListener('abort', () => resolve(ok())));
      },
    } as unknown as ClusterReader;
    const wait = () =>
      waitReady({
        reader,
        clock,
        targets: [refOf(object)],
        timeoutMs: 60 * SECOND,
        signal: new AbortController().signal,
        waitForJobs: true,
      });
    return { wait, slept };
  }

  test('ends by itself, without an event', async () => {
    const { wait, slept } = world(widget());
    expect((await wait()).ok).toBe(true);
    expect(slept).toEqual([15 * SECOND]);
  });
});
