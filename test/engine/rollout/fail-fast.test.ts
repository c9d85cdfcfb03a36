import { describe, expect, it } from 'vitest';
import type { ListQuery } from '../../../src/cluster/contract.ts';
import type { SharedWatches } from '../../../src/cluster/watch/shared-watch.ts';
import type { ReleaseContext } from '../../../src/engine/release-context.ts';
import { endingEarly } from '../../../src/engine/rollout/fail-fast.ts';
import type { KubeObject } from '../../../src/kube/object.ts';
import type { EventBody } from '../../../src/model/journal/event.ts';
import type { Failure } from '../../../src/model/result/failure.ts';
import type { StopReason } from '../../../src/model/result/stop-reason.ts';
import { fail, ok, type Result } from '../../../src/model/result.ts';
import type { Clock } from '../../../src/system/clock.ts';
import { liveObject, podWith } from '../../kube/live-object.ts';
import { plannedRelease, settings } from '../../rig/planned.ts';

const START = Date.parse('2026-01-01T00:00:00Z');
const DEPLOYMENT = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: api}\n';
const owned = (kind: string, name: string) => [
  { apiVersion: 'apps/v1', kind, name, uid: name, controller: true },
];
const metadata = (name: string) => ({ name, uid: name, creationTimestamp: new Date(START).toISOString() });

const podOf = (reason: string) =>
  podWith(
    { state: { waiting: { reason } } },
    { metadata: { ...metadata('api-1-x'), ownerReferences: owned('ReplicaSet', 'api-1') } },
  );
const objectsWith = (pod: KubeObject) => [
  liveObject('apps/v1', 'Deployment', { metadata: metadata('api') }),
  liveObject('apps/v1', 'ReplicaSet', {
    metadata: { ...metadata('api-1'), ownerReferences: owned('Deployment', 'api') },
  }),
  pod,
];

interface Scene {
  objects?: KubeObject[];
  /** Of the pod in trouble, when it is read again. */
  reread?: () => Result<KubeObject | undefined>;
  manifest?: string;
  watchFailure?: Failure;
  enabled?: boolean;
  cancel?: AbortSignal;
  /** Whether a revision is stored at this second. */
  isStored?: (second: number) => boolean;
}

/** Time that jumps to the next moment for which somebody waits. */
function virtualClock(): Clock {
  let now = START;
  const waiting = new Set<{ until: number; wake: () => void }>();
  const advance = () => {
    const next = Math.min(...[...waiting].map(({ until }) => until));
    now = Math.max(now, next);
    for (const sleeper of [...waiting]) if (sleeper.until <= now) sleeper.wake();
  };
  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const sleeper = {
          until: signal?.aborted ? now : now + ms,
          wake: () => {
            waiting.delete(sleeper);
            resolve();
          },
        };
        waiting.add(sleeper);
        signal?.addEventListener('abort', sleeper.wake, { once: true });
        setImmediate(() => waiting.has(sleeper) && advance());
      }),
  };
}

/** A release of one Deployment whose time passes as fast as somebody waits for it. */
function playing(scene: Scene) {
  const { objects = [], manifest = DEPLOYMENT, enabled = true } = scene;
  const followed: ListQuery[] = [];
  const emitted: EventBody[] = [];
  let reads = 0;
  const clock = virtualClock();
  const watches: SharedWatches = {
    follow(query) {
      followed.push(query);
      return {
        objects: () => objects.filter(({ kind }) => kind === query.kind),
        isNew: false,
        of: (uid) => objects.find(({ metadata }) => metadata.uid === uid),
        isComplete: () => true,
        failure: () => scene.watchFailure,
        close: () => {},
      };
    },
  };
  const pod = objects.find(({ kind }) => kind === 'Pod');
  const run = {
    limits: { clock },
    record: {
      emit: (event: EventBody) => emitted.push(event),
      warnOnce: (_topic: string, text: string) => emitted.push({ type: 'warning', text }),
    },
    cluster: {
      watches,
      reader: {
        serverTime: () => clock.now(),
        get: async () => scene.reread?.() ?? ok(pod),
        resourceOf: async () => ok({ namespaced: true }),
      },
      store: {
        read: async () => {
          reads += 1;
          const isStored = scene.isStored?.((clock.now() - START) / 1_000) ?? true;
          return ok(isStored ? { manifest, chartHooks: [] } : undefined);
        },
      },
    },
  };
  const planned = plannedRelease('api', { settings: settings({ failFast: { enabled, grace: 30_000 } }) });
  const release = {
    run,
    planned,
    log: { debug: () => {} },
    signal: scene.cancel ?? new AbortController().signal,
  };
  const wait = { revision: () => 2, timeoutMs: 180_000, since: START };
  /** Helm, which waits until it is interrupted or the time has come at which it is done. */
  const wholeWait = (seconds: number) =>
    endingEarly(release as unknown as ReleaseContext, wait, async (signal) => {
      while (!signal.aborted && clock.now() < START + seconds * 1_000) await clock.sleep(100);
      return signal.aborted
        ? fail({ reason: 'cancelled', message: 'helm upgrade was interrupted', details: ['said'] })
        : ok();
    });
  return { wholeWait, followed, emitted, reads: () => reads, seconds: () => (clock.now() - START) / 1_000 };
}

