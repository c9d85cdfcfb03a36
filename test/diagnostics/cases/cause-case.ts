import type { Evidence } from '../../../src/diagnostics/evidence.ts';
import type { KubeObject } from '../../../src/kube/object.ts';
import type { CauseCode } from '../../../src/model/cause-table.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { evidenceOf } from '../evidence.ts';
import { eventOf, objectOf } from '../objects.ts';

/** What the evidence of a failed release looks like, and the first cause that it must lead to. */
export interface CauseCase {
  what: string;
  evidence: Evidence;
  code: CauseCode;
  /** Stand in the message, in any order. */
  says: (string | RegExp)[];
}

/** An event: reason, message, and the container that it is about. */
export type Said = [reason: string, message: string, container?: string];

/** One pod that is not well, in the words of the cluster. */
export interface BrokenPod {
  owner?: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'Job' | 'Pod';
  /** Spec and status of the container `app`. */
  container?: JsonObject;
  status?: JsonObject;
  /** The same of an init container `migrate`. */
  initContainer?: JsonObject;
  initStatus?: JsonObject;
  spec?: JsonObject;
  podStatus?: JsonObject;
  /** Annotations of its owner. */
  annotations?: Record<string, string>;
  ownerStatus?: JsonObject;
  events?: Said[];
  /** The log of `app`, or of `migrate` when there is one. */
  log?: string[];
}

const IMAGE = 'ghcr.io/x/api:1.2';

/** Evidence of a release whose `api` has one pod that is not well. */
export function broken(given: BrokenPod, more: Partial<Evidence> = {}): Evidence {
  const { owner = 'Deployment', annotations, ownerStatus = { observedGeneration: 1 } } = given;
  const top = objectOf(owner, 'api', annotations && { annotations }, {
    spec: { replicas: 1 },
    status: ownerStatus,
  });
  const set = owner === 'Deployment' ? objectOf('ReplicaSet', 'api-5d8', { owner: top }) : top;
  const pod = podOf(given, owner === 'Pod' ? undefined : set);
  const name = pod.metadata.name;
  const container = given.initContainer ? 'migrate' : 'app';
  const events = (given.events ?? []).map(([reason, message, about], second) => {
    const fieldPath = about === undefined ? undefined : { fieldPath: `spec.containers{${about}}` };
    return eventOf({ kind: 'Pod', name, uid: `Pod-${name}`, ...fieldPath }, second, { reason, message });
  });
  return evidenceOf({
    objects: owner === 'Pod' ? [] : owner === 'Deployment' ? [top, set] : [top],
    pods: [pod],
    events,
    logs: given.log ? [{ pod: name, container, previous: true, lines: given.log }] : [],
    ...more,
  });
}

function podOf(
  { spec, podStatus, annotations, ...given }: BrokenPod,
  owner: KubeObject | undefined,
): KubeObject {
  const { initContainer, initStatus, container, status } = given;
  const metadata = owner ? { owner } : { ...(annotations && { annotations }) };
  return objectOf('Pod', owner ? 'api-5d8-x7k2p' : 'api', metadata, {
    spec: {
      containers: [{ name: 'app', image: IMAGE, ...container }],
      ...(initContainer && { initContainers: [{ name: 'migrate', image: IMAGE, ...initContainer }] }),
      ...spec,
    },
    status: {
      phase: 'Pending',
      conditions: [{ type: 'Ready', status: 'False' }],
      containerStatuses: [{ name: 'app', ready: false, restartCount: 0, ...(status ?? CREATING) }],
      ...(initStatus && { initContainerStatuses: [{ name: 'migrate', restartCount: 0, ...initStatus }] }),
      ...podStatus,
    },
  });
}

/** States of a container. */
export const CREATING = { state: { waiting: { reason: 'ContainerCreating' } } };
export const RUNNING = { ready: false, state: { running: { startedAt: '2026-01-01T00:00:00Z' } } };

export function waiting(reason: string, message = ''): JsonObject {
  return { state: { waiting: { reason, message } } };
}

/** In a crash loop. */
export function looping(exitCode: number, more: JsonObject = {}): JsonObject {
  return {
    restartCount: 3,
    state: {
      waiting: { reason: 'CrashLoopBackOff', message: 'back-off 40s restarting failed container=app' },
    },
    lastState: { terminated: { exitCode, reason: exitCode === 0 ? 'Completed' : 'Error', ...more } },
  };
}

export function ended(exitCode: number, more: JsonObject = {}): JsonObject {
  return { state: { terminated: { exitCode, reason: 'Error', ...more } } };
}

/** A pod that the scheduler keeps. */
export function unscheduled(message: string, reason = 'Unschedulable'): JsonObject {
  const conditions = [{ type: 'PodScheduled', status: 'False', reason, message }];
  return { phase: 'Pending', conditions, containerStatuses: [] };
}

/** Evidence of a release that Helm or the API server refused. */
export function refused(failure: Partial<Evidence['failure']>, more: Partial<Evidence> = {}): Evidence {
  return evidenceOf({ failure: { reason: 'helm', message: '', ...failure }, ...more });
}
