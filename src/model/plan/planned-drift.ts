import type { ReleaseChanges } from './release-changes.ts';

/** Drift that an operation repairs, or that stops it. */
export interface PlannedDrift {
  /** The deployed revision. */
  revision: number;
  /** `Service/web/api is missing, Deployment/web/api changed` */
  summary: string;
  /** The same for the same fields of the same objects, whatever their values: 16 hex digits. */
  signature: string;
  /** What repairing it changes: from what is live to what is stored. */
  changes: ReleaseChanges;
  /** The objects that say by now that they belong to other releases. */
  takenAway?: TakenAway[];
}

/** An object of a release that another release has taken over. */
export interface TakenAway {
  /** `Kind/namespace/name` */
  object: string;
  /** `namespace/name` of the release that it says it belongs to. */
  by: string;
}
