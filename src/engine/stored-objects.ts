import { locate } from '../cluster/locate.ts';
import type { KubeObject } from '../kube/object.ts';
import { during } from '../model/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { parseRendered } from '../observe/rendered.ts';
import type { RecoveryContext } from './run-context.ts';

/** The objects that a stored revision names, where Helm puts them; none when the revision is not stored (any more). */
export async function storedObjects(
  { run, planned }: Pick<RecoveryContext, 'run' | 'planned'>,
  revision: number | undefined,
): Promise<Result<KubeObject[]>> {
  if (revision === undefined) return ok([]);
  const stored = await run.store.read(planned, revision);
  if (!stored.ok) return fail(during('read the stored release', stored.failure));
  const rendered = parseRendered(stored.value?.manifest ?? '');
  return rendered.ok ? locate(run.reader, rendered.value, planned.namespace) : rendered;
}
