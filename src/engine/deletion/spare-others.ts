import { rewriteManifest } from '../../helm/rewrite-manifest.ts';
import { withoutObjects } from '../../kube/manifest-parts.ts';
import { formatRef, type ObjectRef } from '../../model/object-ref.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import type { RevisionRecord } from '../../model/release/release.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { observeAgain } from '../release/observe-again.ts';
import type { RecoveryContext, ReleaseContext } from '../release-context.ts';
import { besideOf } from './claims-of-others.ts';
import type { DeletionSource, JudgedDeletion, LeftObject } from './judge-deletions.ts';
import { stayingOf, tellDeletion } from './tell-deletion.ts';

/** Which releases the run uninstalls; one of which only its plan is told stays where it is. */
export function goingIn({ approved, effects }: Pick<ReleaseContext['run'], 'approved' | 'effects'>) {
  return ({ id, operation }: PlannedRelease): boolean =>
    operation === 'uninstall' && (effects === undefined || approved.performs.has(id));
}

/** Where a release looks at a deletion from. */
export function deletionSource({
  run,
  planned,
  signal,
}: Pick<ReleaseContext, 'run' | 'planned' | 'signal'>): DeletionSource {
  const { plan } = run.approved;
  const isGoing = goingIn(run);
  return {
    reader: run.cluster.reader,
    store: run.cluster.store,
    release: planned,
    going: plan.releases.filter(isGoing),
    beside: besideOf(planned, plan, isGoing),
    allowNamespaceDeletion: planned.settings.allowNamespaceDeletion,
    takenMayGo: planned.settings.atomic === 'force',
    signal,
  };
}

/**
 * Takes what must not be deleted out of the stored revision, so that Helm does not know it any more, and says so. The objects
 * themselves are not touched. What Helm deletes is said, too.
 */
export async function spareOthers(
  release: RecoveryContext,
  from: RevisionRecord,
  { spared, leaves, deletes }: JudgedDeletion,
): Promise<Result<undefined>> {
  const { run, effects, planned } = release;
  if (spared.size === 0) {
    if (deletes.length > 0) tellDeletion(run, planned.id, { deletes, stays: [] });
    return ok();
  }
  const rewritten = await rewriteManifest(
    { reader: run.cluster.reader, writer: effects.cluster },
    planned,
    from,
    { action: 'leave objects out of', rewrite: (manifest) => withoutObjects(manifest, spared) },
  );
  if (!rewritten.ok) return rewritten;
  tellDeletion(run, planned.id, {
    deletes,
    stays: stayingOf(leaves.filter(({ holds }) => holds !== 'last')),
  });
  return observeAgain(release);
}

function leftText({ ref, why }: LeftObject): string {
  return `${formatRef(ref)} stays: ${why}`;
}

/** Why a release must not be upgraded: undefined when nothing that holds objects of others would be deleted. */
export function holdingRefusal(
  leaves: readonly LeftObject[],
  { namespace, name }: { namespace: string; name: string },
): Failure | undefined {
  const holding = leaves.filter(({ holds }) => holds);
  const [first] = holding;
  if (!first) return undefined;
  return {
    reason: 'conflict',
    code: 'deletes-others',
    message: `the chart of release ${namespace}/${name} no longer has ${formatRef(first.ref)}, so that Helm would delete it: ${first.why}`,
    remedy: `Keep it in the chart, or in the cluster without the chart: ${holding.map(({ ref }) => keepCommand(ref)).join('; ')}`,
    object: formatRef(first.ref),
    ...(holding.length > 1 && { details: holding.map(leftText) }),
  };
}

/** With that annotation an upgrade leaves the object alone. */
function keepCommand({ kind, name }: ObjectRef): string {
  return `kubectl annotate ${kind.toLowerCase()} ${name} helm.sh/resource-policy=keep`;
}

export function refuseHolding(
  leaves: readonly LeftObject[],
  release: { namespace: string; name: string },
): Result<undefined> {
  const refusal = holdingRefusal(leaves, release);
  return refusal ? fail(refusal) : ok();
}
