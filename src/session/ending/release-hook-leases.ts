import { openWriter } from '../../cluster/writer.ts';
import { openEffects } from '../../effects.ts';
import type { Emit } from '../../engine/journal.ts';
import { hookHolder } from '../../engine/lease/hook-lease.ts';
import { releaseLease, takeLease } from '../../engine/lease/release-lease.ts';
import type { RecoveryContext } from '../../engine/release-context.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { ReleaseName } from '../../model/release/release.ts';
import { approve } from '../../plan/approve.ts';
import { planReleasingLeases } from '../../plan/planners/recovery.ts';
import type { Clock } from '../../system/clock.ts';
import type { OpenCluster } from '../session.ts';

/** What the hooks of a killed run have left. */
export interface LeftByHooks {
  plan: Plan;
  /** Releases, perhaps of no plan, whose leases hooks of `hookOf`, or around all charts, may hold. */
  others: readonly (ReleaseName & { hookOf: string | undefined })[];
  holder: string;
}

interface Left extends Pick<OpenCluster, 'connection' | 'store'> {
  emit: Emit;
  clock: Clock;
  signal: AbortSignal;
}

/** Releases the leases that hooks of a killed run held. Nothing else is done: the next run of a hook goes on with what it finds. */
export async function releaseHookLeases(
  { plan, others, holder }: LeftByHooks,
  { connection, store, emit, clock, signal }: Left,
): Promise<void> {
  const approved = approve(planReleasingLeases(plan, others));
  const effects = openEffects(approved, (permit) => ({ cluster: openWriter(connection, permit) }));
  if (!effects) return;
  const { reader } = connection;
  for (const [index, planned] of approved.plan.releases.entries()) {
    const release: RecoveryContext = {
      run: {
        cluster: { reader, store },
        record: { emit },
        limits: { clock },
        leases: { lock: 'auto', holder: hookHolder(holder, others[index]?.hookOf) },
      },
      effects,
      planned,
      observed: undefined,
      lease: undefined,
      signal,
    };
    const lease = await takeLease(release);
    if (lease.ok) await releaseLease(release, lease.value);
  }
}
