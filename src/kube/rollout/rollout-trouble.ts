import type { JsonObject } from '../../model/json.ts';
import { scalarText } from '../../util/scalar-text.ts';
import { condition, explain, mapping, mappings, numberOf, textOf } from '../fields.ts';
import { type KubeObject, nameOf } from '../object.ts';
import { podTroubles } from './pod-trouble.ts';
import { eventTime, involvedUid, type ReleaseView } from './release-view.ts';
import { neverStarted, waitingKind } from './waiting-reasons.ts';

/**
 * `invalid`: can never become well. `image`: the image cannot be pulled. `cannot-start`: a container cannot be made or started.
 * `crash`: a container ends again and again. `pods-refused`: the API server refuses pods. `chart-hook`: a Job on which Helm waits itself.
 * `unschedulable`: no node takes the pod.
 */
export type TroubleKind =
  | 'invalid'
  | 'image'
  | 'cannot-start'
  | 'crash'
  | 'pods-refused'
  | 'chart-hook'
  | 'unschedulable';

/** Something that keeps a rollout from ending well, now. */
export interface RolloutTrouble {
  /** The same for as long as it is the same trouble, though its state goes back and forth. */
  key: string;
  kind: TroubleKind;
  /** `Kind/namespace/name` */
  object: string;
  /** The state in the words of Kubernetes. */
  reason: string;
  /** One sentence without a full stop, without the object. */
  message: string;
  /** False while it may be over: a container that crashed runs again. */
  isCurrent: boolean;
  /** When the last try began that failed, in Unix milliseconds. */
  triedAt?: number;
}

/** Fewer restarts are how many programs wait for what they need. */
const TELLING_RESTARTS = 3;

/** What is wrong with the pods of a release and with what makes them. */
export function rolloutTroubles(view: ReleaseView, chartHooks: ReadonlySet<string>): RolloutTrouble[] {
  return [
    ...view.jobs.flatMap((job) => jobTrouble(job, chartHooks)),
    ...view.makers.flatMap((maker) => refusedPods(maker, view)),
    ...view.pods.flatMap(troublesOfPod),
    ...view.pods.flatMap((pod) => missingVolume(pod, view)),
  ];
}

/** What is wrong with one pod, a trouble for each container. */
export function troublesOfPod(pod: KubeObject): RolloutTrouble[] {
  const uid = pod.metadata.uid ?? '';
  const object = nameOf(pod);
  const scheduled = condition(pod.status, 'PodScheduled');
  if (scheduled?.status === 'False' && scheduled.reason === 'Unschedulable') {
    const message = `cannot be scheduled: ${textOf(scheduled.message, 'no node takes it')}`;
    return [{ key: uid, kind: 'unschedulable', object, reason: 'Unschedulable', message, isCurrent: true }];
  }
  const statuses = [
    ...mappings(pod.status, 'initContainerStatuses'),
    ...mappings(pod.status, 'containerStatuses'),
  ];
  const words = podTroubles(pod);
  return statuses.flatMap((status) => {
    const state = containerState(pod, status);
    if (state === undefined) return [];
    const container = textOf(status.name);
    const known = words.find((trouble) => trouble.container === container)?.message;
    const message = known ?? `container ${container}: ${state.reason}`;
    return [{ ...state, key: `${uid}/${container}/${state.kind}`, object, message }];
  });
}

/** What a volume is made of, in the words of the kubelet about what is not there. */
const MISSING_SOURCE =
  /(?:configmap|secret|persistentvolumeclaim) "[^"]{1,253}" not found|references non-existent (?:config|secret) key: \S{1,253}/i;

/** A pod that waits for a ConfigMap, Secret or claim that does not exist: only an event says so. */
function missingVolume(pod: KubeObject, view: ReleaseView): RolloutTrouble[] {
  const { uid = '' } = pod.metadata;
  const hasBegun = [
    ...mappings(pod.status, 'initContainerStatuses'),
    ...mappings(pod.status, 'containerStatuses'),
  ].some((status) => mapping(status, 'state').waiting === undefined);
  if (hasBegun || mapping(pod.status).phase !== 'Pending') return [];
  const last = view.events
    .filter((event) => involvedUid(event) === uid && event.reason === 'FailedMount')
    .sort((a, b) => eventTime(b) - eventTime(a))
    .map((event) => MISSING_SOURCE.exec(scalarText(event.message ?? ''))?.[0])[0];
  if (last === undefined) return [];
  const message = `a volume cannot be mounted: ${last}`;
  return [
    {
      key: `${uid}/mount`,
      kind: 'cannot-start',
      object: nameOf(pod),
      reason: 'FailedMount',
      message,
      isCurrent: true,
    },
  ];
}

type ContainerState = Pick<RolloutTrouble, 'kind' | 'reason' | 'isCurrent' | 'triedAt'>;

