/** A stretch of text: from its first character to behind its last. */
export type Span = [start: number, end: number];

/** All matches of a global pattern. `matchAll` would do, but compiles its own copy of the pattern for each text. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match);
  return matches;
}

/** The text with `mask` for each span; spans that overlap are masked as one. */
export function maskSpans(text: string, spans: Span[], mask: string): string {
  if (spans.length === 0) return text;
  let result = '';
  let at = 0;
  for (const [start, end] of spans.toSorted(([a], [b]) => a - b)) {
    if (start >= at) result += text.slice(at, start) + mask;
    at = Math.max(at, end);
  }
  return result + text.slice(at);
}
