import type { Span } from './spans.ts';

/** Every text that is looked for has as many characters at least. */
export const SHORTEST_TEXT = 4;
const SLOTS = 1 << 20;

/** Finds many texts in one pass. Adding one costs nothing, other than with a pattern that has to be made anew. */
export interface TextSearch {
  add(text: string): void;
  /** All places of all texts, also those that overlap. */
  find(text: string): Span[];
}

/** Looks at four characters at each place, and only where some text begins with these, at the texts. */
export function createTextSearch(): TextSearch {
  const isStart = new Uint8Array(SLOTS);
  const byStart = new Map<string, Set<string>>();

  return {
    add(text) {
      const start = text.slice(0, SHORTEST_TEXT);
      const texts = byStart.get(start);
      if (texts) texts.add(text);
      else byStart.set(start, new Set([text]));
      isStart[slotAt(text, 0)] = 1;
    },
    find(text) {
      const spans: Span[] = [];
      for (let at = 0; at + SHORTEST_TEXT <= text.length; at++) {
        if (isStart[slotAt(text, at)] !== 1) continue;
        for (const candidate of byStart.get(text.slice(at, at + SHORTEST_TEXT)) ?? []) {
          if (text.startsWith(candidate, at)) spans.push([at, at + candidate.length]);
        }
      }
      return spans;
    },
  };
}

/** A number for four characters; others may have the same. */
function slotAt(text: string, at: number): number {
  const high = Math.imul(text.charCodeAt(at), 31) + text.charCodeAt(at + 1);
  const low = Math.imul(text.charCodeAt(at + 2), 31) + text.charCodeAt(at + 3);
  return (Math.imul(high, 7919) + low) & (SLOTS - 1);
}
