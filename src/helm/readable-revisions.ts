import { deployed, newest, type ObservedRelease, type RevisionRecord } from '../model/release/release.ts';
import { during } from '../model/result/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { createLimiter } from '../util/limiter.ts';
import type { ReleaseStore } from './contract.ts';
import { isReadable } from './storage.ts';

/** Told of a secret that does not count, and why. */
export type Ignore = (secret: { namespace?: string | undefined; name: string }, why: string) => void;

const MOST_AT_ONCE = 8;

/**
 * Drops the newest revisions that Helm passes over because it cannot decode them: labels alone are no revision. Only those
 * that steer are read, the newest and the deployed one; a mark or a seal says it of a revision without reading it. Each state of a
 * secret is read once.
 */
export function readableOnly(payloadOf: ReleaseStore['payload'], ignore: Ignore) {
  const known = new Map<string, boolean>();
  const inTurn = createLimiter(MOST_AT_ONCE);

  async function counts(release: ObservedRelease, record: RevisionRecord): Promise<Result<boolean>> {
    if (record.inputs !== undefined || record.isOurs) return ok(true);
    const state = `${record.uid} ${record.resourceVersion}`;
    const before = known.get(state);
    if (before !== undefined) return ok(before);
    const { name, namespace } = release;
    const { revision } = record;
    const payload = await inTurn(() => payloadOf(release, record));
    // Who may list secrets but not get them is told so by whatever needs the payload.
    if (!payload.ok && payload.failure.reason === 'forbidden') return ok(true);
    if (!payload.ok)
      return fail(during(`read revision ${revision} of ${namespace}/${name}`, payload.failure));
    const readable = payload.value !== undefined && isReadable(payload.value, { name, revision });
    known.set(state, readable);
    return ok(readable);
  }

  return async (release: ObservedRelease): Promise<Result<ObservedRelease>> => {
    let left = release;
    for (;;) {
      const steering = [newest(left), deployed(left)].filter((record) => record !== undefined);
      let dropped: RevisionRecord | undefined;
      for (const record of new Set(steering)) {
        const counted = await counts(release, record);
        if (!counted.ok) return counted;
        if (!counted.value) dropped = record;
      }
      if (!dropped) return ok(left);
      ignore({ namespace: release.namespace, name: dropped.secretName }, 'Helm cannot read what it holds');
      left = {
        ...left,
        revisions: left.revisions.filter((record) => record !== dropped),
        passedOver: [...(left.passedOver ?? []), dropped],
      };
    }
  };
}
