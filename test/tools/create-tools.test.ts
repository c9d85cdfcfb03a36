import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../src/system/log.ts';
import { createRedactor } from '../../src/system/redactor.ts';
import { createTools, type ToolsOptions } from '../../src/tools/create-tools.ts';
import {
  type DownloadSite,
  helmScript,
  publishHelm,
  publishKubectl,
  publishSops,
  startDownloadSite,
} from './download-site.ts';

let folder: string;
let site: DownloadSite;
let now: number;
let logged: string[];
const signal = new AbortController().signal;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tools-test-'));
  site = await startDownloadSite();
  now = 0;
  logged = [];
});
afterEach(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Tools as a run has them; what is kept between runs is in the test's folder. */
function tools(overrides: Partial<ToolsOptions> = {}) {
  return createTools({
    env: { PATH: join(folder, 'bin'), HOME: folder },
    clock: { now: () => now, sleep: async () => {} },
    log: createLog((_level, line) => logged.push(line), createRedactor()),
    cacheFolder: join(folder, 'cache'),
    tempFolder: join(folder, 'temp'),
    workingFolder: folder,
    bases: { helm: site.base, kubectl: site.base, sops: site.base },
    ...overrides,
  });
}

async function onPath(version: string): Promise<string> {
  const { mkdir, writeFile } = await import('node:fs/promises');
  const path = join(folder, 'bin', 'helm');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, helmScript(version), { mode: 0o755 });
  return path;
}

const callsOf = (path: string) =>
  existsSync(`${path}.calls`) ? readFileSync(`${path}.calls`, 'utf8').trim().split('\n').length : 0;

describe('a tool on PATH that satisfies', () => {
  it('is used, and nothing is downloaded', async () => {
    const path = await onPath('3.21.4');
    expect(await tools().helm(undefined, signal)).toEqual({ ok: true, value: { path, version: '3.21.4' } });
    expect(await tools().helm('v3.21.4', signal)).toMatchObject({ ok: true });
    expect(site.requests).toEqual([]);
    expect(logged).toContain(`helm 3.21.4 from PATH (${path})`);
  });

  it('is not started again by the next run', async () => {
    const path = await onPath('4.2.4');
    await tools().helm(undefined, signal);
    expect(await tools().helm(undefined, signal)).toMatchObject({ value: { version: '4.2.4' } });
    expect(callsOf(path)).toBe(1);
  });

  it('is started again when it was replaced, when a script is an hour old, and in another folder', async () => {
    const path = await onPath('4.2.4');
    await tools().helm(undefined, signal);
    now = 3_600_000;
    await tools().helm(undefined, signal);
    await tools({ workingFolder: '/' }).helm(undefined, signal);
    expect(callsOf(path)).toBe(3);
    writeFileSync(path, `${helmScript('4.3.0')}# another\n`);
    expect(await tools().helm(undefined, signal)).toMatchObject({ value: { version: '4.3.0' } });
  });

  it('is probed as usual when the cache is damaged', async () => {
    await onPath('4.2.4');
    await tools().helm(undefined, signal);
    writeFileSync(join(folder, 'cache/helm-lifecycle-action/probes.json'), '{"broken');
    expect(await tools().helm(undefined, signal)).toMatchObject({ value: { version: '4.2.4' } });
  });
});

