import type { ClusterReader } from '../../cluster/contract.ts';
import type { ReleaseStore } from '../../helm/contract.ts';
import type { ChartEntry } from '../../manifest/manifest.ts';
import type { PlannedDrift } from '../../model/plan/planned-drift.ts';
import type { Fingerprint } from '../../model/release/fingerprint.ts';
import type { RevisionRecord } from '../../model/release/release.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { requestOf } from './drift-states.ts';
import { liveStates } from './live-states.ts';
import { plannedDrift } from './planned-drift.ts';
import { type DriftRequest, type ReleaseDrift, readDrift } from './read-drift.ts';

/** A release whose inputs are unchanged, and its deployed revision. */
export interface UnchangedEntry {
  entry: ChartEntry;
  record: RevisionRecord;
}

/**
 * Whether the objects of unchanged releases are as their runs left them, by entry id: undefined when nothing drifted. Their
 * metadata proves it for most; only of what that cannot prove the stored manifest is read and compared. A release that was
 * marked without a fingerprint is not looked at.
 */
export async function observeDrift(
  unchanged: readonly UnchangedEntry[],
  { reader, store }: { reader: ClusterReader; store: ReleaseStore },
): Promise<Map<string, Result<PlannedDrift | undefined>>> {
  const marked = unchanged.flatMap(({ entry, record }) =>
    record.fingerprint ? [{ entry, record, fingerprint: record.fingerprint }] : [],
  );
  const live = await liveStates(
    marked.flatMap(({ fingerprint }) => fingerprint.kinds),
    reader,
  );
  const answers = new Map<string, Result<PlannedDrift | undefined>>();
  const doubtful: (DriftRequest & { id: string })[] = [];
  for (const { entry, record, fingerprint } of marked) {
    const states = live.of(entry, fingerprint.kinds);
    if (!states.ok) answers.set(entry.id, states);
    else if (isSame(states.value, fingerprint)) answers.set(entry.id, ok(undefined));
    else
      doubtful.push({
        id: entry.id,
        ...requestOf(entry, record),
        proven: provenBy(states.value, fingerprint),
      });
  }
  const compared = await readDrift(doubtful, { reader, store });
  for (const [index, { id }] of doubtful.entries()) answers.set(id, answerOf(compared[index]));
  return answers;
}

/** What of the objects of one release is not live as its deployed revision, `record`, stores it; what its metadata proves is not read. */
export async function driftOfDeployed(
  release: Pick<ChartEntry, 'name' | 'namespace' | 'settings'>,
  record: RevisionRecord,
  { reader, store }: { reader: ClusterReader; store: ReleaseStore },
): Promise<Result<ReleaseDrift>> {
  const request = requestOf(release, record);
  const { fingerprint } = record;
  const live = fingerprint && (await liveStates(fingerprint.kinds, reader)).of(release, fingerprint.kinds);
  const isProven = live?.ok && fingerprint && isSame(live.value, fingerprint);
  if (isProven) return ok({ revision: record.revision, objects: live.value.size, found: [] });
  const proven = live?.ok && fingerprint ? provenBy(live.value, fingerprint) : new Set<string>();
  const [drift] = await readDrift([{ ...request, proven }], { reader, store });
  return drift ?? ok({ revision: record.revision, objects: 0, found: [] });
}

function isSame(states: ReadonlyMap<string, string>, fingerprint: Fingerprint): boolean {
  return [...states.values()].sort().join() === [...fingerprint.states].sort().join();
}

function provenBy(states: ReadonlyMap<string, string>, fingerprint: Fingerprint): Set<string> {
  const known = new Set(fingerprint.states);
  return new Set([...states].filter(([, state]) => known.has(state)).map(([object]) => object));
}

function answerOf(compared: Result<ReleaseDrift> | undefined): Result<PlannedDrift | undefined> {
  if (!compared?.ok) return compared ?? ok(undefined);
  const drift = plannedDrift(compared.value);
  const unknown = compared.value.found.find(({ drift: { state } }) => state === 'unknown');
  if (drift || !unknown) return ok(drift);
  return fail({ reason: 'not-found', message: `${unknown.drift.object}: ${unknown.drift.why}` });
}
