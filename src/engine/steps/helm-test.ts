import { during } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { deadlineIn } from '../deadline.ts';
import { refuseOthersAtTests } from '../deletion/others-at-stored-hooks.ts';
import { keepTestLogs } from '../evidence/chart-test-logs.ts';
import { runReleaseHelm } from '../release/release-helm.ts';
import { retrying } from '../release/retrying.ts';
import { note, type ReleaseContext } from '../release-context.ts';

const LOG_LINES = 20;

/** The chart's own tests (`helm test`), with the logs of their pods. */
export async function helmTest(release: ReleaseContext): Promise<Result<undefined>> {
  const { name, namespace, settings } = release.planned;
  note(release, { seen: {} });
  const others = await refuseOthersAtTests(release);
  if (!others.ok) return fail(during('helm test', others.failure));
  const deadline = deadlineIn(settings.test.timeout, release.run.limits.clock);
  const tested = await retrying(release, deadline, () =>
    runReleaseHelm(release, { command: 'test', timeoutMs: deadline.left }, (helm) =>
      release.effects.helm.test({ name, namespace }, { ...helm, onLine: (line) => release.log.info(line) }),
    ),
  );
  const lines = await keepTestLogs(release);
  if (tested.ok) return ok();
  const details = [...(tested.failure.details ?? []), ...lines.slice(-LOG_LINES)];
  return fail(during('helm test', { ...tested.failure, details }));
}
