import { newest } from '../../model/release/release.ts';
import { ok, type Result } from '../../model/result.ts';
import type { TakenObject } from '../../plan/judge-deletion.ts';
import type { RecoveryContext } from '../release-context.ts';
import { rememberedForeign } from './foreign-memory.ts';
import {
  type DeletionSource,
  type JudgedDeletion,
  judgeDeletions,
  nothingJudged,
} from './judge-deletions.ts';
import { mendRecord } from './mend-record.ts';
import { spareOthers } from './spare-others.ts';

/** What an uninstall would delete: Helm takes the newest revision, deployed or not. `taken`: see Deletion. */
export async function judgeUninstall(
  release: Pick<RecoveryContext, 'observed' | 'lease' | 'run'>,
  source: DeletionSource,
  taken: readonly TakenObject[] = [],
): Promise<Result<JudgedDeletion>> {
  const from = newest(release.observed);
  if (!from) return ok(nothingJudged());
  const remembered = await rememberedForeign(release);
  if (!remembered.ok) return remembered;
  return judgeDeletions(source, { from, taken: [...remembered.value, ...taken] });
}

/** Before an uninstall: what of the release must not be deleted is left alone. The value is what is deleted and what is left. */
export async function spareOnUninstall(
  release: RecoveryContext,
  source: DeletionSource,
  taken: readonly TakenObject[] = [],
): Promise<Result<JudgedDeletion>> {
  const mended = await mendRecord(release, newest(release.observed));
  if (!mended.ok) return mended;
  const judged = await judgeUninstall(release, source, taken);
  const from = newest(release.observed);
  if (!judged.ok || !from) return judged;
  const spared = await spareOthers(release, from, judged.value);
  return spared.ok ? judged : spared;
}
