/** Text for one line, a space where it breaks: text of others must not begin a line of a log, which might look like ours. */
export function singleLine(text: string): string {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}
