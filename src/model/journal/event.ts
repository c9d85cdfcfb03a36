import type { Json } from '../json.ts';
import type { RunStep } from '../plan/built-in-step.ts';
import type { Phase, RunPhase } from '../plan/phase.ts';
import type { Plan, PlannedRelease } from '../plan/plan.ts';
import type { ReleaseChanges } from '../plan/release-changes.ts';
import type { Failure } from '../result/failure.ts';

/**
 * What happened, one fact each, in the order in which it happened. The journal is a list of these, one JSON line each;
 * result.json, the summary and the terminal are all folded from it. `at` is Unix milliseconds.
 */
export type Event = { at: number } & EventBody;

export type EventBody =
  /** `startedAt`: when the command began, before it read and planned anything. */
  | { type: 'run-planned'; plan: Plan; startedAt?: number; commit?: string; runUrl?: string }
  | { type: 'run-ended'; outcome: RunOutcome; failure?: Failure; cost: Cost }
  /** A step around all releases. */
  | { type: 'run-step-ended'; kind: RunStep['kind']; failure?: Failure }
  | { type: 'run-phase-started'; phase: RunPhase }
  | { type: 'run-phase-ended'; phase: RunPhase; failure?: Failure }
  | { type: 'release-started'; release: string }
  /** Decided again under the lease, with another result than before. */
  | { type: 'release-replanned'; release: string; planned: PlannedRelease }
  | { type: 'phase-started'; release: string; phase: Phase }
  | { type: 'phase-ended'; release: string; phase: Phase; failure?: Failure }
  | { type: 'hook-started'; release?: string; hook: string; attempt: number }
  | {
      type: 'hook-ended';
      release?: string;
      hook: string;
      attempts: number;
      outcome: HookOutcome;
      failure?: Failure;
      result?: Json;
      note?: string;
    }
  /** Helm was at work, and what it has stored could not be read. */
  | { type: 'revision-unread'; release: string }
  /** From then on another run may work on the release. */
  | { type: 'lease-lost'; release: string }
  | { type: 'revision-changed'; release: string; revision: number; status: string }
  /** Before an upgrade: the release is as revision `to` again, without what a revision that failed or was killed had changed. */
  | { type: 'brought-back'; release: string; to: number }
  | { type: 'rollback-started'; release: string; to: number | 'absent' }
  | { type: 'rollback-ended'; release: string; to: number | 'absent'; failure?: Failure }
  /**
   * What a failed revision had taken over from others: `back`, an object with whose it is again, is as it was before; `kept` still bears
   * the release's name.
   */
  | { type: 'given-back'; release: string; back: string[]; kept: StayingObject[] }
  /** `cost`: what finding the cause has added. */
  | { type: 'diagnosed'; release: string; folder: string; cause?: Failure; cost?: DiagnosisCost }
  /** `text`: what is waited for; it begins with `2 of 5 ready` where there is something to count. */
  | { type: 'progress'; release: string; text: string }
  | { type: 'warning'; release?: string; text: string }
  /** Where the release is reached, once it is deployed. */
  | { type: 'url-found'; release: string; url: string }
  /** Objects that a `ready` rule of the manifest says to ignore. */
  | { type: 'not-waited-for'; release: string; objects: string[] }
  /** What an operation deletes, or in a dry run would delete, and what it leaves in the cluster. */
  | { type: 'deletion'; release: string; deletes: string[]; stays: StayingObject[] }
  | {
      type: 'release-ended';
      release: string;
      outcome: ReleaseOutcome;
      failure?: Failure;
      note?: string;
      changes?: ReleaseChanges;
    };

/** An object, as `Kind/namespace/name`, and why it is left. */
export interface StayingObject {
  object: string;
  why: string;
}

/** How a hook ended; `skipped`: its `if` was false or its operation is another; `allowed`: it failed and `allowFailure` is set. */
export type HookOutcome = 'succeeded' | 'failed' | 'allowed' | 'skipped';

/** How a release ended. `skipped`: action skip, or a need failed, or the run was stopped before it; the note says which. */
export type ReleaseOutcome =
  | 'succeeded'
  | 'unchanged'
  | 'failed'
  | 'timed-out'
  | 'cancelled'
  | 'skipped'
  | 'planned';

/** How the run ended, as the `outcome` output says it. */
export type RunOutcome = 'succeeded' | 'no-changes' | 'failed' | 'timed-out' | 'cancelled';

/** What the diagnosis of one release cost; part of what the run cost. */
export interface DiagnosisCost {
  apiCalls: number;
  durationMs: number;
}

/** What the run cost. */
export interface Cost {
  helmProcesses: number;
  kubectlProcesses: number;
  scriptProcesses: number;
  apiCalls: number;
  apiBytes: number;
  /** What was done before the first chart was worked on, one after the other. */
  steps?: CostStep[];
  /** The processes by what they did. */
  processes?: CostOfProcesses[];
  /** The API calls by what they did. */
  requests?: CostOfRequests[];
}

export interface CostStep {
  name: string;
  durationMs: number;
}

/** `name`: `helm upgrade`; `durationMs` is that of all of them together. */
export interface CostOfProcesses {
  name: string;
  starts: number;
  durationMs: number;
}

/** `name`: `list secrets`. */
export interface CostOfRequests {
  name: string;
  calls: number;
  bytes: number;
}
