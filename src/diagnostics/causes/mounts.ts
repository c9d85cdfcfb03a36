import { shorten } from '../../util/shorten.ts';
import type { PodClue } from '../clues/pod-clue.ts';
import type { CauseRule } from './cause-rule.ts';
import { found, placeOf } from './found.ts';

/** A sum of what other events say one by one, or a delay that passes. */
const VAGUE =
  /^Unable to attach or mount volumes|failed to sync .{1,300} cache|object .{1,300} not registered/;

/** Volumes that a node cannot attach or mount. */
export const mounts: CauseRule = ({ pods }) =>
  pods.filter(isWaiting).flatMap((clue) => {
    const said = clue.events.filter(
      ({ reason }) => reason === 'FailedMount' || reason === 'FailedAttachVolume',
    );
    const event = said.findLast(({ message }) => !VAGUE.test(message)) ?? said.at(-1);
    if (event === undefined) return [];
    return [
      found('volume-mount-failed', {
        message: `${event.reason}: ${told(event.message)} (${placeOf(clue)})`,
        object: clue.owner.object,
        details: [event.message],
      }),
    ];
  });

/** Volumes are mounted before any container starts. */
export function isWaiting({ containers }: PodClue): boolean {
  return containers.every(({ isRunning, ended }) => !isRunning && ended === undefined);
}

/** Which volume, and the end of the chain of errors. */
function told(message: string): string {
  const [, volume, why] = /^MountVolume\.\S+ failed for volume "([^"]+)" : ([\s\S]+)$/.exec(message) ?? [];
  if (volume === undefined || why === undefined) return shorten(message, 400);
  const output = /\nOutput: ([\s\S]+)$/.exec(why)?.[1];
  const clean = (output ?? why).replace(
    /(?<!\S)\S{0,300}\/pods\/[0-9a-f-]{1,60}\/volumes\/\S{1,500}?: /g,
    '',
  );
  return `volume ${volume}: ${shorten(clean, 300)}`;
}
