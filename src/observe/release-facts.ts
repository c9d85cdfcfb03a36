import type { HelmReader, HelmTool, ReleaseStore } from '../helm/contract.ts';
import type { ClusterReader } from '../cluster/contract.ts';
import type { ChartEntry, Manifest } from '../manifest/manifest.ts';
import type { Failure } from '../model/failure.ts';
import type { PlannedChart } from '../model/plan.ts';
import { newest, type ObservedRelease } from '../model/release.ts';
import type { Clock } from '../system/clock.ts';
import type { Stage } from './stage.ts';

/** Everything that was found out about one chart entry: what the plan is made from. */
export interface ReleaseFacts {
  observed: ObservedRelease;
  chart?: PlannedChart;
  /** 40 hex digits over the inputs; undefined when it cannot be known, with the reason in `digestNote`. */
  digest?: string;
  digestNote?: string;
  /** Of the deployed revision, else of the newest. */
  installedChart?: { name: string; version: string };
  /** The render equals the stored resources although another tool made the release. */
  sameAsStored?: boolean;
  /** The first thing that could not be read. */
  failure?: Failure;
}
