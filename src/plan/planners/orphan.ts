import { PHASES, type Phase } from '../../model/plan/phase.ts';
import type { PlannedPhase, PlannedRelease } from '../../model/plan/plan.ts';
import { deployed, newest, type ObservedRelease, type ReleaseName } from '../../model/release/release.ts';
import { DEFAULT_SETTINGS } from '../../model/settings.ts';
import { decide } from '../decide.ts';
import type { FoundOrphan } from '../orphans.ts';
import { closingSteps, openingSteps, phaseSteps, type StepsInput } from '../release-steps.ts';

/** The id of a release that no entry is about; entries have no slash in theirs. */
export function orphanId({ name, namespace }: ReleaseName): string {
  return `${namespace}/${name}`;
}

/** Plans to destroy releases that left the manifest. Each needs those that it needed when it was deployed last. */
export function planOrphans(orphans: readonly FoundOrphan[]): PlannedRelease[] {
  const byId = new Map(orphans.map((found) => [orphanId(found.orphan), found]));
  const ordered = inOrder(
    new Map([...byId].map(([id, { needs }]) => [id, needs.filter((need) => byId.has(need))])),
  );
  return ordered.flatMap((id, at) => {
    const found = byId.get(id);
    if (!found) return [];
    // What was noted at different times may go in a circle: then the order does not matter.
    const before = ordered.slice(0, at);
    const needs = found.needs.filter((need) => before.includes(need));
    return [{ ...planOrphan(found.observed, found.orphan.why), needs }];
  });
}

/** The same of one, also when it is looked at again under its lease. */
export function planOrphan(observed: ObservedRelease, reason: string): PlannedRelease {
  const [last, live] = [newest(observed), deployed(observed)];
  const {
    scope,
    refused: _never,
    ...decision
  } = decide({
    ...{ action: 'destroy', observed, digest: undefined, unchanged: 'skip', protected: false },
    ...{ execReplaced: false, force: false, ownId: last?.manifestId ?? '', takeOver: false },
  });
  const input: StepsInput = {
    decision: { ...decision, scope },
    settings: DEFAULT_SETTINGS,
    namespace: observed.namespace,
    observed,
    newNamespaces: [],
    digest: undefined,
    execReplaced: false,
  };
  const phase = (name: Phase): [Phase, PlannedPhase] => [name, { steps: phaseSteps(name, input), hooks: [] }];
  return {
    id: orphanId(observed),
    name: observed.name,
    namespace: observed.namespace,
    action: 'destroy',
    ...decision,
    why: decision.operation === 'uninstall' ? reason : decision.why,
    needs: [],
    settings: DEFAULT_SETTINGS,
    opening: openingSteps(input),
    phases: Object.fromEntries(PHASES.map(phase)) as Record<Phase, PlannedPhase>,
    closing: closingSteps(input),
    ...(last && {
      installed: {
        revision: last.revision,
        uid: last.uid,
        status: last.status,
        ...(live && { deployedRevision: live.revision }),
      },
    }),
  };
}

/** Each after those it needs, as far as there is such an order. */
function inOrder(needs: ReadonlyMap<string, readonly string[]>): string[] {
  const ordered = new Set<string>();
  const visit = (id: string, trail: readonly string[]) => {
    if (ordered.has(id) || trail.includes(id)) return;
    for (const need of needs.get(id) ?? []) visit(need, [...trail, id]);
    ordered.add(id);
  };
  for (const id of [...needs.keys()].sort()) visit(id, []);
  return [...ordered];
}
