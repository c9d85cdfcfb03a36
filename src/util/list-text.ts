/** The first `most` of a list for the middle of a sentence: `a, b, c and 2 more`. */
export function listText(items: readonly string[], most: number): string {
  const more = items.length - most;
  return `${items.slice(0, most).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
