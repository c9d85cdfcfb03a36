import type { Cause } from './cause-row.ts';

/** What a pod needs before its containers start: configuration, volumes and a node. */
export const POD_CAUSES = {
  'config-map-missing': {
    title: 'A ConfigMap does not exist',
    meaning: 'A pod takes its environment or a volume from a ConfigMap that its namespace does not have.',
    evidence: 'The container waits with `CreateContainerConfigError`, or the event `FailedMount` names it.',
    remedy:
      'Create it, let the chart make it, or correct the name; `optional: true` if the pod can do without.',
  },
  'secret-missing': {
    title: 'A Secret does not exist',
    meaning: 'A pod takes its environment or a volume from a Secret that its namespace does not have.',
    evidence: 'The container waits with `CreateContainerConfigError`, or the event `FailedMount` names it.',
    remedy: 'Create it, check what should make it (an operator, another chart), or correct the name.',
  },
  'key-missing': {
    title: 'A ConfigMap or Secret lacks a key',
    meaning: 'The object exists, but not the key that a pod asks for.',
    evidence: 'The message of `CreateContainerConfigError` or of the event `FailedMount`.',
    remedy: 'Add the key, or correct its name in the pod.',
  },
  'service-account-missing': {
    title: 'A ServiceAccount does not exist',
    meaning: 'Pods of a ServiceAccount that does not exist are refused, so none is made.',
    evidence: 'The event `FailedCreate` of the object that makes the pods.',
    remedy: 'Let the chart create it (often `serviceAccount.create: true`), or correct `serviceAccountName`.',
  },
  'volume-claim-missing': {
    title: 'A PersistentVolumeClaim does not exist',
    meaning: 'A pod uses a claim that its namespace does not have, so it is never scheduled.',
    evidence: 'The message of the scheduler.',
    remedy: 'Create the claim, let the chart make it, or correct `claimName`.',
  },
  'volume-claim-pending': {
    title: 'A PersistentVolumeClaim is not bound',
    meaning: 'No volume fits the claim and none was made for it.',
    evidence: 'The phase of the claim, its events, and the message of the scheduler.',
    remedy: 'Look at the events of the claim: its StorageClass, size, access mode and provisioner.',
  },
  'storage-class-missing': {
    title: 'A StorageClass does not exist',
    meaning: 'A claim names a StorageClass that the cluster does not have.',
    evidence: 'The events of the claim.',
    remedy: 'Set a StorageClass of `kubectl get storageclass` in the values.',
  },
  'volume-mount-failed': {
    title: 'A volume cannot be mounted',
    meaning: 'The pod has a node, but the node cannot attach or mount one of its volumes.',
    evidence: 'The events `FailedMount` and `FailedAttachVolume` of the pod.',
    remedy: 'Check the source of the volume: path and type, server, driver, and who else has it attached.',
  },
  'unschedulable-resources': {
    title: 'No node has enough resources',
    meaning: 'The requests of the pod fit into no node that it may run on.',
    evidence:
      "The scheduler's count of nodes by reason, as in `0/3 nodes are available: 3 Insufficient cpu`.",
    remedy:
      'Lower `resources.requests`, free or add nodes; the scheduler counts what is requested, not used.',
  },
  'unschedulable-taint': {
    title: 'The pod does not tolerate the taints of the nodes',
    meaning: 'Nodes that would fit have taints, or are cordoned.',
    evidence: "The scheduler's count of nodes by reason.",
    remedy: 'Add `tolerations` for the taint that is named, remove it, or uncordon the nodes.',
  },
  'unschedulable-placement': {
    title: 'No node matches what the pod asks of its place',
    meaning: 'Node selector, affinity, spread or the place of a volume exclude all nodes.',
    evidence: "The scheduler's count of nodes by reason.",
    remedy: 'Compare `nodeSelector`, affinity and spread with `kubectl get nodes --show-labels`.',
  },
  'no-nodes': {
    title: 'There is no node that could take the pod',
    meaning: 'The cluster has no node at all, or none that is ready.',
    evidence: 'The message of the scheduler and the nodes.',
    remedy: 'Add a node, or repair those that are not ready.',
  },
  unschedulable: {
    title: 'The pod cannot be scheduled for another reason',
    meaning:
      'The scheduler keeps the pod waiting: a host port is taken, a scheduling gate is not removed, or its words are none that are known here.',
    evidence: 'The condition `PodScheduled` of the pod.',
    remedy: "Read the scheduler's words; check `hostPort`, `schedulerName` and `schedulingGates` of the pod.",
  },
  'pod-evicted': {
    title: 'The node rejects, evicts or ends the pod',
    meaning:
      'The node took the pod and then rejected or ended it: too much disk, memory or process ids in use, a deadline, or something that the node forbids.',
    evidence: 'The pod has failed with a reason of its own, as `Evicted`, `Preempting` or `SysctlForbidden`.',
    remedy:
      'Set requests and limits (also `ephemeral-storage`) to what it needs; check the pressure of the node.',
  },
  'node-not-ready': {
    title: 'The node of the pod is not ready',
    meaning: 'The node that the pod is bound to does not answer, so nothing on it starts or ends.',
    evidence: 'The condition `Ready` of the node, and the pods on it.',
    remedy: 'Repair or replace the node; delete its pods when it does not come back.',
  },
} as const satisfies Record<string, Cause>;
