import { openWriter } from '../cluster/writer.ts';
import { openEffects } from '../effects.ts';
import { pendingRevision } from '../engine/release/recover.ts';
import { unlockRelease } from '../engine/release/unlock-release.ts';
import type { RecoveryContext } from '../engine/run-context.ts';
import type { Failure } from '../model/failure.ts';
import type { RecoverResult } from '../model/recover-result.ts';
import type { RecoverableRelease } from '../model/recovery-plan.ts';
import { newest, type ObservedRelease } from '../model/release.ts';
import { ok } from '../model/result.ts';
import { approve } from '../plan/approve.ts';
import { isOthers, otherOwner } from '../plan/decide.ts';
import { planRecover } from '../plan/planners/recover.ts';
import { failureAnnotation } from '../report/annotations.ts';
import { recoverLines } from '../report/recover.ts';
import type { Session } from '../session/session.ts';
import { withSession } from '../session/with-session.ts';
import type { Command } from './command.ts';

interface Recovered {
  kind: 'recovered';
  releases: RecoverResult[];
}

/**
 * Marks the pending revision of each selected release as failed, whatever its age: somebody has said that no Helm works on it.
 * Only under its lease: a release that another run holds is refused.
 */
export const recover: Command<Recovered> = {
  name: 'recover',
  aliases: ['unlock'],
  summary: 'Mark a revision that a dead Helm left pending as failed; refused while another run works on it',
  on: 'both',
  positional: { option: 'select', as: 'CHART', required: true },
  options: ['manifest', 'select', 'cluster', 'change', 'takeOver', 'summary', 'annotations'],
  examples: ['recover api', 'recover api --environment production --dry-run'],

  run: (options, deps) =>
    withSession({ options, deps, purpose: { withNeeds: false } }, async (session) => {
      const approved = approve(planRecover(session.entries, options));
      const effects = openEffects(approved, (permit) => ({
        cluster: openWriter(session.connection, permit),
      }));
      const releases: RecoverResult[] = [];
      for (const planned of approved.plan.releases) {
        const mayChange = approved.performs.has(planned.id) ? effects : undefined;
        releases.push(await recoverAndRecord(planned, mayChange, session));
      }
      return ok({ kind: 'recovered', releases });
    }),

  tell({ releases }) {
    const failed = releases.find((release) => release.outcome === 'failed');
    const changed = releases.some((release) => release.outcome === 'recovered');
    const outcome = failed ? 'failed' : changed ? 'succeeded' : 'no-changes';
    return {
      ending: failed ? 'failed' : 'good',
      lines: recoverLines(releases),
      annotations: failed?.failure ? [failureAnnotation(failed.failure, 'Helm lifecycle')] : [],
      outputs: {
        outcome,
        changed,
        ...(failed?.failure && { 'failure-reason': failed.failure.reason }),
        ...(failed?.failure?.code && { 'failure-code': failed.failure.code }),
      },
      json: { outcome, releases },
    };
  },
};

/** How each is called in the journal. */
const OUTCOMES = {
  recovered: 'succeeded',
  'would-recover': 'planned',
  'not-pending': 'unchanged',
  failed: 'failed',
} as const;

async function recoverAndRecord(
  planned: RecoverableRelease,
  effects: RecoveryContext['effects'] | undefined,
  session: Session,
): Promise<RecoverResult> {
  const { emit } = session.journal;
  const { id } = planned;
  emit({ type: 'release-started', release: id });
  const result = effects ? await recoverOne(planned, effects, session) : await look(planned, session);
  const { failure } = result;
  emit({
    type: 'release-ended',
    release: id,
    outcome: OUTCOMES[result.outcome],
    ...(failure && { failure }),
  });
  return result;
}

async function recoverOne(
  planned: RecoverableRelease,
  effects: RecoveryContext['effects'],
  session: Session,
): Promise<RecoverResult> {
  const { options, deps, connection, store, journal, holder } = session;
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
  const recovered = await unlockRelease(release, () => {
    const refused = ofAnother(release.observed, session);
    return refused ? { kind: 'refuse', failure: refused } : { kind: 'recover', why: 'recovered by hand' };
  });
  if (!recovered.ok) return { ...base, outcome: 'failed', failure: recovered.failure };
  const record = recovered.value;
  if (record) return { ...base, outcome: 'recovered', revision: record.revision, status: record.status };
  return { ...base, outcome: 'not-pending', ...newestOf(release.observed) };
}

async function look(planned: RecoverableRelease, session: Session): Promise<RecoverResult> {
  const { id, name, namespace } = planned;
  const observed = await session.store.observeOne(planned);
  if (!observed.ok) return { id, name, namespace, outcome: 'failed', failure: observed.failure };
  const isPending = pendingRevision({ observed: observed.value }) !== undefined;
  const refused = isPending ? ofAnother(observed.value, session) : undefined;
  if (refused) return { id, name, namespace, outcome: 'failed', failure: refused };
  const outcome = isPending ? 'would-recover' : 'not-pending';
  return { id, name, namespace, outcome, ...newestOf(observed.value) };
}

/** Why the release is not this manifest's to recover; undefined when it is, or is to become so. */
function ofAnother(observed: ObservedRelease, { manifest, options }: Session): Failure | undefined {
  const ownership = { observed, ownIds: [manifest.id, ...manifest.formerIds] as [string, ...string[]] };
  const owner = otherOwner(ownership);
  return owner === undefined || options.takeOver ? undefined : isOthers(ownership, owner);
}

function newestOf(observed: ObservedRelease): Pick<RecoverResult, 'revision' | 'status'> {
  const last = newest(observed);
  return last ? { revision: last.revision, status: last.status } : {};
}
