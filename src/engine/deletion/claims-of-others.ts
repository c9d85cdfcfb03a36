import type { ClusterReader } from '../../cluster/contract.ts';
import type { ReleaseStore } from '../../helm/contract.ts';
import { readStoredObjects } from '../../helm/stored-objects.ts';
import { refOf } from '../../kube/object.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import {
  comparedRevision,
  type ObservedRelease,
  type ReleaseName,
  type RevisionRecord,
} from '../../model/release/release.ts';
import { during } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { sameObjectKey } from '../../plan/judge-deletion.ts';
import { createLimiter } from '../../util/limiter.ts';

const MOST_AT_ONCE = 8;

interface Named {
  /** By `sameObjectKey`. */
  keys: ReadonlySet<string>;
  /** Why there may be more. */
  unread?: string;
}

/** What states of revisions name, for a run in which many releases delete something reads each of the others once. */
const known = new WeakMap<ClusterReader, Map<string, Named>>();

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
  const inTurn = createLimiter(MOST_AT_ONCE);
  const named = await Promise.all(
    observed.value.map((release) => inTurn(async () => ({ release, ...(await namedBy(release, source)) }))),
  );
  for (const { release, keys, unread } of named) {
    const name = `release ${release.namespace}/${release.name}`;
    for (const key of asked) {
      if (keys.has(key)) claims.set(key, `${name} of this run has it, too`);
      else if (unread !== undefined && !claims.has(key))
        claims.set(key, `nobody knows whether ${name} of this run has it, too: ${unread}`);
    }
  }
  return ok(claims);
}

async function namedBy(
  release: ObservedRelease,
  source: Pick<ClaimsSource, 'store' | 'reader'>,
): Promise<Named> {
  const record = comparedRevision(release);
  if (record === undefined || record.status === 'uninstalled') return { keys: new Set() };
  const states = known.get(source.reader) ?? new Map<string, Named>();
  known.set(source.reader, states);
  const state = `${record.uid} ${record.resourceVersion}`;
  const named = states.get(state) ?? (await readNamed(release, record, source));
  if (named.unread === undefined) states.set(state, named);
  return named;
}

async function readNamed(
  release: ObservedRelease,
  record: RevisionRecord,
  source: Pick<ClaimsSource, 'store' | 'reader'>,
): Promise<Named> {
  const read = await readStoredObjects(release, record, source);
  if (!read.ok) return { keys: new Set(), unread: read.failure.message };
  const [unread] = read.value.unreadable;
  const keys = new Set(read.value.objects.map((object) => sameObjectKey(refOf(object))));
  return { keys, ...(unread !== undefined && { unread }) };
}
