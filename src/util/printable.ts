import { stripVTControlCharacters } from 'node:util';

/** Control characters but line breaks and tabs, what changes the direction of text, and what ends a line for some readers. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text without what a terminal, a log or a page would act on instead of showing: text of others must not move, hide, colour or
 * turn anything. Line breaks and tabs stay.
 */
export function printable(text: string): string {
  return stripVTControlCharacters(text.replace(/\r\n?/g, '\n')).replace(INVISIBLE, '');
}

/** The same of what is to be one line. */
export function printableLine(line: string): string {
  return printable(line).replaceAll('\n', '');
}
