import { gzipSync } from 'node:zlib';
import type { RenderProblem } from './render-problem.ts';

/** What Helm stores of a release, as far as it can be large. */
export interface RecordParts {
  /** Of the chart itself: Helm does not store those of subcharts. */
  chartFiles: readonly { name: string; content: Buffer }[];
  /** What the user gave. */
  valuesFiles: readonly Buffer[];
  manifest: string;
}

/** The API server takes so many bytes in the values of a Secret. */
const LIMIT = 1024 * 1024;
/** Go and zlib compress a little differently: what is this close to the limit is left to Helm. */
const TOLERANCE = 1.03;
const NAMED = 3;

/** A release record that is too large for the Secret in which Helm stores it. */
export function recordTooLarge(parts: RecordParts): RenderProblem[] {
  const files = parts.chartFiles.filter(({ name }) => !name.startsWith('charts/'));
  const json = Buffer.concat([
    ...files.map(({ content }) => Buffer.from(content.toString('base64'))),
    ...parts.valuesFiles,
    Buffer.from(JSON.stringify(parts.manifest)),
  ]);
  // Compression adds nothing worth mentioning, and base64 a third.
  if (json.length * BASE64 <= LIMIT) return [];
  const size = gzipSync(json, { level: 9 }).length * BASE64;
  return size <= LIMIT * TOLERANCE ? [] : [problem(size, { ...parts, chartFiles: files })];
}

const BASE64 = 4 / 3;

const RENDERED = 'the rendered resources';
const VALUES = 'the values of the manifest';

function problem(size: number, { chartFiles, valuesFiles, manifest }: RecordParts): RenderProblem {
  const parts = [
    ...chartFiles,
    { name: RENDERED, content: Buffer.from(manifest) },
    { name: VALUES, content: Buffer.concat(valuesFiles) },
  ].map(({ name, content }) => ({ name, bytes: content.length, packed: compressed(content) }));
  const largest = parts.sort((a, b) => b.packed - a.packed).slice(0, NAMED);
  const named = largest.filter(({ packed }) => packed * BASE64 > size / 50);
  const remedy = REMEDIES[named[0]?.name ?? ''];
  return {
    severity: 'refuse',
    reason: 'chart',
    code: 'release-too-large',
    says: `Helm would store ${megabytes(size)} of the release, compressed, in a Secret, which takes at most 1 MiB; the largest part: ${named.map(({ name, bytes }) => `${name} (${megabytes(bytes)})`).join(', then ')}`,
    remedy:
      remedy ??
      "Name files that no template reads in the chart's `.helmignore`: Helm stores all others with every release.",
  };
}

const REMEDIES: Record<string, string> = {
  [RENDERED]: 'Split the chart into several releases, or let the objects read large data from elsewhere.',
  [VALUES]:
    'Helm stores what you give with every release: leave out what the chart does not read, or let the objects read large data from elsewhere.',
};

function compressed(content: Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}

function megabytes(bytes: number): string {
  const mebibytes = bytes / LIMIT;
  return mebibytes < 0.1 ? `${Math.ceil(bytes / 1024)} KiB` : `${mebibytes.toFixed(1)} MiB`;
}
