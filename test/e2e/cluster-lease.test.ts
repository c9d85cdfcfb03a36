import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ClusterReader, ClusterWriter } from '../../src/cluster/contract.ts';
import { acquireLease, type HeldLease, type LeaseOptions } from '../../src/cluster/lease/lease.ts';
import { currentHolder, leaseRef } from '../../src/cluster/lease/lease-object.ts';
import { openWriter } from '../../src/cluster/writer.ts';
import { fail } from '../../src/model/result.ts';
import { systemClock } from '../../src/system/clock.ts';
import { openConnection, unwrap } from '../cluster/open-connection.ts';
import { useCluster } from '../rig/cluster.ts';
import { PERMIT } from '../rig/permit.ts';

const cluster = useCluster();
let reader: ClusterReader;
let writer: ClusterWriter;
let namespace: string;
beforeAll(async () => {
  const connection = await openConnection(cluster);
  reader = connection.reader;
  writer = openWriter(connection, PERMIT);
  namespace = await cluster.namespace();
});
let count = 0;
let release: { name: string; namespace: string };
beforeEach(() => {
  count += 1;
  release = { name: `api-${count}`, namespace };
});

const acquire = (holder: string, options: Partial<LeaseOptions> = {}) =>
  acquireLease({
    reader,
    writer,
    clock: systemClock,
    release,
    holder,
    own: (all) => ({ ...all }),
    signal: new AbortController().signal,
    ...options,
  });

async function hold(holder: string, options?: Partial<LeaseOptions>): Promise<HeldLease> {
  const lease = unwrap(await acquire(holder, options));
  if (!lease.held) throw new Error(lease.why.message);
  return lease;
}

const stored = async () => unwrap(await reader.get(leaseRef(release)));
const lossOf = (lease: HeldLease) =>
  new Promise<void>((resolve) => lease.lost.addEventListener('abort', () => resolve(), { once: true }));

describe('the lease of a release', () => {
  test('is a Lease object that names its holder', async () => {
    const lease = await hold('run 1');
    const object = await stored();
    expect(object && currentHolder(object, 0)?.holder).toBe('run 1');
    expect(object?.metadata.name).toBe(`helm-lifecycle.${release.name}`);
    await lease.release({ remove: false });
  });

  test('keeps other runs out and names its holder', async () => {
    const lease = await hold('https://ci.example/run/1');
    expect(await acquire('run 2')).toMatchObject({
      ok: false,
      failure: {
        reason: 'conflict',
        message: expect.stringContaining('it is held by https://ci.example/run/1'),
        object: `Lease/${namespace}/helm-lifecycle.${release.name}`,
      },
    });
    await lease.release({ remove: false });
  });

  test('stays without a holder when it is given back, and keeps its annotations', async () => {
    const first = await hold('run 1');
    expect(first.annotations).toEqual({});
    await first.setAnnotations({ 'example/a': '1', 'example/b': '2' });
    await first.setAnnotations({ 'example/b': null });
    expect((await first.release({ remove: false })).ok).toBe(true);
    const second = await hold('run 2');
    expect(second.annotations).toEqual({ 'example/a': '1' });
    expect(second.expiredHolder).toBeUndefined();
    await second.release({ remove: false });
  });

  test('goes with the release', async () => {
    const lease = await hold('run 1');
    expect((await lease.release({ remove: true })).ok).toBe(true);
    expect(await stored()).toBeUndefined();
  });

  test('can be taken again by its own holder', async () => {
    await (await hold('run 1')).setAnnotations({ 'example/a': '1' });
    const again = await hold('run 1');
    expect(again.expiredHolder).toBeUndefined();
    await again.release({ remove: true });
  });

  test('of a run that died ends by itself, and its successor learns whose it was', async () => {
    await writer.create({
      ...{ apiVersion: 'coordination.k8s.io/v1', kind: 'Lease' },
      metadata: { name: `helm-lifecycle.${release.name}`, namespace, annotations: { left: 'behind' } },
      spec: {
        holderIdentity: 'run 1',
        leaseDurationSeconds: 1,
        renewTime: new Date(reader.serverTime() - 60_000).toISOString().replace('Z', '000Z'),
      },
    });
    const lease = await hold('run 2');
    expect(lease.expiredHolder).toBe('run 1');
    expect(lease.annotations).toEqual({ left: 'behind' });
    await lease.release({ remove: true });
  });

  test('is taken by one of many who come at once', async () => {
    const results = await Promise.all(Array.from({ length: 8 }, (_, index) => acquire(`run ${index}`)));
    const held = results.flatMap((result) => (result.ok && result.value.held ? [result.value] : []));
    expect(held).toHaveLength(1);
    await held[0]?.release({ remove: true });
  });
});

