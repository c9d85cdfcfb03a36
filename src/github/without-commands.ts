/**
 * Text for standard output in a job, in which the runner finds no workflow command: it looks for `::` at the start of a line,
 * after any white space, and for `##[` anywhere in it. The one is shown with a sign before it, the other as JSON may write it.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^([^\S\r\n\u2028\u2029]*)::/gm, '$1\\::').replaceAll('##[', '##\\u005b');
}
