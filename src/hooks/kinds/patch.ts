import { z } from 'zod';
import { type KubeObject, nameOf, refOf } from '../../kube/object.ts';
import { isJsonObject, type JsonObject } from '../../model/json.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { addProblem } from '../definition/add-problem.ts';
import type { HookContext, HookKind } from '../kind.ts';
import { refuseOwned } from '../objects/refuse-owned.ts';
import { requireTargets } from '../objects/require-targets.ts';
import { checkTargets, describeTargets, targetRights, targetShape } from '../objects/targets.ts';

const settingsSchema = z
  .strictObject({
    ...targetShape,
    type: z
      .enum(['merge', 'json', 'strategic', 'apply'])
      .default('merge')
      .describe(
        'How `with` is meant: as a merge patch, a JSON patch, a strategic merge patch (built-in kinds only), or as the fields of a server-side apply by field manager `helm-lifecycle`.',
      ),
    with: z
      .union([z.record(z.string(), z.json()), z.array(z.record(z.string(), z.json())).min(1)], {
        error: 'a mapping, or for `type: json` a list of operations',
      })
      .describe('The patch: a mapping, or for `type: json` a list of operations.'),
    force: z
      .boolean()
      .default(false)
      .describe('Changes objects of Helm releases, and with `apply` takes over fields that others manage.'),
    optional: z.boolean().default(false).describe('It is no failure when there is nothing to patch.'),
  })
  .superRefine((settings, context) => {
    checkTargets(settings, context);
    if (Array.isArray(settings.with) === (settings.type === 'json')) return;
    const message =
      settings.type === 'json'
        ? 'a JSON patch is a list of operations'
        : `a list of operations needs \`type: json\`, not ${settings.type}`;
    addProblem(context, { code: 'wrong-type', message });
  });

const shape = {
  patch: settingsSchema.describe('A mapping with `with` and `objects`, or `kind` and `selector`.'),
};

type PatchSpec = z.infer<z.ZodObject<typeof shape>>;
type Settings = z.infer<typeof settingsSchema>;

export const patch: HookKind<PatchSpec> = {
  name: 'patch',
  summary:
    'Changes fields of objects that exist. Objects of a Helm release are refused before anything is changed, unless it is forced.',
  shape,
  changes: 'owners',
  returns:
    '`{patched, changed}`: lists of objects as `Kind/namespace/name`; `changed` are those that were not so before.',
  files: () => [],
  permissions: ({ patch: settings }) => targetRights(settings, ['get', 'patch']),
  describe: ({ patch: settings }) => `patch ${describeTargets(settings)}`,
  example: `
patch:
  objects: [serviceaccount/default]
  with: {metadata: {annotations: {example.com/owner: "\${release.name}"}}}
`,

  async run({ patch: settings }, context) {
    const targets = await requireTargets(settings, context);
    if (!targets.ok) return targets;
    const refused = settings.force ? ok() : refuseOwned(targets.value, 'patched');
    if (!refused.ok) return refused;
    const changed: string[] = [];
    for (const object of targets.value) {
      const patched = await patchOne(object, settings, context);
      if (!patched.ok) return patched;
      const isChanged = patched.value.metadata.resourceVersion !== object.metadata.resourceVersion;
      context.log.info(`${nameOf(object)}: ${isChanged ? 'changed' : 'unchanged'}`);
      if (isChanged) changed.push(nameOf(object));
    }
    return ok({ patched: targets.value.map(nameOf), changed });
  },
};

async function patchOne(
  object: KubeObject,
  { type, with: content, force }: Settings,
  { effects, signal }: HookContext,
): Promise<Result<KubeObject>> {
  if (type !== 'apply') return effects.cluster.patch(refOf(object), type, content, { signal });
  const applied = await effects.cluster.apply(asFieldsOf(object, content as JsonObject), { force, signal });
  if (applied.ok || applied.failure.reason !== 'conflict') return applied;
  const remedy = 'Leave these fields out, or write `force: true` to take them over.';
  return fail({ ...applied.failure, remedy });
}

/** The patch as an object of its own, which is what a server-side apply sends; the uid keeps it from making a new one. */
function asFieldsOf({ apiVersion, kind, metadata }: KubeObject, content: JsonObject): KubeObject {
  const { name, namespace, uid } = metadata;
  const own = isJsonObject(content.metadata) ? content.metadata : {};
  return {
    ...content,
    apiVersion,
    kind,
    metadata: {
      ...own,
      name,
      ...(namespace !== undefined && { namespace }),
      ...(uid !== undefined && { uid }),
    },
  };
}
