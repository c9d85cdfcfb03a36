/**
 * Cuts Markdown to at most `limit` UTF-8 bytes at the end of a line, closes the HTML blocks that the cut left open and ends
 * with `pointer`, which says where the rest is. Works on text whose foreign parts are escaped.
 */
export function cutMarkdown(text: string, limit: number, pointer: string): string {
  if (Buffer.byteLength(text) <= limit) return text;
  const closings = '\n</pre>\n\n</details>\n';
  const ending = `\n${pointer}\n`;
  const kept = Buffer.from(text)
    .subarray(0, limit - Buffer.byteLength(closings + ending))
    .toString();
  const whole = kept.slice(0, kept.lastIndexOf('\n') + 1);
  const isOpen = (tag: string) => whole.lastIndexOf(`<${tag}>`) > whole.lastIndexOf(`</${tag}>`);
  return [
    whole,
    isOpen('pre') ? '</pre>\n' : '',
    isOpen('details') || whole.lastIndexOf('<details open>') > whole.lastIndexOf('</details>')
      ? '\n</details>\n'
      : '',
    ending,
  ].join('');
}
