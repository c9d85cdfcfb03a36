/**
 * Deeper than any object of Kubernetes that means something. Whoever goes through a value by calling itself has a stack for some thousand
 * levels, and an API server takes ten thousand.
 */
export const DEEPEST = 500;

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
/** By this bit square brackets differ from curly ones. */
const CURLY = 0x20;
const [OPEN, CLOSE] = [0x7b, 0x7d];

/** Whether values in a JSON text lie deeper in each other than that. */
export function isTooDeep(text: string): boolean {
  if (text.length < 2 * DEEPEST) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at + 1);
    else if ((code | CURLY) === CLOSE) depth--;
    else if ((code | CURLY) === OPEN && ++depth > DEEPEST) return true;
  }
  return false;
}

function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (text.charCodeAt(at - 1 - escapes) === BACKSLASH) escapes++;
    if (escapes % 2 === 0) return at;
  }
  return text.length;
}

/** The value without what lies deeper than that, in place of which there is nothing. */
export function cutDeep(value: unknown, left = DEEPEST): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (left === 0) return null;
  if (Array.isArray(value)) return value.map((item) => cutDeep(item, left - 1));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cutDeep(item, left - 1)]));
}
