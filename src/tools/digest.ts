import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** Hex sha256 of a file. Throws when it cannot be read. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** The hex digest that a checksum file begins with, in lower case; undefined when it holds none. */
export function digestIn(text: string): string | undefined {
  return /^\s*([0-9a-f]{64})(?![0-9a-f])/i.exec(text)?.[1]?.toLowerCase();
}
