import { readGoFloat, readGoInteger } from './go-number.ts';

/** What an unquoted scalar can be. Whole numbers are bigint, since they may have 64 bits; infinities and NaN are numbers. */
export type GoScalar = string | number | bigint | boolean | null;

const WORDS: ReadonlyMap<string, GoScalar> = new Map([
  ...words(true, 'y Y yes Yes YES true True TRUE on On ON'),
  ...words(false, 'n N no No NO false False FALSE off Off OFF'),
  ...words(null, '~ null Null NULL'),
  ['', null],
  ...words(Number.NaN, '.nan .NaN .NAN'),
  ...words(Number.POSITIVE_INFINITY, '.inf .Inf .INF +.inf +.Inf +.INF'),
  ...words(Number.NEGATIVE_INFINITY, '-.inf -.Inf -.INF'),
]);

function words(value: GoScalar, all: string): [string, GoScalar][] {
  return all.split(' ').map((word) => [word, value]);
}

/** The value that the YAML 1.1 of Go (yaml.v2, which Helm and kubectl use) gives an unquoted scalar. Times, dates and numbers with colons stay text. */
export function readGoScalar(text: string): GoScalar {
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  if (text.startsWith('.')) return readGoFloat(text.replace(/(?<=\d)_(?=\d)/g, '')) ?? text;
  if (!/^[-+\d]/.test(text)) return text;
  const digits = text.replaceAll('_', '');
  return readGoInteger(digits) ?? readGoFloat(digits) ?? text;
}
