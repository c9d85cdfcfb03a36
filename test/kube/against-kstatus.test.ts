import { expect, test } from 'vitest';
import type { KubeObject } from '../../src/kube/object.ts';
import { readiness } from '../../src/kube/readiness/readiness.ts';
import type { Readiness, ReadinessOptions } from '../../src/kube/readiness/readiness-rule.ts';
import { liveObject } from './live-object.ts';

/** What kstatus, by which Helm 4 waits, makes of the same object, read in its rules; `none`: it ends with an error of its own. */
type Kstatus = 'Current' | 'InProgress' | 'Failed' | 'none';
const SAME: Partial<Record<Kstatus, Readiness['state']>> = {
  Current: 'ready',
  InProgress: 'progressing',
  Failed: 'failed',
};

type Row = [title: string, object: KubeObject, ours: Readiness['state'], kstatus: Kstatus, why?: string];

const job = (spec: object, status: object) => liveObject('batch/v1', 'Job', { spec, status });
const started = { startTime: '2026-01-01T00:00:00Z', active: 1 };
const pair = { observedGeneration: 1, replicas: 2, readyReplicas: 2, availableReplicas: 2 };

const ROWS: Row[] = [
  [
    'a suspended Job',
    job({ suspend: true }, { conditions: [{ type: 'Suspended', status: 'True' }] }),
    'ready',
    'Current',
  ],
  [
    'a suspended Job that no controller has seen',
    job({ suspend: true }, {}),
    'ready',
    'InProgress',
    'it will never start by itself',
  ],
  ['a Job at work, waited for', job({}, started), 'progressing', 'Current', '`waitForJobs` asks for its end'],
  [
    'a Job that has failed',
    job({}, { conditions: [{ type: 'Failed', status: 'True' }] }),
    'failed',
    'Failed',
  ],
  [
    'a StatefulSet that is updated on delete',
    liveObject('apps/v1', 'StatefulSet', {
      spec: { replicas: 2, updateStrategy: { type: 'OnDelete' } },
      status: { ...pair, updatedReplicas: 0, currentRevision: 'a', updateRevision: 'b' },
    }),
    'ready',
    'Current',
  ],
  [
    'a StatefulSet whose pods have not been ready for minReadySeconds',
    liveObject('apps/v1', 'StatefulSet', {
      spec: { replicas: 2, minReadySeconds: 9 },
      status: {
        ...pair,
        ...{ availableReplicas: 0, currentReplicas: 2, updatedReplicas: 2 },
        ...{ currentRevision: 'a', updateRevision: 'a' },
      },
    }),
    'progressing',
    'Current',
    'it counts ready pods only, and an upgrade would go on too early',
  ],
  [
    'a DaemonSet for which every node is tainted',
    liveObject('apps/v1', 'DaemonSet', { status: { observedGeneration: 1, desiredNumberScheduled: 0 } }),
    'ready',
    'Current',
  ],
  [
    'a DaemonSet that is updated on delete',
    liveObject('apps/v1', 'DaemonSet', {
      spec: { updateStrategy: { type: 'OnDelete' } },
      status: {
        ...{ observedGeneration: 1, desiredNumberScheduled: 2, currentNumberScheduled: 2 },
        ...{ numberReady: 2, numberAvailable: 2, updatedNumberScheduled: 0 },
      },
    }),
    'ready',
    'InProgress',
    'nobody but an operator deletes its pods',
  ],
  [
    'a paused Deployment',
    liveObject('apps/v1', 'Deployment', {
      spec: { replicas: 2, paused: true },
      status: { ...pair, updatedReplicas: 0 },
    }),
    'ready',
    'InProgress',
    'it rolls nothing out until somebody lets it',
  ],
  [
    'a Deployment that an autoscaler has scaled',
    liveObject('apps/v1', 'Deployment', {
      spec: { replicas: 2 },
      status: { ...pair, updatedReplicas: 2, conditions: [{ type: 'Available', status: 'True' }] },
    }),
    'ready',
    'Current',
  ],
  [
    'a Deployment out of its time',
    liveObject('apps/v1', 'Deployment', {
      spec: { replicas: 2 },
      status: {
        observedGeneration: 1,
        conditions: [{ type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded' }],
      },
    }),
    'failed',
    'Failed',
  ],
  [
    'a claim whose class waits for the first pod',
    liveObject('v1', 'PersistentVolumeClaim', {
      spec: { storageClassName: 'later' },
      status: { phase: 'Pending' },
    }),
    'ready',
    'InProgress',
    'a chart may have no pod for it yet',
  ],
  [
    'a claim that has lost its volume',
    liveObject('v1', 'PersistentVolumeClaim', { status: { phase: 'Lost' } }),
    'failed',
    'InProgress',
    'the volume does not come back',
  ],
  [
    'a pod that has failed',
    liveObject('v1', 'Pod', { status: { phase: 'Failed' } }),
    'failed',
    'Current',
    'it has ended, and not well',
  ],
  [
    'a load balancer without an address',
    liveObject('v1', 'Service', { spec: { type: 'LoadBalancer', clusterIP: '10.0.0.9' }, status: {} }),
    'progressing',
    'Current',
    'nobody reaches it yet; `ignore` is for where nothing gives addresses',
  ],
  [
    'a custom resource whose observedGeneration is text',
    liveObject('example.com/v1', 'Widget', {
      metadata: { generation: 3 },
      status: { observedGeneration: '3', conditions: [{ type: 'Ready', status: 'True' }] },
    }),
    'ready',
    'none',
    'it expects a number there',
  ],
  [
    'a custom resource whose change was refused',
    liveObject('example.com/v1', 'Widget', {
      status: {
        conditions: [
          { type: 'Ready', status: 'True' },
          { type: 'Synced', status: 'False' },
        ],
      },
    }),
    'progressing',
    'Current',
    'it reads no condition but Ready',
  ],
];

const OPTIONS: ReadinessOptions = { waitForJobs: true };

test.each(ROWS)('%s', (_title, object, ours, kstatus, why) => {
  const isLate = object.spec?.storageClassName === 'later';
  const options = isLate ? { ...OPTIONS, bindingMode: 'WaitForFirstConsumer' } : OPTIONS;
  expect(readiness(object, options).state).toBe(ours);
  // Where the two differ there is a reason, and only there.
  expect(why !== undefined).toBe(SAME[kstatus] !== ours);
});
