import type { Failure } from '../../model/result/failure.ts';
import type { Redactor } from '../../system/redactor.ts';

/** What a summary and an annotation can bear; a script may print megabytes on one line. */
const LONGEST_LINE = 2_000;
const MOST_DETAILS = 100;

/** The failure with bounded texts; redacted before they are cut, because half a secret would not be recognised. */
export function shortFailure(failure: Failure, redactor: Redactor): Failure {
  const short = (text: string) => cut(redactor.clean(text));
  const { message, details } = failure;
  if (details === undefined) return { ...failure, message: short(message) };
  const more = details.length - MOST_DETAILS;
  const shown = details.slice(0, MOST_DETAILS).map(short);
  return {
    ...failure,
    message: short(message),
    details: more > 0 ? [...shown, `(and ${more} more)`] : shown,
  };
}

function cut(text: string): string {
  return text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}... (${text.length} characters)` : text;
}
