import { describe, expect, it } from 'vitest';
import { parseSetPath } from '../../../src/manifest/layers/set-path.ts';

describe('a set key', () => {
  it.each([
    ['replicas', ['replicas']],
    ['image.tag', ['image', 'tag']],
    ['list[0]', ['list', 0]],
    ['list[2].name', ['list', 2, 'name']],
    ['matrix[0][1].x', ['matrix', 0, 1, 'x']],
    ['annotations.example\\.org/name', ['annotations', 'example.org/name']],
    ['a\\[0\\]', ['a[0]']],
    ['a\\\\b', ['a\\b']],
    ['with space', ['with space']],
  ])('%s', (key, steps) => {
    expect(parseSetPath(key)).toEqual({ ok: true, value: steps });
  });

  it.each([
    ['', 'it is empty'],
    ['a..b', 'a key is empty'],
    ['.a', 'a key is empty'],
    ['a.', 'a key is empty'],
    ['[0]', 'a key is empty'],
    ['a.[0]', 'a key is empty'],
    ['a[0]b', 'a list index is followed by something else than a dot'],
    ['a[-1]', 'a list index is no number'],
    ['a[x]', 'a list index is no number'],
    ['a[0', 'a list index is no number'],
    ['a[65537]', 'index 65537 is greater than 65536'],
  ])('%s is refused', (key, why) => {
    expect(parseSetPath(key)).toMatchObject({
      failure: { reason: 'invalid-manifest', message: `set key "${key}": ${why}` },
    });
  });
});
