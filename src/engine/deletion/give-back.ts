import { HELM_MANAGER } from '../../helm/field-manager.ts';
import { asBefore, changedSince } from '../../kube/as-before.ts';
import { jsonPatch } from '../../kube/drift/json-patch.ts';
import { helmOwner, isOwnedBy } from '../../kube/helm-owner.ts';
import { type KubeObject, nameOf, refOf } from '../../kube/object.ts';
import type { StayingObject } from '../../model/journal/event.ts';
import { note, type ReleaseContext } from '../release-context.ts';

/**
 * After a failed revision was rolled back: what it had taken over from others becomes what it was before, where nobody else has
 * changed it since; else it still bears the release's name, which is said. Neither fails anything.
 */
export async function giveBack(release: ReleaseContext): Promise<void> {
  const { taken } = release;
  if (taken.size === 0) return;
  const back: string[] = [];
  const kept: StayingObject[] = [];
  for (const before of taken.values()) {
    const given = await giveOneBack(release, before);
    const object = nameOf(before);
    if (given === 'given') back.push(`${object} (${ownerText(before)})`);
    else if (given !== 'not ours') kept.push({ object, why: given.why });
  }
  note(release, { taken: new Map() });
  tell(release, back, kept);
}

/** At the end of a failure after which nothing was rolled back: names what it has taken over, which is part of what stays. */
export async function nameTaken(release: ReleaseContext): Promise<void> {
  const { run, planned, taken } = release;
  const { closing: signal } = run.limits;
  const live = await Promise.all(
    [...taken.values()].map((object) => run.cluster.reader.get(refOf(object), { signal })),
  );
  const own = live.flatMap((found) => (found.ok && found.value ? [found.value] : []));
  const why = 'it was not rolled back';
  const kept = own
    .filter((object) => isOwnedBy(object, planned))
    .map((object) => ({ object: nameOf(object), why }));
  tell(release, [], kept);
}

function tell({ run, planned }: ReleaseContext, back: string[], kept: StayingObject[]): void {
  if (back.length + kept.length > 0) run.record.emit({ type: 'given-back', release: planned.id, back, kept });
}

async function giveOneBack(
  { run, planned, effects, signal }: ReleaseContext,
  before: KubeObject,
): Promise<'given' | 'not ours' | { why: string }> {
  const found = await run.cluster.reader.get(refOf(before), { signal });
  if (!found.ok) return { why: found.failure.message };
  const live = found.value;
  // Helm has not come to it, it is another one, or others have it again.
  if (!live || live.metadata.uid !== before.metadata.uid || !isOwnedBy(live, planned)) return 'not ours';
  const others = changedSince(before, live);
  if (others.length > 0) return { why: `${others.join(', ')} has changed it since` };
  const { from, to } = asBefore(before, live);
  const patched = await effects.cluster.patch(refOf(live), 'json', jsonPatch(from, to), {
    signal,
    // What Helm wrote is taken back in Helm's name: whose it is, must be able to remove it.
    fieldManager: HELM_MANAGER,
  });
  return patched.ok ? 'given' : { why: patched.failure.message };
}

function ownerText(object: KubeObject): string {
  const owner = helmOwner(object);
  return owner ? `of release ${owner.namespace}/${owner.name}` : 'of no release';
}
