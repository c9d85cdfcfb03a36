import { z } from 'zod';
import { identityOf } from '../../cluster/objects/owned-objects.ts';
import { identify } from '../../cluster/watch/wait-gone.ts';
import { type KubeObject, nameOf, refOf } from '../../kube/object.ts';
import { checkFieldTest, fieldTestShape } from '../../model/field-test.ts';
import { ok, type Result } from '../../model/result.ts';
import { describeFieldTest, fieldTester } from '../field-test.ts';
import type { HookContext, HookKind } from '../kind.ts';
import { objectName, objectReference } from '../objects/object-reference.ts';
import { checkTargets, describeTargets, findTargets, targetRights, targetShape } from '../objects/targets.ts';
import { awaitGone } from '../waiting/await-gone.ts';

const settingsSchema = z
  .strictObject({
    ...targetShape,
    where: z
      .strictObject(fieldTestShape)
      .superRefine(checkFieldTest)
      .describe('Only objects with such a value: `path` with `equals` or `matches`.')
      .optional(),
    cascade: z
      .enum(['background', 'foreground', 'orphan'])
      .default('background')
      .describe(
        'What happens to the objects that they own: deleted after them, deleted before them, or kept.',
      ),
    waitGone: z
      .boolean()
      .default(true)
      .describe('Waits until they and their pods are gone, not only marked for deletion.'),
  })
  .superRefine(checkTargets);

const shape = {
  delete: z
    .union([settingsSchema, z.array(objectReference).min(1), objectName], {
      error: 'an object, a list of objects, or a mapping with `objects` or `kind` and `selector`',
    })
    .describe('An object, a list of them, or a mapping with `objects`, or `kind` and `selector`.'),
};

type DeleteSpec = z.infer<z.ZodObject<typeof shape>>;
type Settings = z.infer<typeof settingsSchema>;

export const deleteObjects: HookKind<DeleteSpec> = {
  name: 'delete',
  summary: 'Deletes objects and waits until they are gone. What does not exist is fine.',
  shape,
  jsonPaths: [['delete', 'where', 'path']],
  changes: 'owners',
  returns:
    '`{deleted, kept, missing}`: lists of objects as `Kind/namespace/name`; `kept` are those that `where` left out.',
  files: () => [],
  permissions({ delete: written }) {
    const settings = settingsOf(written);
    return targetRights(settings, settings.waitGone ? ['get', 'delete', 'watch'] : ['get', 'delete']);
  },
  describe({ delete: written }) {
    const { where, ...targets } = settingsOf(written);
    return `delete ${describeTargets(targets)}${where === undefined ? '' : ` where ${describeFieldTest(where)}`}`;
  },
  example: `
delete:
  objects: [service/old-entry]
  where: {path: "$.metadata.annotations['example.com/scheme']", equals: internal}
`,

  async run({ delete: written }, context) {
    const settings = settingsOf(written);
    const { reader, target, signal } = context;
    const found = await findTargets(settings, { reader, namespace: target.namespace, signal });
    if (!found.ok) return found;
    const chosen = await choose(found.value.present, settings);
    if (!chosen.ok) return chosen;
    const gone = await deleteAll(chosen.value, settings, context);
    if (!gone.ok) return gone;
    const kept = found.value.present.filter((object) => !chosen.value.includes(object));
    return ok({
      deleted: chosen.value.map(nameOf),
      kept: kept.map(nameOf),
      missing: found.value.missing,
    });
  },
};

/** As in the schema, which has not run yet where a placeholder still stands for a value. */
const DEFAULTS = { cascade: 'background', waitGone: true } as const;

function settingsOf(written: DeleteSpec['delete']): Settings {
  const mapping = typeof written === 'object' && !Array.isArray(written);
  return { ...DEFAULTS, ...(mapping ? written : { objects: [written].flat() }) };
}

async function choose(objects: KubeObject[], { where }: Settings): Promise<Result<KubeObject[]>> {
  if (where === undefined) return ok(objects);
  const tester = await fieldTester(where);
  if (!tester.ok) return tester;
  const chosen: KubeObject[] = [];
  for (const object of objects) {
    const answer = tester.value(object);
    if (!answer.ok) return answer;
    if (answer.value.holds) chosen.push(object);
  }
  return ok(chosen);
}

async function deleteAll(
  objects: KubeObject[],
  { cascade, waitGone: waits }: Settings,
  context: HookContext,
): Promise<Result<undefined>> {
  const { reader, effects, signal, log } = context;
  // What they own cannot be found by them any more once they are gone.
  const owned =
    waits && cascade !== 'orphan'
      ? await identify(reader, objects.map(refOf), { signal })
      : ok(objects.map(identityOf));
  if (!owned.ok) return owned;
  for (const object of objects) {
    if (object.metadata.deletionTimestamp !== undefined) continue;
    const { uid, ...ref } = identityOf(object);
    const deleted = await effects.cluster.delete(ref, { cascade, uid, signal });
    if (!deleted.ok) return deleted;
    log.info(`deleted ${nameOf(object)}`);
  }
  return waits ? awaitGone(owned.value, context) : ok();
}
