import type { RunStepOf } from '../../model/plan/built-in-step.ts';
import { during, type Failure } from '../../model/result/failure.ts';
import { readNamespace } from '../../observe/previews.ts';
import { isDeployedAgain } from '../../plan/previews/stale-previews.ts';
import type { RunContext } from '../run-context.ts';

/**
 * Why a preview that had expired stays: it was deployed since that was read. A deploy renews the expiry before it takes a lease, so
 * whoever holds one and finds it as it was is alone with the release.
 */
export async function deployedAgain(
  { reader }: Pick<RunContext['cluster'], 'reader'>,
  { namespace, expiredAt }: RunStepOf<'close-preview'>,
): Promise<Failure | undefined> {
  if (expiredAt === undefined) return undefined;
  const live = await readNamespace(reader, namespace);
  if (!live.ok) return during(`see whether namespace ${namespace} was deployed again`, live.failure);
  if (live.value === undefined || !isDeployedAgain(live.value, expiredAt)) return undefined;
  return {
    reason: 'conflict',
    message: `namespace ${namespace} stays: it was deployed again while it was being removed`,
    remedy: 'The next sweep goes by its new expiry. Deploy it again if something of it is missing.',
    object: `Namespace/${namespace}`,
  };
}
