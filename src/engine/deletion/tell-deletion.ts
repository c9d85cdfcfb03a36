import { nameOf } from '../../kube/object.ts';
import type { StayingObject } from '../../model/journal/event.ts';
import { formatRef } from '../../model/object-ref.ts';
import type { RecoveryContext } from '../release-context.ts';
import type { JudgedDeletion, LeftObject } from './judge-deletions.ts';

const MOST_WARNINGS = 20;

/** Records what is deleted and what stays, and warns of each object that stays. */
export function tellDeletion(
  { record: { emit } }: Pick<RecoveryContext['run'], 'record'>,
  release: string,
  { deletes, stays }: { deletes: JudgedDeletion['deletes']; stays: readonly StayingObject[] },
): void {
  for (const { object, why } of stays.slice(0, MOST_WARNINGS)) {
    emit({ type: 'warning', release, text: `${object} stays: ${why}` });
  }
  const more = stays.length - MOST_WARNINGS;
  if (more > 0) emit({ type: 'warning', release, text: `${more} more objects stay; result.json names them` });
  emit({ type: 'deletion', release, deletes: deletes.map(nameOf), stays: [...stays] });
}

export function stayingOf(leaves: readonly LeftObject[]): StayingObject[] {
  return leaves.map(({ ref, why }) => ({ object: formatRef(ref), why }));
}
