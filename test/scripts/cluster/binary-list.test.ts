import { expect, test } from 'vitest';
import { cachedPath } from '../../../scripts/cluster/binaries.ts';
import { binaries } from '../../../scripts/cluster/binary-list.ts';
import type { Platform } from '../../../scripts/cluster/official-releases.ts';

const platforms: Platform[] = (['linux', 'darwin', 'windows'] as const).flatMap((os) =>
  (['amd64', 'arm64'] as const).map((arch) => ({ os, arch })),
);

test('every binary has an id and a cached path of its own', () => {
  const env = { XDG_CACHE_HOME: '/cache' };
  expect(new Set(binaries.map(({ id }) => id)).size).toBe(binaries.length);
  expect(new Set(binaries.map((binary) => cachedPath(binary, env))).size).toBe(binaries.length);
});

test('the cache is keyed by version', () => {
  const path = cachedPath({ file: 'helm', version: '4.2.4' }, { XDG_CACHE_HOME: '/cache' });
  expect(path).toBe('/cache/helm-lifecycle-action/bin/helm-4.2.4/helm');
});

test('every official download names its version and comes with a checksum over https', () => {
  for (const { id, version, release } of binaries) {
    for (const platform of platforms) {
      const files = release?.(platform);
      if (files === undefined) continue;
      expect(files.url, id).toContain(version);
      expect(files.checksumUrl, id).toContain(version);
      for (const url of [files.url, files.checksumUrl]) expect(new URL(url).protocol, id).toBe('https:');
    }
  }
});

test('the servers of Kubernetes are downloaded on Linux only, kubectl everywhere', () => {
  const published = (id: string) =>
    platforms
      .filter((platform) => binaries.find((binary) => binary.id === id)?.release?.(platform))
      .map(({ os }) => os);
  expect(new Set(published('kube-apiserver'))).toEqual(new Set(['linux']));
  expect(new Set(published('kubectl'))).toEqual(new Set(['linux', 'darwin', 'windows']));
});
