import { getAll } from '../../cluster/objects/get-all.ts';
import type { ObjectIdentity } from '../../cluster/objects/owned-objects.ts';
import { nameOf } from '../../kube/object.ts';
import type { Failure } from '../../model/result/failure.ts';
import type { ReleaseContext } from '../release-context.ts';

/**
 * Adds the object to a failed uninstall that keeps it from ending, one that finalizers hold first. Helm does not say which, and
 * may have removed its record of the release, from which evidence begins otherwise.
 */
export async function namingWhatStays(
  { run, signal }: Pick<ReleaseContext, 'run' | 'signal'>,
  failure: Failure,
  targets: ObjectIdentity[],
): Promise<Failure> {
  if (failure.object !== undefined || signal.aborted) return failure;
  const found = await getAll(run.cluster.reader, targets, { signal });
  if (!found.ok) return failure;
  const staying = found.value.filter(
    (object, index) => object?.metadata.uid === targets[index]?.uid && object?.metadata.deletionTimestamp,
  );
  const named = staying.find((object) => object?.metadata.finalizers?.length) ?? staying[0];
  return named ? { ...failure, object: nameOf(named) } : failure;
}
