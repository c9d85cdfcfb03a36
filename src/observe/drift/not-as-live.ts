import type { ClusterReader } from '../../cluster/contract.ts';
import { getAll } from '../../cluster/objects/get-all.ts';
import type { ReleaseStore } from '../../helm/contract.ts';
import { readStoredObjects } from '../../helm/stored-objects.ts';
import { isOwnedBy } from '../../hooks/objects/helm-owner.ts';
import type { DriftRuleName } from '../../kube/drift/drift-rules.ts';
import { nameOf, refOf } from '../../kube/object.ts';
import { isKept } from '../../kube/resource-policy.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import type { DriftedField, ObjectDrift } from '../../model/release/object-drift.ts';
import type { ReleaseName, RevisionRecord } from '../../model/release/release.ts';
import { ok, type Result } from '../../model/result.ts';
import { readDrift } from './read-drift.ts';

export interface ComparedRevision {
  /** The deployed revision. */
  record: RevisionRecord;
  /** Those that served before it, whoever stored them; what only they name is not live any more. */
  earlier: readonly RevisionRecord[];
}

interface Source {
  reader: ClusterReader;
  store: ReleaseStore;
}

/**
 * The objects (`Kind/namespace/name`) in which a deployed revision is not what is live; none: applying it now would change nothing.
 * Stricter than drift, since the revision may be anybody's: no rule of the manifest counts, and of the built-in ones only those
 * about what the revision does not decide. Chart hooks are no part of it. Fails when the cluster or a revision cannot be read.
 */
export async function notAsLive(
  release: ReleaseName,
  { record, earlier }: ComparedRevision,
  source: Source,
): Promise<Result<string[]>> {
  const { name, namespace } = release;
  const [drift] = await readDrift(
    [{ name, namespace, record, rules: [], ownCrds: false, exact: true }],
    source,
  );
  if (drift && !drift.ok) return drift;
  const differing = drift?.value.found.filter((object) => differs(object.drift)) ?? [];
  const left = await leftLive(release, { record, earlier }, source);
  return left.ok ? ok([...differing.map((object) => object.drift.object), ...left.value]) : left;
}

/** What a rollback would put in place whatever the revision says. */
const NOT_DECIDED = new Set<string>(['admission', 'autoscaler'] satisfies DriftRuleName[]);

/** What others have added a rollback leaves in place. */
function differs({ state, fields }: ObjectDrift): boolean {
  const isDecided = ({ change, ignoredBy = '' }: DriftedField) =>
    change !== 'added' && !NOT_DECIDED.has(ignoredBy);
  return state === 'missing' || state === 'unknown' || fields.some(isDecided);
}

/** What a real upgrade to the revision would have deleted. */
async function leftLive(
  release: ReleaseName,
  { record, earlier }: ComparedRevision,
  source: Source,
): Promise<Result<string[]>> {
  const after = await readStoredObjects(release, record.revision, source);
  if (!after.ok) return after;
  if (!after.value.stored) return ok([`revision ${record.revision}`]);
  const dropped = new Map<string, ObjectRef>();
  for (const { revision } of earlier) {
    const before = await readStoredObjects(release, revision, source);
    if (!before.ok) return before;
    for (const object of before.value.objects) dropped.set(nameOf(object), refOf(object));
  }
  for (const object of after.value.objects) dropped.delete(nameOf(object));
  const live = await getAll(source.reader, [...dropped.values()]);
  if (!live.ok) return live;
  const left = live.value.filter((object) => object && isOwnedBy(object, release) && !isKept(object));
  return ok(left.flatMap((object) => (object ? [nameOf(object)] : [])));
}
