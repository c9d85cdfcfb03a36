import { during } from '../model/failure.ts';
import type { ObjectRef } from '../model/object-ref.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { RecoveryContext } from './run-context.ts';

/** Annotation of a Lease: the foreign objects of a failed revision, as a JSON list of ObjectRef; gone with the next success. */
const FOREIGN_ANNOTATION = 'helm-lifecycle/foreign-objects';

/** Remembers, for later runs, which objects of others a failed revision names; an empty list forgets. */
export async function rememberForeign(
  release: Pick<RecoveryContext, 'lease'>,
  foreign: ObjectRef[],
): Promise<Result<undefined>> {
  const { lease } = release;
  if (!lease) return ok();
  const text = foreign.length > 0 ? JSON.stringify(foreign) : null;
  release.lease = { ...lease, annotations: { ...lease.annotations, [FOREIGN_ANNOTATION]: text ?? '[]' } };
  return lease.setAnnotations({ [FOREIGN_ANNOTATION]: text });
}

/** The foreign objects that a failed revision has left in the release and that still exist. */
export async function rememberedForeign(
  release: Pick<RecoveryContext, 'lease' | 'run'>,
): Promise<Result<ObjectRef[]>> {
  const refs = parseRefs(release.lease?.annotations[FOREIGN_ANNOTATION]);
  const live = await Promise.all(refs.map((ref) => release.run.reader.get(ref)));
  const left: ObjectRef[] = [];
  for (const [index, found] of live.entries()) {
    if (!found.ok) return fail(during('look for objects that others made', found.failure));
    const ref = refs[index];
    if (found.value && ref) left.push(ref);
  }
  return ok(left);
}

function parseRefs(text: string | undefined): ObjectRef[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? (value as ObjectRef[]) : [];
  } catch {
    return [];
  }
}
