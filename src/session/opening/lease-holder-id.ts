import { hostname } from 'node:os';
import type { RunOptions } from '../contract.ts';

/** Who holds the leases of a run: its URL for people; host and pid, because the jobs of one workflow run share that. */
export function leaseHolderId({ runUrl }: RunOptions): string {
  const who = `${hostname()}/${process.pid}`;
  return runUrl === undefined ? who : `${runUrl} (${who})`;
}
