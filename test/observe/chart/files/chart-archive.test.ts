import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpackSubcharts } from '../../../../src/observe/chart/dependencies/unpack-subcharts.ts';
import { readArchive } from '../../../../src/observe/chart/files/chart-archive.ts';
import { createChartLimits, shownName } from '../../../../src/observe/chart/files/chart-limits.ts';
import { chartYaml } from '../../../rig/folder.ts';
import { pax, type TarEntry, tar, tgz } from '../../../rig/tar.ts';

const chart: TarEntry = { name: 'app/Chart.yaml', content: chartYaml('app') };

async function names(archive: Buffer): Promise<string[]> {
  const files = await readArchive(archive);
  if (!files.ok) throw new Error(files.failure.message);
  return files.value.map(({ name }) => name);
}

async function failure(archive: Buffer): Promise<string> {
  const files = await readArchive(archive);
  return files.ok ? `it was read: ${files.value.map(({ name }) => name)}` : files.failure.message;
}

describe('a chart archive', () => {
  it('has the files without the folder of the chart', async () => {
    const archive = tgz(
      { name: 'app/', type: '5' },
      chart,
      { name: 'app/templates//./cm.yaml', content: 'x' },
      pax({ path: `app/${'deep/'.repeat(40)}file` }),
      { name: 'app/short', content: 'y' },
    );
    expect(await names(archive)).toEqual(['Chart.yaml', 'templates/cm.yaml', `${'deep/'.repeat(40)}file`]);
  });

  it.each(['app/Chart.yaml', 'app/./Chart.yaml', 'other/Chart.yaml'])(
    'with a file twice, here as %s, is refused when it is not the same one',
    async (name) => {
      const again = { name, content: chartYaml('app') };
      expect(await names(tgz(chart, again))).toEqual(['Chart.yaml']);
      expect(await failure(tgz(chart, { ...again, content: 'dependencies: []' }))).toBe(
        `unpack the chart archive: the entry ${shownName(name)} is there twice, with other content`,
      );
    },
  );

  it('has an empty file in place of a link, as Helm reads it', async () => {
    const archive = tgz(
      chart,
      { name: 'app/link', type: '2', linkName: '../../etc/passwd' },
      { name: 'app/hard', type: '1', linkName: 'app/Chart.yaml' },
    );
    expect(await readArchive(archive)).toMatchObject({
      value: [{ name: 'Chart.yaml' }, { name: 'link', content: Buffer.of() }, { name: 'hard' }],
    });
  });

  it.each<[string, string, string]>([
    ['leads out of the chart', 'app/../../../x', 'leads out of the chart'],
    ['goes up and comes back', 'app/templates/../x', 'leads out of the chart'],
    ['is absolute', '/etc/x', 'has an absolute name'],
    ['has backslashes', 'app\\..\\..\\x', 'has a backslash in its name'],
    ['names a drive', 'app/c:/x', 'names a drive'],
    ['is in no folder', 'Chart.yaml', "is not in the chart's folder"],
    ['is nothing but the folder', 'app/.', "is not in the chart's folder"],
    ['is deeper than any chart', `app/${'d/'.repeat(60)}x`, 'is more than 50 folders deep'],
    ['is longer than a file system takes', `app/${'n'.repeat(256)}`, 'has too long a name'],
  ])('is refused as a whole when a name %s', async (_what, name, why) => {
    expect(await failure(tgz(chart, pax({ path: name }), { name: 'app/x' }))).toBe(
      `unpack the chart archive: the entry ${shownName(name)} ${why}`,
    );
  });

  it.each<[string, TarEntry, string]>([
    ['a device', { name: 'app/x', type: '3' }, 'the entry "app/x" is of the type CharacterDevice'],
    ['a fifo', { name: 'app/x', type: '6' }, 'the entry "app/x" is of the type FIFO'],
    [
      'a folder outside',
      { name: 'app/../../x', type: '5' },
      'the entry "app/../../x" leads out of the chart',
    ],
    ['a negative size', { name: 'app/x', size: '-0000003000\0' }, 'the entry "app/x" has no valid size'],
    ['a size in words', { name: 'app/x', size: 'large' }, 'the entry "app/x" has no valid size'],
    ['a size beyond the end', { name: 'app/x', size: '00000010000\0' }, 'it is cut off, or no tar archive'],
    [
      'a binary negative size',
      { name: 'app/x', size: '\xff'.repeat(12) },
      'the entry "app/x" has no valid size',
    ],
    [
      'a size beyond all',
      { name: 'app/x', size: `\x80${'\xff'.repeat(11)}` },
      'it is cut off, or no tar archive',
    ],
    [
      'a file where a folder is',
      { name: 'app/Chart.yaml/x' },
      'the entry "Chart.yaml" is a file and a folder',
    ],
    ['six megabytes in a file', { name: 'app/x', content: Buffer.alloc(6e6) }, '"app/x" has more than 5 MiB'],
  ])('is refused as a whole with %s', async (_what, entry, why) => {
    expect(await failure(tgz(chart, entry))).toContain(why);
  });

  it('is refused as a whole where Helm would read another file than this', async () => {
    const sparse = pax({ 'GNU.sparse.major': '1', 'GNU.sparse.name': '../../x' });
    const map = { name: 'app/x', content: '1\n0\n1\n' };
    expect(await failure(tgz(chart, sparse, map))).toContain('makes a sparse file');
    const global: TarEntry = { ...pax({ size: '512' }), type: 'g' };
    expect(await failure(tgz(chart, global, map))).toContain('has its size from a global header');
    const comment: TarEntry = { ...pax({ comment: 'of git archive' }), type: 'g' };
    expect(await names(tgz(comment, chart))).toEqual(['Chart.yaml']);
  });

  it.each<[string, () => Buffer, string]>([
    ['is no gzip', () => tar(chart), 'incorrect header check'],
    ['is cut off', () => tgz(chart).subarray(0, 60), 'unexpected end of file'],
    ['is cut off and packed again', () => gzipSync(tar(chart).subarray(0, 520)), 'it is cut off'],
    ['is packed twice', () => gzipSync(tgz(chart)), 'it is packed twice'],
    ['is empty', () => tgz(), 'it is cut off, or no tar archive'],
    ['is nothing', () => gzipSync(''), 'it is cut off, or no tar archive'],
    ['has no tar header', () => gzipSync('x'.repeat(2048)), 'it is cut off, or no tar archive'],
    ['has too many files', () => tgz(...many(10_001)), 'more than 10000 files'],
    ['unpacks without end', () => gzipSync(Buffer.alloc(101 * 1024 * 1024)), 'more than 100 MiB'],
  ])('is refused when it %s', async (_what, archive, why) => {
    expect(await failure(archive())).toContain(why);
  });
});

describe('the charts in a chart', () => {
  it('share its limits', async () => {
    const subchart = { name: 'charts/sub.tgz', content: tgz(...many(6000)) };
    const limits = createChartLimits();
    expect(await unpackSubcharts([subchart], limits)).toMatchObject({ ok: true });
    expect(await unpackSubcharts([subchart], limits)).toMatchObject({
      failure: { message: expect.stringMatching(/^charts\/sub.tgz: .*more than 10000 files/) },
    });
  });
});

function many(count: number): TarEntry[] {
  return Array.from({ length: count }, (_, index) => ({ name: `app/${index}` }));
}
