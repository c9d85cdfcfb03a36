import type { Event, RunOutcome } from '../model/event.ts';
import type { Failure } from '../model/failure.ts';
import type { Issue } from '../model/issue.ts';
import type { LockMode } from '../model/lock-mode.ts';
import type { OnError } from '../model/on-error.ts';
import type { RunResult } from '../model/run-result.ts';
import type { Clock } from '../system/clock.ts';
import type { Log } from '../system/log.ts';
import type { Spawn } from '../system/process.ts';
import type { Redactor } from '../system/redactor.ts';
import type { Tools } from '../tools/contract.ts';
import type { KeptResult } from './keep-result.ts';

/** What every command takes, from action inputs or CLI flags alike. */
export interface RunOptions {
  /** Absolute path of the folder that no path may leave. */
  workspace: string;
  /** As given by the user; undefined: look at the default places. */
  manifest?: string;
  environment?: string;
  /** For every chart, over what the manifest says. */
  namespace?: string;
  /** `chart.path=value`, over everything else. */
  set?: readonly string[];
  /** YAML: ids of charts -> values, merged over those of the manifest. */
  values?: string;
  /** `name`, `tag:x`, `!x`; empty: everything. */
  select: string[];
  /** False: the needs of selected charts are not added. */
  withNeeds: boolean;
  /** Content, raw or base64; undefined: the environment's or the default one. */
  kubeconfigContent?: string;
  /** Path; wins over KUBECONFIG. */
  kubeconfigPath?: string;
  context?: string;
  helmVersion?: string;
  kubectlVersion?: string;
  /** Nothing counts as unchanged. */
  force: boolean;
  dryRun: boolean;
  /** Whether a release may be worked on without its lease. */
  lock: LockMode;
  /** How many releases may be at work at once; undefined: twice the number of processors. */
  concurrency?: number;
  onError: OnError;
  /** Folder for result.json, the journal and diagnostics; undefined: a new one under the temp folder. */
  resultFolder?: string;
  /** Of the repository, for `helm history` and the default manifest id, e.g. `org/repo`. */
  repository?: string;
  commit?: string;
  runUrl?: string;
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
  /** Remembers what `post` needs to clean up after a kill: pids, folders, leases. Values overwrite per key. */
  saveState: (key: string, value: string) => void;
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
