import type { Operation } from '../model/plan/operation.ts';
import { hasServed, newest, type ObservedRelease, type RevisionRecord } from '../model/release/release.ts';
import { isTrusted } from '../model/release/trusted-revision.ts';
import type { Failure } from '../model/result/failure.ts';
import { listText } from '../util/list-text.ts';

/** What a stored revision holds, as far as a rollback asks. */
export interface StoredContent {
  chart: { name: string; version: string };
  /** The same for the same objects and chart hooks. */
  content: string;
  /** What Helm says of how it came: `Rollback to 3`. */
  description: string;
}

/** A release with what its revisions hold, by number, as far as they could be read. */
export interface StoredRevisions {
  observed: ObservedRelease;
  stored: ReadonlyMap<number, StoredContent>;
}

export interface RollbackChoice {
  operation: Operation;
  why: string;
  target?: number;
  blocked?: Failure;
}

/** Revisions that a message names. */
const MOST_NAMES = 10;

/**
 * Which revision a rollback brings back. Unasked, it goes on from bad to good and never back to what was bad: `rollback` said twice is
 * no way there. Only what has served can serve again.
 */
export function chooseTarget(revisions: StoredRevisions, asked: number | undefined): RollbackChoice {
  const { observed } = revisions;
  const last = newest(observed);
  const release = `${observed.namespace}/${observed.name}`;
  if (!last || last.status === 'uninstalled' || last.status === 'uninstalling') {
    const state = last ? `it is ${last.status}` : 'there is no such release';
    return impossible(`release ${release} cannot be rolled back: ${state}`, 'Deploy it.');
  }
  return asked === undefined ? unasked(revisions, last) : chosen(observed, last, asked);
}

/**
 * The newest one that a run completed, else the newest that served and that nobody else can have stored; of what is not what serves
 * now, and was not rolled back from.
 */
function unasked(revisions: StoredRevisions, last: RevisionRecord): RollbackChoice {
  const { observed } = revisions;
  const release = `${observed.namespace}/${observed.name}`;
  const served = observed.revisions.filter((record) => record !== last && hasServed(record));
  const replaced = hasServed(last) ? undefined : replacedBefore(revisions, last);
  if (replaced)
    return impossible(
      `release ${release} has nothing else to go back to by itself: revision ${last.revision} failed with what revision ${replaced.revision} had, which was replaced before`,
      wayOut(observed, served),
    );
  const known = served.filter((record) => record.inputs !== undefined || isTrusted(observed, record));
  const left = withTheSame(leftBehind(revisions), revisions);
  const same = sameAs(revisions, last);
  const due = known.filter(({ revision }) => !left.has(revision) && !same.has(revision));
  const target = due.findLast(({ inputs }) => inputs !== undefined) ?? due.at(-1);
  const isLeft = ({ revision }: RevisionRecord) => left.has(revision);
  if (target) return back(last, target.revision, known.filter(isLeft));
  if (known.length === 0)
    return impossible(
      `release ${release} cannot be rolled back: no earlier revision of it that served is stored${served.length > 0 ? ' by this project' : ''}`,
      `helm-lifecycle history ${observed.name} lists what is stored; \`--revision\` brings back any that served.`,
    );
  const reasons = known.map((record) =>
    isLeft(record)
      ? `revision ${record.revision} was rolled back from`
      : `revision ${record.revision} is the same as revision ${last.revision}`,
  );
  return impossible(
    `release ${release} has nothing else to go back to by itself: ${listText(reasons, MOST_NAMES)}`,
    wayOut(observed, served),
  );
}

function chosen(observed: ObservedRelease, last: RevisionRecord, revision: number): RollbackChoice {
  const release = `${observed.namespace}/${observed.name}`;
  const record = observed.revisions.find((one) => one.revision === revision);
  const remedy = wayOut(observed, observed.revisions.filter(hasServed));
  if (!record) return impossible(`revision ${revision} of release ${release} is not stored`, remedy);
  if (!hasServed(record))
    return impossible(
      `revision ${revision} of release ${release} is ${record.status}: it never served`,
      remedy,
    );
  if (record === last) return { operation: 'unchanged', why: `revision ${revision} serves already` };
  return back(last, revision, []);
}

