import { printGoFloat, readGoFloat, readGoInteger } from './go-number.ts';

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

/** The text that Go's reader makes of a key that is no text; undefined for null, which it refuses. */
export function goKey(value: GoScalar): string | undefined {
  if (value === null) return undefined;
  if (typeof value !== 'number') return String(value);
  if (Number.isNaN(value)) return '.nan';
  return Number.isFinite(value) ? floatKey(value) : value > 0 ? '.inf' : '-.inf';
}

/** Numbers with a fraction are only as exact in keys as four bytes are. */
function floatKey(value: number): string {
  const near = Math.fround(value);
  const shortest = [0, 1, 2, 3, 4, 5, 6, 7, 8].find(
    (digits) => Math.fround(Number(value.toExponential(digits))) === near,
  );
  return printGoFloat(Number(value.toExponential(shortest ?? 8)));
}
