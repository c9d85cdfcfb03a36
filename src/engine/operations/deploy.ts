import type { DeployRequest } from '../../helm/contract.ts';
import { forgetMark } from '../../helm/mark.ts';
import { newest, revisionsOf } from '../../model/release/release.ts';
import { allOk, fail, ok, type Result } from '../../model/result.ts';
import { skipsChartHooks } from '../../plan/skips-chart-hooks.ts';
import type { Deadline } from '../deadline.ts';
import { rememberForeign } from '../deletion/foreign-memory.ts';
import { foreignObjects } from '../deletion/foreign-objects.ts';
import { noteTaken } from '../deletion/note-taken.ts';
import { spareOnUpgrade } from '../deletion/spare-on-upgrade.ts';
import { forgetWriting } from '../lease/release-lease.ts';
import { noteWritten } from '../release/note-written.ts';
import { isAbsent } from '../release/observe-again.ts';
import { recordUnready } from '../release/record-unready.ts';
import { observeAfterHelm } from '../release/recover.ts';
import { runReleaseHelm } from '../release/release-helm.ts';
import type { ReleaseContext } from '../release-context.ts';
import { withClientSideFallback } from '../render/client-side-fallback.ts';
import { requestOf } from '../render/request-of.ts';
import { endingEarly } from '../rollout/fail-fast.ts';
import { waitApplied } from '../rollout/wait-applied.ts';
import { hasLaterHooks, tellHelmWaits } from './later-hooks.ts';

/** What takes the place of the staged chart and values when an old release is put back. */
export interface DeployOverride {
  chart: string;
  valuesFiles: string[];
  setIntegers: string[];
  description: string;
  /** Whether that chart has hooks which Helm runs after its wait. */
  hasLaterHooks: boolean;
}

/**
 * Install and upgrade: one `helm upgrade --install` that applies, then the wait until what it applied is ready. A revision that does
 * not become ready is recorded as failed before anything else is done about it.
 * Before it, what the upgrade would delete or write over of others is asked. Does not: check the chart, roll back.
 */
export async function deploy(
  release: ReleaseContext,
  deadline: Deadline,
  override?: DeployOverride,
): Promise<Result<undefined>> {
  const { planned, staged, run } = release;
  if (!staged) return fail({ reason: 'internal', message: `Internal error: ${planned.id} was not staged` });
  const event = isAbsent(release) ? 'install' : 'upgrade';
  const helmWaits = override?.hasLaterHooks ?? (await hasLaterHooks(release, event));
  const { hasLaterHooks: _known, ...other } = override ?? {};
  const request = requestOf(planned, staged, run);
  const asked = {
    ...request,
    // What `--install` makes of it; a failed first install is upgraded.
    noHooks: skipsChartHooks(planned.settings.noHooks, event),
    wait: planned.settings.wait && helmWaits,
    ...other,
  };
  if (asked.wait) tellHelmWaits(release, event);
  const spared = await spareOnUpgrade(release, asked, override ? 'leave' : 'refuse');
  if (!spared.ok) return spared;
  if (!override) await noteTaken(release, spared.value);
  const forgotten = await forgetUninstalled(release);
  if (!forgotten.ok) return forgotten;
  const applying: Applying = { deadline, signal: release.signal, helmIsDone: () => {} };
  // What is put back has worked before.
  const deployed = await (override ? applyAndWait : watched)(release, asked, applying);
  // What a failed revision had taken over belongs to a deployed one; what this one took over and failed is still others'.
  const foreign = deployed.ok ? ok([]) : await foreignObjects(release);
  if (foreign.ok) await rememberForeign(release, foreign.value);
  return deployed;
}

/**
 * Over a record that `helm uninstall --keep-history` has kept, Helm installs anew and calls that one superseded, as if it had served until
 * then. So that no failure goes back to it, its marks and those of older ones are taken away before.
 */
async function forgetUninstalled({ planned, effects, observed }: ReleaseContext): Promise<Result<undefined>> {
  if (newest(observed)?.status !== 'uninstalled') return ok();
  const marked = revisionsOf(observed).filter(({ inputs }) => inputs !== undefined);
  const forgotten = await Promise.all(marked.map((record) => forgetMark(effects.cluster, planned, record)));
  const all = allOk(forgotten);
  return all.ok ? ok() : all;
}

interface Applying {
  deadline: Deadline;
  signal: AbortSignal;
  helmIsDone: () => void;
}

/** Applies and waits, and ends that early when the revision can no longer become ready. */
function watched(
  release: ReleaseContext,
  asked: DeployRequest,
  applying: Applying,
): Promise<Result<undefined>> {
  const { run, planned, observed, operationStartedAt: since, slot } = release;
  let helmIsAtWork = true;
  const wait = {
    // It is stored as the next one, and read by then as the newest.
    revision: () => (release.observed === observed ? nextRevision : newestRevision)(release),
    timeoutMs: applying.deadline.left(),
    since,
    onStored: slot.release,
    onProgress: (text: string) => {
      if (helmIsAtWork) run.record.emit({ type: 'progress', release: planned.id, text });
    },
  };
  const helmIsDone = () => {
    helmIsAtWork = false;
  };
  return endingEarly(release, wait, (signal) =>
    applyAndWait(release, asked, { ...applying, signal, helmIsDone }),
  );
}

async function applyAndWait(
  release: ReleaseContext,
  asked: DeployRequest,
  { deadline, signal, helmIsDone }: Applying,
): Promise<Result<undefined>> {
  const before = release.observed;
  const { wait, waitForJobs } = release.planned.settings;
  let written = 0;
  const applied = await withClientSideFallback(release, async (clientSide) => {
    written = nextRevision(release);
    const done = await runReleaseHelm(
      release,
      { command: 'upgrade', revision: written, timeoutMs: deadline.left },
      ({ labels, ...helm }) =>
        release.effects.helm.deploy(
          { ...asked, clientSide, labels: { ...asked.labels, ...labels } },
          { ...helm, signal },
        ),
    );
    const observed = await observeAfterHelm(release, done.ok && wait ? 'applied' : 'settled');
    return done.ok ? observed : done;
  });
  helmIsDone();
  if (!applied.ok) return applied;
  const revision = newest(release.observed) ?? 0;
  // To seal it and to look at its objects need not wait for each other.
  const [ready] = await Promise.all([
    wait ? waitApplied(release, { revision, deadline, waitForJobs, signal }) : applied,
    noteWritten(release, written),
  ]);
  if (!wait) return ready;
  if (ready.ok) await forgetWriting(release);
  else await recordUnready(release, ready.failure, before);
  return ready;
}

function newestRevision({ observed }: ReleaseContext): number {
  return newest(observed)?.revision ?? 0;
}

function nextRevision(release: ReleaseContext): number {
  return newestRevision(release) + 1;
}
