import { z } from 'zod';
import { readBindingModes } from '../../cluster/objects/binding-modes.ts';
import { identify } from '../../cluster/watch/wait-gone.ts';
import { nameOf, refOf } from '../../kube/object.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { HookContext, HookKind } from '../kind.ts';
import { objectName, objectReference, requireObject, unknownKind } from '../objects/object-reference.ts';
import { checkTargets, describeTargets, findTargets, targetRights, targetShape } from '../objects/targets.ts';
import { awaitGone } from '../waiting/await-gone.ts';
import { describeWaitFor, judgeFor, waitForSchema } from '../waiting/wait-for.ts';
import { type Watched, watchTargets } from '../waiting/watch-targets.ts';

const settingsSchema = z
  .strictObject({
    ...targetShape,
    for: waitForSchema
      .default('ready')
      .describe(
        '`exists`, `gone` (with their pods), `ready` (Jobs: finished), `condition=Type`, `condition=Type=Status`, or `{path, equals}` or `{path, matches}`.',
      ),
  })
  .superRefine(checkTargets);

const shape = {
  wait: z
    .union([settingsSchema, z.array(objectReference).min(1), objectName], {
      error: 'an object, a list of objects, or a mapping with `objects` or `kind` and `selector`',
    })
    .describe(
      'An object or a list of them to become ready, or a mapping with `objects`, or `kind` and `selector`, and `for`.',
    ),
};

type WaitSpec = z.infer<z.ZodObject<typeof shape>>;
type Settings = z.infer<typeof settingsSchema>;

export const wait: HookKind<WaitSpec> = {
  name: 'wait',
  summary:
    'Waits, by watching and at most until its `timeout`, until all objects are as wanted; objects that do not exist yet are waited for, too. By a selector, at least one object must be there.',
  shape,
  jsonPaths: [['wait', 'for', 'path']],
  changes: 'nothing',
  returns: '`{objects}`: a list of what was waited for, as `Kind/namespace/name`.',
  files: () => [],
  permissions: ({ wait: written }) => targetRights(settingsOf(written), ['get', 'watch']),
  describe({ wait: written }) {
    const { for: goal, ...targets } = settingsOf(written);
    return `wait for ${describeTargets(targets)}: ${describeWaitFor(goal)}`;
  },
  example: `
wait: {objects: [serviceaccount/default], for: exists}
timeout: 30s
`,

  async run({ wait: written }, context) {
    const settings = settingsOf(written);
    const names =
      settings.for === 'gone' ? await untilGone(settings, context) : await until(settings, context);
    return names.ok ? ok({ objects: names.value }) : names;
  },
};

function settingsOf(written: WaitSpec['wait']): Settings {
  const mapping = typeof written === 'object' && !Array.isArray(written);
  return { for: 'ready', ...(mapping ? written : { objects: [written].flat() }) };
}

async function until(settings: Settings, context: HookContext): Promise<Result<string[]>> {
  const { reader, target, signal } = context;
  const watched = await watchedOf(settings, context);
  if (!watched.ok) return watched;
  const found = await findTargets(settings, { reader, namespace: target.namespace, signal });
  if (!found.ok) return found;
  const bindingModes = await readBindingModes(reader, found.value.present, { signal });
  const judge = await judgeFor(settings.for, {
    bindingModes,
    serverTime: reader.serverTime,
    own: context.ownReadiness,
  });
  return judge.ok ? watchTargets(watched.value, judge.value, context) : judge;
}

async function watchedOf(
  { objects, kind = '', selector = '', namespace }: Settings,
  { reader, target }: HookContext,
): Promise<Result<Watched>> {
  const scope = { reader, namespace: target.namespace };
  if (objects === undefined) {
    const resource = await reader.resourceNamed(kind);
    if (!resource.ok) return resource;
    if (resource.value === undefined) return fail(unknownKind(kind));
    const { apiVersion, kind: exactKind, namespaced } = resource.value;
    const where = namespaced ? { namespace: namespace ?? target.namespace } : {};
    return ok({ query: { apiVersion, kind: exactKind, labelSelector: selector, ...where } });
  }
  const refs: ObjectRef[] = [];
  for (const reference of objects) {
    const ref = await requireObject(reference, scope);
    if (!ref.ok) return ref;
    refs.push(ref.value);
  }
  return ok({ refs });
}

async function untilGone(settings: Settings, context: HookContext): Promise<Result<string[]>> {
  const { reader, target, signal } = context;
  const found = await findTargets(settings, { reader, namespace: target.namespace, signal });
  if (!found.ok) return found;
  const { present, missing } = found.value;
  const targets = await identify(reader, present.map(refOf), { signal });
  if (!targets.ok) return targets;
  const gone = await awaitGone(targets.value, context);
  return gone.ok ? ok([...present.map(nameOf), ...missing]) : gone;
}
