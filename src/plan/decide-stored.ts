import type { Failure } from '../model/failure.ts';
import type { Operation } from '../model/operation.ts';
import { deployed, newest, type ObservedRelease, type RevisionRecord } from '../model/release.ts';

/** What is done with what is stored of a release, whatever its chart entry says now. */
export interface StoredDecision {
  operation: Extract<Operation, 'restore' | 'recover' | 'unchanged'>;
  why: string;
  /** The revision that it is about. */
  record?: RevisionRecord;
  refused?: Failure;
}

/** Brings the deployed revision back: what others changed, or a later revision that failed, goes. Pure, as all of these. */
export function decideRestore(observed: ObservedRelease): StoredDecision {
  const record = deployed(observed);
  if (!record) return refused(observed, 'no revision of it is deployed');
  return { operation: 'restore', why: `back to what revision ${record.revision} stores`, record };
}

/** Marks a pending revision failed. Whether its Helm is dead is not asked: somebody has said so. */
export function decideRecover(observed: ObservedRelease): StoredDecision {
  const record = newest(observed);
  if (!record) return { operation: 'unchanged', why: 'there is no such release' };
  const { revision, status } = record;
  return status.startsWith('pending-')
    ? { operation: 'recover', why: `revision ${revision} was left ${status}`, record }
    : { operation: 'unchanged', why: `its newest revision ${revision} is ${status}`, record };
}

function refused({ namespace, name }: ObservedRelease, why: string): StoredDecision {
  const failure: Failure = {
    reason: 'not-found',
    message: `release ${namespace}/${name} cannot be brought back: ${why}`,
    remedy: `Look with: helm-lifecycle history ${name}`,
  };
  return { operation: 'restore', why, refused: failure };
}
