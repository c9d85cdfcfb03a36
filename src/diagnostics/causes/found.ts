import { CAUSES, type CauseCode } from '../../model/cause-table.ts';
import type { Failure, FailureReason } from '../../model/result/failure.ts';
import type { ContainerClue } from '../clues/container-clue.ts';
import type { PodClue } from '../clues/pod-clue.ts';

/** What a rule says of one cause; `remedy` where more can be said than the table does. */
export interface Finding {
  /** One sentence with the decisive detail. */
  message: string;
  reason?: FailureReason;
  remedy?: string | undefined;
  details?: readonly string[] | undefined;
  object?: string | undefined;
}

/** A cause as a failure; nothing in it is redacted yet. */
export function found(code: CauseCode, { reason = 'not-ready', message, ...rest }: Finding): Failure {
  const { details, object } = rest;
  return {
    reason,
    code,
    message,
    remedy: rest.remedy ?? CAUSES[code].remedy,
    ...(details !== undefined && details.length > 0 && { details: [...details] }),
    ...(object !== undefined && { object }),
  };
}

/** `Deployment web/api, container app`, for the end of a sentence. */
export function placeOf(
  { owner }: Pick<PodClue, 'owner'>,
  container?: Pick<ContainerClue, 'name' | 'role'>,
): string {
  if (container === undefined) return owner.place;
  const what = { init: 'init container', sidecar: 'sidecar', main: 'container' }[container.role];
  return `${owner.place}, ${what} ${container.name}`;
}
