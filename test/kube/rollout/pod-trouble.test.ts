import { expect, test } from 'vitest';
import { podTroubles } from '../../../src/kube/rollout/pod-trouble.ts';
import { podWith } from '../live-object.ts';

const messages = (pod: ReturnType<typeof podWith>) => podTroubles(pod).map(({ message }) => message);

test.each([
  ['runs', { ready: true, state: { running: {} } }],
  ['starts', { ready: false, state: { waiting: { reason: 'ContainerCreating' } } }],
  ['has finished', { ready: false, state: { terminated: { exitCode: 0 } } }],
  [
    'was restarted once but is ready again',
    { ready: true, restartCount: 1, state: { running: {} }, lastState: { terminated: { exitCode: 1 } } },
  ],
])('a container that %s is no trouble', (_title, status) => {
  expect(messages(podWith(status))).toEqual([]);
});

test.each([
  [
    'an image that cannot be pulled',
    {
      ready: false,
      state: { waiting: { reason: 'ImagePullBackOff', message: 'Back-off pulling image "x:1"' } },
    },
    'container app does not start: ImagePullBackOff: Back-off pulling image "x:1"',
  ],
  [
    'a crash loop with the way it ended',
    {
      restartCount: 5,
      state: { waiting: { reason: 'CrashLoopBackOff' } },
      lastState: { terminated: { exitCode: 3, reason: 'Error', message: 'line 1\nno database' } },
    },
    'container app crashes again and again: exit code 3: no database, 5 restarts',
  ],
  [
    'too little memory',
    { state: { terminated: { exitCode: 137, reason: 'OOMKilled' } } },
    'container app ended: exit code 137 (OOMKilled)',
  ],
  [
    'a restart of a container that is still not ready',
    {
      ready: false,
      restartCount: 1,
      state: { running: {} },
      lastState: { terminated: { exitCode: 137, reason: 'OOMKilled' } },
    },
    'container app was restarted: exit code 137 (OOMKilled), 1 restart',
  ],
  ['a probe that fails', { ready: false, state: { running: {} } }, 'container app is running but not ready'],
])('%s is told in one sentence', (_title, status, message) => {
  expect(messages(podWith(status))).toEqual([message]);
});

test('a pod that fits on no node says why', () => {
  const conditions = [
    { type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: '0/3 nodes are available' },
  ];
  const pod = podWith({}, { status: { phase: 'Pending', conditions, containerStatuses: [] } });
  expect(podTroubles(pod)).toEqual([
    { reason: 'Unschedulable', message: 'cannot be scheduled: 0/3 nodes are available' },
  ]);
});

test('the broken container comes before the one that only waits for it', () => {
  const pod = podWith(
    {},
    {
      status: {
        containerStatuses: [
          { name: 'proxy', ready: false, state: { running: {} } },
          {
            name: 'app',
            state: { waiting: { reason: 'CreateContainerConfigError', message: 'secret "x" not found' } },
          },
        ],
      },
    },
  );
  expect(podTroubles(pod).map(({ container }) => container)).toEqual(['app', 'proxy']);
});

test('the reason of a crash loop stays, the exit code comes along', () => {
  const pod = podWith({
    restartCount: 2,
    state: { waiting: { reason: 'CrashLoopBackOff' } },
    lastState: { terminated: { exitCode: 137, reason: 'OOMKilled' } },
  });
  expect(podTroubles(pod)).toMatchObject([{ reason: 'CrashLoopBackOff', exitCode: 137, restarts: 2 }]);
});
