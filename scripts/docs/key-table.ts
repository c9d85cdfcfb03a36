import type { z } from 'zod';
import { unwrap } from '../../src/hooks/definition/schema-at.ts';
import { formatDuration } from '../../src/util/duration.ts';
import { defaultText, keyRows } from './schema-text.ts';
import { table } from './table.ts';

export type Shape = Readonly<Record<string, z.core.$ZodType>>;

/** A table of the keys of a mapping; `defaults` are those that the schema itself does not say. */
export function keyTable(shape: Shape, defaults: Readonly<Record<string, unknown>> = {}): string {
  const rows = keyRows(shape).map(({ key, type, description, required, default: own }) => {
    const value = defaults[key] ?? own;
    const isDuration = type === 'duration' && typeof value === 'number';
    const fallback = defaultText(isDuration ? formatDuration(value) : value);
    return [`\`${key}\``, type, fallback === '' && required ? 'required' : fallback, description];
  });
  return table(['key', 'type', 'default', 'meaning'], rows);
}

/** The keys of the mapping that a schema takes; undefined when it takes none. */
export function shapeOf(schema: z.core.$ZodType | undefined): Shape | undefined {
  const def = unwrap(schema)?.def;
  return def?.type === 'object' ? def.shape : undefined;
}
