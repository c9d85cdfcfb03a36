import { describe, expect, it } from 'vitest';
import { renderComment } from '../../src/report/comment.ts';
import { failingRun } from './runs.ts';

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
