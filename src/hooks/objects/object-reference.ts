import { z } from 'zod';
import type { ClusterReader } from '../../cluster/contract.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { listText } from '../../util/list-text.ts';

const EXPECTED = '`kind/name`, or {apiVersion, kind, name, namespace}';

/** What Kubernetes allows as a name in a path, over all kinds: roles may have colons, nothing has a slash. */
const NAME = /^[a-zA-Z0-9](?:[a-zA-Z0-9._:@-]{0,251}[a-zA-Z0-9])?$/;
const KIND_AND_NAME =
  /^[a-zA-Z][a-zA-Z0-9]*(?:\.[a-zA-Z0-9-]+)*\/[a-zA-Z0-9](?:[a-zA-Z0-9._:@-]{0,251}[a-zA-Z0-9])?$/;

/** A kind as kubectl takes it: any kind, plural, short name, or `kind.group`. */
export const kindSchema = z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*(?:\.[a-zA-Z0-9-]+)*$/, {
  error: 'a kind as kubectl takes it: Deployment, deployments, deploy or deployments.apps',
});

export const namespaceSchema = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, {
  error: 'a namespace: lower case letters, digits and -',
});

/** The short form of a reference. */
export const objectName = z.string().regex(KIND_AND_NAME, { error: EXPECTED }).meta({ title: 'object' });

/** An object as a hook names it: `kind/name` the way kubectl takes it, or exactly. */
export const objectReference = z
  .union(
    [
      objectName,
      z.strictObject({
        apiVersion: z.string().regex(/^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\/)?v[a-z0-9]+$/, {
          error: '`v1`, or `group/version`',
        }),
        kind: z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/, { error: 'a kind, as in YAML' }),
        name: z.string().regex(NAME, { error: 'the name of an object' }),
        namespace: namespaceSchema.optional(),
      }),
    ],
    { error: EXPECTED },
  )
  .describe('`kind/name` as kubectl takes it, or a mapping of `apiVersion`, `kind`, `name`, `namespace`.')
  .meta({ id: 'objectReference', title: 'object' });

export type ObjectReference = z.infer<typeof objectReference>;

/** Whether a kind, or a reference with its kind, is that of Secrets. */
export function namesSecrets(written: ObjectReference): boolean {
  const [kind = ''] = (typeof written === 'string' ? written : written.kind).split('/');
  return /^secrets?(\.|$)/i.test(kind);
}

/** Where a reference is looked up; `namespace` is that of namespaced kinds whose reference names none. */
export interface ReferenceScope {
  reader: ClusterReader;
  namespace: string;
}

/** The exact object. Undefined when the cluster does not serve the kind. */
export async function resolveObject(
  reference: ObjectReference,
  { reader, namespace }: ReferenceScope,
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
  scope: ReferenceScope,
): Promise<Result<ObjectRef>> {
  const resolved = await resolveObject(reference, scope);
  if (!resolved.ok) return resolved;
  return resolved.value === undefined ? fail(unknownKind(describeReference(reference))) : ok(resolved.value);
}

/** The failure of a hook that names a kind which the cluster does not serve. */
export function unknownKind(what: string) {
  return {
    reason: 'not-found' as const,
    message: `the cluster has no kind for ${what}`,
    remedy: 'Check the spelling, or write {apiVersion, kind, name}; a custom kind needs its CRD first.',
  };
}

export function describeReference(reference: ObjectReference): string {
  return typeof reference === 'string' ? reference : `${reference.kind}/${reference.name}`;
}

/** The first two of a list by name. */
export function describeReferences(references: readonly ObjectReference[]): string {
  return listText(references.map(describeReference), 2);
}
