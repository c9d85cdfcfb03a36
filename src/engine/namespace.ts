import { during } from '../model/failure.ts';
import { deploys } from '../model/operation.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { ReleaseContext } from './run-context.ts';

/**
 * Makes sure that the release's namespace exists before anything is put into it, the lease included. Existing labels are
 * left alone but for those that `namespaceLabels` names. Credentials that may not read namespaces are believed to have one.
 */
export async function ensureNamespace(release: ReleaseContext): Promise<Result<undefined>> {
  const { planned, run, effects, signal } = release;
  const { createNamespace, namespaceLabels } = planned.settings;
  const ref = { apiVersion: 'v1', kind: 'Namespace', name: planned.namespace };
  const live = await run.reader.get(ref, { signal });
  if (!live.ok) return live.failure.reason === 'forbidden' ? ok() : live;
  if (!deploys(planned.operation)) return ok();
  if (live.value && !createNamespace) return ok();
  if (!live.value && !createNamespace) {
    return fail({
      reason: 'not-found',
      code: 'namespace-missing',
      message: `namespace ${planned.namespace} does not exist`,
      remedy: `Create it, or set \`createNamespace: true\` for chart ${planned.id}.`,
      location: planned.location,
    });
  }
  const missing = Object.entries(namespaceLabels).filter(
    ([key, value]) => live.value?.metadata.labels?.[key] !== value,
  );
  if (live.value && missing.length === 0) return ok();
  const applied = await effects.cluster.apply(
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: planned.namespace, labels: namespaceLabels } },
    { force: true, signal },
  );
  return applied.ok ? ok() : fail(during(`create namespace ${planned.namespace}`, applied.failure));
}
