import type { Plan } from '../../model/plan/plan.ts';
import type { ReleaseName } from '../../model/release/release.ts';
import { planRecover } from './recover.ts';

/** Plans to release the leases of releases that are not of the plan; only a hook of a killed run worked on them. */
export function planReleasingLeases(plan: Plan, others: readonly ReleaseName[]): Plan {
  const releases = others.map(({ name, namespace }) =>
    planRecover({ id: `${namespace}/${name}`, observed: { name, namespace, revisions: [] } }),
  );
  return { ...plan, releases };
}

/** Plans to settle releases that a killed run has left; nobody waits for another run that is at work on one by now. */
export function planRecovery(plan: Plan, unsettled: ReadonlySet<string>): Plan {
  const left = plan.releases.filter(({ id }) => unsettled.has(id));
  const releases = left.map((release) => ({ ...release, settings: { ...release.settings, lockTimeout: 0 } }));
  return { ...plan, releases };
}
