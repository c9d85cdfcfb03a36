import { describe, expect, it, test } from 'vitest';
import type { KubeObject } from '../../../src/kube/object.ts';
import type { ReleaseView } from '../../../src/kube/rollout/release-view.ts';
import { type Judgement, judgeRollout } from '../../../src/kube/rollout/rollout-verdict.ts';
import { liveObject, podWith } from '../live-object.ts';

const START = Date.parse('2026-01-01T00:00:00Z');
const time = (second: number) => new Date(START + second * 1_000).toISOString();

/** What of a release is there, by default nothing. */
function view(parts: Partial<ReleaseView> & { pods?: KubeObject[] }): ReleaseView {
  const { pods = [] } = parts;
  return { since: START, pods, allPods: pods, jobs: [], makers: parts.jobs ?? [], events: [], ...parts };
}

/** Looks at a rollout every second, each time with the memory of the look before; gives the last judgement. */
function look(...scenes: [second: number, ReleaseView][]): Judgement {
  let judgement: Judgement | undefined;
  const last = scenes.at(-1)?.[0] ?? 0;
  for (let second = scenes[0]?.[0] ?? 0; second <= last; second += 1) {
    const scene = scenes.findLast(([from]) => from <= second);
    judgement = judgeRollout(scene?.[1] ?? view({}), judgement?.memory, {
      now: START + second * 1_000,
      graceMs: 30_000,
      patienceMs: 120_000,
      chartHooks: new Set(['Job/web/hook']),
    });
  }
  return judgement as Judgement;
}

const reasonOf = ({ hopeless }: Judgement) => hopeless?.reason;

/** A pod of which one container is in a state. */
function pod(name: string, status: object, rest: Parameters<typeof podWith>[1] = {}): KubeObject {
  const metadata = { name, uid: name, creationTimestamp: time(0), ...rest.metadata };
  return podWith(status, { ...rest, metadata });
}
const waiting = (reason: string, more: object = {}) => ({
  ready: false,
  state: { waiting: { reason } },
  ...more,
});
const crashed = (restartCount: number, startedAt = 50, more: object = {}) =>
  waiting('CrashLoopBackOff', {
    restartCount,
    lastState: { terminated: { exitCode: 1, reason: 'Error', startedAt: time(startedAt) } },
    ...more,
  });
const running = (isReady: boolean, since = 1) => ({
  ready: isReady,
  state: { running: { startedAt: time(since) } },
});
const ready = (name: string, since = 1) =>
  pod(name, running(true, since), {
    status: { conditions: [{ type: 'Ready', status: 'True', lastTransitionTime: time(since) }] },
  });
const starting = (name: string) => pod(name, running(false));

describe('at once', () => {
  it('an image name that is none ends a rollout', () => {
    const seen = look([5, view({ pods: [pod('a', waiting('InvalidImageName'))] })]);
    expect(seen.hopeless).toMatchObject({ object: 'Pod/web/a', reason: 'InvalidImageName' });
  });

  const failed = (name: string, metadata: object = {}) =>
    liveObject('batch/v1', 'Job', {
      metadata: { name, uid: name, ...metadata },
      status: { conditions: [{ type: 'Failed', status: 'True', reason: 'BackoffLimitExceeded' }] },
    });

  it('a Job that has failed ends a rollout', () => {
    const seen = look([5, view({ jobs: [failed('migrate')] })]);
    expect(seen.hopeless).toMatchObject({
      object: 'Job/web/migrate',
      message: 'the Job failed: BackoffLimitExceeded',
    });
  });

  it("a chart hook's Job that has failed is left to Helm, for some seconds", () => {
    const seen = view({ jobs: [failed('hook')] });
    expect(reasonOf(look([5, seen], [9, seen]))).toBeUndefined();
    expect(reasonOf(look([5, seen], [15, seen]))).toBe('Failed');
  });

  it("a Job of somebody's controller is the controller's business", () => {
    const ownerReferences = [{ apiVersion: 'x/v1', kind: 'Backup', name: 'b', uid: 'b' }];
    expect(reasonOf(look([5, view({ jobs: [failed('run-1', { ownerReferences })] })]))).toBeUndefined();
  });
});

