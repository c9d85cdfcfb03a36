import type { ChartEntry, Manifest } from '../../manifest/manifest.ts';
import type { RunPhase } from '../../model/plan/phase.ts';
import type { Plan, PlannedCluster, PlannedRelease, PlannedRunPhase } from '../../model/plan/plan.ts';
import type { Failure } from '../../model/result/failure.ts';
import type { ReleaseFacts } from '../../observe/release-facts.ts';
import type { FoundOrphan } from '../orphans.ts';
import { planOrphans } from './orphan.ts';
import { planHook, planRelease, type ReleaseOptions } from './release.ts';
import { byRunPhase, planHead } from './whole.ts';

export interface RunFacts extends ReleaseOptions {
  manifest: Manifest;
  /** The selected entries, each after those it needs. */
  entries: ChartEntry[];
  /** Ids of entries that were not selected, and of the one that needs each. */
  added: ReadonlyMap<string, string>;
  /** By entry id. */
  facts: ReadonlyMap<string, ReleaseFacts>;
  cluster: PlannedCluster;
  tools: { helm: string; kubectl: string };
  dryRun: boolean;
  /** Releases of the manifest that no entry is about. */
  orphans: { going: readonly FoundOrphan[]; staying: readonly FoundOrphan[] };
  /** Ids of entries that are no part of this run and whose releases are in the cluster. */
  staying: ReadonlySet<string>;
}

/** Makes the plan of a whole run from everything that was read. Destroys come first, in reverse order. */
export function planRun({
  manifest,
  entries,
  added,
  facts,
  cluster,
  tools,
  command,
  force,
  ownId,
  takeOver,
  newNamespaces,
  dryRun,
  staying,
  orphans,
}: RunFacts): Plan {
  const options = { command, force, ownId, takeOver, newNamespaces };
  const dependants = manifest.charts.filter(({ id }) => staying.has(id));
  const releases = entries.flatMap((entry) => {
    const found = facts.get(entry.id);
    if (!found) return [];
    const addedFor = added.get(entry.id);
    const planned = sparingNeeds(planRelease(entry, found, options), dependants);
    return [{ ...planned, ...(addedFor !== undefined && { addedFor }) }];
  });
  return {
    ...planHead({ command, manifest, cluster, tools, dryRun }),
    runPhases: planRunPhases(manifest, releases),
    ...(orphans.staying.length > 0 && { orphans: orphans.staying.map(({ orphan }) => orphan) }),
    releases: inOrder([...releases, ...planOrphans(orphans.going)]),
  };
}

/** The hooks around all charts, and what is done besides when all of them have ended. */
export function planRunPhases(
  { runHooks }: Manifest,
  releases: PlannedRelease[],
): Record<RunPhase, PlannedRunPhase> {
  const emptying = releases
    .filter(({ action, settings }) => action === 'destroy' && settings.allowNamespaceDeletion)
    .map(({ id }) => id);
  return byRunPhase((phase) => ({
    steps:
      phase === 'after' && emptying.length > 0 ? [{ kind: 'delete-namespaces', releases: emptying }] : [],
    hooks: runHooks[phase].map(planHook),
  }));
}

/** Refuses to uninstall what a release needs that stays. */
function sparingNeeds(release: PlannedRelease, staying: readonly ChartEntry[]): PlannedRelease {
  const users = staying.filter(({ needs }) => needs.includes(release.id)).map(({ id }) => id);
  if (release.operation !== 'uninstall' || release.action !== 'destroy' || users.length === 0) return release;
  const refused = release.refused ?? isNeeded(release, users);
  return { ...release, refused };
}

function isNeeded({ id, name, namespace, location }: PlannedRelease, users: string[]): Failure {
  return {
    reason: 'protected',
    message: `release ${namespace}/${name} is needed by ${users.join(', ')}, which would stay`,
    remedy: `Destroy ${[...users, id].join(', ')} together, remove the need from the manifest, or set \`needs\` to false (--no-needs).`,
    ...(location && { location }),
  };
}

/** The order in which releases start. Destroys first and the other way round: what is needed goes after what needs it, so its `needs` are its dependants. */
export function inOrder(releases: PlannedRelease[]): PlannedRelease[] {
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
