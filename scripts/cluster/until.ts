import { setTimeout as sleep } from 'node:timers/promises';

/** Asks every 50 ms until the answer is true; throws after `seconds` naming `what`. */
export async function until(what: string, seconds: number, ask: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  for (;;) {
    if (await ask()) return;
    if (performance.now() > deadline) throw new Error(`${what}: not so after ${seconds} s`);
    await sleep(50);
  }
}
