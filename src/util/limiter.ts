/** Runs at most `most` tasks at once, the others as places become free, in the order in which they came. */
export function createLimiter(most: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (task) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      // The place goes to the next one without becoming free between.
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
