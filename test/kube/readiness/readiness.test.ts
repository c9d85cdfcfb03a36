import { describe, expect, test } from 'vitest';
import { readiness } from '../../../src/kube/readiness/readiness.ts';
import type { Readiness } from '../../../src/kube/readiness/readiness-rule.ts';
import { liveObject } from '../live-object.ts';

type Row = [title: string, expected: Readiness['state'], rest: { [key: string]: unknown }, message?: RegExp];

function table(apiVersion: string, kind: string, rows: Row[]) {
  describe(`a ${kind}`, () => {
    test.each(rows)('%s: %s', (_title, expected, rest, message) => {
      const result = readiness(liveObject(apiVersion, kind, rest), { waitForJobs: true });
      expect(result.state).toBe(expected);
      if (message) expect(result.message).toMatch(message);
    });
  });
}

const condition = (type: string, status: string, more: object = {}) => ({ type, status, ...more });

const rolledOut = {
  observedGeneration: 1,
  replicas: 2,
  updatedReplicas: 2,
  readyReplicas: 2,
  availableReplicas: 2,
};
table('apps/v1', 'Deployment', [
  ['rolled out', 'ready', { spec: { replicas: 2 }, status: rolledOut }],
  ['without a status', 'progressing', { spec: { replicas: 2 } }],
  [
    'of an older generation',
    'progressing',
    { metadata: { generation: 2 }, spec: { replicas: 2 }, status: rolledOut },
  ],
  [
    'being deleted',
    'progressing',
    { metadata: { deletionTimestamp: 'now' }, spec: { replicas: 2 }, status: rolledOut },
    /being deleted/,
  ],
  [
    'half updated',
    'progressing',
    { spec: { replicas: 2 }, status: { ...rolledOut, updatedReplicas: 1 } },
    /1 of 2 replicas are updated/,
  ],
  [
    'with an old pod left',
    'progressing',
    { spec: { replicas: 2 }, status: { ...rolledOut, replicas: 3 } },
    /1 old/,
  ],
  [
    'half available',
    'progressing',
    { spec: { replicas: 2 }, status: { ...rolledOut, availableReplicas: 1 } },
    /1 of 2 replicas are available/,
  ],
  ['with one replica by default', 'progressing', { spec: {}, status: { observedGeneration: 1 } }, /0 of 1/],
  ['scaled to zero', 'ready', { spec: { replicas: 0 }, status: { observedGeneration: 1 } }],
  ['paused', 'ready', { spec: { paused: true }, status: {} }],
  ['scaling down', 'progressing', { spec: { replicas: 1 }, status: rolledOut }, /1 more replicas/],
  [
    'that took too long',
    'failed',
    {
      spec: { replicas: 2 },
      status: {
        ...rolledOut,
        availableReplicas: 0,
        conditions: [
          condition('Progressing', 'False', { reason: 'ProgressDeadlineExceeded', message: 'too slow' }),
        ],
      },
    },
    /ProgressDeadlineExceeded: too slow/,
  ],
]);

const settled = {
  observedGeneration: 1,
  replicas: 3,
  readyReplicas: 3,
  updatedReplicas: 3,
  currentRevision: 'b',
  updateRevision: 'b',
};
const rolling = { ...settled, updatedReplicas: 1, currentRevision: 'a' };
table('apps/v1', 'StatefulSet', [
  ['rolled out', 'ready', { spec: { replicas: 3 }, status: settled }],
  ['rolling', 'progressing', { spec: { replicas: 3 }, status: rolling }, /1 of 3 replicas are updated/],
  [
    'with its revision not switched yet',
    'progressing',
    { spec: { replicas: 3 }, status: { ...settled, currentRevision: 'a' } },
  ],
  [
    'updated above its partition',
    'ready',
    { spec: { replicas: 3, updateStrategy: { rollingUpdate: { partition: 2 } } }, status: rolling },
  ],
  [
    'updated on delete',
    'ready',
    {
      spec: { replicas: 3, updateStrategy: { type: 'OnDelete' } },
      status: { ...rolling, updatedReplicas: 0 },
    },
  ],
  [
    'not ready',
    'progressing',
    { spec: { replicas: 3 }, status: { ...settled, readyReplicas: 2 } },
    /2 of 3 replicas are ready/,
  ],
  [
    'not ready for long enough',
    'progressing',
    { spec: { replicas: 3, minReadySeconds: 9 }, status: { ...settled, availableReplicas: 1 } },
    /1 of 3 replicas are available/,
  ],
  ['scaling down', 'progressing', { spec: { replicas: 1 }, status: settled }, /2 more replicas/],
]);

