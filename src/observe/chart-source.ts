import type { HelmReader } from '../helm/contract.ts';
import type { RetrySettings } from '../model/plan.ts';
import type { Result } from '../model/result.ts';
import type { Clock } from '../system/clock.ts';

/** Where a chart comes from, as the manifest says it. */
export type ChartReference =
  /** `path` is absolute; `source` is what the user wrote. */
  | { kind: 'local'; path: string; source: string }
  | { kind: 'oci'; reference: string; version?: string }
  | { kind: 'repository'; url: string; name: string; version?: string };

/** A chart that Helm can deploy as it stands. */
export interface ResolvedChart {
  /** Absolute; the user's own folder or archive, or a copy in the stage. */
  path: string;
  name: string;
  version: string;
  appVersion?: string;
  /** As the user wrote it. */
  source: string;
  /** Dependencies that were missing and were fetched into the staged copy. */
  fetchedDependencies: string[];
}

export interface ChartSourceDeps {
  helm: HelmReader;
  clock: Clock;
  signal: AbortSignal;
  /** Milliseconds for one Helm process. */
  timeoutMs: number;
  retry: RetrySettings;
  /** Folder of the release in the stage. */
  folder: string;
}

/** Finds or pulls a chart and makes its dependencies complete; the user's checkout is never written to. */
export async function resolveChart(
  _reference: ChartReference,
  _deps: ChartSourceDeps,
): Promise<Result<ResolvedChart>> {
  throw new Error('not written yet');
}
