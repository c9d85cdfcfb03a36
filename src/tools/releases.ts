import type { ToolName } from '../model/supported-tools.ts';

/** Where official releases are downloaded from. */
export const OFFICIAL = {
  helm: 'https://get.helm.sh',
  kubectl: 'https://dl.k8s.io/release',
  sops: 'https://github.com/getsops/sops/releases/download',
} as const;

/** One file of an official release. */
export interface ReleaseFile {
  url: string;
  /** A text that begins with the hex sha256 of the file, or has a line for it. */
  checksumUrl: string;
  /** What the file is called in a list of checksums; absent where the text is about this file alone. */
  listedAs?: string;
  kind: 'tar.gz' | 'zip' | 'binary';
  /** Path of the program inside the archive; the file itself when it is a binary. */
  program: string;
}

/** Names the file for a platform as the projects lay out their download sites; undefined when there is no build for it. */
export function releaseFile(
  tool: ToolName,
  version: string,
  { platform, arch, base }: { platform: NodeJS.Platform; arch: string; base: string },
): ReleaseFile | undefined {
  const os = ({ linux: 'linux', darwin: 'darwin', win32: 'windows' } as Record<string, string>)[platform];
  const cpu = ({ x64: 'amd64', arm64: 'arm64' } as Record<string, string>)[arch];
  if (os === undefined || cpu === undefined) return undefined;
  const extension = os === 'windows' ? '.exe' : '';
  if (tool === 'kubectl') {
    const url = `${base}/v${version}/bin/${os}/${cpu}/kubectl${extension}`;
    return { url, checksumUrl: `${url}.sha256`, kind: 'binary', program: `kubectl${extension}` };
  }
  if (tool === 'sops') {
    // As its .goreleaser.yaml names them from 3.10.0 on: for Windows without the system, one file for each processor.
    const name = `sops-v${version}.${os === 'windows' ? cpu : `${os}.${cpu}`}${extension}`;
    const folder = `${base}/v${version}`;
    return {
      url: `${folder}/${name}`,
      checksumUrl: `${folder}/sops-v${version}.checksums.txt`,
      listedAs: name,
      kind: 'binary',
      program: `sops${extension}`,
    };
  }
  const kind = os === 'windows' ? 'zip' : 'tar.gz';
  const url = `${base}/helm-v${version}-${os}-${cpu}.${kind}`;
  return { url, checksumUrl: `${url}.sha256`, kind, program: `${os}-${cpu}/helm${extension}` };
}
