import type { Deps, Outcome, RunOptions } from './contract.ts';
import { runLifecycle } from './lifecycle.ts';

/** Uninstalls every selected chart entry, each after those that need it. */
export function destroy(options: RunOptions, deps: Deps): Promise<Outcome> {
  return runLifecycle('destroy', options, deps);
}
