import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import type { HelmReader } from '../../../../src/helm/contract.ts';
import type { Failure } from '../../../../src/model/result/failure.ts';
import { fail, ok } from '../../../../src/model/result.ts';
import { createChartCache } from '../../../../src/observe/chart/source/chart-cache.ts';
import { createChartPulls } from '../../../../src/observe/chart/source/chart-pulls.ts';
import { systemClock } from '../../../../src/system/clock.ts';
import { unwrap } from '../../../cluster/open-connection.ts';
import { useFolder } from '../../../rig/folder.ts';

const folder = useFolder();
const limits = { timeoutMs: 1_000, retry: { attempts: 1, delay: 0, backoff: 1 } };
const chart = 'oci://registry.example/app';
let asked: string[];
let failures: Failure[];

beforeEach(async () => {
  asked = [];
  failures = [];
  await mkdir(folder.path('run'));
});

/** The pulls of a new run. */
function newRun() {
  const helm: Pick<HelmReader, 'pull'> = {
    async pull({ chart: name, version = 'latest' }) {
      asked.push(`${name} ${version}`);
      const failure = failures.shift();
      if (failure) return fail(failure);
      const path = folder.path('run', `${asked.length}.tgz`);
      await writeFile(path, `${name} ${version}`);
      return ok(path);
    },
  };
  return createChartPulls({
    helm: helm as HelmReader,
    clock: systemClock,
    signal: new AbortController().signal,
    folder: folder.path('run'),
    cache: createChartCache(folder.path('cache'), { clock: systemClock, loginOf: () => '' }),
  });
}

describe('in one run', () => {
  it('a chart is pulled once, however many entries ask for it at the same time', async () => {
    const pulls = newRun();
    const paths = await Promise.all([1, 2, 3].map(() => pulls.pull({ chart, version: '^1' }, limits)));
    expect(new Set(paths.map(unwrap)).size).toBe(1);
    expect(asked).toHaveLength(1);
  });

  it('a failure is not remembered', async () => {
    failures = [{ reason: 'connection', message: 'refused' }];
    const pulls = newRun();
    expect(await pulls.pull({ chart }, limits)).toMatchObject({ ok: false });
    expect(await pulls.pull({ chart }, limits)).toMatchObject({ ok: true });
  });
});

describe('over several runs', () => {
  it.each([
    ['an exact version', { chart, version: '1.2.0' }],
    ['an exact version with a v', { chart, version: 'v1.2.0' }],
    ['a digest', { chart: `${chart}@sha256:${'a'.repeat(64)}` }],
  ])('%s is pulled once, and its copy is in the folder of the run', async (_what, request) => {
    await newRun().pull(request, limits);
    const path = unwrap(await newRun().pull(request, limits));
    expect(asked).toHaveLength(1);
    expect(path.startsWith(folder.path('run'))).toBe(true);
    expect(await readFile(path, 'utf8')).toContain(request.chart);
  });

  it.each([
    ['a range', { chart, version: '^1.2.0' }],
    ['a part of a version', { chart, version: '1.2' }],
    ['the latest', { chart }],
  ])('%s is asked for in every run', async (_what, request) => {
    await newRun().pull(request, limits);
    await newRun().pull(request, limits);
    expect(asked).toHaveLength(2);
  });
});
