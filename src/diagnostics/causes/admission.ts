import { condition, mapping, mappings, textOf } from '../../kube/fields.ts';
import type { KubeObject } from '../../kube/object.ts';
import { refusalIn } from '../../kube/refusal.ts';
import { isNewestReplicaSet } from '../../kube/rollout/newest-template.ts';
import { shorten } from '../../util/shorten.ts';
import type { Clues } from '../clues/clues.ts';
import type { EventClue } from '../clues/event-clue.ts';
import type { Owner } from '../clues/owner.ts';
import type { CauseRule } from './cause-rule.ts';
import { found } from './found.ts';

/** What a controller was told when it tried to make pods or other objects. */
interface Attempt {
  owner: Owner;
  /** Uid of what makes the pods. */
  maker: string;
  message: string;
  /** ISO 8601; empty when the object's own status says it. */
  at: string;
}

/** Pods that were never made, because the API server refuses them. */
export const admission: CauseRule = (clues) =>
  attempts(clues)
    .filter((attempt) => !isOver(attempt, clues))
    .map(({ owner, message }) => {
      const refusal = refusalIn(message);
      return found(refusal?.code ?? 'invalid-object', {
        reason: 'invalid',
        message: `${shorten(refusal?.says ?? message, 500)} (${owner.place}, no pod is made)`,
        object: owner.object,
        details: [message],
      });
    });

function attempts(clues: Clues): Attempt[] {
  const events = clues.events
    .filter((event) => event.reason === 'FailedCreate' && !isOld(event, clues.objects))
    .map((event) => ({
      owner: clues.ownerOf(event),
      maker: event.uid,
      message: stripped(event.message),
      at: event.at,
    }));
  const conditions = clues.objects.flatMap((object) => {
    const refused = condition(object.status, 'ReplicaFailure');
    if (refused?.status !== 'True') return [];
    const { name, namespace = '', uid = '' } = object.metadata;
    const owner = clues.ownerOf({ kind: object.kind, name, namespace, uid });
    return [{ owner, maker: uid, message: textOf(refused.message), at: '' }];
  });
  return [...events.reverse(), ...conditions];
}

/** Controllers try on: since the last time that it was refused, a pod was made. */
function isOver({ maker, at }: Attempt, { evidence }: Clues): boolean {
  if (at === '' || maker === '' || !Array.isArray(evidence.pods)) return false;
  return evidence.pods.some(
    (pod) =>
      mappings(mapping(pod).metadata, 'ownerReferences').some(({ uid }) => uid === maker) &&
      textOf(mapping(mapping(pod), 'metadata').creationTimestamp) > at,
  );
}

/** An upgrade gives up the ReplicaSet that it replaces. */
function isOld({ uid }: EventClue, objects: readonly KubeObject[]): boolean {
  const set = objects.find(({ kind, metadata }) => kind === 'ReplicaSet' && metadata.uid === uid);
  return set !== undefined && !isNewestReplicaSet(set, objects);
}

function stripped(message: string): string {
  return message
    .replace(/(?<!\s)\s*\n\s*/g, ' ')
    .replace(/^\(combined from similar events\): /, '')
    .replace(/^Error creating: /, '')
    .replace(/^[Cc]reate (?:Pod|Claim) .* failed error: /, '');
}
