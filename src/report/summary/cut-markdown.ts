/**
 * Cuts Markdown to at most `limit` UTF-8 bytes at the end of a line, closes the code and HTML blocks that the cut left open
 * and ends with `pointer`, which says where the rest is. Works on text whose foreign parts are escaped.
 */
export function cutMarkdown(text: string, limit: number, pointer: string): string {
  if (Buffer.byteLength(text) <= limit) return text;
  const ending = `\n${pointer}\n`;
  let whole = text;
  let end = ending;
  // What is cut off may have closed a block, so that closing it may take another line.
  while (Buffer.byteLength(whole + end) > limit && whole !== '') {
    const excess = Buffer.byteLength(whole + end) - limit;
    whole = cutLines(whole, Buffer.byteLength(whole) - excess);
    end = closings(whole) + ending;
  }
  return whole + end;
}

/** Whole lines of at most so many bytes. */
function cutLines(text: string, limit: number): string {
  const kept = Buffer.from(text).subarray(0, Math.max(0, limit)).toString();
  return kept.slice(0, kept.lastIndexOf('\n') + 1);
}

/** What ends the blocks that are open at the end of the text. */
function closings(text: string): string {
  const fence = openFence(text);
  const open = (text.match(/^<details( open)?>/gm) ?? []).length;
  const closed = (text.match(/^<\/details>$/gm) ?? []).length;
  return [
    fence === undefined ? '' : `${fence}\n`,
    text.lastIndexOf('<pre>') > text.lastIndexOf('</pre>') ? '</pre>\n' : '',
    '\n</details>\n'.repeat(Math.max(0, open - closed)),
  ].join('');
}

function openFence(text: string): string | undefined {
  let fence: string | undefined;
  for (const [, marks = '', language = ''] of text.matchAll(/^(`{3,})(\w*)$/gm)) {
    if (fence === undefined && language !== '') fence = marks;
    else if (marks === fence && language === '') fence = undefined;
  }
  return fence;
}
