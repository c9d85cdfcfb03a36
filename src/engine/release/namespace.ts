import { during, type Failure } from '../../model/failure.ts';
import { deploys } from '../../model/operation.ts';
import type { PlannedRelease } from '../../model/plan.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { newNamespaces } from '../../observe/new-namespaces.ts';
import { comingFrom, mayBringMore } from '../render/coming-objects.ts';
import type { ReleaseContext, RunContext } from '../run-context.ts';

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
  if (!live.value && !createNamespace) return fail(await namespaceMissing(planned, run));
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

/** In a dry run: why a release could not get its namespace; undefined when it is there or would be made. */
export async function absentNamespace(
  planned: PlannedRelease,
  run: RunContext,
): Promise<Failure | undefined> {
  const { namespace, settings } = planned;
  const isComing = settings.createNamespace || comingFrom(planned, run).namespaces.has(namespace);
  if (isComing || mayBringMore(planned, run)) return undefined;
  const live = await run.reader.get({ apiVersion: 'v1', kind: 'Namespace', name: namespace });
  return live.ok && !live.value ? namespaceMissing(planned, run) : undefined;
}

async function namespaceMissing(
  { id, namespace, location }: PlannedRelease,
  { reader }: RunContext,
): Promise<Failure> {
  const [missing] = await newNamespaces(new Set([namespace]), reader);
  const create = `reate it, or set \`createNamespace: true\` for chart ${id}.`;
  return {
    reason: 'not-found',
    code: 'namespace-missing',
    message: `namespace ${namespace} does not exist`,
    remedy: missing?.meant === undefined ? `C${create}` : `Did you mean ${missing.meant}? If not, c${create}`,
    location,
  };
}
