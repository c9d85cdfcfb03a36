import type { ClusterReader } from '../../cluster/contract.ts';
import { isUnanswered } from '../../cluster/objects/unserved-kind.ts';
import type { IgnoreRule, RuleContext } from '../../kube/drift/drift-rules.ts';
import { type ComparedObject, judgeObject } from '../../kube/drift/judge-object.ts';
import { onlyStoredFields } from '../../kube/drift/only-stored-fields.ts';
import { type KubeObject, nameOf, refOf } from '../../kube/object.ts';
import type { ObjectDrift } from '../../model/release/object-drift.ts';
import type { Failure } from '../../model/result/failure.ts';
import { ok, type Result } from '../../model/result.ts';
import type { ReadLive } from './read-live.ts';

/** In whose name objects are applied in dry runs: nobody else's, so that the answer's field set is what the release stored. */
const MANAGER = 'helm-lifecycle-drift';

/** An object that is not as it was stored. */
export interface DriftedObject {
  drift: ObjectDrift;
  /** Undefined when it is missing. */
  live?: KubeObject;
  /** What it would be without its drift; undefined when that is not known. */
  wanted?: KubeObject;
  /** Of `unknown`: what kind of fault keeps it from being compared. */
  reason?: Failure['reason'];
}

export interface Comparison {
  reader: ClusterReader;
  readLive: ReadLive;
  context: Omit<RuleContext, 'live'>;
  rules: readonly IgnoreRule[];
  /** A Job that removed itself is missing. */
  exact: boolean;
}

/** Compares one object, in the form in which it is applied, with the live one; undefined when it is as it was stored. Fails only when the cluster cannot be read. */
export async function compareObject(
  stored: KubeObject,
  { reader, readLive, context, rules, exact }: Comparison,
): Promise<Result<DriftedObject | undefined>> {
  const object = nameOf(stored);
  const resource = await reader.resourceOf(stored.apiVersion, stored.kind);
  if (!resource.ok && isUnanswered(resource.failure)) return ok(unknown(object, resource.failure));
  if (!resource.ok) return resource;
  if (resource.value === undefined) {
    const message = `the API server does not serve ${stored.apiVersion} ${stored.kind}`;
    return ok(unknown(object, { reason: 'not-found', message }));
  }
  const live = await readLive(refOf(stored));
  if (!live.ok) return isAboutObject(live.failure) ? ok(unknown(object, live.failure)) : live;
  if (live.value === undefined) {
    if (!exact && vanishes(stored)) return ok(undefined);
    return ok({ drift: { object, state: 'missing', fields: [] }, wanted: stored });
  }
  if (live.value.metadata.deletionTimestamp !== undefined) {
    return ok(unknown(object, { reason: 'conflict', message: 'it is being deleted' }));
  }
  const applied = await dryRun(stored, live.value, reader);
  if (!applied.ok) {
    return applied.failure.reason === 'cancelled' ? applied : ok(unknown(object, applied.failure));
  }
  return ok(judged({ live: live.value, stored, ...applied.value, manager: MANAGER }, context, rules));
}

function judged(
  compared: ComparedObject,
  context: Comparison['context'],
  rules: readonly IgnoreRule[],
): DriftedObject | undefined {
  const { fields, wanted } = judgeObject(compared, context, rules);
  if (fields.length === 0) return undefined;
  const state = fields.some(({ ignoredBy }) => ignoredBy === undefined) ? 'changed' : 'ignored';
  return { drift: { object: nameOf(compared.live), state, fields }, live: compared.live, wanted };
}

/** What the live object would be if the stored one were applied to it. */
async function dryRun(
  stored: KubeObject,
  live: KubeObject,
  reader: ClusterReader,
): Promise<Result<{ applied: KubeObject }>> {
  const applied = await reader.dryRunApply(stored, { fieldManager: MANAGER });
  if (applied.ok) return ok({ applied: applied.value });
  if (!/duplicate entries for key|field not declared in schema/.test(applied.failure.message)) return applied;
  // What was stored by a client-side apply may hold the same key twice, or a field that its kind does not have and that was
  // dropped; a server-side apply refuses both.
  const { resourceVersion } = live.metadata;
  const metadata = { ...stored.metadata, ...(resourceVersion !== undefined && { resourceVersion }) };
  const replaced = await reader.dryRunReplace({ ...stored, metadata });
  return replaced.ok ? ok({ applied: onlyStoredFields(live, stored, replaced.value) }) : replaced;
}

function unknown(object: string, { reason, message }: Pick<Failure, 'reason' | 'message'>): DriftedObject {
  return { drift: { object, state: 'unknown', fields: [], why: message }, reason };
}

/** A right that is missing, or a kind that is gone, concerns this object alone. */
function isAboutObject({ reason }: Failure): boolean {
  return reason === 'forbidden' || reason === 'not-found' || reason === 'invalid';
}

/** A finished Job with a time to live removes itself. */
function vanishes({ kind, spec }: KubeObject): boolean {
  return kind === 'Job' && spec?.ttlSecondsAfterFinished !== undefined;
}
