import { z } from 'zod';
import type { ClusterReader } from '../cluster/contract.ts';
import type { ObjectRef } from '../model/object-ref.ts';
import { fail, ok, type Result } from '../model/result.ts';

const EXPECTED = '`kind/name`, or {apiVersion, kind, name, namespace}';

/** An object as a hook names it: `kind/name` the way kubectl takes it, or exactly. */
export const objectReference = z
  .union(
    [
      z.string().regex(/^[^/\s]+\/[^/\s]+$/, { error: EXPECTED }),
      z.strictObject({
        apiVersion: z.string().min(1),
        kind: z.string().min(1),
        name: z.string().min(1),
        namespace: z.string().min(1).optional(),
      }),
    ],
    { error: EXPECTED },
  )
  .describe('`kind/name` as kubectl takes it, or a mapping of `apiVersion`, `kind`, `name`, `namespace`.');

export type ObjectReference = z.infer<typeof objectReference>;

/** The exact object; a namespaced one without a namespace is in `namespace`. Undefined when the cluster does not serve the kind. */
export async function resolveObject(
  reference: ObjectReference,
  { reader, namespace }: { reader: ClusterReader; namespace: string },
): Promise<Result<ObjectRef | undefined>> {
  if (typeof reference !== 'string') {
    const resource = await reader.resourceOf(reference.apiVersion, reference.kind);
    if (!resource.ok) return resource;
    if (resource.value === undefined) return ok(undefined);
    const { apiVersion, kind, name } = reference;
    if (!resource.value.namespaced) return ok({ apiVersion, kind, name });
    return ok({ apiVersion, kind, name, namespace: reference.namespace ?? namespace });
  }
  const [kindName = '', name = ''] = reference.split('/');
  const resource = await reader.resourceNamed(kindName);
  if (!resource.ok) return resource;
  if (resource.value === undefined) return ok(undefined);
  const { apiVersion, kind, namespaced } = resource.value;
  return ok({ apiVersion, kind, name, ...(namespaced && { namespace }) });
}

/** As `resolveObject`, for hooks that cannot go on without the kind. */
export async function requireObject(
  reference: ObjectReference,
  where: { reader: ClusterReader; namespace: string },
): Promise<Result<ObjectRef>> {
  const resolved = await resolveObject(reference, where);
  if (!resolved.ok) return resolved;
  if (resolved.value !== undefined) return ok(resolved.value);
  return fail({
    reason: 'not-found',
    message: `the cluster has no kind for ${describeReference(reference)}`,
    remedy: 'Check the spelling, or write {apiVersion, kind, name}; a custom kind needs its CRD first.',
  });
}

export function describeReference(reference: ObjectReference): string {
  return typeof reference === 'string' ? reference : `${reference.kind}/${reference.name}`;
}
