import { expect, test } from 'vitest';
import { checkPayload } from '../../../src/engine/hooks/payload-limit.ts';

test('a value that no script could be started with is refused by name', () => {
  expect(checkPayload(new Map([['small', 'x'.repeat(32_000)]])).ok).toBe(true);
  expect(checkPayload(new Map([['big', 'x'.repeat(32_001)]]))).toMatchObject({
    ok: false,
    failure: { message: 'the payload value big has 32001 characters, more than 32000' },
  });
});
