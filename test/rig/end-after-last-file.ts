import { afterLastFile } from '../../scripts/test/after-last-file.ts';

/**
 * Ends a cluster when no file needs it any more: idle, it takes a fifth of a processor from the files of other projects. Returns the
 * teardown, for a run that ends before.
 */
export function endAfterLastFile(project: string, stop: () => Promise<void>): () => Promise<void> {
  let ended: Promise<void> | undefined;
  const end = (): Promise<void> => {
    ended ??= stop();
    return ended;
  };
  afterLastFile(project, () => {
    // What goes wrong is the teardown's to tell.
    end().catch(() => {});
  });
  return end;
}
