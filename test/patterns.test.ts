import { join } from 'node:path';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { isWorseThanLinear } from './rig/growth.ts';
import { hostileText, piecesAgainst } from './rig/hostile-texts.ts';
import { KnownLinear } from './rig/known-linear.ts';
import { regularExpressionsIn } from './rig/regular-expressions.ts';

// Clusters, charts and programs choose the texts that patterns meet: one that goes back and forth over a long one stops
// everything.
const REMEDY =
  'Bound a repetition (`.{1,300}`), or let it begin only where it can (`(?<!/)/+$`, `(?<!\\S)\\S+`)';

describe('no regular expression takes more than linear time', () => {
  const expressions = regularExpressionsIn(join(import.meta.dirname, '../src'));

  it('by its form', () => {
    const slow = expressions.flatMap(({ place, source, flags }) => {
      const [report] = analyse({ source, flags }, { maxReports: 1 }).reports;
      return report === undefined
        ? []
        : [`${place}: /${source}/${flags} with many ${report.character.literal.source}`];
    });
    expect(slow, REMEDY).toEqual([]);
  });

  it('by measuring it with hostile texts that grow', { timeout: 600_000 }, () => {
    const known = new KnownLinear();
    const slow = expressions.flatMap((expression) => {
      if (known.has(expression)) return [];
      const { place, source, flags } = expression;
      const pattern = new RegExp(source, flags);
      const hostile = piecesAgainst(expression).find((one) =>
        isWorseThanLinear(
          (length) => hostileText(one, length),
          (text) => (pattern.global ? text.replace(pattern, '') : pattern.test(text)),
        ),
      );
      return hostile === undefined ? [] : [`${place}: /${source}/${flags} with ${JSON.stringify(hostile)}`];
    });
    expect(slow, REMEDY).toEqual([]);
    known.keep(expressions);
  });
});
