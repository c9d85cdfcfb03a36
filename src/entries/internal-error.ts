import type { Failure } from '../model/failure.ts';

/** A bug, as a failure: one line and a request to report it; the stack only for those who debug. */
export function internalError(error: unknown, { debug }: { debug: boolean }): Failure {
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
