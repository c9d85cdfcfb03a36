/**
 * Makes of a piece of work one that many may ask for at the same time. Who asks while it goes on shares the next run of it, which
 * begins after everybody who shares it has asked: so nobody gets what is older than the question.
 */
export function sharedWork<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let running: Promise<Value> | undefined;
  let next: Promise<Value> | undefined;

  function begin(): Promise<Value> {
    next = undefined;
    const run = work().finally(() => {
      if (running === run) running = undefined;
    });
    running = run;
    return run;
  }

  return () => {
    if (running === undefined) return begin();
    next ??= running.then(begin, begin);
    return next;
  };
}
