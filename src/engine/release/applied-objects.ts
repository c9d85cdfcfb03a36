import { objectsIn } from '../../helm/stored-objects.ts';
import { type KubeObject, nameOf } from '../../kube/object.ts';
import type { ReleaseNames } from '../../kube/rollout/release-view.ts';
import type { StoredRelease } from '../../model/release/release.ts';
import { ok, type Result } from '../../model/result.ts';
import type { ReleaseContext } from '../release-context.ts';

/** What a revision consists of, with the namespaces in which Helm puts it. */
export interface AppliedObjects {
  own: KubeObject[];
  chartHooks: KubeObject[];
  names: ReleaseNames;
}

const BEFORE = new Set(['pre-install', 'pre-upgrade']);

/** The objects of a stored revision for which a wait is responsible: with `wait: false` Helm waits for chart hooks alone. */
export async function appliedObjects(
  { run, planned }: ReleaseContext,
  stored: StoredRelease,
): Promise<Result<AppliedObjects>> {
  const own = planned.settings.wait ? await objectsIn(stored.manifest, planned, run.cluster.reader) : ok([]);
  if (!own.ok) return own;
  const chartHooks: KubeObject[] = [];
  const before = new Set<string>();
  for (const { manifest, events } of stored.chartHooks) {
    const hook = await objectsIn(manifest, planned, run.cluster.reader);
    if (!hook.ok) return hook;
    chartHooks.push(...hook.value);
    if (events.some((event) => BEFORE.has(event)))
      for (const object of hook.value) before.add(nameOf(object));
  }
  const names = { own: namesOf(own.value), chartHooks: namesOf(chartHooks), before };
  return ok({ own: own.value, chartHooks, names });
}

function namesOf(objects: KubeObject[]): Set<string> {
  return new Set(objects.map(nameOf));
}
