import type { HookChanges } from '../../hooks/kind.ts';
import { kindNamed } from '../../hooks/registry.ts';
import type { PlannedHook, PlannedRelease } from '../../model/plan/plan.ts';
import { hasWork } from '../../plan/has-work.ts';
import type { RunContext } from '../run-context.ts';

/**
 * What will be there when a release is deployed and may not be there yet: the namespaces of this run, and in a dry run what the
 * charts that it needs would bring.
 */
export function comingFrom(
  planned: PlannedRelease,
  run: RunContext,
): { kinds: ReadonlySet<string>; namespaces: ReadonlySet<string> } {
  const made = run.approved.plan.releases.filter(
    ({ action, settings }) => action === 'deploy' && settings.createNamespace,
  );
  const needed = isDry(planned, run) ? neededBy(planned, run).map(({ id }) => run.shared.brings.get(id)) : [];
  return {
    kinds: new Set(needed.flatMap((brings) => brings?.kinds ?? [])),
    namespaces: new Set([
      ...made.map(({ namespace }) => namespace),
      ...needed.flatMap((brings) => brings?.namespaces ?? []),
    ]),
  };
}

/** Whether steps of the manifest come before Helm that may bring what nobody can know of. */
export function mayBringMore(planned: PlannedRelease, run: RunContext): boolean {
  return hooksBefore(planned, run).some((hook) => changesOf(hook) === 'anything');
}

/** The same of whose the objects are that a check has met. */
export function maySettleOwners(planned: PlannedRelease, run: RunContext): boolean {
  return hooksBefore(planned, run).some((hook) => ['owners', 'anything'].includes(changesOf(hook)));
}

/** Its own; in a dry run those of all that would have run before, too. */
function hooksBefore(planned: PlannedRelease, run: RunContext): PlannedHook[] {
  const { checkPrerequisites, preExec } = planned.phases;
  const steps = [...checkPrerequisites.hooks, ...preExec.hooks];
  const others = isDry(planned, run)
    ? [
        ...run.approved.plan.runPhases.before.hooks,
        ...neededBy(planned, run).flatMap(({ phases }) =>
          Object.values(phases).flatMap(({ hooks }) => hooks),
        ),
      ]
    : [];
  return [...steps, ...others];
}

/** Whether something comes before Helm that a dry run passes over, and that may give or take away what it met. */
export function changesBefore(planned: PlannedRelease, run: Pick<RunContext, 'approved'>): boolean {
  const { releases, runPhases } = run.approved.plan;
  return (
    runPhases.before.hooks.some(isChanging) ||
    hasChangingHooks(planned) ||
    neededBy(planned, run).some(hasWork) ||
    releases.some(({ operation }) => operation === 'uninstall')
  );
}

/** Whether hooks of its own that may change the cluster come before Helm. */
export function hasChangingHooks({ phases: { checkPrerequisites, preExec } }: PlannedRelease): boolean {
  return [...checkPrerequisites.hooks, ...preExec.hooks].some(isChanging);
}

function isChanging(hook: PlannedHook): boolean {
  return changesOf(hook) !== 'nothing';
}

function changesOf({ kind }: PlannedHook): HookChanges {
  return kindNamed(kind).changes;
}

function isDry(
  { id }: PlannedRelease,
  { approved, effects }: Pick<RunContext, 'approved' | 'effects'>,
): boolean {
  return effects === undefined || !approved.performs.has(id);
}

/** All that it needs, directly or not. */
export function neededBy(
  planned: PlannedRelease,
  { approved }: Pick<RunContext, 'approved'>,
): PlannedRelease[] {
  const found = new Set<PlannedRelease>([planned]);
  // A Set's iteration sees what is added to it on the way.
  for (const release of found) {
    for (const other of approved.plan.releases) if (release.needs.includes(other.id)) found.add(other);
  }
  found.delete(planned);
  return [...found];
}
