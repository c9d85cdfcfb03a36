import { expect, it } from 'vitest';
import { releaseFile } from '../../src/tools/releases.ts';

const base = 'https://mirror';

it.each([
  ['helm', 'linux', 'x64', 'https://mirror/helm-v4.2.4-linux-amd64.tar.gz', 'linux-amd64/helm'],
  ['helm', 'darwin', 'arm64', 'https://mirror/helm-v4.2.4-darwin-arm64.tar.gz', 'darwin-arm64/helm'],
  ['helm', 'win32', 'x64', 'https://mirror/helm-v4.2.4-windows-amd64.zip', 'windows-amd64/helm.exe'],
  ['kubectl', 'linux', 'arm64', 'https://mirror/v4.2.4/bin/linux/arm64/kubectl', 'kubectl'],
  ['kubectl', 'win32', 'x64', 'https://mirror/v4.2.4/bin/windows/amd64/kubectl.exe', 'kubectl.exe'],
] as const)('%s for %s on %s is at %s', (tool, platform, arch, url, program) => {
  const file = releaseFile(tool, '4.2.4', { platform, arch, base });
  expect(file).toMatchObject({ url, checksumUrl: `${url}.sha256`, program });
});

it.each([
  ['linux', 'x64', 'sops-v3.13.3.linux.amd64', 'sops'],
  ['darwin', 'arm64', 'sops-v3.13.3.darwin.arm64', 'sops'],
  ['win32', 'x64', 'sops-v3.13.3.amd64.exe', 'sops.exe'],
  ['win32', 'arm64', 'sops-v3.13.3.arm64.exe', 'sops.exe'],
] as const)(
  'sops for %s on %s is %s, with its line in the list of checksums',
  (platform, arch, name, program) => {
    expect(releaseFile('sops', '3.13.3', { platform, arch, base })).toEqual({
      url: `https://mirror/v3.13.3/${name}`,
      checksumUrl: 'https://mirror/v3.13.3/sops-v3.13.3.checksums.txt',
      listedAs: name,
      kind: 'binary',
      program,
    });
  },
);

it('there is no build for a platform that nobody builds for', () => {
  expect(releaseFile('helm', '4.2.4', { platform: 'aix', arch: 'ppc64', base })).toBeUndefined();
});
