import { type Comment, parse } from 'acorn';

/** A licence speaks for itself; the other says which module of the bundle begins. */
const KEPT = /^!|@license|@preserve|CONCATENATED MODULE/;

/**
 * A module of JavaScript without its comments, otherwise letter for letter. More than a quarter of what ncc writes is what
 * the authors of packages tell those who read their sources.
 */
export function stripComments(code: string): string {
  const comments: Comment[] = [];
  parse(code, { ecmaVersion: 'latest', sourceType: 'module', onComment: comments });
  const parts: string[] = [];
  let end = 0;
  for (const comment of comments) {
    if (KEPT.test(comment.value)) continue;
    const { from, to, instead } = replacementOf(code, comment);
    parts.push(code.slice(end, from), instead);
    end = to;
  }
  return [...parts, code.slice(end)].join('');
}

/** Lines that hold nothing else go as a whole. A line break in a comment ends a statement as any other does. */
function replacementOf(code: string, { start, end }: Comment): { from: number; to: number; instead: string } {
  const lineStart = code.lastIndexOf('\n', start - 1) + 1;
  const nextLine = code.indexOf('\n', end);
  const lineEnd = nextLine < 0 ? code.length : nextLine;
  const isLast = code.slice(end, lineEnd).trim() === '';
  if (isLast && code.slice(lineStart, start).trim() === '')
    return { from: lineStart, to: Math.min(lineEnd + 1, code.length), instead: '' };
  if (isLast) return { from: start, to: lineEnd, instead: '' };
  return { from: start, to: end, instead: code.slice(start, end).includes('\n') ? '\n' : ' ' };
}
