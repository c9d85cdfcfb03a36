import { condition, textOf } from '../../kube/fields.ts';
import { refusalIn } from '../../kube/refusal.ts';
import { shorten } from '../../util/shorten.ts';
import type { CauseRule } from '../cause-rule.ts';
import type { Clues } from '../clues/clues.ts';
import type { Owner } from '../clues/owner.ts';
import { found } from '../found.ts';

/** What a controller was told when it tried to make pods or other objects. */
interface Attempt {
  owner: Owner;
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
    .filter(({ reason }) => reason === 'FailedCreate')
    .map((event) => ({ owner: clues.ownerOf(event), message: stripped(event.message), at: event.at }));
  const conditions = clues.objects.flatMap((object) => {
    const refused = condition(object.status, 'ReplicaFailure');
    if (refused?.status !== 'True') return [];
    const { name, namespace = '', uid = '' } = object.metadata;
    const owner = clues.ownerOf({ kind: object.kind, name, namespace, uid });
    return [{ owner, message: textOf(refused.message), at: '' }];
  });
  return [...events.reverse(), ...conditions];
}

/** Controllers try on: since the last time that it was refused, a pod was made. */
function isOver({ owner, at }: Attempt, { evidence }: Clues): boolean {
  if (at === '' || !Array.isArray(evidence.pods)) return false;
  return evidence.pods.some(
    (pod) =>
      pod?.metadata?.name?.startsWith?.(`${owner.object.split('/').at(-1)}-`) &&
      textOf(pod.metadata.creationTimestamp) > at,
  );
}

function stripped(message: string): string {
  return message
    .replace(/^\(combined from similar events\): /, '')
    .replace(/^Error creating: /, '')
    .replace(/^[Cc]reate (?:Pod|Claim) .* failed error: /, '');
}
