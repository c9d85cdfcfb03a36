import type { Failure } from '../../model/result/failure.ts';
import type { ProcessRecord } from '../../system/process.ts';

const TAIL_LINES = 20;

/** Why a hook's process did not succeed; `what` names it without its arguments. Timeouts and cancels are named by the runner of hooks. */
export function processFailure(what: string, record: ProcessRecord): Failure {
  if (record.startError !== undefined) {
    return {
      reason: 'hook',
      message: `${what} could not be started: ${record.startError.message}`,
      remedy: 'Check that the program is installed and that the working directory exists.',
    };
  }
  const errors = lastLines(record.stderr);
  const tail = errors.length > 0 ? errors : lastLines(record.stdout);
  const last = errors.at(-1);
  return {
    reason: 'hook',
    message: `${what} ${ending(record)}${last === undefined ? '' : `: ${last}`}`,
    ...(tail.length > 0 && { details: tail }),
    ...(record.exitCode !== undefined && adviceFor(record.exitCode)),
  };
}

/** What the shell says by its exit code, whatever the script is about. */
function adviceFor(exitCode: number): Pick<Failure, 'remedy'> {
  if (exitCode === 127) {
    const remedy =
      '127 says that a program or file was not found. Scripts run in the folder of the manifest, or in `workingDirectory` below it; install programs in an earlier step.';
    return { remedy };
  }
  if (exitCode === 126) {
    const remedy =
      '126 says that a file was found and cannot be run. Make it executable (`git update-index --chmod=+x FILE`), or write `bash FILE`.';
    return { remedy };
  }
  return {};
}

function ending({ endedBy, signal, exitCode }: ProcessRecord): string {
  if (endedBy !== undefined) return 'was interrupted';
  return signal === undefined ? `exited with code ${exitCode}` : `was ended by ${signal}`;
}

function lastLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(-TAIL_LINES);
}
