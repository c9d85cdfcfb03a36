import type { ClusterReader } from '../../cluster/contract.ts';
import { getAll } from '../../cluster/objects/get-all.ts';
import { readStoredObjects, type StoredSource } from '../../helm/stored-objects.ts';
import { appliedForm } from '../../kube/drift/applied-form.ts';
import { isAutoscaled } from '../../kube/drift/drift-rules.ts';
import type { FieldPath } from '../../kube/drift/field-path.ts';
import { isSameAt, leftOutFields } from '../../kube/drift/left-out-fields.ts';
import { ownerOf } from '../../kube/drift/managed-fields.ts';
import { isOwnedBy } from '../../kube/helm-owner.ts';
import { groupOf, type KubeObject, nameOf, refOf } from '../../kube/object.ts';
import { isKept } from '../../kube/resource-policy.ts';
import { canonicalJson } from '../../model/canonical-json.ts';
import type { Json } from '../../model/json.ts';
import type { ReleaseName, RevisionRecord } from '../../model/release/release.ts';
import type { Failure } from '../../model/result/failure.ts';
import { allOk, fail, ok, type Result } from '../../model/result.ts';

export interface ComparedRevision {
  /** The deployed revision. */
  record: RevisionRecord;
  /** Those that served before it, whoever stored them; what only they name is not live any more. */
  earlier: readonly RevisionRecord[];
}

/** An object in which a revision is not what is live, or that cannot be compared. */
export interface NotAsLive {
  /** `Kind/namespace/name`, or `revision <n>`. */
  object: string;
  /** Why it cannot be compared; undefined: it differs. */
  unknown?: Pick<Failure, 'reason' | 'message'>;
}

/** What a real upgrade to the revision would have removed: objects, and fields of objects, that earlier ones name and that are live all the same. */
export async function leftLive(
  release: ReleaseName,
  { record, earlier }: ComparedRevision,
  source: StoredSource,
): Promise<Result<NotAsLive[]>> {
  const after = await readStoredObjects(release, record.revision, source);
  if (!after.ok) return after;
  if (!after.value.stored) return ok([{ object: `revision ${record.revision}` }]);
  const before = await earlierForms(release, earlier, source);
  if (!before.ok) return before;
  const later = byObject(after.value.objects);
  const dropped = [...before.value].filter(([key]) => !later.has(key)).flatMap(([, forms]) => forms);
  const objects = await leftObjects(release, dropped, source.reader);
  if (!objects.ok) return objects;
  const fields = allOk(
    await Promise.all(
      [...later].map(([key, form]) =>
        leftFields(appliedForm(form, release), before.value.get(key) ?? [], source.reader),
      ),
    ),
  );
  return fields.ok ? ok([...objects.value, ...fields.value.flat()]) : fields;
}

/** As they are applied, each object's different forms by its group, kind, namespace and name. */
async function earlierForms(
  release: ReleaseName,
  earlier: readonly RevisionRecord[],
  source: StoredSource,
): Promise<Result<Map<string, KubeObject[]>>> {
  const forms = new Map<string, Map<string, KubeObject>>();
  for (const { revision } of earlier) {
    const read = await readStoredObjects(release, revision, source);
    if (!read.ok) return read;
    for (const [key, object] of byObject(read.value.objects)) {
      const form = appliedForm(object, release);
      forms.set(key, new Map(forms.get(key)).set(canonicalJson(form as unknown as Json), form));
    }
  }
  return ok(new Map([...forms].map(([key, different]) => [key, [...different.values()]])));
}

/** Of an object that is rendered twice the last one; the same in every version of its group. */
function byObject(objects: readonly KubeObject[]): Map<string, KubeObject> {
  return new Map(objects.map((object) => [`${groupOf(object.apiVersion)} ${nameOf(object)}`, object]));
}

async function leftObjects(
  release: ReleaseName,
  dropped: readonly KubeObject[],
  reader: ClusterReader,
): Promise<Result<NotAsLive[]>> {
  const live = await getAll(reader, dropped.map(refOf));
  if (!live.ok) return live;
  const left = live.value.filter((object) => object && isOwnedBy(object, release) && !isKept(object));
  return ok(left.flatMap((object) => (object ? [{ object: nameOf(object) }] : [])));
}

/** Whether fields of one object are left. The cluster is asked only when an earlier form of it differs. */
async function leftFields(
  later: KubeObject,
  earlier: readonly KubeObject[],
  reader: ClusterReader,
): Promise<Result<NotAsLive[]>> {
  const object = nameOf(later);
  for (const form of earlier.filter((one) => !isSameAt([], one, later))) {
    const left = await isLeft({ earlier: form, later }, reader);
    if (left.ok && left.value) return ok([{ object }]);
    if (!left.ok && left.failure.reason === 'cancelled') return left;
    if (!left.ok) return ok([{ object, unknown: left.failure }]);
  }
  return ok([]);
}

interface Forms {
  earlier: KubeObject;
  later: KubeObject;
}

async function isLeft(forms: Forms, reader: ClusterReader): Promise<Result<boolean>> {
  const { earlier, later } = forms;
  const isOneVersion = earlier.apiVersion === later.apiVersion;
  const live = await reader.get(refOf(earlier));
  if (!live.ok) return live;
  if (live.value === undefined) {
    const message = `an earlier revision stores it as ${earlier.apiVersion}, which is not served`;
    // That an object is missing is found by the comparison with the revision itself.
    return isOneVersion ? ok(false) : fail({ reason: 'not-found', message });
  }
  const object = live.value;
  const paths = leftOutFields(object, forms).filter((path) => !isAutoscaled(path, ownerOf(object, path)));
  if (paths.length === 0 || !isOneVersion) return ok(paths.length > 0);
  return isRemovedBy(later, { live: object, paths }, reader);
}

/** Whether an object without these fields would lack them: a default the server sets again. Asked by a replacement in a dry run. */
async function isRemovedBy(
  later: KubeObject,
  { live, paths }: { live: KubeObject; paths: readonly FieldPath[] },
  reader: ClusterReader,
): Promise<Result<boolean>> {
  const { resourceVersion } = live.metadata;
  const metadata = { ...later.metadata, ...(resourceVersion !== undefined && { resourceVersion }) };
  const replaced = await reader.dryRunReplace({ ...later, metadata });
  if (!replaced.ok) return replaced;
  return ok(paths.some((path) => !isSameAt(path, live, replaced.value)));
}
