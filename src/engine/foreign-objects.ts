import { locate } from '../cluster/locate.ts';
import { type KubeObject, nameOf, refOf } from '../kube/object.ts';
import { during, type Failure } from '../model/failure.ts';
import { formatRef, type ObjectRef } from '../model/object-ref.ts';
import { deployed, newest, type ObservedRelease } from '../model/release.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { parseRendered } from '../observe/rendered.ts';
import type { ReleaseContext } from './run-context.ts';

/** Annotation of a Lease: the foreign objects of a failed revision, as a JSON list of ObjectRef; gone with the next success. */
export const FOREIGN_ANNOTATION = 'helm-lifecycle/foreign-objects';

/** Field managers under which Helm and this project write. */
const OWN_MANAGERS = new Set(['helm', 'helm-lifecycle']);

/**
 * Objects that the failed newest revision names, that did not belong to the revision deployed before, and that are older than
 * this run's operation: adopted, taken over, or made by other tools. A rollback or an uninstall would delete them.
 */
export async function foreignObjects(release: ReleaseContext): Promise<Result<ObjectRef[]>> {
  const named = await objectsOf(release, newest(release.observed)?.revision);
  if (!named.ok) return named;
  const owned = await objectsOf(release, deployed(release.before)?.revision);
  if (!owned.ok) return owned;
  const known = new Set(owned.value.map(nameOf));
  const candidates = named.value.filter((object) => !known.has(nameOf(object)));
  const live = await Promise.all(candidates.map((object) => release.run.reader.get(refOf(object))));
  const foreign: ObjectRef[] = [];
  for (const found of live) {
    if (!found.ok) return fail(during('look for objects that others made', found.failure));
    if (found.value && isOlder(found.value, release.operationStartedAt)) foreign.push(refOf(found.value));
  }
  return ok(foreign);
}

async function objectsOf(
  release: ReleaseContext,
  revision: number | undefined,
): Promise<Result<KubeObject[]>> {
  if (revision === undefined) return ok([]);
  const { run, planned } = release;
  const stored = await run.store.read(planned, revision);
  if (!stored.ok) return fail(during('read the stored release', stored.failure));
  const rendered = parseRendered(stored.value?.manifest ?? '');
  return rendered.ok ? locate(run.reader, rendered.value, planned.namespace) : rendered;
}

/** Creation times are whole seconds; within the same second, what another manager wrote is not Helm's own creation. */
function isOlder({ metadata }: KubeObject, startedAt: number): boolean {
  const createdAt = Date.parse(metadata.creationTimestamp ?? '');
  const second = Math.floor(startedAt / 1000) * 1000;
  if (createdAt !== second) return createdAt < second;
  return (metadata.managedFields ?? []).some(
    ({ manager, subresource }) => subresource === undefined && !OWN_MANAGERS.has(manager),
  );
}

/** Why a failed release was left as it is, with the two commands to choose from. */
export function keptForeign(
  foreign: ObjectRef[],
  { name, namespace, revisions }: ObservedRelease,
  target?: number,
): string {
  const failed = revisions.at(-1);
  const remove =
    target === undefined
      ? `helm uninstall ${name} --namespace ${namespace}`
      : `helm rollback ${name} ${target} --namespace ${namespace}`;
  const keep = `kubectl delete secret ${failed?.secretName} --namespace ${namespace}`;
  return [
    `not rolled back, because that would delete ${foreign.map(formatRef).join(', ')}, which were there before this run;`,
    `to delete them too: ${remove};`,
    `to keep them and only forget the failed revision: ${keep}`,
  ].join(' ');
}

/** The foreign objects that an earlier failed revision has left in the release and that still exist. */
export async function rememberedForeign(release: ReleaseContext): Promise<Result<ObjectRef[]>> {
  const refs = parseRefs(release.lease?.annotations[FOREIGN_ANNOTATION]);
  const live = await Promise.all(refs.map((ref) => release.run.reader.get(ref)));
  const left: ObjectRef[] = [];
  for (const [index, found] of live.entries()) {
    if (!found.ok) return fail(during('look for objects that others made', found.failure));
    const ref = refs[index];
    if (found.value && ref) left.push(ref);
  }
  return ok(left);
}

function parseRefs(text: string | undefined): ObjectRef[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? (value as ObjectRef[]) : [];
  } catch {
    return [];
  }
}

/** Refuses to uninstall a failed release that others' objects were taken into. */
export function foreignRefusal(foreign: ObjectRef[], { name, namespace }: ObservedRelease): Failure {
  return {
    reason: 'conflict',
    message: `uninstalling ${namespace}/${name} would delete ${foreign.map(formatRef).join(', ')}, which its failed revision took over from others`,
    remedy: `To delete them too: helm uninstall ${name} --namespace ${namespace}. To keep them and only forget the release: kubectl delete secret --selector owner=helm,name=${name} --namespace ${namespace}`,
  };
}
