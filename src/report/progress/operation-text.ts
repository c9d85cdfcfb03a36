import { onlyPart, type Plan, type PlannedRelease } from '../../model/plan/plan.ts';
import { versionChange } from '../wording.ts';

/** Whether nothing is done to the release in this run. */
export function isDry(plan: Plan, id: string): boolean {
  return plan.dryRun || plan.releases.find((planned) => planned.id === id)?.settings.dryRun === true;
}

/** Nothing happens to the release, so its end is all there is to say. */
export function isQuiet({ operation }: PlannedRelease): boolean {
  return operation === 'unchanged' || operation === 'absent' || operation === 'skip';
}

/** `upgrade 1.2.0 -> 1.3.0 (inputs changed since revision 3)` */
export function operationText(release: PlannedRelease): string {
  const { operation, chart, installed, why } = release;
  const part = onlyPart(release);
  const version = versionChange({
    operation,
    ...(chart && { chart }),
    ...(installed && {
      from: {
        revision: installed.revision,
        ...(installed.chartVersion !== undefined && { version: installed.chartVersion }),
      },
    }),
  });
  const what = part ? `${operation}, ${part} only` : operation;
  return [what, version, `(${why})`].filter((part) => part !== '').join(' ');
}
