/** Escape sequences of a terminal, then single characters. */
const INVISIBLE = /(?![\n\t])(?:\p{Cc}\[[0-9;?]*[ -/]*[@-~]|[\p{Cc}\u202a-\u202e\u2066-\u2069])/gu;

/**
 * Text without what a terminal or a page would act on instead of showing: colours, control characters, changes of
 * direction. Line breaks and tabs stay.
 */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(INVISIBLE, '');
}