describe('a wait', () => {
  it('that is short costs nothing', async () => {
    const scene = playing({ objects: objectsWith(podOf('InvalidImageName')) });
    expect(await scene.wholeWait(3)).toEqual(ok());
    expect([scene.reads(), scene.followed]).toEqual([0, []]);
  });

  it('is ended by a state that does not heal, which becomes the failure', async () => {
    const result = await playing({ objects: objectsWith(podOf('InvalidImageName')) }).wholeWait(180);
    expect(result).toMatchObject({
      failure: {
        reason: 'not-ready',
        object: 'Pod/web/api-1-x',
        message: expect.stringMatching(
          /^Pod\/web\/api-1-x: container app does not start: InvalidImageName \(InvalidImageName ended the wait after \d s of 180 s\)$/,
        ),
        details: ['said'],
      },
    });
  });

  it('that ends because pods are refused gets no advice to wait longer', async () => {
    const message = 'pods "api-1-" is forbidden: exceeded quota: small, requested: pods=1';
    const lastTransitionTime = new Date(START).toISOString();
    const refused = {
      type: 'ReplicaFailure',
      status: 'True',
      reason: 'FailedCreate',
      message,
      lastTransitionTime,
    };
    const objects = [
      liveObject('apps/v1', 'Deployment', { metadata: metadata('api') }),
      liveObject('apps/v1', 'ReplicaSet', {
        metadata: { ...metadata('api-1'), ownerReferences: owned('Deployment', 'api') },
        spec: { replicas: 1 },
        status: { replicas: 0, conditions: [refused] },
      }),
    ];
    expect(await playing({ objects, reread: () => ok(objects[1]) }).wholeWait(180)).toMatchObject({
      failure: {
        message: expect.stringContaining('exceeded quota'),
        remedy: 'Change what the API server refuses, or the quota, policy or webhook that refuses it.',
      },
    });
  });

  it('goes on when the state is another as soon as it is read again, or cannot be read', async () => {
    for (const reread of [
      () => ok(podOf('ContainerCreating')),
      () => ok(undefined),
      () => fail({ reason: 'connection' as const, message: 'away' }),
    ]) {
      const scene = playing({ objects: objectsWith(podOf('InvalidImageName')), reread });
      expect(await scene.wholeWait(60)).toEqual(ok());
    }
  });

  it.each<[string, Scene]>([
    ['failFast is off', { enabled: false }],
    ['the kinds cannot be watched', { watchFailure: { reason: 'forbidden', message: 'no' } }],
    ['the revision is not stored', { isStored: () => false }],
    ['the manifest cannot be read', { manifest: 'a: b' }],
  ])('goes on to its own end when %s', async (_title, scene) => {
    expect(
      await playing({ objects: objectsWith(podOf('InvalidImageName')), ...scene }).wholeWait(60),
    ).toEqual(ok());
  });

  it('opens no watch for a chart of which nothing runs', async () => {
    const manifest = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: api}\n';
    const scene = playing({ manifest });
    await scene.wholeWait(60);
    expect(scene.followed).toEqual([]);
  });

  it('begins to watch when Helm has stored what it rendered', async () => {
    const scene = playing({
      objects: objectsWith(podOf('InvalidImageName')),
      isStored: (second) => second > 20,
    });
    expect((await scene.wholeWait(180)).ok).toBe(false);
    expect(scene.followed.map(({ kind }) => kind)).toEqual(['Pod', 'Event', 'Deployment', 'ReplicaSet']);
  });

  it('that was cancelled before stays cancelled', async () => {
    const cancelled = new AbortController();
    const reason: StopReason = { kind: 'cancelled', by: 'SIGTERM' };
    const reread = () => {
      cancelled.abort(reason);
      return ok(podOf('InvalidImageName'));
    };
    const scene = playing({
      objects: objectsWith(podOf('InvalidImageName')),
      reread,
      cancel: cancelled.signal,
    });
    expect(await scene.wholeWait(180)).toMatchObject({ failure: { reason: 'cancelled' } });
  });

  it('tells once that a pod finds no node', async () => {
    const conditions = [
      { type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: '0/1 nodes' },
    ];
    const pod = { ...podOf(''), status: { phase: 'Pending', conditions } };
    const scene = playing({ objects: objectsWith(pod) });
    expect(await scene.wholeWait(170)).toEqual(ok());
    expect(scene.emitted).toEqual([
      {
        type: 'warning',
        release: 'api',
        text: 'Pod/web/api-1-x cannot be scheduled: 0/1 nodes; the wait goes on, for a node may come',
      },
    ]);
  });
});
