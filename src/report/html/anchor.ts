/** The id of a chart's element; its own id may be anything. */
export function anchorOf(index: number): string {
  return `chart-${index}`;
}
