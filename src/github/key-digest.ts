import { createHash } from 'node:crypto';

/** Twenty digits for what a run is about, by which the next run finds what this one has written. */
export function keyDigest(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 20);
}
