import { fail, ok, type Result } from '../model/result.ts';
import type { Answer } from './answer.ts';
import { digestOf } from './definition/digest.ts';
import { payloadName } from './definition/payload-name.ts';
import type { ReferenceScope } from './objects/object-reference.ts';
import { readReferenced } from './objects/read-referenced.ts';
import { readSnapshot } from './objects/snapshot-record.ts';

/** The name of a snapshot, as `if: {changed: ...}` takes it. */
export const changedSchema = payloadName;

/** Whether the object behind a snapshot is not as it was then; a failure when there is no such snapshot. */
export async function askChanged(
  name: string,
  context: ReferenceScope & { payload: ReadonlyMap<string, string>; signal?: AbortSignal },
): Promise<Result<Answer>> {
  const record = readSnapshot(context.payload.get(name) ?? '');
  if (record === undefined) {
    return fail({
      reason: 'hook',
      message: `there is no snapshot ${name}`,
      remedy: 'Take it in an earlier `snapshot` hook that runs for the same operations.',
    });
  }
  const found = await readReferenced(record.object, context);
  if (!found.ok) return found;
  const digest = await digestOf(found.value.object, record.path);
  if (!digest.ok) return digest;
  const holds = digest.value !== record.digest;
  const { name: object } = found.value;
  return ok({ holds, seen: `${object} ${holds ? 'has changed' : 'is as it was'}`, object });
}
