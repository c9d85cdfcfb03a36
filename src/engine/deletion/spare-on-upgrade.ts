import type { DeployRequest } from '../../helm/contract.ts';
import { comparedRevision, newest, type RevisionRecord } from '../../model/release/release.ts';
import { ok, type Result } from '../../model/result.ts';
import { isAbsent } from '../release/observe-again.ts';
import { note, type ReleaseContext } from '../release-context.ts';
import { hasChangingHooks } from '../render/coming-objects.ts';
import { rememberedForeign } from './foreign-memory.ts';
import { type Deletion, type JudgedDeletion, judgeDeletions, nothingJudged } from './judge-deletions.ts';
import { mendRecord } from './mend-record.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { deletionSource, refuseHolding, spareOthers } from './spare-others.ts';

/**
 * Before an upgrade: what it would delete of others is left alone. A Namespace or a CustomResourceDefinition with objects of
 * others in it is `refuse`d, or left as well. The value: what other releases have taken since and Helm takes back.
 */
export async function spareOnUpgrade(
  release: ReleaseContext,
  request: DeployRequest,
  holding: 'refuse' | 'leave',
): Promise<Result<JudgedDeletion['overwrites']>> {
  if (isAbsent(release)) return ok([]);
  for (const revisionOf of [comparedRevision, newest]) {
    const mended = await mendRecord(release, revisionOf(release.observed));
    if (!mended.ok) return mended;
  }
  const from = comparedRevision(release.observed);
  if (!from) return ok([]);
  const { run, planned, signal, seen } = release;
  const known = holding === 'refuse' && isSame(seen.deletion?.from, from) ? seen.deletion : undefined;
  // Helm changes what it deletes and what it compares with.
  note(release, { seen: { ...seen, deletion: undefined } });
  const coming = async () => {
    if (holding === 'refuse' && release.rendered !== undefined) return ok(release.rendered);
    const rendered = await run.helm.reader.render(request, { signal, timeoutMs: planned.settings.timeout });
    return rendered.ok ? ok(rendered.value.manifest) : rendered;
  };
  const wanted = holding === 'refuse' ? 'all' : 'what stays';
  const judged = known ? ok(known.judged) : await judgeUpgrade(release, coming, wanted);
  if (!judged.ok) return judged;
  // What is known was refused, or told, then.
  const asks = holding === 'refuse' && !known;
  const refused = asks ? refuse(release, judged.value, { maySettle: false }) : ok();
  if (!refused.ok) return refused;
  const spared = await spareOthers(release, from, judged.value);
  return spared.ok ? ok(judged.value.overwrites) : spared;
}

/**
 * Refuses an upgrade to this manifest that would delete what holds objects of others, or write over what other releases have taken.
 * Changes nothing; what was seen is kept for the upgrade, unless hooks run before it.
 */
export async function refuseUpgrade(release: ReleaseContext, manifest: string): Promise<Result<undefined>> {
  const judged = await judgeUpgrade(release, async () => ok(manifest), 'all');
  if (!judged.ok) return judged;
  const from = comparedRevision(release.observed);
  const deletion = from && { from, judged: judged.value };
  note(release, { seen: { ...release.seen, deletion } });
  return refuse(release, judged.value, { maySettle: hasChangingHooks(release.planned) });
}

function refuse(
  { run, planned }: ReleaseContext,
  judged: JudgedDeletion,
  { maySettle }: { maySettle: boolean },
): Result<undefined> {
  const holding = refuseHolding(judged.leaves, planned);
  return holding.ok ? refuseOverwriting({ run, planned, maySettle }, judged) : holding;
}

/** The same record, as Helm or anybody else wrote it last. */
function isSame(one: RevisionRecord | undefined, other: RevisionRecord): boolean {
  return one?.uid === other.uid && one.resourceVersion === other.resourceVersion;
}

/** What an upgrade would delete: what Helm compares the chart with, and the chart no longer has. */
async function judgeUpgrade(
  release: ReleaseContext,
  coming: NonNullable<Deletion['coming']>,
  wanted: 'all' | 'what stays',
): Promise<Result<JudgedDeletion>> {
  const from = isAbsent(release) ? undefined : comparedRevision(release.observed);
  if (!from) return ok(nothingJudged());
  const taken = await rememberedForeign(release);
  if (!taken.ok) return taken;
  return judgeDeletions(deletionSource(release), {
    ...{ from, taken: taken.value, coming },
    ...(wanted === 'all' && { complete: true }),
  });
}
