import type { z } from 'zod';

/** The keys of the mapping that `schema` describes at `path`. */
export function keysAt(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  const shape = shapeOf(schemaAt(schema, path));
  return shape === undefined ? [] : Object.keys(shape);
}

/** The schema of what stands at `path`; undefined where it says nothing of it. */
export function schemaAt(schema: z.ZodType, path: readonly (string | number)[]): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>((node, step) => stepInto(node, step), schema);
}

function stepInto(schema: z.core.$ZodType | undefined, step: string | number): z.core.$ZodType | undefined {
  const { def } = unwrap(schema, typeof step === 'number' ? 'array' : 'mapping') ?? {};
  if (def === undefined) return undefined;
  if (def.type === 'object') return def.shape[String(step)];
  if (def.type === 'array') return def.element;
  if (def.type === 'record') return def.valueType;
  return undefined;
}

function shapeOf(schema: z.core.$ZodType | undefined): z.core.$ZodShape | undefined {
  const def = unwrap(schema)?.def;
  return def?.type === 'object' ? def.shape : undefined;
}

type AnyDef = z.core.$ZodTypes['_zod']['def'];

/** The schema behind optional, default, transform and, for unions, its mapping or its list member. */
export function unwrap(
  schema: z.core.$ZodType | undefined,
  wanted: 'mapping' | 'array' = 'mapping',
): { def: AnyDef } | undefined {
  let current = schema;
  while (current !== undefined) {
    const def = current._zod.def as AnyDef;
    if (def.type === 'optional' || def.type === 'default' || def.type === 'nonoptional')
      current = def.innerType;
    else if (def.type === 'pipe') current = def.in;
    else if (def.type === 'union') {
      const containers = def.options.filter((option) => isContainer(option));
      const member =
        containers.find((option) => (option._zod.def.type === 'array') === (wanted === 'array')) ??
        containers[0];
      if (member === undefined) return { def };
      current = member;
    } else return { def };
  }
  return undefined;
}

function isContainer(schema: z.core.$ZodType): boolean {
  const { type } = schema._zod.def;
  return type === 'object' || type === 'array' || type === 'record';
}
