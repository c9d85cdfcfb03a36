import { openWriter } from '../cluster/writer.ts';
import { openEffects } from '../effects.ts';
import { closingOf } from '../engine/closing.ts';
import type { Emit } from '../engine/journal.ts';
import { pendingRevision } from '../engine/recover.ts';
import type { RecoveryContext } from '../engine/run-context.ts';
import { unlockRelease } from '../engine/unlock-release.ts';
import type { RecoverableRelease } from '../model/recovery-plan.ts';
import { newest, type ObservedRelease } from '../model/release.ts';
import type { UnlockResult } from '../model/unlock-result.ts';
import { approve } from '../plan/approve.ts';
import { planUnlock } from '../plan/build/unlock.ts';
import { removeFolder } from '../system/files.ts';
import type { Deps, Outcome, RunOptions } from './contract.ts';
import { failedEarly } from './failed-early.ts';
import { makeScratch } from './folders.ts';
import { holderOf } from './holder.ts';
import { openManifest } from './open-manifest.ts';
import { openSession, type Session } from './session.ts';

/**
 * Marks the pending revision of each selected release as failed, whatever its age: somebody has said that no Helm works on it.
 * Only under its lease: a release that another run holds is refused.
 */
export async function unlock(options: RunOptions, deps: Deps): Promise<Outcome> {
  const loaded = await openManifest(options, deps, { withNeeds: false });
  if (!loaded.ok) return { kind: 'invalid', issues: loaded.issues };
  const folder = await makeScratch(deps);
  if (!folder.ok) return { kind: 'failed-early', failure: folder.failure };
  try {
    const { requests } = closingOf(deps.signal, deps.hurry);
    const session = await openSession(loaded.manifest, options, deps, { private: folder.value }, requests);
    if (!session.ok) return failedEarly(session.failure, deps.signal);
    try {
      const approved = approve(planUnlock(loaded.entries, options));
      const effects = openEffects(approved, () => ({ cluster: openWriter(session.value.connection) }));
      const releases: UnlockResult[] = [];
      for (const planned of approved.plan.releases) {
        const performs = approved.performs.has(planned.id) ? effects : undefined;
        releases.push(await unlockOne(planned, { options, deps, session: session.value, effects: performs }));
      }
      return { kind: 'unlocked', releases };
    } finally {
      await session.value.connection.close();
    }
  } finally {
    await removeFolder(folder.value);
  }
}

interface Run {
  options: RunOptions;
  deps: Deps;
  session: Session;
  /** Undefined in a dry run. */
  effects: RecoveryContext['effects'] | undefined;
}

async function unlockOne(planned: RecoverableRelease, run: Run): Promise<UnlockResult> {
  const { options, deps, session, effects } = run;
  const { id, name, namespace } = planned;
  const base = { id, name, namespace };
  if (!effects) return look(planned, session);
  const release: RecoveryContext = {
    run: {
      reader: session.connection.reader,
      store: session.store,
      emit: warnings(deps),
      clock: deps.clock,
      lock: options.lock,
      holder: holderOf(options),
    },
    effects,
    planned,
    observed: { name, namespace, revisions: [] },
    isRead: false,
    lease: undefined,
    signal: deps.signal,
  };
  const unlocked = await unlockRelease(release, () => ({ kind: 'recover', why: 'unlocked by hand' }));
  if (!unlocked.ok) return { ...base, outcome: 'failed', failure: unlocked.failure };
  const record = unlocked.value;
  if (record) return { ...base, outcome: 'unlocked', revision: record.revision, status: record.status };
  return { ...base, outcome: 'not-pending', ...newestOf(release.observed) };
}

async function look(planned: RecoverableRelease, { store }: Session): Promise<UnlockResult> {
  const { id, name, namespace } = planned;
  const observed = await store.observeOne(planned);
  if (!observed.ok) return { id, name, namespace, outcome: 'failed', failure: observed.failure };
  const isPending = pendingRevision({ observed: observed.value }) !== undefined;
  const outcome = isPending ? 'would-unlock' : 'not-pending';
  return { id, name, namespace, outcome, ...newestOf(observed.value) };
}

function newestOf(observed: ObservedRelease): Pick<UnlockResult, 'revision' | 'status'> {
  const last = newest(observed);
  return last ? { revision: last.revision, status: last.status } : {};
}

/** What is only for people: an unlock has no journal. */
function warnings({ log }: Deps): Emit {
  return (event) => {
    if (event.type === 'warning') log.info(`${event.release}: ${event.text}`);
  };
}
