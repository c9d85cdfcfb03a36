import { ok, type Result } from '../../model/result.ts';
import { skipsChartHooks } from '../../plan/skips-chart-hooks.ts';
import type { Deadline } from '../deadline.ts';
import { rememberedForeign } from '../deletion/foreign-memory.ts';
import type { ReleaseContext } from '../release-context.ts';
import { helmRollback } from './helm-rollback.ts';
import { hasStoredLaterHooks, tellHelmWaits } from './later-hooks.ts';

/**
 * A rollback that was asked for: `helm rollback` to a stored revision. Objects of others stay.
 * Does not: wait until the objects are ready, which the validate phase does; Helm does where hooks come after that.
 */
export async function rollbackTo(
  release: ReleaseContext,
  revision: number,
  deadline: Deadline,
): Promise<Result<undefined>> {
  const taken = await rememberedForeign(release);
  if (!taken.ok) return taken;
  const noHooks = skipsChartHooks(release.planned.settings.noHooks, 'rollback');
  const { wait: waits } = release.planned.settings;
  const wait = waits && (await hasStoredLaterHooks(release, revision, 'rollback'));
  if (wait) tellHelmWaits(release, 'rollback');
  const request = { revision, wait, noHooks, timeoutMs: deadline.left, taken: taken.value };
  const rolled = await helmRollback(release, request);
  return rolled.ok ? ok() : rolled;
}
