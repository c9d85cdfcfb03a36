import type { ObjectIdentity } from '../../cluster/objects/owned-objects.ts';
import { followGoing, goingQueries } from '../../cluster/watch/shared-going.ts';
import { identifyWith, waitGone } from '../../cluster/watch/wait-gone.ts';
import { markUninstalling } from '../../helm/uninstalling.ts';
import { type KubeObject, nameOf, refOf } from '../../kube/object.ts';
import { formatRef, type ObjectRef } from '../../model/object-ref.ts';
import { liveRevisions, newest, type RevisionRecord } from '../../model/release/release.ts';
import { allOk, fail, ok, type Result } from '../../model/result.ts';
import { sameObjectKey } from '../../plan/judge-deletion.ts';
import { skipsChartHooks } from '../../plan/skips-chart-hooks.ts';
import type { Deadline } from '../deadline.ts';
import { afterDestroy } from '../deletion/after-destroy.ts';
import { type CascadePlan, planCascade } from '../deletion/cascade.ts';
import { claimsOfOthers } from '../deletion/claims-of-others.ts';
import { deleteInOrder } from '../deletion/delete-in-order.ts';
import type { DeletionSource, JudgedDeletion, LeftObject } from '../deletion/judge-deletions.ts';
import { deleteLeftovers, type Leftovers, leftoversOf } from '../deletion/leftovers.ts';
import { namingWhatStays } from '../deletion/naming-what-stays.ts';
import { refuseOthersAtUninstall } from '../deletion/others-at-stored-hooks.ts';
import { spareOnUninstall } from '../deletion/spare-on-uninstall.ts';
import { deletionSource } from '../deletion/spare-others.ts';
import { tellUnknownHooks } from '../deletion/unknown-hooks.ts';
import { forgetWriting } from '../lease/release-lease.ts';
import { isAbsent, observeAgain } from '../release/observe-again.ts';
import { runReleaseHelm } from '../release/release-helm.ts';
import { note, type ReleaseContext } from '../release-context.ts';
import { checkNewest, deleteDirectly, needsHelm, renewLease } from './delete-directly.ts';
import { deployedMeanwhile } from './deployed-meanwhile.ts';
import { hasStoredLaterHooks, tellHelmWaits } from './later-hooks.ts';

/**
 * Uninstall: reads what the stored release owns, deletes it as Helm does (or lets Helm, where its chart has hooks for that), then waits
 * until each object and its pods are gone. The record stays until `purge`, so that an uninstall which is interrupted anywhere goes on
 * with the next run; when all was deleted already, only what is left is deleted and waited for.
 * `taken` are objects that were there before the release, beside those that an earlier run has remembered.
 * Does not: touch CRDs of `crds/`, objects that are to be kept or belong to others, the Namespace that the release lives in.
 */
export async function uninstall(
  release: ReleaseContext,
  deadline: Deadline,
  taken: readonly ObjectRef[] = [],
): Promise<Result<undefined>> {
  const { run, planned, signal } = release;
  const isDestroy = planned.operation === 'uninstall';
  const source = deletionSource(release);
  const allowNamespaceDeletion = isDestroy && source.allowNamespaceDeletion;
  const others = await refuseOthersAtUninstall(release, release.observed);
  if (!others.ok) return others;
  // What this very run has installed and failed is nobody else's.
  const told = planned.operation === 'install' ? ok() : await tellUnknownHooks(release, release.observed);
  if (!told.ok) return told;
  const spared = await spareOnUninstall(release, { ...source, allowNamespaceDeletion }, taken);
  if (!spared.ok) return spared;
  const leftovers = await ofOlderRevisions(release, source, spared.value.leaves);
  if (!leftovers.ok) return leftovers;
  const left = await deleteOlder(release, deadline, leftovers.value);
  if (!left.ok) return left;
  const meant = newest(release.observed);
  const owners = meant?.deletedOwners ?? [];
  // With uids, so that waiting cannot be fooled by new objects of the same names.
  const identified = await identifyWith(run.cluster.reader, spared.value.deletes, { signal, owners });
  if (!identified.ok) return identified;
  const { targets } = identified.value;
  const cascade = planCascade(identified.value, owners);
  const going = followGoing(
    run.cluster.watches,
    targets,
    goingQueries(targets, { isAlone: isAlone(release) }),
  );
  try {
    const deleted = await deleteJudged(release, deadline, { judged: spared.value, targets, cascade });
    if (!deleted.ok) return deleted;
    const gone = await waitGone({
      ...{ reader: run.cluster.reader, clock: run.limits.clock, targets, going, signal },
      timeoutMs: deadline.left(),
      onProgress: ({ ready, total }) =>
        run.record.emit({ type: 'progress', release: planned.id, text: `${ready} of ${total} objects gone` }),
    });
    // A claim to a revision that is uninstalled says nothing, and goes with the lease.
    const [observed] = await Promise.all([
      observeAgain(release),
      gone.ok && isDestroy ? undefined : forgetWriting(release),
    ]);
    if (!gone.ok) return gone;
    if (!observed.ok) return observed;
    const others = meant && deployedMeanwhile(release, meant);
    if (others) return fail(others);
    note(release, { seen: { ...release.seen, record: release.observed } });
    if (isDestroy) await afterDestroy(release, spared.value);
    return ok();
  } finally {
    going.close();
  }
}