describe('a run that waits for the lease', () => {
  test('gets it as soon as it is given back', async () => {
    const first = await hold('run 1');
    const second = hold('run 2', { lockTimeoutMs: 20_000 });
    await first.release({ remove: false });
    // Long before the lease of a run that died would be over.
    await (await second).release({ remove: true });
  });

  test('gives up after its time, or when it is cancelled', async () => {
    const first = await hold('run 1');
    expect(await acquire('run 2', { lockTimeoutMs: 100 })).toMatchObject({ failure: { reason: 'conflict' } });
    const cancelled = new AbortController();
    const waiting = acquire('run 3', { lockTimeoutMs: 20_000, signal: cancelled.signal });
    cancelled.abort({ kind: 'cancelled', by: 'SIGTERM' });
    expect(await waiting).toMatchObject({ failure: { reason: 'cancelled' } });
    await first.release({ remove: true });
  });
});

describe('a lease that is held', () => {
  test('is renewed in the background', async () => {
    const renewed = new Set<unknown>();
    let enough: () => void = () => {};
    const twice = new Promise<void>((resolve) => {
      enough = resolve;
    });
    const watching: ClusterWriter = {
      ...writer,
      async update(object, options) {
        const result = await writer.update(object, options);
        renewed.add((object.spec as { renewTime?: string }).renewTime);
        if (renewed.size === 2) enough();
        return result;
      },
    };
    const lease = await hold('run 1', { writer: watching, durationMs: 300 });
    await twice;
    expect(lease.lost.aborted).toBe(false);
    await lease.release({ remove: true });
  });

  test.each([
    ['deleted', () => writer.delete(leaseRef(release))],
    [
      'taken by another',
      () => writer.patch(leaseRef(release), 'merge', { spec: { holderIdentity: 'somebody' } }),
    ],
  ])('is lost when it is %s, and is not given back then', async (_title, happen) => {
    const lease = await hold('run 1', { durationMs: 300 });
    const lost = lossOf(lease);
    await happen();
    await lost;
    const before = await stored();
    expect(await lease.setAnnotations({ a: 'b' })).toMatchObject({ failure: { reason: 'conflict' } });
    expect(await lease.release({ remove: true })).toEqual({ ok: true, value: undefined });
    expect(await stored()).toEqual(before);
  });

  test('is lost when it could not be renewed in time', async () => {
    const away = fail({ reason: 'connection', message: 'away', transient: true });
    const lease = await hold('run 1', { writer: { ...writer, update: async () => away }, durationMs: 200 });
    await lossOf(lease);
    expect((await lease.release({ remove: false })).ok).toBe(true);
  });

  test('survives that somebody else writes to it', async () => {
    const lease = await hold('run 1');
    await writer.patch(leaseRef(release), 'merge', { metadata: { annotations: { theirs: '1' } } });
    await lease.setAnnotations({ ours: '1' });
    expect((await stored())?.metadata.annotations).toEqual({ theirs: '1', ours: '1' });
    await lease.release({ remove: true });
  });
});

test('without the right to leases there is none, and the caller learns why', async () => {
  const forbidden = fail({ reason: 'forbidden', message: 'create Lease: no' });
  expect(await acquire('run 1', { writer: { ...writer, create: async () => forbidden } })).toEqual({
    ok: true,
    value: { held: false, why: forbidden.failure },
  });
});

test('in a namespace that does not exist there is no lease', async () => {
  release = { name: 'api', namespace: 'nowhere' };
  expect(await acquire('run 1')).toMatchObject({ ok: false, failure: { reason: 'not-found' } });
});
