import { z } from 'zod';
import { commonHookShape } from '../../src/hooks/hook.ts';
import { HOOK_KINDS } from '../../src/hooks/registry.ts';
import { DEFAULTS } from '../../src/manifest/layers/defaults.ts';
import { manifestSchema } from '../../src/manifest/schema/schema.ts';
import { DURATION } from '../../src/util/duration.ts';

export const file = 'schemas/manifest.schema.json';

type Schema = { [key: string]: unknown };

/** The manifest's JSON Schema, for editors. What only a program can check (files, needs, ...) is not in it. */
export function generate(): string {
  return schemaFile(manifestSchema, 'helm-lifecycle.yaml', {
    required: ['version'],
    anyOf: [{ required: ['charts'] }, { required: ['include'] }],
  });
}

/** The JSON Schema of a file of ours, for editors. */
export function schemaFile(schema: z.ZodType, title: string, changes: Schema = {}): string {
  const { $schema, $defs, ...rest } = allowVariables(toSchema(schema)) as Schema;
  const definitions = $defs as Record<string, { properties?: Schema }>;
  for (const name of ['defaults', 'chart', 'chartChange']) addDefaults(definitions[name]?.properties ?? {});
  const titled = {
    $schema,
    title,
    ...rest,
    ...changes,
    // They hold anchors.
    patternProperties: { '^x-': {} },
    $defs: { ...definitions, ...hookDefinitions(), duration },
  };
  return `${JSON.stringify(titled, null, 2)}\n`;
}

function addDefaults(properties: Schema): void {
  for (const [key, value] of Object.entries(DEFAULTS)) {
    if (key in properties) properties[key] = { ...(properties[key] as Schema), default: value };
  }
}

function toSchema(schema: z.ZodType): Schema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;
}

/** The check of a hook is code; here it is all keys of all kinds, and exactly one kind; with what several of them share. */
function hookDefinitions(): Schema {
  const kinds = HOOK_KINDS.map((kind) => z.object(kind.shape).partial().shape);
  const {
    $schema: _none,
    $defs: shared,
    ...schema
  } = toSchema(z.strictObject({ ...commonHookShape, ...Object.assign({}, ...kinds) }));
  for (const kind of HOOK_KINDS) {
    const properties = schema.properties as Record<string, Schema>;
    properties[kind.name] = { ...properties[kind.name], markdownDescription: kind.summary };
  }
  const hook = {
    ...(allowVariables(schema) as Schema),
    oneOf: HOOK_KINDS.map(({ name }) => ({ required: [name] })),
  };
  return { ...(allowVariables(shared ?? {}) as Schema), hook };
}

const VARIABLE = { type: 'string', pattern: '\\$\\{(env|secret|slug|vars|environment|payload|release)[.:}]' };

/** Stands once in the file, for many keys take one. */
const duration = {
  description: 'A Go duration such as 90s, 5m or 1h30m, or whole seconds.',
  anyOf: [{ type: 'string', pattern: DURATION.source }, { type: 'integer', minimum: 0 }, VARIABLE],
};

function isDuration({ anyOf }: Schema): boolean {
  return Array.isArray(anyOf) && anyOf.some(({ pattern }) => pattern === DURATION.source);
}

/** Where a variable may stand for a number, a flag or one of several words, an editor must not complain about its text. */
function allowVariables(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => allowVariables(item));
  if (typeof value !== 'object' || value === null) return value;
  if (isDuration(value as Schema)) {
    const { anyOf: _, ...rest } = value as Schema;
    return { ...rest, $ref: '#/$defs/duration' };
  }
  const schema = Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, allowVariables(item, name)]),
  ) as Schema;
  const isClosed =
    ['boolean', 'integer', 'number'].includes(String(schema.type)) || 'enum' in schema || 'pattern' in schema;
  if (!isClosed || ['properties', 'propertyNames', 'version'].includes(key)) return schema;
  const { description, default: fallback, ...rest } = schema;
  return {
    ...(description !== undefined && { description }),
    ...(fallback !== undefined && { default: fallback }),
    anyOf: [rest, VARIABLE],
  };
}
