import { mapping, textOf } from '../../kube/fields.ts';
import type { CauseCode } from '../../model/cause-table.ts';
import type { Failure } from '../../model/result/failure.ts';
import { counted } from '../../util/counted.ts';
import type { ContainerClue, Ending } from '../clues/container-clue.ts';
import { tellingLine } from '../clues/log-line.ts';
import type { PodClue } from '../clues/pod-clue.ts';
import { killingProbe } from '../clues/probe-kill.ts';
import { found, placeOf } from './found.ts';
import { startError } from './starts.ts';

const LOG_LINES = 20;

interface Meaning {
  code: CauseCode;
  says: string;
}

/** Reasons that say no more than the exit code. */
const UNTOLD = new Set(['', 'Error', 'Completed']);

/** What the runtime writes into the log of a program that it could not replace itself by. */
const BY_WORDS: readonly (Meaning & { pattern: RegExp })[] = [
  {
    pattern: /exec format error/,
    code: 'container-not-executable',
    says: 'its program is for another processor or a script without #!',
  },
  {
    pattern: /^exec \S+: no such file or directory$/,
    code: 'container-command-missing',
    says: 'its program or the interpreter of its script is not there',
  },
];

/** What shells and the kernel mean by an exit code. */
const BY_EXIT_CODE: Partial<Record<number, Meaning>> = {
  126: { code: 'container-not-executable', says: 'the command may not be executed' },
  127: { code: 'container-command-missing', says: 'command not found' },
  135: { code: 'container-segfault', says: 'bus error (SIGBUS)' },
  139: { code: 'container-segfault', says: 'segmentation fault (SIGSEGV)' },
};

/** Those that a program ends itself by, and those that come from outside. */
const SIGNALS: Partial<Record<number, { name: string; isFromOutside?: true }>> = {
  2: { name: 'SIGINT', isFromOutside: true },
  3: { name: 'SIGQUIT' },
  4: { name: 'SIGILL' },
  6: { name: 'SIGABRT' },
  8: { name: 'SIGFPE' },
  9: { name: 'SIGKILL', isFromOutside: true },
  15: { name: 'SIGTERM', isFromOutside: true },
};

/** How the containers of a pod ended that started by themselves and were not ended by a probe, one finding each. */
export function endings(clue: PodClue): Failure[] {
  if (textOf(mapping(clue.pod.status).reason) !== '') return [];
  return clue.containers.flatMap((container) => {
    const { ended } = container;
    if (ended === undefined || !isTrouble(clue, container, ended)) return [];
    const { code, says } = meaning(clue, container, ended);
    const words = lastWords(container);
    const loop = container.waiting?.reason === 'CrashLoopBackOff' ? 'CrashLoopBackOff: ' : '';
    const restarts = container.restarts === 0 ? '' : `, ${counted(container.restarts, 'restart')}`;
    return [
      found(code, {
        message: `${loop}${says}${words === undefined ? '' : `: ${words}`} (${placeOf(clue, container)}${restarts})`,
        object: clue.owner.object,
        details: container.log.slice(-LOG_LINES),
      }),
    ];
  });
}

function isTrouble(clue: PodClue, container: ContainerClue, ended: Ending): boolean {
  const { owner, isReady, since } = clue;
  if (startError(container) !== undefined || killingProbe(container) !== undefined) return false;
  const shouldEnd =
    container.role === 'init' || owner.kind === 'Job' || owner.kind === 'Pod' || owner.hook !== undefined;
  if (ended.exitCode === 0 && shouldEnd) return false;
  if (container.isDown) return true;
  // Between two crashes a pod may be ready for a while; a container that is ready in a pod that is not has recovered.
  return container.restarts > 0 && (isReady ? ended.at >= since : !container.isReady);
}

/** What the log or the container's own termination message ends with. */
function lastWords({ log, ended }: ContainerClue): string | undefined {
  return tellingLine(log) ?? tellingLine(ended?.message.split('\n') ?? []);
}

function meaning({ owner }: PodClue, { role, spec, log, events }: ContainerClue, ended: Ending): Meaning {
  const { exitCode, reason, signal } = ended;
  if (reason === 'OOMKilled') {
    const limit = textOf(mapping(mapping(spec, 'resources'), 'limits').memory);
    const why = limit === '' ? 'the node ran out of memory' : `needs more than its memory limit of ${limit}`;
    return { code: 'container-out-of-memory', says: `OOMKilled: ${why}, exit code ${exitCode}` };
  }
  if (events.some((event) => event.reason === 'FailedPostStartHook')) {
    return { code: 'start-hook-failed', says: `its postStart hook fails, exit code ${exitCode}` };
  }
  const end = log.slice(-5);
  const known =
    BY_WORDS.find(({ pattern }) => end.some((line) => pattern.test(line))) ?? BY_EXIT_CODE[exitCode];
  if (known !== undefined) return { code: known.code, says: `exit code ${exitCode}, ${known.says}` };
  const suffix = UNTOLD.has(reason) ? '' : ` (${reason})`;
  if (role === 'init') {
    return {
      code: 'init-container-failed',
      says: `init container fails with exit code ${exitCode}${suffix}`,
    };
  }
  if (exitCode === 0) {
    const says = `ends with exit code 0 though a ${owner.kind} should keep running`;
    return { code: 'container-crashed', says };
  }
  const by = SIGNALS[signal || exitCode - 128];
  const isKilled = signal > 0 || by?.isFromOutside === true;
  const says = `exit code ${exitCode}${by === undefined ? '' : `, ${isKilled ? 'killed by ' : ''}${by.name}`}${suffix}`;
  return { code: isKilled ? 'container-killed' : 'container-crashed', says };
}
