import type { KubeObject } from '../../kube/object.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import type { Clock } from '../../system/clock.ts';
import type { ClusterReader } from '../contract.ts';
import { getAll } from '../objects/get-all.ts';
import { abortFailure } from '../transport/abort-failure.ts';
import type { WatchEnd } from './watch-until.ts';

/** How often. */
export const LOOK_MS = 2_000;

export interface Looking<Ref extends ObjectRef> {
  reader: ClusterReader;
  clock: Clock;
  timeoutMs: number;
  signal: AbortSignal;
  what: string;
  /** Those that are still waited for; asked before each look. */
  left(): Ref[];
  /** Called for each with what it is now; undefined: it does not exist. */
  onSeen(ref: Ref, object: KubeObject | undefined): void;
  /** Asked after each look. */
  isOver(): boolean;
}

/** For credentials that may read objects and not watch them: looks at each every two seconds, as Helm 3 does. */
export async function lookUntil<Ref extends ObjectRef>(looking: Looking<Ref>): Promise<WatchEnd> {
  const { reader, clock, timeoutMs, signal, what } = looking;
  const deadline = clock.now() + timeoutMs;
  for (;;) {
    await clock.sleep(Math.max(0, Math.min(LOOK_MS, deadline - clock.now())), signal);
    if (signal.aborted) return { kind: 'failed', failure: abortFailure(signal, what) };
    const refs = looking.left();
    const objects = await getAll(reader, refs, { signal });
    if (!objects.ok) return { kind: 'failed', failure: objects.failure };
    for (const [index, ref] of refs.entries()) looking.onSeen(ref, objects.value[index]);
    if (looking.isOver()) return { kind: 'came' };
    if (clock.now() >= deadline) return { kind: 'late' };
  }
}

/** Whether the credentials may not watch what was to be watched. */
export function isForbidden(end: WatchEnd): boolean {
  return end.kind === 'failed' && end.failure.reason === 'forbidden';
}
