import { readdir } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unpackSubcharts } from '../../src/observe/chart/dependencies/unpack-subcharts.ts';
import { nameInChart } from '../../src/observe/chart/files/archive-name.ts';
import { readArchive } from '../../src/observe/chart/files/chart-archive.ts';
import { createChartLimits } from '../../src/observe/chart/files/chart-limits.ts';
import { writePrivateFile } from '../../src/system/files.ts';
import { useFolder } from '../rig/folder.ts';
import { pax, type TarEntry, tar, tgz } from '../rig/tar.ts';
import { tries } from '../rig/tries.ts';

const folder = useFolder();
let stages = 0;

const parameters = tries(300);

const part = fc.constantFrom(
  'app',
  'charts',
  'templates',
  '..',
  '.',
  '',
  'c:',
  '\\',
  '\0',
  'a\\b',
  'x.tgz',
  'é',
  '\u202e',
);
const name = fc.oneof(
  fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('/')),
  fc.string({ unit: 'binary', maxLength: 120 }),
);
const size = fc.oneof(
  fc.constantFrom('-0000003000\0', '77777777777\0', '\xff'.repeat(12), '\x80'.repeat(12)),
  fc.string({ maxLength: 12 }),
);
const entry: fc.Arbitrary<TarEntry> = fc.oneof(
  fc.record(
    {
      name,
      content: fc.string({ maxLength: 700 }),
      type: fc.constantFrom('0', '1', '2', '3', '5', '6', '7', 'x', 'g', 'L', 'K', 'S', 'Z', '\0'),
      linkName: fc.constantFrom('', '/etc/passwd', '../../x'),
      size,
    },
    { requiredKeys: ['name'] },
  ),
  fc.dictionary(fc.constantFrom('path', 'size', 'linkpath', '__proto__', 'type'), name).map(pax),
);

/** Reads an archive as staging does, down to the files on the disk. */
async function stage(archive: Buffer): Promise<void> {
  const place = folder.path('stages', String(stages++));
  const limits = createChartLimits();
  const files = await readArchive(archive, limits);
  const all = files.ok ? await unpackSubcharts(files.value, limits) : files;
  expect(all.ok ? '' : all.failure.reason).toMatch(/^(?:chart)?$/);
  for (const file of files.ok ? files.value : []) await writePrivateFile(place, file.name, file.content);
}

/** What lies beside the numbered stages. */
async function elsewhere(): Promise<string[]> {
  const below = await readdir(folder.path('stages')).catch(() => []);
  return [
    ...(await readdir(folder.path())).filter((it) => it !== 'stages'),
    ...below.filter((it) => !/^\d+$/.test(it)),
  ];
}

it('no archive of hostile entries throws, or writes outside of the stage', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { maxLength: 8 }), async (entries) => {
      const sound = { name: 'app/Chart.yaml', content: 'x' };
      const inner = { name: 'app/charts/in.tgz', content: tgz(...entries) };
      for (const archive of [tgz(sound, ...entries), tgz(sound, inner)]) await stage(archive);
      expect(await elsewhere()).toEqual([]);
    }),
    parameters,
  );
});

it('no bytes throw', async () => {
  const bytes = fc.uint8Array({ maxLength: 3000 }).map((it) => Buffer.from(it));
  await fc.assert(
    fc.asyncProperty(bytes, fc.nat(3000), async (noise, at) => {
      const sound = tar(
        { name: 'app/Chart.yaml', content: 'x' },
        { name: 'app/a', content: 'y'.repeat(900) },
      );
      noise.copy(sound, at % sound.length);
      for (const archive of [noise, gzipSync(noise), gzipSync(sound), gzipSync(sound).subarray(0, at)]) {
        const read = await readArchive(archive);
        if (!read.ok) expect(read.failure.reason).toBe('chart');
      }
    }),
    parameters,
  );
});

it('every name that is let through stays where it is put', async () => {
  await fc.assert(
    fc.asyncProperty(name, async (path) => {
      const inChart = nameInChart(path, 'file');
      if ('problem' in inChart) return;
      await writePrivateFile(folder.path('stages', String(stages++)), inChart.value, '');
      expect(await elsewhere()).toEqual([]);
    }),
    parameters,
  );
});
