import { takesAlong } from '../../model/holds-data.ts';
import type { ReleaseResult, RunResult } from '../../model/result/run-result.ts';

/** One object that a plan deletes, or a run has deleted. */
export interface Deletion {
  /** `PersistentVolumeClaim/web/data` */
  object: string;
  /** What else goes with it, as half a sentence: `with its data, unless ...`. */
  takes?: string;
  release: Pick<ReleaseResult, 'id' | 'operation'>;
}

/**
 * What a plan deletes, or what the charts have deleted that succeeded, in the plan's order, but first what takes more with it. Of a
 * chart that failed nobody knows how far it came.
 */
export function deletionsOf({ dryRun, releases }: Pick<RunResult, 'dryRun' | 'releases'>): Deletion[] {
  const all = releases.filter(({ outcome }) => dryRun || outcome === 'succeeded').flatMap(deletionsOfRelease);
  return [
    ...all.filter(({ takes }) => takes !== undefined),
    ...all.filter(({ takes }) => takes === undefined),
  ];
}

function deletionsOfRelease({ id, operation, deletes = [] }: ReleaseResult): Deletion[] {
  return deletes.map((object) => {
    const takes = takesAlong(object);
    return { object, release: { id, operation }, ...(takes !== undefined && { takes }) };
  });
}
