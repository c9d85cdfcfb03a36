import { expect, it } from 'vitest';
import { startOrder } from '../../rig/start-order.ts';

const file = (project: string, seconds: number) => ({ project, seconds });
const named = (files: readonly { project: string; seconds: number }[]) =>
  files.map(({ project, seconds }) => `${project} ${seconds}`);

it('starts the longest first, and what needs no cluster last, unless it takes long', () => {
  const files = [file('unit', 9), file('e2e', 3), file('e2e', 40), file('unit', 30), file('e2e', 20)];
  expect(named(startOrder(files, 2))).toEqual(['e2e 40', 'unit 30', 'e2e 20', 'e2e 3', 'unit 9']);
});

it('starts a file of the real node when the one before should have ended', () => {
  const files = [
    ...[file('node', 30), file('node', 20), file('node', 10)],
    ...[file('e2e', 25), file('e2e', 15), file('e2e', 12), file('e2e', 8), file('unit', 5)],
  ];
  expect(named(startOrder(files, 2))).toEqual([
    ...['node 30', 'e2e 25', 'e2e 15', 'node 20', 'e2e 12', 'node 10', 'e2e 8', 'unit 5'],
  ]);
});

it('has every file once, also where only the real node is left', () => {
  const files = [file('node', 3), file('node', 3), file('node', 1)];
  expect(named(startOrder(files, 3))).toEqual(['node 3', 'node 3', 'node 1']);
});
