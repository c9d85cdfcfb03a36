import { pairObjects } from '../../kube/diff/pair-objects.ts';
import { appliedForm } from '../../kube/drift/applied-form.ts';
import { asChanged } from '../../kube/drift/as-changed.ts';
import { type KubeObject, nameOf } from '../../kube/object.ts';
import type { DriftedObject } from './compare-object.ts';

/**
 * What a release stores and what it would consist of, where somebody has changed objects by hand with what is live in place of
 * what is stored: then the comparison of both says what Helm changes in the cluster.
 */
export function againstLive(
  before: readonly KubeObject[],
  after: readonly KubeObject[],
  found: readonly DriftedObject[],
): { before: KubeObject[]; after: KubeObject[] } {
  const drifted = new Map(found.map((object) => [object.drift.object, object]));
  const pairs = pairObjects(before, after).map((pair) => {
    const drift = pair.before && drifted.get(nameOf(pair.before));
    if (!drift || !pair.before) return pair;
    if (drift.drift.state === 'missing') return { ...pair, before: undefined };
    const { live, wanted } = drift;
    if (drift.drift.state !== 'changed' || !live || !wanted) return pair;
    const next = pair.after && appliedForm(pair.after);
    return { before: asChanged(appliedForm(pair.before), { live, wanted }, next), after: next };
  });
  return {
    before: pairs.flatMap((pair) => pair.before ?? []),
    after: pairs.flatMap((pair) => pair.after ?? []),
  };
}
