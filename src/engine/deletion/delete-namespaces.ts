import { identify, waitGone } from '../../cluster/watch/wait-gone.ts';
import type { RunStepOf } from '../../model/plan/built-in-step.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import { during, type Failure } from '../../model/result/failure.ts';
import type { Result } from '../../model/result.ts';
import type { RunContext } from '../run-context.ts';

/**
 * Deletes the namespaces that destroyed releases had in their charts and were allowed to delete, after every release has ended:
 * Helm keeps its records in them, and this project its leases. One in which this run has a release that stays is left.
 */
export async function deleteNamespaces(
  run: RunContext,
  step: RunStepOf<'delete-namespaces'>,
): Promise<Failure | undefined> {
  const { releases } = run.approved.plan;
  for (const [name, owner] of run.shared.emptied) {
    if (!step.releases.includes(owner.id)) continue;
    const staying = releases.find(
      ({ id, namespace, action, operation }) =>
        namespace === name &&
        operation !== 'absent' &&
        (action !== 'destroy' || !run.approved.performs.has(id) || run.shared.failing.has(id)),
    );
    const text = staying
      ? `Namespace/${name} stays: release ${staying.id} lives in it`
      : `Namespace/${name} is deleted with everything in it (\`allowNamespaceDeletion\`)`;
    run.record.emit({ type: 'warning', release: owner.id, text });
    const deleted = staying ? undefined : await deleteNamespace(run, name, owner);
    if (deleted && !deleted.ok) return during(`delete namespace ${name}`, deleted.failure);
  }
  return undefined;
}

async function deleteNamespace(
  {
    effects,
    cluster: { reader },
    limits: { clock, signal },
  }: Pick<RunContext, 'effects' | 'cluster' | 'limits'>,
  name: string,
  { settings }: PlannedRelease,
): Promise<Result<undefined>> {
  const ref = { apiVersion: 'v1', kind: 'Namespace', name };
  const targets = await identify(reader, [ref], { signal });
  const uid = targets.ok ? targets.value[0]?.uid : undefined;
  if (!targets.ok || uid === undefined || !effects)
    return targets.ok ? { ok: true, value: undefined } : targets;
  const deleted = await effects.cluster.delete(ref, { uid, signal });
  if (!deleted.ok) return deleted;
  return waitGone({ reader, clock, targets: targets.value, timeoutMs: settings.timeout, signal });
}
