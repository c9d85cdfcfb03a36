import { matchesOf, type Span } from './spans.ts';
import { SHORTEST_TEXT } from './text-search.ts';

/** What is written where a text was cut: at its end, or between its head and its tail. */
const CUT = / ?(?:\.\.\.|\u2026) ?/g;
/** No more of a text than this stands beside a cut and is looked at. */
const LONGEST_PART = 4_096;
const MOST_CUTS = 200;
/** Comparisons for one text; whoever needs more has thousands of secrets that begin alike. */
const MOST_LOOKS = 100_000;

/** Finds what is left of texts that were cut: their beginning before `...`, their end behind it. */
export interface CutSearch {
  add(text: string): void;
  find(text: string): Span[];
}

export function createCutSearch(): CutSearch {
  const byStart = new Map<string, string[]>();
  const byEnd = new Map<string, string[]>();
  return {
    add(text) {
      put(byStart, text.slice(0, SHORTEST_TEXT), text);
      put(byEnd, text.slice(-SHORTEST_TEXT), text);
    },
    find(text) {
      if (byStart.size === 0) return [];
      const left = { looks: MOST_LOOKS };
      return matchesOf(CUT, text)
        .slice(0, MOST_CUTS)
        .flatMap((cut) => {
          const [from, to] = [cut.index, cut.index + cut[0].length];
          return [headBefore(text, from, byStart, left), tailBehind(text, to, byEnd, left)];
        })
        .filter((span) => span !== undefined);
    },
  };
}

interface Budget {
  looks: number;
}

function headBefore(
  text: string,
  end: number,
  byStart: Map<string, string[]>,
  left: Budget,
): Span | undefined {
  for (let at = Math.max(0, end - LONGEST_PART); at + SHORTEST_TEXT <= end; at++) {
    const candidates = byStart.get(text.slice(at, at + SHORTEST_TEXT)) ?? [];
    const part = candidates.length > 0 ? text.slice(at, end) : '';
    for (const candidate of candidates) {
      // Too much to look at: then it counts as one.
      if (--left.looks < 0 || candidate.startsWith(part)) return [at, end];
    }
  }
  return undefined;
}

function tailBehind(
  text: string,
  start: number,
  byEnd: Map<string, string[]>,
  left: Budget,
): Span | undefined {
  for (let end = Math.min(text.length, start + LONGEST_PART); end - SHORTEST_TEXT >= start; end--) {
    const candidates = byEnd.get(text.slice(end - SHORTEST_TEXT, end)) ?? [];
    const part = candidates.length > 0 ? text.slice(start, end) : '';
    for (const candidate of candidates) {
      if (--left.looks < 0 || candidate.endsWith(part)) return [start, end];
    }
  }
  return undefined;
}

function put(map: Map<string, string[]>, key: string, text: string): void {
  const texts = map.get(key);
  if (texts === undefined) map.set(key, [text]);
  else texts.push(text);
}
