import type { ClusterReader } from '../../cluster/contract.ts';
import { isUnanswered } from '../../cluster/objects/unserved-kind.ts';
import type { Permission } from '../../model/permission.ts';
import { ok, type Result } from '../../model/result.ts';
import { hasPlaceholder } from '../definition/placeholder.ts';
import { type ObjectReference, resolveObject } from './object-reference.ts';

type Verb = Permission['verb'];

/** A right on one object as a hook names it; which resource that is only the cluster knows. */
export interface NamedObjectRight {
  verb: Verb;
  object: ObjectReference;
}

/** A right on all objects of a kind, as kubectl takes its name; `namespace` undefined: the release's. */
export interface KindRight {
  verb: Verb;
  kind: string;
  namespace?: string;
}

/** What a hook kind asks for. */
export type PermissionRequest = Permission | NamedObjectRight | KindRight;

/** The same right for several verbs. */
export function rightsOn(
  on: { object: ObjectReference } | { kind: string; namespace?: string },
  verbs: readonly Verb[],
): PermissionRequest[] {
  return verbs.map((verb) => ({ verb, ...on }));
}

/**
 * The rights as the API server can be asked for them. Kinds that the cluster does not serve (yet), or whose API does not answer
 * now, and names that a placeholder fills later are left out: nobody can tell.
 */
export async function resolveRights(
  rights: readonly PermissionRequest[],
  where: { reader: ClusterReader; namespace: string },
): Promise<Result<Permission[]>> {
  const permissions: Permission[] = [];
  for (const right of rights) {
    if (hasPlaceholder(JSON.stringify(right))) continue;
    const permission = 'resource' in right ? ok(right) : await resolveRight(right, where);
    if (!permission.ok && isUnanswered(permission.failure)) continue;
    if (!permission.ok) return permission;
    if (permission.value !== undefined) permissions.push(permission.value);
  }
  return ok(permissions);
}

async function resolveRight(
  right: NamedObjectRight | KindRight,
  where: { reader: ClusterReader; namespace: string },
): Promise<Result<Permission | undefined>> {
  if ('kind' in right) {
    const resource = await where.reader.resourceNamed(right.kind);
    if (!resource.ok || resource.value === undefined) return resource.ok ? ok(undefined) : resource;
    const { group, resource: plural, namespaced } = resource.value;
    const namespace = right.namespace ?? where.namespace;
    return ok({ verb: right.verb, group, resource: plural, ...(namespaced && { namespace }) });
  }
  const object = await resolveObject(right.object, where);
  if (!object.ok || object.value === undefined) return object.ok ? ok(undefined) : object;
  const { apiVersion, kind, name, namespace } = object.value;
  const resource = await where.reader.resourceOf(apiVersion, kind);
  if (!resource.ok || resource.value === undefined) return resource.ok ? ok(undefined) : resource;
  const { group, resource: plural } = resource.value;
  return ok({
    verb: right.verb,
    group,
    resource: plural,
    name,
    ...(namespace !== undefined && { namespace }),
  });
}
