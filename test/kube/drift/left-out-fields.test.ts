import { expect, it } from 'vitest';
import { pathText } from '../../../src/kube/drift/field-path.ts';
import { leftOutFields } from '../../../src/kube/drift/left-out-fields.ts';
import type { KubeObject } from '../../../src/kube/object.ts';

const object = (spec: object): KubeObject =>
  ({ apiVersion: 'v1', kind: 'Thing', metadata: { name: 'a' }, spec }) as KubeObject;

const MAIN = { name: 'main', image: 'a' };
const SIDE = { name: 'side', image: 'b' };

it.each<[what: string, forms: { earlier: object; later: object; live: object }, left: string[]]>([
  ['a field', { earlier: { a: 1, b: 2 }, later: { a: 1 }, live: { a: 1, b: 2 } }, ['spec.b']],
  ['a field with another value', { earlier: { b: 2 }, later: {}, live: { b: 3 } }, ['spec.b']],
  ['nothing that is gone', { earlier: { b: 2 }, later: {}, live: {} }, []],
  ['nothing that has another value in both', { earlier: { b: 2 }, later: { b: 3 }, live: { b: 3 } }, []],
  ['nothing that came later', { earlier: {}, later: { b: 3 }, live: { b: 3, c: 4 } }, []],
  [
    'of a mapping what is live',
    { earlier: { a: { b: 1, c: { d: 2 }, e: {} } }, later: {}, live: { a: { c: { d: 2 }, e: {}, f: 3 } } },
    ['spec.a.c.d', 'spec.a.e'],
  ],
  [
    'an item with a key, wherever it stands',
    { earlier: { items: [MAIN, SIDE] }, later: { items: [MAIN] }, live: { items: [SIDE, MAIN] } },
    ['spec.items[name=side].name', 'spec.items[name=side].image'],
  ],
  [
    'of a list with keys only what is live',
    { earlier: { items: [SIDE] }, later: {}, live: { items: [MAIN] } },
    [],
  ],
  [
    'a field of an item',
    {
      earlier: { items: [MAIN, { ...SIDE, args: ['x'] }] },
      later: { items: [SIDE, MAIN] },
      live: { items: [MAIN, { ...SIDE, args: ['x'] }] },
    },
    ['spec.items[name=side].args'],
  ],
  ['a list', { earlier: { list: ['a'] }, later: {}, live: { list: ['a', 'b'] } }, ['spec.list']],
  [
    'an item of a list without keys',
    { earlier: { list: ['a', 'b'] }, later: { list: ['a'] }, live: { list: ['a', 'b'] } },
    ['spec.list'],
  ],
  [
    'nothing of a list that is as the later form has it',
    { earlier: { list: ['a', 'b'] }, later: { list: ['a'] }, live: { list: ['a'] } },
    [],
  ],
])('leaves live: %s', (_, { earlier, later, live }, left) => {
  const found = leftOutFields(object(live), { earlier: object(earlier), later: object(later) });
  expect(found.map(pathText)).toEqual(left);
});
