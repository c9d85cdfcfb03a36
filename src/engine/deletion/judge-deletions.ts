import type { ClusterReader } from '../../cluster/contract.ts';
import { contentsOf, holdsObjects } from '../../cluster/objects/contents.ts';
import { locate } from '../../cluster/objects/locate.ts';
import type { ReleaseStore } from '../../helm/contract.ts';
import { objectsIn, readRevision } from '../../helm/stored-objects.ts';
import { isOwnedBy } from '../../kube/helm-owner.ts';
import { type ReadManifest, readManifest } from '../../kube/manifest-parts.ts';
import { type KubeObject, nameOf, refOf } from '../../kube/object.ts';
import { resourcePolicy } from '../../kube/resource-policy.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import type { TakenAway } from '../../model/plan/planned-drift.ts';
import type { ReleaseName, RevisionRecord, StoredRelease } from '../../model/release/release.ts';
import { during } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { byOther } from '../../observe/drift/taken-away.ts';
import {
  type DeletionRules,
  type DeletionVerdict,
  type Doomed,
  type Holding,
  judgeDeletion,
  sameObjectKey,
  type TakenObject,
  WAS_TAKEN,
} from '../../plan/judge-deletion.ts';
import { type Beside, claimsOfOthers } from './claims-of-others.ts';

/** Where a deletion is looked at from. */
export interface DeletionSource {
  reader: ClusterReader;
  store: ReleaseStore;
  release: ReleaseName;
  /** Releases that this run uninstalls too. */
  going: readonly ReleaseName[];
  /** The other releases of this run and of the manifest: what one of them has, too, is not deleted. */
  beside: Beside;
  allowNamespaceDeletion: boolean;
  /** Objects that the release took over may go with it: `atomic: force`. */
  takenMayGo: boolean;
  signal: AbortSignal;
}

/** What Helm is about to do. */
export interface Deletion {
  /** The revision whose objects Helm deletes, or compares with what comes. */
  from: RevisionRecord;
  /** The manifest that comes; asked only where something could be left. Undefined: nothing comes, it is an uninstall. */
  coming?: () => Promise<Result<string | undefined>>;
  /** What the release took over from others and never came to own, and what else must stay. */
  taken: readonly TakenObject[];
  /** All that would be deleted is wanted, also where nothing has to be left. */
  complete?: true;
  /** Only whose the objects are is asked, not what they hold. */
  ownersOnly?: true;
}

export interface LeftObject {
  ref: ObjectRef;
  why: string;
  holds?: Holding;
}

export interface JudgedDeletion {
  /** What is looked at; undefined when there is nothing. */
  stored?: StoredRelease;
  /** Why some documents of what is stored cannot be read here, one sentence each. */
  unreadable: string[];
  /** With uids. */
  deletes: KubeObject[];
  leaves: LeftObject[];
  /** What Helm would delete of the stored manifest although it must not, as numbers of its objects. */
  spared: ReadonlySet<number>;
  /** What comes again and is of another release by now: Helm would write over it without asking. */
  overwrites: TakenAway[];
}

/** Of a release of which nothing is stored. */
export function nothingJudged(): JudgedDeletion {
  return { unreadable: [], deletes: [], leaves: [], spared: new Set(), overwrites: [] };
}

/** Reads what Helm would delete, as it is in the cluster now, and judges each object. Changes nothing. */
export async function judgeDeletions(
  source: DeletionSource,
  deletion: Deletion,
): Promise<Result<JudgedDeletion>> {
  const { reader, release, signal } = source;
  const { from, coming } = deletion;
  // An uninstall notes in the record what it does, and cannot when somebody has changed it since it was observed.
  const stored = await readRevision(release, coming ? from.revision : from, source);
  if (!stored.ok) return stored;
  const judged = nothingJudged();
  if (!stored.value) return ok(judged);
  judged.stored = stored.value;
  const read = readManifest(stored.value.manifest);
  judged.unreadable = read.unreadable;
  const candidates = await candidatesOf(source, deletion, read);
  if (!candidates.ok) return candidates;
  const hooks = await hookNames(source, stored.value);
  if (!hooks.ok) return hooks;
  const rules: DeletionRules = {
    release,
    own: { releases: [release, ...source.going], chartHooks: hooks.value },
    allowNamespaceDeletion: source.allowNamespaceDeletion,
  };
  const spared = new Set<number>();
  for (const { number, ...doomed } of candidates.value.doomed) {
    const { live } = doomed;
    const looksInside =
      !deletion.ownersOnly && typeof live === 'object' && holdsObjects(live) && isOwnedBy(live, release);
    const contents = looksInside ? await contentsOf(reader, live, { signal }) : ok(undefined);
    if (!contents.ok) return fail(during(`look into ${nameOf(live as KubeObject)}`, contents.failure));
    const verdict = judgeDeletion({ ...doomed, ...(contents.value && { contents: contents.value }) }, rules);
    if (verdict.kind === 'delete') judged.deletes.push(live as KubeObject);
    if (verdict.kind !== 'leave') continue;
    spared.add(number);
    judged.leaves.push(leftObject(doomed.ref, verdict));
  }
  return ok({ ...judged, spared, overwrites: candidates.value.overwrites });
}

