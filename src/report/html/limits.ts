/** How much of the evidence of each chart a page shows. */
export interface Limits {
  logLines: number;
  diffLines: number;
  /** Of events, pods, objects and hooks each. */
  rows: number;
  /** Characters of one line of any of them. */
  lineLength: number;
}

/** From what one wants to see to what fits when a hundred charts fail at once. */
export const LIMITS: readonly Limits[] = [
  { logLines: 200, diffLines: 2_000, rows: 200, lineLength: 2_000 },
  { logLines: 50, diffLines: 200, rows: 30, lineLength: 500 },
  { logLines: 10, diffLines: 20, rows: 8, lineLength: 200 },
  { logLines: 0, diffLines: 0, rows: 2, lineLength: 200 },
];

/** The first items, and how many were left out. */
export function first<T>(items: readonly T[], most: number): { shown: T[]; left: number } {
  return { shown: items.slice(0, most), left: Math.max(0, items.length - most) };
}

/** The last items, and how many were left out before them. */
export function last<T>(items: readonly T[], most: number): { shown: T[]; left: number } {
  const left = Math.max(0, items.length - most);
  return { shown: items.slice(left), left };
}

/** One line of at most so many characters. */
export function cut(text: string, { lineLength }: Pick<Limits, 'lineLength'>): string {
  return text.length > lineLength ? `${text.slice(0, lineLength)}...` : text;
}
