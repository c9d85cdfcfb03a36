import { locate } from '../../cluster/locate.ts';
import { identify, type ObjectIdentity, waitGone } from '../../cluster/wait-gone.ts';
import { refOf } from '../../kube/object.ts';
import { during } from '../../model/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { parseRendered } from '../../observe/rendered.ts';
import { leavesOut } from '../../plan/chart-hooks.ts';
import { comparedRevision } from '../../plan/decide.ts';
import type { Deadline } from '../deadline.ts';
import { rememberedForeign } from '../foreign-memory.ts';
import { foreignRefusal } from '../foreign-objects.ts';
import { runReleaseHelm } from '../helm-run.ts';
import { namingWhatStays } from '../naming-what-stays.ts';
import { observeAgain } from '../observe-again.ts';
import type { ReleaseContext } from '../run-context.ts';

/**
 * Uninstall: reads what the stored release owns, lets Helm delete it, then waits until each object and its pods are gone.
 * Does not: touch CRDs, objects that are to be kept, or anything the release does not name.
 */
export async function uninstall(release: ReleaseContext, deadline: Deadline): Promise<Result<undefined>> {
  const foreign = release.planned.settings.atomic === 'force' ? ok([]) : await rememberedForeign(release);
  if (!foreign.ok) return foreign;
  if (foreign.value.length > 0) return fail(foreignRefusal('uninstalling', foreign.value, release.observed));
  const owned = await ownedObjects(release);
  if (!owned.ok) return owned;
  const { name, namespace, settings } = release.planned;
  const { description } = release.run;
  const removed = await runReleaseHelm(release, { command: 'uninstall', timeoutMs: deadline.left }, (helm) =>
    release.effects.helm.uninstall(
      { name, namespace, noHooks: leavesOut(settings.noHooks, 'delete'), description },
      helm,
    ),
  );
  const observed = await observeAgain(release);
  if (!removed.ok) return fail(await namingWhatStays(release, removed.failure, owned.value));
  if (!observed.ok) return observed;
  return waitGone({
    reader: release.run.reader,
    clock: release.run.clock,
    targets: owned.value,
    timeoutMs: deadline.left(),
    signal: release.signal,
    onProgress: ({ ready, total }) =>
      release.run.emit({
        type: 'progress',
        release: release.planned.id,
        text: `${ready} of ${total} objects gone`,
      }),
  });
}

/** The live objects of the release with their uids, so that waiting cannot be fooled by new ones of the same name. */
async function ownedObjects(release: ReleaseContext): Promise<Result<ObjectIdentity[]>> {
  const { run, planned } = release;
  const record = comparedRevision(release.observed);
  if (!record) return ok([]);
  const stored = await run.store.read(planned, record.revision);
  if (!stored.ok) return fail(during('read the stored release', stored.failure));
  const rendered = stored.value ? parseRendered(stored.value.manifest) : ok([]);
  if (!rendered.ok) return rendered;
  const located = await locate(
    run.reader,
    rendered.value.filter((object) => !isKept(object.metadata)),
    planned.namespace,
  );
  if (!located.ok) return located;
  return identify(run.reader, located.value.map(refOf), { signal: release.signal });
}

function isKept({ annotations }: { annotations?: Record<string, string> }): boolean {
  return annotations?.['helm.sh/resource-policy']?.trim().toLowerCase() === 'keep';
}
