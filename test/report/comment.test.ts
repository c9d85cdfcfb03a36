import { describe, expect, it } from 'vitest';
import { cutLargest, renderComment } from '../../src/report/comment.ts';
import { failingRun } from './runs.ts';

const section = (name: string, lines: number) => `### ${name}\n\n${'+ a line of a diff\n'.repeat(lines)}`;

describe('the comment of a run', () => {
  it('begins with how it ended, and why', () => {
    const [first, second, third] = renderComment(failingRun().result).split(/\n+/);
    expect(first).toBe('### ❌ Helm deploy failed in <code>production</code>');
    expect(second).toBe('> [!CAUTION]');
    expect(third).toMatch(/^> \*\*api\*\* failed in exec: /);
  });

  it('is shorter than GitHub takes, whatever failed', () => {
    const { result } = failingRun();
    const [release] = result.releases;
    if (!release) throw new Error('no release');
    const failure = { reason: 'helm', message: 'x', details: Array(200).fill('ä'.repeat(400)) } as const;
    const releases = Array.from({ length: 50 }, (_, at) => ({ ...release, id: `chart-${at}`, failure }));
    const text = renderComment({ ...result, releases: releases as never });
    expect(text.length).toBeLessThan(65_000);
    expect(text).toContain('Cut here.');
  });
});

describe('changes that are too long', () => {
  it('are whole where they fit', () => {
    const all = [section('a', 10), section('b', 20)];
    expect(cutLargest(all, 10_000)).toEqual(all);
  });

  it('lose lines of the largest only, and never their head', () => {
    const [small, ...large] = cutLargest([section('small', 10), section('x', 400), section('y', 900)], 4_000);
    expect(small).toBe(section('small', 10));
    for (const text of large)
      expect(text).toMatch(/^### [xy]\n.*Cut here: the job summary has all of it\._\n$/s);
    expect(large.map((text) => text.length)[0]).toBe(large.map((text) => text.length)[1]);
  });
});
