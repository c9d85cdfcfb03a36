/** A stretch of text: from its first character to behind its last. */
export type Span = [start: number, end: number];

/** From the first to the last character of a line that is no space. */
const LINE = /[^\s](?:[^\r\n]*[^\s])?/g;

/** All matches of a global pattern. `matchAll` would do, but compiles its own copy of the pattern for each text. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match);
  return matches;
}

/** The text with `mask` for each span; spans that overlap are one, and of several lines each is masked, so that they stay lines. */
export function maskSpans(text: string, spans: Span[], mask: string): string {
  if (spans.length === 0) return text;
  let result = '';
  let at = 0;
  for (const [start, end] of joined(spans)) {
    result += text.slice(at, start) + text.slice(start, end).replace(LINE, mask);
    at = end;
  }
  return result + text.slice(at);
}

function joined(spans: Span[]): Span[] {
  const apart: Span[] = [];
  for (const [start, end] of spans.toSorted(([a], [b]) => a - b)) {
    const last = apart.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else apart.push([start, end]);
  }
  return apart;
}
