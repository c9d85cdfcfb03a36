import { canonicalJson } from '../model/canonical-json.ts';
import type { Json } from '../model/json.ts';
import type { ReleaseChanges } from '../model/release-changes.ts';
import { diffPairs } from './diff.ts';
import type { KubeObject } from './object.ts';
import { type ObjectPair, pairName, pairObjects } from './pair-objects.ts';

/** Which objects two renderings make, change and drop, with the diff of all of them. Status and order do not count. */
export function objectChanges(before: readonly KubeObject[], after: readonly KubeObject[]): ReleaseChanges {
  const pairs = pairObjects(before, after).filter((pair) => !isSame(pair));
  const names = (which: (pair: ObjectPair) => boolean) => pairs.filter(which).map(pairName).sort();
  // Deletions first: of a diff that is cut they are what nobody may miss.
  const ordered = [...pairs].sort((a, b) => Number(a.after !== undefined) - Number(b.after !== undefined));
  const isGone = (pair: ObjectPair) => pair.after === undefined;
  return {
    created: names((pair) => pair.before === undefined),
    changed: names((pair) => pair.before !== undefined && pair.after !== undefined),
    deleted: names((pair) => isGone(pair) && !isKept(pair)),
    kept: names((pair) => isGone(pair) && isKept(pair)),
    diff: diffPairs(ordered),
  };
}

function isSame({ before, after }: ObjectPair): boolean {
  return before !== undefined && after !== undefined && contentOf(before) === contentOf(after);
}

/** Helm leaves it in the cluster when the release no longer has it. */
function isKept({ before }: ObjectPair): boolean {
  return before?.metadata.annotations?.['helm.sh/resource-policy']?.trim().toLowerCase() === 'keep';
}

function contentOf({ status: _status, ...object }: KubeObject): string {
  return canonicalJson(object as unknown as Json);
}
