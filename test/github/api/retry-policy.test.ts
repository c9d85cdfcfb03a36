import { describe, expect, it } from 'vitest';
import { type RefusedRequest, retryOf } from '../../../src/github/api/retry-policy.ts';

const NOW = 1_000_000_000_000;
const refused = (given: Partial<RefusedRequest>): RefusedRequest => ({
  method: 'GET',
  status: 500,
  headers: {},
  message: '',
  ...given,
});
const at = (attempt: number) => ({ attempt, now: NOW });

describe('a request that GitHub refuses', () => {
  it.each([
    ['a bad token', { status: 401 }],
    ['a permission that is missing', { status: 403, message: 'Resource not accessible by integration' }],
    ['what is not there', { status: 404 }],
    ['a wrong body', { status: 422 }],
    ['a POST that may have been carried out', { method: 'POST', status: 502 }],
    ['a POST without an answer', { method: 'POST', status: undefined }],
  ])('is not repeated for %s', (_, given) => {
    expect(retryOf(refused(given), at(0))).toBeUndefined();
  });

  it.each([
    ['a broken server', { status: 502 }, 0, { afterMs: 1_000 }],
    ['a broken server again', { status: 502 }, 2, { afterMs: 4_000 }],
    ['a broken connection', { status: undefined, method: 'PATCH' }, 0, { afterMs: 1_000 }],
    [
      'a secondary limit, when it says until when',
      { method: 'POST', status: 403, headers: { 'retry-after': '7' } },
      0,
      { limit: 'secondary', afterMs: 7_000 },
    ],
    [
      'a secondary limit that says only what it is',
      { status: 403, message: 'You have exceeded a secondary rate limit' },
      1,
      { limit: 'secondary', afterMs: 120_000 },
    ],
    ['too many requests', { method: 'POST', status: 429 }, 0, { limit: 'secondary', afterMs: 60_000 }],
    [
      'the limit of the hour',
      {
        status: 403,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1_000 + 30) },
      },
      0,
      { limit: 'primary', afterMs: 31_000 },
    ],
  ])('is repeated for %s', (_, given, attempt, retry) => {
    expect(retryOf(refused(given as Partial<RefusedRequest>), at(attempt))).toEqual(retry);
  });
});
