import type { RevisionRecord } from '../model/release.ts';
import { ok, type Result } from '../model/result.ts';
import { rememberForeign } from './foreign-memory.ts';
import { foreignObjects } from './foreign-objects.ts';
import type { ReleaseContext } from './run-context.ts';

/**
 * Remembers what a dead run's revision took over from others: that run could not do it any more, and the next uninstall would
 * delete it. Helm stores a revision before it touches an object, so what is older than the revision was there before.
 */
export async function rememberTaken(
  release: ReleaseContext,
  record: RevisionRecord,
): Promise<Result<undefined>> {
  const { observed } = release;
  const earlier = observed.revisions.filter(({ revision }) => revision < record.revision);
  const foreign = await foreignObjects({
    ...release,
    before: { ...observed, revisions: earlier },
    operationStartedAt: record.modifiedAt * 1000,
  });
  if (!foreign.ok) return foreign;
  return foreign.value.length > 0 ? rememberForeign(release, foreign.value) : ok();
}
