import type { HeldLease } from '../cluster/lease/lease.ts';
import type { Effects } from '../effects.ts';
import type { Rendered } from '../helm/contract.ts';
import type { Writing } from '../helm/writing-label.ts';
import type { KubeObject } from '../kube/object.ts';
import type { Phase } from '../model/plan/phase.ts';
import type { PlannedRelease } from '../model/plan/plan.ts';
import type {
  ObservedRelease,
  ReleaseName,
  RevisionRecord,
  StoredRelease,
} from '../model/release/release.ts';
import type { Failure } from '../model/result/failure.ts';
import type { Result } from '../model/result.ts';
import type { ReleaseSettings } from '../model/settings.ts';
import type { StagedRelease } from '../observe/stage.ts';
import type { Log } from '../system/log.ts';
import type { JudgedDeletion } from './deletion/judge-deletions.ts';
import type { RunCluster, RunContext, RunLeases, RunLimits, RunRecord } from './run-context.ts';
import type { Slot } from './schedule/slot.ts';

/** What recovering a release depends on. */
export interface RecoverableRelease extends ReleaseName {
  id: string;
  settings: Pick<ReleaseSettings, 'lockTimeout'>;
}

/** A release and what it takes to recover it: what the lifecycle, `post` and `recover` have in common. */
export interface RecoveryContext {
  run: {
    cluster: Pick<RunCluster, 'reader' | 'store'>;
    record: Pick<RunRecord, 'emit'>;
    limits: Pick<RunLimits, 'clock'>;
    leases: RunLeases;
  };
  effects: Pick<Effects, 'cluster'>;
  planned: RecoverableRelease;
  /** As last read; undefined until it is read under the lease. */
  readonly observed: ObservedRelease | undefined;
  /** Undefined when it runs without one. */
  readonly lease: HeldLease | undefined;
  signal: AbortSignal;
}

/** What a look at the cluster has shown that need not be looked at again. */
export interface Seen {
  /** The revision whose objects were all ready. */
  ready?: { revision: number; objects: KubeObject[] } | undefined;
  /** What an upgrade that is compared with this record would delete and leave. */
  deletion?: { from: RevisionRecord; judged: JudgedDeletion } | undefined;
  /** What is stored of the release when all its objects are gone. */
  record?: ObservedRelease | undefined;
}

/** Helm's render of a chart that was begun before the lease was taken. */
export interface EarlyRender {
  /**
   * What came of it. Undefined when it was given up, or failed in a way that the cluster may have cured since: then Helm has to be
   * asked again.
   */
  take(onWarning: (text: string) => void): Promise<Result<Rendered> | undefined>;
  /** It is not of this release any more. Interrupts Helm, and waits for its end. */
  giveUp(): Promise<void>;
}

/** What changes while a release goes through its lifecycle; only `note` writes it. */
interface ReleaseProgress {
  planned: PlannedRelease;
  /** As last read; undefined until it is read under the lease. */
  observed: ObservedRelease | undefined;
  /** How it was when the lease was taken. */
  before: ObservedRelease | undefined;
  lease: HeldLease | undefined;
  /** The first failure, for onFailure hooks. */
  failed: { phase: Phase; failure: Failure } | undefined;
  /** Unix milliseconds of the API server's clock, when exec began. */
  operationStartedAt: number;
  early: EarlyRender | undefined;
  /** At which events hooks of the chart run, when it was rendered. */
  hookEvents: string[] | undefined;
  /** What Helm makes of its chart, without chart hooks, when it was rendered. */
  rendered: string | undefined;
  /** Server-side apply refuses its objects. */
  clientSide: boolean;
  /** What was seen of it, while nothing was done since: whoever changes objects, or lets hooks and tests run, forgets it. */
  seen: Seen;
  /** What the Helm that was started last was told to write, when it writes a revision under a lease. */
  writing: Writing | undefined;
  /** How objects of others were before Helm could take them over, by what Helm tells them apart by. */
  taken: ReadonlyMap<string, KubeObject>;
  /** What a reinstall has removed. */
  replaced: StoredRelease | undefined;
  /** Of the step that runs now. */
  signal: AbortSignal;
}

/** One release while it goes through its lifecycle. */
export interface ReleaseContext extends RecoveryContext, Readonly<ReleaseProgress> {
  run: RunContext;
  effects: Effects;
  readonly planned: PlannedRelease;
  readonly observed: ObservedRelease | undefined;
  readonly lease: HeldLease | undefined;
  readonly signal: AbortSignal;
  slot: Slot;
  /** Undefined for a release that is only destroyed. */
  staged: StagedRelease | undefined;
  payload: Map<string, string>;
  /** Objects that are not waited for, as far as they were told. */
  ignored: Set<string>;
  /** What Helm has warned of and was told. */
  warned: Set<string>;
  log: Log;
  /** Path of a private kubeconfig whose namespace is the release's, which is written when it is first asked for. */
  kubeconfig: () => Promise<string>;
  /** Kept folder for evidence of this release; made when it is first needed. */
  diagnosticsFolder: string;
}

/** Notes what has become of a release: the one way in which its context changes. */
export function note<Release extends Partial<RecoveryContext>>(
  release: Release,
  news: Partial<Pick<Release, Extract<keyof Release, keyof ReleaseProgress>>>,
): void {
  Object.assign(release, news);
}

/** As it was read last. One that was not read has no revisions that anybody knows of. */
export function observedOf({
  planned,
  observed,
}: Pick<RecoveryContext, 'planned' | 'observed'>): ObservedRelease {
  const { name, namespace } = planned;
  return observed ?? { name, namespace, revisions: [] };
}
