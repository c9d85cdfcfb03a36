import type { Ran } from '../session/contract.ts';
import type { Command } from './command.ts';
import { deploy } from './deploy.ts';

/** Shows what a deploy would change, and changes nothing: the same as its dry run. */
export const plan: Command<Ran> = {
  ...deploy,
  name: 'plan',
  aliases: ['diff'],
  summary: 'Show what a deploy would change, object by object; changes nothing',
  options: ['manifest', 'selection', 'cluster', 'helm', 'run', 'prune', 'progress', 'result'],
  examples: ['plan --environment production', 'diff --select api --detailed-exitcode'],
  run: (options, deps) => deploy.run({ ...options, dryRun: true }, deps),
};
