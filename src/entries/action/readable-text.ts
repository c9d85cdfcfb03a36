import { gunzipSync } from 'node:zlib';

/** What a file may unpack to. */
const MOST_UNPACKED = 20 * 1024 * 1024;

/** The text of a file, whatever its encoding: UTF-8 or UTF-16, or gzip of either; undefined for what is no text. */
export function readableText(bytes: Buffer): string | undefined {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    const unpacked = unpack(bytes);
    // Packed twice is nobody's log.
    return unpacked && unpacked[0] !== 0x1f ? readableText(unpacked) : undefined;
  }
  for (const encoding of encodingsOf(bytes)) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text;
    } catch {
      // It is in none of this encoding.
    }
  }
  return undefined;
}

/** UTF-16 says so by its first two bytes, or by a zero in every second one. */
function encodingsOf(bytes: Buffer): string[] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return bytes.includes(0)
    ? ['utf-16le', 'utf-16be'].filter((encoding) => looksLike(encoding, bytes))
    : ['utf-8'];
}

function looksLike(encoding: string, bytes: Buffer): boolean {
  const start = bytes.subarray(0, 1_000);
  const zeros = start.filter((byte, index) => byte === 0 && index % 2 === (encoding === 'utf-16le' ? 1 : 0));
  return bytes.length % 2 === 0 && zeros.length * 4 > start.length;
}

function unpack(bytes: Buffer): Buffer | undefined {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_UNPACKED });
  } catch {
    return undefined;
  }
}
