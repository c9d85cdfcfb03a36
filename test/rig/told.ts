import type { Outcome, Told } from '../../src/commands/command.ts';
import { tellEarly } from '../../src/commands/tell-early.ts';
import { tellRun } from '../../src/commands/tell-run.ts';
import type { Ran } from '../../src/session/contract.ts';

/** The end of a deploy or a destroy as an entry tells it. */
export function toldBy(outcome: Outcome<Ran>): Told {
  return outcome.kind === 'ran' ? tellRun(outcome) : tellEarly(outcome);
}
