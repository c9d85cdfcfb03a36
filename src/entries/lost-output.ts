/** Nobody reads any more: `| head` has seen enough, a terminal was closed. */
const READERS_GONE = new Set(['EPIPE', 'EIO', 'ERR_STREAM_DESTROYED']);

/**
 * Goes on when what this process says is lost: a run in the middle of a release must reach its end, and node would end it at the
 * first line that cannot be written. A result that did not arrive because its disk is full makes the exit code 1.
 */
export function outliveLostOutput({ stdout, stderr }: Pick<NodeJS.Process, 'stdout' | 'stderr'>): void {
  stderr.on('error', () => {});
  let isTold = false;
  stdout.on('error', ({ code = '', message }: NodeJS.ErrnoException) => {
    if (READERS_GONE.has(code)) return;
    process.exitCode = 1;
    if (isTold) return;
    isTold = true;
    stderr.write(`write to standard output: ${message}\n`);
  });
}
