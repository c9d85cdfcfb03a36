import type { ClusterReader } from '../../cluster/contract.ts';
import { sharedList } from '../../cluster/objects/shared-list.ts';
import { objectState } from '../../kube/drift/object-state.ts';
import { HELM_LABEL, isOwnedBy } from '../../kube/helm-owner.ts';
import { type KubeObject, nameOf } from '../../kube/object.ts';
import type { ListedKind } from '../../model/release/fingerprint.ts';
import type { ReleaseName } from '../../model/release/release.ts';
import { ok, type Result } from '../../model/result.ts';

/** From so many namespaces on, one list of a kind in all of them. */
const WORTH_ALL = 3;

/** The live objects of releases, by metadata alone. */
export interface LiveStates {
  /** The states of a release's objects of some kinds by `Kind/namespace/name`, or why one of the kinds could not be listed. */
  of(release: ReleaseName, kinds: readonly ListedKind[]): Result<Map<string, string>>;
  /** A release's objects of some kinds that could be listed, their metadata alone. */
  objects(release: ReleaseName, kinds: readonly ListedKind[]): KubeObject[];
}

/** Lists what Helm has labelled, once for each kind and namespace, or once for each kind where it is in many. */
export async function liveStates(kinds: readonly ListedKind[], reader: ClusterReader): Promise<LiveStates> {
  const listed = new Map<string, Promise<Result<KubeObject[]>>>();
  const distinct = [...new Map(kinds.map((kind) => [keyOf(kind), kind])).values()];
  for (const name of new Set(distinct.map(kindOf))) {
    const places = distinct.filter((kind) => kindOf(kind) === name);
    const all = places.length >= WORTH_ALL ? list({ ...(places[0] as ListedKind) }, true) : undefined;
    for (const place of places)
      listed.set(keyOf(place), all ? all.then((one) => orOwn(one, place)) : list(place));
  }
  const lists = new Map<string, Result<KubeObject[]>>();
  for (const [key, list] of listed) lists.set(key, await list);

  function list({ apiVersion, kind, namespace }: ListedKind, everywhere = false) {
    const where = namespace === undefined || everywhere ? {} : { namespace };
    const query = { apiVersion, kind, ...where, labelSelector: HELM_LABEL, metadataOnly: true };
    return sharedList(reader, query);
  }

  /** Who may list in some namespaces only is asked for those. */
  async function orOwn(all: Result<KubeObject[]>, place: ListedKind): Promise<Result<KubeObject[]>> {
    if (!all.ok) return all.failure.reason === 'forbidden' ? list(place) : all;
    return ok(all.value.filter(({ metadata }) => metadata.namespace === place.namespace));
  }

  return {
    of(release, wanted) {
      const states = new Map<string, string>();
      for (const kind of wanted) {
        const list = lists.get(keyOf(kind)) ?? ok([]);
        if (!list.ok) return list;
        for (const object of list.value.filter((one) => isOwnedBy(one, release))) {
          states.set(nameOf(object), objectState(object));
        }
      }
      return ok(states);
    },
    objects: (release, wanted) =>
      wanted.flatMap((kind) => {
        const list = lists.get(keyOf(kind));
        return list?.ok ? list.value.filter((one) => isOwnedBy(one, release)) : [];
      }),
  };
}

function kindOf({ apiVersion, kind }: ListedKind): string {
  return `${apiVersion} ${kind}`;
}

function keyOf(kind: ListedKind): string {
  return `${kindOf(kind)} ${kind.namespace ?? ''}`;
}
