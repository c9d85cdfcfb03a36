import type { Json } from '../../model/json.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { compileJsonPath } from '../json-path.ts';
import { tooSlow } from '../pattern.ts';

/**
 * Reads the payload values that `capture` names (name -> JSONPath) from a hook's result. Text stays as it is, everything else
 * becomes JSON; a path that selects several values gives a JSON list. A path that selects nothing is a failure.
 */
export async function captureValues(
  capture: Readonly<Record<string, string>>,
  result: Json,
): Promise<Result<Record<string, string>>> {
  const values: Record<string, string> = {};
  for (const [name, path] of Object.entries(capture)) {
    const compiled = await compileJsonPath(path);
    if (!compiled.ok)
      return fail({ reason: 'hook', message: `capture ${name}: ${path}: ${compiled.message}` });
    const selected = compiled.query(result);
    if (selected === undefined) return fail(tooSlow(`capture ${name}: ${path}`));
    const [first] = selected;
    if (first === undefined) {
      return fail({
        reason: 'hook',
        message: `capture ${name}: ${path} selects nothing in the hook's result`,
        remedy: `The result has ${describeShape(result)}; see the kind's docs for what it returns.`,
      });
    }
    const value = selected.length === 1 ? first : selected;
    values[name] = typeof value === 'string' ? value : JSON.stringify(value);
  }
  return ok(values);
}

/** Names without values: a result may hold secrets. */
function describeShape(result: Json): string {
  if (Array.isArray(result)) return `${result.length} items`;
  if (typeof result !== 'object' || result === null) return 'no keys';
  return `the keys ${Object.keys(result).slice(0, 10).join(', ')}`;
}
