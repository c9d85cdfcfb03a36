import { createHash } from 'node:crypto';
import type { RevisionRecord } from '../model/release/release.ts';

/**
 * Binds a text to the secret of a revision, in 12 hex digits. The API server makes a secret's uid: whoever may create secrets or
 * write leases does not know it, and whoever may read or change Helm's secrets needs no forged text to do harm.
 */
export function sealOf({ uid }: Pick<RevisionRecord, 'uid'>, text: string): string {
  return createHash('sha256').update(`${uid} ${text}`).digest('hex').slice(0, 12);
}
