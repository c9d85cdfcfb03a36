import { getAll } from '../../cluster/objects/get-all.ts';
import { hasAllMarks } from '../../kube/helm-owner.ts';
import { type KubeObject, nameOf, refOf } from '../../kube/object.ts';
import { isKept } from '../../kube/resource-policy.ts';
import { formatRef } from '../../model/object-ref.ts';
import type { RevisionRecord } from '../../model/release/release.ts';
import { during, type Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { readStored, storedObjects } from '../release/stored-objects.ts';
import type { ReleaseContext } from '../release-context.ts';
import type { Cascade } from './cascade.ts';
import { rememberedForeign } from './foreign-memory.ts';

/**
 * Live objects that only revisions name whose work is to be undone. `judgeDeletion` asks less: to it, annotations with the release's
 * name are enough, as they are to Helm. But a revision that never completed may have written them on what was there before, so here
 * the age counts as well, and what holds others always stays.
 */
export interface Leftovers {
  /** They carry the marks of this release and were made by these revisions. */
  ours: KubeObject[];
  /** They were there before, may hold what others made, or do not say that they belong to this release. */
  unsure: Unsure[];
}

export interface Unsure {
  object: KubeObject;
  /** The newest revision that names it. */
  revision: number;
}

/** What may hold what others made, so that it is named and never deleted. */
const HOLDS_OTHERS = new Set(['Namespace', 'CustomResourceDefinition']);

/**
 * What is live of `records` and not named by revision `kept`. To be asked before Helm changes anything: Helm forgets old revisions.
 * A revision that cannot be read is named in a warning, and what only it had stays. `isGoing`: with what is being deleted already.
 */
export async function leftoversOf(
  release: ReleaseContext,
  records: RevisionRecord[],
  kept: number | undefined,
  { isGoing = false }: { isGoing?: boolean } = {},
): Promise<Result<Leftovers>> {
  const named = await namedOnlyBy(release, records, kept);
  if (!named.ok) return named;
  const { reader } = release.run.cluster;
  const refs = named.value.map(({ object }) => refOf(object));
  const found = await getAll(reader, refs, { signal: release.signal });
  if (!found.ok) return fail(during('look for what unfinished revisions left', found.failure));
  const foreign = release.planned.settings.atomic === 'force' ? ok([]) : await rememberedForeign(release);
  if (!foreign.ok) return foreign;
  const others = new Set(foreign.value.map(formatRef));
  const since = firstStored(records);
  const left: Leftovers = { ours: [], unsure: [] };
  for (const [index, object] of found.value.entries()) {
    if (object === undefined || !(isGoing || isGoingToStay(object))) continue;
    const isOurs =
      hasAllMarks(object, release.planned) &&
      !others.has(nameOf(object)) &&
      !HOLDS_OTHERS.has(object.kind) &&
      (named.value[index]?.wasDeployed || Date.parse(object.metadata.creationTimestamp ?? '') >= since);
    if (isOurs) left.ours.push(object);
    else if (isGoingToStay(object)) left.unsure.push({ object, revision: named.value[index]?.revision ?? 0 });
  }
  return ok(left);
}

/** Unix milliseconds from which on what an unfinished revision names can be its own: Helm stores a revision first. */
function firstStored(records: RevisionRecord[]): number {
  const unfinished = records.filter(({ status }) => status !== 'deployed');
  return Math.min(...unfinished.map(({ createdAt = Number.POSITIVE_INFINITY }) => createdAt)) * 1000;
}

interface Named extends Unsure {
  /** A deployed revision names it, so that it is the release's own however old it is. */
  wasDeployed: boolean;
}

async function namedOnlyBy(
  release: ReleaseContext,
  records: RevisionRecord[],
  kept: number | undefined,
): Promise<Result<Named[]>> {
  const stays = await storedObjects(release, kept);
  if (!stays.ok && release.signal.aborted) return stays;
  if (!stays.ok) {
    warnUnreadable(release, kept, stays.failure);
    return ok([]);
  }
  const named = new Map<string, Named>();
  const keeps = new Set<string>();
  for (const { revision, status } of records) {
    if (revision === kept) continue;
    const read = await readStored(release, revision);
    for (const [number, object] of read.ok ? read.value.objects.entries() : []) {
      const wasDeployed = status === 'deployed' || named.get(nameOf(object))?.wasDeployed === true;
      named.set(nameOf(object), { object, revision, wasDeployed });
      if (read.ok && read.value.kept.has(number)) keeps.add(nameOf(object));
    }
    if (read.ok) continue;
    if (release.signal.aborted) return read;
    warnUnreadable(release, revision, read.failure);
  }
  // What one of them says is to be kept stays, whatever the others say.
  for (const name of [...keeps, ...stays.value.map(nameOf)]) named.delete(name);
  return ok([...named.values()]);
}

function warnUnreadable(
  { run, planned }: ReleaseContext,
  revision: number | undefined,
  { message }: Failure,
) {
  const text = `what failed revisions left may stay, since revision ${revision} cannot be read: ${message}`;
  run.record.emit({ type: 'warning', release: planned.id, text });
}

/** Deletes what is ours of the leftovers, and names the rest in a warning. */
export async function deleteLeftovers(
  release: ReleaseContext,
  { ours, unsure }: Leftovers,
  cascade: Cascade = 'background',
): Promise<Result<undefined>> {
  const { run, planned, effects, signal } = release;
  for (const object of ours) {
    const { uid } = object.metadata;
    const deleted = await effects.cluster.delete(refOf(object), {
      cascade,
      ...(uid !== undefined && { uid }),
      signal,
    });
    // A conflict: somebody made it anew in this moment, so it is not what was left.
    if (!deleted.ok && deleted.failure.reason !== 'conflict') {
      return fail(during('delete what an unfinished revision left', deleted.failure));
    }
  }
  if (unsure.length > 0) {
    const text = `left alone, although only revisions name it that are given up: ${unsure.map(({ object }) => nameOf(object)).join(', ')}`;
    run.record.emit({ type: 'warning', release: planned.id, text });
  }
  return ok();
}

function isGoingToStay(object: KubeObject): boolean {
  return !isKept(object) && object.metadata.deletionTimestamp === undefined;
}
