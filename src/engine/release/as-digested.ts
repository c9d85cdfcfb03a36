import type { BuiltInStep } from '../../model/plan/built-in-step.ts';
import { ok, type Result } from '../../model/result.ts';
import { digestChart } from '../../observe/chart/chart-digest.ts';
import { note, observedOf, type ReleaseContext } from '../release-context.ts';

/**
 * Deploys what is digested: hooks may have changed the chart since it was planned, then it is digested again. A chart that
 * changes while Helm is at work is deployed, but not marked: nobody knows what Helm has read.
 */
export async function asDigested(
  release: ReleaseContext,
  deploy: () => Promise<Result<undefined>>,
): Promise<Result<undefined>> {
  const { run, planned } = release;
  if (!(await isAsDigested(release))) {
    const again = await run.inputs.replan(planned, observedOf(release));
    if (!again.ok) return again;
    setDigest(release, again.value.digest);
    // It was rendered before that.
    note(release, { hookEvents: undefined, rendered: undefined, seen: {} });
  }
  const deployed = await deploy();
  if (!deployed.ok || (await isAsDigested(release))) return deployed;
  setDigest(release, undefined);
  const text =
    'its chart changed while Helm was at work, so it is not marked: the next run upgrades it again';
  run.record.emit({ type: 'warning', release: planned.id, text });
  return ok();
}

async function isAsDigested({ staged }: ReleaseContext): Promise<boolean> {
  if (staged?.chartDigest === undefined) return true;
  const chart = await digestChart(staged.chartPath);
  return chart.ok && chart.value.digest === staged.chartDigest;
}

function setDigest(release: ReleaseContext, digest: string | undefined): void {
  const { digest: _planned, ...planned } = release.planned;
  note(release, {
    planned: {
      ...planned,
      ...(digest !== undefined && { digest }),
      closing: planned.closing.flatMap((step): BuiltInStep[] => {
        if (step.kind !== 'mark') return [step];
        return digest === undefined ? [] : [{ ...step, digest }];
      }),
    },
  });
}
