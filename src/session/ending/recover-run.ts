import { join } from 'node:path';
import { openWriter } from '../../cluster/writer.ts';
import { revisionsToBlame, type Subject } from '../../diagnostics/subject.ts';
import { openEffects } from '../../effects.ts';
import { withTimeout } from '../../engine/deadline.ts';
import { type Diagnosed, diagnose, THOROUGH } from '../../engine/evidence/diagnose.ts';
import type { Emit } from '../../engine/journal.ts';
import { claimedUntil, isClaimed, WRITING_ANNOTATION } from '../../engine/lease/writing-claim.ts';
import { recoverRelease } from '../../engine/release/recover-release.ts';
import type { HelmState } from '../../engine/release/release-helm.ts';
import { observedOf, type RecoveryContext } from '../../engine/release-context.ts';
import type { Event } from '../../model/journal/event.ts';
import { storesRevision } from '../../model/plan/built-in-step.ts';
import type { MainPhase } from '../../model/plan/phase.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import { newest, type ObservedRelease, type RevisionRecord } from '../../model/release/release.ts';
import { ok } from '../../model/result.ts';
import { approve } from '../../plan/approve.ts';
import { judgePending, type PendingVerdict } from '../../plan/judge-pending.ts';
import { planRecovery } from '../../plan/planners/recovery.ts';
import type { Deps, RunOptions } from '../contract.ts';
import { type Folders, withFolders } from '../opening/folders.ts';
import { openCluster } from '../opening/open-cluster.ts';
import { openRunJournal } from '../opening/open-run-journal.ts';
import type { OpenCluster } from '../session.ts';
import { startStopwatch } from '../stopwatch.ts';
import { type LeftByHooks, releaseHookLeases } from './release-hook-leases.ts';

/** A run that could not clean up after itself. */
export interface KilledRun extends LeftByHooks {
  /** Ids of the releases that it may have left locked or pending. */
  unsettled: ReadonlySet<string>;
  /** What is known of the Helm that it started last for a release. */
  helmOf(releaseId: string): (HelmState & { isAlive: boolean }) | undefined;
  /** The main phase in which it was cut off; undefined when there is nothing to tell, or it is told already. */
  phaseOf(releaseId: string): MainPhase | undefined;
  /** Path of the one it used. */
  kubectl: string;
  /** How its cluster is reached, and where its journal and evidence are. */
  options: Pick<RunOptions, 'kubeconfigPath' | 'kubeconfigContent' | 'context'> & { resultFolder: string };
}

/** All of it together; a job's post steps get minutes, but the cluster may be away for longer than that. */
const RECOVERY_MS = 45_000;
const LATE = { ...THOROUGH, timeMs: 5_000 };

/**
 * Settles what a killed run has left in the cluster: pending revisions of its dead Helm are marked failed, evidence is kept,
 * its leases are released. What another run has taken over is left to that. Problems become warnings.
 * Returns all events of the journal, which it goes on with.
 */
export async function recoverRun(
  killed: KilledRun,
  earlier: readonly Event[],
  deps: Deps,
): Promise<readonly Event[]> {
  const events = await withTimeout(RECOVERY_MS, deps.signal, (signal) =>
    withFolders(killed.options, deps, async (folders) => {
      const journal = openRunJournal(folders.result, deps, earlier);
      try {
        const stopwatch = startStopwatch(deps.clock);
        const opened = await openCluster({
          options: { ...killed.options, dryRun: false },
          deps: { ...deps, signal },
          tools: { kubectl: { path: killed.kubectl, version: killed.plan.tools.kubectl } },
          folders,
          expected: {},
          until: signal,
          stopwatch,
        });
        const { emit } = journal;
        if (opened.ok) await settle(killed, { ...deps, ...opened.value, emit, signal, folders });
        else {
          const text = `what the run left in the cluster stays as it is: ${opened.failure.message}`;
          emit({ type: 'warning', text });
        }
        return ok(journal.events());
      } finally {
        journal.close();
      }
    }),
  );
  if (events.ok) return events.value;
  deps.log.warning(`what the run left in the cluster stays as it is: ${events.failure.message}`);
  return earlier;
}

