import type { Evidence } from '../../../src/diagnostics/evidence.ts';
import { evidenceOf } from '../evidence.ts';
import { eventOf, objectOf } from '../objects.ts';
import type { CauseCase } from './cause-case.ts';

/** A Deployment whose ReplicaSet is refused its pods. */
function refusedPods(message: string): Evidence {
  const owner = objectOf(
    'Deployment',
    'api',
    {},
    { spec: { replicas: 1 }, status: { observedGeneration: 1 } },
  );
  const set = objectOf('ReplicaSet', 'api-5d8', { owner });
  const about = { kind: 'ReplicaSet', name: 'api-5d8', uid: set.metadata.uid ?? '' };
  const said = { reason: 'FailedCreate', message: `Error creating: ${message}` };
  return evidenceOf({ objects: [owner, set], events: [eventOf(about, 1, said)] });
}

export const ADMISSION: CauseCase[] = [
  {
    what: 'a quota with its numbers',
    evidence: refusedPods(
      'pods "api-5d8-x" is forbidden: exceeded quota: compute, requested: pods=1, used: pods=4, limited: pods=4',
    ),
    code: 'quota-exceeded',
    says: [
      'ResourceQuota compute is exceeded: requested pods=1, used pods=4, limited to pods=4 (Deployment web/api',
    ],
  },
  {
    what: 'a quota that wants limits',
    evidence: refusedPods(
      'pods "api-5d8-x" is forbidden: failed quota: compute: must specify limits.memory for: app',
    ),
    code: 'quota-exceeded',
    says: ['ResourceQuota compute demands a value for limits.memory for: app'],
  },
  {
    what: 'a LimitRange',
    evidence: refusedPods(
      'pods "api-5d8-x" is forbidden: [minimum cpu usage per Container is 20m, but request is 10m, maximum memory usage per Container is 10Mi, but limit is 20Mi]',
    ),
    code: 'limit-range',
    says: ['minimum cpu usage per Container is 20m, but request is 10m'],
  },
  {
    what: 'a PodSecurity level',
    evidence: refusedPods(
      'pods "api-5d8-x" is forbidden: violates PodSecurity "restricted:latest": runAsNonRoot != true',
    ),
    code: 'pod-security',
    says: ['PodSecurity "restricted:latest" forbids it: runAsNonRoot != true'],
  },
  {
    what: 'a webhook that says no',
    evidence: refusedPods('admission webhook "images.example.com" denied the request: latest is not allowed'),
    code: 'webhook-denied',
    says: ['admission webhook images.example.com denies it: latest is not allowed'],
  },
  {
    what: 'a policy engine that says no in many lines',
    evidence: refusedPods(
      'admission webhook "validate.kyverno.svc-fail" denied the request: \n\nresource Pod/web/x was blocked due to the following policies \n\nrequire-labels:\n  check: label team is required',
    ),
    code: 'webhook-denied',
    says: [
      /^admission webhook validate.kyverno.svc-fail denies it: resource Pod.* check: label team is required \(/,
    ],
  },
  {
    what: 'an admission plugin that nobody here knows',
    evidence: refusedPods('pods "api-5d8-x" is forbidden: the moon is full'),
    code: 'webhook-denied',
    says: ['it is forbidden: the moon is full'],
  },
  {
    what: 'a policy that says no',
    evidence: refusedPods(
      "pods \"x\" is forbidden: ValidatingAdmissionPolicy 'owners' with binding 'all' denied request: pods need an owner",
    ),
    code: 'webhook-denied',
    says: ['ValidatingAdmissionPolicy owners denies it: pods need an owner'],
  },
  {
    what: 'a webhook that is away',
    evidence: refusedPods(
      'Internal error occurred: failed calling webhook "v.example.com": failed to call webhook: Post "https://v.svc:443/": service "v" not found',
    ),
    code: 'webhook-unreachable',
    says: ['admission webhook v.example.com cannot be reached', 'service "v" not found'],
  },
  {
    what: 'a ServiceAccount that does not exist',
    evidence: refusedPods(
      'pods "api-5d8-" is forbidden: error looking up service account web/robot: serviceaccount "robot" not found',
    ),
    code: 'service-account-missing',
    says: ['ServiceAccount robot does not exist (Deployment web/api'],
  },
  {
    what: 'a PriorityClass that does not exist',
    evidence: refusedPods('pods "api-5d8-" is forbidden: no PriorityClass with name vip was found'),
    code: 'object-missing',
    says: ['PriorityClass vip does not exist'],
  },
  {
    what: 'a namespace that is going',
    evidence: refusedPods(
      'pods "api-5d8-x" is forbidden: unable to create new content in namespace web because it is being terminated',
    ),
    code: 'namespace-terminating',
    says: ['namespace web is being deleted'],
  },
];