function leftObject(ref: ObjectRef, { why, holds }: DeletionVerdict & { kind: 'leave' }): LeftObject {
  return { ref, why, ...(holds && { holds }) };
}

type Candidate = Doomed & { number: number };

/** The stored objects that Helm would delete, and those of others that it would write over. */
interface Candidates extends Pick<JudgedDeletion, 'overwrites'> {
  doomed: Candidate[];
}

/** What comes again is only asked for when somebody else has a part in an object. */
async function candidatesOf(
  source: DeletionSource,
  { coming, taken, complete, ownersOnly }: Deletion,
  { objects, kept }: ReadManifest,
): Promise<Result<Candidates>> {
  const { reader, release, signal, takenMayGo } = source;
  const stored = await locate(reader, objects, release.namespace);
  if (!stored.ok) return stored;
  const staying = new Map(
    taken
      .filter(({ why }) => !takenMayGo || why !== undefined)
      .map((object) => [sameObjectKey(object), object.why ?? WAS_TAKEN]),
  );
  const numbered = stored.value.map((object, number) => ({ object, number }));
  const all = await Promise.all(
    numbered
      .filter(({ number }) => coming !== undefined || !kept.has(number))
      .map(async ({ object, number }): Promise<Result<Candidate>> => {
        const ref = refOf(object);
        const found = await reader.get(ref, { signal });
        if (!found.ok && found.failure.reason !== 'forbidden') return found;
        const live = found.ok ? found.value : 'unreadable';
        const stays = staying.get(sameObjectKey(ref));
        return ok({ number, ref, live, ...(stays !== undefined && { stays }) });
      }),
  );
  const candidates: Candidate[] = [];
  for (const candidate of all) {
    if (!candidate.ok) return fail(during('look whose the objects are', candidate.failure));
    candidates.push(candidate.value);
  }
  if (coming === undefined)
    return onlyDoomed(ownersOnly ? ok(candidates) : await withClaims(candidates, source));
  // An upgrade asks the live object whether it is to be kept.
  const doomed = candidates.filter(({ live }) => typeof live !== 'object' || resourcePolicy(live) !== 'keep');
  if (!complete && !candidates.some((candidate) => takenFrom(release, candidate).length > 0)) {
    const claimed = await withClaims(doomed, source);
    if (!claimed.ok || !claimed.value.some((candidate) => isSuspect(candidate, release)))
      return onlyDoomed(claimed.ok ? ok([]) : claimed);
  }
  const next = await coming();
  if (!next.ok) return fail(during('render the chart', next.failure));
  const again = await objectsIn(next.value ?? '', release, reader);
  if (!again.ok) return again;
  const keys = new Set(again.value.map((object) => sameObjectKey(refOf(object))));
  const comes = ({ ref }: Candidate) => keys.has(sameObjectKey(ref));
  const going = await withClaims(
    doomed.filter((candidate) => !comes(candidate)),
    source,
  );
  if (!going.ok) return going;
  const overwrites = candidates.filter(comes).flatMap((candidate) => takenFrom(release, candidate));
  return ok({ doomed: going.value, overwrites });
}

function onlyDoomed(doomed: Result<Candidate[]>): Result<Candidates> {
  return doomed.ok ? ok({ doomed: doomed.value, overwrites: [] }) : doomed;
}

/** The object, when it says that another release has it. */
function takenFrom(release: ReleaseName, { live }: Candidate): TakenAway[] {
  return typeof live === 'object' && !isOwnedBy(live, release) ? byOther(live) : [];
}

/** Of what would be deleted, what another release of the run, or of the manifest, has as well stays. */
async function withClaims(candidates: Candidate[], source: DeletionSource): Promise<Result<Candidate[]>> {
  const isAsked = ({ live, stays }: Candidate) =>
    typeof live === 'object' && stays === undefined && isOwnedBy(live, source.release);
  const claims = await claimsOfOthers(
    source,
    candidates.filter(isAsked).map(({ ref }) => ref),
  );
  if (!claims.ok) return claims;
  return ok(
    candidates.map((candidate) => {
      const why = isAsked(candidate) ? claims.value.get(sameObjectKey(candidate.ref)) : undefined;
      return why === undefined ? candidate : { ...candidate, stays: why };
    }),
  );
}

function isSuspect({ live, stays }: Candidate, release: ReleaseName): boolean {
  if (live === undefined) return false;
  return live === 'unreadable' || stays !== undefined || holdsObjects(live) || !isOwnedBy(live, release);
}

async function hookNames(
  { reader, release }: DeletionSource,
  stored: StoredRelease,
): Promise<Result<Set<string>>> {
  const text = stored.chartHooks.map(({ manifest }) => manifest).join('\n---\n');
  const hooks = await objectsIn(text, release, reader);
  return hooks.ok ? ok(new Set(hooks.value.map(nameOf))) : hooks;
}
