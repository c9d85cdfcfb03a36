import type { ClusterReader } from '../cluster/contract.ts';
import { RECORDS, RELEASE_TYPE } from '../helm/record-type.ts';
import type { KubeObject } from '../kube/object.ts';
import type { ReleaseName } from '../model/release/release.ts';
import { ok, type Result } from '../model/result.ts';

type Lists = Pick<ClusterReader, 'list' | 'get'>;

/** The namespaces that a selector finds. */
export function listNamespaces(reader: Lists, labelSelector: string): Promise<Result<KubeObject[]>> {
  return reader.list({ apiVersion: 'v1', kind: 'Namespace', labelSelector, metadataOnly: true });
}

export function readNamespace(reader: Lists, name: string): Promise<Result<KubeObject | undefined>> {
  return reader.get({ apiVersion: 'v1', kind: 'Namespace', name });
}

/** The releases that Helm has a record of in a namespace. */
export async function releasesIn(reader: Lists, namespace: string): Promise<Result<ReleaseName[]>> {
  const secrets = await reader.list({
    ...{ apiVersion: 'v1', kind: 'Secret', namespace, metadataOnly: true },
    ...{ labelSelector: RECORDS, fieldSelector: `type=${RELEASE_TYPE}` },
  });
  if (!secrets.ok) return secrets;
  const names = new Set(secrets.value.flatMap(({ metadata }) => metadata.labels?.name ?? []));
  return ok([...names].sort().map((name) => ({ name, namespace })));
}

/** Names of the volumes that would go with a namespace; none where they may not be listed. */
export async function claimsIn(reader: Lists, namespace: string): Promise<string[]> {
  const claims = await reader.list({
    ...{ apiVersion: 'v1', kind: 'PersistentVolumeClaim', namespace, metadataOnly: true },
  });
  return claims.ok ? claims.value.map(({ metadata }) => metadata.name).sort() : [];
}
