const steps: (() => unknown)[] = [];

/**
 * Does this when all tests of the present file are over; what was asked for last comes first. A worker goes on to its next file with the
 * modules it has, so that a hook at the top of a rig would be called after the first file only.
 */
export function afterFile(step: () => unknown): void {
  steps.push(step);
}

/** For test/rig/each-file.ts. */
export async function tidyUp(): Promise<void> {
  for (const step of steps.splice(0).reverse()) await step();
}
