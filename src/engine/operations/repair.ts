import { isDeepStrictEqual } from 'node:util';
import { type KubeObject, nameOf, refOf } from '../../kube/object.ts';
import type { StepOf } from '../../model/built-in-step.ts';
import { during } from '../../model/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { storedObjects } from '../release/stored-objects.ts';
import type { ReleaseContext } from '../run-context.ts';

/**
 * Applies the objects of a stored revision that a rollback to it has left otherwise: Helm 3 compares custom resources only with
 * what it stored. An object that the API server refuses is a warning: Helm has accepted it, and so it stays as Helm left it.
 */
export async function repair(
  release: ReleaseContext,
  { revision }: StepOf<'repair'>,
): Promise<Result<undefined>> {
  const objects = await storedObjects(release, revision);
  if (!objects.ok) return objects;
  for (const object of objects.value) {
    const repaired = await repairObject(release, object);
    if (!repaired.ok) return fail(during(`repair ${nameOf(object)}`, repaired.failure));
  }
  return ok();
}

async function repairObject(
  { run, planned, effects, signal }: ReleaseContext,
  object: KubeObject,
): Promise<Result<undefined>> {
  const live = await run.reader.get(refOf(object), { signal });
  if (!live.ok) return live;
  const wanted = await run.reader.dryRunApply(object, { signal });
  if (!wanted.ok) {
    const text = `${nameOf(object)} is left as it is: ${wanted.failure.message}`;
    run.emit({ type: 'warning', release: planned.id, text });
    return ok();
  }
  if (live.value && isDeepStrictEqual(content(live.value), content(wanted.value))) return ok();
  const applied = await effects.cluster.apply(object, { force: true, signal });
  return applied.ok ? ok() : applied;
}

/** What an object is, without what the API server notes about it. */
function content({ metadata, status: _status, ...object }: KubeObject): object {
  const notes = ['managedFields', 'resourceVersion', 'generation'];
  const kept = Object.entries(metadata).filter(([key]) => !notes.includes(key));
  return { ...object, metadata: Object.fromEntries(kept) };
}
