import { type ObjectIdentity, waitGone } from '../../cluster/watch/wait-gone.ts';
import { fail, type Result } from '../../model/result.ts';
import type { HookContext } from '../kind.ts';
import { logProgress, stillWaiting, UNTIL_ABORTED_MS } from './waiting.ts';

/** Waits until objects and their pods are gone, as long as the hook's timeout lets it; an interrupted wait says what is left. */
export async function awaitGone(targets: ObjectIdentity[], context: HookContext): Promise<Result<undefined>> {
  const { reader, clock, signal } = context;
  const gone = await waitGone({
    reader,
    clock,
    targets,
    timeoutMs: UNTIL_ABORTED_MS,
    signal,
    onProgress: logProgress(context),
  });
  return gone.ok ? gone : fail(stillWaiting(gone.failure));
}
