import { writeMark } from '../../helm/mark.ts';
import type { StepOf } from '../../model/plan/built-in-step.ts';
import type { Fingerprint } from '../../model/release/fingerprint.ts';
import type { MarkDetails } from '../../model/release/mark-details.ts';
import { deployed, newest, type RevisionRecord, revisionsOf } from '../../model/release/release.ts';
import { ok, type Result } from '../../model/result.ts';
import { takeFingerprint } from '../../observe/drift/take-fingerprint.ts';
import { observeAgain } from '../release/observe-again.ts';
import { storedObjects } from '../release/stored-objects.ts';
import type { ReleaseContext } from '../release-context.ts';

/** Marks what this run has made or found, and nothing that another Helm has stored since: the lease does not hold that off. */
export async function mark(
  release: ReleaseContext,
  { digest, objects, of }: StepOf<'mark'>,
): Promise<Result<undefined>> {
  const { planned, effects, run } = release;
  const own = newest(release.observed);
  // What is remembered of it counts only when nobody has stored another one meanwhile.
  const [observed, fingerprint] = await Promise.all([
    observeAgain(release),
    own && memoryOf(release, own, objects),
  ]);
  if (!observed.ok) return observed;
  const record = newest(release.observed);
  if (!record) return ok();
  if (record.uid !== own?.uid) {
    const text = `another Helm has stored revision ${record.revision} since; the next run compares with it again`;
    run.record.emit({ type: 'warning', release: planned.id, text });
    return ok();
  }
  const { manifestId } = run.approved.plan;
  return writeMark(effects.cluster, planned, record, {
    ...{ digest, manifestId, details: detailsOf(release, of) },
    ...(fingerprint !== undefined && { fingerprint }),
  });
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
