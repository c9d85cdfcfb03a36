import { isOwnedBy, ownerClause } from '../kube/helm-owner.ts';
import { type KubeObject, nameOf } from '../kube/object.ts';
import { type OwnObjects, othersAmong } from '../kube/others-among.ts';
import type { ObjectRef } from '../model/object-ref.ts';
import type { ReleaseName } from '../model/release/release.ts';

/** One object that Helm would delete, as it is in the cluster now. */
export interface Doomed {
  ref: ObjectRef;
  /** Undefined when it does not exist; `unreadable` when nobody may look. */
  live: KubeObject | 'unreadable' | undefined;
  /** What would go with it; undefined when nothing does. */
  contents?: { objects: KubeObject[]; unseen: string[] };
  /** Why it stays whatever its annotations say, as a clause. */
  stays?: string;
}

/** What must stay whoever it says it belongs to. */
export interface TakenObject extends ObjectRef {
  /** A clause; absent: the release took it over from others and did not get as far as owning it. */
  why?: string;
}

export const WAS_TAKEN = 'it was there before this release';

export interface DeletionRules {
  release: ReleaseName;
  own: OwnObjects;
  allowNamespaceDeletion: boolean;
}

export type DeletionVerdict =
  | { kind: 'gone' }
  | { kind: 'delete' }
  /**
   * `holds`: deleting it would delete more than the object itself. `own`: it is the release's own Namespace; `last`: it is, and
   * may be deleted when the release is gone.
   */
  | { kind: 'leave'; why: string; holds?: Holding };

export type Holding = 'others' | 'own' | 'last';

const MOST_NAMED = 5;

/**
 * May Helm delete this object? Pure. The live object decides, not the record: it belongs to the release when its annotations
 * say so. A Namespace, and a CustomResourceDefinition, is left as well when others have objects in it.
 */
export function judgeDeletion(doomed: Doomed, rules: DeletionRules): DeletionVerdict {
  const { live, ref, contents, stays } = doomed;
  const { release, own, allowNamespaceDeletion } = rules;
  const leave = (why: string, holds?: Holding): DeletionVerdict => ({
    kind: 'leave',
    why,
    ...(holds && { holds }),
  });
  if (live === undefined) return { kind: 'gone' };
  if (live === 'unreadable') return leave('the credentials may not read it, so nobody knows whose it is');
  if (stays !== undefined) return leave(stays);
  if (!isOwnedBy(live, release)) {
    return leave(`it ${ownerClause(live)}`);
  }
  if (!contents) return { kind: 'delete' };
  const others = othersAmong(contents.objects, own).map(nameOf).sort();
  const inside = insideText(others, contents.unseen);
  const isNamespace = ref.kind === 'Namespace';
  if (isNamespace && ref.name === release.namespace) {
    const also = inside === '' ? '' : `, and so do objects of others: ${inside}`;
    return leave(`the release lives in it${also}`, allowNamespaceDeletion ? 'last' : 'own');
  }
  if (inside === '' || (isNamespace && allowNamespaceDeletion)) return { kind: 'delete' };
  return leave(`${inside} would be deleted with it`, 'others');
}

function insideText(others: string[], unseen: string[]): string {
  const named = others.slice(0, MOST_NAMED);
  const more = others.length - named.length;
  return [
    ...(named.length > 0 ? [named.join(', ')] : []),
    ...(more > 0 ? [`${more} more`] : []),
    ...(unseen.length > 0 ? [`perhaps ${unseen.join(', ')}, which cannot be listed`] : []),
  ].join(' and ');
}

/** Two names of one object, whatever the version: Helm compares group, kind, namespace and name. */
export function sameObjectKey({ apiVersion, kind, namespace, name }: ObjectRef): string {
  const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
  return [group, kind, namespace ?? '', name].join('/');
}
