import { during } from '../../model/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { deadlineIn } from '../deadline.ts';
import { keepTestLogs } from '../evidence/chart-test-logs.ts';
import { deleteCrds } from '../release/crds.ts';
import { runReleaseHelm } from '../release/helm-run.ts';
import { retrying } from '../release/retrying.ts';
import type { ReleaseContext } from '../run-context.ts';

const LOG_LINES = 20;

/** After a deployment the chart's own tests, when enabled; after an uninstall the CRDs, when `crds.deleteOnDestroy` says so. */
export async function postExec(release: ReleaseContext): Promise<Result<undefined>> {
  return release.planned.operation === 'uninstall' ? deleteCrds(release) : test(release);
}

async function test(release: ReleaseContext): Promise<Result<undefined>> {
  const { name, namespace, settings } = release.planned;
  const deadline = deadlineIn(settings.test.timeout, release.run.clock);
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