const everywhere = {
  observedGeneration: 1,
  desiredNumberScheduled: 2,
  updatedNumberScheduled: 2,
  numberAvailable: 2,
  numberReady: 2,
};
table('apps/v1', 'DaemonSet', [
  ['on all nodes', 'ready', { spec: {}, status: everywhere }],
  ['on no node', 'ready', { spec: {}, status: { observedGeneration: 1, desiredNumberScheduled: 0 } }],
  ['half updated', 'progressing', { spec: {}, status: { ...everywhere, updatedNumberScheduled: 1 } }],
  ['half available', 'progressing', { spec: {}, status: { ...everywhere, numberAvailable: 1 } }],
  [
    'updated on delete',
    'ready',
    { spec: { updateStrategy: { type: 'OnDelete' } }, status: { ...everywhere, updatedNumberScheduled: 0 } },
  ],
]);

table('apps/v1', 'ReplicaSet', [
  ['available', 'ready', { spec: { replicas: 1 }, status: { observedGeneration: 1, availableReplicas: 1 } }],
  [
    'refused by a quota',
    'progressing',
    {
      spec: {},
      status: {
        observedGeneration: 1,
        conditions: [
          condition('ReplicaFailure', 'True', { reason: 'FailedCreate', message: 'exceeded quota' }),
        ],
      },
    },
    /exceeded quota/,
  ],
]);

table('v1', 'Pod', [
  ['ready', 'ready', { status: { phase: 'Running', conditions: [condition('Ready', 'True')] } }],
  ['not ready', 'progressing', { status: { phase: 'Running', conditions: [condition('Ready', 'False')] } }],
  ['finished', 'ready', { status: { phase: 'Succeeded' } }],
  [
    'failed',
    'failed',
    { status: { phase: 'Failed', reason: 'Evicted', message: 'low on memory' } },
    /Evicted: low on memory/,
  ],
  [
    'unschedulable',
    'progressing',
    {
      status: {
        phase: 'Pending',
        conditions: [condition('PodScheduled', 'False', { reason: 'Unschedulable', message: '0/2 nodes' })],
      },
    },
    /0\/2 nodes/,
  ],
  ['new', 'progressing', {}, /pending/],
]);

table('batch/v1', 'Job', [
  ['complete', 'ready', { status: { conditions: [condition('Complete', 'True')] } }],
  [
    'failed',
    'failed',
    { status: { conditions: [condition('Failed', 'True', { reason: 'BackoffLimitExceeded' })] } },
    /BackoffLimitExceeded/,
  ],
  ['about to fail', 'failed', { status: { conditions: [condition('FailureTarget', 'True')] } }],
  ['active', 'progressing', { spec: { completions: 3 }, status: { active: 1, succeeded: 1 } }, /1 of 3/],
  ['suspended', 'ready', { spec: { suspend: true } }],
  [
    'suspended by its queue',
    'progressing',
    { metadata: { labels: { 'kueue.x-k8s.io/queue-name': 'gpu' } }, spec: { suspend: true } },
    /waits in queue gpu/,
  ],
]);

table('v1', 'PersistentVolumeClaim', [
  ['bound', 'ready', { status: { phase: 'Bound' } }],
  ['pending', 'progressing', { status: { phase: 'Pending' } }],
  ['lost', 'failed', { status: { phase: 'Lost' } }],
]);

table('v1', 'Service', [
  ['inside the cluster', 'ready', { spec: { type: 'ClusterIP' } }],
  [
    'waiting for its load balancer',
    'progressing',
    { spec: { type: 'LoadBalancer' }, status: { loadBalancer: {} } },
  ],
  [
    'with an address',
    'ready',
    { spec: { type: 'LoadBalancer' }, status: { loadBalancer: { ingress: [{ ip: '1.2.3.4' }] } } },
  ],
]);

table('apiextensions.k8s.io/v1', 'CustomResourceDefinition', [
  ['new', 'progressing', {}],
  [
    'established',
    'ready',
    { status: { conditions: [condition('NamesAccepted', 'True'), condition('Established', 'True')] } },
  ],
  [
    'with names that are taken',
    'failed',
    { status: { conditions: [condition('NamesAccepted', 'False', { reason: 'PluralConflict' })] } },
  ],
  [
    'being established',
    'progressing',
    { status: { conditions: [condition('Established', 'False', { reason: 'Installing' })] } },
  ],
  [
    'refused',
    'failed',
    { status: { conditions: [condition('Established', 'False', { reason: 'NotAccepted' })] } },
  ],
  [
    'not established for no reason that is told',
    'progressing',
    { status: { conditions: [condition('Established', 'False')] } },
    /not established yet/,
  ],
  [
    'with names that are not accepted, without a reason',
    'failed',
    { status: { conditions: [condition('NamesAccepted', 'False')] } },
    /names are not accepted/,
  ],
  [
    'on its way out',
    'progressing',
    { status: { conditions: [condition('Established', 'True'), condition('Terminating', 'True')] } },
  ],
]);

table('apiregistration.k8s.io/v1', 'APIService', [
  ['available', 'ready', { status: { conditions: [condition('Available', 'True')] } }],
  [
    'not available',
    'progressing',
    { status: { conditions: [condition('Available', 'False', { reason: 'MissingEndpoints' })] } },
    /MissingEndpoints/,
  ],
]);

