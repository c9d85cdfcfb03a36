export type Mapping = { [key: string]: unknown };

/** Values as Helm merges them: mappings key by key, everything else is replaced. */
export function mergeValues(low: unknown, high: unknown): unknown {
  if (!isMapping(low) || !isMapping(high)) return high;
  const merged = { ...low };
  for (const [key, value] of Object.entries(high)) {
    merged[key] = Object.hasOwn(low, key) ? mergeValues(low[key], value) : value;
  }
  return merged;
}

/** A JSON object, not a list. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
