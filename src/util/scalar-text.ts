/**
 * A single value of somebody else's as text; empty for what is none. `String()` throws for a mapping that has a `toString`
 * of its own.
 */
export function scalarText(value: unknown): string {
  return typeof value === 'object' && value !== null ? '' : String(value);
}
