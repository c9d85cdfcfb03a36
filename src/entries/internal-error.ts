import type { Failure } from '../model/result/failure.ts';
import { filesystemFailure } from '../model/result/filesystem-failure.ts';

/** What was thrown, as a failure: a full disk as such, all else as a bug: one line and a request to report it; the stack only for those who debug. */
export function internalError(error: unknown, { debug }: { debug: boolean }): Failure {
  const trouble = filesystemFailure(error);
  if (trouble) return trouble;
  const seen = error instanceof Error ? error : new Error(String(error));
  const message = seen.message.replace(/^Internal error: /, '').split('\n', 1)[0] || seen.name;
  return {
    reason: 'internal',
    message: `Internal error: ${message}`,
    remedy: debug
      ? 'This is a bug: please report it with these lines.'
      : 'This is a bug: please report it with the output of a run with --debug (in Actions: with debug logging).',
    ...(debug && seen.stack !== undefined && { details: seen.stack.split('\n') }),
  };
}
