import { stripVTControlCharacters } from 'node:util';

/** Control characters but tabs, what changes the direction of text, and what ends a line for some readers. */
const INVISIBLE = /(?!\t)[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A line without what a terminal or a log would act on instead of showing: text of others must not move, hide or turn anything. */
export function printableLine(line: string): string {
  return stripVTControlCharacters(line).replace(INVISIBLE, '');
}