interface Aftermath
  extends Pick<OpenCluster, 'connection' | 'store'>,
    Pick<Deps, 'clock' | 'redactor' | 'signal'> {
  emit: Emit;
  folders: Folders;
}

async function settle(killed: KilledRun, aftermath: Aftermath): Promise<void> {
  const { connection } = aftermath;
  try {
    await releaseHookLeases(killed, aftermath);
    const approved = approve(planRecovery(killed.plan, killed.unsettled));
    const effects = openEffects(approved, (permit) => ({ cluster: openWriter(connection, permit) }));
    if (!effects) return;
    const planned = approved.plan.releases.filter(({ id }) => approved.performs.has(id));
    await Promise.all(planned.map((release) => recoverOne(release, { killed, effects, ...aftermath })));
  } finally {
    await connection.close();
  }
}

interface Recovery extends Aftermath {
  killed: KilledRun;
  effects: RecoveryContext['effects'];
}

async function recoverOne(planned: PlannedRelease, recovery: Recovery): Promise<void> {
  const { killed, connection, store, effects, emit, clock, redactor, signal, folders } = recovery;
  const { id } = planned;
  const { reader } = connection;
  const release: Diagnosed = {
    run: {
      cluster: { reader, store },
      record: { emit, redactor },
      limits: { clock },
      leases: { lock: 'auto', holder: killed.holder },
    },
    effects,
    planned,
    observed: undefined,
    lease: undefined,
    signal,
    diagnosticsFolder: join(folders.diagnostics, id),
  };
  const recovered = await recoverRelease(
    release,
    (record) => judge(record, planned, release, killed),
    async () => {
      const phase = killed.phaseOf(id);
      if (phase !== undefined) await diagnose(release, subjectOf(planned, observedOf(release), phase), LATE);
    },
  );
  if (!recovered.ok) {
    const text = `it stays as the killed run left it: ${recovered.failure.message}`;
    emit({ type: 'warning', release: id, text });
  }
}

/** Everything that it stored since it was planned is to blame. */
function subjectOf(planned: PlannedRelease, observed: ObservedRelease, phase: MainPhase): Subject {
  const { name, namespace, installed, phases } = planned;
  const known = observed.revisions.filter(({ revision }) => revision <= (installed?.revision ?? 0));
  const before = { ...observed, revisions: known };
  return {
    release: { name, namespace },
    phase,
    failure: { reason: 'cancelled', message: `the run was killed in ${phase}` },
    observed,
    revisions: revisionsToBlame({ phase, stores: storesRevision(phases.exec.steps), before, observed }),
    withoutHelm: false,
    since: (newest(observed)?.createdAt ?? 0) * 1_000,
  };
}

/** What the killed run's own Helm was writing is dead with it, unless that Helm is still alive; all else is judged as any run judges it. */
function judge(
  record: RevisionRecord,
  planned: PlannedRelease,
  { run, lease, observed }: RecoveryContext,
  killed: KilledRun,
): PendingVerdict {
  const annotation = lease?.annotations[WRITING_ANNOTATION];
  const leftByDeadRun = isClaimed(annotation, observed);
  const noted = leftByDeadRun ? claimedUntil(annotation) : undefined;
  const helm = killed.helmOf(planned.id);
  const isOwn =
    helm?.revision === record.revision &&
    (helm.until === undefined || helm.until === (record.writingUntil ?? noted));
  if (isOwn && !helm.isAlive) return { kind: 'recover', why: 'its run was killed' };
  return judgePending({
    release: planned,
    record,
    underLease: lease !== undefined,
    leftByDeadRun,
    ...(noted !== undefined && { writingUntil: noted }),
    now: run.cluster.reader.serverTime(),
    settings: planned.settings,
  });
}
