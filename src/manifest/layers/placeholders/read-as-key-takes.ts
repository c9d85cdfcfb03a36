import { z } from 'zod';
import { schemaAt } from '../../../hooks/definition/schema-at.ts';
import { commonHookShape } from '../../../hooks/hook.ts';
import { HOOK_KINDS } from '../../../hooks/registry.ts';
import { readPlainScalar } from '../../../util/yaml/plain-scalar.ts';
import type { Path, ScalarNode } from '../../read/tree.ts';
import { manifestSchema } from '../../schema/schema.ts';
import { hasHooks, hasSettings } from '../owners.ts';
import { textOf } from './node-text.ts';

/** A hook describes itself, so the schema of the manifest says nothing of its keys. */
const hookSchema = z.object(Object.assign({}, ...HOOK_KINDS.map(({ shape }) => shape), commonHookShape));

/** What a text becomes at `path`: a number, true or false where the key takes that and no text. */
export function readAsKeyTakes(path: Path, text: string): string | number | boolean {
  const typed = readPlainScalar(text);
  if (typeof typed !== 'number' && typeof typed !== 'boolean') return text;
  const schema = schemaOf(path);
  if (schema === undefined || z.safeParse(schema, text).success) return text;
  return z.safeParse(schema, typed).success ? typed : text;
}

/**
 * What a value of `vars` becomes at `path`: itself, unless it prints otherwise than it stands in the file (`1.10`, `yes`) and the
 * key takes that text as well, or takes nothing else.
 */
export function readTypedAsKeyTakes(path: Path, scalar: ScalarNode): ScalarNode['value'] {
  const { value } = scalar;
  if (typeof value === 'string' || value === null) return value;
  const text = textOf(scalar);
  const isSame = String(value) === text;
  if (isSetValue(path)) return isSame ? value : text;
  const schema = schemaOf(path);
  if (schema === undefined || schema._zod.def.type === 'any') return value;
  const [takesValue, takesText] = [value, text].map((one) => z.safeParse(schema, one).success);
  return takesText && !(takesValue && isSame) ? text : value;
}

function isSetValue(path: Path): boolean {
  const [list, index, key] = path.slice(-3);
  if (index === 'set' && hasSettings(path.slice(0, -2))) return true;
  return list === 'set' && typeof index === 'number' && key === 'value' && hasSettings(path.slice(0, -3));
}

function schemaOf(path: Path): z.core.$ZodType | undefined {
  const hooks = path.findIndex((step, index) => step === 'hooks' && hasHooks(path.slice(0, index)));
  // hooks, phase, index, then the keys of the hook
  if (hooks !== -1 && path.length > hooks + 3) return schemaAt(hookSchema, path.slice(hooks + 3));
  return schemaAt(manifestSchema, path);
}
