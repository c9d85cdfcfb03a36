import { expect, test } from 'vitest';
import { shortFailure } from '../../../src/engine/evidence/short-failure.ts';
import { createRedactor } from '../../../src/system/redactor.ts';

const redactor = createRedactor();
redactor.learn('correct-horse');

test('a failure of usual size is left as it is', () => {
  const failure = { reason: 'hook' as const, message: 'no', details: ['  a', 'b'], object: 'Pod/a/b' };
  expect(shortFailure(failure, redactor)).toEqual(failure);
});

test('a long message and long details are cut, a secret at the cut is not halved', () => {
  const long = `${'x'.repeat(1_995)}correct-horse${'y'.repeat(10_000)}`;
  const { message, details } = shortFailure({ reason: 'hook', message: long, details: [long] }, redactor);
  expect(message).toBe(`${'x'.repeat(1_995)}***yy... (11998 characters)`);
  expect(details).toEqual([message]);
});

test('of very many details some are kept', () => {
  const details = Array.from({ length: 130 }, (_, index) => `${index}`);
  const short = shortFailure({ reason: 'hook', message: 'no', details }, redactor);
  expect(short.details).toHaveLength(101);
  expect(short.details?.at(-1)).toBe('(and 30 more)');
});
