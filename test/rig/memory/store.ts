import { randomUUID } from 'node:crypto';
import type { KubeObject } from '../../../src/kube/object.ts';
import { isJsonObject } from '../../../src/model/json.ts';
import { statusOf } from './controllers.ts';
import { BUILT_IN, type Served } from './kinds.ts';
import { alreadyExists, conflict, invalid, modified, notFound, Refusal } from './refusal.ts';

export interface Change {
  type: 'ADDED' | 'MODIFIED' | 'DELETED';
  object: KubeObject;
}

export interface Place {
  namespace?: string | undefined;
  name: string;
}

export interface WriteOptions {
  dryRun?: boolean;
  /** Who is named in managedFields. */
  manager?: string;
}

export interface DeleteOptions {
  uid?: string;
  resourceVersion?: string;
}

/**
 * The objects of a cluster, which refuses what the real API server refuses: a namespace that is not there, a name that is taken, a
 * stale resourceVersion or UID, fields that are invalid or immutable. Workloads are ready at once, unless `simulate/as` of the pod
 * template says otherwise. What is deleted stays until it has no finalizers.
 */
export interface MemoryStore {
  served(): Served[];
  get(served: Served, place: Place): KubeObject;
  find(served: Served, place: Place): KubeObject | undefined;
  list(served: Served, namespace?: string): KubeObject[];
  create(served: Served, object: KubeObject, options?: WriteOptions): KubeObject;
  /** Replaces; a resourceVersion in it is a precondition. */
  update(served: Served, object: KubeObject, options?: WriteOptions): KubeObject;
  delete(served: Served, place: Place, options?: DeleteOptions): void;
  version(): string;
  /** Returns an unsubscribe function. */
  onChange(listener: (served: Served, change: Change) => void): () => void;
}

const CONFIG_KEY = /^[-._a-zA-Z0-9]+$/;

const versionOf = ({ metadata: { resourceVersion } }: KubeObject) =>
  resourceVersion === undefined ? {} : { resourceVersion };

