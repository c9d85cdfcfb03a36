import type { Outcome } from '../commands/contract.ts';
import type { Deps, RunOptions } from '../session/contract.ts';
import { unreachable } from '../util/unreachable.ts';

export const COMMANDS = ['deploy', 'destroy', 'validate', 'unlock'] as const;
export type Command = (typeof COMMANDS)[number];

/** Runs a command; each is loaded only when it is asked for, because a check of the manifest needs no cluster code. */
export async function runCommand(command: Command, options: RunOptions, deps: Deps): Promise<Outcome> {
  switch (command) {
    case 'deploy':
      return (await import('../commands/deploy.ts')).deploy(options, deps);
    case 'destroy':
      return (await import('../commands/destroy.ts')).destroy(options, deps);
    case 'validate':
      return (await import('../commands/validate.ts')).validate(options, deps);
    case 'unlock':
      return (await import('../commands/unlock.ts')).unlock(options, deps);
    default:
      return unreachable(command);
  }
}
