import type { ClusterWriter } from '../cluster/contract.ts';
import type { KubeObject } from '../kube/object.ts';
import type { ReleaseName } from '../model/release/release.ts';
import { during } from '../model/result/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { RELEASE_TYPE } from './record-type.ts';
import { secretNameOf } from './revision-record.ts';
import { encodePayload } from './storage.ts';

export interface FailedRevision {
  revision: number;
  objects: KubeObject[];
  description: string;
  /** Unix milliseconds. */
  at: number;
}

/** Stores a failed revision as Helm would have, with these objects as its manifest; `conflict` when there is one of that number. */
export async function storeFailed(
  writer: ClusterWriter,
  { name, namespace }: ReleaseName,
  { revision, objects, description, at }: FailedRevision,
): Promise<Result<undefined>> {
  const time = new Date(at).toISOString();
  const payload = {
    name,
    namespace,
    version: revision,
    info: { first_deployed: time, last_deployed: time, deleted: '', description, status: 'failed' },
    chart: { metadata: { apiVersion: 'v2', name: 'none', version: '0.0.0' } },
    config: {},
    manifest: objects.map((object) => `---\n${JSON.stringify(object)}\n`).join(''),
  };
  const labels = {
    name,
    owner: 'helm',
    status: 'failed',
    version: String(revision),
    createdAt: String(Math.floor(at / 1000)),
  };
  const created = await writer.create({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: secretNameOf({ name }, revision), namespace, labels },
    type: RELEASE_TYPE,
    data: { release: encodePayload(JSON.stringify(payload)) },
  });
  return created.ok ? ok() : fail(during(`store revision ${revision} of ${name}`, created.failure));
}
