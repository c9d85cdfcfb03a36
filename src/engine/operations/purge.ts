import { purgeRecords } from '../../helm/uninstalling.ts';
import {
  isHalfUninstalled,
  newest,
  type ReleaseName,
  type RevisionRecord,
} from '../../model/release/release.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { findOriginals, forgetOriginals } from '../deletion/original-records.ts';
import { observeAgain } from '../release/observe-again.ts';
import { note, observedOf, type ReleaseContext } from '../release-context.ts';
import { deployedMeanwhile } from './deployed-meanwhile.ts';

/**
 * The last step of an uninstall: removes Helm's record of a release whose objects are gone. A record that somebody kept by hand is
 * left alone, and so is what another Helm has stored since, which is a failure: then the release is there.
 */
export async function purge(release: ReleaseContext): Promise<Result<undefined>> {
  const { planned, effects, seen } = release;
  const isRead = release.observed !== undefined && release.observed === seen.record;
  const meant = newest(seen.record ?? release.observed);
  const [read, originals] = await Promise.all([
    isRead ? ok() : observeAgain(release),
    findOriginals(release),
  ]);
  if (!read.ok) return read;
  const record = newest(release.observed);
  const forget = () => (originals.ok ? forgetOriginals(release, originals.value) : originals);
  if (!record) return forget();
  const others = meant && deployedMeanwhile(release, meant);
  if (others) return fail(others);
  // A second try of an install finds what the first one has stored.
  if (record.status !== 'uninstalled')
    return planned.operation === 'uninstall' ? fail(written(planned, record)) : ok();
  if (!isHalfUninstalled(release.observed)) return ok();
  const forgotten = await forget();
  if (!forgotten.ok) return forgotten;
  const purged = await purgeRecords(effects.cluster, observedOf(release));
  if (!purged.ok) return purged;
  const absent = { name: planned.name, namespace: planned.namespace, revisions: [] };
  // What an install has finished to uninstall is nothing to go back to: Helm gives the same numbers again.
  note(release, {
    observed: absent,
    seen: { ...seen, record: undefined },
    ...(planned.operation === 'install' && { before: absent }),
  });
  return ok();
}

function written({ name, namespace }: ReleaseName, { revision, status }: RevisionRecord): Failure {
  return {
    reason: 'conflict',
    code: 'operation-in-progress',
    message: `the record of release ${namespace}/${name} says ${status} again, though all objects of revision ${revision} are gone: another Helm has written to it`,
    remedy: 'Wait until no other Helm is at work on this release, then run again.',
  };
}
