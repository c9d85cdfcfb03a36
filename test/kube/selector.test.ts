import { expect, test } from 'vitest';
import { holds } from '../../src/kube/selector.ts';

test.each([
  ['Exists', 'app', true],
  ['Exists', 'constructor', false],
  ['DoesNotExist', 'constructor', true],
  ['NotIn', 'toString', true],
])('%s of label %s: %s', (operator, key, answer) => {
  expect(holds({ key, operator, values: ['web'] }, { app: 'api' })).toBe(answer);
});
