/** Characters that a terminal shows two columns wide: East Asian scripts and most emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Characters that take no column: combining marks, joiners and variation selectors. */
const NARROWEST = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many columns a terminal needs for a line without control characters. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** The text in exactly so many columns: cut with an ellipsis or filled with spaces. */
export function fitWidth(text: string, columns: number): string {
  const width = displayWidth(text);
  if (width <= columns) return text + ' '.repeat(columns - width);
  let cut = '';
  let used = 0;
  for (const character of text) {
    const next = widthOf(character);
    if (used + next > columns - 1) break;
    cut += character;
    used += next;
  }
  return `${cut}…`.slice(0, columns === 0 ? 0 : undefined) + ' '.repeat(Math.max(0, columns - 1 - used));
}

function widthOf(character: string): number {
  if (NARROWEST.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
