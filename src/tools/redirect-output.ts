import type { Log } from '../system/log.ts';

/** What @actions/core and @actions/exec print for those who debug. */
const FOR_DEBUGGING = /^(?:::debug::|\[command\])/;

let depth = 0;
let restore = () => {};

/**
 * Sends what the @actions packages print, without an option to turn it off, to the log while `work` runs: standard output
 * holds workflow commands and the CLI's JSON. Workflow commands pass. A log that writes to standard output itself must have
 * taken hold of its `write` before.
 */
export async function redirectOutput<T>(log: Log, work: () => Promise<T>): Promise<T> {
  if (depth++ === 0) restore = redirect(log);
  try {
    return await work();
  } finally {
    if (--depth === 0) restore();
  }
}

function redirect(log: Log): () => void {
  const { stdout } = process;
  const write = stdout.write;
  stdout.write = ((chunk: string | Uint8Array, ...rest: never[]) => {
    const text = chunk.toString();
    if (FOR_DEBUGGING.test(text)) log.debug(text.trimEnd());
    else if (text.startsWith('::')) return write.call(stdout, chunk, ...rest);
    else if (text.trim() !== '') log.info(text.trimEnd());
    return true;
  }) as typeof write;
  return () => {
    stdout.write = write;
  };
}