describe('beyond the grace', () => {
  test.each<[string, object]>([
    ['ImagePullBackOff', waiting('ImagePullBackOff')],
    ['ErrImagePull', waiting('ErrImagePull')],
    ['ErrImageNeverPull', waiting('ErrImageNeverPull')],
    ['CreateContainerConfigError', waiting('CreateContainerConfigError')],
    ['CreateContainerError', waiting('CreateContainerError')],
    ['RunContainerError', waiting('RunContainerError')],
    [
      'StartError',
      waiting('CrashLoopBackOff', { lastState: { terminated: { exitCode: 128, reason: 'StartError' } } }),
    ],
    ['CrashLoopBackOff', crashed(3)],
  ])('%s ends a rollout, and not before', (reason, status) => {
    const seen = view({ pods: [pod('a', status)] });
    expect(reasonOf(look([5, seen], [34, seen]))).toBeUndefined();
    expect(reasonOf(look([5, seen], [35, seen]))).toBe(reason);
  });

  it('also in an init container', () => {
    const initContainerStatuses = [{ name: 'init', ...waiting('ImagePullBackOff') }];
    const seen = view({
      pods: [pod('a', waiting('PodInitializing'), { status: { initContainerStatuses } })],
    });
    expect(look([5, seen], [35, seen]).hopeless?.message).toContain('container init does not start');
  });

  it('a reason that flips counts from its first look', () => {
    const pulling = view({ pods: [pod('a', waiting('ErrImagePull'))] });
    const backingOff = view({ pods: [pod('a', waiting('ImagePullBackOff'))] });
    const between = view({ pods: [pod('a', waiting('ContainerCreating'))] });
    const seen = look([5, pulling], [15, backingOff], [20, between], [30, pulling], [36, backingOff]);
    expect(reasonOf(seen)).toBe('ImagePullBackOff');
  });

  it('a container that ran in between begins anew', () => {
    const broken = view({ pods: [pod('a', waiting('CreateContainerConfigError'))] });
    const well = view({ pods: [ready('a', 20)] });
    expect(reasonOf(look([5, broken], [20, well], [36, broken]))).toBeUndefined();
  });

  it('pods that a ReplicaSet may not create end a rollout', () => {
    const refused = liveObject('apps/v1', 'ReplicaSet', {
      metadata: { name: 'api-1', uid: 'api-1' },
      spec: { replicas: 2 },
      status: {
        replicas: 0,
        conditions: [
          {
            type: 'ReplicaFailure',
            status: 'True',
            reason: 'FailedCreate',
            message: 'exceeded quota',
            lastTransitionTime: time(1),
          },
        ],
      },
    });
    const seen = view({ makers: [refused] });
    expect(look([5, seen], [35, seen]).hopeless).toMatchObject({
      object: 'ReplicaSet/web/api-1',
      reason: 'FailedCreate',
      message: 'its pods are refused: exceeded quota',
    });
  });

  const set = liveObject('apps/v1', 'StatefulSet', {
    metadata: { name: 'db', uid: 'db' },
    spec: { replicas: 2 },
    status: { replicas: 0 },
  });
  const refusal = liveObject('v1', 'Event', {
    reason: 'FailedCreate',
    message: 'admission webhook "policy" denied the request',
    involvedObject: { uid: 'db' },
    lastTimestamp: time(3),
  });

  it('so do those of a StatefulSet, by its events', () => {
    const seen = view({ makers: [set], events: [refusal] });
    expect(look([5, seen], [35, seen]).hopeless?.message).toContain('admission webhook "policy" denied');
  });

  it('an event from before the pod was created after all is over', () => {
    const ownerReferences = [{ apiVersion: 'apps/v1', kind: 'StatefulSet', name: 'db', uid: 'db' }];
    const created = pod('db-0', running(false), {
      metadata: { name: 'db-0', uid: 'db-0', creationTimestamp: time(4), ownerReferences },
    });
    const seen = view({ makers: [set], events: [refusal], pods: [created] });
    expect(reasonOf(look([5, seen], [100, seen], [300, seen]))).toBeUndefined();
  });
});