function containerState(pod: KubeObject, status: JsonObject): ContainerState | undefined {
  const state = mapping(status, 'state');
  const reason = textOf(mapping(state, 'waiting').reason);
  const ended = mapping(state, 'terminated');
  const last = ended.exitCode === undefined ? mapping(mapping(status, 'lastState'), 'terminated') : ended;
  const why = waitingKind(reason);
  if (why === 'image-name') return { kind: 'invalid', reason, isCurrent: true };
  if (why === 'image') return { kind: 'image', reason, isCurrent: true };
  if (why === 'start') return { kind: 'cannot-start', reason, isCurrent: true };
  const isLooping = why === 'crash';
  const lastReason = textOf(last.reason);
  if (neverStarted(lastReason)) return { kind: 'cannot-start', reason: lastReason, isCurrent: true };
  const restarts = numberOf(status.restartCount);
  // A Job counts the failures of its pods itself, and gives up when they are too many.
  const isTask = pod.metadata.ownerReferences?.some(({ kind }) => kind === 'Job') ?? false;
  const isAgain = status.ready === true && !isLooping;
  if (isTask || isAgain || last.exitCode === undefined || mapping(pod.spec).restartPolicy === 'Never') {
    return undefined;
  }
  if (restarts === 0 && ended.exitCode === undefined) return undefined;
  // An init container that has done its work.
  if (ended.exitCode === 0 && !isLooping) return undefined;
  const triedAt = Date.parse(textOf(last.startedAt));
  return {
    kind: 'crash',
    reason: 'CrashLoopBackOff',
    isCurrent: isLooping && restarts >= TELLING_RESTARTS,
    ...(!Number.isNaN(triedAt) && { triedAt }),
  };
}

/** A failed Job; Helm is given time to end by itself when it is one of the chart's hooks. */
function jobTrouble(job: KubeObject, chartHooks: ReadonlySet<string>): RolloutTrouble[] {
  const failed = ['Failed', 'FailureTarget']
    .map((type) => condition(job.status, type))
    .find((item) => item?.status === 'True');
  // Others' Jobs, such as those of an operator, may be tried again.
  if (failed === undefined || (job.metadata.ownerReferences?.length ?? 0) > 0) return [];
  const object = nameOf(job);
  const kind = chartHooks.has(object) ? 'chart-hook' : 'invalid';
  const message = `the Job failed: ${explain(failed) || 'it says no more'}`;
  return [{ key: `${job.metadata.uid}/job`, kind, object, reason: 'Failed', message, isCurrent: true }];
}

/** Pods that the API server does not accept: a ReplicaSet has a condition for it, the others only events. */
function refusedPods(maker: KubeObject, view: ReleaseView): RolloutTrouble[] {
  const message = maker.kind === 'ReplicaSet' ? refusalOf(maker, view.since) : refusalIn(maker, view);
  if (message === undefined) return [];
  return [
    {
      key: `${maker.metadata.uid}/create`,
      kind: 'pods-refused',
      object: nameOf(maker),
      reason: 'FailedCreate',
      message: `its pods are refused: ${message}`,
      isCurrent: true,
    },
  ];
}

function refusalOf({ spec = {}, status = {} }: KubeObject, since: number): string | undefined {
  const refused = condition(status, 'ReplicaFailure');
  const isRefused = refused?.status === 'True' && refused.reason === 'FailedCreate';
  if (!isRefused || numberOf(status.replicas) >= numberOf(spec.replicas, 1)) return undefined;
  return Date.parse(textOf(refused.lastTransitionTime)) >= since ? textOf(refused.message) : undefined;
}

function refusalIn(maker: KubeObject, view: ReleaseView): string | undefined {
  const last = view.events
    .filter((event) => involvedUid(event) === maker.metadata.uid && event.reason === 'FailedCreate')
    .sort((a, b) => eventTime(b) - eventTime(a))[0];
  if (last === undefined || isComplete(maker)) return undefined;
  const isOver = view.pods.some(
    ({ metadata }) =>
      metadata.ownerReferences?.some(({ uid }) => uid === maker.metadata.uid) &&
      Date.parse(metadata.creationTimestamp ?? '') >= eventTime(last),
  );
  return isOver ? undefined : scalarText(last.message ?? '');
}

/** Whether it has as many pods as it wants. */
function isComplete({ kind, spec = {}, status = {} }: KubeObject): boolean {
  if (kind === 'DaemonSet') {
    return numberOf(status.currentNumberScheduled) >= numberOf(status.desiredNumberScheduled, 1);
  }
  if (kind === 'Job') return condition(status, 'Complete')?.status === 'True';
  return numberOf(status.replicas) >= numberOf(spec.replicas, 1);
}
