import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { compileReadyRules } from '../../hooks/ready-rules.ts';
import { deploys } from '../../model/plan/operation.ts';
import { during } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { refuseOthersAtPlanned } from '../deletion/others-at-stored-hooks.ts';
import { refuseUpgrade } from '../deletion/spare-on-upgrade.ts';
import { refuseOtherStorage } from '../release/other-storage.ts';
import { describePermission, missingPermissions } from '../release/permissions.ts';
import { warnOfHelm } from '../release/warn-of-helm.ts';
import { note, type ReleaseContext } from '../release-context.ts';
import { goClientSide } from '../render/client-side-fallback.ts';
import { inspectRender, rendersChart } from '../render/render-check.ts';

/** Everything that can be known to be wrong before the cluster is touched: what planning found, files, permissions, the render. */
export async function checkPrerequisites(release: ReleaseContext): Promise<Result<undefined>> {
  const { planned } = release;
  if (planned.blocked) return fail(planned.blocked);
  const files = deploys(planned.operation) ? await checkFiles(release) : ok();
  if (!files.ok) return files;
  const rules = await compileReadyRules(planned.settings.ready);
  if (!rules.ok) return fail(during('read the `ready` rules', rules.failure));
  const cluster = await checkCluster(release);
  return cluster.ok ? checkRendered(release) : cluster;
}

/** What the cluster says of it, of which the first answer that refuses it counts. */
async function checkCluster(release: ReleaseContext): Promise<Result<undefined>> {
  const answers = await Promise.all([
    refuseOtherStorage(release),
    checkPermissions(release),
    refuseOthersAtPlanned(release, release.observed),
  ]);
  return answers.find(({ ok }) => !ok) ?? ok();
}

/** What Helm would make of the chart, when it is Helm that deploys it. */
async function checkRendered(release: ReleaseContext): Promise<Result<undefined>> {
  const { run, planned, staged, signal, early } = release;
  if (!staged || !rendersChart(planned)) return ok();
  const onWarning = (text: string) => warnOfHelm(release, text);
  const inspected = await inspectRender({ run, planned, staged, signal, onWarning, early });
  if (!inspected.ok) return inspected;
  const { duplicates, hookEvents, manifest, refusal } = inspected.value;
  if (refusal) return fail(refusal);
  note(release, { hookEvents, rendered: manifest });
  if (duplicates.length > 0) goClientSide(release, duplicates.join(', '));
  if (manifest === undefined || planned.operation !== 'upgrade') return ok();
  return refuseUpgrade(release, manifest);
}

/** The staged copies exist since planning; a file in the user's checkout may have vanished or changed its mode in between. */
async function checkFiles({ staged }: ReleaseContext): Promise<Result<undefined>> {
  if (!staged) return fail({ reason: 'internal', message: 'Internal error: the release was not staged' });
  for (const path of [staged.chartPath, ...staged.valuesFiles, ...staged.crdFiles]) {
    try {
      await access(path, constants.R_OK);
    } catch (error) {
      return fail({
        reason: 'filesystem',
        message: `cannot read ${path}: ${(error as NodeJS.ErrnoException).code}`,
        remedy: 'Make sure that no earlier step of the job removes it.',
      });
    }
  }
  return ok();
}

async function checkPermissions(release: ReleaseContext): Promise<Result<undefined>> {
  const { run, planned, signal } = release;
  const denied = await missingPermissions(planned, { ...run, limits: { signal } });
  if (!denied.ok) return denied;
  if (denied.value.length === 0) return ok();
  const [first = '', ...others] = denied.value.map(describePermission);
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return fail({
    reason: 'forbidden',
    code: 'forbidden',
    message: `the credentials lack permissions that release ${planned.namespace}/${planned.name} needs: ${first}${more}`,
    remedy: 'Grant them by a Role or ClusterRole that is bound to the user of this kubeconfig.',
    details: [first, ...others],
  });
}
