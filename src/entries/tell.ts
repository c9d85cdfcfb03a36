import type { Command, Outcome, Told } from '../commands/command.ts';
import { tellEarly } from '../commands/tell-early.ts';
import type { EarlyEnd, Ran } from '../session/contract.ts';
import type { Redactor } from '../system/redactor.ts';

/**
 * Tells an outcome without secrets: in Markdown they may be written differently, and then nobody finds them. The result of a
 * run has none. `command`: undefined when it never came to one.
 */
export function tell(outcome: Outcome, command: Command | undefined, redactor: Redactor): Told {
  const clean = isRan(outcome) ? outcome : redactor.cleanJson<Outcome>(outcome);
  if (isEarly(clean)) return tellEarly(clean);
  if (command === undefined) throw new Error(`Internal error: nobody tells ${clean.kind}`);
  return command.tell(clean);
}

/** Whether there is a result, with files that are kept. */
export function isRan(outcome: Outcome): outcome is Ran {
  return outcome.kind === 'ran';
}

function isEarly(outcome: Outcome): outcome is EarlyEnd {
  return outcome.kind === 'invalid' || outcome.kind === 'failed-early';
}
