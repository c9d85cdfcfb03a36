import type { HelmCall } from '../../helm/contract.ts';
import { longestRunMs } from '../../helm/processes/runner.ts';
import { writingLabels } from '../../helm/writing-label.ts';
import { newest } from '../../model/release/release.ts';
import { during } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { forgetWriting, noteWriting } from '../lease/release-lease.ts';
import { note, type ReleaseContext } from '../release-context.ts';
import { yieldWhileWaiting } from '../schedule/yield-slot.ts';
import { nameDroppedFields } from './name-dropped-fields.ts';
import { warnOfHelm } from './warn-of-helm.ts';

/** What `post` knows of a Helm process whose parent was killed. */
export interface HelmState {
  release: string;
  /** `upgrade`, `rollback`, `uninstall`, `test`. */
  command: string;
  /** The revision that it writes; absent for what writes none. */
  revision?: number;
  /** Until when it may be at work, as the lease and the revision say; absent without a lease. */
  until?: number;
  /** Also the number of its process group; absent until it runs. */
  pid?: number;
}

/** The key under which the state of a release's Helm is saved. */
export function helmStateKey(releaseId: string): string {
  return `helm-${releaseId}`;
}

/** The key under which `held` is saved while the lease of a release is ours. */
export function leaseStateKey(releaseId: string): string {
  return `lease-${releaseId}`;
}

export interface ReleaseHelm {
  /** `upgrade`, `rollback`, `uninstall`, `test`. */
  command: string;
  /** The revision that it writes; absent for what writes none. */
  revision?: number;
  /** Milliseconds, asked when it starts. */
  timeoutMs: () => number;
}

/** How one Helm process of a release is run. `labels` are for what it stores: until when it may be at work. */
export type ReleaseHelmCall = HelmCall & { timeoutMs: number; labels: Record<string, string> };

/**
 * Runs one Helm process of a release in a slot, which it gives back as soon as Helm only waits. What it writes is noted in the
 * lease, and its state is saved before and right after the start: a kill may come in between.
 */
export async function runReleaseHelm(
  release: ReleaseContext,
  { timeoutMs, ...doing }: ReleaseHelm,
  start: (run: ReleaseHelmCall) => Promise<Result<undefined>>,
): Promise<Result<undefined>> {
  const { run, planned, signal, log, slot } = release;
  await slot.take(signal);
  const ms = timeoutMs();
  const noted = await noteWhatIsWritten(release, doing, ms);
  if (!noted.ok) {
    slot.release();
    return noted;
  }
  const { revision } = doing;
  const until = noted.value;
  const writing = revision !== undefined && until !== undefined ? { revision, until } : undefined;
  note(release, { writing });
  const save = (started: { pid?: number }) => {
    const state: HelmState = {
      release: planned.id,
      ...doing,
      ...(writing && { until: writing.until }),
      ...started,
    };
    run.record.saveState(helmStateKey(planned.id), JSON.stringify(state));
  };
  save({});
  const stopWatching = yieldWhileWaiting(release, doing);
  const said: string[] = [];
  try {
    const ended = await start({
      signal,
      timeoutMs: ms,
      labels: writing ? writingLabels(writing) : {},
      onLine: (line) => log.debug(line),
      onStarted: (pid) => save({ pid }),
      onWarning: (text) => said.push(text),
    });
    // It has not reached its end, and deletes no more: nobody has to wait for it.
    if (!ended.ok && doing.command === 'uninstall') await forgetWriting(release);
    return ended;
  } finally {
    stopWatching();
    slot.release();
    for (const text of await nameDroppedFields(said, release)) warnOfHelm(release, text);
  }
}

/** Clocks differ, and so do the times at which they are read. */
const MARGIN_MS = 5_000;

/** Says in the lease until when others have to leave the release alone, and gives that; a run that has lost its lease starts no Helm. */
async function noteWhatIsWritten(
  release: ReleaseContext,
  { command, revision }: Omit<ReleaseHelm, 'timeoutMs'>,
  timeoutMs: number,
): Promise<Result<number | undefined>> {
  const written = command === 'uninstall' ? newest(release.observed)?.revision : revision;
  if (written === undefined) return ok(undefined);
  const forMs = longestRunMs(timeoutMs) + MARGIN_MS;
  const noted = await noteWriting(release, { revision: written, forMs });
  return noted.ok ? noted : fail(during('note in the lease what Helm is about to write', noted.failure));
}
