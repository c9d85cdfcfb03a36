import type { KubeObject } from '../../kube/object.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { HookContext } from '../kind.ts';
import { findTargets, type Targets } from './targets.ts';

/** The targets of a hook that changes them: one that does not exist, or a selector that finds nothing, is a failure unless `optional`. */
export async function requireTargets(
  targets: Targets & { optional: boolean },
  { reader, target, signal }: HookContext,
): Promise<Result<KubeObject[]>> {
  const found = await findTargets(targets, { reader, namespace: target.namespace, signal });
  if (!found.ok) return found;
  const { present, missing } = found.value;
  if (targets.optional || (missing.length === 0 && present.length > 0)) return ok(present);
  return fail(missing.length > 0 ? notThere(missing) : nothingFound(targets));
}

function notThere(missing: string[]): Failure {
  const [first] = missing;
  return {
    reason: 'not-found',
    message: `nothing was changed: ${first} does not exist`,
    remedy: 'Correct the reference, or write `optional: true` when it may be missing.',
    ...(missing.length > 1 && { details: missing.map((name) => `${name} does not exist`) }),
    ...(first !== undefined && { object: first }),
  };
}

function nothingFound({ kind, selector }: Targets): Failure {
  return {
    reason: 'not-found',
    message: `there is no ${kind} with ${selector}`,
    remedy: 'Correct the selector, or write `optional: true` when there may be none.',
  };
}
