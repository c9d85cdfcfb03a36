import { expect, it } from 'vitest';
import { createLimiter } from '../../src/util/limiter.ts';

it('runs so many tasks at once and no more, in their order, also past one that throws', async () => {
  const limit = createLimiter(2);
  const started: number[] = [];
  const ends: (() => void)[] = [];
  const task = (index: number) =>
    limit(() => {
      started.push(index);
      return new Promise<void>((resolve, reject) => {
        ends[index] = index === 0 ? () => reject(new Error('broken')) : resolve;
      });
    });
  const tasks = [0, 1, 2, 3].map(task);
  expect(started).toEqual([0, 1]);
  ends[0]?.();
  await expect(tasks[0]).rejects.toThrow('broken');
  expect(started).toEqual([0, 1, 2]);
  ends[1]?.();
  ends[2]?.();
  await tasks[2];
  expect(started).toEqual([0, 1, 2, 3]);
  ends[3]?.();
  await Promise.all(tasks.slice(1));
});
