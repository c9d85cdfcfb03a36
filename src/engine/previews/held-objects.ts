import type { KubeObject } from '../../kube/object.ts';
import { formatRef, type ObjectRef } from '../../model/object-ref.ts';
import type { RunStepOf } from '../../model/plan/built-in-step.ts';
import { during, type Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { createLimiter } from '../../util/limiter.ts';
import type { RunContext } from '../run-context.ts';

/** An object that is being deleted and waits for a controller. */
export interface HeldObject {
  ref: ObjectRef;
  uid: string;
  finalizers: string[];
}

const AT_ONCE = 8;

/** The objects that keep a namespace from going; those of kinds that cannot be read are not known. */
export async function heldObjects(
  { cluster: { reader }, limits: { signal } }: Pick<RunContext, 'cluster' | 'limits'>,
  namespace: string,
): Promise<HeldObject[]> {
  const served = await reader.served();
  if (!served.ok) return [];
  const limited = createLimiter(AT_ONCE);
  const listed = served.value.resources.filter(
    ({ namespaced, verbs }) => namespaced && verbs.includes('list'),
  );
  const lists = await Promise.all(
    listed.map(({ apiVersion, kind }) =>
      limited(() => reader.list({ apiVersion, kind, namespace, metadataOnly: true }, { signal })),
    ),
  );
  const objects = lists.flatMap((list) => (list.ok ? list.value : []));
  // An object is listed once for each version that its kind is served in.
  return [...new Map(objects.map((object) => [object.metadata.uid, object])).values()]
    .filter(({ metadata }) => (metadata.finalizers?.length ?? 0) > 0)
    .map(asHeld);
}

function asHeld({ apiVersion, kind, metadata }: KubeObject): HeldObject {
  const { name, namespace = '', uid = '', finalizers = [] } = metadata;
  return { ref: { apiVersion, kind, name, namespace }, uid, finalizers };
}

/** Lets the objects go without what their controllers would have done. */
export async function removeFinalizers(
  { effects, record: { emit }, limits: { signal } }: Pick<RunContext, 'effects' | 'record' | 'limits'>,
  held: readonly HeldObject[],
): Promise<Result<undefined>> {
  for (const { ref, uid, finalizers } of held) {
    const text = `removes the finalizers ${finalizers.join(', ')} of ${formatRef(ref)}: what they stand for is not done`;
    emit({ type: 'warning', text });
    const patch = { metadata: { uid, finalizers: null } };
    const patched = await effects?.cluster.patch(ref, 'merge', patch, { signal });
    if (patched && !patched.ok && patched.failure.reason !== 'not-found')
      return fail(during(`remove the finalizers of ${formatRef(ref)}`, patched.failure));
  }
  return ok();
}

/** Names what is left, and what the API server itself says about it. */
export async function whyStillThere(
  { cluster: { reader }, limits: { signal } }: Pick<RunContext, 'cluster' | 'limits'>,
  { namespace }: RunStepOf<'close-preview'>,
  held: readonly HeldObject[],
): Promise<Failure> {
  const live = await reader.get({ apiVersion: 'v1', kind: 'Namespace', name: namespace }, { signal });
  const names = held.map(({ ref, finalizers }) => `${formatRef(ref)}: held by ${finalizers.join(', ')}`);
  const details = [...names, ...(live.ok && live.value ? conditions(live.value) : [])];
  return {
    reason: 'timed-out',
    message: `namespace ${namespace} is not gone: ${details[0] ?? 'nothing says why'}`,
    remedy:
      held.length > 0
        ? 'Find out why the controllers behind these finalizers do not finish. If they are gone for good, set `remove-finalizers` (--remove-finalizers).'
        : 'Look at the conditions of the namespace.',
    details,
    object: `Namespace/${namespace}`,
  };
}

function conditions({ status }: KubeObject): string[] {
  const all = (status as { conditions?: { status?: string; message?: string }[] } | undefined)?.conditions;
  return (all ?? []).flatMap(({ status: holds, message }) => (holds === 'True' && message ? [message] : []));
}
