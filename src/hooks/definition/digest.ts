import { createHash } from 'node:crypto';
import { clean } from '../../kube/clean.ts';
import type { KubeObject } from '../../kube/object.ts';
import { canonicalJson } from '../../model/canonical-json.ts';
import type { Json } from '../../model/json.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { compileJsonPath } from '../json-path.ts';
import { tooSlow } from '../pattern.ts';

/**
 * `sha256:...` of the values at a path, or without one of all that people write of the object; an object that does not
 * exist has a digest of its own. A failure means a wrong path.
 */
export async function digestOf(object: KubeObject | undefined, path?: string): Promise<Result<string>> {
  if (object === undefined) return ok(hash('absent'));
  if (path === undefined) return ok(hash(canonicalJson(clean(object) as unknown as Json)));
  const compiled = await compileJsonPath(path);
  if (!compiled.ok) return fail({ reason: 'hook', message: `path ${path}: ${compiled.message}` });
  const selected = compiled.query(object as unknown as Json);
  return selected === undefined ? fail(tooSlow(`path ${path}`)) : ok(hash(canonicalJson(selected)));
}

function hash(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
