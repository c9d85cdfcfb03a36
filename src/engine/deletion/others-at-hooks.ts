import { locate } from '../../cluster/objects/locate.ts';
import { readStoredObjects } from '../../helm/stored-objects.ts';
import { type KubeObject, refOf } from '../../kube/object.ts';
import { deployed as deployedOf, type StoredRelease } from '../../model/release/release.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { sameObjectKey } from '../../plan/judge-deletion.ts';
import { otherOwnerOf, whatHelmDoes } from '../../plan/render/others-objects.ts';
import { itemName, type RenderedItem, renderedItems } from '../../plan/render/rendered-item.ts';
import type { DeletionSource } from './judge-deletions.ts';

type LiveSource = Pick<DeletionSource, 'reader' | 'store' | 'release' | 'signal'>;

/**
 * By the name of the item: who else has the live object of that name, half a sentence. What may not be read is passed over, and so is what
 * is `own`, by `sameObjectKey`.
 */
export async function othersAmongLive(
  items: readonly RenderedItem[],
  source: LiveSource,
  own: ReadonlySet<string> = new Set(),
): Promise<Result<Map<string, string>>> {
  const { reader, release, signal } = source;
  const objects = items.map(
    ({ apiVersion, kind, name, namespace }): KubeObject => ({
      apiVersion,
      kind,
      metadata: { name, namespace },
    }),
  );
  const located = await locate(reader, objects, release.namespace);
  if (!located.ok) return located;
  const live = await Promise.all(
    located.value.map(async (object, index) =>
      own.has(sameObjectKey(refOf(object))) && !items[index]?.hook
        ? ok(undefined)
        : reader.get(refOf(object), { signal }),
    ),
  );
  const others = new Map<string, string>();
  const unproven = new Map<string, RenderedItem>();
  for (const [index, found] of live.entries()) {
    const item = items[index] as RenderedItem;
    if (!found.ok && found.failure.reason !== 'forbidden') return found;
    const whose = found.ok && found.value ? otherOwnerOf(item, found.value, release) : undefined;
    if (whose !== undefined) others.set(itemName(item), whose);
    else if (found.ok && found.value && item.hook && !isHook(found.value))
      unproven.set(sameObjectKey(refOf(found.value)), item);
  }
  const deployed = unproven.size > 0 ? await namesOfDeployed(source) : ok(new Set<string>());
  if (!deployed.ok) return deployed;
  for (const [key, item] of unproven) if (!deployed.value.has(key)) others.set(itemName(item), UNPROVEN);
  return ok(others);
}

/**
 * Helm writes the release's name on what a failed revision takes over from others and leaves it there, but never on a chart hook:
 * what is none, and bears that name, is the release's own when the revision that serves has it.
 */
const UNPROVEN = 'says that it belongs to this release, although its deployed revision does not have it';

const isHook = ({ metadata }: KubeObject) => metadata.annotations?.['helm.sh/hook'] !== undefined;

/** What the deployed revision has, by `sameObjectKey`. */
export async function namesOfDeployed({
  reader,
  store,
  release,
}: Pick<LiveSource, 'reader' | 'store' | 'release'>): Promise<Result<Set<string>>> {
  const observed = await store.observeOne(release);
  if (!observed.ok) return observed;
  const stored = await readStoredObjects(release, deployedOf(observed.value), { reader, store });
  return stored.ok ? ok(new Set(stored.value.objects.map((object) => sameObjectKey(refOf(object))))) : stored;
}

/** When Helm runs the chart hooks that are stored with a revision; those of an install or an upgrade are rendered anew. */
export type StoredEvent = 'delete' | 'rollback' | 'test';

export interface HooksSource extends LiveSource {
  helmMajor: 3 | 4;
}

/** Before Helm runs stored chart hooks: a failure when it would delete, or write over, an object of others for one of them. */
export async function refuseOthersAtHooks(
  chartHooks: StoredRelease['chartHooks'],
  event: StoredEvent,
  source: HooksSource,
): Promise<Result<undefined>> {
  const due = chartHooks.filter(({ events }) =>
    events.some((name) => name === event || name.endsWith(`-${event}`)),
  );
  const does = (item: RenderedItem) => whatHelmDoes(item, source.helmMajor);
  const items = due
    .flatMap(({ manifest }) => renderedItems(manifest))
    .filter((item) => item.name !== '' && does(item) !== undefined);
  const others = items.length > 0 ? await othersAmongLive(items, source) : ok(new Map<string, string>());
  if (!others.ok) return others;
  const taken = items.find((item) => others.value.has(itemName(item)));
  if (!taken) return ok();
  const name = itemName(taken);
  return fail({
    reason: 'conflict',
    code: 'ownership-conflict',
    message: `Helm would ${does(taken)} ${name}, which ${others.value.get(name)}, to make the chart hook of that name`,
    remedy: `Delete that object when nobody needs it, or ${WAYS_OUT[event]}.`,
    object: name,
  });
}

const WAYS_OUT: Record<StoredEvent, string> = {
  delete: 'leave the chart hooks out with `noHooks: [delete]`',
  rollback: 'leave the chart hooks out with `noHooks: [rollback]`',
  test: 'rename the test in the chart',
};
