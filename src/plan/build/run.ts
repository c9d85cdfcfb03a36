import type { ChartEntry, Manifest } from '../../manifest/manifest.ts';
import type { Plan, PlannedCluster, PlannedRelease } from '../../model/plan.ts';
import type { ReleaseFacts } from '../../observe/release-facts.ts';
import { planHook, planRelease } from './release.ts';

export interface RunFacts {
  manifest: Manifest;
  /** The selected entries, each after those it needs. */
  entries: ChartEntry[];
  /** By entry id. */
  facts: ReadonlyMap<string, ReleaseFacts>;
  cluster: PlannedCluster;
  tools: { helm: string; kubectl: string };
  command: 'deploy' | 'destroy';
  force: boolean;
  dryRun: boolean;
}

/** Makes the plan of a whole run from everything that was read. Destroys come first, in reverse order. */
export function planRun({
  manifest,
  entries,
  facts,
  cluster,
  tools,
  command,
  force,
  dryRun,
}: RunFacts): Plan {
  const releases = entries.flatMap((entry) => {
    const found = facts.get(entry.id);
    return found ? [planRelease(entry, found, { command, force })] : [];
  });
  return {
    formatVersion: 1,
    command,
    manifest: manifest.file,
    manifestId: manifest.id,
    ...(manifest.environment !== undefined && { environment: manifest.environment }),
    cluster,
    tools,
    dryRun,
    runHooks: {
      before: manifest.runHooks.before.map(planHook),
      after: manifest.runHooks.after.map(planHook),
      onFailure: manifest.runHooks.onFailure.map(planHook),
    },
    releases: inOrder(releases),
  };
}

/** Destroys first and the other way round: what is needed goes after what needs it, so its `needs` are its dependants. */
function inOrder(releases: PlannedRelease[]): PlannedRelease[] {
  const destroyed = releases.filter((release) => release.action === 'destroy').reverse();
  const others = releases.filter((release) => release.action !== 'destroy');
  const dependants = (id: string) =>
    destroyed.filter((other) => other.needs.includes(id)).map((other) => other.id);
  const inPlan = new Set(others.map((release) => release.id));
  return [
    ...destroyed.map((release) => ({ ...release, needs: dependants(release.id) })),
    ...others.map((release) => ({ ...release, needs: release.needs.filter((id) => inPlan.has(id)) })),
  ];
}
