import type { TestProject } from 'vitest/node';
import { afterLastFile } from '../../scripts/test/after-last-file.ts';

/**
 * Ends a cluster when no file needs it any more: also idle it takes processor time from the files of other projects. Returns the
 * teardown, for a run that ends before, and for one that watches: its next round needs the cluster again.
 */
export function endAfterLastFile(
  { name, config }: Pick<TestProject, 'name' | 'config'>,
  stop: () => Promise<void>,
): () => Promise<void> {
  if (config.watch) return stop;
  let ended: Promise<void> | undefined;
  const end = (): Promise<void> => {
    ended ??= stop();
    return ended;
  };
  afterLastFile(name, () => {
    // What goes wrong is the teardown's to tell.
    end().catch(() => {});
  });
  return end;
}
