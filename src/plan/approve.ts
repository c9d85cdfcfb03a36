import type { ApprovedPlan } from '../model/approved-plan.ts';
import type { Plan } from '../model/plan.ts';

/**
 * The only place where `dryRun` is read. A dry release is not in `performs`, and of a plan without any entry there the
 * effects cannot be opened at all: nothing below this function can forget to ask. A plan that is refused in one release
 * performs nothing of any other.
 */
export function approve(plan: Plan): ApprovedPlan {
  const isRefused = plan.releases.some(({ refused }) => refused);
  const releases =
    plan.dryRun || isRefused ? [] : plan.releases.filter((release) => !release.settings.dryRun);
  const performs: ReadonlySet<string> = new Set(releases.map((release) => release.id));
  return { plan, performs } as ApprovedPlan;
}
