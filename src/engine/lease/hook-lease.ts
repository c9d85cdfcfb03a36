import type { UninstallUnderLease } from '../../hooks/kind.ts';
import type { EventBody } from '../../model/journal/event.ts';
import type { ReleaseName } from '../../model/release/release.ts';
import { besideOf } from '../deletion/claims-of-others.ts';
import { spareOnUninstall } from '../deletion/spare-on-uninstall.ts';
import { goingIn } from '../deletion/spare-others.ts';
import { observeAgain } from '../release/observe-again.ts';
import { note, type RecoveryContext } from '../release-context.ts';
import type { RunContext } from '../run-context.ts';
import { releaseLease, takeLease } from './release-lease.ts';

/** The key under which the release is saved, as JSON, whose lease a hook of another one, or around all charts, has taken. */
export function hookLeaseKey(releaseId: string | undefined): string {
  return releaseId === undefined ? 'hook-lease' : `hook-lease-${releaseId}`;
}

/** A holder of its own per hook, so that its lease is never mistaken for the run's or another hook's. */
export function hookHolder(holder: string, releaseId: string | undefined): string {
  return `${holder}, in a hook ${releaseId === undefined ? 'around all charts' : `of ${releaseId}`}`;
}

/** How hooks of a release uninstall another one: what that has of others is taken out of its record before. */
export function uninstallsForHooks(
  run: RunContext,
  effects: RecoveryContext['effects'],
  owner: { releaseId: string | undefined; lockTimeoutMs: number },
): UninstallUnderLease {
  const key = hookLeaseKey(owner.releaseId);
  return async (other, signal, work) => {
    const release = contextOf(other, { run, effects, ...owner, signal });
    const lease = await takeLease(release);
    if (!lease.ok) return lease;
    note(release, { lease: lease.value });
    if (lease.value) run.record.saveState(key, JSON.stringify(other));
    try {
      const observed = await observeAgain(release);
      if (!observed.ok) return observed;
      const spared = await spareOnUninstall(release, {
        reader: run.cluster.reader,
        store: run.cluster.store,
        release: other,
        going: [],
        beside: besideOf(other, run.approved.plan, goingIn(run)),
        allowNamespaceDeletion: false,
        takenMayGo: false,
        signal,
      });
      if (!spared.ok) return spared;
      return await work({ signal: lease.value ? AbortSignal.any([signal, lease.value.lost]) : signal });
    } finally {
      const after = await run.cluster.store.observeOne(other);
      if (after.ok) note(release, { observed: after.value });
      if (await releaseLease(release, lease.value)) run.record.saveState(key, '');
    }
  };
}

interface Surroundings {
  run: RunContext;
  effects: RecoveryContext['effects'];
  releaseId: string | undefined;
  lockTimeoutMs: number;
  signal: AbortSignal;
}

function contextOf(
  { name, namespace }: ReleaseName,
  { run, effects, releaseId, lockTimeoutMs, signal }: Surroundings,
): RecoveryContext {
  const what = `${namespace}/${name}`;
  // What there is to say about it is said by the release of the hook.
  const warningOf = (text: string): EventBody => ({
    type: 'warning',
    ...(releaseId !== undefined && { release: releaseId }),
    text: `${what}: ${text}`,
  });
  return {
    run: {
      cluster: run.cluster,
      limits: run.limits,
      leases: { ...run.leases, holder: hookHolder(run.leases.holder, releaseId) },
      record: {
        emit: (event) => run.record.emit(event.type === 'warning' ? warningOf(event.text) : event),
      },
    },
    effects,
    planned: { id: what, name, namespace, settings: { lockTimeout: lockTimeoutMs } },
    observed: undefined,
    lease: undefined,
    signal,
  };
}
