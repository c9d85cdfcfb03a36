import { newest } from '../../model/release/release.ts';
import type { Result } from '../../model/result.ts';
import { note, type RecoveryContext } from '../release-context.ts';

/**
 * Reads the release's revisions again after something may have changed them, and records a new state of the newest one. `since`: what
 * is as new as this resourceVersion of a Secret is enough.
 */
export async function observeAgain(release: RecoveryContext, since?: string): Promise<Result<undefined>> {
  const before = newest(release.observed);
  const observed = await release.run.cluster.store.observeOne(release.planned, since);
  if (!observed.ok) return observed;
  note(release, { observed: observed.value });
  const after = newest(observed.value);
  if (after && (after.revision !== before?.revision || after.status !== before.status)) {
    const { revision, status } = after;
    release.run.record.emit({ type: 'revision-changed', release: release.planned.id, revision, status });
  }
  return { ok: true, value: undefined };
}

/** Whether nothing is stored of the release any more. */
export function isAbsent(release: RecoveryContext): boolean {
  const last = newest(release.observed);
  return last === undefined || last.status === 'uninstalled';
}
