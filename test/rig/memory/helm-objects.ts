import type { KubeObject } from '../../../src/kube/object.ts';
import { readiness } from '../../../src/kube/readiness/readiness.ts';
import type { Json } from '../../../src/model/json.ts';
import type { Served } from './kinds.ts';
import { threeWay } from './patches.ts';
import type { MemoryStore } from './store.ts';

/** A failure in Helm's own words. */
export class HelmError extends Error {}

/** What Helm does with the objects of one release. */
export interface HelmObjects {
  find(object: KubeObject): KubeObject | undefined;
  /** The object with its namespace. */
  placed(object: KubeObject): KubeObject;
  /** Throws when one of them is there and belongs to somebody else. */
  refuseOthers(objects: readonly KubeObject[], what: 'install' | 'update'): void;
  /** Creates or updates one as the release's own; `before` is what was applied last. */
  apply(object: KubeObject, before: KubeObject | undefined): void;
  /** Creates one as it is, as Helm does with chart hooks. */
  create(object: KubeObject): void;
  /** Not what Helm is told to keep. */
  remove(object: KubeObject): void;
  isReady(object: KubeObject, waitForJobs: boolean): boolean;
}

const HELM = { manager: 'helm' };
const OWNER = 'meta.helm.sh/release-name';

export function openObjects(store: MemoryStore, release: { name: string; namespace: string }): HelmObjects {
  const servedOf = ({ apiVersion, kind }: KubeObject): Served => {
    const served = store.served().find((one) => one.kind === kind && one.apiVersion === apiVersion);
    if (served) return served;
    throw new HelmError(
      `unable to build kubernetes objects from release manifest: resource mapping not found for name: "" namespace: "" from "": no matches for kind "${kind}" in version "${apiVersion}"\nensure CRDs are installed first`,
    );
  };
  const placeOf = (object: KubeObject) => ({
    name: object.metadata.name,
    ...(servedOf(object).namespaced && { namespace: object.metadata.namespace ?? release.namespace }),
  });
  const placed = (object: KubeObject): KubeObject => ({
    ...object,
    metadata: { ...object.metadata, ...placeOf(object) },
  });
  const owned = (object: KubeObject): KubeObject => {
    const { metadata } = placed(object);
    const labels = { ...metadata.labels, 'app.kubernetes.io/managed-by': 'Helm' };
    const annotations = {
      ...metadata.annotations,
      [OWNER]: release.name,
      'meta.helm.sh/release-namespace': release.namespace,
    };
    return { ...object, metadata: { ...metadata, labels, annotations } };
  };
  const find = (object: KubeObject) => store.find(servedOf(object), placeOf(object));

  return {
    find,
    placed,
    refuseOthers(objects, what) {
      for (const object of objects) {
        const live = find(object);
        if (!live || live.metadata.annotations?.[OWNER] === release.name) continue;
        const { name, namespace } = live.metadata;
        throw new HelmError(
          `Unable to continue with ${what}: ${object.kind} "${name}" in namespace "${namespace ?? ''}" exists and cannot be imported into the current release: invalid ownership metadata; label validation error: missing key "app.kubernetes.io/managed-by": must be set to "Helm"`,
        );
      }
    },
    apply(object, before) {
      const wanted = owned(object);
      const live = find(object);
      if (!live) {
        store.create(servedOf(object), wanted, HELM);
        return;
      }
      const next = threeWay(
        live as unknown as Json,
        before && (owned(before) as unknown as Json),
        wanted as unknown as Json,
      );
      store.update(servedOf(object), next as unknown as KubeObject, HELM);
    },
    create: (object) => {
      store.create(servedOf(object), placed(object), HELM);
    },
    remove(object) {
      const isKept = object.metadata.annotations?.['helm.sh/resource-policy'] === 'keep';
      if (!isKept && find(object)) store.delete(servedOf(object), placeOf(object));
    },
    isReady(object, waitForJobs) {
      const live = find(object);
      return live !== undefined && (object.kind !== 'Job' || waitForJobs)
        ? readiness(live, { waitForJobs }).state === 'ready'
        : live !== undefined;
    },
  };
}
