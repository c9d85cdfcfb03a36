import type { Cause } from './cause-row.ts';

/** What the API server refuses, and objects that are not as they should be. */
export const OBJECT_CAUSES = {
  'quota-exceeded': {
    title: 'A ResourceQuota is used up',
    meaning:
      'The namespace may not have more of what the object asks for, or the object must say how much it asks.',
    evidence: 'The refusal of the API server, or the event `FailedCreate`.',
    remedy: 'Ask for less, or raise the ResourceQuota of the namespace.',
  },
  'limit-range': {
    title: 'A LimitRange forbids the resources of the pod',
    meaning: 'Requests or limits are outside of what the namespace allows for one pod or container.',
    evidence: 'The refusal of the API server, or the event `FailedCreate`.',
    remedy: 'Bring the resources within the LimitRange that is named, or change it.',
  },
  'pod-security': {
    title: 'The PodSecurity level of the namespace forbids the pod',
    meaning: 'The security context of the pod allows more than the level of the namespace does.',
    evidence: 'The refusal of the API server, or the event `FailedCreate`.',
    remedy: 'Set the security context as it says, or lower the label `pod-security.kubernetes.io/enforce`.',
  },
  'webhook-denied': {
    title: 'An admission webhook or policy refuses an object',
    meaning: 'A policy of the cluster does not accept the object as it is.',
    evidence:
      'The refusal of the API server, or the event `FailedCreate`, with the name of the webhook or policy.',
    remedy: "Change the object as the policy's message says, or ask who owns the policy.",
  },
  'webhook-unreachable': {
    title: 'An admission webhook cannot be reached',
    meaning:
      'The API server must ask a webhook about the object, and it does not answer: its pods, service or certificate.',
    evidence: 'The refusal of the API server ("failed calling webhook"), or the event `FailedCreate`.',
    remedy:
      'Check the pods and the certificate behind the webhook; delete its configuration when it is gone for good.',
  },
  'immutable-field': {
    title: 'A field that cannot be changed was changed',
    meaning:
      'Kubernetes does not change this field of an existing object, such as the selector of a Deployment.',
    evidence: 'The refusal of the API server.',
    remedy:
      'The object must be made anew: delete it first, or set `reinstallBelow` to the new chart version.',
  },
  'invalid-object': {
    title: 'The API server refuses an object as invalid',
    meaning: 'A rendered object breaks the rules of its kind.',
    evidence: 'The refusal of the API server, with the field.',
    remedy: 'Change the values or the template so that the field that is named is valid.',
  },
  'kind-missing': {
    title: 'The cluster does not serve a kind that the chart uses',
    meaning: 'The CRD is not installed, or the API version was removed from this version of Kubernetes.',
    evidence: 'The message of Helm ("no matches for kind") or of the API server.',
    remedy:
      'Install the CRD first, with `crds` or by a chart in `needs`; check that the API version is served.',
  },
  'rendered-twice': {
    title: 'An object is rendered twice',
    meaning:
      'Two templates of the chart, or one that is included twice, make an object of the same kind and name.',
    evidence: 'The rendered resources.',
    remedy: 'Rename one of them, or render only one.',
  },
  'object-missing': {
    title: 'An object that is needed does not exist',
    meaning: 'Something that was there or should be there is not: it was deleted meanwhile, or never made.',
    evidence: 'The answer of the API server.',
    remedy: 'Find out who deletes it, or create it first.',
  },
  'ownership-conflict': {
    title: 'An object exists and belongs to someone else',
    meaning:
      'Helm does not touch an object that exists and that it did not make in this release, and an upgrade does not write over one that another release has taken since.',
    evidence: 'The message of Helm, with the object and its owner.',
    remedy:
      'Rename it in the chart, or take it over with `takeOwnership: true` or an `adopt` step. A Namespace that `createNamespace` makes does not belong in the chart.',
  },
  'deletes-others': {
    title: 'An upgrade would delete objects of others',
    meaning:
      'The chart no longer has a Namespace, or a CustomResourceDefinition, in which others have objects, or the Namespace that the release lives in. Helm would delete it with everything in it.',
    evidence: 'The stored release, the rendered chart, and what lives in the object.',
    remedy:
      'Keep the object in the chart, or annotate it with `helm.sh/resource-policy=keep`: then the upgrade leaves it alone.',
  },
  'field-conflict': {
    title: 'Another field manager owns a field',
    meaning: 'Someone else has set a field by server-side apply that the chart sets to another value.',
    evidence: 'The refusal of the API server, with the manager and the field.',
    remedy:
      'Remove the field from the chart, or give it back with `conflicts: overwrite`; see `kubectl get --show-managed-fields`.',
  },
  forbidden: {
    title: 'The credentials lack a permission',
    meaning: 'The user of the kubeconfig may not do what the deployment needs.',
    evidence: 'The refusal of the API server, with user, verb and resource.',
    remedy: 'Grant it by a Role or ClusterRole that is bound to the user of this kubeconfig.',
  },
  unauthenticated: {
    title: 'The API server does not accept the credentials',
    meaning: 'The token or certificate of the kubeconfig is missing, wrong or expired.',
    evidence: 'The API server answers 401, or the credential plugin fails.',
    remedy: 'Renew the credentials of the kubeconfig.',
  },
  'namespace-missing': {
    title: 'The namespace does not exist',
    meaning: 'An object is to be made in a namespace that the cluster does not have.',
    evidence: 'The answer of the API server.',
    remedy: 'Create the namespace, or set `createNamespace: true`.',
  },
  'namespace-terminating': {
    title: 'The namespace is being deleted',
    meaning: 'Nothing new is accepted in a namespace that is being deleted.',
    evidence: 'The refusal of the API server, or the event `FailedCreate`.',
    remedy: 'Wait until it is gone; when it never goes, look for objects with finalizers in it.',
  },
  'crd-not-established': {
    title: 'A CustomResourceDefinition is not accepted',
    meaning: 'The definition exists, but its kind is not served, because of its names or its schema.',
    evidence: 'The conditions of the CustomResourceDefinition.',
    remedy: 'Correct what the condition says; two definitions must not share a name in one group.',
  },
  'finalizer-blocks': {
    title: 'An object stays because of its finalizers',
    meaning: 'The object is being deleted, but what its finalizer waits for does not happen.',
    evidence: '`deletionTimestamp` and `finalizers` of the object.',
    remedy:
      'Check that the controller which owns the finalizer runs; a `removeFinalizers` step is the last resort.',
  },
  'custom-resource-not-ready': {
    title: 'A custom resource does not become ready',
    meaning: 'The controller of a custom resource or an aggregated API reports that it is not ready.',
    evidence: 'The conditions `Ready`, `Stalled`, `Reconciling` or `Available` of the object.',
    remedy: 'Read the message of the condition and the log of the controller.',
  },
  'load-balancer-pending': {
    title: 'A Service gets no address from a load balancer',
    meaning: 'A Service of type LoadBalancer waits for an address that nothing in the cluster gives it.',
    evidence: 'The status of the Service, and its events.',
    remedy:
      'Check that the cluster has a load balancer controller and its quota, or use another type of Service.',
  },
  'api-server-unreachable': {
    title: 'The API server cannot be reached',
    meaning: 'The connection to the cluster failed or broke while it was needed.',
    evidence: 'The error of the network, of TLS or of the API server itself.',
    remedy: 'Check the address in the kubeconfig, the network from here, and that the control plane is up.',
  },
} as const satisfies Record<string, Cause>;
