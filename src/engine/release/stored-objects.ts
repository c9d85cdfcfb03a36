import { locate } from '../../cluster/objects/locate.ts';
import type { KubeObject } from '../../kube/object.ts';
import { during } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { readStored } from '../../observe/rendered.ts';
import type { RecoveryContext } from '../run-context.ts';

/** The objects that a stored revision names, where Helm puts them; none when the revision is not stored (any more). What cannot be read of it is a warning. */
export async function storedObjects(
  { run, planned }: Pick<RecoveryContext, 'run' | 'planned'>,
  revision: number | undefined,
): Promise<Result<KubeObject[]>> {
  if (revision === undefined) return ok([]);
  const stored = await run.store.read(planned, revision);
  if (!stored.ok) return fail(during('read the stored release', stored.failure));
  const { objects, unreadable } = readStored(stored.value?.manifest ?? '');
  for (const why of unreadable) {
    const text = `some objects of revision ${revision} are not looked at: ${why}`;
    run.emit({ type: 'warning', release: planned.id, text });
  }
  return locate(run.reader, objects, planned.namespace);
}
