const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN = new Set([0x5b, 0x7b]);
const CLOSE = new Set([0x5d, 0x7d]);

/**
 * How many values JSON text holds at most, and how deep they lie in each other: what parsing it costs, of which its length
 * says nothing. Reads the bytes once and judges nothing else.
 */
export function weighJson(bytes: Uint8Array): { values: number; depth: number } {
  let values = 1;
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) {
      at = endOfString(bytes, at + 1);
    } else if (byte === COMMA || byte === COLON) {
      values++;
    } else if (OPEN.has(byte)) {
      values++;
      deepest = Math.max(deepest, ++depth);
    } else if (CLOSE.has(byte)) {
      depth--;
    }
  }
  return { values, depth: deepest };
}

function endOfString(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}
