import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldEvents } from '../../../src/model/journal/fold-events.ts';
import { resultSchema } from '../../../src/report/schemas/result-schema.ts';
import { failedRun, succeededRun } from '../../model/journal/journals.ts';

describe('the schema of result.json', () => {
  it('accepts what is folded from any beginning of a journal', () => {
    fc.assert(
      fc.property(fc.constantFrom(succeededRun(), failedRun()), fc.nat(20), (events, length) => {
        const result = foldEvents(events.slice(0, 1 + length));
        expect(resultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
      }),
    );
  });

  it('refuses a result of another format', () => {
    const result = { ...foldEvents(succeededRun()), formatVersion: 1 };
    expect(resultSchema.safeParse(result).success).toBe(false);
  });
});
