import { z } from 'zod';
import { hasAllMarks, helmOwner, isOwnedBy, ownerClause, ownershipMarks } from '../../kube/helm-owner.ts';
import { type KubeObject, nameOf, refOf } from '../../kube/object.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok } from '../../model/result.ts';
import type { HookKind } from '../kind.ts';
import { describeReferences, objectName, objectReference } from '../objects/object-reference.ts';
import { rightsOn } from '../objects/permission-request.ts';
import { findTargets } from '../objects/targets.ts';

const settingsSchema = z.strictObject({
  objects: z.array(objectReference).min(1).describe('What to adopt.'),
  release: z
    .strictObject({ name: z.string().min(1), namespace: z.string().min(1) })
    .optional()
    .describe(
      'The release that gets them, as `{name, namespace}`. Default: the one that the hook belongs to.',
    ),
  force: z.boolean().default(false).describe('Takes objects of another release, too.'),
  optional: z.boolean().default(false).describe('It is no failure when objects do not exist.'),
});

const shape = {
  adopt: z
    .union([settingsSchema, z.array(objectReference).min(1), objectName], {
      error: 'an object, a list of objects, or a mapping with `objects`',
    })
    .describe('An object, a list of them, or a mapping with `objects` and what else is needed.'),
};

type AdoptSpec = z.infer<z.ZodObject<typeof shape>>;

export const adopt: HookKind<AdoptSpec> = {
  name: 'adopt',
  summary:
    "Gives existing objects to the release, so that its chart can manage them: sets Helm's two annotations and its label. An object of another release is refused, before anything is changed.",
  shape,
  changes: 'owners',
  returns:
    '`{adopted, already, missing}`: lists of objects as `Kind/namespace/name`; `already` belonged to the release before.',
  files: () => [],
  permissions: ({ adopt: written }) =>
    settingsOf(written).objects.flatMap((object) => rightsOn({ object }, ['get', 'patch'])),
  describe: ({ adopt: written }) => `adopt ${describeReferences(settingsOf(written).objects)}`,
  example: `
adopt:
  objects: [configmap/settings, serviceaccount/worker]
  optional: true
`,

  async run({ adopt: written }, context) {
    const { objects, release = context.target, force, optional } = settingsOf(written);
    if (release.name === '') return fail(NO_RELEASE);
    const { reader, target, signal } = context;
    const found = await findTargets({ objects }, { reader, namespace: target.namespace, signal });
    if (!found.ok) return found;
    const { present, missing } = found.value;
    if (missing.length > 0 && !optional) return fail(notThere(missing));
    const todo = present.filter((object) => !hasAllMarks(object, release));
    const foreign = todo.filter((object) => helmOwner(object) !== undefined && !isOwnedBy(object, release));
    if (foreign.length > 0 && !force) return fail(belongsToOthers(foreign));

    for (const object of todo) {
      const patched = await context.effects.cluster.patch(refOf(object), 'merge', ownershipMarks(release), {
        signal,
      });
      if (!patched.ok) return patched;
      context.log.info(`adopted ${nameOf(object)}`);
    }
    const already = present.filter((object) => !todo.includes(object));
    return ok({ adopted: todo.map(nameOf), already: already.map(nameOf), missing });
  },
};

type Settings = z.infer<typeof settingsSchema>;

function settingsOf(written: AdoptSpec['adopt']): Settings {
  if (typeof written === 'object' && 'objects' in written) return written;
  return { objects: Array.isArray(written) ? written : [written], force: false, optional: false };
}

const NO_RELEASE: Failure = {
  reason: 'hook',
  message: 'around all charts there is no release that could adopt anything',
  remedy: 'Name it: `release: {name, namespace}`.',
};

function notThere(missing: string[]): Failure {
  return {
    reason: 'not-found',
    message: `nothing was adopted: ${missing[0]} does not exist`,
    remedy: 'Correct the reference, or write `optional: true` when it may be missing.',
    ...(missing.length > 1 && { details: missing.map((name) => `${name} does not exist`) }),
    ...(missing[0] !== undefined && { object: missing[0] }),
  };
}

function belongsToOthers(foreign: KubeObject[]): Failure {
  const lines = foreign.map((object) => `${nameOf(object)} ${ownerClause(object)}`);
  return {
    reason: 'conflict',
    message: `nothing was adopted: ${lines[0]}`,
    remedy: 'Remove it from that release first, or write `force: true` to take it away.',
    ...(lines.length > 1 && { details: lines }),
    ...(foreign[0] !== undefined && { object: nameOf(foreign[0]) }),
  };
}
