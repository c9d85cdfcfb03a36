import type { CauseCode } from '../model/cause-table.ts';
import type { Location } from '../model/location.ts';
import type { Failure } from '../model/result/failure.ts';

/** The innermost cause: what a person needs to read first. */
export function rootCause(failure: Failure): Failure {
  return failure.cause === undefined ? failure : rootCause(failure.cause);
}

/** What to do about it: the remedy nearest to the root cause. */
export function remedyOf(failure: Failure): string | undefined {
  return (failure.cause && remedyOf(failure.cause)) ?? failure.remedy;
}

/** What kind of fault it is: the code nearest to the root cause. */
export function codeOf(failure: Failure): CauseCode | undefined {
  return (failure.cause && codeOf(failure.cause)) ?? failure.code;
}

/** The Kubernetes object nearest to the root cause. */
export function objectOf(failure: Failure): string | undefined {
  return (failure.cause && objectOf(failure.cause)) ?? failure.object;
}

/** Where it stands in the user's files, nearest to the root cause. */
export function locationOf(failure: Failure): Location | undefined {
  return (failure.cause && locationOf(failure.cause)) ?? failure.location;
}

/** The lines that say more, of all its causes. */
export function detailsOf({ cause, details = [] }: Failure): string[] {
  return [...details.flatMap((detail) => detail.split('\n')), ...(cause ? detailsOf(cause) : [])];
}

/** The command that tells more about a kind of fault. */
export function explainCommand(code: CauseCode): string {
  return `helm-lifecycle explain ${code}`;
}

/**
 * A failure as lines of text: the message first, then the causes, the place in the manifest, the details and what to do.
 * Nothing is redacted here.
 */
export function failureLines(failure: Failure): string[] {
  const remedy = remedyOf(failure);
  return [failure.message, ...explanation(failure), ...(remedy === undefined ? [] : [`  -> ${remedy}`])];
}

function explanation(failure: Failure): string[] {
  const { cause, details = [], location, object } = failure;
  return [
    ...(object !== undefined && !failure.message.includes(object) ? [`  object: ${object}`] : []),
    ...(location ? [`  at ${location.file}:${location.line}:${location.column}`] : []),
    ...details.flatMap((detail) => detail.split('\n')).map((line) => `  | ${line}`),
    ...(cause ? [`  because ${cause.message}`, ...explanation(cause)] : []),
  ];
}
