import fc from 'fast-check';

/** Unquoted scalars whose type depends on who reads them. */
export const PLAIN_SCALARS = [
  ...'y Y n N yes Yes YES yEs no NO on On off OFF true True TRUE tRue false False ~ null Null nULL'.split(
    ' ',
  ),
  ...'0 -0 00 0400 -0400 +0400 08 09 0o400 0O17 -0o17 0b11 -0b11 0b2 0x1F 0X1f -0x1F 0xg 0x 1_000 _1 1_'.split(
    ' ',
  ),
  ...'0x_1F 1_000.5 .5 -.5 +.5 .5e3 .1_0 . .. 1. 1.e3 1e3 1E+3 1e-3 1e 1e400 1.10 1.5 1.5.5 12e03'.split(' '),
  ...'9223372036854775807 -9223372036854775808 18446744073709551615 18446744073709551616'.split(' '),
  ...'6801028 6063e25 0012345 2001-12-14 2001-12-14T21:59:43Z 12:30 12:30:45 190:20:30 1:2 v1.2'.split(' '),
  ...'- + -- = v1 a-b a:b http://x:80/y a#b -x :x ?x inf nan .infx 0-1 1-2 1,000'.split(' '),
  '2001-12-14 21:59:43',
  'two words',
  'ends with:colon',
];

const KEYS = [
  'a',
  'b',
  'key',
  'name',
  'y',
  'on',
  'no',
  '1',
  '0x10',
  '1.5',
  '1e3',
  '.5',
  '0400',
  'true',
  'x y',
  '"q"',
  "'s'",
];
const PIECES = ['x', 'two words', 'it', '1', 'a: b', '# no', '---x', '{', '%', '\u00e9', '\u{1f600}', '- z'];

interface Place {
  /** Spaces in front of what is written below the current key. */
  indent: number;
}

type Render = (place: Place) => string;

const plain = fc.constantFrom(...PLAIN_SCALARS).map(
  (text): Render =>
    () =>
      text,
);

/** Continuation lines of quotes stand in any column. */
const lines = fc.array(fc.tuple(fc.nat(3), fc.constantFrom('', ...PIECES)), { minLength: 1, maxLength: 4 });

const doubleQuoted = lines.map(
  (parts): Render =>
    () =>
      `"${parts.map(([indent, text]) => ' '.repeat(indent) + text).join('\n')}"`,
);
const singleQuoted = lines.map(
  (parts): Render =>
    () =>
      `'${parts.map(([indent, text]) => ' '.repeat(indent) + text.replaceAll("'", "''")).join('\n')}'`,
);
const escaped = fc
  .constantFrom(
    '"\\x41"',
    '"\\u00e9\\n"',
    '"a\\\n  b"',
    '"\\t\\"\\\\"',
    "'it''s'",
    '""',
    "''",
    '"\\U0001F600"',
  )
  .map(
    (text): Render =>
      () =>
        text,
  );

