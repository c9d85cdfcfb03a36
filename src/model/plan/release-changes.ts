import type { ObjectDrift } from '../release/object-drift.ts';

/**
 * What performing a planned release would change in its rendered resources, compared with what the release stores, and with
 * what is live where somebody has changed it by hand. Objects are
 * named as `Kind/namespace/name`; secrets are masked. What would be deleted depends on the cluster, and is told by itself.
 */
export interface ReleaseChanges {
  created: string[];
  changed: string[];
  /** Objects that the chart no longer has. */
  dropped: string[];
  /** How many changes of labels and annotations that only follow the chart's version the diff names and does not show. */
  folded: number;
  /** Objects that are not live as the deployed revision stores them. What others have added there and the diff does not name stays. */
  byHand?: ObjectDrift[];
  /** Unified diff of YAML, a file for each object; bounded, and then it says what was left out. */
  diff: string;
}
