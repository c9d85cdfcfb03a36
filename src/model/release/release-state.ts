import type { PlannedCluster } from '../plan/plan.ts';
import type { Failure } from '../result/failure.ts';
import type { ReleaseName, ReleaseStatus } from './release.ts';

/** How the releases of a manifest stand; what `status` prints as JSON. Times are ISO 8601. */
export interface StatusReport {
  formatVersion: 1;
  manifest: string;
  manifestId: string;
  environment?: string;
  cluster: PlannedCluster;
  /** When it was read. */
  at: string;
  releases: ReleaseState[];
}

/** The release of one chart entry, as the cluster has it. */
export interface ReleaseState extends ReleaseName {
  id: string;
  /** Of its newest revision; `absent` when there is none. */
  state: ReleaseStatus | 'absent';
  revision?: number;
  /** The revision that is deployed, where that is an older one. */
  serves?: number;
  chart?: StoredChart;
  /** Its newest revision was marked by a run whose last phase succeeded. */
  completed: boolean;
  changedAt?: string;
  /** The id of the manifest that it is labelled with. */
  owner?: string;
  /** The run that made or completed the newest revision. */
  run?: RunMention;
  /** What Helm or a run wrote into the newest revision, where no mark says more. */
  description?: string;
  /** Who holds its lease. */
  lease?: LeaseState;
  /** Where it is reached now, as `url` of its chart says it; absent where that is not known. */
  url?: string;
  /** Whether its objects are as the last run left them; absent where no run has remembered them. */
  drift?: DriftMention;
  /** Why a part of this is not known. */
  unread?: Failure;
}

/** `what`: what drifted, or why that is not known. */
export type DriftMention = { state: 'none' } | { state: 'drifted' | 'unknown'; what: string };

export interface StoredChart {
  name: string;
  version: string;
  appVersion?: string;
}

export interface LeaseState {
  holder: string;
  until: string;
  /** The run that took it died or stands still. */
  expired: boolean;
}

/** The stored revisions of some releases; what `history` prints as JSON. */
export interface HistoryReport {
  formatVersion: 1;
  manifest: string;
  cluster: PlannedCluster;
  at: string;
  releases: ReleaseHistory[];
}

export interface ReleaseHistory extends ReleaseName {
  id: string;
  /** Oldest first. */
  revisions: HistoryEntry[];
}

export interface HistoryEntry {
  revision: number;
  status: ReleaseStatus;
  completed: boolean;
  changedAt: string;
  chart?: StoredChart;
  run?: RunMention;
  description?: string;
  unread?: Failure;
}

/** What is known of a run from what it wrote. */
export interface RunMention {
  commit?: string;
  url?: string;
}

/** What a run writes into the description of its revisions: `helm-lifecycle 0a1b2c3d4e5f https://...`. */
export function mentionRun({ commit, url }: RunMention): string {
  return [
    'helm-lifecycle',
    ...(commit === undefined ? [] : [commit.slice(0, 12)]),
    ...(url === undefined ? [] : [url]),
  ].join(' ');
}

/** The run that a description mentions; undefined when a run did not write it. */
export function mentionedRun(description: string): RunMention | undefined {
  const found = /^helm-lifecycle(?: ([0-9a-f]{7,40}))?(?: (https?:\/\/[^\s]{1,500}))?$/.exec(description);
  if (!found) return undefined;
  const [, commit, url] = found;
  return { ...(commit !== undefined && { commit }), ...(url !== undefined && { url }) };
}
