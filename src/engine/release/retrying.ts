import type { Result } from '../../model/result.ts';
import type { Deadline } from '../deadline.ts';
import type { ReleaseContext } from '../release-context.ts';

/** Does work again, as the chart's `retry` says, when it failed in a way that can pass and there is time left for it. */
export async function retrying(
  release: ReleaseContext,
  deadline: Deadline,
  work: () => Promise<Result<undefined>>,
): Promise<Result<undefined>> {
  const { planned, run, signal } = release;
  const { retry } = planned.settings;
  let delay = retry.delay;
  for (let attempt = 1; ; attempt++) {
    const result = await work();
    const again =
      !result.ok && result.failure.transient && attempt < retry.attempts && delay < deadline.left();
    if (!again || signal.aborted) return result;
    const text = `${result.failure.message}; try ${attempt + 1} of ${retry.attempts} in ${delay / 1000} s`;
    run.record.emit({ type: 'warning', release: planned.id, text });
    await run.limits.clock.sleep(delay, signal);
    delay *= retry.backoff;
  }
}
