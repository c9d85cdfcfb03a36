/** The right to do work that needs the processor, of which a run has few. A release begins with one. */
export interface Slot {
  /** Others may work while this release only waits; without effect when it has none. */
  release(): void;
  /** Waits for a slot, served before releases that have not begun; ends early, without one, when the signal aborts. */
  take(signal: AbortSignal): Promise<void>;
  /** Calls back once, at once or later, when somebody waits for a slot; returns how to unsubscribe. */
  whenWanted(listener: () => void): () => void;
}

/** All slots of a run. */
export interface Slots {
  isFree(): boolean;
  /** Takes a free one for a release that begins. */
  open(): Slot;
  /** Says whether a release that has not begun waits for one. */
  awaited(isAwaited: boolean): void;
}

/** `onFree` is called when a slot becomes free for which no release that has begun waits. */
export function createSlots(limit: number, onFree: () => void): Slots {
  let taken = 0;
  let isAwaited = false;
  const takers: (() => void)[] = [];
  const listeners = new Set<() => void>();

  function tell(): void {
    if (!isAwaited && takers.length === 0) return;
    for (const listener of [...listeners]) {
      listeners.delete(listener);
      listener();
    }
  }

  function open(): Slot {
    let isHeld = true;
    taken += 1;
    const hold = () => {
      isHeld = true;
      taken += 1;
    };
    return {
      release() {
        if (!isHeld) return;
        isHeld = false;
        taken -= 1;
        const serve = takers.shift();
        if (serve) serve();
        else onFree();
      },
      async take(signal) {
        if (isHeld || signal.aborted) return;
        if (taken < limit) return hold();
        await new Promise<void>((resolve) => {
          const leave = () => {
            takers.splice(takers.indexOf(serve), 1);
            resolve();
          };
          const serve = () => {
            signal.removeEventListener('abort', leave);
            hold();
            resolve();
          };
          signal.addEventListener('abort', leave, { once: true });
          takers.push(serve);
          tell();
        });
      },
      whenWanted(listener) {
        listeners.add(listener);
        tell();
        return () => listeners.delete(listener);
      },
    };
  }

  return {
    isFree: () => taken < limit,
    open,
    awaited(now) {
      isAwaited = now;
      tell();
    },
  };
}
