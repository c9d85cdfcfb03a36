import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import semver from 'semver';
import type { HelmReader } from '../../../helm/contract.ts';
import { ok, type Result } from '../../../model/result.ts';
import type { RetrySettings } from '../../../model/settings.ts';
import type { Clock } from '../../../system/clock.ts';
import { makePrivateFolder, writePrivateFile } from '../../../system/files.ts';
import type { ChartCache, ChartKey } from './chart-cache.ts';

/** The charts that a run needs from elsewhere: each is pulled once, however many entries name it. */
export interface ChartPulls {
  /** Absolute path of the archive, in the run's private folder; `version` may be a range. */
  pull(request: ChartKey, limits: PullLimits): Promise<Result<string>>;
}

export interface PullLimits {
  /** Milliseconds for one Helm process. */
  timeoutMs: number;
  retry: RetrySettings;
}

export interface ChartPullsDeps {
  helm: HelmReader;
  clock: Clock;
  signal: AbortSignal;
  /** Private folder of the run. */
  folder: string;
  /** Kept between runs; undefined: everything is pulled. */
  cache?: ChartCache;
}

/** Exact versions come from the cache when it has them; ranges and the latest are asked for in every run. */
export function createChartPulls(deps: ChartPullsDeps): ChartPulls {
  const begun = new Map<string, Promise<Result<string>>>();
  return {
    pull(request, limits) {
      const key = JSON.stringify([request.repo, request.chart, request.version]);
      const earlier = begun.get(key);
      if (earlier) return earlier;
      const pulling = pullOnce(request, limits, deps).then((result) => {
        if (!result.ok) begun.delete(key);
        return result;
      });
      begun.set(key, pulling);
      return pulling;
    },
  };
}

async function pullOnce(
  request: ChartKey,
  limits: PullLimits,
  deps: ChartPullsDeps,
): Promise<Result<string>> {
  const cache = isExact(request) ? deps.cache : undefined;
  const kept = await cache?.find(request);
  // A copy of the very bytes that were verified: whoever shares the cache may replace it meanwhile.
  if (kept) return ok(await writeArchive(kept, deps.folder));
  const pulled = await pullWithRetries(request, limits, deps);
  if (pulled.ok && cache) await cache.keep(request, await readFile(pulled.value));
  return pulled;
}

/** Pulls, and again after failures that can pass, as `retry` allows. */
async function pullWithRetries(
  request: ChartKey,
  { timeoutMs, retry }: PullLimits,
  { helm, clock, signal, folder }: ChartPullsDeps,
): Promise<Result<string>> {
  let delayMs = retry.delay;
  for (let attempt = 1; ; attempt++) {
    const pulled = await helm.pull({ ...request, folder }, { signal, timeoutMs });
    if (pulled.ok || !pulled.failure.transient || attempt >= retry.attempts || signal.aborted) return pulled;
    await clock.sleep(delayMs, signal);
    delayMs *= retry.backoff;
  }
}

async function writeArchive(archive: Buffer, folder: string): Promise<string> {
  const name = createHash('sha256').update(archive).digest('hex').slice(0, 16);
  return writePrivateFile(await makePrivateFolder(folder, 'kept-'), `${name}.tgz`, archive);
}

/** Whether a reference always means the same chart; a registry could still replace it, which `force` looks for. */
function isExact({ chart, version }: ChartKey): boolean {
  return version === undefined ? /@sha256:[0-9a-f]{64}$/.test(chart) : semver.valid(version) !== null;
}
