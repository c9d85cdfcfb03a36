import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeNodeImages } from '../../scripts/cluster/node-images.ts';

/** What a registry serves: a manifest, a configuration or a layer. */
export interface Blob {
  type: string;
  bytes: Buffer;
}

/** Blobs of a busybox image by digest, and its `manifest`. */
export async function busyboxImage(): Promise<Map<string, Blob>> {
  const folder = await mkdtemp(join(tmpdir(), 'image-'));
  try {
    await makeNodeImages(folder);
    const layer = await readFile(join(folder, 'images/layer.tar'));
    const config = await readFile(join(folder, 'images/config-1.json'));
    const describe = (mediaType: string, bytes: Buffer) => ({
      mediaType,
      digest: digestOf(bytes),
      size: bytes.length,
    });
    const manifest = json('application/vnd.oci.image.manifest.v1+json', {
      config: describe('application/vnd.oci.image.config.v1+json', config),
      layers: [describe('application/vnd.oci.image.layer.v1.tar', layer)],
    });
    const blob = (bytes: Buffer): [string, Blob] => [
      digestOf(bytes),
      { type: 'application/octet-stream', bytes },
    ];
    return new Map([blob(layer), blob(config), ['manifest', manifest], [digestOf(manifest.bytes), manifest]]);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const json = (mediaType: string, content: object): Blob => ({
  type: mediaType,
  bytes: Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, ...content })),
});

export const digestOf = (bytes: Buffer): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

const layerOf = (seed: string) => ({
  mediaType: 'application/vnd.oci.image.layer.v1.tar',
  digest: `sha256:${seed.repeat(64)}`,
  size: 500,
});

/** An image whose parts nobody has. */
export const HOLLOW_IMAGE = json('application/vnd.oci.image.manifest.v1+json', {
  config: { ...layerOf('1'), mediaType: 'application/vnd.oci.image.config.v1+json' },
  layers: [layerOf('2')],
});

/** An image for another machine than any of ours. */
export const FOREIGN_IMAGE = json('application/vnd.oci.image.index.v1+json', {
  manifests: [
    {
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      digest: `sha256:${'0'.repeat(64)}`,
      size: 500,
      platform: { architecture: 's390x', os: 'linux' },
    },
  ],
});
