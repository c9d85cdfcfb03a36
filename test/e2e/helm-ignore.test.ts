import { mkdir, readdir, rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readChartFiles } from '../../src/observe/chart/files/chart-files.ts';
import { unwrap } from '../cluster/open-connection.ts';
import { useCluster } from '../rig/cluster.ts';
import { chartYaml, useFolder } from '../rig/folder.ts';
import { openHelm } from '../rig/helm.ts';
import type { HelmMajor } from '../rig/scene.ts';

const cluster = useCluster();
const folder = useFolder();

const names = [
  'README.md',
  'a.txt',
  'b.txt',
  'ci/values.yaml',
  'ci/deep/a.txt',
  'docs/a.md',
  'docs/ci/x',
  'files/[x].txt',
  'files/.hidden',
  'templates/cm.yaml',
  'templates/.swp',
  'templates/deep/.kept',
];

describe.each<[HelmMajor]>([[3], [4]])('Helm %i packages the files that are read', (major) => {
  it.each([
    [''],
    ['*.txt'],
    ['/a.txt'],
    ['ci/'],
    ['/ci'],
    ['docs/*'],
    ['ci/deep'],
    ['files/[[]*'],
    ['[ab].txt\n# comment\n\n?.md'],
    ['[^ab].txt'],
    ['!*.*'],
    ['.*'],
    ['.helmignore'],
  ])('with the ignore rules %j', async (rules) => {
    const helm = await openHelm(cluster, major);
    const chart = await folder.write('chart', {
      'Chart.yaml': chartYaml('probe'),
      'values.yaml': '',
      '.helmignore': rules,
      ...Object.fromEntries(names.map((name) => [name, 'x'])),
    });
    const read = unwrap(await readChartFiles(chart)).map(({ name }) => name);
    await mkdir(folder.path('out'), { recursive: true });
    await helm.byHand('package', chart, '--destination', folder.path('out'));
    const [archive = ''] = await readdir(folder.path('out'));
    const packed = unwrap(await readChartFiles(folder.path('out', archive))).map(({ name }) => name);
    expect(read).toEqual(packed);
    await rm(folder.path('out'), { recursive: true });
  });
});
