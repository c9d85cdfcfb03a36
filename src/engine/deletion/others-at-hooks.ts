import { locate } from '../../cluster/objects/locate.ts';
import { type KubeObject, refOf } from '../../kube/object.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { otherOwnerOf, replacesLive } from '../../plan/render/others-objects.ts';
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

/** Before Helm runs the stored chart hooks of an event: a failure when it would delete an object of others for one of them. */
export async function refuseOthersAtHooks(
  chartHooks: readonly { manifest: string }[],
  event: 'delete' | 'rollback',
  source: Pick<DeletionSource, 'reader' | 'release' | 'signal'>,
): Promise<Result<undefined>> {
  const runs = ({ hook }: RenderedItem) => hook?.events.some((name) => name.endsWith(`-${event}`)) === true;
  const items = chartHooks
    .flatMap(({ manifest }) => renderedItems(manifest))
    .filter((item) => item.name !== '' && runs(item) && replacesLive(item));
  const others = items.length > 0 ? await othersAmongLive(items, source) : ok(new Map<string, string>());
  if (!others.ok) return others;
  const [first] = others.value;
  if (!first) return ok();
  return fail({
    reason: 'conflict',
    code: 'ownership-conflict',
    message: `Helm would delete ${first[0]}, which ${first[1]}, to make the chart hook of that name`,
    remedy: `Delete that object when nobody needs it, or leave the chart hooks out with \`noHooks: [${event}]\`.`,
    object: first[0],
  });
}
