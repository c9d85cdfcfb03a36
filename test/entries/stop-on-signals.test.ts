import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { stopOnSignals } from '../../src/entries/stop-on-signals.ts';

it('a run that has used up its run-timeout is stopped, and says by what', async () => {
  const told: string[] = [];
  const { signal, forced, release } = stopOnSignals((by) => told.push(by), { limitMs: 5 });
  await new Promise((resolve) => signal.addEventListener('abort', resolve));
  release();
  const by = 'its run-timeout of 5ms is over';
  expect(signal.reason).toEqual({ kind: 'cancelled', by, limitMs: 5 });
  expect([told, forced.aborted]).toEqual([[by], false]);
});

it('a run that has ended before is not', async () => {
  const told: string[] = [];
  const { signal, release } = stopOnSignals((by) => told.push(by), { limitMs: 5 });
  release();
  await sleep(20);
  expect([signal.aborted, told]).toEqual([false, []]);
});
