import { describe, expect, it } from 'vitest';
import { inferSetValue } from '../../../src/observe/values/set-value.ts';

describe('a set value', () => {
  it.each<[string, unknown]>([
    ['', ''],
    ['text', 'text'],
    ['True', true],
    ['false', false],
    ['NULL', null],
    ['0', 0n],
    ['42', 42n],
    ['-5', -5n],
    ['007', '007'],
    ['1.5', '1.5'],
    ['9223372036854775807', 9223372036854775807n],
    ['9223372036854775808', '9223372036854775808'],
    ['a,b', 'a,b'],
    ['{a,b}', ['a', 'b']],
    ['{1,true,}', [1n, true, '']],
    ['{}', ['']],
    ['{a\\,b,c}', ['a,b', 'c']],
    ['{open', '{open'],
  ])('%s', (text, value) => {
    expect(inferSetValue(text)).toEqual(value);
  });
});
