import { locate } from '../../cluster/locate.ts';
import { settle } from '../../cluster/settle.ts';
import { waitReady } from '../../cluster/wait-ready.ts';
import { type KubeObject, refOf } from '../../kube/object.ts';
import { during } from '../../model/failure.ts';
import { deployed } from '../../model/release.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { parseRendered } from '../../observe/rendered.ts';
import type { ReleaseContext } from '../run-context.ts';

/**
 * All rendered resources of the deployed revision exist and are ready by the kstatus rules, and pods whose containers have
 * no readiness probe stay up for `settle`. With `wait: false` nothing is waited for: only what can be seen to have failed fails.
 */
export async function validate(release: ReleaseContext): Promise<Result<undefined>> {
  const { run, planned, signal } = release;
  const { settings } = planned;
  const objects = await storedObjects(release);
  if (!objects.ok) return objects;
  const ready = await waitReady({
    reader: run.reader,
    clock: run.clock,
    targets: objects.value.map((object) => ({ ...refOf(object), mayVanish: vanishes(object) })),
    timeoutMs: settings.timeoutMs,
    signal,
    waitForJobs: settings.waitForJobs,
    acceptsProgressing: !settings.wait,
    onProgress: ({ ready, total, waiting }) => {
      const text = `${ready} of ${total} ready${waiting.length > 0 ? `, waiting for ${waiting.slice(0, 3).join(', ')}` : ''}`;
      run.emit({ type: 'progress', release: planned.id, text });
    },
  });
  if (!ready.ok || settings.settleMs === 0 || !settings.wait) return ready;
  return settle({
    reader: run.reader,
    clock: run.clock,
    refs: objects.value.map(refOf),
    settleMs: settings.settleMs,
    signal,
  });
}

/** What Helm stored for the deployed revision; nothing when hooks replaced Helm and there is no release. */
async function storedObjects({ run, planned, observed }: ReleaseContext): Promise<Result<KubeObject[]>> {
  const record = deployed(observed);
  if (!record) return ok([]);
  const stored = await run.store.read(planned, record.revision);
  if (!stored.ok) return fail(during('read the stored release', stored.failure));
  const rendered = parseRendered(stored.value?.manifest ?? '');
  return rendered.ok ? locate(run.reader, rendered.value, planned.namespace) : rendered;
}

/** A finished Job with a time to live removes itself. */
function vanishes(object: KubeObject): boolean {
  return object.kind === 'Job' && object.spec?.ttlSecondsAfterFinished !== undefined;
}
