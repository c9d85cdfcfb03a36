import { z } from 'zod';
import { boundedWork } from '../system/bounded-work.ts';

const LONGEST_PATTERN = 1_000;

/** A regular expression that a user wrote. */
export const pattern = z
  .string()
  .refine(isPattern, { error: `a regular expression of at most ${LONGEST_PATTERN} characters` });

function isPattern(text: string): boolean {
  if (text.length > LONGEST_PATTERN) return false;
  try {
    // Only a match compiles it whole.
    return boundedWork(() => new RegExp(text).test('')) !== undefined;
  } catch {
    return false;
  }
}
