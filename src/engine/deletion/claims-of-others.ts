import type { ClusterReader } from '../../cluster/contract.ts';
import type { ReleaseStore } from '../../helm/contract.ts';
import { readStoredObjects } from '../../helm/stored-objects.ts';
import { refOf } from '../../kube/object.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import { comparedRevision, type ObservedRelease, type ReleaseName } from '../../model/release/release.ts';
import { during } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { sameObjectKey } from '../../plan/judge-deletion.ts';

interface ClaimsSource {
  reader: ClusterReader;
  store: ReleaseStore;
  staying: readonly ReleaseName[];
}

/** The releases of a run that are there after it, but for this one. */
export function stayingBeside(
  { name, namespace }: ReleaseName,
  releases: readonly PlannedRelease[],
): ReleaseName[] {
  return releases.filter(
    (other) =>
      other.operation !== 'uninstall' &&
      other.operation !== 'absent' &&
      !(other.name === name && other.namespace === namespace),
  );
}

/**
 * Which of these objects another release of the run has in its deployed revision: by `sameObjectKey` why each stays, as a clause.
 * What an object says of itself does not count, since a release may take one over and give it up again. Of a revision that
 * cannot be read nobody knows what it has, and then all of them stay.
 */
export async function claimsOfOthers(
  source: ClaimsSource,
  refs: readonly ObjectRef[],
): Promise<Result<Map<string, string>>> {
  const claims = new Map<string, string>();
  if (refs.length === 0 || source.staying.length === 0) return ok(claims);
  const observed = await source.store.observe([...source.staying]);
  if (!observed.ok) return fail(during('look which releases have the same objects', observed.failure));
  const asked = refs.map(sameObjectKey);
  for (const release of observed.value) {
    const { keys, unread } = await namedBy(release, source);
    const name = `release ${release.namespace}/${release.name}`;
    for (const key of asked) {
      if (keys.has(key)) claims.set(key, `${name} of this run has it, too`);
      else if (unread !== undefined && !claims.has(key))
        claims.set(key, `nobody knows whether ${name} of this run has it, too: ${unread}`);
    }
  }
  return ok(claims);
}

/** What the revision that serves names, and why there may be more. */
async function namedBy(
  release: ObservedRelease,
  source: Pick<ClaimsSource, 'store' | 'reader'>,
): Promise<{ keys: Set<string>; unread?: string }> {
  const record = comparedRevision(release);
  if (record === undefined || record.status === 'uninstalled') return { keys: new Set() };
  const read = await readStoredObjects(release, record, source);
  if (!read.ok) return { keys: new Set(), unread: read.failure.message };
  const [unread] = read.value.unreadable;
  const keys = new Set(read.value.objects.map((object) => sameObjectKey(refOf(object))));
  return { keys, ...(unread !== undefined && { unread }) };
}
