import type {
  Cost,
  DiagnosisCost,
  HookOutcome,
  ReleaseOutcome,
  RunOutcome,
  StayingObject,
} from '../journal/event.ts';
import type { Json } from '../json.ts';
import type { Location } from '../location.ts';
import type { RunStep } from '../plan/built-in-step.ts';
import type { InputChange } from '../plan/input-change.ts';
import type { Action, Operation } from '../plan/operation.ts';
import type { Phase, RunPhase } from '../plan/phase.ts';
import type {
  Fallback,
  NewNamespace,
  Orphan,
  PlanCommand,
  PlannedChart,
  PlannedCluster,
  PlannedHook,
  PlannedTools,
} from '../plan/plan.ts';
import type { ReleaseChanges } from '../plan/release-changes.ts';
import type { Failure } from './failure.ts';

/** What happened, folded from the journal; the content of result.json. Durations are milliseconds. */
export interface RunResult {
  formatVersion: 2;
  command: PlanCommand;
  manifest: string;
  manifestId: string;
  environment?: string;
  /** `interrupted` when the journal has no end: the process was killed. */
  outcome: RunOutcome | 'interrupted';
  dryRun: boolean;
  /** Any release was changed; in a dry run: would be. */
  changed: boolean;
  startedAt: string;
  durationMs: number;
  cluster: PlannedCluster;
  tools: PlannedTools;
  commit?: string;
  runUrl?: string;
  /** Releases of this manifest that are no part of it any more and stay. */
  orphans?: Orphan[];
  /** Namespaces that are made because they do not exist, as far as that was known. */
  newNamespaces?: NewNamespace[];
  /** The first failure that counts. */
  failure?: Failure;
  counts: Record<ReleaseOutcome | 'interrupted', number>;
  /** What was done around all releases, beside hooks. */
  runSteps?: RunStepResult[];
  runHooks: HookResult[];
  releases: ReleaseResult[];
  warnings: string[];
  cost: Cost;
}

export interface RunStepResult {
  kind: RunStep['kind'];
  /** What it does, in one line. */
  summary: string;
  outcome: 'succeeded' | 'failed' | 'planned' | 'skipped';
  /** The cluster was changed by it, whatever the releases did; in a dry run: would be. */
  changed: boolean;
  failure?: Failure;
}

export interface ReleaseResult {
  id: string;
  /** Where its chart entry stands in the manifest; absent for a release that was found in the cluster alone. */
  location?: Location;
  name: string;
  namespace: string;
  action: Action;
  operation: Operation;
  why: string;
  /** What of the inputs is not as the newest revision had it, as far as that is known. */
  inputChanges?: InputChange[];
  /** Ids of the releases that must be done before it; in a run that destroys, after it. */
  needs: string[];
  outcome: ReleaseOutcome | 'interrupted';
  note?: string;
  chart?: PlannedChart;
  /** Chart version and revision before and after; absent when there was or is none. */
  from?: { version?: string; revision: number };
  to?: { version?: string; revision: number };
  changed: boolean;
  /** Of a plan: what would change in the cluster. */
  changes?: ReleaseChanges;
  /** Of a plan: where a failure would go back to. */
  fallback?: Fallback;
  /** ISO 8601; absent when its turn never came. */
  startedAt?: string;
  durationMs: number;
  failure?: Failure;
  /** Failures of onFailure, finally and rollback, which stand beside the first one. */
  otherFailures: Failure[];
  rolledBackTo?: number | 'absent';
  /** After a failure or a rollback: what the cluster has of the release now, as a clause: `revision 4 serves again`. */
  serves?: string;
  /** Where it is reached, when that is known. */
  url?: string;
  /** What was deleted, as far as it is known before; in a dry run what would be. */
  deletes?: string[];
  /** What of the release, or of its record, is left in the cluster, and why. */
  stays?: StayingObject[];
  /** Objects that were not waited for, because a `ready` rule of the manifest says so. */
  ignored?: string[];
  diagnostics?: string;
  diagnosisCost?: DiagnosisCost;
  phases: PhaseResult[];
  hooks: HookResult[];
  warnings: string[];
}

export interface PhaseResult {
  phase: Phase;
  /** ISO 8601. */
  startedAt: string;
  durationMs: number;
  failure?: Failure;
}

/** A hook as it was planned, and what became of it. */
export interface HookResult extends PlannedHook {
  phase: Phase | RunPhase;
  outcome: HookOutcome | 'planned' | 'interrupted';
  attempts: number;
  durationMs: number;
  failure?: Failure;
  result?: Json;
  note?: string;
}
