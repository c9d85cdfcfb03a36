import { readRevision } from '../../helm/stored-objects.ts';
import { stepOf } from '../../model/plan/built-in-step.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import { ok, type Result } from '../../model/result.ts';
import { describeDeletion } from '../deletion/describe-deletion.ts';
import { refuseOthersAtPlanned } from '../deletion/others-at-stored-hooks.ts';
import { clientSideText } from '../render/client-side-fallback.ts';
import { inspectRender, rendersChart } from '../render/render-check.ts';
import type { RunContext } from '../run-context.ts';
import { crdChanges } from './crd-changes.ts';
import { liveDrift, warnOfKeptDrift } from './live-drift.ts';
import { absentNamespace } from './namespace.ts';
import { describePermission, missingPermissions } from './permissions.ts';
import { releaseChanges } from './release-changes.ts';
import type { ReleaseEnd } from './release-end.ts';

/**
 * What a plan does for a release: nothing, but its templates are rendered against the cluster, looked through, so that a chart
 * that cannot be deployed is known now, and compared with what is stored and with what would be deleted.
 */
export async function describeRelease(planned: PlannedRelease, run: RunContext): Promise<ReleaseEnd> {
  if (planned.blocked) return { outcome: 'failed', failure: planned.blocked };
  await warnOfMissingRights(planned, run);
  const others = await refusedHooks(planned, run);
  if (!others.ok) return { outcome: 'failed', failure: others.failure };
  if (planned.operation === 'uninstall' && stepOf(planned.phases.exec.steps, 'helm'))
    return told(planned, run, undefined);
  if (planned.drift) return { outcome: 'planned', changes: planned.drift.changes };
  const helm = stepOf(planned.phases.exec.steps, 'helm');
  if (helm?.command === 'rollback') return toldRollback(planned, helm.revision, run);
  const staged = run.inputs.stage.releases.get(planned.id);
  if (!staged || !rendersChart(planned)) {
    await warnOfKeptDrift(planned, run);
    return { outcome: 'planned' };
  }
  const absent = await absentNamespace(planned, run);
  if (absent) return { outcome: 'failed', failure: absent };
  const checked = await inspectRender({
    ...{ run, planned, staged, signal: run.limits.signal },
    onWarning: (text) => run.record.emit({ type: 'warning', release: planned.id, text }),
  });
  if (!checked.ok) return { outcome: 'failed', failure: checked.failure };
  const { duplicates, manifest } = checked.value;
  if (duplicates.length > 0) {
    run.record.emit({ type: 'warning', release: planned.id, text: clientSideText(duplicates.join(', ')) });
  }
  return told(planned, run, manifest);
}

/** What a real run would refuse for the chart hooks that are stored. */
async function refusedHooks(planned: PlannedRelease, run: RunContext): Promise<Result<undefined>> {
  if (!stepOf(planned.phases.exec.steps, 'helm')) return ok();
  const observed = await run.cluster.store.observeOne(planned);
  return observed.ok
    ? refuseOthersAtPlanned({ run, planned, signal: run.limits.signal }, observed.value)
    : observed;
}

/** A rollback brings back what is stored. */
async function toldRollback(planned: PlannedRelease, revision: number, run: RunContext): Promise<ReleaseEnd> {
  const stored = await readRevision(planned, revision, run.cluster);
  if (!stored.ok) return { outcome: 'failed', failure: stored.failure };
  return told(planned, run, stored.value?.manifest ?? '');
}

async function told(
  planned: PlannedRelease,
  run: RunContext,
  manifest: string | undefined,
): Promise<ReleaseEnd> {
  const described = await describeDeletion(planned, run, manifest);
  if (!described.ok) return { outcome: 'failed', failure: described.failure };
  if (manifest === undefined) return { outcome: 'planned' };
  const crds = await crdChanges(planned, run);
  const drift = await liveDrift(planned, run);
  const changes = crds.ok ? await releaseChanges(planned, manifest, run, { crds: crds.value, drift }) : crds;
  if (!changes.ok) {
    const text = `what would change is not known: ${changes.failure.message}`;
    run.record.emit({ type: 'warning', release: planned.id, text });
  }
  return { outcome: 'planned', ...(changes.ok && changes.value && { changes: changes.value }) };
}

/** A plan is often made by credentials that may only read, so what they lack is told and refuses nothing. */
async function warnOfMissingRights(planned: PlannedRelease, run: RunContext): Promise<void> {
  const missing = await missingPermissions(planned, run);
  if (missing.ok && missing.value.length === 0) return;
  const text = missing.ok
    ? `a deploy with these credentials would fail; they lack ${missing.value.map(describePermission).join(', ')}`
    : `whether the credentials suffice is not known: ${missing.failure.message}`;
  run.record.emit({ type: 'warning', release: planned.id, text });
}
