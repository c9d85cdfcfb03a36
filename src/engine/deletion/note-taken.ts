import { objectsIn, readStoredObjects } from '../../helm/stored-objects.ts';
import { isOwnedBy } from '../../kube/helm-owner.ts';
import { type KubeObject, nameOf, refOf } from '../../kube/object.ts';
import type { TakenAway } from '../../model/plan/planned-drift.ts';
import { comparedRevision } from '../../model/release/release.ts';
import type { Failure } from '../../model/result/failure.ts';
import { sameObjectKey } from '../../plan/judge-deletion.ts';
import { isAbsent } from '../release/observe-again.ts';
import { note, type ReleaseContext } from '../release-context.ts';

/**
 * Before Helm: notes how the objects of others are that `takeOwnership` lets it take over, so that they can be given back. Read is what
 * its last revision has not, and `retaken`, which others have taken from it since. A second try finds them taken: the first look counts.
 */
export async function noteTaken(release: ReleaseContext, retaken: readonly TakenAway[]): Promise<void> {
  const { run, planned, rendered, observed, signal } = release;
  if (!planned.settings.takeOwnership || rendered === undefined) return;
  const coming = await objectsIn(rendered, planned, run.cluster.reader);
  const lost = (what: string, { message }: Failure) =>
    run.record.emit({
      type: 'warning',
      release: planned.id,
      text: `whether ${what} belongs to others is not known, so that a failed deploy could not give it back: ${message}`,
    });
  if (!coming.ok) return lost('what the chart makes', coming.failure);
  const last = isAbsent(release) ? undefined : comparedRevision(observed);
  const stored = await readStoredObjects(planned, last, run.cluster);
  const own = new Set(stored.ok ? stored.value.objects.map((object) => sameObjectKey(refOf(object))) : []);
  const others = new Set(retaken.map(({ object }) => object));
  const asked = coming.value.filter(
    (object) => !own.has(sameObjectKey(refOf(object))) || others.has(nameOf(object)),
  );
  const live = await Promise.all(asked.map((object) => run.cluster.reader.get(refOf(object), { signal })));
  const taken = new Map(release.taken);
  for (const [index, found] of live.entries()) {
    if (!found.ok) lost(nameOf(asked[index] as KubeObject), found.failure);
    if (!found.ok || !found.value || isOwnedBy(found.value, planned)) continue;
    const key = sameObjectKey(refOf(found.value));
    if (!taken.has(key)) taken.set(key, found.value);
  }
  note(release, { taken });
}
