import { githubRelease, helmRelease, kubernetesRelease, type Release } from './official-releases.ts';

/** What a user can ask for; nobody builds a node to run the demo. */
export const binaryGroups = ['control-plane', 'helm', 'node', 'act', 'registry', 'secrets'] as const;
export type BinaryGroup = (typeof binaryGroups)[number];

/** One external program that the local cluster, the tests or the demo run. */
export interface Binary {
  /** How scripts and tests call it; unique. */
  id: string;
  /** The file's name; two binaries of different versions may share it. */
  file: string;
  /** Exact version without a leading `v`. */
  version: string;
  group: BinaryGroup;
  /** Arguments that make it print its version; absent when it cannot, and then PATH is not looked at. */
  versionArgs?: readonly string[];
  /** The package `go` builds; `kubernetes` ones come from the monorepo (see kubernetes-module.ts). */
  source: { from: 'kubernetes' | 'module'; package: string; ldflags?: string };
  /** Where its authors publish it; absent when they publish no checksum with it. */
  release?: Release;
}

const kubernetesVersion = '1.36.3';
const kwokVersion = '0.8.0';
const containerdVersion = '2.3.7';
const cniVersion = '1.9.1';

const kubernetes = (file: string, group: BinaryGroup): Binary => ({
  id: file,
  file,
  version: kubernetesVersion,
  group,
  versionArgs: file === 'kubectl' ? ['version', '--client'] : ['--version'],
  source: {
    from: 'kubernetes',
    package: `k8s.io/kubernetes/cmd/${file}`,
    ldflags: `-X k8s.io/component-base/version.gitVersion=v${kubernetesVersion}`,
  },
  release: kubernetesRelease(file, kubernetesVersion),
});

const helm = (major: number, version: string): Binary => ({
  id: `helm${major}`,
  file: 'helm',
  version,
  group: 'helm',
  versionArgs: ['version', '--short'],
  source: {
    from: 'module',
    package: `helm.sh/helm/v${major}/cmd/helm`,
    ldflags: `-X helm.sh/helm/v${major}/internal/version.version=v${version}`,
  },
  release: helmRelease(version),
});

const containerd = (file: string): Binary => ({
  id: file,
  file,
  version: containerdVersion,
  group: 'node',
  ...(file === 'containerd-shim-runc-v2' ? {} : { versionArgs: ['--version'] }),
  source: {
    from: 'module',
    package: `github.com/containerd/containerd/v2/cmd/${file}`,
    ldflags: `-X github.com/containerd/containerd/v2/version.Version=v${containerdVersion}`,
  },
});

const cniPlugin = (path: string): Binary => ({
  id: `cni-${path.split('/')[1]}`,
  file: path.split('/')[1] ?? path,
  version: cniVersion,
  group: 'node',
  source: { from: 'module', package: `github.com/containernetworking/plugins/plugins/${path}` },
});

/** Everything the local cluster can need, in the order in which it is fetched. */
export const binaries: readonly Binary[] = [
  helm(3, '3.21.4'),
  helm(4, '4.2.4'),
  {
    id: 'etcd',
    file: 'etcd',
    version: '3.7.3',
    group: 'control-plane',
    versionArgs: ['--version'],
    source: { from: 'module', package: 'go.etcd.io/etcd/server/v3' },
    release: githubRelease({
      repository: 'etcd-io/etcd',
      tag: 'v3.7.3',
      asset: ({ os, arch }) => (os === 'linux' ? `etcd-v3.7.3-linux-${arch}.tar.gz` : undefined),
      checksums: () => 'SHA256SUMS',
      member: ({ os, arch }) => `etcd-v3.7.3-${os}-${arch}/etcd`,
    }),
  },
  {
    id: 'kwok',
    file: 'kwok',
    version: kwokVersion,
    group: 'control-plane',
    versionArgs: ['--version'],
    source: { from: 'module', package: 'sigs.k8s.io/kwok/cmd/kwok' },
  },
  ...['kubectl', 'kube-apiserver', 'kube-controller-manager', 'kube-scheduler'].map((file) =>
    kubernetes(file, 'control-plane'),
  ),
  kubernetes('kubelet', 'node'),
  ...['containerd', 'containerd-shim-runc-v2', 'ctr'].map(containerd),
  ...['main/bridge', 'main/loopback', 'ipam/host-local'].map(cniPlugin),
  {
    id: 'act',
    file: 'act',
    version: '0.2.89',
    group: 'act',
    versionArgs: ['--version'],
    source: { from: 'module', package: 'github.com/nektos/act', ldflags: '-X main.version=0.2.89' },
    release: githubRelease({
      repository: 'nektos/act',
      tag: 'v0.2.89',
      asset: ({ os, arch }) =>
        `act_${os === 'darwin' ? 'Darwin' : 'Linux'}_${arch === 'amd64' ? 'x86_64' : 'arm64'}.tar.gz`,
      checksums: () => 'checksums.txt',
      member: () => 'act',
    }),
  },
  {
    id: 'registry',
    file: 'registry',
    version: '3.1.2',
    group: 'registry',
    versionArgs: ['--version'],
    source: {
      from: 'module',
      package: 'github.com/distribution/distribution/v3/cmd/registry',
      ldflags: '-X github.com/distribution/distribution/v3/version.version=v3.1.2',
    },
    release: githubRelease({
      repository: 'distribution/distribution',
      tag: 'v3.1.2',
      asset: ({ os, arch }) => (os === 'linux' ? `registry_3.1.2_linux_${arch}.tar.gz` : undefined),
      checksums: ({ os, arch }) => `registry_3.1.2_${os}_${arch}.tar.gz.sha256`,
      member: () => 'registry',
    }),
  },
  {
    id: 'sops',
    file: 'sops',
    version: '3.13.3',
    group: 'secrets',
    source: { from: 'module', package: 'github.com/getsops/sops/v3/cmd/sops' },
  },
  {
    id: 'age-keygen',
    file: 'age-keygen',
    version: '1.3.2',
    group: 'secrets',
    source: { from: 'module', package: 'filippo.io/age/cmd/age-keygen' },
  },
];
