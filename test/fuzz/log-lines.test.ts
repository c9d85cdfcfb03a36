import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLineSplitter } from '../../src/cluster/transport/line-splitter.ts';
import { tellingLine } from '../../src/diagnostics/clues/log-line.ts';
import { withoutCommands } from '../../src/github/without-commands.ts';
import { helmWarnings } from '../../src/helm/processes/warnings.ts';
import { createRedactor } from '../../src/system/redactor.ts';
import { boundedText } from '../../src/util/bounded-text.ts';
import { printable, printableLine } from '../../src/util/printable.ts';
import { shorten } from '../../src/util/shorten.ts';
import { PIECES } from '../rig/hostile-texts.ts';
import { soon, tries } from '../rig/tries.ts';

const WORDS = [
  ...[
    '::error::',
    '##[add-mask]x',
    '::add-mask::',
    '::stop-commands::',
    '\r',
    '\r\n',
    '\u001b[2J',
    '\u001b]8;;',
    '\u202e',
    '\0',
  ],
  ...[
    'panic: ',
    'FATAL',
    '{"level":"error","msg":"',
    'Caused by: ',
    '\tat a.b.C',
    'Traceback',
    'level=WARN msg="',
    'W1128 10:00:00.000000 ',
  ],
  ...['correct horse', 'password=', 'token: ', '%E0%A4%A', '\ud800', '\ufffd'],
];
const line = fc
  .array(
    fc.oneof(
      fc.constantFrom(...WORDS, ...PIECES),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.tuple(fc.constantFrom(...PIECES), fc.nat(3_000)).map(([piece, times]) => piece.repeat(times)),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

it('any lines of a log are told without a command, a control character or a throw', async () => {
  const redactor = createRedactor();
  redactor.learn('correct horse battery staple');
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 6 }), fc.nat(50), async (lines, cut) => {
      await soon(() => {
        const text = lines.join('\n');
        const split: string[] = [];
        const splitter = createLineSplitter((one) => split.push(one));
        splitter.add(text.slice(0, cut));
        splitter.add(text.slice(cut));
        splitter.end();
        expect(split).toEqual(text.split('\n').filter((one) => one !== ''));
        const telling = tellingLine(split);
        if (telling !== undefined) expect(telling).not.toContain('\n');
        helmWarnings(boundedText(text));
        for (const one of split) expect(printableLine(one)).not.toMatch(/(?!\t)[\p{Cc}\u202a-\u202e]/u);
        expect(withoutCommands(text)).not.toMatch(/^\s*::(?:add-mask|error|stop-commands)/m);
        printable(text);
        expect(redactor.clean(text)).not.toContain('correct horse battery staple');
        expect(shorten(text, 300).length).toBeLessThanOrEqual(300);
      });
    }),
    tries(100),
  );
});
