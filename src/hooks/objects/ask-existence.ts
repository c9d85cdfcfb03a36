import { ok, type Result } from '../../model/result.ts';
import type { Answer } from '../answer.ts';
import type { ObjectReference } from './object-reference.ts';
import { type Referenced, readReferenced } from './read-referenced.ts';

/** Looks for an object and answers whether that is as it should be. */
export async function askExistence(
  wanted: 'exists' | 'absent',
  reference: ObjectReference,
  scope: Parameters<typeof readReferenced>[1],
): Promise<Result<Answer>> {
  const found = await readReferenced(reference, scope);
  if (!found.ok) return found;
  const { name, object }: Referenced = found.value;
  const seen = `${name} ${object ? 'exists' : 'does not exist'}`;
  return ok({ holds: (object !== undefined) === (wanted === 'exists'), seen, object: name });
}
