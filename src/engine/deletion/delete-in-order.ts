import { abortFailure } from '../../cluster/transport/abort-failure.ts';
import { type KubeObject, refOf } from '../../kube/object.ts';
import { inUninstallOrder } from '../../kube/uninstall-order.ts';
import type { Failure, FailureReason } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { createLimiter } from '../../util/limiter.ts';
import type { ReleaseContext } from '../release-context.ts';

/** At once, of one kind of one release. */
const MOST_AT_ONCE = 8;
/** After these the next request would fare no better. */
const ENDS_ALL = new Set<FailureReason>(['connection', 'timed-out', 'cancelled']);

/**
 * Deletes live objects of a release as Helm does: kind after kind, those of one kind at once, what they own before them. Only the very
 * objects that were read: what somebody has made anew under the same name stays. One that is refused does not keep the others;
 * all that are refused are named.
 */
export async function deleteInOrder(
  { planned, effects, signal }: Pick<ReleaseContext, 'planned' | 'effects' | 'signal'>,
  objects: readonly KubeObject[],
): Promise<Result<undefined>> {
  const what = `delete the objects of ${planned.namespace}/${planned.name}`;
  const inTurn = createLimiter(MOST_AT_ONCE);
  const refused: Failure[] = [];
  const remove = async (object: KubeObject): Promise<void> => {
    if (signal.aborted || refused.some(({ reason }) => ENDS_ALL.has(reason))) return;
    const { uid } = object.metadata;
    const deleted = await effects.cluster.delete(refOf(object), {
      cascade: 'foreground',
      ...(uid !== undefined && { uid }),
      signal,
    });
    // A conflict: it is another object by now.
    if (!deleted.ok && deleted.failure.reason !== 'conflict') refused.push(deleted.failure);
  };
  const standing = objects.filter(({ metadata }) => metadata.deletionTimestamp === undefined);
  for (const group of inUninstallOrder(standing)) {
    await Promise.all(group.map((object) => inTurn(() => remove(object))));
  }
  if (signal.aborted) return fail(abortFailure(signal, what));
  const [first, ...others] = refused;
  if (!first) return ok();
  const all = others.length === 0 ? '' : `${refused.length} of them are refused: `;
  return fail({
    ...first,
    message: `${what}: ${all}${first.message}`,
    ...(others.length > 0 && {
      details: [...(first.details ?? []), ...others.map(({ message }) => message)],
    }),
  });
}
