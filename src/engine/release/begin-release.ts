import { leaseRef } from '../../cluster/lease/lease-object.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import { hasWork } from '../../plan/has-work.ts';
import type { RunContext } from '../run-context.ts';
import type { Slot } from '../schedule/slot.ts';
import { type ReleaseEnd, simpleEnd } from './release-end.ts';
import { tellReleaseUrl } from './release-url.ts';

/** One planned release, from its first event to its last. What its lifecycle takes is only loaded where there is something to do. */
export async function beginRelease(
  planned: PlannedRelease,
  run: RunContext,
  slot: Slot,
): Promise<ReleaseEnd> {
  run.record.emit({ type: 'release-started', release: planned.id });
  for (const text of planned.chart?.warnings ?? [])
    run.record.emit({ type: 'warning', release: planned.id, text });
  const end = await endOf(planned, run, slot);
  await tellReleaseUrl(planned, end, run);
  run.record.emit({ type: 'release-ended', release: planned.id, ...end });
  return end;
}

async function endOf(planned: PlannedRelease, run: RunContext, slot: Slot): Promise<ReleaseEnd> {
  if (!hasWork(planned) && !(await hasLeftLease(planned, run))) return simpleEnd(planned);
  const { runRelease } = await import('./run-release.ts');
  return runRelease(planned, run, slot);
}

/** A run that was killed right after an uninstall leaves its lease behind: whoever destroys the release again removes it. */
async function hasLeftLease(planned: PlannedRelease, run: RunContext): Promise<boolean> {
  const mayWrite = run.effects !== undefined && run.approved.performs.has(planned.id);
  if (planned.operation !== 'absent' || !mayWrite || run.leases.lock === 'off') return false;
  const lease = await run.cluster.reader.get(leaseRef(planned), { signal: run.limits.signal });
  return lease.ok && lease.value !== undefined;
}
