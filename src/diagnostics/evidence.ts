import type { KubeObject } from '../kube/object.ts';
import type { ObjectRef } from '../model/object-ref.ts';
import type { MainPhase } from '../model/plan/phase.ts';
import type { ReleaseName, RevisionRecord } from '../model/release/release.ts';
import type { Failure } from '../model/result/failure.ts';

/**
 * What the cluster says about a release that failed, read before anything else touches it. Raw: full objects, nothing is
 * redacted yet. Lists are empty, never absent, when there is nothing or it could not be read; `missing` says which.
 */
export interface Evidence {
  release: ReleaseName;
  phase: MainPhase;
  /** Why the phase failed, as the phase itself said it. */
  failure: Failure;
  /** Rendered resources of the failed revision, with their namespaces; empty when Helm stored none. */
  rendered: KubeObject[];
  /** The same of the chart's own hooks. */
  chartHooks: KubeObject[];
  /** The revision that failed, as far as Helm stored it, and the one that was deployed before it. */
  revisions: { failed?: RenderedRevision; before?: RenderedRevision };
  /**
   * Live objects of the release, of its chart hooks and of what they own, the namespace, and what the failure names; without
   * the pods and the contents of ConfigMaps and Secrets. Workloads that others own (ReplicaSets, ...) are there as metadata.
   */
  objects: KubeObject[];
  /** Those of them, by name, that a rule of the manifest calls ready. */
  readyByRule?: string[];
  /** Rendered resources, without chart hooks, that do not exist. */
  absent: ObjectRef[];
  /** Pods that they own, at any depth. */
  pods: KubeObject[];
  /** Warnings about all of these, why containers were killed and what happened to claims; oldest first. */
  events: KubeObject[];
  /** Of containers that are not well. */
  logs: ContainerLog[];
  /** The nodes that the pods name, and all nodes when a pod cannot be scheduled. */
  nodes: KubeObject[];
  /** The newest revisions, oldest first. */
  history: RevisionRecord[];
  /** What could not be read, and why: half a sentence each. */
  missing: string[];
}

/** What one stored revision would have the cluster contain. */
export interface RenderedRevision {
  revision: number;
  chartVersion: string;
  /** With their namespaces. */
  rendered: KubeObject[];
}

/** The last lines of one container. */
export interface ContainerLog {
  pod: string;
  container: string;
  /** Of the container before the last restart. */
  previous: boolean;
  lines: string[];
}
