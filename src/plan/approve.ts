import type { ApprovedPlan } from '../model/plan/approved-plan.ts';
import type { RunStep } from '../model/plan/built-in-step.ts';
import { type Plan, runSteps } from '../model/plan/plan.ts';

/** A namespace of a preview is opened and closed for itself; all other steps only follow what releases have done. */
function isOfPreview(kind: RunStep['kind']): boolean {
  return kind === 'open-preview' || kind === 'close-preview';
}

/**
 * The only place where it is decided what may be performed. A dry release is not in `performs`, and of a plan without any entry there the
 * effects cannot be opened at all: nothing below this function can forget to ask. A plan that is refused in one release
 * performs nothing of any other.
 */
export function approve(plan: Plan): ApprovedPlan {
  const isRefused = plan.releases.some(({ refused }) => refused);
  const releases =
    plan.dryRun || isRefused ? [] : plan.releases.filter((release) => !release.settings.dryRun);
  const performs: ReadonlySet<string> = new Set(releases.map((release) => release.id));
  const mayChange = !plan.dryRun && !isRefused;
  const performsAround = mayChange && runSteps(plan).some(({ kind }) => isOfPreview(kind));
  return { plan, performs, performsAround } as ApprovedPlan;
}
