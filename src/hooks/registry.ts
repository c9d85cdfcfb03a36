import type { JsonObject } from '../model/json.ts';
import type { HookKind } from './kind.ts';
import { adopt } from './kinds/adopt.ts';
import { apply } from './kinds/apply.ts';
import { backup } from './kinds/backup.ts';
import { check } from './kinds/check.ts';
import { deleteObjects } from './kinds/delete.ts';
import { deleteCrashLooping } from './kinds/delete-crash-looping.ts';
import { helmTest } from './kinds/helm-test.ts';
import { job } from './kinds/job.ts';
import { kubectl } from './kinds/kubectl.ts';
import { patch } from './kinds/patch.ts';
import { policy } from './kinds/policy.ts';
import { removeFinalizers } from './kinds/remove-finalizers.ts';
import { restart } from './kinds/restart.ts';
import { restore } from './kinds/restore.ts';
import { run } from './kinds/run.ts';
import { scale } from './kinds/scale.ts';
import { snapshot } from './kinds/snapshot.ts';
import { uninstall } from './kinds/uninstall.ts';
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
  uninstall,
  removeFinalizers,
  deleteCrashLooping,
  backup,
  restore,
  policy,
  helmTest,
] as readonly HookKind<never>[] as readonly HookKind<JsonObject>[];

const byName = new Map(HOOK_KINDS.map((kind) => [kind.name, kind]));

/** The kind that was chosen by a hook item, so it exists. */
export function kindNamed(name: string): HookKind<JsonObject> {
  const kind = byName.get(name);
  if (kind === undefined) throw new Error(`Internal error: no hook kind ${name}`);
  return kind;
}
