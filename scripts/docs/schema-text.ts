import type { z } from 'zod';

/** One key of a mapping, as the reference tables show it. */
export interface KeyRow {
  key: string;
  type: string;
  description: string;
  required: boolean;
  /** Of the schema itself. */
  default: unknown;
}

type Def = z.core.$ZodTypes['_zod']['def'];

const defOf = (schema: z.core.$ZodType): Def => schema._zod.def as Def;

/** The keys of a mapping's schema, in order. */
export function keyRows(shape: Readonly<Record<string, z.core.$ZodType>>): KeyRow[] {
  return Object.entries(shape).map(([key, schema]) => ({
    key,
    type: typeText(schema),
    description: description(schema),
    required: schema._zod.optin === undefined,
    default: defaultOf(schema),
  }));
}

function description(schema: z.core.$ZodType): string {
  const own = (schema as z.ZodType).description;
  if (own !== undefined) return own;
  const inner = innerOf(schema);
  return inner === undefined ? '' : description(inner);
}

function defaultOf(schema: z.core.$ZodType): unknown {
  const def = defOf(schema);
  if (def.type === 'default') return def.defaultValue;
  const inner = innerOf(schema);
  return inner === undefined ? undefined : defaultOf(inner);
}

function innerOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const def = defOf(schema);
  if (def.type === 'optional' || def.type === 'default' || def.type === 'nonoptional') return def.innerType;
  return def.type === 'pipe' ? def.in : undefined;
}

/** Mappings with more keys have a table of their own. */
const MOST_NAMED_KEYS = 8;

/** What to write for a value, in a few words. */
export function typeText(schema: z.core.$ZodType): string {
  const { title } = (schema as z.ZodType).meta() ?? {};
  if (title !== undefined) return title;
  const def = defOf(schema);
  const inner = innerOf(schema);
  if (def.type === 'pipe' && isDuration(def.in)) return 'duration';
  if (inner !== undefined) return typeText(inner);
  switch (def.type) {
    case 'string':
      return 'text';
    case 'number':
      return 'number';
    case 'boolean':
      return '`true`, `false`';
    case 'enum':
      return Object.values(def.entries)
        .map((value) => `\`${value}\``)
        .join(', ');
    case 'literal':
      return def.values.map((value) => `\`${String(value)}\``).join(', ');
    case 'array':
      return `list of ${typeText(def.element)}`;
    case 'record':
      return 'mapping';
    case 'object':
      return Object.keys(def.shape).length > MOST_NAMED_KEYS
        ? 'mapping'
        : `{${Object.keys(def.shape).join(', ')}}`;
    case 'union':
      return unionText(def.options.map(typeText));
    default:
      return 'any';
  }
}

/** `x or list of x` is said without repeating x. */
function unionText([first = '', ...others]: string[]): string {
  return [first, ...others.map((other) => (other === `list of ${first}` ? 'a list of them' : other))].join(
    ' or ',
  );
}

function isDuration(schema: z.core.$ZodType): boolean {
  const def = defOf(schema);
  return def.type === 'union' && def.options.map((option) => defOf(option).type).join() === 'string,number';
}

/** A default as YAML would write it. */
export function defaultText(value: unknown): string {
  if (value === undefined) return '';
  return `\`${typeof value === 'string' ? value : JSON.stringify(value).replaceAll('"', '').replaceAll(',', ', ').replaceAll(':', ': ')}\``;
}
