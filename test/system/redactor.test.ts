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
    ['in a URL, in lower case', encodeURIComponent(secret).toLowerCase()],
    ['in base64 for URLs', Buffer.from(secret).toString('base64url')],
    ['in HTML', secret.replace('"', '&quot;')],
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

test.each([0, 1, 2, 3])('the base64 of a text shows no secret that stands at its character %i', (at) => {
  const secret = 'correct-horse-battery';
  const encoded = Buffer.from(`${'x'.repeat(at)}${secret} and more`).toString('base64');
  const shown = redactorWith(secret).clean(encoded);
  expect(shown).toContain('***');
  const left = Buffer.from(shown.split('***').join(''), 'base64').toString();
  for (let start = 0; start + 3 <= secret.length; start++)
    expect(left).not.toContain(secret.slice(start, start + 3));
});

test('nor does base64 that is broken into lines', () => {
  const secret = Array.from({ length: 200 }, (_, index) => String.fromCharCode(33 + (index % 90))).join('');
  const lines = Buffer.from(secret).toString('base64').replace(/.{76}/g, '$&\n');
  expect(redactorWith(secret).clean(lines)).toBe('***\n***\n***\n***');
});

test('a text keeps its lines, also those of a secret', () => {
  const secret = 'first-line\n  second-line\n\nthird-line';
  expect(redactorWith(secret).clean(`a ${secret} b`)).toBe('a ***\n  ***\n\n*** b');
});

test('secrets that overlap are masked as one', () => {
  expect(redactorWith('abc-defg', 'defg-hij').clean('1 abc-defg 2 defg-hij 3')).toBe('1 *** 2 *** 3');
  const redactor = redactorWith('hunter-two');
  redactor.clean('made the first pattern');
  redactor.learn('two-three');
  expect(redactor.clean('x hunter-two-three y')).toBe('x *** y');
});

test('words that every result has, and keys of a file, are not masked', () => {
  const redactor = redactorWith('failed', 'true', 'server:\n  password: hunter-two-three\n');
  expect(redactor.clean('server: failed, true')).toBe('server: failed, true');
  expect(redactor.clean('password: hunter-two-three')).toBe('***');
});

test.each([
  ['its beginning', 'the password is correct-horse-ba...'],
  ['a little of its beginning', 'the password is corr...'],
  ['its end', 'read ...ry-staple: no'],
  ['both', 'the password is correct-hor ... ttery-staple'],
  [
    'its beginning in base64',
    `data: ${Buffer.from('correct-horse-battery-staple').toString('base64').slice(0, 20)}...`,
  ],
])('of a secret that was cut %s is masked', (_what, text) => {
  const cleaned = redactorWith('correct-horse-battery-staple').clean(text);
  expect(cleaned).not.toMatch(/corr|ttery|staple|Y29y/);
  expect(cleaned).toContain('...');
});

test('what is cut and only looks like a word of a secret stays', () => {
  expect(redactorWith('production-key-1').clean('waiting for the deployment...')).toBe(
    'waiting for the deployment...',
  );
});

test('a text of many cuts and thousands of secrets that begin alike cost no time', () => {
  const redactor = createRedactor();
  for (let index = 0; index < 5_000; index++) redactor.learn(`AAAAAAAA-${index}`);
  const start = process.threadCpuUsage();
  redactor.clean(`${'A'.repeat(4_000)}...`.repeat(20));
  expect(process.threadCpuUsage(start).user).toBeLessThan(2_000_000);
});

test('thousands of secrets, learnt one by one, cost no time that anybody notices', () => {
  const redactor = createRedactor();
  const line = 'level=info msg="request done" path=/healthz status=200 '.repeat(20);
  const before = process.cpuUsage();
  for (let index = 0; index < 1_000; index++) {
    redactor.learn(`secret-${index}-${(index * 7919) % 1009}`);
    redactor.clean(line);
  }
  expect(redactor.clean(`${line.repeat(2_000)}secret-7-947`).endsWith('***')).toBe(true);
  expect(process.cpuUsage(before).user).toBeLessThan(10_000_000);
});

test('a Map stays one, its keys and values are cleaned', () => {
  const redactor = redactorWith('correct-horse');
  const cleaned = redactor.cleanJson(new Map([['api', { text: 'correct-horse' }]]));
  expect(cleaned).toEqual(new Map([['api', { text: '***' }]]));
});

test('texts of three characters are no secrets', () => {
  expect(redactorWith('abc', '').clean('abc')).toBe('abc');
});
