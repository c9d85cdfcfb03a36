import { locate } from '../../cluster/objects/locate.ts';
import { nameOf } from '../../kube/object.ts';
import { during } from '../../model/failure.ts';
import type { StoredRelease } from '../../model/release.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { readStored } from '../../observe/rendered.ts';
import { comparedRevision } from '../../plan/decide.ts';
import type { Deadline } from '../deadline.ts';
import type { ReleaseContext } from '../run-context.ts';
import { deploy } from './deploy.ts';
import { keepReplaced } from './keep-replaced.ts';
import { uninstall } from './uninstall.ts';

/**
 * Reinstall: says what will be deleted, keeps the old release's chart and values, uninstalls, waits until all is gone, installs.
 * Does not: uninstall a failed install after it.
 */
export async function reinstall(release: ReleaseContext, deadline: Deadline): Promise<Result<undefined>> {
  const kept = await keepOld(release);
  if (!kept.ok) return kept;
  const removed = await uninstall(release, deadline);
  if (!removed.ok) return fail(during('uninstall before the new install', removed.failure));
  return deploy(release, deadline);
}

async function keepOld(release: ReleaseContext): Promise<Result<undefined>> {
  const { run, planned } = release;
  const record = comparedRevision(release.observed);
  if (!record) return ok();
  const stored = await run.store.read(planned, record.revision);
  if (!stored.ok) return fail(during('read the release that is replaced', stored.failure));
  if (!stored.value) return ok();
  await announce(release, stored.value);
  await keepReplaced(release, stored.value);
  release.replaced = stored.value;
  return ok();
}

async function announce(release: ReleaseContext, stored: StoredRelease): Promise<void> {
  const located = await locate(
    release.run.reader,
    readStored(stored.manifest).objects,
    release.planned.namespace,
  );
  if (!located.ok) return;
  const claims = located.value.filter((object) => object.kind === 'PersistentVolumeClaim').map(nameOf);
  const volumes = claims.length > 0 ? `, with the data of ${claims.join(', ')}` : '';
  const text = `reinstall deletes revision ${stored.revision} (${stored.chart.name} ${stored.chart.version}) and its ${located.value.length} objects${volumes}`;
  release.run.emit({ type: 'warning', release: release.planned.id, text });
}
