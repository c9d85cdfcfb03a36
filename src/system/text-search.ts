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

/** Texts that are as long as this are told apart by as many of their first characters. */
const LONG = 32;

/** Texts of one beginning, by their length: thousands that begin alike take no more looks than one of each length. */
type ByLength = Map<number, Set<string>>;

interface Texts {
  short: ByLength;
  /** By their first characters. */
  long: Map<string, ByLength>;
}

/** Looks at four characters at each place, and only where some text begins with these, at the texts. */
export function createTextSearch(): TextSearch {
  const isStart = new Uint8Array(SLOTS);
  const byStart = new Map<string, Texts>();

  return {
    add(text) {
      const texts = valueAt(byStart, text.slice(0, SHORTEST_TEXT), () => ({
        short: new Map(),
        long: new Map(),
      }));
      const lengths: ByLength =
        text.length < LONG ? texts.short : valueAt(texts.long, text.slice(0, LONG), () => new Map());
      valueAt(lengths, text.length, () => new Set<string>()).add(text);
      isStart[slotAt(text, 0)] = 1;
    },
    find(text) {
      const spans: Span[] = [];
      const look = (at: number, lengths: ByLength) => {
        for (const [length, texts] of lengths) {
          const end = at + length;
          if (end <= text.length && texts.has(text.slice(at, end))) spans.push([at, end]);
        }
      };
      for (let at = 0; at + SHORTEST_TEXT <= text.length; at++) {
        if (isStart[slotAt(text, at)] !== 1) continue;
        const texts = byStart.get(text.slice(at, at + SHORTEST_TEXT));
        if (texts === undefined) continue;
        look(at, texts.short);
        const long = texts.long.get(text.slice(at, at + LONG));
        if (long !== undefined) look(at, long);
      }
      return spans;
    },
  };
}

function valueAt<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** A number for four characters; others may have the same. */
function slotAt(text: string, at: number): number {
  const high = Math.imul(text.charCodeAt(at), 31) + text.charCodeAt(at + 1);
  const low = Math.imul(text.charCodeAt(at + 2), 31) + text.charCodeAt(at + 3);
  return (Math.imul(high, 7919) + low) & (SLOTS - 1);
}
