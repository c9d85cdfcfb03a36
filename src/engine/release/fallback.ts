import type { PlannedRelease } from '../../model/plan/plan.ts';
import { isLive } from '../operations/compare-deployed.ts';
import type { RunContext } from '../run-context.ts';

/** Warns in a plan when a failure would not simply go back to what is deployed. */
export async function tellFallback(
  planned: PlannedRelease,
  run: Pick<RunContext, 'cluster' | 'record'>,
): Promise<void> {
  const text = await unusual(planned, run);
  if (text !== undefined) run.record.emit({ type: 'warning', release: planned.id, text });
}

async function unusual(
  planned: PlannedRelease,
  run: Pick<RunContext, 'cluster'>,
): Promise<string | undefined> {
  const { fallback, installed } = planned;
  const deployed = installed?.deployedRevision;
  if (fallback === undefined || deployed === undefined) return undefined;
  const { to, ifLive } = fallback;
  if (to === 'stays') {
    return `a failure would leave the failed revision in place: no run of this project has stored revision ${deployed}, which is deployed`;
  }
  if (to === 'absent' || (to === deployed && !ifLive)) return undefined;
  if (!ifLive) {
    return `a failure would go back to revision ${to}, past revision ${deployed}, which no run completed; claims, namespaces and CRDs that came since would stay`;
  }
  const observed = await run.cluster.store.observeOne(planned);
  const same = observed.ok ? await isLive(planned, observed.value, run) : observed;
  if (same.ok) {
    return `a failure would go back to revision ${to}, which no run of this project has stored and which is exactly what is live; its chart hooks would not run`;
  }
  const { reason, message } = same.failure;
  return reason === 'forbidden'
    ? `whether a failure would go back to revision ${to} cannot be told with these credentials: ${message}`
    : `a failure would not go back to revision ${to}: ${message}`;
}
