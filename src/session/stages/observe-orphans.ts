import { during } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { type FoundOrphan, findOrphans, ownedCount, refusePrune, tooMany } from '../../plan/orphans.ts';
import type { Session } from '../session.ts';

/** What left the manifest: `going` is destroyed, `staying` is only named. */
export interface Orphans {
  going: FoundOrphan[];
  staying: FoundOrphan[];
}

/**
 * Looks for releases of this manifest that no entry is about, by one list of metadata. What may not be listed is not known, which
 * only matters where they are to be destroyed.
 */
export async function observeOrphans({
  options,
  manifest,
  store,
}: Pick<Session, 'options' | 'manifest' | 'store'>): Promise<Result<Orphans>> {
  const given = { selects: options.select.length > 0, namespace: options.namespace !== undefined };
  const refusal = refusePrune(options.prune, manifest, given);
  if (refusal) return fail(refusal);
  // Whoever puts all charts into another namespace does not say what belongs into those of the manifest.
  if (given.namespace || !manifest.isIdKnown) return ok({ going: [], staying: [] });
  const all = [...manifest.charts, ...manifest.disabled];
  const namespaces = [...new Set(all.map(({ namespace }) => namespace))];
  const owned = await store.observeOwned(manifest.id, namespaces);
  if (!owned.ok) {
    if (options.prune === 'false') return ok({ going: [], staying: [] });
    return fail(during('list the releases of this manifest', owned.failure));
  }
  const orphans = findOrphans(owned.value, manifest);
  const going = options.prune === 'false' ? [] : orphans.filter(({ orphan }) => orphan.kept === undefined);
  const many = tooMany(going.length, ownedCount(owned.value, manifest), options.prune);
  if (many) return fail(many);
  return ok({ going: going.map(asPruned), staying: orphans.filter((one) => !going.includes(one)) });
}

function asPruned({ orphan, ...found }: FoundOrphan): FoundOrphan {
  return { ...found, orphan: { ...orphan, why: `${orphan.why}, and \`prune\` is set` } };
}
