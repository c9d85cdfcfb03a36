/** What @actions/core and @actions/exec print on their own, without an option to turn it off. */
const CHATTER = /^(::debug::|\[command\])/;

let depth = 0;

/**
 * Keeps the chatter of the @actions packages out of standard output while `work` runs: the log is ours alone, and the
 * CLI's JSON must stay JSON. Everything else that is printed meanwhile passes.
 */
export async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { stdout } = process;
  const write = stdout.write;
  if (depth++ === 0) {
    stdout.write = ((chunk: string | Uint8Array, ...rest: never[]) =>
      typeof chunk === 'string' && CHATTER.test(chunk)
        ? true
        : write.call(stdout, chunk, ...rest)) as typeof write;
    restore = () => {
      stdout.write = write;
    };
  }
  try {
    return await work();
  } finally {
    if (--depth === 0) restore();
  }
}

let restore = () => {};
