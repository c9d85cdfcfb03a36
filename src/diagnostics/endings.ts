import { mapping, textOf } from '../kube/fields.ts';
import type { CauseCode } from '../model/cause.ts';
import type { Failure } from '../model/failure.ts';
import { startError } from './causes/starts.ts';
import type { ContainerClue, Ending } from './clues/container-clue.ts';
import { tellingLine } from './clues/log-line.ts';
import type { PodClue } from './clues/pod-clue.ts';
import { killingProbe } from './clues/probe-kill.ts';
import { found, placeOf } from './found.ts';

const LOG_LINES = 20;
/** By which a program ends itself. */
const SIGNALS: Record<number, string> = { 2: 'SIGINT', 3: 'SIGQUIT', 4: 'SIGILL', 6: 'SIGABRT', 8: 'SIGFPE' };

/** How the containers of a pod ended that started by themselves and were not ended by a probe, one finding each. */
export function endings(clue: PodClue): Failure[] {
  if (textOf(mapping(clue.pod.status).reason) !== '') return [];
  return clue.containers.flatMap((container) => {
    const { ended } = container;
    if (ended === undefined || !isTrouble(clue, container, ended)) return [];
    const { code, says } = meaning(clue, container, ended);
    const words = lastWords(container);
    const loop = container.waiting?.reason === 'CrashLoopBackOff' ? 'CrashLoopBackOff: ' : '';
    const restarts =
      container.restarts === 0 ? '' : `, ${container.restarts} restart${container.restarts === 1 ? '' : 's'}`;
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

function meaning(
  { owner }: PodClue,
  { role, spec, log, events }: ContainerClue,
  { exitCode, reason, signal }: Ending,
): { code: CauseCode; says: string } {
  const told = reason === '' || reason === 'Error' || reason === 'Completed' ? '' : ` (${reason})`;
  if (reason === 'OOMKilled') {
    const limit = textOf(mapping(mapping(spec, 'resources'), 'limits').memory);
    const more = limit === '' ? 'the node ran out of memory' : `needs more than its memory limit of ${limit}`;
    return { code: 'container-out-of-memory', says: `OOMKilled: ${more}, exit code ${exitCode}` };
  }
  if (events.some((event) => event.reason === 'FailedPostStartHook')) {
    return {
      code: 'start-hook-failed',
      says: `its postStart hook fails, so it is ended (exit code ${exitCode})`,
    };
  }
  if (log.slice(-5).some((line) => /exec format error/.test(line))) {
    return {
      code: 'container-not-executable',
      says: `exit code ${exitCode}, its program is for another processor or a script without #!`,
    };
  }
  const unstarted = log.slice(-5).findLast((line) => /^exec \S+: /.test(line)) ?? '';
  if (/: no such file or directory$/.test(unstarted)) {
    return {
      code: 'container-command-missing',
      says: `exit code ${exitCode}, its program or the interpreter of its script is not there`,
    };
  }
  switch (exitCode) {
    case 126:
      return { code: 'container-not-executable', says: 'exit code 126, the command may not be executed' };
    case 127:
      return { code: 'container-command-missing', says: 'exit code 127, command not found' };
    case 135:
      return { code: 'container-segfault', says: 'exit code 135, bus error (SIGBUS)' };
    case 139:
      return { code: 'container-segfault', says: 'exit code 139, segmentation fault (SIGSEGV)' };
    default:
  }
  if (role === 'init')
    return { code: 'init-container-failed', says: `init container fails with exit code ${exitCode}${told}` };
  if (exitCode === 0) {
    return {
      code: 'container-crashed',
      says: `ends with exit code 0 though a ${owner.kind} should keep running`,
    };
  }
  if (exitCode === 137) return { code: 'container-killed', says: `exit code 137, killed by SIGKILL${told}` };
  if (exitCode === 143 || signal > 0) {
    return {
      code: 'container-killed',
      says: `exit code ${exitCode}, ended by ${signal > 0 ? `signal ${signal}` : 'SIGTERM'}${told}`,
    };
  }
  const by = SIGNALS[exitCode - 128];
  return {
    code: 'container-crashed',
    says: `exit code ${exitCode}${by === undefined ? '' : ` (${by})`}${told}`,
  };
}
