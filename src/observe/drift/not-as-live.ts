import type { ClusterReader } from '../../cluster/contract.ts';
import type { ReleaseStore } from '../../helm/contract.ts';
import type { DriftRuleName } from '../../kube/drift/drift-rules.ts';
import type { DriftedField } from '../../model/release/object-drift.ts';
import type { ReleaseName } from '../../model/release/release.ts';
import { ok, type Result } from '../../model/result.ts';
import type { DriftedObject } from './compare-object.ts';
import { type ComparedRevision, leftLive, type NotAsLive } from './left-live.ts';
import { readDrift } from './read-drift.ts';

interface Source {
  reader: ClusterReader;
  store: ReleaseStore;
}

/**
 * The objects in which a deployed revision is not what is live, each once; none: applying it now would change nothing, and going back to it later
 * nothing of what earlier ones have made. Stricter than drift, since the revision may be anybody's: no rule of the manifest counts, and of the
 * built-in ones only those about what the revision does not decide. Chart hooks are no part of it. Fails when the cluster or a revision
 * cannot be read.
 */
export async function notAsLive(
  release: ReleaseName,
  { record, earlier }: ComparedRevision,
  source: Source,
): Promise<Result<NotAsLive[]>> {
  const { name, namespace } = release;
  const [drift] = await readDrift(
    [{ name, namespace, record, rules: [], ownCrds: false, exact: true }],
    source,
  );
  if (drift && !drift.ok) return drift;
  const left = await leftLive(release, { record, earlier }, source);
  if (!left.ok) return left;
  const found = [...(drift?.value.found ?? []).flatMap(differing), ...left.value];
  const known = new Set(found.flatMap((one) => (one.unknown ? [] : [one.object])));
  const unknown = new Map(found.flatMap((one) => (known.has(one.object) ? [] : [[one.object, one]])));
  return ok([...[...known].map((object) => ({ object })), ...unknown.values()]);
}

/** What a rollback would put in place whatever the revision says. */
const NOT_DECIDED = new Set<string>(['admission', 'autoscaler'] satisfies DriftRuleName[]);

/** What others have added a rollback leaves in place. */
function differing({ drift, reason = 'invalid' }: DriftedObject): NotAsLive[] {
  const { object, state, fields, why = '' } = drift;
  if (state === 'unknown') return [{ object, unknown: { reason, message: why } }];
  const isDecided = ({ change, ignoredBy = '' }: DriftedField) =>
    change !== 'added' && !NOT_DECIDED.has(ignoredBy);
  return state === 'missing' || fields.some(isDecided) ? [{ object }] : [];
}
