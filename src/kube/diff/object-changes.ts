import { canonicalJson } from '../../model/canonical-json.ts';
import type { Json } from '../../model/json.ts';
import type { ReleaseChanges } from '../../model/plan/release-changes.ts';
import type { KubeObject } from '../object.ts';
import { type DiffView, diffPairs, foldedChanges } from './diff.ts';
import { type ObjectPair, pairName, pairObjects } from './pair-objects.ts';

/** Which objects two renderings make, change and drop, with the diff of all of them. Status and order do not count. */
export function objectChanges(
  before: readonly KubeObject[],
  after: readonly KubeObject[],
  view: DiffView = { raw: false },
): ReleaseChanges {
  const pairs = pairObjects(before, after).filter((pair) => !isSame(pair));
  const names = (which: (pair: ObjectPair) => boolean) => pairs.filter(which).map(pairName).sort();
  // What goes stands first: in a diff that is cut nobody may miss it.
  const ordered = [...pairs].sort((a, b) => Number(a.after !== undefined) - Number(b.after !== undefined));
  return {
    created: names((pair) => pair.before === undefined),
    changed: names((pair) => pair.before !== undefined && pair.after !== undefined),
    dropped: names((pair) => pair.after === undefined),
    folded: view.raw ? 0 : foldedChanges(pairs),
    diff: diffPairs(ordered, view),
  };
}

function isSame({ before, after }: ObjectPair): boolean {
  return before !== undefined && after !== undefined && contentOf(before) === contentOf(after);
}

/** All of an object that counts, as text that two equal ones share. */
export function contentOf({ status: _status, ...object }: KubeObject): string {
  return canonicalJson(object as unknown as Json);
}
