import { locate } from '../../cluster/objects/locate.ts';
import { type KubeObject, refOf } from '../../kube/object.ts';
import type { StoredRelease } from '../../model/release/release.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { otherOwnerOf, whatHelmDoes } from '../../plan/render/others-objects.ts';
import { itemName, type RenderedItem, renderedItems } from '../../plan/render/rendered-item.ts';
import type { DeletionSource } from './judge-deletions.ts';

/** By the name of the item: who else has the live object of that name, half a sentence. What may not be read is passed over. */
export async function othersAmongLive(
  items: readonly RenderedItem[],
  { reader, release, signal }: Pick<DeletionSource, 'reader' | 'release' | 'signal'>,
): Promise<Result<Map<string, string>>> {
  const objects = items.map(
    ({ apiVersion, kind, name, namespace }): KubeObject => ({
      apiVersion,
      kind,
      metadata: { name, namespace },
    }),
  );
  const located = await locate(reader, objects, release.namespace);
  if (!located.ok) return located;
  const live = await Promise.all(located.value.map((object) => reader.get(refOf(object), { signal })));
  const others = new Map<string, string>();
  for (const [index, found] of live.entries()) {
    const item = items[index] as RenderedItem;
    if (!found.ok && found.failure.reason !== 'forbidden') return found;
    const whose = found.ok && found.value ? otherOwnerOf(item, found.value, release) : undefined;
    if (whose !== undefined) others.set(itemName(item), whose);
  }
  return ok(others);
}

/** When Helm runs the chart hooks that are stored with a revision; those of an install or an upgrade are rendered anew. */
export type StoredEvent = 'delete' | 'rollback' | 'test';

export interface HooksSource extends Pick<DeletionSource, 'reader' | 'release' | 'signal'> {
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
