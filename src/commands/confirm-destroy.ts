import type { Plan } from '../model/plan/plan.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { refusalOf } from '../plan/refusal.ts';
import type { Deps } from '../session/contract.ts';

/** Asks before releases are pruned that no entry is about any more. */
export function confirmPrune(plan: Plan, confirm: Deps['confirm']): Promise<Result<undefined>> {
  const releases = plan.releases.filter(({ location }) => location === undefined);
  return confirmDestroy({ ...plan, releases }, confirm, 'prune');
}

/** Asks before anything is uninstalled, where somebody can answer. What changes nothing, or is refused anyway, is not asked. */
export async function confirmDestroy(
  plan: Plan,
  confirm: Deps['confirm'],
  what = 'destroy',
): Promise<Result<undefined>> {
  const going = plan.releases.filter(
    ({ operation, settings }) => operation === 'uninstall' && !settings.dryRun,
  );
  if (confirm === undefined || plan.dryRun || going.length === 0 || refusalOf(plan)) return ok();
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
