import type { KubeObject } from '../../../src/kube/object.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { eventOf, objectOf } from '../objects.ts';
import { broken, type CauseCase, CREATING, unscheduled } from './cause-case.ts';

const NO_PREEMPTION =
  'no new claims to deallocate, preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.';
const kept = (message: string, spec: JsonObject = {}) => ({ podStatus: unscheduled(message), spec });

function node(
  name: string,
  { labels, ...spec }: { labels?: Record<string, string>; taints?: JsonObject[] } = {},
): KubeObject {
  return objectOf('Node', name, labels && { labels }, { spec });
}

function claim(spec: JsonObject, said: [reason: string, message: string][] = []) {
  const object = objectOf('PersistentVolumeClaim', 'data', {}, { spec, status: { phase: 'Pending' } });
  const about = { kind: 'PersistentVolumeClaim', name: 'data', uid: object.metadata.uid ?? '' };
  return {
    object,
    events: said.map(([reason, message], second) => eventOf(about, second, { reason, message })),
  };
}

/** A pod that needs a claim of which this is known. */
function claiming(message: string, { object, events }: ReturnType<typeof claim>) {
  const volumes = [{ name: 'data', persistentVolumeClaim: { claimName: 'data' } }];
  const evidence = broken({ owner: 'StatefulSet', podStatus: unscheduled(message), spec: { volumes } });
  return { ...evidence, objects: [...evidence.objects, object], events };
}

const UNBOUND = `0/1 nodes are available: pod has unbound immediate PersistentVolumeClaims. not found`;

