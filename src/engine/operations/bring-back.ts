import { refOf } from '../../kube/object.ts';
import type { StepOf } from '../../model/plan/built-in-step.ts';
import { newest, revisionsOf } from '../../model/release/release.ts';
import { ok, type Result } from '../../model/result.ts';
import type { Deadline } from '../deadline.ts';
import { deleteLeftovers, type Leftovers, leftoversOf } from '../deletion/leftovers.ts';
import { note, type ReleaseContext } from '../release-context.ts';
import { helmRollback } from './helm-rollback.ts';

/**
 * Before an upgrade over revisions that failed or were killed: brings the release back to what served before, without waiting and
 * without chart hooks, and deletes what only those revisions had. That it cannot be brought back is no reason not to upgrade.
 * Does not: delete what may be others'; bring back what others may have stored.
 */
export async function bringBack(
  release: ReleaseContext,
  { revisions, to, notTo }: StepOf<'bring-back'>,
  deadline: Deadline,
): Promise<Result<undefined>> {
  const { observed } = release;
  // A second try of the operation begins at its own failed revision.
  if (newest(observed)?.revision !== revisions.at(-1)) return ok();
  note(release, { seen: {} });
  const records = revisionsOf(observed).filter(({ revision }) => revisions.includes(revision));
  const leftovers = await leftoversOf(release, records, to ?? notTo ?? records.at(-1)?.revision);
  if (!leftovers.ok) return leftovers;
  if (notTo !== undefined) tellUntrusted(release, notTo);
  if (to === undefined) return deleteLeftovers(release, leftovers.value);
  const back = await rollBack(release, to, { deadline, leftovers: leftovers.value });
  if (!back.ok) return back;
  // What the newest revision named was looked at for the rollback, and what had to stay was told.
  const unsure = leftovers.value.unsure.filter(({ revision }) => revision !== records.at(-1)?.revision);
  return deleteLeftovers(release, { ...leftovers.value, unsure });
}

function tellUntrusted({ run, planned }: ReleaseContext, revision: number): void {
  const text = `not brought back to revision ${revision} first (no run of this project has stored it); what only failed revisions changed may stay`;
  run.record.emit({ type: 'warning', release: planned.id, text });
}

async function rollBack(
  release: ReleaseContext,
  revision: number,
  { deadline, leftovers }: { deadline: Deadline; leftovers: Leftovers },
): Promise<Result<undefined>> {
  const { run, planned } = release;
  const taken = leftovers.unsure.map(({ object }) => refOf(object));
  run.record.emit({
    type: 'progress',
    release: planned.id,
    text: `bringing back revision ${revision} first`,
  });
  const request = { revision, wait: false, noHooks: true, timeoutMs: deadline.left, taken };
  const result = await helmRollback(release, request);
  if (result.ok) {
    note(release, { before: release.observed });
    run.record.emit({ type: 'brought-back', release: planned.id, to: revision });
    return ok();
  }
  if (release.signal.aborted) return result;
  const text = `not brought back to revision ${revision} first (${result.failure.message}); what only failed revisions changed may stay`;
  run.record.emit({ type: 'warning', release: planned.id, text });
  return ok();
}
