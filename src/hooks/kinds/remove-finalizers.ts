import { z } from 'zod';
import { identityOf } from '../../cluster/objects/owned-objects.ts';
import { waitGone } from '../../cluster/watch/wait-gone.ts';
import { type KubeObject, nameOf, refOf } from '../../kube/object.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { durationSchema } from '../../schema/duration-schema.ts';
import type { HookContext, HookKind } from '../kind.ts';
import { checkTargets, describeTargets, findTargets, targetRights, targetShape } from '../objects/targets.ts';
import { awaitGone } from '../waiting/await-gone.ts';
import { logProgress, stillWaiting } from '../waiting/waiting.ts';

const settingsSchema = z
  .strictObject({
    ...targetShape,
    after: durationSchema()
      .default(60_000)
      .describe('How long their controllers have to finish by themselves. Default: `1m`.'),
    only: z
      .array(z.string().min(1))
      .min(1)
      .describe('Removes these finalizers and leaves all others. Default: all.')
      .optional(),
  })
  .superRefine(checkTargets);

const shape = {
  removeFinalizers: settingsSchema.describe('A mapping with `objects`, or `kind` and `selector`.'),
};

type RemoveFinalizersSpec = z.infer<z.ZodObject<typeof shape>>;
type Settings = z.infer<typeof settingsSchema>;

export const removeFinalizers: HookKind<RemoveFinalizersSpec> = {
  name: 'removeFinalizers',
  summary:
    'Takes the finalizers off objects that are being deleted and stay, and waits until they are gone. Objects that nobody deletes are left alone. What the finalizer was to clean up stays behind.',
  shape,
  changes: 'owners',
  returns:
    '`{freed, untouched}`: lists of objects as `Kind/namespace/name`: those that lost finalizers, and those that nobody deletes.',
  files: () => [],
  permissions: ({ removeFinalizers: settings }) => targetRights(settings, ['get', 'patch', 'watch']),
  describe: ({ removeFinalizers: { only, ...targets } }) =>
    `remove ${only === undefined ? 'finalizers' : only.join(', ')} from ${describeTargets(targets)}`,
  example: `
removeFinalizers:
  objects: [configmap/left-behind]
  after: 30s
`,

  async run({ removeFinalizers: settings }, context) {
    const { reader, target, signal } = context;
    const found = await findTargets(settings, { reader, namespace: target.namespace, signal });
    if (!found.ok) return found;
    const leaving = found.value.present.filter(isLeaving);
    const stuck = await stuckAfter(settings.after, leaving, context);
    if (!stuck.ok) return stuck;
    for (const object of stuck.value) {
      const freed = await free(object, settings, context);
      if (!freed.ok) return freed;
    }
    const gone = await awaitGone(stuck.value.map(identityOf), context);
    if (!gone.ok) return gone;
    const untouched = found.value.present.filter((object) => !isLeaving(object));
    return ok({ freed: stuck.value.map(nameOf), untouched: untouched.map(nameOf) });
  },
};

function isLeaving({ metadata }: KubeObject): boolean {
  return metadata.deletionTimestamp !== undefined;
}

/** Those that are still there when their controllers had their time, as they are then. */
async function stuckAfter(
  timeoutMs: number,
  leaving: KubeObject[],
  context: HookContext,
): Promise<Result<KubeObject[]>> {
  const { reader, clock, signal } = context;
  const targets = leaving.map(identityOf);
  const gone = await waitGone({
    reader,
    clock,
    targets,
    timeoutMs,
    signal,
    onProgress: logProgress(context),
  });
  if (gone.ok) return ok([]);
  if (signal.aborted || gone.failure.reason !== 'timed-out') return fail(stillWaiting(gone.failure));
  const left: KubeObject[] = [];
  for (const { uid, ...ref } of targets) {
    const object = await reader.get(ref, { signal });
    if (!object.ok) return object;
    if (object.value?.metadata.uid === uid && object.value !== undefined) left.push(object.value);
  }
  return ok(left);
}

async function free(
  object: KubeObject,
  { only }: Settings,
  { effects, signal, log }: HookContext,
): Promise<Result<undefined>> {
  const { uid, finalizers = [] } = object.metadata;
  const removed = finalizers.filter((finalizer) => only?.includes(finalizer) ?? true);
  if (removed.length === 0) return ok();
  const left = finalizers.filter((finalizer) => !removed.includes(finalizer));
  // The uid keeps the patch from an object of the same name that came since.
  const patch = { metadata: { uid, finalizers: left } };
  const patched = await effects.cluster.patch(refOf(object), 'merge', patch, { signal });
  const isGone = !patched.ok && patched.failure.reason === 'not-found';
  if (!patched.ok && !isGone) return patched;
  log.warning(`removed ${removed.join(', ')} from ${nameOf(object)}: what it was to clean up stays behind`);
  return ok();
}
