import { describe, expect, it } from 'vitest';
import type { ClusterReader } from '../../src/cluster/contract.ts';
import { collect } from '../../src/diagnostics/collect.ts';
import { boundedReader } from '../../src/diagnostics/collectors/bounded-reader.ts';
import type { Subject } from '../../src/diagnostics/subject.ts';
import type { ReleaseStore } from '../../src/helm/contract.ts';
import type { KubeObject } from '../../src/kube/object.ts';
import type { Failure } from '../../src/model/result/failure.ts';
import { fail, ok } from '../../src/model/result.ts';
import { CRASHED, eventOf, objectOf, podOf } from './objects.ts';

const MANIFEST = `
apiVersion: apps/v1
kind: Deployment
metadata: {name: api}
---
apiVersion: v1
kind: Secret
metadata: {name: keys}
stringData: {password: hunter2}
`;
const deployment = objectOf('Deployment', 'api', {}, { spec: {}, status: {} });
const set = objectOf('ReplicaSet', 'api-1', { owner: deployment });
const cluster = [
  deployment,
  set,
  podOf('api-1-x', { owner: set }, CRASHED),
  eventOf({ kind: 'Pod', name: 'api-1-x', uid: 'Pod-api-1-x' }, 1),
  objectOf('Namespace', 'web'),
];
const subject: Subject = {
  release: { name: 'api', namespace: 'web' },
  phase: 'exec',
  failure: { reason: 'not-ready', message: 'not ready' },
  observed: { name: 'api', namespace: 'web', revisions: [] },
  revisions: { failed: 2 },
  withoutHelm: false,
  since: 0,
};
const forbidden: Failure = { reason: 'forbidden', message: 'list pods in web: forbidden' };

/** Answers from `cluster`; `instead` is what it does with requests for a kind. */
function readerOf(instead: Record<string, () => unknown> = {}): ClusterReader {
  const answer = (kind: string, value: unknown) =>
    Promise.resolve().then(() => instead[kind]?.() ?? ok(value));
  const reader = {
    resourceOf: async (apiVersion: string, kind: string) =>
      ok({ apiVersion, kind, namespaced: kind !== 'Namespace' }),
    resourceNamed: async () => ok(undefined),
    get: ({ kind, name }: { kind: string; name: string }) =>
      answer(
        kind,
        cluster.find((object) => object.kind === kind && object.metadata.name === name),
      ),
    list: ({ kind }: { kind: string }) =>
      answer(
        kind,
        cluster.filter((object) => object.kind === kind),
      ),
    log: () => answer('log', 'one\ntwo\n'),
  };
  return reader as unknown as ClusterReader;
}

function evidenceFrom(reader: ClusterReader, secrets: string[] = []) {
  const store = {
    read: async () =>
      ok({ revision: 2, chart: { name: 'api', version: '1.0.0' }, manifest: MANIFEST, chartHooks: [] }),
  } as unknown as ReleaseStore;
  const limits = { timeMs: 1_000, logLines: 200, logs: 10 };
  return collect({ subject, limits, reader, store, onSecret: (value) => void secrets.push(value) });
}

const namesOf = (objects: KubeObject[]) => objects.map(({ metadata }) => metadata.name);

describe('evidence', () => {
  it('goes from rendered resources over owners to pods, their events and logs', async () => {
    const secrets: string[] = [];
    const evidence = await evidenceFrom(readerOf(), secrets);
    expect(namesOf(evidence.objects)).toEqual(['api-1', 'api', 'web']);
    expect(evidence.absent).toMatchObject([{ kind: 'Secret', name: 'keys', namespace: 'web' }]);
    expect(namesOf(evidence.pods)).toEqual(['api-1-x']);
    expect(evidence.events).toHaveLength(1);
    expect(evidence.logs).toEqual([
      { pod: 'api-1-x', container: 'main', previous: false, lines: ['one', 'two'] },
    ]);
    expect(evidence.missing).toEqual([]);
    expect(secrets).toEqual(['hunter2']);
  });

  it('has the pods of others by their metadata alone, however many there are', async () => {
    const others = Array.from({ length: 1_000 }, (_, index) => podOf(`other-${index}`, {}, CRASHED));
    const lists: unknown[] = [];
    const reader = readerOf({ Pod: () => undefined });
    const evidence = await evidenceFrom({
      ...reader,
      list: async (query) => {
        if (query.kind !== 'Pod') return reader.list(query);
        lists.push(query);
        const own = await reader.list(query);
        return own.ok ? ok([...others, ...own.value]) : own;
      },
    });
    expect(namesOf(evidence.pods)).toEqual(['api-1-x']);
    expect(lists).toEqual([
      { apiVersion: 'v1', kind: 'Pod', namespace: 'web', metadataOnly: true, namesOnly: true },
    ]);
  });

  it('has the node of a pod that waits, for only the node says that it does not answer', async () => {
    const pod = podOf('api-1-y', { owner: set }, {});
    pod.spec = { nodeName: 'a', containers: [] };
    pod.status = { phase: 'Pending', conditions: [{ type: 'PodScheduled', status: 'True' }] };
    const node = objectOf('Node', 'a');
    const reader = readerOf({ Pod: () => ok([pod]), Node: () => ok(node) });
    expect(namesOf((await evidenceFrom(reader)).nodes)).toEqual(['a']);
  });

  it('has the log of a run that has ended, also when the next one has begun meanwhile', async () => {
    const logs = ['', 'the last words\n'];
    const evidence = await evidenceFrom(readerOf({ log: () => ok(logs.shift()) }));
    expect(evidence.logs).toEqual([
      { pod: 'api-1-x', container: 'main', previous: false, lines: ['the last words'] },
    ]);
  });

  it('has the rest when a part may not be read, and says which', async () => {
    const evidence = await evidenceFrom(readerOf({ Pod: () => fail(forbidden) }));
    expect(evidence.missing).toEqual(['list pods in web: forbidden']);
    expect(namesOf(evidence.objects)).toEqual(['api-1', 'api', 'web']);
  });

  it('has the rest when reading a part is broken', async () => {
    const broken = () => {
      throw new Error('no such thing');
    };
    const evidence = await evidenceFrom(readerOf({ Event: broken }));
    expect(evidence.missing).toEqual(['events: Internal error: no such thing']);
    expect(namesOf(evidence.pods)).toEqual(['api-1-x']);
  });

  it('says once that the API server is away', async () => {
    const away = () => fail({ reason: 'connection', message: 'cannot reach it' });
    const kinds = ['Pod', 'Event', 'Deployment', 'ReplicaSet', 'Secret', 'Namespace'];
    const evidence = await evidenceFrom(readerOf(Object.fromEntries(kinds.map((kind) => [kind, away]))));
    expect(evidence.missing).toEqual(['cannot reach it (and 7 more requests got no answer)']);
  });

  it('is what there is when the time is over', async () => {
    const over = new AbortController();
    const slow = readerOf({ log: () => new Promise(() => setImmediate(() => over.abort())) });
    const { reader, calls } = boundedReader(slow, over.signal);
    const evidence = await evidenceFrom(reader);
    expect(namesOf(evidence.pods)).toEqual(['api-1-x']);
    expect(evidence.logs).toEqual([]);
    expect(evidence.missing).toEqual(['the time for evidence was over']);
    expect(calls()).toBe(11);
  });
});
