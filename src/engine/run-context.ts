import type { ClusterReader } from '../cluster/contract.ts';
import type { SharedWatches } from '../cluster/watch/shared-watch.ts';
import type { Effects } from '../effects.ts';
import type { HelmReader, ReleaseStore } from '../helm/contract.ts';
import type { LoadedHook } from '../hooks/hook.ts';
import type { KubeObject } from '../kube/object.ts';
import type { Location } from '../model/location.ts';
import type { ApprovedPlan } from '../model/plan/approved-plan.ts';
import type { StepOf } from '../model/plan/built-in-step.ts';
import type { PlannedRelease } from '../model/plan/plan.ts';
import type { MarkDetails } from '../model/release/mark-details.ts';
import type { ObservedRelease } from '../model/release/release.ts';
import type { Failure } from '../model/result/failure.ts';
import type { Result } from '../model/result.ts';
import type { Stage } from '../observe/stage.ts';
import type { OptionValues } from '../options/option-values.ts';
import type { Clock } from '../system/clock.ts';
import type { Log } from '../system/log.ts';
import type { Redactor } from '../system/redactor.ts';
import type { Emit } from './journal.ts';
import type { PolicyJudge } from './render/judge-policy.ts';
import type { RunEnd } from './run-end.ts';

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
  /** By name: the namespaces that were seen not to be there, made with these labels and annotations. */
  made: Map<string, MadeNamespace>;
  /** By namespace: the leases in it, when the first of several releases there took its own. */
  leases: Map<string, Promise<Result<KubeObject[]>>>;
  /** By id: what releases have failed of; they may not have ended yet. */
  failing: Map<string, Failure>;
  /** Namespaces that may be deleted when every release has ended, with the release whose chart has each. */
  emptied: Map<string, PlannedRelease>;
  /** Values that the run's own `before` hooks set: the start of every release's payload. */
  payload: Map<string, string>;
}

export interface MadeNamespace extends Pick<StepOf<'create-namespace'>, 'labels' | 'annotations'> {
  applied: Promise<Result<unknown>>;
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
