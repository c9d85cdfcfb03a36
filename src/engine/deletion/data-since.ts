import { getAll } from '../../cluster/objects/get-all.ts';
import { nameOf, refOf } from '../../kube/object.ts';
import { holdsData } from '../../model/holds-data.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import { revisionsOf } from '../../model/release/release.ts';
import { during } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { storedObjects } from '../release/stored-objects.ts';
import type { ReleaseContext } from '../release-context.ts';

/**
 * Claims, namespaces and CRDs that are live, that revisions after `target` name which were there when the lease was taken, and that
 * `target` does not name: going back to it would delete what may have been in use since.
 */
export async function dataSince(
  release: Pick<ReleaseContext, 'run' | 'planned' | 'before' | 'signal'>,
  target: number,
): Promise<Result<ObjectRef[]>> {
  const refs = new Map<string, ObjectRef>();
  for (const { revision } of revisionsOf(release.before).filter((record) => record.revision > target)) {
    const objects = await storedObjects(release, revision);
    if (!objects.ok) return objects;
    for (const object of objects.value.filter(holdsData)) refs.set(nameOf(object), refOf(object));
  }
  if (refs.size === 0) return ok([]);
  const wanted = await storedObjects(release, target);
  if (!wanted.ok) return wanted;
  for (const object of wanted.value) refs.delete(nameOf(object));
  const live = await getAll(release.run.cluster.reader, [...refs.values()], { signal: release.signal });
  if (!live.ok) return fail(during(`look for data that came after revision ${target}`, live.failure));
  return ok([...refs.values()].filter((_, index) => live.value[index] !== undefined));
}
