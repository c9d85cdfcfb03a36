import type { Plan, PlannedRelease } from '../model/plan/plan.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { refusalOf } from '../plan/refusal.ts';
import type { Deps } from '../session/contract.ts';

/** Asks before releases are pruned that no entry is about any more. */
export function confirmPrune(plan: Plan, confirm: Deps['confirm']): Promise<Result<undefined>> {
  return confirmUninstalls(plan, confirm, {
    what: 'prune',
    isAskedFor: ({ location }) => location === undefined,
  });
}

/** Asks before anything is uninstalled. */
export function confirmDestroy(plan: Plan, confirm: Deps['confirm']): Promise<Result<undefined>> {
  return confirmUninstalls(plan, confirm, { what: 'destroy', isAskedFor: () => true });
}

/** Asks where somebody can answer. What changes nothing, or is refused anyway, is not asked. */
async function confirmUninstalls(
  plan: Plan,
  confirm: Deps['confirm'],
  { what, isAskedFor }: { what: string; isAskedFor(release: PlannedRelease): boolean },
): Promise<Result<undefined>> {
  if (confirm === undefined || plan.dryRun || refusalOf(plan)) return ok();
  const going = plan.releases.filter(
    (release) => release.operation === 'uninstall' && !release.settings.dryRun && isAskedFor(release),
  );
  if (going.length === 0) return ok();
  const names = going.map(({ namespace, name }) => `  ${namespace}/${name}`).join('\n');
  const { context, server } = plan.cluster;
  const isConfirmed = await confirm(
    `${what} uninstalls these releases of context ${context} (${server}):\n${names}\nType yes to go on: `,
  );
  if (isConfirmed) return ok();
  return fail({
    reason: 'cancelled',
    message: 'nothing was destroyed: the answer was not yes',
    remedy: 'Answer yes, or give --yes.',
  });
}
