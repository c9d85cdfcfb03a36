import type { Event, RunOutcome } from '../model/event.ts';
import type { Failure } from '../model/failure.ts';
import type { Issue } from '../model/issue.ts';
import type { LockMode } from '../model/lock-mode.ts';
import type { OnError } from '../model/on-error.ts';
import type { RunResult } from '../model/run-result.ts';
import type { UnlockResult } from '../model/unlock-result.ts';
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
  /** Told everything that happens in the run; without it each transition becomes a line of the log. */
  onEvent?: (event: Event) => void;
  /** Aborts with a StopReason when the run is cancelled. */
  signal: AbortSignal;
  /** Aborts when it is told to stop once more: what is still done ends at once. */
  hurry: AbortSignal;
  /** Remembers what `post` needs to clean up after a kill: pids, folders, leases. Values overwrite per key. */
  saveState: (key: string, value: string) => void;
}

/** What a command gives back; the entry turns it into outputs, summary, annotations and the exit code. */
export type Outcome =
  | { kind: 'invalid'; issues: Issue[]; failure?: Failure }
  | { kind: 'valid'; warnings: Issue[]; summary: string }
  | { kind: 'failed-early'; failure: Failure }
  | { kind: 'unlocked'; releases: UnlockResult[] }
  | ({ kind: 'ran'; outcome: RunOutcome; result: RunResult; diagnosticsFolder: string } & KeptResult);
