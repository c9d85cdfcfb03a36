import { describe, expect, it } from 'vitest';
import { wantedLogs } from '../../../src/diagnostics/collectors/unwell-containers.ts';
import { CRASHED, IMAGELESS, LOOPING, objectOf, podOf, RUNNING, UNREADY } from '../objects.ts';

const logsOf = (...pods: Parameters<typeof wantedLogs>[0]) =>
  wantedLogs(pods).map(({ pod, container, previous }) => `${pod}/${container}${previous ? ' before' : ''}`);

describe('the logs that are worth reading', () => {
  it.each([
    ['is well', RUNNING, []],
    ['is not ready', UNREADY, ['api/main']],
    ['has ended badly', CRASHED, ['api/main']],
    ['waits for its next start', LOOPING, ['api/main before']],
    [
      'is well again after a crash',
      { ...RUNNING, restartCount: 1, lastState: { terminated: { exitCode: 137 } } },
      ['api/main', 'api/main before'],
    ],
    ['has never started', IMAGELESS, []],
  ])('of a container that %s', (_, status, wanted) => {
    expect(logsOf(podOf('api', {}, status))).toEqual(wanted);
  });

  it('are also those of init containers', () => {
    const pod = podOf('api', {}, { state: { waiting: { reason: 'PodInitializing' } } });
    pod.status = { ...pod.status, initContainerStatuses: [{ name: 'init', ...CRASHED }] };
    expect(logsOf(pod)).toEqual(['api/init']);
  });

  it('are of three pods of the same owner only', () => {
    const owner = objectOf('ReplicaSet', 'api');
    const pods = ['a', 'b', 'c', 'd'].map((name) => podOf(name, { owner }, CRASHED));
    expect(logsOf(...pods, podOf('other', {}, CRASHED))).toEqual([
      'a/main',
      'b/main',
      'c/main',
      'other/main',
    ]);
  });
});
