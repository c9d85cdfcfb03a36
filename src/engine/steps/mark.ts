import { forgetMark, type Mark, writeMark } from '../../helm/mark.ts';
import type { StepOf } from '../../model/plan/built-in-step.ts';
import type { Fingerprint } from '../../model/release/fingerprint.ts';
import type { MarkDetails } from '../../model/release/mark-details.ts';
import { deployed, newest, type RevisionRecord, revisionsOf } from '../../model/release/release.ts';
import { ok, type Result } from '../../model/result.ts';
import { takeFingerprint } from '../../observe/drift/take-fingerprint.ts';
import { observeAgain } from '../release/observe-again.ts';
import { storedObjects } from '../release/stored-objects.ts';
import type { ReleaseContext } from '../release-context.ts';

/**
 * Marks what this run has made or found, and nothing that another Helm has stored since: the lease does not hold that off. So the
 * revision that was read last is marked as it was then, and afterwards it is looked whether it is still the newest: then, of all times,
 * nothing has to be waited for (see `since` of a list).
 */
export async function mark(
  release: ReleaseContext,
  { digest, objects, of }: StepOf<'mark'>,
): Promise<Result<undefined>> {
  const { planned, effects, run } = release;
  const own = newest(release.observed);
  const fingerprint = own && (await memoryOf(release, own, objects));
  const what = {
    ...{ digest, manifestId: run.approved.plan.manifestId, details: detailsOf(release, of) },
    ...(fingerprint !== undefined && { fingerprint }),
  };
  const write = (record: RevisionRecord) => writeMark(effects.cluster, planned, record, what);
  const first = own && (await write(own));
  const observed = await observeAgain(release, first?.ok ? first.value.resourceVersion : undefined);
  if (!observed.ok) return observed;
  const record = newest(release.observed);
  if (!record) return ok();
  if (record.uid !== own?.uid) {
    const text = `another Helm has stored revision ${record.revision} since; the next run compares with it again`;
    run.record.emit({ type: 'warning', release: planned.id, text });
    if (first?.ok && own) await unmark(release, own, what);
    return ok();
  }
  if (first?.ok) return ok();
  // Somebody has written into its Secret in between, such as a label.
  const again = first?.failure.reason === 'conflict' ? await write(record) : first;
  return again?.ok === false ? again : ok();
}

/** What was remembered may be what the other one has made. A mark of an earlier run stays, without that. */
async function unmark(
  { run, planned, effects, observed }: ReleaseContext,
  own: RevisionRecord,
  what: Mark,
): Promise<void> {
  const marked = revisionsOf(observed).find(({ uid }) => uid === own.uid);
  if (!marked) return;
  const { inputs: digest, details = what.details } = own;
  const undone =
    digest === undefined
      ? await forgetMark(effects.cluster, planned, marked)
      : await writeMark(effects.cluster, planned, marked, { ...what, digest, details, fingerprint: null });
  if (undone.ok) return;
  const text = `revision ${own.revision} stays marked as completed, with how objects are by now: ${undone.failure.message}`;
  run.record.emit({ type: 'warning', release: planned.id, text });
}

/** A restore or a rollback that read no chart knows no more of it than the run that deployed it. */
function detailsOf({ run, planned, before }: ReleaseContext, broughtBack: number | undefined): MarkDetails {
  if (planned.parts !== undefined) return run.inputs.detailsOf(planned);
  if (broughtBack === undefined) return deployed(before)?.details ?? run.inputs.detailsOf(planned);
  const known = revisionsOf(before).find(({ revision }) => revision === broughtBack)?.details;
  // What is checked out now has no part in what was stored.
  const { commit: _checkedOut, ...own } = run.inputs.detailsOf(planned);
  return known ?? own;
}

/** Null where nothing may be remembered, undefined where what is remembered stays. */
async function memoryOf(
  release: ReleaseContext,
  record: RevisionRecord,
  memory: StepOf<'mark'>['objects'],
): Promise<Fingerprint | null | undefined> {
  if (memory !== 'remember') return memory === 'forget' ? null : undefined;
  const { run, planned } = release;
  const { ready } = release.seen;
  // Nobody but this run has written the revision since.
  const stored =
    ready?.revision === record.revision ? ok(ready.objects) : await storedObjects(release, record.revision);
  const taken = stored.ok ? await takeFingerprint(planned, stored.value, run.cluster.reader) : stored;
  if (taken.ok) return taken.value ?? null;
  const text = `how its objects are could not be remembered: ${taken.failure.message}`;
  run.record.emit({ type: 'warning', release: planned.id, text });
  return null;
}
