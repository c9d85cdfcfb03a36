import type { StayingObject } from '../../model/journal/event.ts';
import { type PlannedRelease, runSteps } from '../../model/plan/plan.ts';
import { ok } from '../../model/result.ts';
import type { ReleaseContext } from '../release-context.ts';
import type { RunContext } from '../run-context.ts';
import type { JudgedDeletion } from './judge-deletions.ts';
import { deletionSource } from './spare-others.ts';
import { tellDeletion } from './tell-deletion.ts';
import { whatStays } from './what-stays.ts';

/** Says what of a release that is uninstalled stays, and notes its Namespace when that may go too, at the end of the run. */
export async function afterDestroy(release: ReleaseContext, judged: JudgedDeletion): Promise<void> {
  const { run, planned, staged } = release;
  const crds = planned.settings.crds?.deleteOnDestroy && !staged?.crdsUnread ? 'go' : 'stay';
  const stays = judged.stored
    ? await whatStays(deletionSource(release), judged.stored, {
        when: 'after',
        crds,
        noHooks: planned.settings.noHooks,
      })
    : ok([]);
  tellDeletion(run, planned.id, { deletes: judged.deletes, stays: stays.ok ? stays.value : [] });
  tellNamespace(run, planned, judged);
  if (!stays.ok) {
    const text = `nobody knows what of it stays in the cluster: ${stays.failure.message}`;
    run.record.emit({ type: 'warning', release: planned.id, text });
  }
  const last = judged.leaves.find(({ holds }) => holds === 'last');
  if (last) run.shared.emptied.set(last.ref.name, planned);
}

/** Its namespace stays after a destroy, whoever made it; one line for all releases that were in it, and none where others go on in it. */
export function tellNamespace(
  { approved, record: { emit, warnOnce } }: Pick<RunContext, 'approved' | 'record'>,
  { id, namespace }: Pick<PlannedRelease, 'id' | 'namespace'>,
  { leaves }: Pick<JudgedDeletion, 'leaves'>,
): void {
  const object = `Namespace/${namespace}`;
  const isTold = leaves.some(({ ref, holds }) => ref.name === namespace && holds && holds !== 'others');
  const isClosing = runSteps(approved.plan).some(({ kind }) => kind === 'close-preview');
  const { releases } = approved.plan;
  const isInUse = releases.some((other) => other.namespace === namespace && other.action !== 'destroy');
  if (isTold || isClosing || isInUse || namespace === 'default') return;
  const stays: StayingObject = {
    object,
    why: 'a destroy deletes releases, not the namespace that they were in',
  };
  emit({ type: 'deletion', release: id, deletes: [], stays: [stays] });
  warnOnce(object, `${object} stays: ${stays.why}`);
}
