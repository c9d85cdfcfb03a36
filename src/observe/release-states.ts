import type { ClusterReader } from '../cluster/contract.ts';
import type { ReleaseStore } from '../helm/contract.ts';
import type { ChartEntry } from '../manifest/manifest.ts';
import type { PlannedDrift } from '../model/plan/planned-drift.ts';
import {
  deployed,
  newest,
  type ObservedRelease,
  type ReleaseName,
  type RevisionRecord,
} from '../model/release/release.ts';
import {
  type DriftMention,
  type HistoryEntry,
  type LeaseState,
  mentionedRun,
  type ReleaseHistory,
  type ReleaseState,
} from '../model/release/release-state.ts';
import { during } from '../model/result/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { createLimiter } from '../util/limiter.ts';
import { observeDrift } from './drift/observe-drift.ts';
import { leaseStates } from './lease-states.ts';
import { observeReleases } from './releases.ts';

type Entry = Pick<ChartEntry, 'id' | 'name' | 'namespace'>;
type Source = { store: ReleaseStore; reader: ClusterReader };

const MOST_AT_ONCE = 8;

/**
 * How the release of each entry stands: one list of Helm's revisions and one of leases, and of metadata one for each kind and
 * namespace of what runs have remembered. A revision itself is read only where no mark tells what it is, or where its objects
 * are not as they were left; one that cannot be read is told with why.
 */
export async function releaseStates(
  entries: readonly ChartEntry[],
  ownId: string,
  { store, reader }: Source,
): Promise<Result<ReleaseState[]>> {
  const [observed, leases] = await Promise.all([
    observeReleases([...entries], store),
    leaseStates(entries, reader),
  ]);
  if (!observed.ok) return fail(during('list the stored releases', observed.failure));
  const drift = await driftMentions(entries, observed.value, { store, reader, ownId });
  const inTurn = createLimiter(MOST_AT_ONCE);
  const states = entries.map(async ({ id, name, namespace }): Promise<ReleaseState> => {
    const release = observed.value.get(id) ?? { name, namespace, revisions: [] };
    const last = newest(release);
    const mention = drift.get(id);
    const state = {
      ...{ id, name, namespace, ...stateOf(release), ...leaseOf(release, leases) },
      ...(mention && { drift: mention }),
    };
    return last ? { ...state, ...(await inTurn(() => contentOf(release, last, store))) } : state;
  });
  return ok(await Promise.all(states));
}

/** The stored revisions of each entry's release. */
export async function releaseHistories(
  entries: readonly Entry[],
  { store }: Pick<Source, 'store'>,
): Promise<Result<ReleaseHistory[]>> {
  const observed = await observeReleases([...entries], store);
  if (!observed.ok) return fail(during('list the stored releases', observed.failure));
  const inTurn = createLimiter(MOST_AT_ONCE);
  const histories = entries.map(async ({ id, name, namespace }): Promise<ReleaseHistory> => {
    const release = observed.value.get(id) ?? { name, namespace, revisions: [] };
    const revisions = release.revisions.map(
      async (record): Promise<HistoryEntry> => ({
        revision: record.revision,
        status: record.status,
        completed: record.inputs !== undefined,
        changedAt: timeOf(record),
        ...(await inTurn(() => storedContent(release, record, store))),
        ...markedContent(record),
      }),
    );
    return { id, name, namespace, revisions: await Promise.all(revisions) };
  });
  return ok(await Promise.all(histories));
}

function stateOf(
  release: ObservedRelease,
): Pick<ReleaseState, 'state' | 'completed' | 'revision' | 'serves' | 'changedAt' | 'owner'> {
  const last = newest(release);
  if (!last) return { state: 'absent', completed: false };
  const serving = deployed(release);
  return {
    state: last.status,
    revision: last.revision,
    ...(serving && serving !== last && { serves: serving.revision }),
    completed: last.inputs !== undefined,
    changedAt: timeOf(last),
    ...(last.manifestId !== undefined && { owner: last.manifestId }),
  };
}

/** Of the releases of this manifest that are deployed, as far as a run has remembered their objects. */
async function driftMentions(
  entries: readonly ChartEntry[],
  observed: ReadonlyMap<string, ObservedRelease>,
  { ownId, ...source }: Source & { ownId: string },
): Promise<Map<string, DriftMention>> {
  const asked = entries.flatMap((entry) => {
    const release = observed.get(entry.id);
    const record = release && newest(release);
    const isOwn = record !== undefined && record.manifestId === ownId;
    return record?.status === 'deployed' && isOwn ? [{ entry, record }] : [];
  });
  const answers = await observeDrift(asked, source);
  return new Map([...answers].map(([id, answer]) => [id, mentionOf(answer)]));
}

function mentionOf(answer: Result<PlannedDrift | undefined>): DriftMention {
  if (!answer.ok) return { state: 'unknown', what: answer.failure.message };
  return answer.value ? { state: 'drifted', what: answer.value.summary } : { state: 'none' };
}

function leaseOf(
  { name, namespace }: ReleaseName,
  leases: Result<ReadonlyMap<string, LeaseState>>,
): Pick<ReleaseState, 'lease' | 'unread'> {
  if (!leases.ok) return { unread: during('read the leases', leases.failure) };
  const lease = leases.value.get(`${namespace}/${name}`);
  return lease ? { lease } : {};
}

type Content = Pick<HistoryEntry, 'chart' | 'run' | 'description' | 'unread'>;

async function contentOf(
  release: ObservedRelease,
  record: RevisionRecord,
  store: ReleaseStore,
): Promise<Content> {
  return record.details?.chart ? markedContent(record) : storedContent(release, record, store);
}

function markedContent({ details }: RevisionRecord): Content {
  if (!details) return {};
  const { chart, commit, runUrl } = details;
  const run = { ...(commit !== undefined && { commit }), ...(runUrl !== undefined && { url: runUrl }) };
  return { ...(chart && { chart }), ...(Object.keys(run).length > 0 && { run }) };
}

async function storedContent(
  release: ObservedRelease,
  { revision }: RevisionRecord,
  store: ReleaseStore,
): Promise<Content> {
  const stored = await store.read(release, revision);
  if (!stored.ok) return { unread: stored.failure };
  if (!stored.value) return {};
  const { chart, description } = stored.value;
  const run = mentionedRun(description);
  return {
    chart,
    ...(run && Object.keys(run).length > 0 && { run }),
    ...(description !== '' && { description }),
  };
}

function timeOf({ modifiedAt }: RevisionRecord): string {
  return new Date(modifiedAt * 1_000).toISOString();
}
