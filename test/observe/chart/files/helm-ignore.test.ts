import { describe, expect, it } from 'vitest';
import { parseHelmIgnore } from '../../../../src/observe/chart/files/helm-ignore.ts';

function ignores(rules: string, path: string): boolean {
  const parsed = parseHelmIgnore(rules);
  if (!parsed.ok) throw new Error(parsed.failure.message);
  return parsed.value(path.replace(/\/$/, ''), path.endsWith('/') ? 'folder' : 'file');
}

describe('.helmignore', () => {
  it.each([
    ['', 'a.txt', false],
    ['# a.txt', 'a.txt', false],
    ['a.txt', 'a.txt', true],
    ['a.txt', 'deep/a.txt', true],
    ['/a.txt', 'a.txt', true],
    ['/a.txt', 'deep/a.txt', false],
    ['deep/a.txt', 'deep/a.txt', true],
    ['deep/a.txt', 'more/deep/a.txt', false],
    ['*.txt', 'deep/a.txt', true],
    ['deep/*', 'deep/a/b', false],
    ['?.txt', 'a.txt', true],
    ['?.txt', 'ab.txt', false],
    ['[a-c].txt', 'b.txt', true],
    ['[^a-c].txt', 'b.txt', false],
    ['[[].txt', '[.txt', true],
    ['\\*.txt', '*.txt', true],
    ['\\*.txt', 'a.txt', false],
    ['ci/', 'ci/', true],
    ['ci/', 'ci', false],
    ['ci/', 'deep/ci/', true],
    ['!*.yaml', 'a.txt', true],
    ['!*.yaml', 'a.yaml', false],
    ['', 'templates/.hidden', true],
    ['', 'templates/deep/.hidden', false],
    ['\uFEFFa.txt\r\n', 'a.txt', true],
    ['a.b', 'axb', false],
    ['a*b*c', 'a/b/c', false],
    ['*', 'deep/a.txt', true],
    ['[^a]b', 'xb', true],
    ['x*[', 'x', false],
    ['\\/', 'a', false],
    ['\u0085a.txt\u3000', 'a.txt', true],
  ])('%j over %s: %s', (rules, path, ignored) => {
    expect(ignores(rules, path)).toBe(ignored);
  });

  it.each([['**/a'], ['[a'], ['a\\'], ['*['], ['[a-]'], ['[]a]']])('refuses %s, as Helm does', (rules) => {
    expect(parseHelmIgnore(rules)).toMatchObject({ ok: false, failure: { reason: 'chart' } });
  });

  it('takes no longer for many stars', () => {
    expect(ignores(`${'*a'.repeat(5000)}b`, 'a'.repeat(4000))).toBe(false);
  });

  it('is refused with more patterns than anybody writes', () => {
    expect(parseHelmIgnore('a\n'.repeat(1001))).toMatchObject({
      failure: { message: expect.stringContaining('more than 1000 patterns') },
    });
  });
});
