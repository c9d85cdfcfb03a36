import { purgeRecords } from '../../helm/uninstalling.ts';
import { isHalfUninstalled, newest, type RevisionRecord } from '../../model/release/release.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { findOriginals, forgetOriginals } from '../deletion/original-records.ts';
import { observeAgain } from '../release/observe-again.ts';
import { note, observedOf, type ReleaseContext } from '../release-context.ts';

/**
 * The last step of an uninstall: removes Helm's record of a release whose objects are gone. A record that somebody kept by hand is
 * left alone, and so is what another Helm has stored since, which is a failure: the release is there.
 */
export async function purge(release: ReleaseContext): Promise<Result<undefined>> {
  const { planned, effects } = release;
  const isRead = release.observed !== undefined && release.observed === release.seen.record;
  const [read, originals] = await Promise.all([
    isRead ? ok() : observeAgain(release),
    findOriginals(release),
  ]);
  if (!read.ok) return read;
  const record = newest(release.observed);
  const forget = () => (originals.ok ? forgetOriginals(release, originals.value) : originals);
  if (!record) return forget();
  if (record.status !== 'uninstalled' || !isHalfUninstalled(release.observed)) {
    // Before an install a second try finds what the first one has stored.
    if (planned.operation !== 'uninstall') return ok();
    return record.status === 'uninstalled' ? ok() : fail(deployedMeanwhile(release, record));
  }
  const forgotten = await forget();
  if (!forgotten.ok) return forgotten;
  const purged = await purgeRecords(effects.cluster, observedOf(release));
  if (!purged.ok) return purged;
  const absent = { name: planned.name, namespace: planned.namespace, revisions: [] };
  // What an install has finished to uninstall is nothing to go back to: Helm gives the same numbers again.
  note(release, { observed: absent, ...(planned.operation === 'install' && { before: absent }) });
  return ok();
}

function deployedMeanwhile(
  { planned: { name, namespace } }: ReleaseContext,
  { revision, status }: RevisionRecord,
): Failure {
  return {
    reason: 'conflict',
    code: 'operation-in-progress',
    message: `another Helm has stored revision ${revision} (${status}) of release ${namespace}/${name} while it was uninstalled; that one is left alone`,
    remedy: 'Find out who else deploys this release, then run again.',
  };
}
