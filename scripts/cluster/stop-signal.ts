const LONG_MS = 1_000_000_000;

/** Resolves at the first SIGINT, SIGTERM or SIGHUP, which then no longer end the process by themselves. */
export function nextStopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    // Signal handlers keep no process alive: without a timer it would end, cleaning up nothing, when its keeper is killed.
    const alive = setInterval(() => {}, LONG_MS);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        clearInterval(alive);
        resolve(signal);
      });
    }
  });
}
