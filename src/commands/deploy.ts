import type { Deps, Outcome, RunOptions } from './contract.ts';
import { runLifecycle } from './lifecycle.ts';

/** Brings every selected chart entry to what the manifest says. */
export function deploy(options: RunOptions, deps: Deps): Promise<Outcome> {
  return runLifecycle('deploy', options, deps);
}
