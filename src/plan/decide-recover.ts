import type { Operation } from '../model/plan/operation.ts';
import { newest, type ObservedRelease, type RevisionRecord } from '../model/release/release.ts';

export interface RecoverDecision {
  operation: Extract<Operation, 'recover' | 'unchanged'>;
  why: string;
  /** The newest revision. */
  record?: RevisionRecord;
}

/** Marks a pending revision failed. Whether its Helm is dead is not asked: somebody has said so. Pure. */
export function decideRecover(observed: ObservedRelease): RecoverDecision {
  const record = newest(observed);
  if (!record) return { operation: 'unchanged', why: 'there is no such release' };
  const { revision, status } = record;
  return status.startsWith('pending-')
    ? { operation: 'recover', why: `revision ${revision} was left ${status}`, record }
    : { operation: 'unchanged', why: `its newest revision ${revision} is ${status}`, record };
}
