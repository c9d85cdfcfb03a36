import { z } from 'zod';
import { locate } from '../../cluster/objects/locate.ts';
import { identify, type ObjectIdentity } from '../../cluster/watch/wait-gone.ts';
import { createReleaseStore } from '../../helm/release-store.ts';
import { manifestParts } from '../../kube/manifest-parts.ts';
import { refOf } from '../../kube/object.ts';
import { isKept } from '../../kube/resource-policy.ts';
import {
  newest,
  type ObservedRelease,
  type ReleaseName,
  type StoredRelease,
} from '../../model/release/release.ts';
import { during, type Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { HookContext, HookKind } from '../kind.ts';
import { namespaceSchema } from '../objects/object-reference.ts';
import { releaseName, storageRights } from '../objects/release-reference.ts';
import { helmRun } from '../processes/helm-run.ts';
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
    return context.underLease(release, context.signal, async ({ signal }) => {
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
  const observed = await createReleaseStore(reader).observeOne(release);
  if (!observed.ok || observed.value.revisions.length === 0) return observed.ok ? ok() : observed;
  const stored = await readStored(observed.value, context);
  if (!stored.ok) return stored;
  const others = release.noHooks || !stored.value ? ok() : await context.refuseOthers(stored.value, 'delete');
  if (!others.ok) return others;
  const owned = await ownedObjects(observed.value, stored.value?.manifest ?? '', context);
  if (!owned.ok) return owned;
  const description = `Uninstalled by a hook of release ${target.name}`;
  const removed = await effects.helm.uninstall(
    { ...release, description, wait: true, keepRecord: false },
    helmRun(context, { command: 'uninstall', signal }),
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

async function readStored(
  observed: ObservedRelease,
  { reader }: HookContext,
): Promise<Result<StoredRelease | undefined>> {
  const record = newest(observed);
  if (record === undefined) return ok(undefined);
  const stored = await createReleaseStore(reader).read(observed, record.revision);
  return stored.ok ? stored : fail(during('read the stored release', stored.failure));
}

/** What lives of the release, with uids: afterwards nobody could tell it from new objects of the same names. */
async function ownedObjects(
  { namespace }: ReleaseName,
  manifest: string,
  { reader, signal }: HookContext,
): Promise<Result<ObjectIdentity[]>> {
  const named = manifestParts(manifest).flatMap(({ objects }) => objects);
  const objects = named.filter((object) => !isKept(object));
  const located = await locate(reader, objects, namespace);
  return located.ok ? identify(reader, located.value.map(refOf), { signal }) : located;
}
