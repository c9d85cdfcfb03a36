import type { ReleaseName } from './release.ts';
import type { ReleaseSettings } from './settings.ts';

/** What recovering a release depends on. */
export interface RecoverableRelease extends ReleaseName {
  id: string;
  settings: Pick<ReleaseSettings, 'dryRun' | 'lockTimeout'>;
}

/** The releases of which a revision that a dead Helm left pending is to be marked failed. */
export interface RecoveryPlan {
  /** Nothing may be changed. */
  dryRun: boolean;
  releases: RecoverableRelease[];
}
