import { pairObjects } from '../../kube/diff/pair-objects.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import type { AdmissionAnswer } from '../../plan/admission.ts';
import { type ChangedObject, exceededIn, makingRoom, roomText } from '../../plan/quota-room.ts';
import { comparedObjects } from '../release/release-changes.ts';
import type { RunContext } from '../run-context.ts';
import { neededBy } from './coming-objects.ts';
import { rendersChart } from './render-check.ts';
import { renderPlanned } from './request-of.ts';

/**
 * What upgrades of the same run give back of the quotas that these objects exceed, in words, for each object for which it is enough.
 * Those releases are rendered for it once more, which is worth it where a plan would fail otherwise. Those that need this one come later.
 */
export async function roomByOthers(
  planned: PlannedRelease,
  refused: readonly AdmissionAnswer[],
  run: RunContext,
): Promise<Map<AdmissionAnswer, string[]>> {
  const refusals = refused.map(({ object, failure: { message } }) => ({
    exceeded: exceededIn(message),
    namespace: object.metadata.namespace ?? planned.namespace,
  }));
  const changes: ChangedObject[] = [];
  for (const other of run.approved.plan.releases) {
    if (other.id !== planned.id && isUpgraded(other) && !neededBy(other, run).includes(planned))
      changes.push(...(await changesOf(other, run)));
  }
  const room = makingRoom(refusals, changes);
  return new Map(refused.map((answer, index) => [answer, (room[index] ?? []).map(roomText)]));
}

function isUpgraded({ operation, blocked }: PlannedRelease): boolean {
  return operation === 'upgrade' && blocked === undefined;
}

/** Empty where that cannot be known; whoever plans the other release says so. */
async function changesOf(other: PlannedRelease, run: RunContext): Promise<ChangedObject[]> {
  const staged = run.inputs.stage.releases.get(other.id);
  if (!staged || !rendersChart(other)) return [];
  const rendered = await renderPlanned(other, staged, run, { signal: run.limits.signal });
  const compared = rendered.ok ? await comparedObjects(other, rendered.value.manifest, run, []) : rendered;
  if (!compared.ok || compared.value === undefined) return [];
  const pairs = pairObjects(compared.value.before, compared.value.after);
  const changes = pairs.map(async (pair): Promise<ChangedObject> => {
    const { apiVersion = '', kind = '' } = pair.before ?? pair.after ?? {};
    const resource = await run.cluster.reader.resourceOf(apiVersion, kind);
    return { ...pair, resource: (resource.ok && resource.value?.resource) || '', release: other.id };
  });
  return Promise.all(changes);
}
