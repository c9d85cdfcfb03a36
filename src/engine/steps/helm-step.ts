import type { HelmStep } from '../../model/plan/built-in-step.ts';
import { isHalfUninstalled } from '../../model/release/release.ts';
import { during } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { unreachable } from '../../util/unreachable.ts';
import type { Deadline } from '../deadline.ts';
import { deploy } from '../operations/deploy.ts';
import { rollbackTo } from '../operations/rollback-to.ts';
import { uninstall } from '../operations/uninstall.ts';
import type { ReleaseContext } from '../release-context.ts';

/** One Helm command that changes the release, with all that belongs to it. */
export async function runHelmStep(
  release: ReleaseContext,
  step: HelmStep,
  deadline: Deadline,
): Promise<Result<undefined>> {
  switch (step.command) {
    case 'upgrade':
      return deploy(release, deadline);
    case 'rollback':
      return rollbackTo(release, step.revision, deadline);
    case 'uninstall':
      return uninstallFor(step.purpose, release, deadline);
    default:
      return unreachable(step);
  }
}

async function uninstallFor(
  purpose: 'destroy' | 'finish' | 'replace',
  release: ReleaseContext,
  deadline: Deadline,
): Promise<Result<undefined>> {
  // A second try finds it finished.
  if (purpose === 'finish' && !isHalfUninstalled(release.observed)) return ok();
  const removed = await uninstall(release, deadline);
  if (removed.ok || purpose === 'destroy') return removed;
  const doing =
    purpose === 'finish' ? 'finish the interrupted uninstall' : 'uninstall before the new install';
  return fail(during(doing, removed.failure));
}
