import { decodeRelease, encodePayload, payloadOf } from '../../src/helm/storage.ts';
import type { KubeObject } from '../../src/kube/object.ts';
import { BUILT_IN, type Served } from './memory/kinds.ts';
import type { MemoryCluster } from './memory/memory-cluster.ts';
import type { OneChart } from './one-chart.ts';

const SECRETS = BUILT_IN.find(({ kind }) => kind === 'Secret') as Served;
const RECORD = 'sh.helm.release.v1.api.v1';

/** Another Helm stores a further revision of the release `api`, with the objects of the first; `without` a ConfigMap that the first one has. */
export function storeFurther(
  cluster: MemoryCluster,
  { namespace }: Pick<OneChart, 'namespace'>,
  version: number,
  status: string,
  without?: string,
): void {
  const first: KubeObject = cluster.store.get(SECRETS, { namespace, name: RECORD });
  const { metadata, ...record } = first;
  const payload = decodeRelease(payloadOf(first));
  if (!payload.ok) throw new Error(payload.failure.message);
  // biome-ignore lint/suspicious/noExplicitAny: what a payload holds is of any form
  const release: any = structuredClone(payload.value);
  Object.assign(release, { version, info: { ...release.info, status } });
  const documents = release.manifest.split('---\n') as string[];
  const left = documents.filter((text) => without === undefined || !text.includes(`"name":"${without}"`));
  release.manifest = left.join('---\n');
  const { uid: _, resourceVersion: __, ...rest } = metadata;
  const labels = { name: 'api', owner: 'helm', version: String(version), status };
  cluster.store.create(SECRETS, {
    ...record,
    metadata: { ...rest, name: RECORD.replace(/1$/, String(version)), labels },
    data: { release: encodePayload(JSON.stringify(release)) },
  });
}
