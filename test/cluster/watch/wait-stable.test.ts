import { expect, test } from 'vitest';
import type { ClusterReader, ListQuery, WatchEvent } from '../../../src/cluster/contract.ts';
import { waitStable } from '../../../src/cluster/watch/wait-stable.ts';
import { type KubeObject, refOf } from '../../../src/kube/object.ts';
import { ok } from '../../../src/model/result.ts';
import type { Clock } from '../../../src/system/clock.ts';
import { liveObject, podWith } from '../../kube/live-object.ts';

const NOW = Date.parse('2026-01-01T00:00:00Z');
const owned = (uid: string, owner: KubeObject) => ({
  uid,
  name: uid,
  labels: { app: 'web' },
  ownerReferences: [
    {
      apiVersion: owner.apiVersion,
      kind: owner.kind,
      name: 'x',
      uid: owner.metadata.uid ?? '',
      controller: true,
    },
  ],
});

const rollout = liveObject('argoproj.io/v1alpha1', 'Rollout', { metadata: { uid: 'rollout' } });
const replicaSet = liveObject('apps/v1', 'ReplicaSet', {
  metadata: owned('set', rollout),
  spec: { selector: { matchLabels: { app: 'web' } } },
});
const job = liveObject('batch/v1', 'Job', {
  metadata: owned('job', rollout),
  spec: { selector: { matchLabels: { app: 'web' } } },
});
const crashed = {
  state: { waiting: { reason: 'CrashLoopBackOff' } },
  lastState: { terminated: { exitCode: 1 } },
};

/** A cluster of these objects, in which nothing happens any more. */
function readerOf(objects: KubeObject[]): ClusterReader {
  return {
    serverTime: () => NOW,
    get: async () => ok(rollout),
    list: async ({ kind }: ListQuery) => ok(objects.filter((object) => object.kind === kind)),
    watch: (_query: unknown, signal: AbortSignal, _onEvent: (event: WatchEvent) => void) =>
      new Promise((resolve) => signal.addEventListener('abort', () => resolve(ok()))),
    log: async () => ok('no such table\n'),
  } as unknown as ClusterReader;
}

const clock: Clock = { now: () => NOW, sleep: async () => {} };
const settling = (objects: KubeObject[], by = clock) =>
  waitStable({
    reader: readerOf(objects),
    clock: by,
    refs: [refOf(rollout)],
    settleMs: 5_000,
    signal: new AbortController().signal,
  });

test('a pod that an operator runs for an object of the release may not crash', async () => {
  const pod = podWith(crashed, { metadata: owned('pod', replicaSet) });
  expect(await settling([replicaSet, pod])).toMatchObject({
    ok: false,
    failure: { reason: 'not-ready', details: ['no such table'] },
  });
});

test('a pod of a Job that an operator runs may', async () => {
  const pod = podWith(crashed, { metadata: owned('pod', job), spec: { restartPolicy: 'Never' } });
  expect((await settling([job, pod])).ok).toBe(true);
});

test('an object for which nothing runs needs no right to read pods', async () => {
  const reader: ClusterReader = {
    ...readerOf([]),
    list: async () => ({ ok: false, failure: { reason: 'forbidden', message: 'no' } }),
  };
  const refs = [refOf(rollout)];
  const signal = new AbortController().signal;
  expect((await waitStable({ reader, clock, refs, settleMs: 5_000, signal })).ok).toBe(true);
});

test.each([
  ['as long as `settle` says', 5_000, []],
  ['for longer', 60_000, []],
  ['for less', 1_000, [4_000]],
])('pods that have been up %s are watched for what is left', async (_, upForMs, watchedFor) => {
  const running = { state: { running: { startedAt: new Date(NOW - upForMs).toISOString() } } };
  const pod = podWith(running, { metadata: owned('pod', replicaSet) });
  const slept: number[] = [];
  const recording: Clock = { ...clock, sleep: async (ms) => void slept.push(ms) };
  expect((await settling([replicaSet, pod], recording)).ok).toBe(true);
  expect(slept).toEqual(watchedFor);
});
