import { z } from 'zod';
import { identify, type ObjectIdentity } from '../../cluster/watch/wait-gone.ts';
import { createReleaseStore } from '../../helm/release-store.ts';
import { readStoredObjects } from '../../helm/stored-objects.ts';
import { type KubeObject, refOf } from '../../kube/object.ts';
import { newest, type ReleaseName } from '../../model/release/release.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { HookContext, HookKind } from '../kind.ts';
import { namespaceSchema } from '../objects/object-reference.ts';
import { releaseName, storageRights } from '../objects/release-reference.ts';
import { hookHelmCall } from '../processes/hook-helm.ts';
import { awaitGone } from '../waiting/await-gone.ts';

const settingsSchema = z.strictObject({
  name: releaseName.describe('The other release.'),
  namespace: namespaceSchema
    .describe("Where it is. Default: the namespace of the hook's release.")
    .optional(),
  noHooks: z.boolean().default(false).describe("Leaves out the chart's own delete hooks."),
});

const shape = {
  uninstall: z
    .union([settingsSchema, releaseName], { error: 'the name of a release, or a mapping with `name`' })
    .describe(
      'Another release: its name, when it is in the same namespace, or a mapping with `name` and `namespace`.',
    ),
};

type UninstallSpec = z.infer<z.ZodObject<typeof shape>>;

export const uninstall: HookKind<UninstallSpec> = {
  name: 'uninstall',
  summary:
    'Uninstalls another release under its lease, and waits until its objects and their pods are gone. A release that does not exist is fine; one that another run works on is waited for as long as `lockTimeout` says. CRDs of its `crds/` folder and objects with `helm.sh/resource-policy: keep` stay.',
  shape,
  changes: 'owners',
  returns: '`{uninstalled}`: whether there was such a release.',
  files: () => [],
  permissions: ({ uninstall: written }, target) =>
    storageRights(settingsOf(written).namespace ?? target.namespace, ['update', 'delete']),
  describe({ uninstall: written }) {
    const { name, namespace } = settingsOf(written);
    return `uninstall release ${namespace === undefined ? name : `${namespace}/${name}`}`;
  },
  example: `
uninstall: {name: old-metrics, namespace: monitoring}
`,

  async run({ uninstall: written }, context) {
    const { name, namespace = context.target.namespace, noHooks } = settingsOf(written);
    const release = { name, namespace };
    if (name === context.target.name && namespace === context.target.namespace) return fail(itself(release));
    const observed = await createReleaseStore(context.reader).observeOne(release);
    if (!observed.ok) return observed;
    if (observed.value.revisions.length === 0) return ok({ uninstalled: false });
    return context.uninstallUnderLease(release, context.signal, async ({ signal }) => {
      const removed = await remove({ ...release, noHooks }, { ...context, signal });
      return removed.ok ? ok({ uninstalled: true }) : removed;
    });
  },
};

/** It may have been changed until the lease was ours, so it is read again. */
async function remove(
  release: ReleaseName & { noHooks: boolean },
  context: HookContext,
): Promise<Result<undefined>> {
  const { reader, effects, signal, target } = context;
  const store = createReleaseStore(reader);
  const observed = await store.observeOne(release);
  if (!observed.ok || observed.value.revisions.length === 0) return observed.ok ? ok() : observed;
  const read = await readStoredObjects(release, newest(observed.value)?.revision, { reader, store });
  if (!read.ok) return read;
  const { stored, objects, kept } = read.value;
  const others = release.noHooks || !stored ? ok() : await context.refuseOthers(stored, 'delete');
  if (!others.ok) return others;
  const going = objects.filter((_object, number) => !kept.has(number));
  const owned = await identities(going, context);
  if (!owned.ok) return owned;
  const of = target.name === '' ? 'around all charts' : `of release ${target.name}`;
  const removed = await effects.helm.uninstall(
    { ...release, description: `Uninstalled by a hook ${of}`, wait: true, keepRecord: false },
    hookHelmCall(context, { command: 'uninstall', signal }),
  );
  return removed.ok ? awaitGone(owned.value, context) : removed;
}

function settingsOf(written: UninstallSpec['uninstall']): z.infer<typeof settingsSchema> {
  return typeof written === 'string' ? { name: written, noHooks: false } : written;
}

function itself({ name, namespace }: ReleaseName): Failure {
  return {
    reason: 'hook',
    message: `${namespace}/${name} is the release that this hook belongs to`,
    remedy: 'Use `action: destroy`, or `reinstall` for a fresh start.',
  };
}

/** The live objects of the release with their uids, so that new ones of the same name are not waited for. */
function identities(
  objects: readonly KubeObject[],
  { reader, signal }: HookContext,
): Promise<Result<ObjectIdentity[]>> {
  return identify(reader, objects.map(refOf), { signal });
}
