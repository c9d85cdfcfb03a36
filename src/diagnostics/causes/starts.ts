import { textOf } from '../../kube/fields.ts';
import { neverStarted, waitingKind } from '../../kube/rollout/waiting-reasons.ts';
import type { CauseCode } from '../../model/cause-table.ts';
import { shorten } from '../../util/shorten.ts';
import type { ContainerClue } from '../clues/container-clue.ts';
import type { CauseRule } from './cause-rule.ts';
import { found, placeOf } from './found.ts';
import { isWaiting } from './mounts.ts';

/** What container runtimes say of a program that they cannot start, first match wins. */
const WORDS: readonly { code: CauseCode; pattern: RegExp }[] = [
  {
    code: 'container-command-missing',
    pattern:
      /executable file not found|exec: "[^"]*": (?:stat .{1,300}: )?no such file or directory|no command specified/,
  },
  {
    code: 'container-not-executable',
    pattern: /exec: "[^"]*": (?:permission denied|is a directory)|exec format error/,
  },
];

/** Containers that the runtime of the node cannot make or start. */
export const starts: CauseRule = ({ pods }) => [
  ...pods.flatMap((clue) =>
    clue.containers.flatMap((container) => {
      const error = startError(container);
      if (error === undefined) return [];
      const code = WORDS.find(({ pattern }) => pattern.test(error.message))?.code ?? 'container-cannot-start';
      return [
        found(code, {
          message: `${error.reason}: ${told(error.message)}${folderOf(container, error.message)} (${placeOf(clue, container)})`,
          object: clue.owner.object,
          details: [error.message],
        }),
      ];
    }),
  ),
  ...pods.filter(isWaiting).flatMap((clue) => {
    const event = clue.events.findLast(({ reason }) => reason === 'FailedCreatePodSandBox');
    if (event === undefined) return [];
    return [
      found('container-cannot-start', {
        message: `FailedCreatePodSandBox: ${told(event.message)} (${placeOf(clue)})`,
        object: clue.owner.object,
        details: [event.message],
      }),
    ];
  }),
];

/** Whether the newest run of a container never began. */
export function startError({
  waiting,
  ended,
}: ContainerClue): { reason: string; message: string } | undefined {
  if (waiting !== undefined && waitingKind(waiting.reason) === 'start') return waiting;
  return ended !== undefined && neverStarted(ended.reason) ? ended : undefined;
}

/** The runtime names the first folder that it cannot make, not the one that was asked for. */
function folderOf({ spec }: ContainerClue, message: string): string {
  const folder = textOf(spec.workingDir);
  return folder !== '' && /: (?:mkdir|chdir|stat) |\bcwd\b/.test(message) ? `, workingDir ${folder}` : '';
}

/** The end of the runtime's chain of errors, without the paths of the node. */
function told(message: string): string {
  const end = message
    .replace(/^.*unable to start container process: /s, '')
    .replace(/^Failed to create pod sandbox: (?:rpc error: code = \w+ desc = )?/, '')
    .replace(/ \(pod: "[^"]{1,300}", container: [^)]{1,300}\)/, '')
    .replace(
      /(?<!\S)\S{0,300}\/pods\/[0-9a-f-]{1,60}\/volumes\/[^/\s]{1,200}\/([^/"\s:]{1,300})"?/g,
      'volume $1',
    );
  return shorten(end, 300);
}
