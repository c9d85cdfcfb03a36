import type { Manifest } from '../manifest/manifest.ts';
import type { Orphan } from '../model/plan/plan.ts';
import type { MarkDetails } from '../model/release/mark-details.ts';
import { deployed, newest, type ObservedRelease } from '../model/release/release.ts';
import type { Failure } from '../model/result/failure.ts';

/** An orphan with what it takes to destroy it. */
export interface FoundOrphan {
  orphan: Orphan;
  observed: ObservedRelease;
  /** What it needed when it was deployed last, as `namespace/name`. */
  needs: readonly string[];
}

export type PruneMode = 'false' | 'true' | 'force';

type Scope = Pick<Manifest, 'id' | 'charts' | 'disabled' | 'environment'>;

/**
 * The releases that are labelled with this manifest and left it, or moved to another namespace. Those that a run with another
 * environment or with a namespace of its own has made are none: this run cannot know whether they are wanted.
 */
export function findOrphans(stored: readonly ObservedRelease[], manifest: Scope): FoundOrphan[] {
  return stored.flatMap((observed) => orphanOf(observed, manifest) ?? []);
}

function orphanOf(observed: ObservedRelease, manifest: Scope): FoundOrphan | undefined {
  const { name, namespace } = observed;
  const last = newest(observed);
  if (!last || last.status === 'uninstalled' || last.manifestId !== manifest.id) return undefined;
  const known = [...manifest.charts, ...manifest.disabled];
  if (known.some((entry) => entry.name === name && entry.namespace === namespace)) return undefined;
  const details = last.details ?? deployed(observed)?.details;
  // A rollback, or an upgrade that failed, leaves no mark; where the release belongs an earlier one tells.
  const placed = details ?? observed.revisions.findLast((revision) => revision.details)?.details;
  if (placed && (placed.elsewhere || placed.environment !== manifest.environment)) return undefined;
  const moved = known.find((entry) => entry.name === name);
  const kept = whyKept(details);
  return {
    orphan: {
      ...{ name, namespace, revision: last.revision, status: last.status },
      why: moved
        ? `its entry is in namespace ${moved.namespace} now`
        : 'no entry of the manifest is about it any more',
      ...(kept !== undefined && { kept }),
    },
    observed,
    needs: details?.needs ?? [],
  };
}

function whyKept(details: MarkDetails | undefined): string | undefined {
  if (!details) return 'no run has completed it, so it may belong to another environment';
  return details.protected ? 'it is protected' : undefined;
}

/** How many releases of this manifest there are. */
export function ownedCount(stored: readonly ObservedRelease[], manifest: Scope): number {
  return stored.filter((observed) => {
    const last = newest(observed);
    return last !== undefined && last.status !== 'uninstalled' && last.manifestId === manifest.id;
  }).length;
}

/** Why nothing may be pruned, whatever there is; undefined when it may. */
export function refusePrune(
  mode: PruneMode,
  { isIdKnown, placesVary }: Pick<Manifest, 'isIdKnown' | 'placesVary'>,
  given: { selects: boolean; namespace: boolean },
): Failure | undefined {
  if (mode === 'false') return undefined;
  if (!isIdKnown) {
    return refused(
      'the manifest has no `id`, and neither GITHUB_REPOSITORY nor a git remote tells the repository, so which releases are its own is not known',
      'Write `id: NAME` in the manifest, and deploy once without `prune`.',
    );
  }
  if (given.selects || given.namespace) {
    const option = given.selects ? '`select`' : '`namespace`';
    return refused(
      `it compares all charts of the manifest, where the manifest puts them, with the releases of the cluster, and ${option} is set`,
      `Leave out ${option} or \`prune\`.`,
    );
  }
  if (placesVary) {
    return refused(
      'names or namespaces of charts come from variables, so a release that no entry is about may belong to a run with other variables',
      'Use the same variables in `id`, so that the releases of each run have an owner of their own.',
    );
  }
  return undefined;
}

/** Why so many at once are not destroyed; undefined when it is not so many. */
export function tooMany(orphans: number, owned: number, mode: PruneMode): Failure | undefined {
  if (mode !== 'true' || orphans * 2 <= owned) return undefined;
  return {
    reason: 'protected',
    message: `prune would destroy ${orphans} of the ${owned} releases of this manifest, more than half`,
    remedy: 'Look at the orphans in the plan. If all of them are to go, set `prune` to `force` once.',
  };
}

function refused(why: string, remedy: string): Failure {
  return { reason: 'invalid-manifest', message: `prune is refused: ${why}`, remedy };
}
