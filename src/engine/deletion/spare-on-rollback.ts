import type { ObjectRef } from '../../model/object-ref.ts';
import { newest } from '../../model/release.ts';
import { ok, type Result } from '../../model/result.ts';
import type { ReleaseContext } from '../run-context.ts';
import { judgeDeletions } from './judge-deletions.ts';
import { deletionSource, spareOthers } from './spare-others.ts';

/**
 * Before a rollback: Helm deletes what the newest revision has and the target has not. What of that belongs to others, was
 * `taken` over from them, or holds objects of theirs is left.
 */
export async function spareOnRollback(
  release: ReleaseContext,
  target: number,
  taken: readonly ObjectRef[],
): Promise<Result<undefined>> {
  const { run, planned, observed } = release;
  const from = newest(observed);
  if (!from) return ok();
  const judged = await judgeDeletions(
    { ...deletionSource(release), allowNamespaceDeletion: false },
    {
      from,
      taken,
      async coming() {
        const stored = await run.store.read(planned, target);
        return stored.ok ? ok(stored.value?.manifest) : stored;
      },
    },
  );
  return judged.ok ? spareOthers(release, from, judged.value) : judged;
}
