import { expect, it } from 'vitest';
import { worthMasking } from '../../src/diagnostics/worth-masking.ts';
import { evidenceOf } from './evidence.ts';
import { objectOf } from './objects.ts';

it.each([
  ['hunter2', true],
  ['123456', true],
  ['-----BEGIN KEY-----\nabc\n', true],
  ['true', false],
  ['False\n', false],
  ['5432', false],
  ['postgres', false],
  ['api', false],
])('a Secret that holds %j is masked: %s', (value, isMasked) => {
  const evidence = evidenceOf({ rendered: [objectOf('Service', 'postgres')] });
  expect(worthMasking([value], evidence)).toEqual(isMasked ? [value] : []);
});
