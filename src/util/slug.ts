import { createHash } from 'node:crypto';

/** As long as a DNS label, a namespace or a label's value may be. */
const LONGEST = 63;
const DIGITS = 8;

/** A DNS label made of any text: lower case, everything else becomes `-`. A short hash stands at the end of what was cut, and for a text of which nothing is left. */
export function dnsLabel(text: string): string {
  const slug = slugOf(text);
  if (slug === '') return shortHash(text);
  if (slug.length <= LONGEST) return slug;
  return `${slugOf(slug.slice(0, LONGEST - DIGITS - 1))}-${shortHash(text)}`;
}

/** The letters and digits of a text in lower case, with `-` between them. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** 8 hex digits. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
}
