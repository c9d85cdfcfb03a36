/** What the order of the files rests on. */
export interface Placed {
  project: string;
  seconds: number;
}

/** Its files mostly wait for the one node, and slow each other down: one at a time. */
const ONE_AT_A_TIME = 'node';
/** Its files are short and keep a processor busy: they come last. */
const LAST = 'unit';
/** Whatever takes longer would be alone at the end. */
const LONG_SECONDS = 20;

/**
 * The order in which as many workers as there are should start the files, the longest of a project first, so that no worker is left with
 * one at the end. Vitest gives a worker up, with the modules it has read, when the next file in the queue belongs to another project: so
 * projects follow each other, and only the files of the real node, and very long ones, stand among those of the simulated one.
 */
export function startOrder<File extends Placed>(files: readonly File[], workers: number): File[] {
  const longestFirst = files.toSorted((one, other) => other.seconds - one.seconds);
  const node = longestFirst.filter(({ project }) => project === ONE_AT_A_TIME);
  const last = longestFirst.filter(({ project, seconds }) => project === LAST && seconds < LONG_SECONDS);
  const others = longestFirst.filter((file) => file.project !== ONE_AT_A_TIME && !last.includes(file));
  const freeAt = Array.from({ length: workers }, () => 0);
  let nodeFreeAt = 0;
  return files.map(() => {
    const now = Math.min(...freeAt);
    const first = nodeFreeAt <= now ? node : others;
    const queue = [first, others, last, node].find(({ length }) => length > 0);
    const next = queue?.shift() as File;
    const end = now + next.seconds;
    freeAt[freeAt.indexOf(now)] = end;
    if (next.project === ONE_AT_A_TIME) nodeFreeAt = end;
    return next;
  });
}