describe('what may heal is left alone', () => {
  test.each<[string, KubeObject]>([
    ['a slow pull', pod('a', waiting('ContainerCreating'), { status: { phase: 'Pending' } })],
    ['a slow init container', pod('a', waiting('PodInitializing'))],
    ['readiness that comes late', starting('a')],
    ['two crashes', pod('a', crashed(2))],
    ['a crash after which it runs again', pod('a', { ...crashed(4), state: { running: {} } })],
    ['a crash after which it is ready', pod('a', { ...crashed(4), ...running(true) })],
    [
      'a task that its Job counts',
      pod('a', crashed(5), {
        metadata: { ownerReferences: [{ apiVersion: 'batch/v1', kind: 'Job', name: 'j', uid: 'j' }] },
      }),
    ],
  ])('%s', (_title, seen) => {
    expect(reasonOf(look([5, view({ pods: [seen] })], [170, view({ pods: [seen] })]))).toBeUndefined();
  });

  it('flapping readiness', () => {
    const looks = Array.from({ length: 30 }, (_, index): [number, ReleaseView] => [
      5 + index * 5,
      view({ pods: [index % 2 === 0 ? starting('a') : ready('a')] }),
    ]);
    expect(reasonOf(look(...looks))).toBeUndefined();
  });

  it('a crash loop while the database of the release is starting', () => {
    const seen = view({ pods: [pod('app', crashed(4, 70)), starting('database')] });
    expect(reasonOf(look([5, seen], [80, seen]))).toBeUndefined();
  });

  it('a crash loop that has not tried again since the database is ready', () => {
    const before = view({ pods: [pod('app', crashed(4, 70)), starting('database')] });
    const after = view({ pods: [pod('app', crashed(4, 70)), ready('database', 90)] });
    expect(reasonOf(look([5, before], [90, after], [150, after]))).toBeUndefined();
    const again = view({ pods: [pod('app', crashed(5, 130)), ready('database', 90)] });
    expect(reasonOf(look([5, before], [90, after], [150, again]))).toBe('CrashLoopBackOff');
  });

  it('a crash loop, or a missing Secret, while a Job of the release is at work', () => {
    const jobs = [
      liveObject('batch/v1', 'Job', { metadata: { name: 'migrate', uid: 'j' }, status: { active: 1 } }),
    ];
    for (const status of [crashed(4), waiting('CreateContainerConfigError')]) {
      const seen = view({ pods: [pod('app', status)], jobs });
      expect(reasonOf(look([5, seen], [170, seen]))).toBeUndefined();
    }
  });

  it('refused pods while old ones make room', () => {
    const refused = liveObject('apps/v1', 'ReplicaSet', {
      metadata: { name: 'api-2', uid: 'api-2' },
      spec: { replicas: 2 },
      status: {
        replicas: 1,
        conditions: [
          { type: 'ReplicaFailure', status: 'True', reason: 'FailedCreate', lastTransitionTime: time(1) },
        ],
      },
    });
    const old = view({ makers: [refused], allPods: [ready('old-1', -500), ready('old-2', -500)] });
    const less = view({ makers: [refused], allPods: [ready('old-2', -500)] });
    expect(reasonOf(look([5, old], [30, less], [50, less]))).toBeUndefined();
    expect(reasonOf(look([5, old], [30, less], [60, less]))).toBe('FailedCreate');
  });
});

describe('a crash loop is not excused', () => {
  it('by pods that crash as well', () => {
    const second = pod('b', {
      restartCount: 2,
      ...running(false),
      lastState: { terminated: { exitCode: 1 } },
    });
    const seen = view({ pods: [pod('a', crashed(3)), second] });
    expect(reasonOf(look([5, seen], [60, seen]))).toBe('CrashLoopBackOff');
  });

  it('by healthy pods', () => {
    const seen = view({ pods: [pod('a', crashed(3)), ready('b', 2)] });
    expect(reasonOf(look([5, seen], [60, seen]))).toBe('CrashLoopBackOff');
  });

  it('for ever by a pod that shows no change', () => {
    const seen = view({ pods: [pod('a', crashed(3, 150)), starting('waits-for-a')] });
    expect(reasonOf(look([5, seen], [100, seen]))).toBeUndefined();
    expect(reasonOf(look([5, seen], [160, seen]))).toBe('CrashLoopBackOff');
  });
});

it('a pod that finds no node is told and never ends a rollout', () => {
  const conditions = [
    { type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: '0/3 nodes' },
  ];
  const seen = view({
    pods: [pod('a', {}, { status: { phase: 'Pending', containerStatuses: [], conditions } })],
  });
  expect(look([5, seen], [34, seen]).unschedulable).toEqual([]);
  const late = look([5, seen], [900, seen]);
  expect(late.hopeless).toBeUndefined();
  expect(late.unschedulable).toMatchObject([
    { object: 'Pod/web/a', message: 'cannot be scheduled: 0/3 nodes' },
  ]);
});
