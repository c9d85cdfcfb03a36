export type Mapping = { [key: string]: unknown };

/** Values as Helm merges them: mappings key by key, everything else is replaced. */
export function mergeValues(low: unknown, high: unknown): unknown {
  if (!isMapping(low) || !isMapping(high)) return high;
  const merged = new Map(Object.entries(low));
  for (const [key, value] of Object.entries(high)) {
    merged.set(key, merged.has(key) ? mergeValues(merged.get(key), value) : value);
  }
  return Object.fromEntries(merged);
}

/** A JSON object, not a list. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
