import type { z } from 'zod';
import { didYouMean } from '../../util/did-you-mean.ts';

const SWITCHES: Record<string, string> = {
  true: 'true',
  yes: 'true',
  on: 'true',
  false: 'false',
  no: 'false',
  off: 'false',
};

/** How to write text that means a number or a switch. Does not show the text: it may be a secret. */
export function spellingHint(issue: z.core.$ZodIssue, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const meant = /, (?:condition=Type|or a mapping)/.test(issue.message)
    ? nearWord(value, issue.message)
    : undefined;
  if (meant !== undefined) return `did you mean \`${meant}\`?`;
  if (/\b(?:a|whole) number\b/.test(issue.message) && value.trim() !== '' && Number.isFinite(Number(value))) {
    return 'write the number without quotes';
  }
  if (issue.code === 'invalid_value' && issue.values.some((allowed) => isOtherType(allowed, value))) {
    return `write ${value} without quotes`;
  }
  const state = SWITCHES[value.toLowerCase()];
  if (state === undefined || !issue.message.includes(state)) return undefined;
  return state === value ? `write \`${state}\` without quotes` : `write \`${state}\``;
}

/** Of a sign that is waited for: its words, or the condition of an object, as `Available` is one. */
function nearWord(written: string, message: string): string | undefined {
  const words = message.split(', ').filter((word) => /^[a-z]+$/.test(word));
  if (/^[A-Z][A-Za-z]{2,40}$/.test(written)) return didYouMean(written, words) ?? `condition=${written}`;
  return didYouMean(written, words);
}

/** The text that a value of another type is written as. */
export function isOtherType(allowed: unknown, text: string): boolean {
  return typeof allowed !== 'string' && String(allowed) === text;
}
