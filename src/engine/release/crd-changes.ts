import type { KubeObject } from '../../kube/object.ts';
import { nameOf, refOf } from '../../kube/object.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import { during } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { ownCrds } from '../../observe/chart/crds/own-crds.ts';
import type { RunContext } from '../run-context.ts';

/** The CRDs that a deploy would make or change, as they are and as they would be; those that stay the same are in neither. */
export interface CrdChanges {
  before: KubeObject[];
  after: KubeObject[];
}

type Source = Pick<RunContext, 'inputs' | 'cluster' | 'limits' | 'record'>;

/**
 * Asks the API server by a dry run what would become of the CRDs that exist. What it may not be asked is told as a warning.
 * What Helm makes itself from `crds/` of a chart counts where it installs.
 */
export async function crdChanges(planned: PlannedRelease, run: Source): Promise<Result<CrdChanges>> {
  const staged = run.inputs.stage.releases.get(planned.id);
  const changes: CrdChanges = { before: [], after: [] };
  if (!staged) return ok(changes);
  const own = await ownCrds(staged, planned.settings);
  if (!own.ok) return own;
  const installed = planned.operation === 'install' ? own.value.installed : [];
  const replaces = planned.settings.crds?.policy === 'create-replace';
  for (const crd of [...own.value.applied, ...installed] as unknown as KubeObject[]) {
    const live = await run.cluster.reader.get(refOf(crd), { signal: run.limits.signal });
    if (!live.ok) return fail(during('read the CRDs', live.failure));
    if (!live.value) changes.after.push(crd);
    else if (replaces) await addChanged(changes, { crd, live: live.value }, planned, run);
  }
  return ok(changes);
}

async function addChanged(
  changes: CrdChanges,
  { crd, live }: { crd: KubeObject; live: KubeObject },
  planned: PlannedRelease,
  { cluster: { reader }, limits: { signal }, record: { emit } }: Source,
): Promise<void> {
  const applied = await reader.dryRunApply(crd, { signal });
  if (!applied.ok) {
    const text = `whether ${nameOf(crd)} would change is not known: ${applied.failure.message}`;
    emit({ type: 'warning', release: planned.id, text });
    return;
  }
  changes.before.push(written(live));
  changes.after.push(written(applied.value));
}

/** Without what the API server keeps itself. */
function written({ status: _status, metadata, ...object }: KubeObject): KubeObject {
  const { managedFields: _fields, resourceVersion: _version, generation: _generation, ...kept } = metadata;
  return { ...object, metadata: kept };
}