export function createStore(): MemoryStore {
  // Of each kind by namespace and name: a test file's cluster fills up, and most requests are about one kind.
  const objects = new Map<string, Map<string, KubeObject>>();
  const listeners = new Set<(served: Served, change: Change) => void>();
  let version = 1;
  const ofKind = ({ apiVersion, resource }: Served) => {
    const kind = `${apiVersion} ${resource}`;
    const known = objects.get(kind);
    if (known !== undefined) return known;
    const made = new Map<string, KubeObject>();
    objects.set(kind, made);
    return made;
  };
  const keyOf = ({ namespaced }: Served, { namespace, name }: Place) =>
    `${namespaced ? namespace : ''} ${name}`;
  const stored = (served: Served, place: Place) => ofKind(served).get(keyOf(served, place));
  const tell = (served: Served, type: Change['type'], object: KubeObject) => {
    for (const listener of listeners) listener(served, { type, object: structuredClone(object) });
  };
  const namespaces = BUILT_IN.find(({ kind }) => kind === 'Namespace') as Served;

  function put(served: Served, object: KubeObject, live: KubeObject | undefined): KubeObject {
    version += 1;
    const changed = JSON.stringify(live?.spec) !== JSON.stringify(object.spec);
    const generation = Number(live?.metadata.generation ?? 0) + (changed || !live ? 1 : 0);
    const metadata = { ...object.metadata, resourceVersion: String(version), generation };
    const status = statusOf({ ...object, metadata });
    const next = { ...object, metadata, ...(status && { status }) } as KubeObject;
    ofKind(served).set(keyOf(served, object.metadata), next);
    tell(served, live ? 'MODIFIED' : 'ADDED', next);
    return structuredClone(next);
  }

  function remove(served: Served, place: Place): void {
    const gone = stored(served, place);
    if (gone === undefined) return;
    ofKind(served).delete(keyOf(served, place));
    version += 1;
    tell(served, 'DELETED', gone);
    if (served.kind === 'Namespace') {
      for (const kind of store.served().filter(({ namespaced }) => namespaced))
        for (const { metadata } of store.list(kind, place.name)) remove(kind, metadata);
    }
  }

  const store: MemoryStore = {
    served: () => [
      ...BUILT_IN,
      ...store.list(BUILT_IN.find(({ kind }) => kind === 'CustomResourceDefinition') as Served).map(servedBy),
    ],
    find: (served, place) => structuredClone(stored(served, place)),
    get(served, place) {
      const found = store.find(served, place);
      if (!found) throw notFound(resourceName(served), place.name);
      return found;
    },
    list: (served, namespace) =>
      [...ofKind(served).values()]
        .filter(
          ({ metadata }) => !served.namespaced || namespace === undefined || metadata.namespace === namespace,
        )
        .map((object) => structuredClone(object)),
    create(served, object, { dryRun = false, manager = 'unknown' } = {}) {
      const { name, namespace } = object.metadata;
      if (served.namespaced && stored(namespaces, { name: namespace ?? '' }) === undefined)
        throw notFound('namespaces', namespace ?? '');
      if (stored(served, object.metadata)) throw alreadyExists(resourceName(served), name);
      if (object.metadata.resourceVersion)
        throw new Refusal(400, 'BadRequest', 'resourceVersion should not be set on objects to be created');
      validate(served, object);
      const metadata = {
        ...object.metadata,
        uid: randomUUID(),
        creationTimestamp: new Date().toISOString().replace(/\.\d+/, ''),
        managedFields: [managedBy(served, manager)],
      };
      return dryRun ? { ...object, metadata } : put(served, { ...object, metadata }, undefined);
    },
    update(served, object, { dryRun = false, manager = 'unknown' } = {}) {
      const live = store.get(served, object.metadata);
      const { resourceVersion, uid } = object.metadata;
      if (resourceVersion && resourceVersion !== live.metadata.resourceVersion)
        throw modified(resourceName(served), object.metadata.name);
      if (uid && uid !== live.metadata.uid)
        throw conflict(resourceName(served), object.metadata.name, 'the UID does not match');
      validate(served, object, live);
      const { creationTimestamp, managedFields = [] } = live.metadata;
      const isKnown = managedFields.some((one) => one.manager === manager);
      const metadata = {
        ...object.metadata,
        ...{ uid: live.metadata.uid, creationTimestamp },
        managedFields: isKnown ? managedFields : [...managedFields, managedBy(served, manager)],
      } as KubeObject['metadata'];
      if (dryRun) return { ...object, metadata: { ...metadata, ...versionOf(live) } };
      const written = put(served, { ...object, metadata }, live);
      if (metadata.deletionTimestamp && !isHeld(metadata)) remove(served, object.metadata);
      return written;
    },
    delete(served, place, { uid, resourceVersion } = {}) {
      const live = store.get(served, place);
      const { metadata } = live;
      const stale =
        (uid && uid !== metadata.uid && 'the UID in the precondition does not match the UID in record') ||
        (resourceVersion &&
          resourceVersion !== metadata.resourceVersion &&
          'the ResourceVersion in the precondition does not match');
      if (stale) throw conflict(resourceName(served), place.name, stale);
      if (isHeld(metadata)) put(served, goingAway(live), live);
      else remove(served, place);
    },
    version: () => String(version),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  for (const name of ['default', 'kube-system']) {
    store.create(namespaces, { apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
  }
  return store;
}

const isHeld = ({ finalizers = [] }: KubeObject['metadata']) => finalizers.length > 0;

const goingAway = (live: KubeObject): KubeObject => ({
  ...live,
  metadata: { ...live.metadata, deletionTimestamp: new Date().toISOString().replace(/\.\d+/, '') },
});

const managedBy = ({ apiVersion }: Served, manager: string) => ({ apiVersion, manager, operation: 'Update' });

/** `deployments.apps`, as the API server's messages have it. */
function resourceName({ apiVersion, resource }: Served): string {
  return apiVersion.includes('/') ? `${resource}.${apiVersion.split('/')[0]}` : resource;
}

const MOST_ANNOTATIONS = 262_144;

function validate({ kind }: Served, object: KubeObject, live?: KubeObject): void {
  const annotations = Object.entries(object.metadata.annotations ?? {})
    .flat()
    .join('');
  if (Buffer.byteLength(annotations) > MOST_ANNOTATIONS)
    throw invalid(
      kind,
      object.metadata.name,
      `metadata.annotations: Too long: may not be more than ${MOST_ANNOTATIONS} bytes`,
    );
  if (kind !== 'ConfigMap' && kind !== 'Secret') return;
  const { name } = object.metadata;
  for (const key of Object.keys(isJsonObject(object.data) ? object.data : {})) {
    if (CONFIG_KEY.test(key)) continue;
    throw invalid(
      kind,
      name,
      `data[${key}]: Invalid value: "${key}": a valid config key must consist of alphanumeric characters, '-', '_' or '.'`,
    );
  }
  const isImmutable = live?.immutable === true;
  if (isImmutable && JSON.stringify(live.data) !== JSON.stringify(object.data))
    throw invalid(kind, name, 'data: Forbidden: field is immutable when `immutable` is set');
}

function servedBy({ spec }: KubeObject): Served {
  const { group, names, versions, scope } = spec as {
    group: string;
    names: { kind: string; plural: string };
    versions: { name: string }[];
    scope: string;
  };
  return {
    apiVersion: `${group}/${versions[0]?.name}`,
    kind: names.kind,
    resource: names.plural,
    namespaced: scope === 'Namespaced',
    shortNames: [],
  };
}
