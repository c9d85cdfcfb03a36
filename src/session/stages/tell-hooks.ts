import { join } from 'node:path';
import { variableText } from '../../engine/hooks/payload-limit.ts';
import type { Journal } from '../../engine/journal.ts';
import type { RunEnd } from '../../engine/run-end.ts';
import { foldEvents } from '../../model/journal/fold-events.ts';
import type { RunResult } from '../../model/result/run-result.ts';
import { codeOf, rootCause } from '../../report/failure.ts';
import { resultJson } from '../../report/json.ts';
import { renderSummary } from '../../report/summary/summary.ts';
import { headline } from '../../report/wording.ts';
import { writeFileWhole } from '../../system/files.ts';
import { readDiagnoses } from '../ending/read-diagnoses.ts';

/** What hooks after all charts are told of the run, as variables. */
export type RunVariables = (end: RunEnd) => Promise<Record<string, string>>;

/** Tells it from the journal; result.json and summary.md are written as far as they are known, so that a hook can read them. */
export function tellHooks(journal: Pick<Journal, 'events'>, folder: string): RunVariables {
  return async ({ outcome, failure }) => {
    const result = { ...foldEvents(journal.events()), outcome };
    const resultPath = join(folder, 'result.json');
    // It is written again at the end, and what is wrong with it is told there.
    await writeFileWhole(resultPath, resultJson(result)).catch(() => {});
    const summaryPath = join(folder, 'summary.md');
    const paths = { resultPath, diagnosticsFolder: join(folder, 'diagnostics') };
    await writeFileWhole(summaryPath, renderSummary(result, paths, await readDiagnoses(result))).catch(
      () => {},
    );
    const told = result.failure ?? failure;
    return {
      RUN_OUTCOME: outcome,
      RUN_HEADLINE: variableText(headlineOf({ ...result, ...(told && { failure: told }) })),
      RUN_SUMMARY: summaryPath,
      RUN_URL: result.runUrl ?? '',
      FAILED_CHARTS: failedCharts(result).join(' '),
      FAILURE_REASON: told ? variableText(`${told.reason}: ${rootCause(told).message}`) : '',
      FAILURE_CODE: (told && codeOf(told)) ?? '',
      RESULT_PATH: resultPath,
    };
  };
}

function failedCharts({ releases }: RunResult): string[] {
  return releases
    .filter(({ outcome }) => outcome === 'failed' || outcome === 'timed-out')
    .map(({ id }) => id);
}

/** One plain line: `deploy failed: api: cannot pull image ...`. */
function headlineOf(result: RunResult): string {
  const { failure, releases } = result;
  if (failure === undefined) return headline(result);
  const failed = releases.find((release) => release.failure?.message === failure.message);
  const where = failed === undefined ? '' : `${failed.id}: `;
  return `${headline(result)}: ${where}${rootCause(failure).message}`.replace(/\s+/g, ' ');
}
