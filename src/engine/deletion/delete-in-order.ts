import { abortFailure } from '../../cluster/transport/abort-failure.ts';
import { type KubeObject, refOf } from '../../kube/object.ts';
import { inUninstallOrder } from '../../kube/uninstall-order.ts';
import { during, type Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { createLimiter } from '../../util/limiter.ts';
import type { ReleaseContext } from '../release-context.ts';
import type { CascadePlan } from './cascade.ts';

/** At once, of one kind of one release. */
const MOST_AT_ONCE = 8;
/** Of those that are refused, in details. */
const MOST_NAMED = 12;

/**
 * Deletes live objects of a release as Helm does: kind after kind, those of one kind at once. Only the very
 * objects that were read: what somebody has made anew under the same name stays. One that is refused, or whose webhook does not
 * answer, does not keep the others; when the API server itself does not answer no more is asked of it.
 */
export async function deleteInOrder(
  { run, planned, effects, signal }: Pick<ReleaseContext, 'run' | 'planned' | 'effects' | 'signal'>,
  objects: readonly KubeObject[],
  cascadeOf: CascadePlan['cascadeOf'],
): Promise<Result<undefined>> {
  const what = `delete the objects of ${planned.namespace}/${planned.name}`;
  const inTurn = createLimiter(MOST_AT_ONCE);
  const refused: Failure[] = [];
  let unanswered: Failure | undefined;
  const remove = async (object: KubeObject): Promise<void> => {
    if (signal.aborted || unanswered) return;
    const { uid } = object.metadata;
    const options = { cascade: cascadeOf(object), ...(uid !== undefined && { uid }), signal } as const;
    const deleted = await effects.cluster.delete(refOf(object), options);
    if (deleted.ok || signal.aborted) return;
    const live = await run.cluster.reader.get(refOf(object), { signal });
    if (!live.ok) unanswered = deleted.failure;
    else if (isStanding(live.value, object)) refused.push(deleted.failure);
  };
  const standing = objects.filter((object) => isStanding(object, object));
  for (const group of inUninstallOrder(standing)) {
    await Promise.all(group.map((object) => inTurn(() => remove(object))));
  }
  if (signal.aborted) return fail(abortFailure(signal, what));
  if (unanswered) return fail(during(what, unanswered));
  const [first, ...others] = refused;
  if (!first) return ok();
  const all = others.length === 0 ? '' : `${refused.length} of them are refused: `;
  return fail({
    ...first,
    message: `${what}: ${all}${first.message}`,
    ...(others.length > 0 && { details: [...(first.details ?? []), ...named(others)] }),
  });
}

/** Whether it is the very object, and nobody has deleted it yet. */
function isStanding(live: KubeObject | undefined, { metadata }: KubeObject): boolean {
  return live?.metadata.uid === metadata.uid && live?.metadata.deletionTimestamp === undefined;
}

function named(refused: readonly Failure[]): string[] {
  const more = refused.length - MOST_NAMED;
  const lines = refused.slice(0, MOST_NAMED).map(({ message }) => message);
  return more > 0 ? [...lines, `and ${more} more`] : lines;
}
