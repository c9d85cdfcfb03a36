import { identify, waitGone } from '../../cluster/watch/wait-gone.ts';
import type { KubeObject } from '../../kube/object.ts';
import type { RunStepOf } from '../../model/plan/built-in-step.ts';
import { during, type Failure } from '../../model/result/failure.ts';
import { ok, type Result } from '../../model/result.ts';
import { previewPatch, saysTheSame } from '../../plan/previews/preview-labels.ts';
import type { RunContext } from '../run-context.ts';

/** A preview that is being removed is soon gone: its pull request was opened again. */
const GONE_MS = 120_000;

/**
 * Makes the namespace of a preview, or renews its labels and annotations. They are not applied: what else is applied to the
 * namespace (`namespaceLabels`, `namespaceAnnotations`) would take them away. A namespace of that name which is another one by now is a conflict.
 */
export async function openPreview(
  run: RunContext,
  step: RunStepOf<'open-preview'>,
): Promise<Failure | undefined> {
  const { effects } = run;
  const { signal } = run.limits;
  if (!effects) return undefined;
  const { namespace, uid } = step;
  const ref = { apiVersion: 'v1', kind: 'Namespace', name: namespace };
  const gone = await waitUntilGone(run, namespace);
  if (!gone.ok) return during(`wait until the earlier namespace ${namespace} is gone`, gone.failure);
  const isThere = uid !== undefined && !gone.value;
  const written = isThere
    ? await effects.cluster.patch(ref, 'merge', { metadata: { uid, ...previewPatch(step) } }, { signal })
    : await make(run, step);
  if (written && !written.ok) return during(`open the preview's namespace ${namespace}`, written.failure);
  const limited = await limit(run, step);
  return limited.ok ? undefined : during(`limit the preview's namespace ${namespace}`, limited.failure);
}

/** Another run of the same preview may make it between our look and our request: then it is that one's, and ours. */
async function make(
  { effects, cluster: { reader }, limits: { signal } }: RunContext,
  { namespace, labels, annotations }: RunStepOf<'open-preview'>,
): Promise<Result<unknown> | undefined> {
  const ref = { apiVersion: 'v1', kind: 'Namespace', name: namespace };
  const made = await effects?.cluster.create(
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, labels, annotations } },
    { signal },
  );
  if (made?.ok !== false) return made;
  const live = await reader.get(ref, { signal });
  const isOurs = live.ok && live.value !== undefined && saysTheSame(live.value, { labels, annotations });
  return isOurs ? live : made;
}

/** True when it was being deleted, and is gone. */
async function waitUntilGone(
  { cluster: { reader }, limits: { clock, signal } }: Pick<RunContext, 'cluster' | 'limits'>,
  name: string,
): Promise<Result<boolean>> {
  const ref = { apiVersion: 'v1', kind: 'Namespace', name };
  const live = await reader.get(ref, { signal });
  if (!live.ok) return live;
  if (live.value?.metadata.deletionTimestamp === undefined) return ok(false);
  const targets = await identify(reader, [ref], { signal });
  if (!targets.ok) return targets;
  const gone = await waitGone({ reader, clock, targets: targets.value, timeoutMs: GONE_MS, signal });
  return gone.ok ? ok(true) : gone;
}

async function limit(
  { effects, limits: { signal } }: Pick<RunContext, 'effects' | 'limits'>,
  { namespace, quota }: RunStepOf<'open-preview'>,
): Promise<Result<unknown>> {
  const ref = { apiVersion: 'v1', kind: 'ResourceQuota', name: 'helm-lifecycle-preview', namespace };
  if (!effects) return ok();
  if (Object.keys(quota).length === 0) return effects.cluster.delete(ref, { signal });
  const object: KubeObject = {
    apiVersion: ref.apiVersion,
    kind: ref.kind,
    metadata: { name: ref.name, namespace },
    spec: { hard: quota },
  };
  return effects.cluster.apply(object, { force: true, signal });
}
