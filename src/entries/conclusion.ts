import type { Outcome } from '../commands/contract.ts';
import type { Outputs } from '../github/outputs.ts';
import type { RunOutcome } from '../model/event.ts';
import type { Failure } from '../model/failure.ts';
import type { UnlockResult } from '../model/unlock-result.ts';
import {
  type Annotation,
  failureAnnotation,
  issueAnnotations,
  resultAnnotations,
} from '../report/annotations.ts';
import { codeOf, explainCommand, failureLines } from '../report/failure.ts';
import { failureDigest } from '../report/failure-digest.ts';
import { formatIssues } from '../report/issues.ts';
import { renderSummary } from '../report/summary.ts';
import { renderEarlyFailure, renderIssues } from '../report/summary-failures.ts';
import { unlockLines } from '../report/unlock.ts';
import { countsText, headline } from '../report/wording.ts';
import type { Redactor } from '../system/redactor.ts';
import { formatDuration } from '../util/duration.ts';
import { unreachable } from '../util/unreachable.ts';

/** An outcome in every form in which an entry tells it. */
export interface Conclusion {
  isGood: boolean;
  /** The last lines of the log. */
  lines: string[];
  /** Markdown for the job summary; absent when there is nothing to keep. */
  summary?: string;
  annotations: Annotation[];
  outputs: Outputs;
  /** The CLI's JSON for outcomes that have no result.json. */
  json: unknown;
}

/** An outcome without secrets: in Markdown they may be written differently, and then nobody finds them. A result has none. */
export function redactedOutcome(outcome: Outcome, redactor: Redactor): Outcome {
  return outcome.kind === 'ran' ? outcome : redactor.cleanJson(outcome);
}

/** Puts an outcome into words. Nothing in it is redacted. */
export function conclude(outcome: Outcome): Conclusion {
  switch (outcome.kind) {
    case 'valid':
      return {
        isGood: true,
        lines: [...issueLines(outcome.warnings), outcome.summary],
        annotations: issueAnnotations(outcome.warnings, 'warning'),
        outputs: { outcome: 'no-changes', changed: false },
        json: { outcome: 'valid', summary: outcome.summary, warnings: outcome.warnings },
      };
    case 'invalid':
      return {
        isGood: false,
        lines: issueLines(outcome.issues),
        summary: renderIssues(outcome.issues, formatIssues(outcome.issues)),
        annotations: issueAnnotations(outcome.issues),
        outputs: { outcome: 'failed', changed: false, failureReason: 'invalid-manifest' },
        json: { outcome: 'invalid', issues: outcome.issues },
      };
    case 'failed-early':
      return {
        isGood: false,
        lines: earlyLines(outcome.failure),
        summary: renderEarlyFailure(outcome.failure),
        annotations: [failureAnnotation(outcome.failure, 'Helm lifecycle')],
        outputs: {
          outcome: earlyOutcome(outcome.failure.reason),
          changed: false,
          failureReason: outcome.failure.reason,
          ...(outcome.failure.code && { failureCode: outcome.failure.code }),
        },
        json: { outcome: earlyOutcome(outcome.failure.reason), failure: outcome.failure },
      };
    case 'unlocked':
      return concludeUnlock(outcome.releases);
    case 'ran':
      return concludeRun(outcome);
    default:
      return unreachable(outcome);
  }
}

function concludeRun(outcome: Outcome & { kind: 'ran' }): Conclusion {
  const { result, resultPath, reportPath, diagnosticsFolder, diagnoses } = outcome;
  const took = formatDuration(result.durationMs);
  const failure = result.failure;
  return {
    isGood: outcome.outcome === 'succeeded' || outcome.outcome === 'no-changes',
    lines: [
      ...failureDigest(result, diagnoses),
      ...(failure && reportPath !== undefined ? [`report: ${reportPath}`] : []),
      `${headline(result)}: ${countsText(result.counts)} in ${took} (${resultPath})`,
    ],
    summary: renderSummary(result, outcome, diagnoses),
    annotations: resultAnnotations(result),
    outputs: {
      outcome: outcome.outcome,
      changed: result.changed,
      counts: result.counts,
      resultPath,
      diagnosticsPath: diagnosticsFolder,
      helmVersion: result.tools.helm,
      kubectlVersion: result.tools.kubectl,
      ...(failure && { failureReason: failure.reason }),
      ...(failure?.code && { failureCode: failure.code }),
    },
    json: result,
  };
}

function concludeUnlock(releases: UnlockResult[]): Conclusion {
  const failed = releases.find((release) => release.outcome === 'failed');
  const changed = releases.some((release) => release.outcome === 'unlocked');
  const outcome = failed ? 'failed' : changed ? 'succeeded' : 'no-changes';
  return {
    isGood: failed === undefined,
    lines: unlockLines(releases),
    annotations: [],
    outputs: { outcome, changed, ...(failed?.failure && { failureReason: failed.failure.reason }) },
    json: { outcome, releases },
  };
}

function earlyLines(failure: Failure): string[] {
  const code = codeOf(failure);
  return [...failureLines(failure), ...(code === undefined ? [] : [`  more: ${explainCommand(code)}`])];
}

function issueLines(issues: Parameters<typeof formatIssues>[0]): string[] {
  return issues.length === 0 ? [] : formatIssues(issues).trimEnd().split('\n');
}

function earlyOutcome(reason: string): RunOutcome {
  return reason === 'cancelled' || reason === 'timed-out' ? reason : 'failed';
}
