import { join } from 'node:path';
import { connectCluster } from '../cluster/connect.ts';
import type { ClusterConnection } from '../cluster/contract.ts';
import { endingConnection } from '../cluster/ending-connection.ts';
import { openWriter } from '../cluster/writer.ts';
import { revisionsToBlame, type Subject } from '../diagnostics/subject.ts';
import { openEffects } from '../effects.ts';
import { withTimeout } from '../engine/deadline.ts';
import { type Diagnosed, diagnose, THOROUGH } from '../engine/diagnose.ts';
import type { HelmState } from '../engine/helm-run.ts';
import type { Emit } from '../engine/journal.ts';
import { WRITING_ANNOTATION } from '../engine/release-lease.ts';
import type { RecoveryContext } from '../engine/run-context.ts';
import { unlockRelease } from '../engine/unlock-release.ts';
import { createReleaseStore } from '../helm/release-store.ts';
import type { MainPhase } from '../model/phase.ts';
import type { PlannedRelease } from '../model/plan.ts';
import { newest, type ObservedRelease, type RevisionRecord } from '../model/release.ts';
import type { Result } from '../model/result.ts';
import { approve } from '../plan/approve.ts';
import { planRecovery } from '../plan/build/recovery.ts';
import { judgePending, type PendingVerdict } from '../plan/judge-pending.ts';
import type { Deps } from './contract.ts';
import { giveBackOthers, type LeftByHooks } from './give-back-others.ts';
import { inheritedEnv } from './inherited-env.ts';

/** A run that could not clean up after itself. */
export interface KilledRun extends LeftByHooks {
  /** Ids of the releases that it may have left locked or pending. */
  unsettled: ReadonlySet<string>;
  /** What is known of the Helm that it started last for a release. */
  helmOf(releaseId: string): (HelmState & { isAlive: boolean }) | undefined;
  /** The main phase in which it was cut off; undefined when there is nothing to tell, or it is told already. */
  phaseOf(releaseId: string): MainPhase | undefined;
  kubectl: string;
  /** Undefined: what the environment says. */
  kubeconfig: { path: string } | { content: string } | undefined;
  context?: string;
  /** For the connection. */
  folder: string;
  diagnosticsFolder: string;
}

export type RecoveryDeps = Pick<Deps, 'env' | 'clock' | 'redactor' | 'spawn'> & { emit: Emit };

/** All of it together; a job's post steps get minutes, but the cluster may be away for longer than that. */
const RECOVERY_MS = 45_000;
const LATE = { ...THOROUGH, timeMs: 5_000 };

/**
 * Settles what a killed run has left in the cluster: pending revisions of its dead Helm are marked failed, evidence is kept,
 * its leases are given back. What another run has taken over is left to that. Every problem is told and none is thrown.
 */
export async function recoverRun(killed: KilledRun, deps: RecoveryDeps): Promise<void> {
  await withTimeout(RECOVERY_MS, new AbortController().signal, async (signal) => {
    const connected = await connect(killed, deps, signal);
    if (!connected.ok) {
      const text = `what the run left in the cluster stays as it is: ${connected.failure.message}`;
      return deps.emit({ type: 'warning', text });
    }
    const connection = endingConnection(connected.value, { until: signal, clock: deps.clock });
    try {
      await giveBackOthers(killed, connection, { emit: deps.emit, clock: deps.clock, signal });
      const approved = approve(planRecovery(killed.plan, killed.unsettled));
      const effects = openEffects(approved, () => ({ cluster: openWriter(connection) }));
      if (!effects) return;
      const planned = approved.plan.releases.filter(({ id }) => approved.performs.has(id));
      await Promise.all(
        planned.map((release) => recoverRelease(release, { killed, deps, connection, effects, signal })),
      );
    } finally {
      await connection.close();
    }
  });
}

function connect(
  killed: KilledRun,
  deps: RecoveryDeps,
  signal: AbortSignal,
): Promise<Result<ClusterConnection>> {
  const { kubectl, kubeconfig, context, folder } = killed;
  const { env, clock, spawn, redactor } = deps;
  return connectCluster({
    kubectl,
    folder,
    env: inheritedEnv(env),
    spawn,
    clock,
    signal,
    onSecret: (secret) => redactor.learn(secret),
    ...(kubeconfig && { kubeconfig }),
    ...(context !== undefined && { context }),
  });
}

interface Recovery {
  killed: KilledRun;
  deps: RecoveryDeps;
  connection: ClusterConnection;
  effects: RecoveryContext['effects'];
  signal: AbortSignal;
}

async function recoverRelease(planned: PlannedRelease, recovery: Recovery): Promise<void> {
  const { killed, deps, connection, effects, signal } = recovery;
  const { id, name, namespace } = planned;
  const { reader } = connection;
  const { emit, clock, redactor } = deps;
  const release: Diagnosed = {
    run: {
      reader,
      store: createReleaseStore(reader),
      emit,
      clock,
      redactor,
      lock: 'auto',
      holder: killed.holder,
    },
    effects,
    planned,
    observed: { name, namespace, revisions: [] },
    isRead: false,
    lease: undefined,
    signal,
    diagnosticsFolder: join(killed.diagnosticsFolder, id),
  };
  const unlocked = await unlockRelease(
    release,
    (record) => judge(record, planned, release, killed),
    async () => {
      const phase = killed.phaseOf(id);
      if (phase !== undefined) await diagnose(release, subjectOf(planned, release.observed, phase), LATE);
    },
  );
  if (!unlocked.ok) {
    const text = `it stays as the killed run left it: ${unlocked.failure.message}`;
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
    revisions: revisionsToBlame({ phase, stores: phases.exec.builtIn, before, observed }),
    withoutHelm: false,
    since: (newest(observed)?.createdAt ?? 0) * 1_000,
  };
}

/** What the killed run's own Helm was writing is its own, unless that Helm is still alive; all else is judged as any run judges it. */
function judge(
  record: RevisionRecord,
  planned: PlannedRelease,
  { run, lease }: RecoveryContext,
  killed: KilledRun,
): PendingVerdict {
  const noted = lease?.annotations[WRITING_ANNOTATION] === String(record.revision);
  const helm = killed.helmOf(planned.id);
  const wasWriting = noted || helm?.revision === record.revision;
  if (wasWriting && helm?.isAlive !== true) return { kind: 'recover', why: 'its run was killed' };
  return judgePending({
    release: planned,
    record,
    underLease: lease !== undefined,
    leftByDeadRun: false,
    now: run.reader.serverTime(),
    settings: planned.settings,
  });
}
