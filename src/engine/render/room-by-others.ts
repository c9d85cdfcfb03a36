import { pairObjects } from '../../kube/diff/pair-objects.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import { deployRequest } from '../../observe/deploy-request.ts';
import type { AdmissionAnswer } from '../../plan/admission.ts';
import { type ChangedObject, exceededResources, makingRoom } from '../../plan/quota-room.ts';
import { comparedObjects } from '../release/release-changes.ts';
import type { RunContext } from '../run-context.ts';
import { neededBy } from './coming-objects.ts';
import { rendersChart } from './render-check.ts';

/**
 * What upgrades of the same run give back of the quotas that these objects exceed, in words; empty when nothing. Each of those
 * releases is rendered for it once more, which is worth it where a plan would fail otherwise. Those that need this one come later.
 */
export async function roomByOthers(
  planned: PlannedRelease,
  refused: readonly AdmissionAnswer[],
  run: RunContext,
): Promise<string[]> {
  const asked = refused.map(({ object, failure: { message } }) => ({
    resources: exceededResources(message),
    namespace: object.metadata.namespace ?? planned.namespace,
  }));
  const texts: string[] = [];
  for (const other of run.approved.plan.releases) {
    if (other.id === planned.id || other.operation !== 'upgrade' || neededBy(other, run).includes(planned))
      continue;
    const changes = await changesOf(other, run);
    const found = asked.flatMap(({ resources, namespace }) => makingRoom(resources, namespace, changes));
    texts.push(...[...new Set(found)].map((text) => `${text} with the upgrade of ${other.id}`));
  }
  return texts;
}

/** Empty where that cannot be known; whoever plans the other release says so. */
async function changesOf(other: PlannedRelease, run: RunContext): Promise<ChangedObject[]> {
  const staged = run.inputs.stage.releases.get(other.id);
  if (!staged || !rendersChart(other)) return [];
  const { manifestId } = run.approved.plan;
  const request = deployRequest(other, other.settings, staged, {
    manifestId,
    description: run.inputs.description,
  });
  const rendered = await run.helm.reader.render(request, {
    signal: run.limits.signal,
    timeoutMs: other.settings.timeout,
  });
  const compared = rendered.ok ? await comparedObjects(other, rendered.value.manifest, run, []) : rendered;
  if (!compared.ok || compared.value === undefined) return [];
  const pairs = pairObjects(compared.value.before, compared.value.after);
  const changes = pairs.map(async (pair): Promise<ChangedObject> => {
    const { apiVersion = '', kind = '' } = pair.before ?? pair.after ?? {};
    const resource = await run.cluster.reader.resourceOf(apiVersion, kind);
    return { ...pair, resource: (resource.ok && resource.value?.resource) || '' };
  });
  return Promise.all(changes);
}
