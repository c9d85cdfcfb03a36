import type { Issue } from '../model/issue.ts';
import type { Event, RunOutcome } from '../model/journal/event.ts';
import type { PullRequests } from '../model/pull-request.ts';
import type { Failure } from '../model/result/failure.ts';
import type { RunResult } from '../model/result/run-result.ts';
import type { StickyIssues } from '../model/sticky-issue.ts';
import type { OptionValues } from '../options/option-values.ts';
import type { Clock } from '../system/clock.ts';
import type { Log } from '../system/log.ts';
import type { Spawn } from '../system/process.ts';
import type { Redactor } from '../system/redactor.ts';
import type { Tools } from '../tools/contract.ts';
import type { KeptResult } from './ending/keep-result.ts';

/** What every command takes, from inputs or flags alike, and the circumstances of the run. */
export interface RunOptions extends OptionValues {
  /** Absolute path of the folder that no path may leave. */
  workspace: string;
  /** Folder for result.json, the journal and diagnostics; undefined: a new one under the temp folder. */
  resultFolder?: string;
  /** For the default manifest id, e.g. `org/repo`; undefined: what the checkout's remote says. */
  repository?: string;
  commit?: string;
  runUrl?: string;
  /** The event of the job is about a branch of another repository, or of one that nobody knows, as with a pull request of a fork. */
  isFork?: boolean;
}

/** Everything with side effects that a command needs. */
export interface Deps {
  /** The environment of this process: source of `${env.}` and of what scripts inherit. */
  env: Record<string, string>;
  clock: Clock;
  log: Log;
  redactor: Redactor;
  spawn: Spawn;
  tools: Tools;
  /** Folder for private temporary files. */
  tempFolder: string;
  /** Folder in which pulled charts are kept between runs; without it every run pulls its own. */
  chartCache?: string;
  /** Gets everything that happens in the run. */
  onEvent: (event: Event) => void;
  /** Aborts with a StopReason when the run is cancelled. */
  signal: AbortSignal;
  /** Aborts on the second signal: remaining work ends at once. */
  forced: AbortSignal;
  /** Remembers what `post` needs to clean up after a kill: pids, folders, leases. Values overwrite per key, in each part of the run by itself. */
  saveState: (key: string, value: string, part?: string) => void;
  /** Those of the repository; absent without a token for them. */
  pullRequests?: PullRequests;
  /** Those of the repository; absent without a token for them. */
  issues?: StickyIssues;
  /** Asks a person; absent where nobody can answer. */
  confirm?: (question: string) => Promise<boolean>;
}

/** The end of a command that never got as far as its work. */
export type EarlyEnd =
  | { kind: 'invalid'; issues: Issue[]; failure?: Failure }
  | { kind: 'failed-early'; failure: Failure };

/** The end of a command that has performed a plan, or described it in a dry run. */
export type Ran = {
  kind: 'ran';
  outcome: RunOutcome;
  result: RunResult;
  diagnosticsFolder: string;
} & KeptResult;
