import type { RunOutcome } from '../model/journal/event.ts';
import type { Failure } from '../model/result/failure.ts';
import { failureAnnotation, issueAnnotations } from '../report/annotations.ts';
import { codeOf, explainCommand, failureLines } from '../report/failure.ts';
import { formatIssues } from '../report/issues.ts';
import { renderEarlyFailure, renderIssues } from '../report/summary/failures.ts';
import type { EarlyEnd } from '../session/contract.ts';
import { unreachable } from '../util/unreachable.ts';
import type { Told } from './command.ts';

/** Tells the end of a command, whichever it is, that never got as far as its work. */
export function tellEarly(end: EarlyEnd): Told {
  switch (end.kind) {
    case 'invalid': {
      const text = formatIssues(end.issues);
      return {
        ending: 'refused',
        lines: end.issues.length === 0 ? [] : text.trimEnd().split('\n'),
        summary: renderIssues(end.issues, text),
        annotations: issueAnnotations(end.issues),
        outputs: {
          outcome: 'failed',
          changed: false,
          headline: 'failed: invalid-manifest',
          'failure-reason': 'invalid-manifest',
        },
        json: { outcome: 'invalid', issues: end.issues },
      };
    }
    case 'failed-early':
      return tellFailure(end.failure);
    default:
      return unreachable(end);
  }
}

function tellFailure(failure: Failure): Told {
  const { reason } = failure;
  const outcome: RunOutcome = reason === 'cancelled' || reason === 'timed-out' ? reason : 'failed';
  const ending = reason === 'invalid-manifest' ? 'refused' : reason === 'cancelled' ? 'cancelled' : 'failed';
  const known = codeOf(failure);
  return {
    ending,
    lines: [...failureLines(failure), ...(known === undefined ? [] : [`  more: ${explainCommand(known)}`])],
    summary: renderEarlyFailure(failure),
    annotations: [failureAnnotation(failure, 'Helm lifecycle')],
    outputs: {
      outcome,
      changed: false,
      headline: `${outcome}: ${known ?? reason}`,
      'failure-reason': reason,
      ...(known && { 'failure-code': known }),
    },
    json: { outcome, failure },
  };
}
