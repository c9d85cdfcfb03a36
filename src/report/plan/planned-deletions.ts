import { takesAlong } from '../../model/holds-data.ts';
import type { ReleaseResult, RunResult } from '../../model/result/run-result.ts';

/** One object that a plan deletes. */
export interface PlannedDeletion {
  /** `PersistentVolumeClaim/web/data` */
  object: string;
  /** What else goes with it, as half a sentence: `with its data, unless ...`. */
  takes?: string;
  release: Pick<ReleaseResult, 'id' | 'operation'>;
}

/** What a plan deletes, in the plan's order, but first what takes more with it; nothing of a run that is no plan. */
export function plannedDeletions({
  dryRun,
  releases,
}: Pick<RunResult, 'dryRun' | 'releases'>): PlannedDeletion[] {
  const all = dryRun ? releases.flatMap(deletionsOf) : [];
  return [
    ...all.filter(({ takes }) => takes !== undefined),
    ...all.filter(({ takes }) => takes === undefined),
  ];
}

function deletionsOf({ id, operation, deletes = [] }: ReleaseResult): PlannedDeletion[] {
  return deletes.map((object) => {
    const takes = takesAlong(object);
    return { object, release: { id, operation }, ...(takes !== undefined && { takes }) };
  });
}
