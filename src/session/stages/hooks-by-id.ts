import type { LoadedHook } from '../../hooks/hook.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { PHASES, RUN_PHASES } from '../../model/plan/phase.ts';

/** The definitions of all hooks of a manifest, by the ids that the plan calls them by. */
export function hooksById({ charts, runHooks }: Manifest): ReadonlyMap<string, LoadedHook> {
  const hooks = [
    ...RUN_PHASES.flatMap((phase) => runHooks[phase]),
    ...charts.flatMap((chart) => PHASES.flatMap((phase) => chart.hooks[phase])),
  ];
  return new Map(hooks.map((hook) => [hook.id, hook]));
}
