import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** What is repeated to make slow whatever goes back and forth. */
export const PIECES = [
  ...[
    'A',
    'a',
    '0',
    ' ',
    '\n',
    '\t',
    '&',
    '"',
    "'",
    '\\',
    '/',
    '[',
    '(',
    '{',
    '<',
    '`',
    '=',
    ':',
    '.',
    '-',
    '_',
    ';',
    ',',
  ],
  ...[
    'a.b{',
    '"{\\',
    'chart ',
    '-----BEGIN PRIVATE KEY-----',
    'eyJ.',
    'a://',
    ': ',
    'a: ',
    'x-',
    ' \n',
    '\n ',
    '\\"',
    'Error: ',
  ],
];

/** A repetition of more than this many is as good as one without end. */
const MANY = 100;
/** What may stand for a class of characters. */
const CHARACTERS = [
  'a',
  'A',
  '0',
  ' ',
  '\n',
  '"',
  '-',
  '/',
  '.',
  ':',
  '{',
  '(',
  '[',
  '+',
  '=',
  '\u001b',
  '\u202a',
];

/** What is repeated against one pattern: the pieces of texts that it takes, up to each of its parts, and what its repetitions take. */
export function piecesAgainst({ source, flags }: { source: string; flags: string }): Hostile[] {
  const pattern = new RegExpParser().parsePattern(source, undefined, undefined, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const texts = new Map<string, Hostile>();
  const add = (before: string, piece: string) => {
    if (piece !== '') texts.set(JSON.stringify([before, piece]), { before, piece });
  };
  const walk = (alternatives: AST.Alternative[], before: string): void => {
    for (const { elements } of alternatives) {
      let taken = '';
      for (const element of elements) {
        walkInto(element, before + taken);
        taken += wordOf(element, flags);
        add('', before + taken);
        add('', `${taken}\n`);
        add('', `${taken} `);
      }
    }
  };
  const walkInto = (element: AST.Element, before: string): void => {
    if (element.type === 'Quantifier') {
      const word = wordOf(element.element, flags);
      if (element.max > MANY) {
        add('', word);
        add(before, word);
        add('', before + word);
      }
      walkInto(element.element, before);
    } else if (element.type === 'Group' || element.type === 'CapturingGroup') {
      walk(element.alternatives, before);
    }
  };
  walk(pattern.alternatives, '');
  for (const piece of ['A', ' ', '\n', '"', '\\', '[']) add('', piece);
  return [...texts.values()];
}

export interface Hostile {
  /** Stands once, at the start. */
  before: string;
  /** Is repeated. */
  piece: string;
}

/** About `length` characters, whose end fits nothing. */
export function hostileText({ before, piece }: Hostile, length: number): string {
  return `${before}${piece.repeat(Math.ceil(length / piece.length))}\u0001`;
}

/** A short text that a part of a pattern takes; empty for what looks around. */
function wordOf(element: AST.Element, flags: string): string {
  switch (element.type) {
    case 'Character':
      return String.fromCodePoint(element.value);
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass': {
      const one = new RegExp(`^(?:${element.raw})$`, flags.replace(/[gy]/g, ''));
      return CHARACTERS.find((character) => one.test(character)) ?? '';
    }
    case 'Quantifier':
      return wordOf(element.element, flags).repeat(Math.max(1, element.min));
    case 'Group':
    case 'CapturingGroup':
      return (element.alternatives[0]?.elements ?? []).map((part) => wordOf(part, flags)).join('');
    default:
      return '';
  }
}
