import { readRevision } from '../../helm/stored-objects.ts';
import { stepOf } from '../../model/plan/built-in-step.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import type { ReleaseChanges } from '../../model/plan/release-changes.ts';
import type { Failure } from '../../model/result/failure.ts';
import { ok, type Result } from '../../model/result.ts';
import { describeDeletion } from '../deletion/describe-deletion.ts';
import { refuseOthersAtPlanned } from '../deletion/others-at-stored-hooks.ts';
import { tellUnknownHooks } from '../deletion/unknown-hooks.ts';
import { type AskedRelease, askAdmission } from '../render/ask-admission.ts';
import { askRecordRoom } from '../render/ask-record-room.ts';
import { clientSideText } from '../render/client-side-fallback.ts';
import { changesBefore } from '../render/coming-objects.ts';
import { inspectRender, rendersChart } from '../render/render-check.ts';
import type { RunContext } from '../run-context.ts';
import { crdChanges } from './crd-changes.ts';
import { tellFallback } from './fallback.ts';
import { liveDrift, warnOfKeptDrift } from './live-drift.ts';
import { absentNamespace } from './namespace.ts';
import { describePermission, missingPermissions } from './permissions.ts';
import { type ComparedObjects, comparedObjects, releaseChanges } from './release-changes.ts';
import type { ReleaseEnd } from './release-end.ts';

/**
 * What a plan does for a release: nothing, but its templates are rendered against the cluster, looked through, so that a chart
 * that cannot be deployed is known now, and compared with what is stored and with what would be deleted.
 */
export async function describeRelease(planned: PlannedRelease, run: RunContext): Promise<ReleaseEnd> {
  if (planned.blocked)
    return {
      outcome: 'failed',
      failure: planned.blocked,
      ...(planned.drift && { changes: planned.drift.changes }),
    };
  await warnOfMissingRights(planned, run);
  const others = await refusedHooks(planned, run);
  if (!others.ok) return { outcome: 'failed', failure: others.failure };
  if (planned.operation === 'uninstall' && stepOf(planned.phases.exec.steps, 'helm'))
    return told(planned, run, {});
  if (planned.drift) return toldRestore(planned, planned.drift.changes, run);
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
  const { duplicates, manifest, refused } = checked.value;
  const failure = refused && failsAsNow(refused, { planned, run, isRendered: manifest !== undefined });
  const refusal = checked.value.refusal ?? failure;
  if (refusal) return told(planned, run, { manifest, refusal });
  if (duplicates.length > 0) {
    run.record.emit({ type: 'warning', release: planned.id, text: clientSideText(duplicates.join(', ')) });
  }
  await tellFallback(planned, run);
  const isServerSide = run.helm.major === 4 && duplicates.length === 0 && !planned.settings.forceUpgrade;
  const deploys = { hookEvents: checked.value.hookEvents, isServerSide };
  return told(planned, run, { manifest, deploys });
}

/**
 * What Helm says of a release that it cannot deploy into the cluster as that is now: the failure of the plan, unless it may
 * pass until then, which is warned of. Undefined also for what the run settles by itself, and for what does not exist yet, which
 * is judged by the render.
 */
function failsAsNow(
  refused: Failure,
  { planned, run, isRendered }: { planned: PlannedRelease; run: RunContext; isRendered: boolean },
): Failure | undefined {
  const isOwners = refused.code === 'ownership-conflict';
  const mayPass = isOwners ? changesBefore(planned, run) : isRendered || refused.reason === 'forbidden';
  if (!mayPass) return refused;
  const isSettled = isRendered && (refused.reason === 'not-found' || isOfStored(refused));
  const text = isRendered
    ? `Helm would refuse it in the cluster as that is now: ${refused.message}`
    : `what would change is not known: ${refused.message}`;
  if (!isSettled) run.record.emit({ type: 'warning', release: planned.id, text });
  return undefined;
}

/** What a real run mends before it upgrades. */
function isOfStored({ message }: Failure): boolean {
  return message.includes('current release manifest');
}