export const PLACEMENT: CauseCase[] = [
  {
    what: 'too few resources, with what is asked for',
    evidence: broken({
      ...kept(
        `0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu. ${NO_PREEMPTION}`,
      ),
      container: { resources: { requests: { cpu: '500' } } },
    }),
    code: 'unschedulable-resources',
    says: [
      '0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu; container app requests cpu 500 (Deployment',
    ],
  },
  {
    what: 'a taint, named by the node',
    evidence: broken(kept(`0/1 nodes are available: 1 node(s) had untolerated taint(s). ${NO_PREEMPTION}`), {
      nodes: [node('gpu-1', { taints: [{ key: 'dedicated', value: 'gpu', effect: 'NoSchedule' }] })],
    }),
    code: 'unschedulable-taint',
    says: ['taint dedicated=gpu:NoSchedule on node gpu-1'],
  },
  {
    what: 'the taint of the only node that it selects',
    evidence: broken(
      kept(
        "0/2 nodes are available: 1 node(s) didn't match Pod's node affinity/selector, 1 node(s) had untolerated taint(s).",
        {
          nodeSelector: { pool: 'gpu' },
        },
      ),
      {
        nodes: [
          node('a'),
          node('b', { labels: { pool: 'gpu' }, taints: [{ key: 'dedicated', effect: 'NoSchedule' }] }),
        ],
      },
    ),
    code: 'unschedulable-taint',
    says: ['taint dedicated:NoSchedule on node b'],
  },
  {
    what: 'a label that no node has, though another node is tainted',
    evidence: broken(
      kept(
        "0/2 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector.",
        {
          nodeSelector: { disk: 'ssd' },
        },
      ),
      { nodes: [node('a'), node('b', { taints: [{ key: 'dedicated', effect: 'NoSchedule' }] })] },
    ),
    code: 'unschedulable-placement',
    says: ['nodeSelector disk=ssd'],
  },
  {
    what: 'an affinity that no node fulfils',
    evidence: broken(
      kept("0/1 nodes are available: 1 node(s) didn't match Pod's node affinity/selector.", {
        affinity: {
          nodeAffinity: {
            requiredDuringSchedulingIgnoredDuringExecution: {
              nodeSelectorTerms: [
                { matchExpressions: [{ key: 'zone', operator: 'In', values: ['a', 'b'] }] },
              ],
            },
          },
        },
      }),
      { nodes: [node('a')] },
    ),
    code: 'unschedulable-placement',
    says: ['node affinity zone In a, b'],
  },
  {
    what: 'an anti-affinity',
    evidence: broken(kept("0/1 nodes are available: 1 node(s) didn't match pod anti-affinity rules.")),
    code: 'unschedulable-placement',
    says: ['anti-affinity'],
  },
  {
    what: 'a port of the host that is taken',
    evidence: broken(
      kept("0/1 nodes are available: 1 node(s) didn't have free ports for the requested pod ports."),
      { nodes: [node('a')] },
    ),
    code: 'unschedulable',
    says: ["didn't have free ports"],
  },
  {
    what: 'a scheduling gate',
    evidence: broken({
      podStatus: unscheduled('Scheduling is blocked due to non-empty scheduling gates', 'SchedulingGated'),
      spec: { schedulingGates: [{ name: 'example.com/wait' }] },
    }),
    code: 'unschedulable',
    says: ['example.com/wait'],
  },
  {
    what: 'a scheduler that is not there',
    evidence: broken({
      podStatus: { phase: 'Pending', conditions: [], containerStatuses: [] },
      spec: { schedulerName: 'mine' },
    }),
    code: 'unschedulable',
    says: ['no scheduler named mine'],
  },
  {
    what: 'a cluster without nodes',
    evidence: broken(kept('no nodes available to schedule pods')),
    code: 'no-nodes',
    says: ['no nodes available'],
  },
  {
    what: 'nodes that are all not ready',
    evidence: broken(kept('0/1 nodes are available: 1 node(s) had untolerated taint(s).'), {
      nodes: [node('a', { taints: [{ key: 'node.kubernetes.io/not-ready', effect: 'NoSchedule' }] })],
    }),
    code: 'no-nodes',
    says: ['node.kubernetes.io/not-ready:NoSchedule on node a'],
  },
  {
    what: 'a node that does not answer',
    evidence: broken(
      { status: CREATING, spec: { nodeName: 'a' } },
      {
        nodes: [
          objectOf(
            'Node',
            'a',
            {},
            {
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
          ),
        ],
      },
    ),
    code: 'node-not-ready',
    says: ['node a is not ready: NodeStatusUnknown: Kubelet stopped posting node status.'],
  },
  {
    what: 'an eviction, not the exit code that it leads to',
    evidence: broken({
      podStatus: {
        phase: 'Failed',
        reason: 'Evicted',
        message: 'Pod ephemeral local storage usage exceeds the total limit of containers 10Mi. ',
      },
      status: { state: { terminated: { exitCode: 137, reason: 'ContainerStatusUnknown' } } },
    }),
    code: 'pod-evicted',
    says: [
      'Evicted: Pod ephemeral local storage usage exceeds the total limit of containers 10Mi.',
      'pod api-5d8-x7k2p',
    ],
  },
  {
    what: 'a claim that does not exist',
    evidence: broken(kept('0/1 nodes are available: persistentvolumeclaim "shared" not found. not found')),
    code: 'volume-claim-missing',
    says: ['PersistentVolumeClaim web/shared does not exist (Deployment web/api)'],
  },
  {
    what: 'a StorageClass that does not exist',
    evidence: claiming(
      UNBOUND,
      claim({ storageClassName: 'fast' }, [
        ['ProvisioningFailed', 'storageclass.storage.k8s.io "fast" not found'],
      ]),
    ),
    code: 'storage-class-missing',
    says: [
      'PersistentVolumeClaim web/data is not bound: StorageClass fast does not exist, and no existing volume fits (StatefulSet web/api)',
    ],
  },
  {
    what: 'a claim without a class',
    evidence: claiming(
      UNBOUND,
      claim({}, [
        ['FailedBinding', 'no persistent volumes available for this claim and no storage class is set'],
      ]),
    ),
    code: 'volume-claim-pending',
    says: ['no storage class is set'],
  },
  {
    what: 'a provisioner that does nothing',
    evidence: claiming(
      UNBOUND,
      claim({ storageClassName: 'fast' }, [
        [
          'ExternalProvisioning',
          "Waiting for a volume to be created either by the external provisioner 'csi.example.com' or manually by the system administrator. If volume creation is delayed, please verify that the provisioner is running and correctly registered.",
        ],
      ]),
    ),
    code: 'volume-claim-pending',
    says: [
      /is not bound: Waiting for a volume .* 'csi.example.com' or manually by the system administrator \(StatefulSet/,
    ],
  },
  {
    what: 'a claim of which nothing is said',
    evidence: claiming(UNBOUND, claim({ storageClassName: 'fast' })),
    code: 'volume-claim-pending',
    says: ['no volume of StorageClass fast fits it'],
  },
  {
    what: 'the pod that fits on no node, not the claim that waits for it',
    evidence: claiming(
      '0/1 nodes are available: 1 Insufficient memory.',
      claim({ storageClassName: 'lazy' }),
    ),
    code: 'unschedulable-resources',
    says: ['Insufficient memory'],
  },
];
