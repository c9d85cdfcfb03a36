/** A platform in Go's words, which all these projects use in their file names. */
export interface Platform {
  os: 'linux' | 'darwin' | 'windows';
  arch: 'amd64' | 'arm64';
}

/** Where one platform's file is, and where the sha256 of exactly that file is published. */
export interface ReleaseFiles {
  url: string;
  /** A file that holds the bare digest or `digest  name` lines. */
  checksumUrl: string;
  /** Path inside the .tar.gz; absent when the file is the program itself. */
  member?: string;
}

/** Undefined when the project publishes nothing for that platform. */
export type Release = (platform: Platform) => ReleaseFiles | undefined;

/** Kubernetes' own downloads; the servers are published for Linux only. */
export const kubernetesRelease =
  (file: string, version: string): Release =>
  ({ os, arch }) => {
    if (os !== 'linux' && file !== 'kubectl') return undefined;
    const url = `https://dl.k8s.io/release/v${version}/bin/${os}/${arch}/${file}`;
    return { url, checksumUrl: `${url}.sha256` };
  };

/** Helm's own downloads. */
export const helmRelease =
  (version: string): Release =>
  ({ os, arch }) => {
    if (os === 'windows') return undefined;
    const url = `https://get.helm.sh/helm-v${version}-${os}-${arch}.tar.gz`;
    return { url, checksumUrl: `${url}.sha256sum`, member: `${os}-${arch}/helm` };
  };

/** An archive among a GitHub release's assets, with a checksum file beside it. */
export const githubRelease =
  (release: {
    repository: string;
    tag: string;
    asset: (platform: Platform) => string | undefined;
    checksums: (platform: Platform) => string;
    member: (platform: Platform) => string;
  }): Release =>
  (platform) => {
    const asset = release.asset(platform);
    if (asset === undefined || platform.os === 'windows') return undefined;
    const base = `https://github.com/${release.repository}/releases/download/${release.tag}`;
    return {
      url: `${base}/${asset}`,
      checksumUrl: `${base}/${release.checksums(platform)}`,
      member: release.member(platform),
    };
  };
