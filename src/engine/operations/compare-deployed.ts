import { markLive } from '../../helm/written.ts';
import type { StepOf } from '../../model/plan/built-in-step.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import { newest, type ObservedRelease } from '../../model/release/release.ts';
import { mayGoBackTo } from '../../model/release/trusted-revision.ts';
import type { FailureReason } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { NotAsLive } from '../../observe/drift/left-live.ts';
import { notAsLive } from '../../observe/drift/not-as-live.ts';
import { servedBefore } from '../../plan/rollback-target.ts';
import { listText } from '../../util/list-text.ts';
import { note, observedOf, type ReleaseContext } from '../release-context.ts';
import type { RunContext } from '../run-context.ts';

/** Objects that a reason names. */
const MOST_NAMES = 3;

/**
 * Before an upgrade over a revision that no run has stored: notes on it that it is what is live, so that a failure, or the run
 * after a cancelled one, may go back to it. That it is not, or that nobody can say, is a warning and stops nothing.
 */
export async function compareDeployed(
  release: ReleaseContext,
  { revision }: StepOf<'compare-deployed'>,
): Promise<Result<undefined>> {
  const { run, planned, effects } = release;
  const observed = observedOf(release);
  const record = newest(observed);
  // A second try of the operation has stored another one, or has compared it already.
  if (record?.revision !== revision || mayGoBackTo(observed, record)) return ok();
  const same = await isLive(planned, observed, run);
  const marked = same.ok ? await markLive(effects.cluster, planned, record) : same;
  if (!marked.ok) {
    const text = `a failure will not go back to revision ${revision}: ${marked.failure.message}`;
    run.record.emit({ type: 'warning', release: planned.id, text });
    return ok();
  }
  const now = { ...observed, revisions: [...observed.revisions.slice(0, -1), marked.value] };
  note(release, { observed: now, before: now });
  return ok();
}

/**
 * Whether the newest revision, which is deployed, is exactly what is live. The message of a failure is a clause that says why not; its
 * reason is `conflict` when something differs, else what kept it from being compared: `forbidden`, that other credentials might tell.
 */
export async function isLive(
  planned: PlannedRelease,
  observed: ObservedRelease,
  { cluster }: Pick<RunContext, 'cluster'>,
): Promise<Result<undefined>> {
  const record = newest(observed);
  if (!record) return ok();
  const compared = await notAsLive(planned, { record, earlier: servedBefore(observed, record) }, cluster);
  if (!compared.ok) {
    const { message, reason } = compared.failure;
    return because(
      `no run of this project has stored it, and what is live cannot be compared with it: ${message}`,
      reason,
    );
  }
  return verdict(compared.value);
}

function verdict(found: readonly NotAsLive[]): Result<undefined> {
  const differing = found.filter(({ unknown }) => unknown === undefined);
  if (differing.length > 0)
    return because(
      `no run of this project has stored it, and it does not say what is live of ${listed(differing)}`,
    );
  // What no credentials could tell counts for more than what others might.
  const reasons = found.flatMap(({ unknown }) => unknown ?? []);
  const first = reasons.find(({ reason }) => reason !== 'forbidden') ?? reasons[0];
  return first
    ? because(
        `no run of this project has stored it, and ${listed(found)} cannot be compared: ${first.message}`,
        first.reason,
      )
    : ok();
}

function listed(objects: readonly NotAsLive[]): string {
  return listText(
    objects.map(({ object }) => object),
    MOST_NAMES,
  );
}

function because(message: string, reason: FailureReason = 'conflict'): Result<undefined> {
  return fail({ reason, message });
}
