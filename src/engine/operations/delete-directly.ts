import { abortFailure } from '../../cluster/transport/abort-failure.ts';
import { setStatus } from '../../helm/set-status.ts';
import { beginUninstall, endUninstall } from '../../helm/uninstall-record.ts';
import type { KubeObject } from '../../kube/object.ts';
import { newest, type RevisionRecord, revisionsOf } from '../../model/release/release.ts';
import { during, type FailureReason } from '../../model/result/failure.ts';
import { allOk, fail, ok, type Result } from '../../model/result.ts';
import { skipsChartHooks } from '../../plan/skips-chart-hooks.ts';
import type { CascadePlan } from '../deletion/cascade.ts';
import { deleteInOrder } from '../deletion/delete-in-order.ts';
import type { JudgedDeletion } from '../deletion/judge-deletions.ts';
import type { ReleaseContext } from '../release-context.ts';
import { REMEDY_OF_DEPLOYED } from './deployed-meanwhile.ts';

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

/** Of a record that has no room, may not be changed, or is of another form. */
const CANNOT_BE_NOTED = new Set<FailureReason>(['invalid', 'helm']);

/** How far it has got. */
export type DeletedDirectly = 'deleted' | 'left-to-helm';

/**
 * What `helm uninstall --keep-history` does where no chart hook runs, without starting it: notes in the record that the release is being
 * uninstalled, deletes its objects, and notes that it is uninstalled. The record says at each moment what Helm's would say, so
 * that a run which ends in between leaves what a Helm that was killed leaves.
 * A record that somebody has changed since it was observed, or that is no longer the newest one, is a `conflict`, and no object is
 * deleted. One in which nothing can be noted, such as one that has no room, is left to Helm, which goes on without.
 */
export async function deleteDirectly(
  release: ReleaseContext,
  record: RevisionRecord,
  objects: readonly KubeObject[],
  { annotations, cascadeOf }: CascadePlan,
): Promise<Result<DeletedDirectly>> {
  const { run, planned, effects, slot, signal } = release;
  const { reader, store } = run.cluster;
  const writer = effects.cluster;
  await slot.take(signal);
  try {
    if (signal.aborted) return fail(abortFailure(signal, `uninstall ${planned.namespace}/${planned.name}`));
    const held = allOk(await Promise.all([renewLease(release), checkNewest(release, record)]));
    if (!held.ok) return held;
    const started = { annotations, now: reader.serverTime() };
    const begun = await beginUninstall({ store, writer }, planned, record, started);
    if (!begun.ok) return CANNOT_BE_NOTED.has(begun.failure.reason) ? ok('left-to-helm') : begun;
    const deleted = await deleteInOrder(release, objects, cascadeOf);
    if (!deleted.ok) return deleted;
    const { description } = run.inputs;
    const now = reader.serverTime();
    const ended = await endUninstall({ reader, writer }, planned, begun.value, { description, now });
    if (!ended.ok) return ended;
    const older = await supersede(release, record);
    return older.ok ? ok('deleted') : older;
  } finally {
    slot.release();
  }
}

/**
 * Whether the revision that was judged is still the newest one: hooks may have taken minutes, and an upgrade by hand stores another
 * revision, with other objects, beside it.
 */
export async function checkNewest(
  { run, planned }: Pick<ReleaseContext, 'run' | 'planned'>,
  record: RevisionRecord,
): Promise<Result<undefined>> {
  const { name, namespace } = planned;
  const observed = await run.cluster.store.confirmOne(planned);
  if (!observed.ok) return observed;
  const last = newest(observed.value);
  // One that is gone is found so by what comes next.
  if (last === undefined || last.uid === record.uid) return ok();
  return fail({
    reason: 'conflict',
    code: 'operation-in-progress',
    message: `revision ${last.revision} of release ${namespace}/${name} (${last.status}) was stored while it was to be uninstalled as revision ${record.revision}, whose objects were left alone`,
    remedy: REMEDY_OF_DEPLOYED,
  });
}

/** As Helm leaves them: what failed last may stand above a revision that still says `deployed`. */
async function supersede(
  { run, planned, effects, observed }: ReleaseContext,
  record: RevisionRecord,
): Promise<Result<undefined>> {
  const cluster = { reader: run.cluster.reader, writer: effects.cluster };
  const older = revisionsOf(observed).filter(
    ({ uid, status }) => uid !== record.uid && status === 'deployed',
  );
  const set = older.map((one) => setStatus(cluster, planned, one, { status: 'superseded' }));
  const all = allOk(await Promise.all(set));
  return all.ok ? ok() : all;
}

/** A run that has lost its lease, such as one that stood still, deletes nothing. */
export async function renewLease({ lease }: Pick<ReleaseContext, 'lease'>): Promise<Result<undefined>> {
  if (!lease) return ok();
  const renewed = await lease.setAnnotations({});
  return renewed.ok ? renewed : fail(during('see whether the lease is still ours', renewed.failure));
}
