import { expect, it } from 'vitest';
import type { Outcome } from '../../src/commands/command.ts';
import { exitCodeOf } from '../../src/entries/exit-code.ts';
import { internalError } from '../../src/entries/internal-error.ts';
import type { RunOutcome } from '../../src/model/journal/event.ts';
import { foldEvents } from '../../src/model/journal/fold-events.ts';
import type { FailureReason } from '../../src/model/result/failure.ts';
import type { Ran } from '../../src/session/contract.ts';
import { succeededRun } from '../model/journal/journals.ts';
import { toldBy } from '../rig/told.ts';

const result = foldEvents(succeededRun());
const ran = (outcome: RunOutcome): Outcome<Ran> => ({
  kind: 'ran',
  outcome,
  result,
  resultPath: '',
  diagnoses: new Map(),
  diagnosticsFolder: '',
});
const early = (reason: FailureReason): Outcome<Ran> => ({
  kind: 'failed-early',
  failure: { reason, message: '' },
});

it.each([
  ['succeeded', ran('succeeded'), 0, 2],
  ['failed', ran('failed'), 1, 1],
  ['timed out', ran('timed-out'), 1, 1],
  ['cancelled', ran('cancelled'), 130, 130],
  ['invalid', { kind: 'invalid', issues: [] }, 3, 3],
  ['a wrong input', early('invalid-manifest'), 3, 3],
  ['no connection', early('connection'), 1, 1],
  ['cancelled early', early('cancelled'), 130, 130],
] as const)('%s exits with its code, and with its detailed code', (_title, outcome, code, detailed) => {
  const told = toldBy(outcome as Outcome<Ran>);
  expect(exitCodeOf(told, { detailed: false })).toBe(code);
  expect(exitCodeOf(told, { detailed: true })).toBe(detailed);
});

it('a bug is one line, and has a stack only for those who debug', () => {
  const error = new Error('Internal error: unexpected value 3\nmore');
  const quiet = internalError(error, { debug: false });
  expect(quiet).toMatchObject({ reason: 'internal', message: 'Internal error: unexpected value 3' });
  expect(quiet.details).toBeUndefined();
  expect(internalError(error, { debug: true }).details?.join('\n')).toContain('exit-code.test.ts');
});
