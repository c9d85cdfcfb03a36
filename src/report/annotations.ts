import type { Issue } from '../model/issue.ts';
import type { Location } from '../model/location.ts';
import type { Failure } from '../model/result/failure.ts';
import type { RunResult } from '../model/result/run-result.ts';
import { printable } from '../util/printable.ts';
import { codeOf, explainCommand, remedyOf, rootCause } from './failure.ts';
import { endVerb } from './wording.ts';

/** A mark that GitHub shows at a line of the manifest, and on the run's page. */
export interface Annotation {
  level: 'error' | 'warning';
  title: string;
  message: string;
  location?: Location;
}

/** GitHub shows no more than this of each step. */
const MOST = 10;

/** One annotation per failed chart, then the warnings, each at the line of the manifest that it is about. */
export function resultAnnotations(result: RunResult): Annotation[] {
  const failed = result.releases.filter((release) => release.failure);
  const failures = failed.flatMap(({ id, outcome, failure, location }) =>
    failure ? [failureAnnotation(failure, `${id} ${endVerb(outcome)}`, location)] : [],
  );
  const known = failed.some(({ failure }) => failure?.message === result.failure?.message);
  const run = result.failure && !known ? [failureAnnotation(result.failure, 'Helm lifecycle')] : [];
  const warnings = result.releases.flatMap(({ id, warnings: texts, location }) =>
    texts.map(
      (message): Annotation => ({ level: 'warning', title: id, message, ...(location && { location }) }),
    ),
  );
  const runWarnings = result.warnings.map(
    (message): Annotation => ({ level: 'warning', title: 'Helm lifecycle', message }),
  );
  return shownAtMost([...run, ...failures, ...runWarnings, ...warnings]);
}

export function issueAnnotations(issues: Issue[], level: Annotation['level'] = 'error'): Annotation[] {
  return shownAtMost(
    issues.map(({ code, message, hint, location }) => ({
      level,
      title: `Manifest: ${code}`,
      message: hint === undefined ? message : `${message}. ${hint}`,
      ...(location && { location }),
    })),
  );
}

export function failureAnnotation(failure: Failure, title: string, fallback?: Location): Annotation {
  const remedy = remedyOf(failure);
  const code = codeOf(failure);
  const message = [
    rootCause(failure).message,
    ...(remedy === undefined ? [] : [remedy]),
    ...(code === undefined ? [] : [`More: ${explainCommand(code)}`]),
  ];
  const location = failure.location ?? fallback;
  return shown({
    level: 'error',
    title,
    message: message.join('\n'),
    ...(location && { location }),
  });
}

function shown(annotation: Annotation): Annotation {
  const { title, message } = annotation;
  return { ...annotation, title: printable(title).replace(/\s+/g, ' '), message: printable(message) };
}

/** The first ones; the last one says how many were left out. */
export function shownAtMost(all: Annotation[]): Annotation[] {
  const annotations = all.map(shown);
  if (annotations.length <= MOST) return annotations;
  const left = annotations.length - (MOST - 1);
  const more: Annotation = {
    level: annotations.slice(MOST - 1).some(({ level }) => level === 'error') ? 'error' : 'warning',
    title: 'Helm lifecycle',
    message: `${left} more; the job summary and the log list them all`,
  };
  return [...annotations.slice(0, MOST - 1), more];
}
