import { purgeRecords } from '../../helm/uninstalling.ts';
import { isHalfUninstalled, newest } from '../../model/release/release.ts';
import { ok, type Result } from '../../model/result.ts';
import { findOriginals, forgetOriginals } from '../deletion/original-records.ts';
import { observeAgain } from '../release/observe-again.ts';
import { note, observedOf, type ReleaseContext } from '../release-context.ts';

/**
 * The last step of an uninstall: removes Helm's record of a release whose objects are gone. What another Helm has stored since is
 * left alone, and so is a record that somebody kept by hand.
 */
export async function purge(release: ReleaseContext): Promise<Result<undefined>> {
  const { run, planned, effects } = release;
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
    const text = `another Helm has stored revision ${record.revision} since, which is left alone`;
    run.record.emit({ type: 'warning', release: planned.id, text });
    return ok();
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
