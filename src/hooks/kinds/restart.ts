import { z } from 'zod';
import { mapping } from '../../kube/fields.ts';
import { type KubeObject, nameOf, refOf } from '../../kube/object.ts';
import { podsThatStayOld } from '../../kube/readiness/rules/workload.ts';
import { workloadKind } from '../../kube/workload-kinds.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok } from '../../model/result.ts';
import { counted } from '../../util/counted.ts';
import type { HookKind } from '../kind.ts';
import { objectName, objectReference } from '../objects/object-reference.ts';
import { requireTargets } from '../objects/require-targets.ts';
import { checkTargets, describeTargets, targetRights, targetShape } from '../objects/targets.ts';
import { awaitReady } from '../waiting/await-ready.ts';

const settingsSchema = z
  .strictObject({
    ...targetShape,
    wait: z.boolean().default(true).describe('Waits until the new pods are ready.'),
    optional: z.boolean().default(false).describe('It is no failure when there is nothing to restart.'),
  })
  .superRefine(checkTargets);

const shape = {
  restart: z
    .union([settingsSchema, z.array(objectReference).min(1), objectName], {
      error: 'a workload, a list of workloads, or a mapping with `objects` or `kind` and `selector`',
    })
    .describe(
      'A Deployment, StatefulSet or DaemonSet, a list of them, or a mapping with `objects`, or `kind` and `selector`.',
    ),
};

type RestartSpec = z.infer<z.ZodObject<typeof shape>>;
type Settings = z.infer<typeof settingsSchema>;

/** The mark that `kubectl rollout restart` sets, too. */
const RESTARTED_AT = 'kubectl.kubernetes.io/restartedAt';

export const restart: HookKind<RestartSpec> = {
  name: 'restart',
  summary:
    'Replaces the pods of Deployments, StatefulSets and DaemonSets by their own rolling update, and waits until the new ones are ready. What would keep old pods is refused before anything is restarted: a paused Deployment, the update strategy `OnDelete`, a `partition`.',
  shape,
  changes: 'contents',
  returns: '`{restarted}`: a list of the workloads as `Kind/namespace/name`.',
  files: () => [],
  permissions({ restart: written }) {
    const settings = settingsOf(written);
    return targetRights(settings, settings.wait ? ['get', 'patch', 'watch'] : ['get', 'patch']);
  },
  describe: ({ restart: written }) => `restart ${describeTargets(settingsOf(written))}`,
  example: `
restart: {kind: deployment, selector: app=web, optional: true}
`,

  async run({ restart: written }, context) {
    const settings = settingsOf(written);
    const targets = await requireTargets(settings, context);
    if (!targets.ok) return targets;
    const refused = targets.value.flatMap((object) => refusal(object) ?? []);
    if (refused[0] !== undefined) return fail(refused[0]);

    const { effects, clock, signal, log } = context;
    const annotations = { [RESTARTED_AT]: new Date(clock.now()).toISOString() };
    for (const object of targets.value) {
      const patch = { spec: { template: { metadata: { annotations } } } };
      const patched = await effects.cluster.patch(refOf(object), 'merge', patch, { signal });
      if (!patched.ok) return patched;
      log.info(`restarting ${nameOf(object)}`);
    }
    const ready = settings.wait ? await awaitReady(targets.value.map(refOf), context) : ok();
    return ready.ok ? ok({ restarted: targets.value.map(nameOf) }) : ready;
  },
};

function settingsOf(written: RestartSpec['restart']): Settings {
  if (typeof written === 'object' && !Array.isArray(written)) return written;
  return { objects: [written].flat(), wait: true, optional: false };
}

/** Why the object cannot be restarted; asked for all before the first is. */
function refusal(object: KubeObject): Failure | undefined {
  const name = nameOf(object);
  if (!workloadKind(object.kind)?.rollsOut) {
    return {
      reason: 'hook',
      message: `nothing was restarted: ${name} is no Deployment, StatefulSet or DaemonSet`,
      remedy: 'Name the workload that owns the pods, or delete them by a `delete` hook.',
      object: name,
    };
  }
  if (object.spec?.paused === true) {
    return {
      reason: 'hook',
      message: `nothing was restarted: ${name} is paused`,
      remedy: 'Resume it first: `kubectl rollout resume`.',
      object: name,
    };
  }
  const { spec = {} } = object;
  const old = podsThatStayOld(spec);
  return old === 0 ? undefined : keepsOldPods(name, mapping(spec, 'updateStrategy'), old);
}

function keepsOldPods(name: string, { type, rollingUpdate }: JsonObject, old: number): Failure {
  const why =
    type === 'OnDelete'
      ? 'replaces a pod only when it is deleted (update strategy OnDelete)'
      : `would keep ${counted(old, 'old pod')} (partition ${mapping(rollingUpdate).partition})`;
  return {
    reason: 'hook',
    message: `nothing was restarted: ${name} ${why}`,
    remedy:
      'Delete its pods by a `delete` hook, and wait for the new ones by a `wait` hook; or change its update strategy first.',
    object: name,
  };
}
