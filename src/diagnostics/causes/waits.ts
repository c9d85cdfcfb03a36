import { tellingLine } from '../clues/log-line.ts';
import type { CauseRule } from './cause-rule.ts';
import { found, placeOf } from './found.ts';

/** Init containers that run on and on without an error. */
export const waits: CauseRule = ({ pods }) =>
  pods.flatMap((clue) =>
    clue.containers
      .filter(({ role, isRunning }) => role === 'init' && isRunning)
      .map((container) => {
        const words = tellingLine(container.log);
        return found('init-container-waits', {
          message: `init container ${container.name} has not ended${words === undefined ? '' : `: ${words}`} (${placeOf(clue)})`,
          object: clue.owner.object,
          details: container.log.slice(-20),
        });
      }),
  );
