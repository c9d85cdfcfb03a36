import type { Plan } from '../model/plan.ts';

declare const approved: unique symbol;

/**
 * A plan that may be carried out. The only place where `dryRun` is read: what is not in `performs` is only described,
 * and without any entry there the effects cannot be opened at all.
 */
export interface ApprovedPlan {
  readonly [approved]: true;
  plan: Plan;
  /** Ids of the releases that may be changed. */
  performs: ReadonlySet<string>;
  /** Whether hooks around all charts may run. */
  performsRunHooks: boolean;
}

export function approve(plan: Plan): ApprovedPlan {
  const releases = plan.dryRun ? [] : plan.releases.filter((release) => !release.settings.dryRun);
  const performs = new Set(releases.map((release) => release.id));
  return { plan, performs, performsRunHooks: performs.size > 0 } as unknown as ApprovedPlan;
}
