import { describe, expect, it } from 'vitest';
import { jsonPatch, type PatchOperation } from '../../../src/kube/drift/json-patch.ts';

const cases: [string, object, object, PatchOperation[]][] = [
  ['nothing', { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, []],
  [
    'a value, which is tested before it is replaced',
    { a: { 'b/c~d': 1 } },
    { a: { 'b/c~d': 2 } },
    [
      { op: 'test', path: '/a/b~1c~0d', value: 1 },
      { op: 'replace', path: '/a/b~1c~0d', value: 2 },
    ],
  ],
  ['a field that is not there', { a: {} }, { a: { b: 1 } }, [{ op: 'add', path: '/a/b', value: 1 }]],
  [
    'a field that has to go',
    { a: { b: 1 } },
    { a: {} },
    [
      { op: 'test', path: '/a/b', value: 1 },
      { op: 'remove', path: '/a/b' },
    ],
  ],
  [
    'one item of a list',
    { a: [{ n: 1 }, { n: 2 }] },
    { a: [{ n: 1 }, { n: 3 }] },
    [
      { op: 'test', path: '/a/1/n', value: 2 },
      { op: 'replace', path: '/a/1/n', value: 3 },
    ],
  ],
  [
    'a list of another length as a whole',
    { a: [1, 2] },
    { a: [1] },
    [
      { op: 'test', path: '/a', value: [1, 2] },
      { op: 'replace', path: '/a', value: [1] },
    ],
  ],
];

describe('a patch changes', () => {
  it.each(cases)('%s', (_, from, to, patch) => {
    expect(jsonPatch(from, to)).toEqual(patch);
  });
});