const block = fc
  .tuple(
    fc.constantFrom('|', '>', '|-', '>-', '|+', '>+', '| # note', '|2'),
    fc.array(fc.tuple(fc.nat(2), fc.constantFrom('', 'x', '--- y', '# no', 'a: b', 'words and words')), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(
    ([head, parts]): Render =>
      ({ indent }) =>
        `${head}\n${parts.map(([more, text], index) => (text === '' ? '' : ' '.repeat(indent + 2 + (index === 0 ? 0 : more)) + text)).join('\n')}`,
  );

const multiLinePlain = fc
  .array(fc.constantFrom('word', 'and more', '1', 'no'), { minLength: 2, maxLength: 3 })
  .map(
    (words): Render =>
      ({ indent }) =>
        words.join(`\n${' '.repeat(indent + 1)}`),
  );

const scalar = fc.oneof(
  { weight: 5, arbitrary: plain },
  doubleQuoted,
  singleQuoted,
  escaped,
  block,
  multiLinePlain,
  fc.constantFrom('', '!!str 5', '!!int "7"', '!!float 3', '!mine x', '!!str yes', '!!binary aGk=').map(
    (text): Render =>
      () =>
        text,
  ),
);

const key = fc.constantFrom(...KEYS);
const flowScalar = fc.oneof(
  fc.constantFrom(...PLAIN_SCALARS.filter((text) => !/[,:#?]|^[-.+=]+$/.test(text))).map(
    (text): Render =>
      () =>
        text,
  ),
  doubleQuoted,
  escaped,
);
/** What stands between the parts of a flow collection: line ends and any indentation. */
const gap = fc.constantFrom('', ' ', '\n', '\n  ', '\n      ', ' # note\n', '\n\n');

const { value } = fc.letrec<{ value: Render; flow: Render }>((tie) => ({
  flow: fc.oneof(
    { maxDepth: 3 },
    flowScalar,
    fc.tuple(gap, fc.array(fc.tuple(tie('flow'), gap), { maxLength: 3 })).map(
      ([first, items]): Render =>
        (place) =>
          `[${first}${items.map(([item, after]) => item(place) + after).join(', ')}]`,
    ),
    fc.tuple(gap, fc.array(fc.tuple(key, tie('flow'), gap), { maxLength: 3 })).map(
      ([first, items]): Render =>
        (place) =>
          `{${first}${items.map(([name, item, after]) => `${name}: ${item(place)}${after}`).join(', ')}}`,
    ),
  ),
  value: fc.oneof(
    { maxDepth: 4 },
    scalar,
    tie('flow'),
    fc.tuple(fc.nat(2), fc.array(fc.tuple(key, tie('value')), { minLength: 1, maxLength: 4 })).map(
      ([more, entries]): Render =>
        ({ indent }) => {
          const deeper = indent + 1 + more;
          return entries
            .map(([name, item]) => `\n${' '.repeat(deeper)}${name}: ${item({ indent: deeper })}`)
            .join('');
        },
    ),
    fc.array(fc.tuple(tie('value'), fc.boolean()), { minLength: 1, maxLength: 3 }).map(
      (items): Render =>
        ({ indent }) =>
          items
            .map(
              ([item, comment]) =>
                `${comment ? '\n# note' : ''}\n${' '.repeat(indent)}- ${item({ indent: indent + 2 })}`,
            )
            .join(''),
    ),
  ),
}));

const ENDS = ['\n', '', '\n\n', '\n# end\n', '\n...\n', '\n---\nsecond: document\n'];
const STARTS = ['', '', '', '---\n', '--- # first\n', '# about\n\n', '\ufeff', '%YAML 1.1\n---\n'];
const MERGES = [
  'base: &base {x: 1, y: 2}\nm:\n  x: 0\n  <<: *base\n  y: 3\n',
  'm: {<<: [{x: 1, z: 2}, {x: 3, w: 4}], x2: 5}\n',
  'one: &one [1, &two 2]\nother: *one\nlast: *two\n',
  '"<<": {x: 1}\n',
];

/** YAML in many ways to write it, most of it valid; a mapping at the top. */
export const yamlText: fc.Arbitrary<string> = fc
  .record({
    start: fc.constantFrom(...STARTS),
    merge: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, fc.constantFrom(...MERGES)),
    entries: fc.array(fc.tuple(key, value), { minLength: 1, maxLength: 4 }),
    end: fc.constantFrom(...ENDS),
    breaks: fc.constantFrom('\n', '\n', '\n', '\r\n'),
  })
  .map(({ start, merge, entries, end, breaks }) => {
    const body = entries.map(([name, item]) => `${name}: ${item({ indent: 0 })}`).join('\n');
    return (start + merge + body + end).replaceAll('\n', breaks);
  });

const text = fc.oneof(
  fc.constantFrom(...PLAIN_SCALARS),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        'no',
        '',
        ' x',
        'x ',
        '---',
        '...',
        '\tx',
        'a: b',
        '# c',
        '- d',
        '{',
        '\u007f',
        '\u0085',
        '\u2028',
        '\ufeff',
      ),
      { maxLength: 4 },
    )
    .map((lines) => lines.join('\n')),
  fc
    .array(fc.constantFrom('x', ' y', '', 'set -e', '---'), { minLength: 1, maxLength: 4 })
    .map((lines) => `${lines.join('\n')}\n`),
);

/** Mappings with keys and texts that lose something where they are written or read carelessly. */
export const valueToWrite: fc.Arbitrary<Record<string, unknown>> = fc.dictionary(
  text,
  fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      text,
      fc.oneof(fc.boolean(), fc.constant(null), fc.maxSafeInteger(), fc.constantFrom(0.5, 1e21, -1.25, 1e-7)),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(text, tie('value'), { maxKeys: 3, noNullPrototype: true }),
    ),
  })).value,
  { maxKeys: 5, noNullPrototype: true },
);
