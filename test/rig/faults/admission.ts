import type { FaultFamily } from './fault.ts';
import { barePod, shell, workload } from './objects.ts';

const quota = (hard: Record<string, string>) => ({
  apiVersion: 'v1',
  kind: 'ResourceQuota',
  metadata: { name: 'team-budget' },
  spec: { hard },
});
const inNamespace = { matchLabels: { 'kubernetes.io/metadata.name': '$NAMESPACE' } };
const everything = (resources: string[]) => ({
  apiGroups: ['*'],
  apiVersions: ['*'],
  operations: ['CREATE', 'UPDATE'],
  resources,
});
/** A webhook behind a port where nobody listens. */
const webhook = (resource: string) => ({
  apiVersion: 'admissionregistration.k8s.io/v1',
  kind: 'ValidatingWebhookConfiguration',
  metadata: { name: '$NAMESPACE' },
  webhooks: [
    {
      name: 'images.policy.example.com',
      clientConfig: { url: 'https://127.0.0.1:1/validate' },
      rules: [everything([resource])],
      namespaceSelector: inNamespace,
      admissionReviewVersions: ['v1'],
      sideEffects: 'None',
      failurePolicy: 'Fail',
    },
  ],
});
const policy = (resource: string, expression: string, message: string) => [
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicy',
    metadata: { name: '$NAMESPACE-owners' },
    spec: {
      failurePolicy: 'Fail',
      matchConstraints: { namespaceSelector: inNamespace, resourceRules: [everything([resource])] },
      validations: [{ expression, message }],
    },
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicyBinding',
    metadata: { name: '$NAMESPACE-owners' },
    spec: { policyName: '$NAMESPACE-owners', validationActions: ['Deny'] },
  },
];

export const ADMISSION: FaultFamily = {
  title: 'admission',
  faults: [
    {
      id: 'quota-used-up',
      what: 'a quota that is used up',
      code: 'quota-exceeded',
      says: ['team-budget', 'pods'],
      given: [quota({ pods: '0' })],
      objects: [workload()],
    },
    {
      id: 'quota-wants-limits',
      what: 'what a quota wants every pod to say',
      code: 'quota-exceeded',
      says: ['team-budget', 'limits.memory'],
      given: [quota({ 'limits.memory': '1Gi' })],
      objects: [workload({ kind: 'StatefulSet' })],
    },
    {
      id: 'limit-range',
      what: 'the limit of a LimitRange',
      code: 'limit-range',
      says: ['64Mi', /memory/i],
      given: [
        {
          apiVersion: 'v1',
          kind: 'LimitRange',
          metadata: { name: 'small' },
          spec: { limits: [{ type: 'Container', max: { memory: '64Mi' } }] },
        },
      ],
      objects: [workload({ container: { resources: { limits: { memory: '512Mi' } } } })],
    },
    {
      id: 'pod-security',
      what: 'what the PodSecurity level forbids',
      code: 'pod-security',
      says: ['restricted', 'allowPrivilegeEscalation'],
      namespaceLabels: { 'pod-security.kubernetes.io/enforce': 'restricted' },
      objects: [workload()],
    },
    {
      id: 'pod-security-daemon-set',
      what: 'the host network that a PodSecurity level forbids',
      code: 'pod-security',
      says: ['baseline', /host ?network/i],
      namespaceLabels: { 'pod-security.kubernetes.io/enforce': 'baseline' },
      objects: [workload({ kind: 'DaemonSet', pod: { hostNetwork: true } })],
    },
    {
      id: 'webhook-away-for-pods',
      what: 'a webhook that pods need and that is away',
      code: 'webhook-unreachable',
      says: ['images.policy.example.com', 'refused'],
      given: [webhook('pods')],
      objects: [workload()],
    },
    {
      id: 'webhook-away',
      what: 'a webhook that is away when Helm applies',
      code: 'webhook-unreachable',
      says: ['images.policy.example.com', 'refused'],
      given: [webhook('deployments')],
      objects: [workload()],
      entry: { retry: { attempts: 1 } },
    },
    {
      id: 'policy-for-pods',
      what: 'the policy that refuses the pods',
      code: 'webhook-denied',
      says: ['pods need an owner label'],
      given: policy(
        'pods',
        "has(object.metadata.labels) && 'owner' in object.metadata.labels",
        'pods need an owner label',
      ),
      objects: [workload()],
    },
    {
      id: 'policy',
      what: 'the policy that refuses an object of the chart',
      code: 'webhook-denied',
      says: ['at most two replicas'],
      given: policy('deployments', 'object.spec.replicas <= 2', 'at most two replicas'),
      objects: [workload({ replicas: 3 })],
    },
    {
      id: 'pod-security-of-bare-pod',
      what: 'what is forbidden for a pod of the chart itself',
      code: 'pod-security',
      says: ['restricted', 'runAsNonRoot'],
      namespaceLabels: { 'pod-security.kubernetes.io/enforce': 'restricted' },
      objects: [barePod('tool', shell('sleep 60'))],
    },
  ],
};
