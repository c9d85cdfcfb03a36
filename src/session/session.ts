import type { ClusterConnection } from '../cluster/contract.ts';
import type { Journal } from '../engine/journal.ts';
import type { HelmReader, HelmTool, ReleaseStore } from '../helm/contract.ts';
import type { ChartEntry, Manifest } from '../manifest/manifest.ts';
import type { Cost } from '../model/journal/event.ts';
import type { PlannedCluster } from '../model/plan/plan.ts';
import type { Spawn } from '../system/process.ts';
import type { Tool } from '../tools/contract.ts';
import type { Deps, RunOptions } from './contract.ts';
import type { ShutdownSignals } from './ending/shutdown-signals.ts';
import type { Folders } from './opening/folders.ts';
import type { Stopwatch } from './stopwatch.ts';

/** The cluster of a run, identified, and what it takes to work with it. */
export interface OpenCluster {
  kubectl: Tool;
  connection: ClusterConnection;
  store: ReleaseStore;
  cluster: PlannedCluster;
  /** Counts what it starts. */
  spawn: Spawn;
  /** What scripts and kubectl inherit. */
  env: Record<string, string>;
  cost(): Cost;
}

/** What a command works with between its start and its end; `withSession` opens and closes it. */
export interface Session extends OpenCluster {
  options: RunOptions;
  deps: Deps;
  manifest: Manifest;
  /** The selected ones, each after those it needs. */
  entries: ChartEntry[];
  /** Ids of entries that were not selected, and of the one that needs each. */
  added: ReadonlyMap<string, string>;
  folders: Folders;
  journal: Journal;
  shutdown: ShutdownSignals;
  /** Who holds the leases that this session takes. */
  holder: string;
  /** Unix milliseconds. */
  startedAt: number;
  stopwatch: Stopwatch;
}

/** A session with a Helm that is ready to be used. */
export interface HelmSession extends Session {
  helm: HelmTool;
  helmReader: HelmReader;
}
