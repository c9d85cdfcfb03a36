import { waitGone } from '../../cluster/watch/wait-gone.ts';
import type { RunStepOf } from '../../model/plan/built-in-step.ts';
import { newest } from '../../model/release/release.ts';
import { during, type Failure } from '../../model/result/failure.ts';
import { ok, type Result } from '../../model/result.ts';
import { releasesIn } from '../../observe/previews.ts';
import type { RunContext } from '../run-context.ts';
import { deployedAgain } from './deployed-again.ts';
import { heldObjects, removeFinalizers, whyStillThere } from './held-objects.ts';

/** What holds it shows soon; what only takes its time is gone by then. */
const HELD_MS = 30_000;

/**
 * Deletes the namespace of a preview by its uid, and waits until it is gone. A release that failed, even one that may fail, and what was
 * deployed there since the plan was made stop it: it would leave objects of the cluster behind, and delete the records that name them. So
 * does a deploy that has renewed the expiry for which it was to go. What keeps the namespace from going is named.
 */
export async function closePreview(
  run: RunContext,
  step: RunStepOf<'close-preview'>,
): Promise<Failure | undefined> {
  const { namespace, uid } = step;
  if (!run.effects) return undefined;
  const [failed] = run.shared.failing;
  if (failed) return stays(namespace, ...failed);
  const renewed = await deployedAgain(run.cluster, step);
  if (renewed) return renewed;
  const late = await lateReleases(run, namespace);
  if (!late.ok) return during(`list the releases in ${namespace}`, late.failure);
  if (late.value.length > 0) return deployedMeanwhile(namespace, late.value);
  const ref = { apiVersion: 'v1', kind: 'Namespace', name: namespace };
  const deleted = await run.effects.cluster.delete(ref, { uid, signal: run.limits.signal });
  if (!deleted.ok) return during(`delete namespace ${namespace}`, deleted.failure);
  const gone = await untilGone(
    run,
    step,
    step.removeFinalizers ? Math.min(HELD_MS, step.timeoutMs) : step.timeoutMs,
  );
  if (gone.ok || gone.failure.reason !== 'timed-out') return gone.ok ? undefined : gone.failure;
  const held = await heldObjects(run, namespace);
  if (!step.removeFinalizers || held.length === 0) return whyStillThere(run, step, held);
  const removed = await removeFinalizers(run, held);
  if (!removed.ok) return removed.failure;
  const released = await untilGone(run, step, step.timeoutMs);
  return released.ok ? undefined : whyStillThere(run, step, await heldObjects(run, namespace));
}

function untilGone(
  { cluster: { reader }, limits: { clock, signal } }: Pick<RunContext, 'cluster' | 'limits'>,
  { namespace: name, uid }: RunStepOf<'close-preview'>,
  timeoutMs: number,
): Promise<Result<undefined>> {
  const targets = [{ apiVersion: 'v1', kind: 'Namespace', name, uid }];
  return waitGone({ reader, clock, targets, timeoutMs, signal });
}

/** Releases of which more than the record is left. */
async function lateReleases(
  { cluster: { reader, store } }: Pick<RunContext, 'cluster'>,
  namespace: string,
): Promise<Result<string[]>> {
  const names = await releasesIn(reader, namespace);
  if (!names.ok) return names;
  const observed = await store.observe(names.value);
  if (!observed.ok) return observed;
  const stored = observed.value.filter((release) => {
    const last = newest(release);
    return last !== undefined && last.status !== 'uninstalled';
  });
  return ok(stored.map(({ name }) => name));
}

function stays(namespace: string, releaseId: string, failure: Failure): Failure {
  return during(`namespace ${namespace} stays, as ${releaseId} failed in it`, failure);
}

function deployedMeanwhile(namespace: string, names: string[]): Failure {
  return {
    reason: 'conflict',
    message: `namespace ${namespace} stays: ${names.join(', ')} was deployed there in the meantime`,
    remedy: 'Run it again when the other run has ended.',
    object: `Namespace/${namespace}`,
  };
}
