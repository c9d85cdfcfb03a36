import type { JsonObject } from '../../../model/json.ts';
import { condition, explain, mapping, numberOf } from '../../fields.ts';
import type { Readiness, ReadinessRule } from '../readiness-rule.ts';

const UNSEEN: Readiness = { state: 'progressing', message: 'its controller has not seen it yet' };

export const deployment: ReadinessRule = ({ spec = {}, status = {} }) => {
  if (spec.paused === true) return { state: 'ready', message: 'is paused' };
  if (status.observedGeneration === undefined) return UNSEEN;
  const progressing = condition(status, 'Progressing');
  if (progressing?.reason === 'ProgressDeadlineExceeded') {
    return { state: 'failed', message: explain(progressing) };
  }
  const wanted = numberOf(spec.replicas, 1);
  const total = numberOf(status.replicas);
  const updated = numberOf(status.updatedReplicas);
  const available = numberOf(status.availableReplicas);
  if (updated < wanted) return counted(updated, wanted, 'are updated');
  if (total > updated) {
    const old = total - updated;
    const message = old === 1 ? '1 old replica is still there' : `${old} old replicas are still there`;
    return { state: 'progressing', message };
  }
  if (available < wanted) return counted(available, wanted, 'are available');
  return tooMany(status, wanted) ?? counted(available, wanted, 'are available', 'ready');
};

export const statefulSet: ReadinessRule = ({ spec = {}, status = {} }) => {
  if (status.observedGeneration === undefined) return UNSEEN;
  const wanted = numberOf(spec.replicas, 1);
  const ready = numberOf(status.readyReplicas);
  const updated = numberOf(status.updatedReplicas);
  const toUpdate = wanted - podsThatStayOld(spec);
  if (updated < toUpdate) return counted(updated, toUpdate, 'are updated');
  if (ready < wanted) return counted(ready, wanted, 'are ready');
  // A pod that is ready counts as available once it has been so for `minReadySeconds`.
  const available = numberOf(spec.minReadySeconds) > 0 ? numberOf(status.availableReplicas) : ready;
  if (available < wanted) return counted(available, wanted, 'are available');
  const surplus = tooMany(status, wanted);
  if (surplus !== undefined) return surplus;
  const mixed = status.currentRevision !== status.updateRevision;
  if (mixed && toUpdate === wanted && wanted > 0) {
    return { state: 'progressing', message: 'its update is not finished yet' };
  }
  return counted(ready, wanted, 'are ready', 'ready');
};

/**
 * How many pods the rolling update of a StatefulSet leaves as they are: with OnDelete they stay old until somebody deletes them, and
 * below a partition they stay old on purpose. Of a DaemonSet, whose spec says no number, 1 stands for all.
 */
export function podsThatStayOld(spec: JsonObject): number {
  const { type, rollingUpdate } = mapping(spec, 'updateStrategy');
  const wanted = numberOf(spec.replicas, 1);
  return type === 'OnDelete' ? wanted : Math.min(wanted, numberOf(mapping(rollingUpdate).partition));
}

export const daemonSet: ReadinessRule = ({ spec = {}, status = {} }) => {
  if (status.observedGeneration === undefined) return UNSEEN;
  const onDelete = mapping(spec, 'updateStrategy').type === 'OnDelete';
  const wanted = numberOf(status.desiredNumberScheduled);
  const updated = numberOf(status.updatedNumberScheduled);
  const available = numberOf(status.numberAvailable);
  if (!onDelete && updated < wanted) return counted(updated, wanted, 'are updated');
  if (available < wanted) return counted(available, wanted, 'are available');
  return counted(available, wanted, 'are available', 'ready');
};

export const replicaSet: ReadinessRule = ({ spec = {}, status = {} }) => {
  if (status.observedGeneration === undefined) return UNSEEN;
  const refused = condition(status, 'ReplicaFailure');
  if (refused?.status === 'True') return { state: 'progressing', message: explain(refused) };
  const wanted = numberOf(spec.replicas, 1);
  const available = numberOf(status.availableReplicas);
  if (available < wanted) return counted(available, wanted, 'are available');
  return tooMany(status, wanted) ?? counted(available, wanted, 'are available', 'ready');
};

/** After a scale down, until the last pod too many is gone. */
function tooMany(status: JsonObject, wanted: number): Readiness | undefined {
  const surplus = numberOf(status.replicas) - wanted;
  return surplus > 0
    ? { state: 'progressing', message: `${surplus} more replicas than wanted are still there` }
    : undefined;
}

function counted(
  count: number,
  wanted: number,
  what: string,
  state: Readiness['state'] = 'progressing',
): Readiness {
  return { state, message: `${count} of ${wanted} replicas ${what}` };
}
