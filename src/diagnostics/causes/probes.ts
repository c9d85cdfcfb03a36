import { shorten } from '../../util/shorten.ts';
import type { CauseRule } from '../cause-rule.ts';
import { found, placeOf } from '../found.ts';

/** Containers that run but whose readiness probe fails. */
export const probes: CauseRule = ({ pods }) =>
  pods.flatMap((clue) =>
    clue.containers
      .filter(({ isRunning, isReady }) => isRunning && !isReady)
      .flatMap((container) => {
        const event = container.events.findLast(
          ({ reason, message }) => reason === 'Unhealthy' && message.startsWith('Readiness'),
        );
        if (event === undefined) return [];
        return [
          found('readiness-probe', {
            message: `${shorten(event.message, 300)} (${placeOf(clue, container)})`,
            object: clue.owner.object,
            details: container.log.slice(-20),
          }),
        ];
      }),
  );
