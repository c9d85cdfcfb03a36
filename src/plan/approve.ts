import type { ApprovedPlan } from '../model/approved-plan.ts';
import type { Plan } from '../model/plan.ts';
import type { RecoveryPlan } from '../model/recovery-plan.ts';

/**
 * The only place where `dryRun` is read. A dry release is not in `performs`, and of a plan without any entry there the
 * effects cannot be opened at all: nothing below this function can forget to ask. A plan that is refused in one release
 * performs nothing of any other.
 */
export function approve<AnyPlan extends Plan | RecoveryPlan>(plan: AnyPlan): ApprovedPlan<AnyPlan> {
  const all: RecoveryPlan['releases'] = plan.releases;
  const isRefused = all.some((release) => 'refused' in release);
  const releases = plan.dryRun || isRefused ? [] : all.filter((release) => !release.settings.dryRun);
  const performs: ReadonlySet<string> = new Set(releases.map((release) => release.id));
  return { plan, performs } as ApprovedPlan<AnyPlan>;
}
