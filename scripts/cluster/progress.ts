/** Says one line about what happens now. */
export type Progress = (line: string) => void;

const stillEveryMilliseconds = 15_000;

/** Lines that start with the seconds since now, on stderr, so that stdout stays for results. */
export function createProgress(): Progress {
  const started = performance.now();
  return (line) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stderr.write(`[${seconds.padStart(6)}s] ${line}\n`);
  };
}

/** Announces `what`, repeats it while the work takes long, and says when it is done. */
export async function announced<T>(progress: Progress, what: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const elapsed = () => `${((performance.now() - started) / 1000).toFixed(0)} s`;
  progress(what);
  const timer = setInterval(
    () => progress(`${what}: still at it after ${elapsed()}`),
    stillEveryMilliseconds,
  );
  try {
    const result = await work();
    progress(`${what}: done in ${elapsed()}`);
    return result;
  } finally {
    clearInterval(timer);
  }
}
