import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, utimes } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { digestChart } from '../../../src/observe/chart/chart-digest.ts';
import { chartYaml, useFolder, writeFiles } from '../../rig/folder.ts';

const folder = useFolder();

const files = {
  'Chart.yaml': chartYaml('api'),
  'values.yaml': 'a: 1\n',
  'templates/cm.yaml': 'kind: ConfigMap\n',
  '.helmignore': '*.md\n',
};

async function digest(path: string): Promise<string> {
  const result = await digestChart(path);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value.digest;
}

describe('the digest of a chart', () => {
  it('does not depend on place, times, modes or ignored files', async () => {
    const one = await folder.write('one', files);
    const other = await folder.write('two', { ...files, 'README.md': 'ignored', 'docs/x.md': 'too' });
    await utimes(`${other}/Chart.yaml`, 0, 0);
    await chmod(`${other}/values.yaml`, 0o600);
    expect(await digest(other)).toBe(await digest(one));
  });

  it.each([
    ['a value', { 'values.yaml': 'a: 2\n' }],
    ['a template', { 'templates/more.yaml': '' }],
    ['a file that templates could read', { 'files/x': '' }],
    ['the ignore rules', { '.helmignore': '' }],
  ])('changes with %s', async (_what, change) => {
    const one = await folder.write('one', files);
    const other = await folder.write('two', { ...files, ...change });
    expect(await digest(other)).not.toBe(await digest(one));
  });

  it('tells two files apart from one that holds both', async () => {
    const one = await folder.write('one', { ...files, a: 'xb\0', c: '' });
    const other = await folder.write('two', { ...files, a: 'x', 'b\u0001': 'c' });
    expect(await digest(other)).not.toBe(await digest(one));
  });

  it('sees through symbolic links', async () => {
    const one = await folder.write('one', { ...files, 'templates/lib/x.yaml': 'x' });
    const other = await folder.write('two', files);
    await writeFiles(folder.path('shared'), { 'x.yaml': 'x' });
    await symlink(folder.path('shared'), `${other}/templates/lib`);
    expect(await digest(other)).toBe(await digest(one));
  });

  it('fails on a link that leads back', async () => {
    const one = await folder.write('one', files);
    await mkdir(`${one}/deep`);
    await symlink(one, `${one}/deep/back`);
    expect(await digestChart(one)).toMatchObject({
      failure: { reason: 'chart', message: expect.stringContaining('leads back into itself') },
    });
  });

  it('does not depend on when an archive was packed, of the chart or of a subchart', async () => {
    await folder.write('src/sub', { 'Chart.yaml': chartYaml('sub') });
    const pack = (name: string, mtime: string) =>
      execFileSync('tar', ['-czf', folder.path(name), `--mtime=${mtime}`, '-C', folder.path('src'), 'sub']);
    const one = await folder.write('one', files);
    const other = await folder.write('two', files);
    await mkdir(`${one}/charts`);
    await mkdir(`${other}/charts`);
    pack('one/charts/sub-1.0.0.tgz', '2020-01-01');
    pack('two/charts/sub-1.0.0.tgz', '2021-01-01');
    pack('sub.tgz', '2022-01-01');
    expect(await digest(other)).toBe(await digest(one));
    expect(await digest(folder.path('sub.tgz'))).toBe(await digest(folder.path('src/sub')));
  });

  it('comes with what the templates read of the cluster, those of subcharts included', async () => {
    const one = await folder.write('one', {
      ...files,
      'charts/sub/Chart.yaml': chartYaml('sub'),
      'charts/sub/templates/s.yaml': '{{ lookup "v1" "Secret" "a" "b" }}',
      'templates/NOTES.txt': '{{ .Capabilities.KubeVersion }}',
    });
    expect(await digestChart(one)).toMatchObject({
      value: { needs: { lookup: true, capabilities: false, apiVersions: [] } },
    });
  });

  it('is a failure for what is no chart', async () => {
    await folder.write('x', { 'broken.tgz': 'no archive' });
    expect(await digestChart(folder.path('x/broken.tgz'))).toMatchObject({
      failure: { reason: 'chart', message: expect.stringContaining('unpack the chart archive') },
    });
    expect(await digestChart(folder.path('none'))).toMatchObject({ ok: false, failure: { reason: 'chart' } });
  });
});

it.each([
  ['{{ .Release.Name }} is there', true],
  ['{{ if .Release.IsUpgrade }}{{ fail "no password" }}{{ end }}', false],
  ['{{ (lookup "v1" "Service" "a" "b").spec.clusterIP }}', false],
])('NOTES.txt is executed with the templates: %s', async (notes, alone) => {
  const chart = await folder.write('notes', {
    'Chart.yaml': 'apiVersion: v2\nname: notes\nversion: 1.0.0\n',
    'templates/NOTES.txt': notes,
    'templates/a.yaml': 'a: b\n',
  });
  expect(await digestChart(chart)).toMatchObject({ ok: true, value: { needs: { alone, lookup: false } } });
});
