import type { Issue } from '../../model/issue.ts';
import type { RawEntry } from '../layers/entries.ts';
import { issueAt } from '../read/issues.ts';
import { child, place, type ScalarNode } from '../read/tree.ts';

/** Entries that deploy the same release, or that nothing can tell apart. Disabled ones count: enabling one must not break the file. */
export function checkNames(entries: readonly RawEntry[]): Issue[] {
  const byRelease = new Map<string, RawEntry>();
  const byId = new Map<string, RawEntry>();
  return entries.flatMap((entry) => {
    const release = releaseOf(entry);
    const sameRelease = release === undefined ? undefined : remember(byRelease, release, entry);
    const sameId = entry.id === undefined ? undefined : remember(byId, entry.id, entry);
    if (sameRelease !== undefined) {
      const message = `release \`${release}\` is already deployed by the entry in ${placeOf(sameRelease, entry)}`;
      return [issueAt('duplicate-release', entry.anchor.origin, message)];
    }
    if (sameId === undefined) return [];
    const origin = child(entry.merged, 'id')?.origin ?? entry.anchor.origin;
    const message = `the id \`${entry.id}\` is already that of the entry in ${placeOf(sameId, entry)}`;
    const hint = child(entry.merged, 'id') ? undefined : 'entries with the same name need an `id` each';
    return [issueAt('duplicate-id', origin, message, hint)];
  });
}

function remember(seen: Map<string, RawEntry>, key: string, entry: RawEntry): RawEntry | undefined {
  const earlier = seen.get(key);
  if (earlier === undefined) seen.set(key, entry);
  return earlier;
}

function placeOf({ anchor: { origin } }: RawEntry, other: RawEntry): string {
  if (origin === undefined) return 'line ?';
  const { file, line } = place(origin);
  return file === other.anchor.origin?.source.file ? `line ${line}` : `${file}:${line}`;
}

/** `namespace/name`; undefined while one of them is missing or has no value. */
function releaseOf({ merged }: RawEntry): string | undefined {
  const parts = ['namespace', 'name'].map((key) => child(merged, key));
  const known = parts.filter(
    (part) => part?.kind === 'scalar' && part.variables !== 'unknown',
  ) as ScalarNode[];
  return known.length === 2 ? known.map(({ value }) => value).join('/') : undefined;
}
