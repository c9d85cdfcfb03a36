import { describe, expect, it } from 'vitest';
import { findCauses } from '../../src/diagnostics/find-cause.ts';
import { CAUSES } from '../../src/model/cause-table.ts';
import { damaged, numbers } from './any-evidence.ts';
import { ADMISSION } from './cases/admission.ts';
import type { CauseCase } from './cases/cause-case.ts';
import { ENDINGS } from './cases/endings.ts';
import { IMAGES } from './cases/images.ts';
import { JOBS } from './cases/jobs.ts';
import { OTHERS } from './cases/others.ts';
import { PLACEMENT } from './cases/placement.ts';
import { REFUSALS } from './cases/refusals.ts';
import { STARTS } from './cases/starts.ts';
import { evidenceOf } from './evidence.ts';

const FAMILIES: [title: string, cases: CauseCase[]][] = [
  ['images', IMAGES],
  ['starts', STARTS],
  ['endings and probes', ENDINGS],
  ['nodes and claims', PLACEMENT],
  ['pods that are refused', ADMISSION],
  ['Jobs and chart hooks', JOBS],
  ['refusals of Helm and the API server', REFUSALS],
  ['everything else', OTHERS],
];

describe.each(FAMILIES)('the cause is found: %s', (_, cases) => {
  it.each(cases.map((item) => [item.what, item] as const))('%s', (_what, { evidence, code, says }) => {
    const [cause] = findCauses(evidence);
    expect(cause?.code, cause?.message).toBe(code);
    for (const detail of says) {
      if (typeof detail === 'string') expect(cause?.message).toContain(detail);
      else expect(cause?.message).toMatch(detail);
    }
    expect(cause?.remedy).toMatch(/\.$/);
    expect(cause?.message).not.toMatch(/\n|undefined|\[object/);
  });
});

const CASES = FAMILIES.flatMap(([, cases]) => cases);

describe('whatever the evidence is', () => {
  it('there is a cause with a code, and finding it neither throws nor changes anything', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const random = numbers(seed);
      for (const { what, evidence } of CASES) {
        const any = damaged(evidence, random);
        const before = JSON.stringify(any);
        const causes = findCauses(any);
        expect(causes.length, `${what}, seed ${seed}`).toBeGreaterThan(0);
        for (const { code, message } of causes) {
          expect(CAUSES, `${what}, seed ${seed}`).toHaveProperty([code ?? '']);
          expect(typeof message, `${what}, seed ${seed}`).toBe('string');
        }
        expect(JSON.stringify(any)).toBe(before);
      }
    }
  });

  it('the answer is the same for the same evidence', () => {
    const all = evidenceOf({
      objects: CASES.flatMap(({ evidence }) => evidence.objects),
      pods: CASES.flatMap(({ evidence }) => evidence.pods),
      events: CASES.flatMap(({ evidence }) => evidence.events),
    });
    expect(findCauses(structuredClone(all))).toEqual(findCauses(all));
  });
});

it('has a case for every code', () => {
  const tested = new Set(FAMILIES.flatMap(([, cases]) => cases.map(({ code }) => code)));
  const untested = Object.keys(CAUSES).filter((code) => !tested.has(code as keyof typeof CAUSES));
  expect(untested, 'codes without a case in test/diagnostics/cases/').toEqual([]);
});
