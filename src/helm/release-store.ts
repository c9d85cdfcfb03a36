import type { ClusterReader } from '../cluster/contract.ts';
import type { KubeObject } from '../kube/object.ts';
import { during } from '../model/failure.ts';
import type { ObservedRelease, ReleaseName, RevisionRecord } from '../model/release.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { ReleaseStore } from './contract.ts';
import { INPUTS_LABEL, MANIFEST_LABEL, readMark } from './mark.ts';
import { decodeRelease, releaseStatus, storedRelease } from './storage.ts';

const SECRETS = { apiVersion: 'v1', kind: 'Secret', metadataOnly: true } as const;

/** Reads Helm's release secrets through the Kubernetes API. */
export function createReleaseStore(reader: ClusterReader): ReleaseStore {
  async function listEach(namespaces: string[], labelSelector: string): Promise<Result<KubeObject[]>> {
    const lists = await Promise.all(
      namespaces.map((namespace) => reader.list({ ...SECRETS, namespace, labelSelector })),
    );
    const failed = lists.findIndex((list) => !list.ok);
    const failure = lists[failed];
    if (failure && !failure.ok) {
      return fail(during(`list Helm's secrets in namespace ${namespaces[failed]}`, failure.failure));
    }
    return ok(lists.flatMap((list) => (list.ok ? list.value : [])));
  }

  return {
    async observe(namespaces) {
      const wanted = [...new Set(namespaces)];
      if (wanted.length === 0) return ok([]);
      if (wanted.length > 1) {
        const all = await reader.list({ ...SECRETS, labelSelector: 'owner=helm' });
        if (all.ok) {
          return ok(releasesIn(all.value).filter((release) => wanted.includes(release.namespace)));
        }
        if (all.failure.reason !== 'forbidden') return all;
      }
      const secrets = await listEach(wanted, 'owner=helm');
      return secrets.ok ? ok(releasesIn(secrets.value)) : secrets;
    },

    async observeOne({ name, namespace }) {
      const secrets = await listEach([namespace], `owner=helm,name=${name}`);
      if (!secrets.ok) return secrets;
      return ok(releasesIn(secrets.value)[0] ?? { name, namespace, revisions: [] });
    },

    async read(release, revision) {
      const secret = await reader.get({
        apiVersion: 'v1',
        kind: 'Secret',
        name: secretName(release, revision),
        namespace: release.namespace,
      });
      if (!secret.ok || !secret.value) return secret.ok ? ok(undefined) : secret;
      const { data } = secret.value as { data?: { release?: string } };
      const payload = decodeRelease(data?.release ?? '');
      const stored = payload.ok ? storedRelease(payload.value) : payload;
      return stored.ok ? stored : fail(during(`secret ${secret.value.metadata.name}`, stored.failure));
    },
  };
}

function secretName({ name }: ReleaseName, revision: number): string {
  return `sh.helm.release.v1.${name}.v${revision}`;
}

function releasesIn(secrets: KubeObject[]): ObservedRelease[] {
  const releases = new Map<string, ObservedRelease>();
  for (const secret of secrets) {
    const { namespace = '', labels = {} } = secret.metadata;
    const record = recordOf(secret);
    if (labels.name === undefined || record === undefined) continue;
    const key = `${namespace}/${labels.name}`;
    const release = releases.get(key) ?? { name: labels.name, namespace, revisions: [] };
    release.revisions.push(record);
    releases.set(key, release);
  }
  for (const release of releases.values()) release.revisions.sort((a, b) => a.revision - b.revision);
  return [...releases.values()];
}

/** Undefined for a secret that carries Helm's owner label but no revision. */
function recordOf({ metadata }: KubeObject): RevisionRecord | undefined {
  const labels = metadata.labels ?? {};
  const revision = Number(labels.version);
  if (!Number.isSafeInteger(revision) || revision < 1) return undefined;
  const inputs = readMark(labels[INPUTS_LABEL], revision);
  const manifestId = labels[MANIFEST_LABEL];
  const created = Date.parse(metadata.creationTimestamp ?? '') / 1000;
  return {
    revision,
    status: releaseStatus(labels.status),
    secretName: metadata.name,
    resourceVersion: metadata.resourceVersion ?? '',
    modifiedAt: Number(labels.modifiedAt ?? labels.createdAt) || created || 0,
    ...(created > 0 && { createdAt: created }),
    ...(inputs !== undefined && { inputs }),
    ...(manifestId !== undefined && { manifestId }),
  };
}
