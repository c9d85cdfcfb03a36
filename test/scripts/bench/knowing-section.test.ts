import { expect, it } from 'vitest';
import { knowingOf, knowingSection, withKnowing } from '../../../scripts/bench/knowing-section.ts';

const row = { what: 'plan of 30 changed charts', wallSeconds: 2.345, cpuSeconds: 3, ownMegabytes: 99.6 };
const section = knowingSection([{ ...row, apiCalls: 120, helm: 30, kubectl: 1 }], 'Medians of 3.');

it('a row tells the time, and the calls and processes of those that count them', () => {
  expect(section).toContain('| plan of 30 changed charts | 2.35 s | 3.00 s | 100 MB | 120 | 30 | 1 |');
  expect(knowingSection([row], '')).toContain('| 100 MB |  |  |  |');
});

it('stands at the end of a page, in place of the one before, and a page that is written anew keeps it', () => {
  const first = withKnowing('# Performance\n\nText.\n', section);
  expect(first).toBe(`# Performance\n\nText.\n\n${section}`);
  const other = knowingSection([], 'None.');
  expect(withKnowing(first, other)).toBe(`# Performance\n\nText.\n\n${other}`);
  expect(withKnowing('# New\n', knowingOf(first))).toBe(`# New\n\n${section}`);
  expect(withKnowing('# New\n', knowingOf('# Performance\n'))).toBe('# New\n');
});
