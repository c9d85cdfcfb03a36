/**
 * Text for standard output in a job, in which the runner finds no workflow command: it looks for `::` at the start of a line,
 * and for `##[` anywhere in it. The one is shown with a sign before it, the other as JSON may write it.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^([ \t]{0,99})::/gm, '$1\\::').replaceAll('##[', '##\\u005b');
}