describe('a tool that is not there', () => {
  it('is downloaded, verified and kept', async () => {
    const path = publishHelm(site, '4.2.4', folder);
    const first = await tools().helm(undefined, signal);
    expect(first).toMatchObject({ ok: true, value: { version: '4.2.4' } });
    expect(site.requests).toEqual([`${path}.sha256`, path]);
    expect(await tools().helm(undefined, signal)).toEqual(first);
    expect(site.requests.slice(2)).toEqual([`${path}.sha256`]);
  });

  it('is installed beside one on PATH that is too old or another version', async () => {
    const path = await onPath('3.10.0');
    publishHelm(site, '4.2.4', folder);
    expect(await tools().helm(undefined, signal)).toMatchObject({ value: { version: '4.2.4' } });
    expect(logged.join('\n')).toContain(`${path} is 3.10.0 and 3.18.0 or newer is needed`);
  });

  it('can be kubectl, which is a plain file', async () => {
    publishKubectl(site, '1.36.3');
    expect(await tools().kubectl('1.36.3', signal)).toMatchObject({ value: { version: '1.36.3' } });
  });

  it('can be sops, whose checksum is a line of a list', async () => {
    const { program, checksums } = publishSops(site, '3.13.3');
    expect(await tools().sops('3.13.3', signal)).toMatchObject({ value: { version: '3.13.3' } });
    expect(site.requests).toEqual([checksums, program]);
    expect(await tools().sops('3.13.3', signal)).toMatchObject({ ok: true });
    expect(site.requests.slice(2)).toEqual([checksums]);
  });

  it('is downloaded again when the kept one was changed', async () => {
    publishHelm(site, '4.2.4', folder);
    const first = await tools().helm(undefined, signal);
    if (!first.ok) throw new Error(first.failure.message);
    writeFileSync(first.value.path, `${helmScript('4.2.4')}# tampered\n`);
    await tools().helm(undefined, signal);
    expect(site.requests).toHaveLength(4);
    expect(readFileSync(first.value.path, 'utf8')).not.toContain('tampered');
  });

  it('is not taken from the cache because of what stands in the cache', async () => {
    const path = publishHelm(site, '4.2.4', folder);
    const planted = join(folder, 'cache/helm-lifecycle-helm/4.2.4', process.arch);
    mkdirSync(planted, { recursive: true });
    writeFileSync(join(planted, 'helm'), `${helmScript('4.2.4')}# planted\n`, { mode: 0o755 });
    // A good program that is not what the archive beside it holds, and an archive that is not the published one.
    for (const archive of [site.files.get(path) ?? '', 'another archive']) {
      writeFileSync(join(planted, 'download'), archive);
      writeFileSync(`${planted}.complete`, '');
      const taken = await tools().helm(undefined, signal);
      expect(taken.ok && readFileSync(taken.value.path, 'utf8')).toBe(helmScript('4.2.4'));
    }
  });

  it('is not taken from the cache when its checksum cannot be had', async () => {
    const path = publishHelm(site, '4.2.4', folder);
    await tools().helm(undefined, signal);
    site.files.delete(`${path}.sha256`);
    expect(await tools().helm(undefined, signal)).toMatchObject({
      ok: false,
      failure: {
        reason: 'tool',
        message: expect.stringMatching(/404.*; the copy in .* is not used/),
        remedy: expect.stringContaining('put the tool on PATH'),
      },
    });
  });
});

describe('a download that cannot be trusted is not used', () => {
  it('when its checksum is another one', async () => {
    const path = publishHelm(site, '4.2.4', folder);
    site.files.set(`${path}.sha256`, 'a'.repeat(64));
    expect(await tools().helm(undefined, signal)).toMatchObject({
      ok: false,
      failure: { reason: 'tool', message: expect.stringContaining(`not ${'a'.repeat(64)}`) },
    });
  });

  it.each([
    ['is missing', undefined],
    ['is no checksum', '<html>'],
  ])('when its checksum %s', async (_title, content) => {
    const path = publishHelm(site, '4.2.4', folder);
    site.files.delete(`${path}.sha256`);
    if (content !== undefined) site.files.set(`${path}.sha256`, content);
    expect(await tools().helm(undefined, signal)).toMatchObject({ ok: false, failure: { reason: 'tool' } });
    expect(site.requests).not.toContain(path);
  });

  it.each([
    ['does not name it', (list: string) => list.split('\n')[0] ?? ''],
    ['has another one for it', (list: string) => list.replace(/\n[0-9a-f]{64}/, `\n${'b'.repeat(64)}`)],
  ])('when a list of checksums %s', async (_title, changed) => {
    const { checksums } = publishSops(site, '3.13.3');
    site.files.set(checksums, changed(String(site.files.get(checksums))));
    const got = await tools().sops('3.13.3', signal);
    expect(got).toMatchObject({ ok: false, failure: { reason: 'tool' } });
  });

  it('when it is another version than its name says', async () => {
    publishHelm(site, '4.2.4', folder, '4.2.3');
    expect(await tools().helm(undefined, signal)).toMatchObject({
      failure: { message: expect.stringContaining('says that it is 4.2.3') },
    });
  });
});

describe('a version that cannot be had', () => {
  it('fails with the address and with what is on PATH, and nothing else is taken', async () => {
    const path = await onPath('4.2.4');
    expect(await tools().helm('4.9.9', signal)).toMatchObject({
      failure: {
        reason: 'tool',
        message: expect.stringMatching(/download helm 4\.9\.9 from http.*404/),
        details: [`${path} is 4.2.4 and 4.9.9 is asked for`],
      },
    });
  });

  it('stops when the run is cancelled', async () => {
    publishHelm(site, '4.2.4', folder);
    const result = await tools().helm(undefined, AbortSignal.abort());
    expect(result).toMatchObject({ ok: false, failure: { reason: 'cancelled' } });
  });
});