/** What a real run would refuse for the chart hooks that are stored, and which of them nobody knows. */
async function refusedHooks(planned: PlannedRelease, run: RunContext): Promise<Result<undefined>> {
  if (!stepOf(planned.phases.exec.steps, 'helm')) return ok();
  const observed = await run.cluster.store.observeOne(planned);
  if (!observed.ok) return observed;
  const uninstalls = planned.phases.exec.steps.some(
    (step) => step.kind === 'helm' && step.command === 'uninstall',
  );
  const told = uninstalls ? await tellUnknownHooks({ run, planned }, observed.value) : ok();
  return told.ok ? refuseOthersAtPlanned({ run, planned, signal: run.limits.signal }, observed.value) : told;
}

async function toldRestore(
  planned: PlannedRelease,
  changes: ReleaseChanges,
  run: RunContext,
): Promise<ReleaseEnd> {
  const room = await askRecordRoom(planned, run, { before: [], after: [], hookEvents: undefined });
  return room.ok ? { outcome: 'planned', changes } : { outcome: 'failed', failure: room.failure, changes };
}

/** A rollback brings back what is stored. */
async function toldRollback(planned: PlannedRelease, revision: number, run: RunContext): Promise<ReleaseEnd> {
  const stored = await readRevision(planned, revision, run.cluster);
  if (!stored.ok) return { outcome: 'failed', failure: stored.failure };
  return told(planned, run, { manifest: stored.value?.manifest ?? '' });
}

interface Coming {
  /** Undefined: nothing comes, or nobody knows what. */
  manifest?: string | undefined;
  /** Why it is not deployed, which the plan shows beside what would change. */
  refusal?: Failure;
  /** How Helm would deploy it; absent when it brings back what the API server took before, or takes away. */
  deploys?: Pick<AskedRelease, 'hookEvents' | 'isServerSide'>;
}

async function told(
  planned: PlannedRelease,
  run: RunContext,
  { manifest, deploys, ...known }: Coming,
): Promise<ReleaseEnd> {
  const described = await describeDeletion(planned, run, manifest);
  const refusal = known.refusal ?? (described.ok ? undefined : described.failure);
  const end: ReleaseEnd = refusal ? { outcome: 'failed', failure: refusal } : { outcome: 'planned' };
  if (manifest === undefined) return end;
  const compared = await compare(planned, manifest, run);
  const unknown = compared.ok ? compared.value?.unknown : compared.failure;
  if (unknown && !refusal) {
    const text = `what would change is not known: ${unknown.message}`;
    run.record.emit({ type: 'warning', release: planned.id, text });
  }
  if (!compared.ok || compared.value === undefined) return end;
  const { objects } = compared.value;
  const changes = compared.value.changes && { changes: compared.value.changes };
  if (refusal) return { ...end, ...changes };
  const asked = deploys ? await askAdmission(planned, run, { ...objects, ...deploys }) : ok({});
  const room = asked.ok
    ? await askRecordRoom(planned, run, { ...objects, hookEvents: deploys?.hookEvents })
    : asked;
  if (!room.ok) return { outcome: 'failed', failure: room.failure, ...changes };
  return { outcome: 'planned', ...(asked.ok && asked.value), ...changes };
}

/** What is compared, and what changes in it, or why that is not known: what would be refused is asked in any case. */
interface Comparison {
  objects: ComparedObjects;
  changes?: ReleaseChanges;
  unknown?: Failure;
}

async function compare(
  planned: PlannedRelease,
  manifest: string,
  run: RunContext,
): Promise<Result<Comparison | undefined>> {
  const crds = await crdChanges(planned, run);
  const drift = await liveDrift(planned, run);
  const objects = await comparedObjects(planned, manifest, run, drift);
  if (!objects.ok || objects.value === undefined) return objects.ok ? ok(undefined) : objects;
  if (!crds.ok) return ok({ objects: objects.value, unknown: crds.failure });
  const changes = releaseChanges(objects.value, { crds: crds.value, drift }, run);
  return ok({ objects: objects.value, changes });
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
