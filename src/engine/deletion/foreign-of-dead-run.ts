import { newest } from '../../model/release/release.ts';
import { ok, type Result } from '../../model/result.ts';
import { isClaimed, WRITING_ANNOTATION } from '../lease/writing-claim.ts';
import { observedOf, type RecoveryContext } from '../release-context.ts';
import { rememberForeign } from './foreign-memory.ts';
import { foreignObjects } from './foreign-objects.ts';

/**
 * Remembers what the newest revision took over from others when the run that wrote it could not do that any more: the next
 * uninstall would delete it. It failed, or was applied and never seen to be ready. What is older than it was there before.
 */
export async function rememberForeignOfDead(release: RecoveryContext): Promise<Result<undefined>> {
  const known = observedOf(release);
  const last = newest(known);
  const isUnfinished =
    last?.status === 'failed' || (last?.status === 'deployed' && last.inputs === undefined);
  if (!isUnfinished || last.createdAt === undefined) return ok();
  const foreign = await foreignObjects({
    ...release,
    before: { ...known, revisions: known.revisions.filter((record) => record !== last) },
    operationStartedAt: last.createdAt * 1000,
    replaced: undefined,
  });
  if (!foreign.ok) return foreign;
  return foreign.value.length > 0 ? rememberForeign(release, foreign.value) : ok();
}

/** Whether the run that wrote the newest revision died before it could say that it was done. */
export function writerDied({ lease, observed }: Pick<RecoveryContext, 'lease' | 'observed'>): boolean {
  return isClaimed(lease?.annotations[WRITING_ANNOTATION], observed);
}
