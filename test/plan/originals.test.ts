import { expect, it } from 'vitest';
import type { KubeObject } from '../../src/kube/object.ts';
import { originalsFor, sameObjects } from '../../src/plan/originals.ts';

function map(name: string, data: Record<string, string>): KubeObject {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data };
}

const app = map('app', { a: '1' });
const odd = map('app', { a: '1', odd: '1' });
const strange = map('app', { a: '1', strange: '1' });
const even = map('even', {});
const only = map('only', {});

it.each<[string, KubeObject[][], KubeObject[][]]>([
  ['is what one failed revision has', [[odd, even, only]], [[odd, even, only]]],
  ['has also what that one had no more', [[odd, only]], [[odd, even, only]]],
  [
    'looks behind a rollback that failed',
    [
      [app, even],
      [odd, only],
    ],
    [[odd, even, only]],
  ],
  [
    'has of several revisions each its turn',
    [[odd], [strange, only]],
    [
      [odd, even, only],
      [strange, even],
    ],
  ],
  [
    'says nothing twice',
    [
      [odd, even],
      [odd, even],
    ],
    [[odd, even]],
  ],
])('what Helm 3 compares with %s', (_, unfinished, wanted) => {
  expect(originalsFor(unfinished, [app, even])).toEqual(wanted);
});

it('knows the same objects in another order', () => {
  expect(sameObjects([app, even], [even, app])).toBe(true);
  expect(sameObjects([app, even], [even, odd])).toBe(false);
});
