import { chmod, mkdir, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createChartCache } from '../../../../src/observe/chart/source/chart-cache.ts';
import { loginDigests } from '../../../../src/observe/chart/source/login-digest.ts';
import { systemClock } from '../../../../src/system/clock.ts';
import { useFolder } from '../../../rig/folder.ts';

const folder = useFolder();
const open = (login?: string) => {
  const registries =
    login === undefined
      ? []
      : [{ host: 'registry.example', username: 'me', password: login, plainHttp: false }];
  return createChartCache(folder.path('cache'), { clock: systemClock, loginOf: loginDigests(registries) });
};
const key = { chart: 'oci://registry.example/charts/app', version: '1.2.0' };
const archive = Buffer.from('the bytes of an archive');
const files = (part: string) => readdir(folder.path('cache', part));

describe('the chart cache', () => {
  it('gives what was kept, to other runs as well', async () => {
    await open().keep(key, archive);
    expect(await open().find(key)).toEqual(archive);
  });

  it('knows nothing of another version, reference or repository', async () => {
    await open().keep(key, archive);
    expect(await open().find({ ...key, version: '1.2.1' })).toBeUndefined();
    expect(await open().find({ ...key, chart: 'oci://other.example/charts/app' })).toBeUndefined();
    expect(await open().find({ ...key, repo: 'https://charts.example' })).toBeUndefined();
  });

  it('gives what a login has got to that login only', async () => {
    await open('secret').keep(key, archive);
    expect(await open('secret').find(key)).toEqual(archive);
    expect(await open('another').find(key)).toBeUndefined();
    expect(await open().find(key)).toBeUndefined();
    const other = { ...key, chart: 'oci://public.example/charts/app' };
    await open('secret').keep(other, archive);
    expect(await open().find(other)).toEqual(archive);
  });

  it('takes nothing from a folder that others can enter', async () => {
    await open().keep(key, archive);
    await chmod(folder.path('cache'), 0o777);
    expect(await open().find(key)).toBeUndefined();
    await chmod(folder.path('cache'), 0o700);
    expect(await open().find(key)).toEqual(archive);
  });

  it('keeps the same bytes once', async () => {
    await open().keep(key, archive);
    await open().keep({ ...key, chart: 'oci://mirror.example/app' }, archive);
    expect(await files('archives')).toHaveLength(1);
    expect(await files('references')).toHaveLength(2);
  });

  it('is for this user only', async () => {
    await open().keep(key, archive);
    expect((await stat(folder.path('cache'))).mode & 0o777).toBe(0o700);
    const [name = ''] = await files('archives');
    expect((await stat(folder.path('cache/archives', name))).mode & 0o777).toBe(0o600);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['an archive that was changed', async () => overwriteAll('archives', 'other bytes')],
    ['an archive that was cut off', async () => overwriteAll('archives', 'the bytes')],
    ['an archive that is gone', async () => rm(folder.path('cache/archives'), { recursive: true })],
    ['a reference that is no JSON', async () => overwriteAll('references', '{')],
    ['a reference that names a path', async () => overwriteAll('references', '{"digest":"../../x"}')],
  ])('forgets %s, and takes it anew', async (_what, damage) => {
    await open().keep(key, archive);
    await damage();
    expect(await open().find(key)).toBeUndefined();
    await open().keep(key, archive);
    expect(await open().find(key)).toEqual(archive);
  });

  it('is whole at every moment for those who keep and find at the same time', async () => {
    const found = await Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        if (index % 2 === 0) await open().keep(key, archive);
        return open().find(key);
      }),
    );
    for (const bytes of found) expect(bytes ?? archive).toEqual(archive);
    expect(await files('archives')).toHaveLength(1);
  });

  it('drops what nobody has used for a month', async () => {
    await open().keep(key, archive);
    const long = new Date(Date.now() - 40 * 24 * 3_600_000);
    for (const part of ['archives', 'references'])
      for (const name of await files(part)) await utimes(folder.path('cache', part, name), long, long);
    await open().keep({ ...key, version: '2.0.0' }, Buffer.from('newer'));
    expect(await open().find(key)).toBeUndefined();
    expect(await files('archives')).toHaveLength(1);
  });

  it('that cannot be written is as good as none', async () => {
    await writeFile(folder.path('cache'), 'a file is in the way');
    await open().keep(key, archive);
    expect(await open().find(key)).toBeUndefined();
    await rm(folder.path('cache'));
    await mkdir(folder.path('cache'));
  });
});

async function overwriteAll(part: string, content: string): Promise<void> {
  for (const name of await files(part)) await writeFile(folder.path('cache', part, name), content);
}
