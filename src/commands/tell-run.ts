import type { RunOutcome } from '../model/journal/event.ts';
import { resultAnnotations } from '../report/annotations.ts';
import { renderComment } from '../report/comment.ts';
import { codeOf } from '../report/failure.ts';
import { failureDigest } from '../report/failure-digest.ts';
import { deletionLines } from '../report/plan/deletion-lines.ts';
import { planMarkdown } from '../report/plan/plan-markdown.ts';
import { renderSummary } from '../report/summary/summary.ts';
import { countsText, headline, operationCounts } from '../report/wording.ts';
import type { Ran } from '../session/contract.ts';
import { formatDuration } from '../util/duration.ts';
import type { Told } from './command.ts';

const ENDINGS = {
  succeeded: 'good',
  'no-changes': 'good',
  failed: 'failed',
  'timed-out': 'failed',
  cancelled: 'cancelled',
} as const satisfies Record<RunOutcome, Told['ending']>;

/** Tells the end of a command that has performed a plan. */
export function tellRun(ran: Ran): Told {
  const { outcome, result, resultPath, reportPath, summaryPath, planPath, diagnosticsFolder, diagnoses } =
    ran;
  const { failure, tools, releases } = result;
  // The code that the log names: that of the cause, which only the release may know.
  const failures = [failure, ...releases.map((release) => release.failure)];
  const code = failure && failures.flatMap((one) => (one && codeOf(one)) ?? [])[0];
  const urls = releases.flatMap(({ id, url }) => (url === undefined ? [] : [[id, url] as const]));
  return {
    ending: ENDINGS[outcome],
    lines: [
      ...failureDigest(result, diagnoses),
      ...releases.flatMap(({ id, outcome: end, serves }) =>
        end === 'succeeded' && serves !== undefined ? [`${id}: ${serves}`] : [],
      ),
      ...(failure && reportPath !== undefined ? [`report: ${reportPath}`] : []),
      ...deletionLines(result),
      `${headline(result)}: ${result.dryRun ? operationCounts(releases) : countsText(result.counts)} in ${formatDuration(result.durationMs)} (${resultPath})`,
    ],
    tones: new Map(deletionLines(result).map((line) => [line, 'deleted'])),
    summary: renderSummary(result, ran, diagnoses),
    comment: renderComment(result),
    ...(result.dryRun && { markdown: planMarkdown(result) }),
    annotations: resultAnnotations(result),
    outputs: {
      outcome,
      changed: result.changed,
      headline: oneLine(result),
      counts: result.counts,
      'result-path': resultPath,
      ...(summaryPath !== undefined && { 'summary-path': summaryPath }),
      ...(urls[0] && { url: urls[0][1], urls: Object.fromEntries(urls) }),
      'diagnostics-path': diagnosticsFolder,
      ...(planPath !== undefined && { 'plan-path': planPath }),
      ...(tools.helm !== undefined && { 'helm-version': tools.helm }),
      'kubectl-version': tools.kubectl,
      ...(failure && { 'failure-reason': failure.reason }),
      ...(code && { 'failure-code': code }),
    },
    json: result,
  };
}

/** For a notification, or the status of a deployment: how it ended, and which charts failed with what. */
function oneLine(result: Ran['result']): string {
  const failed = result.releases.flatMap(({ id, failure }) =>
    failure === undefined ? [] : [`${id}: ${codeOf(failure) ?? failure.reason}`],
  );
  return [`${headline(result)}: ${countsText(result.counts)}`, ...failed].join('; ');
}
