import { mapping, textOf } from '../../kube/fields.ts';
import type { CauseCode } from '../../model/cause.ts';
import type { Failure } from '../../model/failure.ts';
import type { CauseRule } from '../cause-rule.ts';
import type { PodClue } from '../clues/clues.ts';
import type { ContainerClue, Ending } from '../clues/container-clue.ts';
import { tellingLine } from '../clues/log-line.ts';
import { found, placeOf } from '../found.ts';

const LOG_LINES = 20;

/** Containers that ended though they should run. */
export const crashes: CauseRule = ({ pods }) =>
  pods.flatMap((clue) =>
    clue.containers
      .filter((container) => container.ended && (container.ended.exitCode !== 0 || container.role === 'main'))
      .filter((container) => container.isDown || container.restarts > 0)
      .map((container) => crash(clue, container, container.ended as Ending)),
  );

function crash(clue: PodClue, container: ContainerClue, ended: Ending): Failure {
  const words = tellingLine(container.log) ?? tellingLine(ended.message.split('\n'));
  const restarts =
    container.restarts === 0 ? '' : `, ${container.restarts} restart${container.restarts === 1 ? '' : 's'}`;
  const place = `(${placeOf(clue, container)}${restarts})`;
  const { code, says } = meaning(container, ended);
  return found(code, {
    message: `${says}${words === undefined ? '' : `: ${words}`} ${place}`,
    object: clue.owner.object,
    details: container.log.slice(-LOG_LINES),
  });
}

function meaning(
  { role, spec }: ContainerClue,
  { exitCode, reason }: Ending,
): { code: CauseCode; says: string } {
  if (reason === 'OOMKilled') {
    const limit = textOf(mapping(mapping(spec, 'resources'), 'limits').memory);
    return {
      code: 'container-out-of-memory',
      says: `OOMKilled: it needs more memory than its limit${limit === '' ? '' : ` of ${limit}`}, exit code ${exitCode}`,
    };
  }
  if (role === 'init')
    return { code: 'init-container-failed', says: `the init container fails with exit code ${exitCode}` };
  switch (exitCode) {
    case 0:
      return {
        code: 'container-crashed',
        says: 'the container ends with exit code 0 though it should keep running',
      };
    case 126:
      return { code: 'container-not-executable', says: 'exit code 126, its command may not be executed' };
    case 127:
      return { code: 'container-command-missing', says: 'exit code 127, its command was not found' };
    case 137:
      return { code: 'container-killed', says: 'exit code 137, killed by SIGKILL' };
    case 139:
      return { code: 'container-segfault', says: 'exit code 139, a memory fault (SIGSEGV)' };
    case 143:
      return { code: 'container-killed', says: 'exit code 143, ended by SIGTERM' };
    default:
      return { code: 'container-crashed', says: `exit code ${exitCode}` };
  }
}
