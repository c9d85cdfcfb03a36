import type { Failure } from '../../../model/result/failure.ts';
import type { ChartFile } from './chart-file.ts';
import { shownName } from './chart-limits.ts';

/** Where Helm says that a chart's schema is, whatever its folder: other names are meant from here. */
const SCHEMA_ADDRESS = 'file:///values.schema.json';
const REFERENCES = ['$ref', '$schema', '$dynamicRef', '$recursiveRef'];

/** Helm follows the references of values.schema.json to any file of the machine; the first one that leads to a file is a failure. */
export function schemaFileFailure(files: ChartFile[]): Failure | undefined {
  for (const { name, content } of files) {
    if (!/(?:^|\/)values\.schema\.json$/.test(name)) continue;
    const reference = fileReference(content.toString('utf8'));
    if (reference === undefined) continue;
    return {
      reason: 'chart',
      message: `${name} refers to a file outside of the chart: ${shownName(reference)}`,
      remedy: 'Put what it refers to into the schema, below `$defs`.',
    };
  }
  return undefined;
}

function fileReference(text: string): string | undefined {
  let schema: unknown;
  try {
    schema = JSON.parse(text);
  } catch {
    // Helm will say so.
    return undefined;
  }
  const own = new Set([SCHEMA_ADDRESS]);
  const references: { written: string; target: string }[] = [];
  // Of what is still to be looked at, with the address from which its references are meant; a schema may be deeper than the stack.
  const todo: { value: unknown; base: string }[] = [{ value: schema, base: SCHEMA_ADDRESS }];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { value, base } = next;
    if (typeof value !== 'object' || value === null) continue;
    const part = value as Record<string, unknown>;
    const id = part.$id ?? part.id;
    const here = typeof id === 'string' ? addressOf(id, base) : base;
    own.add(here);
    for (const key of REFERENCES) {
      const written = part[key];
      if (typeof written === 'string') references.push({ written, target: addressOf(written, here) });
    }
    for (const item of Object.values(part)) todo.push({ value: item, base: here });
  }
  return references.find(({ target }) => target.startsWith('file:') && !own.has(target))?.written;
}

function addressOf(written: string, base: string): string {
  if (!URL.canParse(written, base)) return base;
  const url = new URL(written, base);
  url.hash = '';
  return url.href;
}
