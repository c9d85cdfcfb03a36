import type { KubeObject } from '../kube/object.ts';
import type { RevisionRecord } from '../model/release/release.ts';
import { payloadOf } from './storage.ts';

/** One state of a secret. */
export type SecretState = Pick<RevisionRecord, 'uid' | 'resourceVersion'>;

/** What secrets held in states of theirs that were read a moment ago: a release is looked at many times while it is worked on. */
export interface RecentPayloads {
  /** Undefined when that state was not read, or long ago. */
  of(state: SecretState): string | undefined;
  /** Keeps what was read, and gives its payload. */
  keep(secret: KubeObject): string;
}

/** Each may have a megabyte. */
const MOST = 16;

export function createRecentPayloads(): RecentPayloads {
  const payloads = new Map<string, string>();
  return {
    of: ({ uid, resourceVersion }) => payloads.get(keyOf(uid, resourceVersion)),
    keep(secret) {
      const { uid = '', resourceVersion = '' } = secret.metadata;
      const payload = payloadOf(secret);
      const [oldest] = payloads.keys();
      if (payloads.size >= MOST && oldest !== undefined) payloads.delete(oldest);
      payloads.set(keyOf(uid, resourceVersion), payload);
      return payload;
    },
  };
}

function keyOf(uid: string, resourceVersion: string): string {
  return `${uid} ${resourceVersion}`;
}
