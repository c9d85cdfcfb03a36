import { eastAsianWidth } from 'get-east-asian-width';

let segmenter: Intl.Segmenter | undefined;
/** Takes no column when it stands alone: combining marks, joiners, variation selectors, control characters. */
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
/** What a terminal draws as a picture: it has that form by itself, or a variation selector, a keycap or a flag asks for it. */
const PICTURE = /^(?:\p{Emoji_Presentation}|\p{Regional_Indicator}{2}|.\ufe0f)/u;

/** Made when it is needed: to load its tables takes longer than anything else at the start of this program. */
function graphemesOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter();
  return segmenter.segment(text);
}

/** How many columns a terminal needs for a line without control characters. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const { segment } of graphemesOf(text)) width += widthOf(segment);
  return width;
}

/** The text in exactly so many columns: cut with an ellipsis or filled with spaces. */
export function fitWidth(text: string, columns: number): string {
  const width = displayWidth(text);
  if (width <= columns) return text + ' '.repeat(columns - width);
  let cut = '';
  let used = 0;
  for (const { segment } of graphemesOf(text)) {
    const next = widthOf(segment);
    if (used + next > columns - 1) break;
    cut += segment;
    used += next;
  }
  return `${cut}…`.slice(0, columns === 0 ? 0 : undefined) + ' '.repeat(Math.max(0, columns - 1 - used));
}

/** Of what a reader takes for one character, however many code points it is made of. */
function widthOf(grapheme: string): number {
  if (INVISIBLE.test(grapheme)) return 0;
  if (PICTURE.test(grapheme)) return 2;
  return eastAsianWidth(grapheme.codePointAt(0) ?? 0);
}
