import { HELM_MANAGER } from '../../helm/field-manager.ts';
import { jsonPatch } from '../../kube/drift/json-patch.ts';
import { helmOwner } from '../../kube/helm-owner.ts';
import { type KubeObject, refOf } from '../../kube/object.ts';
import type { StepOf } from '../../model/plan/built-in-step.ts';
import { deployed, revisionsOf } from '../../model/release/release.ts';
import { during, type Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { DriftedObject } from '../../observe/drift/compare-object.ts';
import { requestOf } from '../../observe/drift/drift-states.ts';
import { isDrifted } from '../../observe/drift/planned-drift.ts';
import { readDrift } from '../../observe/drift/read-drift.ts';
import type { ReleaseContext } from '../release-context.ts';

/**
 * Puts back what a rollback to the current revision has left as it drifted: Helm removes nothing that others added, and Helm 3
 * compares custom resources only with what it stored. All that can be repaired is, before the first failure counts.
 */
export async function repairDrift(
  release: ReleaseContext,
  { revision }: StepOf<'repair-drift'>,
): Promise<Result<undefined>> {
  const { run, planned, before, observed } = release;
  const original = revisionsOf(before).find((record) => record.revision === revision);
  const current = deployed(observed);
  if (!original || !current) return ok();
  // What is drift is measured by the time of the revision that drifted; its manifest is that of the new one.
  const request = requestOf(planned, { ...original, revision: current.revision });
  const [drift] = await readDrift([request], run.cluster);
  if (!drift?.ok) return drift ?? ok();
  let failed: Failure | undefined;
  for (const object of drift.value.found.filter(({ drift: one }) => isDrifted(one))) {
    const repaired = await repairObject(release, object);
    if (!repaired.ok) failed ??= during(`repair ${object.drift.object}`, repaired.failure);
  }
  return failed ? fail(failed) : ok();
}

async function repairObject(
  { effects, signal }: ReleaseContext,
  { live, wanted }: DriftedObject,
): Promise<Result<KubeObject | undefined>> {
  if (!wanted) return ok(undefined);
  if (!live) return effects.cluster.create(wanted, { signal });
  // CRDs of `crds/` are applied by this project, not by Helm.
  const isHelms = helmOwner(wanted) !== undefined;
  return effects.cluster.patch(refOf(live), 'json', jsonPatch(live, wanted), {
    signal,
    // Fields are put back in Helm's name: the next upgrade must be able to remove them.
    ...(isHelms && { fieldManager: HELM_MANAGER }),
  });
}
