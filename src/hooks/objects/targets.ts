import { z } from 'zod';
import type { KubeObject } from '../../kube/object.ts';
import type { Permission } from '../../model/permission.ts';
import { ok, type Result } from '../../model/result.ts';
import { addProblem } from '../definition/add-problem.ts';
import {
  describeReferences,
  kindSchema,
  namespaceSchema,
  type ObjectReference,
  objectReference,
  type ReferenceScope,
} from './object-reference.ts';
import { type PermissionRequest, rightsOn } from './permission-request.ts';
import { readReferenced } from './read-referenced.ts';

/** The objects that a hook is about: named one by one, or all of a kind that a selector finds. */
export interface Targets {
  objects?: ObjectReference[] | undefined;
  kind?: string | undefined;
  selector?: string | undefined;
  namespace?: string | undefined;
}

/** The keys of targets, to be spread into a mapping that `checkTargets` refines. */
export const targetShape = {
  objects: z.array(objectReference).min(1).describe('The objects, one by one.').optional(),
  kind: kindSchema
    .describe('Instead of `objects`: the kind of all objects that `selector` finds.')
    .optional(),
  selector: z
    .string()
    .min(1)
    .describe('Label selector as kubectl takes it: `app=web,tier!=cache`.')
    .optional(),
  namespace: namespaceSchema.describe("Where `selector` looks. Default: the release's namespace.").optional(),
};

/** The part of the targets' schema that no single key can say. */
export function checkTargets(
  { objects, kind, selector, namespace }: Targets,
  context: z.RefinementCtx,
): void {
  const bySelector = kind ?? selector ?? namespace;
  if (objects !== undefined && bySelector !== undefined) {
    const message = '`objects` and a selector exclude each other';
    addProblem(context, { code: 'conflicting-keys', message, hint: 'make two hooks of it' });
  } else if (objects === undefined && (kind === undefined || selector === undefined)) {
    const message = 'there are no objects to work on: it needs `objects`, or `kind` and `selector`';
    const hint = `name one with \`objects: [${kind ?? 'deployment'}/NAME]\`, or find them with \`kind\` and \`selector: app=web\``;
    addProblem(context, { code: 'missing-key', message, hint });
  }
}

/** Half a sentence: `pods with app=web`, or the names. */
export function describeTargets({ objects, kind, selector }: Targets): string {
  return objects === undefined ? `${kind} with ${selector}` : describeReferences(objects);
}

/** `verbs` on each object that is named; found by a selector, these and `list`, which takes the place of `get`. */
export function targetRights(targets: Targets, verbs: readonly Permission['verb'][]): PermissionRequest[] {
  const { objects, kind, namespace } = targets;
  if (objects !== undefined) return objects.flatMap((object) => rightsOn({ object }, verbs));
  if (kind === undefined) return [];
  const others = verbs.filter((verb) => verb !== 'get');
  return rightsOn({ kind, ...(namespace !== undefined && { namespace }) }, ['list', ...others]);
}

/** What of the targets exists; `missing` names those that do not, as messages do. */
export interface FoundTargets {
  present: KubeObject[];
  missing: string[];
}

/** Reads the targets. A kind that the cluster does not serve has no objects. */
export async function findTargets(
  targets: Targets,
  scope: ReferenceScope & { signal: AbortSignal },
): Promise<Result<FoundTargets>> {
  if (targets.objects === undefined) return findBySelector(targets, scope);
  const present = new Map<string, KubeObject>();
  const missing = new Set<string>();
  for (const reference of targets.objects) {
    const found = await readReferenced(reference, scope);
    if (!found.ok) return found;
    const { name, object } = found.value;
    if (object === undefined) missing.add(name);
    else present.set(name, object);
  }
  return ok({ present: [...present.values()], missing: [...missing] });
}

async function findBySelector(
  { kind = '', selector = '', namespace }: Targets,
  { reader, signal, ...scope }: ReferenceScope & { signal: AbortSignal },
): Promise<Result<FoundTargets>> {
  const resource = await reader.resourceNamed(kind);
  if (!resource.ok) return resource;
  if (resource.value === undefined) return ok({ present: [], missing: [] });
  const { apiVersion, kind: exactKind, namespaced } = resource.value;
  const query = {
    apiVersion,
    kind: exactKind,
    labelSelector: selector,
    ...(namespaced && { namespace: namespace ?? scope.namespace }),
  };
  const list = await reader.list(query, { signal });
  return list.ok ? ok({ present: list.value, missing: [] }) : list;
}
