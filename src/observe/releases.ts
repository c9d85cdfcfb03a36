import type { ReleaseStore } from '../helm/contract.ts';
import type { ObservedRelease, ReleaseName } from '../model/release/release.ts';
import { ok, type Result } from '../model/result.ts';

/** The stored state of every entry's release by entry id, from one list; an absent release has no revisions. */
export async function observeReleases(
  entries: ({ id: string } & ReleaseName)[],
  store: ReleaseStore,
): Promise<Result<Map<string, ObservedRelease>>> {
  const observed = await store.observe(entries);
  if (!observed.ok) return observed;
  const stored = new Map(observed.value.map((release) => [keyOf(release), release]));
  return ok(
    new Map(
      entries.map(({ id, name, namespace }) => {
        const absent = { name, namespace, revisions: [] };
        return [id, stored.get(keyOf(absent)) ?? absent];
      }),
    ),
  );
}

function keyOf({ name, namespace }: ReleaseName): string {
  return `${namespace}/${name}`;
}