table('example.com/v1', 'Widget', [
  ['without a status', 'ready', {}],
  ['ready', 'ready', { status: { conditions: [condition('Ready', 'True')] } }],
  [
    'not ready',
    'progressing',
    { status: { conditions: [condition('Ready', 'False', { message: 'no token' })] } },
    /no token/,
  ],
  [
    'ready before its last change',
    'progressing',
    {
      metadata: { generation: 3 },
      status: { conditions: [condition('Ready', 'True', { observedGeneration: 2 })] },
    },
  ],
  [
    'of an older generation',
    'progressing',
    { metadata: { generation: 3 }, status: { observedGeneration: 2 } },
  ],
  [
    'stalled',
    'failed',
    { status: { conditions: [condition('Stalled', 'True', { message: 'bad spec' })] } },
    /bad spec/,
  ],
  [
    'reconciling',
    'progressing',
    { status: { conditions: [condition('Reconciling', 'True'), condition('Ready', 'True')] } },
  ],
  [
    'stalled before its last change',
    'progressing',
    {
      metadata: { generation: 3 },
      status: {
        conditions: [
          condition('Stalled', 'True', { observedGeneration: 2 }),
          condition('Ready', 'False', { message: 'at work' }),
        ],
      },
    },
    /at work/,
  ],
  ['ready as a boolean', 'ready', { status: { conditions: [{ type: 'Ready', status: true }] } }],
  ['ready in lower case', 'ready', { status: { conditions: [condition('Ready', 'true')] } }],
  ['seen in words', 'ready', { metadata: { generation: 3 }, status: { observedGeneration: '3' } }],
  ['not seen in words', 'progressing', { metadata: { generation: 3 }, status: { observedGeneration: '2' } }],
  ['seen as a hash', 'ready', { metadata: { generation: 3 }, status: { observedGeneration: '5d9c' } }],
  ['seen as nothing', 'ready', { metadata: { generation: 3 }, status: { observedGeneration: null } }],
  [
    'available but not synced',
    'progressing',
    { status: { conditions: [condition('Available', 'True'), condition('Synced', 'False')] } },
    /Synced is False/,
  ],
  [
    'ready with a change that was refused',
    'progressing',
    {
      status: {
        conditions: [
          condition('Ready', 'True'),
          condition('Synced', 'False', { reason: 'ReconcileError', message: 'no such bucket' }),
        ],
      },
    },
    /Synced is False \(ReconcileError: no such bucket\)/,
  ],
  [
    'ready with a condition that need not be true',
    'ready',
    { status: { conditions: [condition('Ready', 'True'), condition('Active', 'False')] } },
  ],
  [
    'ready and degraded',
    'progressing',
    { status: { conditions: [condition('Ready', 'True'), condition('Degraded', 'True')] } },
  ],
  ['with a condition nobody knows', 'ready', { status: { conditions: [condition('Shiny', 'False')] } }],
  ['in a bad phase', 'progressing', { status: { phase: 'Failed', message: 'no disk' } }, /Failed: no disk/],
  ['in a phase on its way', 'progressing', { status: { phase: 'ScalingUp' } }],
  ['in a phase that has arrived', 'ready', { status: { phase: 'Running' } }],
  ['in a phase nobody knows', 'ready', { status: { phase: 'Splendid' } }],
  ['with a state in a mapping', 'progressing', { status: { health: { status: 'Degraded' } } }],
  ['that is not to be used yet', 'progressing', { status: { ready: false } }],
  ['short of replicas', 'progressing', { spec: { replicas: 2 }, status: { readyReplicas: 1 } }, /1 of 2/],
]);

table('v1', 'ConfigMap', [['with any status', 'ready', { status: { phase: 'Failed' } }]]);
table('v1', 'Node', [
  ['not ready', 'progressing', { status: { conditions: [condition('Ready', 'False')] } }],
]);

table('v1', 'Namespace', [
  ['active', 'ready', { status: { phase: 'Active' } }],
  ['terminating', 'progressing', { status: { phase: 'Terminating' } }],
]);

test('an active Job is ready for those who do not wait for Jobs, a failed one is not', () => {
  const active = liveObject('batch/v1', 'Job', { status: { active: 1 } });
  expect(readiness(active, { waitForJobs: false }).state).toBe('ready');
  const failed = liveObject('batch/v1', 'Job', { status: { conditions: [condition('Failed', 'True')] } });
  expect(readiness(failed, { waitForJobs: false }).state).toBe('failed');
});

test('a claim whose class binds at the first pod is ready without one', () => {
  const claim = liveObject('v1', 'PersistentVolumeClaim', { status: { phase: 'Pending' } });
  expect(readiness(claim, { waitForJobs: false, bindingMode: 'WaitForFirstConsumer' }).state).toBe('ready');
});

test('a kind of another group does not follow the rule of its namesake', () => {
  const service = liveObject('serving.knative.dev/v1', 'Service', {
    spec: { type: 'LoadBalancer' },
    status: { conditions: [condition('Ready', 'True')] },
  });
  expect(readiness(service, { waitForJobs: false }).state).toBe('ready');
});
