/** Time as a parameter. `sleep` resolves early, without an error, when `signal` aborts. */
export interface Clock {
  /**
   * Unix milliseconds, whole ones, that only grow: what passes may be measured by them. It is as late as the wall clock was when
   * the program began and what has passed since, so that a wall clock which is set meanwhile moves nothing. Where the machine
   * sleeps it stands still, as timers do: what others write is compared with the API server's time (`serverTime`).
   */
  now(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Math.floor(performance.timeOrigin + performance.now()),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const done = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      signal?.addEventListener('abort', done, { once: true });
    }),
};
