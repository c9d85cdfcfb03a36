import type { JsonObject } from '../model/json.ts';
import type { HookKind } from './kind.ts';
import { adopt } from './kinds/adopt.ts';
import { apply } from './kinds/apply.ts';
import { check } from './kinds/check.ts';
import { deleteObjects } from './kinds/delete.ts';
import { job } from './kinds/job.ts';
import { kubectl } from './kinds/kubectl.ts';
import { patch } from './kinds/patch.ts';
import { restart } from './kinds/restart.ts';
import { run } from './kinds/run.ts';
import { scale } from './kinds/scale.ts';
import { snapshot } from './kinds/snapshot.ts';
import { wait } from './kinds/wait.ts';

/** All hook kinds, in the order in which the docs list them. */
export const HOOK_KINDS = [
  run,
  kubectl,
  adopt,
  apply,
  deleteObjects,
  wait,
  check,
  restart,
  snapshot,
  scale,
  patch,
  job,
] as readonly HookKind<never>[] as readonly HookKind<JsonObject>[];

const byName = new Map(HOOK_KINDS.map((kind) => [kind.name, kind]));

/** The kind that was chosen by a hook item, so it exists. */
export function kindNamed(name: string): HookKind<JsonObject> {
  const kind = byName.get(name);
  if (kind === undefined) throw new Error(`Internal error: no hook kind ${name}`);
  return kind;
}
