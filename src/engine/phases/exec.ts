import type { Result } from '../../model/result.ts';
import { unreachable } from '../../util/unreachable.ts';
import { type Deadline, deadlineIn } from '../deadline.ts';
import { deploy } from '../operations/deploy.ts';
import { reinstall } from '../operations/reinstall.ts';
import { uninstall } from '../operations/uninstall.ts';
import type { ReleaseContext } from '../run-context.ts';

/** Performs the operation within the chart's timeout; failures that can pass are tried again as `retry` says. */
export async function exec(release: ReleaseContext): Promise<Result<undefined>> {
  const { planned, run, signal } = release;
  const { retry, timeoutMs } = planned.settings;
  const deadline = deadlineIn(timeoutMs, run.clock);
  let delay = retry.delayMs;
  for (let attempt = 1; ; attempt++) {
    const result = await perform(release, deadline);
    const again =
      !result.ok && result.failure.transient && attempt < retry.attempts && delay < deadline.left();
    if (!again || signal.aborted) return result;
    const text = `${result.failure.message}; try ${attempt + 1} of ${retry.attempts} in ${delay / 1000} s`;
    run.emit({ type: 'warning', release: planned.id, text });
    await run.clock.sleep(delay, signal);
    delay *= retry.backoff;
  }
}

async function perform(release: ReleaseContext, deadline: Deadline): Promise<Result<undefined>> {
  const { operation } = release.planned;
  switch (operation) {
    case 'install':
    case 'upgrade':
      return deploy(release, deadline);
    case 'reinstall':
      return reinstall(release, deadline);
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
