import { readRevision } from '../../helm/stored-objects.ts';
import { stepOf } from '../../model/plan/built-in-step.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import {
  newest,
  type ObservedRelease,
  type RevisionRecord,
  revisionsOf,
} from '../../model/release/release.ts';
import { ok, type Result } from '../../model/result.ts';
import { sameObjectKey, type TakenObject } from '../../plan/judge-deletion.ts';
import type { ReleaseContext } from '../release-context.ts';
import {
  type DeletionSource,
  type JudgedDeletion,
  judgeDeletions,
  type LeftObject,
} from './judge-deletions.ts';
import { deletionSource, spareOthers } from './spare-others.ts';

/**
 * Before a rollback: Helm deletes what the newest revision has and the target has not. What of that belongs to others, was
 * `taken` over from them, or holds objects of theirs is left. What the target has and others own by now is left out of it as
 * well: Helm would write this release's name on it without asking, and the next upgrade would delete it. What Helm deletes is told.
 */
export async function spareOnRollback(
  release: ReleaseContext,
  target: number,
  taken: readonly TakenObject[],
): Promise<Result<undefined>> {
  const { run, planned } = release;
  const told = await spareInTarget(release, target);
  if (!told.ok) return told;
  const from = newest(release.observed);
  if (!from) return ok();
  const judged = await judgeDeletions(
    { ...deletionSource(release), allowNamespaceDeletion: false },
    {
      from,
      taken,
      complete: true,
      async coming() {
        const stored = await readRevision(planned, target, run.cluster);
        return stored.ok ? ok(stored.value?.manifest) : stored;
      },
    },
  );
  if (!judged.ok) return judged;
  const names = new Set(told.value.map(({ ref }) => sameObjectKey(ref)));
  const leaves = judged.value.leaves.filter(({ ref }) => !names.has(sameObjectKey(ref)));
  return spareOthers(release, from, { ...judged.value, leaves });
}

/** What a planned rollback would bring back and others own by now. */
export async function othersInTarget(
  source: DeletionSource,
  observed: ObservedRelease,
  { phases }: Pick<PlannedRelease, 'phases'>,
): Promise<Result<LeftObject[]>> {
  const step = stepOf(phases.exec.steps, 'helm');
  if (step?.command !== 'rollback') return ok([]);
  const record = revisionsOf(observed).find(({ revision }) => revision === step.revision);
  const owners = record ? await ownersIn(source, record) : ok({ leaves: [] });
  return owners.ok ? ok(owners.value.leaves) : owners;
}

async function spareInTarget(release: ReleaseContext, target: number): Promise<Result<LeftObject[]>> {
  const record = revisionsOf(release.observed).find(({ revision }) => revision === target);
  if (!record) return ok([]);
  const owners = await ownersIn(deletionSource(release), record);
  if (!owners.ok) return owners;
  // Nothing of the target is deleted.
  const spared = await spareOthers(release, record, { ...owners.value, deletes: [] });
  return spared.ok ? ok(owners.value.leaves) : spared;
}

function ownersIn(source: DeletionSource, from: RevisionRecord): Promise<Result<JudgedDeletion>> {
  return judgeDeletions(source, { from, taken: [], ownersOnly: true });
}
