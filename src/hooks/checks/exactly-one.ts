import type { z } from 'zod';
import { addProblem } from '../definition/add-problem.ts';

/** Refines a mapping of which exactly one key must be given. */
export function exactlyOne(written: object, context: z.RefinementCtx, keys: readonly string[]): void {
  const given = Object.entries(written).filter(([, value]) => value !== undefined);
  if (given.length === 1) return;
  const both = given.map(([key]) => `\`${key}\``).join(' and ');
  if (both === '')
    addProblem(context, { code: 'missing-key', message: `it needs one of ${keys.join(', ')}` });
  else addProblem(context, { code: 'conflicting-keys', message: `it needs exactly one of these: ${both}` });
}

/** The same of these keys among others. */
export function exactlyOneOf(written: object, context: z.RefinementCtx, keys: readonly string[]): void {
  const those = Object.entries(written).filter(([key]) => keys.includes(key));
  exactlyOne(Object.fromEntries(those), context, keys);
}
