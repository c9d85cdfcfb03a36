import { mapping, textOf } from '../../../src/kube/fields.ts';
import type { KubeObject } from '../../../src/kube/object.ts';
import type { JsonObject } from '../../../src/model/json.ts';

/** The status that controllers and kubelets would give an object in the end; undefined: what it says of itself stays. */
export function statusOf(object: KubeObject): JsonObject | undefined {
  const template = mapping(mapping(object.spec).template);
  const fate = textOf(mapping(mapping(template.metadata).annotations)['simulate/as']);
  const isGood = fate === '' || fate === 'ready';
  switch (object.kind) {
    case 'Deployment':
    case 'StatefulSet':
      return replicasOf(object, isGood);
    case 'DaemonSet':
      return { ...observed(object), desiredNumberScheduled: 0, numberReady: 0, updatedNumberScheduled: 0 };
    case 'Job':
      return jobStatus(fate);
    case 'CustomResourceDefinition':
      return { conditions: [condition('Established', true), condition('NamesAccepted', true)] };
    default:
      return undefined;
  }
}

const observed = ({ metadata }: KubeObject) => ({ observedGeneration: metadata.generation ?? 1 });

function replicasOf(object: KubeObject, isGood: boolean): JsonObject {
  const replicas = Number(mapping(object.spec).replicas ?? 1);
  const ready = isGood ? replicas : 0;
  return {
    ...observed(object),
    ...{ replicas, updatedReplicas: replicas, readyReplicas: ready, availableReplicas: ready },
    ...(isGood ? {} : { unavailableReplicas: replicas }),
    conditions: [condition('Available', isGood), condition('Progressing', true)],
  };
}

function jobStatus(fate: string): JsonObject {
  if (fate === 'never-ready') return { active: 1 };
  if (fate !== 'fail') return { succeeded: 1, conditions: [condition('Complete', true)] };
  return {
    failed: 1,
    conditions: [
      {
        ...condition('Failed', true),
        reason: 'BackoffLimitExceeded',
        message: 'Job has reached the specified backoff limit',
      },
    ],
  };
}

const condition = (type: string, isTrue: boolean) => ({ type, status: isTrue ? 'True' : 'False' });
