import { expect, it } from 'vitest';
import type { ClusterReader } from '../../src/cluster/contract.ts';
import { snapshotOf } from '../../src/cluster/snapshot.ts';
import type { ObjectRef } from '../../src/model/object-ref.ts';
import { fail, ok } from '../../src/model/result.ts';

/** A reader that counts, whose objects say how often they were asked for; one named `bad` cannot be read. */
function counting() {
  const asked: string[] = [];
  const reader = {
    async get({ name }: ObjectRef) {
      asked.push(name);
      if (name === 'bad') return fail({ reason: 'connection', message: 'gone' });
      if (name === 'none') return ok(undefined);
      return ok({
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name },
        data: { asked: `${asked.length}` },
      });
    },
    async list({ namespace = 'all' }) {
      asked.push(`list ${namespace}`);
      return ok([]);
    },
    version: async () => ok('v1.36.3'),
  } as unknown as ClusterReader;
  let time = 0;
  const pass = (ms: number) => {
    time += ms;
  };
  return { reader: snapshotOf(reader, { now: () => time }), asked, pass };
}

const secret = (name: string): ObjectRef => ({ apiVersion: 'v1', kind: 'Secret', namespace: 'web', name });

it('asks once, also for what is not there', async () => {
  const { reader, asked } = counting();
  const both = await Promise.all([reader.get(secret('a')), reader.get(secret('a'))]);
  expect(both[0]).toBe(both[1]);
  for (const _ of [1, 2]) {
    expect(await reader.get(secret('a'))).toBe(both[0]);
    expect(await reader.get(secret('none'))).toEqual(ok(undefined));
    expect(await reader.list({ apiVersion: 'v1', kind: 'Secret', namespace: 'web' })).toEqual(ok([]));
    expect(await reader.list({ apiVersion: 'v1', kind: 'Secret' })).toEqual(ok([]));
  }
  expect(asked).toEqual(['a', 'none', 'list web', 'list all']);
  expect(await reader.version()).toEqual(ok('v1.36.3'));
});

it('asks again for what could not be read', async () => {
  const { reader, asked } = counting();
  expect(await reader.get(secret('bad'))).toMatchObject({ ok: false });
  expect(await reader.get(secret('bad'))).toMatchObject({ ok: false });
  expect(asked).toEqual(['bad', 'bad']);
});

it('asks again after two seconds', async () => {
  const { reader, asked, pass } = counting();
  for (const ms of [0, 1_999, 2, 0]) {
    pass(ms);
    await reader.get(secret('a'));
  }
  expect(asked).toEqual(['a', 'a']);
});
