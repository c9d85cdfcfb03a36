import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** Hex sha256 of a file. Throws when it cannot be read. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** The hex digest that a checksum file has for a file: that of its line, or that which all of it begins with; undefined when there is none. */
export function digestIn(text: string, listedAs?: string): string | undefined {
  // `sha256sum` writes ` *` before the name of a file that it has read as binary.
  const isMeant = (line: string) => listedAs === undefined || line.trim().split(/\s+\*?/)[1] === listedAs;
  const meant = text.trimStart().split('\n').find(isMeant) ?? '';
  return /^([0-9a-f]{64})(?![0-9a-f])/i.exec(meant)?.[1]?.toLowerCase();
}
