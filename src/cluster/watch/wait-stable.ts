import { mapping } from '../../kube/fields.ts';
import { type KubeObject, nameOf } from '../../kube/object.ts';
import { isOwned } from '../../kube/owners.ts';
import { mayOwnPods } from '../../kube/readiness/readiness.ts';
import { restartCounts, type Stability, stability } from '../../kube/rollout/stability.ts';
import { workloadKind } from '../../kube/workload-kinds.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { Clock } from '../../system/clock.ts';
import { counted } from '../../util/counted.ts';
import type { ClusterReader } from '../contract.ts';
import { getAll } from '../objects/get-all.ts';
import { findOwned, runningNamespaces } from '../objects/owned-objects.ts';
import { podQueries } from '../objects/pod-queries.ts';
import { watchUntil } from './watch-until.ts';

export interface StableOptions {
  reader: ClusterReader;
  clock: Clock;
  /** Objects of a release; those that own no long-running pods are ignored. Those of operators may own some. */
  refs: ObjectRef[];
  /** How long a container without a readiness probe must have been running; those that have been already are not waited for. */
  settleMs: number;
  signal: AbortSignal;
}

const LOG_LINES = 20;

/**
 * Watches the pods whose containers have no readiness probe: "started" is all that Kubernetes knows of them, so one that
 * crashes at once looks ready. Failure `not-ready` names pod, container and exit code, with its last lines of log.
 */
export async function waitStable(options: StableOptions): Promise<Result<undefined>> {
  const { reader, clock, settleMs, signal } = options;
  const refs = options.refs.filter((ref) => workloadKind(ref.kind)?.goesOn || mayOwnPods(ref));
  if (refs.length === 0 || settleMs === 0) return ok();
  const owners = await ownersOfPods(reader, refs, signal);
  if (!owners.ok) return owners;
  const { own, all, objects } = owners.value;
  // An operator's object that runs nothing needs no right to read pods.
  if (all.size === own.size && !refs.some(({ kind }) => workloadKind(kind)?.goesOn)) return ok();
  const isOurs = (pod: KubeObject) => own.has(pod.metadata.uid ?? '') || (goesOn(pod) && isOwned(pod, all));

  const restartsBefore = new Map<string, Map<string, number>>();
  const judge = (pod: KubeObject): Stability => {
    const uid = pod.metadata.uid ?? '';
    const before = restartsBefore.get(uid) ?? restartCounts(pod);
    restartsBefore.set(uid, before);
    return stability(pod, { now: reader.serverTime(), settleMs, restartsBefore: before });
  };

  const queries = runningNamespaces(refs).flatMap((namespace) =>
    podQueries(
      objects.filter(({ metadata }) => metadata.namespace === namespace),
      namespace,
    ),
  );
  let remainingMs = 0;
  for (const query of queries) {
    const pods = await reader.list(query, { signal });
    if (!pods.ok) return pods;
    for (const pod of pods.value.filter(isOurs)) {
      const seen = judge(pod);
      if (seen.crash !== undefined) return fail(await crashFailure(reader, pod, seen.crash));
      remainingMs = Math.max(remainingMs, seen.remainingMs);
    }
  }
  if (remainingMs === 0) return ok();

  let crashed: { pod: KubeObject; crash: NonNullable<Stability['crash']> } | undefined;
  const end = await watchUntil({
    reader,
    clock,
    queries,
    timeoutMs: remainingMs,
    signal,
    what: `watch the pods for ${settleMs / 1_000} s`,
    onEvent({ type, object }) {
      if (object === undefined || type === 'DELETED' || !isOurs(object)) return false;
      const { crash } = judge(object);
      if (crash !== undefined) crashed = { pod: object, crash };
      return crash !== undefined;
    },
  });
  if (crashed !== undefined) return fail(await crashFailure(reader, crashed.pod, crashed.crash));
  return end.kind === 'failed' ? fail(end.failure) : ok();
}

/** Uids of the objects, and with them of all that stands between them and their pods. */
async function ownersOfPods(
  reader: ClusterReader,
  refs: ObjectRef[],
  signal: AbortSignal,
): Promise<Result<{ own: Set<string>; all: Set<string>; objects: KubeObject[] }>> {
  const found = await getAll(reader, refs, { signal });
  if (!found.ok) return found;
  const objects = found.value.filter((object) => object !== undefined);
  const own = new Set(objects.flatMap(({ metadata }) => metadata.uid ?? []));
  const owned = await findOwned(reader, own, runningNamespaces(refs), { signal });
  if (!owned.ok) return owned;
  return ok({
    own,
    objects,
    all: new Set([...own, ...owned.value.objects.flatMap(({ metadata }) => metadata.uid ?? [])]),
  });
}

/** The pods of an operator's Jobs may end, and fail before a second try succeeds. */
function goesOn(pod: KubeObject): boolean {
  return (mapping(pod.spec).restartPolicy ?? 'Always') === 'Always';
}

async function crashFailure(
  reader: ClusterReader,
  pod: KubeObject,
  { container, message, restarts }: NonNullable<Stability['crash']>,
): Promise<Failure> {
  const { namespace = '', name } = pod.metadata;
  const query = { container, tailLines: LOG_LINES };
  const ended = await reader.log({ namespace, name }, { ...query, previous: true });
  const log = ended.ok && ended.value ? ended : await reader.log({ namespace, name }, query);
  const lines = log.ok
    ? (log.value ?? '')
        .trimEnd()
        .split('\n')
        .filter((line) => line !== '')
    : [];
  const times = counted(restarts, 'restart');
  return {
    reason: 'not-ready',
    message: `${nameOf(pod)} does not stay up: container ${container}: ${message}, ${times}`,
    remedy: 'Read the log of that container. A readiness probe would have kept it from looking ready.',
    object: nameOf(pod),
    ...(lines.length > 0 && { details: lines }),
  };
}
