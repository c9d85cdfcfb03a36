import { z } from 'zod';
import { findOwned, identityOf } from '../../cluster/objects/owned-objects.ts';
import { type KubeObject, nameOf, refOf } from '../../kube/object.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { HookContext, HookKind } from '../kind.ts';
import { requireTargets } from '../objects/require-targets.ts';
import { checkTargets, describeTargets, targetRights, targetShape } from '../objects/targets.ts';
import { awaitGone } from '../waiting/await-gone.ts';
import { awaitReady } from '../waiting/await-ready.ts';

const shape = {
  scale: z
    .strictObject({
      ...targetShape,
      replicas: z.int().min(0).describe('Number of replicas.'),
      wait: z
        .boolean()
        .default(true)
        .describe('Waits until they are ready; for 0 replicas, until the pods are gone.'),
      optional: z.boolean().default(false).describe('It is no failure when there is nothing to scale.'),
    })
    .superRefine(checkTargets)
    .describe('A mapping with `replicas` and `objects`, or `kind` and `selector`.'),
};

type ScaleSpec = z.infer<z.ZodObject<typeof shape>>;

export const scale: HookKind<ScaleSpec> = {
  name: 'scale',
  summary: 'Sets the replicas of workloads, and waits until there are as many ready pods.',
  shape,
  changes: 'contents',
  returns:
    '`{scaled, before}`: lists of the workloads that had another number, as `Kind/namespace/name`, and of the numbers that they had.',
  files: () => [],
  permissions: ({ scale: { wait, ...targets } }) =>
    targetRights(targets, wait ? ['get', 'patch', 'watch'] : ['get', 'patch']),
  describe: ({ scale: { replicas, ...targets } }) => `scale ${describeTargets(targets)} to ${replicas}`,
  example: `
scale: {kind: deployment, selector: app=worker, replicas: 0, optional: true}
`,

  async run({ scale: { replicas, wait, ...wanted } }, context) {
    const targets = await requireTargets(wanted, context);
    if (!targets.ok) return targets;
    const unscalable = targets.value.find((object) => typeof object.spec?.replicas !== 'number');
    if (unscalable !== undefined) return fail(hasNoReplicas(unscalable));

    const { effects, signal, log } = context;
    const changed = targets.value.filter((object) => object.spec?.replicas !== replicas);
    for (const object of changed) {
      const patched = await effects.cluster.patch(refOf(object), 'merge', { spec: { replicas } }, { signal });
      if (!patched.ok) return patched;
      log.info(`${nameOf(object)}: ${object.spec?.replicas} -> ${replicas} replicas`);
    }
    const settled = wait ? await settle(targets.value, replicas, context) : ok();
    if (!settled.ok) return settled;
    return ok({
      scaled: changed.map(nameOf),
      before: changed.map((object) => Number(object.spec?.replicas)),
    });
  },
};

/** Pods that end slowly outlive the moment at which their workload no longer counts them. */
async function settle(
  objects: KubeObject[],
  replicas: number,
  context: HookContext,
): Promise<Result<undefined>> {
  const ready = await awaitReady(objects.map(refOf), context);
  if (!ready.ok || replicas > 0) return ready;
  const uids = objects.flatMap(({ metadata }) => metadata.uid ?? []);
  const namespaces = [...new Set(objects.flatMap(({ metadata }) => metadata.namespace ?? []))];
  const owned = await findOwned(context.reader, uids, namespaces, { signal: context.signal });
  if (!owned.ok) return owned;
  const pods = owned.value.objects.filter(({ kind }) => kind === 'Pod');
  return awaitGone(pods.map(identityOf), context);
}

function hasNoReplicas(object: KubeObject): Failure {
  const name = nameOf(object);
  return {
    reason: 'hook',
    message: `nothing was scaled: ${name} has no spec.replicas`,
    remedy: 'Name a Deployment, StatefulSet, ReplicaSet or another kind with replicas.',
    object: name,
  };
}
