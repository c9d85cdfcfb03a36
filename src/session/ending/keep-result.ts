import { join } from 'node:path';
import type { Diagnosis } from '../../model/result/diagnosis.ts';
import { filesystemFailure } from '../../model/result/filesystem-failure.ts';
import type { RunResult } from '../../model/result/run-result.ts';
import { renderReport } from '../../report/html/page.ts';
import { resultJson } from '../../report/json.ts';
import { planMarkdown } from '../../report/plan/plan-markdown.ts';
import { renderSummary } from '../../report/summary/summary.ts';
import { writeFileWhole } from '../../system/files.ts';
import { readDiagnoses } from './read-diagnoses.ts';

/** What is kept of a run, and where. */
export interface KeptResult {
  resultPath: string;
  /** Of report.html; absent when it could not be written. */
  reportPath?: string;
  /** Of summary.md; absent when it could not be written. */
  summaryPath?: string;
  /** Of plan.md; only a plan has one. */
  planPath?: string;
  /** Of the releases that failed, by id. */
  diagnoses: ReadonlyMap<string, Diagnosis>;
}

/**
 * Writes result.json, report.html, summary.md and of a plan plan.md into the folder of the run. A write failure never changes the outcome;
 * `onTrouble` reports it.
 */
export async function keepResult(
  result: RunResult,
  folder: string,
  onTrouble: (text: string) => void,
): Promise<KeptResult> {
  const [resultPath, reportPath] = [join(folder, 'result.json'), join(folder, 'report.html')];
  const diagnoses = await readDiagnoses(result);
  // Each waits for the disk.
  const [, isReported] = await Promise.all([
    attempt('result.json', () => writeFileWhole(resultPath, resultJson(result))),
    attempt('report.html', () => writeFileWhole(reportPath, renderReport(result, diagnoses))),
  ]);
  const reported = isReported ? { reportPath } : {};
  const summaryPath = join(folder, 'summary.md');
  const paths = { resultPath, diagnosticsFolder: join(folder, 'diagnostics'), ...reported };
  const isSummed = await attempt('summary.md', () =>
    writeFileWhole(summaryPath, renderSummary(result, paths, diagnoses)),
  );
  const planPath = join(folder, 'plan.md');
  const isPlanned =
    result.dryRun && (await attempt('plan.md', () => writeFileWhole(planPath, planMarkdown(result))));
  return {
    resultPath,
    ...reported,
    ...(isSummed && { summaryPath }),
    ...(isPlanned && { planPath }),
    diagnoses,
  };

  async function attempt(what: string, write: () => Promise<void>): Promise<boolean> {
    try {
      await write();
      return true;
    } catch (error) {
      const why = filesystemFailure(error)?.message ?? (error as Error).message;
      onTrouble(`${what} could not be written: ${why}`);
      return false;
    }
  }
}
