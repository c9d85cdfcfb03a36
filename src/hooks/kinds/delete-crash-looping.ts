import { z } from 'zod';
import { identityOf } from '../../cluster/objects/owned-objects.ts';
import { mapping, mappings, numberOf, textOf } from '../../kube/fields.ts';
import { type KubeObject, nameOf } from '../../kube/object.ts';
import { podTroubles } from '../../kube/rollout/pod-trouble.ts';
import { waitingKind } from '../../kube/rollout/waiting-reasons.ts';
import { ok } from '../../model/result.ts';
import type { HookKind } from '../kind.ts';
import { namespaceSchema } from '../objects/object-reference.ts';
import { rightsOn } from '../objects/permission-request.ts';

const settingsSchema = z.strictObject({
  selector: z.string().min(1).describe('Label selector as kubectl takes it: `app=web,tier!=cache`.'),
  namespace: namespaceSchema.describe("Where it looks. Default: the release's namespace.").optional(),
  minRestarts: z.int().min(1).default(5).describe('How often a container must have been restarted.'),
});

const shape = {
  deleteCrashLooping: settingsSchema.describe('A mapping with `selector`, and perhaps `minRestarts`.'),
};

type DeleteCrashLoopingSpec = z.infer<z.ZodObject<typeof shape>>;

export const deleteCrashLooping: HookKind<DeleteCrashLoopingSpec> = {
  name: 'deleteCrashLooping',
  summary:
    'Deletes pods that crash again and again, so that their controller makes new ones at once and not after the back-off. Pods without a controller stay: nobody would make them again.',
  shape,
  changes: 'contents',
  returns: '`{deleted, kept}`: lists of pods as `Pod/namespace/name`; `kept` are those without a controller.',
  files: () => [],
  permissions: ({ deleteCrashLooping: { namespace } }) =>
    rightsOn({ kind: 'pods', ...(namespace !== undefined && { namespace }) }, ['list', 'delete']),
  describe: ({ deleteCrashLooping: { selector } }) =>
    `delete pods with ${selector} that crash again and again`,
  example: `
deleteCrashLooping: {selector: app=web, minRestarts: 3}
`,

  async run({ deleteCrashLooping: { selector, namespace, minRestarts } }, context) {
    const { reader, effects, target, signal, log } = context;
    const pods = await reader.list(
      { apiVersion: 'v1', kind: 'Pod', namespace: namespace ?? target.namespace, labelSelector: selector },
      { signal },
    );
    if (!pods.ok) return pods;
    const looping = pods.value.filter((pod) => crashesAgainAndAgain(pod, minRestarts));
    const deleted = looping.filter(hasController);
    for (const pod of deleted) {
      const { uid, ...ref } = identityOf(pod);
      const gone = await effects.cluster.delete(ref, { uid, signal });
      if (!gone.ok) return gone;
      log.info(`deleted ${nameOf(pod)}: ${podTroubles(pod)[0]?.message ?? 'it was restarted too often'}`);
    }
    const kept = looping.filter((pod) => !hasController(pod));
    for (const pod of kept) log.warning(`${nameOf(pod)} crashes again and again, and has no controller`);
    return ok({ deleted: deleted.map(nameOf), kept: kept.map(nameOf) });
  },
};

/** A container was restarted that often and does not run well now. */
function crashesAgainAndAgain({ metadata, status }: KubeObject, minRestarts: number): boolean {
  if (metadata.deletionTimestamp !== undefined) return false;
  const often = [
    ...mappings(status, 'initContainerStatuses'),
    ...mappings(status, 'containerStatuses'),
  ].filter(({ restartCount }) => numberOf(restartCount) >= minRestarts);
  return often.some(({ state, ready }) => {
    const isBackedOff = waitingKind(textOf(mapping(state, 'waiting').reason)) === 'crash';
    return isBackedOff || (ready !== true && numberOf(mapping(state, 'terminated').exitCode) !== 0);
  });
}

function hasController({ metadata }: KubeObject): boolean {
  return metadata.ownerReferences?.some(({ controller }) => controller === true) ?? false;
}
