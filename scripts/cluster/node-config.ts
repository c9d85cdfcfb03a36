import { join } from 'node:path';
import type { BinaryPaths } from './binaries.ts';

/** What makes one node differ from another on the same machine. */
export interface NodeSettings {
  folder: string;
  kubeconfig: string;
  kubeletPort: number;
  /** Name of the network interface that pods hang on; 15 characters at most. */
  bridge: string;
  /** Second and third number of the pods' addresses, such as 88.7 for 10.88.7.0/24. */
  subnet: string;
}

const stateFolder = (folder: string) => join(folder, 'containerd-state');

export const containerdSocket = (folder: string): string => join(folder, 'containerd.sock');

export const containerdConfig = ({ folder }: NodeSettings): string => `version = 3
root = "${join(folder, 'containerd')}"
state = "${stateFolder(folder)}"
[grpc]
  address = "${containerdSocket(folder)}"
[plugins.'io.containerd.cri.v1.images']
  snapshotter = "native"
  # The other way of pulling knows overlayfs only.
  use_local_image_pull = true
[plugins.'io.containerd.cri.v1.images'.pinned_images]
  sandbox = "docker.io/local/pause:1"
[plugins.'io.containerd.cri.v1.runtime']
  restrict_oom_score_adj = true
  netns_mounts_under_state_dir = true
[plugins.'io.containerd.cri.v1.runtime'.cni]
  bin_dirs = ["${join(folder, 'cni-bin')}"]
  conf_dir = "${join(folder, 'cni')}"
`;

export const cniConfig = ({ folder, bridge, subnet }: NodeSettings): string =>
  JSON.stringify({
    cniVersion: '1.0.0',
    name: bridge,
    plugins: [
      {
        type: 'bridge',
        bridge,
        isGateway: true,
        ipMasq: false,
        ipam: {
          type: 'host-local',
          ranges: [[{ subnet: `10.${subnet}.0/24` }]],
          dataDir: join(folder, 'cni-data'),
        },
      },
    ],
  });

export const kubeletConfig = ({ folder, kubeletPort }: NodeSettings): string =>
  JSON.stringify({
    apiVersion: 'kubelet.config.k8s.io/v1beta1',
    kind: 'KubeletConfiguration',
    failCgroupV1: false,
    cgroupDriver: 'cgroupfs',
    cgroupsPerQOS: false,
    enforceNodeAllocatable: [],
    failSwapOn: false,
    makeIPTablesUtilChains: false,
    containerRuntimeEndpoint: `unix://${containerdSocket(folder)}`,
    podLogsDir: join(folder, 'pod-logs'),
    volumePluginDir: join(folder, 'volume-plugins'),
    address: '127.0.0.1',
    port: kubeletPort,
    healthzPort: 0,
    readOnlyPort: 0,
    authentication: { anonymous: { enabled: true }, webhook: { enabled: false } },
    authorization: { mode: 'AlwaysAllow' },
    // A full disk of the machine is no reason to refuse the tests' pods.
    evictionHard: { 'nodefs.available': '0%', 'imagefs.available': '0%', 'nodefs.inodesFree': '0%' },
    imageGCHighThresholdPercent: 100,
    // A registry that hangs for one test is no reason for the others to wait.
    serializeImagePulls: false,
    registryPullQPS: 0,
    // Quick enough that a test of crash loops sees the second crash.
    syncFrequency: '10s',
  });

/** Folders in which the programs insist on writing; the node sees them empty, the machine never sees what is written. */
export const hiddenFolders: readonly string[] = ['/run', '/var/lib', '/var/log'];

/**
 * The first process of the node's own process and mount namespaces. When it is killed, the kernel kills every process
 * and drops every mount of the node: nothing has to be found and undone one by one.
 */
export const nodeScript = (settings: NodeSettings, binaries: BinaryPaths): string => `#!/bin/sh
set -eu
${hiddenFolders.map((folder) => `mount -t tmpfs tmpfs ${folder}`).join('\n')}
'${binaries.containerd}' --config '${join(settings.folder, 'containerd.toml')}' >'${join(settings.folder, 'containerd.log')}' 2>&1 &
# A kubelet that finds no runtime gives up at once.
while [ ! -S '${containerdSocket(settings.folder)}' ]; do sleep 0.1; done
'${binaries.kubelet}' --kubeconfig '${settings.kubeconfig}' --config '${join(settings.folder, 'kubelet.json')}' \\
  --root-dir '${join(settings.folder, 'kubelet')}' --cert-dir '${join(settings.folder, 'kubelet-pki')}' --hostname-override localhost
`;

/** Removes what belongs to no process: the bridge and empty control groups. */
export const cleanScript = (settings: NodeSettings): string => `#!/bin/sh
ip link delete '${settings.bridge}' 2>/dev/null
tasks='${join(stateFolder(settings.folder), 'io.containerd.runtime.v2.task/k8s.io')}'
for attempt in 1 2 3 4 5 6 7 8 9 10; do
  left=0
  for id in $(ls "$tasks" 2>/dev/null); do
    find /sys/fs/cgroup -depth -type d -name "$id" -exec rmdir {} + 2>/dev/null || left=1
  done
  [ $left = 0 ] && break
  sleep 0.2
done
find /sys/fs/cgroup -maxdepth 2 -type d -name k8s.io -exec rmdir {} + 2>/dev/null
exit 0
`;
