import { printable } from '../../util/printable.ts';
import { shorten } from '../../util/shorten.ts';

const LONGEST = 40;

/**
 * Text for a label in a Mermaid diagram: everything that Mermaid, the Markdown in its labels or a page could act on becomes
 * one of its entity codes, which it only prints.
 */
export function mermaidText(text: string): string {
  return shorten(printable(text), LONGEST).replace(
    /[^\p{L}\p{N} /-]/gu,
    (character) => `#${character.codePointAt(0)};`,
  );
}
