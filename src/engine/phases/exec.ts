import { during } from '../../model/failure.ts';
import { newest } from '../../model/release.ts';
import { fail, type Result } from '../../model/result.ts';
import { unreachable } from '../../util/unreachable.ts';
import { type Deadline, deadlineIn } from '../deadline.ts';
import { bringBack } from '../operations/bring-back.ts';
import { deploy } from '../operations/deploy.ts';
import { reinstall } from '../operations/reinstall.ts';
import { uninstall } from '../operations/uninstall.ts';
import { asDigested } from '../release/as-digested.ts';
import { retrying } from '../release/retrying.ts';
import type { ReleaseContext } from '../run-context.ts';

/** Performs the operation within the chart's timeout; failures that can pass are tried again as `retry` says. */
export async function exec(release: ReleaseContext): Promise<Result<undefined>> {
  const { planned, run } = release;
  const deadline = deadlineIn(planned.settings.timeout, run.clock);
  return retrying(release, deadline, () => perform(release, deadline));
}

async function perform(release: ReleaseContext, deadline: Deadline): Promise<Result<undefined>> {
  const { operation } = release.planned;
  switch (operation) {
    case 'install':
    case 'upgrade':
      return asDigested(release, () => install(release, deadline));
    case 'reinstall':
      return asDigested(release, () => reinstall(release, deadline));
    case 'uninstall':
      return uninstall(release, deadline);
    case 'unchanged':
    case 'absent':
    case 'skip':
      return { ok: true, value: undefined };
    default:
      return unreachable(operation);
  }
}

/** An uninstall that was interrupted is finished first, and what failed revisions changed is undone. */
async function install(release: ReleaseContext, deadline: Deadline): Promise<Result<undefined>> {
  if (newest(release.observed)?.status === 'uninstalling') {
    const finished = await uninstall(release, deadline);
    if (!finished.ok) return fail(during('finish the interrupted uninstall', finished.failure));
  }
  const back = await bringBack(release, deadline);
  return back.ok ? deploy(release, deadline) : back;
}
