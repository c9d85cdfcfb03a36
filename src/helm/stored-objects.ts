import type { ClusterReader } from '../cluster/contract.ts';
import { locate } from '../cluster/objects/locate.ts';
import { readManifest } from '../kube/manifest-parts.ts';
import type { KubeObject } from '../kube/object.ts';
import type { ReleaseName, StoredRelease } from '../model/release/release.ts';
import { during } from '../model/result/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { ReleaseStore, RevisionState } from './contract.ts';

/** What reading stored objects takes: Helm's storage, and the API that knows which kinds have a namespace. */
export interface StoredSource {
  reader: ClusterReader;
  store: Pick<ReleaseStore, 'read'>;
}

/** What a stored revision consists of. */
export interface StoredObjects {
  /** Undefined when it is not stored (any more); it has no objects then. */
  stored: StoredRelease | undefined;
  /** With the namespaces in which Helm puts them. */
  objects: KubeObject[];
  /** What an uninstall leaves of them, as their numbers. */
  kept: ReadonlySet<number>;
  /** Why some documents of its manifest cannot be read here, one sentence each. */
  unreadable: string[];
}

/** One stored revision, decoded; undefined when it is not stored (any more). */
export async function readRevision(
  release: ReleaseName,
  revision: number | RevisionState | undefined,
  { store }: Pick<StoredSource, 'store'>,
): Promise<Result<StoredRelease | undefined>> {
  if (revision === undefined) return ok(undefined);
  const stored = await store.read(release, revision);
  return stored.ok ? stored : fail(during('read the stored release', stored.failure));
}

/** The objects that a stored revision names: the one way to read, parse and locate them. */
export async function readStoredObjects(
  release: ReleaseName,
  revision: number | RevisionState | undefined,
  source: StoredSource,
): Promise<Result<StoredObjects>> {
  const stored = await readRevision(release, revision, source);
  if (!stored.ok) return stored;
  const { objects, kept, unreadable } = readManifest(stored.value?.manifest ?? '');
  const located = await locate(source.reader, objects, release.namespace);
  return located.ok ? ok({ stored: stored.value, objects: located.value, kept, unreadable }) : located;
}

/** The objects of a manifest as far as it can be read, in the namespaces in which Helm puts them. */
export async function objectsIn(
  manifest: string,
  { namespace }: Pick<ReleaseName, 'namespace'>,
  reader: ClusterReader,
): Promise<Result<KubeObject[]>> {
  return locate(reader, readManifest(manifest).objects, namespace);
}
