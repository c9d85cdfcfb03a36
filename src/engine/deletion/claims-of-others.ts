import type { ClusterReader } from '../../cluster/contract.ts';
import type { ReleaseStore } from '../../helm/contract.ts';
import { readStoredObjects } from '../../helm/stored-objects.ts';
import { refOf } from '../../kube/object.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import type { Plan, PlannedRelease } from '../../model/plan/plan.ts';
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

/** The releases of the manifest, which other runs alone change. */
const owned = new WeakMap<ClusterReader, Promise<Result<ObservedRelease[]>>>();

interface Named {
  /** By `sameObjectKey`. */
  keys: ReadonlySet<string>;
  /** Why there may be more. */
  unread?: string;
}

/** What states of revisions name, for a run in which many releases delete something reads each of the others once. */
const known = new WeakMap<ClusterReader, Map<string, Named>>();

/** What else may have the objects of a release. */
export interface Beside {
  /** The other releases of the run that are there after it. */
  staying: readonly ReleaseName[];
  /** All of the run, and whose they are: what else the manifest has is not touched by it. */
  run: { manifestId: string; releases: readonly ReleaseName[] };
}

interface ClaimsSource {
  reader: ClusterReader;
  store: ReleaseStore;
  release: ReleaseName;
  beside: Beside;
}

/** What else may have objects of a release, of a run in which others go. */
export function besideOf(
  release: ReleaseName,
  { manifestId, releases }: Plan,
  isGoing: (other: PlannedRelease) => boolean,
): Beside {
  const staying = releases.filter(
    (other) => !isGoing(other) && other.operation !== 'absent' && !isSameName(other, release),
  );
  return { staying, run: { manifestId, releases } };
}

/**
 * Which of these objects another release of the run, or of the manifest, has in its deployed revision: by `sameObjectKey` why each stays, as
 * a clause. What an object says of itself does not count, since a release may take one over and give it up again. Of a revision that
 * cannot be read nobody knows what it has, and then all of them stay.
 */
export async function claimsOfOthers(
  source: ClaimsSource,
  refs: readonly ObjectRef[],
): Promise<Result<Map<string, string>>> {
  const claims = new Map<string, string>();
  if (refs.length === 0) return ok(claims);
  const others = await othersBeside(source, refs);
  if (!others.ok) return fail(during('look which releases have the same objects', others.failure));
  const asked = refs.map(sameObjectKey);
  const inTurn = createLimiter(MOST_AT_ONCE);
  const named = await Promise.all(
    others.value.map((other) =>
      inTurn(async () => ({ ...other, ...(await namedBy(other.release, source)) })),
    ),
  );
  for (const { release, keys, unread, of } of named) {
    const name = `release ${release.namespace}/${release.name} of this ${of}`;
    for (const key of asked) {
      if (keys.has(key)) claims.set(key, `${name} has it, too`);
      else if (unread !== undefined && !claims.has(key))
        claims.set(key, `nobody knows whether ${name} has it, too: ${unread}`);
    }
  }
  return ok(claims);
}

interface Other {
  release: ObservedRelease;
  of: 'run' | 'manifest';
}

async function othersBeside(source: ClaimsSource, refs: readonly ObjectRef[]): Promise<Result<Other[]>> {
  const { store, beside } = source;
  const inRun = beside.staying.length > 0 ? await store.observe([...beside.staying]) : ok([]);
  const untouched = inRun.ok ? await untouchedBy(source) : inRun;
  if (!inRun.ok) return inRun;
  if (!untouched.ok) return untouched;
  const due = untouched.value.filter((release) => mayHave(release, refs));
  return ok([
    ...inRun.value.map((release): Other => ({ release, of: 'run' })),
    ...due.map((release): Other => ({ release, of: 'manifest' })),
  ]);
}

/** The releases of the manifest that the run leaves as they are: not selected, of other environments, previews. */
async function untouchedBy({
  reader,
  store,
  release,
  beside: { run },
}: ClaimsSource): Promise<Result<ObservedRelease[]>> {
  const namespaces = [...new Set([release, ...run.releases].map(({ namespace }) => namespace))];
  const listed = owned.get(reader) ?? store.observeOwned(run.manifestId, namespaces);
  owned.set(reader, listed);
  const found = await listed;
  if (!found.ok) {
    // Whoever comes next may be answered.
    owned.delete(reader);
    return found;
  }
  const known = [release, ...run.releases];
  return ok(found.value.filter((other) => !known.some((one) => isSameName(one, other))));
}

/**
 * Only what a run has stored counts: whoever may create Secrets could claim anything. Of previews, which may be many, those in the namespace
 * of an object.
 */
function mayHave(release: ObservedRelease, refs: readonly ObjectRef[]): boolean {
  const record = comparedRevision(release);
  const isSealed = record?.inputs !== undefined || record?.isOurs === true;
  if (!isSealed) return false;
  return !record.details?.elsewhere || refs.some(({ namespace }) => namespace === release.namespace);
}

function isSameName(one: ReleaseName, other: ReleaseName): boolean {
  return one.name === other.name && one.namespace === other.namespace;
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
