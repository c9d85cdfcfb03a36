import { setTimeout as sleep } from 'node:timers/promises';

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 250;

/** Asks until the answer is true, ever less often, as asking costs too; throws after `seconds` naming `what`. */
export async function until(what: string, seconds: number, ask: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 1.2, LONGEST_PAUSE_MS)) {
    if (await ask()) return;
    if (performance.now() > deadline) throw new Error(`${what}: not so after ${seconds} s`);
    await sleep(pause);
  }
}