/** Whether nothing else is uninstalled beside it. */
function isAlone({ run, planned }: ReleaseContext): boolean {
  const { releases } = run.approved.plan;
  return !releases.some((other) => other.id !== planned.id && other.operation === 'uninstall');
}

/** What is deleted, and how. */
interface Deletion {
  judged: JudgedDeletion;
  /** With all that they own. */
  targets: ObjectIdentity[];
  cascade: CascadePlan;
}

/** By ourselves, unless something is to be done that only Helm can do. */
async function deleteJudged(
  release: ReleaseContext,
  deadline: Deadline,
  deletion: Deletion,
): Promise<Result<undefined>> {
  const { judged, targets } = deletion;
  // All was deleted once; what is there and carries the marks of the release came back since, or was never reached.
  if (isAbsent(release)) return deleteInOrder(release, judged.deletes, () => 'foreground');
  const record = newest(release.observed);
  if (!record) return ok();
  const deleted = await deleteRevision(release, deadline, record, deletion);
  if (deleted.ok) return deleted;
  await observeAgain(release);
  return fail(await namingWhatStays(release, deleted.failure, targets));
}

async function deleteRevision(
  release: ReleaseContext,
  deadline: Deadline,
  record: RevisionRecord,
  { judged, cascade }: Deletion,
): Promise<Result<undefined>> {
  if (!needsHelm(release, judged)) {
    const deleted = await deleteDirectly(release, record, judged.deletes, cascade);
    if (!deleted.ok) return deleted;
    if (deleted.value === 'deleted') return ok();
  }
  const isMeant = await checkNewest(release, record);
  return isMeant.ok ? deleteByHelm(release, deadline, record) : isMeant;
}

async function deleteByHelm(
  release: ReleaseContext,
  deadline: Deadline,
  record: RevisionRecord,
): Promise<Result<undefined>> {
  const { run, planned, effects } = release;
  const { name, namespace, settings } = planned;
  const marked = await markUninstalling(effects.cluster, planned, record);
  if (!marked.ok) return marked;
  const wait = await hasStoredLaterHooks(release, record, 'delete');
  if (wait) tellHelmWaits(release, 'delete');
  const noHooks = skipsChartHooks(settings.noHooks, 'delete');
  const { description } = run.inputs;
  return runReleaseHelm(release, { command: 'uninstall', timeoutMs: deadline.left }, (helm) =>
    effects.helm.uninstall({ name, namespace, noHooks, description, wait, keepRecord: true }, helm),
  );
}

/**
 * What only older revisions have goes first, and is waited for with all that it owns: afterwards nobody knows any more whose it was. A
 * revision that was stored meanwhile may have it again.
 */
async function deleteOlder(
  release: ReleaseContext,
  deadline: Deadline,
  leftovers: Leftovers,
): Promise<Result<undefined>> {
  const { run, observed, signal } = release;
  if (leftovers.ours.length === 0) return deleteLeftovers(release, leftovers);
  const { reader } = run.cluster;
  const record = newest(observed);
  const held = allOk(
    await Promise.all([renewLease(release), record ? checkNewest(release, record) : ok(undefined)]),
  );
  if (!held.ok) return held;
  const identified = await identifyWith(reader, leftovers.ours, { signal });
  if (!identified.ok) return identified;
  const deleted = await deleteLeftovers(release, leftovers, 'foreground');
  if (!deleted.ok) return deleted;
  const { targets } = identified.value;
  return waitGone({ reader, clock: run.limits.clock, targets, timeoutMs: deadline.left(), signal });
}

/** Helm deletes what its newest revision names; when that one failed, the deployed one may name more, and so may others that failed. */
async function ofOlderRevisions(
  release: ReleaseContext,
  source: DeletionSource,
  told: readonly LeftObject[],
): Promise<Result<Leftovers>> {
  const records = liveRevisions(release.observed);
  const last = newest(release.observed);
  if (records.length < 2 || !last) return ok({ ours: [], unsure: [] });
  const left = await leftoversOf(release, records, last.revision, { isGoing: true });
  if (!left.ok) return left;
  const claims = await claimsOfOthers(source, left.value.ours.map(refOf));
  if (!claims.ok) return claims;
  const isClaimed = (object: KubeObject) => claims.value.has(sameObjectKey(refOf(object)));
  const names = told.map(({ ref }) => formatRef(ref));
  const claimed = left.value.ours.filter(isClaimed).map((object) => ({ object, revision: last.revision }));
  return ok({
    ours: left.value.ours.filter((object) => !isClaimed(object)),
    unsure: [...left.value.unsure.filter(({ object }) => !names.includes(nameOf(object))), ...claimed],
  });
}
