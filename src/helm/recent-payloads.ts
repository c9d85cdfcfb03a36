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

/** A secret may hold a megabyte, and mostly holds some kilobytes. */
const MOST_CHARACTERS = 16 * 1024 * 1024;

export function createRecentPayloads(): RecentPayloads {
  const payloads = new Map<string, string>();
  let size = 0;

  function drop(key: string): void {
    size -= payloads.get(key)?.length ?? 0;
    payloads.delete(key);
  }

  return {
    of: ({ uid, resourceVersion }) => payloads.get(keyOf(uid, resourceVersion)),
    keep(secret) {
      const { uid = '', resourceVersion = '' } = secret.metadata;
      const payload = payloadOf(secret);
      const key = keyOf(uid, resourceVersion);
      drop(key);
      payloads.set(key, payload);
      size += payload.length;
      for (const oldest of payloads.keys()) {
        if (size <= MOST_CHARACTERS || oldest === key) break;
        drop(oldest);
      }
      return payload;
    },
  };
}

function keyOf(uid: string, resourceVersion: string): string {
  return `${uid} ${resourceVersion}`;
}
