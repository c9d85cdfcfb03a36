import type { ClusterReader, ClusterWriter } from '../cluster/contract.ts';
import { type KubeObject, refOf } from '../kube/object.ts';
import type { ReleaseName, ReleaseStatus, RevisionRecord } from '../model/release/release.ts';
import { during, type Failure } from '../model/result/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { ReleaseStore } from './contract.ts';
import { encodeInfo, payloadOf } from './storage.ts';
import { uninstallingLabels } from './uninstalling.ts';

/** What a release that is being uninstalled is described as, in Helm's own words: it stands there as well when that was interrupted. */
const IN_PROGRESS = 'Deletion in progress (or silently failed)';

/** Others may write into the Secret meanwhile, such as a label of theirs. */
const MOST_TRIES = 5;

/**
 * Before anything is deleted: writes into the newest revision that the release is uninstalled, as Helm itself does, that it is this
 * project which does it, and `annotations`. Gives the Secret as it is then. Failure `conflict` when it changed since `record` was read.
 */
export async function beginUninstall(
  { store, writer }: { store: Pick<ReleaseStore, 'payload'>; writer: ClusterWriter },
  release: ReleaseName,
  record: RevisionRecord,
  { annotations = {}, now }: { annotations?: Record<string, string>; now: number },
): Promise<Result<KubeObject>> {
  const { namespace } = release;
  const payload = await store.payload(release, record);
  if (!payload.ok) return fail(during(noting(release), payload.failure));
  if (payload.value === undefined) return fail(during(noting(release), gone(record)));
  const secret: KubeObject = {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: record.secretName, namespace, resourceVersion: record.resourceVersion },
    data: { release: payload.value },
  };
  const texts = { description: IN_PROGRESS, deleted: new Date(now).toISOString() };
  const labels = uninstallingLabels(record);
  const written = await writeInfo(writer, secret, {
    ...{ status: 'uninstalling', texts, labels, annotations, now },
  });
  return written.ok ? written : fail(during(noting(release), written.failure));
}

/**
 * After all is deleted: writes that the release is uninstalled. A record that is gone, or says so already, needs no more; failure
 * `conflict` when it says anything else by now.
 */
export async function endUninstall(
  { reader, writer }: { reader: ClusterReader; writer: ClusterWriter },
  release: ReleaseName,
  begun: KubeObject,
  { description, now }: { description: string; now: number },
): Promise<Result<undefined>> {
  let secret = begun;
  for (let tries = 1; ; tries += 1) {
    const texts = { description };
    const written = await writeInfo(writer, secret, { status: 'uninstalled', texts, labels: {}, now });
    if (written.ok) return ok();
    const isOld = written.failure.reason === 'conflict' || written.failure.reason === 'not-found';
    const fresh = isOld && tries < MOST_TRIES ? await reader.get(refOf(begun)) : ok(begun);
    if (!fresh.ok) return fail(during(noting(release), fresh.failure));
    if (fresh.value === undefined || statusOf(fresh.value) === 'uninstalled') return ok();
    if (fresh.value === begun || !isSame(fresh.value, begun))
      return fail(during(noting(release), written.failure));
    secret = fresh.value;
  }
}

interface NewInfo {
  status: ReleaseStatus;
  /** Of the payload's `info`. */
  texts: Record<string, string>;
  labels: Record<string, string>;
  annotations?: Record<string, string>;
  /** Unix milliseconds. */
  now: number;
}

/** Only into the Secret as it was read. Helm notes in its labels when it changed it, and no longer when it made it. */
async function writeInfo(
  writer: ClusterWriter,
  secret: KubeObject,
  { status, texts, labels, annotations = {}, now }: NewInfo,
): Promise<Result<KubeObject>> {
  const payload = encodeInfo(payloadOf(secret), { status, ...texts });
  if (!payload.ok) return payload;
  const { resourceVersion } = secret.metadata;
  const modifiedAt = String(Math.floor(now / 1_000));
  return writer.patch(refOf(secret), 'merge', {
    metadata: { resourceVersion, annotations, labels: { ...labels, status, modifiedAt, createdAt: null } },
    data: { release: payload.value },
  });
}

function gone({ revision }: RevisionRecord): Failure {
  return { reason: 'conflict', message: `the record of revision ${revision} is gone`, remedy: 'Run again.' };
}

/** Whether it is still the record of this uninstall. */
function isSame(secret: KubeObject, begun: KubeObject): boolean {
  return secret.metadata.uid === begun.metadata.uid && statusOf(secret) === 'uninstalling';
}

function statusOf({ metadata: { labels } }: KubeObject): string | undefined {
  return labels?.status;
}

function noting({ namespace, name }: ReleaseName): string {
  return `note that ${namespace}/${name} is uninstalled`;
}
