import { openWriter } from '../cluster/writer.ts';
import { openEffects } from '../effects.ts';
import { pendingRevision } from '../engine/recover.ts';
import type { RecoveryContext } from '../engine/run-context.ts';
import { unlockRelease } from '../engine/unlock-release.ts';
import type { RecoverableRelease } from '../model/recovery-plan.ts';
import { newest, type ObservedRelease } from '../model/release.ts';
import { ok } from '../model/result.ts';
import type { UnlockResult } from '../model/unlock-result.ts';
import { approve } from '../plan/approve.ts';
import { planUnlock } from '../plan/build/unlock.ts';
import type { Deps, RunOptions } from '../session/contract.ts';
import type { Session } from '../session/session.ts';
import { withSession } from '../session/with-session.ts';
import type { Outcome } from './contract.ts';

/**
 * Marks the pending revision of each selected release as failed, whatever its age: somebody has said that no Helm works on it.
 * Only under its lease: a release that another run holds is refused.
 */
export function unlock(options: RunOptions, deps: Deps): Promise<Outcome> {
  return withSession<Outcome>({ options, deps, purpose: { withNeeds: false } }, async (session) => {
    const approved = approve(planUnlock(session.entries, options));
    const effects = openEffects(approved, () => ({ cluster: openWriter(session.connection) }));
    const releases: UnlockResult[] = [];
    for (const planned of approved.plan.releases) {
      session.journal.emit({ type: 'release-started', release: planned.id });
      const mayChange = approved.performs.has(planned.id) && effects;
      const result = mayChange ? await unlockOne(planned, effects, session) : await look(planned, session);
      session.journal.emit({
        type: 'release-ended',
        release: planned.id,
        outcome: OUTCOMES[result.outcome],
        ...(result.failure && { failure: result.failure }),
      });
      releases.push(result);
    }
    return ok({ kind: 'unlocked', releases });
  });
}

/** How each is called in the journal. */
const OUTCOMES = {
  unlocked: 'succeeded',
  'would-unlock': 'planned',
  'not-pending': 'unchanged',
  failed: 'failed',
} as const;

async function unlockOne(
  planned: RecoverableRelease,
  effects: RecoveryContext['effects'],
  { options, deps, connection, store, journal, holder }: Session,
): Promise<UnlockResult> {
  const { id, name, namespace } = planned;
  const base = { id, name, namespace };
  const release: RecoveryContext = {
    run: {
      reader: connection.reader,
      store,
      emit: (event) => {
        journal.emit(event);
        if (event.type === 'warning') deps.log.info(`${id}: ${event.text}`);
      },
      clock: deps.clock,
      lock: options.lock,
      holder,
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
