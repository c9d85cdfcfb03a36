/** A hint, which goes on in the line of its issue, as a sentence of its own. */
export function asSentence(hint: string): string {
  return `${hint.charAt(0).toUpperCase()}${hint.slice(1)}${hint.endsWith('.') ? '' : '.'}`;
}
