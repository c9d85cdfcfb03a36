import type { ClusterReader } from '../cluster/contract.ts';
import type { HeldLease } from '../cluster/lease/lease.ts';
import type { SharedWatches } from '../cluster/watch/shared-watch.ts';
import type { Effects } from '../effects.ts';
import type { HelmReader, ReleaseStore } from '../helm/contract.ts';
import type { LoadedHook } from '../hooks/hook.ts';
import type { KubeObject } from '../kube/object.ts';
import type { Location } from '../model/location.ts';
import type { ApprovedPlan } from '../model/plan/approved-plan.ts';
import type { Phase } from '../model/plan/phase.ts';
import type { PlannedRelease } from '../model/plan/plan.ts';
import type { MarkDetails } from '../model/release/mark-details.ts';
import type {
  ObservedRelease,
  ReleaseName,
  RevisionRecord,
  StoredRelease,
} from '../model/release/release.ts';
import type { Failure } from '../model/result/failure.ts';
import type { Result } from '../model/result.ts';
import type { ReleaseSettings } from '../model/settings.ts';
import type { Stage, StagedRelease } from '../observe/stage.ts';
import type { OptionValues } from '../options/option-values.ts';
import type { Clock } from '../system/clock.ts';
import type { Log } from '../system/log.ts';
import type { Redactor } from '../system/redactor.ts';
import type { JudgedDeletion } from './deletion/judge-deletions.ts';
import type { Emit } from './journal.ts';
import type { PolicyJudge } from './render/judge-policy.ts';
import type { RunEnd } from './run-end.ts';
import type { Slot } from './schedule/slot.ts';

/** How the cluster is read. */
export interface RunCluster {
  reader: ClusterReader;
  /** Helm's storage in it. */
  store: ReleaseStore;
  /** What the releases of the run watch together. */
  watches: SharedWatches;
}

/** Helm, as far as it changes nothing. */
export interface RunHelm {
  reader: HelmReader;
  major: 3 | 4;
}

/** What scripts and kubectl are started with. */
export interface RunPrograms {
  /** What they inherit. */
  env: Record<string, string>;
  kubectl: string;
  /** Private kubeconfig of the run, with one context. */
  kubeconfig: string;
}

/** What manifest and options come to. */
export interface RunInputs {
  stage: Stage;
  /** Definitions of all hooks by their ids in the plan. */
  hooks: ReadonlyMap<string, LoadedHook>;
  /** Decides again, from a fresh observation under the lease. */
  replan(release: PlannedRelease, observed: ObservedRelease): Promise<Result<PlannedRelease>>;
  /** Where the user has set a value of a release's chart. */
  placeOfValue(releaseId: string, path: readonly string[]): Promise<Location | undefined>;
  /** Judges what a chart renders, chart hooks among it, by the manifest's `policy`; absent without one. */
  judge?: PolicyJudge;
  /** Ends up in `helm history`. */
  description: string;
  /** What the mark of a release says beside its inputs. */
  detailsOf(planned: PlannedRelease): MarkDetails;
  /** What hooks after all charts are told of how the run ended, as variables. */
  tellHooks(end: RunEnd): Promise<Record<string, string>>;
  /** Whether diffs show what they would fold otherwise. */
  raw: boolean;
}

/** Where it is said what happens. */
export interface RunRecord {
  emit: Emit;
  /** Warns once in a run about a topic, whatever the text. */
  warnOnce(topic: string, text: string): void;
  log: Log;
  redactor: Redactor;
  /** Remembers for `post` what it needs when this process is killed. */
  saveState: (key: string, value: string) => void;
}

/** How long and how much at once. */
export interface RunLimits {
  clock: Clock;
  /** Aborts with a StopReason when the run is cancelled. */
  signal: AbortSignal;
  /** For what is still done after a cancel: aborts when the seconds left are over. */
  closing: AbortSignal;
  /** How many releases may do work at once that needs the processor. */
  concurrency: number;
  onError: OptionValues['onError'];
}

/** How the leases of releases are taken. */
export interface RunLeases {
  lock: OptionValues['lock'];
  /** Who holds them: the run's URL, host and pid. */
  holder: string;
}

export interface RunFolders {
  /** Of the manifest. */
  manifest: string;
  /** Private, removed at the end. */
  scratch: string;
  /** Kept: evidence by release id. */
  diagnostics: string;
}

/** What releases of a run learn of each other: the only part that changes. */
export interface RunShared {
  /** By id of the release: what its render would bring, as far as it was looked at. */
  brings: Map<string, Brings>;
  /** Ids of releases that have failed and may not have ended yet. */
  failing: Set<string>;
  /** Namespaces that may be deleted when every release has ended, with the release whose chart has each. */
  emptied: Map<string, PlannedRelease>;
  /** Values that the run's own `before` hooks set: the start of every release's payload. */
  payload: Map<string, string>;
}

/** What is the same for all releases of a run. Functions take the parts that they use. */
export interface RunContext {
  approved: ApprovedPlan;
  /** Absent when nothing may be performed. */
  effects: Effects | undefined;
  cluster: RunCluster;
  helm: RunHelm;
  programs: RunPrograms;
  inputs: RunInputs;
  record: RunRecord;
  limits: RunLimits;
  leases: RunLeases;
  folders: RunFolders;
  shared: RunShared;
}

/** What a release brings into the cluster that others may need. */
export interface Brings {
  /** `group/Kind` of its CRDs. */
  kinds: string[];
  namespaces: string[];
}

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
  /** As last read; without revisions until `isRead`. */
  observed: ObservedRelease;
  isRead: boolean;
  /** Undefined when it runs without one. */
  lease: HeldLease | undefined;
  signal: AbortSignal;
}

/** What a look at the cluster has shown that need not be looked at again. */
export interface Seen {
  /** The revision whose objects were all ready. */
  ready?: { revision: number; objects: KubeObject[] } | undefined;
  /** What an upgrade that is compared with this record would delete and leave. */
  deletion?: { from: RevisionRecord; judged: JudgedDeletion } | undefined;
}

/** One release while it goes through its lifecycle; owned and changed by runRelease alone. */
export interface ReleaseContext extends RecoveryContext {
  run: RunContext;
  effects: Effects;
  planned: PlannedRelease;
  slot: Slot;
  /** Undefined for a release that is only destroyed. */
  staged: StagedRelease | undefined;
  /** How it was when the lease was taken. */
  before: ObservedRelease;
  payload: Map<string, string>;
  /** The first failure, for onFailure hooks. */
  failed: { phase: Phase; failure: Failure } | undefined;
  /** Unix milliseconds of the API server's clock, when exec began. */
  operationStartedAt: number;
  /** At which events hooks of the chart run, when it was rendered. */
  hookEvents: string[] | undefined;
  /** Server-side apply refuses its objects. */
  clientSide: boolean;
  /** What was seen of it, while nothing was done since: whoever changes objects, or lets hooks and tests run, forgets it. */
  seen: Seen;
  /** Objects that are not waited for, as far as they were told. */
  ignored: Set<string>;
  /** What Helm has warned of and was told. */
  warned: Set<string>;
  /** What a reinstall has removed. */
  replaced: StoredRelease | undefined;
  /** Of the step that runs now. */
  signal: AbortSignal;
  log: Log;
  /** Private kubeconfig whose namespace is the release's. */
  kubeconfig: string;
  /** Kept folder for evidence of this release; made when it is first needed. */
  diagnosticsFolder: string;
}
