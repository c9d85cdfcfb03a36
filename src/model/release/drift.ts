import type { Location } from '../location.ts';
import type { PlannedCluster } from '../plan/plan.ts';
import type { RunResult } from '../result/run-result.ts';
import type { ObjectDrift } from './object-drift.ts';
import type { ReleaseName, ReleaseStatus } from './release.ts';

/** How the live objects of one chart entry's release stand to what its deployed revision stores. */
export interface DriftState extends ReleaseName {
  id: string;
  location: Location;
  /** `unknown`: nothing drifted as far as could be compared. `not-compared`: there is no deployed revision of this manifest's. */
  state: 'in-sync' | 'drifted' | 'unknown' | 'not-compared';
  revision?: number;
  /** How many objects the revision stores. */
  objects: number;
  /** Those that are not as they were stored. */
  drift: ObjectDrift[];
  /** From what is stored to what is live: a unified diff without secrets. */
  diff: string;
  /** Of `not-compared` and of a release that could not be read. */
  why?: string;
}

export const DRIFT_ACTIONS = ['report', 'fail', 'issue', 'redeploy'] as const;
export type DriftAction = (typeof DRIFT_ACTIONS)[number];

/** What `drift` found; what it prints as JSON and keeps as drift.json. Times are ISO 8601. */
export interface DriftReport {
  formatVersion: 1;
  manifest: string;
  manifestId: string;
  environment?: string;
  cluster: PlannedCluster;
  action: DriftAction;
  /** When it was read. */
  at: string;
  durationMs: number;
  apiCalls: number;
  /** How many releases are in each state. */
  counts: Record<DriftState['state'], number>;
  releases: DriftState[];
  /** Releases in the namespaces of these that no entry of the manifest is about. */
  unmanaged: UnmanagedRelease[];
  /** What a redeploy did. */
  run?: RunResult;
}

export interface UnmanagedRelease extends ReleaseName {
  revision: number;
  status: ReleaseStatus;
  /** The id of another manifest that it is labelled with. */
  owner?: string;
}