/**
 * The revisions from which somebody went back, with those that were jumped over, until they were deployed anew. Of a rollback that failed
 * nothing says so but what it holds: what an older revision had, past one that served since.
 */
function leftBehind({ observed, stored }: StoredRevisions): Set<number> {
  const left = new Set<number>();
  for (const record of observed.revisions) {
    const between = wentBackOver(record, { observed, stored });
    for (const { revision } of between) left.add(revision);
  }
  return left;
}

/** Of those that failed, with what had the same before: it may have been good once, but is not by now. */
function withTheSame(left: ReadonlySet<number>, { observed, stored }: StoredRevisions): Set<number> {
  const contentOf = (revision: number) => stored.get(revision)?.content;
  const failed = observed.revisions.filter((record) => left.has(record.revision) && !hasServed(record));
  const isBad = ({ revision }: RevisionRecord) =>
    failed.some(
      (bad) =>
        revision < bad.revision &&
        contentOf(revision) !== undefined &&
        contentOf(revision) === contentOf(bad.revision),
    );
  return new Set([...left, ...observed.revisions.filter(isBad).map(({ revision }) => revision)]);
}

function wentBackOver(
  record: RevisionRecord,
  { observed, stored }: StoredRevisions,
): readonly RevisionRecord[] {
  const held = stored.get(record.revision);
  if (held === undefined) return [];
  const since = (first: number) =>
    observed.revisions.filter(({ revision }) => revision > first && revision < record.revision);
  const [, said] = /^Rollback to (\d{1,15})$/.exec(held.description) ?? [];
  if (said !== undefined) return since(Number(said));
  // A deploy that failed is none, though it may hold what an older revision had.
  if (hasServed(record) || record !== newest(observed)) return [];
  const same = olderSame(record, { observed, stored });
  return same ? since(same.revision) : [];
}

/** What a failed revision brought again although something older had taken its place before: to roll back to it may be what failed, or what is meant. */
function replacedBefore(revisions: StoredRevisions, last: RevisionRecord): RevisionRecord | undefined {
  const { observed, stored } = revisions;
  const older = olderSame(last, revisions);
  if (!older || /^Rollback to /.test(stored.get(last.revision)?.description ?? '')) return undefined;
  const isReturn = observed.revisions.some((record) => {
    if (record.revision <= older.revision || record === last || !hasServed(record)) return false;
    const before = olderSame(record, revisions);
    return before !== undefined && before.revision < older.revision;
  });
  return isReturn ? older : undefined;
}

/** The newest earlier revision that served and holds the same. */
function olderSame(
  record: RevisionRecord,
  { observed, stored }: StoredRevisions,
): RevisionRecord | undefined {
  const content = stored.get(record.revision)?.content;
  return observed.revisions.findLast(
    (other) =>
      other.revision < record.revision &&
      hasServed(other) &&
      content !== undefined &&
      stored.get(other.revision)?.content === content,
  );
}

/** Those that hold what serves now. After a failed revision it is no waste of time to bring the same back. */
function sameAs({ observed, stored }: StoredRevisions, last: RevisionRecord): Set<number> {
  const held = last.status === 'deployed' ? stored.get(last.revision)?.content : undefined;
  const same = observed.revisions.filter(
    ({ revision }) => held !== undefined && stored.get(revision)?.content === held,
  );
  return new Set(same.map(({ revision }) => revision));
}

function back({ revision, status }: RevisionRecord, target: number, left: RevisionRecord[]): RollbackChoice {
  const passed = left.filter((record) => record.revision > target).map((record) => `${record.revision}`);
  const over = passed.length > 0 ? ` (past ${listText(passed, MOST_NAMES)}, which was rolled back from)` : '';
  return {
    operation: 'rollback',
    why: `back to revision ${target}${over}; revision ${revision} is ${status}`,
    target,
  };
}

function wayOut({ name }: ObservedRelease, served: readonly RevisionRecord[]): string {
  const numbers = served.map(({ revision }) => revision).join(', ');
  return `Choose one of ${numbers} with \`--revision\` (\`revision\`); helm-lifecycle history ${name} says what they are.`;
}

function impossible(message: string, remedy: string): RollbackChoice {
  return { operation: 'rollback', why: message, blocked: { reason: 'not-found', message, remedy } };
}
