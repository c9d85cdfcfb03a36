import { describe, expect, it } from 'vitest';
import type { RunResult } from '../../../src/model/result/run-result.ts';
import { graphSection } from '../../../src/report/summary/graph.ts';
import { timelineSection } from '../../../src/report/summary/timeline.ts';
import { cancelledRun, failingRun, largeRun } from '../runs.ts';

const HOSTILE = [
  'end',
  'x"]; click c0 "javascript:alert(1)',
  '`%%{init}%%`',
  '</pre><img src=x>',
  'a\n```\nb: c',
];

describe('the Mermaid diagrams of the summary', () => {
  it('show what waits for what, by outcome', () => {
    const text = graphSection(failingRun().result);
    expect(text).toContain('c2["api"]:::bad');
    expect(text).toContain('c3["web-frontend"]:::idle');
    expect(text).toContain('c1 --> c2');
  });

  it('show the phases on a time line with few marks', () => {
    const text = timelineSection(failingRun().result);
    expect(text).toContain('tickInterval 15second');
    expect(text).toContain('section api\npreExec :done, t2_0, 1767356976000, 5000ms\nexec :crit, t2_1,');
  });

  it('do not show as failed what was interrupted', () => {
    expect(timelineSection(cancelledRun().result)).toContain('exec :t1_0, ');
  });

  it('take names for nothing but text', () => {
    const lines = [graphSection, timelineSection].flatMap((section) => section(named(HOSTILE)).split('\n'));
    const labels = lines.flatMap(
      (line) => /^c\d+\["(.*)"\]:::\w+$|^section (.*)$/.exec(line)?.slice(1) ?? [],
    );
    const texts = labels.filter((label) => label !== undefined);
    expect(texts).toHaveLength(2 * HOSTILE.length);
    for (const text of texts) expect(text.replace(/#\d+;/g, '')).toMatch(/^[\p{L}\p{N} /-]*$/u);
  });

  it('are left out when they would say nothing or could not be read', () => {
    const { result } = failingRun();
    const [first] = result.releases;
    expect(timelineSection({ ...result, releases: first ? [first] : [] })).toBe('');
    expect(graphSection({ ...result, releases: first ? [first] : [] })).toBe('');
    expect(graphSection(largeRun().result)).toBe('');
    expect(timelineSection(largeRun().result).match(/^section /gm)).toHaveLength(60);
  });
});

/** As many charts, each needing the one before it. */
function named(ids: string[]): RunResult {
  const { result } = failingRun();
  const [first] = result.releases;
  if (!first) throw new Error('the run has releases');
  return {
    ...result,
    releases: ids.map((id, index) => ({ ...first, id, needs: ids.slice(Math.max(0, index - 1), index) })),
  };
}
