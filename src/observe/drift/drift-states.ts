import type { ClusterReader } from '../../cluster/contract.ts';
import type { ReleaseStore } from '../../helm/contract.ts';
import { diffPairs } from '../../kube/diff/diff.ts';
import type { ChartEntry } from '../../manifest/manifest.ts';
import type { PlannedDrift } from '../../model/plan/planned-drift.ts';
import type { DriftState } from '../../model/release/drift.ts';
import { newest, type ObservedRelease, type RevisionRecord } from '../../model/release/release.ts';
import { ok, type Result } from '../../model/result.ts';
import type { DriftedObject } from './compare-object.ts';
import { isDrifted, pairOf, plannedDrift } from './planned-drift.ts';
import { type DriftRequest, type ReleaseDrift, readDrift } from './read-drift.ts';

interface StatesSource {
  reader: ClusterReader;
  store: ReleaseStore;
  /** The id of this manifest. */
  ownId: string;
}

/** What was found out about one entry's release. */
export interface FoundDrift {
  entry: ChartEntry;
  state: DriftState;
  /** Of one that drifted: the deployed revision, and what can be repaired. */
  repairable?: { record: RevisionRecord; drift: PlannedDrift };
}

/** How each entry's release stands to what it stores; the answers have the order of the entries. A release that cannot be read does not hide the others. */
export async function driftStates(
  entries: readonly ChartEntry[],
  observed: ReadonlyMap<string, ObservedRelease>,
  source: StatesSource,
): Promise<FoundDrift[]> {
  const asked = entries.map((entry) => ({ entry, ...comparable(observed.get(entry.id), source.ownId) }));
  const requests = asked.flatMap(({ entry, record }): DriftRequest[] =>
    record === undefined ? [] : [requestOf(entry, record)],
  );
  const answers = await readDrift(requests, source);
  return asked.map(({ entry, record, why }): FoundDrift => {
    const { id, name, namespace, location } = entry;
    const base = { id, name, namespace, location, objects: 0, drift: [], diff: '' };
    if (record === undefined) return { entry, state: { ...base, state: 'not-compared', why } };
    const answer = answers.shift() ?? ok({ revision: record.revision, objects: 0, found: [] });
    const drift = answer.ok ? plannedDrift(answer.value) : undefined;
    return {
      entry,
      state: { ...base, revision: record.revision, ...stateOf(answer) },
      ...(drift && { repairable: { record, drift } }),
    };
  });
}

/** What is asked about a release: its deployed revision is the measure. */
export function requestOf(
  { name, namespace, settings }: Pick<ChartEntry, 'name' | 'namespace' | 'settings'>,
  record: RevisionRecord,
): DriftRequest {
  const { crds, drift } = settings;
  // The files of `crds.paths` are not stored with a release.
  const ownCrds = crds?.policy === 'create-replace' && crds.paths.length === 0;
  return { name, namespace, record, rules: drift.ignore, ownCrds };
}

/** The revision that the live objects are compared with, or why there is none. */
function comparable(
  release: ObservedRelease | undefined,
  ownId: string,
): { record: RevisionRecord; why?: never } | { record?: never; why: string } {
  const last = release && newest(release);
  if (last === undefined || last.status === 'uninstalled') return { why: 'it is not deployed' };
  if (last.manifestId !== undefined && last.manifestId !== ownId) {
    return { why: `it belongs to manifest ${last.manifestId}` };
  }
  // Of a revision that is under way or failed nobody can say what should be live.
  if (last.status !== 'deployed') return { why: `its newest revision ${last.revision} is ${last.status}` };
  return { record: last };
}

function stateOf(
  answer: Result<ReleaseDrift>,
): Pick<DriftState, 'state' | 'objects' | 'drift' | 'diff'> & { why?: string } {
  if (!answer.ok) return { state: 'unknown', objects: 0, drift: [], diff: '', why: answer.failure.message };
  const { objects, found } = answer.value;
  const drift = found.map((object) => object.drift);
  const has = (state: string) => drift.some((object) => object.state === state);
  const state = has('missing') || has('changed') ? 'drifted' : has('unknown') ? 'unknown' : 'in-sync';
  return { state, objects, drift, diff: driftDiff(found) };
}

/** What is gone stands first: in a diff that is cut nobody may miss it. */
function driftDiff(found: readonly DriftedObject[]): string {
  const pairs = found.filter(({ drift }) => isDrifted(drift)).map((object) => pairOf(object, 'drift'));
  return diffPairs(pairs.toSorted((a, b) => Number(a.after !== undefined) - Number(b.after !== undefined)));
}
