import { expect, test } from 'vitest';
import { sharedWork } from '../../src/util/shared-work.ts';

/** Work whose runs end when they are told to, in the order in which they began. */
function slowWork() {
  const ends: ((end: { value?: string; error?: Error }) => void)[] = [];
  const work = () =>
    new Promise<string>((resolve, reject) => {
      ends.push(({ value = '', error }) => (error ? reject(error) : resolve(value)));
    });
  return { ends, ask: sharedWork(work) };
}
const soon = () => new Promise((resolve) => setImmediate(resolve));

test('who asks alone gets a run of their own', async () => {
  const { ends, ask } = slowWork();
  const [first] = [ask(), ends[0]?.({ value: 'a' })];
  expect(await first).toBe('a');
  const [second] = [ask(), ends[1]?.({ value: 'b' })];
  expect(await second).toBe('b');
  expect(ends).toHaveLength(2);
});

test('those who ask meanwhile share a run that begins after all of them have asked', async () => {
  const { ends, ask } = slowWork();
  const first = ask();
  const shared = [ask(), ask(), ask()];
  await soon();
  expect(ends).toHaveLength(1);
  ends[0]?.({ value: 'old' });
  expect(await first).toBe('old');
  await soon();
  expect(ends).toHaveLength(2);
  const late = ask();
  ends[1]?.({ value: 'new' });
  expect(await Promise.all(shared)).toEqual(['new', 'new', 'new']);
  await soon();
  ends[2]?.({ value: 'newest' });
  expect(await late).toBe('newest');
});

test('a run that fails fails only those who wait for it', async () => {
  const { ends, ask } = slowWork();
  const first = ask();
  const second = ask();
  ends[0]?.({ error: new Error('away') });
  await expect(first).rejects.toThrow('away');
  await soon();
  ends[1]?.({ value: 'back' });
  expect(await second).toBe('back');
});
