import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OWN_REPORTERS } from './own-reporters.ts';

export interface Tally {
  passed: number;
  failed: number;
}

/** The part of vitest's JSON report that counts. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: ReadonlyArray<{ status: string; assertionResults: ReadonlyArray<{ status: string }> }>;
}

/**
 * Runs the unit and e2e tests with their usual output and counts them. They have a temp folder of their own, with a short name since
 * sockets lie in it: a program that outlives its test by a moment may write where that has tidied up.
 */
export async function runVitest(root: string): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'hlt-'));
  try {
    const report = join(folder, 'report.json');
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    const reporters = ['default', ...OWN_REPORTERS, 'json'];
    const args = ['run', ...reporters.map((name) => `--reporter=${name}`), `--outputFile.json=${report}`];
    const child = spawn(process.execPath, [vitest, ...args], {
      cwd: root,
      env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const [code] = (await once(child, 'exit')) as [number | null];
    const text = await readFile(report, 'utf8').catch(() => undefined);
    return tally(text === undefined ? undefined : (JSON.parse(text) as VitestReport), code === 0);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Tests plus what has no test to show for it: a file that cannot be loaded, a run that ended badly or without a report. */
export function tally(report: VitestReport | undefined, endedWell: boolean): Tally {
  if (report === undefined) return { passed: 0, failed: 1 };
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return { passed: report.numPassedTests, failed: failed === 0 && !endedWell ? 1 : failed };
}
