import { waitReady } from '../../cluster/watch/wait-ready.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import { fail, type Result } from '../../model/result.ts';
import type { HookContext } from '../kind.ts';
import { logProgress, stillWaiting, UNTIL_ABORTED_MS } from './waiting.ts';

/** Waits for objects to be ready, as long as the hook's timeout lets it; an interrupted wait says what it still waited for. */
export async function awaitReady(targets: ObjectRef[], context: HookContext): Promise<Result<undefined>> {
  const { reader, clock, signal } = context;
  const ready = await waitReady({
    reader,
    clock,
    targets,
    timeoutMs: UNTIL_ABORTED_MS,
    signal,
    waitForJobs: false,
    own: context.ownReadiness,
    onProgress: logProgress(context),
  });
  return ready.ok ? ready : fail(stillWaiting(ready.failure));
}
