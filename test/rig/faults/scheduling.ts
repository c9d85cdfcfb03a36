import type { FaultFamily } from './fault.ts';
import { workload } from './objects.ts';

/** A node that no pod ever runs on; `$NAMESPACE` keeps it out of the way of other faults. */
const node = (name: string, spec: object) => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name, labels: { pool: name } },
  spec,
  status: {
    allocatable: { cpu: '4', memory: '8Gi', pods: '10' },
    capacity: { cpu: '4', memory: '8Gi', pods: '10' },
    conditions: [{ type: 'Ready', status: 'True', reason: 'KubeletReady' }],
  },
});
const requests = (resources: object) => workload({ container: { resources: { requests: resources } } });

export const SCHEDULING: FaultFamily = {
  title: 'scheduling',
  faults: [
    {
      id: 'cpu-too-large',
      what: 'more processors than any node has',
      code: 'unschedulable-resources',
      timeoutSeconds: 20,
      says: [/cpu/i],
      objects: [requests({ cpu: '500' })],
    },
    {
      id: 'extended-resource',
      what: 'a device that no node has',
      code: 'unschedulable-resources',
      timeoutSeconds: 20,
      says: ['nvidia.com/gpu'],
      objects: [workload({ container: { resources: { limits: { 'nvidia.com/gpu': '1' } } } })],
    },
    {
      id: 'node-selector',
      what: 'a label that no node has',
      code: 'unschedulable-placement',
      timeoutSeconds: 20,
      says: ['disktype'],
      objects: [workload({ pod: { nodeSelector: { disktype: 'ssd' } } })],
    },
    {
      id: 'node-affinity',
      what: 'an affinity that no node satisfies',
      code: 'unschedulable-placement',
      timeoutSeconds: 20,
      says: [/affinity/i],
      objects: [
        workload({
          pod: {
            affinity: {
              nodeAffinity: {
                requiredDuringSchedulingIgnoredDuringExecution: {
                  nodeSelectorTerms: [
                    { matchExpressions: [{ key: 'zone', operator: 'In', values: ['eu-7'] }] },
                  ],
                },
              },
            },
          },
        }),
      ],
    },
    {
      id: 'pod-anti-affinity',
      what: 'two pods that want no node together',
      code: 'unschedulable-placement',
      timeoutSeconds: 20,
      says: [/anti-?affinity/i],
      objects: [
        workload({
          replicas: 2,
          pod: {
            affinity: {
              podAntiAffinity: {
                requiredDuringSchedulingIgnoredDuringExecution: [
                  { labelSelector: { matchLabels: { app: 'api' } }, topologyKey: 'kubernetes.io/hostname' },
                ],
              },
            },
          },
        }),
      ],
    },
    {
      id: 'taint',
      what: 'the taint of the only node that has the label',
      code: 'unschedulable-taint',
      timeoutSeconds: 20,
      says: ['dedicated'],
      given: [node('gpu', { taints: [{ key: 'dedicated', value: 'gpu', effect: 'NoSchedule' }] })],
      objects: [workload({ pod: { nodeSelector: { pool: 'gpu' } } })],
    },
    {
      id: 'host-port',
      what: 'a port of the node that is taken',
      code: 'unschedulable',
      timeoutSeconds: 20,
      says: [/port/i],
      objects: [
        workload({
          replicas: 2,
          container: { ports: [{ containerPort: 19_443, hostPort: 19_443 }] },
        }),
      ],
    },
    {
      id: 'node-not-ready',
      what: 'a node that is gone',
      code: 'node-not-ready',
      timeoutSeconds: 20,
      says: ['lost-node'],
      given: [
        {
          ...node('lost-node', { unschedulable: true }),
          status: {
            conditions: [
              {
                type: 'Ready',
                status: 'Unknown',
                reason: 'NodeStatusUnknown',
                message: 'Kubelet stopped posting node status.',
              },
            ],
          },
        },
      ],
      objects: [workload({ pod: { nodeName: 'lost-node' } })],
    },
  ],
};
