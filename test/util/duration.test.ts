import { describe, expect, test } from 'vitest';
import { formatDuration, parseDuration } from '../../src/util/duration.ts';

describe('parseDuration', () => {
  test.each([
    ['180s', 180_000],
    ['1h30m', 5_400_000],
    ['1.5s', 1_500],
    ['300ms', 300],
    ['0s', 0],
    ['180', 180_000],
    [180, 180_000],
    [0, 0],
  ])('reads %s', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  test.each(['', '5 s', '-5s', 's', '1d', '5S', '1e3', 'soon', 1.5, -1, Number.NaN, '10000h'])(
    'refuses %s',
    (text) => {
      expect(parseDuration(text)).toBeUndefined();
    },
  );
});

test.each([
  [0, '0ms'],
  [-3_600_000, '0ms'],
  [950, '950ms'],
  [1_000, '1s'],
  [4_230, '4.2s'],
  [59_960, '1m'],
  [65_000, '1m5s'],
  [7_380_000, '2h3m'],
])('formatDuration writes %d ms as %s', (milliseconds, text) => {
  expect(formatDuration(milliseconds)).toBe(text);
});
