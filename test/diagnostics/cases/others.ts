import { evidenceOf } from '../evidence.ts';
import { objectOf } from '../objects.ts';
import { broken, type CauseCase, CREATING, RUNNING, refused, waiting } from './cause-case.ts';

const conditionOf = (type: string, status: string, reason: string, message: string) => ({
  conditions: [{ type, status, reason, message }],
});

export const OTHERS: CauseCase[] = [
  {
    what: 'a CRD whose names are taken',
    evidence: evidenceOf({
      objects: [
        {
          ...objectOf(
            'CustomResourceDefinition',
            'foos.example.com',
            {},
            {
              status: conditionOf('NamesAccepted', 'False', 'KindConflict', '"Foo" is already in use'),
            },
          ),
          apiVersion: 'apiextensions.k8s.io/v1',
        },
      ],
    }),
    code: 'crd-not-established',
    says: ['KindConflict: "Foo" is already in use'],
  },
  {
    what: 'an object that its finalizer keeps',
    evidence: evidenceOf({
      objects: [
        objectOf('ConfigMap', 'x', {
          deletionTimestamp: '2026-01-01T00:00:00Z',
          finalizers: ['example.com/keep'],
        }),
      ],
    }),
    code: 'finalizer-blocks',
    says: ['ConfigMap web/x is being deleted but held by finalizer example.com/keep'],
  },
  {
    what: 'a custom resource that says why',
    evidence: evidenceOf({
      objects: [
        {
          ...objectOf(
            'Widget',
            'x',
            {},
            { status: conditionOf('Ready', 'False', 'NoLicence', 'the licence has expired') },
          ),
          apiVersion: 'example.com/v1',
        },
      ],
    }),
    code: 'custom-resource-not-ready',
    says: ['Widget web/x is not ready: NoLicence: the licence has expired'],
  },
  {
    what: 'a custom resource whose operator always reports, and has not',
    evidence: evidenceOf({
      objects: [
        {
          ...objectOf('Certificate', 'x', {}, { spec: { secretName: 'tls' } }),
          apiVersion: 'cert-manager.io/v1',
        },
      ],
    }),
    code: 'custom-resource-not-ready',
    says: ['Certificate web/x is not ready: its controller has not reported on it yet'],
  },
  {
    what: 'a Service without an address',
    evidence: evidenceOf({
      objects: [
        objectOf('Service', 'lb', {}, { spec: { type: 'LoadBalancer' }, status: { loadBalancer: {} } }),
      ],
    }),
    code: 'load-balancer-pending',
    says: ['Service web/lb has no address from the load balancer'],
  },
  {
    what: 'an object that someone deleted',
    evidence: evidenceOf({
      failure: {
        reason: 'not-ready',
        message: 'resource Service/web/api not ready. status: NotFound, message: Resource not found',
      },
      absent: [{ apiVersion: 'v1', kind: 'Service', namespace: 'web', name: 'api' }],
    }),
    code: 'object-missing',
    says: ['Service web/api of the chart does not exist'],
  },
  {
    what: 'a rollout that was only slow, with its counts and how far its pod came',
    evidence: broken({
      status: CREATING,
      ownerStatus: { observedGeneration: 1, replicas: 1, updatedReplicas: 1, availableReplicas: 0 },
    }),
    code: 'too-slow',
    says: [
      'Deployment web/api: ',
      'pod api-5d8-x7k2p has container app in ContainerCreating (image ghcr.io/x/api:1.2)',
    ],
  },
  {
    what: 'a rollout that came about when the time was over',
    evidence: broken({
      status: { ...RUNNING, ready: true },
      podStatus: { phase: 'Running', conditions: [{ type: 'Ready', status: 'True' }] },
      ownerStatus: { observedGeneration: 1, replicas: 1, updatedReplicas: 1, availableReplicas: 1 },
    }),
    code: 'too-slow',
    says: ['ready by now, but not when the time was over: Deployment web/api'],
  },
  {
    what: 'a slow rollout, though a pod had crashed before it began',
    evidence: broken(
      {
        status: {
          ready: true,
          restartCount: 1,
          state: { running: {} },
          lastState: { terminated: { exitCode: 1, finishedAt: '2026-01-01T00:00:00Z' } },
        },
        podStatus: { phase: 'Running', conditions: [{ type: 'Ready', status: 'True' }] },
        ownerStatus: { observedGeneration: 1, replicas: 1, updatedReplicas: 1, availableReplicas: 0 },
      },
      {
        history: [
          {
            revision: 2,
            status: 'failed',
            secretName: 'x',
            uid: 'u1',
            resourceVersion: '1',
            modifiedAt: 0,
            createdAt: 1_770_000_000,
          },
        ],
      },
    ),
    code: 'too-slow',
    says: ['0 of 1 replicas are available, pod api-5d8-x7k2p is ready'],
  },
  {
    what: 'an interruption, whatever else is wrong',
    evidence: broken(
      { status: { ...RUNNING, restartCount: 1, lastState: { terminated: { exitCode: 1 } } } },
      { failure: { reason: 'cancelled', message: 'helm upgrade was interrupted' } },
    ),
    code: 'cancelled',
    says: ['helm upgrade was interrupted'],
  },
  {
    what: 'an upgrade that would delete what others have in a namespace',
    evidence: refused({
      reason: 'conflict',
      code: 'deletes-others',
      message:
        'the chart of release web/api no longer has Namespace/extra, so that Helm would delete it: ConfigMap/extra/x would be deleted with it',
    }),
    code: 'deletes-others',
    says: ['ConfigMap/extra/x would be deleted with it'],
  },
  {
    what: 'a step of the manifest',
    evidence: refused(
      { reason: 'hook', message: 'hook "smoke": the script exited with code 3: no such table' },
      { phase: 'validate' },
    ),
    code: 'hook-failed',
    says: ['hook "smoke": the script exited with code 3: no such table'],
  },
  {
    what: 'a check of the manifest',
    evidence: refused(
      { reason: 'hook', message: 'hook "up": http http://api: not so, 503' },
      { phase: 'validate' },
    ),
    code: 'check-failed',
    says: ['not so, 503'],
  },
  {
    what: 'a wait that a lost API server ended, when the cluster shows nothing',
    evidence: refused({
      reason: 'timed-out',
      code: 'api-server-unreachable',
      message: 'list pods: cannot reach https://10.0.0.1: dial tcp 10.0.0.1:443: connect: connection refused',
    }),
    code: 'api-server-unreachable',
    says: ['connection refused'],
  },
  {
    what: 'what is waited for, not how Helm was told to stop',
    evidence: broken(
      { status: waiting('ErrImagePull', 'ghcr.io/x/api:1.2: not found') },
      {
        failure: {
          reason: 'not-ready',
          code: 'api-server-unreachable',
          message: 'Pod/web/api: ErrImagePull ended the wait',
        },
      },
    ),
    code: 'image-not-found',
    says: ['ghcr.io/x/api:1.2 not found'],
  },
  {
    what: 'a step that cannot reach something else than the API server',
    evidence: refused(
      { reason: 'connection', message: 'hook "up": http://api: connection refused' },
      { phase: 'validate' },
    ),
    code: 'hook-failed',
    says: ['connection refused'],
  },
  {
    what: 'something that nobody has seen before',
    evidence: refused({ reason: 'helm', message: 'the moon is full' }),
    code: 'unknown',
    says: ['the moon is full'],
  },
];
