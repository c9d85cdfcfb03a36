import { abortFailure } from '../../cluster/transport/abort-failure.ts';
import { beginUninstall, endUninstall } from '../../helm/uninstall-record.ts';
import type { KubeObject } from '../../kube/object.ts';
import type { RevisionRecord } from '../../model/release/release.ts';
import { during } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { skipsChartHooks } from '../../plan/skips-chart-hooks.ts';
import { deleteInOrder } from '../deletion/delete-in-order.ts';
import type { JudgedDeletion } from '../deletion/judge-deletions.ts';
import type { ReleaseContext } from '../release-context.ts';

/** Whether Helm has to uninstall a release: it runs chart hooks, or what is stored cannot all be read here. */
export function needsHelm(
  { planned }: Pick<ReleaseContext, 'planned'>,
  { stored, unreadable }: Pick<JudgedDeletion, 'stored' | 'unreadable'>,
): boolean {
  if (!stored || unreadable.length > 0) return true;
  const runsHooks = !skipsChartHooks(planned.settings.noHooks, 'delete');
  return (
    runsHooks && stored.chartHooks.some(({ events }) => events.some((event) => event.endsWith('-delete')))
  );
}

/**
 * What `helm uninstall --keep-history` does where no chart hook runs, without starting it: notes in the record that the release is being
 * uninstalled, deletes its objects, and notes that it is uninstalled. The record says at each moment what Helm's would say, so
 * that a run which ends in between leaves what a Helm that was killed leaves.
 * A record that somebody has changed since it was observed is a `conflict`, and nothing is deleted.
 */
export async function deleteDirectly(
  release: ReleaseContext,
  record: RevisionRecord,
  objects: readonly KubeObject[],
): Promise<Result<undefined>> {
  const { run, planned, effects, slot, signal } = release;
  const { reader, store } = run.cluster;
  const writer = effects.cluster;
  await slot.take(signal);
  try {
    if (signal.aborted) return fail(abortFailure(signal, `uninstall ${planned.namespace}/${planned.name}`));
    const held = await renewLease(release);
    if (!held.ok) return held;
    const begun = await beginUninstall({ store, writer }, planned, record, reader.serverTime());
    if (!begun.ok) return begun;
    const deleted = await deleteInOrder(release, objects);
    if (!deleted.ok) return deleted;
    const { description } = run.inputs;
    return await endUninstall({ reader, writer }, planned, begun.value, {
      description,
      now: reader.serverTime(),
    });
  } finally {
    slot.release();
  }
}

/** A run that has lost its lease, such as one that stood still, deletes nothing. */
async function renewLease({ lease }: Pick<ReleaseContext, 'lease'>): Promise<Result<undefined>> {
  if (!lease) return ok();
  const renewed = await lease.setAnnotations({});
  return renewed.ok ? renewed : fail(during('see whether the lease is still ours', renewed.failure));
}
