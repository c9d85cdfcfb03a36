import { condition, explain, mapping, textOf } from '../../kube/fields.ts';
import { type KubeObject, nameOf } from '../../kube/object.ts';
import { isCustom, readiness } from '../../kube/readiness/readiness.ts';
import type { CauseCode } from '../../model/cause-table.ts';
import { formatRef } from '../../model/object-ref.ts';
import type { Failure } from '../../model/result/failure.ts';
import { shorten } from '../../util/shorten.ts';
import type { CauseRule } from './cause-rule.ts';
import { found } from './found.ts';

/** How a wait says that an object is not there. */
const GONE = /NotFound|not found|not exist/i;

/** Objects without pods that are not what they should be: CRDs, custom resources, Services, namespaces, things half deleted. */
export const resources: CauseRule = ({ objects, pods, evidence, failure }) => [
  ...objects.flatMap(namespace),
  ...objects.flatMap(definition),
  ...[...objects, ...pods.map(({ pod }) => pod)].flatMap(held),
  ...objects.flatMap(custom),
  ...objects.flatMap(loadBalancer),
  ...absent(evidence.absent, failure),
];

function namespace(object: KubeObject): Failure[] {
  if (object.kind !== 'Namespace' || mapping(object.status).phase !== 'Terminating') return [];
  const why = [
    'NamespaceFinalizersRemaining',
    'NamespaceContentRemaining',
    'NamespaceDeletionContentFailure',
    'NamespaceDeletionDiscoveryFailure',
  ]
    .map((type) => condition(object.status, type))
    .find((item) => item?.status === 'True');
  return one('namespace-terminating', object, `is being deleted${why ? `: ${textOf(why.message)}` : ''}`);
}

function definition(object: KubeObject): Failure[] {
  if (object.kind !== 'CustomResourceDefinition' || object.status === undefined) return [];
  const wrong = ['NamesAccepted', 'Established']
    .map((type) => condition(object.status, type))
    .find((item) => item?.status === 'False');
  return wrong === undefined
    ? []
    : one('crd-not-established', object, `is not established: ${explain(wrong)}`);
}

function held(object: KubeObject): Failure[] {
  const { deletionTimestamp, finalizers } = object.metadata;
  if (deletionTimestamp === undefined || !Array.isArray(finalizers) || object.kind === 'Namespace') return [];
  const holding = finalizers.filter((name) => name !== 'foregroundDeletion');
  return holding.length === 0
    ? []
    : one('finalizer-blocks', object, `is being deleted but held by finalizer ${holding.join(', ')}`);
}

function custom(object: KubeObject): Failure[] {
  const isApi = object.kind === 'APIService';
  if (object.metadata.deletionTimestamp !== undefined) return [];
  if (isApi ? object.status === undefined : !isCustom(object.apiVersion)) return [];
  // Of metadata alone nothing can be said.
  if (object.spec === undefined && object.status === undefined) return [];
  const { state, message } = readiness(object, { waitForJobs: true });
  return state === 'ready' ? [] : one('custom-resource-not-ready', object, `is not ready: ${message}`);
}

function loadBalancer(object: KubeObject): Failure[] {
  if (object.kind !== 'Service' || object.status === undefined || object.apiVersion !== 'v1') return [];
  const { state, message } = readiness(object, { waitForJobs: true });
  return state === 'ready' ? [] : one('load-balancer-pending', object, message);
}

/** What Helm did not come to is absent too, so only what the failure speaks of counts. */
function absent(refs: unknown, { message }: Failure): Failure[] {
  if (!Array.isArray(refs) || !GONE.test(message)) return [];
  return refs
    .filter(
      (ref) => typeof ref?.kind === 'string' && typeof ref?.name === 'string' && message.includes(ref.name),
    )
    .map((ref) =>
      found('object-missing', {
        message: `${formatRef(ref).replace('/', ' ')} of the chart does not exist`,
        object: formatRef(ref),
      }),
    );
}

function one(code: CauseCode, object: KubeObject, says: string): Failure[] {
  return [
    found(code, {
      message: `${nameOf(object).replace('/', ' ')} ${shorten(says, 400)}`,
      object: nameOf(object),
    }),
  ];
}
