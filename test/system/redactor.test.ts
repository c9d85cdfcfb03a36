import { describe, expect, test } from 'vitest';
import { createRedactor } from '../../src/system/redactor.ts';

function redactorWith(...secrets: string[]) {
  const redactor = createRedactor();
  for (const secret of secrets) redactor.learn(secret);
  return redactor;
}

const quote = (text: string) => JSON.stringify(text);

describe('a redactor masks what it learnt', () => {
  const secret = 'hunter"2\\/+ü';
  test.each([
    ['as it is', secret],
    ['in base64', Buffer.from(secret).toString('base64')],
    ['in a URL', encodeURIComponent(secret)],
    ['in quotes', quote(secret).slice(1, -1)],
    ['in quotes in quotes', quote(quote(secret)).slice(3, -3)],
    ['in quotes in quotes in quotes', quote(quote(quote(secret))).slice(7, -7)],
  ])('%s', (_, form) => {
    expect(redactorWith(secret).clean(`a ${form} b`)).toBe('a *** b');
  });

  test.each([
    ['a key file, line break included', '-----BEGIN KEY-----\nabcdefghij\n-----END KEY-----\n', ''],
    ['a password with the line break of echo', 'hunter-two', '\n'],
    ['a password before other text', 'hunter-two', ' and more'],
  ])('in the base64 of %s', (_, secret, tail) => {
    const base64 = Buffer.from(secret + tail).toString('base64');
    const left = redactorWith(secret).clean(base64).replace('***', '');
    // At most the last group of four, which holds what came after it.
    expect(left.length).toBeLessThanOrEqual(4 + Math.ceil((tail.length * 4) / 3));
  });

  test('whole where one secret is part of another', () => {
    expect(redactorWith('hunter', 'hunter-two').clean('hunter-two, hunter')).toBe('***, ***');
  });

  test('line by line, without the space around it', () => {
    const redactor = redactorWith('  first line\r\nsecond line\n');
    expect(redactor.clean('x first line\ny second line')).toBe('x ***\ny ***');
  });

  test('in keys and values of JSON, at any depth', () => {
    expect(redactorWith('hunter2').cleanJson({ a: [{ 'x-hunter2': 'hunter2', n: 1 }], b: null })).toEqual({
      a: [{ 'x-***': '***', n: 1 }],
      b: null,
    });
  });
});

test('texts of three characters are no secrets', () => {
  expect(redactorWith('abc', '').clean('abc')).toBe('abc');
});
