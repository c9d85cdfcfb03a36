import { expect, it } from 'vitest';
import type { KubeObject } from '../../src/kube/object.ts';
import { readiness } from '../../src/kube/readiness/readiness.ts';
import { scalarText } from '../../src/util/scalar-text.ts';

it('a single value is text, and what is none does not throw whatever it calls its parts', () => {
  expect(['a', 1, true, null].map(scalarText)).toEqual(['a', '1', 'true', 'null']);
  expect([[1], {}, { toString: 'x' }, { toString: null, valueOf: 1 }].map(scalarText)).toEqual(
    Array(4).fill(''),
  );
});

it('an object with such a condition is judged like any other (found by a fuzzer after 30,000 tries)', () => {
  const object = {
    apiVersion: 'example.com/v1',
    kind: 'Anything',
    metadata: { name: 'x', generation: 1 },
    status: { phase: { toString: 1 }, conditions: [{ type: { toString: 1 }, status: { toString: 1 } }] },
  } as unknown as KubeObject;
  expect(readiness(object, { waitForJobs: true, now: 0 }).state).toBe('ready');
});
