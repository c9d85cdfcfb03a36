import { decodeRelease, encodePayload, payloadOf } from '../../src/helm/storage.ts';
import type { KubeObject } from '../../src/kube/object.ts';
import type { Scene } from './scene.ts';

export interface Forged {
  revision: number;
  status: 'deployed' | 'failed';
  /** Rendered resources that it says it has. */
  manifest: string;
}

/**
 * What somebody who may create Secrets beside release `api` can store: a revision that Helm reads and takes for its own, with the
 * labels, marks and all, of the revision before.
 */
export async function forgeRevision(
  scene: Scene,
  from: number,
  { revision, status, manifest }: Forged,
): Promise<void> {
  const name = (number: number) => `sh.helm.release.v1.api.v${number}`;
  const secret = await scene.get('secret', name(from));
  const stored = decodeRelease(payloadOf(secret as KubeObject));
  if (!stored.ok) throw new Error(stored.failure.message);
  const payload = { ...stored.value, version: revision, info: { ...info(stored.value), status }, manifest };
  const file = `${scene.folder}/forged.json`;
  const labels = { ...secret?.metadata.labels, version: String(revision), status };
  await scene.write(
    'forged.json',
    JSON.stringify({
      apiVersion: 'v1',
      kind: 'Secret',
      type: 'helm.sh/release.v1',
      metadata: { name: name(revision), labels },
      data: { release: encodePayload(JSON.stringify(payload)) },
    }),
  );
  await scene.kubectl('apply', '-f', file);
}

function info(payload: object): object {
  return 'info' in payload && typeof payload.info === 'object' ? (payload.info ?? {}) : {};
}
