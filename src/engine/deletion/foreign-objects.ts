import { objectsIn, readStoredObjects } from '../../helm/stored-objects.ts';
import { OWN_MANAGERS } from '../../kube/as-before.ts';
import { type KubeObject, nameOf, refOf } from '../../kube/object.ts';
import { formatRef, type ObjectRef } from '../../model/object-ref.ts';
import { deployed, newest } from '../../model/release/release.ts';
import { during } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { RecoveryContext, ReleaseContext } from '../release-context.ts';
import { rememberedForeign } from './foreign-memory.ts';

/** What of a release the answer depends on: how it was before the failed revision, and when that one began. */
export type TakingRelease = Pick<RecoveryContext, 'run' | 'planned' | 'lease' | 'observed'> &
  Pick<ReleaseContext, 'before' | 'operationStartedAt' | 'replaced'>;

/**
 * Objects that the failed newest revision names, that did not belong to the release before, and that are older than this
 * run's operation: adopted, taken over, or made by other tools. A rollback or an uninstall must not delete them.
 */
export async function foreignObjects(release: TakingRelease): Promise<Result<ObjectRef[]>> {
  const named = await objectsOf(release, newest(release.observed)?.revision);
  if (!named.ok) return named;
  const known = await knownNames(release);
  if (!known.ok) return known;
  const candidates = named.value.filter((object) => !known.value.has(nameOf(object)));
  const live = await Promise.all(candidates.map((object) => release.run.cluster.reader.get(refOf(object))));
  const foreign: ObjectRef[] = [];
  for (const found of live) {
    if (!found.ok) return fail(during('look for objects that others made', found.failure));
    if (found.value && isOlder(found.value, release.operationStartedAt)) foreign.push(refOf(found.value));
  }
  return ok(foreign);
}

/**
 * The objects that were the release's own when the lease was taken: those of the deployed revision, and of a failed one
 * after it but for what that had taken over from others.
 */
async function knownNames(release: TakingRelease): Promise<Result<Set<string>>> {
  const { before, replaced, planned, run } = release;
  if (replaced) {
    const objects = await objectsIn(replaced.manifest, planned, run.cluster.reader);
    return objects.ok ? ok(new Set(objects.value.map(nameOf))) : objects;
  }
  const owned = await objectsOf(release, deployed(before)?.revision);
  if (!owned.ok) return owned;
  const left = await objectsOf(release, newest(before)?.revision);
  if (!left.ok) return left;
  const foreign = await rememberedForeign(release);
  if (!foreign.ok) return foreign;
  const others = new Set(foreign.value.map(formatRef));
  const failed = left.value.filter((object) => !others.has(formatRef(refOf(object))));
  return ok(new Set([...owned.value, ...failed].map(nameOf)));
}

async function objectsOf(
  { run, planned }: TakingRelease,
  revision: number | undefined,
): Promise<Result<KubeObject[]>> {
  const read = await readStoredObjects(planned, revision, run.cluster);
  return read.ok ? ok(read.value.objects) : read;
}

/** Creation times are whole seconds; within the same second, what another manager wrote is not Helm's own creation. */
function isOlder({ metadata }: KubeObject, startedAt: number): boolean {
  const createdAt = Date.parse(metadata.creationTimestamp ?? '');
  const second = Math.floor(startedAt / 1000) * 1000;
  if (createdAt !== second) return createdAt < second;
  return (metadata.managedFields ?? []).some(
    ({ manager, subresource }) => subresource === undefined && !OWN_MANAGERS.has(manager),
  );
}
