import { expect, test } from 'vitest';
import { containersWithoutReadiness } from '../../../src/kube/rollout/containers-without-readiness.ts';
import { stability } from '../../../src/kube/rollout/stability.ts';
import { podWith } from '../live-object.ts';

const now = Date.parse('2026-01-01T00:00:10Z');
const runningSince = (second: number) => ({
  state: { running: { startedAt: `2026-01-01T00:00:0${second}Z` } },
});
const judge = (pod: ReturnType<typeof podWith>, before: [string, number][] = []) =>
  stability(pod, { now, settleMs: 5_000, restartsBefore: new Map(before) });

test('a container that has been running long enough is not waited for', () => {
  expect(judge(podWith(runningSince(1)))).toEqual({ remainingMs: 0 });
});

test('a younger one is waited for until it is old enough', () => {
  expect(judge(podWith(runningSince(8)))).toEqual({ remainingMs: 3_000 });
});

test('one whose node was late to tell of its start is watched from when it told', () => {
  const conditions = [{ type: 'Ready', status: 'True', lastTransitionTime: '2026-01-01T00:00:09Z' }];
  const pod = podWith(runningSince(1));
  expect(judge({ ...pod, status: { ...pod.status, conditions } })).toEqual({ remainingMs: 4_000 });
});

test('a node whose clock is ahead does not make it longer than the whole time', () => {
  const state = { running: { startedAt: '2026-01-01T01:00:00Z' } };
  expect(judge(podWith({ state }))).toEqual({ remainingMs: 5_000 });
});

test('one with a readiness probe is left to Kubernetes', () => {
  const spec = { containers: [{ name: 'app', readinessProbe: { exec: {} } }] };
  const crashed = { state: { terminated: { exitCode: 1 } } };
  expect(judge(podWith(crashed, { spec }))).toEqual({ remainingMs: 0 });
});

test('a pod that is being deleted may stop', () => {
  const metadata = { deletionTimestamp: '2026-01-01T00:00:09Z' };
  expect(judge(podWith({ state: { terminated: { exitCode: 143 } } }, { metadata }))).toEqual({
    remainingMs: 0,
  });
});

test.each([
  ['ended', { restartCount: 0, state: { terminated: { exitCode: 2 } } }, 'exit code 2'],
  ['ended without an error', { restartCount: 0, state: { terminated: { exitCode: 0 } } }, 'exit code 0'],
  [
    'is in a crash loop',
    {
      restartCount: 4,
      state: { waiting: { reason: 'CrashLoopBackOff' } },
      lastState: { terminated: { exitCode: 137, reason: 'OOMKilled' } },
    },
    'exit code 137 (OOMKilled)',
  ],
  [
    'was restarted meanwhile',
    { restartCount: 1, ...runningSince(9), lastState: { terminated: { exitCode: 1 } } },
    'exit code 1',
  ],
])('one that %s did not stay up', (_title, status, message) => {
  expect(judge(podWith(status), [['app', 0]]).crash).toMatchObject({ container: 'app', message });
});

test('a restart from before the watching does not count', () => {
  const status = { restartCount: 1, ...runningSince(1), lastState: { terminated: { exitCode: 1 } } };
  expect(judge(podWith(status), [['app', 1]])).toEqual({ remainingMs: 0 });
});

test('a bare pod that is meant to end may end well', () => {
  const pod = podWith({ state: { terminated: { exitCode: 0 } } }, { spec: { restartPolicy: 'OnFailure' } });
  expect(judge(pod).crash).toBeUndefined();
});

test('sidecars are long-running containers, plain init containers are not', () => {
  const spec = {
    initContainers: [{ name: 'prepare' }, { name: 'mesh', restartPolicy: 'Always' }],
    containers: [
      { name: 'app', readinessProbe: { httpGet: {} } },
      { name: 'log', readinessProbe: {} },
    ],
  };
  expect(containersWithoutReadiness(podWith({}, { spec }))).toEqual(['mesh', 'log']);
});
