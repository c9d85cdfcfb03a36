import type { Location } from '../location.ts';
import type { InputParts } from '../release/mark-details.ts';
import type { ReleaseName, ReleaseStatus } from '../release/release.ts';
import type { Failure } from '../result/failure.ts';
import type { ReleaseSettings } from '../settings.ts';
import { type BuiltInStep, type RunStep, stepOf } from './built-in-step.ts';
import type { InputChange } from './input-change.ts';
import { type Action, deploys, type Operation } from './operation.ts';
import { type Phase, RUN_PHASES, type RunPhase } from './phase.ts';
import type { PlannedDrift } from './planned-drift.ts';

/**
 * What would happen: plain serialisable data without secrets, decided before anything changes and executed as it stands.
 * Files and values that belong to it are in the stage, under the same release ids and hook ids.
 */
export interface Plan {
  formatVersion: 2;
  command: PlanCommand;
  /** Path of the manifest, relative to the workspace. */
  manifest: string;
  manifestId: string;
  environment?: string;
  cluster: PlannedCluster;
  tools: PlannedTools;
  /** Nothing may be changed, for the whole run. */
  dryRun: boolean;
  /** What is done around all releases. */
  runPhases: Record<RunPhase, PlannedRunPhase>;
  /** Releases of this manifest that are no part of it any more and are not destroyed. */
  orphans?: Orphan[];
  /** In the order in which they start: every release stands after those it needs. */
  releases: PlannedRelease[];
}

/** A release that is labelled with this manifest and that no entry of it is about. */
export interface Orphan extends ReleaseName {
  revision: number;
  status: ReleaseStatus;
  /** Half a sentence: `no entry of the manifest is about it any more`. */
  why: string;
  /** Why it is not even destroyed when that is asked for. */
  kept?: string;
}

/** What a plan was made for. */
export type PlanCommand = (typeof PLAN_COMMANDS)[number];
export const PLAN_COMMANDS = [
  'deploy',
  'destroy',
  'rollback',
  'drift',
  'recover',
  'preview',
  'preview-teardown',
] as const;

/** Versions. */
export interface PlannedTools {
  /** Absent when nothing in the plan needs Helm. */
  helm?: string;
  kubectl: string;
}

export interface PlannedCluster {
  server: string;
  context: string;
  /** UID of the kube-system namespace: what makes a cluster itself; its address where the account may not read that. */
  uid: string;
  /** `v1.36.3` */
  version: string;
}

export interface PlannedRelease extends ReleaseName {
  id: string;
  /** Where the chart entry stands in the manifest; absent for a release that was found in the cluster alone. */
  location?: Location;
  action: Action;
  operation: Operation;
  /** Why this operation: half a sentence, e.g. `inputs changed since revision 3`. */
  why: string;
  chart?: PlannedChart;
  installed?: InstalledRelease;
  /** The newest revisions, when they failed or were killed. */
  unfinished?: UnfinishedRevisions;
  /** Of an install or upgrade: where a failure goes back to, as far as that is known before; absent when nothing would be rolled back. */
  fallback?: Fallback;
  /** 40 hex digits over everything that goes into the release; undefined when it is not deployed or cannot be read. */
  digest?: string;
  /** What of the inputs is not as the newest revision had it, as far as that is known. */
  inputChanges?: InputChange[];
  /** Eight digits each of what Helm does not store of the inputs. */
  parts?: InputParts;
  /** Of a restore: what it repairs. */
  drift?: PlannedDrift;
  /** What already went wrong while this release was observed; its checkPrerequisites phase fails with it. */
  blocked?: Failure;
  /** Why nothing of the whole run may be performed: destroying it would take what must stay. */
  refused?: Failure;
  needs: string[];
  /** The id of the selected release that needs it, when it was not selected itself. */
  addedFor?: string;
  settings: ReleaseSettings;
  /** Before the first phase. */
  opening: BuiltInStep[];
  phases: Record<Phase, PlannedPhase>;
  /** After the last phase, when all went well. */
  closing: BuiltInStep[];
}

export interface PlannedChart {
  name: string;
  version: string;
  appVersion?: string;
  /** As the user wrote it: `charts/api`, `oci://ghcr.io/org/charts/api`. */
  source: string;
  /** What is odd about it, and deployed as it is. */
  warnings?: string[];
}

/** What was observed of the release when the decision was made. */
export interface InstalledRelease {
  revision: number;
  /** Of the Secret that holds it: tells it from one that was stored later under the same number. */
  uid: string;
  status: ReleaseStatus;
  /** The highest `deployed` revision. */
  deployedRevision?: number;
  chartName?: string;
  chartVersion?: string;
}

export interface Fallback {
  /** `absent`: uninstalled again; `stays`: the failed revision stays. */
  to: number | 'absent' | 'stays';
  /** No run has stored that revision: only when it is exactly what is live, else the failed one stays. */
  ifLive?: true;
}

/** What revisions that failed or were killed have left is cleaned up by the operation. */
export interface UnfinishedRevisions {
  /** Those after the deployed one, oldest first; all of them when nothing is deployed. */
  revisions: number[];
  /** The deployed revision, to which the release is brought back before it is upgraded. */
  backTo?: number;
  /** The deployed revision when nobody knows who stored it: the release is not brought back to that. */
  notBackTo?: number;
}

/** The steps come first, then the hooks. */
export interface PlannedPhase {
  /** None when hooks replace them (`exec` hooks do). */
  steps: BuiltInStep[];
  hooks: PlannedHook[];
}

export interface PlannedRunPhase {
  steps: RunStep[];
  hooks: PlannedHook[];
}

/** The steps around all releases, in order. */
export function runSteps({ runPhases }: Pick<Plan, 'runPhases'>): RunStep[] {
  return RUN_PHASES.flatMap((phase) => runPhases[phase].steps);
}

/** The public part of a hook; its definition, which may hold secrets, is in the stage under the same `id`. */
export interface PlannedHook {
  /** `<release id>/<phase>/<index>`, or `run/<run phase>/<index>`. */
  id: string;
  name: string;
  kind: string;
  /** One line that says what it does, from the hook kind. */
  summary: string;
  /** Its `if`: a condition that is asked right before it, as a clause after "if". */
  condition?: string;
  location: Location;
}

/** A namespace that a plan makes because it does not exist. */
export interface NewNamespace {
  name: string;
  /** An existing one that is spelt nearly the same. */
  meant?: string;
}

/** The namespaces that a plan makes, each once. */
export function newNamespacesOf({ releases }: Pick<Plan, 'releases'>): NewNamespace[] {
  const steps = releases.flatMap(({ opening }) => stepOf(opening, 'create-namespace') ?? []);
  const made = steps.filter(({ isNew }) => isNew);
  return [...new Map(made.map((step) => [step.namespace, step])).values()].map(({ namespace, meant }) => ({
    name: namespace,
    ...(meant !== undefined && { meant }),
  }));
}

/** The part that is left when the operation itself has nothing to do: its hooks, or the mark alone. */
export function onlyPart({
  operation,
  phases,
}: Pick<PlannedRelease, 'operation' | 'phases'>): 'hooks' | 'mark' | undefined {
  const { steps, hooks } = phases.exec;
  if (!deploys(operation) || steps.length > 0 || hooks.length > 0) return undefined;
  return Object.values(phases).some((phase) => phase.hooks.length > 0) ? 'hooks' : 'mark';
}
