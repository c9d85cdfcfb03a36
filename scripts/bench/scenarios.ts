import type { Shape } from './charts.ts';

/** One group of measurements with the same charts. */
export interface Group {
  title: string;
  count: number;
  shape: Shape;
  rounds: number;
  steps: readonly Step[];
}

export const STEPS = ['cold', 'unchanged', 'one changed', 'destroy'] as const;
/** `objects gone`: from the start of the destroy until nothing runs any more, whether the tool waits for that or not. */
export type Step = (typeof STEPS)[number] | 'objects gone';

/** From here on one round says enough, and more would take very long. */
const MANY = 100;

export function groupsOf(counts: readonly number[], rounds: number): Group[] {
  const group = (title: string, count: number, shape: Shape, steps: readonly Step[]): Group => ({
    title,
    count,
    shape,
    rounds: count >= MANY ? 1 : rounds,
    steps,
  });
  return [
    ...counts.map((count) =>
      group(`${count} ${count === 1 ? 'chart' : 'charts'}`, count, 'independent', STEPS),
    ),
    group('chain of 10', 10, 'chain', ['cold']),
    group('fan-out of 30', 30, 'fan-out', ['cold']),
    group('30, one of them slow', 30, 'uneven', ['cold']),
  ];
}
