import type { Failure } from '../model/failure.ts';
import type { Operation } from '../model/operation.ts';
import { deployed, newest, type ObservedRelease, type RevisionRecord } from '../model/release.ts';

/** What is done with what is stored of a release, whatever its chart entry says now. */
export interface StoredDecision {
  operation: Extract<Operation, 'restore' | 'rollback' | 'recover' | 'unchanged'>;
  why: string;
  /** The revision that it is about. */
  record?: RevisionRecord;
  refused?: Failure;
}

/** Brings the deployed revision back: what others changed, or a later revision that failed, goes. Pure, as all of these. */
export function decideRestore(observed: ObservedRelease): StoredDecision {
  const record = deployed(observed);
  if (!record) return refused('restore', observed, 'no revision of it is deployed');
  return { operation: 'restore', why: `back to what revision ${record.revision} stores`, record };
}

/** Brings an older revision back. One that serves already is left alone. */
export function decideRollback(observed: ObservedRelease, revision: number): StoredDecision {
  const last = newest(observed);
  if (!last || last.status === 'uninstalled') return refused('rollback', observed, 'it is not installed');
  const record = observed.revisions.find((stored) => stored.revision === revision);
  if (!record || record.status === 'uninstalled' || record.status === 'uninstalling') {
    const known = observed.revisions.map((stored) => stored.revision).join(', ');
    return refused('rollback', observed, `it has no revision ${revision}, only ${known}`);
  }
  if (record === last && last.status === 'deployed') {
    return { operation: 'unchanged', why: `revision ${revision} is deployed`, record };
  }
  const now = `revision ${last.revision} is ${last.status}`;
  return { operation: 'rollback', why: `back to revision ${revision}, ${now}`, record };
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

function refused(
  operation: 'restore' | 'rollback',
  { namespace, name }: ObservedRelease,
  why: string,
): StoredDecision {
  const failure: Failure = {
    reason: 'not-found',
    message: `release ${namespace}/${name} cannot be brought back: ${why}`,
    remedy: `Look with: helm history ${name} --namespace ${namespace}`,
  };
  return { operation, why, refused: failure };
}
