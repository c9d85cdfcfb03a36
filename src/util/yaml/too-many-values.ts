/** Each value that is read costs about 2 kB of memory. */
const MOST_VALUES = 500_000;

/** Said of a text with more; its subject comes before it. */
export const TOO_MANY_VALUES = `has more than 500,000 values`;

const [COMMA, LINE_BREAK, LIST, MAPPING, DASH, SPACE] = [44, 10, 91, 123, 45, 32];

/** Whether a YAML text may have more values than are read (`most`), by the characters before which one can begin. */
export function hasTooManyValues(text: string, most = MOST_VALUES): boolean {
  let values = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (mayBegin(text, at) && ++values > most) return true;
  }
  return false;
}

function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === COMMA || code === LINE_BREAK || code === LIST || code === MAPPING) return true;
  return code === DASH && text.charCodeAt(at + 1) === SPACE;
}
