import { expect, test } from 'vitest';
import { checkPayload, variableText } from '../../../src/engine/hooks/payload-limit.ts';

test('a value that no script could be started with is refused by name', () => {
  expect(checkPayload(new Map([['small', 'x'.repeat(32_000)]])).ok).toBe(true);
  expect(checkPayload(new Map([['big', 'x'.repeat(32_001)]]))).toMatchObject({
    ok: false,
    failure: { message: 'the payload value big has 32001 characters, more than 32000' },
  });
});

test('a value with a NUL is refused, and what a cluster says is told without it and cut', () => {
  expect(checkPayload(new Map([['odd', 'a\0b']]))).toMatchObject({
    ok: false,
    failure: { message: 'the payload value odd has a NUL in it, which no variable can hold' },
  });
  expect(variableText('it is\0 not\nready')).toBe('it is not\nready');
  expect(variableText('x'.repeat(200_000))).toHaveLength(32_000);
});
