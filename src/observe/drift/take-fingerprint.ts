import type { ClusterReader } from '../../cluster/contract.ts';
import { isHelm } from '../../kube/drift/managed-fields.ts';
import { writerState } from '../../kube/drift/object-state.ts';
import type { KubeObject } from '../../kube/object.ts';
import type { Fingerprint, ListedKind } from '../../model/release/fingerprint.ts';
import type { ReleaseName } from '../../model/release/release.ts';
import { ok, type Result } from '../../model/result.ts';
import { liveStates } from './live-states.ts';

/** More objects than this are not remembered: an annotation has an end. */
const MOST = 2_000;

/** How the objects of a release are now, as far as their kinds can be listed; undefined when there is nothing to remember. */
export async function takeFingerprint(
  release: ReleaseName,
  objects: readonly KubeObject[],
  reader: ClusterReader,
): Promise<Result<Fingerprint | undefined>> {
  const kinds = kindsOf(objects);
  if (kinds.length === 0 || objects.length > MOST) return ok(undefined);
  const live = await liveStates(kinds, reader);
  const known = kinds.filter((kind) => live.of(release, [kind]).ok);
  const states = live.of(release, known);
  if (!states.ok) return states;
  const at = Math.floor(reader.serverTime() / 1_000);
  return ok({
    at,
    kinds: known,
    states: [...states.value.values()].sort(),
    lastWriters: live.objects(release, known).flatMap((object) => writersSince(at, object)),
  });
}

function writersSince(at: number, object: KubeObject): string[] {
  return (object.metadata.managedFields ?? [])
    .filter(({ manager, time }) => !isHelm(manager) && time !== undefined && Date.parse(time) >= at * 1_000)
    .map((entry) => writerState(object, entry));
}

function kindsOf(objects: readonly KubeObject[]): ListedKind[] {
  const kinds = objects.map(
    ({ apiVersion, kind, metadata: { namespace } }): ListedKind => ({
      apiVersion,
      kind,
      ...(namespace !== undefined && { namespace }),
    }),
  );
  return [...new Map(kinds.map((kind) => [JSON.stringify(kind), kind])).values()];
}
